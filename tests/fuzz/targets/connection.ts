/** A whole connection of either protocol, over a wire in memory, with an OpenD that says whatever the input has it say. */

import assert from "node:assert/strict";
import { Connection } from "../../../src/connection/connection.ts";
import { resolveOptions } from "../../../src/connection/options.ts";
import { OpenDError } from "../../../src/errors.ts";
import { InitConnect } from "../../../src/gen/init_connect.ts";
import { decodeMessage } from "../../../src/codec/reader.ts";
import { KeepAlive, QotGetBasicQot, QotGetKL, TrdModifyOrder, TrdUnlockTrade } from "../../../src/gen/mod.ts";
import { encodeInitConnectResponse } from "../../../src/gen/init_connect.ts";
import { encodeInitWebSocketResponse } from "../../../src/gen/init_web_socket.ts";
import { createPacketCipher, type PacketAlgorithm, type PacketCipher } from "../../../src/wire/cipher.ts";
import { sha1 } from "../../../src/wire/digest.ts";
import { encodeFrame } from "../../../src/wire/frame.ts";
import { rsaEncrypt } from "../../../src/wire/rsa.ts";
import { parseRsaPrivateKey } from "../../../src/wire/rsa_key.ts";
import { encodeWebSocketReply } from "../../../src/wire/websocket_envelope.ts";
import { AES_IV, AES_KEY, CONN_ID, encode, USER_ID } from "../../connection/scripted_opend.ts";
import { rsaVectors } from "../../wire/vectors/rsa_vectors.ts";
import { knownPackets } from "../corpus.ts";
import { ACCEPTED, type Prepared, type Target } from "../engine.ts";
import { deferred, type MemoryWire, openTcpWire, openWebSocketWire } from "../memory_wire.ts";
import { commonMutators, messageMutator, type Mutator, protobufMutators } from "../mutators.ts";
import type { Random } from "../random.ts";
import { travelling } from "./message.ts";

const PEM = rsaVectors.find(({ bits }) => bits === 512)!.privatePkcs1;
/** What OpenD does next: the first byte of a record. A second is its argument, two say how many bytes follow. */
const OPS = ["init", "reply", "push", "packet", "sealed", "raw", "error", "end", "reset"] as const;
const RECORD = 4;

interface Step {
  readonly op: typeof OPS[number];
  readonly argument: number;
  readonly data: Uint8Array;
}

/** A script as bytes: one of options, then the records. */
function script(options: number, steps: readonly Step[]): Uint8Array {
  const parts = steps.map(({ op, argument, data }) =>
    Uint8Array.of(OPS.indexOf(op), argument, data.length & 255, data.length >> 8, ...data)
  );
  return Uint8Array.of(options, ...parts.flatMap((part) => [...part]));
}

function stepsOf(input: Uint8Array): Step[] {
  const steps: Step[] = [];
  for (let at = 1; at + RECORD <= input.length;) {
    const length = input[at + 2]! | input[at + 3]! << 8;
    const data = input.subarray(at + RECORD, at + RECORD + length);
    steps.push({ op: OPS[input[at]! % OPS.length]!, argument: input[at + 1]!, data });
    at += RECORD + length;
  }
  return steps;
}

/** Damages what one step says, and leaves the script one. */
const mutateStep: Mutator = (input, random, other) => {
  const steps = stepsOf(input);
  if (steps.length === 0) return input;
  const at = random.below(steps.length);
  const step = steps[at]!;
  const mutator = random.once(2) ? messageMutator(0) : random.pick([...commonMutators, ...protobufMutators]);
  const data = mutator(step.data, random, random.pick([...stepsOf(other), step]).data).slice(0, 0xffff);
  return script(input[0] ?? 0, steps.with(at, { ...step, data }));
};

