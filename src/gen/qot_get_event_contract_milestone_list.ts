// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { EC_MilestoneType, Security, SecurityInput } from "./qot_common.ts";

/**
 * One milestone and the events that belong to it.
 *
 * OpenD's `Qot_GetEventContractMilestoneList.MilestoneItem`, held by {@linkcode QotGetEventContractMilestoneListS2C}.
 */
export interface QotGetEventContractMilestoneListMilestoneItem extends Message {
  /** The milestone: its identifier and ".MILESTONE", on the market of event contracts. */
  milestoneSecurity: Security;
  /** Display name, such as the two teams of a match (localized). */
  title?: string | undefined;
  /** Identifier of the top-level category. */
  category?: string | undefined;
  /** What kind of contest it is. */
  type?: EC_MilestoneType | undefined;
  /** When it begins, in UTC as "2025-09-26T18:30:00Z"; a bare date "2026-07-14" was seen too. */
  startDate?: string | undefined;
  /** When it ends, in UTC as "2025-09-26T18:30:00Z"; absent where no end is known. */
  endDate?: string | undefined;
  /** The main event of the milestone. */
  primaryEventSecurity?: Security | undefined;
  /** All events that hang on the milestone, the main one among them. */
  relatedEventList: readonly Security[];
  /** Text of the notice shown for it (localized). */
  notificationMessage?: string | undefined;
}

/** Writes a `Qot_GetEventContractMilestoneList.MilestoneItem`. */
export function encodeQotGetEventContractMilestoneListMilestoneItem(w: Writer, v: QotGetEventContractMilestoneListMilestoneItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.milestoneSecurity, "milestoneSecurity")); w.close(at); }
  if (v.title != null) w.string(18, v.title, "title");
  if (v.category != null) w.string(26, v.category, "category");
  if (v.type != null) w.int32(32, v.type, "type");
  if (v.startDate != null) w.string(42, v.startDate, "startDate");
  if (v.endDate != null) w.string(50, v.endDate, "endDate");
  if (v.primaryEventSecurity != null) { at = w.open(58); encodeSecurity(w, w.security(v.primaryEventSecurity, "primaryEventSecurity")); w.close(at); }
  for (const x of w.list(v.relatedEventList, "relatedEventList")) { at = w.open(66); encodeSecurity(w, w.security(x, "relatedEventList")); w.close(at); }
  if (v.notificationMessage != null) w.string(74, v.notificationMessage, "notificationMessage");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractMilestoneList.MilestoneItem`. */
export function decodeQotGetEventContractMilestoneListMilestoneItem(r: Reader, end: number): QotGetEventContractMilestoneListMilestoneItem {
  let $milestoneSecurity: Security | undefined;
  let $title: string | undefined;
  let $category: string | undefined;
  let $type: EC_MilestoneType | undefined;
  let $startDate: string | undefined;
  let $endDate: string | undefined;
  let $primaryEventSecurity: Security | undefined;
  let $relatedEventList: Security[] | undefined;
  let $notificationMessage: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $milestoneSecurity = merged($milestoneSecurity, decodeSecurity(r, r.endOf(end))); break;
      case 18: $title = r.text(end); break;
      case 26: $category = r.text(end); break;
      case 32: $type = r.int() as EC_MilestoneType; break;
      case 42: $startDate = r.text(end); break;
      case 50: $endDate = r.text(end); break;
      case 58: $primaryEventSecurity = merged($primaryEventSecurity, decodeSecurity(r, r.endOf(end))); break;
      case 66: ($relatedEventList ??= []).push(decodeSecurity(r, r.endOf(end))); break;
      case 74: $notificationMessage = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($milestoneSecurity === undefined) throw missing("Qot_GetEventContractMilestoneList.MilestoneItem", { milestoneSecurity: $milestoneSecurity });
  return r.finish<QotGetEventContractMilestoneListMilestoneItem>({ milestoneSecurity: $milestoneSecurity, title: $title, category: $category, type: $type, startDate: $startDate, endDate: $endDate, primaryEventSecurity: $primaryEventSecurity, relatedEventList: $relatedEventList ?? none, notificationMessage: $notificationMessage }, end, unknown);
}

/**
 * Which milestones to list, and which page.
 *
 * OpenD's `Qot_GetEventContractMilestoneList.C2S`, sent with {@linkcode QotGetEventContractMilestoneList}.
 */
export interface QotGetEventContractMilestoneListC2S extends Message {
  /** Only this top-level category, such as "Sports". */
  category?: string | undefined;
  /** Only this competition, by its name from QotFilterCompetition. */
  competition?: string | undefined;
  /** Only milestones that this event hangs on; OpenD itself sorts the others out. */
  relatedEvent?: Security | undefined;
  /** Cursor of the page wanted, from the reply before. Leave it out for the first page. */
  nextPage?: string | undefined;
  /** Milestones to a page; 200 unless set. */
  count?: number | undefined;
}

/**
 * Which milestones to list, and which page.
 *
 * What a request gives for OpenD's `Qot_GetEventContractMilestoneList.C2S`, sent with {@linkcode QotGetEventContractMilestoneList}.
 */
export interface QotGetEventContractMilestoneListC2SInput extends Message {
  /** Only this top-level category, such as "Sports". */
  category?: string | undefined;
  /** Only this competition, by its name from QotFilterCompetition. */
  competition?: string | undefined;
  /** Only milestones that this event hangs on; OpenD itself sorts the others out. */
  relatedEvent?: SecurityInput | undefined;
  /** Cursor of the page wanted, from the reply before. Leave it out for the first page. */
  nextPage?: string | undefined;
  /** Milestones to a page; 200 unless set. */
  count?: number | undefined;
}

/** Writes a `Qot_GetEventContractMilestoneList.C2S`. */
export function encodeQotGetEventContractMilestoneListC2S(w: Writer, v: QotGetEventContractMilestoneListC2SInput): void {
  let at: number;
  if (v.category != null) w.string(10, v.category, "category");
  if (v.competition != null) w.string(18, v.competition, "competition");
  if (v.relatedEvent != null) { at = w.open(26); encodeSecurity(w, w.security(v.relatedEvent, "relatedEvent")); w.close(at); }
  if (v.nextPage != null) w.string(34, v.nextPage, "nextPage");
  if (v.count != null) w.int32(40, v.count, "count");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractMilestoneList.C2S`. */
