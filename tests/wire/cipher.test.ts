import { describe, it } from "node:test";
import assert from "node:assert/strict";
import crypto from "node:crypto";
import fc from "fast-check";
import { OpenDArgumentError, OpenDProtocolError } from "../../src/errors.ts";
import { createBlockCipher } from "../../src/wire/aes_blocks.ts";
import { ciphersAgree, trustedNativeBlockCipher } from "../../src/wire/aes_native.ts";
import { createPacketCipher, type PacketAlgorithm } from "../../src/wire/cipher.ts";
import { nativeCrypto } from "../../src/wire/native_crypto.ts";
import { fromHex, noise, toHex, unaligned } from "./support.ts";

// NIST SP 800-38A, appendix F.1.1 and F.2.1.
const key = fromHex("2b7e151628aed2a6abf7158809cf4f3c");
const iv = fromHex("000102030405060708090a0b0c0d0e0f");
const plain = fromHex(
  "6bc1bee22e409f96e93d7e117393172a ae2d8a571e03ac9c9eb76fac45af8e51" +
    "30c81c46a35ce411e5fbc1191a0a52ef f69f2445df4f9b17ad2b417be66c3710",
);
const ecb = "3ad77bb40d7a3660a89ecaf32466ef97" + "f5d3d58503b9699de785895a96fdbaaf" +
  "43b1cd7f598ece23881b00e3ed030688" + "7b0c785e27e8ad3f8223207104725dd4";
const cbc = "7649abac8119b246cee98e9b12e9197d" + "5086cb9b507219ee95db113a917678b2" +
  "73bed6b8e3c1743b7116e69e22229516" + "3ff1caa1681fac09120eca307586e1a7";

const names = ["FTAES_ECB", "AES_ECB", "AES_CBC"] as const;
const algorithms: readonly PacketAlgorithm[] = [0, 1, 2];
const lengths = [...Array(101).keys(), 127, 128, 129, 320, 1000, 1024, 4096, 65_537];
const badPacket = (error: unknown) => error instanceof OpenDProtocolError && error.code === "BAD_PACKET";

/** The same packet made with `node:crypto` alone. */
function oracle(algorithm: PacketAlgorithm, body: Uint8Array): Uint8Array {
  const cipher = algorithm === 2
    ? crypto.createCipheriv("aes-128-cbc", key, iv)
    : crypto.createCipheriv("aes-128-ecb", key, null);
  if (algorithm !== 0) return Buffer.concat([cipher.update(body), cipher.final()]);
  cipher.setAutoPadding(false);
  const padded = Buffer.alloc(Math.ceil(body.length / 16) * 16);
  padded.set(body);
  const clear = Buffer.alloc(16);
  clear[15] = body.length % 16;
  return Buffer.concat([cipher.update(padded), cipher.final(), clear]);
}

