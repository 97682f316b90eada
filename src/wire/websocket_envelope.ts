/**
 * The envelope of the WebSocket protocol: what stands in front of the body of every binary message, big-endian.
 *
 * A section is a u64. It is a `number` as far as a number is exact, which is all that a client ever sends, and a `bigint`
 * beyond: a table of requests that is keyed by numbers never finds one, and so takes it for a push.
 *
 * @module
 */
import { OpenDArgumentError, OpenDProtocolError } from "../errors.ts";

/**
 * Bytes in front of a request's body.
 *
 * @example
 * ```ts
 * import { encodeWebSocketRequest, WEBSOCKET_REQUEST_HEADER_LENGTH } from "@opend/client/wire";
 *
 * const message = encodeWebSocketRequest(1002, 1, new Uint8Array([10, 0]));
 * const body = message.subarray(WEBSOCKET_REQUEST_HEADER_LENGTH);
 * ```
 */
export const WEBSOCKET_REQUEST_HEADER_LENGTH = 20;
/**
 * Bytes in front of the body of a reply or a push.
 *
 * @example
 * ```ts
 * import { encodeWebSocketReply, WEBSOCKET_REPLY_HEADER_LENGTH } from "@opend/client/wire";
 *
 * const message = encodeWebSocketReply({ command: 1002, section: 1 }, new Uint8Array([8, 0]));
 * const body = message.subarray(WEBSOCKET_REPLY_HEADER_LENGTH);
 * ```
 */
export const WEBSOCKET_REPLY_HEADER_LENGTH = 44;

const ERROR_MESSAGE_AT = 24;
const ERROR_MESSAGE_LENGTH = 20;
const SIGN_LENGTH = 8;
/** `ft-v1.0` and a zero byte, as two words. */
const SIGN_HIGH = 0x66742d76;
const SIGN_LOW = 0x312e3000;
const TWO_32 = 0x100000000;

/** A request as it came. Read by {@linkcode decodeWebSocketRequest}. */
export interface WebSocketRequest {
  /** 1 InitWebSocket, otherwise the command's id. u32. */
  readonly command: number;
  /** Chosen by the client; a `bigint` only from 2^53 on. u64. */
  readonly section: number | bigint;
  /** A view of the message. */
  readonly body: Uint8Array;
}

/** What a reply or a push says in front of its body. Wanted by {@linkcode encodeWebSocketReply}. */
export interface WebSocketReplyFields {
  /** The request's command; 2 when OpenD's own connection was lost; or a push's. u32. */
  readonly command: number;
  /** The request's section; one that nobody waits for is a push. A `bigint` only from 2^53 on. u64. */
  readonly section: number | bigint;
  /** 0, or 1 timed out, 2 OpenD timed out against its server, 3 its connection closed. i32. @default 0 */
  readonly error?: number;
  /** Words for it: at most 20 bytes of UTF-8. @default "" */
  readonly errorMessage?: string;
}

/** A reply or a push as it came. Read by {@linkcode decodeWebSocketReply}. */
export interface WebSocketReply extends Required<WebSocketReplyFields> {
  /** A view of the message; empty when there is an error, most often. */
  readonly body: Uint8Array;
}

/**
 * A request as one message.
 *
 * @param section a whole number from 0 to 2^53 - 1, or a `bigint` to 2^64 - 1
 * @throws {OpenDArgumentError} a command or section that its field cannot hold
 *
 * @example
 * ```ts
 * import { encodeWebSocketRequest } from "@opend/client/wire";
 *
 * const message = encodeWebSocketRequest(1002, 1, new Uint8Array([10, 0]));
 * console.log(message.length); // 22
 * ```
 */
export function encodeWebSocketRequest(command: number, section: number | bigint, body: Uint8Array): Uint8Array {
  const message = new Uint8Array(WEBSOCKET_REQUEST_HEADER_LENGTH + body.length);
  writeStart(message, command, section);
  message.set(body, WEBSOCKET_REQUEST_HEADER_LENGTH);
  return message;
}

/**
 * Reads a request.
 *
 * @throws {OpenDProtocolError} `BAD_ENVELOPE`: too short, or not OpenD's sign in front
 *
 * @example
 * ```ts
 * import { decodeWebSocketRequest, encodeWebSocketRequest } from "@opend/client/wire";
 *
 * const { command, section, body } = decodeWebSocketRequest(encodeWebSocketRequest(1002, 1, new Uint8Array([10, 0])));
 * console.log(command, section, body.length); // 1002 1 2
 * ```
 */
export function decodeWebSocketRequest(message: Uint8Array): WebSocketRequest {
  checkStart(message, "request", WEBSOCKET_REQUEST_HEADER_LENGTH);
  return {
    command: readU32(message, SIGN_LENGTH),
    section: readSection(message),
    body: message.subarray(WEBSOCKET_REQUEST_HEADER_LENGTH),
  };
}

/**
 * A reply or a push as one message. An `errorMessage` longer than 20 bytes is cut, between two characters.
 *
 * @throws {OpenDArgumentError} a command, section or error that its field cannot hold
 *
 * @example
 * ```ts
 * import { encodeWebSocketReply } from "@opend/client/wire";
 *
 * const fields = { command: 1002, section: 1, error: 2, errorMessage: "timeout" };
 * const message = encodeWebSocketReply(fields, new Uint8Array());
 * ```
 */
