/**
 * Times functions against each other in one process.
 *
 * @module
 */

import { median, type Row } from "./result.ts";

/** How long and how often. */
export interface Effort {
  /** Rounds, of which the median counts. */
  readonly rounds: number;
  /** Milliseconds that one function runs in one round. Short, so that few of them are interrupted. */
  readonly sample: number;
  /** Milliseconds that each function runs before it counts, for compilers to get ready. */
  readonly warmUp: number;
}

/** Results are kept here, where a compiler cannot know that nobody wants them. */
const kept: { result?: unknown } = {};

/** Milliseconds that so many calls take. */
function time(call: () => unknown, calls: number): number {
  const start = performance.now();
  for (let i = 0; i < calls; i++) kept.result = call();
  return performance.now() - start;
}

/** How many calls fill a sample. */
function callsFor(call: () => unknown, sample: number): number {
  let calls = 1;
  for (;;) {
    const took = time(call, calls);
    if (took >= sample) return Math.max(1, Math.round(calls * sample / took));
    calls = took < sample / 16 ? calls * 8 : Math.ceil(calls * 1.2 * sample / took);
  }
}

/**
 * The microseconds that one call of each function takes. They take turns, a round each, so that whatever else the
 * machine does hits all of them.
 */
export function compare(name: string, competitors: Readonly<Record<string, () => unknown>>, effort: Effort): Row {
  const entries = Object.entries(competitors).map(([label, call]) => {
    callsFor(call, effort.warmUp);
    return { label, call, calls: callsFor(call, effort.sample), times: [] as number[] };
  });
  for (let round = 0; round < effort.rounds; round++) {
    for (let turn = 0; turn < entries.length; turn++) {
      const entry = entries[(round + turn) % entries.length]!;
      entry.times.push(time(entry.call, entry.calls) * 1000 / entry.calls);
    }
  }
  return { name, values: Object.fromEntries(entries.map(({ label, times }) => [label, median(times)])) };
}
