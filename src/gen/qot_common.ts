// Generated from proto/ by tools/generator. Do not edit.

import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { splitSymbol } from "../codec/symbol.ts";
import type { Message } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { PredSide } from "./common.ts";
import type { SecurityFirm, TrdSide } from "./trd_common.ts";

/**
 * The market a security is quoted in. Together with a code it names one security.
 *
 * OpenD's `Qot_Common.QotMarket`.
 *
 * @example
 * ```ts
 * import { QotMarket } from "@opend/client/commands";
 *
 * const value: QotMarket = QotMarket.HK_Security; // 1
 * ```
 */
export const QotMarket = {
  /** No market is told. */
  Unknown: 0,
  /** Hong Kong: stocks, ETFs, warrants, CBBCs, options, futures, indices and plates. */
  HK_Security: 1,
  /** Formerly Hong Kong futures; deprecated, HK_Security takes their codes. */
  HK_Future: 2,
  /** United States: stocks, ETFs, options, futures and plates. */
  US_Security: 11,
  /** Mainland China, Shanghai (A-shares). */
  CNSH_Security: 21,
  /** Mainland China, Shenzhen (A-shares). */
  CNSZ_Security: 22,
  /** Singapore. */
  SG_Security: 31,
  /** Japan. */
  JP_Security: 41,
  /** Australia. */
  AU_Security: 51,
  /** Malaysia. */
  MY_Security: 61,
  /** Canada. */
  CA_Security: 71,
  /** Foreign exchange. */
  FX_Security: 81,
  /** Cryptocurrencies. A coin (BTC) and a pair (BTCUSD) are two securities. */
  CC_Security: 91,
  /** Event contracts (predictions on future events), along with the series and events they belong to. */
  EventContract: 101,
} as const;
/**
 * The market a security is quoted in. Together with a code it names one security.
 *
 * OpenD's `Qot_Common.QotMarket`.
 */
export type QotMarket = (typeof QotMarket)[keyof typeof QotMarket];

/**
 * What kind of security it is.
 *
 * OpenD's `Qot_Common.SecurityType`.
 *
 * @example
 * ```ts
 * import { SecurityType } from "@opend/client/commands";
 *
 * const value: SecurityType = SecurityType.Bond; // 1
 * ```
 */
export const SecurityType = {
  /** The kind is not told. */
  Unknown: 0,
  /** Bond: debt of a company or a state. */
  Bond: 1,
  /** Basket warrant: a warrant on several underlyings. */
  Bwrt: 2,
  /** Stock: a share of a company. */
  Eqty: 3,
  /** Trust or fund, ETFs included. */
  Trust: 4,
  /** Warrant, callable bull/bear contract (CBBC) or inline warrant (Hong Kong). */
  Warrant: 5,
  /** Index: has quotes, but cannot be traded. */
  Index: 6,
  /** Plate: a group of stocks, such as an industry or a theme. */
  Plate: 7,
  /** Option. */
  Drvt: 8,
  /** Set of plates, such as all industries of a market. */
  PlateSet: 9,
  /** Futures contract. */
  Future: 10,
  /** Currency pair. */
  Forex: 11,
  /** Cryptocurrency. */
  Crypto: 12,
} as const;
/**
 * What kind of security it is.
 *
 * OpenD's `Qot_Common.SecurityType`.
 */
export type SecurityType = (typeof SecurityType)[keyof typeof SecurityType];

/**
 * By what a plate groups its stocks.
 *
 * OpenD's `Qot_Common.PlateSetType`.
 *
 * @example
 * ```ts
 * import { PlateSetType } from "@opend/client/commands";
 *
 * const value: PlateSetType = PlateSetType.All; // 0
 * ```
 */
export const PlateSetType = {
  /** Every plate, whatever it groups by. */
  All: 0,
  /** Plates by industry, such as banks. */
  Industry: 1,
  /** Plates by place. Empty for Hong Kong and the United States so far. */
  Region: 2,
  /** Plates by theme, such as electric cars. */
  Concept: 3,
  /** Any other plate. Only in replies of Qot_GetOwnerPlate; no request takes it. */
  Other: 4,
} as const;
/**
 * By what a plate groups its stocks.
 *
 * OpenD's `Qot_Common.PlateSetType`.
 */
export type PlateSetType = (typeof PlateSetType)[keyof typeof PlateSetType];

/**
 * Kind of a Hong Kong warrant.
 *
 * OpenD's `Qot_Common.WarrantType`.
 *
 * @example
 * ```ts
 * import { WarrantType } from "@opend/client/commands";
 *
 * const value: WarrantType = WarrantType.Buy; // 1
 * ```
 */
export const WarrantType = {
  /** The kind is not told. */
  Unknown: 0,
  /** Call warrant. */
  Buy: 1,
  /** Put warrant. */
  Sell: 2,
  /** Bull contract, a CBBC that gains when the underlying rises. */
  Bull: 3,
  /** Bear contract, a CBBC that gains when the underlying falls. */
  Bear: 4,
  /** Inline warrant: pays if the underlying ends between a lower and an upper price. */
  InLine: 5,
} as const;
/**
 * Kind of a Hong Kong warrant.
 *
 * OpenD's `Qot_Common.WarrantType`.
 */
export type WarrantType = (typeof WarrantType)[keyof typeof WarrantType];

/**
 * Whether an option is a call or a put.
 *
 * OpenD's `Qot_Common.OptionType`.
 *
 * @example
 * ```ts
 * import { OptionType } from "@opend/client/commands";
 *
 * const value: OptionType = OptionType.Call; // 1
 * ```
 */
export const OptionType = {
  /** The side is not told. */
  Unknown: 0,
  /** Call: the right to buy the underlying at the strike price. */
  Call: 1,
  /** Put: the right to sell the underlying at the strike price. */
  Put: 2,
} as const;
/**
 * Whether an option is a call or a put.
 *
 * OpenD's `Qot_Common.OptionType`.
 */
export type OptionType = (typeof OptionType)[keyof typeof OptionType];

/**
 * Size of an index option's contract. Means nothing for options on stocks.
 *
 * OpenD's `Qot_Common.IndexOptionType`.
 *
 * @example
 * ```ts
 * import { IndexOptionType } from "@opend/client/commands";
 *
 * const value: IndexOptionType = IndexOptionType.Normal; // 1
 * ```
 */
export const IndexOptionType = {
  /** Not told, or no index option. */
  Unknown: 0,
  /** Index option of the ordinary size. */
  Normal: 1,
  /** Mini index option, of a smaller size. */
  Small: 2,
} as const;
/**
 * Size of an index option's contract. Means nothing for options on stocks.
 *
 * OpenD's `Qot_Common.IndexOptionType`.
 */
export type IndexOptionType = (typeof IndexOptionType)[keyof typeof IndexOptionType];

/**
 * When an option may be exercised.
 *
 * OpenD's `Qot_Common.OptionAreaType`.
 *
 * @example
 * ```ts
 * import { OptionAreaType } from "@opend/client/commands";
 *
 * const value: OptionAreaType = OptionAreaType.American; // 1
 * ```
 */
export const OptionAreaType = {
  /** The style is not told. */
  Unknown: 0,
  /** On any trading day up to expiry. */
  American: 1,
  /** Only on the day it expires. */
  European: 2,
  /** On certain days up to expiry. */
  Bermuda: 3,
} as const;
/**
 * When an option may be exercised.
 *
 * OpenD's `Qot_Common.OptionAreaType`.
 */
export type OptionAreaType = (typeof OptionAreaType)[keyof typeof OptionAreaType];

/**
 * State of a market, or of one security's market. Which states occur depends on market and product.
 *
 * OpenD's `Qot_Common.QotMarketState`.
 *
 * @example
 * ```ts
 * import { QotMarketState } from "@opend/client/commands";
 *
 * const value: QotMarketState = QotMarketState.Auction; // 1
 * ```
 */
export const QotMarketState = {
  /** No trading yet: before the day begins. HK 08:55-09:00, A-shares 08:55-09:15. All times here are local. */
  None: 0,
  /** Opening auction. HK 09:00-09:20, A-shares 09:15-09:25, Malaysia 08:30-09:00. */
  Auction: 1,
  /** Waiting for the open, after the opening auction or before the morning session. HK 09:20-09:30. */
  WaitingOpen: 2,
  /** Morning session. HK 09:30-12:00, A-shares 09:30-11:30, Japan 09:00-11:30; the whole day for crypto. */
  Morning: 3,
  /** Lunch break. HK 12:00-13:00, A-shares 11:30-13:00, Japan 11:30-12:30. */
  Rest: 4,
  /** Afternoon session. HK 13:00-16:00, A-shares 13:00-15:00; US stocks: all regular hours, 09:30-16:00. */
  Afternoon: 5,
  /** Closed for the day. */
  Closed: 6,
  /** US pre-market session, 04:00-09:30 Eastern. */
  PreMarketBegin: 8,
  /** US pre-market session is over. */
  PreMarketEnd: 9,
  /** US after-hours session, 16:00-20:00 Eastern. */
  AfterHoursBegin: 10,
  /** US after-hours session is over, from 20:00 Eastern. */
  AfterHoursEnd: 11,
  /** Change to the next trading day, as the name has it; the official schema says nothing about it. */
  FUTU_SWITCH_DATE: 12,
  /** Night session of futures is open. */
  NightOpen: 13,
  /** Night session of futures is over. */
  NightEnd: 14,
  /** Day session of futures is open. */
  FutureDayOpen: 15,
  /** Break within the day session of futures. */
  FutureDayBreak: 16,
  /** Day session of futures is closed. */
  FutureDayClose: 17,
  /** Futures wait for their day session to open. */
  FutureDayWaitForOpen: 18,
  /** Closing auction session (CAS) of Hong Kong stocks, 16:00-16:08. */
  HkCas: 19,
  /** Futures wait for their night session to open. Deprecated. */
  FutureNightWait: 20,
  /** Afternoon session of futures. Deprecated. */
  FutureAfternoon: 21,
  /**
   * US futures change to the next trading day. Deprecated by the official schema, yet still in its table of
   * US futures hours.
   */
  FutureSwitchDate: 22,
  /** US futures are open. */
  FutureOpen: 23,
  /** US futures pause within the trading day. */
  FutureBreak: 24,
  /** US futures trade again after the pause. */
  FutureBreakOver: 25,
  /** US futures are closed. */
  FutureClose: 26,
  /** Former name of AShareAfterHoursWait. */
  StibAfterHoursWait: 27,
  /**
   * A-shares wait for after-hours trading at the closing price, 15:00-15:05. Not for B-shares, bonds,
   * indices, REITs.
   */
  AShareAfterHoursWait: 27,
  /** Former name of AShareAfterHoursBegin. */
  StibAfterHoursBegin: 28,
  /** A-shares trade after hours at the closing price, 15:05-15:30. */
  AShareAfterHoursBegin: 28,
  /** Former name of AShareAfterHoursEnd. */
  StibAfterHoursEnd: 29,
  /** After-hours trading of A-shares is over, from 15:30. */
  AShareAfterHoursEnd: 29,
  /** Closing auction. */
  CLOSE_AUCTION: 30,
  /** The day's trading has ended. */
  AFTERNOON_END: 31,
  /** Trading in the night session (US options). */
  NIGHT: 32,
  /** Overnight session has begun. */
  OVERNIGHT_BEGIN: 33,
  /** Overnight session is over. */
  OVERNIGHT_END: 34,
  /** Last trading before the close, within the trading hours (US options). */
  TRADE_AT_LAST: 35,
  /** Auction before the close, within the trading hours. */
  TRADE_AUCTION: 36,
  /** US overnight session, 20:00-04:00 Eastern. */
  OVERNIGHT: 37,
} as const;
/**
 * State of a market, or of one security's market. Which states occur depends on market and product.
 *
 * OpenD's `Qot_Common.QotMarketState`.
 */
export type QotMarketState = (typeof QotMarketState)[keyof typeof QotMarketState];

/**
 * A market whose trading days can be asked for.
 *
 * OpenD's `Qot_Common.TradeDateMarket`.
 *
 * @example
 * ```ts
 * import { TradeDateMarket } from "@opend/client/commands";
 *
 * const value: TradeDateMarket = TradeDateMarket.HK; // 1
 * ```
 */
export const TradeDateMarket = {
  /** No market is told. */
  Unknown: 0,
  /** Hong Kong. */
  HK: 1,
  /** United States. */
  US: 2,
  /** Mainland China (A-shares). */
  CN: 3,
  /** Northbound Stock Connect: Shanghai and Shenzhen stocks traded from Hong Kong. */
  NT: 4,
  /** Southbound Stock Connect: Hong Kong stocks traded from Shanghai and Shenzhen. */
  ST: 5,
  /** Japanese futures. */
  JP_Future: 6,
  /** Singapore futures. */
  SG_Future: 7,
  /** Singapore securities. */
  SG: 8,
  /** Malaysia. */
  MY: 9,
  /** Japanese stocks and ETFs. */
  JP: 10,
} as const;
/**
 * A market whose trading days can be asked for.
 *
 * OpenD's `Qot_Common.TradeDateMarket`.
 */
export type TradeDateMarket = (typeof TradeDateMarket)[keyof typeof TradeDateMarket];

/**
 * How much of a trading day is traded.
 *
 * OpenD's `Qot_Common.TradeDateType`.
 *
 * @example
 * ```ts
 * import { TradeDateType } from "@opend/client/commands";
 *
 * const value: TradeDateType = TradeDateType.Whole; // 0
 * ```
 */
export const TradeDateType = {
  /** The full day. */
  Whole: 0,
  /** Only the morning; closed in the afternoon. */
  Morning: 1,
  /** Only the afternoon; closed in the morning. */
  Afternoon: 2,
} as const;
/**
 * How much of a trading day is traded.
 *
 * OpenD's `Qot_Common.TradeDateType`.
 */
export type TradeDateType = (typeof TradeDateType)[keyof typeof TradeDateType];

/**
 * How prices are adjusted for splits, dividends and other corporate actions.
 *
 * OpenD's `Qot_Common.RehabType`.
 *
 * @example
 * ```ts
 * import { RehabType } from "@opend/client/commands";
 *
 * const value: RehabType = RehabType.Forward; // 1
 * ```
 */
export const RehabType = {
  /** Prices as they were traded. */
  None: 0,
  /** Earlier prices adjusted to today's. Later corporate actions change them. Default of K-line pushes. */
  Forward: 1,
  /** Later prices adjusted to those at listing. Earlier prices stay the same. */
  Backward: 2,
} as const;
/**
 * How prices are adjusted for splits, dividends and other corporate actions.
 *
 * OpenD's `Qot_Common.RehabType`.
 */
export type RehabType = (typeof RehabType)[keyof typeof RehabType];

/**
 * Period of a K-line (candlestick). SubType numbers the same periods otherwise. Options have only Day, 1, 5,
 * 15 and 60 minutes.
 *
 * OpenD's `Qot_Common.KLType`.
 *
 * @example
 * ```ts
 * import { KLType } from "@opend/client/commands";
 *
 * const value: KLType = KLType.Day; // 2
 * ```
 */
export const KLType = {
  /** No period is told. */
  Unknown: 0,
  /** Bars of 1 minute. */
  _1Min: 1,
  /** Bars of a trading day. */
  Day: 2,
  /** Bars of a week. */
  Week: 3,
  /** Bars of a month. */
  Month: 4,
  /** Bars of a year. */
  Year: 5,
  /** Bars of 5 minutes. */
  _5Min: 6,
  /** Bars of 15 minutes. */
  _15Min: 7,
  /** Bars of 30 minutes. */
  _30Min: 8,
  /** Bars of 60 minutes. */
  _60Min: 9,
  /** Bars of 3 minutes. */
  _3Min: 10,
  /** Bars of a quarter of a year. */
  Quarter: 11,
  /** Bars of 10 minutes. Since OpenD 10.5. */
  _10Min: 12,
  /** Bars of 120 minutes. Since OpenD 10.5. */
  _120Min: 13,
  /** Bars of 180 minutes. Since OpenD 10.5. */
  _180Min: 14,
  /** Bars of 240 minutes. Since OpenD 10.5. */
  _240Min: 15,
} as const;
/**
 * Period of a K-line (candlestick). SubType numbers the same periods otherwise. Options have only Day, 1, 5,
 * 15 and 60 minutes.
 *
 * OpenD's `Qot_Common.KLType`.
 */
export type KLType = (typeof KLType)[keyof typeof KLType];

/**
 * Which fields of the K-lines are wanted. Bits to be added up; 1023 asks for all.
 *
 * OpenD's `Qot_Common.KLFields`.
 *
 * @example
 * ```ts
 * import { KLFields } from "@opend/client/commands";
 *
 * const value: KLFields = KLFields.High; // 1
 * ```
 */
export const KLFields = {
  /** No bit set. */
  None: 0,
  /** KLine.highPrice. */
  High: 1,
  /** KLine.openPrice. */
  Open: 2,
  /** KLine.lowPrice. */
  Low: 4,
  /** KLine.closePrice. */
  Close: 8,
  /** KLine.lastClosePrice. */
  LastClose: 16,
  /** KLine.volume. */
  Volume: 32,
  /** KLine.turnover. */
  Turnover: 64,
  /** KLine.turnoverRate. */
  TurnoverRate: 128,
  /** KLine.pe. */
  PE: 256,
  /** KLine.changeRate. */
  ChangeRate: 512,
} as const;
/**
 * Which fields of the K-lines are wanted. Bits to be added up; 1023 asks for all.
 *
 * OpenD's `Qot_Common.KLFields`.
 */
export type KLFields = (typeof KLFields)[keyof typeof KLFields];

/**
 * What is subscribed to. A security and a type cost one unit of quota. KLType has numbers of its own.
 *
 * OpenD's `Qot_Common.SubType`.
 *
 * @example
 * ```ts
 * import { SubType } from "@opend/client/commands";
 *
 * const value: SubType = SubType.Ticker; // 4
 * ```
 */
export const SubType = {
  /** Nothing. */
  None: 0,
  /** Basic quote: last price, day's prices and volume (Qot_GetBasicQot, Qot_UpdateBasicQot). */
  Basic: 1,
  /** Order book. Its depth depends on the quote right. */
  OrderBook: 2,
  /** Tick by tick: each trade. Not for HK options and futures with Level 1. */
  Ticker: 4,
  /** Time-share line: a point per minute of the day. */
  RT: 5,
  /** K-lines of a trading day. */
  KL_Day: 6,
  /** K-lines of 5 minutes. */
  KL_5Min: 7,
  /** K-lines of 15 minutes. */
  KL_15Min: 8,
  /** K-lines of 30 minutes. Not for options. */
  KL_30Min: 9,
  /** K-lines of 60 minutes. */
  KL_60Min: 10,
  /** K-lines of 1 minute. */
  KL_1Min: 11,
  /** K-lines of a week. Not for options. */
  KL_Week: 12,
  /** K-lines of a month. Not for options. */
  KL_Month: 13,
  /** Broker queues on both sides. Hong Kong only; needs Level 2 or SF. */
  Broker: 14,
  /** K-lines of a quarter of a year (the name is misspelt in OpenD). Not for options. */
  KL_Qurater: 15,
  /** K-lines of a year. Not for options. */
  KL_Year: 16,
  /** K-lines of 3 minutes. Not for options. */
  KL_3Min: 17,
  /** K-lines of 10 minutes. Since OpenD 10.5; not for options. */
  KL_10Min: 18,
  /** K-lines of 120 minutes. Since OpenD 10.5; not for options. */
  KL_120Min: 19,
  /** K-lines of 180 minutes. Since OpenD 10.5; not for options. */
  KL_180Min: 20,
  /** K-lines of 240 minutes. Since OpenD 10.5; not for options. */
  KL_240Min: 21,
  /** Order book of odd lots. */
  OrderBook_Odd: 22,
} as const;
/**
 * What is subscribed to. A security and a type cost one unit of quota. KLType has numbers of its own.
 *
 * OpenD's `Qot_Common.SubType`.
 */
