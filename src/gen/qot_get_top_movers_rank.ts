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
import type { QotMarket, Security, SecurityInput } from "./qot_common.ts";
import type { Interval } from "./qot_option_common.ts";

/**
 * The direction of sorting.
 *
 * OpenD's `Qot_GetTopMoversRank.SortDir`.
 *
 * @example
 * ```ts
 * import { QotGetTopMoversRankSortDir } from "@opend/client/commands";
 *
 * const value: QotGetTopMoversRankSortDir = QotGetTopMoversRankSortDir.Descending; // 0
 * ```
 */
export const QotGetTopMoversRankSortDir = {
  /** Greatest rise first; the default. */
  Descending: 0,
  /** Greatest fall first. */
  Ascending: 1,
} as const;
/**
 * The direction of sorting.
 *
 * OpenD's `Qot_GetTopMoversRank.SortDir`.
 */
export type QotGetTopMoversRankSortDir = (typeof QotGetTopMoversRankSortDir)[keyof typeof QotGetTopMoversRankSortDir];

/**
 * What a condition of the filter looks at, and which field of it counts.
 *
 * OpenD's `Qot_GetTopMoversRank.IndicatorType`.
 *
 * @example
 * ```ts
 * import { QotGetTopMoversRankIndicatorType } from "@opend/client/commands";
 *
 * const value: QotGetTopMoversRankIndicatorType = QotGetTopMoversRankIndicatorType.Price; // 1
 * ```
 */
