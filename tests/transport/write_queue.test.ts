import assert from "node:assert/strict";
import fc from "fast-check";
import { describe, it } from "node:test";
import { WriteQueue } from "../../src/transport/write_queue.ts";
import { pattern } from "./recorder.ts";

describe("WriteQueue", () => {
  it("gives back the same bytes in the same order, whenever they are taken", () => {
    const lengths = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 30_000, max: 70_000 }));
    fc.assert(
      fc.property(fc.array(fc.oneof(lengths, fc.constant("take" as const)), { maxLength: 60 }), (steps) => {
        const queue = new WriteQueue();
        const pushed: Uint8Array[] = [];
        const taken: Uint8Array[] = [];
        const take = (): boolean => {
          const piece = queue.take();
          if (piece !== undefined) taken.push(piece);
          return piece !== undefined;
        };
        for (const step of steps) {
          if (step === "take") {
            take();
            continue;
          }
          const piece = pattern(step, pushed.length);
          pushed.push(piece);
          queue.push(piece);
        }
        while (take());
        assert.ok(queue.empty);
        assert.ok(taken.every((piece) => piece.length > 0));
        assert.ok(Buffer.concat(taken).equals(Buffer.concat(pushed)));
      }),
      { numRuns: 50 },
    );
  });

  it("joins small pieces up to 64 KiB, and copies no large one", () => {
    const queue = new WriteQueue();
    const large = pattern(65536);
    queue.push(large);
    queue.push(pattern(40_000));
    queue.push(pattern(25_536));
    queue.push(pattern(1));
    assert.equal(queue.take(), large);
    assert.equal(queue.take()?.length, 65_536);
    assert.equal(queue.take()?.length, 1);
    assert.equal(queue.take(), undefined);
  });

  it("keeps its order over thousands of pieces that are taken slowly", () => {
    const queue = new WriteQueue();
    let next = 0;
    for (let i = 0; i < 5000; i++) {
      const piece = new Uint8Array(65_536 - 1);
      new DataView(piece.buffer).setUint32(0, i);
      queue.push(piece.subarray(0, 40_000));
      if (i % 2 === 0) assert.equal(new DataView(queue.take()!.buffer).getUint32(0), next++);
    }
    for (let piece = queue.take(); piece !== undefined; piece = queue.take()) {
      assert.equal(new DataView(piece.buffer).getUint32(0), next++);
    }
    assert.equal(next, 5000);
  });

  it("clear() forgets", () => {
    const queue = new WriteQueue();
    queue.push(pattern(3));
    queue.clear();
    assert.equal(queue.take(), undefined);
  });
});
