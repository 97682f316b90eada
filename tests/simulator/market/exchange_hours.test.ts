/** A market that keeps the exchanges' hours: what trades when, what an auction leaves, and what long steps make. */

import { describe, it } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import {
  BarKind,
  formatTime,
  Market,
  type MarketOptions,
  type SimSecurity,
  SteppedClock,
  type Tick,
} from "../../../src/simulator/market/mod.ts";
import { phaseAt } from "../../../src/simulator/market/sessions/phase.ts";
import { productOf } from "../../../src/simulator/market/sessions/product.ts";
import { isTradingDay } from "../../../src/simulator/market/holidays.ts";
import { DAY, fromWall } from "../../../src/simulator/market/zones.ts";
import { dump, only } from "./helpers.ts";

const HOUR = 3_600_000;
const MINUTE = 60_000;

interface Exchange {
  readonly market: Market;
  readonly clock: SteppedClock;
  readonly security: SimSecurity;
}

/** One security at a local time, awake unless told otherwise. */
function exchange(symbol: string, local: string, options: Partial<MarketOptions> = {}, awake = true): Exchange {
  const zone = symbol.startsWith("US") ? "US" : "HK";
  const clock = new SteppedClock(fromWall(zone, Date.parse(`${local.replace(" ", "T")}Z`)));
  const market = new Market({
    seed: 1,
    clock,
    hours: "exchange",
    securities: only(symbol),
    ticksPerSecond: 0.05,
    historyDays: 30,
    maxStep: Number.POSITIVE_INFINITY,
    ...options,
  });
  const security = market.security(symbol) ?? assert.fail(symbol);
  if (awake) security.wake();
  return { market, clock, security };
}

/** Steps on by so many milliseconds at once, and returns the trades. */
function pass({ market, clock }: Exchange, ms: number): readonly Tick[] {
  clock.advance(ms);
  return market.step().flatMap(({ ticks }) => ticks);
}

function clockTime({ security }: Exchange, { time }: Tick): string {
  return formatTime(security.info.market, time).slice(11, 19);
}

describe("a day in Hong Kong", () => {
  it("opens with one trade at 09:20, pauses at noon, and ends with one at 16:08", () => {
    const hk = exchange("HK.00700", "2026-11-12 08:50");
    const { security } = hk;
    assert.deepEqual(pass(hk, 30 * MINUTE - 1), []);
    assert.equal(security.phase.state, 1);
    assert.equal(security.quote().volume, 0);
    const [opening, ...more] = pass(hk, 10 * MINUTE + 1);
    assert.ok(opening !== undefined && more.length === 0);
    assert.deepEqual([clockTime(hk, opening), opening.type, opening.direction], ["09:20:00", 7, 3]);
    assert.equal(security.quote().openPrice, opening.price);
    assert.equal(security.bars(BarKind.Min1, 1)[0]?.time, "2026-11-12 09:30:00");
    const morning = pass(hk, 2.5 * HOUR);
    assert.ok(morning.length > 50 && morning.every(({ type }) => type === 1));
    const { volume } = security.quote();
    assert.deepEqual(pass(hk, HOUR - 1), []);
    const afternoon = pass(hk, 3 * HOUR + 1);
    assert.ok(afternoon.length > 100);
    assert.equal(security.phase.state, 19);
    const closing = pass(hk, 8 * MINUTE);
    assert.deepEqual(closing.map((tick) => [clockTime(hk, tick), tick.type]), [["16:08:00", 7]]);
    assert.equal(security.quote().curPrice, closing[0]?.price);
    assert.ok(security.quote().volume > volume);
    assert.deepEqual(pass(hk, 16 * HOUR), []);
    assert.equal(security.bars(BarKind.Min1, 1)[0]?.time, "2026-11-12 16:00:00");
  });

  it("carries the close over the weekend, and begins its figures anew before the open", () => {
    const hk = exchange("HK.00700", "2026-11-13 15:59");
    pass(hk, 10 * MINUTE);
    const friday = hk.security.quote();
    assert.ok(friday.volume > 0);
    pass(hk, 60 * HOUR);
    assert.deepEqual(hk.security.quote(), friday);
    pass(hk, 5 * HOUR);
    const monday = hk.security.quote();
    assert.deepEqual([monday.lastClosePrice, monday.curPrice, monday.volume], [friday.curPrice, friday.curPrice, 0]);
  });

  it("shows outside its hours what the day before left", () => {
    const { security } = exchange("HK.00700", "2026-11-14 12:00");
    const day = security.bars(BarKind.Day, 1)[0];
    const quote = security.quote();
    assert.equal(day?.time, "2026-11-13 00:00:00");
    assert.deepEqual(
      [quote.openPrice, quote.highPrice, quote.lowPrice, quote.curPrice, quote.volume, quote.lastClosePrice],
      [day?.openPrice, day?.highPrice, day?.lowPrice, day?.closePrice, day?.volume, day?.lastClosePrice],
    );
    assert.equal(quote.updateTime, "2026-11-13 16:08:00.000");
    const asleep = exchange("HK.00700", "2026-11-14 12:00", {}, false).security;
    assert.equal(asleep.lastClosePrice, quote.lastClosePrice);
    assert.equal(security.rt().length, 331);
    assert.equal(security.orderBook(10).bids.length, 10);
  });

  it("lets orders take part in the auction by price, and drops what has no limit", () => {
    const hk = exchange("HK.00700", "2026-11-12 09:00", { ticksPerSecond: 0 });
    const { security } = hk;
    const fills: [id: number, price: number, volume: number][] = [];
    security.onTrades = (list) => {
      for (const { makerId, price, volume } of list) fills.push([makerId, price / 10_000, volume]);
    };
    const last = security.quote().lastClosePrice;
    const bid = security.order("bid", 300, last + 1);
    const ask = security.order("ask", 200, last - 1);
    const market = security.order("ask", 200);
    assert.deepEqual([bid.resting, ask.resting, market.resting], [300, 200, 200]);
    pass(hk, 20 * MINUTE);
    // Both prices would trade 300 and leave 100 over: the reference is as near to either, and in between.
    assert.deepEqual(fills, [[bid.id, last, 200], [market.id, last, 200], [bid.id, last, 100], [ask.id, last, 100]]);
    assert.equal(security.book.orderCount, 1);
    assert.equal(security.quote().volume, 300);
  });

  it("takes no order that would trade while nothing does", () => {
    const hk = exchange("HK.00700", "2026-11-12 12:30");
    const { security } = hk;
    const ask = security.orderBook(1).asks[0]?.price ?? 0;
    assert.deepEqual(security.order("bid", 100), { id: 0, fills: [], resting: 0 });
    assert.equal(security.order("bid", 100, ask).resting, 0);
    const bid = security.orderBook(1).bids[0]?.price ?? 0;
    assert.equal(security.order("bid", 100, bid).resting, 100);
  });
});

