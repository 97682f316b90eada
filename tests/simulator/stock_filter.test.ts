/** StockFilter's conditions against the bars that they are about. */

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { formatSymbol, OpenQuoteContext } from "../../mod.ts";
import { KLType, RehabType } from "../../src/gen/qot_common.ts";
import {
  QotStockFilterAccumulateField as Accumulate,
  QotStockFilterCustomIndicatorField as Indicator,
  QotStockFilterFinancialField as Financial,
  QotStockFilterPatternField as Pattern,
  QotStockFilterRelativePosition as Position,
  QotStockFilterSortDir as SortDir,
  QotStockFilterStockField as Base,
} from "../../src/gen/qot_stock_filter.ts";
import { defaultSecurities, type Simulator, startSimulator, SteppedClock } from "../../src/simulator/mod.ts";

type Conditions = Omit<Parameters<OpenQuoteContext["stockFilter"]>[0], "begin" | "num" | "market">;

let sim: Simulator;
let quote: OpenQuoteContext;

before(async () => {
  const securities = defaultSecurities().filter(({ market, kind }) => market === "US" && kind === "stock").slice(0, 12);
  sim = await startSimulator({
    clock: new SteppedClock(Date.parse("2026-11-11T06:00:00Z")),
    interval: false,
    inMemory: true,
    securities,
    rules: { rateWindows: false, silentIntervals: Infinity },
  });
  quote = await OpenQuoteContext.connect({ connect: sim.connect, rateLimit: "off" });
});

after(async () => {
  await quote.close();
  await sim.close();
});

const filter = async (conditions: Conditions) =>
  (await quote.stockFilter({ begin: 0, num: 200, market: 11, ...conditions })).dataList;
const symbols = async (conditions: Conditions): Promise<string[]> =>
  (await filter(conditions)).map(({ security }) => formatSymbol(security)).sort();

/** The closes until the day before. */
async function closes(security: string, count: number): Promise<number[]> {
  const { klList } = await quote.requestHistoryKL({
    security,
    klType: KLType.Day,
    rehabType: RehabType.None,
    beginTime: "2025-01-01",
    endTime: "2026-11-10",
  });
  return klList.slice(-count).map(({ closePrice }) => closePrice!);
}
const mean = (list: readonly number[]): number => list.reduce((sum, it) => sum + it, 0) / list.length;

