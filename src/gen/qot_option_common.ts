// Generated from proto/ by tools/generator. Do not edit.

import { merged, none } from "../codec/merge.ts";
import { missing, overrun } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { Security, SecurityInput } from "./qot_common.ts";

/** `Qot_OptionCommon.OptionMarket` */
export const OptionMarket = {
  Unknown: 0,
  US_Security: 1,
  US_Index: 2,
  HK_Security: 3,
  HK_Index: 4,
} as const;
/** `Qot_OptionCommon.OptionMarket` */
export type OptionMarket = (typeof OptionMarket)[keyof typeof OptionMarket];

/** `Qot_OptionCommon.OptionStatisticDataType` */
export const OptionStatisticDataType = {
  Unknown: -1,
  Volume: 0,
  OpenInterest: 1,
} as const;
/** `Qot_OptionCommon.OptionStatisticDataType` */
export type OptionStatisticDataType = (typeof OptionStatisticDataType)[keyof typeof OptionStatisticDataType];

/** `Qot_OptionCommon.OptionHVTimeRange` */
export const OptionHVTimeRange = {
  Unknown: 0,
  _30Day: 1,
  _60Day: 2,
  _90Day: 3,
  _120Day: 4,
  _365Day: 5,
} as const;
/** `Qot_OptionCommon.OptionHVTimeRange` */
export type OptionHVTimeRange = (typeof OptionHVTimeRange)[keyof typeof OptionHVTimeRange];

/** `Qot_OptionCommon.OptionRankType` */
export const OptionRankType = {
  Unknown: 0,
  Volume: 1,
  Turnover: 2,
  OI: 3,
  OIIncrement: 4,
  OIDecrement: 5,
  OIMarketCap: 6,
  OIMarketCapIncrement: 7,
  OIMarketCapDecrement: 8,
  ChangeRate: 9,
  IV: 10,
} as const;
/** `Qot_OptionCommon.OptionRankType` */
export type OptionRankType = (typeof OptionRankType)[keyof typeof OptionRankType];

/** `Qot_OptionCommon.ZeroDteSortType` */
export const ZeroDteSortType = {
  Unknown: 0,
  Volume: 1,
  IV: 2,
  ChangeRate: 3,
  OpenInterest: 4,
  MarketCap: 5,
} as const;
/** `Qot_OptionCommon.ZeroDteSortType` */
export type ZeroDteSortType = (typeof ZeroDteSortType)[keyof typeof ZeroDteSortType];

/** `Qot_OptionCommon.ZeroDteIndicatorType` */
export const ZeroDteIndicatorType = {
  Unknown: 0,
  OwnerList: 1,
  HasEarningsThisWeek: 2,
  Volume: 3,
  OpenInterest: 4,
  IV: 5,
  HV: 6,
  IVRank: 7,
  IVPercentile: 8,
  Price: 9,
  ChangeRate: 10,
} as const;
/** `Qot_OptionCommon.ZeroDteIndicatorType` */
export type ZeroDteIndicatorType = (typeof ZeroDteIndicatorType)[keyof typeof ZeroDteIndicatorType];

/** `Qot_OptionCommon.ZeroDteContractSortType` */
export const ZeroDteContractSortType = {
  Unknown: 0,
  Volume: 1,
  OpenInterest: 2,
  IV: 3,
  Delta: 4,
} as const;
/** `Qot_OptionCommon.ZeroDteContractSortType` */
export type ZeroDteContractSortType = (typeof ZeroDteContractSortType)[keyof typeof ZeroDteContractSortType];

/** `Qot_OptionCommon.ZeroDteContractIndicatorType` */
export const ZeroDteContractIndicatorType = {
  Unknown: 0,
  OptionType: 1,
  Volume: 2,
  OpenInterest: 3,
  IV: 4,
  Delta: 5,
  Gamma: 6,
  Theta: 7,
  Vega: 8,
  Rho: 9,
  Price: 10,
  ChangeRate: 11,
  BreakEvenPoint: 12,
  ToBep: 13,
  BuyProfitProbability: 14,
  SellProfitProbability: 15,
} as const;
/** `Qot_OptionCommon.ZeroDteContractIndicatorType` */
export type ZeroDteContractIndicatorType = (typeof ZeroDteContractIndicatorType)[keyof typeof ZeroDteContractIndicatorType];

