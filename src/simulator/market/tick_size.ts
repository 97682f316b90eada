/**
 * Price steps. Inside the market a price is an integer number of 1/10,000 of the currency ("units"), so that sums are
 * exact and a price on the grid stays on it.
 *
 * @module
 */

/** Units in one dollar or yuan. */
export const UNITS: number = 10_000;

/** One band of a table: prices up to and including `upTo` move by `tick`. Both in units. */
export interface TickBand {
  readonly upTo: number;
  readonly tick: number;
}

/** A table of price steps, bands rising. A price on the border of two bands is on the grid of both. */
export type TickTable = readonly TickBand[];

function table(...bands: readonly (readonly [upTo: number, tick: number])[]): TickTable {
  return bands.map(([upTo, tick]) => ({ upTo: Math.round(upTo * UNITS), tick: Math.round(tick * UNITS) }));
}

/**
 * Hong Kong shares: the Rules of the Exchange, Second Schedule Part A, with HKEX's "Reduction of Minimum Spreads": phase 1
 * (10 to 20: 0.01, 20 to 50: 0.02) in force since 2025-08-04, phase 2 (0.5 to 10: 0.005) announced for the middle of 2026
 * and taken here as in force.
 */
export const HK_EQUITY_TICKS: TickTable = table(
  [0.25, 0.001],
  [10, 0.005],
  [20, 0.01],
  [50, 0.02],
  [100, 0.05],
  [200, 0.1],
  [500, 0.2],
  [1000, 0.5],
  [2000, 1],
  [5000, 2],
  [9995, 5],
);

/** Hong Kong exchange traded products: HKEX's own table for them since 2020, which the reduction leaves alone. */
export const HK_ETP_TICKS: TickTable = table(
  [1, 0.001],
  [5, 0.002],
  [10, 0.005],
  [20, 0.01],
  [100, 0.02],
  [200, 0.05],
  [500, 0.1],
  [1000, 0.2],
  [2000, 0.5],
  [5000, 1],
  [9995, 5],
);

/** United States: one cent, a hundredth of a cent below one dollar (SEC Rule 612 as first in force). */
export const US_TICKS: TickTable = table([1, 0.0001], [1_000_000, 0.01]);

/** Shanghai and Shenzhen A-shares: 0.01 yuan. */
export const CN_TICKS: TickTable = table([1_000_000, 0.01]);

/** The step from `price` upwards. */
export function tickAbove(ticks: TickTable, price: number): number {
  for (const band of ticks) if (price < band.upTo) return band.tick;
  return (ticks[ticks.length - 1] as TickBand).tick;
}

/** The step from `price` downwards, which is also the grid that the price must be on. */
export function tickBelow(ticks: TickTable, price: number): number {
  for (const band of ticks) if (price <= band.upTo) return band.tick;
  return (ticks[ticks.length - 1] as TickBand).tick;
}

/** The highest price on the grid that is not above `price`; at least the smallest step. */
export function snap(ticks: TickTable, price: number): number {
  const tick = tickBelow(ticks, price);
  return Math.max(tick, Math.floor(price / tick) * tick);
}

/** The price `steps` steps above (or below, when negative) a price on the grid; at least the smallest step. */
export function addTicks(ticks: TickTable, price: number, steps: number): number {
  let result = price;
  for (let i = steps; i > 0; i--) result += tickAbove(ticks, result);
  for (let i = steps; i < 0; i++) {
    const tick = tickBelow(ticks, result);
    if (result <= tick) return result;
    result -= tick;
  }
  return result;
}

/** {@linkcode snap} for many prices near each other: remembers the band of the last one. */
export class Snapper {
  readonly #ticks: TickTable;
  #above = 0;
  #upTo = 0;
  #tick = 1;

  constructor(ticks: TickTable) {
    this.#ticks = ticks;
  }

  /** As {@linkcode snap}. */
  snap(price: number): number {
    if (price <= this.#above || price > this.#upTo) this.#find(price);
    return Math.max(this.#tick, Math.floor(price / this.#tick) * this.#tick);
  }

  #find(price: number): void {
    let above = Number.NEGATIVE_INFINITY;
    for (const band of this.#ticks) {
      this.#above = above;
      this.#upTo = above = band.upTo;
      this.#tick = band.tick;
      if (price <= band.upTo) return;
    }
    this.#upTo = Number.POSITIVE_INFINITY;
  }
}
