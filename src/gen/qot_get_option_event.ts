// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing, overrun } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import { decodeIndicatorValue, encodeIndicatorValue } from "./qot_option_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { OptionType, Security, SecurityInput } from "./qot_common.ts";
import type { EarningsPubType, IndicatorValue, IndicatorValueInput, OptionMarket } from "./qot_option_common.ts";

/**
 * What a condition looks at. Each reads one field of its IndicatorValue: valueList, valueInterval or
 * securityList.
 *
 * OpenD's `Qot_GetOptionEvent.EventIndicatorType`.
 *
 * @example
 * ```ts
 * import { QotGetOptionEventEventIndicatorType } from "@opend/client/commands";
 *
 * const value: QotGetOptionEventEventIndicatorType = QotGetOptionEventEventIndicatorType.OwnerList; // 101
 * ```
 */
export const QotGetOptionEventEventIndicatorType = {
  /** Not set. */
  Unknown: 0,
  /** Underlyings to look at; in securityList. */
  OwnerList: 101,
  /** Industry plates of the underlying; in securityList. */
  IndustryPlate: 102,
  /** Concept plates of the underlying; in securityList. */
  ConceptPlate: 103,
  /** Kinds of corporate action (CorporateActionType); in valueList. */
  CorporateAction: 104,
  /** Market capitalization of the underlying; in valueInterval. */
  MarketCap: 105,
  /** 1 for calls, 2 for puts; in valueList. */
  OptionType: 201,
  /** In or out of the money (InTheMoneyType); in valueList. */
  MoneyType: 202,
  /** Strike price of the contract; in valueInterval. */
  StrikePrice: 203,
  /** Days to expiry; in valueInterval. */
  ExpiryDays: 204,
  /** How far out of the money, in percent; in valueInterval. */
  OTM: 205,
  /** Side of the trade (TickerType); in valueList. */
  TickerType: 301,
  /** Contracts traded; in valueInterval. */
  Volume: 302,
  /** Money traded; in valueInterval. */
  Turnover: 303,
  /** Price of the trade; in valueInterval. */
  Price: 304,
  /** When the trade happened, in seconds since the epoch; in valueInterval. */
  Time: 305,
  /** How many days to look back: 0 for today, 1 for two days and so on; in valueList. */
  MaxDayNum: 306,
  /** Kind of order (OptionOrderType); in valueList. */
  OrderType: 401,
  /** One leg or several (TickerStrategy); in valueList. */
  Strategy: 402,
  /** What the trade bets on (MarketSentiment); in valueList. */
  Sentiment: 403,
  /** Volume of the contract on that day; in valueInterval. */
  TotalVolume: 501,
  /** Open interest of the contract; in valueInterval. */
  TotalOI: 502,
  /** Volume against open interest, in percent; in valueInterval. */
  VoRatio: 503,
  /** Implied volatility, in percent; in valueInterval. */
  IV: 504,
  /** Range of delta; in valueInterval. */
  Delta: 601,
  /** Range of gamma; in valueInterval. */
  Gamma: 602,
  /** Range of vega; in valueInterval. */
  Vega: 603,
  /** Range of theta; in valueInterval. */
  Theta: 604,
  /** Range of rho; in valueInterval. */
  Rho: 605,
} as const;
/**
 * What a condition looks at. Each reads one field of its IndicatorValue: valueList, valueInterval or
 * securityList.
 *
 * OpenD's `Qot_GetOptionEvent.EventIndicatorType`.
 */
export type QotGetOptionEventEventIndicatorType = (typeof QotGetOptionEventEventIndicatorType)[keyof typeof QotGetOptionEventEventIndicatorType];

/**
 * Which side started the trade.
 *
 * OpenD's `Qot_GetOptionEvent.TickerType`.
 *
 * @example
 * ```ts
 * import { QotGetOptionEventTickerType } from "@opend/client/commands";
 *
 * const value: QotGetOptionEventTickerType = QotGetOptionEventTickerType.Buy; // 1
 * ```
 */
export const QotGetOptionEventTickerType = {
  /** Not known. */
  Unknown: 0,
  /** The buyer, who took the ask. */
  Buy: 1,
  /** The seller, who hit the bid. */
  Sell: 2,
  /** Neither side. */
  Neutral: 3,
} as const;
/**
 * Which side started the trade.
 *
 * OpenD's `Qot_GetOptionEvent.TickerType`.
 */
