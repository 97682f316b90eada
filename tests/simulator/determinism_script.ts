/**
 * A day with a simulator, for whoever compares two of them: connections of each kind, pushes, orders, history, made-up data
 * and faults. Gives every byte that the simulator sent.
 *
 * As a program it prints the digest of them: `determinism_script.ts SEED`.
 */

import process from "node:process";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { RequestCommand } from "../../src/codec/command.ts";
import { decodeMessage } from "../../src/codec/reader.ts";
import { Writer } from "../../src/codec/writer.ts";
import * as commands from "../../src/gen/mod.ts";
import { InitConnect } from "../../src/gen/init_connect.ts";
import { isPush } from "../../src/gen/push_ids.ts";
import { encodeInitWebSocketRequest } from "../../src/gen/init_web_socket.ts";
import { joined } from "../../src/simulator/bytes.ts";
import { defaultSecurities, type Simulator, startSimulator, SteppedClock } from "../../src/simulator/mod.ts";
import { createPacketCipher, type PacketAlgorithm, type PacketCipher } from "../../src/wire/cipher.ts";
import { sha1 } from "../../src/wire/digest.ts";
import { encodeFrame } from "../../src/wire/frame.ts";
import { FrameDecoder } from "../../src/wire/frame_decoder.ts";
import { rsaDecrypt, rsaEncrypt } from "../../src/wire/rsa.ts";
import { parseRsaPrivateKey } from "../../src/wire/rsa_key.ts";
import { decodeWebSocketReply, encodeWebSocketRequest } from "../../src/wire/websocket_envelope.ts";
import { rsaVectors } from "../wire/vectors/rsa_vectors.ts";

const PEM = rsaVectors.find(({ bits }) => bits === 512)?.privatePkcs1 as string;
const KEY = parseRsaPrivateKey(PEM);
/** A Friday, 11:00 in Hong Kong and 22:00 the day before in New York. */
const START = Date.UTC(2026, 10, 20, 3);
const SECURITIES = ["HK.00700", "US.AAPL"];
const HK: commands.Security = { market: commands.QotMarket.HK_Security, code: "00700" };
const US: commands.Security = { market: commands.QotMarket.US_Security, code: "AAPL" };
const { SubType } = commands;

function encode<T>(write: (writer: Writer, message: T) => void, message: T): Uint8Array {
  const writer = new Writer();
  write(writer, message);
  return writer.finish();
}

/** A client that keeps what it gets. */
abstract class Listener {
  readonly chunks: Uint8Array[] = [];
  #serial = 0;
  readonly #waiting = new Map<number, (body: Uint8Array) => void>();

  abstract send(id: number, serial: number, body: Uint8Array): void;

  /** Asks what must be answered. */
  async ask<C2S, S2C>(command: RequestCommand<C2S, S2C>, c2s: C2S): Promise<S2C | undefined> {
    const body = await this.request(command.id, encode(command.encode, { c2s }));
    const { retType, retMsg, s2c } = decodeMessage(command.decode, body);
    if (retType !== 0) throw new Error(`${command.name} was refused: ${retMsg}`);
    return s2c;
  }

