/** Corporate actions on days that the market lives through. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  defaultSecurities,
  Market,
  type MarketOptions,
  type SecurityInfo,
  type SimSecurity,
} from "../../../src/simulator/market/mod.ts";
import type { CorporateAction } from "../../../src/simulator/market/corporate_actions.ts";
import { BarKind } from "../../../src/simulator/market/bars.ts";

const DAY = 86_400_000;

function infoOf(symbol: string, corporateActions: readonly CorporateAction[]): SecurityInfo {
  const info = defaultSecurities().find((it) => it.symbol === symbol);
  assert.ok(info);
  return { ...info, corporateActions };
}

interface Living {
  readonly market: Market;
  readonly security: SimSecurity;
}

function live(info: SecurityInfo, start: string, options: Partial<MarketOptions> = {}): Living {
  const now = Date.parse(start);
  const market = new Market({ seed: 3, clock: { now: () => now }, securities: [info], historyDays: 30, ...options });
  const security = market.security(info.symbol);
  assert.ok(security);
  return { market, security };
}

/** What a client makes of raw bars with the factors of `requestRehab`. */
function adjusted(security: SimSecurity, forward: boolean): number[] {
  const factors = [...security.rehabs()];
  if (!forward) factors.reverse();
  return security.bars(BarKind.Day, 20).map(({ timestamp, closePrice }) => {
    let price = closePrice;
    for (const { action, fwdFactorA, fwdFactorB, bwdFactorA, bwdFactorB } of factors) {
      const zone = security.info.market === "US" ? -5 : 8;
      const day = Math.floor((timestamp * 1000 + zone * 3_600_000) / DAY);
      if (forward && action.exDay > day) price = fwdFactorA * price + fwdFactorB;
      if (!forward && action.exDay <= day) price = bwdFactorA * price + bwdFactorB;
    }
    return price;
  });
}

function near(actual: number, expected: number, most: number, what: string): void {
  assert.ok(Math.abs(actual / expected - 1) < most, `${what}: ${actual} for ${expected}`);
}

const SPLIT = [{ exDate: "2026-11-12", split: { base: 1, ert: 5 }, dividend: 2 }] as const;

