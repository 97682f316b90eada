// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { OptionMarket, OptionStatisticDataType } from "./qot_option_common.ts";

/**
 * The totals of one trading day.
 *
 * OpenD's `Qot_GetOptionMarketStatistic.StatisticItem`, held by {@linkcode QotGetOptionMarketStatisticS2C}.
 */
export interface QotGetOptionMarketStatisticStatisticItem extends Message {
  /** The trading day, yyyy-MM-dd. */
  time: string;
  /** The same day in seconds since the epoch. */
  timestamp?: number | undefined;
  /** Contracts of all calls: volume or open interest, as asked. */
  callValue: number;
  /** Contracts of all puts: volume or open interest, as asked. */
  putValue: number;
  /** Calls and puts together. */
  totalValue?: number | undefined;
  /** Puts divided by calls (put/call ratio), as a plain number; absent where callValue is 0. */
  ratio?: number | undefined;
}

/** Writes a `Qot_GetOptionMarketStatistic.StatisticItem`. */
export function encodeQotGetOptionMarketStatisticStatisticItem(w: Writer, v: QotGetOptionMarketStatisticStatisticItem): void {
  w.string(10, v.time, "time");
  if (v.timestamp != null) w.double(17, v.timestamp, "timestamp");
  w.int64Number(24, v.callValue, "callValue");
  w.int64Number(32, v.putValue, "putValue");
  if (v.totalValue != null) w.int64Number(40, v.totalValue, "totalValue");
  if (v.ratio != null) w.double(49, v.ratio, "ratio");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionMarketStatistic.StatisticItem`. */
export function decodeQotGetOptionMarketStatisticStatisticItem(r: Reader, end: number): QotGetOptionMarketStatisticStatisticItem {
  let $time: string | undefined;
  let $timestamp: number | undefined;
  let $callValue: number | undefined;
  let $putValue: number | undefined;
  let $totalValue: number | undefined;
  let $ratio: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $time = r.text(end); break;
      case 17: $timestamp = r.double(); break;
      case 24: $callValue = r.int64Number(); break;
      case 32: $putValue = r.int64Number(); break;
      case 40: $totalValue = r.int64Number(); break;
      case 49: $ratio = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($time === undefined || $callValue === undefined || $putValue === undefined) throw missing("Qot_GetOptionMarketStatistic.StatisticItem", { time: $time, callValue: $callValue, putValue: $putValue });
  return r.finish<QotGetOptionMarketStatisticStatisticItem>({ time: $time, timestamp: $timestamp, callValue: $callValue, putValue: $putValue, totalValue: $totalValue, ratio: $ratio }, end, unknown);
}

/**
 * Which market and figure is asked for, and which days.
 *
 * OpenD's `Qot_GetOptionMarketStatistic.C2S`, sent with {@linkcode QotGetOptionMarketStatistic}.
 */
export interface QotGetOptionMarketStatisticC2S extends Message {
  /** Stock or index options, of the US or HK. */
  optionMarket: OptionMarket;
  /** Volume or open interest. */
  dataType: OptionStatisticDataType;
  /** First day, yyyy-MM-dd. */
  beginTime: string;
  /** Last day, yyyy-MM-dd. */
  endTime: string;
  /** Key of the page, from the reply before; left out on the first request. */
  nextPageKey?: Uint8Array | undefined;
}

/** Writes a `Qot_GetOptionMarketStatistic.C2S`. */
export function encodeQotGetOptionMarketStatisticC2S(w: Writer, v: QotGetOptionMarketStatisticC2S): void {
  w.int32(8, v.optionMarket, "optionMarket");
  w.int32(16, v.dataType, "dataType");
  w.string(26, v.beginTime, "beginTime");
  w.string(34, v.endTime, "endTime");
  if (v.nextPageKey != null) w.bytes(42, v.nextPageKey, "nextPageKey");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionMarketStatistic.C2S`. */
export function decodeQotGetOptionMarketStatisticC2S(r: Reader, end: number): QotGetOptionMarketStatisticC2S {
  let $optionMarket: OptionMarket | undefined;
  let $dataType: OptionStatisticDataType | undefined;
  let $beginTime: string | undefined;
  let $endTime: string | undefined;
  let $nextPageKey: Uint8Array | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $optionMarket = r.int() as OptionMarket; break;
      case 16: $dataType = r.int() as OptionStatisticDataType; break;
      case 26: $beginTime = r.text(end); break;
      case 34: $endTime = r.text(end); break;
      case 42: $nextPageKey = r.copy(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($optionMarket === undefined || $dataType === undefined || $beginTime === undefined || $endTime === undefined) throw missing("Qot_GetOptionMarketStatistic.C2S", { optionMarket: $optionMarket, dataType: $dataType, beginTime: $beginTime, endTime: $endTime });
  return r.finish<QotGetOptionMarketStatisticC2S>({ optionMarket: $optionMarket, dataType: $dataType, beginTime: $beginTime, endTime: $endTime, nextPageKey: $nextPageKey }, end, unknown);
}

/**
 * One page of daily totals.
 *
 * OpenD's `Qot_GetOptionMarketStatistic.S2C`, brought by {@linkcode QotGetOptionMarketStatistic}.
 */
export interface QotGetOptionMarketStatisticS2C extends Message {
  /** The option market asked about. */
  optionMarket: OptionMarket;
  /** Whether the figures are volume or open interest. */
  dataType: OptionStatisticDataType;
  /** One entry for each trading day, newest first. */
  statisticList: readonly QotGetOptionMarketStatisticStatisticItem[];
  /** Present while more data remains: goes into the next request. */
  nextPageKey?: Uint8Array | undefined;
}

/** Writes a `Qot_GetOptionMarketStatistic.S2C`. */
export function encodeQotGetOptionMarketStatisticS2C(w: Writer, v: QotGetOptionMarketStatisticS2C): void {
  let at: number;
  w.int32(8, v.optionMarket, "optionMarket");
  w.int32(16, v.dataType, "dataType");
  for (const x of w.list(v.statisticList, "statisticList")) { at = w.open(26); encodeQotGetOptionMarketStatisticStatisticItem(w, w.object(x, "statisticList")); w.close(at); }
  if (v.nextPageKey != null) w.bytes(34, v.nextPageKey, "nextPageKey");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionMarketStatistic.S2C`. */
export function decodeQotGetOptionMarketStatisticS2C(r: Reader, end: number): QotGetOptionMarketStatisticS2C {
  let $optionMarket: OptionMarket | undefined;
  let $dataType: OptionStatisticDataType | undefined;
  let $statisticList: QotGetOptionMarketStatisticStatisticItem[] | undefined;
  let $nextPageKey: Uint8Array | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $optionMarket = r.int() as OptionMarket; break;
      case 16: $dataType = r.int() as OptionStatisticDataType; break;
      case 26: ($statisticList ??= []).push(decodeQotGetOptionMarketStatisticStatisticItem(r, r.endOf(end))); break;
      case 34: $nextPageKey = r.copy(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($optionMarket === undefined || $dataType === undefined) throw missing("Qot_GetOptionMarketStatistic.S2C", { optionMarket: $optionMarket, dataType: $dataType });
  return r.finish<QotGetOptionMarketStatisticS2C>({ optionMarket: $optionMarket, dataType: $dataType, statisticList: $statisticList ?? none, nextPageKey: $nextPageKey }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetOptionMarketStatistic.Request`, sent with {@linkcode QotGetOptionMarketStatistic}.
 */
export interface QotGetOptionMarketStatisticRequest extends Message {
  /** What is asked. */
  c2s: QotGetOptionMarketStatisticC2S;
}

/** Writes a `Qot_GetOptionMarketStatistic.Request`. */
export function encodeQotGetOptionMarketStatisticRequest(w: Writer, v: QotGetOptionMarketStatisticRequest): void {
  writeRequest(w, v, encodeQotGetOptionMarketStatisticC2S);
}

/** Reads a `Qot_GetOptionMarketStatistic.Request`. */
export function decodeQotGetOptionMarketStatisticRequest(r: Reader, end: number): QotGetOptionMarketStatisticRequest {
  let $c2s: QotGetOptionMarketStatisticC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetOptionMarketStatisticC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetOptionMarketStatistic.Request", { c2s: $c2s });
  return r.finish<QotGetOptionMarketStatisticRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetOptionMarketStatistic.Response`, brought by {@linkcode QotGetOptionMarketStatistic}.
 */
export interface QotGetOptionMarketStatisticResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetOptionMarketStatisticS2C | undefined;
}

/** Writes a `Qot_GetOptionMarketStatistic.Response`. */
export function encodeQotGetOptionMarketStatisticResponse(w: Writer, v: QotGetOptionMarketStatisticResponse): void {
  writeResponse(w, v, encodeQotGetOptionMarketStatisticS2C);
}

/** Reads a `Qot_GetOptionMarketStatistic.Response`. */
export function decodeQotGetOptionMarketStatisticResponse(r: Reader, end: number): QotGetOptionMarketStatisticResponse {
  return readResponse("Qot_GetOptionMarketStatistic.Response", r, end, decodeQotGetOptionMarketStatisticS2C) as QotGetOptionMarketStatisticResponse;
}

/**
 * Volume or open interest of all options of a market, day by day, calls and puts apart. Paged: a stretch of
 * more than a year comes in several pages; nextPageKey of a reply goes into the next request. OpenD takes 60
 * of them in 30 seconds, of which only first pages count.
 *
 * OpenD's `Qot_GetOptionMarketStatistic` (3301), a request.
 *
 * @example
 * ```ts
 * import { OptionMarket, OptionStatisticDataType, QotGetOptionMarketStatistic } from "@opend/client/commands";
 *
 * const { statisticList } = await quote.request(QotGetOptionMarketStatistic, {
 *   optionMarket: OptionMarket.US_Security,
 *   dataType: OptionStatisticDataType.Volume,
 *   beginTime: "2026-01-01",
 *   endTime: "2026-01-31",
 * });
 * ```
 */
export const QotGetOptionMarketStatistic: RequestCommand<QotGetOptionMarketStatisticC2S, QotGetOptionMarketStatisticS2C> = {
  kind: "request",
  id: 3301,
  name: "Qot_GetOptionMarketStatistic",
  limit: { requests: 60, unless: "nextPageKey" },
  encode: encodeQotGetOptionMarketStatisticRequest,
  decode: decodeQotGetOptionMarketStatisticResponse,
  decodeData: decodeQotGetOptionMarketStatisticS2C,
};
