/** Ends of a session in the middle of something else: of a loss, of the policy's own decision, of the loading of upkeep. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { OpenDClosedError } from "../../src/errors.ts";
import { QotUpdateTicker } from "../../src/gen/qot_update_ticker.ts";
import type { OpenDContext } from "../../src/session/context.ts";
import type { ReconnectOption } from "../../src/session/reconnect_option.ts";
import { ask } from "../connection/asking.ts";
import { failsWith, take } from "../connection/support.ts";
import { TCP, type Watched, ways, withSession } from "./watched.ts";

/** Nothing of it goes on. */
async function isOver({ context, over }: Watched): Promise<void> {
  assert.equal((await over).at(-1)?.type, "closed");
  assert.deepEqual(await take(context.status()), []);
  const { done } = await context.pushes(QotUpdateTicker)[Symbol.asyncIterator]().next()
    .catch(() => assert.fail("a stream made after the end just ends"));
  assert.equal(done, true);
  assert.throws(() => context.start(), OpenDClosedError);
  await failsWith(ask(context, "00700"), OpenDClosedError, "CLOSED");
  await context.close();
}

describe("the policy ends the session", () => {
  for (const way of ways) {
    it(`by false, over ${way.name}`, () =>
      withSession(way, async (session, peer) => {
        const stream = take(session.context.pushes(QotUpdateTicker));
        peer.reset();
        const reason = await session.context.closed;
        assert.ok(reason instanceof OpenDClosedError);
        assert.deepEqual(session.context.rateLimitDelay(QotUpdateTicker as never, {}), 0);
        await assert.rejects(stream, reason);
        await isOver(session);
        assert.deepEqual(session.types, ["connecting", "ready", "lost", "closed"]);
        assert.equal(session.clock.timers, 0);
      }, { reconnect: () => false }));
  }

  it("by having no attempt left when a session was short", () =>
    withSession(TCP, async (session, peer) => {
      peer.reset();
      (await session.again()).reset();
      assert.ok(await session.context.closed instanceof OpenDClosedError);
      await isOver(session);
      assert.deepEqual(session.types.slice(-3), ["ready", "lost", "closed"]);
      assert.equal(session.clock.timers, 0);
    }, { reconnect: { attempts: 1, jitter: false } }));

  /** What the policy does with a context that it closes: whatever it says then has no say. */
  const answers: [string, () => number | false][] = [
    ["says when to try again", () => 5],
    ["says never", () => false],
    ["throws", () => {
      throw new Error("no idea");
    }],
  ];
  for (const [name, answer] of answers) {
    it(`by close(), and ${name}`, async () => {
      let context: OpenDContext;
      let closing: Promise<void> | undefined;
      const reconnect: ReconnectOption = () => {
        closing = context.close();
        return answer();
      };
      await withSession(TCP, async (session, peer) => {
        context = session.context;
        peer.reset();
        assert.equal(await context.closed, undefined);
        assert.ok(closing !== undefined);
        await closing;
        await isOver(session);
        assert.equal(session.types.includes("waiting"), false);
        assert.equal(session.clock.timers, 0);
        assert.equal(session.opend.accepted, 1);
      }, { reconnect });
    });
  }
});

describe("a bare context that subscribes, and ends while what that needs is loaded", () => {
  const runtime = "Deno" in globalThis ? "deno" : "Bun" in globalThis ? "bun" : "node";
  const launch = { node: ["--import", "tsx"], bun: [], deno: ["run", "-A", "--no-check"] }[runtime];

  // A process of its own: here it is loaded already.
  for (const how of ["close", "lost"]) {
    it(`tells whoever subscribes: ${how}`, async () => {
      const program = fileURLToPath(new URL("./bare_child.ts", import.meta.url));
      const child = spawn(process.execPath, [...launch, program, how], { stdio: ["inherit", "pipe", "inherit"] });
      const [printed, ended] = await Promise.all([take<Uint8Array>(child.stdout), once(child, "exit")]);
      assert.equal(printed.map((bytes) => new TextDecoder().decode(bytes)).join("").trim(), "true");
      assert.deepEqual(ended, [0, null]);
    });
  }
});
