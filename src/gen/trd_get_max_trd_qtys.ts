// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeMaxTrdQtys, decodeTrdHeader, encodeMaxTrdQtys, encodeTrdHeader } from "./trd_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType, Session } from "./common.ts";
import type { MaxTrdQtys, OrderType, TrdHeader, TrdHeaderInput, TrdSecMarket } from "./trd_common.ts";

/**
 * The order that is thought of.
 *
 * OpenD's `Trd_GetMaxTrdQtys.C2S`, sent with {@linkcode TrdGetMaxTrdQtys}.
 */
export interface TrdGetMaxTrdQtysC2S extends Message {
  /** The account that is asked about. */
  header: TrdHeader;
  /** How it is executed. */
  orderType: OrderType;
  /**
   * Bare code, together with `secMarket`: Hong Kong 5 digits, A-shares 6, US as it is written. A main futures
   * contract is turned into the actual one.
   */
  code: string;
  /**
   * Price to reckon with, also for market and auction orders (the current one); decimals past 3 (futures: 9)
   * are cut off.
   */
  price: number;
  /**
   * Order that is to be changed, whose own quantity then counts as free; absent for a new one. Ask no sooner
   * than 0.5 seconds after it was placed.
   */
  orderID?: bigint | undefined;
  /**
   * Whether OpenD moves a price that is off tick to a valid one; needs `adjustSideAndLimit` too. For Hong
   * Kong and A-shares; ignored for futures; default false.
   */
  adjustPrice?: boolean | undefined;
  /**
   * Which way and how far the price may be moved: positive up, negative down, as a fraction (0.015 = up by at
   * most 1.5 %). Too small a limit makes the request fail as off tick.
   */
  adjustSideAndLimit?: number | undefined;
  /** Market where the security is listed. */
  secMarket?: TrdSecMarket | undefined;
  /** Broker's identity of the order, in place of `orderID`. */
  orderIDEx?: string | undefined;
  /** Part of the US trading day the order is for. */
  session?: Session | undefined;
  /** Position to be closed, for what can be sold or bought back of it; Japanese broker only. */
  positionID?: bigint | undefined;
}

/**
 * The order that is thought of.
 *
 * What a request gives for OpenD's `Trd_GetMaxTrdQtys.C2S`, sent with {@linkcode TrdGetMaxTrdQtys}.
 */
export interface TrdGetMaxTrdQtysC2SInput extends Message {
  /** The account that is asked about. */
  header: TrdHeaderInput;
  /** How it is executed. */
  orderType: OrderType;
  /**
   * Bare code, together with `secMarket`: Hong Kong 5 digits, A-shares 6, US as it is written. A main futures
   * contract is turned into the actual one.
   */
  code: string;
  /**
   * Price to reckon with, also for market and auction orders (the current one); decimals past 3 (futures: 9)
   * are cut off.
   */
  price: number;
  /**
   * Order that is to be changed, whose own quantity then counts as free; absent for a new one. Ask no sooner
   * than 0.5 seconds after it was placed.
   */
  orderID?: bigint | number | undefined;
  /**
   * Whether OpenD moves a price that is off tick to a valid one; needs `adjustSideAndLimit` too. For Hong
   * Kong and A-shares; ignored for futures; default false.
   */
  adjustPrice?: boolean | undefined;
  /**
   * Which way and how far the price may be moved: positive up, negative down, as a fraction (0.015 = up by at
   * most 1.5 %). Too small a limit makes the request fail as off tick.
   */
  adjustSideAndLimit?: number | undefined;
  /** Market where the security is listed. */
  secMarket?: TrdSecMarket | undefined;
  /** Broker's identity of the order, in place of `orderID`. */
  orderIDEx?: string | undefined;
  /** Part of the US trading day the order is for. */
  session?: Session | undefined;
  /** Position to be closed, for what can be sold or bought back of it; Japanese broker only. */
  positionID?: bigint | number | undefined;
}

