/**
 * Where a security's price was, second by second, and what had been traded: what those who follow it go by, whenever they
 * are woken.
 *
 * @module
 */

/** Seconds with trades that are kept, unless all are. */
const KEPT = 4096;

interface Point {
  readonly second: number;
  last: number;
  low: number;
  high: number;
  /** Sums from the beginning on. */
  volume: number;
  turnover: number;
}

/** What had been traded. */
export interface Sums {
  readonly volume: number;
  readonly turnover: number;
}

/** Prices in units, by the second. A second counts once it is over, so that it makes no difference when one asks. */
export class PricePath {
  readonly #keepsAll: boolean;
  #points: Point[];

  constructor(first: number, keepsAll: boolean) {
    this.#keepsAll = keepsAll;
    this.#points = [{ second: Number.NEGATIVE_INFINITY, last: first, low: first, high: first, volume: 0, turnover: 0 }];
  }

  /** Adds what was traded at an instant. */
  add(epochMs: number, last: number, low: number, high: number, volume: number, turnover: number): void {
    const second = Math.floor(epochMs / 1000);
    const newest = this.#points[this.#points.length - 1] as Point;
    if (newest.second === second) {
      newest.last = last;
      newest.low = Math.min(newest.low, low);
      newest.high = Math.max(newest.high, high);
      newest.volume += volume;
      newest.turnover += turnover;
      return;
    }
    const sums = { volume: newest.volume + volume, turnover: newest.turnover + turnover };
    this.#points.push({ second, last, low, high, ...sums });
    if (!this.#keepsAll && this.#points.length > 2 * KEPT) this.#points = this.#points.slice(-KEPT);
  }

  /** The last price before the second of an instant. */
  at(epochMs: number): number {
    return this.#before(epochMs).last;
  }

  /** What had been traded before the second of an instant. */
  traded(epochMs: number): Sums {
    return this.#before(epochMs);
  }

  /** Lowest and highest price since an instant, before the second of another. */
  range(from: number, to: number): { readonly low: number; readonly high: number } {
    let { low, high } = { low: Number.POSITIVE_INFINITY, high: 0 };
    const [first, end] = [Math.floor(from / 1000), Math.floor(to / 1000)];
    for (let i = this.#points.length - 1; i >= 0; i--) {
      const point = this.#points[i] as Point;
      if (point.second >= end) continue;
      if (point.second < first) break;
      low = Math.min(low, point.low);
      high = Math.max(high, point.high);
    }
    return { low, high };
  }

  #before(epochMs: number): Point {
    const second = Math.floor(epochMs / 1000);
    const points = this.#points;
    let [low, high] = [0, points.length - 1];
    if ((points[high] as Point).second < second) return points[high] as Point;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((points[middle] as Point).second < second) low = middle;
      else high = middle - 1;
    }
    return points[low] as Point;
  }
}
