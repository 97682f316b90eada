import { createFileRegistry, type DescMessage } from "@bufbuild/protobuf";
import { fileURLToPath } from "node:url";
import type { Reader } from "../../src/codec/reader.ts";
import type { Writer } from "../../src/codec/writer.ts";
import { allMessages, Model } from "../../tools/generator/model.ts";
import { moduleName, typeName } from "../../tools/generator/names.ts";
import { buildSchema } from "../../tools/schema/build.ts";

/** A message as our codecs have it: every field by its name, `undefined` where an optional one is absent. */
export type Plain = Record<string, unknown>;

/** One message of the schema, and the functions that were generated for it. */
export interface Codec {
  readonly desc: DescMessage;
  encode(writer: Writer, value: Plain): void;
  decode(reader: Reader, end: number): Plain;
}

/** The schema as buf reads it, and what the generator made of it. */
export interface Schema {
  readonly model: Model;
  readonly codecs: ReadonlyMap<string, Codec>;
  /** The generated modules, by the name of the schema file without `.proto`. */
  readonly modules: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  codec(name: string): Codec;
}

let loaded: Promise<Schema> | undefined;

/**
 * Compiles proto/ afresh, so that what was generated is held against the schema and not against itself. Test files that
 * share a process share it, for it takes a second of CPU.
 */
export function loadSchema(): Promise<Schema> {
  return loaded ??= load();
}

async function load(): Promise<Schema> {
  const set = await buildSchema(fileURLToPath(new URL("../../proto", import.meta.url)));
  const model = new Model([...createFileRegistry(set).files]);
  const modules = new Map<string, Readonly<Record<string, unknown>>>();
  const codecs = new Map<string, Codec>();
  await Promise.all(model.files.map(async (file) => {
    const module = await import(new URL(`../../src/gen/${moduleName(file)}.ts`, import.meta.url).href);
    modules.set(file.name, module);
    for (const desc of allMessages(file)) {
      codecs.set(desc.typeName, {
        desc,
        encode: module[`encode${typeName(desc)}`],
        decode: module[`decode${typeName(desc)}`],
      });
    }
  }));
  const codec = (name: string): Codec => {
    const found = codecs.get(name);
    if (found === undefined) throw new Error(`the schema has no message ${name}`);
    return found;
  };
  return { model, modules, codecs, codec };
}
