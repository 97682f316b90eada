/** The proxy itself: what each fault does to bytes on their way, on every runtime. */

import assert from "node:assert/strict";
import { connect } from "node:net";
import { describe, it } from "node:test";
import { encodeFrame } from "../../src/wire/frame.ts";
import { type Peer, type PeerServer, startTCP } from "../transport/peer.ts";
import { concat } from "./cutter.ts";
import { cutAtFrame, cutInFrame, dropFrame, reorderFrames, repeatFrame } from "./frames.ts";
import { makeGate } from "./gate.ts";
import { type FaultProxy, startFaultProxy } from "./proxy.ts";
import {
  corruptByte,
  cutAfter,
  delay,
  delayBy,
  type Fault,
  insertBytes,
  merge,
  silence,
  split,
  stall,
} from "./transforms.ts";

/** A client that keeps all that comes. */
class Client {
  readonly #socket;
  readonly ended: Promise<"end" | "reset">;
  #chunks: Uint8Array[] = [];
  length = 0;
  chunks = 0;
  #look = (): void => {};

  constructor(port: number) {
    this.#socket = connect({ host: "127.0.0.1", port, allowHalfOpen: true, noDelay: true });
    this.#socket.on("data", (chunk) => {
      this.chunks++;
      this.#chunks.push(chunk);
      this.length += chunk.length;
      this.#look();
    });
    this.ended = new Promise((resolve) => {
      this.#socket.on("error", () => resolve("reset"));
      this.#socket.once("end", () => resolve("end"));
    });
  }

  get bytes(): Uint8Array {
    return Uint8Array.from(concat(this.#chunks));
  }

  write(bytes: Uint8Array): void {
    this.#socket.write(bytes);
  }

  async received(length: number): Promise<Uint8Array> {
    while (this.length < length) await new Promise<void>((resolve) => this.#look = resolve);
    return this.bytes;
  }

  end(): void {
    this.#socket.end();
  }

  reset(): void {
    this.#socket.resetAndDestroy();
  }

  destroy(): void {
    this.#socket.destroy();
  }
}

interface Line {
  readonly proxy: FaultProxy;
  readonly client: Client;
  readonly peer: Peer;
  readonly server: PeerServer;
}

/** Runs with a client that is connected through a proxy, and sees to it that nothing is left. */
async function withLine(run: (line: Line) => Promise<void>, toClient: readonly Fault[] = []): Promise<void> {
  const server = await startTCP({ stubborn: true });
  const proxy = await startFaultProxy({ target: server });
  proxy.toClient.set(toClient);
  const client = new Client(proxy.port);
  try {
    await run({ proxy, client, server, peer: await server.accept() });
  } finally {
    client.destroy();
    await proxy.close();
    await server.close();
  }
  assert.deepEqual([proxy.connections.length, proxy.strays], [0, 0]);
}

const numbers = (length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => i);
const frame = (serialNo: number, length = 9): Uint8Array =>
  encodeFrame({ protoID: 3005, serialNo }, numbers(20), new Uint8Array(length).fill(serialNo));
const frames = (...serials: number[]): Uint8Array => concat(serials.map((serial) => frame(serial)));
const LONG = frame(1).length;

describe("what arrives", () => {
  const sent = numbers(100);
  const cases: readonly (readonly [Fault, Uint8Array, Uint8Array])[] = [
    [split(1), sent, sent],
    [split(7), sent, sent],
    [merge(40, 1), sent, sent],
    [delayBy(1), sent, sent],
    [corruptByte(17, 1), sent, sent.map((byte, i) => i === 17 ? byte ^ 1 : byte)],
    [insertBytes(3, numbers(2)), sent, concat([numbers(3), numbers(2), sent.subarray(3)])],
    [silence(60), sent, numbers(60)],
    [repeatFrame(2, 2), frames(1, 2, 3), frames(1, 2, 2, 2, 3)],
    [dropFrame(1, 2), frames(1, 2, 3), frames(3)],
    [reorderFrames(1), frames(1, 2, 3), frames(2, 1, 3)],
  ];
  for (const [fault, input, output] of cases) {
    it(fault.description, () =>
      withLine(async ({ client, peer, proxy }) => {
        // In pieces that keep to no frame.
        for (let at = 0; at < input.length; at += 33) peer.send(input.subarray(at, at + 33));
        assert.deepEqual(await client.received(output.length), output);
        await proxy.until(() => proxy.toClient.received === input.length);
        client.write(numbers(5));
        assert.deepEqual(await peer.received(5), numbers(5), "the other way is as it was");
        assert.deepEqual([proxy.toClient.sent, proxy.toServer.received], [output.length, 5]);
        assert.equal(client.length, output.length);
      }, [fault]));
  }

  it("several faults at once: those of frames come first", () =>
    withLine(async ({ client, peer }) => {
      peer.send(frames(1, 2));
      const expected = frames(2, 1);
      expected[0]! ^= 0xff;
      assert.deepEqual(await client.received(2 * LONG), expected);
    }, [split(3), corruptByte(0), reorderFrames(1)]));
});

describe("ends", () => {
  for (const how of ["end", "reset"] as const) {
    for (
      const [fault, bytes] of [[cutAfter(30, how), 30], [cutInFrame(2, 50, how), LONG + 50], [
        cutAtFrame(2, how),
        LONG,
      ]] as const
    ) {
      it(fault.description, () =>
        withLine(async ({ client, peer, proxy }) => {
          peer.send(frames(1, 2, 3));
          assert.deepEqual(await client.received(bytes), frames(1, 2, 3).slice(0, bytes));
          assert.equal(await client.ended, how);
          client.end();
          peer.end();
          assert.equal(await peer.gone, how === "end");
          assert.equal((await proxy.next("closed")).number, 1);
        }, [fault]));
    }

    it(`at once: ${how}`, () =>
      withLine(async ({ client, peer, proxy }) => {
        peer.send(numbers(4));
        await client.received(4);
        proxy[how]();
        assert.equal(await client.ended, how);
        client.end();
        peer.end();
        assert.equal(await peer.gone, how === "end");
      }));

    it(`passes on what the client does: ${how}`, () =>
      withLine(async ({ client, peer, proxy }) => {
        client.write(numbers(3));
        await peer.received(3);
        client[how]();
        // An end is one way only: the other still carries.
        if (how === "end") {
          peer.send(numbers(9));
          await client.received(9);
          peer.end();
          assert.equal(await client.ended, "end");
        }
        assert.equal(await peer.gone, how === "end");
        await proxy.next("closed");
      }));
  }
});

describe("half open", () => {
  it("swallows bytes and ends of one way or both, keeps the sockets, and comes back", () =>
    withLine(async ({ client, peer, proxy, server }) => {
      proxy.toClient.set([silence()]);
      peer.send(numbers(10));
      client.write(numbers(4));
      await peer.received(4);
      await proxy.until(() => proxy.toClient.received === 10);
      await proxy.halfOpen();
      peer.end();
      client.write(numbers(6));
      await proxy.until(() => proxy.toServer.received === 10);
      const other = new Client(proxy.port);
      await proxy.until(() => proxy.strays === 1);
      assert.deepEqual([client.length, peer.length, proxy.connections.length], [0, 4, 1]);
      await proxy.resume();
      assert.equal(await client.ended, "end", "it has been kept for now");
      client.write(numbers(2));
      assert.deepEqual([...await peer.received(6)].slice(4), [0, 1]);
      other.destroy();
      const third = new Client(proxy.port);
      (await server.accept()).send(numbers(3));
      await third.received(3);
      third.destroy();
    }));

  it("one side that goes away leaves the other open", () =>
    withLine(async ({ client, peer, proxy }) => {
      const connection = await proxy.next("connection");
      await proxy.halfOpen();
      client.reset();
      await proxy.until(() => connection.sides === 1);
      // It still takes what is sent to it.
      peer.send(numbers(5));
      await proxy.until(() => proxy.toClient.received === 5);
      await proxy.resume();
      assert.equal(await peer.gone, false, "now the other side hears of it");
      await connection.closed;
    }));
});

describe("held back", () => {
  it("each chunk waits for a gate", () => {
    const gate = makeGate();
    return withLine(async ({ client, peer, proxy }) => {
      peer.send(numbers(3));
      await gate.reached();
      peer.send(numbers(2));
      await proxy.until(() => proxy.toClient.received === 5);
      assert.deepEqual([client.length, proxy.toClient.sent], [0, 0]);
      gate.let(1);
      await client.received(3);
      await gate.reached();
      assert.equal(proxy.toClient.sent, 3);
      proxy.toClient.clear();
      assert.deepEqual([...await client.received(5)], [0, 1, 2, 0, 1], "without the fault nothing waits");
    }, [delay(gate.pass)]);
  });

  it("merged until a flush, in one piece", () =>
    withLine(async ({ client, peer, proxy }) => {
      for (let i = 1; i <= 3; i++) {
        peer.send(numbers(5));
        await proxy.until(() => proxy.toClient.received === 5 * i);
      }
      assert.equal(proxy.toClient.sent, 0);
      proxy.toClient.flush();
      await client.received(15);
      assert.equal(client.chunks, 1);
      peer.send(numbers(5));
      await proxy.until(() => proxy.toClient.received === 20);
      peer.end();
      await client.received(20);
      assert.equal(await client.ended, "end", "what is held goes before the end");
    }, [merge(1000)]));

  for (const how of ["told", "by a fault"] as const) {
    it(`a slow reader makes the bytes pile up at the sender: ${how}`, () =>
      withLine(async ({ client, peer, proxy }) => {
        peer.send(numbers(1));
        await client.received(1);
        if (how === "told") proxy.toClient.pause();
        else proxy.toClient.set([stall()]);
        const size = 1 << 20;
        const total = 32;
        for (let i = 0; i < total; i++) peer.send(new Uint8Array(size));
        // The other way goes on meanwhile.
        client.write(numbers(7));
        await peer.received(7);
        assert.ok(proxy.toClient.received < 2 * size, `${proxy.toClient.received}`);
        proxy.toClient.resume();
        await client.received(total * size + 1);
      }));
  }
});

describe("new connections", () => {
  it("are ended or broken off at once, or never answered, as told", () =>
    withLine(async ({ proxy, server }) => {
      for (const how of ["end", "reset"] as const) {
        await proxy.admit(how);
        const client = new Client(proxy.port);
        assert.equal(await client.ended, how);
        client.end();
      }
      await proxy.admit("silent");
      const client = new Client(proxy.port);
      client.write(numbers(9));
      await proxy.until(() => proxy.strays === 1);
      await proxy.admit("forward");
      new Client(proxy.port).end();
      await (await server.accept()).end();
      assert.deepEqual([proxy.accepted, proxy.all.length, client.length], [5, 2, 0]);
      client.destroy();
    }));

  it("are refused, and taken again at the same port, while the old ones go on", () =>
    withLine(async ({ proxy, client, peer }) => {
      const { port } = proxy;
      await proxy.admit("refuse");
      assert.equal(await new Client(port).ended, "reset");
      peer.send(numbers(4));
      await client.received(4);
      assert.equal(proxy.accepted, 1);
      await proxy.admit("forward");
      assert.equal(proxy.port, port);
      const again = new Client(port);
      await proxy.until(() => proxy.accepted === 2);
      again.destroy();
    }));

  it("are led elsewhere, and broken off when nobody is there", () =>
    withLine(async ({ proxy }) => {
      const other = await startTCP();
      proxy.retarget(other.port);
      const second = new Client(proxy.port);
      (await other.accept()).send(numbers(6));
      await second.received(6);
      second.destroy();
      await other.close();
      const third = new Client(proxy.port);
      await third.ended;
      third.destroy();
    }));

  it("have the faults of their scope", () =>
    withLine(async ({ proxy, server, client, peer }) => {
      proxy.toClient.set([corruptByte(0, 1)], "coming");
      proxy.set({ toClient: [corruptByte(0, 2)] }, "next");
      proxy.set({}, "next");
      proxy.set({ toClient: [corruptByte(0, 3)] }, "next");
      const firsts: (number | undefined)[] = [];
      peer.send(numbers(1));
      firsts.push((await client.received(1))[0]);
      for (let i = 0; i < 4; i++) {
        const other = new Client(proxy.port);
        (await server.accept()).send(numbers(1));
        firsts.push((await other.received(1))[0]);
        other.destroy();
      }
      assert.deepEqual(firsts, [0, 2, 1, 3, 1]);
      peer.send(numbers(1));
      assert.deepEqual([...await client.received(2)], [0, 0]);
    }));
});

describe("changes on the way", () => {
  it("in the middle of a frame: that one passes, the next is met", () =>
    withLine(async ({ client, peer, proxy }) => {
      const all = frames(1, 2, 3);
      peer.send(all.subarray(0, 20));
      await client.received(20);
      proxy.toClient.set([dropFrame(1)]);
      peer.send(all.subarray(20));
      assert.deepEqual(await client.received(2 * LONG), frames(1, 3));
      await proxy.frames(3);
      proxy.toClient.set([reorderFrames(1)]);
      peer.send(frames(4).subarray(0, 40));
      await proxy.until(() => proxy.toClient.received === 3 * LONG + 40);
      assert.equal(client.length, 2 * LONG);
      proxy.toClient.clear();
      assert.deepEqual((await client.received(2 * LONG + 40)).subarray(2 * LONG), frames(4).subarray(0, 40));
    }));

  it("what waits for the proxy hears of its close", () =>
    withLine(async ({ proxy }) => {
      const waiting = assert.rejects(proxy.frames(1), /closed before/);
      await proxy.close();
      await waiting;
    }));
});
