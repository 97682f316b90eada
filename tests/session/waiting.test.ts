/** Requests while the session does not stand: they wait, and what was given up is never written. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  OpenDArgumentError,
  OpenDClosedError,
  OpenDConnectionLostError,
  OpenDError,
  OpenDOrderOutcomeUnknownError,
  OpenDTimeoutError,
} from "../../src/errors.ts";
import { MOST_PENDING } from "../../src/connection/pending.ts";
import { QotGetBasicQot } from "../../src/gen/qot_get_basic_qot.ts";
import { QotSub } from "../../src/gen/qot_sub.ts";
import { TrdPlaceOrder } from "../../src/gen/trd_place_order.ts";
import { order } from "../connection/order.ts";
import { OpenDContext } from "../../src/session/context.ts";
import { answer, ask, codeIn, codeOf } from "../connection/asking.ts";
import type { Peer } from "../connection/scripted_opend.ts";
import { failsWith, failureOf } from "../connection/support.ts";
import { ok, TCP, type Watched, type Way, ways, withSession } from "./watched.ts";

const subscribe = { securityList: ["HK.00700"], subTypeList: [1], isSubOrUnSub: true } as const;

/** Runs with a session whose connection is lost, in the wait before the next attempt. */
function whileLost(run: (session: Watched, peer: Peer) => Promise<void>, way: Way = TCP): Promise<void> {
  return withSession(way, async (session, peer) => {
    peer.end();
    await session.until("lost");
    await run(session, peer);
  });
}

/** Answers what comes on the next connection up to a request for a code; gives all the codes. */
async function codesUntil(peer: Peer, last: string): Promise<string[]> {
  const codes: string[] = [];
  while (codes.at(-1) !== last) {
    const packet = await peer.next();
    codes.push(codeOf(packet));
    answer(peer, packet);
  }
  assert.equal(peer.waiting, 0);
  return codes;
}

for (const way of ways) {
  describe(`a request while the connection is lost, over ${way.name}`, () => {
    it("waits, and is sent on the next one in its turn", () =>
      whileLost(async (session) => {
        const asked = ["00001", "00002", "00003"].map((code) => ask(session.context, code));
        const next = await session.again();
        assert.deepEqual(await codesUntil(next, "00003"), ["00001", "00002", "00003"]);
        assert.deepEqual((await Promise.all(asked)).map(codeIn), ["00001", "00002", "00003"]);
      }, way));

    it("is not written when its time is over, nor when it is given up", () =>
      whileLost(async (session) => {
        const { context, clock } = session;
        const giveUp = new AbortController();
        const late = failsWith(ask(context, "LATE", { timeout: 200 }), OpenDTimeoutError, "REQUEST_TIMEOUT");
        const gone = failureOf(ask(context, "GONE", { signal: giveUp.signal }));
        const asked = ask(context, "00001");
        await clock.run(200);
        const error = await late;
        assert.equal(error.timeout, 200);
        assert.match(error.message, /was not sent: .* within 200 ms/);
        assert.match(String(error.cause), /is lost/, "it says why");
        giveUp.abort(new Error("enough"));
        assert.equal((await gone as Error).message, "enough");
        clock.advance(300);
        const next = await (await session.opend.accept()).ready();
        // Given up in the same moment in which the session stands.
        assert.deepEqual(await codesUntil(next, "00001"), ["00001"]);
        await asked;
      }, way));
  });
}

