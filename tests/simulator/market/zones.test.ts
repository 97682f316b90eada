import { describe, it } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import {
  formatDate,
  formatTime,
  fromWall,
  type MarketCode,
  toWall,
  zoneOffset,
} from "../../../src/simulator/market/mod.ts";
import { civilDate, dayNumber, weekday } from "../../../src/simulator/market/zones.ts";

const ZONES: Record<MarketCode, string> = {
  HK: "Asia/Hong_Kong",
  SH: "Asia/Shanghai",
  SZ: "Asia/Shanghai",
  US: "America/New_York",
  CC: "America/New_York",
};
const FORMATS = Object.fromEntries(
  Object.entries(ZONES).map(([market, timeZone]) => [
    market,
    new Intl.DateTimeFormat("sv-SE", {
      timeZone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
      hourCycle: "h23",
    }),
  ]),
) as Record<MarketCode, Intl.DateTimeFormat>;

const instant = fc.integer({ min: Date.UTC(2008, 0, 1), max: Date.UTC(2040, 0, 1) });
const market = fc.constantFrom<MarketCode>("HK", "US", "SH", "SZ", "CC");

/** Whether the hour before the instant had the same wall time. */
function twice(market: MarketCode, time: number): boolean {
  return toWall(market, time - 3_600_000) === toWall(market, time);
}

describe("zones", () => {
  it("agrees with Intl in every zone", () => {
    fc.assert(
      fc.property(market, instant, (m, time) => {
        const ms = `${time % 1000}`.padStart(3, "0");
        assert.equal(formatTime(m, time), `${FORMATS[m].format(time).replace(",", "")}.${ms}`);
        assert.equal(formatDate(m, time), formatTime(m, time).slice(0, 10));
      }),
      { numRuns: 2000 },
    );
  });

  it("changes US clocks at 07:00 and 06:00 UTC of the right Sundays", () => {
    assert.equal(formatTime("US", Date.UTC(2026, 2, 8, 6, 59, 59, 999)), "2026-03-08 01:59:59.999");
    assert.equal(formatTime("US", Date.UTC(2026, 2, 8, 7)), "2026-03-08 03:00:00.000");
    assert.equal(formatTime("US", Date.UTC(2026, 10, 1, 5, 59, 59)), "2026-11-01 01:59:59.000");
    assert.equal(formatTime("US", Date.UTC(2026, 10, 1, 6)), "2026-11-01 01:00:00.000");
    assert.equal(zoneOffset("US", Date.UTC(2026, 6, 1)), -4 * 3_600_000);
  });

  it("turns wall time back into the instant, but for the hour that comes twice", () => {
    fc.assert(
      fc.property(market, instant, (m, time) => {
        const back = fromWall(m, toWall(m, time));
        assert.ok(
          back === time || ((m === "US" || m === "CC") && back === time - 3_600_000 && twice(m, time)),
          `${back} ${time}`,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("counts days and weekdays", () => {
    assert.equal(weekday(dayNumber(2026, 11, 22)), 6);
    assert.equal(weekday(dayNumber(1969, 12, 29)), 0);
    assert.deepEqual(civilDate(dayNumber(2024, 2, 29)), { year: 2024, month: 2, day: 29 });
  });
});
