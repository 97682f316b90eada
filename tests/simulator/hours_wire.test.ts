/** A simulator that keeps the exchanges' hours, as clients see it. */

import { describe, it } from "node:test";
import assert from "node:assert/strict";
import {
  GetGlobalState,
  KLType,
  QotGetBasicQot,
  QotGetKL,
  QotGetMarketState,
  QotGetRT,
  QotGetSecuritySnapshot,
  QotGetTicker,
  QotMarket,
  QotMarketState,
  QotRequestHistoryKL,
  QotSub,
  QotUpdateBasicQot,
  QotUpdateKL,
  QotUpdateRT,
  QotUpdateTicker,
  RehabType,
  Session,
  SubType,
} from "../../src/gen/mod.ts";
import { OpenDArgumentError } from "../../src/errors.ts";
import { SteppedClock } from "../../src/simulator/market/clock.ts";
import type { Hours } from "../../src/simulator/market/sessions/hours.ts";
import { fromWall } from "../../src/simulator/market/zones.ts";
import type { Simulator } from "../../src/simulator/simulator.ts";
import { startSimulator } from "../../src/simulator/start.ts";
import { tcp, type TcpTestClient } from "./client.ts";
import { only } from "./market/helpers.ts";

const { Basic, KL_1Min, KL_Day, RT, Ticker } = SubType;
const AAPL = { market: QotMarket.US_Security, code: "AAPL" };
const TENCENT = { market: QotMarket.HK_Security, code: "00700" };
const HOUR = 3_600_000;

