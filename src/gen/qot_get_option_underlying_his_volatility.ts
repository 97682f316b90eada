// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { IndexOptionType, Security, SecurityInput } from "./qot_common.ts";

/**
 * The figures of one trading day.
 *
 * OpenD's `Qot_GetOptionUnderlyingHisVolatility.VolatilityItem`, held by {@linkcode QotGetOptionUnderlyingHisVolatilityS2C}.
 */
export interface QotGetOptionUnderlyingHisVolatilityVolatilityItem extends Message {
  /** The trading day, yyyy-MM-dd. */
  time: string;
  /** The same day in seconds since the epoch. */
  timestamp?: number | undefined;
  /** Implied volatility, in percent (20 = 20 %). */
  iv?: number | undefined;
  /** Historical volatility, in percent (20 = 20 %). */
  hv?: number | undefined;
  /** Closing price of the underlying; for the current day its mark price. */
  underlyingPrice?: number | undefined;
}

/** Writes a `Qot_GetOptionUnderlyingHisVolatility.VolatilityItem`. */
export function encodeQotGetOptionUnderlyingHisVolatilityVolatilityItem(w: Writer, v: QotGetOptionUnderlyingHisVolatilityVolatilityItem): void {
  w.string(10, v.time, "time");
  if (v.timestamp != null) w.double(17, v.timestamp, "timestamp");
  if (v.iv != null) w.double(25, v.iv, "iv");
  if (v.hv != null) w.double(33, v.hv, "hv");
  if (v.underlyingPrice != null) w.double(41, v.underlyingPrice, "underlyingPrice");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionUnderlyingHisVolatility.VolatilityItem`. */
export function decodeQotGetOptionUnderlyingHisVolatilityVolatilityItem(r: Reader, end: number): QotGetOptionUnderlyingHisVolatilityVolatilityItem {
  let $time: string | undefined;
  let $timestamp: number | undefined;
  let $iv: number | undefined;
  let $hv: number | undefined;
  let $underlyingPrice: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $time = r.text(end); break;
      case 17: $timestamp = r.double(); break;
      case 25: $iv = r.double(); break;
      case 33: $hv = r.double(); break;
      case 41: $underlyingPrice = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($time === undefined) throw missing("Qot_GetOptionUnderlyingHisVolatility.VolatilityItem", { time: $time });
  return r.finish<QotGetOptionUnderlyingHisVolatilityVolatilityItem>({ time: $time, timestamp: $timestamp, iv: $iv, hv: $hv, underlyingPrice: $underlyingPrice }, end, unknown);
}

/**
 * Which underlying is asked about, and which days.
 *
 * OpenD's `Qot_GetOptionUnderlyingHisVolatility.C2S`, sent with {@linkcode QotGetOptionUnderlyingHisVolatility}.
 */
export interface QotGetOptionUnderlyingHisVolatilityC2S extends Message {
  /** Market and code of the underlying. */
  owner: Security;
  /** Standard or mini index options; only for the Hang Seng and Hang Seng China Enterprises indices. */
  indexOptionType?: IndexOptionType | undefined;
  /** First day, yyyy-MM-dd. */
  beginTime: string;
  /** Last day, yyyy-MM-dd; at most 364 days after beginTime. */
  endTime: string;
  /** Key of the page, from the reply before; left out on the first request. */
  nextPageKey?: Uint8Array | undefined;
}

/**
 * Which underlying is asked about, and which days.
 *
 * What a request gives for OpenD's `Qot_GetOptionUnderlyingHisVolatility.C2S`, sent with {@linkcode QotGetOptionUnderlyingHisVolatility}.
 */
export interface QotGetOptionUnderlyingHisVolatilityC2SInput extends Message {
  /** Market and code of the underlying. */
  owner: SecurityInput;
  /** Standard or mini index options; only for the Hang Seng and Hang Seng China Enterprises indices. */
  indexOptionType?: IndexOptionType | undefined;
  /** First day, yyyy-MM-dd. */
  beginTime: string;
  /** Last day, yyyy-MM-dd; at most 364 days after beginTime. */
  endTime: string;
  /** Key of the page, from the reply before; left out on the first request. */
  nextPageKey?: Uint8Array | undefined;
}

/** Writes a `Qot_GetOptionUnderlyingHisVolatility.C2S`. */
export function encodeQotGetOptionUnderlyingHisVolatilityC2S(w: Writer, v: QotGetOptionUnderlyingHisVolatilityC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.owner, "owner")); w.close(at); }
  if (v.indexOptionType != null) w.int32(16, v.indexOptionType, "indexOptionType");
  w.string(26, v.beginTime, "beginTime");
  w.string(34, v.endTime, "endTime");
  if (v.nextPageKey != null) w.bytes(42, v.nextPageKey, "nextPageKey");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionUnderlyingHisVolatility.C2S`. */
export function decodeQotGetOptionUnderlyingHisVolatilityC2S(r: Reader, end: number): QotGetOptionUnderlyingHisVolatilityC2S {
  let $owner: Security | undefined;
  let $indexOptionType: IndexOptionType | undefined;
  let $beginTime: string | undefined;
  let $endTime: string | undefined;
  let $nextPageKey: Uint8Array | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $owner = merged($owner, decodeSecurity(r, r.endOf(end))); break;
      case 16: $indexOptionType = r.int() as IndexOptionType; break;
      case 26: $beginTime = r.text(end); break;
      case 34: $endTime = r.text(end); break;
      case 42: $nextPageKey = r.copy(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($owner === undefined || $beginTime === undefined || $endTime === undefined) throw missing("Qot_GetOptionUnderlyingHisVolatility.C2S", { owner: $owner, beginTime: $beginTime, endTime: $endTime });
  return r.finish<QotGetOptionUnderlyingHisVolatilityC2S>({ owner: $owner, indexOptionType: $indexOptionType, beginTime: $beginTime, endTime: $endTime, nextPageKey: $nextPageKey }, end, unknown);
}

/**
 * One page of daily figures.
 *
 * OpenD's `Qot_GetOptionUnderlyingHisVolatility.S2C`, brought by {@linkcode QotGetOptionUnderlyingHisVolatility}.
 */
export interface QotGetOptionUnderlyingHisVolatilityS2C extends Message {
  /** Market and code of the underlying asked about. */
  owner: Security;
  /** The code of the underlying once more. */
  code?: string | undefined;
  /** What the underlying is called. */
  name?: string | undefined;
  /** One entry for each trading day, newest first. */
  volatilityList: readonly QotGetOptionUnderlyingHisVolatilityVolatilityItem[];
  /** Present while more data remains: goes into the next request. */
  nextPageKey?: Uint8Array | undefined;
}

/** Writes a `Qot_GetOptionUnderlyingHisVolatility.S2C`. */
export function encodeQotGetOptionUnderlyingHisVolatilityS2C(w: Writer, v: QotGetOptionUnderlyingHisVolatilityS2C): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.owner, "owner")); w.close(at); }
  if (v.code != null) w.string(18, v.code, "code");
  if (v.name != null) w.string(26, v.name, "name");
  for (const x of w.list(v.volatilityList, "volatilityList")) { at = w.open(34); encodeQotGetOptionUnderlyingHisVolatilityVolatilityItem(w, w.object(x, "volatilityList")); w.close(at); }
  if (v.nextPageKey != null) w.bytes(42, v.nextPageKey, "nextPageKey");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionUnderlyingHisVolatility.S2C`. */
export function decodeQotGetOptionUnderlyingHisVolatilityS2C(r: Reader, end: number): QotGetOptionUnderlyingHisVolatilityS2C {
  let $owner: Security | undefined;
  let $code: string | undefined;
  let $name: string | undefined;
  let $volatilityList: QotGetOptionUnderlyingHisVolatilityVolatilityItem[] | undefined;
  let $nextPageKey: Uint8Array | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $owner = merged($owner, decodeSecurity(r, r.endOf(end))); break;
      case 18: $code = r.text(end); break;
      case 26: $name = r.text(end); break;
      case 34: ($volatilityList ??= []).push(decodeQotGetOptionUnderlyingHisVolatilityVolatilityItem(r, r.endOf(end))); break;
      case 42: $nextPageKey = r.copy(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($owner === undefined) throw missing("Qot_GetOptionUnderlyingHisVolatility.S2C", { owner: $owner });
  return r.finish<QotGetOptionUnderlyingHisVolatilityS2C>({ owner: $owner, code: $code, name: $name, volatilityList: $volatilityList ?? none, nextPageKey: $nextPageKey }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetOptionUnderlyingHisVolatility.Request`, sent with {@linkcode QotGetOptionUnderlyingHisVolatility}.
 */
