/** What was subscribed is subscribed again, each with its own options, before anything else is sent. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { decodeMessage } from "../../src/codec/reader.ts";
import { OpenDClosedError, OpenDResponseError } from "../../src/errors.ts";
import { Session } from "../../src/gen/common.ts";
import { encodeNotifyResponse, Notify, NotifyNotifyType } from "../../src/gen/notify.ts";
import { RehabType, SubType } from "../../src/gen/qot_common.ts";
import { QotRegQotPush } from "../../src/gen/qot_reg_qot_push.ts";
import { decodeQotSubRequest, QotSub, type QotSubC2S } from "../../src/gen/qot_sub.ts";
import { decodeTrdSubAccPushRequest, TrdSubAccPush } from "../../src/gen/trd_sub_acc_push.ts";
import { answer, ask, codeIn, codeOf } from "../connection/asking.ts";
import { encode, type Packet, type Peer } from "../connection/scripted_opend.ts";
import { failsWith } from "../connection/support.ts";
import { no, ok, TCP, type Watched, ways, withSession } from "./watched.ts";

const { Basic, KL_Day, OrderBook, Ticker } = SubType;

/** What a Qot_Sub asks for, if it is one. */
function subOf({ id, body }: Packet): QotSubC2S {
  assert.equal(id, QotSub.id);
  return decodeMessage(decodeQotSubRequest, body).c2s;
}

/** Pairs of a request as `"00700/1"`. */
function pairsOf({ securityList, subTypeList }: QotSubC2S): string[] {
  return securityList.flatMap(({ code }) => subTypeList.map((subType) => `${code}/${subType}`));
}

/** What was waited for when the restoring was over: the next one goes on with it. */
const awaited = new WeakMap<Peer, Promise<Packet>>();

/** Answers the restoring until it is told to be done; gives what was asked for. */
async function restoring(
  session: Watched,
  peer: Peer,
  reply: (packet: Packet) => void = (packet) => ok(peer, packet),
): Promise<Packet[]> {
  const packets: Packet[] = [];
  const done = session.until("restored").then(() => true);
  for (;;) {
    const next = awaited.get(peer) ?? peer.next();
    awaited.set(peer, next);
    const packet = await Promise.race([next, done]);
    if (packet === true) {
      // What comes after is not of the restoring.
      assert.equal(peer.waiting, 0);
      return packets;
    }
    awaited.delete(peer);
    packets.push(packet as Packet);
    reply(packet as Packet);
  }
}

/** OpenD's word on its own servers. */
function servers(qotLogined: boolean): Uint8Array {
  const connectStatus = { qotLogined, trdLogined: true };
  return encode(encodeNotifyResponse, { retType: 0, s2c: { type: NotifyNotifyType.ConnStatus, connectStatus } });
}

