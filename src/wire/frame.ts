/**
 * The header of a TCP frame: 44 bytes, little-endian, in front of every body.
 *
 * @module
 */
import { OpenDArgumentError, OpenDProtocolError } from "../errors.ts";

/**
 * Bytes in front of a body.
 *
 * @example
 * ```ts
 * import { HEADER_LENGTH } from "@opend/client/wire";
 *
 * const head = new Uint8Array(HEADER_LENGTH); // as many bytes as have to be read before the length of a body is known
 * ```
 */
export const HEADER_LENGTH = 44;

/**
 * The longest body that is taken when nothing else is asked for: 64 MiB. OpenD's largest replies are a few MiB.
 *
 * @example
 * ```ts
 * import { DEFAULT_MAX_BODY_LENGTH, FrameDecoder } from "@opend/client/wire";
 *
 * const decoder = new FrameDecoder(() => {}, { maxBodyLength: DEFAULT_MAX_BODY_LENGTH / 4 });
 * ```
 */
export const DEFAULT_MAX_BODY_LENGTH: number = 64 * 1024 * 1024;

/** The largest number that a u32 holds. */
const MAX_U32 = 0xffff_ffff;

const WROTE = "wrote a header";

/** The first byte of a frame, `F`. */
export const MAGIC_0 = 0x46;
/** The second byte of a frame, `T`. */
export const MAGIC_1 = 0x54;

/** What a header says, besides the digest. Read by {@linkcode decodeHeader}. */
export interface FrameHeader {
  /** The command's id, such as 1001 for InitConnect. u32. */
  readonly protoID: number;
  /** How the body is written: 0 Protobuf, 1 JSON. u8. */
  readonly protoFmt: number;
  /** 0 in every OpenD there is. u8. */
  readonly protoVer: number;
  /** Chosen by the client, and repeated by the reply; a push carries a counter of OpenD's own. u32. */
  readonly serialNo: number;
  /** Bytes of the body as it travels: after encryption. u32. */
  readonly bodyLength: number;
}

/** What {@linkcode encodeFrame} wants to know: a {@linkcode FrameHeader} without the length. */
export interface FrameFields {
  /** The command's id. u32. */
  readonly protoID: number;
  /** u32. */
  readonly serialNo: number;
  /** 0 Protobuf, 1 JSON. @default 0 */
  readonly protoFmt?: number;
  /** @default 0 */
  readonly protoVer?: number;
}

/**
 * A whole frame in one new array.
 *
 * @param sha1 the digest of the body before encryption, 20 bytes
 * @param body the body as it is to travel, encrypted if the connection is
 * @throws {OpenDArgumentError} a field that its u32 or u8 cannot hold, or a digest that is not 20 bytes long
 *
 * @example
 * ```ts
 * import { encodeFrame, sha1 } from "@opend/client/wire";
 *
 * const body = new TextEncoder().encode('{"c2s":{"time":1700000000}}');
 * const frame = encodeFrame({ protoID: 1004, protoFmt: 1, serialNo: 7 }, sha1(body), body);
 * ```
 */
export function encodeFrame(fields: FrameFields, sha1: Uint8Array, body: Uint8Array): Uint8Array {
  const frame = new Uint8Array(HEADER_LENGTH + body.length);
  writeHeader(frame, 0, fields, sha1, body.length);
  frame.set(body, HEADER_LENGTH);
  return frame;
}

/**
 * Writes a header into `target` from `offset` on, all 44 bytes of it: for a body that is already in place behind it.
 *
 * @throws {OpenDArgumentError} a field that its u32 or u8 cannot hold, a digest that is not 20 bytes long, or no room
 *
 * @example
 * ```ts
 * import { HEADER_LENGTH, sha1, writeHeader } from "@opend/client/wire";
 *
 * const frame = new Uint8Array(HEADER_LENGTH + 2);
 * const body = frame.subarray(HEADER_LENGTH);
 * body.set([10, 0]);
 * writeHeader(frame, 0, { protoID: 1002, serialNo: 1 }, sha1(body), body.length);
 * ```
 */
export function writeHeader(
  target: Uint8Array,
  offset: number,
  fields: FrameFields,
  sha1: Uint8Array,
  bodyLength: number,
): void {
  if (!(offset >= 0 && offset + HEADER_LENGTH <= target.length)) {
    throw unfit("the offset", offset, `${HEADER_LENGTH} of the array's ${target.length} bytes`);
  }
  if (sha1.length !== 20) throw unfit("a digest of length", sha1.length, "20 bytes");
  const { protoID, serialNo, protoFmt = 0, protoVer = 0 } = fields;
  target[offset] = MAGIC_0;
  target[offset + 1] = MAGIC_1;
  writeU32(target, offset + 2, checkWhole("protoID", protoID));
  target[offset + 6] = checkWhole("protoFmt", protoFmt, 255);
  target[offset + 7] = checkWhole("protoVer", protoVer, 255);
  writeU32(target, offset + 8, checkWhole("serialNo", serialNo));
  writeU32(target, offset + 12, checkWhole("bodyLength", bodyLength));
  target.set(sha1, offset + 16);
  target.fill(0, offset + 36, offset + HEADER_LENGTH);
}

