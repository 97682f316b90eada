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
 * OpenD's `Qot_GetPeriodChangeRank.SortDir`.
 *
 * @example
 * ```ts
 * import { QotGetPeriodChangeRankSortDir } from "@opend/client/commands";
 *
 * const value: QotGetPeriodChangeRankSortDir = QotGetPeriodChangeRankSortDir.Descending; // 0
 * ```
 */
export const QotGetPeriodChangeRankSortDir = {
  /** Greatest rise first; the default. */
  Descending: 0,
  /** Greatest fall first. */
  Ascending: 1,
} as const;
/**
 * The direction of sorting.
 *
 * OpenD's `Qot_GetPeriodChangeRank.SortDir`.
 */
export type QotGetPeriodChangeRankSortDir = (typeof QotGetPeriodChangeRankSortDir)[keyof typeof QotGetPeriodChangeRankSortDir];

/**
 * The period whose price change ranks the stocks.
 *
 * OpenD's `Qot_GetPeriodChangeRank.PeriodType`.
 *
 * @example
 * ```ts
 * import { QotGetPeriodChangeRankPeriodType } from "@opend/client/commands";
 *
 * const value: QotGetPeriodChangeRankPeriodType = QotGetPeriodChangeRankPeriodType._5Min; // 1
 * ```
 */
export const QotGetPeriodChangeRankPeriodType = {
  /** Not set. */
  Unknown: 0,
  /** Five minutes; the default. */
  _5Min: 1,
  /** One day. */
  _1Day: 2,
  /** Five days. */
  _5Day: 3,
  /** Twenty days. */
  _20Day: 4,
  /** Sixty days. */
  _60Day: 5,
  /** A hundred and twenty days. */
  _120Day: 6,
  /** Two hundred and fifty days, about a year of trading. */
  _250Day: 7,
  /** Since the start of the year. */
  YTD: 8,
} as const;
/**
 * The period whose price change ranks the stocks.
 *
 * OpenD's `Qot_GetPeriodChangeRank.PeriodType`.
 */
export type QotGetPeriodChangeRankPeriodType = (typeof QotGetPeriodChangeRankPeriodType)[keyof typeof QotGetPeriodChangeRankPeriodType];

/**
 * What a condition of the filter looks at.
 *
 * OpenD's `Qot_GetPeriodChangeRank.IndicatorType`.
 *
 * @example
 * ```ts
 * import { QotGetPeriodChangeRankIndicatorType } from "@opend/client/commands";
 *
 * const value: QotGetPeriodChangeRankIndicatorType = QotGetPeriodChangeRankIndicatorType.Price; // 1
 * ```
 */
export const QotGetPeriodChangeRankIndicatorType = {
  /** Not set. */
  Unknown: 0,
  /** Range of the latest price. */
  Price: 1,
  /** Range of the market capitalization. */
  MarketCap: 2,
  /** Range of the price change over the period asked for. */
  ChangeRatio: 3,
  /** Range of the shares traded. */
  Volume: 4,
  /** Range of the money traded. */
  Turnover: 5,
  /** Range of the price/earnings ratio of the last twelve months. */
  PE: 6,
  /** Range of the price/book ratio. */
  PB: 7,
  /** Range of the turnover rate. */
  TurnoverRatio: 8,
  /** Range of today's volume against that of recent days. */
  VolumeRatio: 9,
  /** Range of the distance between the day's high and low. */
  Amplitude: 10,
} as const;
/**
 * What a condition of the filter looks at.
 *
 * OpenD's `Qot_GetPeriodChangeRank.IndicatorType`.
 */
export type QotGetPeriodChangeRankIndicatorType = (typeof QotGetPeriodChangeRankIndicatorType)[keyof typeof QotGetPeriodChangeRankIndicatorType];

/**
 * One condition of the filter.
 *
 * OpenD's `Qot_GetPeriodChangeRank.Indicator`, held by {@linkcode QotGetPeriodChangeRankC2S}.
 */
