import { after, before, describe, it } from "node:test";
import assert from "node:assert/strict";
import {
  ModifyOrderOp,
  OrderType,
  Session,
  TimeInForce,
  TrdGetFunds,
  TrdGetOrderList,
  TrdModifyOrder,
  TrdPlaceOrder,
  TrdSide,
} from "../../../src/gen/mod.ts";
import { tcp } from "../client.ts";
import { cn, hk, realCN, realHK, realUS, type Trader, trader, us, type Wanted } from "./helpers.ts";

const aapl = { header: realUS, code: "AAPL", qty: 10, price: 100 };
const paper = { header: us, code: "AAPL", qty: 10, price: 100 };
const { Stop, StopLimit, TrailingStop, TrailingStopLimit } = OrderType;

/** What is refused, and the words that tell why. */
const REFUSED: readonly (readonly [name: string, wanted: Wanted, words: RegExp])[] = [
  ["a paper stop order", { ...paper, orderType: Stop, auxPrice: 90 }, /Unsupported order type Stop: paper trading/],
  ["an order kept for queries", { ...aapl, orderType: OrderType.TWAP_LIMIT }, /TWAP_LIMIT: it cannot be placed/],
  ["an unknown order type", { ...aapl, orderType: 99 as OrderType }, /99: it cannot be placed/],
  ["an auction order outside Hong Kong", { ...aapl, orderType: OrderType.Auction }, /not for US.AAPL/],
  [
    "a market order through Connect",
    { header: realCN, code: "000001", orderType: OrderType.Market },
    /not for SZ.000001/,
  ],
  [
    "a market stop through Connect",
    { header: realCN, code: "000001", orderType: Stop, auxPrice: 9 },
    /not for SZ.000001/,
  ],
  ["a price off tick in Hong Kong", { price: 300.1 }, /minimum price unit of HK.00700 is 0.2/],
  [
    "a price off tick that may be moved too little",
    { price: 359.678, adjustPrice: true, adjustSideAndLimit: 0.0001 },
    /is 0.2/,
  ],
  ["a trigger off tick", { header: realHK, orderType: Stop, auxPrice: 300.1 }, /is 0.2/],
  ["no price", { price: undefined }, /parameter price/],
  ["a price of 0", { price: 0 }, /parameter price/],
  ["a price below 0", { price: -1 }, /parameter price/],
  ["no trigger", { ...aapl, orderType: StopLimit }, /parameter auxPrice/],
  ["no kind of trail", { ...aapl, orderType: TrailingStop, trailValue: 1 }, /parameter trailType/],
  [
    "no trail",
    { ...aapl, orderType: TrailingStop, trailType: 1 },
    /parameter trailValue: .*percent|trailValue is wrong: percent/,
  ],
  ["a trail of all", { ...aapl, orderType: TrailingStop, trailType: 1, trailValue: 100 }, /trailValue/],
  ["no spread", { ...aapl, orderType: TrailingStopLimit, trailType: 2, trailValue: 1 }, /parameter trailSpread/],
  ["no whole lots", { qty: 150 }, /lot size of HK.00700 is 100/],
  ["a quantity of 0", { qty: 0.9 }, /quantity must be above 0/],
  ["a quantity below 0", { qty: -100 }, /quantity must be above 0/],
  ["a side that only OpenD tells", { trdSide: TrdSide.SellShort }, /trdSide/],
  ["a long remark", { remark: "字".repeat(22) }, /at most 64 bytes/],
  ["a validity on paper", { timeInForce: TimeInForce.GTC }, /paper trading takes DAY only/],
  ["a lasting market order", { header: realHK, orderType: OrderType.Market, timeInForce: TimeInForce.GTC }, /DAY only/],
  ["an unknown validity", { ...aapl, timeInForce: 9 as TimeInForce }, /timeInForce/],
  ["no last day", { ...aapl, timeInForce: TimeInForce.GTD }, /expireTime/],
  ["a last day that is over", { ...aapl, timeInForce: TimeInForce.GTD, expireTime: "2026-11-18" }, /expireTime/],
  ["a last day that no month has", { ...aapl, timeInForce: TimeInForce.GTD, expireTime: "2026-11-31" }, /expireTime/],
  ["a last day that is far away", { ...aapl, timeInForce: TimeInForce.GTD, expireTime: "2027-11-18" }, /expireTime/],
  ["a market order outside hours", { ...aapl, orderType: OrderType.Market, session: Session.ETH }, /session/],
  ["a date for all sessions", { ...aapl, timeInForce: TimeInForce.IOC, session: Session.ALL }, /session/],
  ["more than the cash", { qty: 10_000 }, /Buying power is insufficient/],
  ["more than the margin", { ...aapl, qty: 40_000 }, /Buying power is insufficient/],
  ["more shares than the broker takes", { ...aapl, price: 1, qty: 500_001 }, /too large: at most 500000 shares/],
  ["more value than the broker takes", { ...aapl, qty: 50_001 }, /too large: at most a value of 5000000/],
  ["an overnight order on paper", { ...paper, session: Session.OVERNIGHT }, /no overnight session/],
  [
    "more A-shares than the broker takes",
    { header: realCN, code: "000001", price: 1, qty: 1_000_100 },
    /too large: at most 1000000/,
  ],
  [
    "a market order for more than the cash",
    { qty: 10_000, orderType: OrderType.Market },
    /Buying power is insufficient/,
  ],
  ["a sale of what is not held", { trdSide: TrdSide.Sell }, /position in HK.00700 is insufficient/],
  ["a short sale of A-shares", { header: cn, code: "000001", price: 11, trdSide: TrdSide.Sell }, /insufficient/],
  ["a short sale in Hong Kong", { header: realHK, trdSide: TrdSide.Sell }, /position in HK.00700 is insufficient/],
];

