// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import { decodeUnderlyingRankIndicator, encodeUnderlyingRankIndicator } from "./qot_option_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Security, SecurityInput } from "./qot_common.ts";
import type { OptionMarket, UnderlyingRankIndicator, UnderlyingRankIndicatorInput, UnderlyingRankSortType } from "./qot_option_common.ts";

/**
 * One underlying in the ranking.
 *
 * OpenD's `Qot_GetOptionUnderlyingRank.UnderlyingRankItem`, held by {@linkcode QotGetOptionUnderlyingRankS2C}.
 */
export interface QotGetOptionUnderlyingRankUnderlyingRankItem extends Message {
  /** Market and code of the underlying. */
  owner: Security;
  /** What the underlying is called. */
  name?: string | undefined;
  /** Contracts traded, of all its options. */
  totalVolume?: number | undefined;
  /** Contracts open, of all its options. */
  totalOpenInterest?: number | undefined;
  /** Volume of puts against that of calls, in percent (20 = 20 %). */
  volumeRatio?: number | undefined;
  /** Open interest of puts against that of calls, in percent (20 = 20 %). */
  openInterestRatio?: number | undefined;
  /** Implied volatility, in percent (20 = 20 %). */
  iv?: number | undefined;
  /** Where implied volatility stands between its low and its high (IV rank), in percent. */
  ivRank?: number | undefined;
  /** Share of past days with a lower implied volatility (IV percentile), in percent. */
  ivPercentile?: number | undefined;
  /** Latest price of the underlying, in its currency. */
  price?: number | undefined;
  /** Price change of the underlying, in percent (20 = 20 %). */
  changeRate?: number | undefined;
  /** Rate of change of implied volatility, in percent (20 = 20 %). */
  ivChange?: number | undefined;
  /** Historical volatility, in percent (20 = 20 %). */
  hv?: number | undefined;
  /** Rate of change of historical volatility, in percent (20 = 20 %). */
  hvChange?: number | undefined;
  /** Market capitalization of the underlying. */
  marketCap?: number | undefined;
}

