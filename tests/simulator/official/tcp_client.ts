/**
 * A client of OpenD's TCP protocol as the official Python one is on the wire: made from what it sends and expects, on
 * Node's sockets and cryptography and the schema in futu-api. No line of what it is made of is ours.
 */

import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { idOf, schemaNames } from "./commands.ts";
import type { OfficialReply, Reply } from "./package_client.ts";
import type { MessageType, OfficialSchema } from "./schema.ts";
import { ALGORITHMS, digestOf, rsaOpen, rsaSeal, type TcpCipher, tcpCipher } from "./tcp_crypto.ts";

const HEADER = 44;
const INIT = 1001;

/** How a connection is to be. */
export interface TcpWay {
  /** PEM of the RSA key; without it nothing is encrypted. */
  readonly pem?: string;
  /** What `packetEncAlgo` says; `undefined` leaves it out. */
  readonly algorithm?: number | undefined;
  /** Bodies and pushes as JSON. */
  readonly json?: boolean;
  /** Whose client it is. @default Python */
  readonly language?: "Python" | "Java" | "CSharp";
}

/** What InitConnect's reply tells. */
interface Session {
  readonly connID: string;
  readonly loginUserID: string;
  readonly keepAliveInterval: number;
  readonly connAESKey: string;
  readonly aesCBCiv?: string;
}

type Waiting = { readonly resolve: (reply: OfficialReply) => void; readonly reject: (reason: Error) => void };

const pushNames: ReadonlyMap<number, string> = new Map(schemaNames("push").map((name) => [idOf(name), name]));
const requestNames: ReadonlyMap<number, string> = new Map(schemaNames("request").map((name) => [idOf(name), name]));

/** The serial numbers are the process's: they rise on, also over a reconnect. */
let lastSerial = 0;

/** One connection. */
export class OfficialTcpClient {
  readonly #socket: Socket;
  readonly #schema: OfficialSchema;
  readonly #way: TcpWay;
  readonly #waiting: Map<string, Waiting> = new Map();
  #buffer: Buffer = Buffer.alloc(0);
  #cipher: TcpCipher | undefined;
  #session: Session | undefined;
  #orders = 100;
  /** All pushes, in their order. */
  readonly pushes: { readonly id: number; readonly name: string; readonly s2c: Reply }[] = [];
  /** The serials that pushes came with. */
  readonly pushSerials: number[] = [];
  /** What was wrong with what came. */
  readonly faults: string[] = [];
  readonly closed: Promise<unknown>;

