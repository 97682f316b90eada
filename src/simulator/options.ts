/**
 * How a simulator is to be: the options, their defaults and their checks.
 *
 * @module
 */

import { OpenDArgumentError } from "../errors.ts";
import type { Clock } from "./market/clock.ts";
import type { SecurityInfo } from "./market/securities.ts";
import type { Hours } from "./market/sessions/hours.ts";
import { MINUTE } from "./market/zones.ts";
import type { PacketRecord } from "./record.ts";
import { readRecording, type RecordedPacket } from "./replay/recording.ts";
import { type ResolvedRules, resolveRules, type SimulatorRules } from "./rules/rules.ts";
import type { Language } from "./rules/text.ts";
import { type ResolvedTrading, resolveTrading, type TradingOptions } from "./trading/options.ts";

/**
 * Least milliseconds between two pushes of one security and subtype. 0: with each step of the market. It is an option
 * of {@linkcode startSimulator}.
 */
export interface PushCadence {
  /** @default 100 */
  readonly basic: number;
  /** @default 50 */
  readonly ticker: number;
  /** @default 300 */
  readonly orderBook: number;
  /** @default 200 */
  readonly kl: number;
  /** Not known of OpenD. @default 200 */
  readonly rt: number;
  /** Not known of OpenD. @default 300 */
  readonly broker: number;
}

/**
 * What `startSimulator()` can be told.
 *
 * @example
 * ```ts
 * import { type SimulatorOptions, startSimulator } from "@opend/client/simulator";
 *
 * const options: SimulatorOptions = {
 *   seed: 7,
 *   ticksPerSecond: 10,
 *   rules: { subscriptionQuota: 20, minimumSubscription: 0 },
 *   record: ({ direction, id }) => console.log(direction, id),
 * };
 * await using sim = await startSimulator(options);
 * ```
 */
