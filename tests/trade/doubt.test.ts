/** Orders whose reply was lost: what is thrown, what can be found out, and how sure that is. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  OpenDArgumentError,
  OpenDClosedError,
  OpenDOrderInDoubtError,
  OpenDOrderOutcomeUnknownError,
  type Order,
  orderOutcome,
  OrderStatus,
  TrdEnv,
  TrdMarket,
} from "../../mod.ts";
import type { TrdPlaceOrderC2S } from "../../src/gen/trd_place_order.ts";
import { failsWith, failureOf } from "../connection/support.ts";
import { account, BUY, order } from "./samples.ts";
import { fastClock, type Scripted, scripted } from "./support.ts";

const { Submitted, Filled_All, Cancelling_All, Cancelled_All } = OrderStatus;
/** Half a minute of looking, in a tenth of a second. */
const fast = { clock: fastClock(300), rateLimit: "off" } as const;

/** Places an order whose reply never comes, and gives the error and what was sent. */
async function lose(
  { sim, trade, asked }: Scripted,
  input = BUY,
): Promise<{ readonly error: OpenDOrderInDoubtError; readonly c2s: TrdPlaceOrderC2S }> {
  let c2s: TrdPlaceOrderC2S | undefined;
  const giveUp = new AbortController();
  const undo = sim.respond("TrdPlaceOrder", (request) => {
    c2s = request.c2s as TrdPlaceOrderC2S;
    giveUp.abort();
    return "silent";
  });
  const error = await failsWith(
    trade.placeOrder(input, { signal: giveUp.signal }),
    OpenDOrderInDoubtError,
    "ORDER_OUTCOME_UNKNOWN",
  );
  undo();
  assert.equal(orderOutcome(error), "unknown");
  assert.ok(error instanceof OpenDOrderOutcomeUnknownError);
  assert.equal(asked.get("TrdPlaceOrder"), undefined, "never sent twice");
  return { error, c2s: c2s! };
}

describe("an order of unknown outcome", () => {
  for (const answer of [-100, -200, -400]) {
    it(`is one that OpenD answered with retType ${answer}`, () =>
      scripted(async ({ sim, trade }) => {
        sim.respond("TrdPlaceOrder", () => ({ retType: answer, retMsg: "timed out" }));
        const error = await failsWith(trade.placeOrder(BUY), OpenDOrderInDoubtError, "ORDER_OUTCOME_UNKNOWN");
        assert.equal((error.cause as { retType: number }).retType, answer);
      }));
  }

  it("is one whose connection was lost, whose signal was aborted, or whose context was closed", () =>
    scripted(async ({ sim, trade }) => {
      const giveUp = new AbortController();
      let act: () => unknown = () => sim.disconnect();
      sim.respond("TrdPlaceOrder", () => {
        queueMicrotask(act);
        return "silent";
      });
      await failsWith(trade.placeOrder(BUY), OpenDOrderInDoubtError, "ORDER_OUTCOME_UNKNOWN");
      await trade.getOrderList();
      act = () => giveUp.abort();
      const aborted = await failureOf(trade.placeOrder(BUY, { signal: giveUp.signal }));
      assert.ok(aborted instanceof OpenDOrderInDoubtError && orderOutcome(aborted) === "unknown");
      act = () => trade.close();
      const closed = await failureOf(trade.placeOrder(BUY));
      assert.ok(closed instanceof OpenDOrderInDoubtError);
      await failsWith(closed.reconcile({ within: 100 }), OpenDClosedError, "CLOSED");
    }));

  it("is found for certain by its remark, at the third look", () =>
    scripted(async (self) => {
      const { error, c2s } = await lose(self);
      let looks = 0;
      self.sim.respond("TrdGetOrderList", (request) => {
        assert.equal(request.c2s!.refreshCache, true);
        const found = order(8n, Submitted, { remark: c2s.remark! });
        const orderList = [order(7n, Submitted), ...(++looks === 3 ? [found] : [])];
        return { retType: 0, s2c: { header: request.c2s!.header, orderList } };
      });
      const { outcome, sure, order: handle, looks: told, elapsed } = await error.reconcile();
      assert.deepEqual([outcome, sure, told], ["tookEffect", true, 3]);
      assert.ok(elapsed >= 2900, String(elapsed));
      assert.equal(handle?.orderID, 8n);
      assert.equal(handle?.latest?.orderStatus, Submitted);
      await handle?.cancel();
      assert.equal((self.asked.get("TrdModifyOrder")![0] as { orderID: bigint }).orderID, 8n);
    }, fast));

  it("is found by a push that came meanwhile, without a look", () =>
    scripted(async (self) => {
      const { error, c2s } = await lose(self);
      const seen = new Promise<void>((resolve) => {
        const stop = self.sim.respond("TrdGetOrderList", () => {
          stop();
          self.push(order(8n, Submitted, { remark: c2s.remark! }));
          resolve();
          return "default";
        });
      });
      const { outcome, sure, looks } = await error.reconcile();
      await seen;
      assert.deepEqual([outcome, sure], ["tookEffect", true]);
      assert.ok(looks <= 1, String(looks));
    }, fast));

  it("is never called not placed: only not seen, after several looks, and never for sure", () =>
    scripted(async (self) => {
      const { error } = await lose(self);
      const { outcome, sure, looks, elapsed, candidates } = await error.reconcile({ within: 20_000 });
      assert.deepEqual([outcome, sure, candidates.length], ["notSeen", false, 0]);
      assert.ok(looks >= 3 && looks <= 10, String(looks));
      assert.ok(elapsed >= 20_000, String(elapsed));
      const short = await error.reconcile({ within: 1 });
      assert.deepEqual([short.outcome, short.looks], ["notSeen", 2], "two looks at the least");
      await failsWith(error.reconcile({ within: -1 }), OpenDArgumentError, "ARGUMENT");
      const reason = new Error("enough");
      assert.equal(await failureOf(error.reconcile({ signal: AbortSignal.abort(reason) })), reason);
      const giveUp = new AbortController();
      const given = failureOf(error.reconcile({ within: 1e9, signal: giveUp.signal }));
      giveUp.abort(reason);
      assert.equal(await given, reason);
    }, fast));

  it("stays unknown when the looks fail", () =>
    scripted(async (self) => {
      const { error } = await lose(self);
      self.sim.respond("TrdGetOrderList", () => ({ retType: -1, retMsg: "no" }));
      const { outcome, looks, lastError } = await error.reconcile({ within: 5000 });
      assert.deepEqual([outcome, looks], ["unknown", 0]);
      assert.equal((lastError as { code: string }).code, "RESPONSE");
    }, fast));

  it("is only likely the one order that looks like it, where its remark is not unique, and ambiguous among several", () =>
    scripted(async (self) => {
      self.orders = [order(6n, Submitted, { remark: "mine" })];
      await self.trade.placeOrder(BUY);
      // What was there before is known, and is not it.
      const push = new Promise((resolve) => setImmediate(resolve));
      self.push(order(6n, Submitted, { remark: "mine" }));
      await push;
      await self.trade.getOrderList();
      const { error } = await lose({ ...self, asked: new Map() }, { ...BUY, remark: "mine" });
      const others: Order[] = [
        order(6n, Submitted, { remark: "mine" }),
        order(7n, Submitted, { remark: "other" }),
        order(8n, Submitted, { remark: "mine", qty: 200 }),
        order(9n, Submitted, { remark: "mine", createTimestamp: 1 }),
      ];
      self.orders = [...others, order(10n, Submitted, { remark: "mine" })];
      const likely = await error.reconcile();
      assert.deepEqual([likely.outcome, likely.sure, likely.order?.orderID], ["tookEffect", false, 10n]);
      self.orders = [...self.orders, order(11n, Submitted, { remark: "mine" })];
      const several = await error.reconcile();
      assert.deepEqual([several.outcome, several.sure, several.candidates.length], ["ambiguous", false, 2]);
    }, fast));
});

