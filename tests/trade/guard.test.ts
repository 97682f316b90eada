/** The caps: each from both sides, what counts, and for how long. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { OpenDGuardError, OrderStatus, OrderType, type TradeGuard, TrailType, TrdEnv, TrdSide } from "../../mod.ts";
import { TrdPlaceOrder } from "../../src/gen/trd_place_order.ts";
import { Guard, type Guarded } from "../../src/trade/guard.ts";
import { failsWith, failureOf } from "../connection/support.ts";
import { FakeClock } from "../session/fake_clock.ts";
import { BUY, order, realHeader, scripted } from "./support.ts";

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

describe("the guard of a context", () => {
  it("stops an order before it is sent, and one that OpenD refused does not count, while one in doubt does", () =>
    scripted(async ({ trade, sim, asked }) => {
      let answer: "refuse" | "silent" | "default" = "refuse";
      sim.respond("TrdPlaceOrder", () => answer === "refuse" ? { retType: -1, retMsg: "no" } : answer);
      assert.equal((await failureOf(trade.placeOrder(BUY))).code, "RESPONSE");
      assert.equal((await failureOf(trade.placeOrder({ ...BUY, qty: 0 }))).code, "ARGUMENT");
      assert.equal((await failureOf(trade.placeOrder(BUY, { signal: AbortSignal.abort() }))).name, "AbortError");
      answer = "silent";
      assert.equal((await failureOf(trade.placeOrder(BUY, { timeout: 20 }))).code, "ORDER_OUTCOME_UNKNOWN");
      answer = "default";
      await trade.placeOrder(BUY);
      const error = await failsWith(
        trade.placeOrder(BUY),
        OpenDGuardError,
        "GUARD",
        /2 were sent in the last 24 hours/,
      );
      assert.equal(error.rule, "maxOrdersPerDay");
      assert.equal(asked.get("TrdPlaceOrder")!.length, 1);
    }, { guard: { maxOrdersPerDay: 2 } }));

  it("counts orders that wait for each other", () =>
    scripted(async ({ trade }) => {
      const outcomes = await Promise.allSettled([1, 2, 3].map(() => trade.placeOrder(BUY)));
      assert.deepEqual(outcomes.map(({ status }) => status), ["fulfilled", "fulfilled", "rejected"]);
    }, { guard: { maxOrdersPerDay: 2 } }));

  it("wants a reference price for what has none of its own, and reckons by the highest", () =>
    scripted(async (self) => {
      const { trade } = self;
      const market = { ...BUY, orderType: OrderType.Market, price: undefined };
      const stopped = (promise: Promise<unknown>): Promise<unknown> => failsWith(promise, OpenDGuardError, "GUARD");
      await stopped(trade.placeOrder(market));
      await stopped(trade.placeOrder({ ...market, referencePrice: 301 }));
      await trade.placeOrder({ ...market, referencePrice: 300 });
      await trade.placeOrder(BUY);
      await stopped(trade.placeOrder({ ...BUY, adjustPrice: true, adjustSideAndLimit: 0.01 }));
      await trade.placeOrder({ ...BUY, adjustPrice: true, adjustSideAndLimit: -0.01 });
      await stopped(trade.placeOrder({ ...BUY, price: 1, trdSide: TrdSide.Sell, referencePrice: 301 }));
      await stopped(trade.placeOrder({ ...BUY, security: "HK.TCH261127C400000", price: 1, qty: 1 }));
      await trade.placeOrder({ ...BUY, security: "HK.TCH261127C400000", price: 1, qty: 1, contractSize: 100 });
      self.orders = [order(1n, OrderStatus.Submitted)];
      await stopped(trade.modifyOrder(1n, { price: 301 }));
      await stopped(trade.modifyOrder(1n, { qty: 101 }));
      await trade.modifyOrder(1n, { price: 299 });
    }, { guard: { maxOrderValue: 30_000 } }));

  it("takes nothing for a limit that is none: a price of 0, or one that only triggers", () =>
    scripted(async ({ trade, asked }) => {
      const stopped = (fields: object): Promise<unknown> =>
        failsWith(
          trade.placeOrder({ ...BUY, price: undefined, ...fields }),
          OpenDGuardError,
          "GUARD",
          /referencePrice/,
        );
      await stopped({ orderType: OrderType.Market, price: 0 });
      await stopped({ orderType: OrderType.Market, auxPrice: 0 });
      await stopped({ orderType: OrderType.Stop, auxPrice: 0.01 });
      await stopped({ orderType: OrderType.MarketifTouched, auxPrice: 0.01 });
      await stopped({ orderType: OrderType.TrailingStop, trailType: TrailType.Ratio, trailValue: 5, price: 0 });
      const raw = { header: realHeader, trdSide: TrdSide.Buy, code: "00700", secMarket: 1, qty: 100 } as const;
      for (const fields of [{ price: 1 }, { price: 0, auxPrice: 0 }, { auxPrice: 1 }]) {
        const sent = trade.request(TrdPlaceOrder, { ...raw, orderType: OrderType.Market, ...fields });
        await failsWith(sent, OpenDGuardError, "GUARD", /referencePrice/);
      }
      assert.equal(asked.get("TrdPlaceOrder"), undefined);
      await trade.placeOrder({
        ...BUY,
        orderType: OrderType.Stop,
        price: undefined,
        auxPrice: 290,
        referencePrice: 300,
      });
    }, { guard: { maxOrderValue: 30_000 }, trdEnv: TrdEnv.Real }));
});
