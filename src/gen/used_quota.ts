// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import type { Message } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";

/**
 * Nothing is asked with.
 *
 * OpenD's `UsedQuota.C2S`, held by {@linkcode UsedQuotaRequest}.
 */
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
  return r.finish<UsedQuotaC2S>({}, end, unknown);
}

/**
 * What is used of the quotas.
 *
 * OpenD's `UsedQuota.S2C`, held by {@linkcode UsedQuotaResponse}.
 */
export interface UsedQuotaS2C extends Message {
  /** Subscriptions in use: one for each security and kind of data. */
  usedSubQuota?: number | undefined;
  /** Different securities whose history K-lines were asked for in the quota's period. */
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
  return r.finish<UsedQuotaS2C>({ usedSubQuota: $usedSubQuota, usedKLineQuota: $usedKLineQuota }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `UsedQuota.Request`, which no request or push of this client has.
 *
 * @example
 * ```ts
 * import type { UsedQuotaRequest } from "@opend/client/commands";
 *
 * function show(message: UsedQuotaRequest): void {
 *   console.log(message.c2s);
 * }
 * ```
 */
export interface UsedQuotaRequest extends Message {
  /** What is asked. */
  c2s: UsedQuotaC2S;
}

/** Writes a `UsedQuota.Request`. */
export function encodeUsedQuotaRequest(w: Writer, v: UsedQuotaRequest): void {
  writeRequest(w, v, encodeUsedQuotaC2S);
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
  if ($c2s === undefined) throw missing("UsedQuota.Request", { c2s: $c2s });
  return r.finish<UsedQuotaRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `UsedQuota.Response`, which no request or push of this client has.
 *
 * @example
 * ```ts
 * import type { UsedQuotaResponse } from "@opend/client/commands";
 *
 * function show(message: UsedQuotaResponse): void {
 *   console.log(message.retType);
 * }
 * ```
 */
export interface UsedQuotaResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: UsedQuotaS2C | undefined;
}

/** Writes a `UsedQuota.Response`. */
export function encodeUsedQuotaResponse(w: Writer, v: UsedQuotaResponse): void {
  writeResponse(w, v, encodeUsedQuotaS2C);
}

/** Reads a `UsedQuota.Response`. */
export function decodeUsedQuotaResponse(r: Reader, end: number): UsedQuotaResponse {
  return readResponse("UsedQuota.Response", r, end, decodeUsedQuotaS2C) as UsedQuotaResponse;
}
