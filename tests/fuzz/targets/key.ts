/** RSA keys: as PEM text, and as DER that is put into PEM, so that what is behind the base64 is reached too. */

import assert from "node:assert/strict";
import { OpenDKeyError } from "../../../src/errors.ts";
import { rsaDecrypt, rsaEncrypt } from "../../../src/wire/rsa.ts";
import { MAX_RSA_BITS, MIN_RSA_BITS, parseRsaPrivateKey, parseRsaPublicKey } from "../../../src/wire/rsa_key.ts";
import { assertSame } from "../../gen/same.ts";
import { refusedKeys, rsaVectors } from "../../wire/vectors/rsa_vectors.ts";
import { type Target, verdictOf } from "../engine.ts";
import type { Random } from "../random.ts";

const encoder = new TextEncoder();
const LABELS = ["RSA PRIVATE KEY", "PRIVATE KEY", "RSA PUBLIC KEY", "PUBLIC KEY"] as const;
/** The first byte of an input that is text; below it is the label of one that is DER. */
const TEXT = LABELS.length;

function withFirst(first: number, bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(1 + bytes.length);
  out[0] = first;
  out.set(bytes, 1);
  return out;
}

function derOf(pem: string): Uint8Array {
  return Uint8Array.from(atob(pem.replace(/-----[^-]+-----|\s/g, "")), (char) => char.charCodeAt(0));
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** The PEM text that an input stands for. */
function pemOf(input: Uint8Array): string {
  const kind = (input[0] ?? 0) % (TEXT + 1);
  const rest = input.subarray(1);
  if (kind === TEXT) return new TextDecoder().decode(rest);
  return `-----BEGIN ${LABELS[kind]}-----\n${base64(rest)}\n-----END ${LABELS[kind]}-----\n`;
}

function read(pem: string, random: Random): void {
  const key = parseRsaPrivateKey(pem);
  assert.ok(key.modulusLength >= MIN_RSA_BITS && key.modulusLength <= MAX_RSA_BITS);
  // What was taken for a key has to be one. It takes longer than all the rest.
  if (!random.once(8)) return;
  const message = Uint8Array.of(1, 2, 3);
  assertSame(rsaDecrypt(key, rsaEncrypt(key.publicKey, message)), message, "there and back");
}

/** A refused key is refused for its own reasons, and its contents stay out of the message. */
function assertDiscreet(pem: string, error: unknown): void {
  if (!(error instanceof OpenDKeyError)) return;
  assert.ok(error.message.length < 600, `the message has ${error.message.length} characters`);
  for (const line of pem.split("\n")) {
    if (line.length > 30 && !line.includes("-----")) assert.ok(!error.message.includes(line));
  }
}

/** `key` */
export const keyTarget: Target = {
  name: "key",
  prepare() {
    const texts = rsaVectors.filter(({ bits }) => bits <= 1024).flatMap(
      (
        { privatePkcs1, privatePkcs8, publicPkcs1, publicSpki },
      ) => [privatePkcs1, privatePkcs8, publicPkcs1, publicSpki],
    );
    return {
      corpus: [
        ...[...texts, ...Object.values(refusedKeys), "ssh-rsa AAAA"].map((pem) => withFirst(TEXT, encoder.encode(pem))),
        ...texts.map((pem, i) => withFirst(i % LABELS.length, derOf(pem))),
      ],
      run(input, random) {
        const pem = pemOf(input);
        const told = (parse: () => void) =>
          verdictOf(() => {
            try {
              parse();
            } catch (error) {
              assertDiscreet(pem, error);
              throw error;
            }
          });
        told(() => parseRsaPublicKey(pem));
        return told(() => read(pem, random));
      },
    };
  },
};
