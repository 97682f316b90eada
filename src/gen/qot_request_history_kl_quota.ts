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
 * A security whose history was fetched within the period.
 *
 * OpenD's `Qot_RequestHistoryKLQuota.DetailItem`, held by {@linkcode QotRequestHistoryKLQuotaS2C}.
 */
export interface QotRequestHistoryKLQuotaDetailItem extends Message {
  /** Security whose bars were fetched. */
  security: Security;
  /** Display name of the security. */
  name?: string | undefined;
  /** When its bars were last fetched, as yyyy-MM-dd HH:mm:ss. */
  requestTime: string;
  /** When its bars were last fetched, as a Unix timestamp. */
  requestTimeStamp?: number | undefined;
}

/** Writes a `Qot_RequestHistoryKLQuota.DetailItem`. */
export function encodeQotRequestHistoryKLQuotaDetailItem(w: Writer, v: QotRequestHistoryKLQuotaDetailItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  w.string(18, v.requestTime, "requestTime");
  if (v.requestTimeStamp != null) w.int64Number(24, v.requestTimeStamp, "requestTimeStamp");
  if (v.name != null) w.string(34, v.name, "name");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_RequestHistoryKLQuota.DetailItem`. */
export function decodeQotRequestHistoryKLQuotaDetailItem(r: Reader, end: number): QotRequestHistoryKLQuotaDetailItem {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $requestTime: string | undefined;
  let $requestTimeStamp: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 34: $name = r.text(end); break;
      case 18: $requestTime = r.text(end); break;
      case 24: $requestTimeStamp = r.int64Number(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined || $requestTime === undefined) throw missing("Qot_RequestHistoryKLQuota.DetailItem", { security: $security, requestTime: $requestTime });
  return r.finish<QotRequestHistoryKLQuotaDetailItem>({ security: $security, name: $name, requestTime: $requestTime, requestTimeStamp: $requestTimeStamp }, end, unknown);
}

/**
 * Whether the securities are to be listed too.
 *
 * OpenD's `Qot_RequestHistoryKLQuota.C2S`, sent with {@linkcode QotRequestHistoryKLQuota}.
 */
export interface QotRequestHistoryKLQuotaC2S extends Message {
  /** True lists each security that a unit was spent on. */
  bGetDetail?: boolean | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_RequestHistoryKLQuota.C2S`. */
export function encodeQotRequestHistoryKLQuotaC2S(w: Writer, v: QotRequestHistoryKLQuotaC2S): void {
  let at: number;
  if (v.bGetDetail != null) w.bool(16, v.bGetDetail, "bGetDetail");
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_RequestHistoryKLQuota.C2S`. */
export function decodeQotRequestHistoryKLQuotaC2S(r: Reader, end: number): QotRequestHistoryKLQuotaC2S {
  let $bGetDetail: boolean | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 16: $bGetDetail = r.bool(); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotRequestHistoryKLQuotaC2S>({ bGetDetail: $bGetDetail, header: $header }, end, unknown);
}

/**
 * The state of the quota.
 *
 * OpenD's `Qot_RequestHistoryKLQuota.S2C`, brought by {@linkcode QotRequestHistoryKLQuota}.
 */
export interface QotRequestHistoryKLQuotaS2C extends Message {
  /** Units used: distinct securities fetched in the current period. */
  usedQuota: number;
  /** Units left: securities that can still be fetched in this period. */
  remainQuota: number;
  /** Securities that units were spent on and when; only with bGetDetail. */
  detailList: readonly QotRequestHistoryKLQuotaDetailItem[];
}

/** Writes a `Qot_RequestHistoryKLQuota.S2C`. */
export function encodeQotRequestHistoryKLQuotaS2C(w: Writer, v: QotRequestHistoryKLQuotaS2C): void {
  let at: number;
  w.int32(8, v.usedQuota, "usedQuota");
  w.int32(16, v.remainQuota, "remainQuota");
  for (const x of w.list(v.detailList, "detailList")) { at = w.open(26); encodeQotRequestHistoryKLQuotaDetailItem(w, w.object(x, "detailList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_RequestHistoryKLQuota.S2C`. */
export function decodeQotRequestHistoryKLQuotaS2C(r: Reader, end: number): QotRequestHistoryKLQuotaS2C {
  let $usedQuota: number | undefined;
  let $remainQuota: number | undefined;
  let $detailList: QotRequestHistoryKLQuotaDetailItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $usedQuota = r.int(); break;
      case 16: $remainQuota = r.int(); break;
      case 26: ($detailList ??= []).push(decodeQotRequestHistoryKLQuotaDetailItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($usedQuota === undefined || $remainQuota === undefined) throw missing("Qot_RequestHistoryKLQuota.S2C", { usedQuota: $usedQuota, remainQuota: $remainQuota });
  return r.finish<QotRequestHistoryKLQuotaS2C>({ usedQuota: $usedQuota, remainQuota: $remainQuota, detailList: $detailList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_RequestHistoryKLQuota.Request`, sent with {@linkcode QotRequestHistoryKLQuota}.
 */
export interface QotRequestHistoryKLQuotaRequest extends Message {
  /** What is asked. */
  c2s: QotRequestHistoryKLQuotaC2S;
}

/** Writes a `Qot_RequestHistoryKLQuota.Request`. */
export function encodeQotRequestHistoryKLQuotaRequest(w: Writer, v: QotRequestHistoryKLQuotaRequest): void {
  writeRequest(w, v, encodeQotRequestHistoryKLQuotaC2S);
}

/** Reads a `Qot_RequestHistoryKLQuota.Request`. */
export function decodeQotRequestHistoryKLQuotaRequest(r: Reader, end: number): QotRequestHistoryKLQuotaRequest {
  let $c2s: QotRequestHistoryKLQuotaC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotRequestHistoryKLQuotaC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_RequestHistoryKLQuota.Request", { c2s: $c2s });
  return r.finish<QotRequestHistoryKLQuotaRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_RequestHistoryKLQuota.Response`, brought by {@linkcode QotRequestHistoryKLQuota}.
 */
export interface QotRequestHistoryKLQuotaResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotRequestHistoryKLQuotaS2C | undefined;
}

/** Writes a `Qot_RequestHistoryKLQuota.Response`. */
export function encodeQotRequestHistoryKLQuotaResponse(w: Writer, v: QotRequestHistoryKLQuotaResponse): void {
  writeResponse(w, v, encodeQotRequestHistoryKLQuotaS2C);
}

/** Reads a `Qot_RequestHistoryKLQuota.Response`. */
export function decodeQotRequestHistoryKLQuotaResponse(r: Reader, end: number): QotRequestHistoryKLQuotaResponse {
  return readResponse("Qot_RequestHistoryKLQuota.Response", r, end, decodeQotRequestHistoryKLQuotaS2C) as QotRequestHistoryKLQuotaResponse;
}

/**
 * Tells how much of the history K-line quota is used and, if wanted, for which securities. A unit is spent on
 * a security's first `QotRequestHistoryKL` and comes back after 7 days (30 days before OpenD 10.3).
 *
 * OpenD's `Qot_RequestHistoryKLQuota` (3104), a request.
 *
 * @example
 * ```ts
 * import { QotRequestHistoryKLQuota } from "@opend/client/commands";
 *
 * const { detailList } = await quote.request(QotRequestHistoryKLQuota, {});
 * ```
 */
export const QotRequestHistoryKLQuota: RequestCommand<QotRequestHistoryKLQuotaC2S, QotRequestHistoryKLQuotaS2C> = {
  kind: "request",
  id: 3104,
  name: "Qot_RequestHistoryKLQuota",
  encode: encodeQotRequestHistoryKLQuotaRequest,
  decode: decodeQotRequestHistoryKLQuotaResponse,
  decodeData: decodeQotRequestHistoryKLQuotaS2C,
};
