/**
 * Time, as a session needs it: handed in by tests, and by whoever has a better one.
 *
 * @module
 */

import { startTimer, stopTimer } from "../timer.ts";

/**
 * Tells the time and calls back later.
 *
 * @example
 * ```ts
 * import { OpenQuoteContext, type SessionClock } from "@opend/client";
 *
 * const clock: SessionClock = {
 *   now: () => performance.now(),
 *   schedule(callback, delay) {
 *     const timer = setTimeout(callback, delay / 10); // a session that waits a tenth as long
 *     return () => clearTimeout(timer);
 *   },
 * };
 * await using quote = await OpenQuoteContext.connect({ clock });
 * ```
 */
export interface SessionClock {
  /** Milliseconds since some fixed moment; it never goes back. */
  now(): number;
  /**
   * Calls back once after `delay` milliseconds; what it returns takes that back.
   *
   * @param hold Whether the process waits for it.
   */
  schedule(callback: () => void, delay: number, hold: boolean): () => void;
}

/** The runtime's own clock: monotonic, so that a change of the system's time neither shortens nor lengthens a wait. */
export const systemClock: SessionClock = {
  now: () => performance.now(),
  schedule(callback, delay, hold) {
    const timer = startTimer(callback, delay, hold);
    return () => stopTimer(timer);
  },
};
