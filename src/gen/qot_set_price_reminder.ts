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

/**
 * What is done with a reminder.
 *
 * OpenD's `Qot_SetPriceReminder.SetPriceReminderOp`.
 *
 * @example
 * ```ts
 * import { QotSetPriceReminderSetPriceReminderOp } from "@opend/client/commands";
 *
 * const value: QotSetPriceReminderSetPriceReminderOp = QotSetPriceReminderSetPriceReminderOp.Add; // 1
 * ```
 */
export const QotSetPriceReminderSetPriceReminderOp = {
  /** No such choice. */
  Unknown: 0,
  /** Makes a new one; the reply carries its key. */
  Add: 1,
  /** Deletes the reminder that key names. */
  Del: 2,
  /** Switches the reminder on that key names. */
  Enable: 3,
  /** Switches the reminder off that key names. */
  Disable: 4,
  /** Changes the reminder that key names. */
  Modify: 5,
  /** Deletes all reminders of the security. */
  DelAll: 6,
} as const;
/**
 * What is done with a reminder.
 *
 * OpenD's `Qot_SetPriceReminder.SetPriceReminderOp`.
 */
export type QotSetPriceReminderSetPriceReminderOp = (typeof QotSetPriceReminderSetPriceReminderOp)[keyof typeof QotSetPriceReminderSetPriceReminderOp];

/**
 * Which reminder, what to do, and the reminder's settings.
 *
 * OpenD's `Qot_SetPriceReminder.C2S`, sent with {@linkcode QotSetPriceReminder}.
 */
export interface QotSetPriceReminderC2S extends Message {
  /** Security that the reminder watches. */
  security: Security;
  /** Whether to add, change, delete or switch. */
  op: QotSetPriceReminderSetPriceReminderOp;
  /** Which reminder, from `QotGetPriceReminder`; not needed to add one or to delete all. */
  key?: bigint | undefined;
  /** What to watch; ignored when deleting or switching. */
  type?: PriceReminderType | undefined;
  /** Whether to fire each time, once a day or only once; ignored when deleting or switching. */
  freq?: PriceReminderFreq | undefined;
  /**
   * Threshold, in the unit of the type: percentages as 20 for 20 %, volumes in shares also where the app
   * shows lots. Cut off after 3 decimals; ignored when deleting or switching.
   */
  value?: number | undefined;
  /** The user's own remark, at most 20 Chinese characters; ignored when deleting or switching. */
  note?: string | undefined;
  /** Trading sessions in which it may fire; ignored when deleting or switching. */
  reminderSessionList: readonly PriceReminderMarketStatus[];
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/**
 * Which reminder, what to do, and the reminder's settings.
 *
 * What a request gives for OpenD's `Qot_SetPriceReminder.C2S`, sent with {@linkcode QotSetPriceReminder}.
 */
export interface QotSetPriceReminderC2SInput extends Message {
  /** Security that the reminder watches. */
  security: SecurityInput;
  /** Whether to add, change, delete or switch. */
  op: QotSetPriceReminderSetPriceReminderOp;
  /** Which reminder, from `QotGetPriceReminder`; not needed to add one or to delete all. */
  key?: bigint | number | undefined;
  /** What to watch; ignored when deleting or switching. */
  type?: PriceReminderType | undefined;
  /** Whether to fire each time, once a day or only once; ignored when deleting or switching. */
  freq?: PriceReminderFreq | undefined;
  /**
   * Threshold, in the unit of the type: percentages as 20 for 20 %, volumes in shares also where the app
   * shows lots. Cut off after 3 decimals; ignored when deleting or switching.
   */
  value?: number | undefined;
  /** The user's own remark, at most 20 Chinese characters; ignored when deleting or switching. */
  note?: string | undefined;
  /** Trading sessions in which it may fire; ignored when deleting or switching. */
  reminderSessionList?: readonly PriceReminderMarketStatus[] | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
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

/**
 * The reminder that was set.
 *
 * OpenD's `Qot_SetPriceReminder.S2C`, brought by {@linkcode QotSetPriceReminder}.
 */
export interface QotSetPriceReminderS2C extends Message {
  /** Identifies the reminder; 0 when nothing was set, and when all were deleted. */
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

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_SetPriceReminder.Request`, sent with {@linkcode QotSetPriceReminder}.
 */
export interface QotSetPriceReminderRequest extends Message {
  /** What is asked. */
  c2s: QotSetPriceReminderC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_SetPriceReminder.Request`, sent with {@linkcode QotSetPriceReminder}.
 */
export interface QotSetPriceReminderRequestInput extends Message {
  /** What is asked. */
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

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_SetPriceReminder.Response`, brought by {@linkcode QotSetPriceReminder}.
 */
export interface QotSetPriceReminderResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
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

/**
 * Adds, changes, deletes or switches a price reminder of a security; what it finds comes as
 * `QotUpdatePriceReminder`. At most 10 reminders of each type per security. OpenD takes 60 of them in 30
 * seconds. Thresholds are cut down to a multiple of the smallest step: turnover 10 (CNY, HKD or USD), volume
 * 1000 shares for A-shares, 10 shares elsewhere and 0.001 contracts for options, best bid and ask quantity
 * 100 shares for A-shares, all others 3 decimals.
 *
 * OpenD's `Qot_SetPriceReminder` (3220), a request.
 *
 * @example
 * ```ts
 * import { PriceReminderFreq, PriceReminderType, QotSetPriceReminder, QotSetPriceReminderSetPriceReminderOp } from "@opend/client/commands";
 *
 * const { key } = await quote.request(QotSetPriceReminder, {
 *   security: "HK.00700",
 *   op: QotSetPriceReminderSetPriceReminderOp.Add,
 *   type: PriceReminderType.PriceUp,
 *   freq: PriceReminderFreq.Always,
 *   value: 500,
 * });
 * ```
 */
export const QotSetPriceReminder: RequestCommand<QotSetPriceReminderC2SInput, QotSetPriceReminderS2C> = {
  kind: "request",
  id: 3220,
  name: "Qot_SetPriceReminder",
  limit: { requests: 60 },
  encode: encodeQotSetPriceReminderRequest,
  decode: decodeQotSetPriceReminderResponse,
  decodeData: decodeQotSetPriceReminderS2C,
};
