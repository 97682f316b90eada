/**
 * The pairs that are wanted, each with what it was asked for with.
 *
 * @module
 */

import { type Pair, pairKey } from "./pairs.ts";

/** Fields of a request, as they are sent again. What has its default is left out, so that equal wishes look equal. */
export type Fields = Readonly<Record<string, unknown>>;

/** A pair and how it is wanted. */
export interface Wanted extends Pair {
  /** The fields that stand beside the push: order book detail, session... The latest request decides. */
  readonly options: Fields;
  /** The fields of the push: whether it comes first, in which adjustments. Undefined: no push. */
  readonly push: Fields | undefined;
  /** When it first succeeded on this connection, by the session's clock; undefined while this connection has it not. */
  readonly since: number | undefined;
}

/** What a request says of the push of a pair: the fields to push with, `false` for none, undefined for no change. */
export type PushChange = ((pair: Pair) => Fields) | false | undefined;

/** The pairs of one command. They stay in the order in which they were first asked for. */
export class PairTable {
  readonly #pairs = new Map<string, Wanted>();

  get size(): number {
    return this.#pairs.size;
  }

  values(): Iterable<Wanted> {
    return this.#pairs.values();
  }

  get(pair: Pair): Wanted | undefined {
    return this.#pairs.get(pairKey(pair));
  }

  subscribe(pairs: Iterable<Pair>, options: Fields, push: PushChange, now: number): void {
    for (const pair of pairs) {
      const known = this.get(pair);
      this.#set({ ...pair, options, push: changed(known?.push, push, pair), since: known?.since ?? now });
    }
  }

  /** Registers or removes pushes. A pair that is not there stays so: OpenD refuses a push without a subscription. */
  register(pairs: Iterable<Pair>, push: PushChange): void {
    for (const pair of pairs) {
      const known = this.get(pair);
      if (known !== undefined) this.#set({ ...known, push: changed(known.push, push, pair) });
    }
  }

  unsubscribe(pairs: Iterable<Pair>): void {
    for (const pair of pairs) this.#pairs.delete(pairKey(pair));
  }

  clear(): void {
    this.#pairs.clear();
  }

  /** The connection has them now; those that it had already keep their age. Returns how many are still wanted. */
  restored(pairs: Iterable<Pair>, now: number): number {
    let count = 0;
    for (const pair of pairs) {
      const known = this.get(pair);
      if (known === undefined) continue;
      if (known.since === undefined) this.#set({ ...known, since: now });
      count++;
    }
    return count;
  }

  /** The connection that had them is gone. */
  connectionLost(): void {
    for (const wanted of this.#pairs.values()) this.#set({ ...wanted, since: undefined });
  }

  #set(wanted: Wanted): void {
    this.#pairs.set(pairKey(wanted), wanted);
  }
}

function changed(before: Fields | undefined, push: PushChange, pair: Pair): Fields | undefined {
  if (push === undefined) return before;
  return push === false ? undefined : push(pair);
}
