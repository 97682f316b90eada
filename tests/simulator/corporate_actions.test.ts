/** Dividends and splits: what requests tell of them, and what bars are with them. */

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { OpenQuoteContext } from "../../mod.ts";
import * as commands from "../../src/gen/mod.ts";
import { defaultSecurities, type Simulator, startSimulator, SteppedClock } from "../../src/simulator/mod.ts";
import type { AnyRequest, Fields } from "./synthetic_requests.ts";

/** A reply of any command, looked into by name. */
type Reply = ReturnType<typeof JSON.parse>;

const SYMBOLS = ["HK.00005", "US.NVDA", "SZ.300750", "HK.02800"];

let sim: Simulator;
let quote: OpenQuoteContext;

before(async () => {
  const clock = new SteppedClock(Date.parse("2026-11-11T06:00:00Z"));
  const chosen = defaultSecurities().filter(({ symbol }) => SYMBOLS.includes(symbol));
  const securities = chosen.map((info) =>
    info.symbol !== "HK.00005" ? info : {
      ...info,
      corporateActions: [
        { exDate: "2026-09-02", dividend: 1.5, specialDividend: 0.25 },
        { exDate: "2026-05-06", split: { base: 10, ert: 1 } },
        { exDate: "2026-03-04", dividend: 0.2, rights: { base: 5, ert: 1, price: 7.5 } },
        { exDate: "2025-06-04", bonus: { base: 10, ert: 1 } },
      ],
    }
  );
  sim = await startSimulator({ clock, interval: false, websocketPort: false, securities, cadence: 0, seed: 7 });
  quote = await OpenQuoteContext.connect({ port: sim.port, rateLimit: "off" });
});

after(async () => {
  await quote.close();
  await sim.close();
});

function ask(name: string, c2s: Fields): Promise<Reply> {
  return quote.request((commands as unknown as Record<string, AnyRequest>)[name] as AnyRequest, c2s);
}

async function history(security: string, rehabType: number): Promise<Reply[]> {
  const bars: Reply[] = [];
  let nextReqKey: Uint8Array | undefined;
  do {
    const page = await ask("QotRequestHistoryKL", {
      security,
      rehabType,
      klType: 2,
      beginTime: "2016-01-01",
      endTime: "2026-11-11",
      nextReqKey,
    });
    bars.push(...page.klList);
    nextReqKey = page.nextReqKey;
  } while (nextReqKey !== undefined);
  return bars;
}

/** Adjusts as OpenD's documents say: forward what lies ahead, the earliest first; backward what has been, the latest first. */
function adjusted(price: number, day: string, rehabs: readonly Reply[], rehabType: number): number {
  const ahead = rehabs.filter(({ time }) => time > day);
  const done = rehabs.filter(({ time }) => time <= day).reverse();
  return rehabType === 1
    ? ahead.reduce((value, { fwdFactorA, fwdFactorB }) => value * fwdFactorA + fwdFactorB, price)
    : done.reduce((value, { bwdFactorA, bwdFactorB }) => value * bwdFactorA + bwdFactorB, price);
}

