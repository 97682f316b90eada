// Generated from proto/ by tools/generator. Do not edit.

import { merged, none } from "../codec/merge.ts";
import { missing, overrun } from "../codec/reader.ts";
import { decodeSecurity, encodeSecurity } from "./qot_common.ts";
import type { Message } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { Security, SecurityInput } from "./qot_common.ts";

/**
 * The markets of options that the option statistics, ranks and screeners tell apart.
 *
 * OpenD's `Qot_OptionCommon.OptionMarket`.
 *
 * @example
 * ```ts
 * import { OptionMarket } from "@opend/client/commands";
 *
 * const value: OptionMarket = OptionMarket.US_Security; // 1
 * ```
 */
export const OptionMarket = {
  /** No market is named. */
  Unknown: 0,
  /** Options on US stocks and ETFs. */
  US_Security: 1,
  /** Options on US stock indexes. */
  US_Index: 2,
  /** Options on Hong Kong stocks. */
  HK_Security: 3,
  /** Options on Hong Kong stock indexes. */
  HK_Index: 4,
} as const;
/**
 * The markets of options that the option statistics, ranks and screeners tell apart.
 *
 * OpenD's `Qot_OptionCommon.OptionMarket`.
 */
export type OptionMarket = (typeof OptionMarket)[keyof typeof OptionMarket];

/**
 * What the statistics of an option market count.
 *
 * OpenD's `Qot_OptionCommon.OptionStatisticDataType`.
 *
 * @example
 * ```ts
 * import { OptionStatisticDataType } from "@opend/client/commands";
 *
 * const value: OptionStatisticDataType = OptionStatisticDataType.Volume; // 0
 * ```
 */
export const OptionStatisticDataType = {
  /** Nothing is chosen. */
  Unknown: -1,
  /** Contracts traded. */
  Volume: 0,
  /** Contracts that are still open. */
  OpenInterest: 1,
} as const;
/**
 * What the statistics of an option market count.
 *
 * OpenD's `Qot_OptionCommon.OptionStatisticDataType`.
 */
export type OptionStatisticDataType = (typeof OptionStatisticDataType)[keyof typeof OptionStatisticDataType];

/**
 * Over how many days historical volatility (HV) is measured.
 *
 * OpenD's `Qot_OptionCommon.OptionHVTimeRange`.
 *
 * @example
 * ```ts
 * import { OptionHVTimeRange } from "@opend/client/commands";
 *
 * const value: OptionHVTimeRange = OptionHVTimeRange._30Day; // 1
 * ```
 */
export const OptionHVTimeRange = {
  /** No length is chosen. */
  Unknown: 0,
  /** Over 30 days. */
  _30Day: 1,
  /** Over 60 days. */
  _60Day: 2,
  /** Over 90 days. */
  _90Day: 3,
  /** Over 120 days. */
  _120Day: 4,
  /** Over 365 days. */
  _365Day: 5,
} as const;
/**
 * Over how many days historical volatility (HV) is measured.
 *
 * OpenD's `Qot_OptionCommon.OptionHVTimeRange`.
 */
export type OptionHVTimeRange = (typeof OptionHVTimeRange)[keyof typeof OptionHVTimeRange];

/**
 * By what option contracts are ranked.
 *
 * OpenD's `Qot_OptionCommon.OptionRankType`.
 *
 * @example
 * ```ts
 * import { OptionRankType } from "@opend/client/commands";
 *
 * const value: OptionRankType = OptionRankType.Volume; // 1
 * ```
 */
export const OptionRankType = {
  /** No order is chosen. */
  Unknown: 0,
  /** By contracts traded. */
  Volume: 1,
  /** By money traded. */
  Turnover: 2,
  /** By open interest, in contracts. */
  OI: 3,
  /** By how much open interest grew over the day, in contracts. */
  OIIncrement: 4,
  /** By how much open interest fell over the day, in contracts. */
  OIDecrement: 5,
  /** By the money value of the open interest. */
  OIMarketCap: 6,
  /** By how much the money value of the open interest grew over the day. */
  OIMarketCapIncrement: 7,
  /** By how much the money value of the open interest fell over the day. */
  OIMarketCapDecrement: 8,
  /** By the change of the contract's price, in percent. */
  ChangeRate: 9,
  /** By the contract's implied volatility. */
  IV: 10,
} as const;
/**
 * By what option contracts are ranked.
 *
 * OpenD's `Qot_OptionCommon.OptionRankType`.
 */
export type OptionRankType = (typeof OptionRankType)[keyof typeof OptionRankType];

/**
 * By what underlyings of options that expire today (0DTE) are sorted.
 *
 * OpenD's `Qot_OptionCommon.ZeroDteSortType`.
 *
 * @example
 * ```ts
 * import { ZeroDteSortType } from "@opend/client/commands";
 *
 * const value: ZeroDteSortType = ZeroDteSortType.Volume; // 1
 * ```
 */
