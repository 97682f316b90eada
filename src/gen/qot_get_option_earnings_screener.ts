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

/** `Qot_GetOptionEarningsScreener.EarningsItem` */
export interface QotGetOptionEarningsScreenerEarningsItem extends Message {
  owner: Security;
  name?: string | undefined;
  price?: number | undefined;
  changeRate?: number | undefined;
  marketCap?: number | undefined;
  iv?: number | undefined;
  ivRank?: number | undefined;
  ivPercentile?: number | undefined;
  hv?: number | undefined;
  volume?: number | undefined;
  openInterest?: number | undefined;
  earningsTimestamp?: number | undefined;
  earningsTime?: string | undefined;
  earningsPubType?: EarningsPubType | undefined;
  earningsQuarter?: string | undefined;
  lastReportIvCrush?: number | undefined;
  historyReportIvCrush?: number | undefined;
  lastReportChgRate?: number | undefined;
  historyReportChgRate?: number | undefined;
  estimateEpsYoy?: number | undefined;
  estimateRevenueYoy?: number | undefined;
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

/** `Qot_GetOptionEarningsScreener.C2S` */
export interface QotGetOptionEarningsScreenerC2S extends Message {
  optionMarket: OptionMarket;
  sortType?: EarningsSortType | undefined;
  isAsc?: boolean | undefined;
  count?: number | undefined;
  page?: string | undefined;
  filterList: readonly EarningsIndicator[];
}

/** What a request gives for `Qot_GetOptionEarningsScreener.C2S`. */
export interface QotGetOptionEarningsScreenerC2SInput extends Message {
  optionMarket: OptionMarket;
  sortType?: EarningsSortType | undefined;
  isAsc?: boolean | undefined;
  count?: number | undefined;
  page?: string | undefined;
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

/** `Qot_GetOptionEarningsScreener.S2C` */
export interface QotGetOptionEarningsScreenerS2C extends Message {
  itemList: readonly QotGetOptionEarningsScreenerEarningsItem[];
  nextPage?: string | undefined;
  updateTimestamp?: number | undefined;
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

/** `Qot_GetOptionEarningsScreener.Request` */
export interface QotGetOptionEarningsScreenerRequest extends Message {
  c2s: QotGetOptionEarningsScreenerC2S;
}

/** What a request gives for `Qot_GetOptionEarningsScreener.Request`. */
export interface QotGetOptionEarningsScreenerRequestInput extends Message {
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

/** `Qot_GetOptionEarningsScreener.Response` */
export interface QotGetOptionEarningsScreenerResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
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

/** `Qot_GetOptionEarningsScreener` (3313): asked and answered. */
export const QotGetOptionEarningsScreener: RequestCommand<QotGetOptionEarningsScreenerC2SInput, QotGetOptionEarningsScreenerS2C> = {
  kind: "request",
  id: 3313,
  name: "Qot_GetOptionEarningsScreener",
  limit: { requests: 60, unless: "page" },
  encode: encodeQotGetOptionEarningsScreenerRequest,
  decode: decodeQotGetOptionEarningsScreenerResponse,
  decodeData: decodeQotGetOptionEarningsScreenerS2C,
};
