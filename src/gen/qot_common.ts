// Generated from proto/ by tools/generator. Do not edit.

import { merged, none } from "../codec/merge.ts";
import { missing } from "../codec/reader.ts";
import { splitSymbol } from "../codec/symbol.ts";
import type { Message } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { PredSide } from "./common.ts";
import type { SecurityFirm, TrdSide } from "./trd_common.ts";

/** `Qot_Common.QotMarket` */
export const QotMarket = {
  Unknown: 0,
  HK_Security: 1,
  HK_Future: 2,
  US_Security: 11,
  CNSH_Security: 21,
  CNSZ_Security: 22,
  SG_Security: 31,
  JP_Security: 41,
  AU_Security: 51,
  MY_Security: 61,
  CA_Security: 71,
  FX_Security: 81,
  CC_Security: 91,
  EventContract: 101,
} as const;
/** `Qot_Common.QotMarket` */
export type QotMarket = (typeof QotMarket)[keyof typeof QotMarket];

/** `Qot_Common.SecurityType` */
export const SecurityType = {
  Unknown: 0,
  Bond: 1,
  Bwrt: 2,
  Eqty: 3,
  Trust: 4,
  Warrant: 5,
  Index: 6,
  Plate: 7,
  Drvt: 8,
  PlateSet: 9,
  Future: 10,
  Forex: 11,
  Crypto: 12,
} as const;
/** `Qot_Common.SecurityType` */
export type SecurityType = (typeof SecurityType)[keyof typeof SecurityType];

/** `Qot_Common.PlateSetType` */
export const PlateSetType = {
  All: 0,
  Industry: 1,
  Region: 2,
  Concept: 3,
  Other: 4,
} as const;
/** `Qot_Common.PlateSetType` */
export type PlateSetType = (typeof PlateSetType)[keyof typeof PlateSetType];

/** `Qot_Common.WarrantType` */
export const WarrantType = {
  Unknown: 0,
  Buy: 1,
  Sell: 2,
  Bull: 3,
  Bear: 4,
  InLine: 5,
} as const;
/** `Qot_Common.WarrantType` */
export type WarrantType = (typeof WarrantType)[keyof typeof WarrantType];

/** `Qot_Common.OptionType` */
export const OptionType = {
  Unknown: 0,
  Call: 1,
  Put: 2,
} as const;
/** `Qot_Common.OptionType` */
export type OptionType = (typeof OptionType)[keyof typeof OptionType];

/** `Qot_Common.IndexOptionType` */
export const IndexOptionType = {
  Unknown: 0,
  Normal: 1,
  Small: 2,
} as const;
/** `Qot_Common.IndexOptionType` */
export type IndexOptionType = (typeof IndexOptionType)[keyof typeof IndexOptionType];

/** `Qot_Common.OptionAreaType` */
export const OptionAreaType = {
  Unknown: 0,
  American: 1,
  European: 2,
  Bermuda: 3,
} as const;
/** `Qot_Common.OptionAreaType` */
export type OptionAreaType = (typeof OptionAreaType)[keyof typeof OptionAreaType];

/** `Qot_Common.QotMarketState` */
export const QotMarketState = {
  None: 0,
  Auction: 1,
  WaitingOpen: 2,
  Morning: 3,
  Rest: 4,
  Afternoon: 5,
  Closed: 6,
  PreMarketBegin: 8,
  PreMarketEnd: 9,
  AfterHoursBegin: 10,
  AfterHoursEnd: 11,
  FUTU_SWITCH_DATE: 12,
  NightOpen: 13,
  NightEnd: 14,
  FutureDayOpen: 15,
  FutureDayBreak: 16,
  FutureDayClose: 17,
  FutureDayWaitForOpen: 18,
  HkCas: 19,
  FutureNightWait: 20,
  FutureAfternoon: 21,
  FutureSwitchDate: 22,
  FutureOpen: 23,
  FutureBreak: 24,
  FutureBreakOver: 25,
  FutureClose: 26,
  StibAfterHoursWait: 27,
  AShareAfterHoursWait: 27,
  StibAfterHoursBegin: 28,
  AShareAfterHoursBegin: 28,
  StibAfterHoursEnd: 29,
  AShareAfterHoursEnd: 29,
  CLOSE_AUCTION: 30,
  AFTERNOON_END: 31,
  NIGHT: 32,
  OVERNIGHT_BEGIN: 33,
  OVERNIGHT_END: 34,
  TRADE_AT_LAST: 35,
  TRADE_AUCTION: 36,
  OVERNIGHT: 37,
} as const;
/** `Qot_Common.QotMarketState` */
export type QotMarketState = (typeof QotMarketState)[keyof typeof QotMarketState];

/** `Qot_Common.TradeDateMarket` */
export const TradeDateMarket = {
  Unknown: 0,
  HK: 1,
  US: 2,
  CN: 3,
  NT: 4,
  ST: 5,
  JP_Future: 6,
  SG_Future: 7,
  SG: 8,
  MY: 9,
  JP: 10,
} as const;
/** `Qot_Common.TradeDateMarket` */
export type TradeDateMarket = (typeof TradeDateMarket)[keyof typeof TradeDateMarket];