export const ZeroDteSortType = {
  /** No order is chosen. */
  Unknown: 0,
  /** By the contracts traded in the underlying's options. */
  Volume: 1,
  /** By implied volatility. */
  IV: 2,
  /** By the change of the underlying's price. */
  ChangeRate: 3,
  /** By the open interest of the underlying's options. */
  OpenInterest: 4,
  /** By the underlying's market capitalisation. */
  MarketCap: 5,
} as const;
/**
 * By what underlyings of options that expire today (0DTE) are sorted.
 *
 * OpenD's `Qot_OptionCommon.ZeroDteSortType`.
 */
export type ZeroDteSortType = (typeof ZeroDteSortType)[keyof typeof ZeroDteSortType];

/**
 * What underlyings of options that expire today (0DTE) can be filtered by, and which part of the
 * IndicatorValue it takes.
 *
 * OpenD's `Qot_OptionCommon.ZeroDteIndicatorType`.
 *
 * @example
 * ```ts
 * import { ZeroDteIndicatorType } from "@opend/client/commands";
 *
 * const value: ZeroDteIndicatorType = ZeroDteIndicatorType.OwnerList; // 1
 * ```
 */
export const ZeroDteIndicatorType = {
  /** No filter is chosen. */
  Unknown: 0,
  /** Only these underlyings; takes securityList, meant for the stocks of a watch list. */
  OwnerList: 1,
  /** Whether an earnings report is due this week; takes valueList: 0 either, 1 yes, 2 no. */
  HasEarningsThisWeek: 2,
  /** Contracts traded in all options of the underlying; takes valueInterval. */
  Volume: 3,
  /** Open interest of all options of the underlying, in contracts; takes valueInterval. */
  OpenInterest: 4,
  /** Implied volatility in percent (20 = 20 %); takes valueInterval. */
  IV: 5,
  /** Historical volatility in percent (20 = 20 %); takes valueInterval. */
  HV: 6,
  /**
   * IV rank: where today's implied volatility stands between its past low and high, in percent; takes
   * valueInterval.
   */
  IVRank: 7,
  /** IV percentile: the share of past days with a lower implied volatility, in percent; takes valueInterval. */
  IVPercentile: 8,
  /** Last price of the underlying; takes valueInterval. */
  Price: 9,
  /** Change of the underlying's price in percent (20 = 20 %); takes valueInterval. */
  ChangeRate: 10,
} as const;
/**
 * What underlyings of options that expire today (0DTE) can be filtered by, and which part of the
 * IndicatorValue it takes.
 *
 * OpenD's `Qot_OptionCommon.ZeroDteIndicatorType`.
 */
export type ZeroDteIndicatorType = (typeof ZeroDteIndicatorType)[keyof typeof ZeroDteIndicatorType];

/**
 * By what the option contracts that expire today (0DTE) are sorted.
 *
 * OpenD's `Qot_OptionCommon.ZeroDteContractSortType`.
 *
 * @example
 * ```ts
 * import { ZeroDteContractSortType } from "@opend/client/commands";
 *
 * const value: ZeroDteContractSortType = ZeroDteContractSortType.Volume; // 1
 * ```
 */
export const ZeroDteContractSortType = {
  /** No order is chosen. */
  Unknown: 0,
  /** By contracts traded. */
  Volume: 1,
  /** By contracts that are still open. */
  OpenInterest: 2,
  /** By implied volatility. */
  IV: 3,
  /** By delta: the change of the option's price for a change of 1 in the underlying's. */
  Delta: 4,
} as const;
/**
 * By what the option contracts that expire today (0DTE) are sorted.
 *
 * OpenD's `Qot_OptionCommon.ZeroDteContractSortType`.
 */
export type ZeroDteContractSortType = (typeof ZeroDteContractSortType)[keyof typeof ZeroDteContractSortType];

/**
 * What option contracts that expire today (0DTE) can be filtered by, and which part of the IndicatorValue it
 * takes.
 *
 * OpenD's `Qot_OptionCommon.ZeroDteContractIndicatorType`.
 *
 * @example
 * ```ts
 * import { ZeroDteContractIndicatorType } from "@opend/client/commands";
 *
 * const value: ZeroDteContractIndicatorType = ZeroDteContractIndicatorType.OptionType; // 1
 * ```
 */
