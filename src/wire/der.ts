/**
 * As much of DER as an RSA key needs, and strictly: one way to write each thing, and nothing left over.
 *
 * @module
 */
import { bytesToBigInt } from "./bigint_math.ts";
import { damagedKey } from "./pem.ts";

const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
const NULL = 0x05;
const OBJECT_IDENTIFIER = 0x06;
const SEQUENCE = 0x30;

/** Reads one value after the other. Whatever it doesn't expect is a `KEY_DAMAGED`. */
export class DerReader {
  readonly #bytes: Uint8Array;
  readonly #what: string;
  #at = 0;

  /** @param what what is read, for messages: `"an RSA private key"` */
  constructor(bytes: Uint8Array, what: string) {
    this.#bytes = bytes;
    this.#what = what;
  }

  /** Whether everything has been read. */
  get done(): boolean {
    return this.#at === this.#bytes.length;
  }

  /** Refuses what is left over. */
  end(): void {
    if (!this.done) throw this.#damaged("there is something behind its end");
  }

  /** The inside of a SEQUENCE. */
  sequence(): DerReader {
    return new DerReader(this.#value(SEQUENCE), this.#what);
  }

  /** An INTEGER that is not negative. */
  integer(): bigint {
    const value = this.#value(INTEGER);
    const first = value[0];
    if (first === undefined || first >= 0x80 || (first === 0 && value.length > 1 && value[1]! < 0x80)) {
      throw this.#damaged("one of its numbers is not written as DER wants it");
    }
    return bytesToBigInt(value);
  }

  /** An OBJECT IDENTIFIER, as the hex of its bytes. */
  objectIdentifier(): string {
    return Array.from(this.#value(OBJECT_IDENTIFIER), (byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  /** Passes over a NULL, which some writers leave out. */
  skipNull(): void {
    if (this.#bytes[this.#at] === NULL && this.#value(NULL).length !== 0) {
      throw this.#damaged("one of its parts has a wrong length");
    }
  }

  /** The bytes of an OCTET STRING. */
  octetString(): Uint8Array {
    return this.#value(OCTET_STRING);
  }

  /** The bytes of a BIT STRING of whole bytes. */
  bitString(): Uint8Array {
    const value = this.#value(BIT_STRING);
    if (value[0] !== 0) throw this.#damaged("one of its parts is not a whole number of bytes");
    return value.subarray(1);
  }

  #value(tag: number): Uint8Array {
    const bytes = this.#bytes;
    if (bytes[this.#at] !== tag) throw this.#damaged("its parts are not those of such a key");
    let at = this.#at + 1;
    let length = bytes[at++] ?? Infinity;
    if (length >= 0x80) {
      const count = length & 0x7f;
      // Three bytes count to 16 MiB: more than a PEM text may hold here. No count at all is BER's open end.
      if (count === 0 || count > 3 || at + count > bytes.length) throw this.#cut();
      length = 0;
      for (let i = 0; i < count; i++) length = length * 256 + bytes[at++]!;
      if (length < 0x80 || length < 256 ** (count - 1)) {
        throw this.#damaged("one of its lengths is not written as DER wants it");
      }
    }
    if (at + length > bytes.length) throw this.#cut();
    this.#at = at + length;
    return bytes.subarray(at, at + length);
  }

  #cut(): Error {
    return this.#damaged("one of its parts is longer than what holds it; a piece of the file is missing or changed");
  }

  #damaged(why: string): Error {
    return damagedKey(this.#what, why);
  }
}
