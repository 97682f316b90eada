/**
 * TCP on Bun, through `Bun.connect`.
 *
 * @module
 */

import { connectFailure } from "./connect_failure.ts";
import { Delivery } from "./delivery.ts";
import { dial } from "./dial.ts";
import { noTransport, refuseTLS } from "./failure.ts";
import { moderate, type Moderation, type ModerationClock } from "./moderation.ts";
import type { OpenTransport, TransportSocket } from "./transport.ts";
import { WriteQueue } from "./write_queue.ts";

/** The parts of Bun's socket used here. */
interface BunSocket {
  /** How many bytes were taken; -1 when the socket is gone. */
  write(bytes: Uint8Array): number;
  /** Closes our side only: the peer reads to the end, then closes. */
  shutdown(): void;
  /** Drops the socket at once. */
  terminate(): void;
  /** Leaves what comes with the system; an end is not seen before `resume()`, a reset is. */
  pause(): void;
  resume(): void;
  setNoDelay(on: boolean): unknown;
  ref(): void;
  unref(): void;
}

/** The parts of the global `Bun` used here. */
interface BunRuntime {
  connect(options: {
    readonly hostname: string;
    readonly port: number;
    readonly socket: {
      readonly binaryType: "uint8array";
      open(socket: BunSocket): void;
      data(socket: BunSocket, chunk: Uint8Array): void;
      drain(socket: BunSocket): void;
      error(socket: BunSocket, error: Error): void;
      connectError(socket: BunSocket, error: Error): void;
      close(socket: BunSocket, error?: Error): void;
    };
  }): Promise<unknown>;
}

/**
 * Opens TCP sockets with `Bun.connect`. Bun cannot break off an attempt: after an abort it goes on unseen until the
 * system gives it up, and a socket that still comes of it is dropped at once.
 * `OpenDConnectError` `NO_TRANSPORT` on any other runtime.
 *
 * @param clock What times the rests of a flooded socket; the runtime's own when left out.
 */
export function bunTransport(clock?: ModerationClock): OpenTransport {
  return (target, handlers, signal) =>
    dial<TransportSocket>(signal, (attempt) => {
      refuseTLS(target);
      let opened: BunTCPSocket | undefined;
      let lost: Error | undefined;
      const dialled = bun().connect({
        hostname: target.host,
        port: target.port,
        socket: {
          binaryType: "uint8array",
          open(socket) {
            if (!attempt.pending) {
              socket.terminate();
              return;
            }
            socket.setNoDelay(true);
            opened = new BunTCPSocket(socket, new Delivery(handlers, () => socket.terminate()), clock);
            attempt.succeed(opened);
          },
          data(_, chunk) {
            opened?.receive(chunk);
          },
          drain() {
            opened?.flush();
          },
          error(_, error) {
            lost = error;
          },
          connectError() {
            // the promise of connect() tells it too
          },
          close(_, error) {
            opened?.gone(error ?? lost);
          },
        },
      });
      dialled.catch((error: unknown) => attempt.fail(connectFailure(target, error)));
      return undefined;
    });
}

/** Bytes that are received into the same memory. */
const RECEIVE_LENGTH = 65_536;

/** Bun's socket takes what the system takes at once; the rest waits here for `drain`. */
class BunTCPSocket implements TransportSocket {
  readonly delivery: Delivery;
  readonly #socket: BunSocket;
  readonly #received = new Uint8Array(RECEIVE_LENGTH);
  readonly #queue = new WriteQueue();
  /** Here it takes half of a client's time away when pushes come as fast as they go. */
  readonly #moderation: Moderation | undefined;
  #rest: Uint8Array | undefined;
  #ending = false;

  constructor(socket: BunSocket, delivery: Delivery, clock: ModerationClock | undefined) {
    this.#socket = socket;
    this.delivery = delivery;
    this.#moderation = moderate(socket, clock);
  }

  write(bytes: Uint8Array): void {
    if (!this.delivery.open || bytes.length === 0) return;
    this.#moderation?.expectReply();
    this.#queue.push(bytes);
    if (this.#rest === undefined) this.flush();
  }

  close(): void {
    if (!this.delivery.startClose()) return;
    this.#ending = true;
    this.#moderation?.expectReply();
    if (this.#rest === undefined) this.#socket.shutdown();
  }

  /**
   * Bun makes a new array for every chunk, and the first view of each makes an `ArrayBuffer` of it: copying what is
   * small into memory of our own, which has one, took a twelfth less of a client's time at 5,000 pushes a second.
   */
  receive(chunk: Uint8Array): void {
    if (chunk.length > RECEIVE_LENGTH) {
      this.delivery.data(chunk);
      return;
    }
    this.#received.set(chunk);
    this.delivery.data(this.#received.subarray(0, chunk.length));
    if (this.delivery.open) this.#moderation?.received(chunk.length);
  }

  /** The socket is closed. */
  gone(reason: Error | undefined): void {
    this.#moderation?.stop();
    this.delivery.finish(reason);
  }

  ref(): void {
    this.#moderation?.hold(true);
    this.#socket.ref();
  }

  unref(): void {
    this.#moderation?.hold(false);
    this.#socket.unref();
  }

  /** Writes until the queue is empty or the socket is full. */
  flush(): void {
    if (this.delivery.over) return;
    let next = this.#rest ?? this.#queue.take();
    while (next !== undefined) {
      const taken = Math.max(0, this.#socket.write(next)); // gone (-1): close() tells it
      if (taken < next.length) {
        this.#rest = next.subarray(taken);
        return;
      }
      next = this.#queue.take();
    }
    this.#rest = undefined;
    if (this.#ending) this.#socket.shutdown();
  }
}

function bun(): BunRuntime {
  const { Bun } = globalThis as unknown as { readonly Bun?: BunRuntime };
  if (Bun === undefined) {
    throw noTransport("this runtime has no Bun.connect", "leave the choice of transport to connect()");
  }
  return Bun;
}