/** `Qot_Common.TradeDateType` */
export const TradeDateType = {
  Whole: 0,
  Morning: 1,
  Afternoon: 2,
} as const;
/** `Qot_Common.TradeDateType` */
export type TradeDateType = (typeof TradeDateType)[keyof typeof TradeDateType];

/** `Qot_Common.RehabType` */
export const RehabType = {
  None: 0,
  Forward: 1,
  Backward: 2,
} as const;
/** `Qot_Common.RehabType` */
export type RehabType = (typeof RehabType)[keyof typeof RehabType];

/** `Qot_Common.KLType` */
export const KLType = {
  Unknown: 0,
  _1Min: 1,
  Day: 2,
  Week: 3,
  Month: 4,
  Year: 5,
  _5Min: 6,
  _15Min: 7,
  _30Min: 8,
  _60Min: 9,
  _3Min: 10,
  Quarter: 11,
  _10Min: 12,
  _120Min: 13,
  _180Min: 14,
  _240Min: 15,
} as const;
/** `Qot_Common.KLType` */
export type KLType = (typeof KLType)[keyof typeof KLType];

/** `Qot_Common.KLFields` */
export const KLFields = {
  None: 0,
  High: 1,
  Open: 2,
  Low: 4,
  Close: 8,
  LastClose: 16,
  Volume: 32,
  Turnover: 64,
  TurnoverRate: 128,
  PE: 256,
  ChangeRate: 512,
} as const;
/** `Qot_Common.KLFields` */
export type KLFields = (typeof KLFields)[keyof typeof KLFields];

/** `Qot_Common.SubType` */
export const SubType = {
  None: 0,
  Basic: 1,
  OrderBook: 2,
  Ticker: 4,
  RT: 5,
  KL_Day: 6,
  KL_5Min: 7,
  KL_15Min: 8,
  KL_30Min: 9,
  KL_60Min: 10,
  KL_1Min: 11,
  KL_Week: 12,
  KL_Month: 13,
  Broker: 14,
  KL_Qurater: 15,
  KL_Year: 16,
  KL_3Min: 17,
  KL_10Min: 18,
  KL_120Min: 19,
  KL_180Min: 20,
  KL_240Min: 21,
  OrderBook_Odd: 22,
} as const;
/** `Qot_Common.SubType` */
export type SubType = (typeof SubType)[keyof typeof SubType];

/** `Qot_Common.OrderBookType` */
export const OrderBookType = {
  Normal: 0,
  Odd: 1,
} as const;
/** `Qot_Common.OrderBookType` */
export type OrderBookType = (typeof OrderBookType)[keyof typeof OrderBookType];

/** `Qot_Common.TickerDirection` */
export const TickerDirection = {
  Unknown: 0,
  Bid: 1,
  Ask: 2,
  Neutral: 3,
} as const;
/** `Qot_Common.TickerDirection` */
export type TickerDirection = (typeof TickerDirection)[keyof typeof TickerDirection];

/** `Qot_Common.TickerType` */
export const TickerType = {
  Unknown: 0,
  Automatch: 1,
  Late: 2,
  NoneAutomatch: 3,
  InterAutomatch: 4,
  InterNoneAutomatch: 5,
  OddLot: 6,
  Auction: 7,
  Bulk: 8,
  Crash: 9,
  CrossMarket: 10,
  BulkSold: 11,
  FreeOnBoard: 12,
  Rule127Or155: 13,
  Delay: 14,
  MarketCenterClosePrice: 15,
  NextDay: 16,
  MarketCenterOpening: 17,
  PriorReferencePrice: 18,
  MarketCenterOpenPrice: 19,
  Seller: 20,
  T: 21,
  ExtendedTradingHours: 22,
  Contingent: 23,
  AvgPrice: 24,
  OTCSold: 25,
  OddLotCrossMarket: 26,
  DerivativelyPriced: 27,
  ReOpeningPriced: 28,
  ClosingPriced: 29,
  ComprehensiveDelayPrice: 30,
  Overseas: 31,
} as const;
/** `Qot_Common.TickerType` */
export type TickerType = (typeof TickerType)[keyof typeof TickerType];

/** `Qot_Common.DarkStatus` */
export const DarkStatus = {
  None: 0,
  Trading: 1,
  End: 2,
} as const;
/** `Qot_Common.DarkStatus` */
export type DarkStatus = (typeof DarkStatus)[keyof typeof DarkStatus];

/** `Qot_Common.SecurityStatus` */
export const SecurityStatus = {
  Unknown: 0,
  Normal: 1,
  Listing: 2,
  Purchasing: 3,
  Subscribing: 4,
  BeforeDrakTradeOpening: 5,
  DrakTrading: 6,
  DrakTradeEnd: 7,
  ToBeOpen: 8,
  Suspended: 9,
  Called: 10,
  ExpiredLastTradingDate: 11,
  Expired: 12,
  Delisted: 13,
  ChangeToTemporaryCode: 14,
  TemporaryCodeTradeEnd: 15,
  ChangedPlateTradeEnd: 16,
  ChangedCodeTradeEnd: 17,
  RecoverableCircuitBreaker: 18,
  UnRecoverableCircuitBreaker: 19,
  AfterCombination: 20,
  AfterTransation: 21,
} as const;
/** `Qot_Common.SecurityStatus` */
export type SecurityStatus = (typeof SecurityStatus)[keyof typeof SecurityStatus];