export type SubType = (typeof SubType)[keyof typeof SubType];

/**
 * Which of a security's order books.
 *
 * OpenD's `Qot_Common.OrderBookType`.
 *
 * @example
 * ```ts
 * import { OrderBookType } from "@opend/client/commands";
 *
 * const value: OrderBookType = OrderBookType.Normal; // 0
 * ```
 */
export const OrderBookType = {
  /** Book of whole board lots. Default. */
  Normal: 0,
  /** Book of odd lots, less than a board lot. */
  Odd: 1,
} as const;
/**
 * Which of a security's order books.
 *
 * OpenD's `Qot_Common.OrderBookType`.
 */
export type OrderBookType = (typeof OrderBookType)[keyof typeof OrderBookType];

/**
 * Which side was the active one in a trade.
 *
 * OpenD's `Qot_Common.TickerDirection`.
 *
 * @example
 * ```ts
 * import { TickerDirection } from "@opend/client/commands";
 *
 * const value: TickerDirection = TickerDirection.Bid; // 1
 * ```
 */
export const TickerDirection = {
  /** The side is not told. */
  Unknown: 0,
  /** Bought: the buyer took the ask price (the outer side). */
  Bid: 1,
  /** Sold: the seller took the bid price (the inner side). */
  Ask: 2,
  /** Neither side was the active one, such as in an auction. */
  Neutral: 3,
} as const;
/**
 * Which side was the active one in a trade.
 *
 * OpenD's `Qot_Common.TickerDirection`.
 */
export type TickerDirection = (typeof TickerDirection)[keyof typeof TickerDirection];

/**
 * Kind of trade, as the exchange reports it. Most kinds beyond 6 are US sale conditions.
 *
 * OpenD's `Qot_Common.TickerType`.
 *
 * @example
 * ```ts
 * import { TickerType } from "@opend/client/commands";
 *
 * const value: TickerType = TickerType.Automatch; // 1
 * ```
 */
export const TickerType = {
  /** The kind is not told. */
  Unknown: 0,
  /** Matched automatically: the ordinary trade. */
  Automatch: 1,
  /** Trade from before the market's open. */
  Late: 2,
  /** Not matched automatically (Hong Kong). */
  NoneAutomatch: 3,
  /** Matched automatically, the same broker on both sides (Hong Kong). */
  InterAutomatch: 4,
  /** Not matched automatically, the same broker on both sides (Hong Kong). */
  InterNoneAutomatch: 5,
  /** Odd-lot trade: less than a board lot. */
  OddLot: 6,
  /** Trade of an auction. */
  Auction: 7,
  /** Bunched trade: several orders reported as one. */
  Bulk: 8,
  /** Cash trade (the name is misspelt in OpenD). */
  Crash: 9,
  /** Trade across markets. */
  CrossMarket: 10,
  /** Bunched trade, reported as sold. */
  BulkSold: 11,
  /** Trade at a price off the market. */
  FreeOnBoard: 12,
  /** Trade under NYSE rule 127 or rule 155. */
  Rule127Or155: 13,
  /** Trade reported with delay. */
  Delay: 14,
  /** Official closing price of a market center. */
  MarketCenterClosePrice: 15,
  /** Trade that settles the next day. */
  NextDay: 16,
  /** Opening trade of a market center. */
  MarketCenterOpening: 17,
  /** Trade at an earlier reference price. */
  PriorReferencePrice: 18,
  /** Official opening price of a market center. */
  MarketCenterOpenPrice: 19,
  /** Seller's trade: the seller chooses the day of delivery. */
  Seller: 20,
  /** Form T trade: before or after regular hours. */
  T: 21,
  /** Trade in extended hours. */
  ExtendedTradingHours: 22,
  /** Contingent trade: one part of a combined order. */
  Contingent: 23,
  /** Trade at an average price. */
  AvgPrice: 24,
  /** Sold outside the exchange. */
  OTCSold: 25,
  /** Odd-lot trade across markets. */
  OddLotCrossMarket: 26,
  /** Price derived from another instrument. */
  DerivativelyPriced: 27,
  /** Price at which trading reopened after a halt. */
  ReOpeningPriced: 28,
  /** Price of the close. */
  ClosingPriced: 29,
  /** Consolidated price, reported with delay. */
  ComprehensiveDelayPrice: 30,
  /** Off-exchange trade, one side of which is no member of the Hong Kong exchange. */
  Overseas: 31,
} as const;
/**
 * Kind of trade, as the exchange reports it. Most kinds beyond 6 are US sale conditions.
 *
 * OpenD's `Qot_Common.TickerType`.
 */
export type TickerType = (typeof TickerType)[keyof typeof TickerType];

/**
 * Grey market trading of a new Hong Kong stock, before its first day on the exchange.
 *
 * OpenD's `Qot_Common.DarkStatus`.
 *
 * @example
 * ```ts
 * import { DarkStatus } from "@opend/client/commands";
 *
 * const value: DarkStatus = DarkStatus.Trading; // 1
 * ```
 */
export const DarkStatus = {
  /** No grey market trading. */
  None: 0,
  /** Grey market trading is on. */
  Trading: 1,
  /** Grey market trading is over. */
  End: 2,
} as const;
/**
 * Grey market trading of a new Hong Kong stock, before its first day on the exchange.
 *
 * OpenD's `Qot_Common.DarkStatus`.
 */
export type DarkStatus = (typeof DarkStatus)[keyof typeof DarkStatus];

/**
 * Whether and why a security can or cannot be traded.
 *
 * OpenD's `Qot_Common.SecurityStatus`.
 *
 * @example
 * ```ts
 * import { SecurityStatus } from "@opend/client/commands";
 *
 * const value: SecurityStatus = SecurityStatus.Normal; // 1
 * ```
 */
export const SecurityStatus = {
  /** The status is not told. */
  Unknown: 0,
  /** Traded as usual. */
  Normal: 1,
  /** To be listed. */
  Listing: 2,
  /** New issue, open for purchase applications. */
  Purchasing: 3,
  /** New issue, open for subscription. */
  Subscribing: 4,
  /** Before the grey market opens ("Drak" stands for dark). */
  BeforeDrakTradeOpening: 5,
  /** Traded on the grey market. */
  DrakTrading: 6,
  /** Grey market is closed. */
  DrakTradeEnd: 7,
  /** Waiting for the open. */
  ToBeOpen: 8,
  /** Trading is suspended. */
  Suspended: 9,
  /** CBBC that was called back: its call price was reached. */
  Called: 10,
  /** The last trading day is over. */
  ExpiredLastTradingDate: 11,
  /** Past its expiry. */
  Expired: 12,
  /** No longer listed. */
  Delisted: 13,
  /** Corporate action: not traded under this code, but under a temporary one. */
  ChangeToTemporaryCode: 14,
  /** Trading under the temporary code is over. */
  TemporaryCodeTradeEnd: 15,
  /** Moved to another board: the old code is not traded any more. */
  ChangedPlateTradeEnd: 16,
  /** Changed its code: the old code is not traded any more. */
  ChangedCodeTradeEnd: 17,
  /** Circuit breaker: trading stopped and will resume. */
  RecoverableCircuitBreaker: 18,
  /** Circuit breaker: trading stopped and does not resume. */
  UnRecoverableCircuitBreaker: 19,
  /** Matching of orders after the close. */
  AfterCombination: 20,
  /** Trading after the close. */
  AfterTransation: 21,
} as const;
/**
 * Whether and why a security can or cannot be traded.
 *
 * OpenD's `Qot_Common.SecurityStatus`.
 */
export type SecurityStatus = (typeof SecurityStatus)[keyof typeof SecurityStatus];

/**
 * Kind of a shareholder.
 *
 * OpenD's `Qot_Common.HolderCategory`.
 *
 * @example
 * ```ts
 * import { HolderCategory } from "@opend/client/commands";
 *
 * const value: HolderCategory = HolderCategory.Agency; // 1
 * ```
 */
export const HolderCategory = {
  /** The kind is not told. */
  Unknow: 0,
  /** Institution that invests. */
  Agency: 1,
  /** Investment fund. */
  Fund: 2,
  /** Executive of the company. */
  SeniorManager: 3,
} as const;
/**
 * Kind of a shareholder.
 *
 * OpenD's `Qot_Common.HolderCategory`.
 */
export type HolderCategory = (typeof HolderCategory)[keyof typeof HolderCategory];

/**
 * How a pushed item came about. Only used for ticks; replies to getters leave it out.
 *
 * OpenD's `Qot_Common.PushDataType`.
 *
 * @example
 * ```ts
 * import { PushDataType } from "@opend/client/commands";
 *
 * const value: PushDataType = PushDataType.Realtime; // 1
 * ```
 */
export const PushDataType = {
  /** The origin is not told. */
  Unknow: 0,
  /** Sent as it happened. */
  Realtime: 1,
  /** Fetched afterwards: missed while OpenD had lost its quote server. At most 50 of them. */
  ByDisConn: 2,
  /** Neither live nor fetched after a loss: what OpenD had in its cache, such as the first push. */
  Cache: 3,
} as const;
/**
 * How a pushed item came about. Only used for ticks; replies to getters leave it out.
 *
 * OpenD's `Qot_Common.PushDataType`.
 */
export type PushDataType = (typeof PushDataType)[keyof typeof PushDataType];

/**
 * What a list is sorted by. Each field is for certain commands only.
 *
 * OpenD's `Qot_Common.SortField`.
 *
 * @example
 * ```ts
 * import { SortField } from "@opend/client/commands";
 *
 * const value: SortField = SortField.Code; // 1
 * ```
 */
export const SortField = {
  /** No order is asked for. */
  Unknow: 0,
  /** By the code of the security. */
  Code: 1,
  /** By the last price. */
  CurPrice: 2,
  /** By the change of the price, as an amount. */
  PriceChangeVal: 3,
  /** By the change of the price, in percent. */
  ChangeRate: 4,
  /** By the status of the security. */
  Status: 5,
  /** By the best bid price. */
  BidPrice: 6,
  /** By the best ask price. */
  AskPrice: 7,
  /** By the quantity at the best bid. */
  BidVol: 8,
  /** By the quantity at the best ask. */
  AskVol: 9,
  /** By the volume traded. */
  Volume: 10,
  /** By the value traded. */
  Turnover: 11,
  /** By the day's range, in percent. */
  Amplitude: 30,
  /** Qot_GetWarrant only: overall score. */
  Score: 12,
  /** Qot_GetWarrant only: premium, in percent. */
  Premium: 13,
  /** Qot_GetWarrant only: effective gearing. */
  EffectiveLeverage: 14,
  /** Qot_GetWarrant only: delta; call and put warrants. */
  Delta: 15,
  /** Qot_GetWarrant only: implied volatility; call and put warrants. */
  ImpliedVolatility: 16,
  /** Qot_GetWarrant only: kind of warrant. */
  Type: 17,
  /** Qot_GetWarrant only: strike price. */
  StrikePrice: 18,
  /** Qot_GetWarrant only: break-even point. */
  BreakEvenPoint: 19,
  /** Qot_GetWarrant only: expiry date. */
  MaturityTime: 20,
  /** Qot_GetWarrant only: listing date. */
  ListTime: 21,
  /** Qot_GetWarrant only: last trading day. */
  LastTradeTime: 22,
  /** Qot_GetWarrant only: gearing. */
  Leverage: 23,
  /** Qot_GetWarrant only: how far in or out of the money, in percent. */
  InOutMoney: 24,
  /** Qot_GetWarrant only: call price; CBBCs. */
  RecoveryPrice: 25,
  /** Qot_GetWarrant only: conversion price. */
  ChangePrice: 26,
  /** Qot_GetWarrant only: conversion ratio. */
  Change: 27,
  /** Qot_GetWarrant only: share of the issue that the public holds, in percent. */
  StreetRate: 28,
  /** Qot_GetWarrant only: quantity that the public holds. */
  StreetVol: 29,
  /** Qot_GetWarrant only: name of the warrant. */
  WarrantName: 31,
  /** Qot_GetWarrant only: who issued the warrant. */
  Issuer: 32,
  /** Qot_GetWarrant only: size of a board lot. */
  LotSize: 33,
  /** Qot_GetWarrant only: quantity issued. */
  IssueSize: 34,
  /** Qot_GetWarrant only: upper price; inline warrants. */
  UpperStrikePrice: 45,
  /** Qot_GetWarrant only: lower price; inline warrants. */
  LowerStrikePrice: 46,
  /** Qot_GetWarrant only: inside or outside the range; inline warrants. */
  InLinePriceStatus: 47,
  /** Qot_GetPlateSecurity, US stocks only: last price of the pre-market session. */
  PreCurPrice: 35,
  /** Qot_GetPlateSecurity, US stocks only: last price of the after-hours session. */
  AfterCurPrice: 36,
  /** Qot_GetPlateSecurity, US stocks only: change in the pre-market session, as an amount. */
  PrePriceChangeVal: 37,
  /** Qot_GetPlateSecurity, US stocks only: change in the after-hours session, as an amount. */
  AfterPriceChangeVal: 38,
  /** Qot_GetPlateSecurity, US stocks only: change in the pre-market session, in percent. */
  PreChangeRate: 39,
  /** Qot_GetPlateSecurity, US stocks only: change in the after-hours session, in percent. */
  AfterChangeRate: 40,
  /** Qot_GetPlateSecurity, US stocks only: range of the pre-market session, in percent. */
  PreAmplitude: 41,
  /** Qot_GetPlateSecurity, US stocks only: range of the after-hours session, in percent. */
  AfterAmplitude: 42,
  /** Qot_GetPlateSecurity, US stocks only: value traded in the pre-market session. */
  PreTurnover: 43,
  /** Qot_GetPlateSecurity, US stocks only: value traded in the after-hours session. */
  AfterTurnover: 44,
  /** Qot_GetPlateSecurity, futures only: settlement price of the day before. */
  LastSettlePrice: 48,
  /** Qot_GetPlateSecurity, futures only: open interest. */
  Position: 49,
  /** Qot_GetPlateSecurity, futures only: change of the open interest in the day. */
  PositionChange: 50,
  /** Qot_GetValuationPlateStockList only: market capitalisation. Its default. */
  MarketCap: 51,
  /** Qot_GetValuationPlateStockList only: the valuation asked for (P/E, P/B or P/S). */
  Valuation: 52,
  /** Qot_GetValuationPlateStockList only: valuation by forecast figures. */
  ForwardValuation: 53,
  /** Qot_GetValuationPlateStockList only: where the valuation stands among those of the past. */
  HistoricalPercentile: 54,
  /** Qot_GetShareholdersHolderDetail only: shares held. Its default. */
  HolderQuantity: 61,
  /**
   * Qot_GetShareholdersHoldingChanges (its default), Qot_GetShareholdersHolderDetail: change of the shares
   * held, up or down.
   */
  ShareChangeNum: 62,
  /** Qot_GetShareholdersHoldingChanges only: date of the holding. */
  HoldingDate: 63,
  /** Qot_GetShareholdersHoldingChanges only: change of the holding, in percent. */
  HolderPctChange: 64,
  /** Qot_GetShareholdersHoldingChanges only: change of the holding, as an amount of money. */
  HolderChangeAmount: 65,
  /** Qot_GetShareholdersHoldingChanges only: part of the company held, in percent. */
  HolderPct: 66,
} as const;
/**
 * What a list is sorted by. Each field is for certain commands only.
 *
 * OpenD's `Qot_Common.SortField`.
 */
export type SortField = (typeof SortField)[keyof typeof SortField];

/**
 * Direction of a sort.
 *
 * OpenD's `Qot_Common.SortType`.
 *
 * @example
 * ```ts
 * import { SortType } from "@opend/client/commands";
 *
 * const value: SortType = SortType.Desc; // 1
 * ```
 */
export const SortType = {
  /** Direction left open: the command's default. */
  Unknown: 0,
  /** Descending: the largest first. */
  Desc: 1,
  /** Ascending: the smallest first. */
  Asc: 2,
} as const;
/**
 * Direction of a sort.
 *
 * OpenD's `Qot_Common.SortType`.
 */
export type SortType = (typeof SortType)[keyof typeof SortType];

/**
 * Issuer of Hong Kong warrants.
 *
 * OpenD's `Qot_Common.Issuer`.
 *
 * @example
 * ```ts
 * import { Issuer } from "@opend/client/commands";
 *
 * const value: Issuer = Issuer.SG; // 1
 * ```
 */
export const Issuer = {
  /** The issuer is not told. */
  Unknow: 0,
  /** Societe Generale. */
  SG: 1,
  /** BNP Paribas. */
  BP: 2,
  /** Credit Suisse. */
  CS: 3,
  /** Citi. */
  CT: 4,
  /** Bank of East Asia. */
  EA: 5,
  /** Goldman Sachs. */
  GS: 6,
  /** HSBC. */
  HS: 7,
  /** J.P. Morgan. */
  JP: 8,
  /** Macquarie. */
  MB: 9,
  /** Standard Chartered. */
  SC: 10,
  /** UBS, Switzerland. */
  UB: 11,
  /** Bank of China (BOCI). */
  BI: 12,
  /** Deutsche Bank. */
  DB: 13,
  /** Daiwa. */
  DC: 14,
  /** Merrill Lynch. */
  ML: 15,
  /** Nomura. */
  NM: 16,
  /** Rabobank. */
  RB: 17,
  /** Royal Bank of Scotland. */
  RS: 18,
  /** Barclays. */
  BC: 19,
  /** Haitong. */
  HT: 20,
  /** Vontobel. */
  VT: 21,
  /** KBC. */
  KC: 22,
  /** Morgan Stanley. */
  MS: 23,
  /** Guotai Junan. */
  GJ: 24,
  /** DBS. */
  XZ: 25,
  /** Huatai. */
  HU: 26,
  /** Korea Investment & Securities. */
  KS: 27,
  /** CITIC Securities. */
  CI: 28,
} as const;
/**
 * Issuer of Hong Kong warrants.
 *
 * OpenD's `Qot_Common.Issuer`.
 */
export type Issuer = (typeof Issuer)[keyof typeof Issuer];

/**
 * When a warrant is or was listed, to filter by.
 *
 * OpenD's `Qot_Common.IpoPeriod`.
 *
 * @example
 * ```ts
 * import { IpoPeriod } from "@opend/client/commands";
 *
 * const value: IpoPeriod = IpoPeriod.Today; // 1
 * ```
 */
export const IpoPeriod = {
  /** No filter. */
  Unknow: 0,
  /** Listed today. */
  Today: 1,
  /** To be listed tomorrow. */
  Tomorrow: 2,
  /** To be listed within the coming week. */
  Nextweek: 3,
  /** Listed within the past week. */
  Lastweek: 4,
  /** Listed within the past month. */
  Lastmonth: 5,
} as const;
/**
 * When a warrant is or was listed, to filter by.
 *
 * OpenD's `Qot_Common.IpoPeriod`.
 */
export type IpoPeriod = (typeof IpoPeriod)[keyof typeof IpoPeriod];

/**
 * Whether a warrant is in the money; for an inline warrant, whether the underlying is in the range.
 *
 * OpenD's `Qot_Common.PriceType`.
 *
 * @example
 * ```ts
 * import { PriceType } from "@opend/client/commands";
 *
 * const value: PriceType = PriceType.Outside; // 1
 * ```
 */
export const PriceType = {
  /** The price's place is not told. */
  Unknow: 0,
  /** Out of the money; inline warrant: outside the range. */
  Outside: 1,
  /** In the money; inline warrant: within the range. */
  WithIn: 2,
} as const;
/**
 * Whether a warrant is in the money; for an inline warrant, whether the underlying is in the range.
 *
 * OpenD's `Qot_Common.PriceType`.
 */
export type PriceType = (typeof PriceType)[keyof typeof PriceType];

