/**
 * Runs the Deno of this project: `node --import tsx tools/deno.ts ARGUMENTS`.
 *
 * @module
 */

import { spawnSync } from "node:child_process";
import process from "node:process";
import { root } from "./run.ts";
import { findProgram } from "./runtimes.ts";

const { status } = spawnSync(findProgram("deno"), process.argv.slice(2), { cwd: root, stdio: "inherit" });
process.exitCode = status ?? 1;
