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
 * OpenD's `Qot_GetInstitutionHoldingChange.HoldingChangeType`.
 *
 * @example
 * ```ts
 * import { QotGetInstitutionHoldingChangeHoldingChangeType } from "@opend/client/commands";
 *
 * const value: QotGetInstitutionHoldingChangeHoldingChangeType = QotGetInstitutionHoldingChangeHoldingChangeType.New; // 1
 * ```
 */
export const QotGetInstitutionHoldingChangeHoldingChangeType = {
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
 * OpenD's `Qot_GetInstitutionHoldingChange.HoldingChangeType`.
 */
export type QotGetInstitutionHoldingChangeHoldingChangeType = (typeof QotGetInstitutionHoldingChangeHoldingChangeType)[keyof typeof QotGetInstitutionHoldingChangeHoldingChangeType];

/**
 * What the positions are sorted by.
 *
 * OpenD's `Qot_GetInstitutionHoldingChange.SortField`.
 *
 * @example
 * ```ts
 * import { QotGetInstitutionHoldingChangeSortField } from "@opend/client/commands";
 *
 * const value: QotGetInstitutionHoldingChangeSortField = QotGetInstitutionHoldingChangeSortField.ChangePct; // 1
 * ```
 */
export const QotGetInstitutionHoldingChangeSortField = {
  /** Not set: by the change in percent. */
  Unknown: 0,
  /** By the change in percent. */
  ChangePct: 1,
  /** By the number of shares bought or sold. */
  ChangeShares: 2,
  /** By the date of the holding. */
  HoldingDate: 3,
} as const;
/**
 * What the positions are sorted by.
 *
 * OpenD's `Qot_GetInstitutionHoldingChange.SortField`.
 */
export type QotGetInstitutionHoldingChangeSortField = (typeof QotGetInstitutionHoldingChangeSortField)[keyof typeof QotGetInstitutionHoldingChangeSortField];

/**
 * The direction of sorting.
 *
 * OpenD's `Qot_GetInstitutionHoldingChange.SortDir`.
 *
 * @example
 * ```ts
 * import { QotGetInstitutionHoldingChangeSortDir } from "@opend/client/commands";
 *
 * const value: QotGetInstitutionHoldingChangeSortDir = QotGetInstitutionHoldingChangeSortDir.Descending; // 0
 * ```
 */
export const QotGetInstitutionHoldingChangeSortDir = {
  /** Greatest first; the default. */
  Descending: 0,
  /** Least first. */
  Ascending: 1,
} as const;
/**
 * The direction of sorting.
 *
 * OpenD's `Qot_GetInstitutionHoldingChange.SortDir`.
 */
export type QotGetInstitutionHoldingChangeSortDir = (typeof QotGetInstitutionHoldingChangeSortDir)[keyof typeof QotGetInstitutionHoldingChangeSortDir];

/**
 * Which institution and kind of change is asked for, how it is sorted, and which page.
 *
 * OpenD's `Qot_GetInstitutionHoldingChange.C2S`, sent with {@linkcode QotGetInstitutionHoldingChange}.
 */
export interface QotGetInstitutionHoldingChangeC2S extends Message {
  /** The market whose holdings are meant: HK or US. */
  market: QotMarket;
  /** Number of the institution, from Qot_GetInstitutionList. */
  institutionId: number;
  /** Which kind of change; default newly opened positions. */
  changeType?: QotGetInstitutionHoldingChangeHoldingChangeType | undefined;
  /** What to sort by; default the change in percent. */
  sortField?: QotGetInstitutionHoldingChangeSortField | undefined;
  /** Greatest or least first; default greatest. */
  sortDir?: QotGetInstitutionHoldingChangeSortDir | undefined;
  /** Positions in a page: 1 to 200, default 20. */
  count?: number | undefined;
  /** Cursor of the page, from nextPage of the reply before; left out on the first request. */
  page?: string | undefined;
}

/** Writes a `Qot_GetInstitutionHoldingChange.C2S`. */
export function encodeQotGetInstitutionHoldingChangeC2S(w: Writer, v: QotGetInstitutionHoldingChangeC2S): void {
  w.int32(8, v.market, "market");
  w.int32(16, v.institutionId, "institutionId");
  if (v.changeType != null) w.int32(24, v.changeType, "changeType");
  if (v.sortField != null) w.int32(32, v.sortField, "sortField");
  if (v.sortDir != null) w.int32(40, v.sortDir, "sortDir");
  if (v.count != null) w.int32(48, v.count, "count");
  if (v.page != null) w.string(58, v.page, "page");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetInstitutionHoldingChange.C2S`. */
export function decodeQotGetInstitutionHoldingChangeC2S(r: Reader, end: number): QotGetInstitutionHoldingChangeC2S {
  let $market: QotMarket | undefined;
  let $institutionId: number | undefined;
  let $changeType: QotGetInstitutionHoldingChangeHoldingChangeType | undefined;
  let $sortField: QotGetInstitutionHoldingChangeSortField | undefined;
  let $sortDir: QotGetInstitutionHoldingChangeSortDir | undefined;
  let $count: number | undefined;
  let $page: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $market = r.int() as QotMarket; break;
      case 16: $institutionId = r.int(); break;
      case 24: $changeType = r.int() as QotGetInstitutionHoldingChangeHoldingChangeType; break;
      case 32: $sortField = r.int() as QotGetInstitutionHoldingChangeSortField; break;
      case 40: $sortDir = r.int() as QotGetInstitutionHoldingChangeSortDir; break;
      case 48: $count = r.int(); break;
      case 58: $page = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($market === undefined || $institutionId === undefined) throw missing("Qot_GetInstitutionHoldingChange.C2S", { market: $market, institutionId: $institutionId });
  return r.finish<QotGetInstitutionHoldingChangeC2S>({ market: $market, institutionId: $institutionId, changeType: $changeType, sortField: $sortField, sortDir: $sortDir, count: $count, page: $page }, end, unknown);
}

/**
 * The change of one position.
 *
 * OpenD's `Qot_GetInstitutionHoldingChange.HoldingChangeItem`, held by {@linkcode QotGetInstitutionHoldingChangeS2C}.
 */
export interface QotGetInstitutionHoldingChangeHoldingChangeItem extends Message {
  /** Market and code of the stock held. */
  security: Security;
  /** What the stock is called. */
  name?: string | undefined;
  /** Share of the company that the institution holds, in percent; not, as the name says, of its portfolio. */
  portfolioPct?: number | undefined;
  /** Shares bought or sold since the disclosure before. */
  changeShares?: number | undefined;
  /** The change in percent; for a new position OpenD's documents show the same figure as portfolioPct. */
  changePct?: number | undefined;
  /** Day of the holding, yyyy-MM-dd. */
  holdingDate?: string | undefined;
  /** Kind of filing that disclosed it, such as 13F. */
  source?: string | undefined;
}

/** Writes a `Qot_GetInstitutionHoldingChange.HoldingChangeItem`. */
export function encodeQotGetInstitutionHoldingChangeHoldingChangeItem(w: Writer, v: QotGetInstitutionHoldingChangeHoldingChangeItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.portfolioPct != null) w.double(25, v.portfolioPct, "portfolioPct");
  if (v.changeShares != null) w.int64Number(32, v.changeShares, "changeShares");
  if (v.changePct != null) w.double(41, v.changePct, "changePct");
  if (v.holdingDate != null) w.string(50, v.holdingDate, "holdingDate");
  if (v.source != null) w.string(58, v.source, "source");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetInstitutionHoldingChange.HoldingChangeItem`. */
export function decodeQotGetInstitutionHoldingChangeHoldingChangeItem(r: Reader, end: number): QotGetInstitutionHoldingChangeHoldingChangeItem {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $portfolioPct: number | undefined;
  let $changeShares: number | undefined;
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
      case 25: $portfolioPct = r.double(); break;
      case 32: $changeShares = r.int64Number(); break;
      case 41: $changePct = r.double(); break;
      case 50: $holdingDate = r.text(end); break;
      case 58: $source = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetInstitutionHoldingChange.HoldingChangeItem", { security: $security });
  return r.finish<QotGetInstitutionHoldingChangeHoldingChangeItem>({ security: $security, name: $name, portfolioPct: $portfolioPct, changeShares: $changeShares, changePct: $changePct, holdingDate: $holdingDate, source: $source }, end, unknown);
}

/**
 * One page of changed positions.
 *
 * OpenD's `Qot_GetInstitutionHoldingChange.S2C`, brought by {@linkcode QotGetInstitutionHoldingChange}.
 */
export interface QotGetInstitutionHoldingChangeS2C extends Message {
  /** The positions of this page, sorted. */
  dataList: readonly QotGetInstitutionHoldingChangeHoldingChangeItem[];
  /** How many positions match in all pages together. */
  allCount?: number | undefined;
  /** Cursor of the page that follows; empty on the last. */
  nextPage?: string | undefined;
}

/** Writes a `Qot_GetInstitutionHoldingChange.S2C`. */
export function encodeQotGetInstitutionHoldingChangeS2C(w: Writer, v: QotGetInstitutionHoldingChangeS2C): void {
  let at: number;
  for (const x of w.list(v.dataList, "dataList")) { at = w.open(10); encodeQotGetInstitutionHoldingChangeHoldingChangeItem(w, w.object(x, "dataList")); w.close(at); }
  if (v.allCount != null) w.int32(16, v.allCount, "allCount");
  if (v.nextPage != null) w.string(26, v.nextPage, "nextPage");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetInstitutionHoldingChange.S2C`. */
export function decodeQotGetInstitutionHoldingChangeS2C(r: Reader, end: number): QotGetInstitutionHoldingChangeS2C {
  let $dataList: QotGetInstitutionHoldingChangeHoldingChangeItem[] | undefined;
  let $allCount: number | undefined;
  let $nextPage: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($dataList ??= []).push(decodeQotGetInstitutionHoldingChangeHoldingChangeItem(r, r.endOf(end))); break;
      case 16: $allCount = r.int(); break;
      case 26: $nextPage = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetInstitutionHoldingChangeS2C>({ dataList: $dataList ?? none, allCount: $allCount, nextPage: $nextPage }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetInstitutionHoldingChange.Request`, sent with {@linkcode QotGetInstitutionHoldingChange}.
 */
export interface QotGetInstitutionHoldingChangeRequest extends Message {
  /** What is asked. */
  c2s: QotGetInstitutionHoldingChangeC2S;
}

/** Writes a `Qot_GetInstitutionHoldingChange.Request`. */
export function encodeQotGetInstitutionHoldingChangeRequest(w: Writer, v: QotGetInstitutionHoldingChangeRequest): void {
  writeRequest(w, v, encodeQotGetInstitutionHoldingChangeC2S);
}

/** Reads a `Qot_GetInstitutionHoldingChange.Request`. */
export function decodeQotGetInstitutionHoldingChangeRequest(r: Reader, end: number): QotGetInstitutionHoldingChangeRequest {
  let $c2s: QotGetInstitutionHoldingChangeC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetInstitutionHoldingChangeC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetInstitutionHoldingChange.Request", { c2s: $c2s });
  return r.finish<QotGetInstitutionHoldingChangeRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetInstitutionHoldingChange.Response`, brought by {@linkcode QotGetInstitutionHoldingChange}.
 */
export interface QotGetInstitutionHoldingChangeResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetInstitutionHoldingChangeS2C | undefined;
}

/** Writes a `Qot_GetInstitutionHoldingChange.Response`. */
export function encodeQotGetInstitutionHoldingChangeResponse(w: Writer, v: QotGetInstitutionHoldingChangeResponse): void {
  writeResponse(w, v, encodeQotGetInstitutionHoldingChangeS2C);
}

/** Reads a `Qot_GetInstitutionHoldingChange.Response`. */
export function decodeQotGetInstitutionHoldingChangeResponse(r: Reader, end: number): QotGetInstitutionHoldingChangeResponse {
  return readResponse("Qot_GetInstitutionHoldingChange.Response", r, end, decodeQotGetInstitutionHoldingChangeS2C) as QotGetInstitutionHoldingChangeResponse;
}

/**
 * The positions that an institution opened, closed, raised or cut, one kind a request. Paged: nextPage of a
 * reply goes into page of the next request. OpenD takes 60 of them in 30 seconds, of which only first pages
 * count.
 *
 * OpenD's `Qot_GetInstitutionHoldingChange` (3421), a request.
 *
 * @example
 * ```ts
 * import { QotGetInstitutionHoldingChange, QotMarket } from "@opend/client/commands";
 *
 * const { dataList } = await quote.request(QotGetInstitutionHoldingChange, {
 *   market: QotMarket.HK_Security,
 *   institutionId: 1001,
 * });
 * ```
 */
export const QotGetInstitutionHoldingChange: RequestCommand<QotGetInstitutionHoldingChangeC2S, QotGetInstitutionHoldingChangeS2C> = {
  kind: "request",
  id: 3421,
  name: "Qot_GetInstitutionHoldingChange",
  limit: { requests: 60, unless: "page" },
  encode: encodeQotGetInstitutionHoldingChangeRequest,
  decode: decodeQotGetInstitutionHoldingChangeResponse,
  decodeData: decodeQotGetInstitutionHoldingChangeS2C,
};