/**
 * Whether a warrant is traded.
 *
 * OpenD's `Qot_Common.WarrantStatus`.
 *
 * @example
 * ```ts
 * import { WarrantStatus } from "@opend/client/commands";
 *
 * const value: WarrantStatus = WarrantStatus.Normal; // 1
 * ```
 */
export const WarrantStatus = {
  /** The status is not told. */
  Unknow: 0,
  /** Traded as usual. */
  Normal: 1,
  /** Trading is suspended. */
  Suspend: 2,
  /** Trading has ended for good. */
  StopTrade: 3,
  /** Waiting to be listed. */
  PendingListing: 4,
} as const;
/**
 * Whether a warrant is traded.
 *
 * OpenD's `Qot_Common.WarrantStatus`.
 */
export type WarrantStatus = (typeof WarrantStatus)[keyof typeof WarrantStatus];

/**
 * Corporate actions of one day. Bits, which Rehab.companyActFlag adds up.
 *
 * OpenD's `Qot_Common.CompanyAct`.
 *
 * @example
 * ```ts
 * import { CompanyAct } from "@opend/client/commands";
 *
 * const value: CompanyAct = CompanyAct.Split; // 1
 * ```
 */
export const CompanyAct = {
  /** No corporate action. */
  None: 0,
  /** Split of shares. */
  Split: 1,
  /** Reverse split: shares are merged. */
  Join: 2,
  /** Bonus shares, given out of profits. */
  Bonus: 4,
  /** Shares given out of the capital reserve. */
  Transfer: 8,
  /** Rights issue: shareholders may buy new shares at a set price. */
  Allot: 16,
  /** Issue of further shares, sold at a set price. */
  Add: 32,
  /** Cash dividend. */
  Dividend: 64,
  /** Special dividend. */
  SPDividend: 128,
  /** Spin-off of a part of the company. */
  SpinOff: 256,
} as const;
/**
 * Corporate actions of one day. Bits, which Rehab.companyActFlag adds up.
 *
 * OpenD's `Qot_Common.CompanyAct`.
 */
export type CompanyAct = (typeof CompanyAct)[keyof typeof CompanyAct];

/**
 * Right to the quotes of a market. It decides what may be subscribed to and how deep the order book is.
 *
 * OpenD's `Qot_Common.QotRight`.
 *
 * @example
 * ```ts
 * import { QotRight } from "@opend/client/commands";
 *
 * const value: QotRight = QotRight.Bmp; // 1
 * ```
 */
export const QotRight = {
  /** The right is not told. */
  Unknow: 0,
  /** Basic market prices: quotes on request only, no subscriptions (Hong Kong). */
  Bmp: 1,
  /** Level 1: best bid and ask (A-shares 5 levels, Malaysia 3). No broker queue for Hong Kong stocks. */
  Level1: 2,
  /** Level 2: a deeper book, such as 10 levels in Hong Kong, 60 for US stocks, 40 for US futures. */
  Level2: 3,
  /**
   * Hong Kong full depth: the whole book, up to 1000 orders one by one. Books and broker queues of at most 50
   * securities at once.
   */
  SF: 4,
  /** No right to the quotes. */
  No: 5,
  /** Level 3: deepest book, such as 10 levels in Malaysia, 40 in Japan, Nasdaq and Arca 60 each for US stocks. */
  Level3: 6,
} as const;
/**
 * Right to the quotes of a market. It decides what may be subscribed to and how deep the order book is.
 *
 * OpenD's `Qot_Common.QotRight`.
 */
export type QotRight = (typeof QotRight)[keyof typeof QotRight];

/**
 * What a price reminder waits for. Percentages are given as 20 for 20 %; values keep at most 3 decimals.
 *
 * OpenD's `Qot_Common.PriceReminderType`.
 *
 * @example
 * ```ts
 * import { PriceReminderType } from "@opend/client/commands";
 *
 * const value: PriceReminderType = PriceReminderType.PriceUp; // 1
 * ```
 */
export const PriceReminderType = {
  /** No condition is told. */
  Unknown: 0,
  /** Price rises to the value. */
  PriceUp: 1,
  /** Price falls to the value. */
  PriceDown: 2,
  /** Rise of the day exceeds the value, in percent. */
  ChangeRateUp: 3,
  /** Fall of the day exceeds the value, in percent. */
  ChangeRateDown: 4,
  /** Rise within 5 minutes exceeds the value, in percent. */
  _5MinChangeRateUp: 5,
  /** Fall within 5 minutes exceeds the value, in percent. */
  _5MinChangeRateDown: 6,
  /** Volume exceeds the value, in shares; rounded down to 10 (A-shares 1000, options 0.001 contracts). */
  VolumeUp: 7,
  /** Value traded exceeds the value, in the market's currency; rounded down to a multiple of 10. */
  TurnoverUp: 8,
  /** Turnover rate exceeds the value, in percent. */
  TurnoverRateUp: 9,
  /** Best bid price goes above the value. */
  BidPriceUp: 10,
  /** Best ask price goes below the value. */
  AskPriceDown: 11,
  /** Quantity at the best bid exceeds the value, in shares; A-shares rounded down to 100. */
  BidVolUp: 12,
  /** Quantity at the best ask exceeds the value, in shares; A-shares rounded down to 100. */
  AskVolUp: 13,
  /** Rise within 3 minutes exceeds the value, in percent. */
  _3MinChangeRateUp: 14,
  /** Fall within 3 minutes exceeds the value, in percent. */
  _3MinChangeRateDown: 15,
} as const;
/**
 * What a price reminder waits for. Percentages are given as 20 for 20 %; values keep at most 3 decimals.
 *
 * OpenD's `Qot_Common.PriceReminderType`.
 */
export type PriceReminderType = (typeof PriceReminderType)[keyof typeof PriceReminderType];

/**
 * How often a price reminder goes off.
 *
 * OpenD's `Qot_Common.PriceReminderFreq`.
 *
 * @example
 * ```ts
 * import { PriceReminderFreq } from "@opend/client/commands";
 *
 * const value: PriceReminderFreq = PriceReminderFreq.Always; // 1
 * ```
 */
export const PriceReminderFreq = {
  /** No frequency is told. */
  Unknown: 0,
  /** Every time its condition is met. */
  Always: 1,
  /** At most once a day. */
  OnceADay: 2,
  /** A single time. */
  OnlyOnce: 3,
} as const;
/**
 * How often a price reminder goes off.
 *
 * OpenD's `Qot_Common.PriceReminderFreq`.
 */
export type PriceReminderFreq = (typeof PriceReminderFreq)[keyof typeof PriceReminderFreq];

/**
 * What a fund invests in.
 *
 * OpenD's `Qot_Common.AssetClass`.
 *
 * @example
 * ```ts
 * import { AssetClass } from "@opend/client/commands";
 *
 * const value: AssetClass = AssetClass.Stock; // 1
 * ```
 */
export const AssetClass = {
  /** The assets are not told. */
  Unknow: 0,
  /** Shares of companies. */
  Stock: 1,
  /** Bonds and other debt. */
  Bond: 2,
  /** Commodities. */
  Commodity: 3,
  /** Money market. */
  CurrencyMarket: 4,
  /** Futures contracts. */
  Future: 5,
  /** Swap contracts. */
  Swap: 6,
} as const;
/**
 * What a fund invests in.
 *
 * OpenD's `Qot_Common.AssetClass`.
 */
export type AssetClass = (typeof AssetClass)[keyof typeof AssetClass];

/**
 * How often options of a kind expire.
 *
 * OpenD's `Qot_Common.ExpirationCycle`.
 *
 * @example
 * ```ts
 * import { ExpirationCycle } from "@opend/client/commands";
 *
 * const value: ExpirationCycle = ExpirationCycle.Week; // 1
 * ```
 */
export const ExpirationCycle = {
  /** The cycle is not told. */
  Unknown: 0,
  /** Weekly options. */
  Week: 1,
  /** Monthly options. */
  Month: 2,
  /** Options that expire at the end of a month. */
  MonthEnd: 3,
  /** Quarterly options. */
  Quarter: 4,
  /** Weekly options that expire on Mondays. */
  WeekMon: 11,
  /** Weekly options that expire on Tuesdays. */
  WeekTue: 12,
  /** Weekly options that expire on Wednesdays. */
  WeekWed: 13,
  /** Weekly options that expire on Thursdays. */
  WeekThu: 14,
  /** Weekly options that expire on Fridays. */
  WeekFri: 15,
} as const;
/**
 * How often options of a kind expire.
 *
 * OpenD's `Qot_Common.ExpirationCycle`.
 */
export type ExpirationCycle = (typeof ExpirationCycle)[keyof typeof ExpirationCycle];

/**
 * Whether an option has the standard terms.
 *
 * OpenD's `Qot_Common.OptionStandardType`.
 *
 * @example
 * ```ts
 * import { OptionStandardType } from "@opend/client/commands";
 *
 * const value: OptionStandardType = OptionStandardType.Standard; // 1
 * ```
 */
export const OptionStandardType = {
  /** The terms are not told. */
  Unknown: 0,
  /** On standard terms. */
  Standard: 1,
  /** On other terms than the standard ones. */
  NonStandard: 2,
} as const;
/**
 * Whether an option has the standard terms.
 *
 * OpenD's `Qot_Common.OptionStandardType`.
 */
export type OptionStandardType = (typeof OptionStandardType)[keyof typeof OptionStandardType];

/**
 * At which time of its last day an option is settled.
 *
 * OpenD's `Qot_Common.OptionSettlementMode`.
 *
 * @example
 * ```ts
 * import { OptionSettlementMode } from "@opend/client/commands";
 *
 * const value: OptionSettlementMode = OptionSettlementMode.AM; // 1
 * ```
 */
export const OptionSettlementMode = {
  /** The time is not told. */
  Unknown: 0,
  /** Settled in the morning. */
  AM: 1,
  /** Settled in the afternoon. */
  PM: 2,
} as const;
/**
 * At which time of its last day an option is settled.
 *
 * OpenD's `Qot_Common.OptionSettlementMode`.
 */
export type OptionSettlementMode = (typeof OptionSettlementMode)[keyof typeof OptionSettlementMode];

/**
 * Exchange or board that a security is listed on.
 *
 * OpenD's `Qot_Common.ExchType`.
 *
 * @example
 * ```ts
 * import { ExchType } from "@opend/client/commands";
 *
 * const value: ExchType = ExchType.HK_MainBoard; // 1
 * ```
 */
export const ExchType = {
  /** The exchange is not told. */
  Unknown: 0,
  /** Hong Kong exchange, Main Board. */
  HK_MainBoard: 1,
  /** Hong Kong exchange, GEM (growth enterprise market). */
  HK_GEMBoard: 2,
  /** Hong Kong exchange, no board told. */
  HK_HKEX: 3,
  /** New York Stock Exchange. */
  US_NYSE: 4,
  /** Nasdaq stock market. */
  US_Nasdaq: 5,
  /** US over-the-counter market. */
  US_Pink: 6,
  /** NYSE American, formerly the American Stock Exchange. */
  US_AMEX: 7,
  /** US options, whatever exchange they trade on. */
  US_Option: 8,
  /** New York Mercantile Exchange (futures). */
  US_NYMEX: 9,
  /** Commodity Exchange, New York (futures). */
  US_COMEX: 10,
  /** Chicago Board of Trade (futures). */
  US_CBOT: 11,
  /** Chicago Mercantile Exchange (futures). */
  US_CME: 12,
  /** Cboe, formerly the Chicago Board Options Exchange. */
  US_CBOE: 13,
  /** Shanghai Stock Exchange. */
  CN_SH: 14,
  /** Shenzhen Stock Exchange. */
  CN_SZ: 15,
  /** STAR Market, the science and technology board in Shanghai. */
  CN_STIB: 16,
  /** Singapore Exchange. */
  SG_SGX: 17,
  /** Osaka Exchange (futures). */
  JP_OSE: 18,
  /** Any exchange for cryptocurrencies. */
  CC_CRYPTO: 19,
  /** Bursa Malaysia. */
  MY_MYX: 20,
  /** Tokyo Stock Exchange. */
  JP_TSE: 21,
  /** Nikkei indices. */
  JP_Nikkei: 22,
} as const;
/**
 * Exchange or board that a security is listed on.
 *
 * OpenD's `Qot_Common.ExchType`.
 */
export type ExchType = (typeof ExchType)[keyof typeof ExchType];

/**
 * What span an item of Qot_GetCapitalFlow stands for.
 *
 * OpenD's `Qot_Common.PeriodType`.
 *
 * @example
 * ```ts
 * import { PeriodType } from "@opend/client/commands";
 *
 * const value: PeriodType = PeriodType.INTRADAY; // 1
 * ```
 */
export const PeriodType = {
  /** No span is told. */
  Unknown: 0,
  /** The current day, minute by minute. */
  INTRADAY: 1,
  /** One trading day each. */
  DAY: 2,
  /** One week each. */
  WEEK: 3,
  /** One month each. */
  MONTH: 4,
} as const;
/**
 * What span an item of Qot_GetCapitalFlow stands for.
 *
 * OpenD's `Qot_Common.PeriodType`.
 */
export type PeriodType = (typeof PeriodType)[keyof typeof PeriodType];

/**
 * Session in which a price reminder may go off.
 *
 * OpenD's `Qot_Common.PriceReminderMarketStatus`.
 *
 * @example
 * ```ts
 * import { PriceReminderMarketStatus } from "@opend/client/commands";
 *
 * const value: PriceReminderMarketStatus = PriceReminderMarketStatus.Open; // 1
 * ```
 */
export const PriceReminderMarketStatus = {
  /** No session is told. */
  Unknow: 0,
  /** Regular trading hours. */
  Open: 1,
  /** US pre-market session. */
  USPre: 2,
  /** US after-hours session. */
  USAfter: 3,
  /** US overnight session. */
  USOverNight: 4,
} as const;
/**
 * Session in which a price reminder may go off.
 *
 * OpenD's `Qot_Common.PriceReminderMarketStatus`.
 */
export type PriceReminderMarketStatus = (typeof PriceReminderMarketStatus)[keyof typeof PriceReminderMarketStatus];

/**
 * Option strategy: how the legs of a combination are put together.
 *
 * OpenD's `Qot_Common.OptionStrategyType`.
 *
 * @example
 * ```ts
 * import { OptionStrategyType } from "@opend/client/commands";
 *
 * const value: OptionStrategyType = OptionStrategyType.Straddle; // 6
 * ```
 */
export const OptionStrategyType = {
  /** No strategy is told. */
  Unknown: 0,
  /** One option alone. */
  SingleOption: 1,
  /** Option covered by its stock. */
  Covered: 2,
  /** Vertical spread: same expiry, different strike prices. */
  Spread: 4,
  /** Call and put of the same strike price and expiry. */
  Straddle: 6,
  /** Call and put of different strike prices and the same expiry. */
  Strangle: 7,
  /** Stock with a put and a call around its price. */
  Collar: 8,
  /** Butterfly: options of three strike prices. */
  Butterfly: 9,
  /** Condor: options of four strike prices. */
  Condor: 11,
  /** Butterfly made of calls and puts. */
  IronButterfly: 13,
  /** Condor made of calls and puts. */
  IronCondor: 14,
  /** Same strike price, different expiries. */
  CalendarSpread: 15,
  /** Different strike prices and different expiries. */
  DiagonalSpread: 16,
  /** Any other combination, put together by the user. */
  Customize: 100,
} as const;
/**
 * Option strategy: how the legs of a combination are put together.
 *
 * OpenD's `Qot_Common.OptionStrategyType`.
 */
export type OptionStrategyType = (typeof OptionStrategyType)[keyof typeof OptionStrategyType];

/**
 * Span that a financial report covers.
 *
 * OpenD's `Qot_Common.F10Type`.
 *
 * @example
 * ```ts
 * import { F10Type } from "@opend/client/commands";
 *
 * const value: F10Type = F10Type.Q1; // 1
 * ```
 */
export const F10Type = {
  /** No span is told. */
  Unknown: 0,
  /** First quarter alone. */
  Q1: 1,
  /** Second quarter alone. */
  Q2: 2,
  /** Third quarter alone. */
  Q3: 3,
  /** Fourth quarter alone. */
  Q4: 4,
  /** First half-year: quarters 1 and 2 added up. */
  Q6: 5,
  /** First nine months: quarters 1 to 3 added up. */
  Q9: 6,
  /** The full financial year. */
  Annual: 7,
  /** Each quarter alone: Q1, Q2, Q3 and Q4. */
  Quarterly: 9,
  /** Each quarter alone, along with the full year. */
  QuarterlyAnnual: 10,
  /** Added up from the start of the year: Q1, Q6, Q9 and Annual. */
  MulQuarterly: 11,
} as const;
/**
 * Span that a financial report covers.
 *
 * OpenD's `Qot_Common.F10Type`.
 */
export type F10Type = (typeof F10Type)[keyof typeof F10Type];

/**
 * When in the trading day results are published.
 *
 * OpenD's `Qot_Common.EarningsPubTimeType`.
 *
 * @example
 * ```ts
 * import { EarningsPubTimeType } from "@opend/client/commands";
 *
 * const value: EarningsPubTimeType = EarningsPubTimeType.PreMarket; // 1
 * ```
 */
export const EarningsPubTimeType = {
  /** The time of day is not told. */
  Unknown: 0,
  /** Before the market opens. */
  PreMarket: 1,
  /** After the market has closed. */
  AfterMarket: 2,
  /** While the market is open. */
  DuringMarket: 3,
} as const;
/**
 * When in the trading day results are published.
 *
 * OpenD's `Qot_Common.EarningsPubTimeType`.
 */
export type EarningsPubTimeType = (typeof EarningsPubTimeType)[keyof typeof EarningsPubTimeType];

/**
 * By which ratio a security is valued.
 *
 * OpenD's `Qot_Common.ValuationType`.
 *
 * @example
 * ```ts
 * import { ValuationType } from "@opend/client/commands";
 *
 * const value: ValuationType = ValuationType.PE; // 1
 * ```
 */
export const ValuationType = {
  /** No ratio is told. */
  Unknown: 0,
  /** Price to earnings (P/E). */
  PE: 1,
  /** Price to book value (P/B). */
  PB: 2,
  /** Price to sales (P/S). */
  PS: 3,
} as const;
/**
 * By which ratio a security is valued.
 *
 * OpenD's `Qot_Common.ValuationType`.
 */
export type ValuationType = (typeof ValuationType)[keyof typeof ValuationType];

/**
 * Which statement of a financial report.
 *
 * OpenD's `Qot_Common.FinancialStatementsType`.
 *
 * @example
 * ```ts
 * import { FinancialStatementsType } from "@opend/client/commands";
 *
 * const value: FinancialStatementsType = FinancialStatementsType.Income; // 1
 * ```
 */
export const FinancialStatementsType = {
  /** No statement is told. */
  Unknown: 0,
  /** Profit and loss: the income statement. */
  Income: 1,
  /** Assets, liabilities and equity: the balance sheet. */
  BalanceSheet: 2,
  /** Money received and spent: the statement of cash flows. */
  CashFlow: 3,
  /** Key figures. */
  MainIndex: 4,
} as const;
/**
 * Which statement of a financial report.
 *
 * OpenD's `Qot_Common.FinancialStatementsType`.
 */
export type FinancialStatementsType = (typeof FinancialStatementsType)[keyof typeof FinancialStatementsType];

/**
 * By what revenue is broken down. Numbered as bits.
 *
 * OpenD's `Qot_Common.RevenueBreakdownType`.
 *
 * @example
 * ```ts
 * import { RevenueBreakdownType } from "@opend/client/commands";
 *
 * const value: RevenueBreakdownType = RevenueBreakdownType.Product; // 1
 * ```
 */
