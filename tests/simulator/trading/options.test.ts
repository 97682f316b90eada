import { describe, it } from "node:test";
import assert from "node:assert/strict";
import {
  OrderStatus,
  OrderType,
  TimeInForce,
  TrdFlowSummary,
  TrdGetComboMaxTrdQtys,
  TrdGetFunds,
  TrdGetMarginRatio,
  TrdGetMaxTrdQtys,
  TrdGetOrderFee,
  TrdGetPositionList,
  type TrdHeader,
  TrdPlaceComboOrder,
  TrdSide,
} from "../../../src/gen/mod.ts";
import { BULL, CALL, FAR_PUT, PUT, withContracts } from "./contracts.ts";
import { cn, hk, realHK, realUS, type Trader, trader, us } from "./helpers.ts";

const DAY = 86_400_000;
const hkOptions: TrdHeader = { ...hk, accID: 4755795n };
const call = { header: realHK, code: "TCH261127C400000", qty: 2, price: 20 };
const put = { header: realUS, code: "AAPL261127P100000", qty: 3, price: 2 };

function start(): Promise<Trader> {
  return trader(withContracts);
}

/** Somebody trades a lot at a price, so that it is the newest. */
function quote(setup: Trader, symbol: string, price: number): void {
  const lot = setup.sim.market.security(symbol)?.info.lotSize ?? 1;
  setup.crowd(symbol, "ask", lot, price);
  setup.crowd(symbol, "bid", lot, price);
}

