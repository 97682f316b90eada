/** Orders for what does not trade now: suspended securities, and combinations outside hours. */

import { describe, it } from "node:test";
import assert from "node:assert/strict";
import {
  OrderStatus,
  OrderType,
  TimeInForce,
  TrdMarket,
  TrdPlaceComboOrder,
  TrdSecMarket,
  TrdSide,
} from "../../../src/gen/mod.ts";
import { hk, realHK, realUS, START, type Trader, trader, us } from "./helpers.ts";
import { FAR_PUT, PUT, withContracts } from "./contracts.ts";

const { Submitting, WaitingSubmit, Submitted, Filled_All, Cancelled_All } = OrderStatus;
const WAITS = [Submitting, WaitingSubmit];
const TENCENT = "HK.00700";

async function states(setup: Trader, orderID: bigint): Promise<number[]> {
  await setup.settle();
  return setup.states(orderID);
}

describe("orders for a suspended security", () => {
  it("wait until it trades again", async () => {
    await using setup = await trader();
    setup.crowd(TENCENT, "ask", 500, 400);
    setup.sim.market.suspend(TENCENT);
    setup.pass(1000);
    const market = await setup.place({ orderType: OrderType.Market });
    const limit = await setup.place({ price: 400 });
    const stop = await setup.place({ header: realHK, orderType: OrderType.Stop, auxPrice: 390 });
    const cancelled = await setup.place({ price: 400 });
    await setup.modify(hk, cancelled, 2);
    assert.deepEqual(await states(setup, market), WAITS);
    assert.deepEqual(await states(setup, limit), WAITS);
    assert.deepEqual(await states(setup, cancelled), [...WAITS, Cancelled_All]);
    setup.sim.market.resume(TENCENT);
    setup.crowd(TENCENT, "ask", 500, 400);
    setup.pass(1000);
    // Of paper accounts Submitted is told too.
    assert.deepEqual(await states(setup, market), [...WAITS, Submitting, Submitted, Filled_All]);
    assert.deepEqual(await states(setup, limit), [...WAITS, Submitting, Submitted, Filled_All]);
    assert.deepEqual(await states(setup, stop), [...WAITS, Submitting, Filled_All]);
    assert.deepEqual(await states(setup, cancelled), [...WAITS, Cancelled_All]);
  });

  it("that rest stay, and one that gets another price meanwhile comes back with the end of it", async () => {
    await using setup = await trader();
    const stays = await setup.place();
    const changes = await setup.place();
    setup.sim.market.suspend(TENCENT);
    setup.pass(1000);
    await setup.modify(hk, changes, 1, { price: 310, qty: 100 });
    setup.sim.market.resume(TENCENT);
    setup.pass(1000);
    setup.crowd(TENCENT, "ask", 200, 300);
    assert.deepEqual(await states(setup, stays), [Submitting, Submitted, Filled_All]);
    assert.deepEqual(await states(setup, changes), [Submitting, Submitted, Submitted, Filled_All]);
  });

  it("end with their day", async () => {
    await using setup = await trader();
    setup.sim.market.suspend(TENCENT);
    const orderID = await setup.place();
    setup.pass(13 * 3_600_000);
    assert.deepEqual(await states(setup, orderID), [...WAITS, Cancelled_All]);
    setup.sim.market.resume(TENCENT);
    setup.pass(1000);
    assert.deepEqual(await states(setup, orderID), [...WAITS, Cancelled_All]);
  });
});

describe("combo orders", () => {
  const legs = [{ security: PUT, side: TrdSide.Buy, qtyRatio: 1 }, {
    security: FAR_PUT,
    side: TrdSide.Sell,
    qtyRatio: 1,
  }];

  function combo(setup: Trader, price: number | undefined): Promise<{ readonly orderIDEx?: string | undefined }> {
    const c2s = {
      packetID: { connID: setup.connID, serialNo: ++setup.serial },
      header: realUS,
      comboLegs: legs,
      qty: 2,
      orderType: price === undefined ? OrderType.Market : OrderType.Normal,
      price,
      timeInForce: TimeInForce.DAY,
    };
    return setup.client.get(TrdPlaceComboOrder, c2s);
  }

  for (const price of [undefined, 3]) {
    it(`wait for the hours of their legs; price ${price}`, async () => {
      await using setup = await trader({ ...withContracts, hours: "exchange" });
      // 14:30 in New York.
      setup.pass(Date.UTC(2026, 10, 20, 19, 30) - START);
      setup.crowd(PUT, "ask", 10, 2);
      setup.crowd(FAR_PUT, "bid", 10, 0.5);
      // 20:30: the books are as they were, and nobody trades.
      setup.pass(6 * 3_600_000);
      await combo(setup, price);
      await setup.settle();
      const orderID = setup.orders[0]?.orderID ?? 0n;
      assert.deepEqual(setup.states(orderID), WAITS);
      assert.deepEqual(setup.sim.account(realUS.accID).positions, []);
      // Monday, 9:30.
      setup.pass(Date.UTC(2026, 10, 23, 14, 30) - setup.clock.now());
      assert.deepEqual(await states(setup, orderID), [...WAITS, Submitting, Filled_All]);
      const { positions } = setup.sim.account(realUS.accID);
      assert.deepEqual(positions.map(({ symbol, quantity }) => [symbol, quantity]), [[PUT, 2], [FAR_PUT, -2]]);
    });
  }

  it("wait for the end of a leg's suspension", async () => {
    await using setup = await trader(withContracts);
    setup.sim.market.suspend(FAR_PUT);
    setup.crowd(PUT, "ask", 10, 2);
    await combo(setup, undefined);
    await setup.settle();
    const orderID = setup.orders[0]?.orderID ?? 0n;
    assert.deepEqual(setup.states(orderID), WAITS);
    setup.sim.market.resume(FAR_PUT);
    setup.crowd(FAR_PUT, "bid", 10, 0.5);
    setup.pass(1000);
    assert.deepEqual(await states(setup, orderID), [...WAITS, Submitting, Filled_All]);
  });
});

describe("a coin's index", () => {
  it("is not traded, as its pair is", async () => {
    await using setup = await trader({ securities: undefined });
    const header = { ...realHK, trdMarket: TrdMarket.Crypto };
    const btc = { header, code: "BTC", qty: 0.1, price: 80_000, secMarket: TrdSecMarket.CC } as const;
    assert.match(await setup.refused(btc), /account 281756479345015383 does not support CC.BTC/);
    assert.match(await setup.refused({ ...btc, header: us }), /does not support CC.BTC/);
  });
});
