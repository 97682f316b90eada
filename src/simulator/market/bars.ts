/**
 * K-line bars: kinds, buckets, and putting trades and smaller bars together into bigger ones.
 *
 * @module
 */

import { civilDate, DAY, dayNumber, MINUTE, weekday } from "./zones.ts";

/** The kinds of bar, numbered as OpenD's `KLType`. */
export const BarKind = {
  Min1: 1,
  Day: 2,
  Week: 3,
  Month: 4,
  Year: 5,
  Min5: 6,
  Min15: 7,
  Min30: 8,
  Min60: 9,
  Min3: 10,
  Quarter: 11,
  Min10: 12,
  Min120: 13,
  Min180: 14,
  Min240: 15,
} as const;
/** One of {@linkcode BarKind}'s values. */
export type BarKind = (typeof BarKind)[keyof typeof BarKind];

/** A bar as the market keeps it: prices in units, turnover in units times shares. */
export interface RawBar {
  /** Beginning of the bucket, wall time of the market. */
  readonly key: number;
  open: number;
  high: number;
  low: number;
  close: number;
  volume: number;
  turnover: number;
}

/** Minutes of an intraday kind; `undefined` for Day and longer. */
export function minutesOf(kind: BarKind): number | undefined {
  switch (kind) {
    case BarKind.Min1:
      return 1;
    case BarKind.Min3:
      return 3;
    case BarKind.Min5:
      return 5;
    case BarKind.Min10:
      return 10;
    case BarKind.Min15:
      return 15;
    case BarKind.Min30:
      return 30;
    case BarKind.Min60:
      return 60;
    case BarKind.Min120:
      return 120;
    case BarKind.Min180:
      return 180;
    case BarKind.Min240:
      return 240;
    default:
      return undefined;
  }
}

/**
 * The beginning of the bucket that a wall time falls in. Intraday buckets are counted from local midnight; weeks begin on
 * Monday, months, quarters and years on their first day.
 */
export function bucketOf(kind: BarKind, wall: number): number {
  const minutes = minutesOf(kind);
  if (minutes !== undefined) return Math.floor(wall / (minutes * MINUTE)) * minutes * MINUTE;
  const days = Math.floor(wall / DAY);
  if (kind === BarKind.Day) return days * DAY;
  if (kind === BarKind.Week) return (days - weekday(days)) * DAY;
  const { year, month } = civilDate(days);
  if (kind === BarKind.Month) return dayNumber(year, month, 1) * DAY;
  if (kind === BarKind.Quarter) return dayNumber(year, month - ((month - 1) % 3), 1) * DAY;
  return dayNumber(year, 1, 1) * DAY;
}

/** The wall time that a bar is labelled with: the end of an intraday bucket, the first day of a longer one. */
export function labelOf(kind: BarKind, key: number): number {
  return key + (minutesOf(kind) ?? 0) * MINUTE;
}

/** Bars of one kind, oldest first, that grow at the end. */
export class BarSeries {
  readonly kind: BarKind;
  readonly bars: RawBar[];
  /** Before this wall time no new bucket can begin; of weeks and longer it is only the first day's end. */
  #next = Number.NEGATIVE_INFINITY;

  /** @param bars what it begins with: one a bucket, from now on its own */
  constructor(kind: BarKind, bars: RawBar[] = []) {
    this.kind = kind;
    this.bars = bars;
  }

  /** Adds a trade at a wall time. A wall time that goes back (the hour that comes twice) counts into the newest bar. */
  addTrade(wall: number, price: number, volume: number): void {
    const last = this.bars[this.bars.length - 1];
    if (last === undefined || wall >= this.#next) {
      const key = bucketOf(this.kind, wall);
      if (last === undefined || key > last.key) {
        this.bars.push({ key, open: price, high: price, low: price, close: price, volume, turnover: price * volume });
        this.#next = key + (minutesOf(this.kind) ?? 24 * 60) * MINUTE;
        return;
      }
    }
    if (price > last.high) last.high = price;
    if (price < last.low) last.low = price;
    last.close = price;
    last.volume += volume;
    last.turnover += price * volume;
  }

  /** Adds a smaller bar, not older than what is there. */
  addBar(bar: RawBar): void {
    const last = this.bars[this.bars.length - 1];
    if (last === undefined || bar.key >= this.#next) {
      const key = bucketOf(this.kind, bar.key);
      if (last === undefined || key > last.key) {
        this.bars.push({ ...bar, key });
        this.#next = key + (minutesOf(this.kind) ?? 24 * 60) * MINUTE;
        return;
      }
    }
    if (bar.high > last.high) last.high = bar.high;
    if (bar.low < last.low) last.low = bar.low;
    last.close = bar.close;
    last.volume += bar.volume;
    last.turnover += bar.turnover;
  }
}

/** Drops the oldest half of a list that is longer than `limit`: rarely, so that it costs nothing on average. */
export function trim(list: unknown[], limit: number): boolean {
  if (list.length <= limit) return false;
  list.splice(0, list.length - (limit >> 1));
  return true;
}
