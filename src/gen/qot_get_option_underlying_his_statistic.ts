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
 * OpenD's `Qot_GetOptionUnderlyingHisStatistic.DailyStatistic`, held by {@linkcode QotGetOptionUnderlyingHisStatisticS2C}.
 */
export interface QotGetOptionUnderlyingHisStatisticDailyStatistic extends Message {
  /** The trading day, yyyy-MM-dd. */
  time: string;
  /** The same day in seconds since the epoch. */
  timestamp?: number | undefined;
  /** Contracts traded, calls and puts together. */
  optionVolume?: number | undefined;
  /** Contracts of calls traded. */
  callVolume: number;
  /** Contracts of puts traded. */
  putVolume: number;
  /** putVolume divided by callVolume, as a plain number. */
  putCallVolumeRatio?: number | undefined;
  /** Contracts open, calls and puts together. */
  optionOpenInterest?: number | undefined;
  /** Contracts of calls open; one trading day late. */
  callOpenInterest: number;
  /** Contracts of puts open; one trading day late. */
  putOpenInterest: number;
  /** putOpenInterest divided by callOpenInterest, as a plain number. */
  putCallOpenInterestRatio?: number | undefined;
  /** Price of the underlying, in its currency. */
  underlyingPrice?: number | undefined;
}

