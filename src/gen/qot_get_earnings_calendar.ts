// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import { decodeIndicatorValue, encodeIndicatorValue } from "./qot_option_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotMarket, Security, SecurityInput } from "./qot_common.ts";
import type { IndicatorValue, IndicatorValueInput } from "./qot_option_common.ts";

/**
 * What the list is ordered by.
 *
 * OpenD's `Qot_GetEarningsCalendar.EarningsCalendarSortType`.
 *
 * @example
 * ```ts
 * import { QotGetEarningsCalendarEarningsCalendarSortType } from "@opend/client/commands";
 *
 * const value: QotGetEarningsCalendarEarningsCalendarSortType = QotGetEarningsCalendarEarningsCalendarSortType.Hot; // 1
 * ```
 */
export const QotGetEarningsCalendarEarningsCalendarSortType = {
  /** Not chosen. */
  Unknown: 0,
  /** By popularity; the default. */
  Hot: 1,
  /** By historical market capitalization. */
  MarketCap: 2,
  /** By the volume of the options; Hong Kong and US only. */
  OptionVolume: 3,
  /** By implied volatility; Hong Kong and US only. */
  IV: 4,
  /** By IV rank; Hong Kong and US only. */
  IVRank: 5,
  /** By IV percentile; Hong Kong and US only. */
  IVPercentile: 6,
  /** By real-time market capitalization. */
  RtMarketCap: 7,
} as const;
/**
 * What the list is ordered by.
 *
 * OpenD's `Qot_GetEarningsCalendar.EarningsCalendarSortType`.
 */
export type QotGetEarningsCalendarEarningsCalendarSortType = (typeof QotGetEarningsCalendarEarningsCalendarSortType)[keyof typeof QotGetEarningsCalendarEarningsCalendarSortType];

/**
 * The time of day at which results are published.
 *
 * OpenD's `Qot_GetEarningsCalendar.EarningsCalendarPubType`.
 *
 * @example
 * ```ts
 * import { QotGetEarningsCalendarEarningsCalendarPubType } from "@opend/client/commands";
 *
 * const value: QotGetEarningsCalendarEarningsCalendarPubType = QotGetEarningsCalendarEarningsCalendarPubType.Regular; // 0
 * ```
 */
export const QotGetEarningsCalendarEarningsCalendarPubType = {
  /** Not known. */
  Unknown: -1,
  /** During the session, or the time of day was not recognized. */
  Regular: 0,
  /** Before the market opens. */
  Before: 1,
  /** After the market closes. */
  After: 2,
} as const;
/**
 * The time of day at which results are published.
 *
 * OpenD's `Qot_GetEarningsCalendar.EarningsCalendarPubType`.
 */
export type QotGetEarningsCalendarEarningsCalendarPubType = (typeof QotGetEarningsCalendarEarningsCalendarPubType)[keyof typeof QotGetEarningsCalendarEarningsCalendarPubType];

/**
 * The figure that a forecast is about.
 *
 * OpenD's `Qot_GetEarningsCalendar.EarningsCalendarEstimateType`.
 *
 * @example
 * ```ts
 * import { QotGetEarningsCalendarEarningsCalendarEstimateType } from "@opend/client/commands";
 *
 * const value: QotGetEarningsCalendarEarningsCalendarEstimateType = QotGetEarningsCalendarEarningsCalendarEstimateType.EPS; // 1
 * ```
 */
export const QotGetEarningsCalendarEarningsCalendarEstimateType = {
  /** Not told. */
  Unknown: 0,
  /** Earnings per share under GAAP. */
  EPS: 1,
  /** Total revenue. */
  Revenue: 2,
  /** Earnings before interest and taxes. */
  EBIT: 3,
} as const;
/**
 * The figure that a forecast is about.
 *
 * OpenD's `Qot_GetEarningsCalendar.EarningsCalendarEstimateType`.
 */
export type QotGetEarningsCalendarEarningsCalendarEstimateType = (typeof QotGetEarningsCalendarEarningsCalendarEstimateType)[keyof typeof QotGetEarningsCalendarEarningsCalendarEstimateType];

