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

/** `Qot_GetFinancialsEarningsPriceMove.C2S` */
export interface QotGetFinancialsEarningsPriceMoveC2S extends Message {
  security: Security;
  periodCount?: number | undefined;
}

/** What a request gives for `Qot_GetFinancialsEarningsPriceMove.C2S`. */
export interface QotGetFinancialsEarningsPriceMoveC2SInput extends Message {
  security: SecurityInput;
  periodCount?: number | undefined;
}

/** Writes a `Qot_GetFinancialsEarningsPriceMove.C2S`. */
export function encodeQotGetFinancialsEarningsPriceMoveC2S(w: Writer, v: QotGetFinancialsEarningsPriceMoveC2SInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.periodCount != null) w.int32(16, v.periodCount, "periodCount");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFinancialsEarningsPriceMove.C2S`. */
export function decodeQotGetFinancialsEarningsPriceMoveC2S(r: Reader, end: number): QotGetFinancialsEarningsPriceMoveC2S {
  let $security: Security | undefined;
  let $periodCount: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 16: $periodCount = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_GetFinancialsEarningsPriceMove.C2S", { security: $security });
  return r.finish<QotGetFinancialsEarningsPriceMoveC2S>({ security: $security, periodCount: $periodCount }, end, unknown);
}

/** `Qot_GetFinancialsEarningsPriceMove.PricePerformanceRow` */
export interface QotGetFinancialsEarningsPriceMovePricePerformanceRow extends Message {
  tradingDay?: number | undefined;
  tradingDayStr?: string | undefined;
  closePrice?: number | undefined;
  openPrice?: number | undefined;
  highestPrice?: number | undefined;
  lowestPrice?: number | undefined;
  lastClosePrice?: number | undefined;
  optionIV?: number | undefined;
  optionHV?: number | undefined;
}

/** Writes a `Qot_GetFinancialsEarningsPriceMove.PricePerformanceRow`. */
export function encodeQotGetFinancialsEarningsPriceMovePricePerformanceRow(w: Writer, v: QotGetFinancialsEarningsPriceMovePricePerformanceRow): void {
  if (v.tradingDay != null) w.int64Number(8, v.tradingDay, "tradingDay");
  if (v.tradingDayStr != null) w.string(18, v.tradingDayStr, "tradingDayStr");
  if (v.closePrice != null) w.double(25, v.closePrice, "closePrice");
  if (v.openPrice != null) w.double(33, v.openPrice, "openPrice");
  if (v.highestPrice != null) w.double(41, v.highestPrice, "highestPrice");
  if (v.lowestPrice != null) w.double(49, v.lowestPrice, "lowestPrice");
  if (v.lastClosePrice != null) w.double(57, v.lastClosePrice, "lastClosePrice");
  if (v.optionIV != null) w.double(65, v.optionIV, "optionIV");
  if (v.optionHV != null) w.double(73, v.optionHV, "optionHV");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFinancialsEarningsPriceMove.PricePerformanceRow`. */
export function decodeQotGetFinancialsEarningsPriceMovePricePerformanceRow(r: Reader, end: number): QotGetFinancialsEarningsPriceMovePricePerformanceRow {
  let $tradingDay: number | undefined;
  let $tradingDayStr: string | undefined;
  let $closePrice: number | undefined;
  let $openPrice: number | undefined;
  let $highestPrice: number | undefined;
  let $lowestPrice: number | undefined;
  let $lastClosePrice: number | undefined;
  let $optionIV: number | undefined;
  let $optionHV: number | undefined;
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
      case 65: $optionIV = r.double(); break;
      case 73: $optionHV = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetFinancialsEarningsPriceMovePricePerformanceRow>({ tradingDay: $tradingDay, tradingDayStr: $tradingDayStr, closePrice: $closePrice, openPrice: $openPrice, highestPrice: $highestPrice, lowestPrice: $lowestPrice, lastClosePrice: $lastClosePrice, optionIV: $optionIV, optionHV: $optionHV }, end, unknown);
}

