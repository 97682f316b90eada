/**
 * Bars and time-share points of regular and extended sessions together, for those who ask for both.
 *
 * @module
 */

import { type BarKind, BarSeries, labelOf, minutesOf, type RawBar } from "../bars.ts";
import type { Chart } from "../chart.ts";
import type { Rehab } from "../past/rehab.ts";
import type { Bar, RtPoint } from "../views.ts";
import { DAY, fromWall } from "../zones.ts";
import { type ExtendedMinutes, merged, type SessionMinute } from "./extended_minutes.ts";
import type { ExtendedPast } from "./extended_past.ts";
import { isWithin, type Scope } from "./hours.ts";

/** The longest kind of bar, in minutes, that has extended sessions: OpenD's documents say so of history. */
const LONGEST = 60;
/** The overnight session begins on the evening before. */
const EVENING = 4 * 3_600_000;

/** Whether bars of a kind differ by scope. */
export function hasSessions(kind: BarKind, scope: Scope): boolean {
  return scope !== "regular" && (minutesOf(kind) ?? Number.POSITIVE_INFINITY) <= LONGEST;
}

/** The bars of one US stock, with the sessions of a scope. */
export class ExtendedBars {
  readonly #chart: Chart;
  readonly #live: ExtendedMinutes;
  readonly #past: ExtendedPast;

  constructor(chart: Chart, live: ExtendedMinutes, past: ExtendedPast) {
    this.#chart = chart;
    this.#live = live;
    this.#past = past;
  }

  /** The newest `count` bars of a kind, oldest first. */
  bars(kind: BarKind, count: number, scope: Scope, rehab: Rehab): Bar[] {
    let bars: readonly RawBar[] = [];
    for (let places = 0, enough = false; !enough; places = 2 * places + 1) {
      const found = this.#minutes(places, scope);
      bars = seriesOf(kind, found.minutes);
      enough = bars.length > count || found.isAll;
    }
    return this.#chart.viewsOf(kind, bars, Math.max(0, bars.length - count), bars.length, rehab);
  }

  /** The bars of a kind whose labels lie in `[from, to]`, epoch milliseconds, oldest first and at most `count`. */
  between(kind: BarKind, from: number, to: number, count: number, scope: Scope, rehab: Rehab): Bar[] {
    let places = 0;
    while (fromWall("US", this.#past.beginOf(places)) > from) places++;
    const bars = seriesOf(kind, this.#minutes(places, scope).minutes);
    const instants = bars.map(({ key }) => fromWall("US", labelOf(kind, key)));
    const first = instants.findIndex((instant) => instant >= from);
    if (first < 0) return [];
    let end = first;
    while (end < bars.length && end - first < count && (instants[end] as number) <= to) end++;
    return this.#chart.viewsOf(kind, bars, first, end, rehab);
  }

  /** The time-share points of a trading day, as days since 1970-01-01, oldest first. */
  points(date: number, lastClose: number, scope: Scope): RtPoint[] {
    const begin = date * DAY - EVENING;
    const { minutes } = this.#minutes(1, scope);
    return this.#chart.pointsOf(minutes.filter(({ key }) => key >= begin && key < begin + DAY), lastClose);
  }

  /** What came live and the past back to so many days, oldest first. */
  #minutes(places: number, scope: Scope): { readonly minutes: RawBar[]; readonly isAll: boolean } {
    const parts: (readonly SessionMinute[])[] = [this.#past.today(), this.#live.all];
    let isAll = false;
    for (let place = 0; place < places && !isAll; place++) {
      const day = this.#past.day(place);
      if (day === undefined) isAll = true;
      else parts.unshift(day);
    }
    const extended = parts.flatMap((part) => part.filter((minute) => isWithin(minute, scope)).map(({ bar }) => bar));
    const regular = this.#chart.minutesFrom(this.#past.beginOf(places));
    return { minutes: scope === "overnight" ? extended : merged(regular, extended), isAll };
  }
}

function seriesOf(kind: BarKind, minutes: readonly RawBar[]): readonly RawBar[] {
  const series = new BarSeries(kind);
  for (const minute of minutes) series.addBar(minute);
  return series.bars;
}
