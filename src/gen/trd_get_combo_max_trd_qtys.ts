// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeComboLeg, encodeComboLeg } from "./qot_common.ts";
import { decodeComboMaxTrdQtys, decodeTrdHeader, encodeComboMaxTrdQtys, encodeTrdHeader } from "./trd_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { ComboLeg, ComboLegInput } from "./qot_common.ts";
import type { ComboMaxTrdQtys, OrderType, TrdHeader, TrdHeaderInput } from "./trd_common.ts";

/**
 * The combo order that is thought of.
 *
 * OpenD's `Trd_GetComboMaxTrdQtys.C2S`, sent with {@linkcode TrdGetComboMaxTrdQtys}.
 */
export interface TrdGetComboMaxTrdQtysC2S extends Message {
  /** The account that is asked about. */
  header: TrdHeader;
  /** Legs of the combination. */
  comboLegs: readonly ComboLeg[];
  /** How many times the combination: each leg's quantity is this times its `qtyRatio`. */
  qty: number;
  /** Price of the combination; for market and auction orders the current one, to reckon with. */
  price?: number | undefined;
  /** How it is executed. */
  orderType: OrderType;
  /** Broker's identity of an order that is to be changed; absent for a new one. */
  orderIDEx?: string | undefined;
}

/**
 * The combo order that is thought of.
 *
 * What a request gives for OpenD's `Trd_GetComboMaxTrdQtys.C2S`, sent with {@linkcode TrdGetComboMaxTrdQtys}.
 */
export interface TrdGetComboMaxTrdQtysC2SInput extends Message {
  /** The account that is asked about. */
  header: TrdHeaderInput;
  /** Legs of the combination. */
  comboLegs?: readonly ComboLegInput[] | undefined;
  /** How many times the combination: each leg's quantity is this times its `qtyRatio`. */
  qty: number;
  /** Price of the combination; for market and auction orders the current one, to reckon with. */
  price?: number | undefined;
  /** How it is executed. */
  orderType: OrderType;
  /** Broker's identity of an order that is to be changed; absent for a new one. */
  orderIDEx?: string | undefined;
}

