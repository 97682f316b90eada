/** Recordings: written by a context, safe to hand on, and played by the simulator. */

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { WebSocket } from "ws";
import {
  type ContextOptions,
  OpenDArgumentError,
  OpenQuoteContext,
  PacketEncAlgo,
  ProtoFmt,
  QotUpdateBasicQot,
  recordWire,
  SubType,
} from "../../mod.ts";
import {
  InitConnect,
  QotGetKL,
  QotGetSecuritySnapshot,
  QotSub,
  TrdGetAccList,
  TrdGetFunds,
  TrdPlaceOrder,
} from "../../src/gen/mod.ts";
import { decodeMessage } from "../../src/codec/reader.ts";
import {
  defaultAccounts,
  defaultSecurities,
  type PacketRecord,
  startSimulator,
  SteppedClock,
} from "../../src/simulator/mod.ts";
import { FrameDecoder } from "../../src/wire/frame_decoder.ts";
import { checkDigest } from "../../src/wire/digest.ts";
import { fromHex, toHex } from "../wire/support.ts";
import { rsaVectors } from "../wire/vectors/rsa_vectors.ts";
import { openTcp, tcp, until } from "./client.ts";

interface Line {
  readonly proto_id: number;
  readonly direction: "c2s" | "s2c";
  readonly is_push: boolean;
  readonly serial_no: number;
  readonly body_len: number;
  readonly body_sha1_hex: string;
  readonly frame_hex: string;
  readonly body_hex: string;
  readonly connection: number;
  readonly time_ms: number;
}

const rsaPrivateKey = rsaVectors.find(({ bits }) => bits === 1024)!.privatePkcs1;
/** Listed lately: years of a past, which a snapshot looks through, take longer than all else. */
const securities = defaultSecurities().filter(({ code }) => code === "00700")
  .map((security) => ({ ...security, listDate: "2026-06-01" }));
const MARKET = { securities, interval: false, cadence: 0 } as const;
const subscription = {
  securityList: ["HK.00700"],
  subTypeList: [SubType.Basic],
  isSubOrUnSub: true,
  isRegOrUnRegPush: true,
};

/** Records a short session, and gives its lines and what the context saw. */
async function record(
  ways: (sim: Awaited<ReturnType<typeof startSimulator>>) => ContextOptions,
  { key, websocketKey }: { key?: string | undefined; websocketKey?: string } = {},
) {
  const clock = new SteppedClock(Date.UTC(2026, 10, 20, 3));
  const truth: PacketRecord[] = [];
  await using sim = await startSimulator({
    ...MARKET,
    clock,
    rsaPrivateKey: key,
    websocketKey,
    record: (packet) => truth.push(packet),
  });
  const lines: string[] = [];
  const quote = await OpenQuoteContext.connect(recordWire(ways(sim), (line) => lines.push(line)));
  const seen = await watch(quote, () => {
    clock.advance(3000);
    sim.step();
  });
  const { accList } = await quote.request(TrdGetAccList, { needGeneralSecAccount: true });
  const header = { trdEnv: 0, accID: accList.find(({ trdEnv }) => trdEnv === 0)!.accID, trdMarket: 1 } as const;
  await quote.request(TrdGetFunds, { header });
  await quote.request(TrdPlaceOrder, {
    header,
    trdSide: 1,
    orderType: 1,
    code: "00700",
    qty: 100,
    price: 100,
    secMarket: 1,
  } as never).catch(() => {});
  await quote.getGlobalState();
  await quote.getUserInfo({});
  const { connID } = quote;
  await quote.close();
  return { lines, seen, truth, connID, accounts: sim.accounts };
}

/** What a context sees of the same program each time. */
async function watch(quote: OpenQuoteContext, move: () => void): Promise<unknown[]> {
  const seen: unknown[] = [];
  const came = new Promise<void>((resolve) =>
    void quote.on(QotUpdateBasicQot, (push) => {
      seen.push(push);
      if (seen.length === 3) resolve();
    })
  );
  await quote.request(QotSub, subscription);
  for (let i = 0; i < 3; i++) move();
  await came;
  const replies = [
    await quote.request(QotGetSecuritySnapshot, { securityList: ["HK.00700"] }),
    await quote.request(QotGetKL, { security: "HK.00700", klType: 1, rehabType: 1, reqNum: 3 }).catch(({ retMsg }) =>
      retMsg
    ),
  ];
  return [...seen.slice(0, 3), ...replies];
}

