import { describe, it } from "node:test";
import assert from "node:assert/strict";
import {
  Currency,
  ModifyOrderOp,
  OrderType,
  SimAccType,
  TrdAccType,
  TrdEnv,
  TrdGetFunds,
  TrdGetMaxTrdQtys,
  TrdGetOrderFee,
  TrdGetPositionList,
  type TrdHeader,
  TrdMarket,
  TrdSide,
} from "../../../src/gen/mod.ts";
import { defaultAccounts } from "../../../src/simulator/trading/accounts.ts";
import { ES, HSI, withContracts } from "./contracts.ts";
import { hk, type Trader, trader } from "./helpers.ts";

const REAL_FUTURES = 281756481234567891n;
const header: TrdHeader = { ...hk, accID: 10_475_571n, trdMarket: TrdMarket.Futures_Simulate_HK };
const american: TrdHeader = { ...hk, accID: 10_475_572n, trdMarket: TrdMarket.Futures_Simulate_US };
const real: TrdHeader = { trdEnv: TrdEnv.Real, accID: REAL_FUTURES, trdMarket: TrdMarket.Futures };
const hsi = { header, code: "HSI2611", qty: 2, price: 25_000 };

function start(): Promise<Trader> {
  const accounts = [...defaultAccounts(), {
    accID: REAL_FUTURES,
    markets: [TrdMarket.Futures],
    accType: TrdAccType.Margin,
    cardNum: "1001200512345674",
    cash: [[Currency.HKD, 1_000_000], [Currency.USD, 100_000]] as const,
  }];
  return trader({ ...withContracts, trading: { accounts } });
}

function quote(setup: Trader, symbol: string, price: number): void {
  setup.crowd(symbol, "ask", 1, price);
  setup.crowd(symbol, "bid", 1, price);
}

describe("futures", () => {
  it("cost nothing, bind a margin, and gain by the point", async () => {
    await using setup = await start();
    setup.crowd(HSI, "ask", 2, 25_000);
    await setup.place(hsi);
    quote(setup, HSI, 25_100);
    const { funds } = await setup.client.get(TrdGetFunds, { header });
    assert.deepEqual(
      [funds?.cash, funds?.unrealizedPL, funds?.realizedPL, funds?.totalAssets, funds?.initialMargin],
      [1_000_000, 10_000, 0, 1_010_000, 250_000],
    );
    assert.deepEqual([funds?.availableFunds, funds?.maintenanceMargin, funds?.longMv], [760_000, 200_000, 0]);
    const { positionList: [row] } = await setup.client.get(TrdGetPositionList, { header });
    assert.deepEqual(
      [row?.qty, row?.val, row?.costPrice, row?.plVal, row?.td_plVal, row?.td_trdVal, row?.trdMarket],
      [2, 0, 25_000, 10_000, 10_000, undefined, TrdMarket.Futures_Simulate_HK],
    );
    assert.match(await setup.refused({ ...hsi, qty: 7 }), /Buying power/);
    setup.crowd(HSI, "bid", 2, 25_100);
    await setup.place({ ...hsi, trdSide: TrdSide.Sell, price: 25_100 });
    const { funds: after } = await setup.client.get(TrdGetFunds, { header });
    assert.deepEqual([after?.cash, after?.realizedPL, after?.unrealizedPL, after?.initialMargin], [
      1_010_000,
      10_000,
      0,
      0,
    ]);
  });

  it("are sold short, one way at a time, and settle at their end", async () => {
    await using setup = await start();
    setup.crowd(HSI, "bid", 2, 25_000);
    await setup.place({ ...hsi, trdSide: TrdSide.Sell });
    assert.match(await setup.refused({ ...hsi, qty: 3 }), /at most 2/);
    const { maxTrdQtys } = await setup.client.get(TrdGetMaxTrdQtys, {
      header,
      orderType: OrderType.Normal,
      code: "HSI2611",
      price: 25_000,
    });
    assert.deepEqual(
      [maxTrdQtys?.maxCashBuy, maxTrdQtys?.maxBuyBack, maxTrdQtys?.maxPositionSell, maxTrdQtys?.shortRequiredIM],
      [0, 2, 0, 125_000],
    );
    quote(setup, HSI, 25_200);
    setup.pass(9 * 86_400_000);
    const account = setup.sim.account(header.accID);
    assert.deepEqual([account.positions, account.cash(), account.assets()], [[], 980_000, 980_000]);
  });

  it("a main contract is that of its month; times are in UTC+8 everywhere", async () => {
    await using setup = await start();
    await setup.place({ ...hsi, code: "HSImain", price: 24_000 });
    await setup.place({ header: american, code: "ES2612", qty: 1, price: 5900 });
    const [main] = setup.sim.account(header.accID).orders;
    const [es] = setup.sim.account(american.accID).orders;
    assert.deepEqual([main?.code, main?.createTime], ["HSI2611", "2026-11-20 11:00:00"]);
    assert.deepEqual([es?.code, es?.createTime], ["ES2612", "2026-11-20 11:00:00"]);
    const account = setup.sim.account(header.accID);
    setup.crowd(HSI, "ask", 1, 25_000);
    account.place({ symbol: "HK.HSImain", side: "buy", quantity: 1, price: 25_000 });
    const [position] = account.positions;
    assert.deepEqual([position?.symbol, position?.quantity, position?.averageCost], [HSI, 1, 25_000]);
  });

  it("of real accounts cost by the contract, and can be deleted once cancelled", async () => {
    await using setup = await start();
    setup.crowd(ES, "ask", 2, 6000);
    const es = { header: real, code: "ES2612", secMarket: 2, qty: 2, price: 6000 } as const;
    await setup.place(es);
    const account = setup.sim.account(REAL_FUTURES);
    assert.equal(account.cash(Currency.USD), 100_000 - 4.8);
    const orderIdExList = [account.orders[0]?.orderIDEx ?? ""];
    const { orderFeeList: [fees] } = await setup.client.get(TrdGetOrderFee, { header: real, orderIdExList });
    assert.deepEqual(fees?.feeList.map(({ value }) => value), [1, 1, 2.76, 0.04]);
    const orderID = await setup.place({ ...hsi, header: real, price: 24_000 });
    const refused = await setup.modify(real, orderID, ModifyOrderOp.Disable);
    assert.match(refused.retMsg ?? "", /only Hong Kong/);
    for (const operation of [ModifyOrderOp.Cancel, ModifyOrderOp.Delete]) {
      assert.equal((await setup.modify(real, orderID, operation)).retType, 0);
    }
    await setup.place({ ...hsi, header: real, orderType: OrderType.Auction, qty: 1 });
    assert.match(
      await setup.refused({ ...hsi, header: real, orderType: OrderType.AuctionLimit }),
      /AuctionLimit: not for HK.HSI2611/,
    );
    assert.match(await setup.refused({ ...hsi, header: real, qty: 3001 }), /too large/);
  });

  it("have paper accounts of their own", async () => {
    await using setup = await start();
    assert.match(await setup.refused({ ...hsi, header: hk }), /trdMarket: HK.HSI2611/);
    assert.match(await setup.refused({ ...hsi, header: american, secMarket: 1 }), /trdMarket/);
    assert.match(await setup.refused({ header }), /trdMarket: HK.00700/);
    const kinds = defaultAccounts().filter(({ simAccType }) => simAccType === SimAccType.Futures);
    assert.deepEqual(kinds.map(({ markets: [market] }) => market), [10, 11, 12, 13]);
  });
});
