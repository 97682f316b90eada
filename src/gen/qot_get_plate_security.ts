// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeQotHeader, decodeSecurity, decodeSecurityStaticInfo, encodeQotHeader, encodeSecurity, encodeSecurityStaticInfo } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotHeader, Security, SecurityInput, SecurityStaticInfo, SortField } from "./qot_common.ts";

/**
 * Which plate, and in what order.
 *
 * OpenD's `Qot_GetPlateSecurity.C2S`, sent with {@linkcode QotGetPlateSecurity}.
 */
export interface QotGetPlateSecurityC2S extends Message {
  /** Code of the plate, as `QotGetPlateSet` or `QotGetOwnerPlate` gives it. */
  plate: Security;
  /** What to sort by; by code when left out. Some fields are only for US stocks or for futures. */
  sortField?: SortField | undefined;
  /** True sorts upwards, false downwards; upwards when left out. */
  ascend?: boolean | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/**
 * Which plate, and in what order.
 *
 * What a request gives for OpenD's `Qot_GetPlateSecurity.C2S`, sent with {@linkcode QotGetPlateSecurity}.
 */
export interface QotGetPlateSecurityC2SInput extends Message {
  /** Code of the plate, as `QotGetPlateSet` or `QotGetOwnerPlate` gives it. */
  plate: SecurityInput;
  /** What to sort by; by code when left out. Some fields are only for US stocks or for futures. */
  sortField?: SortField | undefined;
  /** True sorts upwards, false downwards; upwards when left out. */
  ascend?: boolean | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetPlateSecurity.C2S`. */
export function encodeQotGetPlateSecurityC2S(w: Writer, v: QotGetPlateSecurityC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.plate, "plate")); w.close(at); }
  if (v.sortField != null) w.int32(16, v.sortField, "sortField");
  if (v.ascend != null) w.bool(24, v.ascend, "ascend");
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetPlateSecurity.C2S`. */
export function decodeQotGetPlateSecurityC2S(r: Reader, end: number): QotGetPlateSecurityC2S {
  let $plate: Security | undefined;
  let $sortField: SortField | undefined;
  let $ascend: boolean | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $plate = merged($plate, decodeSecurity(r, r.endOf(end))); break;
      case 16: $sortField = r.int() as SortField; break;
      case 24: $ascend = r.bool(); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($plate === undefined) throw missing("Qot_GetPlateSecurity.C2S", { plate: $plate });
  return r.finish<QotGetPlateSecurityC2S>({ plate: $plate, sortField: $sortField, ascend: $ascend, header: $header }, end, unknown);
}

/**
 * Securities of the plate.
 *
 * OpenD's `Qot_GetPlateSecurity.S2C`, brought by {@linkcode QotGetPlateSecurity}.
 */
export interface QotGetPlateSecurityS2C extends Message {
  /** Static information of each security, in the order wanted. */
  staticInfoList: readonly SecurityStaticInfo[];
}

/** Writes a `Qot_GetPlateSecurity.S2C`. */
export function encodeQotGetPlateSecurityS2C(w: Writer, v: QotGetPlateSecurityS2C): void {
  let at: number;
  for (const x of w.list(v.staticInfoList, "staticInfoList")) { at = w.open(10); encodeSecurityStaticInfo(w, w.object(x, "staticInfoList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetPlateSecurity.S2C`. */
export function decodeQotGetPlateSecurityS2C(r: Reader, end: number): QotGetPlateSecurityS2C {
  let $staticInfoList: SecurityStaticInfo[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($staticInfoList ??= []).push(decodeSecurityStaticInfo(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetPlateSecurityS2C>({ staticInfoList: $staticInfoList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetPlateSecurity.Request`, sent with {@linkcode QotGetPlateSecurity}.
 */
export interface QotGetPlateSecurityRequest extends Message {
  /** What is asked. */
  c2s: QotGetPlateSecurityC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetPlateSecurity.Request`, sent with {@linkcode QotGetPlateSecurity}.
 */
export interface QotGetPlateSecurityRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetPlateSecurityC2SInput;
}

/** Writes a `Qot_GetPlateSecurity.Request`. */
export function encodeQotGetPlateSecurityRequest(w: Writer, v: QotGetPlateSecurityRequestInput): void {
  writeRequest(w, v, encodeQotGetPlateSecurityC2S);
}

/** Reads a `Qot_GetPlateSecurity.Request`. */
export function decodeQotGetPlateSecurityRequest(r: Reader, end: number): QotGetPlateSecurityRequest {
  let $c2s: QotGetPlateSecurityC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetPlateSecurityC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetPlateSecurity.Request", { c2s: $c2s });
  return r.finish<QotGetPlateSecurityRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetPlateSecurity.Response`, brought by {@linkcode QotGetPlateSecurity}.
 */
export interface QotGetPlateSecurityResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetPlateSecurityS2C | undefined;
}

/** Writes a `Qot_GetPlateSecurity.Response`. */
export function encodeQotGetPlateSecurityResponse(w: Writer, v: QotGetPlateSecurityResponse): void {
  writeResponse(w, v, encodeQotGetPlateSecurityS2C);
}

/** Reads a `Qot_GetPlateSecurity.Response`. */
export function decodeQotGetPlateSecurityResponse(r: Reader, end: number): QotGetPlateSecurityResponse {
  return readResponse("Qot_GetPlateSecurity.Response", r, end, decodeQotGetPlateSecurityS2C) as QotGetPlateSecurityResponse;
}

/**
 * Lists the securities of one plate (such as a sector or concept), sorted as wanted. OpenD takes 10 of them
 * in 30 seconds.
 *
 * OpenD's `Qot_GetPlateSecurity` (3205), a request.
 *
 * @example
 * ```ts
 * import { QotGetPlateSecurity } from "@opend/client/commands";
 *
 * const { staticInfoList } = await quote.request(QotGetPlateSecurity, { plate: "HK.BK1001" });
 * ```
 */
export const QotGetPlateSecurity: RequestCommand<QotGetPlateSecurityC2SInput, QotGetPlateSecurityS2C> = {
  kind: "request",
  id: 3205,
  name: "Qot_GetPlateSecurity",
  limit: { requests: 10 },
  encode: encodeQotGetPlateSecurityRequest,
  decode: decodeQotGetPlateSecurityResponse,
  decodeData: decodeQotGetPlateSecurityS2C,
};
