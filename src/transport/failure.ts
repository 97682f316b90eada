/**
 * What every transport makes of what goes wrong; the words for an attempt that failed are in `connect_failure.ts`.
 *
 * @module
 */

import { OpenDArgumentError, OpenDConnectError } from "../errors.ts";
import type { TransportTarget } from "./transport.ts";

/** What a value that was thrown says of itself, for the end of a sentence. */
export function textOf(cause: unknown): string {
  const { message, code } = (typeof cause === "object" && cause !== null ? cause : { message: cause }) as {
    readonly message?: unknown;
    readonly code?: unknown;
  };
  if (typeof message === "string" && message !== "") return message.replace(/\.$/, "");
  return typeof code === "string" ? code : "the runtime gave no reason";
}

/** The error of a runtime that has no such socket, or has it only when one is handed in. */
export function noTransport(what: string, advice: string, cause?: unknown): OpenDConnectError {
  return new OpenDConnectError("NO_TRANSPORT", `${what}; ${advice}`, { cause });
}

/** Refuses TLS where the transport has none: OpenD's API port speaks no TLS, so nobody can mean it. */
export function refuseTLS(target: TransportTarget): void {
  if (target.ssl) {
    throw new OpenDArgumentError(`"ssl: true" is for transport "websocket": OpenD's API port has no TLS`);
  }
}

/** An error, also where something else was thrown: `onClose` promises one. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(textOf(thrown), { cause: thrown });
}
