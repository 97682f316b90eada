/**
 * WebSocket on every runtime, through the standard constructor.
 *
 * @module
 */

import { OpenDArgumentError, OpenDConnectError, OpenDProtocolError } from "../errors.ts";
import { Delivery } from "./delivery.ts";
import { dial } from "./dial.ts";
import { addressOf, connectFailure, failureCode, portAdvice } from "./connect_failure.ts";
import { asError, noTransport, textOf } from "./failure.ts";
import type { OpenTransport, TransportSocket, TransportTarget } from "./transport.ts";

/** What a WebSocket says when it fails; browsers leave both out. */
export interface WebSocketErrorEvent {
  /** The error itself, on Node's `ws`, Bun and Deno. */
  readonly error?: unknown;
  /** Its words. */
  readonly message?: unknown;
}

/** What a WebSocket says when it closes. */
export interface WebSocketCloseEvent {
  /** RFC 6455, 7.4: 1000 is a normal end, 1006 a lost connection. */
  readonly code: number;
  /** What the peer said to it, often empty. */
  readonly reason: string;
  /** Whether both sides said that they close. */
  readonly wasClean: boolean;
}

/**
 * The parts of a standard `WebSocket` used here; the class of the `ws` package has them too. Made by a {@linkcode
 * WebSocketConstructor}.
 */
export interface WebSocketLike {
  /** Set to `"arraybuffer"`. */
  binaryType: string;
  /** 0 connecting, 1 open, 2 closing, 3 closed. */
  readonly readyState: number;
  /** Sends one binary message; queues it where needed. */
  send(bytes: Uint8Array<ArrayBuffer>): void;
  /** Starts the closing handshake, or breaks the attempt to connect off. */
  close(code?: number, reason?: string): void;
  /** The connection is there. */
  addEventListener(type: "open", listener: () => void): void;
  /** A message has come. */
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  /** Something broke; a close follows. */
  addEventListener(type: "error", listener: (event: WebSocketErrorEvent) => void): void;
  /** The connection is gone. */
  addEventListener(type: "close", listener: (event: WebSocketCloseEvent) => void): void;
}

/**
 * A standard `WebSocket` constructor, the global one or such as the `WebSocket` of the `ws` package.
 *
 * @example
 * ```ts
 * import { WebSocket } from "ws";
 * import { OpenQuoteContext } from "@opend/client";
 *
 * await using quote = await OpenQuoteContext.connect({ transport: "websocket", port: 33333, WebSocket });
 * ```
 */
export type WebSocketConstructor = new (url: string) => WebSocketLike;

/**
 * The `cause` of an `OpenDConnectError` when something listens at the address, but no WebSocket came about: most often
 * the port is OpenD's API port, or `ssl` does not agree with OpenD. Its own `cause` is what the runtime said.
 */
export class WebSocketUpgradeError extends Error {
  /** Made by {@linkcode webSocketTransport} only. */
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "WebSocketUpgradeError";
  }
}

/** Close codes of an orderly end: normal, going away, none given (RFC 6455, 7.4.1). */
const ORDERLY: readonly number[] = [1000, 1001, 1005];

/**
 * What a client may say of its own when it closes for data that it cannot read. 1003 would be the fitting one, but a
 * browser allows 1000 and 3000 to 4999 only.
 */
const UNSUPPORTED_DATA = 4003;

/** `readyState` of an open WebSocket. */
const OPEN = 1;

/**
 * Opens WebSockets with the constructor given, or else the global one; `OpenDConnectError` `NO_TRANSPORT` where there is
 * neither. Messages are binary, one packet each; a text message breaks OpenD's protocol and closes the socket with an
 * `OpenDProtocolError` `BAD_ENVELOPE`.
 *
 * Runtimes hide why a WebSocket could not be opened. Where TCP is to be had too, it can be handed in as `probe`: it is
 * dialled once after such a failure, sends nothing, and tells nobody listening, an unknown host, and a port that does
 * not speak WebSocket ({@linkcode WebSocketUpgradeError}) from each other.
 *
 * `ref` and `unref` do nothing: no WebSocket of any runtime has such a notion, so an open one keeps the process alive.
 */