export interface SimulatorOptions {
  /** The address to listen at. @default "127.0.0.1" */
  readonly host?: string | undefined;
  /** The TCP port; 0 takes a free one, `false` none. @default 0 */
  readonly port?: number | false | undefined;
  /** The WebSocket port; 0 takes a free one, `false` none. @default 0 */
  readonly websocketPort?: number | false | undefined;
  /**
   * Opens no port: clients come by {@linkcode Simulator.connect} and {@linkcode Simulator.WebSocket} alone, which are there
   * always. A browser and a Worker need it. @default false
   */
  readonly inMemory?: boolean | undefined;
  /** PEM text of an RSA private key, 512 to 4096 bits: TCP clients must then encrypt. @default undefined */
  readonly rsaPrivateKey?: string | undefined;
  /** The key (not its MD5) that WebSocket clients must have; without one any is taken. @default undefined */
  readonly websocketKey?: string | undefined;
  /** Where all chance comes from. @default 1 */
  readonly seed?: number | string | undefined;
  /** What time it is, for everything. @default the system's */
  readonly clock?: Clock | undefined;
  /**
   * How fast the market's time runs, against the clock; and a recording, for which it can be `Infinity`: every push then
   * goes as soon as what it came of was asked. The rules go by the clock itself. @default 1
   */
  readonly speed?: number | undefined;
  /**
   * A recording to play in the market's place: the text of a file of lines, or the lines, as `recordWire()` writes them. Each
   * request is answered with what was replied to the same one, or else to the next of its kind, and refused when there was
   * none; pushes come in the order and at the pace of the recording, each behind the subscription or order before it. Who
   * subscribes sooner than in the recording is sent at once what lies before. Handshake and `KeepAlive` are the simulator's
   * own. Where the recording goes on with another connection, the one before is closed once all has been played.
   * @default undefined
   */
  readonly replay?: string | Iterable<string> | undefined;
  /**
   * Epoch milliseconds from which the market trades, rounded down to the minute. One that is started again with the same
   * seed, securities and start goes on with the same market, its ticks and their numbers too; it trades its way up to
   * the present first, some seconds for an hour of many securities. An index or a contract that is first looked at more
   * than four hours after the start follows what it is made of by the minute, not the second, up to those hours. It cannot
   * lie in the future.
   * @default two minutes ago
   */
  readonly marketStart?: number | undefined;
  /**
   * Milliseconds between two steps of the market, or of a recording, which run while somebody is connected; `false`: only
   * `sim.step()` moves it.
   * @default 50; 5 for a recording or with `pushRate`
   */
  readonly interval?: number | false | undefined;
  /** Least milliseconds between two pushes of a kind; a number is for all kinds. @default OpenD's, as measured */
  readonly cadence?: number | Partial<PushCadence> | undefined;
  /**
   * OpenD's setting `qot_push_frequency`: least milliseconds between two pushes of everything but bars and time-share, where
   * that is more than the cadence. @default 0
   */
  readonly pushFrequency?: number | undefined;
  /**
   * For benchmarks: sends the newest data of each registered (security, subtype) so many times a second, changed or not.
   * A client that does not keep up misses some. @default undefined: only what changed is sent
   */
  readonly pushRate?: number | undefined;
  /** What is listed; options, warrants and futures on it are there of themselves. @default the hundred of `defaultSecurities()` */
  readonly securities?: readonly SecurityInfo[] | undefined;
  /**
   * `"exchange"`: each kind of security trades in the hours of its exchange, with auctions, breaks, the US' extended sessions,
   * and the weekends, holidays and half days of 2026, and market states are those of the hour. `"always"`: everything trades
   * around the clock, so that there is something to see at any hour. @default "always"
   */
  readonly hours?: Hours | undefined;
  /** Trades a second of each security. @default 3 */
  readonly ticksPerSecond?: number | undefined;
  /**
   * The language of what OpenD says, as by its setting `lang`: of refusals, notices and orders that fail.
   * @default "en"
   */
  readonly language?: Language | undefined;
  /** Limits that differ from OpenD's. */
  readonly rules?: Partial<SimulatorRules> | undefined;
  /** How trading is to be. */
  readonly trading?: TradingOptions | undefined;
  /** Sockets and timers do not keep the process alive. @default false */
  readonly unref?: boolean | undefined;
  /** Hears of every packet, in order. What it throws ends the process, so that a test notices. */
  readonly record?: ((packet: PacketRecord) => void) | undefined;
}

const DEFAULT_CADENCE: PushCadence = { basic: 100, ticker: 50, orderBook: 300, kl: 200, rt: 200, broker: 300 };

/** Options with everything filled in. */
export interface ResolvedOptions {
  readonly host: string;
  readonly port: number | undefined;
  readonly websocketPort: number | undefined;
  readonly rsaPrivateKey: string | undefined;
  readonly websocketKey: string;
  readonly seed: string;
  readonly clock: Clock;
  readonly speed: number;
  readonly replay: { readonly packets: readonly RecordedPacket[]; readonly speed: number } | undefined;
  /** On the minute. */
  readonly marketStart: number | undefined;
  readonly interval: number | undefined;
  readonly cadence: PushCadence;
  readonly pushRate: number | undefined;
  readonly securities: readonly SecurityInfo[] | undefined;
  readonly hours: Hours;
  readonly ticksPerSecond: number;
  readonly language: Language;
  readonly rules: ResolvedRules;
  readonly trading: ResolvedTrading;
  readonly unref: boolean;
  readonly record: ((packet: PacketRecord) => void) | undefined;
}

