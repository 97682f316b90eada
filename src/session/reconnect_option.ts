/**
 * The option `reconnect`: its types, and as much of its check as every program has to carry.
 *
 * @module
 */

import type { OptionCheck } from "../connection/options.ts";
import type { OpenDError } from "../errors.ts";

/**
 * How long to wait before connecting again. The delay before attempt n is `firstDelay * factor ** (n - 1)`, at most
 * `maxDelay`, and of that a random share unless `jitter` is false.
 *
 * @example
 * ```ts
 * import { OpenQuoteContext, type ReconnectOptions } from "@opend/client";
 *
 * const reconnect: ReconnectOptions = { firstDelay: 1_000, factor: 1.5, maxDelay: 20_000, attempts: 30 };
 * await using quote = await OpenQuoteContext.connect({ reconnect });
 * ```
 */
export interface ReconnectOptions {
  /** The delay before the first attempt, in milliseconds, from 1. @default 500, or `maxDelay` if that is less */
  firstDelay?: number | undefined;
  /** By what each delay is longer than the one before, from 1. @default 2 */
  factor?: number | undefined;
  /** The longest delay, in milliseconds; not less than `firstDelay`. @default 30000, or `firstDelay` if that is more */
  maxDelay?: number | undefined;
  /**
   * Whether to wait a random share of each delay, from a tenth of it to all of it, so that the clients of an OpenD that
   * comes back do not all come at once. @default true
   */
  jitter?: boolean | undefined;
  /** How many attempts in a row may fail before the session ends; `Infinity` never ends it. @default Infinity */
  attempts?: number | undefined;
  /**
   * How long a session must have stood, in milliseconds, for the count of attempts to begin anew: an OpenD that takes
   * connections and drops them at once is not dialled ever faster for it. `Infinity` never begins anew. @default 10000
   */
  resetAfter?: number | undefined;
}

/**
 * Decides about each attempt: returns the delay before it in milliseconds, or `false` to end the session.
 *
 * Anything else that it returns, and whatever it throws, ends the session too, with an error that says so.
 *
 * @param attempt Which attempt in a row it would be: 1 after a session that lasted 10 seconds.
 * @param cause Why it is needed: how the session was lost, or why the attempt before failed.
 *
 * @example
 * ```ts
 * import { OpenQuoteContext, type ReconnectPolicy } from "@opend/client";
 *
 * const reconnect: ReconnectPolicy = (attempt, cause) => {
 *   if (cause.code === "WRONG_RSA_KEY" || attempt > 20) return false;
 *   return Math.min(500 * attempt, 10_000);
 * };
 * await using quote = await OpenQuoteContext.connect({ reconnect });
 * ```
 */
export type ReconnectPolicy = (attempt: number, cause: OpenDError) => number | false;

/**
 * What `reconnect` can be: `true` for the defaults of {@linkcode ReconnectOptions}, `false` for never.
 *
 * It is an option of {@linkcode ContextOptions}.
 */
export type ReconnectOption = boolean | ReconnectOptions | ReconnectPolicy;

/** The outer shape; the fields are checked by `Backoff`, which is loaded only where it is needed. */
export const reconnectShape: OptionCheck = [
  "must be true, false, an object of options, or a function",
  (value) => typeof value === "boolean" || typeof value === "function" || (typeof value === "object" && value !== null),
];
