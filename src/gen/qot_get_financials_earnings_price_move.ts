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

/**
 * Whose reports are asked for, and how many of them.
 *
 * OpenD's `Qot_GetFinancialsEarningsPriceMove.C2S`, sent with {@linkcode QotGetFinancialsEarningsPriceMove}.
 */
export interface QotGetFinancialsEarningsPriceMoveC2S extends Message {
  /** The stock to ask about; funds have no reports. */
  security: Security;
  /** How many reports to go back: 1 to 50, 10 when left out. */
  periodCount?: number | undefined;
}

/**
 * Whose reports are asked for, and how many of them.
 *
 * What a request gives for OpenD's `Qot_GetFinancialsEarningsPriceMove.C2S`, sent with {@linkcode QotGetFinancialsEarningsPriceMove}.
 */
export interface QotGetFinancialsEarningsPriceMoveC2SInput extends Message {
  /** The stock to ask about; funds have no reports. */
  security: SecurityInput;
  /** How many reports to go back: 1 to 50, 10 when left out. */
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

/**
 * One trading day: prices, and the volatility of the stock's options.
 *
 * OpenD's `Qot_GetFinancialsEarningsPriceMove.PricePerformanceRow`, held by {@linkcode QotGetFinancialsEarningsPriceMoveReportCycleQuote}.
 */
export interface QotGetFinancialsEarningsPriceMovePricePerformanceRow extends Message {
  /** The trading day, in seconds since the epoch. */
  tradingDay?: number | undefined;
  /** The trading day as YYYY-MM-DD, in the market's time zone. */
  tradingDayStr?: string | undefined;
  /** Closing price of the day. */
  closePrice?: number | undefined;
  /** Opening price of the day. */
  openPrice?: number | undefined;
  /** Highest price of the day. */
  highestPrice?: number | undefined;
  /** Lowest price of the day. */
  lowestPrice?: number | undefined;
  /** Closing price of the trading day before. */
  lastClosePrice?: number | undefined;
  /** Implied volatility of the options, in percent (12.34 = 12.34 %); may be missing. */
  optionIV?: number | undefined;
  /** Historical volatility, in percent (12.34 = 12.34 %); may be missing. */
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

/**
 * One earnings report and the trading days around it.
 *
 * OpenD's `Qot_GetFinancialsEarningsPriceMove.ReportCycleQuote`, held by {@linkcode QotGetFinancialsEarningsPriceMoveS2C}.
 */
export interface QotGetFinancialsEarningsPriceMoveReportCycleQuote extends Message {
  /** Financial year that is reported on, such as 2024. */
  fiscalYear?: number | undefined;
  /** Which part of the financial year is reported on: a quarter, several, or all of it. */
  financialType?: F10Type | undefined;
  /** What is reported on, in words such as "2024/Q3" or "2024/FY". */
  periodText?: string | undefined;
  /** Trading day that the report counts to, in seconds since the epoch. */
  pubTradingDay?: number | undefined;
  /** Trading day that the report counts to, as YYYY-MM-DD in the market's time zone. */
  pubTradingDayStr?: string | undefined;
  /** Whether it came out before, during or after the trading hours. */
  pubType?: EarningsPubTimeType | undefined;
  /** Where in itemList the day of the report stands, counted from 0; -1 when it is not there. */
  priceInfoIndex?: number | undefined;
  /** The trading days around the report, from the earliest to the latest. */
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

/**
 * The reports and the trading days around them.
 *
 * OpenD's `Qot_GetFinancialsEarningsPriceMove.S2C`, brought by {@linkcode QotGetFinancialsEarningsPriceMove}.
 */
export interface QotGetFinancialsEarningsPriceMoveS2C extends Message {
  /** One entry for each report, the latest first. */
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

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetFinancialsEarningsPriceMove.Request`, sent with {@linkcode QotGetFinancialsEarningsPriceMove}.
 */
export interface QotGetFinancialsEarningsPriceMoveRequest extends Message {
  /** What is asked. */
  c2s: QotGetFinancialsEarningsPriceMoveC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetFinancialsEarningsPriceMove.Request`, sent with {@linkcode QotGetFinancialsEarningsPriceMove}.
 */
export interface QotGetFinancialsEarningsPriceMoveRequestInput extends Message {
  /** What is asked. */
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

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetFinancialsEarningsPriceMove.Response`, brought by {@linkcode QotGetFinancialsEarningsPriceMove}.
 */
export interface QotGetFinancialsEarningsPriceMoveResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
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

/**
 * Prices and option volatility on the trading days around each of a stock's past earnings reports. For stocks
 * of Hong Kong, the USA, Singapore, Japan, Malaysia and China's A-share market. OpenD takes 30 of them in 30
 * seconds.
 *
 * OpenD's `Qot_GetFinancialsEarningsPriceMove` (3225), a request.
 *
 * @example
 * ```ts
 * import { QotGetFinancialsEarningsPriceMove } from "@opend/client/commands";
 *
 * const { detailList } = await quote.request(QotGetFinancialsEarningsPriceMove, { security: "HK.00700" });
 * ```
 */
export const QotGetFinancialsEarningsPriceMove: RequestCommand<QotGetFinancialsEarningsPriceMoveC2SInput, QotGetFinancialsEarningsPriceMoveS2C> = {
  kind: "request",
  id: 3225,
  name: "Qot_GetFinancialsEarningsPriceMove",
  limit: { requests: 30 },
  encode: encodeQotGetFinancialsEarningsPriceMoveRequest,
  decode: decodeQotGetFinancialsEarningsPriceMoveResponse,
  decodeData: decodeQotGetFinancialsEarningsPriceMoveS2C,
};
