/** Orders where the market keeps the exchanges' hours. */

import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { ModifyOrderOp, OrderStatus, OrderType, Session, TimeInForce, TrdSide } from "../../../src/gen/mod.ts";
import { realCN, realHK, realUS, START, type Trader, trader, us, type Wanted } from "./helpers.ts";

const { WaitingSubmit, Submitting, Submitted, Filled_Part, Filled_All, Cancelled_Part, Cancelled_All } = OrderStatus;
const HOUR = 3_600_000;

function open(): Promise<Trader> {
  return trader({ hours: "exchange" });
}

/** Moves on to a time of the Friday on which tests begin, in Hong Kong; above 24 of the days after it. */
function until(setup: Trader, hours: number, minutes: number = 0): void {
  const to = START + (hours - 11) * HOUR + minutes * 60_000;
  setup.pass(to - setup.clock.now());
}

async function states(setup: Trader, orderID: bigint): Promise<number[]> {
  await setup.settle();
  return setup.states(orderID);
}

const WAITS = [Submitting, WaitingSubmit];
const COMES = [Submitting, Submitted];

describe("orders outside hours", () => {
  it("wait over lunch for the afternoon, rest over it, and end with the closing auction", async () => {
    await using setup = await open();
    const early = await setup.place({ header: realHK });
    until(setup, 12, 10);
    const late = await setup.place({ header: realHK });
    const cancelled = await setup.place({ header: realHK });
    await setup.modify(realHK, cancelled, ModifyOrderOp.Cancel);
    const changed = await setup.modify(realHK, late, ModifyOrderOp.Normal, { price: 310 });
    assert.equal(changed.retType, 0);
    assert.deepEqual(await states(setup, cancelled), [...WAITS, Cancelled_All]);
    assert.deepEqual(await states(setup, late), [...WAITS, WaitingSubmit]);
    until(setup, 13);
    assert.deepEqual(await states(setup, late), [...WAITS, WaitingSubmit, ...COMES]);
    assert.deepEqual(setup.sim.market.security("HK.00700")?.orderBook().bids.map(({ price }) => price), [310, 300]);
    until(setup, 16, 7);
    assert.deepEqual(await states(setup, early), COMES);
    until(setup, 16, 8);
    assert.deepEqual(await states(setup, early), [...COMES, Cancelled_All]);
    // After the close it is for the next day.
    const next = await setup.place({ header: realHK });
    until(setup, 3 * 24 + 9, 30);
    assert.deepEqual(await states(setup, next), [...WAITS, ...COMES]);
  });

  it("good till cancelled, they are there again on the next day", async () => {
    await using setup = await open();
    const orderID = await setup.place({ header: realHK, timeInForce: TimeInForce.GTC });
    until(setup, 3 * 24 + 10);
    setup.crowd("HK.00700", "ask", 100, 300);
    assert.deepEqual(await states(setup, orderID), [...COMES, Filled_All]);
  });

  it("good till a date, they end with its close", async () => {
    await using setup = await open();
    const gtd = { header: realHK, timeInForce: TimeInForce.GTD, expireTime: "2026-11-23" };
    const orderID = await setup.place(gtd);
    until(setup, 3 * 24 + 16, 7);
    assert.deepEqual(await states(setup, orderID), COMES);
    until(setup, 3 * 24 + 16, 8);
    assert.deepEqual(await states(setup, orderID), [...COMES, Cancelled_All]);
  });
});

describe("auctions", () => {
  const auction = { header: realHK, orderType: OrderType.Auction, price: 0, qty: 300 };

  it("at-auction orders wait for the next one, trade in it, and end with it", async () => {
    await using setup = await open();
    const market = await setup.place(auction);
    const limit = await setup.place({ ...auction, orderType: OrderType.AuctionLimit, price: 350 });
    assert.deepEqual(await states(setup, market), WAITS);
    until(setup, 16);
    assert.deepEqual(await states(setup, market), [...WAITS, ...COMES]);
    setup.crowd("HK.00700", "ask", 200, 400);
    until(setup, 16, 8);
    assert.deepEqual(await states(setup, market), [...WAITS, ...COMES, Filled_Part, Cancelled_Part]);
    assert.deepEqual(await states(setup, limit), [...WAITS, ...COMES, Cancelled_All]);
    assert.deepEqual(setup.fills.map(({ qty, orderID }) => [qty, orderID]), [[200, market]]);
  });

  it("in the morning a limit goes on into trading, and an order without one does not; others wait", async () => {
    await using setup = await open();
    until(setup, 3 * 24 + 9, 5);
    const market = await setup.place(auction);
    const limit = await setup.place({ ...auction, orderType: OrderType.AuctionLimit, price: 350, qty: 100 });
    const normal = await setup.place({ header: realHK, price: 360 });
    assert.deepEqual([await states(setup, market), await states(setup, normal)], [COMES, WAITS]);
    until(setup, 3 * 24 + 9, 20);
    assert.deepEqual(await states(setup, market), [...COMES, Cancelled_All]);
    until(setup, 3 * 24 + 9, 30);
    setup.crowd("HK.00700", "ask", 200, 350);
    assert.deepEqual(await states(setup, normal), [...WAITS, ...COMES, Filled_All]);
    assert.deepEqual(await states(setup, limit), [...COMES, Filled_All]);
  });

  it("of A-shares take limit orders", async () => {
    await using setup = await open();
    until(setup, 3 * 24 + 9, 16);
    const orderID = await setup.place({ header: realCN, code: "600036", price: 43, qty: 200 });
    assert.deepEqual(await states(setup, orderID), COMES);
    setup.crowd("SH.600036", "ask", 100, 42);
    until(setup, 3 * 24 + 9, 25);
    assert.deepEqual(await states(setup, orderID), [...COMES, Filled_Part]);
  });
});

