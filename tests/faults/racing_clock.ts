/** A clock that runs many times as fast as the real one, and that can leap: for sessions that live through hours in a second. */

import type { SessionClock } from "../../src/session/clock.ts";

interface Timer {
  readonly at: number;
  readonly callback: () => void;
  real: ReturnType<typeof setTimeout> | undefined;
}

/** The session's milliseconds are `speed` times as short as real ones. It counts its timers. */
export class RacingClock implements SessionClock {
  readonly #speed: number;
  readonly #began = performance.now();
  readonly #timers = new Set<Timer>();
  #leapt = 0;

  constructor(speed: number) {
    this.#speed = speed;
  }

  now(): number {
    return (performance.now() - this.#began) * this.#speed + this.#leapt;
  }

  schedule(callback: () => void, delay: number): () => void {
    const timer: Timer = { at: this.now() + delay, callback, real: undefined };
    this.#timers.add(timer);
    this.#arm(timer);
    return () => {
      clearTimeout(timer.real);
      this.#timers.delete(timer);
    };
  }

  /** Resolves after so many of its milliseconds. */
  sleep(delay: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, delay / this.#speed));
  }

  /** Leaps ahead, as a computer's clock does that has slept: what is due comes late. */
  leap(milliseconds: number): void {
    this.#leapt += milliseconds;
    for (const timer of this.#timers) this.#arm(timer);
  }

  /** How many timers wait. */
  get timers(): number {
    return this.#timers.size;
  }

  #arm(timer: Timer): void {
    clearTimeout(timer.real);
    timer.real = setTimeout(() => {
      this.#timers.delete(timer);
      timer.callback();
    }, Math.max(0, timer.at - this.now()) / this.#speed);
  }
}
