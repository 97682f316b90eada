import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { BinaryWriter } from "@bufbuild/protobuf/wire";
import { OpenDArgumentError } from "../../src/errors.ts";
import { badField, Writer } from "../../src/codec/writer.ts";
import { toHex } from "../wire/support.ts";

/** What one call writes. */
function bytesWritten(write: (writer: Writer) => void): Uint8Array {
  const writer = new Writer();
  write(writer);
  return writer.view();
}

/** What the writer of `@bufbuild/protobuf` makes of it. */
function bytesExpected(write: (writer: BinaryWriter) => unknown): Uint8Array {
  const writer = new BinaryWriter();
  write(writer);
  return writer.finish();
}

/** What one call writes, in hex. */
function written(write: (writer: Writer) => void): string {
  return toHex(bytesWritten(write));
}

/** What the writer of `@bufbuild/protobuf` makes of it, in hex. */
function expected(write: (writer: BinaryWriter) => unknown): string {
  return toHex(bytesExpected(write));
}

/** For megabytes, whose hex text takes a second. */
function isSame(ours: Uint8Array, theirs: Uint8Array): boolean {
  return ours.length === theirs.length && ours.every((byte, i) => byte === theirs[i]);
}

const TAG = 13 << 3;
const FAR_TAG = (536_870_911 << 3) >>> 0;

type Method =
  | "int32"
  | "uint32"
  | "bool"
  | "double"
  | "float"
  | "int64Number"
  | "uint64Number"
  | "int64BigInt"
  | "uint64BigInt"
  | "string"
  | "bytes";

function call(writer: Writer, method: Method, value: unknown, tag = TAG, name = "price"): void {
  (writer[method] as (tag: number, value: unknown, name: string) => void).call(writer, tag, value, name);
}

function assertRefused(method: Method, value: unknown, wanted: string): void {
  const given = typeof value === "bigint" ? `${value}n` : String(value);
  const writer = new Writer();
  assert.throws(() => call(writer, method, value), (error) => {
    assert.ok(error instanceof OpenDArgumentError, `${method} of ${given}: ${error}`);
    assert.equal(error.code, "ARGUMENT");
    const message = value === undefined ? `"price" is missing: ${wanted} is required` : `, but must be ${wanted}`;
    assert.ok(error.message.startsWith(`"price" `) && error.message.endsWith(message), error.message);
    return true;
  }, `${method} of ${given}`);
  assert.equal(writer.length, 0, `${method} of ${given} left something behind`);
}

const INT32 = [0, -0, 1, -1, 127, 128, 16383, 16384, 2097151, 2097152, 268435455, 268435456, 2 ** 31 - 1, -(2 ** 31)];
const UINT32 = [0, -0, 1, 127, 128, 16383, 16384, 2 ** 28 - 1, 2 ** 28, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1];
const MAX = Number.MAX_SAFE_INTEGER;
const POWERS = Array.from({ length: 54 }, (_, i) => 2 ** i).flatMap((power) => [power - 1, power]).slice(0, -1);
const EDGES = [0n, 1n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 63n - 1n];

