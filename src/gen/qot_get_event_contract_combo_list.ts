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
 * One event with contracts that can become legs of a combo.
 *
 * OpenD's `Qot_GetEventContractComboList.ComboEvent`, held by {@linkcode QotGetEventContractComboListS2C}.
 */
export interface QotGetEventContractComboListComboEvent extends Message {
  /** The event, such as "EC.KXWCADVANCE-26JUL14FRAESP.EVENT". */
  eventSecurity: Security;
  /** Display name of the event (localized). */
  eventName?: string | undefined;
  /** Contracts that can be combined: a preview, all of them come from QotGetEventContract. */
  comboContracts: readonly Security[];
  /** The series that the event belongs to. */
  seriesSecurity?: Security | undefined;
  /** Identifier of the top-level category. */
  category?: string | undefined;
  /** Display name of the competition. */
  competition?: string | undefined;
  /** What is wagered on within the competition, such as the game itself or awards. */
  competitionScope?: string | undefined;
}

/** Writes a `Qot_GetEventContractComboList.ComboEvent`. */
export function encodeQotGetEventContractComboListComboEvent(w: Writer, v: QotGetEventContractComboListComboEvent): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.eventSecurity, "eventSecurity")); w.close(at); }
  if (v.eventName != null) w.string(18, v.eventName, "eventName");
  for (const x of w.list(v.comboContracts, "comboContracts")) { at = w.open(26); encodeSecurity(w, w.security(x, "comboContracts")); w.close(at); }
  if (v.seriesSecurity != null) { at = w.open(34); encodeSecurity(w, w.security(v.seriesSecurity, "seriesSecurity")); w.close(at); }
  if (v.category != null) w.string(42, v.category, "category");
  if (v.competition != null) w.string(50, v.competition, "competition");
  if (v.competitionScope != null) w.string(58, v.competitionScope, "competitionScope");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractComboList.ComboEvent`. */
export function decodeQotGetEventContractComboListComboEvent(r: Reader, end: number): QotGetEventContractComboListComboEvent {
  let $eventSecurity: Security | undefined;
  let $eventName: string | undefined;
  let $comboContracts: Security[] | undefined;
  let $seriesSecurity: Security | undefined;
  let $category: string | undefined;
  let $competition: string | undefined;
  let $competitionScope: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $eventSecurity = merged($eventSecurity, decodeSecurity(r, r.endOf(end))); break;
      case 18: $eventName = r.text(end); break;
      case 26: ($comboContracts ??= []).push(decodeSecurity(r, r.endOf(end))); break;
      case 34: $seriesSecurity = merged($seriesSecurity, decodeSecurity(r, r.endOf(end))); break;
      case 42: $category = r.text(end); break;
      case 50: $competition = r.text(end); break;
      case 58: $competitionScope = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($eventSecurity === undefined) throw missing("Qot_GetEventContractComboList.ComboEvent", { eventSecurity: $eventSecurity });
  return r.finish<QotGetEventContractComboListComboEvent>({ eventSecurity: $eventSecurity, eventName: $eventName, comboContracts: $comboContracts ?? none, seriesSecurity: $seriesSecurity, category: $category, competition: $competition, competitionScope: $competitionScope }, end, unknown);
}

/**
 * Which events to list, and which page.
 *
 * OpenD's `Qot_GetEventContractComboList.C2S`, sent with {@linkcode QotGetEventContractComboList}.
 */
export interface QotGetEventContractComboListC2S extends Message {
  /** Only this top-level category, such as "Sports". */
  category?: string | undefined;
  /** Only this competition, by its name from QotFilterCompetition. */
  competition?: string | undefined;
  /** Only this series, by its code on the market of event contracts. */
  series?: Security | undefined;
  /** Cursor of the page wanted, from the reply before. Leave it out for the first page. */
  nextPage?: string | undefined;
  /** Events to a page; 200 unless set. */
  count?: number | undefined;
}

/**
 * Which events to list, and which page.
 *
 * What a request gives for OpenD's `Qot_GetEventContractComboList.C2S`, sent with {@linkcode QotGetEventContractComboList}.
 */
export interface QotGetEventContractComboListC2SInput extends Message {
  /** Only this top-level category, such as "Sports". */
  category?: string | undefined;
  /** Only this competition, by its name from QotFilterCompetition. */
  competition?: string | undefined;
  /** Only this series, by its code on the market of event contracts. */
  series?: SecurityInput | undefined;
  /** Cursor of the page wanted, from the reply before. Leave it out for the first page. */
  nextPage?: string | undefined;
  /** Events to a page; 200 unless set. */
  count?: number | undefined;
}

/** Writes a `Qot_GetEventContractComboList.C2S`. */
export function encodeQotGetEventContractComboListC2S(w: Writer, v: QotGetEventContractComboListC2SInput): void {
  let at: number;
  if (v.category != null) w.string(10, v.category, "category");
  if (v.competition != null) w.string(18, v.competition, "competition");
  if (v.series != null) { at = w.open(26); encodeSecurity(w, w.security(v.series, "series")); w.close(at); }
  if (v.nextPage != null) w.string(34, v.nextPage, "nextPage");
  if (v.count != null) w.int32(40, v.count, "count");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractComboList.C2S`. */
