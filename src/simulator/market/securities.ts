/**
 * The securities of the simulated market.
 *
 * @module
 */

import type { CorporateAction } from "./corporate_actions.ts";
import type { MarketCode } from "./zones.ts";
import { CN_TICKS, HK_EQUITY_TICKS, HK_ETP_TICKS, type TickTable, US_TICKS } from "./tick_size.ts";

/**
 * What kind of security it is: a share or a fund (OpenD's `SecurityType` Eqty and Trust). Told by {@linkcode
 * SecurityInfo}.
 */
export type SecurityKind = "stock" | "etf";

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
  /** A share or a fund. */
  readonly kind: SecurityKind;
  /** What its prices are in. */
  readonly currency: "HKD" | "USD" | "CNY";
  /** Shares in a board lot: every order and trade is a multiple. */
  readonly lotSize: number;
  /** First day of trading, `yyyy-MM-dd`. */
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
}

/** Columns: symbol, name, lot, listed, price, issued (millions), floating (millions), EPS, net assets, volume, volatility. */
type Row = readonly [
  symbol: string,
  name: string,
  lot: number,
  listed: string,
  price: number,
  issued: number,
  floating: number,
  earnings: number,
  assets: number,
  volume: number,
  volatility: number,
];

const STOCKS: readonly Row[] = [
  ["HK.00700", "TENCENT", 100, "2004-06-16", 612, 9150, 9150, 24.3, 126, 20e6, 0.018],
  ["HK.09988", "BABA-W", 100, "2019-11-26", 158.2, 19100, 19100, 7.4, 57.2, 75e6, 0.024],
  ["HK.00005", "HSBC HOLDINGS", 400, "1991-04-08", 112.4, 17180, 17180, 9.6, 84.5, 16e6, 0.012],
  ["HK.01299", "AIA", 200, "2010-10-29", 79.35, 10510, 10510, 4.95, 30.1, 26e6, 0.016],
  ["HK.00388", "HKEX", 100, "2000-06-27", 418.6, 1268, 1268, 11.9, 43.8, 5e6, 0.017],
  ["HK.03690", "MEITUAN-W", 100, "2018-09-20", 101.3, 6110, 5530, 5.1, 30.6, 38e6, 0.026],
  ["HK.00939", "CCB", 1000, "2005-10-27", 7.905, 240417, 240417, 1.46, 14.1, 280e6, 0.011],
  ["US.AAPL", "Apple", 1, "1980-12-12", 278.85, 14776, 14760, 7.46, 4.99, 50e6, 0.014],
  ["US.TSLA", "Tesla", 1, "2010-06-29", 430.17, 3326, 2730, 1.45, 24.1, 85e6, 0.032],
  ["US.NVDA", "NVIDIA", 1, "1999-01-22", 177.0, 24300, 23320, 4.04, 4.89, 190e6, 0.025],
  ["US.MSFT", "Microsoft", 1, "1986-03-13", 492.01, 7433, 7425, 14.05, 48.8, 22e6, 0.013],
  ["US.AMZN", "Amazon", 1, "1997-05-15", 233.22, 10690, 9680, 7.08, 34.6, 42e6, 0.017],
  ["SH.600519", "Kweichow Moutai", 100, "2001-08-27", 1451.1, 1252.3, 1252.3, 71.9, 205, 3.2e6, 0.011],
  ["SH.601318", "Ping An Insurance", 100, "2007-03-01", 59.16, 18107.6, 10660.1, 7.9, 54.2, 48e6, 0.014],
  ["SH.600036", "China Merchants Bank", 100, "2002-04-09", 42.95, 25219.8, 20628.9, 5.9, 44.1, 52e6, 0.011],
  ["SZ.000001", "Ping An Bank", 100, "1991-04-03", 11.66, 19405.9, 19405.6, 2.1, 23.1, 92e6, 0.01],
  ["SZ.300750", "CATL", 100, "2018-06-11", 373.2, 4562.9, 4256.6, 14.3, 68.5, 26e6, 0.021],
  ["SZ.000858", "Wuliangye", 100, "1998-04-27", 117.9, 3881.6, 3881.5, 8.2, 36.5, 17e6, 0.013],
];

const FUNDS: readonly Row[] = [
  ["HK.02800", "TRACKER FUND", 500, "1999-11-12", 26.3, 5900, 5900, 0, 26.2, 380e6, 0.012],
  ["US.SPY", "SPDR S&P 500 ETF", 1, "1993-01-29", 683.39, 1030, 1030, 0, 683.2, 75e6, 0.009],
];

const CURRENCY = { HK: "HKD", US: "USD", SH: "CNY", SZ: "CNY" } as const;

function build(row: Row, kind: SecurityKind): SecurityInfo {
  const [symbol, name, lotSize, listDate, referencePrice, issued, floating, earnings, assets, volume, volatility] = row;
  const [market, code] = symbol.split(".") as [MarketCode, string];
  const hkTicks = kind === "etf" ? HK_ETP_TICKS : HK_EQUITY_TICKS;
  return {
    symbol,
    market,
    code,
    name,
    kind,
    currency: CURRENCY[market],
    lotSize,
    listDate,
    referencePrice,
    issuedShares: Math.round(issued * 1e6),
    outstandingShares: Math.round(floating * 1e6),
    earningsPerShare: earnings,
    netAssetPerShare: assets,
    dailyVolume: volume,
    volatility,
    ticks: market === "HK" ? hkTicks : market === "US" ? US_TICKS : CN_TICKS,
  };
}

/**
 * The twenty securities that a market has unless others are given: HK, US, SH and SZ, two of them funds.
 *
 * @example
 * ```ts
 * import { defaultSecurities, startSimulator } from "@opend/client/simulator";
 *
 * const securities = defaultSecurities().filter(({ market }) => market === "HK");
 * await using sim = await startSimulator({ securities });
 * ```
 */
export function defaultSecurities(): readonly SecurityInfo[] {
  return [...STOCKS.map((row) => build(row, "stock")), ...FUNDS.map((row) => build(row, "etf"))];
}
