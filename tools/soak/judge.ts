/**
 * Whether all that is missing is explained by the gaps that were told.
 *
 * @module
 */

import type { Delivered } from "./ledger.ts";
import type { Silence, ToldGap } from "./messages.ts";

/** What was traded of a security. */
export interface Traded {
  /** The number of the first tick. */
  readonly first: number;
  /** When it and those after it were traded, epoch milliseconds. */
  readonly times: readonly number[];
}

/** What came of the ticks. */
export interface TickVerdict {
  /** Ticks that lie after the first one delivered of their security, and were not delivered. */
  readonly missing: number;
  /** Those of them that no gap explains. */
  readonly unexplained: number;
  /** What is wrong, in words. */
  readonly wrong: readonly string[];
}

/** How to judge. */
export interface TickRules {
  /**
   * Milliseconds by which a tick may lie outside its gap: it is traded before it is sent, and OpenD gathers what it
   * sends.
   */
  readonly slack: number;
  /** What was traded later than this need not have arrived. */
  readonly end: number;
}

/** Holds what was delivered against what was traded. */
export function judgeTicks(
  traded: ReadonlyMap<string, Traded>,
  delivered: ReadonlyMap<string, Delivered>,
  gaps: readonly ToldGap[],
  { slack, end }: TickRules,
): TickVerdict {
  const told = gaps.map((gap) => ({ ...gap, complete: new Set(gap.complete) }));
  const wrong: string[] = [];
  let missing = 0;
  let unexplained = 0;
  for (const [symbol, { first, times }] of traded) {
    const known = delivered.get(symbol);
    if (known === undefined) {
      wrong.push(`${symbol}: no tick was delivered at all`);
      continue;
    }
    const last = first + times.length - 1;
    if (known.first < first || known.last > last) {
      wrong.push(`${symbol}: ticks ${known.first} to ${known.last} were delivered, ${first} to ${last} traded`);
      continue;
    }
    for (const [from, to] of [...known.holes, [known.last + 1, last] as const]) {
      let lost = 0;
      for (let number = from; number <= to; number++) {
        const time = times[number - first]!;
        if (time > end) break;
        missing++;
        const isTold = told.some((gap) =>
          time >= gap.from - slack && time <= gap.to + slack && !gap.complete.has(symbol)
        );
        if (isTold) continue;
        unexplained++;
        if (lost++ === 0) {
          wrong.push(`${symbol}: tick ${number} of ${new Date(time).toISOString()} is missing, and no gap explains it`);
        }
      }
    }
  }
  return { missing, unexplained, wrong };
}

/** Of each silence how much lies in no gap, if that is longer than the bound. Both in milliseconds. */
export function judgeSilences(silences: readonly Silence[], gaps: readonly ToldGap[], bound: number): string[] {
  const wrong: string[] = [];
  const told = [...gaps].sort((a, b) => a.from - b.from);
  for (const { key, from, to } of silences) {
    // The longest stretch that no gap covers.
    let longest = 0;
    let at = from;
    for (const gap of told) {
      if (gap.to <= at) continue;
      if (gap.from >= to) break;
      longest = Math.max(longest, gap.from - at);
      at = gap.to;
    }
    longest = Math.max(longest, to - at);
    if (longest > bound) {
      wrong.push(`${key}: nothing came for ${longest} ms before ${new Date(to).toISOString()}, and no gap explains it`);
    }
  }
  return wrong;
}
