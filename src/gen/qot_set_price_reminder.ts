// Generated from proto/ by tools/generator. Do not edit.

import { merged, missing, overrun } from "../codec/reader.ts";
import { decodeQotHeader, decodeSecurity, encodeQotHeader, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { PriceReminderFreq, PriceReminderMarketStatus, PriceReminderType, QotHeader, Security, SecurityInput } from "./qot_common.ts";

/** `Qot_SetPriceReminder.SetPriceReminderOp` */
export const QotSetPriceReminderSetPriceReminderOp = {
  Unknown: 0,
  Add: 1,
  Del: 2,
  Enable: 3,
  Disable: 4,
  Modify: 5,
  DelAll: 6,
} as const;
/** `Qot_SetPriceReminder.SetPriceReminderOp` */
export type QotSetPriceReminderSetPriceReminderOp = (typeof QotSetPriceReminderSetPriceReminderOp)[keyof typeof QotSetPriceReminderSetPriceReminderOp];

/** `Qot_SetPriceReminder.C2S` */
export interface QotSetPriceReminderC2S extends Message {
  security: Security;
  op: QotSetPriceReminderSetPriceReminderOp;
  key?: bigint | undefined;
  type?: PriceReminderType | undefined;
  freq?: PriceReminderFreq | undefined;
  value?: number | undefined;
  note?: string | undefined;
  reminderSessionList: PriceReminderMarketStatus[];
  header?: QotHeader | undefined;
}

/** What a request gives for `Qot_SetPriceReminder.C2S`. */
export interface QotSetPriceReminderC2SInput extends Message {
  security: SecurityInput;
  op: QotSetPriceReminderSetPriceReminderOp;
  key?: bigint | number | undefined;
  type?: PriceReminderType | undefined;
  freq?: PriceReminderFreq | undefined;
  value?: number | undefined;
  note?: string | undefined;
  reminderSessionList?: readonly PriceReminderMarketStatus[] | undefined;
  header?: QotHeader | undefined;
}

/** Writes a `Qot_SetPriceReminder.C2S`. */
export function encodeQotSetPriceReminderC2S(w: Writer, v: QotSetPriceReminderC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  w.int32(16, v.op, "op");
  if (v.key != null) w.int64BigInt(24, v.key, "key");
  if (v.type != null) w.int32(32, v.type, "type");
  if (v.value != null) w.double(41, v.value, "value");
  if (v.note != null) w.string(50, v.note, "note");
  if (v.freq != null) w.int32(56, v.freq, "freq");
  for (const x of w.list(v.reminderSessionList, "reminderSessionList")) { w.int32(64, x, "reminderSessionList"); }
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_SetPriceReminder.C2S`. */
export function decodeQotSetPriceReminderC2S(r: Reader, end: number): QotSetPriceReminderC2S {
  let $security: Security | undefined;
  let $op: QotSetPriceReminderSetPriceReminderOp | undefined;
  let $key: bigint | undefined;
  let $type: PriceReminderType | undefined;
  let $freq: PriceReminderFreq | undefined;
  let $value: number | undefined;
  let $note: string | undefined;
  const $reminderSessionList: PriceReminderMarketStatus[] = [];
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 16: $op = r.int() as QotSetPriceReminderSetPriceReminderOp; break;
      case 24: $key = r.int64BigInt(); break;
      case 32: $type = r.int() as PriceReminderType; break;
      case 56: $freq = r.int() as PriceReminderFreq; break;
      case 41: $value = r.double(); break;
      case 50: $note = r.text(end); break;
      case 64: $reminderSessionList.push(r.int() as PriceReminderMarketStatus); break;
      case 66: {
        const stop = r.endOf(end);
        while (r.pos < stop) $reminderSessionList.push(r.int() as PriceReminderMarketStatus);
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($security === undefined || $op === undefined) throw missing("Qot_SetPriceReminder.C2S", { security: $security, op: $op });
  const message: QotSetPriceReminderC2S = { security: $security, op: $op, key: $key, type: $type, freq: $freq, value: $value, note: $note, reminderSessionList: $reminderSessionList, header: $header };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_SetPriceReminder.S2C` */
export interface QotSetPriceReminderS2C extends Message {
  key: bigint;
}

/** Writes a `Qot_SetPriceReminder.S2C`. */
export function encodeQotSetPriceReminderS2C(w: Writer, v: QotSetPriceReminderS2C): void {
  w.int64BigInt(8, v.key, "key");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_SetPriceReminder.S2C`. */
export function decodeQotSetPriceReminderS2C(r: Reader, end: number): QotSetPriceReminderS2C {
  let $key: bigint | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $key = r.int64BigInt(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($key === undefined) throw missing("Qot_SetPriceReminder.S2C", { key: $key });
  const message: QotSetPriceReminderS2C = { key: $key };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_SetPriceReminder.Request` */
export interface QotSetPriceReminderRequest extends Message {
  c2s: QotSetPriceReminderC2S;
}

/** What a request gives for `Qot_SetPriceReminder.Request`. */
export interface QotSetPriceReminderRequestInput extends Message {
  c2s: QotSetPriceReminderC2SInput;
}

/** Writes a `Qot_SetPriceReminder.Request`. */
export function encodeQotSetPriceReminderRequest(w: Writer, v: QotSetPriceReminderRequestInput): void {
  let at: number;
  { at = w.open(10); encodeQotSetPriceReminderC2S(w, w.object(v.c2s, "c2s")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_SetPriceReminder.Request`. */
export function decodeQotSetPriceReminderRequest(r: Reader, end: number): QotSetPriceReminderRequest {
  let $c2s: QotSetPriceReminderC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotSetPriceReminderC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($c2s === undefined) throw missing("Qot_SetPriceReminder.Request", { c2s: $c2s });
  const message: QotSetPriceReminderRequest = { c2s: $c2s };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_SetPriceReminder.Response` */
export interface QotSetPriceReminderResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotSetPriceReminderS2C | undefined;
}

/** Writes a `Qot_SetPriceReminder.Response`. */
export function encodeQotSetPriceReminderResponse(w: Writer, v: QotSetPriceReminderResponse): void {
  let at: number;
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) { at = w.open(34); encodeQotSetPriceReminderS2C(w, w.object(v.s2c, "s2c")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_SetPriceReminder.Response`. */
export function decodeQotSetPriceReminderResponse(r: Reader, end: number): QotSetPriceReminderResponse {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $s2c: QotSetPriceReminderS2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $s2c = merged($s2c, decodeQotSetPriceReminderS2C(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($retType === undefined) throw missing("Qot_SetPriceReminder.Response", { retType: $retType });
  const message: QotSetPriceReminderResponse = { retType: $retType, retMsg: $retMsg, errCode: $errCode, s2c: $s2c };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_SetPriceReminder` (3220): asked and answered. */
export const QotSetPriceReminder: RequestCommand<QotSetPriceReminderC2SInput, QotSetPriceReminderS2C> = {
  kind: "request",
  id: 3220,
  name: "Qot_SetPriceReminder",
  encode: encodeQotSetPriceReminderRequest,
  decode: decodeQotSetPriceReminderResponse,
  decodeData: decodeQotSetPriceReminderS2C,
};
