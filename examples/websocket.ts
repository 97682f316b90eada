/**
 * The same over OpenD's WebSocket, which is what a browser can speak. OpenD offers it once `websocket_port` is set.
 *
 *     node --import tsx examples/websocket.ts --port 33333 [--ws-key KEY]
 */

import { OpenQuoteContext, SubType } from "../mod.ts";
import { optionsFromArguments } from "./options.ts";

// A browser, Deno, Bun and newer Node have a WebSocket of their own. Node 20 has not, and is given that of "ws".
const WebSocket = "WebSocket" in globalThis ? undefined : (await import("ws")).WebSocket;

await using quote = await OpenQuoteContext.connect({
  ...optionsFromArguments(),
  transport: "websocket",
  WebSocket,
});
await quote.subscribe(["HK.00700"], [SubType.Basic], { push: false });
const { basicQotList } = await quote.getBasicQot({ securityList: ["HK.00700"] });
for (const { name, curPrice, volume } of basicQotList) console.log(name, curPrice, volume);