/** `Qot_OptionCommon.EarningsSortType` */
export const EarningsSortType = {
  Unknown: 0,
  EarningsDate: 1,
  Volume: 2,
  IV: 3,
  MarketCap: 4,
  ChangeRate: 5,
  Price: 6,
  IVRank: 7,
  IVPercentile: 8,
  HV: 9,
  OpenInterest: 10,
  LastReportIvCrush: 11,
  HistoryReportIvCrush: 12,
  LastReportChgRate: 13,
  HistoryReportChgRate: 14,
  EstimateEpsYoy: 15,
  EstimateRevenueYoy: 16,
  ExpectedMoveRatio: 17,
} as const;
/** `Qot_OptionCommon.EarningsSortType` */
export type EarningsSortType = (typeof EarningsSortType)[keyof typeof EarningsSortType];

/** `Qot_OptionCommon.StockCategory` */
export const StockCategory = {
  All: 0,
  Equity: 1,
  ETF: 2,
} as const;
/** `Qot_OptionCommon.StockCategory` */
export type StockCategory = (typeof StockCategory)[keyof typeof StockCategory];

/** `Qot_OptionCommon.EarningsPubType` */
export const EarningsPubType = {
  Unknown: 0,
  Before: 1,
  After: 2,
} as const;
/** `Qot_OptionCommon.EarningsPubType` */
export type EarningsPubType = (typeof EarningsPubType)[keyof typeof EarningsPubType];

/** `Qot_OptionCommon.EarningsIndicatorType` */
export const EarningsIndicatorType = {
  Unknown: 0,
  OwnerList: 1,
  IndexComponent: 2,
  Plate: 3,
  MarketCap: 4,
  ExpirationType: 5,
  IV: 6,
  LastReportIvCrush: 7,
  HistoryReportIvCrush: 8,
  IVRank: 9,
  IVPercentile: 10,
  Volume: 11,
  OpenInterest: 12,
  Price: 13,
  ChangeRate: 14,
  ExpectedMoveRatio: 15,
  LastReportChgRate: 16,
  HistoryReportChgRate: 17,
  EstimateRevenueYoy: 18,
  EstimateEpsYoy: 19,
  EarningsDayRange: 20,
} as const;
/** `Qot_OptionCommon.EarningsIndicatorType` */
export type EarningsIndicatorType = (typeof EarningsIndicatorType)[keyof typeof EarningsIndicatorType];

/** `Qot_OptionCommon.SellerType` */
export const SellerType = {
  Unknown: 0,
  CoveredCall: 1,
  CashSecuredPut: 2,
} as const;
/** `Qot_OptionCommon.SellerType` */
export type SellerType = (typeof SellerType)[keyof typeof SellerType];

/** `Qot_OptionCommon.SellerSortType` */
export const SellerSortType = {
  Unknown: 0,
  AnnualizedReturn: 1,
  IntervalReturn: 2,
  ItmProbability: 3,
  Premium: 4,
} as const;
/** `Qot_OptionCommon.SellerSortType` */
export type SellerSortType = (typeof SellerSortType)[keyof typeof SellerSortType];

/** `Qot_OptionCommon.SellerIndicatorType` */
export const SellerIndicatorType = {
  Unknown: 0,
  OwnerList: 1,
  StockCategory: 2,
  Volume: 3,
  OpenInterest: 4,
  IV: 5,
  HV: 6,
  IVRank: 7,
  IVPercentile: 8,
  MarketCap: 9,
  Price: 10,
  ChangeRate: 11,
  Plate: 12,
  ExpirationType: 13,
  LeftDays: 14,
  OptionExpirationType: 15,
  StrikeDateTimestamp: 16,
  Premium: 17,
  AnnualizedReturn: 18,
  IntervalReturn: 19,
  OtmDegree: 20,
  OtmProbability: 21,
  OptionIV: 22,
  BidPrice: 23,
  AskPrice: 24,
  OptionVolume: 25,
  OptionOpenInterest: 26,
} as const;
/** `Qot_OptionCommon.SellerIndicatorType` */
export type SellerIndicatorType = (typeof SellerIndicatorType)[keyof typeof SellerIndicatorType];

