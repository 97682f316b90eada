import { describe, it } from "node:test";
import assert from "node:assert/strict";
import {
  type Bar,
  BarKind,
  minutesOf,
  type SimSecurity,
  type Tick,
  toWall,
} from "../../../src/simulator/market/mod.ts";
import { bucketOf } from "../../../src/simulator/market/bars.ts";
import { formatWall } from "../../../src/simulator/market/zones.ts";
import { dayNumber } from "../../../src/simulator/market/zones.ts";
import { makeMarket, only, START } from "./helpers.ts";

const KINDS = Object.values(BarKind);
const MINUTES = KINDS.filter((kind) => minutesOf(kind) !== undefined);
const DAY = 86_400_000;

/** Bars put together again from smaller ones, by what their labels say. */
function aggregate(bars: readonly Bar[], groupOf: (bar: Bar) => string): Map<string, Bar> {
  const groups = new Map<string, Bar>();
  for (const bar of bars) {
    const key = groupOf(bar);
    const g = groups.get(key);
    groups.set(
      key,
      g === undefined ? bar : {
        ...g,
        highPrice: Math.max(g.highPrice, bar.highPrice),
        lowPrice: Math.min(g.lowPrice, bar.lowPrice),
        closePrice: bar.closePrice,
        volume: g.volume + bar.volume,
        turnover: g.turnover + bar.turnover,
      },
    );
  }
  return groups;
}

function same(actual: Bar, expected: Bar, what: string): void {
  const prices = (b: Bar) => [b.openPrice, b.highPrice, b.lowPrice, b.closePrice, b.volume];
  assert.deepEqual(prices(actual), prices(expected), what);
  assert.ok(Math.abs(actual.turnover / expected.turnover - 1) < 1e-9, what);
}

/** Wall time of the beginning of an intraday bar. */
function begin(kind: BarKind, bar: Bar): number {
  return Date.parse(`${bar.time.replace(" ", "T")}Z`) - (minutesOf(kind) ?? 0) * 60_000;
}

/** The opening auction of Hong Kong has a minute of its own, and is in the first bar of every longer kind. */
function opened(kind: BarKind, wall: number): number {
  return kind !== BarKind.Min1 && wall % DAY === 569 * 60_000 ? wall + 60_000 : wall;
}

