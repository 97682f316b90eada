// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import { decodeInterval, encodeInterval } from "./qot_option_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Security, SecurityInput } from "./qot_common.ts";
import type { Interval } from "./qot_option_common.ts";

/** `Qot_GetUSPreMarketRank.SortDir` */
export const QotGetUSPreMarketRankSortDir = {
  Descending: 0,
  Ascending: 1,
} as const;
/** `Qot_GetUSPreMarketRank.SortDir` */
export type QotGetUSPreMarketRankSortDir = (typeof QotGetUSPreMarketRankSortDir)[keyof typeof QotGetUSPreMarketRankSortDir];

/** `Qot_GetUSPreMarketRank.IndicatorType` */
export const QotGetUSPreMarketRankIndicatorType = {
  Unknown: 0,
  Price: 1,
  MarketCap: 2,
  PE: 3,
} as const;
/** `Qot_GetUSPreMarketRank.IndicatorType` */
export type QotGetUSPreMarketRankIndicatorType = (typeof QotGetUSPreMarketRankIndicatorType)[keyof typeof QotGetUSPreMarketRankIndicatorType];

/** `Qot_GetUSPreMarketRank.PriceFilter` */
export const QotGetUSPreMarketRankPriceFilter = {
  All: 0,
  LessThan1: 1,
  Between1And10: 2,
  Between10And100: 3,
  GreaterThan100: 4,
  Near52WeekHigh: 5,
  Near52WeekLow: 6,
} as const;
/** `Qot_GetUSPreMarketRank.PriceFilter` */
export type QotGetUSPreMarketRankPriceFilter = (typeof QotGetUSPreMarketRankPriceFilter)[keyof typeof QotGetUSPreMarketRankPriceFilter];

/** `Qot_GetUSPreMarketRank.Indicator` */
export interface QotGetUSPreMarketRankIndicator extends Message {
  indicatorType: QotGetUSPreMarketRankIndicatorType;
  indicatorValue?: Interval | undefined;
  priceFilter?: QotGetUSPreMarketRankPriceFilter | undefined;
}

