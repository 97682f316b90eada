/**
 * What one connection is sent within a turn of the event loop, packed together: with a hundred connections a write of the
 * system's for each push, and memory of its own, would cost more than the market.
 *
 * @module
 */

import type { Room } from "./link.ts";

/** Bytes of a block: what a system takes at once. */
const BLOCK = 65_536;
/** Blocks that are kept for later, 8 MiB. */
const MOST_FREE = 128;

/** Memory that the connections of a port use in turns. */
export class Blocks {
  readonly #free: Uint8Array[] = [];

  take(): Uint8Array {
    return this.#free.pop() ?? new Uint8Array(BLOCK);
  }

  /** Takes a block back that nothing reads any more. */
  give(block: Uint8Array): void {
    if (this.#free.length < MOST_FREE) this.#free.push(block);
  }
}

/** Where a {@linkcode Batch} writes to. */
export interface BatchTarget {
  /** Sends bytes. It calls `done` when it reads them no more. */
  write(bytes: Uint8Array, done?: () => void): void;
  /** Bytes that were written and did not go out yet. */
  pending(): number;
}

/** What stands in front of each packet, where the stream has frames of its own. */
export interface Framing {
  lengthFor(length: number): number;
  /** Writes it for a packet of `length` bytes. */
  write(target: Uint8Array, at: number, length: number): void;
}

/** Packs packets into blocks, which go out when they are full or the turn ends. */
export class Batch {
  readonly #blocks: Blocks;
  readonly #target: BatchTarget;
  readonly #framing: Framing | undefined;
  readonly #room: { -readonly [K in keyof Room]: Room[K] };
  readonly #flushLater = (): void => {
    this.#isDue = false;
    this.flush();
  };
  #used = 0;
  #isDue = false;

  constructor(blocks: Blocks, target: BatchTarget, framing?: Framing) {
    this.#blocks = blocks;
    this.#target = target;
    this.#framing = framing;
    this.#room = { bytes: NO_BLOCK, at: 0 };
  }

  /** Bytes that did not go out yet. */
  pending(): number {
    return this.#used + this.#target.pending();
  }

  /** Sends a packet. */
  write(packet: Uint8Array): void {
    const room = this.room(packet.length);
    if (room === undefined) this.#writeAlone(packet);
    else room.bytes.set(packet, room.at);
  }

  /** Sends what there is. */
  flush(): void {
    const used = this.#used;
    if (used === 0) return;
    const block = this.#room.bytes;
    this.#room.bytes = NO_BLOCK;
    this.#used = 0;
    // Behind others it may wait for long, and a block that is hardly filled would be wasted on it.
    if (used < BLOCK / 2 && this.#target.pending() > 0) {
      this.#target.write(block.slice(0, used));
      this.#blocks.give(block);
    } else this.#target.write(block.subarray(0, used), () => this.#blocks.give(block));
  }

  /** Room for a packet that is written in place, at once; none for one longer than a block. */
  room(length: number): Room | undefined {
    const framing = this.#framing;
    const head = framing === undefined ? 0 : framing.lengthFor(length);
    if (this.#used + head + length > BLOCK) {
      this.flush();
      if (head + length > BLOCK) return undefined;
    }
    if (!this.#isDue) {
      this.#isDue = true;
      queueMicrotask(this.#flushLater);
    }
    const room = this.#room;
    if (room.bytes === NO_BLOCK) room.bytes = this.#blocks.take();
    framing?.write(room.bytes, this.#used, length);
    room.at = this.#used + head;
    this.#used = room.at + length;
    return room;
  }

  /** One that is longer than a block. */
  #writeAlone(packet: Uint8Array): void {
    const framing = this.#framing;
    if (framing !== undefined) {
      const head = new Uint8Array(framing.lengthFor(packet.length));
      framing.write(head, 0, packet.length);
      this.#target.write(head);
    }
    this.#target.write(packet);
  }
}

const NO_BLOCK = /* @__PURE__ */ new Uint8Array(0);
