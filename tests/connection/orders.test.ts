/** Requests that change an order: their replay guard, and what is told when their reply is lost. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  OpenDArgumentError,
  type OpenDError,
  OpenDOrderOutcomeUnknownError,
  OpenDResponseError,
} from "../../src/errors.ts";
import { decodeMessage } from "../../src/codec/reader.ts";
import {
  decodeTrdPlaceOrderRequest,
  encodeTrdPlaceOrderResponse,
  TrdPlaceOrder,
} from "../../src/gen/trd_place_order.ts";
import { order } from "./order.ts";
import type { OpenDContext } from "../../src/session/context.ts";
import { CONN_ID, type Packet, type Peer } from "./scripted_opend.ts";
import { failsWith, failureOf, withContext } from "./support.ts";

for (const kind of ["tcp", "websocket"] as const) {
  describe(`requests that change an order, over ${kind}`, () => {
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
}

it("an identifier that is no exact number is refused", () =>
  withContext("tcp", async (context, peer) => {
    const header = { ...order.header, accID: 2 ** 60 as never };
    const refused = context.request(TrdPlaceOrder, { ...order, header });
    await failsWith(refused, OpenDArgumentError, "ARGUMENT", /Trd_PlaceOrder was not sent/);
    assert.equal(peer.waiting, 0);
  }));

describe("orders over WebSocket", () => {
  it("an error of an order leaves its outcome unknown", () =>
    withContext("websocket", async (context, peer) => {
      const asked = context.request(TrdPlaceOrder, order);
      const { id, serial } = await peer.next();
      peer.send(id, serial, new Uint8Array(0), 2);
      const error = await failsWith(asked, OpenDOrderOutcomeUnknownError, "ORDER_OUTCOME_UNKNOWN");
      assert.ok(error.cause instanceof OpenDResponseError);
    }));
});
