/** Sockets in memory, of the two shapes that can be handed in as an option. */

import type { WebSocketConstructor } from "../../src/transport/web_socket.ts";
import type { WinterTCConnect } from "../../src/transport/wintertc.ts";
import type { Random } from "./random.ts";

/** A promise, and what settles it. */
export function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((settle) => resolve = settle);
  return { promise, resolve };
}

/** The other end of a socket. */
export interface MemoryWire {
  readonly connect?: WinterTCConnect;
  readonly WebSocket?: WebSocketConstructor;
  /** The client has sent its first packet. */
  readonly greeted: Promise<void>;
  /** Bytes for the client: over TCP cut anywhere, over WebSocket one message. */
  arrive(bytes: Uint8Array): void;
  /** The client has taken all of them, or does not want any more. */
  drained(): Promise<void>;
  /** The wire ends, in order or not. A second call does nothing. */
  end(reason?: Error): void;
}

/** TCP as a `connect` of the WinterTC shape. */
export function openTcpWire(random: Random): MemoryWire {
  const greeted = deferred<void>();
  const most = random.pick([1, 7, 50, 2000]);
  let queue: Uint8Array[] = [];
  let reader: { resolve(read: { done: boolean; value?: Uint8Array }): void; reject(reason: Error): void } | undefined;
  let ended = false;
  let failure: Error | undefined;
  let onDrained: (() => void) | undefined;
  const serve = (): void => {
    if (ended || (queue.length === 0 && reader !== undefined)) onDrained?.();
    if (reader === undefined || (queue.length === 0 && !ended)) return;
    const { resolve, reject } = reader;
    reader = undefined;
    const value = queue.shift();
    if (value !== undefined) resolve({ done: false, value });
    else if (failure === undefined) resolve({ done: true });
    else reject(failure);
  };
  const end = (reason?: Error): void => {
    if (ended) return;
    ended = true;
    failure = reason;
    serve();
  };
  const drop = (): void => {
    queue = [];
    end();
  };
  return {
    greeted: greeted.promise,
    connect: () => ({
      readable: {
        getReader: () => ({
          read: () =>
            new Promise((resolve, reject) => {
              reader = { resolve, reject };
              serve();
            }),
        }),
      },
      writable: {
        getWriter: () => ({
          write() {
            greeted.resolve();
            return Promise.resolve();
          },
          close() {
            drop();
            return Promise.resolve();
          },
        }),
      },
      opened: Promise.resolve(),
      closed: Promise.resolve(),
      close: drop,
    }),
    arrive(bytes) {
      if (ended) return;
      for (let at = 0; at < bytes.length;) {
        const size = 1 + random.below(most);
        queue.push(bytes.slice(at, at + size));
        at += size;
      }
      serve();
    },
    async drained() {
      if (!ended && !(queue.length === 0 && reader !== undefined)) {
        await new Promise<void>((resolve) => {
          onDrained = resolve;
          serve();
        });
      }
      onDrained = undefined;
    },
    end,
  };
}

type Listener = (event: never) => void;

/** A WebSocket whose other end is here. */
export function openWebSocketWire(): MemoryWire {
  const greeted = deferred<void>();
  const listeners = new Map<string, Listener>();
  let state = 0;
  const tell = (type: string, event: unknown): void => (listeners.get(type) as ((event: unknown) => void))?.(event);
  const end = (reason?: Error): void => {
    if (state === 3) return;
    state = 3;
    if (reason !== undefined) tell("error", { error: reason, message: reason.message });
    tell("close", { code: reason === undefined ? 1000 : 1006, reason: "", wasClean: reason === undefined });
  };
  class WebSocket {
    binaryType = "blob";

    constructor(_url: string) {
      queueMicrotask(() => {
        state = 1;
        tell("open", {});
      });
    }

    get readyState(): number {
      return state;
    }

    send(): void {
      greeted.resolve();
    }

    close(): void {
      if (state >= 2) return;
      state = 2;
      queueMicrotask(() => end());
    }

    addEventListener(type: string, listener: Listener): void {
      listeners.set(type, listener);
    }
  }
  return {
    greeted: greeted.promise,
    WebSocket: WebSocket as unknown as WebSocketConstructor,
    arrive(bytes) {
      if (state === 1) tell("message", { data: bytes.slice().buffer });
    },
    drained: () => Promise.resolve(),
    end,
  };
}
