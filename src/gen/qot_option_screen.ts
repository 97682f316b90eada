// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing, overrun } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { Security, SecurityInput } from "./qot_common.ts";

/**
 * Kinds of options by market and underlying.
 *
 * OpenD's `Qot_OptionScreen.MarketCategory`.
 *
 * @example
 * ```ts
 * import { QotOptionScreenMarketCategory } from "@opend/client/commands";
 *
 * const value: QotOptionScreenMarketCategory = QotOptionScreenMarketCategory.US_Stock; // 0
 * ```
 */
export const QotOptionScreenMarketCategory = {
  /** Options on US stocks and ETFs. */
  US_Stock: 0,
  /** Options on US stock indexes. */
  US_Index: 1,
  /** Options on US futures; nothing is returned so far. */
  US_Future: 2,
  /** Options on Hong Kong stocks. */
  HK_Stock: 3,
  /** Options on Hong Kong stock indexes. */
  HK_Index: 4,
  /** Options on Japanese stocks; nothing is returned so far. */
  JP_Stock: 5,
  /** Options on Japanese stock indexes; nothing is returned so far. */
  JP_Index: 6,
} as const;
/**
 * Kinds of options by market and underlying.
 *
 * OpenD's `Qot_OptionScreen.MarketCategory`.
 */
export type QotOptionScreenMarketCategory = (typeof QotOptionScreenMarketCategory)[keyof typeof QotOptionScreenMarketCategory];

/**
 * Properties of the underlying to filter by or to be returned, and which part of the IndicatorValue a filter
 * takes.
 *
 * OpenD's `Qot_OptionScreen.UnderlyingIndicatorType`.
 *
 * @example
 * ```ts
 * import { QotOptionScreenUnderlyingIndicatorType } from "@opend/client/commands";
 *
 * const value: QotOptionScreenUnderlyingIndicatorType = QotOptionScreenUnderlyingIndicatorType.StockList; // 101
 * ```
 */
export const QotOptionScreenUnderlyingIndicatorType = {
  /** No property is chosen. */
  Unknown: 0,
  /** Only these underlyings; takes valueList, of OpenD's numeric stock IDs. */
  StockList: 101,
  /** Plate of the underlying. Not supported: OpenD refuses it with an error. */
  Plate: 103,
  /** Kinds of stock indexes that the underlying belongs to; takes valueList. */
  IndexList: 106,
  /** Contracts traded in all options of the underlying; takes valueInterval. */
  Volume: 201,
  /** Open interest of all options of the underlying, in contracts; takes valueInterval. */
  OpenInterest: 202,
  /** Implied volatility of the underlying, as a fraction (0.2 = 20 %); takes valueInterval. */
  IV: 203,
  /** Historical volatility of the underlying, as a fraction (0.2 = 20 %); takes valueInterval. */
  HV: 204,
  /**
   * IV rank: where implied volatility stands between its past low and high, as a fraction (0.2 = 20 %); the
   * sources also say 0 to 100, but a sample so filtered found nothing; takes valueInterval.
   */
  IVRank: 205,
  /**
   * IV percentile: the share of past days with a lower implied volatility, as a fraction (0.2 = 20 %); takes
   * valueInterval.
   */
  IVPercentile: 206,
  /** By how much implied volatility changed; takes valueInterval. */
  IVChange: 207,
  /** Rate at which implied volatility changed; takes valueInterval. */
  IVChangeRatio: 208,
  /** Implied over historical volatility; takes valueInterval. */
  IVHVRatio: 209,
  /** Implied minus historical volatility; takes valueInterval. */
  IVHVSpread: 210,
  /** Market capitalisation of the underlying, as a plain amount of money; takes valueInterval. */
  MarketCap: 401,
  /** Last price of the underlying; takes valueInterval. */
  StockPrice: 402,
  /** Change of the underlying's price; takes valueInterval. */
  ChangeRate: 403,
} as const;
/**
 * Properties of the underlying to filter by or to be returned, and which part of the IndicatorValue a filter
 * takes.
 *
 * OpenD's `Qot_OptionScreen.UnderlyingIndicatorType`.
 */
export type QotOptionScreenUnderlyingIndicatorType = (typeof QotOptionScreenUnderlyingIndicatorType)[keyof typeof QotOptionScreenUnderlyingIndicatorType];

/**
 * Properties of the contract to filter by, to sort by or to be returned, and which part of the IndicatorValue
 * a filter takes.
 *
 * OpenD's `Qot_OptionScreen.OptionIndicatorType`.
 *
 * @example
 * ```ts
 * import { QotOptionScreenOptionIndicatorType } from "@opend/client/commands";
 *
 * const value: QotOptionScreenOptionIndicatorType = QotOptionScreenOptionIndicatorType.StrikePrice; // 1001
 * ```
 */
