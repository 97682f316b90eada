/** What positions tell when fills are taken back, and over days and sessions. */

import { describe, it } from "node:test";
import assert from "node:assert/strict";
import {
  OrderStatus,
  OrderType,
  Session,
  TrdGetFunds,
  TrdGetPositionList,
  type TrdHeader,
  TrdMarket,
  TrdSide,
} from "../../../src/gen/mod.ts";
import { HSI, withContracts } from "./contracts.ts";
import { realHK, realUS, START, type Trader, trader } from "./helpers.ts";

const TENCENT = "HK.00700";

/** Trades with somebody who is there for just that. */
async function trade(setup: Trader, side: "buy" | "sell", price: number, qty = 100): Promise<void> {
  setup.crowd(TENCENT, side === "buy" ? "ask" : "bid", qty, price);
  await setup.place({ header: realHK, trdSide: side === "buy" ? TrdSide.Buy : TrdSide.Sell, price, qty });
}

describe("fills that are taken back", () => {
  it("a sale that closed all: the position is as if it had not been", async () => {
    await using setup = await trader();
    const account = setup.sim.account(realHK.accID);
    await trade(setup, "buy", 400);
    const cash = account.cash();
    await trade(setup, "sell", 420);
    account.withdrawFill(account.fills[1]?.fillID ?? 0n);
    const [position] = account.positions;
    assert.deepEqual([position?.quantity, position?.averageCost, position?.realized], [100, 400, 0]);
    assert.equal(account.cash(), cash);
  });

  it("one of several purchases: the others are left at what they cost", async () => {
    await using setup = await trader();
    const account = setup.sim.account(realHK.accID);
    await trade(setup, "buy", 400);
    await trade(setup, "buy", 420);
    account.withdrawFill(account.fills[0]?.fillID ?? 0n);
    const [position] = account.positions;
    assert.deepEqual([position?.quantity, position?.averageCost, position?.realized], [100, 420, 0]);
  });

  it("a part of a sale: what it closed costs what it did", async () => {
    await using setup = await trader();
    const account = setup.sim.account(realHK.accID);
    await trade(setup, "buy", 400, 300);
    await trade(setup, "sell", 430);
    await trade(setup, "sell", 440);
    account.withdrawFill(account.fills[1]?.fillID ?? 0n);
    const [position] = account.positions;
    assert.deepEqual([position?.quantity, position?.averageCost, position?.realized], [200, 400, 4000]);
  });
});

describe("a position's day", () => {
  it("is the trading day: a purchase before the open gains from its price on, also after it", async () => {
    await using setup = await trader({ hours: "exchange" });
    const aapl = setup.sim.market.security("US.AAPL");
    const close = aapl?.quote().curPrice ?? 0;
    const told = async (): Promise<readonly (number | undefined)[]> => {
      const { positionList: [row] } = await setup.client.get(TrdGetPositionList, { header: realUS });
      return [row?.qty, Math.round((row?.td_plVal ?? 0) * 100) / 100, row?.td_buyQty];
    };
    setup.sim.account(realUS.accID).setPosition("US.AAPL", 5, close - 10);
    // Friday, 5:00 in New York.
    setup.pass(Date.UTC(2026, 10, 20, 10) - START);
    assert.deepEqual(await told(), [5, 0, 0]);
    setup.crowd("US.AAPL", "ask", 10, 100);
    const header = realUS;
    const orderID = await setup.place({ header, code: "AAPL", qty: 10, price: 100, session: Session.ETH });
    assert.equal(setup.sim.account(realUS.accID).orders.at(-1)?.orderStatus, OrderStatus.Filled_All, String(orderID));
    const gain = (price: number): number => Math.round((5 * (price - close) + 10 * (price - 100)) * 100) / 100;
    assert.deepEqual(await told(), [15, gain(close), 10]);
    // 10:00: a trade.
    setup.pass(5 * 3_600_000);
    setup.crowd("US.AAPL", "ask", 1, 120);
    setup.crowd("US.AAPL", "bid", 1, 120);
    assert.deepEqual(await told(), [15, gain(120), 10]);
    // Monday, 10:00.
    setup.pass(72 * 3_600_000);
    assert.deepEqual(await told(), [15, 0, 0]);
  });

  it("of futures: what was realized yesterday is not told of today", async () => {
    await using setup = await trader(withContracts);
    const header: TrdHeader = { trdEnv: 0, accID: 10_475_571n, trdMarket: TrdMarket.Futures_Simulate_HK };
    const realized = async (): Promise<number | undefined> =>
      (await setup.client.get(TrdGetFunds, { header, currency: 1 })).funds?.realizedPL;
    setup.sim.account(header.accID).setPosition(HSI, 2, 25_000);
    setup.crowd(HSI, "bid", 2, 25_010);
    const sell = { header, code: "HSI2611", trdSide: TrdSide.Sell, orderType: OrderType.Market };
    await setup.place({ ...sell, qty: 2, price: undefined });
    assert.equal(await realized(), 1000);
    setup.pass(86_400_000);
    assert.equal(await realized(), 0);
  });
});

describe("an order that is set off while a day is passed over", () => {
  it("trades then, also when the exchange is far away", async () => {
    const fills = async (exchangeDelay: number): Promise<readonly (readonly unknown[])[]> => {
      await using setup = await trader({ ticksPerSecond: 1, trading: { exchangeDelay } });
      const account = setup.sim.account(realHK.accID);
      account.setPosition(TENCENT, 300);
      const price = setup.sim.market.security(TENCENT)?.quote().curPrice ?? 0;
      const stop = { header: realHK, trdSide: TrdSide.Sell, timeInForce: 0 as const };
      const auxPrice = Math.round(price * 0.99);
      await setup.place({ ...stop, orderType: OrderType.Stop, auxPrice });
      setup.pass(1000);
      setup.pass(20 * 3_600_000);
      return account.fills.map(({ createTime, qty }) => [createTime, qty]);
    };
    const near = await fills(0);
    assert.equal(near.length, 1);
    assert.deepEqual(await fills(400), near);
  });
});