export const ZeroDteContractIndicatorType = {
  /** No filter is chosen. */
  Unknown: 0,
  /** Call or put; takes valueList, of Qot_Common.OptionType: 1 call, 2 put. */
  OptionType: 1,
  /** Contracts traded; takes valueInterval. */
  Volume: 2,
  /** Contracts that are still open; takes valueInterval. */
  OpenInterest: 3,
  /** Implied volatility in percent (20 = 20 %); takes valueInterval. */
  IV: 4,
  /** Delta, the sensitivity to the underlying's price; takes valueInterval. */
  Delta: 5,
  /** Gamma, by how much delta changes with the underlying's price; takes valueInterval. */
  Gamma: 6,
  /** Theta, the value lost to the passing of time; takes valueInterval. */
  Theta: 7,
  /** Vega, the sensitivity to implied volatility; takes valueInterval. */
  Vega: 8,
  /** Rho, the sensitivity to interest rates; takes valueInterval. */
  Rho: 9,
  /** Last price of the contract; takes valueInterval. */
  Price: 10,
  /** Change of the contract's price in percent (20 = 20 %); takes valueInterval. */
  ChangeRate: 11,
  /** Price of the underlying at which the buyer breaks even; takes valueInterval. */
  BreakEvenPoint: 12,
  /** How far the underlying is from the break-even point, in percent; takes valueInterval. */
  ToBep: 13,
  /** Chance that the buyer ends with a profit, in percent; takes valueInterval. */
  BuyProfitProbability: 14,
  /** Chance that the seller ends with a profit, in percent; takes valueInterval. */
  SellProfitProbability: 15,
} as const;
/**
 * What option contracts that expire today (0DTE) can be filtered by, and which part of the IndicatorValue it
 * takes.
 *
 * OpenD's `Qot_OptionCommon.ZeroDteContractIndicatorType`.
 */
export type ZeroDteContractIndicatorType = (typeof ZeroDteContractIndicatorType)[keyof typeof ZeroDteContractIndicatorType];

/**
 * By what the stocks with an earnings report ahead are sorted.
 *
 * OpenD's `Qot_OptionCommon.EarningsSortType`.
 *
 * @example
 * ```ts
 * import { EarningsSortType } from "@opend/client/commands";
 *
 * const value: EarningsSortType = EarningsSortType.EarningsDate; // 1
 * ```
 */
export const EarningsSortType = {
  /** No order is chosen. */
  Unknown: 0,
  /** By the day of the earnings report; this is the default. */
  EarningsDate: 1,
  /** By the contracts traded in the stock's options. */
  Volume: 2,
  /** By implied volatility. */
  IV: 3,
  /** By market capitalisation. */
  MarketCap: 4,
  /** By the change of the stock's price. */
  ChangeRate: 5,
  /** By the stock's last price. */
  Price: 6,
  /** By IV rank: where implied volatility stands between its past low and high. */
  IVRank: 7,
  /** By IV percentile: the share of past days with a lower implied volatility. */
  IVPercentile: 8,
  /** By historical volatility. */
  HV: 9,
  /** By the open interest of the stock's options. */
  OpenInterest: 10,
  /** By the fall of implied volatility after the latest report (IV crush). */
  LastReportIvCrush: 11,
  /** By the average fall of implied volatility after past reports (IV crush). */
  HistoryReportIvCrush: 12,
  /** By the price change on the latest report. */
  LastReportChgRate: 13,
  /** By the average price change on past reports. */
  HistoryReportChgRate: 14,
  /** By the growth over a year that is expected of the earnings per share. */
  EstimateEpsYoy: 15,
  /** By the growth over a year that is expected of the revenue. */
  EstimateRevenueYoy: 16,
  /** By the price move that the options expect. */
  ExpectedMoveRatio: 17,
} as const;
/**
 * By what the stocks with an earnings report ahead are sorted.
 *
 * OpenD's `Qot_OptionCommon.EarningsSortType`.
 */
export type EarningsSortType = (typeof EarningsSortType)[keyof typeof EarningsSortType];

/**
 * The kind of the security behind an option.
 *
 * OpenD's `Qot_OptionCommon.StockCategory`.
 *
 * @example
 * ```ts
 * import { StockCategory } from "@opend/client/commands";
 *
 * const value: StockCategory = StockCategory.All; // 0
 * ```
 */
export const StockCategory = {
  /** Stocks and ETFs alike. */
  All: 0,
  /** Shares of companies. */
  Equity: 1,
  /** Exchange-traded funds. */
  ETF: 2,
} as const;
/**
 * The kind of the security behind an option.
 *
 * OpenD's `Qot_OptionCommon.StockCategory`.
 */
export type StockCategory = (typeof StockCategory)[keyof typeof StockCategory];

/**
 * When on its day an earnings report is published.
 *
 * OpenD's `Qot_OptionCommon.EarningsPubType`.
 *
 * @example
 * ```ts
 * import { EarningsPubType } from "@opend/client/commands";
 *
 * const value: EarningsPubType = EarningsPubType.Before; // 1
 * ```
 */
export const EarningsPubType = {
  /** The time of day is not known. */
  Unknown: 0,
  /** Before the market opens. */
  Before: 1,
  /** After the market closes. */
  After: 2,
} as const;
/**
 * When on its day an earnings report is published.
 *
 * OpenD's `Qot_OptionCommon.EarningsPubType`.
 */
export type EarningsPubType = (typeof EarningsPubType)[keyof typeof EarningsPubType];

