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

/**
 * Simple properties of a stock to filter by. Decimals behind the third are cut off.
 *
 * OpenD's `Qot_StockFilter.StockField`.
 *
 * @example
 * ```ts
 * import { QotStockFilterStockField } from "@opend/client/commands";
 *
 * const value: QotStockFilterStockField = QotStockFilterStockField.StockCode; // 1
 * ```
 */
export const QotStockFilterStockField = {
  /** No property is chosen. */
  Unknown: 0,
  /** Code of the stock; takes no range. */
  StockCode: 1,
  /** Name of the stock; takes no range. */
  StockName: 2,
  /** Last price. */
  CurPrice: 3,
  /** Last price against the highest of 52 weeks, (price - high) / high, in percent (20 = 20 %). */
  CurPriceToHighest52WeeksRatio: 4,
  /** Last price against the lowest of 52 weeks, (price - low) / low, in percent (20 = 20 %). */
  CurPriceToLowest52WeeksRatio: 5,
  /** Today's high against the highest of 52 weeks, (today - high) / high, in percent (20 = 20 %). */
  HighPriceToHighest52WeeksRatio: 6,
  /** Today's low against the lowest of 52 weeks, (today - low) / low, in percent (20 = 20 %). */
  LowPriceToLowest52WeeksRatio: 7,
  /** Volume ratio: today's rate of trading as a multiple of that of recent days. */
  VolumeRatio: 8,
  /** Surplus of bids over asks in the order book, in percent (20 = 20 %). */
  BidAskRatio: 9,
  /** Price of one board lot. */
  LotPrice: 10,
  /** Market capitalisation. */
  MarketVal: 11,
  /** Price/earnings ratio by the last annual report. */
  PeAnnual: 12,
  /** Price/earnings ratio over the last twelve months. */
  PeTTM: 13,
  /** Price/book ratio. */
  PbRate: 14,
  /** Price change over the last five minutes, in percent (20 = 20 %). */
  ChangeRate5min: 15,
  /** Price change since the start of the year, in percent (20 = 20 %). */
  ChangeRateBeginYear: 16,
  /** Price/sales ratio over the last twelve months, as a percentage (500 = 5 times). */
  PSTTM: 17,
  /** Price/cash-flow ratio over the last twelve months, as a percentage (500 = 5 times). */
  PCFTTM: 18,
  /** Shares issued, in shares; decimals are cut off. */
  TotalShare: 19,
  /** Shares in free float; decimals are cut off. Documented in shares, but seen in thousands of shares. */
  FloatShare: 20,
  /** Market value of the shares in free float. */
  FloatMarketVal: 21,
} as const;
/**
 * Simple properties of a stock to filter by. Decimals behind the third are cut off.
 *
 * OpenD's `Qot_StockFilter.StockField`.
 */
export type QotStockFilterStockField = (typeof QotStockFilterStockField)[keyof typeof QotStockFilterStockField];

/**
 * Properties over the last days, as many as the condition names. Decimals behind the third are cut off.
 *
 * OpenD's `Qot_StockFilter.AccumulateField`.
 *
 * @example
 * ```ts
 * import { QotStockFilterAccumulateField } from "@opend/client/commands";
 *
 * const value: QotStockFilterAccumulateField = QotStockFilterAccumulateField.ChangeRate; // 1
 * ```
 */
export const QotStockFilterAccumulateField = {
  /** No property is chosen. */
  Unknown: 0,
  /** Price change over the days, in percent (20 = 20 %). */
  ChangeRate: 1,
  /** Range of prices over the days, in percent (20 = 20 %). */
  Amplitude: 2,
  /** Average volume of a day; decimals are cut off. */
  Volume: 3,
  /** Average money traded in a day. */
  Turnover: 4,
  /** Share of the stock that changed hands, in percent (20 = 20 %). */
  TurnoverRate: 5,
} as const;
/**
 * Properties over the last days, as many as the condition names. Decimals behind the third are cut off.
 *
 * OpenD's `Qot_StockFilter.AccumulateField`.
 */
export type QotStockFilterAccumulateField = (typeof QotStockFilterAccumulateField)[keyof typeof QotStockFilterAccumulateField];

/**
 * Figures of a financial report to filter by. Decimals behind the third are cut off.
 *
 * OpenD's `Qot_StockFilter.FinancialField`.
 *
 * @example
 * ```ts
 * import { QotStockFilterFinancialField } from "@opend/client/commands";
 *
 * const value: QotStockFilterFinancialField = QotStockFilterFinancialField.NetProfit; // 1
 * ```
 */
