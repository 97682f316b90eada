/** The simulator's command line, which also ends when its standard input does: so it outlives nobody, however that one ended. */

import type { Socket } from "node:net";
import process from "node:process";

process.stdin.on("end", () => process.exit()).on("error", () => process.exit()).resume();
// It must not hold the process when the simulator could not start.
(process.stdin as Partial<Socket>).unref?.();
await import("../../src/cli/sim.ts");
