import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { FasterClock, SteppedClock } from "../../../src/simulator/market/mod.ts";
import { makeMarket, START } from "./helpers.ts";

describe("clocks", () => {
  it("moves a stepped clock by hand only", () => {
    const clock = new SteppedClock(5);
    assert.deepEqual([clock.now(), clock.advance(3), clock.now()], [5, 8, 8]);
    clock.set(2);
    assert.equal(clock.now(), 2);
  });

  it("moves by nothing but numbers", () => {
    const clock = new SteppedClock(5);
    assert.throws(() => clock.advance(Number.NaN), /SteppedClock\.advance\(\) got "NaN"; it takes milliseconds/);
    assert.throws(() => clock.set(Date.parse("tomorrow")), /SteppedClock\.set\(\) got "NaN"/);
    assert.equal(clock.now(), 5);
  });

  it("runs a faster clock from where its source stood, in whole milliseconds", () => {
    const source = new SteppedClock(1000);
    const clock = new FasterClock(source, 2.5);
    assert.equal(clock.now(), 1000);
    source.advance(3);
    assert.equal(clock.now(), 1007);
  });

  it("drives the market by whatever clock it is given", () => {
    const source = new SteppedClock(START);
    const { market } = makeMarket({ clock: new FasterClock(source, 60) });
    source.advance(1000);
    assert.ok(market.step().length > 0);
    assert.equal(market.now, START + 60_000);
  });
});
