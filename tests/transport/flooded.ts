/** What a socket does that rests while pushes come faster than they are worth waking for. */

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { BUSY_PIECES, type ModerationClock, STILL_BUSY_PIECES } from "../../src/transport/moderation.ts";
import type { OpenTransport, TransportSocket } from "../../src/transport/transport.ts";
import { type Peer, type PeerServer, startTCP } from "./peer.ts";
import { pattern, Recorder, settle } from "./recorder.ts";
import { RestClock } from "./rest_clock.ts";

/** A connection that rests because of the pieces it has received. */
interface Resting {
  readonly clock: RestClock;
  readonly socket: TransportSocket;
  readonly peer: Peer;
  readonly handlers: Recorder;
  /** What was read before the rest began. */
  readonly before: number;
}

/** Runs the suite; `skip` is the reason why this runtime can't. */
export function floodedSuite(name: string, open: (clock?: ModerationClock) => OpenTransport, skip?: string): void {
  describe(name, { skip: skip ?? false }, () => {
    let server: PeerServer;
    before(async () => {
      if (skip === undefined) server = await startTCP();
    });
    after(() => server?.close());

    const PIECE = 10;

    async function resting(): Promise<Resting> {
      const clock = new RestClock();
      const handlers = new Recorder();
      const target = { kind: "tcp", host: "127.0.0.1", port: server.port, ssl: false } as const;
      const [socket, peer] = await Promise.all([open(clock)(target, handlers), server.accept()]);
      await send(peer, handlers, BUSY_PIECES);
      // On Node what moderates is loaded by the first pieces.
      while (clock.pending === 0) await send(peer, handlers, 1);
      return { clock, socket, peer, handlers, before: handlers.length };
    }

    /** Sends pieces that are received one by one. */
    async function send(peer: Peer, handlers: Recorder, pieces: number): Promise<void> {
      for (let piece = 0; piece < pieces; piece++) {
        const length = handlers.length + PIECE;
        peer.send(pattern(PIECE, length));
        await handlers.received(length);
      }
    }

    /** Sends what stays with the system until the rest is over. */
    async function gather({ peer, handlers, before }: Resting): Promise<Uint8Array> {
      const bytes = pattern(5_000, 9);
      for (let at = 0; at < bytes.length; at += 500) peer.send(bytes.subarray(at, at + 500));
      await settle();
      assert.equal(handlers.length, before, "it was read during the rest");
      return bytes;
    }

    it("reads what has come meanwhile after the rest, in order, and rests again while it goes on", async () => {
      const connection = await resting();
      const { clock, socket, peer, handlers, before } = connection;
      const bytes = await gather(connection);
      clock.fire();
      assert.deepEqual((await handlers.received(before + bytes.length)).subarray(before), bytes);
      let more = 0;
      for (; clock.pending === 0; more++) await send(peer, handlers, 1);
      assert.ok(more < STILL_BUSY_PIECES, `the next rest started after ${more} more pieces`);
      socket.close();
      await handlers.closed;
      assert.equal(clock.pending, 0);
    });

    it("does not rest when something is sent: the reply comes at once", async () => {
      const connection = await resting();
      const { clock, socket, peer, handlers, before } = connection;
      const bytes = await gather(connection);
      socket.write(pattern(3));
      assert.equal(clock.pending, 0);
      await peer.received(3);
      assert.deepEqual((await handlers.received(before + bytes.length)).subarray(before), bytes);
      socket.close();
      await handlers.closed;
    });

    it("closes in order during a rest, and hands nothing on any more", async () => {
      const connection = await resting();
      const { clock, socket, peer, handlers, before } = connection;
      await gather(connection);
      socket.close();
      assert.equal(clock.pending, 0);
      assert.equal(await handlers.closed, undefined);
      assert.equal(await peer.gone, true);
      assert.equal(handlers.length, before);
    });

    it("hands on everything before the end when the peer closes during a rest", async () => {
      const connection = await resting();
      const { clock, peer, handlers, before } = connection;
      const bytes = await gather(connection);
      peer.end();
      await settle();
      assert.deepEqual(handlers.closes, []);
      clock.fire();
      assert.equal(await handlers.closed, undefined);
      assert.deepEqual((await handlers.received(before + bytes.length)).subarray(before), bytes);
    });

    it("notices a reset during a rest, at the latest after it", async () => {
      const { clock, peer, handlers } = await resting();
      peer.reset();
      await peer.gone;
      await settle();
      clock.fire();
      assert.ok(await handlers.closed instanceof Error);
      assert.equal(clock.pending, 0);
      assert.equal(handlers.closes.length, 1);
    });

    it("is dropped during a rest when the handler throws on what was read before", async () => {
      const clock = new RestClock();
      const handlers = new Recorder();
      const target = { kind: "tcp", host: "127.0.0.1", port: server.port, ssl: false } as const;
      const thrown = new Error("a bug of the layer above");
      const [, peer] = await Promise.all([
        open(clock)(target, {
          onData(chunk) {
            handlers.onData(chunk);
            if (handlers.length === BUSY_PIECES * PIECE) throw thrown;
          },
          onClose: (reason) => handlers.onClose(reason),
        }),
        server.accept(),
      ]);
      await send(peer, handlers, BUSY_PIECES);
      assert.equal(await handlers.closed, thrown);
      assert.deepEqual(clock.delays, []);
    });

    it("loses nothing of a flood, with the clock of the runtime", async () => {
      const handlers = new Recorder();
      const target = { kind: "tcp", host: "127.0.0.1", port: server.port, ssl: false } as const;
      const [socket, peer] = await Promise.all([open()(target, handlers), server.accept()]);
      const bytes = pattern(2_000 * 700);
      for (let at = 0; at < bytes.length; at += 700) peer.send(bytes.subarray(at, at + 700));
      assert.ok(Buffer.compare(await handlers.received(bytes.length), bytes) === 0);
      socket.close();
      await handlers.closed;
    });
  });
}
