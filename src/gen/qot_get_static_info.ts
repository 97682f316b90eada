// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeQotHeader, decodeSecurity, decodeSecurityStaticInfo, encodeQotHeader, encodeSecurity, encodeSecurityStaticInfo } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotHeader, QotMarket, Security, SecurityInput, SecurityStaticInfo, SecurityType } from "./qot_common.ts";

/**
 * Securities by code, or a market and type whose securities are all wanted.
 *
 * OpenD's `Qot_GetStaticInfo.C2S`, sent with {@linkcode QotGetStaticInfo}.
 */
export interface QotGetStaticInfoC2S extends Message {
  /** Market to list all securities of; ignored when securityList is given. */
  market?: QotMarket | undefined;
  /** Kind of security to list in that market; ignored when securityList is given. */
  secType?: SecurityType | undefined;
  /** Securities asked for by code; market and secType are ignored then. */
  securityList: readonly Security[];
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/**
 * Securities by code, or a market and type whose securities are all wanted.
 *
 * What a request gives for OpenD's `Qot_GetStaticInfo.C2S`, sent with {@linkcode QotGetStaticInfo}.
 */
export interface QotGetStaticInfoC2SInput extends Message {
  /** Market to list all securities of; ignored when securityList is given. */
  market?: QotMarket | undefined;
  /** Kind of security to list in that market; ignored when securityList is given. */
  secType?: SecurityType | undefined;
  /** Securities asked for by code; market and secType are ignored then. */
  securityList?: readonly SecurityInput[] | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetStaticInfo.C2S`. */
export function encodeQotGetStaticInfoC2S(w: Writer, v: QotGetStaticInfoC2SInput): void {
  let at: number;
  if (v.market != null) w.int32(8, v.market, "market");
  if (v.secType != null) w.int32(16, v.secType, "secType");
  for (const x of w.list(v.securityList, "securityList")) { at = w.open(26); encodeSecurity(w, w.security(x, "securityList")); w.close(at); }
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetStaticInfo.C2S`. */
export function decodeQotGetStaticInfoC2S(r: Reader, end: number): QotGetStaticInfoC2S {
  let $market: QotMarket | undefined;
  let $secType: SecurityType | undefined;
  let $securityList: Security[] | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $market = r.int() as QotMarket; break;
      case 16: $secType = r.int() as SecurityType; break;
      case 26: ($securityList ??= []).push(decodeSecurity(r, r.endOf(end))); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetStaticInfoC2S>({ market: $market, secType: $secType, securityList: $securityList ?? none, header: $header }, end, unknown);
}

/**
 * Static information of the securities.
 *
 * OpenD's `Qot_GetStaticInfo.S2C`, brought by {@linkcode QotGetStaticInfo}.
 */
export interface QotGetStaticInfoS2C extends Message {
  /** One entry per security, with an extra part for warrants, options and futures. */
  staticInfoList: readonly SecurityStaticInfo[];
}

/** Writes a `Qot_GetStaticInfo.S2C`. */
export function encodeQotGetStaticInfoS2C(w: Writer, v: QotGetStaticInfoS2C): void {
  let at: number;
  for (const x of w.list(v.staticInfoList, "staticInfoList")) { at = w.open(10); encodeSecurityStaticInfo(w, w.object(x, "staticInfoList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetStaticInfo.S2C`. */
export function decodeQotGetStaticInfoS2C(r: Reader, end: number): QotGetStaticInfoS2C {
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
  return r.finish<QotGetStaticInfoS2C>({ staticInfoList: $staticInfoList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetStaticInfo.Request`, sent with {@linkcode QotGetStaticInfo}.
 */
export interface QotGetStaticInfoRequest extends Message {
  /** What is asked. */
  c2s: QotGetStaticInfoC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetStaticInfo.Request`, sent with {@linkcode QotGetStaticInfo}.
 */
export interface QotGetStaticInfoRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetStaticInfoC2SInput;
}

/** Writes a `Qot_GetStaticInfo.Request`. */
export function encodeQotGetStaticInfoRequest(w: Writer, v: QotGetStaticInfoRequestInput): void {
  writeRequest(w, v, encodeQotGetStaticInfoC2S);
}

/** Reads a `Qot_GetStaticInfo.Request`. */
export function decodeQotGetStaticInfoRequest(r: Reader, end: number): QotGetStaticInfoRequest {
  let $c2s: QotGetStaticInfoC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetStaticInfoC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetStaticInfo.Request", { c2s: $c2s });
  return r.finish<QotGetStaticInfoRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetStaticInfo.Response`, brought by {@linkcode QotGetStaticInfo}.
 */
export interface QotGetStaticInfoResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetStaticInfoS2C | undefined;
}

/** Writes a `Qot_GetStaticInfo.Response`. */
export function encodeQotGetStaticInfoResponse(w: Writer, v: QotGetStaticInfoResponse): void {
  writeResponse(w, v, encodeQotGetStaticInfoS2C);
}

/** Reads a `Qot_GetStaticInfo.Response`. */
export function decodeQotGetStaticInfoResponse(r: Reader, end: number): QotGetStaticInfoResponse {
  return readResponse("Qot_GetStaticInfo.Response", r, end, decodeQotGetStaticInfoS2C) as QotGetStaticInfoResponse;
}

/**
 * Gives what rarely changes about securities: name, lot size, listing date, exchange, contract terms of
 * derivatives. Ask for securities by code, or for all of a market and type. No subscription needed and no
 * limit documented. An unknown code does not fail the request: its entry is a placeholder flagged delisting.
 *
 * OpenD's `Qot_GetStaticInfo` (3202), a request.
 *
 * @example
 * ```ts
 * import { QotGetStaticInfo } from "@opend/client/commands";
 *
 * const { staticInfoList } = await quote.request(QotGetStaticInfo, { securityList: ["HK.00700"] });
 * ```
 */
export const QotGetStaticInfo: RequestCommand<QotGetStaticInfoC2SInput, QotGetStaticInfoS2C> = {
  kind: "request",
  id: 3202,
  name: "Qot_GetStaticInfo",
  encode: encodeQotGetStaticInfoRequest,
  decode: decodeQotGetStaticInfoResponse,
  decodeData: decodeQotGetStaticInfoS2C,
};
