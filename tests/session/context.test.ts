/** The life of a context: what it tells of itself, how it ends, and what it holds. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { OpenDClosedError } from "../../src/errors.ts";
import { encodeNotifyResponse, Notify, NotifyNotifyType } from "../../src/gen/notify.ts";
import { encodeQotSubResponse, QotSub } from "../../src/gen/qot_sub.ts";
import { OpenDContext } from "../../src/session/context.ts";
import { hollow } from "../connection/hollow_web_socket.ts";
import { CONN_ID, encode, type Peer } from "../connection/scripted_opend.ts";
import { connected, optionsFor, take, withContext, withScripted } from "../connection/support.ts";

/** A notice that says a number. */
function notice(eventType: number): Uint8Array {
  const event = { eventType: eventType as never, desc: `event ${eventType}` };
  return encode(encodeNotifyResponse, { retType: 0, s2c: { type: NotifyNotifyType.GtwEvent, event } });
}

describe("status()", () => {
  for (const kind of ["tcp", "websocket"] as const) {
    it(`begins with ready, has OpenD's notices in order, and ends: ${kind}`, () =>
      withScripted(kind, async (opend) => {
        const context = new OpenDContext(optionsFor(kind, opend.port));
        const before = take(context.status());
        const opened = context.open();
        const peer = await (await opend.accept()).ready();
        await opened;
        const after = take(context.status());
        const handled: string[] = [];
        context.on(Notify, ({ event }) => handled.push(event?.desc ?? ""));
        // The last comes right before the end.
        for (const number of [1, 2, 3]) peer.send(Notify.id, 0, notice(number));
        peer.end();
        const reason = await context.closed;
        assert.deepEqual((await before).shift(), { type: "connecting", attempt: 1 });
        for (const events of [await before, await after]) {
          assert.deepEqual(events.map(({ type }) => type), ["ready", "notice", "notice", "notice", "closed"]);
          const serverVer = kind === "tcp" ? 1011 : undefined;
          assert.deepEqual(events[0], { type: "ready", connID: CONN_ID, serverVer });
          const told = events.flatMap((event) => event.type === "notice" ? [event.notice.event?.desc] : []);
          assert.deepEqual(told, ["event 1", "event 2", "event 3"]);
          assert.deepEqual(events.at(-1), { type: "closed", reason });
        }
        assert.deepEqual(handled, ["event 1", "event 2", "event 3"]);
        assert.equal(context.connID, CONN_ID, "of use in a log, also after the end");
      }));
  }

  it("tells notices between stop() and start() too, and those that cannot be read", () =>
    withScripted("tcp", async (opend) => {
      const { context, peer } = await connected(opend);
      const events = context.status();
      context.stop();
      peer.send(Notify.id, 0, new Uint8Array([0x22, 9]));
      peer.send(Notify.id, 0, new Uint8Array([8, 0]));
      peer.send(Notify.id, 0, notice(4));
      assert.equal((await events.next()).value?.type, "ready");
      const { value } = await events.next();
      assert.ok(value?.type === "unreadable" && value.push === "Notify" && value.error.code === "BAD_MESSAGE");
      assert.equal((await events.next()).value?.type, "notice");
      await context.close();
    }));

  it("keeps notices whose memory is used again before they are read", async () => {
    const socket = hollow();
    const context = new OpenDContext({ transport: "websocket", WebSocket: socket.WebSocket });
    await context.open();
    const events = take(context.status());
    socket.receive(Notify.id, 0, notice(1));
    socket.receive(Notify.id, 0, notice(2));
    await context.close();
    const told = (await events).flatMap((event) => event.type === "notice" ? [event.notice.event?.desc] : []);
    assert.deepEqual(told, ["event 1", "event 2"]);
  });

  it("has no reason when close() ended it, and is over for who asks then", async () => {
    await withScripted("tcp", async (opend) => {
      const { context } = await connected(opend);
      const events = take(context.status());
      await context.close();
      assert.deepEqual((await events).at(-1), { type: "closed", reason: undefined });
      assert.deepEqual(await take(context.status()), []);
    });
  });

  it("goes on for the others when one has had enough", () =>
    withScripted("tcp", async (opend) => {
      const { context } = await connected(opend);
      const other = take(context.status());
      for await (const event of context.status()) {
        assert.equal(event.type, "ready");
        break;
      }
      const gone = context.status();
      await gone.return?.();
      await context.close();
      assert.deepEqual(await take(gone), []);
      assert.deepEqual((await other).map(({ type }) => type), ["ready", "closed"]);
    }));
});

