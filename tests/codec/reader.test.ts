import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { BinaryWriter } from "@bufbuild/protobuf/wire";
import { OpenDProtocolError } from "../../src/errors.ts";
import { merged } from "../../src/codec/merge.ts";
import { enter, leave } from "../../src/codec/nesting.ts";
import { decodeMessage, missing, overrun, Reader } from "../../src/codec/reader.ts";
import { unaligned } from "../wire/support.ts";

function bytesOf(write: (writer: BinaryWriter) => unknown): Uint8Array<ArrayBuffer> {
  const writer = new BinaryWriter();
  write(writer);
  return new Uint8Array(writer.finish());
}

/** A reader over what was written, in memory that begins elsewhere. */
function over(write: (writer: BinaryWriter) => unknown): Reader {
  return new Reader(unaligned(bytesOf(write)));
}

describe("integers", () => {
  it("of 32 bits", () => {
    for (const value of [0, 1, 127, 128, 16384, 2 ** 28, 2 ** 31 - 1, -1, -128, -(2 ** 31)]) {
      assert.equal(over((w) => w.int32(value)).int(), value);
    }
    for (const value of [0, 127, 128, 2 ** 31, 2 ** 32 - 1]) assert.equal(over((w) => w.uint32(value)).uint32(), value);
  });

  it("of 64 bits as numbers: exact up to 2^53, the nearest beyond", () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (value) => {
      assert.equal(over((w) => w.int64(BigInt(value))).int64Number(), value);
      const size = Math.abs(value);
      assert.equal(over((w) => w.uint64(BigInt(size))).uint64Number(), size);
    }));
    assert.equal(over((w) => w.int64(2n ** 63n - 1n)).int64Number(), 2 ** 63);
    assert.equal(over((w) => w.int64(-(2n ** 63n))).int64Number(), -(2 ** 63));
    assert.equal(over((w) => w.uint64(2n ** 64n - 1n)).uint64Number(), 2 ** 64);
    assert.equal(over((w) => w.uint64(2n ** 63n)).uint64Number(), 2 ** 63);
  });

  it("of 64 bits as bigints: all of them", () => {
    fc.assert(fc.property(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), (value) => {
      assert.equal(over((w) => w.int64(value)).int64BigInt(), value);
      const bits = BigInt.asUintN(64, value);
      assert.equal(over((w) => w.uint64(bits)).uint64BigInt(), bits);
    }));
  });

  it("padded with zeros, as far as ten bytes go", () => {
    for (let length = 1; length <= 10; length++) {
      const padded = Uint8Array.from({ length }, (_, i) => (i === 0 ? 5 : 0) | (i < length - 1 ? 0x80 : 0));
      assert.equal(new Reader(padded).int(), 5);
      assert.equal(new Reader(padded).uint32(), 5);
      assert.equal(new Reader(padded).int64Number(), 5);
      assert.equal(new Reader(padded).uint64Number(), 5);
      assert.equal(new Reader(padded).int64BigInt(), 5n);
      assert.equal(new Reader(padded).uint64BigInt(), 5n);
      assert.equal(new Reader(padded).bool(), true);
    }
  });

  it("each read leaves the reader behind the last byte", () => {
    const reader = over((w) => w.int32(-1).uint32(300).int64(-1n).uint64(300n).bool(true).double(0.5).float(0.5));
    assert.equal(reader.int(), -1);
    assert.equal(reader.uint32(), 300);
    assert.equal(reader.int64Number(), -1);
    assert.equal(reader.uint64BigInt(), 300n);
    assert.equal(reader.bool(), true);
    assert.equal(reader.double(), 0.5);
    assert.equal(reader.float(), 0.5);
    assert.equal(reader.pos, 10 + 2 + 10 + 2 + 1 + 8 + 4);
  });
});

describe("true and false", () => {
  it("whatever is not zero is true, in whichever byte", () => {
    assert.equal(new Reader(Uint8Array.of(0)).bool(), false);
    assert.equal(new Reader(Uint8Array.of(2)).bool(), true);
    assert.equal(new Reader(Uint8Array.of(0x80, 0x80, 0)).bool(), false);
    assert.equal(new Reader(Uint8Array.of(0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 1)).bool(), true);
  });
});

