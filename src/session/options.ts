/**
 * The options of a context.
 *
 * @module
 */

import { type ConnectionOptions, FLAG, FUNCTION, type OptionChecks } from "../connection/options.ts";
import type { SessionClock } from "./clock.ts";
import type { RateLimitMode } from "./rate_limiter.ts";
import { type ReconnectOption, reconnectShape } from "./reconnect_option.ts";

/**
 * {@linkcode ConnectionOptions}, and what the context does with its connections. All have defaults.
 *
 * @example
 * ```ts
 * import { type ContextOptions, OpenQuoteContext } from "@opend/client";
 *
 * const options: ContextOptions = {
 *   reconnect: { firstDelay: 1_000, maxDelay: 10_000 },
 *   rateLimit: "reject",
 *   backfill: true,
 *   onError: (error) => console.error("a push handler failed", error),
 * };
 * await using quote = await OpenQuoteContext.connect(options);
 * ```
 */
export interface ContextOptions extends ConnectionOptions {
  /**
   * Whether to notice an OpenD that is gone without a word: over TCP `KeepAlive` is sent at 4/5 of the interval that OpenD
   * asks for, over WebSocket a question when it has been silent, and after three intervals of silence the connection is
   * given up. Over TCP, OpenD drops a client that sends nothing. @default true
   */
  keepAlive?: boolean | undefined;
  /**
   * Whether and how soon to connect again after a loss, with every subscription asked for again: delays as numbers, or a
   * function of attempt and cause that returns a delay in milliseconds or `false` to end the session. @default true
   */
  reconnect?: ReconnectOption | undefined;
  /**
   * Whether the first connecting goes on, by the rules of `reconnect`, until OpenD is there; `reconnect: false` has no
   * rules and is refused with it. It still rejects at once where waiting cannot help: keys that do not agree, the wrong
   * port, something that is not OpenD. @default false
   */
  waitForOpenD?: boolean | undefined;
  /**
   * What to do with a request that OpenD would refuse for coming too often: `"wait"` holds it back until it may go,
   * `"reject"` rejects it with `OpenDLimitError` (`RATE_LIMIT`), `"off"` leaves it to OpenD. The waiting does not count as
   * time that a reply takes; a `signal` ends it. @default "wait"
   */
  rateLimit?: RateLimitMode | undefined;
  /**
   * Whether ticks missed in a gap are fetched and delivered, as far back as OpenD has them (1000 a security). Where a
   * security had no tick before the gap nothing is fetched, and it is told with `complete: false`. @default false
   */
  backfill?: boolean | undefined;
  /**
   * Another clock than the runtime's, for tests: it drives the delays of `reconnect`, `keepAlive`, OpenD's limits, and how
   * long a request waits for a connection. The time-outs of connecting and of replies are the runtime's.
   */
  clock?: SessionClock | undefined;
  /**
   * Called with packets that nobody waits for: replies that came too late, and pushes newer than the schema. The body is lent
   * for the time of the call.
   */
  onUnknown?: ((id: number, body: Uint8Array) => void) | undefined;
  /**
   * Called with what one of your push handlers threw or rejected with, and with pushes that could not be read. The same is told by
   * `status()`; without either it goes unseen.
   */
  onError?: ((error: unknown) => void) | undefined;
}

/** What the options must be that the connection does not know of. */
export const contextChecks: OptionChecks = {
  keepAlive: FLAG,
  reconnect: reconnectShape,
  waitForOpenD: FLAG,
  rateLimit: ['must be "wait", "reject" or "off"', (value) => /^(wait|reject|off)$/.test(String(value))],
  backfill: FLAG,
  clock: ["must be an object", (value) => typeof value === "object"],
  onUnknown: FUNCTION,
  onError: FUNCTION,
};
