/**
 * Timers that can be told not to hold the process.
 *
 * @module
 */

/** The longest delay that `setTimeout` keeps: a longer one would fire at once. */
const LONGEST_DELAY = 2 ** 31 - 1;

/** A timer that was started; give it to {@linkcode stopTimer}. */
export type Timer = ReturnType<typeof setTimeout>;

/**
 * Calls back once after `delay` milliseconds.
 *
 * @param hold Whether the process waits for it.
 */
export function startTimer(callback: () => void, delay: number, hold: boolean): Timer {
  const timer = setTimeout(callback, Math.min(delay, LONGEST_DELAY));
  if (!hold) release(timer);
  return timer;
}

/** Stops a timer; one that has fired, or none, is fine. */
export function stopTimer(timer: Timer | undefined): void {
  if (timer !== undefined) clearTimeout(timer);
}

/** Node and Bun give an object with `unref`, Deno a number; Workers and browsers have no such notion. */
function release(timer: Timer): void {
  const deno = (globalThis as { Deno?: { unrefTimer?: (id: number) => void } }).Deno;
  if (typeof timer === "number") deno?.unrefTimer?.(timer);
  else (timer as { unref?: () => void }).unref?.();
}
