/**
 * Who is subscribed to what: one table of the whole OpenD, for its quota counts over all connections.
 *
 * @module
 */

import { OpenDArgumentError } from "../errors.ts";
import { RehabType, SubType } from "../gen/qot_common.ts";
import type { SimSecurity } from "./market/security.ts";
import type { Scope } from "./market/sessions/hours.ts";
import type { Bar, Tick } from "./market/views.ts";
import type { PushBody } from "./envelope.ts";
import { Refusal } from "./refusal.ts";
import { optionChainOf } from "./rules/option_chains.ts";
import { rightOf, type Rights } from "./rules/rights.ts";
import type { ResolvedRules } from "./rules/rules.ts";
import { noRightToSubscribe, optionQuotaUsedUp, quotaUsedUp, tooManyUnderSF, tooShort } from "./rules/texts.ts";
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
  /** The sessions of the US that its bars, points and trades are of. */
  scope: Scope;
}

/** A security and a subtype that somebody subscribed: one unit of the quota. */
export class Pair {
  readonly security: SimSecurity;
  readonly subType: SubType;
  /** When its first data has come from OpenD's servers, by the simulator's clock. */
  readonly readyAt: number;
  /** The chain, of an option. */
  readonly chain: string | undefined;
  readonly holds: Map<Subscriber, Hold> = new Map();
  /** Nobody holds it any more, but it was given up too young, and counts until then. */
  keptUntil = 0;
  /** Whether the user has lost the right to it since. */
  silenced = false;
  /** The trades that were not pushed yet. */
  ticks: Tick[] = [];
  /** When it was last pushed, by the market's step clock. */
  pushedAt: number = Number.NEGATIVE_INFINITY;
  /** The newest bars as they were when they were pushed, without a rehab, by scope. */
  readonly barsPushed: Map<Scope, Bar> = new Map();
  /** Whether regular bars changed since the last push, and not only those of extended sessions. */
  regularChanged = false;

  constructor(security: SimSecurity, subType: SubType, readyAt: number) {
    this.security = security;
    this.subType = subType;
    this.readyAt = readyAt;
    this.chain = optionChainOf(security.symbol);
  }

  /** Its name in the table. */
  get key(): string {
    return pairKey(this.security.symbol, this.subType);
  }

  /** Whether anybody wants its pushes, and has a right to them. */
  get pushed(): boolean {
    if (this.silenced) return false;
    for (const hold of this.holds.values()) if (hold.push) return true;
    return false;
  }

  /** The scopes that somebody wants its pushes of. */
  get scopes(): ReadonlySet<Scope> {
    const scopes = new Set<Scope>();
    for (const { push, scope } of this.holds.values()) if (push) scopes.add(scope);
    return scopes;
  }
}

/** The name of a (security, subtype). */
export function pairKey(symbol: string, subType: number): string {
  return `${symbol}/${subType}`;
}

/**
 * What a hold's pushes differ in from those of another hold of the same pair: the rehab and the scope, or the single
 * orders. {@linkcode readVariant} takes such a number apart.
 */
export function variantsOf(hold: Hold): readonly number[] {
  const { pair: { subType }, rehabs, scope } = hold;
  if (klTypeOf(subType) !== undefined) {
    return scope === "regular" ? rehabs : rehabs.map((rehab) => rehab + SCOPE_STEP * SCOPES.indexOf(scope));
  }
  if (subType === SubType.RT || subType === SubType.Ticker) return [SCOPE_STEP * SCOPES.indexOf(scope)];
  return hold.detail ? DETAIL : PLAIN;
}

/** The scope of a variant, and its rehab or whether it has the single orders. */
export function readVariant(variant: number): { readonly scope: Scope; readonly rest: number } {
  return { scope: SCOPES[Math.floor(variant / SCOPE_STEP)] ?? "regular", rest: variant % SCOPE_STEP };
}

const SCOPES: readonly Scope[] = ["regular", "extended", "all"];
const SCOPE_STEP = 8;
const PLAIN = [0];
const DETAIL = [1];

/** What a subscription asks for beside the pairs. */
export interface SubscribeOptions {
  /** Registers or removes pushes; left out, nothing changes. */
  readonly push?: boolean | undefined;
  readonly rehabs: readonly RehabType[];
  readonly detail: boolean;
  /** @default "regular" */
  readonly scope?: Scope;
}

/** The table. `now` is handed in wherever age matters. */
export class Subscriptions {
  readonly #rules: ResolvedRules;
  readonly #rights: Rights;
  readonly #pairs = new Map<string, Pair>();
  readonly #bySymbol = new Map<string, Set<Pair>>();
  /** Units that other tables take of the same quota. */
  #elsewhere: () => number = () => 0;

  constructor(rules: ResolvedRules, rights: Rights) {
    this.#rules = rules;
    this.#rights = rights;
  }

  /** All pairs that somebody holds, or that are kept. */
  pairs(): Iterable<Pair> {
    return this.#pairs.values();
  }

  /** The pair of a {@linkcode pairKey}. */
  pair(key: string): Pair | undefined {
    return this.#pairs.get(key);
  }

  /** The pairs of a security. */
  of(symbol: string): Iterable<Pair> {
    return this.#bySymbol.get(symbol) ?? [];
  }

  /** Has another table's units count too: those of event contracts, which are no securities of the market. */
  share(units: () => number): void {
    this.#elsewhere = units;
  }

