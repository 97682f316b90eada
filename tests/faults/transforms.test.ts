/** The faults as functions, and what cuts a stream into frames, without a socket. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { encodeFrame } from "../../src/wire/frame.ts";
import { anyFault, faultOf, harmlessFault } from "./arbitrary.ts";
import { concat, Cutter, partOf } from "./cutter.ts";
import { corruptFrame, dropFrame, insertFrame, reorderFrames, repeatFrame } from "./frames.ts";
import {
  corruptByte,
  cutAfter,
  type Fault,
  insertBytes,
  isBytes,
  lagBy,
  merge,
  runFault,
  silence,
  split,
  stall,
} from "./transforms.ts";

const chunks = fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 8 });
const opendFrames = fc.array(
  fc.tuple(fc.nat(9999), fc.uint8Array({ maxLength: 80 })).map(([serialNo, body]) =>
    encodeFrame({ protoID: 3005, serialNo }, new Uint8Array(20), body)
  ),
  { minLength: 1, maxLength: 6 },
);
const message = fc.tuple(fc.constantFrom(0, 4), fc.constantFrom(0, 5, 125, 126, 300, 70_000)).map(([mask, length]) => {
  const size = length < 126 ? 0 : length < 65_536 ? 2 : 8;
  const frame = new Uint8Array(2 + size + mask + length).fill(0xa5);
  frame[0] = 0x82;
  frame[1] = (mask === 0 ? 0 : 0x80) | (size === 0 ? length : size === 2 ? 126 : 127);
  for (let i = 0, rest: number = length; i < size; i++, rest = Math.floor(rest / 256)) frame[1 + size - i] = rest % 256;
  return frame;
});
const head = new TextEncoder().encode("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
const webSocketFrames = fc.array(message, { minLength: 1, maxLength: 4 }).map((messages) => [head, ...messages]);

const sent = (fault: Fault, inputs: readonly Uint8Array[]): Uint8Array =>
  concat(runFault(fault, inputs).filter(isBytes));
const plain = (bytes: Uint8Array): number[] => [...bytes];

/** The same bytes, cut anywhere. */
function cutUp(bytes: Uint8Array, sizes: readonly number[]): Uint8Array[] {
  const parts: Uint8Array[] = [];
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[i % sizes.length]!;
    parts.push(bytes.subarray(at, at + size));
    at += size;
  }
  return parts;
}
const sizes = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 });

describe("faults of bytes", () => {
  it("harmless ones give the same bytes", () => {
    fc.assert(fc.property(harmlessFault(), chunks, (spec, input) => {
      assert.deepEqual(plain(sent(faultOf(spec), input)), plain(concat(input)));
    }));
    fc.assert(fc.property(fc.nat(5), chunks, (count, input) => {
      assert.deepEqual(runFault(lagBy(count), input).map((out) => isBytes(out) && plain(out)), input.map(plain));
    }));
  });

  it("split and merge keep to their sizes", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 20 }), chunks, (size, input) => {
      const pieces = runFault(split(size), input).filter(isBytes);
      assert.ok(pieces.every(({ length }) => length > 0 && length <= size));
      const merged = runFault(merge(size), pieces).filter(isBytes);
      assert.ok(merged.slice(0, -1).every(({ length }) => length >= size));
    }));
  });

  it("corrupt changes exactly one byte, and an insertion only inserts", () => {
    fc.assert(fc.property(fc.nat(120), fc.integer({ min: 1, max: 255 }), chunks, (at, mask, input) => {
      const all = concat(input);
      const kept = input.map(plain);
      const out = sent(corruptByte(at, mask), input);
      assert.deepEqual(plain(out), plain(all).map((byte, i) => i === at ? byte ^ mask : byte));
      const inserted = plain(sent(insertBytes(at, Uint8Array.of(1, 2)), input));
      assert.deepEqual(inserted.splice(at, at < all.length ? 2 : 0), at < all.length ? [1, 2] : []);
      assert.deepEqual([inserted, input.map(plain)], [plain(all), kept]);
    }));
  });

  it("a cut, a silence and a stall come after exactly their bytes", () => {
    fc.assert(fc.property(fc.nat(120), chunks, (at, input) => {
      const all = plain(concat(input));
      assert.deepEqual(plain(sent(silence(at), input)), all.slice(0, at));
      const cut = runFault(cutAfter(at, "end"), input);
      const end = cut.findIndex((out) => !isBytes(out));
      assert.equal(end >= 0, at <= all.length);
      assert.deepEqual(plain(concat(cut.slice(0, end < 0 ? cut.length : end).filter(isBytes))), all.slice(0, at));
      const stalled = runFault(stall(at), input);
      assert.deepEqual(plain(concat(stalled.filter(isBytes))), all);
      assert.equal(stalled.filter((out) => !isBytes(out)).length, at <= all.length ? 1 : 0);
    }));
  });
});

