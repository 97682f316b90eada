// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing, overrun } from "../codec/reader.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotMarket } from "./qot_common.ts";

/**
 * How much weight an event is given, in stars.
 *
 * OpenD's `Qot_GetEconomicCalendar.Importance`.
 *
 * @example
 * ```ts
 * import { QotGetEconomicCalendarImportance } from "@opend/client/commands";
 *
 * const value: QotGetEconomicCalendarImportance = QotGetEconomicCalendarImportance.All; // 0
 * ```
 */
export const QotGetEconomicCalendarImportance = {
  /** Of any importance; the default. */
  All: 0,
  /** One star. */
  Low: 1,
  /** Two stars. */
  Medium: 2,
  /** Three stars. */
  High: 3,
} as const;
/**
 * How much weight an event is given, in stars.
 *
 * OpenD's `Qot_GetEconomicCalendar.Importance`.
 */
export type QotGetEconomicCalendarImportance = (typeof QotGetEconomicCalendarImportance)[keyof typeof QotGetEconomicCalendarImportance];

/**
 * One publication of economic data.
 *
 * OpenD's `Qot_GetEconomicCalendar.EconomicCalendarItem`, held by {@linkcode QotGetEconomicCalendarS2C}.
 */
export interface QotGetEconomicCalendarEconomicCalendarItem extends Message {
  /** What is published, such as non-farm payrolls. */
  title?: string | undefined;
  /** Time of publication, in seconds since the epoch. */
  timestamp?: number | undefined;
  /** Name of the country that the data is about. */
  country?: string | undefined;
  /** How important it is held to be, from 1 to 3 stars. */
  star?: number | undefined;
  /** Value of the period before, as text. */
  previous?: string | undefined;
  /** Value expected, as text. */
  consensus?: string | undefined;
  /** Value that was really published, as text. */
  actual?: string | undefined;
}

