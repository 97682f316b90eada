import { after, before, describe, it } from "node:test";
import assert from "node:assert/strict";
import { GetGlobalState, KeepAlive, PacketEncAlgo, QotUpdateTicker, SubType } from "../../src/gen/mod.ts";
import { InitConnect } from "../../src/gen/init_connect.ts";
import { QotSub } from "../../src/gen/qot_sub.ts";
import { decodeMessage } from "../../src/codec/reader.ts";
import { sha1 } from "../../src/wire/digest.ts";
import { startSimulator } from "../../src/simulator/start.ts";
import type { Simulator } from "../../src/simulator/simulator.ts";
import { rsaVectors } from "../wire/vectors/rsa_vectors.ts";
import { encode, failure, openTcp, tcp, until } from "./client.ts";

const keyOf = (bits: number): string => rsaVectors.find((vector) => vector.bits === bits)?.privatePkcs1 as string;

for (const bits of [512, 1024, 2048]) {
  describe(`a simulator with a key of ${bits} bits`, () => {
    const key = keyOf(bits);
    let sim: Simulator;
    before(async () => {
      sim = await startSimulator({ rsaPrivateKey: key, websocketPort: false, rules: { minimumSubscription: 0 } });
    });
    after(() => sim.close());

    for (const [name, packetEncAlgo] of Object.entries(PacketEncAlgo)) {
      it(`${name}: handshake, requests and pushes`, async () => {
        const client = await openTcp(sim);
        const { retType, s2c } = await client.initialise({ key, packetEncAlgo });
        assert.equal(retType, 0);
        assert.match(s2c?.connAESKey ?? "", /^[0-9A-F]{16}$/);
        assert.equal(s2c?.aesCBCiv === undefined, packetEncAlgo !== PacketEncAlgo.AES_CBC);
        assert.equal(sim.connections.at(-1)?.encrypted, packetEncAlgo !== PacketEncAlgo.None);
        await client.get(KeepAlive, { time: 1 });
        await client.get(QotSub, {
          securityList: ["HK.00700"],
          subTypeList: [SubType.Ticker],
          isSubOrUnSub: true,
          isRegOrUnRegPush: true,
        });
        await client.packet(({ id }) => id === QotUpdateTicker.id);
        assert.equal(client.pushes(QotUpdateTicker)[0]?.security.code, "00700");
        await client.close();
      });
    }

    it("takes FTAES_ECB when nothing is asked for", async () => {
      const client = await openTcp(sim);
      await client.initialise({ key });
      await client.get(KeepAlive, { time: 1 });
      await client.close();
    });

    it("cannot read InitConnect in clear, and says so encrypted", async () => {
      const client = await openTcp(sim);
      assert.match(failure(await client.initialise({ replyKey: key })), /SHA-1 signature/);
      // Encrypted with the right key, the same connection may go on.
      assert.equal((await client.initialise({ key })).retType, 0);
      await client.close();
    });

    it("cannot read InitConnect with another key", async () => {
      const other = bits === 1024 ? keyOf(2048) : keyOf(1024);
      const client = await openTcp(sim);
      assert.match(failure(await client.initialise({ key: other, replyKey: key })), /SHA-1 signature/);
      await client.close();
    });

    it("refuses a packet that comes in clear after an encrypted handshake", async () => {
      const client = await openTcp(sim);
      await client.initialise({ key, packetEncAlgo: PacketEncAlgo.AES_CBC });
      const body = encode(KeepAlive.encode, { c2s: { time: 1 } });
      client.sendFrame(KeepAlive.id, 7, sha1(body), body);
      const reply = await client.packet(({ serial }) => serial === 7);
      assert.match(failure(decodeMessage(KeepAlive.decode, reply.body)), /SHA-1 signature/);
      await client.get(KeepAlive, { time: 1 });
      await client.close();
    });
  });
}

