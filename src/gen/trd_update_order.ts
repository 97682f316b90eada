// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeResponse } from "../codec/envelope.ts";
import { merged } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeOrder, decodeTrdHeader, encodeOrder, encodeTrdHeader } from "./trd_common.ts";
import type { Message, PushCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Order, TrdHeader, TrdHeaderInput } from "./trd_common.ts";

/**
 * An order, as it stands now.
 *
 * OpenD's `Trd_UpdateOrder.S2C`, brought by {@linkcode TrdUpdateOrder}.
 */
export interface TrdUpdateOrderS2C extends Message {
  /** The account that it belongs to. */
  header: TrdHeader;
  /** The whole order, not only what changed. */
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
  if ($header === undefined || $order === undefined) throw missing("Trd_UpdateOrder.S2C", { header: $header, order: $order });
  return r.finish<TrdUpdateOrderS2C>({ header: $header, order: $order }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Trd_UpdateOrder.Response`, brought by {@linkcode TrdUpdateOrder}.
 */
export interface TrdUpdateOrderResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: TrdUpdateOrderS2C | undefined;
}

/** Writes a `Trd_UpdateOrder.Response`. */
export function encodeTrdUpdateOrderResponse(w: Writer, v: TrdUpdateOrderResponse): void {
  writeResponse(w, v, encodeTrdUpdateOrderS2C);
}

/** Reads a `Trd_UpdateOrder.Response`. */
export function decodeTrdUpdateOrderResponse(r: Reader, end: number): TrdUpdateOrderResponse {
  return readResponse("Trd_UpdateOrder.Response", r, end, decodeTrdUpdateOrderS2C) as TrdUpdateOrderResponse;
}

/**
 * An order changed: its status, price, quantity, filled quantity or trigger. Comes for accounts asked for
 * with Trd_SubAccPush, real and paper ones; the first may come before the reply of Trd_PlaceOrder. Nothing is
 * sent again after a reconnect: see Trd_GetOrderList with `refreshCache`.
 *
 * OpenD's `Trd_UpdateOrder` (2208), a push.
 *
 * @example
 * ```ts
 * import { TrdUpdateOrder } from "@opend/client/commands";
 *
 * trade.on(TrdUpdateOrder, ({ order }) => console.log(order));
 * ```
 */
export const TrdUpdateOrder: PushCommand<TrdUpdateOrderS2C> = {
  kind: "push",
  id: 2208,
  name: "Trd_UpdateOrder",
  decode: decodeTrdUpdateOrderResponse,
};
