/**
 * The volatility that options are priced with.
 *
 * @module
 */

import type { SecurityInfo } from "../securities.ts";
import { log } from "./arithmetic.ts";

/** Square root of the trading days of a year. */
const ROOT_YEAR = 15.874507866387544;

/** What money costs in a year. */
export function rateOf(currency: SecurityInfo["currency"]): number {
  return currency === "HKD" ? 0.03 : currency === "USD" ? 0.04 : 0.015;
}

/**
 * The implied volatility of a strike, a year: above what the underlying does on its days, higher for low strikes (a skew),
 * a little higher far from the money on both sides (a smile), and flatter the longer there is to go.
 */
export function impliedVolatility(
  { volatility }: Pick<SecurityInfo, "volatility">,
  spot: number,
  strike: number,
  years: number,
): number {
  const level = volatility * ROOT_YEAR;
  const term = Math.sqrt(Math.max(years, 1 / 52));
  const distance = Math.max(-1.5, Math.min(1.5, log(strike / spot) / (level * 2 * Math.max(term, 0.5))));
  return level * (1.08 + 0.04 / (1 + 6 * years)) * (1 - 0.08 * distance + 0.07 * distance * distance);
}