describe("a day in New York", () => {
  it("keeps its figures to the regular session, and the others' beside it", () => {
    const us = exchange("US.AAPL", "2026-11-11 19:59", { ticksPerSecond: 0.5 });
    const { security } = us;
    const before = security.quote();
    const night = pass(us, 8 * HOUR + MINUTE);
    assert.ok(night.length > 20 && night.every(({ session }) => session === "overnight" || session === "after"));
    const pre = pass(us, 5.5 * HOUR - 1);
    assert.ok(pre.length > 100 && pre.every(({ session, type }) => session === "pre" && type === 21));
    assert.deepEqual(security.quote(), before, "of the day before, until the open");
    const shown = security.extendedQuote("pre");
    assert.equal(shown.volume, pre.reduce((sum, { volume }) => sum + volume, 0));
    assert.equal(shown.price, pre.at(-1)?.price);
    assert.ok(Math.abs(shown.changeVal - (shown.price - before.curPrice)) < 1e-9);
    const regular = pass(us, 6.5 * HOUR);
    const day = security.quote();
    assert.equal(day.lastClosePrice, before.curPrice);
    assert.equal(day.volume, regular.filter(({ session }) => session === undefined).reduce((s, t) => s + t.volume, 0));
    assert.equal(security.bars(BarKind.Day, 1)[0]?.volume, day.volume);
    const after = pass(us, 4 * HOUR);
    assert.ok(after.length > 50);
    assert.deepEqual(security.quote(), day);
    assert.equal(security.bars(BarKind.Min1, 1)[0]?.time, "2026-11-12 16:00:00");
    assert.ok(Math.abs(security.extendedQuote("after").changeVal) < day.curPrice / 10);
  });
});

