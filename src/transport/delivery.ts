/**
 * What every transport owes to its handlers, kept in one place: `onClose` once and last, nothing after a close, and a
 * handler that throws closes its own socket only.
 *
 * @module
 */

import { startTimer, stopTimer, type Timer } from "../timer.ts";
import { asError } from "./failure.ts";
import type { TransportHandlers } from "./transport.ts";

/** How long a socket that was closed by us waits for the peer to close too, in milliseconds. */
export const CLOSE_LINGER = 1000;

/** Stands between one socket and its handlers. */
export class Delivery {
  readonly #handlers: TransportHandlers;
  readonly #destroy: (reason: Error | undefined) => void;
  #timer: Timer | undefined;
  #closing = false;
  #over = false;

  /** `destroy` throws the socket away at once; it is called once and must not throw. */
  constructor(handlers: TransportHandlers, destroy: (reason: Error | undefined) => void) {
    this.#handlers = handlers;
    this.#destroy = destroy;
  }

  /** Whether bytes may still be sent: neither side has closed. */
  get open(): boolean {
    return !this.#closing && !this.#over;
  }

  /** Whether `onClose` has been called: the socket's loops end when they see it. */
  get over(): boolean {
    return this.#over;
  }

  /** Hands bytes on; once `close()` was called they are dropped. */
  data(chunk: Uint8Array): void {
    if (this.#closing || this.#over) return;
    try {
      this.#handlers.onData(chunk);
    } catch (thrown) {
      this.#closing = false; // the reason counts also if the handler closed the socket before it threw
      this.finish(asError(thrown));
    }
  }

  /** Starts an orderly close and its time limit. False when the socket is closed already, or about to be. */
  startClose(): boolean {
    if (!this.open) return false;
    this.#closing = true;
    // It does not hold the process: the socket does that, as long as it is meant to.
    this.#timer = startTimer(() => this.finish(), CLOSE_LINGER, false);
    return true;
  }

  /** The socket is at its end. A reason is dropped once we have closed ourselves: what breaks then is of no interest. */
  finish(reason?: Error): void {
    if (this.#over) return;
    this.#over = true;
    const told = this.#closing ? undefined : reason;
    stopTimer(this.#timer);
    this.#destroy(told);
    try {
      this.#handlers.onClose(told);
    } catch (thrown) {
      queueMicrotask(() => {
        throw thrown;
      });
    }
  }
}
