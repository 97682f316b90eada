// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodePacketID, encodePacketID } from "./common.ts";
import { decodeTrdHeader, encodeTrdHeader } from "./trd_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { PacketID, PacketIDInput, PredSide, RetType, Session } from "./common.ts";
import type { OrderType, TimeInForce, TrailType, TrdHeader, TrdHeaderInput, TrdSecMarket, TrdSide } from "./trd_common.ts";

/** `Trd_PlaceOrder.C2S` */
export interface TrdPlaceOrderC2S extends Message {
  packetID: PacketID;
  header: TrdHeader;
  trdSide: TrdSide;
  orderType: OrderType;
  code: string;
  qty: number;
  price?: number | undefined;
  adjustPrice?: boolean | undefined;
  adjustSideAndLimit?: number | undefined;
  secMarket?: TrdSecMarket | undefined;
  remark?: string | undefined;
  timeInForce?: TimeInForce | undefined;
  fillOutsideRTH?: boolean | undefined;
  auxPrice?: number | undefined;
  trailType?: TrailType | undefined;
  trailValue?: number | undefined;
  trailSpread?: number | undefined;
  session?: Session | undefined;
  positionID?: bigint | undefined;
  expireTime?: string | undefined;
  amount?: number | undefined;
  predSide?: PredSide | undefined;
}

/** What a request gives for `Trd_PlaceOrder.C2S`. */
export interface TrdPlaceOrderC2SInput extends Message {
  header: TrdHeaderInput;
  trdSide: TrdSide;
  orderType: OrderType;
  code: string;
  qty: number;
  price?: number | undefined;
  adjustPrice?: boolean | undefined;
  adjustSideAndLimit?: number | undefined;
  secMarket?: TrdSecMarket | undefined;
  remark?: string | undefined;
  timeInForce?: TimeInForce | undefined;
  fillOutsideRTH?: boolean | undefined;
  auxPrice?: number | undefined;
  trailType?: TrailType | undefined;
  trailValue?: number | undefined;
  trailSpread?: number | undefined;
  session?: Session | undefined;
  positionID?: bigint | number | undefined;
  expireTime?: string | undefined;
  amount?: number | undefined;
  predSide?: PredSide | undefined;
}

