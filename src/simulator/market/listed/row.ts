/**
 * Shares and funds as rows of a table.
 *
 * @module
 */

import type { SecurityInfo } from "../securities.ts";
import { CN_TICKS, HK_EQUITY_TICKS, HK_ETP_TICKS, US_TICKS } from "../tick_size.ts";
import type { MarketCode } from "../zones.ts";

/** Columns: symbol, name, lot, listed, price, issued (millions), floating (millions), EPS, net assets, volume, volatility. */
export type Row = readonly [
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

/** What prices of a market are in. */
export const CURRENCY: Readonly<Record<MarketCode, SecurityInfo["currency"]>> = {
  HK: "HKD",
  US: "USD",
  SH: "CNY",
  SZ: "CNY",
  CC: "USD",
};

/** The security of a row. */
export function build(row: Row, kind: "stock" | "etf"): SecurityInfo {
  const [symbol, name, lotSize, listDate, referencePrice, issued, floating, earnings, assets, volume, volatility] = row;
  const { market, code } = split(symbol);
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

/** Market and code of a symbol. */
export function split(symbol: string): { readonly market: MarketCode; readonly code: string } {
  const dot = symbol.indexOf(".");
  return { market: symbol.slice(0, dot) as MarketCode, code: symbol.slice(dot + 1) };
}
