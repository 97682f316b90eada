// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import { decodeOptionRankIndicator, encodeOptionRankIndicator } from "./qot_option_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { OptionType, Security, SecurityInput } from "./qot_common.ts";
import type { OptionMarket, OptionRankIndicator, OptionRankIndicatorInput, OptionRankType } from "./qot_option_common.ts";

/**
 * One contract in the ranking.
 *
 * OpenD's `Qot_GetOptionRank.OptionRankItem`, held by {@linkcode QotGetOptionRankS2C}.
 */
export interface QotGetOptionRankOptionRankItem extends Message {
  /** Market and code of the contract. */
  option: Security;
  /** What the contract is called. */
  name?: string | undefined;
  /** Call or put. */
  optionType?: OptionType | undefined;
  /** Contracts by which open interest grew on the day; never negative. */
  oiIncrement?: number | undefined;
  /** Contracts by which open interest shrank on the day; never negative. */
  oiDecrement?: number | undefined;
  /** Money by which the value of open interest grew on the day; never negative. */
  oiMarketCapIncrement?: number | undefined;
  /** Money by which the value of open interest shrank on the day; never negative. */
  oiMarketCapDecrement?: number | undefined;
  /** Contracts traded. */
  volume?: number | undefined;
  /** Money traded. */
  turnover?: number | undefined;
  /** Contracts open. */
  openInterest?: number | undefined;
  /** Value of the contracts open, in money. */
  openInterestMarketCap?: number | undefined;
  /** Implied volatility, in percent (20 = 20 %). */
  iv?: number | undefined;
  /** Latest price of the contract. */
  optionPrice?: number | undefined;
  /** Price change of the day, in percent (20 = 20 %). */
  changeRate?: number | undefined;
  /** Middle between bid and ask. */
  midPrice?: number | undefined;
  /** Best bid. */
  bidPrice?: number | undefined;
  /** Contracts bid for at that price. */
  bidVolume?: number | undefined;
  /** Best ask. */
  askPrice?: number | undefined;
  /** Contracts offered at that price. */
  askVolume?: number | undefined;
  /** Change of the option's price for a change of 1 in the underlying's. */
  delta?: number | undefined;
  /** Change of delta for a change of 1 in the underlying's price. */
  gamma?: number | undefined;
  /** Sensitivity of the option's price to the passing of time. */
  theta?: number | undefined;
  /** Sensitivity of the option's price to implied volatility. */
  vega?: number | undefined;
  /** Sensitivity of the option's price to interest rates. */
  rho?: number | undefined;
}

