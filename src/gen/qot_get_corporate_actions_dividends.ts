// Generated from proto/ by tools/generator. Do not edit.

import { merged, missing, overrun } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Security, SecurityInput } from "./qot_common.ts";

/** `Qot_GetCorporateActionsDividends.DividendItem` */
export interface QotGetCorporateActionsDividendsDividendItem extends Message {
  pubDate?: string | undefined;
  statement?: string | undefined;
  process?: string | undefined;
  recordDate?: string | undefined;
  exDate?: string | undefined;
  dividendPayableDate?: string | undefined;
  fiscalYear?: string | undefined;
}

/** Writes a `Qot_GetCorporateActionsDividends.DividendItem`. */
export function encodeQotGetCorporateActionsDividendsDividendItem(w: Writer, v: QotGetCorporateActionsDividendsDividendItem): void {
  if (v.pubDate != null) w.string(10, v.pubDate, "pubDate");
  if (v.statement != null) w.string(18, v.statement, "statement");
  if (v.process != null) w.string(26, v.process, "process");
  if (v.recordDate != null) w.string(34, v.recordDate, "recordDate");
  if (v.exDate != null) w.string(42, v.exDate, "exDate");
  if (v.dividendPayableDate != null) w.string(50, v.dividendPayableDate, "dividendPayableDate");
  if (v.fiscalYear != null) w.string(58, v.fiscalYear, "fiscalYear");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCorporateActionsDividends.DividendItem`. */
export function decodeQotGetCorporateActionsDividendsDividendItem(r: Reader, end: number): QotGetCorporateActionsDividendsDividendItem {
  let $pubDate: string | undefined;
  let $statement: string | undefined;
  let $process: string | undefined;
  let $recordDate: string | undefined;
  let $exDate: string | undefined;
  let $dividendPayableDate: string | undefined;
  let $fiscalYear: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $pubDate = r.text(end); break;
      case 18: $statement = r.text(end); break;
      case 26: $process = r.text(end); break;
      case 34: $recordDate = r.text(end); break;
      case 42: $exDate = r.text(end); break;
      case 50: $dividendPayableDate = r.text(end); break;
      case 58: $fiscalYear = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  const message: QotGetCorporateActionsDividendsDividendItem = { pubDate: $pubDate, statement: $statement, process: $process, recordDate: $recordDate, exDate: $exDate, dividendPayableDate: $dividendPayableDate, fiscalYear: $fiscalYear };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetCorporateActionsDividends.C2S` */
export interface QotGetCorporateActionsDividendsC2S extends Message {
  security: Security;
}

/** What a request gives for `Qot_GetCorporateActionsDividends.C2S`. */
export interface QotGetCorporateActionsDividendsC2SInput extends Message {
  security: SecurityInput;
}

/** Writes a `Qot_GetCorporateActionsDividends.C2S`. */
export function encodeQotGetCorporateActionsDividendsC2S(w: Writer, v: QotGetCorporateActionsDividendsC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCorporateActionsDividends.C2S`. */
export function decodeQotGetCorporateActionsDividendsC2S(r: Reader, end: number): QotGetCorporateActionsDividendsC2S {
  let $security: Security | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($security === undefined) throw missing("Qot_GetCorporateActionsDividends.C2S", { security: $security });
  const message: QotGetCorporateActionsDividendsC2S = { security: $security };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetCorporateActionsDividends.S2C` */
export interface QotGetCorporateActionsDividendsS2C extends Message {
  dividendList: QotGetCorporateActionsDividendsDividendItem[];
}

/** Writes a `Qot_GetCorporateActionsDividends.S2C`. */
export function encodeQotGetCorporateActionsDividendsS2C(w: Writer, v: QotGetCorporateActionsDividendsS2C): void {
  let at: number;
  for (const x of w.list(v.dividendList, "dividendList")) { at = w.open(10); encodeQotGetCorporateActionsDividendsDividendItem(w, w.object(x, "dividendList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCorporateActionsDividends.S2C`. */
export function decodeQotGetCorporateActionsDividendsS2C(r: Reader, end: number): QotGetCorporateActionsDividendsS2C {
  const $dividendList: QotGetCorporateActionsDividendsDividendItem[] = [];
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $dividendList.push(decodeQotGetCorporateActionsDividendsDividendItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  const message: QotGetCorporateActionsDividendsS2C = { dividendList: $dividendList };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetCorporateActionsDividends.Request` */
export interface QotGetCorporateActionsDividendsRequest extends Message {
  c2s: QotGetCorporateActionsDividendsC2S;
}

/** What a request gives for `Qot_GetCorporateActionsDividends.Request`. */
export interface QotGetCorporateActionsDividendsRequestInput extends Message {
  c2s: QotGetCorporateActionsDividendsC2SInput;
}

/** Writes a `Qot_GetCorporateActionsDividends.Request`. */
export function encodeQotGetCorporateActionsDividendsRequest(w: Writer, v: QotGetCorporateActionsDividendsRequestInput): void {
  let at: number;
  { at = w.open(10); encodeQotGetCorporateActionsDividendsC2S(w, w.object(v.c2s, "c2s")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCorporateActionsDividends.Request`. */
export function decodeQotGetCorporateActionsDividendsRequest(r: Reader, end: number): QotGetCorporateActionsDividendsRequest {
  let $c2s: QotGetCorporateActionsDividendsC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetCorporateActionsDividendsC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($c2s === undefined) throw missing("Qot_GetCorporateActionsDividends.Request", { c2s: $c2s });
  const message: QotGetCorporateActionsDividendsRequest = { c2s: $c2s };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetCorporateActionsDividends.Response` */
export interface QotGetCorporateActionsDividendsResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotGetCorporateActionsDividendsS2C | undefined;
}

/** Writes a `Qot_GetCorporateActionsDividends.Response`. */
export function encodeQotGetCorporateActionsDividendsResponse(w: Writer, v: QotGetCorporateActionsDividendsResponse): void {
  let at: number;
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) { at = w.open(34); encodeQotGetCorporateActionsDividendsS2C(w, w.object(v.s2c, "s2c")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCorporateActionsDividends.Response`. */
export function decodeQotGetCorporateActionsDividendsResponse(r: Reader, end: number): QotGetCorporateActionsDividendsResponse {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $s2c: QotGetCorporateActionsDividendsS2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $s2c = merged($s2c, decodeQotGetCorporateActionsDividendsS2C(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($retType === undefined) throw missing("Qot_GetCorporateActionsDividends.Response", { retType: $retType });
  const message: QotGetCorporateActionsDividendsResponse = { retType: $retType, retMsg: $retMsg, errCode: $errCode, s2c: $s2c };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetCorporateActionsDividends` (3234): asked and answered. */
export const QotGetCorporateActionsDividends: RequestCommand<QotGetCorporateActionsDividendsC2SInput, QotGetCorporateActionsDividendsS2C> = {
  kind: "request",
  id: 3234,
  name: "Qot_GetCorporateActionsDividends",
  encode: encodeQotGetCorporateActionsDividendsRequest,
  decode: decodeQotGetCorporateActionsDividendsResponse,
  decodeData: decodeQotGetCorporateActionsDividendsS2C,
};
