// Generated from proto/ by tools/generator. Do not edit.

import { merged, missing, overrun } from "../codec/reader.ts";
import { decodeQotGetEventContractTickerTickerItem, encodeQotGetEventContractTickerTickerItem } from "./qot_get_event_contract_ticker.ts";
import type { Message, PushCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotGetEventContractTickerTickerItem } from "./qot_get_event_contract_ticker.ts";

/** `Qot_UpdateEventContractTicker.S2C` */
export interface QotUpdateEventContractTickerS2C extends Message {
  tickerList: QotGetEventContractTickerTickerItem[];
}

/** Writes a `Qot_UpdateEventContractTicker.S2C`. */
export function encodeQotUpdateEventContractTickerS2C(w: Writer, v: QotUpdateEventContractTickerS2C): void {
  let at: number;
  for (const x of w.list(v.tickerList, "tickerList")) { at = w.open(10); encodeQotGetEventContractTickerTickerItem(w, w.object(x, "tickerList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_UpdateEventContractTicker.S2C`. */
export function decodeQotUpdateEventContractTickerS2C(r: Reader, end: number): QotUpdateEventContractTickerS2C {
  const $tickerList: QotGetEventContractTickerTickerItem[] = [];
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $tickerList.push(decodeQotGetEventContractTickerTickerItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  const message: QotUpdateEventContractTickerS2C = { tickerList: $tickerList };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_UpdateEventContractTicker.Response` */
export interface QotUpdateEventContractTickerResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotUpdateEventContractTickerS2C | undefined;
}

/** Writes a `Qot_UpdateEventContractTicker.Response`. */
export function encodeQotUpdateEventContractTickerResponse(w: Writer, v: QotUpdateEventContractTickerResponse): void {
  let at: number;
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) { at = w.open(34); encodeQotUpdateEventContractTickerS2C(w, w.object(v.s2c, "s2c")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_UpdateEventContractTicker.Response`. */
export function decodeQotUpdateEventContractTickerResponse(r: Reader, end: number): QotUpdateEventContractTickerResponse {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $s2c: QotUpdateEventContractTickerS2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $s2c = merged($s2c, decodeQotUpdateEventContractTickerS2C(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($retType === undefined) throw missing("Qot_UpdateEventContractTicker.Response", { retType: $retType });
  const message: QotUpdateEventContractTickerResponse = { retType: $retType, retMsg: $retMsg, errCode: $errCode, s2c: $s2c };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_UpdateEventContractTicker` (3452): pushed by OpenD. */
export const QotUpdateEventContractTicker: PushCommand<QotUpdateEventContractTickerS2C> = {
  kind: "push",
  id: 3452,
  name: "Qot_UpdateEventContractTicker",
  decode: decodeQotUpdateEventContractTickerResponse,
};
