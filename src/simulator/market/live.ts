/**
 * The live part of a security: its book, its crowd, and everything that follows from its trades.
 *
 * @module
 */

import { HK_BROKERS } from "./brokers.ts";
import type { Chart } from "./chart.ts";
import { DayFigures } from "./day_figures.ts";
import type { History } from "./history.ts";
import { type Fill, OrderBook, type Side, type Submitted } from "./order_book.ts";
import { OrderFlow } from "./order_flow.ts";
import { Random } from "./prng.ts";
import type { SecurityInfo } from "./securities.ts";
import { tickAbove, UNITS } from "./tick_size.ts";
import {
  type BasicQuote,
  type BookLevel,
  type BookView,
  type BrokerEntry,
  type BrokerQueue,
  type SecurityChange,
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

/** What a live security is made of. */
export interface LiveParts {
  readonly info: SecurityInfo;
  readonly history: History;
  readonly chart: Chart;
  readonly seed: string;
  /** Epoch milliseconds, on the minute, from which trades are live. */
  readonly start: number;
  readonly ticksPerSecond: number;
}

/** A security that trades: made when somebody looks at it for the first time. */
export class LiveSecurity {
  /** The book, in units. */
  readonly book: OrderBook = new OrderBook();
  /** Hears of the fills of every order that trades, once they are ticks. */
  onTrades: ((fills: readonly Fill[], time: number) => void) | undefined;
  /** The figures of the day so far. */
  readonly day: DayFigures;
  readonly #info: SecurityInfo;
  readonly #chart: Chart;
  readonly #flow: OrderFlow | undefined;
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

  constructor(parts: LiveParts) {
    const { info, history, seed, start, ticksPerSecond } = parts;
    this.#info = info;
    this.#chart = parts.chart;
    const wall = toWall(info.market, start);
    this.day = new DayFigures(wall - (wall % DAY), history.lastClose());
    for (const bar of history.today()) this.day.bar(bar);
    const newest = history.today().at(-1);
    this.#lastTrade = newest === undefined ? start : fromWall(info.market, newest.key + MINUTE) - 1;
    this.#now =
      this.#bidTime =
      this.#askTime =
      this.#next =
        start;
    const random = new Random(`${seed}/${info.symbol}/flow`);
    this.#counter = 1 + random.int(1000);
    if (info.suspended === true || ticksPerSecond <= 0) return;
    const brokers = info.market === "HK" ? HK_BROKERS.length : 0;
    this.#flow = new OrderFlow(
      info,
      random,
      this.book,
      (side, price, volume, broker) => void this.#submit(side, price, volume, broker, false),
      ticksPerSecond,
      history.lastPrice(),
      brokers,
    );
    this.#next += this.#flow.wait();
  }

  /** Up to when it has come, epoch milliseconds. */
  get now(): number {
    return this.#now;
  }

  /** Runs the crowd up to `epochMs`. */
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

  /** Lets time pass without trades up to `epochMs`. */
  skip(epochMs: number): void {
    this.#next += Math.max(0, epochMs - this.#now);
    this.#setNow(epochMs);
  }

  /** What changed since the last call; `undefined` when nothing did. */
  takeChange(): SecurityChange | undefined {
    const traded = this.#fresh.length > 0;
    if (!traded && !this.#bookChanged && !this.#quoteChanged) return undefined;
    const change: SecurityChange = {
      symbol: this.#info.symbol,
      ticks: traded ? this.#fresh : NO_TICKS,
      book: this.#bookChanged,
      broker: this.#bookChanged && this.#info.market === "HK",
      quote: traded || this.#quoteChanged,
      bars: traded,
      rt: traded,
    };
    if (traded) this.#fresh = [];
    this.#bookChanged = this.#quoteChanged = false;
    return change;
  }

  /** Places an order that the crowd does not cancel; price in units, `undefined` for a market order. */
  order(side: Side, volume: number, price: number | undefined): Submitted {
    const result = this.#submit(side, price, volume, 0, true);
    this.#noteBook();
    return result;
  }

  /** Cancels an order. False when it no longer rests. */
  cancel(id: number): boolean {
    const done = this.book.cancel(id);
    this.#noteBook();
    return done;
  }

  /** The newest `count` trades (at most 1000), oldest first. */
  ticks(count: number): readonly Tick[] {
    return count <= 0 ? [] : this.#ticks.slice(-Math.min(count, TICKS));
  }

  /** The best `depth` levels of each side; with `detail` also their orders. */
  orderBook(depth: number, detail: boolean): BookView {
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
    const info = this.#info;
    const { day } = this;
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

  #setNow(epochMs: number): void {
    this.#now = epochMs;
    const wall = toWall(this.#info.market, epochMs);
    if (wall < this.day.key + DAY) return;
    this.day.roll(wall - (wall % DAY));
    this.#flow?.newDay(this.day.lastClose);
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
    this.day.trade(price, volume);
    this.#chart.trade(toWall(this.#info.market, time), price, volume);
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
    if (this.#info.market !== "HK") return entries;
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
