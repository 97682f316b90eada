/**
 * The connections in memory that are there, so that a simulator that closes can break them off as a port's.
 *
 * @module
 */

/** What can be broken off. */
interface Breakable {
  destroy(): void;
}

/** The longest delay that timers keep. */
const LONGEST_DELAY = 2 ** 31 - 1;

/** All of them. They hold the process, as sockets do. */
export class MemoryLinks {
  readonly #links = new Set<Breakable>();
  readonly #holds: boolean;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** @param holds whether an open one keeps the process alive */
  constructor(holds: boolean) {
    this.#holds = holds;
  }

  /** One has begun. */
  add(link: Breakable): void {
    this.#links.add(link);
    if (this.#holds) this.#timer ??= setInterval(() => {}, LONGEST_DELAY);
  }

  /** One has ended. */
  delete(link: Breakable): void {
    this.#links.delete(link);
    if (this.#links.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  /** Breaks off those whose end nothing else has brought about. */
  close(): void {
    for (const link of [...this.#links]) link.destroy();
  }
}
