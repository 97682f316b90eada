/**
 * What is to happen at a time of the market.
 *
 * @module
 */

interface Entry {
  readonly at: number;
  readonly task: () => void;
}

/** Tasks by time; those of one time in the order they were put in. It has no timer: the simulator's steps run it. */
export class Agenda {
  readonly #entries: Entry[] = [];

  /** When the first task is due, epoch milliseconds; `Infinity` when there is none. */
  get next(): number {
    return this.#entries[0]?.at ?? Number.POSITIVE_INFINITY;
  }

  /** Puts a task in, for the first whole millisecond from `time` on. Returns what takes it out again. */
  add(time: number, task: () => void): () => void {
    const at = Math.ceil(time);
    const entry = { at, task };
    let index = this.#entries.length;
    while (index > 0 && (this.#entries[index - 1] as Entry).at > at) index--;
    this.#entries.splice(index, 0, entry);
    return () => {
      const found = this.#entries.indexOf(entry);
      if (found >= 0) this.#entries.splice(found, 1);
    };
  }

  /** Does what is due at `now`, also what such a task puts in. */
  run(now: number): void {
    while (this.next <= now) this.#entries.shift()?.task();
  }
}