export const RevenueBreakdownType = {
  /** No breakdown is told. */
  Unknown: 0,
  /** By what is sold. */
  Product: 1,
  /** By the industry it is earned in. */
  Industry: 2,
  /** By country or region. */
  Region: 4,
  /** By line of business. */
  Business: 8,
} as const;
/**
 * By what revenue is broken down. Numbered as bits.
 *
 * OpenD's `Qot_Common.RevenueBreakdownType`.
 */
export type RevenueBreakdownType = (typeof RevenueBreakdownType)[keyof typeof RevenueBreakdownType];

/**
 * What an analyst advises.
 *
 * OpenD's `Qot_Common.ResearchRatingType`.
 *
 * @example
 * ```ts
 * import { ResearchRatingType } from "@opend/client/commands";
 *
 * const value: ResearchRatingType = ResearchRatingType.Sell; // 1
 * ```
 */
export const ResearchRatingType = {
  /** No rating is told. */
  Unknown: 0,
  /** To sell the stock. */
  Sell: 1,
  /** Expected to do worse than the market. */
  Underperform: 2,
  /** To keep the stock. */
  Hold: 3,
  /** To buy the stock. */
  Buy: 4,
  /** To buy the stock, with emphasis. */
  StrongBuy: 5,
} as const;
/**
 * What an analyst advises.
 *
 * OpenD's `Qot_Common.ResearchRatingType`.
 */
export type ResearchRatingType = (typeof ResearchRatingType)[keyof typeof ResearchRatingType];

/**
 * By whom ratings are grouped.
 *
 * OpenD's `Qot_Common.ResearchRatingDimensionType`.
 *
 * @example
 * ```ts
 * import { ResearchRatingDimensionType } from "@opend/client/commands";
 *
 * const value: ResearchRatingDimensionType = ResearchRatingDimensionType.Institution; // 1
 * ```
 */
export const ResearchRatingDimensionType = {
  /** No grouping is told. */
  Unknown: 0,
  /** By research firm. Default. */
  Institution: 1,
  /** By single analyst. */
  Analyst: 2,
} as const;
/**
 * By whom ratings are grouped.
 *
 * OpenD's `Qot_Common.ResearchRatingDimensionType`.
 */
export type ResearchRatingDimensionType = (typeof ResearchRatingDimensionType)[keyof typeof ResearchRatingDimensionType];

/**
 * How Morningstar came to its rating.
 *
 * OpenD's `Qot_Common.MorningstarRatingType`.
 *
 * @example
 * ```ts
 * import { MorningstarRatingType } from "@opend/client/commands";
 *
 * const value: MorningstarRatingType = MorningstarRatingType.Quantitative; // 1
 * ```
 */
export const MorningstarRatingType = {
  /** The way is not told. */
  Unknown: 0,
  /** Computed by a model. */
  Quantitative: 1,
  /** Given by an analyst. */
  Qualitative: 2,
} as const;
/**
 * How Morningstar came to its rating.
 *
 * OpenD's `Qot_Common.MorningstarRatingType`.
 */
export type MorningstarRatingType = (typeof MorningstarRatingType)[keyof typeof MorningstarRatingType];

/**
 * How far back a history of valuations goes.
 *
 * OpenD's `Qot_Common.ValuationIntervalType`.
 *
 * @example
 * ```ts
 * import { ValuationIntervalType } from "@opend/client/commands";
 *
 * const value: ValuationIntervalType = ValuationIntervalType.Month3; // 1
 * ```
 */
export const ValuationIntervalType = {
  /** No span is told. */
  Unknown: 0,
  /** The last 3 months. */
  Month3: 1,
  /** The last 6 months. */
  Month6: 2,
  /** The last year. */
  Year1: 3,
  /** The last 3 years. */
  Year3: 4,
  /** From 2019 on. */
  Since2019: 5,
  /** The last 5 years. */
  Year5: 6,
  /** The last 10 years. */
  Year10: 7,
  /** The last 2 years. */
  Year2: 8,
  /** The last 20 years. */
  Year20: 9,
  /** The last 30 years. */
  Year30: 10,
} as const;
/**
 * How far back a history of valuations goes.
 *
 * OpenD's `Qot_Common.ValuationIntervalType`.
 */
export type ValuationIntervalType = (typeof ValuationIntervalType)[keyof typeof ValuationIntervalType];

/**
 * Which changes of shareholdings are wanted.
 *
 * OpenD's `Qot_Common.HoldingChangesFilterType`.
 *
 * @example
 * ```ts
 * import { HoldingChangesFilterType } from "@opend/client/commands";
 *
 * const value: HoldingChangesFilterType = HoldingChangesFilterType.Increase; // 1
 * ```
 */
export const HoldingChangesFilterType = {
  /** All of them. Default. */
  Unknown: 0,
  /** Holdings that grew. */
  Increase: 1,
  /** Holdings that shrank. */
  Decrease: 2,
  /** Holdings newly begun. */
  NewIn: 3,
  /** Holdings sold completely. */
  CloseOut: 4,
} as const;
/**
 * Which changes of shareholdings are wanted.
 *
 * OpenD's `Qot_Common.HoldingChangesFilterType`.
 */
export type HoldingChangesFilterType = (typeof HoldingChangesFilterType)[keyof typeof HoldingChangesFilterType];

/**
 * Which kind of shareholders is wanted.
 *
 * OpenD's `Qot_Common.HolderDetailType`.
 *
 * @example
 * ```ts
 * import { HolderDetailType } from "@opend/client/commands";
 *
 * const value: HolderDetailType = HolderDetailType.Default; // 0
 * ```
 */
export const HolderDetailType = {
  /** No filter: what the server chooses. */
  Default: 0,
  /** Every kind. */
  All: 1000,
  /** Other institutions. */
  Unclassified: 1,
  /** Traditional asset managers. */
  TraditionalInvestmentManager: 2,
  /** Firms that manage hedge funds. */
  HedgeFundManager: 3,
  /** Venture capital and private equity. */
  VCOrPE: 4,
  /** Company pension schemes. */
  CorporatePensionPlanSponsor: 5,
  /** Foundations and their funds. */
  FoundationFundSponsor: 6,
  /** Insurers. */
  InsuranceCompany: 7,
  /** Banks, investment banks among them. */
  BankOrInvestmentBank: 8,
  /** Offices that manage a family's wealth, and trusts. */
  FamilyOfficesOrTrust: 9,
  /** Funds that invest a state's wealth. */
  SovereignWealthFund: 10,
  /** Real estate investment trusts. */
  REIT: 11,
  /** Firms that manage pools of structured finance. */
  StructuredFinancePoolManager: 12,
  /** Joint pension schemes of trade unions. */
  UnionPensionPlanSponsor: 13,
  /** Public pension schemes. */
  GovernmentPensionPlanSponsor: 14,
  /** Endowments, such as of universities. */
  EndowmentFundSponsor: 15,
  /** Persons, such as insiders of the company. */
  IndividualInsiders: 100,
  /** American depositary shares (ADS). */
  IssueSponsoredADR: 200,
  /** Listed companies. */
  CorporationsPublic: 300,
  /** Companies that are not listed. */
  CorporationsPrivate: 400,
  /** Shares that the state owns. */
  StateOwnedShares: 500,
} as const;
/**
 * Which kind of shareholders is wanted.
 *
 * OpenD's `Qot_Common.HolderDetailType`.
 */
export type HolderDetailType = (typeof HolderDetailType)[keyof typeof HolderDetailType];

/**
 * How the value of an entry in a company's profile is to be shown.
 *
 * OpenD's `Qot_Common.CompanyProfileFieldType`.
 *
 * @example
 * ```ts
 * import { CompanyProfileFieldType } from "@opend/client/commands";
 *
 * const value: CompanyProfileFieldType = CompanyProfileFieldType.SourceText; // 0
 * ```
 */
export const CompanyProfileFieldType = {
  /** Plain text. */
  SourceText: 0,
  /** Address to link to. */
  LinkType: 1,
  /** A heading of its own. */
  IndependentTitle: 2,
} as const;
/**
 * How the value of an entry in a company's profile is to be shown.
 *
 * OpenD's `Qot_Common.CompanyProfileFieldType`.
 */
export type CompanyProfileFieldType = (typeof CompanyProfileFieldType)[keyof typeof CompanyProfileFieldType];

/**
 * Whether a broker bought or sold more.
 *
 * OpenD's `Qot_Common.BuySellType`.
 *
 * @example
 * ```ts
 * import { BuySellType } from "@opend/client/commands";
 *
 * const value: BuySellType = BuySellType.NetBuy; // 1
 * ```
 */
export const BuySellType = {
  /** The side is not told. */
  Unknown: 0,
  /** Bought more than it sold. */
  NetBuy: 1,
  /** Sold more than it bought. */
  NetSell: 2,
} as const;
/**
 * Whether a broker bought or sold more.
 *
 * OpenD's `Qot_Common.BuySellType`.
 */
export type BuySellType = (typeof BuySellType)[keyof typeof BuySellType];

/**
 * How far back volatilities are wanted.
 *
 * OpenD's `Qot_Common.OptionVolatilityTimePeriodType`.
 *
 * @example
 * ```ts
 * import { OptionVolatilityTimePeriodType } from "@opend/client/commands";
 *
 * const value: OptionVolatilityTimePeriodType = OptionVolatilityTimePeriodType.Week; // 1
 * ```
 */
export const OptionVolatilityTimePeriodType = {
  /** No span is told. */
  Unknown: 0,
  /** The last week. */
  Week: 1,
  /** The last month. Default. */
  Month: 2,
  /** The last quarter of a year. */
  Quarter: 3,
  /** The last half-year. */
  HalfYear: 4,
  /** The last year. */
  Year: 5,
} as const;
/**
 * How far back volatilities are wanted.
 *
 * OpenD's `Qot_Common.OptionVolatilityTimePeriodType`.
 */
export type OptionVolatilityTimePeriodType = (typeof OptionVolatilityTimePeriodType)[keyof typeof OptionVolatilityTimePeriodType];

/**
 * How the implied volatility of an option is judged.
 *
 * OpenD's `Qot_Common.OptionImpvolStatusType`.
 *
 * @example
 * ```ts
 * import { OptionImpvolStatusType } from "@opend/client/commands";
 *
 * const value: OptionImpvolStatusType = OptionImpvolStatusType.ImpvolFluctuating; // 0
 * ```
 */
export const OptionImpvolStatusType = {
  /** Moving sideways, neither high nor low. */
  ImpvolFluctuating: 0,
  /** Too high. */
  ImpvolOvervalued: 1,
  /** Too low. */
  ImpvolUndervalued: 2,
} as const;
/**
 * How the implied volatility of an option is judged.
 *
 * OpenD's `Qot_Common.OptionImpvolStatusType`.
 */
export type OptionImpvolStatusType = (typeof OptionImpvolStatusType)[keyof typeof OptionImpvolStatusType];

/**
 * Language that an indicator is written in.
 *
 * OpenD's `Qot_Common.IndicatorLangType`.
 *
 * @example
 * ```ts
 * import { IndicatorLangType } from "@opend/client/commands";
 *
 * const value: IndicatorLangType = IndicatorLangType.MyLang; // 1
 * ```
 */
export const IndicatorLangType = {
  /** No language is told; in a filter: any. */
  Unknown: 0,
  /** MyLang, the formula language of charting programs. */
  MyLang: 1,
  /** A Python script. */
  Python: 2,
} as const;
/**
 * Language that an indicator is written in.
 *
 * OpenD's `Qot_Common.IndicatorLangType`.
 */
export type IndicatorLangType = (typeof IndicatorLangType)[keyof typeof IndicatorLangType];

/**
 * How a name is matched when indicators are searched for.
 *
 * OpenD's `Qot_Common.IndicatorSearchMode`.
 *
 * @example
 * ```ts
 * import { IndicatorSearchMode } from "@opend/client/commands";
 *
 * const value: IndicatorSearchMode = IndicatorSearchMode.Partial; // 0
 * ```
 */
export const IndicatorSearchMode = {
  /** Part of the name is enough. Default. */
  Partial: 0,
  /** The name has to be equal. */
  Exact: 1,
} as const;
/**
 * How a name is matched when indicators are searched for.
 *
 * OpenD's `Qot_Common.IndicatorSearchMode`.
 */
export type IndicatorSearchMode = (typeof IndicatorSearchMode)[keyof typeof IndicatorSearchMode];

/**
 * Which field of IndicatorParamValue holds the value.
 *
 * OpenD's `Qot_Common.IndicatorParamValueType`.
 *
 * @example
 * ```ts
 * import { IndicatorParamValueType } from "@opend/client/commands";
 *
 * const value: IndicatorParamValueType = IndicatorParamValueType.INT; // 1
 * ```
 */
export const IndicatorParamValueType = {
  /** No field is told. */
  UNKNOWN: 0,
  /** A whole number, in intValue. */
  INT: 1,
  /** A number with a fraction, in floatValue. */
  FLOAT: 2,
  /** A text, in stringValue. */
  STRING: 3,
  /** A colour, in colorValue. */
  COLOR: 4,
  /** A marker, in shapeValue. */
  SHAPE: 5,
  /** A style of line, in lineValue. */
  LINE: 6,
  /** True or false, in boolValue. */
  BOOL: 7,
} as const;
/**
 * Which field of IndicatorParamValue holds the value.
 *
 * OpenD's `Qot_Common.IndicatorParamValueType`.
 */
export type IndicatorParamValueType = (typeof IndicatorParamValueType)[keyof typeof IndicatorParamValueType];

/**
 * Marker that an indicator draws.
 *
 * OpenD's `Qot_Common.IndicatorShape`.
 *
 * @example
 * ```ts
 * import { IndicatorShape } from "@opend/client/commands";
 *
 * const value: IndicatorShape = IndicatorShape.XCROSS; // 1
 * ```
 */
export const IndicatorShape = {
  /** No marker is told. */
  UNKNOWN: 0,
  /** Diagonal cross, like an X. */
  XCROSS: 1,
  /** Upright cross, like a plus sign. */
  CROSS: 2,
  /** Round marker. */
  CIRCLE: 3,
  /** Triangle that points up. */
  TRIANGLE_UP: 4,
  /** Triangle that points down. */
  TRIANGLE_DOWN: 5,
  /** Marker like a flag. */
  FLAG: 6,
  /** Arrow that points up. */
  ARROW_UP: 7,
  /** Arrow that points down. */
  ARROW_DOWN: 8,
  /** Marker with four equal sides. */
  SQUARE: 9,
  /** Square that stands on a corner. */
  DIAMOND: 10,
  /** Label of the upward kind. */
  LABEL_UP: 11,
  /** Label of the downward kind. */
  LABEL_DOWN: 12,
} as const;
/**
 * Marker that an indicator draws.
 *
 * OpenD's `Qot_Common.IndicatorShape`.
 */
export type IndicatorShape = (typeof IndicatorShape)[keyof typeof IndicatorShape];

/**
 * How an indicator draws a line of output.
 *
 * OpenD's `Qot_Common.IndicatorLineType`.
 *
 * @example
 * ```ts
 * import { IndicatorLineType } from "@opend/client/commands";
 *
 * const value: IndicatorLineType = IndicatorLineType.SOLID; // 1
 * ```
 */
export const IndicatorLineType = {
  /** Not told, or left open. */
  UNKNOWN: 0,
  /** Unbroken line. */
  SOLID: 1,
  /** Line broken into short strokes. */
  DASHED: 2,
  /** Line broken into points. */
  DOT: 3,
  /** Crosses along the line. */
  CROSS: 4,
  /** Line that joins round dots. */
  CIRCLE: 5,
  /** Columns instead of a line. */
  HISTOGRAM: 6,
  /** Columns together with a line. */
  HISTOGRAM_LINE: 7,
  /** Line that goes in steps. */
  STEP: 8,
  /** Steps, with diamonds on them. */
  STEP_DIAMONDS: 9,
} as const;
/**
 * How an indicator draws a line of output.
 *
 * OpenD's `Qot_Common.IndicatorLineType`.
 */
export type IndicatorLineType = (typeof IndicatorLineType)[keyof typeof IndicatorLineType];

/**
 * Stage in the life of an event contract (0 to 9) or of an event (100 and above).
 *
 * OpenD's `Qot_Common.EC_Status`.
 *
 * @example
 * ```ts
 * import { EC_Status } from "@opend/client/commands";
 *
 * const value: EC_Status = EC_Status.Initialized; // 0
 * ```
 */
export const EC_Status = {
  /** Contract: set up. Also stands for not known. */
  Initialized: 0,
  /** Contract: not active yet. */
  Inactive: 1,
  /** Contract: can be traded. */
  Active: 2,
  /** Contract: closed to trading. */
  Closed: 3,
  /** Contract: trading is halted. */
  Halted: 4,
  /** Contract: its settlement is done. */
  Settled: 5,
  /** Contract: called off. */
  Canceled: 6,
  /** Contract: waiting for its result to be determined. */
  DeterminationPending: 7,
  /** Contract: its result is determined. */
  Determined: 8,
  /** Contract: all done. */
  Finalized: 9,
  /** Event: something is wrong with it. */
  EventAbnormal: 100,
  /** Event: set up. */
  EventInitialized: 101,
  /** Event: under way. */
  EventActive: 102,
  /** Event: closed to trading. */
  EventClosed: 103,
  /** Event: its settlement is done. */
  EventSettled: 104,
  /** Event: called off. */
  EventCanceled: 105,
  /** Event: all done. */
  EventFinalized: 106,
} as const;
/**
 * Stage in the life of an event contract (0 to 9) or of an event (100 and above).
 *
 * OpenD's `Qot_Common.EC_Status`.
 */
export type EC_Status = (typeof EC_Status)[keyof typeof EC_Status];

/**
 * What an event contract pays by.
 *
 * OpenD's `Qot_Common.EC_ContractType`.
 *
 * @example
 * ```ts
 * import { EC_ContractType } from "@opend/client/commands";
 *
 * const value: EC_ContractType = EC_ContractType.Binary; // 1
 * ```
 */
export const EC_ContractType = {
  /** Not known or not published. */
  None: 0,
  /** Pays on Yes or No. */
  Binary: 1,
  /** Pays by a number: long or short. */
  Scalar: 2,
} as const;
/**
 * What an event contract pays by.
 *
 * OpenD's `Qot_Common.EC_ContractType`.
 */
export type EC_ContractType = (typeof EC_ContractType)[keyof typeof EC_ContractType];

/**
 * How often a series has a new event.
 *
 * OpenD's `Qot_Common.EC_Frequency`.
 *
 * @example
 * ```ts
 * import { EC_Frequency } from "@opend/client/commands";
 *
 * const value: EC_Frequency = EC_Frequency.Annual; // 1
 * ```
 */
export const EC_Frequency = {
  /** The frequency is not told. */
  Unknown: 0,
  /** Once a year. */
  Annual: 1,
  /** Once a month. */
  Monthly: 2,
  /** Once a week. */
  Weekly: 3,
  /** Once a day. */
  Daily: 4,
  /** Once an hour. */
  Hourly: 5,
  /** At times of its own. */
  Custom: 6,
  /** A single time. */
  OneOff: 7,
} as const;
/**
 * How often a series has a new event.
 *
 * OpenD's `Qot_Common.EC_Frequency`.
 */
export type EC_Frequency = (typeof EC_Frequency)[keyof typeof EC_Frequency];

/**
 * What happens at a milestone that event contracts hang on.
 *
 * OpenD's `Qot_Common.EC_MilestoneType`.
 *
 * @example
 * ```ts
 * import { EC_MilestoneType } from "@opend/client/commands";
 *
 * const value: EC_MilestoneType = EC_MilestoneType.FootballGame; // 1
 * ```
 */
export const EC_MilestoneType = {
  /** Not known, or of a kind not yet supported. */
  Unknown: 0,
  /** A single match of American football. */
  FootballGame: 1,
  /** A single basketball match. */
  BasketballGame: 2,
  /** Soccer tournament played over several legs. */
  SoccerTournamentMultiLeg: 3,
  /** Baseball tournament as a whole. */
  BaseballTournament: 4,
  /** A single baseball match. */
  BaseballGame: 5,
} as const;
/**
 * What happens at a milestone that event contracts hang on.
 *
 * OpenD's `Qot_Common.EC_MilestoneType`.
 */
