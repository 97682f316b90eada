/**
 * Bytes in, frames out: the incremental decoder of the TCP protocol.
 *
 * @module
 */
import { OpenDArgumentError, type OpenDError, OpenDProtocolError } from "../errors.ts";
import {
  checkWhole,
  DEFAULT_MAX_BODY_LENGTH,
  type FrameHeader,
  HEADER_LENGTH,
  MAGIC_0,
  MAGIC_1,
  OpenDBadMagicError,
  readU32,
} from "./frame.ts";

/**
 * One frame as it came. The two arrays may be views of memory that is used again. Handed out by {@linkcode
 * FrameDecoder} and {@linkcode FrameDecoderStream}.
 */
export interface Frame extends Omit<FrameHeader, "bodyLength"> {
  /** The digest that the header carries: 20 bytes. Not checked yet, for it is of the decrypted body. */
  readonly sha1: Uint8Array;
  /** The body as it travelled, still encrypted if the connection is. */
  readonly body: Uint8Array;
}

/**
 * What a {@linkcode FrameDecoder} can be told.
 *
 * @example
 * ```ts
 * import { type FrameDecoderOptions, FrameDecoderStream } from "@opend/client/wire";
 *
 * const options: FrameDecoderOptions = { maxBodyLength: 1024 * 1024 };
 * const frames = new FrameDecoderStream(options);
 * ```
 */
export interface FrameDecoderOptions {
  /** The longest body that is taken, in bytes. @default 67108864 (64 MiB) */
  readonly maxBodyLength?: number;
}

/**
 * Cuts a stream of bytes into frames. A frame that lies whole in a chunk is handed on as views of that chunk; only one
 * that is cut is put together, once, in an array of its exact size. Magic and length are checked before that.
 *
 * Both loans are short: a chunk is lent to the decoder for the call of `push()`, and a frame to `onFrame` for its call.
 * Who keeps a frame's `sha1` or `body` copies them first.
 *
 * If `onFrame` throws, `push()` throws the same. That frame counts as delivered; the rest of the chunk is kept and
 * delivered by the next `push()`, which may be of an empty array.
 *
 * @example
 * ```ts
 * import { checkDigest, encodeFrame, type Frame, FrameDecoder, sha1 } from "@opend/client/wire";
 *
 * const frames: Frame[] = [];
 * const decoder = new FrameDecoder((frame) => {
 *   checkDigest(frame.sha1, frame.body);
 *   frames.push({ ...frame, body: frame.body.slice() });
 * });
 * const body = new Uint8Array([8, 0]);
 * const bytes = encodeFrame({ protoID: 1004, serialNo: 1 }, sha1(body), body);
 * decoder.push(bytes.subarray(0, 10));
 * decoder.push(bytes.subarray(10));
 * console.log(frames.length, decoder.buffered); // 1 0
 * ```
 */
export class FrameDecoder {
  readonly #onFrame: (frame: Frame) => void;
  readonly #maxBodyLength: number;
  /** The header of a frame that is cut, as far as it has come. */
  readonly #head: Uint8Array = new Uint8Array(HEADER_LENGTH);
  #headLength = 0;
  /** The body of a frame that is cut, as far as it has come. */
  #body: Uint8Array | undefined;
  #bodyLength = 0;
  /** What came behind a frame whose handler threw. */
  #rest: Uint8Array | undefined;
  #failure: OpenDError | undefined;
  #stopped = false;
  #busy = false;

  /** @throws {OpenDArgumentError} `maxBodyLength` is not a whole number from 0 to 4294967295 */
  constructor(onFrame: (frame: Frame) => void, options: FrameDecoderOptions = {}) {
    const { maxBodyLength = DEFAULT_MAX_BODY_LENGTH } = options;
    this.#onFrame = onFrame;
    this.#maxBodyLength = checkWhole("maxBodyLength", maxBodyLength, undefined, "made a FrameDecoder");
  }

  /** Bytes taken in and not handed on yet: 0 between two frames. */
  get buffered(): number {
    return this.#headLength + this.#bodyLength + (this.#rest?.length ?? 0);
  }

