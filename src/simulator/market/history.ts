/**
 * The past of a security, made from the seed when it is asked for: ten years of days, and the minutes of the newest of them,
 * of which those days are put together exactly.
 *
 * @module
 */

import type { RawBar } from "./bars.ts";
import { type CorporateActions, corporateActions, exPrice } from "./corporate_actions.ts";
import { parseDay } from "./holidays.ts";
import { Closes, dayOf, type PastDay } from "./past/closes.ts";
import { drawDay, foldMinutes, walkMinutes } from "./past/day_path.ts";
import { Random } from "./prng.ts";
import type { SecurityInfo } from "./securities.ts";
import { calendarOf, productOf } from "./sessions/product.ts";
import { snap, Snapper } from "./tick_size.ts";

/** Trading days of the past for which bars below a day can be had. */
export const MINUTE_DAYS = 60;
/** Trading days of a year, about: how far back corporate actions are looked for. */
const DAYS_A_YEAR = 250;

/**
 * The generated past of one security, up to a wall time. The same seed, security and end give the same bars, whatever is
 * asked first.
 */
export class History {
  readonly #info: SecurityInfo;
  readonly #seed: string;
  readonly #end: number;
  readonly #limit: number;
  readonly #oldest: number;
  #made: { readonly actions: CorporateActions; readonly closes: Closes } | undefined;
  #today: readonly RawBar[] | undefined;

  /**
   * @param end wall time, on the minute, from which trades are live: bars end before it
   * @param days trading days to go back at most; never before the listing date
   */
  constructor(info: SecurityInfo, seed: string, end: number, days: number) {
    this.#info = info;
    this.#seed = `${seed}/${info.symbol}/history`;
    this.#end = end;
    // What trades on weekends too has more days in as many years.
    this.#limit = calendarOf(productOf(info)) === undefined ? Math.round(days * 1.4) : days;
    const back = Math.min(days, 40 * DAYS_A_YEAR) * 366 / DAYS_A_YEAR;
    this.#oldest = Math.max(parseDay(info.listDate) ?? 0, dayOf(end) - Math.ceil(back));
  }

  /** The last day whose corporate actions are in its prices: the one in which it ends, once that has trades. */
  get priced(): number {
    return dayOf(this.#end) - (this.today().length > 0 ? 0 : 1);
  }

  /** The day in which it ends. */
  get ends(): number {
    return dayOf(this.#end);
  }

  /** What the company did and is to do. */
  get actions(): CorporateActions {
    return this.#make().actions;
  }

  /** The minutes of the day in which the past ends; empty before its first session and on days without one. */
  today(): readonly RawBar[] {
    if (this.#today === undefined) {
      // What is suspended from the start is so since the morning.
      const newest = this.#info.suspended === true ? undefined : this.#closes.at(0);
      const today = newest?.day === dayOf(this.#end) ? newest : undefined;
      this.#today = today === undefined ? [] : this.#minutes(today).filter((bar) => bar.key < this.#end);
    }
    return this.#today;
  }

  /** The close of the last full day, in units. */
  lastClose(): number {
    return this.#closes.lastClose;
  }

  /** The close of the last full day as corporate actions of the day in which the past ends have it, in units. */
  referenceClose(): number {
    const action = this.actions.byDay.get(dayOf(this.#end));
    return action === undefined ? this.lastClose() : snap(this.#info.ticks, exPrice(action, this.lastClose()));
  }

  /** The price at which the past ends, in units. */
  lastPrice(): number {
    const today = this.today();
    return today[today.length - 1]?.close ?? this.lastClose();
  }

  /** A full day by its place, 0 the last one; `undefined` beyond the oldest. */
  day(place: number): PastDay | undefined {
    return this.#closes.at(this.#closes.firstFull + place);
  }

  /** The oldest day. */
  get oldest(): PastDay | undefined {
    return this.#closes.oldest;
  }

  /** Whether the bars below a day of a full day are there. */
  hasMinutes(place: number): boolean {
    return place < MINUTE_DAYS;
  }

  /** The minutes of a full day by its place; none beyond {@linkcode MINUTE_DAYS}. */
  minutes(place: number): RawBar[] {
    const day = this.hasMinutes(place) ? this.day(place) : undefined;
    return day === undefined ? [] : this.#minutes(day);
  }

  /** The bars of all full days, oldest first. They are not kept here. */
  days(): RawBar[] {
    const days: RawBar[] = [];
    const random = new Random(`${this.#seed}/days`);
    const grid = new Snapper(this.#info.ticks);
    for (let place = 0;; place++) {
      const day = this.day(place);
      if (day === undefined) break;
      const bar = this.hasMinutes(place)
        ? foldMinutes(this.#info, this.#seed, day)
        : drawDay(this.#info, random, grid, day);
      if (bar !== undefined) days.push(bar);
    }
    return days.reverse();
  }

  get #closes(): Closes {
    return this.#make().closes;
  }

  #make(): { readonly actions: CorporateActions; readonly closes: Closes } {
    if (this.#made === undefined) {
      const end = dayOf(this.#end);
      const actions = corporateActions(this.#info, this.#seed, this.#oldest, end);
      const closes = new Closes(this.#info, actions, this.#seed, end, this.#oldest, this.#limit);
      this.#made = { actions, closes };
    }
    return this.#made;
  }

  #minutes(day: PastDay): RawBar[] {
    const bars: RawBar[] = [];
    walkMinutes(this.#info, this.#seed, day, (key, open, high, low, close, volume, turnover) => {
      bars.push({ key, open, high, low, close, volume, turnover });
    });
    return bars;
  }
}
