/**
 * Holds back what OpenD would refuse for coming too often.
 *
 * @module
 */

import type { RequestLimit } from "../codec/command.ts";
import { MOST_PENDING } from "../connection/pending.ts";
import { OpenDError, OpenDLimitError } from "../errors.ts";
import type { SessionClock } from "./clock.ts";
import { RateWindow, USUAL_SECONDS } from "./rate_window.ts";

/**
 * What to do with a request that one of OpenD's limits leaves no room for: `"wait"` until there is room, `"reject"` it
 * with `OpenDLimitError`, or `"off"`: send it and let OpenD refuse it.
 *
 * It is an option of {@linkcode ContextOptions}.
 */
export type RateLimitMode = "wait" | "reject" | "off";

/** What a limiter looks at of a command. */
export interface LimitedCommand {
  /** For errors and {@linkcode RateLimiterOptions.onWait}, such as `"Qot_GetSecuritySnapshot"`. */
  readonly name: string;
  /** How often OpenD takes it; without one it never waits. */
  readonly limit?: RequestLimit;
}

/** How a {@linkcode RateLimiter} works. */
export interface RateLimiterOptions {
  /** What to do with a request that there is no room for. */
  readonly mode: RateLimitMode;
  /** Tells the time and wakes those that wait. */
  readonly clock: SessionClock;
  /** Told when a request begins to wait: its command's name, and for how many milliseconds if nobody gives up. */
  readonly onWait?: (command: string, delay: number) => void;
  /** Whether the process shall live on for those that wait, asked when a timer is set. @default never */
  readonly hold?: () => boolean;
}

/** How many lanes there may be before those no longer needed are looked for. */
const SWEEP_AT = 64;

/** One that waits for room; both take it out of the line. */
interface Waiter {
  readonly go: () => void;
  readonly fail: (reason: unknown) => void;
}

/** One bucket: what was sent, and who waits for room, in the order they came in. */
interface Lane {
  readonly window: RateWindow;
  readonly waiting: Set<Waiter>;
  stopTimer: (() => void) | undefined;
}

/**
 * Counts requests as OpenD does and makes those wait that it would refuse. It is to outlive connections, as OpenD's own
 * counts do.
 */
export class RateLimiter {
  readonly #options: RateLimiterOptions;
  readonly #lanes = new Map<string, Lane>();
  #sweepAt = SWEEP_AT;
  #closed: { readonly reason: unknown } | undefined;

  constructor(options: RateLimiterOptions) {
    this.#options = options;
  }

  /** How many windows are kept count of: for those who watch the memory. */
  get size(): number {
    return this.#lanes.size;
  }