export interface QotGetOptionUnderlyingHisVolatilityRequest extends Message {
  /** What is asked. */
  c2s: QotGetOptionUnderlyingHisVolatilityC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetOptionUnderlyingHisVolatility.Request`, sent with {@linkcode QotGetOptionUnderlyingHisVolatility}.
 */
export interface QotGetOptionUnderlyingHisVolatilityRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetOptionUnderlyingHisVolatilityC2SInput;
}

/** Writes a `Qot_GetOptionUnderlyingHisVolatility.Request`. */
export function encodeQotGetOptionUnderlyingHisVolatilityRequest(w: Writer, v: QotGetOptionUnderlyingHisVolatilityRequestInput): void {
  writeRequest(w, v, encodeQotGetOptionUnderlyingHisVolatilityC2S);
}

/** Reads a `Qot_GetOptionUnderlyingHisVolatility.Request`. */
export function decodeQotGetOptionUnderlyingHisVolatilityRequest(r: Reader, end: number): QotGetOptionUnderlyingHisVolatilityRequest {
  let $c2s: QotGetOptionUnderlyingHisVolatilityC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetOptionUnderlyingHisVolatilityC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetOptionUnderlyingHisVolatility.Request", { c2s: $c2s });
  return r.finish<QotGetOptionUnderlyingHisVolatilityRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetOptionUnderlyingHisVolatility.Response`, brought by {@linkcode QotGetOptionUnderlyingHisVolatility}.
 */
export interface QotGetOptionUnderlyingHisVolatilityResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetOptionUnderlyingHisVolatilityS2C | undefined;
}

