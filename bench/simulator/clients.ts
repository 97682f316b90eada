/**
 * The clients of a load, a process of its own: `clients.ts TASK`. Prints a sample when all have subscribed, then answers
 * each line of its standard input with one, and ends with it.
 *
 * @module
 */

import process from "node:process";
import { createInterface } from "node:readline";
import { parseRsaPrivateKey } from "../../src/wire/rsa_key.ts";
import type { ClientSample, ClientTask } from "./messages.ts";
import { type LoadReader, TcpReader, WebSocketReader } from "./reader.ts";

/** Milliseconds between two KeepAlives of a connection. */
const KEEP_ALIVE = 5000;

const { ready, tcp, encrypted, websocket, slow }: ClientTask = JSON.parse(process.argv[2] ?? "");
const { ports, securities } = ready;
const key = parseRsaPrivateKey(ports.rsaPrivateKey);
const readers: LoadReader[] = [];
let latencies: number[] = [];

async function overTcp(isEncrypted: boolean): Promise<TcpReader> {
  const reader = new TcpReader(key);
  await reader.open(ports.tcp, isEncrypted);
  return reader;
}

async function overWebSocket(): Promise<WebSocketReader> {
  const reader = new WebSocketReader();
  await reader.open(ports.websocket);
  return reader;
}

for (let i = 0; i < tcp + encrypted; i++) readers.push(await overTcp(i >= tcp));
for (let i = 0; i < websocket; i++) readers.push(await overWebSocket());
// Handshakes cost more than pushes: nothing is sent before the last one is done.
for (const reader of readers) await reader.subscribe(securities);
for (let i = 0; i < slow; i++) {
  const reader = await overTcp(false);
  await reader.subscribe(securities);
  reader.pause();
}

// One after the other over the whole time, so that no two wait for each other.
let next = 0;
setInterval(() => {
  const reader = readers[next++ % readers.length];
  if (reader?.closed === false) void reader.keepAlive().then((took) => void latencies.push(took));
}, KEEP_ALIVE / readers.length);

function sample(): ClientSample {
  const { user, system } = process.cpuUsage();
  const sum = (of: (reader: LoadReader) => number): number => readers.reduce((total, reader) => total + of(reader), 0);
  const taken = latencies;
  latencies = [];
  return {
    pushes: sum(({ pushes }) => pushes),
    bytes: sum(({ bytes }) => bytes),
    cpu: user + system,
    lost: sum(({ closed }) => Number(closed)),
    latencies: taken,
  };
}

const say = (): void => void process.stdout.write(`${JSON.stringify(sample())}\n`);
createInterface({ input: process.stdin }).on("line", say).on("close", () => process.exit(0));
say();
