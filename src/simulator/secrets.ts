/**
 * The encrypted side of the simulator, in a module of its own: it is loaded only when there is a key, for the ciphers'
 * tables cost 10 ms.
 *
 * @module
 */

import { createPacketCipher, type PacketAlgorithm, type PacketCipher } from "../wire/cipher.ts";
import { rsaDecrypt, rsaEncrypt } from "../wire/rsa.ts";
import { parseRsaPrivateKey, type RsaPrivateKey } from "../wire/rsa_key.ts";

/** OpenD's RSA key, for both directions: client and OpenD hold the same file. */
export class Secrets {
  readonly #key: RsaPrivateKey;

  /** @throws {OpenDKeyError} when the PEM holds no usable RSA private key */
  constructor(pem: string) {
    this.#key = parseRsaPrivateKey(pem);
  }

  /** Decrypts InitConnect's request. Throws when it was not encrypted with this key. */
  open(body: Uint8Array): Uint8Array {
    return rsaDecrypt(this.#key, body);
  }

  /** Encrypts InitConnect's reply, with padding of the seed's: it hides nothing that a simulator knows. */
  seal(body: Uint8Array, fillRandom: (bytes: Uint8Array) => void): Uint8Array {
    return rsaEncrypt(this.#key.publicKey, body, { getRandomValues: fillRandom });
  }

  /** The cipher of a connection. */
  cipher(algorithm: PacketAlgorithm, key: string, iv: string): PacketCipher {
    const encoder = new TextEncoder();
    return createPacketCipher(algorithm, encoder.encode(key), encoder.encode(iv));
  }
}
