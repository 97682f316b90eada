/**
 * Identities of orders, fills and the like: from the seed, in the order they are asked for.
 *
 * @module
 */

import { Random } from "../market/prng.ts";

const HEX = "0123456789ABCDEF";

/** Makes them. No two of one simulator are alike. */
export class TradeIds {
  readonly #random: Random;
  #count = 0;
  #paper: number;

  constructor(seed: string) {
    this.#random = new Random(`${seed}/trading`);
    this.#paper = 3_100_000 + this.#random.int(10_000);
  }

  /** 64 bits, above 2^62, the last sixteen of which count. */
  next(): bigint {
    const high = BigInt(this.#random.uint32() >>> 2);
    const middle = BigInt(this.#random.uint32() >>> 16);
    this.#count = (this.#count + 1) % 65536;
    return (1n << 62n) | (high << 32n) | (middle << 16n) | BigInt(this.#count);
  }

  /** An order's two names. On paper the broker's is a short decimal number, else like `FS1CC8838C1FBA1000`. */
  order(paper: boolean): { readonly orderID: bigint; readonly orderIDEx: string } {
    const orderID = this.next();
    if (paper) return { orderID, orderIDEx: String(this.#paper += 1 + this.#random.int(40)) };
    let orderIDEx = "FS";
    for (let i = 0; i < 8; i++) orderIDEx += HEX[this.#random.int(16)];
    return { orderID, orderIDEx: orderIDEx + this.#count.toString(16).toUpperCase().padStart(5, "0") + "000" };
  }
}
