import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { OpenDArgumentError, OpenDProtocolError } from "../../src/errors.ts";
import { decodeMessage } from "../../src/codec/reader.ts";
import { Writer } from "../../src/codec/writer.ts";
import { isRequired } from "../../tools/generator/model.ts";
import { oracleDecode, oracleEncode } from "./oracle.ts";
import { assertSame } from "./same.ts";
import { loadSchema, type Schema } from "./schema.ts";
import { minimal } from "./values.ts";
import { join, split } from "./wire.ts";

describe("presence, for every message", () => {
  let schema: Schema;
  before(async () => {
    schema = await loadSchema();
  });

  it("what is required is written even when zero, false or empty, and nothing else is", () => {
    for (const [name, { desc, encode, decode }] of schema.codecs) {
      const value = minimal(desc, schema.model);
      const writer = new Writer();
      encode(writer, value);
      const bytes = writer.finish();
      const required = desc.fields.filter(isRequired).map((field) => field.number).sort((a, b) => a - b);
      assert.deepEqual(split(bytes).map((field) => field.number), required, name);
      assertSame(oracleDecode(desc, bytes), value, name);
      assertSame(decodeMessage(decode, bytes), value, name);
    }
  });

  it("null is an optional field left out, and a list left out is empty", () => {
    for (const [name, { desc, encode }] of schema.codecs) {
      const value = minimal(desc, schema.model);
      const writer = new Writer();
      encode(writer, value);
      const expected = writer.finish();
      for (const nothing of [null, undefined]) {
        writer.reset();
        const given = Object.fromEntries(
          desc.fields.map((field) => [field.name, isRequired(field) ? value[field.name] : nothing]),
        );
        encode(writer, given);
        assertSame(writer.finish(), expected, name);
      }
    }
  });

  it("a required field that is missed on reading is named", () => {
    let count = 0;
    for (const [name, { desc, decode }] of schema.codecs) {
      const fields = split(oracleEncode(desc, minimal(desc, schema.model)));
      for (const field of desc.fields.filter(isRequired)) {
        const rest = join(fields.filter(({ number }) => number !== field.number).map(({ bytes }) => bytes));
        assert.throws(() => decodeMessage(decode, rest), (error) => {
          assert.ok(error instanceof OpenDProtocolError, String(error));
          assert.equal(error.code, "BAD_MESSAGE");
          assert.ok(error.message.includes(`"${name}"`), error.message);
          assert.ok(error.message.includes(`"${field.name}"`), error.message);
          return true;
        });
        count++;
      }
    }
    assert.ok(count > 500, `${count} required fields`);
  });

  it("a required field that is missed on writing is named", () => {
    for (const [name, { desc, encode }] of schema.codecs) {
      for (const field of desc.fields.filter(isRequired)) {
        for (const nothing of [undefined, null]) {
          const value = { ...minimal(desc, schema.model), [field.name]: nothing };
          assert.throws(
            () => encode(new Writer(), value),
            (error) => error instanceof OpenDArgumentError && error.message.includes(`"${field.name}"`),
            `${name}.${field.name}: ${nothing}`,
          );
        }
      }
    }
  });

  it("a value of the wrong type is named, in every field", () => {
    for (const [name, { desc, encode }] of schema.codecs) {
      for (const field of desc.fields) {
        // No field takes either: not a number, text or object, and a list only of lists.
        for (const wrong of [Symbol("wrong"), [[]]]) {
          const value = { ...minimal(desc, schema.model), [field.name]: wrong };
          assert.throws(
            () => encode(new Writer(), value),
            (error) => error instanceof OpenDArgumentError && error.message.includes(`"${field.name}"`),
            `${name}.${field.name}`,
          );
        }
      }
    }
  });
});
