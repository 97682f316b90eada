/**
 * Where the programs are that tests, checks and benchmarks run: the binaries of npm's per-platform packages, taken
 * directly, because the packages in front of them would need an install script.
 *
 * @module
 */

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { root } from "./run.ts";

/** A program that {@linkcode findProgram} can find. */
export type ProgramName = "node" | "node-current" | "deno" | "bun" | "workerd" | "buf";

/** Every {@linkcode ProgramName}. */
export const programNames: readonly ProgramName[] = ["node", "node-current", "deno", "bun", "workerd", "buf"];

/** How a package of binaries is named: the folder it stands in, the start of its name, and the binary inside. */
interface BinaryPackage {
  readonly folder: string;
  readonly prefix: string;
  readonly binary: string;
}

const packages: Readonly<Record<Exclude<ProgramName, "node">, BinaryPackage>> = {
  "node-current": { folder: "tools/runtimes/node_modules", prefix: "node-", binary: "bin/node" },
  deno: { folder: "node_modules/@deno", prefix: "", binary: "deno" },
  bun: { folder: "node_modules/@oven", prefix: "bun-", binary: "bin/bun" },
  workerd: { folder: "node_modules/@cloudflare", prefix: "workerd-", binary: "bin/workerd" },
  buf: { folder: "node_modules/@bufbuild", prefix: "buf-", binary: "bin/buf" },
};

/**
 * The path of a program. `"node"` is the one that runs this.
 *
 * npm installs only the package that fits the machine, so the one that is there is the right one; an Apple or an Alpine
 * machine needs no list of names here.
 *
 * Throws an `Error` when npm has none for this platform or nothing is installed.
 */
export function findProgram(name: ProgramName): string {
  if (name === "node") return process.execPath;
  const { folder, prefix, binary } = packages[name];
  const file = process.platform === "win32" ? `${binary}.exe` : binary;
  const parent = join(root, folder);
  const candidates = existsSync(parent)
    ? readdirSync(parent).filter((entry) => entry.startsWith(prefix)).map((entry) => join(parent, entry, file))
    : [];
  const found = candidates.find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new Error(
    `no ${name} for "${process.platform}-${process.arch}" in ${folder}: run ` +
      `"node tools/ensure_installed.mjs --runtimes"; if it is still missing, its makers publish none for this platform`,
  );
}

/** The same, `undefined` when there is none. */
export function tryFindProgram(name: ProgramName): string | undefined {
  try {
    return findProgram(name);
  } catch {
    return undefined;
  }
}
