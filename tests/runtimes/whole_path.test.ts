// runtimes: node, deno, bun, node-current
// From connecting to the last push and the end, over every kind of connection, with what the runtime itself has.

import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { describe, it } from "node:test";
import { WebSocket as WsWebSocket } from "ws";
import {
  type ContextOptions,
  formatSymbol,
  OpenQuoteContext,
  PacketEncAlgo,
  QotUpdateBasicQot,
  QotUpdateOrderBook,
  QotUpdateTicker,
  SubType,
} from "../../mod.ts";
import { type Simulator, startSimulator, SteppedClock } from "../../src/simulator/mod.ts";

const SYMBOLS = ["HK.00700", "US.AAPL", "SH.600519"];

function newKey(modulusLength: number): string {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength });
  return privateKey.export({ type: "pkcs1", format: "pem" }).toString();
}

/** A kind of connection: what the simulator has, and what the client is told. */
interface Way {
  readonly name: string;
  readonly rsaPrivateKey?: string;
  options(sim: Simulator): ContextOptions;
}

const key1024 = newKey(1024);
const key2048 = newKey(2048);
// Node 20 has none of its own.
const WebSocket = "WebSocket" in globalThis ? undefined : WsWebSocket;

const encrypted = (name: string, rsaPrivateKey: string, packetEncAlgo: PacketEncAlgo): Way => ({
  name: `TCP, ${name}`,
  rsaPrivateKey,
  options: ({ port }) => ({ port, rsaPrivateKey, packetEncAlgo, isEncrypt: true }),
});

const ways: readonly Way[] = [
  { name: "TCP in clear", options: ({ port }) => ({ port }) },
  encrypted("RSA 1024 and AES_CBC", key1024, PacketEncAlgo.AES_CBC),
  encrypted("RSA 1024 and FTAES_ECB", key1024, PacketEncAlgo.FTAES_ECB),
  encrypted("RSA 1024 and AES_ECB", key1024, PacketEncAlgo.AES_ECB),
  encrypted("RSA 2048 and AES_CBC", key2048, PacketEncAlgo.AES_CBC),
  {
    name: "WebSocket",
    options: ({ websocketPort: port }) => ({ transport: "websocket", port, websocketKey: "a key", WebSocket }),
  },
];

describe("the whole path", () => {
  for (const { name, rsaPrivateKey, options } of ways) {
    it(name, async () => {
      const clock = new SteppedClock(Date.UTC(2026, 10, 20, 3, 0, 12));
      await using sim = await startSimulator({
        rsaPrivateKey,
        websocketKey: "a key",
        clock,
        interval: false,
        cadence: 0,
        seed: name,
      });
      const thrown: unknown[] = [];
      const quote = await OpenQuoteContext.connect({ ...options(sim), onError: (error) => thrown.push(error) });
      const pushed = { quotes: new Map<string, number>(), ticks: 0, books: 0 };
      quote.on(QotUpdateBasicQot, ({ basicQotList }) => {
        for (const { security, curPrice } of basicQotList) pushed.quotes.set(formatSymbol(security), curPrice);
      });
      quote.on(QotUpdateTicker, ({ tickerList }) => {
        pushed.ticks += tickerList.length;
      });
      quote.on(QotUpdateOrderBook, ({ orderBookBidList, orderBookAskList }) => {
        assert.ok(orderBookBidList[0]!.price < orderBookAskList[0]!.price);
        pushed.books += 1;
      });
      await quote.subscribe(SYMBOLS, [SubType.Basic, SubType.Ticker, SubType.OrderBook], { firstPush: false });
      for (let step = 0; step < 20; step += 1) {
        clock.advance(1_000);
        sim.step();
      }
      // Its reply comes after all that was pushed before.
      const { basicQotList } = await quote.getBasicQot({ securityList: SYMBOLS });
      assert.equal(quote.connID, sim.connections[0]?.connID);
      assert.equal(basicQotList.length, SYMBOLS.length);
      for (const { security, curPrice, volume } of basicQotList) {
        const symbol = formatSymbol(security);
        const real = sim.market.security(symbol)!.quote();
        assert.deepEqual([curPrice, volume], [real.curPrice, real.volume], symbol);
        assert.equal(pushed.quotes.get(symbol), curPrice, symbol);
      }
      assert.ok(pushed.ticks >= 20 && pushed.books >= 20, JSON.stringify(pushed));
      assert.deepEqual(thrown, []);
      await quote.close();
      assert.equal(await quote.closed, undefined);
      await assert.rejects(quote.getGlobalState(), { code: "CLOSED" });
    });
  }
});
