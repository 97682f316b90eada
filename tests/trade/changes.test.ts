/** Changing and cancelling orders, one and all, and what the guard makes of orders and changes. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  ModifyOrderOp,
  OpenDArgumentError,
  OpenDGuardError,
  OpenDResponseError,
  orderOutcome,
  OrderStatus,
  OrderType,
  TrailType,
  TrdEnv,
  TrdMarket,
  TrdSide,
} from "../../mod.ts";
import type { TrdModifyOrderC2S } from "../../src/gen/trd_modify_order.ts";
import { TrdModifyOrder, TrdPlaceOrder } from "../../src/gen/mod.ts";
import { failsWith, failureOf } from "../connection/support.ts";
import { BUY, order, paperHeader, realHeader } from "./samples.ts";
import { scripted } from "./support.ts";

const { Submitted, Filled_All, Filled_Part, Cancelled_All } = OrderStatus;
const real = { trdEnv: TrdEnv.Real } as const;

function sent(asked: ReadonlyMap<string, unknown[]>): Record<string, unknown> {
  const { packetID: _, header: __, ...rest } = asked.get("TrdModifyOrder")!.at(-1) as TrdModifyOrderC2S;
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
}

describe("modifyOrder", () => {
  it("sends the new value, and what stays as it is now", () =>
    scripted(async (self) => {
      const { trade, asked } = self;
      self.orders = [order(1n, Filled_Part, { fillQty: 50, price: 302 })];
      const handle = await trade.placeOrder(BUY);
      await handle.modify({ qty: 200 });
      assert.deepEqual(sent(asked), { orderID: 1n, modifyOrderOp: ModifyOrderOp.Normal, qty: 200, price: 302 });
      await trade.modifyOrder("x1", { price: 301 });
      assert.equal(sent(asked).price, 301);
      assert.equal(sent(asked).qty, 100);
    }));

  it("refuses before sending what cannot be", () =>
    scripted(async (self) => {
      const { trade, asked } = self;
      const fails = (promise: Promise<unknown>, message: RegExp): Promise<unknown> =>
        failsWith(promise, OpenDArgumentError, "ARGUMENT", message);
      await fails(trade.modifyOrder(1n, { price: 1 }), /is not in the order list/);
      self.orders = [order(1n, Filled_Part, { fillQty: 50 }), order(2n, Filled_All)];
      await fails(trade.modifyOrder(1n, {}), /nothing to be changed/);
      await fails(trade.modifyOrder(1n, { qty: 40 }), /50 are filled already/);
      await fails(trade.modifyOrder(1n, { price: Number.NaN }), /is no price/);
      await fails(trade.modifyOrder(1n, { price: -1 }), /not above 0/);
      await fails(trade.modifyOrder(1n, { qty: 1.5 }), /not whole/);
      await fails(trade.modifyOrder(1n, { price: 1.2345 }), /more than 3 decimals/);
      await fails(trade.modifyOrder(1n, { auxPrice: 3 }), /has no auxPrice/);
      await fails(trade.modifyOrder(2n, { price: 1 }), /has ended \(filled\)/);
      await fails(
        trade.modifyOrder(1n, { modifyOrderOp: ModifyOrderOp.Disable }),
        /paper trading takes Normal and Cancel/,
      );
      await fails(trade.modifyOrder(1n, { modifyOrderOp: 9 as ModifyOrderOp }), /is not known/);
      await fails(trade.modifyOrder(0n, { price: 1 }), /none was given/);
      await fails(trade.modifyOrder("", { price: 1 }), /none was given/);
      await fails(trade.modifyOrder(1n, { prize: 3 } as never), /no field "prize"/);
      assert.equal(asked.get("TrdModifyOrder"), undefined);
    }));

  it("was not sent when the order could not be looked up before, whatever that failed with", () =>
    scripted(async ({ trade, sim, asked }) => {
      sim.respond("TrdGetOrderList", () => "silent");
      const late = await failureOf(trade.modifyOrder(1n, { price: 1 }, { timeout: 20 }));
      assert.deepEqual([late.code, orderOutcome(late)], ["REQUEST_TIMEOUT", "notSent"]);
      assert.equal(asked.get("TrdModifyOrder"), undefined);
    }));

  it("nor is anything sent for what no types have checked, nor for a misspelt part of the header", () =>
    scripted(async ({ trade, asked }) => {
      const cases: readonly (readonly [() => Promise<unknown>, RegExp])[] = [
        [() => trade.placeOrder({ ...BUY, header: { accID: 2 ** 60 } }), /no exact number/],
        [() => trade.placeOrder({ ...BUY, header: { accID: "4755794" } } as never), /a string\) is no exact number/],
        [() => trade.placeOrder({ ...BUY, header: { accId: 5n } } as never), /has no field "accId"/],
        [() => trade.getFunds({ header: { trdenv: 1 } } as never), /has no field "trdenv"/],
        [() => trade.placeOrder({ ...BUY, header: null } as never), /header was given as null/],
        [() => trade.placeOrder({ ...BUY, security: null } as never), /security was given as null/],
        [() => trade.placeOrder(undefined as never), /takes an object of fields, and was given undefined/],
        [() => trade.placeComboOrder(null as never), /takes an object of fields, and was given null/],
        [() => trade.placeComboOrder({ comboLegs: [null, null] } as never), /security was given as undefined/],
        [() => trade.modifyOrder(1n, null as never), /takes an object of fields, and was given null/],
      ];
      for (const [ask, message] of cases) {
        const error = await failsWith(ask(), OpenDArgumentError, "ARGUMENT", message);
        assert.equal(orderOutcome(error), "notSent");
      }
      assert.deepEqual([asked.get("TrdPlaceOrder"), asked.get("TrdModifyOrder")], [undefined, undefined]);
    }));

  it("keeps to what each market takes", () =>
    scripted(async (self) => {
      const { trade, asked } = self;
      const us = { code: "AAPL", secMarket: 11 as never, trdMarket: TrdMarket.US };
      self.orders = [
        order(1n, Submitted),
        order(2n, Submitted, { ...us, secMarket: 2 }),
        order(3n, Submitted, { code: "600519", secMarket: 31, trdMarket: TrdMarket.HKCC }),
        order(4n, Submitted, { orderType: OrderType.StopLimit, auxPrice: 290 }),
      ];
      for (const one of self.orders) self.push(one);
      await trade.getOrderList();
      for (const op of [ModifyOrderOp.Disable, ModifyOrderOp.Enable, ModifyOrderOp.Delete]) {
        await trade.modifyOrder(1n, { modifyOrderOp: op });
        assert.deepEqual(sent(asked), { orderID: 1n, modifyOrderOp: op });
      }
      const disable = trade.modifyOrder(2n, { modifyOrderOp: ModifyOrderOp.Disable });
      await failsWith(disable, OpenDArgumentError, "ARGUMENT", /takes Normal and Cancel/);
      await failsWith(trade.modifyOrder(3n, { price: 1500 }), OpenDArgumentError, "ARGUMENT", /takes Cancel/);
      // An older OpenD does not tell where an order is listed: what is kept of it is no reason to refuse.
      self.orders.push(order(5n, Submitted, { code: "AAPL", price: 0.1234, trdMarket: TrdMarket.US }));
      delete self.orders[4]!.secMarket;
      await trade.modifyOrder(5n, { qty: 50 });
      assert.equal(sent(asked).price, 0.1234);
      await trade.modifyOrder(4n, { auxPrice: 295 });
      const wanted = { orderID: 4n, modifyOrderOp: ModifyOrderOp.Normal, qty: 100, price: 300, auxPrice: 295 };
      assert.deepEqual(sent(asked), wanted);
      const { header } = asked.get("TrdModifyOrder")!.at(-1) as TrdModifyOrderC2S;
      assert.deepEqual([header.accID, header.trdMarket], [realHeader.accID, TrdMarket.HK]);
    }, real));
});

describe("cancelOrder", () => {
  it("resolves when OpenD has taken it; with confirm when the order has ended, however it has", () =>
    scripted(async (self) => {
      const { trade, asked, push } = self;
      const handle = await trade.placeOrder(BUY);
      assert.equal(await handle.cancel(), undefined);
      assert.deepEqual(sent(asked), { orderID: 1n, modifyOrderOp: ModifyOrderOp.Cancel });
      const confirmed = trade.cancelOrder(handle, { confirm: true });
      push(order(1n, Submitted));
      push(order(1n, Cancelled_All, {}, 2));
      assert.equal((await confirmed).outcome, "cancelled");
      await trade.cancelOrder({ orderIDEx: "y" });
      assert.deepEqual(sent(asked), { orderID: 0n, orderIDEx: "y", modifyOrderOp: ModifyOrderOp.Cancel });
    }));

  it("is answered by an order that ended before it could be cancelled, where that was asked for", () =>
    scripted(async (self) => {
      const { trade, sim } = self;
      const handle = await trade.placeOrder(BUY);
      sim.respond("TrdModifyOrder", () => ({ retType: -1, retMsg: "not in that state" }));
      self.orders = [order(1n, Submitted)];
      await failsWith(handle.cancel({ confirm: true }), OpenDResponseError, "RESPONSE");
      self.orders = [order(1n, Filled_All, { fillQty: 100 }, 2)];
      await failsWith(handle.cancel(), OpenDResponseError, "RESPONSE");
      assert.equal((await handle.cancel({ confirm: true })).outcome, "filled");
    }));

  it("is held up by no guard", () =>
    scripted(async ({ trade, asked }) => {
      await trade.cancelOrder(5n);
      await trade.modifyOrder(5n, { modifyOrderOp: ModifyOrderOp.Cancel });
      const c2s = { header: realHeader, orderID: 5n, modifyOrderOp: ModifyOrderOp.Cancel };
      await trade.request(TrdModifyOrder, c2s);
      assert.equal(asked.get("TrdModifyOrder")!.length, 3);
    }, { guard: { symbols: [], maxOrdersPerDay: 0, maxOrderValue: 0, maxOrderQty: 0 } }));
});

describe("cancelAllOrders", () => {
  it("is refused in paper trading and for Connect, before anything is sent", () =>
    scripted(async ({ trade, asked }) => {
      await failsWith(
        trade.cancelAllOrders(),
        OpenDArgumentError,
        "ARGUMENT",
        /in paper trading; \{ oneByOne: true \}/,
      );
      assert.equal(asked.get("TrdModifyOrder"), undefined);
    }));

  it("is one request for real money, with a market if one is given", () =>
    scripted(async ({ trade, asked }) => {
      assert.equal(await trade.cancelAllOrders(), undefined);
      const wanted = { orderID: 0n, modifyOrderOp: ModifyOrderOp.Cancel, forAll: true };
      assert.deepEqual(sent(asked), wanted);
      await trade.cancelAllOrders({ trdMarket: TrdMarket.US });
      assert.deepEqual(sent(asked), { ...wanted, trdMarket: TrdMarket.US });
      const connect = trade.cancelAllOrders({ trdMarket: TrdMarket.HKCC });
      await failsWith(connect, OpenDArgumentError, "ARGUMENT", /through Connect/);
    }, real));

  it("cancels one by one what still works, and reports each", () =>
    scripted(async (self) => {
      const { trade, sim } = self;
      self.orders = [
        order(1n, Submitted),
        order(2n, Filled_All),
        order(3n, Filled_Part),
        order(4n, OrderStatus.TimeOut),
      ];
      const cancelled: bigint[] = [];
      sim.respond("TrdModifyOrder", ({ c2s }) => {
        cancelled.push(c2s!.orderID);
        return c2s!.orderID === 3n ? { retType: -1, retMsg: "no" } : "default";
      });
      const reports = await trade.cancelAllOrders({ oneByOne: true });
      assert.deepEqual(cancelled, [1n, 3n, 4n]);
      assert.deepEqual(reports.map(({ error }) => error === undefined), [true, false, true]);
      assert.deepEqual(reports.map(({ handle }) => handle.orderID), [1n, 3n, 4n]);
      assert.deepEqual(await trade.cancelAllOrders({ oneByOne: true, trdMarket: TrdMarket.US }), []);
    }));
});

describe("raw requests", () => {
  it("pass the guard too", () =>
    scripted(async (self) => {
      const { trade, asked } = self;
      const c2s = {
        header: paperHeader,
        trdSide: 1,
        orderType: 1,
        code: "00700",
        secMarket: 1,
        qty: 100,
        price: 1,
      } as const;
      const guarded = (promise: Promise<unknown>, rule: string): Promise<unknown> =>
        failsWith(promise, OpenDGuardError, "GUARD").then((error) => assert.equal(error.rule, rule));
      await trade.request(TrdPlaceOrder, c2s);
      await guarded(trade.request(TrdPlaceOrder, { ...c2s, header: realHeader }), "trdEnv");
      await guarded(trade.request(TrdPlaceOrder, { ...c2s, qty: 200 }), "maxOrderQty");
      await guarded(trade.request(TrdPlaceOrder, { ...c2s, code: "00005" }), "symbols");
      await guarded(trade.placeOrder({ ...BUY, header: { trdEnv: TrdEnv.Real } }), "trdEnv");
      const change = {
        header: paperHeader,
        orderID: 1n,
        modifyOrderOp: ModifyOrderOp.Normal,
        qty: 150,
        price: 1,
      } as const;
      await guarded(trade.request(TrdModifyOrder, change), "symbols");
      self.orders = [order(1n, Submitted)];
      self.push(self.orders[0]!);
      await trade.getOrderList();
      await guarded(trade.request(TrdModifyOrder, change), "maxOrderQty");
      await guarded(trade.modifyOrder(1n, { qty: 150 }), "maxOrderQty");
      await trade.request(TrdModifyOrder, { ...change, qty: 50 });
      assert.equal(asked.get("TrdPlaceOrder")!.length, 1);
      assert.equal(asked.get("TrdModifyOrder")!.length, 1);
    }, { guard: { symbols: ["HK.00700"], maxOrderQty: 100 } }));
});

describe("the guard of a context", () => {
  it("stops an order before it is sent, and one that OpenD refused does not count, while one in doubt does", () =>
    scripted(async ({ trade, sim, asked }) => {
      let answer: "refuse" | "silent" | "default" = "refuse";
      sim.respond("TrdPlaceOrder", () => answer === "refuse" ? { retType: -1, retMsg: "no" } : answer);
      assert.equal((await failureOf(trade.placeOrder(BUY))).code, "RESPONSE");
      assert.equal((await failureOf(trade.placeOrder({ ...BUY, qty: 0 }))).code, "ARGUMENT");
      assert.equal((await failureOf(trade.placeOrder(BUY, { signal: AbortSignal.abort() }))).name, "AbortError");
      answer = "silent";
      assert.equal((await failureOf(trade.placeOrder(BUY, { timeout: 20 }))).code, "ORDER_OUTCOME_UNKNOWN");
      answer = "default";
      await trade.placeOrder(BUY);
      const error = await failsWith(
        trade.placeOrder(BUY),
        OpenDGuardError,
        "GUARD",
        /2 were sent in the last 24 hours/,
      );
      assert.equal(error.rule, "maxOrdersPerDay");
      assert.equal(asked.get("TrdPlaceOrder")!.length, 1);
    }, { guard: { maxOrdersPerDay: 2 } }));

  it("counts orders that wait for each other", () =>
    scripted(async ({ trade }) => {
      const outcomes = await Promise.allSettled([1, 2, 3].map(() => trade.placeOrder(BUY)));
      assert.deepEqual(outcomes.map(({ status }) => status), ["fulfilled", "fulfilled", "rejected"]);
    }, { guard: { maxOrdersPerDay: 2 } }));

  it("wants a reference price for what has none of its own, and reckons by the highest", () =>
    scripted(async (self) => {
      const { trade } = self;
      const market = { ...BUY, orderType: OrderType.Market, price: undefined };
      const stopped = (promise: Promise<unknown>): Promise<unknown> => failsWith(promise, OpenDGuardError, "GUARD");
      await stopped(trade.placeOrder(market));
      await stopped(trade.placeOrder({ ...market, referencePrice: 301 }));
      await trade.placeOrder({ ...market, referencePrice: 300 });
      await trade.placeOrder(BUY);
      await stopped(trade.placeOrder({ ...BUY, adjustPrice: true, adjustSideAndLimit: 0.01 }));
      await trade.placeOrder({ ...BUY, adjustPrice: true, adjustSideAndLimit: -0.01 });
      await stopped(trade.placeOrder({ ...BUY, price: 1, trdSide: TrdSide.Sell, referencePrice: 301 }));
      await stopped(trade.placeOrder({ ...BUY, security: "HK.TCH261127C400000", price: 1, qty: 1 }));
      await trade.placeOrder({ ...BUY, security: "HK.TCH261127C400000", price: 1, qty: 1, contractSize: 100 });
      self.orders = [order(1n, OrderStatus.Submitted)];
      await stopped(trade.modifyOrder(1n, { price: 301 }));
      await stopped(trade.modifyOrder(1n, { qty: 101 }));
      await trade.modifyOrder(1n, { price: 299 });
    }, { guard: { maxOrderValue: 30_000 } }));

  it("takes nothing for a limit that is none: a price of 0, or one that only triggers", () =>
    scripted(async ({ trade, asked }) => {
      const stopped = (fields: object): Promise<unknown> =>
        failsWith(
          trade.placeOrder({ ...BUY, price: undefined, ...fields }),
          OpenDGuardError,
          "GUARD",
          /referencePrice/,
        );
      await stopped({ orderType: OrderType.Market, price: 0 });
      await stopped({ orderType: OrderType.Market, auxPrice: 0 });
      await stopped({ orderType: OrderType.Stop, auxPrice: 0.01 });
      await stopped({ orderType: OrderType.MarketifTouched, auxPrice: 0.01 });
      await stopped({ orderType: OrderType.TrailingStop, trailType: TrailType.Ratio, trailValue: 5, price: 0 });
      const raw = { header: realHeader, trdSide: TrdSide.Buy, code: "00700", secMarket: 1, qty: 100 } as const;
      for (const fields of [{ price: 1 }, { price: 0, auxPrice: 0 }, { auxPrice: 1 }]) {
        const sent = trade.request(TrdPlaceOrder, { ...raw, orderType: OrderType.Market, ...fields });
        await failsWith(sent, OpenDGuardError, "GUARD", /referencePrice/);
      }
      assert.equal(asked.get("TrdPlaceOrder"), undefined);
      await trade.placeOrder({
        ...BUY,
        orderType: OrderType.Stop,
        price: undefined,
        auxPrice: 290,
        referencePrice: 300,
      });
    }, { guard: { maxOrderValue: 30_000 }, trdEnv: TrdEnv.Real }));
});
