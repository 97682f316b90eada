/** The whole way against the simulator's own trading, encrypted: on paper, and with what passes for real money. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  Currency,
  OpenDArgumentError,
  OpenDOrderInDoubtError,
  OpenDResponseError,
  OpenTradeContext,
  orderOutcome,
  OrderStatus,
  OrderType,
  type TradeContextOptions,
  TrdEnv,
  TrdMarket,
  TrdSide,
  TrdUpdateOrder,
  TrdUpdateOrderFill,
} from "../../mod.ts";
import { type Simulator, startSimulator } from "../../src/simulator/mod.ts";
import { failsWith, failureOf } from "../connection/support.ts";
import { REAL } from "./samples.ts";
import { next, pem } from "./support.ts";

async function withTrade(
  options: TradeContextOptions,
  run: (trade: OpenTradeContext, sim: Simulator) => Promise<void>,
): Promise<void> {
  await using sim = await startSimulator({ seed: 1, rsaPrivateKey: pem, interval: 20 });
  await using trade = await OpenTradeContext.connect({
    port: sim.port,
    rsaPrivateKey: pem,
    reconnect: { firstDelay: 5, maxDelay: 5, jitter: false },
    ...options,
  });
  await run(trade, sim);
}

const hongKong = { market: TrdMarket.HK } as const;
const buy = { security: "HK.00700", trdSide: TrdSide.Buy, qty: 100 } as const;
const { Market, Normal } = OrderType;

describe("on paper", () => {
  it("buys at market, holds it, and sees what it paid", () =>
    withTrade(hongKong, async (trade) => {
      assert.equal(trade.account?.accID, 4755794n);
      const order = await trade.placeOrder({ ...buy, orderType: Market });
      const { outcome, fillQty, fillAvgPrice } = await order.final();
      assert.deepEqual([outcome, fillQty], ["filled", 100]);
      assert.ok(fillAvgPrice! > 0);
      const { positionList } = await trade.getPositionList();
      assert.deepEqual(positionList.map(({ code, qty }) => [code, qty]), [["00700", 100]]);
      const { funds } = await trade.getFunds({ currency: Currency.HKD });
      assert.ok(funds!.cash < 1_000_000);
      const { maxTrdQtys } = await trade.getMaxTrdQtys({ security: "HK.00700", orderType: Normal, price: 300 });
      assert.equal(maxTrdQtys!.maxPositionSell, 100);
    }));

  it("changes a resting order, and cancels it for certain", () =>
    withTrade(hongKong, async (trade) => {
      const order = await trade.placeOrder({ ...buy, orderType: Normal, price: 100 });
      const updates = order.updates();
      await order.accepted();
      await order.modify({ price: 101, qty: 200 });
      for (;;) {
        const { price, qty } = await next(updates);
        if (price === 101 && qty === 200) break;
      }
      const { outcome, fillQty } = await order.cancel({ confirm: true });
      assert.deepEqual([outcome, fillQty], ["cancelled", 0]);
      const refused = await failsWith(trade.cancelOrder(order), OpenDResponseError, "RESPONSE");
      assert.equal(orderOutcome(refused), "refusedByOpenD");
      assert.equal((await trade.cancelOrder(order, { confirm: true })).outcome, "cancelled");
      const { orderList } = await trade.getOrderList({ refreshCache: true });
      assert.deepEqual(orderList.map(({ remark }) => remark), [order.remark]);
    }));

  it("cancels all one by one", () =>
    withTrade(hongKong, async (trade) => {
      const orders = [];
      for (const price of [100, 101, 102]) orders.push(await trade.placeOrder({ ...buy, orderType: Normal, price }));
      const reports = await trade.cancelAllOrders({ oneByOne: true });
      assert.deepEqual(reports.map(({ error }) => error), [undefined, undefined, undefined]);
      for (const order of orders) assert.equal((await order.final()).outcome, "cancelled");
    }));

  it("finds an order for certain whose reply was lost with the connection", () =>
    withTrade(hongKong, async (trade, sim) => {
      const release = sim.account(4755794n).holdReplies();
      const placed = failureOf(trade.placeOrder({ ...buy, orderType: Normal, price: 100 }));
      await new Promise<void>((resolve) => {
        const stop = trade.on(TrdUpdateOrder, () => {
          stop();
          resolve();
        });
      });
      sim.disconnect();
      release();
      const error = await placed;
      assert.equal(orderOutcome(error), "unknown");
      assert.ok(error instanceof OpenDOrderInDoubtError);
      const { outcome, sure, order } = await error.reconcile();
      assert.deepEqual([outcome, sure], ["tookEffect", true]);
      // A cancelling is not held back for the next connection.
      await trade.getOrderList();
      await order!.cancel({ confirm: true });
    }));

  it("is not chosen where nothing says which", () =>
    withTrade({}, (trade) => {
      assert.equal(trade.account, undefined);
      assert.ok(trade.accounts().length >= 8);
      return Promise.resolve();
    }));
});

describe("with real money", () => {
  it("is locked until it is unlocked, and then fills come as pushes", () =>
    withTrade({ trdEnv: TrdEnv.Real }, async (trade) => {
      assert.equal(trade.account?.accID, REAL);
      const market = { ...buy, orderType: Market };
      const locked = await failsWith(trade.placeOrder(market), OpenDResponseError, "RESPONSE", /unlock/);
      assert.equal(orderOutcome(locked), "refusedByOpenD");
      await trade.unlockTrade("123456");
      const fills = trade.pushes(TrdUpdateOrderFill)[Symbol.asyncIterator]();
      const states: OrderStatus[] = [];
      trade.on(TrdUpdateOrder, ({ order }) => void states.push(order.orderStatus));
      const order = await trade.placeOrder(market);
      const { outcome, fillQty } = await order.final();
      assert.deepEqual([outcome, fillQty], ["filled", 100]);
      assert.equal((await next(fills)).orderFill.orderID, order.orderID);
      assert.equal(states.at(-1), OrderStatus.Filled_All);
      const { orderFillList } = await trade.getOrderFillList();
      assert.equal(orderFillList.reduce((sum, { qty }) => sum + qty, 0), 100);
      const { orderFeeList } = await trade.getOrderFee({ orderIdExList: [order.orderIDEx!] });
      assert.ok(orderFeeList[0]!.feeAmount! > 0);
      await trade.getMarginRatio({ securityList: ["HK.00700"] });
      await trade.getHistoryOrderFillList({
        filterConditions: { beginTime: "2026-01-01 00:00:00", endTime: "2026-12-31 00:00:00" },
      });
      await trade.getFlowSummary({ clearingDate: "2026-11-20" });
      const us = await trade.placeOrder({
        security: "US.AAPL",
        trdSide: TrdSide.Buy,
        orderType: Normal,
        qty: 1,
        price: 1.5,
      });
      assert.equal(us.header.trdMarket, TrdMarket.US);
      await us.accepted();
      await trade.cancelAllOrders();
      assert.equal((await us.final()).outcome, "cancelled");
      await trade.lockTrade();
      await failsWith(trade.placeOrder(market), OpenDResponseError, "RESPONSE");
      await failsWith(
        trade.placeOrder({ ...buy, security: "JP.7203", orderType: Normal, price: 1 }),
        OpenDArgumentError,
        "ARGUMENT",
      );
    }));
});
