/** docs/simulator.md names every request once, under what becomes of it. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { serverCommands } from "../../src/gen/server.ts";
import { handlers } from "../../src/simulator/handlers/mod.ts";
import { syntheticHandlers } from "../../src/simulator/synthetic/mod.ts";

const text = readFileSync(new URL("../../docs/simulator.md", import.meta.url), "utf8");
const AGAIN = "who adds or moves a handler moves its name in docs/simulator.md, in the table of its heading";

/** The commands in the table under a heading. */
function table(heading: string): string[] {
  const [, section = ""] = text.split(`\n## ${heading}\n`);
  const rows = (section.split("\n## ")[0] ?? "").split("\n").filter((line) => line.startsWith("|"));
  return rows.flatMap((row) => [...row.matchAll(/`(\w+)`/g)].map(([, name]) => name as string)).sort();
}

describe("docs/simulator.md", () => {
  const requests = Object.entries(serverCommands).filter(([, { kind }]) => kind === "request").map(([name]) => name);
  const synthetic = new Set(Object.keys(syntheticHandlers));

  it("says what is modelled", () => {
    const modelled = Object.keys(handlers).filter((name) => !synthetic.has(name)).sort();
    assert.deepEqual(table("Modelled"), modelled, AGAIN);
  });

  it("says what is made up", () => {
    assert.deepEqual(table("Synthetic"), [...synthetic].sort(), AGAIN);
  });

  it("and nothing is left without an answer, or has two", () => {
    assert.deepEqual(requests.filter((name) => !Object.hasOwn(handlers, name)), []);
    for (const name of synthetic) {
      const made = syntheticHandlers[name as keyof typeof syntheticHandlers];
      assert.equal(handlers[name as keyof typeof handlers], made, `${name} is modelled too: take its plan away`);
    }
  });
});
