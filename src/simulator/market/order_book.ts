/**
 * A limit order book matched by price and time, or, in an auction, by one price for all.
 *
 * @module
 */

import { type AuctionSide, equilibriumOf } from "./sessions/equilibrium.ts";

/** A side of the book: `"bid"` buys, `"ask"` sells. {@linkcode SimSecurity.order} takes it. */
export type Side = "bid" | "ask";

/** An order that rests in the book. `volume` is what is left of it. */
export interface RestingOrder {
  readonly id: number;
  readonly side: Side;
  /** In units of 1/10,000. */
  readonly price: number;
  /** Shares left. */
  volume: number;
  /** Index into the list of brokers, for the HK queue. */
  readonly broker: number;
  /** Not the crowd's: {@linkcode OrderBook.cancelLevel} leaves it. */
  readonly pinned: boolean;
}

/** All orders at one price, oldest first. */
export interface PriceLevel {
  readonly price: number;
  /** Sum over the orders. */
  volume: number;
  readonly orders: RestingOrder[];
}

/** One match of an order with one that rested. Listed in {@linkcode Submitted}. */
export interface Fill {
  /** The resting order's price, in units of 1/10,000 of the security's currency. */
  readonly price: number;
  /** Shares or contracts that changed hands. */
  readonly volume: number;
  /** The resting order's id. */
  readonly makerId: number;
  /** The side that the incoming order is on: `"bid"` when the buyer took. */
  readonly takerSide: Side;
}

/** What became of an order that came in. Returned by {@linkcode SimSecurity.order}. */
export interface Submitted {
  /** The order's number in the book of its security; 0 when it was not taken, because nothing trades. */
  readonly id: number;
  /** In the order they were made, best price first. */
  readonly fills: readonly Fill[];
  /** Shares that now rest in the book: 0 for a market order, whose rest is dropped, but all of it in an auction. */
  readonly resting: number;
}

/** What the end of an auction comes to. */
export interface Uncrossing {
  /** The one price, in units. */
  readonly price: number;
  /** Shares that traded; 0 when nothing did. */
  readonly volume: number;
  /** Two for each match, one a side, each with the order of that side as its `makerId`. */
  readonly fills: readonly Fill[];
  /** Orders without a limit of which something is left: they go with the auction. */
  readonly dropped: readonly RestingOrder[];
}

/** How deep a change counts as one of the visible book. */
const VISIBLE = 10;

/** The book of one security. It knows nothing of time steps, lots or ticks: whoever submits sees to those. */
export class OrderBook {
  /** Best (highest) first. Read only, for whoever is outside. */
  readonly bids: PriceLevel[] = [];
  /** Best (lowest) first. */
  readonly asks: PriceLevel[] = [];
  /** Set when one of the ten best levels of the side changed; whoever reports the change resets it. */
  readonly changed: Record<Side, boolean> = { bid: false, ask: false };
  readonly #orders = new Map<number, RestingOrder>();
  /** Orders of the auction without a limit, oldest first. */
  readonly #unlimited: Record<Side, RestingOrder[]> = { bid: [], ask: [] };
  #collecting = false;
  #nextId = 1;

  /** Whether an auction is on: orders only collect, and the best bid may be above the best ask. */
  get collecting(): boolean {
    return this.#collecting;
  }

  /** Orders resting on both sides. */
  get orderCount(): number {
    return this.#orders.size;
  }

  /** The levels of a side, best first. */
  levels(side: Side): readonly PriceLevel[] {
    return side === "bid" ? this.bids : this.asks;
  }

  /** The order with this id, if it still rests. */
  order(id: number): RestingOrder | undefined {
    return this.#orders.get(id);
  }

