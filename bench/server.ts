/**
 * The other side of the socket suites, a process of its own: two simulators, with and without a key, that send order
 * books at the pace asked for. Prints its ports as one line of JSON and runs until its standard input ends.
 *
 * @module
 */

import process from "node:process";
import { QotUpdateOrderBook } from "../src/gen/qot_update_order_book.ts";
import { type Simulator, startSimulator, SteppedClock } from "../src/simulator/mod.ts";
import { generateTestKey } from "./key.ts";
import { orderBookPushes, START } from "./messages.ts";
import { BOOKS, type Plan, planOf } from "./plan.ts";
import type { Ports } from "./ports.ts";

const books = orderBookPushes(BOOKS);

/** Sends what a plan says to one connection. */
function send(simulator: Simulator, connection: number, { count, burst, gap }: Plan): void {
  const start = performance.now();
  let sent = 0;
  let bursts = 0;
  const next = (): void => {
    const until = Math.min(count, sent + burst);
    for (; sent < until; sent++) simulator.pushRaw(QotUpdateOrderBook.id, books[sent % BOOKS]!, connection);
    if (sent === count) return;
    bursts++;
    if (gap === 0) setImmediate(next);
    else setTimeout(next, Math.max(0, start + bursts * gap - performance.now()));
  };
  next();
}

async function start(rsaPrivateKey?: string): Promise<Simulator> {
  // Time stands still, the same for both: quotes are equal, and nothing is sent but what the plans say.
  const clock = new SteppedClock(START);
  const simulator = await startSimulator({ rsaPrivateKey, clock, interval: false, seed: "bench" });
  simulator.respond("QotSub", ({ c2s, connection }) => {
    const plan = planOf(c2s?.securityList[0]?.code);
    if (plan === undefined) return "default";
    // After the reply.
    setImmediate(() => send(simulator, connection, plan));
    return { retType: 0, retMsg: "", errCode: 0 };
  });
  return simulator;
}

const { privateKey } = generateTestKey(1024);
const clear = await start();
const encrypted = await start(privateKey);
const ports: Ports = {
  tcp: clear.port,
  websocket: clear.websocketPort,
  encrypted: encrypted.port,
  rsaPrivateKey: privateKey,
};
process.stdout.write(`${JSON.stringify(ports)}\n`);
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
