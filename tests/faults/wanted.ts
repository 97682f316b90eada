/** What is subscribed, as far as one can know it who only sees which calls succeeded. */

import { OpenDError, type SubType } from "../../mod.ts";
import type { Course, Stretch } from "./tick_log.ts";

/** Failures that tell that nothing was done. */
const WITHOUT_EFFECT: readonly string[] = [
  "ARGUMENT",
  "RATE_LIMIT",
  "SUBSCRIPTION_QUOTA",
  "SUBSCRIPTION_TOO_YOUNG",
  "NOT_CONNECTED",
  "RESPONSE",
];

/** Whether a pair is subscribed; undefined: either may be so. */
export type Knowledge = boolean | undefined;

interface Open {
  /** With what was known before. */
  readonly pairs: ReadonlyMap<string, Knowledge>;
  /** Pairs that another call was about meanwhile. */
  readonly contested: Set<string>;
}

/** The name of a pair. */
export function pairOf(symbol: string, kind: SubType): string {
  return `${symbol}/${kind}`;
}

/** Follows the calls that subscribe and unsubscribe. */
export class Wanted {
  readonly #course: Course;
  readonly #pairs = new Map<string, Knowledge>();
  readonly #open = new Set<Open>();
  readonly #stretches = new Map<string, Stretch[]>();

  constructor(course: Course, pairs: readonly string[]) {
    this.#course = course;
    for (const pair of pairs) this.#pairs.set(pair, false);
  }

  get(pair: string): Knowledge {
    return this.#pairs.get(pair);
  }

  /** Those about which something is known. */
  known(): [pair: string, on: boolean][] {
    return [...this.#pairs].filter((entry): entry is [string, boolean] => entry[1] !== undefined);
  }

  /** When calls were under way that were about a pair. */
  stretches(pair: string): readonly Stretch[] {
    return this.#stretches.get(pair) ?? [];
  }

  /** A call begins; what it returns is told of its end: of the pairs that were refused, or of its failure. */
  begin(
    pairs: readonly string[],
    on: boolean,
    isolate = false,
  ): (failure: unknown, refused?: readonly string[]) => void {
    const stretch: Stretch = { from: this.#course.now, to: Infinity };
    const call: Open = { pairs: new Map(pairs.map((pair) => [pair, this.get(pair)])), contested: new Set() };
    for (const pair of pairs) {
      this.#pairs.set(pair, undefined);
      this.#stretches.set(pair, [...this.stretches(pair), stretch]);
      for (const other of this.#open) {
        if (!other.pairs.has(pair)) continue;
        other.contested.add(pair);
        call.contested.add(pair);
      }
    }
    this.#open.add(call);
    return (failure, refused = []) => {
      this.#open.delete(call);
      const inVain = failure instanceof OpenDError && WITHOUT_EFFECT.includes(failure.code) && !isolate;
      if (failure === undefined || inVain) stretch.to = this.#course.now;
      for (const pair of pairs) {
        if (call.contested.has(pair)) continue;
        const unchanged = inVain || (failure === undefined && refused.includes(pair));
        this.#pairs.set(pair, unchanged ? call.pairs.get(pair) : failure === undefined ? on : undefined);
      }
    };
  }
}
