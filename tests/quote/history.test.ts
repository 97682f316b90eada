/** Historical K-lines as one row of bars, against the simulator with pages of our own. */

import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, describe, it } from "node:test";
import fc from "fast-check";
import { type HistoryKLQuery, type KLine, KLType, OpenQuoteContext, RehabType, Session } from "../../mod.ts";
import type { QotRequestHistoryKLC2S } from "../../src/gen/mod.ts";
import { OpenDArgumentError, OpenDProtocolError, OpenDResponseError } from "../../src/errors.ts";
import { type Simulator, startSimulator } from "../../src/simulator/mod.ts";
import { failsWith, take } from "../connection/support.ts";

const TENCENT = "HK.00700";
const query: HistoryKLQuery = {
  klType: KLType.Day,
  rehabType: RehabType.Forward,
  begin: "2024-01-01",
  end: "2025-12-31 16:00:00",
};

/** A bar of each day from 2024 on. */
function barOf(day: number): KLine {
  const seconds = Date.UTC(2024, 0, 1 + day) / 1000;
  return {
    time: `${new Date(seconds * 1000).toISOString().slice(0, 10)} 00:00:00`,
    isBlank: false,
    closePrice: day,
    timestamp: seconds,
  };
}

const bars = (from: number, to: number): KLine[] =>
  Array.from({ length: to - from }, (_, index) => barOf(from + index));

/** What of bars is compared: as they come, they have all fields. */
const shown = (list: readonly KLine[]) => list.map(({ time, timestamp, closePrice }) => [time, timestamp, closePrice]);