describe("options", () => {
  it("that are worth nothing are bought from clients at the lowest price, by makers too, and the clients hear of it", async () => {
    const securities = withContracts.securities?.filter(({ symbol }) => [PUT, "US.AAPL"].includes(symbol)) ?? [];
    await using setup = await trader({ securities, ticksPerSecond: 1 });
    const account = setup.sim.account(realUS.accID);
    account.setPosition(PUT, 1e9, 0.01);
    const security = setup.sim.market.security(PUT);
    for (let i = 0; i < 5; i++) {
      // More than all that bid: the rest waits at the lowest price, and no bid can be below it.
      const qty = 5 + (security?.book.bids ?? []).reduce((sum, { volume }) => sum + volume, 0);
      await setup.place({ ...put, trdSide: TrdSide.Sell, qty, price: 0.01 });
      setup.pass(20_000);
      const order = account.orders.at(-1);
      assert.deepEqual([order?.orderStatus, order?.fillQty], [OrderStatus.Filled_All, qty]);
    }
  });

  it("cost their price times what a contract is for, and so are valued", async () => {
    await using setup = await start();
    setup.crowd(CALL, "ask", 2, 20);
    await setup.place(call);
    quote(setup, CALL, 21);
    const account = setup.sim.account(realHK.accID);
    // 2 contracts of 100 at 20; fees of 8, 15 and 6.
    assert.equal(account.cash(), 1_000_000 - 4000 - 29);
    const { positionList: [row] } = await setup.client.get(TrdGetPositionList, { header: realHK });
    assert.deepEqual([row?.qty, row?.val, row?.plVal, row?.averageCostPrice, row?.td_buyVal], [2, 4200, 200, 20, 4000]);
    const orderIdExList = [account.orders[0]?.orderIDEx ?? ""];
    const { orderFeeList: [fees] } = await setup.client.get(TrdGetOrderFee, { header: realHK, orderIdExList });
    assert.deepEqual(fees?.feeList.map(({ title, value }) => `${title} ${value}`), [
      "Commission 8",
      "Platform Fee 15",
      "Trading Tariff 6",
    ]);
  });

  it("sold short bind a margin; what can be traded tells it", async () => {
    await using setup = await start();
    quote(setup, "US.AAPL", 110);
    const account = setup.sim.account(us.accID);
    account.setCash(6000);
    setup.crowd(PUT, "bid", 3, 2);
    const header = us;
    await setup.place({ ...put, header, trdSide: TrdSide.Sell });
    const { funds } = await setup.client.get(TrdGetFunds, { header });
    // Each: a fifth of 110 less the 10 it is out of the money is more than a tenth of the strike of 100.
    assert.deepEqual([funds?.cash, funds?.shortMv, funds?.totalAssets, funds?.initialMargin], [6600, -600, 6000, 3600]);
    assert.equal(account.orders[0]?.trdSide, TrdSide.SellShort);
    assert.match(await setup.refused({ ...put, header, trdSide: TrdSide.Sell }), /Buying power/);
    const { maxTrdQtys } = await setup.client.get(TrdGetMaxTrdQtys, {
      header,
      orderType: OrderType.Normal,
      code: put.code,
      price: 2,
    });
    assert.deepEqual(
      [maxTrdQtys?.maxBuyBack, maxTrdQtys?.maxSellShort, maxTrdQtys?.longRequiredIM, maxTrdQtys?.shortRequiredIM],
      [3, 2, 200, 1200],
    );
    // Long and short are not held together.
    assert.match(await setup.refused({ ...put, header, qty: 4 }), /at most 3/);
  });

  it("end with their last day: in cash for what they are in the money, or worthless; orders end with them", async () => {
    await using setup = await start();
    quote(setup, "HK.00700", 412);
    quote(setup, "US.AAPL", 110);
    const real = setup.sim.account(realHK.accID);
    real.setPosition(CALL, 2, 20);
    real.setPosition(PUT, -3, 2);
    const cash = [real.cash(1), real.cash(2)] as const;
    const orderID = await setup.place({ ...call, price: 10, timeInForce: TimeInForce.GTC });
    setup.pass(9 * DAY);
    await setup.settle();
    assert.deepEqual(real.positions, []);
    assert.deepEqual([real.cash(1), real.cash(2)], [cash[0] + 2 * 100 * 12, cash[1]]);
    assert.equal(setup.orders.filter((order) => order.orderID === orderID).at(-1)?.orderStatus, 15);
    assert.match(await setup.refused(call), /has expired/);
    const flows = await setup.client.get(TrdFlowSummary, { header: realHK, clearingDate: "2026-11-27" });
    assert.deepEqual(
      flows.flowSummaryInfoList.map(({ cashFlowType, cashFlowAmount }) => [cashFlowType, cashFlowAmount]),
      [
        ["Expiry", 2400],
      ],
    );
  });

  it("are traded in accounts that have them, and by orders that they take", async () => {
    await using setup = await start();
    assert.match(await setup.refused({ ...call, header: hk }), /account 4755794 does not support HK.TCH/);
    assert.match(await setup.refused({ header: hkOptions }), /does not support HK.00700/);
    await setup.place({ ...call, header: hkOptions, trdSide: TrdSide.Sell, price: 40 });
    assert.match(await setup.refused({ ...call, orderType: OrderType.Market }), /Market: not for HK.TCH/);
    assert.match(await setup.refused({ ...call, orderType: OrderType.Auction }), /Auction: not for/);
    assert.match(await setup.refused({ ...call, orderType: OrderType.Stop, auxPrice: 20 }), /Stop: not for/);
    await setup.place({ ...put, orderType: OrderType.Stop, auxPrice: 3 });
    assert.match(await setup.refused({ ...call, qty: 3001, price: 0.01 }), /too large: at most 3000/);
    assert.match(await setup.refused({ ...put, header: cn, secMarket: 2 }), /trdMarket/);
  });
});