describe("a simulator without a key", () => {
  let sim: Simulator;
  before(async () => {
    sim = await startSimulator({ websocketPort: false, seed: "handshake" });
  });
  after(() => sim.close());

  it("hands out ids above 2^53, a key all the same, and its version", async () => {
    const client = await openTcp(sim);
    const { retType, retMsg, errCode, s2c } = await client.initialise({ packetEncAlgo: PacketEncAlgo.None });
    assert.deepEqual({ retType, retMsg, errCode }, { retType: 0, retMsg: "", errCode: 0 });
    assert.ok(s2c !== undefined && s2c.connID > 2n ** 53n && s2c.connID < 2n ** 63n);
    assert.equal(s2c.connID, sim.connections.at(-1)?.connID);
    assert.equal(s2c.serverVer, 1011);
    assert.equal(s2c.keepAliveInterval, 10);
    assert.match(s2c.connAESKey, /^[0-9A-F]{16}$/);
    assert.match(String(s2c.loginUserID), /^\d{8}$/);
    assert.equal((await client.get(GetGlobalState, {})).connID, s2c.connID);
    await client.close();
  });

  it("encrypts nothing, whatever is asked for", async () => {
    const client = await tcp(sim, { packetEncAlgo: PacketEncAlgo.AES_CBC });
    await client.get(KeepAlive, { time: 1 });
    assert.equal(sim.connections.at(-1)?.encrypted, false);
    await client.close();
  });

  it("cannot read an encrypted InitConnect, and says so in clear", async () => {
    const client = await openTcp(sim);
    assert.match(failure(await client.initialise({ key: keyOf(1024), replyKey: null })), /SHA-1 signature/);
    assert.equal((await client.initialise()).retType, 0);
    await client.close();
  });

  it("answers nothing before InitConnect, and InitConnect once", async () => {
    const client = await openTcp(sim);
    assert.match(await client.fail(GetGlobalState, {}), /InitConnect first/);
    assert.equal((await client.initialise()).retType, 0);
    assert.match(failure(await client.initialise()), /already/);
    await client.get(KeepAlive, { time: 1 });
    await client.close();
  });

  it("answers a wrong digest for the same id and serial, and goes on", async () => {
    const client = await tcp(sim);
    const body = encode(KeepAlive.encode, { c2s: { time: 1 } });
    client.sendFrame(KeepAlive.id, 4_000_000_000, sha1(new Uint8Array(1)), body);
    const reply = await client.packet(({ serial }) => serial === 4_000_000_000);
    assert.match(failure(decodeMessage(KeepAlive.decode, reply.body)), /SHA-1 signature/);
    await client.get(KeepAlive, { time: 1 });
    await client.close();
  });

  it("refuses a damaged InitConnect, in its format, and an unknown cipher, and lets one try again", async () => {
    const client = await openTcp(sim);
    const { body } = await client.raw(InitConnect.id, new Uint8Array([1, 2, 3]));
    assert.match(failure(decodeMessage(InitConnect.decode, body)), /parsing failed/);
    assert.match(
      failure(await client.initialise({ packetEncAlgo: 9 as PacketEncAlgo })),
      /Unknown packet encryption 9/,
    );
    const json = new TextEncoder().encode('{"c2s":{"clientVer":300}}');
    client.sendFrame(InitConnect.id, 5, sha1(json), json, 1);
    const reply = await client.packet(({ serial }) => serial === 5);
    assert.equal(reply.format, 1);
    assert.match(JSON.parse(new TextDecoder().decode(reply.body)).retMsg, /parsing failed/);
    assert.equal((await client.initialise()).retType, 0);
    await client.close();
  });

  for (
    const [what, bytes] of [
      ["an HTTP request", new TextEncoder().encode("GET / HTTP/1.1\r\nUpgrade: websocket\r\n\r\n")],
      [
        "a body that is too long",
        Uint8Array.of(0x46, 0x54, 0xe9, 3, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0xff, ...new Array(28).fill(0)),
      ],
    ] as const
  ) {
    it(`closes on ${what}`, async () => {
      const client = await openTcp(sim);
      client.socket.write(bytes);
      await client.closed;
      assert.equal(client.packets.length, 0);
      await until(() => sim.connections.length === 0);
    });
  }

  it("closes the connection that is one too many, and takes another when one has gone", async () => {
    await using sim = await startSimulator({ rules: { maxConnections: 3 } });
    const clients = [await tcp(sim), await tcp(sim), await tcp(sim)];
    const last = await openTcp(sim);
    await last.closed;
    assert.equal(sim.connections.length, 3);
    await clients[0]?.close();
    await until(() => sim.connections.length === 2);
    const next = await tcp(sim);
    await Promise.all([...clients, next].map((client) => client.close()));
  });
});

describe("the same seed", () => {
  it("gives the same identity and the same prices, another seed others", async () => {
    const clock = { now: () => 1_790_000_000_000 };
    const seen: string[] = [];
    for (const seed of [5, 5, 6]) {
      await using sim = await startSimulator({ seed, clock, websocketPort: false, interval: false });
      const client = await openTcp(sim);
      const { s2c } = await client.initialise();
      seen.push(`${s2c?.connID} ${s2c?.connAESKey} ${sim.market.security("HK.00700")?.quote().curPrice}`);
      await client.close();
    }
    assert.equal(seen[0], seen[1]);
    assert.notEqual(seen[0], seen[2]);
  });
});

describe("a client that falls silent", () => {
  it("is dropped after three intervals, one that speaks is not", async () => {
    let now = 1_790_000_000_000;
    await using sim = await startSimulator({ clock: { now: () => now }, interval: false });
    const silent = await tcp(sim);
    const alive = await tcp(sim);
    now += 29_000;
    await alive.get(KeepAlive, { time: 1 });
    sim.step();
    assert.equal(sim.connections.length, 2);
    now += 2_000;
    sim.step();
    await silent.closed;
    assert.equal(sim.connections.length, 1);
    await alive.get(KeepAlive, { time: 1 });
    await alive.close();
  });

  it("is dropped for good when it does not even read", async () => {
    let now = 1_790_000_000_000;
    await using sim = await startSimulator({ clock: { now: () => now }, interval: false, websocketPort: false });
    const silent = await tcp(sim);
    silent.socket.pause();
    for (let i = 0; i < 60 && sim.packets.dropped === 0; i++) sim.pushRaw(9999, new Uint8Array(1024 * 1024));
    const { pushes, dropped } = sim.packets;
    assert.ok(dropped > 0);
    now += 31_000;
    sim.step();
    assert.equal(sim.connections.length, 0);
    // Broken off, it cannot get all that was sent: an end in order would deliver it.
    silent.socket.resume();
    await silent.closed;
    assert.ok(silent.packets.length - 1 < pushes, `all ${pushes} arrived`);
  });

  it("stays when that is turned off", async () => {
    let now = 1_790_000_000_000;
    const rules = { silentIntervals: Number.POSITIVE_INFINITY };
    await using sim = await startSimulator({ clock: { now: () => now }, interval: false, rules });
    const client = await tcp(sim);
    now += 1e9;
    sim.step();
    await client.get(KeepAlive, { time: 1 });
    await client.close();
  });
});
