// Generated from proto/ by tools/generator. Do not edit.

import { merged, missing, overrun } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, PushCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Security, SecurityInput } from "./qot_common.ts";

/** `Qot_UpdateOptionEvent.S2C` */
export interface QotUpdateOptionEventS2C extends Message {
  owner?: Security | undefined;
  option?: Security | undefined;
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
  if (r.pos !== end) throw overrun();
  const message: QotUpdateOptionEventS2C = { owner: $owner, option: $option, message: $message };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_UpdateOptionEvent.Response` */
export interface QotUpdateOptionEventResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotUpdateOptionEventS2C | undefined;
}

/** Writes a `Qot_UpdateOptionEvent.Response`. */
export function encodeQotUpdateOptionEventResponse(w: Writer, v: QotUpdateOptionEventResponse): void {
  let at: number;
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) { at = w.open(34); encodeQotUpdateOptionEventS2C(w, w.object(v.s2c, "s2c")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_UpdateOptionEvent.Response`. */
export function decodeQotUpdateOptionEventResponse(r: Reader, end: number): QotUpdateOptionEventResponse {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $s2c: QotUpdateOptionEventS2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $s2c = merged($s2c, decodeQotUpdateOptionEventS2C(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($retType === undefined) throw missing("Qot_UpdateOptionEvent.Response", { retType: $retType });
  const message: QotUpdateOptionEventResponse = { retType: $retType, retMsg: $retMsg, errCode: $errCode, s2c: $s2c };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_UpdateOptionEvent` (3310): pushed by OpenD. */
export const QotUpdateOptionEvent: PushCommand<QotUpdateOptionEventS2C> = {
  kind: "push",
  id: 3310,
  name: "Qot_UpdateOptionEvent",
  decode: decodeQotUpdateOptionEventResponse,
};
