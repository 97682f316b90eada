// Generated from proto/ by tools/generator. Do not edit.

import { merged, missing, overrun } from "../codec/reader.ts";
import { decodeQotGetOptionEventAlertEventAlertItem, encodeQotGetOptionEventAlertEventAlertItem } from "./qot_get_option_event_alert.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotGetOptionEventAlertEventAlertItem, QotGetOptionEventAlertEventAlertItemInput } from "./qot_get_option_event_alert.ts";

/** `Qot_SetOptionEventAlert.AlertOpType` */
export const QotSetOptionEventAlertAlertOpType = {
  Unknown: 0,
  Add: 1,
  Delete: 2,
  Modify: 3,
  Enable: 4,
  Disable: 5,
  DeleteAll: 6,
} as const;
/** `Qot_SetOptionEventAlert.AlertOpType` */
export type QotSetOptionEventAlertAlertOpType = (typeof QotSetOptionEventAlertAlertOpType)[keyof typeof QotSetOptionEventAlertAlertOpType];

/** `Qot_SetOptionEventAlert.C2S` */
export interface QotSetOptionEventAlertC2S extends Message {
  operType: QotSetOptionEventAlertAlertOpType;
  alertList: QotGetOptionEventAlertEventAlertItem[];
}

/** What a request gives for `Qot_SetOptionEventAlert.C2S`. */
export interface QotSetOptionEventAlertC2SInput extends Message {
  operType: QotSetOptionEventAlertAlertOpType;
  alertList?: readonly QotGetOptionEventAlertEventAlertItemInput[] | undefined;
}

/** Writes a `Qot_SetOptionEventAlert.C2S`. */
export function encodeQotSetOptionEventAlertC2S(w: Writer, v: QotSetOptionEventAlertC2SInput): void {
  let at: number;
  w.int32(8, v.operType, "operType");
  for (const x of w.list(v.alertList, "alertList")) { at = w.open(18); encodeQotGetOptionEventAlertEventAlertItem(w, w.object(x, "alertList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_SetOptionEventAlert.C2S`. */
export function decodeQotSetOptionEventAlertC2S(r: Reader, end: number): QotSetOptionEventAlertC2S {
  let $operType: QotSetOptionEventAlertAlertOpType | undefined;
  const $alertList: QotGetOptionEventAlertEventAlertItem[] = [];
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $operType = r.int() as QotSetOptionEventAlertAlertOpType; break;
      case 18: $alertList.push(decodeQotGetOptionEventAlertEventAlertItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($operType === undefined) throw missing("Qot_SetOptionEventAlert.C2S", { operType: $operType });
  const message: QotSetOptionEventAlertC2S = { operType: $operType, alertList: $alertList };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_SetOptionEventAlert.S2C` */
export interface QotSetOptionEventAlertS2C extends Message {
}

/** Writes a `Qot_SetOptionEventAlert.S2C`. */
export function encodeQotSetOptionEventAlertS2C(w: Writer, v: QotSetOptionEventAlertS2C): void {
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_SetOptionEventAlert.S2C`. */
export function decodeQotSetOptionEventAlertS2C(r: Reader, end: number): QotSetOptionEventAlertS2C {
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  const message: QotSetOptionEventAlertS2C = {};
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_SetOptionEventAlert.Request` */
export interface QotSetOptionEventAlertRequest extends Message {
  c2s: QotSetOptionEventAlertC2S;
}

/** What a request gives for `Qot_SetOptionEventAlert.Request`. */
export interface QotSetOptionEventAlertRequestInput extends Message {
  c2s: QotSetOptionEventAlertC2SInput;
}

/** Writes a `Qot_SetOptionEventAlert.Request`. */
export function encodeQotSetOptionEventAlertRequest(w: Writer, v: QotSetOptionEventAlertRequestInput): void {
  let at: number;
  { at = w.open(10); encodeQotSetOptionEventAlertC2S(w, w.object(v.c2s, "c2s")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_SetOptionEventAlert.Request`. */
export function decodeQotSetOptionEventAlertRequest(r: Reader, end: number): QotSetOptionEventAlertRequest {
  let $c2s: QotSetOptionEventAlertC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotSetOptionEventAlertC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($c2s === undefined) throw missing("Qot_SetOptionEventAlert.Request", { c2s: $c2s });
  const message: QotSetOptionEventAlertRequest = { c2s: $c2s };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_SetOptionEventAlert.Response` */
export interface QotSetOptionEventAlertResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotSetOptionEventAlertS2C | undefined;
}

/** Writes a `Qot_SetOptionEventAlert.Response`. */
export function encodeQotSetOptionEventAlertResponse(w: Writer, v: QotSetOptionEventAlertResponse): void {
  let at: number;
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) { at = w.open(34); encodeQotSetOptionEventAlertS2C(w, w.object(v.s2c, "s2c")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_SetOptionEventAlert.Response`. */
export function decodeQotSetOptionEventAlertResponse(r: Reader, end: number): QotSetOptionEventAlertResponse {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $s2c: QotSetOptionEventAlertS2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $s2c = merged($s2c, decodeQotSetOptionEventAlertS2C(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($retType === undefined) throw missing("Qot_SetOptionEventAlert.Response", { retType: $retType });
  const message: QotSetOptionEventAlertResponse = { retType: $retType, retMsg: $retMsg, errCode: $errCode, s2c: $s2c };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_SetOptionEventAlert` (3309): asked and answered. */
export const QotSetOptionEventAlert: RequestCommand<QotSetOptionEventAlertC2SInput, QotSetOptionEventAlertS2C> = {
  kind: "request",
  id: 3309,
  name: "Qot_SetOptionEventAlert",
  encode: encodeQotSetOptionEventAlertRequest,
  decode: decodeQotSetOptionEventAlertResponse,
  decodeData: decodeQotSetOptionEventAlertS2C,
};
