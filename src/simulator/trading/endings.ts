/**
 * The ends of options, futures and warrants: by their last day, or, of callable bull and bear contracts, by a call.
 *
 * @module
 */

import type { SimSecurity } from "../market/security.ts";
import { UNITS } from "../market/tick_size.ts";
import type { SecurityChange } from "../market/views.ts";
import type { AccountBooks } from "./account.ts";
import type { Agenda } from "./agenda.ts";
import { endOf, type Find, settlementPrice } from "./derivatives.ts";
import type { Entitlements } from "./entitlements.ts";
import type { ClientOrder } from "./order.ts";
import { lastPrice } from "./position.ts";

/** What the ends are about. */
export interface EndingParts {
  readonly accounts: () => Iterable<AccountBooks>;
  readonly agenda: Agenda;
  readonly find: Find;
  /** Ends an order with a reason. */
  readonly cancel: (order: ClientOrder, reason: string) => void;
}

/** Settles what is held of securities that end. It watches those that somebody holds or has orders for. */
export class Endings {
  readonly #parts: EndingParts;
  readonly #entitlements: Entitlements;
  readonly #watched = new Set<SimSecurity>();
  /** Bull and bear contracts among them, by what they are on. */
  readonly #callable = new Map<string, Set<SimSecurity>>();
  readonly #called = new Set<SimSecurity>();

  constructor(parts: EndingParts, entitlements: Entitlements) {
    this.#parts = parts;
    this.#entitlements = entitlements;
  }

  /** Whether it has ended. */
  has(security: SimSecurity): boolean {
    if (this.#called.has(security) || security.now >= endOf(security.info)) return true;
    const call = callOf(security);
    if (call === undefined) return false;
    const owner = this.#parts.find(call.owner);
    // The market knows of calls when nobody here watched.
    return security.suspended || owner !== undefined && isCalled(security, lastPrice(owner) * owner.shares / UNITS);
  }

  /** Watches a security that is held or ordered. */
  watch(security: SimSecurity): void {
    if (this.#watched.has(security)) return;
    this.#watched.add(security);
    this.#entitlements.watch(security);
    const end = endOf(security.info);
    if (end === Number.POSITIVE_INFINITY) return;
    this.#parts.agenda.add(end, () => this.#settle(security, "Expiry"));
    const owner = callOf(security)?.owner;
    if (owner === undefined) return;
    // Awake, so that its changes are told.
    this.#parts.find(owner)?.wake();
    this.#callable.set(owner, (this.#callable.get(owner) ?? new Set()).add(security));
  }

  /** Looks at what was traded: a price beyond the call level ends a contract at once. */
  look(changes: readonly SecurityChange[]): void {
    if (this.#callable.size === 0) return;
    for (const { symbol, ticks } of changes) {
      const last = this.#parts.find(symbol);
      for (const security of this.#callable.get(symbol) ?? []) {
        // Contracts stand for the shares that they were made for.
        const shares = last?.shares ?? 1;
        const prices = ticks.map(({ price }) => price * shares);
        // What was passed over has no ticks, and its end is the newest price.
        if (last !== undefined) prices.push(lastPrice(last) * shares / UNITS);
        if (prices.some((price) => isCalled(security, price))) this.#call(symbol, security);
      }
    }
  }

  #call(owner: string, security: SimSecurity): void {
    this.#callable.get(owner)?.delete(security);
    this.#called.add(security);
    for (const account of this.#parts.accounts()) {
      for (const order of [...account.working]) {
        if (order.terms.security === security) this.#parts.cancel(order, "The contract was called");
      }
    }
    this.#settle(security, "Call");
  }

  #settle(security: SimSecurity, type: string): void {
    const price = settlementPrice(security, this.#parts.find);
    for (const account of this.#parts.accounts()) {
      const position = account.position(security);
      if (position !== undefined) account.settle(position, price, security.now, type);
    }
  }
}

function callOf({ info: { terms } }: SimSecurity): { owner: string; bull: boolean; recovery: number } | undefined {
  if (terms?.kind !== "warrant" || terms.recovery === undefined) return undefined;
  return { owner: terms.owner, bull: terms.type === "bull", recovery: terms.recovery };
}

function isCalled(security: SimSecurity, price: number): boolean {
  const call = callOf(security);
  return call !== undefined && (call.bull ? price <= call.recovery : price >= call.recovery);
}
