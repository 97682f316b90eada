/**
 * `node:crypto` where a runtime has it. It only makes things faster: whatever goes through it has a twin in TypeScript
 * with the same result, which is what browsers run.
 *
 * @module
 */

/** A `Cipheriv` or `Decipheriv` of `node:crypto`, as far as it is used here. */
export interface NativeCipher {
  setAutoPadding(on: boolean): unknown;
  update(data: Uint8Array): Uint8Array;
}

/** `node:crypto`, as far as it is used here: its own types would tie the declarations to Node. */
export interface NativeCrypto {
  /** Node 20.12 and later. */
  hash?(algorithm: string, data: Uint8Array, encoding: "buffer"): Uint8Array;
  createHash(algorithm: string): { update(data: Uint8Array): { digest(): Uint8Array } };
  createCipheriv(algorithm: string, key: Uint8Array, iv: Uint8Array | null): NativeCipher;
  createDecipheriv(algorithm: string, key: Uint8Array, iv: Uint8Array | null): NativeCipher;
}

/** The runtimes whose `node:crypto` was measured: what a call into it costs differs by a factor of ten. */
export type NativeRuntime = "node" | "bun" | "deno";

/** A global object that may be Node's, or like it. */
export interface NativeScope {
  readonly process?: { readonly getBuiltinModule?: (id: string) => unknown };
}

let found: NativeCrypto | undefined;
let looked = false;

/** `node:crypto`, or `undefined` where there is none. Looked up at the first call, never at import. */
export function nativeCrypto(): NativeCrypto | undefined {
  if (!looked) {
    looked = true;
    found = findNativeCrypto(globalThis as NativeScope);
  }
  return found;
}

/** `node:crypto` of the given global object, or `undefined`. */
export function findNativeCrypto(scope: NativeScope): NativeCrypto | undefined {
  try {
    return scope.process?.getBuiltinModule?.("node:crypto") as NativeCrypto | undefined;
  } catch {
    // A runtime that throws for a module it lacks: the TypeScript twin does the work.
    return undefined;
  }
}

/** SHA-1 by `node:crypto`: the call of one step where there is one, for it is the faster by a quarter. */
export function nativeSha1(crypto: NativeCrypto): (bytes: Uint8Array) => Uint8Array {
  return typeof crypto.hash === "function"
    ? (bytes) => crypto.hash!("sha1", bytes, "buffer")
    : (bytes) => crypto.createHash("sha1").update(bytes).digest();
}

/** Whose `node:crypto` it is; anything that is neither Bun nor Deno is measured by Node's yardstick. */
export function nativeRuntime(): NativeRuntime {
  return "Bun" in globalThis ? "bun" : "Deno" in globalThis ? "deno" : "node";
}
