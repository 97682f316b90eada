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
 * OpenD's `Trd_GetHistoryOrderList.C2S`, sent with {@linkcode TrdGetHistoryOrderList}.
 */
export interface TrdGetHistoryOrderListC2S extends Message {
  /** The account that is asked about. */
  header: TrdHeader;
  /** Narrows the list; all conditions must hold. Begin and end are required. */
  filterConditions: TrdFilterConditions;
  /** Only orders in one of these states; empty keeps all. */
  filterStatusList: readonly OrderStatus[];
}

/**
 * Which account, and which of its orders.
 *
 * What a request gives for OpenD's `Trd_GetHistoryOrderList.C2S`, sent with {@linkcode TrdGetHistoryOrderList}.
 */
export interface TrdGetHistoryOrderListC2SInput extends Message {
  /** The account that is asked about. */
  header: TrdHeaderInput;
  /** Narrows the list; all conditions must hold. Begin and end are required. */
  filterConditions: TrdFilterConditionsInput;
  /** Only orders in one of these states; empty keeps all. */
  filterStatusList?: readonly OrderStatus[] | undefined;
}

/** Writes a `Trd_GetHistoryOrderList.C2S`. */
export function encodeTrdGetHistoryOrderListC2S(w: Writer, v: TrdGetHistoryOrderListC2SInput): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  { at = w.open(18); encodeTrdFilterConditions(w, w.object(v.filterConditions, "filterConditions")); w.close(at); }
  for (const x of w.list(v.filterStatusList, "filterStatusList")) { w.int32(24, x, "filterStatusList"); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetHistoryOrderList.C2S`. */
export function decodeTrdGetHistoryOrderListC2S(r: Reader, end: number): TrdGetHistoryOrderListC2S {
  let $header: TrdHeader | undefined;
  let $filterConditions: TrdFilterConditions | undefined;
  let $filterStatusList: OrderStatus[] | undefined;
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
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($header === undefined || $filterConditions === undefined) throw missing("Trd_GetHistoryOrderList.C2S", { header: $header, filterConditions: $filterConditions });
  return r.finish<TrdGetHistoryOrderListC2S>({ header: $header, filterConditions: $filterConditions, filterStatusList: $filterStatusList ?? none }, end, unknown);
}

/**
 * The orders found.
 *
 * OpenD's `Trd_GetHistoryOrderList.S2C`, brought by {@linkcode TrdGetHistoryOrderList}.
 */
export interface TrdGetHistoryOrderListS2C extends Message {
  /** The account, as it was asked with. */
  header: TrdHeader;
  /** An entry for each order, newest first. */
  orderList: readonly Order[];
}

/** Writes a `Trd_GetHistoryOrderList.S2C`. */
export function encodeTrdGetHistoryOrderListS2C(w: Writer, v: TrdGetHistoryOrderListS2C): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  for (const x of w.list(v.orderList, "orderList")) { at = w.open(18); encodeOrder(w, w.object(x, "orderList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetHistoryOrderList.S2C`. */
export function decodeTrdGetHistoryOrderListS2C(r: Reader, end: number): TrdGetHistoryOrderListS2C {
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
  if ($header === undefined) throw missing("Trd_GetHistoryOrderList.S2C", { header: $header });
  return r.finish<TrdGetHistoryOrderListS2C>({ header: $header, orderList: $orderList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Trd_GetHistoryOrderList.Request`, sent with {@linkcode TrdGetHistoryOrderList}.
 */
export interface TrdGetHistoryOrderListRequest extends Message {
  /** What is asked. */
  c2s: TrdGetHistoryOrderListC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Trd_GetHistoryOrderList.Request`, sent with {@linkcode TrdGetHistoryOrderList}.
 */
export interface TrdGetHistoryOrderListRequestInput extends Message {
  /** What is asked. */
  c2s: TrdGetHistoryOrderListC2SInput;
}

/** Writes a `Trd_GetHistoryOrderList.Request`. */
export function encodeTrdGetHistoryOrderListRequest(w: Writer, v: TrdGetHistoryOrderListRequestInput): void {
  writeRequest(w, v, encodeTrdGetHistoryOrderListC2S);
}

/** Reads a `Trd_GetHistoryOrderList.Request`. */
export function decodeTrdGetHistoryOrderListRequest(r: Reader, end: number): TrdGetHistoryOrderListRequest {
  let $c2s: TrdGetHistoryOrderListC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeTrdGetHistoryOrderListC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Trd_GetHistoryOrderList.Request", { c2s: $c2s });
  return r.finish<TrdGetHistoryOrderListRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Trd_GetHistoryOrderList.Response`, brought by {@linkcode TrdGetHistoryOrderList}.
 */
export interface TrdGetHistoryOrderListResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: TrdGetHistoryOrderListS2C | undefined;
}

/** Writes a `Trd_GetHistoryOrderList.Response`. */
export function encodeTrdGetHistoryOrderListResponse(w: Writer, v: TrdGetHistoryOrderListResponse): void {
  writeResponse(w, v, encodeTrdGetHistoryOrderListS2C);
}

/** Reads a `Trd_GetHistoryOrderList.Response`. */
export function decodeTrdGetHistoryOrderListResponse(r: Reader, end: number): TrdGetHistoryOrderListResponse {
  return readResponse("Trd_GetHistoryOrderList.Response", r, end, decodeTrdGetHistoryOrderListS2C) as TrdGetHistoryOrderListResponse;
}

/**
 * Lists an account's orders of earlier days, newest first; `beginTime` and `endTime` are required. Long
 * periods take long: ten months ran past 12 seconds. OpenD takes 10 of them in 30 seconds per account.
 *
 * OpenD's `Trd_GetHistoryOrderList` (2221), a request.
 *
 * @example
 * ```ts
 * import { TrdEnv, TrdGetHistoryOrderList, TrdMarket } from "@opend/client/commands";
 *
 * const { orderList } = await trade.request(TrdGetHistoryOrderList, {
 *   header: { trdEnv: TrdEnv.Simulate, accID: 281756455998014999n, trdMarket: TrdMarket.HK },
 *   filterConditions: {},
 * });
 * ```
 */
export const TrdGetHistoryOrderList: RequestCommand<TrdGetHistoryOrderListC2SInput, TrdGetHistoryOrderListS2C> = {
  kind: "request",
  id: 2221,
  name: "Trd_GetHistoryOrderList",
  limit: { requests: 10, per: "header.accID" },
  encode: encodeTrdGetHistoryOrderListRequest,
  decode: decodeTrdGetHistoryOrderListResponse,
  decodeData: decodeTrdGetHistoryOrderListS2C,
};
