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
 * Whose short positions are asked for, and which page.
 *
 * OpenD's `Qot_GetShortInterest.C2S`, sent with {@linkcode QotGetShortInterest}.
 */
export interface QotGetShortInterestC2S extends Message {
  /** The stock or fund, of the USA or of Hong Kong. */
  security: Security;
  /** Where to go on: the nextKey of the page before; left out for the first page. */
  nextKey?: string | undefined;
  /** How many to a page: 1 to 50, 10 when left out. */
  num?: number | undefined;
}

/**
 * Whose short positions are asked for, and which page.
 *
 * What a request gives for OpenD's `Qot_GetShortInterest.C2S`, sent with {@linkcode QotGetShortInterest}.
 */
export interface QotGetShortInterestC2SInput extends Message {
  /** The stock or fund, of the USA or of Hong Kong. */
  security: SecurityInput;
  /** Where to go on: the nextKey of the page before; left out for the first page. */
  nextKey?: string | undefined;
  /** How many to a page: 1 to 50, 10 when left out. */
  num?: number | undefined;
}

/** Writes a `Qot_GetShortInterest.C2S`. */
export function encodeQotGetShortInterestC2S(w: Writer, v: QotGetShortInterestC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.nextKey != null) w.string(18, v.nextKey, "nextKey");
  if (v.num != null) w.int32(24, v.num, "num");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetShortInterest.C2S`. */
export function decodeQotGetShortInterestC2S(r: Reader, end: number): QotGetShortInterestC2S {
  let $security: Security | undefined;
  let $nextKey: string | undefined;
  let $num: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $nextKey = r.text(end); break;
      case 24: $num = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetShortInterest.C2S", { security: $security });
  return r.finish<QotGetShortInterestC2S>({ security: $security, nextKey: $nextKey, num: $num }, end, unknown);
}

/**
 * The short positions in a US stock on one day.
 *
 * OpenD's `Qot_GetShortInterest.UsShortInterestItem`, held by {@linkcode QotGetShortInterestS2C}.
 */
export interface QotGetShortInterestUsShortInterestItem extends Message {
  /** The trading day, in seconds since the epoch. */
  timestamp?: number | undefined;
  /** The trading day as YYYY-MM-DD, in the market's time zone. */
  timestampStr?: string | undefined;
  /** Number of shares sold short and not bought back. */
  sharesShort?: number | undefined;
  /** Short ratio, in percent (12.34 = 12.34 %); the sources do not say of what. */
  shortPercent?: number | undefined;
  /** Number of shares traded on an average day. */
  avgDailyShareVolume?: number | undefined;
  /** How many average days of trading it would take to buy all of them back. */
  daysToCover?: number | undefined;
  /** Closing price of the day. */
  closePrice?: number | undefined;
  /** Closing price before that. */
  lastClosePrice?: number | undefined;
}

/** Writes a `Qot_GetShortInterest.UsShortInterestItem`. */
export function encodeQotGetShortInterestUsShortInterestItem(w: Writer, v: QotGetShortInterestUsShortInterestItem): void {
  if (v.timestamp != null) w.int64Number(8, v.timestamp, "timestamp");
  if (v.timestampStr != null) w.string(18, v.timestampStr, "timestampStr");
  if (v.sharesShort != null) w.uint64Number(24, v.sharesShort, "sharesShort");
  if (v.shortPercent != null) w.double(33, v.shortPercent, "shortPercent");
  if (v.avgDailyShareVolume != null) w.uint64Number(40, v.avgDailyShareVolume, "avgDailyShareVolume");
  if (v.daysToCover != null) w.double(49, v.daysToCover, "daysToCover");
  if (v.closePrice != null) w.double(57, v.closePrice, "closePrice");
  if (v.lastClosePrice != null) w.double(65, v.lastClosePrice, "lastClosePrice");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetShortInterest.UsShortInterestItem`. */
