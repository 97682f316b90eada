// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { EC_ContractType, EC_Status, Security, SecurityInput } from "./qot_common.ts";

/**
 * One contract that can be traded on the outcome of the event.
 *
 * OpenD's `Qot_GetEventContract.ContractItem`, held by {@linkcode QotGetEventContractS2C}.
 */
export interface QotGetEventContractContractItem extends Message {
  /** The contract, such as "EC.KXODIMATCH-26JUL140600INDENG-IND" on the market of event contracts. */
  contractSecurity: Security;
  /** The event that the contract is about. */
  eventSecurity?: Security | undefined;
  /** The series that the event belongs to. */
  seriesSecurity?: Security | undefined;
  /** Whether it settles as YES or NO, or on a scale. */
  contractType?: EC_ContractType | undefined;
  /** The question (localized). */
  title?: string | undefined;
  /** What YES stands for, such as the name of a team. */
  yesSubTitle?: string | undefined;
  /** When trading starts, in UTC as "2025-09-26T18:30:00Z". */
  openTime?: string | undefined;
  /** When trading ends, in UTC as "2025-09-26T18:30:00Z". */
  closeTime?: string | undefined;
  /** When the outcome was determined, in UTC as "2025-09-26T18:30:00Z". */
  determinationTime?: string | undefined;
  /** When settlement was complete, in UTC as "2025-09-26T18:30:00Z". */
  settledTime?: string | undefined;
  /** The latest time at which it may expire, in UTC as "2025-09-26T18:30:00Z". */
  latestExpirationTime?: string | undefined;
  /** Where the contract is in its life; one of the states below 100, those of contracts. */
  status?: EC_Status | undefined;
  /** The outcome, as text. */
  result?: string | undefined;
  /** What a contract was worth in settlement, as text. */
  settlementValue?: string | undefined;
  /** The outcome that it expired with, as text. */
  expirationValue?: string | undefined;
  /** Contracts traded so far, as text. */
  volume?: string | undefined;
  /** Whether trading may end before `closeTime`. */
  canCloseEarly?: boolean | undefined;
  /** The smallest step of the price, as text. */
  tickSize?: string | undefined;
  /** Identifier of the top-level category, such as "Sports". */
  category?: string | undefined;
  /** Identifier of the second-level category, such as "Baseball". */
  tag?: string | undefined;
}

