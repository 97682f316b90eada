/** Time that is passed over in minutes: it must not move prices by its rounding. */

import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { Random } from "../../../src/simulator/market/prng.ts";
import { CoarseWalk } from "../../../src/simulator/market/sessions/coarse.ts";
import { UNITS } from "../../../src/simulator/market/tick_size.ts";
import { only } from "./helpers.ts";

describe("a walk in minutes", () => {
  for (const symbol of ["HK.00700", "HK.00939", "US.AAPL", "SZ.000001"]) {
    it(`leaves ${symbol} in sight of its price after five days around the clock`, () => {
      const [info] = only(symbol);
      assert.ok(info !== undefined, symbol);
      const walk = new CoarseWalk(info, new Random(`walk/${symbol}`));
      const start = info.referencePrice * UNITS;
      let price = start;
      for (let i = 0; i < 5 * 1440; i++) price = walk.minute(price, "regular", 1).close;
      assert.ok(Math.abs(price / start - 1) < 0.35, `from ${start} to ${price}`);
    });
  }
});
