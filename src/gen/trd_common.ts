// Generated from proto/ by tools/generator. Do not edit.

import { none } from "../codec/merge.ts";
import { missing, overrun } from "../codec/reader.ts";
import { decodeComboLeg, encodeComboLeg } from "./qot_common.ts";
import type { Message } from "../codec/command.ts";
import type { Reader } from "../codec/reader.ts";
import type { Writer } from "../codec/writer.ts";
import type { Session } from "./common.ts";
import type { ComboLeg, ComboLegInput, OptionStrategyType } from "./qot_common.ts";

/**
 * Whether money is at stake.
 *
 * OpenD's `Trd_Common.TrdEnv`.
 *
 * @example
 * ```ts
 * import { TrdEnv } from "@opend/client/commands";
 *
 * const value: TrdEnv = TrdEnv.Simulate; // 0
 * ```
 */
export const TrdEnv = {
  /** Paper trading; needs no unlocking. Limit and market orders only, good for the day, without fill reports. */
  Simulate: 0,
  /** Real money; orders need trading to be unlocked in OpenD. */
  Real: 1,
} as const;
/**
 * Whether money is at stake.
 *
 * OpenD's `Trd_Common.TrdEnv`.
 */
export type TrdEnv = (typeof TrdEnv)[keyof typeof TrdEnv];

/**
 * Kind of products an account trades.
 *
 * OpenD's `Trd_Common.TrdCategory`.
 *
 * @example
 * ```ts
 * import { TrdCategory } from "@opend/client/commands";
 *
 * const value: TrdCategory = TrdCategory.Security; // 1
 * ```
 */
export const TrdCategory = {
  /** Not given. */
  Unknown: 0,
  /** Stocks, funds, warrants, options and other securities. */
  Security: 1,
  /** Futures, traded by futures accounts. */
  Future: 2,
  /** Cryptocurrency pairs. */
  Crypto: 3,
} as const;
/**
 * Kind of products an account trades.
 *
 * OpenD's `Trd_Common.TrdCategory`.
 */
export type TrdCategory = (typeof TrdCategory)[keyof typeof TrdCategory];

/**
 * Market that an account is allowed to trade in, in the large: TrdSecMarket says where a single security is
 * listed.
 *
 * OpenD's `Trd_Common.TrdMarket`.
 *
 * @example
 * ```ts
 * import { TrdMarket } from "@opend/client/commands";
 *
 * const value: TrdMarket = TrdMarket.HK; // 1
 * ```
 */
export const TrdMarket = {
  /** Not given. */
  Unknown: 0,
  /** Hong Kong securities. */
  HK: 1,
  /** US securities. */
  US: 2,
  /** Mainland China securities; paper trading. */
  CN: 3,
  /** A-shares through Stock Connect from Hong Kong. */
  HKCC: 4,
  /** Futures of all exchanges, real money. */
  Futures: 5,
  /** Singapore securities. */
  SG: 6,
  /** Cryptocurrencies; real money only. */
  Crypto: 7,
  /** Australian securities. */
  AU: 8,
  /** Hong Kong futures in paper trading. */
  Futures_Simulate_HK: 10,
  /** US futures in paper trading. */
  Futures_Simulate_US: 11,
  /** Singapore futures in paper trading. */
  Futures_Simulate_SG: 12,
  /** Japanese futures in paper trading. */
  Futures_Simulate_JP: 13,
  /** Japanese securities. */
  JP: 15,
  /** Event contracts (prediction market). */
  Prediction: 17,
  /** Malaysian securities. */
  MY: 111,
  /** Canadian securities. */
  CA: 112,
  /** Mutual funds, Hong Kong. */
  HK_Fund: 113,
  /** Mutual funds, United States. */
  US_Fund: 123,
  /** Mutual funds, Singapore. */
  SG_Fund: 124,
  /** Mutual funds, Malaysia. */
  MY_Fund: 125,
  /** Mutual funds, Japan. */
  JP_Fund: 126,
} as const;
/**
 * Market that an account is allowed to trade in, in the large: TrdSecMarket says where a single security is
 * listed.
 *
 * OpenD's `Trd_Common.TrdMarket`.
 */
export type TrdMarket = (typeof TrdMarket)[keyof typeof TrdMarket];

/**
 * Where a security that can be traded is listed: together with its bare code it names the security. The
 * numbers differ from those of quotes' markets.
 *
 * OpenD's `Trd_Common.TrdSecMarket`.
 *
 * @example
 * ```ts
 * import { TrdSecMarket } from "@opend/client/commands";
 *
 * const value: TrdSecMarket = TrdSecMarket.HK; // 1
 * ```
 */
export const TrdSecMarket = {
  /** Not given. */
  Unknown: 0,
  /** Hong Kong: stocks, warrants, CBBCs, options, futures. */
  HK: 1,
  /** United States: stocks, options, futures. */
  US: 2,
  /** Shanghai stocks. */
  CN_SH: 31,
  /** Shenzhen stocks. */
  CN_SZ: 32,
  /** Singapore; documented for futures. */
  SG: 41,
  /** Japan; documented for futures. */
  JP: 51,
  /** Australia. */
  AU: 61,
  /** Malaysia. */
  MY: 71,
  /** Canada. */
  CA: 81,
  /** Foreign exchange. */
  FX: 91,
  /** Cryptocurrencies. */
  CC: 101,
  /** Event contracts. */
  EC: 111,
} as const;
/**
 * Where a security that can be traded is listed: together with its bare code it names the security. The
 * numbers differ from those of quotes' markets.
 *
 * OpenD's `Trd_Common.TrdSecMarket`.
 */
export type TrdSecMarket = (typeof TrdSecMarket)[keyof typeof TrdSecMarket];

/**
 * Direction of an order or fill. Orders are placed with Buy or Sell; the other two are told by OpenD.
 *
 * OpenD's `Trd_Common.TrdSide`.
 *
 * @example
 * ```ts
 * import { TrdSide } from "@opend/client/commands";
 *
 * const value: TrdSide = TrdSide.Buy; // 1
 * ```
 */
export const TrdSide = {
  /** Not given. */
  Unknown: 0,
  /** Buys, to open or to close a short position. */
  Buy: 1,
  /** Sells; without a position it becomes a short sale, where those are allowed. */
  Sell: 2,
  /** A short sale, as OpenD reports it for a US order that sold what was not held. */
  SellShort: 3,
  /** Buys back what was sold short; as input only with the Japanese broker. */
  BuyBack: 4,
} as const;
/**
 * Direction of an order or fill. Orders are placed with Buy or Sell; the other two are told by OpenD.
 *
 * OpenD's `Trd_Common.TrdSide`.
 */
export type TrdSide = (typeof TrdSide)[keyof typeof TrdSide];

/**
 * How an order is executed. Paper trading takes Normal and Market only; what else a market takes differs.
 *
 * OpenD's `Trd_Common.OrderType`.
 *
 * @example
 * ```ts
 * import { OrderType } from "@opend/client/commands";
 *
 * const value: OrderType = OrderType.Normal; // 1
 * ```
 */
export const OrderType = {
  /** Not given. */
  Unknown: 0,
  /**
   * Limit order, in Hong Kong stocks the enhanced limit order; in A-shares also for the opening auction.
   * Needs `price`.
   */
  Normal: 1,
  /** Market order; not for Hong Kong options nor A-shares. */
  Market: 2,
  /** Hong Kong only: filled at exactly its price or refused, even if a better price is there; needs `price`. */
  AbsoluteLimit: 5,
  /** Hong Kong only: at-auction order without a price, for opening and closing auction. */
  Auction: 6,
  /** Hong Kong only: at-auction limit order, filled only at its price or better; needs `price`. */
  AuctionLimit: 7,
  /**
   * Hong Kong only: as the enhanced limit order, but the exchange cancels what is not filled at once; needs
   * `price`.
   */
  SpecialLimit: 8,
  /** Hong Kong only: special limit order that is filled whole or cancelled (all or nothing); needs `price`. */
  SpecialLimit_All: 9,
  /** Stop order: a market order once `auxPrice` is reached. */
  Stop: 10,
  /** Stop limit order: a limit order at `price` once `auxPrice` is reached. */
  StopLimit: 11,
  /** Market if touched, to take profit: a market order once `auxPrice` is touched. */
  MarketifTouched: 12,
  /** Limit if touched, to take profit: a limit order at `price` once `auxPrice` is touched. */
  LimitifTouched: 13,
  /** Trailing stop: its trigger follows the price by `trailValue`; then a market order. */
  TrailingStop: 14,
  /** Trailing stop limit: its trigger follows by `trailValue`; then a limit order `trailSpread` away. */
  TrailingStopLimit: 15,
  /** Spread evenly over time (TWAP), at market. Seen in lists only: it cannot be placed here. */
  TWAP_MARKET: 16,
  /** Spread evenly over time (TWAP), with a limit. Seen in lists only: it cannot be placed here. */
  TWAP_LIMIT: 17,
  /** Follows traded volume (VWAP), at market. Seen in lists only: it cannot be placed here. */
  VWAP_MARKET: 18,
  /** Follows traded volume (VWAP), with a limit. Seen in lists only: it cannot be placed here. */
  VWAP_LIMIT: 19,
} as const;
/**
 * How an order is executed. Paper trading takes Normal and Market only; what else a market takes differs.
 *
 * OpenD's `Trd_Common.OrderType`.
 */
export type OrderType = (typeof OrderType)[keyof typeof OrderType];

/**
 * What `trailValue` of a trailing stop is.
 *
 * OpenD's `Trd_Common.TrailType`.
 *
 * @example
 * ```ts
 * import { TrailType } from "@opend/client/commands";
 *
 * const value: TrailType = TrailType.Ratio; // 1
 * ```
 */
export const TrailType = {
  /** Not given. */
  Unknown: 0,
  /** A percentage of the price, 20 = 20 %. */
  Ratio: 1,
  /** An amount in the currency of the price. */
  Amount: 2,
} as const;
/**
 * What `trailValue` of a trailing stop is.
 *
 * OpenD's `Trd_Common.TrailType`.
 */
export type TrailType = (typeof TrailType)[keyof typeof TrailType];

/**
 * Where an order stands. Usual ways: Submitting, Submitted, Filled_All (Submitted may be skipped); or
 * Submitting, Submitted, Cancelled_All.
 *
 * OpenD's `Trd_Common.OrderStatus`.
 *
 * @example
 * ```ts
 * import { OrderStatus } from "@opend/client/commands";
 *
 * const value: OrderStatus = OrderStatus.Unsubmitted; // 0
 * ```
 */
export const OrderStatus = {
  /** Not yet sent. */
  Unsubmitted: 0,
  /** Not told. */
  Unknown: -1,
  /** The broker has it and has not yet sent it to the exchange. */
  WaitingSubmit: 1,
  /** Sent to the exchange, no answer yet. */
  Submitting: 2,
  /** Could not be placed. Final. */
  SubmitFailed: 3,
  /** No answer in time: whether it was placed is not known, so look it up before placing it again. */
  TimeOut: 4,
  /** Accepted and working, nothing filled. */
  Submitted: 5,
  /** Partly filled, the rest is working. */
  Filled_Part: 10,
  /** Filled whole. Final. */
  Filled_All: 11,
  /** Partly filled, the rest is being cancelled. */
  Cancelling_Part: 12,
  /** Being cancelled, nothing filled. */
  Cancelling_All: 13,
  /** Partly filled, the rest was cancelled. Final. */
  Cancelled_Part: 14,
  /** Cancelled with nothing filled. Final. */
  Cancelled_All: 15,
  /** Refused by broker or exchange; `lastErrMsg` tells why. Final. */
  Failed: 21,
  /** Taken out of the market; can be put back with ModifyOrderOp.Enable. */
  Disabled: 22,
  /** Removed from the list; possible only where nothing was filled. */
  Deleted: 23,
  /** A fill was withdrawn afterwards and no longer counts; rare. */
  FillCancelled: 24,
} as const;
/**
 * Where an order stands. Usual ways: Submitting, Submitted, Filled_All (Submitted may be skipped); or
 * Submitting, Submitted, Cancelled_All.
 *
 * OpenD's `Trd_Common.OrderStatus`.
 */
