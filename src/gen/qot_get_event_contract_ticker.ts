// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { PredSide, RetType } from "./common.ts";
import type { Security, SecurityInput } from "./qot_common.ts";

/**
 * One trade. Prices lie between 0 and 1, such as 0.51.
 *
 * OpenD's `Qot_GetEventContractTicker.TickerPoint`, held by {@linkcode QotGetEventContractTickerTickerItem}.
 */
export interface QotGetEventContractTickerTickerPoint extends Message {
  /** Time of the trade, as "yyyy-MM-dd HH:mm:ss" without milliseconds; the time zone is not documented. */
  time: string;
  /** Price of the trade for YES; can be 0 beside a NO price, so do not take it for 1 minus that. */
  yesPrice?: number | undefined;
  /** Price of the trade for NO. */
  noPrice?: number | undefined;
  /** Contracts traded; not always a whole number. */
  volume?: number | undefined;
  /** The side traded, YES or NO; it does not say who bought and who sold. */
  side?: PredSide | undefined;
  /** Number of the trade, an integer too large for a JavaScript number, hence text. */
  sequence?: string | undefined;
}

/** Writes a `Qot_GetEventContractTicker.TickerPoint`. */
export function encodeQotGetEventContractTickerTickerPoint(w: Writer, v: QotGetEventContractTickerTickerPoint): void {
  w.string(10, v.time, "time");
  if (v.yesPrice != null) w.double(17, v.yesPrice, "yesPrice");
  if (v.noPrice != null) w.double(25, v.noPrice, "noPrice");
  if (v.volume != null) w.double(33, v.volume, "volume");
  if (v.side != null) w.int32(40, v.side, "side");
  if (v.sequence != null) w.string(50, v.sequence, "sequence");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractTicker.TickerPoint`. */
export function decodeQotGetEventContractTickerTickerPoint(r: Reader, end: number): QotGetEventContractTickerTickerPoint {
  let $time: string | undefined;
  let $yesPrice: number | undefined;
  let $noPrice: number | undefined;
  let $volume: number | undefined;
  let $side: PredSide | undefined;
  let $sequence: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $time = r.text(end); break;
      case 17: $yesPrice = r.double(); break;
      case 25: $noPrice = r.double(); break;
      case 33: $volume = r.double(); break;
      case 40: $side = r.int() as PredSide; break;
      case 50: $sequence = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($time === undefined) throw missing("Qot_GetEventContractTicker.TickerPoint", { time: $time });
  return r.finish<QotGetEventContractTickerTickerPoint>({ time: $time, yesPrice: $yesPrice, noPrice: $noPrice, volume: $volume, side: $side, sequence: $sequence }, end, unknown);
}

/**
 * The trades of one contract.
 *
 * OpenD's `Qot_GetEventContractTicker.TickerItem`, held by {@linkcode QotGetEventContractTickerS2C}, {@linkcode QotUpdateEventContractTickerS2C}.
 */
export interface QotGetEventContractTickerTickerItem extends Message {
  /** The contract that was traded. */
  code: Security;
  /** The trades, oldest first in the samples documented. */
  tickerList: readonly QotGetEventContractTickerTickerPoint[];
}

/** Writes a `Qot_GetEventContractTicker.TickerItem`. */
export function encodeQotGetEventContractTickerTickerItem(w: Writer, v: QotGetEventContractTickerTickerItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.code, "code")); w.close(at); }
  for (const x of w.list(v.tickerList, "tickerList")) { at = w.open(18); encodeQotGetEventContractTickerTickerPoint(w, w.object(x, "tickerList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractTicker.TickerItem`. */
export function decodeQotGetEventContractTickerTickerItem(r: Reader, end: number): QotGetEventContractTickerTickerItem {
  let $code: Security | undefined;
  let $tickerList: QotGetEventContractTickerTickerPoint[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $code = merged($code, decodeSecurity(r, r.endOf(end))); break;
      case 18: ($tickerList ??= []).push(decodeQotGetEventContractTickerTickerPoint(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($code === undefined) throw missing("Qot_GetEventContractTicker.TickerItem", { code: $code });
  return r.finish<QotGetEventContractTickerTickerItem>({ code: $code, tickerList: $tickerList ?? none }, end, unknown);
}

/**
 * Which contract, and how many trades.
 *
 * OpenD's `Qot_GetEventContractTicker.C2S`, sent with {@linkcode QotGetEventContractTicker}.
 */
export interface QotGetEventContractTickerC2S extends Message {
  /** One contract. */
  security: Security;
  /** The most trades to return, up to 1000; 30 unless set. */
  count?: number | undefined;
}

/**
 * Which contract, and how many trades.
 *
 * What a request gives for OpenD's `Qot_GetEventContractTicker.C2S`, sent with {@linkcode QotGetEventContractTicker}.
 */
export interface QotGetEventContractTickerC2SInput extends Message {
  /** One contract. */
  security: SecurityInput;
  /** The most trades to return, up to 1000; 30 unless set. */
  count?: number | undefined;
}

/** Writes a `Qot_GetEventContractTicker.C2S`. */
export function encodeQotGetEventContractTickerC2S(w: Writer, v: QotGetEventContractTickerC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.count != null) w.int32(16, v.count, "count");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractTicker.C2S`. */
export function decodeQotGetEventContractTickerC2S(r: Reader, end: number): QotGetEventContractTickerC2S {
  let $security: Security | undefined;
  let $count: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 16: $count = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetEventContractTicker.C2S", { security: $security });
  return r.finish<QotGetEventContractTickerC2S>({ security: $security, count: $count }, end, unknown);
}

/**
 * The trades found.
 *
 * OpenD's `Qot_GetEventContractTicker.S2C`, brought by {@linkcode QotGetEventContractTicker}.
 */
export interface QotGetEventContractTickerS2C extends Message {
  /** The trades, by contract. */
  tickerList: readonly QotGetEventContractTickerTickerItem[];
}

/** Writes a `Qot_GetEventContractTicker.S2C`. */
export function encodeQotGetEventContractTickerS2C(w: Writer, v: QotGetEventContractTickerS2C): void {
  let at: number;
  for (const x of w.list(v.tickerList, "tickerList")) { at = w.open(10); encodeQotGetEventContractTickerTickerItem(w, w.object(x, "tickerList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractTicker.S2C`. */
export function decodeQotGetEventContractTickerS2C(r: Reader, end: number): QotGetEventContractTickerS2C {
  let $tickerList: QotGetEventContractTickerTickerItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($tickerList ??= []).push(decodeQotGetEventContractTickerTickerItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetEventContractTickerS2C>({ tickerList: $tickerList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetEventContractTicker.Request`, sent with {@linkcode QotGetEventContractTicker}.
 */
export interface QotGetEventContractTickerRequest extends Message {
  /** What is asked. */
  c2s: QotGetEventContractTickerC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetEventContractTicker.Request`, sent with {@linkcode QotGetEventContractTicker}.
 */
export interface QotGetEventContractTickerRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetEventContractTickerC2SInput;
}

/** Writes a `Qot_GetEventContractTicker.Request`. */
export function encodeQotGetEventContractTickerRequest(w: Writer, v: QotGetEventContractTickerRequestInput): void {
  writeRequest(w, v, encodeQotGetEventContractTickerC2S);
}

/** Reads a `Qot_GetEventContractTicker.Request`. */
export function decodeQotGetEventContractTickerRequest(r: Reader, end: number): QotGetEventContractTickerRequest {
  let $c2s: QotGetEventContractTickerC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetEventContractTickerC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetEventContractTicker.Request", { c2s: $c2s });
  return r.finish<QotGetEventContractTickerRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetEventContractTicker.Response`, brought by {@linkcode QotGetEventContractTicker}.
 */
export interface QotGetEventContractTickerResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetEventContractTickerS2C | undefined;
}

/** Writes a `Qot_GetEventContractTicker.Response`. */
export function encodeQotGetEventContractTickerResponse(w: Writer, v: QotGetEventContractTickerResponse): void {
  writeResponse(w, v, encodeQotGetEventContractTickerS2C);
}

/** Reads a `Qot_GetEventContractTicker.Response`. */
export function decodeQotGetEventContractTickerResponse(r: Reader, end: number): QotGetEventContractTickerResponse {
  return readResponse("Qot_GetEventContractTicker.Response", r, end, decodeQotGetEventContractTickerS2C) as QotGetEventContractTickerResponse;
}

/**
 * Returns the latest trades of one event contract, one by one.
 * Subscribe to the ticker with QotSubEventContract first, or it fails. 1000 trades at most.
 *
 * OpenD's `Qot_GetEventContractTicker` (3448), a request.
 *
 * @example
 * ```ts
 * import { QotGetEventContractTicker } from "@opend/client/commands";
 *
 * const { tickerList } = await quote.request(QotGetEventContractTicker, {
 *   security: "EC.KXODIMATCH-26JUL140600INDENG-IND",
 * });
 * ```
 */
export const QotGetEventContractTicker: RequestCommand<QotGetEventContractTickerC2SInput, QotGetEventContractTickerS2C> = {
  kind: "request",
  id: 3448,
  name: "Qot_GetEventContractTicker",
  encode: encodeQotGetEventContractTickerRequest,
  decode: decodeQotGetEventContractTickerResponse,
  decodeData: decodeQotGetEventContractTickerS2C,
};
