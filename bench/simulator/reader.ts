/**
 * A connection of the load: it subscribes, says that it is there, and counts what comes.
 *
 * @module
 */

import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { WebSocket } from "ws";
import type { RequestCommand } from "../../src/codec/command.ts";
import { decodeMessage } from "../../src/codec/reader.ts";
import { Writer } from "../../src/codec/writer.ts";
import { PacketEncAlgo } from "../../src/gen/common.ts";
import { InitConnect } from "../../src/gen/init_connect.ts";
import { encodeInitWebSocketRequest } from "../../src/gen/init_web_socket.ts";
import { KeepAlive } from "../../src/gen/keep_alive.ts";
import { isPush } from "../../src/gen/push_ids.ts";
import { SubType } from "../../src/gen/qot_common.ts";
import { QotSub } from "../../src/gen/qot_sub.ts";
import { createPacketCipher, type PacketCipher } from "../../src/wire/cipher.ts";
import { sha1 } from "../../src/wire/digest.ts";
import { encodeFrame } from "../../src/wire/frame.ts";
import { rsaDecrypt, rsaEncrypt } from "../../src/wire/rsa.ts";
import type { RsaPrivateKey } from "../../src/wire/rsa_key.ts";
import { decodeWebSocketReply, encodeWebSocketRequest } from "../../src/wire/websocket_envelope.ts";
import { FrameCounter, type Reply } from "./frames.ts";
import type { ServerReady } from "./messages.ts";

const SUB_TYPES = [SubType.Basic, SubType.Ticker, SubType.OrderBook, SubType.KL_1Min];
const INIT_WEBSOCKET = 1;

function encode<T>(write: (writer: Writer, message: T) => void, message: T): Uint8Array {
  const writer = new Writer();
  write(writer, message);
  return writer.finish();
}

/** What both protocols share. */
export abstract class LoadReader {
  bytes = 0;
  /** Whether the other side has closed it. */
  closed = false;
  #serial = 0;
  readonly #waiting = new Map<number, (body: Uint8Array) => void>();

  /** Pushes that came whole. */
  abstract readonly pushes: number;
  /** Reads nothing more. */
  abstract pause(): void;
  protected abstract send(id: number, serial: number, body: Uint8Array): void;

  /** Asks, and waits for the reply. */
  async ask<C2S, S2C>(command: RequestCommand<C2S, S2C>, c2s: C2S): Promise<S2C | undefined> {
    const { retType, retMsg, s2c } = decodeMessage(
      command.decode,
      await this.request(command.id, encode(command.encode, { c2s })),
    );
    if (retType !== 0) throw new Error(`${command.name} was refused: ${retMsg}`);
    return s2c;
  }

  /** Subscribes to all kinds of each security. */
  async subscribe(securityList: ServerReady["securities"]): Promise<void> {
    await this.ask(QotSub, {
      securityList: [...securityList],
      subTypeList: SUB_TYPES,
      isSubOrUnSub: true,
      isRegOrUnRegPush: true,
      isFirstPush: false,
    });
  }

  /** Milliseconds until the reply to a KeepAlive. */
  async keepAlive(): Promise<number> {
    const start = performance.now();
    await this.ask(KeepAlive, { time: Math.floor(Date.now() / 1000) });
    return performance.now() - start;
  }

  protected request(id: number, body: Uint8Array): Promise<Uint8Array> {
    const serial = ++this.#serial;
    return new Promise((resolve) => {
      this.#waiting.set(serial, resolve);
      this.send(id, serial, body);
    });
  }

  protected settle(serial: number, body: Uint8Array): void {
    this.#waiting.get(serial)?.(body);
    this.#waiting.delete(serial);
  }
}

/** A reader over TCP. */
export class TcpReader extends LoadReader {
  readonly #counter: FrameCounter = new FrameCounter((reply) => this.#onReply(reply));
  readonly #key: RsaPrivateKey;
  #socket!: Socket;
  #cipher: PacketCipher | undefined;

  constructor(key: RsaPrivateKey) {
    super();
    this.#key = key;
  }

  override get pushes(): number {
    return this.#counter.pushes;
  }

  /** Connects and does the handshake. */
  async open(port: number, encrypted: boolean): Promise<void> {
    const callback = (length: number, buffer: Uint8Array): boolean => {
      this.bytes += length;
      this.#counter.push(buffer.subarray(0, length));
      return true;
    };
    this.#socket = connect({ host: "127.0.0.1", port, onread: { buffer: Buffer.alloc(65_536), callback } });
    this.#socket.on("error", () => {});
    this.#socket.once("close", () => this.closed = true);
    await once(this.#socket, "connect");
    const packetEncAlgo = encrypted ? PacketEncAlgo.FTAES_ECB : PacketEncAlgo.None;
    const s2c = await this.ask(InitConnect, { clientVer: 300, clientID: "load", packetEncAlgo });
    if (encrypted) this.#cipher = createPacketCipher(0, new TextEncoder().encode(s2c?.connAESKey));
  }

  override pause(): void {
    this.#socket.pause();
  }

  protected override send(id: number, serial: number, body: Uint8Array): void {
    const init = id === InitConnect.id;
    const sealed = init ? rsaEncrypt(this.#key.publicKey, body) : this.#cipher?.encrypt(body) ?? body;
    this.#socket.write(encodeFrame({ protoID: id, serialNo: serial }, sha1(body), sealed));
  }

  #onReply({ id, serial, body }: Reply): void {
    const init = id === InitConnect.id;
    this.settle(serial, init ? rsaDecrypt(this.#key, body) : this.#cipher?.decrypt(body) ?? body);
  }
}

/** A reader over WebSocket. */
export class WebSocketReader extends LoadReader {
  override pushes = 0;
  #socket!: WebSocket;

  /** Connects and does the handshake. */
  async open(port: number): Promise<void> {
    this.#socket = new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate: false });
    this.#socket.on("error", () => {});
    this.#socket.once("close", () => this.closed = true);
    this.#socket.on("message", (message: Uint8Array) => this.#onMessage(message));
    await once(this.#socket, "open");
    const c2s = { websocketKey: "", programmingLanguage: "TypeScript" };
    await this.request(INIT_WEBSOCKET, encode(encodeInitWebSocketRequest, { c2s }));
  }

  override pause(): void {
    this.#socket.pause();
  }

  protected override send(id: number, serial: number, body: Uint8Array): void {
    this.#socket.send(encodeWebSocketRequest(id, serial, body));
  }

  #onMessage(message: Uint8Array): void {
    this.bytes += message.length;
    const { command, section, body } = decodeWebSocketReply(message);
    if (isPush(command)) this.pushes++;
    else this.settle(Number(section), body);
  }
}
