/**
 * Options, warrants and futures on what the market trades. They have codes, terms and figures that hang together, and no
 * book: nobody trades them.
 *
 * @module
 */

import { Issuer, OptionType, QotMarket, type Security, WarrantType } from "../../gen/qot_common.ts";
import { tradingDay } from "../market/holidays.ts";
import { Random } from "../market/prng.ts";
import type { SimSecurity } from "../market/security.ts";
import { civilDate, DAY, formatDate, fromWall, type MarketCode, weekday } from "../market/zones.ts";
import { securityOf } from "../shapes.ts";
import type { Facts } from "./facts.ts";

/** An option contract, with its figures by the names that OpenD's fields have. Rates are in percent. */
export interface Contract {
  readonly security: Security;
  readonly name: string;
  readonly owner: SimSecurity;
  readonly type: OptionType;
  readonly strike: number;
  /** Day number of the last trading day. */
  readonly expiry: number;
  readonly daysLeft: number;
  readonly figures: Facts;
}

/** The expiry dates of options: the next four Fridays, or what trades before a closed one, and four month ends. */
export function expiries(market: MarketCode, today: number): number[] {
  const days = new Set<number>();
  const friday = today + (4 - weekday(today) + 7) % 7;
  for (let week = 0; week < 4; week++) days.add(tradingDay(market, friday + 7 * week, 0));
  for (let month = 1; month <= 4; month++) {
    const { year, month: now } = civilDate(today);
    const last = Date.UTC(year, now - 1 + month + 1, 0) / 86_400_000;
    days.add(tradingDay(market, last, 0));
  }
  return [...days].filter((day) => day >= today).sort((a, b) => a - b);
}

/** The distance of strikes near a price. */
export function strikeStep(price: number): number {
  const rough = price / 40;
  let power = 0.001;
  while (power * 10 <= rough) power *= 10;
  return [1, 2.5, 5, 10].map((step) => step * power).find((step) => step >= rough * 0.999) as number;
}

/** All contracts of an underlying for one expiry, strikes upwards, the call before the put. */
export function chainOf(owner: SimSecurity, facts: Facts, today: number, expiry: number, seed: string): Contract[] {
  const { lastClose = 0 } = facts;
  const step = strikeStep(lastClose);
  const middle = Math.round(lastClose / step);
  const contracts: Contract[] = [];
  for (let i = -6; i <= 6; i++) {
    const strike = Math.round((middle + i) * step * 1000) / 1000;
    if (strike <= 0) continue;
    for (const type of [OptionType.Call, OptionType.Put]) {
      contracts.push(contractOf(owner, facts, today, expiry, strike, type, seed));
    }
  }
  return contracts;
}

