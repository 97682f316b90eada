/**
 * What was traded of a security, as it is shown: ticks, the figures of the day, bars, and what of them is new.
 *
 * @module
 */

import type { RawBar } from "./bars.ts";
import type { Chart } from "./chart.ts";
import type { DayFigures } from "./day_figures.ts";
import { PricePath } from "./derivatives/price_path.ts";
import { firstDay, type LiveParts } from "./live_parts.ts";
import type { SecurityInfo } from "./securities.ts";
import { ExtendedBars } from "./sessions/extended_bars.ts";
import { ExtendedMinutes } from "./sessions/extended_minutes.ts";
import { ExtendedPast } from "./sessions/extended_past.ts";
import type { Scope } from "./sessions/hours.ts";
import type { Phase } from "./sessions/phase.ts";
import { productOf } from "./sessions/product.ts";
import { ExtendedFigures } from "./sessions/session_figures.ts";
import { multiplierOf } from "./terms.ts";
import { TickStore } from "./tick_store.ts";
import { UNITS } from "./tick_size.ts";
import type { SecurityChange, Tick, TickDirection } from "./views.ts";
import { DAY, toWall } from "./zones.ts";

const NO_TICKS: readonly Tick[] = [];
/** OpenD's `TickerType`: matched automatically, of an auction, and of an extended session (form T). */
const TYPE = { automatch: 1, auction: 7, extended: 21 } as const;

/** The record of one security's trades. */
export class Tape {
  /** The figures of the day so far. */
  readonly day: DayFigures;
  /** The figures of the US' extended sessions. */
  readonly extended: ExtendedFigures = new ExtendedFigures();
  /** Bars that have them too. */
  readonly extendedBars: ExtendedBars;
  /** Where its price was, for those who follow it. */
  readonly path: PricePath;
  /** What a test wants the ticks of its trades to say. */
  tickAs: Partial<Pick<Tick, "direction" | "type">> = {};
  readonly #info: SecurityInfo;
  readonly #multiplier: number;
  readonly #chart: Chart;
  readonly #extendedMinutes = new ExtendedMinutes();
  readonly #ticks = new TickStore();
  #fresh: Tick[] = [];
  #counter: number;
  #shares = 1;
  #lastTrade: number;
  #quoteChanged = false;
  #barsChanged = false;
  #extendedChanged = false;

  /** @param counter the number of the first tick */
  constructor(parts: LiveParts, phase: Phase, counter: number) {
    const { info, seed, history, chart, sessions, start } = parts;
    this.#info = info;
    this.#multiplier = multiplierOf(info);
    this.#chart = chart;
    this.#counter = counter;
    const first = firstDay(parts, phase);
    this.day = first.figures;
    this.#lastTrade = first.lastTrade;
    this.path = new PricePath(history.lastPrice(), parts.keepsPath);
    const past = new ExtendedPast(info, seed, history, toWall(info.market, start));
    this.extendedBars = new ExtendedBars(chart, this.#extendedMinutes, past);
    if (sessions.hours === "always" || productOf(info) !== "us-stock") return;
    for (const { bar, session } of past.today()) {
      this.extended.add(session, bar, session === "after" ? this.day.last : history.lastClose());
    }
  }

  /** When the last regular trade was, epoch milliseconds. */
  get lastTrade(): number {
    return this.#lastTrade;
  }

  /** The newest `count` trades (at most 1000) of the sessions of a scope, oldest first. */
  ticks(count: number, scope: Scope): readonly Tick[] {
    return this.#ticks.newest(count, scope);
  }

  /** A phase begins: the figures of the next day, or those of an extended session. */
  begin(phase: Phase, sameSession: boolean): void {
    if (phase.figures * DAY > this.day.key) {
      this.day.roll(phase.figures * DAY);
      this.#quoteChanged = true;
    }
    if (sameSession || phase.session === "regular" || phase.session === "closed") return;
    this.extended.begin(phase.session, this.day.last);
    this.#quoteChanged = true;
  }

  /** A corporate action takes effect. The price for those who follow goes on in the shares of the beginning. */
  goEx(price: (before: number) => number, shares: number): void {
    this.day.goEx(price, shares);
    this.#shares *= shares;
    this.#quoteChanged = true;
  }

  /** Something else of the quote has changed. */
  touch(): void {
    this.#quoteChanged = true;
  }

  /** Adds a trade, price in units. */
  trade(time: number, price: number, volume: number, direction: TickDirection, phase: Phase): void {
    const regular = phase.session === "regular";
    const turnover = price * volume;
    const tick: Tick = {
      sequence: (BigInt(Math.floor(time / 1000)) << 32n) | BigInt(this.#counter++),
      time,
      price: price / UNITS,
      volume,
      turnover: turnover / UNITS * this.#multiplier,
      direction,
      type: phase.trading === "auction" ? TYPE.auction : regular ? TYPE.automatch : TYPE.extended,
      ...(regular ? {} : { session: phase.session }),
      ...this.tickAs,
    };
    this.#lead(time, price, price, price, volume, turnover);
    this.#fresh.push(tick);
    this.#ticks.add(tick);
    const wall = phase.bar ?? toWall(this.#info.market, time);
    if (!regular) {
      this.#extend({ key: wall, open: price, high: price, low: price, close: price, volume, turnover }, phase);
      return;
    }
    this.#lastTrade = time;
    this.#barsChanged = true;
    this.day.trade(price, volume);
    this.#chart.trade(wall, price, volume, dayOf(wall, phase));
    this.#chart.flows.trade(wall, price, volume, tick.direction);
  }

  /** Adds a stretch without single trades whose last instant was `time`: a minute or a part of one, or a whole day. */
  stretch(bar: RawBar, phase: Phase, time: number, isDay: boolean): void {
    this.#quoteChanged = true;
    this.#lead(time, bar.close, bar.low, bar.high, bar.volume, bar.turnover);
    if (phase.session !== "regular") return this.#extend(bar, phase);
    this.#lastTrade = time;
    this.#barsChanged = true;
    this.day.bar(bar);
    if (isDay) this.#chart.day(bar);
    else this.#chart.bar(bar, dayOf(bar.key, phase));
  }

  /** What changed since the last call; `undefined` when nothing did. */
  takeChange(book: boolean): SecurityChange | undefined {
    const traded = this.#fresh.length > 0;
    if (!traded && !book && !this.#quoteChanged) return undefined;
    const change: SecurityChange = {
      symbol: this.#info.symbol,
      ticks: traded ? this.#fresh : NO_TICKS,
      book,
      broker: book && this.#info.market === "HK",
      quote: traded || this.#quoteChanged,
      bars: this.#barsChanged,
      rt: this.#barsChanged,
      extended: this.#extendedChanged,
    };
    if (traded) this.#fresh = [];
    this.#quoteChanged =
      this.#barsChanged =
      this.#extendedChanged =
        false;
    return change;
  }

  #lead(time: number, last: number, low: number, high: number, volume: number, turnover: number): void {
    const shares = this.#shares;
    this.path.add(time, last * shares, low * shares, high * shares, volume / shares, turnover);
  }

  #extend(bar: RawBar, { session }: Phase): void {
    this.extended.add(session, bar, this.day.last);
    this.#extendedMinutes.add(bar, session);
    this.#extendedChanged = true;
  }
}

/** A wall time of the trading day that a time is of: itself, but for a night session. */
function dayOf(wall: number, { date }: Phase): number {
  return Math.floor(wall / DAY) === date ? wall : date * DAY;
}
