/**
 * Clocks for the market. The engine itself never asks the system for the time.
 *
 * @module
 */

import { OpenDArgumentError } from "../../errors.ts";

/**
 * Tells the market what time it is. `{ now: Date.now }` is the real one.
 *
 * The one that a test moves is {@linkcode SteppedClock}.
 */
export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
}

/**
 * A clock that a test moves by hand.
 *
 * @example
 * ```ts
 * import { startSimulator, SteppedClock } from "@opend/client/simulator";
 *
 * const clock = new SteppedClock(Date.UTC(2025, 0, 2, 3));
 * await using sim = await startSimulator({ clock });
 * clock.advance(1_000); // the next step of the market is a second long
 * ```
 */
export class SteppedClock implements Clock {
  #now: number;

  /** @param start epoch milliseconds */
  constructor(start: number) {
    this.#now = start;
  }

  /**
   * The time it was set to, in milliseconds since 1970-01-01 UTC.
   *
   * @example
   * ```ts
   * import { SteppedClock } from "@opend/client/simulator";
   *
   * new SteppedClock(1_000).now(); // 1000
   * ```
   */
  now(): number {
    return this.#now;
  }

  /**
   * Moves on by `ms` milliseconds and returns the new time.
   *
   * @throws {OpenDArgumentError} it is no number
   *
   * @example
   * ```ts
   * import { SteppedClock } from "@opend/client/simulator";
   *
   * new SteppedClock(1_000).advance(500); // 1500
   * ```
   */
  advance(ms: number): number {
    this.#now = checked("advance", ms, this.#now + ms);
    return this.#now;
  }

  /**
   * Sets the time to `epochMs`.
   *
   * @throws {OpenDArgumentError} it is no number
   *
   * @example
   * ```ts
   * import { SteppedClock } from "@opend/client/simulator";
   *
   * const clock = new SteppedClock(0);
   * clock.set(Date.UTC(2025, 0, 2, 3));
   * ```
   */
  set(epochMs: number): void {
    this.#now = checked("set", epochMs, epochMs);
  }
}

/** A market whose time is no number would never find back. */
function checked(method: string, given: number, now: number): number {
  if (Number.isFinite(now)) return now;
  throw new OpenDArgumentError(`SteppedClock.${method}() got "${String(given)}"; it takes milliseconds`);
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
