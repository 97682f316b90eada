import { describe, it } from "node:test";
import assert from "node:assert/strict";
import {
  Currency,
  OrderType,
  PositionSide,
  TrdFlowSummary,
  type TrdFlowSummaryTrdCashFlowDirection,
  TrdGetFunds,
  TrdGetHistoryOrderFillList,
  TrdGetMarginRatio,
  TrdGetMaxTrdQtys,
  TrdGetOrderFee,
  TrdGetOrderFillList,
  TrdGetPositionList,
  TrdSide,
} from "../../../src/gen/mod.ts";
import { hk, realHK, realUS, type Trader, trader, us } from "./helpers.ts";

const aapl = { code: "AAPL", qty: 10, price: 100 };

/** Lets an order fill whole at its own price. */
async function fill(
  setup: Trader,
  wanted: Parameters<Trader["place"]>[0] & { price: number; qty: number },
): Promise<bigint> {
  const { code = "00700", trdSide = TrdSide.Buy } = wanted;
  const symbol = code === "AAPL" ? "US.AAPL" : "HK.00700";
  setup.crowd(symbol, trdSide === TrdSide.Buy ? "ask" : "bid", wanted.qty, wanted.price);
  return await setup.place(wanted);
}

describe("funds and positions", () => {
  it("a paper account: cash, what is held back, and what is held", async () => {
    await using setup = await trader();
    await fill(setup, { qty: 200, price: 400 });
    await setup.place({ qty: 100, price: 300 });
    setup.crowd("HK.00700", "ask", 100, 410);
    setup.crowd("HK.00700", "bid", 100);
    setup.crowd("HK.00700", "bid", 100, 410);
    const { funds } = await setup.client.get(TrdGetFunds, { header: hk });
    assert.deepEqual(
      [
        funds?.cash,
        funds?.frozenCash,
        funds?.marketVal,
        funds?.totalAssets,
        funds?.power,
        funds?.debtCash,
        funds?.currency,
      ],
      [920_000, 30_000, 82_000, 1_002_000, 890_000, 0, undefined],
    );
    assert.deepEqual(funds?.cashInfoList, []);
    const { positionList: [position] } = await setup.client.get(TrdGetPositionList, { header: hk });
    assert.deepEqual(
      [position?.qty, position?.canSellQty, position?.price, position?.val, position?.costPrice, position?.plVal],
      [200, 200, 410, 82_000, 400, 2000],
    );
    assert.deepEqual([position?.plRatio, position?.td_buyVal, position?.averageCostPrice], [0.025, 80_000, undefined]);
    assert.equal(position?.positionSide, PositionSide.Long);
  });

  it("average and diluted cost, gains of what was closed, and a closed position until its day ends", async () => {
    await using setup = await trader();
    await fill(setup, { header: realHK, qty: 200, price: 400 });
    await fill(setup, { header: realHK, qty: 200, price: 410 });
    await fill(setup, { header: realHK, qty: 100, price: 420, trdSide: TrdSide.Sell });
    const list = async (more: object = {}) =>
      (await setup.client.get(TrdGetPositionList, { header: realHK, ...more })).positionList;
    let [position] = await list();
    assert.deepEqual(
      [
        position?.qty,
        position?.averageCostPrice,
        position?.dilutedCostPrice,
        position?.realizedPL,
        position?.unrealizedPL,
      ],
      [300, 405, 400, 1500, 4500],
    );
    assert.deepEqual([position?.plVal, position?.td_sellVal, position?.td_trdVal], [6000, 42_000, 204_000]);
    assert.deepEqual(await list({ filterPLRatioMin: 0.06 }), []);
    assert.equal((await list({ filterPLRatioMin: 0.04, filterPLRatioMax: 0.06 })).length, 1);
    assert.equal((await list({ filterConditions: { codeList: ["00005"] } })).length, 0);
    await fill(setup, { header: realHK, qty: 300, price: 420, trdSide: TrdSide.Sell });
    [position] = await list();
    assert.deepEqual([position?.qty, position?.costPrice, position?.plVal], [0, undefined, 6000]);
    setup.pass(13 * 3_600_000);
    assert.deepEqual(await list(), []);
  });

  it("a universal account tells its funds in the currency that is asked for, and wants one", async () => {
    await using setup = await trader();
    assert.match(await setup.client.fail(TrdGetFunds, { header: realHK }), /currency/);
    const inHKD = (await setup.client.get(TrdGetFunds, { header: realHK, currency: Currency.HKD })).funds;
    // 1,000,000 HKD, 100,000 USD at 7.8 and 500,000 CNH at 1.08.
    assert.deepEqual([inHKD?.totalAssets, inHKD?.power, inHKD?.currency], [2_320_000, 4_640_000, Currency.HKD]);
    assert.deepEqual(inHKD?.cashInfoList.map(({ currency, cash }) => [currency, cash]), [
      [Currency.HKD, 1_000_000],
      [Currency.USD, 100_000],
      [Currency.CNH, 500_000],
    ]);
    const inUSD = (await setup.client.get(TrdGetFunds, { header: realUS, currency: Currency.USD })).funds;
    assert.equal(inUSD?.totalAssets, 297_435.8974);
  });

  it("a margin account buys for more than it has, and owes the rest", async () => {
    await using setup = await trader();
    setup.sim.account(us.accID).setCash(1000);
    await fill(setup, { ...aapl, header: us, qty: 15 });
    const { funds } = await setup.client.get(TrdGetFunds, { header: us });
    assert.deepEqual(
      [funds?.cash, funds?.debtCash, funds?.longMv, funds?.initialMargin, funds?.totalAssets, funds?.power],
      [-500, 500, 1500, 750, 1000, 500],
    );
    assert.match(await setup.refused({ ...aapl, header: us, qty: 6 }), /Buying power/);
  });
});