describe("option strategies", () => {
  it("fill all legs together, at a net price that is an option's", async () => {
    await using setup = await start();
    quote(setup, "US.AAPL", 110);
    quote(setup, PUT, 2);
    quote(setup, FAR_PUT, 0.5);
    setup.crowd(PUT, "ask", 3, 2);
    setup.crowd(FAR_PUT, "bid", 3, 0.5);
    const comboLegs = [
      { security: PUT, side: TrdSide.Buy, qtyRatio: 1 },
      { security: FAR_PUT, side: TrdSide.Sell, qtyRatio: 1 },
    ];
    const order = { header: realUS, comboLegs, qty: 3, orderType: OrderType.Normal, price: 1.5 };
    const packetID = (): object => ({ connID: setup.connID, serialNo: ++setup.serial });
    const { maxTrdQtys } = await setup.client.get(TrdGetComboMaxTrdQtys, order);
    // The long leg binds its price of 200, the short one a tenth of its strike of 90, by a hundred: three of each.
    assert.deepEqual([maxTrdQtys?.initialMarginChange, maxTrdQtys?.nlvChange], [3 * (200 + 900), -5.99]);
    await setup.client.get(TrdPlaceComboOrder, { packetID: packetID(), ...order } as never);
    await setup.settle();
    const account = setup.sim.account(realUS.accID);
    assert.deepEqual(account.positions.map(({ symbol, quantity, value }) => [symbol, quantity, value]), [
      [PUT, 3, 600],
      [FAR_PUT, -3, -150],
    ]);
    const last = setup.orders.at(-1);
    assert.deepEqual([last?.orderStatus, last?.fillAvgPrice, last?.comboLegs.length], [11, 1.5, 2]);
    assert.deepEqual(setup.fills.map(({ code, qty, price, trdSide }) => [code, qty, price, trdSide]), [
      ["AAPL261127P100000", 3, 2, TrdSide.Buy],
      ["AAPL261127P90000", 3, 0.5, TrdSide.Sell],
    ]);
    assert.equal(account.cash(2), 100_000 - 450 - 5.99);
    setup.pass(9 * DAY);
    const again = { packetID: packetID(), ...order };
    assert.match(await setup.client.fail(TrdPlaceComboOrder, again as never), /has expired/);
  });
});

describe("what is lent on", () => {
  it("is shares, and nothing else", async () => {
    await using setup = await start();
    const ask = { header: realHK, securityList: ["HK.00700", CALL, BULL] };
    const { marginRatioInfoList } = await setup.client.get(TrdGetMarginRatio, ask);
    assert.deepEqual(
      marginRatioInfoList.map(({ isLongPermit, imLongRatio }) => [isLongPermit, imLongRatio]),
      [[true, 50], [false, 100], [false, 100]],
    );
  });
});

describe("bull and bear contracts", () => {
  const bull = { header: realHK, code: "61234", qty: 20_000, price: 0.05 };

  it("are called when their underlying gets there: settled, orders cancelled, and traded no more", async () => {
    await using setup = await start();
    quote(setup, "HK.00700", 400);
    setup.crowd(BULL, "ask", 10_000, 0.05);
    const orderID = await setup.place(bull);
    const account = setup.sim.account(realHK.accID);
    const cash = account.cash();
    quote(setup, "HK.00700", 383);
    setup.pass(1000);
    await setup.settle();
    assert.deepEqual(account.positions.map(({ quantity }) => quantity), [0]);
    // Three dollars above the strike, five hundred of them for a share.
    assert.equal(account.cash(), cash + 10_000 * 0.006);
    assert.deepEqual(setup.states(orderID).at(-1), 14);
    assert.match(account.orders[0]?.lastErrMsg ?? "", /called/);
    quote(setup, "HK.00700", 400);
    assert.match(await setup.refused(bull), /was called/);
  });

  it("are paid in full, and not sold short", async () => {
    await using setup = await start();
    quote(setup, "HK.00700", 400);
    assert.match(await setup.refused({ ...bull, trdSide: TrdSide.Sell }), /insufficient/);
    quote(setup, BULL, 0.05);
    const account = setup.sim.account(realHK.accID);
    account.setPosition(BULL, 100_000, 0.05);
    const { funds } = await setup.client.get(TrdGetFunds, { header: realHK, currency: 1 });
    assert.deepEqual([funds?.initialMargin, funds?.maintenanceMargin, funds?.longMv], [5000, 5000, 5000]);
  });
});
