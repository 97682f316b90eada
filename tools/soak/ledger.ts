/**
 * Which ticks were delivered.
 *
 * @module
 */

/** What was delivered of one security. */
export interface Delivered {
  /** The number of the first tick. */
  readonly first: number;
  /** The number of the last. */
  readonly last: number;
  /** What is missing between them: first and last number of each hole. */
  readonly holes: readonly (readonly [from: number, to: number])[];
}

/** Takes the numbers of ticks as they were delivered. It keeps holes, not ticks, so that it does not grow with them. */
export class TickLedger {
  readonly #securities = new Map<string, { first: number; last: number; holes: [number, number][] }>();
  readonly #disorder: string[] = [];
  #count = 0;

  /** How many ticks were delivered. */
  get count(): number {
    return this.#count;
  }

  /** Ticks that came twice or out of order, in words. */
  get disorder(): readonly string[] {
    return this.#disorder;
  }

  /** What was delivered of each security. */
  get securities(): ReadonlyMap<string, Delivered> {
    return this.#securities;
  }

  /** @param number rises by one from tick to tick of a security */
  take(symbol: string, number: number): void {
    this.#count++;
    const known = this.#securities.get(symbol);
    if (known === undefined) {
      this.#securities.set(symbol, { first: number, last: number, holes: [] });
    } else if (number <= known.last) {
      this.#disorder.push(`${symbol}: tick ${number} came after tick ${known.last}`);
    } else {
      if (number > known.last + 1) known.holes.push([known.last + 1, number - 1]);
      known.last = number;
    }
  }
}