export function decodeQotGetEventContractMilestoneListC2S(r: Reader, end: number): QotGetEventContractMilestoneListC2S {
  let $category: string | undefined;
  let $competition: string | undefined;
  let $relatedEvent: Security | undefined;
  let $nextPage: string | undefined;
  let $count: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $category = r.text(end); break;
      case 18: $competition = r.text(end); break;
      case 26: $relatedEvent = merged($relatedEvent, decodeSecurity(r, r.endOf(end))); break;
      case 34: $nextPage = r.text(end); break;
      case 40: $count = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetEventContractMilestoneListC2S>({ category: $category, competition: $competition, relatedEvent: $relatedEvent, nextPage: $nextPage, count: $count }, end, unknown);
}

/**
 * One page of the milestones.
 *
 * OpenD's `Qot_GetEventContractMilestoneList.S2C`, brought by {@linkcode QotGetEventContractMilestoneList}.
 */
export interface QotGetEventContractMilestoneListS2C extends Message {
  /** The milestones of this page. */
  milestoneList: readonly QotGetEventContractMilestoneListMilestoneItem[];
  /** Cursor to ask for the next page with; empty when this was the last. */
  nextPage?: string | undefined;
}

/** Writes a `Qot_GetEventContractMilestoneList.S2C`. */
export function encodeQotGetEventContractMilestoneListS2C(w: Writer, v: QotGetEventContractMilestoneListS2C): void {
  let at: number;
  for (const x of w.list(v.milestoneList, "milestoneList")) { at = w.open(10); encodeQotGetEventContractMilestoneListMilestoneItem(w, w.object(x, "milestoneList")); w.close(at); }
  if (v.nextPage != null) w.string(18, v.nextPage, "nextPage");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractMilestoneList.S2C`. */
export function decodeQotGetEventContractMilestoneListS2C(r: Reader, end: number): QotGetEventContractMilestoneListS2C {
  let $milestoneList: QotGetEventContractMilestoneListMilestoneItem[] | undefined;
  let $nextPage: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($milestoneList ??= []).push(decodeQotGetEventContractMilestoneListMilestoneItem(r, r.endOf(end))); break;
      case 18: $nextPage = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetEventContractMilestoneListS2C>({ milestoneList: $milestoneList ?? none, nextPage: $nextPage }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetEventContractMilestoneList.Request`, sent with {@linkcode QotGetEventContractMilestoneList}.
 */
export interface QotGetEventContractMilestoneListRequest extends Message {
  /** What is asked. */
  c2s: QotGetEventContractMilestoneListC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetEventContractMilestoneList.Request`, sent with {@linkcode QotGetEventContractMilestoneList}.
 */
export interface QotGetEventContractMilestoneListRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetEventContractMilestoneListC2SInput;
}

/** Writes a `Qot_GetEventContractMilestoneList.Request`. */
export function encodeQotGetEventContractMilestoneListRequest(w: Writer, v: QotGetEventContractMilestoneListRequestInput): void {
  writeRequest(w, v, encodeQotGetEventContractMilestoneListC2S);
}

/** Reads a `Qot_GetEventContractMilestoneList.Request`. */
export function decodeQotGetEventContractMilestoneListRequest(r: Reader, end: number): QotGetEventContractMilestoneListRequest {
  let $c2s: QotGetEventContractMilestoneListC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetEventContractMilestoneListC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetEventContractMilestoneList.Request", { c2s: $c2s });
  return r.finish<QotGetEventContractMilestoneListRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetEventContractMilestoneList.Response`, brought by {@linkcode QotGetEventContractMilestoneList}.
 */
export interface QotGetEventContractMilestoneListResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetEventContractMilestoneListS2C | undefined;
}

/** Writes a `Qot_GetEventContractMilestoneList.Response`. */
export function encodeQotGetEventContractMilestoneListResponse(w: Writer, v: QotGetEventContractMilestoneListResponse): void {
  writeResponse(w, v, encodeQotGetEventContractMilestoneListS2C);
}

/** Reads a `Qot_GetEventContractMilestoneList.Response`. */
export function decodeQotGetEventContractMilestoneListResponse(r: Reader, end: number): QotGetEventContractMilestoneListResponse {
  return readResponse("Qot_GetEventContractMilestoneList.Response", r, end, decodeQotGetEventContractMilestoneListS2C) as QotGetEventContractMilestoneListResponse;
}

/**
 * Lists the milestones of event contracts: points in time that matter to competitions, such as one match,
 * with all the events that hang on it.
 * Paged with a cursor: hand `nextPage` back.
 *
 * OpenD's `Qot_GetEventContractMilestoneList` (3439), a request.
 *
 * @example
 * ```ts
 * import { QotGetEventContractMilestoneList } from "@opend/client/commands";
 *
 * const { milestoneList } = await quote.request(QotGetEventContractMilestoneList, {});
 * ```
 */
export const QotGetEventContractMilestoneList: RequestCommand<QotGetEventContractMilestoneListC2SInput, QotGetEventContractMilestoneListS2C> = {
  kind: "request",
  id: 3439,
  name: "Qot_GetEventContractMilestoneList",
  encode: encodeQotGetEventContractMilestoneListRequest,
  decode: decodeQotGetEventContractMilestoneListResponse,
  decodeData: decodeQotGetEventContractMilestoneListS2C,
};
