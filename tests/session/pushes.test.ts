/** Pushes to handlers and streams. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { OpenDArgumentError, OpenDClosedError, type OpenDError } from "../../src/errors.ts";
import { KLType, type RehabType } from "../../src/gen/qot_common.ts";
import { encodeQotSubResponse, QotSub } from "../../src/gen/qot_sub.ts";
import { QotUpdateBasicQot, type QotUpdateBasicQotS2C } from "../../src/gen/qot_update_basic_qot.ts";
import { encodeQotUpdateKLResponse, QotUpdateKL } from "../../src/gen/qot_update_kl.ts";
import { OpenDContext } from "../../src/session/context.ts";
import type { PushStream } from "../../src/session/push_stream.ts";
import { quotePush } from "../connection/messages.ts";
import { encode, type Peer } from "../connection/scripted_opend.ts";
import { connected, failureOf, take, withContext, withScripted } from "../connection/support.ts";

const QUOTE = QotUpdateBasicQot.id;

/** Such as `"A=1 B=2"`: codes and prices. */
function textOf({ basicQotList }: QotUpdateBasicQotS2C): string {
  return basicQotList.map(({ security, curPrice }) => `${security.code}=${curPrice}`).join(" ");
}

/** Sends pushes, each a list of quotes, and waits until all of them have arrived. */
async function push(context: OpenDContext, peer: Peer, ...pushes: readonly (readonly string[])[]): Promise<void> {
  for (const quotes of pushes) peer.send(QUOTE, 0, quotePush(...quotes));
  await roundTrip(context, peer);
}

/** What was sent before has arrived when this has. */
async function roundTrip(context: OpenDContext, peer: Peer): Promise<void> {
  const asked = context.request(QotSub, { securityList: [], subTypeList: [], isSubOrUnSub: true });
  peer.reply(await peer.next(), encodeQotSubResponse, { retType: 0 });
  await asked;
}

async function texts(stream: PushStream<QotUpdateBasicQotS2C>): Promise<string[]> {
  return (await take(stream)).map(textOf);
}