export const QotOptionScreenOptionIndicatorType = {
  /** No property is chosen. */
  Unknown: 0,
  /** Price of the underlying at which the contract can be exercised; takes valueInterval. */
  StrikePrice: 1001,
  /** Days until the contract expires; takes valueInterval. */
  LeftDay: 1002,
  /** Call or put; takes valueList: 1 call, 2 put. */
  OptionType: 1003,
  /** Style of exercise; takes valueList: 1 American, 2 European. */
  ExerciseType: 1004,
  /** Cycle of the expiry date; takes valueList: 1 weekly, 2 monthly, 3 quarterly. */
  ExpirationType: 1005,
  /** Expiry dates, in seconds since the epoch; takes valueList. */
  StrikeDateTimestamp: 1007,
  /** Whether the contract is in the money; takes valueList: 0 out of the money, 1 in the money. */
  InTheMoney: 2001,
  /** Last price of the contract; takes valueInterval. */
  Price: 2002,
  /** Middle between the best bid and the best ask; takes valueInterval. */
  MidPrice: 2003,
  /** Best bid; takes valueInterval. */
  BidPrice: 2004,
  /** Best ask; takes valueInterval. */
  AskPrice: 2005,
  /** Best ask minus best bid; takes valueInterval. */
  BidAskSpread: 2006,
  /** Contracts wanted at the best bid; takes valueInterval. */
  BidVolume: 2007,
  /** Contracts offered at the best ask; takes valueInterval. */
  AskVolume: 2008,
  /** Contracts at the best bid over those at the best ask; takes valueInterval. */
  BidAskVolumeRatio: 2009,
  /** Change of the contract's price; takes valueInterval. */
  ChangeRate: 2010,
  /** Contracts traded; takes valueInterval. */
  Volume: 2011,
  /** Money traded; takes valueInterval. */
  Turnover: 2012,
  /** Contracts that are still open; takes valueInterval. */
  OpenInterest: 2013,
  /** Money value of the contracts that are still open; takes valueInterval. */
  OpenInterestMarketCap: 2014,
  /** Contracts traded over contracts still open; takes valueInterval. */
  VolOIRatio: 2018,
  /** Money paid for the contract. For sorting and returning only: OpenD refuses it as a filter. */
  Premium: 2021,
  /** Implied volatility of the contract, as a fraction (0.2 = 20 %); takes valueInterval. */
  ImpliedVolatility: 3001,
  /** Historical volatility; takes valueInterval. */
  HistoryVolatility: 3002,
  /** Implied over historical volatility; takes valueInterval. */
  IVHVRatio: 3003,
  /**
   * Delta, the sensitivity to the underlying's price: 0 to 1 for calls, -1 to 0 for puts; takes
   * valueInterval.
   */
  Delta: 3004,
  /** Gamma, by how much delta changes with the underlying's price; takes valueInterval. */
  Gamma: 3005,
  /** Vega, the sensitivity to implied volatility; takes valueInterval. */
  Vega: 3006,
  /** Theta, the value lost to the passing of time, mostly negative; takes valueInterval. */
  Theta: 3007,
  /** Rho, the sensitivity to interest rates; takes valueInterval. */
  Rho: 3008,
  /** Gearing: exposure to the underlying as a multiple of the price paid; takes valueInterval. */
  LeverageRatio: 3009,
  /** By what multiple of the underlying's move the contract's price is expected to move; takes valueInterval. */
  EffectiveGearing: 3010,
  /** How far the underlying is from a buyer's break-even point, as a ratio; takes valueInterval. */
  BuyToBep: 3011,
  /** How far the underlying is from a seller's break-even point, as a ratio; takes valueInterval. */
  SellToBep: 3012,
  /** Chance that a buyer ends with a profit, as a fraction (0.2 = 20 %); takes valueInterval. */
  BuyProfitProbability: 3013,
  /** Chance that a seller ends with a profit, as a fraction (0.2 = 20 %); takes valueInterval. */
  SellProfitProbability: 3014,
  /** Intrinsic value as a percentage; takes valueInterval. */
  IntrinsicValuePer: 3015,
  /** Time value as a percentage; takes valueInterval. */
  TimeValuePer: 3016,
  /** How far in the money the contract is; takes valueInterval. */
  ITMDegree: 3017,
  /** How far out of the money the contract is; takes valueInterval. */
  OTMDegree: 3018,
  /** Chance that the contract ends in the money, as a fraction (0.2 = 20 %); takes valueInterval. */
  ITMProbability: 3019,
  /** Chance that the contract ends out of the money, as a fraction (0.2 = 20 %); takes valueInterval. */
  OTMProbability: 3020,
  /** Return of a seller, scaled to a year; takes valueInterval. */
  SellAnnualizedReturn: 3021,
  /** Return of a seller until the contract expires; takes valueInterval. */
  IntervalReturn: 3022,
  /** No longer supported: OpenD refuses it with an error. BuyToBep takes its place. */
  BuyBreakEvenPoint: 3023,
} as const;
/**
 * Properties of the contract to filter by, to sort by or to be returned, and which part of the IndicatorValue
 * a filter takes.
 *
 * OpenD's `Qot_OptionScreen.OptionIndicatorType`.
 */
export type QotOptionScreenOptionIndicatorType = (typeof QotOptionScreenOptionIndicatorType)[keyof typeof QotOptionScreenOptionIndicatorType];

/**
 * One end of a range.
 *
 * OpenD's `Qot_OptionScreen.Boundary`, held by {@linkcode QotOptionScreenInterval}.
 */
export interface QotOptionScreenBoundary extends Message {
  /** The number at this end, unscaled, in the unit of what is filtered. */
  value: number;
  /** Whether the number itself belongs to the range: true closed, false open. */
  includes: boolean;
}

