/**
 * Our client, over each of its protocols.
 *
 * @module
 */

import { WebSocket as WsWebSocket } from "ws";
import { type ContextOptions, OpenQuoteContext, QotUpdateOrderBook, SubType } from "../../mod.ts";
import type { BenchClient, Connect } from "./client.ts";

async function connect(options: ContextOptions): Promise<BenchClient> {
  const quote = await OpenQuoteContext.connect(options);
  let off = (): void => {};
  return {
    async subscribe(code, onBook) {
      off();
      off = quote.on(QotUpdateOrderBook, onBook);
      await quote.subscribe([`HK.${code}`], [SubType.Basic, SubType.OrderBook], { firstPush: false });
    },
    async globalState() {
      return (await quote.getGlobalState()).serverVer;
    },
    async basicQot(code) {
      return (await quote.getBasicQot({ securityList: [`HK.${code}`] })).basicQotList[0]!.curPrice;
    },
    close: () => quote.close(),
  };
}

/** Over TCP in clear; the digest of every packet is checked. */
export const oursTcp: Connect = ({ tcp }) => connect({ port: tcp });

/** Over TCP with RSA 1024 and AES_CBC. */
export const oursEncrypted: Connect = ({ encrypted, rsaPrivateKey }) =>
  connect({ port: encrypted, isEncrypt: true, rsaPrivateKey });

/** Over WebSocket: with the runtime's own, or that of `ws` on Node 20, which has none. */
export const oursWebSocket: Connect = ({ websocket }) =>
  connect({
    transport: "websocket",
    port: websocket,
    WebSocket: "WebSocket" in globalThis ? undefined : WsWebSocket,
  });
