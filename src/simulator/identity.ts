/**
 * Who the simulated OpenD is, and the secrets it hands out: all from the seed.
 *
 * @module
 */

import { Random } from "./market/prng.ts";

/** OpenD's version, 10.11. */
export const SERVER_VERSION = 1011;
/** Its build. */
export const SERVER_BUILD = 7108;

const HEX = "0123456789ABCDEF";

/** What InitConnect's reply takes its secrets and names from. Connections get theirs in the order of connecting. */
export class Identity {
  readonly #random: Random;
  readonly #padding: Random;
  /** The account, of eight digits. */
  readonly loginUserID: bigint;
  /** The first serial of a push: small, so that pushes collide with the first requests of a client. */
  readonly firstPush: number;

  constructor(seed: string) {
    this.#random = new Random(`${seed}/identity`);
    this.#padding = new Random(`${seed}/padding`);
    this.loginUserID = BigInt(10_000_000 + this.#random.int(90_000_000));
    this.firstPush = 1 + this.#random.int(50);
  }

  /** A connection's id, from 2^62 to 2^63. */
  connID(): bigint {
    return (1n << 62n) | (BigInt(this.#random.uint32() >>> 2) << 32n) | BigInt(this.#random.uint32());
  }

  /** Fills bytes of a padding. */
  fill(bytes: Uint8Array): void {
    for (let i = 0; i < bytes.length; i++) bytes[i] = this.#padding.int(256);
  }

  /** Sixteen upper-case hex characters: a key or an initialisation vector. */
  secret(): string {
    let text = "";
    for (let i = 0; i < 16; i++) text += HEX[this.#random.int(16)];
    return text;
  }
}
