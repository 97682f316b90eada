/**
 * RSA with PKCS#1 v1.5 padding, as InitConnect travels when OpenD holds a key.
 *
 * No runtime offers it: WebCrypto never did, and `node:crypto` refuses the private half on Node 20 and Bun, for errors
 * that tell how a padding is wrong can be used to read a message. Here all of them are the same error, the padding is
 * looked at without a branch, and the private operation is blinded. BigInt itself does not run in constant time.
 *
 * @module
 */
import { OpenDProtocolError } from "../errors.ts";
import { bigIntToBytes, bytesToBigInt } from "./bigint_math.ts";
import type { RsaPrivateKey, RsaPublicKey } from "./rsa_key.ts";

/** The protocol's longest piece of plaintext, in bytes. A short key takes less: its block length less 11. */
const MAX_PIECE_LENGTH = 100;
/**
 * The most blocks that are decrypted. InitConnect has three to five; each costs 1 ms with 1024 bits and 40 ms with 4096,
 * in which nothing else runs, and who sends them may not be OpenD.
 */
const MAX_BLOCKS = 64;
/** Bytes that padding takes at least: 0, 2, eight random ones, 0. */
const MIN_PADDING_LENGTH = 11;

/** What fills bytes with chance, as `crypto` does. See {@linkcode rsaEncrypt}. */
export interface RandomSource {
  /** Overwrites `bytes`. */
  getRandomValues(bytes: Uint8Array<ArrayBuffer>): unknown;
}

/**
 * Encrypts a body: pieces of at most 100 bytes, each to a block of `publicKey.blockLength` bytes. An empty body has
 * none.
 *
 * @param random where the padding's bytes come from; another source than the default's is for tests alone, which
 * want the same bytes each time
 *
 * @example
 * ```ts
 * import { parseRsaPrivateKey, rsaEncrypt } from "@opend/client/wire";
 *
 * const { publicKey } = parseRsaPrivateKey(pem);
 * console.log(rsaEncrypt(publicKey, new Uint8Array(250)).length); // 384: three blocks of 1024 bits
 * ```
 */
export function rsaEncrypt(
  publicKey: RsaPublicKey,
  plaintext: Uint8Array,
  random: RandomSource = crypto,
): Uint8Array {
  const { blockLength } = publicKey;
  const pieceLength = Math.min(MAX_PIECE_LENGTH, blockLength - MIN_PADDING_LENGTH);
  const pieces = Math.ceil(plaintext.length / pieceLength);
  const out = new Uint8Array(pieces * blockLength);
  for (let i = 0; i < pieces; i++) {
    const piece = plaintext.subarray(i * pieceLength, (i + 1) * pieceLength);
    const block = out.subarray(i * blockLength, (i + 1) * blockLength);
    pad(block, piece, random);
    bigIntToBytes(publicKey.apply(bytesToBigInt(block)), block);
  }
  return out;
}

/**
 * Decrypts a body, block by block of `privateKey.blockLength` bytes, whatever the length of the pieces in them.
 *
 * @throws {OpenDProtocolError} `BAD_PACKET`: not a whole number of blocks, more than 64 of them, or not encrypted with
 * this key
 *
 * @example
 * ```ts
 * import { parseRsaPrivateKey, rsaDecrypt, rsaEncrypt } from "@opend/client/wire";
 *
 * const key = parseRsaPrivateKey(pem);
 * const body = rsaDecrypt(key, rsaEncrypt(key.publicKey, new Uint8Array([10, 0])));
 * console.log(body.length); // 2
 * ```
 */
export function rsaDecrypt(privateKey: RsaPrivateKey, ciphertext: Uint8Array): Uint8Array {
  const { blockLength, publicKey } = privateKey;
  const { length } = ciphertext;
  if (length % blockLength !== 0) throw notEncryptedFor(privateKey, length);
  if (length > MAX_BLOCKS * blockLength) {
    throw new OpenDProtocolError(
      "BAD_PACKET",
      `decrypted a body of "${length}" bytes with RSA: at most ${MAX_BLOCKS} blocks of ${blockLength} bytes are taken, ` +
        "for a handshake has a few; what was reached is not OpenD",
    );
  }
  if (length === 0) return new Uint8Array(0);
  const blinding = publicKey.blinding();
  const block = new Uint8Array(blockLength);
  const out = new Uint8Array(length);
  let at = 0;
  let bad = 0;
  for (let offset = 0; offset < length; offset += blockLength) {
    const encrypted = bytesToBigInt(ciphertext.subarray(offset, offset + blockLength));
    if (!publicKey.fits(encrypted)) {
      bad = 1;
      break;
    }
    const decrypted = blinding.reveal(privateKey.apply(blinding.hide(encrypted)));
    // A fault in one half of the computation would give the primes away to whoever sees its result.
    if (publicKey.apply(decrypted) !== encrypted) {
      bad = 1;
      break;
    }
    bigIntToBytes(decrypted, block);
    const start = messageStart(block);
    bad |= start >>> 31;
    // A block without a message gives all of itself here; it is never handed out.
    const message = block.subarray(start & 0xffff);
    out.set(message, at);
    at += message.length;
  }
  block.fill(0);
  if (bad !== 0) {
    out.fill(0);
    throw notEncryptedFor(privateKey, length);
  }
  return out.subarray(0, at);
}

/** One error for whatever is wrong. */
function notEncryptedFor({ modulusLength, blockLength }: RsaPrivateKey, length: number): OpenDProtocolError {
  return new OpenDProtocolError(
    "BAD_PACKET",
    `decrypted a body of "${length}" bytes with an RSA key of ${modulusLength} bits, whose blocks have ${blockLength} ` +
      "bytes: it was not encrypted with this key's public half; both sides have to hold the same key",
  );
}

/** `00 02`, eight random bytes or more, none of them zero, `00`, and the message at the end; the block is all zero yet. */
function pad(block: Uint8Array, message: Uint8Array, random: RandomSource): void {
  const padding = block.subarray(2, block.length - message.length - 1) as Uint8Array<ArrayBuffer>;
  random.getRandomValues(padding);
  for (let i = 0; i < padding.length; i++) {
    while (padding[i] === 0) random.getRandomValues(padding.subarray(i, i + 1));
  }
  block[1] = 2;
  block.set(message, block.length - message.length);
}

/** Where the message in a block begins; the sign bit is set if the padding is wrong. Every byte is looked at, no branch taken. */
function messageStart(block: Uint8Array): number {
  let wrong = block[0]! | (block[1]! ^ 2);
  let found = 0;
  let start = 0;
  for (let i = 2; i < block.length; i++) {
    const zero = (block[i]! - 1) >>> 31;
    start |= (i + 1) & -(zero & (found ^ 1));
    found |= zero;
  }
  // Where no zero was found, start is still 0, and that is too short as well.
  wrong |= (start - MIN_PADDING_LENGTH) >>> 31;
  return start | (-wrong & 0x80000000);
}