describe("a request while the connection is lost", () => {
  it("is not written before the handshake, whatever is given up", () =>
    whileLost(async (session) => {
      const { context } = session;
      const giveUp = new AbortController();
      const gone = failureOf(ask(context, "GONE", { signal: giveUp.signal }));
      const asked = ask(context, "00001");
      const next = await session.redialled();
      const init = await next.next();
      assert.equal(init.id, 1001);
      assert.equal(next.waiting, 0);
      giveUp.abort();
      await gone;
      next.write(next.initReply(init.serial));
      assert.deepEqual(await codesUntil(next, "00001"), ["00001"]);
      await asked;
    }));

  it("asks for what was given at the call, whatever becomes of the object meanwhile", () =>
    whileLost(async (session) => {
      const given = { securityList: ["HK.00001"] };
      const first = session.context.request(QotGetBasicQot, given);
      given.securityList[0] = "HK.00002";
      const second = session.context.request(QotGetBasicQot, given);
      given.securityList = [];
      const next = await session.again();
      assert.deepEqual(await codesUntil(next, "00002"), ["00001", "00002"]);
      await Promise.all([first, second]);
    }));

  it("given up as the session comes to stand is not written", () =>
    whileLost(async (session) => {
      const giveUp = new AbortController();
      const gone = failureOf(ask(session.context, "GONE", { signal: giveUp.signal }));
      const asked = ask(session.context, "00001");
      const next = await session.redialled();
      void session.until("ready").then(() => giveUp.abort());
      await next.ready();
      const codes = await codesUntil(next, "00001");
      // Sent before it was given up, or never: but never after.
      assert.ok(codes.length <= 2);
      await Promise.all([gone, asked]);
    }));

  it("has what is left of its time for the reply", () =>
    whileLost(async (session) => {
      const asked = ask(session.context, "00001", { timeout: 600 });
      const late = failsWith(asked, OpenDTimeoutError, "REQUEST_TIMEOUT");
      const next = await session.again();
      await next.next();
      const { timeout } = await late;
      assert.equal(timeout, 100);
    }));

  it("is late after all the time that it was given, over however many losses", () =>
    whileLost(async (session) => {
      const subscribed = session.context.request(QotSub, subscribe, { timeout: 700 });
      const late = failsWith(
        subscribed,
        OpenDTimeoutError,
        "REQUEST_TIMEOUT",
        /Qot_Sub was not sent: .* within 700 ms/,
      );
      const next = await session.redialled();
      const init = await next.next();
      assert.equal(init.id, 1001);
      next.end();
      await session.until("waiting");
      await session.clock.run(199);
      assert.equal(session.clock.timers, 2, "the wait's, and that of the time-out");
      await session.clock.run(1);
      const { timeout, cause } = await late;
      assert.equal(timeout, 700);
      assert.match(String(cause), /is lost/);
    }));

  it("leaves no listener on its signal when it goes, is late or is refused", () =>
    whileLost(async (session) => {
      const { signal } = new AbortController();
      let listeners = 0;
      const { addEventListener, removeEventListener } = signal;
      signal.addEventListener = (...args: unknown[]) => {
        listeners++;
        return Reflect.apply(addEventListener, signal, args);
      };
      signal.removeEventListener = (...args: unknown[]) => {
        listeners--;
        return Reflect.apply(removeEventListener, signal, args);
      };
      const late = failureOf(ask(session.context, "LATE", { signal, timeout: 100 }));
      const asked = ask(session.context, "00001", { signal });
      assert.equal(listeners, 2);
      await session.clock.run(100);
      await late;
      assert.equal(listeners, 1);
      session.clock.advance(400);
      await codesUntil(await (await session.opend.accept()).ready(), "00001");
      await asked;
      assert.equal(listeners, 0);
    }));

  it("fails at once for what is wrong with it", () =>
    whileLost(async ({ context, clock }) => {
      await failsWith(context.request(QotGetBasicQot, null as never), OpenDArgumentError, "ARGUMENT");
      await failsWith(ask(context, "1", { timeout: -1 }), OpenDArgumentError, "ARGUMENT");
      const reason = new Error("no");
      assert.equal(await failureOf(ask(context, "1", { signal: AbortSignal.abort(reason) })), reason);
      assert.equal(clock.timers, 1, "only the wait before the next attempt");
    }));

  it("waits without limit with an infinite time", () =>
    whileLost(async (session) => {
      const asked = ask(session.context, "00001", { timeout: Infinity });
      assert.equal(session.clock.timers, 1);
      const next = await session.again();
      await codesUntil(next, "00001");
      await asked;
    }));

  it("waits over several attempts, and another loss", () =>
    whileLost(async (session) => {
      const asked = ask(session.context, "00001");
      (await session.redialled()).end();
      const next = await session.again();
      assert.deepEqual(await codesUntil(next, "00001"), ["00001"]);
      await asked;
    }));

  it("that would change an order is refused at once, and never written", () =>
    whileLost(async (session) => {
      const { context } = session;
      const error = await failsWith(context.request(TrdPlaceOrder, order), OpenDError, "NOT_CONNECTED");
      assert.match(error.message, /Trd_PlaceOrder was not sent/);
      const asked = ask(context, "00001");
      const next = await session.redialled();
      await failsWith(context.request(TrdPlaceOrder, order), OpenDError, "NOT_CONNECTED");
      await next.ready();
      assert.deepEqual(await codesUntil(next, "00001"), ["00001"]);
      await asked;
    }));

  it("is refused when too many wait already; the others are not harmed", () =>
    whileLost(async ({ context }) => {
      let settled = 0;
      const giveUp = new AbortController();
      const first = failureOf(ask(context, "1", { signal: giveUp.signal }));
      // Counted rather than awaited one by one: each promise more would be tens of thousands more.
      const count = (): void => void settled++;
      for (let i = 1; i < MOST_PENDING; i++) void ask(context, "1", { timeout: Infinity }).catch(count);
      await failsWith(ask(context, "1"), OpenDError, "TOO_MANY_REQUESTS");
      assert.equal(settled, 0);
      // One leaves, and makes room for one.
      giveUp.abort();
      await first;
      const last = failureOf(ask(context, "1"));
      await failsWith(ask(context, "1"), OpenDError, "TOO_MANY_REQUESTS");
      await context.close();
      await last;
      assert.equal(settled, MOST_PENDING - 1);
    }));

  it("is not held by the process: the wait for OpenD is", () =>
    whileLost(async ({ context, clock }) => {
      const failed = failsWith(ask(context, "00001"), OpenDClosedError, "CLOSED");
      assert.equal(clock.holding, 1);
      context.unref();
      assert.equal(clock.holding, 0);
      await context.close();
      await failed;
    }));
});

