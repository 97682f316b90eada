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
 * Whether to list the holdings themselves or one kind of change to them.
 *
 * OpenD's `Qot_GetArkFundHolding.ArkHoldingType`.
 *
 * @example
 * ```ts
 * import { QotGetArkFundHoldingArkHoldingType } from "@opend/client/commands";
 *
 * const value: QotGetArkFundHoldingArkHoldingType = QotGetArkFundHoldingArkHoldingType.Position; // 0
 * ```
 */
export const QotGetArkFundHoldingArkHoldingType = {
  /** The present holdings; the default. */
  Position: 0,
  /** Stocks of which more was bought. */
  Increase: 1,
  /** Stocks of which part was sold. */
  Decrease: 2,
  /** Stocks newly taken into the portfolio. */
  New: 3,
  /** Stocks sold completely. */
  SoldOut: 4,
} as const;
/**
 * Whether to list the holdings themselves or one kind of change to them.
 *
 * OpenD's `Qot_GetArkFundHolding.ArkHoldingType`.
 */
export type QotGetArkFundHoldingArkHoldingType = (typeof QotGetArkFundHoldingArkHoldingType)[keyof typeof QotGetArkFundHoldingArkHoldingType];

/**
 * The period over which changes are added up.
 *
 * OpenD's `Qot_GetArkFundHolding.CycleType`.
 *
 * @example
 * ```ts
 * import { QotGetArkFundHoldingCycleType } from "@opend/client/commands";
 *
 * const value: QotGetArkFundHoldingCycleType = QotGetArkFundHoldingCycleType._1Day; // 0
 * ```
 */
