// runtimes: deno, bun, node-current
// The client wants a global WebSocket, which Node 20 has not.

import { after, before, describe, it } from "node:test";
import assert from "node:assert/strict";
import { startSimulator } from "../../../src/simulator/start.ts";
import type { Simulator } from "../../../src/simulator/simulator.ts";
import { logIn, type OfficialClient, type OfficialResponse } from "../../runtimes/official_client.ts";
import { until } from "../client.ts";
import { PWD_MD5, REAL } from "./helpers.ts";

type Call = (name: string, c2s: object) => Promise<{ readonly [field: string]: unknown }>;

describe("the official client futu-api trades on the simulator", () => {
  let sim: Simulator;
  let client: OfficialClient;
  let call: Call;
  const pushes: [command: number, message: OfficialResponse][] = [];

  before(async () => {
    sim = await startSimulator({ port: false, interval: false, rules: { tradeGaps: false } });
    ({ client } = await logIn("futu-api", sim.websocketPort));
    client.onPush = (command, message) => void pushes.push([command, message]);
    const methods = client as unknown as Record<string, (request: object) => Promise<OfficialResponse>>;
    call = async (name, c2s) => {
      const { retType, s2c } = await (methods[name] as (request: object) => Promise<OfficialResponse>).call(client, {
        c2s,
      });
      assert.equal(retType, 0, name);
      return (s2c ?? {}) as { readonly [field: string]: unknown };
    };
  });

  after(async () => {
    client.websock.close();
    await sim.close();
  });

  it("from the list of accounts to the fees", async () => {
    const { accList } = await call("GetAccList", { userID: 0, needGeneralSecAccount: true });
    const accID = (accList as { accID: object }[]).map((account) => account.accID).find((id) =>
      String(id) === String(REAL)
    );
    const header = { trdEnv: 1, accID, trdMarket: 1 };
    await call("SubAccPush", { accIDList: [accID] });
    await call("UnlockTrade", { unlock: true, pwdMD5: PWD_MD5, securityFirm: 1 });
    let serialNo = 0;
    const packetID = (): object => ({ connID: client.getConnID(), serialNo: ++serialNo });
    const order = { header, trdSide: 1, code: "00700", qty: 300, secMarket: 1 };
    const placed = await call("PlaceOrder", { packetID: packetID(), ...order, orderType: 2, price: 0 });
    const resting = await call("PlaceOrder", { packetID: packetID(), ...order, orderType: 1, price: 300 });
    const change = { packetID: packetID(), header, orderID: resting.orderID, modifyOrderOp: 1, qty: 200, price: 301 };
    await call("ModifyOrder", change);
    await call("ModifyOrder", { packetID: packetID(), header, orderID: resting.orderID, modifyOrderOp: 2 });
    const filterConditions = { beginTime: "2026-01-01 00:00:00", endTime: "2099-01-01 00:00:00" };
    const lists: readonly (readonly [name: string, more: object, list: string, length: number])[] = [
      ["GetPositionList", {}, "positionList", 1],
      ["GetOrderList", {}, "orderList", 2],
      ["GetHistoryOrderList", { filterConditions }, "orderList", 2],
      ["GetOrderFee", { orderIdExList: [placed.orderIDEx] }, "orderFeeList", 1],
      ["GetMarginRatio", { securityList: [{ market: 1, code: "00700" }] }, "marginRatioInfoList", 1],
    ];
    for (const [name, more, list, length] of lists) {
      const rows = (await call(name, { header, ...more }))[list];
      assert.equal((rows as unknown[]).length, length, name);
    }
    const { funds } = await call("GetFunds", { header, currency: 1 });
    assert.ok((funds as { cash: number }).cash > 0);
    const { maxTrdQtys } = await call("GetMaxTrdQtys", {
      header,
      orderType: 1,
      code: "00700",
      price: 600,
      secMarket: 1,
    });
    assert.equal((maxTrdQtys as { maxPositionSell: number }).maxPositionSell, 300);
    for (const name of ["GetOrderFillList", "GetHistoryOrderFillList"]) {
      const { orderFillList } = await call(name, { header, filterConditions });
      const qtys = (orderFillList as { qty: number }[]).map(({ qty }) => qty);
      assert.equal(qtys.reduce((sum, qty) => sum + qty, 0), 300, name);
    }
    const states = (): number[] => {
      const orders = pushes.filter(([command]) => command === 2208);
      return orders.map(([, { s2c }]) => (s2c as { order: { orderStatus: number } }).order.orderStatus);
    };
    await until(() => states().includes(15));
    assert.deepEqual([...new Set(states())].filter((status) => status !== 10), [2, 11, 5, 15]);
    assert.ok(pushes.some(([command]) => command === 2218));
  });
});
