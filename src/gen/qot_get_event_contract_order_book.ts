// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Security, SecurityInput } from "./qot_common.ts";

/**
 * All orders at one price of the book, added up.
 *
 * OpenD's `Qot_GetEventContractOrderBook.OrderBookLevel`, held by {@linkcode QotGetEventContractOrderBookOrderBookItem}.
 */
export interface QotGetEventContractOrderBookOrderBookLevel extends Message {
  /** Price of the level, between 0 and 1, such as 0.51. */
  price: number;
  /** Contracts on offer at that price; not always a whole number. */
  size: number;
}

/** Writes a `Qot_GetEventContractOrderBook.OrderBookLevel`. */
export function encodeQotGetEventContractOrderBookOrderBookLevel(w: Writer, v: QotGetEventContractOrderBookOrderBookLevel): void {
  w.double(9, v.price, "price");
  w.double(17, v.size, "size");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractOrderBook.OrderBookLevel`. */
export function decodeQotGetEventContractOrderBookOrderBookLevel(r: Reader, end: number): QotGetEventContractOrderBookOrderBookLevel {
  let $price: number | undefined;
  let $size: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $price = r.double(); break;
      case 17: $size = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($price === undefined || $size === undefined) throw missing("Qot_GetEventContractOrderBook.OrderBookLevel", { price: $price, size: $size });
  return r.finish<QotGetEventContractOrderBookOrderBookLevel>({ price: $price, size: $size }, end, unknown);
}

/**
 * The book of one contract. The two sides mirror each other: a NO bid of 0.49 is a YES ask of 0.51.
 *
 * OpenD's `Qot_GetEventContractOrderBook.OrderBookItem`, held by {@linkcode QotGetEventContractOrderBookS2C}, {@linkcode QotUpdateEventContractOrderBookS2C}.
 */
export interface QotGetEventContractOrderBookOrderBookItem extends Message {
  /** The contract that the book is of. */
  code: Security;
  /** Bids for YES, highest price first. */
  yesBids: readonly QotGetEventContractOrderBookOrderBookLevel[];
  /** Asks for YES, lowest price first. */
  yesAsks: readonly QotGetEventContractOrderBookOrderBookLevel[];
  /** Bids for NO, highest price first. */
  noBids: readonly QotGetEventContractOrderBookOrderBookLevel[];
  /** Asks for NO, lowest price first. */
  noAsks: readonly QotGetEventContractOrderBookOrderBookLevel[];
}

/** Writes a `Qot_GetEventContractOrderBook.OrderBookItem`. */
export function encodeQotGetEventContractOrderBookOrderBookItem(w: Writer, v: QotGetEventContractOrderBookOrderBookItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.code, "code")); w.close(at); }
  for (const x of w.list(v.yesBids, "yesBids")) { at = w.open(18); encodeQotGetEventContractOrderBookOrderBookLevel(w, w.object(x, "yesBids")); w.close(at); }
  for (const x of w.list(v.yesAsks, "yesAsks")) { at = w.open(26); encodeQotGetEventContractOrderBookOrderBookLevel(w, w.object(x, "yesAsks")); w.close(at); }
  for (const x of w.list(v.noBids, "noBids")) { at = w.open(34); encodeQotGetEventContractOrderBookOrderBookLevel(w, w.object(x, "noBids")); w.close(at); }
  for (const x of w.list(v.noAsks, "noAsks")) { at = w.open(42); encodeQotGetEventContractOrderBookOrderBookLevel(w, w.object(x, "noAsks")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractOrderBook.OrderBookItem`. */
export function decodeQotGetEventContractOrderBookOrderBookItem(r: Reader, end: number): QotGetEventContractOrderBookOrderBookItem {
  let $code: Security | undefined;
  let $yesBids: QotGetEventContractOrderBookOrderBookLevel[] | undefined;
  let $yesAsks: QotGetEventContractOrderBookOrderBookLevel[] | undefined;
  let $noBids: QotGetEventContractOrderBookOrderBookLevel[] | undefined;
  let $noAsks: QotGetEventContractOrderBookOrderBookLevel[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $code = merged($code, decodeSecurity(r, r.endOf(end))); break;
      case 18: ($yesBids ??= []).push(decodeQotGetEventContractOrderBookOrderBookLevel(r, r.endOf(end))); break;
      case 26: ($yesAsks ??= []).push(decodeQotGetEventContractOrderBookOrderBookLevel(r, r.endOf(end))); break;
      case 34: ($noBids ??= []).push(decodeQotGetEventContractOrderBookOrderBookLevel(r, r.endOf(end))); break;
      case 42: ($noAsks ??= []).push(decodeQotGetEventContractOrderBookOrderBookLevel(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($code === undefined) throw missing("Qot_GetEventContractOrderBook.OrderBookItem", { code: $code });
  return r.finish<QotGetEventContractOrderBookOrderBookItem>({ code: $code, yesBids: $yesBids ?? none, yesAsks: $yesAsks ?? none, noBids: $noBids ?? none, noAsks: $noAsks ?? none }, end, unknown);
}

/**
 * Which contract, and how many levels.
 *
 * OpenD's `Qot_GetEventContractOrderBook.C2S`, sent with {@linkcode QotGetEventContractOrderBook}.
 */
export interface QotGetEventContractOrderBookC2S extends Message {
  /** One contract. */
  security: Security;
  /** Levels wanted of each list, above 0; fewer may come back. The official client asks for 10. */
  num: number;
}

/**
 * Which contract, and how many levels.
 *
 * What a request gives for OpenD's `Qot_GetEventContractOrderBook.C2S`, sent with {@linkcode QotGetEventContractOrderBook}.
 */
export interface QotGetEventContractOrderBookC2SInput extends Message {
  /** One contract. */
  security: SecurityInput;
  /** Levels wanted of each list, above 0; fewer may come back. The official client asks for 10. */
  num: number;
}

/** Writes a `Qot_GetEventContractOrderBook.C2S`. */
export function encodeQotGetEventContractOrderBookC2S(w: Writer, v: QotGetEventContractOrderBookC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  w.int32(16, v.num, "num");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractOrderBook.C2S`. */
export function decodeQotGetEventContractOrderBookC2S(r: Reader, end: number): QotGetEventContractOrderBookC2S {
  let $security: Security | undefined;
  let $num: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 16: $num = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined || $num === undefined) throw missing("Qot_GetEventContractOrderBook.C2S", { security: $security, num: $num });
  return r.finish<QotGetEventContractOrderBookC2S>({ security: $security, num: $num }, end, unknown);
}

/**
 * The book found.
 *
 * OpenD's `Qot_GetEventContractOrderBook.S2C`, brought by {@linkcode QotGetEventContractOrderBook}.
 */
export interface QotGetEventContractOrderBookS2C extends Message {
  /** The book, one entry a contract. */
  orderBookList: readonly QotGetEventContractOrderBookOrderBookItem[];
}

/** Writes a `Qot_GetEventContractOrderBook.S2C`. */
export function encodeQotGetEventContractOrderBookS2C(w: Writer, v: QotGetEventContractOrderBookS2C): void {
  let at: number;
  for (const x of w.list(v.orderBookList, "orderBookList")) { at = w.open(10); encodeQotGetEventContractOrderBookOrderBookItem(w, w.object(x, "orderBookList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractOrderBook.S2C`. */
export function decodeQotGetEventContractOrderBookS2C(r: Reader, end: number): QotGetEventContractOrderBookS2C {
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
  return r.finish<QotGetEventContractOrderBookS2C>({ orderBookList: $orderBookList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetEventContractOrderBook.Request`, sent with {@linkcode QotGetEventContractOrderBook}.
 */
export interface QotGetEventContractOrderBookRequest extends Message {
  /** What is asked. */
  c2s: QotGetEventContractOrderBookC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetEventContractOrderBook.Request`, sent with {@linkcode QotGetEventContractOrderBook}.
 */
export interface QotGetEventContractOrderBookRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetEventContractOrderBookC2SInput;
}

/** Writes a `Qot_GetEventContractOrderBook.Request`. */
export function encodeQotGetEventContractOrderBookRequest(w: Writer, v: QotGetEventContractOrderBookRequestInput): void {
  writeRequest(w, v, encodeQotGetEventContractOrderBookC2S);
}

/** Reads a `Qot_GetEventContractOrderBook.Request`. */
export function decodeQotGetEventContractOrderBookRequest(r: Reader, end: number): QotGetEventContractOrderBookRequest {
  let $c2s: QotGetEventContractOrderBookC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetEventContractOrderBookC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetEventContractOrderBook.Request", { c2s: $c2s });
  return r.finish<QotGetEventContractOrderBookRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetEventContractOrderBook.Response`, brought by {@linkcode QotGetEventContractOrderBook}.
 */
export interface QotGetEventContractOrderBookResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetEventContractOrderBookS2C | undefined;
}

/** Writes a `Qot_GetEventContractOrderBook.Response`. */
export function encodeQotGetEventContractOrderBookResponse(w: Writer, v: QotGetEventContractOrderBookResponse): void {
  writeResponse(w, v, encodeQotGetEventContractOrderBookS2C);
}

/** Reads a `Qot_GetEventContractOrderBook.Response`. */
export function decodeQotGetEventContractOrderBookResponse(r: Reader, end: number): QotGetEventContractOrderBookResponse {
  return readResponse("Qot_GetEventContractOrderBook.Response", r, end, decodeQotGetEventContractOrderBookS2C) as QotGetEventContractOrderBookResponse;
}

/**
 * Returns the order book of one event contract, with bids and asks of both the YES and the NO side.
 * Subscribe to the order book with QotSubEventContract first, or it fails.
 *
 * OpenD's `Qot_GetEventContractOrderBook` (3446), a request.
 *
 * @example
 * ```ts
 * import { QotGetEventContractOrderBook } from "@opend/client/commands";
 *
 * const { orderBookList } = await quote.request(QotGetEventContractOrderBook, {
 *   security: "EC.KXODIMATCH-26JUL140600INDENG-IND",
 *   num: 10,
 * });
 * ```
 */
export const QotGetEventContractOrderBook: RequestCommand<QotGetEventContractOrderBookC2SInput, QotGetEventContractOrderBookS2C> = {
  kind: "request",
  id: 3446,
  name: "Qot_GetEventContractOrderBook",
  encode: encodeQotGetEventContractOrderBookRequest,
  decode: decodeQotGetEventContractOrderBookResponse,
  decodeData: decodeQotGetEventContractOrderBookS2C,
};
