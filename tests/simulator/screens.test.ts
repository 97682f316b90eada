/** Screens of stocks, options and warrants: whatever is asked, the rows are those of all that pass, in order, page by page. */

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import fc from "fast-check";
import { OpenQuoteContext } from "../../mod.ts";
import {
  QotGetSecuritySnapshot,
  QotGetWarrant,
  QotOptionScreen,
  QotStockScreen,
  QotWarrantScreen,
} from "../../src/gen/mod.ts";
import { QotOptionScreenOptionIndicatorType as Option } from "../../src/gen/qot_option_screen.ts";
import { defaultSecurities, type Simulator, startSimulator, SteppedClock } from "../../src/simulator/mod.ts";

const CODES = ["00700", "00005", "02800", "AAPL", "TSLA", "SPY", "600519", "000001"];
/** Whatever is looked into by name. */
type Row = ReturnType<typeof JSON.parse>;

let sim: Simulator;
let quote: OpenQuoteContext;

before(async () => {
  sim = await startSimulator({
    clock: new SteppedClock(Date.parse("2026-11-11T06:00:00Z")),
    interval: false,
    inMemory: true,
    securities: defaultSecurities().filter(({ code }) => CODES.includes(code)),
    rules: { rateWindows: false, silentIntervals: Infinity },
  });
  quote = await OpenQuoteContext.connect({ connect: sim.connect, rateLimit: "off" });
});

after(async () => {
  await quote.close();
  await sim.close();
});

interface Range {
  readonly filterMin?: { readonly value: number; readonly includes: boolean };
  readonly filterMax?: { readonly value: number; readonly includes: boolean };
}

const within = (value: number | undefined, { filterMin, filterMax }: Range): boolean =>
  value !== undefined &&
  (filterMin === undefined || (filterMin.includes ? value >= filterMin.value : value > filterMin.value)) &&
  (filterMax === undefined || (filterMax.includes ? value <= filterMax.value : value < filterMax.value));

/** A range between values that rows have: some lie in it, some at its ends, some outside. */
function rangeOf(values: readonly (number | undefined)[], [from, to, ends]: readonly [number, number, number]): Range {
  const known = values.filter((it) => it !== undefined).sort((a, b) => a - b);
  const at = (share: number): number => known[Math.floor(share * (known.length - 1))] ?? 0;
  const [low, high] = [Math.min(from, to), Math.max(from, to)].map((share) => at(share / 100)) as [number, number];
  return {
    ...(ends % 3 === 1 ? {} : { filterMin: { value: low, includes: ends % 2 === 0 } }),
    ...(ends % 3 === 2 ? {} : { filterMax: { value: high, includes: ends < 3 } }),
  };
}

const above = (value: number): Range => ({ filterMin: { value, includes: true } });
const rangeSeed = fc.tuple(fc.nat(100), fc.nat(100), fc.nat(5));

/** Makes sure that values are in the order of several keys. */
function inOrder(rows: readonly (readonly (number | undefined)[])[], directions: readonly number[]): void {
  for (const [i, row] of rows.slice(1).entries()) {
    const before = rows[i] as readonly (number | undefined)[];
    const key = directions.findIndex((_, at) => row[at] !== before[at]);
    if (key < 0) continue;
    const [a, b] = [before[key], row[key]];
    assert.ok(b === undefined || (a !== undefined && (directions[key] === 0 ? a <= b : a >= b)), `${a} before ${b}`);
  }
}

