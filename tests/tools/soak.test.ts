import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { judgeHeap, MOST_A_MINUTE, MOST_IN_ALL } from "../../tools/soak/heap.ts";
import { judgeSilences, judgeTicks, type Traded } from "../../tools/soak/judge.ts";
import { TickLedger } from "../../tools/soak/ledger.ts";
import type { ToldGap } from "../../tools/soak/messages.ts";
import { parseSoakOptions } from "../../tools/soak/options.ts";
import { soak } from "../../tools/soak/run.ts";
import { soakSecurities } from "../../tools/soak/securities.ts";
import { Silences } from "../../tools/soak/silences.ts";
import { tradedUntil } from "../../tools/soak/traded.ts";

const HK = "HK.00700";

/** Ticks 10 to 19, a second apart from 0 on. */
const traded: ReadonlyMap<string, Traded> = new Map([
  [HK, { first: 10, times: Array.from({ length: 10 }, (_, i) => i * 1000) }],
]);

function ledger(...numbers: number[]): TickLedger {
  const ledger = new TickLedger();
  for (const number of numbers) ledger.take(HK, number);
  return ledger;
}

function gap(from: number, to: number, ...complete: string[]): ToldGap {
  return { from, to, of: "connection", complete };
}

function judged(numbers: readonly number[], gaps: readonly ToldGap[] = [], rules = { slack: 100, end: 9_000 }) {
  const { missing, unexplained } = judgeTicks(traded, ledger(...numbers).securities, gaps, rules);
  return { missing, unexplained };
}

describe("the ledger of ticks", () => {
  it("keeps first, last and holes", () => {
    const { securities, disorder, count } = ledger(3, 4, 5, 8, 10, 11);
    assert.deepEqual(securities.get(HK), { first: 3, last: 11, holes: [[6, 7], [9, 9]] });
    assert.deepEqual(disorder, []);
    assert.equal(count, 6);
  });

  it("tells what comes twice or out of order, and is not put off by it", () => {
    const { securities, disorder } = ledger(3, 4, 4, 6, 5, 7);
    assert.equal(disorder.length, 2);
    assert.match(disorder[0]!, /HK\.00700: tick 4 came after tick 4/);
    assert.deepEqual(securities.get(HK), { first: 3, last: 7, holes: [[5, 5]] });
  });

  it("knows each security for itself", () => {
    const both = ledger(3, 4);
    both.take("US.AAPL", 3);
    assert.deepEqual(both.disorder, []);
    assert.equal(both.securities.size, 2);
  });
});

describe("the verdict on ticks", () => {
  const all = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19];

  it("is good when all were delivered, or all from the first one on", () => {
    assert.deepEqual(judged(all), { missing: 0, unexplained: 0 });
    assert.deepEqual(judged(all.slice(3)), { missing: 0, unexplained: 0 });
  });

  it("finds a hole that no gap explains", () => {
    assert.deepEqual(judged([10, 11, 15, 16, 17, 18, 19]), { missing: 3, unexplained: 3 });
    const { wrong } = judgeTicks(traded, ledger(10, 12, 19).securities, [], { slack: 0, end: 9_000 });
    assert.equal(wrong.length, 2, "a hole is told once");
    assert.match(wrong[0]!, /HK\.00700: tick 11 of 1970-01-01T00:00:01\.000Z is missing/);
  });

  it("takes a gap for the ticks in it and within the slack, and for no others", () => {
    const holes = [10, 11, 15, 16, 17, 18, 19];
    assert.deepEqual(judged(holes, [gap(2_000, 4_000)]), { missing: 3, unexplained: 0 });
    assert.deepEqual(judged(holes, [gap(2_100, 3_900)]), { missing: 3, unexplained: 0 });
    assert.deepEqual(judged(holes, [gap(2_101, 3_899)]), { missing: 3, unexplained: 2 });
    assert.deepEqual(judged(holes, [gap(2_000, 2_500), gap(4_000, 4_500)]), { missing: 3, unexplained: 1 });
  });

  it("does not take a gap that was said to be complete", () => {
    const holes = [10, 11, 15, 16, 17, 18, 19];
    assert.deepEqual(judged(holes, [gap(2_000, 4_000, HK)]), { missing: 3, unexplained: 3 });
    assert.deepEqual(judged(holes, [gap(2_000, 4_000, "US.AAPL")]), { missing: 3, unexplained: 0 });
    assert.deepEqual(judged(holes, [gap(2_000, 4_000, HK), gap(1_000, 5_000)]), { missing: 3, unexplained: 0 });
  });

  it("wants what was traded last too, up to the end", () => {
    assert.deepEqual(judged(all.slice(0, 8)), { missing: 2, unexplained: 2 });
    assert.deepEqual(judged(all.slice(0, 8), [], { slack: 100, end: 8_500 }), { missing: 1, unexplained: 1 });
    assert.deepEqual(judged(all.slice(0, 8), [], { slack: 100, end: 7_500 }), { missing: 0, unexplained: 0 });
  });

  it("finds securities without a tick, and ticks that were never traded", () => {
    const rules = { slack: 0, end: 9_000 };
    assert.match(judgeTicks(traded, new Map(), [], rules).wrong[0]!, /HK\.00700: no tick was delivered at all/);
    for (const numbers of [[9, 10], [19, 20]]) {
      assert.match(judgeTicks(traded, ledger(...numbers).securities, [], rules).wrong[0]!, /were delivered, 10 to 19/);
    }
  });
});

