/** A signal that is aborted at any moment: its reason comes out, and no socket, timer or listener is left. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { startTimer, stopTimer } from "../../src/timer.ts";
import { OpenDClosedError, OpenDError } from "../../src/errors.ts";
import { encodeQotSubResponse, QotSub } from "../../src/gen/qot_sub.ts";
import { QotUpdateBasicQot } from "../../src/gen/qot_update_basic_qot.ts";
import { OpenDContext } from "../../src/session/context.ts";
import type { WinterTCConnect } from "../../src/transport/wintertc.ts";
import { quotePush } from "./messages.ts";
import type { Kind } from "./scripted_opend.ts";
import { connected, failsWith, failureOf, optionsFor, withContext, withScripted } from "./support.ts";

const request = { securityList: [], subTypeList: [], isSubOrUnSub: true } as const;

/** A signal that counts its listeners. */
function counted(): { readonly controller: AbortController; listeners(): number } {
  const controller = new AbortController();
  const { signal } = controller;
  const listeners = new Set<unknown>();
  const { addEventListener, removeEventListener } = signal;
  Object.assign(signal, {
    addEventListener(type: string, listener: EventListener, options?: AddEventListenerOptions) {
      listeners.add(listener);
      addEventListener.call(signal, type, listener, options);
    },
    removeEventListener(type: string, listener: EventListener) {
      listeners.delete(listener);
      removeEventListener.call(signal, type, listener);
    },
  });
  return { controller, listeners: () => listeners.size };
}

describe("aborted while connecting", () => {
  const reason = new Error("enough");
  for (const kind of ["tcp", "websocket"] as const) {
    it(`before it begins: ${kind}`, () =>
      withScripted(kind, async (opend) => {
        const signal = AbortSignal.abort(reason);
        const context = new OpenDContext({ ...optionsFor(kind, opend.port), signal });
        assert.equal(await failureOf(context.open()), reason);
        assert.equal(opend.accepted, 0);
      }));

    it(`right after it began: ${kind}`, () =>
      withScripted(kind, async (opend) => {
        const abort = new AbortController();
        const context = new OpenDContext({ ...optionsFor(kind, opend.port), signal: abort.signal });
        const failed = failureOf(context.open());
        abort.abort(reason);
        assert.equal(await failed, reason);
      }));

    it(`when the socket has just been accepted: ${kind}`, () =>
      withScripted(kind, async (opend) => {
        const abort = new AbortController();
        const context = new OpenDContext({ ...optionsFor(kind, opend.port), signal: abort.signal });
        const failed = failureOf(context.open());
        const peer = await opend.accept();
        abort.abort(reason);
        assert.equal(await failed, reason);
        await peer.gone;
      }));

    it(`during the handshake, and open() may be called again: ${kind}`, () =>
      withScripted(kind, async (opend) => {
        const abort = new AbortController();
        const options = { ...optionsFor(kind, opend.port), signal: abort.signal };
        const context = new OpenDContext(options);
        const failed = failureOf(context.open());
        const peer = await opend.accept();
        await peer.next();
        abort.abort(reason);
        assert.equal(await failed, reason);
        await peer.gone;
        assert.equal(await failureOf(context.open()), reason);
        assert.equal(opend.accepted, 1);
      }));

    it(`after it stands, to no effect: ${kind}`, () =>
      withScripted(kind, async (opend) => {
        const abort = new AbortController();
        const { context, peer } = await connected(opend, { signal: abort.signal });
        abort.abort(reason);
        const asked = context.request(QotSub, request);
        peer.reply(await peer.next(), encodeQotSubResponse, { retType: 0 });
        await asked;
        await context.close();
      }));

    it(`after every number of turns of the loop: ${kind}`, () =>
      withScripted(kind, async (opend) => {
        for (let turns = 0; turns < 12; turns++) {
          const abort = new AbortController();
          const context = new OpenDContext({ ...optionsFor(kind, opend.port), signal: abort.signal });
          void opend.accept().then((peer) => peer.ready()).catch(() => {});
          const opened = context.open().then(() => "open", (error: unknown) => error);
          for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
          abort.abort(reason);
          const result = await opened;
          assert.ok(result === "open" || result === reason, String(result));
          await context.close();
        }
      }));
  }

  it("with a time limit's own reason", () =>
    withScripted("tcp", async (opend) => {
      const context = new OpenDContext({ port: opend.port, signal: AbortSignal.timeout(40) });
      assert.equal((await failureOf(context.open()) as unknown as DOMException).name, "TimeoutError");
    }));

  it("takes its listeners off the signal, whether it succeeds or not", () =>
    withScripted("tcp", async (opend) => {
      const { resolveOptions } = await import("../../src/connection/options.ts");
      const { Connection } = await import("../../src/connection/connection.ts");
      const handlers = { onPush() {}, onUnknown() {}, onClose() {} };
      const { controller, listeners } = counted();
      const options = resolveOptions({ port: opend.port, signal: controller.signal });
      void opend.accept().then((peer) => peer.ready());
      const connection = await Connection.open(options, handlers);
      assert.equal(listeners(), 0);
      connection.close();
      void opend.accept().then((peer) => peer.end());
      await failureOf(Connection.open(options, handlers));
      assert.equal(listeners(), 0);
    }));
});

