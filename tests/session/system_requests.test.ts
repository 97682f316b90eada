/** How a method asks with a command that is loaded at its first call. */

import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { describe, it } from "node:test";
import fc from "fast-check";
import type { RequestCommand } from "../../src/codec/command.ts";
import type { RequestOptions } from "../../src/connection/connection.ts";
import { OpenDClosedError, OpenDError } from "../../src/errors.ts";
import { TestCmd, type TestCmdC2S, type TestCmdS2C } from "../../src/gen/test_cmd.ts";
import { SystemRequests } from "../../src/session/system_requests.ts";
import { failsWith, failureOf } from "../connection/support.ts";

type Loader = () => Promise<typeof TestCmd>;

/** Asks with a command that comes when the test says so. */
class Unconnected extends SystemRequests {
  probe(load: Loader, c2s: TestCmdC2S, options?: RequestOptions): Promise<TestCmdS2C> {
    return this.ask("TestCmd", load, c2s, options);
  }
}

/** Writes down what is asked, as if there was a connection, until the context is closed. */
class Probe extends Unconnected {
  readonly sent: unknown[] = [];
  isClosed = false;

  override get connID(): bigint {
    return 1n;
  }

  override async request<C2S, S2C>(
    command: RequestCommand<C2S, S2C>,
    c2s: C2S,
    options?: RequestOptions,
  ): Promise<S2C> {
    if (this.isClosed) return await super.request(command, c2s, options);
    assert.equal(command as unknown, TestCmd);
    this.sent.push(c2s);
    return await Promise.resolve(c2s as unknown as S2C);
  }

  override async close(): Promise<void> {
    this.isClosed = true;
    await super.close();
  }
}

/** A load that is under way until it is told how it ends. */
class Load {
  count = 0;
  #resolve!: (command: typeof TestCmd) => void;
  #reject!: (reason: unknown) => void;
  readonly #promise = new Promise<typeof TestCmd>((resolve, reject) => {
    this.#resolve = resolve;
    this.#reject = reject;
  });
  readonly load: Loader = () => {
    this.count++;
    return this.#promise;
  };

  come(): void {
    this.#resolve(TestCmd);
  }

  fail(reason: unknown): void {
    this.#reject(reason);
  }
}

