/** Requests and their replies, over both protocols. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Connection } from "../../src/connection/connection.ts";
import { resolveOptions } from "../../src/connection/options.ts";
import { nextSerial } from "../../src/connection/pending.ts";
import {
  OpenDArgumentError,
  OpenDClosedError,
  OpenDError,
  OpenDOrderOutcomeUnknownError,
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
import {
  decodeQotGetBasicQotRequest,
  encodeQotGetBasicQotResponse,
  QotGetBasicQot,
  type QotGetBasicQotS2C,
} from "../../src/gen/qot_get_basic_qot.ts";
import { encodeQotSubResponse, QotSub } from "../../src/gen/qot_sub.ts";
import { QotUpdateBasicQot } from "../../src/gen/qot_update_basic_qot.ts";
import { TrdEnv, TrdMarket } from "../../src/gen/trd_common.ts";
import { OrderType, TrdSecMarket, TrdSide } from "../../src/gen/trd_common.ts";
import {
  decodeTrdPlaceOrderRequest,
  encodeTrdPlaceOrderResponse,
  TrdPlaceOrder,
  type TrdPlaceOrderC2SInput,
} from "../../src/gen/trd_place_order.ts";
import { OpenDContext } from "../../src/session/context.ts";
import type { StatusEvent } from "../../src/session/status.ts";
import { sha1 } from "../../src/wire/digest.ts";
import { encodeFrame } from "../../src/wire/frame.ts";
import { rsaVectors } from "../wire/vectors/rsa_vectors.ts";
import { hollow } from "./hollow_web_socket.ts";
import { basicQot, quotePush } from "./messages.ts";
import { CONN_ID, encode, type Packet, type Peer, USER_ID } from "./scripted_opend.ts";
import { connected, failsWith, failureOf, take, withContext, withScripted } from "./support.ts";

const pem = rsaVectors.find(({ bits }) => bits === 1024)!.privatePkcs1;

const order: TrdPlaceOrderC2SInput = {
  header: { trdEnv: TrdEnv.Simulate, accID: 2n ** 60n, trdMarket: TrdMarket.HK },
  trdSide: TrdSide.Buy,
  orderType: OrderType.Normal,
  code: "00700",
  qty: 100,
  price: 300,
  secMarket: TrdSecMarket.HK,
};

function ask(context: OpenDContext, code: string, options?: { timeout?: number; signal?: AbortSignal }) {
  return context.request(QotGetBasicQot, { securityList: [`HK.${code}`] }, options);
}

function answer(peer: Peer, packet: Packet, code = codeOf(packet)): void {
  peer.reply(packet, encodeQotGetBasicQotResponse, {
    retType: 0,
    retMsg: "",
    errCode: 0,
    s2c: { basicQotList: [basicQot(code)] },
  });
}

function codeOf({ id, body }: Packet): string {
  assert.equal(id, QotGetBasicQot.id);
  return decodeMessage(decodeQotGetBasicQotRequest, body).c2s.securityList[0]!.code;
}

function codeIn({ basicQotList }: QotGetBasicQotS2C): string | undefined {
  return basicQotList[0]?.security.code;
}

/** The next event of a type, whatever comes before it. */
async function eventOf(events: AsyncIterator<StatusEvent, undefined>, type: StatusEvent["type"]): Promise<StatusEvent> {
  for (;;) {
    const { done, value } = await events.next();
    if (done === true) throw new Error(`the status ended without "${type}"`);
    if (value.type === type) return value;
  }
}

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
          assert.deepEqual(await Promise.all(asked), [reason, reason]);
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
        assert.ok(await asked instanceof OpenDClosedError);
      }));

    describe("that cannot be sent", () => {
      const wrong: readonly [string, (context: OpenDContext) => Promise<unknown>, RegExp][] = [
        ["no command", (c) => c.request(undefined as never, {}), /"undefined" cannot be requested: a request command/],
        ["a push", (c) => c.request(QotUpdateBasicQot as never, {}), /"Qot_UpdateBasicQot" cannot be requested/],
        ["no fields", (c) => c.request(QotSub, undefined as never), /Qot_Sub takes an object of its fields/],
        ["no symbol", (c) => c.request(QotGetBasicQot, { securityList: ["00700"] }), /Qot_GetBasicQot was not sent/],
        ["a field is missing", (c) => c.request(QotSub, { securityList: [] } as never), /Qot_Sub was not sent/],
        ["a bad time limit", (c) => c.request(QotSub, {} as never, { timeout: 0 }), /"timeout" was given as 0/],
        [
          "an identifier that is no exact number",
          (c) => c.request(TrdPlaceOrder, { ...order, header: { ...order.header, accID: 2 ** 60 as never } }),
          /Trd_PlaceOrder was not sent/,
        ],
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

    describe("that change an order", () => {
      it("carry a packetID, and are answered like any other", () =>
        withContext(kind, async (context, peer) => {
          const asked = context.request(TrdPlaceOrder, order);
          const packet = await peer.next();
          const { c2s } = decodeMessage(decodeTrdPlaceOrderRequest, packet.body);
          assert.deepEqual({ ...c2s.packetID }, { connID: CONN_ID, serialNo: packet.serial });
          assert.equal(c2s.header.accID, 2n ** 60n);
          peer.reply(packet, encodeTrdPlaceOrderResponse, {
            retType: 0,
            s2c: { header: { trdEnv: 0, accID: 2n ** 60n, trdMarket: 1 }, orderID: 2n ** 61n, orderIDEx: "x" },
          });
          assert.equal((await asked).orderID, 2n ** 61n);
        }));

      for (const retType of [-1, -500] as const) {
        it(`are refused by retType ${retType}`, () =>
          withContext(kind, async (context, peer) => {
            const asked = context.request(TrdPlaceOrder, order);
            peer.reply(await peer.next(), encodeTrdPlaceOrderResponse, { retType, retMsg: "no" });
            await failsWith(asked, OpenDResponseError, "RESPONSE", /no$/);
          }));
      }

      const lost: readonly [string, (peer: Peer, packet: Packet, context: OpenDContext) => unknown, string][] = [
        ["no reply comes", () => {}, "REQUEST_TIMEOUT"],
        ["we close", (_p, _q, context) => context.close(), "CLOSED"],
        ["the other side breaks off", (peer) => peer.reset(), "CLOSED"],
        [
          "the reply cannot be read",
          (peer, { id, serial }) => peer.send(id, serial, new Uint8Array([9])),
          "BAD_MESSAGE",
        ],
        [
          "OpenD timed out",
          (peer, packet) => peer.reply(packet, encodeTrdPlaceOrderResponse, { retType: -100, retMsg: "timed out" }),
          "RESPONSE",
        ],
        [
          "OpenD lost its server",
          (peer, packet) => peer.reply(packet, encodeTrdPlaceOrderResponse, { retType: -200 }),
          "RESPONSE",
        ],
      ];
      for (const [what, happens, code] of lost) {
        it(`have an outcome that is unknown: ${what}`, () =>
          withContext(kind, async (context, peer) => {
            const asked = failureOf(
              context.request(TrdPlaceOrder, order, { timeout: what === "no reply comes" ? 30 : 5000 }),
            );
            const packet = await peer.next();
            await happens(peer, packet, context);
            const error = await asked;
            assert.ok(error instanceof OpenDOrderOutcomeUnknownError, String(error));
            assert.equal(error.code, "ORDER_OUTCOME_UNKNOWN");
            assert.equal((error.cause as OpenDError).code, code);
            assert.equal(error.command, "Trd_PlaceOrder");
            assert.deepEqual(error.packetID, { connID: CONN_ID, serialNo: packet.serial });
            assert.equal(error.request, order);
            assert.match(error.message, /Look it up in the order list/);
          }));
      }

      it("have an outcome that is unknown: given up by a signal", () =>
        withContext(kind, async (context, peer) => {
          const abort = new AbortController();
          const asked = failureOf(context.request(TrdPlaceOrder, order, { signal: abort.signal }));
          await peer.next();
          const reason = new Error("enough");
          abort.abort(reason);
          const error = await asked;
          assert.ok(error instanceof OpenDOrderOutcomeUnknownError);
          assert.equal(error.cause, reason);
        }));
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
    const all = Array.from({ length: 65_536 }, () => failureOf(ask(context, "A", { timeout: Infinity })));
    await failsWith(ask(context, "A"), OpenDError, "TOO_MANY_REQUESTS", /65536 requests wait for a reply/);
    assert.equal(socket.sent, 65_537);
    await context.close();
    assert.equal((await Promise.all(all)).filter(({ code }) => code === "CLOSED").length, 65_536);
  });
});

describe("packets over TCP", () => {
  it("a reply may come one byte at a time", () =>
    withContext("tcp", async (context, peer) => {
      const asked = ask(context, "A");
      const packet = await peer.next();
      const body = encode(encodeQotGetBasicQotResponse, { retType: 0, s2c: { basicQotList: [basicQot("A")] } });
      for (const byte of peer.packet(packet.id, packet.serial, body)) {
        peer.write(new Uint8Array([byte]));
        await new Promise((resolve) => setImmediate(resolve));
      }
      assert.equal(codeIn(await asked), "A");
    }));

  for (const encrypts of [false, true]) {
    const bad: readonly [string, string, (peer: Peer, packet: Packet) => Uint8Array][] = [
      ["a wrong digest", "BAD_DIGEST", (peer, { id, serial, body }) => {
        const frame = peer.packet(id, serial, body);
        frame[16]! ^= 1;
        return frame;
      }],
      ["bytes that are no frame", "BAD_MAGIC", () => new Uint8Array(44)],
      ["a length over the limit", "BODY_TOO_LONG", (peer, { id, serial, body }) => {
        const frame = peer.packet(id, serial, body);
        frame[15] = 0xff;
        return frame;
      }],
      ...encrypts
        ? [
          ["a padding that is none", "BAD_PACKET", (_: Peer, { id, serial }: Packet) => {
            return encodeFrame({ protoID: id, serialNo: serial }, sha1(new Uint8Array(0)), new Uint8Array(15));
          }] as const,
        ]
        : [],
    ] as [string, string, (peer: Peer, packet: Packet) => Uint8Array][];
    for (const [what, code, make] of bad) {
      it(`${what} ends the connection${encrypts ? ", encrypted" : ""}`, () =>
        withScripted("tcp", async (opend) => {
          const { context, peer } = await connected(opend, encrypts ? { rsaPrivateKey: pem } : {});
          const events = take(context.status());
          const asked = [failureOf(ask(context, "A")), failureOf(ask(context, "B"))];
          const packet = await peer.next();
          peer.write(make(peer, packet));
          const reason = await context.closed;
          assert.ok(reason instanceof OpenDClosedError);
          assert.equal((reason.cause as OpenDError).code, code);
          assert.deepEqual(await Promise.all(asked), [reason, reason]);
          assert.deepEqual((await events).at(-1), { type: "closed", reason });
        }, encrypts ? { pem } : {}));
    }
  }

  it("a server that does not close is left all the same", () =>
    withScripted("tcp", async (opend) => {
      const { context, peer } = await connected(opend);
      const asked = failureOf(ask(context, "A"));
      await peer.next();
      peer.write("not a frame");
      assert.equal(((await asked).cause as OpenDError).code, "BAD_MAGIC");
      peer.end();
    }, { stubborn: true }));
});

describe("envelopes over WebSocket", () => {
  const errors: readonly [number, number, RegExp][] = [
    [1, -100, /OpenD did not answer its WebSocket in time/],
    [2, -100, /no answer from its server in time/],
    [3, -200, /the connection between OpenD and its WebSocket is closed/],
    [99, -400, /WebSocket error 99/],
  ];
  for (const [error, retType, message] of errors) {
    it(`error ${error} fails its own request`, () =>
      withContext("websocket", async (context, peer) => {
        const asked = [ask(context, "A"), ask(context, "B")];
        const packets = [await peer.next(), await peer.next()];
        peer.send(packets[0]!.id, packets[0]!.serial, new Uint8Array(0), error);
        const failure = await failsWith(asked[0]!, OpenDResponseError, "RESPONSE", message);
        assert.deepEqual([failure.retType, failure.errCode, failure.command], [retType, error, "Qot_GetBasicQot"]);
        answer(peer, packets[1]!);
        assert.equal(codeIn(await asked[1]!), "B");
      }));
  }

  it("an error has OpenD's own words, cut at 20 bytes", () =>
    withContext("websocket", async (context, peer) => {
      const asked = ask(context, "A");
      const { id, serial } = await peer.next();
      peer.send(id, serial, new Uint8Array(0), 2, "服务器超时了请重试");
      await failsWith(asked, OpenDResponseError, "RESPONSE", /said: 服务器超时了$/);
    }));

  it("an error of an order leaves its outcome unknown", () =>
    withContext("websocket", async (context, peer) => {
      const asked = context.request(TrdPlaceOrder, order);
      const { id, serial } = await peer.next();
      peer.send(id, serial, new Uint8Array(0), 2);
      const error = await failsWith(asked, OpenDOrderOutcomeUnknownError, "ORDER_OUTCOME_UNKNOWN");
      assert.ok(error.cause instanceof OpenDResponseError);
    }));

  it("an error that nobody waits for is told as unknown", () =>
    withContext("websocket", async (context, peer) => {
      const events = context.status();
      peer.send(QotGetBasicQot.id, 77, new Uint8Array(0), 1);
      assert.deepEqual(await eventOf(events, "unknown"), { type: "unknown", id: QotGetBasicQot.id });
    }));

  it("command 2 ends the connection and says why", () =>
    withContext("websocket", async (context, peer) => {
      const asked = failureOf(ask(context, "A"));
      await peer.next();
      peer.send(2, 0, new Uint8Array(0));
      const reason = await context.closed;
      assert.match(reason!.message, /lost its connection to OpenD: connect again/);
      assert.equal(await asked, reason);
    }));

  it("a section above 2^53 belongs to nobody", () =>
    withContext("websocket", async (context, peer) => {
      const events = context.status();
      const pushed: number[] = [];
      context.on(QotUpdateBasicQot, ({ basicQotList }) => pushed.push(basicQotList.length));
      const asked = ask(context, "A");
      const packet = await peer.next();
      peer.send(packet.id, (1n << 53n) + BigInt(packet.serial), packet.body);
      assert.deepEqual(await eventOf(events, "unknown"), { type: "unknown", id: QotGetBasicQot.id });
      peer.send(QotUpdateBasicQot.id, 2n ** 64n - 1n, quotePush("A", "B"));
      answer(peer, packet);
      assert.equal(codeIn(await asked), "A");
      assert.deepEqual(pushed, [2]);
    }));

  for (const [what, message] of [["no envelope", new Uint8Array(50)], ["too short", new Uint8Array(3)]] as const) {
    it(`a message that is ${what} ends the connection`, () =>
      withContext("websocket", async (context, peer) => {
        peer.write(message);
        const reason = await context.closed;
        assert.equal((reason!.cause as OpenDError).code, "BAD_ENVELOPE");
      }));
  }

  it("a message over the limit ends the connection", () =>
    withContext("websocket", async (context, peer) => {
      peer.send(QotUpdateBasicQot.id, 0, new Uint8Array(1000));
      const reason = await context.closed;
      assert.equal((reason!.cause as OpenDError).code, "BODY_TOO_LONG");
    }, { maxBodyLength: 1000 }));
});
