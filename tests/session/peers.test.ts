/**
 * What other clients of OpenD were found to do, one test for each, here or in
 * `peers_official.test.ts`: none of it may happen here.
 *
 * The list, in the words of those who found it, and what else covers it:
 *
 * | What must not happen                                              | More in                                     |
 * | ----------------------------------------------------------------- | ------------------------------------------- |
 * | the receive buffer survives a reconnect                            | reconnect.test.ts, "no byte of a packet"      |
 * | one failed handshake stops the reconnecting, and nobody is told    | reconnect.test.ts, "grows while a gateway"    |
 * | a host name that does not resolve hangs                            | connection/failures.test.ts                 |
 * | restoring turns pushes on; it stops at the first that fails         | restore.test.ts                             |
 * | no check of "FT", no limit of length; PKCS#7 trusts the last byte  | connection/packets.test.ts, wire/cipher.test.ts |
 * | errors of Protobuf without words; queued pushes vanish             | pushes.test.ts                              |
 * | newer push ids are taken for replies                               | connection/requests.test.ts                 |
 * | requests in flight never settle; errors without a body neither     | waiting.test.ts, connection/envelopes.test.ts |
 * | a late reply is handed to the push callback                        | connection/requests.test.ts                 |
 * | `stop()` leaves the socket open and redialling                     | closing.test.ts                             |
 * | a number above 2^53 is changed without a word                      | codec/writer.test.ts                        |
 * | a push with the serial of a request resolves it                    | connection/requests.test.ts                 |
 * | the reply's slot is registered after the write                     | here                                        |
 * | requests interleave                                                | here                                        |
 * | back-off reset by a successful dial                                | reconnect.test.ts, "goes on growing"          |
 * | requests given up offline are written later, before InitConnect    | waiting.test.ts                             |
 * | an unanswered keep-alive is only logged                            | keep_alive.test.ts                          |
 * | a handler that asks, or is slow, stalls the reader                 | pushes.test.ts                              |
 * | keys are told; plain text is accepted where packets are encrypted  | diagnostics.test.ts, connection/refusals.test.ts |
 * | an order that one look-up does not find is taken for rejected      | connection/orders.test.ts                   |
 * | a symbol is split at the wrong dot                                 | codec/symbol.test.ts                        |
 * | unknown values of enums or fields crash or vanish                  | gen/presence.test.ts                        |
 */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inspect } from "node:util";
import { splitSymbol } from "../../src/codec/symbol.ts";
import { type OpenDError, OpenDOrderOutcomeUnknownError, OpenDTimeoutError } from "../../src/errors.ts";
import { encodeInitWebSocketResponse } from "../../src/gen/init_web_socket.ts";
import { QotUpdateBasicQot } from "../../src/gen/qot_update_basic_qot.ts";
import { TrdPlaceOrder } from "../../src/gen/trd_place_order.ts";
import { order } from "../connection/order.ts";
import { OpenDContext } from "../../src/session/context.ts";
import type { WebSocketConstructor } from "../../src/transport/web_socket.ts";
import { decodeWebSocketRequest, encodeWebSocketReply } from "../../src/wire/websocket_envelope.ts";
import { sha1 } from "../../src/wire/digest.ts";
import { md5Hex } from "../../src/wire/md5.ts";
import { encodeFrame } from "../../src/wire/frame.ts";
import { answer, ask, codeIn, codeOf } from "../connection/asking.ts";
import { basicQot, quotePush } from "../connection/messages.ts";
import { AES_KEY, CONN_ID, encode, type Packet } from "../connection/scripted_opend.ts";
import { failsWith, failureOf } from "../connection/support.ts";
import { AES, pushedTo, TCP, WEBSOCKET, withSession } from "./watched.ts";

