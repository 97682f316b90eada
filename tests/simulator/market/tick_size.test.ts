import { describe, it } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { CN_TICKS, HK_EQUITY_TICKS, HK_ETP_TICKS, UNITS, US_TICKS } from "../../../src/simulator/market/mod.ts";
import { addTicks, snap, Snapper, tickAbove, tickBelow } from "../../../src/simulator/market/tick_size.ts";

const tables = fc.constantFrom(HK_EQUITY_TICKS, HK_ETP_TICKS, US_TICKS, CN_TICKS);
const price = fc.integer({ min: 1, max: 6000 * UNITS });

describe("tick tables", () => {
  it("has the steps in force", () => {
    const step = (p: number) => tickAbove(HK_EQUITY_TICKS, p * UNITS) / UNITS;
    assert.deepEqual([0.2, 0.3, 7, 15, 35, 79, 112, 418, 612, 1500].map(step), [
      0.001,
      0.005,
      0.005,
      0.01,
      0.02,
      0.05,
      0.1,
      0.2,
      0.5,
      1,
    ]);
    assert.equal(tickAbove(HK_ETP_TICKS, 26.3 * UNITS) / UNITS, 0.02);
    assert.equal(tickAbove(US_TICKS, 0.5 * UNITS) / UNITS, 0.0001);
    assert.equal(tickAbove(US_TICKS, 1 * UNITS) / UNITS, 0.01);
    assert.equal(tickBelow(US_TICKS, 1 * UNITS) / UNITS, 0.0001);
    assert.equal(tickAbove(CN_TICKS, 1451 * UNITS) / UNITS, 0.01);
  });

  it("snaps down onto the grid, by less than a step", () => {
    fc.assert(fc.property(tables, price, (table, p) => {
      const snapped = snap(table, p);
      assert.equal(snapped % tickBelow(table, snapped), 0);
      assert.ok(snapped <= Math.max(p, snapped) && p - snapped < tickBelow(table, p));
      assert.equal(snap(table, snapped), snapped);
      const snapper = new Snapper(table);
      snapper.snap(3 * UNITS);
      assert.equal(snapper.snap(p), snapped);
    }));
  });

  it("steps up and down again to where it was, over the borders of bands", () => {
    fc.assert(fc.property(tables, price, fc.integer({ min: 1, max: 300 }), (table, p, steps) => {
      const from = snap(table, p);
      const up = addTicks(table, from, steps);
      assert.ok(up > from);
      assert.equal(up % tickBelow(table, up), 0);
      assert.equal(addTicks(table, up, -steps), from);
    }));
  });

  it("never steps below the smallest price", () => {
    assert.equal(addTicks(US_TICKS, 3, -10), 1);
    assert.equal(snap(HK_EQUITY_TICKS, 1), 10);
  });
});
