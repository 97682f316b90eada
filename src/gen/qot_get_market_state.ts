// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeQotHeader, decodeSecurity, encodeQotHeader, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotHeader, QotMarketState, Security, SecurityInput } from "./qot_common.ts";

/**
 * The securities to look at.
 *
 * OpenD's `Qot_GetMarketState.C2S`, sent with {@linkcode QotGetMarketState}.
 */
export interface QotGetMarketStateC2S extends Message {
  /** Securities whose market phase is wanted, at most 400. */
  securityList: readonly Security[];
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/**
 * The securities to look at.
 *
 * What a request gives for OpenD's `Qot_GetMarketState.C2S`, sent with {@linkcode QotGetMarketState}.
 */
export interface QotGetMarketStateC2SInput extends Message {
  /** Securities whose market phase is wanted, at most 400. */
  securityList?: readonly SecurityInput[] | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetMarketState.C2S`. */
export function encodeQotGetMarketStateC2S(w: Writer, v: QotGetMarketStateC2SInput): void {
  let at: number;
  for (const x of w.list(v.securityList, "securityList")) { at = w.open(10); encodeSecurity(w, w.security(x, "securityList")); w.close(at); }
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetMarketState.C2S`. */
export function decodeQotGetMarketStateC2S(r: Reader, end: number): QotGetMarketStateC2S {
  let $securityList: Security[] | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($securityList ??= []).push(decodeSecurity(r, r.endOf(end))); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetMarketStateC2S>({ securityList: $securityList ?? none, header: $header }, end, unknown);
}

/**
 * Trading phase that applies to one security.
 *
 * OpenD's `Qot_GetMarketState.MarketInfo`, held by {@linkcode QotGetMarketStateS2C}.
 */
export interface QotGetMarketStateMarketInfo extends Message {
  /** Security that was asked for. */
  security: Security;
  /** Display name of the security. */
  name: string;
  /** Trading phase; which phases there are depends on the market and the product. */
  marketState: QotMarketState;
}

/** Writes a `Qot_GetMarketState.MarketInfo`. */
export function encodeQotGetMarketStateMarketInfo(w: Writer, v: QotGetMarketStateMarketInfo): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  w.string(18, v.name, "name");
  w.int32(24, v.marketState, "marketState");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetMarketState.MarketInfo`. */
export function decodeQotGetMarketStateMarketInfo(r: Reader, end: number): QotGetMarketStateMarketInfo {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $marketState: QotMarketState | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      case 24: $marketState = r.int() as QotMarketState; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined || $name === undefined || $marketState === undefined) throw missing("Qot_GetMarketState.MarketInfo", { security: $security, name: $name, marketState: $marketState });
  return r.finish<QotGetMarketStateMarketInfo>({ security: $security, name: $name, marketState: $marketState }, end, unknown);
}

/**
 * Trading phases of the securities.
 *
 * OpenD's `Qot_GetMarketState.S2C`, brought by {@linkcode QotGetMarketState}.
 */
export interface QotGetMarketStateS2C extends Message {
  /** One entry per security. */
  marketInfoList: readonly QotGetMarketStateMarketInfo[];
}

/** Writes a `Qot_GetMarketState.S2C`. */
export function encodeQotGetMarketStateS2C(w: Writer, v: QotGetMarketStateS2C): void {
  let at: number;
  for (const x of w.list(v.marketInfoList, "marketInfoList")) { at = w.open(10); encodeQotGetMarketStateMarketInfo(w, w.object(x, "marketInfoList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetMarketState.S2C`. */
export function decodeQotGetMarketStateS2C(r: Reader, end: number): QotGetMarketStateS2C {
  let $marketInfoList: QotGetMarketStateMarketInfo[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($marketInfoList ??= []).push(decodeQotGetMarketStateMarketInfo(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetMarketStateS2C>({ marketInfoList: $marketInfoList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetMarketState.Request`, sent with {@linkcode QotGetMarketState}.
 */
export interface QotGetMarketStateRequest extends Message {
  /** What is asked. */
  c2s: QotGetMarketStateC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetMarketState.Request`, sent with {@linkcode QotGetMarketState}.
 */
export interface QotGetMarketStateRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetMarketStateC2SInput;
}

/** Writes a `Qot_GetMarketState.Request`. */
export function encodeQotGetMarketStateRequest(w: Writer, v: QotGetMarketStateRequestInput): void {
  writeRequest(w, v, encodeQotGetMarketStateC2S);
}

/** Reads a `Qot_GetMarketState.Request`. */
export function decodeQotGetMarketStateRequest(r: Reader, end: number): QotGetMarketStateRequest {
  let $c2s: QotGetMarketStateC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetMarketStateC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetMarketState.Request", { c2s: $c2s });
  return r.finish<QotGetMarketStateRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetMarketState.Response`, brought by {@linkcode QotGetMarketState}.
 */
export interface QotGetMarketStateResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetMarketStateS2C | undefined;
}

/** Writes a `Qot_GetMarketState.Response`. */
export function encodeQotGetMarketStateResponse(w: Writer, v: QotGetMarketStateResponse): void {
  writeResponse(w, v, encodeQotGetMarketStateS2C);
}

/** Reads a `Qot_GetMarketState.Response`. */
export function decodeQotGetMarketStateResponse(r: Reader, end: number): QotGetMarketStateResponse {
  return readResponse("Qot_GetMarketState.Response", r, end, decodeQotGetMarketStateS2C) as QotGetMarketStateResponse;
}

/**
 * Tells in which trading phase the market of each security is, such as auction, morning session or closed. At
 * most 400 securities; OpenD takes 10 of them in 30 seconds.
 *
 * OpenD's `Qot_GetMarketState` (3223), a request.
 *
 * @example
 * ```ts
 * import { QotGetMarketState } from "@opend/client/commands";
 *
 * const { marketInfoList } = await quote.request(QotGetMarketState, { securityList: ["HK.00700"] });
 * ```
 */
export const QotGetMarketState: RequestCommand<QotGetMarketStateC2SInput, QotGetMarketStateS2C> = {
  kind: "request",
  id: 3223,
  name: "Qot_GetMarketState",
  limit: { requests: 10 },
  encode: encodeQotGetMarketStateRequest,
  decode: decodeQotGetMarketStateResponse,
  decodeData: decodeQotGetMarketStateS2C,
};
