/**
 * Tells OpenD that we are there, and notices when OpenD is not.
 *
 * @module
 */

import type { SessionClock } from "./clock.ts";

/** What a {@linkcode KeepAlive} works with. None of the functions may throw. */
export interface KeepAliveOptions {
  /** OpenD's `keepAliveInterval`, in seconds, above 0. */
  readonly interval: number;
  readonly clock: SessionClock;
  /** Whether anything has come since the last time it was asked. */
  heard(): boolean;
  /** Sends something that OpenD answers; its outcome does not matter, for any packet that comes is a sign of life. */
  send(): void;
  /** Called once, when OpenD has been silent for three intervals; with the silence that was witnessed, in milliseconds. */
  onDead(silence: number): void;
  /** Whether the process waits for the next beat; asked before each. */
  hold(): boolean;
  /**
   * Whether to send only when nothing has come for an interval: for a protocol in which OpenD asks for no beats.
   * @default false
   */
  readonly onlyWhenSilent?: boolean | undefined;
}

/** The official Python client's choice: somewhat sooner than OpenD asks. */
const BEAT_SHARE = 0.8;

/** How many intervals of silence make OpenD dead. */
const SILENT_INTERVALS = 3;

/** A beat that took this many times its delay is late. What is less is a busy program. */
const LATE = 1.5;

/** The longest delay that a timer of any runtime keeps. */
const LONGEST_DELAY = 2 ** 31 - 1;

/**
 * Beats at 4/5 of OpenD's interval, or probes after an interval of silence, until it is stopped or OpenD is dead.
 *
 * Timers can be late: a browser lets those of a hidden tab fire once a minute, a laptop sleeps, a program computes. That
 * says nothing of OpenD, for meanwhile it was asked nothing, or its answer lies unread. So a late beat adds no silence
 * and is never the last before the verdict: a fresh one goes out and has its whole time to be answered. Only when as many
 * late beats in a row as make up three intervals were each left unanswered is OpenD dead all the same, or else a hidden
 * tab would never notice.
 */
export class KeepAlive {
  readonly #options: KeepAliveOptions;
  readonly #period: number;
  readonly #limit: number;
  /** Milliseconds of silence that beats in time have seen. */
  #silence = 0;
  /** Late beats since the last sign of life whose forerunner had asked OpenD for one. */
  #late = 0;
  #asked = false;
  #cancel: (() => void) | undefined;
  #stopped = false;

  constructor(options: KeepAliveOptions) {
    this.#options = options;
    const interval = Math.min(options.interval * 1000, LONGEST_DELAY);
    this.#period = Math.round(interval * (options.onlyWhenSilent === true ? 1 : BEAT_SHARE));
    this.#limit = Math.round(interval * SILENT_INTERVALS);
    this.#wait(this.#period);
  }

  /** Nothing is sent or called after it. A second call does nothing. */
  stop(): void {
    this.#stopped = true;
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #wait(delay: number): void {
    const { clock } = this.#options;
    const began = clock.now();
    this.#cancel = clock.schedule(
      () => this.#beat(delay, clock.now() - began > delay * LATE),
      delay,
      this.#options.hold(),
    );
  }

  #beat(delay: number, late: boolean): void {
    const options = this.#options;
    const alive = options.heard();
    if (alive) this.#silence = this.#late = 0;
    else if (!late) this.#silence += delay;
    else if (this.#asked) this.#late++;
    const unanswered = this.#late * this.#period;
    if (this.#silence >= this.#limit || unanswered >= this.#limit) {
      this.stop();
      options.onDead(this.#silence + unanswered);
      return;
    }
    this.#asked = !(alive && options.onlyWhenSilent === true);
    if (this.#asked) options.send();
    // What is sent may fail so that the session ends at once.
    if (!this.#stopped) this.#wait(late ? this.#period : Math.min(this.#period, this.#limit - this.#silence));
  }
}
