/**
 * Industries and concepts, and who belongs to them.
 *
 * @module
 */

import type { SecurityInfo } from "../securities.ts";
import type { MarketCode } from "../zones.ts";

/** Plates are of one of three places: Shanghai and Shenzhen share theirs. */
export type PlateGroup = "HK" | "US" | "CN";

/** Industries: each share belongs to one, by its code; one that is in no list, to the first. */
export const INDUSTRIES: readonly (readonly [name: string, codes: string])[] = [
  ["Internet services", "00700 09988 03690 09618 09999 01024 AMZN GOOGL META NFLX BABA"],
  ["Banks", "00005 00939 01398 03988 600036 000001 601398 JPM"],
  ["Insurance", "01299 601318 02318"],
  ["Exchanges and funds", "00388 02800 SPY 02828 03033 03067 QQQ IWM TLT V COIN"],
  ["Consumer electronics and software", "AAPL MSFT ORCL PLTR 01810 002475 000333"],
  ["Vehicles and batteries", "TSLA 300750 01211 002594 NIO"],
  ["Semiconductors", "NVDA AVGO AMD INTC 00981 688981"],
  ["Beverages", "600519 000858 KO"],
  ["Energy and utilities", "00883 00857 XOM 600900 00066"],
  ["Property and conglomerates", "00016 00001 GE BA"],
  ["Consumer and health", "02020 00027 02269 WMT DIS PFE 00941"],
];

/** Concepts: a share may belong to several. */
export const CONCEPTS: readonly (readonly [name: string, has: (info: SecurityInfo) => boolean])[] = [
  ["Large companies", (info) => info.kind === "stock" && info.issuedShares * info.referencePrice > 1e12],
  ["Low volatility", (info) => info.volatility <= 0.012],
  ["Funds", (info) => info.kind === "etf"],
];

/** The first number of a group's plates; its concepts begin 500 further. */
export const FIRST_PLATE: Readonly<Record<PlateGroup, number>> = { HK: 1000, US: 2000, CN: 3000 };
/** How far behind its industries a group's concepts begin. */
export const CONCEPT_OFFSET = 500;

/** The group of a market. */
export function groupOf(market: MarketCode): PlateGroup {
  return market === "HK" || market === "US" ? market : "CN";
}

/** The industry of a share, by its place in the list. */
export function industryIndex({ code }: SecurityInfo): number {
  return Math.max(0, INDUSTRIES.findIndex(([, codes]) => codes.split(" ").includes(code)));
}

/** Whether a security can belong to a plate at all. */
export function inPlates({ kind, market }: SecurityInfo): boolean {
  return (kind === "stock" || kind === "etf") && market !== "CC";
}
