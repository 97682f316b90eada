// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing, overrun } from "../codec/reader.ts";
import { decodeQotHeader, decodeSecurity, encodeQotHeader, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { PriceReminderFreq, PriceReminderMarketStatus, PriceReminderType, QotHeader, QotMarket, Security, SecurityInput } from "./qot_common.ts";

/**
 * One reminder.
 *
 * OpenD's `Qot_GetPriceReminder.PriceReminderItem`, held by {@linkcode QotGetPriceReminderPriceReminder}.
 */
export interface QotGetPriceReminderPriceReminderItem extends Message {
  /** Identifies the reminder; `QotSetPriceReminder` wants it. */
  key: bigint;
  /** What the reminder watches, such as a price reached or a change exceeded. */
  type: PriceReminderType;
  /** Threshold, in the unit of the type; percentages as 20 for 20 %, volumes in shares. */
  value: number;
  /** The user's own remark, at most 20 Chinese characters. */
  note: string;
  /** Whether it fires each time, once a day or only once. */
  freq: PriceReminderFreq;
  /** Whether the reminder is switched on. */
  isEnable: boolean;
  /** Trading sessions in which it may fire. */
  reminderSessionList: readonly PriceReminderMarketStatus[];
}

/** Writes a `Qot_GetPriceReminder.PriceReminderItem`. */
export function encodeQotGetPriceReminderPriceReminderItem(w: Writer, v: QotGetPriceReminderPriceReminderItem): void {
  w.int64BigInt(8, v.key, "key");
  w.int32(16, v.type, "type");
  w.double(25, v.value, "value");
  w.string(34, v.note, "note");
  w.int32(40, v.freq, "freq");
  w.bool(48, v.isEnable, "isEnable");
  for (const x of w.list(v.reminderSessionList, "reminderSessionList")) { w.int32(56, x, "reminderSessionList"); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetPriceReminder.PriceReminderItem`. */
export function decodeQotGetPriceReminderPriceReminderItem(r: Reader, end: number): QotGetPriceReminderPriceReminderItem {
  let $key: bigint | undefined;
  let $type: PriceReminderType | undefined;
  let $value: number | undefined;
  let $note: string | undefined;
  let $freq: PriceReminderFreq | undefined;
  let $isEnable: boolean | undefined;
  let $reminderSessionList: PriceReminderMarketStatus[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $key = r.int64BigInt(); break;
      case 16: $type = r.int() as PriceReminderType; break;
      case 25: $value = r.double(); break;
      case 34: $note = r.text(end); break;
      case 40: $freq = r.int() as PriceReminderFreq; break;
      case 48: $isEnable = r.bool(); break;
      case 56: ($reminderSessionList ??= []).push(r.int() as PriceReminderMarketStatus); break;
      case 58: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($reminderSessionList ??= []).push(r.int() as PriceReminderMarketStatus);
        if (r.pos !== stop) throw overrun();
        break;
      }
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($key === undefined || $type === undefined || $value === undefined || $note === undefined || $freq === undefined || $isEnable === undefined) throw missing("Qot_GetPriceReminder.PriceReminderItem", { key: $key, type: $type, value: $value, note: $note, freq: $freq, isEnable: $isEnable });
  return r.finish<QotGetPriceReminderPriceReminderItem>({ key: $key, type: $type, value: $value, note: $note, freq: $freq, isEnable: $isEnable, reminderSessionList: $reminderSessionList ?? none }, end, unknown);
}

/**
 * Reminders of one security.
 *
 * OpenD's `Qot_GetPriceReminder.PriceReminder`, held by {@linkcode QotGetPriceReminderS2C}.
 */
export interface QotGetPriceReminderPriceReminder extends Message {
  /** Security that the reminders watch. */
  security: Security;
  /** Display name of the security. */
  name?: string | undefined;
  /** Reminders set on it, switched on or off. */
  itemList: readonly QotGetPriceReminderPriceReminderItem[];
}

/** Writes a `Qot_GetPriceReminder.PriceReminder`. */
export function encodeQotGetPriceReminderPriceReminder(w: Writer, v: QotGetPriceReminderPriceReminder): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  for (const x of w.list(v.itemList, "itemList")) { at = w.open(18); encodeQotGetPriceReminderPriceReminderItem(w, w.object(x, "itemList")); w.close(at); }
  if (v.name != null) w.string(26, v.name, "name");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetPriceReminder.PriceReminder`. */
export function decodeQotGetPriceReminderPriceReminder(r: Reader, end: number): QotGetPriceReminderPriceReminder {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $itemList: QotGetPriceReminderPriceReminderItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 26: $name = r.text(end); break;
      case 18: ($itemList ??= []).push(decodeQotGetPriceReminderPriceReminderItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetPriceReminder.PriceReminder", { security: $security });
  return r.finish<QotGetPriceReminderPriceReminder>({ security: $security, name: $name, itemList: $itemList ?? none }, end, unknown);
}

/**
 * A security or a market; the security counts when both are given.
 *
 * OpenD's `Qot_GetPriceReminder.C2S`, sent with {@linkcode QotGetPriceReminder}.
 */
export interface QotGetPriceReminderC2S extends Message {
  /** Security whose reminders are wanted. */
  security?: Security | undefined;
  /** Market whose reminders are wanted; Shanghai and Shenzhen are one. */
  market?: QotMarket | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/**
 * A security or a market; the security counts when both are given.
 *
 * What a request gives for OpenD's `Qot_GetPriceReminder.C2S`, sent with {@linkcode QotGetPriceReminder}.
 */
export interface QotGetPriceReminderC2SInput extends Message {
  /** Security whose reminders are wanted. */
  security?: SecurityInput | undefined;
  /** Market whose reminders are wanted; Shanghai and Shenzhen are one. */
  market?: QotMarket | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetPriceReminder.C2S`. */
export function encodeQotGetPriceReminderC2S(w: Writer, v: QotGetPriceReminderC2SInput): void {
  let at: number;
  if (v.security != null) { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.market != null) w.int32(16, v.market, "market");
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetPriceReminder.C2S`. */
export function decodeQotGetPriceReminderC2S(r: Reader, end: number): QotGetPriceReminderC2S {
  let $security: Security | undefined;
  let $market: QotMarket | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 16: $market = r.int() as QotMarket; break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetPriceReminderC2S>({ security: $security, market: $market, header: $header }, end, unknown);
}

/**
 * Reminders by security.
 *
 * OpenD's `Qot_GetPriceReminder.S2C`, brought by {@linkcode QotGetPriceReminder}.
 */
export interface QotGetPriceReminderS2C extends Message {
  /** One entry per security that has reminders. */
  priceReminderList: readonly QotGetPriceReminderPriceReminder[];
}

/** Writes a `Qot_GetPriceReminder.S2C`. */
export function encodeQotGetPriceReminderS2C(w: Writer, v: QotGetPriceReminderS2C): void {
  let at: number;
  for (const x of w.list(v.priceReminderList, "priceReminderList")) { at = w.open(10); encodeQotGetPriceReminderPriceReminder(w, w.object(x, "priceReminderList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetPriceReminder.S2C`. */
export function decodeQotGetPriceReminderS2C(r: Reader, end: number): QotGetPriceReminderS2C {
  let $priceReminderList: QotGetPriceReminderPriceReminder[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($priceReminderList ??= []).push(decodeQotGetPriceReminderPriceReminder(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetPriceReminderS2C>({ priceReminderList: $priceReminderList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetPriceReminder.Request`, sent with {@linkcode QotGetPriceReminder}.
 */
export interface QotGetPriceReminderRequest extends Message {
  /** What is asked. */
  c2s: QotGetPriceReminderC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetPriceReminder.Request`, sent with {@linkcode QotGetPriceReminder}.
 */
export interface QotGetPriceReminderRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetPriceReminderC2SInput;
}

/** Writes a `Qot_GetPriceReminder.Request`. */
export function encodeQotGetPriceReminderRequest(w: Writer, v: QotGetPriceReminderRequestInput): void {
  writeRequest(w, v, encodeQotGetPriceReminderC2S);
}

/** Reads a `Qot_GetPriceReminder.Request`. */
export function decodeQotGetPriceReminderRequest(r: Reader, end: number): QotGetPriceReminderRequest {
  let $c2s: QotGetPriceReminderC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetPriceReminderC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetPriceReminder.Request", { c2s: $c2s });
  return r.finish<QotGetPriceReminderRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetPriceReminder.Response`, brought by {@linkcode QotGetPriceReminder}.
 */
export interface QotGetPriceReminderResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetPriceReminderS2C | undefined;
}

/** Writes a `Qot_GetPriceReminder.Response`. */
export function encodeQotGetPriceReminderResponse(w: Writer, v: QotGetPriceReminderResponse): void {
  writeResponse(w, v, encodeQotGetPriceReminderS2C);
}

/** Reads a `Qot_GetPriceReminder.Response`. */
export function decodeQotGetPriceReminderResponse(r: Reader, end: number): QotGetPriceReminderResponse {
  return readResponse("Qot_GetPriceReminder.Response", r, end, decodeQotGetPriceReminderS2C) as QotGetPriceReminderResponse;
}

/**
 * Lists the price reminders set on one security or in a whole market. OpenD takes 10 of them in 30 seconds.
 *
 * OpenD's `Qot_GetPriceReminder` (3221), a request.
 *
 * @example
 * ```ts
 * import { QotGetPriceReminder } from "@opend/client/commands";
 *
 * const { priceReminderList } = await quote.request(QotGetPriceReminder, { security: "HK.00700" });
 * ```
 */
export const QotGetPriceReminder: RequestCommand<QotGetPriceReminderC2SInput, QotGetPriceReminderS2C> = {
  kind: "request",
  id: 3221,
  name: "Qot_GetPriceReminder",
  limit: { requests: 10 },
  encode: encodeQotGetPriceReminderRequest,
  decode: decodeQotGetPriceReminderResponse,
  decodeData: decodeQotGetPriceReminderS2C,
};