describe("the stock screen", () => {
  /** Properties with the condition that each is filtered by. */
  const properties: readonly (readonly [query: string, kind: string, property: Row])[] = [
    ["simplePropertyQuery", "simple", { name: 2201 }],
    ["simplePropertyQuery", "simple", { name: 2301 }],
    ["simplePropertyQuery", "simple", { name: 2999 }],
    ["cumulativePropertyQuery", "cumulative", { name: 3102, days: 5 }],
    ["financialPropertyQuery", "financial", { name: 4110, term: 100 }],
    ["featuredPropertyQuery", "featured", { name: 5401 }],
    ["brokerHoldingsQuery", "broker", { name: 6101 }],
    ["optionQuery", "option", { name: 1000 }],
    ["klineShapeQuery", "klineShape", { name: 6200, period: 11 }],
  ];
  const retrieveList = properties.map(([, kind, property]) => ({ [`${kind}Property`]: property }));
  const ask = (more: Row) => quote.request(QotStockScreen, { retrieveList, ...more }) as Promise<Row>;
  const valueOf = (row: Row, index: number): number | undefined => {
    const result = row.results[index][`${properties[index]![1]}PropertyResult`];
    return result.valueType === 2 ? Number(result.ival) : result.dval;
  };
  const idsOf = ({ dataList }: Row): string[] => dataList.map(({ stockId }: Row) => String(stockId));

  it("has the rows that pass, and no others, in the order asked for", async () => {
    const all = (await ask({})).dataList as Row[];
    assert.equal(all.length, CODES.length);
    const condition = fc.tuple(fc.nat(properties.length - 1), rangeSeed);
    const sorting = fc.uniqueArray(fc.tuple(fc.nat(properties.length - 1), fc.nat(1)), {
      maxLength: 2,
      selector: ([index]) => index,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(condition, { maxLength: 2 }), sorting, async (conditions, sorts) => {
        const ranges = conditions.map(([index, seed]) =>
          [index, rangeOf(all.map((row) => valueOf(row, index)), seed)] as const
        );
        const reply = await ask({
          filterList: ranges.map(([index, range]) => {
            const [query, , property] = properties[index]!;
            const several = /featured|broker|option/.test(query);
            // Of a shape only the values that are let through are told.
            const { filterMin, filterMax } = range;
            if (query === "klineShapeQuery") {
              return { [query]: { property, valueSet: [filterMin ?? filterMax].map((it) => it!.value) } };
            }
            return { [query]: { property, ...(several ? { intervals: [range] } : range) } };
          }),
          sortList: sorts.map(([index, direction]) => {
            const [, kind, property] = properties[index]!;
            return { direction: direction + 1, [`${kind}Property`]: property };
          }),
        });
        const passing = all.filter((row) =>
          ranges.every(([index, range]) => {
            const value = valueOf(row, index);
            if (properties[index]![0] !== "klineShapeQuery") return within(value, range);
            return value === (range.filterMin ?? range.filterMax)!.value;
          })
        );
        assert.deepEqual(idsOf(reply).sort(), idsOf({ dataList: passing }).sort());
        assert.equal(reply.allCount, passing.length);
        inOrder(
          reply.dataList.map((row: Row) => sorts.map(([index]) => valueOf(row, index))),
          sorts.map(([, direction]) => direction),
        );
      }),
      { numRuns: 20 },
    );
  });

  it("knows markets, plates, the watch list and what a stock has", async () => {
    const codes = async (...filterList: Row[]): Promise<string[]> => {
      const { dataList } = await ask({ filterList, retrieveList: [{ basicProperty: { name: 1101 } }] });
      return dataList.map(({ results }: Row) => results[0].basicPropertyResult.sval).sort();
    };
    const field = (simpleField: number, ...values: number[]): Row => ({
      simpleFieldQuery: { simpleField, screenValueList: values },
    });
    assert.deepEqual(await codes(field(1, 1)), ["00005", "00700", "02800"]);
    assert.deepEqual(await codes(field(1, 2, 3)), ["000001", "600519", "AAPL", "SPY", "TSLA"]);
    assert.deepEqual(await codes(field(1, 4)), []);
    assert.deepEqual(await codes(field(6, 0)), ["000001", "600519"]);
    assert.deepEqual(await codes(field(6, 0), field(1, 2)), []);
    assert.deepEqual([...await codes(field(7, 1)), ...await codes(field(7, 0))].sort(), [...CODES].sort());
    const { dataList } = await ask({ filterList: [field(1, 2)], retrieveList: [{ basicProperty: { name: 1103 } }] });
    const [first] = dataList as Row[];
    const watchlistStockIds = [first.stockId];
    const watched = await quote.request(QotStockScreen, { filterList: [field(4, 1)], watchlistStockIds });
    assert.deepEqual(watched.dataList.map(({ stockId }) => stockId), watchlistStockIds);
    const plates = sim.market.securities.filter(({ info }) => info.kind === "plate" && info.market === "US");
    const found = await Promise.all(
      plates.map(({ info }) => codes({ plateQuery: { plateList: [{ plateIdList: [info.code] }] } })),
    );
    for (const [i, { members }] of plates.entries()) {
      assert.deepEqual(found[i], members.map(({ info }) => info.code).sort(), plates[i]!.symbol);
    }
  });

  it("compares indicators, and finds patterns or their absence", async () => {
    const position = (position: number, firstIndicatorName: number, more: Row): Row => ({
      indicatorPositionalQuery: { position, period: 11, firstIndicator: 0, firstIndicatorName, ...more },
    });
    const named = async (...filterList: Row[]) => idsOf(await ask({ filterList }));
    const above = await named(position(1, 11, { secondIndicator: 13 }));
    const below = await named(position(2, 11, { secondIndicator: 13 }));
    assert.equal(new Set([...above, ...below]).size, CODES.length);
    const values = (await ask({ retrieveList: [{ indicatorProperty: { name: 51, period: 11 } }] })).dataList as Row[];
    const rsi = (row: Row): number => row.results[0].indicatorPropertyResult.dval;
    assert.deepEqual(
      await named(position(1, 51, { secondValue: 50 })),
      values.filter((row) => rsi(row) > 50).map(({ stockId }) => String(stockId)),
    );
    const pattern = (isMatching: boolean): Row => ({
      indicatorPatternQuery: { period: 11, name: 1, isMatching },
    });
    const [shown, not] = [await named(pattern(true)), await named(pattern(false))];
    assert.equal(shown.length + not.length, CODES.length);
  });

  it("refuses what there is not", async () => {
    const refused: readonly (readonly [Row, RegExp])[] = [
      [{ pageCount: 301 }, /pageCount is 301/],
      [{ sortList: [{ direction: 5, simpleProperty: { name: 2201 } }] }, /direction is 5/],
      [{ filterList: [{ simpleFieldQuery: { simpleField: 99, screenValueList: [1] } }] }, /simple field 99/],
      [{ filterList: [{ indicatorPatternQuery: { period: 11, name: 99 } }] }, /Unknown pattern 99/],
      [{ filterList: [{ indicatorPatternQuery: { period: 12, name: 1 } }] }, /Unknown bar period 12/],
      [
        {
          filterList: [{ simplePropertyQuery: { property: { name: 2201 } } }, {
            cumulativePropertyQuery: { property: { name: 3102 }, continuousPeriod: 13 },
          }],
        },
        /continuousPeriod is 13/,
      ],
    ];
    for (const [request, message] of refused) await assert.rejects(ask(request), message);
  });
});

