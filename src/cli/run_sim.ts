/**
 * What the simulator does as a program, with the arguments handed in.
 *
 * @module
 */

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import process from "node:process";
import { startSimulator } from "../simulator/start.ts";
import type { SimulatorOptions } from "../simulator/options.ts";

const HELP = `A stand-in for Futu/moomoo OpenD, to try clients against without a broker account.

  npm run -s sim -- [options]

  --host HOST     the address to listen at (127.0.0.1)
  --port N        the TCP port (11111); 0 takes a free one, off none
  --ws-port N     the WebSocket port (33333); 0 takes a free one, off none
  --rsa-key FILE  PEM file of an RSA private key: TCP clients must encrypt with the same
  --ws-key KEY    the key that WebSocket clients must have
  --seed SEED     where the market comes from: the same seed, the same market (1)
  --hours HOURS   when it trades: always, or in the hours of each exchange (exchange)
  --ticks N       trades a second of each security (3)
  --speed N       how fast the market's time runs (1)
  --push-rate N   for benchmarks: pushes a second of each (security, subtype), changed or not
  --trade-password TEXT  the password that unlocks trading with the "real" account (123456)
  --help          this text

Once it listens it prints "listening tcp=11111 ws=33333" with its ports. It ends on SIGINT and SIGTERM.`;

/** A mistake in the arguments. */
class UsageError extends Error {}

function options(args: readonly string[]): SimulatorOptions | undefined {
  const text = { type: "string" } as const;
  let values;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        host: text,
        port: text,
        "ws-port": text,
        "rsa-key": text,
        "ws-key": text,
        seed: text,
        hours: text,
        ticks: text,
        speed: text,
        "push-rate": text,
        "trade-password": text,
        help: { type: "boolean" },
      },
      allowPositionals: false,
    }));
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  if (values.help === true) return undefined;
  return {
    host: values.host,
    port: port("--port", values.port, 11111),
    websocketPort: port("--ws-port", values["ws-port"], 33333),
    rsaPrivateKey: values["rsa-key"] === undefined ? undefined : readKey(values["rsa-key"]),
    websocketKey: values["ws-key"],
    seed: values.seed,
    hours: hours(values.hours),
    ticksPerSecond: number("--ticks", values.ticks, 0),
    speed: number("--speed", values.speed, Number.MIN_VALUE),
    trading: { password: values["trade-password"] },
    pushRate: number("--push-rate", values["push-rate"], Number.MIN_VALUE),
  };
}

function hours(value: string | undefined): "always" | "exchange" | undefined {
  if (value === undefined || value === "always" || value === "exchange") return value;
  throw new UsageError(`--hours was given as "${value}": it takes always or exchange`);
}

function port(name: string, value: string | undefined, otherwise: number): number | false {
  if (value === undefined) return otherwise;
  if (value === "off") return false;
  const number = Number(value);
  if (!/^\d+$/.test(value) || number > 65535) {
    throw new UsageError(`${name} was given as "${value}": it takes a port from 0 to 65535, or off`);
  }
  return number;
}

function number(name: string, value: string | undefined, least: number): number | undefined {
  if (value === undefined) return undefined;
  const result = value.trim() === "" ? Number.NaN : Number(value);
  if (!Number.isFinite(result) || result < least) {
    throw new UsageError(
      `${name} was given as "${value}": it takes a number ${least === 0 ? "of at least" : "above"} 0`,
    );
  }
  return result;
}

function readKey(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`--rsa-key "${file}" cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

/** Takes what is printed. */
export interface SimOutput {
  /** A line or more of standard output. */
  out(text: string): void;
  /** A line or more of standard error. */
  err(text: string): void;
}

async function listen(args: readonly string[], { out }: SimOutput): Promise<void> {
  const chosen = options(args);
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
