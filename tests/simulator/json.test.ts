import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { decodeMessage } from "../../src/codec/reader.ts";
import { GetGlobalState, InitConnect, KeepAlive, ProtoFmt } from "../../src/gen/mod.ts";
import type { PacketRecord } from "../../src/simulator/record.ts";
import { startSimulator } from "../../src/simulator/start.ts";
import { sha1 } from "../../src/wire/digest.ts";
import { encode, openTcp, tcp, type TcpTestClient } from "./client.ts";

const text = (body: Uint8Array): string => new TextDecoder().decode(body);

/** Sends a text in JSON. */
function send(client: TcpTestClient, id: number, serial: number, json: string): void {
  const body = new TextEncoder().encode(json);
  client.sendFrame(id, serial, sha1(body), body, ProtoFmt.Json);
}

/** Sends a text in JSON and gives the reply, which must be in JSON as well. */
async function ask(client: TcpTestClient, id: number, serial: number, json: string): Promise<Record<string, unknown>> {
  send(client, id, serial, json);
  const { format, body } = await client.packet((packet) => packet.serial === serial);
  assert.equal(format, ProtoFmt.Json);
  return JSON.parse(text(body)) as Record<string, unknown>;
}

describe("a simulator that is spoken to in JSON", () => {
  it("goes by command and serial, for two commands may be asked with one", async () => {
    await using sim = await startSimulator({ websocketPort: false, interval: false });
    const client = await tcp(sim);
    let release = (): void => {};
    sim.respond("GetGlobalState", () => new Promise((resolve) => release = () => resolve("default")));
    send(client, GetGlobalState.id, 9, '{"c2s":{"userID":"0"}}');
    const body = encode(KeepAlive.encode, { c2s: { time: 1 } });
    client.sendFrame(KeepAlive.id, 9, sha1(body), body);
    const alive = await client.packet(({ id }) => id === KeepAlive.id);
    release();
    const state = await client.packet(({ id }) => id === GetGlobalState.id);
    assert.deepEqual([alive.format, state.format], [ProtoFmt.Protobuf, ProtoFmt.Json]);
  });

  it("answers in the request's format, each", async () => {
    await using sim = await startSimulator({ websocketPort: false, interval: false });
    const client = await openTcp(sim);
    assert.match(String((await ask(client, KeepAlive.id, 5, '{"c2s":{"time":"1"}}')).retMsg), /InitConnect first/);
    const { s2c } = await ask(client, InitConnect.id, 7, '{"c2s":{"clientVer":300,"clientID":"测试"}}');
    assert.equal((s2c as { connID: string }).connID, String(sim.connections[0]?.connID));
    assert.equal(sim.connections[0]?.clientID, "测试");
    const body = encode(KeepAlive.encode, { c2s: { time: 1 } });
    client.sendFrame(KeepAlive.id, 8, sha1(body), body);
    assert.match(JSON.stringify(await ask(client, KeepAlive.id, 9, '{"c2s":{"time":5}}')), /"time":"\d+"/);
    const protobuf = await client.packet(({ serial }) => serial === 8);
    assert.equal(protobuf.format, ProtoFmt.Protobuf);
    assert.equal(decodeMessage(KeepAlive.decode, protobuf.body).retType, 0);
    await client.close();
  });

  it("remembers the format of a request that is answered late", async () => {
    await using sim = await startSimulator({ websocketPort: false, interval: false });
    const client = await tcp(sim);
    let release = (): void => {};
    sim.respond("KeepAlive", () => new Promise((resolve) => release = () => resolve({ retType: 0, s2c: { time: 3 } })));
    send(client, KeepAlive.id, 9000, '{"c2s":{"time":"1"}}');
    await client.get(GetGlobalState, {});
    release();
    const reply = await client.packet(({ serial }) => serial === 9000);
    assert.equal(text(reply.body), '{"retType":0,"s2c":{"time":"3"}}');
    await client.close();
  });

  it("refuses in JSON what it cannot read, does not know, or came damaged, and goes on", async () => {
    const records: PacketRecord[] = [];
    await using sim = await startSimulator({
      websocketPort: false,
      interval: false,
      record: (packet) => void records.push(packet),
    });
    const client = await tcp(sim);
    for (const [serial, json] of [[9000, "{"], [9001, '{"c2s":{"time":{}}}'], [9002, '{"c2s":{}}']] as const) {
      assert.match(String((await ask(client, KeepAlive.id, serial, json)).retMsg), /parsing failed/, json);
      const { body } = records.findLast(({ direction }) => direction === "in")!;
      // What can be read is recorded as Protobuf, and what cannot as it came.
      if (serial < 9002) assert.equal(text(body), json);
      else assert.deepEqual([...body], [10, 0]);
    }
    assert.match(String((await ask(client, 60_000, 9003, '{"c2s":{}}')).retMsg), /Unknown protocol id/);
    client.sendFrame(KeepAlive.id, 9004, new Uint8Array(20), new Uint8Array(3), ProtoFmt.Json);
    const { format, body } = await client.packet(({ serial }) => serial === 9004);
    assert.equal(format, ProtoFmt.Json);
    assert.match(text(body), /SHA-1 signature/);
    await client.get(KeepAlive, { time: 1 });
    await client.close();
  });

  it("sends a responder's bytes as they are when they are no message", async () => {
    await using sim = await startSimulator({ websocketPort: false, interval: false });
    const client = await tcp(sim);
    sim.respond("KeepAlive", () => new TextEncoder().encode('{"retType":"none"}'));
    assert.deepEqual(await ask(client, KeepAlive.id, 9000, '{"c2s":{"time":"1"}}'), { retType: "none" });
    await client.close();
  });

  it("pushes in the format that each connection asked for", async () => {
    const records: PacketRecord[] = [];
    await using sim = await startSimulator({
      websocketPort: false,
      interval: false,
      record: (packet) => void records.push(packet),
    });
    const clients = await Promise.all(
      [ProtoFmt.Json, ProtoFmt.Json, ProtoFmt.Protobuf].map((pushProtoFmt) =>
        tcp(sim, { pushProtoFmt, recvNotify: true })
      ),
    );
    assert.equal(sim.push("Notify", { type: 1, event: { eventType: 2, desc: "通知" } }), 3);
    const packets = await Promise.all(clients.map((client) => client.packet(({ push }) => push)));
    assert.deepEqual(packets.map(({ format }) => format), [1, 1, 0]);
    const json = '{"retType":0,"s2c":{"type":1,"event":{"eventType":2,"desc":"通知"}}}';
    assert.deepEqual(packets.slice(0, 2).map(({ body }) => text(body)), [json, json]);
    for (const { body } of records.filter(({ push }) => push)) assert.deepEqual([...body], [...packets[2]!.body]);
    await Promise.all(clients.map((client) => client.close()));
  });
});
