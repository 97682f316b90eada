/**
 * Options and warrants of the market with their figures, by the names that OpenD's fields have.
 *
 * @module
 */

import { Issuer, OptionType, type Security, type WarrantType } from "../../gen/qot_common.ts";
import { WARRANT_TYPES } from "../contract_views.ts";
import { figuresOf, openInterestOf, premiumOf } from "../market/derivatives/figures.ts";
import { Random } from "../market/prng.ts";
import type { SimSecurity } from "../market/security.ts";
import type { OptionTerms, WarrantTerms } from "../market/terms.ts";
import { tickAbove, UNITS } from "../market/tick_size.ts";
import { DAY, formatDate, fromWall, toWall } from "../market/zones.ts";
import { securityOf } from "../shapes.ts";
import type { Facts } from "./facts.ts";

/** An option contract, with its figures by the names that OpenD's fields have. Rates are in percent. */
export interface Contract {
  readonly security: Security;
  readonly name: string;
  /** The contract itself. */
  readonly listed: SimSecurity;
  readonly owner: SimSecurity;
  readonly type: OptionType;
  readonly strike: number;
  /** Day number of the last trading day. */
  readonly expiry: number;
  readonly daysLeft: number;
  readonly weekly: boolean;
  readonly figures: Facts;
}

/** Where the underlying stands for a contract's figures. */
export interface Standing {
  /** The underlying's price, and its close before. */
  readonly spot: number;
  readonly before: number;
  /** Epoch milliseconds. */
  readonly time: number;
  /** Whether the contract's own book counts, if somebody looks at it: lists whose pages are turned stay as they are. */
  readonly live: boolean;
}

/** The contract of an option; `undefined` for any other security. */
export function contractOf(listed: SimSecurity, owner: SimSecurity, standing: Standing): Contract | undefined {
  const { info } = listed;
  const { terms } = info;
  if (terms?.kind !== "option") return undefined;
  let made: Facts | undefined;
  return {
    security: securityOf(listed),
    name: info.name,
    listed,
    owner,
    type: terms.call ? OptionType.Call : OptionType.Put,
    strike: terms.strike,
    expiry: Date.parse(terms.expiry) / DAY,
    daysLeft: Date.parse(terms.expiry) / DAY - Math.floor(toWall(info.market, standing.time) / DAY),
    weekly: terms.weekly,
    get figures() {
      return made ??= optionFacts(listed, terms, owner, standing);
    },
  };
}

/** The newest prices of a contract: its book's where somebody looks at it, the model's elsewhere. */
function pricesOf(listed: SimSecurity, fair: number, before: number, live: boolean): Facts {
  if (live && listed.awake) {
    const { curPrice, lastClosePrice, openPrice, highPrice, lowPrice, volume, turnover } = listed.quote();
    const { bids, asks } = listed.orderBook(1);
    return {
      price: curPrice,
      before: lastClosePrice,
      open: openPrice,
      high: highPrice,
      low: lowPrice,
      volume,
      turnover,
      bidPrice: bids[0]?.price ?? 0,
      askPrice: asks[0]?.price ?? 0,
      bidVolume: bids[0]?.volume ?? 0,
      askVolume: asks[0]?.volume ?? 0,
    };
  }
  const { info } = listed;
  const tick = tickAbove(info.ticks, fair * UNITS) / UNITS;
  const busy = 0.4 + new Random(`${info.symbol}/busy`).float();
  const volume = Math.max(1, Math.round(info.dailyVolume * busy / info.lotSize)) * info.lotSize;
  return {
    price: fair,
    before,
    open: before,
    high: Math.max(fair, before),
    low: Math.min(fair, before),
    volume,
    turnover: volume * fair,
    bidPrice: Math.max(tick, fair - tick),
    askPrice: fair + tick,
    bidVolume: 1 + info.dailyVolume % 90,
    askVolume: 1 + info.dailyVolume % 70,
  };
}

