/**
 * What the command line of the soak asks for.
 *
 * @module
 */

import { type RuntimeName, runtimeNames } from "../../bench/runtimes.ts";
import { number, whole } from "../option_values.ts";

/** What is to be done. */
export interface SoakOptions {
  /** For how long there are faults. */
  readonly minutes: number;
  /** Where the client runs. */
  readonly runtime: RuntimeName;
  readonly securities: number;
  /** Trades a second of each security. */
  readonly ticks: number;
  /** Of the market and of the faults. */
  readonly seed: number;
  readonly transport: "tcp" | "websocket";
  readonly cipher: "none" | "ecb" | "cbc";
  /** Seconds between two faults, on average; 0: none at all. */
  readonly cut: number;
  /** Seconds after the last fault in which all has to come right. */
  readonly calm: number;
}

const ciphers: readonly SoakOptions["cipher"][] = ["none", "ecb", "cbc"];
const transports: readonly SoakOptions["transport"][] = ["tcp", "websocket"];

/** What `--help` prints. */
export const USAGE: string = `npm run soak -- [options]
  --minutes N       for how long (1)
  --runtime NAME    where the client runs: ${runtimeNames.join(", ")} (node)
  --securities N    how many are subscribed, with all kinds of pushes (200)
  --ticks N         trades a second of each (2)
  --seed S          of the market and the faults (another one in every run)
  --transport NAME  ${transports.join(", ")} (tcp)
  --cipher NAME     ${ciphers.join(", ")}; over tcp (none)
  --cut S           seconds between two faults, on average; 0: no faults (5)
  --calm S          seconds after the last fault in which all has to come right (12)`;

/** Reads the command line. Throws an `Error` for what it does not know. */
export function parseSoakOptions(args: readonly string[]): SoakOptions {
  const options = {
    minutes: 1,
    runtime: "node" as RuntimeName,
    securities: 200,
    ticks: 2,
    seed: Math.floor(Math.random() * 2 ** 32),
    transport: "tcp" as SoakOptions["transport"],
    cipher: "none" as SoakOptions["cipher"],
    cut: 5,
    calm: 12,
  };
  for (let i = 0; i < args.length; i++) {
    const [option = "", inline] = (args[i] ?? "").split("=", 2);
    const value = inline ?? args[++i] ?? "";
    if (option === "--minutes") options.minutes = number(option, value, 0.01, 10_000);
    else if (option === "--runtime") options.runtime = oneOf(option, value, runtimeNames);
    else if (option === "--securities") options.securities = whole(option, value, 1, 1000);
    else if (option === "--ticks") options.ticks = number(option, value, 0.1, 100);
    else if (option === "--seed") options.seed = whole(option, value, 0, 2 ** 32 - 1);
    else if (option === "--transport") options.transport = oneOf(option, value, transports);
    else if (option === "--cipher") options.cipher = oneOf(option, value, ciphers);
    else if (option === "--cut") options.cut = number(option, value, 0, 3600);
    else if (option === "--calm") options.calm = number(option, value, 0, 3600);
    else throw new Error(`option "${option}" is not known\n${USAGE}`);
  }
  if (options.transport === "websocket" && options.cipher !== "none") {
    throw new Error(`--cipher "${options.cipher}" with --transport websocket: OpenD has no cipher there, leave it out`);
  }
  return options;
}

function oneOf<T extends string>(option: string, value: string, all: readonly T[]): T {
  const found = all.find((known) => known === value);
  if (found === undefined) throw new Error(`${option} "${value}": wanted ${all.join(", ")}`);
  return found;
}
