// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Security, SecurityInput } from "./qot_common.ts";

/**
 * Which option is asked about.
 *
 * OpenD's `Qot_GetOptionExerciseProbability.C2S`, sent with {@linkcode QotGetOptionExerciseProbability}.
 */
export interface QotGetOptionExerciseProbabilityC2S extends Message {
  /** The option contract, such as US.AAPL281215C320000; stocks are not supported. */
  security: Security;
}

/**
 * Which option is asked about.
 *
 * What a request gives for OpenD's `Qot_GetOptionExerciseProbability.C2S`, sent with {@linkcode QotGetOptionExerciseProbability}.
 */
export interface QotGetOptionExerciseProbabilityC2SInput extends Message {
  /** The option contract, such as US.AAPL281215C320000; stocks are not supported. */
  security: SecurityInput;
}

/** Writes a `Qot_GetOptionExerciseProbability.C2S`. */
export function encodeQotGetOptionExerciseProbabilityC2S(w: Writer, v: QotGetOptionExerciseProbabilityC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionExerciseProbability.C2S`. */
export function decodeQotGetOptionExerciseProbabilityC2S(r: Reader, end: number): QotGetOptionExerciseProbabilityC2S {
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
  if ($security === undefined) throw missing("Qot_GetOptionExerciseProbability.C2S", { security: $security });
  return r.finish<QotGetOptionExerciseProbabilityC2S>({ security: $security }, end, unknown);
}

/**
 * The likelihood on one day.
 *
 * OpenD's `Qot_GetOptionExerciseProbability.StrikeProbabilityItem`, held by {@linkcode QotGetOptionExerciseProbabilityS2C}.
 */
export interface QotGetOptionExerciseProbabilityStrikeProbabilityItem extends Message {
  /** The day in seconds since the epoch, at midnight but for the newest, which is of the moment. */
  timestamp?: number | undefined;
  /** The day as YYYY-MM-DD, in the market's time zone. */
  timestampStr?: string | undefined;
  /** Price of the underlying. */
  securityPrice?: number | undefined;
  /** Likelihood of exercise, in percent (12.34 = 12.34 %). */
  strikeProbability?: number | undefined;
}

/** Writes a `Qot_GetOptionExerciseProbability.StrikeProbabilityItem`. */
export function encodeQotGetOptionExerciseProbabilityStrikeProbabilityItem(w: Writer, v: QotGetOptionExerciseProbabilityStrikeProbabilityItem): void {
  if (v.timestamp != null) w.int64Number(8, v.timestamp, "timestamp");
  if (v.timestampStr != null) w.string(18, v.timestampStr, "timestampStr");
  if (v.securityPrice != null) w.double(25, v.securityPrice, "securityPrice");
  if (v.strikeProbability != null) w.double(33, v.strikeProbability, "strikeProbability");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionExerciseProbability.StrikeProbabilityItem`. */
export function decodeQotGetOptionExerciseProbabilityStrikeProbabilityItem(r: Reader, end: number): QotGetOptionExerciseProbabilityStrikeProbabilityItem {
  let $timestamp: number | undefined;
  let $timestampStr: string | undefined;
  let $securityPrice: number | undefined;
  let $strikeProbability: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $timestamp = r.int64Number(); break;
      case 18: $timestampStr = r.text(end); break;
      case 25: $securityPrice = r.double(); break;
      case 33: $strikeProbability = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOptionExerciseProbabilityStrikeProbabilityItem>({ timestamp: $timestamp, timestampStr: $timestampStr, securityPrice: $securityPrice, strikeProbability: $strikeProbability }, end, unknown);
}

/**
 * The likelihood over the last weeks.
 *
 * OpenD's `Qot_GetOptionExerciseProbability.S2C`, brought by {@linkcode QotGetOptionExerciseProbability}.
 */
export interface QotGetOptionExerciseProbabilityS2C extends Message {
  /** One entry for each day, newest first. */
  itemList: readonly QotGetOptionExerciseProbabilityStrikeProbabilityItem[];
}

/** Writes a `Qot_GetOptionExerciseProbability.S2C`. */
export function encodeQotGetOptionExerciseProbabilityS2C(w: Writer, v: QotGetOptionExerciseProbabilityS2C): void {
  let at: number;
  for (const x of w.list(v.itemList, "itemList")) { at = w.open(10); encodeQotGetOptionExerciseProbabilityStrikeProbabilityItem(w, w.object(x, "itemList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionExerciseProbability.S2C`. */
export function decodeQotGetOptionExerciseProbabilityS2C(r: Reader, end: number): QotGetOptionExerciseProbabilityS2C {
  let $itemList: QotGetOptionExerciseProbabilityStrikeProbabilityItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($itemList ??= []).push(decodeQotGetOptionExerciseProbabilityStrikeProbabilityItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOptionExerciseProbabilityS2C>({ itemList: $itemList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetOptionExerciseProbability.Request`, sent with {@linkcode QotGetOptionExerciseProbability}.
 */
export interface QotGetOptionExerciseProbabilityRequest extends Message {
  /** What is asked. */
  c2s: QotGetOptionExerciseProbabilityC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetOptionExerciseProbability.Request`, sent with {@linkcode QotGetOptionExerciseProbability}.
 */
export interface QotGetOptionExerciseProbabilityRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetOptionExerciseProbabilityC2SInput;
}

/** Writes a `Qot_GetOptionExerciseProbability.Request`. */
export function encodeQotGetOptionExerciseProbabilityRequest(w: Writer, v: QotGetOptionExerciseProbabilityRequestInput): void {
  writeRequest(w, v, encodeQotGetOptionExerciseProbabilityC2S);
}

/** Reads a `Qot_GetOptionExerciseProbability.Request`. */
export function decodeQotGetOptionExerciseProbabilityRequest(r: Reader, end: number): QotGetOptionExerciseProbabilityRequest {
  let $c2s: QotGetOptionExerciseProbabilityC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetOptionExerciseProbabilityC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetOptionExerciseProbability.Request", { c2s: $c2s });
  return r.finish<QotGetOptionExerciseProbabilityRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetOptionExerciseProbability.Response`, brought by {@linkcode QotGetOptionExerciseProbability}.
 */
export interface QotGetOptionExerciseProbabilityResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetOptionExerciseProbabilityS2C | undefined;
}

/** Writes a `Qot_GetOptionExerciseProbability.Response`. */
export function encodeQotGetOptionExerciseProbabilityResponse(w: Writer, v: QotGetOptionExerciseProbabilityResponse): void {
  writeResponse(w, v, encodeQotGetOptionExerciseProbabilityS2C);
}

/** Reads a `Qot_GetOptionExerciseProbability.Response`. */
export function decodeQotGetOptionExerciseProbabilityResponse(r: Reader, end: number): QotGetOptionExerciseProbabilityResponse {
  return readResponse("Qot_GetOptionExerciseProbability.Response", r, end, decodeQotGetOptionExerciseProbabilityS2C) as QotGetOptionExerciseProbabilityResponse;
}

/**
 * How likely it was, day by day, that an option would be exercised. Only for option contracts, not for their
 * underlyings. Not paged. OpenD takes 30 of them in 30 seconds.
 *
 * OpenD's `Qot_GetOptionExerciseProbability` (3251), a request.
 *
 * @example
 * ```ts
 * import { QotGetOptionExerciseProbability } from "@opend/client/commands";
 *
 * const { itemList } = await quote.request(QotGetOptionExerciseProbability, { security: "US.AAPL281215C320000" });
 * ```
 */
export const QotGetOptionExerciseProbability: RequestCommand<QotGetOptionExerciseProbabilityC2SInput, QotGetOptionExerciseProbabilityS2C> = {
  kind: "request",
  id: 3251,
  name: "Qot_GetOptionExerciseProbability",
  limit: { requests: 30 },
  encode: encodeQotGetOptionExerciseProbabilityRequest,
  decode: decodeQotGetOptionExerciseProbabilityResponse,
  decodeData: decodeQotGetOptionExerciseProbabilityS2C,
};
