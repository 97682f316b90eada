// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeConnSubInfo, decodeQotHeader, encodeConnSubInfo, encodeQotHeader } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { ConnSubInfo, QotHeader } from "./qot_common.ts";

/** `Qot_GetSubInfo.C2S` */
export interface QotGetSubInfoC2S extends Message {
  isReqAllConn?: boolean | undefined;
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetSubInfo.C2S`. */
export function encodeQotGetSubInfoC2S(w: Writer, v: QotGetSubInfoC2S): void {
  let at: number;
  if (v.isReqAllConn != null) w.bool(8, v.isReqAllConn, "isReqAllConn");
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetSubInfo.C2S`. */
export function decodeQotGetSubInfoC2S(r: Reader, end: number): QotGetSubInfoC2S {
  let $isReqAllConn: boolean | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $isReqAllConn = r.bool(); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetSubInfoC2S>({ isReqAllConn: $isReqAllConn, header: $header }, end, unknown);
}

/** `Qot_GetSubInfo.S2C` */
export interface QotGetSubInfoS2C extends Message {
  connSubInfoList: readonly ConnSubInfo[];
  totalUsedQuota: number;
  remainQuota: number;
  optionUsedQuota?: number | undefined;
  optionRemainQuota?: number | undefined;
}

/** Writes a `Qot_GetSubInfo.S2C`. */
export function encodeQotGetSubInfoS2C(w: Writer, v: QotGetSubInfoS2C): void {
  let at: number;
  for (const x of w.list(v.connSubInfoList, "connSubInfoList")) { at = w.open(10); encodeConnSubInfo(w, w.object(x, "connSubInfoList")); w.close(at); }
  w.int32(16, v.totalUsedQuota, "totalUsedQuota");
  w.int32(24, v.remainQuota, "remainQuota");
  if (v.optionUsedQuota != null) w.int32(32, v.optionUsedQuota, "optionUsedQuota");
  if (v.optionRemainQuota != null) w.int32(40, v.optionRemainQuota, "optionRemainQuota");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetSubInfo.S2C`. */
export function decodeQotGetSubInfoS2C(r: Reader, end: number): QotGetSubInfoS2C {
  let $connSubInfoList: ConnSubInfo[] | undefined;
  let $totalUsedQuota: number | undefined;
  let $remainQuota: number | undefined;
  let $optionUsedQuota: number | undefined;
  let $optionRemainQuota: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($connSubInfoList ??= []).push(decodeConnSubInfo(r, r.endOf(end))); break;
      case 16: $totalUsedQuota = r.int(); break;
      case 24: $remainQuota = r.int(); break;
      case 32: $optionUsedQuota = r.int(); break;
      case 40: $optionRemainQuota = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($totalUsedQuota === undefined || $remainQuota === undefined) throw missing("Qot_GetSubInfo.S2C", { totalUsedQuota: $totalUsedQuota, remainQuota: $remainQuota });
  return r.finish<QotGetSubInfoS2C>({ connSubInfoList: $connSubInfoList ?? none, totalUsedQuota: $totalUsedQuota, remainQuota: $remainQuota, optionUsedQuota: $optionUsedQuota, optionRemainQuota: $optionRemainQuota }, end, unknown);
}

/** `Qot_GetSubInfo.Request` */
export interface QotGetSubInfoRequest extends Message {
  c2s: QotGetSubInfoC2S;
}

/** Writes a `Qot_GetSubInfo.Request`. */
export function encodeQotGetSubInfoRequest(w: Writer, v: QotGetSubInfoRequest): void {
  writeRequest(w, v, encodeQotGetSubInfoC2S);
}

/** Reads a `Qot_GetSubInfo.Request`. */
export function decodeQotGetSubInfoRequest(r: Reader, end: number): QotGetSubInfoRequest {
  let $c2s: QotGetSubInfoC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetSubInfoC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetSubInfo.Request", { c2s: $c2s });
  return r.finish<QotGetSubInfoRequest>({ c2s: $c2s }, end, unknown);
}

/** `Qot_GetSubInfo.Response` */
export interface QotGetSubInfoResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotGetSubInfoS2C | undefined;
}

/** Writes a `Qot_GetSubInfo.Response`. */
export function encodeQotGetSubInfoResponse(w: Writer, v: QotGetSubInfoResponse): void {
  writeResponse(w, v, encodeQotGetSubInfoS2C);
}

/** Reads a `Qot_GetSubInfo.Response`. */
export function decodeQotGetSubInfoResponse(r: Reader, end: number): QotGetSubInfoResponse {
  return readResponse("Qot_GetSubInfo.Response", r, end, decodeQotGetSubInfoS2C) as QotGetSubInfoResponse;
}

/** `Qot_GetSubInfo` (3003): asked and answered. */
export const QotGetSubInfo: RequestCommand<QotGetSubInfoC2S, QotGetSubInfoS2C> = {
  kind: "request",
  id: 3003,
  name: "Qot_GetSubInfo",
  encode: encodeQotGetSubInfoRequest,
  decode: decodeQotGetSubInfoResponse,
  decodeData: decodeQotGetSubInfoS2C,
};
