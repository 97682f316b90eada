// Generated from proto/ by tools/generator. Do not edit.

import { merged, missing, overrun } from "../codec/reader.ts";
import { decodeOrder, decodeTrdHeader, encodeOrder, encodeTrdHeader } from "./trd_common.ts";
import type { Message, PushCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Order, TrdHeader, TrdHeaderInput } from "./trd_common.ts";

/** `Trd_UpdateOrder.S2C` */
export interface TrdUpdateOrderS2C extends Message {
  header: TrdHeader;
  order: Order;
}

/** Writes a `Trd_UpdateOrder.S2C`. */
export function encodeTrdUpdateOrderS2C(w: Writer, v: TrdUpdateOrderS2C): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  { at = w.open(18); encodeOrder(w, w.object(v.order, "order")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_UpdateOrder.S2C`. */
export function decodeTrdUpdateOrderS2C(r: Reader, end: number): TrdUpdateOrderS2C {
  let $header: TrdHeader | undefined;
  let $order: Order | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 18: $order = merged($order, decodeOrder(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($header === undefined || $order === undefined) throw missing("Trd_UpdateOrder.S2C", { header: $header, order: $order });
  const message: TrdUpdateOrderS2C = { header: $header, order: $order };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Trd_UpdateOrder.Response` */
export interface TrdUpdateOrderResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: TrdUpdateOrderS2C | undefined;
}

/** Writes a `Trd_UpdateOrder.Response`. */
export function encodeTrdUpdateOrderResponse(w: Writer, v: TrdUpdateOrderResponse): void {
  let at: number;
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) { at = w.open(34); encodeTrdUpdateOrderS2C(w, w.object(v.s2c, "s2c")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_UpdateOrder.Response`. */
export function decodeTrdUpdateOrderResponse(r: Reader, end: number): TrdUpdateOrderResponse {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $s2c: TrdUpdateOrderS2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $s2c = merged($s2c, decodeTrdUpdateOrderS2C(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($retType === undefined) throw missing("Trd_UpdateOrder.Response", { retType: $retType });
  const message: TrdUpdateOrderResponse = { retType: $retType, retMsg: $retMsg, errCode: $errCode, s2c: $s2c };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Trd_UpdateOrder` (2208): pushed by OpenD. */
export const TrdUpdateOrder: PushCommand<TrdUpdateOrderS2C> = {
  kind: "push",
  id: 2208,
  name: "Trd_UpdateOrder",
  decode: decodeTrdUpdateOrderResponse,
};