describe("the most that can be traded", () => {
  it("is what is then taken, and no lot more", async () => {
    await using setup = await trader();
    const { client } = setup;
    const most = async (header: typeof hk, code: string, price: number, orderID?: bigint) =>
      (await client.get(TrdGetMaxTrdQtys, { header, orderType: OrderType.Normal, code, price, orderID })).maxTrdQtys;
    const paper = await most(hk, "00700", 300);
    assert.deepEqual([paper?.maxCashBuy, paper?.maxPositionSell, paper?.maxSellShort], [3300, 0, 0]);
    assert.match(await setup.refused({ qty: 3400 }), /Buying power/);
    const orderID = await setup.place({ qty: 3300 });
    assert.equal((await most(hk, "00700", 300))?.maxCashBuy, 0);
    assert.equal((await most(hk, "00700", 300, orderID))?.maxCashBuy, 3300);
    const real = await most(realUS, "AAPL", 100);
    const qty = real?.maxCashAndMarginBuy ?? 0;
    assert.ok(qty > 5000 && (real?.maxCashBuy ?? 0) < 1000 && (real?.maxSellShort ?? 0) > 4000);
    assert.match(await setup.refused({ ...aapl, header: realUS, qty: qty + 1 }), /Buying power/);
    await setup.place({ ...aapl, header: realUS, qty });
    setup.sim.account(us.accID).setPosition("US.AAPL", -30);
    const short = await most(us, "AAPL", 100);
    assert.deepEqual([short?.maxBuyBack, short?.maxCashBuy, short?.maxPositionSell], [30, 0, 0]);
    assert.match(
      await client.fail(TrdGetMaxTrdQtys, { header: hk, orderType: OrderType.Stop, code: "00700", price: 300 }),
      /paper/,
    );
    const unknown = { header: hk, orderType: OrderType.Normal, code: "00700", price: 300, orderID: 5n };
    assert.match(await client.fail(TrdGetMaxTrdQtys, unknown), /Unknown order 5/);
  });
});