describe("corporate actions", () => {
  it("make of raw bars the adjusted ones, by the factors that are told", async () => {
    for (const security of SYMBOLS) {
      const { rehabList } = await ask("QotRequestRehab", { security });
      assert.ok(rehabList.length > 2, security);
      const raw = await history(security, 0);
      for (const rehabType of [1, 2]) {
        const bars = await history(security, rehabType);
        assert.equal(bars.length, raw.length);
        bars.forEach((bar, i) => {
          for (const name of ["openPrice", "highPrice", "lowPrice", "closePrice"]) {
            const expected = adjusted(raw[i][name], bar.time.slice(0, 10), rehabList, rehabType);
            assert.ok(
              Math.abs(bar[name] - expected) < 1e-6,
              `${security} ${bar.time} ${name}: ${bar[name]}, ${expected}`,
            );
          }
          assert.equal(bar.volume, raw[i].volume);
        });
      }
    }
  });

  it("are told with their terms and the bits of what took place", async () => {
    const { rehabList } = await ask("QotRequestRehab", { security: "HK.00005" });
    const { CompanyAct } = commands;
    const told = rehabList.map((
      { fwdFactorA: _a, fwdFactorB: _b, bwdFactorA: _c, bwdFactorB: _d, timestamp: _e, ...terms }: Reply,
    ) => terms);
    assert.deepEqual(told.map((terms: Reply) => JSON.parse(JSON.stringify(terms))), [
      { time: "2025-06-04", companyActFlag: CompanyAct.Bonus, bonusBase: 10, bonusErt: 1 },
      {
        time: "2026-03-04",
        companyActFlag: CompanyAct.Allot + CompanyAct.Dividend,
        allotBase: 5,
        allotErt: 1,
        allotPrice: 7.5,
        dividend: 0.2,
      },
      { time: "2026-05-06", companyActFlag: CompanyAct.Join, joinBase: 10, joinErt: 1 },
      {
        time: "2026-09-02",
        companyActFlag: CompanyAct.Dividend + CompanyAct.SPDividend,
        dividend: 1.5,
        spDividend: 0.25,
      },
    ]);
    assert.equal(rehabList[0].timestamp, Date.parse("2025-06-03T16:00:00Z") / 1000);
    for (const { fwdFactorB } of (await ask("QotRequestRehab", { security: "US.NVDA" })).rehabList) {
      assert.equal(fwdFactorB, 0);
    }
  });

  it("adjust what the getter gives and what is pushed", async () => {
    const { KLType, SubType } = commands;
    const pushed = new Map<number, Reply>();
    const off = quote.on(commands.QotUpdateKL, (push) => void pushed.set(push.rehabType, push.klList.at(-1)));
    await ask("QotSub", {
      securityList: ["SZ.300750"],
      subTypeList: [SubType.KL_Year],
      isSubOrUnSub: true,
      isRegOrUnRegPush: true,
      regPushRehabTypeList: [0, 1, 2],
    });
    const got = new Map<number, Reply>();
    for (const rehabType of [0, 1, 2]) {
      const asked = { security: "SZ.300750", klType: KLType.Year, rehabType, reqNum: 3 };
      got.set(rehabType, (await ask("QotGetKL", asked)).klList);
    }
    // The newest bar is of today's prices forward, and above them backward.
    assert.equal(got.get(1).at(-1).closePrice, got.get(0).at(-1).closePrice);
    assert.ok(got.get(2).at(-1).closePrice > got.get(0).at(-1).closePrice);
    assert.ok(got.get(1)[0].closePrice < got.get(0)[0].closePrice);
    assert.deepEqual([...pushed.keys()].sort(), [0, 1, 2]);
    for (const [rehabType, bar] of pushed) {
      assert.equal(bar.closePrice, got.get(rehabType).at(-1).closePrice);
      assert.equal(bar.highPrice, got.get(rehabType).at(-1).highPrice);
    }
    off();
  });

  it("are the ones that lists of dividends and splits, the calendar and snapshots tell of", async () => {
    for (const security of SYMBOLS) {
      const { rehabList } = await ask("QotRequestRehab", { security });
      const { dividendList } = await ask("QotGetCorporateActionsDividends", { security });
      const slashed = (time: string): string => time.replaceAll("-", "/");
      const paid = rehabList.filter(({ dividend }: Reply) => dividend !== undefined);
      const past = dividendList.filter(({ exDate }: Reply) =>
        exDate <= "2026/11/11" && exDate >= slashed(paid[0].time)
      );
      for (const { time, dividend } of paid) {
        const told = past.find(({ exDate }: Reply) => exDate === slashed(time));
        const amount = security.startsWith("SZ") ? Math.round(1e6 * dividend * 10) / 1e6 : dividend;
        assert.match(told.statement, new RegExp(`(HKD|USD|CNY) ${String(amount).replace(".", "\\.")}( |$)`));
      }
      const { snapshotList: [snapshot] } = await ask("QotGetSecuritySnapshot", { securityList: [security] });
      const ttm = paid.filter(({ time }: Reply) => time > "2025-11-11").reduce(
        (sum: number, { time, dividend, spDividend = 0 }: Reply) => {
          const later = rehabList.filter((it: Reply) => it.time >= time && it.time <= "2026-11-11");
          return sum +
            later.reduce((value: number, { bwdFactorA }: Reply) => value / bwdFactorA, dividend + spDividend);
        },
        0,
      );
      const yields = ttm / snapshot.basic.curPrice * 100;
      if (security === "HK.02800") assert.ok(Math.abs(snapshot.trustExData.dividendYield - yields) < 0.001);
      else assert.ok(Math.abs(snapshot.equityExData.dividendTTM - ttm) < 1e-5, security);
      const splits = rehabList.filter(({ splitErt, joinErt }: Reply) =>
        splitErt !== undefined || joinErt !== undefined
      );
      if (security.startsWith("SZ")) continue;
      const { splitItemList } = await ask("QotGetCorporateActionsStockSplits", { security });
      assert.deepEqual(
        splitItemList.map(({ rate }: Reply) => rate),
        splits.reverse().map((it: Reply) => `${it.splitBase ?? it.joinBase}->${it.splitErt ?? it.joinErt}`),
      );
    }
    const { itemList } = await ask("QotGetDividendCalendar", { market: 1, date: "2026-09-02" });
    const item = itemList.find(({ security }: Reply) => security.code === "00005");
    assert.deepEqual(
      [item.exDate, item.statement],
      ["2026-09-02", "Interim dividend of HKD 1.5 per share, special dividend of HKD 0.25 per share"],
    );
  });

  it("rank by the same dividends", async () => {
    const { dataList } = await ask("QotGetDividendRank", { market: 1, rankType: 1 });
    const hsbc = dataList.find(({ security }: Reply) => security.code === "00005");
    // 1.75 of today's shares, and 0.2 of those of March, of which twelve became one after the rights and the reverse split.
    assert.ok(hsbc === undefined || Math.abs(hsbc.dividendsTTM - (1.75 + 0.2 / 1.2 * 10)) < 1e-4);
    const [nvidia] = (await ask("QotGetDividendRank", { market: 11, rankType: 1 })).dataList;
    const { rehabList } = await ask("QotRequestRehab", { security: "US.NVDA" });
    const year = rehabList.filter(({ time }: Reply) => time > "2025-11-11");
    assert.equal(nvidia.distributionFrequency, 3);
    const sum = year.reduce((total: number, { dividend }: Reply) => total + dividend, 0);
    assert.ok(Math.abs(nvidia.dividendsTTM - sum) < 1e-4);
  });
});
