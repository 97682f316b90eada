// The same as one_quote.ts with the official client, for comparison: over WebSocket, which is all it speaks.
import ftWebsocket from "futu-api";

/** Asks for one quote. */
export function oneQuote(key, market, code) {
  return new Promise((resolve, reject) => {
    const client = new ftWebsocket();
    client.onlogin = (isLoggedIn, message) => {
      if (!isLoggedIn) reject(new Error(message));
      else client.GetBasicQot({ c2s: { securityList: [{ market, code }] } }).then(resolve, reject);
    };
    client.start("127.0.0.1", 33333, false, key);
  });
}
