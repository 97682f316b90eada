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

/** `Qot_UpdatePriceReminder.S2C` */
export interface QotUpdatePriceReminderS2C extends Message {
  security: Security;
  name?: string | undefined;
  price: number;
  changeRate: number;
  marketStatus: PriceReminderMarketStatus;
  content: string;
  note: string;
  key?: bigint | undefined;
  type?: PriceReminderType | undefined;
  setValue?: number | undefined;
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

/** `Qot_UpdatePriceReminder.Response` */
export interface QotUpdatePriceReminderResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
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

/** `Qot_UpdatePriceReminder` (3019): pushed by OpenD. */
export const QotUpdatePriceReminder: PushCommand<QotUpdatePriceReminderS2C> = {
  kind: "push",
  id: 3019,
  name: "Qot_UpdatePriceReminder",
  decode: decodeQotUpdatePriceReminderResponse,
};
