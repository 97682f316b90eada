/** Faults by name, as a plain client and as a context see them. In memory, so that they are quick. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type ContextOptions,
  OpenDArgumentError,
  type OpenDError,
  OpenQuoteContext,
  QotUpdateBroker,
  type StatusEvent,
  SubType,
} from "../../mod.ts";
import {
  GetGlobalState,
  GetUserInfo,
  KeepAlive,
  Notify,
  QotGetSubInfo,
  QotSub,
  QotUpdateBasicQot,
} from "../../src/gen/mod.ts";
import { GetUserInfoUserInfoField } from "../../src/gen/get_user_info.ts";
import type { QotUpdateBrokerS2C } from "../../src/gen/qot_update_broker.ts";
import {
  defaultSecurities,
  type FaultName,
  type Simulator,
  type SimulatorOptions,
  startSimulator,
  SteppedClock,
} from "../../src/simulator/mod.ts";
import { sha1 } from "../../src/wire/digest.ts";
import { encodeFrame, HEADER_LENGTH } from "../../src/wire/frame.ts";
import { tcp, until, websocket } from "./client.ts";

const BROKERS = { security: { market: 1, code: "00700" }, brokerAskList: [], brokerBidList: [] } as QotUpdateBrokerS2C;

/** A market of a few, for it has to trade before it begins. */
const QUICK: SimulatorOptions = {
  inMemory: true,
  interval: false,
  securities: defaultSecurities().filter(({ market, code }) => /^(HK00700|HK00005|SH6)/.test(`${market}${code}`)),
};
/** Of requests that are not answered. */
const SHORT = { timeout: 20 };

/** A context in memory that gives up rather than connects again. */
function context(sim: Simulator, kind: "tcp" | "websocket", options: ContextOptions = {}): Promise<OpenQuoteContext> {
  const way = kind === "tcp" ? { connect: sim.connect } : { transport: kind, WebSocket: sim.WebSocket };
  return OpenQuoteContext.connect({ reconnect: false, keepAlive: false, ...way, ...options });
}

describe("waiting for a strike", () => {
  it("is of connections that are there, and not of those whose clients have gone", async () => {
    await using sim = await startSimulator({ interval: false });
    const kept = await tcp(sim);
    for (const open of [tcp, websocket]) {
      const client = await open(sim);
      await client.close();
      await until(() => sim.connections.length === 1);
    }
    using fault = sim.fault("halfOpen");
    assert.equal(fault.strikes, 1);
    await kept.close();
  });

  it("ends with the fault or the simulator", async () => {
    const sim = await startSimulator(QUICK);
    const [ended, closed] = [sim.fault("hang"), sim.fault("late")];
    const waits = [ended.struck(2), closed.struck()].map((wait) =>
      wait.then(() => "struck", ({ message }: Error) => message)
    );
    ended.end();
    await sim.close();
    assert.deepEqual(await Promise.all(waits), [
      'The fault "hang" was ended after 0 strikes, before 2 of them',
      'The fault "late" was in force until the simulator was closed, after 0 strikes, before 1 of them',
    ]);
    await assert.rejects(ended.struck(), /was ended/);
  });
});

/** Why a context ended. */
async function endOf(status: AsyncIterable<StatusEvent>): Promise<OpenDError | undefined> {
  for await (const event of status) if (event.type === "closed") return event.reason;
  throw new Error("the status ended without an end");
}

/** The code of an error, and of what led to it. */
function codes(error: unknown): (string | undefined)[] {
  const list: (string | undefined)[] = [];
  for (let at = error; at instanceof Error; at = at.cause) list.push((at as { code?: string }).code);
  return list;
}

async function codesOf(promise: Promise<unknown>): Promise<(string | undefined)[]> {
  return codes(await promise.then(() => assert.fail("it did not reject"), (error: unknown) => error));
}

