// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import { decodeIndicatorValue, encodeIndicatorValue } from "./qot_option_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { QotMarket, Security, SecurityInput } from "./qot_common.ts";
import type { IndicatorValue, IndicatorValueInput } from "./qot_option_common.ts";

/**
 * The two rankings on offer.
 *
 * OpenD's `Qot_GetDividendRank.DividendRankType`.
 *
 * @example
 * ```ts
 * import { QotGetDividendRankDividendRankType } from "@opend/client/commands";
 *
 * const value: QotGetDividendRankDividendRankType = QotGetDividendRankDividendRankType.HighYield; // 1
 * ```
 */
export const QotGetDividendRankDividendRankType = {
  /** Not a ranking; choose one of the others. */
  Unknown: 0,
  /** Stocks of a high dividend yield. */
  HighYield: 1,
  /** Stocks whose dividend keeps rising. */
  DividendGrowth: 2,
} as const;
/**
 * The two rankings on offer.
 *
 * OpenD's `Qot_GetDividendRank.DividendRankType`.
 */
export type QotGetDividendRankDividendRankType = (typeof QotGetDividendRankDividendRankType)[keyof typeof QotGetDividendRankDividendRankType];

/**
 * What a filter looks at. "Range" filters go by `valueInterval`, "list" filters by `valueList`.
 *
 * OpenD's `Qot_GetDividendRank.IndicatorType`.
 *
 * @example
 * ```ts
 * import { QotGetDividendRankIndicatorType } from "@opend/client/commands";
 *
 * const value: QotGetDividendRankIndicatorType = QotGetDividendRankIndicatorType.DividendYieldTTM; // 1
 * ```
 */
export const QotGetDividendRankIndicatorType = {
  /** Not a filter. */
  Unknown: 0,
  /** Range: dividend yield over the last twelve months, in percent. */
  DividendYieldTTM: 1,
  /** Range: average dividend yield of five years, in percent. */
  AvgDividendYield5Y: 2,
  /** List: how often it pays (1 yearly, 2 half-yearly, 3 quarterly, 4 monthly). */
  DistributionFrequency: 3,
  /** Range: years for which the dividend has kept rising. */
  DividendGrowYear: 4,
  /** Range: dividends of the last twelve months, as an amount. */
  DividendsTTM: 5,
  /** Range: payout ratio of the last financial year, in percent. */
  PayoutRatioLFY: 6,
  /** Range: next payment, in days from today. */
  NextPayableDate: 7,
  /** Range: latest price. */
  Price: 8,
  /** Range: market capitalization. */
  MarketCap: 9,
} as const;
/**
 * What a filter looks at. "Range" filters go by `valueInterval`, "list" filters by `valueList`.
 *
 * OpenD's `Qot_GetDividendRank.IndicatorType`.
 */
export type QotGetDividendRankIndicatorType = (typeof QotGetDividendRankIndicatorType)[keyof typeof QotGetDividendRankIndicatorType];

/**
 * What the list is ranked by, always from the largest down.
 *
 * OpenD's `Qot_GetDividendRank.SortField`.
 *
 * @example
 * ```ts
 * import { QotGetDividendRankSortField } from "@opend/client/commands";
 *
 * const value: QotGetDividendRankSortField = QotGetDividendRankSortField.DividendYieldTTM; // 1
 * ```
 */
export const QotGetDividendRankSortField = {
  /** Not chosen: the yield of twelve months for `HighYield`, the years of growth for `DividendGrowth`. */
  Unknown: 0,
  /** By the dividend yield over the last twelve months. */
  DividendYieldTTM: 1,
  /** By the average dividend yield of five years. */
  AvgDividendYield5Y: 2,
  /** By how often dividends are paid. */
  DistributionFrequency: 3,
  /** By the years for which the dividend has kept rising. */
  DividendGrowYear: 4,
  /** By the dividends of the last twelve months. */
  DividendsTTM: 5,
  /** By the payout ratio of the last financial year. */
  PayoutRatioLFY: 6,
  /** By the latest price. */
  Price: 7,
  /** By market capitalization. */
  MarketCap: 8,
  /** By today's change in percent. */
  ChangeRate: 9,
  /** By today's change in price. */
  ChangeAmount: 10,
} as const;
/**
 * What the list is ranked by, always from the largest down.
 *
 * OpenD's `Qot_GetDividendRank.SortField`.
 */
export type QotGetDividendRankSortField = (typeof QotGetDividendRankSortField)[keyof typeof QotGetDividendRankSortField];

/**
 * One filter.
 *
 * OpenD's `Qot_GetDividendRank.Indicator`, held by {@linkcode QotGetDividendRankC2S}.
 */
