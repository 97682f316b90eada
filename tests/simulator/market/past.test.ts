import { describe, it } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { BarKind, defaultSecurities, type SecurityInfo } from "../../../src/simulator/market/mod.ts";
import { Chart } from "../../../src/simulator/market/chart.ts";
import type { CorporateAction } from "../../../src/simulator/market/corporate_actions.ts";
import { History, MINUTE_DAYS } from "../../../src/simulator/market/history.ts";
import { isTradingDay } from "../../../src/simulator/market/holidays.ts";
import { Rehab, type RehabFactors } from "../../../src/simulator/market/past/rehab.ts";
import type { Bar } from "../../../src/simulator/market/views.ts";
import { dayNumber, fromWall } from "../../../src/simulator/market/zones.ts";
import { only } from "./helpers.ts";

const DAY = 86_400_000;
const END = dayNumber(2026, 11, 20) * DAY + 11 * 3_600_000;
const TEN_YEARS = 2520;

function pastOf(info: SecurityInfo, seed = "past", end = END): { history: History; chart: Chart } {
  const history = new History(info, seed, end, TEN_YEARS);
  return { history, chart: new Chart(info, history) };
}

function withActions(symbol: string, ...corporateActions: CorporateAction[]): SecurityInfo {
  return { ...only(symbol)[0] as SecurityInfo, corporateActions };
}

const dayOf = (bar: Bar): number => Date.parse(bar.time.slice(0, 10)) / DAY;

/** What a client does with raw bars and factors, as OpenD's documents say it. */
function adjusted(price: number, day: number, factors: readonly RehabFactors[], rehab: Rehab): number {
  let value = price;
  if (rehab === Rehab.Forward) {
    for (const f of factors) if (f.action.exDay > day) value = value * f.fwdFactorA + f.fwdFactorB;
  } else {
    for (const f of [...factors].reverse()) {
      if (f.action.exDay <= day) value = value * f.bwdFactorA + f.bwdFactorB;
    }
  }
  return value;
}

function near(actual: number, expected: number, what: string): void {
  assert.ok(Math.abs(actual - expected) <= 1e-6, `${what}: ${actual}, not ${expected}`);
}

