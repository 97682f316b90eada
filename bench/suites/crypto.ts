/**
 * Ciphers, digest and RSA: ours against `node:crypto` and, for what ours stands on, `@noble`.
 *
 * @module
 */

import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import {
  constants,
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  privateDecrypt,
  publicEncrypt,
} from "node:crypto";
import { cbc, ecb } from "@noble/ciphers/aes.js";
import { sha1 as nobleSha1 } from "@noble/hashes/legacy.js";
import {
  createPacketCipher,
  type PacketAlgorithm,
  parseRsaPrivateKey,
  parseRsaPublicKey,
  rsaDecrypt,
  rsaEncrypt,
  sha1,
} from "../../src/wire/mod.ts";
import { sha1Words } from "../../src/wire/sha1.ts";
import { generateTestKey } from "../key.ts";
import { compare, type Effort } from "../measure.ts";
import type { Row, Table } from "../result.ts";

const SIZES = [["128 B", 128], ["1 KiB", 1024], ["100 KiB", 102_400]] as const;
const MODES: readonly (readonly [string, PacketAlgorithm])[] = [["FTAES_ECB", 0], ["AES_ECB", 1], ["AES_CBC", 2]];
const KEY: Uint8Array = new TextEncoder().encode("0123456789abcdef");
const IV: Uint8Array = new TextEncoder().encode("fedcba9876543210");
/** "TypeScript": ours without `node:crypto`, as in a browser. */
const COLUMNS = ["ours", "TypeScript", "node:crypto", "noble"];
const RSA_BITS = [1024, 2048];

/** As many bytes as asked for, none of them special. */
function bytesOf(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (i * 167 + (i >> 8)) & 0xff);
}

/** Encryption of whole packets by somebody else's AES, keys and all afresh for each, as their interfaces are. */
interface Other {
  encrypt(plain: Uint8Array): Uint8Array;
  decrypt(encrypted: Uint8Array): Uint8Array;
}

function node(algorithm: PacketAlgorithm): Other {
  const name = algorithm === 2 ? "aes-128-cbc" : "aes-128-ecb";
  const iv = algorithm === 2 ? IV : null;
  return withTrailer(algorithm, (padded, padding) => {
    const cipher = createCipheriv(name, KEY, iv).setAutoPadding(padding);
    return Buffer.concat([cipher.update(padded), cipher.final()]);
  }, (encrypted, padding) => {
    const decipher = createDecipheriv(name, KEY, iv).setAutoPadding(padding);
    return Buffer.concat([decipher.update(encrypted), decipher.final()]);
  });
}

function noble(algorithm: PacketAlgorithm): Other {
  const cipher = (padding: boolean) =>
    algorithm === 2 ? cbc(KEY, IV, { disablePadding: !padding }) : ecb(KEY, { disablePadding: !padding });
  return withTrailer(
    algorithm,
    (padded, padding) => cipher(padding).encrypt(padded),
    (encrypted, padding) => cipher(padding).decrypt(encrypted),
  );
}

/** Adds what FTAES_ECB has of its own: zeros to a whole block, and a last block in clear that says how many. */
function withTrailer(
  algorithm: PacketAlgorithm,
  encrypt: (plain: Uint8Array, padding: boolean) => Uint8Array,
  decrypt: (encrypted: Uint8Array, padding: boolean) => Uint8Array,
): Other {
  if (algorithm !== 0) {
    return { encrypt: (plain) => encrypt(plain, true), decrypt: (encrypted) => decrypt(encrypted, true) };
  }
  return {
    encrypt(plain) {
      const whole = Math.ceil(plain.length / 16) * 16;
      const padded = new Uint8Array(whole);
      padded.set(plain);
      const out = new Uint8Array(whole + 16);
      out.set(encrypt(padded, false));
      out[whole + 15] = plain.length % 16;
      return out;
    },
    decrypt(encrypted) {
      const whole = encrypted.length - 16;
      const last = encrypted[whole + 15]!;
      const padded = decrypt(encrypted.subarray(0, whole), false);
      return last === 0 ? padded : padded.subarray(0, whole - 16 + last);
    },
  };
}

function same(actual: Uint8Array, expected: Uint8Array, what: string): void {
  assert.ok(Buffer.compare(actual, expected) === 0, `${what}: the results differ`);
}

