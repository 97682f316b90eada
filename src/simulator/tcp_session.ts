/**
 * A connection over OpenD's TCP protocol: frames, digests, the RSA handshake and AES packets.
 *
 * @module
 */

import { decodeMessage } from "../codec/reader.ts";
import { OpenDProtocolError } from "../errors.ts";
import { PacketEncAlgo, ProtoFmt } from "../gen/common.ts";
import type { InitConnectC2S } from "../gen/init_connect.ts";
import { serverCommands } from "../gen/server.ts";
import type { PacketAlgorithm, PacketCipher } from "../wire/cipher.ts";
import { digestMatches, sha1 } from "../wire/digest.ts";
import { encodeFrame, HEADER_LENGTH, writeHeader, writeSerial } from "../wire/frame.ts";
import { type Frame, FrameDecoder } from "../wire/frame_decoder.ts";
import type { Core } from "./core.ts";
import { encodeBody, type PushBody, success } from "./envelope.ts";
import { SERVER_VERSION } from "./identity.ts";
import type { Link } from "./link.ts";
import { JSONRequests, pushInJSON } from "./json.ts";
import { ENCRYPTION } from "./rules/nouns.ts";
import { BAD_BODY, BAD_SIGNATURE, INIT_FIRST, INIT_TWICE, unknown } from "./rules/texts.ts";
import { type Serial, ServerSession } from "./session.ts";

/** No request is longer. */
const MAX_BODY_LENGTH = 16 * 1024 * 1024;

/** Speaks to one TCP client. */
export class TcpSession extends ServerSession {
  override readonly kind = "tcp";
  readonly #decoder: FrameDecoder;
  #cipher: PacketCipher | undefined;
  #init: InitConnectC2S | undefined;
  readonly #json = new JSONRequests();

  constructor(core: Core, link: Link) {
    super(core, link);
    this.#decoder = new FrameDecoder((frame) => this.#onFrame(frame), { maxBodyLength: MAX_BODY_LENGTH });
  }

  override get recvNotify(): boolean {
    return this.#init?.recvNotify === true;
  }

  /** What InitConnect said; `undefined` before it. */
  get init(): InitConnectC2S | undefined {
    return this.#init;
  }

  /** Whether its packets are encrypted. */
  get encrypted(): boolean {
    return this.#cipher !== undefined;
  }

  /** Whatever does not begin like a frame, or announces too long a body, ends the connection. */
  override receive(bytes: Uint8Array): void {
    if (!this.open || this.link.deaf) return;
    this.heardAt = this.core.now();
    let failure: unknown;
    try {
      this.#decoder.push(bytes);
    } catch (error) {
      failure = error;
    }
    if (failure === undefined) return;
    this.close();
    if (!(failure instanceof OpenDProtocolError)) throw failure;
  }

  override checkSilence(now: number): void {
    const { keepAliveInterval, silentIntervals } = this.core.options.rules;
    if (now - this.heardAt <= keepAliveInterval * silentIntervals * 1000) return;
    // An end in order would wait for ever behind what a dead client does not read.
    if (this.link.pending() > 0) this.destroy();
    else this.close();
  }

  override ended(): void {
    this.#decoder.stop();
    super.ended();
  }