export interface QotGetDividendRankIndicator extends Message {
  /** What the filter looks at. */
  indicatorType: QotGetDividendRankIndicatorType;
  /** What to let pass: `valueList` for a list filter, `valueInterval` for a range filter. */
  indicatorValue?: IndicatorValue | undefined;
}

/**
 * One filter.
 *
 * What a request gives for OpenD's `Qot_GetDividendRank.Indicator`, held by {@linkcode QotGetDividendRankC2S}.
 */
export interface QotGetDividendRankIndicatorInput extends Message {
  /** What the filter looks at. */
  indicatorType: QotGetDividendRankIndicatorType;
  /** What to let pass: `valueList` for a list filter, `valueInterval` for a range filter. */
  indicatorValue?: IndicatorValueInput | undefined;
}

/** Writes a `Qot_GetDividendRank.Indicator`. */
export function encodeQotGetDividendRankIndicator(w: Writer, v: QotGetDividendRankIndicatorInput): void {
  let at: number;
  w.int32(8, v.indicatorType, "indicatorType");
  if (v.indicatorValue != null) { at = w.open(18); encodeIndicatorValue(w, w.object(v.indicatorValue, "indicatorValue")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetDividendRank.Indicator`. */
export function decodeQotGetDividendRankIndicator(r: Reader, end: number): QotGetDividendRankIndicator {
  let $indicatorType: QotGetDividendRankIndicatorType | undefined;
  let $indicatorValue: IndicatorValue | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $indicatorType = r.int() as QotGetDividendRankIndicatorType; break;
      case 18: $indicatorValue = merged($indicatorValue, decodeIndicatorValue(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($indicatorType === undefined) throw missing("Qot_GetDividendRank.Indicator", { indicatorType: $indicatorType });
  return r.finish<QotGetDividendRankIndicator>({ indicatorType: $indicatorType, indicatorValue: $indicatorValue }, end, unknown);
}

/**
 * Which ranking of which market, and what to keep out of it.
 *
 * OpenD's `Qot_GetDividendRank.C2S`, sent with {@linkcode QotGetDividendRank}.
 */
export interface QotGetDividendRankC2S extends Message {
  /** Market to rank: Hong Kong, US, Malaysia, Singapore or Japan, no other. */
  market: QotMarket;
  /** Which of the rankings is wanted. */
  rankType: QotGetDividendRankDividendRankType;
  /** The most rows to return, 1 to 300; 10 unless set. */
  count?: number | undefined;
  /** Filters that a stock must pass, all of them. */
  filterList: readonly QotGetDividendRankIndicator[];
  /** What to rank by, largest first; goes by `rankType` unless set. */
  sortField?: QotGetDividendRankSortField | undefined;
}

/**
 * Which ranking of which market, and what to keep out of it.
 *
 * What a request gives for OpenD's `Qot_GetDividendRank.C2S`, sent with {@linkcode QotGetDividendRank}.
 */
export interface QotGetDividendRankC2SInput extends Message {
  /** Market to rank: Hong Kong, US, Malaysia, Singapore or Japan, no other. */
  market: QotMarket;
  /** Which of the rankings is wanted. */
  rankType: QotGetDividendRankDividendRankType;
  /** The most rows to return, 1 to 300; 10 unless set. */
  count?: number | undefined;
  /** Filters that a stock must pass, all of them. */
  filterList?: readonly QotGetDividendRankIndicatorInput[] | undefined;
  /** What to rank by, largest first; goes by `rankType` unless set. */
  sortField?: QotGetDividendRankSortField | undefined;
}

/** Writes a `Qot_GetDividendRank.C2S`. */
export function encodeQotGetDividendRankC2S(w: Writer, v: QotGetDividendRankC2SInput): void {
  let at: number;
  w.int32(8, v.market, "market");
  w.int32(16, v.rankType, "rankType");
  if (v.count != null) w.int32(24, v.count, "count");
  for (const x of w.list(v.filterList, "filterList")) { at = w.open(34); encodeQotGetDividendRankIndicator(w, w.object(x, "filterList")); w.close(at); }
  if (v.sortField != null) w.int32(40, v.sortField, "sortField");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetDividendRank.C2S`. */
export function decodeQotGetDividendRankC2S(r: Reader, end: number): QotGetDividendRankC2S {
  let $market: QotMarket | undefined;
  let $rankType: QotGetDividendRankDividendRankType | undefined;
  let $count: number | undefined;
  let $filterList: QotGetDividendRankIndicator[] | undefined;
  let $sortField: QotGetDividendRankSortField | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $market = r.int() as QotMarket; break;
      case 16: $rankType = r.int() as QotGetDividendRankDividendRankType; break;
      case 24: $count = r.int(); break;
      case 34: ($filterList ??= []).push(decodeQotGetDividendRankIndicator(r, r.endOf(end))); break;
      case 40: $sortField = r.int() as QotGetDividendRankSortField; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($market === undefined || $rankType === undefined) throw missing("Qot_GetDividendRank.C2S", { market: $market, rankType: $rankType });
  return r.finish<QotGetDividendRankC2S>({ market: $market, rankType: $rankType, count: $count, filterList: $filterList ?? none, sortField: $sortField }, end, unknown);
}

/**
 * One stock of the ranking.
 *
 * OpenD's `Qot_GetDividendRank.DividendRankItem`, held by {@linkcode QotGetDividendRankS2C}.
 */
export interface QotGetDividendRankDividendRankItem extends Message {
  /** The stock ranked. */
  security: Security;
  /** Display name of the stock. */
  name?: string | undefined;
  /** Name of the industry that the stock belongs to. */
  industry?: string | undefined;
  /** Latest price, in the currency of the security. */
  curPrice?: number | undefined;
  /** Today's change, in percent (20 = 20 %). */
  changeRate?: number | undefined;
  /** Today's change of the price, in the currency of the price. */
  changeAmount?: number | undefined;
  /** Market capitalization of the company. */
  marketCap?: number | undefined;
  /** Dividend yield over the last twelve months, in percent (20 = 20 %). */
  dividendYieldTTM?: number | undefined;
  /** Average dividend yield of the last five years, in percent. */
  avgDividendYield5Y?: number | undefined;
  /** How often it pays: 1 yearly, 2 half-yearly, 3 quarterly, 4 monthly. Not told for Hong Kong. */
  distributionFrequency?: number | undefined;
  /** For how many years in a row the dividend has risen. */
  dividendGrowYear?: number | undefined;
  /** Dividends of the last twelve months, as an amount. */
  dividendsTTM?: number | undefined;
  /** Share of the last financial year's profit that was paid out, in percent. */
  payoutRatioLFY?: number | undefined;
  /** Day of the next payment, as "YYYY-MM-DD". */
  nextPayableDate?: string | undefined;
}

/** Writes a `Qot_GetDividendRank.DividendRankItem`. */
export function encodeQotGetDividendRankDividendRankItem(w: Writer, v: QotGetDividendRankDividendRankItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.industry != null) w.string(26, v.industry, "industry");
  if (v.curPrice != null) w.double(81, v.curPrice, "curPrice");
  if (v.changeRate != null) w.double(89, v.changeRate, "changeRate");
  if (v.changeAmount != null) w.double(97, v.changeAmount, "changeAmount");
  if (v.marketCap != null) w.double(105, v.marketCap, "marketCap");
  if (v.dividendYieldTTM != null) w.double(161, v.dividendYieldTTM, "dividendYieldTTM");
  if (v.avgDividendYield5Y != null) w.double(169, v.avgDividendYield5Y, "avgDividendYield5Y");
  if (v.distributionFrequency != null) w.int32(176, v.distributionFrequency, "distributionFrequency");
  if (v.dividendGrowYear != null) w.int32(184, v.dividendGrowYear, "dividendGrowYear");
  if (v.dividendsTTM != null) w.double(193, v.dividendsTTM, "dividendsTTM");
  if (v.payoutRatioLFY != null) w.double(201, v.payoutRatioLFY, "payoutRatioLFY");
  if (v.nextPayableDate != null) w.string(210, v.nextPayableDate, "nextPayableDate");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetDividendRank.DividendRankItem`. */
export function decodeQotGetDividendRankDividendRankItem(r: Reader, end: number): QotGetDividendRankDividendRankItem {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $industry: string | undefined;
  let $curPrice: number | undefined;
  let $changeRate: number | undefined;
  let $changeAmount: number | undefined;
  let $marketCap: number | undefined;
  let $dividendYieldTTM: number | undefined;
  let $avgDividendYield5Y: number | undefined;
  let $distributionFrequency: number | undefined;
  let $dividendGrowYear: number | undefined;
  let $dividendsTTM: number | undefined;
  let $payoutRatioLFY: number | undefined;
  let $nextPayableDate: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      case 26: $industry = r.text(end); break;
      case 81: $curPrice = r.double(); break;
      case 89: $changeRate = r.double(); break;
      case 97: $changeAmount = r.double(); break;
      case 105: $marketCap = r.double(); break;
      case 161: $dividendYieldTTM = r.double(); break;
      case 169: $avgDividendYield5Y = r.double(); break;
      case 176: $distributionFrequency = r.int(); break;
      case 184: $dividendGrowYear = r.int(); break;
      case 193: $dividendsTTM = r.double(); break;
      case 201: $payoutRatioLFY = r.double(); break;
      case 210: $nextPayableDate = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetDividendRank.DividendRankItem", { security: $security });
  return r.finish<QotGetDividendRankDividendRankItem>({ security: $security, name: $name, industry: $industry, curPrice: $curPrice, changeRate: $changeRate, changeAmount: $changeAmount, marketCap: $marketCap, dividendYieldTTM: $dividendYieldTTM, avgDividendYield5Y: $avgDividendYield5Y, distributionFrequency: $distributionFrequency, dividendGrowYear: $dividendGrowYear, dividendsTTM: $dividendsTTM, payoutRatioLFY: $payoutRatioLFY, nextPayableDate: $nextPayableDate }, end, unknown);
}

/**
 * The ranking.
 *
 * OpenD's `Qot_GetDividendRank.S2C`, brought by {@linkcode QotGetDividendRank}.
 */
export interface QotGetDividendRankS2C extends Message {
  /** The stocks, from the first rank down. */
  dataList: readonly QotGetDividendRankDividendRankItem[];
}

/** Writes a `Qot_GetDividendRank.S2C`. */
export function encodeQotGetDividendRankS2C(w: Writer, v: QotGetDividendRankS2C): void {
  let at: number;
  for (const x of w.list(v.dataList, "dataList")) { at = w.open(10); encodeQotGetDividendRankDividendRankItem(w, w.object(x, "dataList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetDividendRank.S2C`. */
export function decodeQotGetDividendRankS2C(r: Reader, end: number): QotGetDividendRankS2C {
  let $dataList: QotGetDividendRankDividendRankItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($dataList ??= []).push(decodeQotGetDividendRankDividendRankItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetDividendRankS2C>({ dataList: $dataList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetDividendRank.Request`, sent with {@linkcode QotGetDividendRank}.
 */
export interface QotGetDividendRankRequest extends Message {
  /** What is asked. */
  c2s: QotGetDividendRankC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetDividendRank.Request`, sent with {@linkcode QotGetDividendRank}.
 */
export interface QotGetDividendRankRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetDividendRankC2SInput;
}

/** Writes a `Qot_GetDividendRank.Request`. */
export function encodeQotGetDividendRankRequest(w: Writer, v: QotGetDividendRankRequestInput): void {
  writeRequest(w, v, encodeQotGetDividendRankC2S);
}

/** Reads a `Qot_GetDividendRank.Request`. */
export function decodeQotGetDividendRankRequest(r: Reader, end: number): QotGetDividendRankRequest {
  let $c2s: QotGetDividendRankC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetDividendRankC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetDividendRank.Request", { c2s: $c2s });
  return r.finish<QotGetDividendRankRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetDividendRank.Response`, brought by {@linkcode QotGetDividendRank}.
 */
export interface QotGetDividendRankResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetDividendRankS2C | undefined;
}

/** Writes a `Qot_GetDividendRank.Response`. */
export function encodeQotGetDividendRankResponse(w: Writer, v: QotGetDividendRankResponse): void {
  writeResponse(w, v, encodeQotGetDividendRankS2C);
}

/** Reads a `Qot_GetDividendRank.Response`. */
export function decodeQotGetDividendRankResponse(r: Reader, end: number): QotGetDividendRankResponse {
  return readResponse("Qot_GetDividendRank.Response", r, end, decodeQotGetDividendRankS2C) as QotGetDividendRankResponse;
}

/**
 * Ranks the stocks of a market by dividends: the highest yields, or the longest run of rising dividends.
 * OpenD takes 60 of them in 30 seconds. There are no pages: the 300 rows of one request are the most there is
 * to get.
 *
 * OpenD's `Qot_GetDividendRank` (3407), a request.
 *
 * @example
 * ```ts
 * import { QotGetDividendRank, QotGetDividendRankDividendRankType, QotMarket } from "@opend/client/commands";
 *
 * const { dataList } = await quote.request(QotGetDividendRank, {
 *   market: QotMarket.HK_Security,
 *   rankType: QotGetDividendRankDividendRankType.HighYield,
 * });
 * ```
 */
export const QotGetDividendRank: RequestCommand<QotGetDividendRankC2SInput, QotGetDividendRankS2C> = {
  kind: "request",
  id: 3407,
  name: "Qot_GetDividendRank",
  limit: { requests: 60 },
  encode: encodeQotGetDividendRankRequest,
  decode: decodeQotGetDividendRankResponse,
  decodeData: decodeQotGetDividendRankS2C,
};
