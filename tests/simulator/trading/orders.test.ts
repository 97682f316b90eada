import { describe, it } from "node:test";
import assert from "node:assert/strict";
import {
  ModifyOrderOp,
  OrderStatus,
  OrderType,
  Session,
  TimeInForce,
  TrdGetHistoryOrderList,
  TrdGetOrderList,
  TrdMarket,
  TrdPlaceOrder,
  TrdSide,
  TrdUpdateOrder,
  TrdUpdateOrderFill,
} from "../../../src/gen/mod.ts";
import { hk, realCN, realHK, realUS, trader } from "./helpers.ts";

const {
  WaitingSubmit,
  Submitting,
  Submitted,
  Filled_Part,
  Filled_All,
  Cancelled_Part,
  Cancelled_All,
  Failed,
  Disabled,
  Deleted,
} = OrderStatus;
const { Buy, Sell } = TrdSide;
const { Normal, Cancel, Disable, Enable, Delete } = ModifyOrderOp;
const aapl = { header: realUS, code: "AAPL", qty: 10, price: 100 };

describe("an order", () => {
  it("rests, is pushed, listed and cancelled", async () => {
    await using setup = await trader();
    const orderID = await setup.place({ remark: "mine", price: 380 });
    assert.ok(orderID > 2n ** 53n);
    await setup.settle();
    assert.deepEqual(setup.states(orderID), [Submitting, Submitted]);
    const { orderList: [order] } = await setup.client.get(TrdGetOrderList, { header: hk });
    assert.deepEqual(
      [order?.orderStatus, order?.qty, order?.price, order?.remark, order?.lastErrMsg, order?.fillQty, order?.code],
      [Submitted, 100, 380, "mine", undefined, 0, "00700"],
    );
    assert.match(order?.orderIDEx ?? "", /^\d{7}$/);
    assert.deepEqual([order?.createTime, order?.createTimestamp], ["2026-11-20 11:00:00", 1795143600]);
    assert.deepEqual(
      setup.sim.market.security("HK.00700")?.orderBook().bids.map(({ price, volume }) => [price, volume]),
      [
        [380, 100],
      ],
    );
    const { s2c } = await setup.modify(hk, orderID, Cancel);
    assert.equal(s2c?.orderID, orderID);
    await setup.settle();
    assert.deepEqual(setup.states(orderID), [Submitting, Submitted, Cancelled_All]);
    assert.deepEqual(setup.sim.market.security("HK.00700")?.orderBook().bids, []);
    assert.match(
      (await setup.modify(hk, orderID, Cancel)).retMsg ?? "",
      /status of the order \(Cancelled_All\) does not support Cancel/,
    );
  });

  it("on paper: its first push follows the reply, and nobody hears of fills", async () => {
    await using setup = await trader();
    setup.crowd("HK.00700", "ask", 100, 400);
    const orderID = await setup.place({ price: 400 });
    await setup.settle();
    const ids = setup.client.packets.map(({ id }) => id).filter((id) =>
      id === TrdPlaceOrder.id || id === TrdUpdateOrder.id
    );
    assert.deepEqual(ids, [TrdPlaceOrder.id, TrdUpdateOrder.id, TrdUpdateOrder.id, TrdUpdateOrder.id]);
    assert.deepEqual(setup.states(orderID), [Submitting, Submitted, Filled_All]);
    assert.deepEqual(setup.fills, []);
    assert.equal(setup.sim.account(hk.accID).fills.length, 1);
  });

  it("on a real account: its first push comes before the reply, in whole seconds, and its fills after its own pushes", async () => {
    await using setup = await trader();
    setup.pass(123);
    setup.crowd("US.AAPL", "ask", 4, 100);
    setup.crowd("US.AAPL", "ask", 6, 100.01);
    const orderID = await setup.place({ ...aapl, price: 100.02 });
    await setup.settle();
    const wanted: number[] = [TrdPlaceOrder.id, TrdUpdateOrder.id, TrdUpdateOrderFill.id];
    const ids = setup.client.packets.map(({ id }) => id).filter((id) => wanted.includes(id));
    const [reply, order, fill] = wanted;
    assert.deepEqual(ids, [order, reply, order, fill, order, fill]);
    assert.deepEqual(setup.states(orderID), [Submitting, Filled_Part, Filled_All]);
    const [first, , last] = setup.orders;
    assert.deepEqual([first?.createTime, last?.createTime], ["2026-11-19 22:00:00", "2026-11-19 22:00:00.123"]);
    assert.deepEqual([last?.fillQty, last?.fillAvgPrice, last?.session], [10, 100.006, Session.RTH]);
    assert.match(last?.orderIDEx ?? "", /^FS[0-9A-F]{16}$/);
    assert.deepEqual(setup.fills.map(({ qty, price, orderID: of }) => [qty, price, of]), [[4, 100, orderID], [
      6,
      100.01,
      orderID,
    ]]);
    assert.ok(setup.fills.every(({ fillID }) => fillID > 2n ** 53n));
  });

  it("fills in parts as others come, and what is left can be cancelled", async () => {
    await using setup = await trader();
    const orderID = await setup.place({ header: realHK, qty: 900, price: 400 });
    for (const qty of [200, 300]) setup.crowd("HK.00700", "ask", qty, 400);
    await setup.modify(realHK, orderID, Cancel);
    await setup.settle();
    assert.deepEqual(setup.states(orderID), [Submitting, Submitted, Filled_Part, Filled_Part, Cancelled_Part]);
    assert.deepEqual(setup.fills.map(({ qty }) => qty), [200, 300]);
    assert.equal(setup.orders.at(-1)?.fillQty, 500);
  });

  it("goes to the exchange after the delay that is set, at its time, however time is cut into steps", async () => {
    await using setup = await trader();
    setup.sim.account(hk.accID).exchangeDelay = 250;
    const orderID = await setup.place();
    setup.pass(249);
    await setup.settle();
    assert.deepEqual(setup.states(orderID), [Submitting]);
    setup.pass(1000);
    await setup.settle();
    assert.deepEqual(setup.states(orderID), [Submitting, Submitted]);
    assert.equal(setup.orders.at(-1)?.updateTimestamp, 1795143600);
    // A cancel that meets it on its way.
    const second = await setup.place();
    await setup.modify(hk, second, Cancel);
    setup.pass(250);
    await setup.settle();
    assert.deepEqual(setup.states(second), [Submitting, Submitted, Cancelled_All]);
  });

  it("is carried out though its reply is held back, or late, or never comes", async () => {
    await using setup = await trader();
    const account = setup.sim.account(hk.accID);
    const release = account.holdReplies();
    const held = setup.ask();
    await setup.client.nextPush(TrdUpdateOrder);
    await setup.settle();
    assert.equal(account.orders[0]?.orderStatus, Submitted);
    assert.equal(setup.client.packets.some(({ id }) => id === TrdPlaceOrder.id), false);
    release();
    const { s2c } = await held;
    assert.equal(s2c?.orderID, account.orders[0]?.orderID);
    account.replyDelay = 100;
    const late = setup.ask();
    await setup.settle();
    assert.equal(setup.client.packets.filter(({ id }) => id === TrdPlaceOrder.id).length, 1);
    setup.pass(100);
    assert.equal((await late).retType, 0);
  });

  it("can be told of before or after the reply, and as Submitted or not", async () => {
    await using setup = await trader({ trading: { firstPush: "before", pushSubmitted: false } });
    setup.crowd("HK.00700", "ask", 100, 400);
    const orderID = await setup.place({ price: 400 });
    await setup.settle();
    assert.deepEqual(setup.states(orderID), [Submitting, Filled_All]);
    const ids = setup.client.packets.map(({ id }) => id).filter((id) => id !== 1001 && id !== 2008);
    assert.deepEqual(ids, [TrdUpdateOrder.id, TrdPlaceOrder.id, TrdUpdateOrder.id]);
    const account = setup.sim.account(hk.accID);
    account.firstPush = "after";
    account.pushSubmitted = true;
    setup.crowd("HK.00700", "ask", 100, 400);
    const second = await setup.place({ price: 400 });
    await setup.settle();
    assert.deepEqual(setup.states(second), [Submitting, Submitted, Filled_All]);
    assert.deepEqual(setup.orders.slice(-3).map(({ fillQty }) => fillQty), [0, 0, 100]);
  });

  it("ends with its day, or a date, or after 90 days", async () => {
    await using setup = await trader();
    const day = await setup.place(); // Hong Kong's 20th ends at 16:00 UTC.
    const date = await setup.place({ header: realHK, timeInForce: TimeInForce.GTD, expireTime: "2026-11-21" });
    const long = await setup.place({ header: realHK, timeInForce: TimeInForce.GTC });
    setup.pass(13 * 3_600_000 - 1);
    await setup.settle();
    assert.deepEqual(setup.states(day), [Submitting, Submitted]);
    setup.pass(1);
    await setup.settle();
    assert.deepEqual(setup.states(day), [Submitting, Submitted, Cancelled_All]);
    assert.equal(setup.orders.at(-1)?.updateTime, "2026-11-21 00:00:00");
    setup.pass(24 * 3_600_000);
    await setup.settle();
    assert.equal(setup.states(date).at(-1), Cancelled_All);
    const { orderList } = await setup.client.get(TrdGetOrderList, { header: realHK });
    assert.deepEqual(orderList.map(({ orderID, orderStatus }) => [orderID, orderStatus]), [
      [date, Cancelled_All],
      [long, Submitted],
    ]);
    setup.pass(89 * 24 * 3_600_000);
    await setup.settle();
    assert.equal(setup.states(long).at(-1), Cancelled_All);
  });
});

