// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing, overrun } from "../codec/reader.ts";
import { decodeQotHeader, decodeSecurity, encodeQotHeader, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotHeader, Security, SecurityInput } from "./qot_common.ts";

/**
 * Why a code changed or a temporary code was added.
 *
 * OpenD's `Qot_GetCodeChange.CodeChangeType`.
 *
 * @example
 * ```ts
 * import { QotGetCodeChangeCodeChangeType } from "@opend/client/commands";
 *
 * const value: QotGetCodeChangeCodeChangeType = QotGetCodeChangeCodeChangeType.Unkown; // 0
 * ```
 */
export const QotGetCodeChangeCodeChangeType = {
  /** No known reason. */
  Unkown: 0,
  /** Moved from GEM to the main board. */
  GemToMain: 1,
  /** Trading of nil-paid rights. */
  Unpaid: 2,
  /** Lot size (board lot) changed. */
  ChangeLot: 3,
  /** Shares split. */
  Split: 4,
  /** Shares consolidated (reverse split). */
  Joint: 5,
  /** Shares consolidated first, then split. */
  JointSplit: 6,
  /** Shares split first, then consolidated. */
  SplitJoint: 7,
  /** Any other reason. */
  Other: 8,
} as const;
/**
 * Why a code changed or a temporary code was added.
 *
 * OpenD's `Qot_GetCodeChange.CodeChangeType`.
 */
export type QotGetCodeChangeCodeChangeType = (typeof QotGetCodeChangeCodeChangeType)[keyof typeof QotGetCodeChangeCodeChangeType];

/**
 * Which of a change's times a filter looks at.
 *
 * OpenD's `Qot_GetCodeChange.TimeFilterType`.
 *
 * @example
 * ```ts
 * import { QotGetCodeChangeTimeFilterType } from "@opend/client/commands";
 *
 * const value: QotGetCodeChangeTimeFilterType = QotGetCodeChangeTimeFilterType.Public; // 1
 * ```
 */
export const QotGetCodeChangeTimeFilterType = {
  /** No such choice. */
  Unknow: 0,
  /** The time it was announced. */
  Public: 1,
  /** The time it takes effect. */
  Effective: 2,
  /** The time trading under the temporary code ends. */
  End: 3,
} as const;
/**
 * Which of a change's times a filter looks at.
 *
 * OpenD's `Qot_GetCodeChange.TimeFilterType`.
 */
export type QotGetCodeChangeTimeFilterType = (typeof QotGetCodeChangeTimeFilterType)[keyof typeof QotGetCodeChangeTimeFilterType];

/**
 * One change of a code, or one temporary code.
 *
 * OpenD's `Qot_GetCodeChange.CodeChangeInfo`, held by {@linkcode QotGetCodeChangeS2C}.
 */
export interface QotGetCodeChangeCodeChangeInfo extends Message {
  /** Event behind the change. */
  type: QotGetCodeChangeCodeChangeType;
  /** Main code; for a move from GEM, the one on the main board. */
  security: Security;
  /** Temporary code; for a move from GEM, the code it had there. */
  relatedSecurity: Security;
  /** When it was announced, as a time string in market time. */
  publicTime?: string | undefined;
  /** When it was announced, in seconds since the epoch. */
  publicTimestamp?: number | undefined;
  /** When it takes effect, as a time string in market time. */
  effectiveTime?: string | undefined;
  /** When it takes effect, in seconds since the epoch. */
  effectiveTimestamp?: number | undefined;
  /** When trading under the temporary code ends, as a time string in market time; absent for a move from GEM. */
  endTime?: string | undefined;
  /** When trading under the temporary code ends, in seconds since the epoch; absent for a move from GEM. */
  endTimestamp?: number | undefined;
}