describe("bars, ticks and points with extended sessions", () => {
  it("are there for whoever asks, from the past on, and are those of the trades", () => {
    const us = exchange("US.AAPL", "2026-11-12 10:00", { ticksPerSecond: 0.5 });
    const { security } = us;
    const today = security.bars(BarKind.Min1, 1000, 0, "all");
    assert.equal(today.length, 1000);
    today.slice(0, -1).forEach(({ time, timestamp }, i) => {
      if (time < "2026-11-12 09:50") assert.equal((today[i + 1]?.timestamp ?? 0) - timestamp, 60, time);
    });
    assert.ok(security.extendedQuote("pre").volume > 0 && security.extendedQuote("overnight").volume > 0);
    assert.equal(security.extendedQuote("after").volume, 0);
    const ticks = pass(us, 7 * HOUR);
    const regular = ticks.filter(({ session }) => session === undefined);
    const after = ticks.filter(({ session }) => session === "after");
    assert.deepEqual(security.ticks(1000), regular.slice(-1000));
    assert.deepEqual(security.ticks(1000, "extended"), ticks.slice(-1000));
    const bars = security.bars(BarKind.Min1, 100, 0, "extended").filter(({ time }) => time > "2026-11-12 16:00:00");
    assert.equal(bars.reduce((sum, { volume }) => sum + volume, 0), after.reduce((sum, { volume }) => sum + volume, 0));
    assert.equal(bars.at(-1)?.closePrice, after.at(-1)?.price);
    assert.equal(security.bars(BarKind.Min1, 1)[0]?.time, "2026-11-12 16:00:00");
    assert.equal(security.rtPoint("extended")?.price, after.at(-1)?.price);
    assert.equal(security.rt("extended")[0]?.time, "2026-11-12 04:01:00");
    assert.deepEqual(security.bars(BarKind.Day, 5, 0, "all"), security.bars(BarKind.Day, 5));
  });

  it("reach back as far as the past has minutes, in bars of up to an hour", () => {
    const { security } = exchange("US.AAPL", "2026-11-13 02:00");
    const from = fromWall("US", Date.UTC(2026, 10, 9));
    const to = fromWall("US", Date.UTC(2026, 10, 12));
    const labels = (kind: BarKind, scope: "regular" | "extended" | "all"): string[] =>
      security.history(kind, from, to, 5000, 0, scope).map(({ time }) => time.slice(5, 16));
    assert.equal(labels(BarKind.Min1, "regular").length, 3 * 390);
    const extended = labels(BarKind.Min1, "extended");
    assert.equal(extended.length, 3 * 960);
    assert.deepEqual([extended[0], extended[959], extended[960]], ["11-09 04:01", "11-09 20:00", "11-10 04:01"]);
    assert.equal(labels(BarKind.Min60, "all").length, 3 * 24 + 1);
    assert.deepEqual(labels(BarKind.Min120, "all"), labels(BarKind.Min120, "regular"));
    assert.equal(security.bars(BarKind.Min60, 200, 0, "all").length, 200);
    assert.equal(security.history(BarKind.Min1, from, to, 7, 0, "all").length, 7);
  });
});

describe("any steps across opens, breaks, closes and weekends", () => {
  const places = [
    ["HK.00700", "2026-11-12 08:50", 7 * HOUR + 30 * MINUTE],
    ["SZ.000001", "2026-11-12 14:30", 20 * HOUR],
    ["US.AAPL", "2026-11-13 15:30", 54 * HOUR],
  ] as const;
  const step = fc.oneof(fc.nat(3000), fc.integer({ min: 1, max: 20 * MINUTE }), fc.constant(2 * HOUR));

  it("trade within the hours and the book that stood, never cross it, and add up", () => {
    for (const [symbol, local] of places) {
      fc.assert(
        fc.property(fc.array(step, { minLength: 30, maxLength: 150 }), (steps) => {
          const one = exchange(symbol, local);
          const { security } = one;
          const product = productOf(security.info);
          let { volume: before } = security.quote();
          let day = security.phase.figures;
          for (const ms of steps) {
            const ticks = pass(one, ms);
            for (const tick of ticks) {
              const phase = phaseAt(product, tick.type === 7 ? tick.time - 1 : tick.time);
              assert.equal(phase.trading, tick.type === 7 ? "auction" : "continuous", clockTime(one, tick));
            }
            const { book, phase } = security;
            const [bid, ask] = [book.bids[0], book.asks[0]];
            if (phase.trading !== "auction" && bid !== undefined && ask !== undefined) {
              assert.ok(bid.price < ask.price, `crossed at ${security.now}`);
            }
            const { volume } = security.quote();
            const regular = ticks.filter(({ session }) => session === undefined);
            if (phase.figures === day) {
              assert.equal(volume, before + regular.reduce((sum, t) => sum + t.volume, 0));
            }
            day = phase.figures;
            before = volume;
          }
          const minutes = security.rt().reduce((sum, point) => sum + point.volume, 0);
          assert.equal(minutes, security.quote().volume);
        }),
        { numRuns: 6 },
      );
    }
  });

  it("are the same however they are cut", () => {
    for (const [symbol, local, length] of places) {
      const whole = exchange(symbol, local);
      pass(whole, length);
      const expected = dump(whole.market);
      fc.assert(
        fc.property(fc.array(fc.integer({ min: 1, max: length - 1 }), { maxLength: 30 }), (cuts) => {
          const cut = exchange(symbol, local);
          const start = cut.clock.now();
          for (const at of [...cuts.sort((a, b) => a - b), length]) {
            cut.clock.set(start + at);
            cut.market.step();
          }
          assert.equal(dump(cut.market), expected);
        }),
        { numRuns: 3 },
      );
    }
  });
});

