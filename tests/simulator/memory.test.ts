/** The simulator without sockets: a `connect` and a `WebSocket` in memory. */

import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { describe, it } from "node:test";
import {
  OpenDArgumentError,
  OpenDConnectError,
  OpenQuoteContext,
  PacketEncAlgo,
  QotUpdateTicker,
  SubType,
} from "../../mod.ts";
import { KeepAlive } from "../../src/gen/keep_alive.ts";
import { type MemoryCloseEvent, startSimulator, SteppedClock } from "../../src/simulator/mod.ts";
import { sha1 } from "../../src/wire/digest.ts";
import { encodeFrame } from "../../src/wire/frame.ts";
import { decodeWebSocketReply, encodeWebSocketRequest } from "../../src/wire/websocket_envelope.ts";
import { startWorker } from "../runtimes/workerd.ts";
import { tryFindProgram } from "../../tools/runtimes.ts";
import { until } from "./client.ts";

/** A key of this test's own. */
const rsaPrivateKey = generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey
  .export({ type: "pkcs1", format: "pem" }).toString();
const inMemory = true;

describe("a simulator in memory", () => {
  for (const [name, packetEncAlgo] of [["no cipher", undefined], ...Object.entries(PacketEncAlgo)] as const) {
    it(`answers and pushes over connect, with ${name}`, async () => {
      const clock = new SteppedClock(Date.UTC(2026, 10, 20, 3, 0, 12));
      const key = packetEncAlgo === undefined ? {} : { rsaPrivateKey };
      await using sim = await startSimulator({ inMemory, clock, interval: false, cadence: 0, ...key });
      await using quote = await OpenQuoteContext.connect({ connect: sim.connect, packetEncAlgo, ...key });
      assert.equal(sim.connections[0]?.encrypted, packetEncAlgo !== undefined && packetEncAlgo !== PacketEncAlgo.None);
      const pushes = quote.pushes(QotUpdateTicker);
      await quote.subscribe(["HK.00700"], [SubType.Ticker], { firstPush: false });
      clock.advance(5000);
      sim.step();
      for await (const { tickerList } of pushes) {
        assert.ok(tickerList.length > 0);
        break;
      }
      assert.deepEqual([sim.port, sim.websocketPort], [0, 0]);
    });
  }

  it("answers and pushes over WebSocket, with a key", async () => {
    await using sim = await startSimulator({ inMemory, websocketKey: "secret" });
    const options = { transport: "websocket", WebSocket: sim.WebSocket } as const;
    await using quote = await OpenQuoteContext.connect({ ...options, websocketKey: "secret" });
    assert.equal(sim.connections[0]?.kind, "websocket");
    const pushes = quote.pushes(QotUpdateTicker);
    await quote.subscribe(["HK.00700"], [SubType.Ticker]);
    for await (const { tickerList } of pushes) {
      assert.ok(tickerList.length > 0);
      break;
    }
    await assert.rejects(OpenQuoteContext.connect({ ...options, websocketKey: "other" }), {
      code: "WRONG_WEBSOCKET_KEY",
    });
  });

  it("goes beside ports, to the same market and connections", async () => {
    await using sim = await startSimulator();
    await using socket = await OpenQuoteContext.connect({ port: sim.port });
    await using memory = await OpenQuoteContext.connect({ connect: sim.connect });
    assert.deepEqual(sim.connections.map(({ connID }) => connID), [socket.connID, memory.connID]);
  });

  it("lets timers have their turn while one asks in a loop", async () => {
    await using sim = await startSimulator({ inMemory, interval: false });
    for (
      const options of [{ connect: sim.connect }, { transport: "websocket", WebSocket: sim.WebSocket }] as const
    ) {
      await using quote = await OpenQuoteContext.connect(options);
      let fired = false;
      setTimeout(() => fired = true, 1);
      while (!fired) await quote.request(KeepAlive, { time: 1 }).catch(() => quote.getGlobalState());
    }
  });

  it("tells the connection's end on either side", async () => {
    await using sim = await startSimulator({ inMemory });
    for (
      const options of [{ connect: sim.connect }, { transport: "websocket", WebSocket: sim.WebSocket }] as const
    ) {
      const first = await OpenQuoteContext.connect(options);
      await first.close();
      await until(() => sim.connections.length === 0);
      const second = await OpenQuoteContext.connect({ ...options, reconnect: { firstDelay: 1 } });
      const status = second.status();
      sim.disconnect();
      let lost = false;
      for await (const { type } of status) {
        if (type === "lost") lost = true;
        if (type === "ready" && lost) break;
      }
      const third = await OpenQuoteContext.connect({ ...options, reconnect: false });
      const events = third.status();
      sim.connections.at(-1)?.close();
      let reason: unknown;
      for await (const told of events) if (told.type === "closed") reason = told.reason;
      assert.match(String(reason), /lost/);
      await second.close();
      await until(() => sim.connections.length === 0);
    }
  });

  it("refuses once it is closed, and takes no more than its rule", async () => {
    const sim = await startSimulator({ inMemory, rules: { maxConnections: 0 } });
    const ways = [{ connect: sim.connect }, { transport: "websocket", WebSocket: sim.WebSocket }] as const;
    for (const options of ways) {
      await assert.rejects(OpenQuoteContext.connect(options), { code: "HANDSHAKE_REFUSED" });
    }
    await sim.close();
    for (const options of ways) {
      await assert.rejects(OpenQuoteContext.connect(options), (error: unknown) => {
        return error instanceof OpenDConnectError && error.code === "CONNECT_REFUSED";
      });
    }
  });

  it("opens no port, and has none with one", async () => {
    await assert.rejects(startSimulator({ inMemory, port: 11111 }), OpenDArgumentError);
    await assert.rejects(startSimulator({ inMemory, websocketPort: 33333 }), /inMemory/);
    await (await startSimulator({ inMemory, port: false })).close();
  });
});

