/**
 * OpenD's limits: the options, their defaults and their checks.
 *
 * @module
 */

import { OpenDArgumentError } from "../../errors.ts";
import type { SubType } from "../../gen/qot_common.ts";
import { serverCommands } from "../../gen/server.ts";
import type { RequestName } from "../envelope.ts";
import { QUOTA_TIERS, type Quotas, type QuotaTier } from "./quota_tiers.ts";
import { BEST_RIGHTS, type QuoteRights, resolveRights } from "./rights.ts";

/**
 * A limit that commands have: `true` as OpenD has it, `false` none; or other numbers for some commands, where `false` is
 * none. A value of {@linkcode SimulatorRules}.
 *
 * @example
 * ```ts
 * import { type CommandLimits, startSimulator } from "@opend/client/simulator";
 *
 * const rateWindows: CommandLimits = { QotGetSecuritySnapshot: 3, QotGetPlateSet: false };
 * await using sim = await startSimulator({ rules: { rateWindows } });
 * ```
 */
export type CommandLimits = boolean | { readonly [K in RequestName]?: number | false | undefined };

/**
 * OpenD's limits. A test may turn each of them off or make it small. They are an option of {@linkcode startSimulator}.
 */
export interface SimulatorRules {
  /** Seconds that InitConnect's reply gives the client. @default 10 */
  readonly keepAliveInterval: number;
  /**
   * A TCP client that sends nothing for so many intervals is dropped; `Infinity`: never. OpenD's own figure is not known.
   * @default 3
   */
  readonly silentIntervals: number;
  /** Connections of both protocols together; the next one is closed at once, which is our choice. @default 128 */
  readonly maxConnections: number;
  /**
   * Bytes that may wait for a client that does not read; pushes beyond them are left out. What OpenD does is not known.
   * @default 8388608
   */
  readonly unreadPushes: number;
  /**
   * Bytes that may wait for a client that goes on asking and does not read; then it is broken off, which is our choice too.
   * @default 67108864
   */
  readonly unreadReplies: number;
  /** Whether other requests than InitConnect (InitWebSocket) are refused before it. What OpenD does is not known. @default true */
  readonly initConnectFirst: boolean;
  /** Whether a packet whose SHA-1 is wrong is refused. @default true */
  readonly digests: boolean;
  /**
   * Whether trade requests over TCP are refused where OpenD listens at an address that is not loopback and has no RSA key.
   * @default true
   */
  readonly tradeNeedsKey: boolean;
  /** Seconds for which a subscription must be held before it can be given up. @default 60 */
  readonly minimumSubscription: number;
  /** The user's tier: what the four quotas are unless they are given. @default 300 */
  readonly tier: QuotaTier;
  /** Units of (security, subtype) over all connections. @default the tier's: 300 */
  readonly subscriptionQuota: number;
  /** Units of (option chain, subtype) over all connections: one underlying and expiry. @default the tier's: 60 */
  readonly optionSubscriptionQuota: number;
  /** Securities whose history bars may be asked for. @default the tier's: 300 */
  readonly historyQuota: number;
  /** Option chains whose history bars may be asked for. @default the tier's: 60 */
  readonly optionHistoryQuota: number;
  /** Days after which a security no longer counts for the history quota; before OpenD 10.3: 30. @default 7 */
  readonly historyQuotaDays: number;
  /**
   * Whether clients are told by Notify each time what is used of the quotas changes. When OpenD does it is not documented; a
   * live one was seen to subscribe and say nothing. @default false
   */
  readonly quotaNotices: boolean;
  /** Hong Kong securities with an order book or broker queue at once, under the SF right. @default 50 */
  readonly sfSecurities: number;
  /** The rights to quotes that are not the best. @default the best of each market */
  readonly rights: Partial<QuoteRights>;
  /** Whether getters refuse what their connection is not subscribed to. @default true */
  readonly subscribeFirst: boolean;
  /** Whether one security that is not known fails a whole request, or is left out of the reply. @default "refuse" */
  readonly unknownSecurities: "refuse" | "skip";
  /**
   * Milliseconds until the first data of a (security, subtype) that nobody was subscribed to is there; `Infinity`: it never
   * comes. First pushes wait for it. @default 0
   */
  readonly firstDataDelay: number | ((symbol: string, subType: SubType) => number);
  /**
   * Milliseconds until a subscription stands and is replied to: a getter that is sent along with it is refused meanwhile, as
   * OpenD's users report. @default 0
   */
  readonly subscribeDelay: number;
  /** Milliseconds that a getter waits for first data before it answers without any. @default 3000 */
  readonly firstDataWait: number;
  /**
   * Whether quote requests are counted in sliding windows of 30 seconds, over all connections, or how many of a command are
   * taken in one. Those of trading are here too, but also off without `tradeWindows`. @default true
   */
  readonly rateWindows: CommandLimits;
  /** Whether trade requests are counted in windows of 30 seconds, as the schema says of each command. @default true */
  readonly tradeWindows: boolean;
  /** Whether 20 ms must lie between two orders of an account, and 40 ms between two changes. @default true */
  readonly tradeGaps: boolean;
  /** Whether a request may name so many codes only, or how many of them a command takes. @default true */
  readonly listLimits: CommandLimits;
  /**
   * Whether an order whose packetID is another connection's, or does not rise, is refused as a replay. What OpenD says to
   * one is not known.
   * @default true
   */
  readonly packetIDs: boolean;
  /**
   * The section of a push over WebSocket: `"zero"`, for which nobody waits, or `"serial"`, the push counter, which can
   * equal the section of a request in flight. The official JavaScript client takes such a push for its reply.
   * @default "zero"
   */
  readonly websocketPushSection: "zero" | "serial";
}

