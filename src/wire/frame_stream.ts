/**
 * The frame decoder as a stream of the platform.
 *
 * @module
 */
import { type Frame, FrameDecoder, type FrameDecoderOptions } from "./frame_decoder.ts";

/**
 * A `TransformStream` that takes bytes, cut anywhere, and gives frames: `readable.pipeThrough(new
 * FrameDecoderStream())`.
 *
 * Its frames own their bytes, so they may be kept; that costs a copy that {@linkcode FrameDecoder} does without. The
 * stream errors with the decoder's errors: `BAD_MAGIC`, `BODY_TOO_LONG`, and `TRUNCATED` when it ends within a frame.
 *
 * @example
 * ```ts
 * import { encodeFrame, FrameDecoderStream, sha1 } from "@opend/client/wire";
 *
 * const body = new Uint8Array([8, 0]);
 * const bytes = new Blob([encodeFrame({ protoID: 1004, serialNo: 1 }, sha1(body), body).slice()]).stream();
 * for await (const { protoID } of bytes.pipeThrough(new FrameDecoderStream())) console.log(protoID); // 1004
 * ```
 */
export class FrameDecoderStream extends TransformStream<Uint8Array, Frame> {
  /** @throws {OpenDArgumentError} `maxBodyLength` is not a whole number from 0 to 4294967295 */
  constructor(options?: FrameDecoderOptions) {
    let controller: TransformStreamDefaultController<Frame>;
    let lent: Uint8Array | undefined;
    const decoder = new FrameDecoder((frame) => {
      // A body that was put together is the frame's own already.
      const body = frame.body.buffer === lent?.buffer ? frame.body.slice() : frame.body;
      controller.enqueue({ ...frame, sha1: frame.sha1.slice(), body });
    }, options);
    super({
      start(given) {
        controller = given;
      },
      transform(chunk) {
        lent = chunk;
        try {
          decoder.push(chunk);
        } finally {
          lent = undefined;
        }
      },
      flush() {
        decoder.end();
      },
    });
  }
}
