// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Security, SecurityInput } from "./qot_common.ts";

/**
 * One payout. Mind that its dates are written with slashes, unlike elsewhere.
 *
 * OpenD's `Qot_GetCorporateActionsDividends.DividendItem`, held by {@linkcode QotGetCorporateActionsDividendsS2C}.
 */
export interface QotGetCorporateActionsDividendsDividendItem extends Message {
  /** Day of the announcement as YYYY/MM/DD, in the market's time zone. */
  pubDate?: string | undefined;
  /** What is paid out, in words such as "final dividend of HKD 5.3"; the amount is given nowhere else. */
  statement?: string | undefined;
  /**
   * How far it has come, in words: planned or carried out. Only for stocks and trusts of Hong Kong and
   * A-shares.
   */
  process?: string | undefined;
  /**
   * Day on which one must be on the register to be paid, as YYYY/MM/DD in the market's time zone. None for
   * ETFs.
   */
  recordDate?: string | undefined;
  /** First day of trading without the payout, as YYYY/MM/DD in the market's time zone. */
  exDate?: string | undefined;
  /** Day of payment as YYYY/MM/DD, in the market's time zone. */
  dividendPayableDate?: string | undefined;
  /** Financial year that the payout belongs to, such as "2026". Only for ETFs. */
  fiscalYear?: string | undefined;
}