/** Steps in another order, of another script, or one of them as another. */
const mutateScript: Mutator = (input, random, other) => {
  const steps = stepsOf(input);
  const more = stepsOf(other);
  if (steps.length === 0 || more.length === 0) return input;
  const at = random.below(steps.length);
  const changed = random.once(3)
    ? steps.toSpliced(at, 1)
    : random.once(2)
    ? steps.with(at, { ...steps[at]!, op: random.pick(OPS), argument: random.below(256) })
    : steps.toSpliced(at + 1, 0, random.pick(more));
  return script(input[0] ?? 0, changed);
};

/** One request of each kind: usual, with a packet ID, with nothing in it. Serials are 2, 3... */
const REQUESTS = [QotGetBasicQot, KeepAlive, QotGetKL, TrdModifyOrder, TrdUnlockTrade] as const;

function ask(connection: Connection): Promise<unknown>[] {
  const security = "HK.00700";
  const header = { trdEnv: 0, accID: 1n, trdMarket: 1 } as const;
  return [
    connection.request(QotGetBasicQot, { securityList: [security] }),
    connection.request(KeepAlive, { time: 1 }),
    connection.request(QotGetKL, { security, klType: 1, rehabType: 0, reqNum: 1 }),
    connection.request(TrdModifyOrder, { header, orderID: 1n, modifyOrderOp: 2 }),
    connection.request(TrdUnlockTrade, { unlock: false }),
  ];
}

/** The side of OpenD: steps to bytes. */
class Speaker {
  readonly #websocket: boolean;
  readonly #algorithm: number;
  #cipher: PacketCipher | undefined;
  #pushSerial = 0;

  constructor(websocket: boolean, algorithm: number) {
    this.#websocket = websocket;
    this.#algorithm = algorithm;
  }

