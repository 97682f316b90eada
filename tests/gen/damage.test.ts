import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import fc from "fast-check";
import { OpenDProtocolError } from "../../src/errors.ts";
import { decodeMessage } from "../../src/codec/reader.ts";
import { oracleDecode, oracleEncode } from "./oracle.ts";
import { assertSame } from "./same.ts";
import { type Codec, loadSchema, type Plain, type Schema } from "./schema.ts";
import { Values } from "./values.ts";
import { join, lengthDelimited, tag, varint } from "./wire.ts";

/** What was read, or `undefined` where the bytes were refused as they must be. */
function readOrRefused({ decode, desc }: Codec, bytes: Uint8Array): Plain | undefined {
  try {
    return decodeMessage(decode, bytes);
  } catch (error) {
    assert.ok(error instanceof OpenDProtocolError, `${desc.typeName}: ${error}`);
    assert.equal(error.code, "BAD_MESSAGE");
    return undefined;
  }
}

function assertRefused(codec: Codec, bytes: Uint8Array, what: string): void {
  assert.equal(readOrRefused(codec, bytes), undefined, what);
}

describe("damaged bytes", () => {
  let schema: Schema;
  let values: Values;
  let basicQot: Codec;
  const { stackTraceLimit } = Error;
  before(async () => {
    // Tens of thousands of errors are caught here, and a stack is most of what one costs.
    Error.stackTraceLimit = 0;
    schema = await loadSchema();
    values = new Values(schema.model);
    basicQot = schema.codec("Qot_Common.BasicQot");
  });
  after(() => {
    Error.stackTraceLimit = stackTraceLimit;
  });

  it("cut at every byte: refused, or a message that ends there", () => {
    let refused = 0;
    for (const codec of schema.codecs.values()) {
      const [value] = fc.sample(values.message(codec.desc), 1);
      assert.ok(value);
      const bytes = oracleEncode(codec.desc, value).subarray(0, 400);
      for (let length = 0; length < bytes.length; length++) {
        const cut = bytes.subarray(0, length);
        const read = readOrRefused(codec, cut);
        if (read === undefined) refused++;
        else assertSame(read, oracleDecode(codec.desc, cut), `${codec.desc.typeName}, ${length} bytes`);
      }
    }
    assert.ok(refused > 10_000, `${refused} refused`);
  });

  it("bytes changed at random: nothing but the error for it comes out", () => {
    for (const codec of schema.codecs.values()) {
      const change = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }));
      fc.assert(
        fc.property(values.message(codec.desc), fc.array(change, { minLength: 1, maxLength: 4 }), (value, changes) => {
          const bytes = oracleEncode(codec.desc, value);
          if (bytes.length > 0) { for (const [at, byte] of changes) bytes[at % bytes.length] = byte; }
          readOrRefused(codec, bytes);
        }),
        { numRuns: 8 },
      );
    }
  });

  it("bytes that are no message at all: the same", () => {
    for (const codec of schema.codecs.values()) {
      fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => void readOrRefused(codec, bytes)), {
        numRuns: 8,
      });
    }
  });

  it("says what was damaged", () => {
    const errors: [string, Uint8Array, string][] = [
      [
        "a text that is cut",
        Uint8Array.of(34, 5, 8),
        "Reading a message ran over its end: its bytes are cut or damaged",
      ],
      ["a field 0", Uint8Array.of(0, 0), "Reading a message found the field tag 0, which cannot stand there"],
      ["a wire type 7", Uint8Array.of(0x7f, 0), "Reading a message found the field tag 127, which cannot stand there"],
    ];
    for (const [what, bytes, message] of errors) {
      assert.throws(() => decodeMessage(basicQot.decode, bytes), { name: "OpenDProtocolError", message }, what);
    }
  });

  it("an error of another kind is the cause of the one that comes out", () => {
    const cause = new RangeError("made up");
    const decode = () => {
      throw cause;
    };
    assert.throws(() => decodeMessage(decode, new Uint8Array(3)), (error) => {
      assert.ok(error instanceof OpenDProtocolError);
      assert.equal(error.message, "Reading a message of 3 bytes failed: it is damaged");
      assert.equal(error.cause, cause);
      return true;
    });
  });

  it("a group in a group in a group, a thousand deep, is refused; 64 are kept", () => {
    const nested = (depth: number) => {
      const begin = tag(9999, 3);
      const end = tag(9999, 4);
      return join([...Array<Uint8Array>(depth).fill(begin), ...Array<Uint8Array>(depth).fill(end)]);
    };
    const { decode } = schema.codec("Qot_GetBasicQot.C2S");
    const kept = nested(64);
    assert.deepStrictEqual(decodeMessage(decode, kept), {
      securityList: [],
      header: undefined,
      $unknown: new Uint8Array(kept),
    });
    for (const depth of [65, 1000, 100_000]) {
      assertRefused(schema.codec("Qot_GetBasicQot.C2S"), nested(depth), `${depth}`);
    }
    assertRefused(schema.codec("Qot_GetBasicQot.C2S"), Uint8Array.of(0x0b, 0x14), "a group that ends as another");
    assertRefused(schema.codec("Qot_GetBasicQot.C2S"), Uint8Array.of(0x0c), "the end of a group that didn't begin");
    assertRefused(schema.codec("Qot_GetBasicQot.C2S"), Uint8Array.of(0x0b), "a group that doesn't end");
  });

  it("integers of more than ten bytes are refused, whatever reads them", () => {
    const long = (bytes: number) => Uint8Array.of(...Array<number>(bytes - 1).fill(0x80), 0);
    const fields: [string, number, string][] = [
      ["Qot_Common.BasicQot", 3, "a bool"],
      ["Qot_Common.BasicQot", 11, "an int64 as a number"],
      ["Qot_Common.BasicQot", 15, "an enum"],
      ["Common.PacketID", 1, "a uint64 as a bigint"],
      ["Common.PacketID", 2, "a uint32"],
      ["Qot_Common.SecurityStaticBasic", 2, "an int64 as a bigint"],
      ["Qot_Common.SecurityStaticBasic", 3, "an int32"],
      ["Common.PacketID", 999, "an unknown one"],
    ];
    for (const [name, number, what] of fields) {
      const codec = schema.codec(name);
      // The other fields, so that what is refused is the one looked at.
      const [value] = fc.sample(values.message(codec.desc), 1);
      assert.ok(value);
      const rest = oracleEncode(codec.desc, value);
      assert.ok(readOrRefused(codec, join([rest, tag(number, 0), long(10)])), `${what} of ten bytes`);
      assertRefused(codec, join([rest, tag(number, 0), long(11)]), `${what} of eleven bytes`);
      assertRefused(codec, join([rest, tag(number, 0), new Uint8Array(11).fill(0xff)]), `${what} that goes on`);
    }
  });

  it("tags and lengths over 32 bits are refused, not cut to another field or length", () => {
    const codec = schema.codec("Qot_GetBasicQot.C2S");
    assert.ok(
      readOrRefused(codec, join([Uint8Array.of(0x8a, 0x80, 0), Uint8Array.of(0)])) === undefined,
      "no security",
    );
    const security = lengthDelimited(1, Uint8Array.of(8, 1, 18, 1, 65));
    assert.ok(readOrRefused(codec, security));
    const payload = security.subarray(1);
    assert.ok(readOrRefused(codec, join([Uint8Array.of(0x8a, 0x80, 0x80, 0x80, 0), payload])), "a tag padded to five");
    assertRefused(codec, join([varint(2n ** 32n + 10n), payload]), "a tag of 33 bits");
    assertRefused(codec, join([varint(2n ** 35n + 10n), payload]), "a tag of six bytes");
    const body = security.subarray(2);
    assert.ok(readOrRefused(codec, join([tag(1, 2), Uint8Array.of(0x87 - 2, 0), body])), "a length padded to two");
    assertRefused(codec, join([tag(1, 2), varint(2n ** 32n + 5n), body]), "a length of 33 bits");
    assertRefused(codec, join([tag(1, 2), varint(2n ** 35n + 5n), body]), "a length of six bytes");
  });

  it("a length beyond the bytes is refused before anything is set aside for it", () => {
    const kinds: [string, number, string][] = [
      ["Qot_Common.BasicQot", 1, "a message"],
      ["Qot_Common.BasicQot", 4, "a text"],
      ["Qot_GetBasicQot.C2S", 1, "a message in a list"],
      ["Common.PacketID", 77, "an unknown field"],
    ];
    for (const [name, number, what] of kinds) {
      for (const length of [1, 127, 128, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1]) {
        assertRefused(schema.codec(name), join([tag(number, 2), varint(length)]), `${what} of ${length} bytes`);
      }
    }
  });

  it("a length beyond the message that holds it is refused, though there are bytes", () => {
    const inner = Uint8Array.of(8, 1, 18, 9, 65);
    const codec = schema.codec("Qot_GetBasicQot.C2S");
    assertRefused(codec, join([lengthDelimited(1, inner), new Uint8Array(40)]), "a text that runs into the next");
    assertRefused(codec, join([Uint8Array.of(10, 1, 8, 1), new Uint8Array(40)]), "a number that does");
    assertRefused(
      schema.codec("Qot_GetOrderBook.Response"),
      Uint8Array.of(34, 3, 18, 9, 9, 0, 0),
      "a message that does",
    );
  });

  it("many unknown fields take time by their number, not by its square", () => {
    const bytes = new Uint8Array(2_000_000);
    for (let i = 0; i < bytes.length; i += 2) bytes[i] = 0x78;
    const began = performance.now();
    const read = decodeMessage(schema.codec("Qot_GetBasicQot.C2S").decode, bytes);
    const unknown = read["$unknown"];
    assert.ok(unknown instanceof Uint8Array);
    assertSame(unknown, bytes, "all kept");
    // By the square it is a minute and more.
    assert.ok(performance.now() - began < 5000);
  });
});