/** Writes a `Qot_GetOptionUnderlyingHisVolatility.Response`. */
export function encodeQotGetOptionUnderlyingHisVolatilityResponse(w: Writer, v: QotGetOptionUnderlyingHisVolatilityResponse): void {
  writeResponse(w, v, encodeQotGetOptionUnderlyingHisVolatilityS2C);
}

/** Reads a `Qot_GetOptionUnderlyingHisVolatility.Response`. */
export function decodeQotGetOptionUnderlyingHisVolatilityResponse(r: Reader, end: number): QotGetOptionUnderlyingHisVolatilityResponse {
  return readResponse("Qot_GetOptionUnderlyingHisVolatility.Response", r, end, decodeQotGetOptionUnderlyingHisVolatilityS2C) as QotGetOptionUnderlyingHisVolatilityResponse;
}

/**
 * Implied and historical volatility of one underlying of options, day by day, over at most 364 days. Paged:
 * nextPageKey of a reply goes into the next request. OpenD takes 60 of them in 30 seconds, of which only
 * first pages count.
 *
 * OpenD's `Qot_GetOptionUnderlyingHisVolatility` (3304), a request.
 *
 * @example
 * ```ts
 * import { QotGetOptionUnderlyingHisVolatility } from "@opend/client/commands";
 *
 * const { volatilityList } = await quote.request(QotGetOptionUnderlyingHisVolatility, {
 *   owner: "US.AAPL",
 *   beginTime: "2026-01-01",
 *   endTime: "2026-01-31",
 * });
 * ```
 */
export const QotGetOptionUnderlyingHisVolatility: RequestCommand<QotGetOptionUnderlyingHisVolatilityC2SInput, QotGetOptionUnderlyingHisVolatilityS2C> = {
  kind: "request",
  id: 3304,
  name: "Qot_GetOptionUnderlyingHisVolatility",
  limit: { requests: 60, unless: "nextPageKey" },
  encode: encodeQotGetOptionUnderlyingHisVolatilityRequest,
  decode: decodeQotGetOptionUnderlyingHisVolatilityResponse,
  decodeData: decodeQotGetOptionUnderlyingHisVolatilityS2C,
};
