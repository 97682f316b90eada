import { describe, it } from "node:test";
import assert from "node:assert/strict";
import {
  Currency,
  ModifyOrderOp,
  OrderStatus,
  OrderType,
  TimeInForce,
  TrdFlowSummary,
  TrdGetMarginRatio,
  TrdGetMaxTrdQtys,
  TrdGetOrderFee,
  TrdGetPositionList,
  type TrdHeader,
  TrdMarket,
  TrdSide,
} from "../../../src/gen/mod.ts";
import { defaultSecurities } from "../../../src/simulator/market/listed/mod.ts";
import { realHK, type Trader, trader, us } from "./helpers.ts";

const { Submitting, Submitted, Filled_All, Cancelled_All } = OrderStatus;
const header: TrdHeader = { ...realHK, trdMarket: TrdMarket.Crypto };
const btc = { header, code: "BTCUSD", qty: 0.25, price: 80_000 };
const BTC = "CC.BTCUSD";

function start(): Promise<Trader> {
  return trader({ securities: defaultSecurities().filter(({ symbol }) => symbol === BTC) });
}

describe("crypto", () => {
  it("is traded in parts of a coin, by the broker, at the book's prices", async () => {
    await using setup = await start();
    setup.crowd(BTC, "ask", 1, 80_000);
    const bought = await setup.place({ ...btc, price: 80_001 });
    const resting = await setup.place({ ...btc, qty: 0.1, price: 79_000 });
    await setup.settle();
    assert.deepEqual(setup.states(bought), [Submitting, Filled_All]);
    assert.deepEqual(setup.states(resting), [Submitting, Submitted]);
    setup.crowd(BTC, "bid", 1, 78_990);
    setup.crowd(BTC, "ask", 1, 78_990);
    await setup.settle();
    assert.deepEqual(setup.states(resting), [Submitting, Submitted, Filled_All]);
    assert.deepEqual(setup.fills.map(({ qty, price }) => [qty, price]), [[0.25, 80_000], [0.1, 79_000]]);
    const { positionList: [row] } = await setup.client.get(TrdGetPositionList, { header });
    assert.deepEqual([row?.qty, row?.canSellQty, row?.price, row?.trdMarket], [0.35, 0.35, 78_990, TrdMarket.Crypto]);
    const account = setup.sim.account(header.accID);
    // Half a per cent each.
    assert.equal(account.cash(Currency.USD), 100_000 - 20_000 - 100 - 7900 - 39.5);
    const { orderFeeList } = await setup.client.get(TrdGetOrderFee, {
      header,
      orderIdExList: account.orders.map(({ orderIDEx }) => orderIDEx),
    });
    assert.deepEqual(orderFeeList.map(({ feeAmount }) => feeAmount), [100, 39.5]);
    setup.crowd(BTC, "bid", 2, 81_000);
    await setup.place({ ...btc, trdSide: TrdSide.Sell, orderType: OrderType.Market, qty: 0.35 });
    await setup.settle();
    assert.deepEqual(account.positions.map(({ quantity }) => quantity), [0]);
  });

  it("has no choice of validity, and its orders are cancelled only", async () => {
    await using setup = await start();
    const limit = await setup.place({ ...btc, timeInForce: TimeInForce.IOC });
    const market = await setup.place({ ...btc, orderType: OrderType.Market });
    await setup.settle();
    assert.deepEqual(setup.orders.map(({ timeInForce }) => timeInForce).slice(0, 1), [TimeInForce.GTC]);
    assert.deepEqual([setup.states(limit).at(-1), setup.states(market).at(-1)], [Submitted, Cancelled_All]);
    const change = await setup.modify(header, limit, ModifyOrderOp.Normal, { price: 81_000 });
    assert.match(change.retMsg ?? "", /crypto takes Cancel only/);
    assert.equal((await setup.modify(header, limit, ModifyOrderOp.Cancel)).retType, 0);
    assert.match(await setup.refused({ ...btc, orderType: OrderType.Stop, auxPrice: 90_000 }), /Stop: not for CC.BTC/);
    assert.match(await setup.refused({ ...btc, qty: 0.000001 }), /lot size of CC.BTCUSD is 0.00001/);
    assert.match(await setup.refused({ ...btc, trdSide: TrdSide.Sell }), /insufficient/);
    assert.match(await setup.refused({ ...btc, header: { ...us, trdMarket: TrdMarket.Crypto } }), /trdMarket/);
  });

  it("is paid in full", async () => {
    await using setup = await start();
    const { maxTrdQtys } = await setup.client.get(TrdGetMaxTrdQtys, {
      header,
      orderType: OrderType.Normal,
      code: "BTCUSD",
      price: 80_000,
    });
    const qty = maxTrdQtys?.maxCashAndMarginBuy ?? 0;
    assert.match(await setup.refused({ ...btc, qty: qty + 0.00001 }), /Buying power/);
    const margin = { header, securityList: [BTC] };
    assert.match(await setup.client.fail(TrdGetMarginRatio, margin), /not supported for crypto/);
    await setup.place({ ...btc, qty });
    const account = setup.sim.account(header.accID);
    account.setPosition(BTC, 1.5, 70_000);
    assert.throws(() => account.setPosition(BTC, 0.0000001), /whole shares/);
    const [position] = account.positions;
    assert.deepEqual([position?.quantity, position?.averageCost], [1.5, 70_000]);
  });

  it("has a cash flow of its own, by the days of creation", async () => {
    await using setup = await start();
    setup.crowd(BTC, "ask", 1, 80_000);
    await setup.place({ ...btc, price: 80_001 });
    const day = "2026-11-19";
    const flows = async (of: TrdHeader, more: object) =>
      (await setup.client.get(TrdFlowSummary, { header: of, clearingDate: day, ...more })).flowSummaryInfoList;
    const rows = await flows(header, { startCreateDate: "2026-11-01", endCreateDate: day });
    assert.deepEqual(
      rows.map(({ cashFlowAmount, createTime, settlementDate }) => [
        cashFlowAmount,
        createTime?.slice(0, 10),
        settlementDate,
      ]),
      [[-20_000, day, undefined], [-100, day, undefined]],
    );
    assert.deepEqual(await flows(header, { startCreateDate: "2026-11-20", endCreateDate: "2026-11-21" }), []);
    assert.deepEqual(await flows(realHK, {}), []);
    assert.match(await setup.client.fail(TrdFlowSummary, { header, clearingDate: day }), /startCreateDate/);
  });
});
