import { describe, it } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { OpenDArgumentError, OpenDError, type OpenDErrorCode, OpenDProtocolError } from "../../src/errors.ts";
import { encodeFrame, HEADER_LENGTH, OpenDBadMagicError } from "../../src/wire/frame.ts";
import { type Frame, FrameDecoder, type FrameDecoderOptions } from "../../src/wire/frame_decoder.ts";
import { sha1 } from "../../src/wire/digest.ts";
import { noise, toHex } from "./support.ts";

/** What a frame says, in values that outlive it. */
const told = (frame: Frame) => ({ ...frame, sha1: toHex(frame.sha1), body: toHex(frame.body) });

function frameOf(serialNo: number, body: Uint8Array): Uint8Array {
  return encodeFrame({ protoID: 3000 + serialNo, serialNo, protoFmt: serialNo & 1 }, sha1(body), body);
}

function expected(serialNo: number, body: Uint8Array): ReturnType<typeof told> {
  const frame = { protoID: 3000 + serialNo, protoFmt: serialNo & 1, protoVer: 0, serialNo };
  return { ...frame, sha1: toHex(sha1(body)), body: toHex(body) };
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Pushes the stream cut at the given places, each chunk in memory that is overwritten after the call. */
function decode(stream: Uint8Array, cuts: readonly number[], options?: FrameDecoderOptions) {
  const frames: ReturnType<typeof told>[] = [];
  const decoder = new FrameDecoder((frame) => frames.push(told(frame)), options);
  let at = 0;
  for (const cut of [...cuts, stream.length]) {
    const chunk = stream.slice(at, cut);
    decoder.push(chunk);
    chunk.fill(0xdd);
    at = cut;
  }
  assert.equal(decoder.buffered, 0);
  decoder.end();
  return frames;
}

function code(wanted: OpenDErrorCode) {
  return (error: unknown) => {
    assert.ok(error instanceof OpenDError);
    assert.equal(error.code, wanted);
    return true;
  };
}

const bodies = [noise(5), noise(0), noise(60, 2), noise(1, 3)];
const stream = join(bodies.map((body, i) => frameOf(i, body)));
const wanted = bodies.map((body, i) => expected(i, body));

describe("FrameDecoder", () => {
  it("takes many frames in one chunk", () => assert.deepEqual(decode(stream, []), wanted));

  it("takes the stream byte by byte", () => {
    assert.deepEqual(decode(stream, Array.from(stream.keys())), wanted);
  });

  it("takes the stream cut at every place, and at every two", () => {
    for (let i = 0; i <= stream.length; i++) {
      assert.deepEqual(decode(stream, [i]), wanted, `cut at ${i}`);
      for (let j = i; j <= stream.length; j += 7) assert.deepEqual(decode(stream, [i, j]), wanted, `cut at ${i}, ${j}`);
    }
  });

  it("takes any frames, cut anywhere", () => {
    const cutPlaces = fc.array(fc.nat(2000), { maxLength: 12 });
    fc.assert(fc.property(fc.array(fc.uint8Array({ maxLength: 150 }), { maxLength: 8 }), cutPlaces, (some, places) => {
      const all = join(some.map((body, i) => frameOf(i, body)));
      const cuts = places.map((place) => Math.min(place, all.length)).sort((a, b) => a - b);
      assert.deepEqual(decode(all, cuts), some.map((body, i) => expected(i, body)));
    }));
  });

  it("does not copy what lies whole in a chunk, and copies what is cut once", () => {
    const seen: Uint8Array[] = [];
    const decoder = new FrameDecoder((frame) => seen.push(frame.body));
    decoder.push(stream);
    assert.ok(seen.every((body) => body.buffer === stream.buffer));
    // A cut header alone does not make its body one that is cut.
    seen.length = 0;
    const frame = frameOf(1, noise(500));
    const second = frame.slice(20);
    decoder.push(frame.slice(0, 20));
    decoder.push(second);
    assert.equal(seen[0]!.buffer, second.buffer);
    seen.length = 0;
    decoder.push(frame.slice(0, 300));
    assert.equal(decoder.buffered, 300);
    decoder.push(frame.slice(300));
    assert.equal(seen[0]!.buffer.byteLength, 500, "gathered in an array of its exact size");
  });

  it("refuses bad magic at the first wrong byte, and says what it saw", () => {
    const http = new TextEncoder().encode("HTTP/1.1 400 Bad Request\r\n");
    const decoder = new FrameDecoder(() => assert.fail("no frame"));
    assert.throws(() => decoder.push(http), (error) => {
      assert.ok(error instanceof OpenDBadMagicError);
      assert.ok(error instanceof OpenDProtocolError);
      assert.equal(error.code, "BAD_MAGIC");
      assert.deepEqual(error.received, http);
      assert.match(error.message, /"HTTP\/1\.1 400 Bad" \(48 54 54 50/);
      return true;
    });
    assert.throws(() => new FrameDecoder(() => {}).push(Uint8Array.of(0x47)), code("BAD_MAGIC"));
    const cut = new FrameDecoder(() => {});
    cut.push(Uint8Array.of(0x46));
    assert.throws(() => cut.push(Uint8Array.of(0x46)), (error) => {
      assert.ok(error instanceof OpenDBadMagicError);
      assert.deepEqual(error.received, Uint8Array.of(0x46, 0x46), "also what came in the chunk before");
      return true;
    });
    // Behind a good frame, and with the whole header there.
    assert.throws(() => decode(join([stream, new Uint8Array(44)]), []), code("BAD_MAGIC"));
  });

  it("refuses a body over the limit before the body is there", () => {
    const header = frameOf(1, noise(101)).subarray(0, HEADER_LENGTH);
    const options = { maxBodyLength: 100 };
    assert.throws(() => decode(header, [], options), code("BODY_TOO_LONG"));
    assert.throws(() => decode(header, [30], options), code("BODY_TOO_LONG"));
    assert.equal(decode(frameOf(1, noise(100)), [], options).length, 1);
    const huge = encodeFrame({ protoID: 1, serialNo: 1 }, new Uint8Array(20), new Uint8Array(0));
    new DataView(huge.buffer).setUint32(12, 64 * 1024 * 1024 + 1, true);
    assert.throws(() => new FrameDecoder(() => {}).push(huge), code("BODY_TOO_LONG"));
  });

  it("refuses every further push after an error, with the same one", () => {
    const decoder = new FrameDecoder(() => assert.fail("no frame"));
    let first: unknown;
    assert.throws(() => decoder.push(new Uint8Array(1)), (error) => (first = error, true));
    assert.throws(() => decoder.push(stream), (error) => error === first);
    assert.equal(decoder.buffered, 0);
    decoder.end();
  });

  it("tells a stream that ends within a frame", () => {
    for (const length of [1, 43, 44, 48]) {
      const decoder = new FrameDecoder(() => {});
      decoder.push(stream.subarray(0, length));
      assert.equal(decoder.buffered, length);
      assert.throws(() => decoder.end(), code("TRUNCATED"));
      assert.throws(() => decoder.push(stream), OpenDArgumentError);
    }
  });

  it("keeps the rest of the chunk when a handler throws", () => {
    for (const cut of [stream.length, 49, 60, 93, 100]) {
      const frames: ReturnType<typeof told>[] = [];
      const boom = new Error("boom");
      const decoder = new FrameDecoder((frame) => {
        frames.push(told(frame));
        throw boom;
      });
      let thrown = 0;
      const chunks = [stream.slice(0, cut), stream.slice(cut), ...Array.from({ length: 5 }, () => new Uint8Array(0))];
      for (const chunk of chunks) {
        try {
          decoder.push(chunk);
        } catch (error) {
          assert.equal(error, boom);
          thrown++;
        }
        chunk.fill(0xdd);
      }
      assert.equal(thrown, wanted.length);
      assert.deepEqual(frames, wanted, `cut at ${cut}`);
      assert.equal(decoder.buffered, 0);
    }
  });

  it("counts what a throwing handler left behind when the stream ends", () => {
    const decoder = new FrameDecoder(() => {
      throw new Error("boom");
    });
    assert.throws(() => decoder.push(stream), /boom/);
    assert.equal(decoder.buffered, stream.length - 49);
    assert.throws(() => decoder.end(), code("TRUNCATED"));
    assert.equal(decoder.buffered, 0);
  });

  it("delivers nothing after stop(), not even of the same chunk", () => {
    const serials: number[] = [];
    const decoder = new FrameDecoder((frame) => {
      serials.push(frame.serialNo);
      if (frame.serialNo === 1) decoder.stop();
    });
    decoder.push(join([stream, new Uint8Array(5)]));
    decoder.push(stream);
    decoder.end();
    assert.deepEqual(serials, [0, 1]);
    assert.equal(decoder.buffered, 0);
  });

  it("keeps nothing when a handler stops it and throws", () => {
    const decoder = new FrameDecoder(() => {
      decoder.stop();
      throw new Error("boom");
    });
    assert.throws(() => decoder.push(stream), /boom/);
    assert.equal(decoder.buffered, 0);
  });

  it("refuses to be pushed by its own handler, and goes on", () => {
    let frames = 0;
    const decoder = new FrameDecoder(() => {
      frames++;
      assert.throws(() => decoder.push(stream), OpenDArgumentError);
    });
    decoder.push(stream);
    assert.equal(frames, wanted.length);
  });

  it("refuses a limit that makes no sense", () => {
    for (const maxBodyLength of [-1, 1.5, NaN, 2 ** 32]) {
      assert.throws(() => new FrameDecoder(() => {}, { maxBodyLength }), OpenDArgumentError);
    }
  });

  it("gives nothing but its own errors for random bytes", () => {
    const likely = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.constant(Uint8Array.of(0x46, 0x54)),
      fc.constant(stream),
    );
    fc.assert(fc.property(fc.array(likely, { maxLength: 10 }), (chunks) => {
      const decoder = new FrameDecoder(() => {}, { maxBodyLength: 1 << 16 });
      try {
        for (const chunk of chunks) decoder.push(chunk);
        decoder.end();
      } catch (error) {
        assert.ok(error instanceof OpenDProtocolError, String(error));
      }
    }));
  });
});
