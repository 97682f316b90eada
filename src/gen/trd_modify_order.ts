// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodePacketID, encodePacketID } from "./common.ts";
import { decodeTrdHeader, encodeTrdHeader } from "./trd_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { PacketID, PacketIDInput, RetType } from "./common.ts";
import type { ModifyOrderOp, TrailType, TrdHeader, TrdHeaderInput, TrdMarket } from "./trd_common.ts";

/**
 * Which order, what is done to it, and the new values.
 *
 * OpenD's `Trd_ModifyOrder.C2S`, sent with {@linkcode TrdModifyOrder}.
 */
export interface TrdModifyOrderC2S extends Message {
  /** Guards against replay: the connection's identity and a rising number. The client fills it in. */
  packetID: PacketID;
  /** The account that the order belongs to. */
  header: TrdHeader;
  /** Order to be changed; 0 with `forAll`, or where `orderIDEx` is given. */
  orderID: bigint;
  /** What is done; all but Normal ignore quantity and prices. */
  modifyOrderOp: ModifyOrderOp;
  /**
   * True: all orders of the account, for cancelling; not in paper trading nor for A-shares through Connect.
   * Default false.
   */
  forAll?: boolean | undefined;
  /** Market whose orders are cancelled, with `forAll` only. */
  trdMarket?: TrdMarket | undefined;
  /** New total quantity, with what is filled already, not the rest; shares or contracts, decimals are cut off. */
  qty?: number | undefined;
  /** New limit price; decimals past 3 (futures: 9) are cut off. */
  price?: number | undefined;
  /**
   * Whether OpenD moves a price that is off tick to a valid one; needs `adjustSideAndLimit` too. For Hong
   * Kong and A-shares; ignored for futures; default false.
   */
  adjustPrice?: boolean | undefined;
  /**
   * Which way and how far the price may be moved: positive up, negative down, as a fraction (0.015 = up by at
   * most 1.5 %). Too small a limit makes the change fail as off tick.
   */
  adjustSideAndLimit?: number | undefined;
  /** New price that triggers a stop or if-touched order. */
  auxPrice?: number | undefined;
  /** Whether `trailValue` is a percentage or an amount; trailing stops only. */
  trailType?: TrailType | undefined;
  /**
   * How far the trigger trails: percent with 2 decimals (20 = 20 %), or an amount (2 decimals for US options,
   * 4 for US stocks). Trailing stops only.
   */
  trailValue?: number | undefined;
  /** Distance from trigger to limit price, 3 decimals (futures: 9). Trailing stop limit orders only. */
  trailSpread?: number | undefined;
  /** Broker's identity of the order, in place of `orderID`. */
  orderIDEx?: string | undefined;
}

/**
 * Which order, what is done to it, and the new values.
 *
 * What a request gives for OpenD's `Trd_ModifyOrder.C2S`, sent with {@linkcode TrdModifyOrder}.
 */
export interface TrdModifyOrderC2SInput extends Message {
  /** The account that the order belongs to. */
  header: TrdHeaderInput;
  /** Order to be changed; 0 with `forAll`, or where `orderIDEx` is given. */
  orderID: bigint | number;
  /** What is done; all but Normal ignore quantity and prices. */
  modifyOrderOp: ModifyOrderOp;
  /**
   * True: all orders of the account, for cancelling; not in paper trading nor for A-shares through Connect.
   * Default false.
   */
  forAll?: boolean | undefined;
  /** Market whose orders are cancelled, with `forAll` only. */
  trdMarket?: TrdMarket | undefined;
  /** New total quantity, with what is filled already, not the rest; shares or contracts, decimals are cut off. */
  qty?: number | undefined;
  /** New limit price; decimals past 3 (futures: 9) are cut off. */
  price?: number | undefined;
  /**
   * Whether OpenD moves a price that is off tick to a valid one; needs `adjustSideAndLimit` too. For Hong
   * Kong and A-shares; ignored for futures; default false.
   */
  adjustPrice?: boolean | undefined;
  /**
   * Which way and how far the price may be moved: positive up, negative down, as a fraction (0.015 = up by at
   * most 1.5 %). Too small a limit makes the change fail as off tick.
   */
  adjustSideAndLimit?: number | undefined;
  /** New price that triggers a stop or if-touched order. */
  auxPrice?: number | undefined;
  /** Whether `trailValue` is a percentage or an amount; trailing stops only. */
  trailType?: TrailType | undefined;
  /**
   * How far the trigger trails: percent with 2 decimals (20 = 20 %), or an amount (2 decimals for US options,
   * 4 for US stocks). Trailing stops only.
   */
  trailValue?: number | undefined;
  /** Distance from trigger to limit price, 3 decimals (futures: 9). Trailing stop limit orders only. */
  trailSpread?: number | undefined;
  /** Broker's identity of the order, in place of `orderID`. */
  orderIDEx?: string | undefined;
}

