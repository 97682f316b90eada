import { describe, it } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { type Fill, OrderBook, type Side } from "../../../src/simulator/market/order_book.ts";

describe("OrderBook", () => {
  it("matches the best price first, and the oldest order first within a price", () => {
    const book = new OrderBook();
    const late = book.submit("ask", 102, 100, 0);
    const first = book.submit("ask", 101, 100, 0);
    const second = book.submit("ask", 101, 200, 0);
    const taken = book.submit("bid", 102, 350, 0);
    assert.deepEqual(taken.fills, [
      { price: 101, volume: 100, makerId: first.id, takerSide: "bid" },
      { price: 101, volume: 200, makerId: second.id, takerSide: "bid" },
      { price: 102, volume: 50, makerId: late.id, takerSide: "bid" },
    ]);
    assert.equal(taken.resting, 0);
    assert.equal(book.order(late.id)?.volume, 50);
    assert.equal(book.orderCount, 1);
  });

  it("rests what a limit order leaves, and drops what a market order leaves", () => {
    const book = new OrderBook();
    book.submit("bid", 99, 100, 0);
    assert.equal(book.submit("ask", undefined, 300, 0).resting, 0);
    assert.deepEqual([book.bids.length, book.asks.length], [0, 0]);
    book.submit("bid", 99, 100, 0);
    assert.equal(book.submit("ask", 98, 300, 0).resting, 200);
    assert.deepEqual(book.asks.map((l) => [l.price, l.volume]), [[98, 200]]);
  });

  it("cancels an order once, and a level but for pinned orders", () => {
    const book = new OrderBook();
    const a = book.submit("bid", 99, 100, 0);
    assert.equal(book.cancel(a.id), true);
    assert.equal(book.cancel(a.id), false);
    assert.equal(book.bids.length, 0);
    book.submit("bid", 99, 100, 0);
    const pinned = book.submit("bid", 99, 300, 0, true);
    book.cancelLevel("bid", 0);
    assert.deepEqual(book.bids.map((l) => [l.price, l.volume, l.orders.map((o) => o.id)]), [[99, 300, [pinned.id]]]);
    book.cancelLevel("bid", 7);
    assert.equal(book.orderCount, 1);
  });

  it("keeps its sums, order and sides apart under any sequence of orders, and loses no share", () => {
    const action = fc.record({
      kind: fc.constantFrom("limit", "limit", "market", "cancel"),
      side: fc.constantFrom<Side>("bid", "ask"),
      price: fc.integer({ min: 90, max: 110 }),
      volume: fc.integer({ min: 1, max: 50 }),
      pick: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(action, { maxLength: 120 }), (actions) => {
        const book = new OrderBook();
        const left = new Map<number, number>();
        for (const { kind, side, price, volume, pick } of actions) {
          if (kind === "cancel") {
            const ids = [...left.keys()];
            const id = ids[pick % Math.max(1, ids.length)] ?? 0;
            assert.equal(book.cancel(id), left.delete(id));
          } else {
            const bestBefore = book.levels(side === "bid" ? "ask" : "bid")[0]?.price;
            const { id, fills, resting } = book.submit(side, kind === "limit" ? price : undefined, volume, 0);
            settle(left, fills, bestBefore, kind === "limit" ? price : undefined);
            const filled = fills.reduce((sum, f) => sum + f.volume, 0);
            if (kind === "limit") assert.equal(filled + resting, volume);
            if (resting > 0) left.set(id, resting);
          }
          check(book, left);
        }
      }),
      { numRuns: 150 },
    );
  });
});

function settle(left: Map<number, number>, fills: readonly Fill[], best: number | undefined, limit?: number): void {
  if (fills.length > 0) assert.equal(fills[0]?.price, best);
  for (const fill of fills) {
    if (limit !== undefined) assert.ok(fill.takerSide === "bid" ? fill.price <= limit : fill.price >= limit);
    const rest = (left.get(fill.makerId) as number) - fill.volume;
    assert.ok(rest >= 0);
    if (rest === 0) left.delete(fill.makerId);
    else left.set(fill.makerId, rest);
  }
}

function check(book: OrderBook, left: Map<number, number>): void {
  assert.equal(book.orderCount, left.size);
  for (const side of ["bid", "ask"] as const) {
    let last: number | undefined;
    for (const level of book.levels(side)) {
      if (last !== undefined) assert.ok(side === "bid" ? level.price < last : level.price > last);
      last = level.price;
      assert.ok(level.orders.length > 0);
      assert.equal(level.volume, level.orders.reduce((sum, o) => sum + o.volume, 0));
      for (const order of level.orders) assert.equal(order.volume, left.get(order.id));
      const ids = level.orders.map((o) => o.id);
      assert.deepEqual(ids, [...ids].sort((a, b) => a - b));
    }
  }
  const bid = book.bids[0];
  const ask = book.asks[0];
  if (bid !== undefined && ask !== undefined) assert.ok(bid.price < ask.price);
}
