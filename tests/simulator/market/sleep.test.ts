import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { startSimulator } from "../../../src/simulator/mod.ts";
import { dump, makeMarket, only, START } from "./helpers.ts";

const FEW = only("HK.00700", "US.AAPL", "SH.600519");

describe("sleeping securities", () => {
  it("sleep until something live of them is looked at, and no step tells of them", () => {
    const { market, run } = makeMarket({ asleep: true, securities: FEW });
    const awake = () => market.securities.filter((it) => it.awake).map((it) => it.symbol);
    run(10, 1000, (changes) => assert.deepEqual(changes, []));
    const apple = market.security("US.AAPL");
    assert.ok(apple !== undefined);
    assert.equal(apple.now, market.now);
    assert.equal(apple.info.name, "Apple");
    const closed = apple.lastClosePrice;
    const days = apple.history(2, 0, START - 3 * 86_400_000, 5);
    assert.equal(days.length, 5);
    assert.equal(apple.cancel(1), false);
    assert.equal(apple.onTrades, undefined);
    assert.deepEqual(awake(), []);
    assert.equal(apple.quote().lastClosePrice, closed);
    assert.deepEqual(awake(), ["US.AAPL"]);
    const changed = new Set<string>();
    run(20, 1000, (changes) => changes.forEach(({ symbol }) => changed.add(symbol)));
    assert.deepEqual([...changed], ["US.AAPL"]);
  });

  it("are the same whoever looked at them when, within ten minutes, also over long steps", () => {
    const options = { seed: "sleep", securities: FEW, asleep: true, maxStep: 60_000 };
    const looks = (at: readonly number[]) => {
      const { market, run } = makeMarket(options);
      for (const step of [20, 100, 7, 61, 120, 5]) {
        market.securities.forEach((it, i) => market.now - START >= (at[i] ?? 0) * 1000 && it.wake());
        run(1, step * 1000);
      }
      return dump(market);
    };
    const all = looks([0, 0, 0]);
    assert.equal(looks([1000, 1000, 1000]), all);
    assert.equal(looks([0, 60, 200]), all);
  });

  it("have traded for the last stretch only, when nobody looked for longer", () => {
    const { market, run } = makeMarket({ asleep: true, securities: FEW, maxStep: 30_000 });
    run(30, 25_000);
    const ticks = market.security("HK.00700")?.ticks() ?? [];
    assert.ok(ticks.length > 30, `${ticks.length}`);
    const since = market.now - 30_000;
    assert.ok(ticks.every(({ time }) => (time >= since && time <= market.now) || time <= START));
    assert.equal(market.security("HK.00700")?.now, market.now);
  });

  it("trade all the way from a start that was set", () => {
    const first = makeMarket({ asleep: true, securities: FEW, replayWithin: Infinity });
    const second = makeMarket({ securities: FEW, replayWithin: Infinity });
    for (const { run } of [first, second]) run(800, 1000);
    assert.equal(dump(first.market), dump(second.market));
  });

  it("are all asleep in a new simulator, and an order wakes one", async () => {
    await using sim = await startSimulator({ inMemory: true, interval: false });
    assert.ok(sim.market.securities.every((it) => !it.awake));
    const tencent = sim.market.security("HK.00700");
    tencent?.order("bid", 100);
    assert.deepEqual(sim.market.securities.filter((it) => it.awake), [tencent]);
  });
});
