// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import { decodeQotGetOptionZeroDteScreenerOptionChainInfo, encodeQotGetOptionZeroDteScreenerOptionChainInfo } from "./qot_get_option_zero_dte_screener.ts";
import { decodeZeroDteContractIndicator, encodeZeroDteContractIndicator } from "./qot_option_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { OptionType, Security, SecurityInput } from "./qot_common.ts";
import type { QotGetOptionZeroDteScreenerOptionChainInfo, QotGetOptionZeroDteScreenerOptionChainInfoInput } from "./qot_get_option_zero_dte_screener.ts";
import type { ZeroDteContractIndicator, ZeroDteContractIndicatorInput, ZeroDteContractSortType } from "./qot_option_common.ts";

/**
 * One contract that expires today.
 *
 * OpenD's `Qot_GetOptionZeroDteContract.ZeroDteContractItem`, held by {@linkcode QotGetOptionZeroDteContractS2C}.
 */
export interface QotGetOptionZeroDteContractZeroDteContractItem extends Message {
  /** Market and code of the contract. */
  option: Security;
  /** What the contract is called. */
  name?: string | undefined;
  /** Call or put. */
  optionType?: OptionType | undefined;
  /** Price of the contract, for one unit of the underlying. */
  optionPrice?: number | undefined;
  /** Price change of the day, in percent (20 = 20 %). */
  changeRate?: number | undefined;
  /** Contracts traded. */
  volume?: number | undefined;
  /** Contracts open. */
  openInterest?: number | undefined;
  /** Implied volatility, in percent. */
  iv?: number | undefined;
  /** Change of the option's price for a change of 1 in the underlying's. */
  delta?: number | undefined;
  /** Change of delta for a change of 1 in the underlying's price. */
  gamma?: number | undefined;
  /** Sensitivity of the option's price to implied volatility. */
  vega?: number | undefined;
  /** Sensitivity of the option's price to the passing of time. */
  theta?: number | undefined;
  /** Sensitivity of the option's price to interest rates. */
  rho?: number | undefined;
  /** Price of the underlying at which a buyer breaks even. */
  buyBreakEvenPoint?: number | undefined;
  /** How far the underlying must move until a buyer breaks even, in percent. */
  buyToBep?: number | undefined;
  /** Probability that a buyer makes a profit, in percent. */
  buyProfitProbability?: number | undefined;
  /** Probability that a seller makes a profit, in percent. */
  sellProfitProbability?: number | undefined;
}

