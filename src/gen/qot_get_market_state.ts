// Generated from proto/ by tools/generator. Do not edit.

import { merged, missing, overrun } from "../codec/reader.ts";
import { decodeQotHeader, decodeSecurity, encodeQotHeader, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotHeader, QotMarketState, Security, SecurityInput } from "./qot_common.ts";

/** `Qot_GetMarketState.C2S` */
export interface QotGetMarketStateC2S extends Message {
  securityList: Security[];
  header?: QotHeader | undefined;
}

/** What a request gives for `Qot_GetMarketState.C2S`. */
export interface QotGetMarketStateC2SInput extends Message {
  securityList?: readonly SecurityInput[] | undefined;
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetMarketState.C2S`. */
export function encodeQotGetMarketStateC2S(w: Writer, v: QotGetMarketStateC2SInput): void {
  let at: number;
  for (const x of w.list(v.securityList, "securityList")) { at = w.open(10); encodeSecurity(w, w.security(x, "securityList")); w.close(at); }
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetMarketState.C2S`. */
export function decodeQotGetMarketStateC2S(r: Reader, end: number): QotGetMarketStateC2S {
  const $securityList: Security[] = [];
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $securityList.push(decodeSecurity(r, r.endOf(end))); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  const message: QotGetMarketStateC2S = { securityList: $securityList, header: $header };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetMarketState.MarketInfo` */
export interface QotGetMarketStateMarketInfo extends Message {
  security: Security;
  name: string;
  marketState: QotMarketState;
}

/** Writes a `Qot_GetMarketState.MarketInfo`. */
export function encodeQotGetMarketStateMarketInfo(w: Writer, v: QotGetMarketStateMarketInfo): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  w.string(18, v.name, "name");
  w.int32(24, v.marketState, "marketState");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetMarketState.MarketInfo`. */
export function decodeQotGetMarketStateMarketInfo(r: Reader, end: number): QotGetMarketStateMarketInfo {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $marketState: QotMarketState | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      case 24: $marketState = r.int() as QotMarketState; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($security === undefined || $name === undefined || $marketState === undefined) throw missing("Qot_GetMarketState.MarketInfo", { security: $security, name: $name, marketState: $marketState });
  const message: QotGetMarketStateMarketInfo = { security: $security, name: $name, marketState: $marketState };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetMarketState.S2C` */
export interface QotGetMarketStateS2C extends Message {
  marketInfoList: QotGetMarketStateMarketInfo[];
}

/** Writes a `Qot_GetMarketState.S2C`. */
export function encodeQotGetMarketStateS2C(w: Writer, v: QotGetMarketStateS2C): void {
  let at: number;
  for (const x of w.list(v.marketInfoList, "marketInfoList")) { at = w.open(10); encodeQotGetMarketStateMarketInfo(w, w.object(x, "marketInfoList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetMarketState.S2C`. */
export function decodeQotGetMarketStateS2C(r: Reader, end: number): QotGetMarketStateS2C {
  const $marketInfoList: QotGetMarketStateMarketInfo[] = [];
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $marketInfoList.push(decodeQotGetMarketStateMarketInfo(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  const message: QotGetMarketStateS2C = { marketInfoList: $marketInfoList };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetMarketState.Request` */
export interface QotGetMarketStateRequest extends Message {
  c2s: QotGetMarketStateC2S;
}

/** What a request gives for `Qot_GetMarketState.Request`. */
export interface QotGetMarketStateRequestInput extends Message {
  c2s: QotGetMarketStateC2SInput;
}

/** Writes a `Qot_GetMarketState.Request`. */
export function encodeQotGetMarketStateRequest(w: Writer, v: QotGetMarketStateRequestInput): void {
  let at: number;
  { at = w.open(10); encodeQotGetMarketStateC2S(w, w.object(v.c2s, "c2s")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetMarketState.Request`. */
export function decodeQotGetMarketStateRequest(r: Reader, end: number): QotGetMarketStateRequest {
  let $c2s: QotGetMarketStateC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetMarketStateC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($c2s === undefined) throw missing("Qot_GetMarketState.Request", { c2s: $c2s });
  const message: QotGetMarketStateRequest = { c2s: $c2s };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetMarketState.Response` */
export interface QotGetMarketStateResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotGetMarketStateS2C | undefined;
}

/** Writes a `Qot_GetMarketState.Response`. */
export function encodeQotGetMarketStateResponse(w: Writer, v: QotGetMarketStateResponse): void {
  let at: number;
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) { at = w.open(34); encodeQotGetMarketStateS2C(w, w.object(v.s2c, "s2c")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetMarketState.Response`. */
export function decodeQotGetMarketStateResponse(r: Reader, end: number): QotGetMarketStateResponse {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $s2c: QotGetMarketStateS2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $s2c = merged($s2c, decodeQotGetMarketStateS2C(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($retType === undefined) throw missing("Qot_GetMarketState.Response", { retType: $retType });
  const message: QotGetMarketStateResponse = { retType: $retType, retMsg: $retMsg, errCode: $errCode, s2c: $s2c };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetMarketState` (3223): asked and answered. */
export const QotGetMarketState: RequestCommand<QotGetMarketStateC2SInput, QotGetMarketStateS2C> = {
  kind: "request",
  id: 3223,
  name: "Qot_GetMarketState",
  encode: encodeQotGetMarketStateRequest,
  decode: decodeQotGetMarketStateResponse,
  decodeData: decodeQotGetMarketStateS2C,
};
