// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeQotHeader, decodeSecurity, encodeQotHeader, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { ExpirationCycle, IndexOptionType, QotHeader, Security, SecurityInput } from "./qot_common.ts";

/**
 * The underlying whose expiry dates are wanted.
 *
 * OpenD's `Qot_GetOptionExpirationDate.C2S`, sent with {@linkcode QotGetOptionExpirationDate}.
 */
export interface QotGetOptionExpirationDateC2S extends Message {
  /** Underlying: a stock of HK or the US, or an index such as HSI or HSCEI; one a request. */
  owner: Security;
  /** Standard or mini contracts; only for the options on HSI and HSCEI. */
  indexOptionType?: IndexOptionType | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/**
 * The underlying whose expiry dates are wanted.
 *
 * What a request gives for OpenD's `Qot_GetOptionExpirationDate.C2S`, sent with {@linkcode QotGetOptionExpirationDate}.
 */
export interface QotGetOptionExpirationDateC2SInput extends Message {
  /** Underlying: a stock of HK or the US, or an index such as HSI or HSCEI; one a request. */
  owner: SecurityInput;
  /** Standard or mini contracts; only for the options on HSI and HSCEI. */
  indexOptionType?: IndexOptionType | undefined;
  /** Names the securities firm whose data crypto quotes are to come from; leave it out for anything else. */
  header?: QotHeader | undefined;
}

/** Writes a `Qot_GetOptionExpirationDate.C2S`. */
export function encodeQotGetOptionExpirationDateC2S(w: Writer, v: QotGetOptionExpirationDateC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.owner, "owner")); w.close(at); }
  if (v.indexOptionType != null) w.int32(16, v.indexOptionType, "indexOptionType");
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionExpirationDate.C2S`. */
export function decodeQotGetOptionExpirationDateC2S(r: Reader, end: number): QotGetOptionExpirationDateC2S {
  let $owner: Security | undefined;
  let $indexOptionType: IndexOptionType | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $owner = merged($owner, decodeSecurity(r, r.endOf(end))); break;
      case 16: $indexOptionType = r.int() as IndexOptionType; break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($owner === undefined) throw missing("Qot_GetOptionExpirationDate.C2S", { owner: $owner });
  return r.finish<QotGetOptionExpirationDateC2S>({ owner: $owner, indexOptionType: $indexOptionType, header: $header }, end, unknown);
}

/**
 * A date on which options expire.
 *
 * OpenD's `Qot_GetOptionExpirationDate.OptionExpirationDate`, held by {@linkcode QotGetOptionExpirationDateS2C}.
 */
export interface QotGetOptionExpirationDateOptionExpirationDate extends Message {
  /** Expiry date, yyyy-MM-dd; Beijing time for HK and A-shares, US Eastern time for the US. */
  strikeTime?: string | undefined;
  /** Expiry date, in seconds since the epoch. */
  strikeTimestamp?: number | undefined;
  /** Days to expiry, negative once expired. */
  optionExpiryDateDistance: number;
  /** Weekly, monthly, quarterly or other series; only for Hong Kong index options. */
  cycle?: ExpirationCycle | undefined;
}

/** Writes a `Qot_GetOptionExpirationDate.OptionExpirationDate`. */
export function encodeQotGetOptionExpirationDateOptionExpirationDate(w: Writer, v: QotGetOptionExpirationDateOptionExpirationDate): void {
  if (v.strikeTime != null) w.string(10, v.strikeTime, "strikeTime");
  if (v.strikeTimestamp != null) w.double(17, v.strikeTimestamp, "strikeTimestamp");
  w.int32(24, v.optionExpiryDateDistance, "optionExpiryDateDistance");
  if (v.cycle != null) w.int32(32, v.cycle, "cycle");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionExpirationDate.OptionExpirationDate`. */
export function decodeQotGetOptionExpirationDateOptionExpirationDate(r: Reader, end: number): QotGetOptionExpirationDateOptionExpirationDate {
  let $strikeTime: string | undefined;
  let $strikeTimestamp: number | undefined;
  let $optionExpiryDateDistance: number | undefined;
  let $cycle: ExpirationCycle | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $strikeTime = r.text(end); break;
      case 17: $strikeTimestamp = r.double(); break;
      case 24: $optionExpiryDateDistance = r.int(); break;
      case 32: $cycle = r.int() as ExpirationCycle; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($optionExpiryDateDistance === undefined) throw missing("Qot_GetOptionExpirationDate.OptionExpirationDate", { optionExpiryDateDistance: $optionExpiryDateDistance });
  return r.finish<QotGetOptionExpirationDateOptionExpirationDate>({ strikeTime: $strikeTime, strikeTimestamp: $strikeTimestamp, optionExpiryDateDistance: $optionExpiryDateDistance, cycle: $cycle }, end, unknown);
}

