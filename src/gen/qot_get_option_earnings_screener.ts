// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import { decodeEarningsIndicator, encodeEarningsIndicator } from "./qot_option_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Security, SecurityInput } from "./qot_common.ts";
import type { EarningsIndicator, EarningsIndicatorInput, EarningsPubType, EarningsSortType, OptionMarket } from "./qot_option_common.ts";

/**
 * One underlying and its coming report.
 *
 * OpenD's `Qot_GetOptionEarningsScreener.EarningsItem`, held by {@linkcode QotGetOptionEarningsScreenerS2C}.
 */
export interface QotGetOptionEarningsScreenerEarningsItem extends Message {
  /** Market and code of the underlying. */
  owner: Security;
  /** What the underlying is called. */
  name?: string | undefined;
  /** Latest price of the underlying, in its currency. */
  price?: number | undefined;
  /** Price change of the day, in percent (20 = 20 %). */
  changeRate?: number | undefined;
  /** Market capitalization of the underlying. */
  marketCap?: number | undefined;
  /** Implied volatility, in percent. */
  iv?: number | undefined;
  /** Where implied volatility stands between its low and its high (IV rank), in percent. */
  ivRank?: number | undefined;
  /** Share of past days with a lower implied volatility (IV percentile), in percent. */
  ivPercentile?: number | undefined;
  /** Historical volatility, in percent. */
  hv?: number | undefined;
  /** Contracts traded, of all options of the underlying. */
  volume?: number | undefined;
  /** Contracts open, of all options of the underlying. */
  openInterest?: number | undefined;
  /** When the report is due, in seconds since the epoch. */
  earningsTimestamp?: number | undefined;
  /** Day of the report, yyyy-MM-dd. */
  earningsTime?: string | undefined;
  /** Whether the report comes before the open or after the close. */
  earningsPubType?: EarningsPubType | undefined;
  /** The quarter reported on, such as 2025Q1. */
  earningsQuarter?: string | undefined;
  /** Fall of implied volatility after the last report (IV crush), in percent. */
  lastReportIvCrush?: number | undefined;
  /** Fall of implied volatility after past reports, in percent. */
  historyReportIvCrush?: number | undefined;
  /** Price change on the day of the last report, in percent (20 = 20 %). */
  lastReportChgRate?: number | undefined;
  /** Price change on the days of past reports, in percent (20 = 20 %). */
  historyReportChgRate?: number | undefined;
  /** Estimated change of earnings per share on the year before, in percent. */
  estimateEpsYoy?: number | undefined;
  /** Estimated change of revenue on the year before, in percent. */
  estimateRevenueYoy?: number | undefined;
  /** Price move expected, in percent. */
  expectedMoveRatio?: number | undefined;
}

