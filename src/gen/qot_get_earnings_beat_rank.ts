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
 * The figure of the results that is held against its forecast.
 *
 * OpenD's `Qot_GetEarningsBeatRank.BeatType`.
 *
 * @example
 * ```ts
 * import { QotGetEarningsBeatRankBeatType } from "@opend/client/commands";
 *
 * const value: QotGetEarningsBeatRankBeatType = QotGetEarningsBeatRankBeatType.EPS; // 1
 * ```
 */
export const QotGetEarningsBeatRankBeatType = {
  /** Not a figure; choose one of the others. */
  Unknown: 0,
  /** Earnings per share. */
  EPS: 1,
  /** Total revenue of the period. */
  REVENUE: 2,
  /** Earnings before interest and taxes. */
  EBIT: 3,
} as const;
/**
 * The figure of the results that is held against its forecast.
 *
 * OpenD's `Qot_GetEarningsBeatRank.BeatType`.
 */
export type QotGetEarningsBeatRankBeatType = (typeof QotGetEarningsBeatRankBeatType)[keyof typeof QotGetEarningsBeatRankBeatType];

/**
 * Which report of a company counts.
 *
 * OpenD's `Qot_GetEarningsBeatRank.BeatTerm`.
 *
 * @example
 * ```ts
 * import { QotGetEarningsBeatRankBeatTerm } from "@opend/client/commands";
 *
 * const value: QotGetEarningsBeatRankBeatTerm = QotGetEarningsBeatRankBeatTerm.Latest; // 0
 * ```
 */
export const QotGetEarningsBeatRankBeatTerm = {
  /** The latest report, of whatever kind. Although 0, it must be sent: `term` left out means `All`. */
  Latest: 0,
  /** The latest quarterly report. */
  LatestQuarter: 1,
  /** The latest half-year report. */
  LatestHalf: 2,
  /** The latest annual report. */
  LatestAnnual: 3,
  /** All kinds: the latest of them, the quarterly one where several are equally new. */
  All: 4,
} as const;
/**
 * Which report of a company counts.
 *
 * OpenD's `Qot_GetEarningsBeatRank.BeatTerm`.
 */
export type QotGetEarningsBeatRankBeatTerm = (typeof QotGetEarningsBeatRankBeatTerm)[keyof typeof QotGetEarningsBeatRankBeatTerm];

/**
 * What a filter looks at; all are ranges.
 *
 * OpenD's `Qot_GetEarningsBeatRank.IndicatorType`.
 *
 * @example
 * ```ts
 * import { QotGetEarningsBeatRankIndicatorType } from "@opend/client/commands";
 *
 * const value: QotGetEarningsBeatRankIndicatorType = QotGetEarningsBeatRankIndicatorType.BeatRatio; // 1
 * ```
 */
export const QotGetEarningsBeatRankIndicatorType = {
  /** Not a filter. */
  Unknown: 0,
  /** By how much the forecast was beaten. */
  BeatRatio: 1,
  /** When the report was published, in seconds since the epoch. */
  ReleasedDate: 2,
  /** Market capitalization. */
  MarketCap: 3,
  /** Latest price. */
  Price: 4,
  /** Price-earnings ratio over the last twelve months. */
  PeTTM: 5,
} as const;
/**
 * What a filter looks at; all are ranges.
 *
 * OpenD's `Qot_GetEarningsBeatRank.IndicatorType`.
 */
export type QotGetEarningsBeatRankIndicatorType = (typeof QotGetEarningsBeatRankIndicatorType)[keyof typeof QotGetEarningsBeatRankIndicatorType];

/**
 * What the list is ranked by, always from the largest down.
 *
 * OpenD's `Qot_GetEarningsBeatRank.SortField`.
 *
 * @example
 * ```ts
 * import { QotGetEarningsBeatRankSortField } from "@opend/client/commands";
 *
 * const value: QotGetEarningsBeatRankSortField = QotGetEarningsBeatRankSortField.BeatRatio; // 1
 * ```
 */