function check(lines: readonly string[]): Line[] {
  const read = lines.map((line) => JSON.parse(line) as Line);
  for (const line of read) {
    let frames = 0;
    new FrameDecoder(({ protoID, serialNo, sha1, body }) => {
      frames++;
      assert.deepEqual([protoID, serialNo, body.length], [line.proto_id, line.serial_no, line.body_len]);
      assert.deepEqual([toHex(sha1), toHex(body)], [line.body_sha1_hex, line.body_hex]);
      checkDigest(sha1, body);
    }).push(fromHex(line.frame_hex));
    assert.equal(frames, 1);
  }
  const times = read.map(({ time_ms }) => time_ms);
  assert.deepEqual(times, [...times].sort((a, b) => a - b));
  return read;
}

/** How a number stands in a body. */
function varint(value: bigint): string {
  const bytes: number[] = [];
  for (let rest = value;; rest >>= 7n) {
    bytes.push(Number(rest & 0x7fn) | (rest > 0x7fn ? 0x80 : 0));
    if (rest <= 0x7fn) return toHex(Uint8Array.from(bytes));
  }
}

const text = (value: string): string => toHex(new TextEncoder().encode(value));

type Way = readonly [string, Parameters<typeof record>[0], Parameters<typeof record>[1]?];

const WAYS: readonly Way[] = [
  ["TCP in clear, over the runtime's sockets", ({ port }) => ({ port })],
  ["JSON", ({ connect }) => ({ connect, protoFmt: ProtoFmt.Json, pushProtoFmt: ProtoFmt.Json })],
  ...Object.entries(PacketEncAlgo).map(([name, packetEncAlgo]): Way => [
    `TCP with ${name}`,
    ({ connect }) => ({ connect, rsaPrivateKey, packetEncAlgo }),
    { key: rsaPrivateKey },
  ]),
  [
    "a WebSocket in memory",
    (sim) => ({ transport: "websocket", WebSocket: sim.WebSocket, websocketKey: "hush hush" }),
    { websocketKey: "hush hush" },
  ],
  ["a WebSocket of ws", ({ websocketPort: port }) => ({ transport: "websocket", port, WebSocket: WebSocket as never })],
];

describe("a context records", () => {
  for (const [name, ways, options] of WAYS) {
    it(`${name}: nothing secret is told, and a replay says the same`, async () => {
      const { lines, seen, truth, connID, accounts } = await record(ways, options);
      const read = check(lines);
      const all = read.map(({ body_hex }) => body_hex).join("\n");

      // Everything that went over it is there, but for a WebSocket's handshake.
      const wanted = truth.filter(({ id }) => id >= 1000).map(({ id, direction }) => `${direction} ${id}`);
      const told = read.map(({ proto_id, direction }) => `${direction === "c2s" ? "in" : "out"} ${proto_id}`);
      assert.deepEqual([...told].sort(), [...wanted].sort());

      const init = truth.find(({ id, direction }) => id === InitConnect.id && direction === "out");
      const s2c = init === undefined ? undefined : decodeMessage(InitConnect.decode, init.body).s2c;
      const cards = defaultAccounts().flatMap((account) => {
        const { cardNum, uniCardNum } = account as { cardNum?: string; uniCardNum?: string };
        return [cardNum, uniCardNum].filter((card) => card !== undefined && card !== "");
      });
      const secrets = [
        ...[connID, s2c?.loginUserID, ...accounts].filter((id) => id !== undefined).flatMap((
          id,
        ) => [varint(id), text(`${id}`)]),
        ...[s2c?.connAESKey, s2c?.aesCBCiv, "Simulated user", "hush hush", "opend-client", ...cards].filter((one) =>
          one !== undefined
        ).map(text),
      ];
      assert.equal(secrets.length > 5, true);
      assert.deepEqual(secrets.filter((secret) => all.includes(secret)), []);
      // The account's stand-in is the same in its list and in what was asked of it.
      const list = read.find(({ proto_id, direction }) => proto_id === TrdGetAccList.id && direction === "s2c")!;
      const { accList } = decodeMessage(TrdGetAccList.decode, fromHex(list.body_hex)).s2c!;
      const standIn = varint(accList.find(({ trdEnv }) => trdEnv === 0)!.accID);
      const asked = read.filter(({ proto_id, direction }) => proto_id === TrdGetFunds.id && direction === "c2s");
      assert.deepEqual(asked.map(({ body_hex }) => body_hex.includes(standIn)), [true]);

      await using sim = await startSimulator({
        ...MARKET,
        inMemory: true,
        replay: lines,
        speed: Number.POSITIVE_INFINITY,
      });
      await using quote = await OpenQuoteContext.connect({ connect: sim.connect });
      assert.deepEqual(await watch(quote, () => {}), seen);
      await assert.rejects(quote.getMarketState({ securityList: ["HK.00700"] }), /recording has no Qot_GetMarketState/);
    });
  }

  it("each connection of its life, and a replay ends where it was broken off", async () => {
    const lines: string[] = [];
    {
      await using sim = await startSimulator({ ...MARKET, inMemory: true });
      const options = { connect: sim.connect, reconnect: { firstDelay: 1 } };
      await using quote = await OpenQuoteContext.connect(recordWire(options, (line) => lines.push(line)));
      await quote.subscribe(["HK.00700"], [SubType.Basic]);
      const status = quote.status();
      sim.disconnect();
      for await (const { type } of status) if (type === "restored") break;
      await quote.getSecuritySnapshot({ securityList: ["HK.00700"] });
    }
    assert.deepEqual([...new Set(check(lines).map(({ connection }) => connection))], [1, 2]);
    await using sim = await startSimulator({
      ...MARKET,
      interval: 1,
      inMemory: true,
      replay: lines.join("\n"),
      speed: 1000,
    });
    await using quote = await OpenQuoteContext.connect({ connect: sim.connect, reconnect: { firstDelay: 1 } });
    const status = quote.status();
    await quote.subscribe(["HK.00700"], [SubType.Basic]);
    for await (const { type } of status) if (type === "restored") break;
    await quote.getSecuritySnapshot({ securityList: ["HK.00700"] });
  });

  it("without harm: keys that are none, a port that is closed, and one who throws", async () => {
    await using sim = await startSimulator({ ...MARKET, inMemory: true });
    const never = (): never => assert.fail("a line");
    const bad = recordWire({ connect: sim.connect, rsaPrivateKey: "no key" }, never);
    await assert.rejects(OpenQuoteContext.connect(bad), { code: "KEY_DAMAGED" });
    const { port } = await (async () => {
      await using other = await startSimulator(MARKET);
      return { port: other.port };
    })();
    await assert.rejects(OpenQuoteContext.connect(recordWire({ port }, never)), { code: "CONNECT_REFUSED" });
    const aborted = recordWire({ connect: sim.connect, signal: AbortSignal.abort(new Error("enough")) }, never);
    await assert.rejects(OpenQuoteContext.connect(aborted), /enough/);
  });
});

