/**
 * The bars of one security: the generated past and the live trades in one line, for every kind of bar.
 *
 * @module
 */

import { adjustedDay, barViews, closeOf, isAdjusted, isLong, type Line } from "./bar_views.ts";
import { BarKind, BarSeries, labelOf, minutesOf, type RawBar, trim } from "./bars.ts";
import { shareFactor } from "./corporate_actions.ts";
import { type Extremes, extremesOf } from "./extremes.ts";
import type { History } from "./history.ts";
import { MoneyFlows } from "./money_flow.ts";
import { type Adjust, adjuster, factorsOf, Rehab, type RehabFactors } from "./past/rehab.ts";
import type { SecurityInfo } from "./securities.ts";
import type { Hours } from "./sessions/hours.ts";
import { tradingDayOf } from "./sessions/phase.ts";
import { type Product, productOf } from "./sessions/product.ts";
import { multiplierOf } from "./terms.ts";
import { UNITS } from "./tick_size.ts";
import type { Bar, RtPoint } from "./views.ts";
import { DAY, formatWall, fromWall, MINUTE } from "./zones.ts";

/** Bars that a getter can give of any intraday kind: OpenD's limit of a current K-line. */
const BARS = 1000;
/** Live minutes kept: ten days around the clock. Older ones stay in the kinds that were made from them. */
const LIVE_MINUTES = 14_400;
/** Bars of past days that are kept, of all kinds together. */
const KEPT = 4 * BARS;
/** 09:29, Hong Kong's opening auction: a minute of its own, but part of the first bar of every longer kind. */
const AUCTION_MINUTE = 569;

/** Bars of every kind. A kind costs nothing until somebody asks for it, and is then kept up with each trade. */
export class Chart {
  /** The money that goes in and out with what is in the bars. */
  readonly flows: MoneyFlows;
  readonly #info: SecurityInfo;
  readonly #history: History;
  /** Whether 09:29 is an auction's, in the past and of what came live. */
  readonly #pastAuctions: boolean;
  readonly #liveAuctions: boolean;
  /** What it is, if its trading day begins on the evening before. */
  readonly #early: Product | undefined;
  readonly #live = new BarSeries(BarKind.Min1);
  /** Of days all of them; of shorter kinds today's and what came live. */
  readonly #kinds = new Map<BarKind, BarSeries>();
  /** Kinds that have lost their oldest bars: the past does not join them any more. */
  readonly #cut = new Set<BarKind>();
  readonly #pastDays = new Map<string, readonly RawBar[]>();
  #pastBars = 0;
  /** Weeks and longer without the newest day, which begins at `until`: by kind and rehab. */
  readonly #past = new Map<string, { readonly until: number; readonly bars: readonly RawBar[] }>();
  #factors: { readonly until: number; readonly list: readonly RehabFactors[] } | undefined;
  /** Of all days but the newest one. */
  #extremes: { readonly until: number; readonly today: number; readonly of: Extremes } | undefined;

  constructor(info: SecurityInfo, history: History, hours: Hours = "always") {
    this.#info = info;
    this.#history = history;
    const product = productOf(info);
    this.#pastAuctions = product === "hk-stock" || product === "hk-structured";
    this.#liveAuctions = this.#pastAuctions && hours === "exchange";
    const early = hours === "exchange" && (product === "us-future" || product === "crypto");
    this.#early = early ? product : undefined;
    this.flows = new MoneyFlows(history, this);
  }

  /** Adds a trade at a wall time, price in units; `day` is of its trading day: a night session's is the next one. */
  trade(wall: number, price: number, volume: number, day: number = wall): void {
    if (day !== wall) this.#series(BarKind.Day);
    this.#live.addTrade(wall, price, volume);
    for (const series of this.#kinds.values()) {
      const time = series.kind === BarKind.Day ? day : this.#bucketed(series.kind, wall, this.#liveAuctions);
      series.addTrade(time, price, volume);
    }
    this.#trim();
  }

  /** Adds a minute, or a part of one, without its trades. */
  bar(bar: RawBar, day: number = bar.key): void {
    if (day !== bar.key) this.#series(BarKind.Day);
    this.#live.addBar(bar);
    for (const series of this.#kinds.values()) {
      const key = series.kind === BarKind.Day ? day : this.#bucketed(series.kind, bar.key, this.#liveAuctions);
      series.addBar(key === bar.key ? bar : { ...bar, key });
    }
    this.#trim();
  }