/** Writes a `Qot_GetOptionZeroDteContract.ZeroDteContractItem`. */
export function encodeQotGetOptionZeroDteContractZeroDteContractItem(w: Writer, v: QotGetOptionZeroDteContractZeroDteContractItem): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.option, "option")); w.close(at); }
  if (v.name != null) w.string(18, v.name, "name");
  if (v.optionType != null) w.int32(24, v.optionType, "optionType");
  if (v.optionPrice != null) w.double(33, v.optionPrice, "optionPrice");
  if (v.changeRate != null) w.double(41, v.changeRate, "changeRate");
  if (v.volume != null) w.int64Number(48, v.volume, "volume");
  if (v.openInterest != null) w.int64Number(56, v.openInterest, "openInterest");
  if (v.iv != null) w.double(65, v.iv, "iv");
  if (v.delta != null) w.double(73, v.delta, "delta");
  if (v.gamma != null) w.double(81, v.gamma, "gamma");
  if (v.vega != null) w.double(89, v.vega, "vega");
  if (v.theta != null) w.double(97, v.theta, "theta");
  if (v.rho != null) w.double(105, v.rho, "rho");
  if (v.buyBreakEvenPoint != null) w.double(113, v.buyBreakEvenPoint, "buyBreakEvenPoint");
  if (v.buyToBep != null) w.double(121, v.buyToBep, "buyToBep");
  if (v.buyProfitProbability != null) w.double(129, v.buyProfitProbability, "buyProfitProbability");
  if (v.sellProfitProbability != null) w.double(137, v.sellProfitProbability, "sellProfitProbability");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionZeroDteContract.ZeroDteContractItem`. */
export function decodeQotGetOptionZeroDteContractZeroDteContractItem(r: Reader, end: number): QotGetOptionZeroDteContractZeroDteContractItem {
  let $option: Security | undefined;
  let $name: string | undefined;
  let $optionType: OptionType | undefined;
  let $optionPrice: number | undefined;
  let $changeRate: number | undefined;
  let $volume: number | undefined;
  let $openInterest: number | undefined;
  let $iv: number | undefined;
  let $delta: number | undefined;
  let $gamma: number | undefined;
  let $vega: number | undefined;
  let $theta: number | undefined;
  let $rho: number | undefined;
  let $buyBreakEvenPoint: number | undefined;
  let $buyToBep: number | undefined;
  let $buyProfitProbability: number | undefined;
  let $sellProfitProbability: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $option = merged($option, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      case 24: $optionType = r.int() as OptionType; break;
      case 33: $optionPrice = r.double(); break;
      case 41: $changeRate = r.double(); break;
      case 48: $volume = r.int64Number(); break;
      case 56: $openInterest = r.int64Number(); break;
      case 65: $iv = r.double(); break;
      case 73: $delta = r.double(); break;
      case 81: $gamma = r.double(); break;
      case 89: $vega = r.double(); break;
      case 97: $theta = r.double(); break;
      case 105: $rho = r.double(); break;
      case 113: $buyBreakEvenPoint = r.double(); break;
      case 121: $buyToBep = r.double(); break;
      case 129: $buyProfitProbability = r.double(); break;
      case 137: $sellProfitProbability = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($option === undefined) throw missing("Qot_GetOptionZeroDteContract.ZeroDteContractItem", { option: $option });
  return r.finish<QotGetOptionZeroDteContractZeroDteContractItem>({ option: $option, name: $name, optionType: $optionType, optionPrice: $optionPrice, changeRate: $changeRate, volume: $volume, openInterest: $openInterest, iv: $iv, delta: $delta, gamma: $gamma, vega: $vega, theta: $theta, rho: $rho, buyBreakEvenPoint: $buyBreakEvenPoint, buyToBep: $buyToBep, buyProfitProbability: $buyProfitProbability, sellProfitProbability: $sellProfitProbability }, end, unknown);
}

/**
 * Which underlying and chain is asked for, filtered and sorted how.
 *
 * OpenD's `Qot_GetOptionZeroDteContract.C2S`, sent with {@linkcode QotGetOptionZeroDteContract}.
 */
export interface QotGetOptionZeroDteContractC2S extends Message {
  /** Market and code of the underlying. */
  owner: Security;
  /** Day of expiry, in seconds since the epoch. */
  strikeDateTimestamp: number;
  /** The option chain, just as Qot_GetOptionZeroDteScreener returned it. */
  chainInfo: QotGetOptionZeroDteScreenerOptionChainInfo;
  /** What to sort by; the documents name no default. */
  sortType?: ZeroDteContractSortType | undefined;
  /** True for the least first; default false, the greatest first. */
  isAsc?: boolean | undefined;
  /** Conditions that must all hold. */
  filterList: readonly ZeroDteContractIndicator[];
}

/**
 * Which underlying and chain is asked for, filtered and sorted how.
 *
 * What a request gives for OpenD's `Qot_GetOptionZeroDteContract.C2S`, sent with {@linkcode QotGetOptionZeroDteContract}.
 */
export interface QotGetOptionZeroDteContractC2SInput extends Message {
  /** Market and code of the underlying. */
  owner: SecurityInput;
  /** Day of expiry, in seconds since the epoch. */
  strikeDateTimestamp: number;
  /** The option chain, just as Qot_GetOptionZeroDteScreener returned it. */
  chainInfo: QotGetOptionZeroDteScreenerOptionChainInfoInput;
  /** What to sort by; the documents name no default. */
  sortType?: ZeroDteContractSortType | undefined;
  /** True for the least first; default false, the greatest first. */
  isAsc?: boolean | undefined;
  /** Conditions that must all hold. */
  filterList?: readonly ZeroDteContractIndicatorInput[] | undefined;
}

/** Writes a `Qot_GetOptionZeroDteContract.C2S`. */
export function encodeQotGetOptionZeroDteContractC2S(w: Writer, v: QotGetOptionZeroDteContractC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.owner, "owner")); w.close(at); }
  w.int64Number(16, v.strikeDateTimestamp, "strikeDateTimestamp");
  { at = w.open(26); encodeQotGetOptionZeroDteScreenerOptionChainInfo(w, w.object(v.chainInfo, "chainInfo")); w.close(at); }
  if (v.sortType != null) w.int32(32, v.sortType, "sortType");
  if (v.isAsc != null) w.bool(40, v.isAsc, "isAsc");
  for (const x of w.list(v.filterList, "filterList")) { at = w.open(50); encodeZeroDteContractIndicator(w, w.object(x, "filterList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionZeroDteContract.C2S`. */
