/**
 * OpenD's TCP protocol: frames, digests, the RSA handshake and AES packets.
 *
 * @module
 */

import { decodeMessage, type Unreadable } from "../codec/reader.ts";
import { Writer } from "../codec/writer.ts";
import { OpenDProtocolError, OpenDResponseError } from "../errors.ts";
import { InitConnect } from "../gen/init_connect.ts";
import { defaultTcpTransport } from "../transport/detect.ts";
import type { OpenTransport } from "../transport/transport.ts";
import type { PacketAlgorithm, PacketCipher } from "../wire/cipher.ts";
import { checkDigest, digestMatches, sha1 } from "../wire/digest.ts";
import { encodeFrame } from "../wire/frame.ts";
import { type Frame, FrameDecoder } from "../wire/frame_decoder.ts";
import { Channel, type ChannelHandlers, handshakeFailed } from "./channel.ts";
import type { Encryption } from "./encryption.ts";
import type { ResolvedOptions } from "./options.ts";

/** How OpenD says that it could not read a request, in either of its languages. */
const UNREADABLE = /sha-?1|signature|decrypt|encrypt|签名|加密|解密/i;

/** A TCP connection. */
export class TcpChannel extends Channel {
  readonly #encryption: Encryption | undefined;
  readonly #decoder: FrameDecoder;
  #cipher: PacketCipher | undefined;

  /** @param encryption Undefined: nothing is encrypted. */
  constructor(options: ResolvedOptions, handlers: ChannelHandlers, encryption: Encryption | undefined) {
    super(options, handlers);
    this.#encryption = encryption;
    this.#decoder = new FrameDecoder((frame) => this.#onFrame(frame), options);
  }

  protected override transport(): OpenTransport {
    return defaultTcpTransport(this.options.connect);
  }

  /** @param protoFmt What the body is written in. */
  override send(protoID: number, serialNo: number, body: Uint8Array, protoFmt = 0): void {
    const sealed = this.isOpen ? this.#cipher?.encrypt(body) : this.#encryption?.seal(body);
    this.write(encodeFrame({ protoID, serialNo, protoFmt }, sha1(body), sealed ?? body));
  }

  protected override greet(serial: number): void {
    const writer = new Writer();
    InitConnect.encode(writer, { c2s: this.options });
    this.send(InitConnect.id, serial, writer.view());
  }

  /** The Protobuf of a decrypted body. */
  protected protobuf({ protoFmt }: Frame, body: Uint8Array): Unreadable {
    if (!protoFmt) return body;
    const error = new OpenDProtocolError("BAD_MESSAGE", "Read a packet in JSON: Protobuf was asked for");
    return Object.assign(new Uint8Array(1), { error });
  }

  protected override receive(chunk: Uint8Array): void {
    this.#decoder.push(chunk);
  }

  #onFrame(frame: Frame): void {
    if (!this.isOpen) {
      if (frame.protoID === InitConnect.id) this.#onInitReply(frame);
      return;
    }
    const body = this.#cipher?.decrypt(frame.body) ?? frame.body;
    checkDigest(frame.sha1, body);
    this.handlers.onPacket(frame.protoID, frame.serialNo, this.protobuf(frame, body));
  }

  /** Runs within the frame's delivery, so that a packet right behind it is decrypted with the new cipher already. */
  #onInitReply(frame: Frame): void {
    const { packetEncAlgo } = this.options;
    const encryption = this.#encryption;
    const clear = digestMatches(frame.sha1, frame.body);
    const body = clear ? frame.body : this.#openReply(frame);
    const { retType, retMsg = "", errCode, s2c } = decodeMessage(InitConnect.decode, this.protobuf(frame, body));
    if (retType || !s2c) {
      const code = encryption && clear
        ? "ENCRYPTION_UNSUPPORTED"
        : !UNREADABLE.test(retMsg)
        ? "HANDSHAKE_REFUSED"
        : encryption
        ? "WRONG_RSA_KEY"
        : "ENCRYPTION_REQUIRED";
      throw handshakeFailed(code, new OpenDResponseError({ command: InitConnect.name, retType, retMsg, errCode }));
    }
    if (encryption && packetEncAlgo !== -1) {
      // An answer in clear to an encrypted question, with a key in it: never go on as if it were encrypted.
      if (clear) throw handshakeFailed("ENCRYPTION_UNSUPPORTED");
      this.#cipher = encryption.packetCipher(packetEncAlgo as PacketAlgorithm, s2c);
    }
    this.opened({
      connID: s2c.connID,
      serverVer: s2c.serverVer,
      loginUserID: s2c.loginUserID,
      keepAliveInterval: s2c.keepAliveInterval,
      warning: encryption?.warning,
    });
  }

  #openReply(frame: Frame): Uint8Array {
    if (this.#encryption === undefined) throw handshakeFailed("ENCRYPTION_REQUIRED");
    let cause: unknown;
    try {
      const body = this.#encryption.open(frame.body);
      if (digestMatches(frame.sha1, body)) return body;
    } catch (error) {
      cause = error;
    }
    throw handshakeFailed("WRONG_RSA_KEY", cause);
  }
}
