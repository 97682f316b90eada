/**
 * `npm run bench`: ours against the official JavaScript client and against the libraries that others would take, on every
 * runtime there is. What is compared is first checked to give the same results.
 *
 * @module
 */

import { cpus } from "node:os";
import process from "node:process";
import { Child } from "./child.ts";
import { type BenchOptions, parseOptions, type SuiteName, USAGE } from "./options.ts";
import type { Table } from "./result.ts";
import { findRuntime, type Runtime } from "./runtimes.ts";
import { type SocketEffort, sockets } from "./suites/sockets.ts";
import { formatTable } from "./table.ts";

/** Beside the rounds, of which a suite within one process takes several for one: its samples are short. */
const INSIDE = { each: 7, sample: 4, warmUp: { codec: 120, crypto: 40 } } as const;
const QUICK_INSIDE = { each: 1, sample: 1, warmUp: { codec: 1, crypto: 1 } } as const;

const SOCKETS = { floods: 4, paced: 2500, requests: 500, handshakes: 20, warmUp: 2 } as const;
const QUICK_SOCKETS = { floods: 1, paced: 100, requests: 20, handshakes: 2, warmUp: 0 } as const;

/** What one runtime gave. */
interface Result {
  readonly runtime: string;
  readonly tables: readonly Table[];
}

/** A suite that needs one process, in a process of its own: nothing that ran before it has a say. */
async function inside(
  runtime: Runtime,
  suite: Exclude<SuiteName, "sockets">,
  { rounds, quick }: BenchOptions,
): Promise<readonly Table[]> {
  const { each, sample, warmUp } = quick ? QUICK_INSIDE : INSIDE;
  const child = new Child(runtime, "inside.ts", [suite, ...[rounds * each, sample, warmUp[suite]].map(String)]);
  try {
    return await child.hear<readonly Table[]>();
  } finally {
    await child.close();
  }
}

async function runSuite(runtime: Runtime, suite: SuiteName, options: BenchOptions): Promise<readonly Table[]> {
  if (suite !== "sockets") return await inside(runtime, suite, options);
  const effort: SocketEffort = { rounds: options.rounds, ...(options.quick ? QUICK_SOCKETS : SOCKETS) };
  return await sockets(runtime, effort);
}

const args = process.argv.slice(2);
if (args.includes("--help")) {
  console.log(USAGE);
  process.exit(0);
}
const options = parseOptions(args);
const say = (text: string): void => {
  if (!options.json) console.log(text);
};

const processors = cpus();
const machine = `${processors[0]?.model ?? "unknown processor"}, ${processors.length} cores`;
const date = new Date().toISOString().slice(0, 10);
say(
  `${date}, ${machine}; medians of ${options.rounds} rounds${options.quick ? "; quick: the numbers mean little" : ""}`,
);
say('"ours / X": what ours takes, as a fraction of what X takes. Results were checked to be equal first.');

const results: Result[] = [];
for (const name of options.runtimes) {
  const runtime = findRuntime(name);
  if (runtime === undefined) {
    say(`\n${name} is not installed: run "node tools/ensure_installed.mjs --runtimes"`);
    continue;
  }
  say(`\n== ${runtime.label} ==`);
  const tables: Table[] = [];
  for (const suite of options.suites) {
    const measured = await runSuite(runtime, suite, options);
    tables.push(...measured);
    for (const table of measured) say(`\n${formatTable(table)}`);
  }
  results.push({ runtime: runtime.label, tables });
}
if (options.json) console.log(JSON.stringify({ date, machine, rounds: options.rounds, results }));
if (results.length === 0) throw new Error("none of the runtimes asked for is installed: nothing was measured");
