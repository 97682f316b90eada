/**
 * Fuzzes for longer than the tests do: `npm run fuzz -- --minutes 10 --runtime all`. `--help` tells the rest.
 *
 * Ends with exit code 1 when anything was found, and says how to see it again.
 *
 * @module
 */

import process from "node:process";
import { runFuzz } from "./fuzz/run.ts";

// The exit code is set, not forced: what is still to be written to a pipe must get there.
try {
  process.exitCode = await runFuzz(process.argv.slice(2), console.log);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
