import { describe, it } from "node:test";
import assert from "node:assert/strict";
import {
  ModifyOrderOp,
  OrderStatus,
  OrderType,
  TrdGetAccList,
  TrdGetOrderList,
  TrdSide,
} from "../../../src/gen/mod.ts";
import { hk, realHK, trader } from "./helpers.ts";

const { Submitting, Submitted, Filled_All, Cancelled_All } = OrderStatus;

describe("orders", () => {
  it("rest, are pushed, listed and cancelled", async () => {
    await using setup = await trader();
    const orderID = await setup.place();
    assert.ok(orderID > 2n ** 53n);
    await setup.settle();
    assert.deepEqual(setup.states(orderID), [Submitting, Submitted]);
    const { orderList } = await setup.client.get(TrdGetOrderList, { header: hk, filterStatusList: [] });
    assert.deepEqual(orderList.map(({ orderStatus, qty, price }) => [orderStatus, qty, price]), [[
      Submitted,
      100,
      300,
    ]]);
    const { s2c } = await setup.modify(hk, orderID, ModifyOrderOp.Cancel);
    assert.equal(s2c?.orderID, orderID);
    await setup.settle();
    assert.deepEqual(setup.states(orderID), [Submitting, Submitted, Cancelled_All]);
  });

  it("fill at once when they take, on real accounts with fill pushes", async () => {
    await using setup = await trader();
    const { client } = setup;
    const { accList } = await client.get(TrdGetAccList, { needGeneralSecAccount: true });
    assert.equal(accList.length, 11);
    await setup.unlock();
    const orderID = await setup.place({ header: realHK, orderType: OrderType.Market, price: 0, trdSide: TrdSide.Buy });
    await setup.settle();
    assert.deepEqual([setup.states(orderID)[0], setup.states(orderID).at(-1)], [Submitting, Filled_All]);
    assert.equal(setup.fills.reduce((sum, { qty }) => sum + qty, 0), 100);
  });
});
