import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import fc from "fast-check";
import { decodeMessage } from "../../src/codec/reader.ts";
import { Writer } from "../../src/codec/writer.ts";
import { oracleDecode, oracleEncode } from "./oracle.ts";
import { assertSame } from "./same.ts";
import { type Codec, loadSchema, type Plain, type Schema } from "./schema.ts";
import { minimal, Values } from "./values.ts";
import { join, lengthDelimited, split, tag } from "./wire.ts";

function encoded({ encode }: Codec, value: Plain): Uint8Array {
  const writer = new Writer();
  encode(writer, value);
  return writer.finish();
}

describe("other ways to write the same, for every message", () => {
  let schema: Schema;
  let values: Values;
  before(async () => {
    schema = await loadSchema();
    values = new Values(schema.model);
  });

  it("lists of numbers, packed and not packed and both", () => {
    let count = 0;
    for (const [name, { desc, decode }] of schema.codecs) {
      const least = minimal(desc, schema.model);
      for (const field of desc.fields) {
        if (field.fieldKind !== "list" || field.message || field.scalar === 9 || field.scalar === 12) continue;
        const list = fc.sample(values.one(field), 7);
        const all = split(oracleEncode(desc, { ...least, [field.name]: list }));
        const others = all.filter(({ number }) => number !== field.number).map(({ bytes }) => bytes);
        const elements = all.filter(({ number }) => number === field.number);
        assert.equal(elements.length, list.length, `${name}.${field.name}`);
        const single = elements.map(({ bytes }) => bytes);
        const packed = (from: number, to?: number) =>
          lengthDelimited(field.number, join(elements.slice(from, to).map(({ payload }) => payload)));
        const forms = [
          single,
          [packed(0)],
          [...single.slice(0, 2), packed(2, 5), ...single.slice(5)],
          [packed(0, 3), packed(3, 3), packed(3)],
        ];
        for (const form of forms) {
          const read = decodeMessage(decode, join([...others, ...form]));
          assertSame(read, { ...least, [field.name]: list }, `${name}.${field.name}`);
        }
        count++;
      }
    }
    assert.ok(count > 20, `${count} lists of numbers`);
  });

  it("unknown fields of every wire type survive, wherever they stand", () => {
    const data = new TextEncoder().encode("from a newer OpenD");
    const far = 536_870_911; // the highest number there is: a tag of five bytes
    const unknown = [
      join([tag(far, 0), Uint8Array.of(0x96, 0x01)]),
      join([tag(far, 1), new Uint8Array(8).fill(7)]),
      lengthDelimited(far - 1, data),
      join([tag(far, 3), lengthDelimited(1, data), tag(2, 3), tag(2, 4), tag(far, 4)]),
      join([tag(far, 5), new Uint8Array(4).fill(9)]),
    ];
    for (const [name, codec] of schema.codecs) {
      const [value] = fc.sample(values.message(codec.desc), 1);
      assert.ok(value);
      const known = encoded(codec, value);
      const parts = split(known).map(({ bytes }) => bytes);
      const mixed: Uint8Array[] = [];
      for (let i = 0; i < Math.max(parts.length, unknown.length); i++) {
        for (const part of [unknown[i], parts[i]]) if (part !== undefined) mixed.push(part);
      }
      const read = decodeMessage(codec.decode, join(mixed));
      assertSame(read, { ...value, $unknown: join(unknown) }, name);
      assertSame(encoded(codec, read), join([known, ...unknown]), `${name}, written again`);
    }
  });

  it("a field that comes with another wire type than the schema's is kept as unknown", () => {
    for (const [name, codec] of schema.codecs) {
      const least = minimal(codec.desc, schema.model);
      for (const field of codec.desc.fields) {
        const strange = join([tag(field.number, 3), tag(field.number, 4)]);
        const read = decodeMessage(codec.decode, join([encoded(codec, least), strange]));
        assertSame(read, { ...least, $unknown: strange }, `${name}.${field.name}`);
      }
    }
  });

  it("enum numbers that the schema does not know survive", () => {
    let count = 0;
    for (const [name, codec] of schema.codecs) {
      const least = minimal(codec.desc, schema.model);
      for (const field of codec.desc.fields) {
        const type = schema.model.enumOf(field);
        if (type === undefined) continue;
        for (const number of [987_654_321, -987_654_321]) {
          assert.ok(type.values.every((known) => known.number !== number));
          const value = { ...least, [field.name]: field.fieldKind === "list" ? [number, number] : number };
          const bytes = encoded(codec, value);
          const read = decodeMessage(codec.decode, bytes);
          assertSame(read, value, `${name}.${field.name}`);
          assertSame(encoded(codec, read), bytes, `${name}.${field.name}`);
        }
        count++;
      }
    }
    assert.ok(count > 300, `${count} fields with enums`);
  });

  it("of a single value that comes twice the last counts", () => {
    for (const [name, { desc, decode }] of schema.codecs) {
      const least = minimal(desc, schema.model);
      for (const field of desc.fields) {
        if (field.fieldKind === "list" || field.message) continue;
        const [first, last] = fc.sample(values.one(field), 2);
        const twice = [first, last].map((value) => oracleEncode(desc, { ...least, [field.name]: value }));
        assertSame(decodeMessage(decode, join(twice)), { ...least, [field.name]: last }, `${name}.${field.name}`);
      }
    }
  });

  it("a message that comes in parts is put together", () => {
    let count = 0;
    for (const [name, { desc, decode }] of schema.codecs) {
      const least = minimal(desc, schema.model);
      for (const field of desc.fields) {
        if (field.fieldKind === "list" || !field.message) continue;
        for (const parts of fc.sample(fc.array(values.one(field), { minLength: 2, maxLength: 4 }), 3)) {
          const bytes = join(parts.map((part) => oracleEncode(desc, { ...least, [field.name]: part })));
          assertSame(decodeMessage(decode, bytes), oracleDecode(desc, bytes), `${name}.${field.name}`);
          count++;
        }
      }
    }
    assert.ok(count > 1000, `${count} messages in parts`);
  });

  it("the unknown fields of a message that comes in parts are put together too", () => {
    const { decode } = schema.codec("Qot_GetBasicQot.Request");
    const c2s = schema.codec("Qot_GetBasicQot.C2S");
    const unknown = [300, 301, 302].map((number) => lengthDelimited(number, new Uint8Array(40).fill(number)));
    const parts = [
      lengthDelimited(1, join([unknown[0]!, encoded(c2s, { securityList: ["HK.00700"] })])),
      lengthDelimited(1, encoded(c2s, { securityList: ["US.AAPL"] })),
      lengthDelimited(1, join([unknown[1]!, unknown[2]!])),
    ];
    assert.deepStrictEqual(decodeMessage(decode, join(parts)), {
      c2s: {
        securityList: [{ market: 1, code: "00700" }, { market: 11, code: "AAPL" }],
        header: undefined,
        $unknown: new Uint8Array(join(unknown)),
      },
    });
  });
});
