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
 * The order of the ranking.
 *
 * OpenD's `Qot_GetHighDividendSOERank.SortDir`.
 *
 * @example
 * ```ts
 * import { QotGetHighDividendSOERankSortDir } from "@opend/client/commands";
 *
 * const value: QotGetHighDividendSOERankSortDir = QotGetHighDividendSOERankSortDir.Descending; // 0
 * ```
 */
export const QotGetHighDividendSOERankSortDir = {
  /** Largest first; the default. */
  Descending: 0,
  /** Smallest first. */
  Ascending: 1,
} as const;
/**
 * The order of the ranking.
 *
 * OpenD's `Qot_GetHighDividendSOERank.SortDir`.
 */
export type QotGetHighDividendSOERankSortDir = (typeof QotGetHighDividendSOERankSortDir)[keyof typeof QotGetHighDividendSOERankSortDir];

/**
 * What the list is ranked by.
 *
 * OpenD's `Qot_GetHighDividendSOERank.SortField`.
 *
 * @example
 * ```ts
 * import { QotGetHighDividendSOERankSortField } from "@opend/client/commands";
 *
 * const value: QotGetHighDividendSOERankSortField = QotGetHighDividendSOERankSortField.DividendYieldTTM; // 1
 * ```
 */
export const QotGetHighDividendSOERankSortField = {
  /** Not chosen: ranks by market capitalization, largest first. */
  Unknown: 0,
  /** By the dividend yield over the last twelve months. */
  DividendYieldTTM: 1,
  /** By the price-book ratio. */
  PB: 2,
  /** By the price-earnings ratio over the last twelve months. */
  PeTTM: 3,
  /** By the latest price. */
  Price: 4,
  /** By today's change in percent. */
  ChangeRatio: 5,
  /** By market capitalization. */
  MarketCap: 6,
} as const;
/**
 * What the list is ranked by.
 *
 * OpenD's `Qot_GetHighDividendSOERank.SortField`.
 */
export type QotGetHighDividendSOERankSortField = (typeof QotGetHighDividendSOERankSortField)[keyof typeof QotGetHighDividendSOERankSortField];

/**
 * What a filter looks at; all are ranges.
 *
 * OpenD's `Qot_GetHighDividendSOERank.IndicatorType`.
 *
 * @example
 * ```ts
 * import { QotGetHighDividendSOERankIndicatorType } from "@opend/client/commands";
 *
 * const value: QotGetHighDividendSOERankIndicatorType = QotGetHighDividendSOERankIndicatorType.Price; // 1
 * ```
 */
export const QotGetHighDividendSOERankIndicatorType = {
  /** Not a filter. */
  Unknown: 0,
  /** Latest price. */
  Price: 1,
  /** Market capitalization. */
  MarketCap: 2,
  /** Price-earnings ratio over the last twelve months. */
  PE: 3,
  /** Dividend yield over the last twelve months. */
  DividendYieldTTM: 4,
  /** Today's change. */
  ChangeRatio: 5,
} as const;
/**
 * What a filter looks at; all are ranges.
 *
 * OpenD's `Qot_GetHighDividendSOERank.IndicatorType`.
 */
export type QotGetHighDividendSOERankIndicatorType = (typeof QotGetHighDividendSOERankIndicatorType)[keyof typeof QotGetHighDividendSOERankIndicatorType];

/**
 * One filter.
 *
 * OpenD's `Qot_GetHighDividendSOERank.Indicator`, held by {@linkcode QotGetHighDividendSOERankC2S}.
 */
export interface QotGetHighDividendSOERankIndicator extends Message {
  /** What the filter looks at. */
  indicatorType: QotGetHighDividendSOERankIndicatorType;
  /** The range of values to let pass. */
  indicatorValue?: Interval | undefined;
}