describe("past", () => {
  it("has ten years of days, whose newest are exactly their minutes put together", () => {
    for (const info of only("HK.00700", "US.NVDA", "SZ.300750")) {
      const { history } = pastOf(info);
      const days = history.days();
      assert.equal(
        days.length,
        info.symbol === "SZ.300750" ? days.length : TEN_YEARS - (history.today().length > 0 ? 1 : 0),
      );
      for (let place = 0; place < MINUTE_DAYS; place++) {
        const minutes = history.minutes(place);
        const day = days[days.length - 1 - place];
        assert.deepEqual(day, {
          key: Math.floor((minutes[0]?.key ?? 0) / DAY) * DAY,
          open: minutes[0]?.open,
          high: Math.max(...minutes.map(({ high }) => high)),
          low: Math.min(...minutes.map(({ low }) => low)),
          close: minutes.at(-1)?.close,
          volume: minutes.reduce((sum, { volume }) => sum + volume, 0),
          turnover: minutes.reduce((sum, { turnover }) => sum + turnover, 0),
        });
        assert.equal(history.day(place)?.close, day?.close);
      }
      assert.deepEqual(history.minutes(MINUTE_DAYS), []);
    }
  });

  it("is the same whatever is asked first", () => {
    const [info] = only("US.TSLA");
    const asks: ((chart: Chart) => unknown)[] = [
      (chart) => chart.bars(BarKind.Min1, 5),
      (chart) => chart.bars(BarKind.Min60, 1000),
      (chart) => chart.bars(BarKind.Day, 3000, Rehab.Forward),
      (chart) => chart.bars(BarKind.Month, 200),
      (chart) => chart.bars(BarKind.Week, 200, Rehab.Backward),
      (chart) => chart.between(BarKind.Min5, fromWall("US", END - 20 * DAY), fromWall("US", END - 15 * DAY), 5000),
      (chart) => chart.factors(),
    ];
    const first = asks.map((ask) => ask(pastOf(info as SecurityInfo).chart));
    const { chart } = pastOf(info as SecurityInfo);
    asks.reverse().forEach((ask, i) => assert.deepEqual(ask(chart), first[asks.length - 1 - i]));
  });

  it("has the opening auction of Hong Kong in a minute labelled 09:30, and half days", () => {
    const { chart } = pastOf(only("HK.00005")[0] as SecurityInfo, "auction", dayNumber(2026, 12, 29) * DAY);
    const at = (kind: BarKind, date: string): Bar[] =>
      chart.bars(kind, 60_000).filter(({ time }) => time.startsWith(date));
    const minutes = at(BarKind.Min1, "2026-12-23");
    assert.equal(minutes.length, 331);
    assert.deepEqual([minutes[0]?.time, minutes.at(-1)?.time], ["2026-12-23 09:30:00", "2026-12-23 16:00:00"]);
    assert.equal(minutes[0]?.openPrice, minutes[0]?.lowPrice);
    assert.equal(at(BarKind.Min5, "2026-12-23")[0]?.time, "2026-12-23 09:35:00");
    assert.equal(at(BarKind.Min5, "2026-12-23")[0]?.openPrice, minutes[0]?.openPrice);
    assert.deepEqual(at(BarKind.Min1, "2026-12-24").at(-1)?.time, "2026-12-24 12:00:00");
  });

  it("gives the bars of a window the same as of all, in pages too", () => {
    const { chart } = pastOf(only("US.AAPL")[0] as SecurityInfo);
    for (const kind of [BarKind.Min1, BarKind.Min30, BarKind.Min240, BarKind.Day, BarKind.Week]) {
      const all = chart.bars(kind, 100_000, Rehab.Forward);
      fc.assert(
        fc.property(fc.nat(all.length - 1), fc.nat(300), fc.integer({ min: 1, max: 70 }), (start, length, page) => {
          const wanted = all.slice(start, start + length + 1);
          const to = (wanted.at(-1) as Bar).timestamp * 1000;
          let from = (wanted[0] as Bar).timestamp * 1000;
          const got: Bar[] = [];
          for (;;) {
            const bars = chart.between(kind, from, to, page + 1, Rehab.Forward);
            got.push(...bars.slice(0, page));
            const next = bars[page];
            if (next === undefined) break;
            from = next.timestamp * 1000;
          }
          assert.deepEqual(got, wanted);
        }),
        { numRuns: 12 },
      );
    }
  });
});

