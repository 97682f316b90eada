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

/** `Qot_OptionScreen.MarketCategory` */
export const QotOptionScreenMarketCategory = {
  US_Stock: 0,
  US_Index: 1,
  US_Future: 2,
  HK_Stock: 3,
  HK_Index: 4,
  JP_Stock: 5,
  JP_Index: 6,
} as const;
/** `Qot_OptionScreen.MarketCategory` */
export type QotOptionScreenMarketCategory = (typeof QotOptionScreenMarketCategory)[keyof typeof QotOptionScreenMarketCategory];

/** `Qot_OptionScreen.UnderlyingIndicatorType` */
export const QotOptionScreenUnderlyingIndicatorType = {
  Unknown: 0,
  StockList: 101,
  Plate: 103,
  IndexList: 106,
  Volume: 201,
  OpenInterest: 202,
  IV: 203,
  HV: 204,
  IVRank: 205,
  IVPercentile: 206,
  IVChange: 207,
  IVChangeRatio: 208,
  IVHVRatio: 209,
  IVHVSpread: 210,
  MarketCap: 401,
  StockPrice: 402,
  ChangeRate: 403,
} as const;
/** `Qot_OptionScreen.UnderlyingIndicatorType` */
export type QotOptionScreenUnderlyingIndicatorType = (typeof QotOptionScreenUnderlyingIndicatorType)[keyof typeof QotOptionScreenUnderlyingIndicatorType];

/** `Qot_OptionScreen.OptionIndicatorType` */
export const QotOptionScreenOptionIndicatorType = {
  Unknown: 0,
  StrikePrice: 1001,
  LeftDay: 1002,
  OptionType: 1003,
  ExerciseType: 1004,
  ExpirationType: 1005,
  StrikeDateTimestamp: 1007,
  InTheMoney: 2001,
  Price: 2002,
  MidPrice: 2003,
  BidPrice: 2004,
  AskPrice: 2005,
  BidAskSpread: 2006,
  BidVolume: 2007,
  AskVolume: 2008,
  BidAskVolumeRatio: 2009,
  ChangeRate: 2010,
  Volume: 2011,
  Turnover: 2012,
  OpenInterest: 2013,
  OpenInterestMarketCap: 2014,
  VolOIRatio: 2018,
  Premium: 2021,
  ImpliedVolatility: 3001,
  HistoryVolatility: 3002,
  IVHVRatio: 3003,
  Delta: 3004,
  Gamma: 3005,
  Vega: 3006,
  Theta: 3007,
  Rho: 3008,
  LeverageRatio: 3009,
  EffectiveGearing: 3010,
  BuyToBep: 3011,
  SellToBep: 3012,
  BuyProfitProbability: 3013,
  SellProfitProbability: 3014,
  IntrinsicValuePer: 3015,
  TimeValuePer: 3016,
  ITMDegree: 3017,
  OTMDegree: 3018,
  ITMProbability: 3019,
  OTMProbability: 3020,
  SellAnnualizedReturn: 3021,
  IntervalReturn: 3022,
  BuyBreakEvenPoint: 3023,
} as const;
/** `Qot_OptionScreen.OptionIndicatorType` */
export type QotOptionScreenOptionIndicatorType = (typeof QotOptionScreenOptionIndicatorType)[keyof typeof QotOptionScreenOptionIndicatorType];

