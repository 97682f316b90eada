/** OpenD's limits as a session keeps them: requests wait for room, are refused, or go on to be refused by OpenD. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { OpenDClosedError, OpenDLimitError, OpenDResponseError } from "../../src/errors.ts";
import { SubType } from "../../src/gen/qot_common.ts";
import { encodeQotGetSecuritySnapshotResponse } from "../../src/gen/qot_get_security_snapshot.ts";
import { decodeQotSubRequest, QotSub, type QotSubC2SInput } from "../../src/gen/qot_sub.ts";
import { decodeMessage } from "../../src/codec/reader.ts";
import { TrdUnlockTrade } from "../../src/gen/trd_unlock_trade.ts";
import { decodeTrdUnlockTradeRequest, encodeTrdUnlockTradeResponse } from "../../src/gen/trd_unlock_trade.ts";
import type { ContextOptions } from "../../src/session/options.ts";
import type { SubscriptionRequestOptions } from "../../src/session/subscriptions.ts";
import type { Peer } from "../connection/scripted_opend.ts";
import { failsWith, failureOf } from "../connection/support.ts";
import { no, ok, TCP, type Watched, withSession } from "./watched.ts";

/** A command that OpenD takes ten times in thirty seconds. */
const unlock = { unlock: false };
const MOST = 10;
/** Thirty seconds, and some for the way of a request. */
const WINDOW = 30_050;

function ask({ context }: Watched, signal?: AbortSignal): Promise<unknown> {
  return context.request(TrdUnlockTrade, unlock, { signal });
}

/** Has OpenD answer so many requests. */
async function answered(peer: Peer, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const packet = await peer.next();
    assert.equal(packet.id, TrdUnlockTrade.id);
    peer.reply(packet, encodeTrdUnlockTradeResponse, { retType: 0, s2c: {} });
  }
}

/** Runs with a session that has sent as many as OpenD takes. */
function whenFull(run: (session: Watched, peer: Peer) => Promise<void>, options: ContextOptions = {}): Promise<void> {
  return withSession(TCP, async (session, peer) => {
    const asked = Array.from({ length: MOST }, () => ask(session));
    await answered(peer, MOST);
    await Promise.all(asked);
    await run(session, peer);
  }, { keepAlive: false, ...options });
}

describe('rateLimit: "wait"', () => {
  it("holds a request back until there is room, and tells so", () =>
    whenFull(async (session, peer) => {
      const { context, clock } = session;
      assert.equal(context.rateLimitDelay(TrdUnlockTrade, unlock), WINDOW);
      const asked = ask(session);
      const event = await session.until("throttled");
      assert.deepEqual(event, { type: "throttled", command: TrdUnlockTrade.name, delay: WINDOW });
      await clock.run(WINDOW - 1);
      assert.equal(peer.waiting, 0);
      assert.equal(context.rateLimitDelay(TrdUnlockTrade, unlock), 1);
      await clock.run(1);
      await answered(peer, 1);
      await asked;
      assert.equal(clock.timers, 0);
    }));

  it("asks for what was given at the call, whatever becomes of the object meanwhile", () =>
    whenFull(async ({ context, clock }, peer) => {
      const given = { unlock: true, pwdMD5: "first" };
      const asked = [context.request(TrdUnlockTrade, given)];
      given.pwdMD5 = "second";
      asked.push(context.request(TrdUnlockTrade, given));
      given.pwdMD5 = "third";
      await clock.run(WINDOW);
      const sent: unknown[] = [];
      for (let i = 0; i < 2; i++) {
        const packet = await peer.next();
        sent.push(decodeMessage(decodeTrdUnlockTradeRequest, packet.body).c2s?.pwdMD5);
        peer.reply(packet, encodeTrdUnlockTradeResponse, { retType: 0, s2c: {} });
      }
      assert.deepEqual(sent, ["first", "second"]);
      await Promise.all(asked);
    }));

  it("lets the next go when one has had enough", () =>
    whenFull(async (session, peer) => {
      const giveUp = new AbortController();
      const gone = failureOf(ask(session, giveUp.signal));
      const asked = ask(session);
      const reason = new Error("enough");
      giveUp.abort(reason);
      assert.equal(await gone, reason);
      await session.clock.run(WINDOW);
      await answered(peer, 1);
      await asked;
      assert.equal(peer.waiting, 0);
    }));

  it("ends with the context", () =>
    whenFull(async (session) => {
      const failed = failsWith(ask(session), OpenDClosedError, "CLOSED");
      await session.context.close();
      await failed;
      assert.equal(session.clock.timers, 0);
    }));

  it("does not hold the process by itself", () =>
    whenFull(async (session) => {
      const failed = failsWith(ask(session), OpenDClosedError, "CLOSED");
      assert.deepEqual([session.clock.timers, session.clock.holding], [1, 0]);
      await session.context.close();
      await failed;
    }));

  it("keeps count over a reconnect, for OpenD does", () =>
    whenFull(async (session, peer) => {
      peer.end();
      const next = await session.again();
      assert.equal(session.context.rateLimitDelay(TrdUnlockTrade, unlock), WINDOW - 500);
      const asked = ask(session);
      await session.clock.run(WINDOW - 501);
      assert.equal(next.waiting, 0);
      await session.clock.run(1);
      await answered(next, 1);
      await asked;
    }));

  it("does not write to a lost connection when the time comes: the request waits for the next", () =>
    whenFull(async (session, peer) => {
      const asked = ask(session);
      await session.until("throttled");
      session.clock.advance(WINDOW - 200);
      peer.end();
      await session.until("lost");
      await session.clock.run(200);
      session.clock.advance(300);
      const next = await (await session.opend.accept()).ready();
      await answered(next, 1);
      await asked;
    }));

  it("counts on OpenD's word when others use up the limit", () =>
    withSession(TCP, async (session, peer) => {
      const refused = failsWith(ask(session), OpenDResponseError, "RESPONSE");
      no(peer, await peer.next(), "frequency limit exceeded");
      await refused;
      assert.equal(session.context.rateLimitDelay(TrdUnlockTrade, unlock), WINDOW);
    }));

  it("leaves other commands alone", () =>
    whenFull(async (session, peer) => {
      const { QotGetSecuritySnapshot } = await import("../../src/gen/qot_get_security_snapshot.ts");
      const asked = session.context.request(QotGetSecuritySnapshot, { securityList: ["HK.00700"] });
      peer.reply(await peer.next(), encodeQotGetSecuritySnapshotResponse, { retType: 0, s2c: { snapshotList: [] } });
      await asked;
      assert.ok(!session.types.includes("throttled"));
    }));
});

