/**
 * A fault that is in force, as its user holds it.
 *
 * @module
 */

import type { FaultName } from "./options.ts";

/**
 * A fault that is in force. Made by {@linkcode Simulator.fault}.
 *
 * @example
 * ```ts
 * {
 *   using fault = sim.fault("duplicate", { command: "GetGlobalState" });
 *   await quote.getGlobalState();
 *   console.log(fault.name, fault.strikes); // "duplicate" 1
 * } // ended here
 * ```
 */
export class SimulatedFault {
  /** Which fault it is. */
  readonly name: FaultName;
  readonly #undo: () => void;
  #strikes = 0;
  #ended = false;
  #waiting: {
    readonly strikes: number;
    readonly resolve: () => void;
    readonly reject: (error: Error) => void;
  }[] = [];

  /** @ignore For `Simulator.fault()`. */
  constructor(name: FaultName, undo: (fault: SimulatedFault) => void) {
    this.name = name;
    this.#undo = () => undo(this);
  }

  /** How many packets, requests or connections it has struck. */
  get strikes(): number {
    return this.#strikes;
  }

  /** Whether {@linkcode SimulatedFault.end} was called. */
  get ended(): boolean {
    return this.#ended;
  }

  /**
   * Waits until it has struck so many times.
   *
   * @param strikes 1 unless given
   * @throws {Error} it was ended, or the simulator closed, before it had
   *
   * @example
   * ```ts
   * const fault = sim.fault("late", { command: "GetGlobalState" });
   * const late = quote.getGlobalState();
   * await fault.struck();
   * fault.end(); // the reply comes now
   * await late;
   * ```
   */
  struck(strikes = 1): Promise<void> {
    if (this.#strikes >= strikes) return Promise.resolve();
    const struck = new Promise<void>((resolve, reject) => void this.#waiting.push({ strikes, resolve, reject }));
    // A test that has failed before it got to wait is told of that, and not of this.
    struck.catch(() => {});
    if (this.#ended) this.abandon("was ended");
    return struck;
  }

  /**
   * Ends it: what it keeps back goes out, and nothing is struck any more. Twice is once.
   *
   * @example
   * ```ts
   * const fault = sim.fault("hang");
   * fault.end();
   * ```
   */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#undo();
    this.abandon("was ended");
  }

  /** As {@linkcode SimulatedFault.end}, for `using`. */
  [Symbol.dispose](): void {
    this.end();
  }

  /** @ignore It strikes no more: those who wait, wait in vain. */
  abandon(why: string): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { strikes, reject } of waiting) {
      reject(new Error(`The fault "${this.name}" ${why} after ${this.#strikes} strikes, before ${strikes} of them`));
    }
  }

  /** @ignore It has struck once more. */
  count(): void {
    this.#strikes++;
    const met = this.#waiting.filter(({ strikes }) => this.#strikes >= strikes);
    this.#waiting = this.#waiting.filter((waiting) => !met.includes(waiting));
    for (const { resolve } of met) resolve();
  }
}