  /**
   * Takes the next bytes, cut anywhere, and calls `onFrame` for each frame they complete. After `stop()` it does
   * nothing.
   *
   * @throws {OpenDBadMagicError} `BAD_MAGIC`, at the first byte that is wrong
   * @throws {OpenDProtocolError} `BODY_TOO_LONG`, as soon as the header is there. After either error every further call
   * throws it again: where the next frame begins is not known any more
   * @throws {OpenDArgumentError} called after `end()`, or by `onFrame`
   *
   * @example
   * ```ts
   * import { FrameDecoder } from "@opend/client/wire";
   *
   * const decoder = new FrameDecoder(({ protoID, body }) => console.log(protoID, body.length));
   * decoder.push(new Uint8Array([0x46, 0x54])); // what a socket gave: here the first two bytes of a frame
   * ```
   */
  push(chunk: Uint8Array): void {
    if (this.#stopped) return;
    if (this.#failure !== undefined) throw this.#failure;
    if (this.#busy) {
      throw new OpenDArgumentError("called FrameDecoder.push() from its own onFrame: push when it has returned");
    }
    this.#busy = true;
    try {
      const rest = this.#rest;
      if (rest !== undefined) {
        this.#rest = undefined;
        try {
          this.#consume(rest);
        } catch (error) {
          if (this.#failure === undefined && !this.#stopped) this.#keep(chunk);
          throw error;
        }
      }
      this.#consume(chunk);
    } finally {
      this.#busy = false;
    }
  }

  /**
   * The bytes have come to their end.
   *
   * @throws {OpenDProtocolError} `TRUNCATED`: in the middle of a frame. After `stop()` or an error that is not asked
   *
   * @example
   * ```ts
   * import { FrameDecoder, OpenDProtocolError } from "@opend/client/wire";
   *
   * const decoder = new FrameDecoder(() => {});
   * decoder.push(new Uint8Array([0x46, 0x54]));
   * try {
   *   decoder.end();
   * } catch (error) {
   *   console.log(error instanceof OpenDProtocolError && error.code); // "TRUNCATED"
   * }
   * ```
   */
  end(): void {
    if (this.#stopped || this.#failure !== undefined) return;
    const buffered = this.buffered;
    this.#fail(new OpenDArgumentError("called FrameDecoder.push() after end(): make a new decoder"));
    if (buffered > 0) {
      throw new OpenDProtocolError(
        "TRUNCATED",
        `the stream ended "${buffered}" bytes into a frame: the other side went away in the middle of it`,
      );
    }
  }

  /**
   * No frame is delivered from now on, neither of this chunk nor of a later one. May be called by `onFrame`.
   *
   * @example
   * ```ts
   * import { FrameDecoder } from "@opend/client/wire";
   *
   * const decoder = new FrameDecoder(({ protoID }) => {
   *   if (protoID === 1003) decoder.stop(); // what stands behind it in the same chunk is not looked at
   * });
   * ```
   */
  stop(): void {
    this.#stopped = true;
    this.#drop();
    this.#rest = undefined;
  }

  #consume(chunk: Uint8Array): void {
    const end = chunk.length;
    let at = 0;
    try {
      while (at < end && !this.#stopped) {
        if (this.#headLength === 0 && end - at >= HEADER_LENGTH) {
          // The usual case: a header that lies whole in the chunk is read where it lies.
          if (chunk[at] !== MAGIC_0 || chunk[at + 1] !== MAGIC_1) this.#badMagic(chunk, at);
          const bodyAt = at + HEADER_LENGTH;
          const bodyEnd = bodyAt + this.#checkedBodyLength(chunk, at);
          if (bodyEnd <= end) {
            const head = at;
            at = bodyEnd;
            this.#deliver(chunk, head, chunk.subarray(bodyAt, bodyEnd));
            continue;
          }
        }
        if (this.#body === undefined) {
          at = this.#takeHead(chunk, at);
          if (this.#headLength < HEADER_LENGTH) return;
          const bodyLength = this.#checkedBodyLength(this.#head, 0);
          if (bodyLength > end - at) {
            this.#body = new Uint8Array(bodyLength);
            continue;
          }
          const bodyAt = at;
          at += bodyLength;
          this.#headLength = 0;
          this.#deliver(this.#head, 0, chunk.subarray(bodyAt, at));
          continue;
        }
        const body = this.#body;
        const take = Math.min(body.length - this.#bodyLength, end - at);
        body.set(take === end ? chunk : chunk.subarray(at, at + take), this.#bodyLength);
        at += take;
        this.#bodyLength += take;
        if (this.#bodyLength < body.length) return;
        this.#drop();
        this.#deliver(this.#head, 0, body);
      }
    } catch (error) {
      if (this.#failure === undefined && at < end && !this.#stopped) this.#keep(chunk.subarray(at));
      throw error;
    }
  }

  /** Copies as much of a header as there is, and looks at its magic as soon as a byte of that has come. */
  #takeHead(chunk: Uint8Array, at: number): number {
    const start = at;
    const head = this.#head;
    let length = this.#headLength;
    for (const end = Math.min(chunk.length, at + HEADER_LENGTH - length); at < end; at++) {
      const byte = chunk[at]!;
      if ((length === 0 && byte !== MAGIC_0) || (length === 1 && byte !== MAGIC_1)) this.#badMagic(chunk, start);
      head[length++] = byte;
    }
    this.#headLength = length;
    return at;
  }

  #checkedBodyLength(bytes: Uint8Array, headAt: number): number {
    const length = readU32(bytes, headAt + 12);
    if (length > this.#maxBodyLength) {
      throw this.#fail(
        new OpenDProtocolError(
          "BODY_TOO_LONG",
          `read a header that announces a body of "${length}" bytes: at most ${this.#maxBodyLength} are taken; ` +
            "raise maxBodyLength if OpenD really sends so much",
        ),
      );
    }
    return length;
  }

  #deliver(head: Uint8Array, at: number, body: Uint8Array): void {
    const onFrame = this.#onFrame;
    onFrame({
      protoID: readU32(head, at + 2),
      protoFmt: head[at + 6]!,
      protoVer: head[at + 7]!,
      serialNo: readU32(head, at + 8),
      sha1: head.subarray(at + 16, at + 36),
      body,
    });
  }

  #keep(chunk: Uint8Array): void {
    const kept = this.#rest ?? new Uint8Array(0);
    const rest = new Uint8Array(kept.length + chunk.length);
    rest.set(kept);
    rest.set(chunk, kept.length);
    this.#rest = rest.length > 0 ? rest : undefined;
  }

  #badMagic(chunk: Uint8Array, at: number): never {
    const before = this.#headLength;
    const received = new Uint8Array(before + Math.min(64, chunk.length - at));
    received.set(this.#head.subarray(0, before));
    received.set(chunk.subarray(at, at + received.length - before), before);
    throw this.#fail(new OpenDBadMagicError(received));
  }

  #fail<T extends OpenDError>(error: T): T {
    this.#failure = error;
    this.#drop();
    this.#rest = undefined;
    return error;
  }

  /** Forgets the frame that is being put together. */
  #drop(): void {
    this.#headLength = 0;
    this.#body = undefined;
    this.#bodyLength = 0;
  }
}
