import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { makeMarket, only } from "./helpers.ts";

const SYMBOLS = ["HK.00700", "US.AAPL"];

describe("a book as deep as the highest right", () => {
  it("has sixty levels, the same for whoever looks, and its first ten are those of a shallow look", () => {
    const { market, run } = makeMarket({ seed: "deep", securities: only(...SYMBOLS) });
    run(60, 500, () => {
      for (const security of market.securities) {
        const [deep, shallow] = [security.orderBook(60, true), security.orderBook(10, true)];
        for (const side of ["bids", "asks"] as const) {
          const levels = deep[side];
          assert.equal(levels.length, 60, security.symbol);
          assert.deepEqual(levels.slice(0, 10), shallow[side]);
          levels.forEach(({ price, volume, orderCount, orders }, i) => {
            if (i > 0) assert.ok((price - levels[i - 1]!.price) * (side === "bids" ? -1 : 1) > 0, "sorted");
            assert.equal(orders.length, orderCount);
            assert.equal(orders.reduce((sum, order) => sum + order.volume, 0), volume);
            assert.ok(orders.every((order) => order.volume > 0 && order.volume % security.info.lotSize === 0));
          });
          const ids = levels.flatMap(({ orders }) => orders.map(({ orderId }) => orderId));
          assert.equal(new Set(ids).size, ids.length);
        }
        assert.deepEqual(security.orderBook(60), security.orderBook(60));
        assert.ok(security.orderBook(60).asks.every(({ orders }) => orders.length === 0));
      }
    });
  });

  it("trades with an order that reaches so far, level by level as shown", () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom("bid" as const, "ask" as const), fc.integer({ min: 1, max: 60 }), (
        seed,
        side,
        depth,
      ) => {
        const { market } = makeMarket({ seed, securities: only("HK.00700") });
        const tencent = market.security("HK.00700")!;
        const shown = tencent.orderBook(60)[side === "bid" ? "asks" : "bids"].slice(0, depth);
        const volume = shown.reduce((sum, level) => sum + level.volume, 0);
        const { fills, resting } = tencent.order(side, volume, shown.at(-1)!.price);
        const traded = new Map<number, number>();
        for (const fill of fills) {
          const price = fill.price / 10_000;
          traded.set(price, (traded.get(price) ?? 0) + fill.volume);
        }
        assert.deepEqual([...traded], shown.map((level) => [level.price, level.volume]));
        assert.equal(resting, 0);
      }),
      { numRuns: 15 },
    );
  });
});