describe("numbers", () => {
  it("of 32 bits are written as they should be at every edge", () => {
    for (const value of INT32) {
      assert.equal(written((w) => w.int32(TAG, value, "x")), expected((w) => w.tag(13, 0).int32(value)), `${value}`);
    }
    for (const value of UINT32) {
      assert.equal(written((w) => w.uint32(TAG, value, "x")), expected((w) => w.tag(13, 0).uint32(value)), `${value}`);
    }
  });

  it("of 64 bits, given as numbers, at every power of two", () => {
    for (const value of [...POWERS, ...POWERS.map((power) => -power), MAX, -MAX, -0]) {
      const theirs = expected((w) => w.tag(13, 0).int64(BigInt(value)));
      assert.equal(written((w) => w.int64Number(TAG, value, "x")), theirs, `${value}`);
      assert.equal(written((w) => w.int64BigInt(TAG, value, "x")), theirs, `${value}`);
    }
    for (const value of [...POWERS, MAX, -0]) {
      const theirs = expected((w) => w.tag(13, 0).uint64(BigInt(value)));
      assert.equal(written((w) => w.uint64Number(TAG, value, "x")), theirs, `${value}`);
      assert.equal(written((w) => w.uint64BigInt(TAG, value, "x")), theirs, `${value}`);
    }
  });

  it("of 64 bits, given as bigints", () => {
    for (const value of [...EDGES, ...EDGES.map((edge) => -edge), -(2n ** 63n)]) {
      const theirs = expected((w) => w.tag(13, 0).int64(value));
      assert.equal(written((w) => w.int64BigInt(TAG, value, "x")), theirs, `${value}`);
    }
    for (const value of [...EDGES, 2n ** 63n, 2n ** 64n - 1n]) {
      const theirs = expected((w) => w.tag(13, 0).uint64(value));
      assert.equal(written((w) => w.uint64BigInt(TAG, value, "x")), theirs, `${value}`);
    }
  });

  it("with a fraction, bit by bit", () => {
    for (const value of [0, -0, 1.5, -1e300, 5e-324, Number.MAX_VALUE, Infinity, -Infinity, NaN]) {
      assert.equal(written((w) => w.double(TAG, value, "x")), expected((w) => w.tag(13, 0).double(value)), `${value}`);
    }
    for (const value of [0, -0, 1.5, 0.1, 3.4028234663852886e38, 2 ** -149, Infinity, -Infinity, NaN]) {
      assert.equal(written((w) => w.float(TAG, value, "x")), expected((w) => w.tag(13, 0).float(value)), `${value}`);
    }
  });

  it("that are not whole, not finite or of another type are refused by name", () => {
    const never = [NaN, Infinity, -Infinity, 0.5, "1", true, null, undefined, {}, [], [1]];
    for (const value of [...never, 1n, 2 ** 31, -(2 ** 31) - 1]) {
      assertRefused("int32", value, "a whole number from -2^31 to 2^31 - 1");
    }
    for (const value of [...never, 1n, 2 ** 32, -1]) {
      assertRefused("uint32", value, "a whole number from 0 to 2^32 - 1");
    }
    for (const value of [...never, 1n, MAX + 1, -MAX - 1]) {
      assertRefused("int64Number", value, "a whole number from -(2^53 - 1) to 2^53 - 1");
    }
    for (const value of [...never, 1n, MAX + 1, -1]) {
      assertRefused("uint64Number", value, "a whole number from 0 to 2^53 - 1");
    }
    for (const value of ["1", 1n, true, null, undefined, {}, [1]]) {
      assertRefused("double", value, "a number");
      assertRefused("float", value, "a number");
    }
    for (const value of [3.5e38, -3.5e38, Number.MAX_VALUE]) {
      assertRefused("float", value, "a number that 32 bits can hold, at most 3.4e38");
    }
  });

  it("that name something and are not exact are refused: they may name another", () => {
    const wanted = "a bigint (a number above 2^53 may already have been rounded to another identifier)";
    for (const value of [MAX + 1, -MAX - 1, 2 ** 63, 0.5, NaN, Infinity, "1", "9007199254740993", null, {}, true]) {
      assertRefused("int64BigInt", value, wanted);
      assertRefused("uint64BigInt", value, wanted);
    }
    assertRefused("int64BigInt", undefined, wanted);
    for (const value of [2n ** 63n, -(2n ** 63n) - 1n, 10n ** 30n]) {
      assertRefused("int64BigInt", value, "a bigint from -2^63 to 2^63 - 1");
    }
    for (const value of [2n ** 64n, -1n, -1]) assertRefused("uint64BigInt", value, "a bigint from 0 to 2^64 - 1");
  });
});

describe("true and false", () => {
  it("are one byte", () => {
    assert.equal(written((w) => w.bool(TAG, true, "x")), "6801");
    assert.equal(written((w) => w.bool(TAG, false, "x")), "6800");
  });

  it("are not 1, 0, or what else counts as such", () => {
    for (const value of [1, 0, "true", null, undefined, {}, []]) assertRefused("bool", value, "true or false");
  });
});