/** Writes a `Qot_GetCorporateActionsDividends.DividendItem`. */
export function encodeQotGetCorporateActionsDividendsDividendItem(w: Writer, v: QotGetCorporateActionsDividendsDividendItem): void {
  if (v.pubDate != null) w.string(10, v.pubDate, "pubDate");
  if (v.statement != null) w.string(18, v.statement, "statement");
  if (v.process != null) w.string(26, v.process, "process");
  if (v.recordDate != null) w.string(34, v.recordDate, "recordDate");
  if (v.exDate != null) w.string(42, v.exDate, "exDate");
  if (v.dividendPayableDate != null) w.string(50, v.dividendPayableDate, "dividendPayableDate");
  if (v.fiscalYear != null) w.string(58, v.fiscalYear, "fiscalYear");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCorporateActionsDividends.DividendItem`. */
export function decodeQotGetCorporateActionsDividendsDividendItem(r: Reader, end: number): QotGetCorporateActionsDividendsDividendItem {
  let $pubDate: string | undefined;
  let $statement: string | undefined;
  let $process: string | undefined;
  let $recordDate: string | undefined;
  let $exDate: string | undefined;
  let $dividendPayableDate: string | undefined;
  let $fiscalYear: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $pubDate = r.text(end); break;
      case 18: $statement = r.text(end); break;
      case 26: $process = r.text(end); break;
      case 34: $recordDate = r.text(end); break;
      case 42: $exDate = r.text(end); break;
      case 50: $dividendPayableDate = r.text(end); break;
      case 58: $fiscalYear = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetCorporateActionsDividendsDividendItem>({ pubDate: $pubDate, statement: $statement, process: $process, recordDate: $recordDate, exDate: $exDate, dividendPayableDate: $dividendPayableDate, fiscalYear: $fiscalYear }, end, unknown);
}

/**
 * Whose payouts are asked for.
 *
 * OpenD's `Qot_GetCorporateActionsDividends.C2S`, sent with {@linkcode QotGetCorporateActionsDividends}.
 */
export interface QotGetCorporateActionsDividendsC2S extends Message {
  /** The stock or fund to ask about. */
  security: Security;
}

/**
 * Whose payouts are asked for.
 *
 * What a request gives for OpenD's `Qot_GetCorporateActionsDividends.C2S`, sent with {@linkcode QotGetCorporateActionsDividends}.
 */
export interface QotGetCorporateActionsDividendsC2SInput extends Message {
  /** The stock or fund to ask about. */
  security: SecurityInput;
}

/** Writes a `Qot_GetCorporateActionsDividends.C2S`. */
export function encodeQotGetCorporateActionsDividendsC2S(w: Writer, v: QotGetCorporateActionsDividendsC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCorporateActionsDividends.C2S`. */
export function decodeQotGetCorporateActionsDividendsC2S(r: Reader, end: number): QotGetCorporateActionsDividendsC2S {
  let $security: Security | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetCorporateActionsDividends.C2S", { security: $security });
  return r.finish<QotGetCorporateActionsDividendsC2S>({ security: $security }, end, unknown);
}

/**
 * All known payouts.
 *
 * OpenD's `Qot_GetCorporateActionsDividends.S2C`, brought by {@linkcode QotGetCorporateActionsDividends}.
 */
export interface QotGetCorporateActionsDividendsS2C extends Message {
  /** The payouts, the latest announced first. */
  dividendList: readonly QotGetCorporateActionsDividendsDividendItem[];
}

/** Writes a `Qot_GetCorporateActionsDividends.S2C`. */
export function encodeQotGetCorporateActionsDividendsS2C(w: Writer, v: QotGetCorporateActionsDividendsS2C): void {
  let at: number;
  for (const x of w.list(v.dividendList, "dividendList")) { at = w.open(10); encodeQotGetCorporateActionsDividendsDividendItem(w, w.object(x, "dividendList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCorporateActionsDividends.S2C`. */
export function decodeQotGetCorporateActionsDividendsS2C(r: Reader, end: number): QotGetCorporateActionsDividendsS2C {
  let $dividendList: QotGetCorporateActionsDividendsDividendItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($dividendList ??= []).push(decodeQotGetCorporateActionsDividendsDividendItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetCorporateActionsDividendsS2C>({ dividendList: $dividendList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetCorporateActionsDividends.Request`, sent with {@linkcode QotGetCorporateActionsDividends}.
 */
export interface QotGetCorporateActionsDividendsRequest extends Message {
  /** What is asked. */
  c2s: QotGetCorporateActionsDividendsC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetCorporateActionsDividends.Request`, sent with {@linkcode QotGetCorporateActionsDividends}.
 */
export interface QotGetCorporateActionsDividendsRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetCorporateActionsDividendsC2SInput;
}

/** Writes a `Qot_GetCorporateActionsDividends.Request`. */
export function encodeQotGetCorporateActionsDividendsRequest(w: Writer, v: QotGetCorporateActionsDividendsRequestInput): void {
  writeRequest(w, v, encodeQotGetCorporateActionsDividendsC2S);
}

/** Reads a `Qot_GetCorporateActionsDividends.Request`. */
export function decodeQotGetCorporateActionsDividendsRequest(r: Reader, end: number): QotGetCorporateActionsDividendsRequest {
  let $c2s: QotGetCorporateActionsDividendsC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetCorporateActionsDividendsC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetCorporateActionsDividends.Request", { c2s: $c2s });
  return r.finish<QotGetCorporateActionsDividendsRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetCorporateActionsDividends.Response`, brought by {@linkcode QotGetCorporateActionsDividends}.
 */
export interface QotGetCorporateActionsDividendsResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetCorporateActionsDividendsS2C | undefined;
}

/** Writes a `Qot_GetCorporateActionsDividends.Response`. */
export function encodeQotGetCorporateActionsDividendsResponse(w: Writer, v: QotGetCorporateActionsDividendsResponse): void {
  writeResponse(w, v, encodeQotGetCorporateActionsDividendsS2C);
}

/** Reads a `Qot_GetCorporateActionsDividends.Response`. */
export function decodeQotGetCorporateActionsDividendsResponse(r: Reader, end: number): QotGetCorporateActionsDividendsResponse {
  return readResponse("Qot_GetCorporateActionsDividends.Response", r, end, decodeQotGetCorporateActionsDividendsS2C) as QotGetCorporateActionsDividendsResponse;
}

/**
 * Everything a stock or fund has paid out to its holders, or has announced to. Not paged. OpenD takes 30 of
 * them in 30 seconds.
 *
 * OpenD's `Qot_GetCorporateActionsDividends` (3234), a request.
 *
 * @example
 * ```ts
 * import { QotGetCorporateActionsDividends } from "@opend/client/commands";
 *
 * const { dividendList } = await quote.request(QotGetCorporateActionsDividends, { security: "HK.00700" });
 * ```
 */
export const QotGetCorporateActionsDividends: RequestCommand<QotGetCorporateActionsDividendsC2SInput, QotGetCorporateActionsDividendsS2C> = {
  kind: "request",
  id: 3234,
  name: "Qot_GetCorporateActionsDividends",
  limit: { requests: 30 },
  encode: encodeQotGetCorporateActionsDividendsRequest,
  decode: decodeQotGetCorporateActionsDividendsResponse,
  decodeData: decodeQotGetCorporateActionsDividendsS2C,
};
