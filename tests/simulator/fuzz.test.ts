/** Whatever comes in, each request has one reply and the simulator goes on. */

import { after, before, describe, it } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { KeepAlive } from "../../src/gen/mod.ts";
import { decodeMessage } from "../../src/codec/reader.ts";
import { handlers } from "../../src/simulator/handlers/mod.ts";
import { serverCommands } from "../../src/gen/server.ts";
import type { Simulator } from "../../src/simulator/simulator.ts";
import { startSimulator } from "../../src/simulator/start.ts";
import { openTcp, tcp, until, websocket } from "./client.ts";

const ids = Object.keys(handlers).map((name) => serverCommands[name as keyof typeof serverCommands].id);
/** Securities, lists of numbers and the like, so that some bodies can be read. */
const piece = fc.oneof(
  fc.constantFrom(
    [0x0a, 0x09, 0x08, 0x01, 0x12, 0x05, 0x30, 0x30, 0x37, 0x30, 0x30],
    [0x1a, 0x09, 0x08, 0x01, 0x12, 0x05, 0x30, 0x30, 0x37, 0x30, 0x30],
    [0x08, 0x01],
    [0x10, 0x01],
    [0x18, 0x01],
    [0x20, 0x05],
    [0x10, 0x16],
  ),
  fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 6 }),
);
const inner = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.flat());
const body = fc.oneof(
  inner.map((bytes) => Uint8Array.from([0x0a, bytes.length, ...bytes])),
  fc.uint8Array({ maxLength: 40 }),
);

describe("a simulator that is sent anything", () => {
  let sim: Simulator;
  before(async () => {
    sim = await startSimulator({ interval: false, rules: { minimumSubscription: 0 } });
  });
  after(() => sim.close());

  for (const [protocol, open] of [["TCP", tcp], ["WebSocket", websocket]] as const) {
    it(`answers every request once: ${protocol}`, async () => {
      const client = await open(sim);
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...ids, 2202, 77), body, async (id, bytes) => {
          const before = client.packets.length;
          const reply = await client.raw(id, bytes);
          const { retType, retMsg, errCode } = decodeMessage(KeepAlive.decode, stripped(reply.body));
          assert.ok(retType === 0 ? retMsg === "" && errCode === 0 : retType === -1 && retMsg !== "");
          await client.get(KeepAlive, { time: 1 });
          assert.equal(client.packets.slice(before).filter(({ push }) => !push).length, 2);
        }),
        { numRuns: 200 },
      );
      await client.close();
    });
  }

  it("closes on bytes that are no frames, and takes the next connection", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 44, maxLength: 200 }), async (bytes) => {
        const client = await openTcp(sim);
        client.socket.write(bytes);
        await client.closed;
      }),
      { numRuns: 30 },
    );
    await until(() => sim.connections.length === 0);
    await (await tcp(sim)).get(KeepAlive, { time: 1 });
  });
});

/** Up to retMsg and errCode: the data of another command is not KeepAlive's. */
function stripped(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 8 || bytes[1] !== 0) return bytes;
  return bytes.subarray(0, 6);
}
