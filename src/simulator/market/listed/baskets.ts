/**
 * Indices and plates: what is worked out from others.
 *
 * @module
 */

import type { SecurityInfo } from "../securities.ts";
import { CN_TICKS } from "../tick_size.ts";
import type { BasketTerms } from "../terms.ts";
import { CN_INDICES } from "./china.ts";
import { HK_INDICES } from "./hk.ts";
import { CONCEPT_OFFSET, CONCEPTS, FIRST_PLATE, groupOf, INDUSTRIES, industryIndex, inPlates } from "./plates.ts";
import { CURRENCY, split } from "./row.ts";
import { US_INDICES } from "./us.ts";

const FROM = "1990-01-02";

function basket(
  kind: "index" | "plate",
  symbol: string,
  name: string,
  level: number,
  volatility: number,
  members: readonly SecurityInfo[],
): SecurityInfo {
  const { market, code } = split(symbol);
  const weights: BasketTerms["weights"] = symbol === "US..DJI" ? "price" : "value";
  return {
    symbol,
    market,
    code,
    name,
    kind,
    currency: CURRENCY[market],
    lotSize: 1,
    listDate: FROM,
    referencePrice: level,
    issuedShares: sum(members, "issuedShares"),
    outstandingShares: sum(members, "outstandingShares"),
    earningsPerShare: 0,
    netAssetPerShare: 0,
    dailyVolume: sum(members, "dailyVolume"),
    volatility,
    ticks: CN_TICKS,
    terms: { kind: "basket", members: members.map((it) => it.symbol), weights },
  };
}

function sum(members: readonly SecurityInfo[], name: "issuedShares" | "outstandingShares" | "dailyVolume"): number {
  return members.reduce((total, member) => total + member[name], 0);
}

/** The indices of those securities. */
export function indicesOf(securities: readonly SecurityInfo[]): SecurityInfo[] {
  return [...HK_INDICES, ...US_INDICES, ...CN_INDICES].map(([symbol, name, level, volatility, codes]) => {
    const { market } = split(symbol);
    const wanted = new Set(codes.split(" ").map((code) => code.includes(".") ? code : `${market}.${code}`));
    const members = securities.filter((it) => wanted.has(it.symbol));
    return basket("index", symbol, name, level, volatility, members);
  });
}

/** The plates that have members among those securities. */
export function platesOf(securities: readonly SecurityInfo[]): SecurityInfo[] {
  const plates: SecurityInfo[] = [];
  for (const group of ["HK", "US", "CN"] as const) {
    const all = securities.filter((it) => inPlates(it) && groupOf(it.market) === group);
    const add = (number: number, name: string, members: readonly SecurityInfo[]): void => {
      const market = group === "CN" ? "SH" : group;
      if (members.length === 0) return;
      plates.push(basket("plate", `${market}.BK${FIRST_PLATE[group] + number}`, name, 1000, 0.013, members));
    };
    INDUSTRIES.forEach(([name], i) => add(i, name, all.filter((it) => industryIndex(it) === i)));
    CONCEPTS.forEach(([name, has], i) => add(CONCEPT_OFFSET + i, name, all.filter(has)));
  }
  return plates;
}