/**
 * What stocks with an earnings report ahead can be filtered by, and which part of the IndicatorValue it
 * takes.
 *
 * OpenD's `Qot_OptionCommon.EarningsIndicatorType`.
 *
 * @example
 * ```ts
 * import { EarningsIndicatorType } from "@opend/client/commands";
 *
 * const value: EarningsIndicatorType = EarningsIndicatorType.OwnerList; // 1
 * ```
 */
export const EarningsIndicatorType = {
  /** No filter is chosen. */
  Unknown: 0,
  /** Only these stocks; takes securityList, meant for those of a watch list. */
  OwnerList: 1,
  /** Members of an index; takes valueList, of IndexComponentType. */
  IndexComponent: 2,
  /** Industry or other plate; takes valueList, of plate IDs. */
  Plate: 3,
  /** Market capitalisation; takes valueInterval. */
  MarketCap: 4,
  /** Cycle of the options' expiry dates; takes valueList, of ExpirationType. */
  ExpirationType: 5,
  /** Implied volatility in percent (20 = 20 %); takes valueInterval. */
  IV: 6,
  /** Fall of implied volatility after the latest report, in percent; takes valueInterval. */
  LastReportIvCrush: 7,
  /** Average fall of implied volatility after past reports, in percent; takes valueInterval. */
  HistoryReportIvCrush: 8,
  /** IV rank: where implied volatility stands between its past low and high, in percent; takes valueInterval. */
  IVRank: 9,
  /** IV percentile: the share of past days with a lower implied volatility, in percent; takes valueInterval. */
  IVPercentile: 10,
  /** Contracts traded in the stock's options; takes valueInterval. */
  Volume: 11,
  /** Open interest of the stock's options, in contracts; takes valueInterval. */
  OpenInterest: 12,
  /** Last price of the stock; takes valueInterval. */
  Price: 13,
  /** Change of the stock's price in percent (20 = 20 %); takes valueInterval. */
  ChangeRate: 14,
  /** Price move that the options expect, in percent; takes valueInterval. */
  ExpectedMoveRatio: 15,
  /** Price change on the day of the latest report, in percent; takes valueInterval. */
  LastReportChgRate: 16,
  /** Price change on the days of past reports, in percent; takes valueInterval. */
  HistoryReportChgRate: 17,
  /** Expected growth of the revenue over a year, in percent; takes valueInterval. */
  EstimateRevenueYoy: 18,
  /** Expected growth of the earnings per share over a year, in percent; takes valueInterval. */
  EstimateEpsYoy: 19,
  /** Days until the report; takes valueInterval. */
  EarningsDayRange: 20,
} as const;
/**
 * What stocks with an earnings report ahead can be filtered by, and which part of the IndicatorValue it
 * takes.
 *
 * OpenD's `Qot_OptionCommon.EarningsIndicatorType`.
 */
export type EarningsIndicatorType = (typeof EarningsIndicatorType)[keyof typeof EarningsIndicatorType];

/**
 * The strategies of option sellers that contracts are sought for.
 *
 * OpenD's `Qot_OptionCommon.SellerType`.
 *
 * @example
 * ```ts
 * import { SellerType } from "@opend/client/commands";
 *
 * const value: SellerType = SellerType.CoveredCall; // 1
 * ```
 */
export const SellerType = {
  /** No strategy is chosen. */
  Unknown: 0,
  /** Covered call: sell a call on shares that are held. US options only. */
  CoveredCall: 1,
  /** Cash-secured put: sell a put and keep the cash that would buy the shares. */
  CashSecuredPut: 2,
} as const;
/**
 * The strategies of option sellers that contracts are sought for.
 *
 * OpenD's `Qot_OptionCommon.SellerType`.
 */
export type SellerType = (typeof SellerType)[keyof typeof SellerType];

/**
 * By what contracts to sell are sorted.
 *
 * OpenD's `Qot_OptionCommon.SellerSortType`.
 *
 * @example
 * ```ts
 * import { SellerSortType } from "@opend/client/commands";
 *
 * const value: SellerSortType = SellerSortType.AnnualizedReturn; // 1
 * ```
 */
export const SellerSortType = {
  /** No order is chosen. */
  Unknown: 0,
  /** By the return scaled to a year; this is the default. */
  AnnualizedReturn: 1,
  /** By the return until the contract expires. */
  IntervalReturn: 2,
  /** By the chance of being exercised (of ending in the money). */
  ItmProbability: 3,
  /** By the money received for the option. */
  Premium: 4,
} as const;
/**
 * By what contracts to sell are sorted.
 *
 * OpenD's `Qot_OptionCommon.SellerSortType`.
 */
export type SellerSortType = (typeof SellerSortType)[keyof typeof SellerSortType];

/**
 * What contracts to sell, and their underlyings, can be filtered by, and which part of the IndicatorValue it
 * takes. Some have a condition already where none is given.
 *
 * OpenD's `Qot_OptionCommon.SellerIndicatorType`.
 *
 * @example
 * ```ts
 * import { SellerIndicatorType } from "@opend/client/commands";
 *
 * const value: SellerIndicatorType = SellerIndicatorType.OwnerList; // 1
 * ```
 */
