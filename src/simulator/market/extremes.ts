/**
 * The highest and lowest prices of a year and of all time.
 *
 * @module
 */

import type { RawBar } from "./bars.ts";
import type { Adjust, RehabFactors } from "./past/rehab.ts";
import { DAY } from "./zones.ts";

/** Days of a year, the current one among them. */
const YEAR = 364 * DAY;

/** In the currency, forward adjusted: what was paid for today's shares. */
export interface Extremes {
  readonly yearHigh: number;
  readonly yearLow: number;
  readonly high: number;
  readonly low: number;
}

/**
 * The extremes of days.
 *
 * @param days oldest first
 * @param factors of the actions that the adjusted prices come from, oldest first: between two of them the highest price is
 *   the highest adjusted one
 * @param today wall time from which the year is counted back
 */
export function extremesOf(
  days: readonly RawBar[],
  factors: readonly RehabFactors[],
  adjust: Adjust,
  today: number,
): Extremes {
  const borders = [today - YEAR, ...factors.map(({ action }) => action.exDay * DAY)].sort((a, b) => a - b);
  let [high, low] = [0, Number.POSITIVE_INFINITY];
  let [yearHigh, yearLow] = [high, low];
  for (let i = days.length - 1; i >= 0;) {
    const newest = days[i] as RawBar;
    while (borders.length > 0 && (borders[borders.length - 1] as number) > newest.key) borders.pop();
    const begin = borders[borders.length - 1] ?? Number.NEGATIVE_INFINITY;
    let { high: top, low: bottom } = newest;
    for (i--; i >= 0; i--) {
      const bar = days[i] as RawBar;
      if (bar.key < begin) break;
      if (bar.high > top) top = bar.high;
      if (bar.low < bottom) bottom = bar.low;
    }
    const day = Math.floor(newest.key / DAY);
    high = Math.max(high, adjust(day, top));
    low = Math.min(low, adjust(day, bottom));
    if (newest.key >= today - YEAR) [yearHigh, yearLow] = [high, low];
  }
  return { yearHigh, yearLow, high, low };
}
