/**
 * Writes Protobuf: what the generated encoders stand on.
 *
 * @module
 */

import { OpenDArgumentError } from "../errors.ts";

const MAX_UINT64 = 0xffff_ffff_ffff_ffffn;
const MAX_INT64 = 0x7fff_ffff_ffff_ffffn;
const MIN_INT64 = -0x8000_0000_0000_0000n;

let utf8: TextEncoder | undefined;

function shown(value: unknown): string {
  if (typeof value === "string") return `"${value.length > 40 ? `${value.slice(0, 40)}...` : value}"`;
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "object" && value !== null) return Array.isArray(value) ? "an array" : "an object";
  return String(value);
}

/** The error of a field whose value cannot be sent. */
export function badField(name: string, value: unknown, wanted: string): OpenDArgumentError {
  return new OpenDArgumentError(
    value === undefined
      ? `"${name}" is missing: ${wanted} is required`
      : `"${name}" was given as ${shown(value)}, but must be ${wanted}`,
  );
}

/**
 * One growable buffer. A nested message is written behind one byte of room for its length; when it turns out longer
 * than 127 bytes it is moved up by what the length needs.
 *
 * Every method that writes a field takes its tag, its value and its name, and throws an
 * {@linkcode OpenDArgumentError} that names the field when the value is missing or not of its type, so that nothing
 * is sent that OpenD would refuse or misread.
 */
export class Writer {
  #bytes: Uint8Array;
  #view: DataView;
  #at = 0;

  /** @param room Bytes to begin with; it grows as needed. */
  constructor(room = 256) {
    this.#bytes = new Uint8Array(room);
    this.#view = new DataView(this.#bytes.buffer);
  }

  /** How many bytes have been written. */
  get length(): number {
    return this.#at;
  }

  /** What has been written, as a view: valid until the next write or {@linkcode reset}. */
  view(): Uint8Array {
    return this.#bytes.subarray(0, this.#at);
  }

  /** What has been written, copied. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#at);
  }

  /** Begins anew in the same memory. */
  reset(): void {
    this.#at = 0;
  }

  #room(more: number): void {
    const wanted = this.#at + more;
    if (wanted <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(wanted, this.#bytes.length * 2));
    grown.set(this.#bytes.subarray(0, this.#at));
    this.#bytes = grown;
    this.#view = new DataView(grown.buffer);
  }

  #varint(value: number): void {
    const bytes = this.#bytes;
    let at = this.#at;
    while (value > 0x7f) {
      bytes[at++] = (value & 0x7f) | 0x80;
      value >>>= 7;
    }
    bytes[at++] = value;
    this.#at = at;
  }

  /** The low and high half of a 64-bit integer, each unsigned. */
  #varint64(low: number, high: number): void {
    const bytes = this.#bytes;
    let at = this.#at;
    while (high !== 0 || low > 0x7f) {
      bytes[at++] = (low & 0x7f) | 0x80;
      low = ((low >>> 7) | (high << 25)) >>> 0;
      high >>>= 7;
    }
    bytes[at++] = low;
    this.#at = at;
  }

  /** Opens a nested message (or a packed list); give what comes back to {@linkcode close}. */
  open(tag: number): number {
    this.#room(6);
    this.#varint(tag);
    return ++this.#at;
  }

  /** Closes what {@linkcode open} began, and puts its length in front. */
  close(start: number): void {
    const length = this.#at - start;
    if (length < 0x80) {
      this.#bytes[start - 1] = length;
      return;
    }
    const more = length < 0x4000 ? 1 : length < 0x20_0000 ? 2 : length < 0x1000_0000 ? 3 : 4;
    this.#room(more);
    this.#bytes.copyWithin(start + more, start, this.#at);
    const end = this.#at + more;
    this.#at = start - 1;
    this.#varint(length);
    this.#at = end;
  }

  /** Bytes as they are, such as unknown fields kept from reading. */
  raw(bytes: Uint8Array): void {
    if (!(bytes instanceof Uint8Array)) throw badField("$unknown", bytes, "a Uint8Array");
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.#at);
    this.#at += bytes.length;
  }

  int32(tag: number, value: number, name: string): void {
    if (typeof value !== "number" || (value | 0) !== value) {
      throw badField(name, value, "a whole number from -2^31 to 2^31 - 1");
    }
    this.#room(15);
    this.#varint(tag);
    // A negative 32-bit integer goes out as 64 bits: that is what Protobuf says, and what makes it ten bytes.
    if (value < 0) this.#varint64(value >>> 0, 0xffff_ffff);
    else this.#varint(value);
  }

  uint32(tag: number, value: number, name: string): void {
    if (typeof value !== "number" || value >>> 0 !== value) {
      throw badField(name, value, "a whole number from 0 to 2^32 - 1");
    }
    this.#room(10);
    this.#varint(tag);
    this.#varint(value);
  }

  bool(tag: number, value: boolean, name: string): void {
    if (typeof value !== "boolean") throw badField(name, value, "true or false");
    this.#room(6);
    this.#varint(tag);
    this.#bytes[this.#at++] = value ? 1 : 0;
  }

