/**
 * As much of DER as an RSA key needs, and strictly: one way to write each thing, and nothing left over.
 *
 * @module
 */
import type { OpenDKeyError } from "../errors.ts";
import { bytesToBigInt } from "./bigint_math.ts";
import { damagedKey } from "./pem.ts";

const INTEGER = 0x02;
/** The tag of a BIT STRING. */
export const BIT_STRING = 0x03;
/** The tag of an OCTET STRING. */
export const OCTET_STRING = 0x04;
/** The tag of a SEQUENCE. */
export const SEQUENCE = 0x30;

/** `KEY_DAMAGED`: it can be read, but it is no RSA key. */
export function damagedContents(what: string): OpenDKeyError {
  return damagedKey(what, "its contents are not those of an RSA key; a piece of the file is missing or changed");
}

/** Reads a SEQUENCE, one value after the other. Whatever it doesn't expect is a `KEY_DAMAGED`. */
export class DerReader {
  readonly #what: string;
  #bytes: Uint8Array;
  #at = 0;

  /**
   * @param bytes a SEQUENCE, and nothing behind it
   * @param what what is read, for messages: `"an RSA private key"`
   */
  constructor(bytes: Uint8Array, what: string) {
    this.#what = what;
    this.#bytes = bytes;
    const inside = this.value(SEQUENCE);
    this.end();
    this.#bytes = inside;
    this.#at = 0;
  }

  /** Refuses what is left over. */
  end(): void {
    if (this.#at !== this.#bytes.length) throw damagedContents(this.#what);
  }

  /** An INTEGER that is not negative. */
  integer(): bigint {
    const value = this.value(INTEGER);
    const first = value[0] ?? 0x80;
    if (first >= 0x80 || (first === 0 && value[1]! < 0x80)) throw damagedContents(this.#what);
    return bytesToBigInt(value);
  }

  /** The bytes of a value that has this tag. */
  value(tag: number): Uint8Array {
    const bytes = this.#bytes;
    let at = this.#at;
    let sound = bytes[at++] === tag;
    let length = bytes[at++]!;
    if (length >= 0x80) {
      const count = length & 0x7f;
      length = 0;
      for (let i = 0; i < count; i++) length = length * 256 + bytes[at++]!;
      // The shortest way to write a length is DER's only one, and no count at all is BER's open end.
      sound &&= length >= Math.max(0x80, 256 ** (count - 1));
    }
    const end = at + length;
    // Where the length itself is cut off, it is NaN.
    if (!(sound && end <= bytes.length)) throw damagedContents(this.#what);
    this.#at = end;
    return bytes.subarray(at, end);
  }
}
