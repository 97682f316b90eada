import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { OpenDArgumentError, OpenDProtocolError } from "../../src/errors.ts";
import { sha1 } from "../../src/wire/digest.ts";
import { encodeFrame } from "../../src/wire/frame.ts";
import type { Frame } from "../../src/wire/frame_decoder.ts";
import { FrameDecoderStream } from "../../src/wire/frame_stream.ts";
import { noise } from "./support.ts";

const bodies = [noise(300), noise(0), noise(7, 2)];

async function collect(chunks: readonly Uint8Array[]): Promise<Frame[]> {
  const source = new ReadableStream<Uint8Array>({
    pull(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  const frames: Frame[] = [];
  const reader = source.pipeThrough(new FrameDecoderStream({ maxBodyLength: 1000 })).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return frames;
    frames.push(value);
  }
}

function stream(): Uint8Array {
  const frames = bodies.map((body, serialNo) => encodeFrame({ protoID: 1, serialNo }, sha1(body), body));
  return Uint8Array.from(frames.flatMap((frame) => [...frame]));
}

describe("FrameDecoderStream", () => {
  it("gives frames that own their bytes, however the stream is cut", async () => {
    for (const cut of [0, 10, 44, 100, 344, 360, 400]) {
      const all = stream();
      const chunks = [all.slice(0, cut), all.slice(cut)];
      const frames = await collect(chunks);
      for (const chunk of chunks) chunk.fill(0xdd);
      assert.deepEqual(frames.map(({ serialNo }) => serialNo), [0, 1, 2]);
      assert.deepEqual(frames.map(({ body }) => body), bodies, `cut at ${cut}`);
      assert.deepEqual(frames.map((frame) => frame.sha1), bodies.map(sha1));
    }
  });

  it("errors with the decoder's errors", async () => {
    const code = (wanted: string) => (error: unknown) => error instanceof OpenDProtocolError && error.code === wanted;
    await assert.rejects(collect([new Uint8Array(3)]), code("BAD_MAGIC"));
    await assert.rejects(collect([stream().subarray(0, 50)]), code("TRUNCATED"));
    const long = encodeFrame({ protoID: 1, serialNo: 1 }, new Uint8Array(20), new Uint8Array(1001));
    await assert.rejects(collect([long]), code("BODY_TOO_LONG"));
    assert.throws(() => new FrameDecoderStream({ maxBodyLength: -1 }), OpenDArgumentError);
  });
});
