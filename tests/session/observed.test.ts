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

type Message = Record<string, unknown>;

/**
 * Gives what the channels tell while this runs of the context that connected to a port: channels are the process's,
 * and where test files share one, a context that another file leaves behind may still be trying to connect.
 */
async function listening(
  run: (told: (port: number) => (name: typeof NAMES[number]) => Message[]) => Promise<void>,
): Promise<void> {
  const all = new Map<string, Message[]>();
  const listeners = NAMES.map((name): [string, ChannelListener] => {
    all.set(name, []);
    return [`opend-client:${name}`, (message) => all.get(name)!.push(message as Message)];
  });
  const told = (port: number) => (name: typeof NAMES[number]) => {
    const own = all.get("connect")!.find((message) => message.port === port)?.context;
    return all.get(name)!.filter(({ context }) => context === own);
  };
  for (const [name, listener] of listeners) channel(name).subscribe(listener);
  try {
    await run(told);
  } finally {
    for (const [name, listener] of listeners) channel(name).unsubscribe(listener);
  }
}

/** The fields that are the same in every run. */
function stable(messages: readonly Message[]): Message[] {
  return messages.map(({ context: _c, duration: _d, port: _p, bytes: _b, afterMs: _a, ...rest }) => rest);
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
          const own = told(opend.port);
          const [connect] = stable(own("connect"));
          assert.deepEqual([connect?.transport, connect?.attempt, connect?.error], [kind, 1, undefined]);
          assert.deepEqual(stable(own("request")).map(({ name, outcome }) => [name, outcome]), [
            ["Qot_GetBasicQot", "ok"],
            ["Qot_GetBasicQot", "CONNECTION_LOST"],
          ]);
          assert.deepEqual(own("push").map(({ id }) => id), [3005, 3005, 3005]);
          assert.deepEqual(stable(own("drop")), [
            { push: "Qot_UpdateBasicQot", count: 1 },
            { push: "Qot_UpdateBasicQot", count: 2 },
          ]);
          assert.deepEqual(stable(own("loss")).map(({ code }) => code), ["CLOSED"]);
        })
      ));
  }

  it("tell nothing of the loss when close() asked for it", () =>
    listening((told) =>
      withScripted("tcp", async (opend) => {
        const { context } = await connected(opend);
        await context.close();
        assert.deepEqual(told(opend.port)("loss"), []);
        assert.equal(told(opend.port)("connect").length, 1);
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
