/**
 * Encrypted packets: the three ways in which OpenD puts a body through AES-128. Every packet stands for itself.
 *
 * Importing this module costs 10 ms (see `aes_blocks.ts`): import it when encryption is on.
 *
 * @module
 */
import { OpenDArgumentError, OpenDProtocolError } from "../errors.ts";
import { BLOCK_LENGTH, type BlockCipher, createBlockCipher } from "./aes_blocks.ts";
import { trustedNativeBlockCipher } from "./aes_native.ts";
import { nativeCrypto, nativeRuntime } from "./native_crypto.ts";

/** `Common.PacketEncAlgo` without None: 0 FTAES_ECB, 1 AES_ECB, 2 AES_CBC. Wanted by {@linkcode createPacketCipher}. */
export type PacketAlgorithm = 0 | 1 | 2;

/**
 * What encrypts the bodies of one connection. Neither direction changes what it is given. Made by {@linkcode
 * createPacketCipher}.
 */
export interface PacketCipher {
  /** The body as it travels, in a new array. */
  encrypt(plain: Uint8Array): Uint8Array;
  /**
   * The body as it was before, in new memory.
   *
   * @throws {OpenDProtocolError} `BAD_PACKET`: not a whole number of blocks, or a padding that the other side cannot
   * have written; then the bytes were damaged or the key is another one
   */
  decrypt(encrypted: Uint8Array): Uint8Array;
}

/**
 * What {@linkcode createPacketCipher} can be told.
 *
 * @example
 * ```ts
 * import { createPacketCipher, type PacketCipherOptions } from "@opend/client/wire";
 *
 * const options: PacketCipherOptions = { backend: "typescript" };
 * const cipher = createPacketCipher(1, crypto.getRandomValues(new Uint8Array(16)), undefined, options);
 * ```
 */
export interface PacketCipherOptions {
  /**
   * Which code does it: both give the same. `"auto"` takes `node:crypto` for bodies that are long enough to gain by it,
   * where there is one.
   *
   * @default "auto"
   */
  readonly backend?: "auto" | "typescript";
}

const FTAES_ECB = 0;
const AES_CBC = 2;

// From how many bytes `node:crypto` is the faster one, measured in November 2026 with Node 20 and 26, Bun 1.4, Deno 2.9.
const NATIVE_ENCRYPTS_FROM = { node: 256, bun: 0, deno: 384 } as const;
const NATIVE_DECRYPTS_FROM = { node: 128, bun: 0, deno: 256 } as const;

/**
 * The cipher of one connection; the keys are expanded here, once.
 *
 * @param algorithm 0 FTAES_ECB, 1 AES_ECB, 2 AES_CBC
 * @param key the bytes of InitConnect's `connAESKey`, 16 of them
 * @param iv the bytes of InitConnect's `aesCBCiv`, 16 of them; only AES_CBC looks at it
 * @throws {OpenDArgumentError} another algorithm, or a key or IV of another length
 *
 * @example
 * ```ts
 * import { createPacketCipher } from "@opend/client/wire";
 *
 * const encoder = new TextEncoder();
 * const cipher = createPacketCipher(2, encoder.encode("0123456789abcdef"), encoder.encode("fedcba9876543210"));
 * const travelling = cipher.encrypt(encoder.encode("a body"));
 * console.log(travelling.length, new TextDecoder().decode(cipher.decrypt(travelling))); // 16 "a body"
 * ```
 */
export function createPacketCipher(
  algorithm: PacketAlgorithm,
  key: Uint8Array,
  iv?: Uint8Array,
  options: PacketCipherOptions = {},
): PacketCipher {
  if (algorithm !== 0 && algorithm !== 1 && algorithm !== 2) {
    throw new OpenDArgumentError(
      `made a packet cipher for algorithm "${algorithm}": there are 0 FTAES_ECB, 1 AES_ECB and 2 AES_CBC`,
    );
  }
  checkLength("key (connAESKey)", key);
  const vector = algorithm === AES_CBC ? checkLength("IV (aesCBCiv), which AES_CBC needs", iv) : undefined;

  const small = createBlockCipher(key, vector);
  const { backend = "auto" } = options;
  const large = backend === "auto" ? trustedNativeBlockCipher(nativeCrypto(), small, key, vector) : undefined;
  const cipher = large === undefined ? small : chooseByLength(small, large);
  return algorithm === FTAES_ECB ? zeroPadded(cipher) : pkcs7Padded(cipher);
}

