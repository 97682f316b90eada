/** What is asked of subscriptions while they are restored, and while a request about them is on its way. */

import assert from "node:assert/strict";
import { it } from "node:test";
import { decodeMessage } from "../../src/codec/reader.ts";
import { OpenDLimitError, OpenDResponseError } from "../../src/errors.ts";
import { GetGlobalState } from "../../src/gen/get_global_state.ts";
import { encodeNotifyResponse, Notify, NotifyNotifyType } from "../../src/gen/notify.ts";
import { QotMarket, SubType } from "../../src/gen/qot_common.ts";
import { decodeQotSubRequest, QotSub, type QotSubC2SInput } from "../../src/gen/qot_sub.ts";
import { TrdPlaceOrder } from "../../src/gen/trd_place_order.ts";
import { encode, type Packet, type Peer } from "../connection/scripted_opend.ts";
import { failsWith } from "../connection/support.ts";
import { order } from "../connection/order.ts";
import { no, ok, TCP, type Watched, withSession } from "./watched.ts";

const of = { securityList: ["HK.00001"], subTypeList: [SubType.Basic] };
const back: QotSubC2SInput = { ...of, isSubOrUnSub: false };

function codesOf({ body }: Packet): string[] {
  return decodeMessage(decodeQotSubRequest, body).c2s.securityList.map(({ code }) => code);
}

/** OpenD loses its servers, and finds them. */
function loseServers(peer: Peer): void {
  for (const qotLogined of [false, true]) {
    const s2c = { type: NotifyNotifyType.ConnStatus, connectStatus: { qotLogined, trdLogined: true } };
    peer.send(Notify.id, 0, encode(encodeNotifyResponse, { retType: 0, s2c }));
  }
}

/** When the client has seen all that was sent. */
async function seen(session: Watched, peer: Peer): Promise<void> {
  peer.send(3999, 0, new Uint8Array(0));
  await session.until("unknown");
}

it("an unsubscribe while the connection's subscriptions are restored is not taken for done: they are held by then", () =>
  withSession(TCP, async (session, peer) => {
    await session.subscribe(peer, of);
    peer.end();
    const next = await session.again();
    const restore = await next.next();
    const early = failsWith(session.context.request(QotSub, back), OpenDLimitError, "SUBSCRIPTION_TOO_YOUNG");
    assert.equal(next.waiting, 0);
    ok(next, restore);
    await early;
    // So it is still wanted.
    next.end();
    const third = await session.again();
    assert.deepEqual(codesOf(await third.next()), ["00001"]);
  }));

it("nothing overtakes the restoring after OpenD lost its servers", () =>
  withSession(TCP, async (session, peer) => {
    await session.subscribe(peer, of);
    loseServers(peer);
    const restore = await peer.next();
    const asked = session.context.request(QotSub, { ...of, securityList: ["HK.00002"], isSubOrUnSub: true });
    const probe = session.context.request(QotSub, { ...of, securityList: ["HK.00003"], isSubOrUnSub: true });
    // Orders and questions have no part in that; what was written before them has come by then.
    const other = [
      failsWith(session.context.request(TrdPlaceOrder, order), OpenDResponseError, "RESPONSE"),
      failsWith(session.context.request(GetGlobalState, {}), OpenDResponseError, "RESPONSE"),
    ];
    for (const { id } of [TrdPlaceOrder, GetGlobalState]) {
      const packet = await peer.next();
      assert.equal(packet.id, id);
      no(peer, packet, "no");
    }
    await Promise.all(other);
    assert.equal(peer.waiting, 0);
    ok(peer, restore);
    for (const code of ["00002", "00003"]) {
      const packet = await peer.next();
      assert.deepEqual(codesOf(packet), [code]);
      ok(peer, packet);
    }
    await probe;
    await asked;
  }));

it("what is wanted is what was sent, whatever becomes of the caller's object", () =>
  withSession(TCP, async (session, peer) => {
    const c2s = { securityList: ["HK.00001"], subTypeList: [SubType.Basic], isSubOrUnSub: true };
    const asked = session.context.request(QotSub, c2s);
    c2s.securityList[0] = "HK.00009";
    const packet = await peer.next();
    assert.deepEqual(codesOf(packet), ["00001"]);
    ok(peer, packet);
    await asked;
    peer.end();
    const next = await session.again();
    assert.deepEqual(codesOf(await next.next()), ["00001"]);
  }));

for (const agreed of [true, false]) {
  it(`an unsubscribe on its way when OpenD finds its servers is waited for: ${agreed ? "agreed" : "refused"}`, () =>
    withSession(TCP, async (session, peer) => {
      await session.subscribe(peer, of);
      await session.subscribe(peer, { ...of, securityList: ["HK.00002"] });
      session.clock.advance(61_000);
      const gone = session.context.request(QotSub, back);
      const packet = await peer.next();
      loseServers(peer);
      await seen(session, peer);
      assert.equal(peer.waiting, 0, "it would be undone");
      if (agreed) {
        ok(peer, packet);
        await gone;
      } else {
        no(peer, packet, "no");
        await failsWith(gone, OpenDResponseError, "RESPONSE");
      }
      const restore = await peer.next();
      assert.deepEqual(codesOf(restore).sort(), agreed ? ["00002"] : ["00001", "00002"]);
      ok(peer, restore);
      assert.equal((await session.until("restored")).subscriptions, agreed ? 1 : 2);
    }, { keepAlive: false }));
}

it("where an unsubscribe leaves nothing to be restored, nothing is said of it", () =>
  withSession(TCP, async (session, peer) => {
    await session.subscribe(peer, of);
    session.clock.advance(61_000);
    const gone = session.context.request(QotSub, back);
    const packet = await peer.next();
    loseServers(peer);
    await seen(session, peer);
    ok(peer, packet);
    await gone;
    await session.subscribe(peer, of);
    await seen(session, peer);
    assert.deepEqual(session.types.filter((type) => type === "restored" || type === "gap"), []);
  }, { keepAlive: false }));

it("what is wanted is what was asked for when it has to wait, whatever becomes of the caller's object", () =>
  withSession(TCP, async (session, peer) => {
    peer.end();
    await session.until("lost");
    const c2s = { securityList: ["HK.00001"], subTypeList: [SubType.Basic], isSubOrUnSub: true };
    const asked = session.context.request(QotSub, c2s);
    c2s.securityList[0] = "HK.00009";
    const next = await session.again();
    const packet = await next.next();
    assert.deepEqual(codesOf(packet), ["00001"]);
    ok(next, packet);
    await asked;
    next.end();
    const third = await session.again();
    assert.deepEqual(codesOf(await third.next()), ["00001"]);
  }));

it("a Proxy is as good as what it stands for", () =>
  withSession(TCP, async (session, peer) => {
    const security = new Proxy({ market: QotMarket.HK_Security, code: "00001" }, {});
    const securityList = new Proxy([security], {});
    const c2s: QotSubC2SInput = new Proxy({ ...of, securityList, isSubOrUnSub: true }, {});
    const asked = session.context.request(QotSub, c2s);
    const packet = await peer.next();
    assert.deepEqual(codesOf(packet), ["00001"]);
    ok(peer, packet);
    await asked;
    peer.end();
    assert.deepEqual(codesOf(await (await session.again()).next()), ["00001"]);
  }));
