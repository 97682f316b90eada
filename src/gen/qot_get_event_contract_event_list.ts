// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { EC_Status, Security, SecurityInput } from "./qot_common.ts";

/**
 * One event that contracts are traded on.
 *
 * OpenD's `Qot_GetEventContractEventList.EventItem`, held by {@linkcode QotGetEventContractEventListS2C}.
 */
export interface QotGetEventContractEventListEventItem extends Message {
  /** The event, such as "EC.KXUFCVICROUND-26JUL11SAIPIM.EVENT" on the market of event contracts. */
  eventSecurity: Security;
  /** Display name of the event (localized). */
  eventName?: string | undefined;
  /** Second line of the display name. */
  eventSubName?: string | undefined;
  /** Where the event is in its life; one of the states from 100 on, those of events. */
  status?: EC_Status | undefined;
  /** The series that the event belongs to. */
  seriesSecurity?: Security | undefined;
  /** When it begins, in US Eastern time as "2026-06-28 00:00:00". */
  startDate?: string | undefined;
  /** When it ends, in US Eastern time as "2026-06-28 00:00:00". */
  endDate?: string | undefined;
  /** Identifier of the top-level category. */
  category?: string | undefined;
  /** Identifiers of the second-level categories; an event can have several. */
  tags: readonly string[];
  /** Whether only one of its contracts can come out as YES. */
  mutuallyExclusive?: boolean | undefined;
  /** Display name of the competition. */
  competition?: string | undefined;
  /** What is wagered on within the competition, such as the game itself or awards. */
  competitionScope?: string | undefined;
}

/** Writes a `Qot_GetEventContractEventList.EventItem`. */
export function encodeQotGetEventContractEventListEventItem(w: Writer, v: QotGetEventContractEventListEventItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.eventSecurity, "eventSecurity")); w.close(at); }
  if (v.eventName != null) w.string(18, v.eventName, "eventName");
  if (v.eventSubName != null) w.string(26, v.eventSubName, "eventSubName");
  if (v.status != null) w.int32(32, v.status, "status");
  if (v.seriesSecurity != null) { at = w.open(42); encodeSecurity(w, w.security(v.seriesSecurity, "seriesSecurity")); w.close(at); }
  if (v.startDate != null) w.string(50, v.startDate, "startDate");
  if (v.endDate != null) w.string(58, v.endDate, "endDate");
  if (v.category != null) w.string(66, v.category, "category");
  for (const x of w.list(v.tags, "tags")) { w.string(74, x, "tags"); }
  if (v.mutuallyExclusive != null) w.bool(80, v.mutuallyExclusive, "mutuallyExclusive");
  if (v.competition != null) w.string(90, v.competition, "competition");
  if (v.competitionScope != null) w.string(98, v.competitionScope, "competitionScope");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractEventList.EventItem`. */
export function decodeQotGetEventContractEventListEventItem(r: Reader, end: number): QotGetEventContractEventListEventItem {
  let $eventSecurity: Security | undefined;
  let $eventName: string | undefined;
  let $eventSubName: string | undefined;
  let $status: EC_Status | undefined;
  let $seriesSecurity: Security | undefined;
  let $startDate: string | undefined;
  let $endDate: string | undefined;
  let $category: string | undefined;
  let $tags: string[] | undefined;
  let $mutuallyExclusive: boolean | undefined;
  let $competition: string | undefined;
  let $competitionScope: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $eventSecurity = merged($eventSecurity, decodeSecurity(r, r.endOf(end))); break;
      case 18: $eventName = r.text(end); break;
      case 26: $eventSubName = r.text(end); break;
      case 32: $status = r.int() as EC_Status; break;
      case 42: $seriesSecurity = merged($seriesSecurity, decodeSecurity(r, r.endOf(end))); break;
      case 50: $startDate = r.text(end); break;
      case 58: $endDate = r.text(end); break;
      case 66: $category = r.text(end); break;
      case 74: ($tags ??= []).push(r.text(end)); break;
      case 80: $mutuallyExclusive = r.bool(); break;
      case 90: $competition = r.text(end); break;
      case 98: $competitionScope = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($eventSecurity === undefined) throw missing("Qot_GetEventContractEventList.EventItem", { eventSecurity: $eventSecurity });
  return r.finish<QotGetEventContractEventListEventItem>({ eventSecurity: $eventSecurity, eventName: $eventName, eventSubName: $eventSubName, status: $status, seriesSecurity: $seriesSecurity, startDate: $startDate, endDate: $endDate, category: $category, tags: $tags ?? none, mutuallyExclusive: $mutuallyExclusive, competition: $competition, competitionScope: $competitionScope }, end, unknown);
}

/**
 * Which series and states, and which page of the events.
 *
 * OpenD's `Qot_GetEventContractEventList.C2S`, sent with {@linkcode QotGetEventContractEventList}.
 */
export interface QotGetEventContractEventListC2S extends Message {
  /** The series, such as "EC.KXUFCVICROUND.SERIES" on the market of event contracts. */
  series: Security;
  /** Only events in this state; all unless set. */
  status?: EC_Status | undefined;
  /** Cursor of the page wanted, from the reply before. Leave it out for the first page. */
  nextPage?: string | undefined;
  /** Events to a page; 200 unless set. */
  count?: number | undefined;
}

/**
 * Which series and states, and which page of the events.
 *
 * What a request gives for OpenD's `Qot_GetEventContractEventList.C2S`, sent with {@linkcode QotGetEventContractEventList}.
 */
export interface QotGetEventContractEventListC2SInput extends Message {
  /** The series, such as "EC.KXUFCVICROUND.SERIES" on the market of event contracts. */
  series: SecurityInput;
  /** Only events in this state; all unless set. */
  status?: EC_Status | undefined;
  /** Cursor of the page wanted, from the reply before. Leave it out for the first page. */
  nextPage?: string | undefined;
  /** Events to a page; 200 unless set. */
  count?: number | undefined;
}

/** Writes a `Qot_GetEventContractEventList.C2S`. */
export function encodeQotGetEventContractEventListC2S(w: Writer, v: QotGetEventContractEventListC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.series, "series")); w.close(at); }
  if (v.status != null) w.int32(16, v.status, "status");
  if (v.nextPage != null) w.string(26, v.nextPage, "nextPage");
  if (v.count != null) w.int32(32, v.count, "count");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractEventList.C2S`. */
