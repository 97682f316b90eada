/** Inputs that fuzzing found something with, so that it stays found. */

import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { OpenDKeyError } from "../../src/errors.ts";
import { rsaDecrypt, rsaEncrypt } from "../../src/wire/rsa.ts";
import { parseRsaPrivateKey, parseRsaPublicKey } from "../../src/wire/rsa_key.ts";
import { decodeWebSocketReply } from "../../src/wire/websocket_envelope.ts";
import { fromHex } from "../wire/support.ts";
import { rsaVectors } from "../wire/vectors/rsa_vectors.ts";
import { look, type Prepared } from "./engine.ts";
import { targets } from "./targets.ts";

/** Target, input in hex, and what it showed. */
const inputs: readonly (readonly [target: string, hex: string, what: string])[] = [
  [
    "envelope",
    "66742d76312e300000000002001fffffffffffffffffffff636c6f7365640000ec0000000000000000000000",
    "zeros of an error message in front of a character that is cut",
  ],
];

describe("inputs that were findings", () => {
  const prepared = new Map<string, Prepared>();
  before(async () => {
    for (const name of new Set(inputs.map(([name]) => name))) {
      prepared.set(name, await targets.find(([target]) => target.name === name)![0].prepare());
    }
  });

  for (const [name, hex, what] of inputs) {
    it(`${name}: ${what}`, async () => {
      await look(prepared.get(name)!, fromHex(hex));
    });
  }

  it("an error message has no zeros at its end, also where a cut character stands behind them", () => {
    assert.equal(decodeWebSocketReply(fromHex(inputs[0]![1])).errorMessage, "closed");
  });
});

describe("a body of the handshake", () => {
  const key = parseRsaPrivateKey(rsaVectors.find(({ bits }) => bits === 512)!.privatePkcs1);

  it("has 64 RSA blocks at most: more of them would keep the program busy for minutes", () => {
    const most = rsaEncrypt(key.publicKey, new Uint8Array(64 * 53));
    assert.equal(rsaDecrypt(key, most).length, 64 * 53);
    const began = performance.now();
    for (const blocks of [65, 100_000]) {
      assert.throws(() => rsaDecrypt(key, new Uint8Array(blocks * key.blockLength).fill(0x11)), {
        name: "OpenDProtocolError",
        code: "BAD_PACKET",
        message: /at most 64 blocks of 64 bytes/,
      });
    }
    // Decrypted, it is half a minute and more.
    assert.ok(performance.now() - began < 2000);
  });
});

describe("a text that is no key", () => {
  const refused = (pem: string): OpenDKeyError => {
    try {
      parseRsaPrivateKey(pem);
    } catch (error) {
      assert.ok(error instanceof OpenDKeyError, String(error));
      return error;
    }
    throw new assert.AssertionError({ message: "it was taken for a key" });
  };

  it("with many beginnings and no end takes time by its length, not by its square", () => {
    const began = performance.now();
    for (const many of [() => "A", (i: number) => String(i)]) {
      const pem = Array.from({ length: 60_000 }, (_, i) => `-----BEGIN ${many(i)}-----`).join("");
      assert.equal(refused(pem).code, "KEY_DAMAGED");
      assert.equal(refused(`-----END 59999-----${pem}`).code, "KEY_DAMAGED");
    }
    // By the square each of them takes ten seconds and more.
    assert.ok(performance.now() - began < 5000);
  });

  it("that goes on behind BEGIN is not repeated in a message", () => {
    const long = "A".repeat(100_000);
    assert.ok(refused(`-----BEGIN ${long}-----\n-----END ${long}-----`).message.length < 600);
  });

  it("blocks around a key, within another and behind each other are told apart as before", () => {
    const { privatePkcs1, publicSpki } = rsaVectors.find(({ bits }) => bits === 512)!;
    const others = [
      `-----BEGIN A-----\n-----END B-----\n${privatePkcs1}`,
      `-----BEGIN A-----\n-----BEGIN A-----\n-----END A-----\n${privatePkcs1}`,
      `${publicSpki}\n${privatePkcs1}${privatePkcs1}`,
      `-----END RSA PRIVATE KEY-----\n${privatePkcs1}`,
    ];
    for (const pem of others) assert.equal(parseRsaPrivateKey(pem).modulusLength, 512);
    assert.equal(parseRsaPublicKey(others[2]!).modulusLength, 512);
    // The key is within a block of something else, so it is none of its own.
    assert.equal(refused(`-----BEGIN A-----\n${privatePkcs1}\n-----END A-----`).code, "KEY_TYPE");
  });
});