for (const kind of ["tcp", "websocket"] as const) {
  describe(`handlers of pushes over ${kind}`, () => {
    it("are called in the order of arrival, each as often as it was added", () =>
      withContext(kind, async (context, peer) => {
        const seen: string[] = [];
        const twice = (data: QotUpdateBasicQotS2C) => seen.push(`twice ${textOf(data)}`);
        context.on(QotUpdateBasicQot, (data) => seen.push(`first ${textOf(data)}`));
        const off = context.on(QotUpdateBasicQot, twice);
        context.on(QotUpdateBasicQot, twice);
        await push(context, peer, ["A=1"], ["A=2"]);
        assert.deepEqual(seen, ["first A=1", "twice A=1", "twice A=1", "first A=2", "twice A=2", "twice A=2"]);
        off();
        off();
        seen.length = 0;
        await push(context, peer, ["A=3"]);
        assert.deepEqual(seen, ["first A=3", "twice A=3"]);
      }));

    it("may be taken away and added by a handler", () =>
      withContext(kind, async (context, peer) => {
        const seen: string[] = [];
        const off = context.on(QotUpdateBasicQot, (data) => {
          seen.push(`once ${textOf(data)}`);
          off();
          context.on(QotUpdateBasicQot, (later) => seen.push(`later ${textOf(later)}`));
        });
        context.on(QotUpdateBasicQot, (data) => seen.push(`always ${textOf(data)}`));
        await push(context, peer, ["A=1"], ["A=2"]);
        assert.deepEqual(seen, ["once A=1", "always A=1", "always A=2", "later A=2"]);
      }));

    it("that throw are reported, and hurt nobody", async () => {
      const reported: unknown[] = [];
      await withContext(kind, async (context, peer) => {
        const events = context.status();
        const seen: string[] = [];
        const failure = new Error("a bug of the user");
        context.on(QotUpdateBasicQot, () => {
          throw failure;
        });
        context.on(QotUpdateBasicQot, (data) => seen.push(textOf(data)));
        await push(context, peer, ["A=1"], ["A=2"]);
        assert.deepEqual(seen, ["A=1", "A=2"]);
        assert.deepEqual(reported, [failure, failure]);
        await events.next();
        assert.deepEqual((await events.next()).value, {
          type: "handlerFailed",
          push: "Qot_UpdateBasicQot",
          error: failure,
        });
      }, {
        onError: (error) => {
          reported.push(error);
          throw new Error("even that");
        },
      });
    });

    it("that reject are reported as those that throw", () => {
      const reported: unknown[] = [];
      const failure = new Error("a bug of the user, a little later");
      return withContext(kind, async (context, peer) => {
        const events = context.status();
        context.on(QotUpdateBasicQot, async () => {
          await undefined;
          throw failure;
        });
        await push(context, peer, ["A=1"]);
        await events.next();
        const { value } = await events.next();
        assert.deepEqual(value, { type: "handlerFailed", push: "Qot_UpdateBasicQot", error: failure });
        assert.deepEqual(reported, [failure]);
      }, { onError: (error) => reported.push(error) });
    });

    it("may make requests", () =>
      withContext(kind, async (context, peer) => {
        const answered = new Promise<unknown>((resolve) => {
          context.on(QotUpdateBasicQot, () => {
            resolve(context.request(QotSub, { securityList: [], subTypeList: [], isSubOrUnSub: true }));
          });
        });
        peer.send(QUOTE, 2, quotePush("A"));
        peer.reply(await peer.next(), encodeQotSubResponse, { retType: 0 });
        assert.deepEqual(await answered, {});
      }));

    it("may close the context: nothing is delivered any more", () =>
      withContext(kind, async (context, peer) => {
        const seen: string[] = [];
        const closed = new Promise<void>((resolve) => {
          context.on(QotUpdateBasicQot, (data) => {
            seen.push(textOf(data));
            resolve(context.close());
          });
        });
        peer.write(kind === "tcp" ? both(peer) : peer.packet(QUOTE, 0, quotePush("A=1")));
        await closed;
        assert.deepEqual(seen, ["A=1"]);
      }));

    it("do not get what cannot be read; it is reported", async () => {
      const reported: unknown[] = [];
      await withContext(kind, async (context, peer) => {
        const events = context.status();
        const seen: string[] = [];
        context.on(QotUpdateBasicQot, (data) => seen.push(textOf(data)));
        peer.send(QUOTE, 0, new Uint8Array([0x22, 5]));
        await push(context, peer, ["A=1"]);
        assert.deepEqual(seen, ["A=1"]);
        await events.next();
        const { value } = await events.next();
        assert.equal(value?.type, "unreadable");
        assert.equal((reported[0] as OpenDError).code, "BAD_MESSAGE");
        assert.equal(reported.length, 1);
      }, { onError: (error) => reported.push(error) });
    });

    it("get nothing of a push without data, and nothing between stop() and start()", () =>
      withContext(kind, async (context, peer) => {
        const seen: string[] = [];
        context.on(QotUpdateBasicQot, (data) => seen.push(data === undefined ? "nothing" : textOf(data)));
        const stream = context.pushes(QotUpdateBasicQot);
        peer.send(QUOTE, 0, new Uint8Array([8, 0]));
        await push(context, peer, ["A=1"]);
        context.stop();
        await push(context, peer, ["A=2"]);
        context.start();
        await push(context, peer, ["A=3"]);
        assert.deepEqual(seen, ["A=1", "A=3"]);
        await context.close();
        assert.deepEqual(await texts(stream), ["A=1", "A=3"]);
        assert.throws(() => context.start(), OpenDClosedError);
      }));
  });
}

function both(peer: Peer): Uint8Array {
  return new Uint8Array(Buffer.concat(["A=1", "A=2"].map((quote) => peer.packet(QUOTE, 0, quotePush(quote)))));
}

