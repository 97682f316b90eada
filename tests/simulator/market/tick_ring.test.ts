import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { TickRing } from "../../../src/simulator/market/tick_ring.ts";
import type { Tick } from "../../../src/simulator/market/views.ts";

const tick: fc.Arbitrary<Tick> = fc.record({
  sequence: fc.bigInt({ min: 0n, max: (1n << 63n) - 1n }),
  time: fc.integer({ min: 0, max: 2 ** 45 }),
  price: fc.double({ min: 0.0001, max: 1e6, noNaN: true }),
  volume: fc.integer({ min: 1, max: 2 ** 50 }),
  turnover: fc.double({ min: 0, max: 1e18, noNaN: true }),
  direction: fc.constantFrom(1, 2, 3),
  type: fc.integer({ min: 0, max: 40 }),
  session: fc.constantFrom("pre", "after"),
}, { requiredKeys: ["sequence", "time", "price", "volume", "turnover", "direction", "type"] }) as fc.Arbitrary<Tick>;

describe("a ring of ticks", () => {
  it("gives the newest back as they were, oldest first", () => {
    fc.assert(
      fc.property(
        fc.array(tick, { maxLength: 40 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: -1, max: 15 }),
        (all, capacity, count) => {
          const ring = new TickRing(capacity);
          for (const one of all) ring.add(one);
          const wanted = Math.min(count, capacity);
          assert.deepEqual(ring.newest(count), wanted <= 0 ? [] : all.slice(-wanted).map((one) => ({ ...one })));
        },
      ),
      { numRuns: 100 },
    );
  });
});
