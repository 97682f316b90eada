// Generated from proto/ by tools/generator. Do not edit.

import { merged, missing, overrun } from "../codec/reader.ts";
import { decodeQotGetEventContractOrderBookOrderBookItem, encodeQotGetEventContractOrderBookOrderBookItem } from "./qot_get_event_contract_order_book.ts";
import type { Message, PushCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotGetEventContractOrderBookOrderBookItem } from "./qot_get_event_contract_order_book.ts";

/** `Qot_UpdateEventContractOrderBook.S2C` */
export interface QotUpdateEventContractOrderBookS2C extends Message {
  orderBookList: QotGetEventContractOrderBookOrderBookItem[];
}

/** Writes a `Qot_UpdateEventContractOrderBook.S2C`. */
export function encodeQotUpdateEventContractOrderBookS2C(w: Writer, v: QotUpdateEventContractOrderBookS2C): void {
  let at: number;
  for (const x of w.list(v.orderBookList, "orderBookList")) { at = w.open(10); encodeQotGetEventContractOrderBookOrderBookItem(w, w.object(x, "orderBookList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_UpdateEventContractOrderBook.S2C`. */
export function decodeQotUpdateEventContractOrderBookS2C(r: Reader, end: number): QotUpdateEventContractOrderBookS2C {
  const $orderBookList: QotGetEventContractOrderBookOrderBookItem[] = [];
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $orderBookList.push(decodeQotGetEventContractOrderBookOrderBookItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  const message: QotUpdateEventContractOrderBookS2C = { orderBookList: $orderBookList };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_UpdateEventContractOrderBook.Response` */
export interface QotUpdateEventContractOrderBookResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotUpdateEventContractOrderBookS2C | undefined;
}

/** Writes a `Qot_UpdateEventContractOrderBook.Response`. */
export function encodeQotUpdateEventContractOrderBookResponse(w: Writer, v: QotUpdateEventContractOrderBookResponse): void {
  let at: number;
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) { at = w.open(34); encodeQotUpdateEventContractOrderBookS2C(w, w.object(v.s2c, "s2c")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_UpdateEventContractOrderBook.Response`. */
export function decodeQotUpdateEventContractOrderBookResponse(r: Reader, end: number): QotUpdateEventContractOrderBookResponse {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $s2c: QotUpdateEventContractOrderBookS2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $s2c = merged($s2c, decodeQotUpdateEventContractOrderBookS2C(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($retType === undefined) throw missing("Qot_UpdateEventContractOrderBook.Response", { retType: $retType });
  const message: QotUpdateEventContractOrderBookResponse = { retType: $retType, retMsg: $retMsg, errCode: $errCode, s2c: $s2c };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_UpdateEventContractOrderBook` (3450): pushed by OpenD. */
export const QotUpdateEventContractOrderBook: PushCommand<QotUpdateEventContractOrderBookS2C> = {
  kind: "push",
  id: 3450,
  name: "Qot_UpdateEventContractOrderBook",
  decode: decodeQotUpdateEventContractOrderBookResponse,
};
