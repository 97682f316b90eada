// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeConnSubInfo, decodeQotHeader, encodeConnSubInfo, encodeQotHeader } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { ConnSubInfo, QotHeader } from "./qot_common.ts";

/**
 * Whether to look at this connection only or at all of them.
 *
 * OpenD's `Qot_GetSubInfo.C2S`, sent with {@linkcode QotGetSubInfo}.
 */
export interface QotGetSubInfoC2S extends Message {
  /** True lists the subscriptions of every connection of the OpenD; false or left out, only this one's. */
  isReqAllConn?: boolean | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetSubInfo.C2S`. */
export function encodeQotGetSubInfoC2S(w: Writer, v: QotGetSubInfoC2S): void {
  let at: number;
  if (v.isReqAllConn != null) w.bool(8, v.isReqAllConn, "isReqAllConn");
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetSubInfo.C2S`. */
export function decodeQotGetSubInfoC2S(r: Reader, end: number): QotGetSubInfoC2S {
  let $isReqAllConn: boolean | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $isReqAllConn = r.bool(); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetSubInfoC2S>({ isReqAllConn: $isReqAllConn, header: $header }, end, unknown);
}

/**
 * Subscriptions by connection, and the quota of the OpenD.
 *
 * OpenD's `Qot_GetSubInfo.S2C`, brought by {@linkcode QotGetSubInfo}.
 */
export interface QotGetSubInfoS2C extends Message {
  /** What each connection subscribed to and the quota it uses; isOwnConnData marks this connection. */
  connSubInfoList: readonly ConnSubInfo[];
  /** Units of subscription quota in use over all connections. */
  totalUsedQuota: number;
  /** Units of subscription quota still free for this OpenD. */
  remainQuota: number;
  /** Units in use of the separate quota for options; absent from older OpenD such as 10.2. */
  optionUsedQuota?: number | undefined;
  /** Units still free of the separate quota for options; absent from older OpenD such as 10.2. */
  optionRemainQuota?: number | undefined;
}

/** Writes a `Qot_GetSubInfo.S2C`. */
export function encodeQotGetSubInfoS2C(w: Writer, v: QotGetSubInfoS2C): void {
  let at: number;
  for (const x of w.list(v.connSubInfoList, "connSubInfoList")) { at = w.open(10); encodeConnSubInfo(w, w.object(x, "connSubInfoList")); w.close(at); }
  w.int32(16, v.totalUsedQuota, "totalUsedQuota");
  w.int32(24, v.remainQuota, "remainQuota");
  if (v.optionUsedQuota != null) w.int32(32, v.optionUsedQuota, "optionUsedQuota");
  if (v.optionRemainQuota != null) w.int32(40, v.optionRemainQuota, "optionRemainQuota");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetSubInfo.S2C`. */
export function decodeQotGetSubInfoS2C(r: Reader, end: number): QotGetSubInfoS2C {
  let $connSubInfoList: ConnSubInfo[] | undefined;
  let $totalUsedQuota: number | undefined;
  let $remainQuota: number | undefined;
  let $optionUsedQuota: number | undefined;
  let $optionRemainQuota: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($connSubInfoList ??= []).push(decodeConnSubInfo(r, r.endOf(end))); break;
      case 16: $totalUsedQuota = r.int(); break;
      case 24: $remainQuota = r.int(); break;
      case 32: $optionUsedQuota = r.int(); break;
      case 40: $optionRemainQuota = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($totalUsedQuota === undefined || $remainQuota === undefined) throw missing("Qot_GetSubInfo.S2C", { totalUsedQuota: $totalUsedQuota, remainQuota: $remainQuota });
  return r.finish<QotGetSubInfoS2C>({ connSubInfoList: $connSubInfoList ?? none, totalUsedQuota: $totalUsedQuota, remainQuota: $remainQuota, optionUsedQuota: $optionUsedQuota, optionRemainQuota: $optionRemainQuota }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetSubInfo.Request`, sent with {@linkcode QotGetSubInfo}.
 */
export interface QotGetSubInfoRequest extends Message {
  /** What is asked. */
  c2s: QotGetSubInfoC2S;
}

/** Writes a `Qot_GetSubInfo.Request`. */
export function encodeQotGetSubInfoRequest(w: Writer, v: QotGetSubInfoRequest): void {
  writeRequest(w, v, encodeQotGetSubInfoC2S);
}

/** Reads a `Qot_GetSubInfo.Request`. */
export function decodeQotGetSubInfoRequest(r: Reader, end: number): QotGetSubInfoRequest {
  let $c2s: QotGetSubInfoC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetSubInfoC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetSubInfo.Request", { c2s: $c2s });
  return r.finish<QotGetSubInfoRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetSubInfo.Response`, brought by {@linkcode QotGetSubInfo}.
 */
export interface QotGetSubInfoResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetSubInfoS2C | undefined;
}

/** Writes a `Qot_GetSubInfo.Response`. */
export function encodeQotGetSubInfoResponse(w: Writer, v: QotGetSubInfoResponse): void {
  writeResponse(w, v, encodeQotGetSubInfoS2C);
}

/** Reads a `Qot_GetSubInfo.Response`. */
export function decodeQotGetSubInfoResponse(r: Reader, end: number): QotGetSubInfoResponse {
  return readResponse("Qot_GetSubInfo.Response", r, end, decodeQotGetSubInfoS2C) as QotGetSubInfoResponse;
}

/**
 * Tells what is subscribed and how much subscription quota is used and left. Quota is shared by all
 * connections of the OpenD; how much there is depends on the account's assets and trading.
 *
 * OpenD's `Qot_GetSubInfo` (3003), a request.
 *
 * @example
 * ```ts
 * import { QotGetSubInfo } from "@opend/client/commands";
 *
 * const { connSubInfoList } = await quote.request(QotGetSubInfo, {});
 * ```
 */
export const QotGetSubInfo: RequestCommand<QotGetSubInfoC2S, QotGetSubInfoS2C> = {
  kind: "request",
  id: 3003,
  name: "Qot_GetSubInfo",
  encode: encodeQotGetSubInfoRequest,
  decode: decodeQotGetSubInfoResponse,
  decodeData: decodeQotGetSubInfoS2C,
};
