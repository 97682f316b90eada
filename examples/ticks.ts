/**
 * Every trade of two securities as it happens, by a handler: the fast way. Encrypted when a key is given.
 *
 *     node --import tsx examples/ticks.ts --port 11111 [--rsa-key key.pem]
 *     deno run -A examples/ticks.ts
 *     bun examples/ticks.ts
 */

import { formatSymbol, OpenQuoteContext, QotUpdateTicker, SubType, TickerDirection } from "../mod.ts";
import { optionsFromArguments } from "./options.ts";

const SIDES: ReadonlyMap<number, string> = new Map([[TickerDirection.Bid, "bought"], [TickerDirection.Ask, "sold"]]);

const quote = await OpenQuoteContext.connect(optionsFromArguments());

// Set before subscribing, so that no push is missed. It runs in the middle of reading from the socket: be brief, and do
// not wait for anything in it.
quote.on(QotUpdateTicker, ({ security, tickerList }) => {
  for (const tick of tickerList) {
    console.log(formatSymbol(security), tick.time, SIDES.get(tick.dir) ?? "neutral", tick.volume, "at", tick.price);
  }
});
await quote.subscribe(["HK.00700", "US.AAPL"], [SubType.Ticker]);

// The session keeps the program alive, and connects again whenever OpenD is gone; lasting.ts tells of it.
const reason = await quote.closed;
console.log("The session has ended:", reason?.message ?? "in order");
