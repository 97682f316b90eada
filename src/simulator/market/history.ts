/**
 * The past of a security, made from the seed when it is asked for: minutes in the regular hours of trading days, and days that
 * are put together from exactly those minutes.
 *
 * @module
 */

import { Random } from "./prng.ts";
import { snap, Snapper, UNITS } from "./tick_size.ts";
import type { SecurityInfo } from "./securities.ts";
import { isTradingDay } from "./holidays.ts";
import { minutesPerDay, REGULAR_HOURS } from "./hours.ts";
import { BarKind, BarSeries, bucketOf, minutesOf, type RawBar } from "./bars.ts";
import { DAY, dayNumber, MINUTE } from "./zones.ts";

/** How volatile the open is against the close before, as a share of a day's volatility. */
const GAP = 0.35;

/** The generated past of one security, up to a wall time. The same seed, security and end give the same bars. */
export class History {
  readonly #info: SecurityInfo;
  readonly #seed: string;
  readonly #end: number;
  /** Day numbers, newest first; the first may be the unfinished day of the end. */
  readonly #days: number[] = [];
  /** The close of each of those days. */
  readonly #closes: number[] = [];
  /** The close before the oldest day. */
  readonly #before: number;
  #today: readonly RawBar[] | undefined;
  #dayBars: readonly RawBar[] | undefined;

  /**
   * @param end wall time, on the minute, from which trades are live: bars end before it
   * @param days trading days to go back at most; never before the listing date
   */
  constructor(info: SecurityInfo, seed: string, end: number, days: number) {
    this.#info = info;
    this.#seed = `${seed}/${info.symbol}/history`;
    this.#end = end;
    const endDay = Math.floor(end / DAY);
    const [year, month, day] = info.listDate.split("-").map(Number) as [number, number, number];
    const listed = dayNumber(year, month, day);
    for (let d = endDay; d >= listed && this.#days.length < days; d--) {
      if (isTradingDay(info.market, d)) this.#days.push(d);
    }
    const reference = snap(info.ticks, info.referencePrice * UNITS);
    const random = new Random(`${this.#seed}/closes`);
    let close = reference;
    for (const d of this.#days) {
      if (d === endDay) {
        this.#closes.push(snap(info.ticks, reference * (1 + info.volatility * random.normal())));
        continue;
      }
      this.#closes.push(close);
      const drift = 0.004 * (close / reference - 1);
      close = snap(info.ticks, close / (1 + drift + info.volatility * random.normal()));
      close = Math.max(close, snap(info.ticks, reference / 5));
    }
    this.#before = close;
  }

  /** The minutes of the day in which the past ends; empty before its first session and on days without one. */
  today(): readonly RawBar[] {
    if (this.#today === undefined) {
      this.#today = this.#days[0] === Math.floor(this.#end / DAY)
        ? this.#minutes(0).filter((bar) => bar.key < this.#end)
        : [];
    }
    return this.#today;
  }

  /** The close of the last full day, in units. */
  lastClose(): number {
    const first = this.#days[0] === Math.floor(this.#end / DAY) ? 1 : 0;
    return this.#closes[first] ?? this.#before;
  }

  /** The price at which the past ends, in units. */
  lastPrice(): number {
    const today = this.today();
    return today[today.length - 1]?.close ?? this.lastClose();
  }

  /** The close before the oldest bar of the past, in units. */
  closeBefore(): number {
    return this.#before;
  }

  /** At least `count` bars of a kind where the past has as many, oldest first; bars of whole days are cut off nowhere. */
  series(kind: BarKind, count: number): BarSeries {
    const series = new BarSeries(kind);
    const minutes = minutesOf(kind);
    if (minutes === undefined) {
      for (const bar of this.#allDays()) series.addBar(bar);
      return series;
    }
    const perDay = REGULAR_HOURS[this.#info.market].reduce((sum, [from, to]) => {
      return sum + Math.ceil(to / minutes) - Math.floor(from / minutes);
    }, 0);
    // Buckets may span the lunch break and be one fewer: three more days than needed make up for that and for today.
    const days = Math.min(this.#days.length, Math.ceil(count / Math.max(1, perDay - 1)) + 3);
    for (let i = days - 1; i >= 0; i--) {
      for (const bar of i === 0 ? this.#newest() : this.#minutes(i)) series.addBar(bar);
    }
    return series;
  }

  #newest(): readonly RawBar[] {
    return this.#days[0] === Math.floor(this.#end / DAY) ? this.today() : this.#minutes(0);
  }

  #allDays(): readonly RawBar[] {
    if (this.#dayBars === undefined) {
      const days: RawBar[] = [];
      for (let i = this.#days.length - 1; i >= 0; i--) {
        const day = dayOf(i === 0 ? this.#newest() : this.#minutes(i));
        if (day !== undefined) days.push(day);
      }
      this.#dayBars = days;
    }
    return this.#dayBars;
  }

  /** All minutes of a day: a path from a random open to the day's close, busy at both ends. */
  #minutes(index: number): RawBar[] {
    const { ticks, volatility, market, dailyVolume, lotSize } = this.#info;
    const day = this.#days[index] as number;
    const target = this.#closes[index] as number;
    const previous = this.#closes[index + 1] ?? this.#before;
    const random = new Random(`${this.#seed}/${day}`);
    const grid = new Snapper(ticks);
    const count = minutesPerDay(market);
    const sigma = volatility * Math.sqrt(1 / count) * previous;
    const volumePerMinute = dailyVolume / count * (0.6 + 0.8 * random.float());
    let price = previous * (1 + GAP * volatility * random.normal());
    let last = grid.snap(price);
    let n = 0;
    const bars: RawBar[] = [];
    for (const [from, to] of REGULAR_HOURS[market]) {
      for (let minute = from; minute < to; minute++, n++) {
        const left = count - n;
        price += (target - price) / left +
          (left === 1 ? 0 : sigma * 2.449489742783178 * (random.float() + random.float() - 1));
        const open = last;
        const close = left === 1 ? target : grid.snap(Math.max(price, previous / 2));
        const reach = 0.6 * sigma;
        const high = Math.max(open, close, grid.snap(Math.max(open, close) + reach * random.float()));
        const low = grid.snap(Math.min(open, close) - reach * random.float());
        const edge = 2 * n / count - 1;
        const lots = volumePerMinute * (0.5 + 1.5 * edge * edge) * (0.2 + 1.6 * random.float()) / lotSize;
        const volume = Math.max(1, Math.round(lots)) * lotSize;
        const turnover = Math.round(volume * (open + high + low + close) / 4);
        bars.push({ key: day * DAY + minute * MINUTE, open, high, low, close, volume, turnover });
        last = close;
      }
    }
    return bars;
  }
}

/** The bar of a day from its minutes. A past has hundreds of thousands of them, so that no bucket is looked for. */
function dayOf(minutes: readonly RawBar[]): RawBar | undefined {
  const [first] = minutes;
  if (first === undefined) return undefined;
  let { high, low, close } = first;
  let volume = 0;
  let turnover = 0;
  for (const minute of minutes) {
    if (minute.high > high) high = minute.high;
    if (minute.low < low) low = minute.low;
    close = minute.close;
    volume += minute.volume;
    turnover += minute.turnover;
  }
  return { key: bucketOf(BarKind.Day, first.key), open: first.open, high, low, close, volume, turnover };
}
