/**
 * As many securities as a soak wants: those of the simulator, and others made after them.
 *
 * @module
 */

import { defaultSecurities } from "../../src/simulator/market/securities.ts";
import type { SecurityInfo } from "../../src/simulator/market/securities.ts";

/** Days since they were listed: bars of days are put together from their minutes, and those of years take seconds. */
const LISTED = 7;
const DAY = 86_400_000;

/**
 * The first `count`; each has a code that its market would give.
 *
 * @param marketStart epoch milliseconds
 */
export function soakSecurities(count: number, marketStart: number): readonly SecurityInfo[] {
  const listDate = new Date(marketStart - LISTED * DAY).toISOString().slice(0, 10);
  // The others have codes that say what they are, or have no trades of their own.
  const models = defaultSecurities().filter(({ kind }) => kind === "stock" || kind === "etf");
  return Array.from({ length: count }, (_, i) => {
    const model = models[i % models.length]!;
    const round = Math.floor(i / models.length);
    const code = round === 0 ? model.code : codeOf(model, round);
    return { ...model, code, symbol: `${model.market}.${code}`, listDate };
  });
}

/** Other codes than the models have: letters behind those of the US, and other first figures elsewhere. */
function codeOf({ market, code }: SecurityInfo, round: number): string {
  if (market === "US") return `${code}${letters(round)}`;
  const spread = market === "HK" ? 100_000 : 1_000_000;
  return String((Number(code) + round * 1009) % spread).padStart(code.length, "0");
}

function letters(round: number): string {
  return `${String.fromCharCode(65 + Math.floor(round / 26))}${String.fromCharCode(65 + round % 26)}`;
}
