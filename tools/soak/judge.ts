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

/**
 * Tells of silences in which something was traded and that no gap covers. A trade changes all that is pushed of a
 * security; without one it may be quiet for long.
 *
 * @param late milliseconds after a trade by which its pushes must have come
 */
export function judgeSilences(
  silences: readonly Silence[],
  gaps: readonly ToldGap[],
  traded: ReadonlyMap<string, Traded>,
  late: number,
): string[] {
  const wrong: string[] = [];
  for (const { key, from, to } of silences) {
    const symbol = key.slice(key.indexOf(" ") + 1);
    const time = (traded.get(symbol)?.times ?? []).find((time) =>
      time >= from && time + late <= to && !gaps.some((gap) => time >= gap.from - late && time <= gap.to + late)
    );
    if (time !== undefined) {
      wrong.push(
        `${key}: nothing came for ${to - from} ms before ${new Date(to).toISOString()}, though it was traded at ` +
          `${new Date(time).toISOString()}, and no gap explains it`,
      );
    }
  }
  return wrong;
}
