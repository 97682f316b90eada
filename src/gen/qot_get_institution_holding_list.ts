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
 * What happened to a position since the disclosure before.
 *
 * OpenD's `Qot_GetInstitutionHoldingList.HoldingChangeType`.
 *
 * @example
 * ```ts
 * import { QotGetInstitutionHoldingListHoldingChangeType } from "@opend/client/commands";
 *
 * const value: QotGetInstitutionHoldingListHoldingChangeType = QotGetInstitutionHoldingListHoldingChangeType.New; // 1
 * ```
 */
export const QotGetInstitutionHoldingListHoldingChangeType = {
  /** Not known. */
  Unknown: 0,
  /** Opened: there was none before. */
  New: 1,
  /** Closed: everything was sold. */
  SoldOut: 2,
  /** Raised: shares were added. */
  Increase: 3,
  /** Cut: a part was sold. */
  Decrease: 4,
} as const;
/**
 * What happened to a position since the disclosure before.
 *
 * OpenD's `Qot_GetInstitutionHoldingList.HoldingChangeType`.
 */
export type QotGetInstitutionHoldingListHoldingChangeType = (typeof QotGetInstitutionHoldingListHoldingChangeType)[keyof typeof QotGetInstitutionHoldingListHoldingChangeType];

/**
 * What the positions are sorted by.
 *
 * OpenD's `Qot_GetInstitutionHoldingList.SortField`.
 *
 * @example
 * ```ts
 * import { QotGetInstitutionHoldingListSortField } from "@opend/client/commands";
 *
 * const value: QotGetInstitutionHoldingListSortField = QotGetInstitutionHoldingListSortField.HoldingValue; // 1
 * ```
 */
export const QotGetInstitutionHoldingListSortField = {
  /** Not set: by the value of the position. */
  Unknown: 0,
  /** By the value of the position. */
  HoldingValue: 1,
  /** By the share of the company held. */
  HoldingPct: 2,
  /** By the share of the company held the period before. */
  LastHoldingPct: 3,
  /** By the number of shares bought or sold. */
  ChangeShares: 4,
  /** By the change in percent. */
  ChangePct: 5,
  /** By the weight in the institution's portfolio. */
  PortfolioPct: 6,
  /** By the industry of the stock. */
  Industry: 7,
  /** By the date of the holding. */
  HoldingDate: 8,
} as const;
/**
 * What the positions are sorted by.
 *
 * OpenD's `Qot_GetInstitutionHoldingList.SortField`.
 */
export type QotGetInstitutionHoldingListSortField = (typeof QotGetInstitutionHoldingListSortField)[keyof typeof QotGetInstitutionHoldingListSortField];

/**
 * The direction of sorting.
 *
 * OpenD's `Qot_GetInstitutionHoldingList.SortDir`.
 *
 * @example
 * ```ts
 * import { QotGetInstitutionHoldingListSortDir } from "@opend/client/commands";
 *
 * const value: QotGetInstitutionHoldingListSortDir = QotGetInstitutionHoldingListSortDir.Descending; // 0
 * ```
 */
export const QotGetInstitutionHoldingListSortDir = {
  /** Greatest first; the default. */
  Descending: 0,
  /** Least first. */
  Ascending: 1,
} as const;
/**
 * The direction of sorting.
 *
 * OpenD's `Qot_GetInstitutionHoldingList.SortDir`.
 */
export type QotGetInstitutionHoldingListSortDir = (typeof QotGetInstitutionHoldingListSortDir)[keyof typeof QotGetInstitutionHoldingListSortDir];

/**
 * Which institution's positions are asked for, filtered and sorted how, and which page.
 *
 * OpenD's `Qot_GetInstitutionHoldingList.C2S`, sent with {@linkcode QotGetInstitutionHoldingList}.
 */
