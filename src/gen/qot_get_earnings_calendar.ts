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

/** `Qot_GetEarningsCalendar.EarningsCalendarSortType` */
export const QotGetEarningsCalendarEarningsCalendarSortType = {
  Unknown: 0,
  Hot: 1,
  MarketCap: 2,
  OptionVolume: 3,
  IV: 4,
  IVRank: 5,
  IVPercentile: 6,
  RtMarketCap: 7,
} as const;
/** `Qot_GetEarningsCalendar.EarningsCalendarSortType` */
export type QotGetEarningsCalendarEarningsCalendarSortType = (typeof QotGetEarningsCalendarEarningsCalendarSortType)[keyof typeof QotGetEarningsCalendarEarningsCalendarSortType];

/** `Qot_GetEarningsCalendar.EarningsCalendarPubType` */
export const QotGetEarningsCalendarEarningsCalendarPubType = {
  Unknown: -1,
  Regular: 0,
  Before: 1,
  After: 2,
} as const;
/** `Qot_GetEarningsCalendar.EarningsCalendarPubType` */
export type QotGetEarningsCalendarEarningsCalendarPubType = (typeof QotGetEarningsCalendarEarningsCalendarPubType)[keyof typeof QotGetEarningsCalendarEarningsCalendarPubType];

/** `Qot_GetEarningsCalendar.EarningsCalendarEstimateType` */
export const QotGetEarningsCalendarEarningsCalendarEstimateType = {
  Unknown: 0,
  EPS: 1,
  Revenue: 2,
  EBIT: 3,
} as const;
/** `Qot_GetEarningsCalendar.EarningsCalendarEstimateType` */
export type QotGetEarningsCalendarEarningsCalendarEstimateType = (typeof QotGetEarningsCalendarEarningsCalendarEstimateType)[keyof typeof QotGetEarningsCalendarEarningsCalendarEstimateType];

/** `Qot_GetEarningsCalendar.EarningsCalendarPeriodType` */
export const QotGetEarningsCalendarEarningsCalendarPeriodType = {
  Unknown: 0,
  Quarterly: 1,
  SemiAnnual: 2,
  Annual: 3,
} as const;
/** `Qot_GetEarningsCalendar.EarningsCalendarPeriodType` */
export type QotGetEarningsCalendarEarningsCalendarPeriodType = (typeof QotGetEarningsCalendarEarningsCalendarPeriodType)[keyof typeof QotGetEarningsCalendarEarningsCalendarPeriodType];

/** `Qot_GetEarningsCalendar.EarningsCalendarStockListType` */
export const QotGetEarningsCalendarEarningsCalendarStockListType = {
  Unknown: 0,
  Watchlist: 1,
  Position: 2,
  Special: 3,
} as const;
/** `Qot_GetEarningsCalendar.EarningsCalendarStockListType` */
export type QotGetEarningsCalendarEarningsCalendarStockListType = (typeof QotGetEarningsCalendarEarningsCalendarStockListType)[keyof typeof QotGetEarningsCalendarEarningsCalendarStockListType];

/** `Qot_GetEarningsCalendar.EarningsCalendarIndicatorType` */
export const QotGetEarningsCalendarEarningsCalendarIndicatorType = {
  Unknown: 0,
  PubType: 1,
  EstimateType: 2,
  MarketCap: 3,
  StockListType: 4,
  OptionVolume: 5,
  IV: 6,
  IVRank: 7,
  IVPercentile: 8,
  RtMarketCap: 9,
} as const;
/** `Qot_GetEarningsCalendar.EarningsCalendarIndicatorType` */
export type QotGetEarningsCalendarEarningsCalendarIndicatorType = (typeof QotGetEarningsCalendarEarningsCalendarIndicatorType)[keyof typeof QotGetEarningsCalendarEarningsCalendarIndicatorType];

/** `Qot_GetEarningsCalendar.EarningsCalendarIndicator` */
export interface QotGetEarningsCalendarEarningsCalendarIndicator extends Message {
  indicatorType: QotGetEarningsCalendarEarningsCalendarIndicatorType;
  indicatorValue?: IndicatorValue | undefined;
}

/** What a request gives for `Qot_GetEarningsCalendar.EarningsCalendarIndicator`. */
export interface QotGetEarningsCalendarEarningsCalendarIndicatorInput extends Message {
  indicatorType: QotGetEarningsCalendarEarningsCalendarIndicatorType;
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

/** `Qot_GetEarningsCalendar.EstimateData` */
export interface QotGetEarningsCalendarEstimateData extends Message {
  estimateType?: QotGetEarningsCalendarEarningsCalendarEstimateType | undefined;
  actualValue?: number | undefined;
  predictValue?: number | undefined;
  currency?: string | undefined;
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

/** `Qot_GetEarningsCalendar.EarningsCalendarItem` */
export interface QotGetEarningsCalendarEarningsCalendarItem extends Message {
  security: Security;
  name?: string | undefined;
  earningsDate?: string | undefined;
  earningsTimestamp?: number | undefined;
  pubType?: QotGetEarningsCalendarEarningsCalendarPubType | undefined;
  periodText?: string | undefined;
  estimateList: readonly QotGetEarningsCalendarEstimateData[];
  optionVolume?: number | undefined;
  iv?: number | undefined;
  ivRank?: number | undefined;
  ivPercentile?: number | undefined;
  marketCap?: number | undefined;
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

/** `Qot_GetEarningsCalendar.C2S` */
export interface QotGetEarningsCalendarC2S extends Message {
  market: QotMarket;
  sortType?: QotGetEarningsCalendarEarningsCalendarSortType | undefined;
  beginDate?: string | undefined;
  endDate?: string | undefined;
  filterList: readonly QotGetEarningsCalendarEarningsCalendarIndicator[];
}

/** What a request gives for `Qot_GetEarningsCalendar.C2S`. */
export interface QotGetEarningsCalendarC2SInput extends Message {
  market: QotMarket;
  sortType?: QotGetEarningsCalendarEarningsCalendarSortType | undefined;
  beginDate?: string | undefined;
  endDate?: string | undefined;
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

/** `Qot_GetEarningsCalendar.S2C` */
export interface QotGetEarningsCalendarS2C extends Message {
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

/** `Qot_GetEarningsCalendar.Request` */
export interface QotGetEarningsCalendarRequest extends Message {
  c2s: QotGetEarningsCalendarC2S;
}

/** What a request gives for `Qot_GetEarningsCalendar.Request`. */
export interface QotGetEarningsCalendarRequestInput extends Message {
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

/** `Qot_GetEarningsCalendar.Response` */
export interface QotGetEarningsCalendarResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
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

/** `Qot_GetEarningsCalendar` (3401): asked and answered. */
export const QotGetEarningsCalendar: RequestCommand<QotGetEarningsCalendarC2SInput, QotGetEarningsCalendarS2C> = {
  kind: "request",
  id: 3401,
  name: "Qot_GetEarningsCalendar",
  limit: { requests: 60 },
  encode: encodeQotGetEarningsCalendarRequest,
  decode: decodeQotGetEarningsCalendarResponse,
  decodeData: decodeQotGetEarningsCalendarS2C,
};
