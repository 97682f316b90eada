/**
 * The figures of a day: what the basic quote shows.
 *
 * @module
 */

import type { RawBar } from "./bars.ts";

/** Open, high, low, last and sums of the current day. Prices in units, turnover in units times shares. */
export class DayFigures {
  /** Beginning of the day, wall time. */
  key: number;
  open: number;
  high: number;
  low: number;
  last: number;
  lastClose: number;
  volume = 0;
  turnover = 0;

  constructor(key: number, lastClose: number) {
    this.key = key;
    this.lastClose =
      this.open =
      this.high =
      this.low =
      this.last =
        lastClose;
  }

  /** Adds a trade. */
  trade(price: number, volume: number): void {
    this.#extend(price, price, price, price);
    this.volume += volume;
    this.turnover += price * volume;
  }

  /** Adds a bar of the same day. */
  bar(bar: RawBar): void {
    this.#extend(bar.open, bar.high, bar.low, bar.close);
    this.volume += bar.volume;
    this.turnover += bar.turnover;
  }

  /** Begins the next day. */
  roll(key: number): void {
    this.key = key;
    this.lastClose =
      this.open =
      this.high =
      this.low =
        this.last;
    this.volume = 0;
    this.turnover = 0;
  }

  /** A corporate action takes effect: what is shown is of its shares from now on. */
  goEx(price: (before: number) => number, shares: number): void {
    this.open = price(this.open);
    this.high = price(this.high);
    this.low = price(this.low);
    this.last = price(this.last);
    this.lastClose = price(this.lastClose);
    this.volume = Math.round(this.volume * shares);
  }

  #extend(open: number, high: number, low: number, close: number): void {
    if (this.volume === 0) {
      this.open = open;
      this.high = high;
      this.low = low;
    } else {
      if (high > this.high) this.high = high;
      if (low < this.low) this.low = low;
    }
    this.last = close;
  }
}
