// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { OptionImpvolStatusType, OptionVolatilityTimePeriodType, Security, SecurityInput } from "./qot_common.ts";

/**
 * Which option, and over what time.
 *
 * OpenD's `Qot_GetOptionVolatility.C2S`, sent with {@linkcode QotGetOptionVolatility}.
 */
export interface QotGetOptionVolatilityC2S extends Message {
  /** The option contract, such as US.AAPL281215C320000; stocks are not supported. */
  security: Security;
  /** How far to go back: a week to a year, a month when left out. */
  queryTimePeriod?: OptionVolatilityTimePeriodType | undefined;
  /** How many days the historical volatility is taken over: 5 to 250, 30 when left out. */
  hvTimePeriod?: number | undefined;
}

/**
 * Which option, and over what time.
 *
 * What a request gives for OpenD's `Qot_GetOptionVolatility.C2S`, sent with {@linkcode QotGetOptionVolatility}.
 */
export interface QotGetOptionVolatilityC2SInput extends Message {
  /** The option contract, such as US.AAPL281215C320000; stocks are not supported. */
  security: SecurityInput;
  /** How far to go back: a week to a year, a month when left out. */
  queryTimePeriod?: OptionVolatilityTimePeriodType | undefined;
  /** How many days the historical volatility is taken over: 5 to 250, 30 when left out. */
  hvTimePeriod?: number | undefined;
}

/** Writes a `Qot_GetOptionVolatility.C2S`. */
export function encodeQotGetOptionVolatilityC2S(w: Writer, v: QotGetOptionVolatilityC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.queryTimePeriod != null) w.int32(16, v.queryTimePeriod, "queryTimePeriod");
  if (v.hvTimePeriod != null) w.int32(24, v.hvTimePeriod, "hvTimePeriod");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionVolatility.C2S`. */
export function decodeQotGetOptionVolatilityC2S(r: Reader, end: number): QotGetOptionVolatilityC2S {
  let $security: Security | undefined;
  let $queryTimePeriod: OptionVolatilityTimePeriodType | undefined;
  let $hvTimePeriod: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 16: $queryTimePeriod = r.int() as OptionVolatilityTimePeriodType; break;
      case 24: $hvTimePeriod = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetOptionVolatility.C2S", { security: $security });
  return r.finish<QotGetOptionVolatilityC2S>({ security: $security, queryTimePeriod: $queryTimePeriod, hvTimePeriod: $hvTimePeriod }, end, unknown);
}

/**
 * The volatility on one day.
 *
 * OpenD's `Qot_GetOptionVolatility.VolatilityItem`, held by {@linkcode QotGetOptionVolatilityS2C}.
 */
export interface QotGetOptionVolatilityVolatilityItem extends Message {
  /** The day, in seconds since the epoch at its midnight. */
  timestamp?: number | undefined;
  /** The day as YYYY-MM-DD, in the market's time zone. */
  timestampStr?: string | undefined;
  /** Implied volatility of the option, in percent (25 = 25 %). */
  impliedVolatility?: number | undefined;
  /** Historical volatility of the underlying, in percent (25 = 25 %). */
  historyVolatility?: number | undefined;
  /** Implied less historical volatility, in percentage points; positive when the implied one is higher. */
  volatilityPremium?: number | undefined;
}

/** Writes a `Qot_GetOptionVolatility.VolatilityItem`. */
export function encodeQotGetOptionVolatilityVolatilityItem(w: Writer, v: QotGetOptionVolatilityVolatilityItem): void {
  if (v.timestamp != null) w.int64Number(8, v.timestamp, "timestamp");
  if (v.timestampStr != null) w.string(18, v.timestampStr, "timestampStr");
  if (v.impliedVolatility != null) w.double(25, v.impliedVolatility, "impliedVolatility");
  if (v.historyVolatility != null) w.double(33, v.historyVolatility, "historyVolatility");
  if (v.volatilityPremium != null) w.double(41, v.volatilityPremium, "volatilityPremium");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionVolatility.VolatilityItem`. */
export function decodeQotGetOptionVolatilityVolatilityItem(r: Reader, end: number): QotGetOptionVolatilityVolatilityItem {
  let $timestamp: number | undefined;
  let $timestampStr: string | undefined;
  let $impliedVolatility: number | undefined;
  let $historyVolatility: number | undefined;
  let $volatilityPremium: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $timestamp = r.int64Number(); break;
      case 18: $timestampStr = r.text(end); break;
      case 25: $impliedVolatility = r.double(); break;
      case 33: $historyVolatility = r.double(); break;
      case 41: $volatilityPremium = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOptionVolatilityVolatilityItem>({ timestamp: $timestamp, timestampStr: $timestampStr, impliedVolatility: $impliedVolatility, historyVolatility: $historyVolatility, volatilityPremium: $volatilityPremium }, end, unknown);
}

/**
 * The volatility over the time asked for, and what to think of it.
 *
 * OpenD's `Qot_GetOptionVolatility.S2C`, brought by {@linkcode QotGetOptionVolatility}.
 */
