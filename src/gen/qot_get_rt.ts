// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeQotHeader, decodeSecurity, decodeTimeShare, encodeQotHeader, encodeSecurity, encodeTimeShare } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotHeader, Security, SecurityInput, TimeShare } from "./qot_common.ts";

/**
 * The security whose intraday line is wanted.
 *
 * OpenD's `Qot_GetRT.C2S`, sent with {@linkcode QotGetRT}.
 */
export interface QotGetRTC2S extends Message {
  /** Security subscribed to RT. */
  security: Security;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/**
 * The security whose intraday line is wanted.
 *
 * What a request gives for OpenD's `Qot_GetRT.C2S`, sent with {@linkcode QotGetRT}.
 */
export interface QotGetRTC2SInput extends Message {
  /** Security subscribed to RT. */
  security: SecurityInput;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetRT.C2S`. */
export function encodeQotGetRTC2S(w: Writer, v: QotGetRTC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetRT.C2S`. */
export function decodeQotGetRTC2S(r: Reader, end: number): QotGetRTC2S {
  let $security: Security | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetRT.C2S", { security: $security });
  return r.finish<QotGetRTC2S>({ security: $security, header: $header }, end, unknown);
}

/**
 * The intraday line so far.
 *
 * OpenD's `Qot_GetRT.S2C`, brought by {@linkcode QotGetRT}.
 */
export interface QotGetRTS2C extends Message {
  /** Security that was asked for. */
  security: Security;
  /** Display name of the security. */
  name?: string | undefined;
  /** Points, one per minute of the trading day; those flagged isBlank have a time and nothing else. */
  rtList: readonly TimeShare[];
}

/** Writes a `Qot_GetRT.S2C`. */
export function encodeQotGetRTS2C(w: Writer, v: QotGetRTS2C): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  for (const x of w.list(v.rtList, "rtList")) { at = w.open(18); encodeTimeShare(w, w.object(x, "rtList")); w.close(at); }
  if (v.name != null) w.string(26, v.name, "name");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetRT.S2C`. */
export function decodeQotGetRTS2C(r: Reader, end: number): QotGetRTS2C {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $rtList: TimeShare[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 26: $name = r.text(end); break;
      case 18: ($rtList ??= []).push(decodeTimeShare(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetRT.S2C", { security: $security });
  return r.finish<QotGetRTS2C>({ security: $security, name: $name, rtList: $rtList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetRT.Request`, sent with {@linkcode QotGetRT}.
 */
export interface QotGetRTRequest extends Message {
  /** What is asked. */
  c2s: QotGetRTC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetRT.Request`, sent with {@linkcode QotGetRT}.
 */
export interface QotGetRTRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetRTC2SInput;
}

/** Writes a `Qot_GetRT.Request`. */
export function encodeQotGetRTRequest(w: Writer, v: QotGetRTRequestInput): void {
  writeRequest(w, v, encodeQotGetRTC2S);
}

/** Reads a `Qot_GetRT.Request`. */
export function decodeQotGetRTRequest(r: Reader, end: number): QotGetRTRequest {
  let $c2s: QotGetRTC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetRTC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetRT.Request", { c2s: $c2s });
  return r.finish<QotGetRTRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetRT.Response`, brought by {@linkcode QotGetRT}.
 */
export interface QotGetRTResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetRTS2C | undefined;
}

/** Writes a `Qot_GetRT.Response`. */
export function encodeQotGetRTResponse(w: Writer, v: QotGetRTResponse): void {
  writeResponse(w, v, encodeQotGetRTS2C);
}

/** Reads a `Qot_GetRT.Response`. */
export function decodeQotGetRTResponse(r: Reader, end: number): QotGetRTResponse {
  return readResponse("Qot_GetRT.Response", r, end, decodeQotGetRTS2C) as QotGetRTResponse;
}

/**
 * Gives today's intraday line of one security, a point a minute. Subscribe to RT with `QotSub` first. OpenD
 * answers from its cache and limits no frequency; right after subscribing it waits up to 3 seconds for the
 * first data, then answers without.
 *
 * OpenD's `Qot_GetRT` (3008), a request.
 *
 * @example
 * ```ts
 * import { QotGetRT } from "@opend/client/commands";
 *
 * const { rtList } = await quote.request(QotGetRT, { security: "HK.00700" });
 * ```
 */
export const QotGetRT: RequestCommand<QotGetRTC2SInput, QotGetRTS2C> = {
  kind: "request",
  id: 3008,
  name: "Qot_GetRT",
  encode: encodeQotGetRTRequest,
  decode: decodeQotGetRTResponse,
  decodeData: decodeQotGetRTS2C,
};
