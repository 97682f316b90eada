/** The ticks that one handler or stream was given, to be held against those that were traded. */

import assert from "node:assert/strict";
import { formatSymbol } from "../../mod.ts";
import type { QotUpdateTickerS2C } from "../../src/gen/qot_update_ticker.ts";
import type { Market } from "../../src/simulator/mod.ts";

/** A stretch of what happened, by the numbers of {@linkcode Course}. */
export interface Stretch {
  readonly from: number;
  to: number;
}

/** Numbers what happens, so that it can be told what came before what. */
export class Course {
  #now = 0;

  get now(): number {
    return ++this.#now;
  }
}

/** All that was traded, by symbol, in order. */
export class Tape {
  readonly #traded = new Map<string, Map<bigint, number>>();

  constructor(market: Market) {
    const add = (symbol: string, ticks: readonly { readonly sequence: bigint }[]): void => {
      const known = this.#traded.get(symbol) ?? new Map<bigint, number>();
      this.#traded.set(symbol, known);
      for (const { sequence } of ticks) known.set(sequence, known.size);
    };
    for (const security of market.securities) add(security.symbol, security.ticks(1000));
    market.on((changes) => {
      for (const { symbol, ticks } of changes) add(symbol, ticks);
    });
  }

  /** The place of a tick among those of its security. */
  placeOf(symbol: string, sequence: bigint): number | undefined {
    return this.#traded.get(symbol)?.get(sequence);
  }

  /** The place of the latest. */
  last(symbol: string): number {
    return (this.#traded.get(symbol)?.size ?? 0) - 1;
  }
}

type Item =
  | { readonly kind: "tick"; readonly symbol: string; readonly sequence: bigint; readonly at: number }
  | { readonly kind: "gap"; readonly at: number };

/** What one was given, in order. */
export class TickLog {
  readonly name: string;
  readonly #course: Course;
  readonly #items: Item[] = [];
  readonly #latest = new Map<string, bigint>();

  constructor(name: string, course: Course) {
    this.name = name;
    this.#course = course;
  }

  add({ security, tickerList }: QotUpdateTickerS2C): void {
    let symbol: string;
    try {
      symbol = formatSymbol(security);
    } catch {
      // Damaged, where nothing protects it.
      return;
    }
    for (const { sequence } of tickerList) {
      this.#items.push({ kind: "tick", symbol, sequence, at: this.#course.now });
      this.#latest.set(symbol, sequence);
    }
  }

  gap(): void {
    this.#items.push({ kind: "gap", at: this.#course.now });
  }

  /** The latest tick of a security. */
  latest(symbol: string): bigint | undefined {
    return this.#latest.get(symbol);
  }

  /**
   * Each once and in order; only who subscribes to a security again may be given its latest tick again.
   *
   * @param asked When it was subscribed to.
   */
  checkOrder(tape: Tape, asked: (symbol: string) => readonly Stretch[]): void {
    const last = new Map<string, { readonly place: number; readonly at: number }>();
    for (const item of this.#items) {
      if (item.kind === "gap") continue;
      const { symbol, sequence, at } = item;
      const place = tape.placeOf(symbol, sequence);
      if (place === undefined) continue;
      const before = last.get(symbol) ?? { place: -1, at: 0 };
      const again = place === before.place && asked(symbol).some(({ from, to }) => from < at && to > before.at);
      assert.ok(place > before.place || again, `${this.name}: tick ${place} of ${symbol} came after ${before.place}`);
      last.set(symbol, { place, at });
    }
  }

  /** Where ticks are missing a gap was told, unless its user had not wanted them, or perhaps not. */
  checkGaps(tape: Tape, excused: (symbol: string) => readonly Stretch[]): void {
    const last = new Map<string, { readonly place: number; readonly at: number }>();
    let gapAt = 0;
    for (const item of this.#items) {
      if (item.kind === "gap") {
        gapAt = item.at;
        continue;
      }
      const { symbol, sequence, at } = item;
      const place = tape.placeOf(symbol, sequence)!;
      const before = last.get(symbol);
      if (before !== undefined && place > before.place + 1 && gapAt < before.at) {
        assert.ok(
          excused(symbol).some(({ from, to }) => from < at && to > before.at),
          `${this.name}: between ${before.place} and ${place} ticks of ${symbol} are missing, and no gap was told`,
        );
      }
      last.set(symbol, { place, at });
    }
  }
}
