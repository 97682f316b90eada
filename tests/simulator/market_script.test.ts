/** A market that a test moves: trades, books, prices, suspensions, states. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { OpenQuoteContext, OpenTradeContext, OrderType, TrdMarket, TrdSide } from "../../mod.ts";
import { OpenDArgumentError } from "../../src/errors.ts";
import { KLType, QotUpdateTicker, SubType } from "../../src/gen/mod.ts";
import { BarKind } from "../../src/simulator/market/bars.ts";
import type { Market } from "../../src/simulator/market/market.ts";
import { defaultSecurities, type Simulator, startSimulator, SteppedClock } from "../../src/simulator/mod.ts";
import type { SimulatorOptions } from "../../src/simulator/options.ts";

const TENCENT = "HK.00700";
const PAPER = 4755794n;

async function start(options: SimulatorOptions = {}): Promise<[Simulator, Market, SteppedClock]> {
  const clock = new SteppedClock(Date.parse("2026-11-11T06:00:00Z"));
  const sim = await startSimulator({
    clock,
    interval: false,
    inMemory: true,
    cadence: 0,
    rules: { silentIntervals: Infinity, tradeGaps: false },
    securities: defaultSecurities().filter(({ symbol }) => symbol === TENCENT),
    ...options,
  });
  return [sim, sim.market, clock];
}

/** Prices and volumes of the best levels. */
function book(market: Market): { bids: number[][]; asks: number[][] } {
  const { bids, asks } = market.security(TENCENT)!.orderBook();
  const plain = (levels: typeof bids): number[][] => levels.map(({ price, volume }) => [price, volume]);
  return { bids: plain(bids), asks: plain(asks) };
}