/** `Qot_OptionCommon.UnderlyingRankSortType` */
export const UnderlyingRankSortType = {
  Unknown: 0,
  Volume: 1,
  VolumeRatio: 2,
  OpenInterest: 3,
  OpenInterestRatio: 4,
  Price: 5,
  PriceChange: 6,
  IV: 7,
  IVChange: 8,
  HV: 9,
  HVChange: 10,
  IVRank: 11,
  IVPercentile: 12,
  MarketCap: 13,
} as const;
/** `Qot_OptionCommon.UnderlyingRankSortType` */
export type UnderlyingRankSortType = (typeof UnderlyingRankSortType)[keyof typeof UnderlyingRankSortType];

/** `Qot_OptionCommon.UnderlyingRankIndicatorType` */
export const UnderlyingRankIndicatorType = {
  Unknown: 0,
  OwnerList: 1,
  StockCategory: 2,
  Volume: 3,
  OpenInterest: 4,
  IV: 5,
  HV: 6,
  IVRank: 7,
  IVPercentile: 8,
  IVChange: 9,
  HVChange: 10,
  VolumeRatio: 11,
  OIRatio: 12,
  MarketCap: 13,
} as const;
/** `Qot_OptionCommon.UnderlyingRankIndicatorType` */
export type UnderlyingRankIndicatorType = (typeof UnderlyingRankIndicatorType)[keyof typeof UnderlyingRankIndicatorType];

/** `Qot_OptionCommon.OptionRankIndicatorType` */
export const OptionRankIndicatorType = {
  Unknown: 0,
  StockCategory: 1,
  MarketCap: 2,
  OwnerList: 3,
  UnderlyingIV: 4,
  UnderlyingHV: 5,
  IVRank: 6,
  IVPercentile: 7,
  IV: 8,
  OptionType: 9,
  LeftDays: 10,
  InTheMoney: 11,
  Volume: 12,
  OpenInterest: 13,
  Delta: 14,
  Gamma: 15,
  Theta: 16,
  Vega: 17,
  Rho: 18,
} as const;
/** `Qot_OptionCommon.OptionRankIndicatorType` */
export type OptionRankIndicatorType = (typeof OptionRankIndicatorType)[keyof typeof OptionRankIndicatorType];

/** `Qot_OptionCommon.ExpirationType` */
export const ExpirationType = {
  Unknown: 0,
  Monthly: 1,
  Weekly: 2,
  EndOfMonth: 3,
  Quarterly: 4,
} as const;
/** `Qot_OptionCommon.ExpirationType` */
export type ExpirationType = (typeof ExpirationType)[keyof typeof ExpirationType];

/** `Qot_OptionCommon.IndexComponentType` */
export const IndexComponentType = {
  Unknown: 0,
  DJI: 1,
  IXIC: 2,
  NDX: 3,
  SPX: 4,
} as const;
/** `Qot_OptionCommon.IndexComponentType` */
export type IndexComponentType = (typeof IndexComponentType)[keyof typeof IndexComponentType];

/** `Qot_OptionCommon.ZeroDteIndicator` */
export interface ZeroDteIndicator extends Message {
  indicatorType: ZeroDteIndicatorType;
  indicatorValue?: IndicatorValue | undefined;
}

/** What a request gives for `Qot_OptionCommon.ZeroDteIndicator`. */
export interface ZeroDteIndicatorInput extends Message {
  indicatorType: ZeroDteIndicatorType;
  indicatorValue?: IndicatorValueInput | undefined;
}

