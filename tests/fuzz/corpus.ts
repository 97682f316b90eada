/** Packets to begin with: what the simulator says, and what was recorded from a live OpenD where that is there. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import {
  GetGlobalState,
  KeepAlive,
  KLType,
  QotGetBasicQot,
  QotGetKL,
  QotGetOrderBook,
  QotGetSecuritySnapshot,
  QotGetStaticInfo,
  QotGetSubInfo,
  QotGetTicker,
  QotSub,
  QotUpdateTicker,
  RehabType,
  SubType,
} from "../../src/gen/mod.ts";
import { startSimulator } from "../../src/simulator/start.ts";
import { tcp } from "../simulator/client.ts";
import { fromHex } from "../wire/support.ts";

/** One packet, in clear. */
export interface KnownPacket {
  readonly id: number;
  readonly side: "request" | "response";
  readonly body: Uint8Array;
}

let known: Promise<readonly KnownPacket[]> | undefined;

/** All of them; asked for by several targets, made once. */
export function knownPackets(): Promise<readonly KnownPacket[]> {
  return known ??= Promise.all([simulated(), Promise.resolve(recorded())]).then((lists) => lists.flat());
}

async function simulated(): Promise<KnownPacket[]> {
  await using sim = await startSimulator({ interval: false, websocketPort: false, seed: 1 });
  const client = await tcp(sim);
  const security = "HK.00700";
  const list = { securityList: [security, "US.AAPL"] };
  const { Basic, KL_1Min, OrderBook, Ticker } = SubType;
  await client.get(QotSub, {
    ...list,
    subTypeList: [Basic, KL_1Min, OrderBook, Ticker],
    isSubOrUnSub: true,
    isRegOrUnRegPush: true,
  });
  await client.ask(KeepAlive, { time: 1 });
  await client.ask(GetGlobalState, {});
  await client.ask(QotGetBasicQot, list);
  await client.ask(QotGetBasicQot, { securityList: ["HK.99999"] });
  await client.ask(QotGetKL, { security, klType: KLType._1Min, rehabType: RehabType.Forward, reqNum: 5 });
  await client.ask(QotGetTicker, { security, maxRetNum: 5 });
  await client.ask(QotGetOrderBook, { security, num: 10 });
  await client.ask(QotGetSecuritySnapshot, list);
  await client.ask(QotGetStaticInfo, list);
  await client.ask(QotGetSubInfo, {});
  await client.packet(({ id }) => id === QotUpdateTicker.id);
  const packets = client.packets.map(({ id, body }): KnownPacket => ({ id, side: "response", body: body.slice() }));
  await client.close();
  return packets;
}

function recorded(): KnownPacket[] {
  const folder = new URL("../../../shared/golden/", import.meta.url);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith(".jsonl")).sort()
    .flatMap((name) => readFileSync(new URL(name, folder), "utf8").trim().split("\n"))
    .map((line) => JSON.parse(line) as { proto_id: number; direction: string; body_hex: string })
    .map(({ proto_id: id, direction, body_hex: body }) => ({
      id,
      side: direction === "s2c" ? "response" : "request",
      body: fromHex(body),
    }));
}
