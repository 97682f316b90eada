import { describe, it } from "node:test";
import assert from "node:assert/strict";
import crypto from "node:crypto";
import fc from "fast-check";
import { OpenDProtocolError } from "../../src/errors.ts";
import {
  bigIntToBytes,
  bitLength,
  bytesToBigInt,
  exponentDigits,
  inverse,
  power,
  powerOfDigits,
} from "../../src/wire/bigint_math.ts";
import { rsaDecrypt, rsaEncrypt } from "../../src/wire/rsa.ts";
import { parseRsaPrivateKey, parseRsaPublicKey, type RsaPublicKey } from "../../src/wire/rsa_key.ts";
import { noise, toHex, unaligned } from "./support.ts";
import { plaintext, type RsaVector, rsaVectors } from "./vectors/rsa_vectors.ts";

const badPacket = (error: unknown) => error instanceof OpenDProtocolError && error.code === "BAD_PACKET";
const base64 = (text: string) => Uint8Array.from(atob(text.replace(/\s/g, "")), (char) => char.charCodeAt(0));
const vectorOf = (bits: number): RsaVector => rsaVectors.find((vector) => vector.bits === bits)!;

/** A padded block, encrypted without padding: to make blocks that no honest side makes. */
function rawBlock(key: RsaPublicKey, padded: Uint8Array): Uint8Array {
  const block = new Uint8Array(key.blockLength);
  bigIntToBytes(key.apply(bytesToBigInt(padded)), block);
  return block;
}

