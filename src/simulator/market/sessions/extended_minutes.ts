/**
 * The minutes of the US' extended sessions, which stand beside the regular bars and are shown to whoever asks for them.
 *
 * @module
 */

import type { RawBar } from "../bars.ts";
import { MINUTE } from "../zones.ts";
import type { SessionName } from "./timetable.ts";

/** A minute, and the session it is of. */
export interface SessionMinute {
  readonly bar: RawBar;
  readonly session: SessionName;
}

/** Minutes that are kept: ten days of sixteen and a half hours. */
const KEPT = 10_000;

/** The minutes of extended sessions, oldest first, that grow at the end. */
export class ExtendedMinutes {
  #minutes: SessionMinute[] = [];

  /** Adds a trade or a part of a minute at the wall time of its key, not older than what is there. */
  add(part: RawBar, session: SessionName): void {
    const key = Math.floor(part.key / MINUTE) * MINUTE;
    const last = this.#minutes[this.#minutes.length - 1];
    if (last === undefined || key > last.bar.key) {
      this.#minutes.push({ bar: { ...part, key }, session });
      if (this.#minutes.length > 2 * KEPT) this.#minutes = this.#minutes.slice(-KEPT);
      return;
    }
    const { bar } = last;
    if (part.high > bar.high) bar.high = part.high;
    if (part.low < bar.low) bar.low = part.low;
    bar.close = part.close;
    bar.volume += part.volume;
    bar.turnover += part.turnover;
  }

  /** All of them, oldest first. */
  get all(): readonly SessionMinute[] {
    return this.#minutes;
  }
}

/** Two lists of minutes as one, oldest first. No minute is in both. */
export function merged(regular: readonly RawBar[], extended: readonly RawBar[]): RawBar[] {
  const minutes: RawBar[] = [];
  for (let i = 0, j = 0; i < regular.length || j < extended.length;) {
    const [a, b] = [regular[i], extended[j]];
    if (b === undefined || (a !== undefined && a.key < b.key)) {
      minutes.push(a as RawBar);
      i++;
    } else {
      minutes.push(b);
      j++;
    }
  }
  return minutes;
}