export const QotGetTopMoversRankIndicatorType = {
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
 * OpenD's `Qot_GetTopMoversRank.IndicatorType`.
 */
export type QotGetTopMoversRankIndicatorType = (typeof QotGetTopMoversRankIndicatorType)[keyof typeof QotGetTopMoversRankIndicatorType];

/**
 * Choices for the price of the stock.
 *
 * OpenD's `Qot_GetTopMoversRank.PriceFilter`.
 *
 * @example
 * ```ts
 * import { QotGetTopMoversRankPriceFilter } from "@opend/client/commands";
 *
 * const value: QotGetTopMoversRankPriceFilter = QotGetTopMoversRankPriceFilter.All; // 0
 * ```
 */
export const QotGetTopMoversRankPriceFilter = {
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
 * OpenD's `Qot_GetTopMoversRank.PriceFilter`.
 */
export type QotGetTopMoversRankPriceFilter = (typeof QotGetTopMoversRankPriceFilter)[keyof typeof QotGetTopMoversRankPriceFilter];

/**
 * One condition of the filter.
 *
 * OpenD's `Qot_GetTopMoversRank.Indicator`, held by {@linkcode QotGetTopMoversRankC2S}.
 */
export interface QotGetTopMoversRankIndicator extends Message {
  /** What the condition looks at. */
  indicatorType: QotGetTopMoversRankIndicatorType;
  /** The range it must be in; for market capitalization and price/earnings ratio. */
  indicatorValue?: Interval | undefined;
  /** The choice that the price must meet; for IndicatorType_Price. */
  priceFilter?: QotGetTopMoversRankPriceFilter | undefined;
}

/** Writes a `Qot_GetTopMoversRank.Indicator`. */
export function encodeQotGetTopMoversRankIndicator(w: Writer, v: QotGetTopMoversRankIndicator): void {
  let at: number;
  w.int32(8, v.indicatorType, "indicatorType");
  if (v.indicatorValue != null) { at = w.open(18); encodeInterval(w, w.object(v.indicatorValue, "indicatorValue")); w.close(at); }
  if (v.priceFilter != null) w.int32(24, v.priceFilter, "priceFilter");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetTopMoversRank.Indicator`. */
export function decodeQotGetTopMoversRankIndicator(r: Reader, end: number): QotGetTopMoversRankIndicator {
  let $indicatorType: QotGetTopMoversRankIndicatorType | undefined;
  let $indicatorValue: Interval | undefined;
  let $priceFilter: QotGetTopMoversRankPriceFilter | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $indicatorType = r.int() as QotGetTopMoversRankIndicatorType; break;
      case 18: $indicatorValue = merged($indicatorValue, decodeInterval(r, r.endOf(end))); break;
      case 24: $priceFilter = r.int() as QotGetTopMoversRankPriceFilter; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($indicatorType === undefined) throw missing("Qot_GetTopMoversRank.Indicator", { indicatorType: $indicatorType });
  return r.finish<QotGetTopMoversRankIndicator>({ indicatorType: $indicatorType, indicatorValue: $indicatorValue, priceFilter: $priceFilter }, end, unknown);
}

/**
 * Which market's ranking is asked for, filtered how, and which part of it.
 *
 * OpenD's `Qot_GetTopMoversRank.C2S`, sent with {@linkcode QotGetTopMoversRank}.
 */
export interface QotGetTopMoversRankC2S extends Message {
  /** The market to rank: HK or US. */
  market: QotMarket;
  /** Rises or falls first; default rises. */
  sortDir?: QotGetTopMoversRankSortDir | undefined;
  /** Place in the ranking to start from, counted from 0; default 0. */
  offset?: number | undefined;
  /** How many stocks to return: 1 to 200, default 50. */
  count?: number | undefined;
  /** Conditions that must all hold. */
  filterList: readonly QotGetTopMoversRankIndicator[];
}

/**
 * Which market's ranking is asked for, filtered how, and which part of it.
 *
 * What a request gives for OpenD's `Qot_GetTopMoversRank.C2S`, sent with {@linkcode QotGetTopMoversRank}.
 */
export interface QotGetTopMoversRankC2SInput extends Message {
  /** The market to rank: HK or US. */
  market: QotMarket;
  /** Rises or falls first; default rises. */
  sortDir?: QotGetTopMoversRankSortDir | undefined;
  /** Place in the ranking to start from, counted from 0; default 0. */
  offset?: number | undefined;
  /** How many stocks to return: 1 to 200, default 50. */
  count?: number | undefined;
  /** Conditions that must all hold. */
  filterList?: readonly QotGetTopMoversRankIndicator[] | undefined;
}

/** Writes a `Qot_GetTopMoversRank.C2S`. */
export function encodeQotGetTopMoversRankC2S(w: Writer, v: QotGetTopMoversRankC2SInput): void {
  let at: number;
  w.int32(8, v.market, "market");
  if (v.sortDir != null) w.int32(16, v.sortDir, "sortDir");
  if (v.offset != null) w.int32(24, v.offset, "offset");
  if (v.count != null) w.int32(32, v.count, "count");
  for (const x of w.list(v.filterList, "filterList")) { at = w.open(42); encodeQotGetTopMoversRankIndicator(w, w.object(x, "filterList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetTopMoversRank.C2S`. */
export function decodeQotGetTopMoversRankC2S(r: Reader, end: number): QotGetTopMoversRankC2S {
  let $market: QotMarket | undefined;
  let $sortDir: QotGetTopMoversRankSortDir | undefined;
  let $offset: number | undefined;
  let $count: number | undefined;
  let $filterList: QotGetTopMoversRankIndicator[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $market = r.int() as QotMarket; break;
      case 16: $sortDir = r.int() as QotGetTopMoversRankSortDir; break;
      case 24: $offset = r.int(); break;
      case 32: $count = r.int(); break;
      case 42: ($filterList ??= []).push(decodeQotGetTopMoversRankIndicator(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($market === undefined) throw missing("Qot_GetTopMoversRank.C2S", { market: $market });
  return r.finish<QotGetTopMoversRankC2S>({ market: $market, sortDir: $sortDir, offset: $offset, count: $count, filterList: $filterList ?? none }, end, unknown);
}

/**
 * One stock in the ranking.
 *
 * OpenD's `Qot_GetTopMoversRank.TopMoversRankItem`, held by {@linkcode QotGetTopMoversRankS2C}.
 */
export interface QotGetTopMoversRankTopMoversRankItem extends Message {
  /** Market and code of the stock. */
  security: Security;
  /** What the stock is called. */
  name?: string | undefined;
  /** Latest price, in the currency of the stock. */
  curPrice?: number | undefined;
  /** Price change, in percent (20 = 20 %). */
  changeRatio?: number | undefined;
  /** Price change, in the currency of the stock. */
  changeAmount?: number | undefined;
  /** Money traded. */
  turnover?: number | undefined;
  /** Shares traded. */
  volume?: number | undefined;
  /** Turnover rate, the part of the shares that was traded, in percent. */
  turnoverRatio?: number | undefined;
  /** Price/earnings ratio of the last twelve months. */
  peTTM?: number | undefined;
  /** Distance between the day's high and low, in percent. */
  amplitude?: number | undefined;
  /** Market capitalization of the company. */
  marketCap?: number | undefined;
  /** Today's volume against that of recent days, as a plain number. */
  volumeRatio?: number | undefined;
}

/** Writes a `Qot_GetTopMoversRank.TopMoversRankItem`. */
export function encodeQotGetTopMoversRankTopMoversRankItem(w: Writer, v: QotGetTopMoversRankTopMoversRankItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.curPrice != null) w.double(81, v.curPrice, "curPrice");
  if (v.changeRatio != null) w.double(89, v.changeRatio, "changeRatio");
  if (v.changeAmount != null) w.double(97, v.changeAmount, "changeAmount");
  if (v.turnover != null) w.double(105, v.turnover, "turnover");
  if (v.volume != null) w.int64Number(112, v.volume, "volume");
  if (v.turnoverRatio != null) w.double(121, v.turnoverRatio, "turnoverRatio");
  if (v.peTTM != null) w.double(129, v.peTTM, "peTTM");
  if (v.amplitude != null) w.double(137, v.amplitude, "amplitude");
  if (v.marketCap != null) w.double(145, v.marketCap, "marketCap");
  if (v.volumeRatio != null) w.double(153, v.volumeRatio, "volumeRatio");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetTopMoversRank.TopMoversRankItem`. */
export function decodeQotGetTopMoversRankTopMoversRankItem(r: Reader, end: number): QotGetTopMoversRankTopMoversRankItem {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $curPrice: number | undefined;
  let $changeRatio: number | undefined;
  let $changeAmount: number | undefined;
  let $turnover: number | undefined;
  let $volume: number | undefined;
  let $turnoverRatio: number | undefined;
  let $peTTM: number | undefined;
  let $amplitude: number | undefined;
  let $marketCap: number | undefined;
  let $volumeRatio: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      case 81: $curPrice = r.double(); break;
      case 89: $changeRatio = r.double(); break;
      case 97: $changeAmount = r.double(); break;
      case 105: $turnover = r.double(); break;
      case 112: $volume = r.int64Number(); break;
      case 121: $turnoverRatio = r.double(); break;
      case 129: $peTTM = r.double(); break;
      case 137: $amplitude = r.double(); break;
      case 145: $marketCap = r.double(); break;
      case 153: $volumeRatio = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetTopMoversRank.TopMoversRankItem", { security: $security });
  return r.finish<QotGetTopMoversRankTopMoversRankItem>({ security: $security, name: $name, curPrice: $curPrice, changeRatio: $changeRatio, changeAmount: $changeAmount, turnover: $turnover, volume: $volume, turnoverRatio: $turnoverRatio, peTTM: $peTTM, amplitude: $amplitude, marketCap: $marketCap, volumeRatio: $volumeRatio }, end, unknown);
}

/**
 * A part of the ranking.
 *
 * OpenD's `Qot_GetTopMoversRank.S2C`, brought by {@linkcode QotGetTopMoversRank}.
 */
export interface QotGetTopMoversRankS2C extends Message {
  /** The stocks of this part, ranked. */
  dataList: readonly QotGetTopMoversRankTopMoversRankItem[];
  /** How many stocks match in all. */
  allCount?: number | undefined;
}

/** Writes a `Qot_GetTopMoversRank.S2C`. */
export function encodeQotGetTopMoversRankS2C(w: Writer, v: QotGetTopMoversRankS2C): void {
  let at: number;
  for (const x of w.list(v.dataList, "dataList")) { at = w.open(10); encodeQotGetTopMoversRankTopMoversRankItem(w, w.object(x, "dataList")); w.close(at); }
  if (v.allCount != null) w.int32(16, v.allCount, "allCount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetTopMoversRank.S2C`. */
export function decodeQotGetTopMoversRankS2C(r: Reader, end: number): QotGetTopMoversRankS2C {
  let $dataList: QotGetTopMoversRankTopMoversRankItem[] | undefined;
  let $allCount: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($dataList ??= []).push(decodeQotGetTopMoversRankTopMoversRankItem(r, r.endOf(end))); break;
      case 16: $allCount = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetTopMoversRankS2C>({ dataList: $dataList ?? none, allCount: $allCount }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetTopMoversRank.Request`, sent with {@linkcode QotGetTopMoversRank}.
 */
export interface QotGetTopMoversRankRequest extends Message {
  /** What is asked. */
  c2s: QotGetTopMoversRankC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetTopMoversRank.Request`, sent with {@linkcode QotGetTopMoversRank}.
 */
export interface QotGetTopMoversRankRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetTopMoversRankC2SInput;
}

/** Writes a `Qot_GetTopMoversRank.Request`. */
export function encodeQotGetTopMoversRankRequest(w: Writer, v: QotGetTopMoversRankRequestInput): void {
  writeRequest(w, v, encodeQotGetTopMoversRankC2S);
}

/** Reads a `Qot_GetTopMoversRank.Request`. */
export function decodeQotGetTopMoversRankRequest(r: Reader, end: number): QotGetTopMoversRankRequest {
  let $c2s: QotGetTopMoversRankC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetTopMoversRankC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetTopMoversRank.Request", { c2s: $c2s });
  return r.finish<QotGetTopMoversRankRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetTopMoversRank.Response`, brought by {@linkcode QotGetTopMoversRank}.
 */
export interface QotGetTopMoversRankResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetTopMoversRankS2C | undefined;
}

/** Writes a `Qot_GetTopMoversRank.Response`. */
export function encodeQotGetTopMoversRankResponse(w: Writer, v: QotGetTopMoversRankResponse): void {
  writeResponse(w, v, encodeQotGetTopMoversRankS2C);
}

/** Reads a `Qot_GetTopMoversRank.Response`. */
export function decodeQotGetTopMoversRankResponse(r: Reader, end: number): QotGetTopMoversRankResponse {
  return readResponse("Qot_GetTopMoversRank.Response", r, end, decodeQotGetTopMoversRankS2C) as QotGetTopMoversRankResponse;
}

/**
 * Stocks of a market ranked by their price change in today's regular session. HK and US only. Paged by offset
 * and count. OpenD takes 60 of them in 30 seconds, of which only those from offset 0 count.
 *
 * OpenD's `Qot_GetTopMoversRank` (3413), a request.
 *
 * @example
 * ```ts
 * import { QotGetTopMoversRank, QotMarket } from "@opend/client/commands";
 *
 * const { dataList } = await quote.request(QotGetTopMoversRank, { market: QotMarket.HK_Security });
 * ```
 */
export const QotGetTopMoversRank: RequestCommand<QotGetTopMoversRankC2SInput, QotGetTopMoversRankS2C> = {
  kind: "request",
  id: 3413,
  name: "Qot_GetTopMoversRank",
  limit: { requests: 60, unless: "offset" },
  encode: encodeQotGetTopMoversRankRequest,
  decode: decodeQotGetTopMoversRankResponse,
  decodeData: decodeQotGetTopMoversRankS2C,
};