export const SellerIndicatorType = {
  /** No filter is chosen. */
  Unknown: 0,
  /** Only these underlyings; takes securityList, meant for the stocks of a watch list. */
  OwnerList: 1,
  /** Kind of the underlying; takes valueList, of StockCategory. */
  StockCategory: 2,
  /** Contracts traded in all options of the underlying; takes valueInterval. Default: above 0. */
  Volume: 3,
  /** Open interest of all options of the underlying, in contracts; takes valueInterval. Default: above 0. */
  OpenInterest: 4,
  /** Implied volatility of the underlying in percent (20 = 20 %); takes valueInterval. */
  IV: 5,
  /** Historical volatility of the underlying in percent (20 = 20 %); takes valueInterval. */
  HV: 6,
  /** IV rank: where implied volatility stands between its past low and high, in percent; takes valueInterval. */
  IVRank: 7,
  /** IV percentile: the share of past days with a lower implied volatility, in percent; takes valueInterval. */
  IVPercentile: 8,
  /** Market capitalisation of the underlying; takes valueInterval. Default: above 10 billion. */
  MarketCap: 9,
  /** Last price of the underlying; takes valueInterval. Default: above 1 dollar. */
  Price: 10,
  /** Change of the underlying's price in percent (20 = 20 %); takes valueInterval. */
  ChangeRate: 11,
  /** Plate of the underlying; takes valueList, of plate IDs. */
  Plate: 12,
  /** Cycles of expiry dates that the underlying's options have; takes valueList, of ExpirationType. */
  ExpirationType: 13,
  /** Days until the contract expires; takes valueInterval. Default: above 0. */
  LeftDays: 14,
  /** Cycle that the contract's own expiry date belongs to; takes valueList, of ExpirationType. */
  OptionExpirationType: 15,
  /** Expiry dates, in seconds since the epoch; takes valueList. */
  StrikeDateTimestamp: 16,
  /** Money received for the option; takes valueInterval. */
  Premium: 17,
  /** Return scaled to a year, in percent; takes valueInterval. */
  AnnualizedReturn: 18,
  /** Return until the contract expires, in percent; takes valueInterval. */
  IntervalReturn: 19,
  /** How far out of the money the contract is, in percent; takes valueInterval. Default: above 0. */
  OtmDegree: 20,
  /** Chance that the contract ends out of the money, in percent; takes valueInterval. */
  OtmProbability: 21,
  /** Implied volatility of the contract in percent (20 = 20 %); takes valueInterval. */
  OptionIV: 22,
  /** Best bid for the contract; takes valueInterval. Default: above 0.01 dollars. */
  BidPrice: 23,
  /** Best ask for the contract; takes valueInterval. Default: above 0.01 dollars. */
  AskPrice: 24,
  /** Trades of the contract, in contracts; takes valueInterval. Default: above 0. */
  OptionVolume: 25,
  /** Open interest of the contract itself; takes valueInterval. Default: above 0. */
  OptionOpenInterest: 26,
} as const;
/**
 * What contracts to sell, and their underlyings, can be filtered by, and which part of the IndicatorValue it
 * takes. Some have a condition already where none is given.
 *
 * OpenD's `Qot_OptionCommon.SellerIndicatorType`.
 */
export type SellerIndicatorType = (typeof SellerIndicatorType)[keyof typeof SellerIndicatorType];

/**
 * By what underlyings of options are ranked.
 *
 * OpenD's `Qot_OptionCommon.UnderlyingRankSortType`.
 *
 * @example
 * ```ts
 * import { UnderlyingRankSortType } from "@opend/client/commands";
 *
 * const value: UnderlyingRankSortType = UnderlyingRankSortType.Volume; // 1
 * ```
 */
export const UnderlyingRankSortType = {
  /** No order is chosen. */
  Unknown: 0,
  /** By the contracts traded in all options of the underlying. */
  Volume: 1,
  /** By the put/call ratio of the contracts traded. */
  VolumeRatio: 2,
  /** By the open interest of all options of the underlying. */
  OpenInterest: 3,
  /** By the put/call ratio of the open interest. */
  OpenInterestRatio: 4,
  /** By the underlying's last price. */
  Price: 5,
  /** By the change of the underlying's price in percent. */
  PriceChange: 6,
  /** By implied volatility. */
  IV: 7,
  /** By the rate at which implied volatility changed. */
  IVChange: 8,
  /** By historical volatility. */
  HV: 9,
  /** By the rate at which historical volatility changed. */
  HVChange: 10,
  /** By where implied volatility stands between its past low and high. */
  IVRank: 11,
  /** By the share of past days with a lower implied volatility. */
  IVPercentile: 12,
  /** By the underlying's market capitalisation. */
  MarketCap: 13,
} as const;
/**
 * By what underlyings of options are ranked.
 *
 * OpenD's `Qot_OptionCommon.UnderlyingRankSortType`.
 */
