/**
 * The quota of securities whose past bars may be asked for.
 *
 * @module
 */

import { Refusal } from "../refusal.ts";
import { optionChainOf } from "./option_chains.ts";
import { historyQuotaUsedUp } from "./texts.ts";

const DAY = 86_400_000;

/** What the quota goes by. */
export interface HistoryQuotaRules {
  readonly historyQuota: number;
  readonly optionHistoryQuota: number;
  readonly historyQuotaDays: number;
}

/** Different securities of the last days, over all connections; options count by chain, in a pool of their own. */
export class HistoryQuota<S extends { readonly symbol: string }> {
  readonly #rules: HistoryQuotaRules;
  readonly #asked = new Map<S, number>();

  constructor(rules: HistoryQuotaRules) {
    this.#rules = rules;
  }

  /** The securities that count, each with when its bars were last asked for. */
  asked(now: number): ReadonlyMap<S, number> {
    const kept = this.#rules.historyQuotaDays * DAY;
    for (const [security, time] of this.#asked) if (now - time >= kept) this.#asked.delete(security);
    return this.#asked;
  }

  /** Units used of the stocks' pool. */
  used(now: number): number {
    return [...this.asked(now).keys()].filter(({ symbol }) => optionChainOf(symbol) === undefined).length;
  }

  /** Units used of the options' pool. */
  usedByOptions(now: number): number {
    return new Set([...this.asked(now).keys()].flatMap(({ symbol }) => optionChainOf(symbol) ?? [])).size;
  }

  /** Units left of the stocks' pool. */
  remaining(now: number): number {
    return Math.max(0, this.#rules.historyQuota - this.used(now));
  }

  /**
   * Counts a security. One that counts already costs nothing, and counts from now on.
   *
   * @throws {Refusal} the quota is used up
   */
  spend(security: S, now: number): void {
    const { historyQuota, optionHistoryQuota, historyQuotaDays } = this.#rules;
    const [used, chains] = [this.used(now), this.usedByOptions(now)];
    const chain = optionChainOf(security.symbol);
    const known = chain === undefined
      ? this.#asked.has(security)
      : [...this.#asked.keys()].some(({ symbol }) => optionChainOf(symbol) === chain);
    if (!known && (chain === undefined ? used >= historyQuota : chains >= optionHistoryQuota)) {
      throw new Refusal(historyQuotaUsedUp(used, historyQuota, chains, optionHistoryQuota, historyQuotaDays));
    }
    this.#asked.set(security, now);
  }
}
