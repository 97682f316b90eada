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

/** `Qot_GetUSAfterHoursRank.SortDir` */
export const QotGetUSAfterHoursRankSortDir = {
  Descending: 0,
  Ascending: 1,
} as const;
/** `Qot_GetUSAfterHoursRank.SortDir` */
export type QotGetUSAfterHoursRankSortDir = (typeof QotGetUSAfterHoursRankSortDir)[keyof typeof QotGetUSAfterHoursRankSortDir];

/** `Qot_GetUSAfterHoursRank.IndicatorType` */
export const QotGetUSAfterHoursRankIndicatorType = {
  Unknown: 0,
  Price: 1,
  MarketCap: 2,
  PE: 3,
} as const;
/** `Qot_GetUSAfterHoursRank.IndicatorType` */
export type QotGetUSAfterHoursRankIndicatorType = (typeof QotGetUSAfterHoursRankIndicatorType)[keyof typeof QotGetUSAfterHoursRankIndicatorType];

/** `Qot_GetUSAfterHoursRank.PriceFilter` */
export const QotGetUSAfterHoursRankPriceFilter = {
  All: 0,
  LessThan1: 1,
  Between1And10: 2,
  Between10And100: 3,
  GreaterThan100: 4,
  Near52WeekHigh: 5,
  Near52WeekLow: 6,
} as const;
/** `Qot_GetUSAfterHoursRank.PriceFilter` */
export type QotGetUSAfterHoursRankPriceFilter = (typeof QotGetUSAfterHoursRankPriceFilter)[keyof typeof QotGetUSAfterHoursRankPriceFilter];

/** `Qot_GetUSAfterHoursRank.Indicator` */
export interface QotGetUSAfterHoursRankIndicator extends Message {
  indicatorType: QotGetUSAfterHoursRankIndicatorType;
  indicatorValue?: Interval | undefined;
  priceFilter?: QotGetUSAfterHoursRankPriceFilter | undefined;
}

