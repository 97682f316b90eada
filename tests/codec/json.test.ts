import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { JSONBodies } from "../../src/codec/json_bodies.ts";
import { jsonNameOf, JSONSchema } from "../../src/codec/json_schema.ts";
import { decodeMessage, NESTING_LIMIT } from "../../src/codec/reader.ts";
import { Writer } from "../../src/codec/writer.ts";
import { OpenDProtocolError } from "../../src/errors.ts";
import { jsonBodies } from "../../src/gen/json_schema.ts";
import { QotGetOrderBook, TrdGetAccList } from "../../src/gen/mod.ts";
import { serverCommands } from "../../src/gen/server.ts";
import { anyCharacter } from "./characters.ts";

/** Command 1: a request with a field of each type, and one that holds itself. Command 2 is a push. */
const schema = new JSONSchema({
  messages: [
    "d:d f:f i:i u:u l:l v:v b:b s:s y:y e:e0 m:m1",
    "ds:d* is:i* ls:l* ss:s* es:e0* ms:m1* snake_case_:i@20 _lead:i",
    "retType:i self:m2 list:m2*",
  ],
  enums: ["Kind_None@-1 Kind_Zero Kind_Five@5 Kind_Six Kind_Also@6"],
  commands: { 1: [2, 0], 2: [2], 3: [2, 1] },
});
const bodies = new JSONBodies(schema);

const text = (body: Uint8Array | undefined): string => new TextDecoder().decode(body);
const bytes = (json: string): Uint8Array => new TextEncoder().encode(json);
/** The JSON that the fields written make. */
const written = (id: number, write: (writer: Writer) => void): string => {
  const writer = new Writer();
  write(writer);
  return text(bodies.toJSON(id, "request", writer.finish()));
};
/** What JSON reads as, written again. */
const again = (json: string, id = 1): string =>
  text(bodies.toJSON(id, "request", bodies.fromJSON(id, "request", bytes(json))));
/** Why a body cannot be read. */
const failure = (json: string | Uint8Array, id = 1, from = bodies): OpenDProtocolError => {
  const body = from.fromJSON(id, "request", typeof json === "string" ? bytes(json) : json);
  let error: unknown;
  assert.throws(() => decodeMessage(() => undefined, body), (thrown) => (error = thrown, true));
  assert.ok(error instanceof OpenDProtocolError, String(error));
  assert.equal(error.code, "BAD_MESSAGE");
  // A copy has lost the reason, and is no message all the same.
  assert.throws(() => decodeMessage((reader, end) => reader.unknown(reader.next(), 0, end, undefined), body.slice()));
  return error;
};

