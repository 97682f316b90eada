import { describe, it } from "node:test";
import assert from "node:assert/strict";
import { once } from "node:events";
import { connect } from "node:net";
import {
  GetGlobalState,
  InitConnect,
  KeepAlive,
  Notify,
  QotGetSubInfo,
  QotGetTicker,
  QotSub,
  QotUpdateTicker,
  SubType,
} from "../../src/gen/mod.ts";
import { decodeMessage } from "../../src/codec/reader.ts";
import { startSimulator } from "../../src/simulator/start.ts";
import { md5Hex } from "../../src/wire/md5.ts";
import { encode, failure, openWebSocket, until, websocket } from "./client.ts";

describe("InitWebSocket", () => {
  it("takes the key's MD5, and gives a connID above 2^53", async () => {
    await using sim = await startSimulator({ websocketKey: "secret" });
    const client = await openWebSocket(sim);
    const { retType, s2c } = await client.initialise(md5Hex("secret"));
    assert.equal(retType, 0);
    assert.ok((s2c?.connID ?? 0n) > 2n ** 53n);
    assert.equal((await client.get(GetGlobalState, {})).connID, s2c?.connID);
    await client.close();
    await until(() => sim.connections.length === 0);
  });

  for (const [what, key] of [["another key", md5Hex("other")], ["the key itself", "secret"], ["no key", ""]] as const) {
    it(`refuses ${what}, answers nothing then, and lets one try again`, async () => {
      await using sim = await startSimulator({ websocketKey: "secret" });
      const client = await openWebSocket(sim);
      assert.match(failure(await client.initialise(key)), /websocket key is incorrect/);
      assert.match(await client.fail(GetGlobalState, {}), /InitWebSocket first/);
      assert.equal((await client.initialise(md5Hex("secret"))).retType, 0);
      await client.get(GetGlobalState, {});
    });
  }

  it("takes any key where there is none", async () => {
    await using sim = await startSimulator();
    for (const key of ["", md5Hex("whatever")]) {
      assert.equal((await (await openWebSocket(sim)).initialise(key)).retType, 0);
    }
  });

  it("comes once, and InitConnect not at all", async () => {
    await using sim = await startSimulator();
    const client = await websocket(sim);
    assert.match(failure(await client.initialise("")), /already/);
    assert.match(await client.fail(InitConnect, { clientVer: 1, clientID: "x" }), /already/);
  });

  it("is not parsed when it is damaged", async () => {
    await using sim = await startSimulator();
    const client = await openWebSocket(sim);
    const { body, error } = await client.raw(1, Uint8Array.of(0xff));
    assert.equal(error, 0);
    assert.match(failure(decodeMessage(KeepAlive.decode, body)), /parsing failed/);
  });
});

describe("over WebSocket", () => {
  it("bodies go as they are, though TCP would have to encrypt", async () => {
    const { rsaVectors } = await import("../wire/vectors/rsa_vectors.ts");
    await using sim = await startSimulator({ rsaPrivateKey: rsaVectors[0]?.privatePkcs1 });
    const client = await websocket(sim);
    await client.get(QotSub, { securityList: ["HK.00700"], subTypeList: [SubType.Ticker], isSubOrUnSub: true });
    const { tickerList } = await client.get(QotGetTicker, { security: "HK.00700", maxRetNum: 3 });
    assert.equal(tickerList.length, 3);
    assert.equal(sim.connections[0]?.encrypted, false);
  });

  for (const [rule, collides] of [["zero", false], ["serial", true]] as const) {
    it(`pushes have a section that ${collides ? "may be a request's" : "nobody waits for"}`, async () => {
      await using sim = await startSimulator({ interval: false, rules: { websocketPushSection: rule } });
      const client = await websocket(sim);
      const c2s = { securityList: ["HK.00700", "US.AAPL"], subTypeList: [SubType.Ticker], isSubOrUnSub: true };
      await client.get(QotSub, { ...c2s, isRegOrUnRegPush: true });
      await client.get(QotGetSubInfo, {});
      const [first, second] = client.packets.filter(({ id }) => id === QotUpdateTicker.id).map(({ serial }) => serial);
      assert.equal((first as number) > 0, collides);
      assert.equal(second, collides ? (first as number) + 1 : 0);
    });
  }

  it("a Notify reaches all, and over TCP those that asked for it", async () => {
    const { tcp } = await import("./client.ts");
    await using sim = await startSimulator();
    const clients = [await websocket(sim), await tcp(sim, { recvNotify: true }), await tcp(sim)];
    const pushed = [clients[0], clients[1]].map((client) => client?.nextPush(Notify));
    assert.equal(sim.push("Notify", { type: 1, event: { eventType: 7, desc: "kicked out" } }), 2);
    for (const push of await Promise.all(pushed)) assert.equal(push?.event?.desc, "kicked out");
    await clients[2]?.get(KeepAlive, { time: 1 });
    assert.equal(clients[2]?.pushes(Notify).length, 0);
  });

  it("text ends the connection", async () => {
    await using sim = await startSimulator();
    const client = await websocket(sim);
    client.socket.send("hello");
    await client.closed;
    assert.equal(client.closeCode, 1003);
    await until(() => sim.connections.length === 0);
  });

  for (const [what, bytes] of [["too short", new Uint8Array(5)], ["of another sign", new Uint8Array(40)]] as const) {
    it(`a message that is ${what} ends the connection`, async () => {
      await using sim = await startSimulator();
      const client = await websocket(sim);
      client.socket.send(bytes);
      await client.closed;
      await until(() => sim.connections.length === 0);
    });
  }

  it("a connection too many is closed", async () => {
    await using sim = await startSimulator({ rules: { maxConnections: 1 } });
    const first = await websocket(sim);
    const second = await openWebSocket(sim);
    await second.closed;
    assert.equal(second.closeCode, 1013);
    await first.get(KeepAlive, { time: 1 });
  });

  it("the TCP protocol is answered with HTTP 400", async () => {
    await using sim = await startSimulator();
    const socket = connect(sim.websocketPort, "127.0.0.1");
    await once(socket, "connect");
    socket.write(encode(InitConnect.encode, { c2s: { clientVer: 1, clientID: "FT" } }));
    socket.write("FT\r\n\r\n");
    const [chunk] = await once(socket, "data") as [Uint8Array];
    assert.match(new TextDecoder().decode(chunk), /^HTTP\/1\.1 400 Bad Request/);
    socket.destroy();
  });
});
