import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { builtinImports, consoleUses, layerOf, layerViolations } from "../../tools/checks/layers.ts";
import {
  lockDifferences,
  manifestDifferences,
  resolvedEntries,
  versionDifferences,
} from "../../tools/checks/manifests.ts";
import { importsOf, withoutComments } from "../../tools/checks/sources.ts";

describe("withoutComments", () => {
  it("blanks comments and leaves strings and lines alone", () => {
    const text = 'const url = "ws://host"; // said\n/* one\ntwo */ const x = `/*${1}*/`;';
    assert.equal(withoutComments(text), 'const url = "ws://host";        \n      \n       const x = `/*${1}*/`;');
  });
});

describe("importsOf", () => {
  it("finds every form", () => {
    const text = [
      'import { a } from "./a.ts";',
      "import type {",
      "  B,",
      '} from "./b.ts";',
      'export * from "./c.ts";',
      'export type { D } from "./d.ts";',
      'import "./e.ts";',
      'const f = await import("./f.ts");',
      '// import { g } from "./g.ts";',
      'import type from "./h.ts";',
    ].join("\n");
    assert.deepEqual(
      importsOf(text).map(({ specifier, isType, line }) => [specifier, isType, line]).sort(),
      [
        ["./a.ts", false, 1],
        ["./b.ts", true, 2],
        ["./c.ts", false, 5],
        ["./d.ts", true, 6],
        ["./e.ts", false, 7],
        ["./f.ts", false, 8],
        ["./h.ts", false, 10],
      ],
    );
  });
});

describe("layers", () => {
  const at = (path: string, text: string): string[] => layerViolations([{ path, text }]);

  it("knows the layer of a path", () => {
    assert.equal(layerOf("mod.ts"), "mod");
    assert.equal(layerOf("src/errors.ts"), "base");
    assert.equal(layerOf("src/simulator/market/clock.ts"), "simulator");
  });

  it("lets imports point down and stay in their layer", () => {
    assert.deepEqual(at("src/session/session.ts", 'import { open } from "../connection/connection.ts";'), []);
    assert.deepEqual(at("src/simulator/market/a.ts", 'import { b } from "../b.ts";'), []);
    assert.deepEqual(at("src/wire/frame.ts", 'import { OpenDError } from "../errors.ts";'), []);
  });

  it("complains about imports that point up or sideways", () => {
    assert.deepEqual(at("src/wire/frame.ts", '\nimport { open } from "../connection/connection.ts";'), [
      "src/wire/frame.ts:2: wire imports connection",
    ]);
    assert.equal(at("src/simulator/mod.ts", 'export { x } from "../session/session.ts";').length, 1);
    assert.equal(at("src/quote/context.ts", 'const x = await import("../transport/tcp.ts");').length, 1);
    assert.equal(at("src/errors.ts", 'import type { X } from "./wire/x.ts";').length, 1);
  });

  it("lets types come from where they are defined", () => {
    assert.deepEqual(at("src/quote/options.ts", 'import type { T } from "../transport/transport.ts";'), []);
    assert.equal(at("src/quote/options.ts", 'import { T } from "../transport/transport.ts";').length, 1);
  });

  it("complains about a folder it has no rule for", () => {
    assert.match(at("src/extra/a.ts", "")[0] ?? "", /no layer "extra" is known/);
  });

  it("finds Node's built-ins and console output, but not in the command line or in comments", () => {
    const text =
      'import { connect } from "node:net";\nimport type { Socket } from "node:net";\nconsole.log(connect);\n';
    assert.deepEqual(builtinImports([{ path: "src/transport/node.ts", text }]).length, 1);
    assert.deepEqual(consoleUses([{ path: "src/transport/node.ts", text }]), [
      "src/transport/node.ts:3: console.log(connect);",
    ]);
    assert.deepEqual(builtinImports([{ path: "src/cli/sim.ts", text }]), []);
    assert.deepEqual(consoleUses([{ path: "src/cli/sim.ts", text }]), []);
    assert.deepEqual(consoleUses([{ path: "mod.ts", text: "/** console.log(1) */" }]), []);
  });
});

describe("manifests", () => {
  const npm = {
    version: "1.0.0",
    license: "Apache-2.0",
    exports: { ".": { types: "./dist/mod.d.ts", default: "./dist/mod.js" }, "./package.json": "./package.json" },
    dependencies: { ws: "^8.0.0" },
  };
  const deno = {
    version: "1.0.0",
    license: "Apache-2.0",
    exports: { ".": "./mod.ts" },
    imports: { ws: "npm:ws@^8.0.0" },
  };

  it("accepts two that agree", () => {
    assert.deepEqual(manifestDifferences(npm, deno), []);
    const lock = { version: "1.0.0", packages: { "": { version: "1.0.0" } } };
    const source = { path: "src/version.ts", text: 'export const VERSION: string = "1.0.0";' };
    assert.deepEqual(versionDifferences(npm, deno, lock, [source]), []);
  });

  it("names an entry, a dependency or a licence that differs", () => {
    assert.deepEqual(manifestDifferences(npm, { ...deno, license: "MIT" }).length, 1);
    assert.deepEqual(manifestDifferences(npm, { ...deno, imports: { ws: "npm:ws@^7.0.0" } }).length, 1);
    assert.deepEqual(manifestDifferences(npm, { ...deno, imports: {} }).length, 1);
    assert.deepEqual(manifestDifferences(npm, { ...deno, exports: { ".": "./main.ts" } }).length, 2);
    assert.deepEqual(manifestDifferences(npm, { ...deno, exports: { ".": "./mod.ts", "./wire": "./w.ts" } }), [
      'entry "./wire": missing in package.json',
    ]);
    assert.deepEqual(manifestDifferences(npm, { ...deno, exports: {} }), ['entry ".": missing in deno.json']);
  });

  it("names each place with another version", () => {
    const source = { path: "src/version.ts", text: 'const clientVersion = "0.9.0";' };
    const complaints = versionDifferences(npm, { version: "0.9.0" }, { version: "0.9.0" }, [source]);
    assert.deepEqual(complaints.map((complaint) => complaint.split(" has ")[0]), [
      "deno.json",
      "package-lock.json",
      'package-lock.json packages[""]',
      "src/version.ts",
    ]);
  });

  it("names a dependency that the lock file has otherwise", () => {
    const manifest = { dependencies: { ws: "^8.0.0" }, devDependencies: { tsx: "4.0.0" } };
    assert.deepEqual(lockDifferences(manifest, { packages: { "": manifest } }), []);
    const lock = { packages: { "": { dependencies: { ws: "^8.0.0" }, devDependencies: { bun: "1.0.0" } } } };
    assert.deepEqual(lockDifferences(manifest, lock).map((complaint) => complaint.split(" ")[0]), ['"tsx"', '"bun"']);
  });

  it("finds a registry's address in a lock file", () => {
    const packages = { a: { version: "1" }, b: { version: "1", resolved: "https://registry.example/b.tgz" } };
    assert.deepEqual(resolvedEntries({ packages }), ['"b" is resolved to https://registry.example/b.tgz']);
  });
});