describe("orders that are refused", () => {
  let setup: Trader;
  before(async () => setup = await trader());
  after(() => setup.sim.close());

  for (const [name, wanted, words] of REFUSED) {
    it(name, async () => {
      assert.match(await setup.refused(wanted), words);
      await setup.settle();
      assert.deepEqual(setup.orders, []);
      assert.deepEqual(setup.sim.accounts.flatMap((accID) => setup.sim.account(accID).orders), []);
    });
  }

  it("more than is held, or what other orders hold back, or what would reverse a position", async () => {
    await using setup = await trader();
    setup.sim.account(hk.accID).setPosition("HK.00700", 300);
    setup.sim.account(us.accID).setPosition("US.AAPL", -10);
    const sell = { trdSide: TrdSide.Sell, price: 900 };
    assert.match(await setup.refused({ ...sell, qty: 400 }), /at most 300/);
    const orderID = await setup.place({ ...sell, qty: 200 });
    assert.match(await setup.refused({ ...sell, qty: 200 }), /at most 100/);
    assert.match((await setup.modify(hk, orderID, ModifyOrderOp.Normal, { qty: 400 })).retMsg ?? "", /at most 300/);
    assert.equal((await setup.modify(hk, orderID, ModifyOrderOp.Normal, { qty: 300 })).retType, 0);
    assert.match(await setup.refused({ ...paper, qty: 11 }), /at most 10/);
    await setup.place({ ...paper, qty: 10 });
    assert.match(await setup.refused({ ...paper, qty: 1 }), /at most 0/);
  });

  it("what working orders hold back is not there twice, and what they let go is", async () => {
    await using setup = await trader();
    setup.sim.account(hk.accID).setCash(60_000);
    const orderID = await setup.place({ qty: 100 });
    await setup.place({ qty: 100 });
    assert.match(await setup.refused({ qty: 100 }), /Buying power/);
    assert.match(
      (await setup.modify(hk, orderID, ModifyOrderOp.Normal, { price: 300.2 })).retMsg ?? "",
      /Buying power/,
    );
    assert.equal((await setup.modify(hk, orderID, ModifyOrderOp.Normal, { price: 200 })).retType, 0);
    await setup.place({ price: 100 });
    await setup.modify(hk, orderID, ModifyOrderOp.Cancel);
    await setup.place({ price: 200 });
  });

  it("buying power that went away between order and exchange fails the order, with a reason", async () => {
    await using setup = await trader();
    const account = setup.sim.account(hk.accID);
    account.exchangeDelay = 100;
    setup.crowd("HK.00700", "ask", 100, 400);
    const orderID = await setup.place({ orderType: OrderType.Market, price: 0 });
    account.setCash(100);
    setup.pass(100);
    await setup.settle();
    assert.deepEqual(setup.states(orderID), [2, 21]);
    assert.match(account.orders[0]?.lastErrMsg ?? "", /Buying power/);
  });
});

