// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeOrderBook, decodeQotHeader, decodeSecurity, encodeOrderBook, encodeQotHeader, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { OrderBook, OrderBookType, QotHeader, Security, SecurityInput } from "./qot_common.ts";

/**
 * Whose order book is wanted, and how deep.
 *
 * OpenD's `Qot_GetOrderBook.C2S`, sent with {@linkcode QotGetOrderBook}.
 */
export interface QotGetOrderBookC2S extends Message {
  /** Security subscribed to OrderBook. */
  security: Security;
  /** Levels wanted on each side; the quote right may give fewer. */
  num: number;
  /** Board-lot or odd-lot book; board lots when left out. */
  orderBookType?: OrderBookType | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/**
 * Whose order book is wanted, and how deep.
 *
 * What a request gives for OpenD's `Qot_GetOrderBook.C2S`, sent with {@linkcode QotGetOrderBook}.
 */
export interface QotGetOrderBookC2SInput extends Message {
  /** Security subscribed to OrderBook. */
  security: SecurityInput;
  /** Levels wanted on each side; the quote right may give fewer. */
  num: number;
  /** Board-lot or odd-lot book; board lots when left out. */
  orderBookType?: OrderBookType | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetOrderBook.C2S`. */
export function encodeQotGetOrderBookC2S(w: Writer, v: QotGetOrderBookC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  w.int32(16, v.num, "num");
  if (v.orderBookType != null) w.int32(32, v.orderBookType, "orderBookType");
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOrderBook.C2S`. */
export function decodeQotGetOrderBookC2S(r: Reader, end: number): QotGetOrderBookC2S {
  let $security: Security | undefined;
  let $num: number | undefined;
  let $orderBookType: OrderBookType | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 16: $num = r.int(); break;
      case 32: $orderBookType = r.int() as OrderBookType; break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined || $num === undefined) throw missing("Qot_GetOrderBook.C2S", { security: $security, num: $num });
  return r.finish<QotGetOrderBookC2S>({ security: $security, num: $num, orderBookType: $orderBookType, header: $header }, end, unknown);
}

/**
 * Both sides of the book.
 *
 * OpenD's `Qot_GetOrderBook.S2C`, brought by {@linkcode QotGetOrderBook}.
 */
export interface QotGetOrderBookS2C extends Message {
  /** Security that was asked for. */
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

/** Writes a `Qot_GetOrderBook.S2C`. */
export function encodeQotGetOrderBookS2C(w: Writer, v: QotGetOrderBookS2C): void {
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

/** Reads a `Qot_GetOrderBook.S2C`. */
export function decodeQotGetOrderBookS2C(r: Reader, end: number): QotGetOrderBookS2C {
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
  if ($security === undefined) throw missing("Qot_GetOrderBook.S2C", { security: $security });
  return r.finish<QotGetOrderBookS2C>({ security: $security, name: $name, orderBookAskList: $orderBookAskList ?? none, orderBookBidList: $orderBookBidList ?? none, svrRecvTimeBid: $svrRecvTimeBid, svrRecvTimeBidTimestamp: $svrRecvTimeBidTimestamp, svrRecvTimeAsk: $svrRecvTimeAsk, svrRecvTimeAskTimestamp: $svrRecvTimeAskTimestamp, orderBookType: $orderBookType }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetOrderBook.Request`, sent with {@linkcode QotGetOrderBook}.
 */
export interface QotGetOrderBookRequest extends Message {
  /** What is asked. */
  c2s: QotGetOrderBookC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetOrderBook.Request`, sent with {@linkcode QotGetOrderBook}.
 */
export interface QotGetOrderBookRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetOrderBookC2SInput;
}

/** Writes a `Qot_GetOrderBook.Request`. */
export function encodeQotGetOrderBookRequest(w: Writer, v: QotGetOrderBookRequestInput): void {
  writeRequest(w, v, encodeQotGetOrderBookC2S);
}

/** Reads a `Qot_GetOrderBook.Request`. */
export function decodeQotGetOrderBookRequest(r: Reader, end: number): QotGetOrderBookRequest {
  let $c2s: QotGetOrderBookC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetOrderBookC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetOrderBook.Request", { c2s: $c2s });
  return r.finish<QotGetOrderBookRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetOrderBook.Response`, brought by {@linkcode QotGetOrderBook}.
 */
export interface QotGetOrderBookResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetOrderBookS2C | undefined;
}

/** Writes a `Qot_GetOrderBook.Response`. */
export function encodeQotGetOrderBookResponse(w: Writer, v: QotGetOrderBookResponse): void {
  writeResponse(w, v, encodeQotGetOrderBookS2C);
}

/** Reads a `Qot_GetOrderBook.Response`. */
export function decodeQotGetOrderBookResponse(r: Reader, end: number): QotGetOrderBookResponse {
  return readResponse("Qot_GetOrderBook.Response", r, end, decodeQotGetOrderBookS2C) as QotGetOrderBookResponse;
}

/**
 * Gives the current order book of one security. Subscribe to OrderBook with `QotSub` first. The depth depends
 * on the quote right: HK stocks 10 levels under LV2 and the whole book under SF, US stocks 1 under LV1 and 60
 * under LV2, A-shares 5. OpenD answers from its cache and limits no frequency; right after subscribing it
 * waits up to 3 seconds for the first data, then answers without.
 *
 * OpenD's `Qot_GetOrderBook` (3012), a request.
 *
 * @example
 * ```ts
 * import { QotGetOrderBook } from "@opend/client/commands";
 *
 * const { orderBookAskList } = await quote.request(QotGetOrderBook, { security: "HK.00700", num: 10 });
 * ```
 */
export const QotGetOrderBook: RequestCommand<QotGetOrderBookC2SInput, QotGetOrderBookS2C> = {
  kind: "request",
  id: 3012,
  name: "Qot_GetOrderBook",
  encode: encodeQotGetOrderBookRequest,
  decode: decodeQotGetOrderBookResponse,
  decodeData: decodeQotGetOrderBookS2C,
};