/** Writes a `Trd_GetComboMaxTrdQtys.C2S`. */
export function encodeTrdGetComboMaxTrdQtysC2S(w: Writer, v: TrdGetComboMaxTrdQtysC2SInput): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  for (const x of w.list(v.comboLegs, "comboLegs")) { at = w.open(18); encodeComboLeg(w, w.object(x, "comboLegs")); w.close(at); }
  w.double(33, v.qty, "qty");
  if (v.price != null) w.double(41, v.price, "price");
  w.int32(48, v.orderType, "orderType");
  if (v.orderIDEx != null) w.string(58, v.orderIDEx, "orderIDEx");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetComboMaxTrdQtys.C2S`. */
export function decodeTrdGetComboMaxTrdQtysC2S(r: Reader, end: number): TrdGetComboMaxTrdQtysC2S {
  let $header: TrdHeader | undefined;
  let $comboLegs: ComboLeg[] | undefined;
  let $qty: number | undefined;
  let $price: number | undefined;
  let $orderType: OrderType | undefined;
  let $orderIDEx: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 18: ($comboLegs ??= []).push(decodeComboLeg(r, r.endOf(end))); break;
      case 33: $qty = r.double(); break;
      case 41: $price = r.double(); break;
      case 48: $orderType = r.int() as OrderType; break;
      case 58: $orderIDEx = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($header === undefined || $qty === undefined || $orderType === undefined) throw missing("Trd_GetComboMaxTrdQtys.C2S", { header: $header, qty: $qty, orderType: $orderType });
  return r.finish<TrdGetComboMaxTrdQtysC2S>({ header: $header, comboLegs: $comboLegs ?? none, qty: $qty, price: $price, orderType: $orderType, orderIDEx: $orderIDEx }, end, unknown);
}

/**
 * What the order would do.
 *
 * OpenD's `Trd_GetComboMaxTrdQtys.S2C`, brought by {@linkcode TrdGetComboMaxTrdQtys}.
 */
export interface TrdGetComboMaxTrdQtysS2C extends Message {
  /** The account, as it was asked with. */
  header: TrdHeader;
  /** Changes of margin, buying power and net value. */
  maxTrdQtys?: ComboMaxTrdQtys | undefined;
}

/** Writes a `Trd_GetComboMaxTrdQtys.S2C`. */
export function encodeTrdGetComboMaxTrdQtysS2C(w: Writer, v: TrdGetComboMaxTrdQtysS2C): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.maxTrdQtys != null) { at = w.open(18); encodeComboMaxTrdQtys(w, w.object(v.maxTrdQtys, "maxTrdQtys")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_GetComboMaxTrdQtys.S2C`. */
export function decodeTrdGetComboMaxTrdQtysS2C(r: Reader, end: number): TrdGetComboMaxTrdQtysS2C {
  let $header: TrdHeader | undefined;
  let $maxTrdQtys: ComboMaxTrdQtys | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 18: $maxTrdQtys = merged($maxTrdQtys, decodeComboMaxTrdQtys(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($header === undefined) throw missing("Trd_GetComboMaxTrdQtys.S2C", { header: $header });
  return r.finish<TrdGetComboMaxTrdQtysS2C>({ header: $header, maxTrdQtys: $maxTrdQtys }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Trd_GetComboMaxTrdQtys.Request`, sent with {@linkcode TrdGetComboMaxTrdQtys}.
 */
export interface TrdGetComboMaxTrdQtysRequest extends Message {
  /** What is asked. */
  c2s: TrdGetComboMaxTrdQtysC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Trd_GetComboMaxTrdQtys.Request`, sent with {@linkcode TrdGetComboMaxTrdQtys}.
 */
export interface TrdGetComboMaxTrdQtysRequestInput extends Message {
  /** What is asked. */
  c2s: TrdGetComboMaxTrdQtysC2SInput;
}

/** Writes a `Trd_GetComboMaxTrdQtys.Request`. */
export function encodeTrdGetComboMaxTrdQtysRequest(w: Writer, v: TrdGetComboMaxTrdQtysRequestInput): void {
  writeRequest(w, v, encodeTrdGetComboMaxTrdQtysC2S);
}

/** Reads a `Trd_GetComboMaxTrdQtys.Request`. */
export function decodeTrdGetComboMaxTrdQtysRequest(r: Reader, end: number): TrdGetComboMaxTrdQtysRequest {
  let $c2s: TrdGetComboMaxTrdQtysC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeTrdGetComboMaxTrdQtysC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Trd_GetComboMaxTrdQtys.Request", { c2s: $c2s });
  return r.finish<TrdGetComboMaxTrdQtysRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Trd_GetComboMaxTrdQtys.Response`, brought by {@linkcode TrdGetComboMaxTrdQtys}.
 */
export interface TrdGetComboMaxTrdQtysResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: TrdGetComboMaxTrdQtysS2C | undefined;
}

/** Writes a `Trd_GetComboMaxTrdQtys.Response`. */
export function encodeTrdGetComboMaxTrdQtysResponse(w: Writer, v: TrdGetComboMaxTrdQtysResponse): void {
  writeResponse(w, v, encodeTrdGetComboMaxTrdQtysS2C);
}

/** Reads a `Trd_GetComboMaxTrdQtys.Response`. */
export function decodeTrdGetComboMaxTrdQtysResponse(r: Reader, end: number): TrdGetComboMaxTrdQtysResponse {
  return readResponse("Trd_GetComboMaxTrdQtys.Response", r, end, decodeTrdGetComboMaxTrdQtysS2C) as TrdGetComboMaxTrdQtysResponse;
}

/**
 * Tells what a combo order would do to an account's margin and buying power, before it is placed or changed.
 * OpenD takes 10 of these and Trd_GetMaxTrdQtys together in 30 seconds per account.
 *
 * OpenD's `Trd_GetComboMaxTrdQtys` (2112), a request.
 *
 * @example
 * ```ts
 * import { OrderType, TrdEnv, TrdGetComboMaxTrdQtys, TrdMarket, TrdSide } from "@opend/client/commands";
 *
 * const { maxTrdQtys } = await trade.request(TrdGetComboMaxTrdQtys, {
 *   header: { trdEnv: TrdEnv.Simulate, accID: 281756455998014999n, trdMarket: TrdMarket.HK },
 *   comboLegs: [{ security: "US.AAPL281215C320000", side: TrdSide.Buy, qtyRatio: 1 }],
 *   qty: 100,
 *   orderType: OrderType.Normal,
 * });
 * ```
 */
export const TrdGetComboMaxTrdQtys: RequestCommand<TrdGetComboMaxTrdQtysC2SInput, TrdGetComboMaxTrdQtysS2C> = {
  kind: "request",
  id: 2112,
  name: "Trd_GetComboMaxTrdQtys",
  limit: { requests: 10, bucket: "GetMaxTrdQtys", per: "header.accID" },
  encode: encodeTrdGetComboMaxTrdQtysRequest,
  decode: decodeTrdGetComboMaxTrdQtysResponse,
  decodeData: decodeTrdGetComboMaxTrdQtysS2C,
};
