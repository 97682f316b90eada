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
 * OpenD's `Trd_GetHistoryOrderFillList.C2S`, sent with {@linkcode TrdGetHistoryOrderFillList}.
 */
export interface TrdGetHistoryOrderFillListC2S extends Message {
  /** The account that is asked about. */
  header: TrdHeader;
  /** Narrows the list; all conditions must hold. Begin and end are required. */
  filterConditions: TrdFilterConditions;
}

/**
 * Which account, and which of its fills.
 *
 * What a request gives for OpenD's `Trd_GetHistoryOrderFillList.C2S`, sent with {@linkcode TrdGetHistoryOrderFillList}.
 */
export interface TrdGetHistoryOrderFillListC2SInput extends Message {
  /** The account that is asked about. */
  header: TrdHeaderInput;
  /** Narrows the list; all conditions must hold. Begin and end are required. */
  filterConditions: TrdFilterConditionsInput;
}

/** Writes a `Trd_GetHistoryOrderFillList.C2S`. */
export function encodeTrdGetHistoryOrderFillListC2S(w: Writer, v: TrdGetHistoryOrderFillListC2SInput): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  { at = w.open(18); encodeTrdFilterConditions(w, w.object(v.filterConditions, "filterConditions")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetHistoryOrderFillList.C2S`. */
export function decodeTrdGetHistoryOrderFillListC2S(r: Reader, end: number): TrdGetHistoryOrderFillListC2S {
  let $header: TrdHeader | undefined;
  let $filterConditions: TrdFilterConditions | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 18: $filterConditions = merged($filterConditions, decodeTrdFilterConditions(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($header === undefined || $filterConditions === undefined) throw missing("Trd_GetHistoryOrderFillList.C2S", { header: $header, filterConditions: $filterConditions });
  return r.finish<TrdGetHistoryOrderFillListC2S>({ header: $header, filterConditions: $filterConditions }, end, unknown);
}

/**
 * The fills found.
 *
 * OpenD's `Trd_GetHistoryOrderFillList.S2C`, brought by {@linkcode TrdGetHistoryOrderFillList}.
 */
export interface TrdGetHistoryOrderFillListS2C extends Message {
  /** The account, as it was asked with. */
  header: TrdHeader;
  /** An entry for each fill, newest first. */
  orderFillList: readonly OrderFill[];
}

/** Writes a `Trd_GetHistoryOrderFillList.S2C`. */
export function encodeTrdGetHistoryOrderFillListS2C(w: Writer, v: TrdGetHistoryOrderFillListS2C): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  for (const x of w.list(v.orderFillList, "orderFillList")) { at = w.open(18); encodeOrderFill(w, w.object(x, "orderFillList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetHistoryOrderFillList.S2C`. */
export function decodeTrdGetHistoryOrderFillListS2C(r: Reader, end: number): TrdGetHistoryOrderFillListS2C {
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
  if ($header === undefined) throw missing("Trd_GetHistoryOrderFillList.S2C", { header: $header });
  return r.finish<TrdGetHistoryOrderFillListS2C>({ header: $header, orderFillList: $orderFillList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Trd_GetHistoryOrderFillList.Request`, sent with {@linkcode TrdGetHistoryOrderFillList}.
 */
export interface TrdGetHistoryOrderFillListRequest extends Message {
  /** What is asked. */
  c2s: TrdGetHistoryOrderFillListC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Trd_GetHistoryOrderFillList.Request`, sent with {@linkcode TrdGetHistoryOrderFillList}.
 */
export interface TrdGetHistoryOrderFillListRequestInput extends Message {
  /** What is asked. */
  c2s: TrdGetHistoryOrderFillListC2SInput;
}

/** Writes a `Trd_GetHistoryOrderFillList.Request`. */
export function encodeTrdGetHistoryOrderFillListRequest(w: Writer, v: TrdGetHistoryOrderFillListRequestInput): void {
  writeRequest(w, v, encodeTrdGetHistoryOrderFillListC2S);
}

/** Reads a `Trd_GetHistoryOrderFillList.Request`. */
export function decodeTrdGetHistoryOrderFillListRequest(r: Reader, end: number): TrdGetHistoryOrderFillListRequest {
  let $c2s: TrdGetHistoryOrderFillListC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeTrdGetHistoryOrderFillListC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Trd_GetHistoryOrderFillList.Request", { c2s: $c2s });
  return r.finish<TrdGetHistoryOrderFillListRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Trd_GetHistoryOrderFillList.Response`, brought by {@linkcode TrdGetHistoryOrderFillList}.
 */
export interface TrdGetHistoryOrderFillListResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: TrdGetHistoryOrderFillListS2C | undefined;
}

/** Writes a `Trd_GetHistoryOrderFillList.Response`. */
export function encodeTrdGetHistoryOrderFillListResponse(w: Writer, v: TrdGetHistoryOrderFillListResponse): void {
  writeResponse(w, v, encodeTrdGetHistoryOrderFillListS2C);
}

/** Reads a `Trd_GetHistoryOrderFillList.Response`. */
export function decodeTrdGetHistoryOrderFillListResponse(r: Reader, end: number): TrdGetHistoryOrderFillListResponse {
  return readResponse("Trd_GetHistoryOrderFillList.Response", r, end, decodeTrdGetHistoryOrderFillListS2C) as TrdGetHistoryOrderFillListResponse;
}

/**
 * Lists an account's fills of earlier days, newest first; `beginTime` and `endTime` are required. Real
 * accounts only. OpenD takes 10 of them in 30 seconds per account.
 *
 * OpenD's `Trd_GetHistoryOrderFillList` (2222), a request.
 *
 * @example
 * ```ts
 * import { TrdEnv, TrdGetHistoryOrderFillList, TrdMarket } from "@opend/client/commands";
 *
 * const { orderFillList } = await trade.request(TrdGetHistoryOrderFillList, {
 *   header: { trdEnv: TrdEnv.Simulate, accID: 281756455998014999n, trdMarket: TrdMarket.HK },
 *   filterConditions: {},
 * });
 * ```
 */
export const TrdGetHistoryOrderFillList: RequestCommand<TrdGetHistoryOrderFillListC2SInput, TrdGetHistoryOrderFillListS2C> = {
  kind: "request",
  id: 2222,
  name: "Trd_GetHistoryOrderFillList",
  limit: { requests: 10, per: "header.accID" },
  encode: encodeTrdGetHistoryOrderFillListRequest,
  decode: decodeTrdGetHistoryOrderFillListResponse,
  decodeData: decodeTrdGetHistoryOrderFillListS2C,
};
