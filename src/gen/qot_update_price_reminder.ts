// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeResponse } from "../codec/envelope.ts";
import { merged } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, PushCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { PriceReminderMarketStatus, PriceReminderType, Security, SecurityInput } from "./qot_common.ts";

/**
 * What the reminder saw.
 *
 * OpenD's `Qot_UpdatePriceReminder.S2C`, brought by {@linkcode QotUpdatePriceReminder}.
 */
export interface QotUpdatePriceReminderS2C extends Message {
  /** Security that the reminder watches. */
  security: Security;
  /** Display name of the security. */
  name?: string | undefined;
  /** Price when the reminder fired. */
  price: number;
  /** Rise or fall of the price when the reminder fired, as a rate. */
  changeRate: number;
  /** Trading session in which it fired. */
  marketStatus: PriceReminderMarketStatus;
  /** Text of the reminder, ready to be shown. */
  content: string;
  /** The user's own remark, at most 20 Chinese characters. */
  note: string;
  /** Identifies the reminder, as in `QotGetPriceReminder`. */
  key?: bigint | undefined;
  /** What the reminder watches. */
  type?: PriceReminderType | undefined;
  /** Threshold that was set, in the unit of the type. */
  setValue?: number | undefined;
  /** Value of what it watches when it fired, in the unit of the type. */
  curValue?: number | undefined;
}

/** Writes a `Qot_UpdatePriceReminder.S2C`. */
export function encodeQotUpdatePriceReminderS2C(w: Writer, v: QotUpdatePriceReminderS2C): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  w.double(17, v.price, "price");
  w.double(25, v.changeRate, "changeRate");
  w.int32(32, v.marketStatus, "marketStatus");
  w.string(42, v.content, "content");
  w.string(50, v.note, "note");
  if (v.key != null) w.int64BigInt(56, v.key, "key");
  if (v.type != null) w.int32(64, v.type, "type");
  if (v.setValue != null) w.double(73, v.setValue, "setValue");
  if (v.curValue != null) w.double(81, v.curValue, "curValue");
  if (v.name != null) w.string(90, v.name, "name");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_UpdatePriceReminder.S2C`. */
export function decodeQotUpdatePriceReminderS2C(r: Reader, end: number): QotUpdatePriceReminderS2C {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $price: number | undefined;
  let $changeRate: number | undefined;
  let $marketStatus: PriceReminderMarketStatus | undefined;
  let $content: string | undefined;
  let $note: string | undefined;
  let $key: bigint | undefined;
  let $type: PriceReminderType | undefined;
  let $setValue: number | undefined;
  let $curValue: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 90: $name = r.text(end); break;
      case 17: $price = r.double(); break;
      case 25: $changeRate = r.double(); break;
      case 32: $marketStatus = r.int() as PriceReminderMarketStatus; break;
      case 42: $content = r.text(end); break;
      case 50: $note = r.text(end); break;
      case 56: $key = r.int64BigInt(); break;
      case 64: $type = r.int() as PriceReminderType; break;
      case 73: $setValue = r.double(); break;
      case 81: $curValue = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined || $price === undefined || $changeRate === undefined || $marketStatus === undefined || $content === undefined || $note === undefined) throw missing("Qot_UpdatePriceReminder.S2C", { security: $security, price: $price, changeRate: $changeRate, marketStatus: $marketStatus, content: $content, note: $note });
  return r.finish<QotUpdatePriceReminderS2C>({ security: $security, name: $name, price: $price, changeRate: $changeRate, marketStatus: $marketStatus, content: $content, note: $note, key: $key, type: $type, setValue: $setValue, curValue: $curValue }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_UpdatePriceReminder.Response`, brought by {@linkcode QotUpdatePriceReminder}.
 */
export interface QotUpdatePriceReminderResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotUpdatePriceReminderS2C | undefined;
}

/** Writes a `Qot_UpdatePriceReminder.Response`. */
export function encodeQotUpdatePriceReminderResponse(w: Writer, v: QotUpdatePriceReminderResponse): void {
  writeResponse(w, v, encodeQotUpdatePriceReminderS2C);
}

/** Reads a `Qot_UpdatePriceReminder.Response`. */
export function decodeQotUpdatePriceReminderResponse(r: Reader, end: number): QotUpdatePriceReminderResponse {
  return readResponse("Qot_UpdatePriceReminder.Response", r, end, decodeQotUpdatePriceReminderS2C) as QotUpdatePriceReminderResponse;
}

/**
 * Pushed when a price reminder of the user fires. It needs a reminder set by `QotSetPriceReminder` and
 * OpenD's setting price_reminder_push, which is on by default.
 *
 * OpenD's `Qot_UpdatePriceReminder` (3019), a push.
 *
 * @example
 * ```ts
 * import { QotUpdatePriceReminder } from "@opend/client/commands";
 *
 * quote.on(QotUpdatePriceReminder, ({ security, name }) => console.log(security, name));
 * ```
 */
export const QotUpdatePriceReminder: PushCommand<QotUpdatePriceReminderS2C> = {
  kind: "push",
  id: 3019,
  name: "Qot_UpdatePriceReminder",
  decode: decodeQotUpdatePriceReminderResponse,
};
