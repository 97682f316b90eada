/**
 * A load, from the start of the processes to the verdict.
 *
 * @module
 */

import { type HeapSample, judgeHeap } from "../../tools/soak/heap.ts";
import { Child } from "../child.ts";
import { median } from "../result.ts";
import { findRuntime, type Runtime, type RuntimeName, serverRuntime } from "../runtimes.ts";
import type { ClientSample, ClientTask, ServerReady, ServerSample, ServerTask } from "./messages.ts";
import type { LoadOptions } from "./options.ts";
import { type LoadMoment, MOMENT_HEAD, momentLine } from "./table.ts";

/** Seconds between two samples of a long run. A short one has as many samples as a verdict on its heap needs. */
const PACE = 10;
const FEWEST_SAMPLES = 8;
/** What the heap may grow by in a minute, in bytes: the bars of 300 securities are 200,000, and kept for ten days. */
const MOST_HEAP_A_MINUTE = 500_000;
/** What the process may grow by in a minute, in bytes: its pages are not the heap's alone, and are not given back at once. */
const MOST_RSS_A_MINUTE = 2_000_000;
/** What it may grow by in all, in bytes: what the system's allocator keeps of bursts comes and goes by as much. */
const MOST_RSS = 40_000_000;

/** What came of a load. */
export interface LoadResult {
  readonly runtime: string;
  readonly moments: readonly LoadMoment[];
  /** Bytes a minute, over the last two thirds of the time. */
  readonly heapSlope: number;
  readonly rssSlope: number;
  /** What is wrong, in words; empty when nothing is. */
  readonly wrong: readonly string[];
}

/** How garbage can be collected on demand. */
const EXPOSE_GC: Readonly<Record<RuntimeName, (args: readonly string[]) => readonly string[]>> = {
  "node": (args) => ["--expose-gc", ...args],
  "node-current": (args) => ["--expose-gc", ...args],
  "bun": (args) => args,
  "deno": ([run = "", ...rest]) => [run, "--v8-flags=--expose-gc", ...rest],
};

function withGC(runtime: Runtime): Runtime {
  return { ...runtime, args: EXPOSE_GC[runtime.name](runtime.args) };
}

interface Sample {
  readonly at: number;
  readonly server: ServerSample;
  readonly client: ClientSample;
}

/** Runs it, and tells each moment. */
export async function load(options: LoadOptions, say: (text: string) => void): Promise<LoadResult> {
  const runtime = findRuntime(options.runtime);
  if (runtime === undefined) {
    throw new Error(`${options.runtime} is not installed: run "node tools/ensure_installed.mjs --runtimes"`);
  }
  const { connections, websocket, encrypted, slow, securities, ticks, seed, minutes } = options;
  const task: ServerTask = { seed, securities, ticks, connections: connections + slow };
  const server = new Child(withGC(runtime), "simulator/server.ts", [JSON.stringify(task)]);
  let clients: Child | undefined;
  try {
    const ready = await server.hear<ServerReady>();
    const tcp = connections - websocket - encrypted;
    const clientTask: ClientTask = { ready, tcp, encrypted, websocket, slow };
    clients = new Child(serverRuntime(), "simulator/clients.ts", [JSON.stringify(clientTask)]);
    await clients.hear<ClientSample>();

    say(MOMENT_HEAD);
    const look = async (): Promise<Sample> => {
      const client = await clients!.ask<ClientSample>("look");
      return { at: performance.now(), server: await server.ask<ServerSample>("look"), client };
    };
    const pace = Math.min(PACE, minutes * 60 / FEWEST_SAMPLES) * 1000;
    const first = await look();
    const samples = [first];
    const moments: LoadMoment[] = [];
    const end = first.at + minutes * 60_000;
    for (let at = first.at + pace; at <= end + 1; at += pace) {
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, at - performance.now())));
      const sample = await look();
      const moment = momentOf(first.at, samples.at(-1)!, sample);
      samples.push(sample);
      moments.push(moment);
      say(momentLine(moment));
    }
    return verdict(runtime.label, samples, moments);
  } finally {
    await clients?.close();
    await server.close();
  }
}

function momentOf(start: number, before: Sample, { at, server, client }: Sample): LoadMoment {
  const seconds = (at - before.at) / 1000;
  const rate = (now: number, then: number): number => (now - then) / seconds;
  const { latencies } = client;
  return {
    seconds: (at - start) / 1000,
    pushes: rate(client.pushes, before.client.pushes),
    bytes: rate(client.bytes, before.client.bytes),
    serverCPU: rate(server.cpu, before.server.cpu) / 1e4,
    clientCPU: rate(client.cpu, before.client.cpu) / 1e4,
    latency: latencies.length === 0 ? Number.NaN : median(latencies),
    longest: latencies.length === 0 ? Number.NaN : Math.max(...latencies),
    heap: server.heap,
    buffers: server.buffers,
    rss: server.rss,
    dropped: server.dropped,
    lost: client.lost,
  };
}

function verdict(runtime: string, samples: readonly Sample[], moments: readonly LoadMoment[]): LoadResult {
  const series = (of: (sample: Sample) => number): HeapSample[] =>
    samples.map((sample) => ({ at: sample.at, bytes: of(sample) }));
  const heap = judgeHeap(series(({ server }) => server.heap));
  const rss = judgeHeap(series(({ server }) => server.rss));
  const wrong: string[] = [];
  const perMinute = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB a minute`;
  if (!heap.flat && !(heap.slope <= MOST_HEAP_A_MINUTE)) {
    wrong.push(`the simulator's heap is not flat: it grows by ${perMinute(heap.slope)}`);
  }
  if (!(rss.slope <= MOST_RSS_A_MINUTE || rss.growth <= MOST_RSS)) {
    wrong.push(`the simulator's process is not flat: it grows by ${perMinute(rss.slope)}`);
  }
  const lost = samples.at(-1)?.client.lost ?? 0;
  if (lost > 0) wrong.push(`${lost} connections that read were closed`);
  if (moments.some(({ pushes }) => !(pushes > 0))) wrong.push("there was a time in which no push arrived");
  return { runtime, moments, heapSlope: heap.slope, rssSlope: rss.slope, wrong };
}