describe("aborted requests", () => {
  for (const kind of ["tcp", "websocket"] as const) {
    it(`before: nothing is sent (${kind})`, () =>
      withContext(kind, async (context, peer) => {
        const reason = new Error("enough");
        assert.equal(await failureOf(context.request(QotSub, request, { signal: AbortSignal.abort(reason) })), reason);
        const asked = context.request(QotSub, request);
        const packet = await peer.next();
        assert.equal(packet.serial, 2, "no serial was taken");
        peer.reply(packet, encodeQotSubResponse, { retType: 0 });
        await asked;
      }));

    it(`while it waits: its reply is dropped (${kind})`, () =>
      withContext(kind, async (context, peer) => {
        const events = context.status();
        const { controller, listeners } = counted();
        const reason = new Error("enough");
        const asked = failureOf(context.request(QotSub, request, { signal: controller.signal }));
        const packet = await peer.next();
        assert.equal(listeners(), 1);
        controller.abort(reason);
        assert.equal(await asked, reason);
        assert.equal(listeners(), 0);
        peer.reply(packet, encodeQotSubResponse, { retType: 0 });
        assert.equal((await events.next()).value?.type, "ready");
        assert.deepEqual((await events.next()).value, { type: "unknown", id: QotSub.id });
      }));

    it(`after its reply: to no effect, and no listener is left (${kind})`, () =>
      withContext(kind, async (context, peer) => {
        const { controller, listeners } = counted();
        const asked = context.request(QotSub, request, { signal: controller.signal });
        peer.reply(await peer.next(), encodeQotSubResponse, { retType: 0 });
        await asked;
        assert.equal(listeners(), 0);
        controller.abort();
      }));
  }

  it("leave no listener when they are refused, time out, or lose their connection", () =>
    withContext("tcp", async (context, peer) => {
      const { controller: { signal }, listeners } = counted();
      const refused = failureOf(context.request(QotSub, request, { signal }));
      peer.reply(await peer.next(), encodeQotSubResponse, { retType: -1 });
      await refused;
      assert.equal(listeners(), 0);
      await failureOf(context.request(QotSub, request, { signal, timeout: 10 }));
      assert.equal(listeners(), 0);
      const lost = failureOf(context.request(QotSub, request, { signal }));
      await peer.next();
      await peer.next();
      peer.reset();
      await lost;
      assert.equal(listeners(), 0);
    }));
});