export type UnderlyingRankSortType = (typeof UnderlyingRankSortType)[keyof typeof UnderlyingRankSortType];

/**
 * What the rank of underlyings can be filtered by, and which part of the IndicatorValue it takes.
 *
 * OpenD's `Qot_OptionCommon.UnderlyingRankIndicatorType`.
 *
 * @example
 * ```ts
 * import { UnderlyingRankIndicatorType } from "@opend/client/commands";
 *
 * const value: UnderlyingRankIndicatorType = UnderlyingRankIndicatorType.OwnerList; // 1
 * ```
 */
export const UnderlyingRankIndicatorType = {
  /** No filter is chosen. */
  Unknown: 0,
  /** Only these underlyings; takes securityList. */
  OwnerList: 1,
  /** Kind of the underlying; takes valueList, of StockCategory. */
  StockCategory: 2,
  /** Contracts traded in all options of the underlying; takes valueInterval. */
  Volume: 3,
  /** Open interest of all options of the underlying, in contracts; takes valueInterval. */
  OpenInterest: 4,
  /** Implied volatility in percent (20 = 20 %); takes valueInterval. */
  IV: 5,
  /** Historical volatility in percent (20 = 20 %); takes valueInterval. */
  HV: 6,
  /** IV rank: where implied volatility stands between its past low and high, in percent; takes valueInterval. */
  IVRank: 7,
  /** IV percentile: the share of past days with a lower implied volatility, in percent; takes valueInterval. */
  IVPercentile: 8,
  /** Rate at which implied volatility changed, in percent; takes valueInterval. */
  IVChange: 9,
  /** Rate at which historical volatility changed, in percent; takes valueInterval. */
  HVChange: 10,
  /** Put/call ratio of the contracts traded, in percent; takes valueInterval. */
  VolumeRatio: 11,
  /** Put/call ratio of the open interest, in percent; takes valueInterval. */
  OIRatio: 12,
  /** Market capitalisation of the underlying; takes valueInterval. */
  MarketCap: 13,
} as const;
/**
 * What the rank of underlyings can be filtered by, and which part of the IndicatorValue it takes.
 *
 * OpenD's `Qot_OptionCommon.UnderlyingRankIndicatorType`.
 */
export type UnderlyingRankIndicatorType = (typeof UnderlyingRankIndicatorType)[keyof typeof UnderlyingRankIndicatorType];

/**
 * What the rank of option contracts can be filtered by, and which part of the IndicatorValue it takes.
 *
 * OpenD's `Qot_OptionCommon.OptionRankIndicatorType`.
 *
 * @example
 * ```ts
 * import { OptionRankIndicatorType } from "@opend/client/commands";
 *
 * const value: OptionRankIndicatorType = OptionRankIndicatorType.StockCategory; // 1
 * ```
 */
export const OptionRankIndicatorType = {
  /** No filter is chosen. */
  Unknown: 0,
  /** Kind of the underlying; takes valueList, of StockCategory. */
  StockCategory: 1,
  /** Market capitalisation of the underlying; takes valueInterval. */
  MarketCap: 2,
  /** Only contracts on these underlyings; takes securityList. */
  OwnerList: 3,
  /** Implied volatility of the underlying in percent (20 = 20 %); takes valueInterval. */
  UnderlyingIV: 4,
  /** Historical volatility of the underlying in percent (20 = 20 %); takes valueInterval. */
  UnderlyingHV: 5,
  /**
   * IV rank of the underlying: where implied volatility stands between its past low and high, in percent;
   * takes valueInterval.
   */
  IVRank: 6,
  /**
   * IV percentile of the underlying: the share of past days with a lower implied volatility, in percent;
   * takes valueInterval.
   */
  IVPercentile: 7,
  /** Implied volatility of the contract in percent (20 = 20 %); takes valueInterval. */
  IV: 8,
  /** Call or put; takes valueList, of Qot_Common.OptionType: 1 call, 2 put. */
  OptionType: 9,
  /** Days until the contract expires; takes valueInterval. */
  LeftDays: 10,
  /** Whether the contract is in the money; takes valueList: 0 out of the money, 1 in the money. */
  InTheMoney: 11,
  /** Contracts traded; takes valueInterval. */
  Volume: 12,
  /** Contracts that are still open; takes valueInterval. */
  OpenInterest: 13,
  /** Delta, the sensitivity to the underlying's price; takes valueInterval. */
  Delta: 14,
  /** Gamma, by how much delta changes with the underlying's price; takes valueInterval. */
  Gamma: 15,
  /** Theta, the value lost to the passing of time; takes valueInterval. */
  Theta: 16,
  /** Vega, the sensitivity to implied volatility; takes valueInterval. */
  Vega: 17,
  /** Rho, the sensitivity to interest rates; takes valueInterval. */
  Rho: 18,
} as const;
/**
 * What the rank of option contracts can be filtered by, and which part of the IndicatorValue it takes.
 *
 * OpenD's `Qot_OptionCommon.OptionRankIndicatorType`.
 */
