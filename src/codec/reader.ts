/**
 * Reads Protobuf: what the generated decoders stand on.
 *
 * @module
 */

import { OpenDProtocolError } from "../errors.ts";
import { append } from "./merge.ts";
import { decodeText } from "./text.ts";

/** Turns two halves into a `bigint` in one step, several times faster than shifting one together. */
const halves = /* @__PURE__ */ new Uint32Array(2);
const signed = /* @__PURE__ */ new BigInt64Array(halves.buffer);
const unsigned = /* @__PURE__ */ new BigUint64Array(halves.buffer);

/** How deep messages that can hold themselves, and unknown groups, may nest. Those of OpenD's schema do neither. */
export const NESTING_LIMIT = 64;

/**
 * Made for what quotes are made of: short ASCII strings, doubles, one-byte tags, lengths and enums, and 64-bit integers
 * as `number` or `bigint`. (Over `BinaryReader` of `@bufbuild/protobuf/wire` the same decoders take about a tenth longer, and
 * a bundle 2 kB more; that runtime is the oracle of the tests instead.)
 *
 * It reads within the bytes it was given and never keeps them: strings and `bytes` are copies. A message that ends
 * early or runs over its end throws an {@linkcode OpenDProtocolError} (`BAD_MESSAGE`).
 */
