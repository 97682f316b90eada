/** The frame decoder, with a stream cut anywhere, held against one that needs twenty lines. */

import assert from "node:assert/strict";
import { OpenDError, OpenDProtocolError } from "../../../src/errors.ts";
import { sha1 } from "../../../src/wire/digest.ts";
import { encodeFrame, HEADER_LENGTH } from "../../../src/wire/frame.ts";
import { type Frame, FrameDecoder } from "../../../src/wire/frame_decoder.ts";
import { toHex } from "../../wire/support.ts";
import { knownPackets } from "../corpus.ts";
import { ACCEPTED, type Prepared, type Target } from "../engine.ts";
import { concat, headerMutator } from "../mutators.ts";
import type { Random } from "../random.ts";

/** Short enough that damaged lengths are on both sides of it. */
const MAX_BODY_LENGTH = 8192;

/** A frame as text, to compare. */
type Seen = string;

const seen = ({ protoID, protoFmt, protoVer, serialNo, sha1, body }: Frame): Seen =>
  `${protoID} ${protoFmt} ${protoVer} ${serialNo} ${toHex(sha1)} ${toHex(body)}`;

/** What a stream is made of, by a look at all of it at once. */
function expected(stream: Uint8Array): { readonly frames: Seen[]; readonly verdict: string; readonly rest: number } {
  const frames: Seen[] = [];
  let at = 0;
  for (;;) {
    const rest = stream.length - at;
    if ((rest > 0 && stream[at] !== 0x46) || (rest > 1 && stream[at + 1] !== 0x54)) {
      return { frames, verdict: "BAD_MAGIC", rest: 0 };
    }
    if (rest < HEADER_LENGTH) return { frames, verdict: ACCEPTED, rest };
    const view = new DataView(stream.buffer, stream.byteOffset + at);
    const bodyLength = view.getUint32(12, true);
    if (bodyLength > MAX_BODY_LENGTH) return { frames, verdict: "BODY_TOO_LONG", rest: 0 };
    if (rest < HEADER_LENGTH + bodyLength) return { frames, verdict: ACCEPTED, rest };
    frames.push(seen({
      protoID: view.getUint32(2, true),
      protoFmt: view.getUint8(6),
      protoVer: view.getUint8(7),
      serialNo: view.getUint32(8, true),
      sha1: stream.subarray(at + 16, at + 36),
      body: stream.subarray(at + HEADER_LENGTH, at + HEADER_LENGTH + bodyLength),
    }));
    at += HEADER_LENGTH + bodyLength;
  }
}

class HandlerError extends Error {}

/** @param throwAt the number of a frame whose handler throws once; `stopAt` of one that stops the decoder */
function decode(
  stream: Uint8Array,
  random: Random,
  { throwAt = -1, stopAt = -1 }: { readonly throwAt?: number; readonly stopAt?: number },
): { readonly frames: Seen[]; readonly verdict: string; readonly rest: number } {
  const frames: Seen[] = [];
  const decoder = new FrameDecoder((frame) => {
    const number = frames.push(seen(frame)) - 1;
    if (number === throwAt) throw new HandlerError();
    if (number === stopAt) decoder.stop();
  }, { maxBodyLength: MAX_BODY_LENGTH });
  const most = random.pick([1, 3, 44, 100, 1500, 70_000]);
  // Memory that is used again for each chunk, as sockets do.
  const memory = new Uint8Array(most);
  let at = 0;
  let failure: OpenDError | undefined;
  while (at < stream.length && failure === undefined) {
    const size = Math.min(stream.length - at, 1 + random.below(most));
    const chunk = memory.subarray(0, size);
    chunk.set(stream.subarray(at, at + size));
    at += size;
    let next = chunk;
    for (let again = true; again;) {
      again = false;
      try {
        decoder.push(next);
      } catch (error) {
        if (error instanceof HandlerError) {
          // The rest of the chunk is kept, and comes with the next.
          again = true;
          next = new Uint8Array(0);
        } else {
          if (!(error instanceof OpenDProtocolError)) throw error;
          failure = error;
        }
      }
    }
    memory.fill(0xee);
    assert.ok(decoder.buffered <= Math.min(at, HEADER_LENGTH + MAX_BODY_LENGTH), `${decoder.buffered} bytes are kept`);
  }
  if (stopAt >= 0 && frames.length > stopAt) return { frames, verdict: ACCEPTED, rest: 0 };
  if (failure !== undefined) {
    assert.equal(decoder.buffered, 0);
    assert.throws(() => decoder.push(Uint8Array.of(0x46)), (error) => error === failure);
    decoder.end();
    return { frames, verdict: failure.code, rest: 0 };
  }
  const rest = decoder.buffered;
  if (rest === 0) decoder.end();
  else assert.throws(() => decoder.end(), (error) => error instanceof OpenDError && error.code === "TRUNCATED");
  return { frames, verdict: ACCEPTED, rest };
}

/** Where the frames of a stream may begin. */
export function frameStarts(stream: Uint8Array): number[] {
  const starts: number[] = [];
  for (let at = 0; at + HEADER_LENGTH <= stream.length; at++) {
    if (stream[at] === 0x46 && stream[at + 1] === 0x54) starts.push(at);
  }
  return starts;
}

/** `frame` */
export const frameTarget: Target = {
  name: "frame",
  async prepare(): Promise<Prepared> {
    const frames = (await knownPackets()).map(({ id, body }, serialNo) =>
      encodeFrame({ protoID: id, serialNo }, sha1(body), body)
    );
    const full = new Uint8Array(MAX_BODY_LENGTH).fill(0x46);
    return {
      corpus: [
        ...frames,
        ...frames.map((_, i) => concat(frames.slice(i, i + 2 + i % 5))),
        encodeFrame({ protoID: 1004, serialNo: 1 }, new Uint8Array(20), new Uint8Array(0)),
        concat([encodeFrame({ protoID: 1, serialNo: 1 }, sha1(full), full), frames[0]!]),
        new TextEncoder().encode("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"),
      ],
      mutators: [headerMutator([2, 8, 12, 12, 12, 36], false, frameStarts)],
      run(input, random) {
        const wanted = expected(input);
        const whole = decode(input, random, {});
        assert.deepEqual(whole, wanted);
        if (wanted.frames.length === 0) return wanted.verdict;
        const at = random.below(wanted.frames.length);
        assert.deepEqual(decode(input, random, { throwAt: at }), wanted, "after a handler that throws");
        assert.deepEqual(
          decode(input, random, { stopAt: at }),
          { frames: wanted.frames.slice(0, at + 1), verdict: ACCEPTED, rest: 0 },
          "after stop()",
        );
        return wanted.verdict;
      },
    };
  },
};
