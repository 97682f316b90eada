// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { HoldingChangesFilterType, Security, SecurityInput, SortField, SortType } from "./qot_common.ts";

/**
 * One holder's change.
 *
 * OpenD's `Qot_GetShareholdersHoldingChanges.OwnerListItem`, held by {@linkcode QotGetShareholdersHoldingChangesS2C}.
 */
export interface QotGetShareholdersHoldingChangesOwnerListItem extends Message {
  /** Period of the report, such as "2025/Q3". */
  periodText?: string | undefined;
  /** Who holds the shares. */
  name?: string | undefined;
  /** The holder's number; QotGetShareholdersHolderDetail gives the holder's history by it. */
  holderId?: number | undefined;
  /** Change of the number of shares held. */
  shareChangeNum?: number | undefined;
  /** What the change was worth, roughly, in the currency of the market (HKD, USD). */
  sharesChangePrice?: number | undefined;
  /** Part of the company's shares that is held, in percent (12.34 = 12.34 %). */
  holderPct?: number | undefined;
  /** What kind of holder it is, in words, such as a traditional investment manager. */
  holderType?: string | undefined;
  /** The same as a number, to ask QotGetShareholdersHolderDetail with. */
  holderTypeId?: number | undefined;
  /** Day that the report is of, in seconds since the epoch. */
  holdingDate?: number | undefined;
  /** Day that the report is of, as YYYY-MM-DD in Hong Kong's time zone, whatever the market. */
  holdingDateStr?: string | undefined;
  /** Change of the holding as a part of the company's shares, in percent (12.34 = 12.34 %). */
  holderPctChange?: number | undefined;
  /** Number of shares held. */
  holderQuantity?: number | undefined;
}

