/** A small client of both protocols, on wire and codec alone: what the simulator is tested with. */

import assert from "node:assert/strict";
import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { WebSocket } from "ws";
import type { PushCommand, RequestCommand, ResponseEnvelope } from "../../src/codec/command.ts";
import { decodeMessage } from "../../src/codec/reader.ts";
import { Writer } from "../../src/codec/writer.ts";
import { PacketEncAlgo } from "../../src/gen/common.ts";
import { InitConnect, type InitConnectC2S, type InitConnectS2C } from "../../src/gen/init_connect.ts";
import {
  decodeInitWebSocketResponse,
  encodeInitWebSocketRequest,
  type InitWebSocketResponse,
} from "../../src/gen/init_web_socket.ts";
import { isPush } from "../../src/gen/push_ids.ts";
import { createPacketCipher, type PacketAlgorithm, type PacketCipher } from "../../src/wire/cipher.ts";
import { checkDigest, sha1 } from "../../src/wire/digest.ts";
import { encodeFrame } from "../../src/wire/frame.ts";
import { FrameDecoder } from "../../src/wire/frame_decoder.ts";
import { rsaDecrypt, rsaEncrypt } from "../../src/wire/rsa.ts";
import { parseRsaPrivateKey, type RsaPrivateKey } from "../../src/wire/rsa_key.ts";
import { decodeWebSocketReply, encodeWebSocketRequest } from "../../src/wire/websocket_envelope.ts";

/** One packet from the simulator, decrypted. */
export interface Packet {
  readonly id: number;
  readonly serial: number;
  /** Empty over WebSocket errors. */
  readonly body: Uint8Array;
  readonly push: boolean;
  /** WebSocket's error; 0 over TCP. */
  readonly error: number;
  /** The header's format: 1 is JSON. */
  readonly format: number;
}

export function encode<T>(write: (writer: Writer, message: T) => void, message: T): Uint8Array {
  const writer = new Writer();
  write(writer, message);
  return writer.finish();
}

/** What both protocols share. */
export abstract class TestClient {
  /** Everything that came, in order. */
  readonly packets: Packet[] = [];
  /** Resolves when the other side, or this one, has closed. */
  abstract readonly closed: Promise<void>;
  serial = 100;
  #waiting: { readonly test: (packet: Packet) => boolean; readonly take: (packet: Packet) => void }[] = [];
  #ended = false;

  abstract sendBody(id: number, serial: number, body: Uint8Array): void;
  abstract close(): Promise<void>;

  /** The pushes of a command so far. */
  pushes<S2C>(command: PushCommand<S2C>): S2C[] {
    return this.packets.filter(({ id }) => id === command.id).map(({ body }) => readPush(command, body));
  }