export function webSocketTransport(constructor?: WebSocketConstructor, probe?: OpenTransport): OpenTransport {
  if (constructor !== undefined && typeof constructor !== "function") {
    throw new OpenDArgumentError(
      `the option WebSocket is of type "${typeof constructor}"; a constructor is wanted, such as the WebSocket of the ws package`,
    );
  }
  return (target, handlers, signal) =>
    dial<TransportSocket>(signal, (attempt) => {
      const url = urlOf(target);
      const WebSocket = constructor ?? globalConstructor();
      let raw: WebSocketLike;
      try {
        raw = new WebSocket(url);
      } catch (error) {
        throw connectFailure(target, error);
      }
      raw.binaryType = "arraybuffer";
      let delivery: Delivery | undefined;
      let lost: WebSocketErrorEvent | undefined;
      let failed = false;
      const fail = (cause: unknown): void => {
        if (failed || !attempt.pending) return;
        failed = true;
        void explain(target, cause, probe, signal).then((error) => attempt.fail(error));
      };
      raw.addEventListener("open", () => {
        if (!attempt.pending) {
          discard(raw);
          return;
        }
        const opened = new Delivery(handlers, (reason) => discard(raw, reason));
        delivery = opened;
        attempt.succeed(socketOf(raw, opened));
      });
      raw.addEventListener("message", ({ data }) => {
        const bytes = bytesOf(data);
        if (bytes !== undefined) delivery?.data(bytes);
        else delivery?.finish(notBinary(target, data));
      });
      raw.addEventListener("error", (event) => {
        lost = event;
        if (delivery === undefined) fail(event.error ?? event.message);
      });
      raw.addEventListener("close", (event) => {
        if (delivery === undefined) fail(event.reason);
        else delivery.finish(reasonOf(target, event, lost));
      });
      return () => discard(raw);
    });
}

function socketOf(raw: WebSocketLike, delivery: Delivery): TransportSocket {
  return {
    write(bytes) {
      if (!delivery.open || raw.readyState !== OPEN) return;
      try {
        raw.send(bytes as Uint8Array<ArrayBuffer>);
      } catch (error) {
        // Told like every loss, and not from within the call.
        queueMicrotask(() => delivery.finish(asError(error)));
      }
    },
    close() {
      if (delivery.startClose()) raw.close(1000);
    },
    ref() {},
    unref() {},
  };
}

/** Throws the socket away: no handler hears of it any more. `ws` and Bun can cut it off; the standard can only ask. */
function discard(raw: WebSocketLike & { terminate?(): void }, reason?: Error): void {
  try {
    if (raw.terminate !== undefined && !(reason instanceof OpenDProtocolError)) raw.terminate();
    else if (reason === undefined) raw.close();
    else raw.close(UNSUPPORTED_DATA);
  } catch {
    // closed already
  }
}

/** Binary messages come as an `ArrayBuffer`, or as a view of one where the constructor ignores `binaryType`. */
function bytesOf(data: unknown): Uint8Array | undefined {
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return undefined;
}

function notBinary(target: TransportTarget, data: unknown): OpenDProtocolError {
  const kind = typeof data === "string" ? "a text message" : "a message that is no ArrayBuffer";
  return new OpenDProtocolError(
    "BAD_ENVELOPE",
    `the WebSocket of "${addressOf(target)}" sent ${kind}; OpenD sends binary messages only: check that ${
      portAdvice(target)
    }`,
  );
}

/** Why an open WebSocket ended; nothing when it ended in order. */
function reasonOf(
  target: TransportTarget,
  { code, reason, wasClean }: WebSocketCloseEvent,
  lost: WebSocketErrorEvent | undefined,
): Error | undefined {
  if (lost === undefined && wasClean && ORDERLY.includes(code)) return undefined;
  const words = reason === "" ? "no reason given" : `"${reason}"`;
  return new Error(`the WebSocket of "${addressOf(target)}" was lost: close code ${code}, ${words}`, {
    cause: lost?.error ?? lost?.message,
  });
}

/** The error of an attempt that failed, from what the runtime said, or else from what a TCP connection tells. */
async function explain(
  target: TransportTarget,
  cause: unknown,
  probe: OpenTransport | undefined,
  signal: AbortSignal | undefined,
): Promise<OpenDConnectError> {
  if (probe === undefined || failureCode(cause) !== undefined) return connectFailure(target, cause);
  try {
    const socket = await probe({ ...target, ssl: false }, { onData() {}, onClose() {} }, signal);
    socket.close();
  } catch (failure) {
    return failure instanceof OpenDConnectError ? failure : connectFailure(target, cause);
  }
  const message = `"${addressOf(target)}" accepts connections, but no WebSocket came about (${textOf(cause)})`;
  return new OpenDConnectError(
    "CONNECT_FAILED",
    `connecting to OpenD failed: ${message}; check that ${
      portAdvice(target)
    }, not its API port (11111), and that ssl agrees with OpenD's setting`,
    { cause: new WebSocketUpgradeError(message, { cause }) },
  );
}

function urlOf(target: TransportTarget): string {
  if (/[\s/?#@\\[\]]/.test(target.host)) {
    throw new OpenDArgumentError(
      `the host "${target.host}" is not one; a name or an IP address is wanted, without scheme, path or brackets`,
    );
  }
  return `${target.ssl ? "wss" : "ws"}://${addressOf(target)}/`;
}

function globalConstructor(): WebSocketConstructor {
  const { WebSocket } = globalThis as unknown as { readonly WebSocket?: WebSocketConstructor };
  if (WebSocket === undefined) {
    throw noTransport(
      "this runtime has no global WebSocket (Node has one from version 22 on, Node 20 has not)",
      'hand one in as the option WebSocket, such as the WebSocket of the ws package (import { WebSocket } from "ws"), or use Node 22 or later',
    );
  }
  return WebSocket;
}
