/** What every transport must do, whatever it is made of. */

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { OpenDArgumentError, OpenDConnectError, type OpenDErrorCode } from "../../src/errors.ts";
import type { OpenTransport, TransportSocket, TransportTarget } from "../../src/transport/transport.ts";
import { blackHole } from "./black_hole.ts";
import { closedPort, type Peer, type PeerServer, type StartPeer } from "./peer.ts";
import { pattern, Recorder, settle } from "./recorder.ts";

/** What is tried, and what may differ. */
export interface SuiteSubject {
  readonly open: OpenTransport;
  readonly kind: TransportTarget["kind"];
  readonly start: StartPeer;
  /** The words by which this runtime tells that nobody listens or that a host is unknown, where it tells it at all. */
  readonly refused?: OpenDErrorCode;
  readonly notFound?: OpenDErrorCode;
}

const MIB = 1024 * 1024;

function same(actual: Uint8Array, expected: Uint8Array): void {
  assert.equal(actual.length, expected.length);
  assert.ok(Buffer.compare(actual, expected) === 0, "the bytes came in another order or form");
}

/** Waits no longer than that for what would otherwise hang. */
async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("a socket was left behind")), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs the suite; `skip` is the reason why this runtime can't. */
export function transportSuite(name: string, subject: SuiteSubject, skip?: string): void {
  describe(name, { skip: skip ?? false }, () => {
    let server: PeerServer;
    before(async () => {
      if (skip === undefined) server = await subject.start();
    });
    after(() => server?.close());

    const targetOf = (port: number, host = "127.0.0.1"): TransportTarget => ({
      kind: subject.kind,
      host,
      port,
      ssl: false,
    });
    const connect = async (handlers = new Recorder(), to = server): Promise<Connected> => {
      const [socket, peer] = await Promise.all([subject.open(targetOf(to.port), handlers), to.accept()]);
      return { socket, peer, handlers };
    };
    const refusal = async (attempt: Promise<unknown>): Promise<OpenDConnectError> => {
      const error = await attempt.then(() => undefined, (reason: unknown) => reason);
      assert.ok(error instanceof OpenDConnectError, `an OpenDConnectError is wanted, not ${String(error)}`);
      return error;
    };

    for (const length of [1, 100, 65535, 65536, 65537, 4 * MIB]) {
      it(`carries ${length} bytes each way`, async () => {
        const { socket, peer, handlers } = await connect();
        peer.send(pattern(length, 2));
        socket.write(pattern(length, 3));
        same(await handlers.received(length), pattern(length, 2));
        same(await peer.received(length), pattern(length, 3));
        socket.close();
        await handlers.closed;
      });
    }

    it("queues what the peer does not read, and loses nothing", async () => {
      const { socket, peer, handlers } = await connect();
      peer.pause();
      const pieces = Array.from({ length: 64 }, (_, i) => pattern(128 * 1024, i));
      for (const piece of pieces) socket.write(piece.slice());
      peer.send(pattern(MIB));
      same(await handlers.received(MIB), pattern(MIB));
      peer.resume();
      same(await peer.received(8 * MIB), new Uint8Array(Buffer.concat(pieces)));
      socket.close();
      await handlers.closed;
    });

    it("keeps the order of many small writes", async () => {
      const { socket, peer, handlers } = await connect();
      const all = pattern(20_000 * 7);
      for (let i = 0; i < 20_000; i++) {
        socket.write(all.slice(i * 7, i * 7 + 7));
        if (i % 1000 === 0) await new Promise((resolve) => setImmediate(resolve));
      }
      same(await peer.received(all.length), all);
      socket.close();
      await handlers.closed;
    });

    it("answers from within onData", async () => {
      const sockets: TransportSocket[] = [];
      const handlers = new class extends Recorder {
        override onData(chunk: Uint8Array): void {
          super.onData(chunk);
          for (const socket of sockets) socket.write(chunk.slice());
        }
      }();
      const { socket, peer } = await connect(handlers);
      sockets.push(socket);
      peer.send(pattern(100_000));
      same(await peer.received(100_000), pattern(100_000));
      socket.close();
      await handlers.closed;
    });

    it("tells onClose once, without a reason and after the last bytes, when the peer closes in order", async () => {
      const { socket, peer, handlers } = await connect();
      peer.send(pattern(300_000));
      peer.end();
      assert.equal(await handlers.closed, undefined);
      same(await handlers.received(300_000), pattern(300_000));
      socket.write(pattern(10));
      socket.close();
      await peer.gone;
      await settle();
      assert.deepEqual(handlers.closes, [undefined]);
    });

    it("tells onClose once, with a reason, when the connection breaks", async () => {
      const { socket, peer, handlers } = await connect();
      socket.write(pattern(10));
      await peer.received(10);
      peer.reset();
      assert.ok(await handlers.closed instanceof Error);
      socket.write(pattern(10));
      socket.close();
      await settle();
      assert.equal(handlers.closes.length, 1);
    });

    it("close() sends what was written, calls onClose once and later, and ends everything", async () => {
      const { socket, peer, handlers } = await connect();
      peer.pause(); // so that most of it still waits in the socket when that is closed
      socket.write(pattern(8 * MIB));
      await settle();
      socket.write(pattern(100, 2));
      socket.close();
      assert.deepEqual(handlers.closes, []);
      socket.close();
      socket.write(pattern(10));
      assert.deepEqual(handlers.closes, []);
      peer.resume();
      assert.equal(await handlers.closed, undefined);
      const all = await peer.received(8 * MIB + 100);
      same(all.subarray(0, 8 * MIB), pattern(8 * MIB));
      same(all.subarray(8 * MIB), pattern(100, 2));
      assert.equal(await peer.gone, true);
      socket.close();
      socket.write(pattern(10));
      await settle();
      assert.deepEqual(handlers.closes, [undefined]);
      assert.equal(peer.length, 8 * MIB + 100);
    });

    it("close() hands out nothing more, and does not break off a peer that is sending", async () => {
      const { socket, peer, handlers } = await connect();
      for (let i = 0; i < 16; i++) peer.send(pattern(64 * 1024));
      await handlers.received(1);
      const before = handlers.length;
      socket.close();
      await handlers.closed;
      assert.equal(handlers.length, before);
      assert.equal(await peer.gone, true);
    });

    it("close() does not wait for a peer that never closes", async () => {
      const stubborn = await subject.start({ stubborn: true });
      const { socket, peer, handlers } = await connect(new Recorder(), stubborn);
      peer.pause();
      socket.write(pattern(8 * MIB));
      socket.close();
      assert.equal(await handlers.closed, undefined);
      await stubborn.close();
      await settle();
      assert.deepEqual(handlers.closes, [undefined]);
    });

    it("a throw out of onData is the reason for the close, and nothing else breaks", async () => {
      const bug = new TypeError("a bug of the layer above");
      const handlers = new class extends Recorder {
        override onData(): void {
          throw bug;
        }
      }();
      const { socket, peer } = await connect(handlers);
      peer.send(pattern(10));
      assert.equal(await handlers.closed, bug);
      await peer.gone;
      socket.write(pattern(10));
      socket.close();
      await settle();
      assert.deepEqual(handlers.closes, [bug]);
    });

    it("two sockets do not disturb each other", async () => {
      const one = await connect();
      const two = await connect();
      one.socket.close();
      await one.handlers.closed;
      two.peer.send(pattern(1000));
      same(await two.handlers.received(1000), pattern(1000));
      two.socket.close();
      await two.handlers.closed;
    });

    it("ref() and unref() can be called at any time", async () => {
      const { socket, peer, handlers } = await connect();
      socket.unref();
      socket.ref();
      peer.send(pattern(5));
      await handlers.received(5);
      socket.close();
      await handlers.closed;
      socket.unref();
      socket.ref();
    });

    it("refused: nobody listens", async () => {
      const handlers = new Recorder();
      const port = await closedPort();
      const error = await refusal(subject.open(targetOf(port), handlers));
      assert.equal(error.code, subject.refused ?? "CONNECT_REFUSED");
      assert.match(error.message, new RegExp(`127\\.0\\.0\\.1:${port}`));
      assert.match(error.message, subject.kind === "tcp" ? /OpenD is running.*11111/ : /OpenD is running.*33333/);
      await settle();
      assert.deepEqual(handlers.closes, []);
    });

    it("refused on an IPv6 address", async () => {
      const port = await closedPort();
      const error = await refusal(subject.open(targetOf(port, "::1"), new Recorder()));
      assert.match(error.message, new RegExp(`"\\[::1\\]:${port}"`));
    });

    it("the host does not resolve", async () => {
      const handlers = new Recorder();
      const error = await refusal(subject.open(targetOf(11111, "no-such-host.invalid"), handlers));
      assert.equal(error.code, subject.notFound ?? "HOST_NOT_FOUND");
      assert.match(error.message, /no-such-host\.invalid/);
      await settle();
      assert.deepEqual(handlers.closes, []);
    });

    it("connects by name", async () => {
      const handlers = new Recorder();
      const [socket, peer] = await Promise.all([
        subject.open(targetOf(server.port, "localhost"), handlers),
        server.accept(),
      ]);
      peer.send(pattern(3));
      await handlers.received(3);
      socket.close();
      await handlers.closed;
    });

    it("a signal that is aborted before", async () => {
      const reason = new Error("changed my mind");
      const handlers = new Recorder();
      await assert.rejects(
        subject.open(targetOf(server.port), handlers, AbortSignal.abort(reason)),
        (error) => error === reason,
      );
      await settle();
      assert.deepEqual(handlers.closes, []);
    });

    it("a signal that is aborted in the same breath leaves no socket behind", async () => {
      const own = await subject.start();
      const reason = new Error("changed my mind");
      const handlers = new Recorder();
      const controller = new AbortController();
      const attempt = subject.open(targetOf(own.port), handlers, controller.signal);
      controller.abort(reason);
      await assert.rejects(attempt, (error) => error === reason);
      // connections are accepted in order: one that was left behind comes before this one, and is neither gone nor ours
      const next = new Recorder();
      const socket = await subject.open(targetOf(own.port), next);
      socket.write(pattern(1));
      for (let fate = "gone"; fate === "gone";) {
        const peer = await own.accept();
        fate = await within(3000, Promise.race([peer.gone.then(() => "gone"), peer.received(1).then(() => "ours")]));
      }
      assert.deepEqual(handlers.closes, []);
      socket.close();
      await next.closed;
      await own.close();
    });

    it("a signal that is aborted while nobody answers", async () => {
      const hole = await blackHole(subject.kind);
      try {
        const reason = new Error("took too long");
        const handlers = new Recorder();
        const controller = new AbortController();
        const attempt = subject.open(targetOf(hole.port), handlers, controller.signal);
        attempt.catch(() => {});
        await hole.dialled;
        controller.abort(reason);
        await assert.rejects(attempt, (error) => error === reason);
        await hole.abandoned;
        await settle();
        assert.deepEqual(handlers.closes, []);
      } finally {
        await hole.close();
      }
    });

    it("a signal that is aborted afterwards changes nothing", async () => {
      const handlers = new Recorder();
      const controller = new AbortController();
      const [socket, peer] = await Promise.all([
        subject.open(targetOf(server.port), handlers, controller.signal),
        server.accept(),
      ]);
      controller.abort();
      await settle();
      peer.send(pattern(100_000));
      same(await handlers.received(100_000), pattern(100_000));
      socket.close();
      assert.equal(await handlers.closed, undefined);
    });
  });
}

/** What a transport that has no TLS over TCP says to `ssl`. */
export function refusesTLS(open: () => OpenTransport, skip?: string): void {
  it("refuses TLS over TCP", { skip: skip ?? false }, async () => {
    await assert.rejects(
      open()({ kind: "tcp", host: "127.0.0.1", port: 11111, ssl: true }, new Recorder()),
      (error) => error instanceof OpenDArgumentError && /ssl.*websocket/.test(error.message),
    );
  });
}

interface Connected {
  readonly socket: TransportSocket;
  readonly peer: Peer;
  readonly handlers: Recorder;
}