/** Writes a `Qot_GetUSAfterHoursRank.Indicator`. */
export function encodeQotGetUSAfterHoursRankIndicator(w: Writer, v: QotGetUSAfterHoursRankIndicator): void {
  let at: number;
  w.int32(8, v.indicatorType, "indicatorType");
  if (v.indicatorValue != null) { at = w.open(18); encodeInterval(w, w.object(v.indicatorValue, "indicatorValue")); w.close(at); }
  if (v.priceFilter != null) w.int32(24, v.priceFilter, "priceFilter");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetUSAfterHoursRank.Indicator`. */
export function decodeQotGetUSAfterHoursRankIndicator(r: Reader, end: number): QotGetUSAfterHoursRankIndicator {
  let $indicatorType: QotGetUSAfterHoursRankIndicatorType | undefined;
  let $indicatorValue: Interval | undefined;
  let $priceFilter: QotGetUSAfterHoursRankPriceFilter | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $indicatorType = r.int() as QotGetUSAfterHoursRankIndicatorType; break;
      case 18: $indicatorValue = merged($indicatorValue, decodeInterval(r, r.endOf(end))); break;
      case 24: $priceFilter = r.int() as QotGetUSAfterHoursRankPriceFilter; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($indicatorType === undefined) throw missing("Qot_GetUSAfterHoursRank.Indicator", { indicatorType: $indicatorType });
  return r.finish<QotGetUSAfterHoursRankIndicator>({ indicatorType: $indicatorType, indicatorValue: $indicatorValue, priceFilter: $priceFilter }, end, unknown);
}

/** `Qot_GetUSAfterHoursRank.C2S` */
export interface QotGetUSAfterHoursRankC2S extends Message {
  sortDir?: QotGetUSAfterHoursRankSortDir | undefined;
  offset?: number | undefined;
  count?: number | undefined;
  filterList: readonly QotGetUSAfterHoursRankIndicator[];
}

/** What a request gives for `Qot_GetUSAfterHoursRank.C2S`. */
export interface QotGetUSAfterHoursRankC2SInput extends Message {
  sortDir?: QotGetUSAfterHoursRankSortDir | undefined;
  offset?: number | undefined;
  count?: number | undefined;
  filterList?: readonly QotGetUSAfterHoursRankIndicator[] | undefined;
}

/** Writes a `Qot_GetUSAfterHoursRank.C2S`. */
export function encodeQotGetUSAfterHoursRankC2S(w: Writer, v: QotGetUSAfterHoursRankC2SInput): void {
  let at: number;
  if (v.sortDir != null) w.int32(8, v.sortDir, "sortDir");
  if (v.offset != null) w.int32(16, v.offset, "offset");
  if (v.count != null) w.int32(24, v.count, "count");
  for (const x of w.list(v.filterList, "filterList")) { at = w.open(34); encodeQotGetUSAfterHoursRankIndicator(w, w.object(x, "filterList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetUSAfterHoursRank.C2S`. */
export function decodeQotGetUSAfterHoursRankC2S(r: Reader, end: number): QotGetUSAfterHoursRankC2S {
  let $sortDir: QotGetUSAfterHoursRankSortDir | undefined;
  let $offset: number | undefined;
  let $count: number | undefined;
  let $filterList: QotGetUSAfterHoursRankIndicator[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $sortDir = r.int() as QotGetUSAfterHoursRankSortDir; break;
      case 16: $offset = r.int(); break;
      case 24: $count = r.int(); break;
      case 34: ($filterList ??= []).push(decodeQotGetUSAfterHoursRankIndicator(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetUSAfterHoursRankC2S>({ sortDir: $sortDir, offset: $offset, count: $count, filterList: $filterList ?? none }, end, unknown);
}

/** `Qot_GetUSAfterHoursRank.AfterHoursRankItem` */
export interface QotGetUSAfterHoursRankAfterHoursRankItem extends Message {
  security: Security;
  name?: string | undefined;
  afterHoursPrice?: number | undefined;
  afterHoursChangeRatio?: number | undefined;
  afterHoursChangeAmount?: number | undefined;
  afterHoursTurnover?: number | undefined;
  afterHoursVolume?: number | undefined;
  closePrice?: number | undefined;
  changeRatio?: number | undefined;
  changeAmount?: number | undefined;
}

/** Writes a `Qot_GetUSAfterHoursRank.AfterHoursRankItem`. */
export function encodeQotGetUSAfterHoursRankAfterHoursRankItem(w: Writer, v: QotGetUSAfterHoursRankAfterHoursRankItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.afterHoursPrice != null) w.double(81, v.afterHoursPrice, "afterHoursPrice");
  if (v.afterHoursChangeRatio != null) w.double(89, v.afterHoursChangeRatio, "afterHoursChangeRatio");
  if (v.afterHoursChangeAmount != null) w.double(97, v.afterHoursChangeAmount, "afterHoursChangeAmount");
  if (v.afterHoursTurnover != null) w.double(105, v.afterHoursTurnover, "afterHoursTurnover");
  if (v.afterHoursVolume != null) w.int64Number(112, v.afterHoursVolume, "afterHoursVolume");
  if (v.closePrice != null) w.double(121, v.closePrice, "closePrice");
  if (v.changeRatio != null) w.double(129, v.changeRatio, "changeRatio");
  if (v.changeAmount != null) w.double(137, v.changeAmount, "changeAmount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetUSAfterHoursRank.AfterHoursRankItem`. */
export function decodeQotGetUSAfterHoursRankAfterHoursRankItem(r: Reader, end: number): QotGetUSAfterHoursRankAfterHoursRankItem {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $afterHoursPrice: number | undefined;
  let $afterHoursChangeRatio: number | undefined;
  let $afterHoursChangeAmount: number | undefined;
  let $afterHoursTurnover: number | undefined;
  let $afterHoursVolume: number | undefined;
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
      case 81: $afterHoursPrice = r.double(); break;
      case 89: $afterHoursChangeRatio = r.double(); break;
      case 97: $afterHoursChangeAmount = r.double(); break;
      case 105: $afterHoursTurnover = r.double(); break;
      case 112: $afterHoursVolume = r.int64Number(); break;
      case 121: $closePrice = r.double(); break;
      case 129: $changeRatio = r.double(); break;
      case 137: $changeAmount = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetUSAfterHoursRank.AfterHoursRankItem", { security: $security });
  return r.finish<QotGetUSAfterHoursRankAfterHoursRankItem>({ security: $security, name: $name, afterHoursPrice: $afterHoursPrice, afterHoursChangeRatio: $afterHoursChangeRatio, afterHoursChangeAmount: $afterHoursChangeAmount, afterHoursTurnover: $afterHoursTurnover, afterHoursVolume: $afterHoursVolume, closePrice: $closePrice, changeRatio: $changeRatio, changeAmount: $changeAmount }, end, unknown);
}

/** `Qot_GetUSAfterHoursRank.S2C` */
export interface QotGetUSAfterHoursRankS2C extends Message {
  dataList: readonly QotGetUSAfterHoursRankAfterHoursRankItem[];
  allCount?: number | undefined;
}

/** Writes a `Qot_GetUSAfterHoursRank.S2C`. */
export function encodeQotGetUSAfterHoursRankS2C(w: Writer, v: QotGetUSAfterHoursRankS2C): void {
  let at: number;
  for (const x of w.list(v.dataList, "dataList")) { at = w.open(10); encodeQotGetUSAfterHoursRankAfterHoursRankItem(w, w.object(x, "dataList")); w.close(at); }
  if (v.allCount != null) w.int32(16, v.allCount, "allCount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetUSAfterHoursRank.S2C`. */
export function decodeQotGetUSAfterHoursRankS2C(r: Reader, end: number): QotGetUSAfterHoursRankS2C {
  let $dataList: QotGetUSAfterHoursRankAfterHoursRankItem[] | undefined;
  let $allCount: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($dataList ??= []).push(decodeQotGetUSAfterHoursRankAfterHoursRankItem(r, r.endOf(end))); break;
      case 16: $allCount = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetUSAfterHoursRankS2C>({ dataList: $dataList ?? none, allCount: $allCount }, end, unknown);
}

/** `Qot_GetUSAfterHoursRank.Request` */
export interface QotGetUSAfterHoursRankRequest extends Message {
  c2s: QotGetUSAfterHoursRankC2S;
}

/** What a request gives for `Qot_GetUSAfterHoursRank.Request`. */
export interface QotGetUSAfterHoursRankRequestInput extends Message {
  c2s: QotGetUSAfterHoursRankC2SInput;
}

/** Writes a `Qot_GetUSAfterHoursRank.Request`. */
export function encodeQotGetUSAfterHoursRankRequest(w: Writer, v: QotGetUSAfterHoursRankRequestInput): void {
  writeRequest(w, v, encodeQotGetUSAfterHoursRankC2S);
}

/** Reads a `Qot_GetUSAfterHoursRank.Request`. */
export function decodeQotGetUSAfterHoursRankRequest(r: Reader, end: number): QotGetUSAfterHoursRankRequest {
  let $c2s: QotGetUSAfterHoursRankC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetUSAfterHoursRankC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetUSAfterHoursRank.Request", { c2s: $c2s });
  return r.finish<QotGetUSAfterHoursRankRequest>({ c2s: $c2s }, end, unknown);
}

/** `Qot_GetUSAfterHoursRank.Response` */
export interface QotGetUSAfterHoursRankResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotGetUSAfterHoursRankS2C | undefined;
}

/** Writes a `Qot_GetUSAfterHoursRank.Response`. */
export function encodeQotGetUSAfterHoursRankResponse(w: Writer, v: QotGetUSAfterHoursRankResponse): void {
  writeResponse(w, v, encodeQotGetUSAfterHoursRankS2C);
}

/** Reads a `Qot_GetUSAfterHoursRank.Response`. */
export function decodeQotGetUSAfterHoursRankResponse(r: Reader, end: number): QotGetUSAfterHoursRankResponse {
  return readResponse("Qot_GetUSAfterHoursRank.Response", r, end, decodeQotGetUSAfterHoursRankS2C) as QotGetUSAfterHoursRankResponse;
}

/** `Qot_GetUSAfterHoursRank` (3411): asked and answered. */
export const QotGetUSAfterHoursRank: RequestCommand<QotGetUSAfterHoursRankC2SInput, QotGetUSAfterHoursRankS2C> = {
  kind: "request",
  id: 3411,
  name: "Qot_GetUSAfterHoursRank",
  limit: { requests: 60, unless: "offset" },
  encode: encodeQotGetUSAfterHoursRankRequest,
  decode: decodeQotGetUSAfterHoursRankResponse,
  decodeData: decodeQotGetUSAfterHoursRankS2C,
};
