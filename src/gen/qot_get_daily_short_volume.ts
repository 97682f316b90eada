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
 * Whose short selling is asked for, and which page.
 *
 * OpenD's `Qot_GetDailyShortVolume.C2S`, sent with {@linkcode QotGetDailyShortVolume}.
 */
export interface QotGetDailyShortVolumeC2S extends Message {
  /** The stock or fund, of the USA or of Hong Kong. */
  security: Security;
  /** Where to go on: the nextKey of the page before; left out for the first page. */
  nextKey?: string | undefined;
  /** How many to a page: 1 to 50, 10 when left out. */
  num?: number | undefined;
}

/**
 * Whose short selling is asked for, and which page.
 *
 * What a request gives for OpenD's `Qot_GetDailyShortVolume.C2S`, sent with {@linkcode QotGetDailyShortVolume}.
 */
export interface QotGetDailyShortVolumeC2SInput extends Message {
  /** The stock or fund, of the USA or of Hong Kong. */
  security: SecurityInput;
  /** Where to go on: the nextKey of the page before; left out for the first page. */
  nextKey?: string | undefined;
  /** How many to a page: 1 to 50, 10 when left out. */
  num?: number | undefined;
}

/** Writes a `Qot_GetDailyShortVolume.C2S`. */
export function encodeQotGetDailyShortVolumeC2S(w: Writer, v: QotGetDailyShortVolumeC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.nextKey != null) w.string(18, v.nextKey, "nextKey");
  if (v.num != null) w.int32(24, v.num, "num");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetDailyShortVolume.C2S`. */
export function decodeQotGetDailyShortVolumeC2S(r: Reader, end: number): QotGetDailyShortVolumeC2S {
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
  if ($security === undefined) throw missing("Qot_GetDailyShortVolume.C2S", { security: $security });
  return r.finish<QotGetDailyShortVolumeC2S>({ security: $security, nextKey: $nextKey, num: $num }, end, unknown);
}

/**
 * One trading day of a US stock.
 *
 * OpenD's `Qot_GetDailyShortVolume.UsDailyShortVolumeItem`, held by {@linkcode QotGetDailyShortVolumeS2C}.
 */
export interface QotGetDailyShortVolumeUsDailyShortVolumeItem extends Message {
  /** The trading day, in seconds since the epoch at its midnight. */
  timestamp?: number | undefined;
  /** The trading day as YYYY-MM-DD, in the market's time zone. */
  timestampStr?: string | undefined;
  /** Number of shares sold short, all venues together. */
  totalSharesShort?: number | undefined;
  /** Number of shares sold short on Nasdaq. */
  nasdaqSharesShort?: number | undefined;
  /** Number of shares sold short on NYSE. */
  nyseSharesShort?: number | undefined;
  /** Short selling's part of the trading, in percent (12.34 = 12.34 %). */
  shortPercent?: number | undefined;
  /** Number of shares traded. */
  volume?: number | undefined;
  /** Closing price of the day. */
  closePrice?: number | undefined;
  /** Closing price of the trading day before. */
  lastClosePrice?: number | undefined;
  /**
   * Average of the short selling's part over the 20 trading days up to this one, in percent (12.34 = 12.34
   * %).
   */
  dailyTradeAvgRatio?: number | undefined;
}

/** Writes a `Qot_GetDailyShortVolume.UsDailyShortVolumeItem`. */
export function encodeQotGetDailyShortVolumeUsDailyShortVolumeItem(w: Writer, v: QotGetDailyShortVolumeUsDailyShortVolumeItem): void {
  if (v.timestamp != null) w.int64Number(8, v.timestamp, "timestamp");
  if (v.timestampStr != null) w.string(18, v.timestampStr, "timestampStr");
  if (v.totalSharesShort != null) w.uint64Number(24, v.totalSharesShort, "totalSharesShort");
  if (v.nasdaqSharesShort != null) w.uint64Number(32, v.nasdaqSharesShort, "nasdaqSharesShort");
  if (v.nyseSharesShort != null) w.uint64Number(40, v.nyseSharesShort, "nyseSharesShort");
  if (v.shortPercent != null) w.double(49, v.shortPercent, "shortPercent");
  if (v.volume != null) w.uint64Number(56, v.volume, "volume");
  if (v.closePrice != null) w.double(65, v.closePrice, "closePrice");
  if (v.lastClosePrice != null) w.double(73, v.lastClosePrice, "lastClosePrice");
  if (v.dailyTradeAvgRatio != null) w.double(81, v.dailyTradeAvgRatio, "dailyTradeAvgRatio");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetDailyShortVolume.UsDailyShortVolumeItem`. */