/** Writes a `Qot_GetOptionUnderlyingRank.UnderlyingRankItem`. */
export function encodeQotGetOptionUnderlyingRankUnderlyingRankItem(w: Writer, v: QotGetOptionUnderlyingRankUnderlyingRankItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.owner, "owner")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.totalVolume != null) w.int64Number(24, v.totalVolume, "totalVolume");
  if (v.totalOpenInterest != null) w.int64Number(32, v.totalOpenInterest, "totalOpenInterest");
  if (v.volumeRatio != null) w.double(41, v.volumeRatio, "volumeRatio");
  if (v.openInterestRatio != null) w.double(49, v.openInterestRatio, "openInterestRatio");
  if (v.iv != null) w.double(57, v.iv, "iv");
  if (v.ivRank != null) w.double(65, v.ivRank, "ivRank");
  if (v.ivPercentile != null) w.double(73, v.ivPercentile, "ivPercentile");
  if (v.price != null) w.double(81, v.price, "price");
  if (v.changeRate != null) w.double(89, v.changeRate, "changeRate");
  if (v.ivChange != null) w.double(97, v.ivChange, "ivChange");
  if (v.hv != null) w.double(105, v.hv, "hv");
  if (v.hvChange != null) w.double(113, v.hvChange, "hvChange");
  if (v.marketCap != null) w.double(121, v.marketCap, "marketCap");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionUnderlyingRank.UnderlyingRankItem`. */
export function decodeQotGetOptionUnderlyingRankUnderlyingRankItem(r: Reader, end: number): QotGetOptionUnderlyingRankUnderlyingRankItem {
  let $owner: Security | undefined;
  let $name: string | undefined;
  let $totalVolume: number | undefined;
  let $totalOpenInterest: number | undefined;
  let $volumeRatio: number | undefined;
  let $openInterestRatio: number | undefined;
  let $iv: number | undefined;
  let $ivRank: number | undefined;
  let $ivPercentile: number | undefined;
  let $price: number | undefined;
  let $changeRate: number | undefined;
  let $ivChange: number | undefined;
  let $hv: number | undefined;
  let $hvChange: number | undefined;
  let $marketCap: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $owner = merged($owner, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      case 24: $totalVolume = r.int64Number(); break;
      case 32: $totalOpenInterest = r.int64Number(); break;
      case 41: $volumeRatio = r.double(); break;
      case 49: $openInterestRatio = r.double(); break;
      case 57: $iv = r.double(); break;
      case 65: $ivRank = r.double(); break;
      case 73: $ivPercentile = r.double(); break;
      case 81: $price = r.double(); break;
      case 89: $changeRate = r.double(); break;
      case 97: $ivChange = r.double(); break;
      case 105: $hv = r.double(); break;
      case 113: $hvChange = r.double(); break;
      case 121: $marketCap = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($owner === undefined) throw missing("Qot_GetOptionUnderlyingRank.UnderlyingRankItem", { owner: $owner });
  return r.finish<QotGetOptionUnderlyingRankUnderlyingRankItem>({ owner: $owner, name: $name, totalVolume: $totalVolume, totalOpenInterest: $totalOpenInterest, volumeRatio: $volumeRatio, openInterestRatio: $openInterestRatio, iv: $iv, ivRank: $ivRank, ivPercentile: $ivPercentile, price: $price, changeRate: $changeRate, ivChange: $ivChange, hv: $hv, hvChange: $hvChange, marketCap: $marketCap }, end, unknown);
}

/**
 * Which market's ranking is asked for, filtered and sorted how, and which page.
 *
 * OpenD's `Qot_GetOptionUnderlyingRank.C2S`, sent with {@linkcode QotGetOptionUnderlyingRank}.
 */
export interface QotGetOptionUnderlyingRankC2S extends Message {
  /** Stock or index options, of the US or HK. */
  optionMarket: OptionMarket;
  /** What the underlyings are ranked by. */
  sortType: UnderlyingRankSortType;
  /** True for the least first; default false, the greatest first. */
  isAsc?: boolean | undefined;
  /** Underlyings in a page: 1 to 200, default 200. */
  count?: number | undefined;
  /** Trading day of the ranking, yyyy-MM-dd; the latest when absent. */
  tradingDate?: string | undefined;
  /** Conditions that must all hold. */
  filterList: readonly UnderlyingRankIndicator[];
  /** Cursor of the page, from nextPage of the reply before; empty or left out on the first request. */
  page?: string | undefined;
}

/**
 * Which market's ranking is asked for, filtered and sorted how, and which page.
 *
 * What a request gives for OpenD's `Qot_GetOptionUnderlyingRank.C2S`, sent with {@linkcode QotGetOptionUnderlyingRank}.
 */
export interface QotGetOptionUnderlyingRankC2SInput extends Message {
  /** Stock or index options, of the US or HK. */
  optionMarket: OptionMarket;
  /** What the underlyings are ranked by. */
  sortType: UnderlyingRankSortType;
  /** True for the least first; default false, the greatest first. */
  isAsc?: boolean | undefined;
  /** Underlyings in a page: 1 to 200, default 200. */
  count?: number | undefined;
  /** Trading day of the ranking, yyyy-MM-dd; the latest when absent. */
  tradingDate?: string | undefined;
  /** Conditions that must all hold. */
  filterList?: readonly UnderlyingRankIndicatorInput[] | undefined;
  /** Cursor of the page, from nextPage of the reply before; empty or left out on the first request. */
  page?: string | undefined;
}

/** Writes a `Qot_GetOptionUnderlyingRank.C2S`. */
export function encodeQotGetOptionUnderlyingRankC2S(w: Writer, v: QotGetOptionUnderlyingRankC2SInput): void {
  let at: number;
  w.int32(8, v.optionMarket, "optionMarket");
  w.int32(16, v.sortType, "sortType");
  if (v.isAsc != null) w.bool(24, v.isAsc, "isAsc");
  if (v.count != null) w.int32(32, v.count, "count");
  if (v.tradingDate != null) w.string(42, v.tradingDate, "tradingDate");
  for (const x of w.list(v.filterList, "filterList")) { at = w.open(50); encodeUnderlyingRankIndicator(w, w.object(x, "filterList")); w.close(at); }
  if (v.page != null) w.string(58, v.page, "page");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionUnderlyingRank.C2S`. */