describe("historyKL", () => {
  let sim: Simulator;
  let quote: OpenQuoteContext;
  /** What came to OpenD. */
  let asked: QotRequestHistoryKLC2S[];
  /** What answers there: one page to each key, the key being the page's number. */
  let answer: (page: number) => { klList: readonly KLine[]; next?: number } | "refused" | "silent";
  let undo: () => void;

  before(async () => {
    sim = await startSimulator();
    // Limits are the limiter's to test: properties ask more often than OpenD takes it.
    quote = await OpenQuoteContext.connect({ port: sim.port!, rateLimit: "off" });
  });
  after(async () => {
    await quote.close();
    await sim.close();
  });
  beforeEach(() => {
    asked = [];
    undo = sim.respond("QotRequestHistoryKL", ({ c2s }) => {
      asked.push(c2s!);
      const [low = 0, high = 0] = c2s!.nextReqKey ?? [];
      const said = answer(low + 256 * high);
      if (said === "silent") return said;
      if (said === "refused") return { retType: -1, retMsg: "the quota is spent" };
      const { klList, next } = said;
      const nextReqKey = next === undefined ? undefined : Uint8Array.of(next % 256, next >> 8);
      return { retType: 0, s2c: { security: c2s!.security, klList, nextReqKey } };
    });
  });
  afterEach(() => undo());

  /** Pages of these sizes, each beginning with as many bars of the page before as `overlap` says. */
  function cut(sizes: readonly number[], overlap = 0): KLine[] {
    let from = 0;
    const starts = sizes.map((size) => (from += size) - size);
    answer = (page) => {
      const start = starts[page]!;
      const klList = bars(Math.max(start - overlap, page === 0 ? 0 : starts[page - 1]!), start + sizes[page]!);
      return { klList, next: page + 1 < sizes.length ? page + 1 : undefined };
    };
    return bars(0, from);
  }

  it("gives the bars of all pages, and asks for each with the key of the one before", async () => {
    const all = cut([3, 1, 2]);
    assert.deepEqual(shown(await take(quote.historyKL(TENCENT, query))), shown(all));
    const request = {
      security: { market: 1, code: "00700" },
      klType: KLType.Day,
      rehabType: RehabType.Forward,
      beginTime: "2024-01-01",
      endTime: "2025-12-31 16:00:00",
      maxAckKLNum: 1000,
    };
    assert.deepEqual(asked.map((c2s) => JSON.parse(JSON.stringify({ ...c2s, nextReqKey: undefined }))), [
      request,
      request,
      request,
    ]);
    assert.deepEqual(asked.map(({ nextReqKey }) => nextReqKey?.[0]), [undefined, 1, 2]);
  });

  it("passes on sessions and the size of a page", async () => {
    cut([1]);
    const more = {
      klType: KLType._1Min,
      extendedTime: true,
      session: Session.ALL,
      maxPerPage: 20,
      rehabType: RehabType.None,
    };
    await take(quote.historyKL({ market: 11, code: "AAPL" }, { ...query, ...more }));
    const [{ klType, rehabType, extendedTime, session, maxAckKLNum, security }] = asked as [QotRequestHistoryKLC2S];
    assert.deepEqual([klType, rehabType, extendedTime, session, maxAckKLNum], [1, 0, true, Session.ALL, 20]);
    assert.deepEqual(security, { market: 11, code: "AAPL" });
  });

  it("gives every bar once and in order, however the pages are cut and overlap", async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(sizes, fc.integer({ min: 0, max: 40 }), async (sizes, overlap) => {
        const all = cut(sizes, overlap);
        assert.deepEqual(shown(await take(quote.historyKL(TENCENT, query))), shown(all));
      }),
      { numRuns: 40 },
    );
  });

  it("tells bars apart by market time where OpenD sends no timestamp, and by timestamp where clocks were put back", async () => {
    const untimed = bars(0, 4).map((bar) => ({ ...bar, timestamp: undefined }));
    const zero = bars(0, 4).map((bar) => ({ ...bar, timestamp: 0 }));
    for (const [one, two, three, four] of [untimed, zero] as [KLine, KLine, KLine, KLine][]) {
      answer = (page) => page === 0 ? { klList: [one, two, two], next: 1 } : { klList: [two, three, four] };
      assert.deepEqual(shown(await take(quote.historyKL(TENCENT, query))), shown([one, two, three, four]));
    }
    const time = "2025-11-02 01:30:00";
    const [first, again] = [1_762_061_400, 1_762_065_000].map((timestamp) => ({ time, timestamp, isBlank: false }));
    answer = (page) => page === 0 ? { klList: [first!], next: 1 } : { klList: [again!] };
    assert.equal((await take(quote.historyKL(TENCENT, query))).length, 2);
  });

  it("goes on over a page without bars, and ends without any", async () => {
    answer = (page) => [{ klList: bars(0, 2), next: 1 }, { klList: [], next: 2 }, { klList: bars(1, 3) }][page]!;
    assert.deepEqual(shown(await take(quote.historyKL(TENCENT, query))), shown(bars(0, 3)));
    answer = () => ({ klList: [] });
    assert.deepEqual(await take(quote.historyKL(TENCENT, query)), []);
  });

  it("asks for nothing before a bar is taken, and for no page after the loop was left", async () => {
    cut([2, 2, 2]);
    const all = quote.historyKL(TENCENT, query);
    await quote.getGlobalState();
    assert.equal(asked.length, 0);
    const taken: KLine[] = [];
    for await (const bar of all) {
      taken.push(bar);
      assert.equal(asked.length, Math.ceil(taken.length / 2));
      if (taken.length === 3) break;
    }
    await quote.getGlobalState();
    assert.equal(asked.length, 2);
    assert.deepEqual(shown(taken), shown(bars(0, 3)));
  });

  it("rejects with what OpenD says of the third page, after the bars before", async () => {
    const all = cut([2, 2, 2, 2]);
    const pages = answer;
    answer = (page) => page === 2 ? "refused" : pages(page);
    const taken: KLine[] = [];
    await failsWith(
      (async () => {
        for await (const bar of quote.historyKL(TENCENT, query)) taken.push(bar);
      })(),
      OpenDResponseError,
      "RESPONSE",
      /the quota is spent/,
    );
    assert.deepEqual(shown(taken), shown(all.slice(0, 4)));
    assert.equal(asked.length, 3);
  });

  it("is given up by a signal", async () => {
    cut([1, 1]);
    const pages = answer;
    const arrived = new Promise<void>((resolve) => {
      answer = (page) => {
        if (page === 0) return pages(page);
        resolve();
        return "silent";
      };
    });
    const abort = new AbortController();
    const all = quote.historyKL(TENCENT, query, { signal: abort.signal });
    await all.next();
    const second = all.next();
    await arrived;
    abort.abort(new Error("enough"));
    await assert.rejects(second, /enough/);
    assert.deepEqual(await all.next(), { done: true, value: undefined });
  });

  it("rejects when the pages go round", async () => {
    answer = (page) => ({ klList: bars(page, page + 1), next: page === 3 ? 1 : page + 1 });
    await failsWith(take(quote.historyKL(TENCENT, query)), OpenDProtocolError, "BAD_MESSAGE", /"0100".*loop/);
    assert.equal(asked.length, 4);
  });

  it("rejects what cannot be asked, before anything is sent", async () => {
    const bad: [keyof HistoryKLQuery, unknown, RegExp][] = [
      ["rehabType", undefined, /undefined as "rehabType", which must be an adjustment/],
      ["klType", "1Min", /"1Min" as "klType", which must be a period/],
      ["begin", new Date(0), /as "begin", which must be "yyyy-MM-dd" or/],
      ["begin", "2024-1-1", /"2024-1-1" as "begin"/],
      ["end", "2024-01-01T00:00:00Z", /as "end".* in market time/],
      ["maxPerPage", 0, /0 as "maxPerPage", which must be a whole number/],
    ];
    for (const [name, value, message] of bad) {
      const wrong = { ...query, [name]: value };
      await failsWith(take(quote.historyKL(TENCENT, wrong)), OpenDArgumentError, "ARGUMENT", message);
    }
    // @ts-expect-error: the adjustment has to be said
    const unsaid: HistoryKLQuery = { klType: KLType.Day, begin: "2024-01-01", end: "2024-01-02" };
    await failsWith(take(quote.historyKL(TENCENT, unsaid)), OpenDArgumentError, "ARGUMENT");
    await failsWith(take(quote.historyKL("00700", query)), OpenDArgumentError, "ARGUMENT");
    assert.equal(asked.length, 0);
  });
});
