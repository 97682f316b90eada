/** Every push of the catalogue is sent somewhere in the simulator. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { it } from "node:test";
import * as gen from "../../src/gen/mod.ts";

const ROOT = new URL("../../src/simulator/", import.meta.url);

it("every push of the catalogue has a part of the simulator that sends it", () => {
  const pushes = Object.entries(gen).filter(([, value]) =>
    typeof value === "object" && "kind" in value && value.kind === "push"
  ).map(([name]) => name);
  assert.ok(pushes.length >= 15);
  const sent = new Set<string>();
  for (const file of readdirSync(ROOT, { recursive: true }) as string[]) {
    if (!file.endsWith(".ts")) continue;
    const source = readFileSync(new URL(file.replaceAll("\\", "/"), ROOT), "utf8");
    for (const [, name = ""] of source.matchAll(/\bpush(?:Body)?\(\s*"(\w+)"/g)) sent.add(name);
  }
  assert.deepEqual(pushes.filter((name) => !sent.has(name)), []);
});