export type EC_MilestoneType = (typeof EC_MilestoneType)[keyof typeof EC_MilestoneType];

/**
 * From what K-lines of event contracts are made.
 *
 * OpenD's `Qot_Common.EC_KlineSource`.
 *
 * @example
 * ```ts
 * import { EC_KlineSource } from "@opend/client/commands";
 *
 * const value: EC_KlineSource = EC_KlineSource.OrderBookYes; // 1
 * ```
 */
export const EC_KlineSource = {
  /** From trades of the contract, on its Yes or its No side. Default. */
  None: 0,
  /** From the order book of the Yes side. */
  OrderBookYes: 1,
} as const;
/**
 * From what K-lines of event contracts are made.
 *
 * OpenD's `Qot_Common.EC_KlineSource`.
 */
export type EC_KlineSource = (typeof EC_KlineSource)[keyof typeof EC_KlineSource];

/**
 * Parameters that the quote requests have in common.
 *
 * OpenD's `Qot_Common.QotHeader`, held by {@linkcode QotGetBasicQotC2S}, {@linkcode QotGetBrokerC2S}, {@linkcode QotGetCapitalDistributionC2S} and more.
 */
export interface QotHeader extends Message {
  /** Broker whose crypto quotes are meant: FutuSecurities, FutuInc or FutuSG. Means nothing for other quotes. */
  securityFirm?: SecurityFirm | undefined;
}

