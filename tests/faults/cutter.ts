/** Where the frames of a stream begin and end: OpenD's own, or a WebSocket's, told apart by the first bytes. */

import { HEADER_LENGTH, MAGIC_0, MAGIC_1, readU32 } from "../../src/wire/frame.ts";

/**
 * What a stream is made of. `websocket`: the head of the HTTP upgrade is the first frame. `raw`: neither, or no frame where
 * one should begin; nothing is cut from there on.
 */
export type Protocol = "unknown" | "opend" | "websocket" | "raw";

/** A part of the stream: a whole frame, or bytes of which that is not to be had. */
export interface Piece {
  readonly bytes: Uint8Array;
  readonly isFrame: boolean;
}

/** The parts of a frame that can be aimed at. */
export type FramePart = "magic" | "length" | "digest" | "body";

/** Longer than any frame there is: what announces more is no frame. */
const LONGEST = 0x1000_0000;
const CR_LF_CR_LF = [13, 10, 13, 10];

/**
 * Cuts a stream into frames. The bytes of all pieces that it gave are the bytes that it took, in order, whatever they are:
 * while it gathers, all but those of a frame that is not whole yet.
 */
export class Cutter {
  #held: Uint8Array = new Uint8Array(0);
  /** Bytes of the present frame that have been given away already. */
  #given: Uint8Array = new Uint8Array(0);
  #givenLength = 0;
  #protocol: Protocol = "unknown";
  #upgraded = false;
  #frames = 0;

  get protocol(): Protocol {
    return this.#protocol;
  }

  /** How many frames have been whole so far, given in one piece or not. */
  get frames(): number {
    return this.#frames;
  }

  /** Bytes that it holds back. */
  get held(): number {
    return this.#held.length;
  }

  /**
   * Takes the next bytes.
   *
   * @param gather Whether to hold a frame back until it is whole; otherwise every byte is given away at once.
   */
  push(chunk: Uint8Array, gather: boolean): Piece[] {
    const pieces: Piece[] = [];
    let rest = concat([this.#held, chunk]);
    this.#held = rest.subarray(0, 0);
    while (rest.length > 0) {
      const length = this.#frameLength(rest);
      const missing = length - this.#givenLength;
      if (missing > rest.length) break;
      const whole = this.#givenLength === 0;
      if (this.#protocol !== "raw") {
        this.#frames++;
        this.#upgraded = true;
      }
      pieces.push({ bytes: rest.subarray(0, missing), isFrame: whole && this.#protocol !== "raw" });
      rest = rest.subarray(missing);
      this.#given = new Uint8Array(0);
      this.#givenLength = 0;
    }
    if (rest.length === 0) return pieces;
    // The rest of a frame whose beginning is gone cannot be made whole any more.
    if (gather && this.#givenLength === 0) this.#held = rest.slice();
    else pieces.push(this.#giveAway(rest));
    return pieces;
  }

  /** Gives what it holds back. */
  flush(): Piece[] {
    const held = this.#held;
    this.#held = held.subarray(0, 0);
    return held.length === 0 ? [] : [this.#giveAway(held)];
  }

  #giveAway(bytes: Uint8Array): Piece {
    // Only the beginning tells how long a frame is; a WebSocket's head is sought to its end.
    const isHead = this.#protocol === "unknown" || (this.#protocol === "websocket" && !this.#upgraded);
    if (isHead || this.#given.length < HEADER_LENGTH) this.#given = concat([this.#given, bytes]);
    this.#givenLength += bytes.length;
    return { bytes, isFrame: false };
  }

  /** How long the present frame is, of which `given` and then `rest` are known; `Infinity` while that is not clear. */
  #frameLength(rest: Uint8Array): number {
    if (this.#protocol === "raw") return this.#givenLength + rest.length;
    const bytes = this.#given.length === 0 ? rest : concat([this.#given, rest]);
    if (this.#protocol === "unknown") this.#protocol = protocolOf(bytes);
    let length: number | undefined;
    if (this.#protocol === "unknown") return Infinity;
    if (this.#protocol === "opend") length = opendLength(bytes);
    else if (this.#protocol === "websocket") length = this.#upgraded ? webSocketLength(bytes) : headLength(bytes);
    if (length === undefined || length > LONGEST && length !== Infinity) {
      this.#protocol = "raw";
      return this.#givenLength + rest.length;
    }
    return length;
  }
}

/** Where a part of a whole frame lies, from and to; `undefined` when this frame has no such part. */
export function partOf(frame: Uint8Array, part: FramePart): readonly [from: number, to: number] | undefined {
  const range = frame[0] === MAGIC_0 && frame[1] === MAGIC_1 ? opendPart(part, frame) : webSocketPart(part, frame);
  return range[0] < range[1] ? range : undefined;
}

/** Several arrays as one; the only one that is not empty is given as it is. */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const full = parts.filter(({ length }) => length > 0);
  if (full.length === 1) return full[0]!;
  const all = new Uint8Array(full.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of full) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function opendPart(part: FramePart, { length }: Uint8Array): readonly [number, number] {
  if (part === "magic") return [0, 2];
  if (part === "length") return [12, 16];
  return part === "digest" ? [16, 36] : [HEADER_LENGTH, length];
}

/** A WebSocket's frame has no digest; of a head all is `magic`, but for its end. */
function webSocketPart(part: FramePart, frame: Uint8Array): readonly [number, number] {
  if (isHead(frame)) return part === "magic" ? [0, frame.length - 4] : [0, 0];
  const body = webSocketHeader(frame) ?? 0;
  if (part === "magic") return [0, 1];
  if (part === "length") return [1, 2];
  return part === "digest" ? [0, 0] : [body, frame.length];
}

/** An HTTP message: a frame of a WebSocket does not begin with a letter. */
function isHead(frame: Uint8Array): boolean {
  return frame[0] === 0x47 || frame[0] === 0x48;
}

function protocolOf(bytes: Uint8Array): Protocol {
  if (isHead(bytes)) return "websocket";
  if (bytes[0] !== MAGIC_0) return "raw";
  if (bytes.length === 1) return "unknown";
  return bytes[1] === MAGIC_1 ? "opend" : "raw";
}

function opendLength(bytes: Uint8Array): number | undefined {
  if (bytes[0] !== MAGIC_0 || (bytes.length > 1 && bytes[1] !== MAGIC_1)) return undefined;
  return bytes.length < HEADER_LENGTH ? Infinity : HEADER_LENGTH + readU32(bytes, 12);
}

function headLength(bytes: Uint8Array): number {
  for (let at = 0; at + 4 <= bytes.length; at++) {
    if (CR_LF_CR_LF.every((byte, i) => bytes[at + i] === byte)) return at + 4;
  }
  return Infinity;
}

/** RFC 6455, 5.2: how long the header is, mask included; `undefined` while that is not clear. */
function webSocketHeader(bytes: Uint8Array): number | undefined {
  if (bytes.length < 2) return undefined;
  const short = bytes[1]! & 0x7f;
  return 2 + (short === 126 ? 2 : short === 127 ? 8 : 0) + (bytes[1]! & 0x80 ? 4 : 0);
}

function webSocketLength(bytes: Uint8Array): number {
  const header = webSocketHeader(bytes);
  if (header === undefined || bytes.length < header) return Infinity;
  const short = bytes[1]! & 0x7f;
  if (short < 126) return header + short;
  const width = short === 126 ? 2 : 8;
  let length = 0;
  for (let i = 2; i < 2 + width; i++) length = length * 256 + bytes[i]!;
  return header + length;
}
