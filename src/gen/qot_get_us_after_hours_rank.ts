// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import { decodeInterval, encodeInterval } from "./qot_option_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Security, SecurityInput } from "./qot_common.ts";
import type { Interval } from "./qot_option_common.ts";

/**
 * The direction of sorting.
 *
 * OpenD's `Qot_GetUSAfterHoursRank.SortDir`.
 *
 * @example
 * ```ts
 * import { QotGetUSAfterHoursRankSortDir } from "@opend/client/commands";
 *
 * const value: QotGetUSAfterHoursRankSortDir = QotGetUSAfterHoursRankSortDir.Descending; // 0
 * ```
 */
export const QotGetUSAfterHoursRankSortDir = {
  /** Greatest rise first; the default. */
  Descending: 0,
  /** Greatest fall first. */
  Ascending: 1,
} as const;
/**
 * The direction of sorting.
 *
 * OpenD's `Qot_GetUSAfterHoursRank.SortDir`.
 */
export type QotGetUSAfterHoursRankSortDir = (typeof QotGetUSAfterHoursRankSortDir)[keyof typeof QotGetUSAfterHoursRankSortDir];

/**
 * What a condition of the filter looks at, and which field of it counts.
 *
 * OpenD's `Qot_GetUSAfterHoursRank.IndicatorType`.
 *
 * @example
 * ```ts
 * import { QotGetUSAfterHoursRankIndicatorType } from "@opend/client/commands";
 *
 * const value: QotGetUSAfterHoursRankIndicatorType = QotGetUSAfterHoursRankIndicatorType.Price; // 1
 * ```
 */
export const QotGetUSAfterHoursRankIndicatorType = {
  /** Not set. */
  Unknown: 0,
  /** One of the choices of PriceFilter; in priceFilter. */
  Price: 1,
  /** Range of the market capitalization; in indicatorValue. */
  MarketCap: 2,
  /** Range of the price/earnings ratio; in indicatorValue. */
  PE: 3,
} as const;
/**
 * What a condition of the filter looks at, and which field of it counts.
 *
 * OpenD's `Qot_GetUSAfterHoursRank.IndicatorType`.
 */
export type QotGetUSAfterHoursRankIndicatorType = (typeof QotGetUSAfterHoursRankIndicatorType)[keyof typeof QotGetUSAfterHoursRankIndicatorType];

/**
 * Choices for the price of the stock.
 *
 * OpenD's `Qot_GetUSAfterHoursRank.PriceFilter`.
 *
 * @example
 * ```ts
 * import { QotGetUSAfterHoursRankPriceFilter } from "@opend/client/commands";
 *
 * const value: QotGetUSAfterHoursRankPriceFilter = QotGetUSAfterHoursRankPriceFilter.All; // 0
 * ```
 */
export const QotGetUSAfterHoursRankPriceFilter = {
  /** Any price; the default. */
  All: 0,
  /** Below 1. */
  LessThan1: 1,
  /** From 1 to 10. */
  Between1And10: 2,
  /** From 10 to 100. */
  Between10And100: 3,
  /** Above 100. */
  GreaterThan100: 4,
  /** Close to the highest price of the last 52 weeks. */
  Near52WeekHigh: 5,
  /** Close to the lowest price of the last 52 weeks. */
  Near52WeekLow: 6,
} as const;
/**
 * Choices for the price of the stock.
 *
 * OpenD's `Qot_GetUSAfterHoursRank.PriceFilter`.
 */
export type QotGetUSAfterHoursRankPriceFilter = (typeof QotGetUSAfterHoursRankPriceFilter)[keyof typeof QotGetUSAfterHoursRankPriceFilter];

/**
 * One condition of the filter.
 *
 * OpenD's `Qot_GetUSAfterHoursRank.Indicator`, held by {@linkcode QotGetUSAfterHoursRankC2S}.
 */
export interface QotGetUSAfterHoursRankIndicator extends Message {
  /** What the condition looks at. */
  indicatorType: QotGetUSAfterHoursRankIndicatorType;
  /** The range it must be in; for market capitalization and price/earnings ratio. */
  indicatorValue?: Interval | undefined;
  /** The choice that the price must meet; for IndicatorType_Price. */
  priceFilter?: QotGetUSAfterHoursRankPriceFilter | undefined;
}