export type QotGetOptionEventTickerType = (typeof QotGetOptionEventTickerType)[keyof typeof QotGetOptionEventTickerType];

/**
 * Kind of order behind a trade.
 *
 * OpenD's `Qot_GetOptionEvent.OptionOrderType`.
 *
 * @example
 * ```ts
 * import { QotGetOptionEventOptionOrderType } from "@opend/client/commands";
 *
 * const value: QotGetOptionEventOptionOrderType = QotGetOptionEventOptionOrderType.Normal; // 0
 * ```
 */
export const QotGetOptionEventOptionOrderType = {
  /** Ordinary order. */
  Normal: 0,
  /** Sweep, an order that takes what several prices or exchanges offer. */
  Sweep: 1,
  /** Cross, where both sides were matched beforehand. */
  Cross: 2,
  /** Order traded on the floor of an exchange. */
  Floor: 4,
} as const;
/**
 * Kind of order behind a trade.
 *
 * OpenD's `Qot_GetOptionEvent.OptionOrderType`.
 */
export type QotGetOptionEventOptionOrderType = (typeof QotGetOptionEventOptionOrderType)[keyof typeof QotGetOptionEventOptionOrderType];

/**
 * Whether the trade was part of a combination.
 *
 * OpenD's `Qot_GetOptionEvent.TickerStrategy`.
 *
 * @example
 * ```ts
 * import { QotGetOptionEventTickerStrategy } from "@opend/client/commands";
 *
 * const value: QotGetOptionEventTickerStrategy = QotGetOptionEventTickerStrategy.SingleLeg; // 1
 * ```
 */
export const QotGetOptionEventTickerStrategy = {
  /** Not known. */
  Unknown: 0,
  /** Traded alone. */
  SingleLeg: 1,
  /** One leg of a combination of several. */
  MultiLeg: 2,
} as const;
/**
 * Whether the trade was part of a combination.
 *
 * OpenD's `Qot_GetOptionEvent.TickerStrategy`.
 */
export type QotGetOptionEventTickerStrategy = (typeof QotGetOptionEventTickerStrategy)[keyof typeof QotGetOptionEventTickerStrategy];

/**
 * What the trade bets on.
 *
 * OpenD's `Qot_GetOptionEvent.MarketSentiment`.
 *
 * @example
 * ```ts
 * import { QotGetOptionEventMarketSentiment } from "@opend/client/commands";
 *
 * const value: QotGetOptionEventMarketSentiment = QotGetOptionEventMarketSentiment.Bearish; // 1
 * ```
 */
export const QotGetOptionEventMarketSentiment = {
  /** Not known. */
  Unknown: 0,
  /** A fall of the underlying. */
  Bearish: 1,
  /** A rise of the underlying. */
  Bullish: 2,
  /** Neither a rise nor a fall. */
  Neutral: 3,
} as const;
/**
 * What the trade bets on.
 *
 * OpenD's `Qot_GetOptionEvent.MarketSentiment`.
 */
export type QotGetOptionEventMarketSentiment = (typeof QotGetOptionEventMarketSentiment)[keyof typeof QotGetOptionEventMarketSentiment];

/**
 * Kind of corporate action of the underlying.
 *
 * OpenD's `Qot_GetOptionEvent.CorporateActionType`.
 *
 * @example
 * ```ts
 * import { QotGetOptionEventCorporateActionType } from "@opend/client/commands";
 *
 * const value: QotGetOptionEventCorporateActionType = QotGetOptionEventCorporateActionType.Split; // 1
 * ```
 */
export const QotGetOptionEventCorporateActionType = {
  /** No action, or an unknown one. */
  None: 0,
  /** Stock split. */
  Split: 1,
  /** Reverse split: shares are joined into fewer. */
  Join: 2,
  /** Bonus shares. */
  BonusStock: 3,
  /** Reserves converted into shares. */
  IntoShares: 4,
  /** Rights issue. */
  Allot: 5,
  /** Issue of additional shares. */
  Add: 6,
  /** Ordinary cash dividend. */
  Dividend: 7,
  /** Extra dividend outside the usual ones. */
  SpecialDividend: 8,
  /** A part of the company is split off. */
  SpinOff: 9,
} as const;
/**
 * Kind of corporate action of the underlying.
 *
 * OpenD's `Qot_GetOptionEvent.CorporateActionType`.
 */
