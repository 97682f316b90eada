/**
 * A sliding window over the last sends, counted as OpenD counts them.
 *
 * @module
 */

import type { RequestLimit } from "../codec/command.ts";

/**
 * How much longer than OpenD's window ours is, in milliseconds. OpenD counts when a request arrives, we when we send it:
 * if the first took longer on its way than the last, the two arrive closer together than they were sent. 50 ms covers
 * such differences on a machine and in a local network, a busy OpenD, and clocks that tick coarsely, for 0.2 percent of
 * the throughput. Over a worse line a request may still be refused; then the whole window is taken for full.
 */
export const WINDOW_MARGIN = 50;

/** The same for the least time between two requests, in milliseconds; small, because the gaps are (20 and 40 ms). */
export const GAP_MARGIN = 5;

/** The length of the window where a limit does not say: every limit of OpenD's documents has this one, in seconds. */
export const USUAL_SECONDS = 30;

/**
 * Knows when one more can be sent: request n + 1 more than so many seconds after request 1, n being what the limit
 * allows. Bursting n and then waiting is as good as an even pace.
 */
export class RateWindow {
  /** When the last n were sent: a ring, whose oldest is at `#head`. */
  readonly #sent: Float64Array;
  readonly #length: number;
  readonly #gap: number;
  #head = 0;

  constructor({ requests, seconds = USUAL_SECONDS, gap }: RequestLimit) {
    this.#sent = new Float64Array(requests).fill(-Infinity);
    this.#length = seconds * 1000 + WINDOW_MARGIN;
    this.#gap = gap === undefined ? 0 : gap + GAP_MARGIN;
  }

  /** Counts a request that is sent now. */
  count(now: number): void {
    this.#sent[this.#head] = now;
    this.#head = (this.#head + 1) % this.#sent.length;
  }

  /** Takes the whole window for filled at this moment. */
  fill(now: number): void {
    this.#sent.fill(now);
  }

  /**
   * When a request can be sent that has `ahead` others before it; not before `now`. It goes through one turn of the ring
   * at most: after that, everything repeats one window later.
   */
  timeOf(ahead: number, now: number): number {
    const size = this.#sent.length;
    const turns = Math.floor(ahead / size);
    let time = now;
    let last = this.#last;
    for (let i = 0; i <= ahead - turns * size; i++) {
      time = Math.max(time, (this.#sent[(this.#head + i) % size] ?? -Infinity) + this.#length, last + this.#gap);
      last = time;
    }
    return time + turns * this.#length;
  }

  /** Whether nothing of it matters any more: a new window would be the same. */
  isOver(now: number): boolean {
    return this.#last + this.#length <= now;
  }

  get #last(): number {
    return this.#sent[(this.#head || this.#sent.length) - 1] ?? -Infinity;
  }
}
