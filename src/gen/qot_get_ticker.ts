// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeQotHeader, decodeSecurity, decodeTicker, encodeQotHeader, encodeSecurity, encodeTicker } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotHeader, Security, SecurityInput, Ticker } from "./qot_common.ts";

/**
 * Whose ticks are wanted, and how many.
 *
 * OpenD's `Qot_GetTicker.C2S`, sent with {@linkcode QotGetTicker}.
 */
export interface QotGetTickerC2S extends Message {
  /** Security subscribed to Ticker. */
  security: Security;
  /** Most ticks to return, up to 1000; there may be fewer. */
  maxRetNum: number;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/**
 * Whose ticks are wanted, and how many.
 *
 * What a request gives for OpenD's `Qot_GetTicker.C2S`, sent with {@linkcode QotGetTicker}.
 */
export interface QotGetTickerC2SInput extends Message {
  /** Security subscribed to Ticker. */
  security: SecurityInput;
  /** Most ticks to return, up to 1000; there may be fewer. */
  maxRetNum: number;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetTicker.C2S`. */
export function encodeQotGetTickerC2S(w: Writer, v: QotGetTickerC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  w.int32(16, v.maxRetNum, "maxRetNum");
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetTicker.C2S`. */
export function decodeQotGetTickerC2S(r: Reader, end: number): QotGetTickerC2S {
  let $security: Security | undefined;
  let $maxRetNum: number | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 16: $maxRetNum = r.int(); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined || $maxRetNum === undefined) throw missing("Qot_GetTicker.C2S", { security: $security, maxRetNum: $maxRetNum });
  return r.finish<QotGetTickerC2S>({ security: $security, maxRetNum: $maxRetNum, header: $header }, end, unknown);
}

/**
 * The latest ticks.
 *
 * OpenD's `Qot_GetTicker.S2C`, brought by {@linkcode QotGetTicker}.
 */
export interface QotGetTickerS2C extends Message {
  /** Security that was asked for. */
  security: Security;
  /** Display name of the security. */
  name?: string | undefined;
  /** Ticks, oldest first; pushDataType is left out here and only set in pushes. */
  tickerList: readonly Ticker[];
}

/** Writes a `Qot_GetTicker.S2C`. */
export function encodeQotGetTickerS2C(w: Writer, v: QotGetTickerS2C): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  for (const x of w.list(v.tickerList, "tickerList")) { at = w.open(18); encodeTicker(w, w.object(x, "tickerList")); w.close(at); }
  if (v.name != null) w.string(26, v.name, "name");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetTicker.S2C`. */
export function decodeQotGetTickerS2C(r: Reader, end: number): QotGetTickerS2C {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $tickerList: Ticker[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 26: $name = r.text(end); break;
      case 18: ($tickerList ??= []).push(decodeTicker(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetTicker.S2C", { security: $security });
  return r.finish<QotGetTickerS2C>({ security: $security, name: $name, tickerList: $tickerList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetTicker.Request`, sent with {@linkcode QotGetTicker}.
 */
export interface QotGetTickerRequest extends Message {
  /** What is asked. */
  c2s: QotGetTickerC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetTicker.Request`, sent with {@linkcode QotGetTicker}.
 */
export interface QotGetTickerRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetTickerC2SInput;
}

/** Writes a `Qot_GetTicker.Request`. */
export function encodeQotGetTickerRequest(w: Writer, v: QotGetTickerRequestInput): void {
  writeRequest(w, v, encodeQotGetTickerC2S);
}

/** Reads a `Qot_GetTicker.Request`. */
export function decodeQotGetTickerRequest(r: Reader, end: number): QotGetTickerRequest {
  let $c2s: QotGetTickerC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetTickerC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetTicker.Request", { c2s: $c2s });
  return r.finish<QotGetTickerRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetTicker.Response`, brought by {@linkcode QotGetTicker}.
 */
export interface QotGetTickerResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetTickerS2C | undefined;
}

/** Writes a `Qot_GetTicker.Response`. */
export function encodeQotGetTickerResponse(w: Writer, v: QotGetTickerResponse): void {
  writeResponse(w, v, encodeQotGetTickerS2C);
}

/** Reads a `Qot_GetTicker.Response`. */
export function decodeQotGetTickerResponse(r: Reader, end: number): QotGetTickerResponse {
  return readResponse("Qot_GetTicker.Response", r, end, decodeQotGetTickerS2C) as QotGetTickerResponse;
}

/**
 * Gives the latest trades of one security tick by tick, at most 1000; there is no deeper history. Subscribe
 * to Ticker with `QotSub` first. OpenD answers from its cache and limits no frequency; right after
 * subscribing it waits up to 3 seconds for the first data, then answers without. HK options and futures under
 * LV1 have no ticks.
 *
 * OpenD's `Qot_GetTicker` (3010), a request.
 *
 * @example
 * ```ts
 * import { QotGetTicker } from "@opend/client/commands";
 *
 * const { tickerList } = await quote.request(QotGetTicker, { security: "HK.00700", maxRetNum: 10 });
 * ```
 */
export const QotGetTicker: RequestCommand<QotGetTickerC2SInput, QotGetTickerS2C> = {
  kind: "request",
  id: 3010,
  name: "Qot_GetTicker",
  encode: encodeQotGetTickerRequest,
  decode: decodeQotGetTickerResponse,
  decodeData: decodeQotGetTickerS2C,
};
