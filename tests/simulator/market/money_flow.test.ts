import { describe, it } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { BarKind, type SimSecurity, type Tick, TickDirection, UNITS } from "../../../src/simulator/market/mod.ts";
import { type MoneyFlow, sumOf } from "../../../src/simulator/market/money_flow.ts";
import { dayNumber } from "../../../src/simulator/market/zones.ts";
import { makeMarket, only } from "./helpers.ts";

const DAY = 86_400_000;
const BORDERS = [1_000_000, 200_000, 40_000, 0];

const amountOf = ({ bought, sold }: MoneyFlow): number => [...bought, ...sold].reduce((sum, part) => sum + part, 0);

function byTicks(ticks: readonly Tick[], direction: TickDirection): number[] {
  const sums = [0, 0, 0, 0];
  for (const tick of ticks) {
    const size = BORDERS.findIndex((border) => tick.turnover >= border);
    if (tick.direction === direction) sums[size] = (sums[size] as number) + Math.round(tick.turnover * UNITS);
  }
  return sums;
}

describe("money flows", () => {
  it("count each live trade by its size and by who took", () => {
    // Half past midnight in Hong Kong: the day has live trades only.
    const start = Date.UTC(2026, 10, 19, 16, 30);
    const { market, run } = makeMarket({
      seed: "money",
      start,
      warmup: 0,
      historyDays: 70,
      securities: only("HK.00700"),
    });
    const security = market.security("HK.00700") as SimSecurity;
    const ticks: Tick[] = [];
    security.wake();
    run(300, 1000, (changes) => ticks.push(...changes.flatMap((change) => change.ticks)));
    const { bought, sold } = sumOf(0, security.moneyFlows(BarKind.Min1));
    assert.deepEqual(bought, byTicks(ticks, TickDirection.Bid));
    assert.deepEqual(sold, byTicks(ticks, TickDirection.Ask));
    assert.ok(bought.filter((sum) => sum > 0).length > 1, "several sizes");
    const [today] = security.moneyFlows(BarKind.Day, dayNumber(2026, 11, 20) * DAY);
    assert.deepEqual([today?.bought, today?.sold], [bought, sold]);
  });

  it("add up to the turnover of every minute and day, whatever has passed", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }), (hours) => {
        const { market, run } = makeMarket({
          seed: "sums",
          ticksPerSecond: 0.2,
          historyDays: 80,
          securities: only("US.TSLA"),
        });
        const security = market.security("US.TSLA") as SimSecurity;
        security.wake();
        for (const step of hours) run(1, step * 3_600_000);
        const days = security.bars(BarKind.Day, 70);
        const flows = security.moneyFlows(BarKind.Day, Date.parse(`${days[0]?.time.slice(0, 10)}`));
        assert.deepEqual(flows.map(({ key }) => key), days.map(({ time }) => Date.parse(`${time.slice(0, 10)}`)));
        flows.forEach((flow, i) => assert.equal(amountOf(flow), Math.round((days[i]?.turnover ?? 0) * UNITS)));
        const minutes = security.moneyFlows(BarKind.Min1);
        const points = security.rt();
        assert.deepEqual(minutes.map(amountOf), points.map(({ turnover }) => Math.round(turnover * UNITS)));
        const sum = sumOf(flows.at(-1)?.key ?? 0, minutes);
        if (minutes.length > 0) assert.deepEqual(sum, flows.at(-1));
      }),
      { numRuns: 5 },
    );
  });
});