export type OrderStatus = (typeof OrderStatus)[keyof typeof OrderStatus];

/**
 * Whether a fill still stands.
 *
 * OpenD's `Trd_Common.OrderFillStatus`.
 *
 * @example
 * ```ts
 * import { OrderFillStatus } from "@opend/client/commands";
 *
 * const value: OrderFillStatus = OrderFillStatus.OK; // 0
 * ```
 */
export const OrderFillStatus = {
  /** Stands as reported. */
  OK: 0,
  /** Withdrawn afterwards. */
  Cancelled: 1,
  /** Corrected afterwards. */
  Changed: 2,
  /** Event contracts only: the payment when the contract was settled. */
  Payout: 3,
} as const;
/**
 * Whether a fill still stands.
 *
 * OpenD's `Trd_Common.OrderFillStatus`.
 */
export type OrderFillStatus = (typeof OrderFillStatus)[keyof typeof OrderFillStatus];

/**
 * Whether a position gains with a rising or a falling price.
 *
 * OpenD's `Trd_Common.PositionSide`.
 *
 * @example
 * ```ts
 * import { PositionSide } from "@opend/client/commands";
 *
 * const value: PositionSide = PositionSide.Long; // 0
 * ```
 */
export const PositionSide = {
  /** Bought; the usual case. */
  Long: 0,
  /** Not told. */
  Unknown: -1,
  /** Sold short. */
  Short: 1,
} as const;
/**
 * Whether a position gains with a rising or a falling price.
 *
 * OpenD's `Trd_Common.PositionSide`.
 */
export type PositionSide = (typeof PositionSide)[keyof typeof PositionSide];

/**
 * What is done to an order. Hong Kong: all; US: Normal and Cancel; A-shares through Connect and crypto:
 * Cancel; futures: Normal, Cancel and Delete; paper trading: Normal and Cancel.
 *
 * OpenD's `Trd_Common.ModifyOrderOp`.
 *
 * @example
 * ```ts
 * import { ModifyOrderOp } from "@opend/client/commands";
 *
 * const value: ModifyOrderOp = ModifyOrderOp.Normal; // 1
 * ```
 */
export const ModifyOrderOp = {
  /** Not given. */
  Unknown: 0,
  /** Changes quantity, price and trigger. */
  Normal: 1,
  /** Cancels what is not filled. */
  Cancel: 2,
  /** Takes the order out of the market and keeps it. */
  Disable: 3,
  /** Puts a disabled order back into the market. */
  Enable: 4,
  /** Hides an order without fills from OpenD's list, nothing more. */
  Delete: 5,
} as const;
/**
 * What is done to an order. Hong Kong: all; US: Normal and Cancel; A-shares through Connect and crypto:
 * Cancel; futures: Normal, Cancel and Delete; paper trading: Normal and Cancel.
 *
 * OpenD's `Trd_Common.ModifyOrderOp`.
 */
export type ModifyOrderOp = (typeof ModifyOrderOp)[keyof typeof ModifyOrderOp];

/**
 * Legal kind of a trading account.
 *
 * OpenD's `Trd_Common.TrdAccType`.
 *
 * @example
 * ```ts
 * import { TrdAccType } from "@opend/client/commands";
 *
 * const value: TrdAccType = TrdAccType.Cash; // 1
 * ```
 */
export const TrdAccType = {
  /** Not told. */
  Unknown: 0,
  /** Trades with its own cash only. */
  Cash: 1,
  /** Can borrow money and securities. */
  Margin: 2,
  /** Canada: tax-free savings account. */
  TFSA: 3,
  /** Canada: registered retirement savings plan. */
  RRSP: 4,
  /** Canada: spousal registered retirement savings plan. */
  SRRSP: 5,
  /** Japan: account for derivatives. */
  Derivatives: 6,
} as const;
/**
 * Legal kind of a trading account.
 *
 * OpenD's `Trd_Common.TrdAccType`.
 */
export type TrdAccType = (typeof TrdAccType)[keyof typeof TrdAccType];

/**
 * Whether an account is in use.
 *
 * OpenD's `Trd_Common.TrdAccStatus`.
 *
 * @example
 * ```ts
 * import { TrdAccStatus } from "@opend/client/commands";
 *
 * const value: TrdAccStatus = TrdAccStatus.Active; // 0
 * ```
 */
export const TrdAccStatus = {
  /** In use. */
  Active: 0,
  /** Not in use any more. */
  Disabled: 1,
} as const;
/**
 * Whether an account is in use.
 *
 * OpenD's `Trd_Common.TrdAccStatus`.
 */
export type TrdAccStatus = (typeof TrdAccStatus)[keyof typeof TrdAccStatus];

/**
 * Part an account plays among accounts that belong together.
 *
 * OpenD's `Trd_Common.TrdAccRole`.
 *
 * @example
 * ```ts
 * import { TrdAccRole } from "@opend/client/commands";
 *
 * const value: TrdAccRole = TrdAccRole.Normal; // 1
 * ```
 */
export const TrdAccRole = {
  /** Not told. */
  Unknown: 0,
  /** An account that orders are placed with. */
  Normal: 1,
  /** A master account, which cannot place orders. */
  Master: 2,
  /** For subscribing to new issues; Malaysian broker only. */
  IPO: 3,
} as const;
/**
 * Part an account plays among accounts that belong together.
 *
 * OpenD's `Trd_Common.TrdAccRole`.
 */
export type TrdAccRole = (typeof TrdAccRole)[keyof typeof TrdAccRole];

/**
 * Currency of an amount.
 *
 * OpenD's `Trd_Common.Currency`.
 *
 * @example
 * ```ts
 * import { Currency } from "@opend/client/commands";
 *
 * const value: Currency = Currency.HKD; // 1
 * ```
 */
export const Currency = {
  /** Not given. */
  Unknown: 0,
  /** Hong Kong dollar. */
  HKD: 1,
  /** US dollar. */
  USD: 2,
  /** Offshore renminbi. */
  CNH: 3,
  /** Japanese yen. */
  JPY: 4,
  /** Singapore dollar. */
  SGD: 5,
  /** Australian dollar. */
  AUD: 6,
  /** Canadian dollar. */
  CAD: 7,
  /** Malaysian ringgit. */
  MYR: 8,
  /** New Zealand dollar. */
  NZD: 9,
} as const;
/**
 * Currency of an amount.
 *
 * OpenD's `Trd_Common.Currency`.
 */
export type Currency = (typeof Currency)[keyof typeof Currency];

/**
 * Older scale of an account's risk, for futures accounts; CltRiskStatus is the finer one.
 *
 * OpenD's `Trd_Common.CltRiskLevel`.
 *
 * @example
 * ```ts
 * import { CltRiskLevel } from "@opend/client/commands";
 *
 * const value: CltRiskLevel = CltRiskLevel.Safe; // 0
 * ```
 */
export const CltRiskLevel = {
  /** Not told. */
  Unknown: -1,
  /** Below any warning. */
  Safe: 0,
  /** A warning is on. */
  Warning: 1,
  /** The account is in danger. */
  Danger: 2,
  /** Beyond any danger: safer than `Safe`. */
  AbsoluteSafe: 3,
  /** In danger because of options. */
  OptDanger: 4,
} as const;
/**
 * Older scale of an account's risk, for futures accounts; CltRiskStatus is the finer one.
 *
 * OpenD's `Trd_Common.CltRiskLevel`.
 */
export type CltRiskLevel = (typeof CltRiskLevel)[keyof typeof CltRiskLevel];

/**
 * How long an order stays in the market.
 *
 * OpenD's `Trd_Common.TimeInForce`.
 *
 * @example
 * ```ts
 * import { TimeInForce } from "@opend/client/commands";
 *
 * const value: TimeInForce = TimeInForce.DAY; // 0
 * ```
 */
export const TimeInForce = {
  /**
   * Until the end of the trading day; the default, and all that paper trading and market orders in Hong Kong,
   * A-shares and futures take.
   */
  DAY: 0,
  /** Good till cancelled, for 90 calendar days at most. What crypto limit orders always are. */
  GTC: 1,
  /** Immediate or cancel. What crypto market orders always are. */
  IOC: 2,
  /** Good till the date in `expireTime`. */
  GTD: 3,
} as const;
/**
 * How long an order stays in the market.
 *
 * OpenD's `Trd_Common.TimeInForce`.
 */
export type TimeInForce = (typeof TimeInForce)[keyof typeof TimeInForce];

/**
 * What a paper trading account trades.
 *
 * OpenD's `Trd_Common.SimAccType`.
 *
 * @example
 * ```ts
 * import { SimAccType } from "@opend/client/commands";
 *
 * const value: SimAccType = SimAccType.Stock; // 1
 * ```
 */
export const SimAccType = {
  /** Not told. */
  Unknown: 0,
  /** Stocks and other securities, but no options. */
  Stock: 1,
  /** Options only. */
  Option: 2,
  /** Futures; Hong Kong, the US, Singapore and Japan have such an account each. */
  Futures: 3,
  /** Stocks and options in one account. */
  StockAndOption: 4,
  /** Account of a trading competition. */
  Competition: 5,
} as const;
/**
 * What a paper trading account trades.
 *
 * OpenD's `Trd_Common.SimAccType`.
 */
export type SimAccType = (typeof SimAccType)[keyof typeof SimAccType];

/**
 * An account's risk in nine steps, from safest (1) to most dangerous (9).
 *
 * OpenD's `Trd_Common.CltRiskStatus`.
 *
 * @example
 * ```ts
 * import { CltRiskStatus } from "@opend/client/commands";
 *
 * const value: CltRiskStatus = CltRiskStatus.Level1; // 1
 * ```
 */
export const CltRiskStatus = {
  /** Not told. */
  Unknown: 0,
  /** Very safe. */
  Level1: 1,
  /** Safe. */
  Level2: 2,
  /** Fairly safe. */
  Level3: 3,
  /** Low risk. */
  Level4: 4,
  /** Medium risk. */
  Level5: 5,
  /** High risk. */
  Level6: 6,
  /** First of three steps of warning. */
  Level7: 7,
  /** Second step of warning. */
  Level8: 8,
  /** Third step of warning, the most dangerous. */
  Level9: 9,
} as const;
/**
 * An account's risk in nine steps, from safest (1) to most dangerous (9).
 *
 * OpenD's `Trd_Common.CltRiskStatus`.
 */
export type CltRiskStatus = (typeof CltRiskStatus)[keyof typeof CltRiskStatus];

/**
 * Whether a US account may go on day trading (buying and selling the same within a day).
 *
 * OpenD's `Trd_Common.DTStatus`.
 *
 * @example
 * ```ts
 * import { DTStatus } from "@opend/client/commands";
 *
 * const value: DTStatus = DTStatus.Unlimited; // 1
 * ```
 */
export const DTStatus = {
  /** Not told. */
  Unknown: 0,
  /** Any number of day trades; mind the buying power left for them. */
  Unlimited: 1,
  /** Equity maintenance call: no new positions until equity is above 25,000 USD, or for 90 days. */
  EMCall: 2,
  /** Day trading call: to be paid in within five trading days, or no new positions until it is. */
  DTCall: 3,
} as const;
/**
 * Whether a US account may go on day trading (buying and selling the same within a day).
 *
 * OpenD's `Trd_Common.DTStatus`.
 */
