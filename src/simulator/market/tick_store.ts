/**
 * The newest trades of a security, by session.
 *
 * @module
 */

import { isWithin, type Scope } from "./sessions/hours.ts";
import { TickRing } from "./tick_ring.ts";
import type { Tick } from "./views.ts";

/** Ticks that are kept: as many as OpenD gives. */
const TICKS = 1000;

/** The newest trades, those of the US' extended sessions apart, so that they do not drive the regular ones out. */
export class TickStore {
  readonly #regular = new TickRing(TICKS);
  #extended: TickRing | undefined;

  /** Adds a trade, the newest of all. */
  add(tick: Tick): void {
    if (tick.session === undefined) this.#regular.add(tick);
    else (this.#extended ??= new TickRing(TICKS)).add(tick);
  }

  /** The newest `count` trades (at most 1000) of the sessions of a scope, oldest first. */
  newest(count: number, scope: Scope): readonly Tick[] {
    if (scope === "regular" || this.#extended === undefined) return this.#regular.newest(count);
    const extended = this.#extended.newest(TICKS).filter(({ session = "regular" }) => isWithin({ session }, scope));
    const ticks = [...scope === "overnight" ? [] : this.#regular.newest(TICKS), ...extended];
    ticks.sort((a, b) => a.time - b.time || (a.sequence < b.sequence ? -1 : 1));
    return ticks.slice(Math.max(0, ticks.length - Math.max(0, count)));
  }
}