it('rateLimit: "reject" says when there is room again', () =>
  whenFull(async (session, peer) => {
    const { retryAfter, command } = await failsWith(ask(session), OpenDLimitError, "RATE_LIMIT");
    assert.deepEqual([retryAfter, command], [WINDOW, TrdUnlockTrade.name]);
    assert.equal(peer.waiting, 0);
    assert.equal(session.clock.timers, 0);
    await session.clock.run(WINDOW);
    const asked = ask(session);
    await answered(peer, 1);
    await asked;
    assert.ok(!session.types.includes("throttled"));
  }, { rateLimit: "reject" }));

it('rateLimit: "off" leaves it to OpenD', () =>
  whenFull(async (session, peer) => {
    assert.equal(session.context.rateLimitDelay(TrdUnlockTrade, unlock), 0);
    const refused = failsWith(ask(session), OpenDResponseError, "RESPONSE");
    no(peer, await peer.next(), "too often");
    await refused;
    const asked = ask(session);
    await answered(peer, 1);
    await asked;
  }, { rateLimit: "off" }));

describe("an unsubscribe that comes too early", () => {
  const of = { securityList: ["HK.00700"], subTypeList: [SubType.Basic] };
  const back: QotSubC2SInput = { ...of, isSubOrUnSub: false };
  const wait: SubscriptionRequestOptions = { tooEarly: "wait" };

  /** Runs with a session that has just subscribed. */
  function subscribed(run: (session: Watched, peer: Peer) => Promise<void>): Promise<void> {
    return withSession(TCP, async (session, peer) => {
      await session.subscribe(peer, of);
      await run(session, peer);
    }, { keepAlive: false });
  }

  it("is refused before OpenD would, and it is said when it can be done", () =>
    subscribed(async (session, peer) => {
      await session.clock.run(20_000);
      const { retryAfter } = await failsWith(
        session.context.request(QotSub, back),
        OpenDLimitError,
        "SUBSCRIPTION_TOO_YOUNG",
      );
      assert.equal(retryAfter, 40_000);
      assert.equal(peer.waiting, 0);
      await session.clock.run(40_000);
      const given = session.context.request(QotSub, back);
      ok(peer, await peer.next());
      await given;
    }));

  it("waits if asked to, without holding the process", () =>
    subscribed(async (session, peer) => {
      const given = session.context.request(QotSub, back, wait);
      await session.clock.run(59_999);
      assert.equal(peer.waiting, 0);
      assert.equal(session.clock.holding, 0);
      await session.clock.run(1);
      const packet = await peer.next();
      assert.equal(decodeMessage(decodeQotSubRequest, packet.body).c2s.isSubOrUnSub, false);
      ok(peer, packet);
      await given;
    }));

  it("may be given up while it waits, and is not written then", () =>
    subscribed(async (session, peer) => {
      const giveUp = new AbortController();
      const late: SubscriptionRequestOptions = { ...wait, signal: giveUp.signal };
      const gone = failureOf(session.context.request(QotSub, back, late));
      const reason = new Error("enough");
      giveUp.abort(reason);
      assert.equal(await gone, reason);
      assert.equal(session.clock.timers, 0);
      await session.clock.run(60_000);
      assert.equal(peer.waiting, 0);
    }));

  it("is counted from the restoring after a reconnect", () =>
    subscribed(async (session, peer) => {
      await session.clock.run(59_000);
      peer.end();
      const next = await session.again();
      ok(next, await next.next());
      await session.until("restored");
      const { retryAfter } = await failsWith(
        session.context.request(QotSub, back),
        OpenDLimitError,
        "SUBSCRIPTION_TOO_YOUNG",
      );
      assert.equal(retryAfter, 60_000);
    }));
});
