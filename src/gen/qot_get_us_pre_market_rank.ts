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
 * OpenD's `Qot_GetUSPreMarketRank.SortDir`.
 *
 * @example
 * ```ts
 * import { QotGetUSPreMarketRankSortDir } from "@opend/client/commands";
 *
 * const value: QotGetUSPreMarketRankSortDir = QotGetUSPreMarketRankSortDir.Descending; // 0
 * ```
 */
export const QotGetUSPreMarketRankSortDir = {
  /** Greatest rise first; the default. */
  Descending: 0,
  /** Greatest fall first. */
  Ascending: 1,
} as const;
/**
 * The direction of sorting.
 *
 * OpenD's `Qot_GetUSPreMarketRank.SortDir`.
 */
export type QotGetUSPreMarketRankSortDir = (typeof QotGetUSPreMarketRankSortDir)[keyof typeof QotGetUSPreMarketRankSortDir];

/**
 * What a condition of the filter looks at, and which field of it counts.
 *
 * OpenD's `Qot_GetUSPreMarketRank.IndicatorType`.
 *
 * @example
 * ```ts
 * import { QotGetUSPreMarketRankIndicatorType } from "@opend/client/commands";
 *
 * const value: QotGetUSPreMarketRankIndicatorType = QotGetUSPreMarketRankIndicatorType.Price; // 1
 * ```
 */