/** Writes a `Qot_OptionCommon.ZeroDteIndicator`. */
export function encodeZeroDteIndicator(w: Writer, v: ZeroDteIndicatorInput): void {
  let at: number;
  w.int32(8, v.indicatorType, "indicatorType");
  if (v.indicatorValue != null) { at = w.open(18); encodeIndicatorValue(w, w.object(v.indicatorValue, "indicatorValue")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_OptionCommon.ZeroDteIndicator`. */
export function decodeZeroDteIndicator(r: Reader, end: number): ZeroDteIndicator {
  let $indicatorType: ZeroDteIndicatorType | undefined;
  let $indicatorValue: IndicatorValue | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $indicatorType = r.int() as ZeroDteIndicatorType; break;
      case 18: $indicatorValue = merged($indicatorValue, decodeIndicatorValue(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($indicatorType === undefined) throw missing("Qot_OptionCommon.ZeroDteIndicator", { indicatorType: $indicatorType });
  return r.finish<ZeroDteIndicator>({ indicatorType: $indicatorType, indicatorValue: $indicatorValue }, end, unknown);
}

/** `Qot_OptionCommon.ZeroDteContractIndicator` */
export interface ZeroDteContractIndicator extends Message {
  indicatorType: ZeroDteContractIndicatorType;
  indicatorValue?: IndicatorValue | undefined;
}

/** What a request gives for `Qot_OptionCommon.ZeroDteContractIndicator`. */
export interface ZeroDteContractIndicatorInput extends Message {
  indicatorType: ZeroDteContractIndicatorType;
  indicatorValue?: IndicatorValueInput | undefined;
}

/** Writes a `Qot_OptionCommon.ZeroDteContractIndicator`. */
export function encodeZeroDteContractIndicator(w: Writer, v: ZeroDteContractIndicatorInput): void {
  let at: number;
  w.int32(8, v.indicatorType, "indicatorType");
  if (v.indicatorValue != null) { at = w.open(18); encodeIndicatorValue(w, w.object(v.indicatorValue, "indicatorValue")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_OptionCommon.ZeroDteContractIndicator`. */
export function decodeZeroDteContractIndicator(r: Reader, end: number): ZeroDteContractIndicator {
  let $indicatorType: ZeroDteContractIndicatorType | undefined;
  let $indicatorValue: IndicatorValue | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $indicatorType = r.int() as ZeroDteContractIndicatorType; break;
      case 18: $indicatorValue = merged($indicatorValue, decodeIndicatorValue(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($indicatorType === undefined) throw missing("Qot_OptionCommon.ZeroDteContractIndicator", { indicatorType: $indicatorType });
  return r.finish<ZeroDteContractIndicator>({ indicatorType: $indicatorType, indicatorValue: $indicatorValue }, end, unknown);
}

/** `Qot_OptionCommon.EarningsIndicator` */
export interface EarningsIndicator extends Message {
  indicatorType: EarningsIndicatorType;
  indicatorValue?: IndicatorValue | undefined;
}

/** What a request gives for `Qot_OptionCommon.EarningsIndicator`. */
export interface EarningsIndicatorInput extends Message {
  indicatorType: EarningsIndicatorType;
  indicatorValue?: IndicatorValueInput | undefined;
}

/** Writes a `Qot_OptionCommon.EarningsIndicator`. */
export function encodeEarningsIndicator(w: Writer, v: EarningsIndicatorInput): void {
  let at: number;
  w.int32(8, v.indicatorType, "indicatorType");
  if (v.indicatorValue != null) { at = w.open(18); encodeIndicatorValue(w, w.object(v.indicatorValue, "indicatorValue")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_OptionCommon.EarningsIndicator`. */
export function decodeEarningsIndicator(r: Reader, end: number): EarningsIndicator {
  let $indicatorType: EarningsIndicatorType | undefined;
  let $indicatorValue: IndicatorValue | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $indicatorType = r.int() as EarningsIndicatorType; break;
      case 18: $indicatorValue = merged($indicatorValue, decodeIndicatorValue(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($indicatorType === undefined) throw missing("Qot_OptionCommon.EarningsIndicator", { indicatorType: $indicatorType });
  return r.finish<EarningsIndicator>({ indicatorType: $indicatorType, indicatorValue: $indicatorValue }, end, unknown);
}

/** `Qot_OptionCommon.SellerIndicator` */
export interface SellerIndicator extends Message {
  indicatorType: SellerIndicatorType;
  indicatorValue?: IndicatorValue | undefined;
}

/** What a request gives for `Qot_OptionCommon.SellerIndicator`. */
export interface SellerIndicatorInput extends Message {
  indicatorType: SellerIndicatorType;
  indicatorValue?: IndicatorValueInput | undefined;
}

/** Writes a `Qot_OptionCommon.SellerIndicator`. */
export function encodeSellerIndicator(w: Writer, v: SellerIndicatorInput): void {
  let at: number;
  w.int32(8, v.indicatorType, "indicatorType");
  if (v.indicatorValue != null) { at = w.open(18); encodeIndicatorValue(w, w.object(v.indicatorValue, "indicatorValue")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_OptionCommon.SellerIndicator`. */
export function decodeSellerIndicator(r: Reader, end: number): SellerIndicator {
  let $indicatorType: SellerIndicatorType | undefined;
  let $indicatorValue: IndicatorValue | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $indicatorType = r.int() as SellerIndicatorType; break;
      case 18: $indicatorValue = merged($indicatorValue, decodeIndicatorValue(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($indicatorType === undefined) throw missing("Qot_OptionCommon.SellerIndicator", { indicatorType: $indicatorType });
  return r.finish<SellerIndicator>({ indicatorType: $indicatorType, indicatorValue: $indicatorValue }, end, unknown);
}

/** `Qot_OptionCommon.Boundary` */
export interface Boundary extends Message {
  value: number;
  includes: boolean;
}

/** Writes a `Qot_OptionCommon.Boundary`. */
export function encodeBoundary(w: Writer, v: Boundary): void {
  w.double(9, v.value, "value");
  w.bool(16, v.includes, "includes");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_OptionCommon.Boundary`. */
export function decodeBoundary(r: Reader, end: number): Boundary {
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
  if ($value === undefined || $includes === undefined) throw missing("Qot_OptionCommon.Boundary", { value: $value, includes: $includes });
  return r.finish<Boundary>({ value: $value, includes: $includes }, end, unknown);
}

/** `Qot_OptionCommon.Interval` */
export interface Interval extends Message {
  filterMin?: Boundary | undefined;
  filterMax?: Boundary | undefined;
}

/** Writes a `Qot_OptionCommon.Interval`. */
export function encodeInterval(w: Writer, v: Interval): void {
  let at: number;
  if (v.filterMin != null) { at = w.open(10); encodeBoundary(w, w.object(v.filterMin, "filterMin")); w.close(at); }
  if (v.filterMax != null) { at = w.open(18); encodeBoundary(w, w.object(v.filterMax, "filterMax")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_OptionCommon.Interval`. */
export function decodeInterval(r: Reader, end: number): Interval {
  let $filterMin: Boundary | undefined;
  let $filterMax: Boundary | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $filterMin = merged($filterMin, decodeBoundary(r, r.endOf(end))); break;
      case 18: $filterMax = merged($filterMax, decodeBoundary(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<Interval>({ filterMin: $filterMin, filterMax: $filterMax }, end, unknown);
}

/** `Qot_OptionCommon.IndicatorValue` */
export interface IndicatorValue extends Message {
  valueList: readonly number[];
  valueInterval?: Interval | undefined;
  stringValueList: readonly string[];
  securityList: readonly Security[];
}

/** What a request gives for `Qot_OptionCommon.IndicatorValue`. */
export interface IndicatorValueInput extends Message {
  valueList?: readonly number[] | undefined;
  valueInterval?: Interval | undefined;
  stringValueList?: readonly string[] | undefined;
  securityList?: readonly SecurityInput[] | undefined;
}

/** Writes a `Qot_OptionCommon.IndicatorValue`. */
export function encodeIndicatorValue(w: Writer, v: IndicatorValueInput): void {
  let at: number;
  for (const x of w.list(v.valueList, "valueList")) { w.int64Number(8, x, "valueList"); }
  if (v.valueInterval != null) { at = w.open(18); encodeInterval(w, w.object(v.valueInterval, "valueInterval")); w.close(at); }
  for (const x of w.list(v.stringValueList, "stringValueList")) { w.string(26, x, "stringValueList"); }
  for (const x of w.list(v.securityList, "securityList")) { at = w.open(34); encodeSecurity(w, w.security(x, "securityList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_OptionCommon.IndicatorValue`. */
export function decodeIndicatorValue(r: Reader, end: number): IndicatorValue {
  let $valueList: number[] | undefined;
  let $valueInterval: Interval | undefined;
  let $stringValueList: string[] | undefined;
  let $securityList: Security[] | undefined;
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
      case 18: $valueInterval = merged($valueInterval, decodeInterval(r, r.endOf(end))); break;
      case 26: ($stringValueList ??= []).push(r.text(end)); break;
      case 34: ($securityList ??= []).push(decodeSecurity(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<IndicatorValue>({ valueList: $valueList ?? none, valueInterval: $valueInterval, stringValueList: $stringValueList ?? none, securityList: $securityList ?? none }, end, unknown);
}

/** `Qot_OptionCommon.UnderlyingRankIndicator` */
export interface UnderlyingRankIndicator extends Message {
  indicatorType: UnderlyingRankIndicatorType;
  indicatorValue?: IndicatorValue | undefined;
}

/** What a request gives for `Qot_OptionCommon.UnderlyingRankIndicator`. */
export interface UnderlyingRankIndicatorInput extends Message {
  indicatorType: UnderlyingRankIndicatorType;
  indicatorValue?: IndicatorValueInput | undefined;
}

/** Writes a `Qot_OptionCommon.UnderlyingRankIndicator`. */
export function encodeUnderlyingRankIndicator(w: Writer, v: UnderlyingRankIndicatorInput): void {
  let at: number;
  w.int32(8, v.indicatorType, "indicatorType");
  if (v.indicatorValue != null) { at = w.open(18); encodeIndicatorValue(w, w.object(v.indicatorValue, "indicatorValue")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_OptionCommon.UnderlyingRankIndicator`. */
export function decodeUnderlyingRankIndicator(r: Reader, end: number): UnderlyingRankIndicator {
  let $indicatorType: UnderlyingRankIndicatorType | undefined;
  let $indicatorValue: IndicatorValue | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $indicatorType = r.int() as UnderlyingRankIndicatorType; break;
      case 18: $indicatorValue = merged($indicatorValue, decodeIndicatorValue(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($indicatorType === undefined) throw missing("Qot_OptionCommon.UnderlyingRankIndicator", { indicatorType: $indicatorType });
  return r.finish<UnderlyingRankIndicator>({ indicatorType: $indicatorType, indicatorValue: $indicatorValue }, end, unknown);
}

/** `Qot_OptionCommon.OptionRankIndicator` */
export interface OptionRankIndicator extends Message {
  indicatorType: OptionRankIndicatorType;
  indicatorValue?: IndicatorValue | undefined;
}

/** What a request gives for `Qot_OptionCommon.OptionRankIndicator`. */
export interface OptionRankIndicatorInput extends Message {
  indicatorType: OptionRankIndicatorType;
  indicatorValue?: IndicatorValueInput | undefined;
}

/** Writes a `Qot_OptionCommon.OptionRankIndicator`. */
export function encodeOptionRankIndicator(w: Writer, v: OptionRankIndicatorInput): void {
  let at: number;
  w.int32(8, v.indicatorType, "indicatorType");
  if (v.indicatorValue != null) { at = w.open(18); encodeIndicatorValue(w, w.object(v.indicatorValue, "indicatorValue")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_OptionCommon.OptionRankIndicator`. */
export function decodeOptionRankIndicator(r: Reader, end: number): OptionRankIndicator {
  let $indicatorType: OptionRankIndicatorType | undefined;
  let $indicatorValue: IndicatorValue | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $indicatorType = r.int() as OptionRankIndicatorType; break;
      case 18: $indicatorValue = merged($indicatorValue, decodeIndicatorValue(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($indicatorType === undefined) throw missing("Qot_OptionCommon.OptionRankIndicator", { indicatorType: $indicatorType });
  return r.finish<OptionRankIndicator>({ indicatorType: $indicatorType, indicatorValue: $indicatorValue }, end, unknown);
}
