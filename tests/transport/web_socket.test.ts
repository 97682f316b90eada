import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer as createHTTPS } from "node:https";
import { createServer, type Socket } from "node:net";
import { describe, it } from "node:test";
import { WebSocket as WS, WebSocketServer } from "ws";
import { OpenDArgumentError, OpenDConnectError, OpenDProtocolError } from "../../src/errors.ts";
import { defaultWebSocketTransport } from "../../src/transport/default_web_socket.ts";
import { detectRuntime } from "../../src/transport/detect.ts";
import type { OpenTransport, TransportTarget } from "../../src/transport/transport.ts";
import {
  type WebSocketConstructor,
  type WebSocketLike,
  webSocketTransport,
  WebSocketUpgradeError,
} from "../../src/transport/web_socket.ts";
import { closedPort, portOf, serveWebSocket, startWebSocket } from "./peer.ts";
import { pattern, Recorder, settle } from "./recorder.ts";
import { transportSuite } from "./suite.ts";
import { certificate, privateKey } from "./tls_vector.ts";

const runtime = detectRuntime();
const hasGlobal = typeof globalThis.WebSocket === "function";
const noGlobal = hasGlobal ? undefined : "this runtime has no global WebSocket";
const target = (port: number, kind: TransportTarget["kind"] = "websocket", ssl = false): TransportTarget => ({
  kind,
  host: "127.0.0.1",
  port,
  ssl,
});

transportSuite("WebSocket of the ws package", {
  open: defaultWebSocketTransport(WS),
  kind: "websocket",
  start: startWebSocket,
});

transportSuite("WebSocket of the runtime", {
  open: defaultWebSocketTransport(undefined),
  kind: "websocket",
  start: startWebSocket,
}, noGlobal);

/** What a socket of the standard does, by hand. */
class FakeWebSocket implements WebSocketLike {
  static last: FakeWebSocket | undefined;
  readonly url: string;
  binaryType = "blob";
  readyState = 0;
  readonly sent: Uint8Array[] = [];
  readonly #listeners: [type: string, listener: (event: never) => void][] = [];
  readonly closes: (number | undefined)[] = [];

  constructor(url: string) {
    this.url = url;
    FakeWebSocket.last = this;
  }

  send(bytes: Uint8Array): void {
    this.sent.push(bytes);
  }

  close(code?: number): void {
    this.closes.push(code);
    this.readyState = 2;
  }

  addEventListener(type: string, listener: (event: never) => void): void {
    this.#listeners.push([type, listener]);
  }

