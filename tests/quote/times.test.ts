import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  type Disambiguation,
  formatMarketTime,
  type InstantInput,
  type MarketOrZone,
  OpenDArgumentError,
  parseMarketTime,
  QotMarket,
  zoneOf,
  zoneOfTrade,
} from "../../mod.ts";
import { TrdSecMarket } from "../../src/gen/trd_common.ts";
import { DAY, formatTime } from "../../src/simulator/market/zones.ts";

const { US_Security: US, HK_Security: HK, AU_Security: AU } = QotMarket;
const HOUR = 3_600_000;

const zones: readonly [market: QotMarket, zone: string, winter: number, summer: number][] = [
  [HK, "Asia/Hong_Kong", 8, 8],
  [QotMarket.HK_Future, "Asia/Hong_Kong", 8, 8],
  [US, "America/New_York", -5, -4],
  [QotMarket.CNSH_Security, "Asia/Shanghai", 8, 8],
  [QotMarket.CNSZ_Security, "Asia/Shanghai", 8, 8],
  [QotMarket.SG_Security, "Asia/Singapore", 8, 8],
  [QotMarket.JP_Security, "Asia/Tokyo", 9, 9],
  [AU, "Australia/Sydney", 11, 10],
  [QotMarket.MY_Security, "Asia/Kuala_Lumpur", 8, 8],
  [QotMarket.CA_Security, "America/Toronto", -5, -4],
  [QotMarket.CC_Security, "America/New_York", -5, -4],
];
const withoutZone: readonly number[] = [QotMarket.Unknown, QotMarket.FX_Security, QotMarket.EventContract];

function iso(text: string, market: MarketOrZone, disambiguation?: Disambiguation): string {
  return parseMarketTime(text, market, disambiguation).toISOString();
}

describe("zoneOf", () => {
  it("has the zone of every market of the schema whose zone is documented, and refuses the others", () => {
    for (const [market, zone] of zones) assert.equal(zoneOf(market), zone);
    for (const market of withoutZone) {
      assert.throws(() => zoneOf(market as QotMarket), {
        name: "OpenDArgumentError",
        message: new RegExp(`^The market of quotes ${market} has no time zone that is documented: `),
      });
    }
    assert.deepEqual(
      new Set([...zones.map(([market]) => market), ...withoutZone]),
      new Set(Object.values(QotMarket)),
      "a new market needs a decision",
    );
  });

  it("is told by markets' numbers in quotes, zoneOfTrade by those in trading", () => {
    const { SG, JP, CN_SH, CN_SZ, MY, CA } = TrdSecMarket;
    assert.deepEqual(
      [TrdSecMarket.HK, TrdSecMarket.US, CN_SH, CN_SZ, SG, JP, TrdSecMarket.AU, MY, CA].map(zoneOfTrade),
      [
        "Asia/Hong_Kong",
        "America/New_York",
        "Asia/Shanghai",
        "Asia/Shanghai",
        "Asia/Singapore",
        "Asia/Tokyo",
        "Australia/Sydney",
        "Asia/Kuala_Lumpur",
        "America/Toronto",
      ],
    );
    const refused = [TrdSecMarket.Unknown, TrdSecMarket.FX, TrdSecMarket.CC, TrdSecMarket.EC];
    for (const market of refused) {
      assert.throws(() => zoneOfTrade(market), {
        name: "OpenDArgumentError",
        message: new RegExp(`^The market of trading ${market} has no time zone`),
      });
    }
    assert.equal(refused.length + 9, Object.keys(TrdSecMarket).length, "a new market needs a decision");
  });
});

