/**
 * Writes `src/gen/` from `proto/`, by `buf generate` and the plugin in `tools/generator/`.
 *
 *     npm run generate [-- --check]
 *
 * `--check` writes nothing and fails when something would change.
 *
 * @module
 */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { root, run } from "./run.ts";
import { findProgram } from "./runtimes.ts";

/** What is to be written and removed, and why. */
interface Change {
  readonly file: string;
  readonly kind: "new" | "changed" | "gone";
}

function compare(made: string, committed: string): Change[] {
  const fresh = new Set(readdirSync(made));
  const old = new Set(readdirSync(committed));
  const changes: Change[] = [];
  for (const file of fresh) {
    if (!old.has(file)) changes.push({ file, kind: "new" });
    else if (readFileSync(join(made, file), "utf8") !== readFileSync(join(committed, file), "utf8")) {
      changes.push({ file, kind: "changed" });
    }
  }
  for (const file of old) if (!fresh.has(file)) changes.push({ file, kind: "gone" });
  return changes;
}

async function main(isCheck: boolean): Promise<boolean> {
  const scratch = mkdtempSync(join(tmpdir(), "opend-client-gen-"));
  try {
    const { exitCode, output } = await run(findProgram("buf"), ["generate", "-o", scratch]);
    if (exitCode !== 0) {
      console.error(`buf generate failed: ${output}`);
      return false;
    }
    const made = join(scratch, "src", "gen");
    const committed = join(root, "src", "gen");
    mkdirSync(committed, { recursive: true });
    const changes = compare(made, committed);
    for (const { file, kind } of changes) {
      console.log(`${kind}: src/gen/${file}`);
      if (isCheck) continue;
      if (kind === "gone") rmSync(join(committed, file));
      else writeFileSync(join(committed, file), readFileSync(join(made, file)));
    }
    if (changes.length === 0) console.log("src/gen is what the generator makes");
    else if (isCheck) {
      console.log("src/gen is not what the generator makes: run npm run generate and commit the result");
    }
    return changes.length === 0 || !isCheck;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

process.exitCode = await main(process.argv.includes("--check")) ? 0 : 1;
