// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, decodeTicker, encodeSecurity, encodeTicker } from "./qot_common.ts";
import type { Message, PushCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Security, SecurityInput, Ticker } from "./qot_common.ts";

/**
 * New ticks of one security.
 *
 * OpenD's `Qot_UpdateTicker.S2C`, brought by {@linkcode QotUpdateTicker}.
 */
export interface QotUpdateTickerS2C extends Message {
  /** Security that traded. */
  security: Security;
  /** Display name of the security. */
  name?: string | undefined;
  /** Ticks since the last push, often several; pushDataType tells live, late and cached ones apart. */
  tickerList: readonly Ticker[];
}

/** Writes a `Qot_UpdateTicker.S2C`. */
export function encodeQotUpdateTickerS2C(w: Writer, v: QotUpdateTickerS2C): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  for (const x of w.list(v.tickerList, "tickerList")) { at = w.open(18); encodeTicker(w, w.object(x, "tickerList")); w.close(at); }
  if (v.name != null) w.string(26, v.name, "name");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_UpdateTicker.S2C`. */
export function decodeQotUpdateTickerS2C(r: Reader, end: number): QotUpdateTickerS2C {
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
  if ($security === undefined) throw missing("Qot_UpdateTicker.S2C", { security: $security });
  return r.finish<QotUpdateTickerS2C>({ security: $security, name: $name, tickerList: $tickerList ?? none }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_UpdateTicker.Response`, brought by {@linkcode QotUpdateTicker}.
 */
export interface QotUpdateTickerResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotUpdateTickerS2C | undefined;
}

/** Writes a `Qot_UpdateTicker.Response`. */
export function encodeQotUpdateTickerResponse(w: Writer, v: QotUpdateTickerResponse): void {
  writeResponse(w, v, encodeQotUpdateTickerS2C);
}

/** Reads a `Qot_UpdateTicker.Response`. */
export function decodeQotUpdateTickerResponse(r: Reader, end: number): QotUpdateTickerResponse {
  return readResponse("Qot_UpdateTicker.Response", r, end, decodeQotUpdateTickerS2C) as QotUpdateTickerResponse;
}

/**
 * Pushed when a security trades. Comes once the connection has subscribed to Ticker by `QotSub` and
 * registered for pushes, there or by `QotRegQotPush`. The first push after registering may hold a cached
 * tick; after OpenD lost its server, at most 50 missed ticks are pushed late. pushDataType tells these from
 * live ones.
 *
 * OpenD's `Qot_UpdateTicker` (3011), a push.
 *
 * @example
 * ```ts
 * import { QotUpdateTicker } from "@opend/client/commands";
 *
 * quote.on(QotUpdateTicker, ({ security, name }) => console.log(security, name));
 * ```
 */
export const QotUpdateTicker: PushCommand<QotUpdateTickerS2C> = {
  kind: "push",
  id: 3011,
  name: "Qot_UpdateTicker",
  decode: decodeQotUpdateTickerResponse,
};
