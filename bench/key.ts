/**
 * An RSA key for a benchmark, made afresh and never kept.
 *
 * @module
 */

import { generateKeyPairSync } from "node:crypto";

/** Both halves as PEM, PKCS#1 and SPKI. */
export function generateTestKey(bits: number): { readonly privateKey: string; readonly publicKey: string } {
  return generateKeyPairSync("rsa", {
    modulusLength: bits,
    privateKeyEncoding: { type: "pkcs1", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
}