for (const kind of ["tcp", "websocket"] as const) {
  describe(`a context over ${kind} meets`, () => {
    it("hang: its requests time out, its connection stands, and what was kept comes at the end", async () => {
      await using sim = await startSimulator(QUICK);
      const unknown: number[] = [];
      await using quote = await context(sim, kind, { onUnknown: (id) => void unknown.push(id) });
      const fault = sim.fault("hang");
      const pushed = quote.pushes(QotUpdateBroker);
      assert.deepEqual(await codesOf(quote.request(GetGlobalState, {}, SHORT)), ["REQUEST_TIMEOUT"]);
      assert.equal(sim.push("QotUpdateBroker", BROKERS), 1);
      assert.equal(fault.strikes, 2);
      fault.end();
      fault.end();
      for await (const { security } of pushed) {
        assert.equal(security.code, "00700");
        break;
      }
      assert.deepEqual(unknown, [GetGlobalState.id], "the reply that came too late");
      await quote.getGlobalState();
    });

    it("hang of one command: others go on", async () => {
      await using sim = await startSimulator(QUICK);
      await using quote = await context(sim, kind);
      using fault = sim.fault("hang", { command: "QotGetSubInfo", connection: 1 });
      assert.deepEqual(await codesOf(quote.request(QotGetSubInfo, {}, SHORT)), ["REQUEST_TIMEOUT"]);
      await quote.getGlobalState();
      assert.equal(fault.strikes, 1);
    });

    it("cut: the requests in flight are told, and so is who watches", async () => {
      for (const how of ["end", "reset"] as const) {
        await using sim = await startSimulator(QUICK);
        await using quote = await context(sim, kind);
        const end = endOf(quote.status());
        sim.fault("cut", { how });
        assert.equal((await codesOf(quote.getGlobalState()))[0], "CONNECTION_LOST");
        assert.equal((await end)?.code, "CLOSED");
        assert.equal(sim.connections.length, 0);
      }
    });

    it("merge and split: it notices nothing", async () => {
      await using sim = await startSimulator(QUICK);
      await using quote = await context(sim, kind);
      const split = sim.fault("split", { size: 3 });
      await quote.getGlobalState();
      assert.equal(split.strikes, kind === "tcp" ? 1 : 0);
      split.end();
      using merge = sim.fault("merge", { packets: 2, linger: Number.POSITIVE_INFINITY });
      await Promise.all([quote.getGlobalState(), quote.getGlobalState()]);
      assert.equal(merge.strikes, 2);
      const last = quote.getGlobalState();
      await merge.struck(3);
      merge.end();
      await last;
    });

    it("wrong serial: the request times out, and the reply is nobody's", async () => {
      await using sim = await startSimulator(QUICK);
      const unknown: number[] = [];
      await using quote = await context(sim, kind, { onUnknown: (id) => void unknown.push(id) });
      sim.fault("wrongSerial");
      assert.deepEqual(await codesOf(quote.request(GetGlobalState, {}, SHORT)), ["REQUEST_TIMEOUT"]);
      assert.deepEqual(unknown, [GetGlobalState.id]);
      await quote.getGlobalState();
    });

    it("late: the others overtake it", async () => {
      await using sim = await startSimulator(QUICK);
      await using quote = await context(sim, kind);
      const fault = sim.fault("late", { command: "GetGlobalState" });
      const order: string[] = [];
      const late = quote.getGlobalState().then(() => order.push("late"));
      await fault.struck();
      await quote.getGlobalState().then(() => order.push("second"));
      fault.end();
      await late;
      assert.deepEqual(order, ["second", "late"]);
      sim.fault("late", { by: 1 });
      await quote.getGlobalState();
    });

    it("duplicate: the second reply is nobody's, a push comes twice", async () => {
      await using sim = await startSimulator(QUICK);
      const unknown: number[] = [];
      await using quote = await context(sim, kind, { onUnknown: (id) => void unknown.push(id) });
      sim.fault("duplicate", { command: "GetGlobalState", copies: 2 });
      await quote.getGlobalState();
      await until(() => unknown.length === 2);
      let pushes = 0;
      quote.on(QotUpdateBroker, () => void pushes++);
      sim.fault("duplicate", { command: "QotUpdateBroker" });
      sim.push("QotUpdateBroker", BROKERS);
      await until(() => pushes === 2);
    });

    it("garbage: the connection is given up", async () => {
      await using sim = await startSimulator(QUICK);
      await using quote = await context(sim, kind);
      const end = endOf(quote.status());
      sim.fault("garbage");
      assert.equal((await codesOf(quote.getGlobalState()))[0], "CONNECTION_LOST");
      assert.deepEqual(codes(await end), ["CLOSED", kind === "tcp" ? "BAD_MAGIC" : "BAD_ENVELOPE"]);
    });

    it("half open: nothing ends, and nothing gets through, either way", async () => {
      await using sim = await startSimulator(QUICK);
      await using quote = await context(sim, kind);
      const fault = sim.fault("halfOpen");
      assert.deepEqual([fault.name, fault.strikes, fault.ended], ["halfOpen", 1, false]);
      const { received } = sim.packets;
      assert.deepEqual(await codesOf(quote.request(GetGlobalState, {}, SHORT)), ["REQUEST_TIMEOUT"]);
      assert.equal(sim.packets.received, received, "the request is lost as well");
      sim.disconnect();
      assert.deepEqual(
        await codesOf(quote.request(GetGlobalState, {}, SHORT)),
        ["REQUEST_TIMEOUT"],
        "the end is not told",
      );
      await using second = await context(sim, kind);
      await second.getGlobalState();
      sim.fault("halfOpen", { command: "KeepAlive" });
      await second.getGlobalState();
      await second.request(KeepAlive, { time: 1 }, SHORT).catch(() => {});
      assert.deepEqual(await codesOf(second.request(GetGlobalState, {}, SHORT)), ["REQUEST_TIMEOUT"]);
    });

    it("servers lost: a gap, and all is subscribed again when they are back", async () => {
      await using sim = await startSimulator(QUICK);
      await using quote = await context(sim, kind, { reconnect: true });
      await quote.subscribe(["HK.00700"], [SubType.Basic]);
      const status = quote.status();
      sim.fault("serversLost").end();
      for await (const event of status) if (event.type === "restored") break;
      assert.equal(sim.connections.length, 1);
    });

    it("out of quota: a refusal that says so, and nothing else is refused", async () => {
      await using sim = await startSimulator(QUICK);
      await using quote = await context(sim, kind, { reconnect: true });
      const fault = sim.fault("outOfQuota", { times: 1 });
      await assert.rejects(quote.subscribe(["HK.00700"], [SubType.Basic]), /quota/);
      assert.equal(fault.strikes, 1);
      await quote.subscribe(["HK.00700"], [SubType.Basic]);
      using history = sim.fault("outOfQuota", { of: "history" });
      const ask = {
        security: "HK.00700",
        klType: 2,
        rehabType: 1,
        beginTime: "2026-01-01",
        endTime: "2026-01-09",
      } as const;
      await assert.rejects(quote.requestHistoryKL(ask), /quota/);
      assert.equal(history.strikes, 1);
    });

    it("quote right kicked: a notice, no pushes of that market, refusals, until it comes back", async () => {
      const clock = new SteppedClock(Date.UTC(2026, 10, 20, 3));
      await using sim = await startSimulator({ ...QUICK, clock, interval: false, cadence: 0 });
      await using quote = await context(sim, kind);
      const seen: string[] = [];
      quote.on(QotUpdateBasicQot, ({ basicQotList }) => void seen.push(basicQotList[0]?.security.code ?? ""));
      const rights: (number | undefined)[] = [];
      quote.on(Notify, ({ qotRight }) => void rights.push(qotRight?.hkQotRight));
      await quote.subscribe(["HK.00700", "SH.600519"], [SubType.Basic], { firstPush: false });
      const fault = sim.fault("rightKicked", { markets: ["HK"] });
      clock.advance(5000);
      sim.step();
      await until(() => seen.includes("600519") && rights.length === 1);
      assert.deepEqual([...new Set(seen)], ["600519"]);
      await assert.rejects(quote.subscribe(["HK.00005"], [SubType.Basic]), /No right to subscribe HK\.00005/);
      await quote.subscribe(["SH.601318"], [SubType.Basic]);
      const { hkQotRight, shQotRight } = await quote.getUserInfo({ flag: GetUserInfoUserInfoField.QotRight });
      assert.deepEqual([hkQotRight, shQotRight], [5, 2]);
      fault.end();
      clock.advance(5000);
      sim.step();
      await until(() => seen.includes("00700") && rights.length === 2);
      assert.deepEqual(rights, [5, 4]);
    });

    it("a right that two faults took: it is back with the last of them", async () => {
      await using sim = await startSimulator(QUICK);
      await using quote = await context(sim, kind);
      const first = sim.fault("rightKicked", { markets: ["HK", "US"] });
      const second = sim.fault("rightKicked", { markets: ["HK"] });
      first.end();
      assert.deepEqual([sim.rights.HK, sim.rights.US], ["none", "LV2"]);
      await assert.rejects(quote.subscribe(["HK.00005"], [SubType.Basic]), /No right to subscribe HK\.00005/);
      second.end();
      assert.equal(sim.rights.HK, "SF");
      await quote.subscribe(["HK.00005"], [SubType.Basic]);
    });

    it("login lost: notices that say why, refusals, and an end of both", async () => {
      await using sim = await startSimulator(QUICK);
      await using quote = await context(sim, kind);
      const notices: unknown[] = [];
      quote.on(Notify, ({ type, event, programStatus, connectStatus }) => {
        const state = programStatus?.programStatus.type;
        notices.push([type, event?.eventType ?? state ?? connectStatus?.trdLogined]);
      });
      const fault = sim.fault("loginLost");
      await assert.rejects(quote.getSecuritySnapshot({ securityList: ["HK.00700"] }), /not logged in/);
      const { qotLogined, trdLogined, programStatus } = await quote.getGlobalState();
      assert.deepEqual([qotLogined, trdLogined, programStatus?.type], [false, false, 11]);
      fault.end();
      await quote.getSecuritySnapshot({ securityList: ["HK.00700"] });
      assert.deepEqual(notices, [[1, 7], [2, 11], [3, false], [2, 10], [3, true]]);
      assert.equal((await quote.getGlobalState()).qotLogined, true);
    });
  });
}

