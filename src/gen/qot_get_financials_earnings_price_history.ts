// Generated from proto/ by tools/generator. Do not edit.

import { readResponse, writeRequest, writeResponse } from "../codec/envelope.ts";
import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message, RequestCommand } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { RetType } from "./common.ts";
import type { EarningsPubTimeType, F10Type, Security, SecurityInput } from "./qot_common.ts";

/** `Qot_GetFinancialsEarningsPriceHistory.C2S` */
export interface QotGetFinancialsEarningsPriceHistoryC2S extends Message {
  security: Security;
}

/** What a request gives for `Qot_GetFinancialsEarningsPriceHistory.C2S`. */
export interface QotGetFinancialsEarningsPriceHistoryC2SInput extends Message {
  security: SecurityInput;
}

/** Writes a `Qot_GetFinancialsEarningsPriceHistory.C2S`. */
export function encodeQotGetFinancialsEarningsPriceHistoryC2S(w: Writer, v: QotGetFinancialsEarningsPriceHistoryC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFinancialsEarningsPriceHistory.C2S`. */
export function decodeQotGetFinancialsEarningsPriceHistoryC2S(r: Reader, end: number): QotGetFinancialsEarningsPriceHistoryC2S {
  let $security: Security | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetFinancialsEarningsPriceHistory.C2S", { security: $security });
  return r.finish<QotGetFinancialsEarningsPriceHistoryC2S>({ security: $security }, end, unknown);
}

/** `Qot_GetFinancialsEarningsPriceHistory.PriceInfo` */
export interface QotGetFinancialsEarningsPriceHistoryPriceInfo extends Message {
  tradingDay?: number | undefined;
  tradingDayStr?: string | undefined;
  closePrice?: number | undefined;
  openPrice?: number | undefined;
  highestPrice?: number | undefined;
  lowestPrice?: number | undefined;
  lastClosePrice?: number | undefined;
  volume?: number | undefined;
}

/** Writes a `Qot_GetFinancialsEarningsPriceHistory.PriceInfo`. */
export function encodeQotGetFinancialsEarningsPriceHistoryPriceInfo(w: Writer, v: QotGetFinancialsEarningsPriceHistoryPriceInfo): void {
  if (v.tradingDay != null) w.int64Number(8, v.tradingDay, "tradingDay");
  if (v.tradingDayStr != null) w.string(18, v.tradingDayStr, "tradingDayStr");
  if (v.closePrice != null) w.double(25, v.closePrice, "closePrice");
  if (v.openPrice != null) w.double(33, v.openPrice, "openPrice");
  if (v.highestPrice != null) w.double(41, v.highestPrice, "highestPrice");
  if (v.lowestPrice != null) w.double(49, v.lowestPrice, "lowestPrice");
  if (v.lastClosePrice != null) w.double(57, v.lastClosePrice, "lastClosePrice");
  if (v.volume != null) w.double(65, v.volume, "volume");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFinancialsEarningsPriceHistory.PriceInfo`. */
export function decodeQotGetFinancialsEarningsPriceHistoryPriceInfo(r: Reader, end: number): QotGetFinancialsEarningsPriceHistoryPriceInfo {
  let $tradingDay: number | undefined;
  let $tradingDayStr: string | undefined;
  let $closePrice: number | undefined;
  let $openPrice: number | undefined;
  let $highestPrice: number | undefined;
  let $lowestPrice: number | undefined;
  let $lastClosePrice: number | undefined;
  let $volume: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $tradingDay = r.int64Number(); break;
      case 18: $tradingDayStr = r.text(end); break;
      case 25: $closePrice = r.double(); break;
      case 33: $openPrice = r.double(); break;
      case 41: $highestPrice = r.double(); break;
      case 49: $lowestPrice = r.double(); break;
      case 57: $lastClosePrice = r.double(); break;
      case 65: $volume = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetFinancialsEarningsPriceHistoryPriceInfo>({ tradingDay: $tradingDay, tradingDayStr: $tradingDayStr, closePrice: $closePrice, openPrice: $openPrice, highestPrice: $highestPrice, lowestPrice: $lowestPrice, lastClosePrice: $lastClosePrice, volume: $volume }, end, unknown);
}

/** `Qot_GetFinancialsEarningsPriceHistory.FinScheduleInfo` */
export interface QotGetFinancialsEarningsPriceHistoryFinScheduleInfo extends Message {
  delta?: number | undefined;
  closePrice?: number | undefined;
}

/** Writes a `Qot_GetFinancialsEarningsPriceHistory.FinScheduleInfo`. */
export function encodeQotGetFinancialsEarningsPriceHistoryFinScheduleInfo(w: Writer, v: QotGetFinancialsEarningsPriceHistoryFinScheduleInfo): void {
  if (v.delta != null) w.int32(8, v.delta, "delta");
  if (v.closePrice != null) w.double(17, v.closePrice, "closePrice");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFinancialsEarningsPriceHistory.FinScheduleInfo`. */
export function decodeQotGetFinancialsEarningsPriceHistoryFinScheduleInfo(r: Reader, end: number): QotGetFinancialsEarningsPriceHistoryFinScheduleInfo {
  let $delta: number | undefined;
  let $closePrice: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $delta = r.int(); break;
      case 17: $closePrice = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetFinancialsEarningsPriceHistoryFinScheduleInfo>({ delta: $delta, closePrice: $closePrice }, end, unknown);
}

/** `Qot_GetFinancialsEarningsPriceHistory.PriceHistoryOnEarningsDays` */
export interface QotGetFinancialsEarningsPriceHistoryPriceHistoryOnEarningsDays extends Message {
  fiscalYear?: number | undefined;
  financialType?: F10Type | undefined;
  periodText?: string | undefined;
  isCurrent?: boolean | undefined;
  pubTradingDay?: number | undefined;
  pubTradingDayStr?: string | undefined;
  pubTime?: number | undefined;
  pubTimeStr?: string | undefined;
  pubType?: EarningsPubTimeType | undefined;
  predictVolaRatioNewest?: number | undefined;
  predictVolaRatioHighest?: number | undefined;
  predictVolaValNewest?: number | undefined;
  predictVolaValHighest?: number | undefined;
  optionIVCrush?: number | undefined;
  optionStrikeDateIVCrush?: number | undefined;
  priceInfo?: QotGetFinancialsEarningsPriceHistoryPriceInfo | undefined;
  scheduleInfoList: readonly QotGetFinancialsEarningsPriceHistoryFinScheduleInfo[];
}

/** Writes a `Qot_GetFinancialsEarningsPriceHistory.PriceHistoryOnEarningsDays`. */
export function encodeQotGetFinancialsEarningsPriceHistoryPriceHistoryOnEarningsDays(w: Writer, v: QotGetFinancialsEarningsPriceHistoryPriceHistoryOnEarningsDays): void {
  let at: number;
  if (v.fiscalYear != null) w.int32(8, v.fiscalYear, "fiscalYear");
  if (v.financialType != null) w.int32(16, v.financialType, "financialType");
  if (v.periodText != null) w.string(26, v.periodText, "periodText");
  if (v.isCurrent != null) w.bool(32, v.isCurrent, "isCurrent");
  if (v.pubTradingDay != null) w.int64Number(40, v.pubTradingDay, "pubTradingDay");
  if (v.pubTradingDayStr != null) w.string(50, v.pubTradingDayStr, "pubTradingDayStr");
  if (v.pubTime != null) w.int64Number(56, v.pubTime, "pubTime");
  if (v.pubTimeStr != null) w.string(66, v.pubTimeStr, "pubTimeStr");
  if (v.pubType != null) w.int32(72, v.pubType, "pubType");
  if (v.predictVolaRatioNewest != null) w.double(81, v.predictVolaRatioNewest, "predictVolaRatioNewest");
  if (v.predictVolaRatioHighest != null) w.double(89, v.predictVolaRatioHighest, "predictVolaRatioHighest");
  if (v.predictVolaValNewest != null) w.double(97, v.predictVolaValNewest, "predictVolaValNewest");
  if (v.predictVolaValHighest != null) w.double(105, v.predictVolaValHighest, "predictVolaValHighest");
  if (v.optionIVCrush != null) w.double(113, v.optionIVCrush, "optionIVCrush");
  if (v.optionStrikeDateIVCrush != null) w.double(121, v.optionStrikeDateIVCrush, "optionStrikeDateIVCrush");
  if (v.priceInfo != null) { at = w.open(130); encodeQotGetFinancialsEarningsPriceHistoryPriceInfo(w, w.object(v.priceInfo, "priceInfo")); w.close(at); }
  for (const x of w.list(v.scheduleInfoList, "scheduleInfoList")) { at = w.open(138); encodeQotGetFinancialsEarningsPriceHistoryFinScheduleInfo(w, w.object(x, "scheduleInfoList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFinancialsEarningsPriceHistory.PriceHistoryOnEarningsDays`. */
export function decodeQotGetFinancialsEarningsPriceHistoryPriceHistoryOnEarningsDays(r: Reader, end: number): QotGetFinancialsEarningsPriceHistoryPriceHistoryOnEarningsDays {
  let $fiscalYear: number | undefined;
  let $financialType: F10Type | undefined;
  let $periodText: string | undefined;
  let $isCurrent: boolean | undefined;
  let $pubTradingDay: number | undefined;
  let $pubTradingDayStr: string | undefined;
  let $pubTime: number | undefined;
  let $pubTimeStr: string | undefined;
  let $pubType: EarningsPubTimeType | undefined;
  let $predictVolaRatioNewest: number | undefined;
  let $predictVolaRatioHighest: number | undefined;
  let $predictVolaValNewest: number | undefined;
  let $predictVolaValHighest: number | undefined;
  let $optionIVCrush: number | undefined;
  let $optionStrikeDateIVCrush: number | undefined;
  let $priceInfo: QotGetFinancialsEarningsPriceHistoryPriceInfo | undefined;
  let $scheduleInfoList: QotGetFinancialsEarningsPriceHistoryFinScheduleInfo[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $fiscalYear = r.int(); break;
      case 16: $financialType = r.int() as F10Type; break;
      case 26: $periodText = r.text(end); break;
      case 32: $isCurrent = r.bool(); break;
      case 40: $pubTradingDay = r.int64Number(); break;
      case 50: $pubTradingDayStr = r.text(end); break;
      case 56: $pubTime = r.int64Number(); break;
      case 66: $pubTimeStr = r.text(end); break;
      case 72: $pubType = r.int() as EarningsPubTimeType; break;
      case 81: $predictVolaRatioNewest = r.double(); break;
      case 89: $predictVolaRatioHighest = r.double(); break;
      case 97: $predictVolaValNewest = r.double(); break;
      case 105: $predictVolaValHighest = r.double(); break;
      case 113: $optionIVCrush = r.double(); break;
      case 121: $optionStrikeDateIVCrush = r.double(); break;
      case 130: $priceInfo = merged($priceInfo, decodeQotGetFinancialsEarningsPriceHistoryPriceInfo(r, r.endOf(end))); break;
      case 138: ($scheduleInfoList ??= []).push(decodeQotGetFinancialsEarningsPriceHistoryFinScheduleInfo(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetFinancialsEarningsPriceHistoryPriceHistoryOnEarningsDays>({ fiscalYear: $fiscalYear, financialType: $financialType, periodText: $periodText, isCurrent: $isCurrent, pubTradingDay: $pubTradingDay, pubTradingDayStr: $pubTradingDayStr, pubTime: $pubTime, pubTimeStr: $pubTimeStr, pubType: $pubType, predictVolaRatioNewest: $predictVolaRatioNewest, predictVolaRatioHighest: $predictVolaRatioHighest, predictVolaValNewest: $predictVolaValNewest, predictVolaValHighest: $predictVolaValHighest, optionIVCrush: $optionIVCrush, optionStrikeDateIVCrush: $optionStrikeDateIVCrush, priceInfo: $priceInfo, scheduleInfoList: $scheduleInfoList ?? none }, end, unknown);
}

/** `Qot_GetFinancialsEarningsPriceHistory.S2C` */
export interface QotGetFinancialsEarningsPriceHistoryS2C extends Message {
  detailList: readonly QotGetFinancialsEarningsPriceHistoryPriceHistoryOnEarningsDays[];
}

/** Writes a `Qot_GetFinancialsEarningsPriceHistory.S2C`. */
export function encodeQotGetFinancialsEarningsPriceHistoryS2C(w: Writer, v: QotGetFinancialsEarningsPriceHistoryS2C): void {
  let at: number;
  for (const x of w.list(v.detailList, "detailList")) { at = w.open(10); encodeQotGetFinancialsEarningsPriceHistoryPriceHistoryOnEarningsDays(w, w.object(x, "detailList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFinancialsEarningsPriceHistory.S2C`. */
export function decodeQotGetFinancialsEarningsPriceHistoryS2C(r: Reader, end: number): QotGetFinancialsEarningsPriceHistoryS2C {
  let $detailList: QotGetFinancialsEarningsPriceHistoryPriceHistoryOnEarningsDays[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($detailList ??= []).push(decodeQotGetFinancialsEarningsPriceHistoryPriceHistoryOnEarningsDays(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetFinancialsEarningsPriceHistoryS2C>({ detailList: $detailList ?? none }, end, unknown);
}

/** `Qot_GetFinancialsEarningsPriceHistory.Request` */
export interface QotGetFinancialsEarningsPriceHistoryRequest extends Message {
  c2s: QotGetFinancialsEarningsPriceHistoryC2S;
}

/** What a request gives for `Qot_GetFinancialsEarningsPriceHistory.Request`. */
export interface QotGetFinancialsEarningsPriceHistoryRequestInput extends Message {
  c2s: QotGetFinancialsEarningsPriceHistoryC2SInput;
}

/** Writes a `Qot_GetFinancialsEarningsPriceHistory.Request`. */
export function encodeQotGetFinancialsEarningsPriceHistoryRequest(w: Writer, v: QotGetFinancialsEarningsPriceHistoryRequestInput): void {
  writeRequest(w, v, encodeQotGetFinancialsEarningsPriceHistoryC2S);
}

/** Reads a `Qot_GetFinancialsEarningsPriceHistory.Request`. */
export function decodeQotGetFinancialsEarningsPriceHistoryRequest(r: Reader, end: number): QotGetFinancialsEarningsPriceHistoryRequest {
  let $c2s: QotGetFinancialsEarningsPriceHistoryC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetFinancialsEarningsPriceHistoryC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetFinancialsEarningsPriceHistory.Request", { c2s: $c2s });
  return r.finish<QotGetFinancialsEarningsPriceHistoryRequest>({ c2s: $c2s }, end, unknown);
}

/** `Qot_GetFinancialsEarningsPriceHistory.Response` */
export interface QotGetFinancialsEarningsPriceHistoryResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotGetFinancialsEarningsPriceHistoryS2C | undefined;
}

/** Writes a `Qot_GetFinancialsEarningsPriceHistory.Response`. */
export function encodeQotGetFinancialsEarningsPriceHistoryResponse(w: Writer, v: QotGetFinancialsEarningsPriceHistoryResponse): void {
  writeResponse(w, v, encodeQotGetFinancialsEarningsPriceHistoryS2C);
}

/** Reads a `Qot_GetFinancialsEarningsPriceHistory.Response`. */
export function decodeQotGetFinancialsEarningsPriceHistoryResponse(r: Reader, end: number): QotGetFinancialsEarningsPriceHistoryResponse {
  return readResponse("Qot_GetFinancialsEarningsPriceHistory.Response", r, end, decodeQotGetFinancialsEarningsPriceHistoryS2C) as QotGetFinancialsEarningsPriceHistoryResponse;
}

/** `Qot_GetFinancialsEarningsPriceHistory` (3226): asked and answered. */
export const QotGetFinancialsEarningsPriceHistory: RequestCommand<QotGetFinancialsEarningsPriceHistoryC2SInput, QotGetFinancialsEarningsPriceHistoryS2C> = {
  kind: "request",
  id: 3226,
  name: "Qot_GetFinancialsEarningsPriceHistory",
  limit: { requests: 30 },
  encode: encodeQotGetFinancialsEarningsPriceHistoryRequest,
  decode: decodeQotGetFinancialsEarningsPriceHistoryResponse,
  decodeData: decodeQotGetFinancialsEarningsPriceHistoryS2C,
};
