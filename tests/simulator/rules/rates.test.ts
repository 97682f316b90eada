/** How often OpenD takes each command. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { RequestLimit } from "../../../src/codec/command.ts";
import * as commands from "../../../src/gen/mod.ts";
import type { RequestName } from "../../../src/simulator/envelope.ts";
import { RATE_TABLE } from "../../../src/simulator/rules/rate_table.ts";
import { type RateRules, RateWindows } from "../../../src/simulator/rules/rate_windows.ts";
import { still } from "./helpers.ts";

const { KLType, QotGetSecuritySnapshot, QotGetStaticInfo, QotRequestHistoryKL, RehabType } = commands;
const ON: RateRules = { rateWindows: true, tradeWindows: true, tradeGaps: true };

/** How many requests of a kind are taken at one time. */
function takenAtOnce(name: RequestName, c2s: object, rules: Partial<RateRules> = {}): number {
  const windows = new RateWindows({ ...ON, tradeGaps: false, ...rules });
  for (let count = 0; count < 200; count++) {
    try {
      windows.count(name, c2s, 1000);
    } catch (error) {
      assert.match(
        String(error),
        new RegExp(`${name} is requested too frequently: at most ${count} times in 30 seconds`),
      );
      return count;
    }
  }
  return Number.POSITIVE_INFINITY;
}

describe("the table of rates", () => {
  it("is that of the schema, command for command", () => {
    const limits = Object.entries(commands).flatMap(([name, command]) =>
      typeof command === "object" && "limit" in command ? [[name, command.limit as RequestLimit] as const] : []
    );
    assert.ok(limits.length > 120);
    assert.deepEqual(new Map(RATE_TABLE), new Map(limits as [RequestName, RequestLimit][]));
  });
});

