/** `close()` in every state: everything settles, and nothing is left. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { OpenDClosedError } from "../../src/errors.ts";
import { SubType } from "../../src/gen/qot_common.ts";
import { QotSub } from "../../src/gen/qot_sub.ts";
import { QotUpdateBasicQot } from "../../src/gen/qot_update_basic_qot.ts";
import { OpenDContext } from "../../src/session/context.ts";
import type { SubscriptionRequestOptions } from "../../src/session/subscriptions.ts";
import { ask } from "../connection/asking.ts";
import type { Peer } from "../connection/scripted_opend.ts";
import { failsWith, take } from "../connection/support.ts";
import { ok, TCP, type Watched, watched, ways, withSession } from "./watched.ts";

/** Closes, with someone on everything that there is to wait for; {@linkcode watched} sees to timers and sockets. */
async function closesClean(session: Watched, waiting: number): Promise<void> {
  const { context, clock } = session;
  const requests = Array.from({ length: waiting }, () => failsWith(ask(context, "00700"), OpenDClosedError, "CLOSED"));
  const stream = take(context.pushes(QotUpdateBasicQot));
  const status = take(context.status());
  await Promise.all([context.close(), context.close()]);
  assert.equal(clock.timers, 0, "a timer is left");
  assert.equal(await context.closed, undefined);
  assert.deepEqual(await stream, []);
  assert.deepEqual((await status).at(-1), { type: "closed", reason: undefined });
  assert.deepEqual((await session.over).at(-1), { type: "closed", reason: undefined });
  await Promise.all(requests);
  await failsWith(context.open(), OpenDClosedError, "CLOSED");
  await failsWith(ask(context, "00700"), OpenDClosedError, "CLOSED");
}

for (const way of ways) {
  describe(`close() over ${way.name}`, () => {
    it("before open()", () => watched(way, (session) => closesClean(session, 0)));

    it("while the first connection is made", () =>
      watched(way, async (session) => {
        const opening = failsWith(session.context.open(), OpenDClosedError, "CLOSED");
        const peer = await session.opend.accept();
        await closesClean(session, 0);
        await opening;
        await peer.gone;
      }));

    it("while OpenD is waited for", () =>
      watched(way, async (session) => {
        const opening = failsWith(session.context.open(), OpenDClosedError, "CLOSED");
        (await session.opend.accept()).end();
        await session.until("waiting");
        await closesClean(session, 0);
        await opening;
        assert.equal(session.opend.accepted, 1);
      }, { waitForOpenD: true }));

    it("while the session stands, with requests in flight", () =>
      withSession(way, async (session, peer) => {
        await closesClean(session, 3);
        await peer.gone;
      }));

    it("while the wait before the next attempt lasts", () =>
      withSession(way, async (session, peer) => {
        peer.end();
        await session.until("waiting");
        await closesClean(session, 3);
        assert.equal(session.opend.accepted, 1);
      }));

    it("while another connection is made", () =>
      withSession(way, async (session, peer) => {
        peer.end();
        const next = await session.redialled();
        await next.next();
        await closesClean(session, 3);
        await next.gone;
      }));

    it("while the subscriptions are restored", () =>
      withSession(way, async (session, peer) => {
        const restoring = await beginRestoring(session, peer);
        await closesClean(session, 3);
        await restoring.gone;
        assert.ok(!session.types.includes("restored"));
      }));

    it("while a dead OpenD is given up", () =>
      withSession(way, async (session, peer) => {
        session.clock.advance(40_000);
        await closesClean(session, 3);
        await peer.gone;
      }));
  });
}

it("close() while an unsubscribe waits for its minute", () =>
  withSession(TCP, async (session, peer) => {
    const of = { securityList: ["HK.00700"], subTypeList: [SubType.Basic] };
    await session.subscribe(peer, of);
    const late: SubscriptionRequestOptions = { tooEarly: "wait" };
    const giving = failsWith(
      session.context.request(QotSub, { ...of, isSubOrUnSub: false }, late),
      OpenDClosedError,
      "CLOSED",
    );
    await closesClean(session, 0);
    await giving;
  }));

/** Loses a session with a subscription, and has OpenD leave the restoring unanswered. */
async function beginRestoring(session: Watched, peer: Peer): Promise<Peer> {
  await session.subscribe(peer, { securityList: ["HK.00700"], subTypeList: [SubType.Basic] });
  peer.reset();
  const next = await session.again();
  await next.next();
  return next;
}

describe("who stops listening", () => {
  it("does not keep the session from being restored", () =>
    withSession(TCP, async (session, peer) => {
      const gone = session.context.status();
      await gone.return?.();
      const next = await beginRestoring(session, peer);
      next.end();
      const third = await session.again();
      ok(third, await third.next());
      assert.deepEqual(await session.until("restored"), { type: "restored", subscriptions: 1, failed: [] });
    }));
});

describe("who asks for the status late", () => {
  for (const way of ways) {
    it(`is told first how it is, over ${way.name}`, () =>
      withSession(way, async (session, peer) => {
        /** What a new listener is told at once: with close(), to have an end. */
        const first = async (): Promise<string[]> => {
          const status = session.context.status();
          const types: string[] = [];
          const told = (async () => {
            for await (const { type } of status) types.push(type);
          })();
          await new Promise<void>((resolve) => setImmediate(resolve));
          await status.return?.();
          await told;
          return types;
        };
        assert.deepEqual(await first(), ["ready"]);
        peer.end();
        const { delay } = await session.until("waiting");
        assert.deepEqual(await first(), ["waiting"]);
        session.clock.advance(delay);
        const next = await session.opend.accept();
        await session.until("connecting");
        assert.deepEqual(await first(), ["connecting"]);
        await next.ready();
        await session.until("ready");
        assert.deepEqual(await first(), ["ready"]);
        const closing = session.context.close();
        assert.deepEqual(await first(), session.log.at(-1)?.type === "closed" ? ["closed"] : []);
        await closing;
        assert.deepEqual(await first(), []);
      }));
  }

  it("is told of the loss while the policy makes up its mind, and nothing after a first connecting that failed", async () => {
    const told: unknown[] = [];
    let context: OpenDContext | undefined;
    await withSession(TCP, async (session, peer) => {
      context = session.context;
      peer.end();
      await context.closed;
      assert.equal(told.length, 1);
      const { value } = await (told[0] as ReturnType<OpenDContext["status"]>).next();
      assert.equal(value?.type, "lost");
    }, {
      reconnect: () => {
        told.push(context?.status());
        return false;
      },
    });
    const never = new OpenDContext({ port: 1, reconnect: false, keepAlive: false });
    await assert.rejects(never.open());
    const events = take(never.status());
    await never.close();
    assert.deepEqual(await events, [{ type: "closed", reason: undefined }]);
  });
});
