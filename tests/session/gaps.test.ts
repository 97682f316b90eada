/** What may have been missed is told: as an event, and in its place in the streams that asked for it. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { SubType } from "../../src/gen/qot_common.ts";
import { QotUpdateBasicQot } from "../../src/gen/qot_update_basic_qot.ts";
import { PushGap } from "../../src/session/push_gap.ts";
import { quotePush } from "../connection/messages.ts";
import { ok, TCP, ways, withSession } from "./watched.ts";

const of = { securityList: ["HK.00700"], subTypeList: [SubType.Basic] };

describe("the gap", () => {
  for (const way of ways) {
    it(`is from what was heard last to the restoring, over ${way.name}`, () =>
      withSession(way, async (session, peer) => {
        await session.subscribe(peer, of);
        const heard = Date.now();
        while (Date.now() === heard) await new Promise((resolve) => setImmediate(resolve));
        peer.end();
        await session.until("lost");
        const lost = Date.now();
        const next = await session.again();
        const packet = await next.next();
        while (Date.now() <= lost + 1) await new Promise((resolve) => setImmediate(resolve));
        const restoring = Date.now();
        ok(next, packet);
        const { from, to, of: what, backfilled } = await session.until("gap");
        assert.ok(from <= heard, `from ${from} is after ${heard}`);
        assert.ok(to >= restoring && to <= Date.now(), `to ${to} is before ${restoring}`);
        assert.deepEqual([what, backfilled], ["connection", []]);
        assert.deepEqual(session.types.slice(-3), ["ready", "restored", "gap"]);
      }));
  }

  it("is one, from the first loss, when the restoring was cut off too", () =>
    withSession(TCP, async (session, peer) => {
      await session.subscribe(peer, of);
      const heard = Date.now();
      peer.end();
      for (let i = 0; i < 2; i++) {
        const next = await session.again();
        await next.next();
        next.end();
      }
      const last = await session.again();
      ok(last, await last.next());
      assert.ok((await session.until("gap")).from <= heard);
      assert.equal(session.types.filter((type) => type === "gap").length, 1);
    }));
});

describe("the marker in a stream that asked for gaps", () => {
  /** What a stream gave, as text: prices of pushes, and `gap`. */
  async function taken(stream: AsyncIterator<unknown, undefined>, count: number): Promise<string[]> {
    const items: string[] = [];
    while (items.length < count) {
      const { value } = await stream.next();
      items.push(
        value instanceof PushGap
          ? `gap of ${value.of}`
          : String((value as { basicQotList: { curPrice: number }[] }).basicQotList[0]?.curPrice),
      );
    }
    return items;
  }

  it("stands between what came before and what came after, also before what came with the restoring", () =>
    withSession(TCP, async (session, peer) => {
      const { context } = session;
      const marked = context.pushes(QotUpdateBasicQot, { gaps: true })[Symbol.asyncIterator]();
      const plain = context.pushes(QotUpdateBasicQot)[Symbol.asyncIterator]();
      await session.subscribe(peer, of);
      peer.send(QotUpdateBasicQot.id, 1, quotePush("00700=1"));
      peer.send(QotUpdateBasicQot.id, 2, quotePush("00700=2"));
      peer.end();
      const next = await session.again();
      const packet = await next.next();
      // OpenD's first push comes right behind its reply, or before the reply of another batch.
      next.send(QotUpdateBasicQot.id, 1, quotePush("00700=3"));
      ok(next, packet);
      next.send(QotUpdateBasicQot.id, 2, quotePush("00700=4"));
      await session.until("gap");
      assert.deepEqual(await taken(marked, 5), ["1", "2", "gap of connection", "3", "4"]);
      assert.deepEqual(await taken(plain, 4), ["1", "2", "3", "4"]);
    }));

  it("is there when nothing is pushed after it, and has the ends of the gap", () =>
    withSession(TCP, async (session, peer) => {
      const stream = session.context.pushes(QotUpdateBasicQot, { gaps: true })[Symbol.asyncIterator]();
      await session.subscribe(peer, of);
      peer.end();
      const next = await session.again();
      ok(next, await next.next());
      const gap = await session.until("gap");
      const { value } = await stream.next();
      assert.ok(value instanceof PushGap);
      assert.equal(value.from, gap.from);
      assert.ok(value.to >= value.from && value.to <= gap.to);
    }));

  it("is not there when nothing was subscribed", () =>
    withSession(TCP, async (session, peer) => {
      const stream = session.context.pushes(QotUpdateBasicQot, { gaps: true })[Symbol.asyncIterator]();
      peer.end();
      const next = await session.again();
      next.send(QotUpdateBasicQot.id, 1, quotePush("00700=3"));
      assert.deepEqual(await taken(stream, 1), ["3"]);
    }));
});
