/**
 * When pushes go out: what changed, at the cadence of its kind, encoded once for all connections.
 *
 * @module
 */

import { PushDataType, SubType } from "../gen/qot_common.ts";
import type { PushBody } from "./envelope.ts";
import type { SecurityChange } from "./market/views.ts";
import type { PushCadence } from "./options.ts";
import type { Rights } from "./rules/rights.ts";
import { cachedContent, makePush, noteBars, type PushContent } from "./pushes.ts";
import { type Hold, type Pair, readVariant, type Subscriptions, variantsOf } from "./subscriptions.ts";
import { cadenceOf, klTypeOf } from "./subtypes.ts";

/** Repeats of one pair that a single call of {@linkcode Pusher.repeat} makes at most: after a long pause none piles up. */
const MOST_REPEATS = 1000;

/** Turns changes of the market into pushes. */
export class Pusher {
  readonly #subscriptions: Subscriptions;
  readonly #cadence: PushCadence;
  readonly #rights: Rights;
  readonly #waiting = new Set<Pair>();
  #repeated = 0;

  constructor(subscriptions: Subscriptions, cadence: PushCadence, rights: Rights) {
    this.#subscriptions = subscriptions;
    this.#cadence = cadence;
    this.#rights = rights;
  }

  /** What waits for its cadence, as far as somebody wants it. */
  get waiting(): readonly Pair[] {
    return [...this.#waiting].filter(({ pushed }) => pushed);
  }

  /** Notes what changed. */
  note(changes: readonly SecurityChange[], now: number): void {
    for (const change of changes) {
      for (const pair of this.#subscriptions.of(change.symbol)) {
        if (pair.pushed && pair.readyAt <= now) this.#note(pair, change);
      }
    }
  }

  /** Pushes what is due. */
  step(now: number): void {
    for (const pair of this.#waiting) {
      if (now - pair.pushedAt >= cadenceOf(pair.subType, this.#cadence)) this.flush(pair, now);
    }
  }

  /** Pushes what a pair has waiting, whether it is due or not. */
  flush(pair: Pair, now: number): void {
    if (!this.#waiting.delete(pair)) return;
    pair.pushedAt = now;
    const { ticks, barsPushed, regularChanged } = pair;
    pair.ticks = [];
    pair.regularChanged = false;
    const quiet = !regularChanged && hasScopes(pair.subType);
    this.#send(pair, (variant) => {
      if (quiet && readVariant(variant).scope === "regular") return undefined;
      return this.#make(pair, variant, { ticks, dataType: PushDataType.Realtime, barsPushed });
    });
    noteBars(pair);
  }

  /** Sends one subscriber what the cache has. */
  first(hold: Hold, to: { sendPush(push: PushBody): void }): void {
    for (const variant of variantsOf(hold)) {
      const push = this.#make(hold.pair, variant, cachedContent(hold.pair, variant));
      if (push !== undefined) to.sendPush(push);
    }
    noteBars(hold.pair);
  }

  /** Pushes of a pair begin, from its present on; what waited for others must have gone. */
  begin(pair: Pair): void {
    noteBars(pair);
  }

  /** For benchmarks: sends the present of every pair `rate` times a second, as the time since the last call has it. */
  repeat(rate: number, elapsed: number): void {
    this.#repeated += rate * elapsed / 1000;
    const times = Math.min(MOST_REPEATS, Math.floor(this.#repeated));
    this.#repeated = this.#repeated - Math.floor(this.#repeated);
    if (times === 0) return;
    for (const pair of this.#subscriptions.pairs()) {
      if (!pair.pushed) continue;
      this.#send(pair, (variant) => {
        return this.#make(pair, variant, { ...cachedContent(pair, variant), dataType: PushDataType.Realtime });
      }, times);
    }
  }

  #make(pair: Pair, variant: number, content: PushContent): PushBody | undefined {
    return makePush(pair, variant, content, this.#rights);
  }

  #note(pair: Pair, change: SecurityChange): void {
    if (!concerns(pair, change)) return;
    if (change.bars) pair.regularChanged = true;
    if (pair.subType === SubType.Ticker) pair.ticks.push(...change.ticks);
    this.#waiting.add(pair);
  }

  #send(pair: Pair, make: (variant: number) => PushBody | undefined, times = 1): void {
    const bodies = new Map<number, PushBody | undefined>();
    for (const [subscriber, hold] of pair.holds) {
      if (!hold.push) continue;
      for (const variant of variantsOf(hold)) {
        if (!bodies.has(variant)) bodies.set(variant, make(variant));
        const body = bodies.get(variant);
        if (body === undefined) continue;
        for (let i = 0; i < times; i++) subscriber.sendPush(body);
      }
    }
  }
}

/** Whether its pushes differ by the sessions of the US that they are of. */
function hasScopes(subType: SubType): boolean {
  return subType === SubType.RT || klTypeOf(subType) !== undefined;
}

function concerns(pair: Pair, change: SecurityChange): boolean {
  const { subType } = pair;
  switch (subType) {
    case SubType.Basic:
      return change.quote;
    case SubType.Ticker:
      return change.ticks.length > 0 && (change.bars || wantsExtended(pair));
    case SubType.OrderBook:
      return change.book;
    case SubType.Broker:
      return change.broker;
    case SubType.RT:
      return change.rt || (change.extended && wantsExtended(pair));
    default:
      return change.bars || (change.extended && wantsExtended(pair));
  }
}

function wantsExtended({ scopes }: Pair): boolean {
  return scopes.has("extended") || scopes.has("all");
}
