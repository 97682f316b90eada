// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Security, SecurityInput } from "./qot_common.ts";

/** `Qot_GetArkActiveTransaction.HoldingType` */
export const QotGetArkActiveTransactionHoldingType = {
  Increase: 0,
  Decrease: 1,
  New: 2,
  SoldOut: 3,
} as const;
/** `Qot_GetArkActiveTransaction.HoldingType` */
export type QotGetArkActiveTransactionHoldingType = (typeof QotGetArkActiveTransactionHoldingType)[keyof typeof QotGetArkActiveTransactionHoldingType];

/** `Qot_GetArkActiveTransaction.CycleType` */
export const QotGetArkActiveTransactionCycleType = {
  _1Day: 0,
  _5Day: 1,
  _10Day: 2,
  _30Day: 3,
  _60Day: 4,
} as const;
/** `Qot_GetArkActiveTransaction.CycleType` */
export type QotGetArkActiveTransactionCycleType = (typeof QotGetArkActiveTransactionCycleType)[keyof typeof QotGetArkActiveTransactionCycleType];

/** `Qot_GetArkActiveTransaction.SortField` */
export const QotGetArkActiveTransactionSortField = {
  Unknown: 0,
  ChangeAmount: 1,
  ChangeShares: 2,
} as const;
/** `Qot_GetArkActiveTransaction.SortField` */
export type QotGetArkActiveTransactionSortField = (typeof QotGetArkActiveTransactionSortField)[keyof typeof QotGetArkActiveTransactionSortField];

/** `Qot_GetArkActiveTransaction.SortDir` */
export const QotGetArkActiveTransactionSortDir = {
  Descending: 0,
  Ascending: 1,
} as const;
/** `Qot_GetArkActiveTransaction.SortDir` */
export type QotGetArkActiveTransactionSortDir = (typeof QotGetArkActiveTransactionSortDir)[keyof typeof QotGetArkActiveTransactionSortDir];

/** `Qot_GetArkActiveTransaction.C2S` */
export interface QotGetArkActiveTransactionC2S extends Message {
  holdingType?: QotGetArkActiveTransactionHoldingType | undefined;
  cycleType?: QotGetArkActiveTransactionCycleType | undefined;
  sortField?: QotGetArkActiveTransactionSortField | undefined;
  sortDir?: QotGetArkActiveTransactionSortDir | undefined;
  count?: number | undefined;
  page?: string | undefined;
}