/** Writes a `Trd_PlaceOrder.C2S`. */
export function encodeTrdPlaceOrderC2S(w: Writer, v: TrdPlaceOrderC2SInput): void {
  let at: number;
  { at = w.open(10); encodePacketID(w, w.object((v as TrdPlaceOrderC2SInput & { packetID: PacketIDInput }).packetID, "packetID")); w.close(at); }
  { at = w.open(18); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  w.int32(24, v.trdSide, "trdSide");
  w.int32(32, v.orderType, "orderType");
  w.string(42, v.code, "code");
  w.double(49, v.qty, "qty");
  if (v.price != null) w.double(57, v.price, "price");
  if (v.adjustPrice != null) w.bool(64, v.adjustPrice, "adjustPrice");
  if (v.adjustSideAndLimit != null) w.double(73, v.adjustSideAndLimit, "adjustSideAndLimit");
  if (v.secMarket != null) w.int32(80, v.secMarket, "secMarket");
  if (v.remark != null) w.string(90, v.remark, "remark");
  if (v.timeInForce != null) w.int32(96, v.timeInForce, "timeInForce");
  if (v.fillOutsideRTH != null) w.bool(104, v.fillOutsideRTH, "fillOutsideRTH");
  if (v.auxPrice != null) w.double(113, v.auxPrice, "auxPrice");
  if (v.trailType != null) w.int32(120, v.trailType, "trailType");
  if (v.trailValue != null) w.double(129, v.trailValue, "trailValue");
  if (v.trailSpread != null) w.double(137, v.trailSpread, "trailSpread");
  if (v.session != null) w.int32(144, v.session, "session");
  if (v.positionID != null) w.uint64BigInt(152, v.positionID, "positionID");
  if (v.expireTime != null) w.string(162, v.expireTime, "expireTime");
  if (v.amount != null) w.double(169, v.amount, "amount");
  if (v.predSide != null) w.int32(176, v.predSide, "predSide");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_PlaceOrder.C2S`. */
export function decodeTrdPlaceOrderC2S(r: Reader, end: number): TrdPlaceOrderC2S {
  let $packetID: PacketID | undefined;
  let $header: TrdHeader | undefined;
  let $trdSide: TrdSide | undefined;
  let $orderType: OrderType | undefined;
  let $code: string | undefined;
  let $qty: number | undefined;
  let $price: number | undefined;
  let $adjustPrice: boolean | undefined;
  let $adjustSideAndLimit: number | undefined;
  let $secMarket: TrdSecMarket | undefined;
  let $remark: string | undefined;
  let $timeInForce: TimeInForce | undefined;
  let $fillOutsideRTH: boolean | undefined;
  let $auxPrice: number | undefined;
  let $trailType: TrailType | undefined;
  let $trailValue: number | undefined;
  let $trailSpread: number | undefined;
  let $session: Session | undefined;
  let $positionID: bigint | undefined;
  let $expireTime: string | undefined;
  let $amount: number | undefined;
  let $predSide: PredSide | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $packetID = merged($packetID, decodePacketID(r, r.endOf(end))); break;
      case 18: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 24: $trdSide = r.int() as TrdSide; break;
      case 32: $orderType = r.int() as OrderType; break;
      case 42: $code = r.text(end); break;
      case 49: $qty = r.double(); break;
      case 57: $price = r.double(); break;
      case 64: $adjustPrice = r.bool(); break;
      case 73: $adjustSideAndLimit = r.double(); break;
      case 80: $secMarket = r.int() as TrdSecMarket; break;
      case 90: $remark = r.text(end); break;
      case 96: $timeInForce = r.int() as TimeInForce; break;
      case 104: $fillOutsideRTH = r.bool(); break;
      case 113: $auxPrice = r.double(); break;
      case 120: $trailType = r.int() as TrailType; break;
      case 129: $trailValue = r.double(); break;
      case 137: $trailSpread = r.double(); break;
      case 144: $session = r.int() as Session; break;
      case 152: $positionID = r.uint64BigInt(); break;
      case 162: $expireTime = r.text(end); break;
      case 169: $amount = r.double(); break;
      case 176: $predSide = r.int() as PredSide; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($packetID === undefined || $header === undefined || $trdSide === undefined || $orderType === undefined || $code === undefined || $qty === undefined) throw missing("Trd_PlaceOrder.C2S", { packetID: $packetID, header: $header, trdSide: $trdSide, orderType: $orderType, code: $code, qty: $qty });
  return r.finish<TrdPlaceOrderC2S>({ packetID: $packetID, header: $header, trdSide: $trdSide, orderType: $orderType, code: $code, qty: $qty, price: $price, adjustPrice: $adjustPrice, adjustSideAndLimit: $adjustSideAndLimit, secMarket: $secMarket, remark: $remark, timeInForce: $timeInForce, fillOutsideRTH: $fillOutsideRTH, auxPrice: $auxPrice, trailType: $trailType, trailValue: $trailValue, trailSpread: $trailSpread, session: $session, positionID: $positionID, expireTime: $expireTime, amount: $amount, predSide: $predSide }, end, unknown);
}

/** `Trd_PlaceOrder.S2C` */
export interface TrdPlaceOrderS2C extends Message {
  header: TrdHeader;
  orderID?: bigint | undefined;
  orderIDEx?: string | undefined;
}

/** Writes a `Trd_PlaceOrder.S2C`. */
export function encodeTrdPlaceOrderS2C(w: Writer, v: TrdPlaceOrderS2C): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.orderID != null) w.uint64BigInt(16, v.orderID, "orderID");
  if (v.orderIDEx != null) w.string(26, v.orderIDEx, "orderIDEx");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_PlaceOrder.S2C`. */
export function decodeTrdPlaceOrderS2C(r: Reader, end: number): TrdPlaceOrderS2C {
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
  if ($header === undefined) throw missing("Trd_PlaceOrder.S2C", { header: $header });
  return r.finish<TrdPlaceOrderS2C>({ header: $header, orderID: $orderID, orderIDEx: $orderIDEx }, end, unknown);
}

/** `Trd_PlaceOrder.Request` */
export interface TrdPlaceOrderRequest extends Message {
  c2s: TrdPlaceOrderC2S;
}

/** What a request gives for `Trd_PlaceOrder.Request`. */
export interface TrdPlaceOrderRequestInput extends Message {
  c2s: TrdPlaceOrderC2SInput;
}

/** Writes a `Trd_PlaceOrder.Request`. */
export function encodeTrdPlaceOrderRequest(w: Writer, v: TrdPlaceOrderRequestInput): void {
  writeRequest(w, v, encodeTrdPlaceOrderC2S);
}

/** Reads a `Trd_PlaceOrder.Request`. */
export function decodeTrdPlaceOrderRequest(r: Reader, end: number): TrdPlaceOrderRequest {
  let $c2s: TrdPlaceOrderC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeTrdPlaceOrderC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Trd_PlaceOrder.Request", { c2s: $c2s });
  return r.finish<TrdPlaceOrderRequest>({ c2s: $c2s }, end, unknown);
}

/** `Trd_PlaceOrder.Response` */
export interface TrdPlaceOrderResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: TrdPlaceOrderS2C | undefined;
}

/** Writes a `Trd_PlaceOrder.Response`. */
export function encodeTrdPlaceOrderResponse(w: Writer, v: TrdPlaceOrderResponse): void {
  writeResponse(w, v, encodeTrdPlaceOrderS2C);
}

/** Reads a `Trd_PlaceOrder.Response`. */
export function decodeTrdPlaceOrderResponse(r: Reader, end: number): TrdPlaceOrderResponse {
  return readResponse("Trd_PlaceOrder.Response", r, end, decodeTrdPlaceOrderS2C) as TrdPlaceOrderResponse;
}

/** `Trd_PlaceOrder` (2202): asked and answered. */
export const TrdPlaceOrder: RequestCommand<TrdPlaceOrderC2SInput, TrdPlaceOrderS2C> = {
  kind: "request",
  id: 2202,
  name: "Trd_PlaceOrder",
  fills: "packetID",
  limit: { requests: 15, bucket: "PlaceOrder", per: "header.accID", gap: 20 },
  encode: encodeTrdPlaceOrderRequest,
  decode: decodeTrdPlaceOrderResponse,
  decodeData: decodeTrdPlaceOrderS2C,
};
