/**
 * A process with one client in it: `client.ts NAME`. Reads tasks from its standard input, a line each, and answers each
 * with a line.
 *
 * @module
 */

import process from "node:process";
import { createInterface } from "node:readline";
import type { BenchClient, Connect } from "./clients/client.ts";
import { type ClientName, type Done, QUOTED, type Task } from "./clients/tasks.ts";
import { type AnyBook, digestOf } from "./messages.ts";
import { codeOf, type Plan } from "./plan.ts";
import type { Ports } from "./ports.ts";
import { median } from "./result.ts";

const connects: Readonly<Record<ClientName, () => Promise<Connect>>> = {
  "TCP": async () => (await import("./clients/ours.ts")).oursTcp,
  "TCP, AES_CBC": async () => (await import("./clients/ours.ts")).oursEncrypted,
  "WebSocket": async () => (await import("./clients/ours.ts")).oursWebSocket,
  "futu-api": async () => (await import("./clients/official.ts")).official,
};

const connect = await connects[process.argv[2] as ClientName]();
let ports: Ports;
let client: BenchClient;

/** Takes the time of the clock and of the processor around something. */
async function timed(work: () => Promise<Partial<Done> | void>): Promise<Done> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const result = await work();
  const wall = (performance.now() - start) * 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { cpu: user + system, wall, ...result };
}

async function pushes(plan: Plan, times: number): Promise<Partial<Done>> {
  let last: AnyBook | undefined;
  let depth = 0;
  for (let i = 0; i < times; i++) {
    let count = 0;
    await new Promise<void>((resolve, reject) => {
      client.subscribe(codeOf(plan), (book) => {
        last = book;
        depth += book.orderBookBidList.length;
        if (++count === plan.count) resolve();
      }).catch(reject);
    });
  }
  if (last === undefined || depth === 0) throw new Error("the order books that came were empty");
  return { last: digestOf(last) };
}

async function requests(kind: "globalState" | "basicQot", count: number): Promise<Partial<Done>> {
  const times: number[] = [];
  let last = 0;
  for (let i = 0; i < count; i++) {
    const start = performance.now();
    last = kind === "globalState" ? await client.globalState() : await client.basicQot(QUOTED);
    times.push((performance.now() - start) * 1000);
  }
  return { latency: median(times), last };
}

async function handshakes(count: number): Promise<Partial<Done>> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const start = performance.now();
    const one = await connect(ports);
    times.push((performance.now() - start) * 1000);
    await one.close();
  }
  return { latency: median(times) };
}

async function perform(task: Task): Promise<Done> {
  switch (task.do) {
    case "connect":
      ports = task.ports;
      return await timed(async () => {
        client = await connect(ports);
        await client.subscribe(QUOTED, () => {});
      });
    case "pushes":
      return await timed(() => pushes(task.plan, task.times));
    case "requests":
      return await timed(() => requests(task.kind, task.count));
    case "handshakes":
      return await timed(() => handshakes(task.count));
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const done = await perform(JSON.parse(line) as Task);
  process.stdout.write(`${JSON.stringify(done)}\n`);
}
process.exit(0);
