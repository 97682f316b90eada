import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { OrderStatus, OrderType, TimeInForce, TrdSide } from "../../../src/gen/mod.ts";
import { realHK, realUS, trader } from "./helpers.ts";

const { WaitingSubmit, Submitting, Submitted, Filled_Part, Filled_All, Cancelled_Part, Cancelled_All, Failed } =
  OrderStatus;
const { Buy, Sell } = TrdSide;
const aapl = { header: realUS, code: "AAPL", qty: 10, price: 100 };

describe("kinds of orders", () => {
  it("a market order takes what there is, and its rest is cancelled", async () => {
    await using setup = await trader();
    setup.crowd("US.AAPL", "ask", 4, 100);
    const orderID = await setup.place({ ...aapl, orderType: OrderType.Market, price: 0 });
    const nothing = await setup.place({ ...aapl, orderType: OrderType.Market, price: 0 });
    await setup.settle();
    assert.deepEqual(setup.states(orderID), [Submitting, Filled_Part, Cancelled_Part]);
    assert.deepEqual(setup.states(nothing), [Submitting, Cancelled_All]);
  });

  it("immediate or cancel, special limits and absolute limits", async () => {
    await using setup = await trader();
    const state = async (wanted: Parameters<typeof setup.place>[0]): Promise<number[]> => {
      const orderID = await setup.place({ header: realHK, qty: 300, price: 400, ...wanted });
      await setup.settle();
      return setup.states(orderID);
    };
    const offer = (): unknown => setup.crowd("HK.00700", "ask", 200, 400);
    const ioc = { ...aapl, header: realUS, timeInForce: TimeInForce.IOC };
    setup.crowd("US.AAPL", "ask", 4, 100);
    assert.deepEqual(await state({ ...ioc }), [Submitting, Filled_Part, Cancelled_Part]);
    assert.deepEqual(await state({ ...ioc }), [Submitting, Cancelled_All]);
    offer();
    assert.deepEqual(await state({ orderType: OrderType.SpecialLimit_All }), [Submitting, Cancelled_All]);
    assert.deepEqual(await state({ orderType: OrderType.SpecialLimit }), [Submitting, Filled_Part, Cancelled_Part]);
    offer();
    assert.deepEqual(await state({ orderType: OrderType.SpecialLimit_All, qty: 200 }), [Submitting, Filled_All]);
    offer();
    assert.deepEqual(await state({ orderType: OrderType.AbsoluteLimit, price: 400.2 }), [Submitting, Failed]);
    assert.match(setup.orders.at(-1)?.lastErrMsg ?? "", /better price/);
    assert.deepEqual(await state({ orderType: OrderType.AbsoluteLimit, qty: 200 }), [Submitting, Filled_All]);
    offer();
    assert.deepEqual(await state({ orderType: OrderType.Auction, qty: 200 }), [Submitting, Filled_All]);
    assert.deepEqual(await state({ orderType: OrderType.AuctionLimit, price: 380 }), [Submitting, Submitted]);
  });

  for (
    const [name, orderType, trdSide, more, quiet, trigger] of [
      ["a buyer's stop", OrderType.Stop, Buy, { auxPrice: 105 }, 104.99, 105],
      ["a seller's stop limit", OrderType.StopLimit, Sell, { auxPrice: 95, price: 94 }, 95.01, 95],
      ["a buyer's market if touched", OrderType.MarketifTouched, Buy, { auxPrice: 95 }, 95.01, 95],
      ["a seller's limit if touched", OrderType.LimitifTouched, Sell, { auxPrice: 105, price: 104 }, 104.99, 105],
    ] as const
  ) {
    it(`${name} waits for a trade at its price`, async () => {
      await using setup = await trader();
      const trade = (price: number): void => {
        setup.crowd("US.AAPL", "ask", 1, price);
        setup.crowd("US.AAPL", "bid", 1, price);
      };
      setup.crowd("US.AAPL", "bid", 100, 80);
      setup.crowd("US.AAPL", "ask", 100, 120);
      setup.sim.account(realUS.accID).setPosition("US.AAPL", trdSide === Sell ? 10 : 0);
      const orderID = await setup.place({ ...aapl, orderType, trdSide, price: 0, ...more });
      trade(quiet);
      await setup.settle();
      assert.deepEqual(setup.states(orderID), [Submitting, WaitingSubmit]);
      trade(trigger);
      await setup.settle();
      const limit = "price" in more;
      assert.deepEqual(setup.states(orderID), [Submitting, WaitingSubmit, Submitting, limit ? Submitted : Filled_All]);
      assert.equal(setup.sim.account(realUS.accID).fills[0]?.price, limit ? undefined : 120);
    });
  }

  it("trailing stops follow the price by percent or amount, and turn into market or limit orders", async () => {
    await using setup = await trader();
    const trade = (price: number): void => {
      setup.crowd("US.AAPL", "ask", 1, price);
      setup.crowd("US.AAPL", "bid", 1, price);
    };
    trade(100);
    setup.crowd("US.AAPL", "bid", 100, 80);
    setup.sim.account(realUS.accID).setPosition("US.AAPL", 20);
    const sells = { ...aapl, trdSide: Sell };
    const ratio = await setup.place({ ...sells, orderType: OrderType.TrailingStop, trailType: 1, trailValue: 10 });
    const amount = await setup.place({
      ...sells,
      orderType: OrderType.TrailingStopLimit,
      trailType: 2,
      trailValue: 12,
      trailSpread: 0.5,
    });
    trade(120);
    trade(108.01);
    await setup.settle();
    assert.deepEqual([setup.states(ratio), setup.states(amount)], [[Submitting, WaitingSubmit], [
      Submitting,
      WaitingSubmit,
    ]]);
    trade(108);
    await setup.settle();
    assert.deepEqual(setup.states(ratio), [Submitting, WaitingSubmit, Submitting, Filled_All]);
    // Filled at 80, that one sets the other off: it is 12 below 120 too, and its limit half a dollar below that.
    assert.deepEqual(setup.states(amount).slice(0, 4), [Submitting, WaitingSubmit, Submitting, Submitted]);
    assert.equal(setup.orders.at(-1)?.price, 107.5);
  });

  it("a short sale and what buys it back are shown as what they are", async () => {
    await using setup = await trader();
    setup.crowd("US.AAPL", "bid", 10, 100);
    setup.crowd("US.AAPL", "ask", 10, 100.5);
    await setup.place({ ...aapl, trdSide: Sell });
    await setup.place({ ...aapl, trdSide: Buy, price: 100.5 });
    await setup.settle();
    assert.deepEqual([...new Set(setup.orders.map(({ trdSide }) => trdSide))], [TrdSide.SellShort, TrdSide.BuyBack]);
    const [position] = setup.sim.account(realUS.accID).positions;
    assert.deepEqual([position?.quantity, position?.realized], [0, -5]);
  });
});