/** `Qot_Common.HolderCategory` */
export const HolderCategory = {
  Unknow: 0,
  Agency: 1,
  Fund: 2,
  SeniorManager: 3,
} as const;
/** `Qot_Common.HolderCategory` */
export type HolderCategory = (typeof HolderCategory)[keyof typeof HolderCategory];

/** `Qot_Common.PushDataType` */
export const PushDataType = {
  Unknow: 0,
  Realtime: 1,
  ByDisConn: 2,
  Cache: 3,
} as const;
/** `Qot_Common.PushDataType` */
export type PushDataType = (typeof PushDataType)[keyof typeof PushDataType];

/** `Qot_Common.SortField` */
export const SortField = {
  Unknow: 0,
  Code: 1,
  CurPrice: 2,
  PriceChangeVal: 3,
  ChangeRate: 4,
  Status: 5,
  BidPrice: 6,
  AskPrice: 7,
  BidVol: 8,
  AskVol: 9,
  Volume: 10,
  Turnover: 11,
  Amplitude: 30,
  Score: 12,
  Premium: 13,
  EffectiveLeverage: 14,
  Delta: 15,
  ImpliedVolatility: 16,
  Type: 17,
  StrikePrice: 18,
  BreakEvenPoint: 19,
  MaturityTime: 20,
  ListTime: 21,
  LastTradeTime: 22,
  Leverage: 23,
  InOutMoney: 24,
  RecoveryPrice: 25,
  ChangePrice: 26,
  Change: 27,
  StreetRate: 28,
  StreetVol: 29,
  WarrantName: 31,
  Issuer: 32,
  LotSize: 33,
  IssueSize: 34,
  UpperStrikePrice: 45,
  LowerStrikePrice: 46,
  InLinePriceStatus: 47,
  PreCurPrice: 35,
  AfterCurPrice: 36,
  PrePriceChangeVal: 37,
  AfterPriceChangeVal: 38,
  PreChangeRate: 39,
  AfterChangeRate: 40,
  PreAmplitude: 41,
  AfterAmplitude: 42,
  PreTurnover: 43,
  AfterTurnover: 44,
  LastSettlePrice: 48,
  Position: 49,
  PositionChange: 50,
  MarketCap: 51,
  Valuation: 52,
  ForwardValuation: 53,
  HistoricalPercentile: 54,
  HolderQuantity: 61,
  ShareChangeNum: 62,
  HoldingDate: 63,
  HolderPctChange: 64,
  HolderChangeAmount: 65,
  HolderPct: 66,
} as const;
/** `Qot_Common.SortField` */
export type SortField = (typeof SortField)[keyof typeof SortField];

/** `Qot_Common.SortType` */
export const SortType = {
  Unknown: 0,
  Desc: 1,
  Asc: 2,
} as const;
/** `Qot_Common.SortType` */
export type SortType = (typeof SortType)[keyof typeof SortType];

/** `Qot_Common.Issuer` */
export const Issuer = {
  Unknow: 0,
  SG: 1,
  BP: 2,
  CS: 3,
  CT: 4,
  EA: 5,
  GS: 6,
  HS: 7,
  JP: 8,
  MB: 9,
  SC: 10,
  UB: 11,
  BI: 12,
  DB: 13,
  DC: 14,
  ML: 15,
  NM: 16,
  RB: 17,
  RS: 18,
  BC: 19,
  HT: 20,
  VT: 21,
  KC: 22,
  MS: 23,
  GJ: 24,
  XZ: 25,
  HU: 26,
  KS: 27,
  CI: 28,
} as const;
/** `Qot_Common.Issuer` */
export type Issuer = (typeof Issuer)[keyof typeof Issuer];

/** `Qot_Common.IpoPeriod` */
export const IpoPeriod = {
  Unknow: 0,
  Today: 1,
  Tomorrow: 2,
  Nextweek: 3,
  Lastweek: 4,
  Lastmonth: 5,
} as const;
/** `Qot_Common.IpoPeriod` */
export type IpoPeriod = (typeof IpoPeriod)[keyof typeof IpoPeriod];

/** `Qot_Common.PriceType` */
export const PriceType = {
  Unknow: 0,
  Outside: 1,
  WithIn: 2,
} as const;
/** `Qot_Common.PriceType` */
export type PriceType = (typeof PriceType)[keyof typeof PriceType];

/** `Qot_Common.WarrantStatus` */
export const WarrantStatus = {
  Unknow: 0,
  Normal: 1,
  Suspend: 2,
  StopTrade: 3,
  PendingListing: 4,
} as const;
/** `Qot_Common.WarrantStatus` */
export type WarrantStatus = (typeof WarrantStatus)[keyof typeof WarrantStatus];

