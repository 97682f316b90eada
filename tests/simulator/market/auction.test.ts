/** The auction of an order book: collecting, and the one price at its end. */

import { describe, it } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { OrderBook, type Side } from "../../../src/simulator/market/order_book.ts";

function auction(): OrderBook {
  const book = new OrderBook();
  book.collect();
  return book;
}

describe("OrderBook in an auction", () => {
  it("collects crossed orders without a trade, and ends at the price with most volume", () => {
    const book = auction();
    const bid = book.submit("bid", 105, 300, 0);
    const ask = book.submit("ask", 100, 200, 0);
    assert.deepEqual([bid.fills, bid.resting, ask.resting], [[], 300, 200]);
    assert.equal(book.collecting, true);
    book.submit("ask", 103, 100, 0);
    book.submit("bid", 102, 100, 0);
    const { price, volume, dropped } = book.uncross(90);
    assert.deepEqual([price, volume, dropped.length], [103, 300, 0]);
    assert.equal(book.collecting, false);
    assert.deepEqual(book.bids.map((l) => [l.price, l.volume]), [[102, 100]]);
    assert.deepEqual(book.asks, []);
  });

  it("takes the least surplus, then the price nearest to the reference, of those with most volume", () => {
    const surplus = auction();
    surplus.submit("bid", 105, 100, 0);
    surplus.submit("bid", 104, 100, 0);
    surplus.submit("ask", 100, 100, 0);
    assert.equal(surplus.uncross(100).price, 105, "at 104 a hundred would be left over");
    for (const [reference, price] of [[90, 100], [103, 103], [110, 105]] as const) {
      const near = auction();
      near.submit("bid", 105, 100, 0);
      near.submit("ask", 100, 100, 0);
      assert.equal(near.uncross(reference).price, price);
    }
  });

  it("fills by price and time, orders without a limit first, and tells both sides", () => {
    const book = auction();
    const late = book.submit("bid", 100, 100, 0);
    const better = book.submit("bid", 101, 100, 0);
    const market = book.submit("bid", undefined, 100, 0, true);
    const ask = book.submit("ask", 99, 250, 0);
    assert.equal(book.order(market.id)?.volume, 100);
    assert.deepEqual(book.uncross(100).fills, [
      { price: 100, volume: 100, makerId: market.id, takerSide: "ask" },
      { price: 100, volume: 100, makerId: ask.id, takerSide: "bid" },
      { price: 100, volume: 100, makerId: better.id, takerSide: "ask" },
      { price: 100, volume: 100, makerId: ask.id, takerSide: "bid" },
      { price: 100, volume: 50, makerId: late.id, takerSide: "ask" },
      { price: 100, volume: 50, makerId: ask.id, takerSide: "bid" },
    ]);
    assert.equal(book.order(late.id)?.volume, 50);
    assert.equal(book.orderCount, 1);
  });

  it("drops what is left of orders without a limit, which can also be cancelled", () => {
    const book = auction();
    const kept = book.submit("ask", undefined, 100, 0);
    const gone = book.submit("ask", undefined, 100, 0);
    assert.equal(book.cancel(gone.id), true);
    const { volume, dropped } = book.uncross(100);
    assert.deepEqual([volume, dropped.map(({ id }) => id), book.orderCount], [0, [kept.id], 0]);
  });

  it("trades orders without a limit on both sides at the reference", () => {
    const book = auction();
    book.submit("ask", undefined, 100, 0);
    book.submit("bid", undefined, 150, 0);
    const { price, volume, dropped } = book.uncross(77);
    assert.deepEqual([price, volume, dropped.map((order) => order.volume)], [77, 100, [50]]);
  });

  it("never leaves a crossed book, loses no share and fills nobody beyond the limit", () => {
    const order = fc.record({
      side: fc.constantFrom<Side>("bid", "ask"),
      price: fc.option(fc.integer({ min: 95, max: 105 }), { nil: undefined, freq: 8 }),
      volume: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(order, { maxLength: 40 }), fc.integer({ min: 90, max: 110 }), (orders, reference) => {
        const book = auction();
        const limits = new Map<number, (typeof orders)[number]>();
        for (const one of orders) limits.set(book.submit(one.side, one.price, one.volume, 0).id, one);
        const { price, volume, fills, dropped } = book.uncross(reference);
        const traded = { bid: 0, ask: 0 };
        for (const fill of fills) {
          const { side, price: limit } = limits.get(fill.makerId) ?? assert.fail("an order that never was");
          assert.notEqual(side, fill.takerSide);
          assert.equal(fill.price, price);
          if (limit !== undefined) assert.ok(side === "bid" ? limit >= price : limit <= price);
          traded[side] += fill.volume;
        }
        assert.deepEqual(traded, { bid: volume, ask: volume });
        const bid = book.bids[0]?.price ?? 0;
        assert.ok(bid < (book.asks[0]?.price ?? Number.POSITIVE_INFINITY), "crossed");
        const sums = [...book.bids, ...book.asks].reduce((sum, level) => sum + level.volume, 0);
        const left = dropped.reduce((sum, one) => sum + one.volume, 0);
        assert.equal(sums + left + 2 * volume, orders.reduce((sum, one) => sum + one.volume, 0));
        // No other price would have traded more.
        for (let other = 90; other <= 110; other++) {
          const wants = (side: Side): number =>
            orders.reduce((sum, one) => {
              const takes = one.price === undefined || (side === "bid" ? one.price >= other : one.price <= other);
              return one.side === side && takes ? sum + one.volume : sum;
            }, 0);
          assert.ok(Math.min(wants("bid"), wants("ask")) <= volume);
        }
      }),
      { numRuns: 300, seed: 6 },
    );
  });
});
