import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Lock, missingPackages } from "../../tools/ensure_installed.mjs";

const locked: Lock = {
  packages: {
    "": { version: "0.1.0" },
    "node_modules/ws": { version: "8.23.0" },
    "node_modules/binary-linux": { version: "1.0.0", optional: true, os: ["linux"], cpu: ["x64"] },
    "node_modules/binary-darwin": { version: "1.0.0", optional: true, os: "darwin", cpu: "arm64" },
    "node_modules/binary-musl": { version: "1.0.0", optional: true, os: ["linux"], cpu: ["x64"], libc: ["musl"] },
  },
};

function installed(packages: Record<string, string>): Lock {
  return { packages: Object.fromEntries(Object.entries(packages).map(([path, version]) => [path, { version }])) };
}

describe("missingPackages", () => {
  it("is content with what fits the machine", () => {
    const there = installed({ "node_modules/ws": "8.23.0", "node_modules/binary-linux": "1.0.0" });
    assert.deepEqual(missingPackages(locked, there, "linux", "x64"), []);
  });

  it("names a package that is not there", () => {
    const there = installed({ "node_modules/binary-linux": "1.0.0" });
    assert.deepEqual(missingPackages(locked, there, "linux", "x64"), ["node_modules/ws"]);
  });

  it("names a package of another version", () => {
    const there = installed({ "node_modules/ws": "8.22.0", "node_modules/binary-linux": "1.0.0" });
    assert.deepEqual(missingPackages(locked, there, "linux", "x64"), ["node_modules/ws"]);
  });

  it("names the binary of another machine's copy", () => {
    const there = installed({ "node_modules/ws": "8.23.0", "node_modules/binary-linux": "1.0.0" });
    assert.deepEqual(missingPackages(locked, there, "darwin", "arm64"), ["node_modules/binary-darwin"]);
  });

  it("finds nothing missing from an empty lock", () => {
    assert.deepEqual(missingPackages({}, {}), []);
  });
});
