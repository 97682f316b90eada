/** Event contracts: books, trades, bars and figures that agree, and their pushes. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatSymbol, OpenQuoteContext } from "../../mod.ts";
import type { PushCommand } from "../../src/codec/command.ts";
import {
  QotGetEventContractOrderBook,
  QotRequestHistoryEventContractKL,
  QotSubEventContract,
  QotUpdateEventContractKline,
  QotUpdateEventContractOrderBook,
  QotUpdateEventContractTicker,
} from "../../src/gen/mod.ts";
import { PredSide } from "../../src/gen/common.ts";
import { KLType, SubType } from "../../src/gen/qot_common.ts";
import { defaultSecurities, type Simulator, startSimulator, SteppedClock } from "../../src/simulator/mod.ts";
import type { SimulatorRules } from "../../src/simulator/rules/rules.ts";

const START = Date.parse("2026-11-11T18:00:00Z");
const CONTRACT = "EC.KXSIMBALL-261113-HOME";
const ALL = [SubType.OrderBook, SubType.Ticker, SubType.KL_1Min, SubType.KL_60Min, SubType.KL_Day];

interface World extends AsyncDisposable {
  readonly sim: Simulator;
  readonly clock: SteppedClock;
  readonly quote: OpenQuoteContext;
  /** The pushes of a command so far. */
  pushes<S2C>(command: PushCommand<S2C>): S2C[];
  /** Moves on, and waits until all that was pushed has come. */
  advance(ms: number): Promise<void>;
  subscribe(subTypeList: readonly SubType[], more?: object): Promise<unknown>;
}

async function start(rules: Partial<SimulatorRules> = {}, code?: string): Promise<World> {
  const clock = new SteppedClock(START);
  const sim = await startSimulator({
    clock,
    interval: false,
    inMemory: true,
    securities: defaultSecurities().filter((info) => info.code === code),
    rules: { silentIntervals: Infinity, ...rules },
  });
  const quote = await OpenQuoteContext.connect({ connect: sim.connect, rateLimit: "off" });
  const came = new Map<number, unknown[]>();
  for (const command of [QotUpdateEventContractKline, QotUpdateEventContractOrderBook, QotUpdateEventContractTicker]) {
    const list: unknown[] = [];
    came.set(command.id, list);
    quote.on(command as PushCommand<unknown>, (push) => void list.push(push));
  }
  return {
    sim,
    clock,
    quote,
    pushes: <S2C>(command: PushCommand<S2C>) => came.get(command.id) as S2C[],
    async advance(ms) {
      clock.advance(ms);
      sim.step();
      await quote.getGlobalState();
    },
    subscribe: (subTypeList, more = {}) =>
      quote.request(QotSubEventContract, {
        securityList: [CONTRACT],
        subTypeList: [...subTypeList],
        isSubOrUnSub: true,
        ...more,
      }),
    async [Symbol.asyncDispose]() {
      await quote.close();
      await sim.close();
    },
  };
}

