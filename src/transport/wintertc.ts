/**
 * TCP through any `connect` of the WinterTC socket shape, such as that of `cloudflare:sockets`.
 *
 * @module
 */

import { OpenDArgumentError } from "../errors.ts";
import { Delivery } from "./delivery.ts";
import { dial } from "./dial.ts";
import { connectFailure } from "./connect_failure.ts";
import { type Duplex, PumpSocket } from "./pump.ts";
import type { OpenTransport, TransportSocket } from "./transport.ts";

/** A reader of a `ReadableStream` of bytes. */
export interface WinterTCReader {
  /** The next bytes, or the end. */
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>;
}

/** A writer of a `WritableStream` of bytes. */
export interface WinterTCWriter {
  /** Settles when the bytes are taken. */
  write(bytes: Uint8Array): Promise<void>;
  /** Sends what is queued, then closes our side. */
  close(): Promise<void>;
}

/**
 * A socket of the shape that the WinterTC sockets API describes; only what is used here. Opened by a {@linkcode
 * WinterTCConnect}.
 */
export interface WinterTCSocket {
  /** The bytes that come: a `ReadableStream<Uint8Array>`. */
  readonly readable: { getReader(): WinterTCReader };
  /** The bytes that go: a `WritableStream<Uint8Array>`. */
  readonly writable: { getWriter(): WinterTCWriter };
  /** Settles when the connection is there, or rejects. Without it, a failure to connect is a reason for the close. */
  readonly opened?: Promise<unknown>;
  /** Settles when the socket is gone. */
  readonly closed: Promise<unknown>;
  /** Throws the socket away. */
  close(): Promise<unknown> | void;
}

/**
 * A function that opens a TCP socket: the `connect` of `cloudflare:sockets`, or any like it.
 *
 * @example
 * ```ts
 * import { connect } from "cloudflare:sockets";
 * import { OpenQuoteContext } from "@opend/client";
 *
 * await using quote = await OpenQuoteContext.connect({ host: "opend.example", port: 11111, connect });
 * ```
 */
export type WinterTCConnect = (
  address: { readonly hostname: string; readonly port: number },
  options: { readonly secureTransport: "off" | "on" },
) => WinterTCSocket;

/** Opens sockets with the function given; with `ssl` it is asked for `secureTransport: "on"`. */
export function wintertcTransport(connect: WinterTCConnect): OpenTransport {
  if (typeof connect !== "function") {
    throw new OpenDArgumentError(
      `the option connect is of type "${typeof connect}"; a function of the WinterTC shape is wanted, such as connect of cloudflare:sockets`,
    );
  }
  return (target, handlers, signal) =>
    dial<TransportSocket>(signal, (attempt) => {
      const fail = (error: unknown): void => attempt.fail(connectFailure(target, error));
      let raw: WinterTCSocket;
      try {
        raw = connect({ hostname: target.host, port: target.port }, { secureTransport: target.ssl ? "on" : "off" });
      } catch (error) {
        fail(error);
        return undefined;
      }
      raw.closed.catch(ignore); // the streams tell it too
      Promise.resolve(raw.opened).then(() => {
        if (!attempt.pending) return;
        attempt.succeed(new PumpSocket(duplexOf(raw), new Delivery(handlers, () => drop(raw))));
      }).catch((error: unknown) => {
        drop(raw);
        fail(error);
      });
      return () => drop(raw);
    });
}

function duplexOf(raw: WinterTCSocket): Duplex {
  const reader = raw.readable.getReader();
  const writer = raw.writable.getWriter();
  return {
    async read() {
      const { done, value } = await reader.read();
      return done ? undefined : value ?? new Uint8Array(0);
    },
    write: (bytes) => writer.write(bytes),
    closeWrite: () => writer.close(),
    ref() {}, // the shape has no such notion
    unref() {},
  };
}

/** Closes a socket that nobody is interested in any more, whatever it says to that. */
function drop(raw: WinterTCSocket): void {
  try {
    raw.close()?.catch(ignore);
  } catch {
    // closed already
  }
}

function ignore(): void {}
