/** What is pushed, looked at push by push over thousands of random steps: it agrees with itself and with the getters. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { PushCommand } from "../../src/codec/command.ts";
import { decodeMessage } from "../../src/codec/reader.ts";
import {
  type BasicQot,
  type KLine,
  type OrderBook,
  QotGetOrderBook,
  QotSub,
  QotUpdateBasicQot,
  QotUpdateBroker,
  QotUpdateKL,
  QotUpdateOrderBook,
  QotUpdateRT,
  QotUpdateTicker,
  SubType,
  type Ticker,
} from "../../src/gen/mod.ts";
import { defaultSecurities, type PacketRecord, startSimulator, SteppedClock } from "../../src/simulator/mod.ts";
import { tcp } from "./client.ts";

/** A Friday, 11:00 in Hong Kong. */
const START = Date.UTC(2026, 10, 20, 3);
const SYMBOL = "HK.00700";
const { Basic, Broker, KL_1Min, RT } = SubType;
const SUB_TYPES = [Basic, SubType.Ticker, SubType.OrderBook, Broker, RT, KL_1Min];

/** Sums of decimal numbers differ in their last bits. */
function near(actual: number, expected: number, what: string): void {
  assert.ok(
    Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected)),
    `${what}: ${actual}, not ${expected}`,
  );
}

/** Follows one security by its pushes. */
class Follower {
  /** Pushes so far. */
  count = 0;
  #serial: number | undefined;
  #quote: BasicQot | undefined;
  #tick: Ticker | undefined;
  #volume = 0;
  #turnover = 0;
  /** The minute's ticks: their bar, as long as the minute was watched from its beginning. */
  #minute: { label: number; open: number; high: number; low: number; volume: number; whole: boolean } | undefined;

