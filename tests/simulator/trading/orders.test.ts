import { describe, it } from "node:test";
import assert from "node:assert/strict";
import {
  ModifyOrderOp,
  OrderStatus,
  Session,
  TimeInForce,
  TrdGetOrderList,
  TrdPlaceOrder,
  TrdUpdateOrder,
  TrdUpdateOrderFill,
} from "../../../src/gen/mod.ts";
import { hk, realHK, realUS, trader } from "./helpers.ts";

const { Submitting, Submitted, Filled_Part, Filled_All, Cancelled_Part, Cancelled_All } = OrderStatus;
const { Cancel } = ModifyOrderOp;
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

  it("takes the time that was measured, if that is wished: to the reply, the exchange, and the fill's push", async () => {
    await using setup = await trader({ trading: { timing: "measured" } });
    const names = new Map<number, string>([
      [TrdPlaceOrder.id, "reply"],
      [TrdUpdateOrder.id, "order"],
      [TrdUpdateOrderFill.id, "fill"],
    ]);
    /** What has come after so many milliseconds more. */
    const after = async (ms: number): Promise<string> => {
      setup.pass(ms);
      await setup.settle();
      return setup.client.packets.flatMap(({ id }) => names.get(id) ?? []).join(" ");
    };
    setup.crowd("US.AAPL", "ask", 10, 100);
    const real = setup.ask(aapl);
    await setup.settle();
    assert.deepEqual([await after(289), await after(1)], ["", "order reply"]);
    assert.deepEqual([await after(659), await after(1)], ["order reply", "order reply order"]);
    assert.deepEqual([await after(27), await after(1)], ["order reply order", "order reply order fill"]);
    await real;
    setup.client.packets.length = 0;
    const paper = setup.ask();
    await setup.settle();
    assert.deepEqual([await after(124), await after(1)], ["", "reply order"]);
    assert.equal(await after(600), "reply order order");
    await paper;
    const { fillDelay } = setup.sim.account(realUS.accID);
    assert.equal(fillDelay, 28);
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
