// Generated from proto/ by tools/generator. Do not edit.

import { merged, missing, overrun } from "../codec/reader.ts";
import { decodeOrderFill, decodeTrdHeader, encodeOrderFill, encodeTrdHeader } from "./trd_common.ts";
import type { Message, PushCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { OrderFill, TrdHeader, TrdHeaderInput } from "./trd_common.ts";

/** `Trd_UpdateOrderFill.S2C` */
export interface TrdUpdateOrderFillS2C extends Message {
  header: TrdHeader;
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
  if (r.pos !== end) throw overrun();
  if ($header === undefined || $orderFill === undefined) throw missing("Trd_UpdateOrderFill.S2C", { header: $header, orderFill: $orderFill });
  const message: TrdUpdateOrderFillS2C = { header: $header, orderFill: $orderFill };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Trd_UpdateOrderFill.Response` */
export interface TrdUpdateOrderFillResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: TrdUpdateOrderFillS2C | undefined;
}

/** Writes a `Trd_UpdateOrderFill.Response`. */
export function encodeTrdUpdateOrderFillResponse(w: Writer, v: TrdUpdateOrderFillResponse): void {
  let at: number;
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) { at = w.open(34); encodeTrdUpdateOrderFillS2C(w, w.object(v.s2c, "s2c")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_UpdateOrderFill.Response`. */
export function decodeTrdUpdateOrderFillResponse(r: Reader, end: number): TrdUpdateOrderFillResponse {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $s2c: TrdUpdateOrderFillS2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $s2c = merged($s2c, decodeTrdUpdateOrderFillS2C(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($retType === undefined) throw missing("Trd_UpdateOrderFill.Response", { retType: $retType });
  const message: TrdUpdateOrderFillResponse = { retType: $retType, retMsg: $retMsg, errCode: $errCode, s2c: $s2c };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Trd_UpdateOrderFill` (2218): pushed by OpenD. */
export const TrdUpdateOrderFill: PushCommand<TrdUpdateOrderFillS2C> = {
  kind: "push",
  id: 2218,
  name: "Trd_UpdateOrderFill",
  decode: decodeTrdUpdateOrderFillResponse,
};
