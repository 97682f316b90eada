/**
 * A test of a program of yours that needs no OpenD: the simulator stands in, on free ports, with a market that moves only
 * when the test says so.
 *
 *     node --import tsx --test examples/simulated.test.ts
 */

import assert from "node:assert/strict";
import { it } from "node:test";
import { OpenQuoteContext, SubType } from "../mod.ts";
import { startSimulator, SteppedClock } from "../src/simulator/mod.ts"; // "opend-client/simulator"

/** The program: the middle of the best bid and the best ask. */
async function middle(quote: OpenQuoteContext, symbol: string): Promise<number> {
  await quote.subscribe([symbol], [SubType.OrderBook], { push: false });
  const { orderBookBidList: [bid], orderBookAskList: [ask] } = await quote.getOrderBook({ security: symbol, num: 1 });
  if (bid === undefined || ask === undefined) throw new Error(`nobody wants to trade ${symbol}`);
  return (bid.price + ask.price) / 2;
}

it("finds the middle of the book", async () => {
  const clock = new SteppedClock(Date.UTC(2026, 10, 20, 3));
  await using sim = await startSimulator({ websocketPort: false, seed: 1, clock, interval: false });
  await using quote = await OpenQuoteContext.connect({ port: sim.port });
  const price = await middle(quote, "HK.00700");
  // What the market itself says.
  const { bids, asks } = sim.market.security("HK.00700")!.orderBook(1);
  assert.equal(price, (bids[0]!.price + asks[0]!.price) / 2);
});

it("says so when there is no book", async () => {
  await using sim = await startSimulator({ websocketPort: false });
  // Whatever OpenD might answer can be put in its mouth.
  sim.respond("QotGetOrderBook", ({ c2s }) => ({
    retType: 0,
    s2c: { security: c2s!.security, orderBookAskList: [], orderBookBidList: [] },
  }));
  await using quote = await OpenQuoteContext.connect({ port: sim.port });
  await assert.rejects(middle(quote, "HK.00700"), /nobody wants to trade HK\.00700/);
});