describe("event contracts", () => {
  it("trade inside their book, and bars and figures are of their trades", async () => {
    await using world = await start();
    const { quote } = world;
    await world.subscribe(ALL);
    const { orderBookList: [book] } = await quote.getEventContractOrderBook({ security: CONTRACT, num: 3 });
    assert.equal(book?.yesBids.length, 3);
    assert.ok(book.yesBids[0]!.price < book.yesAsks[0]!.price);
    assert.deepEqual(
      book.noBids.map(({ price, size }) => [Math.round((1 - price) * 100), size]),
      book.yesAsks.map(({ price, size }) => [Math.round(price * 100), size]),
      "NO mirrors YES",
    );
    const { tickerList: [item] } = await quote.getEventContractTicker({ security: CONTRACT, count: 1000 });
    const ticks = item!.tickerList;
    assert.equal(ticks.length, 1000);
    const sequences = ticks.map(({ sequence }) => BigInt(sequence!));
    assert.ok(sequences.every((sequence, i) => i === 0 || sequence > sequences[i - 1]!));
    const kline = async (ktype: KLType, more: object = {}): Promise<readonly Bar[]> => {
      const { klineList } = await quote.getEventContractKline({ security: CONTRACT, ktype, preSide: 1, ...more });
      return klineList[0]!.klineList;
    };
    const minutes = await kline(KLType._1Min, { maxCount: 30 });
    for (const bar of minutes.slice(0, -1)) {
      const end = Date.parse(`${bar.time_key.replace(" ", "T")}Z`);
      const of = ticks.filter(({ time }) => {
        const at = Date.parse(`${time.replace(" ", "T")}Z`);
        return at >= end - 60_000 && at < end;
      });
      const prices = of.map(({ yesPrice }) => yesPrice!);
      assert.deepEqual(bar, {
        time_key: bar.time_key,
        open: prices[0],
        close: prices.at(-1),
        high: Math.max(...prices),
        low: Math.min(...prices),
        volume: of.reduce((sum, { volume }) => sum + volume!, 0),
      });
    }
    const [no, yes] = [await kline(KLType._60Min, { preSide: 2 }), await kline(KLType._60Min)];
    assert.deepEqual(no.map(({ high }) => high), yes.map(({ low }) => Math.round((1 - low!) * 100) / 100));
    const days = await kline(KLType.Day);
    const { snapshotList: [snapshot] } = await quote.getEventContractSnapshot({ securityList: [CONTRACT] });
    assert.equal(days.reduce((sum, { volume }) => sum + volume!, 0), snapshot?.cumulative_volume);
    assert.equal(snapshot?.price, ticks.at(-1)!.yesPrice);
    assert.equal(snapshot?.yes_bid, book.yesBids[0]!.price);
    assert.equal(days.at(-1)?.close, snapshot.price);
    // It opened ten days before, at 14:00 UTC.
    assert.equal(days[0]?.time_key, "2026-11-03 00:00:00");
  });

  it("have the history that their bars have, page by page", async () => {
    await using world = await start();
    await world.subscribe([SubType.KL_60Min]);
    const { klineList: [newest] } = await world.quote.getEventContractKline({
      security: CONTRACT,
      ktype: KLType._60Min,
      preSide: 1,
      maxCount: 20,
    });
    const request = {
      security: CONTRACT,
      klType: KLType._60Min,
      beginTime: "2026-11-09",
      endTime: "2026-11-11",
      preSide: PredSide.Yes,
    };
    const { klineList: [all] } = await world.quote.request(QotRequestHistoryEventContractKL, request);
    assert.deepEqual(all!.klineList.slice(-20), newest!.klineList);
    assert.equal(all!.klineList[0]?.time_key, "2026-11-09 00:00:00");
  });

  it("are pushed: what is at hand at once, and then each change", async () => {
    await using world = await start();
    await world.subscribe(ALL, { isRegOrUnRegPush: true });
    await world.quote.getGlobalState();
    assert.deepEqual(
      [QotUpdateEventContractOrderBook, QotUpdateEventContractTicker, QotUpdateEventContractKline].map((command) =>
        world.pushes(command as PushCommand<unknown>).length
      ),
      [1, 1, 3],
    );
    await world.advance(61_000);
    const { tickerList: [first] } = world.pushes(QotUpdateEventContractTicker)[0]!;
    const { tickerList: [second] } = world.pushes(QotUpdateEventContractTicker)[1]!;
    assert.equal(formatSymbol(second!.code), CONTRACT);
    const { tickerList: [got] } = await world.quote.getEventContractTicker({
      security: CONTRACT,
      count: second!.tickerList.length + 1,
    });
    assert.deepEqual([...first!.tickerList, ...second!.tickerList], got!.tickerList, "no trade is missing");
    const book = world.pushes(QotUpdateEventContractOrderBook).at(-1);
    const { orderBookList } = await world.quote.request(QotGetEventContractOrderBook, { security: CONTRACT, num: 10 });
    assert.deepEqual(book?.orderBookList, orderBookList);
    const minutes = world.pushes(QotUpdateEventContractKline).slice(3).map(({ klineList }) => klineList);
    assert.deepEqual(minutes[0]?.map(({ pre_side, klineList }) => [pre_side, klineList.length]), [[1, 2], [2, 2]]);
    const { klineList } = await world.quote.getEventContractKline({
      security: CONTRACT,
      ktype: KLType._1Min,
      preSide: 1,
      maxCount: 2,
    });
    assert.deepEqual(minutes[0]![0], klineList[0]);
  });

  it("are not pushed without a change, without push, once given up, or once the servers are lost", async () => {
    await using world = await start({ minimumSubscription: 0 });
    const count = (): number => world.pushes(QotUpdateEventContractTicker).length;
    await world.subscribe([SubType.Ticker], { isRegOrUnRegPush: true, isFirstPush: false });
    await world.advance(0);
    assert.equal(count(), 0);
    await world.advance(30_000);
    assert.equal(count(), 1);
    await world.subscribe([SubType.Ticker], { isRegOrUnRegPush: false });
    await world.advance(30_000);
    assert.equal(count(), 1);
    await world.subscribe([SubType.Ticker], { isRegOrUnRegPush: true, isFirstPush: false });
    await world.advance(30_000);
    assert.equal(count(), 2);
    await world.subscribe([SubType.Ticker], { isSubOrUnSub: false });
    await world.advance(30_000);
    assert.equal(count(), 2);
    await world.subscribe([SubType.Ticker], { isRegOrUnRegPush: true, isFirstPush: false });
    world.sim.setServers(false);
    await world.advance(30_000);
    assert.equal(count(), 2);
    await assert.rejects(world.quote.getEventContractTicker({ security: CONTRACT }), /subscribe to the Ticker/);
    await assert.rejects(world.subscribe([SubType.Ticker]), /NN_ProtoRet_ByDisConnOrCancel/);
  });

  it("end: the book is empty and no trade comes after the close", async () => {
    await using world = await start();
    await world.subscribe([SubType.OrderBook, SubType.Ticker]);
    // 2026-11-13 at 22:00 UTC.
    world.clock.set(Date.parse("2026-11-13T23:00:00Z"));
    world.sim.step();
    const { orderBookList } = await world.quote.getEventContractOrderBook({ security: CONTRACT, num: 10 });
    assert.deepEqual(orderBookList[0]?.yesBids, []);
    const { tickerList } = await world.quote.getEventContractTicker({ security: CONTRACT, count: 1 });
    assert.match(tickerList[0]!.tickerList[0]!.time, /^2026-11-13 16:59:/);
  });

  it("keep the rules of subscriptions", async () => {
    await using world = await start({ subscriptionQuota: 2 });
    await assert.rejects(world.subscribe(ALL), /quota is not enough/);
    await world.subscribe([SubType.Ticker]);
    await assert.rejects(world.subscribe([SubType.Ticker], { isSubOrUnSub: false }), /at least 1 minute/);
    await assert.rejects(world.subscribe([], { isSubOrUnSub: false, isUnsubAll: true }), /at least 1 minute/);
    await world.advance(60_000);
    await world.subscribe([], { isSubOrUnSub: false, isUnsubAll: true });
    await assert.rejects(world.subscribe([SubType.Basic]), /no Basic data/);
    await assert.rejects(world.subscribe([SubType.KL_Week]), /no bars/);
    await assert.rejects(world.subscribe([]), /are wanted/);
    await assert.rejects(world.subscribe([SubType.Ticker], { securityList: ["EC.NOTHING"] }), /Unknown stock/);
  });

  it("share one quota with all other subscriptions, on every connection", async () => {
    await using world = await start({ subscriptionQuota: 3 }, "00700");
    const other = await OpenQuoteContext.connect({ connect: world.sim.connect, rateLimit: "off" });
    const shares = (...subTypeList: SubType[]) => other.subscribe(["HK.00700"], subTypeList, { isolate: false });
    const used = async () => (await other.getSubInfo({ isReqAllConn: true })).totalUsedQuota;
    await world.subscribe([SubType.OrderBook, SubType.Ticker]);
    assert.equal(await used(), 2);
    await assert.rejects(shares(SubType.Basic, SubType.Ticker));
    await shares(SubType.Basic);
    assert.equal(await used(), 3);
    await assert.rejects(world.subscribe([SubType.KL_Day]), /0 are left and 1 more are needed/);
    // What somebody has already costs nothing.
    await other.request(QotSubEventContract, {
      securityList: [CONTRACT],
      subTypeList: [SubType.Ticker],
      isSubOrUnSub: true,
    });
    assert.equal(await used(), 3);
    await world.advance(60_000);
    await world.subscribe([SubType.OrderBook], { isSubOrUnSub: false });
    await shares(SubType.Ticker);
    assert.equal(await used(), 3);
    await other.close();
  });
});

interface Bar {
  readonly time_key: string;
  readonly open?: number | undefined;
  readonly high?: number | undefined;
  readonly low?: number | undefined;
  readonly close?: number | undefined;
  readonly volume?: number | undefined;
}