/** Writes a `Qot_GetCodeChange.CodeChangeInfo`. */
export function encodeQotGetCodeChangeCodeChangeInfo(w: Writer, v: QotGetCodeChangeCodeChangeInfo): void {
  let at: number;
  w.int32(8, v.type, "type");
  { at = w.open(18); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  { at = w.open(26); encodeSecurity(w, w.security(v.relatedSecurity, "relatedSecurity")); w.close(at); }
  if (v.publicTime != null) w.string(34, v.publicTime, "publicTime");
  if (v.publicTimestamp != null) w.double(41, v.publicTimestamp, "publicTimestamp");
  if (v.effectiveTime != null) w.string(50, v.effectiveTime, "effectiveTime");
  if (v.effectiveTimestamp != null) w.double(57, v.effectiveTimestamp, "effectiveTimestamp");
  if (v.endTime != null) w.string(66, v.endTime, "endTime");
  if (v.endTimestamp != null) w.double(73, v.endTimestamp, "endTimestamp");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCodeChange.CodeChangeInfo`. */
export function decodeQotGetCodeChangeCodeChangeInfo(r: Reader, end: number): QotGetCodeChangeCodeChangeInfo {
  let $type: QotGetCodeChangeCodeChangeType | undefined;
  let $security: Security | undefined;
  let $relatedSecurity: Security | undefined;
  let $publicTime: string | undefined;
  let $publicTimestamp: number | undefined;
  let $effectiveTime: string | undefined;
  let $effectiveTimestamp: number | undefined;
  let $endTime: string | undefined;
  let $endTimestamp: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $type = r.int() as QotGetCodeChangeCodeChangeType; break;
      case 18: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 26: $relatedSecurity = merged($relatedSecurity, decodeSecurity(r, r.endOf(end))); break;
      case 34: $publicTime = r.text(end); break;
      case 41: $publicTimestamp = r.double(); break;
      case 50: $effectiveTime = r.text(end); break;
      case 57: $effectiveTimestamp = r.double(); break;
      case 66: $endTime = r.text(end); break;
      case 73: $endTimestamp = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($type === undefined || $security === undefined || $relatedSecurity === undefined) throw missing("Qot_GetCodeChange.CodeChangeInfo", { type: $type, security: $security, relatedSecurity: $relatedSecurity });
  return r.finish<QotGetCodeChangeCodeChangeInfo>({ type: $type, security: $security, relatedSecurity: $relatedSecurity, publicTime: $publicTime, publicTimestamp: $publicTimestamp, effectiveTime: $effectiveTime, effectiveTimestamp: $effectiveTimestamp, endTime: $endTime, endTimestamp: $endTimestamp }, end, unknown);
}

/**
 * A range that one of the times must lie in.
 *
 * OpenD's `Qot_GetCodeChange.TimeFilter`, held by {@linkcode QotGetCodeChangeC2S}.
 */
export interface QotGetCodeChangeTimeFilter extends Message {
  /** Which time the range is for. */
  type: QotGetCodeChangeTimeFilterType;
  /** Start of the range; open when left out. */
  beginTime?: string | undefined;
  /** End of the range; open when left out. */
  endTime?: string | undefined;
}

/** Writes a `Qot_GetCodeChange.TimeFilter`. */
export function encodeQotGetCodeChangeTimeFilter(w: Writer, v: QotGetCodeChangeTimeFilter): void {
  w.int32(8, v.type, "type");
  if (v.beginTime != null) w.string(18, v.beginTime, "beginTime");
  if (v.endTime != null) w.string(26, v.endTime, "endTime");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCodeChange.TimeFilter`. */
export function decodeQotGetCodeChangeTimeFilter(r: Reader, end: number): QotGetCodeChangeTimeFilter {
  let $type: QotGetCodeChangeTimeFilterType | undefined;
  let $beginTime: string | undefined;
  let $endTime: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $type = r.int() as QotGetCodeChangeTimeFilterType; break;
      case 18: $beginTime = r.text(end); break;
      case 26: $endTime = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($type === undefined) throw missing("Qot_GetCodeChange.TimeFilter", { type: $type });
  return r.finish<QotGetCodeChangeTimeFilter>({ type: $type, beginTime: $beginTime, endTime: $endTime }, end, unknown);
}

/**
 * Filters on the changes wanted; all may be left out.
 *
 * OpenD's `Qot_GetCodeChange.C2S`, sent with {@linkcode QotGetCodeChange}.
 */
export interface QotGetCodeChangeC2S extends Message {
  /** Has no meaning; leave it out. */
  placeHolder?: number | undefined;
  /** Only changes of these securities. */
  securityList: readonly Security[];
  /** Only changes whose times lie in these ranges. */
  timeFilterList: readonly QotGetCodeChangeTimeFilter[];
  /** Only changes for these reasons. */
  typeList: readonly QotGetCodeChangeCodeChangeType[];
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/**
 * Filters on the changes wanted; all may be left out.
 *
 * What a request gives for OpenD's `Qot_GetCodeChange.C2S`, sent with {@linkcode QotGetCodeChange}.
 */
export interface QotGetCodeChangeC2SInput extends Message {
  /** Has no meaning; leave it out. */
  placeHolder?: number | undefined;
  /** Only changes of these securities. */
  securityList?: readonly SecurityInput[] | undefined;
  /** Only changes whose times lie in these ranges. */
  timeFilterList?: readonly QotGetCodeChangeTimeFilter[] | undefined;
  /** Only changes for these reasons. */
  typeList?: readonly QotGetCodeChangeCodeChangeType[] | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetCodeChange.C2S`. */
export function encodeQotGetCodeChangeC2S(w: Writer, v: QotGetCodeChangeC2SInput): void {
  let at: number;
  if (v.placeHolder != null) w.int32(8, v.placeHolder, "placeHolder");
  for (const x of w.list(v.securityList, "securityList")) { at = w.open(18); encodeSecurity(w, w.security(x, "securityList")); w.close(at); }
  for (const x of w.list(v.timeFilterList, "timeFilterList")) { at = w.open(26); encodeQotGetCodeChangeTimeFilter(w, w.object(x, "timeFilterList")); w.close(at); }
  for (const x of w.list(v.typeList, "typeList")) { w.int32(32, x, "typeList"); }
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCodeChange.C2S`. */
export function decodeQotGetCodeChangeC2S(r: Reader, end: number): QotGetCodeChangeC2S {
  let $placeHolder: number | undefined;
  let $securityList: Security[] | undefined;
  let $timeFilterList: QotGetCodeChangeTimeFilter[] | undefined;
  let $typeList: QotGetCodeChangeCodeChangeType[] | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $placeHolder = r.int(); break;
      case 18: ($securityList ??= []).push(decodeSecurity(r, r.endOf(end))); break;
      case 26: ($timeFilterList ??= []).push(decodeQotGetCodeChangeTimeFilter(r, r.endOf(end))); break;
      case 32: ($typeList ??= []).push(r.int() as QotGetCodeChangeCodeChangeType); break;
      case 34: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($typeList ??= []).push(r.int() as QotGetCodeChangeCodeChangeType);
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetCodeChangeC2S>({ placeHolder: $placeHolder, securityList: $securityList ?? none, timeFilterList: $timeFilterList ?? none, typeList: $typeList ?? none, header: $header }, end, unknown);
}

/**
 * The changes that match.
 *
 * OpenD's `Qot_GetCodeChange.S2C`, brought by {@linkcode QotGetCodeChange}.
 */
export interface QotGetCodeChangeS2C extends Message {
  /** One entry per change; Hong Kong only. */
  codeChangeList: readonly QotGetCodeChangeCodeChangeInfo[];
}

/** Writes a `Qot_GetCodeChange.S2C`. */
export function encodeQotGetCodeChangeS2C(w: Writer, v: QotGetCodeChangeS2C): void {
  let at: number;
  for (const x of w.list(v.codeChangeList, "codeChangeList")) { at = w.open(10); encodeQotGetCodeChangeCodeChangeInfo(w, w.object(x, "codeChangeList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCodeChange.S2C`. */
export function decodeQotGetCodeChangeS2C(r: Reader, end: number): QotGetCodeChangeS2C {
  let $codeChangeList: QotGetCodeChangeCodeChangeInfo[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($codeChangeList ??= []).push(decodeQotGetCodeChangeCodeChangeInfo(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetCodeChangeS2C>({ codeChangeList: $codeChangeList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetCodeChange.Request`, sent with {@linkcode QotGetCodeChange}.
 */
export interface QotGetCodeChangeRequest extends Message {
  /** What is asked. */
  c2s: QotGetCodeChangeC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetCodeChange.Request`, sent with {@linkcode QotGetCodeChange}.
 */
export interface QotGetCodeChangeRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetCodeChangeC2SInput;
}

/** Writes a `Qot_GetCodeChange.Request`. */
export function encodeQotGetCodeChangeRequest(w: Writer, v: QotGetCodeChangeRequestInput): void {
  writeRequest(w, v, encodeQotGetCodeChangeC2S);
}

/** Reads a `Qot_GetCodeChange.Request`. */
export function decodeQotGetCodeChangeRequest(r: Reader, end: number): QotGetCodeChangeRequest {
  let $c2s: QotGetCodeChangeC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetCodeChangeC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetCodeChange.Request", { c2s: $c2s });
  return r.finish<QotGetCodeChangeRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetCodeChange.Response`, brought by {@linkcode QotGetCodeChange}.
 */
export interface QotGetCodeChangeResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetCodeChangeS2C | undefined;
}

/** Writes a `Qot_GetCodeChange.Response`. */
export function encodeQotGetCodeChangeResponse(w: Writer, v: QotGetCodeChangeResponse): void {
  writeResponse(w, v, encodeQotGetCodeChangeS2C);
}

/** Reads a `Qot_GetCodeChange.Response`. */
export function decodeQotGetCodeChangeResponse(r: Reader, end: number): QotGetCodeChangeResponse {
  return readResponse("Qot_GetCodeChange.Response", r, end, decodeQotGetCodeChangeS2C) as QotGetCodeChangeResponse;
}

/**
 * Lists changes of codes and temporary codes of Hong Kong securities: moves from GEM to the main board,
 * splits, consolidations, new lot sizes, rights. Other markets have no data. No limit is documented.
 *
 * OpenD's `Qot_GetCodeChange` (3216), a request.
 *
 * @example
 * ```ts
 * import { QotGetCodeChange } from "@opend/client/commands";
 *
 * const { codeChangeList } = await quote.request(QotGetCodeChange, { securityList: ["HK.00700"] });
 * ```
 */
export const QotGetCodeChange: RequestCommand<QotGetCodeChangeC2SInput, QotGetCodeChangeS2C> = {
  kind: "request",
  id: 3216,
  name: "Qot_GetCodeChange",
  encode: encodeQotGetCodeChangeRequest,
  decode: decodeQotGetCodeChangeResponse,
  decodeData: decodeQotGetCodeChangeS2C,
};