/** `Qot_Common.CompanyAct` */
export const CompanyAct = {
  None: 0,
  Split: 1,
  Join: 2,
  Bonus: 4,
  Transfer: 8,
  Allot: 16,
  Add: 32,
  Dividend: 64,
  SPDividend: 128,
  SpinOff: 256,
} as const;
/** `Qot_Common.CompanyAct` */
export type CompanyAct = (typeof CompanyAct)[keyof typeof CompanyAct];

/** `Qot_Common.QotRight` */
export const QotRight = {
  Unknow: 0,
  Bmp: 1,
  Level1: 2,
  Level2: 3,
  SF: 4,
  No: 5,
  Level3: 6,
} as const;
/** `Qot_Common.QotRight` */
export type QotRight = (typeof QotRight)[keyof typeof QotRight];

/** `Qot_Common.PriceReminderType` */
export const PriceReminderType = {
  Unknown: 0,
  PriceUp: 1,
  PriceDown: 2,
  ChangeRateUp: 3,
  ChangeRateDown: 4,
  _5MinChangeRateUp: 5,
  _5MinChangeRateDown: 6,
  VolumeUp: 7,
  TurnoverUp: 8,
  TurnoverRateUp: 9,
  BidPriceUp: 10,
  AskPriceDown: 11,
  BidVolUp: 12,
  AskVolUp: 13,
  _3MinChangeRateUp: 14,
  _3MinChangeRateDown: 15,
} as const;
/** `Qot_Common.PriceReminderType` */
export type PriceReminderType = (typeof PriceReminderType)[keyof typeof PriceReminderType];

/** `Qot_Common.PriceReminderFreq` */
export const PriceReminderFreq = {
  Unknown: 0,
  Always: 1,
  OnceADay: 2,
  OnlyOnce: 3,
} as const;
/** `Qot_Common.PriceReminderFreq` */
export type PriceReminderFreq = (typeof PriceReminderFreq)[keyof typeof PriceReminderFreq];

/** `Qot_Common.AssetClass` */
export const AssetClass = {
  Unknow: 0,
  Stock: 1,
  Bond: 2,
  Commodity: 3,
  CurrencyMarket: 4,
  Future: 5,
  Swap: 6,
} as const;
/** `Qot_Common.AssetClass` */
export type AssetClass = (typeof AssetClass)[keyof typeof AssetClass];

/** `Qot_Common.ExpirationCycle` */
export const ExpirationCycle = {
  Unknown: 0,
  Week: 1,
  Month: 2,
  MonthEnd: 3,
  Quarter: 4,
  WeekMon: 11,
  WeekTue: 12,
  WeekWed: 13,
  WeekThu: 14,
  WeekFri: 15,
} as const;
/** `Qot_Common.ExpirationCycle` */
export type ExpirationCycle = (typeof ExpirationCycle)[keyof typeof ExpirationCycle];

/** `Qot_Common.OptionStandardType` */
export const OptionStandardType = {
  Unknown: 0,
  Standard: 1,
  NonStandard: 2,
} as const;
/** `Qot_Common.OptionStandardType` */
export type OptionStandardType = (typeof OptionStandardType)[keyof typeof OptionStandardType];

/** `Qot_Common.OptionSettlementMode` */
export const OptionSettlementMode = {
  Unknown: 0,
  AM: 1,
  PM: 2,
} as const;
/** `Qot_Common.OptionSettlementMode` */
export type OptionSettlementMode = (typeof OptionSettlementMode)[keyof typeof OptionSettlementMode];

/** `Qot_Common.ExchType` */
export const ExchType = {
  Unknown: 0,
  HK_MainBoard: 1,
  HK_GEMBoard: 2,
  HK_HKEX: 3,
  US_NYSE: 4,
  US_Nasdaq: 5,
  US_Pink: 6,
  US_AMEX: 7,
  US_Option: 8,
  US_NYMEX: 9,
  US_COMEX: 10,
  US_CBOT: 11,
  US_CME: 12,
  US_CBOE: 13,
  CN_SH: 14,
  CN_SZ: 15,
  CN_STIB: 16,
  SG_SGX: 17,
  JP_OSE: 18,
  CC_CRYPTO: 19,
  MY_MYX: 20,
  JP_TSE: 21,
  JP_Nikkei: 22,
} as const;
/** `Qot_Common.ExchType` */
export type ExchType = (typeof ExchType)[keyof typeof ExchType];

/** `Qot_Common.PeriodType` */
export const PeriodType = {
  Unknown: 0,
  INTRADAY: 1,
  DAY: 2,
  WEEK: 3,
  MONTH: 4,
} as const;
/** `Qot_Common.PeriodType` */
export type PeriodType = (typeof PeriodType)[keyof typeof PeriodType];

/** `Qot_Common.PriceReminderMarketStatus` */
export const PriceReminderMarketStatus = {
  Unknow: 0,
  Open: 1,
  USPre: 2,
  USAfter: 3,
  USOverNight: 4,
} as const;
/** `Qot_Common.PriceReminderMarketStatus` */
export type PriceReminderMarketStatus = (typeof PriceReminderMarketStatus)[keyof typeof PriceReminderMarketStatus];

