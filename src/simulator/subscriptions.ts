/**
 * Who is subscribed to what: one table of the whole OpenD, for its quota counts over all connections.
 *
 * @module
 */

import { RehabType, SubType } from "../gen/qot_common.ts";
import type { SimSecurity } from "./market/security.ts";
import type { Tick } from "./market/views.ts";
import type { SimulatorRules } from "./options.ts";
import type { PushBody } from "./envelope.ts";
import { Refusal } from "./refusal.ts";
import { klTypeOf, subTypeName } from "./subtypes.ts";

/** A connection, as far as subscriptions know it. */
export interface Subscriber {
  /** Its own subscriptions, by {@linkcode pairKey}. */
  readonly holds: Map<string, Hold>;
  sendPush(push: PushBody): void;
}

/** A subscription of one connection. */
export interface Hold {
  readonly pair: Pair;
  /** When it began, by the simulator's clock, epoch milliseconds. Subscribing again does not begin it anew. */
  readonly since: number;
  /** Whether pushes are registered. */
  push: boolean;
  /** The rehabs that bars are pushed in. */
  rehabs: readonly RehabType[];
  /** Whether its order book has the single orders. */
  detail: boolean;
}

/** A security and a subtype that somebody subscribed: one unit of the quota. */
export class Pair {
  readonly security: SimSecurity;
  readonly subType: SubType;
  readonly holds: Map<Subscriber, Hold> = new Map();
  /** Nobody holds it any more, but it was given up too young, and counts until then. */
  keptUntil = 0;
  /** The trades that were not pushed yet. */
  ticks: Tick[] = [];
  /** When it was last pushed, by the market's step clock. */
  pushedAt: number = Number.NEGATIVE_INFINITY;
  /** The label of the newest bar that was pushed. */
  barPushed = "";

  constructor(security: SimSecurity, subType: SubType) {
    this.security = security;
    this.subType = subType;
  }

  /** Its name in the table. */
  get key(): string {
    return pairKey(this.security.symbol, this.subType);
  }

  /** Whether anybody wants its pushes. */
  get pushed(): boolean {
    for (const hold of this.holds.values()) if (hold.push) return true;
    return false;
  }
}

/** The name of a (security, subtype). */
export function pairKey(symbol: string, subType: number): string {
  return `${symbol}/${subType}`;
}

/** What a hold's pushes differ in from those of another hold of the same pair: the rehab, or the single orders. */
export function variantsOf(hold: Hold): readonly number[] {
  if (klTypeOf(hold.pair.subType) !== undefined) return hold.rehabs;
  return hold.detail ? DETAIL : PLAIN;
}
const PLAIN = [0];
const DETAIL = [1];

/** What a subscription asks for beside the pairs. */
export interface SubscribeOptions {
  /** Registers or removes pushes; left out, nothing changes. */
  readonly push?: boolean | undefined;
  readonly rehabs: readonly RehabType[];
  readonly detail: boolean;
}

/** The table. `now` is handed in wherever age matters. */
export class Subscriptions {
  readonly #rules: SimulatorRules;
  readonly #pairs = new Map<string, Pair>();
  readonly #bySymbol = new Map<string, Set<Pair>>();

  constructor(rules: SimulatorRules) {
    this.#rules = rules;
  }

  /** All pairs that somebody holds, or that are kept. */
  pairs(): Iterable<Pair> {
    return this.#pairs.values();
  }

  /** The pairs of a security. */
  of(symbol: string): Iterable<Pair> {
    return this.#bySymbol.get(symbol) ?? [];
  }

  /** Units used over all connections. */
  used(now: number): number {
    for (const pair of this.#pairs.values()) {
      if (pair.holds.size === 0 && pair.keptUntil <= now) this.#remove(pair);
    }
    return this.#pairs.size;
  }

