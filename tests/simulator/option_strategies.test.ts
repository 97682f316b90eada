/** Combinations of options: the legs of each strategy, and what is told of them. */

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { OpenQuoteContext } from "../../mod.ts";
import {
  QotGetOptionExpirationDate,
  QotGetOptionStrategy,
  QotGetOptionStrategyAnalysis,
  QotGetOptionStrategySpread,
} from "../../src/gen/mod.ts";
import { OptionStrategyType as Strategy } from "../../src/gen/qot_common.ts";
import { defaultSecurities, type Simulator, startSimulator, SteppedClock } from "../../src/simulator/mod.ts";

const owner = "US.AAPL";
let sim: Simulator;
let quote: OpenQuoteContext;
let expiries: string[];

before(async () => {
  sim = await startSimulator({
    clock: new SteppedClock(Date.parse("2026-11-11T15:00:00Z")),
    interval: false,
    inMemory: true,
    ticksPerSecond: 0,
    securities: defaultSecurities().filter(({ symbol }) => symbol === owner),
    rules: { rateWindows: false },
  });
  quote = await OpenQuoteContext.connect({ connect: sim.connect, rateLimit: "off" });
  expiries = (await quote.request(QotGetOptionExpirationDate, { owner })).dateList.map(({ strikeTime }) => strikeTime!);
});

after(async () => {
  await quote.close();
  await sim.close();
});

const list = async (option_strategy: number, more: object = {}) =>
  (await quote.request(QotGetOptionStrategy, { owner, option_strategy: option_strategy as Strategy, ...more }))
    .strategyList;
type Legs = Awaited<ReturnType<typeof list>>[number]["multi_legs"];
const analysis = (multi_legs: Legs) => quote.request(QotGetOptionStrategyAnalysis, { multi_legs });
const strikesOf = (legs: Legs): number[] => legs.map(({ security }) => Number(/\d+$/.exec(security!.code)?.[0]) / 1000);

describe("option strategies", () => {
  for (const [name, strategy] of Object.entries(Strategy).filter(([, number]) => number > 0 && number < 100)) {
    it(`${name} has legs that the market has, and is recognised by them, either way round`, async () => {
      const two = strategy === Strategy.CalendarSpread || strategy === Strategy.DiagonalSpread;
      const rows = await list(strategy, two ? { expire_time: expiries[0], far_expire_time: expiries[3] } : {});
      assert.ok(rows.length > 0);
      assert.equal(new Set(rows.map(({ multi_legs }) => JSON.stringify(multi_legs))).size, rows.length);
      // Near the money: far from it both sides may be worth nothing.
      const spot = sim.market.security(owner)!.lastClosePrice;
      const far = (legs: Legs): number =>
        Math.abs(strikesOf(legs.filter(({ security }) => security!.code.length > 6))[0]! - spot);
      const { multi_legs } = rows.reduce((best, row) => far(row.multi_legs) < far(best.multi_legs) ? row : best);
      for (const { security } of multi_legs) {
        assert.ok(sim.market.security(`US.${security!.code}`), `${security!.code} is no security`);
      }
      const told = await analysis(multi_legs);
      assert.equal(told.option_strategy, strategy);
      assert.ok(told.max_loss! <= told.max_profit! && told.prob_of_profit! >= 0 && told.prob_of_profit! <= 1);
      assert.ok(told.bid1! <= told.ask1!);
      const other = await analysis(multi_legs.map((leg) => ({ ...leg, side: leg.side === 1 ? 2 : 1 })));
      assert.equal(other.option_strategy, strategy);
      assert.ok(Math.abs(told.delta! + other.delta!) < 1e-3 && Math.abs(told.bid1! + other.ask1!) < 0.02);
      assert.ok(Math.abs(told.prob_of_profit! + other.prob_of_profit! - 1) < 0.02);
    });
  }

  it("gain and lose what their strikes allow", async () => {
    const spreads = await list(Strategy.Spread, { option_type: 1, spread: 10 });
    const { multi_legs } = spreads[Math.floor(spreads.length / 2)]!;
    const [low, high] = strikesOf(multi_legs) as [number, number];
    assert.equal(high - low, 10);
    const told = await analysis(multi_legs);
    assert.ok(Math.abs(told.max_profit! - told.max_loss! - 1000) < 0.1, `${told.max_profit} to ${told.max_loss}`);
    const [even] = told.breakeven_points;
    assert.ok(told.breakeven_points.length === 1 && Math.abs(even! - low + told.max_loss! / 100) < 0.05);
    const [straddle] = (await list(Strategy.Straddle, { strike_price: low })).map(({ multi_legs: legs }) => legs);
    const both = await analysis(straddle!);
    assert.ok(both.max_profit! > 9e6 && both.breakeven_points.length === 2);
    assert.ok(Math.abs((both.breakeven_points[0]! + both.breakeven_points[1]!) / 2 - low) < 1);
  });

  it("narrow by kind, strike and width, of which those are that the list of widths has", async () => {
    const { spreadList } = await quote.request(QotGetOptionStrategySpread, {
      owner,
      option_strategy: Strategy.Butterfly,
    });
    const narrow = await list(Strategy.Butterfly, { spread: spreadList[1], option_type: 2 });
    assert.ok(narrow.length > 0);
    for (const { multi_legs } of narrow) {
      const strikes = strikesOf(multi_legs);
      assert.deepEqual(strikes.slice(1).map((strike, i) => strike - strikes[i]!), [spreadList[1], spreadList[1]]);
      assert.ok(multi_legs.every(({ security }) => /\dP\d/.test(security!.code)));
    }
    const all = await list(Strategy.Butterfly, {});
    assert.ok(all.length > narrow.length);
    const none = await quote.request(QotGetOptionStrategySpread, { owner, option_strategy: Strategy.Straddle });
    assert.deepEqual(none.spreadList, []);
    await assert.rejects(list(Strategy.CalendarSpread), /expire_time is wanted/);
    await assert.rejects(list(Strategy.DiagonalSpread, { expire_time: expiries[0] }), /far_expire_time is wanted/);
    assert.deepEqual(await list(Strategy.Customize), []);
  });
});
