/**
 * Which kinds of pushes of which securities fell silent.
 *
 * @module
 */

import type { Silence } from "./messages.ts";

/** Knows when each was heard last. */
export class Silences {
  readonly #heard: Map<string, number>;
  readonly #bound: number;
  readonly #tell: (silence: Silence) => void;

  /** @param bound milliseconds that are no silence yet */
  constructor(keys: Iterable<string>, bound: number, now: number, tell: (silence: Silence) => void) {
    this.#heard = new Map([...keys].map((key) => [key, now]));
    this.#bound = bound;
    this.#tell = tell;
  }

  /** Something came. Nothing is known of a key that nobody waits for. */
  heard(key: string, now: number): void {
    const before = this.#heard.get(key);
    if (before === undefined) return;
    if (now - before > this.#bound) this.#tell({ key, from: before, to: now });
    this.#heard.set(key, now);
  }

  /** Tells of those that are silent to the end. */
  end(now: number): void {
    for (const key of this.#heard.keys()) this.heard(key, now);
  }
}