describe("faults of frames", () => {
  it("keep frames whole", () => {
    fc.assert(fc.property(opendFrames, fc.integer({ min: 1, max: 7 }), (input, number) => {
      const at = number - 1;
      const all = input.map(plain);
      const out = (fault: Fault): number[][] => runFault(fault, input).filter(isBytes).map(plain);
      const [before, behind] = [all.slice(0, at), all.slice(number)];
      assert.deepEqual(out(dropFrame(number)), [...before, ...behind]);
      assert.deepEqual(out(repeatFrame(number)), [...before, ...all.slice(at, number), ...all.slice(at)]);
      assert.deepEqual(
        out(reorderFrames(number)),
        [...before, ...behind.slice(0, 1), ...all.slice(at, number), ...behind.slice(1)],
      );
      const inserted = out(insertFrame(number, Uint8Array.of(7)));
      assert.deepEqual(inserted, number > all.length ? all : [...before, [7], ...all.slice(at)]);
    }));
  });

  it("corrupt one byte of the part that is meant", () => {
    const part = fc.constantFrom("magic" as const, "length" as const, "digest" as const, "body" as const);
    fc.assert(fc.property(fc.oneof(opendFrames, webSocketFrames), part, fc.nat(500), (input, part, index) => {
      const out = runFault(corruptFrame(1, part, index, 1), input).filter(isBytes);
      const wrong = plain(input[0]!).flatMap((byte, i) => byte === out[0]![i] ? [] : [i]);
      const range = partOf(input[0]!, part);
      assert.equal(wrong.length, range === undefined ? 0 : 1);
      if (range !== undefined) assert.ok(wrong[0]! >= range[0] && wrong[0]! < range[1]);
      assert.deepEqual(out.slice(1).map(plain), input.slice(1).map(plain));
    }));
  });
});

describe("what cuts a stream", () => {
  for (const [name, streams] of [["opend", opendFrames], ["websocket", webSocketFrames]] as const) {
    it(`finds the frames, however they come: ${name}`, () => {
      fc.assert(
        fc.property(streams, sizes, (frames, sizes) => {
          const cutter = new Cutter();
          const pieces = cutUp(concat(frames), sizes).flatMap((part) => cutter.push(part, true));
          assert.deepEqual(pieces.map(({ bytes }) => bytes.length), frames.map(({ length }) => length));
          assert.ok(pieces.every(({ isFrame }) => isFrame));
          assert.deepEqual([cutter.protocol, cutter.frames, cutter.held], [name, frames.length, 0]);
          const counter = new Cutter();
          for (const part of cutUp(concat(frames), sizes)) {
            assert.deepEqual(concat(counter.push(part, false).map(({ bytes }) => bytes)).length, part.length);
          }
          assert.deepEqual([counter.protocol, counter.frames], [name, frames.length]);
        }),
        { numRuns: 50 },
      );
    });
  }

  it("loses no byte of anything, whatever is changed on the way", () => {
    const stream = fc.oneof(fc.uint8Array({ maxLength: 200 }), opendFrames.map(concat), webSocketFrames.map(concat));
    fc.assert(fc.property(stream, sizes, fc.array(fc.boolean(), { minLength: 1 }), (bytes, sizes, gathers) => {
      const cutter = new Cutter();
      const parts = cutUp(bytes, sizes).flatMap((part, i) => cutter.push(part, gathers[i % gathers.length]!));
      const all = concat([...parts, ...cutter.flush()].map(({ bytes }) => bytes));
      assert.ok(Buffer.compare(all, bytes) === 0);
    }));
  });
});

describe("faults that are drawn", () => {
  it("can be made and described, and print as data", () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(anyFault(), chunks, (spec, input) => {
        kinds.add(spec.kind);
        const fault = faultOf(spec);
        assert.ok(fault.description.length > 0);
        runFault(fault, input);
        assert.deepEqual(JSON.parse(JSON.stringify(spec)), { ...spec });
      }),
      { numRuns: 500 },
    );
    assert.equal(kinds.size, 14);
  });
});
