/**
 * Why a handshake failed, in words that say what to do.
 *
 * @module
 */

import { OpenDError, OpenDHandshakeError, type OpenDResponseError } from "../errors.ts";
import type { TransportTarget } from "../transport/transport.ts";
import { OpenDBadMagicError } from "../wire/frame.ts";

function at(target: TransportTarget): string {
  const scheme = target.kind === "tcp" ? "tcp" : target.ssl ? "wss" : "ws";
  return `${scheme}://${target.host.includes(":") ? `[${target.host}]` : target.host}:${target.port}`;
}

/** OpenD holds a key and we do not. */
export function encryptionRequired(target: TransportTarget, cause?: unknown): OpenDHandshakeError {
  return new OpenDHandshakeError(
    "ENCRYPTION_REQUIRED",
    `The OpenD at ${at(target)} encrypts and this client does not: OpenD has an rsa_private_key. Give the option ` +
      `rsaPrivateKey the text of the same PEM file, or remove the key from OpenD's configuration`,
    { cause },
  );
}

/** We hold a key and OpenD does not. */
export function encryptionUnsupported(target: TransportTarget, cause?: unknown): OpenDHandshakeError {
  return new OpenDHandshakeError(
    "ENCRYPTION_UNSUPPORTED",
    `This client encrypts and the OpenD at ${
      at(target)
    } does not: it answered in clear. Set rsa_private_key in OpenD's ` +
      `configuration to the same PEM file and restart it, or connect with isEncrypt: false`,
    { cause },
  );
}

/** Both hold a key, and not the same. */
export function wrongKey(target: TransportTarget, cause?: unknown): OpenDHandshakeError {
  return new OpenDHandshakeError(
    "WRONG_RSA_KEY",
    `The reply of the OpenD at ${
      at(target)
    } cannot be decrypted with this client's RSA key: both sides must hold the ` +
      `same private key. Compare rsaPrivateKey with the file that OpenD's rsa_private_key names`,
    { cause },
  );
}

/** OpenD read the request and said no. */
export function refused(target: TransportTarget, failure: OpenDResponseError): OpenDHandshakeError {
  return new OpenDHandshakeError(
    "HANDSHAKE_REFUSED",
    `The OpenD at ${at(target)} refused the connection and said: ${failure.retMsg || `retType ${failure.retType}`}`,
    { cause: failure },
  );
}

/** OpenD wants another WebSocket key. */
export function wrongWebSocketKey(
  target: TransportTarget,
  failure: OpenDResponseError,
  given: boolean,
): OpenDHandshakeError {
  return new OpenDHandshakeError(
    "WRONG_WEBSOCKET_KEY",
    `The OpenD at ${at(target)} refused the WebSocket ${
      given ? "key that was given" : "connection, which had no key"
    }, ` +
      `and said: ${failure.retMsg || `retType ${failure.retType}`}. Give the option websocketKey the key itself, not ` +
      `its MD5 (OpenD's websocket_key_md5 holds that)`,
    { cause: failure },
  );
}

/** No reply came in time. */
export function handshakeTimeout(target: TransportTarget, timeout: number): OpenDHandshakeError {
  const other = target.kind === "tcp"
    ? "the port is OpenD's WebSocket port (33333 by default) and not its API port (11111)"
    : "the port is not OpenD's WebSocket port (33333 by default)";
  return new OpenDHandshakeError(
    "HANDSHAKE_TIMEOUT",
    `Something listens at ${at(target)}, but it did not answer the handshake within ${timeout} ms. Perhaps ${other}, ` +
      `it is not OpenD, or OpenD is still starting`,
  );
}

/** The upgrade to a WebSocket was not answered as one, or TLS did not come about before it: no runtime tells which. */
export function notWebSocket(target: TransportTarget, cause: unknown): OpenDHandshakeError {
  const certificate = target.ssl
    ? "this runtime does not trust the certificate, which Node and Bun take from NODE_EXTRA_CA_CERTS and Deno from " +
      "DENO_CERT, "
    : "";
  return new OpenDHandshakeError(
    "TCP_PORT",
    `Something listens at ${at(target)}, but no WebSocket came about. Perhaps this is OpenD's API port (11111 by ` +
      `default) and not its WebSocket port (33333), ${certificate}or ssl does not agree with OpenD's configuration`,
    { cause },
  );
}

/** Turns what ended a handshake into the reason for it. */
export function diagnose(target: TransportTarget, failure: unknown): OpenDError {
  if (failure instanceof OpenDBadMagicError) {
    const start = new TextDecoder("latin1").decode(failure.received.subarray(0, 5));
    if (start.startsWith("HTTP")) {
      return new OpenDHandshakeError(
        "WEBSOCKET_PORT",
        `What listens at ${
          at(target)
        } answered with HTTP: this is OpenD's WebSocket port (33333 by default) or another ` +
          `web server. Use OpenD's API port (11111), or transport: "websocket"`,
        { cause: failure },
      );
    }
    return notOpenD(target, failure);
  }
  if (failure instanceof OpenDHandshakeError) return failure;
  if (failure instanceof OpenDError && failure.code !== "CLOSED") return notOpenD(target, failure);
  return new OpenDHandshakeError(
    "HANDSHAKE_REFUSED",
    `What listens at ${at(target)} closed the connection without answering the handshake. Perhaps it is not OpenD, ` +
      `encryption is on at one side only, or OpenD has its 128 connections already`,
    { cause: failure },
  );
}

/** The answer breaks the protocol. */
export function notOpenD(target: TransportTarget, cause: unknown): OpenDHandshakeError {
  const detail = cause instanceof Error ? ` (${cause.message})` : "";
  return new OpenDHandshakeError(
    "NOT_OPEND",
    `What listens at ${
      at(target)
    } is not OpenD, or does not speak the protocol of this port${detail}. Check host and ` +
      `port: OpenD's API port is 11111 by default, its WebSocket port 33333`,
    { cause },
  );
}
