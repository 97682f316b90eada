/**
 * Tells OpenD that we are there, and notices when OpenD is not.
 *
 * @module
 */

/** Calls back once after a delay in milliseconds; what it returns takes that back. */
export type Schedule = (callback: () => void, delay: number) => () => void;

/** What a {@linkcode KeepAlive} works with. */
export interface KeepAliveOptions {
  /** OpenD's `keepAliveInterval`, in seconds. */
  readonly interval: number;
  /** Sends one `KeepAlive`; its outcome does not matter, for any packet that comes is a sign of life. */
  readonly send: () => void;
  /** Whether anything has come since the last time it was asked. */
  readonly heard: () => boolean;
  /** Called once, when nothing has come for about three intervals; with the silence in milliseconds. */
  readonly onDead: (silence: number) => void;
  readonly schedule: Schedule;
}

/** The official Python client's choice: somewhat sooner than OpenD asks. */
const SHARE = 0.8;

/** Three intervals of silence, counted in our own beats: a timer that fires late does not make OpenD look dead. */
const SILENT_BEATS = Math.ceil(3 / SHARE);

/** Beats at 4/5 of OpenD's interval until it is stopped. */
export class KeepAlive {
  readonly #options: KeepAliveOptions;
  readonly #delay: number;
  #silent = 0;
  #cancel: (() => void) | undefined;

  constructor(options: KeepAliveOptions) {
    this.#options = options;
    this.#delay = options.interval * 1000 * SHARE;
    this.#next();
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #next(): void {
    this.#cancel = this.#options.schedule(() => this.#beat(), this.#delay);
  }

  #beat(): void {
    this.#silent = this.#options.heard() ? 0 : this.#silent + 1;
    if (this.#silent >= SILENT_BEATS) {
      this.#cancel = undefined;
      this.#options.onDead(this.#silent * this.#delay);
      return;
    }
    this.#options.send();
    this.#next();
  }
}
