/**
 * The recorded frames of a live OpenD 10.8: what the official Python client sent is sent again, byte for byte, and what
 * comes has the fields, the shapes and the lengths of what came then.
 */

import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import * as exported from "../../src/gen/mod.ts";
import { KLType, QotGetKL, QotSub, QotUpdateKL, QotUpdateTicker, RehabType, SubType } from "../../src/gen/mod.ts";
import { decodeMessage, type Reader } from "../../src/codec/reader.ts";
import { startSimulator } from "../../src/simulator/start.ts";
import { fromHex } from "../wire/support.ts";
import { type Packet, tcp, type TcpTestClient } from "./client.ts";

const folder = new URL("../../../shared/golden/", import.meta.url);
const skip = existsSync(folder) ? false : "the recorded frames are not here: ../shared/golden";

/** A line of a recording, as far as it is used here. */
interface Line {
  readonly proto_id: number;
  readonly serial_no: number;
  readonly direction: "c2s" | "s2c";
  readonly is_push: boolean;
  readonly frame_hex: string;
  readonly body_hex: string;
}

type Decode = (reader: Reader, end: number) => unknown;
type Command = { readonly id: number; readonly decode: Decode };
const isCommand = (value: unknown): value is Command => typeof value === "object" && value !== null && "kind" in value;
const decoders = new Map(
  Object.values(exported as Readonly<Record<string, unknown>>).filter(isCommand).map(({ id, decode }) => [id, decode]),
);

function recorded(file: string): Line[] {
  return readFileSync(new URL(file, folder), "utf8").trim().split("\n").map((line) => JSON.parse(line));
}

function read(id: number, body: Uint8Array): unknown {
  const decode = decoders.get(id);
  assert.ok(decode !== undefined, `no command ${id}`);
  return decodeMessage(decode, body);
}

/** The paths of all fields that are set, lists by their elements; a text's with its shape, where 9 is any digit. */
function fields(value: unknown, path = "", into: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) { for (const element of value) fields(element, `${path}[]`, into); }
  else if (typeof value === "object" && value !== null && !(value instanceof Uint8Array)) {
    for (const [name, inner] of Object.entries(value)) {
      if (inner === undefined) continue;
      into.add(`${path}.${name}${typeof inner === "string" ? ` "${inner.replaceAll(/\d/g, "9")}"` : ""}`);
      fields(inner, `${path}.${name}`, into);
    }
  }
  return into;
}

const sorted = (value: unknown): string[] => [...fields(value)].sort();
const { Basic, KL_1Min, OrderBook, Ticker } = SubType;
const security = "US.AAPL";

interface Setup {
  readonly client: TcpTestClient;
  /** Sends what was recorded, and gives the reply. */
  send(line: Line): Promise<Packet>;
  [Symbol.asyncDispose](): Promise<void>;
}

async function ready(): Promise<Setup> {
  const sim = await startSimulator({ interval: false, websocketPort: false });
  const client = await tcp(sim);
  const send = ({ proto_id, serial_no, frame_hex }: Line): Promise<Packet> => {
    client.socket.write(fromHex(frame_hex));
    return client.packet(({ id, serial, push }) => !push && id === proto_id && serial === serial_no);
  };
  return { client, send, [Symbol.asyncDispose]: () => sim.close() };
}

describe("what is recorded of OpenD 10.8", { skip }, () => {
  it("is nineteen frames, each of which is tried here or, if it is of an order, in trading/golden.test.ts", () => {
    const quotes = recorded("quote_frames.jsonl");
    const kinds = quotes.map(({ proto_id, direction }) => `${proto_id} ${direction}`);
    const asked = [1004, 3001, 3004, 3006, 3010, 3012, 3203];
    const wanted = asked.flatMap((id) => [`${id} c2s`, `${id} s2c`]).concat(["3005 s2c", "3011 s2c", "3013 s2c"]);
    assert.deepEqual(kinds.sort(), wanted.sort());
    assert.equal(quotes.length + recorded("place_order_frames.jsonl").length, 19);
  });

  it("is answered in the same shape when it is asked again", async () => {
    await using setup = await ready();
    const lines = recorded("quote_frames.jsonl");
    const requests = lines.filter(({ direction }) => direction === "c2s");
    // Nothing else is answered before the subscription.
    requests.sort((a, b) => Number(b.proto_id === QotSub.id) - Number(a.proto_id === QotSub.id));
    for (const request of requests) {
      const { proto_id: id, serial_no } = request;
      const answer = lines.find((line) =>
        line.direction === "s2c" && line.proto_id === id && line.serial_no === serial_no
      );
      assert.ok(answer !== undefined);
      const { body, format } = await setup.send(request);
      const ours = read(id, body);
      const theirs = read(id, fromHex(answer.body_hex));
      assert.deepEqual(sorted(ours), sorted(theirs), String(id));
      assert.deepEqual(lengths(ours), lengths(theirs), String(id));
      assert.equal(format, 0);
    }
  });

  it("is pushed in the same shape behind the recorded subscription", async () => {
    await using setup = await ready();
    const lines = recorded("quote_frames.jsonl");
    const [subscription] = lines.filter(({ proto_id }) => proto_id === QotSub.id);
    assert.ok(subscription !== undefined);
    await setup.send(subscription);
    for (const { proto_id, body_hex } of lines.filter(({ is_push }) => is_push)) {
      const { body } = await setup.client.packet(({ id }) => id === proto_id);
      assert.deepEqual(sorted(read(proto_id, body)), sorted(read(proto_id, fromHex(body_hex))), String(proto_id));
    }
    assert.equal(setup.client.pushes(QotUpdateTicker)[0]?.tickerList[0]?.pushDataType, 3);
  });

  it("an order of an account that is not there is refused", async () => {
    await using setup = await ready();
    const [order] = recorded("place_order_frames.jsonl");
    assert.ok(order !== undefined);
    const { retType } = read(order.proto_id, (await setup.send(order)).body) as { readonly retType: number };
    assert.equal(retType, -1);
  });

  it("bars are pushed without a change, and with a close before of 0", async () => {
    await using setup = await ready();
    const { client } = setup;
    const subTypeList = [Basic, KL_1Min, OrderBook, Ticker];
    await client.get(QotSub, { securityList: [security], subTypeList, isSubOrUnSub: true, isRegOrUnRegPush: true });
    await client.packet(({ id }) => id === QotUpdateKL.id);
    const [push] = client.pushes(QotUpdateKL);
    assert.deepEqual([push?.klType, push?.rehabType, push?.klList.length], [KLType._1Min, RehabType.Forward, 1]);
    const [bar] = push?.klList ?? [];
    assert.deepEqual([bar?.lastClosePrice, bar?.changeRate], [0, undefined]);
    const getter = recorded("quote_frames.jsonl").find(({ proto_id, direction }) =>
      proto_id === QotGetKL.id && direction === "s2c"
    );
    const { s2c } = decodeMessage(QotGetKL.decode, fromHex(getter?.body_hex ?? ""));
    assert.deepEqual(sorted(bar), sorted({ ...s2c?.klList[0], changeRate: undefined }));
  });
});

/** How long the lists of a reply's data are. */
function lengths(response: unknown): Record<string, number> {
  const { s2c } = response as { readonly s2c?: object };
  return Object.fromEntries(
    Object.entries(s2c ?? {}).filter(([, value]) => Array.isArray(value)).map(([name, value]) => [name, value.length]),
  );
}
