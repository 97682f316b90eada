/**
 * RSA keys: read from PEM, checked in full, and shut away in objects that show their length and nothing else.
 *
 * @module
 */
import { OpenDKeyError } from "../errors.ts";
import { bitLength, bytesToBigInt, exponentDigits, inverse, power, powerOfDigits } from "./bigint_math.ts";
import { BIT_STRING, damagedContents, DerReader, OCTET_STRING, SEQUENCE } from "./der.ts";
import { readPem, wrongType } from "./pem.ts";

/**
 * The shortest modulus that is taken, in bits.
 *
 * @example
 * ```ts
 * import { MAX_RSA_BITS, MIN_RSA_BITS } from "@opend/client/wire";
 *
 * console.log(`a key of ${MIN_RSA_BITS} to ${MAX_RSA_BITS} bits is wanted`);
 * ```
 */
export const MIN_RSA_BITS = 512;
/**
 * The longest modulus that is taken, in bits.
 *
 * @example
 * ```ts
 * import { MAX_RSA_BITS, MIN_RSA_BITS } from "@opend/client/wire";
 *
 * console.log(`a key of ${MIN_RSA_BITS} to ${MAX_RSA_BITS} bits is wanted`);
 * ```
 */
export const MAX_RSA_BITS = 4096;

const PRIVATE = "an RSA private key";
const PUBLIC = "an RSA public key (that of a private key is parseRsaPrivateKey(pem).publicKey)";

/** PKCS#8's algorithm of RSA in hex without its first zero: `rsaEncryption`, and NULL, which some writers leave out. */
const RSA = /^6092a864886f70d010101(0500)?$/;
/** What other algorithms begin with. */
const OTHERS: readonly (readonly [start: string, name: string])[] = [
  ["6092a864886f70d01010a", "an RSA key for PSS signatures only"],
  ["6072a8648ce3d0201", "an elliptic curve key"],
  ["6032b6570", "an Ed25519 key"],
];

/**
 * The public half of a key. Made by {@linkcode parseRsaPublicKey}, or taken from an {@linkcode RsaPrivateKey}.
 *
 * @example
 * ```ts
 * import { parseRsaPrivateKey } from "@opend/client/wire";
 *
 * const { publicKey } = parseRsaPrivateKey(pem);
 * console.log(publicKey.modulusLength, publicKey.blockLength); // 1024 128
 * ```
 */
export class RsaPublicKey {
  /** Bits of the modulus: 512 to 4096. OpenD's own keys have 1024. */
  readonly modulusLength: number;
  /** Bytes of a block: those of the modulus. */
  readonly blockLength: number;
  readonly #n: bigint;
  readonly #e: bigint;

  /** Takes checked numbers: use {@linkcode parseRsaPublicKey}. */
  constructor(n: bigint, e: bigint) {
    this.modulusLength = bitLength(n);
    this.blockLength = (this.modulusLength + 7) >> 3;
    this.#n = n;
    this.#e = e;
  }

  /**
   * Whether `block` is a number that this key can have made or can take: smaller than the modulus.
   *
   * @example
   * ```ts
   * import { parseRsaPrivateKey } from "@opend/client/wire";
   *
   * const { publicKey } = parseRsaPrivateKey(pem);
   * console.log(publicKey.fits(1n), publicKey.fits(1n << 4096n)); // true false
   * ```
   */
  fits(block: bigint): boolean {
    return block < this.#n;
  }

