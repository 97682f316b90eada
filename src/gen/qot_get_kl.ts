// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeKLine, decodeQotHeader, decodeSecurity, encodeKLine, encodeQotHeader, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { KLType, KLine, QotHeader, RehabType, Security, SecurityInput } from "./qot_common.ts";

/** `Qot_GetKL.C2S` */
export interface QotGetKLC2S extends Message {
  rehabType: RehabType;
  klType: KLType;
  security: Security;
  reqNum: number;
  header?: QotHeader | undefined;
}

/** What a request gives for `Qot_GetKL.C2S`. */
export interface QotGetKLC2SInput extends Message {
  rehabType: RehabType;
  klType: KLType;
  security: SecurityInput;
  reqNum: number;
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetKL.C2S`. */
export function encodeQotGetKLC2S(w: Writer, v: QotGetKLC2SInput): void {
  let at: number;
  w.int32(8, v.rehabType, "rehabType");
  w.int32(16, v.klType, "klType");
  { at = w.open(26); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  w.int32(32, v.reqNum, "reqNum");
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetKL.C2S`. */
export function decodeQotGetKLC2S(r: Reader, end: number): QotGetKLC2S {
  let $rehabType: RehabType | undefined;
  let $klType: KLType | undefined;
  let $security: Security | undefined;
  let $reqNum: number | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $rehabType = r.int() as RehabType; break;
      case 16: $klType = r.int() as KLType; break;
      case 26: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 32: $reqNum = r.int(); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($rehabType === undefined || $klType === undefined || $security === undefined || $reqNum === undefined) throw missing("Qot_GetKL.C2S", { rehabType: $rehabType, klType: $klType, security: $security, reqNum: $reqNum });
  return r.finish<QotGetKLC2S>({ rehabType: $rehabType, klType: $klType, security: $security, reqNum: $reqNum, header: $header }, end, unknown);
}

/** `Qot_GetKL.S2C` */
export interface QotGetKLS2C extends Message {
  security: Security;
  name?: string | undefined;
  klList: readonly KLine[];
}

/** Writes a `Qot_GetKL.S2C`. */
export function encodeQotGetKLS2C(w: Writer, v: QotGetKLS2C): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  for (const x of w.list(v.klList, "klList")) { at = w.open(18); encodeKLine(w, w.object(x, "klList")); w.close(at); }
  if (v.name != null) w.string(26, v.name, "name");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetKL.S2C`. */
export function decodeQotGetKLS2C(r: Reader, end: number): QotGetKLS2C {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $klList: KLine[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 26: $name = r.text(end); break;
      case 18: ($klList ??= []).push(decodeKLine(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetKL.S2C", { security: $security });
  return r.finish<QotGetKLS2C>({ security: $security, name: $name, klList: $klList ?? none }, end, unknown);
}

/** `Qot_GetKL.Request` */
export interface QotGetKLRequest extends Message {
  c2s: QotGetKLC2S;
}

/** What a request gives for `Qot_GetKL.Request`. */
export interface QotGetKLRequestInput extends Message {
  c2s: QotGetKLC2SInput;
}

/** Writes a `Qot_GetKL.Request`. */
export function encodeQotGetKLRequest(w: Writer, v: QotGetKLRequestInput): void {
  writeRequest(w, v, encodeQotGetKLC2S);
}

/** Reads a `Qot_GetKL.Request`. */
export function decodeQotGetKLRequest(r: Reader, end: number): QotGetKLRequest {
  let $c2s: QotGetKLC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetKLC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetKL.Request", { c2s: $c2s });
  return r.finish<QotGetKLRequest>({ c2s: $c2s }, end, unknown);
}

/** `Qot_GetKL.Response` */
export interface QotGetKLResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotGetKLS2C | undefined;
}

/** Writes a `Qot_GetKL.Response`. */
export function encodeQotGetKLResponse(w: Writer, v: QotGetKLResponse): void {
  writeResponse(w, v, encodeQotGetKLS2C);
}

/** Reads a `Qot_GetKL.Response`. */
export function decodeQotGetKLResponse(r: Reader, end: number): QotGetKLResponse {
  return readResponse("Qot_GetKL.Response", r, end, decodeQotGetKLS2C) as QotGetKLResponse;
}

/** `Qot_GetKL` (3006): asked and answered. */
export const QotGetKL: RequestCommand<QotGetKLC2SInput, QotGetKLS2C> = {
  kind: "request",
  id: 3006,
  name: "Qot_GetKL",
  encode: encodeQotGetKLRequest,
  decode: decodeQotGetKLResponse,
  decodeData: decodeQotGetKLS2C,
};
