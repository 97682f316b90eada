import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import fc from "fast-check";
import { readJSON } from "../../src/codec/json_reader.ts";
import { writeJSON } from "../../src/codec/json_writer.ts";
import { decodeMessage } from "../../src/codec/reader.ts";
import { Writer } from "../../src/codec/writer.ts";
import { jsonSchema } from "../../src/gen/json_schema.ts";
import { allMessages } from "../../tools/generator/model.ts";
import { isOfficialEnum, officialEnums } from "../../tools/generator/official_enums.ts";
import { oracleFromJSON, oracleToJSON } from "./oracle.ts";
import { assertSame } from "./same.ts";
import { loadSchema, type Plain, type Schema } from "./schema.ts";
import { minimal, Values } from "./values.ts";

/** Random messages of each type. */
const RUNS = 2;

describe("every message in JSON, against the runtime of @bufbuild/protobuf", () => {
  const tables = jsonSchema();
  const writer = new Writer();
  let schema: Schema;
  let names: string[];
  before(async () => {
    schema = await loadSchema();
    names = schema.model.files.flatMap(allMessages).map(({ typeName }) => typeName);
  });

  const lineOf = (name: string): number => names.indexOf(name);
  const toJSON = (name: string, plain: Plain): string => {
    writer.reset();
    schema.codec(name).encode(writer, plain);
    return decodeMessage((reader, end) => writeJSON(tables, lineOf(name), reader, end), writer.finish());
  };
  const fromJSON = (name: string, text: string): Plain => {
    writer.reset();
    readJSON(tables, lineOf(name), text, writer);
    return decodeMessage(schema.codec(name).decode, writer.finish());
  };

  it("random values: they read what we wrote, and we read what they wrote", () => {
    assert.equal(names.length, 986);
    const values = new Values(schema.model);
    for (const name of names) {
      const { desc } = schema.codec(name);
      fc.assert(
        fc.property(values.message(desc), (value) => {
          const ours = toJSON(name, value);
          assertSame(oracleFromJSON(desc, ours), value, `${name}: they read something else than we wrote: ${ours}`);
          const theirs = oracleToJSON(desc, value);
          // Their text has no -0, so it is held against what they read in it themselves.
          const meant = oracleFromJSON(desc, theirs);
          assertSame(fromJSON(name, theirs), meant, `${name}: we read something else than they wrote: ${theirs}`);
        }),
        { numRuns: RUNS },
      );
    }
  });

  it("enums: a name where the official schema has the type, a number everywhere else", () => {
    let named = 0;
    let numbered = 0;
    for (const name of names) {
      const { desc } = schema.codec(name);
      for (const field of desc.fields) {
        if (field.enum === undefined) continue;
        const isNamed = isOfficialEnum(`${name}.${field.name}`);
        for (const { name: word, number } of field.enum.values) {
          const plain: Plain = {
            ...minimal(desc, schema.model),
            [field.name]: field.fieldKind === "list" ? [number] : number,
          };
          const written: unknown = (JSON.parse(toJSON(name, plain)) as Record<string, unknown>)[field.jsonName];
          const wanted = isNamed ? word : number;
          assert.deepEqual(written, field.fieldKind === "list" ? [wanted] : wanted, `${name}.${field.name}`);
          assert.deepEqual(fromJSON(name, toJSON(name, plain)), plain);
        }
        if (isNamed) named++;
        else numbered++;
      }
    }
    assert.equal(named, officialEnums().length);
    assert.ok(numbered > 300);
  });
});
