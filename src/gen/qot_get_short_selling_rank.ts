// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotMarket, Security, SecurityInput } from "./qot_common.ts";

/** `Qot_GetShortSellingRank.SortDir` */
export const QotGetShortSellingRankSortDir = {
  Descending: 0,
  Ascending: 1,
} as const;
/** `Qot_GetShortSellingRank.SortDir` */
export type QotGetShortSellingRankSortDir = (typeof QotGetShortSellingRankSortDir)[keyof typeof QotGetShortSellingRankSortDir];

/** `Qot_GetShortSellingRank.ShortSellingSortField` */
export const QotGetShortSellingRankShortSellingSortField = {
  Unknown: 0,
  ShortNumberChange: 1,
  ShortRatioChange: 2,
  ShortNumber: 3,
  ShortRatio: 4,
  Volume: 5,
  PositionVolume: 6,
  PositionRatio: 7,
  DaysToCover: 8,
  WeekAvgVolume: 9,
  WeekAvgShortNumber: 10,
  WeekAvgShortRatio: 11,
  MonthAvgVolume: 12,
  MonthAvgShortNumber: 13,
  MonthAvgShortRatio: 14,
} as const;
/** `Qot_GetShortSellingRank.ShortSellingSortField` */
export type QotGetShortSellingRankShortSellingSortField = (typeof QotGetShortSellingRankShortSellingSortField)[keyof typeof QotGetShortSellingRankShortSellingSortField];

/** `Qot_GetShortSellingRank.C2S` */
export interface QotGetShortSellingRankC2S extends Message {
  market?: QotMarket | undefined;
  sortField?: QotGetShortSellingRankShortSellingSortField | undefined;
  sortDir?: QotGetShortSellingRankSortDir | undefined;
  offset?: number | undefined;
  count?: number | undefined;
  plateList: readonly Security[];
}

/** What a request gives for `Qot_GetShortSellingRank.C2S`. */
export interface QotGetShortSellingRankC2SInput extends Message {
  market?: QotMarket | undefined;
  sortField?: QotGetShortSellingRankShortSellingSortField | undefined;
  sortDir?: QotGetShortSellingRankSortDir | undefined;
  offset?: number | undefined;
  count?: number | undefined;
  plateList?: readonly SecurityInput[] | undefined;
}

