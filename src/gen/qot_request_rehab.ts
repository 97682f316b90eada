// Generated from proto/ by tools/generator. Do not edit.

import { merged, missing, overrun } from "../codec/reader.ts";
import { decodeQotHeader, decodeRehab, decodeSecurity, encodeQotHeader, encodeRehab, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotHeader, Rehab, Security, SecurityInput } from "./qot_common.ts";

/** `Qot_RequestRehab.C2S` */
export interface QotRequestRehabC2S extends Message {
  security: Security;
  header?: QotHeader | undefined;
}

/** What a request gives for `Qot_RequestRehab.C2S`. */
export interface QotRequestRehabC2SInput extends Message {
  security: SecurityInput;
  header?: QotHeader | undefined;
}

/** Writes a `Qot_RequestRehab.C2S`. */
export function encodeQotRequestRehabC2S(w: Writer, v: QotRequestRehabC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_RequestRehab.C2S`. */
export function decodeQotRequestRehabC2S(r: Reader, end: number): QotRequestRehabC2S {
  let $security: Security | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($security === undefined) throw missing("Qot_RequestRehab.C2S", { security: $security });
  const message: QotRequestRehabC2S = { security: $security, header: $header };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_RequestRehab.S2C` */
export interface QotRequestRehabS2C extends Message {
  rehabList: Rehab[];
}

/** Writes a `Qot_RequestRehab.S2C`. */
export function encodeQotRequestRehabS2C(w: Writer, v: QotRequestRehabS2C): void {
  let at: number;
  for (const x of w.list(v.rehabList, "rehabList")) { at = w.open(10); encodeRehab(w, w.object(x, "rehabList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_RequestRehab.S2C`. */
export function decodeQotRequestRehabS2C(r: Reader, end: number): QotRequestRehabS2C {
  const $rehabList: Rehab[] = [];
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $rehabList.push(decodeRehab(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  const message: QotRequestRehabS2C = { rehabList: $rehabList };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_RequestRehab.Request` */
export interface QotRequestRehabRequest extends Message {
  c2s: QotRequestRehabC2S;
}

/** What a request gives for `Qot_RequestRehab.Request`. */
export interface QotRequestRehabRequestInput extends Message {
  c2s: QotRequestRehabC2SInput;
}

/** Writes a `Qot_RequestRehab.Request`. */
export function encodeQotRequestRehabRequest(w: Writer, v: QotRequestRehabRequestInput): void {
  let at: number;
  { at = w.open(10); encodeQotRequestRehabC2S(w, w.object(v.c2s, "c2s")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_RequestRehab.Request`. */
export function decodeQotRequestRehabRequest(r: Reader, end: number): QotRequestRehabRequest {
  let $c2s: QotRequestRehabC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotRequestRehabC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($c2s === undefined) throw missing("Qot_RequestRehab.Request", { c2s: $c2s });
  const message: QotRequestRehabRequest = { c2s: $c2s };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_RequestRehab.Response` */
export interface QotRequestRehabResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotRequestRehabS2C | undefined;
}

/** Writes a `Qot_RequestRehab.Response`. */
export function encodeQotRequestRehabResponse(w: Writer, v: QotRequestRehabResponse): void {
  let at: number;
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) { at = w.open(34); encodeQotRequestRehabS2C(w, w.object(v.s2c, "s2c")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_RequestRehab.Response`. */
export function decodeQotRequestRehabResponse(r: Reader, end: number): QotRequestRehabResponse {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $s2c: QotRequestRehabS2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $s2c = merged($s2c, decodeQotRequestRehabS2C(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($retType === undefined) throw missing("Qot_RequestRehab.Response", { retType: $retType });
  const message: QotRequestRehabResponse = { retType: $retType, retMsg: $retMsg, errCode: $errCode, s2c: $s2c };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_RequestRehab` (3105): asked and answered. */
export const QotRequestRehab: RequestCommand<QotRequestRehabC2SInput, QotRequestRehabS2C> = {
  kind: "request",
  id: 3105,
  name: "Qot_RequestRehab",
  encode: encodeQotRequestRehabRequest,
  decode: decodeQotRequestRehabResponse,
  decodeData: decodeQotRequestRehabS2C,
};