/** Writes a `Qot_GetEventContract.ContractItem`. */
export function encodeQotGetEventContractContractItem(w: Writer, v: QotGetEventContractContractItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.contractSecurity, "contractSecurity")); w.close(at); }
  if (v.eventSecurity != null) { at = w.open(18); encodeSecurity(w, w.security(v.eventSecurity, "eventSecurity")); w.close(at); }
  if (v.seriesSecurity != null) { at = w.open(26); encodeSecurity(w, w.security(v.seriesSecurity, "seriesSecurity")); w.close(at); }
  if (v.contractType != null) w.int32(32, v.contractType, "contractType");
  if (v.title != null) w.string(42, v.title, "title");
  if (v.yesSubTitle != null) w.string(50, v.yesSubTitle, "yesSubTitle");
  if (v.openTime != null) w.string(58, v.openTime, "openTime");
  if (v.closeTime != null) w.string(66, v.closeTime, "closeTime");
  if (v.determinationTime != null) w.string(74, v.determinationTime, "determinationTime");
  if (v.settledTime != null) w.string(82, v.settledTime, "settledTime");
  if (v.latestExpirationTime != null) w.string(90, v.latestExpirationTime, "latestExpirationTime");
  if (v.status != null) w.int32(96, v.status, "status");
  if (v.result != null) w.string(106, v.result, "result");
  if (v.settlementValue != null) w.string(114, v.settlementValue, "settlementValue");
  if (v.expirationValue != null) w.string(122, v.expirationValue, "expirationValue");
  if (v.volume != null) w.string(130, v.volume, "volume");
  if (v.canCloseEarly != null) w.bool(136, v.canCloseEarly, "canCloseEarly");
  if (v.tickSize != null) w.string(146, v.tickSize, "tickSize");
  if (v.category != null) w.string(154, v.category, "category");
  if (v.tag != null) w.string(162, v.tag, "tag");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContract.ContractItem`. */
export function decodeQotGetEventContractContractItem(r: Reader, end: number): QotGetEventContractContractItem {
  let $contractSecurity: Security | undefined;
  let $eventSecurity: Security | undefined;
  let $seriesSecurity: Security | undefined;
  let $contractType: EC_ContractType | undefined;
  let $title: string | undefined;
  let $yesSubTitle: string | undefined;
  let $openTime: string | undefined;
  let $closeTime: string | undefined;
  let $determinationTime: string | undefined;
  let $settledTime: string | undefined;
  let $latestExpirationTime: string | undefined;
  let $status: EC_Status | undefined;
  let $result: string | undefined;
  let $settlementValue: string | undefined;
  let $expirationValue: string | undefined;
  let $volume: string | undefined;
  let $canCloseEarly: boolean | undefined;
  let $tickSize: string | undefined;
  let $category: string | undefined;
  let $tag: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $contractSecurity = merged($contractSecurity, decodeSecurity(r, r.endOf(end))); break;
      case 18: $eventSecurity = merged($eventSecurity, decodeSecurity(r, r.endOf(end))); break;
      case 26: $seriesSecurity = merged($seriesSecurity, decodeSecurity(r, r.endOf(end))); break;
      case 32: $contractType = r.int() as EC_ContractType; break;
      case 42: $title = r.text(end); break;
      case 50: $yesSubTitle = r.text(end); break;
      case 58: $openTime = r.text(end); break;
      case 66: $closeTime = r.text(end); break;
      case 74: $determinationTime = r.text(end); break;
      case 82: $settledTime = r.text(end); break;
      case 90: $latestExpirationTime = r.text(end); break;
      case 96: $status = r.int() as EC_Status; break;
      case 106: $result = r.text(end); break;
      case 114: $settlementValue = r.text(end); break;
      case 122: $expirationValue = r.text(end); break;
      case 130: $volume = r.text(end); break;
      case 136: $canCloseEarly = r.bool(); break;
      case 146: $tickSize = r.text(end); break;
      case 154: $category = r.text(end); break;
      case 162: $tag = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($contractSecurity === undefined) throw missing("Qot_GetEventContract.ContractItem", { contractSecurity: $contractSecurity });
  return r.finish<QotGetEventContractContractItem>({ contractSecurity: $contractSecurity, eventSecurity: $eventSecurity, seriesSecurity: $seriesSecurity, contractType: $contractType, title: $title, yesSubTitle: $yesSubTitle, openTime: $openTime, closeTime: $closeTime, determinationTime: $determinationTime, settledTime: $settledTime, latestExpirationTime: $latestExpirationTime, status: $status, result: $result, settlementValue: $settlementValue, expirationValue: $expirationValue, volume: $volume, canCloseEarly: $canCloseEarly, tickSize: $tickSize, category: $category, tag: $tag }, end, unknown);
}

/**
 * A contract of the event that is put forward.
 *
 * OpenD's `Qot_GetEventContract.RecommendContract`, held by {@linkcode QotGetEventContractS2C}.
 */
export interface QotGetEventContractRecommendContract extends Message {
  /** The contract recommended. */
  contractSecurity: Security;
}

/** Writes a `Qot_GetEventContract.RecommendContract`. */
export function encodeQotGetEventContractRecommendContract(w: Writer, v: QotGetEventContractRecommendContract): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.contractSecurity, "contractSecurity")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContract.RecommendContract`. */
export function decodeQotGetEventContractRecommendContract(r: Reader, end: number): QotGetEventContractRecommendContract {
  let $contractSecurity: Security | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $contractSecurity = merged($contractSecurity, decodeSecurity(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($contractSecurity === undefined) throw missing("Qot_GetEventContract.RecommendContract", { contractSecurity: $contractSecurity });
  return r.finish<QotGetEventContractRecommendContract>({ contractSecurity: $contractSecurity }, end, unknown);
}

/**
 * Which event, and which page of its contracts.
 *
 * OpenD's `Qot_GetEventContract.C2S`, sent with {@linkcode QotGetEventContract}.
 */
export interface QotGetEventContractC2S extends Message {
  /** The event, such as "EC.KXUFCVICROUND-26JUL11SAIPIM.EVENT" on the market of event contracts. */
  event: Security;
  /** Cursor of the page wanted, from the reply before. Leave it out for the first page. */
  nextPage?: string | undefined;
  /** Contracts to a page, at most 1000; 100 unless set. */
  count?: number | undefined;
}

/**
 * Which event, and which page of its contracts.
 *
 * What a request gives for OpenD's `Qot_GetEventContract.C2S`, sent with {@linkcode QotGetEventContract}.
 */
export interface QotGetEventContractC2SInput extends Message {
  /** The event, such as "EC.KXUFCVICROUND-26JUL11SAIPIM.EVENT" on the market of event contracts. */
  event: SecurityInput;
  /** Cursor of the page wanted, from the reply before. Leave it out for the first page. */
  nextPage?: string | undefined;
  /** Contracts to a page, at most 1000; 100 unless set. */
  count?: number | undefined;
}

/** Writes a `Qot_GetEventContract.C2S`. */
export function encodeQotGetEventContractC2S(w: Writer, v: QotGetEventContractC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.event, "event")); w.close(at); }
  if (v.nextPage != null) w.string(18, v.nextPage, "nextPage");
  if (v.count != null) w.int32(24, v.count, "count");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContract.C2S`. */
export function decodeQotGetEventContractC2S(r: Reader, end: number): QotGetEventContractC2S {
  let $event: Security | undefined;
  let $nextPage: string | undefined;
  let $count: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $event = merged($event, decodeSecurity(r, r.endOf(end))); break;
      case 18: $nextPage = r.text(end); break;
      case 24: $count = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($event === undefined) throw missing("Qot_GetEventContract.C2S", { event: $event });
  return r.finish<QotGetEventContractC2S>({ event: $event, nextPage: $nextPage, count: $count }, end, unknown);
}

/**
 * One page of the event's contracts.
 *
 * OpenD's `Qot_GetEventContract.S2C`, brought by {@linkcode QotGetEventContract}.
 */
export interface QotGetEventContractS2C extends Message {
  /** The contracts of this page. */
  contractList: readonly QotGetEventContractContractItem[];
  /** Contracts of the event that are recommended. */
  recommendContracts: readonly QotGetEventContractRecommendContract[];
  /** Cursor to ask for the next page with; empty when this was the last. */
  nextPage?: string | undefined;
}

/** Writes a `Qot_GetEventContract.S2C`. */
export function encodeQotGetEventContractS2C(w: Writer, v: QotGetEventContractS2C): void {
  let at: number;
  for (const x of w.list(v.contractList, "contractList")) { at = w.open(10); encodeQotGetEventContractContractItem(w, w.object(x, "contractList")); w.close(at); }
  for (const x of w.list(v.recommendContracts, "recommendContracts")) { at = w.open(18); encodeQotGetEventContractRecommendContract(w, w.object(x, "recommendContracts")); w.close(at); }
  if (v.nextPage != null) w.string(26, v.nextPage, "nextPage");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEventContract.S2C`. */