  /** Units left. */
  remaining(now: number): number {
    return Math.max(0, this.#rules.subscriptionQuota - this.used(now));
  }

  /**
   * Subscribes to each subtype of each security, all or none.
   *
   * @throws {Refusal} the quota, or the cap of the SF right
   */
  subscribe(
    owner: Subscriber,
    securities: readonly SimSecurity[],
    subTypes: readonly SubType[],
    options: SubscribeOptions,
    now: number,
  ): Hold[] {
    const used = this.used(now);
    const added = new Map<string, Pair>();
    for (const security of securities) {
      for (const subType of subTypes) {
        const pair = new Pair(security, subType);
        if (!this.#pairs.has(pair.key)) added.set(pair.key, pair);
      }
    }
    const { subscriptionQuota } = this.#rules;
    if (used + added.size > subscriptionQuota) {
      throw new Refusal(
        `The subscription quota is not enough: ${used} of ${subscriptionQuota} are used and ${added.size} more are needed`,
      );
    }
    this.#checkSF(added.values());
    for (const pair of added.values()) this.#add(pair);
    const holds: Hold[] = [];
    for (const security of securities) {
      for (const subType of subTypes) {
        const pair = this.#pairs.get(pairKey(security.symbol, subType)) as Pair;
        let hold = pair.holds.get(owner);
        if (hold === undefined) {
          hold = { pair, since: now, push: false, rehabs: [RehabType.Forward], detail: options.detail };
          pair.holds.set(owner, hold);
          owner.holds.set(pair.key, hold);
        }
        hold.detail = options.detail;
        if (options.push !== undefined) register(hold, options.push, options.rehabs);
        holds.push(hold);
      }
    }
    return holds;
  }

  /**
   * Gives subscriptions up, all or none. What was not held is passed over.
   *
   * @throws {Refusal} one of them is younger than the minimum
   */
  unsubscribe(owner: Subscriber, holds: Iterable<Hold>, now: number): void {
    const list = [...holds];
    const minimum = this.#rules.minimumSubscription * 1000;
    for (const { pair, since } of list) {
      if (now - since < minimum) {
        throw new Refusal(
          `The subscription of ${pair.security.symbol} ${subTypeName(pair.subType)} is too short: ` +
            `it can be given up after at least ${minimum === 60_000 ? "1 minute" : `${minimum / 1000} seconds`}`,
        );
      }
    }
    for (const { pair } of list) this.#release(owner, pair, 0);
  }

  /** The connection is gone: what is younger than the minimum still counts until it has reached it. */
  drop(owner: Subscriber, now: number): void {
    const minimum = this.#rules.minimumSubscription * 1000;
    for (const { pair, since } of [...owner.holds.values()]) {
      this.#release(owner, pair, since + minimum > now ? since + minimum : 0);
    }
  }

  #release(owner: Subscriber, pair: Pair, keptUntil: number): void {
    owner.holds.delete(pair.key);
    pair.holds.delete(owner);
    pair.keptUntil = Math.max(pair.keptUntil, keptUntil);
    if (pair.holds.size === 0 && keptUntil === 0 && pair.keptUntil === 0) this.#remove(pair);
  }

  #checkSF(added: Iterable<Pair>): void {
    const securities = new Set<string>();
    for (const pair of this.#pairs.values()) if (underSF(pair)) securities.add(pair.security.symbol);
    const before = securities.size;
    for (const pair of added) if (underSF(pair)) securities.add(pair.security.symbol);
    const { sfSecurities } = this.#rules;
    if (securities.size > before && securities.size > sfSecurities) {
      throw new Refusal(
        `With the SF right at most ${sfSecurities} securities can have an order book or broker queue at once: ` +
          `${securities.size} would`,
      );
    }
  }

  #add(pair: Pair): void {
    // From now on its changes are waited for.
    pair.security.wake();
    this.#pairs.set(pair.key, pair);
    const { symbol } = pair.security;
    const known = this.#bySymbol.get(symbol);
    if (known === undefined) this.#bySymbol.set(symbol, new Set([pair]));
    else known.add(pair);
  }

  #remove(pair: Pair): void {
    this.#pairs.delete(pair.key);
    this.#bySymbol.get(pair.security.symbol)?.delete(pair);
  }
}

/** Registers or removes a hold's pushes. */
export function register(hold: Hold, push: boolean, rehabs: readonly RehabType[]): void {
  hold.push = push;
  if (push) hold.rehabs = rehabs.length === 0 ? [RehabType.Forward] : [...new Set(rehabs)];
}

function underSF({ security, subType }: Pair): boolean {
  return security.info.market === "HK" && (subType === SubType.OrderBook || subType === SubType.Broker);
}
