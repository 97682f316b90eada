/** What a context tells those who watch it from outside: diagnostics channels, and packets nobody waits for. */

import assert from "node:assert/strict";
import { channel, type ChannelListener } from "node:diagnostics_channel";
import { describe, it } from "node:test";
import { QotGetBasicQot } from "../../src/gen/qot_get_basic_qot.ts";
import { QotUpdateBasicQot } from "../../src/gen/qot_update_basic_qot.ts";
import { answer, ask, eventOf } from "../connection/asking.ts";
import { quotePush } from "../connection/messages.ts";
import { connected, failureOf, withContext, withScripted } from "../connection/support.ts";

const NAMES = ["connect", "request", "push", "loss", "drop"] as const;

/** What the channels tell while this runs. */
async function listening(run: (told: Map<string, Record<string, unknown>[]>) => Promise<void>): Promise<void> {
  const told = new Map<string, Record<string, unknown>[]>();
  const listeners = NAMES.map((name): [string, ChannelListener] => {
    told.set(name, []);
    return [`opend-client:${name}`, (message) => told.get(name)!.push(message as Record<string, unknown>)];
  });
  for (const [name, listener] of listeners) channel(name).subscribe(listener);
  try {
    await run(told);
  } finally {
    for (const [name, listener] of listeners) channel(name).unsubscribe(listener);
  }
}

/** The fields that are the same in every run. */
function stable(messages: readonly Record<string, unknown>[] | undefined): Record<string, unknown>[] {
  return (messages ?? []).map(({ context: _c, duration: _d, port: _p, bytes: _b, afterMs: _a, ...rest }) => rest);
}

describe("diagnostics of a context", () => {
  for (const kind of ["tcp", "websocket"] as const) {
    it(`tell of connects, requests, pushes, drops and the loss: ${kind}`, () =>
      listening((told) =>
        withScripted(kind, async (opend) => {
          const { context, peer } = await connected(opend);
          const stream = context.pushes(QotUpdateBasicQot, { buffer: 1 });
          const asked = ask(context, "A");
          answer(peer, await peer.next());
          await asked;
          const refused = failureOf(ask(context, "B"));
          for (let i = 0; i < 3; i++) peer.send(QotUpdateBasicQot.id, 7, quotePush("A"));
          await peer.next();
          peer.end();
          await refused;
          await context.closed;
          assert.equal(stream.dropped, 2);
          const [connect] = stable(told.get("connect"));
          assert.deepEqual([connect?.transport, connect?.attempt, connect?.error], [kind, 1, undefined]);
          assert.deepEqual(stable(told.get("request")).map(({ name, outcome }) => [name, outcome]), [
            ["Qot_GetBasicQot", "ok"],
            ["Qot_GetBasicQot", "CONNECTION_LOST"],
          ]);
          assert.deepEqual(told.get("push")?.map(({ id }) => id), [3005, 3005, 3005]);
          assert.deepEqual(stable(told.get("drop")), [
            { push: "Qot_UpdateBasicQot", count: 1 },
            { push: "Qot_UpdateBasicQot", count: 2 },
          ]);
          assert.deepEqual(stable(told.get("loss")).map(({ code }) => code), ["CLOSED"]);
        })
      ));
  }

  it("tell nothing of the loss when close() asked for it", () =>
    listening((told) =>
      withContext("tcp", async (context) => {
        await context.close();
        assert.deepEqual(told.get("loss"), []);
        assert.equal(told.get("connect")?.length, 1);
      })
    ));
});

describe("packets that nobody waits for", () => {
  it("reach onUnknown, and one that throws there disturbs nobody", async () => {
    const seen: [number, number[]][] = [];
    const errors: unknown[] = [];
    const wrong = new Error("of the user's own");
    await withContext("tcp", async (context, peer) => {
      const events = context.status();
      // A push newer than the schema, and a reply that came too late.
      peer.send(3999, 0, Uint8Array.of(1, 2));
      assert.deepEqual(await eventOf(events, "unknown"), { type: "unknown", id: 3999 });
      peer.send(QotGetBasicQot.id, 4711, Uint8Array.of(8, 0));
      await eventOf(events, "unknown");
      const asked = ask(context, "A");
      answer(peer, await peer.next());
      await asked;
    }, {
      keepAlive: false,
      onUnknown: (id, body) => {
        seen.push([id, [...body]]);
        throw wrong;
      },
      onError: (error) => errors.push(error),
    });
    assert.deepEqual(seen, [[3999, [1, 2]], [QotGetBasicQot.id, [8, 0]]]);
    assert.deepEqual(errors, [wrong, wrong]);
  });
});