export const QotGetArkFundHoldingCycleType = {
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
 * OpenD's `Qot_GetArkFundHolding.CycleType`.
 */
export type QotGetArkFundHoldingCycleType = (typeof QotGetArkFundHoldingCycleType)[keyof typeof QotGetArkFundHoldingCycleType];

/**
 * What the list is ranked by.
 *
 * OpenD's `Qot_GetArkFundHolding.SortField`.
 *
 * @example
 * ```ts
 * import { QotGetArkFundHoldingSortField } from "@opend/client/commands";
 *
 * const value: QotGetArkFundHoldingSortField = QotGetArkFundHoldingSortField.Shares; // 0
 * ```
 */
export const QotGetArkFundHoldingSortField = {
  /** By the number of shares held; the default. */
  Shares: 0,
  /** By the change of the weight in the portfolio. */
  WeightChange: 1,
  /** By the change of the number of shares held. */
  SharesChange: 2,
  /** By the value of the holding. */
  MarketValue: 3,
  /** By the weight in the ETF. */
  Weight: 4,
} as const;
/**
 * What the list is ranked by.
 *
 * OpenD's `Qot_GetArkFundHolding.SortField`.
 */
export type QotGetArkFundHoldingSortField = (typeof QotGetArkFundHoldingSortField)[keyof typeof QotGetArkFundHoldingSortField];

/**
 * The order of the ranking.
 *
 * OpenD's `Qot_GetArkFundHolding.SortDir`.
 *
 * @example
 * ```ts
 * import { QotGetArkFundHoldingSortDir } from "@opend/client/commands";
 *
 * const value: QotGetArkFundHoldingSortDir = QotGetArkFundHoldingSortDir.Descending; // 0
 * ```
 */
export const QotGetArkFundHoldingSortDir = {
  /** Largest first; the default. */
  Descending: 0,
  /** Smallest first. */
  Ascending: 1,
} as const;
/**
 * The order of the ranking.
 *
 * OpenD's `Qot_GetArkFundHolding.SortDir`.
 */
export type QotGetArkFundHoldingSortDir = (typeof QotGetArkFundHoldingSortDir)[keyof typeof QotGetArkFundHoldingSortDir];

/**
 * Which holdings or changes to list, and in what order.
 *
 * OpenD's `Qot_GetArkFundHolding.C2S`, sent with {@linkcode QotGetArkFundHolding}.
 */
export interface QotGetArkFundHoldingC2S extends Message {
  /** Holdings, or one kind of change; holdings unless set. */
  holdingType?: QotGetArkFundHoldingArkHoldingType | undefined;
  /** How far back to look for changes; one day unless set. Ignored for `Position`. */
  cycleType?: QotGetArkFundHoldingCycleType | undefined;
  /** What to rank by; shares held unless set. */
  sortField?: QotGetArkFundHoldingSortField | undefined;
  /** Descending unless set. */
  sortDir?: QotGetArkFundHoldingSortDir | undefined;
  /** Rows to a page, 1 to 200; 20 unless set. */
  count?: number | undefined;
  /** Cursor of the page wanted: `nextPage` of the reply before. Leave it out for the first page. */
  page?: string | undefined;
}

/** Writes a `Qot_GetArkFundHolding.C2S`. */
export function encodeQotGetArkFundHoldingC2S(w: Writer, v: QotGetArkFundHoldingC2S): void {
  if (v.holdingType != null) w.int32(8, v.holdingType, "holdingType");
  if (v.cycleType != null) w.int32(16, v.cycleType, "cycleType");
  if (v.sortField != null) w.int32(24, v.sortField, "sortField");
  if (v.sortDir != null) w.int32(32, v.sortDir, "sortDir");
  if (v.count != null) w.int32(40, v.count, "count");
  if (v.page != null) w.string(50, v.page, "page");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetArkFundHolding.C2S`. */
export function decodeQotGetArkFundHoldingC2S(r: Reader, end: number): QotGetArkFundHoldingC2S {
  let $holdingType: QotGetArkFundHoldingArkHoldingType | undefined;
  let $cycleType: QotGetArkFundHoldingCycleType | undefined;
  let $sortField: QotGetArkFundHoldingSortField | undefined;
  let $sortDir: QotGetArkFundHoldingSortDir | undefined;
  let $count: number | undefined;
  let $page: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $holdingType = r.int() as QotGetArkFundHoldingArkHoldingType; break;
      case 16: $cycleType = r.int() as QotGetArkFundHoldingCycleType; break;
      case 24: $sortField = r.int() as QotGetArkFundHoldingSortField; break;
      case 32: $sortDir = r.int() as QotGetArkFundHoldingSortDir; break;
      case 40: $count = r.int(); break;
      case 50: $page = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetArkFundHoldingC2S>({ holdingType: $holdingType, cycleType: $cycleType, sortField: $sortField, sortDir: $sortDir, count: $count, page: $page }, end, unknown);
}

/**
 * One asset that ARK holds or traded.
 *
 * OpenD's `Qot_GetArkFundHolding.ArkFundHoldingItem`, held by {@linkcode QotGetArkFundHoldingS2C}.
 */
export interface QotGetArkFundHoldingArkFundHoldingItem extends Message {
  /** The stock held; absent for some assets, of which OpenD knows no security. */
  security?: Security | undefined;
  /** Display name of the stock; can be absent where `security` is. */
  name?: string | undefined;
  /** Number of shares held. */
  shares?: number | undefined;
  /** By how many shares the holding changed; negative when sold. */
  sharesChange?: number | undefined;
  /** Value of the holding, in US dollars. */
  marketValue?: number | undefined;
  /** Share of the holding in the portfolio, in percent (20 = 20 %). */
  weight?: number | undefined;
  /** By how much the weight changed, in percent (0.12 = 0.12 %). */
  weightChange?: number | undefined;
}

/** Writes a `Qot_GetArkFundHolding.ArkFundHoldingItem`. */
export function encodeQotGetArkFundHoldingArkFundHoldingItem(w: Writer, v: QotGetArkFundHoldingArkFundHoldingItem): void {
  let at: number;
  if (v.security != null) { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.shares != null) w.int64Number(24, v.shares, "shares");
  if (v.sharesChange != null) w.int64Number(32, v.sharesChange, "sharesChange");
  if (v.marketValue != null) w.double(41, v.marketValue, "marketValue");
  if (v.weight != null) w.double(49, v.weight, "weight");
  if (v.weightChange != null) w.double(57, v.weightChange, "weightChange");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetArkFundHolding.ArkFundHoldingItem`. */
export function decodeQotGetArkFundHoldingArkFundHoldingItem(r: Reader, end: number): QotGetArkFundHoldingArkFundHoldingItem {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $shares: number | undefined;
  let $sharesChange: number | undefined;
  let $marketValue: number | undefined;
  let $weight: number | undefined;
  let $weightChange: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      case 24: $shares = r.int64Number(); break;
      case 32: $sharesChange = r.int64Number(); break;
      case 41: $marketValue = r.double(); break;
      case 49: $weight = r.double(); break;
      case 57: $weightChange = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetArkFundHoldingArkFundHoldingItem>({ security: $security, name: $name, shares: $shares, sharesChange: $sharesChange, marketValue: $marketValue, weight: $weight, weightChange: $weightChange }, end, unknown);
}

/**
 * One page of the holdings.
 *
 * OpenD's `Qot_GetArkFundHolding.S2C`, brought by {@linkcode QotGetArkFundHolding}.
 */
export interface QotGetArkFundHoldingS2C extends Message {
  /** The rows of this page, in the order asked for. */
  dataList: readonly QotGetArkFundHoldingArkFundHoldingItem[];
  /** How many rows there are over all pages. */
  allCount?: number | undefined;
  /** Cursor to ask for the next page with; empty when this was the last. */
  nextPage?: string | undefined;
}

/** Writes a `Qot_GetArkFundHolding.S2C`. */
export function encodeQotGetArkFundHoldingS2C(w: Writer, v: QotGetArkFundHoldingS2C): void {
  let at: number;
  for (const x of w.list(v.dataList, "dataList")) { at = w.open(10); encodeQotGetArkFundHoldingArkFundHoldingItem(w, w.object(x, "dataList")); w.close(at); }
  if (v.allCount != null) w.int32(16, v.allCount, "allCount");
  if (v.nextPage != null) w.string(26, v.nextPage, "nextPage");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetArkFundHolding.S2C`. */
export function decodeQotGetArkFundHoldingS2C(r: Reader, end: number): QotGetArkFundHoldingS2C {
  let $dataList: QotGetArkFundHoldingArkFundHoldingItem[] | undefined;
  let $allCount: number | undefined;
  let $nextPage: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($dataList ??= []).push(decodeQotGetArkFundHoldingArkFundHoldingItem(r, r.endOf(end))); break;
      case 16: $allCount = r.int(); break;
      case 26: $nextPage = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetArkFundHoldingS2C>({ dataList: $dataList ?? none, allCount: $allCount, nextPage: $nextPage }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetArkFundHolding.Request`, sent with {@linkcode QotGetArkFundHolding}.
 */
export interface QotGetArkFundHoldingRequest extends Message {
  /** What is asked. */
  c2s: QotGetArkFundHoldingC2S;
}

/** Writes a `Qot_GetArkFundHolding.Request`. */
export function encodeQotGetArkFundHoldingRequest(w: Writer, v: QotGetArkFundHoldingRequest): void {
  writeRequest(w, v, encodeQotGetArkFundHoldingC2S);
}

/** Reads a `Qot_GetArkFundHolding.Request`. */
export function decodeQotGetArkFundHoldingRequest(r: Reader, end: number): QotGetArkFundHoldingRequest {
  let $c2s: QotGetArkFundHoldingC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetArkFundHoldingC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetArkFundHolding.Request", { c2s: $c2s });
  return r.finish<QotGetArkFundHoldingRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetArkFundHolding.Response`, brought by {@linkcode QotGetArkFundHolding}.
 */
export interface QotGetArkFundHoldingResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetArkFundHoldingS2C | undefined;
}

/** Writes a `Qot_GetArkFundHolding.Response`. */
export function encodeQotGetArkFundHoldingResponse(w: Writer, v: QotGetArkFundHoldingResponse): void {
  writeResponse(w, v, encodeQotGetArkFundHoldingS2C);
}

/** Reads a `Qot_GetArkFundHolding.Response`. */
export function decodeQotGetArkFundHoldingResponse(r: Reader, end: number): QotGetArkFundHoldingResponse {
  return readResponse("Qot_GetArkFundHolding.Response", r, end, decodeQotGetArkFundHoldingS2C) as QotGetArkFundHoldingResponse;
}

/**
 * Lists what the ARK ETFs hold, or how their holdings changed over the last days.
 * OpenD takes 60 of them in 30 seconds; only first pages count. Paged with a cursor: hand `nextPage` back as
 * `page`.
 *
 * OpenD's `Qot_GetArkFundHolding` (3423), a request.
 *
 * @example
 * ```ts
 * import { QotGetArkFundHolding } from "@opend/client/commands";
 *
 * const { dataList } = await quote.request(QotGetArkFundHolding, {});
 * ```
 */
export const QotGetArkFundHolding: RequestCommand<QotGetArkFundHoldingC2S, QotGetArkFundHoldingS2C> = {
  kind: "request",
  id: 3423,
  name: "Qot_GetArkFundHolding",
  limit: { requests: 60, unless: "page" },
  encode: encodeQotGetArkFundHoldingRequest,
  decode: decodeQotGetArkFundHoldingResponse,
  decodeData: decodeQotGetArkFundHoldingS2C,
};