  request(id: number, body: Uint8Array): Promise<Uint8Array> {
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

class TcpListener extends Listener {
  readonly #writer: WritableStreamDefaultWriter<Uint8Array>;
  #cipher: PacketCipher | undefined;

  constructor(sim: Simulator) {
    super();
    const { readable, writable } = sim.connect();
    this.#writer = writable.getWriter();
    const decoder = new FrameDecoder(({ protoID, serialNo, body }) => {
      if (isPush(protoID)) return;
      const clear = protoID === InitConnect.id ? rsaDecrypt(KEY, body) : this.#cipher?.decrypt(body) ?? body;
      this.settle(serialNo, clear.slice());
    });
    const reader = readable.getReader();
    const read = async (): Promise<void> => {
      for (;;) {
        const { value } = await reader.read();
        if (value === undefined) return;
        this.chunks.push(value.slice());
        decoder.push(value);
      }
    };
    // The end of the simulator breaks it off.
    read().catch(() => {});
    this.#writer.closed.catch(() => {});
  }

  async init(packetEncAlgo: commands.PacketEncAlgo): Promise<bigint> {
    const c2s = { clientVer: 300, clientID: "same", packetEncAlgo, recvNotify: true };
    const s2c = await this.ask(InitConnect, c2s);
    if (s2c === undefined) throw new Error("InitConnect was refused");
    if (packetEncAlgo !== commands.PacketEncAlgo.None) {
      const encoder = new TextEncoder();
      const [key, iv] = [encoder.encode(s2c.connAESKey), encoder.encode(s2c.aesCBCiv ?? "")];
      this.#cipher = createPacketCipher(packetEncAlgo as PacketAlgorithm, key, iv);
    }
    return s2c.connID;
  }

  override send(id: number, serial: number, body: Uint8Array): void {
    const init = id === InitConnect.id;
    const sealed = init ? rsaEncrypt(KEY.publicKey, body) : this.#cipher?.encrypt(body) ?? body;
    this.#writer.write(encodeFrame({ protoID: id, serialNo: serial }, sha1(body), sealed)).catch(() => {});
  }
}

class WebSocketListener extends Listener {
  readonly #socket: InstanceType<Simulator["WebSocket"]>;
  readonly #opened: Promise<void>;

  constructor(sim: Simulator) {
    super();
    this.#socket = new sim.WebSocket("ws://in.memory");
    this.#opened = new Promise((resolve) => this.#socket.onopen = () => resolve());
    this.#socket.onmessage = ({ data }) => {
      const message = new Uint8Array(data as ArrayBuffer);
      this.chunks.push(message);
      const { command, section, body } = decodeWebSocketReply(message);
      if (!isPush(command)) this.settle(Number(section), body);
    };
  }

  async init(): Promise<void> {
    await this.#opened;
    const c2s = { websocketKey: "", programmingLanguage: "same" };
    await this.request(1, encode(encodeInitWebSocketRequest, { c2s }));
  }

  override send(id: number, serial: number, body: Uint8Array): void {
    this.#socket.send(encodeWebSocketRequest(id, serial, body));
  }
}

/** How a day goes. */
export interface Day {
  readonly seed: number;
  /** Milliseconds of a step; the clock goes to the same instants, so it has to divide 1000. @default 100 */
  readonly stepped?: number;
}

/** Every byte that each of the connections got, and at last the replies to the same questions. */
export async function dayOf({ seed, stepped = 100 }: Day): Promise<{ streams: Uint8Array[]; last: Uint8Array }> {
  const clock = new SteppedClock(START);
  await using sim = await startSimulator({
    inMemory: true,
    seed,
    clock,
    interval: false,
    securities: defaultSecurities().filter(({ symbol }) => SECURITIES.includes(symbol)),
    ticksPerSecond: 10,
    rsaPrivateKey: PEM,
    rules: { silentIntervals: Infinity },
  });
  const [clear, secret, web] = [new TcpListener(sim), new TcpListener(sim), new WebSocketListener(sim)];
  const connID = await clear.init(commands.PacketEncAlgo.None);
  await secret.init(commands.PacketEncAlgo.AES_CBC);
  await web.init();
  const all = [clear, secret, web];
  const pass = (seconds: number): void => {
    for (let at = 0; at < seconds * 1000; at += stepped) {
      clock.advance(stepped);
      sim.step();
    }
  };

  const subTypes = [
    SubType.Basic,
    SubType.Ticker,
    SubType.OrderBook,
    SubType.RT,
    SubType.KL_1Min,
    SubType.KL_Day,
  ];
  const subscribe = (listener: Listener, securityList: commands.Security[], subTypeList: commands.SubType[]) =>
    listener.ask(commands.QotSub, {
      securityList,
      subTypeList,
      isSubOrUnSub: true,
      isRegOrUnRegPush: true,
      isSubOrderBookDetail: true,
    });
  for (const listener of all) {
    await subscribe(listener, listener === web ? [US] : [HK, US], subTypes);
    if (listener !== web) await subscribe(listener, [HK], [SubType.Broker]);
  }
  pass(5);

  // Orders, of which one trades at once and one is changed.
  await clear.ask(commands.TrdGetAccList, { userID: 0n } as never);
  const header = { trdEnv: commands.TrdEnv.Simulate, accID: 4755794n, trdMarket: commands.TrdMarket.HK };
  await clear.ask(commands.TrdSubAccPush, { accIDList: [header.accID] });
  let serialNo = 0;
  const { Buy } = commands.TrdSide;
  for (const [orderType, price] of [[commands.OrderType.Market, 0], [commands.OrderType.Normal, 300]] as const) {
    const packetID = { connID, serialNo: ++serialNo };
    const reply = await clear.ask(commands.TrdPlaceOrder, {
      ...{ packetID, header, trdSide: Buy, orderType, code: "00700", qty: 200, price },
      secMarket: commands.TrdSecMarket.HK,
    });
    pass(1);
    if (orderType === commands.OrderType.Normal && reply?.orderID !== undefined) {
      const change = { packetID: { connID, serialNo: ++serialNo }, header, orderID: reply.orderID };
      const modifyOrderOp = commands.ModifyOrderOp.Normal;
      await clear.ask(commands.TrdModifyOrder, { ...change, modifyOrderOp, qty: 300, price: 301 });
    }
  }
  pass(2);

  // Some that strike packets, and one that strikes all.
  sim.fault("duplicate", { command: "QotUpdateTicker", times: 3 });
  sim.fault("wrongSerial", { command: "QotUpdateBasicQot", times: 3 });
  sim.fault("wrongDigest", { command: "QotUpdateKL", times: 1, connection: 1 });
  pass(2);
  using lost = sim.fault("serversLost");
  pass(1);
  lost.end();
  await subscribe(clear, [HK], [...subTypes, SubType.Broker]);
  pass(1);

  // What is asked is the same however time is cut; the pushes before it are not.
  const settled = async (): Promise<Uint8Array[]> => {
    for (const listener of all) await listener.ask(commands.KeepAlive, { time: 0 });
    return all.map(({ chunks }) => joined(chunks));
  };
  const before = (await settled())[0]?.length;
  const range = { beginTime: "2026-10-12", endTime: "2026-11-20" };
  await clear.ask(commands.QotGetBasicQot, { securityList: [HK] });
  await clear.ask(commands.QotGetOrderBook, { security: HK, num: 10 });
  await clear.ask(commands.QotGetBroker, { security: HK });
  await clear.ask(commands.QotGetTicker, { security: HK, maxRetNum: 1000 });
  await clear.ask(commands.QotGetRT, { security: HK });
  await clear.ask(commands.QotGetKL, { security: HK, rehabType: 1, klType: commands.KLType._1Min, reqNum: 100 });
  await clear.ask(commands.QotGetSecuritySnapshot, { securityList: [HK, US] });
  await clear.ask(commands.QotGetStaticInfo, { securityList: [HK, US] });
  await clear.ask(commands.QotGetCapitalFlow, { security: HK });
  await clear.ask(commands.QotRequestHistoryKL, { security: HK, rehabType: 1, klType: commands.KLType.Day, ...range });
  await clear.ask(commands.QotRequestHistoryKL, {
    ...{ security: US, rehabType: 2, klType: commands.KLType._60Min, maxAckKLNum: 20 },
    ...range,
  });
  await clear.ask(commands.QotGetOptionChain, { owner: US, beginTime: "2026-11-20", endTime: "2026-12-10" });
  await clear.ask(commands.QotGetHotList, { market: 1 } as never);
  await clear.ask(commands.QotGetCompanyProfile, { security: HK } as never);
  await clear.ask(commands.TrdGetFunds, { header });
  await clear.ask(commands.TrdGetPositionList, { header });
  await clear.ask(commands.TrdGetOrderList, { header });
  const last = joined(clear.chunks).subarray(before);
  return { streams: await settled(), last };
}

/** One digest of all that a day's connections got. */
export async function digestOfDay(day: Day): Promise<string> {
  const { streams } = await dayOf(day);
  return bytesToHex(sha256(joined(streams)));
}

const [, program = "", seed] = process.argv;
if (program.endsWith("determinism_script.ts")) console.log(await digestOfDay({ seed: Number(seed) }));