/** Writes a `Qot_GetHighDividendSOERank.Indicator`. */
export function encodeQotGetHighDividendSOERankIndicator(w: Writer, v: QotGetHighDividendSOERankIndicator): void {
  let at: number;
  w.int32(8, v.indicatorType, "indicatorType");
  if (v.indicatorValue != null) { at = w.open(18); encodeInterval(w, w.object(v.indicatorValue, "indicatorValue")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetHighDividendSOERank.Indicator`. */
export function decodeQotGetHighDividendSOERankIndicator(r: Reader, end: number): QotGetHighDividendSOERankIndicator {
  let $indicatorType: QotGetHighDividendSOERankIndicatorType | undefined;
  let $indicatorValue: Interval | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $indicatorType = r.int() as QotGetHighDividendSOERankIndicatorType; break;
      case 18: $indicatorValue = merged($indicatorValue, decodeInterval(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($indicatorType === undefined) throw missing("Qot_GetHighDividendSOERank.Indicator", { indicatorType: $indicatorType });
  return r.finish<QotGetHighDividendSOERankIndicator>({ indicatorType: $indicatorType, indicatorValue: $indicatorValue }, end, unknown);
}

/**
 * In what order to rank, what to keep out, and which part of the list.
 *
 * OpenD's `Qot_GetHighDividendSOERank.C2S`, sent with {@linkcode QotGetHighDividendSOERank}.
 */
export interface QotGetHighDividendSOERankC2S extends Message {
  /** What to rank by; market capitalization unless set. */
  sortField?: QotGetHighDividendSOERankSortField | undefined;
  /** Descending unless set. */
  sortDir?: QotGetHighDividendSOERankSortDir | undefined;
  /** How many rows to skip; 0 unless set. */
  offset?: number | undefined;
  /** The most rows to return, 1 to 200; 50 unless set. */
  count?: number | undefined;
  /** Filters that a stock must pass; one on the dividend yield takes the place of the bound built in. */
  filterList: readonly QotGetHighDividendSOERankIndicator[];
}

/**
 * In what order to rank, what to keep out, and which part of the list.
 *
 * What a request gives for OpenD's `Qot_GetHighDividendSOERank.C2S`, sent with {@linkcode QotGetHighDividendSOERank}.
 */
export interface QotGetHighDividendSOERankC2SInput extends Message {
  /** What to rank by; market capitalization unless set. */
  sortField?: QotGetHighDividendSOERankSortField | undefined;
  /** Descending unless set. */
  sortDir?: QotGetHighDividendSOERankSortDir | undefined;
  /** How many rows to skip; 0 unless set. */
  offset?: number | undefined;
  /** The most rows to return, 1 to 200; 50 unless set. */
  count?: number | undefined;
  /** Filters that a stock must pass; one on the dividend yield takes the place of the bound built in. */
  filterList?: readonly QotGetHighDividendSOERankIndicator[] | undefined;
}

/** Writes a `Qot_GetHighDividendSOERank.C2S`. */
export function encodeQotGetHighDividendSOERankC2S(w: Writer, v: QotGetHighDividendSOERankC2SInput): void {
  let at: number;
  if (v.sortField != null) w.int32(8, v.sortField, "sortField");
  if (v.sortDir != null) w.int32(16, v.sortDir, "sortDir");
  if (v.offset != null) w.int32(24, v.offset, "offset");
  if (v.count != null) w.int32(32, v.count, "count");
  for (const x of w.list(v.filterList, "filterList")) { at = w.open(42); encodeQotGetHighDividendSOERankIndicator(w, w.object(x, "filterList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetHighDividendSOERank.C2S`. */
export function decodeQotGetHighDividendSOERankC2S(r: Reader, end: number): QotGetHighDividendSOERankC2S {
  let $sortField: QotGetHighDividendSOERankSortField | undefined;
  let $sortDir: QotGetHighDividendSOERankSortDir | undefined;
  let $offset: number | undefined;
  let $count: number | undefined;
  let $filterList: QotGetHighDividendSOERankIndicator[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $sortField = r.int() as QotGetHighDividendSOERankSortField; break;
      case 16: $sortDir = r.int() as QotGetHighDividendSOERankSortDir; break;
      case 24: $offset = r.int(); break;
      case 32: $count = r.int(); break;
      case 42: ($filterList ??= []).push(decodeQotGetHighDividendSOERankIndicator(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetHighDividendSOERankC2S>({ sortField: $sortField, sortDir: $sortDir, offset: $offset, count: $count, filterList: $filterList ?? none }, end, unknown);
}

/**
 * One stock of the ranking.
 *
 * OpenD's `Qot_GetHighDividendSOERank.HighDividendSOERankItem`, held by {@linkcode QotGetHighDividendSOERankS2C}.
 */
export interface QotGetHighDividendSOERankHighDividendSOERankItem extends Message {
  /** The stock ranked. */
  security: Security;
  /** Display name of the stock. */
  name?: string | undefined;
  /** Name of the industry that the stock belongs to. */
  industry?: string | undefined;
  /** Latest price, in the currency of the security. */
  curPrice?: number | undefined;
  /** Today's change, in percent (20 = 20 %). */
  changeRatio?: number | undefined;
  /** Value traded today. */
  turnover?: number | undefined;
  /** Shares traded today. */
  volume?: number | undefined;
  /** Market capitalization of the company. */
  marketCap?: number | undefined;
  /** Price-earnings ratio over the last twelve months. */
  peTTM?: number | undefined;
  /** Price-book ratio; at most 1 by the bounds built in. */
  pb?: number | undefined;
  /** Dividend yield over the last twelve months, in percent. */
  dividendYieldTTM?: number | undefined;
  /** Turnover rate: share of the stock that was traded, in percent. */
  turnoverRatio?: number | undefined;
  /** Change over 5 days, in percent. */
  changeRate5D?: number | undefined;
  /** Change over 10 days, in percent. */
  changeRate10D?: number | undefined;
  /** Change over 20 days, in percent. */
  changeRate20D?: number | undefined;
  /** Change over 60 days, in percent. */
  changeRate60D?: number | undefined;
  /** Change over 120 days, in percent. */
  changeRate120D?: number | undefined;
  /** Change over 250 days, in percent. */
  changeRate250D?: number | undefined;
}

/** Writes a `Qot_GetHighDividendSOERank.HighDividendSOERankItem`. */
export function encodeQotGetHighDividendSOERankHighDividendSOERankItem(w: Writer, v: QotGetHighDividendSOERankHighDividendSOERankItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.industry != null) w.string(26, v.industry, "industry");
  if (v.curPrice != null) w.double(81, v.curPrice, "curPrice");
  if (v.changeRatio != null) w.double(89, v.changeRatio, "changeRatio");
  if (v.turnover != null) w.double(97, v.turnover, "turnover");
  if (v.volume != null) w.int64Number(104, v.volume, "volume");
  if (v.marketCap != null) w.double(113, v.marketCap, "marketCap");
  if (v.peTTM != null) w.double(161, v.peTTM, "peTTM");
  if (v.pb != null) w.double(169, v.pb, "pb");
  if (v.dividendYieldTTM != null) w.double(177, v.dividendYieldTTM, "dividendYieldTTM");
  if (v.turnoverRatio != null) w.double(185, v.turnoverRatio, "turnoverRatio");
  if (v.changeRate5D != null) w.double(241, v.changeRate5D, "changeRate5D");
  if (v.changeRate10D != null) w.double(249, v.changeRate10D, "changeRate10D");
  if (v.changeRate20D != null) w.double(257, v.changeRate20D, "changeRate20D");
  if (v.changeRate60D != null) w.double(265, v.changeRate60D, "changeRate60D");
  if (v.changeRate120D != null) w.double(273, v.changeRate120D, "changeRate120D");
  if (v.changeRate250D != null) w.double(281, v.changeRate250D, "changeRate250D");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetHighDividendSOERank.HighDividendSOERankItem`. */
export function decodeQotGetHighDividendSOERankHighDividendSOERankItem(r: Reader, end: number): QotGetHighDividendSOERankHighDividendSOERankItem {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $industry: string | undefined;
  let $curPrice: number | undefined;
  let $changeRatio: number | undefined;
  let $turnover: number | undefined;
  let $volume: number | undefined;
  let $marketCap: number | undefined;
  let $peTTM: number | undefined;
  let $pb: number | undefined;
  let $dividendYieldTTM: number | undefined;
  let $turnoverRatio: number | undefined;
  let $changeRate5D: number | undefined;
  let $changeRate10D: number | undefined;
  let $changeRate20D: number | undefined;
  let $changeRate60D: number | undefined;
  let $changeRate120D: number | undefined;
  let $changeRate250D: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      case 26: $industry = r.text(end); break;
      case 81: $curPrice = r.double(); break;
      case 89: $changeRatio = r.double(); break;
      case 97: $turnover = r.double(); break;
      case 104: $volume = r.int64Number(); break;
      case 113: $marketCap = r.double(); break;
      case 161: $peTTM = r.double(); break;
      case 169: $pb = r.double(); break;
      case 177: $dividendYieldTTM = r.double(); break;
      case 185: $turnoverRatio = r.double(); break;
      case 241: $changeRate5D = r.double(); break;
      case 249: $changeRate10D = r.double(); break;
      case 257: $changeRate20D = r.double(); break;
      case 265: $changeRate60D = r.double(); break;
      case 273: $changeRate120D = r.double(); break;
      case 281: $changeRate250D = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetHighDividendSOERank.HighDividendSOERankItem", { security: $security });
  return r.finish<QotGetHighDividendSOERankHighDividendSOERankItem>({ security: $security, name: $name, industry: $industry, curPrice: $curPrice, changeRatio: $changeRatio, turnover: $turnover, volume: $volume, marketCap: $marketCap, peTTM: $peTTM, pb: $pb, dividendYieldTTM: $dividendYieldTTM, turnoverRatio: $turnoverRatio, changeRate5D: $changeRate5D, changeRate10D: $changeRate10D, changeRate20D: $changeRate20D, changeRate60D: $changeRate60D, changeRate120D: $changeRate120D, changeRate250D: $changeRate250D }, end, unknown);
}

/**
 * One part of the ranking.
 *
 * OpenD's `Qot_GetHighDividendSOERank.S2C`, brought by {@linkcode QotGetHighDividendSOERank}.
 */
export interface QotGetHighDividendSOERankS2C extends Message {
  /** The stocks from `offset` on. */
  dataList: readonly QotGetHighDividendSOERankHighDividendSOERankItem[];
  /** How many stocks passed, returned or not. */
  allCount?: number | undefined;
}

/** Writes a `Qot_GetHighDividendSOERank.S2C`. */
export function encodeQotGetHighDividendSOERankS2C(w: Writer, v: QotGetHighDividendSOERankS2C): void {
  let at: number;
  for (const x of w.list(v.dataList, "dataList")) { at = w.open(10); encodeQotGetHighDividendSOERankHighDividendSOERankItem(w, w.object(x, "dataList")); w.close(at); }
  if (v.allCount != null) w.int32(16, v.allCount, "allCount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetHighDividendSOERank.S2C`. */
export function decodeQotGetHighDividendSOERankS2C(r: Reader, end: number): QotGetHighDividendSOERankS2C {
  let $dataList: QotGetHighDividendSOERankHighDividendSOERankItem[] | undefined;
  let $allCount: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($dataList ??= []).push(decodeQotGetHighDividendSOERankHighDividendSOERankItem(r, r.endOf(end))); break;
      case 16: $allCount = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetHighDividendSOERankS2C>({ dataList: $dataList ?? none, allCount: $allCount }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetHighDividendSOERank.Request`, sent with {@linkcode QotGetHighDividendSOERank}.
 */
export interface QotGetHighDividendSOERankRequest extends Message {
  /** What is asked. */
  c2s: QotGetHighDividendSOERankC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetHighDividendSOERank.Request`, sent with {@linkcode QotGetHighDividendSOERank}.
 */
export interface QotGetHighDividendSOERankRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetHighDividendSOERankC2SInput;
}

/** Writes a `Qot_GetHighDividendSOERank.Request`. */
export function encodeQotGetHighDividendSOERankRequest(w: Writer, v: QotGetHighDividendSOERankRequestInput): void {
  writeRequest(w, v, encodeQotGetHighDividendSOERankC2S);
}

/** Reads a `Qot_GetHighDividendSOERank.Request`. */
export function decodeQotGetHighDividendSOERankRequest(r: Reader, end: number): QotGetHighDividendSOERankRequest {
  let $c2s: QotGetHighDividendSOERankC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetHighDividendSOERankC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetHighDividendSOERank.Request", { c2s: $c2s });
  return r.finish<QotGetHighDividendSOERankRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetHighDividendSOERank.Response`, brought by {@linkcode QotGetHighDividendSOERank}.
 */
export interface QotGetHighDividendSOERankResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetHighDividendSOERankS2C | undefined;
}

/** Writes a `Qot_GetHighDividendSOERank.Response`. */
export function encodeQotGetHighDividendSOERankResponse(w: Writer, v: QotGetHighDividendSOERankResponse): void {
  writeResponse(w, v, encodeQotGetHighDividendSOERankS2C);
}

/** Reads a `Qot_GetHighDividendSOERank.Response`. */
export function decodeQotGetHighDividendSOERankResponse(r: Reader, end: number): QotGetHighDividendSOERankResponse {
  return readResponse("Qot_GetHighDividendSOERank.Response", r, end, decodeQotGetHighDividendSOERankS2C) as QotGetHighDividendSOERankResponse;
}

/**
 * Ranks the state-owned enterprises on the Hong Kong market that trade below book value and pay a high
 * dividend.
 * Taken in are stocks of the plate of revalued state-owned enterprises with a price-book ratio of at most 1,
 * a dividend yield of at least 5 % and a price-earnings ratio not below 0; filters can change these bounds.
 * OpenD takes 60 of them in 30 seconds; only first pages count. Paged by an offset.
 *
 * OpenD's `Qot_GetHighDividendSOERank` (3417), a request.
 *
 * @example
 * ```ts
 * import { QotGetHighDividendSOERank } from "@opend/client/commands";
 *
 * const { dataList } = await quote.request(QotGetHighDividendSOERank, {});
 * ```
 */
export const QotGetHighDividendSOERank: RequestCommand<QotGetHighDividendSOERankC2SInput, QotGetHighDividendSOERankS2C> = {
  kind: "request",
  id: 3417,
  name: "Qot_GetHighDividendSOERank",
  limit: { requests: 60, unless: "offset" },
  encode: encodeQotGetHighDividendSOERankRequest,
  decode: decodeQotGetHighDividendSOERankResponse,
  decodeData: decodeQotGetHighDividendSOERankS2C,
};
