import { describe, it } from "node:test";
import assert from "node:assert/strict";
import {
  OrderFillStatus,
  OrderStatus,
  OrderType,
  TrailType,
  TrdGetOrderList,
  TrdGetPositionList,
  TrdMarket,
  TrdSide,
} from "../../../src/gen/mod.ts";
import { realHK, realUS, trader, us } from "./helpers.ts";

const {
  WaitingSubmit,
  Submitting,
  Submitted,
  Filled_Part,
  Filled_All,
  Cancelling_Part,
  Cancelled_Part,
  Failed,
  TimeOut,
  FillCancelled,
} = OrderStatus;
const aapl = { header: realUS, code: "AAPL", qty: 10, price: 100 };

describe("what a test does to orders", () => {
  it("fills a part of one that waits for a price: the rest has its limit", async () => {
    await using setup = await trader();
    const account = setup.sim.account(realHK.accID);
    account.setPosition("HK.00700", 300);
    const last = setup.sim.market.security("HK.00700")?.quote().curPrice ?? 0;
    setup.crowd("HK.00700", "bid", 1000, last - 100);
    const orderID = await setup.place({
      header: realHK,
      trdSide: TrdSide.Sell,
      orderType: OrderType.TrailingStopLimit,
      qty: 300,
      trailType: 2,
      trailValue: 10,
      trailSpread: 1,
    });
    account.fill(orderID, 100, last - 10);
    await setup.settle();
    const told = setup.orders.at(-1);
    assert.deepEqual([told?.orderStatus, told?.fillQty, told?.price], [Filled_Part, 100, last - 11]);
  });

  it("fills a trailing stop at the limit that it gets by that, where no price is given", async () => {
    await using setup = await trader();
    const account = setup.sim.account(realHK.accID);
    const last = setup.sim.market.security("HK.00700")?.quote().curPrice ?? 0;
    const trail = { trailType: TrailType.Amount, trailValue: 1, trailSpread: 0 };
    const orderID = await setup.place({ header: realHK, orderType: OrderType.TrailingStopLimit, qty: 300, ...trail });
    // It follows the price down: its limit is below what was reckoned with when it was placed.
    setup.crowd("HK.00700", "ask", 100, last - 10);
    setup.crowd("HK.00700", "bid", 100, last - 10);
    account.fill(orderID, 100);
    const [order] = account.orders;
    assert.deepEqual([account.fills[0]?.price, order?.price, order?.orderStatus], [last - 9, last - 9, Filled_Part]);
  });

  it("fills them from outside the book, and rejects them", async () => {
    await using setup = await trader();
    const account = setup.sim.account(realHK.accID);
    const orderID = await setup.place({ header: realHK, qty: 300 });
    account.fill(orderID, 100, 299.8);
    assert.throws(() => account.fill(orderID, 50), /whole lots/);
    assert.throws(() => account.fill(orderID, 300), /at most 200/);
    assert.throws(() => account.fill(orderID, 100, 299.7), /price step/);
    assert.equal(setup.sim.market.security("HK.00700")?.orderBook().bids[0]?.volume, 200);
    account.fill(orderID);
    assert.throws(() => account.fill(orderID), /Filled_All/);
    assert.throws(() => account.reject(1n, "no"), /does not have/);
    const second = await setup.place({ header: realHK });
    account.reject(second, "no such luck");
    const stop = await setup.place({ ...aapl, orderType: OrderType.StopLimit, auxPrice: 300, price: 301 });
    account.fill(stop, 4);
    account.reject(stop, "");
    await setup.settle();
    assert.deepEqual(setup.states(orderID), [Submitting, Submitted, Filled_Part, Filled_All]);
    assert.deepEqual(setup.states(second), [Submitting, Submitted, Failed]);
    assert.equal(account.orders[1]?.lastErrMsg, "no such luck");
    assert.deepEqual(setup.states(stop), [Submitting, WaitingSubmit, Submitting, Filled_Part, Cancelled_Part]);
  });
});

