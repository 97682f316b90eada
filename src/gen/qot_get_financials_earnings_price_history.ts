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
 * Whose reports are asked for.
 *
 * OpenD's `Qot_GetFinancialsEarningsPriceHistory.C2S`, sent with {@linkcode QotGetFinancialsEarningsPriceHistory}.
 */
export interface QotGetFinancialsEarningsPriceHistoryC2S extends Message {
  /** The stock to ask about; funds have no reports. */
  security: Security;
}

/**
 * Whose reports are asked for.
 *
 * What a request gives for OpenD's `Qot_GetFinancialsEarningsPriceHistory.C2S`, sent with {@linkcode QotGetFinancialsEarningsPriceHistory}.
 */
export interface QotGetFinancialsEarningsPriceHistoryC2SInput extends Message {
  /** The stock to ask about; funds have no reports. */
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

/**
 * Prices of one trading day.
 *
 * OpenD's `Qot_GetFinancialsEarningsPriceHistory.PriceInfo`, held by {@linkcode QotGetFinancialsEarningsPriceHistoryPriceHistoryOnEarningsDays}.
 */
export interface QotGetFinancialsEarningsPriceHistoryPriceInfo extends Message {
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
  /** Number of shares traded. */
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

/**
 * The close of one trading day, placed by its distance from the report.
 *
 * OpenD's `Qot_GetFinancialsEarningsPriceHistory.FinScheduleInfo`, held by {@linkcode QotGetFinancialsEarningsPriceHistoryPriceHistoryOnEarningsDays}.
 */
export interface QotGetFinancialsEarningsPriceHistoryFinScheduleInfo extends Message {
  /**
   * Trading days from the report: negative before it, 0 the day itself, positive after it; -15 to 14 in the
   * official sample.
   */
  delta?: number | undefined;
  /** Closing price of that day. */
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

/**
 * One earnings report: when it came, what options expected of it, and the prices around it.
 *
 * OpenD's `Qot_GetFinancialsEarningsPriceHistory.PriceHistoryOnEarningsDays`, held by {@linkcode QotGetFinancialsEarningsPriceHistoryS2C}.
 */
export interface QotGetFinancialsEarningsPriceHistoryPriceHistoryOnEarningsDays extends Message {
  /** Financial year that is reported on, such as 2024. */
  fiscalYear?: number | undefined;
  /** Which part of the financial year is reported on: a quarter, several, or all of it. */
  financialType?: F10Type | undefined;
  /** What is reported on, in words such as "2024/Q3" or "2024/FY". */
  periodText?: string | undefined;
  /** Whether it is the current report: the latest one, or, by another official text, one whose time is now. */
  isCurrent?: boolean | undefined;
  /** Trading day that the report counts to, in seconds since the epoch. */
  pubTradingDay?: number | undefined;
  /** Trading day that the report counts to, as YYYY-MM-DD in the market's time zone. */
  pubTradingDayStr?: string | undefined;
  /** When the report really came out, in seconds since the epoch. */
  pubTime?: number | undefined;
  /** When the report really came out, as YYYY-MM-DD HH:MM:SS in the market's time zone. */
  pubTimeStr?: string | undefined;
  /** Whether it came out before, during or after the trading hours. */
  pubType?: EarningsPubTimeType | undefined;
  /** Move of the price that options expected last, in percent (12.34 = 12.34 %). */
  predictVolaRatioNewest?: number | undefined;
  /** Greatest move of the price that options ever expected of it, in percent (12.34 = 12.34 %). */
  predictVolaRatioHighest?: number | undefined;
  /** Move that options expected last, as an amount of the price's currency. */
  predictVolaValNewest?: number | undefined;
  /** Greatest move that options ever expected of it, as an amount of the price's currency. */
  predictVolaValHighest?: number | undefined;
  /** Fall of the options' implied volatility after the report, in percent (12.34 = 12.34 %). */
  optionIVCrush?: number | undefined;
  /**
   * The same fall for the options of the expiry date that belongs to the report, in percent (12.34 = 12.34
   * %).
   */
  optionStrikeDateIVCrush?: number | undefined;
  /** Prices on the day of the report. */
  priceInfo?: QotGetFinancialsEarningsPriceHistoryPriceInfo | undefined;
  /** Closing prices of the days around the report, from the earliest to the latest. */
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

/**
 * The reports and the prices around them.
 *
 * OpenD's `Qot_GetFinancialsEarningsPriceHistory.S2C`, brought by {@linkcode QotGetFinancialsEarningsPriceHistory}.
 */
export interface QotGetFinancialsEarningsPriceHistoryS2C extends Message {
  /** One entry for each report, the latest first. */
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

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_GetFinancialsEarningsPriceHistory.Request`, sent with {@linkcode QotGetFinancialsEarningsPriceHistory}.
 */
export interface QotGetFinancialsEarningsPriceHistoryRequest extends Message {
  /** What is asked. */
  c2s: QotGetFinancialsEarningsPriceHistoryC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_GetFinancialsEarningsPriceHistory.Request`, sent with {@linkcode QotGetFinancialsEarningsPriceHistory}.
 */
export interface QotGetFinancialsEarningsPriceHistoryRequestInput extends Message {
  /** What is asked. */
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

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_GetFinancialsEarningsPriceHistory.Response`, brought by {@linkcode QotGetFinancialsEarningsPriceHistory}.
 */
export interface QotGetFinancialsEarningsPriceHistoryResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
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

/**
 * How a stock's price went around each of its past earnings reports, with the move that options expected and
 * the fall of their volatility afterwards. For stocks of Hong Kong, the USA, Singapore, Japan, Malaysia and
 * China's A-share market. OpenD takes 30 of them in 30 seconds.
 *
 * OpenD's `Qot_GetFinancialsEarningsPriceHistory` (3226), a request.
 *
 * @example
 * ```ts
 * import { QotGetFinancialsEarningsPriceHistory } from "@opend/client/commands";
 *
 * const { detailList } = await quote.request(QotGetFinancialsEarningsPriceHistory, { security: "HK.00700" });
 * ```
 */
export const QotGetFinancialsEarningsPriceHistory: RequestCommand<QotGetFinancialsEarningsPriceHistoryC2SInput, QotGetFinancialsEarningsPriceHistoryS2C> = {
  kind: "request",
  id: 3226,
  name: "Qot_GetFinancialsEarningsPriceHistory",
  limit: { requests: 30 },
  encode: encodeQotGetFinancialsEarningsPriceHistoryRequest,
  decode: decodeQotGetFinancialsEarningsPriceHistoryResponse,
  decodeData: decodeQotGetFinancialsEarningsPriceHistoryS2C,
};