describe("what trading costs", () => {
  it("fees follow the table, are taken from the cash, and are told by order and as cash flow", async () => {
    await using setup = await trader();
    const { client } = setup;
    const account = setup.sim.account(realUS.accID);
    await fill(setup, { header: realHK, qty: 100, price: 400 });
    setup.crowd("US.AAPL", "ask", 400, 100);
    await setup.place({ ...aapl, header: realUS, qty: 400 });
    const [first, second] = account.orders;
    const orderIdExList = [first?.orderIDEx ?? "", second?.orderIDEx ?? ""];
    const { orderFeeList } = await client.get(TrdGetOrderFee, { header: realHK, orderIdExList });
    // 40,000 HKD: 12 + 15 + 40 + 2.26 + 1.08 + 1.68; 400 shares: 1.96 + 2 + 1.2.
    assert.deepEqual(orderFeeList.map(({ feeAmount }) => feeAmount), [72.02, 5.16]);
    assert.deepEqual(orderFeeList[0]?.feeList.map(({ title, value }) => `${title} ${value}`).slice(0, 3), [
      "Commission 12",
      "Platform Fee 15",
      "Stamp Duty 40",
    ]);
    assert.deepEqual([account.cash(Currency.HKD), account.cash(Currency.USD)], [959_927.98, 59_994.84]);
    const flows = async (clearingDate: string, cashFlowDirection?: TrdFlowSummaryTrdCashFlowDirection) =>
      (await client.get(TrdFlowSummary, { header: realHK, clearingDate, cashFlowDirection })).flowSummaryInfoList;
    const rows = await flows("2026-11-20");
    assert.deepEqual(
      rows.map(({ cashFlowType, cashFlowAmount, settlementDate }) => [cashFlowType, cashFlowAmount, settlementDate]),
      [
        ["Trade", -40_000, "2026-11-24"],
        ["Fee", -72.02, "2026-11-24"],
      ],
    );
    assert.deepEqual((await flows("2026-11-19")).map(({ currency }) => currency), [Currency.USD, Currency.USD]);
    account.setCash(1_000_000, Currency.HKD);
    assert.deepEqual((await flows("2026-11-20", 1)).map(({ cashFlowAmount }) => cashFlowAmount), [40_072.02]);
    assert.match(await client.fail(TrdFlowSummary, { header: realHK, clearingDate: "today" }), /clearingDate/);
    assert.match(await client.fail(TrdGetOrderFee, { header: realHK, orderIdExList: ["x"] }), /Unknown order x/);
    const many = { header: realHK, orderIdExList: Array<string>(401).fill("x") };
    assert.match(await client.fail(TrdGetOrderFee, many), /at most 400/);
  });

  it("margins of up to 100 securities", async () => {
    await using setup = await trader();
    const securityList = ["HK.00700", "US.AAPL"];
    const { marginRatioInfoList } = await setup.client.get(TrdGetMarginRatio, { header: realHK, securityList });
    assert.deepEqual(
      marginRatioInfoList.map((
        { isLongPermit, isShortPermit, imLongRatio },
      ) => [isLongPermit, isShortPermit, imLongRatio]),
      [
        [true, false, 50],
        [true, true, 50],
      ],
    );
    const fail = (list: string[]): Promise<string> =>
      setup.client.fail(TrdGetMarginRatio, { header: realHK, securityList: list });
    assert.match(await fail(["HK.00700", "HK.99999"]), /Unknown stock HK.99999/);
    assert.match(await fail(Array<string>(101).fill("HK.00700")), /at most 100/);
  });
});

describe("fills", () => {
  it("of the day, and of a time, newest first", async () => {
    await using setup = await trader();
    await fill(setup, { header: realHK, qty: 100, price: 400 });
    setup.pass(60_000);
    await fill(setup, { header: realUS, ...aapl });
    const { client } = setup;
    const list = async (filterConditions: object) =>
      (await client.get(TrdGetOrderFillList, { header: realHK, filterConditions })).orderFillList.map(({ code }) =>
        code
      );
    assert.deepEqual(await list({}), ["00700", "AAPL"]);
    assert.deepEqual(await list({ codeList: ["AAPL"] }), ["AAPL"]);
    assert.deepEqual(await list({ beginTime: "2026-11-20 11:00:30" }), ["AAPL"]);
    const filterConditions = { beginTime: "2026-11-20", endTime: "2026-11-21 00:00:00.000" };
    const { orderFillList } = await client.get(TrdGetHistoryOrderFillList, { header: realHK, filterConditions });
    assert.deepEqual(orderFillList.map(({ code }) => code), ["AAPL", "00700"]);
    assert.match(await client.fail(TrdGetHistoryOrderFillList, { header: realHK, filterConditions: {} }), /beginTime/);
    setup.pass(2 * 86_400_000);
    assert.deepEqual(await list({}), []);
  });
});

describe("what paper trading does not have", () => {
  const lists = { filterConditions: { beginTime: "2026-11-20", endTime: "2026-11-21" } };
  const refused = [
    ["fills", TrdGetOrderFillList, { header: hk }, /deal list/],
    ["old fills", TrdGetHistoryOrderFillList, { header: hk, ...lists }, /deal list/],
    ["fees", TrdGetOrderFee, { header: hk, orderIdExList: [] }, /order fees/],
    ["cash flow", TrdFlowSummary, { header: hk, clearingDate: "2026-11-20" }, /cash flow/],
    ["margins", TrdGetMarginRatio, { header: hk, securityList: ["HK.00700"] }, /margin ratios/],
  ] as const;
  for (const [name, command, c2s, words] of refused) {
    it(name, async () => {
      await using setup = await trader();
      const fail = (setup.client.fail as (command: unknown, c2s: unknown) => Promise<string>).bind(setup.client);
      assert.match(await fail(command, c2s), words);
    });
  }
});
