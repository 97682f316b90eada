/**
 * When the markets trade.
 *
 * The live simulation trades around the clock: whoever tries the client at night must see prices move, so every market
 * counts as open at all times. The generated past, though, has bars only in the regular hours of trading days, so that it
 * looks like what OpenD gives. Auctions and closing come with the full simulator.
 *
 * @module
 */

import { DAY, type MarketCode } from "./zones.ts";

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

/**
 * OpenD's `QotMarketState` that goes with trading around the clock: Morning (3) before 12:00 local time, Afternoon (5) from
 * then on, and Afternoon all day for US, which has no Morning.
 */
export function marketState(market: MarketCode, wall: number): number {
  return market !== "US" && wall % DAY < DAY / 2 ? 3 : 5;
}