describe("every subscription comes back with its own options", () => {
  for (const way of ways) {
    it(`over ${way.name}`, () =>
      withSession(way, async (session, peer) => {
        const of = (code: string, ...subTypeList: SubType[]) => ({ securityList: [`HK.${code}`], subTypeList });
        await session.subscribe(peer, of("00001", Basic));
        await session.subscribe(peer, { ...of("00002", Basic), isRegOrUnRegPush: false });
        await session.subscribe(peer, { ...of("00003", Ticker), isFirstPush: false });
        await session.subscribe(peer, {
          ...of("00004", KL_Day),
          regPushRehabTypeList: [RehabType.None, RehabType.Backward],
        });
        await session.subscribe(peer, { ...of("00005", OrderBook), isSubOrderBookDetail: true });
        await session.subscribe(peer, { securityList: ["US.AAPL"], subTypeList: [Basic], session: Session.ALL });
        await session.subscribe(peer, { securityList: ["US.TSLA"], subTypeList: [KL_Day], extendedTime: true });
        await session.subscribe(peer, { ...of("00006", Basic), isRegOrUnRegPush: undefined });
        // Its push is let go by a request of its own; the next one gets one.
        for (const [code, isRegOrUnReg] of [["00005", false], ["00006", true]] as const) {
          const subTypeList = code === "00005" ? [OrderBook] : [Basic];
          const c2s = { securityList: [`HK.${code}`], subTypeList, isRegOrUnReg, isFirstPush: false };
          const asked = session.context.request(QotRegQotPush, { ...c2s, rehabTypeList: [] });
          ok(peer, await peer.next());
          await asked;
        }
        const accounts = session.context.request(TrdSubAccPush, { accIDList: [2n ** 60n, 7n] });
        ok(peer, await peer.next());
        await accounts;
        peer.reset();
        const packets = await restoring(session, await session.again());
        const [trade, ...quotes] = packets.sort((a, b) => a.id - b.id);
        assert.deepEqual(decodeMessage(decodeTrdSubAccPushRequest, trade!.body).c2s.accIDList, [2n ** 60n, 7n]);
        const told = quotes.map(subOf).flatMap((c2s) =>
          pairsOf(c2s).map((pair) =>
            [
              pair,
              c2s.isRegOrUnRegPush ? `push${c2s.isFirstPush ? " first" : ""}` : "no push",
              ...c2s.regPushRehabTypeList.length > 0 ? [`rehab ${c2s.regPushRehabTypeList.join()}`] : [],
              ...c2s.isSubOrderBookDetail ? ["detail"] : [],
              ...c2s.session ? [`session ${c2s.session}`] : [],
              ...c2s.extendedTime ? ["extended"] : [],
            ].join(", ")
          )
        );
        assert.ok(quotes.every((packet) => subOf(packet).isSubOrUnSub));
        assert.deepEqual(told.sort(), [
          "00001/1, push first",
          "00002/1, no push",
          "00003/4, push",
          "00004/6, push first, rehab 0,2",
          "00005/2, no push, detail",
          "00006/1, push",
          "AAPL/1, push first, session 3",
          "TSLA/6, push first, rehab 1, extended",
        ]);
        const event = session.log.findLast(({ type }) => type === "restored");
        assert.deepEqual(event, { type: "restored", subscriptions: 10, failed: [] });
      }));
  }

  it("what was given back does not come back, and what was refused never was", () =>
    withSession(TCP, async (session, peer) => {
      const { context, clock } = session;
      await session.subscribe(peer, { securityList: ["HK.00001", "HK.00002", "HK.00003"], subTypeList: [Basic] });
      const asked = context.request(QotSub, {
        securityList: ["HK.99999"],
        subTypeList: [Basic],
        isSubOrUnSub: true,
        isRegOrUnRegPush: true,
      });
      no(peer, await peer.next(), "unknown stock");
      await failsWith(asked, OpenDResponseError, "RESPONSE");
      // OpenD says something now and then, so that it is not taken for dead.
      for (let i = 0; i < 8; i++) {
        await clock.run(8000);
        ok(peer, await peer.next());
      }
      const given = context.request(QotSub, { securityList: ["HK.00002"], subTypeList: [Basic], isSubOrUnSub: false });
      ok(peer, await peer.next());
      await given;
      peer.end();
      const packets = await restoring(session, await session.again());
      assert.deepEqual(packets.flatMap((packet) => pairsOf(subOf(packet))), ["00001/1", "00003/1"]);
    }));

  it("nothing is asked for when nothing is wanted", () =>
    withSession(TCP, async (session, peer) => {
      peer.end();
      const next = await session.again();
      const asked = ask(session.context, "00700");
      answer(next, await next.next());
      await asked;
      assert.deepEqual(session.types.slice(-2), ["connecting", "ready"], "and neither a restoring nor a gap is told");
    }));
});

describe("one that fails", () => {
  it("is told, and stops nothing", () =>
    withSession(TCP, async (session, peer) => {
      await session.subscribe(peer, { securityList: ["HK.00001", "HK.00002", "HK.00003"], subTypeList: [Basic] });
      await session.subscribe(peer, { securityList: ["HK.00004"], subTypeList: [KL_Day] });
      peer.end();
      const next = await session.again();
      await restoring(session, next, (packet) => {
        const pairs = pairsOf(subOf(packet));
        if (pairs.includes("00002/1")) no(next, packet, "unknown stock");
        else ok(next, packet);
      });
      const event = session.log.findLast((event) => event.type === "restored");
      assert.ok(event?.type === "restored");
      assert.equal(event.subscriptions, 3);
      assert.equal(event.failed.length, 1);
      const [{ securities, subTypes, error }] = event.failed as [(typeof event.failed)[0]];
      assert.deepEqual([securities, subTypes], [["HK.00002"], [Basic]]);
      assert.match(error.message, /unknown stock/);
      // It is asked for again the next time.
      next.end();
      const third = await session.again();
      const packets = await restoring(session, third);
      assert.ok(packets.flatMap((packet) => pairsOf(subOf(packet))).includes("00002/1"));
    }));

  it("because OpenD has not found its servers yet is asked for again once it has", () =>
    withSession(TCP, async (session, peer) => {
      await session.subscribe(peer, { securityList: ["HK.00001"], subTypeList: [Basic] });
      peer.end();
      const next = await session.again();
      await restoring(session, next, (packet) => no(next, packet, "network disconnected"));
      assert.equal(
        (session.log.findLast(({ type }) => type === "restored") as { subscriptions: number }).subscriptions,
        0,
      );
      next.send(Notify.id, 0, servers(true));
      assert.equal((await restoring(session, next)).length, 1);
      assert.equal(
        (session.log.findLast(({ type }) => type === "restored") as { subscriptions: number }).subscriptions,
        1,
      );
    }));
});