describe("others", () => {
  it("a push with the serial of a request does not resolve it", () =>
    withSession(TCP, async (session, peer) => {
      const codes = pushedTo(session.context);
      const asked = ask(session.context, "00700");
      const packet = await peer.next();
      peer.send(QotUpdateBasicQot.id, packet.serial, quotePush("PUSH"));
      answer(peer, packet);
      assert.equal(codeIn(await asked), "00700");
      assert.deepEqual(codes, ["PUSH"]);
    }));

  it("a reply that comes within the write itself is not lost", async () => {
    const { encodeQotGetBasicQotResponse } = await import("../../src/gen/qot_get_basic_qot.ts");
    class FastWebSocket extends EventTarget {
      binaryType = "";
      readyState = 1;

      constructor() {
        super();
        queueMicrotask(() => this.dispatchEvent(new Event("open")));
      }

      send(bytes: Uint8Array): void {
        const { command, section } = decodeWebSocketRequest(bytes);
        const body = command === 1
          ? encode(encodeInitWebSocketResponse, { retType: 0, s2c: { connID: CONN_ID } })
          : encode(encodeQotGetBasicQotResponse, { retType: 0, s2c: { basicQotList: [basicQot("00700")] } });
        const { buffer } = encodeWebSocketReply({ command, section }, body).slice();
        this.dispatchEvent(new MessageEvent("message", { data: buffer }));
      }

      close(): void {
        this.dispatchEvent(Object.assign(new Event("close"), { code: 1000, reason: "", wasClean: true }));
      }
    }
    const context = new OpenDContext({
      transport: "websocket",
      WebSocket: FastWebSocket as unknown as WebSocketConstructor,
    });
    await context.open();
    assert.equal(codeIn(await ask(context, "00700")), "00700");
    await context.close();
  });

  for (const way of [TCP, AES, WEBSOCKET]) {
    it(`requests do not interleave, over ${way.name}`, () =>
      withSession(way, async (session, peer) => {
        const codes = Array.from({ length: 200 }, (_, i) => `${i}`.padEnd(1 + (i * 37) % 500, "x"));
        const asked = codes.map((code) => ask(session.context, code));
        const packets: Packet[] = [];
        while (packets.length < codes.length) packets.push(await peer.next());
        assert.deepEqual(packets.map(codeOf), codes);
        for (const packet of packets.reverse()) answer(peer, packet);
        assert.deepEqual((await Promise.all(asked)).map(codeIn), codes);
      }));
  }

  it("a gateway that accepts and then fails the handshake is not dialled every second", () =>
    withSession(TCP, async (session, peer) => {
      peer.end();
      const delays: number[] = [];
      for (let i = 0; i < 8; i++) {
        const { delay } = await session.until("waiting");
        delays.push(delay);
        session.clock.advance(delay);
        (await session.opend.accept()).end();
      }
      assert.deepEqual(delays, [500, 1000, 2000, 4000, 8000, 16000, 30000, 30000]);
    }));

  it("a request that was given up while offline is not written, least of all before InitConnect", () =>
    withSession(TCP, async (session, peer) => {
      peer.end();
      await session.until("lost");
      const late = failsWith(ask(session.context, "LATE", { timeout: 100 }), OpenDTimeoutError, "REQUEST_TIMEOUT");
      await session.clock.run(100);
      await late;
      const asked = ask(session.context, "00700");
      session.clock.advance(400);
      const next = await session.opend.accept();
      const init = await next.next();
      assert.equal(init.id, 1001);
      assert.equal(next.waiting, 0);
      next.write(next.initReply(init.serial));
      const packet = await next.next();
      assert.equal(codeOf(packet), "00700");
      answer(next, packet);
      await asked;
    }));

  it("an unanswered keep-alive is not only logged: the session is lost, and there is another", () =>
    withSession(TCP, async (session, peer) => {
      await session.clock.run(8_000);
      assert.equal((await peer.next()).id, 1004);
      await session.clock.run(30_000);
      assert.match((await session.until("lost")).cause.message, /nothing came from OpenD for 30 s/);
      await session.again();
    }));

  it("a handler that makes a request, is slow or never ends does not stall the reader", () =>
    withSession(TCP, async (session, peer) => {
      const { context } = session;
      const codes = pushedTo(context);
      const answers: (string | undefined)[] = [];
      context.on(
        QotUpdateBasicQot,
        (async ({ basicQotList }) => {
          answers.push(codeIn(await ask(context, `A${basicQotList[0]?.security.code}`)));
          await new Promise(() => {});
        }) as (data: { basicQotList: readonly { security: { code: string } }[] }) => void,
      );
      for (const code of ["1", "2"]) peer.send(QotUpdateBasicQot.id, 1, quotePush(code));
      for (let i = 0; i < 2; i++) answer(peer, await peer.next());
      const asked = ask(context, "00700");
      answer(peer, await peer.next());
      assert.equal(codeIn(await asked), "00700");
      assert.deepEqual(codes, ["1", "2"]);
      assert.deepEqual(answers, ["A1", "A2"]);
    }));

  const keyLine = AES.pem!.split("\n")[3]!;
  const websocketKey = "open sesame, it is me";
  for (
    const [way, options, secrets] of [
      [AES, {}, [AES_KEY, keyLine]],
      [WEBSOCKET, { websocketKey }, [websocketKey, md5Hex(websocketKey)]],
    ] as const
  ) {
    it(`no key is told, by any error, event or by the context itself, over ${way.name}`, () =>
      withSession(way, async (session, peer) => {
        const { context } = session;
        const errors: unknown[] = [await failureOf(ask(context, ""))];
        peer.write(new Uint8Array(64));
        await session.until("lost");
        (await session.redialled()).write(new Uint8Array(64));
        await session.until("waiting");
        const damaged = new OpenDContext({ port: session.opend.port, rsaPrivateKey: AES.pem!.slice(0, 300) });
        errors.push(await failureOf(damaged.open()));
        await context.close();
        errors.push(await failureOf(ask(context, "00700")), damaged);
        const told = inspect([errors, session.log, context], { depth: Infinity, showHidden: true });
        assert.match(told, /HANDSHAKE|NOT_OPEND|BAD_/, "something is told");
        for (const secret of secrets) {
          assert.ok(secret.length > 10 && !told.includes(secret), `${secret[0]}... is told`);
        }
      }, options));
  }

  it("plain text is not accepted where packets are encrypted", () =>
    withSession(AES, async (session, peer) => {
      const codes = pushedTo(session.context);
      const body = quotePush("PLAIN");
      peer.write(encodeFrame({ protoID: QotUpdateBasicQot.id, serialNo: 1 }, sha1(body), body));
      const { cause } = await session.until("lost");
      assert.ok(/BAD_PACKET|BAD_DIGEST/.test((cause.cause as OpenDError).code), String(cause.cause));
      // Nor does the next handshake fall back to it.
      const next = await session.redialled();
      const { serial } = await next.next();
      next.write(next.initReply(serial, {}, -1, false));
      assert.equal((await session.until("waiting")).cause.code, "ENCRYPTION_UNSUPPORTED");
      assert.deepEqual(codes, []);
    }));

  it("an order whose reply was lost is not taken for rejected: its outcome is unknown, and it is not sent again", () =>
    withSession(TCP, async (session, peer) => {
      const placed = failsWith(
        session.context.request(TrdPlaceOrder, order),
        OpenDOrderOutcomeUnknownError,
        "ORDER_OUTCOME_UNKNOWN",
      );
      await peer.next();
      peer.reset();
      await placed;
      const next = await session.again();
      const asked = ask(session.context, "00700");
      const packet = await next.next();
      assert.equal(codeOf(packet), "00700");
      answer(next, packet);
      await asked;
    }));

  it("a symbol is not split at the wrong dot", () => {
    assert.deepEqual({ ...splitSymbol("US..DJI") }, { market: 11, code: ".DJI" });
    assert.deepEqual({ ...splitSymbol("US.BRK.B") }, { market: 11, code: "BRK.B" });
  });

  it("a value of an enum that is not known, and a field that is not, neither crash nor vanish", () =>
    withSession(TCP, async (session, peer) => {
      const { encodeQotGetBasicQotResponse } = await import("../../src/gen/qot_get_basic_qot.ts");
      const asked = ask(session.context, "00700");
      const packet = await peer.next();
      // Field 900, a varint of 7.
      const $unknown = new Uint8Array([0xa0, 0x38, 0x07]);
      const quote = { ...basicQot("00700"), secStatus: 250 as never, $unknown };
      peer.reply(packet, encodeQotGetBasicQotResponse, { retType: 0, s2c: { basicQotList: [quote] } });
      const [got] = (await asked).basicQotList;
      assert.equal(got?.secStatus, 250);
      assert.deepEqual(got?.$unknown, $unknown);
    }));
});
