/** A clock for the moderation of sockets: time stands still, and a rest ends when the test says so. */

import type { ModerationClock } from "../../src/transport/moderation.ts";

export class RestClock implements ModerationClock {
  time = 0;
  /** How long each rest was meant to last. */
  readonly delays: number[] = [];
  /** Whether each was to hold the process. */
  readonly holds: boolean[] = [];
  readonly #callbacks = new Set<() => void>();
  #waiting: (() => void)[] = [];

  now(): number {
    return this.time;
  }

  after(delay: number, hold: boolean, callback: () => void): () => void {
    this.delays.push(delay);
    this.holds.push(hold);
    this.#callbacks.add(callback);
    for (const waiting of this.#waiting.splice(0)) waiting();
    return () => this.#callbacks.delete(callback);
  }

  /** Timers that run. */
  get pending(): number {
    return this.#callbacks.size;
  }

  /** Waits until a rest has started. */
  async resting(): Promise<void> {
    while (this.pending === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** The time is over for all timers that run. */
  fire(): void {
    const due = [...this.#callbacks];
    this.#callbacks.clear();
    for (const callback of due) callback();
  }
}
