// Generated from proto/ by tools/generator. Do not edit.

import { merged, missing, overrun } from "../codec/reader.ts";
import { decodePlateInfo, decodeQotHeader, encodePlateInfo, encodeQotHeader } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { PlateInfo, PlateSetType, QotHeader, QotMarket } from "./qot_common.ts";

/** `Qot_GetPlateSet.C2S` */
export interface QotGetPlateSetC2S extends Message {
  market: QotMarket;
  plateSetType: PlateSetType;
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetPlateSet.C2S`. */
export function encodeQotGetPlateSetC2S(w: Writer, v: QotGetPlateSetC2S): void {
  let at: number;
  w.int32(8, v.market, "market");
  w.int32(16, v.plateSetType, "plateSetType");
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetPlateSet.C2S`. */
export function decodeQotGetPlateSetC2S(r: Reader, end: number): QotGetPlateSetC2S {
  let $market: QotMarket | undefined;
  let $plateSetType: PlateSetType | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $market = r.int() as QotMarket; break;
      case 16: $plateSetType = r.int() as PlateSetType; break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($market === undefined || $plateSetType === undefined) throw missing("Qot_GetPlateSet.C2S", { market: $market, plateSetType: $plateSetType });
  const message: QotGetPlateSetC2S = { market: $market, plateSetType: $plateSetType, header: $header };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetPlateSet.S2C` */
export interface QotGetPlateSetS2C extends Message {
  plateInfoList: PlateInfo[];
}

/** Writes a `Qot_GetPlateSet.S2C`. */
export function encodeQotGetPlateSetS2C(w: Writer, v: QotGetPlateSetS2C): void {
  let at: number;
  for (const x of w.list(v.plateInfoList, "plateInfoList")) { at = w.open(10); encodePlateInfo(w, w.object(x, "plateInfoList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetPlateSet.S2C`. */
export function decodeQotGetPlateSetS2C(r: Reader, end: number): QotGetPlateSetS2C {
  const $plateInfoList: PlateInfo[] = [];
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $plateInfoList.push(decodePlateInfo(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  const message: QotGetPlateSetS2C = { plateInfoList: $plateInfoList };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetPlateSet.Request` */
export interface QotGetPlateSetRequest extends Message {
  c2s: QotGetPlateSetC2S;
}

/** Writes a `Qot_GetPlateSet.Request`. */
export function encodeQotGetPlateSetRequest(w: Writer, v: QotGetPlateSetRequest): void {
  let at: number;
  { at = w.open(10); encodeQotGetPlateSetC2S(w, w.object(v.c2s, "c2s")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetPlateSet.Request`. */
export function decodeQotGetPlateSetRequest(r: Reader, end: number): QotGetPlateSetRequest {
  let $c2s: QotGetPlateSetC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetPlateSetC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($c2s === undefined) throw missing("Qot_GetPlateSet.Request", { c2s: $c2s });
  const message: QotGetPlateSetRequest = { c2s: $c2s };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetPlateSet.Response` */
export interface QotGetPlateSetResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotGetPlateSetS2C | undefined;
}

/** Writes a `Qot_GetPlateSet.Response`. */
export function encodeQotGetPlateSetResponse(w: Writer, v: QotGetPlateSetResponse): void {
  let at: number;
  w.int32(8, v.retType, "retType");
  if (v.retMsg != null) w.string(18, v.retMsg, "retMsg");
  if (v.errCode != null) w.int32(24, v.errCode, "errCode");
  if (v.s2c != null) { at = w.open(34); encodeQotGetPlateSetS2C(w, w.object(v.s2c, "s2c")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetPlateSet.Response`. */
export function decodeQotGetPlateSetResponse(r: Reader, end: number): QotGetPlateSetResponse {
  let $retType: RetType | undefined;
  let $retMsg: string | undefined;
  let $errCode: number | undefined;
  let $s2c: QotGetPlateSetS2C | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $retType = r.int() as RetType; break;
      case 18: $retMsg = r.text(end); break;
      case 24: $errCode = r.int(); break;
      case 34: $s2c = merged($s2c, decodeQotGetPlateSetS2C(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if (r.pos !== end) throw overrun();
  if ($retType === undefined) throw missing("Qot_GetPlateSet.Response", { retType: $retType });
  const message: QotGetPlateSetResponse = { retType: $retType, retMsg: $retMsg, errCode: $errCode, s2c: $s2c };
  if (unknown !== undefined) message.$unknown = unknown;
  return message;
}

/** `Qot_GetPlateSet` (3204): asked and answered. */
export const QotGetPlateSet: RequestCommand<QotGetPlateSetC2S, QotGetPlateSetS2C> = {
  kind: "request",
  id: 3204,
  name: "Qot_GetPlateSet",
  encode: encodeQotGetPlateSetRequest,
  decode: decodeQotGetPlateSetResponse,
  decodeData: decodeQotGetPlateSetS2C,
};