function optionFacts(listed: SimSecurity, terms: OptionTerms, owner: SimSecurity, standing: Standing): Facts {
  const { info } = listed;
  const { call, strike, multiplier } = terms;
  const { spot, time, live } = standing;
  const model = figuresOf(info, terms, owner.info, spot, time);
  const closed = figuresOf(info, terms, owner.info, standing.before, time - DAY / 2);
  const prices = pricesOf(listed, model.fair, closed.fair, live);
  const { price = 0, before = 0, bidPrice = 0, askPrice = 0, volume = 0 } = prices;
  const { open: interest, change } = openInterestOf(info);
  const { daysLeft, intrinsic, volatility: iv } = model;
  const distance = (strike - spot) / spot;
  const striked = (price + Math.max(0, strike - spot)) / spot * 100;
  return {
    ...prices,
    optionPrice: price,
    midPrice: (bidPrice + askPrice) / 2,
    mid: (bidPrice + askPrice) / 2,
    mark_price: (bidPrice + askPrice) / 2,
    pre_close: before,
    chg: price - before,
    chg_rate: (price / before - 1) * 100,
    changeRate: (price / before - 1) * 100,
    bidAskSpread: askPrice - bidPrice,
    vol: volume,
    totalVolume: volume,
    openInterest: interest,
    netOpenInterest: change,
    open_interest: interest,
    totalOpenInterest: interest,
    openInterestMarketCap: interest * price * multiplier,
    oiIncrement: Math.max(0, change),
    oiDecrement: Math.max(0, -change),
    oiMarketCapIncrement: Math.max(0, change) * price * multiplier,
    oiMarketCapDecrement: Math.max(0, -change) * price * multiplier,
    iv,
    IV: iv,
    impliedVolatility: iv,
    delta: model.delta,
    gamma: model.gamma,
    vega: model.vega,
    theta: model.theta,
    rho: model.rho,
    strike,
    strikePrice: strike,
    dte: daysLeft,
    leftDays: daysLeft,
    leftDay: daysLeft,
    days_to_expiry: daysLeft,
    contract_size: multiplier,
    contract_multiplier: multiplier,
    underlyingPrice: spot,
    stockPrice: spot,
    intrinsic_value: intrinsic,
    time_value: Math.max(0, price - intrinsic),
    premium: premiumOf(terms, price, spot),
    otm: (call ? distance : -distance) * 100,
    otmDegree: Math.max(0, call ? distance : -distance) * 100,
    itmProbability: model.probability,
    leverage_ratio: spot / price,
    effective_gearing: spot / price * Math.abs(model.delta),
    buyBreakEvenPoint: call ? strike + price : strike - price,
    intervalReturn: price / spot * 100,
    annualizedReturn: price / spot * 36_500 / (daysLeft + 1),
    strikedIntervalReturn: striked,
    strikedAnnualizedReturn: striked * 365 / (daysLeft + 1),
    voRatio: volume / interest * 100,
  };
}

/** A warrant or a CBBC on a Hong Kong stock. */
export interface Warrant {
  readonly security: Security;
  readonly name: string;
  /** The warrant itself. */
  readonly listed: SimSecurity;
  readonly terms: WarrantTerms;
  readonly owner: SimSecurity;
  readonly type: WarrantType;
  readonly issuer: Issuer;
  readonly strike: number;
  /** Day number of the last trading day. */
  readonly expiry: number;
  readonly ratio: number;
  readonly price: number;
  /** What lists tell of it beside its terms. */
  readonly figures: Facts;
}

const ISSUERS: Readonly<Record<WarrantTerms["issuer"], Issuer>> = {
  SG: Issuer.SG,
  JP: Issuer.JP,
  UB: Issuer.UB,
  BI: Issuer.BI,
};

/** A warrant with its figures; `undefined` for any other security. */
export function warrantOf(listed: SimSecurity, owner: SimSecurity, standing: Standing): Warrant | undefined {
  const { info } = listed;
  const { terms } = info;
  if (terms?.kind !== "warrant") return undefined;
  const { spot, time, live } = standing;
  const model = figuresOf(info, terms, owner.info, spot, time);
  const closed = figuresOf(info, terms, owner.info, standing.before, time - DAY / 2);
  const prices = pricesOf(listed, model.fair, closed.fair, live);
  const { price = 0 } = prices;
  return {
    security: securityOf(listed),
    name: info.name,
    listed,
    terms,
    owner,
    type: WARRANT_TYPES[terms.type],
    issuer: ISSUERS[terms.issuer],
    strike: terms.strike,
    expiry: Date.parse(terms.expiry) / DAY,
    ratio: terms.ratio,
    price,
    figures: {
      ...prices,
      spot,
      delta: model.delta,
      volatility: model.volatility,
      premium: premiumOf(terms, price, spot),
      street: Math.min(info.issuedShares, openInterestOf(info).open),
    },
  };
}

/** Midnight of a day in the market of a security, epoch milliseconds. */
export function midnight({ info }: SimSecurity, day: number): number {
  return fromWall(info.market, day * DAY);
}

/** A day as `yyyy-MM-dd`. */
export function dateOf({ info }: SimSecurity, day: number): string {
  return formatDate(info.market, fromWall(info.market, day * DAY));
}