/** Writes a `Qot_GetUSPreMarketRank.Indicator`. */
export function encodeQotGetUSPreMarketRankIndicator(w: Writer, v: QotGetUSPreMarketRankIndicator): void {
  let at: number;
  w.int32(8, v.indicatorType, "indicatorType");
  if (v.indicatorValue != null) { at = w.open(18); encodeInterval(w, w.object(v.indicatorValue, "indicatorValue")); w.close(at); }
  if (v.priceFilter != null) w.int32(24, v.priceFilter, "priceFilter");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetUSPreMarketRank.Indicator`. */
export function decodeQotGetUSPreMarketRankIndicator(r: Reader, end: number): QotGetUSPreMarketRankIndicator {
  let $indicatorType: QotGetUSPreMarketRankIndicatorType | undefined;
  let $indicatorValue: Interval | undefined;
  let $priceFilter: QotGetUSPreMarketRankPriceFilter | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $indicatorType = r.int() as QotGetUSPreMarketRankIndicatorType; break;
      case 18: $indicatorValue = merged($indicatorValue, decodeInterval(r, r.endOf(end))); break;
      case 24: $priceFilter = r.int() as QotGetUSPreMarketRankPriceFilter; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($indicatorType === undefined) throw missing("Qot_GetUSPreMarketRank.Indicator", { indicatorType: $indicatorType });
  return r.finish<QotGetUSPreMarketRankIndicator>({ indicatorType: $indicatorType, indicatorValue: $indicatorValue, priceFilter: $priceFilter }, end, unknown);
}

/** `Qot_GetUSPreMarketRank.C2S` */
export interface QotGetUSPreMarketRankC2S extends Message {
  sortDir?: QotGetUSPreMarketRankSortDir | undefined;
  offset?: number | undefined;
  count?: number | undefined;
  filterList: readonly QotGetUSPreMarketRankIndicator[];
}

/** What a request gives for `Qot_GetUSPreMarketRank.C2S`. */
export interface QotGetUSPreMarketRankC2SInput extends Message {
  sortDir?: QotGetUSPreMarketRankSortDir | undefined;
  offset?: number | undefined;
  count?: number | undefined;
  filterList?: readonly QotGetUSPreMarketRankIndicator[] | undefined;
}

/** Writes a `Qot_GetUSPreMarketRank.C2S`. */
export function encodeQotGetUSPreMarketRankC2S(w: Writer, v: QotGetUSPreMarketRankC2SInput): void {
  let at: number;
  if (v.sortDir != null) w.int32(8, v.sortDir, "sortDir");
  if (v.offset != null) w.int32(16, v.offset, "offset");
  if (v.count != null) w.int32(24, v.count, "count");
  for (const x of w.list(v.filterList, "filterList")) { at = w.open(34); encodeQotGetUSPreMarketRankIndicator(w, w.object(x, "filterList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetUSPreMarketRank.C2S`. */
export function decodeQotGetUSPreMarketRankC2S(r: Reader, end: number): QotGetUSPreMarketRankC2S {
  let $sortDir: QotGetUSPreMarketRankSortDir | undefined;
  let $offset: number | undefined;
  let $count: number | undefined;
  let $filterList: QotGetUSPreMarketRankIndicator[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $sortDir = r.int() as QotGetUSPreMarketRankSortDir; break;
      case 16: $offset = r.int(); break;
      case 24: $count = r.int(); break;
      case 34: ($filterList ??= []).push(decodeQotGetUSPreMarketRankIndicator(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetUSPreMarketRankC2S>({ sortDir: $sortDir, offset: $offset, count: $count, filterList: $filterList ?? none }, end, unknown);
}

/** `Qot_GetUSPreMarketRank.PreMarketRankItem` */
export interface QotGetUSPreMarketRankPreMarketRankItem extends Message {
  security: Security;
  name?: string | undefined;
  preMarketPrice?: number | undefined;
  preMarketChangeRatio?: number | undefined;
  preMarketChangeAmount?: number | undefined;
  preMarketTurnover?: number | undefined;
  preMarketVolume?: number | undefined;
  closePrice?: number | undefined;
  changeRatio?: number | undefined;
  changeAmount?: number | undefined;
}

/** Writes a `Qot_GetUSPreMarketRank.PreMarketRankItem`. */
export function encodeQotGetUSPreMarketRankPreMarketRankItem(w: Writer, v: QotGetUSPreMarketRankPreMarketRankItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.preMarketPrice != null) w.double(81, v.preMarketPrice, "preMarketPrice");
  if (v.preMarketChangeRatio != null) w.double(89, v.preMarketChangeRatio, "preMarketChangeRatio");
  if (v.preMarketChangeAmount != null) w.double(97, v.preMarketChangeAmount, "preMarketChangeAmount");
  if (v.preMarketTurnover != null) w.double(105, v.preMarketTurnover, "preMarketTurnover");
  if (v.preMarketVolume != null) w.int64Number(112, v.preMarketVolume, "preMarketVolume");
  if (v.closePrice != null) w.double(121, v.closePrice, "closePrice");
  if (v.changeRatio != null) w.double(129, v.changeRatio, "changeRatio");
  if (v.changeAmount != null) w.double(137, v.changeAmount, "changeAmount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetUSPreMarketRank.PreMarketRankItem`. */
export function decodeQotGetUSPreMarketRankPreMarketRankItem(r: Reader, end: number): QotGetUSPreMarketRankPreMarketRankItem {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $preMarketPrice: number | undefined;
  let $preMarketChangeRatio: number | undefined;
  let $preMarketChangeAmount: number | undefined;
  let $preMarketTurnover: number | undefined;
  let $preMarketVolume: number | undefined;
  let $closePrice: number | undefined;
  let $changeRatio: number | undefined;
  let $changeAmount: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      case 81: $preMarketPrice = r.double(); break;
      case 89: $preMarketChangeRatio = r.double(); break;
      case 97: $preMarketChangeAmount = r.double(); break;
      case 105: $preMarketTurnover = r.double(); break;
      case 112: $preMarketVolume = r.int64Number(); break;
      case 121: $closePrice = r.double(); break;
      case 129: $changeRatio = r.double(); break;
      case 137: $changeAmount = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetUSPreMarketRank.PreMarketRankItem", { security: $security });
  return r.finish<QotGetUSPreMarketRankPreMarketRankItem>({ security: $security, name: $name, preMarketPrice: $preMarketPrice, preMarketChangeRatio: $preMarketChangeRatio, preMarketChangeAmount: $preMarketChangeAmount, preMarketTurnover: $preMarketTurnover, preMarketVolume: $preMarketVolume, closePrice: $closePrice, changeRatio: $changeRatio, changeAmount: $changeAmount }, end, unknown);
}

/** `Qot_GetUSPreMarketRank.S2C` */
export interface QotGetUSPreMarketRankS2C extends Message {
  dataList: readonly QotGetUSPreMarketRankPreMarketRankItem[];
  allCount?: number | undefined;
}

/** Writes a `Qot_GetUSPreMarketRank.S2C`. */
export function encodeQotGetUSPreMarketRankS2C(w: Writer, v: QotGetUSPreMarketRankS2C): void {
  let at: number;
  for (const x of w.list(v.dataList, "dataList")) { at = w.open(10); encodeQotGetUSPreMarketRankPreMarketRankItem(w, w.object(x, "dataList")); w.close(at); }
  if (v.allCount != null) w.int32(16, v.allCount, "allCount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetUSPreMarketRank.S2C`. */
export function decodeQotGetUSPreMarketRankS2C(r: Reader, end: number): QotGetUSPreMarketRankS2C {
  let $dataList: QotGetUSPreMarketRankPreMarketRankItem[] | undefined;
  let $allCount: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($dataList ??= []).push(decodeQotGetUSPreMarketRankPreMarketRankItem(r, r.endOf(end))); break;
      case 16: $allCount = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetUSPreMarketRankS2C>({ dataList: $dataList ?? none, allCount: $allCount }, end, unknown);
}

/** `Qot_GetUSPreMarketRank.Request` */
export interface QotGetUSPreMarketRankRequest extends Message {
  c2s: QotGetUSPreMarketRankC2S;
}

/** What a request gives for `Qot_GetUSPreMarketRank.Request`. */
export interface QotGetUSPreMarketRankRequestInput extends Message {
  c2s: QotGetUSPreMarketRankC2SInput;
}

/** Writes a `Qot_GetUSPreMarketRank.Request`. */
export function encodeQotGetUSPreMarketRankRequest(w: Writer, v: QotGetUSPreMarketRankRequestInput): void {
  writeRequest(w, v, encodeQotGetUSPreMarketRankC2S);
}

/** Reads a `Qot_GetUSPreMarketRank.Request`. */
export function decodeQotGetUSPreMarketRankRequest(r: Reader, end: number): QotGetUSPreMarketRankRequest {
  let $c2s: QotGetUSPreMarketRankC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetUSPreMarketRankC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetUSPreMarketRank.Request", { c2s: $c2s });
  return r.finish<QotGetUSPreMarketRankRequest>({ c2s: $c2s }, end, unknown);
}

/** `Qot_GetUSPreMarketRank.Response` */
export interface QotGetUSPreMarketRankResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotGetUSPreMarketRankS2C | undefined;
}

/** Writes a `Qot_GetUSPreMarketRank.Response`. */
export function encodeQotGetUSPreMarketRankResponse(w: Writer, v: QotGetUSPreMarketRankResponse): void {
  writeResponse(w, v, encodeQotGetUSPreMarketRankS2C);
}

/** Reads a `Qot_GetUSPreMarketRank.Response`. */
export function decodeQotGetUSPreMarketRankResponse(r: Reader, end: number): QotGetUSPreMarketRankResponse {
  return readResponse("Qot_GetUSPreMarketRank.Response", r, end, decodeQotGetUSPreMarketRankS2C) as QotGetUSPreMarketRankResponse;
}

/** `Qot_GetUSPreMarketRank` (3410): asked and answered. */
export const QotGetUSPreMarketRank: RequestCommand<QotGetUSPreMarketRankC2SInput, QotGetUSPreMarketRankS2C> = {
  kind: "request",
  id: 3410,
  name: "Qot_GetUSPreMarketRank",
  limit: { requests: 60, unless: "offset" },
  encode: encodeQotGetUSPreMarketRankRequest,
  decode: decodeQotGetUSPreMarketRankResponse,
  decodeData: decodeQotGetUSPreMarketRankS2C,
};
