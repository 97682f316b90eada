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
 * The order of the ranking.
 *
 * OpenD's `Qot_GetHotList.SortDir`.
 *
 * @example
 * ```ts
 * import { QotGetHotListSortDir } from "@opend/client/commands";
 *
 * const value: QotGetHotListSortDir = QotGetHotListSortDir.Descending; // 0
 * ```
 */
export const QotGetHotListSortDir = {
  /** Largest first; the default. */
  Descending: 0,
  /** Smallest first. */
  Ascending: 1,
} as const;
/**
 * The order of the ranking.
 *
 * OpenD's `Qot_GetHotList.SortDir`.
 */
export type QotGetHotListSortDir = (typeof QotGetHotListSortDir)[keyof typeof QotGetHotListSortDir];

/**
 * What the list is ranked by.
 *
 * OpenD's `Qot_GetHotList.HotListSortField`.
 *
 * @example
 * ```ts
 * import { QotGetHotListHotListSortField } from "@opend/client/commands";
 *
 * const value: QotGetHotListHotListSortField = QotGetHotListHotListSortField.TradeHeat; // 1
 * ```
 */
export const QotGetHotListHotListSortField = {
  /** Not chosen: ranks by the overall heat, as `AverageHeat` does. */
  Unknown: 0,
  /** By how much it is traded. */
  TradeHeat: 1,
  /** By how much it is searched for. */
  SearchHeat: 2,
  /** By how much is written about it. */
  NewsHeat: 3,
  /** By the three taken together. */
  AverageHeat: 4,
} as const;
/**
 * What the list is ranked by.
 *
 * OpenD's `Qot_GetHotList.HotListSortField`.
 */
export type QotGetHotListHotListSortField = (typeof QotGetHotListHotListSortField)[keyof typeof QotGetHotListHotListSortField];

/**
 * What a filter looks at.
 *
 * OpenD's `Qot_GetHotList.IndicatorType`.
 *
 * @example
 * ```ts
 * import { QotGetHotListIndicatorType } from "@opend/client/commands";
 *
 * const value: QotGetHotListIndicatorType = QotGetHotListIndicatorType.MarketCap; // 1
 * ```
 */
export const QotGetHotListIndicatorType = {
  /** Not a filter. */
  Unknown: 0,
  /** Market capitalization, as a range. */
  MarketCap: 1,
} as const;
/**
 * What a filter looks at.
 *
 * OpenD's `Qot_GetHotList.IndicatorType`.
 */
export type QotGetHotListIndicatorType = (typeof QotGetHotListIndicatorType)[keyof typeof QotGetHotListIndicatorType];

/**
 * One filter.
 *
 * OpenD's `Qot_GetHotList.Indicator`, held by {@linkcode QotGetHotListC2S}.
 */
export interface QotGetHotListIndicator extends Message {
  /** What the filter looks at. */
  indicatorType: QotGetHotListIndicatorType;
  /** The range of values to let pass. */
  indicatorValue?: Interval | undefined;
}

