import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { InitConnect, KeepAlive, QotGetBasicQot, QotGetSubInfo, QotUpdateTicker } from "../../src/gen/mod.ts";
import { decodeMessage } from "../../src/codec/reader.ts";
import type { PacketRecord } from "../../src/simulator/record.ts";
import { startSimulator } from "../../src/simulator/start.ts";
import { encode, failure, openTcp, openWebSocket, tcp, until, websocket } from "./client.ts";

describe("respond", () => {
  it("leaves a command without a reply, until it is undone", async () => {
    await using sim = await startSimulator();
    const client = await tcp(sim);
    const undo = sim.respond("QotGetSubInfo", () => "silent");
    void client.ask(QotGetSubInfo, {}).catch(() => {});
    await client.get(KeepAlive, { time: 1 });
    assert.ok(!client.packets.some(({ id }) => id === QotGetSubInfo.id));
    undo();
    undo();
    await client.get(QotGetSubInfo, {});
  });

  it("closes the connection on a command", async () => {
    await using sim = await startSimulator();
    const client = await tcp(sim);
    sim.respond("KeepAlive", () => "close");
    await assert.rejects(client.ask(KeepAlive, { time: 1 }), /closed/);
    assert.equal(sim.connections.length, 0);
  });

  it("answers with another reply, seeing what was asked", async () => {
    await using sim = await startSimulator();
    const client = await websocket(sim);
    sim.respond("KeepAlive", ({ c2s, connection }) => ({ retType: 0, s2c: { time: (c2s?.time ?? 0) + connection } }));
    const { retMsg, s2c } = await client.ask(KeepAlive, { time: 41 });
    assert.deepEqual([s2c?.time, retMsg], [42, undefined]);
    sim.respond("QotGetBasicQot", () => ({ retType: -1, retMsg: "no right", errCode: 9 }));
    assert.equal(await client.fail(QotGetBasicQot, { securityList: ["HK.00700"] }), "no right");
  });

  it("answers with bytes", async () => {
    await using sim = await startSimulator();
    const client = await tcp(sim);
    sim.respond("KeepAlive", () => Uint8Array.of(1, 2, 3));
    assert.deepEqual([...(await client.raw(KeepAlive.id, Uint8Array.of(0))).body], [1, 2, 3]);
  });

  it("says what is wrong with an answer that is no reply, and goes on", async () => {
    await using sim = await startSimulator({ language: "zh" });
    for (const client of [await tcp(sim), await websocket(sim)]) {
      const undo = sim.respond("KeepAlive", () => ({ retType: 0, s2c: { time: "now" as unknown as number } }));
      const said = await client.fail(KeepAlive, { time: 1 });
      assert.match(said, /responder 为 KeepAlive 给出的应答无法编码：.*time/);
      undo();
      await client.get(KeepAlive, { time: 1 });
    }
    const late = sim.respond("QotGetSubInfo", () => Promise.resolve({ retType: 0, s2c: {} as never }));
    await (await tcp(sim)).fail(QotGetSubInfo, {});
    late();
    sim.assertIdle();
  });

  it("takes one handshake, though the first is answered behind the second", async () => {
    await using sim = await startSimulator({ websocketPort: false });
    let release = (): void => {};
    const undo = sim.respond("InitConnect", () => new Promise((resolve) => release = () => resolve("default")));
    const client = await openTcp(sim);
    const body = encode(InitConnect.encode, { c2s: { clientVer: 300, clientID: "first" } });
    client.sendBody(InitConnect.id, 5, body);
    await sim.received("InitConnect");
    undo();
    assert.equal((await client.initialise({ clientID: "second" })).retType, 0);
    release();
    const late = await client.packet(({ serial }) => serial === 5);
    assert.match(decodeMessage(InitConnect.decode, late.body).retMsg ?? "", /InitConnect was done already/);
    assert.equal(sim.connections[0]?.clientID, "second");
  });

  it("holds a reply back and no other", async () => {
    await using sim = await startSimulator();
    const client = await tcp(sim);
    let release = (): void => {};
    sim.respond("QotGetSubInfo", () => new Promise((resolve) => release = () => resolve("default")));
    const late = client.get(QotGetSubInfo, {});
    await client.get(KeepAlive, { time: 1 });
    release();
    assert.equal((await late).totalUsedQuota, 0);
  });

  it("asks the newest first, and an earlier one when it leaves it be", async () => {
    await using sim = await startSimulator();
    const client = await tcp(sim);
    const asked: string[] = [];
    sim.respond("KeepAlive", () => (asked.push("first"), "default"));
    sim.respond("*", async ({ id }) => (asked.push(`all ${id}`), await Promise.resolve("default")));
    await client.get(KeepAlive, { time: 1 });
    assert.deepEqual(asked, ["all 1004", "first"]);
    const serial = 9;
    client.sendBody(4711, serial, new Uint8Array(0));
    await client.packet(({ id }) => id === 4711);
    assert.equal(asked.at(-1), "all 4711");
  });

  it("refuses handshakes of both protocols", async () => {
    await using sim = await startSimulator();
    sim.respond("InitConnect", () => ({ retType: -1, retMsg: "the version is too old", errCode: 1 }));
    sim.respond("InitWebSocket", () => ({ retType: -1, retMsg: "not today", errCode: 1 }));
    const client = await openTcp(sim);
    assert.equal(failure(await client.initialise()), "the version is too old");
    assert.match(await client.fail(KeepAlive, { time: 1 }), /InitConnect first/);
    assert.equal(failure(await (await openWebSocket(sim)).initialise("")), "not today");
  });
});

