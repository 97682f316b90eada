/**
 * The simulator's only source of chance. Nothing here calls `Math.log`, `Math.exp` or the like: engines may round those
 * differently, and one seed must give the same bytes on every runtime.
 *
 * @module
 */

/** A seeded generator: sfc32 (Chris Doty-Humphrey's small fast chaotic generator, as tested in PractRand). */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  /** @param seed any text; texts that differ in one character give unrelated sequences */
  constructor(seed: string) {
    this.#a = hash(seed, 0x9e3779b9);
    this.#b = hash(seed, 0x243f6a88);
    this.#c = hash(seed, 0xb7e15162);
    for (let i = 0; i < 12; i++) this.uint32();
  }

  /** The next 32 bits, 0 to 2^32 - 1. */
  uint32(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum | 0;
    return sum >>> 0;
  }

  /** Uniform in [0, 1), 32 bits fine. */
  float(): number {
    return this.uint32() / 4294967296;
  }

  /** Uniform integer in [0, bound). The bias below 2^-20 for the small bounds used here does not matter. */
  int(bound: number): number {
    return Math.floor(this.float() * bound);
  }

  /** Bell-shaped with mean 0 and variance 1, within ±3.47: the sum of four uniforms, which needs no logarithm. */
  normal(): number {
    return (this.float() + this.float() + this.float() + this.float() - 2) * 1.7320508075688772;
  }

  /** Exponential with mean 1, by von Neumann's comparison method, which needs no logarithm either. */
  exponential(): number {
    for (let whole = 0;; whole++) {
      const first = this.float();
      let last = first;
      let runs = 1;
      for (;;) {
        const next = this.float();
        if (next >= last) break;
        last = next;
        runs++;
      }
      if (runs % 2 === 1) return whole + first;
    }
  }
}

/** FNV-1a with a final avalanche (murmur3's). */
function hash(text: string, salt: number): number {
  let value = 0x811c9dc5 ^ salt;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
