/**
 * Requests that OpenD keeps until it has something to answer with.
 *
 * @module
 */

/** A handler throws it to be asked again: OpenD waits for first data. */
export class NotYet extends Error {
  /** When, epoch milliseconds by the simulator's clock. */
  readonly until: number;

  constructor(until: number) {
    super("The first data is not there yet");
    this.name = "NotYet";
    this.until = until;
  }
}
