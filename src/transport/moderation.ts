/**
 * Fewer wake-ups for a socket whose data comes faster than it is worth waking for: what network cards call interrupt
 * moderation. A wake-up costs 5 to 10 µs of CPU time on Node and on Bun, and a flood of small packets brings one for
 * every two or three of them, unless what comes within a millisecond is read at once.
 *
 * @module
 */

import { startTimer, stopTimer, type Timer } from "../timer.ts";

/** A socket that can leave what has come with the system for a while. */
export interface Pausable {
  pause(): void;
  resume(): void;
}

/** Where the time comes from. */
export interface ModerationClock {
  /** Milliseconds from any origin. */
  now(): number;
  /** Calls back once, after so many milliseconds; gives what stops it. `hold`: whether the process waits for it. */
  after(delay: number, hold: boolean, callback: () => void): () => void;
}

/** So many small pieces within {@linkcode WINDOW} start a rest: 16,000 a second, which only a flood of pushes makes. */
export const BUSY_PIECES = 16;

/** So many within {@linkcode WINDOW} after a rest start the next one. */
export const STILL_BUSY_PIECES = 4;

/** Milliseconds in which the pieces are counted. */
export const WINDOW = 1;

/** Milliseconds that a rest lasts: the most that anything is kept waiting. */
export const REST = 1;

/**
 * A piece that is longer pays for its wake-up: it takes one back, so that a large reply is not slowed down by the small
 * ones among its pieces.
 */
export const LONGEST_SMALL_PIECE = 16_384;

/** The clock of the runtime. */
export const systemClock: ModerationClock = {
  now: () => performance.now(),
  after(delay, hold, callback) {
    const timer: Timer = startTimer(callback, delay, hold);
    return () => stopTimer(timer);
  },
};

/**
 * Pauses one socket for a millisecond when small pieces follow each other closely, so that what comes meanwhile is read
 * at once. Nothing is held back as long as pieces are rarer, nor for a reply: `expectReply()` ends a rest, and the count
 * starts again.
 */
export class Moderation {
  readonly #socket: Pausable;
  readonly #clock: ModerationClock;
  /** A paused socket does not hold the process on Node: its timer does. */
  #hold: boolean;
  #pieces = 0;
  /** When the first of them came. */
  #since = 0;
  /** Ends the rest's timer; there is one as long as the socket rests. */
  #stopTimer: (() => void) | undefined;

  constructor(socket: Pausable, clock: ModerationClock = systemClock, hold: boolean = true) {
    this.#socket = socket;
    this.#clock = clock;
    this.#hold = hold;
  }

  /** A piece has been read, and handled. */
  received(length: number): void {
    if (this.#stopTimer !== undefined) return;
    if (length > LONGEST_SMALL_PIECE) {
      if (this.#pieces > 0) this.#pieces--;
      return;
    }
    // The time is asked for twice in 16 pieces only.
    if (this.#pieces === 0) this.#since = this.#clock.now();
    if (++this.#pieces < BUSY_PIECES) return;
    this.#pieces = 0;
    if (this.#clock.now() - this.#since > WINDOW) return;
    this.#socket.pause();
    this.#stopTimer = this.#clock.after(REST, this.#hold, () => {
      this.#stopTimer = undefined;
      this.#pieces = BUSY_PIECES - STILL_BUSY_PIECES;
      this.#since = this.#clock.now();
      this.#socket.resume();
    });
  }

  /** Something is sent whose answer must not wait, or an end must be seen: reads again at once. */
  expectReply(): void {
    this.#pieces = 0;
    if (this.stop()) this.#socket.resume();
  }

  /** Whether the socket holds the process. A rest ends, so that it is the socket that does so. */
  hold(on: boolean): void {
    this.#hold = on;
    if (this.stop()) this.#socket.resume();
  }

  /** Leaves the socket as it is: it is gone. True when it was resting. */
  stop(): boolean {
    const stopTimer = this.#stopTimer;
    this.#stopTimer = undefined;
    stopTimer?.();
    return stopTimer !== undefined;
  }
}

/** Moderates a socket, but not on Windows, where a timer may come 15 ms late. */
export function moderate(socket: Pausable, clock?: ModerationClock, hold?: boolean): Moderation | undefined {
  const { process } = globalThis as unknown as { readonly process?: { readonly platform: string } };
  return process?.platform === "win32" ? undefined : new Moderation(socket, clock, hold);
}
