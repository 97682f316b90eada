// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing, overrun } from "../codec/reader.ts";
import { decodeQotHeader, decodeSecurity, encodeQotHeader, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { KLType, QotHeader, QotMarket, Security, SecurityInput } from "./qot_common.ts";

/** `Qot_StockFilter.StockField` */
export const QotStockFilterStockField = {
  Unknown: 0,
  StockCode: 1,
  StockName: 2,
  CurPrice: 3,
  CurPriceToHighest52WeeksRatio: 4,
  CurPriceToLowest52WeeksRatio: 5,
  HighPriceToHighest52WeeksRatio: 6,
  LowPriceToLowest52WeeksRatio: 7,
  VolumeRatio: 8,
  BidAskRatio: 9,
  LotPrice: 10,
  MarketVal: 11,
  PeAnnual: 12,
  PeTTM: 13,
  PbRate: 14,
  ChangeRate5min: 15,
  ChangeRateBeginYear: 16,
  PSTTM: 17,
  PCFTTM: 18,
  TotalShare: 19,
  FloatShare: 20,
  FloatMarketVal: 21,
} as const;
/** `Qot_StockFilter.StockField` */
export type QotStockFilterStockField = (typeof QotStockFilterStockField)[keyof typeof QotStockFilterStockField];

/** `Qot_StockFilter.AccumulateField` */
export const QotStockFilterAccumulateField = {
  Unknown: 0,
  ChangeRate: 1,
  Amplitude: 2,
  Volume: 3,
  Turnover: 4,
  TurnoverRate: 5,
} as const;
/** `Qot_StockFilter.AccumulateField` */
export type QotStockFilterAccumulateField = (typeof QotStockFilterAccumulateField)[keyof typeof QotStockFilterAccumulateField];

/** `Qot_StockFilter.FinancialField` */
export const QotStockFilterFinancialField = {
  Unknown: 0,
  NetProfit: 1,
  NetProfitGrowth: 2,
  SumOfBusiness: 3,
  SumOfBusinessGrowth: 4,
  NetProfitRate: 5,
  GrossProfitRate: 6,
  DebtAssetsRate: 7,
  ReturnOnEquityRate: 8,
  ROIC: 9,
  ROATTM: 10,
  EBITTTM: 11,
  EBITDA: 12,
  OperatingMarginTTM: 13,
  EBITMargin: 14,
  EBITDAMargin: 15,
  FinancialCostRate: 16,
  OperatingProfitTTM: 17,
  ShareholderNetProfitTTM: 18,
  NetProfitCashCoverTTM: 19,
  CurrentRatio: 20,
  QuickRatio: 21,
  CurrentAssetRatio: 22,
  CurrentDebtRatio: 23,
  EquityMultiplier: 24,
  PropertyRatio: 25,
  CashAndCashEquivalents: 26,
  TotalAssetTurnover: 27,
  FixedAssetTurnover: 28,
  InventoryTurnover: 29,
  OperatingCashFlowTTM: 30,
  AccountsReceivable: 31,
  EBITGrowthRate: 32,
  OperatingProfitGrowthRate: 33,
  TotalAssetsGrowthRate: 34,
  ProfitToShareholdersGrowthRate: 35,
  ProfitBeforeTaxGrowthRate: 36,
  EPSGrowthRate: 37,
  ROEGrowthRate: 38,
  ROICGrowthRate: 39,
  NOCFGrowthRate: 40,
  NOCFPerShareGrowthRate: 41,
  OperatingRevenueCashCover: 42,
  OperatingProfitToTotalProfit: 43,
  BasicEPS: 44,
  DilutedEPS: 45,
  NOCFPerShare: 46,
} as const;
/** `Qot_StockFilter.FinancialField` */
export type QotStockFilterFinancialField = (typeof QotStockFilterFinancialField)[keyof typeof QotStockFilterFinancialField];

/** `Qot_StockFilter.CustomIndicatorField` */
export const QotStockFilterCustomIndicatorField = {
  Unknown: 0,
  Price: 1,
  MA5: 2,
  MA10: 3,
  MA20: 4,
  MA30: 5,
  MA60: 6,
  MA120: 7,
  MA250: 8,
  RSI: 9,
  EMA5: 10,
  EMA10: 11,
  EMA20: 12,
  EMA30: 13,
  EMA60: 14,
  EMA120: 15,
  EMA250: 16,
  Value: 17,
  MA: 30,
  EMA: 40,
  KDJ_K: 50,
  KDJ_D: 51,
  KDJ_J: 52,
  MACD_DIFF: 60,
  MACD_DEA: 61,
  MACD: 62,
  BOLL_UPPER: 70,
  BOLL_MIDDLER: 71,
  BOLL_LOWER: 72,
} as const;
/** `Qot_StockFilter.CustomIndicatorField` */
export type QotStockFilterCustomIndicatorField = (typeof QotStockFilterCustomIndicatorField)[keyof typeof QotStockFilterCustomIndicatorField];

/** `Qot_StockFilter.PatternField` */
export const QotStockFilterPatternField = {
  Unknown: 0,
  MAAlignmentLong: 1,
  MAAlignmentShort: 2,
  EMAAlignmentLong: 3,
  EMAAlignmentShort: 4,
  RSIGoldCrossLow: 5,
  RSIDeathCrossHigh: 6,
  RSITopDivergence: 7,
  RSIBottomDivergence: 8,
  KDJGoldCrossLow: 9,
  KDJDeathCrossHigh: 10,
  KDJTopDivergence: 11,
  KDJBottomDivergence: 12,
  MACDGoldCrossLow: 13,
  MACDDeathCrossHigh: 14,
  MACDTopDivergence: 15,
  MACDBottomDivergence: 16,
  BOLLBreakUpper: 17,
  BOLLLower: 18,
  BOLLCrossMiddleUp: 19,
  BOLLCrossMiddleDown: 20,
} as const;
/** `Qot_StockFilter.PatternField` */
export type QotStockFilterPatternField = (typeof QotStockFilterPatternField)[keyof typeof QotStockFilterPatternField];

/** `Qot_StockFilter.FinancialQuarter` */
export const QotStockFilterFinancialQuarter = {
  Unknown: 0,
  Annual: 1,
  FirstQuarter: 2,
  Interim: 3,
  ThirdQuarter: 4,
  MostRecentQuarter: 5,
} as const;
/** `Qot_StockFilter.FinancialQuarter` */
export type QotStockFilterFinancialQuarter = (typeof QotStockFilterFinancialQuarter)[keyof typeof QotStockFilterFinancialQuarter];

/** `Qot_StockFilter.RelativePosition` */
export const QotStockFilterRelativePosition = {
  Unknown: 0,
  More: 1,
  Less: 2,
  CrossUp: 3,
  CrossDown: 4,
} as const;
/** `Qot_StockFilter.RelativePosition` */
export type QotStockFilterRelativePosition = (typeof QotStockFilterRelativePosition)[keyof typeof QotStockFilterRelativePosition];

/** `Qot_StockFilter.SortDir` */
export const QotStockFilterSortDir = {
  No: 0,
  Ascend: 1,
  Descend: 2,
} as const;
/** `Qot_StockFilter.SortDir` */
export type QotStockFilterSortDir = (typeof QotStockFilterSortDir)[keyof typeof QotStockFilterSortDir];

/** `Qot_StockFilter.BaseFilter` */
export interface QotStockFilterBaseFilter extends Message {
  fieldName: QotStockFilterStockField;
  filterMin?: number | undefined;
  filterMax?: number | undefined;
  isNoFilter?: boolean | undefined;
  sortDir?: QotStockFilterSortDir | undefined;
}

/** Writes a `Qot_StockFilter.BaseFilter`. */
export function encodeQotStockFilterBaseFilter(w: Writer, v: QotStockFilterBaseFilter): void {
  w.int32(8, v.fieldName, "fieldName");
  if (v.filterMin != null) w.double(17, v.filterMin, "filterMin");
  if (v.filterMax != null) w.double(25, v.filterMax, "filterMax");
  if (v.isNoFilter != null) w.bool(32, v.isNoFilter, "isNoFilter");
  if (v.sortDir != null) w.int32(40, v.sortDir, "sortDir");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockFilter.BaseFilter`. */
export function decodeQotStockFilterBaseFilter(r: Reader, end: number): QotStockFilterBaseFilter {
  let $fieldName: QotStockFilterStockField | undefined;
  let $filterMin: number | undefined;
  let $filterMax: number | undefined;
  let $isNoFilter: boolean | undefined;
  let $sortDir: QotStockFilterSortDir | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $fieldName = r.int() as QotStockFilterStockField; break;
      case 17: $filterMin = r.double(); break;
      case 25: $filterMax = r.double(); break;
      case 32: $isNoFilter = r.bool(); break;
      case 40: $sortDir = r.int() as QotStockFilterSortDir; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($fieldName === undefined) throw missing("Qot_StockFilter.BaseFilter", { fieldName: $fieldName });
  return r.finish<QotStockFilterBaseFilter>({ fieldName: $fieldName, filterMin: $filterMin, filterMax: $filterMax, isNoFilter: $isNoFilter, sortDir: $sortDir }, end, unknown);
}

/** `Qot_StockFilter.AccumulateFilter` */
export interface QotStockFilterAccumulateFilter extends Message {
  fieldName: QotStockFilterAccumulateField;
  filterMin?: number | undefined;
  filterMax?: number | undefined;
  isNoFilter?: boolean | undefined;
  sortDir?: QotStockFilterSortDir | undefined;
  days: number;
}

/** Writes a `Qot_StockFilter.AccumulateFilter`. */
export function encodeQotStockFilterAccumulateFilter(w: Writer, v: QotStockFilterAccumulateFilter): void {
  w.int32(8, v.fieldName, "fieldName");
  if (v.filterMin != null) w.double(17, v.filterMin, "filterMin");
  if (v.filterMax != null) w.double(25, v.filterMax, "filterMax");
  if (v.isNoFilter != null) w.bool(32, v.isNoFilter, "isNoFilter");
  if (v.sortDir != null) w.int32(40, v.sortDir, "sortDir");
  w.int32(48, v.days, "days");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockFilter.AccumulateFilter`. */
export function decodeQotStockFilterAccumulateFilter(r: Reader, end: number): QotStockFilterAccumulateFilter {
  let $fieldName: QotStockFilterAccumulateField | undefined;
  let $filterMin: number | undefined;
  let $filterMax: number | undefined;
  let $isNoFilter: boolean | undefined;
  let $sortDir: QotStockFilterSortDir | undefined;
  let $days: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $fieldName = r.int() as QotStockFilterAccumulateField; break;
      case 17: $filterMin = r.double(); break;
      case 25: $filterMax = r.double(); break;
      case 32: $isNoFilter = r.bool(); break;
      case 40: $sortDir = r.int() as QotStockFilterSortDir; break;
      case 48: $days = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($fieldName === undefined || $days === undefined) throw missing("Qot_StockFilter.AccumulateFilter", { fieldName: $fieldName, days: $days });
  return r.finish<QotStockFilterAccumulateFilter>({ fieldName: $fieldName, filterMin: $filterMin, filterMax: $filterMax, isNoFilter: $isNoFilter, sortDir: $sortDir, days: $days }, end, unknown);
}

/** `Qot_StockFilter.FinancialFilter` */
export interface QotStockFilterFinancialFilter extends Message {
  fieldName: QotStockFilterFinancialField;
  filterMin?: number | undefined;
  filterMax?: number | undefined;
  isNoFilter?: boolean | undefined;
  sortDir?: QotStockFilterSortDir | undefined;
  quarter: QotStockFilterFinancialQuarter;
}

/** Writes a `Qot_StockFilter.FinancialFilter`. */
export function encodeQotStockFilterFinancialFilter(w: Writer, v: QotStockFilterFinancialFilter): void {
  w.int32(8, v.fieldName, "fieldName");
  if (v.filterMin != null) w.double(17, v.filterMin, "filterMin");
  if (v.filterMax != null) w.double(25, v.filterMax, "filterMax");
  if (v.isNoFilter != null) w.bool(32, v.isNoFilter, "isNoFilter");
  if (v.sortDir != null) w.int32(40, v.sortDir, "sortDir");
  w.int32(48, v.quarter, "quarter");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockFilter.FinancialFilter`. */
export function decodeQotStockFilterFinancialFilter(r: Reader, end: number): QotStockFilterFinancialFilter {
  let $fieldName: QotStockFilterFinancialField | undefined;
  let $filterMin: number | undefined;
  let $filterMax: number | undefined;
  let $isNoFilter: boolean | undefined;
  let $sortDir: QotStockFilterSortDir | undefined;
  let $quarter: QotStockFilterFinancialQuarter | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $fieldName = r.int() as QotStockFilterFinancialField; break;
      case 17: $filterMin = r.double(); break;
      case 25: $filterMax = r.double(); break;
      case 32: $isNoFilter = r.bool(); break;
      case 40: $sortDir = r.int() as QotStockFilterSortDir; break;
      case 48: $quarter = r.int() as QotStockFilterFinancialQuarter; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($fieldName === undefined || $quarter === undefined) throw missing("Qot_StockFilter.FinancialFilter", { fieldName: $fieldName, quarter: $quarter });
  return r.finish<QotStockFilterFinancialFilter>({ fieldName: $fieldName, filterMin: $filterMin, filterMax: $filterMax, isNoFilter: $isNoFilter, sortDir: $sortDir, quarter: $quarter }, end, unknown);
}

/** `Qot_StockFilter.PatternFilter` */
export interface QotStockFilterPatternFilter extends Message {
  fieldName: QotStockFilterPatternField;
  klType: KLType;
  isNoFilter?: boolean | undefined;
  consecutivePeriod?: number | undefined;
}

/** Writes a `Qot_StockFilter.PatternFilter`. */
export function encodeQotStockFilterPatternFilter(w: Writer, v: QotStockFilterPatternFilter): void {
  w.int32(8, v.fieldName, "fieldName");
  w.int32(16, v.klType, "klType");
  if (v.isNoFilter != null) w.bool(24, v.isNoFilter, "isNoFilter");
  if (v.consecutivePeriod != null) w.int32(32, v.consecutivePeriod, "consecutivePeriod");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockFilter.PatternFilter`. */
export function decodeQotStockFilterPatternFilter(r: Reader, end: number): QotStockFilterPatternFilter {
  let $fieldName: QotStockFilterPatternField | undefined;
  let $klType: KLType | undefined;
  let $isNoFilter: boolean | undefined;
  let $consecutivePeriod: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $fieldName = r.int() as QotStockFilterPatternField; break;
      case 16: $klType = r.int() as KLType; break;
      case 24: $isNoFilter = r.bool(); break;
      case 32: $consecutivePeriod = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($fieldName === undefined || $klType === undefined) throw missing("Qot_StockFilter.PatternFilter", { fieldName: $fieldName, klType: $klType });
  return r.finish<QotStockFilterPatternFilter>({ fieldName: $fieldName, klType: $klType, isNoFilter: $isNoFilter, consecutivePeriod: $consecutivePeriod }, end, unknown);
}

/** `Qot_StockFilter.CustomIndicatorFilter` */
export interface QotStockFilterCustomIndicatorFilter extends Message {
  firstFieldName: QotStockFilterCustomIndicatorField;
  secondFieldName: QotStockFilterCustomIndicatorField;
  relativePosition: QotStockFilterRelativePosition;
  fieldValue?: number | undefined;
  klType: KLType;
  isNoFilter?: boolean | undefined;
  firstFieldParaList: readonly number[];
  secondFieldParaList: readonly number[];
  consecutivePeriod?: number | undefined;
}

/** What a request gives for `Qot_StockFilter.CustomIndicatorFilter`. */
export interface QotStockFilterCustomIndicatorFilterInput extends Message {
  firstFieldName: QotStockFilterCustomIndicatorField;
  secondFieldName: QotStockFilterCustomIndicatorField;
  relativePosition: QotStockFilterRelativePosition;
  fieldValue?: number | undefined;
  klType: KLType;
  isNoFilter?: boolean | undefined;
  firstFieldParaList?: readonly number[] | undefined;
  secondFieldParaList?: readonly number[] | undefined;
  consecutivePeriod?: number | undefined;
}

/** Writes a `Qot_StockFilter.CustomIndicatorFilter`. */
export function encodeQotStockFilterCustomIndicatorFilter(w: Writer, v: QotStockFilterCustomIndicatorFilterInput): void {
  w.int32(8, v.firstFieldName, "firstFieldName");
  w.int32(16, v.secondFieldName, "secondFieldName");
  w.int32(24, v.relativePosition, "relativePosition");
  if (v.fieldValue != null) w.double(33, v.fieldValue, "fieldValue");
  w.int32(40, v.klType, "klType");
  if (v.isNoFilter != null) w.bool(48, v.isNoFilter, "isNoFilter");
  for (const x of w.list(v.firstFieldParaList, "firstFieldParaList")) { w.int32(56, x, "firstFieldParaList"); }
  for (const x of w.list(v.secondFieldParaList, "secondFieldParaList")) { w.int32(64, x, "secondFieldParaList"); }
  if (v.consecutivePeriod != null) w.int32(72, v.consecutivePeriod, "consecutivePeriod");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockFilter.CustomIndicatorFilter`. */
export function decodeQotStockFilterCustomIndicatorFilter(r: Reader, end: number): QotStockFilterCustomIndicatorFilter {
  let $firstFieldName: QotStockFilterCustomIndicatorField | undefined;
  let $secondFieldName: QotStockFilterCustomIndicatorField | undefined;
  let $relativePosition: QotStockFilterRelativePosition | undefined;
  let $fieldValue: number | undefined;
  let $klType: KLType | undefined;
  let $isNoFilter: boolean | undefined;
  let $firstFieldParaList: number[] | undefined;
  let $secondFieldParaList: number[] | undefined;
  let $consecutivePeriod: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $firstFieldName = r.int() as QotStockFilterCustomIndicatorField; break;
      case 16: $secondFieldName = r.int() as QotStockFilterCustomIndicatorField; break;
      case 24: $relativePosition = r.int() as QotStockFilterRelativePosition; break;
      case 33: $fieldValue = r.double(); break;
      case 40: $klType = r.int() as KLType; break;
      case 48: $isNoFilter = r.bool(); break;
      case 56: ($firstFieldParaList ??= []).push(r.int()); break;
      case 58: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($firstFieldParaList ??= []).push(r.int());
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 64: ($secondFieldParaList ??= []).push(r.int()); break;
      case 66: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($secondFieldParaList ??= []).push(r.int());
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 72: $consecutivePeriod = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($firstFieldName === undefined || $secondFieldName === undefined || $relativePosition === undefined || $klType === undefined) throw missing("Qot_StockFilter.CustomIndicatorFilter", { firstFieldName: $firstFieldName, secondFieldName: $secondFieldName, relativePosition: $relativePosition, klType: $klType });
  return r.finish<QotStockFilterCustomIndicatorFilter>({ firstFieldName: $firstFieldName, secondFieldName: $secondFieldName, relativePosition: $relativePosition, fieldValue: $fieldValue, klType: $klType, isNoFilter: $isNoFilter, firstFieldParaList: $firstFieldParaList ?? none, secondFieldParaList: $secondFieldParaList ?? none, consecutivePeriod: $consecutivePeriod }, end, unknown);
}

/** `Qot_StockFilter.BaseData` */
export interface QotStockFilterBaseData extends Message {
  fieldName: QotStockFilterStockField;
  value: number;
}

/** Writes a `Qot_StockFilter.BaseData`. */
export function encodeQotStockFilterBaseData(w: Writer, v: QotStockFilterBaseData): void {
  w.int32(8, v.fieldName, "fieldName");
  w.double(17, v.value, "value");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockFilter.BaseData`. */
export function decodeQotStockFilterBaseData(r: Reader, end: number): QotStockFilterBaseData {
  let $fieldName: QotStockFilterStockField | undefined;
  let $value: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $fieldName = r.int() as QotStockFilterStockField; break;
      case 17: $value = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($fieldName === undefined || $value === undefined) throw missing("Qot_StockFilter.BaseData", { fieldName: $fieldName, value: $value });
  return r.finish<QotStockFilterBaseData>({ fieldName: $fieldName, value: $value }, end, unknown);
}

/** `Qot_StockFilter.AccumulateData` */
export interface QotStockFilterAccumulateData extends Message {
  fieldName: QotStockFilterAccumulateField;
  value: number;
  days: number;
}

/** Writes a `Qot_StockFilter.AccumulateData`. */
export function encodeQotStockFilterAccumulateData(w: Writer, v: QotStockFilterAccumulateData): void {
  w.int32(8, v.fieldName, "fieldName");
  w.double(17, v.value, "value");
  w.int32(24, v.days, "days");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockFilter.AccumulateData`. */
export function decodeQotStockFilterAccumulateData(r: Reader, end: number): QotStockFilterAccumulateData {
  let $fieldName: QotStockFilterAccumulateField | undefined;
  let $value: number | undefined;
  let $days: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $fieldName = r.int() as QotStockFilterAccumulateField; break;
      case 17: $value = r.double(); break;
      case 24: $days = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($fieldName === undefined || $value === undefined || $days === undefined) throw missing("Qot_StockFilter.AccumulateData", { fieldName: $fieldName, value: $value, days: $days });
  return r.finish<QotStockFilterAccumulateData>({ fieldName: $fieldName, value: $value, days: $days }, end, unknown);
}

/** `Qot_StockFilter.FinancialData` */
export interface QotStockFilterFinancialData extends Message {
  fieldName: QotStockFilterFinancialField;
  value: number;
  quarter: QotStockFilterFinancialQuarter;
}

/** Writes a `Qot_StockFilter.FinancialData`. */
export function encodeQotStockFilterFinancialData(w: Writer, v: QotStockFilterFinancialData): void {
  w.int32(8, v.fieldName, "fieldName");
  w.double(17, v.value, "value");
  w.int32(24, v.quarter, "quarter");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockFilter.FinancialData`. */
export function decodeQotStockFilterFinancialData(r: Reader, end: number): QotStockFilterFinancialData {
  let $fieldName: QotStockFilterFinancialField | undefined;
  let $value: number | undefined;
  let $quarter: QotStockFilterFinancialQuarter | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $fieldName = r.int() as QotStockFilterFinancialField; break;
      case 17: $value = r.double(); break;
      case 24: $quarter = r.int() as QotStockFilterFinancialQuarter; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($fieldName === undefined || $value === undefined || $quarter === undefined) throw missing("Qot_StockFilter.FinancialData", { fieldName: $fieldName, value: $value, quarter: $quarter });
  return r.finish<QotStockFilterFinancialData>({ fieldName: $fieldName, value: $value, quarter: $quarter }, end, unknown);
}

/** `Qot_StockFilter.CustomIndicatorData` */
export interface QotStockFilterCustomIndicatorData extends Message {
  fieldName: QotStockFilterCustomIndicatorField;
  value: number;
  klType: KLType;
  fieldParaList: readonly number[];
}

/** Writes a `Qot_StockFilter.CustomIndicatorData`. */
export function encodeQotStockFilterCustomIndicatorData(w: Writer, v: QotStockFilterCustomIndicatorData): void {
  w.int32(8, v.fieldName, "fieldName");
  w.double(17, v.value, "value");
  w.int32(24, v.klType, "klType");
  for (const x of w.list(v.fieldParaList, "fieldParaList")) { w.int32(32, x, "fieldParaList"); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockFilter.CustomIndicatorData`. */
export function decodeQotStockFilterCustomIndicatorData(r: Reader, end: number): QotStockFilterCustomIndicatorData {
  let $fieldName: QotStockFilterCustomIndicatorField | undefined;
  let $value: number | undefined;
  let $klType: KLType | undefined;
  let $fieldParaList: number[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $fieldName = r.int() as QotStockFilterCustomIndicatorField; break;
      case 17: $value = r.double(); break;
      case 24: $klType = r.int() as KLType; break;
      case 32: ($fieldParaList ??= []).push(r.int()); break;
      case 34: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($fieldParaList ??= []).push(r.int());
        if (r.pos !== stop) throw overrun();
        break;
      }
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($fieldName === undefined || $value === undefined || $klType === undefined) throw missing("Qot_StockFilter.CustomIndicatorData", { fieldName: $fieldName, value: $value, klType: $klType });
  return r.finish<QotStockFilterCustomIndicatorData>({ fieldName: $fieldName, value: $value, klType: $klType, fieldParaList: $fieldParaList ?? none }, end, unknown);
}

/** `Qot_StockFilter.StockData` */
export interface QotStockFilterStockData extends Message {
  security: Security;
  name: string;
  baseDataList: readonly QotStockFilterBaseData[];
  accumulateDataList: readonly QotStockFilterAccumulateData[];
  financialDataList: readonly QotStockFilterFinancialData[];
  customIndicatorDataList: readonly QotStockFilterCustomIndicatorData[];
}

/** Writes a `Qot_StockFilter.StockData`. */
export function encodeQotStockFilterStockData(w: Writer, v: QotStockFilterStockData): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  w.string(18, v.name, "name");
  for (const x of w.list(v.baseDataList, "baseDataList")) { at = w.open(26); encodeQotStockFilterBaseData(w, w.object(x, "baseDataList")); w.close(at); }
  for (const x of w.list(v.accumulateDataList, "accumulateDataList")) { at = w.open(34); encodeQotStockFilterAccumulateData(w, w.object(x, "accumulateDataList")); w.close(at); }
  for (const x of w.list(v.financialDataList, "financialDataList")) { at = w.open(42); encodeQotStockFilterFinancialData(w, w.object(x, "financialDataList")); w.close(at); }
  for (const x of w.list(v.customIndicatorDataList, "customIndicatorDataList")) { at = w.open(50); encodeQotStockFilterCustomIndicatorData(w, w.object(x, "customIndicatorDataList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockFilter.StockData`. */
export function decodeQotStockFilterStockData(r: Reader, end: number): QotStockFilterStockData {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $baseDataList: QotStockFilterBaseData[] | undefined;
  let $accumulateDataList: QotStockFilterAccumulateData[] | undefined;
  let $financialDataList: QotStockFilterFinancialData[] | undefined;
  let $customIndicatorDataList: QotStockFilterCustomIndicatorData[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      case 26: ($baseDataList ??= []).push(decodeQotStockFilterBaseData(r, r.endOf(end))); break;
      case 34: ($accumulateDataList ??= []).push(decodeQotStockFilterAccumulateData(r, r.endOf(end))); break;
      case 42: ($financialDataList ??= []).push(decodeQotStockFilterFinancialData(r, r.endOf(end))); break;
      case 50: ($customIndicatorDataList ??= []).push(decodeQotStockFilterCustomIndicatorData(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined || $name === undefined) throw missing("Qot_StockFilter.StockData", { security: $security, name: $name });
  return r.finish<QotStockFilterStockData>({ security: $security, name: $name, baseDataList: $baseDataList ?? none, accumulateDataList: $accumulateDataList ?? none, financialDataList: $financialDataList ?? none, customIndicatorDataList: $customIndicatorDataList ?? none }, end, unknown);
}

/** `Qot_StockFilter.C2S` */
export interface QotStockFilterC2S extends Message {
  begin: number;
  num: number;
  market: QotMarket;
  plate?: Security | undefined;
  baseFilterList: readonly QotStockFilterBaseFilter[];
  accumulateFilterList: readonly QotStockFilterAccumulateFilter[];
  financialFilterList: readonly QotStockFilterFinancialFilter[];
  patternFilterList: readonly QotStockFilterPatternFilter[];
  customIndicatorFilterList: readonly QotStockFilterCustomIndicatorFilter[];
  header?: QotHeader | undefined;
}

/** What a request gives for `Qot_StockFilter.C2S`. */
export interface QotStockFilterC2SInput extends Message {
  begin: number;
  num: number;
  market: QotMarket;
  plate?: SecurityInput | undefined;
  baseFilterList?: readonly QotStockFilterBaseFilter[] | undefined;
  accumulateFilterList?: readonly QotStockFilterAccumulateFilter[] | undefined;
  financialFilterList?: readonly QotStockFilterFinancialFilter[] | undefined;
  patternFilterList?: readonly QotStockFilterPatternFilter[] | undefined;
  customIndicatorFilterList?: readonly QotStockFilterCustomIndicatorFilterInput[] | undefined;
  header?: QotHeader | undefined;
}

/** Writes a `Qot_StockFilter.C2S`. */
export function encodeQotStockFilterC2S(w: Writer, v: QotStockFilterC2SInput): void {
  let at: number;
  w.int32(8, v.begin, "begin");
  w.int32(16, v.num, "num");
  w.int32(24, v.market, "market");
  if (v.plate != null) { at = w.open(34); encodeSecurity(w, w.security(v.plate, "plate")); w.close(at); }
  for (const x of w.list(v.baseFilterList, "baseFilterList")) { at = w.open(42); encodeQotStockFilterBaseFilter(w, w.object(x, "baseFilterList")); w.close(at); }
  for (const x of w.list(v.accumulateFilterList, "accumulateFilterList")) { at = w.open(50); encodeQotStockFilterAccumulateFilter(w, w.object(x, "accumulateFilterList")); w.close(at); }
  for (const x of w.list(v.financialFilterList, "financialFilterList")) { at = w.open(58); encodeQotStockFilterFinancialFilter(w, w.object(x, "financialFilterList")); w.close(at); }
  for (const x of w.list(v.patternFilterList, "patternFilterList")) { at = w.open(66); encodeQotStockFilterPatternFilter(w, w.object(x, "patternFilterList")); w.close(at); }
  for (const x of w.list(v.customIndicatorFilterList, "customIndicatorFilterList")) { at = w.open(74); encodeQotStockFilterCustomIndicatorFilter(w, w.object(x, "customIndicatorFilterList")); w.close(at); }
  if (v.header != null) { at = w.open(802); encodeQotHeader(w, w.object(v.header, "header")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockFilter.C2S`. */
export function decodeQotStockFilterC2S(r: Reader, end: number): QotStockFilterC2S {
  let $begin: number | undefined;
  let $num: number | undefined;
  let $market: QotMarket | undefined;
  let $plate: Security | undefined;
  let $baseFilterList: QotStockFilterBaseFilter[] | undefined;
  let $accumulateFilterList: QotStockFilterAccumulateFilter[] | undefined;
  let $financialFilterList: QotStockFilterFinancialFilter[] | undefined;
  let $patternFilterList: QotStockFilterPatternFilter[] | undefined;
  let $customIndicatorFilterList: QotStockFilterCustomIndicatorFilter[] | undefined;
  let $header: QotHeader | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $begin = r.int(); break;
      case 16: $num = r.int(); break;
      case 24: $market = r.int() as QotMarket; break;
      case 34: $plate = merged($plate, decodeSecurity(r, r.endOf(end))); break;
      case 42: ($baseFilterList ??= []).push(decodeQotStockFilterBaseFilter(r, r.endOf(end))); break;
      case 50: ($accumulateFilterList ??= []).push(decodeQotStockFilterAccumulateFilter(r, r.endOf(end))); break;
      case 58: ($financialFilterList ??= []).push(decodeQotStockFilterFinancialFilter(r, r.endOf(end))); break;
      case 66: ($patternFilterList ??= []).push(decodeQotStockFilterPatternFilter(r, r.endOf(end))); break;
      case 74: ($customIndicatorFilterList ??= []).push(decodeQotStockFilterCustomIndicatorFilter(r, r.endOf(end))); break;
      case 802: $header = merged($header, decodeQotHeader(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($begin === undefined || $num === undefined || $market === undefined) throw missing("Qot_StockFilter.C2S", { begin: $begin, num: $num, market: $market });
  return r.finish<QotStockFilterC2S>({ begin: $begin, num: $num, market: $market, plate: $plate, baseFilterList: $baseFilterList ?? none, accumulateFilterList: $accumulateFilterList ?? none, financialFilterList: $financialFilterList ?? none, patternFilterList: $patternFilterList ?? none, customIndicatorFilterList: $customIndicatorFilterList ?? none, header: $header }, end, unknown);
}

/** `Qot_StockFilter.S2C` */
export interface QotStockFilterS2C extends Message {
  lastPage: boolean;
  allCount: number;
  dataList: readonly QotStockFilterStockData[];
}

/** Writes a `Qot_StockFilter.S2C`. */
export function encodeQotStockFilterS2C(w: Writer, v: QotStockFilterS2C): void {
  let at: number;
  w.bool(8, v.lastPage, "lastPage");
  w.int32(16, v.allCount, "allCount");
  for (const x of w.list(v.dataList, "dataList")) { at = w.open(26); encodeQotStockFilterStockData(w, w.object(x, "dataList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_StockFilter.S2C`. */
export function decodeQotStockFilterS2C(r: Reader, end: number): QotStockFilterS2C {
  let $lastPage: boolean | undefined;
  let $allCount: number | undefined;
  let $dataList: QotStockFilterStockData[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $lastPage = r.bool(); break;
      case 16: $allCount = r.int(); break;
      case 26: ($dataList ??= []).push(decodeQotStockFilterStockData(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($lastPage === undefined || $allCount === undefined) throw missing("Qot_StockFilter.S2C", { lastPage: $lastPage, allCount: $allCount });
  return r.finish<QotStockFilterS2C>({ lastPage: $lastPage, allCount: $allCount, dataList: $dataList ?? none }, end, unknown);
}

/** `Qot_StockFilter.Request` */
export interface QotStockFilterRequest extends Message {
  c2s: QotStockFilterC2S;
}

/** What a request gives for `Qot_StockFilter.Request`. */
export interface QotStockFilterRequestInput extends Message {
  c2s: QotStockFilterC2SInput;
}

/** Writes a `Qot_StockFilter.Request`. */
export function encodeQotStockFilterRequest(w: Writer, v: QotStockFilterRequestInput): void {
  writeRequest(w, v, encodeQotStockFilterC2S);
}

/** Reads a `Qot_StockFilter.Request`. */
export function decodeQotStockFilterRequest(r: Reader, end: number): QotStockFilterRequest {
  let $c2s: QotStockFilterC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotStockFilterC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_StockFilter.Request", { c2s: $c2s });
  return r.finish<QotStockFilterRequest>({ c2s: $c2s }, end, unknown);
}

/** `Qot_StockFilter.Response` */
export interface QotStockFilterResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotStockFilterS2C | undefined;
}

/** Writes a `Qot_StockFilter.Response`. */
export function encodeQotStockFilterResponse(w: Writer, v: QotStockFilterResponse): void {
  writeResponse(w, v, encodeQotStockFilterS2C);
}

/** Reads a `Qot_StockFilter.Response`. */
export function decodeQotStockFilterResponse(r: Reader, end: number): QotStockFilterResponse {
  return readResponse("Qot_StockFilter.Response", r, end, decodeQotStockFilterS2C) as QotStockFilterResponse;
}

/** `Qot_StockFilter` (3215): asked and answered. */
export const QotStockFilter: RequestCommand<QotStockFilterC2SInput, QotStockFilterS2C> = {
  kind: "request",
  id: 3215,
  name: "Qot_StockFilter",
  limit: { requests: 10 },
  encode: encodeQotStockFilterRequest,
  decode: decodeQotStockFilterResponse,
  decodeData: decodeQotStockFilterS2C,
};
