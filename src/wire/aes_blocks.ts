/**
 * AES-128 over whole blocks, ECB and CBC, in TypeScript: the rounds are `@noble/ciphers`', the modes are written here so
 * that the keys are expanded once a connection and a packet costs one array.
 *
 * Importing this module costs 10 ms, for `@noble/ciphers/aes.js` builds its tables then: import it when encryption is on.
 *
 * @module
 */
import { unsafe } from "@noble/ciphers/aes.js";

/** Bytes of an AES block. */
export const BLOCK_LENGTH = 16;

/** AES over whole blocks with one key, and one IV that holds for every call. Lengths are multiples of 16. */
export interface BlockCipher {
  /** Encrypts the first `length` bytes of `buffer` in place. `buffer` begins where its memory begins. */
  encryptInPlace(buffer: Uint8Array, length: number): void;
  /** Decrypts the first `length` bytes of `input`, which is left as it is, into a new array. */
  decrypt(input: Uint8Array, length: number): Uint8Array;
}

/**
 * The cipher in TypeScript.
 *
 * @param key 16 bytes
 * @param iv 16 bytes for CBC, `undefined` for ECB
 */
export function createBlockCipher(key: Uint8Array, iv: Uint8Array | undefined): BlockCipher {
  const { encrypt, decrypt } = unsafe;
  const encryptionKey = unsafe.expandKeyLE(key);
  const decryptionKey = unsafe.expandKeyDecLE(key);
  // slice() moves the IV to an address that is a multiple of four.
  const iv32 = iv && new Uint32Array(iv.slice().buffer);

  const encryptInPlace = (buffer: Uint8Array, length: number): void => {
    const words = new Uint32Array(buffer.buffer, 0, length >> 2);
    const chained = iv32 !== undefined;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    if (chained) {
      a = iv32[0]!;
      b = iv32[1]!;
      c = iv32[2]!;
      d = iv32[3]!;
    }
    for (let i = 0; i < words.length; i += 4) {
      const { s0, s1, s2, s3 } = encrypt(
        encryptionKey,
        words[i]! ^ a,
        words[i + 1]! ^ b,
        words[i + 2]! ^ c,
        words[i + 3]! ^ d,
      );
      words[i] = s0;
      words[i + 1] = s1;
      words[i + 2] = s2;
      words[i + 3] = s3;
      if (chained) {
        a = s0;
        b = s1;
        c = s2;
        d = s3;
      }
    }
  };

  const decryptBlocks = (input: Uint8Array, length: number): Uint8Array => {
    // A copy, for the words of `input` may not lie at addresses that are multiples of four.
    const out = new Uint8Array(length);
    out.set(length === input.length ? input : input.subarray(0, length));
    const words = new Uint32Array(out.buffer);
    const chained = iv32 !== undefined;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    if (chained) {
      a = iv32[0]!;
      b = iv32[1]!;
      c = iv32[2]!;
      d = iv32[3]!;
    }
    for (let i = 0; i < words.length; i += 4) {
      const w0 = words[i]!;
      const w1 = words[i + 1]!;
      const w2 = words[i + 2]!;
      const w3 = words[i + 3]!;
      const { s0, s1, s2, s3 } = decrypt(decryptionKey, w0, w1, w2, w3);
      words[i] = s0 ^ a;
      words[i + 1] = s1 ^ b;
      words[i + 2] = s2 ^ c;
      words[i + 3] = s3 ^ d;
      if (chained) {
        a = w0;
        b = w1;
        c = w2;
        d = w3;
      }
    }
    return out;
  };

  return { encryptInPlace, decrypt: decryptBlocks };
}
