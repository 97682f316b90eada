/**
 * Brings a newer official schema into proto/: what is new is added in place, what changed is reported and left alone;
 * our comments, enum types and options stay.
 *
 *     node --import tsx tools/schema/update.ts [--from DIR] [--to DIR] [--commands FILE] [--check]
 *
 * --from      the official .proto files (default node_modules/futu-api/proto)
 * --to        ours (default proto)
 * --commands  table of command ids for new files: id, tab, file name without .proto; a heading line
 * --check     write nothing
 *
 * Exit code 0: nothing new and nothing changed, or what was new is written. 1: something changed and wants a decision
 * by hand, or --check found something new. 2: it could not be done.
 */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { buildSchema } from "./build.ts";
import { type CommandIds, commandOption, isCommandFile, parseCommands } from "./commands.ts";
import { mergeSchema, type Report } from "./merge.ts";
import { indexTypes, type Schema } from "./model.ts";
import { printFile } from "./print.ts";
import { readSchema } from "./read.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Where the schemas are and what may be written. */
export interface UpdateOptions {
  /** Folder of the official files. */
  from: string;
  /** Folder of ours. */
  to: string;
  /** Command ids for files that are new. */
  commands: CommandIds;
  /** Write nothing. */
  check: boolean;
}

/** What an update did. */
export interface UpdateResult extends Report {
  /** Files whose text differs from before, also where only the form did. */
  written: string[];
  /** Files with a reply and no command id. */
  withoutCommand: string[];
}

/**
 * Merges the official schema into ours and writes the files that differ.
 *
 * @throws {Error} When a side doesn't compile, uses what the tools can't print, a comment of ours would be lost, or what
 * would be written doesn't read back. Then nothing is written.
 */
export async function update(options: UpdateOptions): Promise<UpdateResult> {
  await mkdir(options.to, { recursive: true });
  const theirs = readSchema(await buildSchema(options.from));
  const ours: Schema = await hasFiles(options.to, theirs) ? readSchema(await buildSchema(options.to)) : new Map();
  const known = new Set(ours.keys());
  const report = mergeSchema(ours, theirs, (file) => commandOption(file, options.commands));
  const withoutCommand = [...theirs.values()]
    .filter((file) =>
      !known.has(file.name) && isCommandFile(file) && commandOption(file, options.commands) === undefined
    )
    .map(({ name }) => name);
  const types = indexTypes(ours);
  const written: { name: string; text: string }[] = [];
  for (const file of ours.values()) {
    const before = await readText(join(options.to, file.name));
    const text = printFile(file, types);
    if (text === before) continue;
    refuseLoss(file.name, before, text);
    written.push({ name: file.name, text });
  }
  if (written.length > 0) await refuseMisprint(options.to, ours, types);
  if (!options.check) {
    for (const { name, text } of written) await writeFile(join(options.to, name), text);
  }
  return { ...report, written: written.map(({ name }) => name), withoutCommand };
}

async function hasFiles(folder: string, theirs: Schema): Promise<boolean> {
  for (const name of theirs.keys()) {
    if (await readText(join(folder, name)) !== "") return true;
  }
  return false;
}

async function readText(path: string): Promise<string> {
  return await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
}

/** Reads back what is printed: a relative name that means another type, say, must not get as far as proto/. */
async function refuseMisprint(to: string, ours: Schema, types: Map<string, string>): Promise<void> {
  const scratch = await mkdtemp(join(tmpdir(), "opend-schema-"));
  try {
    await cp(join(to, "opend"), join(scratch, "opend"), { recursive: true });
    for (const file of ours.values()) await writeFile(join(scratch, file.name), printFile(file, types));
    for (const file of readSchema(await buildSchema(scratch)).values()) {
      const printed = await readText(join(scratch, file.name));
      if (printFile(file, types) !== printed) {
        throw new Error(
          `"${file.name}" doesn't read back as it was printed: nothing was written, mend tools/schema/print.ts`,
        );
      }
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** A compiler drops comments that stand where they belong to nothing: better to stop than to lose one. */
function refuseLoss(name: string, before: string, after: string): void {
  for (const [, text] of before.matchAll(/^\s*\/\/ ?(.*?)\s*$/gm)) {
    if (text !== undefined && !after.includes(text)) {
      throw new Error(`the comment "${text}" of "${name}" belongs to no element and would be lost: move it above one`);
    }
  }
}

/** The report as text for people. */
export function summary(result: UpdateResult, check: boolean): string {
  const lines: string[] = [];
  const section = (title: string, items: string[]): void => {
    if (items.length > 0) lines.push(`${title} (${items.length}):`, ...items.map((item) => `  ${item}`));
  };
  section(check ? "new, not written" : "added", result.added);
  section("typed as an enum, please review", result.typed);
  section("left a number, please review", result.doubts);
  section("new files without a command id", result.withoutCommand);
  section("changed, ours kept: decide by hand", result.changed);
  if (result.added.length + result.changed.length === 0) {
    lines.push("nothing new");
    section(check ? "not in canonical form" : "brought into canonical form", result.written);
  }
  return lines.join("\n");
}

/** Runs the program with its arguments and returns its exit code. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      from: { type: "string", default: join(ROOT, "node_modules/futu-api/proto") },
      to: { type: "string", default: join(ROOT, "proto") },
      commands: { type: "string" },
      check: { type: "boolean", default: false },
    },
  });
  const commands = values.commands === undefined ? "" : await readFile(values.commands, "utf8");
  const result = await update({
    from: values.from,
    to: values.to,
    check: values.check,
    commands: parseCommands(commands),
  });
  console.log(summary(result, values.check));
  return result.changed.length > 0 || (values.check && result.written.length > 0) ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  }, (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  });
}