describe("a simulator in a test's hands", () => {
  it("breaks connections off, all or one, and takes new ones", async () => {
    await using sim = await startSimulator();
    const [a, b, c] = [await tcp(sim), await websocket(sim), await tcp(sim, { clientID: "third" })];
    assert.deepEqual(sim.connections.map(({ kind, clientID }) => [kind, clientID]), [
      ["tcp", "test"],
      ["websocket", undefined],
      ["tcp", "third"],
    ]);
    assert.equal(sim.disconnect(sim.connections[2]?.number), 1);
    await c.closed;
    await a.get(KeepAlive, { time: 1 });
    assert.equal(sim.disconnect(), 2);
    await Promise.all([a.closed, b.closed]);
    await (await tcp(sim)).get(KeepAlive, { time: 1 });
  });

  it("sends any push, also of an id that nobody knows, and raw bytes", async () => {
    await using sim = await startSimulator();
    const [a, b] = [await tcp(sim), await tcp(sim)];
    const push = { security: { market: 1, code: "X" }, tickerList: [] } as const;
    const next = b.nextPush(QotUpdateTicker);
    assert.equal(sim.push("QotUpdateTicker", { ...push, tickerList: [] }, 2), 1);
    assert.equal((await next).security.code, "X");
    assert.equal(sim.pushRaw(9999, Uint8Array.of(7)), 2);
    assert.deepEqual([...(await a.packet(({ id }) => id === 9999)).body], [7]);
    sim.connections[0]?.write(new Uint8Array(0));
    sim.connections[0]?.close();
    await a.closed;
  });

  it("counts and records packets", async () => {
    const seen: PacketRecord[] = [];
    await using sim = await startSimulator({ record: (packet) => seen.push(packet) });
    const client = await tcp(sim);
    await client.get(KeepAlive, { time: 1 });
    sim.pushRaw(9999, new Uint8Array(0));
    await client.packet(({ id }) => id === 9999);
    assert.deepEqual(sim.packets, { received: 2, replies: 2, pushes: 1, dropped: 0 });
    assert.deepEqual(seen.map(({ direction, id, push }) => [direction, id, push]), [
      ["in", InitConnect.id, false],
      ["out", InitConnect.id, false],
      ["in", KeepAlive.id, false],
      ["out", KeepAlive.id, false],
      ["out", 9999, true],
    ]);
    const [first] = seen;
    assert.equal(decodeMessage(KeepAlive.decode, seen[3]?.body as Uint8Array).retType, 0);
    assert.equal(first?.connection, 1);
  });

  it("leaves pushes out for a client that does not read, and goes on with the others", async () => {
    await using sim = await startSimulator();
    const [slow, quick] = [await tcp(sim), await tcp(sim)];
    slow.socket.pause();
    const body = new Uint8Array(1024 * 1024);
    for (let i = 0; i < 40 && sim.packets.dropped === 0; i++) {
      sim.pushRaw(9999, body, 1);
      await quick.get(KeepAlive, { time: 1 });
    }
    assert.ok(sim.packets.dropped > 0);
    await slow.close();
    await until(() => sim.connections.length === 1);
  });

  it("breaks off a client that goes on asking and does not read", async () => {
    await using sim = await startSimulator();
    const [slow, quick] = [await tcp(sim), await tcp(sim)];
    const body = new Uint8Array(4 * 1024 * 1024);
    sim.respond("KeepAlive", ({ connection }) => connection === 1 ? body : "default");
    slow.socket.pause();
    const request = encode(KeepAlive.encode, { c2s: { time: 1 } });
    for (let i = 0; i < 60 && sim.connections.length === 2; i++) {
      slow.sendBody(KeepAlive.id, 1000 + i, request);
      await quick.get(KeepAlive, { time: 1 });
    }
    await until(() => sim.connections.length === 1);
    await quick.get(KeepAlive, { time: 1 });
    await slow.close();
  });

  it("closes ports and connections, twice is once", async () => {
    const sim = await startSimulator();
    const client = await tcp(sim);
    await Promise.all([sim.close(), sim.close()]);
    await client.closed;
    await sim[Symbol.asyncDispose]();
    await assert.rejects(tcp(sim));
  });

  it("has the ports it was told, or none", async () => {
    await using sim = await startSimulator({ websocketPort: false });
    assert.equal(sim.websocketPort, 0);
    await assert.rejects(startSimulator({ port: false, websocketPort: sim.port }), /EADDRINUSE|in use/i);
    await assert.rejects(startSimulator({ websocketPort: sim.port }), /EADDRINUSE|in use/i);
    await assert.rejects(startSimulator({ port: sim.port }), /EADDRINUSE|in use/i);
  });

  const wrong = [
    [{ port: 70_000 }, /port "70000"/],
    [{ websocketPort: 1.5 }, /websocketPort "1.5"/],
    [{ speed: 0 }, /speed "0"/],
    [{ interval: 0 }, /interval "0"/],
    [{ ticksPerSecond: -1 }, /ticksPerSecond "-1"/],
    [{ pushRate: 0 }, /pushRate "0"/],
    [{ cadence: { kl: -1 } }, /cadence\.kl "-1"/],
    [{ cadence: { tick: 1 } as object }, /a cadence of "tick"; it takes basic, ticker, orderBook/],
    [{ interval: 2 ** 31 }, /interval "2147483648"; it takes milliseconds above 0 and below 2\^31/],
    [{ ticksPerSecond: Infinity }, /ticksPerSecond "Infinity"/],
    [{ rules: { keepAliveInterval: 0.5 } }, /keepAliveInterval "0.5"/],
    [{ rules: { maxConnections: -1 } }, /maxConnections "-1"/],
    [{ rsaPrivateKey: "nonsense" }, /BEGIN RSA PRIVATE KEY/],
  ] as const;
  for (const [options, reason] of wrong) {
    it(`refuses ${JSON.stringify(options)}`, async () => {
      await assert.rejects(startSimulator(options), reason);
    });
  }
});