/** @throws {OpenDArgumentError} names the option and what it takes */
export function resolveOptions(options: SimulatorOptions): ResolvedOptions {
  const { inMemory = false } = options;
  for (const name of ["host", "port", "websocketPort"] as const) {
    check(name, options[name], !(inMemory && options[name]), "nothing with inMemory, which opens no port");
  }
  const { cadence, replay, speed = 1, ticksPerSecond = 3 } = options;
  const { interval = options.pushRate === undefined && replay === undefined ? 50 : 5 } = options;
  const isSpeed = speed > 0 && (Number.isFinite(speed) || replay !== undefined);
  check("speed", speed, isSpeed, "a number above 0, which may be Infinity with replay alone");
  // Timers take a longer one for 1 ms.
  const isInterval = interval === false || (interval > 0 && interval < 2 ** 31);
  check("interval", interval, isInterval, "milliseconds above 0 and below 2^31, or false");
  const { hours = "always" } = options;
  check("hours", hours, hours === "always" || hours === "exchange", `"always" or "exchange"`);
  const isRate = ticksPerSecond >= 0 && Number.isFinite(ticksPerSecond);
  check("ticksPerSecond", ticksPerSecond, isRate, "a number of at least 0");
  const { pushRate, clock = { now: Date.now }, marketStart } = options;
  const started = marketStart === undefined || (marketStart >= 0 && marketStart <= clock.now());
  check("marketStart", marketStart, started, "epoch milliseconds that are not in the future");
  check(
    "pushRate",
    pushRate,
    pushRate === undefined || (pushRate > 0 && Number.isFinite(pushRate)),
    "a number above 0",
  );
  const gaps = typeof cadence === "number"
    ? { basic: cadence, ticker: cadence, orderBook: cadence, kl: cadence, rt: cadence, broker: cadence }
    : { ...DEFAULT_CADENCE, ...told(cadence) };
  const { pushFrequency = 0 } = options;
  check("pushFrequency", pushFrequency, pushFrequency >= 0, "milliseconds of at least 0");
  for (const [name, gap] of Object.entries(gaps)) {
    const known = Object.keys(DEFAULT_CADENCE);
    check("a cadence of", name, known.includes(name), known.join(", "));
    check(`cadence.${name}`, gap, gap >= 0, "milliseconds of at least 0");
  }
  const { language = "en" } = options;
  check("language", language, language === "en" || language === "zh", '"en" or "zh"');
  return {
    host: options.host ?? "127.0.0.1",
    port: port("port", inMemory ? false : options.port),
    websocketPort: port("websocketPort", inMemory ? false : options.websocketPort),
    rsaPrivateKey: options.rsaPrivateKey,
    websocketKey: options.websocketKey ?? "",
    seed: String(options.seed ?? 1),
    clock,
    speed: Number.isFinite(speed) ? speed : 1,
    replay: replay === undefined ? undefined : { packets: readRecording(replay), speed },
    marketStart: marketStart === undefined ? undefined : marketStart - marketStart % MINUTE,
    interval: interval === false ? undefined : interval,
    cadence: pushFrequency === 0 ? gaps : throttled(gaps, pushFrequency),
    pushRate,
    securities: options.securities,
    hours,
    ticksPerSecond,
    language,
    rules: resolveRules(options.rules),
    trading: resolveTrading(options.trading),
    unref: options.unref ?? false,
    record: options.record,
  };
}

/** Bars and time-share are not throttled by it. */
function throttled(cadence: PushCadence, gap: number): PushCadence {
  const { basic, ticker, orderBook, broker } = cadence;
  return {
    ...cadence,
    basic: Math.max(basic, gap),
    ticker: Math.max(ticker, gap),
    orderBook: Math.max(orderBook, gap),
    broker: Math.max(broker, gap),
  };
}

/** An option that is given as undefined is not given. */
function told<T extends object>(options: T | undefined): Partial<T> {
  return Object.fromEntries(Object.entries(options ?? {}).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function port(name: string, value: number | false = 0): number | undefined {
  if (value === false) return undefined;
  check(name, value, Number.isInteger(value) && value >= 0 && value <= 65535, "a port from 0 to 65535, or false");
  return value;
}

function check(name: string, value: unknown, good: boolean, wanted: string): void {
  if (!good) throw new OpenDArgumentError(`The simulator got ${name} "${String(value)}"; it takes ${wanted}`);
}