for (const backend of ["auto", "typescript"] as const) {
  const cipherOf = (algorithm: PacketAlgorithm) => createPacketCipher(algorithm, key, iv, { backend });

  describe(`packet cipher, ${backend}`, () => {
    it("has the published blocks of AES-128 ECB and CBC", () => {
      assert.equal(toHex(cipherOf(0).encrypt(plain)), ecb + "00".repeat(16));
      assert.equal(toHex(cipherOf(1).encrypt(plain)).slice(0, 128), ecb);
      assert.equal(toHex(cipherOf(2).encrypt(plain)).slice(0, 128), cbc);
      assert.equal(toHex(cipherOf(0).decrypt(fromHex(ecb + "00".repeat(16)))), toHex(plain));
    });

    it("has the published block of FIPS-197, appendix B and C.1", () => {
      const appendixB = createPacketCipher(0, key, undefined, { backend });
      const block = appendixB.encrypt(fromHex("3243f6a8885a308d313198a2e0370734"));
      assert.equal(toHex(block.subarray(0, 16)), "3925841d02dc09fbdc118597196a0b32");
      const appendixC = createPacketCipher(0, iv, undefined, { backend });
      const other = appendixC.encrypt(fromHex("00112233445566778899aabbccddeeff"));
      assert.equal(toHex(other.subarray(0, 16)), "69c4e0d86a7b0430d8cdb78070b4c55a");
    });

    for (const algorithm of algorithms) {
      it(`${names[algorithm]}: agrees with node:crypto both ways, one packet after the other`, () => {
        const cipher = cipherOf(algorithm);
        for (const length of lengths) {
          const body = noise(length, length + 1);
          const packet = oracle(algorithm, body);
          assert.equal(toHex(cipher.encrypt(body)), toHex(packet), `${length} bytes`);
          assert.equal(toHex(cipher.decrypt(packet)), toHex(body), `${length} bytes back`);
        }
      });

      it(`${names[algorithm]}: takes unaligned arrays, and changes no input`, () => {
        const cipher = cipherOf(algorithm);
        for (const length of [0, 1, 16, 31, 400, 1024]) {
          const body = unaligned(noise(length));
          const before = toHex(new Uint8Array(body.buffer));
          const packet = unaligned(cipher.encrypt(body));
          assert.equal(toHex(new Uint8Array(body.buffer)), before);
          const packetBefore = toHex(new Uint8Array(packet.buffer));
          const back = cipher.decrypt(packet);
          assert.equal(toHex(back), toHex(body));
          back.slice().fill(0xcc);
          assert.equal(toHex(back), toHex(body), "slice() copies: it is no Buffer");
          back.fill(0);
          assert.equal(toHex(new Uint8Array(packet.buffer)), packetBefore, "the result is memory of its own");
        }
      });

      it(`${names[algorithm]}: refuses what is no whole number of blocks, and nothing at all`, () => {
        const cipher = cipherOf(algorithm);
        for (const length of [0, 1, 15, 17, 31, 1000]) {
          assert.throws(() => cipher.decrypt(noise(length)), badPacket, `${length} bytes`);
        }
      });

      it(`${names[algorithm]}: gives a body or BAD_PACKET for random blocks, and stays usable`, () => {
        const cipher = cipherOf(algorithm);
        const body = noise(333);
        fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
          try {
            cipher.decrypt(bytes);
          } catch (error) {
            assert.ok(badPacket(error), String(error));
          }
          assert.equal(toHex(cipher.decrypt(cipher.encrypt(body))), toHex(body));
        }));
      });
    }

    it("FTAES_ECB: an empty body is the clear block alone", () => {
      assert.equal(toHex(cipherOf(0).encrypt(new Uint8Array(0))), "00".repeat(16));
      assert.equal(cipherOf(0).decrypt(new Uint8Array(16)).length, 0);
    });

    it("FTAES_ECB: refuses a damaged last block and a padding that is not zeros", () => {
      const cipher = cipherOf(0);
      const packet = cipher.encrypt(noise(20));
      const damaged = (at: number, byte: number) => {
        const copy = packet.slice();
        copy[at] = byte;
        return copy;
      };
      for (let i = 32; i < 47; i++) assert.throws(() => cipher.decrypt(damaged(i, 1)), badPacket, `byte ${i}`);
      for (const count of [16, 17, 255]) assert.throws(() => cipher.decrypt(damaged(47, count)), badPacket);
      assert.throws(() => cipher.decrypt(damaged(47, 3)), badPacket, "byte 4 of the last block is not zero");
      assert.equal(cipher.decrypt(damaged(47, 0)).length, 32);
      assert.throws(() => cipher.decrypt(fromHex("00".repeat(15) + "05")), badPacket, "a part of no block");
    });

    it("PKCS#7: refuses every padding that is not whole", () => {
      // One packet of 32 bytes whose last block ends in the given bytes.
      for (const algorithm of [1, 2] as const) {
        const cipher = cipherOf(algorithm);
        const packetOf = (end: string) => {
          const body = fromHex("aa".repeat(32 - end.length / 2) + end);
          return cipher.encrypt(body).subarray(0, 32);
        };
        for (const end of ["00", "11", "ff", "0102", "030203", "10".repeat(15), "0f" + "10".repeat(15)]) {
          assert.throws(() => cipher.decrypt(packetOf(end)), badPacket, end);
        }
        assert.equal(cipher.decrypt(packetOf("01")).length, 31);
        assert.equal(cipher.decrypt(packetOf("030303")).length, 29);
        assert.equal(cipher.decrypt(packetOf("10".repeat(16))).length, 16);
      }
    });
  });
}