export function decodeQotGetEventContractComboListC2S(r: Reader, end: number): QotGetEventContractComboListC2S {
  let $category: string | undefined;
  let $competition: string | undefined;
  let $series: Security | undefined;
  let $nextPage: string | undefined;
  let $count: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $category = r.text(end); break;
      case 18: $competition = r.text(end); break;
      case 26: $series = merged($series, decodeSecurity(r, r.endOf(end))); break;
      case 34: $nextPage = r.text(end); break;
      case 40: $count = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetEventContractComboListC2S>({ category: $category, competition: $competition, series: $series, nextPage: $nextPage, count: $count }, end, unknown);
}

/**
 * One page of the events, and what to ask for a quote with.
 *
 * OpenD's `Qot_GetEventContractComboList.S2C`, brought by {@linkcode QotGetEventContractComboList}.
 */
export interface QotGetEventContractComboListS2C extends Message {
  /** The events of this page. */
  comboEventList: readonly QotGetEventContractComboListComboEvent[];
  /** The MVC security, as "exchange.origin_symbol"; hand it unchanged to QotGetEventContractComboRfq. */
  mvc?: string | undefined;
  /** Cursor to ask for the next page with; empty when this was the last. */
  nextPage?: string | undefined;
}

/** Writes a `Qot_GetEventContractComboList.S2C`. */
export function encodeQotGetEventContractComboListS2C(w: Writer, v: QotGetEventContractComboListS2C): void {
  let at: number;
  for (const x of w.list(v.comboEventList, "comboEventList")) { at = w.open(10); encodeQotGetEventContractComboListComboEvent(w, w.object(x, "comboEventList")); w.close(at); }
  if (v.mvc != null) w.string(18, v.mvc, "mvc");
  if (v.nextPage != null) w.string(26, v.nextPage, "nextPage");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContractComboList.S2C`. */
export function decodeQotGetEventContractComboListS2C(r: Reader, end: number): QotGetEventContractComboListS2C {
  let $comboEventList: QotGetEventContractComboListComboEvent[] | undefined;
  let $mvc: string | undefined;
  let $nextPage: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($comboEventList ??= []).push(decodeQotGetEventContractComboListComboEvent(r, r.endOf(end))); break;
      case 18: $mvc = r.text(end); break;
      case 26: $nextPage = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetEventContractComboListS2C>({ comboEventList: $comboEventList ?? none, mvc: $mvc, nextPage: $nextPage }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetEventContractComboList.Request`, sent with {@linkcode QotGetEventContractComboList}.
 */
export interface QotGetEventContractComboListRequest extends Message {
  /** What is asked. */
  c2s: QotGetEventContractComboListC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetEventContractComboList.Request`, sent with {@linkcode QotGetEventContractComboList}.
 */
export interface QotGetEventContractComboListRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetEventContractComboListC2SInput;
}

/** Writes a `Qot_GetEventContractComboList.Request`. */
export function encodeQotGetEventContractComboListRequest(w: Writer, v: QotGetEventContractComboListRequestInput): void {
  writeRequest(w, v, encodeQotGetEventContractComboListC2S);
}

/** Reads a `Qot_GetEventContractComboList.Request`. */
export function decodeQotGetEventContractComboListRequest(r: Reader, end: number): QotGetEventContractComboListRequest {
  let $c2s: QotGetEventContractComboListC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetEventContractComboListC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetEventContractComboList.Request", { c2s: $c2s });
  return r.finish<QotGetEventContractComboListRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetEventContractComboList.Response`, brought by {@linkcode QotGetEventContractComboList}.
 */
export interface QotGetEventContractComboListResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetEventContractComboListS2C | undefined;
}

/** Writes a `Qot_GetEventContractComboList.Response`. */
export function encodeQotGetEventContractComboListResponse(w: Writer, v: QotGetEventContractComboListResponse): void {
  writeResponse(w, v, encodeQotGetEventContractComboListS2C);
}

/** Reads a `Qot_GetEventContractComboList.Response`. */
export function decodeQotGetEventContractComboListResponse(r: Reader, end: number): QotGetEventContractComboListResponse {
  return readResponse("Qot_GetEventContractComboList.Response", r, end, decodeQotGetEventContractComboListS2C) as QotGetEventContractComboListResponse;
}

/**
 * Lists the events whose contracts can be combined into one bet (a combo), and the MVC security that a quote
 * for a combo is asked with.
 * Paged with a cursor: hand `nextPage` back. Next step: QotGetEventContractComboRfq.
 *
 * OpenD's `Qot_GetEventContractComboList` (3453), a request.
 *
 * @example
 * ```ts
 * import { QotGetEventContractComboList } from "@opend/client/commands";
 *
 * const { comboEventList } = await quote.request(QotGetEventContractComboList, {});
 * ```
 */
export const QotGetEventContractComboList: RequestCommand<QotGetEventContractComboListC2SInput, QotGetEventContractComboListS2C> = {
  kind: "request",
  id: 3453,
  name: "Qot_GetEventContractComboList",
  encode: encodeQotGetEventContractComboListRequest,
  decode: decodeQotGetEventContractComboListResponse,
  decodeData: decodeQotGetEventContractComboListS2C,
};
