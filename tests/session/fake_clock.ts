/** A clock that stands still until a test moves it. */

import type { SessionClock } from "../../src/session/clock.ts";

interface Timer {
  readonly at: number;
  readonly hold: boolean;
  readonly callback: () => void;
}

/** Time as a test tells it: no timer fires but within {@linkcode FakeClock.advance}. */
export class FakeClock implements SessionClock {
  #now: number;
  readonly #timers = new Set<Timer>();

  constructor(now = 1_000) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  schedule(callback: () => void, delay: number, hold: boolean): () => void {
    const timer: Timer = { at: this.#now + Math.max(0, delay), hold, callback };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /**
   * Lets time pass. What comes due fires in the order of its time, then of its scheduling, with {@linkcode now} at its
   * own moment; so does what is scheduled meanwhile. Promises settle only once the test awaits something.
   */
  advance(ms: number): void {
    const end = this.#now + ms;
    for (let next = this.#next(end); next !== undefined; next = this.#next(end)) {
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.callback();
    }
    this.#now = end;
  }

  /** As {@linkcode advance}, and lets what was awaited run after each timer and at the end. */
  async run(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settled();
    for (let next = this.#next(end); next !== undefined; next = this.#next(end)) {
      this.advance(Math.max(0, next.at - this.#now));
      await settled();
    }
    this.advance(Math.max(0, end - this.#now));
    await settled();
  }

  #next(end: number): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.#timers) {
      if (timer.at <= end && (first === undefined || timer.at < first.at)) first = timer;
    }
    return first;
  }

  /** How many timers wait. */
  get timers(): number {
    return this.#timers.size;
  }

  /** How many of them hold the process. */
  get holding(): number {
    return [...this.#timers].filter(({ hold }) => hold).length;
  }

  /** In how many milliseconds the next timer fires; undefined when none waits. */
  get nextIn(): number | undefined {
    const next = this.#next(Infinity);
    return next === undefined ? undefined : next.at - this.#now;
  }
}

/** After every promise callback that is ready by now, and those that they make ready. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