describe("parseMarketTime", () => {
  it("reads the times of every market by its clocks, in January and in July", () => {
    for (const [market, zone, winter, summer] of zones) {
      const january = Date.UTC(2026, 0, 16, 10) - winter * HOUR;
      const july = Date.UTC(2026, 6, 14, 10) - summer * HOUR;
      assert.equal(parseMarketTime("2026-01-16 10:00:00", market).getTime(), january, zone);
      assert.equal(parseMarketTime("2026-07-14 10:00:00", market).getTime(), july, zone);
      assert.equal(formatMarketTime(new Date(january), market), "2026-01-16 10:00:00", zone);
      assert.equal(formatMarketTime(new Date(july), market), "2026-07-14 10:00:00", zone);
    }
  });

  it("reads every form that OpenD writes", () => {
    assert.equal(iso("2026-01-16 16:00:01", HK), "2026-01-16T08:00:01.000Z");
    assert.equal(iso("2026-01-16 16:00:01.5", HK), "2026-01-16T08:00:01.500Z");
    assert.equal(iso("2026-01-16 16:00:01.05", HK), "2026-01-16T08:00:01.050Z");
    assert.equal(iso("2026-01-16 16:00:01.007", HK), "2026-01-16T08:00:01.007Z");
    assert.equal(iso("2026-01-16", HK), "2026-01-15T16:00:00.000Z");
    assert.equal(iso("2026/01/16", HK), "2026-01-15T16:00:00.000Z");
    assert.equal(iso("2024-02-29", US), "2024-02-29T05:00:00.000Z");
    assert.equal(iso("1962-01-02", US), "1962-01-02T05:00:00.000Z");
    assert.equal(iso("9999-12-31 23:59:59.999", "UTC"), "9999-12-31T23:59:59.999Z");
    assert.equal(iso("1900-01-01", "UTC"), "1900-01-01T00:00:00.000Z");
    assert.equal(iso("2026-07-14 00:00:00", QotMarket.CC_Security), "2026-07-14T04:00:00.000Z", "as it was recorded");
  });

  it("takes a time zone in a market's place, as futures' orders need", () => {
    assert.equal(iso("2026-07-14 21:30:00", "UTC+8"), "2026-07-14T13:30:00.000Z");
    assert.equal(iso("2026-07-14 21:30:00", "UTC-11"), "2026-07-15T08:30:00.000Z");
    assert.equal(iso("2026-07-14 21:30:00", "UTC+5:30"), "2026-07-14T16:00:00.000Z");
    assert.equal(iso("2026-07-14 21:30:00", "UTC-03:30"), "2026-07-15T01:00:00.000Z");
    assert.equal(iso("2026-07-14 21:30:00", "UTC"), "2026-07-14T21:30:00.000Z");
    assert.equal(iso("2026-07-14 21:30:00", "Europe/London"), "2026-07-14T20:30:00.000Z");
    assert.equal(formatMarketTime(new Date("2026-07-14T13:30:00Z"), "UTC-11"), "2026-07-14 02:30:00");
  });

  it("refuses zones that there are not", () => {
    for (const zone of ["", "Mars/Olympus", "UTC+15", "UTC+8:60", "UTC8", "utc+", "2026-01-16"]) {
      const expected = {
        name: "OpenDArgumentError",
        message: new RegExp(`^The time zone "${zone.replace("+", "\\+")}" is not`),
      };
      assert.throws(() => parseMarketTime("2026-01-16", zone), expected);
      assert.throws(() => formatMarketTime(new Date(0), zone), expected);
    }
    for (const market of withoutZone) {
      assert.throws(() => parseMarketTime("2026-01-16", market as QotMarket), OpenDArgumentError);
      assert.throws(() => formatMarketTime(new Date(0), market as QotMarket), OpenDArgumentError);
    }
  });

  it("refuses text that is no such time, and days that the calendar doesn't have", () => {
    const wrong = [
      ...["", " ", "N/A", "2026", "2026-01", "20260116", "2026-1-16", "2026-01/16", "2026-01-16T10:00:00", "10:00:00"],
      ...[
        "2026-01-16 10:00",
        "2026-01-16  10:00:00",
        "2026-01-16 10:00:00.",
        "2026-01-16 10:00:00.1234",
        "2026-01-16Z",
      ],
      ...["2026-01-16 10:00:00+08:00", " 2026-01-16", "2026-01-16\n", "2026-01-16 24:00:00", "2026-01-16 10:60:00"],
      ...["2026-01-16 10:00:60", "2026-00-16", "2026-13-16", "2026-01-00", "2026-01-32", "2026-02-29", "2026-04-31"],
      ...["0000-00-00", "1899-12-31", "0026-01-16", "٢٠٢٦-01-16"],
    ];
    for (const text of wrong) {
      assert.throws(() => parseMarketTime(text, HK), (error) => {
        assert.ok(error instanceof OpenDArgumentError);
        assert.ok(error.message.startsWith(`The time "${text}" was not understood: `), error.message);
        return true;
      });
    }
    assert.throws(() => parseMarketTime(undefined as never, HK), OpenDArgumentError);
  });

  const edges: readonly [
    what: string,
    market: QotMarket,
    repeated: string,
    first: string,
    left: string,
    moved: string,
  ][] = [
    ["US", US, "2026-11-01 01:30:00", "2026-11-01T05:30:00.000Z", "2026-03-08 02:30:00", "2026-03-08T07:30:00.000Z"],
    ["AU", AU, "2026-04-05 02:30:00", "2026-04-04T15:30:00.000Z", "2026-10-04 02:30:00", "2026-10-03T16:30:00.000Z"],
  ];
  for (const [what, market, repeated, first, left, moved] of edges) {
    it(`${what}: takes the first of an hour that comes twice, or what is asked for`, () => {
      const second = new Date(Date.parse(first) + HOUR).toISOString();
      assert.equal(iso(repeated, market), first);
      assert.equal(iso(repeated, market, "compatible"), first);
      assert.equal(iso(repeated, market, "earlier"), first);
      assert.equal(iso(repeated, market, "later"), second);
      assert.throws(() => parseMarketTime(repeated, market, "reject"), {
        name: "OpenDArgumentError",
        message: new RegExp(`^The time "${repeated}" is not one instant in ${zoneOf(market)}: `),
      });
      assert.equal(formatMarketTime(new Date(first), market), repeated);
      assert.equal(formatMarketTime(new Date(second), market), repeated);
    });

    it(`${what}: moves on in an hour that is left out, or does what is asked for`, () => {
      const back = new Date(Date.parse(moved) - HOUR).toISOString();
      assert.equal(iso(left, market), moved);
      assert.equal(iso(left, market, "later"), moved);
      assert.equal(iso(left, market, "earlier"), back);
      assert.throws(() => parseMarketTime(left, market, "reject"), OpenDArgumentError);
      assert.equal(formatMarketTime(new Date(moved), market), left.replace("02:30", "03:30"));
      assert.equal(formatMarketTime(new Date(back), market), left.replace("02:30", "01:30"));
    });

    it(`${what}: only these hours are not one instant`, () => {
      for (const text of [repeated, left]) {
        const day = text.slice(0, 10);
        const doubtful: string[] = [];
        for (let quarter = 0; quarter < 96; quarter++) {
          const time = new Date(quarter * HOUR / 4).toISOString().slice(11, 19);
          try {
            const instant = parseMarketTime(`${day} ${time}`, market, "reject");
            assert.equal(formatMarketTime(instant, market), `${day} ${time}`);
          } catch (error) {
            assert.ok(error instanceof OpenDArgumentError, String(error));
            doubtful.push(time.slice(0, 5));
          }
        }
        const hour = text.slice(11, 13);
        assert.deepEqual(doubtful, ["00", "15", "30", "45"].map((minute) => `${hour}:${minute}`), day);
      }
    });
  }
});

