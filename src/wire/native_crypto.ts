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

interface ProcessLike {
  getBuiltinModule?: (id: string) => unknown;
}

let found: NativeCrypto | undefined;
let looked = false;

/** `node:crypto`, or `undefined` where there is none. Looked up at the first call, never at import. */
export function nativeCrypto(): NativeCrypto | undefined {
  if (!looked) {
    looked = true;
    const { process } = globalThis as { process?: ProcessLike };
    try {
      found = process?.getBuiltinModule?.("node:crypto") as NativeCrypto | undefined;
    } catch {
      // A runtime that throws for a module it lacks: the TypeScript twin does the work.
    }
  }
  return found;
}

/** Whose `node:crypto` it is; anything that is neither Bun nor Deno is measured by Node's yardstick. */
export function nativeRuntime(): NativeRuntime {
  return "Bun" in globalThis ? "bun" : "Deno" in globalThis ? "deno" : "node";
}