  protected override sendReply(id: number, serial: Serial, protobuf: Uint8Array): void {
    const serialNo = Number(serial);
    const { body, protoFmt } = this.#json.reply(id, serialNo, protobuf);
    this.link.write(encodeFrame({ protoID: id, serialNo, protoFmt }, sha1(body), this.#seal(id, body)));
  }

  protected override writePush(protobuf: PushBody, serial: number): void {
    const push = this.#init?.pushProtoFmt === ProtoFmt.Json ? pushInJSON(protobuf) : protobuf;
    const protoFmt = push === protobuf ? ProtoFmt.Protobuf : ProtoFmt.Json;
    if (this.#cipher === undefined) return this.#writeClear(push.frame(protoFmt), serial);
    const body = this.#cipher.encrypt(push.body);
    const fields = { protoID: push.id, serialNo: serial, protoFmt };
    const room = this.link.room?.(HEADER_LENGTH + body.length);
    if (room === undefined) return this.link.write(encodeFrame(fields, push.sha1, body));
    writeHeader(room.bytes, room.at, fields, push.sha1, body.length);
    room.bytes.set(body, room.at + HEADER_LENGTH);
  }

  /** Of a push in clear nothing but the serial is this connection's own. */
  #writeClear(frame: Uint8Array, serial: number): void {
    const room = this.link.room?.(frame.length);
    if (room === undefined) {
      const own = frame.slice();
      writeSerial(own, 0, serial);
      return this.link.write(own);
    }
    room.bytes.set(frame, room.at);
    writeSerial(room.bytes, room.at, serial);
  }

  /** InitConnect's reply goes through RSA, every other through the cipher; before it there is none yet. */
  #seal(id: number, body: Uint8Array): Uint8Array {
    const init = id === serverCommands.InitConnect.id && !this.ready;
    return (init
      ? this.core.secrets?.seal(body, (bytes) => this.core.identity.fill(bytes))
      : this.#cipher?.encrypt(body)) ?? body;
  }

  #onFrame(frame: Frame): void {
    this.counts.received++;
    const { protoID, serialNo } = frame;
    this.#json.note(frame);
    if (!this.ready && protoID === serverCommands.InitConnect.id) return this.#onInit(frame);
    const isEarly = !this.ready && this.core.options.rules.initConnectFirst;
    const clear = this.#read(frame);
    if (clear === undefined) return this.refuse(protoID, serialNo, isEarly ? INIT_FIRST : BAD_SIGNATURE);
    const body = this.#json.read(frame, clear);
    this.record("in", protoID, serialNo, false, body.error === undefined ? body : clear);
    if (isEarly) return this.refuse(protoID, serialNo, INIT_FIRST);
    this.handle(protoID, serialNo, body);
  }

  /** The decrypted body; `undefined` when its digest is wrong, or it cannot even be decrypted. */
  #read({ sha1: digest, body }: Frame): Uint8Array | undefined {
    try {
      const clear = this.#cipher === undefined ? body.slice() : this.#cipher.decrypt(body);
      return this.#matches(digest, clear) ? clear : undefined;
    } catch {
      return undefined;
    }
  }

  /**
   * With a key InitConnect must come encrypted with it, and is answered encrypted, whatever `packetEncAlgo` says. A
   * request that cannot be read is refused as OpenD does, in the encryption of this side: how OpenD itself writes that
   * refusal is not known.
   */
  #onInit(frame: Frame): void {
    const { protoID: id, serialNo: serial } = frame;
    const clear = this.#open(frame);
    if (clear === undefined) return this.refuse(id, serial, BAD_SIGNATURE);
    const body = this.#json.read(frame, clear);
    this.record("in", id, serial, false, body.error === undefined ? body : clear);
    const c2s = readInit(body);
    const { InitConnect } = serverCommands;
    this.intercept("InitConnect", InitConnect, { id, serial, body, c2s }, () => this.#accept(serial, c2s));
  }

  #open({ sha1: digest, body }: Frame): Uint8Array | undefined {
    try {
      const clear = this.core.secrets === undefined ? body.slice() : this.core.secrets.open(body);
      return this.#matches(digest, clear) ? clear : undefined;
    } catch {
      return undefined;
    }
  }

  #matches(digest: Uint8Array, clear: Uint8Array): boolean {
    return !this.core.options.rules.digests || digestMatches(digest, clear);
  }

  #accept(serial: number, c2s: InitConnectC2S | undefined): void {
    const { identity, options, secrets } = this.core;
    const { id, encode } = serverCommands.InitConnect;
    if (c2s === undefined) return this.refuse(id, serial, BAD_BODY);
    // A responder held the first one back until the second was accepted.
    if (this.ready) return this.refuse(id, serial, INIT_TWICE);
    const algorithm = c2s.packetEncAlgo ?? PacketEncAlgo.FTAES_ECB;
    if (!Object.values(PacketEncAlgo).includes(algorithm)) {
      return this.refuse(id, serial, unknown(ENCRYPTION, algorithm));
    }
    const connAESKey = identity.secret();
    const iv = identity.secret();
    const s2c = {
      serverVer: SERVER_VERSION,
      loginUserID: identity.loginUserID,
      connID: this.connID,
      connAESKey,
      keepAliveInterval: options.rules.keepAliveInterval,
      aesCBCiv: algorithm === PacketEncAlgo.AES_CBC ? iv : undefined,
    };
    this.reply(id, serial, encodeBody(encode, success(s2c)));
    this.#init = c2s;
    if (secrets !== undefined && algorithm !== PacketEncAlgo.None) {
      this.#cipher = secrets.cipher(algorithm as PacketAlgorithm, connAESKey, iv);
    }
    this.setReady();
  }
}

function readInit(body: Uint8Array): InitConnectC2S | undefined {
  try {
    return decodeMessage(serverCommands.InitConnect.decode, body).c2s;
  } catch {
    return undefined;
  }
}
