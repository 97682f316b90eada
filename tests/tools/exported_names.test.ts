// runtimes: node

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { exportedNameGaps, readDocumentation } from "../../tools/checks/exported_names.ts";
import { run } from "../../tools/run.ts";
import { findProgram } from "../../tools/runtimes.ts";

/** What is missing in some modules, of which `mod.ts` is the entry. */
async function gaps(files: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), "opend-client-names-"));
  try {
    for (const [name, source] of Object.entries(files)) await writeFile(join(folder, name), source);
    const ask = async (asked: readonly string[]) =>
      (await run(findProgram("deno"), ["doc", "--json", "--quiet", ...asked])).stdout;
    const found = exportedNameGaps(await readDocumentation([join(folder, "mod.ts")], ask), folder);
    return found.map((line) => line.replace(/^\w+\.ts:\d+: /, ""));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const shown = (code: string) => ` * @example\n * \`\`\`ts\n * ${code}\n * \`\`\`\n`;

describe("exported names", () => {
  it("pass when each is documented and leads to an example", async () => {
    const complete = {
      "mod.ts": [
        `export { Heir } from "./heir.ts";`,
        "/** A number. */\nexport type Inner = number;".replace("number.", "number of {@linkcode Result}."),
        "/** What comes of {@linkcode doIt}. */\nexport interface Result {\n  /** How many. @default 1 */\n  count: Inner;\n}",
        `/**\n * Does it.\n *\n * @param n how often\n * @throws {Error} when it cannot\n *\n${
          shown("doIt(1);")
        } */\nexport function doIt(n: number): Result { return { count: n }; }`,
      ].join("\n\n"),
      "heir.ts": [
        `import { Base } from "./base.ts";`,
        `/**\n * An heir; see {@linkcode inherited}.\n *\n${shown("new Heir();")} */`,
        "export class Heir extends Base {\n  override inherited(): void {}\n}",
      ].join("\n"),
      "base.ts": [
        "/** The base. */\nexport abstract class Base {",
        `  /**\n   * Is inherited.\n   *\n${shown("heir.inherited();")} */\n  inherited(): void {}`,
        "  protected hidden = 1;\n  [Symbol.dispose](): void {}\n}",
      ].join("\n"),
    };
    assert.deepEqual(await gaps(complete), []);
  });

  it("are told when one has no comment, no example, or one that is about something else", async () => {
    const source = [
      "export const bare = 1;",
      "/** Says something. */\nexport const silent = 1;",
      `/**\n * Says something.\n *\n${shown("other();")} */\nexport const elsewhere: number = 1;`,
      `/**\n * Says something.\n *\n${shown("new Made();")} */`,
      "export class Made {\n  /** Goes. */\n  go(): void {}\n  left = 1;\n}",
      "/** How. */\nexport interface GoOptions {\n  /** How far. */\n  far?: number;\n}",
      "/** Called. */\nexport type Listener = () => void;",
      "/** Alone, but for {@linkcode Lonely}. */\nexport interface Alone {}",
      "/** Alone, but for {@linkcode Alone}. */\nexport interface Lonely {}",
    ].join("\n\n");
    assert.deepEqual((await gaps({ "mod.ts": source })).sort(), [
      "Alone has no example, and no link that leads to one",
      "GoOptions has no example",
      "Listener has no example",
      "Lonely has no example, and no link that leads to one",
      "Made.go has no example",
      "Made.left has no doc comment",
      "bare has no doc comment",
      "elsewhere has an example that does not use it",
      "silent has no example",
    ]);
  });

  it("are told when parts are in another order, or a link leads nowhere", async () => {
    const source = [
      `/**\n * One; see {@linkcode nowhere}.\n *\n${shown("one();")} * @throws {Error} always\n */`,
      "export function one(): void {}",
      `/**\n * Two.\n *\n * @since 1\n${shown("two();")} */\nexport function two(): void {}`,
    ].join("\n");
    assert.deepEqual(await gaps({ "mod.ts": source }), [
      "one has @example before @throws",
      "one links to nowhere, which is neither exported nor a member beside it",
      "two has the tag @since, which has no place in the order",
    ]);
  });
});
