/** A-shares: what was bought today is sold from the next trading day on. */

import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { OrderType, TrdGetMaxTrdQtys, TrdGetPositionList, TrdSide } from "../../../src/gen/mod.ts";
import { cn, realCN, trader } from "./helpers.ts";

describe("A-shares that were bought today", () => {
  for (const [name, header] of [["on paper", cn], ["through Connect", realCN]] as const) {
    it(`are not sold today, ${name}`, async () => {
      await using setup = await trader();
      const account = setup.sim.account(header.accID);
      account.setPosition("SH.600036", 300, 40);
      setup.crowd("SH.600036", "ask", 200, 42);
      const order = { header, code: "600036", price: 42, qty: 200 };
      await setup.place(order);
      const most = async (): Promise<readonly (number | undefined)[]> => {
        const { positionList: [row] } = await setup.client.get(TrdGetPositionList, { header });
        const asked = { header, orderType: OrderType.Normal, code: "600036", price: 42 };
        const { maxTrdQtys } = await setup.client.get(TrdGetMaxTrdQtys, asked);
        return [row?.qty, row?.canSellQty, maxTrdQtys?.maxPositionSell];
      };
      assert.deepEqual(await most(), [500, 300, 300]);
      const sale = { ...order, trdSide: TrdSide.Sell };
      assert.match(await setup.refused({ ...sale, qty: 400 }), /at most 300/);
      setup.crowd("SH.600036", "bid", 100, 42);
      await setup.place({ ...sale, qty: 100 });
      assert.deepEqual(await most(), [400, 200, 200]);
      setup.pass(86_400_000);
      assert.deepEqual(await most(), [400, 400, 400]);
      await setup.place({ ...sale, qty: 400 });
      assert.deepEqual(await most(), [400, 0, 0]);
    });
  }
});
