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

/**
 * The order to be placed. What must be given depends on `orderType`.
 *
 * OpenD's `Trd_PlaceOrder.C2S`, sent with {@linkcode TrdPlaceOrder}.
 */
export interface TrdPlaceOrderC2S extends Message {
  /** Guards against replay: the connection's identity and a rising number. The client fills it in. */
  packetID: PacketID;
  /** The account that the order is placed with. */
  header: TrdHeader;
  /**
   * Buy or Sell. Selling what is not held is a short sale, where allowed; reversing a position takes two
   * orders.
   */
  trdSide: TrdSide;
  /** How it is executed; paper trading takes Normal and Market only. */
  orderType: OrderType;
  /**
   * Bare code, together with `secMarket`: Hong Kong 5 digits, A-shares 6, US as it is written. A main futures
   * contract is turned into the actual one.
   */
  code: string;
  /** Shares, or contracts for options and futures: decimals are cut off, but not for crypto. */
  qty: number;
  /**
   * Limit price, required by orders with a limit; any value for market and auction orders. Futures 8 digits
   * and 9 decimals, may be negative; US options 2 decimals; US stocks 4 below 1 USD, else 2; others 3.
   */
  price?: number | undefined;
  /**
   * Whether OpenD moves a price that is off tick to a valid one; needs `adjustSideAndLimit` too. For Hong
   * Kong and A-shares; default false.
   */
  adjustPrice?: boolean | undefined;
  /**
   * Which way and how far the price may be moved: positive up, negative down, as a fraction (0.015 = up by at
   * most 1.5 %). Too small a limit makes the order fail as off tick.
   */
  adjustSideAndLimit?: number | undefined;
  /** Market where the security is listed. */
  secMarket?: TrdSecMarket | undefined;
  /** A text of your own, at most 64 bytes of UTF-8; comes back with the order and its pushes, not with fills. */
  remark?: string | undefined;
  /**
   * How long it stays in the market, default DAY. Market orders in Hong Kong, A-shares and futures, and paper
   * trading: DAY only.
   */
  timeInForce?: TimeInForce | undefined;
  /** Whether a US limit order may fill before and after regular hours, default false; `session` supersedes it. */
  fillOutsideRTH?: boolean | undefined;
  /** Price that triggers a stop or if-touched order, required there; decimals as for `price`. */
  auxPrice?: number | undefined;
  /** Whether `trailValue` is a percentage or an amount; required for trailing stops. */
  trailType?: TrailType | undefined;
  /**
   * How far the trigger trails: percent with 2 decimals (20 = 20 %), or an amount (2 decimals for US options,
   * 4 for US stocks). Required for trailing stops.
   */
  trailValue?: number | undefined;
  /** Distance from trigger to limit price, 3 decimals (futures: 9). Required for trailing stop limit orders. */
  trailSpread?: number | undefined;
  /**
   * Part of the US trading day it is good for. Outside regular hours no market orders; ALL takes limit orders
   * only, DAY or GTC.
   */
  session?: Session | undefined;
  /** Position to be closed; Japanese broker only. */
  positionID?: bigint | undefined;
  /** Last day of an order that is good till a date (GTD); "yyyy-MM-dd" is documented for combo orders. */
  expireTime?: string | undefined;
  /** Money to be spent, for orders of event contracts. */
  amount?: number | undefined;
  /** Which outcome of an event contract is traded. */
  predSide?: PredSide | undefined;
}

/**
 * The order to be placed. What must be given depends on `orderType`.
 *
 * What a request gives for OpenD's `Trd_PlaceOrder.C2S`, sent with {@linkcode TrdPlaceOrder}.
 */
