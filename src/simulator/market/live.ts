/**
 * The live part of a security: its book, its crowd, and everything that follows from its trades.
 *
 * @module
 */

import { HK_BROKERS } from "./brokers.ts";
import type { DayFigures } from "./day_figures.ts";
import { ExDays } from "./ex_days.ts";
import type { Follow } from "./derivatives/follow.ts";
import { Printing } from "./derivatives/printing.ts";
import { listingOf, type LiveParts } from "./live_parts.ts";
import { type Fill, OrderBook, type Side, type Submitted } from "./order_book.ts";
import { OrderFlow } from "./order_flow.ts";
import { Random } from "./prng.ts";
import type { SecurityInfo } from "./securities.ts";
import { CoarseWalk, type Stretch } from "./sessions/coarse.ts";
import type { Sessions } from "./sessions/hours.ts";
import type { Phase } from "./sessions/phase.ts";
import { type Product, productOf } from "./sessions/product.ts";
import { quoteOf } from "./quote_view.ts";
import { ShownBook } from "./shown_book.ts";
import { Tape } from "./tape.ts";
import { type BasicQuote, type SecurityChange, TickDirection } from "./views.ts";
import { DAY, MINUTE, toWall } from "./zones.ts";

/** Of a longer stretch that is passed over, all but its end is made of days at once. */
const MINUTES_OF = 31 * DAY;
const REGULAR = { trading: "continuous", session: "regular" } as const;

/** A security that trades: made when somebody looks at it for the first time. */
export class LiveSecurity {
  /** The book, in units. */
  readonly book: OrderBook = new OrderBook();
  /** Hears of the fills of every order that trades, once they are ticks. */
  onTrades: ((fills: readonly Fill[], time: number) => void) | undefined;
  /** What is shown of the book. */
  readonly shown: ShownBook;
  /** What was traded. */
  readonly tape: Tape;
  /** What companies do to their shares meanwhile. */
  readonly exDays: ExDays;
  readonly #sessions: Sessions;
  readonly #product: Product;
  readonly #info: SecurityInfo;
  readonly #flow: OrderFlow | undefined;
  readonly #random: Random;
  #walk: CoarseWalk;
  readonly #follow: Follow | undefined;
  readonly #printing: Printing | undefined;
  /** It follows others and has ended: a contract has expired or was called. */
  #over = false;
  #phase: Phase;
  /** The trading day and the end of the last phase with trading. */
  #traded: { date: number; until: number };
  /** Where the price is while time is passed over, and the last trading day that was passed over as a whole. */
  #passing: { price: number; days: number } | undefined;
  #next: number;
  #now: number;
  #crowd = true;
  #suspended: boolean;
  /** When it is first traded, epoch milliseconds, and whether that is still to come. */
  readonly #listing: number;
  #unlisted: boolean;

