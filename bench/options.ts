/**
 * What the command line asks for.
 *
 * @module
 */

import { type RuntimeName, runtimeNames } from "./runtimes.ts";

/** The suites. */
export type SuiteName = "codec" | "crypto" | "sockets";

/** Every {@linkcode SuiteName}, in the order they run in. */
export const suiteNames: readonly SuiteName[] = ["codec", "crypto", "sockets"];

/** What is to be done. */
export interface BenchOptions {
  readonly suites: readonly SuiteName[];
  readonly runtimes: readonly RuntimeName[];
  /** Rounds of which the median is taken. */
  readonly rounds: number;
  /** Just enough to see that everything works; its numbers mean little. */
  readonly quick: boolean;
  /** Print one line of JSON instead of tables. */
  readonly json: boolean;
}

/** What `--help` prints. */
export const USAGE: string = `npm run bench -- [options]
  --only NAME,...     ${suiteNames.join(", ")}; all of them when left out
  --runtime NAME,...  ${runtimeNames.join(", ")}; all of them when left out
  --rounds N          rounds of which the median is taken (5)
  --quick             a pass through everything, to see that it works; its numbers mean little
  --json              one line of JSON instead of tables`;

function listOf<T extends string>(option: string, value: string, all: readonly T[]): readonly T[] {
  return value.split(",").map((name) => {
    const found = all.find((known) => known === name.trim());
    if (found === undefined) throw new Error(`${option} "${name}": wanted ${all.join(", ")}`);
    return found;
  });
}

/** Reads the command line. Throws an `Error` for what it does not know. */
export function parseOptions(args: readonly string[]): BenchOptions {
  let suites = suiteNames;
  let runtimes = runtimeNames;
  let rounds: number | undefined;
  let quick = false;
  let json = false;
  for (let i = 0; i < args.length; i++) {
    const [option = "", inline] = (args[i] ?? "").split("=", 2);
    const value = (): string => inline ?? args[++i] ?? "";
    if (option === "--only") suites = listOf(option, value(), suiteNames);
    else if (option === "--runtime") runtimes = listOf(option, value(), runtimeNames);
    else if (option === "--rounds") {
      const text = value();
      rounds = Number(text);
      if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds "${text}": wanted a whole number from 1`);
    } else if (option === "--quick") quick = true;
    else if (option === "--json") json = true;
    else throw new Error(`option "${option}" is not known\n${USAGE}`);
  }
  return { suites, runtimes, rounds: rounds ?? (quick ? 1 : 5), quick, json };
}