describe("while subscriptions are restored", () => {
  it("requests wait, and are sent after it in their order", () =>
    withSession(TCP, async (session, peer) => {
      const { context } = session;
      await session.subscribe(peer, { securityList: ["HK.00001"], subTypeList: [Basic] });
      peer.end();
      const { delay } = await session.until("waiting");
      const asked = ["00011", "00012"].map((code) => ask(context, code));
      session.clock.advance(delay);
      const next = await session.opend.accept();
      await next.next().then(({ serial }) => next.write(next.initReply(serial)));
      const restore = await next.next();
      assert.deepEqual(pairsOf(subOf(restore)), ["00001/1"]);
      asked.push(ask(context, "00013"));
      assert.equal(next.waiting, 0, "nothing overtakes it");
      ok(next, restore);
      for (const [i, code] of ["00011", "00012", "00013"].entries()) {
        const packet = await next.next();
        assert.equal(codeOf(packet), code);
        answer(next, packet);
        assert.equal(codeIn(await asked[i]!), code);
      }
    }));

  it("another loss begins it anew, once", () =>
    withSession(TCP, async (session, peer) => {
      await session.subscribe(peer, { securityList: ["HK.00001"], subTypeList: [Basic] });
      peer.end();
      for (let i = 0; i < 3; i++) {
        const next = await session.again();
        assert.deepEqual(pairsOf(subOf(await next.next())), ["00001/1"]);
        next.reset();
      }
      const last = await session.again();
      await restoring(session, last);
      await session.until("gap");
      assert.deepEqual(
        session.types.filter((type) => type === "connecting" || type === "restored" || type === "gap"),
        ["connecting", "connecting", "connecting", "connecting", "connecting", "restored", "gap"],
      );
      assert.equal(session.opend.accepted, 5);
    }));

  it("a silent death begins it anew, once", () =>
    withSession(TCP, async (session, peer) => {
      await session.subscribe(peer, { securityList: ["HK.00001"], subTypeList: [Basic] });
      peer.end();
      const next = await session.again();
      await next.next();
      await session.clock.run(40_000);
      await session.until("lost");
      await restoring(session, await session.again());
      await session.until("gap");
      assert.equal(session.opend.accepted, 3);
      assert.equal(session.types.filter((type) => type === "waiting").length, 2);
    }));
});

describe("while the connection is lost", () => {
  it("what is given back is not asked for again", () =>
    withSession(TCP, async (session, peer) => {
      const { context } = session;
      await session.subscribe(peer, { securityList: ["HK.00001", "HK.00002"], subTypeList: [Basic] });
      peer.end();
      await session.until("lost");
      // Although it is younger than a minute: OpenD has forgotten it.
      await context.request(QotSub, { securityList: ["HK.00001"], subTypeList: [Basic], isSubOrUnSub: false });
      const packets = await restoring(session, await session.again());
      assert.deepEqual(packets.flatMap((packet) => pairsOf(subOf(packet))), ["00002/1"]);
    }));

  it("all may be given back", () =>
    withSession(TCP, async (session, peer) => {
      await session.subscribe(peer, { securityList: ["HK.00001"], subTypeList: [Basic] });
      peer.end();
      await session.until("lost");
      await session.context.request(QotSub, { isSubOrUnSub: false, isUnsubAll: true });
      const next = await session.again();
      const asked = ask(session.context, "00700");
      answer(next, await next.next());
      await asked;
    }));

  it("what is subscribed waits, and is not undone by what was given back after it", () =>
    withSession(TCP, async (session, peer) => {
      const { context } = session;
      peer.end();
      await session.until("lost");
      const c2s = { securityList: ["HK.00001"], subTypeList: [Basic] };
      const ends = [true, false].map((isSubOrUnSub) =>
        failsWith(context.request(QotSub, { ...c2s, isSubOrUnSub }), OpenDClosedError, "CLOSED")
      );
      const next = await session.again();
      assert.ok(subOf(await next.next()).isSubOrUnSub);
      const last = subOf(await next.next());
      assert.equal(last.isSubOrUnSub, false, "the last word is the last request");
      await context.close();
      await Promise.all(ends);
    }));
});

