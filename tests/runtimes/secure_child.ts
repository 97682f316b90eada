/** Run by secure_websocket.test.ts: asks for a quote over `wss:` and prints it, or the error, as JSON. */

import process from "node:process";
import { OpenDError, OpenQuoteContext } from "../../mod.ts";

const [port, websocketKey] = process.argv.slice(2);
// Node 20 has none of its own.
const WebSocket = "WebSocket" in globalThis ? undefined : (await import("ws")).WebSocket;
try {
  await using quote = await OpenQuoteContext.connect({
    transport: "websocket",
    host: "localhost",
    port: Number(port),
    ssl: true,
    websocketKey,
    WebSocket,
  });
  const { snapshotList } = await quote.getSecuritySnapshot({ securityList: ["HK.00700"] });
  console.log(JSON.stringify({ price: snapshotList[0]?.basic.curPrice }));
} catch (error) {
  if (!(error instanceof OpenDError)) throw error;
  console.log(JSON.stringify({ code: error.code, message: error.message }));
}
