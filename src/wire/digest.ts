/**
 * The digest of a frame: SHA-1 of its body before encryption.
 *
 * @module
 */
import { OpenDArgumentError, OpenDProtocolError } from "../errors.ts";
import { nativeCrypto, nativeRuntime, nativeSha1 } from "./native_crypto.ts";
import { sha1Words } from "./sha1.ts";

/**
 * Bytes of a SHA-1 digest.
 *
 * @example
 * ```ts
 * import { DIGEST_LENGTH, sha1 } from "@opend/client/wire";
 *
 * console.log(sha1(new Uint8Array()).length === DIGEST_LENGTH); // true
 * ```
 */
export const DIGEST_LENGTH = 20;

// From how many bytes `node:crypto` is the faster one, measured in November 2026 with Node 20 and 26, Bun 1.4 and Deno 2.9.
const NATIVE_FROM = { node: 256, bun: 0, deno: 2048 } as const;

const words: Int32Array = /* @__PURE__ */ new Int32Array(5);
let native: ((bytes: Uint8Array) => Uint8Array) | undefined;
let nativeFrom = -1;

/** SHA-1 by `node:crypto` where that is the faster one, else `undefined`. */
function nativeDigest(bytes: Uint8Array): Uint8Array | undefined {
  if (nativeFrom < 0) {
    const crypto = nativeCrypto();
    native = crypto && nativeSha1(crypto);
    nativeFrom = NATIVE_FROM[nativeRuntime()];
  }
  return native === undefined || bytes.length < nativeFrom ? undefined : native(bytes);
}

/**
 * Lets a runtime's own SHA-1 be used from now on, for bodies of any length; undefined goes back to the choice made here.
 * The array that it returns may be the same each time.
 */
export function useSha1(hash: ((bytes: Uint8Array) => Uint8Array) | undefined): void {
  native = hash;
  nativeFrom = hash === undefined ? -1 : 0;
}

/**
 * The SHA-1 of `bytes`: 20 bytes, the caller's own.
 *
 * @example
 * ```ts
 * import { encodeFrame, sha1 } from "@opend/client/wire";
 *
 * const body = new Uint8Array([10, 0]);
 * const frame = encodeFrame({ protoID: 1002, serialNo: 1 }, sha1(body), body);
 * ```
 */
export function sha1(bytes: Uint8Array): Uint8Array {
  const digest = nativeDigest(bytes);
  if (digest !== undefined) return new Uint8Array(digest);
  sha1Words(words, bytes);
  const out = new Uint8Array(DIGEST_LENGTH);
  for (let i = 0; i < DIGEST_LENGTH; i++) out[i] = words[i >> 2]! >>> (24 - 8 * (i & 3));
  return out;
}

/**
 * Compares a frame's digest with that of its body, decrypted if it was encrypted.
 *
 * @param expected `frame.sha1`
 * @throws {OpenDProtocolError} `BAD_DIGEST`: the body is not the one that was sent, or was decrypted with another key
 * @throws {OpenDArgumentError} `expected` is not 20 bytes long
 *
 * @example
 * ```ts
 * import { checkDigest, FrameDecoder } from "@opend/client/wire";
 *
 * const decoder = new FrameDecoder(({ sha1, body }) => checkDigest(sha1, body)); // of a connection without encryption
 * ```
 */
export function checkDigest(expected: Uint8Array, body: Uint8Array): void {
  if (!digestMatches(expected, body)) {
    throw new OpenDProtocolError(
      "BAD_DIGEST",
      `checked the SHA-1 of a body of ${body.length} bytes: it is not its header's; it was damaged, or encrypted with ` +
        "another key",
    );
  }
}

/**
 * Whether `expected` is the SHA-1 of `body`: {@linkcode checkDigest} for those who have another way to go on.
 *
 * @throws {OpenDArgumentError} `expected` is not 20 bytes long
 *
 * @example
 * ```ts
 * import { digestMatches, FrameDecoder } from "@opend/client/wire";
 *
 * let damaged = 0;
 * const decoder = new FrameDecoder(({ sha1, body }) => {
 *   if (!digestMatches(sha1, body)) damaged += 1;
 * });
 * ```
 */
export function digestMatches(expected: Uint8Array, body: Uint8Array): boolean {
  if (expected.length !== DIGEST_LENGTH) {
    throw new OpenDArgumentError(`checked a digest of "${expected.length}" bytes: a SHA-1 has ${DIGEST_LENGTH}`);
  }
  const digest = nativeDigest(body);
  let difference = 0;
  if (digest !== undefined) {
    for (let i = 0; i < DIGEST_LENGTH; i++) difference |= expected[i]! ^ digest[i]!;
  } else {
    sha1Words(words, body);
    for (let i = 0; i < 5; i++) {
      const at = 4 * i;
      const word = (expected[at]! << 24) | (expected[at + 1]! << 16) | (expected[at + 2]! << 8) | expected[at + 3]!;
      difference |= word ^ words[i]!;
    }
  }
  return difference === 0;
}