function contractOf(
  owner: SimSecurity,
  facts: Facts,
  today: number,
  expiry: number,
  strike: number,
  type: OptionType,
  seed: string,
): Contract {
  const { info } = owner;
  const { price: spot = 0, iv: level = 30, volume: shares = 0 } = facts;
  const daysLeft = expiry - today;
  const call = type === OptionType.Call;
  const random = new Random(`${seed}/${info.symbol}/${expiry}/${strike}/${type}`);
  const distance = (strike - spot) / spot;
  const iv = level * (1 + Math.abs(distance));
  const spread = iv / 100 * Math.sqrt((daysLeft + 0.3) / 365);
  // A bell and a slope of plain arithmetic: no engine rounds them another way, and nobody has to trade by them.
  const z = distance / spread;
  const bell = 1 / (1 + z * z);
  const slope = 0.5 - 0.5 * z / Math.sqrt(1 + z * z);
  const intrinsic = Math.max(0, call ? spot - strike : strike - spot);
  const timeValue = 0.4 * spot * spread * bell;
  const price = Math.max(0.01, cents(intrinsic + timeValue));
  const lastPrice = Math.max(0.01, cents(price * (0.9 + 0.2 * random.float())));
  const half = Math.max(0.01, cents(price * 0.01));
  const volume = Math.round(shares / 4000 * bell * (0.5 + random.float())) + 1;
  const openInterest = volume * (3 + random.int(6));
  const size = info.market === "HK" ? info.lotSize : 100;
  const delta = call ? slope : slope - 1;
  const { year, month, day } = civilDate(expiry);
  const two = (value: number): string => String(value).padStart(2, "0");
  const date = `${two(year % 100)}${two(month)}${two(day)}`;
  const root = info.market === "HK" ? `${info.name.replace(/[^A-Z]/gi, "").slice(0, 3).toUpperCase()}` : info.code;
  const code = `${root}${date}${call ? "C" : "P"}${Math.round(strike * 1000)}`;
  return {
    security: { market: securityOf(owner).market, code },
    name: `${info.name} ${date} ${strike.toFixed(2)} ${call ? "Call" : "Put"}`,
    owner,
    type,
    strike,
    expiry,
    daysLeft,
    figures: {
      price,
      optionPrice: price,
      midPrice: price,
      mid: price,
      mark_price: price,
      pre_close: lastPrice,
      open: lastPrice,
      high: Math.max(price, lastPrice),
      low: Math.min(price, lastPrice),
      chg: cents(price - lastPrice),
      chg_rate: (price / lastPrice - 1) * 100,
      changeRate: (price / lastPrice - 1) * 100,
      bidPrice: Math.max(0.01, cents(price - half)),
      askPrice: cents(price + half),
      bidAskSpread: 2 * half,
      bidVolume: 1 + random.int(200),
      askVolume: 1 + random.int(200),
      volume,
      vol: volume,
      totalVolume: volume,
      turnover: volume * price * size,
      openInterest,
      open_interest: openInterest,
      totalOpenInterest: openInterest,
      openInterestMarketCap: openInterest * price * size,
      oiIncrement: random.int(volume),
      oiDecrement: 0,
      oiMarketCapIncrement: 0,
      oiMarketCapDecrement: 0,
      iv,
      IV: iv,
      impliedVolatility: iv,
      delta,
      gamma: bell / (spot * spread) * 0.4,
      vega: spot * Math.sqrt((daysLeft + 0.3) / 365) * bell * 0.004,
      theta: -timeValue / (2 * (daysLeft + 1)),
      rho: delta * strike * daysLeft / 36_500,
      strike,
      strikePrice: strike,
      dte: daysLeft,
      leftDays: daysLeft,
      leftDay: daysLeft,
      days_to_expiry: daysLeft,
      contract_size: size,
      contract_multiplier: 1,
      underlyingPrice: spot,
      stockPrice: spot,
      intrinsic_value: intrinsic,
      time_value: Math.max(0, price - intrinsic),
      premium: ((call ? strike + price : strike - price) / spot - 1) * (call ? 100 : -100),
      otm: (call ? distance : -distance) * 100,
      otmDegree: Math.max(0, call ? distance : -distance) * 100,
      itmProbability: Math.abs(delta) * 100,
      leverage_ratio: spot / price,
      effective_gearing: spot / price * Math.abs(delta),
      buyBreakEvenPoint: call ? strike + price : strike - price,
      intervalReturn: price / spot * 100,
      annualizedReturn: price / spot * 36_500 / (daysLeft + 1),
      strikedIntervalReturn: (price + Math.max(0, strike - spot)) / spot * 100,
      strikedAnnualizedReturn: (price + Math.max(0, strike - spot)) / spot * 36_500 / (daysLeft + 1),
      voRatio: volume / openInterest * 100,
    },
  };
}

/** A warrant or a CBBC on a Hong Kong stock. */
export interface Warrant {
  readonly security: Security;
  readonly name: string;
  readonly owner: SimSecurity;
  readonly type: WarrantType;
  readonly issuer: Issuer;
  readonly strike: number;
  /** Day number of the last trading day. */
  readonly expiry: number;
  readonly ratio: number;
  readonly price: number;
}

const ISSUERS = [Issuer.SG, Issuer.JP, Issuer.UB, Issuer.BI] as const;
const KINDS = [WarrantType.Buy, WarrantType.Sell, WarrantType.Bull, WarrantType.Bear] as const;

/** The warrants of a stock: eight of them, numbered on from the stock's place among those of its market. */
export function warrantsOf(owner: SimSecurity, place: number, facts: Facts, today: number): Warrant[] {
  const { price: spot = 0 } = facts;
  return Array.from({ length: 8 }, (_, i) => {
    const type = KINDS[i % 4] as WarrantType;
    const rising = type === WarrantType.Buy || type === WarrantType.Bull;
    const knock = type === WarrantType.Bull || type === WarrantType.Bear;
    const offset = (knock ? -0.12 : 0.05) * (rising ? 1 : -1) * (1 + Math.floor(i / 4));
    const strike = cents(spot * (1 + offset));
    const value = Math.max(0, rising ? spot - strike : strike - spot) + (knock ? 0.01 : 0.06) * spot;
    const ratio = spot > 100 ? 100 : 10;
    const code = String(13_000 + (knock ? 40_000 : 0) + place * 8 + i);
    const issuer = ISSUERS[i % ISSUERS.length] as (typeof ISSUERS)[number];
    return {
      security: { market: QotMarket.HK_Security, code },
      name: `${owner.info.name.slice(0, 8)} ${rising ? "LONG" : "SHORT"} ${knock ? "CBBC" : "WARRANT"} ${i + 1}`,
      owner,
      type,
      issuer,
      strike,
      expiry: tradingDay("HK", today + 120 + 30 * i, 0),
      ratio,
      price: Math.max(0.01, Math.round(value / ratio * 1000) / 1000),
    };
  });
}

/** Midnight of a day in the market of a security, epoch milliseconds. */
export function midnight({ info }: SimSecurity, day: number): number {
  return fromWall(info.market, day * DAY);
}

/** A day as `yyyy-MM-dd`. */
export function dateOf({ info }: SimSecurity, day: number): string {
  return formatDate(info.market, fromWall(info.market, day * DAY));
}

function cents(value: number): number {
  return Math.round(value * 100) / 100;
}
