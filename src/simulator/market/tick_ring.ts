/**
 * The newest trades of a security, packed: as objects those of some hundred securities would be a hundred megabytes.
 *
 * @module
 */

import type { Tick, TickDirection } from "./views.ts";

/** Trades that there is room for at first: contracts hardly trade, and there are thousands of them. */
const FIRST = 64;

/** Keeps so many of the newest trades. */
export class TickRing {
  readonly #limit: number;
  #capacity: number;
  #sequences: BigUint64Array;
  #times: Float64Array;
  #prices: Float64Array;
  #volumes: Float64Array;
  #turnovers: Float64Array;
  #directions: Uint8Array;
  #types: Uint8Array;
  readonly #sessions: Tick["session"][];
  #count = 0;

  constructor(limit: number) {
    const capacity = Math.min(FIRST, limit);
    this.#limit = limit;
    this.#capacity = capacity;
    this.#sequences = new BigUint64Array(capacity);
    this.#times = new Float64Array(capacity);
    this.#prices = new Float64Array(capacity);
    this.#volumes = new Float64Array(capacity);
    this.#turnovers = new Float64Array(capacity);
    this.#directions = new Uint8Array(capacity);
    this.#types = new Uint8Array(capacity);
    this.#sessions = [];
  }

  /** Adds a trade; the oldest goes when there are too many. */
  add(tick: Tick): void {
    if (this.#count === this.#capacity && this.#capacity < this.#limit) this.#grow();
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

  /** Makes room for twice as many. */
  #grow(): void {
    const capacity = Math.min(this.#limit, 2 * this.#capacity);
    const more = <T extends Float64Array | Uint8Array | BigUint64Array>(made: T, old: T): T => {
      made.set(old as Float64Array & Uint8Array & BigUint64Array);
      return made;
    };
    this.#capacity = capacity;
    this.#sequences = more(new BigUint64Array(capacity), this.#sequences);
    this.#times = more(new Float64Array(capacity), this.#times);
    this.#prices = more(new Float64Array(capacity), this.#prices);
    this.#volumes = more(new Float64Array(capacity), this.#volumes);
    this.#turnovers = more(new Float64Array(capacity), this.#turnovers);
    this.#directions = more(new Uint8Array(capacity), this.#directions);
    this.#types = more(new Uint8Array(capacity), this.#types);
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
