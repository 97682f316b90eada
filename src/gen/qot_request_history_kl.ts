// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeKLine, decodeQotHeader, decodeSecurity, encodeKLine, encodeQotHeader, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType, Session } from "./common.ts";
import type { KLType, KLine, QotHeader, RehabType, Security, SecurityInput } from "./qot_common.ts";

/** `Qot_RequestHistoryKL.C2S` */
export interface QotRequestHistoryKLC2S extends Message {
  rehabType: RehabType;
  klType: KLType;
  security: Security;
  beginTime: string;
  endTime: string;
  maxAckKLNum?: number | undefined;
  needKLFieldsFlag?: number | undefined;
  nextReqKey?: Uint8Array | undefined;
  extendedTime?: boolean | undefined;
  session?: Session | undefined;
  header?: QotHeader | undefined;
}

/** What a request gives for `Qot_RequestHistoryKL.C2S`. */
export interface QotRequestHistoryKLC2SInput extends Message {
  rehabType: RehabType;
  klType: KLType;
  security: SecurityInput;
  beginTime: string;
  endTime: string;
  maxAckKLNum?: number | undefined;
  needKLFieldsFlag?: number | undefined;
  nextReqKey?: Uint8Array | undefined;
  extendedTime?: boolean | undefined;
  session?: Session | undefined;
  header?: QotHeader | undefined;
}