export type QotGetOptionEventCorporateActionType = (typeof QotGetOptionEventCorporateActionType)[keyof typeof QotGetOptionEventCorporateActionType];

/**
 * On which side of the underlying's price the strike lies.
 *
 * OpenD's `Qot_GetOptionEvent.InTheMoneyType`.
 *
 * @example
 * ```ts
 * import { QotGetOptionEventInTheMoneyType } from "@opend/client/commands";
 *
 * const value: QotGetOptionEventInTheMoneyType = QotGetOptionEventInTheMoneyType.In; // 1
 * ```
 */
export const QotGetOptionEventInTheMoneyType = {
  /** Not set. */
  Unknown: 0,
  /** In the money (ITM). */
  In: 1,
  /** Out of the money (OTM). */
  Out: 2,
} as const;
/**
 * On which side of the underlying's price the strike lies.
 *
 * OpenD's `Qot_GetOptionEvent.InTheMoneyType`.
 */
export type QotGetOptionEventInTheMoneyType = (typeof QotGetOptionEventInTheMoneyType)[keyof typeof QotGetOptionEventInTheMoneyType];

/**
 * One condition of the filter.
 *
 * OpenD's `Qot_GetOptionEvent.EventIndicator`, held by {@linkcode QotGetOptionEventC2S}.
 */
export interface QotGetOptionEventEventIndicator extends Message {
  /** What the condition looks at. */
  indicatorType: QotGetOptionEventEventIndicatorType;
  /** The values or the range it must have; indicatorType says which field of it counts. */
  indicatorValue?: IndicatorValue | undefined;
}

/**
 * One condition of the filter.
 *
 * What a request gives for OpenD's `Qot_GetOptionEvent.EventIndicator`, held by {@linkcode QotGetOptionEventC2S}.
 */
export interface QotGetOptionEventEventIndicatorInput extends Message {
  /** What the condition looks at. */
  indicatorType: QotGetOptionEventEventIndicatorType;
  /** The values or the range it must have; indicatorType says which field of it counts. */
  indicatorValue?: IndicatorValueInput | undefined;
}