export function decodeQotGetOptionZeroDteContractC2S(r: Reader, end: number): QotGetOptionZeroDteContractC2S {
  let $owner: Security | undefined;
  let $strikeDateTimestamp: number | undefined;
  let $chainInfo: QotGetOptionZeroDteScreenerOptionChainInfo | undefined;
  let $sortType: ZeroDteContractSortType | undefined;
  let $isAsc: boolean | undefined;
  let $filterList: ZeroDteContractIndicator[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $owner = merged($owner, decodeSecurity(r, r.endOf(end))); break;
      case 16: $strikeDateTimestamp = r.int64Number(); break;
      case 26: $chainInfo = merged($chainInfo, decodeQotGetOptionZeroDteScreenerOptionChainInfo(r, r.endOf(end))); break;
      case 32: $sortType = r.int() as ZeroDteContractSortType; break;
      case 40: $isAsc = r.bool(); break;
      case 50: ($filterList ??= []).push(decodeZeroDteContractIndicator(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($owner === undefined || $strikeDateTimestamp === undefined || $chainInfo === undefined) throw missing("Qot_GetOptionZeroDteContract.C2S", { owner: $owner, strikeDateTimestamp: $strikeDateTimestamp, chainInfo: $chainInfo });
  return r.finish<QotGetOptionZeroDteContractC2S>({ owner: $owner, strikeDateTimestamp: $strikeDateTimestamp, chainInfo: $chainInfo, sortType: $sortType, isAsc: $isAsc, filterList: $filterList ?? none }, end, unknown);
}

/**
 * The contracts found.
 *
 * OpenD's `Qot_GetOptionZeroDteContract.S2C`, brought by {@linkcode QotGetOptionZeroDteContract}.
 */
export interface QotGetOptionZeroDteContractS2C extends Message {
  /** The contracts, sorted. */
  itemList: readonly QotGetOptionZeroDteContractZeroDteContractItem[];
}

/** Writes a `Qot_GetOptionZeroDteContract.S2C`. */
export function encodeQotGetOptionZeroDteContractS2C(w: Writer, v: QotGetOptionZeroDteContractS2C): void {
  let at: number;
  for (const x of w.list(v.itemList, "itemList")) { at = w.open(10); encodeQotGetOptionZeroDteContractZeroDteContractItem(w, w.object(x, "itemList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetOptionZeroDteContract.S2C`. */
export function decodeQotGetOptionZeroDteContractS2C(r: Reader, end: number): QotGetOptionZeroDteContractS2C {
  let $itemList: QotGetOptionZeroDteContractZeroDteContractItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($itemList ??= []).push(decodeQotGetOptionZeroDteContractZeroDteContractItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetOptionZeroDteContractS2C>({ itemList: $itemList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetOptionZeroDteContract.Request`, sent with {@linkcode QotGetOptionZeroDteContract}.
 */
export interface QotGetOptionZeroDteContractRequest extends Message {
  /** What is asked. */
  c2s: QotGetOptionZeroDteContractC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetOptionZeroDteContract.Request`, sent with {@linkcode QotGetOptionZeroDteContract}.
 */
export interface QotGetOptionZeroDteContractRequestInput extends Message {
  /** What is asked. */
  c2s: QotGetOptionZeroDteContractC2SInput;
}

/** Writes a `Qot_GetOptionZeroDteContract.Request`. */
export function encodeQotGetOptionZeroDteContractRequest(w: Writer, v: QotGetOptionZeroDteContractRequestInput): void {
  writeRequest(w, v, encodeQotGetOptionZeroDteContractC2S);
}

/** Reads a `Qot_GetOptionZeroDteContract.Request`. */
export function decodeQotGetOptionZeroDteContractRequest(r: Reader, end: number): QotGetOptionZeroDteContractRequest {
  let $c2s: QotGetOptionZeroDteContractC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetOptionZeroDteContractC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetOptionZeroDteContract.Request", { c2s: $c2s });
  return r.finish<QotGetOptionZeroDteContractRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetOptionZeroDteContract.Response`, brought by {@linkcode QotGetOptionZeroDteContract}.
 */
export interface QotGetOptionZeroDteContractResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotGetOptionZeroDteContractS2C | undefined;
}

/** Writes a `Qot_GetOptionZeroDteContract.Response`. */
export function encodeQotGetOptionZeroDteContractResponse(w: Writer, v: QotGetOptionZeroDteContractResponse): void {
  writeResponse(w, v, encodeQotGetOptionZeroDteContractS2C);
}

/** Reads a `Qot_GetOptionZeroDteContract.Response`. */
export function decodeQotGetOptionZeroDteContractResponse(r: Reader, end: number): QotGetOptionZeroDteContractResponse {
  return readResponse("Qot_GetOptionZeroDteContract.Response", r, end, decodeQotGetOptionZeroDteContractS2C) as QotGetOptionZeroDteContractResponse;
}

/**
 * The contracts of one underlying that expire today (0DTE), with Greeks, break-even point and probability of
 * a profit. Take strikeDateTimestamp and chainInfo from Qot_GetOptionZeroDteScreener; US only. Not paged.
 * OpenD takes 60 of them in 30 seconds.
 *
 * OpenD's `Qot_GetOptionZeroDteContract` (3312), a request.
 *
 * @example
 * ```ts
 * import { QotGetOptionZeroDteContract } from "@opend/client/commands";
 *
 * const { itemList } = await quote.request(QotGetOptionZeroDteContract, {
 *   owner: "US.AAPL",
 *   strikeDateTimestamp: 1781236800,
 *   chainInfo: { underlying: "US.AAPL", productCode: "AAPL", multiplier: 100 },
 * });
 * ```
 */
export const QotGetOptionZeroDteContract: RequestCommand<QotGetOptionZeroDteContractC2SInput, QotGetOptionZeroDteContractS2C> = {
  kind: "request",
  id: 3312,
  name: "Qot_GetOptionZeroDteContract",
  limit: { requests: 60 },
  encode: encodeQotGetOptionZeroDteContractRequest,
  decode: decodeQotGetOptionZeroDteContractResponse,
  decodeData: decodeQotGetOptionZeroDteContractS2C,
};
