import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { Batch, type BatchTarget, Blocks, type Framing } from "../../src/simulator/batch.ts";
import { joined } from "../../src/simulator/bytes.ts";
import { startSimulator } from "../../src/simulator/mod.ts";
import { rsaVectors } from "../wire/vectors/rsa_vectors.ts";
import { tcp, type TestClient, until, websocket } from "./client.ts";

/** A target that reads what it was given as late as it may. */
class LateTarget implements BatchTarget {
  readonly #waiting: { readonly bytes: Uint8Array; readonly done: (() => void) | undefined }[] = [];
  readonly #read: Uint8Array[] = [];
  writes = 0;

  write(bytes: Uint8Array, done?: () => void): void {
    this.writes++;
    this.#waiting.push({ bytes, done });
  }

  pending(): number {
    return this.#waiting.reduce((sum, { bytes }) => sum + bytes.length, 0);
  }

  /** Reads so many of those that wait. */
  read(count: number): void {
    for (const { bytes, done } of this.#waiting.splice(0, count)) {
      this.#read.push(bytes.slice());
      done?.();
    }
  }

  get all(): Uint8Array {
    this.read(Number.POSITIVE_INFINITY);
    return joined(this.#read);
  }
}

const FRAMING: Framing = {
  lengthFor: (length) => length < 256 ? 1 : 2,
  write: (target, at, length) => target.fill(length & 255, at, at + (length < 256 ? 1 : 2)),
};

const turnEnds = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function filled(length: number, value: number): Uint8Array {
  return new Uint8Array(length).fill(value);
}

describe("a batch", () => {
  const step = fc.oneof(
    fc.record({
      do: fc.constantFrom("write", "room"),
      length: fc.oneof(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 20_000, max: 90_000 })),
    }),
    fc.record({ do: fc.constant("flush"), length: fc.constant(0) }),
    fc.record({ do: fc.constant("read"), length: fc.integer({ min: 1, max: 5 }) }),
  );

  for (const [name, framing] of [["packets", undefined], ["framed packets", FRAMING]] as const) {
    it(`sends ${name} whole and in order, however late they are read`, () => {
      fc.assert(
        fc.property(fc.array(step, { maxLength: 40 }), fc.boolean(), (steps, two) => {
          const blocks = new Blocks();
          const pairs = Array.from({ length: two ? 2 : 1 }, () => {
            const target = new LateTarget();
            return { target, batch: new Batch(blocks, target, framing), expected: [] as Uint8Array[] };
          });
          for (const [i, { do: what, length }] of steps.entries()) {
            const { target, batch, expected } = pairs[i % pairs.length]!;
            if (what === "flush") batch.flush();
            else if (what === "read") target.read(length);
            else {
              const packet = filled(length, i + 1);
              const head = new Uint8Array(framing?.lengthFor(length) ?? 0);
              framing?.write(head, 0, length);
              expected.push(head, packet);
              const room = what === "room" ? batch.room(length) : undefined;
              if (room === undefined) batch.write(packet);
              else room.bytes.set(packet, room.at);
            }
          }
          for (const { target, batch, expected } of pairs) {
            batch.flush();
            const all = joined(expected);
            assert.ok(batch.pending() <= all.length);
            assert.equal(Buffer.compare(target.all, all), 0);
            assert.equal(batch.pending(), 0);
          }
        }),
        { numRuns: 60 },
      );
    });
  }

  it("makes one write of a turn", async () => {
    const target = new LateTarget();
    const batch = new Batch(new Blocks(), target);
    for (let i = 0; i < 100; i++) batch.write(filled(100, i));
    assert.equal(batch.pending(), 10_000);
    assert.equal(target.writes, 0);
    await turnEnds();
    assert.equal(target.writes, 1);
    batch.write(filled(1, 7));
    await turnEnds();
    assert.equal(target.writes, 2);
  });

  it("holds no block for a little that stands behind other bytes", () => {
    const blocks = new Blocks();
    const target = new LateTarget();
    const batch = new Batch(blocks, target);
    const block = blocks.take();
    blocks.give(block);
    batch.write(filled(10, 1));
    batch.flush();
    batch.write(filled(10, 2));
    batch.flush();
    const free = blocks.take();
    assert.notEqual(free, block, "the first write is still to be read");
    blocks.give(free);
    batch.write(filled(10, 3));
    assert.equal(batch.room(1)?.bytes, free, "the second write was copied");
  });
});

describe("pushes to a client that reads late", () => {
  const SIZES = [10, 200, 3000, 66_000, 400_000];
  const COUNT = 60;

  async function check(client: TestClient, socket: { pause(): void; resume(): void }, push: (i: number) => void) {
    socket.pause();
    for (let i = 0; i < COUNT; i++) {
      push(i);
      if (i % 7 === 0) await turnEnds();
    }
    socket.resume();
    const pushed = (): Uint8Array[] => client.packets.filter(({ id }) => id === 9999).map(({ body }) => body);
    await until(() => pushed().length === COUNT);
    for (const [i, body] of pushed().entries()) {
      assert.equal(Buffer.compare(body, filled(SIZES[i % SIZES.length]!, i)), 0, `push ${i}`);
    }
    await client.close();
  }

  for (const kind of ["tcp", "encrypted tcp", "websocket"] as const) {
    it(`arrive whole and in order over ${kind}`, async () => {
      const key = kind === "encrypted tcp" ? rsaVectors.find(({ bits }) => bits === 1024)?.privatePkcs1 : undefined;
      await using sim = await startSimulator({ interval: false, securities: [], rsaPrivateKey: key });
      const client = kind === "websocket" ? await websocket(sim) : await tcp(sim, key === undefined ? {} : { key });
      const push = (i: number): void => void sim.pushRaw(9999, filled(SIZES[i % SIZES.length]!, i));
      await check(client, client.socket, push);
    });
  }
});
