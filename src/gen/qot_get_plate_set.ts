// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodePlateInfo, decodeQotHeader, encodePlateInfo, encodeQotHeader } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { PlateInfo, PlateSetType, QotHeader, QotMarket } from "./qot_common.ts";

/**
 * Which market, and what kind of plates.
 *
 * OpenD's `Qot_GetPlateSet.C2S`, sent with {@linkcode QotGetPlateSet}.
 */
export interface QotGetPlateSetC2S extends Message {
  /** Market whose plates are wanted. */
  market: QotMarket;
  /** Kind of plates; regions are empty for HK and the US, and Other cannot be asked for. */
  plateSetType: PlateSetType;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
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
  if ($market === undefined || $plateSetType === undefined) throw missing("Qot_GetPlateSet.C2S", { market: $market, plateSetType: $plateSetType });
  return r.finish<QotGetPlateSetC2S>({ market: $market, plateSetType: $plateSetType, header: $header }, end, unknown);
}

/**
 * Plates of the market.
 *
 * OpenD's `Qot_GetPlateSet.S2C`, brought by {@linkcode QotGetPlateSet}.
 */
export interface QotGetPlateSetS2C extends Message {
  /** Code and name of each plate. */
  plateInfoList: readonly PlateInfo[];
}

/** Writes a `Qot_GetPlateSet.S2C`. */
export function encodeQotGetPlateSetS2C(w: Writer, v: QotGetPlateSetS2C): void {
  let at: number;
  for (const x of w.list(v.plateInfoList, "plateInfoList")) { at = w.open(10); encodePlateInfo(w, w.object(x, "plateInfoList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetPlateSet.S2C`. */
export function decodeQotGetPlateSetS2C(r: Reader, end: number): QotGetPlateSetS2C {
  let $plateInfoList: PlateInfo[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($plateInfoList ??= []).push(decodePlateInfo(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetPlateSetS2C>({ plateInfoList: $plateInfoList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetPlateSet.Request`, sent with {@linkcode QotGetPlateSet}.
 */
export interface QotGetPlateSetRequest extends Message {
  /** What is asked. */
  c2s: QotGetPlateSetC2S;
}

/** Writes a `Qot_GetPlateSet.Request`. */
export function encodeQotGetPlateSetRequest(w: Writer, v: QotGetPlateSetRequest): void {
  writeRequest(w, v, encodeQotGetPlateSetC2S);
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
  if ($c2s === undefined) throw missing("Qot_GetPlateSet.Request", { c2s: $c2s });
  return r.finish<QotGetPlateSetRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetPlateSet.Response`, brought by {@linkcode QotGetPlateSet}.
 */
export interface QotGetPlateSetResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetPlateSetS2C | undefined;
}

/** Writes a `Qot_GetPlateSet.Response`. */
export function encodeQotGetPlateSetResponse(w: Writer, v: QotGetPlateSetResponse): void {
  writeResponse(w, v, encodeQotGetPlateSetS2C);
}

/** Reads a `Qot_GetPlateSet.Response`. */
export function decodeQotGetPlateSetResponse(r: Reader, end: number): QotGetPlateSetResponse {
  return readResponse("Qot_GetPlateSet.Response", r, end, decodeQotGetPlateSetS2C) as QotGetPlateSetResponse;
}

/**
 * Lists the plates (industries, regions, concepts) of a market. OpenD takes 10 of them in 30 seconds.
 *
 * OpenD's `Qot_GetPlateSet` (3204), a request.
 *
 * @example
 * ```ts
 * import { PlateSetType, QotGetPlateSet, QotMarket } from "@opend/client/commands";
 *
 * const { plateInfoList } = await quote.request(QotGetPlateSet, {
 *   market: QotMarket.HK_Security,
 *   plateSetType: PlateSetType.All,
 * });
 * ```
 */
export const QotGetPlateSet: RequestCommand<QotGetPlateSetC2S, QotGetPlateSetS2C> = {
  kind: "request",
  id: 3204,
  name: "Qot_GetPlateSet",
  limit: { requests: 10 },
  encode: encodeQotGetPlateSetRequest,
  decode: decodeQotGetPlateSetResponse,
  decodeData: decodeQotGetPlateSetS2C,
};
