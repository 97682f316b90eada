/** The market as a client sees it: what is pushed and what is asked for agree. */

import { describe, it } from "node:test";
import assert from "node:assert/strict";
import {
  KLType,
  QotGetBasicQot,
  QotGetKL,
  QotGetSecuritySnapshot,
  QotGetSubInfo,
  QotGetTicker,
  QotSub,
  QotUpdateBasicQot,
  QotUpdateBroker,
  QotUpdateKL,
  QotUpdateOrderBook,
  QotUpdateRT,
  QotUpdateTicker,
  RehabType,
  SubType,
} from "../../src/gen/mod.ts";
import { SteppedClock } from "../../src/simulator/market/clock.ts";
import { startSimulator } from "../../src/simulator/start.ts";
import { tcp } from "./client.ts";

describe("a market watched for three minutes", () => {
  it("is never crossed, trades inside the book, and has bars of just those trades", async () => {
    const clock = new SteppedClock(Date.UTC(2026, 6, 2, 6, 0, 0));
    await using sim = await startSimulator({
      clock,
      interval: false,
      cadence: 0,
      seed: "wire",
      rules: { silentIntervals: Number.POSITIVE_INFINITY },
    });
    const client = await tcp(sim);
    const { Basic, Broker, KL_1Min, OrderBook, RT, Ticker } = SubType;
    await client.get(QotSub, {
      securityList: ["HK.00700"],
      subTypeList: [Basic, Broker, KL_1Min, OrderBook, RT, Ticker],
      isSubOrUnSub: true,
      isRegOrUnRegPush: true,
    });
    for (let i = 0; i < 180; i++) {
      clock.advance(1000);
      sim.step();
    }
    await client.get(QotGetSubInfo, {});

    const books = client.pushes(QotUpdateOrderBook);
    assert.ok(books.length > 100);
    let [lowestBid, highestAsk] = [Infinity, 0];
    for (const { orderBookAskList: asks, orderBookBidList: bids } of books) {
      assert.equal(asks.length, 10);
      assert.equal(bids.length, 10);
      assert.ok((bids[0]?.price as number) < (asks[0]?.price as number));
      lowestBid = Math.min(lowestBid, bids.at(-1)?.price as number);
      highestAsk = Math.max(highestAsk, asks.at(-1)?.price as number);
    }

    const ticks = client.pushes(QotUpdateTicker).flatMap(({ tickerList }) => tickerList);
    const [cached, ...live] = ticks;
    assert.equal(cached?.pushDataType, 3);
    assert.ok(live.length > 200 && live.every(({ pushDataType }) => pushDataType === 1));
    assert.ok(live.every(({ price }) => price >= lowestBid && price <= highestAsk));
    ticks.forEach(({ sequence }, i) => assert.ok(i === 0 || sequence > (ticks[i - 1]?.sequence as bigint)));

    const getter = await client.get(QotGetTicker, { security: "HK.00700", maxRetNum: 1000 });
    const from = getter.tickerList.findIndex(({ sequence }) => sequence === cached?.sequence);
    assert.deepEqual(
      getter.tickerList.slice(from).map(({ sequence }) => sequence),
      ticks.map(({ sequence }) => sequence),
    );

    const bars = await client.get(QotGetKL, {
      security: "HK.00700",
      klType: KLType._1Min,
      rehabType: RehabType.Forward,
      reqNum: 3,
    });
    const last = client.pushes(QotUpdateKL).at(-1)?.klList.at(-1);
    for (const bar of bars.klList) {
      const minute = live.filter(({ timestamp = 0 }) => Math.floor(timestamp / 60) * 60 + 60 === bar.timestamp);
      // The cached trade opened the first minute, perhaps not alone.
      if (minute.length === 0 || bar.timestamp === Math.floor((cached?.timestamp ?? 0) / 60) * 60 + 60) continue;
      assert.equal(bar.openPrice, minute[0]?.price);
      assert.equal(bar.closePrice, minute.at(-1)?.price);
      assert.equal(bar.highPrice, Math.max(...minute.map(({ price }) => price)));
      assert.equal(bar.lowPrice, Math.min(...minute.map(({ price }) => price)));
      assert.equal(bar.volume, minute.reduce((sum, { volume }) => sum + volume, 0));
    }
    const newest = bars.klList.at(-1);
    assert.deepEqual({ ...newest, lastClosePrice: 0, changeRate: undefined }, last);

    // A bar that has ended was pushed in its final state.
    const ended = bars.klList.at(-2);
    const pushed = client.pushes(QotUpdateKL).flatMap(({ klList }) => klList).filter(({ time }) =>
      time === ended?.time
    );
    assert.deepEqual(pushed.at(-1), { ...ended, lastClosePrice: 0, changeRate: undefined });

    const quote = client.pushes(QotUpdateBasicQot).at(-1)?.basicQotList[0];
    const { basicQotList: [asked] } = await client.get(QotGetBasicQot, { securityList: ["HK.00700"] });
    assert.deepEqual(quote, asked);
    assert.equal(quote?.curPrice, live.at(-1)?.price);
    const { snapshotList: [snapshot] } = await client.get(QotGetSecuritySnapshot, { securityList: ["HK.00700"] });
    assert.equal(snapshot?.basic.curPrice, quote?.curPrice);
    assert.equal(snapshot?.basic.bidPrice, books.at(-1)?.orderBookBidList[0]?.price);

    const point = client.pushes(QotUpdateRT).at(-1)?.rtList[0];
    assert.deepEqual([point?.time, point?.price, point?.volume], [newest?.time, newest?.closePrice, newest?.volume]);
    const queue = client.pushes(QotUpdateBroker).at(-1);
    assert.ok((queue?.brokerAskList.length ?? 0) > 0 && (queue?.brokerBidList.length ?? 0) > 0);
  });

  it("runs faster than the clock when it is told to", async () => {
    const start = Date.UTC(2026, 6, 2, 6, 0, 0);
    const clock = new SteppedClock(start);
    await using sim = await startSimulator({ clock, interval: false, speed: 60 });
    clock.advance(2000);
    sim.step();
    assert.equal(sim.market.now, start + 120_000);
  });

  it("moves by itself, on its own timer", async () => {
    await using sim = await startSimulator({ ticksPerSecond: 50, unref: true });
    const client = await tcp(sim);
    const c2s = { securityList: ["US.AAPL"], subTypeList: [SubType.Ticker], isSubOrUnSub: true };
    await client.get(QotSub, { ...c2s, isRegOrUnRegPush: true, isFirstPush: false });
    for (let i = 0; i < 3; i++) await client.nextPush(QotUpdateTicker);
    await client.close();
  });

  it("can be made to push thousands a second", async () => {
    await using sim = await startSimulator({ pushRate: 5000 });
    const client = await tcp(sim);
    const c2s = { securityList: ["HK.00700"], subTypeList: [SubType.OrderBook], isSubOrUnSub: true };
    const start = performance.now();
    await client.get(QotSub, { ...c2s, isRegOrUnRegPush: true });
    for (let count = 0; count < 1000; count = client.packets.length) await client.nextPush(QotUpdateOrderBook);
    const rate = client.packets.length / (performance.now() - start) * 1000;
    assert.ok(rate > 1000 && rate < 6000, `${rate} a second`);
    await client.close();
  });
});
