/**
 * The newest trades of a security, in memory that is taken once: as objects those of some hundred securities would be a
 * hundred megabytes, which would take minutes to come together.
 *
 * @module
 */

import type { Tick, TickDirection } from "./views.ts";

/** Keeps so many of the newest trades. */
export class TickRing {
  readonly #capacity: number;
  readonly #sequences: BigUint64Array;
  readonly #times: Float64Array;
  readonly #prices: Float64Array;
  readonly #volumes: Float64Array;
  readonly #turnovers: Float64Array;
  readonly #directions: Uint8Array;
  readonly #types: Uint8Array;
  readonly #sessions: Tick["session"][];
  #count = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
    this.#sequences = new BigUint64Array(capacity);
    this.#times = new Float64Array(capacity);
    this.#prices = new Float64Array(capacity);
    this.#volumes = new Float64Array(capacity);
    this.#turnovers = new Float64Array(capacity);
    this.#directions = new Uint8Array(capacity);
    this.#types = new Uint8Array(capacity);
    this.#sessions = Array.from({ length: capacity });
  }

  /** Adds a trade; the oldest goes when there are too many. */
  add(tick: Tick): void {
    const at = this.#count++ % this.#capacity;
    this.#sequences[at] = tick.sequence;
    this.#times[at] = tick.time;
    this.#prices[at] = tick.price;
    this.#volumes[at] = tick.volume;
    this.#turnovers[at] = tick.turnover;
    this.#directions[at] = tick.direction;
    this.#types[at] = tick.type;
    this.#sessions[at] = tick.session;
  }

  /** The newest `count` of those there are, oldest first. */
  newest(count: number): Tick[] {
    const length = Math.max(0, Math.min(count, this.#count, this.#capacity));
    return Array.from({ length }, (_, i) => this.#tick((this.#count - length + i) % this.#capacity));
  }

  #tick(at: number): Tick {
    const session = this.#sessions[at];
    return {
      sequence: this.#sequences[at] as bigint,
      time: this.#times[at] as number,
      price: this.#prices[at] as number,
      volume: this.#volumes[at] as number,
      turnover: this.#turnovers[at] as number,
      direction: this.#directions[at] as TickDirection,
      type: this.#types[at] as number,
      ...(session === undefined ? {} : { session }),
    };
  }
}