describe("kinds of orders", () => {
  it("a market order takes what there is, and its rest is cancelled", async () => {
    await using setup = await trader();
    setup.crowd("US.AAPL", "ask", 4, 100);
    const orderID = await setup.place({ ...aapl, orderType: OrderType.Market, price: 0 });
    const nothing = await setup.place({ ...aapl, orderType: OrderType.Market, price: 0 });
    await setup.settle();
    assert.deepEqual(setup.states(orderID), [Submitting, Filled_Part, Cancelled_Part]);
    assert.deepEqual(setup.states(nothing), [Submitting, Cancelled_All]);
  });

  it("immediate or cancel, special limits and absolute limits", async () => {
    await using setup = await trader();
    const state = async (wanted: Parameters<typeof setup.place>[0]): Promise<number[]> => {
      const orderID = await setup.place({ header: realHK, qty: 300, price: 400, ...wanted });
      await setup.settle();
      return setup.states(orderID);
    };
    const offer = (): unknown => setup.crowd("HK.00700", "ask", 200, 400);
    const ioc = { ...aapl, header: realUS, timeInForce: TimeInForce.IOC };
    setup.crowd("US.AAPL", "ask", 4, 100);
    assert.deepEqual(await state({ ...ioc }), [Submitting, Filled_Part, Cancelled_Part]);
    assert.deepEqual(await state({ ...ioc }), [Submitting, Cancelled_All]);
    offer();
    assert.deepEqual(await state({ orderType: OrderType.SpecialLimit_All }), [Submitting, Cancelled_All]);
    assert.deepEqual(await state({ orderType: OrderType.SpecialLimit }), [Submitting, Filled_Part, Cancelled_Part]);
    offer();
    assert.deepEqual(await state({ orderType: OrderType.SpecialLimit_All, qty: 200 }), [Submitting, Filled_All]);
    offer();
    assert.deepEqual(await state({ orderType: OrderType.AbsoluteLimit, price: 400.2 }), [Submitting, Failed]);
    assert.match(setup.orders.at(-1)?.lastErrMsg ?? "", /better price/);
    assert.deepEqual(await state({ orderType: OrderType.AbsoluteLimit, qty: 200 }), [Submitting, Filled_All]);
    offer();
    assert.deepEqual(await state({ orderType: OrderType.Auction, qty: 200 }), [Submitting, Filled_All]);
    assert.deepEqual(await state({ orderType: OrderType.AuctionLimit, price: 380 }), [Submitting, Submitted]);
  });

  for (
    const [name, orderType, trdSide, more, quiet, trigger] of [
      ["a buyer's stop", OrderType.Stop, Buy, { auxPrice: 105 }, 104.99, 105],
      ["a seller's stop limit", OrderType.StopLimit, Sell, { auxPrice: 95, price: 94 }, 95.01, 95],
      ["a buyer's market if touched", OrderType.MarketifTouched, Buy, { auxPrice: 95 }, 95.01, 95],
      ["a seller's limit if touched", OrderType.LimitifTouched, Sell, { auxPrice: 105, price: 104 }, 104.99, 105],
    ] as const
  ) {
    it(`${name} waits for a trade at its price`, async () => {
      await using setup = await trader();
      const trade = (price: number): void => {
        setup.crowd("US.AAPL", "ask", 1, price);
        setup.crowd("US.AAPL", "bid", 1, price);
      };
      setup.crowd("US.AAPL", "bid", 100, 80);
      setup.crowd("US.AAPL", "ask", 100, 120);
      setup.sim.account(realUS.accID).setPosition("US.AAPL", trdSide === Sell ? 10 : 0);
      const orderID = await setup.place({ ...aapl, orderType, trdSide, price: 0, ...more });
      trade(quiet);
      await setup.settle();
      assert.deepEqual(setup.states(orderID), [Submitting, WaitingSubmit]);
      trade(trigger);
      await setup.settle();
      const limit = "price" in more;
      assert.deepEqual(setup.states(orderID), [Submitting, WaitingSubmit, Submitting, limit ? Submitted : Filled_All]);
      assert.equal(setup.sim.account(realUS.accID).fills[0]?.price, limit ? undefined : 120);
    });
  }

  it("trailing stops follow the price by percent or amount, and turn into market or limit orders", async () => {
    await using setup = await trader();
    const trade = (price: number): void => {
      setup.crowd("US.AAPL", "ask", 1, price);
      setup.crowd("US.AAPL", "bid", 1, price);
    };
    trade(100);
    setup.crowd("US.AAPL", "bid", 100, 80);
    setup.sim.account(realUS.accID).setPosition("US.AAPL", 20);
    const sells = { ...aapl, trdSide: Sell };
    const ratio = await setup.place({ ...sells, orderType: OrderType.TrailingStop, trailType: 1, trailValue: 10 });
    const amount = await setup.place({
      ...sells,
      orderType: OrderType.TrailingStopLimit,
      trailType: 2,
      trailValue: 12,
      trailSpread: 0.5,
    });
    trade(120);
    trade(108.01);
    await setup.settle();
    assert.deepEqual([setup.states(ratio), setup.states(amount)], [[Submitting, WaitingSubmit], [
      Submitting,
      WaitingSubmit,
    ]]);
    trade(108);
    await setup.settle();
    assert.deepEqual(setup.states(ratio), [Submitting, WaitingSubmit, Submitting, Filled_All]);
    // Filled at 80, that one sets the other off: it is 12 below 120 too, and its limit half a dollar below that.
    assert.deepEqual(setup.states(amount).slice(0, 4), [Submitting, WaitingSubmit, Submitting, Submitted]);
    assert.equal(setup.orders.at(-1)?.price, 107.5);
  });

  it("a short sale and what buys it back are shown as what they are", async () => {
    await using setup = await trader();
    setup.crowd("US.AAPL", "bid", 10, 100);
    setup.crowd("US.AAPL", "ask", 10, 100.5);
    await setup.place({ ...aapl, trdSide: Sell });
    await setup.place({ ...aapl, trdSide: Buy, price: 100.5 });
    await setup.settle();
    assert.deepEqual([...new Set(setup.orders.map(({ trdSide }) => trdSide))], [TrdSide.SellShort, TrdSide.BuyBack]);
    const [position] = setup.sim.account(realUS.accID).positions;
    assert.deepEqual([position?.quantity, position?.realized], [0, -5]);
  });
});

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
});