/**
 * Reads a header. The digest is at `offset + 16`, 20 bytes long; the reserved bytes are ignored.
 *
 * @param offset where the header begins. @default 0
 * @throws {OpenDProtocolError} `TRUNCATED`: fewer than 44 bytes; `BAD_MAGIC`: they do not begin with "FT"
 *
 * @example
 * ```ts
 * import { decodeHeader, encodeFrame, sha1 } from "@opend/client/wire";
 *
 * const body = new Uint8Array([10, 0]);
 * const { protoID, bodyLength } = decodeHeader(encodeFrame({ protoID: 1002, serialNo: 1 }, sha1(body), body));
 * console.log(protoID, bodyLength); // 1002 2
 * ```
 */
export function decodeHeader(bytes: Uint8Array, offset = 0): FrameHeader {
  if (!(offset >= 0 && offset + HEADER_LENGTH <= bytes.length)) {
    throw new OpenDProtocolError(
      "TRUNCATED",
      `read a header at "${offset}" of ${bytes.length} bytes: it takes ${HEADER_LENGTH} bytes`,
    );
  }
  if (bytes[offset] !== MAGIC_0 || bytes[offset + 1] !== MAGIC_1) throw new OpenDBadMagicError(bytes.subarray(offset));
  return {
    protoID: readU32(bytes, offset + 2),
    protoFmt: bytes[offset + 6]!,
    protoVer: bytes[offset + 7]!,
    serialNo: readU32(bytes, offset + 8),
    bodyLength: readU32(bytes, offset + 12),
  };
}

/**
 * `BAD_MAGIC`: the other side sent something that does not begin with "FT", so it does not speak OpenD's TCP protocol.
 * What it sent tells who it is: `HTTP/1.1 400` is what a WebSocket port answers.
 *
 * @example
 * ```ts
 * import { decodeHeader, OpenDBadMagicError } from "@opend/client/wire";
 *
 * try {
 *   decodeHeader(new TextEncoder().encode("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"));
 * } catch (error) {
 *   if (!(error instanceof OpenDBadMagicError)) throw error;
 *   console.log(new TextDecoder().decode(error.received)); // who answered
 * }
 * ```
 */
export class OpenDBadMagicError extends OpenDProtocolError {
  protected static override readonly errorName: string = "OpenDBadMagicError";
  /** The first bytes where a frame should have begun: all that had come, 64 at most. */
  readonly received: Uint8Array;

  constructor(received: Uint8Array) {
    const bytes = received.slice(0, 64);
    let text = "";
    let hex = "";
    for (const byte of bytes.subarray(0, 16)) {
      text += byte >= 0x20 && byte < 0x7f && byte !== 0x22 ? String.fromCharCode(byte) : ".";
      hex += (hex === "" ? "" : " ") + byte.toString(16).padStart(2, "0");
    }
    super(
      "BAD_MAGIC",
      `read "${text}" (${hex}) where a frame should begin with "FT": ` +
        "this is not OpenD's TCP protocol; check host and port",
    );
    this.received = bytes;
  }
}

/** The u32 at `offset`, little-endian. */
export function readU32(bytes: Uint8Array, offset: number): number {
  return (bytes[offset]! | (bytes[offset + 1]! << 8) | (bytes[offset + 2]! << 16) | (bytes[offset + 3]! << 24)) >>> 0;
}

/** Gives the frame that begins at `offset` another serial number, a u32. */
export function writeSerial(target: Uint8Array, offset: number, serialNo: number): void {
  writeU32(target, offset + 8, serialNo);
}

function writeU32(target: Uint8Array, offset: number, value: number): void {
  target[offset] = value;
  target[offset + 1] = value >>> 8;
  target[offset + 2] = value >>> 16;
  target[offset + 3] = value >>> 24;
}

/**
 * Gives back `value`, a whole number from 0 to `most`.
 *
 * @param done what was done with it, for messages
 * @throws {OpenDArgumentError} it is none
 */
export function checkWhole(name: string, value: number, most: number = MAX_U32, done: string = WROTE): number {
  if (value >= 0 && value <= most && value % 1 === 0) return value;
  throw unfit(name, value, `a whole number from 0 to ${most}`, done);
}

function unfit(name: string, value: number, wanted: string, done = WROTE): OpenDArgumentError {
  return new OpenDArgumentError(`${done} with ${name} "${value}": it takes ${wanted}`);
}
