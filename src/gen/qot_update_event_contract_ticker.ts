// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeResponse } from "../codec/envelope.ts";
import { none } from "../codec/merge.ts";
import { decodeQotGetEventContractTickerTickerItem, encodeQotGetEventContractTickerTickerItem } from "./qot_get_event_contract_ticker.ts";
import type { Message, PushCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotGetEventContractTickerTickerItem } from "./qot_get_event_contract_ticker.ts";

/**
 * The trades that are new.
 *
 * OpenD's `Qot_UpdateEventContractTicker.S2C`, brought by {@linkcode QotUpdateEventContractTicker}.
 */
export interface QotUpdateEventContractTickerS2C extends Message {
  /** The trades, by contract. */
  tickerList: readonly QotGetEventContractTickerTickerItem[];
}

/** Writes a `Qot_UpdateEventContractTicker.S2C`. */
export function encodeQotUpdateEventContractTickerS2C(w: Writer, v: QotUpdateEventContractTickerS2C): void {
  let at: number;
  for (const x of w.list(v.tickerList, "tickerList")) { at = w.open(10); encodeQotGetEventContractTickerTickerItem(w, w.object(x, "tickerList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_UpdateEventContractTicker.S2C`. */
export function decodeQotUpdateEventContractTickerS2C(r: Reader, end: number): QotUpdateEventContractTickerS2C {
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
  return r.finish<QotUpdateEventContractTickerS2C>({ tickerList: $tickerList ?? none }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_UpdateEventContractTicker.Response`, brought by {@linkcode QotUpdateEventContractTicker}.
 */
export interface QotUpdateEventContractTickerResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotUpdateEventContractTickerS2C | undefined;
}

/** Writes a `Qot_UpdateEventContractTicker.Response`. */
export function encodeQotUpdateEventContractTickerResponse(w: Writer, v: QotUpdateEventContractTickerResponse): void {
  writeResponse(w, v, encodeQotUpdateEventContractTickerS2C);
}

/** Reads a `Qot_UpdateEventContractTicker.Response`. */
export function decodeQotUpdateEventContractTickerResponse(r: Reader, end: number): QotUpdateEventContractTickerResponse {
  return readResponse("Qot_UpdateEventContractTicker.Response", r, end, decodeQotUpdateEventContractTickerS2C) as QotUpdateEventContractTickerResponse;
}

/**
 * Push of new trades of event contracts.
 * Comes after QotSubEventContract with the ticker and push registered.
 *
 * OpenD's `Qot_UpdateEventContractTicker` (3452), a push.
 *
 * @example
 * ```ts
 * import { QotUpdateEventContractTicker } from "@opend/client/commands";
 *
 * quote.on(QotUpdateEventContractTicker, ({ tickerList }) => console.log(tickerList));
 * ```
 */
export const QotUpdateEventContractTicker: PushCommand<QotUpdateEventContractTickerS2C> = {
  kind: "push",
  id: 3452,
  name: "Qot_UpdateEventContractTicker",
  decode: decodeQotUpdateEventContractTickerResponse,
};