export const QotStockFilterFinancialField = {
  /** No figure is chosen. */
  Unknown: 0,
  /** Profit after all costs and taxes, as an amount of money. */
  NetProfit: 1,
  /** Growth of the net profit, in percent (20 = 20 %). */
  NetProfitGrowth: 2,
  /** Revenue. */
  SumOfBusiness: 3,
  /** Growth of the revenue over a year, in percent (20 = 20 %). */
  SumOfBusinessGrowth: 4,
  /** Net profit as a share of the revenue, in percent (20 = 20 %). */
  NetProfitRate: 5,
  /** Gross profit as a share of the revenue, in percent (20 = 20 %). */
  GrossProfitRate: 6,
  /** Debts as a share of the assets, in percent (20 = 20 %). */
  DebtAssetsRate: 7,
  /** Net profit as a share of the shareholders' equity (ROE), in percent (20 = 20 %). */
  ReturnOnEquityRate: 8,
  /** Return on invested capital, in percent (20 = 20 %). */
  ROIC: 9,
  /** Return on assets over the last twelve months, in percent (20 = 20 %). Annual reports only. */
  ROATTM: 10,
  /** Earnings before interest and taxes, last twelve months, as an amount of money. Annual reports only. */
  EBITTTM: 11,
  /** Earnings before interest, taxes, depreciation and amortisation, as an amount of money. */
  EBITDA: 12,
  /**
   * Operating profit as a share of the revenue, last twelve months, in percent (20 = 20 %). Annual reports
   * only.
   */
  OperatingMarginTTM: 13,
  /** Earnings before interest and taxes as a share of the revenue, in percent (20 = 20 %). */
  EBITMargin: 14,
  /**
   * Earnings before interest, taxes, depreciation and amortisation as a share of the revenue, in percent
   * (20 = 20 %).
   */
  EBITDAMargin: 15,
  /** Cost of financing as a rate, in percent (20 = 20 %). */
  FinancialCostRate: 16,
  /** Operating profit over the last twelve months, as an amount of money. Annual reports only. */
  OperatingProfitTTM: 17,
  /**
   * Net profit that belongs to the parent's shareholders, last twelve months, as an amount of money. Annual
   * reports only.
   */
  ShareholderNetProfitTTM: 18,
  /**
   * Share of the profit that was received in cash, last twelve months, in percent (20 = 20 %). Annual reports
   * only.
   */
  NetProfitCashCoverTTM: 19,
  /** Current assets over current debts, as a percentage (150 = 1.5 times). */
  CurrentRatio: 20,
  /** Current assets without inventory over current debts, as a percentage (150 = 1.5 times). */
  QuickRatio: 21,
  /** Current assets as a share of all assets, in percent (20 = 20 %). */
  CurrentAssetRatio: 22,
  /** Current debts as a share of all debts, in percent (20 = 20 %). */
  CurrentDebtRatio: 23,
  /** Assets over shareholders' equity; the official example of a range is 100 to 180. */
  EquityMultiplier: 24,
  /** Debts over shareholders' equity, as a percentage (150 = 1.5 times). */
  PropertyRatio: 25,
  /** Cash, and what can at once be turned into it, as an amount of money. */
  CashAndCashEquivalents: 26,
  /** Revenue over all assets, as a percentage (150 = 1.5 times). */
  TotalAssetTurnover: 27,
  /** Revenue over fixed assets, as a percentage (150 = 1.5 times). */
  FixedAssetTurnover: 28,
  /** How often the inventory is turned over, as a percentage (150 = 1.5 times). */
  InventoryTurnover: 29,
  /** Cash flow from operations over the last twelve months, as an amount of money. Annual reports only. */
  OperatingCashFlowTTM: 30,
  /** Net amount that customers owe. */
  AccountsReceivable: 31,
  /** Growth of earnings before interest and taxes over a year, in percent (20 = 20 %). */
  EBITGrowthRate: 32,
  /** Growth of the profit from operations over a year, in percent (20 = 20 %). */
  OperatingProfitGrowthRate: 33,
  /** Growth of all assets over a year, in percent (20 = 20 %). */
  TotalAssetsGrowthRate: 34,
  /** Growth of the net profit that belongs to the parent's shareholders over a year, in percent (20 = 20 %). */
  ProfitToShareholdersGrowthRate: 35,
  /** Growth of the profit before tax over a year, in percent (20 = 20 %). */
  ProfitBeforeTaxGrowthRate: 36,
  /** Growth of earnings per share over a year, in percent (20 = 20 %). */
  EPSGrowthRate: 37,
  /** Growth of the return on equity over a year, in percent (20 = 20 %). */
  ROEGrowthRate: 38,
  /** Growth of the return on invested capital over a year, in percent (20 = 20 %). */
  ROICGrowthRate: 39,
  /** Growth of the net cash flow from operations over a year, in percent (20 = 20 %). */
  NOCFGrowthRate: 40,
  /** Growth of the net cash flow from operations per share over a year, in percent (20 = 20 %). */
  NOCFPerShareGrowthRate: 41,
  /** Cash received from operations as a share of the revenue, in percent (20 = 20 %). */
  OperatingRevenueCashCover: 42,
  /** Operating profit as a share of the whole profit, in percent (20 = 20 %). */
  OperatingProfitToTotalProfit: 43,
  /** Basic earnings per share, as an amount of money. */
  BasicEPS: 44,
  /** Earnings per share with all that can become shares counted in, as an amount of money. */
  DilutedEPS: 45,
  /** Net cash flow from operations per share, as an amount of money. */
  NOCFPerShare: 46,
} as const;
/**
 * Figures of a financial report to filter by. Decimals behind the third are cut off.
 *
 * OpenD's `Qot_StockFilter.FinancialField`.
 */
