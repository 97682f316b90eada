/** What the market and its user have beyond quotes: plates, days, history, money, watchlist, reminders. */

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { OpenQuoteContext, pages } from "../../mod.ts";
import * as commands from "../../src/gen/mod.ts";
import { type Simulator, startSimulator, SteppedClock } from "../../src/simulator/mod.ts";
import type { AnyRequest, Fields } from "./synthetic_requests.ts";

/** A reply of any command, looked into by name. */
type Reply = ReturnType<typeof JSON.parse>;

let sim: Simulator;
let clock: SteppedClock;
let quote: OpenQuoteContext;

before(async () => {
  clock = new SteppedClock(Date.parse("2026-11-11T06:00:00Z"));
  sim = await startSimulator({ clock, interval: false, websocketPort: false, rules: { rateWindows: false } });
  quote = await OpenQuoteContext.connect({ port: sim.port, rateLimit: "off" });
});

after(async () => {
  await quote.close();
  await sim.close();
});

function ask(name: string, c2s: Fields): Promise<Reply> {
  return quote.request((commands as unknown as Record<string, AnyRequest>)[name] as AnyRequest, c2s);
}

const codes = (list: readonly Reply[]): string[] => list.map(({ basic }) => basic.security.code);

describe("plates", () => {
  it("hold the securities that name them", async () => {
    const { plateInfoList } = await ask("QotGetPlateSet", { market: 1, plateSetType: 1 });
    assert.ok(plateInfoList.length > 2);
    for (const { plate } of plateInfoList) {
      const { staticInfoList } = await ask("QotGetPlateSecurity", { plate });
      assert.ok(staticInfoList.length > 0, `${plate.code} is empty`);
      const securityList = staticInfoList.map(({ basic }: Reply) => basic.security);
      for (const owner of (await ask("QotGetOwnerPlate", { securityList })).ownerPlateList) {
        assert.ok(owner.plateInfoList.some((it: Reply) => it.plate.code === plate.code));
      }
    }
  });

  it("are sorted as asked", async () => {
    const plate = "HK.BK1000";
    const prices = async (ascend: boolean): Promise<number[]> => {
      const { staticInfoList } = await ask("QotGetPlateSecurity", { plate, sortField: 2, ascend });
      return codes(staticInfoList).map((code) => sim.market.security(`HK.${code}`)?.quote().curPrice ?? 0);
    };
    const rising = await prices(true);
    assert.deepEqual(rising, [...rising].sort((a, b) => a - b));
    assert.deepEqual(await prices(false), rising.reverse());
  });

  it("are refused where there are none", async () => {
    await assert.rejects(ask("QotGetPlateSet", { market: 1, plateSetType: 4 }), /Unknown plate set type 4/);
    await assert.rejects(ask("QotGetPlateSecurity", { plate: "HK.BK9999" }), /Unknown stock HK\.BK9999/);
    const securityList = Array.from({ length: 201 }, () => "HK.00700");
    await assert.rejects(ask("QotGetOwnerPlate", { securityList }), /at most 200/);
  });

  it("and a stock its warrants, which a warrant list has too", async () => {
    const { staticInfoList } = await ask("QotGetReference", { security: "HK.00700", referenceType: 1 });
    const { warrantDataList } = await ask("QotGetWarrant", {
      begin: 0,
      num: 50,
      sortField: 1,
      ascend: true,
      owner: "HK.00700",
    });
    assert.deepEqual(codes(staticInfoList).sort(), warrantDataList.map(({ stock }: Reply) => stock.code));
  });
});

