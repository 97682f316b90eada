/**
 * OpenD's TCP protocol: frames, digests, the RSA handshake and AES packets.
 *
 * @module
 */

import { decodeMessage } from "../codec/reader.ts";
import { Writer } from "../codec/writer.ts";
import { OpenDResponseError } from "../errors.ts";
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
    const { maxBodyLength } = options;
    this.#decoder = new FrameDecoder(
      (frame) => this.#onFrame(frame),
      maxBodyLength === undefined ? {} : { maxBodyLength },
    );
  }

  protected override transport(): OpenTransport {
    return defaultTcpTransport(this.options.connect);
  }

  override send(id: number, serial: number, body: Uint8Array): void {
    const sealed = this.#cipher === undefined ? body : this.#cipher.encrypt(body);
    this.write(encodeFrame({ protoID: id, serialNo: serial }, sha1(body), sealed));
  }

  protected override greet(serial: number): void {
    const { clientVer, clientID, recvNotify, packetEncAlgo, pushProtoFmt, programmingLanguage } = this.options;
    const writer = new Writer();
    InitConnect.encode(writer, {
      c2s: { clientVer, clientID, recvNotify, packetEncAlgo, pushProtoFmt, programmingLanguage },
    });
    const body = writer.view();
    const sealed = this.#encryption === undefined ? body : this.#encryption.seal(body);
    this.write(encodeFrame({ protoID: InitConnect.id, serialNo: serial }, sha1(body), sealed));
  }

  protected override receive(chunk: Uint8Array): void {
    this.#decoder.push(chunk);
  }

  #onFrame(frame: Frame): void {
    if (!this.isOpen) {
      if (frame.protoID === InitConnect.id) this.#onInitReply(frame);
      return;
    }
    const body = this.#cipher === undefined ? frame.body : this.#cipher.decrypt(frame.body);
    checkDigest(frame.sha1, body);
    this.handlers.onPacket(frame.protoID, frame.serialNo, body);
  }

  /** Runs within the frame's delivery, so that a packet right behind it is decrypted with the new cipher already. */
  #onInitReply(frame: Frame): void {
    const { packetEncAlgo } = this.options;
    const clear = digestMatches(frame.sha1, frame.body);
    const body = clear ? frame.body : this.#openReply(frame);
    const response = decodeMessage(InitConnect.decode, body);
    if (response.retType !== 0 || response.s2c === undefined) {
      const { retType, retMsg = "", errCode } = response;
      const failure = new OpenDResponseError({ command: InitConnect.name, retType, retMsg, errCode });
      if (this.#encryption === undefined && UNREADABLE.test(retMsg)) {
        throw handshakeFailed("ENCRYPTION_REQUIRED", failure);
      }
      if (this.#encryption !== undefined && clear) throw handshakeFailed("ENCRYPTION_UNSUPPORTED", failure);
      if (this.#encryption !== undefined && UNREADABLE.test(retMsg)) throw handshakeFailed("WRONG_RSA_KEY", failure);
      throw handshakeFailed("HANDSHAKE_REFUSED", failure);
    }
    const { s2c } = response;
    if (this.#encryption !== undefined && packetEncAlgo !== -1) {
      // An answer in clear to an encrypted question, with a key in it: never go on as if it were encrypted.
      if (clear) throw handshakeFailed("ENCRYPTION_UNSUPPORTED");
      this.#cipher = this.#encryption.packetCipher(packetEncAlgo as PacketAlgorithm, s2c);
    }
    this.opened({
      connID: s2c.connID,
      serverVer: s2c.serverVer,
      loginUserID: s2c.loginUserID,
      keepAliveInterval: s2c.keepAliveInterval,
      warning: this.#encryption?.warning,
    });
  }

  #openReply(frame: Frame): Uint8Array {
    if (this.#encryption === undefined) throw handshakeFailed("ENCRYPTION_REQUIRED");
    let body: Uint8Array;
    try {
      body = this.#encryption.open(frame.body);
    } catch (error) {
      throw handshakeFailed("WRONG_RSA_KEY", error);
    }
    if (!digestMatches(frame.sha1, body)) throw handshakeFailed("WRONG_RSA_KEY");
    return body;
  }
}
