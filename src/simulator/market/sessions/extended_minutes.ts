/**
 * The minutes of the US' extended sessions, which stand beside the regular bars and are shown to whoever asks for them.
 *
 * @module
 */

import { type BarKind, BarSeries, bucketOf, type RawBar } from "../bars.ts";
import { MINUTE } from "../zones.ts";
import { isWithin, type Scope } from "./hours.ts";
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

  /** Those of the sessions of a scope, oldest first. */
  within(scope: Scope): RawBar[] {
    return this.#minutes.filter((minute) => isWithin(minute, scope)).map(({ bar }) => bar);
  }
}

/**
 * The newest bars of a kind that regular minutes and those of extended sessions make together; one more than `count`, where
 * there is one, so that the close before the first is known.
 */
export function merged(
  kind: BarKind,
  regular: readonly RawBar[],
  extended: readonly RawBar[],
  count: number,
): RawBar[] {
  const minutes: RawBar[] = [];
  let buckets = 0;
  let bucket = Number.NaN;
  let i = regular.length - 1;
  let j = extended.length - 1;
  while (i >= 0 || j >= 0) {
    const minute = newer(regular[i], extended[j]);
    if (minute === undefined) break;
    if (minute === regular[i]) i--;
    else j--;
    const key = bucketOf(kind, minute.key);
    if (key !== bucket && ++buckets > count + 1) break;
    bucket = key;
    minutes.push(minute);
  }
  const series = new BarSeries(kind);
  for (const minute of minutes.reverse()) series.addBar(minute);
  return series.bars;
}

function newer(a: RawBar | undefined, b: RawBar | undefined): RawBar | undefined {
  return b === undefined || (a !== undefined && a.key >= b.key) ? a : b;
}