describe("silences", () => {
  it("are told when they end, and at the end of all", () => {
    const told: unknown[] = [];
    const silences = new Silences(["a", "b"], 10, 0, (silence) => told.push(silence));
    silences.heard("a", 10);
    silences.heard("b", 11);
    silences.heard("nobody waits for it", 100);
    silences.heard("a", 15);
    silences.end(22);
    assert.deepEqual(told, [{ key: "b", from: 0, to: 11 }, { key: "b", from: 11, to: 22 }]);
  });

  it("are wrong where something was traded and no gap covers it", () => {
    const silence = { key: `Basic ${HK}`, from: 500, to: 8_500 };
    const count = (gaps: readonly ToldGap[], late = 100, { from, to } = silence) =>
      judgeSilences([{ ...silence, from, to }], gaps, traded, late).length;
    assert.match(judgeSilences([silence], [], traded, 100)[0]!, /^Basic HK\.00700: nothing came for 8000 ms/);
    assert.equal(count([gap(500, 8_500)]), 0);
    assert.equal(count([gap(500, 4_500)]), 1);
    assert.equal(count([gap(500, 4_500), gap(4_500, 8_500)]), 0);
    assert.equal(count([gap(1_100, 8_500)]), 0, "pushes may be late");
    assert.equal(count([gap(1_101, 8_500)]), 1);
    assert.equal(count([], 100, { ...silence, from: 9_500, to: 99_000 }), 0, "nothing was traded");
    assert.equal(count([], 100, { ...silence, from: 8_500, to: 9_050 }), 0, "it may still come");
    assert.equal(count([], 50, { ...silence, from: 8_500, to: 9_050 }), 1);
  });
});

describe("the verdict on the heap", () => {
  /** Ten minutes, a look every five seconds. */
  const looks = (bytes: (minute: number) => number) =>
    Array.from({ length: 121 }, (_, i) => ({ at: 5_000 + i * 5_000, bytes: bytes(i / 12) }));

  it("is flat when it only goes up and down, whatever it did in the first third", () => {
    const { flat, slope } = judgeHeap(looks((minute) => minute < 3 ? minute * 5e6 : 15e6 + 1e5 * (minute % 1)));
    assert.ok(flat);
    assert.ok(Math.abs(slope) < 20_000, `${slope}`);
  });

  it("is not when it grows", () => {
    const { flat, slope, growth } = judgeHeap(looks((minute) => minute * (MOST_A_MINUTE + 1_000)));
    assert.ok(!flat);
    assert.ok(Math.abs(slope - MOST_A_MINUTE - 1_000) < 1);
    assert.ok(growth > MOST_IN_ALL);
    assert.ok(judgeHeap(looks((minute) => minute * (MOST_A_MINUTE - 1_000))).flat);
  });

  it("lets a short run be steep", () => {
    const short = looks((minute) => minute * 1e6).slice(0, 7);
    assert.ok(judgeHeap(short).flat);
    assert.ok(!judgeHeap(looks((minute) => minute * 4e6).slice(0, 7)).flat);
  });

  it("says nothing good of too few looks", () => {
    assert.ok(!judgeHeap([]).flat);
    assert.ok(!judgeHeap(looks(() => 1).slice(0, 3)).flat);
  });
});

describe("the market of a soak", () => {
  it("has as many securities as asked for, each once", () => {
    const securities = soakSecurities(400, Date.UTC(2026, 10, 20));
    assert.equal(new Set(securities.map(({ symbol }) => symbol)).size, 400);
    for (const { symbol, market, code } of securities) {
      assert.equal(symbol, `${market}.${code}`);
      assert.match(code, market === "US" ? /^[A-Z]+$/ : market === "HK" ? /^\d{5}$/ : /^\d{6}$/);
    }
  });

  it("has numbers that rise by one", () => {
    const marketStart = Date.UTC(2026, 10, 20, 3);
    const times = tradedUntil({ securities: 1, ticks: 2, seed: 5, marketStart }, marketStart + 100_000).get(HK)!.times;
    assert.ok(times.length > 100);
    assert.deepEqual([...times].sort((a, b) => a - b), times);
  });
});

describe("the options of a soak", () => {
  it("have defaults, and are read both ways", () => {
    const { minutes, runtime, securities, transport, cipher, cut } = parseSoakOptions([]);
    assert.deepEqual([minutes, runtime, securities, transport, cipher, cut], [1, "node", 200, "tcp", "none", 5]);
    const options = parseSoakOptions(["--minutes", "10", "--runtime=bun", "--seed", "3", "--cipher", "cbc"]);
    assert.deepEqual([options.minutes, options.runtime, options.seed, options.cipher], [10, "bun", 3, "cbc"]);
  });

  it("are refused when they cannot be", () => {
    for (
      const [args, message] of [
        [["--minutes", "0"], /--minutes "0": wanted a number/],
        [["--minutes"], /--minutes ""/],
        [["--seed", "1.5"], /--seed "1.5": wanted a whole number/],
        [["--runtime", "rhino"], /--runtime "rhino": wanted node/],
        [["--transport", "websocket", "--cipher", "cbc"], /leave it out/],
        [["--watch"], /option "--watch" is not known/],
      ] as const
    ) assert.throws(() => parseSoakOptions(args), message);
  });
});

describe("a short soak", () => {
  it("ends with nothing missing", async () => {
    const lines: string[] = [];
    const args = [
      "--minutes",
      "0.03",
      "--calm",
      "1",
      "--securities",
      "5",
      "--ticks",
      "5",
      "--cut",
      "0.5",
      "--seed",
      "4",
    ];
    const wrong = await soak(parseSoakOptions(args), (line) => lines.push(line));
    // A heap has no time to come to rest in so little.
    assert.deepEqual(wrong.filter((what) => !what.startsWith("the heap")), [], lines.join("\n"));
    assert.match(lines.join("\n"), /losses, gaps told +[1-9]\d*, [1-9]/);
  });
});