describe("a context", () => {
  it("meets a wrong digest over TCP: the connection is given up", async () => {
    await using sim = await startSimulator(QUICK);
    await using quote = await context(sim, "tcp");
    const end = endOf(quote.status());
    sim.fault("wrongDigest");
    assert.equal((await codesOf(quote.getGlobalState()))[0], "CONNECTION_LOST");
    assert.deepEqual(codes(await end), ["CLOSED", "BAD_DIGEST"]);
  });

  it("meets command 2 over WebSocket: the connection is given up, and another is made", async () => {
    await using sim = await startSimulator(QUICK);
    await using quote = await context(sim, "websocket", { reconnect: { firstDelay: 1 } });
    const { connID } = quote;
    const fault = sim.fault("command2", { command: "QotGetSubInfo" });
    assert.equal((await codesOf(quote.request(QotGetSubInfo, {})))[0], "CONNECTION_LOST");
    assert.equal(fault.strikes, 1);
    await quote.getGlobalState();
    assert.notEqual(quote.connID, connID);
  });

  it("meets faults in the handshake", async () => {
    await using sim = await startSimulator(QUICK);
    const met = async (name: FaultName, kind: "tcp" | "websocket"): Promise<unknown> => {
      using _fault = sim.fault(name, { command: kind === "tcp" ? "InitConnect" : "InitWebSocket" } as object);
      return (await codesOf(context(sim, kind, { connectTimeout: 30 })))[0];
    };
    for (const kind of ["tcp", "websocket"] as const) {
      assert.equal(await met("hang", kind), "HANDSHAKE_TIMEOUT");
      assert.equal(await met("cut", kind), "HANDSHAKE_REFUSED");
      assert.equal(await met("halfOpen", kind), "HANDSHAKE_TIMEOUT");
    }
  });
});