/** `Qot_GetFinancialsEarningsPriceMove.ReportCycleQuote` */
export interface QotGetFinancialsEarningsPriceMoveReportCycleQuote extends Message {
  fiscalYear?: number | undefined;
  financialType?: F10Type | undefined;
  periodText?: string | undefined;
  pubTradingDay?: number | undefined;
  pubTradingDayStr?: string | undefined;
  pubType?: EarningsPubTimeType | undefined;
  priceInfoIndex?: number | undefined;
  itemList: readonly QotGetFinancialsEarningsPriceMovePricePerformanceRow[];
}

/** Writes a `Qot_GetFinancialsEarningsPriceMove.ReportCycleQuote`. */
export function encodeQotGetFinancialsEarningsPriceMoveReportCycleQuote(w: Writer, v: QotGetFinancialsEarningsPriceMoveReportCycleQuote): void {
  let at: number;
  if (v.fiscalYear != null) w.int32(8, v.fiscalYear, "fiscalYear");
  if (v.financialType != null) w.int32(16, v.financialType, "financialType");
  if (v.periodText != null) w.string(26, v.periodText, "periodText");
  if (v.pubTradingDay != null) w.int64Number(32, v.pubTradingDay, "pubTradingDay");
  if (v.pubTradingDayStr != null) w.string(42, v.pubTradingDayStr, "pubTradingDayStr");
  if (v.pubType != null) w.int32(48, v.pubType, "pubType");
  if (v.priceInfoIndex != null) w.int32(56, v.priceInfoIndex, "priceInfoIndex");
  for (const x of w.list(v.itemList, "itemList")) { at = w.open(66); encodeQotGetFinancialsEarningsPriceMovePricePerformanceRow(w, w.object(x, "itemList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFinancialsEarningsPriceMove.ReportCycleQuote`. */
export function decodeQotGetFinancialsEarningsPriceMoveReportCycleQuote(r: Reader, end: number): QotGetFinancialsEarningsPriceMoveReportCycleQuote {
  let $fiscalYear: number | undefined;
  let $financialType: F10Type | undefined;
  let $periodText: string | undefined;
  let $pubTradingDay: number | undefined;
  let $pubTradingDayStr: string | undefined;
  let $pubType: EarningsPubTimeType | undefined;
  let $priceInfoIndex: number | undefined;
  let $itemList: QotGetFinancialsEarningsPriceMovePricePerformanceRow[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $fiscalYear = r.int(); break;
      case 16: $financialType = r.int() as F10Type; break;
      case 26: $periodText = r.text(end); break;
      case 32: $pubTradingDay = r.int64Number(); break;
      case 42: $pubTradingDayStr = r.text(end); break;
      case 48: $pubType = r.int() as EarningsPubTimeType; break;
      case 56: $priceInfoIndex = r.int(); break;
      case 66: ($itemList ??= []).push(decodeQotGetFinancialsEarningsPriceMovePricePerformanceRow(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetFinancialsEarningsPriceMoveReportCycleQuote>({ fiscalYear: $fiscalYear, financialType: $financialType, periodText: $periodText, pubTradingDay: $pubTradingDay, pubTradingDayStr: $pubTradingDayStr, pubType: $pubType, priceInfoIndex: $priceInfoIndex, itemList: $itemList ?? none }, end, unknown);
}

/** `Qot_GetFinancialsEarningsPriceMove.S2C` */
export interface QotGetFinancialsEarningsPriceMoveS2C extends Message {
  detailList: readonly QotGetFinancialsEarningsPriceMoveReportCycleQuote[];
}

/** Writes a `Qot_GetFinancialsEarningsPriceMove.S2C`. */
export function encodeQotGetFinancialsEarningsPriceMoveS2C(w: Writer, v: QotGetFinancialsEarningsPriceMoveS2C): void {
  let at: number;
  for (const x of w.list(v.detailList, "detailList")) { at = w.open(10); encodeQotGetFinancialsEarningsPriceMoveReportCycleQuote(w, w.object(x, "detailList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_GetFinancialsEarningsPriceMove.S2C`. */
export function decodeQotGetFinancialsEarningsPriceMoveS2C(r: Reader, end: number): QotGetFinancialsEarningsPriceMoveS2C {
  let $detailList: QotGetFinancialsEarningsPriceMoveReportCycleQuote[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($detailList ??= []).push(decodeQotGetFinancialsEarningsPriceMoveReportCycleQuote(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotGetFinancialsEarningsPriceMoveS2C>({ detailList: $detailList ?? none }, end, unknown);
}

/** `Qot_GetFinancialsEarningsPriceMove.Request` */
export interface QotGetFinancialsEarningsPriceMoveRequest extends Message {
  c2s: QotGetFinancialsEarningsPriceMoveC2S;
}

/** What a request gives for `Qot_GetFinancialsEarningsPriceMove.Request`. */
export interface QotGetFinancialsEarningsPriceMoveRequestInput extends Message {
  c2s: QotGetFinancialsEarningsPriceMoveC2SInput;
}

/** Writes a `Qot_GetFinancialsEarningsPriceMove.Request`. */
export function encodeQotGetFinancialsEarningsPriceMoveRequest(w: Writer, v: QotGetFinancialsEarningsPriceMoveRequestInput): void {
  writeRequest(w, v, encodeQotGetFinancialsEarningsPriceMoveC2S);
}

/** Reads a `Qot_GetFinancialsEarningsPriceMove.Request`. */
export function decodeQotGetFinancialsEarningsPriceMoveRequest(r: Reader, end: number): QotGetFinancialsEarningsPriceMoveRequest {
  let $c2s: QotGetFinancialsEarningsPriceMoveC2S | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $c2s = merged($c2s, decodeQotGetFinancialsEarningsPriceMoveC2S(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($c2s === undefined) throw missing("Qot_GetFinancialsEarningsPriceMove.Request", { c2s: $c2s });
  return r.finish<QotGetFinancialsEarningsPriceMoveRequest>({ c2s: $c2s }, end, unknown);
}

/** `Qot_GetFinancialsEarningsPriceMove.Response` */
export interface QotGetFinancialsEarningsPriceMoveResponse extends Message {
  retType: RetType;
  retMsg?: string | undefined;
  errCode?: number | undefined;
  s2c?: QotGetFinancialsEarningsPriceMoveS2C | undefined;
}

/** Writes a `Qot_GetFinancialsEarningsPriceMove.Response`. */
export function encodeQotGetFinancialsEarningsPriceMoveResponse(w: Writer, v: QotGetFinancialsEarningsPriceMoveResponse): void {
  writeResponse(w, v, encodeQotGetFinancialsEarningsPriceMoveS2C);
}

/** Reads a `Qot_GetFinancialsEarningsPriceMove.Response`. */
export function decodeQotGetFinancialsEarningsPriceMoveResponse(r: Reader, end: number): QotGetFinancialsEarningsPriceMoveResponse {
  return readResponse("Qot_GetFinancialsEarningsPriceMove.Response", r, end, decodeQotGetFinancialsEarningsPriceMoveS2C) as QotGetFinancialsEarningsPriceMoveResponse;
}

/** `Qot_GetFinancialsEarningsPriceMove` (3225): asked and answered. */
export const QotGetFinancialsEarningsPriceMove: RequestCommand<QotGetFinancialsEarningsPriceMoveC2SInput, QotGetFinancialsEarningsPriceMoveS2C> = {
  kind: "request",
  id: 3225,
  name: "Qot_GetFinancialsEarningsPriceMove",
  limit: { requests: 30 },
  encode: encodeQotGetFinancialsEarningsPriceMoveRequest,
  decode: decodeQotGetFinancialsEarningsPriceMoveResponse,
  decodeData: decodeQotGetFinancialsEarningsPriceMoveS2C,
};