export const QotGetEarningsBeatRankSortField = {
  /** Not chosen: ranks by market capitalization. */
  Unknown: 0,
  /** By how much the forecast was beaten. */
  BeatRatio: 1,
  /** By the rise on the first day after the report. */
  EarningDayChg: 2,
  /** By the time of publication. */
  ReleasedDate: 3,
  /** By the figure published. */
  Actual: 4,
  /** By the figure forecast. */
  Estimate: 5,
  /** By the figure of the same period a year before. */
  Yoy: 6,
  /** By the growth since the same period a year before. */
  YoyGrowth: 7,
  /** By the price-earnings ratio over the last twelve months. */
  PeTTM: 8,
  /** By the dividend yield over the last twelve months. */
  DividendsTTM: 9,
  /** By the latest price. */
  Price: 10,
  /** By today's change in percent. */
  ChangeRate: 11,
} as const;
/**
 * What the list is ranked by, always from the largest down.
 *
 * OpenD's `Qot_GetEarningsBeatRank.SortField`.
 */
export type QotGetEarningsBeatRankSortField = (typeof QotGetEarningsBeatRankSortField)[keyof typeof QotGetEarningsBeatRankSortField];

/**
 * The time of day at which a report was published.
 *
 * OpenD's `Qot_GetEarningsBeatRank.PostPeriodType`.
 *
 * @example
 * ```ts
 * import { QotGetEarningsBeatRankPostPeriodType } from "@opend/client/commands";
 *
 * const value: QotGetEarningsBeatRankPostPeriodType = QotGetEarningsBeatRankPostPeriodType.Regular; // 0
 * ```
 */
export const QotGetEarningsBeatRankPostPeriodType = {
  /** On that day; the time of day is not known. */
  Regular: 0,
  /** Before the market opened. */
  Before: 1,
  /** After the market closed. */
  After: 2,
  /** During trading hours. */
  IntradayTrading: 3,
} as const;
/**
 * The time of day at which a report was published.
 *
 * OpenD's `Qot_GetEarningsBeatRank.PostPeriodType`.
 */
export type QotGetEarningsBeatRankPostPeriodType = (typeof QotGetEarningsBeatRankPostPeriodType)[keyof typeof QotGetEarningsBeatRankPostPeriodType];

/**
 * One filter.
 *
 * OpenD's `Qot_GetEarningsBeatRank.Indicator`, held by {@linkcode QotGetEarningsBeatRankC2S}.
 */
export interface QotGetEarningsBeatRankIndicator extends Message {
  /** What the filter looks at. */
  indicatorType: QotGetEarningsBeatRankIndicatorType;
  /** The range of values to let pass. */
  indicatorValue?: Interval | undefined;
}

