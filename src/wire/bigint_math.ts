/**
 * The arithmetic of RSA over BigInt.
 *
 * @module
 */

/** Big-endian bytes as a number; no bytes are 0. */
export function bytesToBigInt(bytes: Uint8Array): bigint {
  let hex = "0x0";
  for (let i = 0; i < bytes.length; i++) hex += (bytes[i]! >> 4).toString(16) + (bytes[i]! & 15).toString(16);
  return BigInt(hex);
}

/** Writes `value` big-endian into all of `target`, which has room for it. */
export function bigIntToBytes(value: bigint, target: Uint8Array): void {
  const hex = value.toString(16).padStart(2 * target.length, "0");
  for (let i = 0; i < target.length; i++) {
    target[i] = (nibble(hex.charCodeAt(2 * i)) << 4) | nibble(hex.charCodeAt(2 * i + 1));
  }
}

/** The value of a lower-case hex digit, without a branch. */
function nibble(code: number): number {
  return (code & 15) + 9 * (code >> 6);
}

/** How many bits it takes to write `value`; 0 for 0. */
export function bitLength(value: bigint): number {
  if (value === 0n) return 0;
  const hex = value.toString(16);
  return 4 * hex.length - (Math.clz32(Number.parseInt(hex[0]!, 16)) - 28);
}

/** The digits of a secret exponent to the base of 32, highest first: what {@linkcode powerOfDigits} goes by. */
export function exponentDigits(exponent: bigint): Uint8Array {
  return Uint8Array.from(exponent.toString(32), (digit) => Number.parseInt(digit, 32));
}

/**
 * `base` to the power of a secret exponent. Five bits at a time, and each time multiplied, be it by one, so that the
 * sequence of operations depends on the exponent's length only. (A sliding window would save a tenth and show it.)
 */
export function powerOfDigits(base: bigint, digits: Uint8Array, modulus: bigint): bigint {
  const table: bigint[] = [1n, base % modulus];
  for (let i = 2; i < 32; i++) table.push((table[i - 1]! * table[1]!) % modulus);
  let result = table[digits[0] ?? 0]!;
  for (let i = 1; i < digits.length; i++) {
    result = (result * result) % modulus;
    result = (result * result) % modulus;
    result = (result * result) % modulus;
    result = (result * result) % modulus;
    result = (result * result) % modulus;
    result = (result * table[digits[i]!]!) % modulus;
  }
  return result;
}

/** `base` to the power of a public exponent, which is short and no secret. */
export function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  for (const bit of exponent.toString(2)) {
    result = (result * result) % modulus;
    if (bit === "1") result = (result * base) % modulus;
  }
  return result;
}

/** The inverse of `value`, or `undefined` if it has none. */
export function inverse(value: bigint, modulus: bigint): bigint | undefined {
  let [a, b] = [modulus, value % modulus];
  let [x, y] = [0n, 1n];
  while (b > 0n) {
    const quotient = a / b;
    [a, b] = [b, a - quotient * b];
    [x, y] = [y, x - quotient * y];
  }
  if (a !== 1n) return undefined;
  return x < 0n ? x + modulus : x;
}
