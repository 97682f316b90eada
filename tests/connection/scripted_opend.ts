/** An OpenD in which a test decides every byte: it accepts, it waits for packets, and it sends what it is told to. */

import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";
import { decodeMessage } from "../../src/codec/reader.ts";
import { Writer } from "../../src/codec/writer.ts";
import {
  decodeInitConnectRequest,
  encodeInitConnectResponse,
  type InitConnectC2S,
  type InitConnectS2C,
} from "../../src/gen/init_connect.ts";
import {
  decodeInitWebSocketRequest,
  encodeInitWebSocketResponse,
  type InitWebSocketC2S,
  type InitWebSocketS2C,
} from "../../src/gen/init_web_socket.ts";
import { createPacketCipher, type PacketAlgorithm, type PacketCipher } from "../../src/wire/cipher.ts";
import { digestMatches, sha1 } from "../../src/wire/digest.ts";
import { encodeFrame } from "../../src/wire/frame.ts";
import { FrameDecoder } from "../../src/wire/frame_decoder.ts";
import { rsaDecrypt, rsaEncrypt } from "../../src/wire/rsa.ts";
import { parseRsaPrivateKey } from "../../src/wire/rsa_key.ts";
import { decodeWebSocketRequest, encodeWebSocketReply } from "../../src/wire/websocket_envelope.ts";

export const CONN_ID = 7_000_000_000_000_000_001n;
export const USER_ID = 9_100_000_000_000_000_003n;
export const AES_KEY = "0123456789ABCDEF";
export const AES_IV = "FEDCBA9876543210";

/** A request as it came, decrypted. */
export interface Packet {
  readonly id: number;
  readonly serial: number;
  readonly body: Uint8Array;
  /** How the body is written: 0 Protobuf, 1 JSON. */
  readonly protoFmt: number;
}

/** Which protocol a scripted OpenD speaks. */
export type Kind = "tcp" | "websocket";

/** One message as a body. */
export function encode<T>(encoder: (writer: Writer, message: T) => void, message: T): Uint8Array {
  const writer = new Writer();
  encoder(writer, message);
  return writer.finish();
}

/** A list whose items can be waited for, one after the other. */
class Inbox<T> {
  #items: T[] = [];
  #waiting: ((item: T) => void)[] = [];

  add(item: T): void {
    const waiting = this.#waiting.shift();
    if (waiting === undefined) this.#items.push(item);
    else waiting(item);
  }

  next(): Promise<T> {
    const item = this.#items.shift();
    return item === undefined ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve(item);
  }

  get length(): number {
    return this.#items.length;
  }
}

/** The socket of a peer, whatever it is. */
interface Link {
  write(bytes: Uint8Array): void;
  end(): void;
  reset(): void;
  readonly gone: Promise<void>;
}

/** The server's side of one connection. */
export class Peer {
  readonly kind: Kind;
  readonly #link: Link;
  readonly #inbox = new Inbox<Packet>();
  readonly #pem: string | undefined;
  readonly #decoder: FrameDecoder;
  #cipher: PacketCipher | undefined;
  #initialised = false;
  /** Some bytes have come. */
  readonly some: Promise<void>;
  #resolveSome: () => void = () => {};

