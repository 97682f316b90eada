/**
 * AES-128 over whole blocks by `node:crypto`, for the bodies that are worth the call.
 *
 * Making a cipher costs more than using it (2 µs on Node), so one is made for each direction and kept. ECB has no state.
 * CBC has: what was the last block of one packet is mixed into the first of the next, and the protocol wants the IV there
 * instead. XOR undoes it: `carried` is that last block XOR the IV, and is mixed in once more.
 *
 * @module
 */
import { BLOCK_LENGTH, type BlockCipher } from "./aes_blocks.ts";
import type { NativeCrypto } from "./native_crypto.ts";

/**
 * The cipher of `node:crypto`.
 *
 * @param key 16 bytes
 * @param iv 16 bytes for CBC, `undefined` for ECB
 */
export function createNativeBlockCipher(
  crypto: NativeCrypto,
  key: Uint8Array,
  iv: Uint8Array | undefined,
): BlockCipher {
  const algorithm = iv === undefined ? "aes-128-ecb" : "aes-128-cbc";
  const vector = iv?.slice();
  const encryptor = crypto.createCipheriv(algorithm, key, vector ?? null);
  const decryptor = crypto.createDecipheriv(algorithm, key, vector ?? null);
  // Without padding of their own they give back at once whatever whole blocks they are given.
  encryptor.setAutoPadding(false);
  decryptor.setAutoPadding(false);
  const sent = new Uint8Array(BLOCK_LENGTH);
  const received = new Uint8Array(BLOCK_LENGTH);

  return {
    encryptInPlace(buffer, length) {
      if (length === 0) return;
      if (vector !== undefined) {
        for (let i = 0; i < BLOCK_LENGTH; i++) buffer[i] = buffer[i]! ^ sent[i]!;
      }
      const blocks = encryptor.update(length === buffer.length ? buffer : buffer.subarray(0, length));
      buffer.set(blocks);
      if (vector !== undefined) {
        for (let i = 0; i < BLOCK_LENGTH; i++) sent[i] = blocks[length - BLOCK_LENGTH + i]! ^ vector[i]!;
      }
    },
    decrypt(input, length) {
      if (length === 0) return new Uint8Array(0);
      const blocks = decryptor.update(length === input.length ? input : input.subarray(0, length));
      // Not as the Buffer it is: a Buffer's slice() does not copy.
      const out = new Uint8Array(blocks.buffer, blocks.byteOffset, blocks.length);
      if (vector !== undefined) {
        for (let i = 0; i < BLOCK_LENGTH; i++) {
          out[i] = out[i]! ^ received[i]!;
          received[i] = input[length - BLOCK_LENGTH + i]! ^ vector[i]!;
        }
      }
      return out;
    },
  };
}

/**
 * The cipher of `node:crypto`, or `undefined` where there is none to rely on: no module, a build without this cipher, or
 * one that does not agree with `trusted`.
 */
export function trustedNativeBlockCipher(
  crypto: NativeCrypto | undefined,
  trusted: BlockCipher,
  key: Uint8Array,
  iv: Uint8Array | undefined,
): BlockCipher | undefined {
  if (crypto === undefined) return undefined;
  try {
    const cipher = createNativeBlockCipher(crypto, key, iv);
    return ciphersAgree(trusted, cipher) ? cipher : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether two ciphers of the same key agree on packets one after the other. Runtimes that imitate Node differ in what
 * they make of a cipher that is kept, so each connection asks before it relies on one.
 */
export function ciphersAgree(trusted: BlockCipher, asked: BlockCipher): boolean {
  try {
    for (let round = 1; round <= 2; round++) {
      const length = round * BLOCK_LENGTH;
      const plain = new Uint8Array(length).fill(round);
      const ours = plain.slice();
      const theirs = plain.slice();
      trusted.encryptInPlace(ours, length);
      asked.encryptInPlace(theirs, length);
      const back = asked.decrypt(theirs, length);
      if (back.length !== length) return false;
      for (let i = 0; i < length; i++) {
        if (ours[i] !== theirs[i] || back[i] !== plain[i]) return false;
      }
    }
    return true;
  } catch {
    return false;
  }
}