describe("formatMarketTime", () => {
  it("writes days, seconds and milliseconds, leaving off towards the past", () => {
    const instant = new Date("2026-07-14T03:59:59.999Z");
    assert.equal(formatMarketTime(instant, US), "2026-07-13 23:59:59");
    assert.equal(formatMarketTime(instant, US, "second"), "2026-07-13 23:59:59");
    assert.equal(formatMarketTime(instant, US, "millisecond"), "2026-07-13 23:59:59.999");
    assert.equal(formatMarketTime(instant, US, "day"), "2026-07-13");
    assert.equal(formatMarketTime(instant, HK, "day"), "2026-07-14");
    assert.equal(formatMarketTime(new Date(-1), "UTC", "second"), "1969-12-31 23:59:59");
  });

  it("takes what Temporal's instants have", () => {
    assert.equal(formatMarketTime({ epochMilliseconds: 0 }, HK), "1970-01-01 08:00:00");
  });

  it("refuses instants that are none, or too far away", () => {
    const far: readonly InstantInput[] = [
      new Date(Number.NaN),
      new Date(8.64e15),
      new Date(-8.64e15),
      new Date(Date.UTC(1899, 11, 31, 15)),
      new Date(Date.UTC(9999, 11, 31, 16)),
      { epochMilliseconds: Infinity },
      1_784_000_000 as never,
      undefined as never,
    ];
    for (const instant of far) {
      assert.throws(() => formatMarketTime(instant, "UTC+8"), {
        name: "OpenDArgumentError",
        message: /^The instant .* cannot be written as a time: a Date, /,
      });
    }
    assert.equal(
      formatMarketTime(new Date(Date.UTC(1899, 11, 31, 16)), "UTC+8", "millisecond"),
      "1900-01-01 00:00:00.000",
    );
    assert.equal(formatMarketTime(new Date(Date.UTC(9999, 11, 31, 16) - 1), "UTC+8"), "9999-12-31 23:59:59");
  });
});