  /**
   * Takes a place for one request that is then sent without delay. Undefined: it has been counted, send it now. A
   * promise: send it when that resolves, in the order of the calls for each bucket. It rejects with the signal's reason,
   * or with that of {@linkcode close}; the place then goes to the next.
   *
   * @throws {OpenDLimitError} `RATE_LIMIT`, with `retryAfter`, when there is no room and the mode is `"reject"`.
   * @throws {OpenDError} `TOO_MANY_REQUESTS` when 65,536 wait already.
   * @throws The signal's reason when it is aborted already, and the reason of {@linkcode close} after that.
   */
  acquire(command: LimitedCommand, c2s: unknown, signal?: AbortSignal): Promise<void> | undefined {
    if (this.#closed !== undefined) throw this.#closed.reason;
    signal?.throwIfAborted();
    const { limit, name } = command;
    const { mode, clock, onWait } = this.#options;
    if (limit === undefined || mode === "off" || !counts(limit, c2s)) return undefined;
    const lane = this.#lane(name, limit, c2s);
    const now = clock.now();
    const wait = Math.ceil(lane.window.timeOf(lane.waiting.size, now) - now);
    // While others wait there may be room already, their timer being late: they go first.
    if (wait === 0 && lane.waiting.size === 0) {
      lane.window.count(now);
      return undefined;
    }
    if (lane.waiting.size >= MOST_PENDING) {
      throw new OpenDError(
        "TOO_MANY_REQUESTS",
        `${MOST_PENDING} requests wait for a limit already: send ${name} less often`,
      );
    }
    if (mode === "reject") throw limitError(name, limit, wait);
    if (wait > 0) onWait?.(name, wait);
    return new Promise((resolve, reject) => this.#queue(lane, resolve, reject, signal));
  }

  /** How many milliseconds one more such request would wait now, rounded up; 0 when it would not, or need not. */
  delay(command: LimitedCommand, c2s: unknown): number {
    const { limit, name } = command;
    if (limit === undefined || this.#options.mode === "off" || !counts(limit, c2s)) return 0;
    const lane = this.#lanes.get(keyOf(name, limit, c2s));
    if (lane === undefined) return 0;
    const now = this.#options.clock.now();
    return Math.ceil(lane.window.timeOf(lane.waiting.size, now) - now);
  }

  /**
   * OpenD said that the request came too often, although there was room by our count: others send by the same account.
   * How much of the window they filled and when is not known, so all of it counts as filled now, which is the latest it
   * can have been.
   */
  penalise(command: LimitedCommand, c2s: unknown): void {
    const { limit, name } = command;
    if (limit === undefined || this.#options.mode === "off" || this.#closed !== undefined) return;
    // The timer of those that wait is then too early, and is set again when it fires.
    this.#lane(name, limit, c2s).window.fill(this.#options.clock.now());
  }

  /** Rejects all that wait, and everything from now on, with the reason. Nothing remains. A second call does nothing. */
  close(reason: unknown): void {
    if (this.#closed !== undefined) return;
    this.#closed = { reason };
    for (const lane of this.#lanes.values()) {
      lane.stopTimer?.();
      for (const waiter of lane.waiting) waiter.fail(reason);
    }
    this.#lanes.clear();
  }

  #lane(name: string, limit: RequestLimit, c2s: unknown): Lane {
    const key = keyOf(name, limit, c2s);
    let lane = this.#lanes.get(key);
    if (lane === undefined) {
      this.#sweep();
      lane = { window: new RateWindow(limit), waiting: new Set(), stopTimer: undefined };
      this.#lanes.set(key, lane);
    }
    return lane;
  }

  /** Drops what holds nothing any more, each time that twice as many lanes have come about as were needed. */
  #sweep(): void {
    if (this.#lanes.size < this.#sweepAt) return;
    const now = this.#options.clock.now();
    for (const [key, lane] of this.#lanes) {
      if (lane.waiting.size === 0 && lane.window.isOver(now)) this.#lanes.delete(key);
    }
    this.#sweepAt = Math.max(SWEEP_AT, this.#lanes.size * 2);
  }

  #queue(
    lane: Lane,
    resolve: () => void,
    reject: (reason: unknown) => void,
    signal: AbortSignal | undefined,
  ): void {
    const leave = (): void => {
      lane.waiting.delete(waiter);
      signal?.removeEventListener("abort", onAbort);
    };
    const waiter: Waiter = {
      go() {
        leave();
        resolve();
      },
      fail(reason) {
        leave();
        reject(reason);
      },
    };
    const onAbort = (): void => {
      waiter.fail(signal?.reason);
      if (lane.waiting.size === 0) this.#wake(lane);
    };
    signal?.addEventListener("abort", onAbort, { once: true });
    lane.waiting.add(waiter);
    if (lane.stopTimer === undefined) this.#wake(lane);
  }

  /** Lets those go whose time has come, and sets the timer for the next: a timer may be early by a fraction. */
  #wake(lane: Lane): void {
    lane.stopTimer?.();
    lane.stopTimer = undefined;
    const { clock, hold } = this.#options;
    for (const waiter of lane.waiting) {
      const now = clock.now();
      const wait = Math.ceil(lane.window.timeOf(0, now) - now);
      if (wait > 0) {
        lane.stopTimer = clock.schedule(() => this.#wake(lane), wait, hold?.() ?? false);
        return;
      }
      lane.window.count(now);
      waiter.go();
    }
  }
}

function limitError(command: string, limit: RequestLimit, retryAfter: number): OpenDLimitError {
  const { requests, seconds = USUAL_SECONDS, gap } = limit;
  const apart = gap === undefined ? "" : `, ${gap} ms apart`;
  return new OpenDLimitError(
    "RATE_LIMIT",
    `${command} was not sent: OpenD takes ${requests} in ${seconds} s${apart}, and there is no room for one more. ` +
      `Try again in ${retryAfter} ms, or let the client wait with { rateLimit: "wait" }`,
    { command, retryAfter },
  );
}

/** Whether OpenD counts the request. */
function counts(limit: RequestLimit, c2s: unknown): boolean {
  const { when, unless, unlessIs } = limit;
  if (when !== undefined && valueAt(c2s, when) !== true) return false;
  if (unless === undefined) return true;
  const value = valueAt(c2s, unless);
  return unlessIs === undefined ? isEmpty(value) : value !== unlessIs;
}

/** What stands for nothing in a request: absent, an empty text, no bytes, or zero. */
function isEmpty(value: unknown): boolean {
  return value == null || value === "" || value === 0 || (value instanceof Uint8Array && value.length === 0);
}

/** As text, a bigint and a number of the same value are the same. */
function keyOf(name: string, limit: RequestLimit, c2s: unknown): string {
  const bucket = limit.bucket ?? name;
  return limit.per === undefined ? bucket : `${bucket} ${String(valueAt(c2s, limit.per))}`;
}

function valueAt(c2s: unknown, path: string): unknown {
  let value: unknown = c2s;
  for (const name of path.split(".")) {
    if (value == null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value;
}
