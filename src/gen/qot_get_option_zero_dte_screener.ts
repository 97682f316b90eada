// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import { decodeZeroDteIndicator, encodeZeroDteIndicator } from "./qot_option_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Security, SecurityInput } from "./qot_common.ts";
import type { EarningsPubType, ExpirationType, OptionMarket, ZeroDteIndicator, ZeroDteIndicatorInput, ZeroDteSortType } from "./qot_option_common.ts";

/**
 * Names an option chain; to be handed on unchanged to Qot_GetOptionZeroDteContract.
 *
 * OpenD's `Qot_GetOptionZeroDteScreener.OptionChainInfo`, held by {@linkcode QotGetOptionZeroDteScreenerZeroDteScreenerItem}, {@linkcode QotGetOptionZeroDteContractC2S}.
 */
export interface QotGetOptionZeroDteScreenerOptionChainInfo extends Message {
  /** Day of expiry, in seconds since the epoch. */
  strikeDateTimestamp?: number | undefined;
  /** Code of the option product. */
  productCode?: string | undefined;
  /** Units of the underlying that the price of one contract is multiplied by. */
  multiplier?: number | undefined;
  /** Size of one contract. */
  contractShareSize?: number | undefined;
  /** Monthly, weekly, end-of-month or quarterly series. */
  expirationType?: ExpirationType | undefined;
  /** Market and code of the security behind the chain. */
  underlying?: Security | undefined;
}

/**
 * Names an option chain; to be handed on unchanged to Qot_GetOptionZeroDteContract.
 *
 * What a request gives for OpenD's `Qot_GetOptionZeroDteScreener.OptionChainInfo`, held by {@linkcode QotGetOptionZeroDteScreenerZeroDteScreenerItem}, {@linkcode QotGetOptionZeroDteContractC2S}.
 */
export interface QotGetOptionZeroDteScreenerOptionChainInfoInput extends Message {
  /** Day of expiry, in seconds since the epoch. */
  strikeDateTimestamp?: number | undefined;
  /** Code of the option product. */
  productCode?: string | undefined;
  /** Units of the underlying that the price of one contract is multiplied by. */
  multiplier?: number | undefined;
  /** Size of one contract. */
  contractShareSize?: number | undefined;
  /** Monthly, weekly, end-of-month or quarterly series. */
  expirationType?: ExpirationType | undefined;
  /** Market and code of the security behind the chain. */
  underlying?: SecurityInput | undefined;
}

