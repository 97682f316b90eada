/**
 * The defaults of the whole process: the only state that this module keeps outside of a connection.
 *
 * @module
 */

import { OpenDArgumentError } from "../errors.ts";
import type { ConnectionOptions } from "./options.ts";

/** The options that can be set once for all connections to come. Given to {@linkcode setDefaults}. */
export type Defaults = Pick<
  ConnectionOptions,
  "isEncrypt" | "rsaPrivateKey" | "packetEncAlgo" | "clientID" | "clientVer" | "connectTimeout" | "requestTimeout"
>;

const names: readonly (keyof Defaults)[] = [
  "isEncrypt",
  "rsaPrivateKey",
  "packetEncAlgo",
  "clientID",
  "clientVer",
  "connectTimeout",
  "requestTimeout",
];

let defaults: Defaults = {};

/**
 * Sets defaults for every context made from now on in this process, as `SysConfig` does in the official Python client;
 * one that is there keeps its own, also when it connects again. An option passed to `connect` goes before them; one set
 * to `undefined` here is a default no more. Those of encryption do not concern WebSocket connections.
 *
 * @throws {OpenDArgumentError} when there is no such default.
 *
 * @example
 * ```ts
 * setDefaults({ isEncrypt: true, rsaPrivateKey: pem });
 * ```
 */
export function setDefaults(changes: Defaults): void {
  for (const name of Object.keys(changes)) {
    if (!(names as readonly string[]).includes(name)) {
      throw new OpenDArgumentError(`setDefaults was given "${name}", but knows only ${names.join(", ")}`);
    }
  }
  defaults = { ...defaults, ...changes };
}

/** What {@linkcode setDefaults} has set. */
export function currentDefaults(): Defaults {
  return defaults;
}