describe("Protobuf to JSON", () => {
  const numbers: readonly [number, string][] = [
    [0, "0"],
    [-0, "-0.0"],
    [350.4, "350.4"],
    [1e21, "1e+21"],
    [5e-324, "5e-324"],
    [NaN, '"NaN"'],
    [Infinity, '"Infinity"'],
    [-Infinity, '"-Infinity"'],
  ];
  for (const [value, wanted] of numbers) {
    it(`a double of ${Object.is(value, -0) ? "-0" : value}`, () => {
      assert.equal(written(1, (w) => w.double(9, value, "d")), `{"d":${wanted}}`);
      assert.equal(again(`{"d":${wanted}}`), `{"d":${wanted}}`);
    });
  }

  it("64-bit integers are strings, digit by digit", () => {
    const json = written(1, (w) => {
      w.int64BigInt(40, -(2n ** 63n), "l");
      w.uint64BigInt(48, 2n ** 64n - 1n, "v");
    });
    assert.equal(json, '{"l":"-9223372036854775808","v":"18446744073709551615"}');
    assert.equal(again(json), json);
  });

  it("bytes, text and truth", () => {
    const json = written(1, (w) => {
      w.bool(56, false, "b");
      w.string(66, '腾"讯\n\u2028🚀', "s");
      w.bytes(74, Uint8Array.of(0xfb, 0xff, 0), "y");
    });
    assert.equal(json, `{"b":false,"s":${JSON.stringify('腾"讯\n\u2028🚀')},"y":"+/8A"}`);
    assert.equal(again(json), json);
  });

  it("enums by name, a number that has none as it is, and the first of two names", () => {
    const of = (value: number) => written(1, (w) => w.int32(80, value, "e"));
    assert.deepEqual([-1, 0, 5, 6, 7, -2].map(of), [
      '{"e":"Kind_None"}',
      '{"e":"Kind_Zero"}',
      '{"e":"Kind_Five"}',
      '{"e":"Kind_Six"}',
      '{"e":7}',
      '{"e":-2}',
    ]);
  });

  it("names in camelCase", () => {
    assert.equal(written(3, (w) => w.int32(160, 1, "snake_case_")), '{"snakeCase":1}');
    assert.equal(written(3, (w) => w.int32(168, 2, "_lead")), '{"Lead":2}');
    assert.equal(jsonNameOf("yes_bid__size2"), "yesBidSize2");
  });

  it("lists, packed and not, as one; the last of a field that comes twice; two halves of a message as one", () => {
    const lists = written(3, (w) => {
      w.int32(16, 1, "is");
      w.packed(18, [2, 3], (value) => w.int32(0, value, "is"));
      w.string(34, "a", "ss");
      w.int32(16, 4, "is");
      w.string(34, "b", "ss");
    });
    assert.equal(lists, '{"is":[1,2,3,4],"ss":["a","b"]}');
    const twice = written(1, (w) => {
      w.int32(24, 1, "i");
      for (const value of [7, 8]) {
        const at = w.open(90);
        w.int32(value === 7 ? 160 : 16, value, "");
        w.close(at);
      }
      w.int32(24, 2, "i");
    });
    assert.equal(twice, '{"i":2,"m":{"snakeCase":7,"is":[8]}}');
  });

  it("leaves out what the schema does not know, and what has another wire type", () => {
    const json = written(1, (w) => {
      w.string(8002, "new", "");
      w.string(26, "no number", "");
      w.int32(24, 5, "i");
    });
    assert.equal(json, '{"i":5}');
  });

  it("gives nothing for bytes that are no message, or of a command that is not known", () => {
    assert.equal(bodies.toJSON(1, "request", Uint8Array.of(0x1a)), undefined);
    assert.equal(bodies.toJSON(3, "request", Uint8Array.of(0x12, 2, 1, 0x80)), undefined);
    assert.equal(bodies.toJSON(99, "request", new Uint8Array(0)), undefined);
    assert.equal(bodies.toJSON(2, "request", new Uint8Array(0)), undefined);
    assert.equal(text(bodies.toJSON(2, "response", new Uint8Array(0))), "{}");
  });
});

