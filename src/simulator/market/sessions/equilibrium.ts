/**
 * The price of an auction.
 *
 * @module
 */

import type { PriceLevel } from "../order_book.ts";

/** What an auction comes to. */
export interface Equilibrium {
  /** In units of 1/10,000. */
  readonly price: number;
  /** Shares that trade at it. */
  readonly volume: number;
}

/** The orders of a side: those with a limit, best first, and the sum of those without one. */
export interface AuctionSide {
  readonly levels: readonly PriceLevel[];
  readonly unlimited: number;
}

/**
 * The price at which most shares trade; of several, the one with the least surplus on either side, then the one nearest to
 * the reference, then the higher. It is the price of an order or the reference. `undefined` when nothing would trade.
 *
 * @param reference in units: the last price, or the close before
 */
export function equilibriumOf(bid: AuctionSide, ask: AuctionSide, reference: number): Equilibrium | undefined {
  const prices = new Set([reference]);
  for (const { price } of bid.levels) prices.add(price);
  for (const { price } of ask.levels) prices.add(price);
  let best: Equilibrium | undefined;
  let bestSurplus = 0;
  for (const price of [...prices].sort((a, b) => b - a)) {
    const demand = bid.unlimited + sum(bid.levels, (limit) => limit >= price);
    const supply = ask.unlimited + sum(ask.levels, (limit) => limit <= price);
    const volume = Math.min(demand, supply);
    if (volume === 0 || (best !== undefined && volume < best.volume)) continue;
    const surplus = Math.abs(demand - supply);
    if (best !== undefined && volume === best.volume) {
      if (surplus > bestSurplus) continue;
      if (surplus === bestSurplus && Math.abs(price - reference) >= Math.abs(best.price - reference)) continue;
    }
    best = { price, volume };
    bestSurplus = surplus;
  }
  return best;
}

function sum(levels: readonly PriceLevel[], counts: (price: number) => boolean): number {
  let volume = 0;
  for (const level of levels) if (counts(level.price)) volume += level.volume;
  return volume;
}