/** Writes a `Qot_OptionScreen.Boundary`. */
export function encodeQotOptionScreenBoundary(w: Writer, v: QotOptionScreenBoundary): void {
  w.double(9, v.value, "value");
  w.bool(16, v.includes, "includes");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_OptionScreen.Boundary`. */
export function decodeQotOptionScreenBoundary(r: Reader, end: number): QotOptionScreenBoundary {
  let $value: number | undefined;
  let $includes: boolean | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $value = r.double(); break;
      case 16: $includes = r.bool(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($value === undefined || $includes === undefined) throw missing("Qot_OptionScreen.Boundary", { value: $value, includes: $includes });
  return r.finish<QotOptionScreenBoundary>({ value: $value, includes: $includes }, end, unknown);
}

/**
 * A range of numbers; an end that is not given is not limited.
 *
 * OpenD's `Qot_OptionScreen.Interval`, held by {@linkcode QotOptionScreenIndicatorValue}.
 */
export interface QotOptionScreenInterval extends Message {
  /** Its lower end. */
  filterMin?: QotOptionScreenBoundary | undefined;
  /** Its upper end. */
  filterMax?: QotOptionScreenBoundary | undefined;
}

/** Writes a `Qot_OptionScreen.Interval`. */
export function encodeQotOptionScreenInterval(w: Writer, v: QotOptionScreenInterval): void {
  let at: number;
  if (v.filterMin != null) { at = w.open(10); encodeQotOptionScreenBoundary(w, w.object(v.filterMin, "filterMin")); w.close(at); }
  if (v.filterMax != null) { at = w.open(18); encodeQotOptionScreenBoundary(w, w.object(v.filterMax, "filterMax")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_OptionScreen.Interval`. */
export function decodeQotOptionScreenInterval(r: Reader, end: number): QotOptionScreenInterval {
  let $filterMin: QotOptionScreenBoundary | undefined;
  let $filterMax: QotOptionScreenBoundary | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $filterMin = merged($filterMin, decodeQotOptionScreenBoundary(r, r.endOf(end))); break;
      case 18: $filterMax = merged($filterMax, decodeQotOptionScreenBoundary(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotOptionScreenInterval>({ filterMin: $filterMin, filterMax: $filterMax }, end, unknown);
}

/**
 * What a condition lets through; which field counts depends on what is filtered by.
 *
 * OpenD's `Qot_OptionScreen.IndicatorValue`, held by {@linkcode QotOptionScreenUnderlyingIndicator}, {@linkcode QotOptionScreenOptionIndicator}.
 */
export interface QotOptionScreenIndicatorValue extends Message {
  /** Exact numbers, such as members of an enum, as they are. */
  valueList: readonly number[];
  /** The range, where a range is filtered by. */
  valueInterval?: QotOptionScreenInterval | undefined;
  /** Exact strings, such as IDs of plates (BK1001). */
  strValueList: readonly string[];
}

/**
 * What a condition lets through; which field counts depends on what is filtered by.
 *
 * What a request gives for OpenD's `Qot_OptionScreen.IndicatorValue`, held by {@linkcode QotOptionScreenUnderlyingIndicator}, {@linkcode QotOptionScreenOptionIndicator}.
 */
export interface QotOptionScreenIndicatorValueInput extends Message {
  /** Exact numbers, such as members of an enum, as they are. */
  valueList?: readonly number[] | undefined;
  /** The range, where a range is filtered by. */
  valueInterval?: QotOptionScreenInterval | undefined;
  /** Exact strings, such as IDs of plates (BK1001). */
  strValueList?: readonly string[] | undefined;
}

/** Writes a `Qot_OptionScreen.IndicatorValue`. */
export function encodeQotOptionScreenIndicatorValue(w: Writer, v: QotOptionScreenIndicatorValueInput): void {
  let at: number;
  for (const x of w.list(v.valueList, "valueList")) { w.int64Number(8, x, "valueList"); }
  if (v.valueInterval != null) { at = w.open(18); encodeQotOptionScreenInterval(w, w.object(v.valueInterval, "valueInterval")); w.close(at); }
  for (const x of w.list(v.strValueList, "strValueList")) { w.string(26, x, "strValueList"); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_OptionScreen.IndicatorValue`. */
export function decodeQotOptionScreenIndicatorValue(r: Reader, end: number): QotOptionScreenIndicatorValue {
  let $valueList: number[] | undefined;
  let $valueInterval: QotOptionScreenInterval | undefined;
  let $strValueList: string[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: ($valueList ??= []).push(r.int64Number()); break;
      case 10: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($valueList ??= []).push(r.int64Number());
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 18: $valueInterval = merged($valueInterval, decodeQotOptionScreenInterval(r, r.endOf(end))); break;
      case 26: ($strValueList ??= []).push(r.text(end)); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotOptionScreenIndicatorValue>({ valueList: $valueList ?? none, valueInterval: $valueInterval, strValueList: $strValueList ?? none }, end, unknown);
}

/**
 * One condition on the underlying.
 *
 * OpenD's `Qot_OptionScreen.UnderlyingIndicator`, held by {@linkcode QotOptionScreenFilterGroup}.
 */
export interface QotOptionScreenUnderlyingIndicator extends Message {
  /** What is filtered by; tells which part of indicatorValue counts. */
  indicatorType: QotOptionScreenUnderlyingIndicatorType;
  /** The values or the range that are let through. */
  indicatorValue?: QotOptionScreenIndicatorValue | undefined;
  /** The plates, for the type Plate only, which OpenD refuses. */
  plateList: readonly QotOptionScreenOptionPlate[];
}

/**
 * One condition on the underlying.
 *
 * What a request gives for OpenD's `Qot_OptionScreen.UnderlyingIndicator`, held by {@linkcode QotOptionScreenFilterGroup}.
 */
export interface QotOptionScreenUnderlyingIndicatorInput extends Message {
  /** What is filtered by; tells which part of indicatorValue counts. */
  indicatorType: QotOptionScreenUnderlyingIndicatorType;
  /** The values or the range that are let through. */
  indicatorValue?: QotOptionScreenIndicatorValueInput | undefined;
  /** The plates, for the type Plate only, which OpenD refuses. */
  plateList?: readonly QotOptionScreenOptionPlateInput[] | undefined;
}

/** Writes a `Qot_OptionScreen.UnderlyingIndicator`. */
export function encodeQotOptionScreenUnderlyingIndicator(w: Writer, v: QotOptionScreenUnderlyingIndicatorInput): void {
  let at: number;
  w.int32(8, v.indicatorType, "indicatorType");
  if (v.indicatorValue != null) { at = w.open(18); encodeQotOptionScreenIndicatorValue(w, w.object(v.indicatorValue, "indicatorValue")); w.close(at); }
  for (const x of w.list(v.plateList, "plateList")) { at = w.open(34); encodeQotOptionScreenOptionPlate(w, w.object(x, "plateList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_OptionScreen.UnderlyingIndicator`. */
export function decodeQotOptionScreenUnderlyingIndicator(r: Reader, end: number): QotOptionScreenUnderlyingIndicator {
  let $indicatorType: QotOptionScreenUnderlyingIndicatorType | undefined;
  let $indicatorValue: QotOptionScreenIndicatorValue | undefined;
  let $plateList: QotOptionScreenOptionPlate[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $indicatorType = r.int() as QotOptionScreenUnderlyingIndicatorType; break;
      case 18: $indicatorValue = merged($indicatorValue, decodeQotOptionScreenIndicatorValue(r, r.endOf(end))); break;
      case 34: ($plateList ??= []).push(decodeQotOptionScreenOptionPlate(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($indicatorType === undefined) throw missing("Qot_OptionScreen.UnderlyingIndicator", { indicatorType: $indicatorType });
  return r.finish<QotOptionScreenUnderlyingIndicator>({ indicatorType: $indicatorType, indicatorValue: $indicatorValue, plateList: $plateList ?? none }, end, unknown);
}

/**
 * One condition on the contract.
 *
 * OpenD's `Qot_OptionScreen.OptionIndicator`, held by {@linkcode QotOptionScreenFilterGroup}.
 */
export interface QotOptionScreenOptionIndicator extends Message {
  /** What is filtered by; tells which part of indicatorValue counts. */
  indicatorType: QotOptionScreenOptionIndicatorType;
  /** The values or the range that are let through. */
  indicatorValue?: QotOptionScreenIndicatorValue | undefined;
}

/**
 * One condition on the contract.
 *
 * What a request gives for OpenD's `Qot_OptionScreen.OptionIndicator`, held by {@linkcode QotOptionScreenFilterGroup}.
 */
export interface QotOptionScreenOptionIndicatorInput extends Message {
  /** What is filtered by; tells which part of indicatorValue counts. */
  indicatorType: QotOptionScreenOptionIndicatorType;
  /** The values or the range that are let through. */
  indicatorValue?: QotOptionScreenIndicatorValueInput | undefined;
}

/** Writes a `Qot_OptionScreen.OptionIndicator`. */
export function encodeQotOptionScreenOptionIndicator(w: Writer, v: QotOptionScreenOptionIndicatorInput): void {
  let at: number;
  w.int32(8, v.indicatorType, "indicatorType");
  if (v.indicatorValue != null) { at = w.open(18); encodeQotOptionScreenIndicatorValue(w, w.object(v.indicatorValue, "indicatorValue")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_OptionScreen.OptionIndicator`. */
export function decodeQotOptionScreenOptionIndicator(r: Reader, end: number): QotOptionScreenOptionIndicator {
  let $indicatorType: QotOptionScreenOptionIndicatorType | undefined;
  let $indicatorValue: QotOptionScreenIndicatorValue | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $indicatorType = r.int() as QotOptionScreenOptionIndicatorType; break;
      case 18: $indicatorValue = merged($indicatorValue, decodeQotOptionScreenIndicatorValue(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($indicatorType === undefined) throw missing("Qot_OptionScreen.OptionIndicator", { indicatorType: $indicatorType });
  return r.finish<QotOptionScreenOptionIndicator>({ indicatorType: $indicatorType, indicatorValue: $indicatorValue }, end, unknown);
}

/**
 * Conditions of which one must be met. All groups must be met, and one group takes conditions either on the
 * underlying or on the contract.
 *
 * OpenD's `Qot_OptionScreen.FilterGroup`, held by {@linkcode QotOptionScreenC2S}.
 */
export interface QotOptionScreenFilterGroup extends Message {
  /** Conditions on the underlying. */
  underlyingList: readonly QotOptionScreenUnderlyingIndicator[];
  /** Conditions on the contract. */
  optionList: readonly QotOptionScreenOptionIndicator[];
}

/**
 * Conditions of which one must be met. All groups must be met, and one group takes conditions either on the
 * underlying or on the contract.
 *
 * What a request gives for OpenD's `Qot_OptionScreen.FilterGroup`, held by {@linkcode QotOptionScreenC2S}.
 */
export interface QotOptionScreenFilterGroupInput extends Message {
  /** Conditions on the underlying. */
  underlyingList?: readonly QotOptionScreenUnderlyingIndicatorInput[] | undefined;
  /** Conditions on the contract. */
  optionList?: readonly QotOptionScreenOptionIndicatorInput[] | undefined;
}

/** Writes a `Qot_OptionScreen.FilterGroup`. */
export function encodeQotOptionScreenFilterGroup(w: Writer, v: QotOptionScreenFilterGroupInput): void {
  let at: number;
  for (const x of w.list(v.underlyingList, "underlyingList")) { at = w.open(10); encodeQotOptionScreenUnderlyingIndicator(w, w.object(x, "underlyingList")); w.close(at); }
  for (const x of w.list(v.optionList, "optionList")) { at = w.open(18); encodeQotOptionScreenOptionIndicator(w, w.object(x, "optionList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_OptionScreen.FilterGroup`. */
export function decodeQotOptionScreenFilterGroup(r: Reader, end: number): QotOptionScreenFilterGroup {
  let $underlyingList: QotOptionScreenUnderlyingIndicator[] | undefined;
  let $optionList: QotOptionScreenOptionIndicator[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($underlyingList ??= []).push(decodeQotOptionScreenUnderlyingIndicator(r, r.endOf(end))); break;
      case 18: ($optionList ??= []).push(decodeQotOptionScreenOptionIndicator(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotOptionScreenFilterGroup>({ underlyingList: $underlyingList ?? none, optionList: $optionList ?? none }, end, unknown);
}

/**
 * Plates to filter by, with the plate above them.
 *
 * OpenD's `Qot_OptionScreen.OptionPlate`, held by {@linkcode QotOptionScreenUnderlyingIndicator}.
 */
export interface QotOptionScreenOptionPlate extends Message {
  /** ID of the plate above, such as BK1000. */
  parentPlateId?: string | undefined;
  /** IDs of the plates, such as BK1001; one of them is enough. */
  plateIdList: readonly string[];
}

/**
 * Plates to filter by, with the plate above them.
 *
 * What a request gives for OpenD's `Qot_OptionScreen.OptionPlate`, held by {@linkcode QotOptionScreenUnderlyingIndicator}.
 */
export interface QotOptionScreenOptionPlateInput extends Message {
  /** ID of the plate above, such as BK1000. */
  parentPlateId?: string | undefined;
  /** IDs of the plates, such as BK1001; one of them is enough. */
  plateIdList?: readonly string[] | undefined;
}

/** Writes a `Qot_OptionScreen.OptionPlate`. */
export function encodeQotOptionScreenOptionPlate(w: Writer, v: QotOptionScreenOptionPlateInput): void {
  if (v.parentPlateId != null) w.string(10, v.parentPlateId, "parentPlateId");
  for (const x of w.list(v.plateIdList, "plateIdList")) { w.string(18, x, "plateIdList"); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_OptionScreen.OptionPlate`. */
export function decodeQotOptionScreenOptionPlate(r: Reader, end: number): QotOptionScreenOptionPlate {
  let $parentPlateId: string | undefined;
  let $plateIdList: string[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $parentPlateId = r.text(end); break;
      case 18: ($plateIdList ??= []).push(r.text(end)); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotOptionScreenOptionPlate>({ parentPlateId: $parentPlateId, plateIdList: $plateIdList ?? none }, end, unknown);
}

/**
 * One property that the rows are sorted by.
 *
 * OpenD's `Qot_OptionScreen.Sort`, held by {@linkcode QotOptionScreenC2S}.
 */
export interface QotOptionScreenSort extends Message {
  /** The property of the contract. */
  indicatorType: QotOptionScreenOptionIndicatorType;
  /** 0 upwards, 1 downwards. */
  direction: number;
}

/** Writes a `Qot_OptionScreen.Sort`. */
export function encodeQotOptionScreenSort(w: Writer, v: QotOptionScreenSort): void {
  w.int32(8, v.indicatorType, "indicatorType");
  w.int32(16, v.direction, "direction");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_OptionScreen.Sort`. */
export function decodeQotOptionScreenSort(r: Reader, end: number): QotOptionScreenSort {
  let $indicatorType: QotOptionScreenOptionIndicatorType | undefined;
  let $direction: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $indicatorType = r.int() as QotOptionScreenOptionIndicatorType; break;
      case 16: $direction = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($indicatorType === undefined || $direction === undefined) throw missing("Qot_OptionScreen.Sort", { indicatorType: $indicatorType, direction: $direction });
  return r.finish<QotOptionScreenSort>({ indicatorType: $indicatorType, direction: $direction }, end, unknown);
}

/**
 * What is told of the underlying of a contract.
 *
 * OpenD's `Qot_OptionScreen.UnderlyingInfo`, held by {@linkcode QotOptionScreenOptionScreenItem}.
 */
export interface QotOptionScreenUnderlyingInfo extends Message {
  /** OpenD's numeric ID of the underlying; always there. */
  stockID?: bigint | undefined;
  /** Implied volatility, as a fraction (0.2 = 20 %). */
  iv?: number | undefined;
  /** Historical volatility, as a fraction (0.2 = 20 %). */
  hv?: number | undefined;
  /** Where implied volatility stands between its past low and high. */
  ivRank?: number | undefined;
  /** Share of past days with a lower implied volatility. */
  ivPercentile?: number | undefined;
  /** Market capitalisation, as a plain amount of money. */
  marketCap?: number | undefined;
  /** Last price of the underlying. */
  price?: number | undefined;
  /** Change of its price; in percent by the schema (20 = 20 %). */
  changeRate?: number | undefined;
}

/** Writes a `Qot_OptionScreen.UnderlyingInfo`. */
export function encodeQotOptionScreenUnderlyingInfo(w: Writer, v: QotOptionScreenUnderlyingInfo): void {
  if (v.stockID != null) w.uint64BigInt(8, v.stockID, "stockID");
  if (v.iv != null) w.double(17, v.iv, "iv");
  if (v.hv != null) w.double(25, v.hv, "hv");
  if (v.ivRank != null) w.double(33, v.ivRank, "ivRank");
  if (v.ivPercentile != null) w.double(41, v.ivPercentile, "ivPercentile");
  if (v.marketCap != null) w.double(49, v.marketCap, "marketCap");
  if (v.price != null) w.double(57, v.price, "price");
  if (v.changeRate != null) w.double(65, v.changeRate, "changeRate");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_OptionScreen.UnderlyingInfo`. */
export function decodeQotOptionScreenUnderlyingInfo(r: Reader, end: number): QotOptionScreenUnderlyingInfo {
  let $stockID: bigint | undefined;
  let $iv: number | undefined;
  let $hv: number | undefined;
  let $ivRank: number | undefined;
  let $ivPercentile: number | undefined;
  let $marketCap: number | undefined;
  let $price: number | undefined;
  let $changeRate: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $stockID = r.uint64BigInt(); break;
      case 17: $iv = r.double(); break;
      case 25: $hv = r.double(); break;
      case 33: $ivRank = r.double(); break;
      case 41: $ivPercentile = r.double(); break;
      case 49: $marketCap = r.double(); break;
      case 57: $price = r.double(); break;
      case 65: $changeRate = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotOptionScreenUnderlyingInfo>({ stockID: $stockID, iv: $iv, hv: $hv, ivRank: $ivRank, ivPercentile: $ivPercentile, marketCap: $marketCap, price: $price, changeRate: $changeRate }, end, unknown);
}

/**
 * The terms, quote and Greeks of one option contract. Code, name, strike date and underlying are always
 * there, the rest by default or when asked for.
 *
 * OpenD's `Qot_OptionScreen.OptionScreenItem`, held by {@linkcode QotOptionScreenS2C}.
 */
export interface QotOptionScreenOptionScreenItem extends Message {
  /** The contract as market and code. */
  security?: Security | undefined;
  /** Name of the contract. */
  optionName?: string | undefined;
  /** Price of the underlying at which the contract can be exercised. */
  strikePrice?: number | undefined;
  /** Day of expiry, as the number YYYYMMDD. */
  strikeDate?: number | undefined;
  /** 1 call, 2 put. */
  optionType?: number | undefined;
  /** 1 American, 2 European. */
  exerciseType?: number | undefined;
  /** 1 weekly, 2 monthly, 3 quarterly; not the numbers of Qot_OptionCommon.ExpirationType. */
  expirationType?: number | undefined;
  /** 0 out of the money, 1 in the money. */
  inTheMoney?: number | undefined;
  /** Days until the contract expires. */
  leftDay?: number | undefined;
  /** Last price of the contract. */
  price?: number | undefined;
  /** Middle between the best bid and the best ask. */
  midPrice?: number | undefined;
  /** Best bid. */
  bidPrice?: number | undefined;
  /** Best ask. */
  askPrice?: number | undefined;
  /** Best ask minus best bid. */
  bidAskSpread?: number | undefined;
  /** Contracts wanted at the best bid. */
  bidVolume?: number | undefined;
  /** Contracts offered at the best ask. */
  askVolume?: number | undefined;
  /** Change of the contract's price; in percent by the schema (20 = 20 %). */
  changeRate?: number | undefined;
  /** Contracts traded. */
  volume?: number | undefined;
  /** Money traded. */
  turnover?: number | undefined;
  /** Contracts that are still open. */
  openInterest?: number | undefined;
  /** Contracts at the best bid over those at the best ask. */
  bidAskVolumeRatio?: number | undefined;
  /** Money value of the contracts that are still open. */
  openInterestMarketCap?: number | undefined;
  /** Contracts traded over contracts still open. */
  volOIRatio?: number | undefined;
  /** Money paid for the contract. */
  premium?: number | undefined;
  /** Implied volatility of the contract, as a fraction (0.2 = 20 %). */
  impliedVolatility?: number | undefined;
  /** Sensitivity to the underlying's price: 0 to 1 for calls, -1 to 0 for puts. */
  delta?: number | undefined;
  /** By how much delta changes with the underlying's price. */
  gamma?: number | undefined;
  /** Sensitivity to implied volatility. */
  vega?: number | undefined;
  /** Value lost to the passing of time, mostly negative. */
  theta?: number | undefined;
  /** Sensitivity to interest rates. */
  rho?: number | undefined;
  /** Gearing: exposure to the underlying as a multiple of the price paid. */
  leverageRatio?: number | undefined;
  /** By what multiple of the underlying's move the contract's price is expected to move. */
  effectiveGearing?: number | undefined;
  /** Chance that the contract ends in the money, as a fraction (0.2 = 20 %). */
  itmProbability?: number | undefined;
  /** Never filled any more; buyToBep takes its place. */
  buyBreakEvenPoint?: number | undefined;
  /** What is told of the underlying, as asked for in underlyingRetrieveList. */
  underlyingInfo?: QotOptionScreenUnderlyingInfo | undefined;
  /** Historical volatility. */
  historyVolatility?: number | undefined;
  /** Implied over historical volatility. */
  ivHvRatio?: number | undefined;
  /** How far the underlying is from a buyer's break-even point, as a ratio. */
  buyToBep?: number | undefined;
  /** How far the underlying is from a seller's break-even point, as a ratio. */
  sellToBep?: number | undefined;
  /** Chance that a buyer ends with a profit, as a fraction (0.2 = 20 %). */
  buyProfitProbability?: number | undefined;
  /** Chance that a seller ends with a profit, as a fraction (0.2 = 20 %). */
  sellProfitProbability?: number | undefined;
  /** Intrinsic value as a percentage. */
  intrinsicValuePer?: number | undefined;
  /** Time value as a percentage. */
  timeValuePer?: number | undefined;
  /** How far in the money the contract is. */
  itmDegree?: number | undefined;
  /** How far out of the money the contract is. */
  otmDegree?: number | undefined;
  /** Chance that the contract ends out of the money, as a fraction (0.2 = 20 %). */
  otmProbability?: number | undefined;
  /** Return of a seller, scaled to a year. */
  sellAnnualizedReturn?: number | undefined;
  /** Return of a seller until the contract expires. */
  intervalReturn?: number | undefined;
}

/** Writes a `Qot_OptionScreen.OptionScreenItem`. */
export function encodeQotOptionScreenOptionScreenItem(w: Writer, v: QotOptionScreenOptionScreenItem): void {
  let at: number;
  if (v.security != null) { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.optionName != null) w.string(18, v.optionName, "optionName");
  if (v.strikePrice != null) w.double(25, v.strikePrice, "strikePrice");
  if (v.strikeDate != null) w.int64Number(32, v.strikeDate, "strikeDate");
  if (v.optionType != null) w.int32(40, v.optionType, "optionType");
  if (v.exerciseType != null) w.int32(48, v.exerciseType, "exerciseType");
  if (v.expirationType != null) w.int32(56, v.expirationType, "expirationType");
  if (v.inTheMoney != null) w.int32(64, v.inTheMoney, "inTheMoney");
  if (v.leftDay != null) w.int32(72, v.leftDay, "leftDay");
  if (v.price != null) w.double(161, v.price, "price");
  if (v.midPrice != null) w.double(169, v.midPrice, "midPrice");
  if (v.bidPrice != null) w.double(177, v.bidPrice, "bidPrice");
  if (v.askPrice != null) w.double(185, v.askPrice, "askPrice");
  if (v.bidAskSpread != null) w.double(193, v.bidAskSpread, "bidAskSpread");
  if (v.bidVolume != null) w.int64Number(200, v.bidVolume, "bidVolume");
  if (v.askVolume != null) w.int64Number(208, v.askVolume, "askVolume");
  if (v.changeRate != null) w.double(217, v.changeRate, "changeRate");
  if (v.volume != null) w.int64Number(224, v.volume, "volume");
  if (v.turnover != null) w.double(233, v.turnover, "turnover");
  if (v.openInterest != null) w.int64Number(240, v.openInterest, "openInterest");
  if (v.bidAskVolumeRatio != null) w.double(249, v.bidAskVolumeRatio, "bidAskVolumeRatio");
  if (v.openInterestMarketCap != null) w.double(257, v.openInterestMarketCap, "openInterestMarketCap");
  if (v.volOIRatio != null) w.double(265, v.volOIRatio, "volOIRatio");
  if (v.premium != null) w.double(273, v.premium, "premium");
  if (v.impliedVolatility != null) w.double(321, v.impliedVolatility, "impliedVolatility");
  if (v.delta != null) w.double(329, v.delta, "delta");
  if (v.gamma != null) w.double(337, v.gamma, "gamma");
  if (v.vega != null) w.double(345, v.vega, "vega");
  if (v.theta != null) w.double(353, v.theta, "theta");
  if (v.rho != null) w.double(361, v.rho, "rho");
  if (v.leverageRatio != null) w.double(369, v.leverageRatio, "leverageRatio");
  if (v.effectiveGearing != null) w.double(377, v.effectiveGearing, "effectiveGearing");
  if (v.itmProbability != null) w.double(385, v.itmProbability, "itmProbability");
  if (v.buyBreakEvenPoint != null) w.double(393, v.buyBreakEvenPoint, "buyBreakEvenPoint");
  if (v.underlyingInfo != null) { at = w.open(402); encodeQotOptionScreenUnderlyingInfo(w, w.object(v.underlyingInfo, "underlyingInfo")); w.close(at); }
  if (v.historyVolatility != null) w.double(409, v.historyVolatility, "historyVolatility");
  if (v.ivHvRatio != null) w.double(417, v.ivHvRatio, "ivHvRatio");
  if (v.buyToBep != null) w.double(425, v.buyToBep, "buyToBep");
  if (v.sellToBep != null) w.double(433, v.sellToBep, "sellToBep");
  if (v.buyProfitProbability != null) w.double(441, v.buyProfitProbability, "buyProfitProbability");
  if (v.sellProfitProbability != null) w.double(449, v.sellProfitProbability, "sellProfitProbability");
  if (v.intrinsicValuePer != null) w.double(457, v.intrinsicValuePer, "intrinsicValuePer");
  if (v.timeValuePer != null) w.double(465, v.timeValuePer, "timeValuePer");
  if (v.itmDegree != null) w.double(473, v.itmDegree, "itmDegree");
  if (v.otmDegree != null) w.double(481, v.otmDegree, "otmDegree");
  if (v.otmProbability != null) w.double(489, v.otmProbability, "otmProbability");
  if (v.sellAnnualizedReturn != null) w.double(497, v.sellAnnualizedReturn, "sellAnnualizedReturn");
  if (v.intervalReturn != null) w.double(505, v.intervalReturn, "intervalReturn");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_OptionScreen.OptionScreenItem`. */
export function decodeQotOptionScreenOptionScreenItem(r: Reader, end: number): QotOptionScreenOptionScreenItem {
  let $security: Security | undefined;
  let $optionName: string | undefined;
  let $strikePrice: number | undefined;
  let $strikeDate: number | undefined;
  let $optionType: number | undefined;
  let $exerciseType: number | undefined;
  let $expirationType: number | undefined;
  let $inTheMoney: number | undefined;
  let $leftDay: number | undefined;
  let $price: number | undefined;
  let $midPrice: number | undefined;
  let $bidPrice: number | undefined;
  let $askPrice: number | undefined;
  let $bidAskSpread: number | undefined;
  let $bidVolume: number | undefined;
  let $askVolume: number | undefined;
  let $changeRate: number | undefined;
  let $volume: number | undefined;
  let $turnover: number | undefined;
  let $openInterest: number | undefined;
  let $bidAskVolumeRatio: number | undefined;
  let $openInterestMarketCap: number | undefined;
  let $volOIRatio: number | undefined;
  let $premium: number | undefined;
  let $impliedVolatility: number | undefined;
  let $delta: number | undefined;
  let $gamma: number | undefined;
  let $vega: number | undefined;
  let $theta: number | undefined;
  let $rho: number | undefined;
  let $leverageRatio: number | undefined;
  let $effectiveGearing: number | undefined;
  let $itmProbability: number | undefined;
  let $buyBreakEvenPoint: number | undefined;
  let $underlyingInfo: QotOptionScreenUnderlyingInfo | undefined;
  let $historyVolatility: number | undefined;
  let $ivHvRatio: number | undefined;
  let $buyToBep: number | undefined;
  let $sellToBep: number | undefined;
  let $buyProfitProbability: number | undefined;
  let $sellProfitProbability: number | undefined;
  let $intrinsicValuePer: number | undefined;
  let $timeValuePer: number | undefined;
  let $itmDegree: number | undefined;
  let $otmDegree: number | undefined;
  let $otmProbability: number | undefined;
  let $sellAnnualizedReturn: number | undefined;
  let $intervalReturn: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $optionName = r.text(end); break;
      case 25: $strikePrice = r.double(); break;
      case 32: $strikeDate = r.int64Number(); break;
      case 40: $optionType = r.int(); break;
      case 48: $exerciseType = r.int(); break;
      case 56: $expirationType = r.int(); break;
      case 64: $inTheMoney = r.int(); break;
      case 72: $leftDay = r.int(); break;
      case 161: $price = r.double(); break;
      case 169: $midPrice = r.double(); break;
      case 177: $bidPrice = r.double(); break;
      case 185: $askPrice = r.double(); break;
      case 193: $bidAskSpread = r.double(); break;
      case 200: $bidVolume = r.int64Number(); break;
      case 208: $askVolume = r.int64Number(); break;
      case 217: $changeRate = r.double(); break;
      case 224: $volume = r.int64Number(); break;
      case 233: $turnover = r.double(); break;
      case 240: $openInterest = r.int64Number(); break;
      case 249: $bidAskVolumeRatio = r.double(); break;
      case 257: $openInterestMarketCap = r.double(); break;
      case 265: $volOIRatio = r.double(); break;
      case 273: $premium = r.double(); break;
      case 321: $impliedVolatility = r.double(); break;
      case 329: $delta = r.double(); break;
      case 337: $gamma = r.double(); break;
      case 345: $vega = r.double(); break;
      case 353: $theta = r.double(); break;
      case 361: $rho = r.double(); break;
      case 369: $leverageRatio = r.double(); break;
      case 377: $effectiveGearing = r.double(); break;
      case 385: $itmProbability = r.double(); break;
      case 393: $buyBreakEvenPoint = r.double(); break;
      case 402: $underlyingInfo = merged($underlyingInfo, decodeQotOptionScreenUnderlyingInfo(r, r.endOf(end))); break;
      case 409: $historyVolatility = r.double(); break;
      case 417: $ivHvRatio = r.double(); break;
      case 425: $buyToBep = r.double(); break;
      case 433: $sellToBep = r.double(); break;
      case 441: $buyProfitProbability = r.double(); break;
      case 449: $sellProfitProbability = r.double(); break;
      case 457: $intrinsicValuePer = r.double(); break;
      case 465: $timeValuePer = r.double(); break;
      case 473: $itmDegree = r.double(); break;
      case 481: $otmDegree = r.double(); break;
      case 489: $otmProbability = r.double(); break;
      case 497: $sellAnnualizedReturn = r.double(); break;
      case 505: $intervalReturn = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotOptionScreenOptionScreenItem>({ security: $security, optionName: $optionName, strikePrice: $strikePrice, strikeDate: $strikeDate, optionType: $optionType, exerciseType: $exerciseType, expirationType: $expirationType, inTheMoney: $inTheMoney, leftDay: $leftDay, price: $price, midPrice: $midPrice, bidPrice: $bidPrice, askPrice: $askPrice, bidAskSpread: $bidAskSpread, bidVolume: $bidVolume, askVolume: $askVolume, changeRate: $changeRate, volume: $volume, turnover: $turnover, openInterest: $openInterest, bidAskVolumeRatio: $bidAskVolumeRatio, openInterestMarketCap: $openInterestMarketCap, volOIRatio: $volOIRatio, premium: $premium, impliedVolatility: $impliedVolatility, delta: $delta, gamma: $gamma, vega: $vega, theta: $theta, rho: $rho, leverageRatio: $leverageRatio, effectiveGearing: $effectiveGearing, itmProbability: $itmProbability, buyBreakEvenPoint: $buyBreakEvenPoint, underlyingInfo: $underlyingInfo, historyVolatility: $historyVolatility, ivHvRatio: $ivHvRatio, buyToBep: $buyToBep, sellToBep: $sellToBep, buyProfitProbability: $buyProfitProbability, sellProfitProbability: $sellProfitProbability, intrinsicValuePer: $intrinsicValuePer, timeValuePer: $timeValuePer, itmDegree: $itmDegree, otmDegree: $otmDegree, otmProbability: $otmProbability, sellAnnualizedReturn: $sellAnnualizedReturn, intervalReturn: $intervalReturn }, end, unknown);
}

/**
 * Which contracts are sought, in what order, which of their properties and which rows of the result.
 *
 * OpenD's `Qot_OptionScreen.C2S`, sent with {@linkcode QotOptionScreen}.
 */
export interface QotOptionScreenC2S extends Message {
  /** The kinds of options to search, at least one. */
  marketCategoryList: readonly QotOptionScreenMarketCategory[];
  /** Groups of conditions; a contract must meet at least one condition of every group. */
  filterList: readonly QotOptionScreenFilterGroup[];
  /** Properties that the rows are sorted by, the first one first. */
  sortList: readonly QotOptionScreenSort[];
  /** Rows to skip: 0 for the first page. */
  pageFrom?: number | undefined;
  /** How many rows to return, at most 1000; the official client asks for 200. */
  pageCount?: number | undefined;
  /** Properties of the contract to return, as numbers of OptionIndicatorType; without any, a basic set. */
  optionRetrieveList: readonly number[];
  /** Properties of the underlying to return; without any, underlyingInfo holds no more than the ID. */
  underlyingRetrieveList: readonly QotOptionScreenUnderlyingIndicatorType[];
}

/**
 * Which contracts are sought, in what order, which of their properties and which rows of the result.
 *
 * What a request gives for OpenD's `Qot_OptionScreen.C2S`, sent with {@linkcode QotOptionScreen}.
 */
export interface QotOptionScreenC2SInput extends Message {
  /** The kinds of options to search, at least one. */
  marketCategoryList?: readonly QotOptionScreenMarketCategory[] | undefined;
  /** Groups of conditions; a contract must meet at least one condition of every group. */
  filterList?: readonly QotOptionScreenFilterGroupInput[] | undefined;
  /** Properties that the rows are sorted by, the first one first. */
  sortList?: readonly QotOptionScreenSort[] | undefined;
  /** Rows to skip: 0 for the first page. */
  pageFrom?: number | undefined;
  /** How many rows to return, at most 1000; the official client asks for 200. */
  pageCount?: number | undefined;
  /** Properties of the contract to return, as numbers of OptionIndicatorType; without any, a basic set. */
  optionRetrieveList?: readonly number[] | undefined;
  /** Properties of the underlying to return; without any, underlyingInfo holds no more than the ID. */
  underlyingRetrieveList?: readonly QotOptionScreenUnderlyingIndicatorType[] | undefined;
}

/** Writes a `Qot_OptionScreen.C2S`. */
export function encodeQotOptionScreenC2S(w: Writer, v: QotOptionScreenC2SInput): void {
  let at: number;
  for (const x of w.list(v.marketCategoryList, "marketCategoryList")) { w.int32(8, x, "marketCategoryList"); }
  for (const x of w.list(v.filterList, "filterList")) { at = w.open(18); encodeQotOptionScreenFilterGroup(w, w.object(x, "filterList")); w.close(at); }
  for (const x of w.list(v.sortList, "sortList")) { at = w.open(26); encodeQotOptionScreenSort(w, w.object(x, "sortList")); w.close(at); }
  if (v.pageFrom != null) w.int32(32, v.pageFrom, "pageFrom");
  if (v.pageCount != null) w.int32(40, v.pageCount, "pageCount");
  for (const x of w.list(v.optionRetrieveList, "optionRetrieveList")) { w.int32(48, x, "optionRetrieveList"); }
  for (const x of w.list(v.underlyingRetrieveList, "underlyingRetrieveList")) { w.int32(56, x, "underlyingRetrieveList"); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_OptionScreen.C2S`. */
export function decodeQotOptionScreenC2S(r: Reader, end: number): QotOptionScreenC2S {
  let $marketCategoryList: QotOptionScreenMarketCategory[] | undefined;
  let $filterList: QotOptionScreenFilterGroup[] | undefined;
  let $sortList: QotOptionScreenSort[] | undefined;
  let $pageFrom: number | undefined;
  let $pageCount: number | undefined;
  let $optionRetrieveList: number[] | undefined;
  let $underlyingRetrieveList: QotOptionScreenUnderlyingIndicatorType[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: ($marketCategoryList ??= []).push(r.int() as QotOptionScreenMarketCategory); break;
      case 10: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($marketCategoryList ??= []).push(r.int() as QotOptionScreenMarketCategory);
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 18: ($filterList ??= []).push(decodeQotOptionScreenFilterGroup(r, r.endOf(end))); break;
      case 26: ($sortList ??= []).push(decodeQotOptionScreenSort(r, r.endOf(end))); break;
      case 32: $pageFrom = r.int(); break;
      case 40: $pageCount = r.int(); break;
      case 48: ($optionRetrieveList ??= []).push(r.int()); break;
      case 50: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($optionRetrieveList ??= []).push(r.int());
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 56: ($underlyingRetrieveList ??= []).push(r.int() as QotOptionScreenUnderlyingIndicatorType); break;
      case 58: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($underlyingRetrieveList ??= []).push(r.int() as QotOptionScreenUnderlyingIndicatorType);
        if (r.pos !== stop) throw overrun();
        break;
      }
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotOptionScreenC2S>({ marketCategoryList: $marketCategoryList ?? none, filterList: $filterList ?? none, sortList: $sortList ?? none, pageFrom: $pageFrom, pageCount: $pageCount, optionRetrieveList: $optionRetrieveList ?? none, underlyingRetrieveList: $underlyingRetrieveList ?? none }, end, unknown);
}

/**
 * One page of the contracts that pass.
 *
 * OpenD's `Qot_OptionScreen.S2C`, brought by {@linkcode QotOptionScreen}.
 */
export interface QotOptionScreenS2C extends Message {
  /** False while more rows follow. */
  lastPage: boolean;
  /** How many contracts pass in all, over all pages. */
  allCount: number;
  /** The rows of this page. */
  dataList: readonly QotOptionScreenOptionScreenItem[];
}

/** Writes a `Qot_OptionScreen.S2C`. */
export function encodeQotOptionScreenS2C(w: Writer, v: QotOptionScreenS2C): void {
  let at: number;
  w.bool(8, v.lastPage, "lastPage");
  w.int32(16, v.allCount, "allCount");
  for (const x of w.list(v.dataList, "dataList")) { at = w.open(26); encodeQotOptionScreenOptionScreenItem(w, w.object(x, "dataList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_OptionScreen.S2C`. */
export function decodeQotOptionScreenS2C(r: Reader, end: number): QotOptionScreenS2C {
  let $lastPage: boolean | undefined;
  let $allCount: number | undefined;
  let $dataList: QotOptionScreenOptionScreenItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $lastPage = r.bool(); break;
      case 16: $allCount = r.int(); break;
      case 26: ($dataList ??= []).push(decodeQotOptionScreenOptionScreenItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($lastPage === undefined || $allCount === undefined) throw missing("Qot_OptionScreen.S2C", { lastPage: $lastPage, allCount: $allCount });
  return r.finish<QotOptionScreenS2C>({ lastPage: $lastPage, allCount: $allCount, dataList: $dataList ?? none }, end, unknown);
}

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_OptionScreen.Request`, sent with {@linkcode QotOptionScreen}.
 */
export interface QotOptionScreenRequest extends Message {
  /** What is asked. */
  c2s: QotOptionScreenC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_OptionScreen.Request`, sent with {@linkcode QotOptionScreen}.
 */
export interface QotOptionScreenRequestInput extends Message {
  /** What is asked. */
  c2s: QotOptionScreenC2SInput;
}

/** Writes a `Qot_OptionScreen.Request`. */
export function encodeQotOptionScreenRequest(w: Writer, v: QotOptionScreenRequestInput): void {
  writeRequest(w, v, encodeQotOptionScreenC2S);
}

/** Reads a `Qot_OptionScreen.Request`. */
export function decodeQotOptionScreenRequest(r: Reader, end: number): QotOptionScreenRequest {
  let $c2s: QotOptionScreenC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotOptionScreenC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_OptionScreen.Request", { c2s: $c2s });
  return r.finish<QotOptionScreenRequest>({ c2s: $c2s }, end, unknown);
}

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_OptionScreen.Response`, brought by {@linkcode QotOptionScreen}.
 */
export interface QotOptionScreenResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
  s2c?: QotOptionScreenS2C | undefined;
}

/** Writes a `Qot_OptionScreen.Response`. */
export function encodeQotOptionScreenResponse(w: Writer, v: QotOptionScreenResponse): void {
  writeResponse(w, v, encodeQotOptionScreenS2C);
}

/** Reads a `Qot_OptionScreen.Response`. */
export function decodeQotOptionScreenResponse(r: Reader, end: number): QotOptionScreenResponse {
  return readResponse("Qot_OptionScreen.Response", r, end, decodeQotOptionScreenS2C) as QotOptionScreenResponse;
}

/**
 * Option contracts of whole markets that pass conditions on the contract and on its underlying, with their
 * terms, quotes and Greeks. US and Hong Kong options; of futures options and Japanese options nothing is
 * returned so far. At most 1000 rows at a time: page with pageFrom and pageCount until lastPage. OpenD takes
 * 10 of them in 30 seconds. Most rates and probabilities are fractions (0.2 = 20 %), unlike in the other
 * option commands.
 *
 * OpenD's `Qot_OptionScreen` (3253), a request.
 *
 * @example
 * ```ts
 * import { QotOptionScreen, QotOptionScreenMarketCategory } from "@opend/client/commands";
 *
 * const { dataList } = await quote.request(QotOptionScreen, {
 *   marketCategoryList: [QotOptionScreenMarketCategory.US_Stock],
 *   pageCount: 50,
 * });
 * ```
 */
export const QotOptionScreen: RequestCommand<QotOptionScreenC2SInput, QotOptionScreenS2C> = {
  kind: "request",
  id: 3253,
  name: "Qot_OptionScreen",
  limit: { requests: 10 },
  encode: encodeQotOptionScreenRequest,
  decode: decodeQotOptionScreenResponse,
  decodeData: decodeQotOptionScreenS2C,
};
