/** Encrypted bodies, damaged: the three packet ciphers on both backends, and RSA. */

import assert from "node:assert/strict";
import { createPacketCipher, type PacketAlgorithm } from "../../../src/wire/cipher.ts";
import { rsaDecrypt, rsaEncrypt } from "../../../src/wire/rsa.ts";
import { parseRsaPrivateKey } from "../../../src/wire/rsa_key.ts";
import { assertSame } from "../../gen/same.ts";
import { noise, toHex } from "../../wire/support.ts";
import { rsaVectors } from "../../wire/vectors/rsa_vectors.ts";
import { type Prepared, type Target, verdictOf } from "../engine.ts";

const KEY = noise(16, 1);
const IV = noise(16, 2);
const LENGTHS = [0, 1, 6, 15, 16, 17, 31, 32, 100, 127, 128, 129, 255, 256, 384, 1000];

/** `cipher`: the first byte is the algorithm. */
export const cipherTarget: Target = {
  name: "cipher",
  prepare(): Prepared {
    const cipherOf = (algorithm: PacketAlgorithm, backend: "auto" | "typescript") =>
      createPacketCipher(algorithm, KEY, IV, { backend });
    const corpus = ([0, 1, 2] as const).flatMap((algorithm) =>
      LENGTHS.map((length) =>
        Uint8Array.of(algorithm, ...cipherOf(algorithm, "typescript").encrypt(noise(length, length)))
      )
    );
    const plain = noise(700, 3);
    return {
      corpus,
      maxLength: 8192,
      run(input) {
        const algorithm = (input[0] ?? 0) % 3 as PacketAlgorithm;
        const body = input.subarray(1);
        const before = toHex(body);
        const verdicts = (["typescript", "auto"] as const).map((backend) => {
          const cipher = cipherOf(algorithm, backend);
          const sound = cipher.encrypt(plain);
          let text = "";
          const verdict = verdictOf(() => {
            const clear = cipher.decrypt(body);
            text = toHex(clear);
            // Paddings are checked to the last byte, so there is one way to write a body.
            assert.equal(toHex(cipher.encrypt(clear)), before);
          });
          assert.equal(toHex(body), before, "the input was changed");
          // Native ciphers are kept, and those of CBC have a state: a damaged packet must not harm the next.
          assertSame(cipher.decrypt(sound), plain, "the packet after it");
          return `${verdict} ${text}`;
        });
        assert.equal(verdicts[1], verdicts[0]);
        return verdicts[0]!.split(" ")[0]!;
      },
    };
  },
};

/** `rsa`: bodies of a handshake. */
export const rsaTarget: Target = {
  name: "rsa",
  prepare(): Prepared {
    const vector = rsaVectors.find(({ bits }) => bits === 512)!;
    const key = parseRsaPrivateKey(vector.privatePkcs1);
    const numbers = (value: number) => new Uint8Array(key.blockLength).fill(value);
    return {
      // Encrypted anew in every run, for its padding is random: of this target a finding is seen again by its input.
      corpus: [
        new Uint8Array(0),
        numbers(0),
        numbers(0xff),
        Uint8Array.from(atob(vector.ciphertext), (char) => char.charCodeAt(0)),
        ...[1, 53, 54, 100].map((length) => rsaEncrypt(key.publicKey, noise(length))),
      ],
      maxLength: 1024,
      run: (input) =>
        verdictOf(() => {
          const before = toHex(input);
          const clear = rsaDecrypt(key, input);
          assert.ok(clear.length <= input.length);
          assert.equal(toHex(input), before);
        }),
    };
  },
};