/** `Qot_Common.OptionStrategyType` */
export const OptionStrategyType = {
  Unknown: 0,
  SingleOption: 1,
  Covered: 2,
  Spread: 4,
  Straddle: 6,
  Strangle: 7,
  Collar: 8,
  Butterfly: 9,
  Condor: 11,
  IronButterfly: 13,
  IronCondor: 14,
  CalendarSpread: 15,
  DiagonalSpread: 16,
  Customize: 100,
} as const;
/** `Qot_Common.OptionStrategyType` */
export type OptionStrategyType = (typeof OptionStrategyType)[keyof typeof OptionStrategyType];

/** `Qot_Common.F10Type` */
export const F10Type = {
  Unknown: 0,
  Q1: 1,
  Q2: 2,
  Q3: 3,
  Q4: 4,
  Q6: 5,
  Q9: 6,
  Annual: 7,
  Quarterly: 9,
  QuarterlyAnnual: 10,
  MulQuarterly: 11,
} as const;
/** `Qot_Common.F10Type` */
export type F10Type = (typeof F10Type)[keyof typeof F10Type];

/** `Qot_Common.EarningsPubTimeType` */
export const EarningsPubTimeType = {
  Unknown: 0,
  PreMarket: 1,
  AfterMarket: 2,
  DuringMarket: 3,
} as const;
/** `Qot_Common.EarningsPubTimeType` */
export type EarningsPubTimeType = (typeof EarningsPubTimeType)[keyof typeof EarningsPubTimeType];

/** `Qot_Common.ValuationType` */
export const ValuationType = {
  Unknown: 0,
  PE: 1,
  PB: 2,
  PS: 3,
} as const;
/** `Qot_Common.ValuationType` */
export type ValuationType = (typeof ValuationType)[keyof typeof ValuationType];

/** `Qot_Common.FinancialStatementsType` */
export const FinancialStatementsType = {
  Unknown: 0,
  Income: 1,
  BalanceSheet: 2,
  CashFlow: 3,
  MainIndex: 4,
} as const;
/** `Qot_Common.FinancialStatementsType` */
export type FinancialStatementsType = (typeof FinancialStatementsType)[keyof typeof FinancialStatementsType];

/** `Qot_Common.RevenueBreakdownType` */
export const RevenueBreakdownType = {
  Unknown: 0,
  Product: 1,
  Industry: 2,
  Region: 4,
  Business: 8,
} as const;
/** `Qot_Common.RevenueBreakdownType` */
export type RevenueBreakdownType = (typeof RevenueBreakdownType)[keyof typeof RevenueBreakdownType];

/** `Qot_Common.ResearchRatingType` */
export const ResearchRatingType = {
  Unknown: 0,
  Sell: 1,
  Underperform: 2,
  Hold: 3,
  Buy: 4,
  StrongBuy: 5,
} as const;
/** `Qot_Common.ResearchRatingType` */
export type ResearchRatingType = (typeof ResearchRatingType)[keyof typeof ResearchRatingType];

/** `Qot_Common.ResearchRatingDimensionType` */
export const ResearchRatingDimensionType = {
  Unknown: 0,
  Institution: 1,
  Analyst: 2,
} as const;
/** `Qot_Common.ResearchRatingDimensionType` */
export type ResearchRatingDimensionType = (typeof ResearchRatingDimensionType)[keyof typeof ResearchRatingDimensionType];

/** `Qot_Common.MorningstarRatingType` */
export const MorningstarRatingType = {
  Unknown: 0,
  Quantitative: 1,
  Qualitative: 2,
} as const;
/** `Qot_Common.MorningstarRatingType` */
export type MorningstarRatingType = (typeof MorningstarRatingType)[keyof typeof MorningstarRatingType];

/** `Qot_Common.ValuationIntervalType` */
export const ValuationIntervalType = {
  Unknown: 0,
  Month3: 1,
  Month6: 2,
  Year1: 3,
  Year3: 4,
  Since2019: 5,
  Year5: 6,
  Year10: 7,
  Year2: 8,
  Year20: 9,
  Year30: 10,
} as const;
/** `Qot_Common.ValuationIntervalType` */
export type ValuationIntervalType = (typeof ValuationIntervalType)[keyof typeof ValuationIntervalType];

/** `Qot_Common.HoldingChangesFilterType` */
export const HoldingChangesFilterType = {
  Unknown: 0,
  Increase: 1,
  Decrease: 2,
  NewIn: 3,
  CloseOut: 4,
} as const;
/** `Qot_Common.HoldingChangesFilterType` */
export type HoldingChangesFilterType = (typeof HoldingChangesFilterType)[keyof typeof HoldingChangesFilterType];