/** Writes a `Qot_GetOptionUnderlyingHisStatistic.DailyStatistic`. */
export function encodeQotGetOptionUnderlyingHisStatisticDailyStatistic(w: Writer, v: QotGetOptionUnderlyingHisStatisticDailyStatistic): void {
  w.string(10, v.time, "time");
  if (v.timestamp != null) w.double(17, v.timestamp, "timestamp");
  if (v.optionVolume != null) w.int64Number(24, v.optionVolume, "optionVolume");
  w.int64Number(32, v.callVolume, "callVolume");
  w.int64Number(40, v.putVolume, "putVolume");
  if (v.putCallVolumeRatio != null) w.double(49, v.putCallVolumeRatio, "putCallVolumeRatio");
  if (v.optionOpenInterest != null) w.int64Number(56, v.optionOpenInterest, "optionOpenInterest");
  w.int64Number(64, v.callOpenInterest, "callOpenInterest");
  w.int64Number(72, v.putOpenInterest, "putOpenInterest");
  if (v.putCallOpenInterestRatio != null) w.double(81, v.putCallOpenInterestRatio, "putCallOpenInterestRatio");
  if (v.underlyingPrice != null) w.double(89, v.underlyingPrice, "underlyingPrice");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionUnderlyingHisStatistic.DailyStatistic`. */
export function decodeQotGetOptionUnderlyingHisStatisticDailyStatistic(r: Reader, end: number): QotGetOptionUnderlyingHisStatisticDailyStatistic {
  let $time: string | undefined;
  let $timestamp: number | undefined;
  let $optionVolume: number | undefined;
  let $callVolume: number | undefined;
  let $putVolume: number | undefined;
  let $putCallVolumeRatio: number | undefined;
  let $optionOpenInterest: number | undefined;
  let $callOpenInterest: number | undefined;
  let $putOpenInterest: number | undefined;
  let $putCallOpenInterestRatio: number | undefined;
  let $underlyingPrice: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $time = r.text(end); break;
      case 17: $timestamp = r.double(); break;
      case 24: $optionVolume = r.int64Number(); break;
      case 32: $callVolume = r.int64Number(); break;
      case 40: $putVolume = r.int64Number(); break;
      case 49: $putCallVolumeRatio = r.double(); break;
      case 56: $optionOpenInterest = r.int64Number(); break;
      case 64: $callOpenInterest = r.int64Number(); break;
      case 72: $putOpenInterest = r.int64Number(); break;
      case 81: $putCallOpenInterestRatio = r.double(); break;
      case 89: $underlyingPrice = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($time === undefined || $callVolume === undefined || $putVolume === undefined || $callOpenInterest === undefined || $putOpenInterest === undefined) throw missing("Qot_GetOptionUnderlyingHisStatistic.DailyStatistic", { time: $time, callVolume: $callVolume, putVolume: $putVolume, callOpenInterest: $callOpenInterest, putOpenInterest: $putOpenInterest });
  return r.finish<QotGetOptionUnderlyingHisStatisticDailyStatistic>({ time: $time, timestamp: $timestamp, optionVolume: $optionVolume, callVolume: $callVolume, putVolume: $putVolume, putCallVolumeRatio: $putCallVolumeRatio, optionOpenInterest: $optionOpenInterest, callOpenInterest: $callOpenInterest, putOpenInterest: $putOpenInterest, putCallOpenInterestRatio: $putCallOpenInterestRatio, underlyingPrice: $underlyingPrice }, end, unknown);
}

/**
 * Which underlying is asked about, and which days.
 *
 * OpenD's `Qot_GetOptionUnderlyingHisStatistic.C2S`, sent with {@linkcode QotGetOptionUnderlyingHisStatistic}.
 */
export interface QotGetOptionUnderlyingHisStatisticC2S extends Message {
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
 * What a request gives for OpenD's `Qot_GetOptionUnderlyingHisStatistic.C2S`, sent with {@linkcode QotGetOptionUnderlyingHisStatistic}.
 */
export interface QotGetOptionUnderlyingHisStatisticC2SInput extends Message {
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

/** Writes a `Qot_GetOptionUnderlyingHisStatistic.C2S`. */
export function encodeQotGetOptionUnderlyingHisStatisticC2S(w: Writer, v: QotGetOptionUnderlyingHisStatisticC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.owner, "owner")); w.close(at); }
  if (v.indexOptionType != null) w.int32(16, v.indexOptionType, "indexOptionType");
  w.string(26, v.beginTime, "beginTime");
  w.string(34, v.endTime, "endTime");
  if (v.nextPageKey != null) w.bytes(42, v.nextPageKey, "nextPageKey");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionUnderlyingHisStatistic.C2S`. */
export function decodeQotGetOptionUnderlyingHisStatisticC2S(r: Reader, end: number): QotGetOptionUnderlyingHisStatisticC2S {
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
  if ($owner === undefined || $beginTime === undefined || $endTime === undefined) throw missing("Qot_GetOptionUnderlyingHisStatistic.C2S", { owner: $owner, beginTime: $beginTime, endTime: $endTime });
  return r.finish<QotGetOptionUnderlyingHisStatisticC2S>({ owner: $owner, indexOptionType: $indexOptionType, beginTime: $beginTime, endTime: $endTime, nextPageKey: $nextPageKey }, end, unknown);
}

/**
 * One page of daily figures.
 *
 * OpenD's `Qot_GetOptionUnderlyingHisStatistic.S2C`, brought by {@linkcode QotGetOptionUnderlyingHisStatistic}.
 */
export interface QotGetOptionUnderlyingHisStatisticS2C extends Message {
  /** Market and code of the underlying asked about. */
  owner: Security;
  /** The code of the underlying once more. */
  code?: string | undefined;
  /** What the underlying is called. */
  name?: string | undefined;
  /** One entry for each trading day, newest first. */
  statisticList: readonly QotGetOptionUnderlyingHisStatisticDailyStatistic[];
  /** Present while more data remains: goes into the next request. */
  nextPageKey?: Uint8Array | undefined;
}

/** Writes a `Qot_GetOptionUnderlyingHisStatistic.S2C`. */
export function encodeQotGetOptionUnderlyingHisStatisticS2C(w: Writer, v: QotGetOptionUnderlyingHisStatisticS2C): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.owner, "owner")); w.close(at); }
  if (v.code != null) w.string(18, v.code, "code");
  if (v.name != null) w.string(26, v.name, "name");
  for (const x of w.list(v.statisticList, "statisticList")) { at = w.open(34); encodeQotGetOptionUnderlyingHisStatisticDailyStatistic(w, w.object(x, "statisticList")); w.close(at); }
  if (v.nextPageKey != null) w.bytes(42, v.nextPageKey, "nextPageKey");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionUnderlyingHisStatistic.S2C`. */
export function decodeQotGetOptionUnderlyingHisStatisticS2C(r: Reader, end: number): QotGetOptionUnderlyingHisStatisticS2C {
  let $owner: Security | undefined;
  let $code: string | undefined;
  let $name: string | undefined;
  let $statisticList: QotGetOptionUnderlyingHisStatisticDailyStatistic[] | undefined;
  let $nextPageKey: Uint8Array | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $owner = merged($owner, decodeSecurity(r, r.endOf(end))); break;
      case 18: $code = r.text(end); break;
      case 26: $name = r.text(end); break;
      case 34: ($statisticList ??= []).push(decodeQotGetOptionUnderlyingHisStatisticDailyStatistic(r, r.endOf(end))); break;
      case 42: $nextPageKey = r.copy(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($owner === undefined) throw missing("Qot_GetOptionUnderlyingHisStatistic.S2C", { owner: $owner });
  return r.finish<QotGetOptionUnderlyingHisStatisticS2C>({ owner: $owner, code: $code, name: $name, statisticList: $statisticList ?? none, nextPageKey: $nextPageKey }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetOptionUnderlyingHisStatistic.Request`, sent with {@linkcode QotGetOptionUnderlyingHisStatistic}.
 */