describe("the streams of connect", () => {
  it("take frames cut anywhere, keep what they are given, and end in order", async () => {
    await using sim = await startSimulator({ inMemory, interval: false });
    const socket = sim.connect({ hostname: "anywhere", port: 1 });
    await socket.opened;
    const [reader, writer] = [socket.readable.getReader(), socket.writable.getWriter()];
    // Not the handshake: it is refused, and that will do.
    const body = Uint8Array.of(10, 2, 8, 1);
    const frame = encodeFrame({ protoID: KeepAlive.id, serialNo: 7, protoFmt: 0 }, sha1(body), body);
    for (const byte of frame) {
      const piece = Uint8Array.of(byte);
      await writer.write(piece);
      piece[0] = 0; // as a buffer that is used again
    }
    const { value } = await reader.read();
    assert.match(new TextDecoder().decode(value), /InitConnect first/);
    await writer.close();
    assert.equal((await reader.read()).done, true);
    await socket.closed;
    assert.equal(sim.connections.length, 0);
  });

  it("break off: a read fails, and so does closed", async () => {
    await using sim = await startSimulator({ inMemory, interval: false });
    const socket = sim.connect();
    const read = socket.readable.getReader().read();
    sim.disconnect();
    await assert.rejects(read, { code: "ECONNRESET" });
    await assert.rejects(socket.closed, { code: "ECONNRESET" });
    await socket.close();
    const given = sim.connect();
    await given.close();
    await given.closed;
    assert.equal(sim.connections.length, 0);
    for (const leave of ["cancel", "abort"] as const) {
      const { readable, writable } = sim.connect();
      await (leave === "cancel" ? readable.cancel() : writable.abort());
      assert.equal(sim.connections.length, 0, leave);
    }
  });

  it("have no TLS", async () => {
    await using sim = await startSimulator({ inMemory });
    assert.throws(() => sim.connect({ hostname: "h", port: 1 }, { secureTransport: "on" }), /no TLS/);
  });
});

describe("the WebSocket", () => {
  it("has the standard's states, handlers and close codes", async () => {
    await using sim = await startSimulator({ inMemory, interval: false });
    const socket = new sim.WebSocket("ws://127.0.0.1:33333");
    assert.equal(socket.readyState, 0);
    assert.throws(() => socket.send(Uint8Array.of(1)), /not open/);
    const message = new Promise<ArrayBuffer>((resolve) => socket.onmessage = ({ data }) => resolve(data));
    await new Promise<void>((resolve) => socket.onopen = () => resolve());
    assert.equal(socket.readyState, 1);
    socket.send(encodeWebSocketRequest(KeepAlive.id, 5, new Uint8Array(0)));
    const { command, section } = decodeWebSocketReply(new Uint8Array(await message));
    assert.deepEqual([command, section], [KeepAlive.id, 5]);
    const closed = new Promise<MemoryCloseEvent>((resolve) => socket.onclose = resolve);
    socket.close();
    socket.close();
    assert.equal(socket.readyState, 2);
    assert.equal((await closed).code, 1000);
    assert.equal(socket.readyState, 3);
    socket.send(Uint8Array.of(1));
    assert.equal(sim.connections.length, 0);
  });

  it("closes on a text with 1003, and fails where it was closed before it was open", async () => {
    await using sim = await startSimulator({ inMemory, interval: false });
    const socket = new sim.WebSocket();
    await new Promise<void>((resolve) => socket.addEventListener("open", () => resolve()));
    socket.send("hello");
    const { code } = await new Promise<MemoryCloseEvent>((resolve) => socket.addEventListener("close", resolve));
    assert.equal(code, 1003);
    const hasty = new sim.WebSocket();
    const failed = new Promise<void>((resolve) => hasty.onerror = () => resolve());
    hasty.close();
    await failed;
    assert.equal(sim.connections.length, 0);
  });
});

describe(
  "in workerd",
  { skip: tryFindProgram("workerd") === undefined && "npm has no workerd for this platform" },
  () => {
    it("a Worker has client and simulator in one, over both protocols", async () => {
      await using worker = await startWorker("tests/simulator/memory_worker.ts", { key: rsaPrivateKey });
      const reply = await fetch(worker.url);
      const text = await reply.text();
      assert.equal(reply.status, 200, text);
      const { prices, ticks } = JSON.parse(text) as { prices: number[]; ticks: number };
      assert.equal(prices.length, 2);
      assert.equal(prices[0], prices[1]);
      assert.ok(ticks > 0);
    });
  },
);