  /** Adds a day, or what is left of one, without its minutes. */
  day(bar: RawBar): void {
    this.#series(BarKind.Day).addBar(bar);
  }

  #trim(): void {
    for (const { kind, bars } of this.#kinds.values()) {
      if (kind !== BarKind.Day && trim(bars, 4 * BARS)) this.#cut.add(kind);
    }
    if (this.#live.bars.length <= LIVE_MINUTES) return;
    for (const kind of Object.values(BarKind)) if (!isLong(kind)) this.#series(kind);
    trim(this.#live.bars, LIVE_MINUTES);
  }

  /** The newest raw bars of a kind, oldest first: all of a day and longer, {@linkcode BARS} of a shorter one. */
  raw(kind: BarKind, rehab: Rehab = Rehab.None): readonly RawBar[] {
    if (isLong(kind)) return this.#long(kind, rehab);
    return kind === BarKind.Day ? this.#series(kind).bars : this.#newest(kind, BARS).bars;
  }

  /** The factors of the corporate actions so far, oldest first. */
  factors(): readonly RehabFactors[] {
    if (this.#history.actions.list.length === 0) return [];
    const days = this.raw(BarKind.Day);
    const until = days[days.length - 1]?.key ?? 0;
    if (this.#factors?.until !== until) {
      this.#factors = { until, list: factorsOf(this.#info.market === "US", this.#history.actions.list, days) };
    }
    return this.#factors.list;
  }

  /** The extremes of a year and of all days, the year counted back from wall time `today`. */
  extremes(today: number): Extremes {
    const days = this.raw(BarKind.Day);
    const [factors, adjust] = [this.factors(), this.adjust(Rehab.Forward)];
    const until = days[days.length - 1]?.key ?? 0;
    if (this.#extremes?.until !== until || this.#extremes.today !== today) {
      this.#extremes = { until, today, of: extremesOf(days.slice(0, -1), factors, adjust, today) };
    }
    const { of } = this.#extremes;
    const newest = extremesOf(days.slice(-1), factors, adjust, today);
    return {
      yearHigh: Math.max(of.yearHigh, newest.yearHigh),
      yearLow: Math.min(of.yearLow, newest.yearLow),
      high: Math.max(of.high, newest.high),
      low: Math.min(of.low, newest.low),
    };
  }

  /** Makes adjusted prices of raw ones. */
  adjust(rehab: Rehab): Adjust {
    return adjuster(rehab === Rehab.None ? [] : this.factors(), rehab);
  }

  /** The newest `count` bars of a kind, oldest first. */
  bars(kind: BarKind, count: number, rehab: Rehab = Rehab.None): Bar[] {
    if (count <= 0) return [];
    if (isLong(kind)) return this.#views(kind, this.#last(this.#all(kind, rehab), count), rehab);
    return this.#views(kind, this.#newest(kind, count), rehab);
  }

  /**
   * The bars of a kind whose labels lie in `[from, to]`, epoch milliseconds, oldest first and at most `count`. Only the days
   * that they are of are made.
   */
  between(kind: BarKind, from: number, to: number, count: number, rehab: Rehab = Rehab.None): Bar[] {
    const lines = minutesOf(kind) === undefined ? [this.#all(kind, rehab)] : this.#lines(kind, from, to);
    const views: Bar[] = [];
    for (const { bars, before } of lines) {
      let first = 0;
      while (first < bars.length && this.#instant(kind, bars[first] as RawBar) < from) first++;
      let end = first;
      while (end < bars.length && this.#instant(kind, bars[end] as RawBar) <= to) end++;
      end = Math.min(end, first + count - views.length);
      views.push(...this.#views(kind, {
        bars: bars.slice(first, end),
        before: closeOf(bars[first - 1]) ?? before,
      }, rehab));
      if (views.length >= count) break;
    }
    return views;
  }

  /** The regular minutes from a wall time on, as far as they are kept, oldest first. */
  minutesFrom(wall: number): RawBar[] {
    const minutes: RawBar[] = [];
    const from = Math.max(0, fromWall(this.#info.market, Math.max(0, wall)));
    for (const { bars } of this.#lines(BarKind.Min1, from, Number.POSITIVE_INFINITY)) {
      for (const bar of bars) if (bar.key >= wall) minutes.push(bar);
    }
    return minutes;
  }

  /** Bars that were put together elsewhere, from `first` to before `end`. */
  viewsOf(kind: BarKind, bars: readonly RawBar[], first: number, end: number, rehab: Rehab): Bar[] {
    return this.#views(kind, { bars: bars.slice(first, end), before: closeOf(bars[first - 1]) }, rehab);
  }

  /** The minutes of the day that begins at wall time `day`, and nothing of another. */
  minutesOfDay(day: number): RawBar[] {
    const past = this.#history.day(0);
    // Until the regular open the day before is shown in the US.
    const minutes = past !== undefined && day <= past.day * DAY
      ? this.#pastDay(BarKind.Min1, 0)
      : this.#history.today().filter((bar) => bar.key >= day);
    const live = this.#live.bars;
    let first = live.length;
    while (first > 0 && (live[first - 1] as RawBar).key >= day) first--;
    return [...minutes, ...live.slice(first)];
  }

  /** The time-share points of a day, oldest first. */
  points(day: number, lastClose: number): RtPoint[] {
    return this.pointsOf(this.minutesOfDay(day), lastClose);
  }

  /** Minutes of a day as its time-share points. */
  pointsOf(minutes: readonly RawBar[], lastClose: number): RtPoint[] {
    let volume = 0;
    let turnover = 0;
    return minutes.map((bar) => {
      volume += bar.volume;
      turnover += bar.turnover;
      return this.#point(bar, lastClose, turnover / volume);
    });
  }

  /** The newest time-share point of a day whose sums so far are given; `undefined` before its first trade. */
  newestPoint(day: number, lastClose: number, volume: number, turnover: number): RtPoint | undefined {
    const bar = this.#live.bars[this.#live.bars.length - 1] ?? this.minutesOfDay(day).at(-1);
    return bar === undefined || bar.key < day ? undefined : this.#point(bar, lastClose, turnover / volume);
  }

  #series(kind: BarKind): BarSeries {
    let series = this.#kinds.get(kind);
    if (series === undefined) {
      series = new BarSeries(kind, kind === BarKind.Day ? this.#history.days() : []);
      this.#addAll(series, kind === BarKind.Day ? this.#today() : this.#history.today(), this.#pastAuctions);
      this.#addAll(series, this.#live.bars, this.#liveAuctions);
      this.#kinds.set(kind, series);
    }
    return series;
  }

  /** The bars of the day in which the past ends, each with the midnight of its trading day. */
  #today(): readonly RawBar[] {
    const [product, today] = [this.#early, this.#history.today()];
    return product === undefined ? today : today.map((bar) => ({ ...bar, key: tradingDayOf(product, bar.key) * DAY }));
  }

  #addAll(series: BarSeries, bars: readonly RawBar[], auctions: boolean): void {
    for (const bar of bars) {
      const key = this.#bucketed(series.kind, bar.key, auctions);
      series.addBar(key === bar.key ? bar : { ...bar, key });
    }
  }

  #bucketed(kind: BarKind, wall: number, auctions: boolean): number {
    if (!auctions || kind === BarKind.Min1) return wall;
    return Math.floor((wall % DAY) / MINUTE) === AUCTION_MINUTE ? wall + MINUTE : wall;
  }

  /** The bars of a kind below a day of a past day by its place, 0 the last full one. */
  #pastDay(kind: BarKind, place: number): readonly RawBar[] {
    const key = `${kind} ${place}`;
    let bars = this.#pastDays.get(key);
    if (bars === undefined) {
      const series = new BarSeries(kind);
      this.#addAll(series, this.#history.minutes(place), this.#pastAuctions);
      bars = series.bars;
      if (this.#pastBars > KEPT) {
        this.#pastDays.clear();
        this.#pastBars = 0;
      }
      this.#pastDays.set(key, bars);
      this.#pastBars += bars.length;
    }
    return bars;
  }

  /** The newest bars of a day or a shorter kind. */
  #newest(kind: BarKind, count: number): Line {
    const recent = this.#series(kind).bars;
    const kept = kind === BarKind.Day || this.#cut.has(kind);
    if (kept || recent.length > count) return this.#last(this.#all(kind, Rehab.None), count);
    const parts: (readonly RawBar[])[] = [recent];
    let length = recent.length;
    let place = 0;
    for (; length < count; place++) {
      const bars = this.#pastDay(kind, place);
      if (bars.length === 0) break;
      parts.unshift(bars);
      length += bars.length;
    }
    const all = parts.flat();
    return this.#last({ bars: all, before: this.#closeOf(place) }, count);
  }

  #last({ bars, before }: Line, count: number): Line {
    const first = Math.max(0, bars.length - count);
    return { bars: bars.slice(first), before: closeOf(bars[first - 1]) ?? before };
  }

