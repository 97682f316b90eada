/**
 * One security of the market: its book, its crowd, and everything that follows from its trades.
 *
 * @module
 */

import { OpenDArgumentError } from "../../errors.ts";
import { HK_BROKERS } from "./brokers.ts";
import { BarKind } from "./bars.ts";
import { Chart } from "./chart.ts";
import { DayFigures } from "./day_figures.ts";
import { History } from "./history.ts";
import { type Fill, OrderBook, type Side, type Submitted } from "./order_book.ts";
import { OrderFlow } from "./order_flow.ts";
import { Random } from "./prng.ts";
import type { SecurityInfo } from "./securities.ts";
import { makeSnapshot } from "./snapshot.ts";
import { tickAbove, tickBelow, UNITS } from "./tick_size.ts";
import {
  type Bar,
  type BasicQuote,
  type BookLevel,
  type BookView,
  type BrokerEntry,
  type BrokerQueue,
  type RtPoint,
  type SecurityChange,
  type Snapshot,
  type Tick,
  TickDirection,
} from "./views.ts";
import { DAY, formatTime, fromWall, MINUTE, toWall } from "./zones.ts";

/** Ticks that are kept: as many as OpenD gives. */
const TICKS = 1000;
/** Entries of a side of the broker queue. How many OpenD gives is not known; forty is our choice. */
const QUEUE = 40;
/** Order ids are shown above 2^53, as OpenD's are. */
const ORDER_ID_BASE = 1n << 60n;
const NO_TICKS: readonly Tick[] = [];

/** What the market tells a security when it makes it. */
export interface SecuritySetup {
  readonly seed: string;
  /** Epoch milliseconds, on the minute, from which trades are live. */
  readonly start: number;
  readonly ticksPerSecond: number;
  readonly historyDays: number;
}

/** A security that trades. Made by the `Market`, which also drives it; users read it and may place orders. */
export class SimSecurity {
  /** What is fixed about it. */
  readonly info: SecurityInfo;
  /** The book, in units: for those who want more than {@linkcode SimSecurity.orderBook} shows. */
  readonly book: OrderBook = new OrderBook();
  /** Hears of the fills of every order that trades, once they are ticks. For the simulator's trading. */
  onTrades: ((fills: readonly Fill[], time: number) => void) | undefined;
  readonly #history: History;
  readonly #chart: Chart;
  readonly #flow: OrderFlow | undefined;
  readonly #day: DayFigures;
  #ticks: Tick[] = [];
  #fresh: Tick[] = [];
  #counter: number;
  #next: number;
  #now: number;
  #lastTrade: number;
  #bidTime: number;
  #askTime: number;
  #bookChanged = false;
  #quoteChanged = false;

  constructor(info: SecurityInfo, setup: SecuritySetup) {
    this.info = info;
    const wall = toWall(info.market, setup.start);
    const day = wall - (wall % DAY);
    this.#history = new History(info, setup.seed, wall, setup.historyDays);
    this.#chart = new Chart(info, this.#history);
    this.#day = new DayFigures(day, this.#history.lastClose());
    for (const bar of this.#history.today()) this.#day.bar(bar);
    const newest = this.#history.today().at(-1);
    this.#lastTrade = newest === undefined ? setup.start : fromWall(info.market, newest.key + MINUTE) - 1;
    this.#now =
      this.#bidTime =
      this.#askTime =
      this.#next =
        setup.start;
    const random = new Random(`${setup.seed}/${info.symbol}/flow`);
    this.#counter = 1 + random.int(1000);
    if (info.suspended === true || setup.ticksPerSecond <= 0) return;
    const brokers = info.market === "HK" ? HK_BROKERS.length : 0;
    this.#flow = new OrderFlow(
      info,
      random,
      this.book,
      (side, price, volume, broker) => void this.#submit(side, price, volume, broker, false),
      setup.ticksPerSecond,
      this.#history.lastPrice(),
      brokers,
    );
    this.#next += this.#flow.wait();
  }

  /** OpenD's symbol, such as `"HK.00700"`. */
  get symbol(): string {
    return this.info.symbol;
  }

  /** Up to when it has come, epoch milliseconds: between the market's steps, the market's time. */
  get now(): number {
    return this.#now;
  }