export function decodeQotGetDailyShortVolumeUsDailyShortVolumeItem(r: Reader, end: number): QotGetDailyShortVolumeUsDailyShortVolumeItem {
  let $timestamp: number | undefined;
  let $timestampStr: string | undefined;
  let $totalSharesShort: number | undefined;
  let $nasdaqSharesShort: number | undefined;
  let $nyseSharesShort: number | undefined;
  let $shortPercent: number | undefined;
  let $volume: number | undefined;
  let $closePrice: number | undefined;
  let $lastClosePrice: number | undefined;
  let $dailyTradeAvgRatio: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $timestamp = r.int64Number(); break;
      case 18: $timestampStr = r.text(end); break;
      case 24: $totalSharesShort = r.uint64Number(); break;
      case 32: $nasdaqSharesShort = r.uint64Number(); break;
      case 40: $nyseSharesShort = r.uint64Number(); break;
      case 49: $shortPercent = r.double(); break;
      case 56: $volume = r.uint64Number(); break;
      case 65: $closePrice = r.double(); break;
      case 73: $lastClosePrice = r.double(); break;
      case 81: $dailyTradeAvgRatio = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetDailyShortVolumeUsDailyShortVolumeItem>({ timestamp: $timestamp, timestampStr: $timestampStr, totalSharesShort: $totalSharesShort, nasdaqSharesShort: $nasdaqSharesShort, nyseSharesShort: $nyseSharesShort, shortPercent: $shortPercent, volume: $volume, closePrice: $closePrice, lastClosePrice: $lastClosePrice, dailyTradeAvgRatio: $dailyTradeAvgRatio }, end, unknown);
}

/**
 * One trading day of a Hong Kong stock.
 *
 * OpenD's `Qot_GetDailyShortVolume.HkDailyShortVolumeItem`, held by {@linkcode QotGetDailyShortVolumeS2C}.
 */
export interface QotGetDailyShortVolumeHkDailyShortVolumeItem extends Message {
  /** The trading day, in seconds since the epoch at its midnight. */
  timestamp?: number | undefined;
  /** The trading day as YYYY-MM-DD, in the market's time zone. */
  timestampStr?: string | undefined;
  /** Number of shares traded, sold short or not. */
  sharesTraded?: number | undefined;
  /** Amount traded, sold short or not. */
  turnover?: number | undefined;
  /** Number of shares sold short. */
  shortSellSharesTraded?: number | undefined;
  /** Amount sold short. */
  shortSellTurnover?: number | undefined;
  /** Opening price of the day. */
  openPrice?: number | undefined;
  /** Closing price of the day. */
  closePrice?: number | undefined;
  /** Closing price of the trading day before. */
  lastClosePrice?: number | undefined;
  /**
   * Average of the short selling's part over the 20 trading days up to this one, in percent (12.34 = 12.34
   * %).
   */
  dailyTradeAvgRatio?: number | undefined;
}