describe("text and bytes", () => {
  const lengths = [0, 1, 2, 7, 8, 31, 32, 39, 40, 41, 42, 126, 127, 128, 129, 300, 16383, 16384, 2 ** 21 - 1, 2 ** 21];

  it("of every length that needs another way", () => {
    for (const letter of ["a", "é", "控", "🚀"]) {
      for (const length of lengths.slice(0, -2)) {
        const text = letter.repeat(length);
        const theirs = expected((w) => w.tag(13, 2).string(text));
        assert.equal(written((w) => w.string(TAG | 2, text, "x")), theirs, `${length} of ${letter}`);
        const late = `${"a".repeat(length)}${letter}`;
        assert.equal(written((w) => w.string(TAG | 2, late, "x")), expected((w) => w.tag(13, 2).string(late)));
      }
    }
    for (const length of lengths) {
      const bytes = new Uint8Array(length).fill(0xa5);
      const theirs = bytesExpected((w) => w.tag(13, 2).bytes(bytes));
      assert.ok(isSame(bytesWritten((w) => w.bytes(TAG | 2, bytes, "x")), theirs), `${length} bytes`);
    }
  });

  it("half a character becomes the replacement character, as the standard says", () => {
    for (const text of ["\ud83d", "a\udc00b", `${"a".repeat(50)}\ud83d`]) {
      const sane = text.replace(/[\ud800-\udfff]/, "\ufffd");
      assert.equal(written((w) => w.string(TAG | 2, text, "x")), expected((w) => w.tag(13, 2).string(sane)));
    }
  });

  it("of another type are refused by name", () => {
    for (const value of [1, 1n, true, null, undefined, {}, ["a"]]) assertRefused("string", value, "a string");
    for (const value of ["a", 1, [1, 2], new ArrayBuffer(2), new Uint16Array(2), null, undefined]) {
      assertRefused("bytes", value, "a Uint8Array");
    }
  });
});

describe("nested messages", () => {
  const lengths = [0, 1, 126, 127, 128, 129, 16382, 16383, 16384, 16385, 2 ** 21 - 1, 2 ** 21, 2 ** 21 + 1];

  it("have their length in front, whatever it is", () => {
    for (const length of lengths) {
      const writer = new Writer();
      writer.int32(8, 5, "before");
      const at = writer.open(TAG | 2);
      writer.raw(new Uint8Array(length).fill(0xa5));
      writer.close(at);
      writer.int32(16, 6, "behind");
      const theirs = bytesExpected((w) =>
        w.tag(1, 0).int32(5).tag(13, 2).bytes(new Uint8Array(length).fill(0xa5)).tag(2, 0).int32(6)
      );
      assert.ok(isSame(writer.finish(), theirs), `${length} bytes`);
    }
  });

  it("in one another, each growing the other's length", () => {
    for (const length of [0, 110, 120, 123, 124, 125, 126, 127, 128, 16370, 16377, 16380, 16384]) {
      const writer = new Writer(1);
      const outer = writer.open(10);
      const middle = writer.open(10);
      const inner = writer.open(10);
      writer.raw(new Uint8Array(length).fill(1));
      writer.close(inner);
      writer.close(middle);
      writer.close(outer);
      const theirs = expected((w) =>
        w.tag(1, 2).fork().tag(1, 2).fork().tag(1, 2).bytes(new Uint8Array(length).fill(1)).join().join()
      );
      assert.equal(toHex(writer.view()), theirs, `${length} bytes`);
    }
  });

  it("must be objects, and lists arrays", () => {
    const writer = new Writer();
    const object = { a: 1 };
    assert.equal(writer.object(object, "header"), object);
    for (const value of [null, "HK.00700", 1, true, [], [{}]]) {
      assert.throws(() => writer.object(value, "header"), {
        name: "OpenDArgumentError",
        message: /^"header" was given as .*, but must be an object$/,
      });
    }
    assert.throws(() => writer.object(undefined, "header"), { message: `"header" is missing: an object is required` });
    const list = [1];
    assert.equal(writer.list(list, "subTypeList"), list);
    assert.deepEqual(writer.list(undefined, "subTypeList"), []);
    assert.deepEqual(writer.list(null, "subTypeList"), []);
    for (const value of ["HK.00700", { 0: "a", length: 1 }, 1, new Set([1]), new Uint8Array(2), false]) {
      assert.throws(() => writer.list(value as never, "subTypeList"), {
        name: "OpenDArgumentError",
        message: /^"subTypeList" was given as .*, but must be an array$/,
      });
    }
  });

  it("securities are symbols or objects", () => {
    const writer = new Writer();
    const security = { market: 1, code: "00700" };
    assert.equal(writer.security(security, "owner"), security);
    assert.equal(writer.security("HK.00700", "owner"), "HK.00700");
    for (const value of [null, 700, true, ["HK.00700"]]) {
      assert.throws(() => writer.security(value, "owner"), {
        name: "OpenDArgumentError",
        message:
          /^"owner" was given as .*, but must be a symbol such as "HK.00700", or an object with market and code$/,
      });
    }
    assert.throws(() => writer.security(undefined, "owner"), { message: /^"owner" is missing: / });
  });

  it("packed lists are one field, and none when empty", () => {
    for (const values of [[1], [0, -1, 127, 128], Array.from({ length: 300 }, (_, i) => i - 150)]) {
      const ours = written((w) => w.packed(TAG | 2, values, (value) => w.int32(0, value, "x")));
      const theirs = expected((w) => values.reduce((to, value) => to.int32(value), w.tag(13, 2).fork()).join());
      assert.equal(ours, theirs);
    }
    assert.equal(written((w) => w.packed(TAG | 2, [], () => assert.fail())), "");
    const doubles = written((w) => w.packed(TAG | 2, [0.5, NaN], (value) => w.double(0, value, "x")));
    assert.equal(doubles, expected((w) => w.tag(13, 2).fork().double(0.5).double(NaN).join()));
  });
});