/** Writes a `Qot_GetUSAfterHoursRank.Indicator`. */
export function encodeQotGetUSAfterHoursRankIndicator(w: Writer, v: QotGetUSAfterHoursRankIndicator): void {
  let at: number;
  w.int32(8, v.indicatorType, "indicatorType");
  if (v.indicatorValue != null) { at = w.open(18); encodeInterval(w, w.object(v.indicatorValue, "indicatorValue")); w.close(at); }
  if (v.priceFilter != null) w.int32(24, v.priceFilter, "priceFilter");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetUSAfterHoursRank.Indicator`. */
export function decodeQotGetUSAfterHoursRankIndicator(r: Reader, end: number): QotGetUSAfterHoursRankIndicator {
  let $indicatorType: QotGetUSAfterHoursRankIndicatorType | undefined;
  let $indicatorValue: Interval | undefined;
  let $priceFilter: QotGetUSAfterHoursRankPriceFilter | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $indicatorType = r.int() as QotGetUSAfterHoursRankIndicatorType; break;
      case 18: $indicatorValue = merged($indicatorValue, decodeInterval(r, r.endOf(end))); break;
      case 24: $priceFilter = r.int() as QotGetUSAfterHoursRankPriceFilter; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($indicatorType === undefined) throw missing("Qot_GetUSAfterHoursRank.Indicator", { indicatorType: $indicatorType });
  return r.finish<QotGetUSAfterHoursRankIndicator>({ indicatorType: $indicatorType, indicatorValue: $indicatorValue, priceFilter: $priceFilter }, end, unknown);
}

/**
 * How the ranking is filtered and sorted, and which part of it is asked for.
 *
 * OpenD's `Qot_GetUSAfterHoursRank.C2S`, sent with {@linkcode QotGetUSAfterHoursRank}.
 */
export interface QotGetUSAfterHoursRankC2S extends Message {
  /** Rises or falls first; default rises. */
  sortDir?: QotGetUSAfterHoursRankSortDir | undefined;
  /** Place in the ranking to start from, counted from 0; default 0. */
  offset?: number | undefined;
  /** How many stocks to return: by the documents 1 to 200, default 50; no more than 35 were seen to work. */
  count?: number | undefined;
  /** Conditions that must all hold. */
  filterList: readonly QotGetUSAfterHoursRankIndicator[];
}

/**
 * How the ranking is filtered and sorted, and which part of it is asked for.
 *
 * What a request gives for OpenD's `Qot_GetUSAfterHoursRank.C2S`, sent with {@linkcode QotGetUSAfterHoursRank}.
 */
export interface QotGetUSAfterHoursRankC2SInput extends Message {
  /** Rises or falls first; default rises. */
  sortDir?: QotGetUSAfterHoursRankSortDir | undefined;
  /** Place in the ranking to start from, counted from 0; default 0. */
  offset?: number | undefined;
  /** How many stocks to return: by the documents 1 to 200, default 50; no more than 35 were seen to work. */
  count?: number | undefined;
  /** Conditions that must all hold. */
  filterList?: readonly QotGetUSAfterHoursRankIndicator[] | undefined;
}

/** Writes a `Qot_GetUSAfterHoursRank.C2S`. */
export function encodeQotGetUSAfterHoursRankC2S(w: Writer, v: QotGetUSAfterHoursRankC2SInput): void {
  let at: number;
  if (v.sortDir != null) w.int32(8, v.sortDir, "sortDir");
  if (v.offset != null) w.int32(16, v.offset, "offset");
  if (v.count != null) w.int32(24, v.count, "count");
  for (const x of w.list(v.filterList, "filterList")) { at = w.open(34); encodeQotGetUSAfterHoursRankIndicator(w, w.object(x, "filterList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetUSAfterHoursRank.C2S`. */
export function decodeQotGetUSAfterHoursRankC2S(r: Reader, end: number): QotGetUSAfterHoursRankC2S {
  let $sortDir: QotGetUSAfterHoursRankSortDir | undefined;
  let $offset: number | undefined;
  let $count: number | undefined;
  let $filterList: QotGetUSAfterHoursRankIndicator[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $sortDir = r.int() as QotGetUSAfterHoursRankSortDir; break;
      case 16: $offset = r.int(); break;
      case 24: $count = r.int(); break;
      case 34: ($filterList ??= []).push(decodeQotGetUSAfterHoursRankIndicator(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetUSAfterHoursRankC2S>({ sortDir: $sortDir, offset: $offset, count: $count, filterList: $filterList ?? none }, end, unknown);
}

/**
 * One stock in the ranking.
 *
 * OpenD's `Qot_GetUSAfterHoursRank.AfterHoursRankItem`, held by {@linkcode QotGetUSAfterHoursRankS2C}.
 */
export interface QotGetUSAfterHoursRankAfterHoursRankItem extends Message {
  /** Market and code of the stock. */
  security: Security;
  /** What the stock is called. */
  name?: string | undefined;
  /** Latest price in the after-hours session, in US dollars. */
  afterHoursPrice?: number | undefined;
  /** Price change in the after-hours session, in percent (20 = 20 %). */
  afterHoursChangeRatio?: number | undefined;
  /** Price change in the after-hours session, in US dollars. */
  afterHoursChangeAmount?: number | undefined;
  /** Money traded in the after-hours session, in US dollars. */
  afterHoursTurnover?: number | undefined;
  /** Shares traded in the after-hours session. */
  afterHoursVolume?: number | undefined;
  /** Closing price of the previous trading day, in US dollars. */
  closePrice?: number | undefined;
  /** Price change in the regular session, in percent. */
  changeRatio?: number | undefined;
  /** Price change in the regular session, in US dollars. */
  changeAmount?: number | undefined;
}

/** Writes a `Qot_GetUSAfterHoursRank.AfterHoursRankItem`. */
export function encodeQotGetUSAfterHoursRankAfterHoursRankItem(w: Writer, v: QotGetUSAfterHoursRankAfterHoursRankItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.afterHoursPrice != null) w.double(81, v.afterHoursPrice, "afterHoursPrice");
  if (v.afterHoursChangeRatio != null) w.double(89, v.afterHoursChangeRatio, "afterHoursChangeRatio");
  if (v.afterHoursChangeAmount != null) w.double(97, v.afterHoursChangeAmount, "afterHoursChangeAmount");
  if (v.afterHoursTurnover != null) w.double(105, v.afterHoursTurnover, "afterHoursTurnover");
  if (v.afterHoursVolume != null) w.int64Number(112, v.afterHoursVolume, "afterHoursVolume");
  if (v.closePrice != null) w.double(121, v.closePrice, "closePrice");
  if (v.changeRatio != null) w.double(129, v.changeRatio, "changeRatio");
  if (v.changeAmount != null) w.double(137, v.changeAmount, "changeAmount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetUSAfterHoursRank.AfterHoursRankItem`. */
export function decodeQotGetUSAfterHoursRankAfterHoursRankItem(r: Reader, end: number): QotGetUSAfterHoursRankAfterHoursRankItem {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $afterHoursPrice: number | undefined;
  let $afterHoursChangeRatio: number | undefined;
  let $afterHoursChangeAmount: number | undefined;
  let $afterHoursTurnover: number | undefined;
  let $afterHoursVolume: number | undefined;
  let $closePrice: number | undefined;
  let $changeRatio: number | undefined;
  let $changeAmount: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      case 81: $afterHoursPrice = r.double(); break;
      case 89: $afterHoursChangeRatio = r.double(); break;
      case 97: $afterHoursChangeAmount = r.double(); break;
      case 105: $afterHoursTurnover = r.double(); break;
      case 112: $afterHoursVolume = r.int64Number(); break;
      case 121: $closePrice = r.double(); break;
      case 129: $changeRatio = r.double(); break;
      case 137: $changeAmount = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetUSAfterHoursRank.AfterHoursRankItem", { security: $security });
  return r.finish<QotGetUSAfterHoursRankAfterHoursRankItem>({ security: $security, name: $name, afterHoursPrice: $afterHoursPrice, afterHoursChangeRatio: $afterHoursChangeRatio, afterHoursChangeAmount: $afterHoursChangeAmount, afterHoursTurnover: $afterHoursTurnover, afterHoursVolume: $afterHoursVolume, closePrice: $closePrice, changeRatio: $changeRatio, changeAmount: $changeAmount }, end, unknown);
}

/**
 * A part of the ranking.
 *
 * OpenD's `Qot_GetUSAfterHoursRank.S2C`, brought by {@linkcode QotGetUSAfterHoursRank}.
 */
export interface QotGetUSAfterHoursRankS2C extends Message {
  /** The stocks of this part, ranked. */
  dataList: readonly QotGetUSAfterHoursRankAfterHoursRankItem[];
  /** How many stocks match in all. */
  allCount?: number | undefined;
}

/** Writes a `Qot_GetUSAfterHoursRank.S2C`. */
export function encodeQotGetUSAfterHoursRankS2C(w: Writer, v: QotGetUSAfterHoursRankS2C): void {
  let at: number;
  for (const x of w.list(v.dataList, "dataList")) { at = w.open(10); encodeQotGetUSAfterHoursRankAfterHoursRankItem(w, w.object(x, "dataList")); w.close(at); }
  if (v.allCount != null) w.int32(16, v.allCount, "allCount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetUSAfterHoursRank.S2C`. */
export function decodeQotGetUSAfterHoursRankS2C(r: Reader, end: number): QotGetUSAfterHoursRankS2C {
  let $dataList: QotGetUSAfterHoursRankAfterHoursRankItem[] | undefined;
  let $allCount: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($dataList ??= []).push(decodeQotGetUSAfterHoursRankAfterHoursRankItem(r, r.endOf(end))); break;
      case 16: $allCount = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetUSAfterHoursRankS2C>({ dataList: $dataList ?? none, allCount: $allCount }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetUSAfterHoursRank.Request`, sent with {@linkcode QotGetUSAfterHoursRank}.
 */
export interface QotGetUSAfterHoursRankRequest extends Message {
  /** What is asked. */
  c2s: QotGetUSAfterHoursRankC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetUSAfterHoursRank.Request`, sent with {@linkcode QotGetUSAfterHoursRank}.
 */
export interface QotGetUSAfterHoursRankRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetUSAfterHoursRankC2SInput;
}

/** Writes a `Qot_GetUSAfterHoursRank.Request`. */
export function encodeQotGetUSAfterHoursRankRequest(w: Writer, v: QotGetUSAfterHoursRankRequestInput): void {
  writeRequest(w, v, encodeQotGetUSAfterHoursRankC2S);
}

/** Reads a `Qot_GetUSAfterHoursRank.Request`. */
export function decodeQotGetUSAfterHoursRankRequest(r: Reader, end: number): QotGetUSAfterHoursRankRequest {
  let $c2s: QotGetUSAfterHoursRankC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetUSAfterHoursRankC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetUSAfterHoursRank.Request", { c2s: $c2s });
  return r.finish<QotGetUSAfterHoursRankRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetUSAfterHoursRank.Response`, brought by {@linkcode QotGetUSAfterHoursRank}.
 */
export interface QotGetUSAfterHoursRankResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetUSAfterHoursRankS2C | undefined;
}

/** Writes a `Qot_GetUSAfterHoursRank.Response`. */
export function encodeQotGetUSAfterHoursRankResponse(w: Writer, v: QotGetUSAfterHoursRankResponse): void {
  writeResponse(w, v, encodeQotGetUSAfterHoursRankS2C);
}

/** Reads a `Qot_GetUSAfterHoursRank.Response`. */
export function decodeQotGetUSAfterHoursRankResponse(r: Reader, end: number): QotGetUSAfterHoursRankResponse {
  return readResponse("Qot_GetUSAfterHoursRank.Response", r, end, decodeQotGetUSAfterHoursRankS2C) as QotGetUSAfterHoursRankResponse;
}

/**
 * US stocks ranked by their price change in the after-hours session. Paged by offset and count. OpenD takes
 * 60 of them in 30 seconds, of which only those from offset 0 count. The ranking has been seen to lag the
 * market by 7 seconds in the median and 17 in the slowest twentieth.
 *
 * OpenD's `Qot_GetUSAfterHoursRank` (3411), a request.
 *
 * @example
 * ```ts
 * import { QotGetUSAfterHoursRank } from "@opend/client/commands";
 *
 * const { dataList } = await quote.request(QotGetUSAfterHoursRank, {});
 * ```
 */
export const QotGetUSAfterHoursRank: RequestCommand<QotGetUSAfterHoursRankC2SInput, QotGetUSAfterHoursRankS2C> = {
  kind: "request",
  id: 3411,
  name: "Qot_GetUSAfterHoursRank",
  limit: { requests: 60, unless: "offset" },
  encode: encodeQotGetUSAfterHoursRankRequest,
  decode: decodeQotGetUSAfterHoursRankResponse,
  decodeData: decodeQotGetUSAfterHoursRankS2C,
};
