/** The process's defaults hold for a context as they were when it was made. */

import assert from "node:assert/strict";
import { afterEach, describe, it } from "node:test";
import { setDefaults } from "../../src/connection/defaults.ts";
import { OpenDTimeoutError } from "../../src/errors.ts";
import { answer, ask, codeIn } from "../connection/asking.ts";
import { failsWith } from "../connection/support.ts";
import { TCP, withSession } from "./watched.ts";

describe("setDefaults", () => {
  afterEach(() => setDefaults({ requestTimeout: undefined, rsaPrivateKey: undefined, isEncrypt: undefined }));

  for (const [name, options] of [["a session", {}], ["a bare one", { reconnect: false, keepAlive: false }]] as const) {
    it(`before the making holds: a request on the connection of ${name}`, async () => {
      setDefaults({ requestTimeout: 20 });
      await withSession(TCP, async ({ context }) => {
        const { timeout } = await failsWith(ask(context, "00700"), OpenDTimeoutError, "REQUEST_TIMEOUT");
        assert.equal(timeout, 20);
      }, options);
    });
  }

  it("before the making holds: a request that waits for a connection", async () => {
    setDefaults({ requestTimeout: 400 });
    await withSession(TCP, async (session, peer) => {
      peer.end();
      await session.until("lost");
      const late = failsWith(ask(session.context, "00700"), OpenDTimeoutError, "REQUEST_TIMEOUT");
      await session.clock.run(400);
      assert.equal((await late).timeout, 400);
    });
  });

  it("after the making does not reach into it, not even where it connects again", () =>
    withSession(TCP, async (session, peer) => {
      const { context, clock } = session;
      setDefaults({ requestTimeout: 5, isEncrypt: true, rsaPrivateKey: "of another OpenD" });
      peer.end();
      await session.until("lost");
      const asked = ask(context, "00700");
      await clock.run(100);
      const next = await session.again();
      answer(next, await next.next());
      assert.equal(codeIn(await asked), "00700");
    }));
});
