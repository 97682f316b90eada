/** What happens while the ticks of a gap are fetched: order stands, none comes twice, and what is over is over. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { decodeMessage } from "../../src/codec/reader.ts";
import { OpenDResponseError } from "../../src/errors.ts";
import { encodeNotifyResponse, Notify, NotifyNotifyType } from "../../src/gen/notify.ts";
import { type Security, SubType } from "../../src/gen/qot_common.ts";
import { decodeQotGetTickerRequest, encodeQotGetTickerResponse, QotGetTicker } from "../../src/gen/qot_get_ticker.ts";
import { QotSub } from "../../src/gen/qot_sub.ts";
import { encodeQotUpdateTickerResponse, QotUpdateTicker } from "../../src/gen/qot_update_ticker.ts";
import { PushGap } from "../../src/session/push_gap.ts";
import { encode, type Packet, type Peer } from "../connection/scripted_opend.ts";
import { failsWith } from "../connection/support.ts";
import { HK, push, textOf, ticks } from "./tick_support.ts";
import { no, ok, TCP, type Watched, withSession } from "./watched.ts";

const options = { backfill: true, keepAlive: false };
const US: Security = { market: 11, code: "AAPL" };
const subscription = { securityList: ["HK.00700"], subTypeList: [SubType.Ticker] };
const anew = { ...subscription, isSubOrUnSub: true, isRegOrUnRegPush: true };
const back = { ...subscription, isSubOrUnSub: false };

/** Pushes ticks, and waits until the client has seen them. */
async function pushed(session: Watched, peer: Peer, numbers: number[], security: Security = HK): Promise<void> {
  const data = { retType: 0, s2c: push(ticks(...numbers), security) } as const;
  peer.send(QotUpdateTicker.id, 1, encode(encodeQotUpdateTickerResponse, data));
  await seen(session, peer);
}

/** When the client has seen all that was sent. */
async function seen(session: Watched, peer: Peer): Promise<void> {
  peer.send(3999, 0, new Uint8Array(0));
  await session.until("unknown");
}

/** Tells the ticks that are asked for. */
function tell(peer: Peer, to: Packet, numbers: number[]): void {
  assert.equal(to.id, QotGetTicker.id);
  const { security } = decodeMessage(decodeQotGetTickerRequest, to.body).c2s;
  peer.reply(to, encodeQotGetTickerResponse, { retType: 0, s2c: { security, tickerList: ticks(...numbers) } });
}

function servers(peer: Peer, qotLogined: boolean): void {
  const s2c = { type: NotifyNotifyType.ConnStatus, connectStatus: { qotLogined, trdLogined: true } };
  peer.send(Notify.id, 0, encode(encodeNotifyResponse, { retType: 0, s2c }));
}

interface Fetching {
  readonly session: Watched;
  readonly peer: Peer;
  /** The question that is not answered yet. */
  readonly asked: Packet;
  /** What was delivered so far: of a handler's calls, one after the other. */
  readonly given: () => string;
}

/** Runs with a session that had tick 1, was lost, stands again, and has asked for the ticks of the gap. */
function whileFetching(run: (fetching: Fetching) => Promise<void>, security: Security = HK): Promise<void> {
  return withSession(TCP, async (session, peer) => {
    const pushes: string[] = [];
    session.context.on(QotUpdateTicker, (data) => pushes.push(textOf(data)));
    await session.subscribe(peer, { securityList: [security], subTypeList: [SubType.Ticker] });
    await pushed(session, peer, [1], security);
    peer.reset();
    const next = await session.again();
    ok(next, await next.next());
    await session.until("restored");
    await run({ session, peer: next, asked: await next.next(), given: () => pushes.join(" | ") });
  }, options);
}