  say(step: Step, wire: MemoryWire): void {
    const { op, argument, data } = step;
    const serial = 2 + argument % REQUESTS.length;
    const id = REQUESTS[argument % REQUESTS.length]!.id;
    if (op === "init") this.#init(data, wire);
    else if (op === "reply") this.#packet(id, serial, data, wire);
    else if (op === "push") this.#packet(PUSHES[argument % PUSHES.length]!, ++this.#pushSerial, data, wire);
    else if (op === "packet") this.#packet(1000 + argument * 17, argument, data, wire);
    else if (op === "sealed") {
      // As it is said to be encrypted, and is not; or with a digest of something else.
      const digest = argument & 1 ? sha1(data) : new Uint8Array(20);
      if (this.#websocket) wire.arrive(encodeWebSocketReply({ command: id, section: serial }, data));
      else wire.arrive(encodeFrame({ protoID: id, serialNo: serial }, digest, data));
    } else if (op === "error") {
      const errorMessage = new TextDecoder().decode(data);
      if (this.#websocket) {
        wire.arrive(encodeWebSocketReply({ command: id, section: serial, error: argument, errorMessage }, data));
      } else this.#packet(id, serial, data, wire);
    } else if (op === "raw") wire.arrive(data);
    else if (op === "end") wire.end();
    else wire.end(new Error("the wire was cut"));
  }

  #init(body: Uint8Array, wire: MemoryWire): void {
    if (this.#websocket) {
      wire.arrive(encodeWebSocketReply({ command: 1, section: 1 }, body));
      return;
    }
    const sealed = this.#algorithm < 0 ? body : rsaEncrypt(parseRsaPrivateKey(PEM).publicKey, body);
    wire.arrive(encodeFrame({ protoID: InitConnect.id, serialNo: 1 }, sha1(body), sealed));
    if (this.#algorithm < 0 || this.#cipher !== undefined) return;
    try {
      const { s2c } = decodeMessage(InitConnect.decode, body);
      const bytes = (text: string) => new TextEncoder().encode(text);
      const iv = s2c?.aesCBCiv;
      const algorithm = this.#algorithm === 2 && iv === undefined ? 0 : this.#algorithm as PacketAlgorithm;
      this.#cipher = createPacketCipher(algorithm, bytes(s2c?.connAESKey ?? ""), bytes(iv ?? AES_IV));
    } catch (error) {
      // The client has to refuse the same.
      if (!(error instanceof OpenDError)) throw error;
    }
  }

  #packet(id: number, serial: number, body: Uint8Array, wire: MemoryWire): void {
    if (this.#websocket) wire.arrive(encodeWebSocketReply({ command: id, section: serial }, body));
    else {
      wire.arrive(encodeFrame({ protoID: id, serialNo: serial }, sha1(body), this.#cipher?.encrypt(body) ?? body));
    }
  }
}

const MESSAGES = travelling();
const PUSHES = MESSAGES.filter(({ id, side }) =>
  side === "response" && !MESSAGES.some((other) => other.id === id && other.side === "request")
).map(({ id }) => id);
const decoders = new Map(MESSAGES.filter(({ side }) => side === "response").map(({ id, decode }) => [id, decode]));

/** An `OpenDError`, and behind it no error that tells of a mistake in the program. */
function assertSound(what: string, error: unknown): asserts error is OpenDError {
  assert.ok(error instanceof OpenDError, `${what}: ${error}`);
  for (let cause = error.cause; cause instanceof Error; cause = cause.cause) {
    const { name, message } = cause;
    assert.ok(!/^(?:Type|Syntax|Reference|Assertion)Error/.test(name), `${what}, because of ${name}: ${message}`);
  }
}

/** How long a promise may take that has nothing to wait for, in milliseconds. */
const PATIENCE = 5000;

async function settled<T>(what: string, promise: Promise<T>): Promise<PromiseSettledResult<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} did not settle`)), PATIENCE);
  });
  try {
    const [result] = await Promise.race([Promise.allSettled([promise]), late]);
    if (result.status === "rejected") assertSound(what, result.reason);
    return result;
  } finally {
    clearTimeout(timer);
  }
}

/** Lets whatever has nothing to wait for go on. */
async function idle(): Promise<void> {
  for (let i = 0; i < 60; i++) await undefined;
}

async function run(input: Uint8Array, random: Random): Promise<string> {
  const options = input[0] ?? 0;
  const websocket = (options & 1) === 1;
  const algorithm = (options & 2) === 0 ? -1 : (options >> 2) % 3;
  const steps = stepsOf(input);
  const wire = websocket ? openWebSocketWire() : openTcpWire(random);
  let closes = 0;
  const { promise: closed, resolve: onClosed } = deferred<OpenDError | undefined>();
  const opening = Connection.open(
    resolveOptions({
      ...(websocket ? { transport: "websocket", WebSocket: wire.WebSocket } : { connect: wire.connect }),
      ...(algorithm >= 0 && !websocket ? { rsaPrivateKey: PEM, packetEncAlgo: algorithm as PacketAlgorithm } : {}),
      connectTimeout: Infinity,
      requestTimeout: Infinity,
      maxBodyLength: 8192,
    }),
    {
      onPush(id, body) {
        const decode = decoders.get(id);
        assert.ok(decode !== undefined);
        try {
          decodeMessage(decode, body);
        } catch (error) {
          if (!(error instanceof OpenDError)) throw error;
        }
      },
      onUnknown() {},
      onClose(reason) {
        closes++;
        onClosed(reason);
      },
    },
  );
  const speaker = new Speaker(websocket, algorithm);
  await wire.greeted;
  const first = 1 + steps.findIndex(({ op }) => op === "init");
  for (const step of steps.splice(0, first > 0 ? first : steps.length)) speaker.say(step, wire);
  await wire.drained();
  let isOpen = false;
  void opening.then(() => isOpen = true, () => {});
  await idle();
  // Not accepted: nothing more would come, and so the wire ends.
  if (!isOpen) wire.end();
  const opened = await settled("open()", opening);
  if (opened.status === "rejected") {
    wire.end();
    return `handshake: ${(opened.reason as OpenDError).code}`;
  }
  const connection = opened.value;
  const requests = ask(connection);
  // Each is looked at below; one that is a finding must not leave the others unhandled.
  for (const request of requests) request.catch(() => {});
  for (const step of steps) speaker.say(step, wire);
  await wire.drained();
  await idle();
  wire.end();
  let accepted = 0;
  for (const [index, request] of requests.entries()) {
    const result = await settled(REQUESTS[index]!.name, request);
    if (result.status === "fulfilled") accepted++;
  }
  const reason = await settled("onClose", closed);
  const lost = reason.status === "fulfilled" ? reason.value : undefined;
  assertSound("onClose", lost);
  const after = await settled("a request after the end", connection.request(KeepAlive, { time: 1 }));
  assert.equal(after.status, "rejected");
  connection.close();
  await idle();
  assert.equal(closes, 1);
  const cause = lost.cause instanceof OpenDError ? lost.cause.code : undefined;
  return cause ?? (accepted > 0 ? ACCEPTED : "ended");
}

/** `connection` */
export const connectionTarget: Target = {
  name: "connection",
  async prepare(): Promise<Prepared> {
    const known = await knownPackets();
    const init = encode(encodeInitConnectResponse, {
      retType: 0,
      retMsg: "",
      errCode: 0,
      s2c: { serverVer: 1011, loginUserID: USER_ID, connID: CONN_ID, connAESKey: AES_KEY, keepAliveInterval: 10 },
    });
    const withIv = encode(encodeInitConnectResponse, {
      retType: 0,
      s2c: {
        serverVer: 1011,
        loginUserID: USER_ID,
        connID: CONN_ID,
        connAESKey: AES_KEY,
        aesCBCiv: AES_IV,
        keepAliveInterval: 10,
      },
    });
    const refused = encode(encodeInitConnectResponse, { retType: -1, retMsg: "sha1 verification failed", errCode: 1 });
    const initWebSocket = encode(encodeInitWebSocketResponse, { retType: 0, s2c: { connID: CONN_ID } });
    const responses = known.filter(({ side, body }) => side === "response" && body.length < 4096);
    const failed = encode(encodeInitConnectResponse, { retType: -1, retMsg: "no", errCode: 1 });
    const talk: Step[] = [
      ...REQUESTS.flatMap(({ id }, argument): Step[] => {
        const body = responses.find((packet) => packet.id === id)?.body ?? failed;
        return [{ op: "reply", argument, data: body }];
      }),
      ...responses.flatMap(({ id, body }): Step[] =>
        PUSHES.includes(id) ? [{ op: "push", argument: PUSHES.indexOf(id), data: body }] : []
      ),
    ];
    const others: Step[] = [
      { op: "error", argument: 1, data: new TextEncoder().encode("timed out") },
      { op: "packet", argument: 3, data: failed },
      { op: "raw", argument: 0, data: encodeFrame({ protoID: 1004, serialNo: 3 }, sha1(failed), failed) },
      { op: "raw", argument: 0, data: encodeWebSocketReply({ command: 1004, section: 3 }, failed) },
      { op: "raw", argument: 0, data: encodeWebSocketReply({ command: 2, section: 1 }, new Uint8Array(0)) },
      { op: "sealed", argument: 1, data: failed },
      { op: "reset", argument: 0, data: new Uint8Array(0) },
      { op: "end", argument: 0, data: new Uint8Array(0) },
    ];
    const modes = [[0, init], [1, initWebSocket], [2, init], [6, init], [10, withIv]] as const;
    return {
      corpus: modes.flatMap(([options, body]) => {
        const begin: Step = { op: "init", argument: 0, data: body };
        return [
          script(options, [{ ...begin, data: refused }]),
          script(options, [begin]),
          ...talk.map((_, i) => script(options, [begin, ...talk.slice(i, i + 3)])),
          ...others.map((other, i) => script(options, [begin, talk[i % talk.length]!, other, talk[0]!])),
        ];
      }),
      mutators: [mutateStep, mutateScript],
      maxLength: 16_384,
      run,
    };
  },
};
