// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeKLine, decodeQotHeader, decodeSecurity, encodeKLine, encodeQotHeader, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType, Session } from "./common.ts";
import type { KLType, KLine, QotHeader, RehabType, Security, SecurityInput } from "./qot_common.ts";

/**
 * Which bars are wanted, of what time, and which page.
 *
 * OpenD's `Qot_RequestHistoryKL.C2S`, sent with {@linkcode QotRequestHistoryKL}.
 */
export interface QotRequestHistoryKLC2S extends Message {
  /** How prices are adjusted for splits, dividends and other corporate actions. */
  rehabType: RehabType;
  /** Period of a bar. */
  klType: KLType;
  /** Security of the bars. */
  security: Security;
  /** Start of the range in market time, yyyy-MM-dd or yyyy-MM-dd HH:mm:ss. */
  beginTime: string;
  /** End of the range in market time, yyyy-MM-dd or yyyy-MM-dd HH:mm:ss. */
  endTime: string;
  /**
   * Most bars in a page, counted from the oldest; the official Python client asks for 1000 at most. The
   * schema speaks of no limit when left out.
   */
  maxAckKLNum?: number | undefined;
  /** Sum of the KLFields bits that bars are to have; all of them when left out. */
  needKLFieldsFlag?: number | undefined;
  /**
   * Key from the reply before, to go on with the next page; the rest of the request must stay the same. Left
   * out for the first page.
   */
  nextReqKey?: Uint8Array | undefined;
  /** Whether pre-market and after-hours bars of US stocks are included; only for periods up to 60 minutes. */
  extendedTime?: boolean | undefined;
  /** Trading sessions of US stocks whose bars are wanted; only for periods up to 60 minutes. */
  session?: Session | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/**
 * Which bars are wanted, of what time, and which page.
 *
 * What a request gives for OpenD's `Qot_RequestHistoryKL.C2S`, sent with {@linkcode QotRequestHistoryKL}.
 */
export interface QotRequestHistoryKLC2SInput extends Message {
  /** How prices are adjusted for splits, dividends and other corporate actions. */
  rehabType: RehabType;
  /** Period of a bar. */
  klType: KLType;
  /** Security of the bars. */
  security: SecurityInput;
  /** Start of the range in market time, yyyy-MM-dd or yyyy-MM-dd HH:mm:ss. */
  beginTime: string;
  /** End of the range in market time, yyyy-MM-dd or yyyy-MM-dd HH:mm:ss. */
  endTime: string;
  /**
   * Most bars in a page, counted from the oldest; the official Python client asks for 1000 at most. The
   * schema speaks of no limit when left out.
   */
  maxAckKLNum?: number | undefined;
  /** Sum of the KLFields bits that bars are to have; all of them when left out. */
  needKLFieldsFlag?: number | undefined;
  /**
   * Key from the reply before, to go on with the next page; the rest of the request must stay the same. Left
   * out for the first page.
   */
  nextReqKey?: Uint8Array | undefined;
  /** Whether pre-market and after-hours bars of US stocks are included; only for periods up to 60 minutes. */
  extendedTime?: boolean | undefined;
  /** Trading sessions of US stocks whose bars are wanted; only for periods up to 60 minutes. */
  session?: Session | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_RequestHistoryKL.C2S`. */
export function encodeQotRequestHistoryKLC2S(w: Writer, v: QotRequestHistoryKLC2SInput): void {
  let at: number;
  w.int32(8, v.rehabType, "rehabType");
  w.int32(16, v.klType, "klType");
  { at = w.open(26); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  w.string(34, v.beginTime, "beginTime");
  w.string(42, v.endTime, "endTime");
  if (v.maxAckKLNum != null) w.int32(48, v.maxAckKLNum, "maxAckKLNum");
  if (v.needKLFieldsFlag != null) w.int64Number(56, v.needKLFieldsFlag, "needKLFieldsFlag");
  if (v.nextReqKey != null) w.bytes(66, v.nextReqKey, "nextReqKey");
  if (v.extendedTime != null) w.bool(72, v.extendedTime, "extendedTime");
  if (v.session != null) w.int32(80, v.session, "session");
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_RequestHistoryKL.C2S`. */
export function decodeQotRequestHistoryKLC2S(r: Reader, end: number): QotRequestHistoryKLC2S {
  let $rehabType: RehabType | undefined;
  let $klType: KLType | undefined;
  let $security: Security | undefined;
  let $beginTime: string | undefined;
  let $endTime: string | undefined;
  let $maxAckKLNum: number | undefined;
  let $needKLFieldsFlag: number | undefined;
  let $nextReqKey: Uint8Array | undefined;
  let $extendedTime: boolean | undefined;
  let $session: Session | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $rehabType = r.int() as RehabType; break;
      case 16: $klType = r.int() as KLType; break;
      case 26: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 34: $beginTime = r.text(end); break;
      case 42: $endTime = r.text(end); break;
      case 48: $maxAckKLNum = r.int(); break;
      case 56: $needKLFieldsFlag = r.int64Number(); break;
      case 66: $nextReqKey = r.copy(end); break;
      case 72: $extendedTime = r.bool(); break;
      case 80: $session = r.int() as Session; break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($rehabType === undefined || $klType === undefined || $security === undefined || $beginTime === undefined || $endTime === undefined) throw missing("Qot_RequestHistoryKL.C2S", { rehabType: $rehabType, klType: $klType, security: $security, beginTime: $beginTime, endTime: $endTime });
  return r.finish<QotRequestHistoryKLC2S>({ rehabType: $rehabType, klType: $klType, security: $security, beginTime: $beginTime, endTime: $endTime, maxAckKLNum: $maxAckKLNum, needKLFieldsFlag: $needKLFieldsFlag, nextReqKey: $nextReqKey, extendedTime: $extendedTime, session: $session, header: $header }, end, unknown);
}

/**
 * One page of bars.
 *
 * OpenD's `Qot_RequestHistoryKL.S2C`, brought by {@linkcode QotRequestHistoryKL}.
 */
export interface QotRequestHistoryKLS2C extends Message {
  /** Security that was asked for. */
  security: Security;
  /** Display name of the security. */
  name?: string | undefined;
  /** Bars of this page, oldest first; intraday bars carry the time at which they end. */
  klList: readonly KLine[];
  /** Opaque key to ask for the next page with; absent on the last page. */
  nextReqKey?: Uint8Array | undefined;
}

/** Writes a `Qot_RequestHistoryKL.S2C`. */
export function encodeQotRequestHistoryKLS2C(w: Writer, v: QotRequestHistoryKLS2C): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  for (const x of w.list(v.klList, "klList")) { at = w.open(18); encodeKLine(w, w.object(x, "klList")); w.close(at); }
  if (v.nextReqKey != null) w.bytes(26, v.nextReqKey, "nextReqKey");
  if (v.name != null) w.string(34, v.name, "name");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_RequestHistoryKL.S2C`. */
export function decodeQotRequestHistoryKLS2C(r: Reader, end: number): QotRequestHistoryKLS2C {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $klList: KLine[] | undefined;
  let $nextReqKey: Uint8Array | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 34: $name = r.text(end); break;
      case 18: ($klList ??= []).push(decodeKLine(r, r.endOf(end))); break;
      case 26: $nextReqKey = r.copy(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_RequestHistoryKL.S2C", { security: $security });
  return r.finish<QotRequestHistoryKLS2C>({ security: $security, name: $name, klList: $klList ?? none, nextReqKey: $nextReqKey }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_RequestHistoryKL.Request`, sent with {@linkcode QotRequestHistoryKL}.
 */
export interface QotRequestHistoryKLRequest extends Message {
  /** What is asked. */
  c2s: QotRequestHistoryKLC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_RequestHistoryKL.Request`, sent with {@linkcode QotRequestHistoryKL}.
 */
export interface QotRequestHistoryKLRequestInput extends Message {
  /** What is asked. */
  c2s: QotRequestHistoryKLC2SInput;
}

/** Writes a `Qot_RequestHistoryKL.Request`. */
export function encodeQotRequestHistoryKLRequest(w: Writer, v: QotRequestHistoryKLRequestInput): void {
  writeRequest(w, v, encodeQotRequestHistoryKLC2S);
}

/** Reads a `Qot_RequestHistoryKL.Request`. */
export function decodeQotRequestHistoryKLRequest(r: Reader, end: number): QotRequestHistoryKLRequest {
  let $c2s: QotRequestHistoryKLC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotRequestHistoryKLC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_RequestHistoryKL.Request", { c2s: $c2s });
  return r.finish<QotRequestHistoryKLRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_RequestHistoryKL.Response`, brought by {@linkcode QotRequestHistoryKL}.
 */
export interface QotRequestHistoryKLResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotRequestHistoryKLS2C | undefined;
}

/** Writes a `Qot_RequestHistoryKL.Response`. */
export function encodeQotRequestHistoryKLResponse(w: Writer, v: QotRequestHistoryKLResponse): void {
  writeResponse(w, v, encodeQotRequestHistoryKLS2C);
}

/** Reads a `Qot_RequestHistoryKL.Response`. */
export function decodeQotRequestHistoryKLResponse(r: Reader, end: number): QotRequestHistoryKLResponse {
  return readResponse("Qot_RequestHistoryKL.Response", r, end, decodeQotRequestHistoryKLS2C) as QotRequestHistoryKLResponse;
}

/**
 * Fetches historical bars of one security from the Futu servers, page by page, without a subscription. It
 * spends history K-line quota: one unit per security in 7 days (30 days before OpenD 10.3), further pages and
 * periods of the same security are free, and option chains count in a pool of their own. OpenD takes 60 of
 * them in 30 seconds; only first pages count. Minute bars go back 8 years, day bars 20, longer ones without
 * limit. Options have only 1, 5, 15 and 60 minute and day bars.
 *
 * OpenD's `Qot_RequestHistoryKL` (3103), a request.
 *
 * @example
 * ```ts
 * import { KLType, QotRequestHistoryKL, RehabType } from "@opend/client/commands";
 *
 * const { klList } = await quote.request(QotRequestHistoryKL, {
 *   rehabType: RehabType.Forward,
 *   klType: KLType.Day,
 *   security: "HK.00700",
 *   beginTime: "2026-01-01",
 *   endTime: "2026-01-31",
 * });
 * ```
 */
export const QotRequestHistoryKL: RequestCommand<QotRequestHistoryKLC2SInput, QotRequestHistoryKLS2C> = {
  kind: "request",
  id: 3103,
  name: "Qot_RequestHistoryKL",
  limit: { requests: 60, unless: "nextReqKey" },
  encode: encodeQotRequestHistoryKLRequest,
  decode: decodeQotRequestHistoryKLResponse,
  decodeData: decodeQotRequestHistoryKLS2C,
};