describe("an order that looks like another", () => {
  const loose = { ...fast, uniqueRemark: false };

  it("is not one that OpenD named in another reply, though no state of that was known yet", () =>
    scripted(async (self) => {
      await self.trade.placeOrder(BUY);
      const { error } = await lose({ ...self, asked: new Map() });
      // Named by its owner, and so known before as well.
      self.orders = [order(1n, Submitted)];
      assert.equal((await error.reconcile({ within: 1000 })).outcome, "notSeen");
      self.orders.push(order(2n, Submitted));
      const found = await error.reconcile();
      assert.deepEqual([found.outcome, found.sure, found.order?.orderID], ["tookEffect", false, 2n]);
    }, loose));

  it("is given to one of two that are in doubt, not to both, nor to one that was placed since", () =>
    scripted(async (self) => {
      const [first, second] = [(await lose(self)).error, (await lose(self)).error];
      await self.trade.placeOrder(BUY);
      self.orders = [order(1n, Submitted), order(2n, Submitted)];
      assert.equal((await first.reconcile()).order?.orderID, 2n);
      assert.equal((await first.reconcile()).order?.orderID, 2n, "again");
      assert.equal((await second.reconcile({ within: 1000 })).outcome, "notSeen");
    }, loose));

  it("has its price, its future's root and its remark, an empty one too; when it was made need not be told", () =>
    scripted(
      async (self) => {
        const { error } = await lose(self, { ...BUY, remark: "" });
        self.orders = [order(2n, Submitted, { price: 301 }), order(3n, Submitted, { remark: "other" })];
        assert.equal((await error.reconcile({ within: 1000 })).outcome, "notSeen");
        self.orders.push(order(4n, Submitted, { createTimestamp: 0 }));
        assert.equal((await error.reconcile()).order?.orderID, 4n);
        const future = { ...BUY, security: "HK.HSImain", price: 25_000 };
        const main = (await lose(self, future)).error;
        const fields = { secMarket: 1, price: 25_000 } as const;
        self.orders = [order(5n, Submitted, { ...fields, code: "MHI2612" })];
        assert.equal((await main.reconcile({ within: 1000 })).outcome, "notSeen");
        self.orders.push(order(6n, Submitted, { ...fields, code: "HSI2612" }));
        assert.equal((await main.reconcile()).order?.orderID, 6n);
      },
      loose,
      [account({ trdMarketAuthList: [TrdMarket.HK, TrdMarket.Futures_Simulate_HK] })],
    ));

  it("is told of when the remark that it should be known by was not kept", () =>
    scripted(async (self) => {
      const { error } = await lose(self);
      self.orders = [order(2n, Submitted), order(3n, Submitted, { remark: "another's" })];
      const { outcome, sure, candidates } = await error.reconcile({ within: 1000 });
      assert.deepEqual([outcome, sure], ["notSeen", false]);
      assert.deepEqual(candidates.map(({ orderID }) => orderID), [2n]);
    }, fast));
});

