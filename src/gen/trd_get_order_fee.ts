// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeOrderFee, decodeTrdHeader, encodeOrderFee, encodeTrdHeader } from "./trd_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { OrderFee, TrdHeader, TrdHeaderInput } from "./trd_common.ts";

/**
 * Which orders of which account.
 *
 * OpenD's `Trd_GetOrderFee.C2S`, sent with {@linkcode TrdGetOrderFee}.
 */
export interface TrdGetOrderFeeC2S extends Message {
  /** The account that is asked about. */
  header: TrdHeader;
  /** Broker's identities of the orders (`orderIDEx`), 400 at most. */
  orderIdExList: readonly string[];
}

/**
 * Which orders of which account.
 *
 * What a request gives for OpenD's `Trd_GetOrderFee.C2S`, sent with {@linkcode TrdGetOrderFee}.
 */
export interface TrdGetOrderFeeC2SInput extends Message {
  /** The account that is asked about. */
  header: TrdHeaderInput;
  /** Broker's identities of the orders (`orderIDEx`), 400 at most. */
  orderIdExList?: readonly string[] | undefined;
}

/** Writes a `Trd_GetOrderFee.C2S`. */
export function encodeTrdGetOrderFeeC2S(w: Writer, v: TrdGetOrderFeeC2SInput): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  for (const x of w.list(v.orderIdExList, "orderIdExList")) { w.string(18, x, "orderIdExList"); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetOrderFee.C2S`. */
export function decodeTrdGetOrderFeeC2S(r: Reader, end: number): TrdGetOrderFeeC2S {
  let $header: TrdHeader | undefined;
  let $orderIdExList: string[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 18: ($orderIdExList ??= []).push(r.text(end)); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($header === undefined) throw missing("Trd_GetOrderFee.C2S", { header: $header });
  return r.finish<TrdGetOrderFeeC2S>({ header: $header, orderIdExList: $orderIdExList ?? none }, end, unknown);
}

/**
 * The fees.
 *
 * OpenD's `Trd_GetOrderFee.S2C`, brought by {@linkcode TrdGetOrderFee}.
 */
export interface TrdGetOrderFeeS2C extends Message {
  /** The account, as it was asked with. */
  header: TrdHeader;
  /** Fees of each order. */
  orderFeeList: readonly OrderFee[];
}

/** Writes a `Trd_GetOrderFee.S2C`. */
export function encodeTrdGetOrderFeeS2C(w: Writer, v: TrdGetOrderFeeS2C): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  for (const x of w.list(v.orderFeeList, "orderFeeList")) { at = w.open(18); encodeOrderFee(w, w.object(x, "orderFeeList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetOrderFee.S2C`. */
export function decodeTrdGetOrderFeeS2C(r: Reader, end: number): TrdGetOrderFeeS2C {
  let $header: TrdHeader | undefined;
  let $orderFeeList: OrderFee[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 18: ($orderFeeList ??= []).push(decodeOrderFee(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($header === undefined) throw missing("Trd_GetOrderFee.S2C", { header: $header });
  return r.finish<TrdGetOrderFeeS2C>({ header: $header, orderFeeList: $orderFeeList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Trd_GetOrderFee.Request`, sent with {@linkcode TrdGetOrderFee}.
 */
export interface TrdGetOrderFeeRequest extends Message {
  /** What is asked. */
  c2s: TrdGetOrderFeeC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Trd_GetOrderFee.Request`, sent with {@linkcode TrdGetOrderFee}.
 */
export interface TrdGetOrderFeeRequestInput extends Message {
  /** What is asked. */
  c2s: TrdGetOrderFeeC2SInput;
}

/** Writes a `Trd_GetOrderFee.Request`. */
export function encodeTrdGetOrderFeeRequest(w: Writer, v: TrdGetOrderFeeRequestInput): void {
  writeRequest(w, v, encodeTrdGetOrderFeeC2S);
}

/** Reads a `Trd_GetOrderFee.Request`. */
export function decodeTrdGetOrderFeeRequest(r: Reader, end: number): TrdGetOrderFeeRequest {
  let $c2s: TrdGetOrderFeeC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeTrdGetOrderFeeC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Trd_GetOrderFee.Request", { c2s: $c2s });
  return r.finish<TrdGetOrderFeeRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Trd_GetOrderFee.Response`, brought by {@linkcode TrdGetOrderFee}.
 */
export interface TrdGetOrderFeeResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: TrdGetOrderFeeS2C | undefined;
}

/** Writes a `Trd_GetOrderFee.Response`. */
export function encodeTrdGetOrderFeeResponse(w: Writer, v: TrdGetOrderFeeResponse): void {
  writeResponse(w, v, encodeTrdGetOrderFeeS2C);
}

/** Reads a `Trd_GetOrderFee.Response`. */
export function decodeTrdGetOrderFeeResponse(r: Reader, end: number): TrdGetOrderFeeResponse {
  return readResponse("Trd_GetOrderFee.Response", r, end, decodeTrdGetOrderFeeS2C) as TrdGetOrderFeeResponse;
}

/**
 * Tells what orders cost in fees. Real accounts only, not in Canada; orders since 2018-01-01; 400 at most;
 * OpenD 8.2.4218 or newer. OpenD takes 10 of them in 30 seconds per account.
 *
 * OpenD's `Trd_GetOrderFee` (2225), a request.
 *
 * @example
 * ```ts
 * import { TrdEnv, TrdGetOrderFee, TrdMarket } from "@opend/client/commands";
 *
 * const { orderFeeList } = await trade.request(TrdGetOrderFee, {
 *   header: { trdEnv: TrdEnv.Simulate, accID: 281756455998014999n, trdMarket: TrdMarket.HK },
 *   orderIdExList: ["20260105_1234_5678"],
 * });
 * ```
 */
export const TrdGetOrderFee: RequestCommand<TrdGetOrderFeeC2SInput, TrdGetOrderFeeS2C> = {
  kind: "request",
  id: 2225,
  name: "Trd_GetOrderFee",
  limit: { requests: 10, per: "header.accID" },
  encode: encodeTrdGetOrderFeeRequest,
  decode: decodeTrdGetOrderFeeResponse,
  decodeData: decodeTrdGetOrderFeeS2C,
};