describe("a step longer than maxStep", () => {
  it("leaves a whole day: each minute, and figures that are those of its minutes", () => {
    const hk = exchange("HK.00700", "2026-11-11 18:00", { maxStep: 300_000 });
    assert.deepEqual(pass(hk, 24 * HOUR), []);
    const { security } = hk;
    const quote = security.quote();
    const points = security.rt();
    assert.equal(points.length, 331);
    assert.deepEqual([points[0]?.time, points.at(-1)?.time], ["2026-11-12 09:30:00", "2026-11-12 16:00:00"]);
    assert.equal(points.reduce((sum, { volume }) => sum + volume, 0), quote.volume);
    const day = security.bars(BarKind.Day, 1)[0];
    assert.deepEqual([day?.openPrice, day?.closePrice, day?.volume], [quote.openPrice, quote.curPrice, quote.volume]);
    const bars = security.bars(BarKind.Min1, 331);
    assert.equal(Math.max(...bars.map(({ highPrice }) => highPrice)), quote.highPrice);
    assert.equal(Math.min(...bars.map(({ lowPrice }) => lowPrice)), quote.lowPrice);
    assert.ok(quote.volume > security.info.dailyVolume / 3 && quote.volume < security.info.dailyVolume * 3);
    assert.equal(bars[0]?.openPrice, quote.openPrice);
  });

  it("has the US' extended sessions in their own figures", () => {
    const us = exchange("US.AAPL", "2026-11-11 21:00", { maxStep: 300_000 });
    pass(us, 24 * HOUR);
    const { security } = us;
    assert.equal(security.rt().length, 390);
    for (const session of ["overnight", "pre", "after"] as const) {
      const { volume, highPrice, lowPrice, price } = security.extendedQuote(session);
      assert.ok(volume > 0 && volume < security.quote().volume / 5, session);
      assert.ok(lowPrice <= price && price <= highPrice);
    }
  });

  it("makes every minute where the market trades around the clock", () => {
    const all = exchange("HK.00700", "2026-11-11 00:00", { maxStep: 300_000, hours: "always" });
    pass(all, 16 * HOUR);
    const points = all.security.rt();
    // The last of it is live, with few trades.
    points.slice(0, -10).forEach(({ timestamp }, i) => assert.equal((points[i + 1]?.timestamp ?? 0) - timestamp, 60));
    assert.ok(points.length > 950);
    const { volume } = all.security.quote();
    assert.equal(points.reduce((sum, point) => sum + point.volume, 0), volume);
    assert.equal(all.security.bars(BarKind.Day, 1)[0]?.volume, volume);
  });

  it("leaves the days of a year, and the minutes of its end, in no time", () => {
    const hk = exchange("HK.00700", "2026-01-05 18:00", { maxStep: 300_000 });
    const started = performance.now();
    pass(hk, 340 * DAY);
    assert.ok(performance.now() - started < 3000);
    const first = Date.UTC(2026, 0, 6) / DAY;
    const expected = [];
    for (let day = first; day < first + 340; day++) if (isTradingDay("HK", day)) expected.push(day);
    const days = hk.security.bars(BarKind.Day, expected.length);
    assert.deepEqual(
      days.map(({ time }) => Date.parse(`${time.slice(0, 10)}T00:00:00Z`) / DAY),
      expected,
    );
    assert.ok(days.every((bar) => bar.lowPrice <= bar.openPrice && bar.closePrice <= bar.highPrice && bar.volume > 0));
    assert.ok(hk.security.bars(BarKind.Min1, 1000).every(({ time }) => time > "2026-11"));
  });

  it("leaves prices in sight of where they were", () => {
    for (const hours of ["always", "exchange"] as const) {
      const hk = exchange("HK.00700", "2026-11-05 10:00", { maxStep: 300_000, hours });
      const { curPrice } = hk.security.quote();
      pass(hk, 30 * DAY);
      const change = hk.security.quote().curPrice / curPrice;
      assert.ok(change > 0.7 && change < 1.4, `${hours} ${change}`);
    }
  });

  it("fills a resting order when a minute reaches its price", () => {
    const hk = exchange("HK.00700", "2026-11-11 15:59", { maxStep: 1000 });
    const { security } = hk;
    const { curPrice } = security.quote();
    const fills: number[] = [];
    security.onTrades = (list) => {
      for (const { makerId, volume, price } of list) if (makerId === id) fills.push(volume, price / 10_000);
    };
    const limit = curPrice - 3;
    const { id } = security.order("bid", 500, limit);
    for (let day = 0; day < 30 && fills.length === 0; day++) pass(hk, DAY);
    assert.deepEqual(fills, [500, limit]);
    assert.equal(security.book.order(id), undefined);
  });
});