export function decodeQotGetShortInterestUsShortInterestItem(r: Reader, end: number): QotGetShortInterestUsShortInterestItem {
  let $timestamp: number | undefined;
  let $timestampStr: string | undefined;
  let $sharesShort: number | undefined;
  let $shortPercent: number | undefined;
  let $avgDailyShareVolume: number | undefined;
  let $daysToCover: number | undefined;
  let $closePrice: number | undefined;
  let $lastClosePrice: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $timestamp = r.int64Number(); break;
      case 18: $timestampStr = r.text(end); break;
      case 24: $sharesShort = r.uint64Number(); break;
      case 33: $shortPercent = r.double(); break;
      case 40: $avgDailyShareVolume = r.uint64Number(); break;
      case 49: $daysToCover = r.double(); break;
      case 57: $closePrice = r.double(); break;
      case 65: $lastClosePrice = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetShortInterestUsShortInterestItem>({ timestamp: $timestamp, timestampStr: $timestampStr, sharesShort: $sharesShort, shortPercent: $shortPercent, avgDailyShareVolume: $avgDailyShareVolume, daysToCover: $daysToCover, closePrice: $closePrice, lastClosePrice: $lastClosePrice }, end, unknown);
}

/**
 * The short positions in a Hong Kong stock on one day.
 *
 * OpenD's `Qot_GetShortInterest.HkShortInterestItem`, held by {@linkcode QotGetShortInterestS2C}.
 */
export interface QotGetShortInterestHkShortInterestItem extends Message {
  /** The trading day, in seconds since the epoch. */
  timestamp?: number | undefined;
  /** The trading day as YYYY-MM-DD, in the market's time zone. */
  timestampStr?: string | undefined;
  /** Closing price of the day. */
  closePrice?: number | undefined;
  /** Closing price before that. */
  lastClosePrice?: number | undefined;
  /** Number of shares sold short and not bought back. */
  aggregatedShort?: number | undefined;
  /** That number as a part of the free float, in percent (12.34 = 12.34 %). */
  aggregatedShortRatio?: number | undefined;
}

