/**
 * The trades of an index or a plate: it has no orders, and goes on with what its members traded.
 *
 * @module
 */

import type { Phase } from "../sessions/phase.ts";
import type { Tape } from "../tape.ts";
import { type MarketCode, MINUTE, toWall } from "../zones.ts";
import type { Follow } from "./follow.ts";
import type { Sums } from "./price_path.ts";

/** Prints the level of a basket on its tape. */
export class Printing {
  readonly #market: MarketCode;
  readonly #fair: Follow["fair"];
  readonly #sums: (epochMs: number) => Sums;
  readonly #tape: Tape;
  #printed: Sums;
  #last: { readonly now: number; readonly level: number } = { now: Number.NEGATIVE_INFINITY, level: 0 };
  /** The phase in which members traded last, as far as it is of the regular session. */
  #traded: Phase | undefined;

  constructor(market: MarketCode, fair: Follow["fair"], traded: (epochMs: number) => Sums, tape: Tape, start: number) {
    this.#market = market;
    this.#fair = fair;
    this.#sums = traded;
    this.#tape = tape;
    this.#printed = traded(start);
  }

  /** What was traded since the last time, at the level of now. */
  print(phase: Phase, now: number): void {
    const regular = phase.session === "regular";
    // What members traded in the last second of a session, or an auction's trade, is seen when that is over.
    const left = phase.session === "closed" || now === phase.from;
    if (regular || !left) this.#traded = regular ? phase : undefined;
    const [level, sums] = [this.#fair(now), this.#sums(now)];
    const [volume, turnover] = [sums.volume - this.#printed.volume, sums.turnover - this.#printed.turnover];
    if (level === undefined || volume <= 0) return;
    this.#printed = sums;
    const of = this.#traded;
    if (of === undefined) return;
    // A minute that is passed over at once has come from where the one before ended.
    const { now: then, level: before } = this.#last;
    const open = now - then > 1000 && now - then <= MINUTE ? before : level;
    this.#last = { now, level };
    const minute = regular ? toWall(this.#market, now - 1) : of.bar ?? toWall(this.#market, of.until - 1);
    const bar = {
      key: minute - minute % MINUTE,
      open,
      high: Math.max(open, level),
      low: Math.min(open, level),
      close: level,
      volume,
      turnover,
    };
    this.#tape.stretch(bar, of, now - 1, false);
  }
}