/** `Qot_OptionScreen.Boundary` */
export interface QotOptionScreenBoundary extends Message {
  value: number;
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

/** `Qot_OptionScreen.Interval` */
export interface QotOptionScreenInterval extends Message {
  filterMin?: QotOptionScreenBoundary | undefined;
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

/** `Qot_OptionScreen.IndicatorValue` */
export interface QotOptionScreenIndicatorValue extends Message {
  valueList: readonly number[];
  valueInterval?: QotOptionScreenInterval | undefined;
  strValueList: readonly string[];
}

/** What a request gives for `Qot_OptionScreen.IndicatorValue`. */
export interface QotOptionScreenIndicatorValueInput extends Message {
  valueList?: readonly number[] | undefined;
  valueInterval?: QotOptionScreenInterval | undefined;
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

/** `Qot_OptionScreen.UnderlyingIndicator` */
export interface QotOptionScreenUnderlyingIndicator extends Message {
  indicatorType: QotOptionScreenUnderlyingIndicatorType;
  indicatorValue?: QotOptionScreenIndicatorValue | undefined;
  plateList: readonly QotOptionScreenOptionPlate[];
}

/** What a request gives for `Qot_OptionScreen.UnderlyingIndicator`. */
export interface QotOptionScreenUnderlyingIndicatorInput extends Message {
  indicatorType: QotOptionScreenUnderlyingIndicatorType;
  indicatorValue?: QotOptionScreenIndicatorValueInput | undefined;
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

/** `Qot_OptionScreen.OptionIndicator` */
export interface QotOptionScreenOptionIndicator extends Message {
  indicatorType: QotOptionScreenOptionIndicatorType;
  indicatorValue?: QotOptionScreenIndicatorValue | undefined;
}

/** What a request gives for `Qot_OptionScreen.OptionIndicator`. */
export interface QotOptionScreenOptionIndicatorInput extends Message {
  indicatorType: QotOptionScreenOptionIndicatorType;
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

/** `Qot_OptionScreen.FilterGroup` */
export interface QotOptionScreenFilterGroup extends Message {
  underlyingList: readonly QotOptionScreenUnderlyingIndicator[];
  optionList: readonly QotOptionScreenOptionIndicator[];
}

/** What a request gives for `Qot_OptionScreen.FilterGroup`. */
export interface QotOptionScreenFilterGroupInput extends Message {
  underlyingList?: readonly QotOptionScreenUnderlyingIndicatorInput[] | undefined;
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

/** `Qot_OptionScreen.OptionPlate` */
export interface QotOptionScreenOptionPlate extends Message {
  parentPlateId?: string | undefined;
  plateIdList: readonly string[];
}

/** What a request gives for `Qot_OptionScreen.OptionPlate`. */
export interface QotOptionScreenOptionPlateInput extends Message {
  parentPlateId?: string | undefined;
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

/** `Qot_OptionScreen.Sort` */
export interface QotOptionScreenSort extends Message {
  indicatorType: QotOptionScreenOptionIndicatorType;
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

/** `Qot_OptionScreen.UnderlyingInfo` */
export interface QotOptionScreenUnderlyingInfo extends Message {
  stockID?: bigint | undefined;
  iv?: number | undefined;
  hv?: number | undefined;
  ivRank?: number | undefined;
  ivPercentile?: number | undefined;
  marketCap?: number | undefined;
  price?: number | undefined;
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

/** `Qot_OptionScreen.OptionScreenItem` */
export interface QotOptionScreenOptionScreenItem extends Message {
  security?: Security | undefined;
  optionName?: string | undefined;
  strikePrice?: number | undefined;
  strikeDate?: number | undefined;
  optionType?: number | undefined;
  exerciseType?: number | undefined;
  expirationType?: number | undefined;
  inTheMoney?: number | undefined;
  leftDay?: number | undefined;
  price?: number | undefined;
  midPrice?: number | undefined;
  bidPrice?: number | undefined;
  askPrice?: number | undefined;
  bidAskSpread?: number | undefined;
  bidVolume?: number | undefined;
  askVolume?: number | undefined;
  changeRate?: number | undefined;
  volume?: number | undefined;
  turnover?: number | undefined;
  openInterest?: number | undefined;
  bidAskVolumeRatio?: number | undefined;
  openInterestMarketCap?: number | undefined;
  volOIRatio?: number | undefined;
  premium?: number | undefined;
  impliedVolatility?: number | undefined;
  delta?: number | undefined;
  gamma?: number | undefined;
  vega?: number | undefined;
  theta?: number | undefined;
  rho?: number | undefined;
  leverageRatio?: number | undefined;
  effectiveGearing?: number | undefined;
  itmProbability?: number | undefined;
  buyBreakEvenPoint?: number | undefined;
  underlyingInfo?: QotOptionScreenUnderlyingInfo | undefined;
  historyVolatility?: number | undefined;
  ivHvRatio?: number | undefined;
  buyToBep?: number | undefined;
  sellToBep?: number | undefined;
  buyProfitProbability?: number | undefined;
  sellProfitProbability?: number | undefined;
  intrinsicValuePer?: number | undefined;
  timeValuePer?: number | undefined;
  itmDegree?: number | undefined;
  otmDegree?: number | undefined;
  otmProbability?: number | undefined;
  sellAnnualizedReturn?: number | undefined;
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

/** `Qot_OptionScreen.C2S` */
export interface QotOptionScreenC2S extends Message {
  marketCategoryList: readonly QotOptionScreenMarketCategory[];
  filterList: readonly QotOptionScreenFilterGroup[];
  sortList: readonly QotOptionScreenSort[];
  pageFrom?: number | undefined;
  pageCount?: number | undefined;
  optionRetrieveList: readonly number[];
  underlyingRetrieveList: readonly QotOptionScreenUnderlyingIndicatorType[];
}

/** What a request gives for `Qot_OptionScreen.C2S`. */
export interface QotOptionScreenC2SInput extends Message {
  marketCategoryList?: readonly QotOptionScreenMarketCategory[] | undefined;
  filterList?: readonly QotOptionScreenFilterGroupInput[] | undefined;
  sortList?: readonly QotOptionScreenSort[] | undefined;
  pageFrom?: number | undefined;
  pageCount?: number | undefined;
  optionRetrieveList?: readonly number[] | undefined;
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

/** `Qot_OptionScreen.S2C` */
export interface QotOptionScreenS2C extends Message {
  lastPage: boolean;
  allCount: number;
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

/** `Qot_OptionScreen.Request` */
export interface QotOptionScreenRequest extends Message {
  c2s: QotOptionScreenC2S;
}

/** What a request gives for `Qot_OptionScreen.Request`. */
export interface QotOptionScreenRequestInput extends Message {
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

/** `Qot_OptionScreen.Response` */
export interface QotOptionScreenResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
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

/** `Qot_OptionScreen` (3253): asked and answered. */
export const QotOptionScreen: RequestCommand<QotOptionScreenC2SInput, QotOptionScreenS2C> = {
  kind: "request",
  id: 3253,
  name: "Qot_OptionScreen",
  limit: { requests: 10 },
  encode: encodeQotOptionScreenRequest,
  decode: decodeQotOptionScreenResponse,
  decodeData: decodeQotOptionScreenS2C,
};