/** Writes a `Qot_GetEarningsBeatRank.Indicator`. */
export function encodeQotGetEarningsBeatRankIndicator(w: Writer, v: QotGetEarningsBeatRankIndicator): void {
  let at: number;
  w.int32(8, v.indicatorType, "indicatorType");
  if (v.indicatorValue != null) { at = w.open(18); encodeInterval(w, w.object(v.indicatorValue, "indicatorValue")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEarningsBeatRank.Indicator`. */
export function decodeQotGetEarningsBeatRankIndicator(r: Reader, end: number): QotGetEarningsBeatRankIndicator {
  let $indicatorType: QotGetEarningsBeatRankIndicatorType | undefined;
  let $indicatorValue: Interval | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $indicatorType = r.int() as QotGetEarningsBeatRankIndicatorType; break;
      case 18: $indicatorValue = merged($indicatorValue, decodeInterval(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($indicatorType === undefined) throw missing("Qot_GetEarningsBeatRank.Indicator", { indicatorType: $indicatorType });
  return r.finish<QotGetEarningsBeatRankIndicator>({ indicatorType: $indicatorType, indicatorValue: $indicatorValue }, end, unknown);
}

/**
 * Which figure of which market to rank by, and what to keep out.
 *
 * OpenD's `Qot_GetEarningsBeatRank.C2S`, sent with {@linkcode QotGetEarningsBeatRank}.
 */
export interface QotGetEarningsBeatRankC2S extends Message {
  /** Market to rank: Hong Kong, US, Singapore or Japan, no other. */
  market: QotMarket;
  /** The figure that must have beaten its forecast. */
  beatType: QotGetEarningsBeatRankBeatType;
  /** The most rows to return, 1 to 300; 30 unless set. */
  count?: number | undefined;
  /** Which report of a company counts; `All` unless set. */
  term?: QotGetEarningsBeatRankBeatTerm | undefined;
  /** Filters that a stock must pass, all of them. Without any: forecast beaten, published in the last 30 days. */
  filterList: readonly QotGetEarningsBeatRankIndicator[];
  /** What to rank by, largest first; market capitalization unless set. */
  sortField?: QotGetEarningsBeatRankSortField | undefined;
}

/**
 * Which figure of which market to rank by, and what to keep out.
 *
 * What a request gives for OpenD's `Qot_GetEarningsBeatRank.C2S`, sent with {@linkcode QotGetEarningsBeatRank}.
 */
export interface QotGetEarningsBeatRankC2SInput extends Message {
  /** Market to rank: Hong Kong, US, Singapore or Japan, no other. */
  market: QotMarket;
  /** The figure that must have beaten its forecast. */
  beatType: QotGetEarningsBeatRankBeatType;
  /** The most rows to return, 1 to 300; 30 unless set. */
  count?: number | undefined;
  /** Which report of a company counts; `All` unless set. */
  term?: QotGetEarningsBeatRankBeatTerm | undefined;
  /** Filters that a stock must pass, all of them. Without any: forecast beaten, published in the last 30 days. */
  filterList?: readonly QotGetEarningsBeatRankIndicator[] | undefined;
  /** What to rank by, largest first; market capitalization unless set. */
  sortField?: QotGetEarningsBeatRankSortField | undefined;
}

/** Writes a `Qot_GetEarningsBeatRank.C2S`. */
export function encodeQotGetEarningsBeatRankC2S(w: Writer, v: QotGetEarningsBeatRankC2SInput): void {
  let at: number;
  w.int32(8, v.market, "market");
  w.int32(16, v.beatType, "beatType");
  if (v.count != null) w.int32(24, v.count, "count");
  if (v.term != null) w.int32(32, v.term, "term");
  for (const x of w.list(v.filterList, "filterList")) { at = w.open(42); encodeQotGetEarningsBeatRankIndicator(w, w.object(x, "filterList")); w.close(at); }
  if (v.sortField != null) w.int32(48, v.sortField, "sortField");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEarningsBeatRank.C2S`. */
export function decodeQotGetEarningsBeatRankC2S(r: Reader, end: number): QotGetEarningsBeatRankC2S {
  let $market: QotMarket | undefined;
  let $beatType: QotGetEarningsBeatRankBeatType | undefined;
  let $count: number | undefined;
  let $term: QotGetEarningsBeatRankBeatTerm | undefined;
  let $filterList: QotGetEarningsBeatRankIndicator[] | undefined;
  let $sortField: QotGetEarningsBeatRankSortField | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $market = r.int() as QotMarket; break;
      case 16: $beatType = r.int() as QotGetEarningsBeatRankBeatType; break;
      case 24: $count = r.int(); break;
      case 32: $term = r.int() as QotGetEarningsBeatRankBeatTerm; break;
      case 42: ($filterList ??= []).push(decodeQotGetEarningsBeatRankIndicator(r, r.endOf(end))); break;
      case 48: $sortField = r.int() as QotGetEarningsBeatRankSortField; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($market === undefined || $beatType === undefined) throw missing("Qot_GetEarningsBeatRank.C2S", { market: $market, beatType: $beatType });
  return r.finish<QotGetEarningsBeatRankC2S>({ market: $market, beatType: $beatType, count: $count, term: $term, filterList: $filterList ?? none, sortField: $sortField }, end, unknown);
}

/**
 * One stock of the ranking with its report.
 *
 * OpenD's `Qot_GetEarningsBeatRank.EarningsBeatItem`, held by {@linkcode QotGetEarningsBeatRankS2C}.
 */
export interface QotGetEarningsBeatRankEarningsBeatItem extends Message {
  /** The stock ranked. */
  security: Security;
  /** Display name of the stock. */
  name?: string | undefined;
  /** Name of the industry that the stock belongs to. */
  industry?: string | undefined;
  /** Latest price, in the currency of the security. */
  curPrice?: number | undefined;
  /** Closing price of the trading day before. */
  lastClosePrice?: number | undefined;
  /** Today's change, in percent (20 = 20 %). */
  changeRate?: number | undefined;
  /** Market capitalization of the company. */
  marketCap?: number | undefined;
  /** Price-earnings ratio over the last twelve months. */
  peTTM?: number | undefined;
  /** Dividend yield (not the amount) over the last twelve months, in percent. */
  dividendsTTM?: number | undefined;
  /** Day of publication, as "2024-01-15". */
  releasedDate?: string | undefined;
  /** By how much the forecast was beaten, in percent of it (20 = 20 %). */
  beatRatio?: number | undefined;
  /** The figure published, of the kind that `beatType` names. */
  actual?: number | undefined;
  /** The figure that was forecast. */
  estimate?: number | undefined;
  /** The figure of the same period a year before. */
  yoy?: number | undefined;
  /** Growth since the same period a year before, in percent. */
  yoyGrowth?: number | undefined;
  /** Change of the price on the first day after the report, in percent. */
  earningDayChg?: number | undefined;
  /** The period reported on, such as "2024/Q1". */
  term?: string | undefined;
  /** At what time of day the report came out. */
  detailPostPeriod?: QotGetEarningsBeatRankPostPeriodType | undefined;
}

/** Writes a `Qot_GetEarningsBeatRank.EarningsBeatItem`. */
export function encodeQotGetEarningsBeatRankEarningsBeatItem(w: Writer, v: QotGetEarningsBeatRankEarningsBeatItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.industry != null) w.string(26, v.industry, "industry");
  if (v.curPrice != null) w.double(81, v.curPrice, "curPrice");
  if (v.lastClosePrice != null) w.double(89, v.lastClosePrice, "lastClosePrice");
  if (v.changeRate != null) w.double(97, v.changeRate, "changeRate");
  if (v.marketCap != null) w.double(105, v.marketCap, "marketCap");
  if (v.peTTM != null) w.double(113, v.peTTM, "peTTM");
  if (v.dividendsTTM != null) w.double(121, v.dividendsTTM, "dividendsTTM");
  if (v.releasedDate != null) w.string(162, v.releasedDate, "releasedDate");
  if (v.beatRatio != null) w.double(169, v.beatRatio, "beatRatio");
  if (v.actual != null) w.double(177, v.actual, "actual");
  if (v.estimate != null) w.double(185, v.estimate, "estimate");
  if (v.yoy != null) w.double(193, v.yoy, "yoy");
  if (v.yoyGrowth != null) w.double(201, v.yoyGrowth, "yoyGrowth");
  if (v.earningDayChg != null) w.double(209, v.earningDayChg, "earningDayChg");
  if (v.term != null) w.string(218, v.term, "term");
  if (v.detailPostPeriod != null) w.int32(224, v.detailPostPeriod, "detailPostPeriod");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEarningsBeatRank.EarningsBeatItem`. */
export function decodeQotGetEarningsBeatRankEarningsBeatItem(r: Reader, end: number): QotGetEarningsBeatRankEarningsBeatItem {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $industry: string | undefined;
  let $curPrice: number | undefined;
  let $lastClosePrice: number | undefined;
  let $changeRate: number | undefined;
  let $marketCap: number | undefined;
  let $peTTM: number | undefined;
  let $dividendsTTM: number | undefined;
  let $releasedDate: string | undefined;
  let $beatRatio: number | undefined;
  let $actual: number | undefined;
  let $estimate: number | undefined;
  let $yoy: number | undefined;
  let $yoyGrowth: number | undefined;
  let $earningDayChg: number | undefined;
  let $term: string | undefined;
  let $detailPostPeriod: QotGetEarningsBeatRankPostPeriodType | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      case 26: $industry = r.text(end); break;
      case 81: $curPrice = r.double(); break;
      case 89: $lastClosePrice = r.double(); break;
      case 97: $changeRate = r.double(); break;
      case 105: $marketCap = r.double(); break;
      case 113: $peTTM = r.double(); break;
      case 121: $dividendsTTM = r.double(); break;
      case 162: $releasedDate = r.text(end); break;
      case 169: $beatRatio = r.double(); break;
      case 177: $actual = r.double(); break;
      case 185: $estimate = r.double(); break;
      case 193: $yoy = r.double(); break;
      case 201: $yoyGrowth = r.double(); break;
      case 209: $earningDayChg = r.double(); break;
      case 218: $term = r.text(end); break;
      case 224: $detailPostPeriod = r.int() as QotGetEarningsBeatRankPostPeriodType; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetEarningsBeatRank.EarningsBeatItem", { security: $security });
  return r.finish<QotGetEarningsBeatRankEarningsBeatItem>({ security: $security, name: $name, industry: $industry, curPrice: $curPrice, lastClosePrice: $lastClosePrice, changeRate: $changeRate, marketCap: $marketCap, peTTM: $peTTM, dividendsTTM: $dividendsTTM, releasedDate: $releasedDate, beatRatio: $beatRatio, actual: $actual, estimate: $estimate, yoy: $yoy, yoyGrowth: $yoyGrowth, earningDayChg: $earningDayChg, term: $term, detailPostPeriod: $detailPostPeriod }, end, unknown);
}

/**
 * The ranking.
 *
 * OpenD's `Qot_GetEarningsBeatRank.S2C`, brought by {@linkcode QotGetEarningsBeatRank}.
 */
export interface QotGetEarningsBeatRankS2C extends Message {
  /** The stocks, from the first rank down. */
  dataList: readonly QotGetEarningsBeatRankEarningsBeatItem[];
  /** How many stocks passed the filters, returned or not. */
  allCount?: number | undefined;
}

/** Writes a `Qot_GetEarningsBeatRank.S2C`. */
export function encodeQotGetEarningsBeatRankS2C(w: Writer, v: QotGetEarningsBeatRankS2C): void {
  let at: number;
  for (const x of w.list(v.dataList, "dataList")) { at = w.open(10); encodeQotGetEarningsBeatRankEarningsBeatItem(w, w.object(x, "dataList")); w.close(at); }
  if (v.allCount != null) w.int32(16, v.allCount, "allCount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetEarningsBeatRank.S2C`. */
export function decodeQotGetEarningsBeatRankS2C(r: Reader, end: number): QotGetEarningsBeatRankS2C {
  let $dataList: QotGetEarningsBeatRankEarningsBeatItem[] | undefined;
  let $allCount: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($dataList ??= []).push(decodeQotGetEarningsBeatRankEarningsBeatItem(r, r.endOf(end))); break;
      case 16: $allCount = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetEarningsBeatRankS2C>({ dataList: $dataList ?? none, allCount: $allCount }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetEarningsBeatRank.Request`, sent with {@linkcode QotGetEarningsBeatRank}.
 */
export interface QotGetEarningsBeatRankRequest extends Message {
  /** What is asked. */
  c2s: QotGetEarningsBeatRankC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetEarningsBeatRank.Request`, sent with {@linkcode QotGetEarningsBeatRank}.
 */
export interface QotGetEarningsBeatRankRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetEarningsBeatRankC2SInput;
}

/** Writes a `Qot_GetEarningsBeatRank.Request`. */
export function encodeQotGetEarningsBeatRankRequest(w: Writer, v: QotGetEarningsBeatRankRequestInput): void {
  writeRequest(w, v, encodeQotGetEarningsBeatRankC2S);
}

/** Reads a `Qot_GetEarningsBeatRank.Request`. */
export function decodeQotGetEarningsBeatRankRequest(r: Reader, end: number): QotGetEarningsBeatRankRequest {
  let $c2s: QotGetEarningsBeatRankC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetEarningsBeatRankC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetEarningsBeatRank.Request", { c2s: $c2s });
  return r.finish<QotGetEarningsBeatRankRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetEarningsBeatRank.Response`, brought by {@linkcode QotGetEarningsBeatRank}.
 */
export interface QotGetEarningsBeatRankResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetEarningsBeatRankS2C | undefined;
}

/** Writes a `Qot_GetEarningsBeatRank.Response`. */
export function encodeQotGetEarningsBeatRankResponse(w: Writer, v: QotGetEarningsBeatRankResponse): void {
  writeResponse(w, v, encodeQotGetEarningsBeatRankS2C);
}

/** Reads a `Qot_GetEarningsBeatRank.Response`. */
export function decodeQotGetEarningsBeatRankResponse(r: Reader, end: number): QotGetEarningsBeatRankResponse {
  return readResponse("Qot_GetEarningsBeatRank.Response", r, end, decodeQotGetEarningsBeatRankS2C) as QotGetEarningsBeatRankResponse;
}

/**
 * Ranks the stocks of a market by how far their published results were above what analysts had expected.
 * OpenD takes 60 of them in 30 seconds. There are no pages: the 300 rows of one request are the most there is
 * to get.
 *
 * OpenD's `Qot_GetEarningsBeatRank` (3406), a request.
 *
 * @example
 * ```ts
 * import { QotGetEarningsBeatRank, QotGetEarningsBeatRankBeatType, QotMarket } from "@opend/client/commands";
 *
 * const { dataList } = await quote.request(QotGetEarningsBeatRank, {
 *   market: QotMarket.HK_Security,
 *   beatType: QotGetEarningsBeatRankBeatType.EPS,
 * });
 * ```
 */
export const QotGetEarningsBeatRank: RequestCommand<QotGetEarningsBeatRankC2SInput, QotGetEarningsBeatRankS2C> = {
  kind: "request",
  id: 3406,
  name: "Qot_GetEarningsBeatRank",
  limit: { requests: 60 },
  encode: encodeQotGetEarningsBeatRankRequest,
  decode: decodeQotGetEarningsBeatRankResponse,
  decodeData: decodeQotGetEarningsBeatRankS2C,
};