describe("corporate actions", () => {
  it("adjust bars by exactly the factors that are told", () => {
    const payers = defaultSecurities().filter(({ kind }) => kind === "stock" || kind === "etf");
    for (const info of payers.filter((_, i) => i % 7 === 0)) {
      const { chart } = pastOf(info);
      const factors = chart.factors();
      for (const kind of [BarKind.Day, BarKind.Min60]) {
        const raw = chart.bars(kind, 3000);
        for (const rehab of [Rehab.Forward, Rehab.Backward]) {
          const bars = chart.bars(kind, 3000, rehab);
          assert.equal(bars.length, raw.length);
          fc.assert(
            fc.property(fc.nat(raw.length - 1), (i) => {
              const [bar, plain] = [bars[i] as Bar, raw[i] as Bar];
              for (const name of ["openPrice", "highPrice", "lowPrice", "closePrice"] as const) {
                near(bar[name], adjusted(plain[name], dayOf(plain), factors, rehab), `${info.symbol} ${bar.time}`);
              }
              assert.deepEqual([bar.volume, bar.turnover, bar.pe], [plain.volume, plain.turnover, plain.pe]);
              assert.equal(bar.lastClosePrice, bars[i - 1]?.closePrice ?? bar.lastClosePrice);
            }),
            { numRuns: 40 },
          );
        }
      }
      for (const { action, fwdFactorA, fwdFactorB, bwdFactorA } of factors) {
        assert.ok(isTradingDay(info.market, action.exDay));
        assert.ok(fwdFactorA > 0 && bwdFactorA > 0);
        if (info.market === "US") assert.equal(fwdFactorB, 0);
      }
    }
  });

  it("make longer adjusted bars of adjusted days", () => {
    const { chart } = pastOf(only("US.NVDA")[0] as SecurityInfo);
    for (const rehab of [Rehab.Forward, Rehab.Backward]) {
      const days = chart.bars(BarKind.Day, 3000, rehab);
      for (const year of chart.bars(BarKind.Year, 20, rehab)) {
        const own = days.filter(({ time }) => time.startsWith(year.time.slice(0, 4)));
        assert.deepEqual(
          [year.openPrice, year.highPrice, year.lowPrice, year.closePrice],
          [
            own[0]?.openPrice,
            Math.max(...own.map(({ highPrice }) => highPrice)),
            Math.min(...own.map(({ lowPrice }) => lowPrice)),
            own.at(-1)?.closePrice,
          ],
        );
      }
    }
  });

  it("let raw prices jump and adjusted ones go on", () => {
    const info = withActions(
      "HK.00388",
      { exDate: "2026-10-08", split: { base: 1, ert: 5 } },
      { exDate: "2026-09-09", split: { base: 10, ert: 1 }, dividend: 3 },
      { exDate: "2026-08-12", rights: { base: 2, ert: 1, price: 10 } },
      { exDate: "2026-07-08", bonus: { base: 10, ert: 5 }, transfer: { base: 10, ert: 5 }, specialDividend: 1 },
      { exDate: "2026-06-13", dividend: 2 },
    );
    const { chart } = pastOf(info);
    const raw = chart.bars(BarKind.Day, 200);
    const forward = chart.bars(BarKind.Day, 200, Rehab.Forward);
    const jump = (bars: readonly Bar[], date: string): number => {
      const bar = bars.find(({ time }) => time.startsWith(date)) as Bar;
      return bar.closePrice / bar.lastClosePrice;
    };
    for (const [date, ratio] of [["2026-10-08", 1 / 5], ["2026-09-09", 10], ["2026-07-08", 1 / 2]] as const) {
      assert.ok(Math.abs(jump(raw, date) / ratio - 1) < 0.12, `${date}: ${jump(raw, date)}`);
      assert.ok(Math.abs(jump(forward, date) - 1) < 0.12, `${date}: ${jump(forward, date)}`);
    }
    const tell = chart.factors().map(({ action: { exDay }, ...f }) => [
      new Date(exDay * DAY).toISOString().slice(0, 10),
      f.fwdFactorA,
      f.fwdFactorB,
      f.bwdFactorA,
      f.bwdFactorB,
    ]);
    assert.deepEqual(tell, [
      // The 13th is a Saturday.
      ["2026-06-12", 1, -2, 1, 2],
      ["2026-07-08", 0.5, -0.5, 2, 1],
      ["2026-08-12", 1 / 1.5, 5 / 1.5, 1.5, -5],
      ["2026-09-09", 10, -30, 0.1, 3],
      ["2026-10-08", 0.2, 0, 5, 0],
    ]);
    const volume = (bars: readonly Bar[]): number => bars.reduce((sum, bar) => sum + bar.volume, 0) / bars.length;
    const before = raw.filter(({ time }) => time > "2026-09-10" && time < "2026-10-08");
    assert.ok(volume(before) < 0.4 * volume(raw.filter(({ time }) => time > "2026-10-08")));
    assert.ok(raw.every(({ turnoverRate }) => turnoverRate > 0.1 && turnoverRate < 2));
  });

  it("are none of what is no share or fund, and refused when they are not possible", () => {
    const [info] = only("US.SPY");
    const index = { ...info, kind: "index" } as unknown as SecurityInfo;
    assert.deepEqual(pastOf(index).history.actions.list, []);
    assert.throws(
      () => pastOf(withActions("US.SPY", { exDate: "soon", dividend: 1 })).chart.factors(),
      /US\.SPY has the exDate "soon"/,
    );
    assert.throws(
      () => pastOf(withActions("US.SPY", { exDate: "2026-05-05", split: { base: 1, ert: 0 } })).chart.factors(),
      /split of "0" for "1"/,
    );
  });
});