/** Writes a `Qot_GetOptionZeroDteScreener.OptionChainInfo`. */
export function encodeQotGetOptionZeroDteScreenerOptionChainInfo(w: Writer, v: QotGetOptionZeroDteScreenerOptionChainInfoInput): void {
  let at: number;
  if (v.strikeDateTimestamp != null) w.int64Number(8, v.strikeDateTimestamp, "strikeDateTimestamp");
  if (v.productCode != null) w.string(18, v.productCode, "productCode");
  if (v.multiplier != null) w.double(25, v.multiplier, "multiplier");
  if (v.contractShareSize != null) w.double(33, v.contractShareSize, "contractShareSize");
  if (v.expirationType != null) w.int32(40, v.expirationType, "expirationType");
  if (v.underlying != null) { at = w.open(50); encodeSecurity(w, w.security(v.underlying, "underlying")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionZeroDteScreener.OptionChainInfo`. */
export function decodeQotGetOptionZeroDteScreenerOptionChainInfo(r: Reader, end: number): QotGetOptionZeroDteScreenerOptionChainInfo {
  let $strikeDateTimestamp: number | undefined;
  let $productCode: string | undefined;
  let $multiplier: number | undefined;
  let $contractShareSize: number | undefined;
  let $expirationType: ExpirationType | undefined;
  let $underlying: Security | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $strikeDateTimestamp = r.int64Number(); break;
      case 18: $productCode = r.text(end); break;
      case 25: $multiplier = r.double(); break;
      case 33: $contractShareSize = r.double(); break;
      case 40: $expirationType = r.int() as ExpirationType; break;
      case 50: $underlying = merged($underlying, decodeSecurity(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOptionZeroDteScreenerOptionChainInfo>({ strikeDateTimestamp: $strikeDateTimestamp, productCode: $productCode, multiplier: $multiplier, contractShareSize: $contractShareSize, expirationType: $expirationType, underlying: $underlying }, end, unknown);
}

/**
 * One underlying with options that expire today.
 *
 * OpenD's `Qot_GetOptionZeroDteScreener.ZeroDteScreenerItem`, held by {@linkcode QotGetOptionZeroDteScreenerS2C}.
 */
export interface QotGetOptionZeroDteScreenerZeroDteScreenerItem extends Message {
  /** Market and code of the underlying. */
  owner: Security;
  /** What the underlying is called. */
  name?: string | undefined;
  /** Price of the underlying, in its currency. */
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
  /** Last time of trading, in seconds since the epoch. */
  lastTradingTime?: number | undefined;
  /** When the next earnings report is due, in seconds since the epoch; only where one is near. */
  earningsTimestamp?: number | undefined;
  /** The same as text, yyyy-MM-dd HH:mm:ss. */
  earningsTime?: string | undefined;
  /** Whether that report comes before the open or after the close. */
  earningsPubType?: EarningsPubType | undefined;
  /** The option chain, for Qot_GetOptionZeroDteContract. */
  chainInfo?: QotGetOptionZeroDteScreenerOptionChainInfo | undefined;
}

/** Writes a `Qot_GetOptionZeroDteScreener.ZeroDteScreenerItem`. */
export function encodeQotGetOptionZeroDteScreenerZeroDteScreenerItem(w: Writer, v: QotGetOptionZeroDteScreenerZeroDteScreenerItem): void {
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
  if (v.lastTradingTime != null) w.int64Number(96, v.lastTradingTime, "lastTradingTime");
  if (v.earningsTimestamp != null) w.int64Number(104, v.earningsTimestamp, "earningsTimestamp");
  if (v.earningsTime != null) w.string(114, v.earningsTime, "earningsTime");
  if (v.earningsPubType != null) w.int32(120, v.earningsPubType, "earningsPubType");
  if (v.chainInfo != null) { at = w.open(130); encodeQotGetOptionZeroDteScreenerOptionChainInfo(w, w.object(v.chainInfo, "chainInfo")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionZeroDteScreener.ZeroDteScreenerItem`. */
export function decodeQotGetOptionZeroDteScreenerZeroDteScreenerItem(r: Reader, end: number): QotGetOptionZeroDteScreenerZeroDteScreenerItem {
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
  let $lastTradingTime: number | undefined;
  let $earningsTimestamp: number | undefined;
  let $earningsTime: string | undefined;
  let $earningsPubType: EarningsPubType | undefined;
  let $chainInfo: QotGetOptionZeroDteScreenerOptionChainInfo | undefined;
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
      case 96: $lastTradingTime = r.int64Number(); break;
      case 104: $earningsTimestamp = r.int64Number(); break;
      case 114: $earningsTime = r.text(end); break;
      case 120: $earningsPubType = r.int() as EarningsPubType; break;
      case 130: $chainInfo = merged($chainInfo, decodeQotGetOptionZeroDteScreenerOptionChainInfo(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($owner === undefined) throw missing("Qot_GetOptionZeroDteScreener.ZeroDteScreenerItem", { owner: $owner });
  return r.finish<QotGetOptionZeroDteScreenerZeroDteScreenerItem>({ owner: $owner, name: $name, price: $price, changeRate: $changeRate, marketCap: $marketCap, iv: $iv, ivRank: $ivRank, ivPercentile: $ivPercentile, hv: $hv, volume: $volume, openInterest: $openInterest, lastTradingTime: $lastTradingTime, earningsTimestamp: $earningsTimestamp, earningsTime: $earningsTime, earningsPubType: $earningsPubType, chainInfo: $chainInfo }, end, unknown);
}

/**
 * Which market's underlyings are asked for, filtered and sorted how, and which page.
 *
 * OpenD's `Qot_GetOptionZeroDteScreener.C2S`, sent with {@linkcode QotGetOptionZeroDteScreener}.
 */
export interface QotGetOptionZeroDteScreenerC2S extends Message {
  /** US stocks or US indices; HK is not covered. */
  optionMarket: OptionMarket;
  /** What to sort by; default the volume of the options. */
  sortType?: ZeroDteSortType | undefined;
  /** True for the least first; default false, the greatest first. */
  isAsc?: boolean | undefined;
  /** Underlyings in a page: 1 to 500, default 50. */
  count?: number | undefined;
  /** Cursor of the page, from nextPage of the reply before; empty or left out on the first request. */
  page?: string | undefined;
  /** Conditions that must all hold. */
  filterList: readonly ZeroDteIndicator[];
}

/**
 * Which market's underlyings are asked for, filtered and sorted how, and which page.
 *
 * What a request gives for OpenD's `Qot_GetOptionZeroDteScreener.C2S`, sent with {@linkcode QotGetOptionZeroDteScreener}.
 */
export interface QotGetOptionZeroDteScreenerC2SInput extends Message {
  /** US stocks or US indices; HK is not covered. */
  optionMarket: OptionMarket;
  /** What to sort by; default the volume of the options. */
  sortType?: ZeroDteSortType | undefined;
  /** True for the least first; default false, the greatest first. */
  isAsc?: boolean | undefined;
  /** Underlyings in a page: 1 to 500, default 50. */
  count?: number | undefined;
  /** Cursor of the page, from nextPage of the reply before; empty or left out on the first request. */
  page?: string | undefined;
  /** Conditions that must all hold. */
  filterList?: readonly ZeroDteIndicatorInput[] | undefined;
}

/** Writes a `Qot_GetOptionZeroDteScreener.C2S`. */
export function encodeQotGetOptionZeroDteScreenerC2S(w: Writer, v: QotGetOptionZeroDteScreenerC2SInput): void {
  let at: number;
  w.int32(8, v.optionMarket, "optionMarket");
  if (v.sortType != null) w.int32(16, v.sortType, "sortType");
  if (v.isAsc != null) w.bool(24, v.isAsc, "isAsc");
  if (v.count != null) w.int32(32, v.count, "count");
  if (v.page != null) w.string(42, v.page, "page");
  for (const x of w.list(v.filterList, "filterList")) { at = w.open(50); encodeZeroDteIndicator(w, w.object(x, "filterList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionZeroDteScreener.C2S`. */
export function decodeQotGetOptionZeroDteScreenerC2S(r: Reader, end: number): QotGetOptionZeroDteScreenerC2S {
  let $optionMarket: OptionMarket | undefined;
  let $sortType: ZeroDteSortType | undefined;
  let $isAsc: boolean | undefined;
  let $count: number | undefined;
  let $page: string | undefined;
  let $filterList: ZeroDteIndicator[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $optionMarket = r.int() as OptionMarket; break;
      case 16: $sortType = r.int() as ZeroDteSortType; break;
      case 24: $isAsc = r.bool(); break;
      case 32: $count = r.int(); break;
      case 42: $page = r.text(end); break;
      case 50: ($filterList ??= []).push(decodeZeroDteIndicator(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($optionMarket === undefined) throw missing("Qot_GetOptionZeroDteScreener.C2S", { optionMarket: $optionMarket });
  return r.finish<QotGetOptionZeroDteScreenerC2S>({ optionMarket: $optionMarket, sortType: $sortType, isAsc: $isAsc, count: $count, page: $page, filterList: $filterList ?? none }, end, unknown);
}

/**
 * One page of underlyings.
 *
 * OpenD's `Qot_GetOptionZeroDteScreener.S2C`, brought by {@linkcode QotGetOptionZeroDteScreener}.
 */
export interface QotGetOptionZeroDteScreenerS2C extends Message {
  /** The underlyings of this page, sorted. */
  itemList: readonly QotGetOptionZeroDteScreenerZeroDteScreenerItem[];
  /** Cursor of the page that follows; empty or absent on the last. */
  nextPage?: string | undefined;
  /** When the figures were made, in seconds since the epoch. */
  updateTimestamp?: number | undefined;
}

/** Writes a `Qot_GetOptionZeroDteScreener.S2C`. */
export function encodeQotGetOptionZeroDteScreenerS2C(w: Writer, v: QotGetOptionZeroDteScreenerS2C): void {
  let at: number;
  for (const x of w.list(v.itemList, "itemList")) { at = w.open(10); encodeQotGetOptionZeroDteScreenerZeroDteScreenerItem(w, w.object(x, "itemList")); w.close(at); }
  if (v.nextPage != null) w.string(18, v.nextPage, "nextPage");
  if (v.updateTimestamp != null) w.double(25, v.updateTimestamp, "updateTimestamp");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionZeroDteScreener.S2C`. */
export function decodeQotGetOptionZeroDteScreenerS2C(r: Reader, end: number): QotGetOptionZeroDteScreenerS2C {
  let $itemList: QotGetOptionZeroDteScreenerZeroDteScreenerItem[] | undefined;
  let $nextPage: string | undefined;
  let $updateTimestamp: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($itemList ??= []).push(decodeQotGetOptionZeroDteScreenerZeroDteScreenerItem(r, r.endOf(end))); break;
      case 18: $nextPage = r.text(end); break;
      case 25: $updateTimestamp = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOptionZeroDteScreenerS2C>({ itemList: $itemList ?? none, nextPage: $nextPage, updateTimestamp: $updateTimestamp }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetOptionZeroDteScreener.Request`, sent with {@linkcode QotGetOptionZeroDteScreener}.
 */
export interface QotGetOptionZeroDteScreenerRequest extends Message {
  /** What is asked. */
  c2s: QotGetOptionZeroDteScreenerC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetOptionZeroDteScreener.Request`, sent with {@linkcode QotGetOptionZeroDteScreener}.
 */
export interface QotGetOptionZeroDteScreenerRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetOptionZeroDteScreenerC2SInput;
}

/** Writes a `Qot_GetOptionZeroDteScreener.Request`. */
export function encodeQotGetOptionZeroDteScreenerRequest(w: Writer, v: QotGetOptionZeroDteScreenerRequestInput): void {
  writeRequest(w, v, encodeQotGetOptionZeroDteScreenerC2S);
}

/** Reads a `Qot_GetOptionZeroDteScreener.Request`. */
export function decodeQotGetOptionZeroDteScreenerRequest(r: Reader, end: number): QotGetOptionZeroDteScreenerRequest {
  let $c2s: QotGetOptionZeroDteScreenerC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetOptionZeroDteScreenerC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetOptionZeroDteScreener.Request", { c2s: $c2s });
  return r.finish<QotGetOptionZeroDteScreenerRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetOptionZeroDteScreener.Response`, brought by {@linkcode QotGetOptionZeroDteScreener}.
 */
export interface QotGetOptionZeroDteScreenerResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetOptionZeroDteScreenerS2C | undefined;
}

/** Writes a `Qot_GetOptionZeroDteScreener.Response`. */
export function encodeQotGetOptionZeroDteScreenerResponse(w: Writer, v: QotGetOptionZeroDteScreenerResponse): void {
  writeResponse(w, v, encodeQotGetOptionZeroDteScreenerS2C);
}

/** Reads a `Qot_GetOptionZeroDteScreener.Response`. */
export function decodeQotGetOptionZeroDteScreenerResponse(r: Reader, end: number): QotGetOptionZeroDteScreenerResponse {
  return readResponse("Qot_GetOptionZeroDteScreener.Response", r, end, decodeQotGetOptionZeroDteScreenerS2C) as QotGetOptionZeroDteScreenerResponse;
}

/**
 * Underlyings with options that expire today (0DTE), with volatility and option figures; chainInfo of an
 * entry leads to its contracts, through Qot_GetOptionZeroDteContract. US only. Paged: nextPage of a reply
 * goes into page of the next request. OpenD takes 60 of them in 30 seconds, of which only first pages count.
 *
 * OpenD's `Qot_GetOptionZeroDteScreener` (3311), a request.
 *
 * @example
 * ```ts
 * import { OptionMarket, QotGetOptionZeroDteScreener } from "@opend/client/commands";
 *
 * const { itemList } = await quote.request(QotGetOptionZeroDteScreener, { optionMarket: OptionMarket.US_Security });
 * ```
 */
export const QotGetOptionZeroDteScreener: RequestCommand<QotGetOptionZeroDteScreenerC2SInput, QotGetOptionZeroDteScreenerS2C> = {
  kind: "request",
  id: 3311,
  name: "Qot_GetOptionZeroDteScreener",
  limit: { requests: 60, unless: "page" },
  encode: encodeQotGetOptionZeroDteScreenerRequest,
  decode: decodeQotGetOptionZeroDteScreenerResponse,
  decodeData: decodeQotGetOptionZeroDteScreenerS2C,
};
