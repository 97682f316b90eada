// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import { decodeSellerIndicator, encodeSellerIndicator } from "./qot_option_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { OptionType, Security, SecurityInput } from "./qot_common.ts";
import type { OptionMarket, SellerIndicator, SellerIndicatorInput, SellerSortType, SellerType } from "./qot_option_common.ts";

/**
 * One contract to sell.
 *
 * OpenD's `Qot_GetOptionSellerScreener.SellerItem`, held by {@linkcode QotGetOptionSellerScreenerS2C}.
 */
export interface QotGetOptionSellerScreenerSellerItem extends Message {
  /** Market and code of the contract. */
  option: Security;
  /** What the contract is called. */
  name?: string | undefined;
  /** Call or put. */
  optionType?: OptionType | undefined;
  /** Strike of the contract, in the currency of the underlying. */
  strikePrice?: number | undefined;
  /** Day of expiry, yyyy-MM-dd. */
  strikeTime?: string | undefined;
  /** The same day in seconds since the epoch. */
  strikeTimestamp?: number | undefined;
  /** Days to expiry. */
  leftDays?: number | undefined;
  /** Price of the contract, for one unit of the underlying. */
  optionPrice?: number | undefined;
  /** Current price of the underlying. */
  stockPrice?: number | undefined;
  /** What selling one contract brings in: optionPrice times the multiplier of the contract. */
  premium?: number | undefined;
  /** How far out of the money, in percent. */
  otmDegree?: number | undefined;
  /** Implied volatility, in percent. */
  iv?: number | undefined;
  /** Return until expiry, in percent. */
  intervalReturn?: number | undefined;
  /** The same return for a year, in percent. */
  annualizedReturn?: number | undefined;
  /** Probability of being exercised, in percent. */
  itmProbability?: number | undefined;
  /** Return until expiry if exercised, in percent; covered calls only. */
  strikedIntervalReturn?: number | undefined;
  /** Return for a year if exercised, in percent; covered calls only. */
  strikedAnnualizedReturn?: number | undefined;
  /** Market and code of the underlying. */
  owner?: Security | undefined;
}

