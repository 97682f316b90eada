// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeQotHeader, decodeSecurity, decodeSecurityStaticInfo, encodeQotHeader, encodeSecurity, encodeSecurityStaticInfo } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotHeader, Security, SecurityInput, SecurityStaticInfo } from "./qot_common.ts";

/**
 * How the securities wanted are related.
 *
 * OpenD's `Qot_GetReference.ReferenceType`.
 *
 * @example
 * ```ts
 * import { QotGetReferenceReferenceType } from "@opend/client/commands";
 *
 * const value: QotGetReferenceReferenceType = QotGetReferenceReferenceType.Warrant; // 1
 * ```
 */
export const QotGetReferenceReferenceType = {
  /** No such choice. */
  Unknow: 0,
  /** Warrants on a stock. */
  Warrant: 1,
  /** Contracts related to a main continuous future. */
  Future: 2,
} as const;
/**
 * How the securities wanted are related.
 *
 * OpenD's `Qot_GetReference.ReferenceType`.
 */
export type QotGetReferenceReferenceType = (typeof QotGetReferenceReferenceType)[keyof typeof QotGetReferenceReferenceType];

/**
 * Which security, and what relation.
 *
 * OpenD's `Qot_GetReference.C2S`, sent with {@linkcode QotGetReference}.
 */
export interface QotGetReferenceC2S extends Message {
  /** Stock whose warrants, or main continuous future whose contracts are wanted. */
  security: Security;
  /** Relation wanted; it has to fit the security. */
  referenceType: QotGetReferenceReferenceType;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/**
 * Which security, and what relation.
 *
 * What a request gives for OpenD's `Qot_GetReference.C2S`, sent with {@linkcode QotGetReference}.
 */
export interface QotGetReferenceC2SInput extends Message {
  /** Stock whose warrants, or main continuous future whose contracts are wanted. */
  security: SecurityInput;
  /** Relation wanted; it has to fit the security. */
  referenceType: QotGetReferenceReferenceType;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetReference.C2S`. */
export function encodeQotGetReferenceC2S(w: Writer, v: QotGetReferenceC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  w.int32(16, v.referenceType, "referenceType");
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetReference.C2S`. */
export function decodeQotGetReferenceC2S(r: Reader, end: number): QotGetReferenceC2S {
  let $security: Security | undefined;
  let $referenceType: QotGetReferenceReferenceType | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 16: $referenceType = r.int() as QotGetReferenceReferenceType; break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined || $referenceType === undefined) throw missing("Qot_GetReference.C2S", { security: $security, referenceType: $referenceType });
  return r.finish<QotGetReferenceC2S>({ security: $security, referenceType: $referenceType, header: $header }, end, unknown);
}

/**
 * The related securities.
 *
 * OpenD's `Qot_GetReference.S2C`, brought by {@linkcode QotGetReference}.
 */
export interface QotGetReferenceS2C extends Message {
  /** Static information of each of them. */
  staticInfoList: readonly SecurityStaticInfo[];
}

/** Writes a `Qot_GetReference.S2C`. */
export function encodeQotGetReferenceS2C(w: Writer, v: QotGetReferenceS2C): void {
  let at: number;
  for (const x of w.list(v.staticInfoList, "staticInfoList")) { at = w.open(18); encodeSecurityStaticInfo(w, w.object(x, "staticInfoList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetReference.S2C`. */
export function decodeQotGetReferenceS2C(r: Reader, end: number): QotGetReferenceS2C {
  let $staticInfoList: SecurityStaticInfo[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 18: ($staticInfoList ??= []).push(decodeSecurityStaticInfo(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetReferenceS2C>({ staticInfoList: $staticInfoList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetReference.Request`, sent with {@linkcode QotGetReference}.
 */
export interface QotGetReferenceRequest extends Message {
  /** What is asked. */
  c2s: QotGetReferenceC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetReference.Request`, sent with {@linkcode QotGetReference}.
 */
export interface QotGetReferenceRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetReferenceC2SInput;
}

/** Writes a `Qot_GetReference.Request`. */
export function encodeQotGetReferenceRequest(w: Writer, v: QotGetReferenceRequestInput): void {
  writeRequest(w, v, encodeQotGetReferenceC2S);
}

/** Reads a `Qot_GetReference.Request`. */
export function decodeQotGetReferenceRequest(r: Reader, end: number): QotGetReferenceRequest {
  let $c2s: QotGetReferenceC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetReferenceC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetReference.Request", { c2s: $c2s });
  return r.finish<QotGetReferenceRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetReference.Response`, brought by {@linkcode QotGetReference}.
 */
export interface QotGetReferenceResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetReferenceS2C | undefined;
}

/** Writes a `Qot_GetReference.Response`. */
export function encodeQotGetReferenceResponse(w: Writer, v: QotGetReferenceResponse): void {
  writeResponse(w, v, encodeQotGetReferenceS2C);
}

/** Reads a `Qot_GetReference.Response`. */
export function decodeQotGetReferenceResponse(r: Reader, end: number): QotGetReferenceResponse {
  return readResponse("Qot_GetReference.Response", r, end, decodeQotGetReferenceS2C) as QotGetReferenceResponse;
}

/**
 * Lists the securities related to another: the warrants on a stock, or the contracts behind a main continuous
 * future. One security a request; OpenD takes 10 of them in 30 seconds, and requests for warrants do not
 * count.
 *
 * OpenD's `Qot_GetReference` (3206), a request.
 *
 * @example
 * ```ts
 * import { QotGetReference, QotGetReferenceReferenceType } from "@opend/client/commands";
 *
 * const { staticInfoList } = await quote.request(QotGetReference, {
 *   security: "HK.00700",
 *   referenceType: QotGetReferenceReferenceType.Warrant,
 * });
 * ```
 */
export const QotGetReference: RequestCommand<QotGetReferenceC2SInput, QotGetReferenceS2C> = {
  kind: "request",
  id: 3206,
  name: "Qot_GetReference",
  limit: { requests: 10, unless: "referenceType", unlessIs: 1 },
  encode: encodeQotGetReferenceRequest,
  decode: decodeQotGetReferenceResponse,
  decodeData: decodeQotGetReferenceS2C,
};