export type QotStockFilterFinancialField = (typeof QotStockFilterFinancialField)[keyof typeof QotStockFilterFinancialField];

/**
 * Prices and technical indicators that a custom condition compares. Only indicators of one class can be
 * compared: MA5 with MA10, not with EMA10.
 *
 * OpenD's `Qot_StockFilter.CustomIndicatorField`.
 *
 * @example
 * ```ts
 * import { QotStockFilterCustomIndicatorField } from "@opend/client/commands";
 *
 * const value: QotStockFilterCustomIndicatorField = QotStockFilterCustomIndicatorField.Price; // 1
 * ```
 */
export const QotStockFilterCustomIndicatorField = {
  /** No indicator is chosen. */
  Unknown: 0,
  /** Last price. */
  Price: 1,
  /** Simple moving average over 5 bars. Not advised any more: use MA with 5 as its parameter. */
  MA5: 2,
  /** Simple moving average over 10 bars. Not advised any more: use MA with 10 as its parameter. */
  MA10: 3,
  /** Simple moving average over 20 bars. Not advised any more: use MA with 20 as its parameter. */
  MA20: 4,
  /** Simple moving average over 30 bars. Not advised any more: use MA with 30 as its parameter. */
  MA30: 5,
  /** Simple moving average over 60 bars. Not advised any more: use MA with 60 as its parameter. */
  MA60: 6,
  /** Simple moving average over 120 bars. Not advised any more: use MA with 120 as its parameter. */
  MA120: 7,
  /** Simple moving average over 250 bars. Not advised any more: use MA with 250 as its parameter. */
  MA250: 8,
  /** Relative strength index; its parameter is 12 unless given. */
  RSI: 9,
  /** Exponential moving average over 5 bars. Not advised any more: use EMA with 5 as its parameter. */
  EMA5: 10,
  /** Exponential moving average over 10 bars. Not advised any more: use EMA with 10 as its parameter. */
  EMA10: 11,
  /** Exponential moving average over 20 bars. Not advised any more: use EMA with 20 as its parameter. */
  EMA20: 12,
  /** Exponential moving average over 30 bars. Not advised any more: use EMA with 30 as its parameter. */
  EMA30: 13,
  /** Exponential moving average over 60 bars. Not advised any more: use EMA with 60 as its parameter. */
  EMA60: 14,
  /** Exponential moving average over 120 bars. Not advised any more: use EMA with 120 as its parameter. */
  EMA120: 15,
  /** Exponential moving average over 250 bars. Not advised any more: use EMA with 250 as its parameter. */
  EMA250: 16,
  /** A plain number, given in fieldValue; as the second field only. */
  Value: 17,
  /** Simple moving average; its parameter is the number of bars. */
  MA: 30,
  /** Exponential moving average; its parameter is the number of bars. */
  EMA: 40,
  /** The K line of the stochastic indicator; its parameters are [9, 3, 3] unless given. */
  KDJ_K: 50,
  /** The D line of the stochastic indicator; its parameters are [9, 3, 3] unless given. */
  KDJ_D: 51,
  /** The J line of the stochastic indicator; its parameters are [9, 3, 3] unless given. */
  KDJ_J: 52,
  /** The difference of the fast and the slow average in MACD; its parameters are [12, 26, 9] unless given. */
  MACD_DIFF: 60,
  /** The signal line of MACD, the average of DIFF; its parameters are [12, 26, 9] unless given. */
  MACD_DEA: 61,
  /** The histogram of MACD, from DIFF and DEA; its parameters are [12, 26, 9] unless given. */
  MACD: 62,
  /** Upper Bollinger band; its parameters are [20, 2] unless given. */
  BOLL_UPPER: 70,
  /** Middle Bollinger band, the moving average; its parameters are [20, 2] unless given. */
  BOLL_MIDDLER: 71,
  /** Lower Bollinger band; its parameters are [20, 2] unless given. */
  BOLL_LOWER: 72,
} as const;
/**
 * Prices and technical indicators that a custom condition compares. Only indicators of one class can be
 * compared: MA5 with MA10, not with EMA10.
 *
 * OpenD's `Qot_StockFilter.CustomIndicatorField`.
 */
