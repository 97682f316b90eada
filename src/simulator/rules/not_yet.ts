/**
 * Requests that OpenD keeps until it has something to answer with.
 *
 * @module
 */

/** A handler throws it to be asked again: OpenD waits for first data, and a subscription may take a while. */
export class NotYet extends Error {
  /** When, epoch milliseconds by the simulator's clock. */
  readonly until: number;

  constructor(until: number) {
    super("The answer is not there yet");
    this.name = "NotYet";
    this.until = until;
  }
}