interface Setup {
  readonly sim: Simulator;
  readonly clock: SteppedClock;
  readonly client: TcpTestClient;
  pass(ms: number): void;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Apple and Tencent at a local time of New York, on a clock that the test moves. */
async function exchange(local: string, hours: Hours = "exchange", ticksPerSecond = 1): Promise<Setup> {
  const clock = new SteppedClock(fromWall("US", Date.parse(`${local.replace(" ", "T")}Z`)));
  const sim = await startSimulator({
    clock,
    hours,
    interval: false,
    websocketPort: false,
    securities: only("US.AAPL", "HK.00700"),
    ticksPerSecond,
    cadence: 0,
    rules: { silentIntervals: Infinity },
  });
  const client = await tcp(sim);
  const pass = (ms: number): void => {
    clock.advance(ms);
    sim.step();
  };
  return { sim, clock, client, pass, [Symbol.asyncDispose]: () => sim.close() };
}

const subscription = (subTypeList: SubType[], more: object = {}) => ({
  securityList: [AAPL],
  subTypeList,
  isSubOrUnSub: true,
  isRegOrUnRegPush: true,
  isFirstPush: false,
  ...more,
});

describe("market states", () => {
  it("are those of the hour, of each market and each security", async () => {
    await using s = await exchange("2026-11-12 21:00");
    const states = async () => {
      const { marketHK, marketUS, marketSH, marketHKFuture, marketUSFuture } = await s.client.get(GetGlobalState, {});
      return [marketHK, marketUS, marketSH, marketHKFuture, marketUSFuture];
    };
    const { Afternoon, Closed, FutureDayOpen, FutureOpen, Morning, NightOpen, OVERNIGHT, PreMarketBegin } =
      QotMarketState;
    assert.deepEqual(await states(), [Morning, OVERNIGHT, Morning, FutureDayOpen, FutureOpen]);
    s.pass(8 * HOUR);
    assert.deepEqual(await states(), [Closed, PreMarketBegin, Closed, NightOpen, FutureOpen]);
    s.pass(5 * HOUR);
    const { marketInfoList } = await s.client.get(QotGetMarketState, { securityList: [AAPL, TENCENT] });
    assert.deepEqual(marketInfoList.map(({ marketState }) => marketState), [Afternoon, Closed]);
  });

  it("are always open where nothing is said of hours", async () => {
    await using s = await exchange("2026-11-14 12:00", "always");
    const { marketHK, marketUS, marketHKFuture } = await s.client.get(GetGlobalState, {});
    const { Afternoon, FutureDayOpen, Morning } = QotMarketState;
    assert.deepEqual([marketHK, marketUS, marketHKFuture], [Morning, Afternoon, FutureDayOpen]);
  });

  it("refuses other hours", async () => {
    await assert.rejects(startSimulator({ hours: "office" as Hours }), (error) => {
      assert.ok(error instanceof OpenDArgumentError);
      assert.match(error.message, /hours "office".*"always" or "exchange"/);
      return true;
    });
  });
});

describe("extended sessions", () => {
  it("are pushed to those who asked for them, and the quote to all", async () => {
    await using s = await exchange("2026-11-12 08:00");
    const other = await tcp(s.sim);
    await s.client.get(QotSub, subscription([Basic, KL_1Min, KL_Day, RT, Ticker]));
    await other.get(QotSub, subscription([Basic, KL_1Min, RT, Ticker], { extendedTime: true }));
    s.pass(60_000);
    // What was pushed before has come then.
    await s.client.get(GetGlobalState, {});
    await other.get(GetGlobalState, {});
    const ids: number[] = [QotUpdateKL.id, QotUpdateRT.id, QotUpdateTicker.id];
    assert.ok(!s.client.packets.some(({ id }) => ids.includes(id)));
    const quotes = s.client.pushes(QotUpdateBasicQot);
    const quote = quotes.at(-1)?.basicQotList[0];
    const [tick] = other.pushes(QotUpdateTicker);
    assert.equal(quote?.preMarket?.price, tick?.tickerList.at(-1)?.price);
    assert.equal(tick?.tickerList[0]?.type, 21);
    assert.equal(other.pushes(QotUpdateKL)[0]?.klList[0]?.time, "2026-11-12 08:01:00");
    assert.equal(other.pushes(QotUpdateRT)[0]?.rtList[0]?.time, "2026-11-12 08:01:00");
    s.pass(1.5 * HOUR);
    await s.client.get(GetGlobalState, {});
    const regular = s.client.pushes(QotUpdateTicker).flatMap(({ tickerList }) => tickerList);
    assert.ok(regular.length > 0 && regular.every(({ time }) => time >= "2026-11-12 09:30"));
    assert.equal(s.client.pushes(QotUpdateKL)[0]?.klList.at(-1)?.time, "2026-11-12 09:31:00");
  });

  it("are in getters as the connection subscribed, and in history as asked", async () => {
    await using s = await exchange("2026-11-12 18:00");
    const other = await tcp(s.sim);
    await s.client.get(QotSub, subscription([KL_1Min, RT, Ticker]));
    await other.get(QotSub, subscription([KL_1Min, RT, Ticker], { session: Session.ETH }));
    s.pass(60_000);
    const newest = async (client: TcpTestClient): Promise<(string | undefined)[]> => {
      const kl = await client.get(QotGetKL, {
        rehabType: RehabType.None,
        klType: KLType._1Min,
        security: AAPL,
        reqNum: 5,
      });
      const rt = await client.get(QotGetRT, { security: AAPL });
      return [kl.klList.at(-1)?.time, rt.rtList[0]?.time, rt.rtList.at(-1)?.time];
    };
    const minute = (time: string): string => `2026-11-12 ${time}:00`;
    assert.deepEqual(await newest(s.client), [minute("16:00"), minute("09:31"), minute("16:00")]);
    assert.deepEqual(await newest(other), [minute("18:01"), minute("04:01"), minute("18:01")]);
    assert.deepEqual((await s.client.get(QotGetTicker, { security: AAPL, maxRetNum: 5 })).tickerList, []);
    assert.equal((await other.get(QotGetTicker, { security: AAPL, maxRetNum: 5 })).tickerList.length, 5);
    const history = async (more: object): Promise<number> => {
      const [beginTime, endTime] = ["2026-11-10 00:00:00", "2026-11-10 23:59:59"];
      const query = { rehabType: RehabType.None, klType: KLType._5Min, security: AAPL, beginTime, endTime, ...more };
      return (await s.client.get(QotRequestHistoryKL, query)).klList.length;
    };
    assert.deepEqual(
      [await history({}), await history({ extendedTime: true }), await history({ session: Session.ALL })],
      [78, 192, 288],
    );
  });

  it("stand beside the quote and in the snapshot, each against the close before it", async () => {
    await using s = await exchange("2026-11-12 17:00");
    await s.client.get(QotSub, subscription([Basic]));
    const { basicQotList: [quote] } = await s.client.get(QotGetBasicQot, { securityList: [AAPL] });
    const { snapshotList: [snapshot] } = await s.client.get(QotGetSecuritySnapshot, { securityList: [AAPL] });
    assert.ok(quote !== undefined);
    assert.deepEqual(snapshot?.basic.afterMarket, quote.afterMarket);
    for (
      const [session, close] of [
        [quote.overnight, quote.lastClosePrice],
        [quote.preMarket, quote.lastClosePrice],
        [quote.afterMarket, quote.curPrice],
      ] as const
    ) {
      assert.ok((session?.volume ?? 0) > 0);
      assert.ok(Math.abs((session?.price ?? 0) - (session?.changeVal ?? 0) - close) < 1e-9);
    }
  });
});

it("nothing is pushed while a market is closed, and subscriptions stand", async () => {
  await using s = await exchange("2026-11-13 18:00"); // Saturday morning in Hong Kong
  await s.client.get(QotSub, subscription([Basic, KL_1Min, SubType.OrderBook, Ticker], { securityList: [TENCENT] }));
  const before = s.client.packets.length;
  for (let i = 0; i < 24; i++) s.pass(HOUR);
  await s.client.get(GetGlobalState, {});
  assert.equal(s.client.packets.length, before + 1);
  const { basicQotList } = await s.client.get(QotGetBasicQot, { securityList: [TENCENT] });
  assert.ok((basicQotList[0]?.volume ?? 0) > 0);
});

describe("time-share", () => {
  /** What is told of the hours, by its minute. */
  async function line(s: Setup, security: { readonly market: QotMarket; readonly code: string }) {
    const { rtList } = await s.client.get(QotGetRT, { security });
    for (const { isBlank, price, volume, timestamp } of rtList) {
      assert.deepEqual([price === undefined, volume === undefined, timestamp === undefined], [isBlank, isBlank, false]);
    }
    return rtList.map(({ time, minute, isBlank }) => ({ time: time.slice(11, 16), minute, isBlank }));
  }

  it("has a point for each minute of the sessions so far: one without trades is blank", async () => {
    await using s = await exchange("2026-11-12 00:10", "exchange", 0.01);
    const securityList = [AAPL, TENCENT];
    await s.client.get(QotSub, subscription([RT], { securityList }));
    const minutes = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);
    // 13:10 in Hong Kong: an auction, a morning of two and a half hours, ten minutes.
    s.pass(20_000);
    // The minute that is not over is only there when something was traded in it.
    const tencent = (await line(s, TENCENT)).filter(({ minute }) => minute <= 790);
    assert.deepEqual(tencent.map(({ minute }) => minute), [...minutes(570, 151), ...minutes(781, 10)]);
    assert.ok(tencent.some(({ isBlank }) => !isBlank));
    for (let i = 0; i < 10; i++) s.pass(60_000);
    const later = (await line(s, TENCENT)).filter(({ minute }) => minute <= 800);
    assert.deepEqual(later.slice(0, tencent.length), tencent);
    assert.equal(later.length, tencent.length + 10);
    assert.ok(later.slice(-10).some(({ isBlank }) => isBlank));
  });

  it("has those of the night and the morning for who wants them", async () => {
    await using s = await exchange("2026-11-12 09:31", "exchange", 0.01);
    await s.client.get(QotSub, subscription([RT]));
    assert.deepEqual((await line(s, AAPL)).map(({ time }) => time), ["09:31"]);
    await s.client.get(QotSub, subscription([RT], { session: Session.ALL }));
    const all = await line(s, AAPL);
    // Eight hours of the night, five and a half before the open.
    assert.equal(all.length, 8 * 60 + 330 + 1);
    assert.deepEqual([all[0]?.time, all.at(-1)?.time], ["20:01", "09:31"]);
  });

  it("begins with the first trade where the market never closes", async () => {
    await using s = await exchange("2026-11-12 10:00", "always", 0.01);
    await s.client.get(QotSub, subscription([RT]));
    for (let i = 0; i < 10; i++) s.pass(60_000);
    const points = await line(s, AAPL);
    assert.deepEqual(points.map(({ minute }) => minute), points.map((_, i) => (points[0]?.minute ?? 0) + i));
    assert.ok(points.some(({ isBlank }) => isBlank));
    assert.equal(points[0]?.isBlank, false);
  });
});
