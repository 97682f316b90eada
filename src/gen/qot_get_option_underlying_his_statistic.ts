// Generated from proto/ by tools/generator. Do not edit.

import { merged, missing, overrun } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { IndexOptionType, Security, SecurityInput } from "./qot_common.ts";

/** `Qot_GetOptionUnderlyingHisStatistic.DailyStatistic` */
export interface QotGetOptionUnderlyingHisStatisticDailyStatistic extends Message {
  time: string;
  timestamp?: number | undefined;
  optionVolume?: number | undefined;
  callVolume: number;
  putVolume: number;
  putCallVolumeRatio?: number | undefined;
  optionOpenInterest?: number | undefined;
  callOpenInterest: number;
  putOpenInterest: number;
  putCallOpenInterestRatio?: number | undefined;
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
  if (r.pos !== end) throw overrun();
  if ($time === undefined || $callVolume === undefined || $putVolume === undefined || $callOpenInterest === undefined || $putOpenInterest === undefined) throw missing("Qot_GetOptionUnderlyingHisStatistic.DailyStatistic", { time: $time, callVolume: $callVolume, putVolume: $putVolume, callOpenInterest: $callOpenInterest, putOpenInterest: $putOpenInterest });
  const message: QotGetOptionUnderlyingHisStatisticDailyStatistic = { time: $time, timestamp: $timestamp, optionVolume: $optionVolume, callVolume: $callVolume, putVolume: $putVolume, putCallVolumeRatio: $putCallVolumeRatio, optionOpenInterest: $optionOpenInterest, callOpenInterest: $callOpenInterest, putOpenInterest: $putOpenInterest, putCallOpenInterestRatio: $putCallOpenInterestRatio, underlyingPrice: $underlyingPrice };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetOptionUnderlyingHisStatistic.C2S` */
export interface QotGetOptionUnderlyingHisStatisticC2S extends Message {
  owner: Security;
  indexOptionType?: IndexOptionType | undefined;
  beginTime: string;
  endTime: string;
  nextPageKey?: Uint8Array | undefined;
}

/** What a request gives for `Qot_GetOptionUnderlyingHisStatistic.C2S`. */
export interface QotGetOptionUnderlyingHisStatisticC2SInput extends Message {
  owner: SecurityInput;
  indexOptionType?: IndexOptionType | undefined;
  beginTime: string;
  endTime: string;
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
  if (r.pos !== end) throw overrun();
  if ($owner === undefined || $beginTime === undefined || $endTime === undefined) throw missing("Qot_GetOptionUnderlyingHisStatistic.C2S", { owner: $owner, beginTime: $beginTime, endTime: $endTime });
  const message: QotGetOptionUnderlyingHisStatisticC2S = { owner: $owner, indexOptionType: $indexOptionType, beginTime: $beginTime, endTime: $endTime, nextPageKey: $nextPageKey };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetOptionUnderlyingHisStatistic.S2C` */
export interface QotGetOptionUnderlyingHisStatisticS2C extends Message {
  owner: Security;
  code?: string | undefined;
  name?: string | undefined;
  statisticList: QotGetOptionUnderlyingHisStatisticDailyStatistic[];
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
  const $statisticList: QotGetOptionUnderlyingHisStatisticDailyStatistic[] = [];
  let $nextPageKey: Uint8Array | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $owner = merged($owner, decodeSecurity(r, r.endOf(end))); break;
      case 18: $code = r.text(end); break;
      case 26: $name = r.text(end); break;
      case 34: $statisticList.push(decodeQotGetOptionUnderlyingHisStatisticDailyStatistic(r, r.endOf(end))); break;
      case 42: $nextPageKey = r.copy(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($owner === undefined) throw missing("Qot_GetOptionUnderlyingHisStatistic.S2C", { owner: $owner });
  const message: QotGetOptionUnderlyingHisStatisticS2C = { owner: $owner, code: $code, name: $name, statisticList: $statisticList, nextPageKey: $nextPageKey };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetOptionUnderlyingHisStatistic.Request` */
export interface QotGetOptionUnderlyingHisStatisticRequest extends Message {
  c2s: QotGetOptionUnderlyingHisStatisticC2S;
}

/** What a request gives for `Qot_GetOptionUnderlyingHisStatistic.Request`. */
export interface QotGetOptionUnderlyingHisStatisticRequestInput extends Message {
  c2s: QotGetOptionUnderlyingHisStatisticC2SInput;
}

/** Writes a `Qot_GetOptionUnderlyingHisStatistic.Request`. */
export function encodeQotGetOptionUnderlyingHisStatisticRequest(w: Writer, v: QotGetOptionUnderlyingHisStatisticRequestInput): void {
  let at: number;
  { at = w.open(10); encodeQotGetOptionUnderlyingHisStatisticC2S(w, w.object(v.c2s, "c2s")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
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
  if (r.pos !== end) throw overrun();
  if ($c2s === undefined) throw missing("Qot_GetOptionUnderlyingHisStatistic.Request", { c2s: $c2s });
  const message: QotGetOptionUnderlyingHisStatisticRequest = { c2s: $c2s };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetOptionUnderlyingHisStatistic.Response` */
export interface QotGetOptionUnderlyingHisStatisticResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotGetOptionUnderlyingHisStatisticS2C | undefined;
}

/** Writes a `Qot_GetOptionUnderlyingHisStatistic.Response`. */
export function encodeQotGetOptionUnderlyingHisStatisticResponse(w: Writer, v: QotGetOptionUnderlyingHisStatisticResponse): void {
  let at: number;
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) { at = w.open(34); encodeQotGetOptionUnderlyingHisStatisticS2C(w, w.object(v.s2c, "s2c")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionUnderlyingHisStatistic.Response`. */
export function decodeQotGetOptionUnderlyingHisStatisticResponse(r: Reader, end: number): QotGetOptionUnderlyingHisStatisticResponse {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $s2c: QotGetOptionUnderlyingHisStatisticS2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $s2c = merged($s2c, decodeQotGetOptionUnderlyingHisStatisticS2C(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($retType === undefined) throw missing("Qot_GetOptionUnderlyingHisStatistic.Response", { retType: $retType });
  const message: QotGetOptionUnderlyingHisStatisticResponse = { retType: $retType, retMsg: $retMsg, errCode: $errCode, s2c: $s2c };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetOptionUnderlyingHisStatistic` (3302): asked and answered. */
export const QotGetOptionUnderlyingHisStatistic: RequestCommand<QotGetOptionUnderlyingHisStatisticC2SInput, QotGetOptionUnderlyingHisStatisticS2C> = {
  kind: "request",
  id: 3302,
  name: "Qot_GetOptionUnderlyingHisStatistic",
  encode: encodeQotGetOptionUnderlyingHisStatisticRequest,
  decode: decodeQotGetOptionUnderlyingHisStatisticResponse,
  decodeData: decodeQotGetOptionUnderlyingHisStatisticS2C,
};