/** Writes a `Qot_GetDailyShortVolume.HkDailyShortVolumeItem`. */
export function encodeQotGetDailyShortVolumeHkDailyShortVolumeItem(w: Writer, v: QotGetDailyShortVolumeHkDailyShortVolumeItem): void {
  if (v.timestamp != null) w.int64Number(8, v.timestamp, "timestamp");
  if (v.timestampStr != null) w.string(18, v.timestampStr, "timestampStr");
  if (v.sharesTraded != null) w.uint64Number(24, v.sharesTraded, "sharesTraded");
  if (v.turnover != null) w.double(33, v.turnover, "turnover");
  if (v.shortSellSharesTraded != null) w.uint64Number(40, v.shortSellSharesTraded, "shortSellSharesTraded");
  if (v.shortSellTurnover != null) w.double(49, v.shortSellTurnover, "shortSellTurnover");
  if (v.openPrice != null) w.double(57, v.openPrice, "openPrice");
  if (v.closePrice != null) w.double(65, v.closePrice, "closePrice");
  if (v.lastClosePrice != null) w.double(73, v.lastClosePrice, "lastClosePrice");
  if (v.dailyTradeAvgRatio != null) w.double(81, v.dailyTradeAvgRatio, "dailyTradeAvgRatio");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetDailyShortVolume.HkDailyShortVolumeItem`. */
export function decodeQotGetDailyShortVolumeHkDailyShortVolumeItem(r: Reader, end: number): QotGetDailyShortVolumeHkDailyShortVolumeItem {
  let $timestamp: number | undefined;
  let $timestampStr: string | undefined;
  let $sharesTraded: number | undefined;
  let $turnover: number | undefined;
  let $shortSellSharesTraded: number | undefined;
  let $shortSellTurnover: number | undefined;
  let $openPrice: number | undefined;
  let $closePrice: number | undefined;
  let $lastClosePrice: number | undefined;
  let $dailyTradeAvgRatio: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $timestamp = r.int64Number(); break;
      case 18: $timestampStr = r.text(end); break;
      case 24: $sharesTraded = r.uint64Number(); break;
      case 33: $turnover = r.double(); break;
      case 40: $shortSellSharesTraded = r.uint64Number(); break;
      case 49: $shortSellTurnover = r.double(); break;
      case 57: $openPrice = r.double(); break;
      case 65: $closePrice = r.double(); break;
      case 73: $lastClosePrice = r.double(); break;
      case 81: $dailyTradeAvgRatio = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetDailyShortVolumeHkDailyShortVolumeItem>({ timestamp: $timestamp, timestampStr: $timestampStr, sharesTraded: $sharesTraded, turnover: $turnover, shortSellSharesTraded: $shortSellSharesTraded, shortSellTurnover: $shortSellTurnover, openPrice: $openPrice, closePrice: $closePrice, lastClosePrice: $lastClosePrice, dailyTradeAvgRatio: $dailyTradeAvgRatio }, end, unknown);
}

/**
 * One page of trading days, and for Hong Kong the short positions that are open.
 *
 * OpenD's `Qot_GetDailyShortVolume.S2C`, brought by {@linkcode QotGetDailyShortVolume}.
 */
export interface QotGetDailyShortVolumeS2C extends Message {
  /** Trading days of a US stock, newest first; empty for a Hong Kong one. */
  usItemList: readonly QotGetDailyShortVolumeUsDailyShortVolumeItem[];
  /** Trading days of a Hong Kong stock, newest first; empty for a US one. */
  hkItemList: readonly QotGetDailyShortVolumeHkDailyShortVolumeItem[];
  /** What to ask for the next page with; "-1" when there are no more. */
  nextKey?: string | undefined;
  /** Number of shares sold short and not bought back. Hong Kong only. */
  aggregatedShort?: number | undefined;
  /** That number as a part of the free float, in percent (12.34 = 12.34 %). Hong Kong only. */
  aggregatedShortRatio?: number | undefined;
  /** Day that the open short positions are of, as YYYY-MM-DD in the market's time zone. Hong Kong only. */
  newTimeStr?: string | undefined;
}

/** Writes a `Qot_GetDailyShortVolume.S2C`. */
export function encodeQotGetDailyShortVolumeS2C(w: Writer, v: QotGetDailyShortVolumeS2C): void {
  let at: number;
  for (const x of w.list(v.usItemList, "usItemList")) { at = w.open(10); encodeQotGetDailyShortVolumeUsDailyShortVolumeItem(w, w.object(x, "usItemList")); w.close(at); }
  for (const x of w.list(v.hkItemList, "hkItemList")) { at = w.open(18); encodeQotGetDailyShortVolumeHkDailyShortVolumeItem(w, w.object(x, "hkItemList")); w.close(at); }
  if (v.nextKey != null) w.string(26, v.nextKey, "nextKey");
  if (v.aggregatedShort != null) w.int64Number(32, v.aggregatedShort, "aggregatedShort");
  if (v.aggregatedShortRatio != null) w.double(41, v.aggregatedShortRatio, "aggregatedShortRatio");
  if (v.newTimeStr != null) w.string(50, v.newTimeStr, "newTimeStr");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetDailyShortVolume.S2C`. */
export function decodeQotGetDailyShortVolumeS2C(r: Reader, end: number): QotGetDailyShortVolumeS2C {
  let $usItemList: QotGetDailyShortVolumeUsDailyShortVolumeItem[] | undefined;
  let $hkItemList: QotGetDailyShortVolumeHkDailyShortVolumeItem[] | undefined;
  let $nextKey: string | undefined;
  let $aggregatedShort: number | undefined;
  let $aggregatedShortRatio: number | undefined;
  let $newTimeStr: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($usItemList ??= []).push(decodeQotGetDailyShortVolumeUsDailyShortVolumeItem(r, r.endOf(end))); break;
      case 18: ($hkItemList ??= []).push(decodeQotGetDailyShortVolumeHkDailyShortVolumeItem(r, r.endOf(end))); break;
      case 26: $nextKey = r.text(end); break;
      case 32: $aggregatedShort = r.int64Number(); break;
      case 41: $aggregatedShortRatio = r.double(); break;
      case 50: $newTimeStr = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetDailyShortVolumeS2C>({ usItemList: $usItemList ?? none, hkItemList: $hkItemList ?? none, nextKey: $nextKey, aggregatedShort: $aggregatedShort, aggregatedShortRatio: $aggregatedShortRatio, newTimeStr: $newTimeStr }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetDailyShortVolume.Request`, sent with {@linkcode QotGetDailyShortVolume}.
 */
export interface QotGetDailyShortVolumeRequest extends Message {
  /** What is asked. */
  c2s: QotGetDailyShortVolumeC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetDailyShortVolume.Request`, sent with {@linkcode QotGetDailyShortVolume}.
 */
export interface QotGetDailyShortVolumeRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetDailyShortVolumeC2SInput;
}

/** Writes a `Qot_GetDailyShortVolume.Request`. */
export function encodeQotGetDailyShortVolumeRequest(w: Writer, v: QotGetDailyShortVolumeRequestInput): void {
  writeRequest(w, v, encodeQotGetDailyShortVolumeC2S);
}

/** Reads a `Qot_GetDailyShortVolume.Request`. */
export function decodeQotGetDailyShortVolumeRequest(r: Reader, end: number): QotGetDailyShortVolumeRequest {
  let $c2s: QotGetDailyShortVolumeC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetDailyShortVolumeC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetDailyShortVolume.Request", { c2s: $c2s });
  return r.finish<QotGetDailyShortVolumeRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetDailyShortVolume.Response`, brought by {@linkcode QotGetDailyShortVolume}.
 */
export interface QotGetDailyShortVolumeResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetDailyShortVolumeS2C | undefined;
}

/** Writes a `Qot_GetDailyShortVolume.Response`. */
export function encodeQotGetDailyShortVolumeResponse(w: Writer, v: QotGetDailyShortVolumeResponse): void {
  writeResponse(w, v, encodeQotGetDailyShortVolumeS2C);
}

/** Reads a `Qot_GetDailyShortVolume.Response`. */
export function decodeQotGetDailyShortVolumeResponse(r: Reader, end: number): QotGetDailyShortVolumeResponse {
  return readResponse("Qot_GetDailyShortVolume.Response", r, end, decodeQotGetDailyShortVolumeS2C) as QotGetDailyShortVolumeResponse;
}

/**
 * How much of a stock's trading was short selling, day by day. For stocks and funds of the USA and of Hong
 * Kong; the reply fills one list for the former and another for the latter. Paged by nextKey. OpenD takes 30
 * of them in 30 seconds.
 *
 * OpenD's `Qot_GetDailyShortVolume` (3248), a request.
 *
 * @example
 * ```ts
 * import { QotGetDailyShortVolume } from "@opend/client/commands";
 *
 * const { usItemList } = await quote.request(QotGetDailyShortVolume, { security: "US.AAPL" });
 * ```
 */
export const QotGetDailyShortVolume: RequestCommand<QotGetDailyShortVolumeC2SInput, QotGetDailyShortVolumeS2C> = {
  kind: "request",
  id: 3248,
  name: "Qot_GetDailyShortVolume",
  limit: { requests: 30 },
  encode: encodeQotGetDailyShortVolumeRequest,
  decode: decodeQotGetDailyShortVolumeResponse,
  decodeData: decodeQotGetDailyShortVolumeS2C,
};
