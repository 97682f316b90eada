/**
 * Which test files run on which runtime.
 *
 * A file runs on Node, Deno and Bun; one under `tests/runtimes/` or `tests/tools/` on Node alone. A line
 * `// runtimes: node, bun, node-current` among its first lines says otherwise.
 *
 * @module
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A runtime that tests can run on. */
export type TestRuntime = "node" | "deno" | "bun" | "node-current";

/** Every {@linkcode TestRuntime}, in the order they run in. */
export const testRuntimes: readonly TestRuntime[] = ["node", "deno", "bun", "node-current"];

/** A test file and where it runs. */
export interface PlannedFile {
  /** Relative to the project's root, with slashes. */
  readonly path: string;
  readonly runtimes: readonly TestRuntime[];
}

/** What was asked for on the command line. */
export interface Selection {
  /** Undefined: where each file wants to run. */
  readonly runtimes: readonly TestRuntime[] | undefined;
  /** Parts of paths; empty: every file. */
  readonly filters: readonly string[];
}

function asRuntime(name: string): TestRuntime {
  const found = testRuntimes.find((runtime) => runtime === name);
  if (found === undefined) throw new Error(`runtime "${name}": wanted one of ${testRuntimes.join(", ")}`);
  return found;
}

/** Reads `--runtime a,b` and path parts. Throws an `Error` for anything else. */
export function parseSelection(args: readonly string[]): Selection {
  const runtimes: TestRuntime[] = [];
  const filters: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? "";
    const option = /^--runtimes?(?:=(.*))?$/.exec(arg);
    if (option !== null) {
      const value = option[1] ?? args[index += 1] ?? "";
      runtimes.push(...value.split(",").map((name) => asRuntime(name.trim())));
    } else if (arg.startsWith("-")) {
      throw new Error(`option "${arg}": wanted --runtime NAME[,NAME] or parts of test file paths`);
    } else filters.push(arg.replace(/^\.\//, ""));
  }
  return { runtimes: runtimes.length === 0 ? undefined : runtimes, filters };
}

/** Where a test file wants to run. Throws an `Error` when it names a runtime that does not exist. */
export function runtimesOf(path: string, source: string): readonly TestRuntime[] {
  const marker = /^\/\/ runtimes: (.+)$/m.exec(source.slice(0, 2_000));
  if (marker?.[1] !== undefined) return marker[1].split(",").map((name) => asRuntime(name.trim()));
  return /^tests\/(?:runtimes|tools)\//.test(path) ? ["node"] : ["node", "deno", "bun"];
}

/** Every `*.test.ts` under `tests/`, by path. */
export function findTests(root: string): PlannedFile[] {
  return readdirSync(join(root, "tests"), { recursive: true, encoding: "utf8" })
    .map((entry) => `tests/${entry.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".test.ts"))
    .sort()
    .map((path) => ({ path, runtimes: runtimesOf(path, readFileSync(join(root, path), "utf8")) }));
}

/**
 * The files for one runtime. A current Node that is asked for by name takes what Node takes.
 */
export function filesFor(runtime: TestRuntime, files: readonly PlannedFile[], selection: Selection): string[] {
  if (selection.runtimes !== undefined && !selection.runtimes.includes(runtime)) return [];
  const isAsked = selection.runtimes !== undefined;
  return files
    .filter(({ path }) => selection.filters.length === 0 || selection.filters.some((part) => path.includes(part)))
    .filter(({ runtimes }) =>
      runtimes.includes(runtime) || (runtime === "node-current" && isAsked && runtimes.includes("node"))
    )
    .map(({ path }) => path);
}