describe("a request in flight when the connection is lost", () => {
  for (const way of ways) {
    it(`is told at once whether it may have taken effect, over ${way.name}`, () =>
      withSession(way, async (session, peer) => {
        const { context } = session;
        const reads = failsWith(ask(context, "00001"), OpenDConnectionLostError, "CONNECTION_LOST");
        const c2s = { securityList: ["HK.00001"], subTypeList: [1 as const], isSubOrUnSub: true };
        const changes = failsWith(context.request(QotSub, c2s), OpenDConnectionLostError, "CONNECTION_LOST");
        const orders = failsWith(
          context.request(TrdPlaceOrder, order),
          OpenDOrderOutcomeUnknownError,
          "ORDER_OUTCOME_UNKNOWN",
        );
        for (let i = 0; i < 3; i++) await peer.next();
        peer.reset();
        const [read, change, unknown] = await Promise.all([reads, changes, orders]);
        assert.deepEqual([read.command, read.mayHaveTakenEffect], ["Qot_GetBasicQot", false]);
        assert.deepEqual([change.command, change.mayHaveTakenEffect], ["Qot_Sub", true]);
        assert.ok(unknown.cause instanceof OpenDClosedError);
        // None of them is sent again.
        const asked = ask(context, "00005");
        const next = await session.again();
        assert.deepEqual(await codesUntil(next, "00005"), ["00005"]);
        await asked;
      }));
  }

  it("that OpenD answers on the old connection, while it is given up, is lost all the same", () =>
    withSession(TCP, async (session, peer) => {
      const lost = failsWith(ask(session.context, "00001"), OpenDConnectionLostError, "CONNECTION_LOST");
      const packet = await peer.next();
      session.clock.advance(40_000);
      answer(peer, packet);
      await lost;
    }));
});

it("a request before open() has nothing to wait for", async () => {
  const context = new OpenDContext();
  await failsWith(ask(context, "00001"), OpenDError, "NOT_CONNECTED");
});