export const QotGetUSPreMarketRankIndicatorType = {
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
 * OpenD's `Qot_GetUSPreMarketRank.IndicatorType`.
 */
export type QotGetUSPreMarketRankIndicatorType = (typeof QotGetUSPreMarketRankIndicatorType)[keyof typeof QotGetUSPreMarketRankIndicatorType];

/**
 * Choices for the price of the stock.
 *
 * OpenD's `Qot_GetUSPreMarketRank.PriceFilter`.
 *
 * @example
 * ```ts
 * import { QotGetUSPreMarketRankPriceFilter } from "@opend/client/commands";
 *
 * const value: QotGetUSPreMarketRankPriceFilter = QotGetUSPreMarketRankPriceFilter.All; // 0
 * ```
 */
export const QotGetUSPreMarketRankPriceFilter = {
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
 * OpenD's `Qot_GetUSPreMarketRank.PriceFilter`.
 */
export type QotGetUSPreMarketRankPriceFilter = (typeof QotGetUSPreMarketRankPriceFilter)[keyof typeof QotGetUSPreMarketRankPriceFilter];

/**
 * One condition of the filter.
 *
 * OpenD's `Qot_GetUSPreMarketRank.Indicator`, held by {@linkcode QotGetUSPreMarketRankC2S}.
 */
export interface QotGetUSPreMarketRankIndicator extends Message {
  /** What the condition looks at. */
  indicatorType: QotGetUSPreMarketRankIndicatorType;
  /** The range it must be in; for market capitalization and price/earnings ratio. */
  indicatorValue?: Interval | undefined;
  /** The choice that the price must meet; for IndicatorType_Price. */
  priceFilter?: QotGetUSPreMarketRankPriceFilter | undefined;
}

/** Writes a `Qot_GetUSPreMarketRank.Indicator`. */
export function encodeQotGetUSPreMarketRankIndicator(w: Writer, v: QotGetUSPreMarketRankIndicator): void {
  let at: number;
  w.int32(8, v.indicatorType, "indicatorType");
  if (v.indicatorValue != null) { at = w.open(18); encodeInterval(w, w.object(v.indicatorValue, "indicatorValue")); w.close(at); }
  if (v.priceFilter != null) w.int32(24, v.priceFilter, "priceFilter");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetUSPreMarketRank.Indicator`. */
export function decodeQotGetUSPreMarketRankIndicator(r: Reader, end: number): QotGetUSPreMarketRankIndicator {
  let $indicatorType: QotGetUSPreMarketRankIndicatorType | undefined;
  let $indicatorValue: Interval | undefined;
  let $priceFilter: QotGetUSPreMarketRankPriceFilter | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $indicatorType = r.int() as QotGetUSPreMarketRankIndicatorType; break;
      case 18: $indicatorValue = merged($indicatorValue, decodeInterval(r, r.endOf(end))); break;
      case 24: $priceFilter = r.int() as QotGetUSPreMarketRankPriceFilter; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($indicatorType === undefined) throw missing("Qot_GetUSPreMarketRank.Indicator", { indicatorType: $indicatorType });
  return r.finish<QotGetUSPreMarketRankIndicator>({ indicatorType: $indicatorType, indicatorValue: $indicatorValue, priceFilter: $priceFilter }, end, unknown);
}

/**
 * How the ranking is filtered and sorted, and which part of it is asked for.
 *
 * OpenD's `Qot_GetUSPreMarketRank.C2S`, sent with {@linkcode QotGetUSPreMarketRank}.
 */
export interface QotGetUSPreMarketRankC2S extends Message {
  /** Rises or falls first; default rises. */
  sortDir?: QotGetUSPreMarketRankSortDir | undefined;
  /** Place in the ranking to start from, counted from 0; default 0. */
  offset?: number | undefined;
  /** How many stocks to return: by the documents 1 to 200, default 50; no more than 35 were seen to work. */
  count?: number | undefined;
  /** Conditions that must all hold. */
  filterList: readonly QotGetUSPreMarketRankIndicator[];
}

/**
 * How the ranking is filtered and sorted, and which part of it is asked for.
 *
 * What a request gives for OpenD's `Qot_GetUSPreMarketRank.C2S`, sent with {@linkcode QotGetUSPreMarketRank}.
 */
export interface QotGetUSPreMarketRankC2SInput extends Message {
  /** Rises or falls first; default rises. */
  sortDir?: QotGetUSPreMarketRankSortDir | undefined;
  /** Place in the ranking to start from, counted from 0; default 0. */
  offset?: number | undefined;
  /** How many stocks to return: by the documents 1 to 200, default 50; no more than 35 were seen to work. */
  count?: number | undefined;
  /** Conditions that must all hold. */
  filterList?: readonly QotGetUSPreMarketRankIndicator[] | undefined;
}

/** Writes a `Qot_GetUSPreMarketRank.C2S`. */
export function encodeQotGetUSPreMarketRankC2S(w: Writer, v: QotGetUSPreMarketRankC2SInput): void {
  let at: number;
  if (v.sortDir != null) w.int32(8, v.sortDir, "sortDir");
  if (v.offset != null) w.int32(16, v.offset, "offset");
  if (v.count != null) w.int32(24, v.count, "count");
  for (const x of w.list(v.filterList, "filterList")) { at = w.open(34); encodeQotGetUSPreMarketRankIndicator(w, w.object(x, "filterList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetUSPreMarketRank.C2S`. */
export function decodeQotGetUSPreMarketRankC2S(r: Reader, end: number): QotGetUSPreMarketRankC2S {
  let $sortDir: QotGetUSPreMarketRankSortDir | undefined;
  let $offset: number | undefined;
  let $count: number | undefined;
  let $filterList: QotGetUSPreMarketRankIndicator[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $sortDir = r.int() as QotGetUSPreMarketRankSortDir; break;
      case 16: $offset = r.int(); break;
      case 24: $count = r.int(); break;
      case 34: ($filterList ??= []).push(decodeQotGetUSPreMarketRankIndicator(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetUSPreMarketRankC2S>({ sortDir: $sortDir, offset: $offset, count: $count, filterList: $filterList ?? none }, end, unknown);
}

/**
 * One stock in the ranking.
 *
 * OpenD's `Qot_GetUSPreMarketRank.PreMarketRankItem`, held by {@linkcode QotGetUSPreMarketRankS2C}.
 */
export interface QotGetUSPreMarketRankPreMarketRankItem extends Message {
  /** Market and code of the stock. */
  security: Security;
  /** What the stock is called. */
  name?: string | undefined;
  /** Latest price in the pre-market session, in US dollars. */
  preMarketPrice?: number | undefined;
  /** Price change in the pre-market session, in percent (20 = 20 %). */
  preMarketChangeRatio?: number | undefined;
  /** Price change in the pre-market session, in US dollars. */
  preMarketChangeAmount?: number | undefined;
  /** Money traded in the pre-market session, in US dollars. */
  preMarketTurnover?: number | undefined;
  /** Shares traded in the pre-market session. */
  preMarketVolume?: number | undefined;
  /** Closing price of the previous trading day, in US dollars. */
  closePrice?: number | undefined;
  /** Price change in the regular session, in percent. */
  changeRatio?: number | undefined;
  /** Price change in the regular session, in US dollars. */
  changeAmount?: number | undefined;
}

/** Writes a `Qot_GetUSPreMarketRank.PreMarketRankItem`. */
export function encodeQotGetUSPreMarketRankPreMarketRankItem(w: Writer, v: QotGetUSPreMarketRankPreMarketRankItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.preMarketPrice != null) w.double(81, v.preMarketPrice, "preMarketPrice");
  if (v.preMarketChangeRatio != null) w.double(89, v.preMarketChangeRatio, "preMarketChangeRatio");
  if (v.preMarketChangeAmount != null) w.double(97, v.preMarketChangeAmount, "preMarketChangeAmount");
  if (v.preMarketTurnover != null) w.double(105, v.preMarketTurnover, "preMarketTurnover");
  if (v.preMarketVolume != null) w.int64Number(112, v.preMarketVolume, "preMarketVolume");
  if (v.closePrice != null) w.double(121, v.closePrice, "closePrice");
  if (v.changeRatio != null) w.double(129, v.changeRatio, "changeRatio");
  if (v.changeAmount != null) w.double(137, v.changeAmount, "changeAmount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetUSPreMarketRank.PreMarketRankItem`. */
export function decodeQotGetUSPreMarketRankPreMarketRankItem(r: Reader, end: number): QotGetUSPreMarketRankPreMarketRankItem {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $preMarketPrice: number | undefined;
  let $preMarketChangeRatio: number | undefined;
  let $preMarketChangeAmount: number | undefined;
  let $preMarketTurnover: number | undefined;
  let $preMarketVolume: number | undefined;
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
      case 81: $preMarketPrice = r.double(); break;
      case 89: $preMarketChangeRatio = r.double(); break;
      case 97: $preMarketChangeAmount = r.double(); break;
      case 105: $preMarketTurnover = r.double(); break;
      case 112: $preMarketVolume = r.int64Number(); break;
      case 121: $closePrice = r.double(); break;
      case 129: $changeRatio = r.double(); break;
      case 137: $changeAmount = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetUSPreMarketRank.PreMarketRankItem", { security: $security });
  return r.finish<QotGetUSPreMarketRankPreMarketRankItem>({ security: $security, name: $name, preMarketPrice: $preMarketPrice, preMarketChangeRatio: $preMarketChangeRatio, preMarketChangeAmount: $preMarketChangeAmount, preMarketTurnover: $preMarketTurnover, preMarketVolume: $preMarketVolume, closePrice: $closePrice, changeRatio: $changeRatio, changeAmount: $changeAmount }, end, unknown);
}

/**
 * A part of the ranking.
 *
 * OpenD's `Qot_GetUSPreMarketRank.S2C`, brought by {@linkcode QotGetUSPreMarketRank}.
 */
export interface QotGetUSPreMarketRankS2C extends Message {
  /** The stocks of this part, ranked. */
  dataList: readonly QotGetUSPreMarketRankPreMarketRankItem[];
  /** How many stocks match in all. */
  allCount?: number | undefined;
}

/** Writes a `Qot_GetUSPreMarketRank.S2C`. */
export function encodeQotGetUSPreMarketRankS2C(w: Writer, v: QotGetUSPreMarketRankS2C): void {
  let at: number;
  for (const x of w.list(v.dataList, "dataList")) { at = w.open(10); encodeQotGetUSPreMarketRankPreMarketRankItem(w, w.object(x, "dataList")); w.close(at); }
  if (v.allCount != null) w.int32(16, v.allCount, "allCount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetUSPreMarketRank.S2C`. */
export function decodeQotGetUSPreMarketRankS2C(r: Reader, end: number): QotGetUSPreMarketRankS2C {
  let $dataList: QotGetUSPreMarketRankPreMarketRankItem[] | undefined;
  let $allCount: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($dataList ??= []).push(decodeQotGetUSPreMarketRankPreMarketRankItem(r, r.endOf(end))); break;
      case 16: $allCount = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetUSPreMarketRankS2C>({ dataList: $dataList ?? none, allCount: $allCount }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetUSPreMarketRank.Request`, sent with {@linkcode QotGetUSPreMarketRank}.
 */
export interface QotGetUSPreMarketRankRequest extends Message {
  /** What is asked. */
  c2s: QotGetUSPreMarketRankC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetUSPreMarketRank.Request`, sent with {@linkcode QotGetUSPreMarketRank}.
 */
export interface QotGetUSPreMarketRankRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetUSPreMarketRankC2SInput;
}

/** Writes a `Qot_GetUSPreMarketRank.Request`. */
export function encodeQotGetUSPreMarketRankRequest(w: Writer, v: QotGetUSPreMarketRankRequestInput): void {
  writeRequest(w, v, encodeQotGetUSPreMarketRankC2S);
}

/** Reads a `Qot_GetUSPreMarketRank.Request`. */
export function decodeQotGetUSPreMarketRankRequest(r: Reader, end: number): QotGetUSPreMarketRankRequest {
  let $c2s: QotGetUSPreMarketRankC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetUSPreMarketRankC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetUSPreMarketRank.Request", { c2s: $c2s });
  return r.finish<QotGetUSPreMarketRankRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetUSPreMarketRank.Response`, brought by {@linkcode QotGetUSPreMarketRank}.
 */
export interface QotGetUSPreMarketRankResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetUSPreMarketRankS2C | undefined;
}

/** Writes a `Qot_GetUSPreMarketRank.Response`. */
export function encodeQotGetUSPreMarketRankResponse(w: Writer, v: QotGetUSPreMarketRankResponse): void {
  writeResponse(w, v, encodeQotGetUSPreMarketRankS2C);
}

/** Reads a `Qot_GetUSPreMarketRank.Response`. */
export function decodeQotGetUSPreMarketRankResponse(r: Reader, end: number): QotGetUSPreMarketRankResponse {
  return readResponse("Qot_GetUSPreMarketRank.Response", r, end, decodeQotGetUSPreMarketRankS2C) as QotGetUSPreMarketRankResponse;
}

/**
 * US stocks ranked by their price change in the pre-market session. Paged by offset and count. OpenD takes 60
 * of them in 30 seconds, of which only those from offset 0 count. The ranking has been seen to lag the market
 * by 7 seconds in the median and 17 in the slowest twentieth.
 *
 * OpenD's `Qot_GetUSPreMarketRank` (3410), a request.
 *
 * @example
 * ```ts
 * import { QotGetUSPreMarketRank } from "@opend/client/commands";
 *
 * const { dataList } = await quote.request(QotGetUSPreMarketRank, {});
 * ```
 */
export const QotGetUSPreMarketRank: RequestCommand<QotGetUSPreMarketRankC2SInput, QotGetUSPreMarketRankS2C> = {
  kind: "request",
  id: 3410,
  name: "Qot_GetUSPreMarketRank",
  limit: { requests: 60, unless: "offset" },
  encode: encodeQotGetUSPreMarketRankRequest,
  decode: decodeQotGetUSPreMarketRankResponse,
  decodeData: decodeQotGetUSPreMarketRankS2C,
};
