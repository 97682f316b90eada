/**
 * Orders for several securities at once.
 *
 * @module
 */

import { available, valueOf } from "./exchange.ts";
import type { Leg } from "./order.ts";
import { lastPrice } from "./position.ts";

/**
 * What one combination costs if so many are taken from the books at once, in units, rounded up: negative when more comes
 * in than is paid. `undefined` when a book does not have that much.
 */
export function netPrice(legs: readonly Leg[], qty: number): number | undefined {
  let sum = 0;
  for (const { security, side, ratio } of legs) {
    const shares = ratio * qty;
    if (available(security, side, undefined) < shares) return undefined;
    const value = valueOf(security, side, shares, lastPrice(security));
    sum += side === "bid" ? value : -value;
  }
  return Math.ceil(sum / qty);
}