describe("a trade that a test makes", () => {
  it("is one tick, from which everything follows", async () => {
    const [sim, market] = await start();
    await using _ = sim;
    await using quote = await OpenQuoteContext.connect({ connect: sim.connect });
    const pushes = quote.pushes(QotUpdateTicker);
    await quote.subscribe([TENCENT], [SubType.Ticker], { firstPush: false });
    const security = market.security(TENCENT)!;
    const before = security.quote();
    const ticks = market.trade(TENCENT, { price: 700, volume: 12_300 });
    assert.deepEqual(ticks.map(({ price, volume, direction, type }) => [price, volume, direction, type]), [
      [700, 12_300, 1, 1],
    ]);
    sim.step();
    for await (const { tickerList } of pushes) {
      const { price, volume, sequence } = tickerList.at(-1)!;
      assert.deepEqual(
        [price, volume, sequence],
        [700, 12_300n, ticks[0]!.sequence].map((it, i) => i === 1 ? Number(it) : it),
      );
      break;
    }
    const after = security.quote();
    assert.deepEqual([after.curPrice, after.highPrice], [700, 700]);
    assert.equal(after.volume, before.volume + 12_300);
    assert.ok(Math.abs(after.turnover - before.turnover - 700 * 12_300) < 1);
    assert.equal(security.bar(BarKind.Min1)?.closePrice, 700);
    assert.equal(
      (await quote.requestHistoryKL({
        security: TENCENT,
        klType: KLType.Day,
        rehabType: 0,
        beginTime: "2026-11-11",
        endTime: "2026-11-11",
      })).klList[0]?.closePrice,
      700,
    );
  });

  it("moves the crowd there, and leaves no crossed book", async () => {
    const [sim, market, clock] = await start();
    await using _ = sim;
    for (const price of [700, 500, 620, 619.5]) {
      market.trade(TENCENT, { price, volume: 100 });
      clock.advance(2000);
      sim.step();
      const { bids, asks } = book(market);
      assert.ok(bids.length >= 10 && asks.length >= 10);
      assert.ok(bids[0]![0]! < asks[0]![0]!);
      assert.ok(Math.abs(bids[0]![0]! / price - 1) < 0.01, `${bids[0]![0]} is near ${price}`);
    }
  });

  it("says of itself what is wanted", async () => {
    const [sim, market] = await start({ ticksPerSecond: 0 });
    await using _ = sim;
    const kinds = [
      market.trade(TENCENT, { price: 600, volume: 100, direction: "sell" }),
      market.trade(TENCENT, { price: 600, volume: 100, direction: "neutral", type: 7 }),
      market.trade(TENCENT, { price: 600.5, volume: 100 }),
      market.trade(TENCENT, { price: 600, volume: 100 }),
    ].map(([tick]) => [tick!.direction, tick!.type]);
    assert.deepEqual(kinds, [[2, 1], [3, 7], [1, 1], [2, 1]]);
  });

  it("fills clients' orders that it passes, at their prices, and at its price out of its volume", async () => {
    const [sim, market, clock] = await start();
    await using _ = sim;
    await using trade = await OpenTradeContext.connect({ connect: sim.connect, market: TrdMarket.HK });
    market.setBook(TENCENT, { bids: [{ price: 599, volume: 100 }], asks: [{ price: 603, volume: 100 }] });
    const place = async (price: number, qty: number): Promise<void> => {
      await trade.placeOrder({
        security: TENCENT,
        trdSide: TrdSide.Buy,
        orderType: OrderType.Normal,
        qty,
        price,
      });
      clock.advance(1000);
      sim.step();
    };
    await place(601, 200);
    await place(600, 500);
    const ticks = market.trade(TENCENT, { price: 600, volume: 300 });
    assert.deepEqual(ticks.map(({ price, volume }) => [price, volume]), [[601, 200], [600, 300]]);
    assert.deepEqual(book(market).bids, [[600, 200], [599, 100]]);
    clock.advance(1000);
    sim.step();
    const position = sim.account(PAPER).positions.find(({ symbol }) => symbol === TENCENT);
    assert.equal(position?.quantity, 500);
  });

  it("is refused off the grid, in parts of lots, of nothing, and when nothing trades", async () => {
    const securities = defaultSecurities().filter(({ symbol }) => [TENCENT, "HK.800000"].includes(symbol));
    const [sim, market] = await start({ ticksPerSecond: 0, securities });
    await using _ = sim;
    const wrong: readonly (readonly [() => unknown, RegExp])[] = [
      [() => market.trade("HK.99999", { price: 1, volume: 1 }), /no security "HK\.99999"/],
      [() => market.trade(TENCENT, { price: 600.05, volume: 100 }), /at "600\.05".*step of 0\.5/],
      [() => market.trade(TENCENT, { price: 600, volume: 50 }), /"50".*lot of 100/],
      [() => market.trade(TENCENT, { price: 600, volume: 100, direction: "up" as "buy" }), /direction "up"/],
    ];
    for (const [act, message] of wrong) {
      assert.throws(act, (error) => error instanceof OpenDArgumentError && message.test(error.message));
    }
    assert.throws(() => market.trade("HK.800000", { price: 600, volume: 1 }), /of kind "index": it follows others/);
    market.suspend(TENCENT);
    assert.throws(() => market.trade(TENCENT, { price: 600, volume: 100 }), /it is suspended/);
    assert.deepEqual(market.security(TENCENT)!.ticks(), []);
  });

  it("waits for the hours of its exchange", async () => {
    const [sim, market, clock] = await start({ hours: "exchange", ticksPerSecond: 0 });
    await using _ = sim;
    market.trade(TENCENT, { price: 600, volume: 100 });
    // Noon in Hong Kong, and the auction before the open.
    clock.set(Date.parse("2026-11-12T04:30:00Z"));
    sim.step();
    assert.throws(() => market.setPrice(TENCENT, 600), /its market is closed/);
    clock.set(Date.parse("2026-11-13T01:05:00Z"));
    sim.step();
    assert.throws(() => market.setBook(TENCENT, {}), /in an auction/);
  });
});

