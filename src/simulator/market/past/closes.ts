/**
 * The closes of the past, from the newest day back, as far as somebody looks: a random walk around a long rise, which jumps
 * with splits and falls by what is paid.
 *
 * @module
 */

import { addedTo, type CorporateActions, exPrice, shareFactor } from "../corporate_actions.ts";
import { Random } from "../prng.ts";
import type { SecurityInfo } from "../securities.ts";
import { calendarOf, productOf } from "../sessions/product.ts";
import { isTradingDay } from "../holidays.ts";
import { snap, UNITS } from "../tick_size.ts";
import { DAY } from "../zones.ts";
import { growth } from "./growth.ts";

/** A day of the past. */
export interface PastDay {
  /** Days since 1970-01-01 of the market's zone. */
  readonly day: number;
  /** In units. */
  readonly close: number;
  /** The close before, in units; on an ex-day with the action taken off, and then on no grid. */
  readonly reference: number;
  /** The close before as it was traded, in units. */
  readonly before: number;
  /** How many of the newest day's shares one share of this day is. */
  readonly shares: number;
}

/** Columns: day, close, reference, before, shares. */
const COLUMNS = 5;

/** The days of a security's past, newest first. */
export class Closes {
  readonly #info: SecurityInfo;
  readonly #actions: CorporateActions;
  /** A row of {@linkcode COLUMNS} a day: ten years of objects for each security would be much memory. */
  #rows: Float64Array = new Float64Array(32 * COLUMNS);
  #count = 0;
  readonly #limit: number;
  readonly #listed: number;
  readonly #end: number;
  readonly #random: Random;
  readonly #start: number;
  #next: number;
  #close: number;
  #shares = 1;

  /**
   * @param end the day in which the past ends, unfinished
   * @param listed its first day
   * @param limit days at most
   */
  constructor(
    info: SecurityInfo,
    actions: CorporateActions,
    seed: string,
    end: number,
    listed: number,
    limit: number,
  ) {
    this.#info = info;
    this.#actions = actions;
    this.#limit = limit;
    this.#listed = listed;
    this.#end = end;
    this.#random = new Random(`${seed}/closes`);
    this.#start = snap(info.ticks, info.referencePrice * UNITS);
    this.#close = this.#start;
    this.#next = this.#tradingDay(end);
    if (this.#next !== end || listed > end) return;
    // Today ends somewhere; the day before it at the reference price.
    this.#next = this.#tradingDay(end - 1);
    const action = actions.byDay.get(end);
    const reference = action === undefined ? this.#start : exPrice(action, this.#start);
    const close = snap(info.ticks, reference * (1 + info.volatility * this.#random.normal()));
    this.#push(end, close, reference, this.#start, 1);
    if (action !== undefined) this.#shares = shareFactor(action);
  }

  /** The close of the last full day, in units. */
  get lastClose(): number {
    return this.#start;
  }

  /** The place of the last full day. */
  get firstFull(): number {
    return this.#count > 0 && this.#rows[0] === this.#end ? 1 : 0;
  }

  /** A day by its place, 0 the newest; `undefined` beyond the oldest. */
  at(index: number): PastDay | undefined {
    while (this.#count <= index && this.#count < this.#limit && this.#next >= this.#listed) this.#extend();
    if (index < 0 || index >= this.#count) return undefined;
    const [rows, at] = [this.#rows, index * COLUMNS];
    return {
      day: rows[at] as number,
      close: rows[at + 1] as number,
      reference: rows[at + 2] as number,
      before: rows[at + 3] as number,
      shares: rows[at + 4] as number,
    };
  }

  /** The oldest day; `undefined` when there is none. */
  get oldest(): PastDay | undefined {
    this.at(Number.MAX_SAFE_INTEGER);
    return this.at(this.#count - 1);
  }

  #push(day: number, close: number, reference: number, before: number, shares: number): void {
    const at = this.#count++ * COLUMNS;
    if (at === this.#rows.length) {
      const rows = new Float64Array(2 * at);
      rows.set(this.#rows);
      this.#rows = rows;
    }
    const rows = this.#rows;
    rows[at] = day;
    rows[at + 1] = close;
    rows[at + 2] = reference;
    rows[at + 3] = before;
    rows[at + 4] = shares;
  }

  #extend(): void {
    const { ticks, volatility } = this.#info;
    const day = this.#next;
    const close = this.#close;
    const shares = this.#shares;
    const previous = this.#tradingDay(day - 1);
    const action = this.#actions.byDay.get(day);
    const years = (this.#end - day) / 365.25;
    const usual = this.#start * shares * growth(years);
    const rise = growth(years) / growth((this.#end - previous) / 365.25);
    const drift = 0.004 * (close / usual - 1);
    let reference = close / (rise * (1 + drift + volatility * this.#random.normal()));
    reference = Math.max(reference, usual / 5);
    const ahead = action === undefined ? reference : reference * shareFactor(action) - addedTo(action) * UNITS;
    const before = snap(ticks, ahead);
    this.#push(day, close, action === undefined ? before : exPrice(action, before), before, shares);
    if (action !== undefined) this.#shares = shares * shareFactor(action);
    this.#close = before;
    this.#next = previous;
  }

  #tradingDay(day: number): number {
    const calendar = calendarOf(productOf(this.#info));
    let at = day;
    if (calendar !== undefined) { while (!isTradingDay(calendar, at)) at--; }
    return at;
  }
}

/** The day number of a wall time. */
export function dayOf(wall: number): number {
  return Math.floor(wall / DAY);
}
