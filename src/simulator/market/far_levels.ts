/**
 * The orders that wait far out, beyond those of the crowd: made of nothing but their prices, so that they cost nothing
 * until somebody looks that deep, and are the same whoever looks when.
 *
 * @module
 */

import { levelsOf, ORDER_ID_BASE, QUEUE, queueOf } from "./book_view.ts";
import { type BrokerInfo, HK_BROKERS } from "./brokers.ts";
import type { OrderBook, Side } from "./order_book.ts";
import type { OrderFlow } from "./order_flow.ts";
import type { SecurityInfo } from "./securities.ts";
import { tickAbove, tickBelow, UNITS } from "./tick_size.ts";
import type { BookLevel, BrokerEntry } from "./views.ts";

/** Levels of a side that are the crowd's business. */
const NEAR = 12;
/** Levels that wait beyond them: with them more than any right but Hong Kong's SF shows. */
const FAR = 60;
/** Prices that are looked at for one level, at most. */
const PATIENCE = 4;
/** Their orders' ids are above those of the crowd. */
const FAR_ID_BASE = 1n << 61n;

/** What waits far out in the book of one security. */
export class FarLevels {
  readonly #info: SecurityInfo;
  readonly #book: OrderBook;
  readonly #flow: Pick<OrderFlow, "step">;
  readonly #salt: number;
  /** Lots of an order, on average. */
  readonly #lots: number;

  constructor(info: SecurityInfo, book: OrderBook, flow: Pick<OrderFlow, "step" | "meanShares">, salt: number) {
    this.#info = info;
    this.#book = book;
    this.#flow = flow;
    this.#salt = salt;
    this.#lots = Math.max(1, 3 * flow.meanShares / info.lotSize);
  }

  /** The best `depth` levels of a side, near and far; with `detail` also their orders. */
  levels(side: Side, depth: number, detail: boolean): BookLevel[] {
    const near = levelsOf(this.#book, side, depth, detail);
    if (depth <= NEAR) return near;
    const far = this.#beyond(side, depth - NEAR);
    const all = [...near, ...detail ? far : far.map((level) => ({ ...level, orders: [] }))];
    return all.sort((a, b) => side === "bid" ? b.price - a.price : a.price - b.price).slice(0, depth);
  }

  /** A side of the broker queue. */
  queue(side: Side): BrokerEntry[] {
    const near = queueOf(this.#book, side, NEAR);
    if (near.length === QUEUE) return near;
    const entries: BrokerEntry[] = [];
    for (const [i, { orders }] of this.levels(side, NEAR + FAR, true).entries()) {
      for (const { orderId, volume } of orders) {
        if (entries.length === QUEUE) return entries;
        const { broker = farBroker(orderId) } = this.#book.order(Number(orderId - ORDER_ID_BASE)) ?? {};
        const { id, name } = HK_BROKERS[broker] as BrokerInfo;
        entries.push({ id, name, position: i + 1, orderId, volume });
      }
    }
    return entries;
  }

  /** Has what waits on a side come into the book, for an order that takes more of it than the book has. */
  comeNear(side: Side, volume: number, price: number | undefined): void {
    const near = this.#book.levels(side).reduce((sum, level) => sum + level.volume, 0);
    if (volume <= near) return;
    for (const far of this.#beyond(side, FAR)) {
      const units = Math.round(far.price * UNITS);
      if (price !== undefined && (side === "ask" ? units > price : units < price)) return;
      for (const order of far.orders) this.#book.submit(side, units, order.volume, farBroker(order.orderId));
    }
  }

  /** The levels beyond the crowd's, nearest first, without those prices at which orders stand. */
  #beyond(side: Side, count: number): BookLevel[] {
    const levels = this.#book.levels(side);
    const last = levels[Math.min(levels.length, NEAR) - 1];
    const found: BookLevel[] = [];
    if (last === undefined || this.#book.collecting) return found;
    const known = new Set(levels.slice(NEAR).map(({ price }) => price));
    const { ticks } = this.#info;
    const { step } = this.#flow;
    const wanted = Math.min(count, FAR);
    let { price } = last;
    for (let i = 0; found.length < wanted && i < wanted * step * PATIENCE; i++) {
      price += side === "bid" ? -tickBelow(ticks, price) : tickAbove(ticks, price);
      if (price <= 0) break;
      const dice = mix(price, this.#salt);
      if (dice % step === 0 && !known.has(price)) found.push(this.#level(side, price, dice));
    }
    return found;
  }

  #level(side: Side, price: number, dice: number): BookLevel {
    const id = FAR_ID_BASE + (BigInt(price) << 3n) + (side === "bid" ? 0n : 4n);
    const orders = Array.from({ length: 1 + (dice >>> 8) % 3 }, (_, i) => {
      const share = mix(dice, i + 1) / 4294967296;
      return { orderId: id + BigInt(i), volume: Math.ceil(2 * share * this.#lots + 0.001) * this.#info.lotSize };
    });
    const volume = orders.reduce((sum, order) => sum + order.volume, 0);
    return { price: price / UNITS, volume, orderCount: orders.length, orders };
  }
}

/** Whose a far order is. */
function farBroker(orderId: bigint): number {
  return Number(orderId % BigInt(HK_BROKERS.length));
}

/** Thirty-two bits of two numbers (murmur3's avalanche). */
function mix(value: number, salt: number): number {
  let bits = Math.imul((value >>> 0) ^ Math.floor(value / 4294967296) ^ salt, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