export type OptionRankIndicatorType = (typeof OptionRankIndicatorType)[keyof typeof OptionRankIndicatorType];

/**
 * The cycle that an option's expiry date belongs to.
 *
 * OpenD's `Qot_OptionCommon.ExpirationType`.
 *
 * @example
 * ```ts
 * import { ExpirationType } from "@opend/client/commands";
 *
 * const value: ExpirationType = ExpirationType.Monthly; // 1
 * ```
 */
export const ExpirationType = {
  /** The cycle is not known. */
  Unknown: 0,
  /** Options that expire once a month. */
  Monthly: 1,
  /** Options that expire once a week. */
  Weekly: 2,
  /** Options that expire on the last trading day of a month. */
  EndOfMonth: 3,
  /** Options that expire once a quarter. */
  Quarterly: 4,
} as const;
/**
 * The cycle that an option's expiry date belongs to.
 *
 * OpenD's `Qot_OptionCommon.ExpirationType`.
 */
export type ExpirationType = (typeof ExpirationType)[keyof typeof ExpirationType];

/**
 * US stock indexes whose members can be filtered for.
 *
 * OpenD's `Qot_OptionCommon.IndexComponentType`.
 *
 * @example
 * ```ts
 * import { IndexComponentType } from "@opend/client/commands";
 *
 * const value: IndexComponentType = IndexComponentType.DJI; // 1
 * ```
 */
export const IndexComponentType = {
  /** No index is chosen. */
  Unknown: 0,
  /** Dow Jones Industrial Average. */
  DJI: 1,
  /** Nasdaq Composite. */
  IXIC: 2,
  /** Nasdaq-100. */
  NDX: 3,
  /** S&P 500. */
  SPX: 4,
} as const;
/**
 * US stock indexes whose members can be filtered for.
 *
 * OpenD's `Qot_OptionCommon.IndexComponentType`.
 */
export type IndexComponentType = (typeof IndexComponentType)[keyof typeof IndexComponentType];

/**
 * One condition on the underlyings of options that expire today.
 *
 * OpenD's `Qot_OptionCommon.ZeroDteIndicator`, held by {@linkcode QotGetOptionZeroDteScreenerC2S}.
 */
export interface ZeroDteIndicator extends Message {
  /** What is filtered by; tells which part of indicatorValue counts. */
  indicatorType: ZeroDteIndicatorType;
  /** The values or the range that are let through. */
  indicatorValue?: IndicatorValue | undefined;
}

/**
 * One condition on the underlyings of options that expire today.
 *
 * What a request gives for OpenD's `Qot_OptionCommon.ZeroDteIndicator`, held by {@linkcode QotGetOptionZeroDteScreenerC2S}.
 */