/** `Qot_Common.HolderDetailType` */
export const HolderDetailType = {
  Default: 0,
  All: 1000,
  Unclassified: 1,
  TraditionalInvestmentManager: 2,
  HedgeFundManager: 3,
  VCOrPE: 4,
  CorporatePensionPlanSponsor: 5,
  FoundationFundSponsor: 6,
  InsuranceCompany: 7,
  BankOrInvestmentBank: 8,
  FamilyOfficesOrTrust: 9,
  SovereignWealthFund: 10,
  REIT: 11,
  StructuredFinancePoolManager: 12,
  UnionPensionPlanSponsor: 13,
  GovernmentPensionPlanSponsor: 14,
  EndowmentFundSponsor: 15,
  IndividualInsiders: 100,
  IssueSponsoredADR: 200,
  CorporationsPublic: 300,
  CorporationsPrivate: 400,
  StateOwnedShares: 500,
} as const;
/** `Qot_Common.HolderDetailType` */
export type HolderDetailType = (typeof HolderDetailType)[keyof typeof HolderDetailType];

/** `Qot_Common.CompanyProfileFieldType` */
export const CompanyProfileFieldType = {
  SourceText: 0,
  LinkType: 1,
  IndependentTitle: 2,
} as const;
/** `Qot_Common.CompanyProfileFieldType` */
export type CompanyProfileFieldType = (typeof CompanyProfileFieldType)[keyof typeof CompanyProfileFieldType];

/** `Qot_Common.BuySellType` */
export const BuySellType = {
  Unknown: 0,
  NetBuy: 1,
  NetSell: 2,
} as const;
/** `Qot_Common.BuySellType` */
export type BuySellType = (typeof BuySellType)[keyof typeof BuySellType];

/** `Qot_Common.OptionVolatilityTimePeriodType` */
export const OptionVolatilityTimePeriodType = {
  Unknown: 0,
  Week: 1,
  Month: 2,
  Quarter: 3,
  HalfYear: 4,
  Year: 5,
} as const;
/** `Qot_Common.OptionVolatilityTimePeriodType` */
export type OptionVolatilityTimePeriodType = (typeof OptionVolatilityTimePeriodType)[keyof typeof OptionVolatilityTimePeriodType];

/** `Qot_Common.OptionImpvolStatusType` */
export const OptionImpvolStatusType = {
  ImpvolFluctuating: 0,
  ImpvolOvervalued: 1,
  ImpvolUndervalued: 2,
} as const;
/** `Qot_Common.OptionImpvolStatusType` */
export type OptionImpvolStatusType = (typeof OptionImpvolStatusType)[keyof typeof OptionImpvolStatusType];

/** `Qot_Common.IndicatorLangType` */
export const IndicatorLangType = {
  Unknown: 0,
  MyLang: 1,
  Python: 2,
} as const;
/** `Qot_Common.IndicatorLangType` */
export type IndicatorLangType = (typeof IndicatorLangType)[keyof typeof IndicatorLangType];

/** `Qot_Common.IndicatorSearchMode` */
export const IndicatorSearchMode = {
  Partial: 0,
  Exact: 1,
} as const;
/** `Qot_Common.IndicatorSearchMode` */
export type IndicatorSearchMode = (typeof IndicatorSearchMode)[keyof typeof IndicatorSearchMode];

/** `Qot_Common.IndicatorParamValueType` */
export const IndicatorParamValueType = {
  UNKNOWN: 0,
  INT: 1,
  FLOAT: 2,
  STRING: 3,
  COLOR: 4,
  SHAPE: 5,
  LINE: 6,
  BOOL: 7,
} as const;
/** `Qot_Common.IndicatorParamValueType` */
export type IndicatorParamValueType = (typeof IndicatorParamValueType)[keyof typeof IndicatorParamValueType];

/** `Qot_Common.IndicatorShape` */
export const IndicatorShape = {
  UNKNOWN: 0,
  XCROSS: 1,
  CROSS: 2,
  CIRCLE: 3,
  TRIANGLE_UP: 4,
  TRIANGLE_DOWN: 5,
  FLAG: 6,
  ARROW_UP: 7,
  ARROW_DOWN: 8,
  SQUARE: 9,
  DIAMOND: 10,
  LABEL_UP: 11,
  LABEL_DOWN: 12,
} as const;
/** `Qot_Common.IndicatorShape` */
export type IndicatorShape = (typeof IndicatorShape)[keyof typeof IndicatorShape];

/** `Qot_Common.IndicatorLineType` */
export const IndicatorLineType = {
  UNKNOWN: 0,
  SOLID: 1,
  DASHED: 2,
  DOT: 3,
  CROSS: 4,
  CIRCLE: 5,
  HISTOGRAM: 6,
  HISTOGRAM_LINE: 7,
  STEP: 8,
  STEP_DIAMONDS: 9,
} as const;
/** `Qot_Common.IndicatorLineType` */
export type IndicatorLineType = (typeof IndicatorLineType)[keyof typeof IndicatorLineType];

/** `Qot_Common.EC_Status` */
export const EC_Status = {
  Initialized: 0,
  Inactive: 1,
  Active: 2,
  Closed: 3,
  Halted: 4,
  Settled: 5,
  Canceled: 6,
  DeterminationPending: 7,
  Determined: 8,
  Finalized: 9,
  EventAbnormal: 100,
  EventInitialized: 101,
  EventActive: 102,
  EventClosed: 103,
  EventSettled: 104,
  EventCanceled: 105,
  EventFinalized: 106,
} as const;
/** `Qot_Common.EC_Status` */
export type EC_Status = (typeof EC_Status)[keyof typeof EC_Status];

