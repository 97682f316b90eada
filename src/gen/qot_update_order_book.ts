// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeOrderBook, decodeSecurity, encodeOrderBook, encodeSecurity } from "./qot_common.ts";
import type { Message, PushCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { OrderBook, OrderBookType, Security, SecurityInput } from "./qot_common.ts";

/**
 * The book as it now is, both sides.
 *
 * OpenD's `Qot_UpdateOrderBook.S2C`, brought by {@linkcode QotUpdateOrderBook}.
 */
export interface QotUpdateOrderBookS2C extends Message {
  /** Security whose book this is. */
  security: Security;
  /** Display name of the security. */
  name?: string | undefined;
  /** Ask levels, lowest price first. */
  orderBookAskList: readonly OrderBook[];
  /** Bid levels, highest price first. */
  orderBookBidList: readonly OrderBook[];
  /**
   * When the Futu server got the bids from the exchange, in market time. Only for HK, and A-shares as newer
   * documents say; zero after a server restart or for data pushed from the cache.
   */
  svrRecvTimeBid?: string | undefined;
  /** When the Futu server got the bids from the exchange, in seconds since the epoch. */
  svrRecvTimeBidTimestamp?: number | undefined;
  /** When the Futu server got the asks from the exchange, in market time; given and zero as for bids. */
  svrRecvTimeAsk?: string | undefined;
  /** When the Futu server got the asks from the exchange, in seconds since the epoch. */
  svrRecvTimeAskTimestamp?: number | undefined;
  /** Tells whether this is the board-lot or the odd-lot book. */
  orderBookType?: OrderBookType | undefined;
}

/** Writes a `Qot_UpdateOrderBook.S2C`. */
export function encodeQotUpdateOrderBookS2C(w: Writer, v: QotUpdateOrderBookS2C): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  for (const x of w.list(v.orderBookAskList, "orderBookAskList")) { at = w.open(18); encodeOrderBook(w, w.object(x, "orderBookAskList")); w.close(at); }
  for (const x of w.list(v.orderBookBidList, "orderBookBidList")) { at = w.open(26); encodeOrderBook(w, w.object(x, "orderBookBidList")); w.close(at); }
  if (v.svrRecvTimeBid != null) w.string(34, v.svrRecvTimeBid, "svrRecvTimeBid");
  if (v.svrRecvTimeBidTimestamp != null) w.double(41, v.svrRecvTimeBidTimestamp, "svrRecvTimeBidTimestamp");
  if (v.svrRecvTimeAsk != null) w.string(50, v.svrRecvTimeAsk, "svrRecvTimeAsk");
  if (v.svrRecvTimeAskTimestamp != null) w.double(57, v.svrRecvTimeAskTimestamp, "svrRecvTimeAskTimestamp");
  if (v.name != null) w.string(66, v.name, "name");
  if (v.orderBookType != null) w.int32(72, v.orderBookType, "orderBookType");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_UpdateOrderBook.S2C`. */
export function decodeQotUpdateOrderBookS2C(r: Reader, end: number): QotUpdateOrderBookS2C {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $orderBookAskList: OrderBook[] | undefined;
  let $orderBookBidList: OrderBook[] | undefined;
  let $svrRecvTimeBid: string | undefined;
  let $svrRecvTimeBidTimestamp: number | undefined;
  let $svrRecvTimeAsk: string | undefined;
  let $svrRecvTimeAskTimestamp: number | undefined;
  let $orderBookType: OrderBookType | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 66: $name = r.text(end); break;
      case 18: ($orderBookAskList ??= []).push(decodeOrderBook(r, r.endOf(end))); break;
      case 26: ($orderBookBidList ??= []).push(decodeOrderBook(r, r.endOf(end))); break;
      case 34: $svrRecvTimeBid = r.text(end); break;
      case 41: $svrRecvTimeBidTimestamp = r.double(); break;
      case 50: $svrRecvTimeAsk = r.text(end); break;
      case 57: $svrRecvTimeAskTimestamp = r.double(); break;
      case 72: $orderBookType = r.int() as OrderBookType; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_UpdateOrderBook.S2C", { security: $security });
  return r.finish<QotUpdateOrderBookS2C>({ security: $security, name: $name, orderBookAskList: $orderBookAskList ?? none, orderBookBidList: $orderBookBidList ?? none, svrRecvTimeBid: $svrRecvTimeBid, svrRecvTimeBidTimestamp: $svrRecvTimeBidTimestamp, svrRecvTimeAsk: $svrRecvTimeAsk, svrRecvTimeAskTimestamp: $svrRecvTimeAskTimestamp, orderBookType: $orderBookType }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_UpdateOrderBook.Response`, brought by {@linkcode QotUpdateOrderBook}.
 */
export interface QotUpdateOrderBookResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotUpdateOrderBookS2C | undefined;
}

/** Writes a `Qot_UpdateOrderBook.Response`. */
export function encodeQotUpdateOrderBookResponse(w: Writer, v: QotUpdateOrderBookResponse): void {
  writeResponse(w, v, encodeQotUpdateOrderBookS2C);
}

/** Reads a `Qot_UpdateOrderBook.Response`. */
export function decodeQotUpdateOrderBookResponse(r: Reader, end: number): QotUpdateOrderBookResponse {
  return readResponse("Qot_UpdateOrderBook.Response", r, end, decodeQotUpdateOrderBookS2C) as QotUpdateOrderBookResponse;
}

/**
 * Pushed when the order book of a security changes. Comes once the connection has subscribed to OrderBook by
 * `QotSub` and registered for pushes, there or by `QotRegQotPush`; the depth depends on the quote right, and
 * a first push may have fewer levels than `QotGetOrderBook` gives.
 *
 * OpenD's `Qot_UpdateOrderBook` (3013), a push.
 *
 * @example
 * ```ts
 * import { QotUpdateOrderBook } from "@opend/client/commands";
 *
 * quote.on(QotUpdateOrderBook, ({ security, name }) => console.log(security, name));
 * ```
 */
export const QotUpdateOrderBook: PushCommand<QotUpdateOrderBookS2C> = {
  kind: "push",
  id: 3013,
  name: "Qot_UpdateOrderBook",
  decode: decodeQotUpdateOrderBookResponse,
};
