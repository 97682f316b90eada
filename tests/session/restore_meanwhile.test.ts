/** What is asked of subscriptions while they are restored, and while a request about them is on its way. */

import assert from "node:assert/strict";
import { it } from "node:test";
import { decodeMessage } from "../../src/codec/reader.ts";
import { OpenDLimitError } from "../../src/errors.ts";
import { encodeNotifyResponse, Notify, NotifyNotifyType } from "../../src/gen/notify.ts";
import { SubType } from "../../src/gen/qot_common.ts";
import { decodeQotSubRequest, QotSub, type QotSubC2SInput } from "../../src/gen/qot_sub.ts";
import { encode, type Packet } from "../connection/scripted_opend.ts";
import { failsWith } from "../connection/support.ts";
import { ok, TCP, withSession } from "./watched.ts";

const of = { securityList: ["HK.00001"], subTypeList: [SubType.Basic] };
const back: QotSubC2SInput = { ...of, isSubOrUnSub: false };

function codesOf({ body }: Packet): string[] {
  return decodeMessage(decodeQotSubRequest, body).c2s.securityList.map(({ code }) => code);
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
    for (const qotLogined of [false, true]) {
      const connectStatus = { qotLogined, trdLogined: true };
      const s2c = { type: NotifyNotifyType.ConnStatus, connectStatus };
      peer.send(Notify.id, 0, encode(encodeNotifyResponse, { retType: 0, s2c }));
    }
    const restore = await peer.next();
    const asked = session.context.request(QotSub, { ...of, securityList: ["HK.00002"], isSubOrUnSub: true });
    const probe = session.context.request(QotSub, { ...of, securityList: ["HK.00003"], isSubOrUnSub: true });
    // There and back: what was written before has come by then.
    for (let i = 0; i < 3; i++) {
      peer.send(3999, 0, new Uint8Array(0));
      await session.until("unknown");
    }
    assert.equal(peer.waiting, 0, "what may go is written before request() returns; these may not");
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