describe("createPacketCipher", () => {
  it("refuses keys and IVs of another length, and algorithms that do not exist", () => {
    for (const length of [0, 15, 17, 24, 32]) {
      assert.throws(() => createPacketCipher(1, new Uint8Array(length)), OpenDArgumentError);
      assert.throws(() => createPacketCipher(2, key, new Uint8Array(length)), OpenDArgumentError);
    }
    assert.throws(() => createPacketCipher(2, key), OpenDArgumentError);
    for (const algorithm of [-1, 3, 0.5, NaN]) {
      assert.throws(() => createPacketCipher(algorithm as PacketAlgorithm, key, iv), OpenDArgumentError);
    }
  });

  it("does not look at the IV without CBC", () => {
    assert.equal(toHex(createPacketCipher(1, key, noise(3)).encrypt(plain)).slice(0, 128), ecb);
  });

  it("keeps no hold of the caller's key and IV", () => {
    for (const backend of ["auto", "typescript"] as const) {
      const lentKey = unaligned(key);
      const lentIv = unaligned(iv);
      const cipher = createPacketCipher(2, lentKey, lentIv, { backend });
      lentKey.fill(0);
      lentIv.fill(0);
      for (const length of [20, 2000]) {
        assert.equal(toHex(cipher.encrypt(noise(length))), toHex(oracle(2, noise(length))));
        assert.equal(toHex(cipher.decrypt(oracle(2, noise(length)))), toHex(noise(length)));
      }
    }
  });
});

describe("the kept ciphers of node:crypto", () => {
  const native = nativeCrypto();

  it("agree with TypeScript here, so that long bodies do go through them", () => {
    assert.ok(native !== undefined);
    for (const vector of [undefined, iv]) {
      assert.ok(trustedNativeBlockCipher(native, createBlockCipher(key, vector), key, vector) !== undefined);
    }
  });

  it("are done without where there is no node:crypto, or only a half of it", () => {
    const trusted = createBlockCipher(key, iv);
    assert.equal(trustedNativeBlockCipher(undefined, trusted, key, iv), undefined);
    const createDecipheriv = () => {
      throw new Error("this build has no such cipher");
    };
    assert.equal(trustedNativeBlockCipher({ ...native!, createDecipheriv }, trusted, key, iv), undefined);
    const other = createBlockCipher(iv, iv);
    assert.equal(trustedNativeBlockCipher(native, other, key, iv), undefined, "they do not agree");
  });

  it("are not trusted when they give something else, or throw", () => {
    const trusted = createBlockCipher(key, iv);
    assert.equal(ciphersAgree(trusted, createBlockCipher(iv, iv)), false);
    assert.equal(ciphersAgree(trusted, createBlockCipher(key, key)), false);
    assert.equal(ciphersAgree(trusted, { ...trusted, decrypt: () => new Uint8Array(0) }), false);
    assert.equal(ciphersAgree(trusted, { ...trusted, decrypt: (_, length) => new Uint8Array(length) }), false);
    const throwing = () => {
      throw new Error("this build has no such cipher");
    };
    assert.equal(ciphersAgree(trusted, { ...trusted, encryptInPlace: throwing }), false);
  });
});