export function decodeQotGetEventContractS2C(r: Reader, end: number): QotGetEventContractS2C {
  let $contractList: QotGetEventContractContractItem[] | undefined;
  let $recommendContracts: QotGetEventContractRecommendContract[] | undefined;
  let $nextPage: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($contractList ??= []).push(decodeQotGetEventContractContractItem(r, r.endOf(end))); break;
      case 18: ($recommendContracts ??= []).push(decodeQotGetEventContractRecommendContract(r, r.endOf(end))); break;
      case 26: $nextPage = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetEventContractS2C>({ contractList: $contractList ?? none, recommendContracts: $recommendContracts ?? none, nextPage: $nextPage }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetEventContract.Request`, sent with {@linkcode QotGetEventContract}.
 */
export interface QotGetEventContractRequest extends Message {
  /** What is asked. */
  c2s: QotGetEventContractC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetEventContract.Request`, sent with {@linkcode QotGetEventContract}.
 */
export interface QotGetEventContractRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetEventContractC2SInput;
}

/** Writes a `Qot_GetEventContract.Request`. */
export function encodeQotGetEventContractRequest(w: Writer, v: QotGetEventContractRequestInput): void {
  writeRequest(w, v, encodeQotGetEventContractC2S);
}

/** Reads a `Qot_GetEventContract.Request`. */
export function decodeQotGetEventContractRequest(r: Reader, end: number): QotGetEventContractRequest {
  let $c2s: QotGetEventContractC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetEventContractC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetEventContract.Request", { c2s: $c2s });
  return r.finish<QotGetEventContractRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetEventContract.Response`, brought by {@linkcode QotGetEventContract}.
 */
export interface QotGetEventContractResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetEventContractS2C | undefined;
}

/** Writes a `Qot_GetEventContract.Response`. */
export function encodeQotGetEventContractResponse(w: Writer, v: QotGetEventContractResponse): void {
  writeResponse(w, v, encodeQotGetEventContractS2C);
}

/** Reads a `Qot_GetEventContract.Response`. */
export function decodeQotGetEventContractResponse(r: Reader, end: number): QotGetEventContractResponse {
  return readResponse("Qot_GetEventContract.Response", r, end, decodeQotGetEventContractS2C) as QotGetEventContractResponse;
}

/**
 * Lists the contracts of one event, each a question to be settled with YES or NO, with their times, state,
 * outcome and tick size; recommended ones are named besides.
 * Paged with a cursor: hand `nextPage` back. No subscription is needed. The event comes from
 * QotGetEventContractEventList; prices come from QotGetEventContractSnapshot.
 *
 * OpenD's `Qot_GetEventContract` (3438), a request.
 *
 * @example
 * ```ts
 * import { QotGetEventContract } from "@opend/client/commands";
 *
 * const { contractList } = await quote.request(QotGetEventContract, { event: "EC.KXUFCVICROUND-26JUL11SAIPIM.EVENT" });
 * ```
 */
export const QotGetEventContract: RequestCommand<QotGetEventContractC2SInput, QotGetEventContractS2C> = {
  kind: "request",
  id: 3438,
  name: "Qot_GetEventContract",
  encode: encodeQotGetEventContractRequest,
  decode: decodeQotGetEventContractResponse,
  decodeData: decodeQotGetEventContractS2C,
};
