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

/**
 * What kind of statement can be made about ARK's trades in the stock.
 *
 * OpenD's `Qot_GetArkStockDynamic.DynamicType`.
 *
 * @example
 * ```ts
 * import { QotGetArkStockDynamicDynamicType } from "@opend/client/commands";
 *
 * const value: QotGetArkStockDynamicDynamicType = QotGetArkStockDynamicDynamicType.ConsecutiveSameDirection; // 1
 * ```
 */
export const QotGetArkStockDynamicDynamicType = {
  /** Not told. */
  Unknown: 0,
  /** Several trades in a row went in the same direction. */
  ConsecutiveSameDirection: 1,
  /** There were trades in the recent past. */
  RecentTransaction: 2,
  /** Only the last trade can be told. */
  LastTransaction: 3,
  /** ARK has no trades in the stock to tell of. */
  NoDynamic: 4,
} as const;
/**
 * What kind of statement can be made about ARK's trades in the stock.
 *
 * OpenD's `Qot_GetArkStockDynamic.DynamicType`.
 */
export type QotGetArkStockDynamicDynamicType = (typeof QotGetArkStockDynamicDynamicType)[keyof typeof QotGetArkStockDynamicDynamicType];

/**
 * Which stock to tell about.
 *
 * OpenD's `Qot_GetArkStockDynamic.C2S`, sent with {@linkcode QotGetArkStockDynamic}.
 */
export interface QotGetArkStockDynamicC2S extends Message {
  /** One stock, such as Tesla on the US market. */
  security: Security;
}

/**
 * Which stock to tell about.
 *
 * What a request gives for OpenD's `Qot_GetArkStockDynamic.C2S`, sent with {@linkcode QotGetArkStockDynamic}.
 */
export interface QotGetArkStockDynamicC2SInput extends Message {
  /** One stock, such as Tesla on the US market. */
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

/**
 * The statement on the stock.
 *
 * OpenD's `Qot_GetArkStockDynamic.S2C`, brought by {@linkcode QotGetArkStockDynamic}.
 */
export interface QotGetArkStockDynamicS2C extends Message {
  /** The kind of statement that the other fields stand for. */
  dynamicType?: QotGetArkStockDynamicDynamicType | undefined;
  /** How many trades are meant. */
  transactionCount?: number | undefined;
  /** Shares bought less shares sold over those trades. */
  netShares?: number | undefined;
  /** Day of the latest trade, as "yyyy-MM-dd". */
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

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetArkStockDynamic.Request`, sent with {@linkcode QotGetArkStockDynamic}.
 */
export interface QotGetArkStockDynamicRequest extends Message {
  /** What is asked. */
  c2s: QotGetArkStockDynamicC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetArkStockDynamic.Request`, sent with {@linkcode QotGetArkStockDynamic}.
 */
export interface QotGetArkStockDynamicRequestInput extends Message {
  /** What is asked. */
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

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetArkStockDynamic.Response`, brought by {@linkcode QotGetArkStockDynamic}.
 */
export interface QotGetArkStockDynamicResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
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

/**
 * Tells in short how the ARK ETFs lately traded one stock: a run of trades in one direction, recent trades,
 * or only the last one.
 * OpenD takes 60 of them in 30 seconds.
 *
 * OpenD's `Qot_GetArkStockDynamic` (3424), a request.
 *
 * @example
 * ```ts
 * import { QotGetArkStockDynamic } from "@opend/client/commands";
 *
 * const { dynamicType } = await quote.request(QotGetArkStockDynamic, { security: "US.TSLA" });
 * ```
 */
export const QotGetArkStockDynamic: RequestCommand<QotGetArkStockDynamicC2SInput, QotGetArkStockDynamicS2C> = {
  kind: "request",
  id: 3424,
  name: "Qot_GetArkStockDynamic",
  limit: { requests: 60 },
  encode: encodeQotGetArkStockDynamicRequest,
  decode: decodeQotGetArkStockDynamicResponse,
  decodeData: decodeQotGetArkStockDynamicS2C,
};
