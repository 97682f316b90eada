/**
 * What is shown of an order book.
 *
 * @module
 */

import { HK_BROKERS } from "./brokers.ts";
import type { OrderBook, Side } from "./order_book.ts";
import { UNITS } from "./tick_size.ts";
import type { BookLevel, BrokerEntry } from "./views.ts";

/** Entries of a side of the broker queue. How many OpenD gives is not known; forty is our choice. */
export const QUEUE = 40;
/** Order ids are shown above 2^53, as OpenD's are. */
export const ORDER_ID_BASE: bigint = 1n << 60n;

/** The best `depth` levels of a side; with `detail` also their orders. */
export function levelsOf(book: OrderBook, side: Side, depth: number, detail: boolean): BookLevel[] {
  return book.levels(side).slice(0, Math.max(0, depth)).map((level) => ({
    price: level.price / UNITS,
    volume: level.volume,
    orderCount: level.orders.length,
    orders: detail ? level.orders.map((o) => ({ orderId: ORDER_ID_BASE + BigInt(o.id), volume: o.volume })) : [],
  }));
}

/** A side of the broker queue, at most 40 entries, of the best `depth` levels. */
export function queueOf(book: OrderBook, side: Side, depth: number = Number.POSITIVE_INFINITY): BrokerEntry[] {
  const entries: BrokerEntry[] = [];
  let position = 0;
  for (const level of book.levels(side)) {
    if (position++ === depth) break;
    for (const order of level.orders) {
      if (entries.length === QUEUE) return entries;
      const broker = HK_BROKERS[order.broker] as (typeof HK_BROKERS)[number];
      const orderId = ORDER_ID_BASE + BigInt(order.id);
      entries.push({ id: broker.id, name: broker.name, position, orderId, volume: order.volume });
    }
  }
  return entries;
}
