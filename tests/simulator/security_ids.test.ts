/** The numbers by which OpenD knows securities. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { securityId } from "../../src/simulator/handlers/reference.ts";
import { Market, SteppedClock } from "../../src/simulator/market/mod.ts";

describe("a security's number", () => {
  it("is nobody else's, of all that is listed and all contracts, and the same in every market", () => {
    const market = new Market({ seed: 1, clock: new SteppedClock(Date.UTC(2026, 10, 20)) });
    const listed = market.securities;
    const all = [
      ...listed,
      ...market.warrants(),
      ...market.futures(),
      ...listed.flatMap(({ symbol }) => market.options(symbol)),
    ];
    const ids = new Set(all.map(({ symbol }) => securityId(symbol)));
    assert.ok(all.length > 10_000);
    assert.equal(ids.size, new Set(all.map(({ symbol }) => symbol)).size);
    for (const id of ids) assert.ok(id >= 2n ** 52n && id < 2n ** 53n);
    assert.equal(securityId("HK.00700"), 8_712_638_216_168_524n);
  });
});
