import { describe, it } from "node:test";
import assert from "node:assert/strict";
import {
  OrderStatus,
  OrderType,
  TimeInForce,
  TrdGetComboMaxTrdQtys,
  TrdPlaceComboOrder,
  TrdSide,
} from "../../../src/gen/mod.ts";
import type { TrdPlaceComboOrderC2SInput } from "../../../src/gen/trd_place_combo_order.ts";
import { defaultSecurities } from "../../../src/simulator/market/securities.ts";
import { hk, realUS, type Trader, trader, us } from "./helpers.ts";

const { Submitting, Submitted, Filled_All, Cancelled_All } = OrderStatus;
const AAPL = "US.AAPL";
const SPY = "US.SPY";
const legs = [{ security: AAPL, side: TrdSide.Buy, qtyRatio: 2 }, { security: SPY, side: TrdSide.Sell, qtyRatio: 1 }];

async function setUp(): Promise<Trader> {
  const securities = defaultSecurities().filter(({ symbol }) => [AAPL, SPY, "HK.00700"].includes(symbol));
  const setup = await trader({ securities });
  setup.sim.account(realUS.accID).setPosition(SPY, 100);
  setup.crowd(SPY, "bid", 100, 500);
  return setup;
}

type Combo = Partial<TrdPlaceComboOrderC2SInput>;

function c2s(setup: Trader, more: Combo): TrdPlaceComboOrderC2SInput {
  const packetID = { connID: setup.connID, serialNo: ++setup.serial };
  const order = {
    packetID,
    header: realUS,
    comboLegs: legs,
    qty: 5,
    orderType: OrderType.Normal,
    price: -300,
    ...more,
  };
  return order;
}

describe("combo orders", () => {
  it("fill whole, leg by leg, once the books have all of it for their price", async () => {
    await using setup = await setUp();
    setup.crowd(AAPL, "ask", 5, 100);
    const { orderIDEx } = await setup.client.get(TrdPlaceComboOrder, c2s(setup, { remark: "pair" }));
    await setup.settle();
    const orderID = setup.orders[0]?.orderID ?? 0n;
    assert.deepEqual(setup.states(orderID), [Submitting, Submitted]);
    setup.crowd(AAPL, "ask", 7, 100);
    // Somebody else's trade is what wakes it.
    setup.crowd(AAPL, "bid", 1, 100);
    await setup.settle();
    assert.deepEqual(setup.states(orderID), [Submitting, Submitted, Filled_All]);
    const last = setup.orders.at(-1);
    assert.deepEqual([last?.orderIDEx, last?.code, last?.price, last?.fillAvgPrice, last?.remark, last?.fillQty], [
      orderIDEx,
      "AAPL/SPY",
      -300,
      -300,
      "pair",
      5,
    ]);
    assert.deepEqual(last?.comboLegs.map(({ security, qtyRatio }) => [security.code, qtyRatio]), [["AAPL", 2], [
      "SPY",
      1,
    ]]);
    const filled = new Map<string, number>();
    for (const { code, qty } of setup.fills) filled.set(code, (filled.get(code) ?? 0) + qty);
    assert.deepEqual([...filled], [["AAPL", 10], ["SPY", 5]]);
    const { positions } = setup.sim.account(realUS.accID);
    assert.deepEqual(positions.map(({ symbol, quantity }) => [symbol, quantity]), [[SPY, 95], [AAPL, 10]]);
  });

  it("at market: now or not at all", async () => {
    await using setup = await setUp();
    const market = { orderType: OrderType.Market, price: undefined };
    await setup.client.get(TrdPlaceComboOrder, c2s(setup, market));
    setup.crowd(AAPL, "ask", 10, 100);
    await setup.client.get(TrdPlaceComboOrder, c2s(setup, market));
    await setup.settle();
    const states = setup.sim.account(realUS.accID).orders.map(({ orderStatus }) => orderStatus);
    assert.deepEqual(states, [Cancelled_All, Filled_All]);
  });

  it("immediate or cancelled: not left to wait", async () => {
    await using setup = await setUp();
    await setup.client.get(TrdPlaceComboOrder, c2s(setup, { timeInForce: TimeInForce.IOC }));
    await setup.settle();
    assert.deepEqual(setup.states(setup.orders[0]?.orderID ?? 0n), [Submitting, Cancelled_All]);
  });

  it("can be cancelled, and not changed", async () => {
    await using setup = await setUp();
    await setup.client.get(TrdPlaceComboOrder, c2s(setup, {}));
    const { orderID = 0n } = setup.sim.account(realUS.accID).orders[0] ?? {};
    assert.match((await setup.modify(realUS, orderID, 1, { price: 1 })).retMsg ?? "", /Cancel only/);
    assert.equal((await setup.modify(realUS, orderID, 2)).retType, 0);
    await setup.settle();
    assert.equal(setup.states(orderID).at(-1), Cancelled_All);
  });

  const [buy, sell] = legs as [(typeof legs)[0], (typeof legs)[0]];
  const refused: readonly (readonly [name: string, more: Combo, words: RegExp])[] = [
    ["on paper", { header: us }, /Paper trading does not support combo orders/],
    ["with one leg", { comboLegs: [buy] }, /two to four legs/],
    ["with a leg twice", { comboLegs: [buy, buy] }, /comes twice/],
    ["with a leg of another market", { comboLegs: [buy, { ...sell, security: "HK.00700" }] }, /trdMarket/],
    [
      "with a leg of which nothing is known",
      { comboLegs: [buy, { ...sell, security: "US.NONE" }] },
      /Unknown stock US.NONE/,
    ],
    ["with a leg without a side", { comboLegs: [buy, { ...sell, side: undefined }] }, /side/],
    ["with a leg without a quantity", { comboLegs: [buy, { ...sell, qtyRatio: 0 }] }, /qtyRatio/],
    ["of nothing", { qty: 0 }, /above 0/],
    ["without a price", { price: undefined }, /price/],
    ["of another kind", { orderType: OrderType.Stop }, /limit or market order/],
    ["that sells too much", { qty: 101 }, /at most 100/],
    ["that costs too much", { qty: 100, comboLegs: [{ ...buy, qtyRatio: 9000 }, sell] }, /Buying power/],
  ];
  for (const [name, more, words] of refused) {
    it(`${name} are refused`, async () => {
      await using setup = await setUp();
      assert.match(await setup.client.fail(TrdPlaceComboOrder, c2s(setup, more)), words);
      assert.deepEqual(setup.sim.account(realUS.accID).orders, []);
    });
  }

  it("what one would do to the account can be asked", async () => {
    await using setup = await setUp();
    const { client } = setup;
    setup.crowd(AAPL, "ask", 20, 100);
    setup.crowd(AAPL, "bid", 1, 100);
    setup.crowd(SPY, "ask", 1, 500);
    setup.crowd(SPY, "bid", 1, 500);
    const wanted = { header: realUS, comboLegs: legs, qty: 5, orderType: OrderType.Normal, price: -300 };
    const { maxTrdQtys } = await client.get(TrdGetComboMaxTrdQtys, wanted);
    // Ten AAPL at 100 need 500, and five SPY at 500 free 1250.
    assert.equal(maxTrdQtys?.initialMarginChange, -750);
    assert.ok((maxTrdQtys?.nlvChange ?? 0) < 0 && (maxTrdQtys?.buyPowerDecrease ?? 0) > 1000);
    assert.match(await client.fail(TrdGetComboMaxTrdQtys, { ...wanted, header: hk }), /Paper trading/);
  });
});