function ciphers(effort: Effort): Row[] {
  const rows: Row[] = [];
  for (const [mode, algorithm] of MODES) {
    const all = {
      "ours": createPacketCipher(algorithm, KEY, IV),
      "TypeScript": createPacketCipher(algorithm, KEY, IV, { backend: "typescript" }),
      "node:crypto": node(algorithm),
      "noble": noble(algorithm),
    };
    for (const [size, length] of SIZES) {
      // One byte less than the size: a whole number of blocks would spare FTAES_ECB its padding.
      const plain = bytesOf(length - 1);
      const encrypted = all.ours.encrypt(plain).slice();
      for (const [label, cipher] of Object.entries(all)) {
        same(cipher.encrypt(plain), encrypted, `${mode} ${size} encrypted by ${label}`);
        same(cipher.decrypt(encrypted), plain, `${mode} ${size} decrypted by ${label}`);
      }
      const each = (call: (cipher: Other) => Uint8Array) =>
        Object.fromEntries(Object.entries(all).map(([label, cipher]) => [label, () => call(cipher)]));
      rows.push(compare(`${mode} encrypt ${size}`, each((cipher) => cipher.encrypt(plain)), effort));
      rows.push(compare(`${mode} decrypt ${size}`, each((cipher) => cipher.decrypt(encrypted)), effort));
    }
  }
  return rows;
}

function digests(effort: Effort): Row[] {
  return SIZES.map(([size, length]) => {
    const bytes = bytesOf(length);
    const words = new Int32Array(5);
    const nodeSha1 = (): Uint8Array => createHash("sha1").update(bytes).digest();
    same(nodeSha1(), sha1(bytes), `SHA-1 of ${size}`);
    same(nobleSha1(bytes), sha1(bytes), `SHA-1 of ${size}`);
    sha1Words(words, bytes);
    const big = Uint8Array.from({ length: 20 }, (_, i) => words[i >> 2]! >>> (24 - 8 * (i & 3)));
    same(big, sha1(bytes), `SHA-1 of ${size}`);
    return compare(`SHA-1 ${size}`, {
      "ours": () => sha1(bytes),
      "TypeScript": () => sha1Words(words, bytes),
      "node:crypto": nodeSha1,
      "noble": () => nobleSha1(bytes),
    }, effort);
  });
}

function rsa(effort: Effort): Row[] {
  const rows: Row[] = [];
  for (const bits of RSA_BITS) {
    const pem = generateTestKey(bits);
    const ours = { private: parseRsaPrivateKey(pem.privateKey), public: parseRsaPublicKey(pem.publicKey) };
    const theirs = { private: createPrivateKey(pem.privateKey), public: createPublicKey(pem.publicKey) };
    const plain = bytesOf(100);
    const seal = { key: theirs.public, padding: constants.RSA_PKCS1_PADDING };
    const encrypted = rsaEncrypt(ours.public, plain);
    same(rsaDecrypt(ours.private, encrypted), plain, `RSA ${bits}`);
    same(rsaDecrypt(ours.private, publicEncrypt(seal, plain)), plain, `RSA ${bits} encrypted by node:crypto`);
    // Node 20 and Bun refuse to take the padding off, so it is only the computation that is compared.
    const raw = { key: theirs.private, padding: constants.RSA_NO_PADDING };
    const block = privateDecrypt(raw, encrypted);
    same(block.subarray(block.length - plain.length), plain, `RSA ${bits} decrypted by node:crypto`);
    rows.push(
      compare(`RSA ${bits} encrypt`, {
        "ours": () => rsaEncrypt(ours.public, plain),
        "node:crypto": () => publicEncrypt(seal, plain),
      }, effort),
      compare(`RSA ${bits} decrypt`, {
        "ours": () => rsaDecrypt(ours.private, encrypted),
        "node:crypto": () => privateDecrypt(raw, encrypted),
      }, effort),
    );
  }
  return rows;
}

/** All that a packet or a handshake is put through. */
export function crypto(effort: Effort): readonly Table[] {
  return [
    {
      title: "Ciphers and digest",
      unit: "µs",
      columns: COLUMNS,
      ratios: [["ours", "node:crypto"], ["ours", "noble"], ["TypeScript", "noble"]],
      rows: [...ciphers(effort), ...digests(effort)],
    },
    {
      title: "RSA, one block of 100 B",
      unit: "µs",
      columns: ["ours", "node:crypto"],
      ratios: [["ours", "node:crypto"]],
      rows: rsa(effort),
    },
  ];
}
