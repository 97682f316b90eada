// Generated from proto/ by tools/generator. Do not edit.

import { merged, missing, overrun } from "../codec/reader.ts";
import { decodeSecurity, decodeTicker, encodeSecurity, encodeTicker } from "./qot_common.ts";
import type { Message, PushCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Security, SecurityInput, Ticker } from "./qot_common.ts";

/** `Qot_UpdateTicker.S2C` */
export interface QotUpdateTickerS2C extends Message {
  security: Security;
  name?: string | undefined;
  tickerList: Ticker[];
}

/** Writes a `Qot_UpdateTicker.S2C`. */
export function encodeQotUpdateTickerS2C(w: Writer, v: QotUpdateTickerS2C): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  for (const x of w.list(v.tickerList, "tickerList")) { at = w.open(18); encodeTicker(w, w.object(x, "tickerList")); w.close(at); }
  if (v.name != null) w.string(26, v.name, "name");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_UpdateTicker.S2C`. */
export function decodeQotUpdateTickerS2C(r: Reader, end: number): QotUpdateTickerS2C {
  let $security: Security | undefined;
  let $name: string | undefined;
  const $tickerList: Ticker[] = [];
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 26: $name = r.text(end); break;
      case 18: $tickerList.push(decodeTicker(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($security === undefined) throw missing("Qot_UpdateTicker.S2C", { security: $security });
  const message: QotUpdateTickerS2C = { security: $security, name: $name, tickerList: $tickerList };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_UpdateTicker.Response` */
export interface QotUpdateTickerResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotUpdateTickerS2C | undefined;
}

/** Writes a `Qot_UpdateTicker.Response`. */
export function encodeQotUpdateTickerResponse(w: Writer, v: QotUpdateTickerResponse): void {
  let at: number;
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) { at = w.open(34); encodeQotUpdateTickerS2C(w, w.object(v.s2c, "s2c")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_UpdateTicker.Response`. */
export function decodeQotUpdateTickerResponse(r: Reader, end: number): QotUpdateTickerResponse {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $s2c: QotUpdateTickerS2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $s2c = merged($s2c, decodeQotUpdateTickerS2C(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($retType === undefined) throw missing("Qot_UpdateTicker.Response", { retType: $retType });
  const message: QotUpdateTickerResponse = { retType: $retType, retMsg: $retMsg, errCode: $errCode, s2c: $s2c };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_UpdateTicker` (3011): pushed by OpenD. */
export const QotUpdateTicker: PushCommand<QotUpdateTickerS2C> = {
  kind: "push",
  id: 3011,
  name: "Qot_UpdateTicker",
  decode: decodeQotUpdateTickerResponse,
};