/** Writes a `Qot_GetOptionEarningsScreener.EarningsItem`. */
export function encodeQotGetOptionEarningsScreenerEarningsItem(w: Writer, v: QotGetOptionEarningsScreenerEarningsItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.owner, "owner")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.price != null) w.double(25, v.price, "price");
  if (v.changeRate != null) w.double(33, v.changeRate, "changeRate");
  if (v.marketCap != null) w.double(41, v.marketCap, "marketCap");
  if (v.iv != null) w.double(49, v.iv, "iv");
  if (v.ivRank != null) w.double(57, v.ivRank, "ivRank");
  if (v.ivPercentile != null) w.double(65, v.ivPercentile, "ivPercentile");
  if (v.hv != null) w.double(73, v.hv, "hv");
  if (v.volume != null) w.int64Number(80, v.volume, "volume");
  if (v.openInterest != null) w.int64Number(88, v.openInterest, "openInterest");
  if (v.earningsTimestamp != null) w.double(97, v.earningsTimestamp, "earningsTimestamp");
  if (v.earningsTime != null) w.string(106, v.earningsTime, "earningsTime");
  if (v.earningsPubType != null) w.int32(112, v.earningsPubType, "earningsPubType");
  if (v.earningsQuarter != null) w.string(122, v.earningsQuarter, "earningsQuarter");
  if (v.lastReportIvCrush != null) w.double(129, v.lastReportIvCrush, "lastReportIvCrush");
  if (v.historyReportIvCrush != null) w.double(137, v.historyReportIvCrush, "historyReportIvCrush");
  if (v.lastReportChgRate != null) w.double(145, v.lastReportChgRate, "lastReportChgRate");
  if (v.historyReportChgRate != null) w.double(153, v.historyReportChgRate, "historyReportChgRate");
  if (v.estimateEpsYoy != null) w.double(161, v.estimateEpsYoy, "estimateEpsYoy");
  if (v.estimateRevenueYoy != null) w.double(169, v.estimateRevenueYoy, "estimateRevenueYoy");
  if (v.expectedMoveRatio != null) w.double(177, v.expectedMoveRatio, "expectedMoveRatio");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionEarningsScreener.EarningsItem`. */
export function decodeQotGetOptionEarningsScreenerEarningsItem(r: Reader, end: number): QotGetOptionEarningsScreenerEarningsItem {
  let $owner: Security | undefined;
  let $name: string | undefined;
  let $price: number | undefined;
  let $changeRate: number | undefined;
  let $marketCap: number | undefined;
  let $iv: number | undefined;
  let $ivRank: number | undefined;
  let $ivPercentile: number | undefined;
  let $hv: number | undefined;
  let $volume: number | undefined;
  let $openInterest: number | undefined;
  let $earningsTimestamp: number | undefined;
  let $earningsTime: string | undefined;
  let $earningsPubType: EarningsPubType | undefined;
  let $earningsQuarter: string | undefined;
  let $lastReportIvCrush: number | undefined;
  let $historyReportIvCrush: number | undefined;
  let $lastReportChgRate: number | undefined;
  let $historyReportChgRate: number | undefined;
  let $estimateEpsYoy: number | undefined;
  let $estimateRevenueYoy: number | undefined;
  let $expectedMoveRatio: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $owner = merged($owner, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      case 25: $price = r.double(); break;
      case 33: $changeRate = r.double(); break;
      case 41: $marketCap = r.double(); break;
      case 49: $iv = r.double(); break;
      case 57: $ivRank = r.double(); break;
      case 65: $ivPercentile = r.double(); break;
      case 73: $hv = r.double(); break;
      case 80: $volume = r.int64Number(); break;
      case 88: $openInterest = r.int64Number(); break;
      case 97: $earningsTimestamp = r.double(); break;
      case 106: $earningsTime = r.text(end); break;
      case 112: $earningsPubType = r.int() as EarningsPubType; break;
      case 122: $earningsQuarter = r.text(end); break;
      case 129: $lastReportIvCrush = r.double(); break;
      case 137: $historyReportIvCrush = r.double(); break;
      case 145: $lastReportChgRate = r.double(); break;
      case 153: $historyReportChgRate = r.double(); break;
      case 161: $estimateEpsYoy = r.double(); break;
      case 169: $estimateRevenueYoy = r.double(); break;
      case 177: $expectedMoveRatio = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($owner === undefined) throw missing("Qot_GetOptionEarningsScreener.EarningsItem", { owner: $owner });
  return r.finish<QotGetOptionEarningsScreenerEarningsItem>({ owner: $owner, name: $name, price: $price, changeRate: $changeRate, marketCap: $marketCap, iv: $iv, ivRank: $ivRank, ivPercentile: $ivPercentile, hv: $hv, volume: $volume, openInterest: $openInterest, earningsTimestamp: $earningsTimestamp, earningsTime: $earningsTime, earningsPubType: $earningsPubType, earningsQuarter: $earningsQuarter, lastReportIvCrush: $lastReportIvCrush, historyReportIvCrush: $historyReportIvCrush, lastReportChgRate: $lastReportChgRate, historyReportChgRate: $historyReportChgRate, estimateEpsYoy: $estimateEpsYoy, estimateRevenueYoy: $estimateRevenueYoy, expectedMoveRatio: $expectedMoveRatio }, end, unknown);
}

/**
 * Which market's underlyings are asked for, filtered and sorted how, and which page.
 *
 * OpenD's `Qot_GetOptionEarningsScreener.C2S`, sent with {@linkcode QotGetOptionEarningsScreener}.
 */
export interface QotGetOptionEarningsScreenerC2S extends Message {
  /** US stocks or HK stocks; index options are not covered. */
  optionMarket: OptionMarket;
  /** What to sort by; default the date of the report. */
  sortType?: EarningsSortType | undefined;
  /** True for the least first; default true, the nearest report first. */
  isAsc?: boolean | undefined;
  /** Underlyings in a page: 1 to 500, default 50. */
  count?: number | undefined;
  /** Cursor of the page, from nextPage of the reply before; empty or left out on the first request. */
  page?: string | undefined;
  /** Conditions that must all hold. */
  filterList: readonly EarningsIndicator[];
}

/**
 * Which market's underlyings are asked for, filtered and sorted how, and which page.
 *
 * What a request gives for OpenD's `Qot_GetOptionEarningsScreener.C2S`, sent with {@linkcode QotGetOptionEarningsScreener}.
 */
export interface QotGetOptionEarningsScreenerC2SInput extends Message {
  /** US stocks or HK stocks; index options are not covered. */
  optionMarket: OptionMarket;
  /** What to sort by; default the date of the report. */
  sortType?: EarningsSortType | undefined;
  /** True for the least first; default true, the nearest report first. */
  isAsc?: boolean | undefined;
  /** Underlyings in a page: 1 to 500, default 50. */
  count?: number | undefined;
  /** Cursor of the page, from nextPage of the reply before; empty or left out on the first request. */
  page?: string | undefined;
  /** Conditions that must all hold. */
  filterList?: readonly EarningsIndicatorInput[] | undefined;
}

/** Writes a `Qot_GetOptionEarningsScreener.C2S`. */
export function encodeQotGetOptionEarningsScreenerC2S(w: Writer, v: QotGetOptionEarningsScreenerC2SInput): void {
  let at: number;
  w.int32(8, v.optionMarket, "optionMarket");
  if (v.sortType != null) w.int32(16, v.sortType, "sortType");
  if (v.isAsc != null) w.bool(24, v.isAsc, "isAsc");
  if (v.count != null) w.int32(32, v.count, "count");
  if (v.page != null) w.string(42, v.page, "page");
  for (const x of w.list(v.filterList, "filterList")) { at = w.open(50); encodeEarningsIndicator(w, w.object(x, "filterList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionEarningsScreener.C2S`. */
