/**
 * Counts the packets of a stream without looking into them: the cheapest reader there is.
 *
 * @module
 */

import { isPush } from "../../src/gen/push_ids.ts";
import { decodeHeader, HEADER_LENGTH } from "../../src/wire/frame.ts";

/** A reply, whole. */
export interface Reply {
  readonly id: number;
  readonly serial: number;
  /** As it travelled. */
  readonly body: Uint8Array;
}

/** Passes over the frames of a TCP stream. Pushes are counted, replies handed on. */
export class FrameCounter {
  /** Pushes that came whole. */
  pushes = 0;
  readonly #onReply: (reply: Reply) => void;
  readonly #head = new Uint8Array(HEADER_LENGTH);
  #headed = 0;
  /** Bytes of the body that did not come yet. */
  #left = 0;
  #reply: Reply | undefined;

  constructor(onReply: (reply: Reply) => void) {
    this.#onReply = onReply;
  }

  /** Takes what came. Throws where no frame begins. */
  push(bytes: Uint8Array): void {
    let at = 0;
    while (at < bytes.length) {
      if (this.#headed === 0 && bytes.length - at >= HEADER_LENGTH) {
        this.#headed = HEADER_LENGTH;
        this.#begin(bytes, at);
        at += HEADER_LENGTH;
      } else if (this.#headed < HEADER_LENGTH) {
        const taken = Math.min(HEADER_LENGTH - this.#headed, bytes.length - at);
        this.#head.set(bytes.subarray(at, at + taken), this.#headed);
        this.#headed += taken;
        at += taken;
        if (this.#headed === HEADER_LENGTH) this.#begin(this.#head, 0);
      }
      const taken = Math.min(this.#left, bytes.length - at);
      const reply = this.#reply;
      if (reply !== undefined) reply.body.set(bytes.subarray(at, at + taken), reply.body.length - this.#left);
      this.#left -= taken;
      at += taken;
      if (this.#left === 0 && this.#headed === HEADER_LENGTH) this.#end();
    }
  }

  #begin(bytes: Uint8Array, at: number): void {
    const { protoID: id, serialNo: serial, bodyLength } = decodeHeader(bytes, at);
    this.#left = bodyLength;
    this.#reply = isPush(id) ? undefined : { id, serial, body: new Uint8Array(bodyLength) };
  }

  #end(): void {
    this.#headed = 0;
    if (this.#reply === undefined) this.pushes++;
    else this.#onReply(this.#reply);
    this.#reply = undefined;
  }
}
