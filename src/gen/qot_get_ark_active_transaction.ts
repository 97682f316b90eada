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
 * The way in which ARK's position in a stock changed.
 *
 * OpenD's `Qot_GetArkActiveTransaction.HoldingType`.
 *
 * @example
 * ```ts
 * import { QotGetArkActiveTransactionHoldingType } from "@opend/client/commands";
 *
 * const value: QotGetArkActiveTransactionHoldingType = QotGetArkActiveTransactionHoldingType.Increase; // 0
 * ```
 */
export const QotGetArkActiveTransactionHoldingType = {
  /** More was bought of a stock already held; the default. */
  Increase: 0,
  /** Part of the position was sold. */
  Decrease: 1,
  /** A position was opened in a stock not held before. */
  New: 2,
  /** The whole position was sold. */
  SoldOut: 3,
} as const;
/**
 * The way in which ARK's position in a stock changed.
 *
 * OpenD's `Qot_GetArkActiveTransaction.HoldingType`.
 */
export type QotGetArkActiveTransactionHoldingType = (typeof QotGetArkActiveTransactionHoldingType)[keyof typeof QotGetArkActiveTransactionHoldingType];

/**
 * The period over which changes are added up.
 *
 * OpenD's `Qot_GetArkActiveTransaction.CycleType`.
 *
 * @example
 * ```ts
 * import { QotGetArkActiveTransactionCycleType } from "@opend/client/commands";
 *
 * const value: QotGetArkActiveTransactionCycleType = QotGetArkActiveTransactionCycleType._1Day; // 0
 * ```
 */
export const QotGetArkActiveTransactionCycleType = {
  /** The latest day; the default. */
  _1Day: 0,
  /** The latest 5 days. */
  _5Day: 1,
  /** The latest 10 days. */
  _10Day: 2,
  /** The latest 30 days. */
  _30Day: 3,
  /** The latest 60 days. */
  _60Day: 4,
} as const;
/**
 * The period over which changes are added up.
 *
 * OpenD's `Qot_GetArkActiveTransaction.CycleType`.
 */
export type QotGetArkActiveTransactionCycleType = (typeof QotGetArkActiveTransactionCycleType)[keyof typeof QotGetArkActiveTransactionCycleType];

/**
 * What the list is ranked by.
 *
 * OpenD's `Qot_GetArkActiveTransaction.SortField`.
 *
 * @example
 * ```ts
 * import { QotGetArkActiveTransactionSortField } from "@opend/client/commands";
 *
 * const value: QotGetArkActiveTransactionSortField = QotGetArkActiveTransactionSortField.ChangeAmount; // 1
 * ```
 */
export const QotGetArkActiveTransactionSortField = {
  /** Not chosen: ranks by the amount, as `ChangeAmount` does. */
  Unknown: 0,
  /** By the amount bought or sold, in US dollars. */
  ChangeAmount: 1,
  /** By the number of shares bought or sold. */
  ChangeShares: 2,
} as const;
/**
 * What the list is ranked by.
 *
 * OpenD's `Qot_GetArkActiveTransaction.SortField`.
 */
export type QotGetArkActiveTransactionSortField = (typeof QotGetArkActiveTransactionSortField)[keyof typeof QotGetArkActiveTransactionSortField];

/**
 * The order of the ranking.
 *
 * OpenD's `Qot_GetArkActiveTransaction.SortDir`.
 *
 * @example
 * ```ts
 * import { QotGetArkActiveTransactionSortDir } from "@opend/client/commands";
 *
 * const value: QotGetArkActiveTransactionSortDir = QotGetArkActiveTransactionSortDir.Descending; // 0
 * ```
 */
export const QotGetArkActiveTransactionSortDir = {
  /** Largest first, so net buying leads; the default. */
  Descending: 0,
  /** Smallest first, so net selling leads. */
  Ascending: 1,
} as const;
/**
 * The order of the ranking.
 *
 * OpenD's `Qot_GetArkActiveTransaction.SortDir`.
 */
export type QotGetArkActiveTransactionSortDir = (typeof QotGetArkActiveTransactionSortDir)[keyof typeof QotGetArkActiveTransactionSortDir];

/**
 * Which changes to list, over what period, and in what order.
 *
 * OpenD's `Qot_GetArkActiveTransaction.C2S`, sent with {@linkcode QotGetArkActiveTransaction}.
 */
