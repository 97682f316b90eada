/** What follows a loss: the wait, the next attempt, and a session that has nothing of the old one. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { OpenDError } from "../../src/errors.ts";
import { OpenDArgumentError, OpenDClosedError, OpenDHandshakeError } from "../../src/errors.ts";
import { QotUpdateBasicQot } from "../../src/gen/qot_update_basic_qot.ts";
import type { ReconnectOption } from "../../src/session/reconnect_option.ts";
import { answer, ask, codeIn } from "../connection/asking.ts";
import { quotePush } from "../connection/messages.ts";
import type { Packet, Peer } from "../connection/scripted_opend.ts";
import { failsWith } from "../connection/support.ts";
import { AES, TCP, type Watched, type Way, ways, WEBSOCKET, withSession } from "./watched.ts";

/** Asks for a code and checks the answer. */
async function works({ context }: Watched, peer: Peer, code = "00700"): Promise<Packet> {
  const asked = ask(context, code);
  const packet = await peer.next();
  answer(peer, packet);
  assert.equal(codeIn(await asked), code);
  return packet;
}

/** A packet with one byte of its digest changed. */
function damaged(peer: Peer): Uint8Array {
  const bytes = peer.packet(3005, 1, quotePush("A")).slice();
  bytes[20]! ^= 1;
  return bytes;
}

/** Ways to lose a connection. Each is told by a cause that has these words. */
const losses: Record<
  string,
  { readonly of: readonly Way[]; readonly lose: (peer: Peer, session: Watched) => unknown; readonly says: RegExp }
> = {
  "a FIN": { of: ways, lose: (peer) => peer.end(), says: /closed in order/ },
  "a RST": { of: ways, lose: (peer) => peer.reset(), says: /is lost/ },
  "a FIN in mid packet": {
    of: [TCP, AES],
    lose: (peer) => {
      peer.write(peer.packet(3005, 1, quotePush("A", "B")).subarray(0, 60));
      peer.end();
    },
    says: /is lost/,
  },
  "a wrong digest": { of: [TCP, AES], lose: (peer) => peer.write(damaged(peer)), says: /digest|SHA/i },
  "an envelope that is none": { of: [WEBSOCKET], lose: (peer) => peer.write(new Uint8Array(5)), says: /is lost/ },
  "command 2": {
    of: [WEBSOCKET],
    lose: (peer) => peer.send(2, 0, new Uint8Array(0)),
    says: /lost its connection to OpenD/,
  },
  "silence": { of: ways, lose: (_, { clock }) => clock.run(40_000), says: /nothing came from OpenD for \d+ s/ },
};

describe("after a loss there is another session", () => {
  for (const [name, { of, lose, says }] of Object.entries(losses)) {
    for (const way of of) {
      it(`${name}, over ${way.name}`, () =>
        withSession(way, async (session, peer) => {
          const connID = session.context.connID;
          await works(session, peer, "00001");
          await lose(peer, session);
          const { cause } = await session.until("lost");
          assert.match(cause.message, says);
          const next = await session.again();
          await works(session, next, "00005");
          assert.equal(session.context.connID, connID, "of the script");
          assert.deepEqual(session.types, ["connecting", "ready", "lost", "waiting", "connecting", "ready"]);
          const waiting = session.log[3];
          assert.ok(waiting?.type === "waiting");
          assert.deepEqual([waiting.attempt, waiting.delay, waiting.cause], [1, 500, cause]);
          assert.deepEqual(session.log[4], { type: "connecting", attempt: 1 });
          await peer.gone;
        }));
    }
  }
});

