// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotMarket } from "./qot_common.ts";

/**
 * What the institutions are sorted by.
 *
 * OpenD's `Qot_GetInstitutionList.SortField`.
 *
 * @example
 * ```ts
 * import { QotGetInstitutionListSortField } from "@opend/client/commands";
 *
 * const value: QotGetInstitutionListSortField = QotGetInstitutionListSortField.PositionValue; // 1
 * ```
 */
export const QotGetInstitutionListSortField = {
  /** Not set: by the value of all positions. */
  Unknown: 0,
  /** By the value of all positions. */
  PositionValue: 1,
  /** By how much that value rose or fell. */
  PositionValueChange: 2,
  /** By the number of stocks held. */
  PositionCount: 3,
  /** By the change in the number of stocks held. */
  PositionCountChange: 4,
} as const;
/**
 * What the institutions are sorted by.
 *
 * OpenD's `Qot_GetInstitutionList.SortField`.
 */
export type QotGetInstitutionListSortField = (typeof QotGetInstitutionListSortField)[keyof typeof QotGetInstitutionListSortField];

/**
 * The direction of sorting.
 *
 * OpenD's `Qot_GetInstitutionList.SortDir`.
 *
 * @example
 * ```ts
 * import { QotGetInstitutionListSortDir } from "@opend/client/commands";
 *
 * const value: QotGetInstitutionListSortDir = QotGetInstitutionListSortDir.Descending; // 0
 * ```
 */
export const QotGetInstitutionListSortDir = {
  /** Greatest first; the default. */
  Descending: 0,
  /** Least first. */
  Ascending: 1,
} as const;
/**
 * The direction of sorting.
 *
 * OpenD's `Qot_GetInstitutionList.SortDir`.
 */
export type QotGetInstitutionListSortDir = (typeof QotGetInstitutionListSortDir)[keyof typeof QotGetInstitutionListSortDir];

/**
 * Which market's institutions are asked for, sorted how, and which page.
 *
 * OpenD's `Qot_GetInstitutionList.C2S`, sent with {@linkcode QotGetInstitutionList}.
 */
export interface QotGetInstitutionListC2S extends Message {
  /** The market whose holdings are meant: HK or US. */
  market: QotMarket;
  /** What to sort by; default the value of all positions. */
  sortField?: QotGetInstitutionListSortField | undefined;
  /** Greatest or least first; default greatest. */
  sortDir?: QotGetInstitutionListSortDir | undefined;
  /** Institutions in a page: 1 to 200, default 20. */
  count?: number | undefined;
  /** Cursor of the page, from nextPage of the reply before; left out on the first request. */
  page?: string | undefined;
  /** Only institutions whose name resembles this text. */
  namePart?: string | undefined;
}