describe("a stock filter", () => {
  it("compares averages of the bars that history has", async () => {
    const custom = {
      firstFieldName: Indicator.MA,
      firstFieldParaList: [5],
      secondFieldName: Indicator.MA10,
      relativePosition: Position.More,
      klType: KLType.Day,
      isNoFilter: false,
    };
    const all = await filter({ customIndicatorFilterList: [{ ...custom, isNoFilter: true }] });
    assert.equal(all.length, 12);
    const wanted: string[] = [];
    for (const { security, customIndicatorDataList } of all) {
      const list = await closes(formatSymbol(security), 10);
      const averages = [mean(list.slice(-5)), mean(list)];
      assert.deepEqual(
        customIndicatorDataList.map(({ value }) => Math.round(value * 100)),
        averages.map((value) => Math.round(Math.trunc(value * 1000) / 10)),
      );
      if (averages[0]! > averages[1]!) wanted.push(formatSymbol(security));
    }
    assert.ok(wanted.length > 0 && wanted.length < 12);
    assert.deepEqual(await symbols({ customIndicatorFilterList: [custom] }), wanted.sort());
    const less = await symbols({ customIndicatorFilterList: [{ ...custom, relativePosition: Position.Less }] });
    assert.deepEqual([...wanted, ...less].sort(), all.map(({ security }) => formatSymbol(security)).sort());
    const longer = await symbols({ customIndicatorFilterList: [{ ...custom, consecutivePeriod: 12 }] });
    assert.ok(longer.every((symbol) => wanted.includes(symbol)) && longer.length <= wanted.length);
  });

  it("compares an indicator with a number, and what crosses it did not before", async () => {
    const rsi = (relativePosition: Position, fieldValue: number) =>
      symbols({
        customIndicatorFilterList: [{
          firstFieldName: Indicator.RSI,
          secondFieldName: Indicator.Value,
          fieldValue,
          relativePosition,
          klType: KLType.Week,
          isNoFilter: false,
        }],
      });
    assert.equal((await rsi(Position.Less, 101)).length, 12);
    assert.deepEqual(await rsi(Position.More, 101), []);
    const [above, crossed] = [await rsi(Position.More, 50), await rsi(Position.CrossUp, 50)];
    assert.ok(crossed.every((symbol) => above.includes(symbol)));
  });

  it("adds up days, and sorts by them", async () => {
    const rows = await filter({
      accumulateFilterList: [{ fieldName: Accumulate.ChangeRate, days: 5, sortDir: SortDir.Descend }],
    });
    const rates = rows.map(({ accumulateDataList }) => accumulateDataList[0]!.value);
    assert.deepEqual(rates, [...rates].sort((a, b) => b - a));
    const [first] = await closes(formatSymbol(rows[0]!.security), 6);
    const last = (await closes(formatSymbol(rows[0]!.security), 1))[0]!;
    assert.ok(Math.abs(rates[0]! - (last / first! - 1) * 100) < 0.01);
  });

  it("knows reports that fit together", async () => {
    const fields = [Financial.NetProfit, Financial.SumOfBusiness, Financial.NetProfitRate];
    const rows = await filter({
      financialFilterList: fields.map((fieldName) => ({ fieldName, quarter: 1, sortDir: SortDir.No })),
      baseFilterList: [{ fieldName: Base.CurPriceToHighest52WeeksRatio, filterMax: 0, isNoFilter: false }],
    });
    assert.ok(rows.length > 0);
    for (const { financialDataList } of rows) {
      const [profit, revenue, rate] = financialDataList.map(({ value }) => value) as [number, number, number];
      assert.ok(Math.abs(profit / revenue * 100 - rate) < 0.01, `${profit} of ${revenue} is ${rate} %`);
    }
  });

  it("finds every pattern in some bars and not in all, or in none", async () => {
    for (const fieldName of Object.values(Pattern).filter((number) => number > 0)) {
      const patternFilterList = [{ fieldName, klType: KLType.Day, isNoFilter: false }];
      assert.ok((await filter({ patternFilterList })).length < 12, `pattern ${fieldName} lets everything pass`);
    }
    const long = [{ fieldName: Pattern.MAAlignmentLong, klType: KLType.Day, isNoFilter: false }];
    for (const symbol of await symbols({ patternFilterList: long })) {
      const list = await closes(symbol, 60);
      const averages = [5, 10, 20, 30, 60].map((length) => mean(list.slice(-length)));
      assert.deepEqual(averages, [...averages].sort((a, b) => b - a), symbol);
    }
  });

  it("refuses what cannot be", async () => {
    const custom = {
      firstFieldName: Indicator.MA5,
      secondFieldName: Indicator.MA10,
      relativePosition: Position.More,
      klType: KLType.Day,
    };
    const refused: readonly (readonly [Conditions, RegExp])[] = [
      [{ customIndicatorFilterList: [{ ...custom, secondFieldName: Indicator.EMA10 }] }, /two classes/],
      [{ customIndicatorFilterList: [{ ...custom, firstFieldName: Indicator.Value }] }, /cannot be a value/],
      [{ customIndicatorFilterList: [{ ...custom, klType: KLType._5Min }] }, /60 minutes, a day, a week or a month/],
      [{ customIndicatorFilterList: [{ ...custom, consecutivePeriod: 13 }] }, /from 1 to 12/],
      [{ customIndicatorFilterList: [{ ...custom, firstFieldParaList: [5, 6] }] }, /got 2 parameters/],
      [{ customIndicatorFilterList: [{ ...custom, relativePosition: 9 as Position }] }, /relative position 9/],
      [{ patternFilterList: [{ fieldName: 99 as Pattern, klType: KLType.Day, isNoFilter: false }] }, /pattern 99/],
    ];
    for (const [conditions, message] of refused) await assert.rejects(filter(conditions), message);
  });
});