describe("a book that a test sets", () => {
  it("stays as it is, with as many orders as wanted", async () => {
    const [sim, market, clock] = await start();
    await using _ = sim;
    const bids = [{ price: 599.5, volume: 500, orders: 2 }, { price: 599, volume: 100 }];
    market.setBook(TENCENT, { bids, asks: [{ price: 600, volume: 300 }] });
    clock.advance(60_000);
    sim.step();
    assert.deepEqual(book(market), { bids: [[599.5, 500], [599, 100]], asks: [[600, 300]] });
    const [best] = market.security(TENCENT)!.orderBook(1, true).bids;
    assert.deepEqual(best?.orders.map(({ volume }) => volume), [300, 200]);
    market.setBook(TENCENT, { asks: [{ price: 601, volume: 100 }] });
    assert.deepEqual(book(market), { bids: [], asks: [[601, 100]] });
    market.setCrowd(TENCENT, true);
    assert.ok(book(market).bids.length >= 10);
  });

  it("is refused when it is crossed, or is not of whole orders", async () => {
    const [sim, market] = await start();
    await using _ = sim;
    const before = book(market);
    const wrong: readonly (readonly [Parameters<Market["setBook"]>[1], RegExp])[] = [
      [
        { bids: [{ price: 600, volume: 100 }], asks: [{ price: 600, volume: 100 }] },
        /bid of "600" and an ask of "600"/,
      ],
      [{ bids: [{ price: 600, volume: 100, orders: 2 }] }, /"2" orders for a volume of 100; it takes from 1 to 1/],
      [{ asks: [{ price: -1, volume: 100 }] }, /price must be/],
    ];
    for (const [set, message] of wrong) assert.throws(() => market.setBook(TENCENT, set), message);
    assert.deepEqual(book(market), before);
  });
});

describe("a crowd, a suspension and a state", () => {
  it("nothing happens without the crowd", async () => {
    const [sim, market, clock] = await start();
    await using _ = sim;
    market.setCrowd(TENCENT, false);
    sim.step();
    const ticks = market.security(TENCENT)!.ticks();
    for (const ms of [60_000, 3_600_000]) {
      clock.advance(ms);
      sim.step();
    }
    assert.deepEqual(market.security(TENCENT)!.ticks(), ticks);
    assert.deepEqual(book(market), { bids: [], asks: [] });
    market.setCrowd(TENCENT, true);
    clock.advance(60_000);
    sim.step();
    assert.ok(market.security(TENCENT)!.ticks().at(-1)!.sequence > ticks.at(-1)!.sequence);
  });

  it("a suspension is told, and ends", async () => {
    const [sim, market, clock] = await start();
    await using _ = sim;
    await using quote = await OpenQuoteContext.connect({ connect: sim.connect });
    await quote.subscribe([TENCENT], [SubType.Basic]);
    market.suspend(TENCENT);
    const suspended = async (): Promise<boolean> =>
      (await quote.getBasicQot({ securityList: [TENCENT] })).basicQotList[0]!.isSuspended;
    assert.equal(await suspended(), true);
    const count = market.security(TENCENT)!.quote().volume;
    clock.advance(60_000);
    sim.step();
    assert.equal(market.security(TENCENT)!.quote().volume, count);
    market.resume(TENCENT);
    clock.advance(60_000);
    sim.step();
    assert.equal(await suspended(), false);
    assert.ok(market.security(TENCENT)!.quote().volume > count);
  });

  it("a state is told as it was set", async () => {
    const [sim, market] = await start();
    await using _ = sim;
    await using quote = await OpenQuoteContext.connect({ connect: sim.connect });
    const usual = (await quote.getGlobalState()).marketHK;
    market.setState("HK", "Rest");
    assert.equal((await quote.getGlobalState()).marketHK, 4);
    const { marketInfoList } = await quote.getMarketState({ securityList: [TENCENT] });
    assert.equal(marketInfoList[0]?.marketState, 4);
    market.setState("HK", undefined);
    assert.equal((await quote.getGlobalState()).marketHK, usual);
    assert.throws(() => market.setState("HK", "Lunch" as "Rest"), /got "Lunch".*QotMarketState/);
  });
});