describe("the option screen", () => {
  const NAMES: readonly (readonly [type: number, field: string])[] = [
    [Option.StrikePrice, "strikePrice"],
    [Option.LeftDay, "leftDay"],
    [Option.Price, "price"],
    [Option.OpenInterest, "openInterest"],
    [Option.ImpliedVolatility, "impliedVolatility"],
    [Option.Delta, "delta"],
    [Option.IVHVRatio, "ivHvRatio"],
    [Option.BuyProfitProbability, "buyProfitProbability"],
    [Option.OTMDegree, "otmDegree"],
    [Option.SellAnnualizedReturn, "sellAnnualizedReturn"],
  ];
  const optionRetrieveList = [...NAMES.map(([type]) => type), Option.OptionType, Option.InTheMoney];
  const ask = (more: Row) =>
    quote.request(QotOptionScreen, {
      marketCategoryList: [3],
      optionRetrieveList,
      pageCount: 1000,
      ...more,
    }) as Promise<
      Row
    >;
  const codesOf = (rows: readonly Row[]): string[] => rows.map(({ security }) => security.code);
  let all: Row[];

  before(async () => {
    const first = await ask({});
    all = [...first.dataList];
    while (all.length < first.allCount) all.push(...(await ask({ pageFrom: all.length })).dataList);
  });

  it("has the contracts that meet a condition of every group, in the order asked for, page by page", async () => {
    const condition = fc.tuple(fc.nat(NAMES.length - 1), rangeSeed);
    const groups = fc.array(fc.array(condition, { minLength: 1, maxLength: 2 }), { maxLength: 2 });
    const sorts = fc.uniqueArray(fc.tuple(fc.nat(NAMES.length - 1), fc.nat(1)), {
      maxLength: 2,
      selector: ([it]) => it,
    });
    await fc.assert(
      fc.asyncProperty(groups, sorts, fc.nat(20), async (wanted, order, pageFrom) => {
        const ranged = wanted.map((group) =>
          group.map(([index, seed]) => [index, rangeOf(all.map((row) => row[NAMES[index]![1]]), seed)] as const)
        );
        const passing = all.filter((row) =>
          ranged.every((group) => group.some(([index, range]) => within(row[NAMES[index]![1]], range)))
        );
        const { dataList, allCount, lastPage } = await ask({
          filterList: ranged.map((group) => ({
            optionList: group.map(([index, valueInterval]) => ({
              indicatorType: NAMES[index]![0],
              indicatorValue: { valueInterval },
            })),
          })),
          sortList: order.map(([index, direction]) => ({ indicatorType: NAMES[index]![0], direction })),
          pageFrom,
          pageCount: 40,
        });
        assert.equal(allCount, passing.length);
        assert.equal(lastPage, pageFrom + 40 >= passing.length);
        assert.equal(dataList.length, Math.max(0, Math.min(40, passing.length - pageFrom)));
        const names = new Set(codesOf(passing));
        assert.ok(codesOf(dataList).every((code) => names.has(code)));
        inOrder(
          dataList.map((row: Row) => order.map(([index]) => row[NAMES[index]![1]])),
          order.map(([, direction]) => direction),
        );
        if (order.length === 0) assert.deepEqual(codesOf(dataList), codesOf(passing.slice(pageFrom, pageFrom + 40)));
      }),
      { numRuns: 12 },
    );
  });

  it("has the market's own contracts, with the terms and Greeks that their snapshot tells", async () => {
    const { dataList } = await ask({
      optionRetrieveList: [],
      underlyingRetrieveList: [402],
      pageFrom: 60,
      pageCount: 6,
    });
    const { snapshotList } = await quote.request(QotGetSecuritySnapshot, {
      securityList: dataList.map(({ security }: Row) => security),
    });
    for (const [i, row] of (dataList as Row[]).entries()) {
      const { basic, optionExData: terms } = snapshotList[i]!;
      assert.equal(basic.security.code, row.security.code);
      assert.deepEqual(
        [
          terms!.strikePrice,
          terms!.type,
          terms!.openInterest,
          terms!.expiryDateDistance,
          terms!.strikeTime.replaceAll("-", ""),
        ],
        [row.strikePrice, row.optionType, row.openInterest, row.leftDay, String(row.strikeDate)],
      );
      // The lists of a day stand near where the market is now.
      assert.ok(Math.abs(terms!.delta - row.delta) < 0.3, `${terms!.delta} against ${row.delta}`);
      assert.ok(Math.abs(terms!.impliedVolatility / 100 / row.impliedVolatility - 1) < 0.2);
      assert.ok(row.underlyingInfo.price > 0 && row.underlyingInfo.iv === undefined);
    }
  });

  it("narrows by underlying, kind of option and expiry", async () => {
    const only = async (...filterList: Row[]): Promise<Row[]> => (await ask({ filterList })).dataList;
    const dear = await only({
      underlyingList: [{ indicatorType: 402, indicatorValue: { valueInterval: above(300) } }],
    });
    assert.ok(dear.length > 0 && dear.length < all.length);
    assert.equal(new Set(dear.map(({ underlyingInfo }) => underlyingInfo.stockID)).size, 1);
    const puts = await only(
      { optionList: [{ indicatorType: Option.OptionType, indicatorValue: { valueList: [2] } }] },
      { optionList: [{ indicatorType: Option.InTheMoney, indicatorValue: { valueList: [1] } }] },
    );
    assert.deepEqual(codesOf(puts), codesOf(all.filter((row) => row.optionType === 2 && row.inTheMoney === 1)));
    const none = {
      underlyingList: [{
        indicatorType: 203,
        indicatorValue: { valueInterval: above(9) },
      }],
    };
    assert.deepEqual(await only(none), []);
  });

  it("refuses what OpenD does not support", async () => {
    const value = { indicatorValue: { valueList: [1] } };
    const refused: readonly (readonly [Row, RegExp])[] = [
      [{ marketCategoryList: [] }, /marketCategoryList is empty/],
      [{ filterList: [{ underlyingList: [{ indicatorType: 103, ...value }] }] }, /Plate is not supported/],
      [{ filterList: [{ optionList: [{ indicatorType: 2021, ...value }] }] }, /Premium cannot be filtered by/],
      [{ filterList: [{ optionList: [{ indicatorType: 3023, ...value }] }] }, /BuyToBep takes its place/],
      [{ sortList: [{ indicatorType: 0, direction: 1 }] }, /Unknown indicator 0/],
      [{ pageCount: 1001 }, /from 1 to 1000/],
    ];
    for (const [request, message] of refused) await assert.rejects(ask(request), message);
  });
});

