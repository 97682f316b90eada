import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { WebSocket as WS } from "ws";
import { OpenDConnectError } from "../../src/errors.ts";
import { defaultWebSocketTransport } from "../../src/transport/default_web_socket.ts";
import { defaultTcpTransport, detectRuntime, type Runtime } from "../../src/transport/detect.ts";
import type { OpenTransport, TransportTarget } from "../../src/transport/transport.ts";
import type { WebSocketConstructor } from "../../src/transport/web_socket.ts";
import { startTCP, startWebSocket } from "./peer.ts";
import { pattern, Recorder } from "./recorder.ts";
import { connect } from "./wintertc_net.ts";

const target = (kind: TransportTarget["kind"], port: number): TransportTarget => ({
  kind,
  host: "127.0.0.1",
  port,
  ssl: false,
});

describe("detectRuntime", () => {
  const process = { versions: { node: "22.0.0" } };
  const cases: [string, object, Runtime][] = [
    ["Deno, which has Node's process", { Deno: { connect() {} }, process, navigator: {} }, "deno"],
    ["Bun, which has Node's process", { Bun: { connect() {} }, process, navigator: {} }, "bun"],
    ["workerd with Node's process", { WebSocketPair: class {}, process, navigator: {} }, "workerd"],
    ["workerd by its user agent", { navigator: { userAgent: "Cloudflare-Workers" } }, "workerd"],
    ["Node", { process, navigator: { userAgent: "Node.js/22" } }, "node"],
    ["a window", { navigator: {}, document: {} }, "other"],
    ["a web worker", { navigator: {}, WorkerGlobalScope: class {} }, "other"],
    ["a page with a shim of process", { navigator: {}, document: {}, process: { env: {} } }, "other"],
    ["a page with a Deno of its own", { navigator: {}, document: {}, Deno: {} }, "other"],
    ["nothing known", {}, "other"],
  ];
  for (const [name, globals, runtime] of cases) {
    it(name, () => assert.equal(detectRuntime(globals), runtime));
  }

  it("knows the one it runs on", () => {
    const { Deno, Bun } = globalThis as { Deno?: unknown; Bun?: unknown };
    assert.equal(detectRuntime(), Deno !== undefined ? "deno" : Bun !== undefined ? "bun" : "node");
  });
});

describe("the default transports", () => {
  const carries = async (kind: TransportTarget["kind"], open: OpenTransport) => {
    const server = await (kind === "tcp" ? startTCP : startWebSocket)();
    const handlers = new Recorder();
    const [socket, peer] = await Promise.all([open(target(kind, server.port), handlers), server.accept()]);
    socket.write(pattern(10));
    assert.deepEqual(await peer.received(10), pattern(10));
    socket.close();
    await handlers.closed;
    await server.close();
  };

  it("take the runtime's TCP", () => carries("tcp", defaultTcpTransport(undefined)));

  it("take a connect that is handed in", async () => {
    let used = 0;
    const counting: typeof connect = (address, options) => {
      used++;
      return connect(address, options);
    };
    await carries("tcp", defaultTcpTransport(counting));
    assert.equal(used, 1);
  });

  it("take a WebSocket that is handed in", async () => {
    let used = 0;
    class Counting extends WS {
      constructor(url: string) {
        super(url);
        used++;
      }
    }
    await carries("websocket", defaultWebSocketTransport(Counting));
    assert.equal(used, 1);
  });

  it("know the type of the global WebSocket", () => {
    const own: WebSocketConstructor = globalThis.WebSocket;
    defaultWebSocketTransport(own);
  });

  it("say what to do where there is no TCP", () => {
    const words = /a browser has no.*use transport "websocket".*option connect/;
    assert.throws(
      () => defaultTcpTransport(undefined, "other"),
      (error) => error instanceof OpenDConnectError && error.code === "NO_TRANSPORT" && words.test(error.message),
    );
    defaultTcpTransport(connect, "other");
    defaultWebSocketTransport(undefined, "other");
  });

  it("give NO_TRANSPORT for the TCP of another runtime, not a TypeError", async () => {
    const foreign = (["deno", "bun"] as const).filter((runtime) => runtime !== detectRuntime());
    for (const runtime of foreign) {
      await assert.rejects(
        defaultTcpTransport(undefined, runtime)(target("tcp", 1), new Recorder()),
        (error) => error instanceof OpenDConnectError && error.code === "NO_TRANSPORT",
      );
    }
  });

  it("ask for cloudflare:sockets in workerd, where only that has it", async () => {
    await assert.rejects(
      defaultTcpTransport(undefined, "workerd")(target("tcp", 1), new Recorder()),
      (error) =>
        error instanceof OpenDConnectError && error.code === "NO_TRANSPORT" &&
        /cloudflare:sockets/.test(error.message),
    );
  });
});