export class Reader {
  /** Where the next byte is read. */
  pos = 0;
  #bytes: Uint8Array;
  #view: DataView;
  /** Where the bytes begin in the view, which is of all the memory they lie in. */
  #base: number;
  #low = 0;
  #high = 0;
  /** How deep the message being read is in others of types that can hold themselves: see `nesting.ts`. */
  depth = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#base = bytes.byteOffset;
    this.#view = new DataView(bytes.buffer);
  }

  /** Begins anew with other bytes. */
  reset(bytes: Uint8Array): void {
    this.pos = 0;
    this.depth = 0;
    this.#bytes = bytes;
    this.#base = bytes.byteOffset;
    // Sockets receive into the same memory again and again.
    if (this.#view.buffer !== bytes.buffer) this.#view = new DataView(bytes.buffer);
  }

  /** The next field's whole tag: its number shifted left by three, and its wire type. */
  next(): number {
    const byte = this.#bytes[this.pos]!;
    if (byte < 0x80) {
      this.pos++;
      return byte;
    }
    return this.#varint32();
  }

  /** A tag or length: at most 32 bits. `uint32` takes longer ones and cuts them, and so would read another field. */
  #varint32(): number {
    const start = this.pos;
    const value = this.uint32();
    const read = this.pos - start;
    if (read > 5 || (read === 5 && this.#bytes[this.pos - 1]! > 0x0f)) throw overrun();
    return value;
  }

  /** A varint, of which the lower 32 bits count. */
  uint32(): number {
    const bytes = this.#bytes;
    let at = this.pos;
    let byte = bytes[at++]!;
    let value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      if (shift > 63) throw overrun();
      byte = bytes[at++]!;
      // Negative 32-bit integers come as 64 bits: their upper half says nothing new.
      if (shift < 32) value |= (byte & 0x7f) << shift;
    }
    this.pos = at;
    return value >>> 0;
  }

  bool(): boolean {
    const byte = this.#bytes[this.pos]!;
    if (byte < 0x80) {
      this.pos++;
      return byte !== 0;
    }
    this.#long();
    return this.#low !== 0 || this.#high !== 0;
  }

  double(): number {
    const at = this.pos;
    this.pos = at + 8;
    return this.#view.getFloat64(this.#base + at, true);
  }

  float(): number {
    const at = this.pos;
    this.pos = at + 4;
    return this.#view.getFloat32(this.#base + at, true);
  }

  /** A varint of at most 32 bits, signed. One byte is the rule in quotes: enums, counts, flags. */
  int(): number {
    const byte = this.#bytes[this.pos]!;
    if (byte < 0x80) {
      this.pos++;
      return byte;
    }
    return this.uint32() | 0;
  }

  /** Where the message, string or packed list that comes next ends, refused when that is behind `end`. */
  endOf(end: number): number {
    const byte = this.#bytes[this.pos]!;
    let length: number;
    if (byte < 0x80) {
      this.pos++;
      length = byte;
    } else {
      length = this.#varint32();
    }
    const inner = this.pos + length;
    if (inner > end) throw overrun();
    return inner;
  }

  /** A string. */
  text(end: number): string {
    const stop = this.endOf(end);
    const start = this.pos;
    this.pos = stop;
    return decodeText(this.#bytes, start, stop);
  }

  /** Bytes, copied out: the buffer that is read from is used again. */
  copy(end: number): Uint8Array {
    const stop = this.endOf(end);
    // Not `slice`: that of a Node Buffer is a view.
    const copied = new Uint8Array(this.#bytes.subarray(this.pos, stop));
    this.pos = stop;
    return copied;
  }

  #long(): void {
    const bytes = this.#bytes;
    let at = this.pos;
    let low = 0;
    let high = 0;
    let shift = 0;
    for (;;) {
      const byte = bytes[at++];
      if (byte === undefined || shift > 63) throw overrun();
      const part = byte & 0x7f;
      if (shift < 28) low |= part << shift;
      else if (shift === 28) {
        low |= part << 28;
        high = part >>> 4;
      } else high |= part << (shift - 32);
      if (byte < 0x80) break;
      shift += 7;
    }
    this.pos = at;
    this.#low = low >>> 0;
    this.#high = high;
  }

  /** A signed 64-bit integer as the nearest `number`: exact up to 2^53. */
  int64Number(): number {
    const bytes = this.#bytes;
    const at = this.pos;
    const a = bytes[at]!;
    if (a < 0x80) {
      this.pos = at + 1;
      return a;
    }
    // The volumes of an order book have two or three bytes, as a rule.
    const b = bytes[at + 1]!;
    if (b < 0x80) {
      this.pos = at + 2;
      return (a & 0x7f) | (b << 7);
    }
    const c = bytes[at + 2]!;
    if (c < 0x80) {
      this.pos = at + 3;
      return (a & 0x7f) | ((b & 0x7f) << 7) | (c << 14);
    }
    this.#long();
    return (this.#high | 0) * 4294967296 + this.#low;
  }

  /** An unsigned 64-bit integer as the nearest `number`: exact up to 2^53. */
  uint64Number(): number {
    const byte = this.#bytes[this.pos]!;
    if (byte < 0x80) {
      this.pos++;
      return byte;
    }
    this.#long();
    return (this.#high >>> 0) * 4294967296 + this.#low;
  }

  /** A signed 64-bit integer, exact. */
  int64BigInt(): bigint {
    this.#long();
    halves[0] = this.#low;
    halves[1] = this.#high;
    return signed[0]!;
  }

  /** An unsigned 64-bit integer, exact. */
  uint64BigInt(): bigint {
    this.#long();
    halves[0] = this.#low;
    halves[1] = this.#high;
    return unsigned[0]!;
  }

  /** The last step of every message: it must end where it said, and keeps what was not understood. */
  finish<T extends { $unknown?: Uint8Array | undefined }>(message: T, end: number, unknown: Uint8Array | undefined): T {
    if (this.pos !== end) throw overrun();
    if (unknown !== undefined) message.$unknown = unknown;
    return message;
  }

  /**
   * Takes a field that the schema does not know, tag included, and appends it to what was kept before, so that it
   * survives being read and written again.
   */
  unknown(tag: number, start: number, end: number, kept: Uint8Array | undefined): Uint8Array {
    this.#skip(tag, end, NESTING_LIMIT);
    if (this.pos > end) throw overrun();
    const field = this.#bytes.subarray(start, this.pos);
    return kept === undefined ? new Uint8Array(field) : append(kept, field);
  }

  #skip(tag: number, end: number, deeper: number): void {
    switch (tag & 7) {
      case 0:
        this.#long();
        break;
      case 1:
        this.pos += 8;
        break;
      case 2:
        this.pos = this.endOf(end);
        break;
      case 3: {
        if (deeper === 0) throw impossible(tag);
        for (let inner = this.next(); inner !== tag + 1; inner = this.next()) {
          this.#skip(inner, end, deeper - 1);
          if (this.pos >= end) throw overrun();
        }
        break;
      }
      case 5:
        this.pos += 4;
        break;
      default:
        throw impossible(tag);
    }
    if (tag >>> 3 === 0) throw impossible(tag);
  }
}

function impossible(tag: number): OpenDProtocolError {
  return new OpenDProtocolError(
    "BAD_MESSAGE",
    `Reading a message found the field tag ${tag}, which cannot stand there`,
  );
}

/** The error of a message that is longer or shorter than it says. */
export function overrun(): OpenDProtocolError {
  return new OpenDProtocolError("BAD_MESSAGE", "Reading a message ran over its end: its bytes are cut or damaged");
}

/** The error of a message without a field that proto2 calls `required`: names the first that is missing. */
export function missing(message: string, required: Readonly<Record<string, unknown>>): OpenDProtocolError {
  const name = Object.keys(required).find((key) => required[key] === undefined);
  return new OpenDProtocolError(
    "BAD_MESSAGE",
    `Reading "${message}" found no "${name}", which is required: the sender broke the schema, or is newer than it`,
  );
}

/** Bodies above this many bytes are put together in memory of their own. */
const LARGE = 65_536;
const NOTHING = /* @__PURE__ */ new Uint8Array(0);

/** One reader for all whole messages: a decoder runs to its end before another begins. */
let shared: Reader | undefined;

/** Bytes in which something was to be, and why it is not. */
export type Unreadable = Uint8Array & { readonly error?: OpenDProtocolError };

/**
 * Decodes one whole message, and turns whatever goes wrong on the way into an {@linkcode OpenDProtocolError}
 * (`BAD_MESSAGE`).
 */
export function decodeMessage<T>(decode: (reader: Reader, end: number) => T, bytes: Unreadable): T {
  if (bytes.error) throw bytes.error;
  const reader = shared ??= new Reader(NOTHING);
  reader.reset(bytes);
  // What a connection receives into is used again and may stay; a body of its own is not to be kept alive by this.
  if (bytes.length > LARGE) shared = undefined;
  try {
    return decode(reader, bytes.length);
  } catch (error) {
    if (error instanceof OpenDProtocolError) throw error;
    throw new OpenDProtocolError("BAD_MESSAGE", `Reading a message of ${bytes.length} bytes failed: it is damaged`, {
      cause: error,
    });
  }
}