export function decodeQotGetOptionUnderlyingRankC2S(r: Reader, end: number): QotGetOptionUnderlyingRankC2S {
  let $optionMarket: OptionMarket | undefined;
  let $sortType: UnderlyingRankSortType | undefined;
  let $isAsc: boolean | undefined;
  let $count: number | undefined;
  let $tradingDate: string | undefined;
  let $filterList: UnderlyingRankIndicator[] | undefined;
  let $page: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $optionMarket = r.int() as OptionMarket; break;
      case 16: $sortType = r.int() as UnderlyingRankSortType; break;
      case 24: $isAsc = r.bool(); break;
      case 32: $count = r.int(); break;
      case 42: $tradingDate = r.text(end); break;
      case 50: ($filterList ??= []).push(decodeUnderlyingRankIndicator(r, r.endOf(end))); break;
      case 58: $page = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($optionMarket === undefined || $sortType === undefined) throw missing("Qot_GetOptionUnderlyingRank.C2S", { optionMarket: $optionMarket, sortType: $sortType });
  return r.finish<QotGetOptionUnderlyingRankC2S>({ optionMarket: $optionMarket, sortType: $sortType, isAsc: $isAsc, count: $count, tradingDate: $tradingDate, filterList: $filterList ?? none, page: $page }, end, unknown);
}

/**
 * One page of the ranking.
 *
 * OpenD's `Qot_GetOptionUnderlyingRank.S2C`, brought by {@linkcode QotGetOptionUnderlyingRank}.
 */
export interface QotGetOptionUnderlyingRankS2C extends Message {
  /** The option market asked about. */
  optionMarket: OptionMarket;
  /** What the underlyings are ranked by. */
  sortType: UnderlyingRankSortType;
  /** The trading day that the ranking is of. */
  tradingDate?: string | undefined;
  /** The same day in seconds since the epoch. */
  tradingTimestamp?: number | undefined;
  /** The underlyings of this page, ranked. */
  rankList: readonly QotGetOptionUnderlyingRankUnderlyingRankItem[];
  /** Cursor of the page that follows; empty or absent on the last. */
  nextPage?: string | undefined;
  /** How many underlyings match in all pages together. */
  allCount?: number | undefined;
}