  constructor(kind: Kind, link: Link, pem: string | undefined) {
    this.kind = kind;
    this.#link = link;
    this.#pem = pem;
    this.some = new Promise((resolve) => this.#resolveSome = resolve);
    this.#decoder = new FrameDecoder(({ protoID, serialNo, protoFmt, sha1: digest, body }) => {
      const clear = this.#open(body);
      if (!digestMatches(digest, clear)) throw new Error("the client sent a wrong digest");
      this.#inbox.add({ id: protoID, serial: serialNo, body: clear, protoFmt });
    });
  }

  receive(bytes: Uint8Array): void {
    this.#resolveSome();
    if (this.kind === "tcp") {
      try {
        this.#decoder.push(bytes);
      } catch {
        // What cannot be read never becomes a packet; `some` tells of it.
      }
      return;
    }
    const { command, section, body } = decodeWebSocketRequest(bytes);
    this.#inbox.add({ id: command, serial: Number(section), body: body.slice(), protoFmt: 0 });
  }

  #open(body: Uint8Array): Uint8Array {
    if (this.#initialised) return this.#cipher === undefined ? body.slice() : this.#cipher.decrypt(body);
    return this.#pem === undefined ? body.slice() : rsaDecrypt(parseRsaPrivateKey(this.#pem), body);
  }

  /** The next packet of the client. */
  next(): Promise<Packet> {
    return this.#inbox.next();
  }

  /** How many packets wait that `next()` has not given yet. */
  get waiting(): number {
    return this.#inbox.length;
  }

  /** A packet as bytes, sealed as the connection is now. */
  packet(id: number, serial: number | bigint, body: Uint8Array, error = 0, errorMessage = ""): Uint8Array {
    if (this.kind === "websocket") {
      return encodeWebSocketReply({ command: id, section: serial, error, errorMessage }, body);
    }
    const sealed = this.#cipher === undefined ? body : this.#cipher.encrypt(body);
    return encodeFrame({ protoID: id, serialNo: Number(serial) }, sha1(body), sealed);
  }

  send(id: number, serial: number | bigint, body: Uint8Array, error = 0, errorMessage = ""): void {
    this.#link.write(this.packet(id, serial, body, error, errorMessage));
  }

  /** Sends a text as a body in JSON. */
  sendJSON(id: number, serial: number, text: string): void {
    const body = new TextEncoder().encode(text);
    this.#link.write(encodeFrame({ protoID: id, serialNo: serial, protoFmt: 1 }, sha1(body), body));
  }

  /** Answers a request. */
  reply<M>(to: Packet, encoder: (writer: Writer, message: M) => void, message: NoInfer<M>): void {
    this.send(to.id, to.serial, encode(encoder, message));
  }

  /** Sends bytes as they are. */
  write(bytes: Uint8Array | string): void {
    this.#link.write(typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes);
  }

  /** The reply to InitConnect as bytes, sealed as it has to be; the packets after it are sealed with its key. */
  initReply(serial: number, changes: Partial<InitConnectS2C> = {}, algorithm = -1, seal = true): Uint8Array {
    const s2c: InitConnectS2C = {
      serverVer: 1011,
      loginUserID: USER_ID,
      connID: CONN_ID,
      connAESKey: AES_KEY,
      keepAliveInterval: 10,
      aesCBCiv: algorithm === 2 ? AES_IV : undefined,
      ...changes,
    };
    const body = encode(encodeInitConnectResponse, { retType: 0, retMsg: "", errCode: 0, s2c });
    const sealed = this.#pem === undefined || !seal ? body : rsaEncrypt(parseRsaPrivateKey(this.#pem).publicKey, body);
    this.#initialised = true;
    if (algorithm !== -1) {
      const agreed = algorithm === 2 && s2c.aesCBCiv === undefined ? 0 : algorithm as PacketAlgorithm;
      const bytes = (text: string) => new TextEncoder().encode(text);
      this.#cipher = createPacketCipher(agreed, bytes(s2c.connAESKey), bytes(s2c.aesCBCiv ?? AES_IV));
    }
    return encodeFrame({ protoID: 1001, serialNo: serial }, sha1(body), sealed);
  }

  /** Waits for InitConnect and accepts it; gives what it said. */
  async acceptInit(changes: Partial<InitConnectS2C> = {}): Promise<InitConnectC2S> {
    const { id, serial, body } = await this.next();
    if (id !== 1001) throw new Error(`the first packet is ${id}`);
    const { c2s } = decodeMessage(decodeInitConnectRequest, body);
    this.write(this.initReply(serial, changes, this.#pem === undefined ? -1 : c2s.packetEncAlgo ?? 0));
    return c2s;
  }

  /** Waits for InitWebSocket and accepts it; gives what it said. */
  async acceptInitWebSocket(changes: Partial<InitWebSocketS2C> = {}): Promise<InitWebSocketC2S> {
    const { id, serial, body } = await this.next();
    if (id !== 1) throw new Error(`the first packet is ${id}`);
    const { c2s } = decodeMessage(decodeInitWebSocketRequest, body);
    const s2c: InitWebSocketS2C = { connID: CONN_ID, ...changes };
    this.send(1, serial, encode(encodeInitWebSocketResponse, { retType: 0, s2c }));
    if (c2s === undefined) throw new Error("InitWebSocket is empty");
    return c2s;
  }

  /** Goes through the handshake of its protocol. */
  async ready(): Promise<this> {
    if (this.kind === "tcp") await this.acceptInit();
    else await this.acceptInitWebSocket();
    return this;
  }

  /** Closes in order. */
  end(): void {
    this.#link.end();
  }

  /** Breaks the connection off. */
  reset(): void {
    this.#link.reset();
  }

  /** The connection is gone. */
  get gone(): Promise<void> {
    return this.#link.gone;
  }
}

/** A listening port whose connections are scripted. */
export class ScriptedOpenD {
  readonly kind: Kind;
  readonly port: number;
  /** How many connections there were. */
  accepted = 0;
  readonly #door = new Inbox<Peer>();
  readonly #open = new Set<Link>();
  readonly #stop: () => Promise<void>;
  #idle: (() => void)[] = [];

  constructor(kind: Kind, port: number, stop: () => Promise<void>) {
    this.kind = kind;
    this.port = port;
    this.#stop = stop;
  }

  /** The next connection. */
  accept(): Promise<Peer> {
    return this.#door.next();
  }

  /** How many connections are open. */
  get open(): number {
    return this.#open.size;
  }

  enter(link: Link, pem: string | undefined): Peer {
    this.accepted++;
    this.#open.add(link);
    void link.gone.then(() => {
      this.#open.delete(link);
      if (this.#open.size === 0) { for (const resolve of this.#idle.splice(0)) resolve(); }
    });
    const peer = new Peer(this.kind, link, pem);
    this.#door.add(peer);
    return peer;
  }

  /** Resolves when no connection is open any more; rejects when that takes too long. */
  async idle(limit = 3000): Promise<void> {
    if (this.#open.size === 0) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      await new Promise<void>((resolve, reject) => {
        this.#idle.push(resolve);
        timer = setTimeout(() => reject(new Error(`${this.#open.size} connections are still open`)), limit);
      });
    } finally {
      clearTimeout(timer);
    }
  }

  /** Breaks off what is open, and stops listening. */
  async close(): Promise<void> {
    for (const link of this.#open) link.reset();
    await this.#stop();
  }
}

/** How a {@linkcode ScriptedOpenD} is. */
export interface ScriptedOptions {
  /** The RSA key that InitConnect is read with. */
  readonly pem?: string | undefined;
  /** @default "127.0.0.1" */
  readonly host?: string | undefined;
  /** Keeps its half open when the client has closed. */
  readonly stubborn?: boolean | undefined;
}

/** Listens on a free port of loopback. */
export async function startScripted(kind: Kind, options: ScriptedOptions = {}): Promise<ScriptedOpenD> {
  return kind === "tcp" ? await startTcp(options) : await startWebSocket(options);
}

async function startTcp({ pem, host = "127.0.0.1", stubborn = false }: ScriptedOptions): Promise<ScriptedOpenD> {
  const server: Server = createServer({ allowHalfOpen: stubborn, noDelay: true }, (socket: Socket) => {
    const peer = opend.enter({
      write: (bytes) => void socket.write(bytes),
      end: () => void socket.end(),
      reset: () => void socket.resetAndDestroy(),
      gone: new Promise((resolve) => socket.once("close", () => resolve())),
    }, pem);
    socket.on("error", () => {});
    socket.on("data", (bytes) => peer.receive(new Uint8Array(bytes)));
  });
  server.listen(0, host);
  await once(server, "listening");
  const opend = new ScriptedOpenD("tcp", portOf(server.address()), async () => {
    await new Promise((resolve) => server.close(resolve));
  });
  return opend;
}

async function startWebSocket({ host = "127.0.0.1" }: ScriptedOptions): Promise<ScriptedOpenD> {
  const server = new WebSocketServer({ host, port: 0 });
  await once(server, "listening");
  const opend = new ScriptedOpenD("websocket", portOf(server.address()), async () => {
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
  server.on("connection", (socket: WebSocket) => {
    const peer = opend.enter({
      write: (bytes) => socket.send(bytes),
      end: () => socket.close(1000),
      reset: () => socket.terminate(),
      gone: new Promise((resolve) => socket.once("close", () => resolve())),
    }, undefined);
    socket.on("error", () => {});
    socket.on("message", (data: Buffer) => peer.receive(new Uint8Array(data)));
  });
  return opend;
}

function portOf(address: string | { readonly port: number } | null): number {
  if (address === null || typeof address === "string") throw new Error(`no port in ${JSON.stringify(address)}`);
  return address.port;
}
