/**
 * The demo: `npm run demo`. Quotes, trades and order books of three securities, first over encrypted TCP, then over
 * WebSocket, from a simulator of its own; or from a real OpenD:
 *
 *     npm run demo -- --host 127.0.0.1 --port 11111 [--rsa-key FILE] [--ws-port 33333] [--ws-key KEY]
 *
 * Both take `--securities HK.00700,US.AAPL` and `--seconds 5`.
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

/** A mistake in the arguments. */
class UsageError extends Error {}

const text = { type: "string" } as const;
const options = {
  host: text,
  port: text,
  "rsa-key": text,
  "ws-port": text,
  "ws-key": text,
  securities: { ...text, default: "HK.00700,US.AAPL,SH.600519" },
  seconds: { ...text, default: "5" },
};
type Arguments = ReturnType<typeof parseArgs<{ options: typeof options }>>["values"];

function readArguments(): Arguments {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function milliseconds(seconds: string): number {
  const duration = Number(seconds) * 1000;
  if (!(duration > 0 && Number.isFinite(duration))) {
    throw new UsageError(`--seconds was given as "${seconds}": it takes a number above 0`);
  }
  return duration;
}

function readKey(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`--rsa-key "${file}" cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

/** Milliseconds between two pictures. */
const FRAME = 200;

/** What is shown of each connection. */
interface Show {
  readonly symbols: readonly string[];
  /** Milliseconds. */
  readonly duration: number;
}

/** Shows one connection for a while, and says what arrived. */
async function show(title: string, options: ContextOptions, { symbols, duration }: Show): Promise<void> {
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
  // Until the time is over, or the connection.
  const closed = quote.closed.then((reason) => reason ?? new Error("the connection was closed"));
  for (let left = duration; left > 0; left -= FRAME) {
    screen.draw(lines());
    const end = await Promise.race([closed, wait(Math.min(FRAME, left))]);
    if (end !== undefined) throw end;
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

async function simulated(what: Show): Promise<void> {
  const rsaPrivateKey = newKey();
  const websocketKey = "demo";
  await using sim = await startSimulator({ port: 0, websocketPort: 0, rsaPrivateKey, websocketKey, seed: Date.now() });
  const title = `TCP port ${sim.port}: RSA 1024 handshake, AES_CBC packets`;
  await show(title, { port: sim.port, rsaPrivateKey }, what);
  await show(`WebSocket port ${sim.websocketPort}`, {
    transport: "websocket",
    port: sim.websocketPort,
    websocketKey,
    // Node 20 has no global one.
    WebSocket,
  }, what);
}

async function real(args: Arguments, what: Show): Promise<void> {
  const host = args.host ?? "127.0.0.1";
  const port = Number(args.port ?? 11111);
  const keyFile = args["rsa-key"];
  const rsaPrivateKey = keyFile === undefined ? undefined : readKey(keyFile);
  const how = rsaPrivateKey === undefined ? "not encrypted" : "encrypted with AES_CBC";
  await show(`TCP ${host}:${port}, ${how}`, { host, port, rsaPrivateKey }, what);
  if (args["ws-port"] === undefined) return;
  await show(`WebSocket ${host}:${args["ws-port"]}`, {
    transport: "websocket",
    host,
    port: Number(args["ws-port"]),
    websocketKey: args["ws-key"] ?? "",
    WebSocket,
  }, what);
}

try {
  const args = readArguments();
  const what = { symbols: args.securities.split(","), duration: milliseconds(args.seconds) };
  const isReal = [args.host, args.port, args["rsa-key"], args["ws-port"], args["ws-key"]].some((value) =>
    value !== undefined
  );
  await (isReal ? real(args, what) : simulated(what));
} catch (error) {
  if (error instanceof OpenDError) process.stderr.write(`${error.name} ${error.code}: ${error.message}\n`);
  else if (error instanceof UsageError) process.stderr.write(`demo: ${error.message}\n`);
  else throw error;
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