describe("bars", () => {
  it("gives days of years and minutes of months, in order, with labels on the bucket's end", () => {
    const symbols = ["US.AAPL", "SZ.300750", "HK.02800"];
    const { market, run } = makeMarket({ seed: "history", securities: only(...symbols) });
    run(5, 500);
    for (const symbol of symbols) {
      const security = market.security(symbol) as SimSecurity;
      for (const kind of KINDS) {
        const bars = security.bars(kind, 1000);
        const minutes = minutesOf(kind);
        const wanted = minutes === undefined ? (kind === BarKind.Day ? 1000 : 4) : Math.min(1000, 60 * 240 / minutes);
        assert.ok(bars.length >= wanted, `${symbol} ${kind}: ${bars.length}`);
        bars.forEach((bar, i) => {
          const before = bars[i - 1];
          if (before !== undefined) {
            assert.ok(bar.timestamp > before.timestamp && bar.time > before.time);
            assert.equal(bar.lastClosePrice, before.closePrice);
          }
          assert.ok(bar.lowPrice <= Math.min(bar.openPrice, bar.closePrice));
          assert.ok(bar.highPrice >= Math.max(bar.openPrice, bar.closePrice));
          assert.ok(bar.volume > 0 && bar.volume % security.info.lotSize === 0);
          assert.ok(bar.turnover >= bar.lowPrice * bar.volume * 0.999999);
          assert.ok(bar.turnover <= bar.highPrice * bar.volume * 1.000001);
          const start = begin(kind, bar);
          assert.equal(bucketOf(kind, start), start, bar.time);
        });
        assert.deepEqual(security.bars(kind, 7), bars.slice(-7));
        assert.deepEqual(security.bar(kind), bars.at(-1));
      }
      assert.equal(security.bars(BarKind.Day, 0).length, 0);
    }
  });

  it("has the regular hours in its past: US 390 minutes 09:31 to 16:00, no weekends", () => {
    const { market } = makeMarket({ securities: only("US.AAPL", "HK.00005") });
    const minutes = (market.security("US.AAPL") as SimSecurity).bars(BarKind.Min1, 1000);
    const wednesday = minutes.filter((bar) => bar.time.startsWith("2026-11-18"));
    assert.equal(wednesday.length, 390);
    assert.equal(wednesday[0]?.time, "2026-11-18 09:31:00");
    assert.equal(wednesday[389]?.time, "2026-11-18 16:00:00");
    const days = (market.security("HK.00005") as SimSecurity).bars(BarKind.Day, 1000);
    for (const day of days) assert.ok(![0, 6].includes(new Date(`${day.time.slice(0, 10)}T00:00:00Z`).getUTCDay()));
  });

  it("goes back no further than the listing, and starts from the reference price", () => {
    const { market } = makeMarket({ historyDays: 5000, ticksPerSecond: 0, securities: only("SZ.300750") });
    const catl = market.security("SZ.300750") as SimSecurity;
    assert.equal(catl.bars(BarKind.Day, 5000)[0]?.time, "2018-06-11 00:00:00");
    assert.equal(catl.quote().lastClosePrice, catl.info.referencePrice);
    assert.equal(catl.bars(BarKind.Day, 2)[0]?.closePrice, catl.info.referencePrice);
  });

  it("builds every longer kind from exactly the shorter ones", () => {
    const { market, run } = makeMarket({ seed: "levels", historyDays: 400, securities: only("HK.09988", "US.TSLA") });
    run(200, 2000);
    for (const security of [market.security("HK.09988"), market.security("US.TSLA")] as SimSecurity[]) {
      const minutes = security.bars(BarKind.Min1, 1000);
      // Nothing of the first day, whose earlier minutes were cut off by the limit.
      const whole = minutes.filter((bar) => bar.time.slice(0, 10) > (minutes[0]?.time.slice(0, 10) as string));
      for (const kind of [...MINUTES, BarKind.Day]) {
        const groups = aggregate(whole, (bar) => `${bucketOf(kind, opened(kind, begin(BarKind.Min1, bar)))}`);
        const bars = new Map(security.bars(kind, 1000).map((bar) => [`${begin(kind, bar)}`, bar]));
        assert.ok(groups.size > 0);
        for (const [key, expected] of groups) same(bars.get(key) as Bar, expected, `${security.symbol} ${kind} ${key}`);
      }
      const days = security.bars(BarKind.Day, 2000);
      for (const kind of [BarKind.Week, BarKind.Month, BarKind.Quarter, BarKind.Year]) {
        const groups = aggregate(days, (bar) => `${bucketOf(kind, begin(BarKind.Day, bar))}`);
        const bars = security.bars(kind, 1000);
        assert.equal(bars.length, groups.size);
        for (const bar of bars) same(bar, groups.get(`${begin(kind, bar)}`) as Bar, `${security.symbol} ${kind}`);
      }
    }
  });

  it("agrees with the ticks, whether a kind was asked for before or after they came", () => {
    const symbols = ["HK.00700", "US.NVDA", "SH.600519"];
    const options = { seed: "ticks", historyDays: 200, start: START, securities: only(...symbols) };
    const early = makeMarket(options);
    const late = makeMarket(options);
    for (const symbol of symbols) for (const kind of KINDS) early.market.security(symbol)?.bar(kind);
    const ticks = new Map<string, Tick[]>(symbols.map((s) => [s, []]));
    early.run(2000, 250, (changes) => {
      for (const change of changes) ticks.get(change.symbol)?.push(...change.ticks);
    });
    late.run(2000, 250);
    for (const symbol of symbols) {
      const security = early.market.security(symbol) as SimSecurity;
      for (const kind of KINDS) {
        assert.deepEqual(late.market.security(symbol)?.bars(kind, 100), security.bars(kind, 100), `${symbol} ${kind}`);
      }
      for (const kind of [BarKind.Min1, BarKind.Min3] as const) {
        const bars = new Map(security.bars(kind, 1000).map((bar) => [begin(kind, bar), bar]));
        const groups = new Map<number, Tick[]>();
        for (const tick of ticks.get(symbol) as Tick[]) {
          const key = bucketOf(kind, toWall(security.info.market, tick.time));
          groups.set(key, [...groups.get(key) ?? [], tick]);
        }
        const keys = [...groups.keys()];
        // The first bucket also holds trades of the warm-up.
        for (const key of keys.slice(1)) {
          const group = groups.get(key) as Tick[];
          const bar = bars.get(key) as Bar;
          const prices = group.map((t) => t.price);
          assert.deepEqual(
            [bar.openPrice, bar.highPrice, bar.lowPrice, bar.closePrice, bar.volume],
            [
              prices[0],
              Math.max(...prices),
              Math.min(...prices),
              prices.at(-1),
              group.reduce((sum, t) => sum + t.volume, 0),
            ],
          );
          assert.ok(Math.abs(bar.turnover - group.reduce((sum, t) => sum + t.turnover, 0)) < 0.01);
        }
        assert.ok(keys.length > 2);
      }
    }
  });

  it("agrees with the quote and the time-share points of the day", () => {
    const { market, run } = makeMarket({
      seed: "day",
      historyDays: 200,
      securities: only("HK.00700", "US.AAPL", "SH.600519", "SZ.000858"),
    });
    run(400, 500);
    for (const security of market.securities) {
      const quote = security.quote();
      const day = security.bar(BarKind.Day) as Bar;
      assert.deepEqual(
        [day.openPrice, day.highPrice, day.lowPrice, day.closePrice, day.volume, day.turnover, day.lastClosePrice],
        [
          quote.openPrice,
          quote.highPrice,
          quote.lowPrice,
          quote.curPrice,
          quote.volume,
          quote.turnover,
          quote.lastClosePrice,
        ],
        security.symbol,
      );
      assert.equal(day.turnoverRate, quote.turnoverRate);
      const points = security.rt();
      const minutes = security.bars(BarKind.Min1, points.length);
      assert.deepEqual(
        points.map((p) => [p.time, p.timestamp, p.price, p.volume, p.turnover]),
        minutes.map((b) => [b.time, b.timestamp, b.closePrice, b.volume, b.turnover]),
      );
      const last = points.at(-1);
      assert.ok(Math.abs((last?.avgPrice ?? 0) - quote.turnover / quote.volume) < 1e-9);
      assert.deepEqual(security.rtPoint(), last);
      assert.equal(points.reduce((sum, p) => sum + p.volume, 0), quote.volume);
      for (const p of points) {
        assert.equal(p.lastClosePrice, quote.lastClosePrice);
        assert.equal(p.minute % 1440, Number(p.time.slice(11, 13)) * 60 + Number(p.time.slice(14, 16)));
      }
    }
  });

  it("agrees with the snapshot", () => {
    const { market, run } = makeMarket({
      seed: "snapshot",
      historyDays: 400,
      securities: only("HK.00700", "HK.00005", "US.AAPL", "SZ.000858"),
    });
    run(100, 500);
    for (const security of market.securities) {
      const s = security.snapshot();
      const book = security.orderBook();
      const days = security.bars(BarKind.Day, 2000, 1);
      assert.deepEqual({ ...s, ...security.quote() }, s);
      assert.deepEqual([s.bidPrice, s.askVol], [book.bids[0]?.price, book.asks[0]?.volume]);
      assert.equal(s.highestHistoryPrice, Math.max(...days.map((d) => d.highPrice)));
      assert.ok(s.highest52WeeksPrice <= s.highestHistoryPrice && s.lowest52WeeksPrice >= s.lowestHistoryPrice);
      assert.equal(s.closePrice5Minute, security.bars(BarKind.Min5, 2)[0]?.closePrice);
      assert.ok(Math.abs(s.bidAskRatio) <= 100 && s.volumeRatio > 0);
      assert.ok(s.avgPrice >= s.lowPrice && s.avgPrice <= s.highPrice);
      assert.equal(s.issuedMarketVal, s.curPrice * security.info.issuedShares);
    }
  });

  it("keeps bars rising through the night in which US clocks go back", () => {
    const { market, run } = makeMarket({
      seed: "dst",
      start: Date.UTC(2026, 10, 1, 5, 50),
      ticksPerSecond: 1,
      securities: only("US.AAPL"),
    });
    const apple = market.security("US.AAPL") as SimSecurity;
    for (const kind of MINUTES) apple.bar(kind);
    run(120, 60_000);
    for (const kind of MINUTES) {
      const bars = apple.bars(kind, 200);
      for (let i = 1; i < bars.length; i++) assert.ok((bars[i]?.time as string) > (bars[i - 1]?.time as string));
    }
    const minutes = apple.rt();
    assert.equal(minutes.reduce((sum, p) => sum + p.volume, 0), apple.quote().volume);
  });

  it("keeps the sums of the day and a bounded list when it runs for weeks", () => {
    const { market, run } = makeMarket({
      seed: "weeks",
      // A hundred thousand trades, in nearly every minute.
      ticksPerSecond: 0.1,
      historyDays: 100,
      securities: only("HK.00388"),
      maxStep: Number.POSITIVE_INFINITY,
    });
    const security = market.security("HK.00388") as SimSecurity;
    run(12, DAY);
    const day = security.bar(BarKind.Day) as Bar;
    assert.equal(day.volume, security.quote().volume);
    assert.equal(day.time, `${formatWall(toWall("HK", market.now)).slice(0, 10)} 00:00:00`);
    assert.equal(security.bars(BarKind.Min1, 5000).length <= 4000, true);
    assert.equal(security.bars(BarKind.Day, 12).length, 12);
    const minutes = security.bars(BarKind.Min1, 1400);
    const groups = aggregate(minutes, (bar) => `${bucketOf(BarKind.Min60, begin(BarKind.Min1, bar))}`);
    const hours = new Map(security.bars(BarKind.Min60, 1000).map((bar) => [`${begin(BarKind.Min60, bar)}`, bar]));
    for (const key of [...groups.keys()].slice(1)) same(hours.get(key) as Bar, groups.get(key) as Bar, key);
  });

  it("begins weeks on Monday and quarters on their first day", () => {
    const wall = dayNumber(2026, 11, 22) * DAY + 5;
    const date = (kind: BarKind) => formatWall(bucketOf(kind, wall)).slice(0, 10);
    assert.deepEqual([BarKind.Week, BarKind.Month, BarKind.Quarter, BarKind.Year].map(date), [
      "2026-11-16",
      "2026-11-01",
      "2026-10-01",
      "2026-01-01",
    ]);
  });
});