describe("prices that are moved", () => {
  it("to the next step on the side that is wished, within its limit; decimals that are too many are cut", async () => {
    await using setup = await trader();
    const account = setup.sim.account(hk.accID);
    await setup.place({ price: 359.678, adjustPrice: true, adjustSideAndLimit: 0.0015 });
    await setup.place({ price: 359.678, adjustPrice: true, adjustSideAndLimit: -0.0015 });
    await setup.place({ price: 359.6004 });
    await setup.place({ price: 300, qty: 100.9 });
    assert.deepEqual(account.orders.map(({ price, qty }) => [price, qty]), [[359.8, 100], [359.6, 100], [359.6, 100], [
      300,
      100,
    ]]);
    await setup.place({ ...aapl, price: 100.019 });
    assert.equal(setup.sim.account(realUS.accID).orders[0]?.price, 100.01);
  });
});

describe("packetID", () => {
  it("must be this connection's, and rise; one that was refused for something else is used up", async () => {
    await using setup = await trader();
    const { client } = setup;
    const numbered = (packetID: { connID: bigint; serialNo: number }, wanted?: Wanted) => ({
      ...setup.c2s(wanted),
      packetID,
    });
    const fail = (packetID: { connID: bigint; serialNo: number }, wanted?: Wanted): Promise<string> =>
      client.fail(TrdPlaceOrder, numbered(packetID, wanted));
    const { connID } = setup;
    await client.get(TrdPlaceOrder, numbered({ connID, serialNo: 50 }));
    assert.match(await fail({ connID, serialNo: 50 }), /replay refused/);
    assert.match(await fail({ connID, serialNo: 49 }), /replay refused/);
    assert.match(await fail({ connID: connID + 1n, serialNo: 51 }), /replay refused/);
    await client.get(TrdPlaceOrder, numbered({ connID, serialNo: 51 }));
    assert.match(await fail({ connID, serialNo: 52 }, { qty: 1 }), /lot/);
    const packetID = { connID, serialNo: 52 };
    const cancel = { header: hk, orderID: 1n, modifyOrderOp: ModifyOrderOp.Cancel, packetID };
    assert.match(
      await client.fail(TrdModifyOrder, cancel),
      /replay refused/,
    );
    // Another connection counts for itself.
    const other = await tcp(setup.sim);
    const its = { connID: setup.sim.connections[1]?.connID ?? 0n, serialNo: 1 };
    await other.get(TrdPlaceOrder, numbered(its));
  });

  it("can be left unchecked", async () => {
    await using setup = await trader({ rules: { packetIDs: false } });
    const packetID = { connID: 0n, serialNo: 0 };
    const order = { ...setup.c2s(), packetID };
    for (let i = 0; i < 2; i++) await setup.client.get(TrdPlaceOrder, order);
  });
});

describe("how often", () => {
  it("15 orders in 30 seconds an account, 20 ms apart", async () => {
    await using setup = await trader({ rules: { tradeWindows: true, tradeGaps: true } });
    const { clock } = setup;
    await setup.place();
    assert.match(await setup.refused(), /at least 20 ms/);
    for (let i = 1; i < 15; i++) {
      clock.advance(20);
      await setup.place();
    }
    clock.advance(20);
    assert.match(await setup.refused(), /too frequently: at most 15 times in 30 seconds/);
    await setup.place({ header: realHK });
    clock.advance(30_000 - 15 * 20);
    assert.match(await setup.refused(), /frequently/);
    clock.advance(1);
    await setup.place();
  });

  it("20 changes, 40 ms apart; lists only when they are to be fresh", async () => {
    await using setup = await trader({ rules: { tradeWindows: true, tradeGaps: true } });
    const orderID = await setup.place();
    const change = async (): Promise<string> =>
      (await setup.modify(hk, orderID, ModifyOrderOp.Normal, { price: 301 })).retMsg ?? "";
    assert.equal(await change(), "");
    setup.clock.advance(39);
    assert.match(await change(), /at least 40 ms/);
    for (let i = 1; i < 20; i++) {
      setup.clock.advance(40);
      assert.equal(await change(), "");
    }
    setup.clock.advance(40);
    assert.match(await change(), /at most 20 times/);
    for (let i = 0; i < 12; i++) await setup.client.get(TrdGetOrderList, { header: hk });
    for (let i = 0; i < 10; i++) await setup.client.get(TrdGetFunds, { header: hk, refreshCache: true });
    assert.match(await setup.client.fail(TrdGetFunds, { header: hk, refreshCache: true }), /at most 10 times/);
    await setup.client.get(TrdGetFunds, { header: hk });
  });
});
