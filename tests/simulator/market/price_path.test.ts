import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { PricePath } from "../../../src/simulator/market/derivatives/price_path.ts";

const trade = fc.record({ gap: fc.integer({ min: 0, max: 2500 }), price: fc.integer({ min: 1, max: 1000 }) });

describe("where a price was", () => {
  it("is told second by second, of the newest thousand or more", () => {
    fc.assert(
      fc.property(fc.array(trade, { minLength: 1, maxLength: 30 }), fc.boolean(), fc.boolean(), (some, all, long) => {
        // Long enough for the ring to turn.
        const trades = long ? Array.from({ length: 2500 }, (_, i) => some[i % some.length]!) : some;
        const path = new PricePath(500, all);
        const times: number[] = [];
        let now = 1_000_000;
        for (const { gap, price } of trades) {
          times.push(now += gap);
          path.add(now, price, price, price, 10, price * 10);
        }
        const seconds = times.map((time) => Math.floor(time / 1000));
        for (const ask of [now + 1000, now, Math.floor(now - 400 * 1000), now - 900_000]) {
          const known = trades.filter((_, i) => seconds[i]! < Math.floor(ask / 1000));
          const isKept = all || new Set(seconds.filter((second) => second >= Math.floor(ask / 1000) - 1)).size < 1000;
          if (!isKept) continue;
          assert.equal(path.at(ask), known.at(-1)?.price ?? 500);
          const turnover = known.reduce((sum, { price }) => sum + price * 10, 0);
          assert.deepEqual(path.traded(ask), { volume: known.length * 10, turnover });
          const from = ask - 60_000;
          const inside = trades.filter((_, i) =>
            seconds[i]! >= Math.floor(from / 1000) && seconds[i]! < Math.floor(ask / 1000)
          ).map(({ price }) => price);
          if (!all && new Set(seconds.filter((second) => second >= Math.floor(from / 1000))).size >= 1000) continue;
          const range = inside.length === 0
            ? { low: Infinity, high: 0 }
            : { low: Math.min(...inside), high: Math.max(...inside) };
          assert.deepEqual(path.range(from, ask), range);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("takes no more and no more memory, however many seconds are kept", () => {
    for (const long of [false, true]) {
      const path = new PricePath(500, long);
      const begin = 1_800_000_000_000;
      const sizes: number[] = [];
      for (let i = 0; i < 2_400_000; i++) {
        path.add(begin + i * 1000, i, i, i, 1, 2);
        if (i % 600_000 === 0) sizes.push(path.room);
      }
      assert.ok(path.room < 50_000, `room for ${path.room} points`);
      assert.equal(path.room, sizes.at(-1));
      const last = begin + 2_400_000_000;
      assert.equal(path.at(last - 14_000_000), long ? 2_385_999 : Math.floor(2_386_000 / 60) * 60 - 1);
    }
  });

  it("is told by the minute of days ago", () => {
    for (const [gap, long] of [[700, false], [20_000, false], [60_000, false], [5000, true]] as const) {
      const path = new PricePath(500, long);
      const begin = 1_800_000_000_000;
      const trades = long ? 60_000 : 12_000;
      for (let i = 0; i < trades; i++) path.add(begin + i * gap, i, i - 1, i + 1, 1, 2);
      for (const place of [100, 5000, 9000]) {
        const minute = Math.ceil((begin + place * gap) / 60_000) * 60_000;
        const known = Math.ceil((minute - begin) / gap);
        assert.equal(path.at(minute), known - 1);
        assert.deepEqual(path.traded(minute), { volume: known, turnover: 2 * known });
        const first = Math.ceil((minute - 600_000 - begin) / gap);
        if (first > 0) assert.deepEqual(path.range(minute - 600_000, minute), { low: first - 1, high: known });
      }
    }
  });
});
