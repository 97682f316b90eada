/** Who joins late, leaves and comes back is told each trade once and each bar to its end. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  KLType,
  PushDataType,
  QotRegQotPush,
  QotSub,
  QotUpdateKL,
  QotUpdateTicker,
  SubType,
} from "../../../src/gen/mod.ts";
import { still, sub, unsub } from "./helpers.ts";

const SYMBOL = "HK.00700";
const TICKER = [SubType.Ticker];

describe("who joins", () => {
  it("is not told a trade twice that was made between two steps", async () => {
    await using setup = await still({ cadence: 0, rules: { minimumSubscription: 0 } });
    const { sim } = setup;
    sim.market.setCrowd(SYMBOL, false);
    const first = await setup.tcp();
    await first.get(QotSub, sub([SYMBOL], TICKER, { isRegOrUnRegPush: true }));
    await first.get(QotSub, sub([SYMBOL], [SubType.OrderBook]));
    const second = await setup.tcp();
    const [tick] = sim.market.trade(SYMBOL, { price: 600, volume: 100 });
    await second.get(QotSub, sub([SYMBOL], TICKER, { isRegOrUnRegPush: true }));
    setup.pass(1000);
    const [next] = sim.market.trade(SYMBOL, { price: 601, volume: 100 });
    const came = [first, second].map((client) => client.nextPush(QotUpdateTicker));
    setup.pass(1000);
    await Promise.all(came);
    const told = second.pushes(QotUpdateTicker).flatMap(({ tickerList }) => tickerList);
    assert.deepEqual(told.map(({ sequence }) => sequence), [tick?.sequence, next?.sequence]);
    assert.equal(told[0]?.pushDataType, PushDataType.Cache);
    // Who was there has it as it happened.
    const both = first.pushes(QotUpdateTicker).flatMap(({ tickerList }) => tickerList).slice(-2);
    assert.deepEqual(both.map(({ sequence, pushDataType }) => [sequence, pushDataType]), [
      [tick?.sequence, PushDataType.Realtime],
      [next?.sequence, PushDataType.Realtime],
    ]);
  });

  it("and leaves, at any time, is told each trade from its first on, once and in order", async () => {
    const act = fc.oneof(
      fc.record({ do: fc.constant("trade"), by: fc.constant(0), ms: fc.integer({ min: 0, max: 400 }) }),
      fc.record({ do: fc.constant("step"), by: fc.constant(0), ms: fc.integer({ min: 0, max: 120 }) }),
      fc.record({
        do: fc.constantFrom("subscribe", "again", "register", "unregister", "unsubscribe"),
        by: fc.integer({ min: 0, max: 2 }),
        ms: fc.constantFrom(0, 30),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 10, maxLength: 40 }), async (acts) => {
        await using setup = await still({ rules: { minimumSubscription: 0 } });
        const { sim, clock } = setup;
        sim.market.setCrowd(SYMBOL, false);
        const clients = [await setup.tcp(), await setup.tcp(), await setup.tcp()];
        using log = sim.recordPackets();
        // What each should be told since it registered, and since when.
        const trades: bigint[] = [];
        const runs: { readonly by: number; readonly from: number; to: number | undefined }[] = [];
        const open = (by: number): (typeof runs)[number] | undefined =>
          runs.findLast((run) => run.by === by && run.to === undefined);
        const held = new Set<number>();
        const securities = { securityList: [SYMBOL], subTypeList: TICKER };
        const register = (by: number, isRegOrUnReg: boolean): Promise<unknown> =>
          clients[by]!.get(QotRegQotPush, { ...securities, isRegOrUnReg });
        for (const { do: what, by, ms } of acts) {
          clock.advance(ms);
          if (what === "trade") {
            const price = 600 + trades.length % 2;
            for (const { sequence } of sim.market.trade(SYMBOL, { price, volume: 100 })) trades.push(sequence);
          } else if (what === "step") sim.step();
          else if (what === "subscribe" || what === "again") {
            const run = open(by);
            if (run !== undefined) run.to = trades.length;
            runs.push({ by, from: trades.length, to: undefined });
            await clients[by]!.get(QotSub, sub([SYMBOL], TICKER, { isRegOrUnRegPush: true }));
            held.add(by);
          } else if (!held.has(by)) continue;
          else if (what === "register" && open(by) === undefined) {
            runs.push({ by, from: trades.length, to: undefined });
            await register(by, true);
          } else if (what === "unregister" || what === "unsubscribe") {
            const run = open(by);
            if (what === "unsubscribe") {
              await clients[by]!.get(QotSub, unsub([SYMBOL], TICKER));
              held.delete(by);
            } else await register(by, false);
            if (run !== undefined) run.to = -1;
          }
        }
        clock.advance(1000);
        sim.step();
        for (let by = 0; by < 3; by++) {
          const told = log.replies("QotUpdateTicker").filter(({ connection }) => connection === by + 1)
            .flatMap(({ s2c }) => s2c?.tickerList ?? []);
          const live = told.filter(({ pushDataType }) => pushDataType === PushDataType.Realtime)
            .map(({ sequence }) => sequence);
          assert.deepEqual(live, [...new Set(live)].sort((a, b) => a < b ? -1 : 1), "in order, and once");
          // What the cache had is not told once more.
          let newest = 0n;
          for (const { pushDataType, sequence } of told) {
            assert.ok(pushDataType === PushDataType.Cache || sequence > newest);
            newest = sequence;
          }
          const run = open(by);
          if (run === undefined) continue;
          // All of the last time that it was registered, and nothing of it in the cache's place.
          assert.deepEqual(live.slice(live.length - (trades.length - run.from)), trades.slice(run.from));
          const cached = told.findLast(({ pushDataType }) => pushDataType === PushDataType.Cache);
          if (run.from > 0) assert.equal(cached?.sequence, trades[run.from - 1]);
        }
      }),
      { numRuns: 12 },
    );
  });

  it("is told a bar to its end, also after a pause, and one that has ended only once", async () => {
    for (const isFirstPush of [true, false]) {
      await using setup = await still({ cadence: 0, rules: { minimumSubscription: 0 } });
      const { sim } = setup;
      const client = await setup.tcp();
      const subscription = { securityList: [SYMBOL], subTypeList: [SubType.KL_1Min] };
      const security = sim.market.security(SYMBOL)!;
      const newest = (): (number | undefined)[] => security.bars(KLType._1Min, 2).map(({ closePrice }) => closePrice);
      const told = async (pass: () => void): Promise<(number | undefined)[]> => {
        const came = client.nextPush(QotUpdateKL);
        pass();
        return (await came).klList.map(({ closePrice }) => closePrice);
      };
      await client.get(QotSub, { ...subscription, isSubOrUnSub: true, isRegOrUnRegPush: true });
      await client.get(QotRegQotPush, { ...subscription, isRegOrUnReg: false });
      setup.pass(180_000 + 30_000);
      await client.get(QotRegQotPush, { ...subscription, isRegOrUnReg: true, isFirstPush });
      // One step from the middle of a minute into the next: the first has gone on and ended.
      const both = await told(() => setup.pass(60_000));
      assert.deepEqual([both.length, both], [2, newest()], `first push: ${isFirstPush}`);
      // From its end on nothing of it changes.
      sim.market.setCrowd(SYMBOL, false);
      sim.market.trade(SYMBOL, { price: 600, volume: 100 });
      await told(() => sim.step());
      setup.pass(60_000);
      sim.market.trade(SYMBOL, { price: 601, volume: 100 });
      assert.deepEqual(await told(() => sim.step()), [601]);
      assert.deepEqual(newest(), [600, 601]);
    }
  });

  it("is told what a test's own steps of the market bring", async () => {
    await using setup = await still({ cadence: 0 });
    const { sim } = setup;
    sim.market.setCrowd(SYMBOL, false);
    const client = await setup.tcp();
    await client.get(QotSub, sub([SYMBOL], TICKER, { isRegOrUnRegPush: true, isFirstPush: false }));
    sim.market.trade(SYMBOL, { price: 600, volume: 100 });
    sim.market.advanceTo(sim.market.now + 1000);
    const came = client.nextPush(QotUpdateTicker);
    sim.step();
    assert.equal((await came).tickerList.at(-1)?.price, 600);
  });
});
