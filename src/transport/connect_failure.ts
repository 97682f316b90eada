/**
 * What a failed attempt to connect is turned into: one error class, one wording, whatever the runtime said. A module of
 * its own, which the transports that every program carries load only when that has happened.
 *
 * @module
 */

import { OpenDConnectError } from "../errors.ts";
import { textOf } from "./failure.ts";
import type { TransportTarget } from "./transport.ts";

/** The parts of a runtime's error that tell why; every one of them may be missing. */
interface Clues {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  readonly errors?: unknown;
}

/** `host:port` with the brackets that an IPv6 address needs. */
export function addressOf(target: TransportTarget): string {
  return target.host.includes(":") ? `[${target.host}]:${target.port}` : `${target.host}:${target.port}`;
}

/** Which of OpenD's two ports belongs at the end of an advice. 11111 and 33333 are the ones of OpenD's own samples. */
export function portAdvice(target: TransportTarget): string {
  return target.kind === "tcp"
    ? "OpenD is running and this is its API port (11111)"
    : "OpenD is running and this is its WebSocket port (33333; off until websocket_port is set)";
}

/**
 * Why an attempt failed, as far as the runtime's error tells: Node and Bun give a `code`, Node with two addresses a list
 * of errors, Deno a class name or only words.
 */
export function failureCode(cause: unknown, depth = 0): "CONNECT_REFUSED" | "HOST_NOT_FOUND" | undefined {
  const { name, code, message, cause: inner, errors } = clues(cause);
  const text = `${word(code)} ${word(name)} ${word(message)}`;
  if (/ECONNREFUSED|ConnectionRefused|connection refused/i.test(text)) return "CONNECT_REFUSED";
  if (/ENOTFOUND|EAI_AGAIN|EAI_NONAME|dns (error|lookup)|failed to lookup/i.test(text)) return "HOST_NOT_FOUND";
  if (depth > 3) return undefined;
  for (const next of [inner, ...(Array.isArray(errors) ? errors : [])]) {
    const found = next === undefined ? undefined : failureCode(next, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The error of a failed attempt; `cause` is what the runtime threw. */
export function connectFailure(target: TransportTarget, cause: unknown): OpenDConnectError {
  const attempt = `connecting to OpenD at "${addressOf(target)}" (${target.kind}) failed`;
  switch (failureCode(cause)) {
    case "CONNECT_REFUSED":
      return new OpenDConnectError(
        "CONNECT_REFUSED",
        `${attempt}: nothing listens there; check that ${portAdvice(target)}`,
        { cause },
      );
    case "HOST_NOT_FOUND":
      return new OpenDConnectError(
        "HOST_NOT_FOUND",
        `${attempt}: the name "${target.host}" does not resolve; check its spelling, or give an IP address`,
        { cause },
      );
    default:
      return new OpenDConnectError(
        "CONNECT_FAILED",
        `${attempt}: ${textOf(cause)}; check the host, the firewall, and that ${portAdvice(target)}`,
        { cause },
      );
  }
}

function clues(cause: unknown): Clues {
  return typeof cause === "object" && cause !== null ? cause : { message: cause };
}

function word(value: unknown): string {
  return typeof value === "string" ? value : "";
}
