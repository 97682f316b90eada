/**
 * A test of a trading strategy against a scripted market: the test makes the trades, and looks at what the strategy did
 * with the paper account. Nothing else happens in the market, and no time passes but the test's.
 *
 *     node --import tsx --test examples/strategy.test.ts
 */

import assert from "node:assert/strict";
import { it } from "node:test";
import { OpenQuoteContext, OpenTradeContext, OrderType, QotUpdateTicker, SubType, TrdMarket, TrdSide } from "../mod.ts";
import { defaultSecurities, startSimulator, SteppedClock } from "../src/simulator/mod.ts"; // "opend-client/simulator"

const SYMBOL = "HK.00700";

/** The strategy: buys a hundred once the price is a hundredth above the average of the last five trades. */
async function breakout(quote: OpenQuoteContext, trade: OpenTradeContext): Promise<void> {
  const prices: number[] = [];
  const ticks = quote.pushes(QotUpdateTicker);
  await quote.subscribe([SYMBOL], [SubType.Ticker], { firstPush: false });
  for await (const { tickerList } of ticks) {
    for (const { price } of tickerList) {
      const average = prices.reduce((sum, it) => sum + it, 0) / prices.length;
      if (prices.length === 5 && price > average * 1.01) {
        await trade.placeOrder({
          security: SYMBOL,
          trdSide: TrdSide.Buy,
          orderType: OrderType.Normal,
          qty: 100,
          price,
        });
        return;
      }
      prices.push(price);
      if (prices.length > 5) prices.shift();
    }
  }
}

it("buys when the price breaks out, and not before", async () => {
  const clock = new SteppedClock(Date.UTC(2026, 10, 20, 3));
  await using sim = await startSimulator({
    inMemory: true,
    clock,
    interval: false,
    securities: defaultSecurities().filter(({ symbol }) => symbol === SYMBOL),
  });
  await using quote = await OpenQuoteContext.connect({ connect: sim.connect });
  await using trade = await OpenTradeContext.connect({ connect: sim.connect, market: TrdMarket.HK });
  const account = sim.account(trade.account!.accID);
  sim.market.setCrowd(SYMBOL, false);

  /** A trade at a price, a second after the one before. */
  const print = (price: number): void => {
    sim.market.trade(SYMBOL, { price, volume: 1000 });
    clock.advance(1000);
    sim.step();
  };

  using log = sim.recordPackets();
  const subscribed = sim.received("QotSub");
  const done = breakout(quote, trade);
  await subscribed;
  for (const price of [600, 601, 600, 599, 600]) print(price);
  const ordered = sim.received("TrdPlaceOrder");
  print(603);
  print(608); // 1.2 % above the average
  const { c2s } = await ordered;
  assert.deepEqual([c2s?.price, c2s?.qty], [608, 100]);
  await done;
  assert.equal(log.requests("TrdPlaceOrder").length, 1);
  assert.deepEqual(account.positions, []);

  print(608); // somebody sells at its price
  assert.deepEqual(account.positions.map(({ symbol, quantity, averageCost }) => [symbol, quantity, averageCost]), [
    [SYMBOL, 100, 608],
  ]);
});
