// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeBasicQot, decodeQotHeader, decodeSecurity, encodeBasicQot, encodeQotHeader, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { BasicQot, QotHeader, Security, SecurityInput } from "./qot_common.ts";

/**
 * The securities whose quotes are wanted.
 *
 * OpenD's `Qot_GetBasicQot.C2S`, sent with {@linkcode QotGetBasicQot}.
 */
export interface QotGetBasicQotC2S extends Message {
  /** Securities subscribed to Basic; one that is not makes the request fail. */
  securityList: readonly Security[];
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/**
 * The securities whose quotes are wanted.
 *
 * What a request gives for OpenD's `Qot_GetBasicQot.C2S`, sent with {@linkcode QotGetBasicQot}.
 */
export interface QotGetBasicQotC2SInput extends Message {
  /** Securities subscribed to Basic; one that is not makes the request fail. */
  securityList?: readonly SecurityInput[] | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetBasicQot.C2S`. */
export function encodeQotGetBasicQotC2S(w: Writer, v: QotGetBasicQotC2SInput): void {
  let at: number;
  for (const x of w.list(v.securityList, "securityList")) { at = w.open(10); encodeSecurity(w, w.security(x, "securityList")); w.close(at); }
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetBasicQot.C2S`. */
export function decodeQotGetBasicQotC2S(r: Reader, end: number): QotGetBasicQotC2S {
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
  return r.finish<QotGetBasicQotC2S>({ securityList: $securityList ?? none, header: $header }, end, unknown);
}

/**
 * Quotes of the securities asked for.
 *
 * OpenD's `Qot_GetBasicQot.S2C`, brought by {@linkcode QotGetBasicQot}.
 */
export interface QotGetBasicQotS2C extends Message {
  /** One quote per security; volume and turnover are totals of the day, extended sessions stand apart. */
  basicQotList: readonly BasicQot[];
}

/** Writes a `Qot_GetBasicQot.S2C`. */
export function encodeQotGetBasicQotS2C(w: Writer, v: QotGetBasicQotS2C): void {
  let at: number;
  for (const x of w.list(v.basicQotList, "basicQotList")) { at = w.open(10); encodeBasicQot(w, w.object(x, "basicQotList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetBasicQot.S2C`. */
export function decodeQotGetBasicQotS2C(r: Reader, end: number): QotGetBasicQotS2C {
  let $basicQotList: BasicQot[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($basicQotList ??= []).push(decodeBasicQot(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetBasicQotS2C>({ basicQotList: $basicQotList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetBasicQot.Request`, sent with {@linkcode QotGetBasicQot}.
 */
export interface QotGetBasicQotRequest extends Message {
  /** What is asked. */
  c2s: QotGetBasicQotC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetBasicQot.Request`, sent with {@linkcode QotGetBasicQot}.
 */
export interface QotGetBasicQotRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetBasicQotC2SInput;
}

/** Writes a `Qot_GetBasicQot.Request`. */
export function encodeQotGetBasicQotRequest(w: Writer, v: QotGetBasicQotRequestInput): void {
  writeRequest(w, v, encodeQotGetBasicQotC2S);
}

/** Reads a `Qot_GetBasicQot.Request`. */
export function decodeQotGetBasicQotRequest(r: Reader, end: number): QotGetBasicQotRequest {
  let $c2s: QotGetBasicQotC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetBasicQotC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetBasicQot.Request", { c2s: $c2s });
  return r.finish<QotGetBasicQotRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetBasicQot.Response`, brought by {@linkcode QotGetBasicQot}.
 */
export interface QotGetBasicQotResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetBasicQotS2C | undefined;
}

/** Writes a `Qot_GetBasicQot.Response`. */
export function encodeQotGetBasicQotResponse(w: Writer, v: QotGetBasicQotResponse): void {
  writeResponse(w, v, encodeQotGetBasicQotS2C);
}

/** Reads a `Qot_GetBasicQot.Response`. */
export function decodeQotGetBasicQotResponse(r: Reader, end: number): QotGetBasicQotResponse {
  return readResponse("Qot_GetBasicQot.Response", r, end, decodeQotGetBasicQotS2C) as QotGetBasicQotResponse;
}

/**
 * Gives the current quote of subscribed securities: prices, volume, and what their type adds. Subscribe to
 * Basic with `QotSub` first. OpenD answers from its cache and limits no frequency; right after subscribing it
 * waits up to 3 seconds for the first data, then answers without.
 *
 * OpenD's `Qot_GetBasicQot` (3004), a request.
 *
 * @example
 * ```ts
 * import { QotGetBasicQot } from "@opend/client/commands";
 *
 * const { basicQotList } = await quote.request(QotGetBasicQot, { securityList: ["HK.00700"] });
 * ```
 */
export const QotGetBasicQot: RequestCommand<QotGetBasicQotC2SInput, QotGetBasicQotS2C> = {
  kind: "request",
  id: 3004,
  name: "Qot_GetBasicQot",
  encode: encodeQotGetBasicQotRequest,
  decode: decodeQotGetBasicQotResponse,
  decodeData: decodeQotGetBasicQotS2C,
};
