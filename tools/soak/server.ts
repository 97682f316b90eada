/**
 * The OpenD of a soak, a process of its own: prints its ports, then what it sends, and runs until its standard input ends.
 *
 * @module
 */

import process from "node:process";
import { createInterface } from "node:readline";
import { MINUTE } from "../../src/simulator/market/zones.ts";
import { startSimulator } from "../../src/simulator/mod.ts";
import type { ServerLine, ServerOrder, ServerTask } from "./messages.ts";
import { soakSecurities } from "./securities.ts";

/** Milliseconds between two lines: what was counted since the last is lost when the process is killed. */
const PACE = 100;

function say(line: ServerLine): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

const task: ServerTask = JSON.parse(process.argv[2] ?? "");
let pushes: Record<string, number> = {};
const sim = await startSimulator({
  seed: task.seed,
  marketStart: task.marketStart,
  securities: soakSecurities(task.securities, task.marketStart - task.marketStart % MINUTE),
  ticksPerSecond: task.ticks,
  rsaPrivateKey: task.rsaPrivateKey,
  // Short, so that a half-open connection is given up within seconds, and room for all that is subscribed.
  rules: { keepAliveInterval: 2, subscriptionQuota: 10_000, sfSecurities: Infinity },
  record: ({ push, direction, id }) => {
    if (push && direction === "out") pushes[id] = (pushes[id] ?? 0) + 1;
  },
});

const dropped = new Map<number, number>();
setInterval(() => {
  let more = 0;
  for (const { number, packets } of sim.connections) {
    more += packets.dropped - (dropped.get(number) ?? 0);
    dropped.set(number, packets.dropped);
  }
  say({ type: "sent", pushes, dropped: more });
  pushes = {};
}, PACE);

createInterface({ input: process.stdin })
  .on("line", (order) => sim.setServers(order as ServerOrder === "find servers"))
  .on("close", () => process.exit(0));
say({ type: "listening", tcp: sim.port, websocket: sim.websocketPort });