export type QotStockFilterCustomIndicatorField = (typeof QotStockFilterCustomIndicatorField)[keyof typeof QotStockFilterCustomIndicatorField];

/**
 * Patterns of technical indicators to filter by.
 *
 * OpenD's `Qot_StockFilter.PatternField`.
 *
 * @example
 * ```ts
 * import { QotStockFilterPatternField } from "@opend/client/commands";
 *
 * const value: QotStockFilterPatternField = QotStockFilterPatternField.MAAlignmentLong; // 1
 * ```
 */
export const QotStockFilterPatternField = {
  /** No pattern is chosen. */
  Unknown: 0,
  /** Bullish order of averages: MA5 > MA10 > MA20 > MA30 > MA60 on two bars running, and the close rose. */
  MAAlignmentLong: 1,
  /** Bearish order of averages: MA5 < MA10 < MA20 < MA30 < MA60 on two bars running, and the close fell. */
  MAAlignmentShort: 2,
  /** Bullish order of averages: EMA5 > EMA10 > EMA20 > EMA30 > EMA60 on two bars running, and the close rose. */
  EMAAlignmentLong: 3,
  /** Bearish order of averages: EMA5 < EMA10 < EMA20 < EMA30 < EMA60 on two bars running, and the close fell. */
  EMAAlignmentShort: 4,
  /** Golden cross below 50: the short RSI rises through the long one. */
  RSIGoldCrossLow: 5,
  /** Death cross above 50: the short RSI falls through the long one. */
  RSIDeathCrossHigh: 6,
  /** Bearish divergence: of two neighbouring peaks the later has a higher close but a lower RSI12. */
  RSITopDivergence: 7,
  /** Bullish divergence: of two neighbouring troughs the later has a lower close but a higher RSI12. */
  RSIBottomDivergence: 8,
  /** Golden cross with K, D and J at 30 or below: K and J rise through D. */
  KDJGoldCrossLow: 9,
  /** Death cross with K, D and J at 70 or above: K and J fall through D. */
  KDJDeathCrossHigh: 10,
  /** Bearish divergence: of two neighbouring peaks the later has a higher close but a lower J. */
  KDJTopDivergence: 11,
  /** Bullish divergence: of two neighbouring troughs the later has a lower close but a higher J. */
  KDJBottomDivergence: 12,
  /** Golden cross: DIFF rises through DEA. */
  MACDGoldCrossLow: 13,
  /** Death cross: DIFF falls through DEA. */
  MACDDeathCrossHigh: 14,
  /** Bearish divergence: of two neighbouring peaks the later has a higher close but a lower MACD. */
  MACDTopDivergence: 15,
  /** Bullish divergence: of two neighbouring troughs the later has a lower close but a higher MACD. */
  MACDBottomDivergence: 16,
  /** The price rises through the upper Bollinger band. */
  BOLLBreakUpper: 17,
  /** The price falls through the lower Bollinger band. */
  BOLLLower: 18,
  /** The price rises through the middle Bollinger band. */
  BOLLCrossMiddleUp: 19,
  /** The price falls through the middle Bollinger band. */
  BOLLCrossMiddleDown: 20,
} as const;
/**
 * Patterns of technical indicators to filter by.
 *
 * OpenD's `Qot_StockFilter.PatternField`.
 */
