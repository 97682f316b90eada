// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodePacketID, encodePacketID } from "./common.ts";
import { decodeComboLeg, encodeComboLeg } from "./qot_common.ts";
import { decodeTrdHeader, encodeTrdHeader } from "./trd_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { PacketID, PacketIDInput, RetType } from "./common.ts";
import type { ComboLeg, ComboLegInput } from "./qot_common.ts";
import type { OrderType, TimeInForce, TrdHeader, TrdHeaderInput } from "./trd_common.ts";

/**
 * The combo order to be placed.
 *
 * OpenD's `Trd_PlaceComboOrder.C2S`, sent with {@linkcode TrdPlaceComboOrder}.
 */
export interface TrdPlaceComboOrderC2S extends Message {
  /** Guards against replay: the connection's identity and a rising number. The client fills it in. */
  packetID: PacketID;
  /** The account that the order is placed with. */
  header: TrdHeader;
  /** Legs of the combination. */
  comboLegs: readonly ComboLeg[];
  /** How many times the combination: each leg's quantity is this times its `qtyRatio`. */
  qty: number;
  /** Price of the combination, decimals as in Trd_PlaceOrder; any value for market orders. */
  price?: number | undefined;
  /** How it is executed. */
  orderType: OrderType;
  /** How long it stays in the market, default DAY. */
  timeInForce?: TimeInForce | undefined;
  /** Last day of an order that is good till a date (GTD), "yyyy-MM-dd". */
  expireTime?: string | undefined;
  /** A text of your own, at most 64 bytes of UTF-8; comes back with the order and its pushes. */
  remark?: string | undefined;
  /** Quote to be taken, from Qot_GetEventContractComboRfq; combinations of event contracts only. */
  quoteID?: string | undefined;
}

/**
 * The combo order to be placed.
 *
 * What a request gives for OpenD's `Trd_PlaceComboOrder.C2S`, sent with {@linkcode TrdPlaceComboOrder}.
 */
export interface TrdPlaceComboOrderC2SInput extends Message {
  /** The account that the order is placed with. */
  header: TrdHeaderInput;
  /** Legs of the combination. */
  comboLegs?: readonly ComboLegInput[] | undefined;
  /** How many times the combination: each leg's quantity is this times its `qtyRatio`. */
  qty: number;
  /** Price of the combination, decimals as in Trd_PlaceOrder; any value for market orders. */
  price?: number | undefined;
  /** How it is executed. */
  orderType: OrderType;
  /** How long it stays in the market, default DAY. */
  timeInForce?: TimeInForce | undefined;
  /** Last day of an order that is good till a date (GTD), "yyyy-MM-dd". */
  expireTime?: string | undefined;
  /** A text of your own, at most 64 bytes of UTF-8; comes back with the order and its pushes. */
  remark?: string | undefined;
  /** Quote to be taken, from Qot_GetEventContractComboRfq; combinations of event contracts only. */
  quoteID?: string | undefined;
}

