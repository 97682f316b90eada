/**
 * The suites that need no other process, run on one runtime: prints their tables as one line of JSON.
 *
 * `inside.ts SUITE ROUNDS SAMPLE_MS WARM_UP_MS`
 *
 * @module
 */

import process from "node:process";
import type { Effort } from "./measure.ts";
import type { Table } from "./result.ts";

const suites: Readonly<Record<string, (effort: Effort) => Promise<readonly Table[]>>> = {
  codec: async (effort) => (await import("./suites/codec.ts")).codec(effort),
  crypto: async (effort) => (await import("./suites/crypto.ts")).crypto(effort),
};

const [name = "", ...effort] = process.argv.slice(2);
const suite = suites[name];
if (suite === undefined) throw new Error(`suite "${name}": wanted one of ${Object.keys(suites).join(", ")}`);
const [rounds = 1, sample = 1, warmUp = 1] = effort.map(Number);
const tables = await suite({ rounds, sample, warmUp });
process.stdout.write(`${JSON.stringify(tables)}\n`);