export interface QotGetOptionUnderlyingHisStatisticRequest extends Message {
  /** What is asked. */
  c2s: QotGetOptionUnderlyingHisStatisticC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetOptionUnderlyingHisStatistic.Request`, sent with {@linkcode QotGetOptionUnderlyingHisStatistic}.
 */
export interface QotGetOptionUnderlyingHisStatisticRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetOptionUnderlyingHisStatisticC2SInput;
}

/** Writes a `Qot_GetOptionUnderlyingHisStatistic.Request`. */
export function encodeQotGetOptionUnderlyingHisStatisticRequest(w: Writer, v: QotGetOptionUnderlyingHisStatisticRequestInput): void {
  writeRequest(w, v, encodeQotGetOptionUnderlyingHisStatisticC2S);
}

/** Reads a `Qot_GetOptionUnderlyingHisStatistic.Request`. */
export function decodeQotGetOptionUnderlyingHisStatisticRequest(r: Reader, end: number): QotGetOptionUnderlyingHisStatisticRequest {
  let $c2s: QotGetOptionUnderlyingHisStatisticC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetOptionUnderlyingHisStatisticC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetOptionUnderlyingHisStatistic.Request", { c2s: $c2s });
  return r.finish<QotGetOptionUnderlyingHisStatisticRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetOptionUnderlyingHisStatistic.Response`, brought by {@linkcode QotGetOptionUnderlyingHisStatistic}.
 */
export interface QotGetOptionUnderlyingHisStatisticResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetOptionUnderlyingHisStatisticS2C | undefined;
}

/** Writes a `Qot_GetOptionUnderlyingHisStatistic.Response`. */
export function encodeQotGetOptionUnderlyingHisStatisticResponse(w: Writer, v: QotGetOptionUnderlyingHisStatisticResponse): void {
  writeResponse(w, v, encodeQotGetOptionUnderlyingHisStatisticS2C);
}

/** Reads a `Qot_GetOptionUnderlyingHisStatistic.Response`. */
export function decodeQotGetOptionUnderlyingHisStatisticResponse(r: Reader, end: number): QotGetOptionUnderlyingHisStatisticResponse {
  return readResponse("Qot_GetOptionUnderlyingHisStatistic.Response", r, end, decodeQotGetOptionUnderlyingHisStatisticS2C) as QotGetOptionUnderlyingHisStatisticResponse;
}

/**
 * Volume, open interest and put/call ratios of all options of one underlying, day by day, over at most 364
 * days. Paged: nextPageKey of a reply goes into the next request. OpenD takes 60 of them in 30 seconds, of
 * which only first pages count.
 *
 * OpenD's `Qot_GetOptionUnderlyingHisStatistic` (3302), a request.
 *
 * @example
 * ```ts
 * import { QotGetOptionUnderlyingHisStatistic } from "@opend/client/commands";
 *
 * const { statisticList } = await quote.request(QotGetOptionUnderlyingHisStatistic, {
 *   owner: "US.AAPL",
 *   beginTime: "2026-01-01",
 *   endTime: "2026-01-31",
 * });
 * ```
 */
export const QotGetOptionUnderlyingHisStatistic: RequestCommand<QotGetOptionUnderlyingHisStatisticC2SInput, QotGetOptionUnderlyingHisStatisticS2C> = {
  kind: "request",
  id: 3302,
  name: "Qot_GetOptionUnderlyingHisStatistic",
  limit: { requests: 60, unless: "nextPageKey" },
  encode: encodeQotGetOptionUnderlyingHisStatisticRequest,
  decode: decodeQotGetOptionUnderlyingHisStatisticResponse,
  decodeData: decodeQotGetOptionUnderlyingHisStatisticS2C,
};
