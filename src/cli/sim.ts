/**
 * The simulator as a program: `npm run -s sim -- --help`.
 *
 * @module
 */

import process from "node:process";
import { runSim } from "./run_sim.ts";

process.exitCode = await runSim(process.argv.slice(2), { out: console.log, err: console.error });
