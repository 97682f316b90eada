/** What the official clients of OpenD were found to do: none of it may happen here. The list is in `peers.test.ts`. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { decodeMessage } from "../../src/codec/reader.ts";
import {
  OpenDArgumentError,
  OpenDClosedError,
  OpenDConnectError,
  type OpenDError,
  OpenDResponseError,
  OpenDTimeoutError,
} from "../../src/errors.ts";
import { SubType } from "../../src/gen/qot_common.ts";
import { QotGetBasicQot } from "../../src/gen/qot_get_basic_qot.ts";
import { decodeQotSubRequest } from "../../src/gen/qot_sub.ts";
import { QotUpdateBasicQot } from "../../src/gen/qot_update_basic_qot.ts";
import { TrdEnv, TrdMarket } from "../../src/gen/trd_common.ts";
import { OpenDContext } from "../../src/session/context.ts";
import { sha1 } from "../../src/wire/digest.ts";
import { encodeFrame } from "../../src/wire/frame.ts";
import { answer, ask, codeIn } from "../connection/asking.ts";
import { quotePush } from "../connection/messages.ts";
import type { Peer } from "../connection/scripted_opend.ts";
import { failsWith, failureOf } from "../connection/support.ts";
import { AES, no, ok, pushedTo, TCP, WEBSOCKET, withSession } from "./watched.ts";

describe("the official Python client", () => {
  it("the receive buffer does not survive a reconnect: a drop in mid packet harms nothing of the next session", () =>
    withSession(TCP, async (session, peer) => {
      const codes = pushedTo(session.context);
      peer.write(peer.packet(QotUpdateBasicQot.id, 1, quotePush("OLD")).subarray(0, 50));
      peer.reset();
      const next = await session.again();
      next.send(QotUpdateBasicQot.id, 1, quotePush("NEW"));
      const asked = ask(session.context, "00700");
      answer(next, await next.next());
      assert.equal(codeIn(await asked), "00700");
      assert.deepEqual(codes, ["NEW"]);
    }));

  it("failed handshakes do not stop the reconnecting, and each is told", () =>
    withSession(TCP, async (session, peer) => {
      peer.end();
      for (let i = 0; i < 3; i++) (await session.redialled()).end();
      const waiting = await session.until("waiting");
      assert.equal(waiting.cause.code, "HANDSHAKE_REFUSED");
      session.clock.advance(waiting.delay);
      await (await session.opend.accept()).ready();
      await session.until("ready");
    }));

  it("a host name that does not resolve does not hang: neither the first time, nor later", async () => {
    const context = new OpenDContext({ host: "no-such-host.invalid", port: 11111, transport: "tcp" });
    await failsWith(context.open(), OpenDConnectError, "HOST_NOT_FOUND");
    await context.close();
    const never = new Promise<never>(() => {});
    const stream = {
      getReader: () => ({ read: () => never }),
      getWriter: () => ({ write: () => never, close: () => never }),
    };
    const silent = new OpenDContext({
      connect: () => ({ readable: stream, writable: stream, opened: never, closed: never, close: () => {} }),
      connectTimeout: 20,
    });
    await failsWith(silent.open(), OpenDConnectError, "CONNECT_TIMEOUT");
    await silent.close();
  });

  it("restoring does not turn on pushes that were off, and does not stop at the first batch that fails", () =>
    withSession(TCP, async (session, peer) => {
      await session.subscribe(peer, {
        securityList: ["HK.00001"],
        subTypeList: [SubType.Basic],
        isRegOrUnRegPush: false,
      });
      await session.subscribe(peer, { securityList: ["HK.00002"], subTypeList: [SubType.Basic], isFirstPush: false });
      peer.end();
      const next = await session.again();
      const packets = [await next.next(), await next.next()];
      const asked = packets.map(({ body }) => decodeMessage(decodeQotSubRequest, body).c2s);
      assert.deepEqual(
        asked.map(({ securityList, isRegOrUnRegPush, isFirstPush }) => [
          securityList[0]?.code,
          isRegOrUnRegPush,
          isRegOrUnRegPush === true && isFirstPush,
        ]).sort(),
        [["00001", false, false], ["00002", true, false]],
      );
      no(next, packets[0]!, "no right");
      ok(next, packets[1]!);
      const { subscriptions, failed } = await session.until("restored");
      assert.deepEqual([subscriptions, failed.length], [1, 1]);
    }));

  const broken: [what: string, code: string, bytes: (peer: Peer) => Uint8Array][] = [
    ['a frame without "FT"', "BAD_MAGIC", (peer) => {
      const bytes = peer.packet(3005, 1, quotePush("A")).slice();
      bytes[0] = 0x47;
      return bytes;
    }],
    ["a body of two gigabytes", "BODY_TOO_LONG", (peer) => {
      const bytes = peer.packet(3005, 1, quotePush("A")).slice();
      new DataView(bytes.buffer).setUint32(12, 0x7fff_ffff, true);
      return bytes;
    }],
    [
      "a padding that cannot be",
      "BAD_PACKET",
      () => encodeFrame({ protoID: 3005, serialNo: 1 }, sha1(quotePush("A")), new Uint8Array(32).fill(0x5a)),
    ],
  ];
  for (const [what, code, bytes] of broken) {
    it(`${what} is not gone on from: it is a loss, with its reason`, () =>
      withSession(what.startsWith("a padding") ? AES : TCP, async (session, peer) => {
        const codes = pushedTo(session.context);
        peer.write(bytes(peer));
        const { cause } = await session.until("lost");
        assert.equal((cause.cause as OpenDError).code, code);
        await session.again();
        assert.deepEqual(codes, []);
      }));
  }

  it("a message that cannot be read is not an error without words", () =>
    withSession(TCP, async (session, peer) => {
      const asked = failureOf(ask(session.context, "00700"));
      const { id, serial } = await peer.next();
      peer.send(id, serial, new Uint8Array([0x22, 0x7f]));
      const error = await asked;
      assert.equal(error.code, "BAD_MESSAGE");
      assert.ok(error.message.length > 20, error.message);
    }));

  it("pushes that were queued when the socket dropped do not vanish", () =>
    withSession(TCP, async (session, peer) => {
      const stream = session.context.pushes(QotUpdateBasicQot)[Symbol.asyncIterator]();
      for (const code of ["1", "2", "3"]) peer.send(QotUpdateBasicQot.id, 1, quotePush(code));
      peer.end();
      const next = await session.again();
      next.send(QotUpdateBasicQot.id, 1, quotePush("4"));
      for (const code of ["1", "2", "3", "4"]) {
        assert.equal((await stream.next()).value?.basicQotList[0]?.security.code, code);
      }
    }));

  it("a push id newer than the schema is not taken for a reply, whatever its serial", () => {
    const unknown: [number, number][] = [];
    return withSession(TCP, async (session, peer) => {
      const asked = ask(session.context, "00700");
      const packet = await peer.next();
      peer.send(3999, packet.serial, new Uint8Array([8, 0]));
      answer(peer, packet);
      assert.equal(codeIn(await asked), "00700");
      assert.deepEqual(unknown, [[3999, 2]]);
      assert.deepEqual(await session.until("unknown"), { type: "unknown", id: 3999 });
    }, { onUnknown: (id, body) => unknown.push([id, body.length]) });
  });
});

describe("the official JavaScript client", () => {
  it("requests in flight settle when the connection drops", () =>
    withSession(WEBSOCKET, async (session, peer) => {
      const asked = Array.from({ length: 5 }, (_, i) =>
        failsWith(ask(session.context, String(i)), OpenDClosedError, "CONNECTION_LOST"));
      for (let i = 0; i < 5; i++) {
        await peer.next();
      }
      peer.reset();
      await Promise.all(asked);
    }));

  it("a reply with an error and no body settles its request", () =>
    withSession(WEBSOCKET, async (session, peer) => {
      const asked = failsWith(ask(session.context, "00700"), OpenDResponseError, "RESPONSE");
      const { id, serial } = await peer.next();
      peer.send(id, serial, new Uint8Array(0), 2);
      assert.equal((await asked).retType, -100);
    }));

  it("a reply after its time-out is not handed to a push handler", () =>
    withSession(WEBSOCKET, async (session, peer) => {
      const codes = pushedTo(session.context);
      const late = failsWith(ask(session.context, "00700", { timeout: 5 }), OpenDTimeoutError, "REQUEST_TIMEOUT");
      const packet = await peer.next();
      await late;
      answer(peer, packet);
      assert.deepEqual(await session.until("unknown"), { type: "unknown", id: QotGetBasicQot.id });
      assert.deepEqual(codes, []);
    }));

  it("what ends it leaves no socket open and dials no more", () =>
    withSession(WEBSOCKET, async (session, peer) => {
      peer.end();
      const { delay } = await session.until("waiting");
      await session.context.close();
      await session.clock.run(delay * 10);
      await session.opend.idle();
      assert.deepEqual([session.opend.open, session.opend.accepted, session.clock.timers], [0, 1, 0]);
    }));

  it("a number above 2^53 given for an id is not changed without a word: it is refused, and a bigint is exact", () =>
    withSession(TCP, async (session, peer) => {
      const header = { trdEnv: TrdEnv.Simulate, accID: 2 ** 53 + 2, trdMarket: TrdMarket.HK };
      const { TrdGetFunds, decodeTrdGetFundsRequest } = await import("../../src/gen/trd_get_funds.ts");
      await failsWith(session.context.request(TrdGetFunds, { header }), OpenDArgumentError, "ARGUMENT");
      const asked = failureOf(session.context.request(TrdGetFunds, { header: { ...header, accID: 2n ** 53n + 1n } }));
      const packet = await peer.next();
      assert.equal(decodeMessage(decodeTrdGetFundsRequest, packet.body).c2s.header.accID, 2n ** 53n + 1n);
      no(peer, packet, "enough");
      await asked;
    }));
});
