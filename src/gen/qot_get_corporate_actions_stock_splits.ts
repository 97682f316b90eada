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
 * One split or consolidation. All but the announcement, reformType and rate is only known for stocks and
 * trusts of Hong Kong.
 *
 * OpenD's `Qot_GetCorporateActionsStockSplits.StockSplitItem`, held by {@linkcode QotGetCorporateActionsStockSplitsS2C}.
 */
export interface QotGetCorporateActionsStockSplitsStockSplitItem extends Message {
  /** Day of the announcement, in seconds since the epoch. */
  dirDeciPubDate?: number | undefined;
  /** Day of the announcement as YYYY-MM-DD, in the market's time zone. */
  dirDeciPubDateStr?: string | undefined;
  /** What is done, in words: a split or a consolidation. */
  reformType?: string | undefined;
  /** Shares before and after, such as "1->5" for a split of one into five. */
  rate?: string | undefined;
  /** First day of trading in the new shares, in seconds since the epoch. Hong Kong only. */
  exDate?: number | undefined;
  /** First day of trading in the new shares, as YYYY-MM-DD in the market's time zone. Hong Kong only. */
  exDateStr?: string | undefined;
  /** Day on which it was resolved, in seconds since the epoch. Hong Kong only. */
  smDeciDate?: number | undefined;
  /** Day on which it was resolved, as YYYY-MM-DD in the market's time zone. Hong Kong only. */
  smDeciDateStr?: string | undefined;
  /** First day of trading under the temporary code, in seconds since the epoch. Hong Kong only. */
  tempTradeBeginDate?: number | undefined;
  /** First day of trading under the temporary code, as YYYY-MM-DD in the market's time zone. Hong Kong only. */
  tempTradeBeginDateStr?: string | undefined;
  /** First day on which old and new shares trade side by side, in seconds since the epoch. Hong Kong only. */
  simulTradeBeginDate?: number | undefined;
  /**
   * First day on which old and new shares trade side by side, as YYYY-MM-DD in the market's time zone. Hong
   * Kong only.
   */
  simulTradeBeginDateStr?: string | undefined;
  /** Last day on which old and new shares trade side by side, in seconds since the epoch. Hong Kong only. */
  simulTradeEndDate?: number | undefined;
  /**
   * Last day on which old and new shares trade side by side, as YYYY-MM-DD in the market's time zone. Hong
   * Kong only.
   */
  simulTradeEndDateStr?: string | undefined;
  /** How far it has come, in words, such as carried out. Hong Kong only. */
  eventStatus?: string | undefined;
  /** Par value of a share afterwards. Hong Kong only. */
  newParValue?: number | undefined;
  /** Code that the shares trade under for the time between, such as "02988". Hong Kong only. */
  tempShareCode?: string | undefined;
  /** Short name that the shares trade under for the time between. Hong Kong only. */
  tempShareAbbrName?: string | undefined;
  /** Lot size afterwards, in shares. Hong Kong only. */
  newTradeUnit?: number | undefined;
  /** Number of issued shares afterwards. Hong Kong only. */
  sharesAfterEffect?: number | undefined;
}

