import { describe, it } from "node:test";
import assert from "node:assert/strict";
import crypto from "node:crypto";
import { findNativeCrypto, nativeCrypto, nativeSha1 } from "../../src/wire/native_crypto.ts";
import { noise, toHex } from "./support.ts";

describe("nativeCrypto", () => {
  it("finds node:crypto on Node, Bun and Deno", () => {
    assert.equal(typeof nativeCrypto()?.createCipheriv, "function");
    assert.equal(nativeCrypto(), nativeCrypto());
  });

  it("finds nothing in a browser, nor where a process is only imitated", () => {
    assert.equal(findNativeCrypto({}), undefined);
    assert.equal(findNativeCrypto({ process: {} }), undefined);
    assert.equal(findNativeCrypto({ process: { getBuiltinModule: () => undefined } }), undefined);
    const getBuiltinModule = () => {
      throw new Error("no such module");
    };
    assert.equal(findNativeCrypto({ process: { getBuiltinModule } }), undefined);
  });

  it("digests with and without crypto.hash", () => {
    const native = nativeCrypto()!;
    const calls: string[] = [];
    const createHash = (algorithm: string) => {
      calls.push(algorithm);
      return crypto.createHash(algorithm);
    };
    const body = noise(5000);
    const digest = crypto.createHash("sha1").update(body).digest("hex");
    const { createCipheriv, createDecipheriv } = native;
    assert.equal(toHex(nativeSha1({ createHash, createCipheriv, createDecipheriv })(body)), digest);
    assert.deepEqual(calls, ["sha1"]);
    assert.equal(toHex(nativeSha1(native)(body)), digest);
  });
});
