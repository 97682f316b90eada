/** What clients are told of options, warrants, futures, indices and plates: every command tells the same. */

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { OpenQuoteContext } from "../../mod.ts";
import * as commands from "../../src/gen/mod.ts";
import { defaultSecurities, type Simulator, startSimulator, SteppedClock } from "../../src/simulator/mod.ts";
import type { AnyRequest, Fields } from "./synthetic_requests.ts";

type Reply = ReturnType<typeof JSON.parse>;

let sim: Simulator;
let quote: OpenQuoteContext;

before(async () => {
  const clock = new SteppedClock(Date.parse("2026-11-20T15:30:00Z"));
  // Two owners of options, and the members of two small plates with an index that has them.
  const few = new Set(["HK.00700", "HK.00005", "HK.00939", "US.AAPL", "HK.BK1001", "HK.800000", "US.SPY"]);
  const securities = defaultSecurities().filter(({ symbol }) => few.has(symbol));
  sim = await startSimulator({ clock, interval: false, inMemory: true, securities, rules: { rateWindows: false } });
  quote = await OpenQuoteContext.connect({ connect: sim.connect, rateLimit: "off" });
});

after(async () => {
  await quote.close();
  await sim.close();
});

function ask(name: string, c2s: Fields): Promise<Reply> {
  return quote.request((commands as unknown as Record<string, AnyRequest>)[name] as AnyRequest, c2s);
}

async function snapshotOf(...securityList: string[]): Promise<readonly Reply[]> {
  return (await ask("QotGetSecuritySnapshot", { securityList })).snapshotList;
}

describe("options on the wire", () => {
  it("have one delta, expiry and strike in chain, snapshot, quote and static information", async () => {
    const { dateList } = await ask("QotGetOptionExpirationDate", { owner: "US.AAPL" });
    assert.ok(dateList.length > 10);
    const [begin, end] = ["2026-12-18", "2026-12-18"];
    const { optionChain } = await ask("QotGetOptionChain", { owner: "US.AAPL", beginTime: begin, endTime: end });
    assert.equal(optionChain.length, 1);
    const { option } = optionChain[0];
    const strikes = option.map(({ call }: Reply) => call.optionExData.strikePrice);
    assert.deepEqual(strikes, [...strikes].sort((a: number, b: number) => a - b));
    const pair = option.find(({ call }: Reply) => call.optionExData.strikePrice === 280);
    const codes = [pair.call, pair.put].map(({ basic }: Reply) => `US.${basic.security.code}`);
    assert.deepEqual(codes, ["US.AAPL261218C280000", "US.AAPL261218P280000"]);
    const [call, put] = await snapshotOf(...codes);
    assert.equal(call.basic.type, 8);
    assert.equal(call.basic.lotSize, 100);
    assert.ok(Math.abs(call.optionExData.delta - put.optionExData.delta - 1) < 1e-5, "parity of deltas");
    assert.equal(call.optionExData.impliedVolatility, put.optionExData.impliedVolatility);
    assert.equal(call.optionExData.strikeTime, "2026-12-18");
    const told = await ask("QotGetOptionQuote", { multi_legs: [{ security: codes[0], side: 1, qtyRatio: 1 }] });
    const [row] = told.optionQuoteList;
    assert.ok(Math.abs(row.delta - call.optionExData.delta) < 2e-5);
    assert.deepEqual([row.strike, row.contract_size, row.open_interest], [280, 100, call.optionExData.openInterest]);
    assert.ok(Math.abs(row.IV - call.optionExData.impliedVolatility) < 1e-3);
    const { staticInfoList } = await ask("QotGetStaticInfo", { securityList: codes });
    assert.deepEqual(staticInfoList[0].optionExData, pair.call.optionExData);
    await ask("QotSub", { securityList: codes, subTypeList: [1, 2, 4], isSubOrUnSub: true });
    const { basicQotList } = await ask("QotGetBasicQot", { securityList: codes });
    assert.equal(basicQotList[0].optionExData.delta, call.optionExData.delta);
    assert.equal(basicQotList[1].optionExData.openInterest, put.optionExData.openInterest);
  });
});

describe("warrants, futures, indices and plates on the wire", () => {
  it("have their terms everywhere", async () => {
    const { staticInfoList } = await ask("QotGetReference", { security: "HK.00700", referenceType: 1 });
    const bull = staticInfoList.find(({ warrantExData }: Reply) => warrantExData.type === 3);
    const [snapshot] = await snapshotOf(`HK.${bull.basic.security.code}`);
    const { recoveryPrice, strikePrice, warrantType } = snapshot.warrantExData;
    assert.ok(recoveryPrice > strikePrice && warrantType === 3 && snapshot.basic.type === 5);
    const { warrantDataList } = await ask("QotGetWarrant", {
      begin: 0,
      num: 200,
      sortField: 1,
      ascend: true,
      owner: "HK.00700",
      typeList: [3],
    });
    const row = warrantDataList.find(({ stock }: Reply) => stock.code === bull.basic.security.code);
    assert.deepEqual([row.recoveryPrice, row.strikePrice], [recoveryPrice, strikePrice]);
    const futures = await ask("QotGetReference", { security: "HK.800000", referenceType: 2 });
    assert.ok(futures.staticInfoList.some(({ basic }: Reply) => basic.security.code === "HSImain"));
    const { futureInfoList } = await ask("QotGetFutureInfo", { securityList: ["HK.HSImain", "US.CLmain"] });
    assert.deepEqual(futureInfoList[0].origin, { market: 1, code: "HSI2611" });
    assert.equal(futureInfoList[0].owner.code, "800000");
    const [main] = await snapshotOf("HK.HSImain");
    assert.equal(main.futureExData.isMainContract, true);
  });

  it("count what rises and falls, and have neither book nor ticks", async () => {
    const [index, plate] = await snapshotOf("HK.800000", "HK.BK1001");
    const { raiseCount, fallCount, equalCount } = index.indexExData;
    assert.equal(raiseCount + fallCount + equalCount, 3);
    assert.equal(index.basic.type, 6);
    assert.equal(plate.plateExData.raiseCount + plate.plateExData.fallCount + plate.plateExData.equalCount, 2);
    const securityList = ["HK.800000"];
    await ask("QotSub", { securityList, subTypeList: [1, 5, 6], isSubOrUnSub: true });
    for (const subType of [2, 4, 14]) {
      await assert.rejects(
        ask("QotSub", { securityList, subTypeList: [subType], isSubOrUnSub: true }),
        /is not traded/,
      );
    }
  });
});
