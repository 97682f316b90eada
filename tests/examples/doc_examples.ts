/** The examples of the doc comments, taken out of the sources and made into modules that can be compiled and run. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../tools/run.ts";

/** A block of TypeScript in a doc comment. */
export interface DocExample {
  /** File and line. */
  readonly where: string;
  /** Whether the generator wrote it. */
  readonly generated: boolean;
  readonly source: string;
}

/** What the names of packages in examples stand for here. */
export const docPackages: Readonly<Record<string, string>> = {
  "@opend/client": join(root, "mod.ts"),
  "@opend/client/commands": join(root, "src/gen/mod.ts"),
  "@opend/client/wire": join(root, "src/wire/mod.ts"),
  "@opend/client/simulator": join(root, "src/simulator/mod.ts"),
};

/** What an example may use without making it. */
export const GIVEN = ["quote", "trade", "order", "sim", "pem"] as const;

/** Every block that is marked as TypeScript in the doc comments of what is shipped. */
export function docExamples(): DocExample[] {
  const files = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts")).map((name) => `src/${name.replaceAll("\\", "/")}`).sort();
  return ["mod.ts", ...files].flatMap((file) => examplesOf(file, readFileSync(join(root, file), "utf8")));
}

/** Those of one file. */
export function examplesOf(file: string, text: string): DocExample[] {
  const examples: DocExample[] = [];
  let lines: string[] | undefined;
  let where = "";
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const said = /^\s*\*(?!\/) ?(.*)$/.exec(line)?.[1];
    if (lines === undefined) {
      if (said?.trim() !== "```ts") continue;
      where = `${file}:${index + 1}`;
      lines = [];
    } else if (said === undefined) throw new Error(`${where}: the example has no end`);
    else if (said.trim() === "```") {
      examples.push({ where, generated: text.startsWith("// Generated"), source: lines.join("\n") });
      lines = undefined;
    } else lines.push(said);
  }
  return examples;
}

/**
 * Where an example can run, by what it names: everywhere, only where `Deno` or `Bun` is, or not in a process at all,
 * because it is of a page or of Cloudflare Workers.
 */
export function runsOn({ source }: DocExample, runtime: "node" | "deno" | "bun"): boolean {
  if (/\bfrom "cloudflare:|\bdocument\.|\blocation\./.test(source)) return false;
  if (/\bDeno\./.test(source)) return runtime === "deno";
  if (/\bBun\./.test(source)) return runtime === "bun";
  return true;
}

/** Which of {@linkcode GIVEN} it uses and does not make itself. */
export function givenTo({ source }: DocExample): string[] {
  const code = source.replaceAll(/\/\/.*|"[^"\n]*"/g, "");
  return GIVEN.filter((name) =>
    new RegExp(`(?<![.\\w])${name}(?=\\.\\w|[,)]| \\})`).test(code) &&
    !new RegExp(`(?:const|let|using) ${name}\\b|\\b${name}: [A-Z]|\\(\\{[^}]*\\b${name}\\b[^}]*\\}\\) =>`).test(code)
  );
}

/** The names of each package, and whether each is a type alone. */
export function exportedNames(): Map<string, Map<string, boolean>> {
  return new Map(
    Object.entries(docPackages).map(([name, path]) => {
      const names = new Map<string, boolean>();
      for (const [, type, list = ""] of readFileSync(path, "utf8").matchAll(/^export (type )?\{([^}]*)\}/gm)) {
        for (const word of list.split(",")) if (word.trim() !== "") names.set(word.trim(), type !== undefined);
      }
      return [name, names];
    }),
  );
}

/**
 * The example as a module whose default export runs it. What it names and does not import is imported from the first
 * package that has it.
 */
export function exampleModule(
  example: DocExample,
  exported: ReadonlyMap<string, ReadonlyMap<string, boolean>>,
): string {
  const imports: string[] = [];
  const body = example.source.replaceAll(/^import\s[^;]*;\n*/gm, (statement) => {
    imports.push(statement.trim());
    return "";
  });
  const imported = new Set(imports.join("\n").match(/[A-Za-z_$][\w$]*/g) ?? []);
  for (const word of new Set(body.match(/(?<![\w$."'#])[A-Za-z_$][\w$]*/g) ?? [])) {
    if (imported.has(word)) continue;
    const [from, names] = [...exported].find(([, each]) => each.has(word)) ?? [];
    if (names !== undefined) imports.push(`import ${names.get(word) ? "type " : ""}{ ${word} } from "${from}";`);
  }
  return [
    ...imports,
    `import type { Given } from "given";`,
    "",
    `export default async ({ ${givenTo(example).join(", ")} }: Given): Promise<void> => {{`,
    body,
    "}};",
    "",
  ].join("\n");
}