  /**
   * `block` to the power of the public exponent: RSA without padding. `rsaEncrypt` is what you want.
   *
   * @example
   * ```ts
   * import { parseRsaPrivateKey } from "@opend/client/wire";
   *
   * const key = parseRsaPrivateKey(pem);
   * console.log(key.apply(key.publicKey.apply(42n))); // 42n
   * ```
   */
  apply(block: bigint): bigint {
    return power(block, this.#e, this.#n);
  }

  /**
   * A random number with its inverse, blinded: what {@linkcode RsaPrivateKey.apply} is kept from seeing.
   *
   * @example
   * ```ts
   * import { parseRsaPrivateKey } from "@opend/client/wire";
   *
   * const key = parseRsaPrivateKey(pem);
   * const blinding = key.publicKey.blinding();
   * const encrypted = key.publicKey.apply(42n);
   * console.log(blinding.reveal(key.apply(blinding.hide(encrypted)))); // 42n
   * ```
   */
  blinding(): Blinding {
    const random = new Uint8Array(this.blockLength + 8);
    for (;;) {
      // Eight bytes more than the modulus has, so that no remainder is likelier than another.
      const r = bytesToBigInt(crypto.getRandomValues(random)) % this.#n;
      const unblind = inverse(r, this.#n);
      if (unblind !== undefined) return new Blinding(this.#n, this.apply(r), unblind);
    }
  }
}

/**
 * Hides from the private operation, whose time depends on its numbers, which number it works on: it is multiplied by
 * `r^e` before, and by `1/r` after. Squared between two blocks, which costs less than a new one.
 *
 * @example
 * ```ts
 * import { type Blinding, parseRsaPrivateKey, type RsaPrivateKey } from "@opend/client/wire";
 *
 * function decrypt(key: RsaPrivateKey, blinding: Blinding, block: bigint): bigint {
 *   return blinding.reveal(key.apply(blinding.hide(block)));
 * }
 * const key = parseRsaPrivateKey(pem);
 * console.log(decrypt(key, key.publicKey.blinding(), key.publicKey.apply(42n))); // 42n
 * ```
 */
export class Blinding {
  readonly #n: bigint;
  #blind: bigint;
  #unblind: bigint;

  constructor(n: bigint, blind: bigint, unblind: bigint) {
    this.#n = n;
    this.#blind = blind;
    this.#unblind = unblind;
  }

  /**
   * Before the private operation.
   *
   * @example
   * ```ts
   * import { parseRsaPrivateKey } from "@opend/client/wire";
   *
   * const blinding = parseRsaPrivateKey(pem).publicKey.blinding();
   * const hidden = blinding.hide(42n); // what the private operation is given
   * ```
   */
  hide(block: bigint): bigint {
    return (block * this.#blind) % this.#n;
  }

  /**
   * After it; the next block gets another pair.
   *
   * @example
   * ```ts
   * import { parseRsaPrivateKey } from "@opend/client/wire";
   *
   * const key = parseRsaPrivateKey(pem);
   * const blinding = key.publicKey.blinding();
   * const result = blinding.reveal(key.apply(blinding.hide(42n))); // the same as key.apply(42n)
   * ```
   */
  reveal(block: bigint): bigint {
    const result = (block * this.#unblind) % this.#n;
    this.#blind = (this.#blind * this.#blind) % this.#n;
    this.#unblind = (this.#unblind * this.#unblind) % this.#n;
    return result;
  }
}

/** The numbers of a PKCS#1 private key. */
interface PrivateNumbers {
  readonly p: bigint;
  readonly q: bigint;
  readonly dP: bigint;
  readonly dQ: bigint;
  readonly qInv: bigint;
}

/**
 * A private key. Its numbers can't be read, and are not shown when it is printed.
 *
 * @example
 * ```ts
 * import { parseRsaPrivateKey, rsaDecrypt, rsaEncrypt } from "@opend/client/wire";
 *
 * const key = parseRsaPrivateKey(pem);
 * const travelling = rsaEncrypt(key.publicKey, new Uint8Array([1, 2, 3]));
 * console.log(rsaDecrypt(key, travelling)); // Uint8Array [1, 2, 3]
 * ```
 */
export class RsaPrivateKey {
  /** Its public half, which the other side needs to answer. */
  readonly publicKey: RsaPublicKey;
  readonly #p: bigint;
  readonly #q: bigint;
  readonly #dP: Uint8Array;
  readonly #dQ: Uint8Array;
  readonly #qInv: bigint;

  /** Takes checked numbers: use {@linkcode parseRsaPrivateKey}. */
  constructor(publicKey: RsaPublicKey, { p, q, dP, dQ, qInv }: PrivateNumbers) {
    this.publicKey = publicKey;
    this.#p = p;
    this.#q = q;
    this.#dP = exponentDigits(dP);
    this.#dQ = exponentDigits(dQ);
    this.#qInv = qInv;
  }

  /** Bits of the modulus: 512 to 4096. OpenD's own keys have 1024. */
  get modulusLength(): number {
    return this.publicKey.modulusLength;
  }

  /** Bytes of a block: those of the modulus. */
  get blockLength(): number {
    return this.publicKey.blockLength;
  }

  /**
   * `block` to the power of the private exponent: RSA without padding, by the Chinese remainder theorem, not blinded.
   * `rsaDecrypt` is what you want.
   *
   * @example
   * ```ts
   * import { parseRsaPrivateKey } from "@opend/client/wire";
   *
   * const key = parseRsaPrivateKey(pem);
   * console.log(key.publicKey.apply(key.apply(42n))); // 42n
   * ```
   */
  apply(block: bigint): bigint {
    const atP = powerOfDigits(block, this.#dP, this.#p);
    const atQ = powerOfDigits(block, this.#dQ, this.#q);
    // atP - atQ is brought above zero without a branch: q may be the larger one.
    const difference = (atP + this.#p - (atQ % this.#p)) % this.#p;
    return atQ + this.#q * ((this.#qInv * difference) % this.#p);
  }
}

/**
 * Reads a private key: PEM, PKCS#1 (`BEGIN RSA PRIVATE KEY`, what OpenD reads) or PKCS#8 (`BEGIN PRIVATE KEY`).
 *
 * @throws {OpenDKeyError} `KEY_ENCRYPTED`, `KEY_TYPE`, `KEY_LENGTH` or `KEY_DAMAGED`, which is also a key whose numbers
 * do not belong together
 * @throws {OpenDArgumentError} `pem` is not a text
 *
 * @example
 * ```ts
 * import { parseRsaPrivateKey } from "@opend/client/wire";
 *
 * const { modulusLength } = parseRsaPrivateKey(pem);
 * console.log(modulusLength); // 1024
 * ```
 */
export function parseRsaPrivateKey(pem: string): RsaPrivateKey {
  const { label, der } = readPem(pem, ["RSA PRIVATE KEY", "PRIVATE KEY"], PRIVATE);
  let key = new DerReader(der, PRIVATE);
  if (label === "PRIVATE KEY") {
    // 0, or 1 when the public key follows, and behind the key come attributes: neither is of interest.
    if (key.integer() > 1n) throw damagedContents(PRIVATE);
    checkAlgorithm(key.value(SEQUENCE), PRIVATE);
    key = new DerReader(key.value(OCTET_STRING), PRIVATE);
  }
  if (key.integer() !== 0n) {
    throw wrongType(PRIVATE, "it has more than two primes, or is of a later version");
  }
  const n = key.integer();
  const e = key.integer();
  const d = key.integer();
  const numbers: PrivateNumbers = {
    p: key.integer(),
    q: key.integer(),
    dP: key.integer(),
    dQ: key.integer(),
    qInv: key.integer(),
  };
  key.end();
  const publicKey = makePublicKey(n, e, PRIVATE);
  if (!belongTogether(n, e, d, numbers)) throw damagedContents(PRIVATE);
  return new RsaPrivateKey(publicKey, numbers);
}

/**
 * Reads a public key: PEM, PKCS#1 (`BEGIN RSA PUBLIC KEY`) or SPKI (`BEGIN PUBLIC KEY`).
 *
 * @throws {OpenDKeyError} `KEY_ENCRYPTED`, `KEY_TYPE`, `KEY_LENGTH` or `KEY_DAMAGED`
 * @throws {OpenDArgumentError} `pem` is not a text
 *
 * @example
 * ```ts
 * import { createPublicKey } from "node:crypto";
 * import { parseRsaPublicKey } from "@opend/client/wire";
 *
 * const text = createPublicKey(pem).export({ type: "spki", format: "pem" }).toString();
 * console.log(parseRsaPublicKey(text).modulusLength); // 1024
 * ```
 */
export function parseRsaPublicKey(pem: string): RsaPublicKey {
  const { label, der } = readPem(pem, ["RSA PUBLIC KEY", "PUBLIC KEY"], PUBLIC);
  let key = new DerReader(der, PUBLIC);
  if (label === "PUBLIC KEY") {
    checkAlgorithm(key.value(SEQUENCE), PUBLIC);
    const bits = key.value(BIT_STRING);
    key.end();
    // How many bits of the last byte don't count.
    if (bits[0] !== 0) throw damagedContents(PUBLIC);
    key = new DerReader(bits.subarray(1), PUBLIC);
  }
  const n = key.integer();
  const e = key.integer();
  key.end();
  return makePublicKey(n, e, PUBLIC);
}

function checkAlgorithm(bytes: Uint8Array, what: string): void {
  const algorithm = bytesToBigInt(bytes).toString(16);
  if (RSA.test(algorithm)) return;
  const [, name = "a key of another algorithm"] = OTHERS.find(([start]) => algorithm.startsWith(start)) ?? [];
  throw wrongType(what, `this is ${name}`);
}

function makePublicKey(n: bigint, e: bigint, what: string): RsaPublicKey {
  const bits = bitLength(n);
  if (bits < MIN_RSA_BITS || bits > MAX_RSA_BITS) {
    throw new OpenDKeyError(
      "KEY_LENGTH",
      `read ${what}: its modulus has "${bits}" bits, and ${MIN_RSA_BITS} to ${MAX_RSA_BITS} are taken. ` +
        'OpenD\'s own length is 1024: "openssl genrsa -traditional -out key.pem 1024"',
    );
  }
  // OpenSSL's own bound; a longer exponent only serves to keep the reader busy.
  if (n % 2n === 0n || e < 3n || e % 2n === 0n || bitLength(e) > 64) {
    throw damagedContents(what);
  }
  return new RsaPublicKey(n, e);
}

function belongTogether(n: bigint, e: bigint, d: bigint, { p, q, dP, dQ, qInv }: PrivateNumbers): boolean {
  if (p < 3n || q < 3n || p * q !== n || d >= n || dP >= p || dQ >= q || qInv >= p) return false;
  return (e * dP) % (p - 1n) === 1n && (e * dQ) % (q - 1n) === 1n &&
    d % (p - 1n) === dP && d % (q - 1n) === dQ && (qInv * q) % p === 1n;
}
