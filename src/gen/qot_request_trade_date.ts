// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeQotHeader, decodeSecurity, encodeQotHeader, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotHeader, Security, SecurityInput, TradeDateMarket, TradeDateType } from "./qot_common.ts";

/**
 * Which calendar is wanted, and the range of days.
 *
 * OpenD's `Qot_RequestTradeDate.C2S`, sent with {@linkcode QotRequestTradeDate}.
 */
export interface QotRequestTradeDateC2S extends Message {
  /** Market whose calendar is wanted; ignored when a security is given. */
  market: TradeDateMarket;
  /** First day wanted, yyyy-MM-dd. */
  beginTime: string;
  /** Last day wanted, yyyy-MM-dd. */
  endTime: string;
  /** Security whose own trading days are wanted instead of the market's. */
  security?: Security | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/**
 * Which calendar is wanted, and the range of days.
 *
 * What a request gives for OpenD's `Qot_RequestTradeDate.C2S`, sent with {@linkcode QotRequestTradeDate}.
 */
export interface QotRequestTradeDateC2SInput extends Message {
  /** Market whose calendar is wanted; ignored when a security is given. */
  market: TradeDateMarket;
  /** First day wanted, yyyy-MM-dd. */
  beginTime: string;
  /** Last day wanted, yyyy-MM-dd. */
  endTime: string;
  /** Security whose own trading days are wanted instead of the market's. */
  security?: SecurityInput | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_RequestTradeDate.C2S`. */
export function encodeQotRequestTradeDateC2S(w: Writer, v: QotRequestTradeDateC2SInput): void {
  let at: number;
  w.int32(8, v.market, "market");
  w.string(18, v.beginTime, "beginTime");
  w.string(26, v.endTime, "endTime");
  if (v.security != null) { at = w.open(34); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_RequestTradeDate.C2S`. */
export function decodeQotRequestTradeDateC2S(r: Reader, end: number): QotRequestTradeDateC2S {
  let $market: TradeDateMarket | undefined;
  let $beginTime: string | undefined;
  let $endTime: string | undefined;
  let $security: Security | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $market = r.int() as TradeDateMarket; break;
      case 18: $beginTime = r.text(end); break;
      case 26: $endTime = r.text(end); break;
      case 34: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($market === undefined || $beginTime === undefined || $endTime === undefined) throw missing("Qot_RequestTradeDate.C2S", { market: $market, beginTime: $beginTime, endTime: $endTime });
  return r.finish<QotRequestTradeDateC2S>({ market: $market, beginTime: $beginTime, endTime: $endTime, security: $security, header: $header }, end, unknown);
}

/**
 * A day on which there is trading.
 *
 * OpenD's `Qot_RequestTradeDate.TradeDate`, held by {@linkcode QotRequestTradeDateS2C}.
 */
export interface QotRequestTradeDateTradeDate extends Message {
  /** The day as yyyy-MM-dd, in the market's time zone. */
  time: string;
  /** The same day, in seconds since the epoch. */
  timestamp?: number | undefined;
  /** Full day, or only the morning or the afternoon. */
  tradeDateType?: TradeDateType | undefined;
}

/** Writes a `Qot_RequestTradeDate.TradeDate`. */
export function encodeQotRequestTradeDateTradeDate(w: Writer, v: QotRequestTradeDateTradeDate): void {
  w.string(10, v.time, "time");
  if (v.timestamp != null) w.double(17, v.timestamp, "timestamp");
  if (v.tradeDateType != null) w.int32(24, v.tradeDateType, "tradeDateType");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_RequestTradeDate.TradeDate`. */
export function decodeQotRequestTradeDateTradeDate(r: Reader, end: number): QotRequestTradeDateTradeDate {
  let $time: string | undefined;
  let $timestamp: number | undefined;
  let $tradeDateType: TradeDateType | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $time = r.text(end); break;
      case 17: $timestamp = r.double(); break;
      case 24: $tradeDateType = r.int() as TradeDateType; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($time === undefined) throw missing("Qot_RequestTradeDate.TradeDate", { time: $time });
  return r.finish<QotRequestTradeDateTradeDate>({ time: $time, timestamp: $timestamp, tradeDateType: $tradeDateType }, end, unknown);
}

/**
 * Trading days in the range.
 *
 * OpenD's `Qot_RequestTradeDate.S2C`, brought by {@linkcode QotRequestTradeDate}.
 */
export interface QotRequestTradeDateS2C extends Message {
  /** Calendar days without weekends and holidays; sudden closures are not taken out. */
  tradeDateList: readonly QotRequestTradeDateTradeDate[];
}

/** Writes a `Qot_RequestTradeDate.S2C`. */
export function encodeQotRequestTradeDateS2C(w: Writer, v: QotRequestTradeDateS2C): void {
  let at: number;
  for (const x of w.list(v.tradeDateList, "tradeDateList")) { at = w.open(10); encodeQotRequestTradeDateTradeDate(w, w.object(x, "tradeDateList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_RequestTradeDate.S2C`. */
export function decodeQotRequestTradeDateS2C(r: Reader, end: number): QotRequestTradeDateS2C {
  let $tradeDateList: QotRequestTradeDateTradeDate[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($tradeDateList ??= []).push(decodeQotRequestTradeDateTradeDate(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotRequestTradeDateS2C>({ tradeDateList: $tradeDateList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_RequestTradeDate.Request`, sent with {@linkcode QotRequestTradeDate}.
 */
export interface QotRequestTradeDateRequest extends Message {
  /** What is asked. */
  c2s: QotRequestTradeDateC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_RequestTradeDate.Request`, sent with {@linkcode QotRequestTradeDate}.
 */
export interface QotRequestTradeDateRequestInput extends Message {
  /** What is asked. */
  c2s: QotRequestTradeDateC2SInput;
}

/** Writes a `Qot_RequestTradeDate.Request`. */
export function encodeQotRequestTradeDateRequest(w: Writer, v: QotRequestTradeDateRequestInput): void {
  writeRequest(w, v, encodeQotRequestTradeDateC2S);
}

/** Reads a `Qot_RequestTradeDate.Request`. */
export function decodeQotRequestTradeDateRequest(r: Reader, end: number): QotRequestTradeDateRequest {
  let $c2s: QotRequestTradeDateC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotRequestTradeDateC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_RequestTradeDate.Request", { c2s: $c2s });
  return r.finish<QotRequestTradeDateRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_RequestTradeDate.Response`, brought by {@linkcode QotRequestTradeDate}.
 */
export interface QotRequestTradeDateResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotRequestTradeDateS2C | undefined;
}

/** Writes a `Qot_RequestTradeDate.Response`. */
export function encodeQotRequestTradeDateResponse(w: Writer, v: QotRequestTradeDateResponse): void {
  writeResponse(w, v, encodeQotRequestTradeDateS2C);
}

/** Reads a `Qot_RequestTradeDate.Response`. */
export function decodeQotRequestTradeDateResponse(r: Reader, end: number): QotRequestTradeDateResponse {
  return readResponse("Qot_RequestTradeDate.Response", r, end, decodeQotRequestTradeDateS2C) as QotRequestTradeDateResponse;
}

/**
 * Lists the trading days of a market or of a security, from 10 years back to December 31 of this year.
 * Weekends and holidays are left out, unscheduled closures are not. OpenD takes 30 of them in 30 seconds.
 *
 * OpenD's `Qot_RequestTradeDate` (3219), a request.
 *
 * @example
 * ```ts
 * import { QotRequestTradeDate, TradeDateMarket } from "@opend/client/commands";
 *
 * const { tradeDateList } = await quote.request(QotRequestTradeDate, {
 *   market: TradeDateMarket.HK,
 *   beginTime: "2026-01-01",
 *   endTime: "2026-01-31",
 * });
 * ```
 */
export const QotRequestTradeDate: RequestCommand<QotRequestTradeDateC2SInput, QotRequestTradeDateS2C> = {
  kind: "request",
  id: 3219,
  name: "Qot_RequestTradeDate",
  limit: { requests: 30 },
  encode: encodeQotRequestTradeDateRequest,
  decode: decodeQotRequestTradeDateResponse,
  decodeData: decodeQotRequestTradeDateS2C,
};