export interface QotGetInstitutionHoldingListC2S extends Message {
  /** The market whose holdings are meant: HK or US. */
  market: QotMarket;
  /** Number of the institution, from Qot_GetInstitutionList. */
  institutionId: number;
  /** Only positions that changed this way; all when absent. */
  changeType?: QotGetInstitutionHoldingListHoldingChangeType | undefined;
  /** What to sort by; default the value of the position. */
  sortField?: QotGetInstitutionHoldingListSortField | undefined;
  /** Greatest or least first; default greatest. */
  sortDir?: QotGetInstitutionHoldingListSortDir | undefined;
  /** Positions in a page: 1 to 200, default 20. */
  count?: number | undefined;
  /** Cursor of the page, from nextPage of the reply before; left out on the first request. */
  page?: string | undefined;
  /** Only stocks whose name or code matches this text. */
  keyword?: string | undefined;
}

/** Writes a `Qot_GetInstitutionHoldingList.C2S`. */
export function encodeQotGetInstitutionHoldingListC2S(w: Writer, v: QotGetInstitutionHoldingListC2S): void {
  w.int32(8, v.market, "market");
  w.int32(16, v.institutionId, "institutionId");
  if (v.changeType != null) w.int32(24, v.changeType, "changeType");
  if (v.sortField != null) w.int32(32, v.sortField, "sortField");
  if (v.sortDir != null) w.int32(40, v.sortDir, "sortDir");
  if (v.count != null) w.int32(48, v.count, "count");
  if (v.page != null) w.string(58, v.page, "page");
  if (v.keyword != null) w.string(66, v.keyword, "keyword");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetInstitutionHoldingList.C2S`. */
export function decodeQotGetInstitutionHoldingListC2S(r: Reader, end: number): QotGetInstitutionHoldingListC2S {
  let $market: QotMarket | undefined;
  let $institutionId: number | undefined;
  let $changeType: QotGetInstitutionHoldingListHoldingChangeType | undefined;
  let $sortField: QotGetInstitutionHoldingListSortField | undefined;
  let $sortDir: QotGetInstitutionHoldingListSortDir | undefined;
  let $count: number | undefined;
  let $page: string | undefined;
  let $keyword: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $market = r.int() as QotMarket; break;
      case 16: $institutionId = r.int(); break;
      case 24: $changeType = r.int() as QotGetInstitutionHoldingListHoldingChangeType; break;
      case 32: $sortField = r.int() as QotGetInstitutionHoldingListSortField; break;
      case 40: $sortDir = r.int() as QotGetInstitutionHoldingListSortDir; break;
      case 48: $count = r.int(); break;
      case 58: $page = r.text(end); break;
      case 66: $keyword = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($market === undefined || $institutionId === undefined) throw missing("Qot_GetInstitutionHoldingList.C2S", { market: $market, institutionId: $institutionId });
  return r.finish<QotGetInstitutionHoldingListC2S>({ market: $market, institutionId: $institutionId, changeType: $changeType, sortField: $sortField, sortDir: $sortDir, count: $count, page: $page, keyword: $keyword }, end, unknown);
}

/**
 * One position.
 *
 * OpenD's `Qot_GetInstitutionHoldingList.HoldingListItem`, held by {@linkcode QotGetInstitutionHoldingListS2C}.
 */
export interface QotGetInstitutionHoldingListHoldingListItem extends Message {
  /** Market and code of the stock held. */
  security: Security;
  /** What the stock is called. */
  name?: string | undefined;
  /** The industry that the stock belongs to. */
  industryName?: string | undefined;
  /** Value of the position, in S2C.currency. */
  holdingValue?: number | undefined;
  /** Share of the company's market capitalization that the position is, in percent. */
  holdingPct?: number | undefined;
  /** The same share the period before, in percent. */
  lastHoldingPct?: number | undefined;
  /** Shares bought or sold since the period before. */
  changeShares?: number | undefined;
  /** Weight of the position in the institution's portfolio, in percent. */
  portfolioPct?: number | undefined;
  /** The change since the period before, in percent. */
  changePct?: number | undefined;
  /** Day of the holding, yyyy-MM-dd. */
  holdingDate?: string | undefined;
  /** Kind of filing that disclosed it, such as 13F. */
  source?: string | undefined;
}

/** Writes a `Qot_GetInstitutionHoldingList.HoldingListItem`. */
export function encodeQotGetInstitutionHoldingListHoldingListItem(w: Writer, v: QotGetInstitutionHoldingListHoldingListItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.industryName != null) w.string(26, v.industryName, "industryName");
  if (v.holdingValue != null) w.double(33, v.holdingValue, "holdingValue");
  if (v.holdingPct != null) w.double(41, v.holdingPct, "holdingPct");
  if (v.lastHoldingPct != null) w.double(49, v.lastHoldingPct, "lastHoldingPct");
  if (v.changeShares != null) w.int64Number(56, v.changeShares, "changeShares");
  if (v.portfolioPct != null) w.double(65, v.portfolioPct, "portfolioPct");
  if (v.changePct != null) w.double(73, v.changePct, "changePct");
  if (v.holdingDate != null) w.string(82, v.holdingDate, "holdingDate");
  if (v.source != null) w.string(90, v.source, "source");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetInstitutionHoldingList.HoldingListItem`. */
export function decodeQotGetInstitutionHoldingListHoldingListItem(r: Reader, end: number): QotGetInstitutionHoldingListHoldingListItem {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $industryName: string | undefined;
  let $holdingValue: number | undefined;
  let $holdingPct: number | undefined;
  let $lastHoldingPct: number | undefined;
  let $changeShares: number | undefined;
  let $portfolioPct: number | undefined;
  let $changePct: number | undefined;
  let $holdingDate: string | undefined;
  let $source: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      case 26: $industryName = r.text(end); break;
      case 33: $holdingValue = r.double(); break;
      case 41: $holdingPct = r.double(); break;
      case 49: $lastHoldingPct = r.double(); break;
      case 56: $changeShares = r.int64Number(); break;
      case 65: $portfolioPct = r.double(); break;
      case 73: $changePct = r.double(); break;
      case 82: $holdingDate = r.text(end); break;
      case 90: $source = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetInstitutionHoldingList.HoldingListItem", { security: $security });
  return r.finish<QotGetInstitutionHoldingListHoldingListItem>({ security: $security, name: $name, industryName: $industryName, holdingValue: $holdingValue, holdingPct: $holdingPct, lastHoldingPct: $lastHoldingPct, changeShares: $changeShares, portfolioPct: $portfolioPct, changePct: $changePct, holdingDate: $holdingDate, source: $source }, end, unknown);
}

/**
 * One page of positions.
 *
 * OpenD's `Qot_GetInstitutionHoldingList.S2C`, brought by {@linkcode QotGetInstitutionHoldingList}.
 */
export interface QotGetInstitutionHoldingListS2C extends Message {
  /** The positions of this page, sorted. */
  dataList: readonly QotGetInstitutionHoldingListHoldingListItem[];
  /** How many positions match in all pages together. */
  allCount?: number | undefined;
  /** Cursor of the page that follows; empty on the last. */
  nextPage?: string | undefined;
  /** Currency of the values, such as USD. */
  currency?: string | undefined;
}

/** Writes a `Qot_GetInstitutionHoldingList.S2C`. */
export function encodeQotGetInstitutionHoldingListS2C(w: Writer, v: QotGetInstitutionHoldingListS2C): void {
  let at: number;
  for (const x of w.list(v.dataList, "dataList")) { at = w.open(10); encodeQotGetInstitutionHoldingListHoldingListItem(w, w.object(x, "dataList")); w.close(at); }
  if (v.allCount != null) w.int32(16, v.allCount, "allCount");
  if (v.nextPage != null) w.string(26, v.nextPage, "nextPage");
  if (v.currency != null) w.string(34, v.currency, "currency");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetInstitutionHoldingList.S2C`. */
export function decodeQotGetInstitutionHoldingListS2C(r: Reader, end: number): QotGetInstitutionHoldingListS2C {
  let $dataList: QotGetInstitutionHoldingListHoldingListItem[] | undefined;
  let $allCount: number | undefined;
  let $nextPage: string | undefined;
  let $currency: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($dataList ??= []).push(decodeQotGetInstitutionHoldingListHoldingListItem(r, r.endOf(end))); break;
      case 16: $allCount = r.int(); break;
      case 26: $nextPage = r.text(end); break;
      case 34: $currency = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetInstitutionHoldingListS2C>({ dataList: $dataList ?? none, allCount: $allCount, nextPage: $nextPage, currency: $currency }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetInstitutionHoldingList.Request`, sent with {@linkcode QotGetInstitutionHoldingList}.
 */
export interface QotGetInstitutionHoldingListRequest extends Message {
  /** What is asked. */
  c2s: QotGetInstitutionHoldingListC2S;
}

/** Writes a `Qot_GetInstitutionHoldingList.Request`. */
export function encodeQotGetInstitutionHoldingListRequest(w: Writer, v: QotGetInstitutionHoldingListRequest): void {
  writeRequest(w, v, encodeQotGetInstitutionHoldingListC2S);
}

/** Reads a `Qot_GetInstitutionHoldingList.Request`. */
export function decodeQotGetInstitutionHoldingListRequest(r: Reader, end: number): QotGetInstitutionHoldingListRequest {
  let $c2s: QotGetInstitutionHoldingListC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetInstitutionHoldingListC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetInstitutionHoldingList.Request", { c2s: $c2s });
  return r.finish<QotGetInstitutionHoldingListRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetInstitutionHoldingList.Response`, brought by {@linkcode QotGetInstitutionHoldingList}.
 */
export interface QotGetInstitutionHoldingListResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetInstitutionHoldingListS2C | undefined;
}

/** Writes a `Qot_GetInstitutionHoldingList.Response`. */
export function encodeQotGetInstitutionHoldingListResponse(w: Writer, v: QotGetInstitutionHoldingListResponse): void {
  writeResponse(w, v, encodeQotGetInstitutionHoldingListS2C);
}

/** Reads a `Qot_GetInstitutionHoldingList.Response`. */
export function decodeQotGetInstitutionHoldingListResponse(r: Reader, end: number): QotGetInstitutionHoldingListResponse {
  return readResponse("Qot_GetInstitutionHoldingList.Response", r, end, decodeQotGetInstitutionHoldingListS2C) as QotGetInstitutionHoldingListResponse;
}

/**
 * The positions that an institution holds in a market, with the change of each since the period before.
 * Paged: nextPage of a reply goes into page of the next request. OpenD takes 60 of them in 30 seconds, of
 * which only first pages count.
 *
 * OpenD's `Qot_GetInstitutionHoldingList` (3422), a request.
 *
 * @example
 * ```ts
 * import { QotGetInstitutionHoldingList, QotMarket } from "@opend/client/commands";
 *
 * const { dataList } = await quote.request(QotGetInstitutionHoldingList, {
 *   market: QotMarket.HK_Security,
 *   institutionId: 1001,
 * });
 * ```
 */
export const QotGetInstitutionHoldingList: RequestCommand<QotGetInstitutionHoldingListC2S, QotGetInstitutionHoldingListS2C> = {
  kind: "request",
  id: 3422,
  name: "Qot_GetInstitutionHoldingList",
  limit: { requests: 60, unless: "page" },
  encode: encodeQotGetInstitutionHoldingListRequest,
  decode: decodeQotGetInstitutionHoldingListResponse,
  decodeData: decodeQotGetInstitutionHoldingListS2C,
};