describe("a plain client", () => {
  it("gets half of a packet, a piece of two, single bytes, and a digest that is wrong, over sockets", async () => {
    await using sim = await startSimulator({ ...QUICK, inMemory: false });
    const cut = await tcp(sim);
    const chunks: Uint8Array[] = [];
    cut.socket.on("data", (chunk: Uint8Array) => void chunks.push(chunk));
    sim.fault("cut", { after: 50 });
    await assert.rejects(cut.get(KeepAlive, { time: 1 }), /closed/);
    assert.equal(chunks.reduce((sum, { length }) => sum + length, 0), 50);

    const client = await tcp(sim);
    sim.fault("split", { size: 7, times: 1 });
    await client.get(KeepAlive, { time: 1 });
    using _merge = sim.fault("merge", { times: 2 });
    await Promise.all([client.get(KeepAlive, { time: 1 }), client.get(KeepAlive, { time: 2 })]);
  });

  it("gets a digest that is not the body's", async () => {
    await using sim = await startSimulator(QUICK);
    sim.fault("wrongDigest");
    const { readable, writable } = sim.connect();
    const body = Uint8Array.of(10, 2, 8, 1);
    await writable.getWriter().write(
      encodeFrame({ protoID: KeepAlive.id, serialNo: 7, protoFmt: 0 }, sha1(body), body),
    );
    const frame = (await readable.getReader().read()).value ?? new Uint8Array(0);
    const [told, own] = [frame.subarray(16, 36), sha1(frame.subarray(HEADER_LENGTH))];
    assert.notDeepEqual(told, own);
    assert.deepEqual(told.subarray(1), own.subarray(1));
  });

  it("gets command 2, then errors in place of replies, and no pushes", async () => {
    await using sim = await startSimulator({ ...QUICK, inMemory: false });
    const [client, other] = [await websocket(sim), await tcp(sim)];
    assert.equal(sim.fault("command2").strikes, 1);
    await client.packet(({ id }) => id === 2);
    const { error, body } = await client.raw(KeepAlive.id, Uint8Array.of(10, 2, 8, 1));
    assert.deepEqual([error, body.length], [3, 0]);
    assert.equal(sim.push("QotUpdateBroker", BROKERS), 2);
    await other.packet(({ id }) => id === QotUpdateBroker.id);
    await client.raw(KeepAlive.id, Uint8Array.of(10, 2, 8, 1));
    assert.equal(client.pushes(QotUpdateBroker).length, 0);
  });

  it("is struck alone, so many times, by the newest", async () => {
    await using sim = await startSimulator({ ...QUICK, inMemory: false });
    const [a, b] = [await tcp(sim), await tcp(sim)];
    using older = sim.fault("duplicate", { times: 3 });
    using newer = sim.fault("duplicate", { connection: 2, times: 1, copies: 3 });
    await a.get(KeepAlive, { time: 1 });
    await b.get(KeepAlive, { time: 1 });
    await b.get(KeepAlive, { time: 1 });
    await until(() => a.packets.length === 3 && b.packets.length === 7);
    assert.deepEqual([older.strikes, newer.strikes], [2, 1]);
  });

  it("subscribes in vain while there is no right, and gives up all the same", async () => {
    await using sim = await startSimulator({ ...QUICK, inMemory: false, rules: { minimumSubscription: 0 } });
    const client = await tcp(sim);
    const sub = {
      securityList: ["HK.00700"],
      subTypeList: [SubType.Basic],
      isSubOrUnSub: true,
      isRegOrUnRegPush: true,
    };
    await client.get(QotSub, sub);
    using fault = sim.fault("rightKicked");
    assert.match(await client.fail(QotSub, sub), /No right to subscribe/);
    await client.get(QotSub, { ...sub, isSubOrUnSub: false });
    await client.get(QotSub, { ...sub, securityList: [], subTypeList: [], isSubOrUnSub: false, isUnsubAll: true });
    assert.equal((await client.get(GetUserInfo, { flag: 1 })).hkQotRight, undefined);
    assert.equal(fault.strikes, 1);
  });
});

