/**
 * How far the ticks of one security have been delivered.
 *
 * @module
 */

import { PushDataType, type Ticker } from "../gen/qot_common.ts";

/** What orders ticks of one security beside their numbers. */
type Moment = Pick<Ticker, "time" | "timestamp">;

/**
 * Whether `a` was traded after `b`. Both are of one security, so that their `time` strings are of one zone and one
 * format (`yyyy-MM-dd HH:mm:ss`, with or without milliseconds) and compare as text.
 */
export function isLater(a: Moment, b: Moment): boolean {
  return a.timestamp && b.timestamp ? a.timestamp > b.timestamp : a.time > b.time;
}

/**
 * How far the ticks of one security have been delivered.
 *
 * A tick is new when its `sequence` is above the last one's. One whose `sequence` is not above it, but that was traded
 * later than everything delivered, is new too: numbering has begun anew with it (another trading day, another OpenD).
 * From then on what was traded no later than the last tick of the numbering before counts as delivered, whatever its
 * number. The latest time is what counts and not the last tick's, for trades that are reported late have a higher
 * number and an earlier time.
 */
export class TickPosition {
  /** The number of the last tick. */
  sequence: bigint;
  /** Whether numbering began anew. */
  renumbered = false;
  /** The latest time delivered. */
  readonly #latest: { time: string; timestamp: number | undefined };
  /** The latest time of the numbering before this one. */
  #before: Moment | undefined;

  /** @param first The first tick, which is delivered. */
  constructor(first: Readonly<Ticker>) {
    this.sequence = first.sequence;
    // Not the tick itself: it may hold on to the memory it was received in.
    this.#latest = { time: first.time, timestamp: first.timestamp };
  }

  /** Whether a tick is new; if it is, it counts as delivered from now on. */
  accept(tick: Readonly<Ticker>): boolean {
    const latest = this.#latest;
    if (tick.sequence > this.sequence) {
      if (this.#before !== undefined && !isLater(tick, this.#before)) return false;
      this.sequence = tick.sequence;
      if (!isLater(tick, latest)) return true;
    } else {
      // A tick without a number cannot be told from another, and one that OpenD had missed itself comes late by nature:
      // better twice than never.
      if (tick.sequence === 0n || (tick.pushDataType === PushDataType.ByDisConn && tick.sequence < this.sequence)) {
        return true;
      }
      if (!isLater(tick, latest)) return false;
      this.sequence = tick.sequence;
      this.renumbered = true;
      this.#before = { ...latest };
    }
    latest.time = tick.time;
    latest.timestamp = tick.timestamp;
    return true;
  }

  /** Whether this is the last tick that was delivered. */
  isLast(tick: Readonly<Ticker>): boolean {
    return tick.sequence === this.sequence && !isLater(tick, this.#latest);
  }
}
