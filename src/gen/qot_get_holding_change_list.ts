// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeQotHeader, decodeSecurity, decodeShareHoldingChange, encodeQotHeader, encodeSecurity, encodeShareHoldingChange } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { HolderCategory, QotHeader, Security, SecurityInput, ShareHoldingChange } from "./qot_common.ts";

/**
 * Whose holders are wanted, of what kind, and published when.
 *
 * OpenD's `Qot_GetHoldingChangeList.C2S`, sent with {@linkcode QotGetHoldingChangeList}.
 */
export interface QotGetHoldingChangeListC2S extends Message {
  /** US stock. */
  security: Security;
  /** Institutions, funds or executives. */
  holderCategory: HolderCategory;
  /** Earliest time of publication, yyyy-MM-dd HH:mm:ss with or without milliseconds; no bound when left out. */
  beginTime?: string | undefined;
  /** Latest time of publication, yyyy-MM-dd HH:mm:ss with or without milliseconds; no bound when left out. */
  endTime?: string | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/**
 * Whose holders are wanted, of what kind, and published when.
 *
 * What a request gives for OpenD's `Qot_GetHoldingChangeList.C2S`, sent with {@linkcode QotGetHoldingChangeList}.
 */
export interface QotGetHoldingChangeListC2SInput extends Message {
  /** US stock. */
  security: SecurityInput;
  /** Institutions, funds or executives. */
  holderCategory: HolderCategory;
  /** Earliest time of publication, yyyy-MM-dd HH:mm:ss with or without milliseconds; no bound when left out. */
  beginTime?: string | undefined;
  /** Latest time of publication, yyyy-MM-dd HH:mm:ss with or without milliseconds; no bound when left out. */
  endTime?: string | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetHoldingChangeList.C2S`. */
export function encodeQotGetHoldingChangeListC2S(w: Writer, v: QotGetHoldingChangeListC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  w.int32(16, v.holderCategory, "holderCategory");
  if (v.beginTime != null) w.string(26, v.beginTime, "beginTime");
  if (v.endTime != null) w.string(34, v.endTime, "endTime");
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetHoldingChangeList.C2S`. */
export function decodeQotGetHoldingChangeListC2S(r: Reader, end: number): QotGetHoldingChangeListC2S {
  let $security: Security | undefined;
  let $holderCategory: HolderCategory | undefined;
  let $beginTime: string | undefined;
  let $endTime: string | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 16: $holderCategory = r.int() as HolderCategory; break;
      case 26: $beginTime = r.text(end); break;
      case 34: $endTime = r.text(end); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined || $holderCategory === undefined) throw missing("Qot_GetHoldingChangeList.C2S", { security: $security, holderCategory: $holderCategory });
  return r.finish<QotGetHoldingChangeListC2S>({ security: $security, holderCategory: $holderCategory, beginTime: $beginTime, endTime: $endTime, header: $header }, end, unknown);
}

/**
 * Changes in holdings of the stock.
 *
 * OpenD's `Qot_GetHoldingChangeList.S2C`, brought by {@linkcode QotGetHoldingChangeList}.
 */
export interface QotGetHoldingChangeListS2C extends Message {
  /** Stock that was asked for. */
  security: Security;
  /** Changes by holders of the category asked for; at most the 100 largest holders. */
  holdingChangeList: readonly ShareHoldingChange[];
}

/** Writes a `Qot_GetHoldingChangeList.S2C`. */
export function encodeQotGetHoldingChangeListS2C(w: Writer, v: QotGetHoldingChangeListS2C): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  for (const x of w.list(v.holdingChangeList, "holdingChangeList")) { at = w.open(18); encodeShareHoldingChange(w, w.object(x, "holdingChangeList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetHoldingChangeList.S2C`. */
export function decodeQotGetHoldingChangeListS2C(r: Reader, end: number): QotGetHoldingChangeListS2C {
  let $security: Security | undefined;
  let $holdingChangeList: ShareHoldingChange[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: ($holdingChangeList ??= []).push(decodeShareHoldingChange(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetHoldingChangeList.S2C", { security: $security });
  return r.finish<QotGetHoldingChangeListS2C>({ security: $security, holdingChangeList: $holdingChangeList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetHoldingChangeList.Request`, sent with {@linkcode QotGetHoldingChangeList}.
 */
export interface QotGetHoldingChangeListRequest extends Message {
  /** What is asked. */
  c2s: QotGetHoldingChangeListC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetHoldingChangeList.Request`, sent with {@linkcode QotGetHoldingChangeList}.
 */
export interface QotGetHoldingChangeListRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetHoldingChangeListC2SInput;
}

/** Writes a `Qot_GetHoldingChangeList.Request`. */
export function encodeQotGetHoldingChangeListRequest(w: Writer, v: QotGetHoldingChangeListRequestInput): void {
  writeRequest(w, v, encodeQotGetHoldingChangeListC2S);
}

/** Reads a `Qot_GetHoldingChangeList.Request`. */
export function decodeQotGetHoldingChangeListRequest(r: Reader, end: number): QotGetHoldingChangeListRequest {
  let $c2s: QotGetHoldingChangeListC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetHoldingChangeListC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetHoldingChangeList.Request", { c2s: $c2s });
  return r.finish<QotGetHoldingChangeListRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetHoldingChangeList.Response`, brought by {@linkcode QotGetHoldingChangeList}.
 */
export interface QotGetHoldingChangeListResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetHoldingChangeListS2C | undefined;
}

/** Writes a `Qot_GetHoldingChangeList.Response`. */
export function encodeQotGetHoldingChangeListResponse(w: Writer, v: QotGetHoldingChangeListResponse): void {
  writeResponse(w, v, encodeQotGetHoldingChangeListS2C);
}

/** Reads a `Qot_GetHoldingChangeList.Response`. */
export function decodeQotGetHoldingChangeListResponse(r: Reader, end: number): QotGetHoldingChangeListResponse {
  return readResponse("Qot_GetHoldingChangeList.Response", r, end, decodeQotGetHoldingChangeListS2C) as QotGetHoldingChangeListResponse;
}

/**
 * Lists changes in the holdings of a US stock by institutions, funds or executives; at most the 100 largest
 * holders. OpenD takes 10 of them in 30 seconds.
 *
 * OpenD's `Qot_GetHoldingChangeList` (3208), a request.
 *
 * @example
 * ```ts
 * import { HolderCategory, QotGetHoldingChangeList } from "@opend/client/commands";
 *
 * const { holdingChangeList } = await quote.request(QotGetHoldingChangeList, {
 *   security: "US.AAPL",
 *   holderCategory: HolderCategory.Agency,
 * });
 * ```
 */
export const QotGetHoldingChangeList: RequestCommand<QotGetHoldingChangeListC2SInput, QotGetHoldingChangeListS2C> = {
  kind: "request",
  id: 3208,
  name: "Qot_GetHoldingChangeList",
  limit: { requests: 10 },
  encode: encodeQotGetHoldingChangeListRequest,
  decode: decodeQotGetHoldingChangeListResponse,
  decodeData: decodeQotGetHoldingChangeListS2C,
};
