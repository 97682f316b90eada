/**
 * A hundred clients of one simulator, each with the pushes of 300 securities: `npm run load`. `--help` tells the rest.
 *
 * Ends with exit code 1 when the simulator's memory is not flat, or when it closed a connection that read.
 *
 * @module
 */

import { cpus, loadavg } from "node:os";
import process from "node:process";
import { median } from "../result.ts";
import { parseLoadOptions, USAGE } from "./options.ts";
import { load } from "./run.ts";

async function main(args: readonly string[]): Promise<void> {
  if (args.includes("--help")) return console.log(USAGE);
  const options = parseLoadOptions(args);
  const say = (text: string): void => {
    if (!options.json) console.log(text);
  };
  const processors = cpus();
  const machine = `${processors[0]?.model ?? "unknown processor"}, ${processors.length} cores`;
  const date = new Date().toISOString().slice(0, 10);
  const busy = loadavg()[0] ?? 0;
  // What else runs here has a say in every figure.
  say(`${date}, ${machine}, load ${busy.toFixed(1)} before the start; simulator on ${options.runtime}`);
  const { runtime, moments, heapSlope, rssSlope, wrong } = await load(options, say);

  // The first moment is that of the compilers.
  const settled = moments.slice(1);
  const middle = (of: (moment: (typeof moments)[number]) => number): number => median(settled.map(of));
  const pushes = middle((moment) => moment.pushes);
  const bytes = middle((moment) => moment.bytes);
  const serverCPU = middle((moment) => moment.serverCPU);
  const latency = middle((moment) => moment.latency);
  if (options.json) {
    console.log(JSON.stringify({ date, machine, busy, options, runtime, moments, heapSlope, rssSlope, wrong }));
  }
  say(
    `${runtime}: ${pushes.toFixed(0)} pushes and ${(bytes / 1e6).toFixed(1)} MB a second with ${
      serverCPU.toFixed(0)
    } % of a ` +
      `core, replies after ${latency.toFixed(1)} ms; a minute adds ${(heapSlope / 1e6).toFixed(2)} MB to the heap, ` +
      `${(rssSlope / 1e6).toFixed(2)} MB to the process`,
  );
  for (const text of wrong) say(`wrong: ${text}`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

// The exit code is set, not forced: what is still to be written to a pipe must get there.
try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
