import type { FileModel } from "./model.ts";

/** Command ids by the name of the schema file without `.proto`. */
export type CommandIds = Map<string, number>;

/**
 * Reads a table of commands: tab-separated, a heading line, the columns id and schema file first. The official schema
 * doesn't hold the ids, so they come from outside when a file is new.
 *
 * @throws {Error} When a line's id isn't a number.
 */
export function parseCommands(text: string): CommandIds {
  const ids: CommandIds = new Map();
  for (const line of text.split("\n").slice(1)) {
    if (line.trim() === "") continue;
    const [id, file] = line.split("\t");
    if (!/^\d+$/.test(id ?? "") || file === undefined) {
      throw new Error(`could not read the command table: line "${line}" should begin with an id, a tab and a file`);
    }
    ids.set(file, Number(id));
  }
  return ids;
}

/** A command can only be a file that has a reply: the others hold shared types. */
export function isCommandFile(file: FileModel): boolean {
  return file.members.some(({ kind, name }) => kind === "message" && name === "Response");
}

/** The option `(opend.command)` of a new file, or undefined where the table has no id for it. */
export function commandOption(file: FileModel, ids: CommandIds): string | undefined {
  const base = file.name.replace(/\.proto$/, "");
  const id = ids.get(base);
  if (id === undefined) return undefined;
  const request = file.members.some(({ kind, name }) => kind === "message" && name === "Request");
  const context = base.startsWith("Qot_") ? "QUOTE" : base.startsWith("Trd_") ? "TRADE" : "SYSTEM";
  const name = base.replaceAll("_", "");
  return `{\n  id: ${id}\n  kind: ${request ? "REQUEST" : "PUSH"}\n  context: ${context}\n  name: "${name}"\n}`;
}
