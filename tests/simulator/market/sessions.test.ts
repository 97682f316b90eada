/** When each product trades: against the table of OpenD's market states. */

import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { QotMarketState } from "../../../src/gen/qot_common.ts";
import { Sessions } from "../../../src/simulator/market/sessions/hours.ts";
import { beginOf, phaseAt } from "../../../src/simulator/market/sessions/phase.ts";
import { type Product, productOf, zoneOf } from "../../../src/simulator/market/sessions/product.ts";
import { DAY, formatWall, fromWall, toWall } from "../../../src/simulator/market/zones.ts";

const NAMES = new Map(Object.entries(QotMarketState).map(([name, value]) => [value as number, name]));

function instant(product: Product, local: string): number {
  return fromWall(zoneOf(product), Date.parse(`${local.replace(" ", "T")}Z`));
}

function local(product: Product, epochMs: number): string {
  return formatWall(toWall(zoneOf(product), epochMs));
}

/** The phases from a local time on to another: `time state trading session`. */
function day(product: Product, from: string, to: string): string[] {
  const lines: string[] = [];
  const end = instant(product, to);
  for (let at = instant(product, from); at < end;) {
    const { state, trading, session, until } = phaseAt(product, at);
    const mark = trading === "none" ? "-" : trading === "auction" ? "auction" : session;
    lines.push(`${local(product, at).slice(5, 16)} ${NAMES.get(state)} ${mark}`);
    at = until;
  }
  return lines;
}

