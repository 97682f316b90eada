import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { ModifyOrderOp, OrderStatus, OrderType, TrdGetOrderList, TrdMarket } from "../../../src/gen/mod.ts";
import { hk, realCN, realHK, realUS, trader } from "./helpers.ts";

const { WaitingSubmit, Submitting, Submitted, Filled_Part, Cancelled_All, Disabled, Deleted } = OrderStatus;
const { Normal, Cancel, Disable, Enable, Delete } = ModifyOrderOp;
const aapl = { header: realUS, code: "AAPL", qty: 10, price: 100 };

describe("changes", () => {
  it("quantity is the new total, and a new price may fill at once", async () => {
    await using setup = await trader();
    const orderID = await setup.place({ header: realHK, qty: 500, price: 400 });
    setup.crowd("HK.00700", "ask", 200, 400);
    assert.match((await setup.modify(realHK, orderID, Normal, { qty: 200 })).retMsg ?? "", /new total/);
    assert.equal((await setup.modify(realHK, orderID, Normal, { qty: 400, price: 399 })).retType, 0);
    setup.crowd("HK.00700", "ask", 100, 402);
    assert.equal((await setup.modify(realHK, orderID, Normal, { price: 402 })).retType, 0);
    await setup.settle();
    assert.deepEqual(setup.states(orderID), [Submitting, Submitted, ...Array(4).fill(Filled_Part)]);
    const last = setup.orders.at(-1);
    assert.deepEqual([last?.qty, last?.fillQty, last?.price, last?.fillAvgPrice], [400, 300, 402, 120200 / 300]);
  });

  it("who only wants less keeps the place in the queue; more, or another price, goes to its end", async () => {
    await using setup = await trader();
    const mine = await setup.place({ header: realHK, qty: 300, price: 400 });
    setup.crowd("HK.00700", "bid", 300, 400);
    const volumes = (): number[] =>
      setup.sim.market.security("HK.00700")?.orderBook(1, true).bids[0]?.orders.map(({ volume }) => volume) ?? [];
    const change = async (more: object): Promise<void> => {
      assert.equal((await setup.modify(realHK, mine, Normal, more)).retType, 0);
      await setup.settle();
    };
    await change({ qty: 200, price: 400 });
    assert.deepEqual(volumes(), [200, 300]);
    setup.crowd("HK.00700", "ask", 100, 400);
    assert.deepEqual(volumes(), [100, 300]);
    await change({ qty: 500, price: 400 });
    assert.deepEqual(volumes(), [300, 400]);
    await change({ qty: 300, price: 399.8 });
    await change({ price: 400 });
    assert.deepEqual(volumes(), [300, 200]);
    assert.deepEqual(setup.orders.at(-1)?.fillQty, 100);
  });

  it("orders are known by either name", async () => {
    await using setup = await trader();
    const orderID = await setup.place();
    const { orderIDEx = "" } = setup.sim.account(hk.accID).orders[0] ?? {};
    const { s2c } = await setup.modify(hk, 0n, Normal, { orderIDEx, price: 301 });
    assert.deepEqual([s2c?.orderID, s2c?.orderIDEx], [orderID, orderIDEx]);
    assert.match((await setup.modify(hk, 5n, Cancel)).retMsg ?? "", /Unknown order 5/);
    assert.match((await setup.modify(hk, 0n, Cancel, { orderIDEx: "x" })).retMsg ?? "", /Unknown order x/);
  });

  it("triggers can be moved while they wait", async () => {
    await using setup = await trader();
    const orderID = await setup.place({ ...aapl, orderType: OrderType.StopLimit, auxPrice: 300, price: 301 });
    await setup.modify(realUS, orderID, Normal, { auxPrice: 290, price: 291 });
    await setup.settle();
    const last = setup.orders.at(-1);
    assert.deepEqual([last?.orderStatus, last?.auxPrice, last?.price], [WaitingSubmit, 290, 291]);
  });

  it("Hong Kong's can be disabled, enabled and deleted", async () => {
    await using setup = await trader();
    const orderID = await setup.place({ header: realHK });
    const done = async (op: ModifyOrderOp): Promise<void> =>
      assert.equal((await setup.modify(realHK, orderID, op)).retType, 0);
    const bids = (): number | undefined => setup.sim.market.security("HK.00700")?.orderBook().bids.length;
    await done(Disable);
    assert.equal(bids(), 0);
    assert.match(
      (await setup.modify(realHK, orderID, Normal, { price: 301 })).retMsg ?? "",
      /Disabled\) does not support Normal/,
    );
    await done(Enable);
    assert.equal(bids(), 1);
    await done(Cancel);
    await done(Delete);
    await setup.settle();
    assert.deepEqual(setup.states(orderID), [
      Submitting,
      Submitted,
      Disabled,
      Submitting,
      Submitted,
      Cancelled_All,
      Deleted,
    ]);
    assert.deepEqual((await setup.client.get(TrdGetOrderList, { header: realHK })).orderList, []);
  });

  it("each market takes its own", async () => {
    await using setup = await trader();
    const reason = async (header: typeof hk, orderID: bigint, op: ModifyOrderOp): Promise<string | undefined> =>
      (await setup.modify(header, orderID, op, { price: 9 })).retMsg;
    const connect = await setup.place({ header: realCN, code: "000001", price: 9 });
    assert.match(await reason(realCN, connect, Normal) ?? "", /Cancel only/);
    assert.equal((await setup.modify(realCN, connect, Cancel)).retType, 0);
    const american = await setup.place(aapl);
    assert.match(await reason(realUS, american, Disable) ?? "", /only Hong Kong/);
    const paper = await setup.place();
    assert.match(await reason(hk, paper, Delete) ?? "", /paper trading/);
    assert.match(await reason(hk, paper, 0) ?? "", /modifyOrderOp/);
  });

  it("all orders are cancelled at once, of all markets or one, on real accounts", async () => {
    await using setup = await trader();
    const one = await setup.place({ header: realHK });
    const two = await setup.place(aapl);
    const connect = await setup.place({ header: realCN, code: "000001", price: 9 });
    const all = { forAll: true };
    assert.match((await setup.modify(hk, 0n, Cancel, all)).retMsg ?? "", /Unsubmitted\) does not support Cancel/);
    assert.match((await setup.modify(realHK, 0n, Disable, all)).retMsg ?? "", /forAll/);
    assert.match(
      (await setup.modify(realHK, 0n, Cancel, { ...all, trdMarket: TrdMarket.HKCC })).retMsg ?? "",
      /one by one/,
    );
    const { s2c } = await setup.modify(realHK, 0n, Cancel, { ...all, trdMarket: TrdMarket.US });
    assert.equal(s2c?.orderID, 0n);
    await setup.settle();
    const states = (): (number | undefined)[] => [one, two, connect].map((orderID) => setup.states(orderID).at(-1));
    assert.deepEqual(states(), [Submitted, Cancelled_All, Submitted]);
    await setup.modify(realHK, 0n, Cancel, all);
    await setup.settle();
    assert.deepEqual(states(), [Cancelled_All, Cancelled_All, Submitted]);
  });

  it("one that is put back before it is deleted stays", async () => {
    await using setup = await trader({ trading: { unlocked: true, replyDelay: 100 } });
    const account = setup.sim.account(realHK.accID);
    const orderID = account.place({ symbol: "HK.00700", side: "buy", quantity: 100, price: 300 });
    const change = async (...operations: readonly ModifyOrderOp[]): Promise<void> => {
      const replies = operations.map((operation) => setup.modify(realHK, orderID, operation));
      await setup.settle();
      setup.pass(100);
      for (const { retType } of await Promise.all(replies)) assert.equal(retType, 0);
      await setup.settle();
    };
    await change(Disable);
    await change(Enable, Delete);
    assert.equal(setup.states(orderID).at(-1), Submitted);
    await change(Cancel);
    await change(Delete, Delete);
    assert.equal(setup.states(orderID).at(-1), Deleted);
  });
});
