/**
 * The layers: imports point down only.
 *
 * @module
 */

import { posix } from "node:path";
import { importsOf, type Source, withoutComments } from "./sources.ts";

/**
 * What each layer may import of ours besides itself. A file directly under `src/` (the errors, the timers) is known to
 * all and knows nothing.
 */
const below: Readonly<Record<string, readonly string[]>> = {
  base: [],
  codec: ["base"],
  gen: ["base", "codec"],
  wire: ["base", "codec"],
  transport: ["base"],
  connection: ["base", "codec", "gen", "wire", "transport"],
  session: ["base", "codec", "gen", "wire", "connection"],
  quote: ["base", "codec", "gen", "connection", "session"],
  trade: ["base", "codec", "gen", "wire", "connection", "session"],
  simulator: ["base", "codec", "gen", "wire"],
  mod: ["base", "codec", "gen", "wire", "transport", "connection", "session", "quote", "trade"],
  cli: ["base", "codec", "gen", "wire", "mod", "simulator"],
};

/**
 * Types may also come from here: the type of an option is told where it is defined, and `wire/` and `gen/` know each
 * other's types.
 */
const typesBelow: Readonly<Record<string, readonly string[]>> = {
  gen: ["wire"],
  wire: ["gen"],
  session: ["transport"],
  quote: ["transport", "wire"],
  trade: ["transport", "wire"],
};

/** The layer a path belongs to: the folder under `src/`, `base` for a file directly in it, `mod` for `mod.ts`. */
export function layerOf(path: string): string {
  if (path === "mod.ts") return "mod";
  const [, folder = "", rest] = path.split("/");
  return rest === undefined ? "base" : folder;
}

/** Imports that point up or sideways, and folders that no rule is written for. */
export function layerViolations(sources: readonly Source[]): string[] {
  const complaints: string[] = [];
  for (const { path, text } of sources) {
    const layer = layerOf(path);
    const allowed = below[layer];
    if (allowed === undefined) {
      complaints.push(`${path}: no layer "${layer}" is known; add it to tools/checks/layers.ts`);
      continue;
    }
    for (const { specifier, isType, line } of importsOf(text)) {
      if (!specifier.startsWith(".")) continue;
      const target = layerOf(posix.normalize(posix.join(posix.dirname(path), specifier)));
      const isAllowed = target === layer || allowed.includes(target) ||
        (isType && (typesBelow[layer] ?? []).includes(target));
      if (!isAllowed) complaints.push(`${path}:${line}: ${layer} imports ${isType ? "types of " : ""}${target}`);
    }
  }
  return complaints;
}

/** Node built-ins imported where a browser would have to find them: anywhere in `src/` but the command line. */
export function builtinImports(sources: readonly Source[]): string[] {
  const complaints: string[] = [];
  for (const { path, text } of sources) {
    if (layerOf(path) === "cli") continue;
    for (const { specifier, isType, line } of importsOf(text)) {
      if (specifier.startsWith("node:") && !isType) {
        complaints.push(`${path}:${line}: imports "${specifier}"; use process.getBuiltinModule("${specifier}")`);
      }
    }
  }
  return complaints;
}

/** Console output of a library: anywhere in `src/` but the command line. */
export function consoleUses(sources: readonly Source[]): string[] {
  return sources.filter(({ path }) => layerOf(path) !== "cli").flatMap(({ path, text }) =>
    withoutComments(text).split("\n").flatMap((line, index) =>
      /\bconsole\s*\.\s*\w+/.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : []
    )
  );
}
