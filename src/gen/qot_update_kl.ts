// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeKLine, decodeSecurity, encodeKLine, encodeSecurity } from "./qot_common.ts";
import type { Message, PushCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { KLType, KLine, RehabType, Security, SecurityInput } from "./qot_common.ts";

/**
 * The bars that changed, of one security, period and adjustment.
 *
 * OpenD's `Qot_UpdateKL.S2C`, brought by {@linkcode QotUpdateKL}.
 */
export interface QotUpdateKLS2C extends Message {
  /** Price adjustment of these bars, one of those registered for. */
  rehabType: RehabType;
  /** Period of each bar. Mind that KLType numbers the periods otherwise than SubType does. */
  klType: KLType;
  /** Security of the bars. */
  security: Security;
  /** Display name of the security. */
  name?: string | undefined;
  /**
   * Changed bars as they now are. Seen in pushes: lastClosePrice is 0 and changeRate absent; the getter has
   * both.
   */
  klList: readonly KLine[];
}

/** Writes a `Qot_UpdateKL.S2C`. */
export function encodeQotUpdateKLS2C(w: Writer, v: QotUpdateKLS2C): void {
  let at: number;
  w.int32(8, v.rehabType, "rehabType");
  w.int32(16, v.klType, "klType");
  { at = w.open(26); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  for (const x of w.list(v.klList, "klList")) { at = w.open(34); encodeKLine(w, w.object(x, "klList")); w.close(at); }
  if (v.name != null) w.string(42, v.name, "name");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_UpdateKL.S2C`. */
export function decodeQotUpdateKLS2C(r: Reader, end: number): QotUpdateKLS2C {
  let $rehabType: RehabType | undefined;
  let $klType: KLType | undefined;
  let $security: Security | undefined;
  let $name: string | undefined;
  let $klList: KLine[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $rehabType = r.int() as RehabType; break;
      case 16: $klType = r.int() as KLType; break;
      case 26: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 42: $name = r.text(end); break;
      case 34: ($klList ??= []).push(decodeKLine(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($rehabType === undefined || $klType === undefined || $security === undefined) throw missing("Qot_UpdateKL.S2C", { rehabType: $rehabType, klType: $klType, security: $security });
  return r.finish<QotUpdateKLS2C>({ rehabType: $rehabType, klType: $klType, security: $security, name: $name, klList: $klList ?? none }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_UpdateKL.Response`, brought by {@linkcode QotUpdateKL}.
 */
export interface QotUpdateKLResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotUpdateKLS2C | undefined;
}

/** Writes a `Qot_UpdateKL.Response`. */
export function encodeQotUpdateKLResponse(w: Writer, v: QotUpdateKLResponse): void {
  writeResponse(w, v, encodeQotUpdateKLS2C);
}

/** Reads a `Qot_UpdateKL.Response`. */
export function decodeQotUpdateKLResponse(r: Reader, end: number): QotUpdateKLResponse {
  return readResponse("Qot_UpdateKL.Response", r, end, decodeQotUpdateKLS2C) as QotUpdateKLResponse;
}

/**
 * Pushed when a bar of a security changes. Comes once the connection has subscribed to the K-line type by
 * `QotSub` and registered for pushes, there or by `QotRegQotPush`; qot_push_frequency does not apply to it.
 *
 * OpenD's `Qot_UpdateKL` (3007), a push.
 *
 * @example
 * ```ts
 * import { QotUpdateKL } from "@opend/client/commands";
 *
 * quote.on(QotUpdateKL, ({ rehabType, klType }) => console.log(rehabType, klType));
 * ```
 */
export const QotUpdateKL: PushCommand<QotUpdateKLS2C> = {
  kind: "push",
  id: 3007,
  name: "Qot_UpdateKL",
  decode: decodeQotUpdateKLResponse,
};
