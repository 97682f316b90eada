/** `waitForOpenD`: the first connecting goes on until OpenD is there, or until waiting cannot help. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { OpenDArgumentError, OpenDConnectError, OpenDHandshakeError, OpenDKeyError } from "../../src/errors.ts";
import { encodeInitConnectResponse } from "../../src/gen/init_connect.ts";
import type { ContextOptions } from "../../src/session/options.ts";
import { startSimulator } from "../../src/simulator/mod.ts";
import { startScripted } from "../connection/scripted_opend.ts";
import { failsWith } from "../connection/support.ts";
import { type EventOf, TCP, Watched, watched, ways } from "./watched.ts";

const waitForOpenD = true;

/** A port that nobody listens at. */
async function freePort(): Promise<number> {
  const opend = await startScripted("tcp");
  await opend.close();
  return opend.port;
}

describe("with waitForOpenD", () => {
  it("OpenD may come later", async () => {
    const port = await freePort();
    const opend = await startScripted("tcp");
    const session = new Watched(opend, TCP, { port, waitForOpenD });
    const opened = session.context.open();
    for (const delay of [500, 1000]) {
      const waiting: EventOf<"waiting"> = await session.until("waiting");
      assert.equal(waiting.delay, delay);
      assert.ok(waiting.cause instanceof OpenDConnectError && waiting.cause.code === "CONNECT_REFUSED");
      if (delay === 500) session.clock.advance(delay);
    }
    {
      await using sim = await startSimulator({ port, websocketPort: false });
      session.clock.advance(1000);
      await opened;
      assert.equal(sim.connections.length, 1);
      assert.deepEqual(session.types.slice(-2), ["connecting", "ready"]);
      await session.context.close();
    }
    assert.equal(session.clock.timers, 0);
    await opend.close();
  });

  for (const way of ways) {
    it(`a handshake that fails is tried again, over ${way.name}`, () =>
      watched(way, async (session) => {
        const opened = session.context.open();
        (await session.opend.accept()).end();
        const second = await session.redialled();
        second.reset();
        await (await session.redialled()).ready();
        await opened;
        assert.deepEqual(
          session.log.flatMap((event) => event.type === "connecting" ? [event.attempt] : []),
          [1, 2, 3],
        );
      }, { waitForOpenD }));
  }

  it("what OpenD refuses for now is tried again, and its words are told", () =>
    watched(TCP, async (session) => {
      const opened = session.context.open();
      const peer = await session.opend.accept();
      const packet = await peer.next();
      peer.reply(packet, encodeInitConnectResponse, { retType: -1, retMsg: "not logged in" });
      const waiting = await session.until("waiting");
      assert.match(waiting.cause.message, /not logged in/);
      session.clock.advance(waiting.delay);
      await (await session.opend.accept()).ready();
      await opened;
    }, { waitForOpenD }));

  it("what is not OpenD is told at once", () =>
    watched(TCP, async (session) => {
      const opening = failsWith(session.context.open(), OpenDHandshakeError, "NOT_OPEND");
      (await session.opend.accept()).write("SSH-2.0-OpenSSH_9.6\r\n" + " ".repeat(60));
      await opening;
      assert.deepEqual(session.types, ["connecting"]);
    }, { waitForOpenD }));

  const hopeless: [string, ContextOptions, new (...args: never[]) => Error][] = [
    ["a key that cannot be used", { rsaPrivateKey: "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n" }, OpenDKeyError],
    ["a policy that throws", {
      port: 1,
      reconnect: () => {
        throw new Error("no idea");
      },
    }, OpenDArgumentError],
    ["reconnect: false, which allows no second attempt", { port: 1, reconnect: false }, OpenDArgumentError],
    ["a policy that returns false", { port: 1, reconnect: () => false }, OpenDConnectError],
  ];
  for (const [name, options, kind] of hopeless) {
    it(`is told at once: ${name}`, () =>
      watched(TCP, async (session) => {
        await assert.rejects(session.context.open(), kind);
        assert.ok(!session.types.includes("waiting"));
      }, { waitForOpenD, ...options }));
  }

  it("the attempts may be numbered, and the last failure is told", async () => {
    const port = await freePort();
    await watched(TCP, async (session) => {
      const opening = failsWith(session.context.open(), OpenDConnectError, "CONNECT_REFUSED");
      for (let i = 0; i < 2; i++) session.clock.advance((await session.until("waiting")).delay);
      await opening;
      assert.deepEqual(session.types.filter((type) => type === "connecting").length, 3);
    }, { waitForOpenD, port, reconnect: { jitter: false, attempts: 2 } });
  });

  it("the signal ends the wait at once", () => {
    const giveUp = new AbortController();
    return watched(TCP, async (session) => {
      const opening = assert.rejects(session.context.open(), (error) => error === giveUp.signal.reason);
      (await session.opend.accept()).end();
      await session.until("waiting");
      giveUp.abort(new Error("enough"));
      await opening;
      assert.deepEqual(session.types, ["connecting", "waiting"]);
      assert.equal(session.clock.timers, 0);
      assert.equal(session.opend.accepted, 1);
    }, { waitForOpenD, signal: giveUp.signal });
  });

  it("the signal ends an attempt at once, and no other follows", () => {
    const giveUp = new AbortController();
    return watched(TCP, async (session) => {
      const opening = assert.rejects(session.context.open(), (error) => error === giveUp.signal.reason);
      await (await session.opend.accept()).next();
      giveUp.abort();
      await opening;
      assert.deepEqual(session.types, ["connecting"]);
      assert.equal(session.clock.timers, 0);
    }, { waitForOpenD, signal: giveUp.signal });
  });

  it("the wait holds the process as the session would", () =>
    watched(TCP, async (session) => {
      const opening = assert.rejects(session.context.open());
      (await session.opend.accept()).end();
      await session.until("waiting");
      assert.equal(session.clock.holding, 1);
      session.context.unref();
      assert.equal(session.clock.holding, 0);
      await session.context.close();
      await opening;
    }, { waitForOpenD }));
});

it("without it the first failure is told at once", () =>
  watched(TCP, async (session) => {
    const opening = failsWith(session.context.open(), OpenDHandshakeError, "HANDSHAKE_REFUSED");
    (await session.opend.accept()).end();
    await opening;
    assert.deepEqual(session.types, ["connecting"]);
    // It may be opened again, and takes the same path as any later loss from then on.
    await session.open();
  }));
