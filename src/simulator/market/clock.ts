/**
 * Clocks for the market. The engine itself never asks the system for the time.
 *
 * @module
 */

/** Tells the market what time it is. `{ now: Date.now }` is the real one. */
export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
}

/** A clock that a test moves by hand. */
export class SteppedClock implements Clock {
  #now: number;

  /** @param start epoch milliseconds */
  constructor(start: number) {
    this.#now = start;
  }

  now(): number {
    return this.#now;
  }

  /** Moves on by `ms` milliseconds and returns the new time. */
  advance(ms: number): number {
    this.#now += ms;
    return this.#now;
  }

  /** Sets the time to `epochMs`. */
  set(epochMs: number): void {
    this.#now = epochMs;
  }
}

/** Another clock, run `factor` times as fast from the moment this one is made. */
export class FasterClock implements Clock {
  readonly #source: Clock;
  readonly #factor: number;
  readonly #origin: number;

  constructor(source: Clock, factor: number) {
    this.#source = source;
    this.#factor = factor;
    this.#origin = source.now();
  }

  now(): number {
    return this.#origin + Math.floor((this.#source.now() - this.#origin) * this.#factor);
  }
}