describe("what ended the waiting for an order that was sent", () => {
  it("says nothing of its fate: not close(), not a wrong option, not a signal that kept another from being sent", () =>
    scripted(async ({ trade }) => {
      const handle = await trade.placeOrder(BUY);
      const giveUp = new AbortController();
      const { signal } = giveUp;
      const given = [failureOf(handle.accepted({ signal })), failureOf(handle.cancel({ confirm: true, signal }))];
      // The cancelling has to be taken before the signal comes.
      await trade.getOrderList();
      giveUp.abort();
      const another = await failureOf(trade.placeOrder(BUY, { signal }));
      assert.equal(another, await given[0]);
      given.push(failureOf(handle.accepted({ timeout: -1 })), failureOf(handle.accepted({ timeout: 1 })));
      given.push(failureOf(handle.accepted({ signal })));
      const closed = failureOf(handle.accepted());
      for (const error of given) assert.equal(orderOutcome(await error), "unknown", String(await error));
      await trade.close();
      assert.ok(await closed instanceof OpenDClosedError);
      assert.equal(orderOutcome(await closed), "unknown");
      assert.equal(orderOutcome(await failureOf(handle.final())), "unknown");
      const unsent = await failureOf(trade.placeOrder(BUY));
      assert.deepEqual([unsent.code, orderOutcome(unsent)], ["CLOSED", "notSent"]);
    }));
});

describe("a change of unknown outcome", () => {
  it("of a cancelling shows in the order's state, or that it ended by other ways", () =>
    scripted(async (self) => {
      const { sim, trade } = self;
      const handle = await trade.placeOrder(BUY);
      sim.respond("TrdModifyOrder", () => "silent");
      const lost = async (): Promise<OpenDOrderInDoubtError> =>
        await failsWith(handle.cancel({ timeout: 5 }), OpenDOrderInDoubtError, "ORDER_OUTCOME_UNKNOWN");
      const error = await lost();
      self.orders = [order(1n, Submitted)];
      assert.equal((await error.reconcile({ within: 3000 })).outcome, "notSeen");
      self.orders = [order(1n, Cancelling_All, {}, 2)];
      const found = await error.reconcile();
      assert.deepEqual([found.outcome, found.sure, found.order?.orderID], ["tookEffect", true, 1n]);
      self.orders = [order(1n, Filled_All, { fillQty: 100 }, 3)];
      await trade.getOrderList();
      const second = await lost();
      assert.deepEqual((await second.reconcile()).outcome, "noEffect");
    }, fast));

  it("of quantity and price shows when the order has them", () =>
    scripted(async (self) => {
      const { sim, trade } = self;
      self.orders = [order(1n, Submitted)];
      sim.respond("TrdModifyOrder", () => "silent");
      const error = await failsWith(
        trade.modifyOrder(order(1n, Submitted), { price: 301 }, { timeout: 30 }),
        OpenDOrderInDoubtError,
        "ORDER_OUTCOME_UNKNOWN",
      );
      assert.equal((await error.reconcile({ within: 2000 })).outcome, "notSeen");
      self.orders = [order(1n, Submitted, { price: 301 }, 2)];
      assert.equal((await error.reconcile()).outcome, "tookEffect");
    }, fast));

  it("of all orders shows when none works any more", () =>
    scripted(async (self) => {
      const { sim, trade } = self;
      sim.respond("TrdModifyOrder", () => "silent");
      const error = await failsWith(
        trade.cancelAllOrders({ timeout: 5 }),
        OpenDOrderInDoubtError,
        "ORDER_OUTCOME_UNKNOWN",
      );
      self.orders = [order(1n, Submitted), order(2n, Cancelled_All)];
      const not = await error.reconcile({ within: 2000 });
      assert.deepEqual([not.outcome, not.candidates.length], ["notSeen", 1]);
      // Those of Connect are left alone by it.
      const connect = { code: "600519", secMarket: 31, trdMarket: TrdMarket.HKCC } as const;
      self.orders = [order(1n, Cancelled_All, {}, 2), order(2n, Cancelled_All), order(3n, Submitted, connect)];
      assert.deepEqual((await error.reconcile()).outcome, "tookEffect");
    }, { ...fast, trdEnv: TrdEnv.Real }));
});