export interface ZeroDteIndicatorInput extends Message {
  /** What is filtered by; tells which part of indicatorValue counts. */
  indicatorType: ZeroDteIndicatorType;
  /** The values or the range that are let through. */
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

/**
 * One condition on the option contracts that expire today.
 *
 * OpenD's `Qot_OptionCommon.ZeroDteContractIndicator`, held by {@linkcode QotGetOptionZeroDteContractC2S}.
 */
export interface ZeroDteContractIndicator extends Message {
  /** What is filtered by; tells which part of indicatorValue counts. */
  indicatorType: ZeroDteContractIndicatorType;
  /** The values or the range that are let through. */
  indicatorValue?: IndicatorValue | undefined;
}

/**
 * One condition on the option contracts that expire today.
 *
 * What a request gives for OpenD's `Qot_OptionCommon.ZeroDteContractIndicator`, held by {@linkcode QotGetOptionZeroDteContractC2S}.
 */
export interface ZeroDteContractIndicatorInput extends Message {
  /** What is filtered by; tells which part of indicatorValue counts. */
  indicatorType: ZeroDteContractIndicatorType;
  /** The values or the range that are let through. */
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

/**
 * One condition on the stocks with an earnings report ahead.
 *
 * OpenD's `Qot_OptionCommon.EarningsIndicator`, held by {@linkcode QotGetOptionEarningsScreenerC2S}.
 */
export interface EarningsIndicator extends Message {
  /** What is filtered by; tells which part of indicatorValue counts. */
  indicatorType: EarningsIndicatorType;
  /** The values or the range that are let through. */
  indicatorValue?: IndicatorValue | undefined;
}

/**
 * One condition on the stocks with an earnings report ahead.
 *
 * What a request gives for OpenD's `Qot_OptionCommon.EarningsIndicator`, held by {@linkcode QotGetOptionEarningsScreenerC2S}.
 */
export interface EarningsIndicatorInput extends Message {
  /** What is filtered by; tells which part of indicatorValue counts. */
  indicatorType: EarningsIndicatorType;
  /** The values or the range that are let through. */
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

/**
 * One condition on the contracts to sell or their underlyings.
 *
 * OpenD's `Qot_OptionCommon.SellerIndicator`, held by {@linkcode QotGetOptionSellerScreenerC2S}.
 */
export interface SellerIndicator extends Message {
  /** What is filtered by; tells which part of indicatorValue counts. */
  indicatorType: SellerIndicatorType;
  /** The values or the range that are let through. */
  indicatorValue?: IndicatorValue | undefined;
}

/**
 * One condition on the contracts to sell or their underlyings.
 *
 * What a request gives for OpenD's `Qot_OptionCommon.SellerIndicator`, held by {@linkcode QotGetOptionSellerScreenerC2S}.
 */
export interface SellerIndicatorInput extends Message {
  /** What is filtered by; tells which part of indicatorValue counts. */
  indicatorType: SellerIndicatorType;
  /** The values or the range that are let through. */
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

/**
 * One end of a range.
 *
 * OpenD's `Qot_OptionCommon.Boundary`, held by {@linkcode Interval}.
 */
export interface Boundary extends Message {
  /** The number at this end, in the unit of what is filtered. */
  value: number;
  /** Whether the number itself belongs to the range: true closed, false open. */
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

/**
 * A range of numbers; an end that is not given is not limited.
 *
 * OpenD's `Qot_OptionCommon.Interval`, held by {@linkcode IndicatorValue}, {@linkcode QotGetEarningsBeatRankIndicator}, {@linkcode QotGetHighDividendSOERankIndicator} and more.
 */
export interface Interval extends Message {
  /** Its lower end. */
  filterMin?: Boundary | undefined;
  /** Its upper end. */
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

/**
 * What a condition lets through; which field counts depends on what is filtered by.
 *
 * OpenD's `Qot_OptionCommon.IndicatorValue`, held by {@linkcode ZeroDteIndicator}, {@linkcode ZeroDteContractIndicator}, {@linkcode EarningsIndicator} and more.
 */
export interface IndicatorValue extends Message {
  /** Exact numbers: members of an enum, IDs of plates or exchanges. */
  valueList: readonly number[];
  /** The range, where a range is filtered by. */
  valueInterval?: Interval | undefined;
  /** Exact strings, such as the condition codes of option events. */
  stringValueList: readonly string[];
  /** The securities that are let through, where underlyings are listed. */
  securityList: readonly Security[];
}

/**
 * What a condition lets through; which field counts depends on what is filtered by.
 *
 * What a request gives for OpenD's `Qot_OptionCommon.IndicatorValue`, held by {@linkcode ZeroDteIndicator}, {@linkcode ZeroDteContractIndicator}, {@linkcode EarningsIndicator} and more.
 */
export interface IndicatorValueInput extends Message {
  /** Exact numbers: members of an enum, IDs of plates or exchanges. */
  valueList?: readonly number[] | undefined;
  /** The range, where a range is filtered by. */
  valueInterval?: Interval | undefined;
  /** Exact strings, such as the condition codes of option events. */
  stringValueList?: readonly string[] | undefined;
  /** The securities that are let through, where underlyings are listed. */
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

/**
 * One condition on the underlyings that are ranked.
 *
 * OpenD's `Qot_OptionCommon.UnderlyingRankIndicator`, held by {@linkcode QotGetOptionUnderlyingRankC2S}.
 */
export interface UnderlyingRankIndicator extends Message {
  /** What is filtered by; tells which part of indicatorValue counts. */
  indicatorType: UnderlyingRankIndicatorType;
  /** The values or the range that are let through. */
  indicatorValue?: IndicatorValue | undefined;
}

/**
 * One condition on the underlyings that are ranked.
 *
 * What a request gives for OpenD's `Qot_OptionCommon.UnderlyingRankIndicator`, held by {@linkcode QotGetOptionUnderlyingRankC2S}.
 */
export interface UnderlyingRankIndicatorInput extends Message {
  /** What is filtered by; tells which part of indicatorValue counts. */
  indicatorType: UnderlyingRankIndicatorType;
  /** The values or the range that are let through. */
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

/**
 * One condition on the option contracts that are ranked.
 *
 * OpenD's `Qot_OptionCommon.OptionRankIndicator`, held by {@linkcode QotGetOptionRankC2S}.
 */
export interface OptionRankIndicator extends Message {
  /** What is filtered by; tells which part of indicatorValue counts. */
  indicatorType: OptionRankIndicatorType;
  /** The values or the range that are let through. */
  indicatorValue?: IndicatorValue | undefined;
}

/**
 * One condition on the option contracts that are ranked.
 *
 * What a request gives for OpenD's `Qot_OptionCommon.OptionRankIndicator`, held by {@linkcode QotGetOptionRankC2S}.
 */
export interface OptionRankIndicatorInput extends Message {
  /** What is filtered by; tells which part of indicatorValue counts. */
  indicatorType: OptionRankIndicatorType;
  /** The values or the range that are let through. */
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