it("a context goes by the options as they were when it was made", () =>
  withScripted("tcp", async (opend) => {
    const options = { port: opend.port };
    const context = new OpenDContext(options);
    options.port = 1;
    void opend.accept().then((peer) => peer.ready());
    await context.open();
    await context.close();
  }));

describe("the end", () => {
  for (const kind of ["tcp", "websocket"] as const) {
    it(`comes with close(), twice is once: ${kind}`, () =>
      withScripted(kind, async (opend) => {
        const { context, peer } = await connected(opend);
        const events = take(context.status());
        await Promise.all([context.close(), context.close()]);
        await context.close();
        assert.equal(await context.closed, undefined);
        assert.deepEqual((await events).map(({ type }) => type), ["ready", "closed"]);
        await peer.gone;
      }));

    it(`comes with await using: ${kind}`, () =>
      withScripted(kind, async (opend) => {
        let closed: Promise<unknown> | undefined;
        let gone: Promise<void> | undefined;
        {
          await using context = new OpenDContext(optionsFor(kind, opend.port));
          const accepted = opend.accept().then((peer) => peer.ready());
          await context.open();
          closed = context.closed;
          gone = (await accepted).gone;
        }
        assert.equal(await closed, undefined);
        await gone;
      }));

    it(`comes with what was written before: ${kind}`, () =>
      withScripted(kind, async (opend) => {
        const { context, peer } = await connected(opend);
        const lost = context.request(QotSub, { securityList: [], subTypeList: [], isSubOrUnSub: true });
        const caught = assert.rejects(lost, OpenDClosedError);
        await context.close();
        assert.equal((await peer.next()).id, QotSub.id);
        await caught;
      }));
  }

  it("of a context that was never opened", async () => {
    const context = new OpenDContext();
    await context.close();
    assert.equal(await context.closed, undefined);
    await assert.rejects(context.open(), OpenDClosedError);
  });

  it("does not reject closed", () =>
    withContext("tcp", async (context, peer) => {
      peer.reset();
      const reason = await context.closed;
      assert.ok(reason instanceof OpenDClosedError);
      await context.close();
      assert.equal(await context.closed, reason);
      assert.throws(() => context.ref(), OpenDClosedError);
    }));
});

describe("the process", () => {
  const runtime = "Deno" in globalThis ? "deno" : "Bun" in globalThis ? "bun" : "node";
  const launch = { node: ["--import", "tsx"], bun: [], deno: ["run", "-A", "--no-check"] }[runtime];

  /** Runs a program that connects, says so by a request, and has nothing more to do. */
  async function child(
    how: string,
    keepAliveInterval: number,
    run: (peer: Peer, exited: Promise<unknown[]>) => Promise<void>,
  ): Promise<void> {
    await withScripted("tcp", async (opend) => {
      const program = fileURLToPath(new URL("./hold_child.ts", import.meta.url));
      const child = spawn(process.execPath, [...launch, program, String(opend.port), how], { stdio: "inherit" });
      const exited = once(child, "exit");
      const peer = await opend.accept();
      await peer.acceptInit({ keepAliveInterval });
      const packet = await peer.next();
      peer.reply(packet, encodeQotSubResponse, { retType: 0 });
      await run(peer, exited);
      assert.deepEqual(await exited, [0, null]);
    });
  }

  for (const how of ["option", "method"]) {
    it(`ends by itself with unref, the ${how}`, () =>
      child(how, 5, async (peer, exited) => {
        const alive = peer.next().then(() => assert.fail("it lives, and sends KeepAlive"));
        assert.deepEqual(await Promise.race([exited, alive]), [0, null]);
      }));
  }

  for (const how of ["hold", "ref"]) {
    it(`is held by the open connection: ${how}`, () =>
      child(how, 1, async (peer, exited) => {
        let ended = false;
        void exited.then(() => ended = true);
        // A KeepAlive comes, so the program is alive long after it had nothing more to do.
        assert.equal((await peer.next()).id, 1004);
        assert.equal(ended, false);
        peer.end();
      }));
  }
});
