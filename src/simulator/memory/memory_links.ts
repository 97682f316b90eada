/**
 * The connections in memory that are there, so that a simulator that closes can break them off as a port's.
 *
 * @module
 */

/** What can be broken off. */
interface Breakable {
  destroy(): void;
}

/** All of them. */
export class MemoryLinks {
  readonly #links = new Set<Breakable>();

  /** One has begun. */
  add(link: Breakable): void {
    this.#links.add(link);
  }

  /** One has ended. */
  delete(link: Breakable): void {
    this.#links.delete(link);
  }

  /** Breaks off those whose end nothing else has brought about. */
  close(): void {
    for (const link of [...this.#links]) link.destroy();
  }
}