describe("when OpenD has lost its own servers and found them again", () => {
  it("everything is asked for again, and the gap is theirs", () =>
    withSession(TCP, async (session, peer) => {
      await session.subscribe(peer, { securityList: ["HK.00001"], subTypeList: [Basic, Ticker] });
      const before = Date.now();
      for (const up of [false, false, true]) peer.send(Notify.id, 0, servers(up));
      const packets = await restoring(session, peer);
      assert.deepEqual(packets.flatMap((packet) => pairsOf(subOf(packet))), ["00001/1", "00001/4"]);
      const gap = await session.until("gap");
      assert.equal(gap.of, "servers");
      assert.ok(gap.from >= before && gap.to >= gap.from && gap.to <= Date.now());
      assert.ok(!session.types.includes("lost"), "our connection stands");
    }));

  it("a word that all is well asks for nothing", () =>
    withSession(TCP, async (session, peer) => {
      await session.subscribe(peer, { securityList: ["HK.00001"], subTypeList: [Basic] });
      peer.send(Notify.id, 0, servers(true));
      await session.until("notice");
      const asked = ask(session.context, "00700");
      answer(peer, await peer.next());
      await asked;
      assert.ok(!session.types.includes("restored"));
    }));

  it("a loss while that is under way is a loss", () =>
    withSession(TCP, async (session, peer) => {
      await session.subscribe(peer, { securityList: ["HK.00001"], subTypeList: [Basic] });
      for (const up of [false, true]) peer.send(Notify.id, 0, servers(up));
      await peer.next();
      peer.reset();
      await restoring(session, await session.again());
      const gap = await session.until("gap");
      assert.equal(gap.of, "connection");
      assert.equal(session.types.filter((type) => type === "gap").length, 1);
    }));

  it("a loss before they are found makes a gap from when they were lost", () =>
    withSession(TCP, async (session, peer) => {
      await session.subscribe(peer, { securityList: ["HK.00001"], subTypeList: [Basic] });
      peer.send(Notify.id, 0, servers(false));
      await session.until("notice");
      const known = Date.now();
      // OpenD is heard of later than that.
      while (Date.now() === known) await new Promise((resolve) => setImmediate(resolve));
      peer.send(Notify.id, 0, servers(false));
      await session.until("notice");
      peer.reset();
      await restoring(session, await session.again());
      assert.ok((await session.until("gap")).from <= known);
    }));

  it("what was refused while they were being found is asked for again", () =>
    withSession(TCP, async (session, peer) => {
      await session.subscribe(peer, { securityList: ["HK.00001"], subTypeList: [Basic] });
      peer.end();
      const next = await session.again();
      let refused = false;
      const packets = await restoring(session, next, (packet) => {
        if (refused) return ok(next, packet);
        refused = true;
        next.send(Notify.id, 0, servers(true));
        no(next, packet, "network disconnected");
      });
      assert.equal(packets.length, 2);
      const event = session.log.findLast(({ type }) => type === "restored");
      assert.deepEqual(event, { type: "restored", subscriptions: 1, failed: [] });
    }));

  it("again before that is over, it is done once more and told once", () =>
    withSession(TCP, async (session, peer) => {
      await session.subscribe(peer, { securityList: ["HK.00001"], subTypeList: [Basic] });
      for (const up of [false, true]) peer.send(Notify.id, 0, servers(up));
      const first = await peer.next();
      for (const up of [false, true]) peer.send(Notify.id, 0, servers(up));
      const second = await peer.next();
      for (const packet of [first, second]) ok(peer, packet);
      await session.until("gap");
      const asked = ask(session.context, "00700");
      answer(peer, await peer.next());
      await asked;
      for (const once of ["restored", "gap"]) assert.equal(session.types.filter((type) => type === once).length, 1);
    }));

  it("close() while that is under way leaves no rejection unhandled", () =>
    withSession(TCP, async (session, peer) => {
      await session.subscribe(peer, { securityList: ["HK.00001"], subTypeList: [Basic] });
      for (const up of [false, true]) peer.send(Notify.id, 0, servers(up));
      await peer.next();
      await session.context.close();
    }));
});