/** `Qot_Common.EC_ContractType` */
export const EC_ContractType = {
  None: 0,
  Binary: 1,
  Scalar: 2,
} as const;
/** `Qot_Common.EC_ContractType` */
export type EC_ContractType = (typeof EC_ContractType)[keyof typeof EC_ContractType];

/** `Qot_Common.EC_Frequency` */
export const EC_Frequency = {
  Unknown: 0,
  Annual: 1,
  Monthly: 2,
  Weekly: 3,
  Daily: 4,
  Hourly: 5,
  Custom: 6,
  OneOff: 7,
} as const;
/** `Qot_Common.EC_Frequency` */
export type EC_Frequency = (typeof EC_Frequency)[keyof typeof EC_Frequency];

/** `Qot_Common.EC_MilestoneType` */
export const EC_MilestoneType = {
  Unknown: 0,
  FootballGame: 1,
  BasketballGame: 2,
  SoccerTournamentMultiLeg: 3,
  BaseballTournament: 4,
  BaseballGame: 5,
} as const;
/** `Qot_Common.EC_MilestoneType` */
export type EC_MilestoneType = (typeof EC_MilestoneType)[keyof typeof EC_MilestoneType];

/** `Qot_Common.EC_KlineSource` */
export const EC_KlineSource = {
  None: 0,
  OrderBookYes: 1,
} as const;
/** `Qot_Common.EC_KlineSource` */
export type EC_KlineSource = (typeof EC_KlineSource)[keyof typeof EC_KlineSource];

