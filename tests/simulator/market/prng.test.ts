import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { Random } from "../../../src/simulator/market/prng.ts";

/** Written down from Node 20: a change here changes every recorded market. */
const EXPECTED = [1881851278, 1065367403, 452126046];

describe("Random", () => {
  it("gives the same numbers for the same seed on every runtime", () => {
    const random = new Random("opend");
    assert.deepEqual([random.uint32(), random.uint32(), random.uint32()], EXPECTED);
    const other = new Random("openD");
    assert.notDeepEqual([other.uint32(), other.uint32(), other.uint32()], EXPECTED);
  });

  it("is uniform in [0, 1), fair over small integers", () => {
    const random = new Random("uniform");
    const counts = [0, 0, 0, 0, 0, 0, 0];
    let sum = 0;
    for (let i = 0; i < 70_000; i++) {
      const value = random.float();
      assert.ok(value >= 0 && value < 1);
      sum += value;
      const n = random.int(7);
      counts[n] = (counts[n] as number) + 1;
    }
    assert.ok(Math.abs(sum / 70_000 - 0.5) < 0.01);
    for (const count of counts) assert.ok(Math.abs(count - 10_000) < 500, `${count}`);
  });

  it("has normal and exponential deviates with the moments they should have", () => {
    const random = new Random("moments");
    const n = 100_000;
    let normal = 0, squares = 0, exponential = 0, tail = 0;
    for (let i = 0; i < n; i++) {
      const a = random.normal();
      normal += a;
      squares += a * a;
      const b = random.exponential();
      assert.ok(b >= 0);
      exponential += b;
      if (b > 3) tail++;
    }
    assert.ok(Math.abs(normal / n) < 0.02);
    assert.ok(Math.abs(squares / n - 1) < 0.03);
    assert.ok(Math.abs(exponential / n - 1) < 0.02);
    assert.ok(Math.abs(tail / n - Math.exp(-3)) < 0.004);
  });
});
