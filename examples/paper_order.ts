/**
 * An order on paper: placed, changed, followed, cancelled for certain; and one at market, to its fill.
 *
 *     node --import tsx examples/paper_order.ts --port 11111 [--rsa-key key.pem]
 */

import process from "node:process";
import { OpenTradeContext, orderOutcome, OrderStatus, OrderType, TrdMarket, TrdSide } from "../mod.ts";
import { optionsFromArguments } from "./options.ts";

const trade = await OpenTradeContext.connect({ ...optionsFromArguments(), market: TrdMarket.HK });
try {
  console.log(`account ${trade.account?.accID}`);

  // Too cheap to be filled: it rests.
  const resting = await trade.placeOrder({
    security: "HK.00700",
    trdSide: TrdSide.Buy,
    orderType: OrderType.Normal,
    qty: 100,
    price: 100,
  });
  const { orderStatus } = await resting.accepted({ timeout: 10_000 });
  console.log(`resting: ${orderStatus === OrderStatus.Submitted}`);
  await resting.modify({ price: 101 });
  const { outcome } = await resting.cancel({ confirm: true });
  console.log(`then ${outcome}`);

  const order = await trade.placeOrder({
    security: "HK.00700",
    trdSide: TrdSide.Buy,
    orderType: OrderType.Market,
    qty: 100,
  });
  const result = await order.final({ timeout: 30_000 });
  console.log(`${result.outcome}: ${result.fillQty} at ${result.fillAvgPrice}`);
} catch (error) {
  // One of four: notSent, refusedByOpenD, refusedByExchange, unknown.
  console.log(`${orderOutcome(error)}: ${String(error)}`);
  process.exitCode = 1;
} finally {
  await trade.close();
}
