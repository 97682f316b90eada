/**
 * What a derived security is worth on one day of its underlying, by a table: a model for every minute would take long.
 *
 * @module
 */

import type { RawBar } from "../bars.ts";
import type { SecurityInfo } from "../securities.ts";
import { fromWall } from "../zones.ts";
import { endOf } from "./models.ts";

/** What it is worth, in units and on no grid, while its underlying is at a price in units. */
export type Worth = (underlying: number, epochMs: number) => number;

/** Prices of the underlying between which it is straight. */
const PLACES = 12;

/** The worth over the minutes of a day: straight between prices, and between the first minute and the last by the root of the time left. */
export class WorthTable {
  readonly #low: number;
  readonly #step: number;
  readonly #first: readonly number[];
  readonly #last: readonly number[];
  readonly #begin: number;
  /** Milliseconds that are left at the first minute, and roots of what is left at both ends. */
  readonly #left: number;
  readonly #roots: { readonly first: number; readonly last: number };
  #share = 0;

  /** @param shares how many of the newest day's shares one share of this day is */
  constructor(info: SecurityInfo, worth: Worth, minutes: readonly RawBar[], shares: number) {
    let [low, high] = [Number.POSITIVE_INFINITY, 0];
    for (const bar of minutes) {
      if (bar.low < low) low = bar.low;
      if (bar.high > high) high = bar.high;
    }
    this.#low = low;
    this.#step = Math.max(1, (high - low) / (PLACES - 1));
    const [first, last] = [minutes[0] as RawBar, minutes[minutes.length - 1] as RawBar];
    this.#begin = first.key;
    const begin = fromWall(info.market, first.key);
    const end = begin + last.key - first.key;
    const column = (time: number): number[] => {
      return Array.from({ length: PLACES }, (_, i) => worth((low + i * this.#step) / shares, time));
    };
    this.#first = column(begin);
    this.#last = column(end);
    const { terms } = info;
    const over = terms === undefined || terms.kind === "basket" ? end : endOf(info, terms.expiry);
    this.#left = over - begin;
    this.#roots = { first: Math.sqrt(Math.max(0, this.#left)), last: Math.sqrt(Math.max(0, over - end)) };
  }

  /** Goes to a minute, wall time. */
  at(key: number): void {
    const { first, last } = this.#roots;
    const root = Math.sqrt(Math.max(0, this.#left - (key - this.#begin)));
    this.#share = first > last ? (first - root) / (first - last) : 0;
  }

  /** What it is worth then, while the underlying is at a price of the day, in units. */
  worth(price: number): number {
    const place = (price - this.#low) / this.#step;
    const i = Math.min(PLACES - 2, Math.floor(place));
    const first = between(this.#first, i, place - i);
    return first + (between(this.#last, i, place - i) - first) * this.#share;
  }
}

function between(column: readonly number[], i: number, share: number): number {
  const from = column[i] as number;
  return from + ((column[i + 1] as number) - from) * share;
}
