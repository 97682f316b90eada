// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeResponse } from "../codec/envelope.ts";
import { merged } from "../codec/merge.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, PushCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Security, SecurityInput } from "./qot_common.ts";

/**
 * The contract that met an alert, and what happened.
 *
 * OpenD's `Qot_UpdateOptionEvent.S2C`, brought by {@linkcode QotUpdateOptionEvent}.
 */
export interface QotUpdateOptionEventS2C extends Message {
  /** Market and code of the underlying. */
  owner?: Security | undefined;
  /** Market and code of the option contract. */
  option?: Security | undefined;
  /** What happened, as text for a reader; the figures are in Qot_GetOptionEvent. */
  message?: string | undefined;
}

/** Writes a `Qot_UpdateOptionEvent.S2C`. */
export function encodeQotUpdateOptionEventS2C(w: Writer, v: QotUpdateOptionEventS2C): void {
  let at: number;
  if (v.owner != null) { at = w.open(10); encodeSecurity(w, w.security(v.owner, "owner")); w.close(at); }
  if (v.option != null) { at = w.open(18); encodeSecurity(w, w.security(v.option, "option")); w.close(at); }
  if (v.message != null) w.string(26, v.message, "message");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_UpdateOptionEvent.S2C`. */
export function decodeQotUpdateOptionEventS2C(r: Reader, end: number): QotUpdateOptionEventS2C {
  let $owner: Security | undefined;
  let $option: Security | undefined;
  let $message: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $owner = merged($owner, decodeSecurity(r, r.endOf(end))); break;
      case 18: $option = merged($option, decodeSecurity(r, r.endOf(end))); break;
      case 26: $message = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotUpdateOptionEventS2C>({ owner: $owner, option: $option, message: $message }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_UpdateOptionEvent.Response`, brought by {@linkcode QotUpdateOptionEvent}.
 */
export interface QotUpdateOptionEventResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotUpdateOptionEventS2C | undefined;
}

/** Writes a `Qot_UpdateOptionEvent.Response`. */
export function encodeQotUpdateOptionEventResponse(w: Writer, v: QotUpdateOptionEventResponse): void {
  writeResponse(w, v, encodeQotUpdateOptionEventS2C);
}

/** Reads a `Qot_UpdateOptionEvent.Response`. */
export function decodeQotUpdateOptionEventResponse(r: Reader, end: number): QotUpdateOptionEventResponse {
  return readResponse("Qot_UpdateOptionEvent.Response", r, end, decodeQotUpdateOptionEventS2C) as QotUpdateOptionEventResponse;
}

/**
 * A trade has met an alert for unusual option trades. Comes after such an alert was set with
 * Qot_SetOptionEventAlert, whenever one is met.
 *
 * OpenD's `Qot_UpdateOptionEvent` (3310), a push.
 *
 * @example
 * ```ts
 * import { QotUpdateOptionEvent } from "@opend/client/commands";
 *
 * quote.on(QotUpdateOptionEvent, ({ owner, option }) => console.log(owner, option));
 * ```
 */
export const QotUpdateOptionEvent: PushCommand<QotUpdateOptionEventS2C> = {
  kind: "push",
  id: 3310,
  name: "Qot_UpdateOptionEvent",
  decode: decodeQotUpdateOptionEventResponse,
};
