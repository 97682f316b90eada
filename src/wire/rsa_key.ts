/**
 * RSA keys: read from PEM, checked in full, and shut away in objects that show their length and nothing else.
 *
 * @module
 */
import { OpenDKeyError } from "../errors.ts";
import { bitLength, bytesToBigInt, exponentDigits, inverse, power, powerOfDigits } from "./bigint_math.ts";
import { DerReader } from "./der.ts";
import { damagedKey, readPem, wrongType } from "./pem.ts";

/** The shortest modulus that is taken, in bits. */
export const MIN_RSA_BITS = 512;
/** The longest modulus that is taken, in bits. */
export const MAX_RSA_BITS = 4096;

const PRIVATE = "an RSA private key";
const PUBLIC = "an RSA public key";
const RSA_ENCRYPTION = "2a864886f70d010101";
const OTHER_ALGORITHMS: Readonly<Record<string, string>> = {
  "2a864886f70d01010a": "an RSA key for PSS signatures only",
  "2a8648ce3d0201": "an elliptic curve key",
  "2a8648ce380401": "a DSA key",
  "2a864886f70d010301": "a Diffie-Hellman key",
  "2b656e": "an X25519 key",
  "2b656f": "an X448 key",
  "2b6570": "an Ed25519 key",
  "2b6571": "an Ed448 key",
};

/** The public half of a key. Made by {@linkcode parseRsaPublicKey}, or taken from an {@linkcode RsaPrivateKey}. */
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

  /** Whether `block` is a number that this key can have made or can take: smaller than the modulus. */
  fits(block: bigint): boolean {
    return block < this.#n;
  }

  /** `block` to the power of the public exponent: RSA without padding. `rsaEncrypt` is what you want. */
  apply(block: bigint): bigint {
    return power(block, this.#e, this.#n);
  }

  /** A random number with its inverse, blinded: what {@linkcode RsaPrivateKey.apply} is kept from seeing. */
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

  /** Before the private operation. */
  hide(block: bigint): bigint {
    return (block * this.#blind) % this.#n;
  }

  /** After it; the next block gets another pair. */
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

/** A private key. Its numbers can't be read, and are not shown when it is printed. */
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
 */
export function parseRsaPrivateKey(pem: string): RsaPrivateKey {
  const { label, der } = readPem(pem, ["RSA PRIVATE KEY", "PRIVATE KEY"], PRIVATE);
  let pkcs1 = der;
  if (label === "PRIVATE KEY") {
    const outer = new DerReader(der, PRIVATE);
    const info = outer.sequence();
    outer.end();
    // 0, or 1 when the public key follows, and behind the key come attributes: neither is of interest.
    if (info.integer() > 1n) throw damagedKey(PRIVATE, "its PKCS#8 version is unknown");
    checkAlgorithm(info.sequence(), PRIVATE);
    pkcs1 = info.octetString();
  }
  const outer = new DerReader(pkcs1, PRIVATE);
  const key = outer.sequence();
  outer.end();
  const version = key.integer();
  if (version === 1n) throw wrongType(PRIVATE, "this is an RSA key of more than two primes");
  if (version !== 0n) throw damagedKey(PRIVATE, "its PKCS#1 version is unknown");
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
  if (!belongTogether(n, e, d, numbers)) throw damagedKey(PRIVATE, "its numbers do not belong together");
  return new RsaPrivateKey(publicKey, numbers);
}

/**
 * Reads a public key: PEM, PKCS#1 (`BEGIN RSA PUBLIC KEY`) or SPKI (`BEGIN PUBLIC KEY`).
 *
 * @throws {OpenDKeyError} `KEY_ENCRYPTED`, `KEY_TYPE`, `KEY_LENGTH` or `KEY_DAMAGED`
 * @throws {OpenDArgumentError} `pem` is not a text
 */
export function parseRsaPublicKey(pem: string): RsaPublicKey {
  const { label, der } = readPem(pem, ["RSA PUBLIC KEY", "PUBLIC KEY"], PUBLIC);
  let pkcs1 = der;
  if (label === "PUBLIC KEY") {
    const outer = new DerReader(der, PUBLIC);
    const info = outer.sequence();
    outer.end();
    checkAlgorithm(info.sequence(), PUBLIC);
    pkcs1 = info.bitString();
    info.end();
  }
  const outer = new DerReader(pkcs1, PUBLIC);
  const key = outer.sequence();
  outer.end();
  const n = key.integer();
  const e = key.integer();
  key.end();
  return makePublicKey(n, e, PUBLIC);
}

function checkAlgorithm(algorithm: DerReader, what: string): void {
  const identifier = algorithm.objectIdentifier();
  if (identifier !== RSA_ENCRYPTION) {
    throw wrongType(what, `this is ${OTHER_ALGORITHMS[identifier] ?? "a key of another algorithm"}`);
  }
  algorithm.skipNull();
  algorithm.end();
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
    throw damagedKey(what, "its modulus or public exponent is none of RSA's");
  }
  return new RsaPublicKey(n, e);
}

function belongTogether(n: bigint, e: bigint, d: bigint, { p, q, dP, dQ, qInv }: PrivateNumbers): boolean {
  if (p < 3n || q < 3n || p * q !== n || d >= n || dP >= p || dQ >= q || qInv >= p) return false;
  return (e * dP) % (p - 1n) === 1n && (e * dQ) % (q - 1n) === 1n &&
    d % (p - 1n) === dP && d % (q - 1n) === dQ && (qInv * q) % p === 1n;
}