describe("bytes", () => {
  it("are copied, also out of a Node Buffer, whose own slice would be a view", () => {
    for (const source of [Uint8Array.of(3, 1, 2, 3), globalThis.Buffer.from([3, 1, 2, 3])]) {
      const copied = new Reader(source).copy(4);
      source.fill(9);
      assert.deepEqual([...copied], [1, 2, 3]);
      assert.equal(Object.getPrototypeOf(copied), Uint8Array.prototype);
    }
  });

  it("that nobody knows are copied too", () => {
    for (const source of [Uint8Array.of(0x78, 5, 0x78, 6), globalThis.Buffer.from([0x78, 5, 0x78, 6])]) {
      const reader = new Reader(source);
      reader.next();
      const first = reader.unknown(0x78, 0, 4, undefined);
      reader.next();
      const both = reader.unknown(0x78, 2, 4, first);
      source.fill(9);
      assert.deepEqual([...both], [0x78, 5, 0x78, 6]);
      assert.equal(Object.getPrototypeOf(both), Uint8Array.prototype);
    }
  });
});

describe("tags and lengths", () => {
  it("of every size", () => {
    for (const number of [1, 15, 16, 2047, 2048, 262_143, 262_144, 536_870_911]) {
      for (const wireType of [0, 1, 2, 5]) {
        assert.equal(over((w) => w.tag(number, wireType)).next(), (number << 3 | wireType) >>> 0);
      }
    }
    for (const length of [0, 1, 127, 128, 16_383, 16_384]) {
      const reader = over((w) => w.uint32(length));
      const size = length < 128 ? 1 : length < 16_384 ? 2 : 3;
      assert.equal(reader.endOf(length + size), length + size);
    }
  });

  it("an end behind the message's own is refused", () => {
    for (const length of [1, 127, 128, 16_384, 2 ** 32 - 1]) {
      assert.throws(() => over((w) => w.uint32(length)).endOf(length), { code: "BAD_MESSAGE" });
    }
  });
});

describe("messages in themselves", () => {
  it("are counted in and out, to 64", () => {
    const reader = new Reader(new Uint8Array());
    for (let round = 0; round < 3; round++) {
      for (let i = 0; i < 64; i++) enter(reader, "Made.Up");
      for (let i = 0; i < 64; i++) leave(reader);
    }
    for (let i = 0; i < 64; i++) enter(reader, "Made.Up");
    assert.throws(() => enter(reader, "Made.Up"), {
      name: "OpenDProtocolError",
      code: "BAD_MESSAGE",
      message: `Reading "Made.Up" found it nested over 64 deep`,
    });
  });
});

describe("messages in parts", () => {
  it("one part is itself", () => {
    const only = { a: 1 };
    assert.equal(merged(undefined, only), only);
  });

  it("of single values the last that is there, lists joined, messages put together, bytes not", () => {
    const before = { a: 1, b: 2, c: undefined, list: [1], bytes: Uint8Array.of(1), inner: { x: 1, y: 1 } };
    const now = { a: 3, b: undefined, c: 4, list: [2, 3], bytes: Uint8Array.of(2), inner: { x: undefined, y: 2 } };
    assert.deepStrictEqual(merged<object>(before, now), {
      a: 3,
      b: 2,
      c: 4,
      list: [1, 2, 3],
      bytes: Uint8Array.of(2),
      inner: { x: 1, y: 2 },
    });
  });

  it("false, zero and empty are values", () => {
    assert.deepStrictEqual(merged<object>({ a: 1, b: true, c: "x" }, { a: 0, b: false, c: "" }), {
      a: 0,
      b: false,
      c: "",
    });
  });
});

describe("decodeMessage", () => {
  it("gives what was read, and the end it may read to", () => {
    assert.equal(decodeMessage((reader, end) => reader.int() + end, Uint8Array.of(40, 0)), 42);
  });

  it("lets errors of the protocol through and wraps all others", () => {
    const own = overrun();
    const thrown = (error: unknown) => () => {
      throw error;
    };
    assert.throws(() => decodeMessage(thrown(own), new Uint8Array()), (error) => error === own);
    for (const other of [new RangeError("made up"), new TypeError("made up"), "made up", undefined]) {
      assert.throws(() => decodeMessage(thrown(other), new Uint8Array(7)), (error) => {
        assert.ok(error instanceof OpenDProtocolError);
        assert.equal(error.code, "BAD_MESSAGE");
        assert.equal(error.message, "Reading a message of 7 bytes failed: it is damaged");
        assert.equal(error.cause, other);
        return true;
      });
    }
  });
});

describe("the error of a required field", () => {
  it("names the message and the first field that is missed", () => {
    const error = missing("Qot_Common.Security", { market: 0, code: undefined, name: undefined });
    assert.ok(error instanceof OpenDProtocolError);
    assert.equal(error.code, "BAD_MESSAGE");
    assert.equal(
      error.message,
      `Reading "Qot_Common.Security" found no "code", which is required: the sender broke the schema, or is newer than it`,
    );
  });
});
