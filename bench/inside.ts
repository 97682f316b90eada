/**
 * The suites that need no other process, run on one runtime: prints their tables as one line of JSON.
 *
 * `inside.ts SUITE ROUNDS SAMPLE_MS`
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

const [name = "", rounds, sample] = process.argv.slice(2);
const suite = suites[name];
if (suite === undefined) throw new Error(`suite "${name}": wanted one of ${Object.keys(suites).join(", ")}`);
const tables = await suite({ rounds: Number(rounds), sample: Number(sample) });
process.stdout.write(`${JSON.stringify(tables)}\n`);
