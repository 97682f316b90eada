// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotMarket, Security, SecurityInput } from "./qot_common.ts";

/**
 * Which market and day to list, and which part of the list.
 *
 * OpenD's `Qot_GetDividendCalendar.C2S`, sent with {@linkcode QotGetDividendCalendar}.
 */
export interface QotGetDividendCalendarC2S extends Message {
  /** Market of the securities: Hong Kong, US, Malaysia, Singapore or Japan. */
  market: QotMarket;
  /** The day asked about, as "YYYY-MM-DD". */
  date: string;
  /** How many rows to skip; 0 unless set. */
  dataFrom?: number | undefined;
  /** The most rows to return; without it there is no limit. */
  count?: number | undefined;
}

/** Writes a `Qot_GetDividendCalendar.C2S`. */
export function encodeQotGetDividendCalendarC2S(w: Writer, v: QotGetDividendCalendarC2S): void {
  w.int32(8, v.market, "market");
  w.string(18, v.date, "date");
  if (v.dataFrom != null) w.int32(24, v.dataFrom, "dataFrom");
  if (v.count != null) w.int32(32, v.count, "count");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetDividendCalendar.C2S`. */
export function decodeQotGetDividendCalendarC2S(r: Reader, end: number): QotGetDividendCalendarC2S {
  let $market: QotMarket | undefined;
  let $date: string | undefined;
  let $dataFrom: number | undefined;
  let $count: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $market = r.int() as QotMarket; break;
      case 18: $date = r.text(end); break;
      case 24: $dataFrom = r.int(); break;
      case 32: $count = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($market === undefined || $date === undefined) throw missing("Qot_GetDividendCalendar.C2S", { market: $market, date: $date });
  return r.finish<QotGetDividendCalendarC2S>({ market: $market, date: $date, dataFrom: $dataFrom, count: $count }, end, unknown);
}

/**
 * One distribution of one security.
 *
 * OpenD's `Qot_GetDividendCalendar.DividendCalendarItem`, held by {@linkcode QotGetDividendCalendarS2C}.
 */
export interface QotGetDividendCalendarDividendCalendarItem extends Message {
  /** The stock that distributes. */
  security: Security;
  /** Display name of the stock. */
  name?: string | undefined;
  /** The terms of the distribution, in words. */
  statement?: string | undefined;
  /** Day on which one must be a registered holder, as "YYYY-MM-DD". */
  recordDate?: string | undefined;
  /** First day on which the stock trades without the dividend, as "YYYY-MM-DD". */
  exDate?: string | undefined;
  /** Day of the payment, as "YYYY-MM-DD". */
  dividendPayableDate?: string | undefined;
}

/** Writes a `Qot_GetDividendCalendar.DividendCalendarItem`. */
export function encodeQotGetDividendCalendarDividendCalendarItem(w: Writer, v: QotGetDividendCalendarDividendCalendarItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.statement != null) w.string(26, v.statement, "statement");
  if (v.recordDate != null) w.string(34, v.recordDate, "recordDate");
  if (v.exDate != null) w.string(42, v.exDate, "exDate");
  if (v.dividendPayableDate != null) w.string(50, v.dividendPayableDate, "dividendPayableDate");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetDividendCalendar.DividendCalendarItem`. */
export function decodeQotGetDividendCalendarDividendCalendarItem(r: Reader, end: number): QotGetDividendCalendarDividendCalendarItem {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $statement: string | undefined;
  let $recordDate: string | undefined;
  let $exDate: string | undefined;
  let $dividendPayableDate: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      case 26: $statement = r.text(end); break;
      case 34: $recordDate = r.text(end); break;
      case 42: $exDate = r.text(end); break;
      case 50: $dividendPayableDate = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetDividendCalendar.DividendCalendarItem", { security: $security });
  return r.finish<QotGetDividendCalendarDividendCalendarItem>({ security: $security, name: $name, statement: $statement, recordDate: $recordDate, exDate: $exDate, dividendPayableDate: $dividendPayableDate }, end, unknown);
}

/**
 * One part of the day's list.
 *
 * OpenD's `Qot_GetDividendCalendar.S2C`, brought by {@linkcode QotGetDividendCalendar}.
 */
export interface QotGetDividendCalendarS2C extends Message {
  /** The distributions from `dataFrom` on. */
  itemList: readonly QotGetDividendCalendarDividendCalendarItem[];
  /** How many there are on that day altogether. */
  allCount?: number | undefined;
}

/** Writes a `Qot_GetDividendCalendar.S2C`. */
export function encodeQotGetDividendCalendarS2C(w: Writer, v: QotGetDividendCalendarS2C): void {
  let at: number;
  for (const x of w.list(v.itemList, "itemList")) { at = w.open(10); encodeQotGetDividendCalendarDividendCalendarItem(w, w.object(x, "itemList")); w.close(at); }
  if (v.allCount != null) w.int32(16, v.allCount, "allCount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetDividendCalendar.S2C`. */
export function decodeQotGetDividendCalendarS2C(r: Reader, end: number): QotGetDividendCalendarS2C {
  let $itemList: QotGetDividendCalendarDividendCalendarItem[] | undefined;
  let $allCount: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($itemList ??= []).push(decodeQotGetDividendCalendarDividendCalendarItem(r, r.endOf(end))); break;
      case 16: $allCount = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetDividendCalendarS2C>({ itemList: $itemList ?? none, allCount: $allCount }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetDividendCalendar.Request`, sent with {@linkcode QotGetDividendCalendar}.
 */
export interface QotGetDividendCalendarRequest extends Message {
  /** What is asked. */
  c2s: QotGetDividendCalendarC2S;
}

/** Writes a `Qot_GetDividendCalendar.Request`. */
export function encodeQotGetDividendCalendarRequest(w: Writer, v: QotGetDividendCalendarRequest): void {
  writeRequest(w, v, encodeQotGetDividendCalendarC2S);
}

/** Reads a `Qot_GetDividendCalendar.Request`. */
export function decodeQotGetDividendCalendarRequest(r: Reader, end: number): QotGetDividendCalendarRequest {
  let $c2s: QotGetDividendCalendarC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetDividendCalendarC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetDividendCalendar.Request", { c2s: $c2s });
  return r.finish<QotGetDividendCalendarRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetDividendCalendar.Response`, brought by {@linkcode QotGetDividendCalendar}.
 */
export interface QotGetDividendCalendarResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetDividendCalendarS2C | undefined;
}

/** Writes a `Qot_GetDividendCalendar.Response`. */
export function encodeQotGetDividendCalendarResponse(w: Writer, v: QotGetDividendCalendarResponse): void {
  writeResponse(w, v, encodeQotGetDividendCalendarS2C);
}

/** Reads a `Qot_GetDividendCalendar.Response`. */
export function decodeQotGetDividendCalendarResponse(r: Reader, end: number): QotGetDividendCalendarResponse {
  return readResponse("Qot_GetDividendCalendar.Response", r, end, decodeQotGetDividendCalendarS2C) as QotGetDividendCalendarResponse;
}

/**
 * Lists the dividends and distributions of one market on one day, with record, ex-dividend and payment dates.
 * OpenD takes 60 of them in 30 seconds; only first pages count. Paged by an offset.
 *
 * OpenD's `Qot_GetDividendCalendar` (3408), a request.
 *
 * @example
 * ```ts
 * import { QotGetDividendCalendar, QotMarket } from "@opend/client/commands";
 *
 * const { itemList } = await quote.request(QotGetDividendCalendar, {
 *   market: QotMarket.HK_Security,
 *   date: "2026-01-05",
 * });
 * ```
 */
export const QotGetDividendCalendar: RequestCommand<QotGetDividendCalendarC2S, QotGetDividendCalendarS2C> = {
  kind: "request",
  id: 3408,
  name: "Qot_GetDividendCalendar",
  limit: { requests: 60, unless: "dataFrom" },
  encode: encodeQotGetDividendCalendarRequest,
  decode: decodeQotGetDividendCalendarResponse,
  decodeData: decodeQotGetDividendCalendarS2C,
};