/**
 * Expiry dates of the underlying.
 *
 * OpenD's `Qot_GetOptionExpirationDate.S2C`, brought by {@linkcode QotGetOptionExpirationDate}.
 */
export interface QotGetOptionExpirationDateS2C extends Message {
  /** One entry per expiry date. */
  dateList: readonly QotGetOptionExpirationDateOptionExpirationDate[];
}

/** Writes a `Qot_GetOptionExpirationDate.S2C`. */
export function encodeQotGetOptionExpirationDateS2C(w: Writer, v: QotGetOptionExpirationDateS2C): void {
  let at: number;
  for (const x of w.list(v.dateList, "dateList")) { at = w.open(10); encodeQotGetOptionExpirationDateOptionExpirationDate(w, w.object(x, "dateList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionExpirationDate.S2C`. */
export function decodeQotGetOptionExpirationDateS2C(r: Reader, end: number): QotGetOptionExpirationDateS2C {
  let $dateList: QotGetOptionExpirationDateOptionExpirationDate[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($dateList ??= []).push(decodeQotGetOptionExpirationDateOptionExpirationDate(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOptionExpirationDateS2C>({ dateList: $dateList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetOptionExpirationDate.Request`, sent with {@linkcode QotGetOptionExpirationDate}.
 */
export interface QotGetOptionExpirationDateRequest extends Message {
  /** What is asked. */
  c2s: QotGetOptionExpirationDateC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetOptionExpirationDate.Request`, sent with {@linkcode QotGetOptionExpirationDate}.
 */
export interface QotGetOptionExpirationDateRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetOptionExpirationDateC2SInput;
}

/** Writes a `Qot_GetOptionExpirationDate.Request`. */
export function encodeQotGetOptionExpirationDateRequest(w: Writer, v: QotGetOptionExpirationDateRequestInput): void {
  writeRequest(w, v, encodeQotGetOptionExpirationDateC2S);
}

/** Reads a `Qot_GetOptionExpirationDate.Request`. */
export function decodeQotGetOptionExpirationDateRequest(r: Reader, end: number): QotGetOptionExpirationDateRequest {
  let $c2s: QotGetOptionExpirationDateC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetOptionExpirationDateC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetOptionExpirationDate.Request", { c2s: $c2s });
  return r.finish<QotGetOptionExpirationDateRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetOptionExpirationDate.Response`, brought by {@linkcode QotGetOptionExpirationDate}.
 */
export interface QotGetOptionExpirationDateResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetOptionExpirationDateS2C | undefined;
}

/** Writes a `Qot_GetOptionExpirationDate.Response`. */
export function encodeQotGetOptionExpirationDateResponse(w: Writer, v: QotGetOptionExpirationDateResponse): void {
  writeResponse(w, v, encodeQotGetOptionExpirationDateS2C);
}

/** Reads a `Qot_GetOptionExpirationDate.Response`. */
export function decodeQotGetOptionExpirationDateResponse(r: Reader, end: number): QotGetOptionExpirationDateResponse {
  return readResponse("Qot_GetOptionExpirationDate.Response", r, end, decodeQotGetOptionExpirationDateS2C) as QotGetOptionExpirationDateResponse;
}

/**
 * Lists the expiry dates of the options on one underlying, for use with `QotGetOptionChain`. OpenD takes 60
 * of them in 30 seconds.
 *
 * OpenD's `Qot_GetOptionExpirationDate` (3224), a request.
 *
 * @example
 * ```ts
 * import { QotGetOptionExpirationDate } from "@opend/client/commands";
 *
 * const { dateList } = await quote.request(QotGetOptionExpirationDate, { owner: "US.AAPL" });
 * ```
 */
export const QotGetOptionExpirationDate: RequestCommand<QotGetOptionExpirationDateC2SInput, QotGetOptionExpirationDateS2C> = {
  kind: "request",
  id: 3224,
  name: "Qot_GetOptionExpirationDate",
  limit: { requests: 60 },
  encode: encodeQotGetOptionExpirationDateRequest,
  decode: decodeQotGetOptionExpirationDateResponse,
  decodeData: decodeQotGetOptionExpirationDateS2C,
};