  /** All that is known of a day and longer, or what is kept of a shorter kind. */
  #all(kind: BarKind, rehab: Rehab): Line {
    if (minutesOf(kind) !== undefined) {
      return { bars: this.#series(kind).bars, before: this.#cut.has(kind) ? undefined : this.#closeOf(0) };
    }
    const bars = isLong(kind) ? this.#long(kind, rehab) : this.#series(kind).bars;
    const { oldest } = this.#history;
    if (oldest === undefined) return { bars, before: undefined };
    const day = oldest.day - 1;
    return {
      bars,
      before: { close: isAdjusted(kind, rehab) ? this.adjust(rehab)(day, oldest.before) : oldest.before, day },
    };
  }

  /** The days of a kind below a day that may have labels in `[from, to]`, and what is newer than the past. */
  *#lines(kind: BarKind, from: number, to: number): Generator<Line> {
    let places = this.#cut.has(kind) ? -1 : 0;
    while (places >= 0 && this.#endOf(places) >= from) places++;
    for (let place = places - 1; place >= 0; place--) {
      const day = this.#history.day(place);
      if (day === undefined || fromWall(this.#info.market, day.day * DAY) > to) continue;
      yield { bars: this.#pastDay(kind, place), before: this.#closeOf(place + 1) };
    }
    yield this.#all(kind, Rehab.None);
  }

  /** The midnight after a past day, as an instant; before all time where there are no minutes. */
  #endOf(place: number): number {
    const day = this.#history.hasMinutes(place) ? this.#history.day(place) : undefined;
    return day === undefined ? Number.NEGATIVE_INFINITY : fromWall(this.#info.market, (day.day + 1) * DAY);
  }

  /** The close of a past day by its place; beyond the oldest the close before it. */
  #closeOf(place: number): Line["before"] {
    const day = this.#history.day(place);
    if (day !== undefined) return { close: day.close, day: day.day };
    const newer = place === 0 ? undefined : this.#history.day(place - 1);
    return newer === undefined ? undefined : { close: newer.before, day: newer.day - 1 };
  }

  /**
   * Weeks and longer, always from the days: their turnover is beyond 2^53 units, and sums of such numbers depend on the
   * order of adding, which must not depend on who asked when. Adjusted ones are made of adjusted days.
   */
  #long(kind: BarKind, rehab: Rehab): readonly RawBar[] {
    const days = this.#series(BarKind.Day).bars;
    const newest = days[days.length - 1];
    if (newest === undefined) return [];
    const adjust = this.adjust(rehab);
    const adjusted = (bar: RawBar): RawBar => rehab === Rehab.None ? bar : adjustedDay(bar, adjust);
    const name = `${kind} ${rehab}`;
    let past = this.#past.get(name);
    if (past === undefined || past.until !== newest.key) {
      const series = new BarSeries(kind);
      for (let i = 0; i < days.length - 1; i++) series.addBar(adjusted(days[i] as RawBar));
      past = { until: newest.key, bars: series.bars };
      this.#past.set(name, past);
    }
    const last = new BarSeries(kind);
    const before = past.bars[past.bars.length - 1];
    if (before !== undefined) last.addBar(before);
    last.addBar(adjusted(newest));
    return [...past.bars.slice(0, -1), ...last.bars];
  }

  #instant(kind: BarKind, { key }: RawBar): number {
    return fromWall(this.#info.market, labelOf(kind, key));
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
      turnover: bar.turnover / UNITS * multiplierOf(this.#info),
    };
  }

  #views(kind: BarKind, { bars, before }: Line, rehab: Rehab): Bar[] {
    const done = isAdjusted(kind, rehab);
    return barViews(this.#info, kind, { bars, before }, {
      adjust: done ? (_, price) => price : this.adjust(rehab),
      // Earnings are compared with the price that was paid.
      raw: done ? this.#long(kind, Rehab.None) : bars,
      sharesSince: (day) => this.#sharesSince(day),
    });
  }

  /** How many of the start's shares one of a day is. */
  #sharesSince(day: number): number {
    let shares = 1;
    for (const { action } of this.factors()) {
      if (action.exDay > day) shares *= shareFactor(action);
      // The figures that it is compared with are of the shares at the start.
      if (action.exDay > this.#history.priced) shares /= shareFactor(action);
    }
    return shares;
  }
}