describe("days", () => {
  it("are those of trading: no weekends, no holidays, some short", async () => {
    const range = { beginTime: "2026-11-23", endTime: "2026-12-31" };
    const { tradeDateList } = await ask("QotRequestTradeDate", { market: 2, ...range });
    const days = new Map(tradeDateList.map(({ time, tradeDateType }: Reply) => [time, tradeDateType]));
    assert.equal(days.size, 27);
    assert.deepEqual(
      ["2026-11-25", "2026-11-26", "2026-11-27", "2026-11-28", "2026-12-25"].map((day) => days.get(day)),
      [
        0,
        undefined,
        1,
        undefined,
        undefined,
      ],
    );
    const hong = await ask("QotRequestTradeDate", { market: 2, security: "HK.00700", ...range });
    assert.ok(hong.tradeDateList.some(({ time }: Reply) => time === "2026-11-26"));
  });

  it("end with the year, and are refused the wrong way round", async () => {
    const { tradeDateList } = await ask("QotRequestTradeDate", {
      market: 1,
      beginTime: "2026-12-28",
      endTime: "2028-01-01",
    });
    assert.equal(tradeDateList.at(-1).time, "2026-12-31");
    const wrong = { market: 1, beginTime: "2026-12-28", endTime: "2026-01-01" };
    await assert.rejects(ask("QotRequestTradeDate", wrong), /is before/);
    await assert.rejects(ask("QotRequestTradeDate", { ...wrong, market: 9 }), /market 9/);
  });

  it("are the days of the bars", async () => {
    const range = { beginTime: "2026-09-21", endTime: "2026-10-23" };
    for (const [security, market] of [["HK.00700", 1], ["US.AAPL", 2], ["SH.600519", 3]] as const) {
      const { tradeDateList } = await ask("QotRequestTradeDate", { market, ...range });
      const { klList } = await ask("QotRequestHistoryKL", { security, rehabType: 1, klType: 2, ...range });
      assert.deepEqual(
        klList.map(({ time }: Reply) => time.slice(0, 10)),
        tradeDateList.map(({ time }: Reply) => time),
      );
    }
  });

  it("no suspension, for there was none", async () => {
    const { SecuritySuspendList } = await ask("QotGetSuspend", {
      securityList: ["HK.00700"],
      beginTime: "2026-01-01",
      endTime: "2026-11-10",
    });
    assert.deepEqual(SecuritySuspendList[0].suspendList, []);
  });
});