export type QotStockFilterPatternField = (typeof QotStockFilterPatternField)[keyof typeof QotStockFilterPatternField];

/**
 * Which financial report a figure is taken from.
 *
 * OpenD's `Qot_StockFilter.FinancialQuarter`.
 *
 * @example
 * ```ts
 * import { QotStockFilterFinancialQuarter } from "@opend/client/commands";
 *
 * const value: QotStockFilterFinancialQuarter = QotStockFilterFinancialQuarter.Annual; // 1
 * ```
 */
export const QotStockFilterFinancialQuarter = {
  /** No report is chosen. */
  Unknown: 0,
  /** The report of the year. */
  Annual: 1,
  /** The report of the first quarter. */
  FirstQuarter: 2,
  /** The half-year report. */
  Interim: 3,
  /** The report of the third quarter. */
  ThirdQuarter: 4,
  /** The latest quarterly report. */
  MostRecentQuarter: 5,
} as const;
/**
 * Which financial report a figure is taken from.
 *
 * OpenD's `Qot_StockFilter.FinancialQuarter`.
 */
export type QotStockFilterFinancialQuarter = (typeof QotStockFilterFinancialQuarter)[keyof typeof QotStockFilterFinancialQuarter];

/**
 * How the first indicator of a comparison stands to the second.
 *
 * OpenD's `Qot_StockFilter.RelativePosition`.
 *
 * @example
 * ```ts
 * import { QotStockFilterRelativePosition } from "@opend/client/commands";
 *
 * const value: QotStockFilterRelativePosition = QotStockFilterRelativePosition.More; // 1
 * ```
 */
export const QotStockFilterRelativePosition = {
  /** No comparison is chosen. */
  Unknown: 0,
  /** The first is above the second. */
  More: 1,
  /** The first is below the second. */
  Less: 2,
  /** The first rises through the second. */
  CrossUp: 3,
  /** The first falls through the second. */
  CrossDown: 4,
} as const;
/**
 * How the first indicator of a comparison stands to the second.
 *
 * OpenD's `Qot_StockFilter.RelativePosition`.
 */
export type QotStockFilterRelativePosition = (typeof QotStockFilterRelativePosition)[keyof typeof QotStockFilterRelativePosition];

/**
 * In which direction the result is sorted by a property.
 *
 * OpenD's `Qot_StockFilter.SortDir`.
 *
 * @example
 * ```ts
 * import { QotStockFilterSortDir } from "@opend/client/commands";
 *
 * const value: QotStockFilterSortDir = QotStockFilterSortDir.No; // 0
 * ```
 */
export const QotStockFilterSortDir = {
  /** Not sorted by it. */
  No: 0,
  /** Smallest first. */
  Ascend: 1,
  /** Greatest first. */
  Descend: 2,
} as const;
/**
 * In which direction the result is sorted by a property.
 *
 * OpenD's `Qot_StockFilter.SortDir`.
 */
export type QotStockFilterSortDir = (typeof QotStockFilterSortDir)[keyof typeof QotStockFilterSortDir];

/**
 * A condition on a simple property; each property at most once.
 *
 * OpenD's `Qot_StockFilter.BaseFilter`, held by {@linkcode QotStockFilterC2S}.
 */