export interface QotGetOptionVolatilityS2C extends Message {
  /**
   * One entry for each day; newest first by the schema, oldest first in the official sample: better not
   * relied upon.
   */
  itemList: readonly QotGetOptionVolatilityVolatilityItem[];
  /** Average of the implied volatility over that time, in percent (25 = 25 %). */
  averageImpvol?: number | undefined;
  /** Whether the implied volatility is high, low or neither. */
  impvolStatus?: OptionImpvolStatusType | undefined;
  /** A sentence about it for showing. */
  analysis?: string | undefined;
}

/** Writes a `Qot_GetOptionVolatility.S2C`. */
export function encodeQotGetOptionVolatilityS2C(w: Writer, v: QotGetOptionVolatilityS2C): void {
  let at: number;
  for (const x of w.list(v.itemList, "itemList")) { at = w.open(10); encodeQotGetOptionVolatilityVolatilityItem(w, w.object(x, "itemList")); w.close(at); }
  if (v.averageImpvol != null) w.double(17, v.averageImpvol, "averageImpvol");
  if (v.impvolStatus != null) w.int32(24, v.impvolStatus, "impvolStatus");
  if (v.analysis != null) w.string(34, v.analysis, "analysis");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionVolatility.S2C`. */
export function decodeQotGetOptionVolatilityS2C(r: Reader, end: number): QotGetOptionVolatilityS2C {
  let $itemList: QotGetOptionVolatilityVolatilityItem[] | undefined;
  let $averageImpvol: number | undefined;
  let $impvolStatus: OptionImpvolStatusType | undefined;
  let $analysis: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($itemList ??= []).push(decodeQotGetOptionVolatilityVolatilityItem(r, r.endOf(end))); break;
      case 17: $averageImpvol = r.double(); break;
      case 24: $impvolStatus = r.int() as OptionImpvolStatusType; break;
      case 34: $analysis = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOptionVolatilityS2C>({ itemList: $itemList ?? none, averageImpvol: $averageImpvol, impvolStatus: $impvolStatus, analysis: $analysis }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetOptionVolatility.Request`, sent with {@linkcode QotGetOptionVolatility}.
 */
export interface QotGetOptionVolatilityRequest extends Message {
  /** What is asked. */
  c2s: QotGetOptionVolatilityC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetOptionVolatility.Request`, sent with {@linkcode QotGetOptionVolatility}.
 */
export interface QotGetOptionVolatilityRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetOptionVolatilityC2SInput;
}

/** Writes a `Qot_GetOptionVolatility.Request`. */
export function encodeQotGetOptionVolatilityRequest(w: Writer, v: QotGetOptionVolatilityRequestInput): void {
  writeRequest(w, v, encodeQotGetOptionVolatilityC2S);
}

/** Reads a `Qot_GetOptionVolatility.Request`. */
export function decodeQotGetOptionVolatilityRequest(r: Reader, end: number): QotGetOptionVolatilityRequest {
  let $c2s: QotGetOptionVolatilityC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetOptionVolatilityC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetOptionVolatility.Request", { c2s: $c2s });
  return r.finish<QotGetOptionVolatilityRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetOptionVolatility.Response`, brought by {@linkcode QotGetOptionVolatility}.
 */
export interface QotGetOptionVolatilityResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetOptionVolatilityS2C | undefined;
}

/** Writes a `Qot_GetOptionVolatility.Response`. */
export function encodeQotGetOptionVolatilityResponse(w: Writer, v: QotGetOptionVolatilityResponse): void {
  writeResponse(w, v, encodeQotGetOptionVolatilityS2C);
}

/** Reads a `Qot_GetOptionVolatility.Response`. */
export function decodeQotGetOptionVolatilityResponse(r: Reader, end: number): QotGetOptionVolatilityResponse {
  return readResponse("Qot_GetOptionVolatility.Response", r, end, decodeQotGetOptionVolatilityS2C) as QotGetOptionVolatilityResponse;
}

/**
 * An option's implied volatility day by day, beside the historical volatility of its underlying. Only for
 * option contracts, not for their underlyings. Not paged. OpenD takes 30 of them in 30 seconds.
 *
 * OpenD's `Qot_GetOptionVolatility` (3250), a request.
 *
 * @example
 * ```ts
 * import { QotGetOptionVolatility } from "@opend/client/commands";
 *
 * const { itemList } = await quote.request(QotGetOptionVolatility, { security: "US.AAPL281215C320000" });
 * ```
 */
export const QotGetOptionVolatility: RequestCommand<QotGetOptionVolatilityC2SInput, QotGetOptionVolatilityS2C> = {
  kind: "request",
  id: 3250,
  name: "Qot_GetOptionVolatility",
  limit: { requests: 30 },
  encode: encodeQotGetOptionVolatilityRequest,
  decode: decodeQotGetOptionVolatilityResponse,
  decodeData: decodeQotGetOptionVolatilityS2C,
};
