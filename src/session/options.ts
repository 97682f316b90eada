/**
 * The options of a context.
 *
 * @module
 */

import { type ConnectionOptions, FLAG, FUNCTION, type OptionChecks } from "../connection/options.ts";

/** {@linkcode ConnectionOptions}, and what the context does with its connection. All have defaults. */
export interface ContextOptions extends ConnectionOptions {
  /**
   * Over TCP: whether to send `KeepAlive` at 4/5 of the interval that OpenD asks for, and to give the connection up
   * after three intervals of silence. OpenD drops a client that sends nothing. @default true
   */
  keepAlive?: boolean | undefined;
  /** This version does not reconnect, so only `false` may be given: wait for `closed` and connect again. @default false */
  reconnect?: false | undefined;
  /** This version leaves OpenD's request limits to OpenD, so only `"off"` may be given. @default "off" */
  rateLimit?: "off" | undefined;
  /**
   * Called with what one of your push handlers threw or rejected with, and with pushes that could not be read. The same is told by
   * `status()`; without either it goes unseen.
   */
  onError?: ((error: unknown) => void) | undefined;
}

/** What the options must be that the connection does not know of. */
export const contextChecks: OptionChecks = {
  keepAlive: FLAG,
  reconnect: [
    "this version does not reconnect: leave it out, and connect again when closed",
    (value) => value === false,
  ],
  rateLimit: [`this version does not count requests: leave it out, or give "off"`, (value) => value === "off"],
  onError: FUNCTION,
};
