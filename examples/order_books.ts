/**
 * Order books as an async iterable, for a reader slower than the market: with `overflow: "latest"` a book that waits is
 * replaced by the newer one of its security, so what is read is always the newest, and memory stays bounded.
 *
 *     node --import tsx examples/order_books.ts --port 11111 [--rsa-key key.pem]
 */

import { setTimeout as wait } from "node:timers/promises";
import { formatSymbol, OpenQuoteContext, QotUpdateOrderBook, SubType } from "../mod.ts";
import { optionsFromArguments } from "./options.ts";

// Closes the connection at the end of the program, and on the way out of an error.
await using quote = await OpenQuoteContext.connect(optionsFromArguments());

// Collects from now on; the loop below may begin whenever it likes.
const books = quote.pushes(QotUpdateOrderBook, { securities: ["HK.00700", "HK.00005"], overflow: "latest" });
await quote.subscribe(["HK.00700", "HK.00005"], [SubType.OrderBook]);

let count = 0;
for await (const { security, orderBookBidList: [bid], orderBookAskList: [ask] } of books) {
  console.log(formatSymbol(security), `${bid?.price} x ${bid?.volume}`, "/", `${ask?.price} x ${ask?.volume}`);
  count += 1;
  if (count === 4) break; // leaves the stream, and with it the buffer
  await wait(400); // something slow
}
console.log(`read ${count} books, skipped ${books.dropped} older ones`);
