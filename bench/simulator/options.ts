/**
 * What the command line of the load asks for.
 *
 * @module
 */

import { type RuntimeName, runtimeNames } from "../runtimes.ts";
import { number, whole } from "../../tools/option_values.ts";

/** What is to be done. */
export interface LoadOptions {
  /** Where the simulator runs. */
  readonly runtime: RuntimeName;
  readonly minutes: number;
  /** Connections that read, over both protocols. */
  readonly connections: number;
  /** How many of them speak WebSocket. */
  readonly websocket: number;
  /** How many of those over TCP are encrypted. */
  readonly encrypted: number;
  /** Connections beyond these that subscribe and then read nothing more. */
  readonly slow: number;
  /** Securities that each of them subscribes to. */
  readonly securities: number;
  /** Trades a second of each security. */
  readonly ticks: number;
  readonly seed: number;
  /** Print one line of JSON at the end instead of a table. */
  readonly json: boolean;
}

type Counted = "connections" | "websocket" | "encrypted" | "slow" | "securities" | "seed";

const COUNTS: Readonly<Record<Counted, readonly [least: number, most: number]>> = {
  connections: [1, 10_000],
  websocket: [0, 10_000],
  encrypted: [0, 10_000],
  slow: [0, 10_000],
  securities: [1, 5000],
  seed: [0, 2 ** 32 - 1],
};

/** What `--help` prints. */
export const USAGE: string = `npm run load -- [options]
  --runtime NAME     where the simulator runs: ${runtimeNames.join(", ")} (node)
  --minutes N        for how long (10)
  --connections N    how many read (100)
  --websocket N      how many of these speak WebSocket (10)
  --encrypted N      how many of those over TCP are encrypted, FTAES_ECB (0)
  --slow N           connections beyond these that subscribe and read nothing more (0)
  --securities N     how many each subscribes to: basic quotes, ticks, order books, one-minute bars (300)
  --ticks N          trades a second of each security (3)
  --seed N           of the market (1)
  --json             one line of JSON at the end instead of a table`;

/** Reads the command line. Throws an `Error` for what it does not know. */
export function parseLoadOptions(args: readonly string[]): LoadOptions {
  const counts = { connections: 100, websocket: 10, encrypted: 0, slow: 0, securities: 300, seed: 1 };
  let runtime: RuntimeName = "node";
  let minutes = 10;
  let ticks = 3;
  let json = false;
  for (let i = 0; i < args.length; i++) {
    const [option = "", inline] = (args[i] ?? "").split("=", 2);
    const value = (): string => inline ?? args[++i] ?? "";
    const name = option.slice(2);
    if (option === "--json") json = true;
    else if (option === "--runtime") runtime = runtimeOf(value());
    else if (option === "--minutes") minutes = number(option, value(), 0.05, 10_000);
    else if (option === "--ticks") ticks = number(option, value(), 0.01, 1000);
    else if (option.startsWith("--") && Object.hasOwn(COUNTS, name)) {
      const [least, most] = COUNTS[name as Counted];
      counts[name as Counted] = whole(option, value(), least, most);
    } else throw new Error(`option "${option}" is not known\n${USAGE}`);
  }
  const { connections, websocket, encrypted } = counts;
  if (websocket + encrypted > connections) {
    throw new Error(
      `--websocket "${websocket}" and --encrypted "${encrypted}" are more than --connections "${connections}": ` +
        `they are part of it`,
    );
  }
  return { runtime, minutes, ticks, json, ...counts };
}

function runtimeOf(value: string): RuntimeName {
  const found = runtimeNames.find((known) => known === value);
  if (found === undefined) throw new Error(`--runtime "${value}": wanted ${runtimeNames.join(", ")}`);
  return found;
}
