/**
 * The simulator of a load, a process of its own: `server.ts TASK`. Prints where it listens, then answers each line of its
 * standard input with a sample, and ends with it.
 *
 * @module
 */

import process from "node:process";
import { createInterface } from "node:readline";
import { securityOf } from "../../src/simulator/shapes.ts";
import { startSimulator } from "../../src/simulator/mod.ts";
import { heapInUse } from "../../tools/soak/memory.ts";
import { soakSecurities } from "../../tools/soak/securities.ts";
import { generateTestKey } from "../key.ts";
import type { ServerReady, ServerSample, ServerTask } from "./messages.ts";

const task: ServerTask = JSON.parse(process.argv[2] ?? "");
const { privateKey } = generateTestKey(1024);
const sim = await startSimulator({
  seed: task.seed,
  securities: soakSecurities(task.securities, Date.now()),
  ticksPerSecond: task.ticks,
  rsaPrivateKey: privateKey,
  // Room for all that is subscribed; an OpenD would refuse it.
  rules: { subscriptionQuota: Infinity, sfSecurities: Infinity, maxConnections: task.connections },
});

function say(line: ServerReady | ServerSample): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function sample(): ServerSample {
  const { user, system } = process.cpuUsage();
  heapInUse(); // collects garbage
  const { heapUsed: heap, arrayBuffers: buffers, rss } = process.memoryUsage();
  const { pushes, dropped } = sim.packets;
  return { pushes, dropped, cpu: user + system, heap, buffers, rss, connections: sim.connections.length };
}

createInterface({ input: process.stdin })
  .on("line", () => say(sample()))
  .on("close", () => process.exit(0));
say({
  ports: { tcp: sim.port, websocket: sim.websocketPort, encrypted: sim.port, rsaPrivateKey: privateKey },
  securities: sim.market.securities.map(securityOf),
});
