// Generated from proto/ by tools/generator. Do not edit.

import { merged, missing, overrun } from "../codec/reader.ts";
import { decodeQotHeader, encodeQotHeader } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotHeader } from "./qot_common.ts";

/** `Qot_GetFedWatchTargetRate.TargetRateItem` */
export interface QotGetFedWatchTargetRateTargetRateItem extends Message {
  targetRange: string;
  probability: number;
}

/** Writes a `Qot_GetFedWatchTargetRate.TargetRateItem`. */
export function encodeQotGetFedWatchTargetRateTargetRateItem(w: Writer, v: QotGetFedWatchTargetRateTargetRateItem): void {
  w.string(10, v.targetRange, "targetRange");
  w.double(17, v.probability, "probability");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFedWatchTargetRate.TargetRateItem`. */
export function decodeQotGetFedWatchTargetRateTargetRateItem(r: Reader, end: number): QotGetFedWatchTargetRateTargetRateItem {
  let $targetRange: string | undefined;
  let $probability: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $targetRange = r.text(end); break;
      case 17: $probability = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($targetRange === undefined || $probability === undefined) throw missing("Qot_GetFedWatchTargetRate.TargetRateItem", { targetRange: $targetRange, probability: $probability });
  const message: QotGetFedWatchTargetRateTargetRateItem = { targetRange: $targetRange, probability: $probability };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetFedWatchTargetRate.FedMeetingTab` */
export interface QotGetFedWatchTargetRateFedMeetingTab extends Message {
  meetingDate: string;
  targetRateList: QotGetFedWatchTargetRateTargetRateItem[];
}

/** Writes a `Qot_GetFedWatchTargetRate.FedMeetingTab`. */
export function encodeQotGetFedWatchTargetRateFedMeetingTab(w: Writer, v: QotGetFedWatchTargetRateFedMeetingTab): void {
  let at: number;
  w.string(10, v.meetingDate, "meetingDate");
  for (const x of w.list(v.targetRateList, "targetRateList")) { at = w.open(18); encodeQotGetFedWatchTargetRateTargetRateItem(w, w.object(x, "targetRateList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFedWatchTargetRate.FedMeetingTab`. */
export function decodeQotGetFedWatchTargetRateFedMeetingTab(r: Reader, end: number): QotGetFedWatchTargetRateFedMeetingTab {
  let $meetingDate: string | undefined;
  const $targetRateList: QotGetFedWatchTargetRateTargetRateItem[] = [];
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $meetingDate = r.text(end); break;
      case 18: $targetRateList.push(decodeQotGetFedWatchTargetRateTargetRateItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($meetingDate === undefined) throw missing("Qot_GetFedWatchTargetRate.FedMeetingTab", { meetingDate: $meetingDate });
  const message: QotGetFedWatchTargetRateFedMeetingTab = { meetingDate: $meetingDate, targetRateList: $targetRateList };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetFedWatchTargetRate.C2S` */
export interface QotGetFedWatchTargetRateC2S extends Message {
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetFedWatchTargetRate.C2S`. */
export function encodeQotGetFedWatchTargetRateC2S(w: Writer, v: QotGetFedWatchTargetRateC2S): void {
  let at: number;
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFedWatchTargetRate.C2S`. */
export function decodeQotGetFedWatchTargetRateC2S(r: Reader, end: number): QotGetFedWatchTargetRateC2S {
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  const message: QotGetFedWatchTargetRateC2S = { header: $header };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetFedWatchTargetRate.S2C` */
export interface QotGetFedWatchTargetRateS2C extends Message {
  meetingList: QotGetFedWatchTargetRateFedMeetingTab[];
}

/** Writes a `Qot_GetFedWatchTargetRate.S2C`. */
export function encodeQotGetFedWatchTargetRateS2C(w: Writer, v: QotGetFedWatchTargetRateS2C): void {
  let at: number;
  for (const x of w.list(v.meetingList, "meetingList")) { at = w.open(10); encodeQotGetFedWatchTargetRateFedMeetingTab(w, w.object(x, "meetingList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFedWatchTargetRate.S2C`. */
export function decodeQotGetFedWatchTargetRateS2C(r: Reader, end: number): QotGetFedWatchTargetRateS2C {
  const $meetingList: QotGetFedWatchTargetRateFedMeetingTab[] = [];
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $meetingList.push(decodeQotGetFedWatchTargetRateFedMeetingTab(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  const message: QotGetFedWatchTargetRateS2C = { meetingList: $meetingList };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetFedWatchTargetRate.Request` */
export interface QotGetFedWatchTargetRateRequest extends Message {
  c2s: QotGetFedWatchTargetRateC2S;
}

/** Writes a `Qot_GetFedWatchTargetRate.Request`. */
export function encodeQotGetFedWatchTargetRateRequest(w: Writer, v: QotGetFedWatchTargetRateRequest): void {
  let at: number;
  { at = w.open(10); encodeQotGetFedWatchTargetRateC2S(w, w.object(v.c2s, "c2s")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFedWatchTargetRate.Request`. */
export function decodeQotGetFedWatchTargetRateRequest(r: Reader, end: number): QotGetFedWatchTargetRateRequest {
  let $c2s: QotGetFedWatchTargetRateC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetFedWatchTargetRateC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($c2s === undefined) throw missing("Qot_GetFedWatchTargetRate.Request", { c2s: $c2s });
  const message: QotGetFedWatchTargetRateRequest = { c2s: $c2s };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetFedWatchTargetRate.Response` */
export interface QotGetFedWatchTargetRateResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotGetFedWatchTargetRateS2C | undefined;
}

/** Writes a `Qot_GetFedWatchTargetRate.Response`. */
export function encodeQotGetFedWatchTargetRateResponse(w: Writer, v: QotGetFedWatchTargetRateResponse): void {
  let at: number;
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) { at = w.open(34); encodeQotGetFedWatchTargetRateS2C(w, w.object(v.s2c, "s2c")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFedWatchTargetRate.Response`. */
export function decodeQotGetFedWatchTargetRateResponse(r: Reader, end: number): QotGetFedWatchTargetRateResponse {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $s2c: QotGetFedWatchTargetRateS2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $s2c = merged($s2c, decodeQotGetFedWatchTargetRateS2C(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($retType === undefined) throw missing("Qot_GetFedWatchTargetRate.Response", { retType: $retType });
  const message: QotGetFedWatchTargetRateResponse = { retType: $retType, retMsg: $retMsg, errCode: $errCode, s2c: $s2c };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetFedWatchTargetRate` (3404): asked and answered. */
export const QotGetFedWatchTargetRate: RequestCommand<QotGetFedWatchTargetRateC2S, QotGetFedWatchTargetRateS2C> = {
  kind: "request",
  id: 3404,
  name: "Qot_GetFedWatchTargetRate",
  encode: encodeQotGetFedWatchTargetRateRequest,
  decode: decodeQotGetFedWatchTargetRateResponse,
  decodeData: decodeQotGetFedWatchTargetRateS2C,
};