describe("timers", () => {
  it("are all stopped once nothing waits, whatever the outcome was", () =>
    withScripted("tcp", async (opend) => {
      const running = new Set<unknown>();
      const { setTimeout, clearTimeout } = globalThis;
      globalThis.setTimeout = ((callback: () => void, delay: number) => {
        const timer = setTimeout(() => {
          running.delete(timer);
          callback();
        }, delay);
        running.add(timer);
        return timer;
      }) as typeof globalThis.setTimeout;
      globalThis.clearTimeout = ((timer: ReturnType<typeof setTimeout>) => {
        running.delete(timer);
        clearTimeout(timer);
      }) as typeof globalThis.clearTimeout;
      try {
        void opend.accept().then((peer) => peer.end());
        await failureOf(new OpenDContext({ port: opend.port }).open());
        assert.equal(running.size, 0, "after a failed open()");
        const { context, peer } = await connected(opend);
        assert.equal(running.size, 1, "after open(): the next KeepAlive's");
        const answered = context.request(QotSub, request);
        const refused = failureOf(context.request(QotSub, request));
        const aborted = failureOf(context.request(QotSub, request, { signal: AbortSignal.abort() }));
        peer.reply(await peer.next(), encodeQotSubResponse, { retType: 0 });
        peer.reply(await peer.next(), encodeQotSubResponse, { retType: -1 });
        await Promise.all([answered, refused, aborted]);
        assert.equal(running.size, 1, "after requests");
        const lost = failureOf(context.request(QotSub, request));
        await context.close();
        await lost;
        assert.equal(running.size, 0, "after close()");
      } finally {
        Object.assign(globalThis, { setTimeout, clearTimeout });
      }
    }));

  it("do not fire at once when they are for longer than the platform can count", async () => {
    let fired = false;
    const timer = startTimer(() => fired = true, 2 ** 40, true);
    await new Promise((resolve) => setTimeout(resolve, 5));
    assert.equal(fired, false);
    stopTimer(timer);
    stopTimer(timer);
    stopTimer(undefined);
  });
});

describe("close() while connecting", () => {
  for (const kind of ["tcp", "websocket"] as Kind[]) {
    it(`gives up and leaves nothing behind: ${kind}`, () =>
      withScripted(kind, async (opend) => {
        const context = new OpenDContext(optionsFor(kind, opend.port));
        const failed = failureOf(context.open());
        const peer = await opend.accept();
        await peer.next();
        await context.close();
        assert.ok(await failed instanceof OpenDClosedError);
        assert.match((await failed).message, /context is closed/);
        assert.equal(await context.closed, undefined);
        await peer.gone;
        await failsWith(context.open(), OpenDClosedError, "CLOSED");
      }));
  }

  it("by a handler of a push that came with the handshake's reply", () =>
    withScripted("tcp", async (opend) => {
      const context = new OpenDContext({ port: opend.port });
      let closing: Promise<void> | undefined;
      context.on(QotUpdateBasicQot, () => closing = context.close());
      const failed = failureOf(context.open());
      const peer = await opend.accept();
      const { serial } = await peer.next();
      const push = peer.packet(QotUpdateBasicQot.id, 1, quotePush("A"));
      peer.write(new Uint8Array(Buffer.concat([peer.initReply(serial), push])));
      assert.ok(await failed instanceof OpenDClosedError);
      await closing;
      await peer.gone;
    }));

  it("a second open() meanwhile is refused, and does the first no harm", () =>
    withScripted("tcp", async (opend) => {
      const context = new OpenDContext({ port: opend.port });
      const opened = context.open();
      await failsWith(context.open(), OpenDError, "NOT_CONNECTED", /await the first call/);
      await (await opend.accept()).ready();
      await opened;
      await context.open();
      assert.equal(opend.accepted, 1);
      await context.close();
    }));
});

describe("a peer that is gone before the handshake begins", () => {
  /** A socket of another world: open, and over at once. */
  const gone = (failure?: Error): WinterTCConnect => () => {
    const readable = new ReadableStream<Uint8Array>({
      start: (controller) => failure === undefined ? controller.close() : controller.error(failure),
    });
    return {
      readable,
      writable: new WritableStream<Uint8Array>(),
      opened: Promise.resolve({}),
      closed: failure === undefined ? Promise.resolve() : Promise.reject(failure),
      close: () => Promise.resolve(),
    } as unknown as ReturnType<WinterTCConnect>;
  };
  for (const failure of [undefined, new Error("broken")]) {
    it(failure === undefined ? "in order" : "broken off", async () => {
      const context = new OpenDContext({ connect: gone(failure) });
      const error: OpenDError = await failureOf(context.open());
      assert.ok(["HANDSHAKE_REFUSED", "CONNECT_FAILED"].includes(error.code), String(error));
      await context.close();
    });
  }
});