/** Writes a `Qot_GetOptionRank.OptionRankItem`. */
export function encodeQotGetOptionRankOptionRankItem(w: Writer, v: QotGetOptionRankOptionRankItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.option, "option")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.optionType != null) w.int32(24, v.optionType, "optionType");
  if (v.oiIncrement != null) w.int64Number(32, v.oiIncrement, "oiIncrement");
  if (v.oiDecrement != null) w.int64Number(40, v.oiDecrement, "oiDecrement");
  if (v.oiMarketCapIncrement != null) w.double(49, v.oiMarketCapIncrement, "oiMarketCapIncrement");
  if (v.oiMarketCapDecrement != null) w.double(57, v.oiMarketCapDecrement, "oiMarketCapDecrement");
  if (v.volume != null) w.int64Number(64, v.volume, "volume");
  if (v.turnover != null) w.double(73, v.turnover, "turnover");
  if (v.openInterest != null) w.int64Number(80, v.openInterest, "openInterest");
  if (v.openInterestMarketCap != null) w.double(89, v.openInterestMarketCap, "openInterestMarketCap");
  if (v.iv != null) w.double(97, v.iv, "iv");
  if (v.optionPrice != null) w.double(105, v.optionPrice, "optionPrice");
  if (v.changeRate != null) w.double(113, v.changeRate, "changeRate");
  if (v.midPrice != null) w.double(121, v.midPrice, "midPrice");
  if (v.bidPrice != null) w.double(129, v.bidPrice, "bidPrice");
  if (v.bidVolume != null) w.int64Number(136, v.bidVolume, "bidVolume");
  if (v.askPrice != null) w.double(145, v.askPrice, "askPrice");
  if (v.askVolume != null) w.int64Number(152, v.askVolume, "askVolume");
  if (v.delta != null) w.double(161, v.delta, "delta");
  if (v.gamma != null) w.double(169, v.gamma, "gamma");
  if (v.theta != null) w.double(177, v.theta, "theta");
  if (v.vega != null) w.double(185, v.vega, "vega");
  if (v.rho != null) w.double(193, v.rho, "rho");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionRank.OptionRankItem`. */
export function decodeQotGetOptionRankOptionRankItem(r: Reader, end: number): QotGetOptionRankOptionRankItem {
  let $option: Security | undefined;
  let $name: string | undefined;
  let $optionType: OptionType | undefined;
  let $oiIncrement: number | undefined;
  let $oiDecrement: number | undefined;
  let $oiMarketCapIncrement: number | undefined;
  let $oiMarketCapDecrement: number | undefined;
  let $volume: number | undefined;
  let $turnover: number | undefined;
  let $openInterest: number | undefined;
  let $openInterestMarketCap: number | undefined;
  let $iv: number | undefined;
  let $optionPrice: number | undefined;
  let $changeRate: number | undefined;
  let $midPrice: number | undefined;
  let $bidPrice: number | undefined;
  let $bidVolume: number | undefined;
  let $askPrice: number | undefined;
  let $askVolume: number | undefined;
  let $delta: number | undefined;
  let $gamma: number | undefined;
  let $theta: number | undefined;
  let $vega: number | undefined;
  let $rho: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $option = merged($option, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      case 24: $optionType = r.int() as OptionType; break;
      case 32: $oiIncrement = r.int64Number(); break;
      case 40: $oiDecrement = r.int64Number(); break;
      case 49: $oiMarketCapIncrement = r.double(); break;
      case 57: $oiMarketCapDecrement = r.double(); break;
      case 64: $volume = r.int64Number(); break;
      case 73: $turnover = r.double(); break;
      case 80: $openInterest = r.int64Number(); break;
      case 89: $openInterestMarketCap = r.double(); break;
      case 97: $iv = r.double(); break;
      case 105: $optionPrice = r.double(); break;
      case 113: $changeRate = r.double(); break;
      case 121: $midPrice = r.double(); break;
      case 129: $bidPrice = r.double(); break;
      case 136: $bidVolume = r.int64Number(); break;
      case 145: $askPrice = r.double(); break;
      case 152: $askVolume = r.int64Number(); break;
      case 161: $delta = r.double(); break;
      case 169: $gamma = r.double(); break;
      case 177: $theta = r.double(); break;
      case 185: $vega = r.double(); break;
      case 193: $rho = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($option === undefined) throw missing("Qot_GetOptionRank.OptionRankItem", { option: $option });
  return r.finish<QotGetOptionRankOptionRankItem>({ option: $option, name: $name, optionType: $optionType, oiIncrement: $oiIncrement, oiDecrement: $oiDecrement, oiMarketCapIncrement: $oiMarketCapIncrement, oiMarketCapDecrement: $oiMarketCapDecrement, volume: $volume, turnover: $turnover, openInterest: $openInterest, openInterestMarketCap: $openInterestMarketCap, iv: $iv, optionPrice: $optionPrice, changeRate: $changeRate, midPrice: $midPrice, bidPrice: $bidPrice, bidVolume: $bidVolume, askPrice: $askPrice, askVolume: $askVolume, delta: $delta, gamma: $gamma, theta: $theta, vega: $vega, rho: $rho }, end, unknown);
}

/**
 * Which market's ranking is asked for, filtered and sorted how, and which page.
 *
 * OpenD's `Qot_GetOptionRank.C2S`, sent with {@linkcode QotGetOptionRank}.
 */
export interface QotGetOptionRankC2S extends Message {
  /** Stock or index options, of the US or HK. */
  optionMarket: OptionMarket;
  /** What the contracts are ranked by. */
  sortType: OptionRankType;
  /** Contracts in a page: 1 to 200, default 200. */
  count?: number | undefined;
  /** Trading day of the ranking, yyyy-MM-dd; the latest when absent. */
  tradingDate?: string | undefined;
  /** True for the least first; default false, the greatest first. */
  isAsc?: boolean | undefined;
  /** Cursor of the page, from nextPage of the reply before; left out on the first request. */
  page?: string | undefined;
  /** Conditions that must all hold. */
  filterList: readonly OptionRankIndicator[];
}

/**
 * Which market's ranking is asked for, filtered and sorted how, and which page.
 *
 * What a request gives for OpenD's `Qot_GetOptionRank.C2S`, sent with {@linkcode QotGetOptionRank}.
 */
export interface QotGetOptionRankC2SInput extends Message {
  /** Stock or index options, of the US or HK. */
  optionMarket: OptionMarket;
  /** What the contracts are ranked by. */
  sortType: OptionRankType;
  /** Contracts in a page: 1 to 200, default 200. */
  count?: number | undefined;
  /** Trading day of the ranking, yyyy-MM-dd; the latest when absent. */
  tradingDate?: string | undefined;
  /** True for the least first; default false, the greatest first. */
  isAsc?: boolean | undefined;
  /** Cursor of the page, from nextPage of the reply before; left out on the first request. */
  page?: string | undefined;
  /** Conditions that must all hold. */
  filterList?: readonly OptionRankIndicatorInput[] | undefined;
}

/** Writes a `Qot_GetOptionRank.C2S`. */
export function encodeQotGetOptionRankC2S(w: Writer, v: QotGetOptionRankC2SInput): void {
  let at: number;
  w.int32(8, v.optionMarket, "optionMarket");
  w.int32(16, v.sortType, "sortType");
  if (v.count != null) w.int32(24, v.count, "count");
  if (v.tradingDate != null) w.string(34, v.tradingDate, "tradingDate");
  if (v.isAsc != null) w.bool(40, v.isAsc, "isAsc");
  if (v.page != null) w.string(50, v.page, "page");
  for (const x of w.list(v.filterList, "filterList")) { at = w.open(58); encodeOptionRankIndicator(w, w.object(x, "filterList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionRank.C2S`. */