/** Writes a `Qot_GetInstitutionList.C2S`. */
export function encodeQotGetInstitutionListC2S(w: Writer, v: QotGetInstitutionListC2S): void {
  w.int32(8, v.market, "market");
  if (v.sortField != null) w.int32(16, v.sortField, "sortField");
  if (v.sortDir != null) w.int32(24, v.sortDir, "sortDir");
  if (v.count != null) w.int32(32, v.count, "count");
  if (v.page != null) w.string(42, v.page, "page");
  if (v.namePart != null) w.string(50, v.namePart, "namePart");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetInstitutionList.C2S`. */
export function decodeQotGetInstitutionListC2S(r: Reader, end: number): QotGetInstitutionListC2S {
  let $market: QotMarket | undefined;
  let $sortField: QotGetInstitutionListSortField | undefined;
  let $sortDir: QotGetInstitutionListSortDir | undefined;
  let $count: number | undefined;
  let $page: string | undefined;
  let $namePart: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $market = r.int() as QotMarket; break;
      case 16: $sortField = r.int() as QotGetInstitutionListSortField; break;
      case 24: $sortDir = r.int() as QotGetInstitutionListSortDir; break;
      case 32: $count = r.int(); break;
      case 42: $page = r.text(end); break;
      case 50: $namePart = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($market === undefined) throw missing("Qot_GetInstitutionList.C2S", { market: $market });
  return r.finish<QotGetInstitutionListC2S>({ market: $market, sortField: $sortField, sortDir: $sortDir, count: $count, page: $page, namePart: $namePart }, end, unknown);
}

/**
 * One institution and what it holds.
 *
 * OpenD's `Qot_GetInstitutionList.InstitutionListItem`, held by {@linkcode QotGetInstitutionListS2C}.
 */
export interface QotGetInstitutionListInstitutionListItem extends Message {
  /** Number of the institution, for the other requests about institutions. */
  institutionId: number;
  /** What the institution is called. */
  institutionName?: string | undefined;
  /** Value of all its positions in the market, in S2C.currency. */
  positionValue?: number | undefined;
  /** Change of that value since the period before, in S2C.currency. */
  positionValueChange?: number | undefined;
  /** How many stocks it holds. */
  positionCount?: number | undefined;
  /** How many stocks more or fewer than the period before. */
  positionCountChange?: number | undefined;
  /** Day of the disclosure, yyyy-MM-dd. */
  disclosureDate?: string | undefined;
}

/** Writes a `Qot_GetInstitutionList.InstitutionListItem`. */
export function encodeQotGetInstitutionListInstitutionListItem(w: Writer, v: QotGetInstitutionListInstitutionListItem): void {
  w.int32(8, v.institutionId, "institutionId");
  if (v.institutionName != null) w.string(18, v.institutionName, "institutionName");
  if (v.positionValue != null) w.double(25, v.positionValue, "positionValue");
  if (v.positionValueChange != null) w.double(33, v.positionValueChange, "positionValueChange");
  if (v.positionCount != null) w.int32(40, v.positionCount, "positionCount");
  if (v.positionCountChange != null) w.int32(48, v.positionCountChange, "positionCountChange");
  if (v.disclosureDate != null) w.string(58, v.disclosureDate, "disclosureDate");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetInstitutionList.InstitutionListItem`. */
export function decodeQotGetInstitutionListInstitutionListItem(r: Reader, end: number): QotGetInstitutionListInstitutionListItem {
  let $institutionId: number | undefined;
  let $institutionName: string | undefined;
  let $positionValue: number | undefined;
  let $positionValueChange: number | undefined;
  let $positionCount: number | undefined;
  let $positionCountChange: number | undefined;
  let $disclosureDate: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $institutionId = r.int(); break;
      case 18: $institutionName = r.text(end); break;
      case 25: $positionValue = r.double(); break;
      case 33: $positionValueChange = r.double(); break;
      case 40: $positionCount = r.int(); break;
      case 48: $positionCountChange = r.int(); break;
      case 58: $disclosureDate = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($institutionId === undefined) throw missing("Qot_GetInstitutionList.InstitutionListItem", { institutionId: $institutionId });
  return r.finish<QotGetInstitutionListInstitutionListItem>({ institutionId: $institutionId, institutionName: $institutionName, positionValue: $positionValue, positionValueChange: $positionValueChange, positionCount: $positionCount, positionCountChange: $positionCountChange, disclosureDate: $disclosureDate }, end, unknown);
}

/**
 * One page of institutions.
 *
 * OpenD's `Qot_GetInstitutionList.S2C`, brought by {@linkcode QotGetInstitutionList}.
 */
export interface QotGetInstitutionListS2C extends Message {
  /** The institutions of this page, sorted. */
  dataList: readonly QotGetInstitutionListInstitutionListItem[];
  /** How many institutions match in all pages together. */
  allCount?: number | undefined;
  /** Cursor of the page that follows; empty on the last. */
  nextPage?: string | undefined;
  /** Currency of the values, such as USD. */
  currency?: string | undefined;
}

/** Writes a `Qot_GetInstitutionList.S2C`. */
export function encodeQotGetInstitutionListS2C(w: Writer, v: QotGetInstitutionListS2C): void {
  let at: number;
  for (const x of w.list(v.dataList, "dataList")) { at = w.open(10); encodeQotGetInstitutionListInstitutionListItem(w, w.object(x, "dataList")); w.close(at); }
  if (v.allCount != null) w.int32(16, v.allCount, "allCount");
  if (v.nextPage != null) w.string(26, v.nextPage, "nextPage");
  if (v.currency != null) w.string(34, v.currency, "currency");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetInstitutionList.S2C`. */
export function decodeQotGetInstitutionListS2C(r: Reader, end: number): QotGetInstitutionListS2C {
  let $dataList: QotGetInstitutionListInstitutionListItem[] | undefined;
  let $allCount: number | undefined;
  let $nextPage: string | undefined;
  let $currency: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($dataList ??= []).push(decodeQotGetInstitutionListInstitutionListItem(r, r.endOf(end))); break;
      case 16: $allCount = r.int(); break;
      case 26: $nextPage = r.text(end); break;
      case 34: $currency = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetInstitutionListS2C>({ dataList: $dataList ?? none, allCount: $allCount, nextPage: $nextPage, currency: $currency }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetInstitutionList.Request`, sent with {@linkcode QotGetInstitutionList}.
 */
export interface QotGetInstitutionListRequest extends Message {
  /** What is asked. */
  c2s: QotGetInstitutionListC2S;
}

/** Writes a `Qot_GetInstitutionList.Request`. */
export function encodeQotGetInstitutionListRequest(w: Writer, v: QotGetInstitutionListRequest): void {
  writeRequest(w, v, encodeQotGetInstitutionListC2S);
}

/** Reads a `Qot_GetInstitutionList.Request`. */
export function decodeQotGetInstitutionListRequest(r: Reader, end: number): QotGetInstitutionListRequest {
  let $c2s: QotGetInstitutionListC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetInstitutionListC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetInstitutionList.Request", { c2s: $c2s });
  return r.finish<QotGetInstitutionListRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetInstitutionList.Response`, brought by {@linkcode QotGetInstitutionList}.
 */
export interface QotGetInstitutionListResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetInstitutionListS2C | undefined;
}

/** Writes a `Qot_GetInstitutionList.Response`. */
export function encodeQotGetInstitutionListResponse(w: Writer, v: QotGetInstitutionListResponse): void {
  writeResponse(w, v, encodeQotGetInstitutionListS2C);
}

/** Reads a `Qot_GetInstitutionList.Response`. */
export function decodeQotGetInstitutionListResponse(r: Reader, end: number): QotGetInstitutionListResponse {
  return readResponse("Qot_GetInstitutionList.Response", r, end, decodeQotGetInstitutionListS2C) as QotGetInstitutionListResponse;
}

/**
 * The institutions that hold stocks of a market, ranked by the value or number of their positions. Paged:
 * nextPage of a reply goes into page of the next request. OpenD takes 60 of them in 30 seconds, of which only
 * first pages count.
 *
 * OpenD's `Qot_GetInstitutionList` (3418), a request.
 *
 * @example
 * ```ts
 * import { QotGetInstitutionList, QotMarket } from "@opend/client/commands";
 *
 * const { dataList } = await quote.request(QotGetInstitutionList, { market: QotMarket.HK_Security });
 * ```
 */
export const QotGetInstitutionList: RequestCommand<QotGetInstitutionListC2S, QotGetInstitutionListS2C> = {
  kind: "request",
  id: 3418,
  name: "Qot_GetInstitutionList",
  limit: { requests: 60, unless: "page" },
  encode: encodeQotGetInstitutionListRequest,
  decode: decodeQotGetInstitutionListResponse,
  decodeData: decodeQotGetInstitutionListS2C,
};
