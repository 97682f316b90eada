/** The programs of README.md and of the guides, taken out of them. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../../tools/run.ts";

/** A block of TypeScript. */
export interface Program {
  /** The heading that it stands under. */
  readonly heading: string;
  readonly source: string;
}

/** What the names of packages in README stand for here. */
export const packages: Readonly<Record<string, string>> = {
  "jsr:@opend/client": join(root, "mod.ts"),
  "opend-client": join(root, "mod.ts"),
  "opend-client/commands": join(root, "src/gen/mod.ts"),
  "opend-client/wire": join(root, "src/wire/mod.ts"),
  "opend-client/simulator": join(root, "src/simulator/mod.ts"),
};

/** The guides: the files of docs/. */
export function guides(): string[] {
  return readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`);
}

/** Every block of a file that is marked as TypeScript. */
export function readmePrograms(path = "README.md"): Program[] {
  const programs: Program[] = [];
  let heading = "";
  let lines: string[] | undefined;
  for (const line of readFileSync(join(root, path), "utf8").split(/\r?\n/)) {
    if (lines === undefined) {
      heading = /^#+ (.+)$/.exec(line)?.[1] ?? heading;
      if (/^```(?:ts|typescript)\b/.test(line)) lines = [];
    } else if (line === "```") {
      programs.push({ heading, source: `${lines.join("\n")}\n` });
      lines = undefined;
    } else lines.push(line);
  }
  return programs;
}

/** The one under a heading. */
export function readmeProgram(heading: string): string {
  const found = readmePrograms().filter((program) => program.heading === heading);
  if (found.length !== 1) throw new Error(`README.md has ${found.length} programs under "${heading}": wanted one`);
  return found[0]!.source;
}

/**
 * Bundles a program into a file. With a port, that of a simulator, the ports that it says, or the defaults that it leaves,
 * become this one: nothing else is changed.
 */
export async function bundleProgram(source: string, outfile: string, port?: number): Promise<void> {
  const redirected = join(root, "tests/examples/readme_contexts.ts");
  const entries: Record<string, string> = port === undefined
    ? {}
    : { "jsr:@opend/client": redirected, "opend-client": redirected };
  await build({
    absWorkingDir: root,
    stdin: { contents: source, loader: "ts", resolveDir: root, sourcefile: "readme.ts" },
    outfile,
    bundle: true,
    platform: "neutral",
    mainFields: ["module", "main"],
    // A server is no part of a bundle; Node resolves it.
    external: ["node:*", "ws"],
    alias: { ...packages, ...entries },
    define: port === undefined ? {} : { SIMULATOR_PORT: String(port) },
    format: "esm",
    target: "es2022",
    tsconfigRaw: {},
    logLevel: "error",
  });
}
