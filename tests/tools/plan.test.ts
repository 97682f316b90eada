import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { filesFor, parseSelection, type PlannedFile, runtimesOf } from "../../tools/testing/plan.ts";

const files: PlannedFile[] = [
  { path: "tests/wire/frame.test.ts", runtimes: ["node", "deno", "bun"] },
  { path: "tests/wire/rsa.test.ts", runtimes: ["node", "deno", "bun"] },
  { path: "tests/runtimes/workerd.test.ts", runtimes: ["node"] },
  { path: "tests/runtimes/official.test.ts", runtimes: ["bun", "node-current"] },
];

describe("parseSelection", () => {
  it("takes runtimes and parts of paths", () => {
    assert.deepEqual(parseSelection(["--runtime", "node,deno", "./tests/wire", "--runtime=bun"]), {
      runtimes: ["node", "deno", "bun"],
      filters: ["tests/wire"],
    });
    assert.deepEqual(parseSelection([]), { runtimes: undefined, filters: [] });
  });

  it("refuses what it does not know", () => {
    assert.throws(() => parseSelection(["--runtime", "rhino"]), /runtime "rhino": wanted one of node/);
    assert.throws(() => parseSelection(["--runtime"]), /runtime ""/);
    assert.throws(() => parseSelection(["--watch"]), /option "--watch"/);
  });
});

describe("runtimesOf", () => {
  it("is decided by the folder", () => {
    assert.deepEqual(runtimesOf("tests/wire/frame.test.ts", ""), ["node", "deno", "bun"]);
    assert.deepEqual(runtimesOf("tests/runtimes/workerd.test.ts", ""), ["node"]);
  });

  it("is what the file says", () => {
    const source = '// runtimes: bun, node-current\nimport "x";\n';
    assert.deepEqual(runtimesOf("tests/runtimes/official.test.ts", source), ["bun", "node-current"]);
    assert.throws(() => runtimesOf("tests/a.test.ts", "// runtimes: nodejs\n"), /runtime "nodejs"/);
  });
});

describe("filesFor", () => {
  it("gives each runtime the files that want it", () => {
    const everything = parseSelection([]);
    assert.deepEqual(filesFor("node", files, everything).length, 3);
    assert.deepEqual(filesFor("bun", files, everything).length, 3);
    assert.deepEqual(filesFor("deno", files, everything).length, 2);
    assert.deepEqual(filesFor("node-current", files, everything), ["tests/runtimes/official.test.ts"]);
  });

  it("keeps to the runtimes and paths that were asked for", () => {
    const selection = parseSelection(["--runtime", "node", "rsa", "workerd"]);
    assert.deepEqual(filesFor("node", files, selection), ["tests/wire/rsa.test.ts", "tests/runtimes/workerd.test.ts"]);
    assert.deepEqual(filesFor("bun", files, selection), []);
  });

  it("lets a current Node, when asked for, take what Node takes", () => {
    assert.equal(filesFor("node-current", files, parseSelection(["--runtime", "node-current"])).length, 4);
  });
});