describe("what is no handler, no push, no stream", () => {
  const context = new OpenDContext();
  const wrong: readonly [string, () => unknown, RegExp][] = [
    ["a request", () => context.on(QotSub as never, () => {}), /"Qot_Sub" is no push/],
    ["nothing", () => context.on(undefined as never, () => {}), /"undefined" is no push/],
    ["no function", () => context.on(QotUpdateBasicQot, "f" as never), /must be a function/],
    ["a stream of a request", () => context.pushes(QotSub as never), /"Qot_Sub" is no push/],
    ["no buffer", () => context.pushes(QotUpdateBasicQot, { buffer: 0 }), /"buffer"/],
    ["no overflow", () => context.pushes(QotUpdateBasicQot, { overflow: "x" as never }), /"overflow"/],
    ["no filter", () => context.pushes(QotUpdateBasicQot, { filter: { odd: false } as never }), /"filter".*function/],
    ["no symbol", () => context.pushes(QotUpdateBasicQot, { securities: ["00700"] }), /"00700" was not understood/],
  ];
  for (const [what, make, message] of wrong) {
    it(what, () => {
      assert.throws(make, (error) => error instanceof OpenDArgumentError && message.test(error.message));
    });
  }
});

describe("streams of pushes", () => {
  it("give all that came since they were made, before open() too", () =>
    withScripted("tcp", async (opend) => {
      const early = new OpenDContext({ port: opend.port });
      const stream = early.pushes(QotUpdateBasicQot);
      const opened = early.open();
      const peer = await (await opend.accept()).ready();
      await opened;
      await push(early, peer, ["A=1"]);
      const late = early.pushes(QotUpdateBasicQot);
      await push(early, peer, ["A=2", "B=2"]);
      await early.close();
      assert.deepEqual(await texts(stream), ["A=1", "A=2 B=2"]);
      assert.deepEqual(await texts(late), ["A=2 B=2"]);
    }));

  it("of some securities give only those, and of a push of several a part", () =>
    withContext("tcp", async (context, peer) => {
      const stream = context.pushes(QotUpdateBasicQot, { securities: ["HK.A", { market: 1, code: "C" }] });
      const none = context.pushes(QotUpdateBasicQot, { securities: ["US.A"] });
      await push(context, peer, ["A=1"], ["B=1"], ["A=2", "B=2", "C=2"], ["A=3", "C=3"], ["B=4", "D=4"]);
      await context.close();
      assert.deepEqual(await texts(stream), ["A=1", "A=2 C=2", "A=3 C=3"]);
      assert.deepEqual(await texts(none), []);
    }));

  it("drop the oldest and count", () =>
    withContext("tcp", async (context, peer) => {
      const stream = context.pushes(QotUpdateBasicQot, { buffer: 2 });
      await push(context, peer, ["A=1"], ["A=2"], ["A=3"], ["A=4"]);
      assert.equal(stream.dropped, 2);
      await context.close();
      assert.deepEqual(await texts(stream), ["A=3", "A=4"]);
    }));

  it("keep the latest of each security, also of those that come together", () =>
    withContext("tcp", async (context, peer) => {
      const stream = context.pushes(QotUpdateBasicQot, { overflow: "latest", buffer: 3 });
      await push(context, peer, ["A=1"], ["A=2", "B=2"], ["B=3"], ["A=4"]);
      assert.equal(stream.dropped, 3);
      await push(context, peer, ["C=5"], ["D=6"]);
      assert.equal(stream.dropped, 4);
      await context.close();
      assert.deepEqual(await texts(stream), ["B=3", "C=5", "D=6"]);
    }));

  it("keep the latest of each period of K-lines", () =>
    withContext("tcp", async (context, peer) => {
      const stream = context.pushes(QotUpdateKL, { overflow: "latest" });
      for (
        const [klType, rehabType] of [[KLType._1Min, 1], [KLType.Day, 1], [KLType.Day, 2]] as const
      ) {
        for (const name of ["old", "new"]) {
          const s2c = {
            security: { market: 1, code: "A" },
            klType,
            rehabType: rehabType as RehabType,
            name,
            klList: [],
          };
          peer.send(QotUpdateKL.id, 0, encode(encodeQotUpdateKLResponse, { retType: 0, s2c: s2c as never }));
        }
      }
      await roundTrip(context, peer);
      await context.close();
      assert.deepEqual((await take(stream)).map(({ klType, rehabType, name }) => [klType, rehabType, name]), [
        [KLType._1Min, 1, "new"],
        [KLType.Day, 1, "new"],
        [KLType.Day, 2, "new"],
      ]);
    }));

  it("end with an error when that is asked for, and leave the others alone", () =>
    withContext("tcp", async (context, peer) => {
      const stream = context.pushes(QotUpdateBasicQot, { overflow: "error", buffer: 1 });
      const other = context.pushes(QotUpdateBasicQot);
      await push(context, peer, ["A=1"], ["A=2"], ["A=3"]);
      const iterator = stream[Symbol.asyncIterator]();
      assert.equal(textOf((await iterator.next()).value!), "A=1");
      assert.equal((await failureOf(iterator.next())).code, "PUSH_OVERFLOW");
      assert.equal((await iterator.next()).done, true);
      await context.close();
      assert.deepEqual(await texts(other), ["A=1", "A=2", "A=3"]);
    }));

  it("end with break, return() and await using", () =>
    withContext("tcp", async (context, peer) => {
      const broken = context.pushes(QotUpdateBasicQot);
      const returned = context.pushes(QotUpdateBasicQot)[Symbol.asyncIterator]();
      let used: PushStream<QotUpdateBasicQotS2C>;
      {
        await using disposed = context.pushes(QotUpdateBasicQot);
        used = disposed;
      }
      await push(context, peer, ["A=1"], ["A=2"]);
      for await (const data of broken) {
        assert.equal(textOf(data), "A=1");
        break;
      }
      await returned.return?.();
      await push(context, peer, ["A=3"]);
      assert.equal((await returned.next()).done, true);
      assert.deepEqual(await texts(broken), []);
      // Nobody wants it any more, so nobody finds out that it cannot be read.
      const events = take(context.status());
      peer.send(QUOTE, 0, new Uint8Array([0x22, 5]));
      await roundTrip(context, peer);
      await context.close();
      assert.deepEqual((await events).map(({ type }) => type), ["ready", "closed"]);
      assert.deepEqual(await texts(used), []);
    }));

  for (const how of ["end", "reset"] as const) {
    it(`end with the reason when the connection is lost: ${how}`, () =>
      withContext("tcp", async (context, peer) => {
        const stream = context.pushes(QotUpdateBasicQot);
        const waiting = context.pushes(QotUpdateBasicQot, { securities: ["HK.X"] })[Symbol.asyncIterator]();
        const waited = failureOf(waiting.next());
        await push(context, peer, ["A=1"]);
        peer[how]();
        const reason = await context.closed;
        assert.equal(await waited, reason);
        const iterator = stream[Symbol.asyncIterator]();
        assert.equal(textOf((await iterator.next()).value!), "A=1");
        assert.equal(await failureOf(iterator.next()), reason);
      }));
  }

  it("of a closed context are over at once", async () => {
    const context = new OpenDContext();
    const open = context.pushes(QotUpdateBasicQot);
    await context.close();
    assert.deepEqual(await texts(open), []);
    assert.deepEqual(await texts(context.pushes(QotUpdateBasicQot)), []);
  });

  it("are ReadableStreams too", () =>
    withScripted("tcp", async (opend) => {
      const { context, peer } = await connected(opend);
      const reader = context.pushes(QotUpdateBasicQot).toReadableStream().getReader();
      const cancelled = context.pushes(QotUpdateBasicQot);
      const other = cancelled.toReadableStream().getReader();
      const pending = other.read();
      await push(context, peer, ["A=1"]);
      assert.equal(textOf((await pending).value!), "A=1");
      const idle = other.read();
      await other.cancel();
      assert.equal((await idle).done, true);
      assert.equal(textOf((await reader.read()).value!), "A=1");
      await push(context, peer, ["A=2"]);
      assert.deepEqual(await texts(cancelled), []);
      assert.equal(textOf((await reader.read()).value!), "A=2");
      const last = reader.read();
      await context.close();
      assert.equal((await last).done, true);
    }));

  it("are ReadableStreams that take nothing before it is asked for", () =>
    withContext("tcp", async (context, peer) => {
      const reader = context.pushes(QotUpdateBasicQot, { overflow: "latest" }).toReadableStream().getReader();
      await push(context, peer, ["A=1"], ["A=2"]);
      assert.equal(textOf((await reader.read()).value!), "A=2");
    }));

  it("are ReadableStreams that fail when the connection is lost", () =>
    withContext("tcp", async (context, peer) => {
      const reader = context.pushes(QotUpdateBasicQot).toReadableStream().getReader();
      const read = failureOf(reader.read());
      peer.reset();
      assert.equal(await read, await context.closed);
    }));
});
