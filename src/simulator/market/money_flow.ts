/**
 * Money that goes into a security and out of it: each live trade by its size and by who took, and what was traded before
 * anybody looked by its bars.
 *
 * @module
 */

import { BarKind, type RawBar } from "./bars.ts";
import type { History } from "./history.ts";
import { UNITS } from "./tick_size.ts";
import { TickDirection } from "./views.ts";
import { DAY, MINUTE } from "./zones.ts";

/** Sizes of orders, the largest first; OpenD's super, big, middle and small. */
export const SIZES: number = 4;
/** From what amount on, in the currency, a trade is of each size. OpenD's borders are not documented. */
const BORDERS = [1_000_000, 200_000, 40_000, 0] as const;
/** Parts that the sizes have of what is only known as a bar. */
const PARTS = [0.12, 0.22, 0.3, 0.36] as const;
/** Live minutes of which trades are remembered one by one, and days. */
const MINUTES = 3000;
const DAYS = 400;

/** Amounts by size, in units times shares: bought (took what was offered), then sold. */
export interface MoneyFlow {
  /** Beginning of the minute or day, wall time. */
  readonly key: number;
  readonly bought: readonly number[];
  readonly sold: readonly number[];
}

/** The bars that flows are of. */
export interface FlowBars {
  /** The days, oldest first. */
  raw(kind: typeof BarKind.Day): readonly RawBar[];
  /** The live minutes from a wall time on, and today's that were before them. */
  minutesOfDay(day: number): readonly RawBar[];
}

/** The flows of one security. */
export class MoneyFlows {
  readonly #history: History;
  readonly #bars: FlowBars;
  /** Of full days of the past, by their place. */
  readonly #past = new Map<number, MoneyFlow>();
  readonly #minutes = new Map<number, Float64Array>();
  readonly #days = new Map<number, Float64Array>();
  /** The newest minute whose trades are not remembered any more. */
  #forgotten = Number.NEGATIVE_INFINITY;

  constructor(history: History, bars: FlowBars) {
    this.#history = history;
    this.#bars = bars;
  }

  /** Adds a trade at a wall time, price in units. */
  trade(wall: number, price: number, volume: number, direction: TickDirection): void {
    const amount = price * volume;
    const size = BORDERS.findIndex((border) => amount >= border * UNITS);
    for (const [sums, length, most] of [[this.#minutes, MINUTE, MINUTES], [this.#days, DAY, DAYS]] as const) {
      const key = Math.floor(wall / length) * length;
      let sum = sums.get(key);
      if (sum === undefined) {
        sums.set(key, sum = new Float64Array(2 * SIZES));
        const [oldest] = sums.keys();
        if (sums.size > most && oldest !== undefined) {
          sums.delete(oldest);
          if (sums === this.#minutes) this.#forgotten = oldest;
        }
      }
      // Nobody took a trade of an auction: half of it counts either way.
      const half = Math.floor(amount / 2);
      const bought = direction === TickDirection.Bid ? amount : direction === TickDirection.Ask ? 0 : half;
      sum[size] = (sum[size] as number) + bought;
      sum[size + SIZES] = (sum[size + SIZES] as number) + amount - bought;
    }
  }

  /** The flows of the day that begins at wall time `day`, minute by minute: each adds up to the minute's turnover. */
  minutes(day: number): MoneyFlow[] {
    return this.#bars.minutesOfDay(day).map((bar) => flowOf(bar, this.#minutes.get(bar.key)));
  }

  /** The flows of days, oldest first, from the one on that begins at wall time `from`: each adds up to the day's turnover. */
  days(from: number): MoneyFlow[] {
    const flows: MoneyFlow[] = [];
    const days = this.#bars.raw(BarKind.Day);
    const last = this.#history.day(0);
    const live = last === undefined ? Number.NEGATIVE_INFINITY : (last.day + 1) * DAY;
    for (let i = days.length - 1, place = 0; i >= 0; i--) {
      const day = days[i] as RawBar;
      if (day.key < from) break;
      flows.push(day.key >= live ? this.#day(day, this.#minutesWithin(day.key)) : this.#pastDay(day, place++));
    }
    return flows.reverse();
  }

  #pastDay(day: RawBar, place: number): MoneyFlow {
    let flow = this.#past.get(place);
    if (flow === undefined) this.#past.set(place, flow = this.#day(day, this.#history.minutes(place)));
    return flow;
  }

  #minutesWithin(day: number): RawBar[] {
    return this.#bars.minutesOfDay(day).filter(({ key }) => key < day + DAY);
  }

  #day(bar: RawBar, minutes: readonly RawBar[]): MoneyFlow {
    const sums = new Float64Array(2 * SIZES);
    const live = this.#days.get(bar.key);
    if (live !== undefined) add(sums, live);
    // What live trades do not account for of each minute, while its trades are remembered.
    for (const minute of bar.key <= this.#forgotten ? [] : minutes) {
      const known = this.#minutes.get(minute.key);
      const { bought, sold } = flowOf(minute, known);
      for (let i = 0; i < SIZES; i++) {
        sums[i] = (sums[i] as number) + (bought[i] as number) - (known?.[i] ?? 0);
        sums[i + SIZES] = (sums[i + SIZES] as number) + (sold[i] as number) - (known?.[i + SIZES] ?? 0);
      }
    }
    return flowOf(bar, sums);
  }
}

/** What a bar's turnover is made of: what is known, and the rest by where the bar closed. Large orders do not all go one way. */
function flowOf(bar: RawBar, known: Float64Array | undefined): MoneyFlow {
  const { key, close, low, high, turnover } = bar;
  const rest = Math.max(0, known === undefined ? turnover : turnover - total(known));
  const part = high === low ? 0.5 : (close - low) / (high - low);
  const bought: number[] = [];
  const sold: number[] = [];
  let left = rest;
  for (let i = 0; i < SIZES; i++) {
    const amount = i === SIZES - 1 ? left : Math.floor(rest * (PARTS[i] as number));
    left -= amount;
    const taken = Math.floor(amount * (0.3 + 0.4 * part));
    bought.push((known?.[i] ?? 0) + taken);
    sold.push((known?.[i + SIZES] ?? 0) + amount - taken);
  }
  return { key, bought, sold };
}

/** Flows added up, from an own beginning. */
export function sumOf(key: number, flows: readonly MoneyFlow[]): MoneyFlow {
  const bought = new Array<number>(SIZES).fill(0);
  const sold = new Array<number>(SIZES).fill(0);
  for (const flow of flows) {
    for (let i = 0; i < SIZES; i++) {
      bought[i] = (bought[i] as number) + (flow.bought[i] as number);
      sold[i] = (sold[i] as number) + (flow.sold[i] as number);
    }
  }
  return { key, bought, sold };
}

function add(sums: Float64Array, more: Float64Array): void {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] as number) + (more[i] as number);
}

function total(sums: Float64Array): number {
  return sums.reduce((all, sum) => all + sum, 0);
}
