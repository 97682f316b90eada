/**
 * The bars of one security: the generated past and the live trades in one line, for every kind of bar.
 *
 * @module
 */

import { BarKind, BarSeries, labelOf, minutesOf, type RawBar } from "./bars.ts";
import type { History } from "./history.ts";
import { minutesPerDay } from "./hours.ts";
import type { SecurityInfo } from "./securities.ts";
import { UNITS } from "./tick_size.ts";
import type { Bar, RtPoint } from "./views.ts";
import { DAY, formatWall, fromWall, MINUTE } from "./zones.ts";

/** Bars that a getter can give of any intraday kind: OpenD's limit of a current K-line. */
const BARS = 1000;
/** Live minutes kept: ten days around the clock. Older ones stay in the kinds that were made from them. */
const LIVE_MINUTES = 14_400;

/** Trading days for which bars below a day can be had. */
export const PAST_DAYS = 60;

/** Bars of every kind. A kind costs nothing until somebody asks for it, and is then kept up with each trade. */
export class Chart {
  readonly #info: SecurityInfo;
  readonly #history: History;
  readonly #live = new BarSeries(BarKind.Min1);
  readonly #kinds = new Map<BarKind, BarSeries>();
  /** Weeks and longer without the newest day, which begins at `until`. */
  readonly #past = new Map<BarKind, { readonly until: number; readonly bars: readonly RawBar[] }>();

  constructor(info: SecurityInfo, history: History) {
    this.#info = info;
    this.#history = history;
  }

