// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeResponse } from "../codec/envelope.ts";
import { none } from "../codec/merge.ts";
import { decodeBasicQot, encodeBasicQot } from "./qot_common.ts";
import type { Message, PushCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { BasicQot } from "./qot_common.ts";

/**
 * The quotes that changed.
 *
 * OpenD's `Qot_UpdateBasicQot.S2C`, brought by {@linkcode QotUpdateBasicQot}.
 */
export interface QotUpdateBasicQotS2C extends Message {
  /** Whole current quotes, not differences; one per security. */
  basicQotList: readonly BasicQot[];
}

/** Writes a `Qot_UpdateBasicQot.S2C`. */
export function encodeQotUpdateBasicQotS2C(w: Writer, v: QotUpdateBasicQotS2C): void {
  let at: number;
  for (const x of w.list(v.basicQotList, "basicQotList")) { at = w.open(10); encodeBasicQot(w, w.object(x, "basicQotList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_UpdateBasicQot.S2C`. */
export function decodeQotUpdateBasicQotS2C(r: Reader, end: number): QotUpdateBasicQotS2C {
  let $basicQotList: BasicQot[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($basicQotList ??= []).push(decodeBasicQot(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotUpdateBasicQotS2C>({ basicQotList: $basicQotList ?? none }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_UpdateBasicQot.Response`, brought by {@linkcode QotUpdateBasicQot}.
 */
export interface QotUpdateBasicQotResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotUpdateBasicQotS2C | undefined;
}

/** Writes a `Qot_UpdateBasicQot.Response`. */
export function encodeQotUpdateBasicQotResponse(w: Writer, v: QotUpdateBasicQotResponse): void {
  writeResponse(w, v, encodeQotUpdateBasicQotS2C);
}

/** Reads a `Qot_UpdateBasicQot.Response`. */
export function decodeQotUpdateBasicQotResponse(r: Reader, end: number): QotUpdateBasicQotResponse {
  return readResponse("Qot_UpdateBasicQot.Response", r, end, decodeQotUpdateBasicQotS2C) as QotUpdateBasicQotResponse;
}

/**
 * Pushed when the quote of a security changes. Comes once the connection has subscribed to Basic by `QotSub`
 * and registered for pushes, there or by `QotRegQotPush`; OpenD's setting qot_push_frequency can thin it out,
 * and a security that does not trade sends nothing.
 *
 * OpenD's `Qot_UpdateBasicQot` (3005), a push.
 *
 * @example
 * ```ts
 * import { QotUpdateBasicQot } from "@opend/client/commands";
 *
 * quote.on(QotUpdateBasicQot, ({ basicQotList }) => console.log(basicQotList));
 * ```
 */
export const QotUpdateBasicQot: PushCommand<QotUpdateBasicQotS2C> = {
  kind: "push",
  id: 3005,
  name: "Qot_UpdateBasicQot",
  decode: decodeQotUpdateBasicQotResponse,
};
