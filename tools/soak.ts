/**
 * Keeps a client busy while everything around it fails: `npm run soak -- --minutes 10`. `--help` tells the rest.
 *
 * Ends with exit code 1 when something is missing that no gap explains, when a request did not settle, when the heap is
 * not flat, or when a closed context holds its process.
 *
 * @module
 */

import process from "node:process";
import { parseSoakOptions, USAGE } from "./soak/options.ts";
import { soak } from "./soak/run.ts";

// The exit code is set, not forced: what is still to be written to a pipe must get there.
try {
  const args = process.argv.slice(2);
  if (args.includes("--help")) console.log(USAGE);
  else {
    const wrong = await soak(parseSoakOptions(args), (text) => console.log(text));
    process.exitCode = wrong.length === 0 ? 0 : 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