describe("the hours of exchanges", () => {
  it("has Hong Kong's stocks with both auctions and the lunch break", () => {
    assert.deepEqual(day("hk-stock", "2026-11-12 00:00", "2026-11-13 00:00"), [
      "11-12 00:00 Closed -",
      "11-12 08:55 None -",
      "11-12 09:00 Auction auction",
      "11-12 09:20 WaitingOpen -",
      "11-12 09:30 Morning regular",
      "11-12 12:00 Rest -",
      "11-12 13:00 Afternoon regular",
      "11-12 16:00 HkCas auction",
      "11-12 16:08 Closed -",
    ]);
    assert.equal(phaseAt("hk-structured", instant("hk-structured", "2026-11-12 16:01")).trading, "none");
  });

  it("has Hong Kong's half day", () => {
    assert.deepEqual(day("hk-stock", "2026-12-24 09:30", "2026-12-28 08:56"), [
      "12-24 09:30 Morning regular",
      "12-24 12:00 HkCas auction",
      "12-24 12:08 Closed -",
      "12-28 08:55 None -",
    ]);
  });

  it("has Hong Kong's options and futures", () => {
    assert.deepEqual(day("hk-derivative", "2026-11-12 08:55", "2026-11-13 00:00"), [
      "11-12 08:55 None -",
      "11-12 09:30 Morning regular",
      "11-12 12:00 Rest -",
      "11-12 13:00 Afternoon regular",
      "11-12 16:00 Closed -",
    ]);
    assert.deepEqual(day("hk-future", "2026-11-13 09:15", "2026-11-16 09:16"), [
      "11-13 09:15 FutureDayOpen regular",
      "11-13 12:00 FutureDayBreak -",
      "11-13 13:00 FutureDayOpen regular",
      "11-13 16:30 FutureDayClose -",
      "11-13 17:10 FutureDayWaitForOpen -",
      "11-13 17:15 NightOpen regular",
      "11-14 03:00 NightEnd -",
      "11-16 09:15 FutureDayOpen regular",
    ]);
    const date = (time: string): number => phaseAt("hk-future", instant("hk-future", time)).date;
    assert.equal(date("2026-11-13 18:00"), date("2026-11-16 10:00"), "Friday's night is Monday's");
    assert.equal(date("2026-11-13 10:00"), date("2026-11-16 10:00") - 3);
    const begin = (time: string): string => formatWall(beginOf("hk-future", Date.parse(`${time}T00:00:00Z`) / DAY));
    assert.deepEqual([begin("2026-11-16"), begin("2026-12-28")], ["2026-11-13 17:15:00", "2026-12-28 00:00:00"]);
    assert.deepEqual(day("hk-future", "2026-12-31 09:15", "2027-01-01 09:15").slice(0, 2), [
      "12-31 09:15 FutureDayOpen regular",
      "12-31 12:00 FutureDayClose -",
    ]);
  });

  it("has the US stocks' four sessions, from Sunday evening to Friday evening", () => {
    assert.deepEqual(day("us-stock", "2026-11-15 19:00", "2026-11-16 21:00"), [
      "11-15 19:00 AfterHoursEnd -",
      "11-15 20:00 OVERNIGHT overnight",
      "11-16 04:00 PreMarketBegin pre",
      "11-16 09:30 Afternoon regular",
      "11-16 16:00 AfterHoursBegin after",
      "11-16 20:00 OVERNIGHT overnight",
    ]);
    assert.deepEqual(day("us-stock", "2026-11-20 16:00", "2026-11-22 20:01"), [
      "11-20 16:00 AfterHoursBegin after",
      "11-20 20:00 AfterHoursEnd -",
      "11-22 20:00 OVERNIGHT overnight",
    ]);
  });

  it("has the US half day and holiday", () => {
    assert.deepEqual(day("us-stock", "2026-11-25 16:00", "2026-11-27 18:00"), [
      "11-25 16:00 AfterHoursBegin after",
      "11-25 20:00 AfterHoursEnd -",
      "11-26 20:00 OVERNIGHT overnight",
      "11-27 04:00 PreMarketBegin pre",
      "11-27 09:30 Afternoon regular",
      "11-27 13:00 AfterHoursBegin after",
      "11-27 17:00 AfterHoursEnd -",
    ]);
  });

  it("has US options and futures", () => {
    assert.deepEqual(day("us-option", "2026-11-12 08:55", "2026-11-13 08:55"), [
      "11-12 08:55 None -",
      "11-12 09:30 Afternoon regular",
      "11-12 16:00 Closed -",
    ]);
    assert.deepEqual(day("us-future", "2026-11-13 12:00", "2026-11-16 18:01"), [
      "11-13 12:00 FutureOpen regular",
      "11-13 17:00 FutureClose -",
      "11-15 17:30 FutureSwitchDate -",
      "11-15 18:00 FutureOpen regular",
      "11-16 17:00 FutureClose -",
      "11-16 17:30 FutureSwitchDate -",
      "11-16 18:00 FutureOpen regular",
    ]);
    const { date, figures } = phaseAt("us-stock", instant("us-stock", "2026-11-16 09:29"));
    assert.deepEqual([date, figures], [Date.UTC(2026, 10, 16) / DAY, Date.UTC(2026, 10, 13) / DAY]);
    assert.equal(phaseAt("us-stock", instant("us-stock", "2026-11-16 09:30")).figures, date);
    assert.equal(phaseAt("us-index", instant("us-index", "2026-11-12 08:00")).trading, "none");
  });

  it("has A-shares with their auctions", () => {
    assert.deepEqual(day("cn-stock", "2026-09-30 08:55", "2026-10-08 09:00"), [
      "09-30 08:55 None -",
      "09-30 09:15 Auction auction",
      "09-30 09:25 WaitingOpen -",
      "09-30 09:30 Morning regular",
      "09-30 11:30 Rest -",
      "09-30 13:00 Afternoon regular",
      "09-30 14:57 Afternoon auction",
      "09-30 15:00 Closed -",
      "10-08 08:55 None -",
    ]);
  });

  it("has crypto on every day, with a second's pause in the Eastern evening", () => {
    assert.deepEqual(day("crypto", "2026-11-14 12:00", "2026-11-15 19:30"), [
      "11-14 12:00 Morning regular",
      "11-14 18:59 Closed -",
      "11-14 19:00 None -",
      "11-14 19:00 Morning regular",
      "11-15 18:59 Closed -",
      "11-15 19:00 None -",
      "11-15 19:00 Morning regular",
    ]);
    const none = phaseAt("crypto", instant("crypto", "2026-11-14 19:00"));
    assert.equal(none.until - none.from, 1000);
  });

  it("knows daylight saving: New York opens an hour earlier in UTC from the second Sunday of March on", () => {
    assert.equal(phaseAt("us-stock", Date.UTC(2026, 2, 6, 14, 30)).state, QotMarketState.Afternoon);
    assert.equal(phaseAt("us-stock", Date.UTC(2026, 2, 9, 13, 29, 59, 999)).state, QotMarketState.PreMarketBegin);
    assert.equal(phaseAt("us-stock", Date.UTC(2026, 2, 9, 13, 30)).state, QotMarketState.Afternoon);
  });

  it("follows itself without a gap, its trading days never going back", () => {
    const products: Product[] = ["hk-stock", "hk-future", "us-stock", "us-future", "cn-stock", "crypto"];
    for (const product of products) {
      let phase = phaseAt(product, Date.UTC(2026, 0, 1));
      while (phase.from < Date.UTC(2027, 0, 10)) {
        const next = phaseAt(product, phase.until);
        assert.equal(next.from, phase.until, product);
        assert.ok(
          next.until > next.from && next.date >= phase.date && next.figures >= phase.figures,
          `${product} ${local(product, next.from)}`,
        );
        assert.ok(next.until - next.from < 12 * DAY);
        assert.equal(phaseAt(product, next.until - 1).from, next.from);
        phase = next;
      }
    }
  });
});

