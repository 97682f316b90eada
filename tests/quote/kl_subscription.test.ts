/** Periods by name, and what to subscribe to for them. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  klPeriod,
  klSubscription,
  KLType,
  klTypeOf,
  OpenQuoteContext,
  QotUpdateKL,
  RehabType,
  SubType,
} from "../../mod.ts";
import type { KLPeriodName } from "../../mod.ts";
import { startSimulator } from "../../src/simulator/mod.ts";

describe("klPeriod", () => {
  it("has a name for every period, in both numberings", () => {
    const names = Object.keys(KLType).slice(1).map((name) => name.replace("_", "") as KLPeriodName);
    const periods = names.map((name) => klPeriod(name));
    assert.deepEqual(periods.map(({ klType }) => klType), Object.values(KLType).slice(1));
    for (const { klType, subType } of periods) assert.equal(klTypeOf(subType), klType);
    assert.deepEqual(klPeriod("5Min"), { klType: KLType._5Min, subType: SubType.KL_5Min });
    assert.deepEqual(klPeriod("Quarter"), { klType: KLType.Quarter, subType: SubType.KL_Qurater });
  });

  it("knows no other name", () => {
    for (const name of ["Unknown", "_5Min", "5min", "", "constructor", undefined, 5]) {
      assert.throws(() => klPeriod(name as never), { code: "ARGUMENT", message: /is no period: one of 1Min, Day, / });
    }
  });
});

describe("klSubscription", () => {
  it("names the subscription of each period once, and the adjustments", () => {
    assert.deepEqual(klSubscription(KLType.Day), {
      subTypes: [SubType.KL_Day],
      options: { rehabTypes: [RehabType.Forward] },
    });
    const several = klSubscription([KLType._1Min, KLType.Quarter, KLType._1Min], [RehabType.None, RehabType.None]);
    assert.deepEqual(several, {
      subTypes: [SubType.KL_1Min, SubType.KL_Qurater],
      options: { rehabTypes: [RehabType.None] },
    });
    assert.deepEqual(klSubscription(KLType.Day, RehabType.Backward).options, { rehabTypes: [RehabType.Backward] });
  });

  it("refuses what is no period or no adjustment", () => {
    const period = { code: "ARGUMENT", message: /a period/ };
    assert.throws(() => klSubscription([]), { code: "ARGUMENT", message: /at least one period/ });
    for (const wrong of [KLType.Unknown, 99, "Day", undefined, [KLType.Day, 0]]) {
      assert.throws(() => klSubscription(wrong as never), period);
    }
    for (const wrong of [[], 3, "None", null, [3], [RehabType.None, "1"]]) {
      assert.throws(() => klSubscription(KLType.Day, wrong as never), { code: "ARGUMENT", message: /an adjustment/ });
    }
  });

  it("is what subscribe takes: bars of the period come in each adjustment", async () => {
    await using sim = await startSimulator({ seed: 1, interval: false });
    await using quote = await OpenQuoteContext.connect({ port: sim.port });
    const { subTypes, options } = klSubscription(KLType._5Min, [RehabType.None, RehabType.Backward]);
    const bars = quote.pushes(QotUpdateKL);
    await quote.subscribe(["HK.00700"], subTypes, options);
    const seen = new Set<string>();
    for await (const { klType, rehabType } of bars) if (seen.add(`${klType} ${rehabType}`).size === 2) break;
    assert.deepEqual([...seen].sort(), [`${KLType._5Min} ${RehabType.None}`, `${KLType._5Min} ${RehabType.Backward}`]);
  });
});
