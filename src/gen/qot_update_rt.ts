// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, decodeTimeShare, encodeSecurity, encodeTimeShare } from "./qot_common.ts";
import type { Message, PushCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Security, SecurityInput, TimeShare } from "./qot_common.ts";

/**
 * New points of one intraday line.
 *
 * OpenD's `Qot_UpdateRT.S2C`, brought by {@linkcode QotUpdateRT}.
 */
export interface QotUpdateRTS2C extends Message {
  /** Security of the intraday line. */
  security: Security;
  /** Display name of the security. */
  name?: string | undefined;
  /** Points that are new or changed, one per minute. */
  rtList: readonly TimeShare[];
}

/** Writes a `Qot_UpdateRT.S2C`. */
export function encodeQotUpdateRTS2C(w: Writer, v: QotUpdateRTS2C): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  for (const x of w.list(v.rtList, "rtList")) { at = w.open(18); encodeTimeShare(w, w.object(x, "rtList")); w.close(at); }
  if (v.name != null) w.string(26, v.name, "name");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_UpdateRT.S2C`. */
export function decodeQotUpdateRTS2C(r: Reader, end: number): QotUpdateRTS2C {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $rtList: TimeShare[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 26: $name = r.text(end); break;
      case 18: ($rtList ??= []).push(decodeTimeShare(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_UpdateRT.S2C", { security: $security });
  return r.finish<QotUpdateRTS2C>({ security: $security, name: $name, rtList: $rtList ?? none }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_UpdateRT.Response`, brought by {@linkcode QotUpdateRT}.
 */
export interface QotUpdateRTResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotUpdateRTS2C | undefined;
}

/** Writes a `Qot_UpdateRT.Response`. */
export function encodeQotUpdateRTResponse(w: Writer, v: QotUpdateRTResponse): void {
  writeResponse(w, v, encodeQotUpdateRTS2C);
}

/** Reads a `Qot_UpdateRT.Response`. */
export function decodeQotUpdateRTResponse(r: Reader, end: number): QotUpdateRTResponse {
  return readResponse("Qot_UpdateRT.Response", r, end, decodeQotUpdateRTS2C) as QotUpdateRTResponse;
}

/**
 * Pushed when the intraday line of a security grows. Comes once the connection has subscribed to RT by
 * `QotSub` and registered for pushes, there or by `QotRegQotPush`; qot_push_frequency does not apply to it.
 *
 * OpenD's `Qot_UpdateRT` (3009), a push.
 *
 * @example
 * ```ts
 * import { QotUpdateRT } from "@opend/client/commands";
 *
 * quote.on(QotUpdateRT, ({ security, name }) => console.log(security, name));
 * ```
 */
export const QotUpdateRT: PushCommand<QotUpdateRTS2C> = {
  kind: "push",
  id: 3009,
  name: "Qot_UpdateRT",
  decode: decodeQotUpdateRTResponse,
};
