// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodePacketID, encodePacketID } from "./common.ts";
import { decodeTrdHeader, encodeTrdHeader } from "./trd_common.ts";
import type { Message } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { PacketID, PacketIDInput, RetType } from "./common.ts";
import type { TrdHeader, TrdHeaderInput } from "./trd_common.ts";

/**
 * Which order is confirmed, and why.
 *
 * OpenD's `Trd_ReconfirmOrder.C2S`, held by {@linkcode TrdReconfirmOrderRequest}.
 */
export interface TrdReconfirmOrderC2S extends Message {
  /** Guards against replay: the connection's identity and a rising number. The client fills it in. */
  packetID: PacketID;
  /** The account that the order belongs to. */
  header: TrdHeader;
  /** Order to be confirmed. */
  orderID: bigint;
  /** Why it had to be confirmed; the values are no longer documented. */
  reconfirmReason: number;
}

/**
 * Which order is confirmed, and why.
 *
 * What a request gives for OpenD's `Trd_ReconfirmOrder.C2S`, held by {@linkcode TrdReconfirmOrderRequest}.
 */
export interface TrdReconfirmOrderC2SInput extends Message {
  /** The account that the order belongs to. */
  header: TrdHeaderInput;
  /** Order to be confirmed. */
  orderID: bigint | number;
  /** Why it had to be confirmed; the values are no longer documented. */
  reconfirmReason: number;
}

/** Writes a `Trd_ReconfirmOrder.C2S`. */
export function encodeTrdReconfirmOrderC2S(w: Writer, v: TrdReconfirmOrderC2SInput): void {
  let at: number;
  { at = w.open(10); encodePacketID(w, w.object((v as TrdReconfirmOrderC2SInput & { packetID: PacketIDInput }).packetID, "packetID")); w.close(at); }
  { at = w.open(18); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  w.uint64BigInt(24, v.orderID, "orderID");
  w.int32(32, v.reconfirmReason, "reconfirmReason");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_ReconfirmOrder.C2S`. */
export function decodeTrdReconfirmOrderC2S(r: Reader, end: number): TrdReconfirmOrderC2S {
  let $packetID: PacketID | undefined;
  let $header: TrdHeader | undefined;
  let $orderID: bigint | undefined;
  let $reconfirmReason: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $packetID = merged($packetID, decodePacketID(r, r.endOf(end))); break;
      case 18: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 24: $orderID = r.uint64BigInt(); break;
      case 32: $reconfirmReason = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($packetID === undefined || $header === undefined || $orderID === undefined || $reconfirmReason === undefined) throw missing("Trd_ReconfirmOrder.C2S", { packetID: $packetID, header: $header, orderID: $orderID, reconfirmReason: $reconfirmReason });
  return r.finish<TrdReconfirmOrderC2S>({ packetID: $packetID, header: $header, orderID: $orderID, reconfirmReason: $reconfirmReason }, end, unknown);
}

/**
 * Which order was confirmed.
 *
 * OpenD's `Trd_ReconfirmOrder.S2C`, held by {@linkcode TrdReconfirmOrderResponse}.
 */
export interface TrdReconfirmOrderS2C extends Message {
  /** The account, as it was asked with. */
  header: TrdHeader;
  /** Identity of the order inside OpenD, 64 bits. */
  orderID: bigint;
}

/** Writes a `Trd_ReconfirmOrder.S2C`. */
export function encodeTrdReconfirmOrderS2C(w: Writer, v: TrdReconfirmOrderS2C): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  w.uint64BigInt(16, v.orderID, "orderID");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_ReconfirmOrder.S2C`. */
export function decodeTrdReconfirmOrderS2C(r: Reader, end: number): TrdReconfirmOrderS2C {
  let $header: TrdHeader | undefined;
  let $orderID: bigint | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 16: $orderID = r.uint64BigInt(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($header === undefined || $orderID === undefined) throw missing("Trd_ReconfirmOrder.S2C", { header: $header, orderID: $orderID });
  return r.finish<TrdReconfirmOrderS2C>({ header: $header, orderID: $orderID }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Trd_ReconfirmOrder.Request`, which no request or push of this client has.
 *
 * @example
 * ```ts
 * import type { TrdReconfirmOrderRequest } from "@opend/client/commands";
 *
 * function show(message: TrdReconfirmOrderRequest): void {
 *   console.log(message.c2s);
 * }
 * ```
 */
export interface TrdReconfirmOrderRequest extends Message {
  /** What is asked. */
  c2s: TrdReconfirmOrderC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Trd_ReconfirmOrder.Request`, which no request or push of this client has.
 *
 * @example
 * ```ts
 * import type { TrdReconfirmOrderRequestInput } from "@opend/client/commands";
 *
 * function show(message: TrdReconfirmOrderRequestInput): void {
 *   console.log(message.c2s);
 * }
 * ```
 */
export interface TrdReconfirmOrderRequestInput extends Message {
  /** What is asked. */
  c2s: TrdReconfirmOrderC2SInput;
}

/** Writes a `Trd_ReconfirmOrder.Request`. */
export function encodeTrdReconfirmOrderRequest(w: Writer, v: TrdReconfirmOrderRequestInput): void {
  writeRequest(w, v, encodeTrdReconfirmOrderC2S);
}

/** Reads a `Trd_ReconfirmOrder.Request`. */
export function decodeTrdReconfirmOrderRequest(r: Reader, end: number): TrdReconfirmOrderRequest {
  let $c2s: TrdReconfirmOrderC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeTrdReconfirmOrderC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Trd_ReconfirmOrder.Request", { c2s: $c2s });
  return r.finish<TrdReconfirmOrderRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Trd_ReconfirmOrder.Response`, which no request or push of this client has.
 *
 * @example
 * ```ts
 * import type { TrdReconfirmOrderResponse } from "@opend/client/commands";
 *
 * function show(message: TrdReconfirmOrderResponse): void {
 *   console.log(message.retType);
 * }
 * ```
 */
export interface TrdReconfirmOrderResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: TrdReconfirmOrderS2C | undefined;
}

/** Writes a `Trd_ReconfirmOrder.Response`. */
export function encodeTrdReconfirmOrderResponse(w: Writer, v: TrdReconfirmOrderResponse): void {
  writeResponse(w, v, encodeTrdReconfirmOrderS2C);
}

/** Reads a `Trd_ReconfirmOrder.Response`. */
export function decodeTrdReconfirmOrderResponse(r: Reader, end: number): TrdReconfirmOrderResponse {
  return readResponse("Trd_ReconfirmOrder.Response", r, end, decodeTrdReconfirmOrderS2C) as TrdReconfirmOrderResponse;
}