it("a subscription that was lost in flight is not wanted; one that was agreed to is", () =>
  withSession(TCP, async (session, peer) => {
    const c2s = { securityList: ["HK.00001"], subTypeList: [1 as const], isSubOrUnSub: true };
    const lost = failsWith(session.context.request(QotSub, c2s), OpenDConnectionLostError, "CONNECTION_LOST");
    await peer.next();
    peer.reset();
    await lost;
    const next = await session.again();
    await session.subscribe(next, { securityList: ["HK.00002"], subTypeList: [1] });
    next.reset();
    const third = await session.again();
    ok(third, await third.next());
    assert.equal((await session.until("restored")).subscriptions, 1);
  }));

describe("an order that waits for its turn within a limit", () => {
  /** Runs with a session on which an order waits, as many as OpenD takes having been sent. */
  function whileFull(
    run: (session: Watched, peer: Peer, late: Promise<unknown>) => Promise<void>,
    signal?: AbortSignal,
  ): Promise<void> {
    return withSession(TCP, async (session, peer) => {
      const { context, clock } = session;
      const sent: Promise<unknown>[] = [];
      for (let delay = 0; delay < 1000; delay = context.rateLimitDelay(TrdPlaceOrder, order)) {
        clock.advance(delay);
        sent.push(context.request(TrdPlaceOrder, order));
      }
      const unknown = Promise.all(sent.map((one) => failureOf(one)));
      for (let i = 0; i < sent.length; i++) await peer.next();
      await run(session, peer, context.request(TrdPlaceOrder, order, { signal }));
      peer.reset();
      for (const error of await unknown) assert.ok(error instanceof OpenDOrderOutcomeUnknownError, String(error));
    }, { keepAlive: false });
  }

  for (const signal of [undefined, new AbortController().signal]) {
    it(`is told of a loss at once, and never written${signal === undefined ? "" : ", with a signal too"}`, () =>
      whileFull(async (session, peer, late) => {
        peer.reset();
        const error = await failsWith(late, OpenDError, "NOT_CONNECTED", /was not sent: the connection is lost/);
        assert.match(String(error.cause), /is lost/);
        const next = await session.again();
        await session.clock.run(60_000);
        const asked = ask(session.context, "00001");
        assert.deepEqual(await codesUntil(next, "00001"), ["00001"]);
        await asked;
      }, signal));
  }

  it("gives the reason of its signal", () => {
    const giveUp = new AbortController();
    return whileFull(async (_session, _peer, late) => {
      const gone = failureOf(late);
      giveUp.abort(new Error("enough"));
      assert.equal((await gone as Error).message, "enough");
    }, giveUp.signal);
  });

  it("gives the end of the session", () =>
    whileFull(async (session, _peer, late) => {
      await Promise.all([failsWith(late, OpenDClosedError, "CLOSED"), session.context.close()]);
    }));

  it("is sent in its turn when nothing is lost", () =>
    whileFull(async (session, peer, late) => {
      const unknown = failsWith(late, OpenDOrderOutcomeUnknownError, "ORDER_OUTCOME_UNKNOWN");
      await session.clock.run(60_000);
      assert.equal((await peer.next()).id, TrdPlaceOrder.id);
      peer.reset();
      await unknown;
      await session.until("lost");
    }));
});

it("nobody asks anything of a connection that broke the protocol, although OpenD does not close it", () =>
  withSession(
    TCP,
    async (session, peer) => {
      peer.write("GARBAGE".repeat(20));
      await session.until("lost");
      const asked = ask(session.context, "00001");
      await failsWith(session.context.request(TrdPlaceOrder, order), OpenDError, "NOT_CONNECTED");
      const next = await session.again();
      assert.deepEqual(await codesUntil(next, "00001"), ["00001"]);
      await asked;
      assert.equal(peer.waiting, 0);
      peer.end();
      next.end();
      await session.until("lost");
    },
    { keepAlive: false },
    { stubborn: true },
  ));
