/** An OpenD that closes in the same breath in which it accepts: the loss is seen, whatever the session was at. */

import assert from "node:assert/strict";
import { it } from "node:test";
import { OpenDClosedError } from "../../src/errors.ts";
import { GetGlobalState } from "../../src/gen/get_global_state.ts";
import { encodeInitWebSocketResponse } from "../../src/gen/init_web_socket.ts";
import { OpenDContext } from "../../src/session/context.ts";
import type { WebSocketConstructor } from "../../src/transport/web_socket.ts";
import { encodeWebSocketReply } from "../../src/wire/websocket_envelope.ts";
import { CONN_ID, encode } from "../connection/scripted_opend.ts";
import { failureOf, take } from "../connection/support.ts";
import { FakeClock } from "./fake_clock.ts";

/** A WebSocket that accepts the session and closes so many microtasks later; the ones after the first `times` stay. */
function hasty(microtasks: number, times: number): { readonly WebSocket: WebSocketConstructor; made(): number } {
  let made = 0;
  class HastyWebSocket extends EventTarget {
    binaryType = "";
    readyState = 0;
    readonly number: number = ++made;
    greeted = false;

    constructor() {
      super();
      queueMicrotask(() => {
        this.readyState = 1;
        this.dispatchEvent(new Event("open"));
      });
    }

    async send(): Promise<void> {
      if (this.greeted) return;
      this.greeted = true;
      await undefined;
      const body = encode(encodeInitWebSocketResponse, { retType: 0, s2c: { connID: CONN_ID } });
      const { buffer } = encodeWebSocketReply({ command: 1, section: 1 }, body).slice();
      this.dispatchEvent(new MessageEvent("message", { data: buffer }));
      if (this.number > times) return;
      for (let i = 0; i < microtasks; i++) await undefined;
      this.close();
    }

    close(): void {
      if (this.readyState === 3) return;
      this.readyState = 3;
      this.dispatchEvent(Object.assign(new Event("close"), { code: 1006, reason: "", wasClean: false }));
    }
  }
  return { WebSocket: HastyWebSocket as unknown as WebSocketConstructor, made: () => made };
}

for (let microtasks = 0; microtasks <= 24; microtasks++) {
  it(`closed ${microtasks} microtasks after it was accepted`, async () => {
    const clock = new FakeClock();
    const { WebSocket, made } = hasty(microtasks, 2);
    const context = new OpenDContext({
      transport: "websocket",
      WebSocket,
      clock,
      reconnect: { jitter: false },
      waitForOpenD: true,
    });
    const events = take(context.status());
    const opened = context.open();
    // Two that close, and the waits after them.
    while (made() < 3) await clock.run(1000);
    await opened;
    await clock.run(5000);
    assert.equal(made(), 3, "one loss has one attempt after it");
    const [read] = await Promise.all([failureOf(context.request(GetGlobalState, {})), context.close()]);
    assert.ok(read instanceof OpenDClosedError);
    assert.equal(clock.timers, 0);
    const types = (await events).map(({ type }) => type);
    assert.equal(types.filter((type) => type === "connecting").length, 3, types.join(" "));
    assert.equal(types.filter((type) => type === "waiting").length, 2, types.join(" "));
    assert.equal(types.at(-1), "closed");
  });
}