export interface TrdPlaceOrderC2SInput extends Message {
  /** The account that the order is placed with. */
  header: TrdHeaderInput;
  /**
   * Buy or Sell. Selling what is not held is a short sale, where allowed; reversing a position takes two
   * orders.
   */
  trdSide: TrdSide;
  /** How it is executed; paper trading takes Normal and Market only. */
  orderType: OrderType;
  /**
   * Bare code, together with `secMarket`: Hong Kong 5 digits, A-shares 6, US as it is written. A main futures
   * contract is turned into the actual one.
   */
  code: string;
  /** Shares, or contracts for options and futures: decimals are cut off, but not for crypto. */
  qty: number;
  /**
   * Limit price, required by orders with a limit; any value for market and auction orders. Futures 8 digits
   * and 9 decimals, may be negative; US options 2 decimals; US stocks 4 below 1 USD, else 2; others 3.
   */
  price?: number | undefined;
  /**
   * Whether OpenD moves a price that is off tick to a valid one; needs `adjustSideAndLimit` too. For Hong
   * Kong and A-shares; default false.
   */
  adjustPrice?: boolean | undefined;
  /**
   * Which way and how far the price may be moved: positive up, negative down, as a fraction (0.015 = up by at
   * most 1.5 %). Too small a limit makes the order fail as off tick.
   */
  adjustSideAndLimit?: number | undefined;
  /** Market where the security is listed. */
  secMarket?: TrdSecMarket | undefined;
  /** A text of your own, at most 64 bytes of UTF-8; comes back with the order and its pushes, not with fills. */
  remark?: string | undefined;
  /**
   * How long it stays in the market, default DAY. Market orders in Hong Kong, A-shares and futures, and paper
   * trading: DAY only.
   */
  timeInForce?: TimeInForce | undefined;
  /** Whether a US limit order may fill before and after regular hours, default false; `session` supersedes it. */
  fillOutsideRTH?: boolean | undefined;
  /** Price that triggers a stop or if-touched order, required there; decimals as for `price`. */
  auxPrice?: number | undefined;
  /** Whether `trailValue` is a percentage or an amount; required for trailing stops. */
  trailType?: TrailType | undefined;
  /**
   * How far the trigger trails: percent with 2 decimals (20 = 20 %), or an amount (2 decimals for US options,
   * 4 for US stocks). Required for trailing stops.
   */
  trailValue?: number | undefined;
  /** Distance from trigger to limit price, 3 decimals (futures: 9). Required for trailing stop limit orders. */
  trailSpread?: number | undefined;
  /**
   * Part of the US trading day it is good for. Outside regular hours no market orders; ALL takes limit orders
   * only, DAY or GTC.
   */
  session?: Session | undefined;
  /** Position to be closed; Japanese broker only. */
  positionID?: bigint | number | undefined;
  /** Last day of an order that is good till a date (GTD); "yyyy-MM-dd" is documented for combo orders. */
  expireTime?: string | undefined;
  /** Money to be spent, for orders of event contracts. */
  amount?: number | undefined;
  /** Which outcome of an event contract is traded. */
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

/**
 * How the order placed is named. It says that OpenD took it, not that it filled.
 *
 * OpenD's `Trd_PlaceOrder.S2C`, brought by {@linkcode TrdPlaceOrder}.
 */
export interface TrdPlaceOrderS2C extends Message {
  /** The account, as it was asked with. */
  header: TrdHeader;
  /** Identity of the order inside OpenD, 64 bits. */
  orderID?: bigint | undefined;
  /** Identity of the order at the broker; commands take it in place of `orderID`. */
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

/**
 * A request, as it travels.
 *
 * OpenD's `Trd_PlaceOrder.Request`, sent with {@linkcode TrdPlaceOrder}.
 */
export interface TrdPlaceOrderRequest extends Message {
  /** What is asked. */
  c2s: TrdPlaceOrderC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Trd_PlaceOrder.Request`, sent with {@linkcode TrdPlaceOrder}.
 */
export interface TrdPlaceOrderRequestInput extends Message {
  /** What is asked. */
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

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Trd_PlaceOrder.Response`, brought by {@linkcode TrdPlaceOrder}.
 */
export interface TrdPlaceOrderResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
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

/**
 * Places one order. With real money trading must be unlocked first (Trd_UnlockTrade); paper trading takes
 * limit and market orders only, good for the day. OpenD takes 15 of these and combo orders together in 30
 * seconds per account, at least 20 ms apart. The first push of the order (Trd_UpdateOrder) may come before
 * the reply. Where no reply comes the order may have been placed all the same: look it up before placing it
 * again.
 *
 * OpenD's `Trd_PlaceOrder` (2202), a request.
 *
 * @example
 * ```ts
 * import { OrderType, TrdEnv, TrdMarket, TrdPlaceOrder, TrdSecMarket, TrdSide } from "@opend/client/commands";
 *
 * const { orderID } = await trade.request(TrdPlaceOrder, {
 *   header: { trdEnv: TrdEnv.Simulate, accID: 281756455998014999n, trdMarket: TrdMarket.HK },
 *   trdSide: TrdSide.Buy,
 *   orderType: OrderType.Normal,
 *   code: "00700",
 *   qty: 100,
 *   price: 480,
 *   secMarket: TrdSecMarket.HK,
 * });
 * ```
 */
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