describe("the wait", () => {
  it("grows while a gateway accepts and then fails the handshake, and each failure is told", () =>
    withSession(TCP, async (session, peer) => {
      peer.end();
      for (const delay of [500, 1000, 2000, 4000, 8000]) {
        const waiting = await session.until("waiting");
        assert.equal(waiting.delay, delay);
        if (delay > 500) {
          assert.ok(waiting.cause instanceof OpenDHandshakeError, String(waiting.cause));
          assert.equal(waiting.cause.code, "HANDSHAKE_REFUSED");
        }
        session.clock.advance(delay);
        const next = await session.opend.accept();
        await next.next();
        next.end();
      }
      assert.equal((await session.until("waiting")).delay, 16_000);
      session.clock.advance(16_000);
      await works(session, await (await session.opend.accept()).ready());
    }));

  it("goes on growing when sessions are made and drop at once, and begins anew after one that lasted", () =>
    withSession(TCP, async (session, peer) => {
      for (const delay of [500, 1000, 2000]) {
        peer.reset();
        const waiting = await session.until("waiting");
        assert.equal(waiting.delay, delay);
        session.clock.advance(delay);
        peer = await (await session.opend.accept()).ready();
        await session.until("ready");
      }
      await session.clock.run(9_999);
      peer.reset();
      const waiting = await session.until("waiting");
      assert.deepEqual([waiting.attempt, waiting.delay], [4, 4000], "a session of less than resetAfter");
      session.clock.advance(4000);
      peer = await (await session.opend.accept()).ready();
      await session.until("ready");
      await session.clock.run(10_000);
      peer.reset();
      const anew = await session.until("waiting");
      assert.deepEqual([anew.attempt, anew.delay], [1, 500]);
    }));

  it("holds the process, unless the session is not meant to", () =>
    withSession(TCP, async (session, peer) => {
      const { context, clock } = session;
      peer.end();
      await session.until("waiting");
      assert.deepEqual([clock.timers, clock.holding, clock.nextIn], [1, 1, 500]);
      context.unref();
      assert.deepEqual([clock.timers, clock.holding, clock.nextIn], [1, 0, 500]);
      context.ref();
      assert.deepEqual([clock.timers, clock.holding, clock.nextIn], [1, 1, 500]);
    }));

  it("goes on for its rest when it is held or let go in its midst", () =>
    withSession(TCP, async (session, peer) => {
      peer.end();
      await session.until("waiting");
      session.clock.advance(300);
      session.context.ref();
      assert.deepEqual([session.clock.holding, session.clock.nextIn], [1, 200]);
      session.clock.advance(200);
      await works(session, await (await session.opend.accept()).ready());
    }, { unref: true }));
});

describe("the session ends for good", () => {
  const broken: [name: string, option: ReconnectOption, check: (reason: OpenDError, first: OpenDError) => void][] = [
    ["reconnect: false", false, (reason) => assert.match(reason.message, /is lost/)],
    ["a policy that returns false", () => false, (reason, first) => assert.equal(reason, first)],
    ["a policy that throws", () => {
      throw new Error("no idea");
    }, (reason) => {
      assert.ok(reason instanceof OpenDArgumentError);
      assert.match(reason.message, /threw/);
      assert.match(String(reason.cause), /no idea/);
    }],
    ["a policy that returns nonsense", () => NaN, (reason) => {
      assert.ok(reason instanceof OpenDArgumentError);
      assert.match(reason.message, /returned "NaN" for attempt 1/);
    }],
    ["a policy that returns a promise", (() => Promise.resolve(5)) as unknown as ReconnectOption, (reason) => {
      assert.ok(reason instanceof OpenDArgumentError);
    }],
  ];
  for (const [name, reconnect, check] of broken) {
    it(name, () =>
      withSession(TCP, async (session, peer) => {
        const stream = session.context.pushes(QotUpdateBasicQot)[Symbol.asyncIterator]();
        const taking = stream.next();
        const inFlight = ask(session.context, "00700");
        const failed = failsWith(inFlight, OpenDClosedError, "CONNECTION_LOST");
        await peer.next();
        peer.end();
        const reason = await session.context.closed;
        assert.ok(reason !== undefined);
        const lost = session.log.find(({ type }) => type === "lost") as { cause?: OpenDError } | undefined;
        check(reason, lost?.cause ?? reason);
        await failed;
        await assert.rejects(taking, (error) => error === reason, "the stream ends with the reason");
        assert.deepEqual((await session.over).at(-1), { type: "closed", reason });
        await failsWith(ask(session.context, "00700"), OpenDClosedError, "CLOSED");
      }, { reconnect }));
  }

  it("when the attempts are exhausted, and those who wait are told why", () =>
    withSession(TCP, async (session, peer) => {
      peer.end();
      await session.until("waiting");
      const waits = failsWith(ask(session.context, "00700"), OpenDClosedError, "CLOSED");
      session.clock.advance(500);
      (await session.opend.accept()).end();
      const { delay } = await session.until("waiting");
      assert.equal(delay, 1000);
      session.clock.advance(delay);
      (await session.opend.accept()).end();
      const reason = await session.context.closed;
      assert.equal(reason?.code, "HANDSHAKE_REFUSED");
      assert.equal((await waits).cause, reason);
      assert.equal(session.opend.accepted, 3);
    }, { reconnect: { jitter: false, attempts: 2 } }));

  it("by a policy, which is asked with the attempt and its cause", () => {
    const asked: [number, string][] = [];
    return withSession(TCP, async (session, peer) => {
      peer.end();
      session.clock.advance((await session.until("waiting")).delay);
      (await session.opend.accept()).end();
      assert.equal((await session.context.closed)?.code, "HANDSHAKE_REFUSED");
      assert.deepEqual(asked, [[1, "CLOSED"], [2, "HANDSHAKE_REFUSED"]]);
    }, {
      reconnect(attempt, cause) {
        asked.push([attempt, cause.code]);
        return attempt === 2 ? false : 7;
      },
    });
  });
});