export type DTStatus = (typeof DTStatus)[keyof typeof DTStatus];

/**
 * Sub-account of an account of the Japanese broker, by tax treatment and use. A general account's tax is
 * declared by the customer, a specified (tokutei) account's is reckoned by the broker.
 *
 * OpenD's `Trd_Common.TrdSubAccType`.
 *
 * @example
 * ```ts
 * import { TrdSubAccType } from "@opend/client/commands";
 *
 * const value: TrdSubAccType = TrdSubAccType.JP_GENERAL; // 1
 * ```
 */
export const TrdSubAccType = {
  /** Not given; what other brokers' accounts have. */
  None: 0,
  /** General account, long positions. */
  JP_GENERAL: 1,
  /** Specified account, long positions. */
  JP_TOKUTEI: 2,
  /** NISA (tax-free), general. */
  JP_NISA_GENERAL: 3,
  /** NISA (tax-free), by instalments. */
  JP_NISA_TSUMITATE: 4,
  /** General account, short positions. */
  JP_GENERAL_SHORT: 5,
  /** Specified account, short positions. */
  JP_TOKUTEI_SHORT: 6,
  /** Collateral for margin trading in domestic securities, general account. */
  JP_HONPO_GENERAL: 7,
  /** Collateral for margin trading in foreign securities, general account. */
  JP_GAIKOKU_GENERAL: 8,
  /** Collateral for margin trading in domestic securities, specified account. */
  JP_HONPO_TOKUTEI: 9,
  /** Collateral for margin trading in foreign securities, specified account. */
  JP_GAIKOKU_TOKUTEI: 10,
  /** Derivatives, long positions. */
  JP_DERIVATIVE_LONG: 11,
  /** Derivatives, short positions. */
  JP_DERIVATIVE_SHORT: 12,
  /** Margin for domestic derivatives, general account. */
  JP_HONPO_DERIVATIVE_GENERAL: 13,
  /** Margin for foreign derivatives, general account. */
  JP_GAIKOKU_DERIVATIVE_GENERAL: 14,
  /** Margin for domestic derivatives, specified account. */
  JP_HONPO_DERIVATIVE_TOKUTEI: 15,
  /** Margin for foreign derivatives, specified account. */
  JP_GAIKOKU_DERIVATIVE_TOKUTEI: 16,
} as const;
/**
 * Sub-account of an account of the Japanese broker, by tax treatment and use. A general account's tax is
 * declared by the customer, a specified (tokutei) account's is reckoned by the broker.
 *
 * OpenD's `Trd_Common.TrdSubAccType`.
 */
export type TrdSubAccType = (typeof TrdSubAccType)[keyof typeof TrdSubAccType];

/**
 * Which part of the assets of a Japanese margin or derivatives account is asked for.
 *
 * OpenD's `Trd_Common.TrdAssetCategory`.
 *
 * @example
 * ```ts
 * import { TrdAssetCategory } from "@opend/client/commands";
 *
 * const value: TrdAssetCategory = TrdAssetCategory.JP; // 1
 * ```
 */
export const TrdAssetCategory = {
  /** Not given. */
  Unknown: 0,
  /** Domestic. */
  JP: 1,
  /** Foreign. */
  US: 2,
} as const;
/**
 * Which part of the assets of a Japanese margin or derivatives account is asked for.
 *
 * OpenD's `Trd_Common.TrdAssetCategory`.
 */
export type TrdAssetCategory = (typeof TrdAssetCategory)[keyof typeof TrdAssetCategory];

/**
 * How near an account is to its position limit or to a margin call.
 *
 * OpenD's `Trd_Common.ExposureLevel`.
 *
 * @example
 * ```ts
 * import { ExposureLevel } from "@opend/client/commands";
 *
 * const value: ExposureLevel = ExposureLevel.Normal; // 1
 * ```
 */
export const ExposureLevel = {
  /** Not told. */
  Unknown: 0,
  /** Not close to the limit. */
  Normal: 1,
  /** The limit is nearly used up. */
  NearLimit: 2,
  /** Trading is restricted. */
  Restricted: 3,
  /** In no danger. */
  Safe: 4,
  /** Neither safe nor in danger. */
  Moderate: 5,
  /** A warning is on. */
  Warning: 6,
  /** In danger, as of a margin call. */
  MarginCall: 7,
} as const;
/**
 * How near an account is to its position limit or to a margin call.
 *
 * OpenD's `Trd_Common.ExposureLevel`.
 */
export type ExposureLevel = (typeof ExposureLevel)[keyof typeof ExposureLevel];

/**
 * What a row stands for where positions are listed by option strategy.
 *
 * OpenD's `Trd_Common.PositionType`.
 *
 * @example
 * ```ts
 * import { PositionType } from "@opend/client/commands";
 *
 * const value: PositionType = PositionType.Combined; // 1
 * ```
 */
export const PositionType = {
  /** Not told. */
  Unknown: 0,
  /** The strategy as a whole. */
  Combined: 1,
  /** One leg of a strategy. */
  Leg: 2,
} as const;
/**
 * What a row stands for where positions are listed by option strategy.
 *
 * OpenD's `Trd_Common.PositionType`.
 */
export type PositionType = (typeof PositionType)[keyof typeof PositionType];

/**
 * Broker of the Futu group that keeps an account.
 *
 * OpenD's `Trd_Common.SecurityFirm`.
 *
 * @example
 * ```ts
 * import { SecurityFirm } from "@opend/client/commands";
 *
 * const value: SecurityFirm = SecurityFirm.FutuSecurities; // 1
 * ```
 */
export const SecurityFirm = {
  /** Not given. */
  Unknown: 0,
  /** Futu, Hong Kong. */
  FutuSecurities: 1,
  /** moomoo, United States. */
  FutuInc: 2,
  /** moomoo, Singapore. */
  FutuSG: 3,
  /** moomoo, Australia. */
  FutuAU: 4,
  /** moomoo, Canada. */
  FutuCA: 5,
  /** moomoo, Malaysia. */
  FutuMY: 6,
  /** moomoo, Japan. */
  FutuJP: 7,
} as const;
/**
 * Broker of the Futu group that keeps an account.
 *
 * OpenD's `Trd_Common.SecurityFirm`.
 */
export type SecurityFirm = (typeof SecurityFirm)[keyof typeof SecurityFirm];

/**
 * Cash of an account in one currency; documented for futures, seen in universal accounts too.
 *
 * OpenD's `Trd_Common.AccCashInfo`, held by {@linkcode Funds}.
 */
export interface AccCashInfo extends Message {
  /** Currency of the other fields. */
  currency?: Currency | undefined;
  /** Balance in this currency. */
  cash?: number | undefined;
  /** What of it can be withdrawn. */
  availableBalance?: number | undefined;
  /** What can be bought with it without borrowing. */
  netCashPower?: number | undefined;
}