describe("RSA PKCS#1 v1.5", () => {
  for (const vector of rsaVectors) {
    const { bits } = vector;
    const key = parseRsaPrivateKey(vector.privatePkcs1);
    const blockLength = Math.ceil(bits / 8);
    const pieceLength = Math.min(100, blockLength - 11);
    // The private operation of 4096 bits takes 30 ms a block.
    const lengths = bits > 2000
      ? [1, 101, 150]
      : [1, pieceLength - 1, pieceLength, pieceLength + 1, 3 * pieceLength + 7];

    it(`${bits} bits: decrypts what openssl encrypted`, () => {
      assert.equal(new TextDecoder().decode(rsaDecrypt(key, base64(vector.ciphertext))), plaintext);
    });

    it(`${bits} bits: decrypts what node:crypto encrypted, in pieces of any length`, () => {
      const publicKey = { key: vector.publicSpki, padding: crypto.constants.RSA_PKCS1_PADDING };
      const pieces = [noise(1), noise(0), noise(blockLength - 11, 3)];
      const body = Buffer.concat(pieces.map((piece) => crypto.publicEncrypt(publicKey, piece)));
      assert.equal(toHex(rsaDecrypt(key, unaligned(body))), toHex(Buffer.concat(pieces)));
    });

    it(`${bits} bits: encrypts blocks that node:crypto opens, with a padding as it should be`, () => {
      const body = noise(pieceLength + 5, bits);
      const encrypted = rsaEncrypt(parseRsaPublicKey(vector.publicSpki), unaligned(body));
      assert.equal(encrypted.length, 2 * blockLength);
      const opened: Uint8Array[] = [];
      for (let at = 0; at < encrypted.length; at += blockLength) {
        const block = crypto.privateDecrypt(
          { key: vector.privatePkcs8, padding: crypto.constants.RSA_NO_PADDING },
          encrypted.subarray(at, at + blockLength),
        );
        assert.equal(block.length, blockLength);
        assert.equal(block[0], 0);
        assert.equal(block[1], 2);
        const end = block.indexOf(0, 2);
        assert.ok(end >= 10, "eight bytes of padding or more, none of them zero");
        opened.push(block.subarray(end + 1));
      }
      assert.deepEqual(opened.map(({ length }) => length), [pieceLength, 5]);
      assert.equal(toHex(Buffer.concat(opened)), toHex(body));
    });

    it(`${bits} bits: gives back what it encrypted`, () => {
      for (const length of lengths) {
        const body = noise(length, length);
        const encrypted = rsaEncrypt(key.publicKey, body);
        assert.equal(encrypted.length, Math.ceil(length / pieceLength) * blockLength);
        assert.equal(toHex(rsaDecrypt(key, encrypted)), toHex(body));
      }
    });
  }

  it("never makes the same block twice", () => {
    const { publicKey } = parseRsaPrivateKey(vectorOf(1024).privatePkcs1);
    assert.notEqual(toHex(rsaEncrypt(publicKey, noise(5))), toHex(rsaEncrypt(publicKey, noise(5))));
  });

  it("takes an empty body for no blocks, both ways", () => {
    const key = parseRsaPrivateKey(vectorOf(512).privatePkcs1);
    assert.equal(rsaEncrypt(key.publicKey, new Uint8Array(0)).length, 0);
    assert.equal(rsaDecrypt(key, new Uint8Array(0)).length, 0);
  });

  it("refuses a body that is no whole number of blocks, and says both lengths", () => {
    const key = parseRsaPrivateKey(vectorOf(1024).privatePkcs1);
    for (const length of [1, 127, 129, 64]) {
      assert.throws(() => rsaDecrypt(key, new Uint8Array(length)), (error) => {
        assert.ok(badPacket(error));
        assert.match((error as Error).message, new RegExp(`"${length}" bytes.*1024 bits.*128 bytes`));
        return true;
      });
    }
  });

  it("gives one and the same error for every wrong block", () => {
    const key = parseRsaPrivateKey(vectorOf(512).privatePkcs1);
    const k = key.blockLength;
    const padded = (change: (block: Uint8Array) => void) => {
      const block = new Uint8Array(k).fill(0x55);
      block.set([0, 2]);
      block[20] = 0;
      change(block);
      return rawBlock(key.publicKey, block);
    };
    const good = padded(() => {});
    assert.equal(rsaDecrypt(key, good).length, k - 21);
    assert.equal(rsaDecrypt(key, padded((block) => (block.fill(0x55, 2), block[10] = 0))).length, k - 11);
    assert.equal(rsaDecrypt(key, padded((block) => (block.fill(0x55, 2), block[k - 1] = 0))).length, 0);
    const messages = new Set<string>();
    const wrong: readonly Uint8Array[] = [
      padded((block) => block[0] = 1),
      padded((block) => block[1] = 1),
      padded((block) => block[1] = 0),
      padded((block) => block.fill(0x55, 2)),
      padded((block) => block[2] = 0),
      padded((block) => block[9] = 0),
      new Uint8Array(k).fill(0xff),
      new Uint8Array(k),
      noise(k).fill(0, 0, 1),
    ];
    for (const [i, block] of wrong.entries()) {
      assert.throws(() => rsaDecrypt(key, block), (error) => {
        assert.ok(badPacket(error), `${i}: ${error}`);
        messages.add((error as Error).message);
        return true;
      });
      assert.throws(() => rsaDecrypt(key, Uint8Array.from([...good, ...block, ...good])), badPacket);
    }
    assert.equal(messages.size, 1);
  });

  it("refuses what was encrypted with another key", () => {
    const { publicKey } = parseRsaPrivateKey(vectorOf(1024).privatePkcs1);
    const other = crypto.generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey;
    const pem = other.export({ type: "pkcs1", format: "pem" }).toString();
    assert.throws(() => rsaDecrypt(parseRsaPrivateKey(pem), rsaEncrypt(publicKey, noise(150))), badPacket);
  });

  it("reads the keys that node:crypto makes, and changes no input", () => {
    const body = noise(222);
    const before = toHex(body);
    for (let i = 0; i < 3; i++) {
      const { privateKey } = crypto.generateKeyPairSync("rsa", { modulusLength: 768 + 8 * i, publicExponent: 3 });
      const key = parseRsaPrivateKey(privateKey.export({ type: "pkcs8", format: "pem" }).toString());
      const encrypted = rsaEncrypt(key.publicKey, body);
      const encryptedBefore = toHex(encrypted);
      assert.equal(toHex(rsaDecrypt(key, encrypted)), before);
      assert.equal(toHex(encrypted), encryptedBefore);
    }
    assert.equal(toHex(body), before);
  });

  it("gives a body or BAD_PACKET for random bytes", () => {
    const key = parseRsaPrivateKey(vectorOf(512).privatePkcs1);
    const blocks = fc.oneof(fc.uint8Array({ maxLength: 130 }), fc.uint8Array({ minLength: 64, maxLength: 64 }));
    fc.assert(
      fc.property(blocks, (bytes) => {
        try {
          rsaDecrypt(key, bytes);
        } catch (error) {
          assert.ok(badPacket(error), String(error));
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("arithmetic over BigInt", () => {
  const big = fc.bigInt({ min: 0n, max: 2n ** 300n });

  it("turns bytes into numbers and back", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const value = bytesToBigInt(bytes);
      assert.equal(value, BigInt(`0x0${toHex(bytes)}`));
      assert.equal(bitLength(value), value === 0n ? 0 : value.toString(2).length);
      const back = new Uint8Array(bytes.length).fill(0xcc);
      bigIntToBytes(value, back);
      assert.deepEqual(back, bytes);
    }));
  });

  it("raises to a power the long way too", () => {
    fc.assert(
      fc.property(big, fc.bigInt({ min: 1n, max: 200n }), fc.bigInt({ min: 2n, max: 2n ** 200n }), (a, e, m) => {
        const plain = a ** e % m;
        assert.equal(power(a, e, m), plain);
        assert.equal(powerOfDigits(a, exponentDigits(e), m), plain);
      }),
    );
  });

  it("inverts what can be inverted", () => {
    fc.assert(fc.property(big, fc.bigInt({ min: 2n, max: 2n ** 200n }), (a, m) => {
      const found = inverse(a, m);
      if (found !== undefined) assert.equal((a * found) % m, 1n);
      const gcd = (x: bigint, y: bigint): bigint => y === 0n ? x : gcd(y, x % y);
      assert.equal(found !== undefined, gcd(a, m) === 1n);
    }));
  });
});
