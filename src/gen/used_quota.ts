// Generated from proto/ by tools/generator. Do not edit.

import { merged, missing, overrun } from "../codec/reader.ts";
import type { Message } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";

/** `UsedQuota.C2S` */
export interface UsedQuotaC2S extends Message {
}

/** Writes a `UsedQuota.C2S`. */
export function encodeUsedQuotaC2S(w: Writer, v: UsedQuotaC2S): void {
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `UsedQuota.C2S`. */
export function decodeUsedQuotaC2S(r: Reader, end: number): UsedQuotaC2S {
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  const message: UsedQuotaC2S = {};
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `UsedQuota.S2C` */
export interface UsedQuotaS2C extends Message {
  usedSubQuota?: number | undefined;
  usedKLineQuota?: number | undefined;
}

/** Writes a `UsedQuota.S2C`. */
export function encodeUsedQuotaS2C(w: Writer, v: UsedQuotaS2C): void {
  if (v.usedSubQuota != null) w.int32(8, v.usedSubQuota, "usedSubQuota");
  if (v.usedKLineQuota != null) w.int32(16, v.usedKLineQuota, "usedKLineQuota");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `UsedQuota.S2C`. */
export function decodeUsedQuotaS2C(r: Reader, end: number): UsedQuotaS2C {
  let $usedSubQuota: number | undefined;
  let $usedKLineQuota: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $usedSubQuota = r.int(); break;
      case 16: $usedKLineQuota = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  const message: UsedQuotaS2C = { usedSubQuota: $usedSubQuota, usedKLineQuota: $usedKLineQuota };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `UsedQuota.Request` */
export interface UsedQuotaRequest extends Message {
  c2s: UsedQuotaC2S;
}

/** Writes a `UsedQuota.Request`. */
export function encodeUsedQuotaRequest(w: Writer, v: UsedQuotaRequest): void {
  let at: number;
  { at = w.open(10); encodeUsedQuotaC2S(w, w.object(v.c2s, "c2s")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `UsedQuota.Request`. */
export function decodeUsedQuotaRequest(r: Reader, end: number): UsedQuotaRequest {
  let $c2s: UsedQuotaC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeUsedQuotaC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($c2s === undefined) throw missing("UsedQuota.Request", { c2s: $c2s });
  const message: UsedQuotaRequest = { c2s: $c2s };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `UsedQuota.Response` */
export interface UsedQuotaResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: UsedQuotaS2C | undefined;
}

/** Writes a `UsedQuota.Response`. */
export function encodeUsedQuotaResponse(w: Writer, v: UsedQuotaResponse): void {
  let at: number;
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) { at = w.open(34); encodeUsedQuotaS2C(w, w.object(v.s2c, "s2c")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `UsedQuota.Response`. */
export function decodeUsedQuotaResponse(r: Reader, end: number): UsedQuotaResponse {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $s2c: UsedQuotaS2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $s2c = merged($s2c, decodeUsedQuotaS2C(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($retType === undefined) throw missing("UsedQuota.Response", { retType: $retType });
  const message: UsedQuotaResponse = { retType: $retType, retMsg: $retMsg, errCode: $errCode, s2c: $s2c };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}
