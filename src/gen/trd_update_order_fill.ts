// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeResponse } from "../codec/envelope.ts";
import { merged } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeOrderFill, decodeTrdHeader, encodeOrderFill, encodeTrdHeader } from "./trd_common.ts";
import type { Message, PushCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { OrderFill, TrdHeader, TrdHeaderInput } from "./trd_common.ts";

/**
 * A fill, as it stands now.
 *
 * OpenD's `Trd_UpdateOrderFill.S2C`, brought by {@linkcode TrdUpdateOrderFill}.
 */
export interface TrdUpdateOrderFillS2C extends Message {
  /** The account that it belongs to. */
  header: TrdHeader;
  /** The fill; join it to its order by `orderID`. */
  orderFill: OrderFill;
}

/** Writes a `Trd_UpdateOrderFill.S2C`. */
export function encodeTrdUpdateOrderFillS2C(w: Writer, v: TrdUpdateOrderFillS2C): void {
  let at: number;
  { at = w.open(10); encodeTrdHeader(w, w.object(v.header, "header")); w.close(at); }
  { at = w.open(18); encodeOrderFill(w, w.object(v.orderFill, "orderFill")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_UpdateOrderFill.S2C`. */
export function decodeTrdUpdateOrderFillS2C(r: Reader, end: number): TrdUpdateOrderFillS2C {
  let $header: TrdHeader | undefined;
  let $orderFill: OrderFill | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $header = merged($header, decodeTrdHeader(r, r.endOf(end))); break;
      case 18: $orderFill = merged($orderFill, decodeOrderFill(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($header === undefined || $orderFill === undefined) throw missing("Trd_UpdateOrderFill.S2C", { header: $header, orderFill: $orderFill });
  return r.finish<TrdUpdateOrderFillS2C>({ header: $header, orderFill: $orderFill }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Trd_UpdateOrderFill.Response`, brought by {@linkcode TrdUpdateOrderFill}.
 */
export interface TrdUpdateOrderFillResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: TrdUpdateOrderFillS2C | undefined;
}

/** Writes a `Trd_UpdateOrderFill.Response`. */
export function encodeTrdUpdateOrderFillResponse(w: Writer, v: TrdUpdateOrderFillResponse): void {
  writeResponse(w, v, encodeTrdUpdateOrderFillS2C);
}

/** Reads a `Trd_UpdateOrderFill.Response`. */
export function decodeTrdUpdateOrderFillResponse(r: Reader, end: number): TrdUpdateOrderFillResponse {
  return readResponse("Trd_UpdateOrderFill.Response", r, end, decodeTrdUpdateOrderFillS2C) as TrdUpdateOrderFillResponse;
}

/**
 * An order was filled, whole or in part, or a fill changed. Comes for accounts asked for with Trd_SubAccPush,
 * real ones only. It has been seen after the order's own push, and may come twice after a reconnect: drop
 * what has a known `fillID`.
 *
 * OpenD's `Trd_UpdateOrderFill` (2218), a push.
 *
 * @example
 * ```ts
 * import { TrdUpdateOrderFill } from "@opend/client/commands";
 *
 * trade.on(TrdUpdateOrderFill, ({ orderFill }) => console.log(orderFill));
 * ```
 */
export const TrdUpdateOrderFill: PushCommand<TrdUpdateOrderFillS2C> = {
  kind: "push",
  id: 2218,
  name: "Trd_UpdateOrderFill",
  decode: decodeTrdUpdateOrderFillResponse,
};