/** Writes a `Qot_Common.QotHeader`. */
export function encodeQotHeader(w: Writer, v: QotHeader): void {
  if (v.securityFirm != null) w.int32(8, v.securityFirm, "securityFirm");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_Common.QotHeader`. */
export function decodeQotHeader(r: Reader, end: number): QotHeader {
  let $securityFirm: SecurityFirm | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $securityFirm = r.int() as SecurityFirm; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<QotHeader>({ securityFirm: $securityFirm }, end, unknown);
}

/**
 * Market and code, which together name one security.
 *
 * OpenD's `Qot_Common.Security`, held by {@linkcode BasicQot}, {@linkcode SecurityStaticBasic}, {@linkcode WarrantStaticExData} and more.
 */
export interface Security extends Message {
  /** Market that the code belongs to. */
  market: QotMarket;
  /**
   * Code within the market, without a prefix: 00700 in Hong Kong, 600519 in Shanghai, AAPL in the US. Codes
   * of event contracts begin with "EC.".
   */
  code: string;
}

/** A security in a request: its symbol, such as `"HK.00700"`, or its market and code: a {@linkcode Security}. */
export type SecurityInput = Security | string;

/** Writes a `Qot_Common.Security`. */
export function encodeSecurity(w: Writer, given: SecurityInput): void {
  const v: Security = typeof given === "string" ? splitSymbol(given) as Security : given;
  w.int32(8, v.market, "market");
  w.string(18, v.code, "code");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_Common.Security`. */
export function decodeSecurity(r: Reader, end: number): Security {
  let $market: QotMarket | undefined;
  let $code: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $market = r.int() as QotMarket; break;
      case 18: $code = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($market === undefined || $code === undefined) throw missing("Qot_Common.Security", { market: $market, code: $code });
  return r.finish<Security>({ market: $market, code: $code }, end, unknown);
}

/**
 * One K-line: the prices and the volume of one period (a candlestick). A blank one has only its time.
 *
 * OpenD's `Qot_Common.KLine`, held by {@linkcode QotGetKLS2C}, {@linkcode QotRequestHistoryKLS2C}, {@linkcode QotRequestIndicatorCalcIndicatorCalcData} and more.
 */
export interface KLine extends Message {
  /**
   * Label of the bar, yyyy-MM-dd HH:mm:ss in market time (US: Eastern). Of minutes it is their end: a US
   * day's first is 09:31. Hong Kong's opening auction has a bar of its own, 09:30. Daily bars carry the date
   * of the day.
   */
  time: string;
  /** Nothing but the time is filled in. */
  isBlank: boolean;
  /** Highest price of the period, adjusted as asked for. All prices are in the currency of the security. */
  highPrice?: number | undefined;
  /** First price of the period, adjusted as asked for. */
  openPrice?: number | undefined;
  /** Lowest price of the period, adjusted as asked for. */
  lowPrice?: number | undefined;
  /** Last price of the period, or so far; adjusted as asked for. */
  closePrice?: number | undefined;
  /** Close of the bar before. 0 in pushes, and possibly in the first bar of a reply. */
  lastClosePrice?: number | undefined;
  /**
   * Quantity traded: shares (A-shares too, not lots), contracts of options and futures. hpVolume has
   * fractions too.
   */
  volume?: number | undefined;
  /** Value traded, in the currency of the price. For US stocks since 2015-10-12. */
  turnover?: number | undefined;
  /** Part of the shares that changed hands, as a fraction: 0.01 = 1 %. For stocks at day and longer, else 0. */
  turnoverRate?: number | undefined;
  /** Price-to-earnings ratio. Only for stocks, at day and longer; 0 otherwise. */
  pe?: number | undefined;
  /** Change of the close against lastClosePrice, in percent: 20 = 20 %. Not sent in pushes. */
  changeRate?: number | undefined;
  /** The same as time, in seconds since the epoch. */
  timestamp?: number | undefined;
  /** Volume with its fraction, as for crypto. Only newer OpenD send it. */
  hpVolume?: number | undefined;
}

/** Writes a `Qot_Common.KLine`. */
export function encodeKLine(w: Writer, v: KLine): void {
  w.string(10, v.time, "time");
  w.bool(16, v.isBlank, "isBlank");
  if (v.highPrice != null) w.double(25, v.highPrice, "highPrice");
  if (v.openPrice != null) w.double(33, v.openPrice, "openPrice");
  if (v.lowPrice != null) w.double(41, v.lowPrice, "lowPrice");
  if (v.closePrice != null) w.double(49, v.closePrice, "closePrice");
  if (v.lastClosePrice != null) w.double(57, v.lastClosePrice, "lastClosePrice");
  if (v.volume != null) w.int64Number(64, v.volume, "volume");
  if (v.turnover != null) w.double(73, v.turnover, "turnover");
  if (v.turnoverRate != null) w.double(81, v.turnoverRate, "turnoverRate");
  if (v.pe != null) w.double(89, v.pe, "pe");
  if (v.changeRate != null) w.double(97, v.changeRate, "changeRate");
  if (v.timestamp != null) w.double(105, v.timestamp, "timestamp");
  if (v.hpVolume != null) w.double(113, v.hpVolume, "hpVolume");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_Common.KLine`. */
export function decodeKLine(r: Reader, end: number): KLine {
  let $time: string | undefined;
  let $isBlank: boolean | undefined;
  let $highPrice: number | undefined;
  let $openPrice: number | undefined;
  let $lowPrice: number | undefined;
  let $closePrice: number | undefined;
  let $lastClosePrice: number | undefined;
  let $volume: number | undefined;
  let $turnover: number | undefined;
  let $turnoverRate: number | undefined;
  let $pe: number | undefined;
  let $changeRate: number | undefined;
  let $timestamp: number | undefined;
  let $hpVolume: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $time = r.text(end); break;
      case 16: $isBlank = r.bool(); break;
      case 25: $highPrice = r.double(); break;
      case 33: $openPrice = r.double(); break;
      case 41: $lowPrice = r.double(); break;
      case 49: $closePrice = r.double(); break;
      case 57: $lastClosePrice = r.double(); break;
      case 64: $volume = r.int64Number(); break;
      case 73: $turnover = r.double(); break;
      case 81: $turnoverRate = r.double(); break;
      case 89: $pe = r.double(); break;
      case 97: $changeRate = r.double(); break;
      case 105: $timestamp = r.double(); break;
      case 113: $hpVolume = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($time === undefined || $isBlank === undefined) throw missing("Qot_Common.KLine", { time: $time, isBlank: $isBlank });
  return r.finish<KLine>({ time: $time, isBlank: $isBlank, highPrice: $highPrice, openPrice: $openPrice, lowPrice: $lowPrice, closePrice: $closePrice, lastClosePrice: $lastClosePrice, volume: $volume, turnover: $turnover, turnoverRate: $turnoverRate, pe: $pe, changeRate: $changeRate, timestamp: $timestamp, hpVolume: $hpVolume }, end, unknown);
}

/**
 * What a basic quote tells of an option beyond the price.
 *
 * OpenD's `Qot_Common.OptionBasicQotExData`, held by {@linkcode BasicQot}.
 */
export interface OptionBasicQotExData extends Message {
  /** Price at which the option can be exercised. */
  strikePrice: number;
  /** Units of the underlying in one contract, as a whole number; contractSizeFloat keeps a fraction. */
  contractSize: number;
  /** Units of the underlying in one contract, with its fraction. */
  contractSizeFloat?: number | undefined;
  /** Contracts that are open. */
  openInterest: number;
  /** Volatility that the price implies, in percent: 20 = 20 %. */
  impliedVolatility: number;
  /** How far the underlying is from the point where the option breaks even, in percent: 20 = 20 %. */
  premium: number;
  /** Greek: how the option's price follows the underlying's. */
  delta: number;
  /** Greek: how delta follows the underlying's price. */
  gamma: number;
  /** Greek: how the option's price follows the implied volatility. */
  vega: number;
  /** Greek: how the option's price changes as time passes. */
  theta: number;
  /** Greek: how the option's price follows the interest rate. */
  rho: number;
  /** Net contracts open. Hong Kong options only. */
  netOpenInterest?: number | undefined;
  /** Days until expiry; negative once it has expired. */
  expiryDateDistance?: number | undefined;
  /** Notional amount of one contract. Hong Kong options only. */
  contractNominalValue?: number | undefined;
  /** Lots of the underlying stock that a contract equals. Hong Kong stock options only, not index options. */
  ownerLotMultiplier?: number | undefined;
  /** When the option may be exercised: American, European or Bermudan. */
  optionAreaType?: OptionAreaType | undefined;
  /** What a price of 1 is worth in one contract. */
  contractMultiplier?: number | undefined;
  /** Size of an index option's contract. */
  indexOptionType?: IndexOptionType | undefined;
}

/** Writes a `Qot_Common.OptionBasicQotExData`. */
export function encodeOptionBasicQotExData(w: Writer, v: OptionBasicQotExData): void {
  w.double(9, v.strikePrice, "strikePrice");
  w.int32(16, v.contractSize, "contractSize");
  w.int32(24, v.openInterest, "openInterest");
  w.double(33, v.impliedVolatility, "impliedVolatility");
  w.double(41, v.premium, "premium");
  w.double(49, v.delta, "delta");
  w.double(57, v.gamma, "gamma");
  w.double(65, v.vega, "vega");
  w.double(73, v.theta, "theta");
  w.double(81, v.rho, "rho");
  if (v.netOpenInterest != null) w.int32(88, v.netOpenInterest, "netOpenInterest");
  if (v.expiryDateDistance != null) w.int32(96, v.expiryDateDistance, "expiryDateDistance");
  if (v.contractNominalValue != null) w.double(105, v.contractNominalValue, "contractNominalValue");
  if (v.ownerLotMultiplier != null) w.double(113, v.ownerLotMultiplier, "ownerLotMultiplier");
  if (v.optionAreaType != null) w.int32(120, v.optionAreaType, "optionAreaType");
  if (v.contractMultiplier != null) w.double(129, v.contractMultiplier, "contractMultiplier");
  if (v.contractSizeFloat != null) w.double(137, v.contractSizeFloat, "contractSizeFloat");
  if (v.indexOptionType != null) w.int32(144, v.indexOptionType, "indexOptionType");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_Common.OptionBasicQotExData`. */
export function decodeOptionBasicQotExData(r: Reader, end: number): OptionBasicQotExData {
  let $strikePrice: number | undefined;
  let $contractSize: number | undefined;
  let $contractSizeFloat: number | undefined;
  let $openInterest: number | undefined;
  let $impliedVolatility: number | undefined;
  let $premium: number | undefined;
  let $delta: number | undefined;
  let $gamma: number | undefined;
  let $vega: number | undefined;
  let $theta: number | undefined;
  let $rho: number | undefined;
  let $netOpenInterest: number | undefined;
  let $expiryDateDistance: number | undefined;
  let $contractNominalValue: number | undefined;
  let $ownerLotMultiplier: number | undefined;
  let $optionAreaType: OptionAreaType | undefined;
  let $contractMultiplier: number | undefined;
  let $indexOptionType: IndexOptionType | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $strikePrice = r.double(); break;
      case 16: $contractSize = r.int(); break;
      case 137: $contractSizeFloat = r.double(); break;
      case 24: $openInterest = r.int(); break;
      case 33: $impliedVolatility = r.double(); break;
      case 41: $premium = r.double(); break;
      case 49: $delta = r.double(); break;
      case 57: $gamma = r.double(); break;
      case 65: $vega = r.double(); break;
      case 73: $theta = r.double(); break;
      case 81: $rho = r.double(); break;
      case 88: $netOpenInterest = r.int(); break;
      case 96: $expiryDateDistance = r.int(); break;
      case 105: $contractNominalValue = r.double(); break;
      case 113: $ownerLotMultiplier = r.double(); break;
      case 120: $optionAreaType = r.int() as OptionAreaType; break;
      case 129: $contractMultiplier = r.double(); break;
      case 144: $indexOptionType = r.int() as IndexOptionType; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($strikePrice === undefined || $contractSize === undefined || $openInterest === undefined || $impliedVolatility === undefined || $premium === undefined || $delta === undefined || $gamma === undefined || $vega === undefined || $theta === undefined || $rho === undefined) throw missing("Qot_Common.OptionBasicQotExData", { strikePrice: $strikePrice, contractSize: $contractSize, openInterest: $openInterest, impliedVolatility: $impliedVolatility, premium: $premium, delta: $delta, gamma: $gamma, vega: $vega, theta: $theta, rho: $rho });
  return r.finish<OptionBasicQotExData>({ strikePrice: $strikePrice, contractSize: $contractSize, contractSizeFloat: $contractSizeFloat, openInterest: $openInterest, impliedVolatility: $impliedVolatility, premium: $premium, delta: $delta, gamma: $gamma, vega: $vega, theta: $theta, rho: $rho, netOpenInterest: $netOpenInterest, expiryDateDistance: $expiryDateDistance, contractNominalValue: $contractNominalValue, ownerLotMultiplier: $ownerLotMultiplier, optionAreaType: $optionAreaType, contractMultiplier: $contractMultiplier, indexOptionType: $indexOptionType }, end, unknown);
}

/**
 * One extended session: pre-market, after-hours or overnight. US stocks; of the STAR Market after hours only
 * volume and turnover.
 *
 * OpenD's `Qot_Common.PreAfterMarketData`, held by {@linkcode BasicQot}, {@linkcode QotGetSecuritySnapshotSnapshotBasicData}.
 */
export interface PreAfterMarketData extends Message {
  /** Last price of the session, in the currency of the security, like the other prices. */
  price?: number | undefined;
  /** Highest price in the session. */
  highPrice?: number | undefined;
  /** Lowest price in the session. */
  lowPrice?: number | undefined;
  /** Shares traded in the session alone. */
  volume?: number | undefined;
  /** Value traded in the session alone, in the currency of the price. */
  turnover?: number | undefined;
  /** Change of the price against the last regular close before the session, as an amount. */
  changeVal?: number | undefined;
  /** Change of the price against the last regular close before the session, in percent: 20 = 20 %. */
  changeRate?: number | undefined;
  /** Highest less lowest price against the last regular close, in percent: 20 = 20 %. */
  amplitude?: number | undefined;
}

/** Writes a `Qot_Common.PreAfterMarketData`. */
export function encodePreAfterMarketData(w: Writer, v: PreAfterMarketData): void {
  if (v.price != null) w.double(9, v.price, "price");
  if (v.highPrice != null) w.double(17, v.highPrice, "highPrice");
  if (v.lowPrice != null) w.double(25, v.lowPrice, "lowPrice");
  if (v.volume != null) w.int64Number(32, v.volume, "volume");
  if (v.turnover != null) w.double(41, v.turnover, "turnover");
  if (v.changeVal != null) w.double(49, v.changeVal, "changeVal");
  if (v.changeRate != null) w.double(57, v.changeRate, "changeRate");
  if (v.amplitude != null) w.double(65, v.amplitude, "amplitude");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_Common.PreAfterMarketData`. */
export function decodePreAfterMarketData(r: Reader, end: number): PreAfterMarketData {
  let $price: number | undefined;
  let $highPrice: number | undefined;
  let $lowPrice: number | undefined;
  let $volume: number | undefined;
  let $turnover: number | undefined;
  let $changeVal: number | undefined;
  let $changeRate: number | undefined;
  let $amplitude: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $price = r.double(); break;
      case 17: $highPrice = r.double(); break;
      case 25: $lowPrice = r.double(); break;
      case 32: $volume = r.int64Number(); break;
      case 41: $turnover = r.double(); break;
      case 49: $changeVal = r.double(); break;
      case 57: $changeRate = r.double(); break;
      case 65: $amplitude = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<PreAfterMarketData>({ price: $price, highPrice: $highPrice, lowPrice: $lowPrice, volume: $volume, turnover: $turnover, changeVal: $changeVal, changeRate: $changeRate, amplitude: $amplitude }, end, unknown);
}

/**
 * What a basic quote tells of a futures contract beyond the price.
 *
 * OpenD's `Qot_Common.FutureBasicQotExData`, held by {@linkcode BasicQot}.
 */
export interface FutureBasicQotExData extends Message {
  /** Settlement price of the trading day before. */
  lastSettlePrice: number;
  /** Open interest, in contracts. */
  position: number;
  /** Change of the open interest in this trading day, in contracts. */
  positionChange: number;
  /** Days until expiry. */
  expiryDateDistance?: number | undefined;
}

/** Writes a `Qot_Common.FutureBasicQotExData`. */
export function encodeFutureBasicQotExData(w: Writer, v: FutureBasicQotExData): void {
  w.double(9, v.lastSettlePrice, "lastSettlePrice");
  w.int32(16, v.position, "position");
  w.int32(24, v.positionChange, "positionChange");
  if (v.expiryDateDistance != null) w.int32(32, v.expiryDateDistance, "expiryDateDistance");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_Common.FutureBasicQotExData`. */
export function decodeFutureBasicQotExData(r: Reader, end: number): FutureBasicQotExData {
  let $lastSettlePrice: number | undefined;
  let $position: number | undefined;
  let $positionChange: number | undefined;
  let $expiryDateDistance: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $lastSettlePrice = r.double(); break;
      case 16: $position = r.int(); break;
      case 24: $positionChange = r.int(); break;
      case 32: $expiryDateDistance = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($lastSettlePrice === undefined || $position === undefined || $positionChange === undefined) throw missing("Qot_Common.FutureBasicQotExData", { lastSettlePrice: $lastSettlePrice, position: $position, positionChange: $positionChange });
  return r.finish<FutureBasicQotExData>({ lastSettlePrice: $lastSettlePrice, position: $position, positionChange: $positionChange, expiryDateDistance: $expiryDateDistance }, end, unknown);
}

/**
 * What a basic quote tells of a warrant beyond the price.
 *
 * OpenD's `Qot_Common.WarrantBasicQotExData`, held by {@linkcode BasicQot}.
 */
export interface WarrantBasicQotExData extends Message {
  /** How the warrant's price follows the underlying's. Call and put warrants only. */
  delta?: number | undefined;
  /** Volatility that the price implies. Call and put warrants only. The official schema tells no unit. */
  impliedVolatility?: number | undefined;
  /** How far the underlying is from the point where the warrant breaks even, in percent: 20 = 20 %. */
  premium: number;
}

/** Writes a `Qot_Common.WarrantBasicQotExData`. */
export function encodeWarrantBasicQotExData(w: Writer, v: WarrantBasicQotExData): void {
  if (v.delta != null) w.double(9, v.delta, "delta");
  if (v.impliedVolatility != null) w.double(17, v.impliedVolatility, "impliedVolatility");
  w.double(25, v.premium, "premium");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_Common.WarrantBasicQotExData`. */
export function decodeWarrantBasicQotExData(r: Reader, end: number): WarrantBasicQotExData {
  let $delta: number | undefined;
  let $impliedVolatility: number | undefined;
  let $premium: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $delta = r.double(); break;
      case 17: $impliedVolatility = r.double(); break;
      case 25: $premium = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($premium === undefined) throw missing("Qot_Common.WarrantBasicQotExData", { premium: $premium });
  return r.finish<WarrantBasicQotExData>({ delta: $delta, impliedVolatility: $impliedVolatility, premium: $premium }, end, unknown);
}

/**
 * Basic quote of one security. Figures are of the day's regular session; extended sessions have messages of
 * their own.
 *
 * OpenD's `Qot_Common.BasicQot`, held by {@linkcode QotGetBasicQotS2C}, {@linkcode QotUpdateBasicQotS2C}.
 */
export interface BasicQot extends Message {
  /** Whose quote it is. */
  security: Security;
  /** What the security is called, as displayed. */
  name?: string | undefined;
  /** Trading is suspended. */
  isSuspended: boolean;
  /** Day of listing, yyyy-MM-dd. */
  listTime: string;
  /** Step between neighbouring prices of the book (tick size), not the distance from bid to ask. */
  priceSpread: number;
  /**
   * When curPrice was last changed, yyyy-MM-dd HH:mm:ss[.SSS] in market time (US: Eastern). Says nothing of
   * other fields.
   */
  updateTime: string;
  /** Highest price of the day, in the currency of the security, like all prices here. */
  highPrice: number;
  /** First price of the day. */
  openPrice: number;
  /** Lowest price of the day. */
  lowPrice: number;
  /** Last price. Of US stocks in extended sessions: still that of the regular session. */
  curPrice: number;
  /** Close of the trading day before. */
  lastClosePrice: number;
  /** Quantity traded in the day: shares, or contracts of options and futures. hpVolume keeps fractions. */
  volume: number;
  /** Value traded in the day, in the currency of the price. */
  turnover: number;
  /** Part of the free float that changed hands in the day, in percent: 20 = 20 %. KLine has a fraction. */
  turnoverRate: number;
  /** Highest less lowest price of the day against lastClosePrice, in percent: 20 = 20 %. */
  amplitude: number;
  /** Grey market trading of a new Hong Kong stock. */
  darkStatus?: DarkStatus | undefined;
  /** Only for options. */
  optionExData?: OptionBasicQotExData | undefined;
  /** Day of listing, as seconds since the epoch at midnight in market time. */
  listTimestamp?: number | undefined;
  /** The same as updateTime, in seconds since the epoch with a fraction. */
  updateTimestamp?: number | undefined;
  /** US pre-market session. */
  preMarket?: PreAfterMarketData | undefined;
  /** After-hours session: US stocks, and volume and turnover of the STAR Market. */
  afterMarket?: PreAfterMarketData | undefined;
  /** Whether and why the security can or cannot be traded. */
  secStatus?: SecurityStatus | undefined;
  /** Only for futures. */
  futureExData?: FutureBasicQotExData | undefined;
  /** Only for warrants. */
  warrantExData?: WarrantBasicQotExData | undefined;
  /** US overnight session. */
  overnight?: PreAfterMarketData | undefined;
  /** Volume with its fraction, as for crypto. Only newer OpenD send it. */
  hpVolume?: number | undefined;
}

/** Writes a `Qot_Common.BasicQot`. */
export function encodeBasicQot(w: Writer, v: BasicQot): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  w.bool(16, v.isSuspended, "isSuspended");
  w.string(26, v.listTime, "listTime");
  w.double(33, v.priceSpread, "priceSpread");
  w.string(42, v.updateTime, "updateTime");
  w.double(49, v.highPrice, "highPrice");
  w.double(57, v.openPrice, "openPrice");
  w.double(65, v.lowPrice, "lowPrice");
  w.double(73, v.curPrice, "curPrice");
  w.double(81, v.lastClosePrice, "lastClosePrice");
  w.int64Number(88, v.volume, "volume");
  w.double(97, v.turnover, "turnover");
  w.double(105, v.turnoverRate, "turnoverRate");
  w.double(113, v.amplitude, "amplitude");
  if (v.darkStatus != null) w.int32(120, v.darkStatus, "darkStatus");
  if (v.optionExData != null) { at = w.open(130); encodeOptionBasicQotExData(w, w.object(v.optionExData, "optionExData")); w.close(at); }
  if (v.listTimestamp != null) w.double(137, v.listTimestamp, "listTimestamp");
  if (v.updateTimestamp != null) w.double(145, v.updateTimestamp, "updateTimestamp");
  if (v.preMarket != null) { at = w.open(154); encodePreAfterMarketData(w, w.object(v.preMarket, "preMarket")); w.close(at); }
  if (v.afterMarket != null) { at = w.open(162); encodePreAfterMarketData(w, w.object(v.afterMarket, "afterMarket")); w.close(at); }
  if (v.secStatus != null) w.int32(168, v.secStatus, "secStatus");
  if (v.futureExData != null) { at = w.open(178); encodeFutureBasicQotExData(w, w.object(v.futureExData, "futureExData")); w.close(at); }
  if (v.warrantExData != null) { at = w.open(186); encodeWarrantBasicQotExData(w, w.object(v.warrantExData, "warrantExData")); w.close(at); }
  if (v.name != null) w.string(194, v.name, "name");
  if (v.overnight != null) { at = w.open(202); encodePreAfterMarketData(w, w.object(v.overnight, "overnight")); w.close(at); }
  if (v.hpVolume != null) w.double(209, v.hpVolume, "hpVolume");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_Common.BasicQot`. */
export function decodeBasicQot(r: Reader, end: number): BasicQot {
  let $security: Security | undefined;
  let $name: string | undefined;
  let $isSuspended: boolean | undefined;
  let $listTime: string | undefined;
  let $priceSpread: number | undefined;
  let $updateTime: string | undefined;
  let $highPrice: number | undefined;
  let $openPrice: number | undefined;
  let $lowPrice: number | undefined;
  let $curPrice: number | undefined;
  let $lastClosePrice: number | undefined;
  let $volume: number | undefined;
  let $turnover: number | undefined;
  let $turnoverRate: number | undefined;
  let $amplitude: number | undefined;
  let $darkStatus: DarkStatus | undefined;
  let $optionExData: OptionBasicQotExData | undefined;
  let $listTimestamp: number | undefined;
  let $updateTimestamp: number | undefined;
  let $preMarket: PreAfterMarketData | undefined;
  let $afterMarket: PreAfterMarketData | undefined;
  let $secStatus: SecurityStatus | undefined;
  let $futureExData: FutureBasicQotExData | undefined;
  let $warrantExData: WarrantBasicQotExData | undefined;
  let $overnight: PreAfterMarketData | undefined;
  let $hpVolume: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 194: $name = r.text(end); break;
      case 16: $isSuspended = r.bool(); break;
      case 26: $listTime = r.text(end); break;
      case 33: $priceSpread = r.double(); break;
      case 42: $updateTime = r.text(end); break;
      case 49: $highPrice = r.double(); break;
      case 57: $openPrice = r.double(); break;
      case 65: $lowPrice = r.double(); break;
      case 73: $curPrice = r.double(); break;
      case 81: $lastClosePrice = r.double(); break;
      case 88: $volume = r.int64Number(); break;
      case 97: $turnover = r.double(); break;
      case 105: $turnoverRate = r.double(); break;
      case 113: $amplitude = r.double(); break;
      case 120: $darkStatus = r.int() as DarkStatus; break;
      case 130: $optionExData = merged($optionExData, decodeOptionBasicQotExData(r, r.endOf(end))); break;
      case 137: $listTimestamp = r.double(); break;
      case 145: $updateTimestamp = r.double(); break;
      case 154: $preMarket = merged($preMarket, decodePreAfterMarketData(r, r.endOf(end))); break;
      case 162: $afterMarket = merged($afterMarket, decodePreAfterMarketData(r, r.endOf(end))); break;
      case 168: $secStatus = r.int() as SecurityStatus; break;
      case 178: $futureExData = merged($futureExData, decodeFutureBasicQotExData(r, r.endOf(end))); break;
      case 186: $warrantExData = merged($warrantExData, decodeWarrantBasicQotExData(r, r.endOf(end))); break;
      case 202: $overnight = merged($overnight, decodePreAfterMarketData(r, r.endOf(end))); break;
      case 209: $hpVolume = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined || $isSuspended === undefined || $listTime === undefined || $priceSpread === undefined || $updateTime === undefined || $highPrice === undefined || $openPrice === undefined || $lowPrice === undefined || $curPrice === undefined || $lastClosePrice === undefined || $volume === undefined || $turnover === undefined || $turnoverRate === undefined || $amplitude === undefined) throw missing("Qot_Common.BasicQot", { security: $security, isSuspended: $isSuspended, listTime: $listTime, priceSpread: $priceSpread, updateTime: $updateTime, highPrice: $highPrice, openPrice: $openPrice, lowPrice: $lowPrice, curPrice: $curPrice, lastClosePrice: $lastClosePrice, volume: $volume, turnover: $turnover, turnoverRate: $turnoverRate, amplitude: $amplitude });
  return r.finish<BasicQot>({ security: $security, name: $name, isSuspended: $isSuspended, listTime: $listTime, priceSpread: $priceSpread, updateTime: $updateTime, highPrice: $highPrice, openPrice: $openPrice, lowPrice: $lowPrice, curPrice: $curPrice, lastClosePrice: $lastClosePrice, volume: $volume, turnover: $turnover, turnoverRate: $turnoverRate, amplitude: $amplitude, darkStatus: $darkStatus, optionExData: $optionExData, listTimestamp: $listTimestamp, updateTimestamp: $updateTimestamp, preMarket: $preMarket, afterMarket: $afterMarket, secStatus: $secStatus, futureExData: $futureExData, warrantExData: $warrantExData, overnight: $overnight, hpVolume: $hpVolume }, end, unknown);
}

/**
 * One point of the day's time-share line. A blank one has only its time.
 *
 * OpenD's `Qot_Common.TimeShare`, held by {@linkcode QotGetRTS2C}, {@linkcode QotUpdateRTS2C}.
 */
export interface TimeShare extends Message {
  /** Minute of the point, yyyy-MM-dd HH:mm:ss in market time (US: Eastern). */
  time: string;
  /** The same as minutes since 00:00. */
  minute: number;
  /** Nothing but the time is filled in. */
  isBlank: boolean;
  /** Price at this minute, in the currency of the security. */
  price?: number | undefined;
  /** Close of the trading day before. */
  lastClosePrice?: number | undefined;
  /** Average price, in the currency of the security. */
  avgPrice?: number | undefined;
  /** Quantity traded: shares, or contracts of options and futures. hpVolume keeps fractions. */
  volume?: number | undefined;
  /** Value traded, in the currency of the price. */
  turnover?: number | undefined;
  /** The same as time, in seconds since the epoch. */
  timestamp?: number | undefined;
  /** Volume with its fraction, as for crypto. Only newer OpenD send it. */
  hpVolume?: number | undefined;
}

/** Writes a `Qot_Common.TimeShare`. */
export function encodeTimeShare(w: Writer, v: TimeShare): void {
  w.string(10, v.time, "time");
  w.int32(16, v.minute, "minute");
  w.bool(24, v.isBlank, "isBlank");
  if (v.price != null) w.double(33, v.price, "price");
  if (v.lastClosePrice != null) w.double(41, v.lastClosePrice, "lastClosePrice");
  if (v.avgPrice != null) w.double(49, v.avgPrice, "avgPrice");
  if (v.volume != null) w.int64Number(56, v.volume, "volume");
  if (v.turnover != null) w.double(65, v.turnover, "turnover");
  if (v.timestamp != null) w.double(73, v.timestamp, "timestamp");
  if (v.hpVolume != null) w.double(81, v.hpVolume, "hpVolume");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_Common.TimeShare`. */
export function decodeTimeShare(r: Reader, end: number): TimeShare {
  let $time: string | undefined;
  let $minute: number | undefined;
  let $isBlank: boolean | undefined;
  let $price: number | undefined;
  let $lastClosePrice: number | undefined;
  let $avgPrice: number | undefined;
  let $volume: number | undefined;
  let $turnover: number | undefined;
  let $timestamp: number | undefined;
  let $hpVolume: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $time = r.text(end); break;
      case 16: $minute = r.int(); break;
      case 24: $isBlank = r.bool(); break;
      case 33: $price = r.double(); break;
      case 41: $lastClosePrice = r.double(); break;
      case 49: $avgPrice = r.double(); break;
      case 56: $volume = r.int64Number(); break;
      case 65: $turnover = r.double(); break;
      case 73: $timestamp = r.double(); break;
      case 81: $hpVolume = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($time === undefined || $minute === undefined || $isBlank === undefined) throw missing("Qot_Common.TimeShare", { time: $time, minute: $minute, isBlank: $isBlank });
  return r.finish<TimeShare>({ time: $time, minute: $minute, isBlank: $isBlank, price: $price, lastClosePrice: $lastClosePrice, avgPrice: $avgPrice, volume: $volume, turnover: $turnover, timestamp: $timestamp, hpVolume: $hpVolume }, end, unknown);
}

/**
 * What every security has and seldom changes.
 *
 * OpenD's `Qot_Common.SecurityStaticBasic`, held by {@linkcode SecurityStaticInfo}.
 */
export interface SecurityStaticBasic extends Message {
  /** Whose data it is. */
  security: Security;
  /** OpenD's own number of the security. */
  id: bigint;
  /** Shares in a board lot; the contract multiplier of options and futures. */
  lotSize: number;
  /** Kind of security: stock, warrant, option, and so on. */
  secType: SecurityType;
  /** What the security is called, as displayed. */
  name: string;
  /** Day of listing, yyyy-MM-dd. */
  listTime: string;
  /** No longer listed. */
  delisting?: boolean | undefined;
  /** Day of listing, as seconds since the epoch at midnight in market time. */
  listTimestamp?: number | undefined;
  /** Exchange or board that it is listed on. */
  exchType?: ExchType | undefined;
}

/** Writes a `Qot_Common.SecurityStaticBasic`. */
export function encodeSecurityStaticBasic(w: Writer, v: SecurityStaticBasic): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  w.int64BigInt(16, v.id, "id");
  w.int32(24, v.lotSize, "lotSize");
  w.int32(32, v.secType, "secType");
  w.string(42, v.name, "name");
  w.string(50, v.listTime, "listTime");
  if (v.delisting != null) w.bool(56, v.delisting, "delisting");
  if (v.listTimestamp != null) w.double(65, v.listTimestamp, "listTimestamp");
  if (v.exchType != null) w.int32(72, v.exchType, "exchType");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_Common.SecurityStaticBasic`. */
export function decodeSecurityStaticBasic(r: Reader, end: number): SecurityStaticBasic {
  let $security: Security | undefined;
  let $id: bigint | undefined;
  let $lotSize: number | undefined;
  let $secType: SecurityType | undefined;
  let $name: string | undefined;
  let $listTime: string | undefined;
  let $delisting: boolean | undefined;
  let $listTimestamp: number | undefined;
  let $exchType: ExchType | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 16: $id = r.int64BigInt(); break;
      case 24: $lotSize = r.int(); break;
      case 32: $secType = r.int() as SecurityType; break;
      case 42: $name = r.text(end); break;
      case 50: $listTime = r.text(end); break;
      case 56: $delisting = r.bool(); break;
      case 65: $listTimestamp = r.double(); break;
      case 72: $exchType = r.int() as ExchType; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined || $id === undefined || $lotSize === undefined || $secType === undefined || $name === undefined || $listTime === undefined) throw missing("Qot_Common.SecurityStaticBasic", { security: $security, id: $id, lotSize: $lotSize, secType: $secType, name: $name, listTime: $listTime });
  return r.finish<SecurityStaticBasic>({ security: $security, id: $id, lotSize: $lotSize, secType: $secType, name: $name, listTime: $listTime, delisting: $delisting, listTimestamp: $listTimestamp, exchType: $exchType }, end, unknown);
}

/**
 * What seldom changes about a warrant.
 *
 * OpenD's `Qot_Common.WarrantStaticExData`, held by {@linkcode SecurityStaticInfo}.
 */
export interface WarrantStaticExData extends Message {
  /** Call, put, bull, bear or inline. */
  type: WarrantType;
  /** Security that the warrant is on. */
  owner: Security;
}

/** Writes a `Qot_Common.WarrantStaticExData`. */
export function encodeWarrantStaticExData(w: Writer, v: WarrantStaticExData): void {
  let at: number;
  w.int32(8, v.type, "type");
  { at = w.open(18); encodeSecurity(w, w.security(v.owner, "owner")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_Common.WarrantStaticExData`. */
export function decodeWarrantStaticExData(r: Reader, end: number): WarrantStaticExData {
  let $type: WarrantType | undefined;
  let $owner: Security | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $type = r.int() as WarrantType; break;
      case 18: $owner = merged($owner, decodeSecurity(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($type === undefined || $owner === undefined) throw missing("Qot_Common.WarrantStaticExData", { type: $type, owner: $owner });
  return r.finish<WarrantStaticExData>({ type: $type, owner: $owner }, end, unknown);
}

/**
 * What seldom changes about an option.
 *
 * OpenD's `Qot_Common.OptionStaticExData`, held by {@linkcode SecurityStaticInfo}.
 */
export interface OptionStaticExData extends Message {
  /** Call or put. */
  type: OptionType;
  /** Security that the option is on. */
  owner: Security;
  /** Exercise date, the day it expires: yyyy-MM-dd in market time. */
  strikeTime: string;
  /** Price at which the option can be exercised. */
  strikePrice: number;
  /** Trading is suspended. */
  suspend: boolean;
  /** Name of the market that issued it, as a text. */
  market: string;
  /** The same as strikeTime, in seconds since the epoch. */
  strikeTimestamp?: number | undefined;
  /** Size of an index option's contract. Means nothing for options on stocks. */
  indexOptionType?: IndexOptionType | undefined;
  /** How often options of its kind expire. */
  expirationCycle?: ExpirationCycle | undefined;
  /** Whether it has the standard terms. */
  optionStandardType?: OptionStandardType | undefined;
  /** Settled in the morning or in the afternoon. */
  optionSettlementMode?: OptionSettlementMode | undefined;
}

/** Writes a `Qot_Common.OptionStaticExData`. */
export function encodeOptionStaticExData(w: Writer, v: OptionStaticExData): void {
  let at: number;
  w.int32(8, v.type, "type");
  { at = w.open(18); encodeSecurity(w, w.security(v.owner, "owner")); w.close(at); }
  w.string(26, v.strikeTime, "strikeTime");
  w.double(33, v.strikePrice, "strikePrice");
  w.bool(40, v.suspend, "suspend");
  w.string(50, v.market, "market");
  if (v.strikeTimestamp != null) w.double(57, v.strikeTimestamp, "strikeTimestamp");
  if (v.indexOptionType != null) w.int32(64, v.indexOptionType, "indexOptionType");
  if (v.expirationCycle != null) w.int32(72, v.expirationCycle, "expirationCycle");
  if (v.optionStandardType != null) w.int32(80, v.optionStandardType, "optionStandardType");
  if (v.optionSettlementMode != null) w.int32(88, v.optionSettlementMode, "optionSettlementMode");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_Common.OptionStaticExData`. */
export function decodeOptionStaticExData(r: Reader, end: number): OptionStaticExData {
  let $type: OptionType | undefined;
  let $owner: Security | undefined;
  let $strikeTime: string | undefined;
  let $strikePrice: number | undefined;
  let $suspend: boolean | undefined;
  let $market: string | undefined;
  let $strikeTimestamp: number | undefined;
  let $indexOptionType: IndexOptionType | undefined;
  let $expirationCycle: ExpirationCycle | undefined;
  let $optionStandardType: OptionStandardType | undefined;
  let $optionSettlementMode: OptionSettlementMode | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $type = r.int() as OptionType; break;
      case 18: $owner = merged($owner, decodeSecurity(r, r.endOf(end))); break;
      case 26: $strikeTime = r.text(end); break;
      case 33: $strikePrice = r.double(); break;
      case 40: $suspend = r.bool(); break;
      case 50: $market = r.text(end); break;
      case 57: $strikeTimestamp = r.double(); break;
      case 64: $indexOptionType = r.int() as IndexOptionType; break;
      case 72: $expirationCycle = r.int() as ExpirationCycle; break;
      case 80: $optionStandardType = r.int() as OptionStandardType; break;
      case 88: $optionSettlementMode = r.int() as OptionSettlementMode; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($type === undefined || $owner === undefined || $strikeTime === undefined || $strikePrice === undefined || $suspend === undefined || $market === undefined) throw missing("Qot_Common.OptionStaticExData", { type: $type, owner: $owner, strikeTime: $strikeTime, strikePrice: $strikePrice, suspend: $suspend, market: $market });
  return r.finish<OptionStaticExData>({ type: $type, owner: $owner, strikeTime: $strikeTime, strikePrice: $strikePrice, suspend: $suspend, market: $market, strikeTimestamp: $strikeTimestamp, indexOptionType: $indexOptionType, expirationCycle: $expirationCycle, optionStandardType: $optionStandardType, optionSettlementMode: $optionSettlementMode }, end, unknown);
}

/**
 * What seldom changes about a futures contract.
 *
 * OpenD's `Qot_Common.FutureStaticExData`, held by {@linkcode SecurityStaticInfo}.
 */
export interface FutureStaticExData extends Message {
  /** Last trading day, as a date. Means nothing for main contracts. */
  lastTradeTime: string;
  /** Last trading day, in seconds since the epoch. Means nothing for main contracts. */
  lastTradeTimestamp?: number | undefined;
  /** A main contract: it follows whichever month is traded most, and so has no last day. */
  isMainContract: boolean;
}

/** Writes a `Qot_Common.FutureStaticExData`. */
export function encodeFutureStaticExData(w: Writer, v: FutureStaticExData): void {
  w.string(10, v.lastTradeTime, "lastTradeTime");
  if (v.lastTradeTimestamp != null) w.double(17, v.lastTradeTimestamp, "lastTradeTimestamp");
  w.bool(24, v.isMainContract, "isMainContract");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_Common.FutureStaticExData`. */
export function decodeFutureStaticExData(r: Reader, end: number): FutureStaticExData {
  let $lastTradeTime: string | undefined;
  let $lastTradeTimestamp: number | undefined;
  let $isMainContract: boolean | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $lastTradeTime = r.text(end); break;
      case 17: $lastTradeTimestamp = r.double(); break;
      case 24: $isMainContract = r.bool(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($lastTradeTime === undefined || $isMainContract === undefined) throw missing("Qot_Common.FutureStaticExData", { lastTradeTime: $lastTradeTime, isMainContract: $isMainContract });
  return r.finish<FutureStaticExData>({ lastTradeTime: $lastTradeTime, lastTradeTimestamp: $lastTradeTimestamp, isMainContract: $isMainContract }, end, unknown);
}

/**
 * What seldom changes about a security: what all have, and what its kind has.
 *
 * OpenD's `Qot_Common.SecurityStaticInfo`, held by {@linkcode QotGetOptionChainOptionItem}, {@linkcode QotGetPlateSecurityS2C}, {@linkcode QotGetReferenceS2C} and more.
 */
export interface SecurityStaticInfo extends Message {
  /** What every security has. */
  basic: SecurityStaticBasic;
  /** Only for warrants. */
  warrantExData?: WarrantStaticExData | undefined;
  /** Only for options. */
  optionExData?: OptionStaticExData | undefined;
  /** Only for futures. */
  futureExData?: FutureStaticExData | undefined;
}

/** Writes a `Qot_Common.SecurityStaticInfo`. */
export function encodeSecurityStaticInfo(w: Writer, v: SecurityStaticInfo): void {
  let at: number;
  { at = w.open(10); encodeSecurityStaticBasic(w, w.object(v.basic, "basic")); w.close(at); }
  if (v.warrantExData != null) { at = w.open(18); encodeWarrantStaticExData(w, w.object(v.warrantExData, "warrantExData")); w.close(at); }
  if (v.optionExData != null) { at = w.open(26); encodeOptionStaticExData(w, w.object(v.optionExData, "optionExData")); w.close(at); }
  if (v.futureExData != null) { at = w.open(34); encodeFutureStaticExData(w, w.object(v.futureExData, "futureExData")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_Common.SecurityStaticInfo`. */
export function decodeSecurityStaticInfo(r: Reader, end: number): SecurityStaticInfo {
  let $basic: SecurityStaticBasic | undefined;
  let $warrantExData: WarrantStaticExData | undefined;
  let $optionExData: OptionStaticExData | undefined;
  let $futureExData: FutureStaticExData | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $basic = merged($basic, decodeSecurityStaticBasic(r, r.endOf(end))); break;
      case 18: $warrantExData = merged($warrantExData, decodeWarrantStaticExData(r, r.endOf(end))); break;
      case 26: $optionExData = merged($optionExData, decodeOptionStaticExData(r, r.endOf(end))); break;
      case 34: $futureExData = merged($futureExData, decodeFutureStaticExData(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($basic === undefined) throw missing("Qot_Common.SecurityStaticInfo", { basic: $basic });
  return r.finish<SecurityStaticInfo>({ basic: $basic, warrantExData: $warrantExData, optionExData: $optionExData, futureExData: $futureExData }, end, unknown);
}

/**
 * One entry of a broker queue. Hong Kong only.
 *
 * OpenD's `Qot_Common.Broker`, held by {@linkcode QotGetBrokerS2C}, {@linkcode QotUpdateBrokerS2C}.
 */
export interface Broker extends Message {
  /** Broker's number. */
  id: bigint;
  /** What the broker is called. */
  name: string;
  /** Price level at which the broker queues. */
  pos: number;
  /** Exchange's number of the order, not the one that trade commands use. Only with the SF right. */
  orderID?: bigint | undefined;
  /** Shares of the order. Only with the SF right. */
  volume?: number | undefined;
}

/** Writes a `Qot_Common.Broker`. */
export function encodeBroker(w: Writer, v: Broker): void {
  w.int64BigInt(8, v.id, "id");
  w.string(18, v.name, "name");
  w.int32(24, v.pos, "pos");
  if (v.orderID != null) w.int64BigInt(32, v.orderID, "orderID");
  if (v.volume != null) w.int64Number(40, v.volume, "volume");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_Common.Broker`. */
export function decodeBroker(r: Reader, end: number): Broker {
  let $id: bigint | undefined;
  let $name: string | undefined;
  let $pos: number | undefined;
  let $orderID: bigint | undefined;
  let $volume: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $id = r.int64BigInt(); break;
      case 18: $name = r.text(end); break;
      case 24: $pos = r.int(); break;
      case 32: $orderID = r.int64BigInt(); break;
      case 40: $volume = r.int64Number(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($id === undefined || $name === undefined || $pos === undefined) throw missing("Qot_Common.Broker", { id: $id, name: $name, pos: $pos });
  return r.finish<Broker>({ id: $id, name: $name, pos: $pos, orderID: $orderID, volume: $volume }, end, unknown);
}

/**
 * One tick: one trade.
 *
 * OpenD's `Qot_Common.Ticker`, held by {@linkcode QotGetTickerS2C}, {@linkcode QotUpdateTickerS2C}.
 */
export interface Ticker extends Message {
  /** When it was traded, yyyy-MM-dd HH:mm:ss[.SSS] in market time (US: Eastern). */
  time: string;
  /** Number that no other tick has. Often beyond 2^53. */
  sequence: bigint;
  /** Which side was the active one. */
  dir: TickerDirection;
  /** Price of the trade, in the currency of the security. */
  price: number;
  /** Quantity: shares, or contracts of options and futures. hpVolume keeps fractions. */
  volume: number;
  /** Value of the trade, in the currency of the price. */
  turnover: number;
  /** When OpenD got the tick, in seconds since the epoch with a fraction, by its own clock. To measure delays. */
  recvTime?: number | undefined;
  /** Kind of trade, as the exchange reports it. */
  type?: TickerType | undefined;
  /** Exchange's sign for the kind of trade, as an ASCII code; 32 (a space) is the ordinary trade. */
  typeSign?: number | undefined;
  /** Live, fetched after a loss, or from the cache. Only in pushes. */
  pushDataType?: PushDataType | undefined;
  /** The same as time, in seconds since the epoch with a fraction. */
  timestamp?: number | undefined;
  /** Quantity with its fraction, as for crypto. Only newer OpenD send it. */
  hpVolume?: number | undefined;
}

/** Writes a `Qot_Common.Ticker`. */
export function encodeTicker(w: Writer, v: Ticker): void {
  w.string(10, v.time, "time");
  w.int64BigInt(16, v.sequence, "sequence");
  w.int32(24, v.dir, "dir");
  w.double(33, v.price, "price");
  w.int64Number(40, v.volume, "volume");
  w.double(49, v.turnover, "turnover");
  if (v.recvTime != null) w.double(57, v.recvTime, "recvTime");
  if (v.type != null) w.int32(64, v.type, "type");
  if (v.typeSign != null) w.int32(72, v.typeSign, "typeSign");
  if (v.pushDataType != null) w.int32(80, v.pushDataType, "pushDataType");
  if (v.timestamp != null) w.double(89, v.timestamp, "timestamp");
  if (v.hpVolume != null) w.double(97, v.hpVolume, "hpVolume");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_Common.Ticker`. */
export function decodeTicker(r: Reader, end: number): Ticker {
  let $time: string | undefined;
  let $sequence: bigint | undefined;
  let $dir: TickerDirection | undefined;
  let $price: number | undefined;
  let $volume: number | undefined;
  let $turnover: number | undefined;
  let $recvTime: number | undefined;
  let $type: TickerType | undefined;
  let $typeSign: number | undefined;
  let $pushDataType: PushDataType | undefined;
  let $timestamp: number | undefined;
  let $hpVolume: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $time = r.text(end); break;
      case 16: $sequence = r.int64BigInt(); break;
      case 24: $dir = r.int() as TickerDirection; break;
      case 33: $price = r.double(); break;
      case 40: $volume = r.int64Number(); break;
      case 49: $turnover = r.double(); break;
      case 57: $recvTime = r.double(); break;
      case 64: $type = r.int() as TickerType; break;
      case 72: $typeSign = r.int(); break;
      case 80: $pushDataType = r.int() as PushDataType; break;
      case 89: $timestamp = r.double(); break;
      case 97: $hpVolume = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($time === undefined || $sequence === undefined || $dir === undefined || $price === undefined || $volume === undefined || $turnover === undefined) throw missing("Qot_Common.Ticker", { time: $time, sequence: $sequence, dir: $dir, price: $price, volume: $volume, turnover: $turnover });
  return r.finish<Ticker>({ time: $time, sequence: $sequence, dir: $dir, price: $price, volume: $volume, turnover: $turnover, recvTime: $recvTime, type: $type, typeSign: $typeSign, pushDataType: $pushDataType, timestamp: $timestamp, hpVolume: $hpVolume }, end, unknown);
}

/**
 * One order in the book. Hong Kong with the SF right, when subscribed to with isSubOrderBookDetail; also seen
 * for crypto.
 *
 * OpenD's `Qot_Common.OrderBookDetail`, held by {@linkcode OrderBook}.
 */
export interface OrderBookDetail extends Message {
  /** Exchange's number of the order, not the one that trade commands use. May be negative. */
  orderID: bigint;
  /** Shares of the order. */
  volume: number;
}

/** Writes a `Qot_Common.OrderBookDetail`. */
export function encodeOrderBookDetail(w: Writer, v: OrderBookDetail): void {
  w.int64BigInt(8, v.orderID, "orderID");
  w.int64Number(16, v.volume, "volume");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_Common.OrderBookDetail`. */
export function decodeOrderBookDetail(r: Reader, end: number): OrderBookDetail {
  let $orderID: bigint | undefined;
  let $volume: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $orderID = r.int64BigInt(); break;
      case 16: $volume = r.int64Number(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($orderID === undefined || $volume === undefined) throw missing("Qot_Common.OrderBookDetail", { orderID: $orderID, volume: $volume });
  return r.finish<OrderBookDetail>({ orderID: $orderID, volume: $volume }, end, unknown);
}

/**
 * One price level of one side of the book. Bids come highest first, asks lowest first.
 *
 * OpenD's `Qot_Common.OrderBook`, held by {@linkcode QotGetOrderBookS2C}, {@linkcode QotUpdateOrderBookS2C}.
 */
export interface OrderBook extends Message {
  /** Price of the level, in the currency of the security. */
  price: number;
  /** Quantity waiting at this price: shares, or contracts of options and futures. hpVolume keeps fractions. */
  volume: number;
  /** Orders waiting at this price (the name is misspelt in OpenD). 0 where it is not known. */
  orederCount: number;
  /**
   * The orders one by one, up to 1000 in a book. Hong Kong with the SF right, see isSubOrderBookDetail of
   * Qot_Sub; also seen for crypto.
   */
  detailList: readonly OrderBookDetail[];
  /** Quantity with its fraction, as for crypto. Only newer OpenD send it. */
  hpVolume?: number | undefined;
}

/** Writes a `Qot_Common.OrderBook`. */
export function encodeOrderBook(w: Writer, v: OrderBook): void {
  let at: number;
  w.double(9, v.price, "price");
  w.int64Number(16, v.volume, "volume");
  w.int32(24, v.orederCount, "orederCount");
  for (const x of w.list(v.detailList, "detailList")) { at = w.open(34); encodeOrderBookDetail(w, w.object(x, "detailList")); w.close(at); }
  if (v.hpVolume != null) w.double(41, v.hpVolume, "hpVolume");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_Common.OrderBook`. */
export function decodeOrderBook(r: Reader, end: number): OrderBook {
  let $price: number | undefined;
  let $volume: number | undefined;
  let $orederCount: number | undefined;
  let $detailList: OrderBookDetail[] | undefined;
  let $hpVolume: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $price = r.double(); break;
      case 16: $volume = r.int64Number(); break;
      case 24: $orederCount = r.int(); break;
      case 34: ($detailList ??= []).push(decodeOrderBookDetail(r, r.endOf(end))); break;
      case 41: $hpVolume = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($price === undefined || $volume === undefined || $orederCount === undefined) throw missing("Qot_Common.OrderBook", { price: $price, volume: $volume, orederCount: $orederCount });
  return r.finish<OrderBook>({ price: $price, volume: $volume, orederCount: $orederCount, detailList: $detailList ?? none, hpVolume: $hpVolume }, end, unknown);
}

/**
 * A change in what a shareholder holds.
 *
 * OpenD's `Qot_Common.ShareHoldingChange`, held by {@linkcode QotGetHoldingChangeListS2C}.
 */
export interface ShareHoldingChange extends Message {
  /** Institution, fund or person that holds the shares. */
  holderName: string;
  /** Shares held now. */
  holdingQty: number;
  /** Part of the company held now, in percent: 20 = 20 %. */
  holdingRatio: number;
  /** Shares more or less than at the last report. */
  changeQty: number;
  /**
   * Change against the holder's own former holding, in percent: of 100 shares 50 sold is 50, whatever the
   * company's size.
   */
  changeRatio: number;
  /** When it was published, yyyy-MM-dd HH:mm:ss. */
  time: string;
  /** The same as time, in seconds since the epoch. */
  timestamp?: number | undefined;
}

/** Writes a `Qot_Common.ShareHoldingChange`. */
export function encodeShareHoldingChange(w: Writer, v: ShareHoldingChange): void {
  w.string(10, v.holderName, "holderName");
  w.double(17, v.holdingQty, "holdingQty");
  w.double(25, v.holdingRatio, "holdingRatio");
  w.double(33, v.changeQty, "changeQty");
  w.double(41, v.changeRatio, "changeRatio");
  w.string(50, v.time, "time");
  if (v.timestamp != null) w.double(57, v.timestamp, "timestamp");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_Common.ShareHoldingChange`. */
export function decodeShareHoldingChange(r: Reader, end: number): ShareHoldingChange {
  let $holderName: string | undefined;
  let $holdingQty: number | undefined;
  let $holdingRatio: number | undefined;
  let $changeQty: number | undefined;
  let $changeRatio: number | undefined;
  let $time: string | undefined;
  let $timestamp: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $holderName = r.text(end); break;
      case 17: $holdingQty = r.double(); break;
      case 25: $holdingRatio = r.double(); break;
      case 33: $changeQty = r.double(); break;
      case 41: $changeRatio = r.double(); break;
      case 50: $time = r.text(end); break;
      case 57: $timestamp = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($holderName === undefined || $holdingQty === undefined || $holdingRatio === undefined || $changeQty === undefined || $changeRatio === undefined || $time === undefined) throw missing("Qot_Common.ShareHoldingChange", { holderName: $holderName, holdingQty: $holdingQty, holdingRatio: $holdingRatio, changeQty: $changeQty, changeRatio: $changeRatio, time: $time });
  return r.finish<ShareHoldingChange>({ holderName: $holderName, holdingQty: $holdingQty, holdingRatio: $holdingRatio, changeQty: $changeQty, changeRatio: $changeRatio, time: $time, timestamp: $timestamp }, end, unknown);
}

/**
 * Securities that are subscribed to with one type.
 *
 * OpenD's `Qot_Common.SubInfo`, held by {@linkcode ConnSubInfo}.
 */
export interface SubInfo extends Message {
  /** What is subscribed to: quote, order book, ticks, a K-line period, and so on. */
  subType: SubType;
  /** The securities subscribed to with this type. */
  securityList: readonly Security[];
}

/** Writes a `Qot_Common.SubInfo`. */
export function encodeSubInfo(w: Writer, v: SubInfo): void {
  let at: number;
  w.int32(8, v.subType, "subType");
  for (const x of w.list(v.securityList, "securityList")) { at = w.open(18); encodeSecurity(w, w.security(x, "securityList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_Common.SubInfo`. */
export function decodeSubInfo(r: Reader, end: number): SubInfo {
  let $subType: SubType | undefined;
  let $securityList: Security[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $subType = r.int() as SubType; break;
      case 18: ($securityList ??= []).push(decodeSecurity(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($subType === undefined) throw missing("Qot_Common.SubInfo", { subType: $subType });
  return r.finish<SubInfo>({ subType: $subType, securityList: $securityList ?? none }, end, unknown);
}

/**
 * What one connection is subscribed to.
 *
 * OpenD's `Qot_Common.ConnSubInfo`, held by {@linkcode QotGetSubInfoS2C}.
 */
export interface ConnSubInfo extends Message {
  /** Its subscriptions, by type. */
  subInfoList: readonly SubInfo[];
  /** Units of subscription quota that the connection uses. */
  usedQuota: number;
  /** It is the connection that asked. */
  isOwnConnData: boolean;
  /** Broker that the subscriptions belong to. */
  securityFirm?: SecurityFirm | undefined;
  /** Units of the quota for options that it uses: one per option chain and type. Not sent by OpenD 10.2. */
  optionUsedQuota?: number | undefined;
}

/** Writes a `Qot_Common.ConnSubInfo`. */
export function encodeConnSubInfo(w: Writer, v: ConnSubInfo): void {
  let at: number;
  for (const x of w.list(v.subInfoList, "subInfoList")) { at = w.open(10); encodeSubInfo(w, w.object(x, "subInfoList")); w.close(at); }
  w.int32(16, v.usedQuota, "usedQuota");
  w.bool(24, v.isOwnConnData, "isOwnConnData");
  if (v.securityFirm != null) w.int32(32, v.securityFirm, "securityFirm");
  if (v.optionUsedQuota != null) w.int32(40, v.optionUsedQuota, "optionUsedQuota");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_Common.ConnSubInfo`. */
export function decodeConnSubInfo(r: Reader, end: number): ConnSubInfo {
  let $subInfoList: SubInfo[] | undefined;
  let $usedQuota: number | undefined;
  let $isOwnConnData: boolean | undefined;
  let $securityFirm: SecurityFirm | undefined;
  let $optionUsedQuota: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($subInfoList ??= []).push(decodeSubInfo(r, r.endOf(end))); break;
      case 16: $usedQuota = r.int(); break;
      case 24: $isOwnConnData = r.bool(); break;
      case 32: $securityFirm = r.int() as SecurityFirm; break;
      case 40: $optionUsedQuota = r.int(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($usedQuota === undefined || $isOwnConnData === undefined) throw missing("Qot_Common.ConnSubInfo", { usedQuota: $usedQuota, isOwnConnData: $isOwnConnData });
  return r.finish<ConnSubInfo>({ subInfoList: $subInfoList ?? none, usedQuota: $usedQuota, isOwnConnData: $isOwnConnData, securityFirm: $securityFirm, optionUsedQuota: $optionUsedQuota }, end, unknown);
}

/**
 * A plate: a group of stocks, such as an industry or a theme.
 *
 * OpenD's `Qot_Common.PlateInfo`, held by {@linkcode QotGetOwnerPlateSecurityOwnerPlate}, {@linkcode QotGetPlateSetS2C}.
 */
export interface PlateInfo extends Message {
  /** Market and code of the plate. */
  plate: Security;
  /** What the plate is called, as displayed. */
  name: string;
  /** By what it groups its stocks. Only in replies of Qot_GetOwnerPlate. */
  plateType?: PlateSetType | undefined;
}

/** Writes a `Qot_Common.PlateInfo`. */
export function encodePlateInfo(w: Writer, v: PlateInfo): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.plate, "plate")); w.close(at); }
  w.string(18, v.name, "name");
  if (v.plateType != null) w.int32(24, v.plateType, "plateType");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_Common.PlateInfo`. */
export function decodePlateInfo(r: Reader, end: number): PlateInfo {
  let $plate: Security | undefined;
  let $name: string | undefined;
  let $plateType: PlateSetType | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $plate = merged($plate, decodeSecurity(r, r.endOf(end))); break;
      case 18: $name = r.text(end); break;
      case 24: $plateType = r.int() as PlateSetType; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($plate === undefined || $name === undefined) throw missing("Qot_Common.PlateInfo", { plate: $plate, name: $name });
  return r.finish<PlateInfo>({ plate: $plate, name: $name, plateType: $plateType }, end, unknown);
}

/**
 * Corporate actions of one day, and how they adjust prices: adjusted = factor A x price + factor B.
 *
 * OpenD's `Qot_Common.Rehab`, held by {@linkcode QotRequestRehabS2C}.
 */
export interface Rehab extends Message {
  /** Ex-date of the actions, as a date string. */
  time: string;
  /** Which actions they are: bits of CompanyAct added up. The fields of the others mean nothing. */
  companyActFlag: number;
  /** Factor A (multiplies) of forward adjustment: for prices before this day. */
  fwdFactorA: number;
  /** Factor B (is added) of forward adjustment; 0 in the US. */
  fwdFactorB: number;
  /** Factor A (multiplies) of backward adjustment: for prices from this day on. */
  bwdFactorA: number;
  /** Factor B (is added) of backward adjustment. */
  bwdFactorB: number;
  /** Split: so many shares become splitErt. 1 where 1 becomes 5. */
  splitBase?: number | undefined;
  /** Split: so many shares come of splitBase. 5 where 1 becomes 5. */
  splitErt?: number | undefined;
  /** Reverse split: so many shares become joinErt. 50 where 50 become 1. */
  joinBase?: number | undefined;
  /** Reverse split: so many shares come of joinBase. 1 where 50 become 1. */
  joinErt?: number | undefined;
  /** Bonus: for so many shares bonusErt are given. 10 where 10 get 3. */
  bonusBase?: number | undefined;
  /** Bonus: so many shares are given for bonusBase. 3 where 10 get 3. */
  bonusErt?: number | undefined;
  /** Out of the capital reserve: for so many shares transferErt are given. 10 where 10 get 3. */
  transferBase?: number | undefined;
  /** Out of the capital reserve: so many shares are given for transferBase. 3 where 10 get 3. */
  transferErt?: number | undefined;
  /** Rights issue: for so many shares allotErt may be bought. 10 where 10 may buy 2. */
  allotBase?: number | undefined;
  /** Rights issue: so many shares may be bought for allotBase. 2 where 10 may buy 2. */
  allotErt?: number | undefined;
  /** Rights issue: price of one new share, in the currency of the security. */
  allotPrice?: number | undefined;
  /** Further issue: for so many shares addErt are added. 10 where 2 are added to 10. */
  addBase?: number | undefined;
  /** Further issue: so many shares are added for addBase. 2 where 2 are added to 10. */
  addErt?: number | undefined;
  /** Further issue: price of one new share, in the currency of the security. */
  addPrice?: number | undefined;
  /** Cash dividend per share: 0.05 where 10 shares get 0.5. */
  dividend?: number | undefined;
  /** Special dividend per share: 0.05 where 10 shares get 0.5. */
  spDividend?: number | undefined;
  /** Spin-off: first part of its ratio, for so many shares held. */
  spinOffBase?: number | undefined;
  /** Spin-off: second part of its ratio, so many shares given. */
  spinOffErt?: number | undefined;
  /** The same as time, in seconds since the epoch. */
  timestamp?: number | undefined;
}

/** Writes a `Qot_Common.Rehab`. */
export function encodeRehab(w: Writer, v: Rehab): void {
  w.string(10, v.time, "time");
  w.int64Number(16, v.companyActFlag, "companyActFlag");
  w.double(25, v.fwdFactorA, "fwdFactorA");
  w.double(33, v.fwdFactorB, "fwdFactorB");
  w.double(41, v.bwdFactorA, "bwdFactorA");
  w.double(49, v.bwdFactorB, "bwdFactorB");
  if (v.splitBase != null) w.int32(56, v.splitBase, "splitBase");
  if (v.splitErt != null) w.int32(64, v.splitErt, "splitErt");
  if (v.joinBase != null) w.int32(72, v.joinBase, "joinBase");
  if (v.joinErt != null) w.int32(80, v.joinErt, "joinErt");
  if (v.bonusBase != null) w.int32(88, v.bonusBase, "bonusBase");
  if (v.bonusErt != null) w.int32(96, v.bonusErt, "bonusErt");
  if (v.transferBase != null) w.int32(104, v.transferBase, "transferBase");
  if (v.transferErt != null) w.int32(112, v.transferErt, "transferErt");
  if (v.allotBase != null) w.int32(120, v.allotBase, "allotBase");
  if (v.allotErt != null) w.int32(128, v.allotErt, "allotErt");
  if (v.allotPrice != null) w.double(137, v.allotPrice, "allotPrice");
  if (v.addBase != null) w.int32(144, v.addBase, "addBase");
  if (v.addErt != null) w.int32(152, v.addErt, "addErt");
  if (v.addPrice != null) w.double(161, v.addPrice, "addPrice");
  if (v.dividend != null) w.double(169, v.dividend, "dividend");
  if (v.spDividend != null) w.double(177, v.spDividend, "spDividend");
  if (v.timestamp != null) w.double(185, v.timestamp, "timestamp");
  if (v.spinOffBase != null) w.double(193, v.spinOffBase, "spinOffBase");
  if (v.spinOffErt != null) w.double(201, v.spinOffErt, "spinOffErt");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_Common.Rehab`. */
export function decodeRehab(r: Reader, end: number): Rehab {
  let $time: string | undefined;
  let $companyActFlag: number | undefined;
  let $fwdFactorA: number | undefined;
  let $fwdFactorB: number | undefined;
  let $bwdFactorA: number | undefined;
  let $bwdFactorB: number | undefined;
  let $splitBase: number | undefined;
  let $splitErt: number | undefined;
  let $joinBase: number | undefined;
  let $joinErt: number | undefined;
  let $bonusBase: number | undefined;
  let $bonusErt: number | undefined;
  let $transferBase: number | undefined;
  let $transferErt: number | undefined;
  let $allotBase: number | undefined;
  let $allotErt: number | undefined;
  let $allotPrice: number | undefined;
  let $addBase: number | undefined;
  let $addErt: number | undefined;
  let $addPrice: number | undefined;
  let $dividend: number | undefined;
  let $spDividend: number | undefined;
  let $spinOffBase: number | undefined;
  let $spinOffErt: number | undefined;
  let $timestamp: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $time = r.text(end); break;
      case 16: $companyActFlag = r.int64Number(); break;
      case 25: $fwdFactorA = r.double(); break;
      case 33: $fwdFactorB = r.double(); break;
      case 41: $bwdFactorA = r.double(); break;
      case 49: $bwdFactorB = r.double(); break;
      case 56: $splitBase = r.int(); break;
      case 64: $splitErt = r.int(); break;
      case 72: $joinBase = r.int(); break;
      case 80: $joinErt = r.int(); break;
      case 88: $bonusBase = r.int(); break;
      case 96: $bonusErt = r.int(); break;
      case 104: $transferBase = r.int(); break;
      case 112: $transferErt = r.int(); break;
      case 120: $allotBase = r.int(); break;
      case 128: $allotErt = r.int(); break;
      case 137: $allotPrice = r.double(); break;
      case 144: $addBase = r.int(); break;
      case 152: $addErt = r.int(); break;
      case 161: $addPrice = r.double(); break;
      case 169: $dividend = r.double(); break;
      case 177: $spDividend = r.double(); break;
      case 193: $spinOffBase = r.double(); break;
      case 201: $spinOffErt = r.double(); break;
      case 185: $timestamp = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($time === undefined || $companyActFlag === undefined || $fwdFactorA === undefined || $fwdFactorB === undefined || $bwdFactorA === undefined || $bwdFactorB === undefined) throw missing("Qot_Common.Rehab", { time: $time, companyActFlag: $companyActFlag, fwdFactorA: $fwdFactorA, fwdFactorB: $fwdFactorB, bwdFactorA: $bwdFactorA, bwdFactorB: $bwdFactorB });
  return r.finish<Rehab>({ time: $time, companyActFlag: $companyActFlag, fwdFactorA: $fwdFactorA, fwdFactorB: $fwdFactorB, bwdFactorA: $bwdFactorA, bwdFactorB: $bwdFactorB, splitBase: $splitBase, splitErt: $splitErt, joinBase: $joinBase, joinErt: $joinErt, bonusBase: $bonusBase, bonusErt: $bonusErt, transferBase: $transferBase, transferErt: $transferErt, allotBase: $allotBase, allotErt: $allotErt, allotPrice: $allotPrice, addBase: $addBase, addErt: $addErt, addPrice: $addPrice, dividend: $dividend, spDividend: $spDividend, spinOffBase: $spinOffBase, spinOffErt: $spinOffErt, timestamp: $timestamp }, end, unknown);
}

/**
 * One leg of a combination of options, of options and their stock, or of event contracts.
 *
 * OpenD's `Qot_Common.ComboLeg`, held by {@linkcode QotGetEventContractComboRfqC2S}, {@linkcode QotGetEventContractComboRfqS2C}, {@linkcode QotGetOptionQuoteC2S} and more.
 */
export interface ComboLeg extends Message {
  /** Stock, option or event contract of this leg. */
  security: Security;
  /** Bought or sold. */
  side?: TrdSide | undefined;
  /** Quantity of this leg in proportion to the other legs. */
  qtyRatio?: number | undefined;
  /** Position that the leg closes. Only for closing with moomoo Japan. */
  positionID?: bigint | undefined;
  /** Outcome of an event contract that is bet on: Yes or No. */
  predSide?: PredSide | undefined;
}

/**
 * One leg of a combination of options, of options and their stock, or of event contracts.
 *
 * What a request gives for OpenD's `Qot_Common.ComboLeg`, held by {@linkcode QotGetEventContractComboRfqC2S}, {@linkcode QotGetEventContractComboRfqS2C}, {@linkcode QotGetOptionQuoteC2S} and more.
 */
export interface ComboLegInput extends Message {
  /** Stock, option or event contract of this leg. */
  security: SecurityInput;
  /** Bought or sold. */
  side?: TrdSide | undefined;
  /** Quantity of this leg in proportion to the other legs. */
  qtyRatio?: number | undefined;
  /** Position that the leg closes. Only for closing with moomoo Japan. */
  positionID?: bigint | number | undefined;
  /** Outcome of an event contract that is bet on: Yes or No. */
  predSide?: PredSide | undefined;
}

/** Writes a `Qot_Common.ComboLeg`. */
export function encodeComboLeg(w: Writer, v: ComboLegInput): void {
  let at: number;
  { at = w.open(10); encodeSecurity(w, w.security(v.security, "security")); w.close(at); }
  if (v.side != null) w.int32(16, v.side, "side");
  if (v.qtyRatio != null) w.double(25, v.qtyRatio, "qtyRatio");
  if (v.positionID != null) w.uint64BigInt(32, v.positionID, "positionID");
  if (v.predSide != null) w.int32(40, v.predSide, "predSide");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_Common.ComboLeg`. */
export function decodeComboLeg(r: Reader, end: number): ComboLeg {
  let $security: Security | undefined;
  let $side: TrdSide | undefined;
  let $qtyRatio: number | undefined;
  let $positionID: bigint | undefined;
  let $predSide: PredSide | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $security = merged($security, decodeSecurity(r, r.endOf(end))); break;
      case 16: $side = r.int() as TrdSide; break;
      case 25: $qtyRatio = r.double(); break;
      case 32: $positionID = r.uint64BigInt(); break;
      case 40: $predSide = r.int() as PredSide; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($security === undefined) throw missing("Qot_Common.ComboLeg", { security: $security });
  return r.finish<ComboLeg>({ security: $security, side: $side, qtyRatio: $qtyRatio, positionID: $positionID, predSide: $predSide }, end, unknown);
}

/**
 * Value of an indicator's parameter: its type, and the one field of that type.
 *
 * OpenD's `Qot_Common.IndicatorParamValue`, held by {@linkcode IndicatorInputParam}.
 */
export interface IndicatorParamValue extends Message {
  /** Which of the other fields holds the value. */
  type?: IndicatorParamValueType | undefined;
  /** Value of type INT. */
  intValue?: number | undefined;
  /** Value of type FLOAT. */
  floatValue?: number | undefined;
  /** Value of type STRING. */
  stringValue?: string | undefined;
  /** Value of type BOOL. */
  boolValue?: boolean | undefined;
  /** Value of type COLOR, as #RRGGBB or #RRGGBBAA. */
  colorValue?: string | undefined;
  /** Value of type SHAPE. */
  shapeValue?: IndicatorShape | undefined;
  /** Value of type LINE. */
  lineValue?: IndicatorLineType | undefined;
}

/** Writes a `Qot_Common.IndicatorParamValue`. */
export function encodeIndicatorParamValue(w: Writer, v: IndicatorParamValue): void {
  if (v.type != null) w.int32(8, v.type, "type");
  if (v.intValue != null) w.int64Number(16, v.intValue, "intValue");
  if (v.floatValue != null) w.float(29, v.floatValue, "floatValue");
  if (v.stringValue != null) w.string(34, v.stringValue, "stringValue");
  if (v.boolValue != null) w.bool(40, v.boolValue, "boolValue");
  if (v.colorValue != null) w.string(50, v.colorValue, "colorValue");
  if (v.shapeValue != null) w.int32(56, v.shapeValue, "shapeValue");
  if (v.lineValue != null) w.int32(64, v.lineValue, "lineValue");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_Common.IndicatorParamValue`. */
export function decodeIndicatorParamValue(r: Reader, end: number): IndicatorParamValue {
  let $type: IndicatorParamValueType | undefined;
  let $intValue: number | undefined;
  let $floatValue: number | undefined;
  let $stringValue: string | undefined;
  let $boolValue: boolean | undefined;
  let $colorValue: string | undefined;
  let $shapeValue: IndicatorShape | undefined;
  let $lineValue: IndicatorLineType | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $type = r.int() as IndicatorParamValueType; break;
      case 16: $intValue = r.int64Number(); break;
      case 29: $floatValue = r.float(); break;
      case 34: $stringValue = r.text(end); break;
      case 40: $boolValue = r.bool(); break;
      case 50: $colorValue = r.text(end); break;
      case 56: $shapeValue = r.int() as IndicatorShape; break;
      case 64: $lineValue = r.int() as IndicatorLineType; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<IndicatorParamValue>({ type: $type, intValue: $intValue, floatValue: $floatValue, stringValue: $stringValue, boolValue: $boolValue, colorValue: $colorValue, shapeValue: $shapeValue, lineValue: $lineValue }, end, unknown);
}

/**
 * Parameter that an indicator is computed with.
 *
 * OpenD's `Qot_Common.IndicatorInputParam`, held by {@linkcode QotGetIndicatorListIndicatorInfo}.
 */
export interface IndicatorInputParam extends Message {
  /** Place among the inputs, from 0. */
  index?: number | undefined;
  /** The parameter's name. */
  name?: string | undefined;
  /** What it is set to now. */
  value?: IndicatorParamValue | undefined;
  /** Variable of the script, such as N, P1 or M. MyLang only; empty for Python. */
  varName?: string | undefined;
}

/** Writes a `Qot_Common.IndicatorInputParam`. */
export function encodeIndicatorInputParam(w: Writer, v: IndicatorInputParam): void {
  let at: number;
  if (v.index != null) w.int32(8, v.index, "index");
  if (v.name != null) w.string(18, v.name, "name");
  if (v.value != null) { at = w.open(26); encodeIndicatorParamValue(w, w.object(v.value, "value")); w.close(at); }
  if (v.varName != null) w.string(34, v.varName, "varName");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_Common.IndicatorInputParam`. */
export function decodeIndicatorInputParam(r: Reader, end: number): IndicatorInputParam {
  let $index: number | undefined;
  let $name: string | undefined;
  let $value: IndicatorParamValue | undefined;
  let $varName: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $index = r.int(); break;
      case 18: $name = r.text(end); break;
      case 26: $value = merged($value, decodeIndicatorParamValue(r, r.endOf(end))); break;
      case 34: $varName = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<IndicatorInputParam>({ index: $index, name: $name, value: $value, varName: $varName }, end, unknown);
}

/**
 * One line that an indicator gives out.
 *
 * OpenD's `Qot_Common.IndicatorOutputParam`, held by {@linkcode QotGetIndicatorListIndicatorInfo}, {@linkcode QotPushIndicatorCalcS2C}.
 */
export interface IndicatorOutputParam extends Message {
  /** Place among the outputs, from 0. */
  index?: number | undefined;
  /** The line's name. */
  name?: string | undefined;
}

/** Writes a `Qot_Common.IndicatorOutputParam`. */
export function encodeIndicatorOutputParam(w: Writer, v: IndicatorOutputParam): void {
  if (v.index != null) w.int32(8, v.index, "index");
  if (v.name != null) w.string(18, v.name, "name");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Qot_Common.IndicatorOutputParam`. */
export function decodeIndicatorOutputParam(r: Reader, end: number): IndicatorOutputParam {
  let $index: number | undefined;
  let $name: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $index = r.int(); break;
      case 18: $name = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<IndicatorOutputParam>({ index: $index, name: $name }, end, unknown);
}