export interface QotGetPeriodChangeRankIndicator extends Message {
  /** What the condition looks at. */
  indicatorType: QotGetPeriodChangeRankIndicatorType;
  /** The range it must be in. */
  indicatorValue?: Interval | undefined;
}

/** Writes a `Qot_GetPeriodChangeRank.Indicator`. */
export function encodeQotGetPeriodChangeRankIndicator(w: Writer, v: QotGetPeriodChangeRankIndicator): void {
  let at: number;
  w.int32(8, v.indicatorType, "indicatorType");
  if (v.indicatorValue != null) { at = w.open(18); encodeInterval(w, w.object(v.indicatorValue, "indicatorValue")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetPeriodChangeRank.Indicator`. */
export function decodeQotGetPeriodChangeRankIndicator(r: Reader, end: number): QotGetPeriodChangeRankIndicator {
  let $indicatorType: QotGetPeriodChangeRankIndicatorType | undefined;
  let $indicatorValue: Interval | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $indicatorType = r.int() as QotGetPeriodChangeRankIndicatorType; break;
      case 18: $indicatorValue = merged($indicatorValue, decodeInterval(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($indicatorType === undefined) throw missing("Qot_GetPeriodChangeRank.Indicator", { indicatorType: $indicatorType });
  return r.finish<QotGetPeriodChangeRankIndicator>({ indicatorType: $indicatorType, indicatorValue: $indicatorValue }, end, unknown);
}

/**
 * Which market's ranking is asked for, over which period, and which part of it.
 *
 * OpenD's `Qot_GetPeriodChangeRank.C2S`, sent with {@linkcode QotGetPeriodChangeRank}.
 */
export interface QotGetPeriodChangeRankC2S extends Message {
  /** The market to rank: HK or US. */
  market: QotMarket;
  /** The period to rank by; default five minutes. */
  periodType?: QotGetPeriodChangeRankPeriodType | undefined;
  /** Rises or falls first; default rises. */
  sortDir?: QotGetPeriodChangeRankSortDir | undefined;
  /** Place in the ranking to start from, counted from 0; default 0. */
  offset?: number | undefined;
  /** How many stocks to return: 1 to 200, default 50. */
  count?: number | undefined;
  /** Conditions that must all hold. */
  filterList: readonly QotGetPeriodChangeRankIndicator[];
}

/**
 * Which market's ranking is asked for, over which period, and which part of it.
 *
 * What a request gives for OpenD's `Qot_GetPeriodChangeRank.C2S`, sent with {@linkcode QotGetPeriodChangeRank}.
 */
export interface QotGetPeriodChangeRankC2SInput extends Message {
  /** The market to rank: HK or US. */
  market: QotMarket;
  /** The period to rank by; default five minutes. */
  periodType?: QotGetPeriodChangeRankPeriodType | undefined;
  /** Rises or falls first; default rises. */
  sortDir?: QotGetPeriodChangeRankSortDir | undefined;
  /** Place in the ranking to start from, counted from 0; default 0. */
  offset?: number | undefined;
  /** How many stocks to return: 1 to 200, default 50. */
  count?: number | undefined;
  /** Conditions that must all hold. */
  filterList?: readonly QotGetPeriodChangeRankIndicator[] | undefined;
}

/** Writes a `Qot_GetPeriodChangeRank.C2S`. */
export function encodeQotGetPeriodChangeRankC2S(w: Writer, v: QotGetPeriodChangeRankC2SInput): void {
  let at: number;
  w.int32(8, v.market, "market");
  if (v.periodType != null) w.int32(16, v.periodType, "periodType");
  if (v.sortDir != null) w.int32(24, v.sortDir, "sortDir");
  if (v.offset != null) w.int32(32, v.offset, "offset");
  if (v.count != null) w.int32(40, v.count, "count");
  for (const x of w.list(v.filterList, "filterList")) { at = w.open(50); encodeQotGetPeriodChangeRankIndicator(w, w.object(x, "filterList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetPeriodChangeRank.C2S`. */
export function decodeQotGetPeriodChangeRankC2S(r: Reader, end: number): QotGetPeriodChangeRankC2S {
  let $market: QotMarket | undefined;
  let $periodType: QotGetPeriodChangeRankPeriodType | undefined;
  let $sortDir: QotGetPeriodChangeRankSortDir | undefined;
  let $offset: number | undefined;
  let $count: number | undefined;
  let $filterList: QotGetPeriodChangeRankIndicator[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $market = r.int() as QotMarket; break;
      case 16: $periodType = r.int() as QotGetPeriodChangeRankPeriodType; break;
      case 24: $sortDir = r.int() as QotGetPeriodChangeRankSortDir; break;
      case 32: $offset = r.int(); break;
      case 40: $count = r.int(); break;
      case 50: ($filterList ??= []).push(decodeQotGetPeriodChangeRankIndicator(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($market === undefined) throw missing("Qot_GetPeriodChangeRank.C2S", { market: $market });
  return r.finish<QotGetPeriodChangeRankC2S>({ market: $market, periodType: $periodType, sortDir: $sortDir, offset: $offset, count: $count, filterList: $filterList ?? none }, end, unknown);
}

/**
 * One stock in the ranking.
 *
 * OpenD's `Qot_GetPeriodChangeRank.PeriodChangeRankItem`, held by {@linkcode QotGetPeriodChangeRankS2C}.
 */
export interface QotGetPeriodChangeRankPeriodChangeRankItem extends Message {
  /** Market and code of the stock. */
  security: Security;
  /** What the stock is called. */
  name?: string | undefined;
  /** Latest price, in the currency of the stock. */
  curPrice?: number | undefined;
  /** Price change of today, in percent (20 = 20 %). */
  changeRatio?: number | undefined;
  /** Money traded today. */
  turnover?: number | undefined;
  /** Shares traded today. */
  volume?: number | undefined;
  /** Market capitalization of the company. */
  marketCap?: number | undefined;
  /** Price change over five minutes, in percent. */
  changeRate5Min?: number | undefined;
  /** Price change over 5 days, in percent. */
  changeRate5D?: number | undefined;
  /** Price change over 10 days, in percent; no ranking goes by it. */
  changeRate10D?: number | undefined;
  /** Price change over 20 days, in percent. */
  changeRate20D?: number | undefined;
  /** Price change over 60 days, in percent. */
  changeRate60D?: number | undefined;
  /** Price change over 120 days, in percent. */
  changeRate120D?: number | undefined;
  /** Price change over 250 days, in percent. */
  changeRate250D?: number | undefined;
  /** Price change since the start of the year, in percent. */
  changeRateYTD?: number | undefined;
  /** Price/earnings ratio of the last twelve months. */
  peTTM?: number | undefined;
  /** Price/book ratio. */
  pb?: number | undefined;
  /** Turnover rate, the part of the shares that was traded, in percent. */
  turnoverRatio?: number | undefined;
  /** Today's volume against that of recent days, as a plain number. */
  volumeRatio?: number | undefined;
  /** Distance between the day's high and low, in percent. */
  amplitude?: number | undefined;
}

/** Writes a `Qot_GetPeriodChangeRank.PeriodChangeRankItem`. */
export function encodeQotGetPeriodChangeRankPeriodChangeRankItem(w: Writer, v: QotGetPeriodChangeRankPeriodChangeRankItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.curPrice != null) w.double(81, v.curPrice, "curPrice");
  if (v.changeRatio != null) w.double(89, v.changeRatio, "changeRatio");
  if (v.turnover != null) w.double(97, v.turnover, "turnover");
  if (v.volume != null) w.int64Number(104, v.volume, "volume");
  if (v.marketCap != null) w.double(113, v.marketCap, "marketCap");
  if (v.changeRate5Min != null) w.double(161, v.changeRate5Min, "changeRate5Min");
  if (v.changeRate5D != null) w.double(169, v.changeRate5D, "changeRate5D");
  if (v.changeRate10D != null) w.double(177, v.changeRate10D, "changeRate10D");
  if (v.changeRate20D != null) w.double(185, v.changeRate20D, "changeRate20D");
  if (v.changeRate60D != null) w.double(193, v.changeRate60D, "changeRate60D");
  if (v.changeRate120D != null) w.double(201, v.changeRate120D, "changeRate120D");
  if (v.changeRate250D != null) w.double(209, v.changeRate250D, "changeRate250D");
  if (v.changeRateYTD != null) w.double(217, v.changeRateYTD, "changeRateYTD");
  if (v.peTTM != null) w.double(241, v.peTTM, "peTTM");
  if (v.pb != null) w.double(249, v.pb, "pb");
  if (v.turnoverRatio != null) w.double(257, v.turnoverRatio, "turnoverRatio");
  if (v.volumeRatio != null) w.double(265, v.volumeRatio, "volumeRatio");
  if (v.amplitude != null) w.double(273, v.amplitude, "amplitude");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetPeriodChangeRank.PeriodChangeRankItem`. */
export function decodeQotGetPeriodChangeRankPeriodChangeRankItem(r: Reader, end: number): QotGetPeriodChangeRankPeriodChangeRankItem {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $curPrice: number | undefined;
  let $changeRatio: number | undefined;
  let $turnover: number | undefined;
  let $volume: number | undefined;
  let $marketCap: number | undefined;
  let $changeRate5Min: number | undefined;
  let $changeRate5D: number | undefined;
  let $changeRate10D: number | undefined;
  let $changeRate20D: number | undefined;
  let $changeRate60D: number | undefined;
  let $changeRate120D: number | undefined;
  let $changeRate250D: number | undefined;
  let $changeRateYTD: number | undefined;
  let $peTTM: number | undefined;
  let $pb: number | undefined;
  let $turnoverRatio: number | undefined;
  let $volumeRatio: number | undefined;
  let $amplitude: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      case 81: $curPrice = r.double(); break;
      case 89: $changeRatio = r.double(); break;
      case 97: $turnover = r.double(); break;
      case 104: $volume = r.int64Number(); break;
      case 113: $marketCap = r.double(); break;
      case 161: $changeRate5Min = r.double(); break;
      case 169: $changeRate5D = r.double(); break;
      case 177: $changeRate10D = r.double(); break;
      case 185: $changeRate20D = r.double(); break;
      case 193: $changeRate60D = r.double(); break;
      case 201: $changeRate120D = r.double(); break;
      case 209: $changeRate250D = r.double(); break;
      case 217: $changeRateYTD = r.double(); break;
      case 241: $peTTM = r.double(); break;
      case 249: $pb = r.double(); break;
      case 257: $turnoverRatio = r.double(); break;
      case 265: $volumeRatio = r.double(); break;
      case 273: $amplitude = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetPeriodChangeRank.PeriodChangeRankItem", { security: $security });
  return r.finish<QotGetPeriodChangeRankPeriodChangeRankItem>({ security: $security, name: $name, curPrice: $curPrice, changeRatio: $changeRatio, turnover: $turnover, volume: $volume, marketCap: $marketCap, changeRate5Min: $changeRate5Min, changeRate5D: $changeRate5D, changeRate10D: $changeRate10D, changeRate20D: $changeRate20D, changeRate60D: $changeRate60D, changeRate120D: $changeRate120D, changeRate250D: $changeRate250D, changeRateYTD: $changeRateYTD, peTTM: $peTTM, pb: $pb, turnoverRatio: $turnoverRatio, volumeRatio: $volumeRatio, amplitude: $amplitude }, end, unknown);
}

/**
 * A part of the ranking.
 *
 * OpenD's `Qot_GetPeriodChangeRank.S2C`, brought by {@linkcode QotGetPeriodChangeRank}.
 */
export interface QotGetPeriodChangeRankS2C extends Message {
  /** The stocks of this part, ranked. */
  dataList: readonly QotGetPeriodChangeRankPeriodChangeRankItem[];
  /** How many stocks match in all. */
  allCount?: number | undefined;
}

/** Writes a `Qot_GetPeriodChangeRank.S2C`. */
export function encodeQotGetPeriodChangeRankS2C(w: Writer, v: QotGetPeriodChangeRankS2C): void {
  let at: number;
  for (const x of w.list(v.dataList, "dataList")) { at = w.open(10); encodeQotGetPeriodChangeRankPeriodChangeRankItem(w, w.object(x, "dataList")); w.close(at); }
  if (v.allCount != null) w.int32(16, v.allCount, "allCount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetPeriodChangeRank.S2C`. */
export function decodeQotGetPeriodChangeRankS2C(r: Reader, end: number): QotGetPeriodChangeRankS2C {
  let $dataList: QotGetPeriodChangeRankPeriodChangeRankItem[] | undefined;
  let $allCount: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($dataList ??= []).push(decodeQotGetPeriodChangeRankPeriodChangeRankItem(r, r.endOf(end))); break;
      case 16: $allCount = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetPeriodChangeRankS2C>({ dataList: $dataList ?? none, allCount: $allCount }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetPeriodChangeRank.Request`, sent with {@linkcode QotGetPeriodChangeRank}.
 */
export interface QotGetPeriodChangeRankRequest extends Message {
  /** What is asked. */
  c2s: QotGetPeriodChangeRankC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetPeriodChangeRank.Request`, sent with {@linkcode QotGetPeriodChangeRank}.
 */
export interface QotGetPeriodChangeRankRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetPeriodChangeRankC2SInput;
}

/** Writes a `Qot_GetPeriodChangeRank.Request`. */
export function encodeQotGetPeriodChangeRankRequest(w: Writer, v: QotGetPeriodChangeRankRequestInput): void {
  writeRequest(w, v, encodeQotGetPeriodChangeRankC2S);
}

/** Reads a `Qot_GetPeriodChangeRank.Request`. */
export function decodeQotGetPeriodChangeRankRequest(r: Reader, end: number): QotGetPeriodChangeRankRequest {
  let $c2s: QotGetPeriodChangeRankC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetPeriodChangeRankC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetPeriodChangeRank.Request", { c2s: $c2s });
  return r.finish<QotGetPeriodChangeRankRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetPeriodChangeRank.Response`, brought by {@linkcode QotGetPeriodChangeRank}.
 */
export interface QotGetPeriodChangeRankResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetPeriodChangeRankS2C | undefined;
}

/** Writes a `Qot_GetPeriodChangeRank.Response`. */
export function encodeQotGetPeriodChangeRankResponse(w: Writer, v: QotGetPeriodChangeRankResponse): void {
  writeResponse(w, v, encodeQotGetPeriodChangeRankS2C);
}

/** Reads a `Qot_GetPeriodChangeRank.Response`. */
export function decodeQotGetPeriodChangeRankResponse(r: Reader, end: number): QotGetPeriodChangeRankResponse {
  return readResponse("Qot_GetPeriodChangeRank.Response", r, end, decodeQotGetPeriodChangeRankS2C) as QotGetPeriodChangeRankResponse;
}

/**
 * Stocks of a market ranked by their price change over a period, from five minutes to a year. HK and US only.
 * Paged by offset and count. OpenD takes 60 of them in 30 seconds, of which only those from offset 0 count.
 *
 * OpenD's `Qot_GetPeriodChangeRank` (3416), a request.
 *
 * @example
 * ```ts
 * import { QotGetPeriodChangeRank, QotMarket } from "@opend/client/commands";
 *
 * const { dataList } = await quote.request(QotGetPeriodChangeRank, { market: QotMarket.HK_Security });
 * ```
 */
export const QotGetPeriodChangeRank: RequestCommand<QotGetPeriodChangeRankC2SInput, QotGetPeriodChangeRankS2C> = {
  kind: "request",
  id: 3416,
  name: "Qot_GetPeriodChangeRank",
  limit: { requests: 60, unless: "offset" },
  encode: encodeQotGetPeriodChangeRankRequest,
  decode: decodeQotGetPeriodChangeRankResponse,
  decodeData: decodeQotGetPeriodChangeRankS2C,
};
