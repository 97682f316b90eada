/**
 * What a security of the simulated market is.
 *
 * @module
 */

import type { CorporateAction } from "./corporate_actions.ts";
import type { MarketCode } from "./zones.ts";
import type { Terms } from "./terms.ts";
import type { TickTable } from "./tick_size.ts";

/**
 * What kind of security it is. Warrants are callable bull and bear contracts too, as OpenD has it. Told by
 * {@linkcode SecurityInfo}.
 */
export type SecurityKind = "stock" | "etf" | "index" | "plate" | "warrant" | "option" | "future" | "crypto";

/**
 * What is fixed about a security. Of the default ones codes, lots and listing dates are meant to be the real ones,
 * written
 * down from what is publicly known and not compared with the exchanges' lists; prices and figures are rounded and of
 * their
 * time.
 *
 * The first of them are given by {@linkcode defaultSecurities}.
 */
export interface SecurityInfo {
  /** OpenD's symbol: market prefix, dot, code. */
  readonly symbol: string;
  /** The market's prefix, such as `"HK"`. */
  readonly market: MarketCode;
  /** The exchange's code, such as `"00700"`. */
  readonly code: string;
  /** English name. */
  readonly name: string;
  /** A share, a fund, or what else it is. */
  readonly kind: SecurityKind;
  /** What its prices are in. */
  readonly currency: "HKD" | "USD" | "CNY";
  /** Shares in a board lot: every order and trade is a multiple. */
  readonly lotSize: number;
  /** First day of trading, `yyyy-MM-dd`. One in the future is suspended, without bars, until then. */
  readonly listDate: string;
  /** The close of the last day before the simulation begins, in the currency. */
  readonly referencePrice: number;
  /** Shares (or fund units) in issue. */
  readonly issuedShares: number;
  /** Shares that can be traded: what turnover rates are taken of. */
  readonly outstandingShares: number;
  /** Earnings a share of the last year; 0 for a fund. */
  readonly earningsPerShare: number;
  /** Net assets a share. */
  readonly netAssetPerShare: number;
  /** Shares that change hands on an ordinary day. */
  readonly dailyVolume: number;
  /** Standard deviation of daily returns, such as 0.015. */
  readonly volatility: number;
  /** The table of price steps. */
  readonly ticks: TickTable;
  /** No book and no trades. @default false */
  readonly suspended?: boolean;
  /** What was done to its shares. @default dividends, splits and bonus shares as the seed has them, for shares and funds */
  readonly corporateActions?: readonly CorporateAction[];
  /** What it follows and how, if its price comes of others. @default its price is its own */
  readonly terms?: Terms;
}

export { defaultSecurities } from "./listed/mod.ts";
