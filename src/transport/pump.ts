/**
 * A socket made of promises: what Deno's TCP and the WinterTC streams have in common.
 *
 * @module
 */

import type { Delivery } from "./delivery.ts";
import { asError } from "./failure.ts";
import type { TransportSocket } from "./transport.ts";
import { WriteQueue } from "./write_queue.ts";

/** The two directions of an open socket. Any of these may reject: the socket is then lost. */
export interface Duplex {
  /** The next bytes, lent until the next call; `undefined` at the end. */
  read(): Promise<Uint8Array | undefined>;
  /** Settles when the socket has taken all of the bytes. Not called again before that. */
  write(bytes: Uint8Array): Promise<unknown>;
  /** Closes our side. */
  closeWrite(): Promise<unknown>;
  /** See `TransportSocket`. */
  ref(): void;
  /** See `TransportSocket`. */
  unref(): void;
}

/** Reads in a loop, from the start on; writes one piece after the other. */
export class PumpSocket implements TransportSocket {
  readonly #duplex: Duplex;
  readonly #delivery: Delivery;
  readonly #queue = new WriteQueue();
  #writing = false;
  #ending = false;

  /** Starts reading; `delivery` throws the duplex away at the end. */
  constructor(duplex: Duplex, delivery: Delivery) {
    this.#duplex = duplex;
    this.#delivery = delivery;
    void this.#read();
  }

  write(bytes: Uint8Array): void {
    if (!this.#delivery.open) return;
    this.#queue.push(bytes);
    this.#pump();
  }

  close(): void {
    if (!this.#delivery.startClose()) return;
    this.#ending = true;
    this.#pump();
  }

  ref(): void {
    this.#duplex.ref();
  }

  unref(): void {
    this.#duplex.unref();
  }

  /** Hands on what comes, until the end. Never rejects. */
  async #read(): Promise<void> {
    try {
      while (!this.#delivery.over) {
        const chunk = await this.#duplex.read();
        if (chunk === undefined) break;
        this.#delivery.data(chunk);
      }
      this.#delivery.finish();
    } catch (error) {
      this.#delivery.finish(asError(error));
    }
  }

  #pump(): void {
    if (!this.#writing) void this.#drain();
  }

  /** Writes until the queue is empty. Never rejects. */
  async #drain(): Promise<void> {
    this.#writing = true;
    await undefined; // what is written in the same breath leaves in one piece, and no failure is told from within close()
    try {
      for (let next = this.#queue.take(); next !== undefined && !this.#delivery.over; next = this.#queue.take()) {
        await this.#duplex.write(next);
      }
      this.#writing = false;
      if (this.#ending && !this.#delivery.over) await this.#duplex.closeWrite();
    } catch (error) {
      this.#queue.clear();
      this.#delivery.finish(asError(error));
    }
  }
}
