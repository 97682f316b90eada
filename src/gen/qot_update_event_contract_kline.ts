// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeResponse } from "../codec/envelope.ts";
import { none } from "../codec/merge.ts";
import { decodeQotGetEventContractKlineKlineItem, encodeQotGetEventContractKlineKlineItem } from "./qot_get_event_contract_kline.ts";
import type { Message, PushCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotGetEventContractKlineKlineItem } from "./qot_get_event_contract_kline.ts";

/**
 * The bars that are new or have changed.
 *
 * OpenD's `Qot_UpdateEventContractKline.S2C`, brought by {@linkcode QotUpdateEventContractKline}.
 */
export interface QotUpdateEventContractKlineS2C extends Message {
  /** The bars, by contract and side. */
  klineList: readonly QotGetEventContractKlineKlineItem[];
}

/** Writes a `Qot_UpdateEventContractKline.S2C`. */
export function encodeQotUpdateEventContractKlineS2C(w: Writer, v: QotUpdateEventContractKlineS2C): void {
  let at: number;
  for (const x of w.list(v.klineList, "klineList")) { at = w.open(10); encodeQotGetEventContractKlineKlineItem(w, w.object(x, "klineList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_UpdateEventContractKline.S2C`. */
export function decodeQotUpdateEventContractKlineS2C(r: Reader, end: number): QotUpdateEventContractKlineS2C {
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
  return r.finish<QotUpdateEventContractKlineS2C>({ klineList: $klineList ?? none }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_UpdateEventContractKline.Response`, brought by {@linkcode QotUpdateEventContractKline}.
 */
export interface QotUpdateEventContractKlineResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotUpdateEventContractKlineS2C | undefined;
}

/** Writes a `Qot_UpdateEventContractKline.Response`. */
export function encodeQotUpdateEventContractKlineResponse(w: Writer, v: QotUpdateEventContractKlineResponse): void {
  writeResponse(w, v, encodeQotUpdateEventContractKlineS2C);
}

/** Reads a `Qot_UpdateEventContractKline.Response`. */
export function decodeQotUpdateEventContractKlineResponse(r: Reader, end: number): QotUpdateEventContractKlineResponse {
  return readResponse("Qot_UpdateEventContractKline.Response", r, end, decodeQotUpdateEventContractKlineS2C) as QotUpdateEventContractKlineResponse;
}

/**
 * Push of K-line bars of event contracts, sent when a bar changes.
 * Comes after QotSubEventContract with a K-line type and push registered.
 *
 * OpenD's `Qot_UpdateEventContractKline` (3451), a push.
 *
 * @example
 * ```ts
 * import { QotUpdateEventContractKline } from "@opend/client/commands";
 *
 * quote.on(QotUpdateEventContractKline, ({ klineList }) => console.log(klineList));
 * ```
 */
export const QotUpdateEventContractKline: PushCommand<QotUpdateEventContractKlineS2C> = {
  kind: "push",
  id: 3451,
  name: "Qot_UpdateEventContractKline",
  decode: decodeQotUpdateEventContractKlineResponse,
};
