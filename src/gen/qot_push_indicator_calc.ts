// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeResponse } from "../codec/envelope.ts";
import { none } from "../codec/merge.ts";
import { missing, overrun } from "../codec/reader.ts";
import { decodeIndicatorOutputParam, encodeIndicatorOutputParam } from "./qot_common.ts";
import type { Message, PushCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { IndicatorOutputParam } from "./qot_common.ts";

/**
 * The values at one bar.
 *
 * OpenD's `Qot_PushIndicatorCalc.IndicatorOutputRow`, held by {@linkcode QotPushIndicatorCalcS2C}.
 */
export interface QotPushIndicatorCalcIndicatorOutputRow extends Message {
  /** Time of the bar, as it was given in the request. */
  time?: string | undefined;
  /** One value for each of the outputs, in their order. */
  values: readonly number[];
}

/** Writes a `Qot_PushIndicatorCalc.IndicatorOutputRow`. */
export function encodeQotPushIndicatorCalcIndicatorOutputRow(w: Writer, v: QotPushIndicatorCalcIndicatorOutputRow): void {
  if (v.time != null) w.string(10, v.time, "time");
  for (const x of w.list(v.values, "values")) { w.double(17, x, "values"); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_PushIndicatorCalc.IndicatorOutputRow`. */
export function decodeQotPushIndicatorCalcIndicatorOutputRow(r: Reader, end: number): QotPushIndicatorCalcIndicatorOutputRow {
  let $time: string | undefined;
  let $values: number[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $time = r.text(end); break;
      case 17: ($values ??= []).push(r.double()); break;
      case 18: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($values ??= []).push(r.double());
        if (r.pos !== stop) throw overrun();
        break;
      }
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotPushIndicatorCalcIndicatorOutputRow>({ time: $time, values: $values ?? none }, end, unknown);
}

/**
 * What came of one calculation.
 *
 * OpenD's `Qot_PushIndicatorCalc.S2C`, brought by {@linkcode QotPushIndicatorCalc}.
 */
export interface QotPushIndicatorCalcS2C extends Message {
  /** Which calculation it is: the calcId of the request's reply. */
  calcId: string;
  /** The lines of the indicator, which tell what the values of a row are. */
  outputs: readonly IndicatorOutputParam[];
  /** One row for each bar, in order of time. */
  outputRows: readonly QotPushIndicatorCalcIndicatorOutputRow[];
}

/** Writes a `Qot_PushIndicatorCalc.S2C`. */
export function encodeQotPushIndicatorCalcS2C(w: Writer, v: QotPushIndicatorCalcS2C): void {
  let at: number;
  w.string(10, v.calcId, "calcId");
  for (const x of w.list(v.outputs, "outputs")) { at = w.open(18); encodeIndicatorOutputParam(w, w.object(x, "outputs")); w.close(at); }
  for (const x of w.list(v.outputRows, "outputRows")) { at = w.open(26); encodeQotPushIndicatorCalcIndicatorOutputRow(w, w.object(x, "outputRows")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_PushIndicatorCalc.S2C`. */
export function decodeQotPushIndicatorCalcS2C(r: Reader, end: number): QotPushIndicatorCalcS2C {
  let $calcId: string | undefined;
  let $outputs: IndicatorOutputParam[] | undefined;
  let $outputRows: QotPushIndicatorCalcIndicatorOutputRow[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $calcId = r.text(end); break;
      case 18: ($outputs ??= []).push(decodeIndicatorOutputParam(r, r.endOf(end))); break;
      case 26: ($outputRows ??= []).push(decodeQotPushIndicatorCalcIndicatorOutputRow(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($calcId === undefined) throw missing("Qot_PushIndicatorCalc.S2C", { calcId: $calcId });
  return r.finish<QotPushIndicatorCalcS2C>({ calcId: $calcId, outputs: $outputs ?? none, outputRows: $outputRows ?? none }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_PushIndicatorCalc.Response`, brought by {@linkcode QotPushIndicatorCalc}.
 */
export interface QotPushIndicatorCalcResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotPushIndicatorCalcS2C | undefined;
}

/** Writes a `Qot_PushIndicatorCalc.Response`. */
export function encodeQotPushIndicatorCalcResponse(w: Writer, v: QotPushIndicatorCalcResponse): void {
  writeResponse(w, v, encodeQotPushIndicatorCalcS2C);
}

/** Reads a `Qot_PushIndicatorCalc.Response`. */
export function decodeQotPushIndicatorCalcResponse(r: Reader, end: number): QotPushIndicatorCalcResponse {
  return readResponse("Qot_PushIndicatorCalc.Response", r, end, decodeQotPushIndicatorCalcS2C) as QotPushIndicatorCalcResponse;
}

/**
 * The result of an indicator's calculation. It comes once for a QotRequestIndicatorCalc, some time after its
 * reply, and is matched to it by calcId: listen for it before asking. It came with OpenD 10.8.
 *
 * OpenD's `Qot_PushIndicatorCalc` (3261), a push.
 *
 * @example
 * ```ts
 * import { QotPushIndicatorCalc } from "@opend/client/commands";
 *
 * quote.on(QotPushIndicatorCalc, ({ calcId, outputs }) => console.log(calcId, outputs));
 * ```
 */
export const QotPushIndicatorCalc: PushCommand<QotPushIndicatorCalcS2C> = {
  kind: "push",
  id: 3261,
  name: "Qot_PushIndicatorCalc",
  decode: decodeQotPushIndicatorCalcResponse,
};
