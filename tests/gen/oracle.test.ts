import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import fc from "fast-check";
import { decodeMessage } from "../../src/codec/reader.ts";
import { Writer } from "../../src/codec/writer.ts";
import { oracleDecode, oracleEncode } from "./oracle.ts";
import { assertSame } from "./same.ts";
import { loadSchema, type Schema } from "./schema.ts";
import { Values } from "./values.ts";

/**
 * Random messages of each type. Every field is there in two of three of them, and the kinds of fields share what reads and
 * writes them, so that each kind still has tens of thousands of values; 986 types take about a second.
 */
const RUNS = 20;

describe("every message against the runtime of @bufbuild/protobuf", () => {
  let schema: Schema;
  before(async () => {
    schema = await loadSchema();
  });

  it("there are 986, and each has a codec", () => {
    assert.equal(schema.codecs.size, 986);
    for (const [name, { encode, decode }] of schema.codecs) {
      assert.equal(typeof encode, "function", name);
      assert.equal(typeof decode, "function", name);
    }
  });

  it("random values: the same bytes, and the same values from them", () => {
    const values = new Values(schema.model);
    const writer = new Writer();
    for (const [name, { desc, encode, decode }] of schema.codecs) {
      fc.assert(
        fc.property(values.message(desc), (value) => {
          writer.reset();
          encode(writer, value);
          const ours = writer.finish();
          const theirs = oracleEncode(desc, value);
          assertSame(ours, theirs, `${name}: our bytes are not theirs`);
          assertSame(decodeMessage(decode, theirs), value, `${name}: we read something else than they wrote`);
          assertSame(oracleDecode(desc, ours), value, `${name}: they read something else than we wrote`);
        }),
        { numRuns: RUNS },
      );
    }
  });
});