/** Writes a `Trd_PlaceComboOrder.C2S`. */
export function encodeTrdPlaceComboOrderC2S(w: Writer, v: TrdPlaceComboOrderC2SInput): void {
  let at: number;
  { at = w.open(10); encodePacketID(w, w.object((v as TrdPlaceComboOrderC2SInput & { packetID: PacketIDInput }).packetID, "packetID")); w.close(at); }
  { at = w.open(18); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  for (const x of w.list(v.comboLegs, "comboLegs")) { at = w.open(26); encodeComboLeg(w, w.object(x, "comboLegs")); w.close(at); }
  w.double(33, v.qty, "qty");
  if (v.price != null) w.double(41, v.price, "price");
  w.int32(48, v.orderType, "orderType");
  if (v.timeInForce != null) w.int32(56, v.timeInForce, "timeInForce");
  if (v.expireTime != null) w.string(66, v.expireTime, "expireTime");
  if (v.remark != null) w.string(74, v.remark, "remark");
  if (v.quoteID != null) w.string(82, v.quoteID, "quoteID");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_PlaceComboOrder.C2S`. */
export function decodeTrdPlaceComboOrderC2S(r: Reader, end: number): TrdPlaceComboOrderC2S {
  let $packetID: PacketID | undefined;
  let $header: TrdHeader | undefined;
  let $comboLegs: ComboLeg[] | undefined;
  let $qty: number | undefined;
  let $price: number | undefined;
  let $orderType: OrderType | undefined;
  let $timeInForce: TimeInForce | undefined;
  let $expireTime: string | undefined;
  let $remark: string | undefined;
  let $quoteID: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $packetID = merged($packetID, decodePacketID(r, r.endOf(end))); break;
      case 18: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 26: ($comboLegs ??= []).push(decodeComboLeg(r, r.endOf(end))); break;
      case 33: $qty = r.double(); break;
      case 41: $price = r.double(); break;
      case 48: $orderType = r.int() as OrderType; break;
      case 56: $timeInForce = r.int() as TimeInForce; break;
      case 66: $expireTime = r.text(end); break;
      case 74: $remark = r.text(end); break;
      case 82: $quoteID = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($packetID === undefined || $header === undefined || $qty === undefined || $orderType === undefined) throw missing("Trd_PlaceComboOrder.C2S", { packetID: $packetID, header: $header, qty: $qty, orderType: $orderType });
  return r.finish<TrdPlaceComboOrderC2S>({ packetID: $packetID, header: $header, comboLegs: $comboLegs ?? none, qty: $qty, price: $price, orderType: $orderType, timeInForce: $timeInForce, expireTime: $expireTime, remark: $remark, quoteID: $quoteID }, end, unknown);
}

/**
 * How the order placed is named. It says that OpenD took it, not that it filled.
 *
 * OpenD's `Trd_PlaceComboOrder.S2C`, brought by {@linkcode TrdPlaceComboOrder}.
 */
export interface TrdPlaceComboOrderS2C extends Message {
  /** The account, as it was asked with. */
  header: TrdHeader;
  /** Identity of the order at the broker; the only one given here. */
  orderIDEx?: string | undefined;
}

/** Writes a `Trd_PlaceComboOrder.S2C`. */
export function encodeTrdPlaceComboOrderS2C(w: Writer, v: TrdPlaceComboOrderS2C): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.orderIDEx != null) w.string(18, v.orderIDEx, "orderIDEx");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_PlaceComboOrder.S2C`. */
export function decodeTrdPlaceComboOrderS2C(r: Reader, end: number): TrdPlaceComboOrderS2C {
  let $header: TrdHeader | undefined;
  let $orderIDEx: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 18: $orderIDEx = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($header === undefined) throw missing("Trd_PlaceComboOrder.S2C", { header: $header });
  return r.finish<TrdPlaceComboOrderS2C>({ header: $header, orderIDEx: $orderIDEx }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Trd_PlaceComboOrder.Request`, sent with {@linkcode TrdPlaceComboOrder}.
 */
export interface TrdPlaceComboOrderRequest extends Message {
  /** What is asked. */
  c2s: TrdPlaceComboOrderC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Trd_PlaceComboOrder.Request`, sent with {@linkcode TrdPlaceComboOrder}.
 */
export interface TrdPlaceComboOrderRequestInput extends Message {
  /** What is asked. */
  c2s: TrdPlaceComboOrderC2SInput;
}

/** Writes a `Trd_PlaceComboOrder.Request`. */
export function encodeTrdPlaceComboOrderRequest(w: Writer, v: TrdPlaceComboOrderRequestInput): void {
  writeRequest(w, v, encodeTrdPlaceComboOrderC2S);
}

/** Reads a `Trd_PlaceComboOrder.Request`. */
export function decodeTrdPlaceComboOrderRequest(r: Reader, end: number): TrdPlaceComboOrderRequest {
  let $c2s: TrdPlaceComboOrderC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeTrdPlaceComboOrderC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Trd_PlaceComboOrder.Request", { c2s: $c2s });
  return r.finish<TrdPlaceComboOrderRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Trd_PlaceComboOrder.Response`, brought by {@linkcode TrdPlaceComboOrder}.
 */
export interface TrdPlaceComboOrderResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: TrdPlaceComboOrderS2C | undefined;
}

/** Writes a `Trd_PlaceComboOrder.Response`. */
export function encodeTrdPlaceComboOrderResponse(w: Writer, v: TrdPlaceComboOrderResponse): void {
  writeResponse(w, v, encodeTrdPlaceComboOrderS2C);
}

/** Reads a `Trd_PlaceComboOrder.Response`. */
export function decodeTrdPlaceComboOrderResponse(r: Reader, end: number): TrdPlaceComboOrderResponse {
  return readResponse("Trd_PlaceComboOrder.Response", r, end, decodeTrdPlaceComboOrderS2C) as TrdPlaceComboOrderResponse;
}

/**
 * Places an order for a combination: an option strategy, or a combination of event contracts. With real money
 * trading must be unlocked first (Trd_UnlockTrade). OpenD takes 15 of these and Trd_PlaceOrder together in 30
 * seconds per account, at least 20 ms apart. Pushes of the order may come before the reply. Where no reply
 * comes it may have been placed all the same: look it up before placing it again.
 *
 * OpenD's `Trd_PlaceComboOrder` (2227), a request.
 *
 * @example
 * ```ts
 * import { OrderType, TrdEnv, TrdMarket, TrdPlaceComboOrder, TrdSide } from "@opend/client/commands";
 *
 * const { orderIDEx } = await trade.request(TrdPlaceComboOrder, {
 *   header: { trdEnv: TrdEnv.Simulate, accID: 281756455998014999n, trdMarket: TrdMarket.HK },
 *   comboLegs: [{ security: "US.AAPL281215C320000", side: TrdSide.Buy, qtyRatio: 1 }],
 *   qty: 1,
 *   price: 480,
 *   orderType: OrderType.Normal,
 * });
 * ```
 */
export const TrdPlaceComboOrder: RequestCommand<TrdPlaceComboOrderC2SInput, TrdPlaceComboOrderS2C> = {
  kind: "request",
  id: 2227,
  name: "Trd_PlaceComboOrder",
  fills: "packetID",
  limit: { requests: 15, bucket: "PlaceOrder", per: "header.accID", gap: 20 },
  encode: encodeTrdPlaceComboOrderRequest,
  decode: decodeTrdPlaceComboOrderResponse,
  decodeData: decodeTrdPlaceComboOrderS2C,
};