describe("what a test does to orders", () => {
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

describe("lists of orders", () => {
  it("are narrowed by code, number, state, market and time; history wants its times, newest first", async () => {
    await using setup = await trader();
    const first = await setup.place({ header: realHK });
    setup.pass(60_000);
    const second = await setup.place(aapl);
    await setup.modify(realUS, second, Cancel);
    const list = async (conditions: object, filterStatusList: OrderStatus[] = []): Promise<bigint[]> => {
      const filterConditions = conditions;
      const { orderList } = await setup.client.get(TrdGetOrderList, {
        header: realHK,
        filterConditions,
        filterStatusList,
      });
      return orderList.map(({ orderID }) => orderID);
    };
    assert.deepEqual(await list({}), [first, second]);
    assert.deepEqual(await list({ codeList: ["AAPL"] }), [second]);
    assert.deepEqual(await list({ idList: [first] }), [first]);
    assert.deepEqual(await list({ filterMarket: TrdMarket.US }), [second]);
    assert.deepEqual(await list({}, [Submitted]), [first]);
    assert.deepEqual(await list({ orderIDExList: [setup.sim.account(realHK.accID).orders[1]?.orderIDEx] }), [second]);
    assert.deepEqual(await list({ endTime: "2026-11-20 11:00:30" }), [first]);
    assert.deepEqual(await list({ beginTime: "2026-11-20 11:00:30" }), [second]);
    const history = { beginTime: "2026-11-20 00:00:00", endTime: "2026-11-20 23:59:59" };
    const { client } = setup;
    const { orderList } = await client.get(TrdGetHistoryOrderList, { header: realHK, filterConditions: history });
    assert.deepEqual(orderList.map(({ orderID }) => orderID), [second, first]);
    const fail = (filterConditions: object): Promise<string> =>
      client.fail(TrdGetHistoryOrderList, { header: realHK, filterConditions });
    assert.match(await fail({ beginTime: "2026-11-20" }), /endTime/);
    assert.match(await fail({ ...history, beginTime: "yesterday" }), /beginTime/);
  });

  it("on paper the newest comes first", async () => {
    await using setup = await trader();
    const placed = [await setup.place(), await setup.place()];
    const { orderList } = await setup.client.get(TrdGetOrderList, { header: hk });
    assert.deepEqual(orderList.map(({ orderID }) => orderID), placed.reverse());
  });
});