  fire(type: string, properties: object = {}): void {
    for (const [wanted, listener] of this.#listeners) if (wanted === type) listener(properties as never);
  }

  /** Opens one with the transport. */
  static async open(handlers: Recorder, to = target(33333)) {
    const attempt = webSocketTransport(FakeWebSocket)(to, handlers);
    const raw = FakeWebSocket.take();
    raw.readyState = 1;
    raw.fire("open");
    return { raw, socket: await attempt };
  }

  static take(): FakeWebSocket {
    const { last } = FakeWebSocket;
    FakeWebSocket.last = undefined;
    assert.ok(last !== undefined, "no WebSocket was made");
    return last;
  }
}

describe("WebSocket, apart from the shared suite", () => {
  it("builds the address", async () => {
    const cases: [string, boolean, string][] = [
      ["127.0.0.1", false, "ws://127.0.0.1:33333/"],
      ["opend.example", true, "wss://opend.example:33333/"],
      ["::1", false, "ws://[::1]:33333/"],
    ];
    for (const [host, ssl, url] of cases) {
      const { raw } = await FakeWebSocket.open(new Recorder(), { kind: "websocket", host, port: 33333, ssl });
      assert.equal(raw.url, url);
      assert.equal(raw.binaryType, "arraybuffer");
    }
  });

  it("refuses what is no host", async () => {
    for (const host of ["http://a", "a/b", "a?b", "a#b", "u@a", "[::1]", "a b", "a\\b"]) {
      await assert.rejects(
        webSocketTransport(FakeWebSocket)({ kind: "websocket", host, port: 1, ssl: false }, new Recorder()),
        (error) => error instanceof OpenDArgumentError && error.message.includes(`"${host}"`),
      );
    }
    assert.equal(FakeWebSocket.last, undefined);
  });

  it("hands each message on whole, also as a view", async () => {
    const handlers = new Recorder();
    const { raw } = await FakeWebSocket.open(handlers);
    raw.fire("message", { data: pattern(10).buffer });
    raw.fire("message", { data: pattern(20).subarray(5, 9) });
    assert.deepEqual(handlers.chunks, [pattern(10), pattern(20).slice(5, 9)]);
  });

  it("a text message, or one that is no ArrayBuffer, closes the socket as against the protocol", async () => {
    for (const data of ["hello", new Blob(["hello"])]) {
      const handlers = new Recorder();
      const { raw, socket } = await FakeWebSocket.open(handlers);
      raw.fire("message", { data });
      const reason = await handlers.closed;
      assert.ok(reason instanceof OpenDProtocolError && reason.code === "BAD_ENVELOPE");
      assert.match(reason.message, /127\.0\.0\.1:33333/);
      assert.deepEqual(raw.closes, [4003]);
      raw.fire("message", { data: pattern(3).buffer });
      raw.fire("close", { code: 1006, reason: "", wasClean: false });
      socket.close();
      assert.equal(handlers.closes.length, 1);
      assert.equal(handlers.length, 0);
    }
  });

  it("a text message of a real server", async () => {
    const server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
    await once(server, "listening");
    server.on("connection", (socket) => socket.send("OpenD never says this"));
    const handlers = new Recorder();
    await webSocketTransport(WS)(target(portOf(server.address())), handlers);
    assert.ok(await handlers.closed instanceof OpenDProtocolError);
    await new Promise((resolve) => server.close(resolve));
  });

  it("tells an orderly close from others by the close code", async () => {
    for (const code of [1000, 1001, 1005]) {
      const handlers = new Recorder();
      const { raw } = await FakeWebSocket.open(handlers);
      raw.fire("close", { code, reason: "", wasClean: true });
      assert.deepEqual(handlers.closes, [undefined]);
    }
    for (const [code, wasClean] of [[1006, false], [1011, true], [1009, true], [1000, false]] as const) {
      const handlers = new Recorder();
      const { raw } = await FakeWebSocket.open(handlers);
      raw.fire("close", { code, reason: "too much", wasClean });
      assert.match(String(handlers.closes[0]), new RegExp(`close code ${code}, "too much"`));
    }
  });

  it("an error of an open socket is the cause of the reason", async () => {
    const handlers = new Recorder();
    const { raw } = await FakeWebSocket.open(handlers);
    const cause = new Error("Max payload size exceeded");
    raw.fire("error", { error: cause });
    assert.equal(handlers.closes.length, 0);
    raw.fire("close", { code: 1006, reason: "", wasClean: false });
    assert.equal(handlers.closes[0]?.cause, cause);
  });

  it("sends nothing when the peer is closing", async () => {
    const { raw, socket } = await FakeWebSocket.open(new Recorder());
    socket.write(pattern(1));
    raw.readyState = 2;
    socket.write(pattern(2));
    assert.deepEqual(raw.sent, [pattern(1)]);
  });

  it("what sending throws is the reason for the close, told after the call", async () => {
    const handlers = new Recorder();
    const { raw, socket } = await FakeWebSocket.open(handlers);
    const refusal = new TypeError("too long");
    raw.send = () => {
      throw refusal;
    };
    socket.write(new Uint8Array([1]));
    assert.equal(handlers.closes.length, 0);
    await handlers.closed;
    assert.deepEqual(handlers.closes, [refusal]);
    assert.equal(raw.closes.length, 1);
  });

  it("an attempt that opens after the abort is closed", async () => {
    const controller = new AbortController();
    const handlers = new Recorder();
    const attempt = webSocketTransport(FakeWebSocket)(target(33333), handlers, controller.signal);
    const raw = FakeWebSocket.take();
    controller.abort("enough");
    await assert.rejects(attempt, (reason) => reason === "enough");
    raw.fire("open");
    raw.fire("message", { data: pattern(1).buffer });
    raw.fire("close", { code: 1006, reason: "", wasClean: false });
    assert.deepEqual(raw.closes, [undefined, undefined]);
    assert.deepEqual([handlers.length, handlers.closes], [0, []]);
  });

  it("a failure that says nothing, as in a browser, gets advice", async () => {
    for (const type of ["error", "close"]) {
      const attempt = webSocketTransport(FakeWebSocket)(target(33333), new Recorder());
      FakeWebSocket.take().fire(type, { code: 1006, reason: "", wasClean: false });
      await assert.rejects(
        attempt,
        (error) =>
          error instanceof OpenDConnectError && error.code === "CONNECT_FAILED" &&
          /127\.0\.0\.1:33333.*OpenD is running.*websocket_port/.test(error.message),
      );
    }
  });

  it("a constructor that throws is a failure to connect", async () => {
    const cause = new DOMException("insecure connection from a secure page", "SecurityError");
    class Throwing extends FakeWebSocket {
      constructor(url: string) {
        super(url);
        throw cause;
      }
    }
    await assert.rejects(
      webSocketTransport(Throwing)(target(33333), new Recorder()),
      (error) => error instanceof OpenDConnectError && error.cause === cause && /insecure/.test(error.message),
    );
  });

  it("refuses what is no constructor", () => {
    assert.throws(
      () => webSocketTransport("ws" as unknown as WebSocketConstructor),
      (error) => error instanceof OpenDArgumentError && /"string"/.test(error.message),
    );
  });

  it("without a global WebSocket the error says how to hand one in", async () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, "WebSocket");
    Object.defineProperty(globalThis, "WebSocket", { value: undefined, configurable: true, writable: true });
    try {
      await assert.rejects(
        webSocketTransport()(target(33333), new Recorder()),
        (error) =>
          error instanceof OpenDConnectError && error.code === "NO_TRANSPORT" &&
          /Node 20.*option WebSocket.*ws package.*Node 22/.test(error.message),
      );
    } finally {
      if (own === undefined) Reflect.deleteProperty(globalThis, "WebSocket");
      else Object.defineProperty(globalThis, "WebSocket", own);
    }
  });
});