/** Each packet by the one of two ciphers that is the faster for its length. */
function chooseByLength(small: BlockCipher, large: BlockCipher): BlockCipher {
  const encryptsFrom = NATIVE_ENCRYPTS_FROM[nativeRuntime()];
  const decryptsFrom = NATIVE_DECRYPTS_FROM[nativeRuntime()];
  return {
    encryptInPlace: (buffer, length) => (length >= encryptsFrom ? large : small).encryptInPlace(buffer, length),
    decrypt: (input, length) => (length >= decryptsFrom ? large : small).decrypt(input, length),
  };
}

/** AES_ECB and AES_CBC: PKCS#7, 1 to 16 bytes that each say how many they are. */
function pkcs7Padded(cipher: BlockCipher): PacketCipher {
  return {
    encrypt(plain) {
      const length = plain.length;
      const padded = length - (length % BLOCK_LENGTH) + BLOCK_LENGTH;
      const out = new Uint8Array(padded);
      out.set(plain);
      out.fill(padded - length, length);
      cipher.encryptInPlace(out, padded);
      return out;
    },
    decrypt(encrypted) {
      const length = checkBlocks(encrypted);
      const blocks = cipher.decrypt(encrypted, length);
      const padding = blocks[length - 1]!;
      let wrong = padding === 0 || padding > BLOCK_LENGTH;
      for (let i = length - Math.min(padding, BLOCK_LENGTH); i < length; i++) {
        if (blocks[i] !== padding) wrong = true;
      }
      if (wrong) throw damaged(length, "its padding is not PKCS#7");
      return blocks.subarray(0, length - padding);
    },
  };
}

/**
 * FTAES_ECB: zeros up to a whole block, none if there is one already, and after the encryption a block in clear of
 * fifteen zeros and how many bytes of the last block count, 0 for all of them.
 */
function zeroPadded(cipher: BlockCipher): PacketCipher {
  return {
    encrypt(plain) {
      const length = plain.length;
      const last = length % BLOCK_LENGTH;
      const padded = last === 0 ? length : length - last + BLOCK_LENGTH;
      const out = new Uint8Array(padded + BLOCK_LENGTH);
      out.set(plain);
      cipher.encryptInPlace(out, padded);
      out[padded + BLOCK_LENGTH - 1] = last;
      return out;
    },
    decrypt(encrypted) {
      const length = checkBlocks(encrypted) - BLOCK_LENGTH;
      const last = encrypted[length + BLOCK_LENGTH - 1]!;
      let wrong = last >= BLOCK_LENGTH || (last > 0 && length === 0);
      for (let i = length; i < length + BLOCK_LENGTH - 1; i++) {
        if (encrypted[i] !== 0) wrong = true;
      }
      if (wrong) throw damaged(encrypted.length, "its last block is not FTAES_ECB's");
      const blocks = cipher.decrypt(encrypted, length);
      if (last === 0) return blocks;
      const end = length - BLOCK_LENGTH + last;
      for (let i = end; i < length; i++) {
        if (blocks[i] !== 0) wrong = true;
      }
      if (wrong) throw damaged(encrypted.length, "its padding is not zeros");
      return blocks.subarray(0, end);
    },
  };
}

function checkLength(name: string, bytes: Uint8Array | undefined): Uint8Array {
  if (bytes?.length !== BLOCK_LENGTH) {
    throw new OpenDArgumentError(
      `made a packet cipher with "${bytes?.length ?? 0}" bytes of ${name}: it takes ${BLOCK_LENGTH} bytes`,
    );
  }
  return bytes;
}

function checkBlocks(encrypted: Uint8Array): number {
  const { length } = encrypted;
  if (length === 0 || length % BLOCK_LENGTH !== 0) {
    throw damaged(length, `an encrypted body has whole blocks of ${BLOCK_LENGTH} bytes, one or more`);
  }
  return length;
}

function damaged(length: number, why: string): OpenDProtocolError {
  return new OpenDProtocolError(
    "BAD_PACKET",
    `decrypted a body of "${length}" bytes: ${why}; it was damaged, or encrypted with another key or not at all`,
  );
}