  /** The first packet from `from` on that passes; waits for it. */
  async packet(test: (packet: Packet) => boolean, from = 0): Promise<Packet> {
    const found = this.packets.slice(from).find(test);
    if (found !== undefined) return found;
    if (this.#ended) throw new Error("the connection is closed");
    return await new Promise<Packet>((take, reject) => {
      this.#waiting.push({ test, take });
      void this.closed.then(() => reject(new Error("the connection closed before the packet came")));
    });
  }

  /** Waits for a push that comes after this call. */
  async nextPush<S2C>(command: PushCommand<S2C>): Promise<S2C> {
    const { body } = await this.packet(({ id }) => id === command.id, this.packets.length);
    return readPush(command, body);
  }

  /** Sends bytes as a request and gives the reply. */
  async raw(id: number, body: Uint8Array, serial: number = ++this.serial): Promise<Packet> {
    const from = this.packets.length;
    this.sendBody(id, serial, body);
    return await this.packet((packet) => !packet.push && packet.id === id && packet.serial === serial, from);
  }

  /** Asks, and gives the whole reply, good or bad. */
  async ask<C2S, S2C>(command: RequestCommand<C2S, S2C>, c2s: C2S): Promise<ResponseEnvelope<S2C>> {
    const { body } = await this.raw(
      command.id,
      encode(command.encode, { c2s: command.fills === "userID" ? { userID: 0n, ...c2s } : c2s }),
    );
    return decodeMessage(command.decode, body);
  }

  /** Asks what must succeed. */
  async get<C2S, S2C>(command: RequestCommand<C2S, S2C>, c2s: C2S): Promise<S2C> {
    const { retType, retMsg, errCode, s2c } = await this.ask(command, c2s);
    assert.deepEqual({ retType, retMsg, errCode }, { retType: 0, retMsg: "", errCode: 0 }, command.name);
    return s2c as S2C;
  }

  /** Asks what must fail, and gives the reason. */
  async fail<C2S, S2C>(command: RequestCommand<C2S, S2C>, c2s: C2S): Promise<string> {
    return failure(await this.ask(command, c2s));
  }

  protected arrived(packet: Packet): void {
    this.packets.push(packet);
    for (const { take } of this.#waiting.filter(({ test }) => test(packet))) take(packet);
    this.#waiting = this.#waiting.filter(({ test }) => !test(packet));
  }

  protected end(): void {
    this.#ended = true;
  }
}

/** What a failed reply says; its shape is checked. */
export function failure(response: ResponseEnvelope<unknown>): string {
  assert.equal(response.retType, -1);
  assert.equal(typeof response.errCode, "number");
  assert.equal(response.s2c, undefined);
  assert.ok(response.retMsg);
  return response.retMsg;
}

function readPush<S2C>(command: PushCommand<S2C>, body: Uint8Array): S2C {
  const { retType, retMsg, errCode, s2c } = decodeMessage(command.decode, body);
  assert.deepEqual({ retType, retMsg, errCode }, { retType: 0, retMsg: undefined, errCode: undefined });
  assert.ok(s2c !== undefined);
  return s2c;
}

export class TcpTestClient extends TestClient {
  readonly socket: Socket;
  override readonly closed: Promise<void>;
  cipher: PacketCipher | undefined;
  #key: RsaPrivateKey | undefined;
  #initialised = false;

  constructor(socket: Socket) {
    super();
    this.socket = socket;
    this.closed = new Promise((resolve) =>
      socket.once("close", () => {
        this.end();
        resolve();
      })
    );
    socket.on("error", () => {});
    const decoder = new FrameDecoder(({ protoID, serialNo, protoFmt, sha1: digest, body: sealed }) => {
      let body = sealed.slice();
      if (protoID === InitConnect.id && !this.#initialised) {
        if (this.#key !== undefined) body = rsaDecrypt(this.#key, body).slice();
      } else if (this.cipher !== undefined) body = this.cipher.decrypt(body).slice();
      checkDigest(digest, body);
      const push = isPush(protoID);
      this.arrived({ id: protoID, serial: serialNo, body, push, error: 0, format: protoFmt });
    });
    socket.on("data", (chunk) => decoder.push(chunk as Uint8Array));
  }

  override sendBody(id: number, serial: number, body: Uint8Array): void {
    this.sendFrame(id, serial, sha1(body), this.cipher === undefined ? body : this.cipher.encrypt(body));
  }

  /** Sends a frame with whatever digest. */
  sendFrame(id: number, serial: number, digest: Uint8Array, body: Uint8Array, protoFmt = 0): void {
    this.socket.write(encodeFrame({ protoID: id, serialNo: serial, protoFmt }, digest, body));
  }

  /** Sends InitConnect, sealed with the key there is, and gives the reply, which is opened with `replyKey`. */
  async initialise(
    { key, replyKey = key, ...c2s }: Partial<InitConnectC2S> & { key?: string; replyKey?: string | null } = {},
  ): Promise<ResponseEnvelope<InitConnectS2C>> {
    const algorithm = c2s.packetEncAlgo;
    const body = encode(InitConnect.encode, { c2s: { clientVer: 300, clientID: "test", ...c2s } });
    const sealed = key === undefined ? body : rsaEncrypt(parseRsaPrivateKey(key).publicKey, body);
    this.#key = replyKey == null ? undefined : parseRsaPrivateKey(replyKey);
    const serial = ++this.serial;
    this.sendFrame(InitConnect.id, serial, sha1(body), sealed);
    const packet = await this.packet((packet) => packet.id === InitConnect.id && packet.serial === serial);
    const response = decodeMessage(InitConnect.decode, packet.body);
    const { s2c } = response;
    if (s2c === undefined) return response;
    this.#initialised = true;
    if (key !== undefined && algorithm !== PacketEncAlgo.None) {
      const encoder = new TextEncoder();
      const iv = s2c.aesCBCiv === undefined ? undefined : encoder.encode(s2c.aesCBCiv);
      this.cipher = createPacketCipher((algorithm ?? 0) as PacketAlgorithm, encoder.encode(s2c.connAESKey), iv);
    }
    return response;
  }

  override async close(): Promise<void> {
    this.socket.destroy();
    await this.closed;
  }
}

export class WebSocketTestClient extends TestClient {
  readonly socket: WebSocket;
  override readonly closed: Promise<void>;
  closeCode = 0;

  constructor(socket: WebSocket) {
    super();
    this.socket = socket;
    this.closed = new Promise((resolve) =>
      socket.once("close", (code: number) => {
        this.closeCode = code;
        this.end();
        resolve();
      })
    );
    socket.on("error", () => {});
    socket.on("message", (data: Uint8Array) => {
      const { command, section, error, body } = decodeWebSocketReply(new Uint8Array(data));
      const push = isPush(command);
      this.arrived({ id: command, serial: Number(section), body: body.slice(), push, error, format: 0 });
    });
  }

  override sendBody(id: number, serial: number, body: Uint8Array): void {
    this.socket.send(encodeWebSocketRequest(id, serial, body));
  }

  /** Sends InitWebSocket and gives the reply. */
  async initialise(websocketKey: string): Promise<InitWebSocketResponse> {
    const body = encode(encodeInitWebSocketRequest, { c2s: { websocketKey, programmingLanguage: "TypeScript" } });
    return decodeMessage(decodeInitWebSocketResponse, (await this.raw(1, body)).body);
  }

  override async close(): Promise<void> {
    this.socket.close();
    await this.closed;
  }
}

/** A connection over TCP, before InitConnect. */
export async function openTcp({ port }: { readonly port: number }): Promise<TcpTestClient> {
  const socket = connect(port, "127.0.0.1");
  const client = new TcpTestClient(socket);
  await once(socket, "connect");
  return client;
}

/** A connection over WebSocket, before InitWebSocket. */
export async function openWebSocket(sim: { readonly websocketPort: number }): Promise<WebSocketTestClient> {
  const socket = new WebSocket(`ws://127.0.0.1:${sim.websocketPort}`);
  const client = new WebSocketTestClient(socket);
  await once(socket, "open");
  return client;
}

/** A connection over TCP that is ready. */
export async function tcp(
  sim: { readonly port: number },
  c2s: Partial<InitConnectC2S> & { key?: string } = {},
): Promise<TcpTestClient> {
  const client = await openTcp(sim);
  assert.equal((await client.initialise(c2s)).retType, 0);
  return client;
}

/** A connection over WebSocket that is ready. */
export async function websocket(sim: { readonly websocketPort: number }): Promise<WebSocketTestClient> {
  const client = await openWebSocket(sim);
  assert.equal((await client.initialise("")).retType, 0);
  return client;
}

/** Waits until something holds; the test's own time limit ends it. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 1));
}