describe("the buffer", () => {
  it("grows from nothing, byte by byte, under every method", () => {
    const calls: [Method, unknown, (w: BinaryWriter) => unknown][] = [
      ["int32", -1, (w) => w.tag(536_870_911, 0).int32(-1)],
      ["uint32", 2 ** 32 - 1, (w) => w.tag(536_870_911, 0).uint32(2 ** 32 - 1)],
      ["bool", true, (w) => w.tag(536_870_911, 0).bool(true)],
      ["double", 0.1, (w) => w.tag(536_870_911, 0).double(0.1)],
      ["float", 0.5, (w) => w.tag(536_870_911, 0).float(0.5)],
      ["int64Number", -MAX, (w) => w.tag(536_870_911, 0).int64(BigInt(-MAX))],
      ["uint64Number", MAX, (w) => w.tag(536_870_911, 0).uint64(BigInt(MAX))],
      ["int64BigInt", -(2n ** 63n), (w) => w.tag(536_870_911, 0).int64(-(2n ** 63n))],
      ["uint64BigInt", 2n ** 64n - 1n, (w) => w.tag(536_870_911, 0).uint64(2n ** 64n - 1n)],
      ["string", "控".repeat(40), (w) => w.tag(536_870_911, 0).string("控".repeat(40))],
      ["string", "", (w) => w.tag(536_870_911, 0).string("")],
      ["bytes", new Uint8Array(130), (w) => w.tag(536_870_911, 0).bytes(new Uint8Array(130))],
    ];
    for (const [method, value, theirs] of calls) {
      // Every amount of room that is left, from none to more than enough.
      for (let room = 0; room < 24; room++) {
        const writer = new Writer(room);
        call(writer, method, value, FAR_TAG);
        assert.equal(toHex(writer.finish()), expected(theirs), `${method} into ${room} bytes`);
      }
      const writer = new Writer(0);
      for (let i = 0; i < 50; i++) call(writer, method, value, FAR_TAG);
      assert.equal(toHex(writer.finish()), expected(theirs).repeat(50), `${method} fifty times`);
    }
  });

  it("is used again after reset; what finish gave stays, what view gave does not", () => {
    const writer = new Writer(8);
    writer.int32(8, 1, "x");
    const copy = writer.finish();
    const view = writer.view();
    assert.equal(writer.length, 2);
    writer.reset();
    assert.equal(writer.length, 0);
    assert.equal(writer.view().length, 0);
    writer.int32(8, 2, "x");
    assert.equal(toHex(copy), "0801");
    assert.equal(toHex(view), "0802");
    assert.equal(toHex(writer.finish()), "0802");
  });

  it("takes raw bytes, and nothing else, as unknown fields", () => {
    assert.equal(written((w) => w.raw(Uint8Array.of(1, 2))), "0102");
    for (const wrong of ["0102", [1, 2], 5]) {
      assert.throws(() => new Writer().raw(wrong as never), {
        name: "OpenDArgumentError",
        message: /^"\$unknown" was given as .*, but must be a Uint8Array$/,
      });
    }
  });
});

describe("the error of a field", () => {
  it("shows what was given, and not all of it when it is long", () => {
    const shown = (value: unknown) => badField("x", value, "right").message;
    assert.equal(shown("ab"), `"x" was given as "ab", but must be right`);
    assert.equal(shown("a".repeat(41)), `"x" was given as "${"a".repeat(40)}...", but must be right`);
    assert.equal(shown(5n), `"x" was given as 5n, but must be right`);
    assert.equal(shown(null), `"x" was given as null, but must be right`);
    assert.equal(shown([1]), `"x" was given as an array, but must be right`);
    assert.equal(shown({}), `"x" was given as an object, but must be right`);
    assert.equal(shown(-0.5), `"x" was given as -0.5, but must be right`);
    assert.equal(shown(undefined), `"x" is missing: right is required`);
  });
});
