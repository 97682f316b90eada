/** The caps: each from both sides, what counts, and for how long. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { OpenDGuardError } from "../../src/trade/errors.ts";
import { Guard, type Guarded, type TradeGuard } from "../../src/trade/guard.ts";
import { FakeClock } from "../session/fake_clock.ts";

const HOUR = 3_600_000;
const one: Guarded = { symbols: ["HK.00700"], qty: 100, price: 300, contractSize: 1 };

function stops(run: () => unknown, rule: string, message?: RegExp): void {
  assert.throws(run, (error: unknown) => {
    assert.ok(error instanceof OpenDGuardError, String(error));
    assert.deepEqual([error.code, error.rule], ["GUARD", rule], error.message);
    if (message !== undefined) assert.match(error.message, message);
    return true;
  });
}

describe("Guard", () => {
  it("stops what is above a cap and lets through what is at it", () => {
    const cases: readonly (readonly [TradeGuard, Partial<Guarded>, string | undefined])[] = [
      [{ maxOrderQty: 100 }, {}, undefined],
      [{ maxOrderQty: 99 }, {}, "maxOrderQty"],
      [{ maxOrderValue: 30_000 }, {}, undefined],
      [{ maxOrderValue: 29_999 }, {}, "maxOrderValue"],
      [{ maxOrderValue: 30_000 }, { contractSize: 100 }, "maxOrderValue"],
      [{ maxOrderValue: 1e9 }, { price: undefined }, "maxOrderValue"],
      [{ maxOrderValue: 1e9 }, { contractSize: undefined }, "maxOrderValue"],
      [{ maxDailyValue: 1e9 }, { price: undefined }, "maxDailyValue"],
      [{ maxDailyValue: 29_999 }, {}, "maxDailyValue"],
      [{ maxDailyQty: 99 }, {}, "maxDailyQty"],
      [{ maxOrderQty: 100 }, { price: undefined, contractSize: undefined }, undefined],
      [{ maxOrderValue: 100 }, { amount: 100, qty: 0 }, undefined],
      [{ maxOrderValue: 100 }, { amount: 101, qty: 0 }, "maxOrderValue"],
      [{ symbols: ["HK.00700"] }, {}, undefined],
      [{ symbols: ["US.AAPL"] }, {}, "symbols"],
      [{ symbols: ["HK.00700"] }, { symbols: ["HK.00700", "HK.00005"] }, "symbols"],
      [{ symbols: [] }, {}, "symbols"],
      [{ maxOrdersPerMinute: 0 }, {}, "maxOrdersPerMinute"],
      [{ maxOrdersPerDay: 0 }, {}, "maxOrdersPerDay"],
      [{ maxOrderValue: 100 }, { qty: Number.NaN }, "maxOrderValue"],
      [{ maxDailyValue: 100 }, { qty: Number.NaN }, "maxDailyValue"],
      [{ maxOrderValue: 100 }, { amount: 1, qty: 100 }, "maxOrderValue"],
    ];
    for (const [caps, fields, rule] of cases) {
      const admit = (): unknown => new Guard(caps, new FakeClock()).admit({ ...one, ...fields });
      if (rule === undefined) admit();
      else stops(admit, rule);
    }
    stops(
      () => new Guard({ maxOrderValue: 1 }, new FakeClock()).admit({ ...one, price: undefined }),
      "maxOrderValue",
      /referencePrice/,
    );
    const size = { ...one, contractSize: undefined };
    stops(() => new Guard({ maxOrderValue: 1 }, new FakeClock()).admit(size), "maxOrderValue", /contractSize/);
  });

  it("counts over a sliding minute and over sliding 24 hours", () => {
    const clock = new FakeClock();
    const guard = new Guard({ maxOrdersPerMinute: 2, maxOrdersPerDay: 3, maxDailyQty: 1000 }, clock);
    guard.admit(one);
    clock.advance(30_000);
    guard.admit(one);
    stops(() => guard.admit(one), "maxOrdersPerMinute");
    clock.advance(30_000);
    guard.admit(one);
    clock.advance(HOUR);
    stops(() => guard.admit(one), "maxOrdersPerDay");
    clock.advance(22 * HOUR);
    stops(() => guard.admit(one), "maxOrdersPerDay");
    clock.advance(HOUR);
    guard.admit(one);
  });

  it("looks at changes that make an order bigger or dearer, and counts by how much", () => {
    const guard = new Guard({ maxOrderQty: 300, maxDailyQty: 300, maxOrderValue: 90_000 }, new FakeClock());
    guard.admit(one);
    guard.admitChange(one, { ...one, qty: 50 });
    guard.admitChange(one, { ...one, price: 200 });
    stops(() => guard.admitChange(one, { ...one, qty: 400 }), "maxOrderQty");
    stops(() => guard.admitChange(one, { ...one, price: 901 }), "maxOrderValue");
    guard.admitChange(one, { ...one, qty: 300 });
    stops(() => guard.admit(one), "maxDailyQty");
    stops(() => guard.admitChange(one, { ...one, price: Number.NaN }), "maxOrderValue");
    stops(() => new Guard({ symbols: [] }, new FakeClock()).admitChange(one, { ...one, qty: 101 }), "symbols");
    assert.equal(new Guard({ maxOrdersPerDay: 1 }, new FakeClock()).looksAtChanges, false);
  });

  it("never lets the sum of what was not taken back above a cap", () => {
    const step = fc.record({
      qty: fc.integer({ min: 1, max: 50 }),
      wait: fc.integer({ min: 0, max: 5 * HOUR }),
      back: fc.boolean(),
    });
    fc.assert(fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 300 }), (steps, maxDailyQty) => {
      const clock = new FakeClock();
      const guard = new Guard({ maxDailyQty }, clock);
      const stands: { at: number; qty: number }[] = [];
      for (const { qty, wait, back } of steps) {
        clock.advance(wait);
        const today = stands.filter(({ at }) => clock.now() - at < 24 * HOUR).reduce((sum, { qty }) => sum + qty, 0);
        let undo: (() => void) | undefined;
        try {
          undo = guard.admit({ ...one, qty });
        } catch {
          assert.ok(today + qty > maxDailyQty, "stopped for nothing");
          continue;
        }
        assert.ok(today + qty <= maxDailyQty, "let through");
        if (back) undo();
        else stands.push({ at: clock.now(), qty });
      }
    }));
  });
});
