/** How an official client hides its packets from others, by Node's own cryptography. */

import {
  constants,
  createCipheriv,
  createDecipheriv,
  createHash,
  createPublicKey,
  privateDecrypt,
  publicEncrypt,
} from "node:crypto";

/** PacketEncAlgo of the schema, by which packets are encrypted after InitConnect. */
export const ALGORITHMS = { None: -1, FTAES_ECB: 0, AES_ECB: 1, AES_CBC: 2 } as const;

export function digestOf(body: Uint8Array): Buffer {
  return createHash("sha1").update(body).digest();
}

export function md5Of(text: string): string {
  return createHash("md5").update(text).digest("hex");
}

/** The official clients cut what they encrypt into pieces of 100 bytes. */
export function rsaSeal(pem: string, clear: Uint8Array): Buffer {
  const key = createPublicKey(pem);
  const pieces: Buffer[] = [];
  for (let at = 0; at < clear.length; at += 100) {
    pieces.push(publicEncrypt({ key, padding: constants.RSA_PKCS1_PADDING }, clear.subarray(at, at + 100)));
  }
  return Buffer.concat(pieces);
}

/** They know keys of 1024 bits: blocks of 128 bytes. Node gives no PKCS#1 v1.5 for decrypting, so the padding is cut here. */
export function rsaOpen(pem: string, sealed: Uint8Array): Buffer {
  const pieces: Buffer[] = [];
  for (let at = 0; at < sealed.length; at += 128) {
    const block = privateDecrypt({ key: pem, padding: constants.RSA_NO_PADDING }, sealed.subarray(at, at + 128));
    if (block[0] !== 0 || block[1] !== 2) throw new Error("what came was not encrypted with this key");
    pieces.push(block.subarray(block.indexOf(0, 2) + 1));
  }
  return Buffer.concat(pieces);
}

/** A connection's cipher: fresh for each packet. */
export interface TcpCipher {
  seal(clear: Uint8Array): Buffer;
  open(sealed: Uint8Array): Buffer;
}

/** An `iv` means AES_CBC, as it does to the Python client. */
export function tcpCipher(algorithm: number, key: string, iv: string | undefined): TcpCipher {
  const secret = Buffer.from(key);
  if (algorithm === ALGORITHMS.FTAES_ECB) return ftaes(secret);
  const [name, vector] = algorithm === ALGORITHMS.AES_CBC
    ? ["aes-128-cbc", Buffer.from(iv ?? "")]
    : ["aes-128-ecb", null];
  return {
    seal: (clear) => {
      const cipher = createCipheriv(name, secret, vector);
      return Buffer.concat([cipher.update(clear), cipher.final()]);
    },
    open: (sealed) => {
      const decipher = createDecipheriv(name, secret, vector);
      return Buffer.concat([decipher.update(sealed), decipher.final()]);
    },
  };
}

/** OpenD's own padding: zeros, and a block in clear that tells how full the last one was. */
function ftaes(secret: Uint8Array): TcpCipher {
  return {
    seal: (clear) => {
      const rest = clear.length % 16;
      const padded = Buffer.alloc(clear.length + (16 - rest) % 16);
      padded.set(clear);
      const tail = Buffer.alloc(16);
      tail[15] = rest;
      return Buffer.concat([createCipheriv("aes-128-ecb", secret, null).setAutoPadding(false).update(padded), tail]);
    },
    open: (sealed) => {
      const blocks = sealed.subarray(0, -16);
      const clear = createDecipheriv("aes-128-ecb", secret, null).setAutoPadding(false).update(blocks);
      const rest = sealed.at(-1) ?? 0;
      return rest === 0 ? clear : clear.subarray(0, clear.length - (16 - rest));
    },
  };
}