describe("a command that is loaded when its method is called", () => {
  it("is loaded once, and later calls go out at once with the caller's own object", async () => {
    const probe = new Probe();
    const loads = new Load();
    const first = probe.probe(loads.load, { cmd: "1" });
    const second = probe.probe(loads.load, { cmd: "2" });
    assert.deepEqual(probe.sent, []);
    loads.come();
    assert.deepEqual(await Promise.all([first, second]), [{ cmd: "1" }, { cmd: "2" }]);
    const c2s = { cmd: "3" };
    const third = probe.probe(loads.load, c2s);
    assert.equal(probe.sent[2], c2s, "not sent before the call returned");
    await third;
    assert.equal(loads.count, 1);
    await probe.close();
  });

  it("is asked with bytes of its own, and with no field that was not given", async () => {
    const probe = new Probe();
    const loads = new Load();
    const buffer = Buffer.from([1, 2]);
    const c2s: TestCmdC2S = JSON.parse('{"cmd":"1","__proto__":{"paramStr":"none"}}');
    c2s.paramBytes = buffer;
    const reply = probe.probe(loads.load, c2s);
    buffer[0] = 9;
    loads.come();
    await reply;
    const sent = probe.sent[0] as TestCmdC2S;
    assert.equal(sent.paramBytes?.[0], 1);
    assert.equal(sent.paramStr, undefined);
    assert.equal(Object.getPrototypeOf(sent), Object.prototype);
    await probe.close();
  });

  it("is asked with what was given at the call, at any depth", async () => {
    class Given {
      readonly #cmd = "private";
      get cmd(): string {
        return this.#cmd;
      }
    }
    const probe = new Probe();
    const loads = new Load();
    const bytes = new Uint8Array([1, 2]);
    const list = [{ code: "A" }, undefined, null, 5n];
    const given = new Given();
    const circle: { cmd: string; self?: unknown } = { cmd: "round" };
    circle.self = circle;
    const c2s = { cmd: "as it was", paramBytes: bytes, list, given, circle };
    const reply = probe.probe(loads.load, c2s);
    c2s.cmd = "changed";
    bytes[0] = 9;
    list[0] = { code: "B" };
    list.push(6n);
    circle.cmd = "changed";
    loads.come();
    await reply;
    const sent = probe.sent[0] as typeof c2s;
    assert.equal(sent.cmd, "as it was");
    assert.deepEqual(sent.paramBytes, new Uint8Array([1, 2]));
    assert.deepEqual(sent.list, [{ code: "A" }, undefined, null, 5n]);
    assert.equal(sent.given, given, "an object of a class is handed on");
    assert.equal(sent.given.cmd, "private");
    assert.equal(sent.circle.cmd, "round");
    assert.equal(sent.circle.self, sent.circle);
    await probe.close();
  });

  it("goes out in the order of the calls, whenever they are made", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(12), { minLength: 2, maxLength: 12 }),
        fc.nat(12),
        async (ticks, arrival) => {
          const probe = new Probe();
          const loads = new Load();
          const calls: string[] = [];
          const replies: Promise<unknown>[] = [];
          for (let tick = 0; tick <= 12; tick++) {
            if (tick === arrival) loads.come();
            for (const at of ticks) {
              if (at !== tick) continue;
              const cmd = String(calls.length);
              calls.push(cmd);
              replies.push(probe.probe(loads.load, { cmd }));
            }
            await Promise.resolve();
          }
          await Promise.all(replies);
          assert.deepEqual(probe.sent.map((c2s) => (c2s as TestCmdC2S).cmd), calls);
          await probe.close();
        },
      ),
    );
  });

  it("rejects when it cannot be loaded, and is tried anew by the next call", async () => {
    const probe = new Probe();
    const failing = new Load();
    const calls = [probe.probe(failing.load, { cmd: "1" }), probe.probe(failing.load, { cmd: "2" })];
    const cause = new TypeError("Failed to fetch dynamically imported module: ./gen/test_cmd.js");
    failing.fail(cause);
    for (const failed of calls) {
      const error = await failsWith(failed, OpenDError, "LOAD_FAILED", /^TestCmd was not sent.*Failed to fetch/);
      assert.equal(error.cause, cause);
    }
    assert.equal(failing.count, 1);
    const loads = new Load();
    loads.come();
    assert.deepEqual(await probe.probe(loads.load, { cmd: "3" }), { cmd: "3" });
    assert.deepEqual(probe.sent, [{ cmd: "3" }]);
    await probe.close();
  });

  it("rejects with OpenDClosedError when the context is closed meanwhile, however long the loading takes", async () => {
    const probe = new Probe();
    const loads = new Load();
    const call = probe.probe(loads.load, { cmd: "1" });
    const closing = probe.close();
    await failsWith(call, OpenDClosedError, "CLOSED");
    await closing;
    loads.fail(new Error("too late"));
    await failsWith(probe.probe(new Load().load, { cmd: "2" }), OpenDClosedError, "CLOSED");
    assert.deepEqual(probe.sent, []);
  });

  it("is given up by its signal, which nothing is left on, while others go on", async () => {
    const probe = new Probe();
    const loads = new Load();
    const listeners = new Set<unknown>();
    const abort = new AbortController();
    const { signal } = abort;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (type: string, listener: EventListener) => {
      listeners.add(listener);
      add(type, listener);
    };
    signal.removeEventListener = (type: string, listener: EventListener) => {
      listeners.delete(listener);
      remove(type, listener);
    };
    const given = probe.probe(loads.load, { cmd: "given up" }, { signal });
    const other = probe.probe(loads.load, { cmd: "2" });
    assert.equal(listeners.size, 1);
    const reason = new Error("enough");
    abort.abort(reason);
    assert.equal(await failureOf(given), reason);
    assert.equal(listeners.size, 0);
    assert.equal(await failureOf(probe.probe(loads.load, { cmd: "3" }, { signal })), reason);
    loads.come();
    await other;
    assert.deepEqual(probe.sent, [{ cmd: "2" }]);
    await probe.close();
  });

  it("is not loaded before there is a session", async () => {
    const context = new Unconnected();
    const loads = new Load();
    await failsWith(context.probe(loads.load, { cmd: "1" }), OpenDError, "NOT_CONNECTED");
    assert.equal(loads.count, 0);
    await context.close();
  });
});