export function decodeQotGetOptionRankC2S(r: Reader, end: number): QotGetOptionRankC2S {
  let $optionMarket: OptionMarket | undefined;
  let $sortType: OptionRankType | undefined;
  let $count: number | undefined;
  let $tradingDate: string | undefined;
  let $isAsc: boolean | undefined;
  let $page: string | undefined;
  let $filterList: OptionRankIndicator[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $optionMarket = r.int() as OptionMarket; break;
      case 16: $sortType = r.int() as OptionRankType; break;
      case 24: $count = r.int(); break;
      case 34: $tradingDate = r.text(end); break;
      case 40: $isAsc = r.bool(); break;
      case 50: $page = r.text(end); break;
      case 58: ($filterList ??= []).push(decodeOptionRankIndicator(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($optionMarket === undefined || $sortType === undefined) throw missing("Qot_GetOptionRank.C2S", { optionMarket: $optionMarket, sortType: $sortType });
  return r.finish<QotGetOptionRankC2S>({ optionMarket: $optionMarket, sortType: $sortType, count: $count, tradingDate: $tradingDate, isAsc: $isAsc, page: $page, filterList: $filterList ?? none }, end, unknown);
}

/**
 * One page of the ranking.
 *
 * OpenD's `Qot_GetOptionRank.S2C`, brought by {@linkcode QotGetOptionRank}.
 */
export interface QotGetOptionRankS2C extends Message {
  /** The option market asked about. */
  optionMarket: OptionMarket;
  /** What the contracts are ranked by. */
  sortType: OptionRankType;
  /** The trading day that the ranking is of. */
  tradingDate?: string | undefined;
  /** The same day in seconds since the epoch. */
  tradingTimestamp?: number | undefined;
  /** The contracts of this page, ranked. */
  rankList: readonly QotGetOptionRankOptionRankItem[];
  /** Cursor of the page that follows; empty on the last. */
  nextPage?: string | undefined;
  /** How many contracts match in all pages together. */
  allCount?: number | undefined;
}

/** Writes a `Qot_GetOptionRank.S2C`. */
export function encodeQotGetOptionRankS2C(w: Writer, v: QotGetOptionRankS2C): void {
  let at: number;
  w.int32(8, v.optionMarket, "optionMarket");
  w.int32(16, v.sortType, "sortType");
  if (v.tradingDate != null) w.string(26, v.tradingDate, "tradingDate");
  if (v.tradingTimestamp != null) w.double(33, v.tradingTimestamp, "tradingTimestamp");
  for (const x of w.list(v.rankList, "rankList")) { at = w.open(42); encodeQotGetOptionRankOptionRankItem(w, w.object(x, "rankList")); w.close(at); }
  if (v.nextPage != null) w.string(50, v.nextPage, "nextPage");
  if (v.allCount != null) w.int32(56, v.allCount, "allCount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionRank.S2C`. */
export function decodeQotGetOptionRankS2C(r: Reader, end: number): QotGetOptionRankS2C {
  let $optionMarket: OptionMarket | undefined;
  let $sortType: OptionRankType | undefined;
  let $tradingDate: string | undefined;
  let $tradingTimestamp: number | undefined;
  let $rankList: QotGetOptionRankOptionRankItem[] | undefined;
  let $nextPage: string | undefined;
  let $allCount: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $optionMarket = r.int() as OptionMarket; break;
      case 16: $sortType = r.int() as OptionRankType; break;
      case 26: $tradingDate = r.text(end); break;
      case 33: $tradingTimestamp = r.double(); break;
      case 42: ($rankList ??= []).push(decodeQotGetOptionRankOptionRankItem(r, r.endOf(end))); break;
      case 50: $nextPage = r.text(end); break;
      case 56: $allCount = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($optionMarket === undefined || $sortType === undefined) throw missing("Qot_GetOptionRank.S2C", { optionMarket: $optionMarket, sortType: $sortType });
  return r.finish<QotGetOptionRankS2C>({ optionMarket: $optionMarket, sortType: $sortType, tradingDate: $tradingDate, tradingTimestamp: $tradingTimestamp, rankList: $rankList ?? none, nextPage: $nextPage, allCount: $allCount }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetOptionRank.Request`, sent with {@linkcode QotGetOptionRank}.
 */
export interface QotGetOptionRankRequest extends Message {
  /** What is asked. */
  c2s: QotGetOptionRankC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetOptionRank.Request`, sent with {@linkcode QotGetOptionRank}.
 */
export interface QotGetOptionRankRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetOptionRankC2SInput;
}

/** Writes a `Qot_GetOptionRank.Request`. */
export function encodeQotGetOptionRankRequest(w: Writer, v: QotGetOptionRankRequestInput): void {
  writeRequest(w, v, encodeQotGetOptionRankC2S);
}

/** Reads a `Qot_GetOptionRank.Request`. */
export function decodeQotGetOptionRankRequest(r: Reader, end: number): QotGetOptionRankRequest {
  let $c2s: QotGetOptionRankC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetOptionRankC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetOptionRank.Request", { c2s: $c2s });
  return r.finish<QotGetOptionRankRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetOptionRank.Response`, brought by {@linkcode QotGetOptionRank}.
 */
export interface QotGetOptionRankResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetOptionRankS2C | undefined;
}

/** Writes a `Qot_GetOptionRank.Response`. */
export function encodeQotGetOptionRankResponse(w: Writer, v: QotGetOptionRankResponse): void {
  writeResponse(w, v, encodeQotGetOptionRankS2C);
}

/** Reads a `Qot_GetOptionRank.Response`. */
export function decodeQotGetOptionRankResponse(r: Reader, end: number): QotGetOptionRankResponse {
  return readResponse("Qot_GetOptionRank.Response", r, end, decodeQotGetOptionRankS2C) as QotGetOptionRankResponse;
}

/**
 * Option contracts ranked by volume, turnover, open interest and its change, price change or implied
 * volatility; of the latest trading day or of a past one. Paged: nextPage of a reply goes into page of the
 * next request. OpenD takes 60 of them in 30 seconds, of which only first pages count.
 *
 * OpenD's `Qot_GetOptionRank` (3306), a request.
 *
 * @example
 * ```ts
 * import { OptionMarket, OptionRankType, QotGetOptionRank } from "@opend/client/commands";
 *
 * const { rankList } = await quote.request(QotGetOptionRank, {
 *   optionMarket: OptionMarket.US_Security,
 *   sortType: OptionRankType.Volume,
 * });
 * ```
 */
export const QotGetOptionRank: RequestCommand<QotGetOptionRankC2SInput, QotGetOptionRankS2C> = {
  kind: "request",
  id: 3306,
  name: "Qot_GetOptionRank",
  limit: { requests: 60, unless: "page" },
  encode: encodeQotGetOptionRankRequest,
  decode: decodeQotGetOptionRankResponse,
  decodeData: decodeQotGetOptionRankS2C,
};