/** Writes a `Trd_Common.AccCashInfo`. */
export function encodeAccCashInfo(w: Writer, v: AccCashInfo): void {
  if (v.currency != null) w.int32(8, v.currency, "currency");
  if (v.cash != null) w.double(17, v.cash, "cash");
  if (v.availableBalance != null) w.double(25, v.availableBalance, "availableBalance");
  if (v.netCashPower != null) w.double(33, v.netCashPower, "netCashPower");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_Common.AccCashInfo`. */
export function decodeAccCashInfo(r: Reader, end: number): AccCashInfo {
  let $currency: Currency | undefined;
  let $cash: number | undefined;
  let $availableBalance: number | undefined;
  let $netCashPower: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $currency = r.int() as Currency; break;
      case 17: $cash = r.double(); break;
      case 25: $availableBalance = r.double(); break;
      case 33: $netCashPower = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<AccCashInfo>({ currency: $currency, cash: $cash, availableBalance: $availableBalance, netCashPower: $netCashPower }, end, unknown);
}

/**
 * Net assets of an account in one market.
 *
 * OpenD's `Trd_Common.AccMarketInfo`, held by {@linkcode Funds}.
 */
export interface AccMarketInfo extends Message {
  /** Market that the assets are in. */
  trdMarket?: TrdMarket | undefined;
  /** Net asset value there. */
  assets?: number | undefined;
}

/** Writes a `Trd_Common.AccMarketInfo`. */
export function encodeAccMarketInfo(w: Writer, v: AccMarketInfo): void {
  if (v.trdMarket != null) w.int32(8, v.trdMarket, "trdMarket");
  if (v.assets != null) w.double(17, v.assets, "assets");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_Common.AccMarketInfo`. */
export function decodeAccMarketInfo(r: Reader, end: number): AccMarketInfo {
  let $trdMarket: TrdMarket | undefined;
  let $assets: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $trdMarket = r.int() as TrdMarket; break;
      case 17: $assets = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<AccMarketInfo>({ trdMarket: $trdMarket, assets: $assets }, end, unknown);
}

/**
 * Which account a trade command is about. The three required fields must fit one another, or OpenD refuses.
 *
 * OpenD's `Trd_Common.TrdHeader`, held by {@linkcode TrdFlowSummaryC2S}, {@linkcode TrdFlowSummaryS2C}, {@linkcode TrdGetComboMaxTrdQtysC2S} and more.
 */
export interface TrdHeader extends Message {
  /** Real money or paper trading, as the account is listed. */
  trdEnv: TrdEnv;
  /** Account, from Trd_GetAccList. A real one has 18 digits: beyond what a double holds. */
  accID: bigint;
  /** One of the markets in the account's `trdMarketAuthList`. */
  trdMarket: TrdMarket;
  /** Only for accounts of the Japanese broker: which of its sub-accounts. */
  jpAccType?: TrdSubAccType | undefined;
}

/**
 * Which account a trade command is about. The three required fields must fit one another, or OpenD refuses.
 *
 * What a request gives for OpenD's `Trd_Common.TrdHeader`, held by {@linkcode TrdFlowSummaryC2S}, {@linkcode TrdFlowSummaryS2C}, {@linkcode TrdGetComboMaxTrdQtysC2S} and more.
 */
export interface TrdHeaderInput extends Message {
  /** Real money or paper trading, as the account is listed. */
  trdEnv: TrdEnv;
  /** Account, from Trd_GetAccList. A real one has 18 digits: beyond what a double holds. */
  accID: bigint | number;
  /** One of the markets in the account's `trdMarketAuthList`. */
  trdMarket: TrdMarket;
  /** Only for accounts of the Japanese broker: which of its sub-accounts. */
  jpAccType?: TrdSubAccType | undefined;
}

/** Writes a `Trd_Common.TrdHeader`. */
export function encodeTrdHeader(w: Writer, v: TrdHeaderInput): void {
  w.int32(8, v.trdEnv, "trdEnv");
  w.uint64BigInt(16, v.accID, "accID");
  w.int32(24, v.trdMarket, "trdMarket");
  if (v.jpAccType != null) w.int32(32, v.jpAccType, "jpAccType");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_Common.TrdHeader`. */
export function decodeTrdHeader(r: Reader, end: number): TrdHeader {
  let $trdEnv: TrdEnv | undefined;
  let $accID: bigint | undefined;
  let $trdMarket: TrdMarket | undefined;
  let $jpAccType: TrdSubAccType | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $trdEnv = r.int() as TrdEnv; break;
      case 16: $accID = r.uint64BigInt(); break;
      case 24: $trdMarket = r.int() as TrdMarket; break;
      case 32: $jpAccType = r.int() as TrdSubAccType; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($trdEnv === undefined || $accID === undefined || $trdMarket === undefined) throw missing("Trd_Common.TrdHeader", { trdEnv: $trdEnv, accID: $accID, trdMarket: $trdMarket });
  return r.finish<TrdHeader>({ trdEnv: $trdEnv, accID: $accID, trdMarket: $trdMarket, jpAccType: $jpAccType }, end, unknown);
}

/**
 * A trading account of the user who is logged in to OpenD.
 *
 * OpenD's `Trd_Common.TrdAcc`, held by {@linkcode TrdGetAccListS2C}.
 */
export interface TrdAcc extends Message {
  /** Whether it is for real money or for paper trading. */
  trdEnv: TrdEnv;
  /** What other commands name it by. Real ones have 18 digits, those for paper trading 7 or 8. */
  accID: bigint;
  /** Markets that it may trade in. */
  trdMarketAuthList: readonly TrdMarket[];
  /** Cash, margin or a special kind. */
  accType?: TrdAccType | undefined;
  /** Card number, the broker's own mark of the account; empty in paper trading. */
  cardNum?: string | undefined;
  /** Broker that keeps it; Trd_UnlockTrade wants it. */
  securityFirm?: SecurityFirm | undefined;
  /** What it trades, if it is for paper trading. */
  simAccType?: SimAccType | undefined;
  /** Card number of the universal account that it belongs to. */
  uniCardNum?: string | undefined;
  /** Whether it is in use. */
  accStatus?: TrdAccStatus | undefined;
  /** Whether orders can be placed with it, or it is a master account. */
  accRole?: TrdAccRole | undefined;
  /** Only for accounts of the Japanese broker: its sub-accounts. */
  jpAccType: readonly TrdSubAccType[];
  /** Name of the competition's account, if it is one. */
  competitionAccName?: string | undefined;
}

/** Writes a `Trd_Common.TrdAcc`. */
export function encodeTrdAcc(w: Writer, v: TrdAcc): void {
  w.int32(8, v.trdEnv, "trdEnv");
  w.uint64BigInt(16, v.accID, "accID");
  for (const x of w.list(v.trdMarketAuthList, "trdMarketAuthList")) { w.int32(24, x, "trdMarketAuthList"); }
  if (v.accType != null) w.int32(32, v.accType, "accType");
  if (v.cardNum != null) w.string(42, v.cardNum, "cardNum");
  if (v.securityFirm != null) w.int32(48, v.securityFirm, "securityFirm");
  if (v.simAccType != null) w.int32(56, v.simAccType, "simAccType");
  if (v.uniCardNum != null) w.string(66, v.uniCardNum, "uniCardNum");
  if (v.accStatus != null) w.int32(72, v.accStatus, "accStatus");
  if (v.accRole != null) w.int32(80, v.accRole, "accRole");
  for (const x of w.list(v.jpAccType, "jpAccType")) { w.int32(88, x, "jpAccType"); }
  if (v.competitionAccName != null) w.string(98, v.competitionAccName, "competitionAccName");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_Common.TrdAcc`. */
export function decodeTrdAcc(r: Reader, end: number): TrdAcc {
  let $trdEnv: TrdEnv | undefined;
  let $accID: bigint | undefined;
  let $trdMarketAuthList: TrdMarket[] | undefined;
  let $accType: TrdAccType | undefined;
  let $cardNum: string | undefined;
  let $securityFirm: SecurityFirm | undefined;
  let $simAccType: SimAccType | undefined;
  let $uniCardNum: string | undefined;
  let $accStatus: TrdAccStatus | undefined;
  let $accRole: TrdAccRole | undefined;
  let $jpAccType: TrdSubAccType[] | undefined;
  let $competitionAccName: string | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $trdEnv = r.int() as TrdEnv; break;
      case 16: $accID = r.uint64BigInt(); break;
      case 24: ($trdMarketAuthList ??= []).push(r.int() as TrdMarket); break;
      case 26: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($trdMarketAuthList ??= []).push(r.int() as TrdMarket);
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 32: $accType = r.int() as TrdAccType; break;
      case 42: $cardNum = r.text(end); break;
      case 48: $securityFirm = r.int() as SecurityFirm; break;
      case 56: $simAccType = r.int() as SimAccType; break;
      case 66: $uniCardNum = r.text(end); break;
      case 72: $accStatus = r.int() as TrdAccStatus; break;
      case 80: $accRole = r.int() as TrdAccRole; break;
      case 88: ($jpAccType ??= []).push(r.int() as TrdSubAccType); break;
      case 90: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($jpAccType ??= []).push(r.int() as TrdSubAccType);
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 98: $competitionAccName = r.text(end); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($trdEnv === undefined || $accID === undefined) throw missing("Trd_Common.TrdAcc", { trdEnv: $trdEnv, accID: $accID });
  return r.finish<TrdAcc>({ trdEnv: $trdEnv, accID: $accID, trdMarketAuthList: $trdMarketAuthList ?? none, accType: $accType, cardNum: $cardNum, securityFirm: $securityFirm, simAccType: $simAccType, uniCardNum: $uniCardNum, accStatus: $accStatus, accRole: $accRole, jpAccType: $jpAccType ?? none, competitionAccName: $competitionAccName }, end, unknown);
}

/**
 * Money and margin of an account. Amounts are in `currency` where it is given; round them to 3 decimals.
 *
 * OpenD's `Trd_Common.Funds`, held by {@linkcode TrdGetFundsS2C}.
 */
export interface Funds extends Message {
  /**
   * Most that can be bought, reckoned roughly with an initial margin of 50 %. For a security,
   * Trd_GetMaxTrdQtys is exact.
   */
  power: number;
  /** Net asset value: securities, funds and bonds together. */
  totalAssets: number;
  /** Cash; `cashInfoList` has it by currency. */
  cash: number;
  /** Market value of the securities held; securities accounts only. */
  marketVal: number;
  /** Cash held back, not free to be used. */
  frozenCash: number;
  /** Amount borrowed, on which interest is charged. */
  debtCash: number;
  /** Cash that can be withdrawn; securities accounts only. */
  avlWithdrawalCash: number;
  /** Currency of the amounts; futures and universal accounts. */
  currency?: Currency | undefined;
  /** Money free to open positions with; futures accounts only. */
  availableFunds?: number | undefined;
  /** Profit or loss of open positions; futures accounts only. */
  unrealizedPL?: number | undefined;
  /** Profit or loss of closed positions; futures accounts only. */
  realizedPL?: number | undefined;
  /** Risk on the older scale; futures accounts only. `riskStatus` is recommended. */
  riskLevel?: CltRiskLevel | undefined;
  /** Margin that is needed to open the positions held. */
  initialMargin?: number | undefined;
  /** Margin that is needed to keep the positions held. */
  maintenanceMargin?: number | undefined;
  /** Cash by currency; futures and universal accounts. */
  cashInfoList: readonly AccCashInfo[];
  /** Most that can be sold short, reckoned roughly with a margin of 60 %. */
  maxPowerShort?: number | undefined;
  /** What can be bought without borrowing; `cashInfoList` has it by currency. */
  netCashPower?: number | undefined;
  /** Market value of long positions. */
  longMv?: number | undefined;
  /** Market value of short positions. */
  shortMv?: number | undefined;
  /** Assets under way, not yet settled. */
  pendingAsset?: number | undefined;
  /** Most that can be withdrawn with borrowing; securities accounts only. */
  maxWithdrawal?: number | undefined;
  /** Risk in nine steps. */
  riskStatus?: CltRiskStatus | undefined;
  /** Margin at which a margin call comes. */
  marginCallMargin?: number | undefined;
  /** Whether the account is marked as a pattern day trader; US broker only, like the day trading fields below. */
  isPdt?: boolean | undefined;
  /** Day trades left, as text. */
  pdtSeq?: string | undefined;
  /** Buying power for day trading at the start of the day. */
  beginningDTBP?: number | undefined;
  /** Buying power for day trading that is left. */
  remainingDTBP?: number | undefined;
  /** Amount still to be paid in for a day trading call. */
  dtCallAmount?: number | undefined;
  /** Whether day trading is restricted. */
  dtStatus?: DTStatus | undefined;
  /** Net asset value in securities; OpenD 8.2.4218 or newer. */
  securitiesAssets?: number | undefined;
  /** Net asset value in mutual funds, for universal accounts over all currencies; OpenD 8.2.4218 or newer. */
  fundAssets?: number | undefined;
  /** Net asset value in bonds; OpenD 8.2.4218 or newer. */
  bondAssets?: number | undefined;
  /** Net assets by market. */
  marketInfoList: readonly AccMarketInfo[];
  /** Market value of the cryptocurrencies held. */
  cryptoMv?: number | undefined;
  /** How near the account is to its position limit. */
  exposureLevel?: ExposureLevel | undefined;
  /** Position limit of the account. */
  exposureLimit?: number | undefined;
  /** What of the position limit is used. */
  usedLimit?: number | undefined;
  /** What of the position limit is left. */
  remainingLimit?: number | undefined;
}

/** Writes a `Trd_Common.Funds`. */
export function encodeFunds(w: Writer, v: Funds): void {
  let at: number;
  w.double(9, v.power, "power");
  w.double(17, v.totalAssets, "totalAssets");
  w.double(25, v.cash, "cash");
  w.double(33, v.marketVal, "marketVal");
  w.double(41, v.frozenCash, "frozenCash");
  w.double(49, v.debtCash, "debtCash");
  w.double(57, v.avlWithdrawalCash, "avlWithdrawalCash");
  if (v.currency != null) w.int32(64, v.currency, "currency");
  if (v.availableFunds != null) w.double(73, v.availableFunds, "availableFunds");
  if (v.unrealizedPL != null) w.double(81, v.unrealizedPL, "unrealizedPL");
  if (v.realizedPL != null) w.double(89, v.realizedPL, "realizedPL");
  if (v.riskLevel != null) w.int32(96, v.riskLevel, "riskLevel");
  if (v.initialMargin != null) w.double(105, v.initialMargin, "initialMargin");
  if (v.maintenanceMargin != null) w.double(113, v.maintenanceMargin, "maintenanceMargin");
  for (const x of w.list(v.cashInfoList, "cashInfoList")) { at = w.open(122); encodeAccCashInfo(w, w.object(x, "cashInfoList")); w.close(at); }
  if (v.maxPowerShort != null) w.double(129, v.maxPowerShort, "maxPowerShort");
  if (v.netCashPower != null) w.double(137, v.netCashPower, "netCashPower");
  if (v.longMv != null) w.double(145, v.longMv, "longMv");
  if (v.shortMv != null) w.double(153, v.shortMv, "shortMv");
  if (v.pendingAsset != null) w.double(161, v.pendingAsset, "pendingAsset");
  if (v.maxWithdrawal != null) w.double(169, v.maxWithdrawal, "maxWithdrawal");
  if (v.riskStatus != null) w.int32(176, v.riskStatus, "riskStatus");
  if (v.marginCallMargin != null) w.double(185, v.marginCallMargin, "marginCallMargin");
  if (v.isPdt != null) w.bool(192, v.isPdt, "isPdt");
  if (v.pdtSeq != null) w.string(202, v.pdtSeq, "pdtSeq");
  if (v.beginningDTBP != null) w.double(209, v.beginningDTBP, "beginningDTBP");
  if (v.remainingDTBP != null) w.double(217, v.remainingDTBP, "remainingDTBP");
  if (v.dtCallAmount != null) w.double(225, v.dtCallAmount, "dtCallAmount");
  if (v.dtStatus != null) w.int32(232, v.dtStatus, "dtStatus");
  if (v.securitiesAssets != null) w.double(241, v.securitiesAssets, "securitiesAssets");
  if (v.fundAssets != null) w.double(249, v.fundAssets, "fundAssets");
  if (v.bondAssets != null) w.double(257, v.bondAssets, "bondAssets");
  for (const x of w.list(v.marketInfoList, "marketInfoList")) { at = w.open(266); encodeAccMarketInfo(w, w.object(x, "marketInfoList")); w.close(at); }
  if (v.cryptoMv != null) w.double(273, v.cryptoMv, "cryptoMv");
  if (v.exposureLevel != null) w.int32(280, v.exposureLevel, "exposureLevel");
  if (v.exposureLimit != null) w.double(289, v.exposureLimit, "exposureLimit");
  if (v.usedLimit != null) w.double(297, v.usedLimit, "usedLimit");
  if (v.remainingLimit != null) w.double(305, v.remainingLimit, "remainingLimit");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_Common.Funds`. */
export function decodeFunds(r: Reader, end: number): Funds {
  let $power: number | undefined;
  let $totalAssets: number | undefined;
  let $cash: number | undefined;
  let $marketVal: number | undefined;
  let $frozenCash: number | undefined;
  let $debtCash: number | undefined;
  let $avlWithdrawalCash: number | undefined;
  let $currency: Currency | undefined;
  let $availableFunds: number | undefined;
  let $unrealizedPL: number | undefined;
  let $realizedPL: number | undefined;
  let $riskLevel: CltRiskLevel | undefined;
  let $initialMargin: number | undefined;
  let $maintenanceMargin: number | undefined;
  let $cashInfoList: AccCashInfo[] | undefined;
  let $maxPowerShort: number | undefined;
  let $netCashPower: number | undefined;
  let $longMv: number | undefined;
  let $shortMv: number | undefined;
  let $pendingAsset: number | undefined;
  let $maxWithdrawal: number | undefined;
  let $riskStatus: CltRiskStatus | undefined;
  let $marginCallMargin: number | undefined;
  let $isPdt: boolean | undefined;
  let $pdtSeq: string | undefined;
  let $beginningDTBP: number | undefined;
  let $remainingDTBP: number | undefined;
  let $dtCallAmount: number | undefined;
  let $dtStatus: DTStatus | undefined;
  let $securitiesAssets: number | undefined;
  let $fundAssets: number | undefined;
  let $bondAssets: number | undefined;
  let $marketInfoList: AccMarketInfo[] | undefined;
  let $cryptoMv: number | undefined;
  let $exposureLevel: ExposureLevel | undefined;
  let $exposureLimit: number | undefined;
  let $usedLimit: number | undefined;
  let $remainingLimit: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $power = r.double(); break;
      case 17: $totalAssets = r.double(); break;
      case 25: $cash = r.double(); break;
      case 33: $marketVal = r.double(); break;
      case 41: $frozenCash = r.double(); break;
      case 49: $debtCash = r.double(); break;
      case 57: $avlWithdrawalCash = r.double(); break;
      case 64: $currency = r.int() as Currency; break;
      case 73: $availableFunds = r.double(); break;
      case 81: $unrealizedPL = r.double(); break;
      case 89: $realizedPL = r.double(); break;
      case 96: $riskLevel = r.int() as CltRiskLevel; break;
      case 105: $initialMargin = r.double(); break;
      case 113: $maintenanceMargin = r.double(); break;
      case 122: ($cashInfoList ??= []).push(decodeAccCashInfo(r, r.endOf(end))); break;
      case 129: $maxPowerShort = r.double(); break;
      case 137: $netCashPower = r.double(); break;
      case 145: $longMv = r.double(); break;
      case 153: $shortMv = r.double(); break;
      case 161: $pendingAsset = r.double(); break;
      case 169: $maxWithdrawal = r.double(); break;
      case 176: $riskStatus = r.int() as CltRiskStatus; break;
      case 185: $marginCallMargin = r.double(); break;
      case 192: $isPdt = r.bool(); break;
      case 202: $pdtSeq = r.text(end); break;
      case 209: $beginningDTBP = r.double(); break;
      case 217: $remainingDTBP = r.double(); break;
      case 225: $dtCallAmount = r.double(); break;
      case 232: $dtStatus = r.int() as DTStatus; break;
      case 241: $securitiesAssets = r.double(); break;
      case 249: $fundAssets = r.double(); break;
      case 257: $bondAssets = r.double(); break;
      case 266: ($marketInfoList ??= []).push(decodeAccMarketInfo(r, r.endOf(end))); break;
      case 273: $cryptoMv = r.double(); break;
      case 280: $exposureLevel = r.int() as ExposureLevel; break;
      case 289: $exposureLimit = r.double(); break;
      case 297: $usedLimit = r.double(); break;
      case 305: $remainingLimit = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($power === undefined || $totalAssets === undefined || $cash === undefined || $marketVal === undefined || $frozenCash === undefined || $debtCash === undefined || $avlWithdrawalCash === undefined) throw missing("Trd_Common.Funds", { power: $power, totalAssets: $totalAssets, cash: $cash, marketVal: $marketVal, frozenCash: $frozenCash, debtCash: $debtCash, avlWithdrawalCash: $avlWithdrawalCash });
  return r.finish<Funds>({ power: $power, totalAssets: $totalAssets, cash: $cash, marketVal: $marketVal, frozenCash: $frozenCash, debtCash: $debtCash, avlWithdrawalCash: $avlWithdrawalCash, currency: $currency, availableFunds: $availableFunds, unrealizedPL: $unrealizedPL, realizedPL: $realizedPL, riskLevel: $riskLevel, initialMargin: $initialMargin, maintenanceMargin: $maintenanceMargin, cashInfoList: $cashInfoList ?? none, maxPowerShort: $maxPowerShort, netCashPower: $netCashPower, longMv: $longMv, shortMv: $shortMv, pendingAsset: $pendingAsset, maxWithdrawal: $maxWithdrawal, riskStatus: $riskStatus, marginCallMargin: $marginCallMargin, isPdt: $isPdt, pdtSeq: $pdtSeq, beginningDTBP: $beginningDTBP, remainingDTBP: $remainingDTBP, dtCallAmount: $dtCallAmount, dtStatus: $dtStatus, securitiesAssets: $securitiesAssets, fundAssets: $fundAssets, bondAssets: $bondAssets, marketInfoList: $marketInfoList ?? none, cryptoMv: $cryptoMv, exposureLevel: $exposureLevel, exposureLimit: $exposureLimit, usedLimit: $usedLimit, remainingLimit: $remainingLimit }, end, unknown);
}

/**
 * What an account holds of one security. Quantities are shares, or contracts for options and futures.
 *
 * OpenD's `Trd_Common.Position`, held by {@linkcode TrdGetPositionListS2C}.
 */
export interface Position extends Message {
  /** Identity of the position. */
  positionID: bigint;
  /** Bought or sold short. */
  positionSide: PositionSide;
  /** Bare code of the security; `secMarket` has its market. */
  code: string;
  /** Display name of the security. */
  name: string;
  /** Quantity held, 2 decimals. */
  qty: number;
  /** Quantity that can be closed: held less what working orders hold back. */
  canSellQty: number;
  /** Market price, 3 decimals (futures: 2). */
  price: number;
  /**
   * Diluted cost (securities) or average opening price (futures); absent where it means nothing. Superseded
   * by `dilutedCostPrice` and `averageCostPrice`.
   */
  costPrice?: number | undefined;
  /** Market value, 3 decimals; 0 for futures. */
  val: number;
  /** Profit or loss, 3 decimals (futures: 2). */
  plVal: number;
  /**
   * Profit or loss on the diluted cost. Official schema: percent, 8.8 = 8.8 %; the official Python client
   * takes it as a fraction, 0.088. Check it against `plVal`. Absent where it means nothing.
   */
  plRatio?: number | undefined;
  /** Market where the security is listed. */
  secMarket?: TrdSecMarket | undefined;
  /** Today's profit or loss, 3 decimals (futures: 2). */
  td_plVal?: number | undefined;
  /** Value traded today; not for futures. */
  td_trdVal?: number | undefined;
  /** Value bought today; not for futures. */
  td_buyVal?: number | undefined;
  /** Quantity bought today; not for futures. */
  td_buyQty?: number | undefined;
  /** Value sold today; not for futures. */
  td_sellVal?: number | undefined;
  /** Quantity sold today; not for futures. */
  td_sellQty?: number | undefined;
  /** Profit or loss of what is still held; documented for futures. */
  unrealizedPL?: number | undefined;
  /** Profit or loss of what was closed; documented for futures. */
  realizedPL?: number | undefined;
  /** Currency of prices and amounts. */
  currency?: Currency | undefined;
  /** Market in the large that the position is in. */
  trdMarket?: TrdMarket | undefined;
  /** Cost of what is held, less what was gained by closing part of it; securities accounts only. */
  dilutedCostPrice?: number | undefined;
  /** Average cost of what is held; not in securities accounts for paper trading. */
  averageCostPrice?: number | undefined;
  /** Profit or loss on the average cost, in the unit of `plRatio`; absent where it means nothing. */
  averagePlRatio?: number | undefined;
  /** Identity of the option strategy that the row belongs to. */
  comboID?: bigint | undefined;
  /** Which option strategy it is. */
  strategyType?: OptionStrategyType | undefined;
  /** Whether the row is a whole strategy or a leg; where positions are asked for by strategy. */
  positionType?: PositionType | undefined;
  /** Account that holds it. */
  accID?: bigint | undefined;
  /** Only for accounts of the Japanese broker: sub-account that holds it. */
  jpAccType?: TrdSubAccType | undefined;
  /** Event contracts only: what is paid if the prediction comes true, 1.0 for each contract. */
  payoutIfWin?: number | undefined;
}

/** Writes a `Trd_Common.Position`. */
export function encodePosition(w: Writer, v: Position): void {
  w.uint64BigInt(8, v.positionID, "positionID");
  w.int32(16, v.positionSide, "positionSide");
  w.string(26, v.code, "code");
  w.string(34, v.name, "name");
  w.double(41, v.qty, "qty");
  w.double(49, v.canSellQty, "canSellQty");
  w.double(57, v.price, "price");
  if (v.costPrice != null) w.double(65, v.costPrice, "costPrice");
  w.double(73, v.val, "val");
  w.double(81, v.plVal, "plVal");
  if (v.plRatio != null) w.double(89, v.plRatio, "plRatio");
  if (v.secMarket != null) w.int32(96, v.secMarket, "secMarket");
  if (v.td_plVal != null) w.double(169, v.td_plVal, "td_plVal");
  if (v.td_trdVal != null) w.double(177, v.td_trdVal, "td_trdVal");
  if (v.td_buyVal != null) w.double(185, v.td_buyVal, "td_buyVal");
  if (v.td_buyQty != null) w.double(193, v.td_buyQty, "td_buyQty");
  if (v.td_sellVal != null) w.double(201, v.td_sellVal, "td_sellVal");
  if (v.td_sellQty != null) w.double(209, v.td_sellQty, "td_sellQty");
  if (v.unrealizedPL != null) w.double(225, v.unrealizedPL, "unrealizedPL");
  if (v.realizedPL != null) w.double(233, v.realizedPL, "realizedPL");
  if (v.currency != null) w.int32(240, v.currency, "currency");
  if (v.trdMarket != null) w.int32(248, v.trdMarket, "trdMarket");
  if (v.dilutedCostPrice != null) w.double(257, v.dilutedCostPrice, "dilutedCostPrice");
  if (v.averageCostPrice != null) w.double(265, v.averageCostPrice, "averageCostPrice");
  if (v.averagePlRatio != null) w.double(273, v.averagePlRatio, "averagePlRatio");
  if (v.comboID != null) w.uint64BigInt(280, v.comboID, "comboID");
  if (v.strategyType != null) w.int32(288, v.strategyType, "strategyType");
  if (v.positionType != null) w.int32(296, v.positionType, "positionType");
  if (v.accID != null) w.uint64BigInt(304, v.accID, "accID");
  if (v.jpAccType != null) w.int32(312, v.jpAccType, "jpAccType");
  if (v.payoutIfWin != null) w.double(321, v.payoutIfWin, "payoutIfWin");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_Common.Position`. */
export function decodePosition(r: Reader, end: number): Position {
  let $positionID: bigint | undefined;
  let $positionSide: PositionSide | undefined;
  let $code: string | undefined;
  let $name: string | undefined;
  let $qty: number | undefined;
  let $canSellQty: number | undefined;
  let $price: number | undefined;
  let $costPrice: number | undefined;
  let $val: number | undefined;
  let $plVal: number | undefined;
  let $plRatio: number | undefined;
  let $secMarket: TrdSecMarket | undefined;
  let $td_plVal: number | undefined;
  let $td_trdVal: number | undefined;
  let $td_buyVal: number | undefined;
  let $td_buyQty: number | undefined;
  let $td_sellVal: number | undefined;
  let $td_sellQty: number | undefined;
  let $unrealizedPL: number | undefined;
  let $realizedPL: number | undefined;
  let $currency: Currency | undefined;
  let $trdMarket: TrdMarket | undefined;
  let $dilutedCostPrice: number | undefined;
  let $averageCostPrice: number | undefined;
  let $averagePlRatio: number | undefined;
  let $comboID: bigint | undefined;
  let $strategyType: OptionStrategyType | undefined;
  let $positionType: PositionType | undefined;
  let $accID: bigint | undefined;
  let $jpAccType: TrdSubAccType | undefined;
  let $payoutIfWin: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $positionID = r.uint64BigInt(); break;
      case 16: $positionSide = r.int() as PositionSide; break;
      case 26: $code = r.text(end); break;
      case 34: $name = r.text(end); break;
      case 41: $qty = r.double(); break;
      case 49: $canSellQty = r.double(); break;
      case 57: $price = r.double(); break;
      case 65: $costPrice = r.double(); break;
      case 73: $val = r.double(); break;
      case 81: $plVal = r.double(); break;
      case 89: $plRatio = r.double(); break;
      case 96: $secMarket = r.int() as TrdSecMarket; break;
      case 169: $td_plVal = r.double(); break;
      case 177: $td_trdVal = r.double(); break;
      case 185: $td_buyVal = r.double(); break;
      case 193: $td_buyQty = r.double(); break;
      case 201: $td_sellVal = r.double(); break;
      case 209: $td_sellQty = r.double(); break;
      case 225: $unrealizedPL = r.double(); break;
      case 233: $realizedPL = r.double(); break;
      case 240: $currency = r.int() as Currency; break;
      case 248: $trdMarket = r.int() as TrdMarket; break;
      case 257: $dilutedCostPrice = r.double(); break;
      case 265: $averageCostPrice = r.double(); break;
      case 273: $averagePlRatio = r.double(); break;
      case 280: $comboID = r.uint64BigInt(); break;
      case 288: $strategyType = r.int() as OptionStrategyType; break;
      case 296: $positionType = r.int() as PositionType; break;
      case 304: $accID = r.uint64BigInt(); break;
      case 312: $jpAccType = r.int() as TrdSubAccType; break;
      case 321: $payoutIfWin = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($positionID === undefined || $positionSide === undefined || $code === undefined || $name === undefined || $qty === undefined || $canSellQty === undefined || $price === undefined || $val === undefined || $plVal === undefined) throw missing("Trd_Common.Position", { positionID: $positionID, positionSide: $positionSide, code: $code, name: $name, qty: $qty, canSellQty: $canSellQty, price: $price, val: $val, plVal: $plVal });
  return r.finish<Position>({ positionID: $positionID, positionSide: $positionSide, code: $code, name: $name, qty: $qty, canSellQty: $canSellQty, price: $price, costPrice: $costPrice, val: $val, plVal: $plVal, plRatio: $plRatio, secMarket: $secMarket, td_plVal: $td_plVal, td_trdVal: $td_trdVal, td_buyVal: $td_buyVal, td_buyQty: $td_buyQty, td_sellVal: $td_sellVal, td_sellQty: $td_sellQty, unrealizedPL: $unrealizedPL, realizedPL: $realizedPL, currency: $currency, trdMarket: $trdMarket, dilutedCostPrice: $dilutedCostPrice, averageCostPrice: $averageCostPrice, averagePlRatio: $averagePlRatio, comboID: $comboID, strategyType: $strategyType, positionType: $positionType, accID: $accID, jpAccType: $jpAccType, payoutIfWin: $payoutIfWin }, end, unknown);
}

/**
 * An order as OpenD knows it. Quantities are shares, or contracts for options and futures.
 *
 * OpenD's `Trd_Common.Order`, held by {@linkcode TrdGetHistoryOrderListS2C}, {@linkcode TrdGetOrderListS2C}, {@linkcode TrdUpdateOrderS2C}.
 */
export interface Order extends Message {
  /** Buy or sell; a short sale of US stocks shows as SellShort. */
  trdSide: TrdSide;
  /** How it is executed. */
  orderType: OrderType;
  /** Where it stands. */
  orderStatus: OrderStatus;
  /** Identity of the order inside OpenD, 64 bits: beyond what a double holds. */
  orderID: bigint;
  /** Identity of the order at the broker; commands take it in place of `orderID`. */
  orderIDEx: string;
  /** Bare code of the security; `secMarket` has its market. */
  code: string;
  /** Display name of the security. */
  name: string;
  /** Quantity ordered in all, 2 decimals. */
  qty: number;
  /** Limit price, 3 decimals. */
  price?: number | undefined;
  /**
   * When it was placed, "yyyy-MM-dd HH:mm:ss" or with milliseconds: exchange's local time; futures in the
   * zone of OpenD's `future_trade_api_time_zone`. May shift by some ms between reports.
   */
  createTime: string;
  /** When it last changed, as `createTime` is written. */
  updateTime: string;
  /** Quantity filled so far, 2 decimals. */
  fillQty?: number | undefined;
  /** Average price of what was filled. */
  fillAvgPrice?: number | undefined;
  /** Reason of the last failure; absent while there is none. */
  lastErrMsg?: string | undefined;
  /** Market where the security is listed. */
  secMarket?: TrdSecMarket | undefined;
  /** When it was placed, in seconds since the epoch with a fraction. */
  createTimestamp?: number | undefined;
  /** When it last changed, in seconds since the epoch with a fraction. */
  updateTimestamp?: number | undefined;
  /** The text given when it was placed, at most 64 bytes; fills do not carry it. */
  remark?: string | undefined;
  /** How long it stays in the market. */
  timeInForce?: TimeInForce | undefined;
  /** Whether it may fill before and after regular US hours. */
  fillOutsideRTH?: boolean | undefined;
  /** Price that triggers it; stop and if-touched orders. */
  auxPrice?: number | undefined;
  /** Whether `trailValue` is a percentage or an amount; trailing stops only. */
  trailType?: TrailType | undefined;
  /** How far the trigger trails the price: percent, 20 = 20 %, or an amount; trailing stops only. */
  trailValue?: number | undefined;
  /** Distance between trigger and limit price; trailing stop limit orders only. */
  trailSpread?: number | undefined;
  /** Currency of its prices. */
  currency?: Currency | undefined;
  /** Market in the large that it was placed in. */
  trdMarket?: TrdMarket | undefined;
  /** Part of the US trading day it is good for. */
  session?: Session | undefined;
  /** Only for accounts of the Japanese broker: sub-account it was placed with. */
  jpAccType?: TrdSubAccType | undefined;
  /** When it expires, if it is good till a date. */
  expireTime?: string | undefined;
  /** Value ordered, where an order is by amount, such as event contracts. */
  orderAmount?: number | undefined;
  /** Which option strategy it is; combo orders only. */
  strategyType?: OptionStrategyType | undefined;
  /** Legs of a combo order. */
  comboLegs: readonly ComboLeg[];
}

/** Writes a `Trd_Common.Order`. */
export function encodeOrder(w: Writer, v: Order): void {
  let at: number;
  w.int32(8, v.trdSide, "trdSide");
  w.int32(16, v.orderType, "orderType");
  w.int32(24, v.orderStatus, "orderStatus");
  w.uint64BigInt(32, v.orderID, "orderID");
  w.string(42, v.orderIDEx, "orderIDEx");
  w.string(50, v.code, "code");
  w.string(58, v.name, "name");
  w.double(65, v.qty, "qty");
  if (v.price != null) w.double(73, v.price, "price");
  w.string(82, v.createTime, "createTime");
  w.string(90, v.updateTime, "updateTime");
  if (v.fillQty != null) w.double(97, v.fillQty, "fillQty");
  if (v.fillAvgPrice != null) w.double(105, v.fillAvgPrice, "fillAvgPrice");
  if (v.lastErrMsg != null) w.string(114, v.lastErrMsg, "lastErrMsg");
  if (v.secMarket != null) w.int32(120, v.secMarket, "secMarket");
  if (v.createTimestamp != null) w.double(129, v.createTimestamp, "createTimestamp");
  if (v.updateTimestamp != null) w.double(137, v.updateTimestamp, "updateTimestamp");
  if (v.remark != null) w.string(146, v.remark, "remark");
  if (v.timeInForce != null) w.int32(152, v.timeInForce, "timeInForce");
  if (v.fillOutsideRTH != null) w.bool(160, v.fillOutsideRTH, "fillOutsideRTH");
  if (v.auxPrice != null) w.double(169, v.auxPrice, "auxPrice");
  if (v.trailType != null) w.int32(176, v.trailType, "trailType");
  if (v.trailValue != null) w.double(185, v.trailValue, "trailValue");
  if (v.trailSpread != null) w.double(193, v.trailSpread, "trailSpread");
  if (v.currency != null) w.int32(200, v.currency, "currency");
  if (v.trdMarket != null) w.int32(208, v.trdMarket, "trdMarket");
  if (v.session != null) w.int32(216, v.session, "session");
  if (v.jpAccType != null) w.int32(224, v.jpAccType, "jpAccType");
  if (v.expireTime != null) w.string(234, v.expireTime, "expireTime");
  if (v.orderAmount != null) w.double(241, v.orderAmount, "orderAmount");
  if (v.strategyType != null) w.int32(248, v.strategyType, "strategyType");
  for (const x of w.list(v.comboLegs, "comboLegs")) { at = w.open(258); encodeComboLeg(w, w.object(x, "comboLegs")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_Common.Order`. */
export function decodeOrder(r: Reader, end: number): Order {
  let $trdSide: TrdSide | undefined;
  let $orderType: OrderType | undefined;
  let $orderStatus: OrderStatus | undefined;
  let $orderID: bigint | undefined;
  let $orderIDEx: string | undefined;
  let $code: string | undefined;
  let $name: string | undefined;
  let $qty: number | undefined;
  let $price: number | undefined;
  let $createTime: string | undefined;
  let $updateTime: string | undefined;
  let $fillQty: number | undefined;
  let $fillAvgPrice: number | undefined;
  let $lastErrMsg: string | undefined;
  let $secMarket: TrdSecMarket | undefined;
  let $createTimestamp: number | undefined;
  let $updateTimestamp: number | undefined;
  let $remark: string | undefined;
  let $timeInForce: TimeInForce | undefined;
  let $fillOutsideRTH: boolean | undefined;
  let $auxPrice: number | undefined;
  let $trailType: TrailType | undefined;
  let $trailValue: number | undefined;
  let $trailSpread: number | undefined;
  let $currency: Currency | undefined;
  let $trdMarket: TrdMarket | undefined;
  let $session: Session | undefined;
  let $jpAccType: TrdSubAccType | undefined;
  let $expireTime: string | undefined;
  let $orderAmount: number | undefined;
  let $strategyType: OptionStrategyType | undefined;
  let $comboLegs: ComboLeg[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $trdSide = r.int() as TrdSide; break;
      case 16: $orderType = r.int() as OrderType; break;
      case 24: $orderStatus = r.int() as OrderStatus; break;
      case 32: $orderID = r.uint64BigInt(); break;
      case 42: $orderIDEx = r.text(end); break;
      case 50: $code = r.text(end); break;
      case 58: $name = r.text(end); break;
      case 65: $qty = r.double(); break;
      case 73: $price = r.double(); break;
      case 82: $createTime = r.text(end); break;
      case 90: $updateTime = r.text(end); break;
      case 97: $fillQty = r.double(); break;
      case 105: $fillAvgPrice = r.double(); break;
      case 114: $lastErrMsg = r.text(end); break;
      case 120: $secMarket = r.int() as TrdSecMarket; break;
      case 129: $createTimestamp = r.double(); break;
      case 137: $updateTimestamp = r.double(); break;
      case 146: $remark = r.text(end); break;
      case 152: $timeInForce = r.int() as TimeInForce; break;
      case 160: $fillOutsideRTH = r.bool(); break;
      case 169: $auxPrice = r.double(); break;
      case 176: $trailType = r.int() as TrailType; break;
      case 185: $trailValue = r.double(); break;
      case 193: $trailSpread = r.double(); break;
      case 200: $currency = r.int() as Currency; break;
      case 208: $trdMarket = r.int() as TrdMarket; break;
      case 216: $session = r.int() as Session; break;
      case 224: $jpAccType = r.int() as TrdSubAccType; break;
      case 234: $expireTime = r.text(end); break;
      case 241: $orderAmount = r.double(); break;
      case 248: $strategyType = r.int() as OptionStrategyType; break;
      case 258: ($comboLegs ??= []).push(decodeComboLeg(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($trdSide === undefined || $orderType === undefined || $orderStatus === undefined || $orderID === undefined || $orderIDEx === undefined || $code === undefined || $name === undefined || $qty === undefined || $createTime === undefined || $updateTime === undefined) throw missing("Trd_Common.Order", { trdSide: $trdSide, orderType: $orderType, orderStatus: $orderStatus, orderID: $orderID, orderIDEx: $orderIDEx, code: $code, name: $name, qty: $qty, createTime: $createTime, updateTime: $updateTime });
  return r.finish<Order>({ trdSide: $trdSide, orderType: $orderType, orderStatus: $orderStatus, orderID: $orderID, orderIDEx: $orderIDEx, code: $code, name: $name, qty: $qty, price: $price, createTime: $createTime, updateTime: $updateTime, fillQty: $fillQty, fillAvgPrice: $fillAvgPrice, lastErrMsg: $lastErrMsg, secMarket: $secMarket, createTimestamp: $createTimestamp, updateTimestamp: $updateTimestamp, remark: $remark, timeInForce: $timeInForce, fillOutsideRTH: $fillOutsideRTH, auxPrice: $auxPrice, trailType: $trailType, trailValue: $trailValue, trailSpread: $trailSpread, currency: $currency, trdMarket: $trdMarket, session: $session, jpAccType: $jpAccType, expireTime: $expireTime, orderAmount: $orderAmount, strategyType: $strategyType, comboLegs: $comboLegs ?? none }, end, unknown);
}

/**
 * One kind of fee of an order.
 *
 * OpenD's `Trd_Common.OrderFeeItem`, held by {@linkcode OrderFee}.
 */
export interface OrderFeeItem extends Message {
  /** Name of the fee, such as commission or platform fee. */
  title?: string | undefined;
  /** Amount of this fee. */
  value?: number | undefined;
}

/** Writes a `Trd_Common.OrderFeeItem`. */
export function encodeOrderFeeItem(w: Writer, v: OrderFeeItem): void {
  if (v.title != null) w.string(10, v.title, "title");
  if (v.value != null) w.double(17, v.value, "value");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_Common.OrderFeeItem`. */
export function decodeOrderFeeItem(r: Reader, end: number): OrderFeeItem {
  let $title: string | undefined;
  let $value: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $title = r.text(end); break;
      case 17: $value = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<OrderFeeItem>({ title: $title, value: $value }, end, unknown);
}

/**
 * What an order cost in fees.
 *
 * OpenD's `Trd_Common.OrderFee`, held by {@linkcode TrdGetOrderFeeS2C}.
 */
export interface OrderFee extends Message {
  /** Identity of the order at the broker. */
  orderIDEx: string;
  /** Sum of all fees. */
  feeAmount?: number | undefined;
  /** The fees one by one. */
  feeList: readonly OrderFeeItem[];
}

/** Writes a `Trd_Common.OrderFee`. */
export function encodeOrderFee(w: Writer, v: OrderFee): void {
  let at: number;
  w.string(10, v.orderIDEx, "orderIDEx");
  if (v.feeAmount != null) w.double(17, v.feeAmount, "feeAmount");
  for (const x of w.list(v.feeList, "feeList")) { at = w.open(26); encodeOrderFeeItem(w, w.object(x, "feeList")); w.close(at); }
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_Common.OrderFee`. */
export function decodeOrderFee(r: Reader, end: number): OrderFee {
  let $orderIDEx: string | undefined;
  let $feeAmount: number | undefined;
  let $feeList: OrderFeeItem[] | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: $orderIDEx = r.text(end); break;
      case 17: $feeAmount = r.double(); break;
      case 26: ($feeList ??= []).push(decodeOrderFeeItem(r, r.endOf(end))); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($orderIDEx === undefined) throw missing("Trd_Common.OrderFee", { orderIDEx: $orderIDEx });
  return r.finish<OrderFee>({ orderIDEx: $orderIDEx, feeAmount: $feeAmount, feeList: $feeList ?? none }, end, unknown);
}

/**
 * One fill of an order; an order filled in three parts has three.
 *
 * OpenD's `Trd_Common.OrderFill`, held by {@linkcode TrdGetHistoryOrderFillListS2C}, {@linkcode TrdGetOrderFillListS2C}, {@linkcode TrdUpdateOrderFillS2C}.
 */
export interface OrderFill extends Message {
  /** Direction of the order. */
  trdSide: TrdSide;
  /** Identity of the fill, 64 bits. Use it to drop fills reported twice, as may happen after a reconnect. */
  fillID: bigint;
  /** Identity of the fill at the broker. */
  fillIDEx: string;
  /** Order inside OpenD that was filled; joins the fill to the order's remark. */
  orderID?: bigint | undefined;
  /** Identity of the order at the broker. */
  orderIDEx?: string | undefined;
  /** Bare code of the security; `secMarket` has its market. */
  code: string;
  /** Display name of the security. */
  name: string;
  /** Quantity of this fill, 2 decimals; shares, or contracts for options and futures. */
  qty: number;
  /** Price of this fill, 3 decimals. */
  price: number;
  /**
   * When it was filled, "yyyy-MM-dd HH:mm:ss" or with milliseconds: exchange's local time; futures in the
   * zone of OpenD's `future_trade_api_time_zone`.
   */
  createTime: string;
  /** Broker on the other side; Hong Kong only. */
  counterBrokerID?: number | undefined;
  /** Name of the broker on the other side; Hong Kong only. */
  counterBrokerName?: string | undefined;
  /** Market where the security is listed. */
  secMarket?: TrdSecMarket | undefined;
  /** When it was filled, in seconds since the epoch with a fraction. */
  createTimestamp?: number | undefined;
  /** When it last changed, in seconds since the epoch with a fraction. */
  updateTimestamp?: number | undefined;
  /** Whether it still stands. */
  status?: OrderFillStatus | undefined;
  /** Market in the large that it was filled in. */
  trdMarket?: TrdMarket | undefined;
  /** Only for accounts of the Japanese broker: sub-account of the order. */
  jpAccType?: TrdSubAccType | undefined;
}

/** Writes a `Trd_Common.OrderFill`. */
export function encodeOrderFill(w: Writer, v: OrderFill): void {
  w.int32(8, v.trdSide, "trdSide");
  w.uint64BigInt(16, v.fillID, "fillID");
  w.string(26, v.fillIDEx, "fillIDEx");
  if (v.orderID != null) w.uint64BigInt(32, v.orderID, "orderID");
  if (v.orderIDEx != null) w.string(42, v.orderIDEx, "orderIDEx");
  w.string(50, v.code, "code");
  w.string(58, v.name, "name");
  w.double(65, v.qty, "qty");
  w.double(73, v.price, "price");
  w.string(82, v.createTime, "createTime");
  if (v.counterBrokerID != null) w.int32(88, v.counterBrokerID, "counterBrokerID");
  if (v.counterBrokerName != null) w.string(98, v.counterBrokerName, "counterBrokerName");
  if (v.secMarket != null) w.int32(104, v.secMarket, "secMarket");
  if (v.createTimestamp != null) w.double(113, v.createTimestamp, "createTimestamp");
  if (v.updateTimestamp != null) w.double(121, v.updateTimestamp, "updateTimestamp");
  if (v.status != null) w.int32(128, v.status, "status");
  if (v.trdMarket != null) w.int32(136, v.trdMarket, "trdMarket");
  if (v.jpAccType != null) w.int32(144, v.jpAccType, "jpAccType");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_Common.OrderFill`. */
export function decodeOrderFill(r: Reader, end: number): OrderFill {
  let $trdSide: TrdSide | undefined;
  let $fillID: bigint | undefined;
  let $fillIDEx: string | undefined;
  let $orderID: bigint | undefined;
  let $orderIDEx: string | undefined;
  let $code: string | undefined;
  let $name: string | undefined;
  let $qty: number | undefined;
  let $price: number | undefined;
  let $createTime: string | undefined;
  let $counterBrokerID: number | undefined;
  let $counterBrokerName: string | undefined;
  let $secMarket: TrdSecMarket | undefined;
  let $createTimestamp: number | undefined;
  let $updateTimestamp: number | undefined;
  let $status: OrderFillStatus | undefined;
  let $trdMarket: TrdMarket | undefined;
  let $jpAccType: TrdSubAccType | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 8: $trdSide = r.int() as TrdSide; break;
      case 16: $fillID = r.uint64BigInt(); break;
      case 26: $fillIDEx = r.text(end); break;
      case 32: $orderID = r.uint64BigInt(); break;
      case 42: $orderIDEx = r.text(end); break;
      case 50: $code = r.text(end); break;
      case 58: $name = r.text(end); break;
      case 65: $qty = r.double(); break;
      case 73: $price = r.double(); break;
      case 82: $createTime = r.text(end); break;
      case 88: $counterBrokerID = r.int(); break;
      case 98: $counterBrokerName = r.text(end); break;
      case 104: $secMarket = r.int() as TrdSecMarket; break;
      case 113: $createTimestamp = r.double(); break;
      case 121: $updateTimestamp = r.double(); break;
      case 128: $status = r.int() as OrderFillStatus; break;
      case 136: $trdMarket = r.int() as TrdMarket; break;
      case 144: $jpAccType = r.int() as TrdSubAccType; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($trdSide === undefined || $fillID === undefined || $fillIDEx === undefined || $code === undefined || $name === undefined || $qty === undefined || $price === undefined || $createTime === undefined) throw missing("Trd_Common.OrderFill", { trdSide: $trdSide, fillID: $fillID, fillIDEx: $fillIDEx, code: $code, name: $name, qty: $qty, price: $price, createTime: $createTime });
  return r.finish<OrderFill>({ trdSide: $trdSide, fillID: $fillID, fillIDEx: $fillIDEx, orderID: $orderID, orderIDEx: $orderIDEx, code: $code, name: $name, qty: $qty, price: $price, createTime: $createTime, counterBrokerID: $counterBrokerID, counterBrokerName: $counterBrokerName, secMarket: $secMarket, createTimestamp: $createTimestamp, updateTimestamp: $updateTimestamp, status: $status, trdMarket: $trdMarket, jpAccType: $jpAccType }, end, unknown);
}

/**
 * How much of a security can be traded, in shares of whole lots or in contracts. Turning a long position into
 * a short one, or back, takes two orders, so the two are counted apart.
 *
 * OpenD's `Trd_Common.MaxTrdQtys`, held by {@linkcode TrdGetMaxTrdQtysS2C}.
 */
export interface MaxTrdQtys extends Message {
  /** Most that own cash buys; 0 for futures. */
  maxCashBuy: number;
  /** Most that own and borrowed cash buy; not for futures. */
  maxCashAndMarginBuy?: number | undefined;
  /** Most that can be sold of what is held. */
  maxPositionSell: number;
  /** Most that can be sold short, beyond what is held; not for futures. */
  maxSellShort?: number | undefined;
  /** What must be bought back before a short position can be turned into a long one. */
  maxBuyBack?: number | undefined;
  /** Initial margin of one contract bought; futures and options, OpenD 5.0.1310 or newer. */
  longRequiredIM?: number | undefined;
  /** Initial margin of one contract sold; futures and options, OpenD 5.0.1310 or newer. */
  shortRequiredIM?: number | undefined;
  /** Part of the US trading day reckoned with; OpenD 9.4.5408 or newer. */
  session?: Session | undefined;
}

/** Writes a `Trd_Common.MaxTrdQtys`. */
export function encodeMaxTrdQtys(w: Writer, v: MaxTrdQtys): void {
  w.double(9, v.maxCashBuy, "maxCashBuy");
  if (v.maxCashAndMarginBuy != null) w.double(17, v.maxCashAndMarginBuy, "maxCashAndMarginBuy");
  w.double(25, v.maxPositionSell, "maxPositionSell");
  if (v.maxSellShort != null) w.double(33, v.maxSellShort, "maxSellShort");
  if (v.maxBuyBack != null) w.double(41, v.maxBuyBack, "maxBuyBack");
  if (v.longRequiredIM != null) w.double(49, v.longRequiredIM, "longRequiredIM");
  if (v.shortRequiredIM != null) w.double(57, v.shortRequiredIM, "shortRequiredIM");
  if (v.session != null) w.int32(64, v.session, "session");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_Common.MaxTrdQtys`. */
export function decodeMaxTrdQtys(r: Reader, end: number): MaxTrdQtys {
  let $maxCashBuy: number | undefined;
  let $maxCashAndMarginBuy: number | undefined;
  let $maxPositionSell: number | undefined;
  let $maxSellShort: number | undefined;
  let $maxBuyBack: number | undefined;
  let $longRequiredIM: number | undefined;
  let $shortRequiredIM: number | undefined;
  let $session: Session | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $maxCashBuy = r.double(); break;
      case 17: $maxCashAndMarginBuy = r.double(); break;
      case 25: $maxPositionSell = r.double(); break;
      case 33: $maxSellShort = r.double(); break;
      case 41: $maxBuyBack = r.double(); break;
      case 49: $longRequiredIM = r.double(); break;
      case 57: $shortRequiredIM = r.double(); break;
      case 64: $session = r.int() as Session; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  if ($maxCashBuy === undefined || $maxPositionSell === undefined) throw missing("Trd_Common.MaxTrdQtys", { maxCashBuy: $maxCashBuy, maxPositionSell: $maxPositionSell });
  return r.finish<MaxTrdQtys>({ maxCashBuy: $maxCashBuy, maxCashAndMarginBuy: $maxCashAndMarginBuy, maxPositionSell: $maxPositionSell, maxSellShort: $maxSellShort, maxBuyBack: $maxBuyBack, longRequiredIM: $longRequiredIM, shortRequiredIM: $shortRequiredIM, session: $session }, end, unknown);
}

/**
 * What a combo order would do to the account.
 *
 * OpenD's `Trd_Common.ComboMaxTrdQtys`, held by {@linkcode TrdGetComboMaxTrdQtysS2C}.
 */
export interface ComboMaxTrdQtys extends Message {
  /** Change of net liquidation value. */
  nlvChange?: number | undefined;
  /** By how much the initial margin changes. */
  initialMarginChange?: number | undefined;
  /** By how much the maintenance margin changes. */
  maintenanceMarginChange?: number | undefined;
  /** Buying power for options. */
  optionBuyPower?: number | undefined;
  /** By how much the most that can be withdrawn changes. */
  maxWithDrawChange?: number | undefined;
  /** Buying power that the order uses up. */
  buyPowerDecrease?: number | undefined;
}

/** Writes a `Trd_Common.ComboMaxTrdQtys`. */
export function encodeComboMaxTrdQtys(w: Writer, v: ComboMaxTrdQtys): void {
  if (v.nlvChange != null) w.double(9, v.nlvChange, "nlvChange");
  if (v.initialMarginChange != null) w.double(17, v.initialMarginChange, "initialMarginChange");
  if (v.maintenanceMarginChange != null) w.double(25, v.maintenanceMarginChange, "maintenanceMarginChange");
  if (v.optionBuyPower != null) w.double(33, v.optionBuyPower, "optionBuyPower");
  if (v.maxWithDrawChange != null) w.double(41, v.maxWithDrawChange, "maxWithDrawChange");
  if (v.buyPowerDecrease != null) w.double(49, v.buyPowerDecrease, "buyPowerDecrease");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_Common.ComboMaxTrdQtys`. */
export function decodeComboMaxTrdQtys(r: Reader, end: number): ComboMaxTrdQtys {
  let $nlvChange: number | undefined;
  let $initialMarginChange: number | undefined;
  let $maintenanceMarginChange: number | undefined;
  let $optionBuyPower: number | undefined;
  let $maxWithDrawChange: number | undefined;
  let $buyPowerDecrease: number | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 9: $nlvChange = r.double(); break;
      case 17: $initialMarginChange = r.double(); break;
      case 25: $maintenanceMarginChange = r.double(); break;
      case 33: $optionBuyPower = r.double(); break;
      case 41: $maxWithDrawChange = r.double(); break;
      case 49: $buyPowerDecrease = r.double(); break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<ComboMaxTrdQtys>({ nlvChange: $nlvChange, initialMarginChange: $initialMarginChange, maintenanceMarginChange: $maintenanceMarginChange, optionBuyPower: $optionBuyPower, maxWithDrawChange: $maxWithDrawChange, buyPowerDecrease: $buyPowerDecrease }, end, unknown);
}

/**
 * Narrows a list of orders, fills or positions; all conditions given must hold.
 *
 * OpenD's `Trd_Common.TrdFilterConditions`, held by {@linkcode TrdGetHistoryOrderFillListC2S}, {@linkcode TrdGetHistoryOrderListC2S}, {@linkcode TrdGetOrderFillListC2S} and more.
 */
export interface TrdFilterConditions extends Message {
  /**
   * Bare codes to keep; empty keeps all. For positions in futures a contract with its month, not the main
   * contract.
   */
  codeList: readonly string[];
  /** Identities to keep: `orderID` of orders, `fillID` of fills, `positionID` of positions; empty keeps all. */
  idList: readonly bigint[];
  /**
   * Earliest time, "yyyy-MM-dd HH:mm:ss" or with milliseconds, in the market's local time (futures: OpenD's
   * `future_trade_api_time_zone`). Required for history, ignored for positions.
   */
  beginTime?: string | undefined;
  /** Latest time, written as `beginTime`. Required for history, ignored for positions. */
  endTime?: string | undefined;
  /** Broker's order identities to keep, in place of `idList`. */
  orderIDExList: readonly string[];
  /** Market in the large to keep. */
  filterMarket?: TrdMarket | undefined;
}

/**
 * Narrows a list of orders, fills or positions; all conditions given must hold.
 *
 * What a request gives for OpenD's `Trd_Common.TrdFilterConditions`, held by {@linkcode TrdGetHistoryOrderFillListC2S}, {@linkcode TrdGetHistoryOrderListC2S}, {@linkcode TrdGetOrderFillListC2S} and more.
 */
export interface TrdFilterConditionsInput extends Message {
  /**
   * Bare codes to keep; empty keeps all. For positions in futures a contract with its month, not the main
   * contract.
   */
  codeList?: readonly string[] | undefined;
  /** Identities to keep: `orderID` of orders, `fillID` of fills, `positionID` of positions; empty keeps all. */
  idList?: readonly (bigint | number)[] | undefined;
  /**
   * Earliest time, "yyyy-MM-dd HH:mm:ss" or with milliseconds, in the market's local time (futures: OpenD's
   * `future_trade_api_time_zone`). Required for history, ignored for positions.
   */
  beginTime?: string | undefined;
  /** Latest time, written as `beginTime`. Required for history, ignored for positions. */
  endTime?: string | undefined;
  /** Broker's order identities to keep, in place of `idList`. */
  orderIDExList?: readonly string[] | undefined;
  /** Market in the large to keep. */
  filterMarket?: TrdMarket | undefined;
}

/** Writes a `Trd_Common.TrdFilterConditions`. */
export function encodeTrdFilterConditions(w: Writer, v: TrdFilterConditionsInput): void {
  for (const x of w.list(v.codeList, "codeList")) { w.string(10, x, "codeList"); }
  for (const x of w.list(v.idList, "idList")) { w.uint64BigInt(16, x, "idList"); }
  if (v.beginTime != null) w.string(26, v.beginTime, "beginTime");
  if (v.endTime != null) w.string(34, v.endTime, "endTime");
  for (const x of w.list(v.orderIDExList, "orderIDExList")) { w.string(42, x, "orderIDExList"); }
  if (v.filterMarket != null) w.int32(48, v.filterMarket, "filterMarket");
  if (v.$unknown != null) w.raw(v.$unknown);
}

/** Reads a `Trd_Common.TrdFilterConditions`. */
export function decodeTrdFilterConditions(r: Reader, end: number): TrdFilterConditions {
  let $codeList: string[] | undefined;
  let $idList: bigint[] | undefined;
  let $beginTime: string | undefined;
  let $endTime: string | undefined;
  let $orderIDExList: string[] | undefined;
  let $filterMarket: TrdMarket | undefined;
  let unknown: Uint8Array | undefined;
  while (r.pos < end) {
    const start = r.pos;
    const tag = r.next();
    switch (tag) {
      case 10: ($codeList ??= []).push(r.text(end)); break;
      case 16: ($idList ??= []).push(r.uint64BigInt()); break;
      case 18: {
        const stop = r.endOf(end);
        while (r.pos < stop) ($idList ??= []).push(r.uint64BigInt());
        if (r.pos !== stop) throw overrun();
        break;
      }
      case 26: $beginTime = r.text(end); break;
      case 34: $endTime = r.text(end); break;
      case 42: ($orderIDExList ??= []).push(r.text(end)); break;
      case 48: $filterMarket = r.int() as TrdMarket; break;
      default: unknown = r.unknown(tag, start, end, unknown);
    }
  }
  return r.finish<TrdFilterConditions>({ codeList: $codeList ?? none, idList: $idList ?? none, beginTime: $beginTime, endTime: $endTime, orderIDExList: $orderIDExList ?? none, filterMarket: $filterMarket }, end, unknown);
}
