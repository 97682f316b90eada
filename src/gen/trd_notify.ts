// Generated from proto/ by tools/generator. Do not edit.

import { merged, missing, overrun } from "../codec/reader.ts";
import { decodeTrdHeader, encodeTrdHeader } from "./trd_common.ts";
import type { Message } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { TrdHeader, TrdHeaderInput } from "./trd_common.ts";

/** `Trd_Notify.S2C` */
export interface TrdNotifyS2C extends Message {
  header: TrdHeader;
  type: number;
}

/** Writes a `Trd_Notify.S2C`. */
export function encodeTrdNotifyS2C(w: Writer, v: TrdNotifyS2C): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  w.int32(16, v.type, "type");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_Notify.S2C`. */
export function decodeTrdNotifyS2C(r: Reader, end: number): TrdNotifyS2C {
  let $header: TrdHeader | undefined;
  let $type: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 16: $type = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($header === undefined || $type === undefined) throw missing("Trd_Notify.S2C", { header: $header, type: $type });
  const message: TrdNotifyS2C = { header: $header, type: $type };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Trd_Notify.Response` */
export interface TrdNotifyResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: TrdNotifyS2C | undefined;
}

/** Writes a `Trd_Notify.Response`. */
export function encodeTrdNotifyResponse(w: Writer, v: TrdNotifyResponse): void {
  let at: number;
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) { at = w.open(34); encodeTrdNotifyS2C(w, w.object(v.s2c, "s2c")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_Notify.Response`. */
export function decodeTrdNotifyResponse(r: Reader, end: number): TrdNotifyResponse {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $s2c: TrdNotifyS2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $s2c = merged($s2c, decodeTrdNotifyS2C(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($retType === undefined) throw missing("Trd_Notify.Response", { retType: $retType });
  const message: TrdNotifyResponse = { retType: $retType, retMsg: $retMsg, errCode: $errCode, s2c: $s2c };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}