describe("JSON to Protobuf", () => {
  const taken: readonly [what: string, json: string, meant: string, id?: number][] = [
    ["integers as strings and with a fraction of zero", '{"i":"-5","u":7.0}', '{"i":-5,"u":7}'],
    ["64-bit integers as numbers", '{"l":-5,"v":9007199254740991}', '{"l":"-5","v":"9007199254740991"}'],
    [
      "64-bit integers as numbers that no double holds, with quotes and numbers around them",
      '{"s":"\\"1234567890123456789","l":-1234567890123456789,"d":0.12345678901234567,"v":18446744073709551615,"f":1e3}',
      '{"s":"\\"1234567890123456789","l":"-1234567890123456789","d":0.12345678901234566,' +
      '"v":"18446744073709551615","f":1000}',
    ],
    ["a double as a string", '{"d":"1.5e3","f":"-2"}', '{"d":1500,"f":-2}'],
    [
      "a double of many digits beside a long integer",
      '{"d":12345678901234567890,"l":9007199254740993}',
      '{"d":12345678901234567000,"l":"9007199254740993"}',
    ],
    ["enums by number, by a number in a string, by either name", '{"e":5}', '{"e":"Kind_Five"}'],
    ["an enum's number in a string", '{"e":"-1"}', '{"e":"Kind_None"}'],
    ["an enum's second name", '{"e":"Kind_Also"}', '{"e":"Kind_Six"}'],
    ["an enum's name that is newer than the schema", '{"i":1,"e":"Kind_New"}', '{"i":1}'],
    ["an enum's number that is newer than the schema", '{"e":77}', '{"e":77}'],
    ["both names of a field", '{"snake_case_":1}', '{"snakeCase":1}', 3],
    ["null for what is absent", '{"i":null,"m":null,"s":null}', "{}"],
    ["an empty list, and null for one", '{"is":[],"ss":null}', "{}", 3],
    ["fields that are newer than the schema", '{"new":{"deep":[1,{"i":2}]},"i":1,"__proto__":{"u":1}}', '{"i":1}'],
    ["base64 of the other alphabet, without padding", '{"y":"-_8"}', '{"y":"+/8="}'],
    [
      "messages in messages",
      '{"m":{"ms":[{"is":[1]},{},{"ms":[{"ds":[-0.0]}]}]}}',
      '{"m":{"ms":[{"is":[1]},{},{"ms":[{"ds":[-0.0]}]}]}}',
    ],
    ["a byte order mark", '\ufeff{"i":1}', '{"i":1}'],
  ];
  for (const [what, json, meant, id] of taken) it(what, () => assert.equal(again(json, id), meant));

  const refused: readonly [json: string, message: RegExp, id?: number][] = [
    ["", /^Reading the JSON request of command 1 failed: it is damaged, or no JSON$/],
    ['{"i":1', /no JSON/],
    ["[]", /"the body" was given as an array, but must be an object/],
    ["null", /"the body" was given as null/],
    ["7", /"the body" was given as 7/],
    ['{"i":1.5}', /at "i", "i" was given as 1\.5, but must be a whole number/],
    ['{"i":true}', /"i" was given as true/],
    ['{"i":"1.5"}', /"i" was given as "1\.5"/],
    ['{"i":2147483648}', /from -2\^31/],
    ['{"u":-1}', /"u" was given as -1/],
    ['{"l":1.5}', /"l" was given as 1\.5, but must be a whole number/],
    ['{"l":"x"}', /"l" was given as "x"/],
    ['{"l":1e19}', /"l" was given as 10000000000000000000, but must be a decimal string/],
    ['{"l":9223372036854775808}', /must be a bigint from -2\^63/],
    ['{"v":"-1"}', /must be a bigint from 0/],
    ['{"v":"18446744073709551616"}', /2\^64/],
    ['{"b":1}', /must be true or false/],
    ['{"s":5}', /"s" was given as 5, but must be a string/],
    ['{"y":"*"}', /must be a string in base64/],
    ['{"y":[1]}', /must be a string in base64/],
    ['{"d":"abc"}', /must be a number, "NaN"/],
    ['{"d":1e999}', /must be a number/],
    ['{"d":"1e999"}', /must be a number/],
    ['{"f":1e39}', /32 bits/],
    ['{"e":true}', /"e" was given as true/],
    ['{"m":[]}', /at "m", "m" was given as an array, but must be an object/],
    ['{"m":{"ms":[{},{"is":[1,"2",null]}]}}', /at "m\.ms\[1\]\.is\[2\]", "is" was given as null/],
    ['{"m":{"ms":{}}}', /at "m\.ms", "ms" was given as an object, but must be an array/],
  ];
  for (const [json, message, id] of refused) {
    it(`refuses ${json || "nothing"}`, () => assert.match(failure(json, id).message, message));
  }

  it("refuses an integer of many digits without telling all of them", () => {
    const digits = "9".repeat(100_000);
    assert.match(failure(`{"l":"${digits}"}`).message, /"l" was given as "9{40}\.\.\.", but must be a whole number$/);
    assert.ok(failure(`{"v":${digits}}`).message.length < 200);
  });

  it("keeps a long integer exact beside a string of many escapes", () => {
    const escapes = '\\"1234567890123456789\\\\'.repeat(5) + "x\\n".repeat(3_000_000);
    assert.equal(
      bodies.fromJSON(1, "request", bytes(`{"s":"${escapes}","l":1234567890123456789}`)).length,
      // The tag, the length in four bytes and the text; the tag and nine bytes of the integer.
      5 + JSON.parse(`"${escapes}"`).length + 10,
    );
  });

  it("hands on what a command has brought that is not known", () => {
    const body = bytes('{"i":1}');
    assert.equal(bodies.fromJSON(99, "response", body), body);
  });

  it("goes no deeper than Protobuf, either way", () => {
    const nested = (depth: number) => `${'{"self":'.repeat(depth)}{"retType":1}${"}".repeat(depth)}`;
    const read = (depth: number) => bodies.fromJSON(2, "response", bytes(nested(depth)));
    assert.equal(text(bodies.toJSON(2, "response", read(NESTING_LIMIT - 1))), nested(NESTING_LIMIT - 1));
    assert.throws(() => decodeMessage(() => 0, read(NESTING_LIMIT)), /nests over 64 deep/);
    const writer = new Writer();
    const open = Array.from({ length: NESTING_LIMIT + 1 }, () => writer.open(18));
    for (const at of open.reverse()) writer.close(at);
    assert.equal(bodies.toJSON(2, "response", writer.finish()), undefined);
    // What is not known may be as deep as it likes, and so may what is no message at all.
    assert.equal(again(`{"i":1,"new":${"[".repeat(5000)}${"]".repeat(5000)}}`), '{"i":1}');
    failure("[".repeat(300_000));
  });
});

