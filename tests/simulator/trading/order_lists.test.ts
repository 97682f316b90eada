import { describe, it } from "node:test";
import assert from "node:assert/strict";
import {
  ModifyOrderOp,
  OrderStatus,
  TrdGetHistoryOrderList,
  TrdGetOrderList,
  TrdMarket,
} from "../../../src/gen/mod.ts";
import { hk, realHK, realUS, trader } from "./helpers.ts";

const { Submitted } = OrderStatus;
const { Cancel } = ModifyOrderOp;
const aapl = { header: realUS, code: "AAPL", qty: 10, price: 100 };

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