describe("nothing of the old connection is in the new one", () => {
  for (const way of [TCP, AES]) {
    for (const cut of [1, 43, 44, 45, 60]) {
      it(`no byte of a packet that was cut after ${cut}, over ${way.name}`, () =>
        withSession(way, async (session, peer) => {
          const pushed: string[] = [];
          session.context.on(
            QotUpdateBasicQot,
            ({ basicQotList }) => pushed.push(...basicQotList.map(({ security }) => security.code)),
          );
          peer.write(peer.packet(QotUpdateBasicQot.id, 1, quotePush("OLD")).subarray(0, cut));
          peer.end();
          const next = await session.again();
          next.send(QotUpdateBasicQot.id, 1, quotePush("NEW"));
          await works(session, next);
          assert.deepEqual(pushed, ["NEW"]);
        }));
    }
  }

  it("no cipher: another key is agreed on", () =>
    withSession(AES, async (session, peer) => {
      await works(session, peer);
      peer.reset();
      const next = await session.redialled();
      await next.acceptInit({ connAESKey: "another key, 16b", connID: 5n });
      await works(session, next, "00005");
      assert.equal(session.context.connID, 5n);
    }));

  it("no serial: they begin anew", () =>
    withSession(TCP, async (session, peer) => {
      await works(session, peer);
      const { serial } = await works(session, peer);
      peer.reset();
      assert.equal((await works(session, await session.again())).serial, serial - 1);
    }));

  it("no late data: a dead OpenD that speaks after all is not heard", () =>
    withSession(
      TCP,
      async (session, peer) => {
        const pushed: string[] = [];
        session.context.on(QotUpdateBasicQot, ({ basicQotList }) => pushed.push(basicQotList[0]!.security.code));
        const inFlight = ask(session.context, "00700");
        const failed = failsWith(inFlight, OpenDClosedError, "CONNECTION_LOST");
        const packet = await peer.next();
        await session.clock.run(40_000);
        await failed;
        // Its half is open still: it answers, and pushes.
        answer(peer, packet);
        peer.send(QotUpdateBasicQot.id, 1, quotePush("LATE"));
        // What is asked for now waits; it is not written to the dead.
        const waits = ask(session.context, "00005");
        const next = await session.again();
        peer.send(QotUpdateBasicQot.id, 2, quotePush("LATER"));
        const asked = await next.next();
        answer(next, asked);
        assert.equal(codeIn(await waits), "00005");
        assert.deepEqual(pushed, []);
      },
      {},
      { stubborn: true },
    ));
});

it("a context that is closed by who hears that it is ready has no timer left", () =>
  withSession(TCP, async (session, peer) => {
    const closing = (async () => {
      let readies = 0;
      for await (const { type } of session.context.status()) {
        if (type === "ready" && ++readies === 2) await session.context.close();
      }
    })();
    peer.reset();
    await (await session.redialled()).ready();
    await closing;
    assert.equal(session.clock.timers, 0);
  }));
