import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { OpenDArgumentError, OpenDConnectError } from "../../src/errors.ts";
import type { TransportTarget } from "../../src/transport/transport.ts";
import { type WinterTCConnect, type WinterTCSocket, wintertcTransport } from "../../src/transport/wintertc.ts";
import { startTCP } from "./peer.ts";
import { pattern, Recorder, settle } from "./recorder.ts";
import { transportSuite } from "./suite.ts";
import { connect as overNet } from "./wintertc_net.ts";

const target: TransportTarget = { kind: "tcp", host: "opend.example", port: 11111, ssl: false };

/** A socket whose streams end in this test. */
function inMemory(parts: Partial<Pick<WinterTCSocket, "opened" | "close">> = {}) {
  const incoming = new TransformStream<Uint8Array, Uint8Array>();
  const outgoing = new TransformStream<Uint8Array, Uint8Array>();
  const calls: unknown[][] = [];
  let closes = 0;
  const connect: WinterTCConnect = (address, options) => {
    calls.push([address, options]);
    return {
      readable: incoming.readable,
      writable: outgoing.writable,
      closed: new Promise(() => {}),
      close() {
        closes++;
        return Promise.resolve();
      },
      ...parts,
    };
  };
  return {
    connect,
    calls,
    closes: () => closes,
    writer: incoming.writable.getWriter(),
    reader: outgoing.readable.getReader(),
  };
}

transportSuite("WinterTC sockets over node:net", {
  open: wintertcTransport(overNet),
  kind: "tcp",
  start: startTCP,
});

describe("WinterTC sockets in memory", () => {
  it("asks for the address, and for TLS when wanted", async () => {
    for (const ssl of [false, true]) {
      const { connect, calls } = inMemory();
      await wintertcTransport(connect)({ ...target, ssl }, new Recorder());
      assert.deepEqual(calls, [[
        { hostname: "opend.example", port: 11111 },
        { secureTransport: ssl ? "on" : "off" },
      ]]);
    }
  });

  it("works without opened, and joins what is written in the same breath", async () => {
    const { connect, reader, writer } = inMemory();
    const handlers = new Recorder();
    const socket = await wintertcTransport(connect)(target, handlers);
    socket.write(pattern(10));
    socket.write(new Uint8Array(0));
    socket.write(pattern(20, 2));
    const { value } = await reader.read();
    assert.deepEqual(value, new Uint8Array([...pattern(10), ...pattern(20, 2)]));
    await writer.write(pattern(30, 3));
    assert.deepEqual(await handlers.received(30), pattern(30, 3));
  });

  it("waits for opened, and leaves the socket to nobody when the signal is aborted meanwhile", async () => {
    let open: () => void = () => {};
    const { connect, closes } = inMemory({ opened: new Promise<void>((resolve) => open = resolve), close: undefined });
    let dropped = 0;
    const counting: WinterTCConnect = (address, options) => ({
      ...connect(address, options),
      close: () => void dropped++,
    });
    const controller = new AbortController();
    const handlers = new Recorder();
    const attempt = wintertcTransport(counting)(target, handlers, controller.signal);
    controller.abort("enough");
    await assert.rejects(attempt, (reason) => reason === "enough");
    assert.equal(dropped, 1);
    open();
    await settle();
    assert.deepEqual(handlers.closes, []);
    assert.equal(closes(), 0);
  });

  it("a rejected opened is a failure to connect, and the socket is closed", async () => {
    const cause = new Error("proxy request failed, cannot connect to the specified address");
    const { connect, closes } = inMemory({ opened: Promise.reject(cause) });
    await assert.rejects(
      wintertcTransport(connect)(target, new Recorder()),
      (error) =>
        error instanceof OpenDConnectError && error.code === "CONNECT_FAILED" && error.cause === cause &&
        /opend\.example:11111.*cannot connect to the specified address/.test(error.message),
    );
    assert.equal(closes(), 1);
  });

  it("a connect that throws is a failure to connect", async () => {
    const cause = new TypeError("Specified address is missing port.");
    const connect: WinterTCConnect = () => {
      throw cause;
    };
    await assert.rejects(
      wintertcTransport(connect)(target, new Recorder()),
      (error) => error instanceof OpenDConnectError && error.cause === cause,
    );
  });

  it("the end of the stream closes in order, an error of it does not; the socket is closed both times", async () => {
    for (const reason of [undefined, new Error("Network connection lost.")]) {
      const { connect, writer, closes } = inMemory();
      const handlers = new Recorder();
      await wintertcTransport(connect)(target, handlers);
      if (reason === undefined) await writer.close();
      else await writer.abort(reason);
      assert.equal(await handlers.closed, reason);
      assert.equal(closes(), 1);
    }
  });

  it("a failed write is the reason, what is not an Error is wrapped", async () => {
    const { connect, reader } = inMemory();
    const handlers = new Recorder();
    const socket = await wintertcTransport(connect)(target, handlers);
    await reader.cancel("gone");
    socket.write(pattern(5));
    const reason = await handlers.closed;
    assert.ok(reason instanceof Error && reason.message === "gone" && reason.cause === "gone");
  });

  it("close() closes our side after the last bytes, then waits for the other", async () => {
    const { connect, reader, writer, closes } = inMemory();
    const handlers = new Recorder();
    const socket = await wintertcTransport(connect)(target, handlers);
    socket.write(pattern(5));
    socket.close();
    assert.deepEqual((await reader.read()).value, pattern(5));
    assert.equal((await reader.read()).done, true);
    assert.deepEqual(handlers.closes, []);
    await writer.close();
    assert.equal(await handlers.closed, undefined);
    assert.equal(closes(), 1);
  });

  it("a close that throws or rejects is of no interest", async () => {
    for (
      const close of [() => Promise.reject(new Error("a")), () => {
        throw new Error("b");
      }]
    ) {
      const { connect, writer } = inMemory({ close });
      const handlers = new Recorder();
      await wintertcTransport(connect)(target, handlers);
      await writer.close();
      assert.equal(await handlers.closed, undefined);
    }
  });

  it("refuses what is no function", () => {
    assert.throws(
      () => wintertcTransport({} as unknown as WinterTCConnect),
      (error) => error instanceof OpenDArgumentError && /"object"/.test(error.message),
    );
  });
});
