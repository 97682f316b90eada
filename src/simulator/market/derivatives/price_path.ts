/**
 * Where a security's price was, second by second, and what had been traded: what those who follow it go by, whenever they
 * are woken.
 *
 * @module
 */

/**
 * So many of the newest seconds with trades are kept: more than a follower goes back, which is the warm-up and the time
 * within which the market is replayed. Of older ones a minute keeps the last.
 */
const SECONDS = 1024;
/** And so many where the market is replayed however late: four hours and more, less than a megabyte. */
const MORE_SECONDS = 14_400;
/** Minutes that are kept at most: eleven days around the clock. */
const MINUTES = 16_384;
/** Points that there is room for at first: contracts hardly trade, and there are thousands of them. */
const FIRST = 32;

/** What had been traded. */
export interface Sums {
  readonly volume: number;
  readonly turnover: number;
}

/** Columns of a point. The sums are from the beginning on. */
const [SECOND, LAST, LOW, HIGH, VOLUME, TURNOVER, COLUMNS] = [0, 1, 2, 3, 4, 5, 6] as const;

/** Prices in units, by the second. A second counts once it is over, so that it makes no difference when one asks. */
export class PricePath {
  readonly #seconds: number;
  /** Points, a row each, oldest first. */
  #rows: Float64Array = new Float64Array(FIRST * COLUMNS);
  #count = 0;
  /** Those before it are minutes already. */
  #minutes = 0;

  /** @param long whether more of its seconds are kept */
  constructor(first: number, long: boolean) {
    this.#seconds = long ? MORE_SECONDS : SECONDS;
    this.#push(Number.NEGATIVE_INFINITY, first, first, first, 0, 0);
  }

  /** How many points there is room for: 48 bytes each. */
  get room(): number {
    return this.#rows.length / COLUMNS;
  }

  /** Adds what was traded at an instant. */
  add(epochMs: number, last: number, low: number, high: number, volume: number, turnover: number): void {
    const second = Math.floor(epochMs / 1000);
    const newest = this.#count - 1;
    if (this.#at(newest, SECOND) !== second) {
      const [shares, money] = [this.#at(newest, VOLUME) + volume, this.#at(newest, TURNOVER) + turnover];
      return this.#push(second, last, low, high, shares, money);
    }
    this.#set(newest, LAST, last);
    this.#set(newest, LOW, Math.min(this.#at(newest, LOW), low));
    this.#set(newest, HIGH, Math.max(this.#at(newest, HIGH), high));
    this.#set(newest, VOLUME, this.#at(newest, VOLUME) + volume);
    this.#set(newest, TURNOVER, this.#at(newest, TURNOVER) + turnover);
  }

  /** The last price before the second of an instant. */
  at(epochMs: number): number {
    return this.#at(this.#before(epochMs), LAST);
  }

  /** What had been traded before the second of an instant. */
  traded(epochMs: number): Sums {
    const index = this.#before(epochMs);
    return { volume: this.#at(index, VOLUME), turnover: this.#at(index, TURNOVER) };
  }

  /** Lowest and highest price since an instant, before the second of another. */
  range(from: number, to: number): { readonly low: number; readonly high: number } {
    let { low, high } = { low: Number.POSITIVE_INFINITY, high: 0 };
    const [first, end] = [Math.floor(from / 1000), Math.floor(to / 1000)];
    for (let i = this.#count - 1; i >= 0; i--) {
      const second = this.#at(i, SECOND);
      if (second >= end) continue;
      if (second < first) break;
      low = Math.min(low, this.#at(i, LOW));
      high = Math.max(high, this.#at(i, HIGH));
    }
    return { low, high };
  }

  #before(epochMs: number): number {
    const second = Math.floor(epochMs / 1000);
    let [low, high] = [0, this.#count - 1];
    if (this.#at(high, SECOND) < second) return high;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#at(middle, SECOND) < second) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #at(index: number, column: number): number {
    return this.#rows[index * COLUMNS + column] as number;
  }

  #set(index: number, column: number, value: number): void {
    this.#rows[index * COLUMNS + column] = value;
  }

  #push(second: number, last: number, low: number, high: number, volume: number, turnover: number): void {
    if (this.#count * COLUMNS === this.#rows.length) this.#makeRoom();
    const at = this.#count++ * COLUMNS;
    const rows = this.#rows;
    rows[at + SECOND] = second;
    rows[at + LAST] = last;
    rows[at + LOW] = low;
    rows[at + HIGH] = high;
    rows[at + VOLUME] = volume;
    rows[at + TURNOVER] = turnover;
  }

  #makeRoom(): void {
    const [capacity, seconds] = [this.#rows.length / COLUMNS, this.#seconds];
    if (capacity > seconds) {
      this.#thin(this.#count - seconds);
      if (this.#minutes > MINUTES) this.#remove(0, this.#minutes - MINUTES * 3 / 4);
      if (this.#count < capacity * 0.85) return;
    }
    const rows = new Float64Array((capacity < seconds ? 2 * capacity : Math.floor(1.5 * capacity)) * COLUMNS);
    rows.set(this.#rows);
    this.#rows = rows;
  }

  /** Leaves one point a minute of those before an index: its last one, with how far the minute reached. */
  #thin(end: number): void {
    // The first one is from before all trades.
    let kept = Math.max(1, this.#minutes);
    for (let i = kept; i < end; i++) {
      const before = kept - 1;
      const same = Math.floor(this.#at(before, SECOND) / 60) === Math.floor(this.#at(i, SECOND) / 60);
      const [low, high] = [this.#at(before, LOW), this.#at(before, HIGH)];
      const to = same ? before : kept++;
      if (to !== i) this.#rows.copyWithin(to * COLUMNS, i * COLUMNS, (i + 1) * COLUMNS);
      if (!same) continue;
      this.#set(to, LOW, Math.min(this.#at(to, LOW), low));
      this.#set(to, HIGH, Math.max(this.#at(to, HIGH), high));
    }
    this.#minutes = kept;
    if (end > kept) this.#remove(kept, end - kept);
  }

  #remove(from: number, count: number): void {
    this.#rows.copyWithin(from * COLUMNS, (from + count) * COLUMNS, this.#count * COLUMNS);
    this.#count -= count;
    if (from < this.#minutes) this.#minutes -= count;
  }
}
