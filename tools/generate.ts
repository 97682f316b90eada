/**
 * Writes `src/gen/` and the methods of the quote context from `proto/`, by `buf generate` and the plugins in
 * `tools/generator/`.
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

/** The folders that generated files are in: the first holds nothing else. */
const FOLDERS = ["src/gen", "src/quote"] as const;

/** What generated files begin with. */
const HEAD = "// Generated from proto/";

/** What is to be written and removed, and why. */
interface Change {
  readonly file: string;
  readonly kind: "new" | "changed" | "gone";
}

function compare(scratch: string, folder: string): Change[] {
  const made = join(scratch, folder);
  const committed = join(root, folder);
  mkdirSync(committed, { recursive: true });
  const fresh = new Set(readdirSync(made));
  const old = new Set(
    readdirSync(committed).filter((file) =>
      folder === FOLDERS[0] || (file.endsWith(".ts") && readFileSync(join(committed, file), "utf8").startsWith(HEAD))
    ),
  );
  const changes: Change[] = [];
  for (const name of fresh) {
    const file = `${folder}/${name}`;
    if (!old.has(name)) changes.push({ file, kind: "new" });
    else if (readFileSync(join(made, name), "utf8") !== readFileSync(join(committed, name), "utf8")) {
      changes.push({ file, kind: "changed" });
    }
  }
  for (const name of old) if (!fresh.has(name)) changes.push({ file: `${folder}/${name}`, kind: "gone" });
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
    const changes = FOLDERS.flatMap((folder) => compare(scratch, folder));
    for (const { file, kind } of changes) {
      console.log(`${kind}: ${file}`);
      if (isCheck) continue;
      if (kind === "gone") rmSync(join(root, file));
      else writeFileSync(join(root, file), readFileSync(join(scratch, file)));
    }
    if (changes.length === 0) console.log("The generated code is what the generator makes");
    else if (isCheck) {
      console.log("The generated code is not what the generator makes: run npm run generate and commit the result");
    }
    return changes.length === 0 || !isCheck;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

process.exitCode = await main(process.argv.includes("--check")) ? 0 : 1;
