// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeOrderFill, decodeTrdFilterConditions, decodeTrdHeader, encodeOrderFill, encodeTrdFilterConditions, encodeTrdHeader } from "./trd_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { OrderFill, TrdFilterConditions, TrdFilterConditionsInput, TrdHeader, TrdHeaderInput } from "./trd_common.ts";

/**
 * Which account, and which of its fills.
 *
 * OpenD's `Trd_GetOrderFillList.C2S`, sent with {@linkcode TrdGetOrderFillList}.
 */
export interface TrdGetOrderFillListC2S extends Message {
  /** The account that is asked about. */
  header: TrdHeader;
  /** Narrows the list; all conditions must hold. */
  filterConditions?: TrdFilterConditions | undefined;
  /**
   * True: OpenD fetches anew from the server, and the request counts against the limit. Default false:
   * answered from OpenD's memory, which the server keeps current; refresh where it seems to have missed
   * something, as after a reconnect.
   */
  refreshCache?: boolean | undefined;
}

/**
 * Which account, and which of its fills.
 *
 * What a request gives for OpenD's `Trd_GetOrderFillList.C2S`, sent with {@linkcode TrdGetOrderFillList}.
 */
export interface TrdGetOrderFillListC2SInput extends Message {
  /** The account that is asked about. */
  header: TrdHeaderInput;
  /** Narrows the list; all conditions must hold. */
  filterConditions?: TrdFilterConditionsInput | undefined;
  /**
   * True: OpenD fetches anew from the server, and the request counts against the limit. Default false:
   * answered from OpenD's memory, which the server keeps current; refresh where it seems to have missed
   * something, as after a reconnect.
   */
  refreshCache?: boolean | undefined;
}

/** Writes a `Trd_GetOrderFillList.C2S`. */
export function encodeTrdGetOrderFillListC2S(w: Writer, v: TrdGetOrderFillListC2SInput): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.filterConditions != null) { at = w.open(18); encodeTrdFilterConditions(w, w.object(v.filterConditions, "filterConditions")); w.close(at); }
  if (v.refreshCache != null) w.bool(24, v.refreshCache, "refreshCache");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetOrderFillList.C2S`. */
export function decodeTrdGetOrderFillListC2S(r: Reader, end: number): TrdGetOrderFillListC2S {
  let $header: TrdHeader | undefined;
  let $filterConditions: TrdFilterConditions | undefined;
  let $refreshCache: boolean | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 18: $filterConditions = merged($filterConditions, decodeTrdFilterConditions(r, r.endOf(end))); break;
      case 24: $refreshCache = r.bool(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($header === undefined) throw missing("Trd_GetOrderFillList.C2S", { header: $header });
  return r.finish<TrdGetOrderFillListC2S>({ header: $header, filterConditions: $filterConditions, refreshCache: $refreshCache }, end, unknown);
}

/**
 * The fills found.
 *
 * OpenD's `Trd_GetOrderFillList.S2C`, brought by {@linkcode TrdGetOrderFillList}.
 */
export interface TrdGetOrderFillListS2C extends Message {
  /** The account, as it was asked with. */
  header: TrdHeader;
  /** An entry for each fill. */
  orderFillList: readonly OrderFill[];
}

/** Writes a `Trd_GetOrderFillList.S2C`. */
export function encodeTrdGetOrderFillListS2C(w: Writer, v: TrdGetOrderFillListS2C): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  for (const x of w.list(v.orderFillList, "orderFillList")) { at = w.open(18); encodeOrderFill(w, w.object(x, "orderFillList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetOrderFillList.S2C`. */
export function decodeTrdGetOrderFillListS2C(r: Reader, end: number): TrdGetOrderFillListS2C {
  let $header: TrdHeader | undefined;
  let $orderFillList: OrderFill[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 18: ($orderFillList ??= []).push(decodeOrderFill(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($header === undefined) throw missing("Trd_GetOrderFillList.S2C", { header: $header });
  return r.finish<TrdGetOrderFillListS2C>({ header: $header, orderFillList: $orderFillList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Trd_GetOrderFillList.Request`, sent with {@linkcode TrdGetOrderFillList}.
 */
export interface TrdGetOrderFillListRequest extends Message {
  /** What is asked. */
  c2s: TrdGetOrderFillListC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Trd_GetOrderFillList.Request`, sent with {@linkcode TrdGetOrderFillList}.
 */
export interface TrdGetOrderFillListRequestInput extends Message {
  /** What is asked. */
  c2s: TrdGetOrderFillListC2SInput;
}

/** Writes a `Trd_GetOrderFillList.Request`. */
export function encodeTrdGetOrderFillListRequest(w: Writer, v: TrdGetOrderFillListRequestInput): void {
  writeRequest(w, v, encodeTrdGetOrderFillListC2S);
}

/** Reads a `Trd_GetOrderFillList.Request`. */
export function decodeTrdGetOrderFillListRequest(r: Reader, end: number): TrdGetOrderFillListRequest {
  let $c2s: TrdGetOrderFillListC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeTrdGetOrderFillListC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Trd_GetOrderFillList.Request", { c2s: $c2s });
  return r.finish<TrdGetOrderFillListRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Trd_GetOrderFillList.Response`, brought by {@linkcode TrdGetOrderFillList}.
 */
export interface TrdGetOrderFillListResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: TrdGetOrderFillListS2C | undefined;
}

/** Writes a `Trd_GetOrderFillList.Response`. */
export function encodeTrdGetOrderFillListResponse(w: Writer, v: TrdGetOrderFillListResponse): void {
  writeResponse(w, v, encodeTrdGetOrderFillListS2C);
}

/** Reads a `Trd_GetOrderFillList.Response`. */
export function decodeTrdGetOrderFillListResponse(r: Reader, end: number): TrdGetOrderFillListResponse {
  return readResponse("Trd_GetOrderFillList.Response", r, end, decodeTrdGetOrderFillListS2C) as TrdGetOrderFillListResponse;
}

/**
 * Lists the fills of an account's current trading day; for older ones see Trd_GetHistoryOrderFillList. Real
 * accounts only. Answered from OpenD's memory; only with `refreshCache` does it count: OpenD takes 10 of
 * those in 30 seconds per account.
 *
 * OpenD's `Trd_GetOrderFillList` (2211), a request.
 *
 * @example
 * ```ts
 * import { TrdEnv, TrdGetOrderFillList, TrdMarket } from "@opend/client/commands";
 *
 * const { orderFillList } = await trade.request(TrdGetOrderFillList, {
 *   header: { trdEnv: TrdEnv.Simulate, accID: 281756455998014999n, trdMarket: TrdMarket.HK },
 * });
 * ```
 */
export const TrdGetOrderFillList: RequestCommand<TrdGetOrderFillListC2SInput, TrdGetOrderFillListS2C> = {
  kind: "request",
  id: 2211,
  name: "Trd_GetOrderFillList",
  limit: { requests: 10, per: "header.accID", when: "refreshCache" },
  encode: encodeTrdGetOrderFillListRequest,
  decode: decodeTrdGetOrderFillListResponse,
  decodeData: decodeTrdGetOrderFillListS2C,
};
