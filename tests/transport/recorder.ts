/** Handlers that write down what a transport calls. */

import type { TransportHandlers } from "../../src/transport/transport.ts";

export class Recorder implements TransportHandlers {
  readonly chunks: Uint8Array[] = [];
  /** The reasons `onClose` was called with, one for each call. */
  readonly closes: (Error | undefined)[] = [];
  /** Settles when `onClose` is called first. */
  readonly closed: Promise<Error | undefined>;
  length = 0;
  #resolveClosed: (reason: Error | undefined) => void = () => {};
  #waiting: { length: number; resolve(): void }[] = [];

  constructor() {
    this.closed = new Promise((resolve) => this.#resolveClosed = resolve);
  }

  onData(chunk: Uint8Array): void {
    this.chunks.push(chunk.slice());
    this.length += chunk.length;
    for (const { length, resolve } of this.#waiting) if (length <= this.length) resolve();
  }

  onClose(reason?: Error): void {
    this.closes.push(reason);
    this.#resolveClosed(reason);
  }

  /** Waits until that many bytes have come, and gives all that came. */
  async received(length: number): Promise<Uint8Array> {
    if (this.length < length) await new Promise<void>((resolve) => this.#waiting.push({ length, resolve }));
    return new Uint8Array(Buffer.concat(this.chunks));
  }
}

/** Bytes that differ from their neighbours, so that order matters; another seed gives others. */
export function pattern(length: number, seed = 1): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = seed;
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[i] = state >>> 24;
  }
  return bytes;
}

/** Lets everything happen that is about to: some rounds of the event loop. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 20; round++) await new Promise((resolve) => setImmediate(resolve));
}