describe("when orders may trade", () => {
  const exchange = new Sessions("exchange");

  it("opens at once within hours, and at the next open else", () => {
    const during = instant("hk-stock", "2026-11-13 10:00");
    assert.equal(exchange.opens("hk-stock", during), during);
    const lunch = instant("hk-stock", "2026-11-13 12:30");
    assert.equal(local("hk-stock", exchange.opens("hk-stock", lunch)), "2026-11-13 13:00:00");
    const night = instant("hk-stock", "2026-11-13 20:00");
    assert.equal(local("hk-stock", exchange.opens("hk-stock", night)), "2026-11-16 09:00:00");
  });

  it("opens by the sessions that a US order is for", () => {
    const night = instant("us-stock", "2026-11-12 21:00");
    const opens = (scope: "regular" | "extended" | "all" | "overnight"): string =>
      local("us-stock", exchange.opens("us-stock", night, scope));
    assert.equal(opens("regular"), "2026-11-13 09:30:00");
    assert.equal(opens("extended"), "2026-11-13 04:00:00");
    assert.equal(opens("all"), "2026-11-12 21:00:00");
    assert.equal(opens("overnight"), "2026-11-12 21:00:00");
  });

  it("ends a day's order at the last close of its trading day", () => {
    const closes = (product: Product, time: string, scope?: "extended" | "all" | "overnight"): string =>
      local(product, exchange.closes(product, instant(product, time), scope));
    assert.equal(closes("hk-stock", "2026-11-13 10:00"), "2026-11-13 16:08:00");
    assert.equal(closes("hk-stock", "2026-11-13 16:08"), "2026-11-16 16:08:00");
    assert.equal(closes("us-stock", "2026-11-13 10:00"), "2026-11-13 16:00:00");
    assert.equal(closes("us-stock", "2026-11-13 16:30"), "2026-11-16 16:00:00");
    assert.equal(closes("us-stock", "2026-11-13 16:30", "extended"), "2026-11-13 20:00:00");
    assert.equal(closes("us-stock", "2026-11-15 21:00", "all"), "2026-11-16 20:00:00");
    assert.equal(closes("us-stock", "2026-11-15 21:00", "overnight"), "2026-11-16 04:00:00");
    assert.equal(closes("cn-stock", "2026-11-13 14:58"), "2026-11-13 15:00:00");
    assert.equal(closes("hk-future", "2026-11-13 18:00"), "2026-11-16 16:30:00");
    assert.equal(closes("us-option", "2026-11-27 12:00"), "2026-11-27 13:00:00");
  });

  it("is open around the clock when it is told so, by the local day", () => {
    const always = new Sessions("always");
    const sunday = instant("us-stock", "2026-11-15 03:00");
    assert.deepEqual(always.at("us-stock", sunday), {
      state: QotMarketState.Afternoon,
      trading: "continuous",
      session: "regular",
      date: Date.UTC(2026, 10, 15) / DAY,
      from: instant("us-stock", "2026-11-15 00:00"),
      until: instant("us-stock", "2026-11-15 12:00"),
      figures: Date.UTC(2026, 10, 15) / DAY,
      bar: undefined,
    });
    assert.equal(always.at("hk-stock", instant("hk-stock", "2026-11-15 11:59")).state, QotMarketState.Morning);
    assert.equal(always.at("hk-stock", instant("hk-stock", "2026-11-15 12:00")).state, QotMarketState.Afternoon);
    assert.equal(always.opens("us-stock", sunday, "overnight"), sunday);
    assert.equal(local("us-stock", always.closes("us-stock", sunday, "all")), "2026-11-16 00:00:00");
  });
});

describe("the product of a security", () => {
  it("follows from market and kind", () => {
    const rows: readonly (readonly [market: string, kind: string, product: Product])[] = [
      ["HK", "stock", "hk-stock"],
      ["HK", "etf", "hk-stock"],
      ["HK", "index", "hk-stock"],
      ["HK", "warrant", "hk-structured"],
      ["HK", "option", "hk-derivative"],
      ["HK", "future", "hk-future"],
      ["US", "etf", "us-stock"],
      ["US", "index", "us-index"],
      ["US", "option", "us-option"],
      ["US", "future", "us-future"],
      ["SH", "stock", "cn-stock"],
      ["SZ", "plate", "cn-stock"],
      ["CC", "crypto", "crypto"],
    ];
    for (const [market, kind, product] of rows) assert.equal(productOf({ market, kind }), product, `${market} ${kind}`);
  });
});