describe("what a test does to fills and states", () => {
  it("takes fills back: shares, cash and fees are as if they had not been, and the order ends with it", async () => {
    await using setup = await trader();
    const account = setup.sim.account(realHK.accID);
    const cash = account.cash();
    setup.crowd("HK.00700", "ask", 100, 400);
    const orderID = await setup.place({ header: realHK, qty: 300, price: 400 });
    setup.crowd("HK.00700", "ask", 100, 400);
    const [first, second] = account.fills;
    account.withdrawFill(first?.fillID ?? 0n);
    await setup.settle();
    assert.deepEqual(setup.states(orderID).slice(-2), [Filled_Part, FillCancelled]);
    const last = setup.fills.at(-1);
    assert.deepEqual([last?.fillID, last?.status, last?.qty], [first?.fillID, OrderFillStatus.Cancelled, 100]);
    assert.deepEqual([setup.orders.at(-1)?.fillQty, account.positions[0]?.quantity], [100, 100]);
    assert.deepEqual(setup.sim.market.security("HK.00700")?.orderBook().bids, []);
    assert.throws(() => account.withdrawFill(first?.fillID ?? 0n), /still counts/);
    account.withdrawFill(second?.fillID ?? 0n);
    const { orderList } = await setup.client.get(TrdGetOrderList, { header: realHK });
    assert.deepEqual([account.cash(), account.positions, orderList[0]?.orderStatus], [cash, [], FillCancelled]);
  });

  it("a fill of another day is taken back too, and leaves no trades of today", async () => {
    await using setup = await trader();
    const account = setup.sim.account(realUS.accID);
    account.setPosition("US.AAPL", 50, 90);
    setup.crowd("US.AAPL", "bid", 10, 100);
    await setup.place({ ...aapl, trdSide: TrdSide.Sell });
    setup.pass(86_400_000);
    account.withdrawFill(account.fills[0]?.fillID ?? 0n);
    const { positionList: [position] } = await setup.client.get(TrdGetPositionList, { header: realUS });
    assert.deepEqual([position?.qty, position?.td_trdVal, account.cash(2)], [50, 0, 100_000]);
  });

  it("cancels them as the exchange does, and tells of states they are not in until they go on", async () => {
    await using setup = await trader();
    const account = setup.sim.account(realUS.accID);
    const orderID = await setup.place(aapl);
    account.tell(orderID, TimeOut, "no answer");
    await setup.settle();
    assert.equal(setup.states(orderID).at(-1), TimeOut);
    const list = async (filterStatusList: OrderStatus[]): Promise<(string | undefined)[]> =>
      (await setup.client.get(TrdGetOrderList, { header: realUS, filterStatusList })).orderList.map((
        { lastErrMsg },
      ) => lastErrMsg);
    assert.deepEqual([await list([TimeOut]), await list([Submitted])], [["no answer"], []]);
    setup.crowd("US.AAPL", "ask", 4, 100);
    account.tell(orderID, Cancelling_Part);
    account.cancel(orderID, "halted");
    await setup.settle();
    assert.deepEqual(setup.states(orderID), [
      Submitting,
      Submitted,
      TimeOut,
      Filled_Part,
      Cancelling_Part,
      Cancelled_Part,
    ]);
    assert.equal(setup.orders.at(-1)?.lastErrMsg, "halted");
    assert.throws(() => account.cancel(orderID), /Cancelled_Part/);
    assert.throws(() => account.tell(1n, TimeOut), /does not have/);
  });

  it("places orders that no client sent", async () => {
    await using setup = await trader({ trading: { unlocked: false } });
    const account = setup.sim.account(realHK.accID);
    const orderID = account.place({ symbol: "HK.00700", side: "buy", quantity: 100, price: 300, remark: "phone" });
    await setup.settle();
    assert.deepEqual(setup.states(orderID), [Submitting, Submitted]);
    assert.deepEqual([setup.orders[0]?.remark, setup.orders[0]?.trdMarket], ["phone", TrdMarket.HK]);
    const order = { symbol: "HK.00700", quantity: 100 } as const;
    assert.throws(() => account.place({ ...order, side: "sell" }), /refused: The position/);
    assert.throws(() => account.place({ ...order, side: "buy", symbol: "HK.1" }), /does not have/);
    const american = setup.sim.account(us.accID);
    assert.throws(() => american.place({ ...order, side: "buy" }), /does not trade/);
    setup.crowd("US.AAPL", "ask", 5, 100);
    american.place({ symbol: "US.AAPL", side: "buy", quantity: 5 });
    assert.equal(american.positions[0]?.quantity, 5);
  });
});