  private constructor(socket: Socket, schema: OfficialSchema, way: TcpWay) {
    this.#socket = socket;
    this.#schema = schema;
    this.#way = way;
    this.closed = new Promise((resolve) => socket.once("close", resolve));
    socket.on("data", (chunk: Buffer) => this.#receive(chunk));
    socket.on("error", () => {});
    socket.on("close", () => {
      for (const { reject } of this.#waiting.values()) reject(new Error("the connection is closed"));
      this.#waiting.clear();
    });
  }

  /** Connects and initialises; throws what OpenD refuses it with. */
  static async open(port: number, schema: OfficialSchema, way: TcpWay = {}): Promise<OfficialTcpClient> {
    const socket = connect(port, "127.0.0.1");
    await once(socket, "connect");
    const client = new OfficialTcpClient(socket, schema, way);
    const { language = "Python" } = way;
    try {
      const { s2c } = await client.send("InitConnect", {
        clientVer: 300,
        clientID: language === "Python" ? "PyNormal" : "test",
        recvNotify: true,
        packetEncAlgo: way.pem === undefined ? ALGORITHMS.None : way.algorithm,
        pushProtoFmt: way.json ? 1 : 0,
        programmingLanguage: language,
      });
      const { connID, loginUserID, ...rest } = s2c;
      client.#session = { ...rest, connID: String(connID), loginUserID: String(loginUserID) };
    } catch (reason) {
      client.close();
      throw reason;
    }
    return client;
  }

  get session(): Session {
    if (this.#session === undefined) throw new Error("not initialised");
    return this.#session;
  }

  /** What an order carries: Python repeats the frame's serial; Java and C# count on their own, from 101. */
  packetID(): object {
    const serialNo = (this.#way.language ?? "Python") === "Python" ? lastSerial + 1 : ++this.#orders;
    return { connID: this.session.connID, serialNo };
  }

  close(): void {
    this.#socket.destroy();
  }

  /** Asks, and gives the data; an error tells what OpenD said. */
  async ask(name: string, c2s: object): Promise<Reply> {
    const { retType, retMsg, s2c } = await this.send(name, c2s);
    if (retType !== 0) throw new Error(`${name}: ${retMsg}`);
    return s2c;
  }

  /** Asks, and gives the reply, good or bad. */
  async send(name: string, c2s: object): Promise<OfficialReply> {
    const id = idOf(name);
    const type = this.#schema.message(`${name}.Request`);
    const request = { c2s: this.#schema.request(name, c2s) };
    const clear = this.#way.json
      ? Buffer.from(
        JSON.stringify(type.toObject(type.fromObject(request), { longs: String, bytes: String, enums: String })),
      )
      : Buffer.from(type.encode(type.fromObject(request)).finish());
    const serial = ++lastSerial;
    const header = Buffer.alloc(HEADER);
    header.write("FT", "latin1");
    header.writeUInt32LE(id, 2);
    header.writeUInt8(this.#way.json ? 1 : 0, 6);
    header.writeUInt32LE(serial, 8);
    digestOf(clear).copy(header, 16);
    const body = this.#seal(id, clear);
    header.writeUInt32LE(body.length, 12);
    const reply = new Promise<OfficialReply>((resolve, reject) =>
      this.#waiting.set(`${id}/${serial}`, { resolve, reject })
    );
    this.#socket.write(Buffer.concat([header, body]));
    const result = await reply;
    if (id === INIT) this.#begin(result);
    return result;
  }

  #begin({ retType, retMsg, s2c }: OfficialReply): void {
    if (retType !== 0 || s2c === null) throw new Error(`InitConnect: ${retMsg}`);
    const { pem, algorithm } = this.#way;
    if (pem === undefined) return;
    // The Python client goes by whether there is an `aesCBCiv`.
    const iv = s2c.aesCBCiv || undefined;
    const agreed = iv === undefined ? algorithm ?? ALGORITHMS.FTAES_ECB : ALGORITHMS.AES_CBC;
    if (agreed !== ALGORITHMS.None) this.#cipher = tcpCipher(agreed, s2c.connAESKey, iv);
  }

  #seal(id: number, clear: Buffer): Buffer {
    if (this.#way.pem !== undefined && id === INIT) return rsaSeal(this.#way.pem, clear);
    return this.#cipher?.seal(clear) ?? clear;
  }

  #open(id: number, body: Buffer): Buffer {
    if (this.#way.pem !== undefined && id === INIT) return rsaOpen(this.#way.pem, body);
    return this.#cipher?.open(body) ?? body;
  }

  #receive(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    while (this.#buffer.length >= HEADER) {
      const length = this.#buffer.readUInt32LE(12);
      if (this.#buffer.length < HEADER + length) return;
      const frame = this.#buffer.subarray(0, HEADER + length);
      this.#buffer = this.#buffer.subarray(HEADER + length);
      this.#packet(frame);
    }
  }

  #packet(frame: Buffer): void {
    const id = frame.readUInt32LE(2);
    const format = frame.readUInt8(6);
    const serial = frame.readUInt32LE(8);
    const waiting = this.#waiting.get(`${id}/${serial}`);
    const push = pushNames.get(id);
    try {
      if (frame.toString("latin1", 0, 2) !== "FT" || frame.readUInt8(7) !== 0) throw new Error("not a frame");
      const clear = this.#open(id, frame.subarray(HEADER));
      if (!digestOf(clear).equals(frame.subarray(16, 36))) throw new Error("check sha error");
      if (format !== (this.#way.json ? 1 : 0)) throw new Error(`a body of format ${format}`);
      const message = this.#decode(push ?? requestNames.get(id) ?? "", clear);
      if (push !== undefined) {
        this.pushSerials.push(serial);
        this.pushes.push({ id, name: push, s2c: message.s2c });
        return;
      }
      if (waiting === undefined) throw new Error("nobody asked");
      this.#waiting.delete(`${id}/${serial}`);
      waiting.resolve(message);
    } catch (reason) {
      const text = `${id}/${serial}: ${String(reason)}`;
      if (waiting === undefined) this.faults.push(text);
      else waiting.reject(new Error(text));
    }
  }

  #decode(name: string, body: Buffer): OfficialReply {
    const type: MessageType = this.#schema.message(`${name}.Response`);
    return (this.#way.json ? type.fromObject(JSON.parse(body.toString())) : type.decode(body)) as OfficialReply;
  }
}
