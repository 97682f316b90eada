// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Security, SecurityInput } from "./qot_common.ts";

/** `Qot_GetArkStockDynamic.DynamicType` */
export const QotGetArkStockDynamicDynamicType = {
  Unknown: 0,
  ConsecutiveSameDirection: 1,
  RecentTransaction: 2,
  LastTransaction: 3,
  NoDynamic: 4,
} as const;
/** `Qot_GetArkStockDynamic.DynamicType` */
export type QotGetArkStockDynamicDynamicType = (typeof QotGetArkStockDynamicDynamicType)[keyof typeof QotGetArkStockDynamicDynamicType];

/** `Qot_GetArkStockDynamic.C2S` */
export interface QotGetArkStockDynamicC2S extends Message {
  security: Security;
}

/** What a request gives for `Qot_GetArkStockDynamic.C2S`. */
export interface QotGetArkStockDynamicC2SInput extends Message {
  security: SecurityInput;
}

/** Writes a `Qot_GetArkStockDynamic.C2S`. */
export function encodeQotGetArkStockDynamicC2S(w: Writer, v: QotGetArkStockDynamicC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetArkStockDynamic.C2S`. */
export function decodeQotGetArkStockDynamicC2S(r: Reader, end: number): QotGetArkStockDynamicC2S {
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
  if ($security === undefined) throw missing("Qot_GetArkStockDynamic.C2S", { security: $security });
  return r.finish<QotGetArkStockDynamicC2S>({ security: $security }, end, unknown);
}

/** `Qot_GetArkStockDynamic.S2C` */
export interface QotGetArkStockDynamicS2C extends Message {
  dynamicType?: QotGetArkStockDynamicDynamicType | undefined;
  transactionCount?: number | undefined;
  netShares?: number | undefined;
  lastTransactionTime?: string | undefined;
}

/** Writes a `Qot_GetArkStockDynamic.S2C`. */
export function encodeQotGetArkStockDynamicS2C(w: Writer, v: QotGetArkStockDynamicS2C): void {
  if (v.dynamicType != null) w.int32(8, v.dynamicType, "dynamicType");
  if (v.transactionCount != null) w.int32(16, v.transactionCount, "transactionCount");
  if (v.netShares != null) w.int64Number(24, v.netShares, "netShares");
  if (v.lastTransactionTime != null) w.string(34, v.lastTransactionTime, "lastTransactionTime");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetArkStockDynamic.S2C`. */
export function decodeQotGetArkStockDynamicS2C(r: Reader, end: number): QotGetArkStockDynamicS2C {
  let $dynamicType: QotGetArkStockDynamicDynamicType | undefined;
  let $transactionCount: number | undefined;
  let $netShares: number | undefined;
  let $lastTransactionTime: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $dynamicType = r.int() as QotGetArkStockDynamicDynamicType; break;
      case 16: $transactionCount = r.int(); break;
      case 24: $netShares = r.int64Number(); break;
      case 34: $lastTransactionTime = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetArkStockDynamicS2C>({ dynamicType: $dynamicType, transactionCount: $transactionCount, netShares: $netShares, lastTransactionTime: $lastTransactionTime }, end, unknown);
}

/** `Qot_GetArkStockDynamic.Request` */
export interface QotGetArkStockDynamicRequest extends Message {
  c2s: QotGetArkStockDynamicC2S;
}

/** What a request gives for `Qot_GetArkStockDynamic.Request`. */
export interface QotGetArkStockDynamicRequestInput extends Message {
  c2s: QotGetArkStockDynamicC2SInput;
}

/** Writes a `Qot_GetArkStockDynamic.Request`. */
export function encodeQotGetArkStockDynamicRequest(w: Writer, v: QotGetArkStockDynamicRequestInput): void {
  writeRequest(w, v, encodeQotGetArkStockDynamicC2S);
}

/** Reads a `Qot_GetArkStockDynamic.Request`. */
export function decodeQotGetArkStockDynamicRequest(r: Reader, end: number): QotGetArkStockDynamicRequest {
  let $c2s: QotGetArkStockDynamicC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetArkStockDynamicC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetArkStockDynamic.Request", { c2s: $c2s });
  return r.finish<QotGetArkStockDynamicRequest>({ c2s: $c2s }, end, unknown);
}

/** `Qot_GetArkStockDynamic.Response` */
export interface QotGetArkStockDynamicResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotGetArkStockDynamicS2C | undefined;
}

/** Writes a `Qot_GetArkStockDynamic.Response`. */
export function encodeQotGetArkStockDynamicResponse(w: Writer, v: QotGetArkStockDynamicResponse): void {
  writeResponse(w, v, encodeQotGetArkStockDynamicS2C);
}

/** Reads a `Qot_GetArkStockDynamic.Response`. */
export function decodeQotGetArkStockDynamicResponse(r: Reader, end: number): QotGetArkStockDynamicResponse {
  return readResponse("Qot_GetArkStockDynamic.Response", r, end, decodeQotGetArkStockDynamicS2C) as QotGetArkStockDynamicResponse;
}

/** `Qot_GetArkStockDynamic` (3424): asked and answered. */
export const QotGetArkStockDynamic: RequestCommand<QotGetArkStockDynamicC2SInput, QotGetArkStockDynamicS2C> = {
  kind: "request",
  id: 3424,
  name: "Qot_GetArkStockDynamic",
  limit: { requests: 60 },
  encode: encodeQotGetArkStockDynamicRequest,
  decode: decodeQotGetArkStockDynamicResponse,
  decodeData: decodeQotGetArkStockDynamicS2C,
};
