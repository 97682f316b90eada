/**
 * The arguments of the simulator as a program, as options of the simulator.
 *
 * @module
 */

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { QuoteRight, QuoteRights } from "../simulator/rules/rights.ts";
import type { SimulatorRules } from "../simulator/rules/rules.ts";
import type { SimulatorOptions } from "../simulator/options.ts";
import { recordTo } from "./record_file.ts";

/** What `--help` prints. */
export const HELP = `A stand-in for Futu/moomoo OpenD, to try clients against without a broker account.

  npm run -s sim -- [options]

  --host HOST     the address to listen at (127.0.0.1)
  --port N        the TCP port (11111); 0 takes a free one, off none
  --ws-port N     the WebSocket port (33333); 0 takes a free one, off none
  --rsa-key FILE  PEM file of an RSA private key: TCP clients must encrypt with the same
  --ws-key KEY    the key that WebSocket clients must have
  --language L    what it says refusals and notices in: en or zh (en)

  --seed SEED     where the market comes from: the same seed, the same market (1)
  --hours HOURS   when it trades: always, or in the hours of each exchange: exchange (always)
  --start TIME    what time it is when it starts, such as 2026-11-12T09:15:00+08:00 (now)
  --speed N       how fast the market's time runs (1)
  --ticks N       trades a second of each security (3)
  --push-rate N   for benchmarks: pushes a second of each (security, subtype), changed or not

  --tier N        the user's tier: 100, 300, 1000 or 2000 units of quota (300)
  --rights LIST   rights to quotes, such as HK=LV1,US=BMP,USOption=none (the best of each market)
  --rules FILE    JSON file of rules, such as {"minimumSubscription": 0, "rateWindows": false}
  --trade-password TEXT  the password that unlocks trading with the "real" account (123456)

  --replay FILE   a recording to play in the market's place, at --speed
  --record FILE   writes each packet to a file, a line of JSON, which --replay can play
  --help          this text

Once it listens it prints "listening tcp=11111 ws=33333" with its ports. It ends on SIGINT and SIGTERM.`;

/** A mistake in the arguments. */
export class UsageError extends Error {}

const TEXTS = [
  "host",
  "port",
  "ws-port",
  "rsa-key",
  "ws-key",
  "language",
  "seed",
  "hours",
  "start",
  "speed",
  "ticks",
  "push-rate",
  "tier",
  "rights",
  "rules",
  "trade-password",
  "replay",
  "record",
] as const;

type Given = Partial<Record<(typeof TEXTS)[number], string>>;

/** The options that arguments stand for; `undefined` when help is asked for. @throws {UsageError} */
export function simOptions(args: readonly string[]): SimulatorOptions | undefined {
  const values = given(args);
  if (values === undefined) return undefined;
  return {
    host: values.host,
    port: port("--port", values.port, 11111),
    websocketPort: port("--ws-port", values["ws-port"], 33333),
    rsaPrivateKey: file("--rsa-key", values["rsa-key"]),
    websocketKey: values["ws-key"],
    language: one("--language", values.language, ["en", "zh"]),
    seed: values.seed,
    hours: one("--hours", values.hours, ["always", "exchange"]),
    clock: clock(values.start),
    ticksPerSecond: number("--ticks", values.ticks, 0),
    speed: number("--speed", values.speed, Number.MIN_VALUE),
    rules: rules(values),
    trading: { password: values["trade-password"] },
    pushRate: number("--push-rate", values["push-rate"], Number.MIN_VALUE),
    replay: file("--replay", values.replay),
    // Last, so that a mistake elsewhere leaves the file as it was.
    record: values.record === undefined ? undefined : record(values.record),
  };
}

function given(args: readonly string[]): Given | undefined {
  try {
    const texts = Object.fromEntries(TEXTS.map((name) => [name, { type: "string" } as const]));
    const options = { ...texts, help: { type: "boolean" } as const };
    const { values } = parseArgs({ args: [...args], options, allowPositionals: false });
    return values["help"] === true ? undefined : values as Given;
  } catch (error) {
    throw new UsageError(reason(error));
  }
}

function one<T extends string>(name: string, value: string | undefined, words: readonly T[]): T | undefined {
  const word = words.find((it) => it === value);
  if (word !== undefined || value === undefined) return word;
  throw new UsageError(`${name} was given as "${value}": it takes ${words.join(" or ")}`);
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

/** A clock that goes on from a time. */
function clock(start: string | undefined): SimulatorOptions["clock"] {
  if (start === undefined) return undefined;
  const time = Date.parse(start);
  if (!(time >= 0)) {
    throw new UsageError(`--start was given as "${start}": it takes a time such as 2026-11-12T09:15:00+08:00`);
  }
  const begun = Date.now();
  return { now: () => time + Date.now() - begun };
}

function rules({ tier, rights, rules }: Given): Partial<SimulatorRules> {
  const text = file("--rules", rules);
  let told: unknown = {};
  try {
    if (text !== undefined) told = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`--rules "${rules}" is no JSON: ${reason(error)}`);
  }
  if (typeof told !== "object" || told === null || Array.isArray(told)) {
    throw new UsageError(`--rules "${rules}" holds no object: {"minimumSubscription": 0} would be one`);
  }
  // The simulator checks their values itself.
  return {
    ...told,
    ...(tier === undefined ? {} : { tier: number("--tier", tier, 0) as SimulatorRules["tier"] }),
    ...(rights === undefined ? {} : { rights: { ...(told as Partial<SimulatorRules>).rights, ...rightsOf(rights) } }),
  };
}

function rightsOf(list: string): Partial<QuoteRights> {
  return Object.fromEntries(
    list.split(",").map((part) => {
      const [market = "", right = "", ...rest] = part.trim().split("=");
      if (market === "" || right === "" || rest.length > 0) {
        throw new UsageError(`--rights was given as "${list}": it takes a list such as HK=LV1,US=BMP`);
      }
      return [market, right as QuoteRight];
    }),
  );
}

function file(name: string, path: string | undefined): string | undefined {
  try {
    return path === undefined ? undefined : readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(`${name} "${path}" cannot be read: ${reason(error)}`);
  }
}

function record(path: string): SimulatorOptions["record"] {
  try {
    return recordTo(path);
  } catch (error) {
    throw new UsageError(`--record "${path}" cannot be written: ${reason(error)}`);
  }
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