  double(tag: number, value: number, name: string): void {
    if (typeof value !== "number") throw badField(name, value, "a number");
    this.#room(13);
    this.#varint(tag);
    this.#view.setFloat64(this.#at, value, true);
    this.#at += 8;
  }

  float(tag: number, value: number, name: string): void {
    if (typeof value !== "number") throw badField(name, value, "a number");
    if (Number.isFinite(value) && !Number.isFinite(Math.fround(value))) {
      throw badField(name, value, "a number that 32 bits can hold, at most 3.4e38");
    }
    this.#room(9);
    this.#varint(tag);
    this.#view.setFloat32(this.#at, value, true);
    this.#at += 4;
  }

  /** A quantity, count or time: a `number`, which must be whole and exact. */
  int64Number(tag: number, value: number, name: string): void {
    if (typeof value !== "number" || !Number.isSafeInteger(value)) {
      throw badField(name, value, "a whole number from -(2^53 - 1) to 2^53 - 1");
    }
    this.#room(15);
    this.#varint(tag);
    this.#varint64(value >>> 0, Math.floor(value / 4294967296) >>> 0);
  }

  /** The unsigned sister of {@linkcode int64Number}. */
  uint64Number(tag: number, value: number, name: string): void {
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0) {
      throw badField(name, value, "a whole number from 0 to 2^53 - 1");
    }
    this.#room(15);
    this.#varint(tag);
    this.#varint64(value >>> 0, (value / 4294967296) >>> 0);
  }

  /** An identifier: a `bigint`, or a `number` that is exact. One above 2^53 given as a `number` may be another's already. */
  int64BigInt(tag: number, value: bigint | number, name: string): void {
    const exact = identifier(value, name);
    if (exact > MAX_INT64 || exact < MIN_INT64) throw badField(name, value, "a bigint from -2^63 to 2^63 - 1");
    this.#bigint(tag, exact);
  }

  /** The unsigned sister of {@linkcode int64BigInt}. */
  uint64BigInt(tag: number, value: bigint | number, name: string): void {
    const exact = identifier(value, name);
    if (exact > MAX_UINT64 || exact < 0n) throw badField(name, value, "a bigint from 0 to 2^64 - 1");
    this.#bigint(tag, exact);
  }

  #bigint(tag: number, value: bigint): void {
    this.#room(15);
    this.#varint(tag);
    const bits = BigInt.asUintN(64, value);
    this.#varint64(Number(bits & 0xffff_ffffn), Number(bits >> 32n));
  }

  string(tag: number, value: string, name: string): void {
    if (typeof value !== "string") throw badField(name, value, "a string");
    const length = value.length;
    // Three bytes hold any UTF-16 unit in UTF-8, so this is room for whatever comes.
    this.#room(10 + length * 3);
    this.#varint(tag);
    if (length <= 40) {
      const bytes = this.#bytes;
      const start = this.#at;
      let at = start + 1;
      let seen = 0;
      for (let i = 0; i < length; i++) {
        const unit = value.charCodeAt(i);
        seen |= unit;
        bytes[at++] = unit;
      }
      if (seen < 0x80) {
        bytes[start] = length;
        this.#at = at;
        return;
      }
    }
    const start = ++this.#at;
    this.#at += (utf8 ??= new TextEncoder()).encodeInto(value, this.#bytes.subarray(start)).written;
    this.close(start);
  }

  /** A repeated field's values: none when it was left out. */
  list<T>(value: readonly T[] | null | undefined, name: string): readonly T[] {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) throw badField(name, value, "an array");
    return value;
  }

  /**
   * A packed list: one field with all the values, and none when there are none.
   *
   * @param write Writes one value, with 0 as its tag.
   */
  packed<T>(tag: number, values: readonly T[], write: (value: T) => void): void {
    if (values.length === 0) return;
    const start = this.open(tag);
    for (const value of values) {
      const at = this.#at;
      write(value);
      // Takes the one byte of the tag away again.
      this.#bytes.copyWithin(at, at + 1, this.#at--);
    }
    this.close(start);
  }

  /** A security: a symbol, or an object with its market and code. */
  security<T>(value: T, name: string): T {
    if (typeof value === "string" || (typeof value === "object" && value !== null && !Array.isArray(value))) {
      return value;
    }
    throw badField(name, value, 'a symbol such as "HK.00700", or an object with market and code');
  }

  /** A nested message, which must be an object. */
  object<T>(value: T, name: string): T {
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw badField(name, value, "an object");
    return value;
  }

  bytes(tag: number, value: Uint8Array, name: string): void {
    if (!(value instanceof Uint8Array)) throw badField(name, value, "a Uint8Array");
    const start = this.open(tag);
    this.raw(value);
    this.close(start);
  }
}

function identifier(value: bigint | number, name: string): bigint {
  if (typeof value === "bigint") return value;
  if (typeof value === "number" && Number.isSafeInteger(value)) return BigInt(value);
  throw badField(name, value, "a bigint (a number above 2^53 may already have been rounded to another identifier)");
}
