/**
 * The source files, as the checks read them.
 *
 * @module
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A source file. */
export interface Source {
  /** Relative to the project's root, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** An import or re-export. */
export interface Import {
  readonly specifier: string;
  /** `import type` and `export type`: gone when the program runs. */
  readonly isType: boolean;
  /** 1 for the first line. */
  readonly line: number;
}

/** `mod.ts` and everything under `src/`. */
export function readSources(root: string): Source[] {
  const inside = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((entry) => `src/${entry.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".ts"))
    .sort();
  return ["mod.ts", ...inside].map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
}

/** The text with every comment blanked; strings stay, lines stay where they are. */
export function withoutComments(text: string): string {
  const pattern = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
  return text.replace(
    pattern,
    (found) => found.startsWith("//") || found.startsWith("/*") ? found.replace(/[^\n]/g, " ") : found,
  );
}

/** Finds the static imports, the re-exports and the dynamic imports of a literal. */
export function importsOf(text: string): Import[] {
  const code = withoutComments(text);
  const found: Import[] = [];
  const statement = /^[ \t]*(import|export)\b(\s+type\b)?([^;"'`]*?)\bfrom\s*["']([^"']+)["']/gm;
  const bare = /^[ \t]*import\s*["']([^"']+)["']/gm;
  const dynamic = /\bimport\(\s*["']([^"']+)["']/g;
  const lineAt = (index: number): number => code.slice(0, index).split("\n").length;
  for (const match of code.matchAll(statement)) {
    const [, , type, names = "", specifier = ""] = match;
    // `import { type A, type B }` leaves nothing to import either, but verbatimModuleSyntax keeps the statement.
    found.push({ specifier, isType: type !== undefined && names.trim() !== "", line: lineAt(match.index) });
  }
  for (const match of code.matchAll(bare)) {
    found.push({ specifier: match[1] ?? "", isType: false, line: lineAt(match.index) });
  }
  for (const match of code.matchAll(dynamic)) {
    found.push({ specifier: match[1] ?? "", isType: false, line: lineAt(match.index) });
  }
  return found;
}
