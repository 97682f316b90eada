// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing, overrun } from "../codec/reader.ts";
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
  reminderSessionList: readonly PriceReminderMarketStatus[];
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
  let $reminderSessionList: PriceReminderMarketStatus[] | undefined;
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
      case 64: ($reminderSessionList ??= []).push(r.int() as PriceReminderMarketStatus); break;
      case 66: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($reminderSessionList ??= []).push(r.int() as PriceReminderMarketStatus);
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined || $op === undefined) throw missing("Qot_SetPriceReminder.C2S", { security: $security, op: $op });
  return r.finish<QotSetPriceReminderC2S>({ security: $security, op: $op, key: $key, type: $type, freq: $freq, value: $value, note: $note, reminderSessionList: $reminderSessionList ?? none, header: $header }, end, unknown);
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
  if ($key === undefined) throw missing("Qot_SetPriceReminder.S2C", { key: $key });
  return r.finish<QotSetPriceReminderS2C>({ key: $key }, end, unknown);
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
  writeRequest(w, v, encodeQotSetPriceReminderC2S);
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
  if ($c2s === undefined) throw missing("Qot_SetPriceReminder.Request", { c2s: $c2s });
  return r.finish<QotSetPriceReminderRequest>({ c2s: $c2s }, end, unknown);
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
  writeResponse(w, v, encodeQotSetPriceReminderS2C);
}

/** Reads a `Qot_SetPriceReminder.Response`. */
export function decodeQotSetPriceReminderResponse(r: Reader, end: number): QotSetPriceReminderResponse {
  return readResponse("Qot_SetPriceReminder.Response", r, end, decodeQotSetPriceReminderS2C) as QotSetPriceReminderResponse;
}

/** `Qot_SetPriceReminder` (3220): asked and answered. */
export const QotSetPriceReminder: RequestCommand<QotSetPriceReminderC2SInput, QotSetPriceReminderS2C> = {
  kind: "request",
  id: 3220,
  name: "Qot_SetPriceReminder",
  limit: { requests: 60 },
  encode: encodeQotSetPriceReminderRequest,
  decode: decodeQotSetPriceReminderResponse,
  decodeData: decodeQotSetPriceReminderS2C,
};
