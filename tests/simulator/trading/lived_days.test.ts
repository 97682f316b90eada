/** What accounts hold over days that the market lives through: corporate actions, and the ends of contracts. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { OpenQuoteContext, OpenTradeContext } from "../../../mod.ts";
import {
  Currency,
  OrderStatus,
  QotGetOptionChain,
  TimeInForce,
  TrdFlowSummary,
  TrdGetPositionList,
  type TrdHeader,
} from "../../../src/gen/mod.ts";
import {
  type CorporateAction,
  defaultSecurities,
  type Simulator,
  startSimulator,
  SteppedClock,
} from "../../../src/simulator/mod.ts";
import { realHK } from "./helpers.ts";

const REAL = realHK.accID;
const header: TrdHeader = realHK;

interface Setup extends AsyncDisposable {
  readonly sim: Simulator;
  readonly account: ReturnType<Simulator["account"]>;
  /** Moves the market to an instant. */
  to(time: string): void;
}

async function start(
  symbol: string,
  corporateActions: readonly CorporateAction[],
  time: string,
  hours: "always" | "exchange",
): Promise<Setup> {
  const clock = new SteppedClock(Date.parse(time));
  const securities = defaultSecurities().filter((info) => info.symbol === symbol).map((info) => ({
    ...info,
    corporateActions,
  }));
  const rules = { silentIntervals: Infinity, tradeGaps: false };
  const sim = await startSimulator({ clock, securities, hours, rules, interval: false, inMemory: true });
  const account = sim.account(REAL);
  return {
    sim,
    account,
    to(instant) {
      clock.advance(Date.parse(instant) - clock.now());
      sim.step();
    },
    [Symbol.asyncDispose]: () => sim.close(),
  };
}

describe("accounts over the days", () => {
  for (const hours of ["always", "exchange"] as const) {
    it(`shares become others on the day of a split, for what they are worth, hours ${hours}`, async () => {
      const split = [{ exDate: "2026-11-12", split: { base: 2, ert: 5 } }];
      await using setup = await start("HK.00700", split, "2026-11-11T15:50:00+08:00", hours);
      const { account } = setup;
      account.setPosition("HK.00700", 301, 400);
      const cash = account.cash(Currency.HKD);
      const timeInForce = TimeInForce.GTC;
      const orderID = account.place({ symbol: "HK.00700", side: "buy", quantity: 100, price: 300, timeInForce });
      setup.to("2026-11-12T10:00:00+08:00");
      const [position] = account.positions;
      assert.ok(position);
      assert.equal(position.quantity, 752);
      const paid = account.cash(Currency.HKD) - cash;
      assert.ok(paid > 0 && paid < position.price, `${paid} for half a share`);
      assert.ok(Math.abs(position.averageCost * 752 + paid - 301 * 400) < 0.01);
      const price = setup.sim.market.security("HK.00700")?.quote().lastClosePrice ?? 0;
      assert.ok(Math.abs(position.price / price - 1) < 0.15);
      const row = account.orders.find((it) => it.orderID === orderID);
      assert.equal(row?.orderStatus, OrderStatus.Cancelled_All);
      assert.match(row?.lastErrMsg ?? "", /corporate action/);
    });
  }

  it("dividends are paid to who held the shares before the day, and told as cash flows", async () => {
    const dividend = [{ exDate: "2026-11-12", dividend: 1.5, rights: { base: 10, ert: 1, price: 200 } }];
    await using setup = await start("HK.00700", dividend, "2026-11-11T15:50:00+08:00", "exchange");
    const { account, sim } = setup;
    account.setPosition("HK.00700", 200);
    const cash = account.cash(Currency.HKD);
    setup.to("2026-11-12T10:00:00+08:00");
    // Rights are taken up.
    assert.equal(account.cash(Currency.HKD), cash - 20 * 200);
    assert.equal(account.positions[0]?.quantity, 220);
    // Who buys on the day gets none.
    account.setPosition("HK.00700", 1000);
    setup.to("2026-12-04T10:00:00+08:00");
    assert.equal(account.cash(Currency.HKD), cash - 4000 + 300);
    await using trade = await OpenTradeContext.connect({ connect: sim.connect });
    const told = await Promise.all(
      ["2026-11-12", "2026-12-03"].map((clearingDate) => trade.request(TrdFlowSummary, { header, clearingDate })),
    );
    assert.deepEqual(
      told.map(({ flowSummaryInfoList }) =>
        flowSummaryInfoList.map(({ cashFlowType, cashFlowAmount }) => [cashFlowType, cashFlowAmount])
      ),
      [[["Rights issue", -4000]], [["Dividend", 300]]],
    );
  });

  it("contracts leave the chains on their last day, and what was held of them is settled", async () => {
    await using setup = await start("HK.00700", [], "2026-11-11T15:00:00+08:00", "exchange");
    const { account, sim } = setup;
    await using quote = await OpenQuoteContext.connect({ connect: sim.connect });
    await using trade = await OpenTradeContext.connect({ connect: sim.connect });
    const chain = async (): Promise<string[]> => {
      const { optionChain } = await quote.request(QotGetOptionChain, {
        owner: { market: 1, code: "00700" },
        beginTime: "2026-11-11",
        endTime: "2026-12-05",
      });
      return optionChain.flatMap(({ option }) => option.map(({ call }) => call?.basic.security.code ?? ""));
    };
    const before = await chain();
    const spot = sim.market.security("HK.00700")?.quote().curPrice ?? 0;
    const contract = sim.market.options("HK.00700").find(({ info: { terms } }) =>
      terms?.kind === "option" && terms.call && terms.expiry > "2026-11-11" && terms.strike < 0.9 * spot
    );
    assert.ok(contract?.info.terms?.kind === "option");
    const { strike, expiry, multiplier } = contract.info.terms;
    assert.ok(before.includes(contract.info.code));
    account.setPosition(contract.symbol, 2);
    const cash = account.cash(Currency.HKD);
    setup.to(`${expiry}T10:00:00+08:00`);
    assert.equal(account.positions[0]?.quantity, 2);
    setup.to(`${new Date(Date.parse(expiry) + 3 * 86_400_000).toISOString().slice(0, 10)}T12:00:00+08:00`);
    // Contracts end at 16:00, ahead of the closing auction.
    const settled = sim.market.security("HK.00700")?.bars(2, 10).find(({ time }) => time.startsWith(expiry));
    const gained = (account.cash(Currency.HKD) - cash) / (2 * multiplier);
    assert.ok(
      Math.abs((gained + strike) / (settled?.closePrice ?? 0) - 1) < 0.02,
      `${gained} of ${settled?.closePrice}`,
    );
    const after = await chain();
    assert.ok(after.length > 0 && !after.includes(contract.info.code));
    const { positionList } = await trade.request(TrdGetPositionList, { header });
    assert.deepEqual(positionList.filter(({ qty }) => qty !== 0), []);
    assert.equal(contract.suspended, true);
    const ticked = contract.quote().updateTime;
    assert.ok(ticked <= `${expiry} 16:00`, `${ticked}: nothing is traded behind its end`);
  });
});
