/**
 * The npm package as its users get it: built, packed, and used by a program of another project.
 *
 * @module
 */

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "../build.ts";
import { root, run, runNode } from "../run.ts";
import { tryFindProgram } from "../runtimes.ts";
import { byExitCode, type Check, type Verdict } from "./check.ts";
import type { Manifest } from "./manifests.ts";

/** Builds and packs once, for all the checks that look at the result. */
export class PackedPackage {
  #folder: string | undefined;
  #packing: Promise<{ file: string } | { failure: Verdict }> | undefined;

  /** The `.tgz` file, or why there is none. */
  pack(): Promise<{ file: string } | { failure: Verdict }> {
    return this.#packing ??= this.#pack();
  }

  async #pack(): Promise<{ file: string } | { failure: Verdict }> {
    const built = await build();
    if (built.exitCode !== 0) return { failure: byExitCode(built) };
    const folder = this.folder();
    const packed = await run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder]);
    const name = /"filename":\s*"([^"]+)"/.exec(packed.stdout)?.[1];
    if (packed.exitCode !== 0 || name === undefined) return { failure: byExitCode(packed) };
    return { file: join(folder, name) };
  }

  /** A scratch folder of its own. */
  folder(): string {
    return this.#folder ??= mkdtempSync(join(tmpdir(), "opend-client-package-"));
  }

  /** Removes what was made, `dist/` excepted. */
  [Symbol.dispose](): void {
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
  }
}

async function withPackage(packed: PackedPackage, judge: (file: string) => Promise<Verdict>): Promise<Verdict> {
  const result = await packed.pack();
  return "failure" in result ? result.failure : await judge(result.file);
}

/**
 * Type checks a program that imports every entry, in a project without Node's types and with the library's declarations
 * checked too, then runs it.
 */
async function useIt(packed: PackedPackage, file: string): Promise<Verdict> {
  const project = join(packed.folder(), "user");
  const modules = join(project, "node_modules");
  mkdirSync(modules, { recursive: true });
  const unpacked = await run("tar", ["-xzf", file, "-C", project]);
  if (unpacked.exitCode !== 0) return byExitCode(unpacked);
  cpSync(join(project, "package"), join(modules, "opend-client"), { recursive: true });
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
  for (const name of Object.keys(manifest.dependencies ?? {})) {
    mkdirSync(join(modules, name, ".."), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(modules, name), "junction");
  }
  const entries = Object.keys(manifest.exports ?? {}).filter((entry) => entry !== "./package.json");
  const lines = entries.map((entry, index) => `import * as entry${index} from "opend-client${entry.slice(1)}";`);
  lines.push(`const entries: object[] = [${entries.map((_, index) => `entry${index}`).join(", ")}];`);
  lines.push(
    `if (entries.some((entry) => Object.keys(entry).length === 0)) throw new Error("an entry exports nothing");`,
  );
  writeFileSync(join(project, "user.mts"), `${lines.join("\n")}\n`);
  const options = {
    target: "ES2023",
    lib: ["ES2023", "ESNext.Disposable", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    module: "NodeNext",
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
  };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: ["user.mts"] }));
  const compiled = await runNode([join(root, "node_modules/typescript/bin/tsc"), "-p", project], { cwd: project });
  if (compiled.exitCode !== 0) return byExitCode(compiled);
  const ran = await runNode(["user.mjs"], { cwd: project });
  const bun = tryFindProgram("bun");
  if (ran.exitCode !== 0 || bun === undefined) return byExitCode(ran);
  return byExitCode(await run(bun, ["user.mjs"], { cwd: project }));
}

/** The checks of the npm package. */
export function packageChecks(packed: PackedPackage): Check[] {
  return [
    {
      name: "publint: the packed npm package",
      run: () =>
        withPackage(
          packed,
          async (file) => byExitCode(await runNode(["node_modules/publint/src/cli.js", file, "--strict"])),
        ),
    },
    {
      name: "attw: types of the packed npm package",
      run: () =>
        withPackage(packed, async (file) =>
          byExitCode(
            await runNode([
              "node_modules/@arethetypeswrong/cli/dist/index.js",
              file,
              "--profile=esm-only",
              "--no-definitely-typed",
              "--no-emoji",
              "--no-color",
            ]),
          )),
    },
    {
      name: "a program of another project uses the packed npm package",
      run: () => withPackage(packed, (file) => useIt(packed, file)),
    },
  ];
}
