/**
 * What an encrypted connection needs, in a module of its own: it is loaded only when encryption is on, for the ciphers'
 * tables cost 10 ms and 1.3 MB.
 *
 * @module
 */

import type { InitConnectS2C } from "../gen/init_connect.ts";
import { createPacketCipher, type PacketAlgorithm, type PacketCipher } from "../wire/cipher.ts";
import { rsaDecrypt, rsaEncrypt } from "../wire/rsa.ts";
import { parseRsaPrivateKey, type RsaPrivateKey } from "../wire/rsa_key.ts";

/** The length that OpenD documents; other lengths work here, but not in every client that shares the key. */
const USUAL_BITS = 1024;

/** Both layers of OpenD's encryption: RSA for InitConnect, AES for everything after. */
export class Encryption {
  readonly #key: RsaPrivateKey;

  /** @throws {OpenDKeyError} when the PEM holds no usable RSA private key. */
  constructor(pem: string) {
    this.#key = parseRsaPrivateKey(pem);
  }

  /** What the user should know of the key, if anything. */
  get warning(): string | undefined {
    const bits = this.#key.modulusLength;
    return bits === USUAL_BITS
      ? undefined
      : `The RSA key has ${bits} bits. OpenD documents ${USUAL_BITS}, most clients know no other`;
  }

  /** Encrypts InitConnect's request. */
  seal(body: Uint8Array): Uint8Array {
    return rsaEncrypt(this.#key.publicKey, body);
  }

  /** Decrypts InitConnect's reply. */
  open(body: Uint8Array): Uint8Array {
    return rsaDecrypt(this.#key, body);
  }

  /**
   * The cipher that InitConnect's reply agrees on: key and initialisation vector are the bytes of its strings.
   *
   * @throws {OpenDArgumentError} when they do not have 16 bytes.
   */
  packetCipher(algorithm: PacketAlgorithm, reply: InitConnectS2C): PacketCipher {
    const encoder = new TextEncoder();
    const key = encoder.encode(reply.connAESKey);
    const iv = reply.aesCBCiv === undefined ? undefined : encoder.encode(reply.aesCBCiv);
    // No vector means FTAES_ECB, whatever was asked for: so the official Python client takes an older OpenD.
    if (algorithm === 2 && iv === undefined) return createPacketCipher(0, key);
    return createPacketCipher(algorithm, key, iv);
  }
}