describe("times of markets there and back", () => {
  const markets = fc.constantFrom<MarketOrZone>(
    ...zones.map(([market]) => market),
    "UTC+8",
    "Europe/London",
    "UTC-3:30",
  );
  const instants = fc.date({ min: new Date("1900-01-02"), max: new Date("9999-12-30"), noInvalidDate: true });
  const recent = fc.date({ min: new Date("2007-01-01"), max: new Date("2037-12-31"), noInvalidDate: true });

  it("any instant comes back, or its twin of the hour that is shown twice", () => {
    fc.assert(fc.property(fc.oneof(instants, recent), markets, (instant, market) => {
      const text = formatMarketTime(instant, market, "millisecond");
      const twins = [parseMarketTime(text, market, "earlier"), parseMarketTime(text, market, "later")];
      assert.ok(
        twins.some((twin) => twin.getTime() === instant.getTime()),
        `${text}: ${twins.map((t) => t.toISOString())}`,
      );
      for (const twin of twins) assert.equal(formatMarketTime(twin, market, "millisecond"), text);
    }));
  });

  it("every instant around changes of the clocks comes back", () => {
    const changes = [
      "2026-03-08T07:00Z",
      "2026-11-01T06:00Z",
      "2026-04-04T16:00Z",
      "2026-10-03T16:00Z",
      "2026-03-29T01:00Z",
    ];
    const near = fc.tuple(fc.constantFrom(...changes), fc.integer({ min: -3 * DAY, max: 3 * DAY }))
      .map(([change, distance]) => new Date(Date.parse(change) + distance));
    fc.assert(
      fc.property(near, fc.constantFrom(US, AU, "Europe/London"), (instant, market) => {
        const text = formatMarketTime(instant, market, "millisecond");
        const twins = (["earlier", "later"] as const).map((which) => parseMarketTime(text, market, which).getTime());
        assert.ok(twins.includes(instant.getTime()), text);
      }),
      { numRuns: 500 },
    );
  });

  it("are the simulator's, which has rules of its own", () => {
    fc.assert(
      fc.property(recent, fc.constantFrom(["HK", HK] as const, ["US", US] as const), (instant, [name, market]) => {
        const text = formatTime(name, instant.getTime());
        assert.equal(formatMarketTime(instant, market, "millisecond"), text);
      }),
    );
  });

  it("do not depend on what was asked before", () => {
    const days = ["2026-03-07", "2026-03-08", "2026-03-09", "2026-07-14", "2026-11-01", "2026-11-02", "2026-01-16"];
    const expected = new Map(days.map((day) => [day, iso(`${day} 12:00:00`, US)]));
    assert.equal(expected.get("2026-03-07"), "2026-03-07T17:00:00.000Z");
    assert.equal(expected.get("2026-03-08"), "2026-03-08T16:00:00.000Z");
    assert.equal(expected.get("2026-11-01"), "2026-11-01T17:00:00.000Z");
    fc.assert(fc.property(fc.array(fc.constantFrom(...days)), (order) => {
      for (const day of order) assert.equal(iso(`${day} 12:00:00`, US), expected.get(day));
    }));
  });
});