/** Writes a `Trd_GetMaxTrdQtys.C2S`. */
export function encodeTrdGetMaxTrdQtysC2S(w: Writer, v: TrdGetMaxTrdQtysC2SInput): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  w.int32(16, v.orderType, "orderType");
  w.string(26, v.code, "code");
  w.double(33, v.price, "price");
  if (v.orderID != null) w.uint64BigInt(40, v.orderID, "orderID");
  if (v.adjustPrice != null) w.bool(48, v.adjustPrice, "adjustPrice");
  if (v.adjustSideAndLimit != null) w.double(57, v.adjustSideAndLimit, "adjustSideAndLimit");
  if (v.secMarket != null) w.int32(64, v.secMarket, "secMarket");
  if (v.orderIDEx != null) w.string(74, v.orderIDEx, "orderIDEx");
  if (v.session != null) w.int32(80, v.session, "session");
  if (v.positionID != null) w.uint64BigInt(88, v.positionID, "positionID");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetMaxTrdQtys.C2S`. */
export function decodeTrdGetMaxTrdQtysC2S(r: Reader, end: number): TrdGetMaxTrdQtysC2S {
  let $header: TrdHeader | undefined;
  let $orderType: OrderType | undefined;
  let $code: string | undefined;
  let $price: number | undefined;
  let $orderID: bigint | undefined;
  let $adjustPrice: boolean | undefined;
  let $adjustSideAndLimit: number | undefined;
  let $secMarket: TrdSecMarket | undefined;
  let $orderIDEx: string | undefined;
  let $session: Session | undefined;
  let $positionID: bigint | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 16: $orderType = r.int() as OrderType; break;
      case 26: $code = r.text(end); break;
      case 33: $price = r.double(); break;
      case 40: $orderID = r.uint64BigInt(); break;
      case 48: $adjustPrice = r.bool(); break;
      case 57: $adjustSideAndLimit = r.double(); break;
      case 64: $secMarket = r.int() as TrdSecMarket; break;
      case 74: $orderIDEx = r.text(end); break;
      case 80: $session = r.int() as Session; break;
      case 88: $positionID = r.uint64BigInt(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($header === undefined || $orderType === undefined || $code === undefined || $price === undefined) throw missing("Trd_GetMaxTrdQtys.C2S", { header: $header, orderType: $orderType, code: $code, price: $price });
  return r.finish<TrdGetMaxTrdQtysC2S>({ header: $header, orderType: $orderType, code: $code, price: $price, orderID: $orderID, adjustPrice: $adjustPrice, adjustSideAndLimit: $adjustSideAndLimit, secMarket: $secMarket, orderIDEx: $orderIDEx, session: $session, positionID: $positionID }, end, unknown);
}

/**
 * How much can be traded.
 *
 * OpenD's `Trd_GetMaxTrdQtys.S2C`, brought by {@linkcode TrdGetMaxTrdQtys}.
 */
export interface TrdGetMaxTrdQtysS2C extends Message {
  /** The account, as it was asked with. */
  header: TrdHeader;
  /** Most to buy, to sell and to sell short. */
  maxTrdQtys?: MaxTrdQtys | undefined;
}

/** Writes a `Trd_GetMaxTrdQtys.S2C`. */
export function encodeTrdGetMaxTrdQtysS2C(w: Writer, v: TrdGetMaxTrdQtysS2C): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.maxTrdQtys != null) { at = w.open(18); encodeMaxTrdQtys(w, w.object(v.maxTrdQtys, "maxTrdQtys")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetMaxTrdQtys.S2C`. */
export function decodeTrdGetMaxTrdQtysS2C(r: Reader, end: number): TrdGetMaxTrdQtysS2C {
  let $header: TrdHeader | undefined;
  let $maxTrdQtys: MaxTrdQtys | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 18: $maxTrdQtys = merged($maxTrdQtys, decodeMaxTrdQtys(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($header === undefined) throw missing("Trd_GetMaxTrdQtys.S2C", { header: $header });
  return r.finish<TrdGetMaxTrdQtysS2C>({ header: $header, maxTrdQtys: $maxTrdQtys }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Trd_GetMaxTrdQtys.Request`, sent with {@linkcode TrdGetMaxTrdQtys}.
 */
export interface TrdGetMaxTrdQtysRequest extends Message {
  /** What is asked. */
  c2s: TrdGetMaxTrdQtysC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Trd_GetMaxTrdQtys.Request`, sent with {@linkcode TrdGetMaxTrdQtys}.
 */
export interface TrdGetMaxTrdQtysRequestInput extends Message {
  /** What is asked. */
  c2s: TrdGetMaxTrdQtysC2SInput;
}

/** Writes a `Trd_GetMaxTrdQtys.Request`. */
export function encodeTrdGetMaxTrdQtysRequest(w: Writer, v: TrdGetMaxTrdQtysRequestInput): void {
  writeRequest(w, v, encodeTrdGetMaxTrdQtysC2S);
}

/** Reads a `Trd_GetMaxTrdQtys.Request`. */
export function decodeTrdGetMaxTrdQtysRequest(r: Reader, end: number): TrdGetMaxTrdQtysRequest {
  let $c2s: TrdGetMaxTrdQtysC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeTrdGetMaxTrdQtysC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Trd_GetMaxTrdQtys.Request", { c2s: $c2s });
  return r.finish<TrdGetMaxTrdQtysRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Trd_GetMaxTrdQtys.Response`, brought by {@linkcode TrdGetMaxTrdQtys}.
 */
export interface TrdGetMaxTrdQtysResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: TrdGetMaxTrdQtysS2C | undefined;
}

/** Writes a `Trd_GetMaxTrdQtys.Response`. */
export function encodeTrdGetMaxTrdQtysResponse(w: Writer, v: TrdGetMaxTrdQtysResponse): void {
  writeResponse(w, v, encodeTrdGetMaxTrdQtysS2C);
}

/** Reads a `Trd_GetMaxTrdQtys.Response`. */
export function decodeTrdGetMaxTrdQtysResponse(r: Reader, end: number): TrdGetMaxTrdQtysResponse {
  return readResponse("Trd_GetMaxTrdQtys.Response", r, end, decodeTrdGetMaxTrdQtysS2C) as TrdGetMaxTrdQtysResponse;
}

/**
 * Tells how much of a security an account can buy and sell at a price, or up to what quantity an order can be
 * changed. Not for options in cash accounts. OpenD takes 10 of these and Trd_GetComboMaxTrdQtys together in
 * 30 seconds per account.
 *
 * OpenD's `Trd_GetMaxTrdQtys` (2111), a request.
 *
 * @example
 * ```ts
 * import { OrderType, TrdEnv, TrdGetMaxTrdQtys, TrdMarket } from "@opend/client/commands";
 *
 * const { maxTrdQtys } = await trade.request(TrdGetMaxTrdQtys, {
 *   header: { trdEnv: TrdEnv.Simulate, accID: 281756455998014999n, trdMarket: TrdMarket.HK },
 *   orderType: OrderType.Normal,
 *   code: "00700",
 *   price: 480,
 * });
 * ```
 */
export const TrdGetMaxTrdQtys: RequestCommand<TrdGetMaxTrdQtysC2SInput, TrdGetMaxTrdQtysS2C> = {
  kind: "request",
  id: 2111,
  name: "Trd_GetMaxTrdQtys",
  limit: { requests: 10, bucket: "GetMaxTrdQtys", per: "header.accID" },
  encode: encodeTrdGetMaxTrdQtysRequest,
  decode: decodeTrdGetMaxTrdQtysResponse,
  decodeData: decodeTrdGetMaxTrdQtysS2C,
};
