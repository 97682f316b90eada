// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeQotHeader, decodeSecurityStaticInfo, encodeQotHeader, encodeSecurityStaticInfo } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotHeader, SecurityStaticInfo } from "./qot_common.ts";

/**
 * The group to list.
 *
 * OpenD's `Qot_GetUserSecurity.C2S`, sent with {@linkcode QotGetUserSecurity}.
 */
export interface QotGetUserSecurityC2S extends Message {
  /** Name of the group, as `QotGetUserSecurityGroup` gives it; of several alike, the first. */
  groupName: string;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetUserSecurity.C2S`. */
export function encodeQotGetUserSecurityC2S(w: Writer, v: QotGetUserSecurityC2S): void {
  let at: number;
  w.string(10, v.groupName, "groupName");
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetUserSecurity.C2S`. */
export function decodeQotGetUserSecurityC2S(r: Reader, end: number): QotGetUserSecurityC2S {
  let $groupName: string | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $groupName = r.text(end); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($groupName === undefined) throw missing("Qot_GetUserSecurity.C2S", { groupName: $groupName });
  return r.finish<QotGetUserSecurityC2S>({ groupName: $groupName, header: $header }, end, unknown);
}

/**
 * Securities of the group.
 *
 * OpenD's `Qot_GetUserSecurity.S2C`, brought by {@linkcode QotGetUserSecurity}.
 */
export interface QotGetUserSecurityS2C extends Message {
  /** Static information of each security. */
  staticInfoList: readonly SecurityStaticInfo[];
}

/** Writes a `Qot_GetUserSecurity.S2C`. */
export function encodeQotGetUserSecurityS2C(w: Writer, v: QotGetUserSecurityS2C): void {
  let at: number;
  for (const x of w.list(v.staticInfoList, "staticInfoList")) { at = w.open(10); encodeSecurityStaticInfo(w, w.object(x, "staticInfoList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetUserSecurity.S2C`. */
export function decodeQotGetUserSecurityS2C(r: Reader, end: number): QotGetUserSecurityS2C {
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
  return r.finish<QotGetUserSecurityS2C>({ staticInfoList: $staticInfoList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetUserSecurity.Request`, sent with {@linkcode QotGetUserSecurity}.
 */
export interface QotGetUserSecurityRequest extends Message {
  /** What is asked. */
  c2s: QotGetUserSecurityC2S;
}

/** Writes a `Qot_GetUserSecurity.Request`. */
export function encodeQotGetUserSecurityRequest(w: Writer, v: QotGetUserSecurityRequest): void {
  writeRequest(w, v, encodeQotGetUserSecurityC2S);
}

/** Reads a `Qot_GetUserSecurity.Request`. */
export function decodeQotGetUserSecurityRequest(r: Reader, end: number): QotGetUserSecurityRequest {
  let $c2s: QotGetUserSecurityC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetUserSecurityC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetUserSecurity.Request", { c2s: $c2s });
  return r.finish<QotGetUserSecurityRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetUserSecurity.Response`, brought by {@linkcode QotGetUserSecurity}.
 */
export interface QotGetUserSecurityResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetUserSecurityS2C | undefined;
}

/** Writes a `Qot_GetUserSecurity.Response`. */
export function encodeQotGetUserSecurityResponse(w: Writer, v: QotGetUserSecurityResponse): void {
  writeResponse(w, v, encodeQotGetUserSecurityS2C);
}

/** Reads a `Qot_GetUserSecurity.Response`. */
export function decodeQotGetUserSecurityResponse(r: Reader, end: number): QotGetUserSecurityResponse {
  return readResponse("Qot_GetUserSecurity.Response", r, end, decodeQotGetUserSecurityS2C) as QotGetUserSecurityResponse;
}

/**
 * Lists the securities in one group of the user's watchlist. The groups of positions, mutual funds and forex
 * are not served. OpenD takes 10 of them in 30 seconds.
 *
 * OpenD's `Qot_GetUserSecurity` (3213), a request.
 *
 * @example
 * ```ts
 * import { QotGetUserSecurity } from "@opend/client/commands";
 *
 * const { staticInfoList } = await quote.request(QotGetUserSecurity, { groupName: "Technology" });
 * ```
 */
export const QotGetUserSecurity: RequestCommand<QotGetUserSecurityC2S, QotGetUserSecurityS2C> = {
  kind: "request",
  id: 3213,
  name: "Qot_GetUserSecurity",
  limit: { requests: 10 },
  encode: encodeQotGetUserSecurityRequest,
  decode: decodeQotGetUserSecurityResponse,
  decodeData: decodeQotGetUserSecurityS2C,
};