export interface QotStockFilterBaseFilter extends Message {
  /** The property that is filtered by, returned or sorted by. */
  fieldName: QotStockFilterStockField;
  /** Lower end of the range, itself let through; without it there is none. */
  filterMin?: number | undefined;
  /** Upper end of the range, itself let through; without it there is none. */
  filterMax?: number | undefined;
  /** True, the default, only returns the value or sorts by it; false makes the range count. */
  isNoFilter?: boolean | undefined;
  /** Whether the result is sorted by it; not by default. */
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

/**
 * A condition on a property over the last days; at most 10 on the same property.
 *
 * OpenD's `Qot_StockFilter.AccumulateFilter`, held by {@linkcode QotStockFilterC2S}.
 */
export interface QotStockFilterAccumulateFilter extends Message {
  /** The property that is filtered by, returned or sorted by. */
  fieldName: QotStockFilterAccumulateField;
  /** Lower end of the range, itself let through; without it there is none. */
  filterMin?: number | undefined;
  /** Upper end of the range, itself let through; without it there is none. */
  filterMax?: number | undefined;
  /** True, the default, only returns the value or sorts by it; false makes the range count. */
  isNoFilter?: boolean | undefined;
  /** Whether the result is sorted by it; not by default. */
  sortDir?: QotStockFilterSortDir | undefined;
  /** Over how many of the last days. */
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

/**
 * A condition on a figure of a financial report; each figure at most once.
 *
 * OpenD's `Qot_StockFilter.FinancialFilter`, held by {@linkcode QotStockFilterC2S}.
 */
export interface QotStockFilterFinancialFilter extends Message {
  /** The figure that is filtered by, returned or sorted by. */
  fieldName: QotStockFilterFinancialField;
  /** Lower end of the range, itself let through; without it there is none. */
  filterMin?: number | undefined;
  /** Upper end of the range, itself let through; without it there is none. */
  filterMax?: number | undefined;
  /** True, the default, only returns the value or sorts by it; false makes the range count. */
  isNoFilter?: boolean | undefined;
  /** Whether the result is sorted by it; not by default. */
  sortDir?: QotStockFilterSortDir | undefined;
  /** The report that the figure is taken from. */
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

/**
 * A condition on a pattern of technical indicators; each pattern at most once.
 *
 * OpenD's `Qot_StockFilter.PatternFilter`, held by {@linkcode QotStockFilterC2S}.
 */
export interface QotStockFilterPatternFilter extends Message {
  /** The pattern that is looked for. */
  fieldName: QotStockFilterPatternField;
  /** Length of the bars: only 60 minutes, a day, a week or a month. */
  klType: KLType;
  /** True, the default, does not filter by it; false makes the condition count. */
  isNoFilter?: boolean | undefined;
  /** On how many bars running it must hold, from 1 to 12. */
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

/**
 * A comparison of two technical indicators, or of one with a number; at most 10 of one class of indicators.
 *
 * OpenD's `Qot_StockFilter.CustomIndicatorFilter`, held by {@linkcode QotStockFilterC2S}.
 */
export interface QotStockFilterCustomIndicatorFilter extends Message {
  /** The indicator on the left; not Value. */
  firstFieldName: QotStockFilterCustomIndicatorField;
  /** The indicator on the right, of the same class; or Value for a number. */
  secondFieldName: QotStockFilterCustomIndicatorField;
  /** How the first must stand to the second. */
  relativePosition: QotStockFilterRelativePosition;
  /**
   * The number to compare with; needed when the second is Value. For the KDJ, MACD and BOLL fields of the
   * first.
   */
  fieldValue?: number | undefined;
  /** Length of the bars: only 60 minutes, a day, a week or a month. */
  klType: KLType;
  /** True, the default, does not filter by it; false makes the condition count. */
  isNoFilter?: boolean | undefined;
  /**
   * Parameters of the first indicator: MA, EMA or RSI [bars]; MACD [fast, slow, DIFF]; BOLL [bars,
   * deviations]; KDJ [RSV bars, K bars, D bars].
   */
  firstFieldParaList: readonly number[];
  /**
   * Parameters of the second indicator: MA, EMA or RSI [bars]; MACD [fast, slow, DIFF]; BOLL [bars,
   * deviations]; KDJ [RSV bars, K bars, D bars].
   */
  secondFieldParaList: readonly number[];
  /** On how many bars running it must hold, from 1 to 12. */
  consecutivePeriod?: number | undefined;
}

/**
 * A comparison of two technical indicators, or of one with a number; at most 10 of one class of indicators.
 *
 * What a request gives for OpenD's `Qot_StockFilter.CustomIndicatorFilter`, held by {@linkcode QotStockFilterC2S}.
 */
export interface QotStockFilterCustomIndicatorFilterInput extends Message {
  /** The indicator on the left; not Value. */
  firstFieldName: QotStockFilterCustomIndicatorField;
  /** The indicator on the right, of the same class; or Value for a number. */
  secondFieldName: QotStockFilterCustomIndicatorField;
  /** How the first must stand to the second. */
  relativePosition: QotStockFilterRelativePosition;
  /**
   * The number to compare with; needed when the second is Value. For the KDJ, MACD and BOLL fields of the
   * first.
   */
  fieldValue?: number | undefined;
  /** Length of the bars: only 60 minutes, a day, a week or a month. */
  klType: KLType;
  /** True, the default, does not filter by it; false makes the condition count. */
  isNoFilter?: boolean | undefined;
  /**
   * Parameters of the first indicator: MA, EMA or RSI [bars]; MACD [fast, slow, DIFF]; BOLL [bars,
   * deviations]; KDJ [RSV bars, K bars, D bars].
   */
  firstFieldParaList?: readonly number[] | undefined;
  /**
   * Parameters of the second indicator: MA, EMA or RSI [bars]; MACD [fast, slow, DIFF]; BOLL [bars,
   * deviations]; KDJ [RSV bars, K bars, D bars].
   */
  secondFieldParaList?: readonly number[] | undefined;
  /** On how many bars running it must hold, from 1 to 12. */
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

/**
 * A simple property of a stock that was found.
 *
 * OpenD's `Qot_StockFilter.BaseData`, held by {@linkcode QotStockFilterStockData}.
 */
export interface QotStockFilterBaseData extends Message {
  /** Which property. */
  fieldName: QotStockFilterStockField;
  /** Its value, in the unit that its property has when filtered by. */
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

/**
 * A property over the last days, of a stock that was found.
 *
 * OpenD's `Qot_StockFilter.AccumulateData`, held by {@linkcode QotStockFilterStockData}.
 */
export interface QotStockFilterAccumulateData extends Message {
  /** Which property. */
  fieldName: QotStockFilterAccumulateField;
  /** Its value, in the unit that its property has when filtered by. */
  value: number;
  /** Over how many of the last days. */
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

/**
 * A figure from a financial report of a stock that was found.
 *
 * OpenD's `Qot_StockFilter.FinancialData`, held by {@linkcode QotStockFilterStockData}.
 */
export interface QotStockFilterFinancialData extends Message {
  /** Which figure. */
  fieldName: QotStockFilterFinancialField;
  /** Its number, in the unit that the figure has when filtered by. */
  value: number;
  /** The report that it is taken from. */
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

/**
 * A technical indicator of a stock that was found.
 *
 * OpenD's `Qot_StockFilter.CustomIndicatorData`, held by {@linkcode QotStockFilterStockData}.
 */
export interface QotStockFilterCustomIndicatorData extends Message {
  /** Which indicator. */
  fieldName: QotStockFilterCustomIndicatorField;
  /** Its number on the latest bar. */
  value: number;
  /** Length of the bars that it is computed from. */
  klType: KLType;
  /** The parameters that it is computed with, as they are given in a filter. */
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

/**
 * One stock that was found, with the values that were asked for.
 *
 * OpenD's `Qot_StockFilter.StockData`, held by {@linkcode QotStockFilterS2C}.
 */
export interface QotStockFilterStockData extends Message {
  /** The stock. */
  security: Security;
  /** What it is called. */
  name: string;
  /** Values of the simple properties in the conditions. */
  baseDataList: readonly QotStockFilterBaseData[];
  /** Values of the properties over days in the conditions. */
  accumulateDataList: readonly QotStockFilterAccumulateData[];
  /** Values of the financial figures in the conditions. */
  financialDataList: readonly QotStockFilterFinancialData[];
  /** Values of the technical indicators in the conditions; both sides of a comparison stand here on their own. */
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

/**
 * Which stocks are sought, and which rows of the result. A stock must meet every condition; none lets all
 * through.
 *
 * OpenD's `Qot_StockFilter.C2S`, sent with {@linkcode QotStockFilter}.
 */
export interface QotStockFilterC2S extends Message {
  /** Rows to skip: 0 for the first page. */
  begin: number;
  /** How many rows to return, at most 200. */
  num: number;
  /** The market to search. Shanghai and Shenzhen both stand for all A-shares. */
  market: QotMarket;
  /**
   * Only stocks of this plate: Hong Kong and A-share industries and concepts, US industries, A-share regions,
   * and some exchange boards.
   */
  plate?: Security | undefined;
  /** Conditions on simple properties. */
  baseFilterList: readonly QotStockFilterBaseFilter[];
  /** Conditions on properties over the last days. */
  accumulateFilterList: readonly QotStockFilterAccumulateFilter[];
  /** Conditions on figures of financial reports. */
  financialFilterList: readonly QotStockFilterFinancialFilter[];
  /** Conditions on patterns of technical indicators. */
  patternFilterList: readonly QotStockFilterPatternFilter[];
  /** Comparisons of technical indicators. */
  customIndicatorFilterList: readonly QotStockFilterCustomIndicatorFilter[];
  /** The broker in whose name quotes are asked for. */
  header?: QotHeader | undefined;
}

/**
 * Which stocks are sought, and which rows of the result. A stock must meet every condition; none lets all
 * through.
 *
 * What a request gives for OpenD's `Qot_StockFilter.C2S`, sent with {@linkcode QotStockFilter}.
 */
export interface QotStockFilterC2SInput extends Message {
  /** Rows to skip: 0 for the first page. */
  begin: number;
  /** How many rows to return, at most 200. */
  num: number;
  /** The market to search. Shanghai and Shenzhen both stand for all A-shares. */
  market: QotMarket;
  /**
   * Only stocks of this plate: Hong Kong and A-share industries and concepts, US industries, A-share regions,
   * and some exchange boards.
   */
  plate?: SecurityInput | undefined;
  /** Conditions on simple properties. */
  baseFilterList?: readonly QotStockFilterBaseFilter[] | undefined;
  /** Conditions on properties over the last days. */
  accumulateFilterList?: readonly QotStockFilterAccumulateFilter[] | undefined;
  /** Conditions on figures of financial reports. */
  financialFilterList?: readonly QotStockFilterFinancialFilter[] | undefined;
  /** Conditions on patterns of technical indicators. */
  patternFilterList?: readonly QotStockFilterPatternFilter[] | undefined;
  /** Comparisons of technical indicators. */
  customIndicatorFilterList?: readonly QotStockFilterCustomIndicatorFilterInput[] | undefined;
  /** The broker in whose name quotes are asked for. */
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

/**
 * One page of the stocks that pass.
 *
 * OpenD's `Qot_StockFilter.S2C`, brought by {@linkcode QotStockFilter}.
 */
export interface QotStockFilterS2C extends Message {
  /** False while more rows follow. */
  lastPage: boolean;
  /** How many stocks pass in all, over all pages. */
  allCount: number;
  /** The rows of this page. */
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

/**
 * A request, as it travels.
 *
 * OpenD's `Qot_StockFilter.Request`, sent with {@linkcode QotStockFilter}.
 */
export interface QotStockFilterRequest extends Message {
  /** What is asked. */
  c2s: QotStockFilterC2S;
}

/**
 * A request, as it travels.
 *
 * What a request gives for OpenD's `Qot_StockFilter.Request`, sent with {@linkcode QotStockFilter}.
 */
export interface QotStockFilterRequestInput extends Message {
  /** What is asked. */
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

/**
 * A reply or push, as it travels.
 *
 * OpenD's `Qot_StockFilter.Response`, brought by {@linkcode QotStockFilter}.
 */
export interface QotStockFilterResponse extends Message {
  /** 0 is success; any other value is a failure, of which `retMsg` tells the reason. */
  retType: RetType;
  /** OpenD's reason of a failure, in the language of its `lang` setting; empty on success, absent in pushes. */
  retMsg?: string | undefined;
  /** For logs: OpenD documents no table of its values. Absent in pushes. */
  errCode?: number | undefined;
  /** The data; absent on failure, and on success where there is none. */
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

/**
 * Stocks of a market that pass conditions on price, volume, financials and technical indicators. Regular
 * trading hours only: pre-market, after-hours and overnight data are not looked at. Refused under the Hong
 * Kong BMP quote right. At most 200 rows a page, and a sort by moving data can shift between pages. No more
 * than 250 conditions are advised (else it can time out), and at most 10 accumulate conditions on one field
 * and 10 custom-indicator conditions of one class; simple, financial and pattern fields once each. OpenD
 * takes 10 of them in 30 seconds. StockScreen is the newer command with more to filter by.
 *
 * OpenD's `Qot_StockFilter` (3215), a request.
 *
 * @example
 * ```ts
 * import { QotMarket, QotStockFilter } from "@opend/client/commands";
 *
 * const { dataList } = await quote.request(QotStockFilter, { begin: 0, num: 10, market: QotMarket.HK_Security });
 * ```
 */
export const QotStockFilter: RequestCommand<QotStockFilterC2SInput, QotStockFilterS2C> = {
  kind: "request",
  id: 3215,
  name: "Qot_StockFilter",
  limit: { requests: 10 },
  encode: encodeQotStockFilterRequest,
  decode: decodeQotStockFilterResponse,
  decodeData: decodeQotStockFilterS2C,
};