/** Writes a `Qot_GetEconomicCalendar.EconomicCalendarItem`. */
export function encodeQotGetEconomicCalendarEconomicCalendarItem(w: Writer, v: QotGetEconomicCalendarEconomicCalendarItem): void {
  if (v.title != null) w.string(10, v.title, "title");
  if (v.timestamp != null) w.double(17, v.timestamp, "timestamp");
  if (v.country != null) w.string(26, v.country, "country");
  if (v.star != null) w.int32(32, v.star, "star");
  if (v.previous != null) w.string(42, v.previous, "previous");
  if (v.consensus != null) w.string(50, v.consensus, "consensus");
  if (v.actual != null) w.string(58, v.actual, "actual");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEconomicCalendar.EconomicCalendarItem`. */
export function decodeQotGetEconomicCalendarEconomicCalendarItem(r: Reader, end: number): QotGetEconomicCalendarEconomicCalendarItem {
  let $title: string | undefined;
  let $timestamp: number | undefined;
  let $country: string | undefined;
  let $star: number | undefined;
  let $previous: string | undefined;
  let $consensus: string | undefined;
  let $actual: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $title = r.text(end); break;
      case 17: $timestamp = r.double(); break;
      case 26: $country = r.text(end); break;
      case 32: $star = r.int(); break;
      case 42: $previous = r.text(end); break;
      case 50: $consensus = r.text(end); break;
      case 58: $actual = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetEconomicCalendarEconomicCalendarItem>({ title: $title, timestamp: $timestamp, country: $country, star: $star, previous: $previous, consensus: $consensus, actual: $actual }, end, unknown);
}

/**
 * Which days, markets and weights to list, and which page.
 *
 * OpenD's `Qot_GetEconomicCalendar.C2S`, sent with {@linkcode QotGetEconomicCalendar}.
 */
export interface QotGetEconomicCalendarC2S extends Message {
  /** First day, as "yyyy-MM-dd", in the time zone of the machine that OpenD runs on. */
  beginDate: string;
  /** Last day, as "yyyy-MM-dd". Without it: `beginDate` only. */
  endDate?: string | undefined;
  /**
   * Only events of these markets: Hong Kong, US, Shanghai (for China), Singapore, Japan, Australia, Malaysia,
   * Canada.
   */
  marketList: readonly QotMarket[];
  /** Only events of this importance; all unless set. */
  importance?: QotGetEconomicCalendarImportance | undefined;
  /** Rows to a page, at most 100; 50 unless set. */
  count?: number | undefined;
  /** Cursor of the page wanted, from the reply before. Leave it out for the first page. */
  nextPage?: string | undefined;
}

/**
 * Which days, markets and weights to list, and which page.
 *
 * What a request gives for OpenD's `Qot_GetEconomicCalendar.C2S`, sent with {@linkcode QotGetEconomicCalendar}.
 */
export interface QotGetEconomicCalendarC2SInput extends Message {
  /** First day, as "yyyy-MM-dd", in the time zone of the machine that OpenD runs on. */
  beginDate: string;
  /** Last day, as "yyyy-MM-dd". Without it: `beginDate` only. */
  endDate?: string | undefined;
  /**
   * Only events of these markets: Hong Kong, US, Shanghai (for China), Singapore, Japan, Australia, Malaysia,
   * Canada.
   */
  marketList?: readonly QotMarket[] | undefined;
  /** Only events of this importance; all unless set. */
  importance?: QotGetEconomicCalendarImportance | undefined;
  /** Rows to a page, at most 100; 50 unless set. */
  count?: number | undefined;
  /** Cursor of the page wanted, from the reply before. Leave it out for the first page. */
  nextPage?: string | undefined;
}

/** Writes a `Qot_GetEconomicCalendar.C2S`. */
export function encodeQotGetEconomicCalendarC2S(w: Writer, v: QotGetEconomicCalendarC2SInput): void {
  w.string(10, v.beginDate, "beginDate");
  if (v.endDate != null) w.string(18, v.endDate, "endDate");
  for (const x of w.list(v.marketList, "marketList")) { w.int32(24, x, "marketList"); }
  if (v.importance != null) w.int32(32, v.importance, "importance");
  if (v.count != null) w.int32(40, v.count, "count");
  if (v.nextPage != null) w.string(50, v.nextPage, "nextPage");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEconomicCalendar.C2S`. */
export function decodeQotGetEconomicCalendarC2S(r: Reader, end: number): QotGetEconomicCalendarC2S {
  let $beginDate: string | undefined;
  let $endDate: string | undefined;
  let $marketList: QotMarket[] | undefined;
  let $importance: QotGetEconomicCalendarImportance | undefined;
  let $count: number | undefined;
  let $nextPage: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $beginDate = r.text(end); break;
      case 18: $endDate = r.text(end); break;
      case 24: ($marketList ??= []).push(r.int() as QotMarket); break;
      case 26: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($marketList ??= []).push(r.int() as QotMarket);
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 32: $importance = r.int() as QotGetEconomicCalendarImportance; break;
      case 40: $count = r.int(); break;
      case 50: $nextPage = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($beginDate === undefined) throw missing("Qot_GetEconomicCalendar.C2S", { beginDate: $beginDate });
  return r.finish<QotGetEconomicCalendarC2S>({ beginDate: $beginDate, endDate: $endDate, marketList: $marketList ?? none, importance: $importance, count: $count, nextPage: $nextPage }, end, unknown);
}

/**
 * One page of the calendar.
 *
 * OpenD's `Qot_GetEconomicCalendar.S2C`, brought by {@linkcode QotGetEconomicCalendar}.
 */
export interface QotGetEconomicCalendarS2C extends Message {
  /** The events of this page. */
  itemList: readonly QotGetEconomicCalendarEconomicCalendarItem[];
  /** Cursor to ask for the next page with. */
  nextPage?: string | undefined;
  /** Whether there is a page after this one. */
  hasMore?: boolean | undefined;
}

/** Writes a `Qot_GetEconomicCalendar.S2C`. */
export function encodeQotGetEconomicCalendarS2C(w: Writer, v: QotGetEconomicCalendarS2C): void {
  let at: number;
  for (const x of w.list(v.itemList, "itemList")) { at = w.open(10); encodeQotGetEconomicCalendarEconomicCalendarItem(w, w.object(x, "itemList")); w.close(at); }
  if (v.nextPage != null) w.string(18, v.nextPage, "nextPage");
  if (v.hasMore != null) w.bool(24, v.hasMore, "hasMore");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEconomicCalendar.S2C`. */
export function decodeQotGetEconomicCalendarS2C(r: Reader, end: number): QotGetEconomicCalendarS2C {
  let $itemList: QotGetEconomicCalendarEconomicCalendarItem[] | undefined;
  let $nextPage: string | undefined;
  let $hasMore: boolean | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($itemList ??= []).push(decodeQotGetEconomicCalendarEconomicCalendarItem(r, r.endOf(end))); break;
      case 18: $nextPage = r.text(end); break;
      case 24: $hasMore = r.bool(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetEconomicCalendarS2C>({ itemList: $itemList ?? none, nextPage: $nextPage, hasMore: $hasMore }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetEconomicCalendar.Request`, sent with {@linkcode QotGetEconomicCalendar}.
 */
export interface QotGetEconomicCalendarRequest extends Message {
  /** What is asked. */
  c2s: QotGetEconomicCalendarC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetEconomicCalendar.Request`, sent with {@linkcode QotGetEconomicCalendar}.
 */
export interface QotGetEconomicCalendarRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetEconomicCalendarC2SInput;
}

/** Writes a `Qot_GetEconomicCalendar.Request`. */
export function encodeQotGetEconomicCalendarRequest(w: Writer, v: QotGetEconomicCalendarRequestInput): void {
  writeRequest(w, v, encodeQotGetEconomicCalendarC2S);
}

/** Reads a `Qot_GetEconomicCalendar.Request`. */
export function decodeQotGetEconomicCalendarRequest(r: Reader, end: number): QotGetEconomicCalendarRequest {
  let $c2s: QotGetEconomicCalendarC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetEconomicCalendarC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetEconomicCalendar.Request", { c2s: $c2s });
  return r.finish<QotGetEconomicCalendarRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetEconomicCalendar.Response`, brought by {@linkcode QotGetEconomicCalendar}.
 */
export interface QotGetEconomicCalendarResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetEconomicCalendarS2C | undefined;
}

/** Writes a `Qot_GetEconomicCalendar.Response`. */
export function encodeQotGetEconomicCalendarResponse(w: Writer, v: QotGetEconomicCalendarResponse): void {
  writeResponse(w, v, encodeQotGetEconomicCalendarS2C);
}

/** Reads a `Qot_GetEconomicCalendar.Response`. */
export function decodeQotGetEconomicCalendarResponse(r: Reader, end: number): QotGetEconomicCalendarResponse {
  return readResponse("Qot_GetEconomicCalendar.Response", r, end, decodeQotGetEconomicCalendarS2C) as QotGetEconomicCalendarResponse;
}

/**
 * Lists the economic data that countries publish within some days, with previous, expected and published
 * values.
 * OpenD takes 60 of them in 30 seconds; only first pages count. Paged with a cursor: hand `nextPage` back.
 *
 * OpenD's `Qot_GetEconomicCalendar` (3409), a request.
 *
 * @example
 * ```ts
 * import { QotGetEconomicCalendar } from "@opend/client/commands";
 *
 * const { itemList } = await quote.request(QotGetEconomicCalendar, { beginDate: "2026-01-05", endDate: "2026-01-09" });
 * ```
 */
export const QotGetEconomicCalendar: RequestCommand<QotGetEconomicCalendarC2SInput, QotGetEconomicCalendarS2C> = {
  kind: "request",
  id: 3409,
  name: "Qot_GetEconomicCalendar",
  limit: { requests: 60, unless: "nextPage" },
  encode: encodeQotGetEconomicCalendarRequest,
  decode: decodeQotGetEconomicCalendarResponse,
  decodeData: decodeQotGetEconomicCalendarS2C,
};
