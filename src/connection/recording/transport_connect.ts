/**
 * The runtime's own TCP in the shape of a WinterTC `connect`.
 *
 * @module
 */

import type { OpenTransport, TransportSocket } from "../../transport/transport.ts";
import type { WinterTCConnect, WinterTCReader } from "../../transport/wintertc.ts";

type Chunk = Awaited<ReturnType<WinterTCReader["read"]>>;

/** A `connect` that opens sockets with a transport. */
export function transportConnect(open: OpenTransport): WinterTCConnect {
  return ({ hostname: host, port }, { secureTransport }) => {
    const chunks: Chunk[] = [];
    const gone = new AbortController();
    let waiting: { resolve(chunk: Chunk): void; reject(error: Error): void } | undefined;
    let end: { readonly reason: Error | undefined } | undefined;
    let settle!: { resolve(): void; reject(error: Error): void };
    const closed = new Promise<void>((resolve, reject) => settle = { resolve, reject });
    const handlers = {
      onData(chunk: Uint8Array): void {
        const value = { done: false, value: chunk.slice() };
        const reader = waiting;
        waiting = undefined;
        if (reader === undefined) chunks.push(value);
        else reader.resolve(value);
      },
      onClose(reason?: Error): void {
        end = { reason };
        if (reason === undefined) {
          settle.resolve();
          waiting?.resolve({ done: true });
        } else {
          settle.reject(reason);
          waiting?.reject(reason);
        }
      },
    };
    const opened: Promise<TransportSocket> = open(
      { kind: "tcp", host, port, ssl: secureTransport === "on" },
      handlers,
      gone.signal,
    );
    const reader: WinterTCReader = {
      read() {
        const next = chunks.shift();
        if (next !== undefined) return Promise.resolve(next);
        if (end?.reason !== undefined) return Promise.reject(end.reason);
        if (end !== undefined) return Promise.resolve({ done: true });
        return new Promise((resolve, reject) => waiting = { resolve, reject });
      },
    };
    const withSocket = async (task: (socket: TransportSocket) => void): Promise<void> => task(await opened);
    return {
      readable: { getReader: () => reader },
      writable: {
        getWriter: () => ({
          write: (bytes) => withSocket((socket) => socket.write(bytes)),
          close: () => withSocket((socket) => socket.close()),
        }),
      },
      opened,
      closed,
      async close() {
        gone.abort(new Error("the socket was closed before it was open"));
        await withSocket((socket) => socket.close()).catch(() => {});
      },
    };
  };
}
