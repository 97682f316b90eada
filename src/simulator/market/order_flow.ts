/**
 * The crowd: random makers, takers and those who change their minds, around a fair value that wanders.
 *
 * @module
 */

import type { Random } from "./prng.ts";
import { addTicks, snap, tickAbove, tickBelow } from "./tick_size.ts";
import type { SecurityInfo } from "./securities.ts";
import type { OrderBook, PriceLevel, Side } from "./order_book.ts";
import { minutesPerDay } from "./hours.ts";
import type { Phase } from "./sessions/phase.ts";
import type { SessionName } from "./sessions/timetable.ts";

/** Sends an order to the security: a market order when `price` is undefined. */
export type Submit = (side: Side, price: number | undefined, volume: number, broker: number) => void;

/** Levels that makers keep on each side at least, so that ten can always be shown. */
const DEPTH = 12;
/** How far from the best an order may stand, in steps. */
const FARTHEST = 40;
/** Orders on both sides that the flow hovers around. */
const CROWD = 90;
/** Of all actions, how many are market orders. */
const TAKERS = 0.25;
/** Fills that one market order makes on average, measured: what turns a rate of ticks into one of actions. */
const FILLS_PER_TAKER = 1.35;

/** How busy a session is against the regular one: pushes of a live OpenD before the open were about a third as many. */
const ACTIVITY: Readonly<Record<SessionName, number>> = {
  closed: 0,
  regular: 1,
  pre: 0.3,
  after: 0.3,
  overnight: 0.1,
};
/** And how large its orders are: recorded were a half, five and a sixth of a percent of the day's volume. */
const SIZE: Readonly<Record<SessionName, number>> = { closed: 0, regular: 1, pre: 0.03, after: 0.25, overnight: 0.02 };
/** In an auction orders are fewer, spread over so many steps, and each of a share of the day's volume, so that it trades one or two percent. */
const AUCTION = { activity: 0.3, reach: 4, share: 0.0004 } as const;
/** How volatile the open is against the close before, as a share of a day's volatility; after a night or longer. */
const GAP = 0.35;
const NIGHT = 16 * 3_600_000;

/** The order flow of one security. All chance comes from the generator handed in, all time from its caller. */
export class OrderFlow {
  readonly #info: SecurityInfo;
  readonly #random: Random;
  readonly #book: OrderBook;
  readonly #submit: Submit;
  readonly #brokers: number;
  readonly #interval: number;
  #meanShares: number;
  readonly #sigma: number;
  #fair: number;
  #anchor: number;
  #step = 1;
  #activity = 1;
  #size = 1;
  #auction = false;

  /**
   * @param ticksPerSecond trades that are wanted each second, on average
   * @param start the first fair value, in units
   * @param brokers how many brokers there are to choose from; 0 where the market shows none
   */
  constructor(
    info: SecurityInfo,
    random: Random,
    book: OrderBook,
    submit: Submit,
    ticksPerSecond: number,
    start: number,
    brokers: number,
  ) {
    this.#info = info;
    this.#random = random;
    this.#book = book;
    this.#submit = submit;
    this.#brokers = brokers;
    const secondsPerDay = minutesPerDay(info.market) * 60;
    this.#interval = 1000 / (ticksPerSecond / (TAKERS * FILLS_PER_TAKER));
    this.#meanShares = info.dailyVolume / secondsPerDay / ticksPerSecond;
    // Volatility of one action; sqrt is exact everywhere.
    this.#sigma = info.volatility * Math.sqrt(this.#interval / 1000 / secondsPerDay);
    this.#fair = start;
    this.#anchor = start;
    this.#setStep();
    this.#refill();
  }

  /** Milliseconds until the next action. */
  wait(): number {
    return this.#random.exponential() * this.#interval / this.#activity;
  }

