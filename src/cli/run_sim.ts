/**
 * What the simulator does as a program, with the arguments handed in.
 *
 * @module
 */

import process from "node:process";
import { startSimulator } from "../simulator/start.ts";
import { HELP, simOptions, UsageError } from "./sim_options.ts";

/** Takes what is printed. */
export interface SimOutput {
  /** A line or more of standard output. */
  out(text: string): void;
  /** A line or more of standard error. */
  err(text: string): void;
}

async function listen(args: readonly string[], { out }: SimOutput): Promise<void> {
  const chosen = simOptions(args);
  if (chosen === undefined) return out(HELP);
  await using sim = await startSimulator(chosen);
  const ended = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => resolve());
  });
  const tcp = chosen.port === false ? "off" : sim.port;
  const ws = chosen.websocketPort === false ? "off" : sim.websocketPort;
  out(`listening tcp=${tcp} ws=${ws}`);
  await ended;
}

/**
 * Runs it until a signal ends it. Resolves to the exit code: 2 for arguments that cannot be used, 1 when it could not
 * listen. Never rejects.
 */
export async function runSim(args: readonly string[], output: SimOutput): Promise<number> {
  try {
    await listen(args, output);
    return 0;
  } catch (error) {
    const usage = error instanceof UsageError;
    output.err(`sim: ${error instanceof Error ? error.message : error}`);
    if (usage) output.err('"npm run -s sim -- --help" tells what there is.');
    // A key or an option that the simulator itself refuses is a bad argument too.
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return usage || code === "ARGUMENT" || code.startsWith("KEY_") ? 2 : 1;
  }
}