  take({ id, serial, body }: PacketRecord): void {
    this.count++;
    if (this.#serial !== undefined) assert.equal(serial, this.#serial + 1, "serials of pushes rise one by one");
    this.#serial = Number(serial);
    const read = <S2C>(command: PushCommand<S2C>): S2C => {
      const { retType, s2c } = decodeMessage(command.decode, body);
      assert.equal(retType, 0);
      assert.ok(s2c !== undefined);
      return s2c;
    };
    if (id === QotUpdateTicker.id) { for (const tick of read(QotUpdateTicker).tickerList) this.#onTick(tick); }
    else if (id === QotUpdateBasicQot.id) this.#quote = read(QotUpdateBasicQot).basicQotList[0];
    else if (id === QotUpdateKL.id) this.#onBar(read(QotUpdateKL).klList.at(-1)!);
    else if (id === QotUpdateRT.id) assert.equal(read(QotUpdateRT).rtList.at(-1)?.price, this.#tick?.price);
    else if (id === QotUpdateOrderBook.id) {
      const { orderBookBidList: bids, orderBookAskList: asks } = read(QotUpdateOrderBook);
      onSide(bids, -1);
      onSide(asks, 1);
      assert.ok((bids[0]?.price ?? 0) < (asks[0]?.price ?? Infinity), "the book is crossed");
      this.book = { bids, asks };
    } else if (id === QotUpdateBroker.id) {
      const { brokerBidList, brokerAskList } = read(QotUpdateBroker);
      this.brokers = { bids: brokerBidList, asks: brokerAskList };
    } else assert.fail(`push ${id} was not asked for`);
  }

  book: Readonly<Record<"bids" | "asks", readonly OrderBook[]>> | undefined;
  brokers: Record<"bids" | "asks", readonly { orderID?: bigint; volume?: number; pos: number }[]> | undefined;

  /** What has to hold between two steps, when everything has been pushed. */
  check(): void {
    const [quote, tick] = [this.#quote, this.#tick];
    if (quote !== undefined && tick !== undefined) {
      assert.equal(quote.curPrice, tick.price);
      assert.ok(quote.lowPrice <= tick.price && tick.price <= quote.highPrice);
    }
    // The queue is the book's orders, best price first and oldest first.
    for (const side of ["bids", "asks"] as const) {
      const levels = this.book?.[side] ?? [];
      const queued = this.brokers?.[side].filter(({ pos }) => pos <= levels.length) ?? [];
      const orders = levels.flatMap(({ detailList }, i) => detailList.map((order) => ({ ...order, pos: i + 1 })));
      assert.deepEqual(
        queued.map(({ orderID, volume, pos }) => [orderID, volume, pos]),
        orders.slice(0, queued.length).map(({ orderID, volume, pos }) => [orderID, volume, pos]),
      );
    }
  }

  /** What was traded since the last look, and the day's figures. */
  sums(): { readonly volume: number; readonly turnover: number; readonly quote: BasicQot | undefined } {
    const sums = { volume: this.#volume, turnover: this.#turnover, quote: this.#quote };
    this.#volume = this.#turnover = 0;
    return sums;
  }

  #onTick(tick: Ticker): void {
    const before = this.#tick;
    if (before !== undefined) assert.ok(tick.sequence > before.sequence, "sequences rise");
    assert.ok(tick.volume > 0);
    near(tick.turnover, tick.price * tick.volume, "turnover");
    this.#tick = tick;
    this.#volume += tick.volume;
    this.#turnover += tick.turnover;
    const { price, volume } = tick;
    const label = Math.floor(tick.timestamp! / 60) * 60 + 60;
    const minute = this.#minute;
    if (minute?.label !== label) {
      this.#minute = { label, open: price, high: price, low: price, volume, whole: before !== undefined };
      return;
    }
    minute.high = Math.max(minute.high, price);
    minute.low = Math.min(minute.low, price);
    minute.volume += volume;
  }

  #onBar(bar: KLine): void {
    assert.equal(bar.closePrice, this.#tick?.price);
    const minute = this.#minute;
    if (minute?.whole !== true) return;
    assert.deepEqual(
      [bar.timestamp, bar.openPrice, bar.highPrice, bar.lowPrice, bar.volume],
      [minute.label, minute.open, minute.high, minute.low, minute.volume],
    );
  }
}

function onSide(levels: readonly OrderBook[], outward: 1 | -1): void {
  let last = outward === 1 ? 0 : Infinity;
  for (const { price, volume, orederCount, detailList } of levels) {
    assert.ok(outward * (price - last) > 0, "levels are sorted, each price once");
    last = price;
    assert.ok(volume > 0);
    assert.equal(detailList.length, orederCount);
    assert.equal(detailList.reduce((sum, order) => sum + order.volume, 0), volume);
  }
}

describe("pushes over thousands of random steps", () => {
  const step = fc.record({
    ms: fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 300, max: 4000 })),
    order: fc.option(fc.record({ side: fc.constantFrom("bid", "ask"), lots: fc.integer({ min: 1, max: 300 }) }), {
      freq: 8,
    }),
  });

  it("decode, rise in number, never cross, and agree with each other and with the getters", async () => {
    let steps = 0;
    let pushes = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer(), fc.array(step, { minLength: 150, maxLength: 500 }), async (seed, plan) => {
        const clock = new SteppedClock(START);
        const follower = new Follower();
        await using sim = await startSimulator({
          clock,
          seed,
          interval: false,
          cadence: 0,
          websocketPort: false,
          securities: defaultSecurities().filter(({ symbol }) => symbol === SYMBOL),
          rules: { silentIntervals: Infinity },
          record: (packet) => {
            if (packet.push) follower.take(packet);
          },
        });
        const client = await tcp(sim);
        const base = { securityList: [SYMBOL], isSubOrUnSub: true, isFirstPush: false, isSubOrderBookDetail: true };
        await client.get(QotSub, { ...base, subTypeList: SUB_TYPES, isRegOrUnRegPush: true });
        const tencent = sim.market.security(SYMBOL)!;
        let { volume, turnover } = tencent.quote();
        for (const { ms, order } of plan) {
          if (order !== null) tencent.order(order.side as "bid" | "ask", order.lots * tencent.info.lotSize);
          clock.advance(ms);
          sim.step();
          follower.check();
          const traded = follower.sums();
          volume += traded.volume;
          turnover += traded.turnover;
          if (traded.quote === undefined) continue;
          assert.equal(traded.quote.volume, volume);
          near(traded.quote.turnover, turnover, "the day's turnover");
          ({ turnover } = traded.quote);
        }
        const got = await client.get(QotGetOrderBook, { security: SYMBOL, num: 10 });
        assert.deepEqual(got.orderBookBidList, follower.book?.bids);
        assert.deepEqual(got.orderBookAskList, follower.book?.asks);
        await client.close();
        steps += plan.length;
        pushes += follower.count;
      }),
      { numRuns: 6 },
    );
    assert.ok(steps > 1000, `${steps} steps`);
    assert.ok(pushes > 4 * steps, `${pushes} pushes`);
  });
});