/** Writes a `Qot_GetShareholdersHoldingChanges.OwnerListItem`. */
export function encodeQotGetShareholdersHoldingChangesOwnerListItem(w: Writer, v: QotGetShareholdersHoldingChangesOwnerListItem): void {
  if (v.periodText != null) w.string(10, v.periodText, "periodText");
  if (v.name != null) w.string(18, v.name, "name");
  if (v.holderId != null) w.int32(24, v.holderId, "holderId");
  if (v.shareChangeNum != null) w.int64Number(32, v.shareChangeNum, "shareChangeNum");
  if (v.sharesChangePrice != null) w.int64Number(40, v.sharesChangePrice, "sharesChangePrice");
  if (v.holderPct != null) w.double(49, v.holderPct, "holderPct");
  if (v.holderType != null) w.string(58, v.holderType, "holderType");
  if (v.holderTypeId != null) w.int32(64, v.holderTypeId, "holderTypeId");
  if (v.holdingDate != null) w.uint64Number(72, v.holdingDate, "holdingDate");
  if (v.holdingDateStr != null) w.string(82, v.holdingDateStr, "holdingDateStr");
  if (v.holderPctChange != null) w.double(89, v.holderPctChange, "holderPctChange");
  if (v.holderQuantity != null) w.int64Number(96, v.holderQuantity, "holderQuantity");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetShareholdersHoldingChanges.OwnerListItem`. */
export function decodeQotGetShareholdersHoldingChangesOwnerListItem(r: Reader, end: number): QotGetShareholdersHoldingChangesOwnerListItem {
  let $periodText: string | undefined;
  let $name: string | undefined;
  let $holderId: number | undefined;
  let $shareChangeNum: number | undefined;
  let $sharesChangePrice: number | undefined;
  let $holderPct: number | undefined;
  let $holderType: string | undefined;
  let $holderTypeId: number | undefined;
  let $holdingDate: number | undefined;
  let $holdingDateStr: string | undefined;
  let $holderPctChange: number | undefined;
  let $holderQuantity: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $periodText = r.text(end); break;
      case 18: $name = r.text(end); break;
      case 24: $holderId = r.int(); break;
      case 32: $shareChangeNum = r.int64Number(); break;
      case 40: $sharesChangePrice = r.int64Number(); break;
      case 49: $holderPct = r.double(); break;
      case 58: $holderType = r.text(end); break;
      case 64: $holderTypeId = r.int(); break;
      case 72: $holdingDate = r.uint64Number(); break;
      case 82: $holdingDateStr = r.text(end); break;
      case 89: $holderPctChange = r.double(); break;
      case 96: $holderQuantity = r.int64Number(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetShareholdersHoldingChangesOwnerListItem>({ periodText: $periodText, name: $name, holderId: $holderId, shareChangeNum: $shareChangeNum, sharesChangePrice: $sharesChangePrice, holderPct: $holderPct, holderType: $holderType, holderTypeId: $holderTypeId, holdingDate: $holdingDate, holdingDateStr: $holdingDateStr, holderPctChange: $holderPctChange, holderQuantity: $holderQuantity }, end, unknown);
}

/**
 * Whose shareholders, which changes, in what order, and which page.
 *
 * OpenD's `Qot_GetShareholdersHoldingChanges.C2S`, sent with {@linkcode QotGetShareholdersHoldingChanges}.
 */
export interface QotGetShareholdersHoldingChangesC2S extends Message {
  /** The stock or fund whose shareholders are asked for. */
  security: Security;
  /** Where to go on: the nextKey of the page before; left out for the first page. */
  nextKey?: string | undefined;
  /** How many to a page: 1 to 50, 10 when left out. */
  num?: number | undefined;
  /** Which way to sort; descending when left out. */
  sortType?: SortType | undefined;
  /**
   * What to sort by: change of shares (62, the default), date (63), change in percent (64), amount of the
   * change (65) or part held (66).
   */
  sortColumn?: SortField | undefined;
  /** Only this kind of change: bought, sold, newly come or gone; any when left out. */
  filterType?: HoldingChangesFilterType | undefined;
}

/**
 * Whose shareholders, which changes, in what order, and which page.
 *
 * What a request gives for OpenD's `Qot_GetShareholdersHoldingChanges.C2S`, sent with {@linkcode QotGetShareholdersHoldingChanges}.
 */
export interface QotGetShareholdersHoldingChangesC2SInput extends Message {
  /** The stock or fund whose shareholders are asked for. */
  security: SecurityInput;
  /** Where to go on: the nextKey of the page before; left out for the first page. */
  nextKey?: string | undefined;
  /** How many to a page: 1 to 50, 10 when left out. */
  num?: number | undefined;
  /** Which way to sort; descending when left out. */
  sortType?: SortType | undefined;
  /**
   * What to sort by: change of shares (62, the default), date (63), change in percent (64), amount of the
   * change (65) or part held (66).
   */
  sortColumn?: SortField | undefined;
  /** Only this kind of change: bought, sold, newly come or gone; any when left out. */
  filterType?: HoldingChangesFilterType | undefined;
}

/** Writes a `Qot_GetShareholdersHoldingChanges.C2S`. */
export function encodeQotGetShareholdersHoldingChangesC2S(w: Writer, v: QotGetShareholdersHoldingChangesC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.nextKey != null) w.string(18, v.nextKey, "nextKey");
  if (v.num != null) w.int32(24, v.num, "num");
  if (v.sortType != null) w.int32(32, v.sortType, "sortType");
  if (v.sortColumn != null) w.int32(40, v.sortColumn, "sortColumn");
  if (v.filterType != null) w.int32(48, v.filterType, "filterType");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetShareholdersHoldingChanges.C2S`. */
export function decodeQotGetShareholdersHoldingChangesC2S(r: Reader, end: number): QotGetShareholdersHoldingChangesC2S {
  let $security: Security | undefined;
  let $nextKey: string | undefined;
  let $num: number | undefined;
  let $sortType: SortType | undefined;
  let $sortColumn: SortField | undefined;
  let $filterType: HoldingChangesFilterType | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $nextKey = r.text(end); break;
      case 24: $num = r.int(); break;
      case 32: $sortType = r.int() as SortType; break;
      case 40: $sortColumn = r.int() as SortField; break;
      case 48: $filterType = r.int() as HoldingChangesFilterType; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetShareholdersHoldingChanges.C2S", { security: $security });
  return r.finish<QotGetShareholdersHoldingChangesC2S>({ security: $security, nextKey: $nextKey, num: $num, sortType: $sortType, sortColumn: $sortColumn, filterType: $filterType }, end, unknown);
}

/**
 * One page of changes.
 *
 * OpenD's `Qot_GetShareholdersHoldingChanges.S2C`, brought by {@linkcode QotGetShareholdersHoldingChanges}.
 */
export interface QotGetShareholdersHoldingChangesS2C extends Message {
  /** The changes of this page. */
  itemList: readonly QotGetShareholdersHoldingChangesOwnerListItem[];
  /** What to ask for the next page with; "-1" when there are no more. */
  nextKey?: string | undefined;
}

/** Writes a `Qot_GetShareholdersHoldingChanges.S2C`. */
export function encodeQotGetShareholdersHoldingChangesS2C(w: Writer, v: QotGetShareholdersHoldingChangesS2C): void {
  let at: number;
  for (const x of w.list(v.itemList, "itemList")) { at = w.open(10); encodeQotGetShareholdersHoldingChangesOwnerListItem(w, w.object(x, "itemList")); w.close(at); }
  if (v.nextKey != null) w.string(18, v.nextKey, "nextKey");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetShareholdersHoldingChanges.S2C`. */
export function decodeQotGetShareholdersHoldingChangesS2C(r: Reader, end: number): QotGetShareholdersHoldingChangesS2C {
  let $itemList: QotGetShareholdersHoldingChangesOwnerListItem[] | undefined;
  let $nextKey: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($itemList ??= []).push(decodeQotGetShareholdersHoldingChangesOwnerListItem(r, r.endOf(end))); break;
      case 18: $nextKey = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetShareholdersHoldingChangesS2C>({ itemList: $itemList ?? none, nextKey: $nextKey }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetShareholdersHoldingChanges.Request`, sent with {@linkcode QotGetShareholdersHoldingChanges}.
 */
export interface QotGetShareholdersHoldingChangesRequest extends Message {
  /** What is asked. */
  c2s: QotGetShareholdersHoldingChangesC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetShareholdersHoldingChanges.Request`, sent with {@linkcode QotGetShareholdersHoldingChanges}.
 */
export interface QotGetShareholdersHoldingChangesRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetShareholdersHoldingChangesC2SInput;
}

/** Writes a `Qot_GetShareholdersHoldingChanges.Request`. */
export function encodeQotGetShareholdersHoldingChangesRequest(w: Writer, v: QotGetShareholdersHoldingChangesRequestInput): void {
  writeRequest(w, v, encodeQotGetShareholdersHoldingChangesC2S);
}

/** Reads a `Qot_GetShareholdersHoldingChanges.Request`. */
export function decodeQotGetShareholdersHoldingChangesRequest(r: Reader, end: number): QotGetShareholdersHoldingChangesRequest {
  let $c2s: QotGetShareholdersHoldingChangesC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetShareholdersHoldingChangesC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetShareholdersHoldingChanges.Request", { c2s: $c2s });
  return r.finish<QotGetShareholdersHoldingChangesRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetShareholdersHoldingChanges.Response`, brought by {@linkcode QotGetShareholdersHoldingChanges}.
 */
export interface QotGetShareholdersHoldingChangesResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetShareholdersHoldingChangesS2C | undefined;
}

/** Writes a `Qot_GetShareholdersHoldingChanges.Response`. */
export function encodeQotGetShareholdersHoldingChangesResponse(w: Writer, v: QotGetShareholdersHoldingChangesResponse): void {
  writeResponse(w, v, encodeQotGetShareholdersHoldingChangesS2C);
}

/** Reads a `Qot_GetShareholdersHoldingChanges.Response`. */
export function decodeQotGetShareholdersHoldingChangesResponse(r: Reader, end: number): QotGetShareholdersHoldingChangesResponse {
  return readResponse("Qot_GetShareholdersHoldingChanges.Response", r, end, decodeQotGetShareholdersHoldingChangesS2C) as QotGetShareholdersHoldingChangesResponse;
}

/**
 * Which shareholders of a company have bought or sold its shares lately. For stocks and funds of Hong Kong,
 * the USA, Singapore, Japan and Malaysia. Paged by nextKey. OpenD takes 30 of them in 30 seconds. It came
 * with OpenD 10.6.
 *
 * OpenD's `Qot_GetShareholdersHoldingChanges` (3238), a request.
 *
 * @example
 * ```ts
 * import { QotGetShareholdersHoldingChanges } from "@opend/client/commands";
 *
 * const { itemList } = await quote.request(QotGetShareholdersHoldingChanges, { security: "HK.00700" });
 * ```
 */
export const QotGetShareholdersHoldingChanges: RequestCommand<QotGetShareholdersHoldingChangesC2SInput, QotGetShareholdersHoldingChangesS2C> = {
  kind: "request",
  id: 3238,
  name: "Qot_GetShareholdersHoldingChanges",
  limit: { requests: 30 },
  encode: encodeQotGetShareholdersHoldingChangesRequest,
  decode: decodeQotGetShareholdersHoldingChangesResponse,
  decodeData: decodeQotGetShareholdersHoldingChangesS2C,
};