describe("while missed ticks are fetched", () => {
  it("subscribing again changes nothing: what is held waits for what is fetched", () =>
    whileFetching(async ({ session, peer, asked, given }) => {
      await pushed(session, peer, [4]);
      const again = session.context.request(QotSub, anew);
      ok(peer, await peer.next());
      await again;
      await pushed(session, peer, [5]);
      assert.equal(given(), "1");
      tell(peer, asked, [1, 2, 3, 4, 5]);
      const { backfilled } = await session.until("gap");
      assert.deepEqual(backfilled, [{ security: "HK.00700", ticks: 2, complete: true }]);
      await pushed(session, peer, [5, 6]);
      assert.equal(given(), "1 | 2* 3* | 4 | 5 | 6");
    }));

  for (const [name, c2s] of [["subscribing again", anew], ["an unsubscribe", back]] as const) {
    it(`${name} that OpenD refuses changes nothing`, () =>
      whileFetching(async ({ session, peer, asked, given }) => {
        session.clock.advance(61_000);
        await pushed(session, peer, [4]);
        const refused = failsWith(session.context.request(QotSub, c2s), OpenDResponseError, "RESPONSE");
        no(peer, await peer.next(), "no");
        await refused;
        await pushed(session, peer, [5]);
        tell(peer, asked, [1, 2, 3, 4, 5]);
        const { backfilled } = await session.until("gap");
        assert.deepEqual(backfilled, [{ security: "HK.00700", ticks: 2, complete: true }]);
        assert.equal(given(), "1 | 2* 3* | 4 | 5");
      }));
  }

  for (const [name, c2s] of [["unsubscribed", back], ["given back with all", { ...back, isUnsubAll: true }]] as const) {
    it(`what is ${name} gets none of them, and begins anew when it is wanted again`, () =>
      whileFetching(async ({ session, peer, asked, given }) => {
        session.clock.advance(61_000);
        await pushed(session, peer, [4]);
        const gone = session.context.request(QotSub, c2s);
        ok(peer, await peer.next());
        await gone;
        await session.subscribe(peer, subscription);
        await pushed(session, peer, [7]);
        tell(peer, asked, [1, 2, 3, 4, 5, 6, 7]);
        const { backfilled } = await session.until("gap");
        assert.deepEqual(backfilled.map(({ complete }) => complete), [false]);
        await pushed(session, peer, [7, 8]);
        assert.equal(given(), "1 | 7 | 8");
      }));
  }

  it("stop() drops what is held and what is fetched; from start() on ticks come at once", () =>
    whileFetching(async ({ session, peer, asked, given }) => {
      await pushed(session, peer, [4]);
      session.context.stop();
      session.context.start();
      await pushed(session, peer, [5]);
      assert.equal(given(), "1 | 5");
      tell(peer, asked, [1, 2, 3, 4, 5]);
      await session.until("gap");
      await pushed(session, peer, [5, 6]);
      assert.equal(given(), "1 | 5 | 6");
    }));

  it("close() ends all of it: nothing is delivered after it", () =>
    whileFetching(async ({ session, peer, asked, given }) => {
      await pushed(session, peer, [4]);
      const closing = session.context.close();
      tell(peer, asked, [1, 2, 3, 4]);
      await closing;
      await session.over;
      assert.equal(given(), "1");
      assert.equal(session.types.includes("gap"), false);
    }));

  it("close() in a handler that is given them ends it too", () =>
    whileFetching(async ({ session, peer, asked, given }) => {
      const { context } = session;
      const closing = new Promise<void>((resolve) => {
        context.on(QotUpdateTicker, () => resolve(context.close()));
      });
      await pushed(session, peer, [4]);
      await pushed(session, peer, [5]);
      tell(peer, asked, [1, 2, 3]);
      await closing;
      await session.over;
      assert.equal(given(), "1 | 2* 3*");
    }));

  it("a market newer than the schema is as good as any", () =>
    whileFetching(async ({ session, peer, asked, given }) => {
      tell(peer, asked, [1, 2]);
      const { backfilled } = await session.until("gap");
      assert.deepEqual(backfilled, [{ security: "111.X", ticks: 1, complete: true }]);
      assert.equal(given(), "1 | 2*");
    }, { market: 111 as Security["market"], code: "X" }));

  it("OpenD loses its servers: each gap has its marker, and each tick comes once", () =>
    withSession(TCP, async (session, peer) => {
      const items: string[] = [];
      const taken = (async () => {
        for await (const item of session.context.pushes(QotUpdateTicker, { gaps: true })) {
          items.push(item instanceof PushGap ? "gap" : `${item.security.code}: ${textOf(item)}`);
        }
      })();
      await session.subscribe(peer, { ...subscription, securityList: ["HK.00700", "US.AAPL"] });
      await pushed(session, peer, [1]);
      await pushed(session, peer, [1], US);
      peer.reset();
      const next = await session.again();
      ok(next, await next.next());
      await session.until("restored");
      // One is told of; the other is still asked for.
      tell(next, await next.next(), [1, 2, 3]);
      await next.next();
      await pushed(session, next, [4]);
      servers(next, false);
      servers(next, true);
      ok(next, await next.next());
      await session.until("restored");
      for (let i = 0; i < 2; i++) tell(next, await next.next(), [1, 2, 3, 4, 5, 6]);
      const gap = await session.until("gap");
      const securities = gap.backfilled.map(({ security, ticks, complete }) => `${security} ${ticks} ${complete}`);
      assert.deepEqual(securities.sort(), ["HK.00700 2 true", "US.AAPL 5 true"]);
      await pushed(session, next, [7]);
      await session.context.close();
      await taken;
      assert.deepEqual(items, [
        "00700: 1",
        "AAPL: 1",
        "gap",
        "00700: 2* 3*",
        "00700: 4",
        "gap",
        "00700: 5* 6*",
        "AAPL: 2* 3* 4* 5* 6*",
        "00700: 7",
      ]);
    }, options));

  it("a security that had no tick before the gap is told as incomplete: nobody knows", () =>
    withSession(TCP, async (session, peer) => {
      session.context.on(QotUpdateTicker, () => {});
      await session.subscribe(peer, { ...subscription, securityList: ["HK.00700", "US.AAPL"] });
      await pushed(session, peer, [1]);
      peer.reset();
      const next = await session.again();
      ok(next, await next.next());
      tell(next, await next.next(), [1, 2]);
      const { backfilled } = await session.until("gap");
      assert.deepEqual(backfilled, [
        { security: "HK.00700", ticks: 1, complete: true },
        { security: "US.AAPL", ticks: 0, complete: false },
      ]);
      assert.equal(next.waiting, 0);
    }, options));
});