/** Writes a `Qot_GetOptionSellerScreener.SellerItem`. */
export function encodeQotGetOptionSellerScreenerSellerItem(w: Writer, v: QotGetOptionSellerScreenerSellerItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.option, "option")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.optionType != null) w.int32(24, v.optionType, "optionType");
  if (v.strikePrice != null) w.double(33, v.strikePrice, "strikePrice");
  if (v.strikeTime != null) w.string(42, v.strikeTime, "strikeTime");
  if (v.strikeTimestamp != null) w.double(49, v.strikeTimestamp, "strikeTimestamp");
  if (v.leftDays != null) w.int32(56, v.leftDays, "leftDays");
  if (v.optionPrice != null) w.double(65, v.optionPrice, "optionPrice");
  if (v.stockPrice != null) w.double(73, v.stockPrice, "stockPrice");
  if (v.premium != null) w.double(81, v.premium, "premium");
  if (v.otmDegree != null) w.double(89, v.otmDegree, "otmDegree");
  if (v.iv != null) w.double(97, v.iv, "iv");
  if (v.intervalReturn != null) w.double(105, v.intervalReturn, "intervalReturn");
  if (v.annualizedReturn != null) w.double(113, v.annualizedReturn, "annualizedReturn");
  if (v.itmProbability != null) w.double(121, v.itmProbability, "itmProbability");
  if (v.strikedIntervalReturn != null) w.double(129, v.strikedIntervalReturn, "strikedIntervalReturn");
  if (v.strikedAnnualizedReturn != null) w.double(137, v.strikedAnnualizedReturn, "strikedAnnualizedReturn");
  if (v.owner != null) { at = w.open(146); encodeSecurity(w, w.security(v.owner, "owner")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionSellerScreener.SellerItem`. */
export function decodeQotGetOptionSellerScreenerSellerItem(r: Reader, end: number): QotGetOptionSellerScreenerSellerItem {
  let $option: Security | undefined;
  let $name: string | undefined;
  let $optionType: OptionType | undefined;
  let $strikePrice: number | undefined;
  let $strikeTime: string | undefined;
  let $strikeTimestamp: number | undefined;
  let $leftDays: number | undefined;
  let $optionPrice: number | undefined;
  let $stockPrice: number | undefined;
  let $premium: number | undefined;
  let $otmDegree: number | undefined;
  let $iv: number | undefined;
  let $intervalReturn: number | undefined;
  let $annualizedReturn: number | undefined;
  let $itmProbability: number | undefined;
  let $strikedIntervalReturn: number | undefined;
  let $strikedAnnualizedReturn: number | undefined;
  let $owner: Security | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $option = merged($option, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      case 24: $optionType = r.int() as OptionType; break;
      case 33: $strikePrice = r.double(); break;
      case 42: $strikeTime = r.text(end); break;
      case 49: $strikeTimestamp = r.double(); break;
      case 56: $leftDays = r.int(); break;
      case 65: $optionPrice = r.double(); break;
      case 73: $stockPrice = r.double(); break;
      case 81: $premium = r.double(); break;
      case 89: $otmDegree = r.double(); break;
      case 97: $iv = r.double(); break;
      case 105: $intervalReturn = r.double(); break;
      case 113: $annualizedReturn = r.double(); break;
      case 121: $itmProbability = r.double(); break;
      case 129: $strikedIntervalReturn = r.double(); break;
      case 137: $strikedAnnualizedReturn = r.double(); break;
      case 146: $owner = merged($owner, decodeSecurity(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($option === undefined) throw missing("Qot_GetOptionSellerScreener.SellerItem", { option: $option });
  return r.finish<QotGetOptionSellerScreenerSellerItem>({ option: $option, name: $name, optionType: $optionType, strikePrice: $strikePrice, strikeTime: $strikeTime, strikeTimestamp: $strikeTimestamp, leftDays: $leftDays, optionPrice: $optionPrice, stockPrice: $stockPrice, premium: $premium, otmDegree: $otmDegree, iv: $iv, intervalReturn: $intervalReturn, annualizedReturn: $annualizedReturn, itmProbability: $itmProbability, strikedIntervalReturn: $strikedIntervalReturn, strikedAnnualizedReturn: $strikedAnnualizedReturn, owner: $owner }, end, unknown);
}

/**
 * Which market and strategy is asked for, filtered and sorted how.
 *
 * OpenD's `Qot_GetOptionSellerScreener.C2S`, sent with {@linkcode QotGetOptionSellerScreener}.
 */
export interface QotGetOptionSellerScreenerC2S extends Message {
  /** US stocks or HK stocks; index options are not covered. */
  optionMarket: OptionMarket;
  /** Covered calls or cash-secured puts; HK has only the latter. */
  sellerType: SellerType;
  /** What to sort by; default the annualized return. */
  sortType?: SellerSortType | undefined;
  /** True for the least first; default false, the greatest first. */
  isAsc?: boolean | undefined;
  /** Conditions that must all hold. Some have a default that holds unless given: see SellerIndicatorType. */
  filterList: readonly SellerIndicator[];
}

/**
 * Which market and strategy is asked for, filtered and sorted how.
 *
 * What a request gives for OpenD's `Qot_GetOptionSellerScreener.C2S`, sent with {@linkcode QotGetOptionSellerScreener}.
 */
export interface QotGetOptionSellerScreenerC2SInput extends Message {
  /** US stocks or HK stocks; index options are not covered. */
  optionMarket: OptionMarket;
  /** Covered calls or cash-secured puts; HK has only the latter. */
  sellerType: SellerType;
  /** What to sort by; default the annualized return. */
  sortType?: SellerSortType | undefined;
  /** True for the least first; default false, the greatest first. */
  isAsc?: boolean | undefined;
  /** Conditions that must all hold. Some have a default that holds unless given: see SellerIndicatorType. */
  filterList?: readonly SellerIndicatorInput[] | undefined;
}

/** Writes a `Qot_GetOptionSellerScreener.C2S`. */
export function encodeQotGetOptionSellerScreenerC2S(w: Writer, v: QotGetOptionSellerScreenerC2SInput): void {
  let at: number;
  w.int32(8, v.optionMarket, "optionMarket");
  w.int32(16, v.sellerType, "sellerType");
  if (v.sortType != null) w.int32(24, v.sortType, "sortType");
  if (v.isAsc != null) w.bool(32, v.isAsc, "isAsc");
  for (const x of w.list(v.filterList, "filterList")) { at = w.open(42); encodeSellerIndicator(w, w.object(x, "filterList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionSellerScreener.C2S`. */
export function decodeQotGetOptionSellerScreenerC2S(r: Reader, end: number): QotGetOptionSellerScreenerC2S {
  let $optionMarket: OptionMarket | undefined;
  let $sellerType: SellerType | undefined;
  let $sortType: SellerSortType | undefined;
  let $isAsc: boolean | undefined;
  let $filterList: SellerIndicator[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $optionMarket = r.int() as OptionMarket; break;
      case 16: $sellerType = r.int() as SellerType; break;
      case 24: $sortType = r.int() as SellerSortType; break;
      case 32: $isAsc = r.bool(); break;
      case 42: ($filterList ??= []).push(decodeSellerIndicator(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($optionMarket === undefined || $sellerType === undefined) throw missing("Qot_GetOptionSellerScreener.C2S", { optionMarket: $optionMarket, sellerType: $sellerType });
  return r.finish<QotGetOptionSellerScreenerC2S>({ optionMarket: $optionMarket, sellerType: $sellerType, sortType: $sortType, isAsc: $isAsc, filterList: $filterList ?? none }, end, unknown);
}

/**
 * The contracts found.
 *
 * OpenD's `Qot_GetOptionSellerScreener.S2C`, brought by {@linkcode QotGetOptionSellerScreener}.
 */
export interface QotGetOptionSellerScreenerS2C extends Message {
  /** The contracts, sorted. */
  itemList: readonly QotGetOptionSellerScreenerSellerItem[];
}

/** Writes a `Qot_GetOptionSellerScreener.S2C`. */
export function encodeQotGetOptionSellerScreenerS2C(w: Writer, v: QotGetOptionSellerScreenerS2C): void {
  let at: number;
  for (const x of w.list(v.itemList, "itemList")) { at = w.open(10); encodeQotGetOptionSellerScreenerSellerItem(w, w.object(x, "itemList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionSellerScreener.S2C`. */
export function decodeQotGetOptionSellerScreenerS2C(r: Reader, end: number): QotGetOptionSellerScreenerS2C {
  let $itemList: QotGetOptionSellerScreenerSellerItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($itemList ??= []).push(decodeQotGetOptionSellerScreenerSellerItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOptionSellerScreenerS2C>({ itemList: $itemList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetOptionSellerScreener.Request`, sent with {@linkcode QotGetOptionSellerScreener}.
 */
export interface QotGetOptionSellerScreenerRequest extends Message {
  /** What is asked. */
  c2s: QotGetOptionSellerScreenerC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetOptionSellerScreener.Request`, sent with {@linkcode QotGetOptionSellerScreener}.
 */
export interface QotGetOptionSellerScreenerRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetOptionSellerScreenerC2SInput;
}

/** Writes a `Qot_GetOptionSellerScreener.Request`. */
export function encodeQotGetOptionSellerScreenerRequest(w: Writer, v: QotGetOptionSellerScreenerRequestInput): void {
  writeRequest(w, v, encodeQotGetOptionSellerScreenerC2S);
}

/** Reads a `Qot_GetOptionSellerScreener.Request`. */
export function decodeQotGetOptionSellerScreenerRequest(r: Reader, end: number): QotGetOptionSellerScreenerRequest {
  let $c2s: QotGetOptionSellerScreenerC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetOptionSellerScreenerC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetOptionSellerScreener.Request", { c2s: $c2s });
  return r.finish<QotGetOptionSellerScreenerRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetOptionSellerScreener.Response`, brought by {@linkcode QotGetOptionSellerScreener}.
 */
export interface QotGetOptionSellerScreenerResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetOptionSellerScreenerS2C | undefined;
}

/** Writes a `Qot_GetOptionSellerScreener.Response`. */
export function encodeQotGetOptionSellerScreenerResponse(w: Writer, v: QotGetOptionSellerScreenerResponse): void {
  writeResponse(w, v, encodeQotGetOptionSellerScreenerS2C);
}

/** Reads a `Qot_GetOptionSellerScreener.Response`. */
export function decodeQotGetOptionSellerScreenerResponse(r: Reader, end: number): QotGetOptionSellerScreenerResponse {
  return readResponse("Qot_GetOptionSellerScreener.Response", r, end, decodeQotGetOptionSellerScreenerS2C) as QotGetOptionSellerScreenerResponse;
}

/**
 * Contracts that suit sellers of options, for covered calls or cash-secured puts, with what they would earn
 * and how likely they are exercised. Stock options of the US and HK only, and in HK only cash-secured puts.
 * Not paged. OpenD takes 60 of them in 30 seconds.
 *
 * OpenD's `Qot_GetOptionSellerScreener` (3314), a request.
 *
 * @example
 * ```ts
 * import { OptionMarket, QotGetOptionSellerScreener, SellerType } from "@opend/client/commands";
 *
 * const { itemList } = await quote.request(QotGetOptionSellerScreener, {
 *   optionMarket: OptionMarket.US_Security,
 *   sellerType: SellerType.CoveredCall,
 * });
 * ```
 */
export const QotGetOptionSellerScreener: RequestCommand<QotGetOptionSellerScreenerC2SInput, QotGetOptionSellerScreenerS2C> = {
  kind: "request",
  id: 3314,
  name: "Qot_GetOptionSellerScreener",
  limit: { requests: 60 },
  encode: encodeQotGetOptionSellerScreenerRequest,
  decode: decodeQotGetOptionSellerScreenerResponse,
  decodeData: decodeQotGetOptionSellerScreenerS2C,
};
