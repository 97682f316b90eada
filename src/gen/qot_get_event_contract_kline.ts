// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { PredSide, RetType } from "./common.ts";
import type { EC_KlineSource, KLType, Security, SecurityInput } from "./qot_common.ts";

/**
 * One bar. Prices lie between 0 and 1, such as 0.51.
 *
 * OpenD's `Qot_GetEventContractKline.ECKLine`, held by {@linkcode QotGetEventContractKlineKlineItem}.
 */
export interface QotGetEventContractKlineECKLine extends Message {
  /** Time of the bar, as "yyyy-MM-dd HH:mm:ss"; the time zone is not documented. */
  time_key: string;
  /** First price of the bar. */
  open?: number | undefined;
  /** Highest price of the bar. */
  high?: number | undefined;
  /** Lowest price of the bar. */
  low?: number | undefined;
  /** Last price of the bar. */
  close?: number | undefined;
  /** Contracts traded within the bar; not always a whole number. */
  volume?: number | undefined;
}

/** Writes a `Qot_GetEventContractKline.ECKLine`. */
export function encodeQotGetEventContractKlineECKLine(w: Writer, v: QotGetEventContractKlineECKLine): void {
  w.string(10, v.time_key, "time_key");
  if (v.open != null) w.double(17, v.open, "open");
  if (v.high != null) w.double(25, v.high, "high");
  if (v.low != null) w.double(33, v.low, "low");
  if (v.close != null) w.double(41, v.close, "close");
  if (v.volume != null) w.double(49, v.volume, "volume");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractKline.ECKLine`. */
export function decodeQotGetEventContractKlineECKLine(r: Reader, end: number): QotGetEventContractKlineECKLine {
  let $time_key: string | undefined;
  let $open: number | undefined;
  let $high: number | undefined;
  let $low: number | undefined;
  let $close: number | undefined;
  let $volume: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $time_key = r.text(end); break;
      case 17: $open = r.double(); break;
      case 25: $high = r.double(); break;
      case 33: $low = r.double(); break;
      case 41: $close = r.double(); break;
      case 49: $volume = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($time_key === undefined) throw missing("Qot_GetEventContractKline.ECKLine", { time_key: $time_key });
  return r.finish<QotGetEventContractKlineECKLine>({ time_key: $time_key, open: $open, high: $high, low: $low, close: $close, volume: $volume }, end, unknown);
}

/**
 * The bars of one contract on one side.
 *
 * OpenD's `Qot_GetEventContractKline.KlineItem`, held by {@linkcode QotGetEventContractKlineS2C}, {@linkcode QotRequestHistoryEventContractKLS2C}, {@linkcode QotUpdateEventContractKlineS2C}.
 */
export interface QotGetEventContractKlineKlineItem extends Message {
  /** The contract that the bars are of. */
  code: Security;
  /**
   * The side that the prices are of. Set for K-lines of a contract; for those of an event whatever the server
   * says.
   */
  pre_side?: PredSide | undefined;
  /** Display name of the contract. */
  name?: string | undefined;
  /** The bars. */
  klineList: readonly QotGetEventContractKlineECKLine[];
}

/** Writes a `Qot_GetEventContractKline.KlineItem`. */
export function encodeQotGetEventContractKlineKlineItem(w: Writer, v: QotGetEventContractKlineKlineItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.code, "code")); w.close(at); }
  if (v.pre_side != null) w.int32(16, v.pre_side, "pre_side");
  if (v.name != null) w.string(26, v.name, "name");
  for (const x of w.list(v.klineList, "klineList")) { at = w.open(34); encodeQotGetEventContractKlineECKLine(w, w.object(x, "klineList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractKline.KlineItem`. */
export function decodeQotGetEventContractKlineKlineItem(r: Reader, end: number): QotGetEventContractKlineKlineItem {
  let $code: Security | undefined;
  let $pre_side: PredSide | undefined;
  let $name: string | undefined;
  let $klineList: QotGetEventContractKlineECKLine[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $code = merged($code, decodeSecurity(r, r.endOf(end))); break;
      case 16: $pre_side = r.int() as PredSide; break;
      case 26: $name = r.text(end); break;
      case 34: ($klineList ??= []).push(decodeQotGetEventContractKlineECKLine(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($code === undefined) throw missing("Qot_GetEventContractKline.KlineItem", { code: $code });
  return r.finish<QotGetEventContractKlineKlineItem>({ code: $code, pre_side: $pre_side, name: $name, klineList: $klineList ?? none }, end, unknown);
}

/**
 * Which bars of which contract.
 *
 * OpenD's `Qot_GetEventContractKline.C2S`, sent with {@linkcode QotGetEventContractKline}.
 */
export interface QotGetEventContractKlineC2S extends Message {
  /** One contract. */
  security: Security;
  /** What the bars are made of; goes before `preSide`. */
  klineSource?: EC_KlineSource | undefined;
  /** The side, YES or NO; needed when `klineSource` is `EC_KlineSource.None`. */
  preSide?: PredSide | undefined;
  /** Length of a bar: 1 minute, 60 minutes or a day; others fail (some documents allow 5 minutes too). */
  ktype?: KLType | undefined;
  /** The most bars to return, up to 1000. */
  maxCount?: number | undefined;
}

/**
 * Which bars of which contract.
 *
 * What a request gives for OpenD's `Qot_GetEventContractKline.C2S`, sent with {@linkcode QotGetEventContractKline}.
 */
export interface QotGetEventContractKlineC2SInput extends Message {
  /** One contract. */
  security: SecurityInput;
  /** What the bars are made of; goes before `preSide`. */
  klineSource?: EC_KlineSource | undefined;
  /** The side, YES or NO; needed when `klineSource` is `EC_KlineSource.None`. */
  preSide?: PredSide | undefined;
  /** Length of a bar: 1 minute, 60 minutes or a day; others fail (some documents allow 5 minutes too). */
  ktype?: KLType | undefined;
  /** The most bars to return, up to 1000. */
  maxCount?: number | undefined;
}

/** Writes a `Qot_GetEventContractKline.C2S`. */
export function encodeQotGetEventContractKlineC2S(w: Writer, v: QotGetEventContractKlineC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.klineSource != null) w.int32(16, v.klineSource, "klineSource");
  if (v.preSide != null) w.int32(24, v.preSide, "preSide");
  if (v.ktype != null) w.int32(32, v.ktype, "ktype");
  if (v.maxCount != null) w.int32(40, v.maxCount, "maxCount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractKline.C2S`. */
export function decodeQotGetEventContractKlineC2S(r: Reader, end: number): QotGetEventContractKlineC2S {
  let $security: Security | undefined;
  let $klineSource: EC_KlineSource | undefined;
  let $preSide: PredSide | undefined;
  let $ktype: KLType | undefined;
  let $maxCount: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 16: $klineSource = r.int() as EC_KlineSource; break;
      case 24: $preSide = r.int() as PredSide; break;
      case 32: $ktype = r.int() as KLType; break;
      case 40: $maxCount = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetEventContractKline.C2S", { security: $security });
  return r.finish<QotGetEventContractKlineC2S>({ security: $security, klineSource: $klineSource, preSide: $preSide, ktype: $ktype, maxCount: $maxCount }, end, unknown);
}

/**
 * The bars found.
 *
 * OpenD's `Qot_GetEventContractKline.S2C`, brought by {@linkcode QotGetEventContractKline}.
 */
export interface QotGetEventContractKlineS2C extends Message {
  /** The bars, by contract and side. */
  klineList: readonly QotGetEventContractKlineKlineItem[];
}

/** Writes a `Qot_GetEventContractKline.S2C`. */
export function encodeQotGetEventContractKlineS2C(w: Writer, v: QotGetEventContractKlineS2C): void {
  let at: number;
  for (const x of w.list(v.klineList, "klineList")) { at = w.open(10); encodeQotGetEventContractKlineKlineItem(w, w.object(x, "klineList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractKline.S2C`. */
export function decodeQotGetEventContractKlineS2C(r: Reader, end: number): QotGetEventContractKlineS2C {
  let $klineList: QotGetEventContractKlineKlineItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($klineList ??= []).push(decodeQotGetEventContractKlineKlineItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetEventContractKlineS2C>({ klineList: $klineList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetEventContractKline.Request`, sent with {@linkcode QotGetEventContractKline}.
 */
export interface QotGetEventContractKlineRequest extends Message {
  /** What is asked. */
  c2s: QotGetEventContractKlineC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetEventContractKline.Request`, sent with {@linkcode QotGetEventContractKline}.
 */
export interface QotGetEventContractKlineRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetEventContractKlineC2SInput;
}

/** Writes a `Qot_GetEventContractKline.Request`. */
export function encodeQotGetEventContractKlineRequest(w: Writer, v: QotGetEventContractKlineRequestInput): void {
  writeRequest(w, v, encodeQotGetEventContractKlineC2S);
}

/** Reads a `Qot_GetEventContractKline.Request`. */
export function decodeQotGetEventContractKlineRequest(r: Reader, end: number): QotGetEventContractKlineRequest {
  let $c2s: QotGetEventContractKlineC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetEventContractKlineC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetEventContractKline.Request", { c2s: $c2s });
  return r.finish<QotGetEventContractKlineRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetEventContractKline.Response`, brought by {@linkcode QotGetEventContractKline}.
 */
export interface QotGetEventContractKlineResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetEventContractKlineS2C | undefined;
}

/** Writes a `Qot_GetEventContractKline.Response`. */
export function encodeQotGetEventContractKlineResponse(w: Writer, v: QotGetEventContractKlineResponse): void {
  writeResponse(w, v, encodeQotGetEventContractKlineS2C);
}

/** Reads a `Qot_GetEventContractKline.Response`. */
export function decodeQotGetEventContractKlineResponse(r: Reader, end: number): QotGetEventContractKlineResponse {
  return readResponse("Qot_GetEventContractKline.Response", r, end, decodeQotGetEventContractKlineS2C) as QotGetEventContractKlineResponse;
}

/**
 * Returns the latest K-line bars of one event contract: of the prices traded, on the YES or the NO side, or
 * of the YES order book.
 * Subscribe to the same K-line type with QotSubEventContract first, or it fails. 1000 bars at most; older
 * ones come from QotRequestHistoryEventContractKL.
 *
 * OpenD's `Qot_GetEventContractKline` (3447), a request.
 *
 * @example
 * ```ts
 * import { EC_KlineSource, KLType, QotGetEventContractKline } from "@opend/client/commands";
 *
 * const { klineList } = await quote.request(QotGetEventContractKline, {
 *   security: "EC.KXODIMATCH-26JUL140600INDENG-IND",
 *   klineSource: EC_KlineSource.OrderBookYes,
 *   ktype: KLType.Day,
 *   maxCount: 10,
 * });
 * ```
 */
export const QotGetEventContractKline: RequestCommand<QotGetEventContractKlineC2SInput, QotGetEventContractKlineS2C> = {
  kind: "request",
  id: 3447,
  name: "Qot_GetEventContractKline",
  encode: encodeQotGetEventContractKlineRequest,
  decode: decodeQotGetEventContractKlineResponse,
  decodeData: decodeQotGetEventContractKlineS2C,
};
