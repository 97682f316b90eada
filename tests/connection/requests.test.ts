/** Requests and their replies, over both protocols. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Connection } from "../../src/connection/connection.ts";
import { resolveOptions } from "../../src/connection/options.ts";
import { nextSerial } from "../../src/connection/pending.ts";
import {
  OpenDArgumentError,
  OpenDClosedError,
  OpenDConnectionLostError,
  OpenDError,
  OpenDProtocolError,
  OpenDResponseError,
  OpenDTimeoutError,
} from "../../src/errors.ts";
import { decodeMessage } from "../../src/codec/reader.ts";
import {
  decodeGetGlobalStateRequest,
  encodeGetGlobalStateResponse,
  GetGlobalState,
} from "../../src/gen/get_global_state.ts";
import { encodeQotGetBasicQotResponse, QotGetBasicQot } from "../../src/gen/qot_get_basic_qot.ts";
import { encodeQotSubResponse, QotSub } from "../../src/gen/qot_sub.ts";
import { QotUpdateBasicQot } from "../../src/gen/qot_update_basic_qot.ts";
import { SubType } from "../../src/gen/qot_common.ts";
import { OpenDContext } from "../../src/session/context.ts";
import { hollow } from "./hollow_web_socket.ts";
import { quotePush } from "./messages.ts";
import { encode, type Packet, USER_ID } from "./scripted_opend.ts";
import { failsWith, failureOf, withContext, withScripted } from "./support.ts";
import { answer, ask, codeIn, codeOf, eventOf } from "./asking.ts";

it("serials rise, wrap at the u32's end, and are never 0", () => {
  assert.equal(nextSerial(0), 1);
  assert.equal(nextSerial(1), 2);
  assert.equal(nextSerial(0xffff_fffe), 0xffff_ffff);
  assert.equal(nextSerial(0xffff_ffff), 1);
});

for (const kind of ["tcp", "websocket"] as const) {
  describe(`requests over ${kind}`, () => {
    it("get their own replies, out of order too", () =>
      withContext(kind, async (context, peer) => {
        const asked = ["A", "B", "C"].map((code) => ask(context, code));
        const packets = [await peer.next(), await peer.next(), await peer.next()];
        assert.deepEqual(packets.map(codeOf), ["A", "B", "C"]);
        assert.deepEqual(packets.map(({ serial }) => serial), [2, 3, 4]);
        for (const packet of packets.reverse()) answer(peer, packet);
        assert.deepEqual((await Promise.all(asked)).map(codeIn), ["A", "B", "C"]);
      }));

    it("a thousand are in flight at once", () =>
      withContext(kind, async (context, peer) => {
        const codes = Array.from({ length: 1000 }, (_, i) => `C${i}`);
        const asked = codes.map((code) => ask(context, code));
        const packets: Packet[] = [];
        while (packets.length < codes.length) packets.push(await peer.next());
        for (let i = 0; i < packets.length; i++) answer(peer, packets[(i * 7) % packets.length]!);
        assert.deepEqual((await Promise.all(asked)).map(codeIn), codes);
      }));

    it("a push of the same serial is no reply", () =>
      withContext(kind, async (context, peer) => {
        const pushed: string[] = [];
        context.on(QotUpdateBasicQot, ({ basicQotList }) => pushed.push(basicQotList[0]!.security.code));
        const asked = ask(context, "A");
        const packet = await peer.next();
        peer.send(QotUpdateBasicQot.id, packet.serial, quotePush("PUSHED"));
        answer(peer, packet);
        assert.equal(codeIn(await asked), "A");
        assert.deepEqual(pushed, ["PUSHED"]);
      }));

    it("a reply of the right serial and another command is told as unknown", () =>
      withContext(kind, async (context, peer) => {
        const events = context.status();
        const asked = ask(context, "A");
        const packet = await peer.next();
        peer.send(9999, packet.serial, packet.body);
        assert.deepEqual(await eventOf(events, "unknown"), { type: "unknown", id: 9999 });
        answer(peer, packet);
        assert.equal(codeIn(await asked), "A");
      }));

    it("a reply of another serial is told as unknown", () =>
      withContext(kind, async (context, peer) => {
        const events = context.status();
        const asked = ask(context, "A");
        const packet = await peer.next();
        answer(peer, { ...packet, serial: packet.serial + 1 });
        assert.deepEqual(await eventOf(events, "unknown"), { type: "unknown", id: QotGetBasicQot.id });
        answer(peer, packet);
        assert.equal(codeIn(await asked), "A");
      }));

    it("a second reply is told as unknown", () =>
      withContext(kind, async (context, peer) => {
        const events = context.status();
        const asked = ask(context, "A");
        const packet = await peer.next();
        answer(peer, packet);
        answer(peer, packet);
        await asked;
        await eventOf(events, "unknown");
      }));

    it("a refusal has all that OpenD said", () =>
      withContext(kind, async (context, peer) => {
        const asked = ask(context, "A");
        peer.reply(await peer.next(), encodeQotGetBasicQotResponse, { retType: -1, retMsg: "no right", errCode: 7 });
        const error = await failsWith(asked, OpenDResponseError, "RESPONSE", /refused Qot_GetBasicQot.*no right/);
        const { command, retType, retMsg, errCode, name } = error;
        assert.deepEqual([command, retType, retMsg, errCode], ["Qot_GetBasicQot", -1, "no right", 7]);
        assert.equal(name, "OpenDResponseError");
      }));

    it("a refusal may say nothing", () =>
      withContext(kind, async (context, peer) => {
        const asked = ask(context, "A");
        peer.reply(await peer.next(), encodeQotGetBasicQotResponse, { retType: -400 });
        const error = await failsWith(asked, OpenDResponseError, "RESPONSE", /gave no reason/);
        assert.deepEqual([error.retType, error.retMsg, error.errCode], [-400, "", undefined]);
      }));

    it("success without data is the empty message", () =>
      withContext(kind, async (context, peer) => {
        const asked = context.request(QotSub, { securityList: [], subTypeList: [], isSubOrUnSub: true });
        const packet = await peer.next();
        const body = encode(encodeQotSubResponse, { retType: 0, retMsg: "", errCode: 0 });
        assert.deepEqual([...body], [8, 0, 0x12, 0, 0x18, 0]);
        peer.send(packet.id, packet.serial, body);
        assert.deepEqual(await asked, {});
        const list = ask(context, "A");
        const next = await peer.next();
        peer.send(next.id, next.serial, body);
        assert.deepEqual({ ...await list }, { basicQotList: [] });
      }));

    it("a reply that cannot be read fails its own request and no other", () =>
      withContext(kind, async (context, peer) => {
        const asked = [ask(context, "A"), ask(context, "B")];
        const packets = [await peer.next(), await peer.next()];
        peer.send(packets[0]!.id, packets[0]!.serial, new Uint8Array([8, 0, 0x22, 0x05]));
        await failsWith(asked[0]!, OpenDProtocolError, "BAD_MESSAGE");
        answer(peer, packets[1]!);
        assert.equal(codeIn(await asked[1]!), "B");
      }));

    it("a reply that never comes, and one that comes late", () =>
      withContext(kind, async (context, peer) => {
        const events = context.status();
        const asked = ask(context, "A", { timeout: 30 });
        const packet = await peer.next();
        const error = await failsWith(asked, OpenDTimeoutError, "REQUEST_TIMEOUT", /no reply within 30 ms; raise/);
        assert.deepEqual([error.command, error.timeout], ["Qot_GetBasicQot", 30]);
        answer(peer, packet);
        assert.deepEqual(await eventOf(events, "unknown"), { type: "unknown", id: QotGetBasicQot.id });
        const next = ask(context, "B");
        answer(peer, await peer.next());
        assert.equal(codeIn(await next), "B");
      }));

    it("the requestTimeout option is for those that give none", () =>
      withContext(kind, async (context) => {
        await failsWith(ask(context, "A"), OpenDTimeoutError, "REQUEST_TIMEOUT", /within 20 ms/);
      }, { requestTimeout: 20 }));

    it("Infinity waits until the reply comes", () =>
      withContext(kind, async (context, peer) => {
        const asked = ask(context, "A", { timeout: Infinity });
        const packet = await peer.next();
        await failsWith(ask(context, "B", { timeout: 30 }), OpenDTimeoutError, "REQUEST_TIMEOUT");
        answer(peer, packet);
        assert.equal(codeIn(await asked), "A");
      }));

    it("closed by us while waiting", () =>
      withContext(kind, async (context, peer) => {
        const asked = failureOf(ask(context, "A"));
        await peer.next();
        await context.close();
        const error = await asked;
        assert.ok(error instanceof OpenDClosedError);
        assert.match(error.message, /closed by close\(\)/);
        assert.equal(await context.closed, undefined);
        await failsWith(ask(context, "B"), OpenDClosedError, "CLOSED", /connect a new one/);
      }));

    for (const how of ["end", "reset"] as const) {
      it(`closed by the other side while waiting: ${how}`, () =>
        withContext(kind, async (context, peer) => {
          const asked = [failureOf(ask(context, "A")), failureOf(ask(context, "B"))];
          await peer.next();
          await peer.next();
          peer[how]();
          const reason = await context.closed;
          assert.ok(reason instanceof OpenDClosedError);
          assert.match(reason.message, /The connection to OpenD is lost/);
          for (const error of await Promise.all(asked)) {
            assert.ok(error instanceof OpenDConnectionLostError);
            assert.equal(error.code, "CONNECTION_LOST");
            assert.equal(error.cause, reason);
          }
          const after = await failsWith(ask(context, "C"), OpenDClosedError, "CLOSED");
          assert.equal(after.cause, reason);
        }));
    }

    it("closed by the other side in the middle of a reply", () =>
      withContext(kind, async (context, peer) => {
        const asked = failureOf(ask(context, "A"));
        const packet = await peer.next();
        if (kind === "tcp") peer.write(peer.packet(packet.id, packet.serial, packet.body).subarray(0, 50));
        peer.end();
        assert.ok(await asked instanceof OpenDConnectionLostError);
      }));

    it("tells of a request that was lost whether it may have changed something", () =>
      withContext(kind, async (context, peer) => {
        const subscribing = failureOf(
          context.request(QotSub, { securityList: ["HK.00700"], subTypeList: [SubType.Basic], isSubOrUnSub: true }),
        );
        await peer.next();
        peer.reset();
        const error = await subscribing;
        assert.ok(error instanceof OpenDConnectionLostError && error.mayHaveTakenEffect);
        assert.equal(error.command, "Qot_Sub");
        assert.match(error.message, /may have taken effect/);
      }));

    describe("that cannot be sent", () => {
      const wrong: readonly [string, (context: OpenDContext) => Promise<unknown>, RegExp][] = [
        ["no command", (c) => c.request(undefined as never, {}), /"undefined" cannot be requested: a request command/],
        ["a push", (c) => c.request(QotUpdateBasicQot as never, {}), /"Qot_UpdateBasicQot" cannot be requested/],
        ["no fields", (c) => c.request(QotSub, undefined as never), /Qot_Sub takes an object of its fields/],
        ["no symbol", (c) => c.request(QotGetBasicQot, { securityList: ["00700"] }), /Qot_GetBasicQot was not sent/],
        ["a field is missing", (c) => c.request(QotSub, { securityList: [] } as never), /Qot_Sub was not sent/],
        ["a bad time limit", (c) => c.request(QotSub, {} as never, { timeout: 0 }), /"timeout" was given as 0/],
      ];
      for (const [what, send, message] of wrong) {
        it(what, () =>
          withContext(kind, async (context, peer) => {
            await failsWith(send(context), OpenDArgumentError, "ARGUMENT", message);
            const asked = ask(context, "A");
            const packet = await peer.next();
            assert.equal(codeOf(packet), "A", "nothing was sent before");
            answer(peer, packet);
            assert.equal(codeIn(await asked), "A");
          }));
      }
    });

    it("the user's number is filled in", () =>
      withContext(kind, async (context, peer) => {
        const asked = failureOf(context.request(GetGlobalState, {}));
        const packet = await peer.next();
        const { userID } = decodeMessage(decodeGetGlobalStateRequest, packet.body).c2s;
        assert.equal(userID, kind === "tcp" ? USER_ID : 0n);
        peer.reply(packet, encodeGetGlobalStateResponse, { retType: -1 });
        await asked;
      }));
  });
}

describe("requests without a session", () => {
  it("before connecting", async () => {
    const context = new OpenDContext();
    await failsWith(ask(context, "A"), OpenDError, "NOT_CONNECTED", /await open\(\) first/);
    assert.throws(() => context.connID, (error) => (error as OpenDError).code === "NOT_CONNECTED");
    await context.close();
    await failsWith(ask(context, "A"), OpenDClosedError, "CLOSED");
  });

  it("of a connection that is being closed: they are rejected at once", () =>
    withScripted("tcp", async (opend) => {
      void opend.accept().then((peer) => peer.ready());
      const handlers = { onPush() {}, onUnknown() {}, onClose() {} };
      const connection = await Connection.open(resolveOptions({ port: opend.port }), handlers);
      connection.close(new OpenDError("CLOSED", "nothing came"));
      const asked = connection.request(QotGetBasicQot, { securityList: [] }, { timeout: Infinity });
      const error = await failsWith(asked, OpenDClosedError, "CLOSED", /was given up: nothing came/);
      connection.close();
      assert.equal(await failureOf(connection.request(QotGetBasicQot, { securityList: [] })), error);
    }));

  it("too many at once are refused before anything is sent", async () => {
    const socket = hollow();
    const context = new OpenDContext({ transport: "websocket", WebSocket: socket.WebSocket });
    await context.open();
    // Counted rather than awaited one by one: each promise more would be 65,536 more.
    let closed = 0;
    const count = ({ code }: OpenDError): void => void (code === "CLOSED" && closed++);
    for (let i = 0; i < 65_535; i++) void ask(context, "A", { timeout: Infinity }).catch(count);
    const last = failureOf(ask(context, "A", { timeout: Infinity }));
    await failsWith(ask(context, "A"), OpenDError, "TOO_MANY_REQUESTS", /65536 requests wait for a reply/);
    assert.equal(socket.sent, 65_537);
    await context.close();
    assert.equal((await last).code, "CLOSED");
    assert.equal(closed, 65_535);
  });
});