  /**
   * Matches an order against the other side, best price first and oldest first within a price; what is left of a limit
   * order rests. In an auction every order rests; a market order then comes before all others of its side.
   *
   * @param price the limit in units; `undefined` for a market order
   * @param pinned an order that the crowd's cancels must leave alone
   */
  submit(side: Side, price: number | undefined, volume: number, broker: number, pinned: boolean = false): Submitted {
    const id = this.#nextId++;
    if (this.#collecting) return this.#collect({ id, side, price: price ?? 0, volume, broker, pinned }, price);
    const fills: Fill[] = [];
    const opposite = side === "bid" ? this.asks : this.bids;
    let left = volume;
    while (left > 0) {
      const best = opposite[0];
      if (best === undefined) break;
      if (price !== undefined && (side === "bid" ? best.price > price : best.price < price)) break;
      left = this.#take(best, left, side, fills);
      this.changed[side === "bid" ? "ask" : "bid"] = true;
      if (best.orders.length === 0) opposite.shift();
    }
    if (price === undefined || left === 0) return { id, fills, resting: 0 };
    this.#rest({ id, side, price, volume: left, broker, pinned });
    return { id, fills, resting: left };
  }

  /** The best level of each side again and again, as long as prices between `low` and `high` reach it: whoever asks takes it. */
  *reached(
    low: number,
    high: number,
  ): Generator<{ readonly side: Side; readonly price: number; readonly volume: number }> {
    for (const side of ["bid", "ask"] as const) {
      for (let best = this.levels(side)[0]; best !== undefined; best = this.levels(side)[0]) {
        if (side === "bid" ? best.price < low : best.price > high) break;
        yield { side, price: best.price, volume: best.volume };
      }
    }
  }

  /** Takes all orders with a limit out. */
  clear(): void {
    for (const levels of [this.bids, this.asks]) {
      for (const { id } of levels.flatMap(({ orders }) => orders)) this.cancel(id);
    }
  }

  /** Takes an order out. False when it no longer rests: filled, cancelled, or never there. */
  cancel(id: number): boolean {
    const order = this.#orders.get(id);
    if (order === undefined) return false;
    const unlimited = this.#unlimited[order.side].indexOf(order);
    if (unlimited >= 0) {
      this.#unlimited[order.side].splice(unlimited, 1);
      return this.#orders.delete(id);
    }
    const levels = order.side === "bid" ? this.bids : this.asks;
    const index = find(levels, order.side, order.price);
    const level = levels[index] as PriceLevel;
    level.orders.splice(level.orders.indexOf(order), 1);
    level.volume -= order.volume;
    this.#orders.delete(id);
    if (index < VISIBLE) this.changed[order.side] = true;
    if (level.orders.length === 0) levels.splice(index, 1);
    return true;
  }

  /** Takes some off what is left of an order, which keeps its place. False when it does not rest or has no more than that. */
  reduce(id: number, volume: number): boolean {
    const order = this.#orders.get(id);
    if (order === undefined || order.volume <= volume) return false;
    order.volume -= volume;
    const levels = order.side === "bid" ? this.bids : this.asks;
    const index = find(levels, order.side, order.price);
    const level = levels[index];
    // Orders of an auction without a limit are in no level.
    if (level?.orders.includes(order) !== true) return true;
    level.volume -= volume;
    if (index < VISIBLE) this.changed[order.side] = true;
    return true;
  }

  /** Takes out a whole level, counted from the best, but for pinned orders. */
  cancelLevel(side: Side, index: number): void {
    const orders = this.levels(side)[index]?.orders ?? [];
    for (const order of [...orders]) if (!order.pinned) this.cancel(order.id);
  }

  /** Whether the other side has an order that a limit would take. */
  reaches(side: Side, price: number): boolean {
    const best = this.levels(side === "bid" ? "ask" : "bid")[0]?.price;
    return best !== undefined && (side === "bid" ? best <= price : best >= price);
  }

  /** Begins an auction: from now on orders collect. */
  collect(): void {
    this.#collecting = true;
  }

  /**
   * Ends the auction: as much as can trades at one price, orders without a limit first, then by price and time; what is left
   * of the others stays in the book. {@linkcode equilibriumOf} finds the price.
   *
   * @param reference the price that others are compared with, in units
   */
  uncross(reference: number): Uncrossing {
    const best = equilibriumOf(this.#auctionSide("bid"), this.#auctionSide("ask"), reference);
    const fills: Fill[] = [];
    const { price, volume } = best ?? { price: reference, volume: 0 };
    for (let left = volume; left > 0;) {
      const bid = this.#first("bid");
      const ask = this.#first("ask");
      if (bid === undefined || ask === undefined) break;
      const matched = Math.min(left, bid.volume, ask.volume);
      fills.push({ price, volume: matched, makerId: bid.id, takerSide: "ask" });
      fills.push({ price, volume: matched, makerId: ask.id, takerSide: "bid" });
      this.#fill(bid, matched);
      this.#fill(ask, matched);
      left -= matched;
    }
    const dropped = [...this.#unlimited.bid, ...this.#unlimited.ask];
    for (const { id } of dropped) this.cancel(id);
    this.#collecting = false;
    return { price, volume, fills, dropped };
  }

  #collect(order: RestingOrder, price: number | undefined): Submitted {
    if (price === undefined) {
      this.#unlimited[order.side].push(order);
      this.#orders.set(order.id, order);
    } else this.#rest(order);
    return { id: order.id, fills: [], resting: order.volume };
  }

  #auctionSide(side: Side): AuctionSide {
    const unlimited = this.#unlimited[side].reduce((sum, { volume }) => sum + volume, 0);
    return { levels: this.levels(side), unlimited };
  }

  #first(side: Side): RestingOrder | undefined {
    return this.#unlimited[side][0] ?? this.levels(side)[0]?.orders[0];
  }

  #fill(order: RestingOrder, volume: number): void {
    if (order.volume === volume) {
      this.cancel(order.id);
      return;
    }
    order.volume -= volume;
    const level = this.levels(order.side)[0];
    if (level?.orders[0] !== order) return;
    level.volume -= volume;
    this.changed[order.side] = true;
  }

  #take(level: PriceLevel, wanted: number, side: Side, fills: Fill[]): number {
    let left = wanted;
    while (left > 0) {
      const maker = level.orders[0];
      if (maker === undefined) break;
      const volume = Math.min(left, maker.volume);
      maker.volume -= volume;
      level.volume -= volume;
      left -= volume;
      fills.push({ price: level.price, volume, makerId: maker.id, takerSide: side });
      if (maker.volume === 0) {
        level.orders.shift();
        this.#orders.delete(maker.id);
      }
    }
    return left;
  }

  #rest(order: RestingOrder): void {
    const levels = order.side === "bid" ? this.bids : this.asks;
    const index = find(levels, order.side, order.price);
    const level = levels[index];
    if (level?.price === order.price) {
      level.orders.push(order);
      level.volume += order.volume;
    } else levels.splice(index, 0, { price: order.price, volume: order.volume, orders: [order] });
    this.#orders.set(order.id, order);
    if (index < VISIBLE) this.changed[order.side] = true;
  }
}

/** Where the price is, or would be put. Books are some tens of levels, so a walk from the best is the quickest. */
function find(levels: readonly PriceLevel[], side: Side, price: number): number {
  let index = 0;
  for (const level of levels) {
    if (side === "bid" ? level.price <= price : level.price >= price) break;
    index++;
  }
  return index;
}
