// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeQotHeader, decodeSecurity, encodeQotHeader, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotHeader, Security, SecurityInput } from "./qot_common.ts";

/**
 * Which securities, and the range of days.
 *
 * OpenD's `Qot_GetSuspend.C2S`, sent with {@linkcode QotGetSuspend}.
 */
export interface QotGetSuspendC2S extends Message {
  /** Securities whose suspensions are wanted. */
  securityList: readonly Security[];
  /** First day wanted, as a date string in market time. */
  beginTime: string;
  /** Last day wanted, as a date string in market time. */
  endTime: string;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/**
 * Which securities, and the range of days.
 *
 * What a request gives for OpenD's `Qot_GetSuspend.C2S`, sent with {@linkcode QotGetSuspend}.
 */
export interface QotGetSuspendC2SInput extends Message {
  /** Securities whose suspensions are wanted. */
  securityList?: readonly SecurityInput[] | undefined;
  /** First day wanted, as a date string in market time. */
  beginTime: string;
  /** Last day wanted, as a date string in market time. */
  endTime: string;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetSuspend.C2S`. */
export function encodeQotGetSuspendC2S(w: Writer, v: QotGetSuspendC2SInput): void {
  let at: number;
  for (const x of w.list(v.securityList, "securityList")) { at = w.open(10); encodeSecurity(w, w.security(x, "securityList")); w.close(at); }
  w.string(18, v.beginTime, "beginTime");
  w.string(26, v.endTime, "endTime");
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetSuspend.C2S`. */
export function decodeQotGetSuspendC2S(r: Reader, end: number): QotGetSuspendC2S {
  let $securityList: Security[] | undefined;
  let $beginTime: string | undefined;
  let $endTime: string | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($securityList ??= []).push(decodeSecurity(r, r.endOf(end))); break;
      case 18: $beginTime = r.text(end); break;
      case 26: $endTime = r.text(end); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($beginTime === undefined || $endTime === undefined) throw missing("Qot_GetSuspend.C2S", { beginTime: $beginTime, endTime: $endTime });
  return r.finish<QotGetSuspendC2S>({ securityList: $securityList ?? none, beginTime: $beginTime, endTime: $endTime, header: $header }, end, unknown);
}

/**
 * One day of suspension.
 *
 * OpenD's `Qot_GetSuspend.Suspend`, held by {@linkcode QotGetSuspendSecuritySuspend}.
 */
export interface QotGetSuspendSuspend extends Message {
  /** The day, as a date string in market time. */
  time: string;
  /** The day, in seconds since the epoch. */
  timestamp?: number | undefined;
}

/** Writes a `Qot_GetSuspend.Suspend`. */
export function encodeQotGetSuspendSuspend(w: Writer, v: QotGetSuspendSuspend): void {
  w.string(10, v.time, "time");
  if (v.timestamp != null) w.double(17, v.timestamp, "timestamp");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetSuspend.Suspend`. */
export function decodeQotGetSuspendSuspend(r: Reader, end: number): QotGetSuspendSuspend {
  let $time: string | undefined;
  let $timestamp: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $time = r.text(end); break;
      case 17: $timestamp = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($time === undefined) throw missing("Qot_GetSuspend.Suspend", { time: $time });
  return r.finish<QotGetSuspendSuspend>({ time: $time, timestamp: $timestamp }, end, unknown);
}

/**
 * Suspensions of one security.
 *
 * OpenD's `Qot_GetSuspend.SecuritySuspend`, held by {@linkcode QotGetSuspendS2C}.
 */
export interface QotGetSuspendSecuritySuspend extends Message {
  /** Security that was asked for. */
  security: Security;
  /** Trading days on which it was suspended. */
  suspendList: readonly QotGetSuspendSuspend[];
}

/** Writes a `Qot_GetSuspend.SecuritySuspend`. */
export function encodeQotGetSuspendSecuritySuspend(w: Writer, v: QotGetSuspendSecuritySuspend): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  for (const x of w.list(v.suspendList, "suspendList")) { at = w.open(18); encodeQotGetSuspendSuspend(w, w.object(x, "suspendList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetSuspend.SecuritySuspend`. */
export function decodeQotGetSuspendSecuritySuspend(r: Reader, end: number): QotGetSuspendSecuritySuspend {
  let $security: Security | undefined;
  let $suspendList: QotGetSuspendSuspend[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: ($suspendList ??= []).push(decodeQotGetSuspendSuspend(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetSuspend.SecuritySuspend", { security: $security });
  return r.finish<QotGetSuspendSecuritySuspend>({ security: $security, suspendList: $suspendList ?? none }, end, unknown);
}

/**
 * Suspensions by security.
 *
 * OpenD's `Qot_GetSuspend.S2C`, brought by {@linkcode QotGetSuspend}.
 */
export interface QotGetSuspendS2C extends Message {
  /** One entry per security. */
  SecuritySuspendList: readonly QotGetSuspendSecuritySuspend[];
}

/** Writes a `Qot_GetSuspend.S2C`. */
export function encodeQotGetSuspendS2C(w: Writer, v: QotGetSuspendS2C): void {
  let at: number;
  for (const x of w.list(v.SecuritySuspendList, "SecuritySuspendList")) { at = w.open(10); encodeQotGetSuspendSecuritySuspend(w, w.object(x, "SecuritySuspendList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetSuspend.S2C`. */
export function decodeQotGetSuspendS2C(r: Reader, end: number): QotGetSuspendS2C {
  let $SecuritySuspendList: QotGetSuspendSecuritySuspend[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($SecuritySuspendList ??= []).push(decodeQotGetSuspendSecuritySuspend(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetSuspendS2C>({ SecuritySuspendList: $SecuritySuspendList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetSuspend.Request`, sent with {@linkcode QotGetSuspend}.
 */
export interface QotGetSuspendRequest extends Message {
  /** What is asked. */
  c2s: QotGetSuspendC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetSuspend.Request`, sent with {@linkcode QotGetSuspend}.
 */
export interface QotGetSuspendRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetSuspendC2SInput;
}

/** Writes a `Qot_GetSuspend.Request`. */
export function encodeQotGetSuspendRequest(w: Writer, v: QotGetSuspendRequestInput): void {
  writeRequest(w, v, encodeQotGetSuspendC2S);
}

/** Reads a `Qot_GetSuspend.Request`. */
export function decodeQotGetSuspendRequest(r: Reader, end: number): QotGetSuspendRequest {
  let $c2s: QotGetSuspendC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetSuspendC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetSuspend.Request", { c2s: $c2s });
  return r.finish<QotGetSuspendRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetSuspend.Response`, brought by {@linkcode QotGetSuspend}.
 */
export interface QotGetSuspendResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetSuspendS2C | undefined;
}

/** Writes a `Qot_GetSuspend.Response`. */
export function encodeQotGetSuspendResponse(w: Writer, v: QotGetSuspendResponse): void {
  writeResponse(w, v, encodeQotGetSuspendS2C);
}

/** Reads a `Qot_GetSuspend.Response`. */
export function decodeQotGetSuspendResponse(r: Reader, end: number): QotGetSuspendResponse {
  return readResponse("Qot_GetSuspend.Response", r, end, decodeQotGetSuspendS2C) as QotGetSuspendResponse;
}

/**
 * Lists the days on which trading of securities was suspended. No limit is documented.
 *
 * OpenD's `Qot_GetSuspend` (3201), a request.
 *
 * @example
 * ```ts
 * import { QotGetSuspend } from "@opend/client/commands";
 *
 * const { SecuritySuspendList } = await quote.request(QotGetSuspend, {
 *   securityList: ["HK.00700"],
 *   beginTime: "2026-01-01",
 *   endTime: "2026-01-31",
 * });
 * ```
 */
export const QotGetSuspend: RequestCommand<QotGetSuspendC2SInput, QotGetSuspendS2C> = {
  kind: "request",
  id: 3201,
  name: "Qot_GetSuspend",
  encode: encodeQotGetSuspendRequest,
  decode: decodeQotGetSuspendResponse,
  decodeData: decodeQotGetSuspendS2C,
};