describe("WebSocket spoken to something else", () => {
  const answers: Record<string, (socket: Socket) => void> = {
    "closes": (socket) => socket.end(),
    "breaks off": (socket) => socket.resetAndDestroy(),
    "sends something of its own": (socket) => socket.end("FT\u0001\u0002 not HTTP"),
    "answers with another status": (socket) => socket.end("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"),
  };
  const openers: [string, OpenTransport, string | undefined][] = [
    ["ws", defaultWebSocketTransport(WS), undefined],
    ["the global WebSocket", defaultWebSocketTransport(undefined), noGlobal],
  ];
  for (const [by, open, skip] of openers) {
    for (const [what, answer] of Object.entries(answers)) {
      it(`${by}: a server that ${what} is told from nobody listening`, { skip: skip ?? false }, async () => {
        const server = createServer((socket) => {
          socket.on("error", () => {});
          socket.once("data", () => answer(socket));
        }).listen(0, "127.0.0.1");
        await once(server, "listening");
        const handlers = new Recorder();
        const port = portOf(server.address());
        await assert.rejects(open(target(port), handlers), (error) => {
          assert.ok(error instanceof OpenDConnectError);
          assert.equal(error.code, "CONNECT_FAILED");
          assert.ok(error.cause instanceof WebSocketUpgradeError, String(error.cause));
          assert.match(error.message, new RegExp(`127\\.0\\.0\\.1:${port}.*WebSocket port.*ssl`));
          return true;
        });
        await settle();
        assert.deepEqual(handlers.closes, []);
        await new Promise((resolve) => server.close(resolve));
      });
    }
  }
});

describe("WebSocket over TLS", () => {
  const skip = runtime === "node" ? false : "only the ws package on Node can be told to trust the test's certificate";
  class TrustingWebSocket extends WS {
    constructor(url: string) {
      super(url, { ca: certificate });
    }
  }
  const start = async () => {
    const https = createHTTPS({ cert: certificate, key: privateKey });
    https.listen(0, "127.0.0.1");
    await once(https, "listening");
    const server = new WebSocketServer({ server: https });
    return serveWebSocket(server, portOf(https.address()), async () => {
      await new Promise((resolve) => server.close(resolve));
      await new Promise((resolve) => https.close(resolve));
    });
  };

  it("carries bytes both ways", { skip }, async () => {
    const server = await start();
    const handlers = new Recorder();
    const [socket, peer] = await Promise.all([
      webSocketTransport(TrustingWebSocket)(target(server.port, "websocket", true), handlers),
      server.accept(),
    ]);
    socket.write(pattern(100_000));
    peer.send(pattern(200_000, 2));
    assert.deepEqual(await peer.received(100_000), pattern(100_000));
    assert.deepEqual(await handlers.received(200_000), pattern(200_000, 2));
    socket.close();
    assert.equal(await handlers.closed, undefined);
    await server.close();
  });

  it("an unknown certificate, and TLS on one side only, are failures with a cause", { skip }, async () => {
    const server = await start();
    const open = defaultWebSocketTransport(WS);
    await assert.rejects(open(target(server.port, "websocket", true), new Recorder()), (error) => {
      assert.ok(error instanceof OpenDConnectError && error.cause instanceof WebSocketUpgradeError);
      assert.match(error.message, /self-signed certificate/);
      return true;
    });
    await assert.rejects(open(target(server.port), new Recorder()), (error) => {
      assert.ok(error instanceof OpenDConnectError && error.cause instanceof WebSocketUpgradeError);
      assert.match(error.message, /ssl agrees/);
      return true;
    });
    await server.close();
    await assert.rejects(
      open(target(await closedPort(), "websocket", true), new Recorder()),
      (error) => error instanceof OpenDConnectError && error.code === "CONNECT_REFUSED",
    );
  });
});