describe("history", () => {
  const day = { security: "HK.00700", rehabType: 0, klType: 2 };

  it("ends with the bars that the getter has", async () => {
    await quote.subscribe(["HK.00700"], [commands.SubType.KL_Day, commands.SubType.KL_1Min]);
    for (const klType of [1, 2]) {
      const { klList } = await ask("QotGetKL", { ...day, klType, reqNum: 5 });
      const all = await ask("QotRequestHistoryKL", {
        ...day,
        klType,
        beginTime: "2026-10-01",
        endTime: "2026-11-11",
        maxAckKLNum: 1000,
      });
      let last = all.klList;
      for await (
        const page of pages(quote, commands.QotRequestHistoryKL, {
          ...day,
          klType,
          beginTime: "2026-10-01",
          endTime: "2026-11-11",
        } as commands.QotRequestHistoryKLC2SInput)
      ) last = page.klList;
      assert.deepEqual(last.slice(-5), klList);
    }
  });

  it("comes in pages without a gap, ten years of days and a month of minutes", async () => {
    const wanted = { ...day, beginTime: "2023-01-01", endTime: "2026-11-10" };
    const oldest = await ask("QotRequestHistoryKL", { ...wanted, beginTime: "2016-11-14", maxAckKLNum: 1 });
    assert.ok(oldest.klList[0].time < "2017-01-01", oldest.klList[0].time);
    const whole = await ask("QotRequestHistoryKL", wanted);
    assert.ok(whole.klList.length > 900 && whole.nextReqKey === undefined);
    const small = { ...wanted, beginTime: "2026-01-01", maxAckKLNum: 50 } as commands.QotRequestHistoryKLC2SInput;
    const rows: Reply[] = [];
    for await (const { klList } of pages(quote, commands.QotRequestHistoryKL, small)) rows.push(...klList);
    assert.deepEqual(rows, whole.klList.filter(({ time }: Reply) => time >= "2026-01-01"));
    for (let i = 1; i < rows.length; i++) assert.equal(rows[i].lastClosePrice, rows[i - 1].closePrice);

    const minutes = { ...day, klType: 1, beginTime: "2026-10-12", endTime: "2026-10-16" };
    const first = await ask("QotRequestHistoryKL", { ...minutes, maxAckKLNum: 1000 });
    assert.deepEqual([first.klList[0].time, first.klList.length], ["2026-10-12 09:30:00", 1000]);
    assert.equal(first.nextReqKey.length, 16);
    const rest = await ask("QotRequestHistoryKL", { ...minutes, nextReqKey: first.nextReqKey });
    assert.equal(rest.klList.length, 5 * 331 - 1000);
    assert.equal(rest.nextReqKey, undefined);
  });

  it("goes back a year from an end alone, and forward from a begin alone", async () => {
    const bounds = async (beginTime: string, endTime: string): Promise<string[]> => {
      const { klList } = await ask("QotRequestHistoryKL", { ...day, beginTime, endTime });
      return [klList[0].time, klList.at(-1).time].map((time) => time.slice(0, 10));
    };
    assert.deepEqual(await bounds("", "2026-06-30"), ["2025-06-30", "2026-06-30"]);
    assert.deepEqual(await bounds("2025-06-30", ""), ["2025-06-30", "2026-06-30"]);
    assert.deepEqual(await bounds("", ""), ["2025-11-11", "2026-11-11"]);
  });

  it("has the fields asked for", async () => {
    const { klList } = await ask("QotRequestHistoryKL", {
      ...day,
      beginTime: "2026-11-09",
      endTime: "2026-11-10",
      needKLFieldsFlag: 8 + 32,
    });
    const [bar] = klList;
    assert.ok(bar.closePrice > 0 && bar.volume > 0);
    assert.deepEqual([bar.openPrice, bar.highPrice, bar.turnover], [undefined, undefined, undefined]);
  });

  it("counts securities, each once", async () => {
    const before = await ask("QotRequestHistoryKLQuota", { bGetDetail: true });
    const range = { beginTime: "2026-11-09", endTime: "2026-11-10" };
    for (const klType of [2, 3]) await ask("QotRequestHistoryKL", { ...day, ...range, klType, security: "HK.00388" });
    const after = await ask("QotRequestHistoryKLQuota", { bGetDetail: true });
    assert.equal(after.usedQuota, before.usedQuota + 1);
    assert.equal(after.usedQuota + after.remainQuota, 300);
    assert.equal(after.detailList.at(-1).security.code, "00388");
    clock.advance(7 * 86_400_000);
    assert.equal((await ask("QotRequestHistoryKLQuota", {})).usedQuota, 0);
  });

  it("is refused without sense", async () => {
    const good = { ...day, beginTime: "2026-11-09", endTime: "2026-11-10" };
    await assert.rejects(ask("QotRequestHistoryKL", { ...good, klType: 99 }), /Unknown KL type 99/);
    await assert.rejects(ask("QotRequestHistoryKL", { ...good, beginTime: "yesterday" }), /beginTime is "yesterday"/);
    await assert.rejects(ask("QotRequestHistoryKL", { ...good, endTime: "2026-11-01" }), /is before/);
    await assert.rejects(ask("QotRequestHistoryKL", { ...good, maxAckKLNum: 0 }), /at least 1/);
    await assert.rejects(ask("QotRequestHistoryKL", { ...good, session: 4 }), /OVERNIGHT/);
    await assert.rejects(ask("QotRequestHistoryKL", { ...good, nextReqKey: new Uint8Array(3) }), /nextReqKey/);
    const { nextReqKey } = await ask("QotRequestHistoryKL", { ...good, maxAckKLNum: 1 });
    assert.equal((await ask("QotRequestHistoryKL", { ...good, nextReqKey })).klList.length, 1);
    for (const other of [{ rehabType: 1 }, { security: "HK.00388" }, { endTime: "2026-11-09" }]) {
      await assert.rejects(ask("QotRequestHistoryKL", { ...good, ...other, nextReqKey }), /nextReqKey/);
    }
  });
});