/** Writes a `Qot_GetOptionUnderlyingRank.S2C`. */
export function encodeQotGetOptionUnderlyingRankS2C(w: Writer, v: QotGetOptionUnderlyingRankS2C): void {
  let at: number;
  w.int32(8, v.optionMarket, "optionMarket");
  w.int32(16, v.sortType, "sortType");
  if (v.tradingDate != null) w.string(26, v.tradingDate, "tradingDate");
  if (v.tradingTimestamp != null) w.double(33, v.tradingTimestamp, "tradingTimestamp");
  for (const x of w.list(v.rankList, "rankList")) { at = w.open(42); encodeQotGetOptionUnderlyingRankUnderlyingRankItem(w, w.object(x, "rankList")); w.close(at); }
  if (v.nextPage != null) w.string(50, v.nextPage, "nextPage");
  if (v.allCount != null) w.int32(56, v.allCount, "allCount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionUnderlyingRank.S2C`. */
export function decodeQotGetOptionUnderlyingRankS2C(r: Reader, end: number): QotGetOptionUnderlyingRankS2C {
  let $optionMarket: OptionMarket | undefined;
  let $sortType: UnderlyingRankSortType | undefined;
  let $tradingDate: string | undefined;
  let $tradingTimestamp: number | undefined;
  let $rankList: QotGetOptionUnderlyingRankUnderlyingRankItem[] | undefined;
  let $nextPage: string | undefined;
  let $allCount: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $optionMarket = r.int() as OptionMarket; break;
      case 16: $sortType = r.int() as UnderlyingRankSortType; break;
      case 26: $tradingDate = r.text(end); break;
      case 33: $tradingTimestamp = r.double(); break;
      case 42: ($rankList ??= []).push(decodeQotGetOptionUnderlyingRankUnderlyingRankItem(r, r.endOf(end))); break;
      case 50: $nextPage = r.text(end); break;
      case 56: $allCount = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($optionMarket === undefined || $sortType === undefined) throw missing("Qot_GetOptionUnderlyingRank.S2C", { optionMarket: $optionMarket, sortType: $sortType });
  return r.finish<QotGetOptionUnderlyingRankS2C>({ optionMarket: $optionMarket, sortType: $sortType, tradingDate: $tradingDate, tradingTimestamp: $tradingTimestamp, rankList: $rankList ?? none, nextPage: $nextPage, allCount: $allCount }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetOptionUnderlyingRank.Request`, sent with {@linkcode QotGetOptionUnderlyingRank}.
 */
export interface QotGetOptionUnderlyingRankRequest extends Message {
  /** What is asked. */
  c2s: QotGetOptionUnderlyingRankC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetOptionUnderlyingRank.Request`, sent with {@linkcode QotGetOptionUnderlyingRank}.
 */
export interface QotGetOptionUnderlyingRankRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetOptionUnderlyingRankC2SInput;
}

/** Writes a `Qot_GetOptionUnderlyingRank.Request`. */
export function encodeQotGetOptionUnderlyingRankRequest(w: Writer, v: QotGetOptionUnderlyingRankRequestInput): void {
  writeRequest(w, v, encodeQotGetOptionUnderlyingRankC2S);
}

/** Reads a `Qot_GetOptionUnderlyingRank.Request`. */
export function decodeQotGetOptionUnderlyingRankRequest(r: Reader, end: number): QotGetOptionUnderlyingRankRequest {
  let $c2s: QotGetOptionUnderlyingRankC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetOptionUnderlyingRankC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetOptionUnderlyingRank.Request", { c2s: $c2s });
  return r.finish<QotGetOptionUnderlyingRankRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetOptionUnderlyingRank.Response`, brought by {@linkcode QotGetOptionUnderlyingRank}.
 */
export interface QotGetOptionUnderlyingRankResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetOptionUnderlyingRankS2C | undefined;
}

/** Writes a `Qot_GetOptionUnderlyingRank.Response`. */
export function encodeQotGetOptionUnderlyingRankResponse(w: Writer, v: QotGetOptionUnderlyingRankResponse): void {
  writeResponse(w, v, encodeQotGetOptionUnderlyingRankS2C);
}

/** Reads a `Qot_GetOptionUnderlyingRank.Response`. */
export function decodeQotGetOptionUnderlyingRankResponse(r: Reader, end: number): QotGetOptionUnderlyingRankResponse {
  return readResponse("Qot_GetOptionUnderlyingRank.Response", r, end, decodeQotGetOptionUnderlyingRankS2C) as QotGetOptionUnderlyingRankResponse;
}

/**
 * Underlyings of options ranked by volume, open interest, put/call ratios, volatility, price change or market
 * capitalization; of the latest trading day or of a past one. Paged: nextPage of a reply goes into page of
 * the next request. OpenD takes 60 of them in 30 seconds, of which only first pages count.
 *
 * OpenD's `Qot_GetOptionUnderlyingRank` (3305), a request.
 *
 * @example
 * ```ts
 * import { OptionMarket, QotGetOptionUnderlyingRank, UnderlyingRankSortType } from "@opend/client/commands";
 *
 * const { rankList } = await quote.request(QotGetOptionUnderlyingRank, {
 *   optionMarket: OptionMarket.US_Security,
 *   sortType: UnderlyingRankSortType.Volume,
 * });
 * ```
 */
export const QotGetOptionUnderlyingRank: RequestCommand<QotGetOptionUnderlyingRankC2SInput, QotGetOptionUnderlyingRankS2C> = {
  kind: "request",
  id: 3305,
  name: "Qot_GetOptionUnderlyingRank",
  limit: { requests: 60, unless: "page" },
  encode: encodeQotGetOptionUnderlyingRankRequest,
  decode: decodeQotGetOptionUnderlyingRankResponse,
  decodeData: decodeQotGetOptionUnderlyingRankS2C,
};
