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
 * OpenD's `Qot_GetUSOvernightRank.SortDir`.
 *
 * @example
 * ```ts
 * import { QotGetUSOvernightRankSortDir } from "@opend/client/commands";
 *
 * const value: QotGetUSOvernightRankSortDir = QotGetUSOvernightRankSortDir.Descending; // 0
 * ```
 */
export const QotGetUSOvernightRankSortDir = {
  /** Greatest rise first; the default. */
  Descending: 0,
  /** Greatest fall first. */
  Ascending: 1,
} as const;
/**
 * The direction of sorting.
 *
 * OpenD's `Qot_GetUSOvernightRank.SortDir`.
 */
export type QotGetUSOvernightRankSortDir = (typeof QotGetUSOvernightRankSortDir)[keyof typeof QotGetUSOvernightRankSortDir];

/**
 * What a condition of the filter looks at, and which field of it counts.
 *
 * OpenD's `Qot_GetUSOvernightRank.IndicatorType`.
 *
 * @example
 * ```ts
 * import { QotGetUSOvernightRankIndicatorType } from "@opend/client/commands";
 *
 * const value: QotGetUSOvernightRankIndicatorType = QotGetUSOvernightRankIndicatorType.Price; // 1
 * ```
 */
export const QotGetUSOvernightRankIndicatorType = {
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
 * OpenD's `Qot_GetUSOvernightRank.IndicatorType`.
 */
export type QotGetUSOvernightRankIndicatorType = (typeof QotGetUSOvernightRankIndicatorType)[keyof typeof QotGetUSOvernightRankIndicatorType];

/**
 * Choices for the price of the stock.
 *
 * OpenD's `Qot_GetUSOvernightRank.PriceFilter`.
 *
 * @example
 * ```ts
 * import { QotGetUSOvernightRankPriceFilter } from "@opend/client/commands";
 *
 * const value: QotGetUSOvernightRankPriceFilter = QotGetUSOvernightRankPriceFilter.All; // 0
 * ```
 */
export const QotGetUSOvernightRankPriceFilter = {
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
 * OpenD's `Qot_GetUSOvernightRank.PriceFilter`.
 */
export type QotGetUSOvernightRankPriceFilter = (typeof QotGetUSOvernightRankPriceFilter)[keyof typeof QotGetUSOvernightRankPriceFilter];

/**
 * One condition of the filter.
 *
 * OpenD's `Qot_GetUSOvernightRank.Indicator`, held by {@linkcode QotGetUSOvernightRankC2S}.
 */
export interface QotGetUSOvernightRankIndicator extends Message {
  /** What the condition looks at. */
  indicatorType: QotGetUSOvernightRankIndicatorType;
  /** The range it must be in; for market capitalization and price/earnings ratio. */
  indicatorValue?: Interval | undefined;
  /** The choice that the price must meet; for IndicatorType_Price. */
  priceFilter?: QotGetUSOvernightRankPriceFilter | undefined;
}

/** Writes a `Qot_GetUSOvernightRank.Indicator`. */
export function encodeQotGetUSOvernightRankIndicator(w: Writer, v: QotGetUSOvernightRankIndicator): void {
  let at: number;
  w.int32(8, v.indicatorType, "indicatorType");
  if (v.indicatorValue != null) { at = w.open(18); encodeInterval(w, w.object(v.indicatorValue, "indicatorValue")); w.close(at); }
  if (v.priceFilter != null) w.int32(24, v.priceFilter, "priceFilter");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetUSOvernightRank.Indicator`. */
export function decodeQotGetUSOvernightRankIndicator(r: Reader, end: number): QotGetUSOvernightRankIndicator {
  let $indicatorType: QotGetUSOvernightRankIndicatorType | undefined;
  let $indicatorValue: Interval | undefined;
  let $priceFilter: QotGetUSOvernightRankPriceFilter | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $indicatorType = r.int() as QotGetUSOvernightRankIndicatorType; break;
      case 18: $indicatorValue = merged($indicatorValue, decodeInterval(r, r.endOf(end))); break;
      case 24: $priceFilter = r.int() as QotGetUSOvernightRankPriceFilter; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($indicatorType === undefined) throw missing("Qot_GetUSOvernightRank.Indicator", { indicatorType: $indicatorType });
  return r.finish<QotGetUSOvernightRankIndicator>({ indicatorType: $indicatorType, indicatorValue: $indicatorValue, priceFilter: $priceFilter }, end, unknown);
}

/**
 * How the ranking is filtered and sorted, and which part of it is asked for.
 *
 * OpenD's `Qot_GetUSOvernightRank.C2S`, sent with {@linkcode QotGetUSOvernightRank}.
 */
export interface QotGetUSOvernightRankC2S extends Message {
  /** Rises or falls first; default rises. */
  sortDir?: QotGetUSOvernightRankSortDir | undefined;
  /** Place in the ranking to start from, counted from 0; default 0. */
  offset?: number | undefined;
  /** How many stocks to return: by the documents 1 to 200, default 50; no more than 35 were seen to work. */
  count?: number | undefined;
  /** Conditions that must all hold. */
  filterList: readonly QotGetUSOvernightRankIndicator[];
}

/**
 * How the ranking is filtered and sorted, and which part of it is asked for.
 *
 * What a request gives for OpenD's `Qot_GetUSOvernightRank.C2S`, sent with {@linkcode QotGetUSOvernightRank}.
 */
export interface QotGetUSOvernightRankC2SInput extends Message {
  /** Rises or falls first; default rises. */
  sortDir?: QotGetUSOvernightRankSortDir | undefined;
  /** Place in the ranking to start from, counted from 0; default 0. */
  offset?: number | undefined;
  /** How many stocks to return: by the documents 1 to 200, default 50; no more than 35 were seen to work. */
  count?: number | undefined;
  /** Conditions that must all hold. */
  filterList?: readonly QotGetUSOvernightRankIndicator[] | undefined;
}

/** Writes a `Qot_GetUSOvernightRank.C2S`. */
export function encodeQotGetUSOvernightRankC2S(w: Writer, v: QotGetUSOvernightRankC2SInput): void {
  let at: number;
  if (v.sortDir != null) w.int32(8, v.sortDir, "sortDir");
  if (v.offset != null) w.int32(16, v.offset, "offset");
  if (v.count != null) w.int32(24, v.count, "count");
  for (const x of w.list(v.filterList, "filterList")) { at = w.open(34); encodeQotGetUSOvernightRankIndicator(w, w.object(x, "filterList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetUSOvernightRank.C2S`. */
export function decodeQotGetUSOvernightRankC2S(r: Reader, end: number): QotGetUSOvernightRankC2S {
  let $sortDir: QotGetUSOvernightRankSortDir | undefined;
  let $offset: number | undefined;
  let $count: number | undefined;
  let $filterList: QotGetUSOvernightRankIndicator[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $sortDir = r.int() as QotGetUSOvernightRankSortDir; break;
      case 16: $offset = r.int(); break;
      case 24: $count = r.int(); break;
      case 34: ($filterList ??= []).push(decodeQotGetUSOvernightRankIndicator(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetUSOvernightRankC2S>({ sortDir: $sortDir, offset: $offset, count: $count, filterList: $filterList ?? none }, end, unknown);
}

/**
 * One stock in the ranking.
 *
 * OpenD's `Qot_GetUSOvernightRank.OvernightRankItem`, held by {@linkcode QotGetUSOvernightRankS2C}.
 */
export interface QotGetUSOvernightRankOvernightRankItem extends Message {
  /** Market and code of the stock. */
  security: Security;
  /** What the stock is called. */
  name?: string | undefined;
  /** Latest price in the overnight session, in US dollars. */
  overnightPrice?: number | undefined;
  /** Price change in the overnight session, in percent (20 = 20 %). */
  overnightChangeRatio?: number | undefined;
  /** Price change in the overnight session, in US dollars. */
  overnightChangeAmount?: number | undefined;
  /** Money traded in the overnight session, in US dollars. */
  overnightTurnover?: number | undefined;
  /** Shares traded in the overnight session. */
  overnightVolume?: number | undefined;
  /** Closing price of the previous trading day, in US dollars. */
  closePrice?: number | undefined;
  /** Price change in the regular session, in percent. */
  changeRatio?: number | undefined;
  /** Price change in the regular session, in US dollars. */
  changeAmount?: number | undefined;
}

/** Writes a `Qot_GetUSOvernightRank.OvernightRankItem`. */
export function encodeQotGetUSOvernightRankOvernightRankItem(w: Writer, v: QotGetUSOvernightRankOvernightRankItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.overnightPrice != null) w.double(81, v.overnightPrice, "overnightPrice");
  if (v.overnightChangeRatio != null) w.double(89, v.overnightChangeRatio, "overnightChangeRatio");
  if (v.overnightChangeAmount != null) w.double(97, v.overnightChangeAmount, "overnightChangeAmount");
  if (v.overnightTurnover != null) w.double(105, v.overnightTurnover, "overnightTurnover");
  if (v.overnightVolume != null) w.int64Number(112, v.overnightVolume, "overnightVolume");
  if (v.closePrice != null) w.double(121, v.closePrice, "closePrice");
  if (v.changeRatio != null) w.double(129, v.changeRatio, "changeRatio");
  if (v.changeAmount != null) w.double(137, v.changeAmount, "changeAmount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetUSOvernightRank.OvernightRankItem`. */
export function decodeQotGetUSOvernightRankOvernightRankItem(r: Reader, end: number): QotGetUSOvernightRankOvernightRankItem {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $overnightPrice: number | undefined;
  let $overnightChangeRatio: number | undefined;
  let $overnightChangeAmount: number | undefined;
  let $overnightTurnover: number | undefined;
  let $overnightVolume: number | undefined;
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
      case 81: $overnightPrice = r.double(); break;
      case 89: $overnightChangeRatio = r.double(); break;
      case 97: $overnightChangeAmount = r.double(); break;
      case 105: $overnightTurnover = r.double(); break;
      case 112: $overnightVolume = r.int64Number(); break;
      case 121: $closePrice = r.double(); break;
      case 129: $changeRatio = r.double(); break;
      case 137: $changeAmount = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetUSOvernightRank.OvernightRankItem", { security: $security });
  return r.finish<QotGetUSOvernightRankOvernightRankItem>({ security: $security, name: $name, overnightPrice: $overnightPrice, overnightChangeRatio: $overnightChangeRatio, overnightChangeAmount: $overnightChangeAmount, overnightTurnover: $overnightTurnover, overnightVolume: $overnightVolume, closePrice: $closePrice, changeRatio: $changeRatio, changeAmount: $changeAmount }, end, unknown);
}

/**
 * A part of the ranking.
 *
 * OpenD's `Qot_GetUSOvernightRank.S2C`, brought by {@linkcode QotGetUSOvernightRank}.
 */
export interface QotGetUSOvernightRankS2C extends Message {
  /** The stocks of this part, ranked. */
  dataList: readonly QotGetUSOvernightRankOvernightRankItem[];
  /** How many stocks match in all. */
  allCount?: number | undefined;
}

/** Writes a `Qot_GetUSOvernightRank.S2C`. */
export function encodeQotGetUSOvernightRankS2C(w: Writer, v: QotGetUSOvernightRankS2C): void {
  let at: number;
  for (const x of w.list(v.dataList, "dataList")) { at = w.open(10); encodeQotGetUSOvernightRankOvernightRankItem(w, w.object(x, "dataList")); w.close(at); }
  if (v.allCount != null) w.int32(16, v.allCount, "allCount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetUSOvernightRank.S2C`. */
export function decodeQotGetUSOvernightRankS2C(r: Reader, end: number): QotGetUSOvernightRankS2C {
  let $dataList: QotGetUSOvernightRankOvernightRankItem[] | undefined;
  let $allCount: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($dataList ??= []).push(decodeQotGetUSOvernightRankOvernightRankItem(r, r.endOf(end))); break;
      case 16: $allCount = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetUSOvernightRankS2C>({ dataList: $dataList ?? none, allCount: $allCount }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetUSOvernightRank.Request`, sent with {@linkcode QotGetUSOvernightRank}.
 */
export interface QotGetUSOvernightRankRequest extends Message {
  /** What is asked. */
  c2s: QotGetUSOvernightRankC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetUSOvernightRank.Request`, sent with {@linkcode QotGetUSOvernightRank}.
 */
export interface QotGetUSOvernightRankRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetUSOvernightRankC2SInput;
}

/** Writes a `Qot_GetUSOvernightRank.Request`. */
export function encodeQotGetUSOvernightRankRequest(w: Writer, v: QotGetUSOvernightRankRequestInput): void {
  writeRequest(w, v, encodeQotGetUSOvernightRankC2S);
}

/** Reads a `Qot_GetUSOvernightRank.Request`. */
export function decodeQotGetUSOvernightRankRequest(r: Reader, end: number): QotGetUSOvernightRankRequest {
  let $c2s: QotGetUSOvernightRankC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetUSOvernightRankC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetUSOvernightRank.Request", { c2s: $c2s });
  return r.finish<QotGetUSOvernightRankRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetUSOvernightRank.Response`, brought by {@linkcode QotGetUSOvernightRank}.
 */
export interface QotGetUSOvernightRankResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetUSOvernightRankS2C | undefined;
}

/** Writes a `Qot_GetUSOvernightRank.Response`. */
export function encodeQotGetUSOvernightRankResponse(w: Writer, v: QotGetUSOvernightRankResponse): void {
  writeResponse(w, v, encodeQotGetUSOvernightRankS2C);
}

/** Reads a `Qot_GetUSOvernightRank.Response`. */
export function decodeQotGetUSOvernightRankResponse(r: Reader, end: number): QotGetUSOvernightRankResponse {
  return readResponse("Qot_GetUSOvernightRank.Response", r, end, decodeQotGetUSOvernightRankS2C) as QotGetUSOvernightRankResponse;
}

/**
 * US stocks ranked by their price change in the overnight session. Paged by offset and count. OpenD takes 60
 * of them in 30 seconds, of which only those from offset 0 count. The ranking has been seen to lag the market
 * by 7 seconds in the median and 17 in the slowest twentieth.
 *
 * OpenD's `Qot_GetUSOvernightRank` (3412), a request.
 *
 * @example
 * ```ts
 * import { QotGetUSOvernightRank } from "@opend/client/commands";
 *
 * const { dataList } = await quote.request(QotGetUSOvernightRank, {});
 * ```
 */
export const QotGetUSOvernightRank: RequestCommand<QotGetUSOvernightRankC2SInput, QotGetUSOvernightRankS2C> = {
  kind: "request",
  id: 3412,
  name: "Qot_GetUSOvernightRank",
  limit: { requests: 60, unless: "offset" },
  encode: encodeQotGetUSOvernightRankRequest,
  decode: decodeQotGetUSOvernightRankResponse,
  decodeData: decodeQotGetUSOvernightRankS2C,
};
