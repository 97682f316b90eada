// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeResponse } from "../codec/envelope.ts";
import { none } from "../codec/merge.ts";
import { decodeQotGetEventContractTickerTickerItem, encodeQotGetEventContractTickerTickerItem } from "./qot_get_event_contract_ticker.ts";
import type { Message, PushCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotGetEventContractTickerTickerItem } from "./qot_get_event_contract_ticker.ts";

/** `Qot_UpdateEventContractTicker.S2C` */
export interface QotUpdateEventContractTickerS2C extends Message {
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

/** `Qot_UpdateEventContractTicker.Response` */
export interface QotUpdateEventContractTickerResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
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

/** `Qot_UpdateEventContractTicker` (3452): pushed by OpenD. */
export const QotUpdateEventContractTicker: PushCommand<QotUpdateEventContractTickerS2C> = {
  kind: "push",
  id: 3452,
  name: "Qot_UpdateEventContractTicker",
  decode: decodeQotUpdateEventContractTickerResponse,
};