/** Writes a `Trd_ModifyOrder.C2S`. */
export function encodeTrdModifyOrderC2S(w: Writer, v: TrdModifyOrderC2SInput): void {
  let at: number;
  { at = w.open(10); encodePacketID(w, w.object((v as TrdModifyOrderC2SInput & { packetID: PacketIDInput }).packetID, "packetID")); w.close(at); }
  { at = w.open(18); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  w.uint64BigInt(24, v.orderID, "orderID");
  w.int32(32, v.modifyOrderOp, "modifyOrderOp");
  if (v.forAll != null) w.bool(40, v.forAll, "forAll");
  if (v.trdMarket != null) w.int32(48, v.trdMarket, "trdMarket");
  if (v.qty != null) w.double(65, v.qty, "qty");
  if (v.price != null) w.double(73, v.price, "price");
  if (v.adjustPrice != null) w.bool(80, v.adjustPrice, "adjustPrice");
  if (v.adjustSideAndLimit != null) w.double(89, v.adjustSideAndLimit, "adjustSideAndLimit");
  if (v.auxPrice != null) w.double(97, v.auxPrice, "auxPrice");
  if (v.trailType != null) w.int32(104, v.trailType, "trailType");
  if (v.trailValue != null) w.double(113, v.trailValue, "trailValue");
  if (v.trailSpread != null) w.double(121, v.trailSpread, "trailSpread");
  if (v.orderIDEx != null) w.string(130, v.orderIDEx, "orderIDEx");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_ModifyOrder.C2S`. */
export function decodeTrdModifyOrderC2S(r: Reader, end: number): TrdModifyOrderC2S {
  let $packetID: PacketID | undefined;
  let $header: TrdHeader | undefined;
  let $orderID: bigint | undefined;
  let $modifyOrderOp: ModifyOrderOp | undefined;
  let $forAll: boolean | undefined;
  let $trdMarket: TrdMarket | undefined;
  let $qty: number | undefined;
  let $price: number | undefined;
  let $adjustPrice: boolean | undefined;
  let $adjustSideAndLimit: number | undefined;
  let $auxPrice: number | undefined;
  let $trailType: TrailType | undefined;
  let $trailValue: number | undefined;
  let $trailSpread: number | undefined;
  let $orderIDEx: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $packetID = merged($packetID, decodePacketID(r, r.endOf(end))); break;
      case 18: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 24: $orderID = r.uint64BigInt(); break;
      case 32: $modifyOrderOp = r.int() as ModifyOrderOp; break;
      case 40: $forAll = r.bool(); break;
      case 48: $trdMarket = r.int() as TrdMarket; break;
      case 65: $qty = r.double(); break;
      case 73: $price = r.double(); break;
      case 80: $adjustPrice = r.bool(); break;
      case 89: $adjustSideAndLimit = r.double(); break;
      case 97: $auxPrice = r.double(); break;
      case 104: $trailType = r.int() as TrailType; break;
      case 113: $trailValue = r.double(); break;
      case 121: $trailSpread = r.double(); break;
      case 130: $orderIDEx = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($packetID === undefined || $header === undefined || $orderID === undefined || $modifyOrderOp === undefined) throw missing("Trd_ModifyOrder.C2S", { packetID: $packetID, header: $header, orderID: $orderID, modifyOrderOp: $modifyOrderOp });
  return r.finish<TrdModifyOrderC2S>({ packetID: $packetID, header: $header, orderID: $orderID, modifyOrderOp: $modifyOrderOp, forAll: $forAll, trdMarket: $trdMarket, qty: $qty, price: $price, adjustPrice: $adjustPrice, adjustSideAndLimit: $adjustSideAndLimit, auxPrice: $auxPrice, trailType: $trailType, trailValue: $trailValue, trailSpread: $trailSpread, orderIDEx: $orderIDEx }, end, unknown);
}

/**
 * Which order was changed. The outcome itself comes as Trd_UpdateOrder.
 *
 * OpenD's `Trd_ModifyOrder.S2C`, brought by {@linkcode TrdModifyOrder}.
 */
export interface TrdModifyOrderS2C extends Message {
  /** The account, as it was asked with. */
  header: TrdHeader;
  /** Identity of the order inside OpenD, 64 bits. */
  orderID: bigint;
  /** Identity of the order at the broker. */
  orderIDEx?: string | undefined;
}

/** Writes a `Trd_ModifyOrder.S2C`. */
export function encodeTrdModifyOrderS2C(w: Writer, v: TrdModifyOrderS2C): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  w.uint64BigInt(16, v.orderID, "orderID");
  if (v.orderIDEx != null) w.string(26, v.orderIDEx, "orderIDEx");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_ModifyOrder.S2C`. */
export function decodeTrdModifyOrderS2C(r: Reader, end: number): TrdModifyOrderS2C {
  let $header: TrdHeader | undefined;
  let $orderID: bigint | undefined;
  let $orderIDEx: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 16: $orderID = r.uint64BigInt(); break;
      case 26: $orderIDEx = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($header === undefined || $orderID === undefined) throw missing("Trd_ModifyOrder.S2C", { header: $header, orderID: $orderID });
  return r.finish<TrdModifyOrderS2C>({ header: $header, orderID: $orderID, orderIDEx: $orderIDEx }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Trd_ModifyOrder.Request`, sent with {@linkcode TrdModifyOrder}.
 */
export interface TrdModifyOrderRequest extends Message {
  /** What is asked. */
  c2s: TrdModifyOrderC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Trd_ModifyOrder.Request`, sent with {@linkcode TrdModifyOrder}.
 */
export interface TrdModifyOrderRequestInput extends Message {
  /** What is asked. */
  c2s: TrdModifyOrderC2SInput;
}

/** Writes a `Trd_ModifyOrder.Request`. */
export function encodeTrdModifyOrderRequest(w: Writer, v: TrdModifyOrderRequestInput): void {
  writeRequest(w, v, encodeTrdModifyOrderC2S);
}

/** Reads a `Trd_ModifyOrder.Request`. */
export function decodeTrdModifyOrderRequest(r: Reader, end: number): TrdModifyOrderRequest {
  let $c2s: TrdModifyOrderC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeTrdModifyOrderC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Trd_ModifyOrder.Request", { c2s: $c2s });
  return r.finish<TrdModifyOrderRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Trd_ModifyOrder.Response`, brought by {@linkcode TrdModifyOrder}.
 */
export interface TrdModifyOrderResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: TrdModifyOrderS2C | undefined;
}

/** Writes a `Trd_ModifyOrder.Response`. */
export function encodeTrdModifyOrderResponse(w: Writer, v: TrdModifyOrderResponse): void {
  writeResponse(w, v, encodeTrdModifyOrderS2C);
}

/** Reads a `Trd_ModifyOrder.Response`. */
export function decodeTrdModifyOrderResponse(r: Reader, end: number): TrdModifyOrderResponse {
  return readResponse("Trd_ModifyOrder.Response", r, end, decodeTrdModifyOrderS2C) as TrdModifyOrderResponse;
}

/**
 * Changes, cancels, disables, enables or deletes an order, or cancels all orders of an account. With real
 * money trading must be unlocked first; paper trading can change and cancel single orders. What a market
 * allows is told at ModifyOrderOp. OpenD takes 20 of them in 30 seconds per account, at least 40 ms apart.
 *
 * OpenD's `Trd_ModifyOrder` (2205), a request.
 *
 * @example
 * ```ts
 * import { ModifyOrderOp, TrdEnv, TrdMarket, TrdModifyOrder } from "@opend/client/commands";
 *
 * const { orderID } = await trade.request(TrdModifyOrder, {
 *   header: { trdEnv: TrdEnv.Simulate, accID: 281756455998014999n, trdMarket: TrdMarket.HK },
 *   orderID: 4611686018427387904n,
 *   modifyOrderOp: ModifyOrderOp.Normal,
 *   qty: 100,
 *   price: 480,
 * });
 * ```
 */
export const TrdModifyOrder: RequestCommand<TrdModifyOrderC2SInput, TrdModifyOrderS2C> = {
  kind: "request",
  id: 2205,
  name: "Trd_ModifyOrder",
  fills: "packetID",
  limit: { requests: 20, per: "header.accID", gap: 40 },
  encode: encodeTrdModifyOrderRequest,
  decode: decodeTrdModifyOrderResponse,
  decodeData: decodeTrdModifyOrderS2C,
};