  constructor(parts: LiveParts) {
    const { info, history, seed, start, ticksPerSecond } = parts;
    this.#info = info;
    this.#suspended = info.suspended === true;
    this.#listing = listingOf(info);
    this.#unlisted = start < this.#listing;
    this.#sessions = parts.sessions;
    this.#product = productOf(info);
    this.#phase = parts.sessions.at(this.#product, start);
    const random = new Random(`${seed}/${info.symbol}/flow`);
    this.tape = new Tape(parts, this.#phase, 1 + random.int(1000));
    const until = this.tape.lastTrade;
    this.#traded = { date: parts.sessions.at(this.#product, until - 1).date, until };
    this.#random = new Random(`${seed}/${info.symbol}/coarse`);
    this.#walk = new CoarseWalk(info, this.#random);
    this.exDays = new ExDays(info, history.actions, history.priced);
    this.#now = start;
    this.shown = new ShownBook(info, this.book, start);
    this.#next = this.#idle;
    this.#follow = parts.follow;
    if (parts.follow?.traded !== undefined) {
      const { fair, traded } = parts.follow;
      this.#printing = new Printing(info.market, fair, traded, this.tape, start);
      this.#next = start + 1000;
      return;
    }
    if (this.#phase.trading === "auction") this.book.collect();
    if (ticksPerSecond <= 0) this.#goEx(this.#phase);
    if (ticksPerSecond <= 0) return;
    this.#flow = new OrderFlow(
      info,
      random,
      this.book,
      (side, price, volume, broker) => void this.#submit(side, price, volume, broker, false),
      ticksPerSecond,
      history.lastPrice(),
      info.market === "HK" ? HK_BROKERS.length : 0,
    );
    this.shown.crowded(this.#flow, seed);
    if (this.#goEx(this.#phase)) this.#start();
    if (this.#halted) this.#flow.restart(this.#flow.fair);
    else if (parts.sessions.hours === "always") this.#next = start + this.#flow.wait();
    else this.#start();
  }

  /** The figures of the day so far. */
  get day(): DayFigures {
    return this.tape.day;
  }

  /** Up to when it has come, epoch milliseconds. */
  get now(): number {
    return this.#now;
  }

  /** What it does at this time. */
  get phase(): Phase {
    return this.#phase;
  }

  /** Whether it does not trade on any day to come, or not for now. */
  get suspended(): boolean {
    return this.#over || this.#halted;
  }

  set suspended(suspended: boolean) {
    this.tape.touch();
    this.#suspended = suspended;
    if (this.#crowd) this.move(this.day.last);
  }

  /** Runs the crowd up to `epochMs`. */
  advance(epochMs: number): void {
    for (;;) {
      if (this.#phase.until <= Math.min(epochMs, this.#next)) this.#turn();
      else if (this.#next <= epochMs) {
        this.#now = Math.floor(this.#next);
        this.#act();
      } else break;
    }
    this.#now = epochMs;
  }

  /**
   * Passes over the time up to `epochMs`: instead of single trades there are minutes, and more than a month before its end
   * days. Clients' orders are filled when a minute's prices reach them.
   */
  skip(epochMs: number): void {
    const flow = this.#flow;
    if (this.#unlisted && this.#listing <= epochMs) this.advance(this.#listing);
    if (epochMs <= this.#now) return;
    if (flow === undefined) return this.#passBasket(epochMs);
    const shut = this.#phase.trading === "none" && this.#phase.until > epochMs;
    if (!this.#crowd || this.#halted || shut) return this.advance(epochMs);
    flow.restart(flow.fair);
    this.#next = Number.POSITIVE_INFINITY;
    const passing = { price: flow.fair, days: Number.NEGATIVE_INFINITY };
    this.#passing = passing;
    while (!this.#over && (this.#now < epochMs || this.#phase.until <= epochMs)) {
      const phase = this.#phase;
      const far = epochMs - this.#now > MINUTES_OF;
      if (phase.until <= this.#now) this.#turn();
      else if (phase.trading === "none" || phase.date <= passing.days || (far && phase.session !== "regular")) {
        this.#now = Math.min(phase.until, epochMs);
      } else if (far) {
        passing.days = phase.date;
        if (this.#hasEnded(this.#follow?.fair(this.#now))) this.#end();
        else this.#reach(this.#walk.day(passing.price), phase, phase.date * DAY);
      } else if (phase.trading === "auction") this.#now = Math.min(phase.until, epochMs);
      else {
        const minute = (Math.floor(this.#now / MINUTE) + 1) * MINUTE;
        this.#passMinute(passing.price, Math.min(minute, phase.until, epochMs));
      }
    }
    this.#passing = undefined;
    if (this.#over) return this.advance(epochMs);
    flow.restart(passing.price);
    this.#start();
    this.shown.note(this.#now);
  }

  /** What changed since the last call; `undefined` when nothing did. */
  takeChange(): SecurityChange | undefined {
    return this.tape.takeChange(this.shown.takeChange());
  }

  /** Places an order; price in units, `undefined` for a market order. The crowd does not cancel one that is pinned. */
  order(side: Side, volume: number, price: number | undefined, pinned = true): Submitted {
    // While nothing trades, what would trade at once is not taken.
    const shut = (this.#phase.trading === "none" || this.#halted) &&
      (price === undefined || this.book.reaches(side, price));
    if (shut) return { id: 0, fills: [], resting: 0 };
    this.shown.comeNear(side === "bid" ? "ask" : "bid", volume, price);
    const result = this.#submit(side, price, volume, 0, pinned);
    this.shown.note(this.#now);
    return result;
  }

  /** Cancels an order. False when it no longer rests. */
  cancel(id: number): boolean {
    const done = this.book.cancel(id);
    this.shown.note(this.#now);
    return done;
  }

  /** Takes some off an order, which keeps its place. False when it does not rest or has no more than that. */
  reduce(id: number, volume: number): boolean {
    const done = this.book.reduce(id, volume);
    this.shown.note(this.#now);
    return done;
  }

  /** The basic quote. */
  quote(): BasicQuote {
    return quoteOf(this.exDays.info, this.day, this.tape.lastTrade, this.#halted);
  }

  /** Whether the crowd trades. Stopped, it takes its orders out. */
  get crowd(): boolean {
    return this.#crowd;
  }

  set crowd(trades: boolean) {
    this.#crowd = trades;
    this.move(this.day.last);
  }

  /** Has the crowd's orders be around a price, in units, from now on. */
  move(price: number): void {
    this.#flow?.restart(price);
    this.#start();
    this.shown.note(this.#now);
  }

  get #halted(): boolean {
    return this.#suspended || this.#unlisted;
  }

  /** When something happens to what does not trade. */
  get #idle(): number {
    return this.#unlisted ? this.#listing : Number.POSITIVE_INFINITY;
  }

  #act(): void {
    const follow = this.#follow;
    if (this.#unlisted) {
      this.#unlisted = false;
      this.tape.touch();
      return this.move(this.day.last);
    }
    if (this.#printing !== undefined) {
      this.#printing.print(this.#phase, this.#now);
      this.#next = (Math.floor(this.#now / 1000) + 1) * 1000;
      return;
    }
    const fair = follow?.fair(this.#now);
    if (this.#hasEnded(fair)) return this.#end();
    if (fair !== undefined) this.#flow?.follow(fair);
    this.#flow?.act();
    this.shown.note(this.#now);
    this.#next += this.#flow?.wait() ?? 0;
  }

  /** Whether it follows others and has no worth any more. */
  #hasEnded(fair: number | undefined): boolean {
    return this.#follow !== undefined && fair === undefined;
  }

  /** A contract is over: what rests is gone. */
  #end(): void {
    this.#over = this.#suspended = true;
    this.tape.touch();
    this.#next = Number.POSITIVE_INFINITY;
    this.book.clear();
    this.shown.note(this.#now);
  }

  /** An index looks at its members once a minute while time is passed over. */
  #passBasket(epochMs: number): void {
    while (this.#now < epochMs) {
      if (this.#phase.until <= this.#now) this.#turn();
      const minute = (Math.floor(this.#now / MINUTE) + 1) * MINUTE;
      this.#now = Math.min(minute, this.#phase.until, epochMs);
      this.#printing?.print(this.#phase, this.#now);
    }
    if (this.#printing !== undefined) this.#next = (Math.floor(epochMs / 1000) + 1) * 1000;
    if (this.#phase.until <= epochMs) this.advance(epochMs);
  }

  /** The next phase begins. */
  #turn(): void {
    const [before, passing] = [this.#phase, this.#passing];
    this.#now = before.until;
    if (before.trading !== "none") this.#traded = { date: before.date, until: before.until };
    if (this.book.collecting) this.#uncross(before);
    const phase = this.#sessions.at(this.#product, this.#now);
    this.#phase = phase;
    const same = phase.session === before.session;
    const wentEx = this.#goEx(phase);
    if (phase.figures * DAY > this.day.key) this.#flow?.newDay(this.day.last);
    this.tape.begin(phase, same);
    if (wentEx && passing === undefined) this.#start();
    if (same && phase.trading === before.trading) return;
    if (phase.trading === "auction") this.book.collect();
    if (phase.trading !== "none" && phase.date !== this.#traded.date) {
      if (passing !== undefined) this.#flow?.restart(passing.price);
      this.#flow?.reopen(this.#now - this.#traded.until);
      if (passing !== undefined && this.#flow !== undefined) passing.price = this.#flow.fair;
    }
    if (passing === undefined) this.#start();
    this.shown.note(this.#now);
  }

  /** Corporate actions take effect. Returns whether there are any. */
  #goEx(phase: Phase): boolean {
    const [flow, passing] = [this.#flow, this.#passing];
    if (!this.exDays.begin(phase, this.tape, this.book, flow, passing?.price)) return false;
    this.#walk = new CoarseWalk(this.exDays.info, this.#random);
    if (passing !== undefined && flow !== undefined) passing.price = flow.fair;
    return true;
  }

  /** The crowd takes up the pace of the phase. While nothing trades, its last orders are to be seen. */
  #start(): void {
    const flow = this.#flow;
    if (this.#printing !== undefined) return;
    this.#next = this.#idle;
    if (flow === undefined || this.#over || !this.#crowd || this.#halted) return;
    const shut = this.#phase.trading === "none";
    if (!shut || this.book.orderCount === 0) flow.enter(shut ? REGULAR : this.#phase);
    // A contract can end while nothing trades.
    this.#next = shut ? Math.max(this.#now, this.#follow?.ends ?? Number.POSITIVE_INFINITY) : this.#now + flow.wait();
  }

  /** Ends an auction that has lasted until now. */
  #uncross(phase: Phase): void {
    const passing = this.#passing;
    if (passing !== undefined && phase.date > passing.days) {
      this.#reach(this.#walk.auction(passing.price), phase, this.#now);
    }
    const { price, volume, fills } = this.book.uncross(passing?.price ?? this.day.last);
    if (volume > 0) {
      this.tape.trade(this.#now, price, volume, TickDirection.Neutral, phase);
      this.onTrades?.(fills, this.#now);
    }
    this.shown.note(this.#now);
  }

  /** Passes over a minute, or what a phase has of it. */
  #passMinute(price: number, end: number): void {
    const from = this.#now;
    this.#now = end;
    const fair = this.#follow?.fair(end);
    if (this.#hasEnded(fair)) return this.#end();
    const stretch = this.#walk.minute(fair ?? price, this.#phase.session, (end - from) / MINUTE);
    this.#reach(stretch, this.#phase, toWall(this.#info.market, from));
  }

  /** Takes a stretch that begins at a wall time into the figures, and lets clients' orders have what it reached. */
  #reach(stretch: Stretch, phase: Phase, wall: number): void {
    const passing = this.#passing;
    const bar = { key: phase.trading === "auction" ? phase.bar ?? wall : wall, ...stretch };
    if (passing !== undefined) passing.price = stretch.close;
    const last = phase.trading === "auction" ? this.#now : this.#now - 1;
    this.tape.stretch(bar, phase, last, passing?.days === phase.date);
    if (this.onTrades === undefined || this.book.collecting) return;
    const { high, low, close } = stretch;
    this.#flow?.restart(close);
    for (const { side, price, volume } of this.book.reached(low, high)) {
      this.#submit(side === "bid" ? "ask" : "bid", price, volume, 0, false);
    }
    this.#flow?.enter(phase);
    // For orders that wait for a price.
    const told = (price: number): Fill => ({ price, volume: this.#info.lotSize, makerId: 0, takerSide: "bid" });
    this.onTrades?.([told(low), told(high), told(close)], this.#now);
  }

  #submit(side: Side, price: number | undefined, volume: number, broker: number, pinned: boolean): Submitted {
    const result = this.book.submit(side, price, volume, broker, pinned);
    const direction = side === "bid" ? TickDirection.Bid : TickDirection.Ask;
    for (const { price, volume } of result.fills) this.tape.trade(this.#now, price, volume, direction, this.#phase);
    if (this.onTrades !== undefined && result.fills.length > 0) this.onTrades(result.fills, this.#now);
    return result;
  }
}
