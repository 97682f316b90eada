/**
 * Why no session came about, in words that say what to do. A module of its own, loaded only when that has happened.
 *
 * @module
 */

import { OpenDConnectError, OpenDError, OpenDHandshakeError, OpenDResponseError } from "../errors.ts";
import { addressOf } from "../transport/connect_failure.ts";
import type { TransportTarget } from "../transport/transport.ts";
import { OpenDBadMagicError } from "../wire/frame.ts";
import type { ResolvedOptions } from "./options.ts";

/**
 * Turns what ended an attempt to connect into the error for the user.
 *
 * @param failure what was thrown: a bare `handshakeFailed()`, or whatever else went wrong
 * @param reached whether the socket was open: what failed before that says itself why
 */
export function explain(options: ResolvedOptions, failure: unknown, reached: boolean): unknown {
  const there = at(options.target);
  if (failure instanceof OpenDHandshakeError) {
    return new OpenDHandshakeError(failure.code, wordsFor(failure, options), { cause: failure.cause });
  }
  if (failure instanceof OpenDConnectError && failure.code === "CONNECT_TIMEOUT") return dialTimeout(options);
  if (!reached) return failure;
  if (failure instanceof OpenDBadMagicError && startsWithHTTP(failure.received)) {
    return new OpenDHandshakeError(
      "WEBSOCKET_PORT",
      `What listens at ${there} answered with HTTP: this is OpenD's WebSocket port (33333 by default) or another web ` +
        `server. Use OpenD's API port (11111), or transport: "websocket"`,
      { cause: failure },
    );
  }
  if (failure instanceof OpenDError && failure.code !== "CLOSED") {
    return new OpenDHandshakeError(
      "NOT_OPEND",
      `What listens at ${there} is not OpenD, or does not speak the protocol of this port (${failure.message}). Check ` +
        `host and port: OpenD's API port is 11111 by default, its WebSocket port 33333`,
      { cause: failure },
    );
  }
  return new OpenDHandshakeError("HANDSHAKE_REFUSED", closedAtOnce(there), { cause: failure });
}

/** The words for a code that a channel gave. */
function wordsFor({ code, cause }: OpenDHandshakeError, options: ResolvedOptions): string {
  const { target, websocketKey, connectTimeout } = options;
  const there = at(target);
  const said = cause instanceof OpenDResponseError ? `said: ${cause.retMsg || `retType ${cause.retType}`}` : undefined;
  switch (code) {
    case "ENCRYPTION_REQUIRED":
      return `The OpenD at ${there} encrypts and this client does not: OpenD has an rsa_private_key. Give the option ` +
        `rsaPrivateKey the text of the same PEM file, or remove the key from OpenD's configuration`;
    case "ENCRYPTION_UNSUPPORTED":
      return `This client encrypts and the OpenD at ${there} does not: it answered in clear. Set rsa_private_key in ` +
        `OpenD's configuration to the same PEM file and restart it, or connect with isEncrypt: false`;
    case "WRONG_RSA_KEY":
      return `The reply of the OpenD at ${there} cannot be decrypted with this client's RSA key: both sides must hold ` +
        `the same private key. Compare rsaPrivateKey with the file that OpenD's rsa_private_key names`;
    case "WRONG_WEBSOCKET_KEY": {
      const given = websocketKey === "" ? "connection, which had no key" : "key that was given";
      return `The OpenD at ${there} refused the WebSocket ${given}, and ${said}. Give the option websocketKey the key ` +
        `itself, not its MD5 (OpenD's websocket_key_md5 holds that)`;
    }
    case "HANDSHAKE_TIMEOUT":
      return `Something listens at ${there}, but it did not answer the handshake within ${connectTimeout} ms. ` +
        `Perhaps ${otherPort(target)}, it is not OpenD, or OpenD is still starting`;
    case "TCP_PORT": {
      const certificate = target.ssl
        ? "this runtime does not trust the certificate, which Node and Bun take from NODE_EXTRA_CA_CERTS and Deno " +
          "from DENO_CERT, "
        : "";
      return `Something listens at ${there}, but no WebSocket came about. Perhaps this is OpenD's API port (11111 by ` +
        `default) and not its WebSocket port (33333), ${certificate}or ssl does not agree with OpenD's configuration`;
    }
    default:
      return said === undefined ? closedAtOnce(there) : `The OpenD at ${there} refused the connection and ${said}`;
  }
}

function dialTimeout({ target, connectTimeout }: ResolvedOptions): OpenDConnectError {
  const hint = target.kind === "websocket"
    ? "this is not OpenD's WebSocket port (33333 by default)"
    : "the host is down";
  const attempt = `Connecting to "${addressOf(target)}" took over ${connectTimeout} ms`;
  return new OpenDConnectError("CONNECT_TIMEOUT", `${attempt}. Perhaps ${hint}, or a firewall drops the packets`);
}

function otherPort(target: TransportTarget): string {
  return target.kind === "tcp"
    ? "the port is OpenD's WebSocket port (33333 by default) and not its API port (11111)"
    : "the port is not OpenD's WebSocket port (33333 by default)";
}

function closedAtOnce(there: string): string {
  return `What listens at ${there} closed the connection without answering the handshake. Perhaps it is not OpenD, ` +
    `encryption is on at one side only, or OpenD has its 128 connections already`;
}

function startsWithHTTP(received: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(received.subarray(0, 4)) === "HTTP";
}

function at(target: TransportTarget): string {
  const scheme = target.kind === "tcp" ? "tcp" : target.ssl ? "wss" : "ws";
  return `${scheme}://${addressOf(target)}`;
}
