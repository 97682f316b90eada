// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeResponse } from "../codec/envelope.ts";
import { none } from "../codec/merge.ts";
import { decodeQotGetEventContractOrderBookOrderBookItem, encodeQotGetEventContractOrderBookOrderBookItem } from "./qot_get_event_contract_order_book.ts";
import type { Message, PushCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotGetEventContractOrderBookOrderBookItem } from "./qot_get_event_contract_order_book.ts";

/**
 * The books that have changed.
 *
 * OpenD's `Qot_UpdateEventContractOrderBook.S2C`, brought by {@linkcode QotUpdateEventContractOrderBook}.
 */
export interface QotUpdateEventContractOrderBookS2C extends Message {
  /** The books, one entry a contract. */
  orderBookList: readonly QotGetEventContractOrderBookOrderBookItem[];
}

/** Writes a `Qot_UpdateEventContractOrderBook.S2C`. */
export function encodeQotUpdateEventContractOrderBookS2C(w: Writer, v: QotUpdateEventContractOrderBookS2C): void {
  let at: number;
  for (const x of w.list(v.orderBookList, "orderBookList")) { at = w.open(10); encodeQotGetEventContractOrderBookOrderBookItem(w, w.object(x, "orderBookList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_UpdateEventContractOrderBook.S2C`. */
export function decodeQotUpdateEventContractOrderBookS2C(r: Reader, end: number): QotUpdateEventContractOrderBookS2C {
  let $orderBookList: QotGetEventContractOrderBookOrderBookItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($orderBookList ??= []).push(decodeQotGetEventContractOrderBookOrderBookItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotUpdateEventContractOrderBookS2C>({ orderBookList: $orderBookList ?? none }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_UpdateEventContractOrderBook.Response`, brought by {@linkcode QotUpdateEventContractOrderBook}.
 */
export interface QotUpdateEventContractOrderBookResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotUpdateEventContractOrderBookS2C | undefined;
}

/** Writes a `Qot_UpdateEventContractOrderBook.Response`. */
export function encodeQotUpdateEventContractOrderBookResponse(w: Writer, v: QotUpdateEventContractOrderBookResponse): void {
  writeResponse(w, v, encodeQotUpdateEventContractOrderBookS2C);
}

/** Reads a `Qot_UpdateEventContractOrderBook.Response`. */
export function decodeQotUpdateEventContractOrderBookResponse(r: Reader, end: number): QotUpdateEventContractOrderBookResponse {
  return readResponse("Qot_UpdateEventContractOrderBook.Response", r, end, decodeQotUpdateEventContractOrderBookS2C) as QotUpdateEventContractOrderBookResponse;
}

/**
 * Push of order books of event contracts, sent when a book changes.
 * Comes after QotSubEventContract with the order book and push registered.
 *
 * OpenD's `Qot_UpdateEventContractOrderBook` (3450), a push.
 *
 * @example
 * ```ts
 * import { QotUpdateEventContractOrderBook } from "@opend/client/commands";
 *
 * quote.on(QotUpdateEventContractOrderBook, ({ orderBookList }) => console.log(orderBookList));
 * ```
 */
export const QotUpdateEventContractOrderBook: PushCommand<QotUpdateEventContractOrderBookS2C> = {
  kind: "push",
  id: 3450,
  name: "Qot_UpdateEventContractOrderBook",
  decode: decodeQotUpdateEventContractOrderBookResponse,
};
