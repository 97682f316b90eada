/**
 * How long the markets' regular hours are: what the past and the crowd's pace go by, also where the market trades around the
 * clock. What trades when is in `sessions/`.
 *
 * @module
 */

import type { MarketCode } from "./zones.ts";

/** Regular sessions in minutes after local midnight, `[first, end)`. */
export const REGULAR_HOURS: Readonly<Record<MarketCode, readonly (readonly [from: number, to: number])[]>> = {
  HK: [[570, 720], [780, 960]],
  US: [[570, 960]],
  SH: [[570, 690], [780, 900]],
  SZ: [[570, 690], [780, 900]],
  CC: [[0, 1440]],
};

/** Minutes of regular trading in a day of the market. */
export function minutesPerDay(market: MarketCode): number {
  return REGULAR_HOURS[market].reduce((sum, [from, to]) => sum + to - from, 0);
}
