/** The account of a context and its lock, and the whole way against the simulator's own trading, encrypted. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  Currency,
  OpenDAccountError,
  OpenDArgumentError,
  OpenDOrderInDoubtError,
  OpenDResponseError,
  OpenTradeContext,
  orderOutcome,
  OrderStatus,
  OrderType,
  SecurityFirm,
  SimAccType,
  type TradeContextOptions,
  TrdEnv,
  TrdMarket,
  TrdSide,
  TrdUpdateOrder,
  TrdUpdateOrderFill,
} from "../../mod.ts";
import { type Simulator, startSimulator } from "../../src/simulator/mod.ts";
import { failsWith, failureOf } from "../connection/support.ts";
import { account, accounts, BUY, PAPER, REAL } from "./samples.ts";
import { next, pem, scripted } from "./support.ts";

async function withTrade(
  options: TradeContextOptions,
  run: (trade: OpenTradeContext, sim: Simulator) => Promise<void>,
): Promise<void> {
  // The gap between orders is between their arrivals, which a busy machine can bring closer than they were sent.
  await using sim = await startSimulator({ seed: 1, rsaPrivateKey: pem, interval: 20, rules: { tradeGaps: false } });
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

const { Real, Simulate } = TrdEnv;
describe("the account of a context", () => {
  it("is for paper trading unless it is said otherwise, and its pushes are subscribed to", () =>
    scripted(async ({ trade, asked }) => {
      await Promise.resolve();
      assert.equal(trade.trdEnv, Simulate);
      assert.equal(trade.account?.accID, PAPER);
      assert.deepEqual(asked.get("TrdSubAccPush"), [{ accIDList: [PAPER] }]);
      assert.equal(
        (asked.get("TrdGetAccList") as { needGeneralSecAccount: boolean }[]).every((c2s) => c2s.needGeneralSecAccount),
        true,
      );
      const [one, other] = trade.accounts();
      assert.deepEqual([one?.chosen, other?.chosen], [true, false]);
      assert.match(other!.reasons.join(), /real money, .* pass trdEnv: TrdEnv\.Real if you mean it/);
    }));

  it("is not there where several would do, and every call that needs one says so before it sends", () =>
    scripted(
      async ({ trade, asked }) => {
        assert.equal(trade.account, undefined);
        for (const call of [() => trade.placeOrder(BUY), () => trade.getFunds(), () => trade.cancelOrder(1n)]) {
          const error = await failureOf((async () => await call())());
          assert.ok(error instanceof OpenDAccountError);
          assert.deepEqual([error.code, error.candidates], ["ACCOUNT", [PAPER, 5n]]);
        }
        assert.equal(asked.get("TrdSubAccPush"), undefined);
        assert.equal(asked.get("TrdPlaceOrder"), undefined);
        await trade.getAccList();
      },
      {},
      [...accounts, account({ accID: 5n })],
    ));

  it("stays the chosen one when accounts are asked for again; no other takes its place when it is gone", () => {
    const list = [...accounts];
    return scripted(
      async ({ trade, asked }) => {
        list.push(account({ accID: 5n }));
        const again = await trade.reloadAccounts();
        assert.equal(again.length, 3);
        assert.equal(trade.account?.accID, PAPER);
        const [gone] = list.splice(0, 1);
        await trade.reloadAccounts();
        assert.deepEqual(trade.accounts().map(({ chosen }) => chosen), [false, false]);
        await failsWith(trade.placeOrder(BUY), OpenDAccountError, "ACCOUNT", /its accID is not 4755794/);
        assert.equal(asked.get("TrdPlaceOrder"), undefined);
        list.push(gone!);
        await trade.reloadAccounts();
        assert.equal(trade.account?.accID, PAPER);
        assert.deepEqual(asked.get("TrdSubAccPush"), [{ accIDList: [PAPER] }, { accIDList: [PAPER] }]);
      },
      {},
      list,
    );
  });

  it("cannot be one of the other environment, whatever header is given", () =>
    scripted(async ({ trade }) => {
      const promise = trade.getFunds({ header: { accID: REAL } });
      await failsWith(promise, OpenDArgumentError, "ARGUMENT", /is for real money, and the request is not/);
    }));

  it("is refused with the options that make no sense", () => {
    const bad = [
      { trdEnv: 2 },
      { market: 99 },
      { accID: 5 },
      { accID: "5" },
      { securityFirm: 99 },
      { guard: { maxOrderValue: Number.NaN } },
      { guard: { maxValue: 1 } },
      { guard: { symbols: "HK.00700" } },
      { guard: true },
      { pollInterval: 1 },
      { uniqueRemark: 1 },
      { simAccType: SimAccType.Stock, trdEnv: Real },
      { env: Real },
    ];
    for (const options of bad) {
      assert.throws(() => new OpenTradeContext(options as never), OpenDArgumentError, Object.keys(options).join());
    }
  });

  it("fails to connect when OpenD refuses to push, and leaves no connection behind", async () => {
    await using sim = await startSimulator({ rsaPrivateKey: pem, interval: false, rules: { tradeGaps: false } });
    sim.respond("TrdSubAccPush", () => ({ retType: -1, retMsg: "no pushes today" }));
    const options = { port: sim.port, rsaPrivateKey: pem, market: TrdMarket.HK };
    await failsWith(OpenTradeContext.connect(options), OpenDResponseError, "RESPONSE", /no pushes today/);
    const undo = sim.respond(
      "TrdGetAccList",
      ({ c2s }) => c2s?.trdCategory === undefined ? "default" : { retType: -1, retMsg: "unknown category" },
    );
    sim.respond("TrdSubAccPush", () => ({ retType: 0, s2c: {} }));
    await using trade = await OpenTradeContext.connect(options);
    assert.equal(trade.account?.accID, 4755794n, "an older OpenD may not know a category");
    undo();
  });
});

describe("unlockTrade", () => {
  it("sends the MD5 of the password, and shows neither, whatever goes wrong", () =>
    scripted(
      async ({ trade, sim }) => {
        const seen: unknown[] = [];
        let retMsg = "";
        sim.respond("TrdUnlockTrade", ({ c2s }) => {
          seen.push(c2s);
          return { retType: retMsg === "" ? 0 : -1, retMsg };
        });
        await trade.unlockTrade("secret 密码");
        await trade.lockTrade();
        const [unlock, lock] = seen as { unlock: boolean; pwdMD5?: string; securityFirm?: number }[];
        assert.match(unlock!.pwdMD5!, /^[0-9a-f]{32}$/);
        assert.deepEqual([unlock!.unlock, unlock!.securityFirm], [true, SecurityFirm.FutuInc]);
        assert.deepEqual([lock!.unlock, lock!.pwdMD5, lock!.securityFirm], [false, undefined, SecurityFirm.FutuInc]);
        retMsg = "The trade password is incorrect";
        const refused = await failsWith(trade.unlockTrade("123456"), OpenDResponseError, "RESPONSE");
        sim.respond("TrdUnlockTrade", () => "silent");
        const late = await failureOf(trade.unlockTrade("123456", { timeout: 20 }));
        for (const error of [refused, late]) {
          const shown = `${error.stack} ${JSON.stringify(error)} ${JSON.stringify(Object.entries(error))}`;
          assert.doesNotMatch(shown, /123456|e10adc3949ba59abbe56e057f20f883e/);
        }
        for (const password of ["", "e10adc3949ba59abbe56e057f20f883e", 123456 as never]) {
          const error = await failsWith(trade.unlockTrade(password), OpenDArgumentError, "ARGUMENT");
          assert.doesNotMatch(error.message, /e10adc|123456/);
        }
      },
      { trdEnv: Real, securityFirm: SecurityFirm.FutuInc },
      [
        ...accounts.slice(0, 1),
        account({ trdEnv: Real, accID: REAL, accRole: 1, accStatus: 0, securityFirm: SecurityFirm.FutuInc }),
      ],
    ));

  it("hashes as OpenD does", async () => {
    await using sim = await startSimulator({ rsaPrivateKey: pem, interval: false, rules: { tradeGaps: false } });
    await using trade = await OpenTradeContext.connect({ port: sim.port, rsaPrivateKey: pem, trdEnv: Real });
    await trade.unlockTrade("123456");
    await failsWith(trade.unlockTrade("654321"), OpenDResponseError, "RESPONSE", /password/);
  });

  it("is refused in paper trading", () =>
    scripted(async ({ trade }) => {
      await failsWith(trade.unlockTrade("123456"), OpenDArgumentError, "ARGUMENT", /needs no unlocking/);
    }));
});

describe("what paper trading has not", () => {
  it("is refused before it is sent", () =>
    scripted(async ({ trade, sim }) => {
      const asked: unknown[] = [];
      sim.respond("*", (request) => {
        asked.push(request.id);
        return "default";
      });
      const filterConditions = {};
      for (
        const promise of [
          trade.getOrderFillList(),
          trade.getHistoryOrderFillList({ filterConditions }),
          trade.getMarginRatio({ securityList: ["HK.00700"] }),
          trade.getOrderFee({ orderIdExList: ["x"] }),
          trade.getFlowSummary({ clearingDate: "2026-11-20" }),
        ]
      ) await failsWith(promise, OpenDArgumentError, "ARGUMENT", /paper trading has no/);
      assert.deepEqual(asked, []);
    }));
});