describe("fault()", () => {
  it("refuses what is no fault, and options that are out of range", async () => {
    await using sim = await startSimulator(QUICK);
    assert.throws(
      () => sim.fault("lag" as "late"),
      (error: unknown) =>
        error instanceof OpenDArgumentError && /no fault "lag".*"hang".*"outOfQuota"/.test(error.message),
    );
    assert.throws(() => sim.fault("hang", { command: "QotGetNothing" as "QotGetKL" }), /QotGetNothing/);
    for (const options of [{ times: 0 }, { after: -1 }] as const) {
      assert.throws(() => sim.fault("cut", options), /takes/);
    }
    assert.throws(() => sim.fault("split", { size: 0 }), /size "0"/);
    assert.throws(() => sim.fault("merge", { packets: 1 }), /packets/);
    assert.throws(() => sim.fault("merge", { linger: -1 }), /linger/);
    assert.throws(() => sim.fault("late", { by: -1 }), /by/);
    assert.throws(() => sim.fault("wrongSerial", { by: 0 }), /by/);
    assert.throws(() => sim.fault("duplicate", { copies: 0 }), /copies/);
    assert.throws(() => sim.fault("garbage", { bytes: 0 }), /bytes/);
    assert.throws(() => sim.fault("rightKicked", { markets: ["SG" as "HK"] }), /markets "SG"; it takes HK, US, SH, SZ/);
    assert.throws(() => sim.fault("outOfQuota", { of: "options" as "history" }), /of "options"; it takes/);
    sim.assertIdle();
    assert.equal(sim.rights.HK, "SF");
  });
});
