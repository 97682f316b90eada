import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { after, before, describe, it } from "node:test";
import { type ContextOptions, OpenQuoteContext, PacketEncAlgo } from "../../mod.ts";
import { type Simulator, startSimulator, SteppedClock } from "../../src/simulator/mod.ts";
import { tryFindProgram } from "../../tools/runtimes.ts";
import { type RunningWorker, startWorker } from "./workerd.ts";

const skip = tryFindProgram("workerd") === undefined && "npm has no workerd for this platform";

/** A key of this test's own. */
const rsaPrivateKey = generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey
  .export({ type: "pkcs1", format: "pem" }).toString();
const websocketKey = "a key of the tests";

interface Answer {
  readonly price?: number;
  readonly ticks?: readonly number[];
  readonly name?: string;
  readonly code?: string;
  readonly message?: string;
}

describe("a Cloudflare Worker in workerd", { skip }, () => {
  const clock = new SteppedClock(Date.UTC(2026, 10, 20, 3, 0, 12));
  let sim: Simulator;
  let worker: RunningWorker;
  let direct: OpenQuoteContext;

  before(async () => {
    // Nothing moves but by step(), so a quote is the same whoever asks.
    sim = await startSimulator({ rsaPrivateKey, websocketKey, clock, interval: false, cadence: 0 });
    [worker, direct] = await Promise.all([
      startWorker("tests/runtimes/worker_program.ts"),
      OpenQuoteContext.connect({ port: sim.port, rsaPrivateKey }),
    ]);
  });

  after(async () => {
    await worker?.[Symbol.asyncDispose]();
    await direct?.close();
    await sim?.close();
  });

  async function ask(options: ContextOptions, ticks = 0): Promise<Answer> {
    const reply = await fetch(worker.url, { method: "POST", body: JSON.stringify({ options, ticks }) });
    assert.equal(reply.status, 200, await reply.clone().text());
    return await reply.json() as Answer;
  }

  async function price(): Promise<number | undefined> {
    const { snapshotList } = await direct.getSecuritySnapshot({ securityList: ["HK.00700"] });
    return snapshotList[0]?.basic.curPrice;
  }

  for (const [name, packetEncAlgo] of Object.entries(PacketEncAlgo).filter(([, algorithm]) => algorithm >= 0)) {
    it(`answers a quote over cloudflare:sockets, encrypted with ${name}`, async () => {
      assert.deepEqual(await ask({ port: sim.port, rsaPrivateKey, packetEncAlgo }), {
        price: await price(),
        ticks: [],
      });
    });
  }

  it("answers a quote over a WebSocket", async () => {
    const { websocketPort: port } = sim;
    assert.deepEqual(await ask({ transport: "websocket", port, websocketKey }), { price: await price(), ticks: [] });
  });

  it("gets ticks pushed over each", async () => {
    for (
      const options of [
        { port: sim.port, rsaPrivateKey },
        { transport: "websocket", port: sim.websocketPort, websocketKey },
      ] as const
    ) {
      const answer = ask(options, 3);
      let answered = false;
      void answer.finally(() => answered = true).catch(() => {});
      // The market moves on until the Worker has seen enough of it.
      while (!answered) {
        clock.advance(200);
        sim.step();
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      const { ticks = [] } = await answer;
      assert.ok(ticks.length >= 3, `${ticks.length} ticks`);
      for (const tick of ticks) assert.ok(tick > 0);
    }
  });

  it("leaves no connection behind", async () => {
    while (sim.connections.length > 1) await new Promise((resolve) => setTimeout(resolve, 5));
    assert.equal(sim.connections[0]?.connID, direct.connID);
  });

  it("tells errors as everywhere, with what to do", async () => {
    const closed = createServer().listen(0, "127.0.0.1");
    await once(closed, "listening");
    const { port: nobody } = closed.address() as AddressInfo;
    closed.close();
    await once(closed, "close");
    // workerd says neither why an attempt failed, nor whether a name resolves.
    const unreached = /check the host, the firewall, and that OpenD is running/;
    const cases: readonly [ContextOptions, string, string, RegExp][] = [
      [{ port: nobody }, "OpenDConnectError", "CONNECT_FAILED", unreached],
      [{ port: nobody, transport: "websocket" }, "OpenDConnectError", "CONNECT_FAILED", unreached],
      [{ port: sim.port }, "OpenDHandshakeError", "ENCRYPTION_REQUIRED", /Give the option rsaPrivateKey/],
      [{ port: sim.websocketPort }, "OpenDHandshakeError", "WEBSOCKET_PORT", /WebSocket/],
      [{ port: sim.port, transport: "websocket" }, "OpenDHandshakeError", "TCP_PORT", /API port/],
      [
        { port: sim.websocketPort, transport: "websocket", websocketKey: "not the key" },
        "OpenDHandshakeError",
        "WRONG_WEBSOCKET_KEY",
        /not its MD5/,
      ],
      [{ port: 0 }, "OpenDArgumentError", "ARGUMENT", /"port" was given as 0/],
    ];
    for (const [options, name, code, advice] of cases) {
      const answer = await ask(options);
      assert.deepEqual([answer.name, answer.code], [name, code], JSON.stringify(options));
      assert.match(answer.message ?? "", advice);
    }
  });
});
