/** Securities that are not listed yet, or are suspended from the start. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { BarKind } from "../../../src/simulator/market/bars.ts";
import { defaultSecurities, Market, type SecurityInfo, SteppedClock } from "../../../src/simulator/market/mod.ts";
import type { SimSecurity } from "../../../src/simulator/market/security.ts";

const DAY = 86_400_000;
/** A Friday, 13:30 in Hong Kong. */
const START = Date.parse("2026-11-20T05:30:00Z");

function marketOf(hours: "always" | "exchange", more: Partial<SecurityInfo>): { clock: SteppedClock; market: Market } {
  const clock = new SteppedClock(START);
  const securities = defaultSecurities().filter(({ symbol }) => symbol === "HK.00700" || symbol === "US.AAPL");
  const market = new Market({ seed: 1, clock, hours, securities: securities.map((info) => ({ ...info, ...more })) });
  return { clock, market };
}

function barsOf(security: SimSecurity): number {
  return security.bars(BarKind.Day, 3000).length + security.bars(BarKind.Min1, 1000).length + security.rt().length;
}

describe("a security that is listed in days to come", () => {
  for (const hours of ["always", "exchange"] as const) {
    for (const symbol of ["HK.00700", "US.AAPL"]) {
      it(`does not trade before, and from that day on it does: ${symbol}, ${hours}`, () => {
        for (const watched of [true, false]) {
          const { clock, market } = marketOf(hours, { listDate: "2026-11-25" });
          const security = market.security(symbol) as SimSecurity;
          assert.deepEqual([security.suspended, security.listed, security.awake], [true, false, false]);
          for (let days = 0; watched && days < 4; days++) {
            assert.equal(security.quote().isSuspended, true);
            assert.equal(security.snapshot().isSuspended, true);
            assert.deepEqual([security.quote().volume, barsOf(security), security.ticks()], [0, 0, []]);
            assert.equal(security.order("bid", security.info.lotSize).fills.length, 0);
            assert.equal(security.orderBook().bids.length, 0);
            clock.advance(DAY);
            market.step();
          }
          clock.advance(START + 7 * DAY - market.now);
          market.step();
          assert.deepEqual([security.suspended, security.listed], [false, true]);
          const days = security.bars(BarKind.Day, 3000).map(({ time }) => time.slice(0, 10));
          // Around the clock, or on the days before and after Thanksgiving; the US' Friday has not begun.
          if (watched) assert.equal(days[0], "2026-11-25");
          assert.ok(days.every((day) => day >= "2026-11-25") && security.bars(BarKind.Min1, 10).length > 0);
          assert.ok(security.quote().curPrice > 0 && security.orderBook().bids.length > 0);
        }
      });
    }
  }

  it("trades by the tick from the first second of that day", () => {
    const { clock, market } = marketOf("always", { listDate: "2026-11-21" });
    const security = market.security("HK.00700") as SimSecurity;
    security.wake();
    const midnight = Date.parse("2026-11-20T16:00:00Z");
    clock.set(midnight - 1);
    assert.deepEqual(market.step(), []);
    clock.advance(60_001);
    const [change] = market.step();
    assert.ok(change !== undefined && change.ticks.length > 20 && change.quote);
    assert.ok(change.ticks.every(({ time }) => time >= midnight));
  });
});

describe("a security that is suspended from the start", () => {
  for (const hours of ["always", "exchange"] as const) {
    it(`has its days before, and nothing of that day: ${hours}`, () => {
      const { clock, market } = marketOf(hours, { suspended: true });
      const security = market.security("HK.00700") as SimSecurity;
      for (let days = 0; days < 3; days++) {
        assert.equal(security.quote().isSuspended, true);
        assert.deepEqual([security.quote().volume, security.rt().length], [0, 0]);
        for (const kind of [BarKind.Day, BarKind.Min1]) {
          assert.equal(security.bar(kind)?.time.slice(0, 10), "2026-11-19");
        }
        clock.advance(DAY);
        market.step();
      }
    });
  }
});
