/**
 * Options and warrants of the market with their figures, by the names that OpenD's fields have.
 *
 * @module
 */

import { Issuer, OptionType, type Security, type WarrantType } from "../../gen/qot_common.ts";
import { WARRANT_TYPES } from "../contract_views.ts";
import { figuresOf, type ModelFigures, openInterestOf, premiumOf } from "../market/derivatives/figures.ts";
import { Random } from "../market/prng.ts";
import type { SecurityInfo } from "../market/securities.ts";
import type { SimSecurity } from "../market/security.ts";
import { multiplierOf, type OptionTerms, type WarrantTerms } from "../market/terms.ts";
import { tickAbove, UNITS } from "../market/tick_size.ts";
import { DAY, formatDate, fromWall, toWall } from "../market/zones.ts";
import { securityOf } from "../shapes.ts";
import type { Facts } from "./facts.ts";

/** An option contract, with its figures by the names that OpenD's fields have. Rates are in percent. */
export interface Contract {
  readonly info: SecurityInfo;
  readonly security: Security;
  readonly name: string;
  /** The contract itself, as the market has it. */
  readonly listed: SimSecurity;
  readonly owner: SimSecurity;
  readonly type: OptionType;
  readonly strike: number;
  /** Day number of the last trading day. */
  readonly expiry: number;
  readonly daysLeft: number;
  readonly weekly: boolean;
  /** A figure, by the name of the field that tells it; `undefined` when contracts have none of that name. */
  figure(name: string): number | undefined;
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

/** The contract of an option's terms. What lists tell is worked out when it is asked for: there are very many. */
export function contractOf(
  info: SecurityInfo,
  terms: OptionTerms,
  owner: SimSecurity,
  standing: Standing,
  find: (symbol: string) => SimSecurity | undefined,
): Contract {
  const expiry = Date.parse(terms.expiry) / DAY;
  let known: Known | undefined;
  return {
    info,
    security: { market: securityOf(owner).market, code: info.code },
    name: info.name,
    get listed() {
      return find(info.symbol) as SimSecurity;
    },
    owner,
    type: terms.call ? OptionType.Call : OptionType.Put,
    strike: terms.strike,
    expiry,
    daysLeft: expiry - Math.floor(toWall(info.market, standing.time) / DAY),
    weekly: terms.weekly,
    figure(name) {
      const make = FIGURES[name];
      return make?.(known ??= knownOf(info, terms, owner, standing, standing.live ? this.listed : undefined));
    },
  };
}

/** Prices and volumes of a contract. */
interface Prices {
  readonly price: number;
  readonly before: number;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly volume: number;
  readonly turnover: number;
  readonly bidPrice: number;
  readonly askPrice: number;
  readonly bidVolume: number;
  readonly askVolume: number;
}

/** The newest prices of a contract: its book's where somebody looks at it, the model's elsewhere. */
function pricesOf(info: SecurityInfo, fair: number, before: number, listed: SimSecurity | undefined): Prices {
  if (listed?.awake === true) {
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
    turnover: volume * fair * multiplierOf(info),
    bidPrice: Math.max(tick, fair - tick),
    askPrice: fair + tick,
    bidVolume: 1 + info.dailyVolume % 90,
    askVolume: 1 + info.dailyVolume % 70,
  };
}

/** Whether exercising a contract at once would give something. */
export function isInside(contract: Contract): boolean {
  return (contract.figure("intrinsic_value") ?? 0) > 0;
}

/** What a contract's figures are worked out from. */
interface Known {
  readonly prices: Prices;
  readonly model: ModelFigures;
  readonly terms: OptionTerms;
  /** Contracts that are open, and by how many more than the day before. */
  readonly interest: number;
  readonly change: number;
}

function knownOf(
  info: SecurityInfo,
  terms: OptionTerms,
  owner: SimSecurity,
  { spot, before, time }: Standing,
  listed: SimSecurity | undefined,
): Known {
  const model = figuresOf(info, terms, owner.info, spot, time);
  const closed = figuresOf(info, terms, owner.info, before, time - DAY / 2);
  const { open: interest, change } = openInterestOf(info);
  return { prices: pricesOf(info, model.fair, closed.fair, listed), model, terms, interest, change };
}

type Figure = (known: Known) => number;

const price: Figure = ({ prices }) => prices.price;
const bid: Figure = ({ prices }) => prices.bidPrice;
const ask: Figure = ({ prices }) => prices.askPrice;
const middle: Figure = ({ prices }) => (prices.bidPrice + prices.askPrice) / 2;
const rate: Figure = ({ prices }) => (prices.price / prices.before - 1) * 100;
const traded: Figure = ({ prices }) => prices.volume;
const open: Figure = ({ interest }) => interest;
const worth = ({ prices, terms }: Known, contracts: number): number => contracts * prices.price * terms.multiplier;
const volatility: Figure = ({ model }) => model.volatility;
const strike: Figure = ({ terms }) => terms.strike;
const days: Figure = ({ model }) => model.daysLeft;
const size: Figure = ({ terms }) => terms.multiplier;
const spot: Figure = ({ model }) => model.spot;
const intrinsic: Figure = ({ model }) => model.intrinsic;
/** How far out of the money, of the underlying's price: below 0 inside. */
const outside: Figure = ({ terms, model }) => (terms.call ? 1 : -1) * (terms.strike - model.spot) / model.spot;
const gearing: Figure = ({ model, prices }) => model.spot / prices.price;
/** What a seller gets when it is exercised, in percent of the underlying. */
const exercised: Figure = ({ prices, model, terms }) =>
  (prices.price + Math.max(0, terms.strike - model.spot)) / model.spot * 100;

/** By the names that OpenD's fields have. */
const FIGURES: Readonly<Record<string, Figure>> = {
  price,
  before: ({ prices }) => prices.before,
  open: ({ prices }) => prices.open,
  high: ({ prices }) => prices.high,
  low: ({ prices }) => prices.low,
  volume: traded,
  turnover: ({ prices }) => prices.turnover,
  bidPrice: bid,
  askPrice: ask,
  bidVolume: ({ prices }) => prices.bidVolume,
  askVolume: ({ prices }) => prices.askVolume,
  optionPrice: price,
  midPrice: middle,
  mid: middle,
  mark_price: middle,
  pre_close: ({ prices }) => prices.before,
  chg: ({ prices }) => prices.price - prices.before,
  chg_rate: rate,
  changeRate: rate,
  bidAskSpread: (it) => ask(it) - bid(it),
  vol: traded,
  totalVolume: traded,
  openInterest: open,
  open_interest: open,
  totalOpenInterest: open,
  netOpenInterest: ({ change }) => change,
  openInterestMarketCap: (it) => worth(it, it.interest),
  oiIncrement: ({ change }) => Math.max(0, change),
  oiDecrement: ({ change }) => Math.max(0, -change),
  oiMarketCapIncrement: (it) => worth(it, Math.max(0, it.change)),
  oiMarketCapDecrement: (it) => worth(it, Math.max(0, -it.change)),
  iv: volatility,
  IV: volatility,
  impliedVolatility: volatility,
  delta: ({ model }) => model.delta,
  gamma: ({ model }) => model.gamma,
  vega: ({ model }) => model.vega,
  theta: ({ model }) => model.theta,
  rho: ({ model }) => model.rho,
  strike,
  strikePrice: strike,
  dte: days,
  leftDays: days,
  leftDay: days,
  days_to_expiry: days,
  contract_size: size,
  contract_multiplier: size,
  underlyingPrice: spot,
  stockPrice: spot,
  intrinsic_value: intrinsic,
  time_value: (it) => Math.max(0, price(it) - intrinsic(it)),
  premium: ({ terms, prices, model }) => premiumOf(terms, prices.price, model.spot),
  otm: (it) => outside(it) * 100,
  otmDegree: (it) => Math.max(0, outside(it)) * 100,
  itmProbability: ({ model }) => model.probability,
  leverage_ratio: gearing,
  effective_gearing: (it) => gearing(it) * Math.abs(it.model.delta),
  buyBreakEvenPoint: ({ terms, prices }) => terms.strike + (terms.call ? 1 : -1) * prices.price,
  intervalReturn: ({ prices, model }) => prices.price / model.spot * 100,
  annualizedReturn: ({ prices, model }) => prices.price / model.spot * 36_500 / (model.daysLeft + 1),
  strikedIntervalReturn: exercised,
  strikedAnnualizedReturn: (it) => exercised(it) * 365 / (it.model.daysLeft + 1),
  voRatio: ({ prices, interest }) => prices.volume / interest * 100,
};

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
  const prices = pricesOf(info, model.fair, closed.fair, live ? listed : undefined);
  const { price } = prices;
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
