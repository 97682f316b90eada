import { afterEach, beforeEach, describe, it } from "node:test";
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import fc from "fast-check";
import { sha1 as nobleSha1 } from "@noble/hashes/legacy.js";
import { OpenDArgumentError, OpenDProtocolError } from "../../src/errors.ts";
import { type BunScope, useBunDigest } from "../../src/wire/bun_digest.ts";
import { checkDigest, digestMatches, sha1, useSha1 } from "../../src/wire/digest.ts";
import { md5Hex } from "../../src/wire/md5.ts";
import { sha1Words } from "../../src/wire/sha1.ts";
import { noise, toHex, unaligned } from "./support.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

/** The TypeScript half alone, for every length: `sha1` leaves long bodies to `node:crypto`. */
function pure(bytes: Uint8Array): string {
  const words = new Int32Array(5);
  sha1Words(words, bytes);
  return Array.from(words, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

// FIPS 180-2, appendix A, and the empty message of NIST's CAVP set.
const sha1Vectors: readonly (readonly [Uint8Array, string])[] = [
  [utf8(""), "da39a3ee5e6b4b0d3255bfef95601890afd80709"],
  [utf8("abc"), "a9993e364706816aba3e25717850c26c9cd0d89d"],
  [utf8("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"), "84983e441c3bd26ebaae4aa1f95129e5e54670f1"],
  [utf8("a".repeat(1_000_000)), "34aa973cd4c4daa4f61eeb2bdbad27316534016f"],
];

// RFC 1321, appendix A.5.
const md5Vectors: readonly (readonly [string, string])[] = [
  ["", "d41d8cd98f00b204e9800998ecf8427e"],
  ["a", "0cc175b9c0f1b6a831c399e269772661"],
  ["abc", "900150983cd24fb0d6963f7d28e17f72"],
  ["message digest", "f96b697d7cb7938d525a2f31aaf161d0"],
  ["abcdefghijklmnopqrstuvwxyz", "c3fcd3d76192e4007dfb496cca67e13b"],
  ["ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", "d174ab98d277d9f5a5611c2c9f419d9f"],
  ["1234567890".repeat(8), "57edf4a22be3c955ac49da2e2107b67a"],
];

/** Bun's own, or what stands for it on the others. */
const bun: BunScope = "Bun" in globalThis ? globalThis as BunScope : {
  Bun: { SHA1: { hash: (bytes, into) => into.set(createHash("sha1").update(bytes).digest()) } },
};

const ways: readonly [string, () => void][] = [["as everywhere", () => useSha1(undefined)], [
  "as on Bun",
  () => useBunDigest(bun),
]];

for (const [name, use] of ways) {
  describe(`sha1, ${name}`, () => {
    beforeEach(use);
    afterEach(() => useSha1(undefined));

    it("has the published digests", () => {
      for (const [message, digest] of sha1Vectors) {
        assert.equal(toHex(sha1(message)), digest);
        assert.equal(pure(message), digest);
      }
    });

    it("agrees with node:crypto and @noble/hashes on every length around its blocks, and on large ones", () => {
      const lengths = [...Array(300).keys(), 1023, 1024, 2047, 2048, 4096, 100_001];
      for (const length of lengths) {
        const bytes = unaligned(noise(length, length));
        const digest = createHash("sha1").update(bytes).digest("hex");
        assert.equal(toHex(sha1(bytes)), digest, `${length} bytes`);
        assert.equal(pure(bytes), digest, `${length} bytes in TypeScript`);
        assert.equal(toHex(nobleSha1(bytes)), digest);
      }
    });

    it("gives an array of the caller's own, which slice() copies", () => {
      for (const length of [10, 5000]) {
        const first = sha1(noise(length));
        const kept = toHex(first);
        sha1(noise(length, 2));
        first.slice().fill(0);
        assert.equal(toHex(first), kept);
        assert.equal(first.length, 20);
      }
    });
  });

  describe(`checkDigest, ${name}`, () => {
    beforeEach(use);
    afterEach(() => useSha1(undefined));

    it("accepts the digest and refuses any other, of any length of body", () => {
      fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), fc.nat(159), (body, bit) => {
        const digest = sha1(body);
        checkDigest(digest, body);
        assert.equal(digestMatches(digest, body), true);
        const wrong = digest.slice();
        wrong[bit >> 3]! ^= 1 << (bit & 7);
        assert.equal(digestMatches(wrong, body), false);
        assert.throws(
          () => checkDigest(wrong, body),
          (error) =>
            error instanceof OpenDProtocolError && error.code === "BAD_DIGEST" &&
            error.message.includes(`${body.length} bytes`),
        );
      }));
    });

    it("refuses something that is no digest", () => {
      assert.throws(() => checkDigest(new Uint8Array(19), new Uint8Array(0)), OpenDArgumentError);
    });
  });
}

describe("md5Hex", () => {
  it("has the published digests, in lower case", () => {
    for (const [text, digest] of md5Vectors) assert.equal(md5Hex(text), digest);
  });

  it("digests the UTF-8 of a text", () => {
    const text = "密钥 🔑";
    assert.equal(md5Hex(text), createHash("md5").update(text, "utf8").digest("hex"));
  });
});
