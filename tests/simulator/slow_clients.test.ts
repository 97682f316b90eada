import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { KeepAlive } from "../../src/gen/mod.ts";
import { startSimulator } from "../../src/simulator/mod.ts";
import { tcp, type TestClient, until, websocket } from "./client.ts";

const MEGABYTE = 1024 * 1024;
const PUSH = 9999;

/** Whatever systems keep on the way, of both ends. */
const ON_THE_WAY = 24 * MEGABYTE;

describe("a client that does not read", () => {
  for (const kind of ["tcp", "websocket"] as const) {
    it(`misses pushes over ${kind} beyond what may wait for it, and goes on when it reads again`, async () => {
      const rules = { unreadPushes: MEGABYTE };
      await using sim = await startSimulator({ interval: false, securities: [], rules });
      const client: TestClient & { socket: { pause(): unknown; resume(): unknown } } = kind === "tcp"
        ? await tcp(sim)
        : await websocket(sim);
      client.socket.pause();
      const body = new Uint8Array(MEGABYTE / 4);
      for (let i = 0; i < 200; i++) {
        sim.pushRaw(PUSH, body);
        if (i % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
      }
      const { pushes, dropped } = sim.packets;
      assert.equal(pushes + dropped, 200);
      assert.ok(dropped > 0 && pushes * body.length <= ON_THE_WAY, `${pushes} pushes wait`);

      client.socket.resume();
      const came = (): number => client.packets.filter(({ id }) => id === PUSH).length;
      await until(() => came() === pushes);
      assert.ok(client.packets.every(({ id, body: { length } }) => id !== PUSH || length === body.length));
      sim.pushRaw(PUSH, body);
      await until(() => came() === pushes + 1);
      assert.equal(sim.packets.dropped, dropped);
      await client.close();
    });
  }

  it("is broken off when it goes on asking", async () => {
    await using sim = await startSimulator({ interval: false, securities: [], rules: { unreadReplies: MEGABYTE } });
    sim.respond("KeepAlive", () => new Uint8Array(MEGABYTE));
    const [slow, quick] = [await tcp(sim), await tcp(sim)];
    slow.socket.pause();
    for (let i = 0; i < 100 && sim.connections.length === 2; i++) {
      slow.sendBody(KeepAlive.id, i, new Uint8Array(0));
      await quick.raw(KeepAlive.id, new Uint8Array(0));
    }
    assert.deepEqual(sim.connections.map(({ number }) => number), [2]);
    await slow.close();
    await quick.close();
  });

  it("takes numbers from 0 on", async () => {
    await assert.rejects(startSimulator({ inMemory: true, rules: { unreadPushes: -1 } }), /rules\.unreadPushes "-1"/);
  });
});