/** Writes a `Qot_GetShortInterest.HkShortInterestItem`. */
export function encodeQotGetShortInterestHkShortInterestItem(w: Writer, v: QotGetShortInterestHkShortInterestItem): void {
  if (v.timestamp != null) w.int64Number(8, v.timestamp, "timestamp");
  if (v.timestampStr != null) w.string(18, v.timestampStr, "timestampStr");
  if (v.closePrice != null) w.double(25, v.closePrice, "closePrice");
  if (v.lastClosePrice != null) w.double(33, v.lastClosePrice, "lastClosePrice");
  if (v.aggregatedShort != null) w.uint64Number(40, v.aggregatedShort, "aggregatedShort");
  if (v.aggregatedShortRatio != null) w.double(49, v.aggregatedShortRatio, "aggregatedShortRatio");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetShortInterest.HkShortInterestItem`. */
export function decodeQotGetShortInterestHkShortInterestItem(r: Reader, end: number): QotGetShortInterestHkShortInterestItem {
  let $timestamp: number | undefined;
  let $timestampStr: string | undefined;
  let $closePrice: number | undefined;
  let $lastClosePrice: number | undefined;
  let $aggregatedShort: number | undefined;
  let $aggregatedShortRatio: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $timestamp = r.int64Number(); break;
      case 18: $timestampStr = r.text(end); break;
      case 25: $closePrice = r.double(); break;
      case 33: $lastClosePrice = r.double(); break;
      case 40: $aggregatedShort = r.uint64Number(); break;
      case 49: $aggregatedShortRatio = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetShortInterestHkShortInterestItem>({ timestamp: $timestamp, timestampStr: $timestampStr, closePrice: $closePrice, lastClosePrice: $lastClosePrice, aggregatedShort: $aggregatedShort, aggregatedShortRatio: $aggregatedShortRatio }, end, unknown);
}

/**
 * One page of days.
 *
 * OpenD's `Qot_GetShortInterest.S2C`, brought by {@linkcode QotGetShortInterest}.
 */
export interface QotGetShortInterestS2C extends Message {
  /** Days of a US stock; empty for a Hong Kong one. */
  usItemList: readonly QotGetShortInterestUsShortInterestItem[];
  /** Days of a Hong Kong stock; empty for a US one. */
  hkItemList: readonly QotGetShortInterestHkShortInterestItem[];
  /** What to ask for the next page with; "-1" when there are no more. */
  nextKey?: string | undefined;
}

/** Writes a `Qot_GetShortInterest.S2C`. */
export function encodeQotGetShortInterestS2C(w: Writer, v: QotGetShortInterestS2C): void {
  let at: number;
  for (const x of w.list(v.usItemList, "usItemList")) { at = w.open(10); encodeQotGetShortInterestUsShortInterestItem(w, w.object(x, "usItemList")); w.close(at); }
  for (const x of w.list(v.hkItemList, "hkItemList")) { at = w.open(18); encodeQotGetShortInterestHkShortInterestItem(w, w.object(x, "hkItemList")); w.close(at); }
  if (v.nextKey != null) w.string(26, v.nextKey, "nextKey");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetShortInterest.S2C`. */
export function decodeQotGetShortInterestS2C(r: Reader, end: number): QotGetShortInterestS2C {
  let $usItemList: QotGetShortInterestUsShortInterestItem[] | undefined;
  let $hkItemList: QotGetShortInterestHkShortInterestItem[] | undefined;
  let $nextKey: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($usItemList ??= []).push(decodeQotGetShortInterestUsShortInterestItem(r, r.endOf(end))); break;
      case 18: ($hkItemList ??= []).push(decodeQotGetShortInterestHkShortInterestItem(r, r.endOf(end))); break;
      case 26: $nextKey = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetShortInterestS2C>({ usItemList: $usItemList ?? none, hkItemList: $hkItemList ?? none, nextKey: $nextKey }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetShortInterest.Request`, sent with {@linkcode QotGetShortInterest}.
 */
export interface QotGetShortInterestRequest extends Message {
  /** What is asked. */
  c2s: QotGetShortInterestC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetShortInterest.Request`, sent with {@linkcode QotGetShortInterest}.
 */
export interface QotGetShortInterestRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetShortInterestC2SInput;
}

/** Writes a `Qot_GetShortInterest.Request`. */
export function encodeQotGetShortInterestRequest(w: Writer, v: QotGetShortInterestRequestInput): void {
  writeRequest(w, v, encodeQotGetShortInterestC2S);
}

/** Reads a `Qot_GetShortInterest.Request`. */
export function decodeQotGetShortInterestRequest(r: Reader, end: number): QotGetShortInterestRequest {
  let $c2s: QotGetShortInterestC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetShortInterestC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetShortInterest.Request", { c2s: $c2s });
  return r.finish<QotGetShortInterestRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetShortInterest.Response`, brought by {@linkcode QotGetShortInterest}.
 */
export interface QotGetShortInterestResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetShortInterestS2C | undefined;
}

/** Writes a `Qot_GetShortInterest.Response`. */
export function encodeQotGetShortInterestResponse(w: Writer, v: QotGetShortInterestResponse): void {
  writeResponse(w, v, encodeQotGetShortInterestS2C);
}

/** Reads a `Qot_GetShortInterest.Response`. */
export function decodeQotGetShortInterestResponse(r: Reader, end: number): QotGetShortInterestResponse {
  return readResponse("Qot_GetShortInterest.Response", r, end, decodeQotGetShortInterestS2C) as QotGetShortInterestResponse;
}

/**
 * How many shares of a stock are sold short and not bought back, through time. For stocks and funds of the
 * USA and of Hong Kong; the reply fills one list for the former and another for the latter. Paged by nextKey.
 * OpenD takes 30 of them in 30 seconds.
 *
 * OpenD's `Qot_GetShortInterest` (3249), a request.
 *
 * @example
 * ```ts
 * import { QotGetShortInterest } from "@opend/client/commands";
 *
 * const { usItemList } = await quote.request(QotGetShortInterest, { security: "US.AAPL" });
 * ```
 */
export const QotGetShortInterest: RequestCommand<QotGetShortInterestC2SInput, QotGetShortInterestS2C> = {
  kind: "request",
  id: 3249,
  name: "Qot_GetShortInterest",
  limit: { requests: 30 },
  encode: encodeQotGetShortInterestRequest,
  decode: decodeQotGetShortInterestResponse,
  decodeData: decodeQotGetShortInterestS2C,
};
