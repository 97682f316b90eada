/**
 * The demo: `npm run demo`. Quotes, trades and order books of three securities, first over encrypted TCP, then over
 * WebSocket, from a simulator of its own; or from a real OpenD:
 *
 *   npm run demo -- --host 127.0.0.1 --port 11111 [--rsa-key FILE] [--ws-port 33333] [--ws-key KEY]
 */

import { generateKeyPairSync } from "node:crypto";
import { readFileSync } from "node:fs";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { WebSocket } from "ws";
import { type ContextOptions, OpenDError, OpenQuoteContext, SubType } from "../mod.ts";
import { startSimulator } from "../src/simulator/mod.ts";
import { Board } from "./demo/board.ts";
import { bold, dim, Screen } from "./demo/terminal.ts";

const { values: args } = parseArgs({
  options: {
    host: { type: "string" },
    port: { type: "string" },
    "rsa-key": { type: "string" },
    "ws-port": { type: "string" },
    "ws-key": { type: "string" },
    securities: { type: "string", default: "HK.00700,US.AAPL,SH.600519" },
    seconds: { type: "string", default: "5" },
  },
});
const symbols = args.securities.split(",");
const duration = Number(args.seconds) * 1000;

/** Shows one connection for a while, and says what arrived. */
async function show(title: string, options: ContextOptions): Promise<void> {
  await using quote = await OpenQuoteContext.connect(options);
  const board = new Board(quote, symbols);
  await quote.subscribe(symbols, [SubType.Basic, SubType.Ticker, SubType.OrderBook]);

  const screen = new Screen();
  const begin = Date.now();
  const lines = () => {
    const { quotes, ticks, books } = board.counts;
    return [
      "",
      bold(title) + dim(`   connection ${quote.connID}`),
      "",
      ...board.lines(),
      "",
      `  ${quotes} quotes, ${ticks} ticks and ${books} order books in ${((Date.now() - begin) / 1000).toFixed(1)} s`,
    ];
  };
  for (let left = duration; left > 0; left -= 200) {
    screen.draw(lines());
    await wait(Math.min(200, left));
  }
  screen.finish(lines());
  const { quotes, ticks, books } = board.counts;
  if (quotes === 0 || ticks === 0 || books === 0) throw new Error(`${title}: not every kind of push has arrived`);
}

/** A key as OpenD wants it. */
function newKey(): string {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });
  return privateKey.export({ type: "pkcs1", format: "pem" }).toString();
}

async function simulated(): Promise<void> {
  const rsaPrivateKey = newKey();
  const websocketKey = "demo";
  await using sim = await startSimulator({ port: 0, websocketPort: 0, rsaPrivateKey, websocketKey, seed: Date.now() });
  await show(`TCP port ${sim.port}: RSA 1024 handshake, AES_CBC packets`, { port: sim.port, rsaPrivateKey });
  await show(`WebSocket port ${sim.websocketPort}`, {
    transport: "websocket",
    port: sim.websocketPort,
    websocketKey,
    // Node 20 has no global one.
    WebSocket,
  });
}

async function real(host: string): Promise<void> {
  const port = Number(args.port ?? 11111);
  const keyFile = args["rsa-key"];
  const rsaPrivateKey = keyFile === undefined ? undefined : readFileSync(keyFile, "utf8");
  const how = rsaPrivateKey === undefined ? "not encrypted" : "encrypted with AES_CBC";
  await show(`TCP ${host}:${port}, ${how}`, { host, port, rsaPrivateKey });
  if (args["ws-port"] === undefined) return;
  await show(`WebSocket ${host}:${args["ws-port"]}`, {
    transport: "websocket",
    host,
    port: Number(args["ws-port"]),
    websocketKey: args["ws-key"] ?? "",
    WebSocket,
  });
}

try {
  if (args.host === undefined && args.port === undefined) await simulated();
  else await real(args.host ?? "127.0.0.1");
} catch (error) {
  if (!(error instanceof OpenDError)) throw error;
  process.stderr.write(`${error.name} ${error.code}: ${error.message}\n`);
  process.exitCode = 1;
}
