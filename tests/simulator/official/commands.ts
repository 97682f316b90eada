/** The commands of the protocol by the names of their schema files. */

import * as commands from "../../../src/gen/mod.ts";

interface Command {
  readonly id: number;
  readonly name: string;
  readonly kind: "request" | "push";
}

const all: readonly Command[] = Object.values(commands as Readonly<Record<string, unknown>>)
  .filter((value): value is Command => typeof value === "object" && value !== null && "kind" in value);

/** "Qot_GetKL" and so on, by their numbers. */
export function schemaNames(kind: Command["kind"]): string[] {
  return all.filter((command) => command.kind === kind).toSorted((a, b) => a.id - b.id).map(({ name }) => name);
}

/** A command's number. */
export function idOf(name: string): number {
  const found = all.find((command) => command.name === name);
  if (found === undefined) throw new Error(`no command ${name}`);
  return found.id;
}