/** Writes a `Qot_RequestHistoryKL.C2S`. */
export function encodeQotRequestHistoryKLC2S(w: Writer, v: QotRequestHistoryKLC2SInput): void {
  let at: number;
  w.int32(8, v.rehabType, "rehabType");
  w.int32(16, v.klType, "klType");
  { at = w.open(26); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  w.string(34, v.beginTime, "beginTime");
  w.string(42, v.endTime, "endTime");
  if (v.maxAckKLNum != null) w.int32(48, v.maxAckKLNum, "maxAckKLNum");
  if (v.needKLFieldsFlag != null) w.int64Number(56, v.needKLFieldsFlag, "needKLFieldsFlag");
  if (v.nextReqKey != null) w.bytes(66, v.nextReqKey, "nextReqKey");
  if (v.extendedTime != null) w.bool(72, v.extendedTime, "extendedTime");
  if (v.session != null) w.int32(80, v.session, "session");
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_RequestHistoryKL.C2S`. */
export function decodeQotRequestHistoryKLC2S(r: Reader, end: number): QotRequestHistoryKLC2S {
  let $rehabType: RehabType | undefined;
  let $klType: KLType | undefined;
  let $security: Security | undefined;
  let $beginTime: string | undefined;
  let $endTime: string | undefined;
  let $maxAckKLNum: number | undefined;
  let $needKLFieldsFlag: number | undefined;
  let $nextReqKey: Uint8Array | undefined;
  let $extendedTime: boolean | undefined;
  let $session: Session | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $rehabType = r.int() as RehabType; break;
      case 16: $klType = r.int() as KLType; break;
      case 26: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 34: $beginTime = r.text(end); break;
      case 42: $endTime = r.text(end); break;
      case 48: $maxAckKLNum = r.int(); break;
      case 56: $needKLFieldsFlag = r.int64Number(); break;
      case 66: $nextReqKey = r.copy(end); break;
      case 72: $extendedTime = r.bool(); break;
      case 80: $session = r.int() as Session; break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($rehabType === undefined || $klType === undefined || $security === undefined || $beginTime === undefined || $endTime === undefined) throw missing("Qot_RequestHistoryKL.C2S", { rehabType: $rehabType, klType: $klType, security: $security, beginTime: $beginTime, endTime: $endTime });
  return r.finish<QotRequestHistoryKLC2S>({ rehabType: $rehabType, klType: $klType, security: $security, beginTime: $beginTime, endTime: $endTime, maxAckKLNum: $maxAckKLNum, needKLFieldsFlag: $needKLFieldsFlag, nextReqKey: $nextReqKey, extendedTime: $extendedTime, session: $session, header: $header }, end, unknown);
}

/** `Qot_RequestHistoryKL.S2C` */
export interface QotRequestHistoryKLS2C extends Message {
  security: Security;
  name?: string | undefined;
  klList: readonly KLine[];
  nextReqKey?: Uint8Array | undefined;
}

/** Writes a `Qot_RequestHistoryKL.S2C`. */
export function encodeQotRequestHistoryKLS2C(w: Writer, v: QotRequestHistoryKLS2C): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  for (const x of w.list(v.klList, "klList")) { at = w.open(18); encodeKLine(w, w.object(x, "klList")); w.close(at); }
  if (v.nextReqKey != null) w.bytes(26, v.nextReqKey, "nextReqKey");
  if (v.name != null) w.string(34, v.name, "name");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_RequestHistoryKL.S2C`. */
export function decodeQotRequestHistoryKLS2C(r: Reader, end: number): QotRequestHistoryKLS2C {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $klList: KLine[] | undefined;
  let $nextReqKey: Uint8Array | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 34: $name = r.text(end); break;
      case 18: ($klList ??= []).push(decodeKLine(r, r.endOf(end))); break;
      case 26: $nextReqKey = r.copy(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_RequestHistoryKL.S2C", { security: $security });
  return r.finish<QotRequestHistoryKLS2C>({ security: $security, name: $name, klList: $klList ?? none, nextReqKey: $nextReqKey }, end, unknown);
}

/** `Qot_RequestHistoryKL.Request` */
export interface QotRequestHistoryKLRequest extends Message {
  c2s: QotRequestHistoryKLC2S;
}

/** What a request gives for `Qot_RequestHistoryKL.Request`. */
export interface QotRequestHistoryKLRequestInput extends Message {
  c2s: QotRequestHistoryKLC2SInput;
}

/** Writes a `Qot_RequestHistoryKL.Request`. */
export function encodeQotRequestHistoryKLRequest(w: Writer, v: QotRequestHistoryKLRequestInput): void {
  writeRequest(w, v, encodeQotRequestHistoryKLC2S);
}

/** Reads a `Qot_RequestHistoryKL.Request`. */
export function decodeQotRequestHistoryKLRequest(r: Reader, end: number): QotRequestHistoryKLRequest {
  let $c2s: QotRequestHistoryKLC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotRequestHistoryKLC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_RequestHistoryKL.Request", { c2s: $c2s });
  return r.finish<QotRequestHistoryKLRequest>({ c2s: $c2s }, end, unknown);
}

/** `Qot_RequestHistoryKL.Response` */
export interface QotRequestHistoryKLResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotRequestHistoryKLS2C | undefined;
}

/** Writes a `Qot_RequestHistoryKL.Response`. */
export function encodeQotRequestHistoryKLResponse(w: Writer, v: QotRequestHistoryKLResponse): void {
  writeResponse(w, v, encodeQotRequestHistoryKLS2C);
}

/** Reads a `Qot_RequestHistoryKL.Response`. */
export function decodeQotRequestHistoryKLResponse(r: Reader, end: number): QotRequestHistoryKLResponse {
  return readResponse("Qot_RequestHistoryKL.Response", r, end, decodeQotRequestHistoryKLS2C) as QotRequestHistoryKLResponse;
}

/** `Qot_RequestHistoryKL` (3103): asked and answered. */
export const QotRequestHistoryKL: RequestCommand<QotRequestHistoryKLC2SInput, QotRequestHistoryKLS2C> = {
  kind: "request",
  id: 3103,
  name: "Qot_RequestHistoryKL",
  limit: { requests: 60, unless: "nextReqKey" },
  encode: encodeQotRequestHistoryKLRequest,
  decode: decodeQotRequestHistoryKLResponse,
  decodeData: decodeQotRequestHistoryKLS2C,
};