describe("lists of warrants", () => {
  const FIELDS: readonly (readonly [id: number, field: string])[] = [
    [7, "conversionRatio"],
    [8, "currentPrice"],
    [9, "streetRate"],
    [12, "strikePrice"],
    [14, "recoveryPrice"],
    [16, "leverage"],
    [18, "delta"],
    [30, "ipop"],
    [51, "score"],
  ];
  const screen = (more: Row) => quote.request(QotWarrantScreen, { marketType: 1, ...more }) as Promise<Row>;
  const codesOf = (rows: readonly Row[]): string[] => rows.map(({ security }) => security.code);

  it("have those that pass every condition, in the order asked for, page by page", async () => {
    const all = (await screen({})).warrants as Row[];
    assert.equal(all.length, sim.market.warrants().length);
    const condition = fc.tuple(fc.nat(FIELDS.length - 1), rangeSeed);
    const sorts = fc.uniqueArray(fc.tuple(fc.nat(FIELDS.length - 1), fc.nat(1)), {
      maxLength: 2,
      selector: ([it]) => it,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(condition, { maxLength: 2 }), sorts, fc.nat(3), async (conditions, order, pageFrom) => {
        const ranges = conditions.map(([index, seed]) =>
          [index, rangeOf(all.map((row) => row[FIELDS[index]![1]]), seed)] as const
        );
        const passing = all.filter((row) => ranges.every(([index, range]) => within(row[FIELDS[index]![1]], range)));
        const filterList = ranges.map(([index, interval]) => ({ fieldId: FIELDS[index]![0], interval }));
        const sortList = order.map(([index, direction]) => ({ sortFieldId: FIELDS[index]![0], direction }));
        const { warrants, allCount, lastPage } = await screen({ filterList, sortList, pageFrom, pageCount: 5 });
        assert.equal(allCount, passing.length);
        assert.equal(lastPage, pageFrom + 5 >= passing.length);
        const names = new Set(codesOf(passing));
        assert.equal(warrants.length, Math.max(0, Math.min(5, passing.length - pageFrom)));
        assert.ok(codesOf(warrants).every((code) => names.has(code)));
        inOrder(
          warrants.map((row: Row) => order.map(([index]) => row[FIELDS[index]![1]])),
          order.map(([, direction]) => direction),
        );
        assert.equal((await screen({ filterList, onlyCount: true })).allCount, passing.length);
      }),
      { numRuns: 15 },
    );
    const { warrants } = await screen({ filterList: [{ fieldId: 6, choices: [{ value: 3 }, { value: 4 }] }] });
    assert.deepEqual(codesOf(warrants), codesOf(all.filter(({ recoveryPrice }) => recoveryPrice !== undefined)));
    const on = await screen({ filterList: [{ fieldId: 5, choices: [{ text: "00700" }] }] });
    assert.deepEqual(codesOf(on.warrants), codesOf(all.filter(({ ownerSecurity }) => ownerSecurity.code === "00700")));
    await assert.rejects(screen({ filterList: [{ fieldId: 3 }] }), /Unknown field 3/);
    await assert.rejects(screen({ marketType: undefined }), /marketType is wanted/);
  });

  it("agree with each other and with the snapshot of each warrant", async () => {
    const ask = (more: Row) =>
      quote.request(QotGetWarrant, { begin: 0, num: 200, sortField: 1, ascend: true, ...more }) as Promise<Row>;
    const { warrantDataList } = await ask({});
    const { warrants } = await screen({ sortList: [{ sortFieldId: 1, direction: 0 }] });
    assert.deepEqual(warrantDataList.map(({ stock }: Row) => stock.code), codesOf(warrants));
    const { snapshotList } = await quote.request(QotGetSecuritySnapshot, {
      securityList: codesOf(warrants).map((code) => `HK.${code}`),
    });
    for (const [i, { warrantExData: it }] of snapshotList.entries()) {
      const [row, other] = [warrantDataList[i], warrants[i]];
      assert.deepEqual(
        [it!.score, it!.strikePrice, it!.warrantType, it!.conversionRate, it!.streetVolumn, it!.maturityTime],
        [row.score, row.strikePrice, row.type, row.conversionRatio, row.streetVol, row.maturityTime],
      );
      assert.deepEqual([other.score, other.currentPrice], [row.score, row.curPrice]);
    }
    // In or out of the money, of a state, of a day of listing: together they are all of them.
    for (const [field, values] of [["priceType", [1, 2]], ["status", [1, 2]], ["ipoPeriod", [5, 2]]] as const) {
      const counts = await Promise.all(values.map(async (value) => (await ask({ [field]: value })).allCount as number));
      assert.ok(counts[0]! + counts[1]! <= warrants.length);
      if (field === "priceType") assert.equal(counts[0]! + counts[1]!, warrants.length);
    }
    const { warrantDataList: inside } = await ask({ priceType: 2 });
    assert.ok(inside.every(({ ipop }: Row) => ipop > 0));
  });
});