describe("windows", () => {
  it("go by the newest clock, also one that was set back", () => {
    const windows = new RateWindows(ON);
    const order = { header: { accID: 1n } };
    for (let i = 0; i < 10; i++) windows.count("QotGetMarketState", {}, 3_600_000);
    assert.throws(() => windows.count("QotGetMarketState", {}, 3_600_000), /too frequently/);
    windows.count("QotGetMarketState", {}, 0);
    windows.count("TrdPlaceOrder", order, 3_600_000);
    windows.count("TrdPlaceOrder", order, 0);
    assert.throws(() => windows.count("TrdPlaceOrder", order, 19), /at least 20 ms/);
  });

  it("that are off remember nothing, however often is asked at one time", () => {
    const windows = new RateWindows({ ...ON, rateWindows: false });
    // With all of them kept this would take minutes.
    for (let i = 0; i < 300_000; i++) windows.count("QotGetSecuritySnapshot", {}, 1000);
    for (let i = 0; i < 300_000; i++) windows.count("TrdPlaceOrder", { header: { accID: 1n } }, 20 * i);
  });

  it("take as many as the table says, of each command", () => {
    for (const [name, { requests }] of RATE_TABLE) {
      assert.equal(takenAtOnce(name, { header: { accID: 1n }, refreshCache: true }), requests, name);
    }
  });

  it("slide: a burst and a pause are as good as an even pace", () => {
    const windows = new RateWindows(ON);
    const count = (now: number): void => windows.count("QotGetPlateSet", {}, now);
    for (let i = 0; i < 10; i++) count(i * 1000);
    assert.throws(() => count(30_000), /frequently/);
    count(30_001); // more than 30 seconds after the first
    assert.throws(() => count(30_002), /frequently/);
    count(31_001);
  });

  it("never hold more than they take, and refuse only when they are full", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 9000 }), { maxLength: 60 }), (gaps) => {
      const windows = new RateWindows(ON);
      const taken: number[] = [];
      let now = 0;
      for (const gap of gaps) {
        now += gap;
        const inWindow = taken.filter((time) => now - time <= 30_000).length;
        let refused = false;
        try {
          windows.count("QotGetPlateSet", {}, now);
          taken.push(now);
        } catch {
          refused = true;
        }
        assert.equal(refused, inWindow === 10);
      }
    }));
  });

  it("count first pages only, where it is so", () => {
    const pages: readonly (readonly [RequestName, object, object])[] = [
      ["QotRequestHistoryKL", {}, { nextReqKey: new Uint8Array(16) }],
      ["QotRequestHistoryKL", { nextReqKey: new Uint8Array() }, { nextReqKey: new Uint8Array(1) }],
      ["QotGetOptionRank", { page: 0 }, { page: 1 }],
      ["QotGetHotList", { offset: 0 }, { offset: 10 }],
      ["QotGetReference", { referenceType: 2 }, { referenceType: 1 }],
    ];
    for (const [name, first, next] of pages) {
      assert.equal(takenAtOnce(name, first), RATE_TABLE.get(name)?.requests);
      assert.equal(takenAtOnce(name, next), Number.POSITIVE_INFINITY, name);
    }
  });

  it("count trade lists only where they are fresh, each account for itself, and orders with combos", () => {
    assert.equal(takenAtOnce("TrdGetFunds", { header: { accID: 1n }, refreshCache: false }), Number.POSITIVE_INFINITY);
    const windows = new RateWindows({ ...ON, tradeGaps: false });
    for (let i = 0; i < 15; i++) {
      windows.count(i % 2 === 0 ? "TrdPlaceOrder" : "TrdPlaceComboOrder", { header: { accID: 1n } }, 0);
    }
    assert.throws(() => windows.count("TrdPlaceOrder", { header: { accID: 1n } }, 0), /frequently/);
    windows.count("TrdPlaceOrder", { header: { accID: 2n } }, 0);
  });

  it("can be turned off, made small, and given to commands that have none", () => {
    assert.equal(takenAtOnce("QotGetPlateSet", {}, { rateWindows: false }), Number.POSITIVE_INFINITY);
    assert.equal(
      takenAtOnce("QotGetPlateSet", {}, { rateWindows: { QotGetPlateSet: false } }),
      Number.POSITIVE_INFINITY,
    );
    assert.equal(takenAtOnce("QotGetPlateSet", {}, { rateWindows: { QotGetPlateSet: 2 } }), 2);
    assert.equal(takenAtOnce("QotGetOwnerPlate", {}, { rateWindows: { QotGetPlateSet: 2 } }), 10);
    assert.equal(takenAtOnce("GetGlobalState", {}, { rateWindows: { GetGlobalState: 3 } }), 3);
    assert.equal(takenAtOnce("TrdUnlockTrade", {}, { tradeWindows: false }), Number.POSITIVE_INFINITY);
    assert.equal(takenAtOnce("QotGetPlateSet", {}, { tradeWindows: false }), 10);
  });

  it("are of all connections together, and what they refuse counts as none", async () => {
    await using s = await still({ rules: { rateWindows: { QotGetSecuritySnapshot: 2 } } });
    const [a, b] = [await s.tcp(), await s.tcp()];
    const c2s = { securityList: ["HK.00700"] };
    await a.get(QotGetSecuritySnapshot, c2s);
    s.clock.advance(10_000);
    await b.get(QotGetSecuritySnapshot, c2s);
    assert.match(await a.fail(QotGetSecuritySnapshot, c2s), /at most 2 times in 30 seconds/);
    await a.get(QotGetStaticInfo, c2s);
    s.clock.advance(20_001);
    await a.get(QotGetSecuritySnapshot, c2s);
    assert.match(await b.fail(QotGetSecuritySnapshot, c2s), /frequently/);
  });

  it("let the next pages of history through", async () => {
    await using s = await still({ rules: { rateWindows: { QotRequestHistoryKL: 1 } } });
    const client = await s.tcp();
    const c2s = {
      security: "HK.00700",
      klType: KLType.Day,
      rehabType: RehabType.None,
      beginTime: "2026-06-01",
      endTime: "2026-06-30",
      maxAckKLNum: 5,
    };
    const { nextReqKey } = await client.get(QotRequestHistoryKL, c2s);
    await client.get(QotRequestHistoryKL, { ...c2s, nextReqKey });
    assert.match(await client.fail(QotRequestHistoryKL, c2s), /frequently/);
  });
});
