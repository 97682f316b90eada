/**
 * Every trade of two securities, for as long as it runs: waits for OpenD, connects again when it is gone, and fetches the
 * trades that were missed.
 *
 *     node --import tsx examples/lasting.ts --port 11111 [--rsa-key key.pem]
 *     deno run -A examples/lasting.ts
 *     bun examples/lasting.ts
 */

import { formatSymbol, OpenQuoteContext, PushGap, QotUpdateTicker, SubType } from "../mod.ts";
import { optionsFromArguments } from "./options.ts";

const quote = new OpenQuoteContext({
  ...optionsFromArguments(),
  reconnect: { firstDelay: 200, maxDelay: 5000 },
  waitForOpenD: true,
  backfill: true,
});

// What happens to the session, as data: it ends with the session.
async function tellWhatHappens(): Promise<void> {
  for await (const event of quote.status()) {
    if (event.type === "ready") console.log("connected");
    if (event.type === "lost") console.log("lost:", event.cause.message);
    if (event.type === "waiting") console.log(`attempt ${event.attempt} in ${event.delay} ms`);
    if (event.type === "gap") {
      for (const { security, ticks, complete } of event.backfilled) {
        console.log(`fetched ${ticks} trades of ${security}: ${complete ? "all of them" : "there may be more"}`);
      }
    }
  }
}
void tellWhatHappens();

await quote.open();
// A stream goes on over a loss. With `gaps` it says where pushes may be missing.
const trades = quote.pushes(QotUpdateTicker, { gaps: true });
await quote.subscribe(["HK.00700", "US.AAPL"], [SubType.Ticker]);
for await (const item of trades) {
  if (item instanceof PushGap) {
    console.log(`--- nothing was heard for ${item.to - item.from} ms ---`);
    continue;
  }
  for (const tick of item.tickerList) {
    console.log(formatSymbol(item.security), tick.time, tick.volume, "at", tick.price);
  }
}