export function encodeWebSocketReply(fields: WebSocketReplyFields, body: Uint8Array): Uint8Array {
  const { command, section, error = 0, errorMessage = "" } = fields;
  if ((error | 0) !== error) {
    throw new OpenDArgumentError(`encoded a WebSocket reply with error "${error}": it takes a whole number of 32 bits`);
  }
  const message = new Uint8Array(WEBSOCKET_REPLY_HEADER_LENGTH + body.length);
  writeStart(message, command, section);
  writeU32(message, 20, error);
  if (errorMessage !== "") {
    // encodeInto() stops in front of a character that has no room.
    new TextEncoder().encodeInto(errorMessage, message.subarray(ERROR_MESSAGE_AT, WEBSOCKET_REPLY_HEADER_LENGTH));
  }
  message.set(body, WEBSOCKET_REPLY_HEADER_LENGTH);
  return message;
}

/**
 * Reads a reply or a push. Of an error message its zeros and a last character that was cut in two are left out.
 *
 * @throws {OpenDProtocolError} `BAD_ENVELOPE`: too short, or not OpenD's sign in front
 *
 * @example
 * ```ts
 * import { decodeWebSocketReply, encodeWebSocketReply } from "@opend/client/wire";
 *
 * const reply = decodeWebSocketReply(encodeWebSocketReply({ command: 1002, section: 1 }, new Uint8Array([8, 0])));
 * console.log(reply.section, reply.error, reply.body.length); // 1 0 2
 * ```
 */
export function decodeWebSocketReply(message: Uint8Array): WebSocketReply {
  checkStart(message, "reply", WEBSOCKET_REPLY_HEADER_LENGTH);
  return {
    command: readU32(message, SIGN_LENGTH),
    section: readSection(message),
    error: readU32(message, 20) | 0,
    errorMessage: readErrorMessage(message),
    body: message.subarray(WEBSOCKET_REPLY_HEADER_LENGTH),
  };
}

function readErrorMessage(message: Uint8Array): string {
  let length = ERROR_MESSAGE_LENGTH;
  while (length > 0 && message[ERROR_MESSAGE_AT + length - 1] === 0) length--;
  if (length === 0) return "";
  const bytes = message.subarray(ERROR_MESSAGE_AT, ERROR_MESSAGE_AT + length);
  // A decoder that waits for more keeps the beginning of a cut character to itself.
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes, { stream: true });
  // In front of a cut character there may be more zeros.
  return text.replace(/\0+$/, "");
}

function checkStart(message: Uint8Array, what: string, headerLength: number): void {
  if (message.length < headerLength) {
    throw new OpenDProtocolError(
      "BAD_ENVELOPE",
      `read a WebSocket ${what} of "${message.length}" bytes: it has a header of ${headerLength} bytes; ` +
        "the other side is not OpenD's WebSocket, or not all of the message came",
    );
  }
  if (readU32(message, 0) !== SIGN_HIGH || readU32(message, 4) !== SIGN_LOW) {
    const hex = Array.from(message.subarray(0, SIGN_LENGTH), (byte) => byte.toString(16).padStart(2, "0")).join(" ");
    throw new OpenDProtocolError(
      "BAD_ENVELOPE",
      `read a WebSocket ${what} that begins with "${hex}": OpenD's begin with "ft-v1.0" and a zero byte; ` +
        "the other side is not OpenD's WebSocket",
    );
  }
}

function writeStart(message: Uint8Array, command: number, section: number | bigint): void {
  if (command >>> 0 !== command) {
    throw new OpenDArgumentError(
      `encoded a WebSocket message with command "${command}": it takes a whole number from 0 to 4294967295`,
    );
  }
  writeU32(message, 0, SIGN_HIGH);
  writeU32(message, 4, SIGN_LOW);
  writeU32(message, SIGN_LENGTH, command);
  if (typeof section === "number" && Number.isSafeInteger(section) && section >= 0) {
    writeU32(message, 12, Math.floor(section / TWO_32));
    writeU32(message, 16, section >>> 0);
  } else if (typeof section === "bigint" && BigInt.asUintN(64, section) === section) {
    writeU32(message, 12, Number(section >> 32n));
    writeU32(message, 16, Number(section & 0xffffffffn));
  } else {
    throw new OpenDArgumentError(
      `encoded a WebSocket message with section "${section}": it takes a whole number from 0 to 2^53 - 1, or a bigint to 2^64 - 1`,
    );
  }
}

function readSection(message: Uint8Array): number | bigint {
  const high = readU32(message, 12);
  const low = readU32(message, 16);
  return high < 0x200000 ? high * TWO_32 + low : (BigInt(high) << 32n) | BigInt(low);
}

function readU32(bytes: Uint8Array, offset: number): number {
  return ((bytes[offset]! << 24) | (bytes[offset + 1]! << 16) | (bytes[offset + 2]! << 8) | bytes[offset + 3]!) >>> 0;
}

function writeU32(bytes: Uint8Array, offset: number, value: number): void {
  bytes[offset] = value >>> 24;
  bytes[offset + 1] = value >>> 16;
  bytes[offset + 2] = value >>> 8;
  bytes[offset + 3] = value;
}