export function decodeQotGetOptionEarningsScreenerC2S(r: Reader, end: number): QotGetOptionEarningsScreenerC2S {
  let $optionMarket: OptionMarket | undefined;
  let $sortType: EarningsSortType | undefined;
  let $isAsc: boolean | undefined;
  let $count: number | undefined;
  let $page: string | undefined;
  let $filterList: EarningsIndicator[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $optionMarket = r.int() as OptionMarket; break;
      case 16: $sortType = r.int() as EarningsSortType; break;
      case 24: $isAsc = r.bool(); break;
      case 32: $count = r.int(); break;
      case 42: $page = r.text(end); break;
      case 50: ($filterList ??= []).push(decodeEarningsIndicator(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($optionMarket === undefined) throw missing("Qot_GetOptionEarningsScreener.C2S", { optionMarket: $optionMarket });
  return r.finish<QotGetOptionEarningsScreenerC2S>({ optionMarket: $optionMarket, sortType: $sortType, isAsc: $isAsc, count: $count, page: $page, filterList: $filterList ?? none }, end, unknown);
}

/**
 * One page of underlyings.
 *
 * OpenD's `Qot_GetOptionEarningsScreener.S2C`, brought by {@linkcode QotGetOptionEarningsScreener}.
 */
export interface QotGetOptionEarningsScreenerS2C extends Message {
  /** The underlyings of this page, sorted. */
  itemList: readonly QotGetOptionEarningsScreenerEarningsItem[];
  /** Cursor of the page that follows; empty or absent on the last. */
  nextPage?: string | undefined;
  /** When the figures were made, in seconds since the epoch. */
  updateTimestamp?: number | undefined;
  /** How many underlyings match in all pages together. */
  allCount?: number | undefined;
}

/** Writes a `Qot_GetOptionEarningsScreener.S2C`. */
export function encodeQotGetOptionEarningsScreenerS2C(w: Writer, v: QotGetOptionEarningsScreenerS2C): void {
  let at: number;
  for (const x of w.list(v.itemList, "itemList")) { at = w.open(10); encodeQotGetOptionEarningsScreenerEarningsItem(w, w.object(x, "itemList")); w.close(at); }
  if (v.nextPage != null) w.string(18, v.nextPage, "nextPage");
  if (v.updateTimestamp != null) w.double(25, v.updateTimestamp, "updateTimestamp");
  if (v.allCount != null) w.int32(32, v.allCount, "allCount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionEarningsScreener.S2C`. */
export function decodeQotGetOptionEarningsScreenerS2C(r: Reader, end: number): QotGetOptionEarningsScreenerS2C {
  let $itemList: QotGetOptionEarningsScreenerEarningsItem[] | undefined;
  let $nextPage: string | undefined;
  let $updateTimestamp: number | undefined;
  let $allCount: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($itemList ??= []).push(decodeQotGetOptionEarningsScreenerEarningsItem(r, r.endOf(end))); break;
      case 18: $nextPage = r.text(end); break;
      case 25: $updateTimestamp = r.double(); break;
      case 32: $allCount = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOptionEarningsScreenerS2C>({ itemList: $itemList ?? none, nextPage: $nextPage, updateTimestamp: $updateTimestamp, allCount: $allCount }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetOptionEarningsScreener.Request`, sent with {@linkcode QotGetOptionEarningsScreener}.
 */
export interface QotGetOptionEarningsScreenerRequest extends Message {
  /** What is asked. */
  c2s: QotGetOptionEarningsScreenerC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetOptionEarningsScreener.Request`, sent with {@linkcode QotGetOptionEarningsScreener}.
 */
export interface QotGetOptionEarningsScreenerRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetOptionEarningsScreenerC2SInput;
}

/** Writes a `Qot_GetOptionEarningsScreener.Request`. */
export function encodeQotGetOptionEarningsScreenerRequest(w: Writer, v: QotGetOptionEarningsScreenerRequestInput): void {
  writeRequest(w, v, encodeQotGetOptionEarningsScreenerC2S);
}

/** Reads a `Qot_GetOptionEarningsScreener.Request`. */
export function decodeQotGetOptionEarningsScreenerRequest(r: Reader, end: number): QotGetOptionEarningsScreenerRequest {
  let $c2s: QotGetOptionEarningsScreenerC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetOptionEarningsScreenerC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetOptionEarningsScreener.Request", { c2s: $c2s });
  return r.finish<QotGetOptionEarningsScreenerRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetOptionEarningsScreener.Response`, brought by {@linkcode QotGetOptionEarningsScreener}.
 */
export interface QotGetOptionEarningsScreenerResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetOptionEarningsScreenerS2C | undefined;
}

/** Writes a `Qot_GetOptionEarningsScreener.Response`. */
export function encodeQotGetOptionEarningsScreenerResponse(w: Writer, v: QotGetOptionEarningsScreenerResponse): void {
  writeResponse(w, v, encodeQotGetOptionEarningsScreenerS2C);
}

/** Reads a `Qot_GetOptionEarningsScreener.Response`. */
export function decodeQotGetOptionEarningsScreenerResponse(r: Reader, end: number): QotGetOptionEarningsScreenerResponse {
  return readResponse("Qot_GetOptionEarningsScreener.Response", r, end, decodeQotGetOptionEarningsScreenerS2C) as QotGetOptionEarningsScreenerResponse;
}

/**
 * Underlyings of options with an earnings report ahead: volatility, what earlier reports did to it and to the
 * price, and the move expected now. Stock options of the US and HK only. Paged: nextPage of a reply goes into
 * page of the next request. OpenD takes 60 of them in 30 seconds, of which only first pages count.
 *
 * OpenD's `Qot_GetOptionEarningsScreener` (3313), a request.
 *
 * @example
 * ```ts
 * import { OptionMarket, QotGetOptionEarningsScreener } from "@opend/client/commands";
 *
 * const { itemList } = await quote.request(QotGetOptionEarningsScreener, { optionMarket: OptionMarket.US_Security });
 * ```
 */
export const QotGetOptionEarningsScreener: RequestCommand<QotGetOptionEarningsScreenerC2SInput, QotGetOptionEarningsScreenerS2C> = {
  kind: "request",
  id: 3313,
  name: "Qot_GetOptionEarningsScreener",
  limit: { requests: 60, unless: "page" },
  encode: encodeQotGetOptionEarningsScreenerRequest,
  decode: decodeQotGetOptionEarningsScreenerResponse,
  decodeData: decodeQotGetOptionEarningsScreenerS2C,
};