describe("money", () => {
  it("in and out is the day's turnover, and its parts add up", async () => {
    const flow = await ask("QotGetCapitalFlow", { security: "HK.00700" });
    assert.ok(flow.flowItemList.length > 100);
    for (const it of flow.flowItemList) {
      const parts = it.superInFlow + it.bigInFlow + it.midInFlow + it.smlInFlow;
      assert.ok(Math.abs(parts - it.inFlow) < 0.05);
    }
    const spread = await ask("QotGetCapitalDistribution", { security: "HK.00700" });
    const sum = (way: string): number =>
      ["Super", "Big", "Mid", "Small"].reduce((total, size) => total + spread[`capital${way}${size}`], 0);
    const net = flow.flowItemList.reduce((total: number, { inFlow }: Reply) => total + inFlow, 0);
    assert.ok(Math.abs(sum("In") - sum("Out") - net) < 5);
    const { turnover } = sim.market.security("HK.00700")?.quote() ?? { turnover: 0 };
    assert.ok(Math.abs((sum("In") + sum("Out")) / turnover - 1) < 1e-6);
  });

  it("of a day, a week and a month are those of the minutes and days in them", async () => {
    const net = (list: readonly Reply[]): number => list.reduce((sum, { inFlow }) => sum + inFlow, 0);
    const flow = async (periodType: number, beginTime: string, endTime: string): Promise<Reply[]> =>
      (await ask("QotGetCapitalFlow", { security: "HK.00700", periodType, beginTime, endTime })).flowItemList;
    const minutes = await ask("QotGetCapitalFlow", { security: "HK.00700" });
    const today = minutes.flowItemList[0].time.slice(0, 10);
    const [day] = await flow(2, today, today);
    assert.ok(Math.abs(day.inFlow - net(minutes.flowItemList)) < 5, `${day.inFlow}`);
    const days = await flow(2, "2026-10-01", "2026-10-31");
    const [month] = await flow(4, "2026-10-01", "2026-10-31");
    assert.equal(month.time, "2026-10-01 00:00:00");
    assert.ok(Math.abs(month.inFlow - net(days)) < 1);
    const week = (await flow(3, "2026-10-01", "2026-10-31")).find(({ time }) => time.startsWith("2026-10-12"));
    const own = days.filter(({ time }) => time >= "2026-10-12" && time < "2026-10-17");
    assert.equal(own.length, 5);
    assert.ok(Math.abs(week.inFlow - net(own)) < 1);
  });

  it("by day for a year at most", async () => {
    const asked = { security: "HK.00700", periodType: 2, beginTime: "2026-11-02", endTime: "2026-11-06" };
    const { flowItemList } = await ask("QotGetCapitalFlow", asked);
    assert.deepEqual(
      flowItemList.map(({ time }: Reply) => time),
      [2, 3, 4, 5, 6].map((day) => `2026-11-0${day} 00:00:00`),
    );
    assert.equal(
      flowItemList[0].mainInFlow,
      Math.round((flowItemList[0].superInFlow + flowItemList[0].bigInFlow) * 100) / 100,
    );
    await assert.rejects(ask("QotGetCapitalFlow", { ...asked, beginTime: "2024-01-01" }), /at most one year/);
  });
});