/** `Qot_Common.QotHeader` */
export interface QotHeader extends Message {
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

/** `Qot_Common.Security` */
export interface Security extends Message {
  market: QotMarket;
  code: string;
}

/** A security in a request: its symbol, such as `"HK.00700"`, or its market and code. */
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

/** `Qot_Common.KLine` */
export interface KLine extends Message {
  time: string;
  isBlank: boolean;
  highPrice?: number | undefined;
  openPrice?: number | undefined;
  lowPrice?: number | undefined;
  closePrice?: number | undefined;
  lastClosePrice?: number | undefined;
  volume?: number | undefined;
  turnover?: number | undefined;
  turnoverRate?: number | undefined;
  pe?: number | undefined;
  changeRate?: number | undefined;
  timestamp?: number | undefined;
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

/** `Qot_Common.OptionBasicQotExData` */
export interface OptionBasicQotExData extends Message {
  strikePrice: number;
  contractSize: number;
  contractSizeFloat?: number | undefined;
  openInterest: number;
  impliedVolatility: number;
  premium: number;
  delta: number;
  gamma: number;
  vega: number;
  theta: number;
  rho: number;
  netOpenInterest?: number | undefined;
  expiryDateDistance?: number | undefined;
  contractNominalValue?: number | undefined;
  ownerLotMultiplier?: number | undefined;
  optionAreaType?: OptionAreaType | undefined;
  contractMultiplier?: number | undefined;
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

/** `Qot_Common.PreAfterMarketData` */
export interface PreAfterMarketData extends Message {
  price?: number | undefined;
  highPrice?: number | undefined;
  lowPrice?: number | undefined;
  volume?: number | undefined;
  turnover?: number | undefined;
  changeVal?: number | undefined;
  changeRate?: number | undefined;
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

/** `Qot_Common.FutureBasicQotExData` */
export interface FutureBasicQotExData extends Message {
  lastSettlePrice: number;
  position: number;
  positionChange: number;
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

/** `Qot_Common.WarrantBasicQotExData` */
export interface WarrantBasicQotExData extends Message {
  delta?: number | undefined;
  impliedVolatility?: number | undefined;
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

/** `Qot_Common.BasicQot` */
export interface BasicQot extends Message {
  security: Security;
  name?: string | undefined;
  isSuspended: boolean;
  listTime: string;
  priceSpread: number;
  updateTime: string;
  highPrice: number;
  openPrice: number;
  lowPrice: number;
  curPrice: number;
  lastClosePrice: number;
  volume: number;
  turnover: number;
  turnoverRate: number;
  amplitude: number;
  darkStatus?: DarkStatus | undefined;
  optionExData?: OptionBasicQotExData | undefined;
  listTimestamp?: number | undefined;
  updateTimestamp?: number | undefined;
  preMarket?: PreAfterMarketData | undefined;
  afterMarket?: PreAfterMarketData | undefined;
  secStatus?: SecurityStatus | undefined;
  futureExData?: FutureBasicQotExData | undefined;
  warrantExData?: WarrantBasicQotExData | undefined;
  overnight?: PreAfterMarketData | undefined;
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

/** `Qot_Common.TimeShare` */
export interface TimeShare extends Message {
  time: string;
  minute: number;
  isBlank: boolean;
  price?: number | undefined;
  lastClosePrice?: number | undefined;
  avgPrice?: number | undefined;
  volume?: number | undefined;
  turnover?: number | undefined;
  timestamp?: number | undefined;
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

/** `Qot_Common.SecurityStaticBasic` */
export interface SecurityStaticBasic extends Message {
  security: Security;
  id: bigint;
  lotSize: number;
  secType: SecurityType;
  name: string;
  listTime: string;
  delisting?: boolean | undefined;
  listTimestamp?: number | undefined;
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

/** `Qot_Common.WarrantStaticExData` */
export interface WarrantStaticExData extends Message {
  type: WarrantType;
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

/** `Qot_Common.OptionStaticExData` */
export interface OptionStaticExData extends Message {
  type: OptionType;
  owner: Security;
  strikeTime: string;
  strikePrice: number;
  suspend: boolean;
  market: string;
  strikeTimestamp?: number | undefined;
  indexOptionType?: IndexOptionType | undefined;
  expirationCycle?: ExpirationCycle | undefined;
  optionStandardType?: OptionStandardType | undefined;
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

/** `Qot_Common.FutureStaticExData` */
export interface FutureStaticExData extends Message {
  lastTradeTime: string;
  lastTradeTimestamp?: number | undefined;
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

/** `Qot_Common.SecurityStaticInfo` */
export interface SecurityStaticInfo extends Message {
  basic: SecurityStaticBasic;
  warrantExData?: WarrantStaticExData | undefined;
  optionExData?: OptionStaticExData | undefined;
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

/** `Qot_Common.Broker` */
export interface Broker extends Message {
  id: bigint;
  name: string;
  pos: number;
  orderID?: bigint | undefined;
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

/** `Qot_Common.Ticker` */
export interface Ticker extends Message {
  time: string;
  sequence: bigint;
  dir: TickerDirection;
  price: number;
  volume: number;
  turnover: number;
  recvTime?: number | undefined;
  type?: TickerType | undefined;
  typeSign?: number | undefined;
  pushDataType?: PushDataType | undefined;
  timestamp?: number | undefined;
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

/** `Qot_Common.OrderBookDetail` */
export interface OrderBookDetail extends Message {
  orderID: bigint;
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

/** `Qot_Common.OrderBook` */
export interface OrderBook extends Message {
  price: number;
  volume: number;
  orederCount: number;
  detailList: readonly OrderBookDetail[];
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

/** `Qot_Common.ShareHoldingChange` */
export interface ShareHoldingChange extends Message {
  holderName: string;
  holdingQty: number;
  holdingRatio: number;
  changeQty: number;
  changeRatio: number;
  time: string;
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

/** `Qot_Common.SubInfo` */
export interface SubInfo extends Message {
  subType: SubType;
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

/** `Qot_Common.ConnSubInfo` */
export interface ConnSubInfo extends Message {
  subInfoList: readonly SubInfo[];
  usedQuota: number;
  isOwnConnData: boolean;
  securityFirm?: SecurityFirm | undefined;
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

/** `Qot_Common.PlateInfo` */
export interface PlateInfo extends Message {
  plate: Security;
  name: string;
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

/** `Qot_Common.Rehab` */
export interface Rehab extends Message {
  time: string;
  companyActFlag: number;
  fwdFactorA: number;
  fwdFactorB: number;
  bwdFactorA: number;
  bwdFactorB: number;
  splitBase?: number | undefined;
  splitErt?: number | undefined;
  joinBase?: number | undefined;
  joinErt?: number | undefined;
  bonusBase?: number | undefined;
  bonusErt?: number | undefined;
  transferBase?: number | undefined;
  transferErt?: number | undefined;
  allotBase?: number | undefined;
  allotErt?: number | undefined;
  allotPrice?: number | undefined;
  addBase?: number | undefined;
  addErt?: number | undefined;
  addPrice?: number | undefined;
  dividend?: number | undefined;
  spDividend?: number | undefined;
  spinOffBase?: number | undefined;
  spinOffErt?: number | undefined;
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

/** `Qot_Common.ComboLeg` */
export interface ComboLeg extends Message {
  security: Security;
  side?: TrdSide | undefined;
  qtyRatio?: number | undefined;
  positionID?: bigint | undefined;
  predSide?: PredSide | undefined;
}

/** What a request gives for `Qot_Common.ComboLeg`. */
export interface ComboLegInput extends Message {
  security: SecurityInput;
  side?: TrdSide | undefined;
  qtyRatio?: number | undefined;
  positionID?: bigint | number | undefined;
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

/** `Qot_Common.IndicatorParamValue` */
export interface IndicatorParamValue extends Message {
  type?: IndicatorParamValueType | undefined;
  intValue?: number | undefined;
  floatValue?: number | undefined;
  stringValue?: string | undefined;
  boolValue?: boolean | undefined;
  colorValue?: string | undefined;
  shapeValue?: IndicatorShape | undefined;
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

/** `Qot_Common.IndicatorInputParam` */
export interface IndicatorInputParam extends Message {
  index?: number | undefined;
  name?: string | undefined;
  value?: IndicatorParamValue | undefined;
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

/** `Qot_Common.IndicatorOutputParam` */
export interface IndicatorOutputParam extends Message {
  index?: number | undefined;
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