/**
 * The length of the period reported on.
 *
 * OpenD's `Qot_GetEarningsCalendar.EarningsCalendarPeriodType`.
 *
 * @example
 * ```ts
 * import { QotGetEarningsCalendarEarningsCalendarPeriodType } from "@opend/client/commands";
 *
 * const value: QotGetEarningsCalendarEarningsCalendarPeriodType = QotGetEarningsCalendarEarningsCalendarPeriodType.Quarterly; // 1
 * ```
 */
export const QotGetEarningsCalendarEarningsCalendarPeriodType = {
  /** Not told. */
  Unknown: 0,
  /** Three months: one quarter of the financial year. */
  Quarterly: 1,
  /** Half a year. */
  SemiAnnual: 2,
  /** A financial year. */
  Annual: 3,
} as const;
/**
 * The length of the period reported on.
 *
 * OpenD's `Qot_GetEarningsCalendar.EarningsCalendarPeriodType`.
 */
export type QotGetEarningsCalendarEarningsCalendarPeriodType = (typeof QotGetEarningsCalendarEarningsCalendarPeriodType)[keyof typeof QotGetEarningsCalendarEarningsCalendarPeriodType];

/**
 * A list of stocks that belongs to the user who is logged in to OpenD.
 *
 * OpenD's `Qot_GetEarningsCalendar.EarningsCalendarStockListType`.
 *
 * @example
 * ```ts
 * import { QotGetEarningsCalendarEarningsCalendarStockListType } from "@opend/client/commands";
 *
 * const value: QotGetEarningsCalendarEarningsCalendarStockListType = QotGetEarningsCalendarEarningsCalendarStockListType.Watchlist; // 1
 * ```
 */
export const QotGetEarningsCalendarEarningsCalendarStockListType = {
  /** Not chosen. */
  Unknown: 0,
  /** The user's watchlist. */
  Watchlist: 1,
  /** The stocks that the user holds. */
  Position: 2,
  /** The stocks that the user marked as of special interest. */
  Special: 3,
} as const;
/**
 * A list of stocks that belongs to the user who is logged in to OpenD.
 *
 * OpenD's `Qot_GetEarningsCalendar.EarningsCalendarStockListType`.
 */
export type QotGetEarningsCalendarEarningsCalendarStockListType = (typeof QotGetEarningsCalendarEarningsCalendarStockListType)[keyof typeof QotGetEarningsCalendarEarningsCalendarStockListType];

/**
 * What a filter looks at. "Range" filters go by `valueInterval`, "list" filters by `valueList`.
 *
 * OpenD's `Qot_GetEarningsCalendar.EarningsCalendarIndicatorType`.
 *
 * @example
 * ```ts
 * import { QotGetEarningsCalendarEarningsCalendarIndicatorType } from "@opend/client/commands";
 *
 * const value: QotGetEarningsCalendarEarningsCalendarIndicatorType = QotGetEarningsCalendarEarningsCalendarIndicatorType.PubType; // 1
 * ```
 */
export const QotGetEarningsCalendarEarningsCalendarIndicatorType = {
  /** Not a filter. */
  Unknown: 0,
  /** List: time of day of the publication, of `EarningsCalendarPubType`. */
  PubType: 1,
  /** List: figures that there are forecasts of, of `EarningsCalendarEstimateType`. */
  EstimateType: 2,
  /** Range: historical market capitalization. */
  MarketCap: 3,
  /** List: lists of the user that the stock is on, of `EarningsCalendarStockListType`. */
  StockListType: 4,
  /** Range: volume of the options; Hong Kong and US only. */
  OptionVolume: 5,
  /** Range: implied volatility in percent; Hong Kong and US only. */
  IV: 6,
  /** Range: IV rank in percent; Hong Kong and US only. */
  IVRank: 7,
  /** Range: IV percentile in percent; Hong Kong and US only. */
  IVPercentile: 8,
  /** Range: real-time market capitalization. */
  RtMarketCap: 9,
} as const;
/**
 * What a filter looks at. "Range" filters go by `valueInterval`, "list" filters by `valueList`.
 *
 * OpenD's `Qot_GetEarningsCalendar.EarningsCalendarIndicatorType`.
 */
export type QotGetEarningsCalendarEarningsCalendarIndicatorType = (typeof QotGetEarningsCalendarEarningsCalendarIndicatorType)[keyof typeof QotGetEarningsCalendarEarningsCalendarIndicatorType];

/**
 * One filter.
 *
 * OpenD's `Qot_GetEarningsCalendar.EarningsCalendarIndicator`, held by {@linkcode QotGetEarningsCalendarC2S}.
 */
