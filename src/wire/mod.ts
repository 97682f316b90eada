/**
 * OpenD's two wire protocols as bytes: frames, digests, RSA, AES packets and the WebSocket envelope. No I/O, and the same
 * in every runtime.
 *
 * @example
 * ```ts
 * import { checkDigest, encodeFrame, FrameDecoder, sha1 } from "@opend/client/wire";
 *
 * const body = new Uint8Array([8, 0]);
 * const decoder = new FrameDecoder((frame) => checkDigest(frame.sha1, frame.body));
 * decoder.push(encodeFrame({ protoID: 1004, serialNo: 1 }, sha1(body), body));
 * ```
 *
 * @module
 */
export {
  decodeHeader,
  DEFAULT_MAX_BODY_LENGTH,
  encodeFrame,
  HEADER_LENGTH,
  OpenDBadMagicError,
  writeHeader,
} from "./frame.ts";
export { FrameDecoder } from "./frame_decoder.ts";
export { FrameDecoderStream } from "./frame_stream.ts";
export { checkDigest, DIGEST_LENGTH, digestMatches, sha1 } from "./digest.ts";
export { md5Hex } from "./md5.ts";
export { createPacketCipher } from "./cipher.ts";
export { MAX_RSA_BITS, MIN_RSA_BITS, parseRsaPrivateKey, parseRsaPublicKey } from "./rsa_key.ts";
export { type RandomSource, rsaDecrypt, rsaEncrypt } from "./rsa.ts";
export {
  decodeWebSocketReply,
  decodeWebSocketRequest,
  encodeWebSocketReply,
  encodeWebSocketRequest,
  WEBSOCKET_REPLY_HEADER_LENGTH,
  WEBSOCKET_REQUEST_HEADER_LENGTH,
} from "./websocket_envelope.ts";
export { OpenDArgumentError, OpenDError, OpenDKeyError, OpenDProtocolError } from "../errors.ts";

export type { FrameFields, FrameHeader } from "./frame.ts";
export type { Frame, FrameDecoderOptions } from "./frame_decoder.ts";
export type { PacketAlgorithm, PacketCipher, PacketCipherOptions } from "./cipher.ts";
export type { Blinding, RsaPrivateKey, RsaPublicKey } from "./rsa_key.ts";
export type { WebSocketReply, WebSocketReplyFields, WebSocketRequest } from "./websocket_envelope.ts";
export type { OpenDErrorCode } from "../errors.ts";