/** Writes a `Qot_GetOptionEvent.EventIndicator`. */
export function encodeQotGetOptionEventEventIndicator(w: Writer, v: QotGetOptionEventEventIndicatorInput): void {
  let at: number;
  w.int32(8, v.indicatorType, "indicatorType");
  if (v.indicatorValue != null) { at = w.open(18); encodeIndicatorValue(w, w.object(v.indicatorValue, "indicatorValue")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionEvent.EventIndicator`. */
export function decodeQotGetOptionEventEventIndicator(r: Reader, end: number): QotGetOptionEventEventIndicator {
  let $indicatorType: QotGetOptionEventEventIndicatorType | undefined;
  let $indicatorValue: IndicatorValue | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $indicatorType = r.int() as QotGetOptionEventEventIndicatorType; break;
      case 18: $indicatorValue = merged($indicatorValue, decodeIndicatorValue(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($indicatorType === undefined) throw missing("Qot_GetOptionEvent.EventIndicator", { indicatorType: $indicatorType });
  return r.finish<QotGetOptionEventEventIndicator>({ indicatorType: $indicatorType, indicatorValue: $indicatorValue }, end, unknown);
}

/**
 * How the trades are sorted.
 *
 * OpenD's `Qot_GetOptionEvent.EventSort`, held by {@linkcode QotGetOptionEventC2S}.
 */
export interface QotGetOptionEventEventSort extends Message {
  /** What to sort by. */
  indicatorType: QotGetOptionEventEventIndicatorType;
  /** True for the least first, false for the greatest first. */
  isAsc: boolean;
}

/** Writes a `Qot_GetOptionEvent.EventSort`. */
export function encodeQotGetOptionEventEventSort(w: Writer, v: QotGetOptionEventEventSort): void {
  w.int32(8, v.indicatorType, "indicatorType");
  w.bool(16, v.isAsc, "isAsc");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionEvent.EventSort`. */
export function decodeQotGetOptionEventEventSort(r: Reader, end: number): QotGetOptionEventEventSort {
  let $indicatorType: QotGetOptionEventEventIndicatorType | undefined;
  let $isAsc: boolean | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $indicatorType = r.int() as QotGetOptionEventEventIndicatorType; break;
      case 16: $isAsc = r.bool(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($indicatorType === undefined || $isAsc === undefined) throw missing("Qot_GetOptionEvent.EventSort", { indicatorType: $indicatorType, isAsc: $isAsc });
  return r.finish<QotGetOptionEventEventSort>({ indicatorType: $indicatorType, isAsc: $isAsc }, end, unknown);
}

/**
 * A corporate action of the underlying.
 *
 * OpenD's `Qot_GetOptionEvent.CorporateAction`, held by {@linkcode QotGetOptionEventEventItem}.
 */
export interface QotGetOptionEventCorporateAction extends Message {
  /** Which kind it is. */
  actionType?: QotGetOptionEventCorporateActionType | undefined;
  /** Day of the action, yyyy-MM-dd. */
  actionTime?: string | undefined;
  /** The same day in seconds since the epoch. */
  actionTimestamp?: number | undefined;
}

/** Writes a `Qot_GetOptionEvent.CorporateAction`. */
export function encodeQotGetOptionEventCorporateAction(w: Writer, v: QotGetOptionEventCorporateAction): void {
  if (v.actionType != null) w.int32(8, v.actionType, "actionType");
  if (v.actionTime != null) w.string(18, v.actionTime, "actionTime");
  if (v.actionTimestamp != null) w.double(25, v.actionTimestamp, "actionTimestamp");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionEvent.CorporateAction`. */
export function decodeQotGetOptionEventCorporateAction(r: Reader, end: number): QotGetOptionEventCorporateAction {
  let $actionType: QotGetOptionEventCorporateActionType | undefined;
  let $actionTime: string | undefined;
  let $actionTimestamp: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $actionType = r.int() as QotGetOptionEventCorporateActionType; break;
      case 18: $actionTime = r.text(end); break;
      case 25: $actionTimestamp = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOptionEventCorporateAction>({ actionType: $actionType, actionTime: $actionTime, actionTimestamp: $actionTimestamp }, end, unknown);
}

/**
 * One unusual trade.
 *
 * OpenD's `Qot_GetOptionEvent.EventItem`, held by {@linkcode QotGetOptionEventS2C}.
 */
export interface QotGetOptionEventEventItem extends Message {
  /** Market and code of the option contract. */
  option?: Security | undefined;
  /** Market and code of the underlying. */
  owner?: Security | undefined;
  /** Display code of the underlying, such as TSLA. */
  symbol?: string | undefined;
  /** When the trade happened, yyyy-MM-dd HH:mm:ss in the time of the market. */
  fillTime?: string | undefined;
  /** The same in seconds since the epoch, with milliseconds as its fraction. */
  fillTimestamp?: number | undefined;
  /** Which side started the trade. */
  tickerType?: QotGetOptionEventTickerType | undefined;
  /** Price of the trade, for one unit of the underlying. */
  price?: number | undefined;
  /** Contracts traded. */
  volume?: number | undefined;
  /** Money traded. */
  turnover?: number | undefined;
  /** Call or put. */
  optionType?: OptionType | undefined;
  /** Strike of the contract, in the currency of the underlying. */
  strikePrice?: number | undefined;
  /** Day of expiry, yyyy-MM-dd. */
  strikeTime?: string | undefined;
  /** The same day in seconds since the epoch. */
  strikeTimestamp?: number | undefined;
  /** Days to expiry. */
  dte?: number | undefined;
  /** Price of the underlying when the trade happened. */
  underlyingPrice?: number | undefined;
  /** How far out of the money, in percent (-17.18 = -17.18 %). */
  otm?: number | undefined;
  /** Best bid of the contract when the trade happened. */
  bidPrice?: number | undefined;
  /** Best ask of the contract when the trade happened. */
  askPrice?: number | undefined;
  /** Implied volatility of the contract, in percent. */
  iv?: number | undefined;
  /** Contracts of this option traded on that day until then. */
  totalVolume?: number | undefined;
  /** Contracts of this option open on that day. */
  totalOpenInterest?: number | undefined;
  /** Volume against open interest, in percent. */
  voRatio?: number | undefined;
  /** Change of the option's price for a change of 1 in the underlying's. */
  delta?: number | undefined;
  /** Change of delta for a change of 1 in the underlying's price. */
  gamma?: number | undefined;
  /** Sensitivity of the option's price to implied volatility. */
  vega?: number | undefined;
  /** Sensitivity of the option's price to the passing of time. */
  theta?: number | undefined;
  /** Sensitivity of the option's price to interest rates. */
  rho?: number | undefined;
  /** What the trade bets on. */
  sentiment?: QotGetOptionEventMarketSentiment | undefined;
  /** The kinds of order that the trade counts as. */
  orderTypeList: readonly QotGetOptionEventOptionOrderType[];
  /** Whether it was traded alone or as part of a combination. */
  strategyType?: QotGetOptionEventTickerStrategy | undefined;
  /** Day of the underlying's earnings report, yyyy-MM-dd. */
  earningsTime?: string | undefined;
  /** Whether that report comes before the open or after the close. */
  earningsPubType?: EarningsPubType | undefined;
  /** Corporate actions of the underlying. */
  corporateActionList: readonly QotGetOptionEventCorporateAction[];
  /** Industry plates that the underlying belongs to. */
  industryPlateList: readonly Security[];
  /** Concept plates that the underlying belongs to. */
  conceptPlateList: readonly Security[];
}

/** Writes a `Qot_GetOptionEvent.EventItem`. */
export function encodeQotGetOptionEventEventItem(w: Writer, v: QotGetOptionEventEventItem): void {
  let at: number;
  if (v.option != null) { at = w.open(10); encodeSecurity(w, w.security(v.option, "option")); w.close(at); }
  if (v.owner != null) { at = w.open(18); encodeSecurity(w, w.security(v.owner, "owner")); w.close(at); }
  if (v.symbol != null) w.string(26, v.symbol, "symbol");
  if (v.fillTime != null) w.string(82, v.fillTime, "fillTime");
  if (v.fillTimestamp != null) w.double(89, v.fillTimestamp, "fillTimestamp");
  if (v.tickerType != null) w.int32(96, v.tickerType, "tickerType");
  if (v.price != null) w.double(105, v.price, "price");
  if (v.volume != null) w.int64Number(112, v.volume, "volume");
  if (v.turnover != null) w.double(121, v.turnover, "turnover");
  if (v.optionType != null) w.int32(160, v.optionType, "optionType");
  if (v.strikePrice != null) w.double(169, v.strikePrice, "strikePrice");
  if (v.strikeTime != null) w.string(178, v.strikeTime, "strikeTime");
  if (v.strikeTimestamp != null) w.double(185, v.strikeTimestamp, "strikeTimestamp");
  if (v.dte != null) w.int32(192, v.dte, "dte");
  if (v.underlyingPrice != null) w.double(241, v.underlyingPrice, "underlyingPrice");
  if (v.otm != null) w.double(249, v.otm, "otm");
  if (v.bidPrice != null) w.double(257, v.bidPrice, "bidPrice");
  if (v.askPrice != null) w.double(265, v.askPrice, "askPrice");
  if (v.iv != null) w.double(273, v.iv, "iv");
  if (v.totalVolume != null) w.int64Number(280, v.totalVolume, "totalVolume");
  if (v.totalOpenInterest != null) w.int64Number(288, v.totalOpenInterest, "totalOpenInterest");
  if (v.voRatio != null) w.double(297, v.voRatio, "voRatio");
  if (v.delta != null) w.double(321, v.delta, "delta");
  if (v.gamma != null) w.double(329, v.gamma, "gamma");
  if (v.vega != null) w.double(337, v.vega, "vega");
  if (v.theta != null) w.double(345, v.theta, "theta");
  if (v.rho != null) w.double(353, v.rho, "rho");
  if (v.sentiment != null) w.int32(400, v.sentiment, "sentiment");
  for (const x of w.list(v.orderTypeList, "orderTypeList")) { w.int32(408, x, "orderTypeList"); }
  if (v.strategyType != null) w.int32(416, v.strategyType, "strategyType");
  if (v.earningsTime != null) w.string(482, v.earningsTime, "earningsTime");
  if (v.earningsPubType != null) w.int32(488, v.earningsPubType, "earningsPubType");
  for (const x of w.list(v.corporateActionList, "corporateActionList")) { at = w.open(506); encodeQotGetOptionEventCorporateAction(w, w.object(x, "corporateActionList")); w.close(at); }
  for (const x of w.list(v.industryPlateList, "industryPlateList")) { at = w.open(514); encodeSecurity(w, w.security(x, "industryPlateList")); w.close(at); }
  for (const x of w.list(v.conceptPlateList, "conceptPlateList")) { at = w.open(522); encodeSecurity(w, w.security(x, "conceptPlateList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionEvent.EventItem`. */
export function decodeQotGetOptionEventEventItem(r: Reader, end: number): QotGetOptionEventEventItem {
  let $option: Security | undefined;
  let $owner: Security | undefined;
  let $symbol: string | undefined;
  let $fillTime: string | undefined;
  let $fillTimestamp: number | undefined;
  let $tickerType: QotGetOptionEventTickerType | undefined;
  let $price: number | undefined;
  let $volume: number | undefined;
  let $turnover: number | undefined;
  let $optionType: OptionType | undefined;
  let $strikePrice: number | undefined;
  let $strikeTime: string | undefined;
  let $strikeTimestamp: number | undefined;
  let $dte: number | undefined;
  let $underlyingPrice: number | undefined;
  let $otm: number | undefined;
  let $bidPrice: number | undefined;
  let $askPrice: number | undefined;
  let $iv: number | undefined;
  let $totalVolume: number | undefined;
  let $totalOpenInterest: number | undefined;
  let $voRatio: number | undefined;
  let $delta: number | undefined;
  let $gamma: number | undefined;
  let $vega: number | undefined;
  let $theta: number | undefined;
  let $rho: number | undefined;
  let $sentiment: QotGetOptionEventMarketSentiment | undefined;
  let $orderTypeList: QotGetOptionEventOptionOrderType[] | undefined;
  let $strategyType: QotGetOptionEventTickerStrategy | undefined;
  let $earningsTime: string | undefined;
  let $earningsPubType: EarningsPubType | undefined;
  let $corporateActionList: QotGetOptionEventCorporateAction[] | undefined;
  let $industryPlateList: Security[] | undefined;
  let $conceptPlateList: Security[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $option = merged($option, decodeSecurity(r, r.endOf(end))); break;
      case 18: $owner = merged($owner, decodeSecurity(r, r.endOf(end))); break;
      case 26: $symbol = r.text(end); break;
      case 82: $fillTime = r.text(end); break;
      case 89: $fillTimestamp = r.double(); break;
      case 96: $tickerType = r.int() as QotGetOptionEventTickerType; break;
      case 105: $price = r.double(); break;
      case 112: $volume = r.int64Number(); break;
      case 121: $turnover = r.double(); break;
      case 160: $optionType = r.int() as OptionType; break;
      case 169: $strikePrice = r.double(); break;
      case 178: $strikeTime = r.text(end); break;
      case 185: $strikeTimestamp = r.double(); break;
      case 192: $dte = r.int(); break;
      case 241: $underlyingPrice = r.double(); break;
      case 249: $otm = r.double(); break;
      case 257: $bidPrice = r.double(); break;
      case 265: $askPrice = r.double(); break;
      case 273: $iv = r.double(); break;
      case 280: $totalVolume = r.int64Number(); break;
      case 288: $totalOpenInterest = r.int64Number(); break;
      case 297: $voRatio = r.double(); break;
      case 321: $delta = r.double(); break;
      case 329: $gamma = r.double(); break;
      case 337: $vega = r.double(); break;
      case 345: $theta = r.double(); break;
      case 353: $rho = r.double(); break;
      case 400: $sentiment = r.int() as QotGetOptionEventMarketSentiment; break;
      case 408: ($orderTypeList ??= []).push(r.int() as QotGetOptionEventOptionOrderType); break;
      case 410: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($orderTypeList ??= []).push(r.int() as QotGetOptionEventOptionOrderType);
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 416: $strategyType = r.int() as QotGetOptionEventTickerStrategy; break;
      case 482: $earningsTime = r.text(end); break;
      case 488: $earningsPubType = r.int() as EarningsPubType; break;
      case 506: ($corporateActionList ??= []).push(decodeQotGetOptionEventCorporateAction(r, r.endOf(end))); break;
      case 514: ($industryPlateList ??= []).push(decodeSecurity(r, r.endOf(end))); break;
      case 522: ($conceptPlateList ??= []).push(decodeSecurity(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOptionEventEventItem>({ option: $option, owner: $owner, symbol: $symbol, fillTime: $fillTime, fillTimestamp: $fillTimestamp, tickerType: $tickerType, price: $price, volume: $volume, turnover: $turnover, optionType: $optionType, strikePrice: $strikePrice, strikeTime: $strikeTime, strikeTimestamp: $strikeTimestamp, dte: $dte, underlyingPrice: $underlyingPrice, otm: $otm, bidPrice: $bidPrice, askPrice: $askPrice, iv: $iv, totalVolume: $totalVolume, totalOpenInterest: $totalOpenInterest, voRatio: $voRatio, delta: $delta, gamma: $gamma, vega: $vega, theta: $theta, rho: $rho, sentiment: $sentiment, orderTypeList: $orderTypeList ?? none, strategyType: $strategyType, earningsTime: $earningsTime, earningsPubType: $earningsPubType, corporateActionList: $corporateActionList ?? none, industryPlateList: $industryPlateList ?? none, conceptPlateList: $conceptPlateList ?? none }, end, unknown);
}

/**
 * Which market's trades are asked for, filtered and sorted how, and which page.
 *
 * OpenD's `Qot_GetOptionEvent.C2S`, sent with {@linkcode QotGetOptionEvent}.
 */
export interface QotGetOptionEventC2S extends Message {
  /** Stock or index options, of the US or HK. */
  optionMarket: OptionMarket;
  /** Trades in a page: 1 to 300. Mandatory, although the schema has it optional. */
  count?: number | undefined;
  /** Cursor of the page, from nextPage of the reply before; empty on the first request. */
  page?: string | undefined;
  /** Conditions that must all hold. */
  filterList: readonly QotGetOptionEventEventIndicator[];
  /** How to sort; default the newest first. */
  sort?: QotGetOptionEventEventSort | undefined;
}

/**
 * Which market's trades are asked for, filtered and sorted how, and which page.
 *
 * What a request gives for OpenD's `Qot_GetOptionEvent.C2S`, sent with {@linkcode QotGetOptionEvent}.
 */
export interface QotGetOptionEventC2SInput extends Message {
  /** Stock or index options, of the US or HK. */
  optionMarket: OptionMarket;
  /** Trades in a page: 1 to 300. Mandatory, although the schema has it optional. */
  count?: number | undefined;
  /** Cursor of the page, from nextPage of the reply before; empty on the first request. */
  page?: string | undefined;
  /** Conditions that must all hold. */
  filterList?: readonly QotGetOptionEventEventIndicatorInput[] | undefined;
  /** How to sort; default the newest first. */
  sort?: QotGetOptionEventEventSort | undefined;
}

/** Writes a `Qot_GetOptionEvent.C2S`. */
export function encodeQotGetOptionEventC2S(w: Writer, v: QotGetOptionEventC2SInput): void {
  let at: number;
  w.int32(8, v.optionMarket, "optionMarket");
  if (v.count != null) w.int32(16, v.count, "count");
  if (v.page != null) w.string(26, v.page, "page");
  for (const x of w.list(v.filterList, "filterList")) { at = w.open(34); encodeQotGetOptionEventEventIndicator(w, w.object(x, "filterList")); w.close(at); }
  if (v.sort != null) { at = w.open(42); encodeQotGetOptionEventEventSort(w, w.object(v.sort, "sort")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionEvent.C2S`. */
export function decodeQotGetOptionEventC2S(r: Reader, end: number): QotGetOptionEventC2S {
  let $optionMarket: OptionMarket | undefined;
  let $count: number | undefined;
  let $page: string | undefined;
  let $filterList: QotGetOptionEventEventIndicator[] | undefined;
  let $sort: QotGetOptionEventEventSort | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $optionMarket = r.int() as OptionMarket; break;
      case 16: $count = r.int(); break;
      case 26: $page = r.text(end); break;
      case 34: ($filterList ??= []).push(decodeQotGetOptionEventEventIndicator(r, r.endOf(end))); break;
      case 42: $sort = merged($sort, decodeQotGetOptionEventEventSort(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($optionMarket === undefined) throw missing("Qot_GetOptionEvent.C2S", { optionMarket: $optionMarket });
  return r.finish<QotGetOptionEventC2S>({ optionMarket: $optionMarket, count: $count, page: $page, filterList: $filterList ?? none, sort: $sort }, end, unknown);
}

/**
 * One page of unusual trades.
 *
 * OpenD's `Qot_GetOptionEvent.S2C`, brought by {@linkcode QotGetOptionEvent}.
 */
export interface QotGetOptionEventS2C extends Message {
  /** The trades of this page, sorted. */
  eventList: readonly QotGetOptionEventEventItem[];
  /** Cursor of the page that follows; empty on the last. */
  nextPage?: string | undefined;
  /** How many trades match in all pages together. */
  allCount?: number | undefined;
  /** When the list was made, in seconds since the epoch. */
  updateTimestamp?: number | undefined;
}

/** Writes a `Qot_GetOptionEvent.S2C`. */
export function encodeQotGetOptionEventS2C(w: Writer, v: QotGetOptionEventS2C): void {
  let at: number;
  for (const x of w.list(v.eventList, "eventList")) { at = w.open(10); encodeQotGetOptionEventEventItem(w, w.object(x, "eventList")); w.close(at); }
  if (v.nextPage != null) w.string(18, v.nextPage, "nextPage");
  if (v.allCount != null) w.int32(24, v.allCount, "allCount");
  if (v.updateTimestamp != null) w.double(33, v.updateTimestamp, "updateTimestamp");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionEvent.S2C`. */
export function decodeQotGetOptionEventS2C(r: Reader, end: number): QotGetOptionEventS2C {
  let $eventList: QotGetOptionEventEventItem[] | undefined;
  let $nextPage: string | undefined;
  let $allCount: number | undefined;
  let $updateTimestamp: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($eventList ??= []).push(decodeQotGetOptionEventEventItem(r, r.endOf(end))); break;
      case 18: $nextPage = r.text(end); break;
      case 24: $allCount = r.int(); break;
      case 33: $updateTimestamp = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOptionEventS2C>({ eventList: $eventList ?? none, nextPage: $nextPage, allCount: $allCount, updateTimestamp: $updateTimestamp }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetOptionEvent.Request`, sent with {@linkcode QotGetOptionEvent}.
 */
export interface QotGetOptionEventRequest extends Message {
  /** What is asked. */
  c2s: QotGetOptionEventC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetOptionEvent.Request`, sent with {@linkcode QotGetOptionEvent}.
 */
export interface QotGetOptionEventRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetOptionEventC2SInput;
}

/** Writes a `Qot_GetOptionEvent.Request`. */
export function encodeQotGetOptionEventRequest(w: Writer, v: QotGetOptionEventRequestInput): void {
  writeRequest(w, v, encodeQotGetOptionEventC2S);
}

/** Reads a `Qot_GetOptionEvent.Request`. */
export function decodeQotGetOptionEventRequest(r: Reader, end: number): QotGetOptionEventRequest {
  let $c2s: QotGetOptionEventC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetOptionEventC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetOptionEvent.Request", { c2s: $c2s });
  return r.finish<QotGetOptionEventRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetOptionEvent.Response`, brought by {@linkcode QotGetOptionEvent}.
 */
export interface QotGetOptionEventResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetOptionEventS2C | undefined;
}

/** Writes a `Qot_GetOptionEvent.Response`. */
export function encodeQotGetOptionEventResponse(w: Writer, v: QotGetOptionEventResponse): void {
  writeResponse(w, v, encodeQotGetOptionEventS2C);
}

/** Reads a `Qot_GetOptionEvent.Response`. */
export function decodeQotGetOptionEventResponse(r: Reader, end: number): QotGetOptionEventResponse {
  return readResponse("Qot_GetOptionEvent.Response", r, end, decodeQotGetOptionEventS2C) as QotGetOptionEventResponse;
}

/**
 * Unusual option trades, such as large ones and sweeps, with the state of the contract at that moment;
 * filtered by underlying, contract, trade and Greeks. Newest first unless sorted otherwise. Paged: nextPage
 * of a reply goes into page of the next request. OpenD takes 60 of them in 30 seconds, of which only first
 * pages count. For a push when one happens, set an alert with Qot_SetOptionEventAlert.
 *
 * OpenD's `Qot_GetOptionEvent` (3307), a request.
 *
 * @example
 * ```ts
 * import { OptionMarket, QotGetOptionEvent } from "@opend/client/commands";
 *
 * const { eventList } = await quote.request(QotGetOptionEvent, { optionMarket: OptionMarket.US_Security, count: 10 });
 * ```
 */
export const QotGetOptionEvent: RequestCommand<QotGetOptionEventC2SInput, QotGetOptionEventS2C> = {
  kind: "request",
  id: 3307,
  name: "Qot_GetOptionEvent",
  limit: { requests: 60, unless: "page" },
  encode: encodeQotGetOptionEventRequest,
  decode: decodeQotGetOptionEventResponse,
  decodeData: decodeQotGetOptionEventS2C,
};