/** Writes a `Qot_GetHotList.Indicator`. */
export function encodeQotGetHotListIndicator(w: Writer, v: QotGetHotListIndicator): void {
  let at: number;
  w.int32(8, v.indicatorType, "indicatorType");
  if (v.indicatorValue != null) { at = w.open(18); encodeInterval(w, w.object(v.indicatorValue, "indicatorValue")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetHotList.Indicator`. */
export function decodeQotGetHotListIndicator(r: Reader, end: number): QotGetHotListIndicator {
  let $indicatorType: QotGetHotListIndicatorType | undefined;
  let $indicatorValue: Interval | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $indicatorType = r.int() as QotGetHotListIndicatorType; break;
      case 18: $indicatorValue = merged($indicatorValue, decodeInterval(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($indicatorType === undefined) throw missing("Qot_GetHotList.Indicator", { indicatorType: $indicatorType });
  return r.finish<QotGetHotListIndicator>({ indicatorType: $indicatorType, indicatorValue: $indicatorValue }, end, unknown);
}

/**
 * Which market to rank, in what order, and which part of the list.
 *
 * OpenD's `Qot_GetHotList.C2S`, sent with {@linkcode QotGetHotList}.
 */
export interface QotGetHotListC2S extends Message {
  /** Market to rank: Hong Kong or US. */
  market: QotMarket;
  /** What to rank by; the overall heat unless set. */
  sortField?: QotGetHotListHotListSortField | undefined;
  /** Descending unless set. */
  sortDir?: QotGetHotListSortDir | undefined;
  /** How many rows to skip; 0 unless set. */
  offset?: number | undefined;
  /** The most rows to return, 1 to 200; 50 unless set. */
  count?: number | undefined;
  /** Filters that a stock must pass; there is one on market capitalization. */
  filterList: readonly QotGetHotListIndicator[];
}

/**
 * Which market to rank, in what order, and which part of the list.
 *
 * What a request gives for OpenD's `Qot_GetHotList.C2S`, sent with {@linkcode QotGetHotList}.
 */
export interface QotGetHotListC2SInput extends Message {
  /** Market to rank: Hong Kong or US. */
  market: QotMarket;
  /** What to rank by; the overall heat unless set. */
  sortField?: QotGetHotListHotListSortField | undefined;
  /** Descending unless set. */
  sortDir?: QotGetHotListSortDir | undefined;
  /** How many rows to skip; 0 unless set. */
  offset?: number | undefined;
  /** The most rows to return, 1 to 200; 50 unless set. */
  count?: number | undefined;
  /** Filters that a stock must pass; there is one on market capitalization. */
  filterList?: readonly QotGetHotListIndicator[] | undefined;
}

/** Writes a `Qot_GetHotList.C2S`. */
export function encodeQotGetHotListC2S(w: Writer, v: QotGetHotListC2SInput): void {
  let at: number;
  w.int32(8, v.market, "market");
  if (v.sortField != null) w.int32(16, v.sortField, "sortField");
  if (v.sortDir != null) w.int32(24, v.sortDir, "sortDir");
  if (v.offset != null) w.int32(32, v.offset, "offset");
  if (v.count != null) w.int32(40, v.count, "count");
  for (const x of w.list(v.filterList, "filterList")) { at = w.open(50); encodeQotGetHotListIndicator(w, w.object(x, "filterList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetHotList.C2S`. */
export function decodeQotGetHotListC2S(r: Reader, end: number): QotGetHotListC2S {
  let $market: QotMarket | undefined;
  let $sortField: QotGetHotListHotListSortField | undefined;
  let $sortDir: QotGetHotListSortDir | undefined;
  let $offset: number | undefined;
  let $count: number | undefined;
  let $filterList: QotGetHotListIndicator[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $market = r.int() as QotMarket; break;
      case 16: $sortField = r.int() as QotGetHotListHotListSortField; break;
      case 24: $sortDir = r.int() as QotGetHotListSortDir; break;
      case 32: $offset = r.int(); break;
      case 40: $count = r.int(); break;
      case 50: ($filterList ??= []).push(decodeQotGetHotListIndicator(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($market === undefined) throw missing("Qot_GetHotList.C2S", { market: $market });
  return r.finish<QotGetHotListC2S>({ market: $market, sortField: $sortField, sortDir: $sortDir, offset: $offset, count: $count, filterList: $filterList ?? none }, end, unknown);
}

/**
 * A piece of news or a discussion about the stock.
 *
 * OpenD's `Qot_GetHotList.HotNewsInfo`, held by {@linkcode QotGetHotListHotListItem}.
 */
export interface QotGetHotListHotNewsInfo extends Message {
  /** 1 for a discussion in the community, 2 for news. */
  newsType?: number | undefined;
  /** Headline of the news or discussion. */
  title?: string | undefined;
  /** Address of the news; only for `newsType` 2. */
  newsUrl?: string | undefined;
}

/** Writes a `Qot_GetHotList.HotNewsInfo`. */
export function encodeQotGetHotListHotNewsInfo(w: Writer, v: QotGetHotListHotNewsInfo): void {
  if (v.newsType != null) w.int32(8, v.newsType, "newsType");
  if (v.title != null) w.string(18, v.title, "title");
  if (v.newsUrl != null) w.string(26, v.newsUrl, "newsUrl");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetHotList.HotNewsInfo`. */
export function decodeQotGetHotListHotNewsInfo(r: Reader, end: number): QotGetHotListHotNewsInfo {
  let $newsType: number | undefined;
  let $title: string | undefined;
  let $newsUrl: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $newsType = r.int(); break;
      case 18: $title = r.text(end); break;
      case 26: $newsUrl = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetHotListHotNewsInfo>({ newsType: $newsType, title: $title, newsUrl: $newsUrl }, end, unknown);
}

/**
 * One stock of the ranking. The heats are scores; no unit is documented.
 *
 * OpenD's `Qot_GetHotList.HotListItem`, held by {@linkcode QotGetHotListS2C}.
 */
export interface QotGetHotListHotListItem extends Message {
  /** The stock ranked. */
  security: Security;
  /** Display name of the stock. */
  name?: string | undefined;
  /** Score of how much it is traded. */
  tradeHeat?: number | undefined;
  /** By how much `tradeHeat` changed. */
  tradeHeatChange?: number | undefined;
  /** Score of how much it is searched for. */
  searchHeat?: number | undefined;
  /** By how much `searchHeat` changed. */
  searchHeatChange?: number | undefined;
  /** Score of how much is written about it. */
  newsHeat?: number | undefined;
  /** By how much `newsHeat` changed. */
  newsHeatChange?: number | undefined;
  /** Score of the three taken together. */
  averageHeat?: number | undefined;
  /** By how much `averageHeat` changed. */
  averageHeatChange?: number | undefined;
  /** What is being written about it. */
  newsInfo?: QotGetHotListHotNewsInfo | undefined;
}

/** Writes a `Qot_GetHotList.HotListItem`. */
export function encodeQotGetHotListHotListItem(w: Writer, v: QotGetHotListHotListItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.tradeHeat != null) w.double(97, v.tradeHeat, "tradeHeat");
  if (v.tradeHeatChange != null) w.double(105, v.tradeHeatChange, "tradeHeatChange");
  if (v.searchHeat != null) w.double(113, v.searchHeat, "searchHeat");
  if (v.searchHeatChange != null) w.double(121, v.searchHeatChange, "searchHeatChange");
  if (v.newsHeat != null) w.double(129, v.newsHeat, "newsHeat");
  if (v.newsHeatChange != null) w.double(137, v.newsHeatChange, "newsHeatChange");
  if (v.averageHeat != null) w.double(145, v.averageHeat, "averageHeat");
  if (v.averageHeatChange != null) w.double(153, v.averageHeatChange, "averageHeatChange");
  if (v.newsInfo != null) { at = w.open(162); encodeQotGetHotListHotNewsInfo(w, w.object(v.newsInfo, "newsInfo")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetHotList.HotListItem`. */
export function decodeQotGetHotListHotListItem(r: Reader, end: number): QotGetHotListHotListItem {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $tradeHeat: number | undefined;
  let $tradeHeatChange: number | undefined;
  let $searchHeat: number | undefined;
  let $searchHeatChange: number | undefined;
  let $newsHeat: number | undefined;
  let $newsHeatChange: number | undefined;
  let $averageHeat: number | undefined;
  let $averageHeatChange: number | undefined;
  let $newsInfo: QotGetHotListHotNewsInfo | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      case 97: $tradeHeat = r.double(); break;
      case 105: $tradeHeatChange = r.double(); break;
      case 113: $searchHeat = r.double(); break;
      case 121: $searchHeatChange = r.double(); break;
      case 129: $newsHeat = r.double(); break;
      case 137: $newsHeatChange = r.double(); break;
      case 145: $averageHeat = r.double(); break;
      case 153: $averageHeatChange = r.double(); break;
      case 162: $newsInfo = merged($newsInfo, decodeQotGetHotListHotNewsInfo(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetHotList.HotListItem", { security: $security });
  return r.finish<QotGetHotListHotListItem>({ security: $security, name: $name, tradeHeat: $tradeHeat, tradeHeatChange: $tradeHeatChange, searchHeat: $searchHeat, searchHeatChange: $searchHeatChange, newsHeat: $newsHeat, newsHeatChange: $newsHeatChange, averageHeat: $averageHeat, averageHeatChange: $averageHeatChange, newsInfo: $newsInfo }, end, unknown);
}

/**
 * One part of the ranking.
 *
 * OpenD's `Qot_GetHotList.S2C`, brought by {@linkcode QotGetHotList}.
 */
export interface QotGetHotListS2C extends Message {
  /** The stocks from `offset` on. */
  dataList: readonly QotGetHotListHotListItem[];
  /** How many stocks passed the filters, returned or not. */
  allCount?: number | undefined;
}

/** Writes a `Qot_GetHotList.S2C`. */
export function encodeQotGetHotListS2C(w: Writer, v: QotGetHotListS2C): void {
  let at: number;
  for (const x of w.list(v.dataList, "dataList")) { at = w.open(10); encodeQotGetHotListHotListItem(w, w.object(x, "dataList")); w.close(at); }
  if (v.allCount != null) w.int32(16, v.allCount, "allCount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetHotList.S2C`. */
export function decodeQotGetHotListS2C(r: Reader, end: number): QotGetHotListS2C {
  let $dataList: QotGetHotListHotListItem[] | undefined;
  let $allCount: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($dataList ??= []).push(decodeQotGetHotListHotListItem(r, r.endOf(end))); break;
      case 16: $allCount = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetHotListS2C>({ dataList: $dataList ?? none, allCount: $allCount }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetHotList.Request`, sent with {@linkcode QotGetHotList}.
 */
export interface QotGetHotListRequest extends Message {
  /** What is asked. */
  c2s: QotGetHotListC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetHotList.Request`, sent with {@linkcode QotGetHotList}.
 */
export interface QotGetHotListRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetHotListC2SInput;
}

/** Writes a `Qot_GetHotList.Request`. */
export function encodeQotGetHotListRequest(w: Writer, v: QotGetHotListRequestInput): void {
  writeRequest(w, v, encodeQotGetHotListC2S);
}

/** Reads a `Qot_GetHotList.Request`. */
export function decodeQotGetHotListRequest(r: Reader, end: number): QotGetHotListRequest {
  let $c2s: QotGetHotListC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetHotListC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetHotList.Request", { c2s: $c2s });
  return r.finish<QotGetHotListRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetHotList.Response`, brought by {@linkcode QotGetHotList}.
 */
export interface QotGetHotListResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetHotListS2C | undefined;
}

/** Writes a `Qot_GetHotList.Response`. */
export function encodeQotGetHotListResponse(w: Writer, v: QotGetHotListResponse): void {
  writeResponse(w, v, encodeQotGetHotListS2C);
}

/** Reads a `Qot_GetHotList.Response`. */
export function decodeQotGetHotListResponse(r: Reader, end: number): QotGetHotListResponse {
  return readResponse("Qot_GetHotList.Response", r, end, decodeQotGetHotListS2C) as QotGetHotListResponse;
}

/**
 * Ranks the stocks of a market by how much they are traded, searched for and written about: the hot list.
 * OpenD takes 60 of them in 30 seconds; only first pages count. Paged by an offset.
 *
 * OpenD's `Qot_GetHotList` (3414), a request.
 *
 * @example
 * ```ts
 * import { QotGetHotList, QotMarket } from "@opend/client/commands";
 *
 * const { dataList } = await quote.request(QotGetHotList, { market: QotMarket.HK_Security });
 * ```
 */
export const QotGetHotList: RequestCommand<QotGetHotListC2SInput, QotGetHotListS2C> = {
  kind: "request",
  id: 3414,
  name: "Qot_GetHotList",
  limit: { requests: 60, unless: "offset" },
  encode: encodeQotGetHotListRequest,
  decode: decodeQotGetHotListResponse,
  decodeData: decodeQotGetHotListS2C,
};