export interface QotGetArkActiveTransactionC2S extends Message {
  /** The kind of change wanted; increases unless set. */
  holdingType?: QotGetArkActiveTransactionHoldingType | undefined;
  /** How far back to look; one day unless set. */
  cycleType?: QotGetArkActiveTransactionCycleType | undefined;
  /** What to rank by; the amount unless set. */
  sortField?: QotGetArkActiveTransactionSortField | undefined;
  /** Descending unless set. */
  sortDir?: QotGetArkActiveTransactionSortDir | undefined;
  /** Rows to a page, 1 to 200; 50 unless set. */
  count?: number | undefined;
  /** Cursor of the page wanted: `nextPage` of the reply before. Leave it out for the first page. */
  page?: string | undefined;
}

/** Writes a `Qot_GetArkActiveTransaction.C2S`. */
export function encodeQotGetArkActiveTransactionC2S(w: Writer, v: QotGetArkActiveTransactionC2S): void {
  if (v.holdingType != null) w.int32(8, v.holdingType, "holdingType");
  if (v.cycleType != null) w.int32(16, v.cycleType, "cycleType");
  if (v.sortField != null) w.int32(24, v.sortField, "sortField");
  if (v.sortDir != null) w.int32(32, v.sortDir, "sortDir");
  if (v.count != null) w.int32(40, v.count, "count");
  if (v.page != null) w.string(50, v.page, "page");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetArkActiveTransaction.C2S`. */
export function decodeQotGetArkActiveTransactionC2S(r: Reader, end: number): QotGetArkActiveTransactionC2S {
  let $holdingType: QotGetArkActiveTransactionHoldingType | undefined;
  let $cycleType: QotGetArkActiveTransactionCycleType | undefined;
  let $sortField: QotGetArkActiveTransactionSortField | undefined;
  let $sortDir: QotGetArkActiveTransactionSortDir | undefined;
  let $count: number | undefined;
  let $page: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $holdingType = r.int() as QotGetArkActiveTransactionHoldingType; break;
      case 16: $cycleType = r.int() as QotGetArkActiveTransactionCycleType; break;
      case 24: $sortField = r.int() as QotGetArkActiveTransactionSortField; break;
      case 32: $sortDir = r.int() as QotGetArkActiveTransactionSortDir; break;
      case 40: $count = r.int(); break;
      case 50: $page = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetArkActiveTransactionC2S>({ holdingType: $holdingType, cycleType: $cycleType, sortField: $sortField, sortDir: $sortDir, count: $count, page: $page }, end, unknown);
}

/**
 * One stock with what ARK bought or sold of it in the period.
 *
 * OpenD's `Qot_GetArkActiveTransaction.ArkActiveTransactionItem`, held by {@linkcode QotGetArkActiveTransactionS2C}.
 */
export interface QotGetArkActiveTransactionArkActiveTransactionItem extends Message {
  /** The stock that was traded. */
  security?: Security | undefined;
  /** Display name of the stock. */
  name?: string | undefined;
  /** Value of the change, in US dollars. */
  changeAmount?: number | undefined;
  /** Size of the change, in shares. */
  changeShares?: number | undefined;
}

/** Writes a `Qot_GetArkActiveTransaction.ArkActiveTransactionItem`. */
export function encodeQotGetArkActiveTransactionArkActiveTransactionItem(w: Writer, v: QotGetArkActiveTransactionArkActiveTransactionItem): void {
  let at: number;
  if (v.security != null) { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.changeAmount != null) w.double(25, v.changeAmount, "changeAmount");
  if (v.changeShares != null) w.int64Number(32, v.changeShares, "changeShares");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetArkActiveTransaction.ArkActiveTransactionItem`. */
export function decodeQotGetArkActiveTransactionArkActiveTransactionItem(r: Reader, end: number): QotGetArkActiveTransactionArkActiveTransactionItem {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $changeAmount: number | undefined;
  let $changeShares: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      case 25: $changeAmount = r.double(); break;
      case 32: $changeShares = r.int64Number(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetArkActiveTransactionArkActiveTransactionItem>({ security: $security, name: $name, changeAmount: $changeAmount, changeShares: $changeShares }, end, unknown);
}

/**
 * One page of the ranking.
 *
 * OpenD's `Qot_GetArkActiveTransaction.S2C`, brought by {@linkcode QotGetArkActiveTransaction}.
 */
export interface QotGetArkActiveTransactionS2C extends Message {
  /** The rows of this page, in the order asked for. */
  dataList: readonly QotGetArkActiveTransactionArkActiveTransactionItem[];
  /** How many rows there are over all pages. */
  allCount?: number | undefined;
  /** Cursor to ask for the next page with; empty when this was the last. */
  nextPage?: string | undefined;
}

/** Writes a `Qot_GetArkActiveTransaction.S2C`. */
export function encodeQotGetArkActiveTransactionS2C(w: Writer, v: QotGetArkActiveTransactionS2C): void {
  let at: number;
  for (const x of w.list(v.dataList, "dataList")) { at = w.open(10); encodeQotGetArkActiveTransactionArkActiveTransactionItem(w, w.object(x, "dataList")); w.close(at); }
  if (v.allCount != null) w.int32(16, v.allCount, "allCount");
  if (v.nextPage != null) w.string(26, v.nextPage, "nextPage");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetArkActiveTransaction.S2C`. */
export function decodeQotGetArkActiveTransactionS2C(r: Reader, end: number): QotGetArkActiveTransactionS2C {
  let $dataList: QotGetArkActiveTransactionArkActiveTransactionItem[] | undefined;
  let $allCount: number | undefined;
  let $nextPage: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($dataList ??= []).push(decodeQotGetArkActiveTransactionArkActiveTransactionItem(r, r.endOf(end))); break;
      case 16: $allCount = r.int(); break;
      case 26: $nextPage = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetArkActiveTransactionS2C>({ dataList: $dataList ?? none, allCount: $allCount, nextPage: $nextPage }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetArkActiveTransaction.Request`, sent with {@linkcode QotGetArkActiveTransaction}.
 */
export interface QotGetArkActiveTransactionRequest extends Message {
  /** What is asked. */
  c2s: QotGetArkActiveTransactionC2S;
}

/** Writes a `Qot_GetArkActiveTransaction.Request`. */
export function encodeQotGetArkActiveTransactionRequest(w: Writer, v: QotGetArkActiveTransactionRequest): void {
  writeRequest(w, v, encodeQotGetArkActiveTransactionC2S);
}

/** Reads a `Qot_GetArkActiveTransaction.Request`. */
export function decodeQotGetArkActiveTransactionRequest(r: Reader, end: number): QotGetArkActiveTransactionRequest {
  let $c2s: QotGetArkActiveTransactionC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetArkActiveTransactionC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetArkActiveTransaction.Request", { c2s: $c2s });
  return r.finish<QotGetArkActiveTransactionRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetArkActiveTransaction.Response`, brought by {@linkcode QotGetArkActiveTransaction}.
 */
export interface QotGetArkActiveTransactionResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetArkActiveTransactionS2C | undefined;
}

/** Writes a `Qot_GetArkActiveTransaction.Response`. */
export function encodeQotGetArkActiveTransactionResponse(w: Writer, v: QotGetArkActiveTransactionResponse): void {
  writeResponse(w, v, encodeQotGetArkActiveTransactionS2C);
}

/** Reads a `Qot_GetArkActiveTransaction.Response`. */
export function decodeQotGetArkActiveTransactionResponse(r: Reader, end: number): QotGetArkActiveTransactionResponse {
  return readResponse("Qot_GetArkActiveTransaction.Response", r, end, decodeQotGetArkActiveTransactionS2C) as QotGetArkActiveTransactionResponse;
}

/**
 * Lists the stocks that the ARK ETFs bought or sold most over the last days, ranked by amount or by shares.
 * OpenD takes 60 of them in 30 seconds; only first pages count. Paged with a cursor: hand `nextPage` back as
 * `page`.
 *
 * OpenD's `Qot_GetArkActiveTransaction` (3425), a request.
 *
 * @example
 * ```ts
 * import { QotGetArkActiveTransaction } from "@opend/client/commands";
 *
 * const { dataList } = await quote.request(QotGetArkActiveTransaction, {});
 * ```
 */
export const QotGetArkActiveTransaction: RequestCommand<QotGetArkActiveTransactionC2S, QotGetArkActiveTransactionS2C> = {
  kind: "request",
  id: 3425,
  name: "Qot_GetArkActiveTransaction",
  limit: { requests: 60, unless: "page" },
  encode: encodeQotGetArkActiveTransactionRequest,
  decode: decodeQotGetArkActiveTransactionResponse,
  decodeData: decodeQotGetArkActiveTransactionS2C,
};
