/** Errors and ends that OpenD puts into the envelope of its WebSocket. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { OpenDConnectionLostError, type OpenDError, OpenDResponseError } from "../../src/errors.ts";
import { QotGetBasicQot } from "../../src/gen/qot_get_basic_qot.ts";
import { QotUpdateBasicQot } from "../../src/gen/qot_update_basic_qot.ts";
import { quotePush } from "./messages.ts";
import { failsWith, failureOf, withContext } from "./support.ts";
import { answer, ask, codeIn, eventOf } from "./asking.ts";

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
      const error = await asked;
      assert.ok(error instanceof OpenDConnectionLostError && !error.mayHaveTakenEffect);
      assert.equal(error.cause, reason);
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

  it("a body over the limit ends the connection, and one as long as it does not", () =>
    withContext("websocket", async (context, peer) => {
      const events = context.status();
      peer.send(9999, 0, new Uint8Array(1000));
      assert.deepEqual(await eventOf(events, "unknown"), { type: "unknown", id: 9999 });
      peer.send(9999, 0, new Uint8Array(1001));
      const reason = await context.closed;
      assert.equal((reason!.cause as OpenDError).code, "BODY_TOO_LONG");
    }, { maxBodyLength: 1000 }));
});
