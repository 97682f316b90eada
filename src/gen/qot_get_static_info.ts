// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeQotHeader, decodeSecurity, decodeSecurityStaticInfo, encodeQotHeader, encodeSecurity, encodeSecurityStaticInfo } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotHeader, QotMarket, Security, SecurityInput, SecurityStaticInfo, SecurityType } from "./qot_common.ts";

/** `Qot_GetStaticInfo.C2S` */
export interface QotGetStaticInfoC2S extends Message {
  market?: QotMarket | undefined;
  secType?: SecurityType | undefined;
  securityList: readonly Security[];
  header?: QotHeader | undefined;
}

/** What a request gives for `Qot_GetStaticInfo.C2S`. */
export interface QotGetStaticInfoC2SInput extends Message {
  market?: QotMarket | undefined;
  secType?: SecurityType | undefined;
  securityList?: readonly SecurityInput[] | undefined;
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetStaticInfo.C2S`. */
export function encodeQotGetStaticInfoC2S(w: Writer, v: QotGetStaticInfoC2SInput): void {
  let at: number;
  if (v.market != null) w.int32(8, v.market, "market");
  if (v.secType != null) w.int32(16, v.secType, "secType");
  for (const x of w.list(v.securityList, "securityList")) { at = w.open(26); encodeSecurity(w, w.security(x, "securityList")); w.close(at); }
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetStaticInfo.C2S`. */
export function decodeQotGetStaticInfoC2S(r: Reader, end: number): QotGetStaticInfoC2S {
  let $market: QotMarket | undefined;
  let $secType: SecurityType | undefined;
  let $securityList: Security[] | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $market = r.int() as QotMarket; break;
      case 16: $secType = r.int() as SecurityType; break;
      case 26: ($securityList ??= []).push(decodeSecurity(r, r.endOf(end))); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetStaticInfoC2S>({ market: $market, secType: $secType, securityList: $securityList ?? none, header: $header }, end, unknown);
}

/** `Qot_GetStaticInfo.S2C` */
export interface QotGetStaticInfoS2C extends Message {
  staticInfoList: readonly SecurityStaticInfo[];
}

/** Writes a `Qot_GetStaticInfo.S2C`. */
export function encodeQotGetStaticInfoS2C(w: Writer, v: QotGetStaticInfoS2C): void {
  let at: number;
  for (const x of w.list(v.staticInfoList, "staticInfoList")) { at = w.open(10); encodeSecurityStaticInfo(w, w.object(x, "staticInfoList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetStaticInfo.S2C`. */
export function decodeQotGetStaticInfoS2C(r: Reader, end: number): QotGetStaticInfoS2C {
  let $staticInfoList: SecurityStaticInfo[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($staticInfoList ??= []).push(decodeSecurityStaticInfo(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetStaticInfoS2C>({ staticInfoList: $staticInfoList ?? none }, end, unknown);
}

/** `Qot_GetStaticInfo.Request` */
export interface QotGetStaticInfoRequest extends Message {
  c2s: QotGetStaticInfoC2S;
}

/** What a request gives for `Qot_GetStaticInfo.Request`. */
export interface QotGetStaticInfoRequestInput extends Message {
  c2s: QotGetStaticInfoC2SInput;
}

/** Writes a `Qot_GetStaticInfo.Request`. */
export function encodeQotGetStaticInfoRequest(w: Writer, v: QotGetStaticInfoRequestInput): void {
  writeRequest(w, v, encodeQotGetStaticInfoC2S);
}

/** Reads a `Qot_GetStaticInfo.Request`. */
export function decodeQotGetStaticInfoRequest(r: Reader, end: number): QotGetStaticInfoRequest {
  let $c2s: QotGetStaticInfoC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetStaticInfoC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetStaticInfo.Request", { c2s: $c2s });
  return r.finish<QotGetStaticInfoRequest>({ c2s: $c2s }, end, unknown);
}

/** `Qot_GetStaticInfo.Response` */
export interface QotGetStaticInfoResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotGetStaticInfoS2C | undefined;
}

/** Writes a `Qot_GetStaticInfo.Response`. */
export function encodeQotGetStaticInfoResponse(w: Writer, v: QotGetStaticInfoResponse): void {
  writeResponse(w, v, encodeQotGetStaticInfoS2C);
}

/** Reads a `Qot_GetStaticInfo.Response`. */
export function decodeQotGetStaticInfoResponse(r: Reader, end: number): QotGetStaticInfoResponse {
  return readResponse("Qot_GetStaticInfo.Response", r, end, decodeQotGetStaticInfoS2C) as QotGetStaticInfoResponse;
}

/** `Qot_GetStaticInfo` (3202): asked and answered. */
export const QotGetStaticInfo: RequestCommand<QotGetStaticInfoC2SInput, QotGetStaticInfoS2C> = {
  kind: "request",
  id: 3202,
  name: "Qot_GetStaticInfo",
  encode: encodeQotGetStaticInfoRequest,
  decode: decodeQotGetStaticInfoResponse,
  decodeData: decodeQotGetStaticInfoS2C,
};