/** Writes a `Qot_GetShortSellingRank.C2S`. */
export function encodeQotGetShortSellingRankC2S(w: Writer, v: QotGetShortSellingRankC2SInput): void {
  let at: number;
  if (v.market != null) w.int32(8, v.market, "market");
  if (v.sortField != null) w.int32(16, v.sortField, "sortField");
  if (v.sortDir != null) w.int32(24, v.sortDir, "sortDir");
  if (v.offset != null) w.int32(32, v.offset, "offset");
  if (v.count != null) w.int32(40, v.count, "count");
  for (const x of w.list(v.plateList, "plateList")) { at = w.open(50); encodeSecurity(w, w.security(x, "plateList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetShortSellingRank.C2S`. */
export function decodeQotGetShortSellingRankC2S(r: Reader, end: number): QotGetShortSellingRankC2S {
  let $market: QotMarket | undefined;
  let $sortField: QotGetShortSellingRankShortSellingSortField | undefined;
  let $sortDir: QotGetShortSellingRankSortDir | undefined;
  let $offset: number | undefined;
  let $count: number | undefined;
  let $plateList: Security[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $market = r.int() as QotMarket; break;
      case 16: $sortField = r.int() as QotGetShortSellingRankShortSellingSortField; break;
      case 24: $sortDir = r.int() as QotGetShortSellingRankSortDir; break;
      case 32: $offset = r.int(); break;
      case 40: $count = r.int(); break;
      case 50: ($plateList ??= []).push(decodeSecurity(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetShortSellingRankC2S>({ market: $market, sortField: $sortField, sortDir: $sortDir, offset: $offset, count: $count, plateList: $plateList ?? none }, end, unknown);
}

/** `Qot_GetShortSellingRank.ShortSellingRankItem` */
export interface QotGetShortSellingRankShortSellingRankItem extends Message {
  security: Security;
  name?: string | undefined;
  closePrice?: number | undefined;
  changeRatio?: number | undefined;
  changeRatio5D?: number | undefined;
  changeRatio10D?: number | undefined;
  volume?: number | undefined;
  shortNumber?: number | undefined;
  shortNumberChange?: number | undefined;
  shortRatio?: number | undefined;
  shortRatioChange?: number | undefined;
  shortPositionVolume?: number | undefined;
  shortPositionRatio?: number | undefined;
  daysToCover?: number | undefined;
  weekAvgShortNumber?: number | undefined;
  weekAvgShortRatio?: number | undefined;
  monthAvgShortNumber?: number | undefined;
  monthAvgShortRatio?: number | undefined;
}

/** Writes a `Qot_GetShortSellingRank.ShortSellingRankItem`. */
export function encodeQotGetShortSellingRankShortSellingRankItem(w: Writer, v: QotGetShortSellingRankShortSellingRankItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.closePrice != null) w.double(81, v.closePrice, "closePrice");
  if (v.changeRatio != null) w.double(89, v.changeRatio, "changeRatio");
  if (v.changeRatio5D != null) w.double(97, v.changeRatio5D, "changeRatio5D");
  if (v.changeRatio10D != null) w.double(105, v.changeRatio10D, "changeRatio10D");
  if (v.volume != null) w.int64Number(112, v.volume, "volume");
  if (v.shortNumber != null) w.int64Number(160, v.shortNumber, "shortNumber");
  if (v.shortNumberChange != null) w.int64Number(168, v.shortNumberChange, "shortNumberChange");
  if (v.shortRatio != null) w.double(177, v.shortRatio, "shortRatio");
  if (v.shortRatioChange != null) w.double(185, v.shortRatioChange, "shortRatioChange");
  if (v.shortPositionVolume != null) w.int64Number(192, v.shortPositionVolume, "shortPositionVolume");
  if (v.shortPositionRatio != null) w.double(201, v.shortPositionRatio, "shortPositionRatio");
  if (v.daysToCover != null) w.double(209, v.daysToCover, "daysToCover");
  if (v.weekAvgShortNumber != null) w.int64Number(216, v.weekAvgShortNumber, "weekAvgShortNumber");
  if (v.weekAvgShortRatio != null) w.double(225, v.weekAvgShortRatio, "weekAvgShortRatio");
  if (v.monthAvgShortNumber != null) w.int64Number(232, v.monthAvgShortNumber, "monthAvgShortNumber");
  if (v.monthAvgShortRatio != null) w.double(241, v.monthAvgShortRatio, "monthAvgShortRatio");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetShortSellingRank.ShortSellingRankItem`. */
export function decodeQotGetShortSellingRankShortSellingRankItem(r: Reader, end: number): QotGetShortSellingRankShortSellingRankItem {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $closePrice: number | undefined;
  let $changeRatio: number | undefined;
  let $changeRatio5D: number | undefined;
  let $changeRatio10D: number | undefined;
  let $volume: number | undefined;
  let $shortNumber: number | undefined;
  let $shortNumberChange: number | undefined;
  let $shortRatio: number | undefined;
  let $shortRatioChange: number | undefined;
  let $shortPositionVolume: number | undefined;
  let $shortPositionRatio: number | undefined;
  let $daysToCover: number | undefined;
  let $weekAvgShortNumber: number | undefined;
  let $weekAvgShortRatio: number | undefined;
  let $monthAvgShortNumber: number | undefined;
  let $monthAvgShortRatio: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      case 81: $closePrice = r.double(); break;
      case 89: $changeRatio = r.double(); break;
      case 97: $changeRatio5D = r.double(); break;
      case 105: $changeRatio10D = r.double(); break;
      case 112: $volume = r.int64Number(); break;
      case 160: $shortNumber = r.int64Number(); break;
      case 168: $shortNumberChange = r.int64Number(); break;
      case 177: $shortRatio = r.double(); break;
      case 185: $shortRatioChange = r.double(); break;
      case 192: $shortPositionVolume = r.int64Number(); break;
      case 201: $shortPositionRatio = r.double(); break;
      case 209: $daysToCover = r.double(); break;
      case 216: $weekAvgShortNumber = r.int64Number(); break;
      case 225: $weekAvgShortRatio = r.double(); break;
      case 232: $monthAvgShortNumber = r.int64Number(); break;
      case 241: $monthAvgShortRatio = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetShortSellingRank.ShortSellingRankItem", { security: $security });
  return r.finish<QotGetShortSellingRankShortSellingRankItem>({ security: $security, name: $name, closePrice: $closePrice, changeRatio: $changeRatio, changeRatio5D: $changeRatio5D, changeRatio10D: $changeRatio10D, volume: $volume, shortNumber: $shortNumber, shortNumberChange: $shortNumberChange, shortRatio: $shortRatio, shortRatioChange: $shortRatioChange, shortPositionVolume: $shortPositionVolume, shortPositionRatio: $shortPositionRatio, daysToCover: $daysToCover, weekAvgShortNumber: $weekAvgShortNumber, weekAvgShortRatio: $weekAvgShortRatio, monthAvgShortNumber: $monthAvgShortNumber, monthAvgShortRatio: $monthAvgShortRatio }, end, unknown);
}

/** `Qot_GetShortSellingRank.S2C` */
export interface QotGetShortSellingRankS2C extends Message {
  dataList: readonly QotGetShortSellingRankShortSellingRankItem[];
  allCount?: number | undefined;
}

/** Writes a `Qot_GetShortSellingRank.S2C`. */
export function encodeQotGetShortSellingRankS2C(w: Writer, v: QotGetShortSellingRankS2C): void {
  let at: number;
  for (const x of w.list(v.dataList, "dataList")) { at = w.open(10); encodeQotGetShortSellingRankShortSellingRankItem(w, w.object(x, "dataList")); w.close(at); }
  if (v.allCount != null) w.int32(16, v.allCount, "allCount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetShortSellingRank.S2C`. */
export function decodeQotGetShortSellingRankS2C(r: Reader, end: number): QotGetShortSellingRankS2C {
  let $dataList: QotGetShortSellingRankShortSellingRankItem[] | undefined;
  let $allCount: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($dataList ??= []).push(decodeQotGetShortSellingRankShortSellingRankItem(r, r.endOf(end))); break;
      case 16: $allCount = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetShortSellingRankS2C>({ dataList: $dataList ?? none, allCount: $allCount }, end, unknown);
}

/** `Qot_GetShortSellingRank.Request` */
export interface QotGetShortSellingRankRequest extends Message {
  c2s: QotGetShortSellingRankC2S;
}

/** What a request gives for `Qot_GetShortSellingRank.Request`. */
export interface QotGetShortSellingRankRequestInput extends Message {
  c2s: QotGetShortSellingRankC2SInput;
}

/** Writes a `Qot_GetShortSellingRank.Request`. */
export function encodeQotGetShortSellingRankRequest(w: Writer, v: QotGetShortSellingRankRequestInput): void {
  writeRequest(w, v, encodeQotGetShortSellingRankC2S);
}

/** Reads a `Qot_GetShortSellingRank.Request`. */
export function decodeQotGetShortSellingRankRequest(r: Reader, end: number): QotGetShortSellingRankRequest {
  let $c2s: QotGetShortSellingRankC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetShortSellingRankC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetShortSellingRank.Request", { c2s: $c2s });
  return r.finish<QotGetShortSellingRankRequest>({ c2s: $c2s }, end, unknown);
}

/** `Qot_GetShortSellingRank.Response` */
export interface QotGetShortSellingRankResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotGetShortSellingRankS2C | undefined;
}

/** Writes a `Qot_GetShortSellingRank.Response`. */
export function encodeQotGetShortSellingRankResponse(w: Writer, v: QotGetShortSellingRankResponse): void {
  writeResponse(w, v, encodeQotGetShortSellingRankS2C);
}

/** Reads a `Qot_GetShortSellingRank.Response`. */
export function decodeQotGetShortSellingRankResponse(r: Reader, end: number): QotGetShortSellingRankResponse {
  return readResponse("Qot_GetShortSellingRank.Response", r, end, decodeQotGetShortSellingRankS2C) as QotGetShortSellingRankResponse;
}

/** `Qot_GetShortSellingRank` (3415): asked and answered. */
export const QotGetShortSellingRank: RequestCommand<QotGetShortSellingRankC2SInput, QotGetShortSellingRankS2C> = {
  kind: "request",
  id: 3415,
  name: "Qot_GetShortSellingRank",
  limit: { requests: 60, unless: "offset" },
  encode: encodeQotGetShortSellingRankRequest,
  decode: decodeQotGetShortSellingRankResponse,
  decodeData: decodeQotGetShortSellingRankS2C,
};