/** Writes a `Qot_GetCorporateActionsStockSplits.StockSplitItem`. */
export function encodeQotGetCorporateActionsStockSplitsStockSplitItem(w: Writer, v: QotGetCorporateActionsStockSplitsStockSplitItem): void {
  if (v.dirDeciPubDate != null) w.uint64Number(8, v.dirDeciPubDate, "dirDeciPubDate");
  if (v.dirDeciPubDateStr != null) w.string(18, v.dirDeciPubDateStr, "dirDeciPubDateStr");
  if (v.reformType != null) w.string(26, v.reformType, "reformType");
  if (v.rate != null) w.string(34, v.rate, "rate");
  if (v.exDate != null) w.uint64Number(40, v.exDate, "exDate");
  if (v.exDateStr != null) w.string(50, v.exDateStr, "exDateStr");
  if (v.smDeciDate != null) w.uint64Number(56, v.smDeciDate, "smDeciDate");
  if (v.smDeciDateStr != null) w.string(66, v.smDeciDateStr, "smDeciDateStr");
  if (v.tempTradeBeginDate != null) w.uint64Number(72, v.tempTradeBeginDate, "tempTradeBeginDate");
  if (v.tempTradeBeginDateStr != null) w.string(82, v.tempTradeBeginDateStr, "tempTradeBeginDateStr");
  if (v.simulTradeBeginDate != null) w.uint64Number(88, v.simulTradeBeginDate, "simulTradeBeginDate");
  if (v.simulTradeBeginDateStr != null) w.string(98, v.simulTradeBeginDateStr, "simulTradeBeginDateStr");
  if (v.simulTradeEndDate != null) w.uint64Number(104, v.simulTradeEndDate, "simulTradeEndDate");
  if (v.simulTradeEndDateStr != null) w.string(114, v.simulTradeEndDateStr, "simulTradeEndDateStr");
  if (v.eventStatus != null) w.string(122, v.eventStatus, "eventStatus");
  if (v.newParValue != null) w.double(129, v.newParValue, "newParValue");
  if (v.tempShareCode != null) w.string(138, v.tempShareCode, "tempShareCode");
  if (v.tempShareAbbrName != null) w.string(146, v.tempShareAbbrName, "tempShareAbbrName");
  if (v.newTradeUnit != null) w.int64Number(152, v.newTradeUnit, "newTradeUnit");
  if (v.sharesAfterEffect != null) w.double(161, v.sharesAfterEffect, "sharesAfterEffect");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCorporateActionsStockSplits.StockSplitItem`. */
export function decodeQotGetCorporateActionsStockSplitsStockSplitItem(r: Reader, end: number): QotGetCorporateActionsStockSplitsStockSplitItem {
  let $dirDeciPubDate: number | undefined;
  let $dirDeciPubDateStr: string | undefined;
  let $reformType: string | undefined;
  let $rate: string | undefined;
  let $exDate: number | undefined;
  let $exDateStr: string | undefined;
  let $smDeciDate: number | undefined;
  let $smDeciDateStr: string | undefined;
  let $tempTradeBeginDate: number | undefined;
  let $tempTradeBeginDateStr: string | undefined;
  let $simulTradeBeginDate: number | undefined;
  let $simulTradeBeginDateStr: string | undefined;
  let $simulTradeEndDate: number | undefined;
  let $simulTradeEndDateStr: string | undefined;
  let $eventStatus: string | undefined;
  let $newParValue: number | undefined;
  let $tempShareCode: string | undefined;
  let $tempShareAbbrName: string | undefined;
  let $newTradeUnit: number | undefined;
  let $sharesAfterEffect: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $dirDeciPubDate = r.uint64Number(); break;
      case 18: $dirDeciPubDateStr = r.text(end); break;
      case 26: $reformType = r.text(end); break;
      case 34: $rate = r.text(end); break;
      case 40: $exDate = r.uint64Number(); break;
      case 50: $exDateStr = r.text(end); break;
      case 56: $smDeciDate = r.uint64Number(); break;
      case 66: $smDeciDateStr = r.text(end); break;
      case 72: $tempTradeBeginDate = r.uint64Number(); break;
      case 82: $tempTradeBeginDateStr = r.text(end); break;
      case 88: $simulTradeBeginDate = r.uint64Number(); break;
      case 98: $simulTradeBeginDateStr = r.text(end); break;
      case 104: $simulTradeEndDate = r.uint64Number(); break;
      case 114: $simulTradeEndDateStr = r.text(end); break;
      case 122: $eventStatus = r.text(end); break;
      case 129: $newParValue = r.double(); break;
      case 138: $tempShareCode = r.text(end); break;
      case 146: $tempShareAbbrName = r.text(end); break;
      case 152: $newTradeUnit = r.int64Number(); break;
      case 161: $sharesAfterEffect = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetCorporateActionsStockSplitsStockSplitItem>({ dirDeciPubDate: $dirDeciPubDate, dirDeciPubDateStr: $dirDeciPubDateStr, reformType: $reformType, rate: $rate, exDate: $exDate, exDateStr: $exDateStr, smDeciDate: $smDeciDate, smDeciDateStr: $smDeciDateStr, tempTradeBeginDate: $tempTradeBeginDate, tempTradeBeginDateStr: $tempTradeBeginDateStr, simulTradeBeginDate: $simulTradeBeginDate, simulTradeBeginDateStr: $simulTradeBeginDateStr, simulTradeEndDate: $simulTradeEndDate, simulTradeEndDateStr: $simulTradeEndDateStr, eventStatus: $eventStatus, newParValue: $newParValue, tempShareCode: $tempShareCode, tempShareAbbrName: $tempShareAbbrName, newTradeUnit: $newTradeUnit, sharesAfterEffect: $sharesAfterEffect }, end, unknown);
}

/**
 * Whose splits are asked for, and which page.
 *
 * OpenD's `Qot_GetCorporateActionsStockSplits.C2S`, sent with {@linkcode QotGetCorporateActionsStockSplits}.
 */
export interface QotGetCorporateActionsStockSplitsC2S extends Message {
  /** The stock or fund to ask about. */
  security: Security;
  /** Where to go on: the nextKey of the page before; left out for the first page. */
  nextKey?: string | undefined;
  /** How many to a page: 1 to 50, 10 when left out. */
  num?: number | undefined;
}

/**
 * Whose splits are asked for, and which page.
 *
 * What a request gives for OpenD's `Qot_GetCorporateActionsStockSplits.C2S`, sent with {@linkcode QotGetCorporateActionsStockSplits}.
 */
export interface QotGetCorporateActionsStockSplitsC2SInput extends Message {
  /** The stock or fund to ask about. */
  security: SecurityInput;
  /** Where to go on: the nextKey of the page before; left out for the first page. */
  nextKey?: string | undefined;
  /** How many to a page: 1 to 50, 10 when left out. */
  num?: number | undefined;
}

/** Writes a `Qot_GetCorporateActionsStockSplits.C2S`. */
export function encodeQotGetCorporateActionsStockSplitsC2S(w: Writer, v: QotGetCorporateActionsStockSplitsC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.nextKey != null) w.string(18, v.nextKey, "nextKey");
  if (v.num != null) w.int32(24, v.num, "num");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCorporateActionsStockSplits.C2S`. */
export function decodeQotGetCorporateActionsStockSplitsC2S(r: Reader, end: number): QotGetCorporateActionsStockSplitsC2S {
  let $security: Security | undefined;
  let $nextKey: string | undefined;
  let $num: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $nextKey = r.text(end); break;
      case 24: $num = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetCorporateActionsStockSplits.C2S", { security: $security });
  return r.finish<QotGetCorporateActionsStockSplitsC2S>({ security: $security, nextKey: $nextKey, num: $num }, end, unknown);
}

/**
 * One page of splits and consolidations.
 *
 * OpenD's `Qot_GetCorporateActionsStockSplits.S2C`, brought by {@linkcode QotGetCorporateActionsStockSplits}.
 */
export interface QotGetCorporateActionsStockSplitsS2C extends Message {
  /** The splits and consolidations of this page. */
  splitItemList: readonly QotGetCorporateActionsStockSplitsStockSplitItem[];
  /** What to ask for the next page with; "-1" when there are no more. */
  nextKey?: string | undefined;
}

/** Writes a `Qot_GetCorporateActionsStockSplits.S2C`. */
export function encodeQotGetCorporateActionsStockSplitsS2C(w: Writer, v: QotGetCorporateActionsStockSplitsS2C): void {
  let at: number;
  for (const x of w.list(v.splitItemList, "splitItemList")) { at = w.open(10); encodeQotGetCorporateActionsStockSplitsStockSplitItem(w, w.object(x, "splitItemList")); w.close(at); }
  if (v.nextKey != null) w.string(18, v.nextKey, "nextKey");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetCorporateActionsStockSplits.S2C`. */
export function decodeQotGetCorporateActionsStockSplitsS2C(r: Reader, end: number): QotGetCorporateActionsStockSplitsS2C {
  let $splitItemList: QotGetCorporateActionsStockSplitsStockSplitItem[] | undefined;
  let $nextKey: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($splitItemList ??= []).push(decodeQotGetCorporateActionsStockSplitsStockSplitItem(r, r.endOf(end))); break;
      case 18: $nextKey = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetCorporateActionsStockSplitsS2C>({ splitItemList: $splitItemList ?? none, nextKey: $nextKey }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetCorporateActionsStockSplits.Request`, sent with {@linkcode QotGetCorporateActionsStockSplits}.
 */
export interface QotGetCorporateActionsStockSplitsRequest extends Message {
  /** What is asked. */
  c2s: QotGetCorporateActionsStockSplitsC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetCorporateActionsStockSplits.Request`, sent with {@linkcode QotGetCorporateActionsStockSplits}.
 */
export interface QotGetCorporateActionsStockSplitsRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetCorporateActionsStockSplitsC2SInput;
}

/** Writes a `Qot_GetCorporateActionsStockSplits.Request`. */
export function encodeQotGetCorporateActionsStockSplitsRequest(w: Writer, v: QotGetCorporateActionsStockSplitsRequestInput): void {
  writeRequest(w, v, encodeQotGetCorporateActionsStockSplitsC2S);
}

/** Reads a `Qot_GetCorporateActionsStockSplits.Request`. */
export function decodeQotGetCorporateActionsStockSplitsRequest(r: Reader, end: number): QotGetCorporateActionsStockSplitsRequest {
  let $c2s: QotGetCorporateActionsStockSplitsC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetCorporateActionsStockSplitsC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetCorporateActionsStockSplits.Request", { c2s: $c2s });
  return r.finish<QotGetCorporateActionsStockSplitsRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetCorporateActionsStockSplits.Response`, brought by {@linkcode QotGetCorporateActionsStockSplits}.
 */
export interface QotGetCorporateActionsStockSplitsResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetCorporateActionsStockSplitsS2C | undefined;
}

/** Writes a `Qot_GetCorporateActionsStockSplits.Response`. */
export function encodeQotGetCorporateActionsStockSplitsResponse(w: Writer, v: QotGetCorporateActionsStockSplitsResponse): void {
  writeResponse(w, v, encodeQotGetCorporateActionsStockSplitsS2C);
}

/** Reads a `Qot_GetCorporateActionsStockSplits.Response`. */
export function decodeQotGetCorporateActionsStockSplitsResponse(r: Reader, end: number): QotGetCorporateActionsStockSplitsResponse {
  return readResponse("Qot_GetCorporateActionsStockSplits.Response", r, end, decodeQotGetCorporateActionsStockSplitsS2C) as QotGetCorporateActionsStockSplitsResponse;
}

/**
 * Splits and consolidations of a stock's shares. For stocks and funds of Hong Kong, the USA, Japan, Singapore
 * and Malaysia. Paged by nextKey. OpenD takes 30 of them in 30 seconds.
 *
 * OpenD's `Qot_GetCorporateActionsStockSplits` (3236), a request.
 *
 * @example
 * ```ts
 * import { QotGetCorporateActionsStockSplits } from "@opend/client/commands";
 *
 * const { splitItemList } = await quote.request(QotGetCorporateActionsStockSplits, { security: "HK.00700" });
 * ```
 */
export const QotGetCorporateActionsStockSplits: RequestCommand<QotGetCorporateActionsStockSplitsC2SInput, QotGetCorporateActionsStockSplitsS2C> = {
  kind: "request",
  id: 3236,
  name: "Qot_GetCorporateActionsStockSplits",
  limit: { requests: 30 },
  encode: encodeQotGetCorporateActionsStockSplitsRequest,
  decode: decodeQotGetCorporateActionsStockSplitsResponse,
  decodeData: decodeQotGetCorporateActionsStockSplitsS2C,
};