  /** Takes up the pace of a phase in which there is trading. */
  enter({ trading, session }: Pick<Phase, "trading" | "session">): void {
    this.#auction = trading === "auction";
    this.#activity = ACTIVITY[session] * (this.#auction ? AUCTION.activity : 1);
    this.#size = SIZE[session];
    if (!this.#auction) this.#refill();
  }

  /** A new trading day, so many milliseconds after the last trading: the old orders are gone, and the price has moved. */
  reopen(pause: number): void {
    const share = Math.sqrt(Math.min(1, pause / NIGHT));
    this.restart(this.#fair * (1 + GAP * this.#info.volatility * share * this.#random.normal()));
  }

  /** A corporate action takes effect: the crowd's orders are gone, and the price is another. */
  goEx(fair: number, shares: number): void {
    this.#meanShares *= shares;
    this.#anchor = this.#anchor * fair / this.#fair;
    this.restart(fair);
    this.#setStep();
  }

  /** Takes the crowd's orders out; what the next ones are around is `fair`, in units. */
  restart(fair: number): void {
    for (const side of ["bid", "ask"] as const) {
      for (let i = this.#book.levels(side).length - 1; i >= 0; i--) this.#book.cancelLevel(side, i);
    }
    this.#fair = Math.max(fair, tickAbove(this.#info.ticks, 0));
  }

  /** What it is worth is known from elsewhere: makers stand around that, and anew when it has got away from them. */
  follow(fair: number): void {
    const ask = this.#book.asks[0]?.price ?? fair;
    const bid = this.#book.bids[0]?.price ?? fair;
    const far = Math.abs((ask + bid) / 2 - fair) > 3 * this.#step * tickAbove(this.#info.ticks, fair);
    if (!this.#auction && (far || bid > fair || ask < fair)) {
      this.restart(fair);
      this.#refill();
    }
    this.#fair = this.#anchor = fair;
  }

  /** What the orders are around, in units. */
  get fair(): number {
    return this.#fair;
  }

  /** Ticks between two levels, on average. */
  get step(): number {
    return this.#step;
  }

  /** Shares of one trade, on average. */
  get meanShares(): number {
    return this.#meanShares;
  }

  /** A new day: what the fair value is pulled towards from now on. */
  newDay(close: number): void {
    this.#anchor = close;
    this.#setStep();
  }

  /** One action: an order, a cancel, or makers following the fair value. */
  act(): void {
    const random = this.#random;
    this.#fair *= 1 + this.#sigma * random.normal();
    // A weak pull, so that a simulator that runs for weeks stays in sight of a realistic price.
    this.#fair += (this.#anchor - this.#fair) * 2e-6;
    if (this.#auction) return this.#collect();
    if (this.#followFair()) return this.#refill();
    const choice = random.float();
    if (choice < TAKERS) this.#takeSome();
    else if (random.float() * (CROWD + this.#book.orderCount) < CROWD * 1.2) this.#quote();
    else this.#cancelOne();
    this.#refill();
  }

  /** Makers whose best price the fair value has passed pull it now and then: others are quicker and trade with them. */
  #followFair(): boolean {
    const ask = this.#book.asks[0];
    const bid = this.#book.bids[0];
    if (ask !== undefined && this.#fair > ask.price && this.#random.float() < 0.4) {
      this.#book.cancelLevel("ask", 0);
      return true;
    }
    if (bid !== undefined && this.#fair < bid.price && this.#random.float() < 0.4) {
      this.#book.cancelLevel("bid", 0);
      return true;
    }
    return false;
  }

  #takeSome(): void {
    const { bids, asks } = this.#book;
    const bid = bids[0]?.price ?? this.#fair;
    const ask = asks[0]?.price ?? this.#fair;
    const pull = (this.#fair - (bid + ask) / 2) / (2 * (ask - bid) || 1);
    const side: Side = this.#random.float() < 0.5 + Math.max(-0.4, Math.min(0.4, pull)) ? "bid" : "ask";
    // At most three levels are swept, so that no side runs dry.
    const levels = this.#book.levels(side === "bid" ? "ask" : "bid");
    const available = (levels[0]?.volume ?? 0) + (levels[1]?.volume ?? 0) + (levels[2]?.volume ?? 0);
    const volume = Math.min(this.#shares(FILLS_PER_TAKER), available);
    if (volume > 0) this.#submit(side, undefined, volume, this.#broker());
  }

  /** An order of an auction: both sides are around the fair value, so that they cross. */
  #collect(): void {
    if (this.#random.float() * (CROWD + this.#book.orderCount) >= CROWD * 1.2) return this.#cancelOne();
    const side: Side = this.#random.float() < 0.5 ? "bid" : "ask";
    const steps = Math.round(this.#random.normal() * AUCTION.reach * this.#step);
    const price = addTicks(this.#info.ticks, snap(this.#info.ticks, this.#fair), steps);
    this.#submit(side, price, this.#lots(AUCTION.share * this.#info.dailyVolume), this.#broker());
  }

  #quote(): void {
    const side: Side = this.#random.float() < 0.5 ? "bid" : "ask";
    this.#submit(side, this.#makerPrice(side), this.#shares(2.5), this.#broker());
  }

  /** A price on this side of the fair value and inside the other side's best, exponentially farther away. */
  #makerPrice(side: Side): number {
    const ticks = this.#info.ticks;
    // A third of the makers compete for the best price, most of them while the spread is wide; the others wait farther out.
    const spread = (this.#book.asks[0]?.price ?? 0) - (this.#book.bids[0]?.price ?? 0);
    const competes = this.#random.float() < (spread > 3 * tickBelow(ticks, this.#fair) ? 0.8 : 0.35);
    const away = Math.floor(this.#random.exponential() * (competes ? 0.7 : 3 * this.#step));
    if (side === "bid") {
      const ask = this.#book.asks[0]?.price;
      const limit = ask === undefined ? this.#fair : Math.min(this.#fair, addTicks(ticks, ask, -1));
      return addTicks(ticks, snap(ticks, limit), -away);
    }
    const bid = this.#book.bids[0]?.price;
    const fair = addTicks(ticks, snap(ticks, this.#fair), 1);
    return addTicks(ticks, bid === undefined ? fair : Math.max(fair, addTicks(ticks, bid, 1)), away);
  }

  #cancelOne(): void {
    const side: Side = this.#random.float() < 0.5 ? "bid" : "ask";
    const levels = this.#book.levels(side);
    const level = levels[this.#random.int(levels.length)];
    const order = level?.orders[this.#random.int(level.orders.length)];
    if (order !== undefined && !order.pinned) this.#book.cancel(order.id);
  }

  /** Makers fill a thin side from the best price outwards, and an order far from the best gives up. */
  #refill(): void {
    this.#refillSide("bid", -1);
    this.#refillSide("ask", 1);
  }

  #refillSide(side: Side, outward: 1 | -1): void {
    const book = this.#book;
    const ticks = this.#info.ticks;
    const levels = book.levels(side);
    const best = levels[0]?.price;
    const worst = levels[levels.length - 1]?.price;
    if (best !== undefined && worst !== undefined) {
      const reach = FARTHEST * this.#step * tickAbove(ticks, best);
      if (Math.abs(worst - best) > reach) book.cancelLevel(side, levels.length - 1);
    }
    while (levels.length < DEPTH) {
      const price = this.#firstGap(side, outward);
      if (levels.some((level) => level.price === price)) return;
      // An order like any other: at the lowest price there is, it trades with what a client offers there.
      this.#submit(side, price, this.#shares(3), this.#broker());
    }
  }

  /** Just outside the first level that has no neighbour near. */
  #firstGap(side: Side, outward: 1 | -1): number {
    const levels = this.#book.levels(side);
    for (let i = 0; i < levels.length; i++) {
      const price = addTicks(
        this.#info.ticks,
        (levels[i] as PriceLevel).price,
        outward * (1 + this.#random.int(this.#step)),
      );
      const next = levels[i + 1]?.price;
      if (next === undefined || (side === "bid" ? next < price : next > price)) return price;
    }
    return this.#makerPrice(side);
  }

  /** Where a second moves the price by many ticks, orders stand that much wider apart. */
  #setStep(): void {
    const perSecond = this.#info.volatility * Math.sqrt(1 / (minutesPerDay(this.#info.market) * 60)) * this.#anchor;
    this.#step = Math.max(1, Math.min(50, Math.round(perSecond / tickBelow(this.#info.ticks, this.#anchor))));
  }

  /** An order's size: exponential around `factor` times the mean trade, in whole lots, at least one. */
  #shares(factor: number): number {
    return this.#lots(factor * this.#size * this.#meanShares);
  }

  #lots(mean: number): number {
    const lot = this.#info.lotSize;
    return Math.max(1, Math.ceil(this.#random.exponential() * mean / lot)) * lot;
  }

  #broker(): number {
    return this.#brokers === 0 ? 0 : this.#random.int(this.#brokers);
  }
}
