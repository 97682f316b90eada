/** Replies and pushes have the fields that a live OpenD's have: compared with the recorded frames, field by field. */

import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import {
  KLType,
  QotGetBasicQot,
  QotGetKL,
  QotGetOrderBook,
  QotGetSecuritySnapshot,
  QotGetTicker,
  QotSub,
  QotUpdateBasicQot,
  QotUpdateKL,
  QotUpdateOrderBook,
  QotUpdateTicker,
  RehabType,
  SubType,
} from "../../src/gen/mod.ts";
import type { Reader } from "../../src/codec/reader.ts";
import { decodeMessage } from "../../src/codec/reader.ts";
import { startSimulator } from "../../src/simulator/start.ts";
import { fromHex } from "../wire/support.ts";
import { tcp, type TcpTestClient } from "./client.ts";

const file = new URL("../../../shared/golden/quote_frames.jsonl", import.meta.url);
const skip = existsSync(file) ? false : "the recorded frames are not here: ../shared/golden";

/** The paths of all fields that are set, lists by their elements. */
function fields(value: unknown, path = "", into: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) { for (const element of value) fields(element, `${path}[]`, into); }
  else if (typeof value === "object" && value !== null && !(value instanceof Uint8Array)) {
    for (const [name, inner] of Object.entries(value)) {
      if (inner === undefined) continue;
      into.add(`${path}.${name}`);
      fields(inner, `${path}.${name}`, into);
    }
  }
  return into;
}

function recorded(id: number, decode: (reader: Reader, end: number) => unknown): Set<string> {
  const lines = readFileSync(file, "utf8").trim().split("\n").map((line) => JSON.parse(line));
  const frame = lines.find(({ proto_id, direction }) => proto_id === id && direction === "s2c");
  return fields(decodeMessage(decode, fromHex(frame.body_hex)));
}

describe("the fields of replies and pushes are those recorded from OpenD 10.8", { skip }, () => {
  const { Basic, KL_1Min, OrderBook, Ticker } = SubType;
  const security = "US.AAPL";

  async function ready(): Promise<{ client: TcpTestClient; [Symbol.asyncDispose](): Promise<void> }> {
    const sim = await startSimulator({ interval: false, websocketPort: false });
    const client = await tcp(sim);
    const subTypeList = [Basic, KL_1Min, OrderBook, Ticker];
    await client.get(QotSub, { securityList: [security], subTypeList, isSubOrUnSub: true, isRegOrUnRegPush: true });
    return { client, [Symbol.asyncDispose]: () => sim.close() };
  }

  it("replies", async () => {
    await using setup = await ready();
    const { client } = setup;
    const bars = { security, klType: KLType._1Min, rehabType: RehabType.Forward, reqNum: 10 };
    const list = { securityList: [security] };
    const check = (id: number, decode: (reader: Reader, end: number) => unknown, response: unknown) =>
      assert.deepEqual([...fields(response)].sort(), [...recorded(id, decode)].sort(), String(id));
    check(3004, QotGetBasicQot.decode, await client.ask(QotGetBasicQot, list));
    check(3006, QotGetKL.decode, await client.ask(QotGetKL, bars));
    check(3010, QotGetTicker.decode, await client.ask(QotGetTicker, { security, maxRetNum: 20 }));
    check(3012, QotGetOrderBook.decode, await client.ask(QotGetOrderBook, { security, num: 10 }));
    check(3203, QotGetSecuritySnapshot.decode, await client.ask(QotGetSecuritySnapshot, list));
  });

  it("pushes", async () => {
    await using setup = await ready();
    const { client } = setup;
    for (const command of [QotUpdateBasicQot, QotUpdateTicker, QotUpdateOrderBook]) {
      const { body } = await client.packet(({ id }) => id === command.id);
      const ours = fields(decodeMessage(command.decode as (reader: Reader, end: number) => unknown, body));
      assert.deepEqual([...ours].sort(), [...recorded(command.id, command.decode)].sort(), command.name);
    }
    assert.equal(client.pushes(QotUpdateTicker)[0]?.tickerList[0]?.pushDataType, 3);
  });

  it("bars are pushed without a change, and with a close before of 0", async () => {
    await using setup = await ready();
    const { client } = setup;
    await client.packet(({ id }) => id === QotUpdateKL.id);
    const [push] = client.pushes(QotUpdateKL);
    assert.deepEqual([push?.klType, push?.rehabType, push?.klList.length], [KLType._1Min, RehabType.Forward, 1]);
    const [bar] = push?.klList ?? [];
    assert.deepEqual([bar?.lastClosePrice, bar?.changeRate], [0, undefined]);
    const getter = [...recorded(3006, QotGetKL.decode)].filter((path) => path.startsWith(".s2c.klList[]."));
    const names = getter.map((path) => path.slice(".s2c.klList[].".length)).filter((name) => name !== "changeRate");
    assert.deepEqual([...fields(bar)].map((path) => path.slice(1)).sort(), names.sort());
  });
});
