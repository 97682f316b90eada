import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { FrameCounter, type Reply } from "../../bench/simulator/frames.ts";
import { parseLoadOptions } from "../../bench/simulator/options.ts";
import { joined } from "../../src/simulator/bytes.ts";
import { encodeFrame } from "../../src/wire/frame.ts";

describe("the load", () => {
  it("counts pushes and hands replies on, however the stream is cut", () => {
    const frame = fc.record({ push: fc.boolean(), length: fc.integer({ min: 0, max: 120 }) });
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 20 }), fc.integer({ min: 1, max: 300 }), (frames, size) => {
        const digest = new Uint8Array(20);
        const bodies = frames.map(({ length }, i) => new Uint8Array(length).fill(i));
        const stream = joined(
          frames.map(({ push }, i) => encodeFrame({ protoID: push ? 3011 : 1004, serialNo: i }, digest, bodies[i]!)),
        );
        const replies: Reply[] = [];
        const counter = new FrameCounter((reply) => void replies.push(reply));
        for (let at = 0; at < stream.length; at += size) counter.push(stream.subarray(at, at + size));
        assert.equal(counter.pushes, frames.filter(({ push }) => push).length);
        const expected = frames.flatMap(({ push }, i) => push ? [] : [{ id: 1004, serial: i, body: bodies[i]! }]);
        assert.deepEqual(replies, expected);
      }),
      { numRuns: 50 },
    );
  });

  it("reads its command line, and says what it does not know", () => {
    const { connections, minutes, runtime } = parseLoadOptions(["--minutes=2", "--runtime", "bun"]);
    assert.deepEqual([connections, minutes, runtime], [100, 2, "bun"]);
    assert.throws(() => parseLoadOptions(["--slow", "1.5"]), /--slow "1\.5"/);
    assert.throws(() => parseLoadOptions(["--runtime", "perl"]), /--runtime "perl"/);
    assert.throws(() => parseLoadOptions(["--encrypted", "95"]), /more than --connections "100"/);
    assert.throws(() => parseLoadOptions(["--fast"]), /"--fast" is not known/);
  });
});
