/** Orders that are placed, followed and ended, with a simulator that a test scripts. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  OpenDArgumentError,
  OpenDClosedError,
  OpenDOrderInDoubtError,
  OpenDOrderRefusedError,
  OpenDResponseError,
  OpenDTimeoutError,
  type Order,
  orderOutcome,
  OrderStatus,
  OrderType,
  TrdSide,
  TrdUpdateOrder,
  TrdUpdateOrderFill,
} from "../../mod.ts";
import { GetGlobalState } from "../../src/gen/get_global_state.ts";
import { NotifyNotifyType } from "../../src/gen/notify.ts";
import type { TrdPlaceOrderC2S } from "../../src/gen/trd_place_order.ts";
import { TrdSubAccPush } from "../../src/gen/trd_sub_acc_push.ts";
import { failsWith, failureOf } from "../connection/support.ts";
import { BUY, fill, order, PAPER, paperHeader, realHeader } from "./samples.ts";
import { fastClock, next, scripted } from "./support.ts";

const { Submitting, Submitted, Filled_Part, Filled_All, Cancelled_All, Cancelled_Part, Failed } = OrderStatus;

describe("placeOrder", () => {
  it("sends what was asked for, with header, packetID and a remark of its own", () =>
    scripted(async ({ trade, asked }) => {
      const handle = await trade.placeOrder(BUY);
      const [c2s] = asked.get("TrdPlaceOrder") as TrdPlaceOrderC2S[];
      const { packetID, remark, ...rest } = c2s!;
      assert.equal(packetID.connID, trade.connID);
      assert.match(remark!, /^oc-[0-9a-f]{24}$/);
      const fields = Object.entries(rest).filter(([, value]) => value !== undefined);
      assert.deepEqual(Object.fromEntries(fields), {
        header: { ...paperHeader, jpAccType: undefined },
        trdSide: TrdSide.Buy,
        orderType: OrderType.Normal,
        code: "00700",
        secMarket: 1,
        qty: 100,
        price: 300,
      });
      assert.deepEqual([handle.orderID, handle.orderIDEx, handle.remark], [1n, "x1", remark]);
      assert.equal(handle.latest, undefined);
      await trade.placeOrder({ ...BUY, remark: "mine" });
      assert.equal((asked.get("TrdPlaceOrder")![1] as TrdPlaceOrderC2S).remark, "mine");
      const [first, second] = asked.get("TrdPlaceOrder") as TrdPlaceOrderC2S[];
      assert.ok(second!.packetID.serialNo > first!.packetID.serialNo);
    }));

  it("gives no remark where that is turned off", () =>
    scripted(async ({ trade, asked }) => {
      await trade.placeOrder(BUY);
      assert.equal((asked.get("TrdPlaceOrder")![0] as TrdPlaceOrderC2S).remark, undefined);
    }, { uniqueRemark: false }));

  it("has the first push in its handle although it comes before the reply", () =>
    scripted(async ({ sim, trade, push }) => {
      sim.respond("TrdPlaceOrder", ({ c2s }) => {
        push(order(7n, Submitting, { remark: c2s!.remark! }));
        return { retType: 0, s2c: { header: c2s!.header, orderID: 7n, orderIDEx: "x7" } };
      });
      const handle = await trade.placeOrder(BUY);
      assert.equal(handle.latest?.orderStatus, Submitting);
      const updates = handle.updates();
      assert.equal((await next(updates)).orderStatus, Submitting);
      push(order(7n, Filled_All, { fillQty: 100, fillAvgPrice: 299 }, 2));
      assert.equal((await next(updates)).orderStatus, Filled_All);
      assert.equal((await updates.next()).done, true);
      assert.deepEqual(await handle.final(), {
        outcome: "filled",
        fillQty: 100,
        fillAvgPrice: 299,
        order: handle.latest,
      });
    }));

  it("is not sent for a signal that is aborted, nor while the connection is lost", () =>
    scripted(async ({ sim, trade, asked }) => {
      const gone = await failureOf(trade.placeOrder(BUY, { signal: AbortSignal.abort() }));
      assert.equal(orderOutcome(gone), "notSent");
      const lost = statusOf(trade, "lost");
      sim.disconnect();
      await lost;
      const error = await failureOf(trade.placeOrder(BUY));
      assert.equal(error.code, "NOT_CONNECTED");
      assert.equal(orderOutcome(error), "notSent");
      assert.equal(asked.get("TrdPlaceOrder"), undefined);
    }));

  it("tells apart what OpenD refuses and what the exchange refuses", () =>
    scripted(async ({ sim, trade, push }) => {
      const undo = sim.respond("TrdPlaceOrder", () => ({ retType: -1, retMsg: "no buying power" }));
      const refused = await failsWith(trade.placeOrder(BUY), OpenDResponseError, "RESPONSE", /no buying power/);
      assert.equal(orderOutcome(refused), "refusedByOpenD");
      undo();
      const handle = await trade.placeOrder(BUY);
      const accepted = handle.accepted();
      push(order(1n, Failed, { lastErrMsg: "price out of range" }));
      const error = await failsWith(accepted, OpenDOrderRefusedError, "ORDER_REFUSED", /price out of range/);
      assert.equal(orderOutcome(error), "refusedByExchange");
      assert.equal((await handle.final()).outcome, "refused");
    }));

  it("is in doubt when the reply names no order", () =>
    scripted(async ({ sim, trade }) => {
      sim.respond("TrdPlaceOrder", ({ c2s }) => ({ retType: 0, s2c: { header: c2s!.header } }));
      const error = await failsWith(trade.placeOrder(BUY), OpenDOrderInDoubtError, "ORDER_OUTCOME_UNKNOWN");
      assert.equal(orderOutcome(error), "unknown");
    }));
});

function statusOf(trade: { status(): AsyncIterable<{ type: string }> }, type: string): Promise<void> {
  const events = trade.status();
  return (async () => {
    for await (const event of events) if (event.type === type) return;
  })();
}

describe("TradeOrder", () => {
  it("accepted() and final() wait for what they say", () =>
    scripted(async ({ trade, push }) => {
      const handle = await trade.placeOrder(BUY);
      const accepted = handle.accepted();
      const final = handle.final();
      push(order(1n, Submitting));
      push(order(1n, Submitted, {}, 2));
      assert.equal((await accepted).orderStatus, Submitted);
      push(order(1n, Filled_Part, { fillQty: 40 }, 3));
      push(order(1n, Cancelled_Part, { fillQty: 40 }, 4));
      const { outcome, fillQty } = await final;
      assert.deepEqual([outcome, fillQty], ["partlyFilled", 40]);
    }));

  it("goes on waiting over a disabled and a timed-out state, and over states that are not known", () =>
    scripted(async ({ trade, push }) => {
      const handle = await trade.placeOrder(BUY);
      const final = handle.final();
      const states = [OrderStatus.TimeOut, OrderStatus.Disabled, 77 as OrderStatus, Submitted];
      for (const [index, state] of states.entries()) push(order(1n, state, {}, index + 1));
      push(order(1n, Cancelled_All, {}, 9));
      assert.equal((await final).outcome, "cancelled");
    }));

  it("times out, is given up, and ends with its context; nothing stays behind", () =>
    scripted(async ({ trade, asked }) => {
      const handle = await trade.placeOrder(BUY);
      await failsWith(handle.final({ timeout: 20 }), OpenDTimeoutError, "REQUEST_TIMEOUT", /no state of it came/);
      const giveUp = new AbortController();
      const waiting = failureOf(handle.final({ signal: giveUp.signal }));
      giveUp.abort(new Error("enough"));
      assert.equal((await waiting).message, "enough");
      const abandoned = handle.updates();
      await Promise.resolve();
      assert.equal(handle.entry.listeners.size, 1);
      await abandoned.return?.();
      assert.equal(handle.entry.listeners.size, 0, "a listener is left");
      await failsWith(handle.final({ timeout: -1 }), OpenDArgumentError, "ARGUMENT");
      const last = failureOf(handle.final());
      const updates = handle.updates().next();
      await trade.close();
      assert.ok(await last instanceof OpenDClosedError);
      assert.equal((await updates).done, true);
      await failsWith(handle.final(), OpenDClosedError, "CLOSED");
      assert.equal(asked.get("TrdGetOrderList"), undefined, "who waits less than pollInterval does not ask");
    }));

  it("learns from the order list where no push comes, and looks for it in the history when it left the list", () =>
    scripted(async (self) => {
      const handle = await self.trade.placeOrder(BUY);
      const final = handle.final();
      self.orders = [order(1n, Filled_All, { fillQty: 100 })];
      assert.equal((await final).outcome, "filled");
      assert.deepEqual(
        (self.asked.get("TrdGetOrderList")![0] as { filterConditions: { idList: bigint[] } })
          .filterConditions.idList,
        [1n],
      );
      self.sim.respond("TrdPlaceOrder", ({ c2s }) => ({ retType: 0, s2c: { header: c2s!.header, orderID: 2n } }));
      self.sim.respond("TrdGetHistoryOrderList", ({ c2s }) => ({
        retType: 0,
        s2c: { header: c2s!.header, orderList: [order(2n, Cancelled_All)] },
      }));
      self.orders = [];
      assert.equal((await (await self.trade.placeOrder(BUY)).final()).outcome, "cancelled");
    }, { pollInterval: 100, clock: fastClock(20) }));

  it("is looked up anew from the server as soon as a lost connection stands again", () =>
    scripted(async (self) => {
      const handle = await self.trade.placeOrder(BUY);
      const final = handle.final();
      await Promise.resolve();
      self.orders = [order(1n, Filled_All, { fillQty: 100 })];
      self.sim.disconnect();
      assert.equal((await final).outcome, "filled");
      assert.equal((self.asked.get("TrdGetOrderList")![0] as { refreshCache: boolean }).refreshCache, true);
      assert.equal(self.asked.get("TrdSubAccPush")!.length, 2, "pushes were asked for again");
    }));
});

describe("an order under losses", () => {
  const step = fc.constantFrom("pushed", "missed", "twice", "late", "lost");
  it("ends as it has ended, whatever came of its pushes", () =>
    scripted(async (self) => {
      let orderID = 100n;
      self.sim.respond("TrdPlaceOrder", ({ c2s }) => ({ retType: 0, s2c: { header: c2s!.header, orderID } }));
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 8 }), fc.boolean(), async (steps, isFilled) => {
          orderID++;
          const handle = await self.trade.placeOrder(BUY);
          const seen: Order[] = [];
          const watching = (async () => {
            for await (const state of handle.updates()) seen.push(state);
          })();
          const states = steps.map((_, index) => {
            const isLast = index === steps.length - 1;
            const status = isLast ? isFilled ? Filled_All : Cancelled_Part : index === 0 ? Submitting : Filled_Part;
            return order(orderID, status, { fillQty: isLast && isFilled ? 100 : index }, index);
          });
          for (const [index, name] of steps.entries()) {
            const state = states[index]!;
            self.orders = [state];
            if (name === "pushed" || name === "twice") self.push(state);
            if (name === "twice") self.push(state);
            if (name === "late") self.push(states[Math.max(0, index - 2)]!);
            if (name === "lost") {
              // There has to be a connection to lose.
              await self.trade.request(GetGlobalState, {});
              const lost = statusOf(self.trade, "lost");
              self.sim.disconnect();
              await lost;
            }
          }
          const { outcome } = await handle.final();
          assert.equal(outcome, isFilled ? "filled" : "partlyFilled");
          await watching;
          const times = seen.map(({ updateTimestamp }) => updateTimestamp!);
          assert.deepEqual(times, [...new Set(times)].sort((a, b) => a - b), "each once, in order");
          assert.equal(handle.entry.listeners.size, 0);
          // The next order is not held back for another connection.
          await self.trade.getOrderList();
        }),
        { numRuns: 12 },
      );
    }, { pollInterval: 100, rateLimit: "off" }));
});

describe("pushes", () => {
  it("come once and never older than before, to handlers and streams, also where a list knew first", () =>
    scripted(async (self) => {
      const { trade, push } = self;
      const seen: [bigint, OrderStatus][] = [];
      trade.on(TrdUpdateOrder, ({ order }) => void seen.push([order.orderID, order.orderStatus]));
      const stream = trade.pushes(TrdUpdateOrder)[Symbol.asyncIterator]();
      const states: Order[] = [
        order(5n, Submitting, {}, 1),
        order(5n, Submitting, {}, 1),
        order(5n, Filled_Part, { fillQty: 50 }, 3),
        order(5n, Submitted, {}, 2),
        order(5n, Filled_Part, { fillQty: 50 }, 3),
        order(5n, Filled_All, { fillQty: 100 }, 4),
        order(5n, Submitted, {}, 5),
        order(5n, OrderStatus.FillCancelled, { fillQty: 0 }, 6),
      ];
      self.orders = [states[2]!];
      push(states[0]!);
      await next(stream);
      await trade.getOrderList();
      for (const state of states.slice(1)) push(state);
      push(order(6n, Submitted));
      for (;;) if ((await next(stream)).order.orderID === 6n) break;
      const wanted = [Submitting, Filled_Part, Filled_All, OrderStatus.FillCancelled];
      assert.deepEqual(seen, [...wanted.map((status) => [5n, status]), [6n, Submitted]]);
    }));

  it("of fills come once in each state", () =>
    scripted(async ({ trade, sim }) => {
      const seen: string[] = [];
      trade.on(TrdUpdateOrderFill, ({ orderFill: { fillID, status } }) => void seen.push(`${fillID} ${status}`));
      const stream = trade.pushes(TrdUpdateOrderFill)[Symbol.asyncIterator]();
      const big = 2n ** 60n + 1n;
      for (const [id, status] of [[big, 0], [big, 0], [big + 1n, 0], [big, 1], [big, 0], [big, 1], [3n, 0]] as const) {
        sim.push("TrdUpdateOrderFill", { header: realHeader, orderFill: fill(id, { status }) });
      }
      for (;;) if ((await next(stream)).orderFill.fillID === 3n) break;
      assert.deepEqual(seen, [`${big} 0`, `${big + 1n} 0`, `${big} 1`, "3 0"]);
    }));

  it("go on to others when a handler throws, which is reported", () =>
    scripted(async ({ trade, push }) => {
      const events = trade.status();
      trade.on(TrdUpdateOrder, () => {
        throw new Error("mine");
      });
      push(order(5n, Submitting));
      for await (const event of events) {
        if (event.type !== "handlerFailed") continue;
        assert.equal((event.error as Error).message, "mine");
        break;
      }
    }));
});

describe("a session with nothing but account pushes", () => {
  it("tells of the gap after a loss, in its status and in streams", () =>
    scripted(async ({ trade, sim, push }) => {
      const events = trade.status();
      const stream = trade.pushes(TrdUpdateOrder, { gaps: true })[Symbol.asyncIterator]();
      sim.disconnect();
      const types: string[] = [];
      for await (const event of events) {
        types.push(event.type);
        if (event.type === "restored") assert.deepEqual([event.subscriptions, event.failed], [1, []]);
        if (event.type === "gap") break;
      }
      assert.ok(types.includes("restored"), types.join(" "));
      push(order(9n, Submitted));
      assert.equal((await next(stream) as { kind?: string }).kind, "gap");
      assert.equal((await next(stream) as { order: Order }).order.orderID, 9n);
    }));

  it("asks for them again when OpenD finds its trade servers, and tells of that gap", () =>
    scripted(async ({ trade, sim, asked }) => {
      const events = trade.status();
      for (const trdLogined of [false, true]) {
        sim.push("Notify", { type: NotifyNotifyType.ConnStatus, connectStatus: { qotLogined: true, trdLogined } });
      }
      for await (const event of events) {
        if (event.type !== "gap") continue;
        assert.equal(event.of, "servers");
        break;
      }
      assert.deepEqual(asked.get("TrdSubAccPush"), [{ accIDList: [PAPER] }, { accIDList: [PAPER] }]);
    }));

  it("remembers what a raw request asked for", () =>
    scripted(async ({ trade, sim, asked }) => {
      await trade.subAccPush({ accIDList: [5n] });
      assert.deepEqual(asked.get("TrdSubAccPush")!.at(-1), { accIDList: [PAPER, 5n] });
      await trade.request(TrdSubAccPush, { accIDList: [6n] });
      const events = trade.status();
      sim.disconnect();
      for await (const event of events) if (event.type === "restored") break;
      assert.deepEqual(asked.get("TrdSubAccPush")!.at(-1), { accIDList: [6n] });
    }));
});