  /** Runs the crowd up to `epochMs`. For the market. */
  advance(epochMs: number): void {
    const flow = this.#flow;
    if (flow !== undefined) {
      while (this.#next <= epochMs) {
        this.#setNow(Math.floor(this.#next));
        flow.act();
        this.#noteBook();
        this.#next += flow.wait();
      }
    }
    this.#setNow(epochMs);
  }

  /** Lets time pass without trades up to `epochMs`. For the market. */
  skip(epochMs: number): void {
    this.#next += Math.max(0, epochMs - this.#now);
    this.#setNow(epochMs);
  }

  /** What changed since the last call; `undefined` when nothing did. For the market. */
  takeChange(): SecurityChange | undefined {
    const traded = this.#fresh.length > 0;
    if (!traded && !this.#bookChanged && !this.#quoteChanged) return undefined;
    const change: SecurityChange = {
      symbol: this.symbol,
      ticks: traded ? this.#fresh : NO_TICKS,
      book: this.#bookChanged,
      broker: this.#bookChanged && this.info.market === "HK",
      quote: traded || this.#quoteChanged,
      bars: traded,
      rt: traded,
    };
    if (traded) this.#fresh = [];
    this.#bookChanged = this.#quoteChanged = false;
    return change;
  }

  /**
   * Places an order in the book, at the market's current time; the crowd does not cancel it. What it does is reported with
   * the market's next step.
   *
   * @param price the limit; left out for a market order, whose rest is dropped
   * @throws {OpenDArgumentError} when the price is off the tick table or the volume is not whole lots
   */
  order(side: Side, volume: number, price?: number): Submitted {
    const units = price === undefined ? undefined : Math.round(price * UNITS);
    if (!(volume > 0) || volume % this.info.lotSize !== 0) {
      throw new OpenDArgumentError(
        `Order of "${volume}" ${this.symbol}: volume must be a multiple of the lot of ${this.info.lotSize}; round it`,
      );
    }
    if (units !== undefined && (!(units > 0) || units % tickBelow(this.info.ticks, units) !== 0)) {
      const tick = units > 0 ? tickBelow(this.info.ticks, units) / UNITS : this.info.referencePrice;
      throw new OpenDArgumentError(
        `Order of ${this.symbol} at "${price}": the price must be a positive multiple of its step of ${tick}; round it`,
      );
    }
    const result = this.#submit(side, units, volume, 0, true);
    this.#noteBook();
    return result;
  }

  /** Cancels an order placed with {@linkcode SimSecurity.order}. False when it no longer rests. */
  cancel(id: number): boolean {
    const done = this.book.cancel(id);
    this.#noteBook();
    return done;
  }

  /** The newest `count` trades (at most 1000), oldest first. */
  ticks(count: number = TICKS): readonly Tick[] {
    return count <= 0 ? [] : this.#ticks.slice(-Math.min(count, TICKS));
  }

  /** The best `depth` levels of each side; with `detail` also their orders. */
  orderBook(depth: number = 10, detail: boolean = false): BookView {
    return {
      bids: this.#levels("bid", depth, detail),
      asks: this.#levels("ask", depth, detail),
      bidTime: this.#bidTime,
      askTime: this.#askTime,
    };
  }

  /** The broker queue of a HK security, at most 40 entries a side; empty for others. */
  brokerQueue(): BrokerQueue {
    return { bids: this.#queue("bid"), asks: this.#queue("ask") };
  }

  /** The basic quote. */
  quote(): BasicQuote {
    const { info } = this;
    const day = this.#day;
    return {
      isSuspended: info.suspended === true,
      listTime: info.listDate,
      listTimestamp: fromWall(info.market, Date.parse(info.listDate)) / 1000,
      priceSpread: tickAbove(info.ticks, day.last) / UNITS,
      updateTime: formatTime(info.market, this.#lastTrade),
      updateTimestamp: this.#lastTrade / 1000,
      openPrice: day.open / UNITS,
      highPrice: day.high / UNITS,
      lowPrice: day.low / UNITS,
      curPrice: day.last / UNITS,
      lastClosePrice: day.lastClose / UNITS,
      volume: day.volume,
      turnover: day.turnover / UNITS,
      turnoverRate: day.volume / info.outstandingShares * 100,
      amplitude: (day.high - day.low) / day.lastClose * 100,
    };
  }

  /** The newest `count` bars of a kind, oldest first: 1000 of each intraday kind, four years of days. */
  bars(kind: BarKind, count: number): readonly Bar[] {
    return this.#chart.bars(kind, count);
  }

  /**
   * The bars of a kind whose times lie in `[from, to]`, epoch milliseconds, oldest first and at most `count`: four years of
   * days, and sixty trading days of bars below a day.
   */
  history(kind: BarKind, from: number, to: number, count: number): readonly Bar[] {
    return this.#chart.between(kind, from, to, count);
  }

  /** The newest bar of a kind. */
  bar(kind: BarKind): Bar | undefined {
    return this.#chart.bars(kind, 1)[0];
  }

  /** The time-share points of the current day, oldest first: a minute without trades has none. */
  rt(): readonly RtPoint[] {
    return this.#chart.points(this.#day.key, this.#day.lastClose);
  }

  /** The newest time-share point; `undefined` before the first trade of the day. */
  rtPoint(): RtPoint | undefined {
    return this.#chart.newestPoint(this.#day.key, this.#day.lastClose, this.#day.volume, this.#day.turnover);
  }

  /** The snapshot. */
  snapshot(): Snapshot {
    return makeSnapshot(
      this.info,
      this.quote(),
      this.orderBook(),
      this.#chart.raw(BarKind.Day),
      this.#chart.raw(BarKind.Min5),
      this.#chart.minutesOfDay(this.#day.key).length,
      this.#day.key,
    );
  }

  #setNow(epochMs: number): void {
    this.#now = epochMs;
    const wall = toWall(this.info.market, epochMs);
    if (wall < this.#day.key + DAY) return;
    this.#day.roll(wall - (wall % DAY));
    this.#flow?.newDay(this.#day.lastClose);
    this.#quoteChanged = true;
  }

  #submit(side: Side, price: number | undefined, volume: number, broker: number, pinned: boolean): Submitted {
    const result = this.book.submit(side, price, volume, broker, pinned);
    const direction = side === "bid" ? TickDirection.Bid : TickDirection.Ask;
    for (const fill of result.fills) this.#trade(fill.price, fill.volume, direction);
    if (this.onTrades !== undefined && result.fills.length > 0) this.onTrades(result.fills, this.#now);
    return result;
  }

  #trade(price: number, volume: number, direction: TickDirection): void {
    const time = this.#now;
    const tick: Tick = {
      sequence: (BigInt(Math.floor(time / 1000)) << 32n) | BigInt(this.#counter++),
      time,
      price: price / UNITS,
      volume,
      turnover: price * volume / UNITS,
      direction,
      type: 1,
    };
    this.#lastTrade = time;
    this.#fresh.push(tick);
    this.#ticks.push(tick);
    if (this.#ticks.length >= 2 * TICKS) this.#ticks = this.#ticks.slice(-TICKS);
    this.#day.trade(price, volume);
    this.#chart.trade(toWall(this.info.market, time), price, volume);
  }

  #noteBook(): void {
    const { changed } = this.book;
    if (changed.bid) this.#bidTime = this.#now;
    if (changed.ask) this.#askTime = this.#now;
    if (changed.bid || changed.ask) this.#bookChanged = true;
    changed.bid = changed.ask = false;
  }

  #levels(side: Side, depth: number, detail: boolean): BookLevel[] {
    return this.book.levels(side).slice(0, Math.max(0, depth)).map((level) => ({
      price: level.price / UNITS,
      volume: level.volume,
      orderCount: level.orders.length,
      orders: detail ? level.orders.map((o) => ({ orderId: ORDER_ID_BASE + BigInt(o.id), volume: o.volume })) : [],
    }));
  }

  #queue(side: Side): BrokerEntry[] {
    const entries: BrokerEntry[] = [];
    if (this.info.market !== "HK") return entries;
    let position = 0;
    for (const level of this.book.levels(side)) {
      position++;
      for (const order of level.orders) {
        if (entries.length === QUEUE) return entries;
        const broker = HK_BROKERS[order.broker] as (typeof HK_BROKERS)[number];
        const orderId = ORDER_ID_BASE + BigInt(order.id);
        entries.push({ id: broker.id, name: broker.name, position, orderId, volume: order.volume });
      }
    }
    return entries;
  }
}