export interface QotGetEarningsCalendarEarningsCalendarIndicator extends Message {
  /** What the filter looks at. */
  indicatorType: QotGetEarningsCalendarEarningsCalendarIndicatorType;
  /** What to let pass: `valueList` for a list filter, `valueInterval` for a range filter. */
  indicatorValue?: IndicatorValue | undefined;
}

/**
 * One filter.
 *
 * What a request gives for OpenD's `Qot_GetEarningsCalendar.EarningsCalendarIndicator`, held by {@linkcode QotGetEarningsCalendarC2S}.
 */
export interface QotGetEarningsCalendarEarningsCalendarIndicatorInput extends Message {
  /** What the filter looks at. */
  indicatorType: QotGetEarningsCalendarEarningsCalendarIndicatorType;
  /** What to let pass: `valueList` for a list filter, `valueInterval` for a range filter. */
  indicatorValue?: IndicatorValueInput | undefined;
}

/** Writes a `Qot_GetEarningsCalendar.EarningsCalendarIndicator`. */
export function encodeQotGetEarningsCalendarEarningsCalendarIndicator(w: Writer, v: QotGetEarningsCalendarEarningsCalendarIndicatorInput): void {
  let at: number;
  w.int32(8, v.indicatorType, "indicatorType");
  if (v.indicatorValue != null) { at = w.open(18); encodeIndicatorValue(w, w.object(v.indicatorValue, "indicatorValue")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEarningsCalendar.EarningsCalendarIndicator`. */
export function decodeQotGetEarningsCalendarEarningsCalendarIndicator(r: Reader, end: number): QotGetEarningsCalendarEarningsCalendarIndicator {
  let $indicatorType: QotGetEarningsCalendarEarningsCalendarIndicatorType | undefined;
  let $indicatorValue: IndicatorValue | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $indicatorType = r.int() as QotGetEarningsCalendarEarningsCalendarIndicatorType; break;
      case 18: $indicatorValue = merged($indicatorValue, decodeIndicatorValue(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($indicatorType === undefined) throw missing("Qot_GetEarningsCalendar.EarningsCalendarIndicator", { indicatorType: $indicatorType });
  return r.finish<QotGetEarningsCalendarEarningsCalendarIndicator>({ indicatorType: $indicatorType, indicatorValue: $indicatorValue }, end, unknown);
}

/**
 * The forecast of one figure, with the figure itself once published.
 *
 * OpenD's `Qot_GetEarningsCalendar.EstimateData`, held by {@linkcode QotGetEarningsCalendarEarningsCalendarItem}.
 */
export interface QotGetEarningsCalendarEstimateData extends Message {
  /** Which figure this is. */
  estimateType?: QotGetEarningsCalendarEarningsCalendarEstimateType | undefined;
  /** The figure published; only there after publication. */
  actualValue?: number | undefined;
  /** The figure forecast. */
  predictValue?: number | undefined;
  /** Currency of both values, as an ISO 4217 code. */
  currency?: string | undefined;
  /** Length of the period that the figure covers. */
  periodType?: QotGetEarningsCalendarEarningsCalendarPeriodType | undefined;
}

/** Writes a `Qot_GetEarningsCalendar.EstimateData`. */
export function encodeQotGetEarningsCalendarEstimateData(w: Writer, v: QotGetEarningsCalendarEstimateData): void {
  if (v.estimateType != null) w.int32(8, v.estimateType, "estimateType");
  if (v.actualValue != null) w.double(17, v.actualValue, "actualValue");
  if (v.predictValue != null) w.double(25, v.predictValue, "predictValue");
  if (v.currency != null) w.string(34, v.currency, "currency");
  if (v.periodType != null) w.int32(40, v.periodType, "periodType");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEarningsCalendar.EstimateData`. */
export function decodeQotGetEarningsCalendarEstimateData(r: Reader, end: number): QotGetEarningsCalendarEstimateData {
  let $estimateType: QotGetEarningsCalendarEarningsCalendarEstimateType | undefined;
  let $actualValue: number | undefined;
  let $predictValue: number | undefined;
  let $currency: string | undefined;
  let $periodType: QotGetEarningsCalendarEarningsCalendarPeriodType | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $estimateType = r.int() as QotGetEarningsCalendarEarningsCalendarEstimateType; break;
      case 17: $actualValue = r.double(); break;
      case 25: $predictValue = r.double(); break;
      case 34: $currency = r.text(end); break;
      case 40: $periodType = r.int() as QotGetEarningsCalendarEarningsCalendarPeriodType; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetEarningsCalendarEstimateData>({ estimateType: $estimateType, actualValue: $actualValue, predictValue: $predictValue, currency: $currency, periodType: $periodType }, end, unknown);
}

/**
 * One company's report.
 *
 * OpenD's `Qot_GetEarningsCalendar.EarningsCalendarItem`, held by {@linkcode QotGetEarningsCalendarS2C}.
 */
export interface QotGetEarningsCalendarEarningsCalendarItem extends Message {
  /** The stock of the company. */
  security: Security;
  /** Display name of the stock. */
  name?: string | undefined;
  /** Day of the report, as "yyyy-MM-dd". */
  earningsDate?: string | undefined;
  /** Time of publication, in seconds since the epoch. */
  earningsTimestamp?: number | undefined;
  /** At what time of day the results come out. */
  pubType?: QotGetEarningsCalendarEarningsCalendarPubType | undefined;
  /** The financial period reported on, such as "2025Q1". */
  periodText?: string | undefined;
  /** The forecasts, one a figure. */
  estimateList: readonly QotGetEarningsCalendarEstimateData[];
  /** Volume of the stock's options; Hong Kong and US only. */
  optionVolume?: number | undefined;
  /** Implied volatility of the options, in percent; Hong Kong and US only. */
  iv?: number | undefined;
  /** IV rank, in percent; Hong Kong and US only. */
  ivRank?: number | undefined;
  /** IV percentile, in percent; Hong Kong and US only. */
  ivPercentile?: number | undefined;
  /** Real-time market capitalization of the company. */
  marketCap?: number | undefined;
  /** Latest price, in the currency of the security. */
  price?: number | undefined;
}

/** Writes a `Qot_GetEarningsCalendar.EarningsCalendarItem`. */
export function encodeQotGetEarningsCalendarEarningsCalendarItem(w: Writer, v: QotGetEarningsCalendarEarningsCalendarItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.earningsDate != null) w.string(26, v.earningsDate, "earningsDate");
  if (v.earningsTimestamp != null) w.double(33, v.earningsTimestamp, "earningsTimestamp");
  if (v.pubType != null) w.int32(40, v.pubType, "pubType");
  if (v.periodText != null) w.string(58, v.periodText, "periodText");
  for (const x of w.list(v.estimateList, "estimateList")) { at = w.open(66); encodeQotGetEarningsCalendarEstimateData(w, w.object(x, "estimateList")); w.close(at); }
  if (v.optionVolume != null) w.int64Number(80, v.optionVolume, "optionVolume");
  if (v.iv != null) w.double(89, v.iv, "iv");
  if (v.ivRank != null) w.double(97, v.ivRank, "ivRank");
  if (v.ivPercentile != null) w.double(105, v.ivPercentile, "ivPercentile");
  if (v.marketCap != null) w.double(161, v.marketCap, "marketCap");
  if (v.price != null) w.double(169, v.price, "price");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEarningsCalendar.EarningsCalendarItem`. */
export function decodeQotGetEarningsCalendarEarningsCalendarItem(r: Reader, end: number): QotGetEarningsCalendarEarningsCalendarItem {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $earningsDate: string | undefined;
  let $earningsTimestamp: number | undefined;
  let $pubType: QotGetEarningsCalendarEarningsCalendarPubType | undefined;
  let $periodText: string | undefined;
  let $estimateList: QotGetEarningsCalendarEstimateData[] | undefined;
  let $optionVolume: number | undefined;
  let $iv: number | undefined;
  let $ivRank: number | undefined;
  let $ivPercentile: number | undefined;
  let $marketCap: number | undefined;
  let $price: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      case 26: $earningsDate = r.text(end); break;
      case 33: $earningsTimestamp = r.double(); break;
      case 40: $pubType = r.int() as QotGetEarningsCalendarEarningsCalendarPubType; break;
      case 58: $periodText = r.text(end); break;
      case 66: ($estimateList ??= []).push(decodeQotGetEarningsCalendarEstimateData(r, r.endOf(end))); break;
      case 80: $optionVolume = r.int64Number(); break;
      case 89: $iv = r.double(); break;
      case 97: $ivRank = r.double(); break;
      case 105: $ivPercentile = r.double(); break;
      case 161: $marketCap = r.double(); break;
      case 169: $price = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetEarningsCalendar.EarningsCalendarItem", { security: $security });
  return r.finish<QotGetEarningsCalendarEarningsCalendarItem>({ security: $security, name: $name, earningsDate: $earningsDate, earningsTimestamp: $earningsTimestamp, pubType: $pubType, periodText: $periodText, estimateList: $estimateList ?? none, optionVolume: $optionVolume, iv: $iv, ivRank: $ivRank, ivPercentile: $ivPercentile, marketCap: $marketCap, price: $price }, end, unknown);
}

/**
 * Which market and days to list, in what order, and what to keep out.
 *
 * OpenD's `Qot_GetEarningsCalendar.C2S`, sent with {@linkcode QotGetEarningsCalendar}.
 */
export interface QotGetEarningsCalendarC2S extends Message {
  /** Market of the stocks: Hong Kong, US, Shanghai, Shenzhen, Singapore or Japan. */
  market: QotMarket;
  /** What to order by; popularity unless set. */
  sortType?: QotGetEarningsCalendarEarningsCalendarSortType | undefined;
  /** First day, as "yyyy-MM-dd". Without it: today, and today only. */
  beginDate?: string | undefined;
  /** Last day, as "yyyy-MM-dd", no more than 7 days after `beginDate`. Without it: `beginDate` only. */
  endDate?: string | undefined;
  /** Filters that a stock must pass, all of them. */
  filterList: readonly QotGetEarningsCalendarEarningsCalendarIndicator[];
}

/**
 * Which market and days to list, in what order, and what to keep out.
 *
 * What a request gives for OpenD's `Qot_GetEarningsCalendar.C2S`, sent with {@linkcode QotGetEarningsCalendar}.
 */
export interface QotGetEarningsCalendarC2SInput extends Message {
  /** Market of the stocks: Hong Kong, US, Shanghai, Shenzhen, Singapore or Japan. */
  market: QotMarket;
  /** What to order by; popularity unless set. */
  sortType?: QotGetEarningsCalendarEarningsCalendarSortType | undefined;
  /** First day, as "yyyy-MM-dd". Without it: today, and today only. */
  beginDate?: string | undefined;
  /** Last day, as "yyyy-MM-dd", no more than 7 days after `beginDate`. Without it: `beginDate` only. */
  endDate?: string | undefined;
  /** Filters that a stock must pass, all of them. */
  filterList?: readonly QotGetEarningsCalendarEarningsCalendarIndicatorInput[] | undefined;
}

/** Writes a `Qot_GetEarningsCalendar.C2S`. */
export function encodeQotGetEarningsCalendarC2S(w: Writer, v: QotGetEarningsCalendarC2SInput): void {
  let at: number;
  w.int32(8, v.market, "market");
  if (v.sortType != null) w.int32(16, v.sortType, "sortType");
  if (v.beginDate != null) w.string(26, v.beginDate, "beginDate");
  if (v.endDate != null) w.string(34, v.endDate, "endDate");
  for (const x of w.list(v.filterList, "filterList")) { at = w.open(42); encodeQotGetEarningsCalendarEarningsCalendarIndicator(w, w.object(x, "filterList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEarningsCalendar.C2S`. */
export function decodeQotGetEarningsCalendarC2S(r: Reader, end: number): QotGetEarningsCalendarC2S {
  let $market: QotMarket | undefined;
  let $sortType: QotGetEarningsCalendarEarningsCalendarSortType | undefined;
  let $beginDate: string | undefined;
  let $endDate: string | undefined;
  let $filterList: QotGetEarningsCalendarEarningsCalendarIndicator[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $market = r.int() as QotMarket; break;
      case 16: $sortType = r.int() as QotGetEarningsCalendarEarningsCalendarSortType; break;
      case 26: $beginDate = r.text(end); break;
      case 34: $endDate = r.text(end); break;
      case 42: ($filterList ??= []).push(decodeQotGetEarningsCalendarEarningsCalendarIndicator(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($market === undefined) throw missing("Qot_GetEarningsCalendar.C2S", { market: $market });
  return r.finish<QotGetEarningsCalendarC2S>({ market: $market, sortType: $sortType, beginDate: $beginDate, endDate: $endDate, filterList: $filterList ?? none }, end, unknown);
}

/**
 * The calendar of those days.
 *
 * OpenD's `Qot_GetEarningsCalendar.S2C`, brought by {@linkcode QotGetEarningsCalendar}.
 */
export interface QotGetEarningsCalendarS2C extends Message {
  /** The reports, in the order asked for. */
  itemList: readonly QotGetEarningsCalendarEarningsCalendarItem[];
}

/** Writes a `Qot_GetEarningsCalendar.S2C`. */
export function encodeQotGetEarningsCalendarS2C(w: Writer, v: QotGetEarningsCalendarS2C): void {
  let at: number;
  for (const x of w.list(v.itemList, "itemList")) { at = w.open(10); encodeQotGetEarningsCalendarEarningsCalendarItem(w, w.object(x, "itemList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEarningsCalendar.S2C`. */
export function decodeQotGetEarningsCalendarS2C(r: Reader, end: number): QotGetEarningsCalendarS2C {
  let $itemList: QotGetEarningsCalendarEarningsCalendarItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($itemList ??= []).push(decodeQotGetEarningsCalendarEarningsCalendarItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetEarningsCalendarS2C>({ itemList: $itemList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetEarningsCalendar.Request`, sent with {@linkcode QotGetEarningsCalendar}.
 */
export interface QotGetEarningsCalendarRequest extends Message {
  /** What is asked. */
  c2s: QotGetEarningsCalendarC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetEarningsCalendar.Request`, sent with {@linkcode QotGetEarningsCalendar}.
 */
export interface QotGetEarningsCalendarRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetEarningsCalendarC2SInput;
}

/** Writes a `Qot_GetEarningsCalendar.Request`. */
export function encodeQotGetEarningsCalendarRequest(w: Writer, v: QotGetEarningsCalendarRequestInput): void {
  writeRequest(w, v, encodeQotGetEarningsCalendarC2S);
}

/** Reads a `Qot_GetEarningsCalendar.Request`. */
export function decodeQotGetEarningsCalendarRequest(r: Reader, end: number): QotGetEarningsCalendarRequest {
  let $c2s: QotGetEarningsCalendarC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetEarningsCalendarC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetEarningsCalendar.Request", { c2s: $c2s });
  return r.finish<QotGetEarningsCalendarRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetEarningsCalendar.Response`, brought by {@linkcode QotGetEarningsCalendar}.
 */
export interface QotGetEarningsCalendarResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetEarningsCalendarS2C | undefined;
}

/** Writes a `Qot_GetEarningsCalendar.Response`. */
export function encodeQotGetEarningsCalendarResponse(w: Writer, v: QotGetEarningsCalendarResponse): void {
  writeResponse(w, v, encodeQotGetEarningsCalendarS2C);
}

/** Reads a `Qot_GetEarningsCalendar.Response`. */
export function decodeQotGetEarningsCalendarResponse(r: Reader, end: number): QotGetEarningsCalendarResponse {
  return readResponse("Qot_GetEarningsCalendar.Response", r, end, decodeQotGetEarningsCalendarS2C) as QotGetEarningsCalendarResponse;
}

/**
 * Lists the companies of a market that report or reported results within some days, with forecasts, published
 * figures and the implied volatility of their options.
 * OpenD takes 60 of them in 30 seconds. There are no pages, so the window of days keeps the list short: 7
 * days at most, and a wider one fails in the server (users saw failures above 6).
 *
 * OpenD's `Qot_GetEarningsCalendar` (3401), a request.
 *
 * @example
 * ```ts
 * import { QotGetEarningsCalendar, QotMarket } from "@opend/client/commands";
 *
 * const { itemList } = await quote.request(QotGetEarningsCalendar, { market: QotMarket.HK_Security });
 * ```
 */
export const QotGetEarningsCalendar: RequestCommand<QotGetEarningsCalendarC2SInput, QotGetEarningsCalendarS2C> = {
  kind: "request",
  id: 3401,
  name: "Qot_GetEarningsCalendar",
  limit: { requests: 60 },
  encode: encodeQotGetEarningsCalendarRequest,
  decode: decodeQotGetEarningsCalendarResponse,
  decodeData: decodeQotGetEarningsCalendarS2C,
};