describe("the user's watchlist", () => {
  it("takes securities in and out", async () => {
    const members = async (groupName: string): Promise<string[]> =>
      codes((await ask("QotGetUserSecurity", { groupName })).staticInfoList);
    const change = (op: number): Promise<Reply> =>
      ask("QotModifyUserSecurity", { groupName: "Strategy", op, securityList: ["US.TSLA"] });
    assert.deepEqual(await members("Strategy"), []);
    await change(1);
    assert.deepEqual([await members("Strategy"), await members("US")], [["TSLA"], ["TSLA"]]);
    await change(3);
    assert.deepEqual([await members("Strategy"), await members("US")], [[], ["TSLA"]]);
    await change(2);
    assert.deepEqual(await members("US"), []);
  });

  it("refuses groups that are not the user's", async () => {
    const securityList = ["US.TSLA"];
    await assert.rejects(ask("QotModifyUserSecurity", { groupName: "All", op: 1, securityList }), /cannot be modified/);
    await assert.rejects(
      ask("QotModifyUserSecurity", { groupName: "No", op: 1, securityList }),
      /Unknown user security group/,
    );
    await assert.rejects(ask("QotGetUserSecurity", { groupName: "No" }), /Unknown user security group "No"/);
  });
});

describe("price reminders", () => {
  const security = "HK.00700";
  const set = (more: Fields): Promise<Reply> => ask("QotSetPriceReminder", { security, ...more });
  const list = async (): Promise<Reply[]> =>
    (await ask("QotGetPriceReminder", { security })).priceReminderList.flatMap(({ itemList }: Reply) => itemList);

  it("are kept, changed and deleted", async () => {
    const { key } = await set({ op: 1, type: 1, freq: 1, value: 9999.12345, note: "far" });
    assert.ok(key > 2n ** 53n);
    assert.deepEqual((await list()).map(({ value, note, isEnable }) => [value, note, isEnable]), [[
      9999.123,
      "far",
      true,
    ]]);
    await set({ op: 4, key });
    assert.equal((await list())[0].isEnable, false);
    await set({ op: 5, key, type: 2, freq: 2, value: 1 });
    assert.deepEqual((await list()).map(({ type, freq, value }) => [type, freq, value]), [[2, 2, 1]]);
    assert.equal((await ask("QotGetPriceReminder", { market: 1 })).priceReminderList.length, 1);
    await set({ op: 2, key });
    assert.deepEqual(await list(), []);
    await assert.rejects(set({ op: 2, key }), /has no reminder/);
    await assert.rejects(set({ op: 1, type: 0, freq: 1, value: 1 }), /Unknown reminder type 0/);
    await assert.rejects(set({ op: 1, type: 1, freq: 1 }), /value is wanted/);
  });

  it("of a type ten at most", async () => {
    for (let i = 0; i < 10; i++) await set({ op: 1, type: 7, freq: 1, value: 1e12 + i });
    await assert.rejects(set({ op: 1, type: 7, freq: 1, value: 1e12 }), /already/);
    assert.equal((await set({ op: 6 })).key, 0n);
    assert.deepEqual(await list(), []);
  });

  it("fire once the price is there, and once only where that is asked", async () => {
    const tencent = sim.market.security(security);
    assert.ok(tencent !== undefined);
    const fired: Reply[] = [];
    quote.on(commands.QotUpdatePriceReminder, (push) => void fired.push(push));
    sim.step(); // through the week that has passed
    const [best] = tencent.orderBook(3).asks.slice(2);
    assert.ok(best !== undefined);
    const { key } = await set({ op: 1, type: 1, freq: 3, value: best.price, note: "now" });
    sim.step();
    await ask("KeepAlive", { time: 0 });
    assert.equal(fired.length, 0);
    for (let i = 0; i < 3; i++) {
      tencent.order("bid", 1_000_000, best.price);
      clock.advance(1);
      sim.step();
    }
    await ask("KeepAlive", { time: 0 });
    assert.equal(fired.length, 1);
    const [push] = fired;
    assert.deepEqual([push.key, push.note, push.type, push.setValue], [key, "now", 1, best.price]);
    assert.ok(push.price >= best.price && push.curValue >= best.price);
    assert.equal((await list())[0].isEnable, false);
  });
});