  /** Adds a trade at a wall time, price in units. */
  trade(wall: number, price: number, volume: number): void {
    this.#live.addTrade(wall, price, volume);
    for (const series of this.#kinds.values()) {
      series.addTrade(wall, price, volume);
      if (series.kind !== BarKind.Day) trim(series.bars, 4 * BARS);
    }
    if (this.#live.bars.length > LIVE_MINUTES) {
      for (const kind of Object.values(BarKind)) this.raw(kind);
      trim(this.#live.bars, LIVE_MINUTES);
    }
  }

  /** The raw bars of a kind, oldest first. The newest one is still changing. */
  raw(kind: BarKind): readonly RawBar[] {
    if (minutesOf(kind) === undefined && kind !== BarKind.Day) return this.#long(kind);
    let series = this.#kinds.get(kind);
    if (series === undefined) {
      series = this.#history.series(kind, BARS);
      for (const bar of this.#live.bars) series.addBar(bar);
      this.#kinds.set(kind, series);
    }
    return series.bars;
  }

  /**
   * Weeks and longer, always from the days: their turnover is beyond 2^53 units, and sums of such numbers depend on the
   * order of adding, which must not depend on who asked when.
   */
  #long(kind: BarKind): readonly RawBar[] {
    const days = this.raw(BarKind.Day);
    const newest = days[days.length - 1];
    if (newest === undefined) return [];
    let past = this.#past.get(kind);
    if (past === undefined || past.until !== newest.key) {
      const series = new BarSeries(kind);
      for (let i = 0; i < days.length - 1; i++) series.addBar(days[i] as RawBar);
      past = { until: newest.key, bars: series.bars };
      this.#past.set(kind, past);
    }
    const last = new BarSeries(kind);
    const before = past.bars[past.bars.length - 1];
    if (before !== undefined) last.addBar(before);
    last.addBar(newest);
    return [...past.bars.slice(0, -1), ...last.bars];
  }

  /** The newest `count` bars of a kind, oldest first. */
  bars(kind: BarKind, count: number): Bar[] {
    const bars = this.raw(kind);
    const views: Bar[] = [];
    for (let i = Math.max(0, bars.length - Math.max(0, count)); i < bars.length; i++) {
      views.push(this.#view(kind, bars, i));
    }
    return views;
  }

  /**
   * The bars of a kind whose labels lie in `[from, to]`, epoch milliseconds, oldest first and at most `count`. Of bars
   * below a day the past of {@linkcode PAST_DAYS} trading days is there.
   */
  between(kind: BarKind, from: number, to: number, count: number): Bar[] {
    const minutes = minutesOf(kind);
    let bars = this.raw(kind);
    const oldest = bars[0];
    if (minutes !== undefined && oldest !== undefined && this.#instant(kind, oldest) > from) {
      // More than is kept: made anew, and what is kept put behind it.
      const perDay = minutesPerDay(this.#info.market) / minutes;
      const past = this.#history.series(kind, Math.ceil(PAST_DAYS * perDay)).bars.filter(({ key }) => key < oldest.key);
      bars = [...past, ...bars];
    }
    const views: Bar[] = [];
    for (let i = 0; i < bars.length && views.length < count; i++) {
      const time = this.#instant(kind, bars[i] as RawBar);
      if (time > to) break;
      if (time >= from) views.push(this.#view(kind, bars, i));
    }
    return views;
  }

  #instant(kind: BarKind, { key }: RawBar): number {
    return fromWall(this.#info.market, labelOf(kind, key));
  }

  /** The minutes of the day that begins at wall time `day`, and nothing of another. */
  minutesOfDay(day: number): RawBar[] {
    const minutes = this.#history.today().filter((bar) => bar.key >= day);
    const live = this.#live.bars;
    let first = live.length;
    while (first > 0 && (live[first - 1] as RawBar).key >= day) first--;
    return [...minutes, ...live.slice(first)];
  }

  /** The time-share points of a day, oldest first. */
  points(day: number, lastClose: number): RtPoint[] {
    let volume = 0;
    let turnover = 0;
    return this.minutesOfDay(day).map((bar) => {
      volume += bar.volume;
      turnover += bar.turnover;
      return this.#point(bar, lastClose, turnover / volume);
    });
  }

  /** The newest time-share point of a day whose sums so far are given; `undefined` before its first trade. */
  newestPoint(day: number, lastClose: number, volume: number, turnover: number): RtPoint | undefined {
    const today = this.#history.today();
    const bar = this.#live.bars[this.#live.bars.length - 1] ?? today[today.length - 1];
    return bar === undefined || bar.key < day ? undefined : this.#point(bar, lastClose, turnover / volume);
  }

  #point(bar: RawBar, lastClose: number, average: number): RtPoint {
    const label = bar.key + MINUTE;
    return {
      time: formatWall(label),
      timestamp: fromWall(this.#info.market, label) / 1000,
      minute: (bar.key % DAY) / MINUTE + 1,
      price: bar.close / UNITS,
      lastClosePrice: lastClose / UNITS,
      avgPrice: average / UNITS,
      volume: bar.volume,
      turnover: bar.turnover / UNITS,
    };
  }

  #view(kind: BarKind, bars: readonly RawBar[], index: number): Bar {
    const bar = bars[index] as RawBar;
    const label = labelOf(kind, bar.key);
    const before = bars[index - 1]?.close ?? (minutesOf(kind) === undefined ? this.#history.closeBefore() : bar.open);
    const daily = minutesOf(kind) === undefined;
    const { earningsPerShare, outstandingShares, market } = this.#info;
    return {
      time: formatWall(label),
      timestamp: fromWall(market, label) / 1000,
      openPrice: bar.open / UNITS,
      highPrice: bar.high / UNITS,
      lowPrice: bar.low / UNITS,
      closePrice: bar.close / UNITS,
      lastClosePrice: before / UNITS,
      volume: bar.volume,
      turnover: bar.turnover / UNITS,
      turnoverRate: daily ? bar.volume / outstandingShares * 100 : 0,
      pe: daily && earningsPerShare > 0 ? bar.close / UNITS / earningsPerShare : 0,
      changeRate: (bar.close - before) / before * 100,
    };
  }
}

/** Drops the oldest half of a list that is longer than `limit`: rarely, so that it costs nothing on average. */
function trim(list: unknown[], limit: number): void {
  if (list.length > limit) list.splice(0, list.length - (limit >> 1));
}
