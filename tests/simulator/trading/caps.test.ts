import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { ModifyOrderOp, SecurityFirm } from "../../../src/gen/mod.ts";
import { resolveTrading } from "../../../src/simulator/trading/options.ts";
import { defaultAccounts } from "../../../src/simulator/trading/accounts.ts";
import { realHK, realUS, trader, us } from "./helpers.ts";

const aapl = { header: realUS, code: "AAPL", qty: 10, price: 100 };
const RICH = 1e9;

describe("how large an order may be", () => {
  it("can be set by kind, for changes too, and not on paper", async () => {
    await using setup = await trader({ trading: { orderCaps: { us: { quantity: 20 }, hk: { value: 40_000 } } } });
    const orderID = await setup.place({ ...aapl, qty: 20 });
    assert.match(await setup.refused({ ...aapl, qty: 21 }), /US.AAPL is too large: at most 20 shares/);
    const change = await setup.modify(realUS, orderID, ModifyOrderOp.Normal, { qty: 30, price: 100 });
    assert.match(change.retMsg ?? "", /too large/);
    await setup.place({ header: realHK, qty: 100, price: 400 });
    assert.match(await setup.refused({ header: realHK, qty: 100, price: 400.2 }), /at most a value of 40000/);
    await setup.place({ ...aapl, header: us, qty: 30 });
  });

  it("is the broker's own, or without end", async () => {
    const large = { ...aapl, qty: 60_000 };
    for (
      const [firm, orderCaps, refused] of [
        [SecurityFirm.FutuSecurities, undefined, true],
        [SecurityFirm.FutuInc, undefined, false],
        [SecurityFirm.FutuAU, undefined, false],
        [SecurityFirm.FutuSG, undefined, true],
        [SecurityFirm.FutuSG, false, false],
      ] as const
    ) {
      const accounts = defaultAccounts().map((account) => ({ ...account, firm }));
      await using setup = await trader({ trading: { accounts, orderCaps } });
      setup.sim.account(realUS.accID).setCash(RICH);
      if (refused) assert.match(await setup.refused(large), /too large/);
      else await setup.place(large);
    }
  });

  it("is a number of at least 0", () => {
    assert.throws(() => resolveTrading({ orderCaps: { us: { value: -1 } } }), /trading.orderCaps.us .*value of "-1"/);
    assert.throws(() => resolveTrading({ orderCaps: { hk: { quantity: Number.NaN } } }), /orderCaps.hk/);
  });
});