/** Rules with everything filled in. */
export interface ResolvedRules extends SimulatorRules {
  readonly rights: QuoteRights;
}

/** What depends on nothing: as documented or, where nothing is, as chosen here. */
const DEFAULTS: Omit<ResolvedRules, keyof Quotas> = {
  keepAliveInterval: 10,
  silentIntervals: 3,
  maxConnections: 128,
  unreadPushes: 8 * 1024 * 1024,
  unreadReplies: 64 * 1024 * 1024,
  initConnectFirst: true,
  digests: true,
  tradeNeedsKey: true,
  minimumSubscription: 60,
  tier: 300,
  historyQuotaDays: 7,
  quotaNotices: false,
  sfSecurities: 50,
  rights: BEST_RIGHTS,
  subscribeFirst: true,
  unknownSecurities: "refuse",
  firstDataDelay: 0,
  subscribeDelay: 0,
  firstDataWait: 3000,
  rateWindows: true,
  tradeWindows: true,
  tradeGaps: true,
  listLimits: true,
  packetIDs: true,
  websocketPushSection: "zero",
};

/** Numbers that may be 0 and have no end. */
const COUNTS = [
  "silentIntervals",
  "maxConnections",
  "unreadPushes",
  "unreadReplies",
  "minimumSubscription",
  "subscriptionQuota",
  "optionSubscriptionQuota",
  "historyQuota",
  "optionHistoryQuota",
  "historyQuotaDays",
  "sfSecurities",
  "firstDataWait",
  "subscribeDelay",
] as const;

const WORDS = { unknownSecurities: ["refuse", "skip"], websocketPushSection: ["zero", "serial"] } as const;

/** @throws {OpenDArgumentError} names the rule and what it takes */
export function resolveRules(given: Partial<SimulatorRules> = {}): ResolvedRules {
  // A rule that is given as undefined is not given.
  const told = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const { tier = DEFAULTS.tier } = told as Partial<SimulatorRules>;
  check("tier", tier, Object.hasOwn(QUOTA_TIERS, tier), Object.keys(QUOTA_TIERS).join(", "));
  const rights = resolveRights(given.rights);
  const rules: ResolvedRules = { ...DEFAULTS, ...QUOTA_TIERS[tier], ...told, rights };
  for (const name of Object.keys(told)) {
    if (!Object.hasOwn(DEFAULTS, name) && !Object.hasOwn(QUOTA_TIERS[tier], name)) {
      throw new OpenDArgumentError(`The simulator got rules.${name}, which is no rule`);
    }
  }
  const { keepAliveInterval, firstDataDelay } = rules;
  const whole = Number.isInteger(keepAliveInterval) && keepAliveInterval > 0 && keepAliveInterval < 2 ** 31;
  check("keepAliveInterval", keepAliveInterval, whole, "whole seconds above 0");
  for (const name of COUNTS) check(name, rules[name], isCount(rules[name]), "a number of at least 0");
  for (const [name, value] of Object.entries(DEFAULTS)) {
    if (typeof value !== "boolean" || name === "rateWindows" || name === "listLimits") continue;
    const got = rules[name as keyof ResolvedRules];
    check(name, got, typeof got === "boolean", "true or false");
  }
  for (const [name, words] of Object.entries(WORDS) as [keyof typeof WORDS, readonly string[]][]) {
    check(name, rules[name], words.includes(rules[name]), words.map((word) => `"${word}"`).join(" or "));
  }
  for (const name of ["rateWindows", "listLimits"] as const) checkLimits(name, rules[name]);
  const delays = typeof firstDataDelay === "function" || isCount(firstDataDelay);
  check("firstDataDelay", firstDataDelay, delays, "milliseconds of at least 0, or a function");
  return rules;
}

function checkLimits(name: string, limits: CommandLimits): void {
  if (typeof limits === "boolean") return;
  const wanted = "true, false, or numbers by command";
  check(name, limits, typeof limits === "object" && limits !== null, wanted);
  for (const [command, limit] of Object.entries(limits)) {
    const known = Object.hasOwn(serverCommands, command);
    check(`${name} of`, command, known, `a request's constant name such as "QotGetSecuritySnapshot"`);
    const good = limit === undefined || limit === false || isCount(limit);
    check(`${name}.${command}`, limit, good, "a number of at least 0, or false");
  }
}

function isCount(value: unknown): boolean {
  return typeof value === "number" && value >= 0;
}

function check(name: string, value: unknown, good: boolean, wanted: string): void {
  if (!good) throw new OpenDArgumentError(`The simulator got rules.${name} "${String(value)}"; it takes ${wanted}`);
}

/** How many a command may have by a limit that may be off, all its own, or `usual`. */
export function limitOf(limits: CommandLimits, name: RequestName, usual: number | undefined): number | undefined {
  if (limits === true) return usual;
  if (limits === false) return undefined;
  const own = limits[name];
  return own === undefined ? usual : own === false ? undefined : own;
}
