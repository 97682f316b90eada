/**
 * Writes the tables that JSON bodies are read and written by: every message's fields, the enums that JSON has by name, and
 * which messages a command is made of. What the lines mean is told in src/codec/json_schema.ts, which reads them.
 */

import { type DescEnum, type DescField, type DescMessage, ScalarType } from "@bufbuild/protobuf";
import { jsonNameOf } from "../../src/codec/json_schema.ts";
import { allMessages, type Model } from "./model.ts";
import type { Module } from "./module.ts";
import { isOfficialEnum } from "./official_enums.ts";

const letters: Partial<Readonly<Record<ScalarType, string>>> = {
  [ScalarType.DOUBLE]: "d",
  [ScalarType.FLOAT]: "f",
  [ScalarType.INT32]: "i",
  [ScalarType.UINT32]: "u",
  [ScalarType.INT64]: "l",
  [ScalarType.UINT64]: "v",
  [ScalarType.BOOL]: "b",
  [ScalarType.STRING]: "s",
  [ScalarType.BYTES]: "y",
};

/** Gives each thing a number, in the order of asking. */
class Numbered<T> {
  readonly all: T[] = [];

  of(thing: T): number {
    const known = this.all.indexOf(thing);
    return known < 0 ? this.all.push(thing) - 1 : known;
  }
}

/** `@` and the number, where it is not the one after the last. */
function at(number: number, last: number): string {
  return number === last + 1 ? "" : `@${number}`;
}

function typeOf(field: DescField, messages: ReadonlyMap<DescMessage, number>, enums: Numbered<DescEnum>): string {
  if (field.message !== undefined) return `m${messages.get(field.message)}`;
  // What is an int32 to OpenD has no names in its JSON.
  if (field.enum !== undefined) {
    return isOfficialEnum(`${field.parent.typeName}.${field.name}`) ? `e${enums.of(field.enum)}` : "i";
  }
  const letter = field.scalar === undefined ? undefined : letters[field.scalar];
  if (letter === undefined) throw new Error(`${field}: JSON bodies know no such type`);
  return letter;
}

/** Writes the tables, and what makes bodies by them. */
export function writeJSON(model: Model, module: Module): void {
  const messages = new Map(model.files.flatMap(allMessages).map((desc, index) => [desc, index]));
  const enums = new Numbered<DescEnum>();
  const lines: string[] = [];
  for (const desc of messages.keys()) {
    let last = 0;
    lines.push(
      desc.fields.map((field) => {
        if (jsonNameOf(field.name) !== field.jsonName) throw new Error(`${field}: "${field.jsonName}" in JSON`);
        const text = `${field.name}:${typeOf(field, messages, enums)}${field.fieldKind === "list" ? "*" : ""}` +
          at(field.number, last);
        last = field.number;
        return text;
      }).join(" "),
    );
  }
  const table = (name: string, entries: readonly string[]) =>
    module.line(`const ${name}: readonly string[] = [`, ...entries.map((entry) => `  "${entry}",`), "];", "");
  table("messages", lines);
  table(
    "enums",
    enums.all.map((desc) => {
      let last = -1;
      return desc.values.map(({ name, number }) => {
        const text = name + at(number, last);
        last = number;
        return text;
      }).join(" ");
    }),
  );
  module.line("const commands: Readonly<Record<number, readonly [response: number, request?: number]>> = {");
  for (const { id, file, kind } of model.commands) {
    const parts = (kind === "push" ? ["Response"] : ["Response", "Request"]).map((name) => {
      const found = file.messages.find((desc) => desc.name === name);
      if (found === undefined) throw new Error(`${file.name}.proto has no message ${name}`);
      return messages.get(found);
    });
    module.line(`  ${id}: [${parts.join(", ")}], // ${file.proto.package}`);
  }
  const schema = module.runtime("JSONSchema", "json_schema");
  const bodies = module.runtime("JSONBodies", "json_bodies");
  module.line(
    "};",
    "",
    "/** All messages, in the order of the schema's files. */",
    `export function jsonSchema(): ${schema} {`,
    `  return new ${schema}({ messages, enums, commands });`,
    "}",
    "",
    "/** What turns the bodies of every command into JSON and back. */",
    `export function jsonBodies(): ${bodies} {`,
    `  return new ${bodies}(jsonSchema());`,
    "}",
  );
}