describe("bodies that are damaged", () => {
  const real = jsonBodies();
  const book = (): Uint8Array => {
    const writer = new Writer();
    serverCommands.QotGetOrderBook.encode(writer, {
      retType: 0,
      s2c: {
        security: { market: 1, code: "00700" },
        name: "腾讯控股",
        orderBookAskList: [{
          price: 350.4,
          volume: 12_300,
          orederCount: 3,
          detailList: [{ orderID: 2n ** 60n, volume: 9 }],
        }],
        orderBookBidList: [],
      },
    });
    return writer.finish();
  };

  it("JSON: what comes out is a message or an OpenDProtocolError", () => {
    const sound = text(real.toJSON(QotGetOrderBook.id, "response", book()));
    const damaged = fc.tuple(fc.nat(sound.length), fc.nat(6), fc.string({ unit: anyCharacter, maxLength: 4 })).map(
      ([at, cut, put]) => bytes(sound.slice(0, at) + put + sound.slice(at + cut)),
    );
    const unasked = fc.json().map(bytes);
    const shaped = fc.record({
      retType: fc.jsonValue(),
      s2c: fc.record({ security: fc.jsonValue(), svrRecvTimeBid: fc.jsonValue() }),
    })
      .map((value) => bytes(JSON.stringify(value)));
    let read = 0;
    let failed = 0;
    fc.assert(
      fc.property(fc.oneof(damaged, unasked, shaped, fc.uint8Array({ maxLength: 40 })), (body) => {
        try {
          decodeMessage(QotGetOrderBook.decode, real.fromJSON(QotGetOrderBook.id, "response", body));
          read++;
        } catch (error) {
          assert.ok(error instanceof OpenDProtocolError, String(error));
          failed++;
        }
      }),
      { numRuns: 600 },
    );
    assert.ok(read > 0 && failed > 0, `${read} read, ${failed} not`);
  });

  it("Protobuf: what comes out is JSON or nothing", () => {
    const sound = book();
    let made = 0;
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.nat(255), fc.nat(sound.length), (at, byte, end) => {
        const body = sound.slice(0, Math.max(end, at + 1));
        body[at] = byte;
        const json = real.toJSON(QotGetOrderBook.id, "response", body);
        if (json === undefined) return;
        made++;
        assert.equal(typeof JSON.parse(text(json)), "object");
      }),
      { numRuns: 600 },
    );
    assert.ok(made > 0);
  });

  it("a required field that is missing is found by the decoder", () => {
    const body = real.fromJSON(TrdGetAccList.id, "response", bytes('{"retType":0,"s2c":{"accList":[{"accID":"1"}]}}'));
    assert.throws(() => decodeMessage(TrdGetAccList.decode, body), /"trdEnv", which is required/);
  });
});
