// runtimes: node

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "node:test";
import { root } from "../../tools/run.ts";

it("docs/errors.md has a row for every code, and for nothing else", () => {
  const source = readFileSync(join(root, "src/errors.ts"), "utf8");
  const union = /export type OpenDErrorCode =([^;]+);/.exec(source)?.[1] ?? "";
  const codes = [...union.matchAll(/"([A-Z_]+)"/g)].map(([, code]) => code!);
  assert.ok(codes.length > 30, `${codes.length} codes`);
  const rows = [...readFileSync(join(root, "docs/errors.md"), "utf8").matchAll(/^\| `([A-Z_]+)` *\|/gm)]
    .map(([, code]) => code!);
  assert.deepEqual(rows.toSorted(), codes.toSorted());
});
