/**
 * What an order of a security must be like.
 *
 * @module
 */

import { OpenDArgumentError } from "../../errors.ts";
import type { SecurityInfo } from "./securities.ts";
import { tickBelow, UNITS } from "./tick_size.ts";

/**
 * @param what what was to be done, for the error
 * @returns the price in units
 * @throws {OpenDArgumentError} the price is off the tick table or the volume is not whole lots
 */
export function checkOrder(
  info: SecurityInfo,
  volume: number,
  price: number | undefined,
  what = "Order",
): number | undefined {
  const { symbol, lotSize, ticks, referencePrice } = info;
  if (!(volume > 0) || volume % lotSize !== 0) {
    throw new OpenDArgumentError(
      `${what} of "${volume}" ${symbol}: volume must be a multiple of the lot of ${lotSize}; round it`,
    );
  }
  const units = price === undefined ? undefined : Math.round(price * UNITS);
  if (units !== undefined && (!(units > 0) || units % tickBelow(ticks, units) !== 0)) {
    const tick = units > 0 ? tickBelow(ticks, units) / UNITS : referencePrice;
    throw new OpenDArgumentError(
      `${what} of ${symbol} at "${price}": the price must be a positive multiple of its step of ${tick}; round it`,
    );
  }
  return units;
}