  /** Units used over all connections, but for those of options. */
  used(now: number): number {
    this.#expire(now);
    return unitsOf(this.#pairs.values()).stocks + this.#elsewhere();
  }

  /** Units of the options' pool used over all connections. */
  usedByOptions(now: number): number {
    this.#expire(now);
    return unitsOf(this.#pairs.values()).options.size;
  }

  /** Units of the options' pool left. */
  remainingForOptions(now: number): number {
    return Math.max(0, this.#rules.optionSubscriptionQuota - this.usedByOptions(now));
  }

  /** Units left. */
  remaining(now: number): number {
    return Math.max(0, this.#rules.subscriptionQuota - this.used(now));
  }

  /**
   * Subscribes to each subtype of each security, all or none.
   *
   * @throws {Refusal} a right, a quota, or the cap of the SF right
   */
  subscribe(
    owner: Subscriber,
    securities: readonly SimSecurity[],
    subTypes: readonly SubType[],
    options: SubscribeOptions,
    now: number,
  ): Hold[] {
    this.#checkRights(securities, subTypes);
    this.#expire(now);
    const added = new Map<string, Pair>();
    for (const security of securities) {
      for (const subType of subTypes) {
        const key = pairKey(security.symbol, subType);
        if (this.#pairs.has(key) || added.has(key)) continue;
        added.set(key, new Pair(security, subType, now + this.#delayOf(security, subType)));
      }
    }
    this.#checkQuotas(added.values());
    this.#checkSF(added.values());
    for (const pair of added.values()) this.#add(pair);
    const holds: Hold[] = [];
    for (const security of securities) {
      for (const subType of subTypes) {
        const pair = this.#pairs.get(pairKey(security.symbol, subType)) as Pair;
        let hold = pair.holds.get(owner);
        if (hold === undefined) {
          const { detail, scope = "regular" } = options;
          hold = { pair, since: now, push: false, rehabs: [RehabType.Forward], detail, scope };
          pair.holds.set(owner, hold);
          owner.holds.set(pair.key, hold);
        }
        hold.detail = options.detail;
        hold.scope = options.scope ?? "regular";
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
        throw new Refusal(tooShort(pair.security.symbol, subTypeName(pair.subType), minimum / 1000));
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

  /** Nobody holds it any more, and it is old enough. */
  #expire(now: number): void {
    for (const pair of this.#pairs.values()) {
      if (pair.holds.size === 0 && pair.keptUntil <= now) this.#remove(pair);
    }
  }

  #delayOf({ symbol }: SimSecurity, subType: SubType): number {
    const { firstDataDelay } = this.#rules;
    if (typeof firstDataDelay === "number") return firstDataDelay;
    const delay = firstDataDelay(symbol, subType);
    if (delay >= 0) return delay;
    throw new OpenDArgumentError(
      `rules.firstDataDelay returned "${String(delay)}" for ${symbol} ${
        subTypeName(subType)
      }; milliseconds of at least 0 are wanted`,
    );
  }

  #checkRights(securities: readonly SimSecurity[], subTypes: readonly SubType[]): void {
    for (const { symbol, info } of securities) {
      for (const subType of subTypes) {
        if (!this.#rights.allows(info, subType)) throw new Refusal(noRightToSubscribe(symbol, rightOf(info)));
      }
    }
  }

  #checkQuotas(added: Iterable<Pair>): void {
    const { subscriptionQuota, optionSubscriptionQuota } = this.#rules;
    const used = unitsOf(this.#pairs.values());
    const more = unitsOf(added);
    const stocks = used.stocks + this.#elsewhere();
    if (more.stocks > 0 && stocks + more.stocks > subscriptionQuota) {
      throw new Refusal(quotaUsedUp(stocks, subscriptionQuota, more.stocks));
    }
    const chains = [...more.options].filter((unit) => !used.options.has(unit)).length;
    if (used.options.size + chains > optionSubscriptionQuota) {
      throw new Refusal(optionQuotaUsedUp(used.options.size, optionSubscriptionQuota, chains));
    }
  }

  #checkSF(added: Iterable<Pair>): void {
    if (this.#rights.all.HK !== "SF") return;
    const securities = new Set<string>();
    for (const pair of this.#pairs.values()) if (underSF(pair)) securities.add(pair.security.symbol);
    const before = securities.size;
    for (const pair of added) if (underSF(pair)) securities.add(pair.security.symbol);
    const { sfSecurities } = this.#rules;
    if (securities.size > before && securities.size > sfSecurities) {
      throw new Refusal(tooManyUnderSF(sfSecurities, securities.size));
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
    const { symbol } = pair.security;
    const left = this.#bySymbol.get(symbol);
    left?.delete(pair);
    if (left?.size === 0) this.#bySymbol.delete(symbol);
  }
}

/** Registers or removes a hold's pushes. */
export function register(hold: Hold, push: boolean, rehabs: readonly RehabType[]): void {
  hold.push = push;
  if (push) hold.rehabs = rehabs.length === 0 ? [RehabType.Forward] : [...new Set(rehabs)];
}

function underSF({ security, subType }: Pair): boolean {
  return rightOf(security.info) === "HK" && (subType === SubType.OrderBook || subType === SubType.Broker);
}

/** What pairs cost: each a unit of the one pool; of the other all contracts of a chain together, for each subtype. */
export function unitsOf(pairs: Iterable<Pair>): { readonly stocks: number; readonly options: ReadonlySet<string> } {
  let stocks = 0;
  const options = new Set<string>();
  for (const { chain, subType } of pairs) {
    if (chain === undefined) stocks++;
    else options.add(pairKey(chain, subType));
  }
  return { stocks, options };
}