/** Writes a `Qot_GetArkActiveTransaction.C2S`. */
export function encodeQotGetArkActiveTransactionC2S(w: Writer, v: QotGetArkActiveTransactionC2S): void {
  if (v.holdingType != null) w.int32(8, v.holdingType, "holdingType");
  if (v.cycleType != null) w.int32(16, v.cycleType, "cycleType");
  if (v.sortField != null) w.int32(24, v.sortField, "sortField");
  if (v.sortDir != null) w.int32(32, v.sortDir, "sortDir");
  if (v.count != null) w.int32(40, v.count, "count");
  if (v.page != null) w.string(50, v.page, "page");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetArkActiveTransaction.C2S`. */
export function decodeQotGetArkActiveTransactionC2S(r: Reader, end: number): QotGetArkActiveTransactionC2S {
  let $holdingType: QotGetArkActiveTransactionHoldingType | undefined;
  let $cycleType: QotGetArkActiveTransactionCycleType | undefined;
  let $sortField: QotGetArkActiveTransactionSortField | undefined;
  let $sortDir: QotGetArkActiveTransactionSortDir | undefined;
  let $count: number | undefined;
  let $page: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $holdingType = r.int() as QotGetArkActiveTransactionHoldingType; break;
      case 16: $cycleType = r.int() as QotGetArkActiveTransactionCycleType; break;
      case 24: $sortField = r.int() as QotGetArkActiveTransactionSortField; break;
      case 32: $sortDir = r.int() as QotGetArkActiveTransactionSortDir; break;
      case 40: $count = r.int(); break;
      case 50: $page = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetArkActiveTransactionC2S>({ holdingType: $holdingType, cycleType: $cycleType, sortField: $sortField, sortDir: $sortDir, count: $count, page: $page }, end, unknown);
}

/** `Qot_GetArkActiveTransaction.ArkActiveTransactionItem` */
export interface QotGetArkActiveTransactionArkActiveTransactionItem extends Message {
  security?: Security | undefined;
  name?: string | undefined;
  changeAmount?: number | undefined;
  changeShares?: number | undefined;
}

/** Writes a `Qot_GetArkActiveTransaction.ArkActiveTransactionItem`. */
export function encodeQotGetArkActiveTransactionArkActiveTransactionItem(w: Writer, v: QotGetArkActiveTransactionArkActiveTransactionItem): void {
  let at: number;
  if (v.security != null) { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.changeAmount != null) w.double(25, v.changeAmount, "changeAmount");
  if (v.changeShares != null) w.int64Number(32, v.changeShares, "changeShares");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetArkActiveTransaction.ArkActiveTransactionItem`. */
export function decodeQotGetArkActiveTransactionArkActiveTransactionItem(r: Reader, end: number): QotGetArkActiveTransactionArkActiveTransactionItem {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $changeAmount: number | undefined;
  let $changeShares: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      case 25: $changeAmount = r.double(); break;
      case 32: $changeShares = r.int64Number(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetArkActiveTransactionArkActiveTransactionItem>({ security: $security, name: $name, changeAmount: $changeAmount, changeShares: $changeShares }, end, unknown);
}

/** `Qot_GetArkActiveTransaction.S2C` */
export interface QotGetArkActiveTransactionS2C extends Message {
  dataList: readonly QotGetArkActiveTransactionArkActiveTransactionItem[];
  allCount?: number | undefined;
  nextPage?: string | undefined;
}

/** Writes a `Qot_GetArkActiveTransaction.S2C`. */
export function encodeQotGetArkActiveTransactionS2C(w: Writer, v: QotGetArkActiveTransactionS2C): void {
  let at: number;
  for (const x of w.list(v.dataList, "dataList")) { at = w.open(10); encodeQotGetArkActiveTransactionArkActiveTransactionItem(w, w.object(x, "dataList")); w.close(at); }
  if (v.allCount != null) w.int32(16, v.allCount, "allCount");
  if (v.nextPage != null) w.string(26, v.nextPage, "nextPage");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetArkActiveTransaction.S2C`. */
export function decodeQotGetArkActiveTransactionS2C(r: Reader, end: number): QotGetArkActiveTransactionS2C {
  let $dataList: QotGetArkActiveTransactionArkActiveTransactionItem[] | undefined;
  let $allCount: number | undefined;
  let $nextPage: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($dataList ??= []).push(decodeQotGetArkActiveTransactionArkActiveTransactionItem(r, r.endOf(end))); break;
      case 16: $allCount = r.int(); break;
      case 26: $nextPage = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetArkActiveTransactionS2C>({ dataList: $dataList ?? none, allCount: $allCount, nextPage: $nextPage }, end, unknown);
}

/** `Qot_GetArkActiveTransaction.Request` */
export interface QotGetArkActiveTransactionRequest extends Message {
  c2s: QotGetArkActiveTransactionC2S;
}

/** Writes a `Qot_GetArkActiveTransaction.Request`. */
export function encodeQotGetArkActiveTransactionRequest(w: Writer, v: QotGetArkActiveTransactionRequest): void {
  writeRequest(w, v, encodeQotGetArkActiveTransactionC2S);
}

/** Reads a `Qot_GetArkActiveTransaction.Request`. */
export function decodeQotGetArkActiveTransactionRequest(r: Reader, end: number): QotGetArkActiveTransactionRequest {
  let $c2s: QotGetArkActiveTransactionC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetArkActiveTransactionC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetArkActiveTransaction.Request", { c2s: $c2s });
  return r.finish<QotGetArkActiveTransactionRequest>({ c2s: $c2s }, end, unknown);
}

/** `Qot_GetArkActiveTransaction.Response` */
export interface QotGetArkActiveTransactionResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotGetArkActiveTransactionS2C | undefined;
}

/** Writes a `Qot_GetArkActiveTransaction.Response`. */
export function encodeQotGetArkActiveTransactionResponse(w: Writer, v: QotGetArkActiveTransactionResponse): void {
  writeResponse(w, v, encodeQotGetArkActiveTransactionS2C);
}

/** Reads a `Qot_GetArkActiveTransaction.Response`. */
export function decodeQotGetArkActiveTransactionResponse(r: Reader, end: number): QotGetArkActiveTransactionResponse {
  return readResponse("Qot_GetArkActiveTransaction.Response", r, end, decodeQotGetArkActiveTransactionS2C) as QotGetArkActiveTransactionResponse;
}

/** `Qot_GetArkActiveTransaction` (3425): asked and answered. */
export const QotGetArkActiveTransaction: RequestCommand<QotGetArkActiveTransactionC2S, QotGetArkActiveTransactionS2C> = {
  kind: "request",
  id: 3425,
  name: "Qot_GetArkActiveTransaction",
  limit: { requests: 60, unless: "page" },
  encode: encodeQotGetArkActiveTransactionRequest,
  decode: decodeQotGetArkActiveTransactionResponse,
  decodeData: decodeQotGetArkActiveTransactionS2C,
};