export function decodeQotGetEventContractEventListC2S(r: Reader, end: number): QotGetEventContractEventListC2S {
  let $series: Security | undefined;
  let $status: EC_Status | undefined;
  let $nextPage: string | undefined;
  let $count: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $series = merged($series, decodeSecurity(r, r.endOf(end))); break;
      case 16: $status = r.int() as EC_Status; break;
      case 26: $nextPage = r.text(end); break;
      case 32: $count = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($series === undefined) throw missing("Qot_GetEventContractEventList.C2S", { series: $series });
  return r.finish<QotGetEventContractEventListC2S>({ series: $series, status: $status, nextPage: $nextPage, count: $count }, end, unknown);
}

/**
 * One page of the series' events.
 *
 * OpenD's `Qot_GetEventContractEventList.S2C`, brought by {@linkcode QotGetEventContractEventList}.
 */
export interface QotGetEventContractEventListS2C extends Message {
  /** The events of this page. */
  eventList: readonly QotGetEventContractEventListEventItem[];
  /** Cursor to ask for the next page with; empty when this was the last. */
  nextPage?: string | undefined;
}

/** Writes a `Qot_GetEventContractEventList.S2C`. */
export function encodeQotGetEventContractEventListS2C(w: Writer, v: QotGetEventContractEventListS2C): void {
  let at: number;
  for (const x of w.list(v.eventList, "eventList")) { at = w.open(10); encodeQotGetEventContractEventListEventItem(w, w.object(x, "eventList")); w.close(at); }
  if (v.nextPage != null) w.string(18, v.nextPage, "nextPage");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractEventList.S2C`. */
export function decodeQotGetEventContractEventListS2C(r: Reader, end: number): QotGetEventContractEventListS2C {
  let $eventList: QotGetEventContractEventListEventItem[] | undefined;
  let $nextPage: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($eventList ??= []).push(decodeQotGetEventContractEventListEventItem(r, r.endOf(end))); break;
      case 18: $nextPage = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetEventContractEventListS2C>({ eventList: $eventList ?? none, nextPage: $nextPage }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetEventContractEventList.Request`, sent with {@linkcode QotGetEventContractEventList}.
 */
export interface QotGetEventContractEventListRequest extends Message {
  /** What is asked. */
  c2s: QotGetEventContractEventListC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetEventContractEventList.Request`, sent with {@linkcode QotGetEventContractEventList}.
 */
export interface QotGetEventContractEventListRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetEventContractEventListC2SInput;
}

/** Writes a `Qot_GetEventContractEventList.Request`. */
export function encodeQotGetEventContractEventListRequest(w: Writer, v: QotGetEventContractEventListRequestInput): void {
  writeRequest(w, v, encodeQotGetEventContractEventListC2S);
}

/** Reads a `Qot_GetEventContractEventList.Request`. */
export function decodeQotGetEventContractEventListRequest(r: Reader, end: number): QotGetEventContractEventListRequest {
  let $c2s: QotGetEventContractEventListC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetEventContractEventListC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetEventContractEventList.Request", { c2s: $c2s });
  return r.finish<QotGetEventContractEventListRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetEventContractEventList.Response`, brought by {@linkcode QotGetEventContractEventList}.
 */
export interface QotGetEventContractEventListResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetEventContractEventListS2C | undefined;
}

/** Writes a `Qot_GetEventContractEventList.Response`. */
export function encodeQotGetEventContractEventListResponse(w: Writer, v: QotGetEventContractEventListResponse): void {
  writeResponse(w, v, encodeQotGetEventContractEventListS2C);
}

/** Reads a `Qot_GetEventContractEventList.Response`. */
export function decodeQotGetEventContractEventListResponse(r: Reader, end: number): QotGetEventContractEventListResponse {
  return readResponse("Qot_GetEventContractEventList.Response", r, end, decodeQotGetEventContractEventListS2C) as QotGetEventContractEventListResponse;
}

/**
 * Lists the events of one series, such as the single matches of a league; each has contracts of its own.
 * Paged with a cursor: hand `nextPage` back. The series comes from QotGetEventContractSeriesList; the
 * contracts come from QotGetEventContract.
 *
 * OpenD's `Qot_GetEventContractEventList` (3437), a request.
 *
 * @example
 * ```ts
 * import { QotGetEventContractEventList } from "@opend/client/commands";
 *
 * const { eventList } = await quote.request(QotGetEventContractEventList, { series: "EC.KXUFCVICROUND.SERIES" });
 * ```
 */
export const QotGetEventContractEventList: RequestCommand<QotGetEventContractEventListC2SInput, QotGetEventContractEventListS2C> = {
  kind: "request",
  id: 3437,
  name: "Qot_GetEventContractEventList",
  encode: encodeQotGetEventContractEventListRequest,
  decode: decodeQotGetEventContractEventListResponse,
  decodeData: decodeQotGetEventContractEventListS2C,
};