describe("corporate actions while the market lives", () => {
  for (
    const [symbol, before, after, hours] of [
      // Around midnight, where it never stops trading.
      ["HK.00700", "2026-11-11T23:59:30+08:00", "2026-11-12T00:00:30+08:00", "always"],
      ["US.AAPL", "2026-11-11T23:59:30-05:00", "2026-11-12T00:00:30-05:00", "always"],
      ["HK.00700", "2026-11-11T15:59:00+08:00", "2026-11-12T09:31:00+08:00", "exchange"],
      ["US.AAPL", "2026-11-11T15:59:00-05:00", "2026-11-12T09:31:00-05:00", "exchange"],
    ] as const
  ) {
    it(`a split of ${symbol} is in prices from its day on, hours ${hours}`, () => {
      const { market, security } = live(infoOf(symbol, SPLIT), before, { hours });
      const old = security.quote();
      const { issuedShares } = security.info;
      assert.equal(security.rehabs().length, 0);
      market.advanceTo(Date.parse(after));
      const now = security.quote();
      const reference = (security.bars(BarKind.Day, 2)[0]?.closePrice ?? 0) / 5 - 2 / 5;
      near(now.lastClosePrice, reference, 0.001, "close before");
      near(now.curPrice, reference, 0.1, "price");
      near(now.openPrice, (old.curPrice - 2) / 5, 0.1, "open");
      assert.equal(security.info.issuedShares, issuedShares * 5);
      const { bids: [bid], asks: [ask] } = security.orderBook(1);
      assert.ok(bid && ask && bid.price < ask.price);
      near(bid.price, now.curPrice, 0.02, "bid");
      near(security.snapshot().issuedMarketVal, issuedShares * old.curPrice, 0.12, "market value");
      for (const forward of [true, false]) {
        const bars = security.bars(BarKind.Day, 20, forward ? 1 : 2).map(({ closePrice }) => closePrice);
        adjusted(security, forward).forEach((price, i) => near(bars[i] as number, price, 1e-6, `bar ${i}`));
      }
      const forward = security.bars(BarKind.Day, 2, 1);
      near(forward[1]?.openPrice ?? 0, forward[0]?.closePrice ?? 1, 0.1, "no jump in adjusted bars");
    });
  }

  it("all day long nobody looks: it is told the same when it wakes", () => {
    const made = live(infoOf("HK.00700", SPLIT), "2026-11-11T15:00:00+08:00", { hours: "exchange" });
    const { issuedShares } = made.security.info;
    made.market.advanceTo(Date.parse("2026-11-13T10:00:00+08:00"));
    assert.equal(made.security.awake, false);
    assert.equal(made.security.info.issuedShares, 5 * issuedShares);
    assert.equal(made.security.awake, false);
    near(made.security.quote().curPrice, made.security.info.referencePrice, 0.3, "price");
    assert.equal(made.security.rehabs().length, 1);
  });

  it("contracts go on: a call on the old shares is worth about the same behind the split", () => {
    const split = [{ exDate: "2026-11-12", split: { base: 1, ert: 5 } }];
    const { market } = live(infoOf("US.AAPL", split), "2026-11-11T23:58:00-05:00");
    const call = market.options("US.AAPL").find(({ info: { terms }, owner }) =>
      terms?.kind === "option" && terms.call && terms.strike < 0.9 * (owner?.info.referencePrice ?? 0)
    );
    assert.ok(call);
    const before = call.quote().curPrice;
    market.advanceTo(Date.parse("2026-11-12T00:02:00-05:00"));
    near(call.quote().curPrice, before, 0.2, "option");
  });

  it("a market that begins on the day shows what is left of the close before", () => {
    const { security } = live(infoOf("HK.00700", SPLIT), "2026-11-12T11:00:00+08:00");
    const [before] = security.bars(BarKind.Day, 2);
    near(security.quote().lastClosePrice, ((before?.closePrice ?? 0) - 2) / 5, 0.001, "close before");
    assert.equal(security.lastClosePrice, security.quote().lastClosePrice);
  });

  it("adjusted bars are raw bars and factors, whatever happens on days that are lived through", () => {
    const ratio = fc.record({ base: fc.constantFrom(1, 2, 10), ert: fc.constantFrom(1, 3, 10) });
    const action = fc.record({
      exDate: fc.constantFrom("2026-11-12", "2026-11-13", "2026-11-16", "2026-11-17"),
      dividend: fc.constantFrom(0, 0.5, 3),
      split: fc.option(ratio, { nil: undefined }),
      bonus: fc.option(ratio, { nil: undefined }),
    });
    const property = fc.property(
      fc.uniqueArray(action, { minLength: 1, maxLength: 3, selector: ({ exDate }) => exDate }),
      fc.constantFrom("HK.00700", "US.AAPL"),
      fc.constantFrom("always" as const, "exchange" as const),
      fc.array(fc.integer({ min: 60, max: 60 * 30 }), { minLength: 3, maxLength: 6 }),
      (actions, symbol, hours, minutes) => {
        const start = symbol.startsWith("HK") ? "2026-11-11T14:00:00+08:00" : "2026-11-11T14:00:00-05:00";
        const info = infoOf(symbol, actions);
        const { market, security } = live(info, start, { hours, ticksPerSecond: 0.2, maxStep: 30_000 });
        security.wake();
        for (const step of minutes) {
          market.advanceTo(market.now + step * 60_000);
          for (const forward of [true, false]) {
            const bars = security.bars(BarKind.Day, 20, forward ? 1 : 2);
            adjusted(security, forward).forEach((price, i) => {
              // Adjusted prices have six decimals.
              assert.ok(Math.abs((bars[i]?.closePrice ?? 0) - price) < 1e-5 * Math.max(1, price));
            });
          }
          const [before, newest] = security.bars(BarKind.Day, 2, 1);
          // Nothing but chance moves what adjusted bars show.
          near(newest?.openPrice ?? 0, before?.closePrice ?? 1, 0.2, "open");
          const { bids: [bid], asks: [ask] } = security.orderBook(1);
          if (bid !== undefined && ask !== undefined && !security.book.collecting) assert.ok(bid.price < ask.price);
        }
      },
    );
    fc.assert(property, { numRuns: 15 });
  });
});