describe("sessions of the US", () => {
  // Tests begin on Thursday at 22:00 in New York: the night session, until 4:00, which is 17:00 in Hong Kong.
  const aapl: Wanted = { header: realUS, code: "AAPL", qty: 10, price: 100 };
  const PRE = 17;
  const REGULAR = 22;
  const REGULAR_MINUTES = 30;

  it("an order waits for its own", async () => {
    await using setup = await open();
    const place = (more: Wanted): Promise<bigint> => setup.place({ ...aapl, ...more });
    const night = await place({ session: Session.OVERNIGHT });
    const all = await place({ session: Session.ALL });
    const extended = await place({ session: Session.ETH });
    const paper = await place({ header: us, fillOutsideRTH: true });
    const regular = await place({});
    const market = await place({ orderType: OrderType.Market });
    const now = async (): Promise<(number | undefined)[]> => {
      await setup.settle();
      return [night, all, extended, paper, regular, market].map((orderID) => setup.states(orderID).at(-1));
    };
    assert.deepEqual(await now(), [Submitted, Submitted, ...Array(4).fill(WaitingSubmit)]);
    until(setup, PRE);
    assert.deepEqual(await now(), [Cancelled_All, Submitted, Submitted, Submitted, WaitingSubmit, WaitingSubmit]);
    until(setup, REGULAR, REGULAR_MINUTES);
    // Nobody is there to trade with at the open.
    assert.deepEqual(await now(), [Cancelled_All, Submitted, Submitted, Submitted, Submitted, Cancelled_All]);
    until(setup, 24 + 5);
    assert.deepEqual(await now(), [Cancelled_All, Submitted, Submitted, Submitted, Cancelled_All, Cancelled_All]);
    until(setup, 24 + 9);
    assert.deepEqual(await now(), Array(6).fill(Cancelled_All));
  });

  it("one that lasts leaves the book while others trade, and comes back", async () => {
    await using setup = await open();
    until(setup, REGULAR, REGULAR_MINUTES);
    const orderID = await setup.place({ ...aapl, timeInForce: TimeInForce.GTC });
    const bids = (): number | undefined => setup.sim.market.security("US.AAPL")?.orderBook().bids.length;
    assert.equal(bids(), 1);
    until(setup, 24 + 6);
    assert.equal(bids(), 0);
    until(setup, 3 * 24 + 23);
    assert.equal(bids(), 1);
    assert.deepEqual(await states(setup, orderID), COMES);
  });

  it("a stop hears of trades in its own alone", async () => {
    await using setup = await open();
    const stop = { ...aapl, orderType: OrderType.StopLimit, auxPrice: 110, price: 120 };
    const orderID = await setup.place(stop);
    const trade = (): void => {
      setup.crowd("US.AAPL", "ask", 1, 111);
      setup.crowd("US.AAPL", "bid", 1, 111);
    };
    until(setup, PRE, 1);
    trade();
    assert.deepEqual(await states(setup, orderID), WAITS);
    until(setup, REGULAR, REGULAR_MINUTES + 1);
    trade();
    assert.deepEqual(await states(setup, orderID), [...WAITS, Submitting, Submitted]);
  });

  it("sells what it holds in the night on a real account", async () => {
    await using setup = await open();
    setup.sim.account(realUS.accID).setPosition("US.AAPL", 10);
    setup.crowd("US.AAPL", "bid", 10, 100);
    const orderID = await setup.place({ ...aapl, trdSide: TrdSide.Sell, session: Session.OVERNIGHT });
    assert.deepEqual(await states(setup, orderID), [Submitting, Filled_All]);
    assert.equal(setup.orders.at(-1)?.session, Session.OVERNIGHT);
  });
});