/** A line of a recording. */
function line(id: number, direction: string, serial: number, body: string, time?: number): string {
  return JSON.stringify({ proto_id: id, direction, serial_no: serial, body_hex: body, time_ms: time });
}

/** Nothing but success. */
const OK = "080012001800";
const ask = "0a0a0a060801120130301001180120012801";

describe("a replay", () => {
  const pushes = (times: readonly (number | undefined)[]) =>
    times.map((time, i) => line(3005, "s2c", i, `08001a0${i}`, time));

  it("keeps the recording's pace, or is as many times faster, behind what pushes came of", async () => {
    for (const speed of [1, 4]) {
      const clock = new SteppedClock(1_790_000_000_000);
      const replay = [line(3001, "c2s", 5, ask, 1000), line(3001, "s2c", 5, OK, 1010), ...pushes([1100, 1500, 3000])];
      await using sim = await startSimulator({ ...MARKET, clock, replay, speed, rules: { silentIntervals: Infinity } });
      const client = await tcp(sim);
      const count = async (): Promise<number> => {
        sim.step();
        await client.raw(1004, fromHex("0a020801"));
        return client.packets.filter(({ push }) => push).length;
      };
      clock.advance(60_000);
      assert.equal(await count(), 0, "nobody subscribed");
      const reply = client.raw(3001, fromHex("0a00"));
      const after = async (milliseconds: number): Promise<number> => {
        clock.advance(milliseconds / speed);
        return await count();
      };
      assert.equal(await after(12), 0);
      assert.deepEqual([await after(80), await after(20), await after(400), await after(1000), await after(500)], [
        0,
        1,
        2,
        2,
        3,
      ]);
      assert.equal(toHex((await reply).body), OK);
      await client.close();
    }
  });

  it("answers again what was asked once, refuses what was not, and does not keep waiting who asks ahead", async () => {
    const replay = [
      line(3001, "c2s", 5, "0a00", 0),
      line(3001, "s2c", 5, OK, 1),
      ...pushes([60_000, 70_000]),
      line(3003, "c2s", 6, "0a01", 80_000),
      line(3003, "s2c", 6, "0800120131", 80_001),
      line(3003, "c2s", 7, "0a02", 80_002),
      line(3003, "s2c", 7, "0800120132", 80_003),
      line(2202, "c2s", 8, "0a00", 90_000),
      line(2208, "s2c", 3, "0800", 90_001),
      line(2202, "s2c", 8, OK, 90_002),
    ];
    await using sim = await startSimulator({ ...MARKET, replay, clock: new SteppedClock(1_790_000_000_000), speed: 1 });
    const client = await tcp(sim);
    const answers: string[] = [];
    for (const body of ["0a02", "0a01", "0a02", "0a09"]) {
      answers.push(toHex((await client.raw(3003, fromHex(body))).body));
    }
    assert.deepEqual(answers.map((body) => body.at(-1)), ["2", "1", "2", "2"]);
    assert.match(new TextDecoder().decode((await client.raw(3004, fromHex("0a00"))).body), /no Qot_GetBasicQot/);
    assert.match(new TextDecoder().decode((await client.raw(4711, fromHex("0a00"))).body), /no 4711/);
    const placed = client.raw(2202, fromHex("0a00"), 4000);
    await until(() => client.packets.filter(({ push }) => push).length === 2);
    assert.equal(client.packets.at(-1)?.id, 3005, "what lay before goes at once, the order's own at its pace");
    sim.connections[0]?.disconnect();
    await assert.rejects(placed);
  });

  it("takes lines that lack the time at once, and is still refused before the handshake", async () => {
    const replay = [line(3001, "c2s", 1, "0a00"), line(3001, "s2c", 1, OK), ...pushes([undefined, undefined])];
    await using sim = await startSimulator({ ...MARKET, replay });
    const client = await openTcp(sim);
    assert.match(new TextDecoder().decode((await client.raw(3001, fromHex("0a00"))).body), /InitConnect first/);
    await client.initialise();
    await client.raw(3001, fromHex("0a00"));
    await until(() => client.packets.filter(({ push }) => push).length === 2);
  });

  const folder = new URL("../../../shared/golden/", import.meta.url);
  const skip = existsSync(folder) ? false : "the recorded frames are not here: ../shared/golden";
  for (const name of ["quote_frames", "place_order_frames"]) {
    it(`plays ${name}.jsonl of a live OpenD, byte for byte`, { skip }, async () => {
      const replay = readFileSync(new URL(`${name}.jsonl`, folder), "utf8");
      const lines = replay.trim().split("\n").map((text) => JSON.parse(text) as Line);
      await using sim = await startSimulator({ ...MARKET, replay, speed: Number.POSITIVE_INFINITY });
      const client = await tcp(sim);
      for (const { proto_id: id, direction, serial_no, body_hex } of lines) {
        if (direction === "s2c" || id === 1004) continue;
        const reply = lines.find((line) =>
          line.direction === "s2c" && line.proto_id === id && line.serial_no === serial_no
        );
        assert.equal(toHex((await client.raw(id, fromHex(body_hex))).body), reply?.body_hex, String(id));
      }
      sim.step();
      const wanted = lines.filter(({ is_push }) => is_push).map(({ body_hex }) => body_hex);
      await until(() => client.packets.filter(({ push }) => push).length === wanted.length);
      assert.deepEqual(client.packets.filter(({ push }) => push).map(({ body }) => toHex(body)), wanted);
    });
  }

  it("refuses lines that are none, and says which", async () => {
    const good = line(3001, "c2s", 1, "0a00");
    const bad: readonly (readonly [string, RegExp])[] = [
      ["nothing", /line 3 .*no JSON/],
      ["7", /line 3 .*proto_id is "undefined"/],
      [line(3001, "up", 1, ""), /direction is "up"/],
      [line(3001, "c2s", 1.5, ""), /serial_no/],
      [line(3001, "c2s", 1, "0"), /no hex/],
      [line(3001, "c2s", 1, "", -1), /time_ms/],
      [`{"proto_id":1,"direction":"c2s","serial_no":1,"body_hex":"","proto_fmt_type":1}`, /Protobuf/],
      [`{"proto_id":1,"direction":"c2s","serial_no":1,"body_hex":"","connection":0}`, /connection/],
    ];
    for (const [text, message] of bad) {
      await assert.rejects(
        startSimulator({ replay: [good, "", text] }),
        (error: unknown) => error instanceof OpenDArgumentError && message.test(error.message),
        text,
      );
    }
    await assert.rejects(startSimulator({ speed: Number.POSITIVE_INFINITY }), /replay alone/);
    await (await startSimulator({ replay: "", inMemory: true })).close();
  });
});
