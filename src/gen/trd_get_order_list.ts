// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing, overrun } from "../codec/reader.ts";
import { decodeOrder, decodeTrdFilterConditions, decodeTrdHeader, encodeOrder, encodeTrdFilterConditions, encodeTrdHeader } from "./trd_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Order, OrderStatus, TrdFilterConditions, TrdFilterConditionsInput, TrdHeader, TrdHeaderInput } from "./trd_common.ts";

/**
 * Which account, and which of its orders.
 *
 * OpenD's `Trd_GetOrderList.C2S`, sent with {@linkcode TrdGetOrderList}.
 */
export interface TrdGetOrderListC2S extends Message {
  /** The account that is asked about. */
  header: TrdHeader;
  /** Narrows the list; all conditions must hold. */
  filterConditions?: TrdFilterConditions | undefined;
  /** Only orders in one of these states; empty keeps all. */
  filterStatusList: readonly OrderStatus[];
  /**
   * True: OpenD fetches anew from the server, and the request counts against the limit. Default false:
   * answered from OpenD's memory, which the server keeps current; refresh where it seems to have missed
   * something, as after a reconnect.
   */
  refreshCache?: boolean | undefined;
}

/**
 * Which account, and which of its orders.
 *
 * What a request gives for OpenD's `Trd_GetOrderList.C2S`, sent with {@linkcode TrdGetOrderList}.
 */
export interface TrdGetOrderListC2SInput extends Message {
  /** The account that is asked about. */
  header: TrdHeaderInput;
  /** Narrows the list; all conditions must hold. */
  filterConditions?: TrdFilterConditionsInput | undefined;
  /** Only orders in one of these states; empty keeps all. */
  filterStatusList?: readonly OrderStatus[] | undefined;
  /**
   * True: OpenD fetches anew from the server, and the request counts against the limit. Default false:
   * answered from OpenD's memory, which the server keeps current; refresh where it seems to have missed
   * something, as after a reconnect.
   */
  refreshCache?: boolean | undefined;
}

/** Writes a `Trd_GetOrderList.C2S`. */
export function encodeTrdGetOrderListC2S(w: Writer, v: TrdGetOrderListC2SInput): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.filterConditions != null) { at = w.open(18); encodeTrdFilterConditions(w, w.object(v.filterConditions, "filterConditions")); w.close(at); }
  for (const x of w.list(v.filterStatusList, "filterStatusList")) { w.int32(24, x, "filterStatusList"); }
  if (v.refreshCache != null) w.bool(32, v.refreshCache, "refreshCache");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetOrderList.C2S`. */
export function decodeTrdGetOrderListC2S(r: Reader, end: number): TrdGetOrderListC2S {
  let $header: TrdHeader | undefined;
  let $filterConditions: TrdFilterConditions | undefined;
  let $filterStatusList: OrderStatus[] | undefined;
  let $refreshCache: boolean | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 18: $filterConditions = merged($filterConditions, decodeTrdFilterConditions(r, r.endOf(end))); break;
      case 24: ($filterStatusList ??= []).push(r.int() as OrderStatus); break;
      case 26: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($filterStatusList ??= []).push(r.int() as OrderStatus);
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 32: $refreshCache = r.bool(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($header === undefined) throw missing("Trd_GetOrderList.C2S", { header: $header });
  return r.finish<TrdGetOrderListC2S>({ header: $header, filterConditions: $filterConditions, filterStatusList: $filterStatusList ?? none, refreshCache: $refreshCache }, end, unknown);
}

/**
 * The orders found.
 *
 * OpenD's `Trd_GetOrderList.S2C`, brought by {@linkcode TrdGetOrderList}.
 */
export interface TrdGetOrderListS2C extends Message {
  /** The account, as it was asked with. */
  header: TrdHeader;
  /** An entry for each order, as it stands now. */
  orderList: readonly Order[];
}

/** Writes a `Trd_GetOrderList.S2C`. */
export function encodeTrdGetOrderListS2C(w: Writer, v: TrdGetOrderListS2C): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  for (const x of w.list(v.orderList, "orderList")) { at = w.open(18); encodeOrder(w, w.object(x, "orderList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetOrderList.S2C`. */
export function decodeTrdGetOrderListS2C(r: Reader, end: number): TrdGetOrderListS2C {
  let $header: TrdHeader | undefined;
  let $orderList: Order[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 18: ($orderList ??= []).push(decodeOrder(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($header === undefined) throw missing("Trd_GetOrderList.S2C", { header: $header });
  return r.finish<TrdGetOrderListS2C>({ header: $header, orderList: $orderList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Trd_GetOrderList.Request`, sent with {@linkcode TrdGetOrderList}.
 */
export interface TrdGetOrderListRequest extends Message {
  /** What is asked. */
  c2s: TrdGetOrderListC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Trd_GetOrderList.Request`, sent with {@linkcode TrdGetOrderList}.
 */
export interface TrdGetOrderListRequestInput extends Message {
  /** What is asked. */
  c2s: TrdGetOrderListC2SInput;
}

/** Writes a `Trd_GetOrderList.Request`. */
export function encodeTrdGetOrderListRequest(w: Writer, v: TrdGetOrderListRequestInput): void {
  writeRequest(w, v, encodeTrdGetOrderListC2S);
}

/** Reads a `Trd_GetOrderList.Request`. */
export function decodeTrdGetOrderListRequest(r: Reader, end: number): TrdGetOrderListRequest {
  let $c2s: TrdGetOrderListC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeTrdGetOrderListC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Trd_GetOrderList.Request", { c2s: $c2s });
  return r.finish<TrdGetOrderListRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Trd_GetOrderList.Response`, brought by {@linkcode TrdGetOrderList}.
 */
export interface TrdGetOrderListResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: TrdGetOrderListS2C | undefined;
}

/** Writes a `Trd_GetOrderList.Response`. */
export function encodeTrdGetOrderListResponse(w: Writer, v: TrdGetOrderListResponse): void {
  writeResponse(w, v, encodeTrdGetOrderListS2C);
}

/** Reads a `Trd_GetOrderList.Response`. */
export function decodeTrdGetOrderListResponse(r: Reader, end: number): TrdGetOrderListResponse {
  return readResponse("Trd_GetOrderList.Response", r, end, decodeTrdGetOrderListS2C) as TrdGetOrderListResponse;
}

/**
 * Lists the orders of an account's current trading day, finished ones too; for older ones see
 * Trd_GetHistoryOrderList. Their order is not settled: sort by time. Answered from OpenD's memory; only with
 * `refreshCache` does it count: OpenD takes 10 of those in 30 seconds per account.
 *
 * OpenD's `Trd_GetOrderList` (2201), a request.
 *
 * @example
 * ```ts
 * import { TrdEnv, TrdGetOrderList, TrdMarket } from "@opend/client/commands";
 *
 * const { orderList } = await trade.request(TrdGetOrderList, {
 *   header: { trdEnv: TrdEnv.Simulate, accID: 281756455998014999n, trdMarket: TrdMarket.HK },
 * });
 * ```
 */
export const TrdGetOrderList: RequestCommand<TrdGetOrderListC2SInput, TrdGetOrderListS2C> = {
  kind: "request",
  id: 2201,
  name: "Trd_GetOrderList",
  limit: { requests: 10, per: "header.accID", when: "refreshCache" },
  encode: encodeTrdGetOrderListRequest,
  decode: decodeTrdGetOrderListResponse,
  decodeData: decodeTrdGetOrderListS2C,
};
