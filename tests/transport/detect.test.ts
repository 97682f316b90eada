import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { WebSocket as WS } from "ws";
import { OpenDArgumentError, OpenDConnectError } from "../../src/errors.ts";
import { defaultTransport, detectRuntime, type Runtime, type TransportOptions } from "../../src/transport/detect.ts";
import type { TransportTarget } from "../../src/transport/transport.ts";
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
    ["a window", { navigator: {}, document: {} }, "browser"],
    ["a web worker", { navigator: {}, WorkerGlobalScope: class {} }, "browser"],
    ["a page with a shim of process", { navigator: {}, document: {}, process: { env: {} } }, "browser"],
    ["a page with a Deno of its own", { navigator: {}, document: {}, Deno: {} }, "browser"],
    ["nothing known", {}, "unknown"],
  ];
  for (const [name, globals, runtime] of cases) {
    it(name, () => assert.equal(detectRuntime(globals), runtime));
  }

  it("knows the one it runs on", () => {
    const { Deno, Bun } = globalThis as { Deno?: unknown; Bun?: unknown };
    assert.equal(detectRuntime(), Deno !== undefined ? "deno" : Bun !== undefined ? "bun" : "node");
  });
});

describe("defaultTransport", () => {
  const carries = async (kind: TransportTarget["kind"], options: TransportOptions) => {
    const server = await (kind === "tcp" ? startTCP : startWebSocket)();
    const handlers = new Recorder();
    const [socket, peer] = await Promise.all([
      defaultTransport(kind, options)(target(kind, server.port), handlers),
      server.accept(),
    ]);
    socket.write(pattern(10));
    assert.deepEqual(await peer.received(10), pattern(10));
    socket.close();
    await handlers.closed;
    await server.close();
  };

  it("takes the runtime's TCP", () => carries("tcp", {}));

  it("takes a connect that is handed in, also beside a WebSocket", async () => {
    let used = 0;
    const counting: typeof connect = (address, options) => {
      used++;
      return connect(address, options);
    };
    await carries("tcp", { connect: counting });
    await carries("tcp", { connect: counting, WebSocket: WS });
    assert.equal(used, 2);
  });

  it("takes a WebSocket that is handed in, also beside a connect", async () => {
    let used = 0;
    class Counting extends WS {
      constructor(url: string) {
        super(url);
        used++;
      }
    }
    await carries("websocket", { WebSocket: Counting });
    await carries("websocket", { WebSocket: Counting, connect });
    assert.equal(used, 2);
  });

  it("the global WebSocket fits the type", () => {
    const own: WebSocketConstructor = globalThis.WebSocket;
    defaultTransport("websocket", { WebSocket: own });
  });

  it("refuses an option of the other kind", () => {
    const refused = (kind: TransportTarget["kind"], options: TransportOptions, words: RegExp) =>
      assert.throws(
        () => defaultTransport(kind, options),
        (error) => error instanceof OpenDArgumentError && words.test(error.message),
      );
    refused("websocket", { connect }, /option connect.*"tcp"/);
    refused("tcp", { WebSocket: WS }, /option WebSocket.*"websocket"/);
  });

  it("a runtime without TCP says what to do", () => {
    for (const [runtime, words] of [["browser", /a browser.*"websocket"/], ["unknown", /option connect/]] as const) {
      assert.throws(
        () => defaultTransport("tcp", {}, runtime),
        (error) => error instanceof OpenDConnectError && error.code === "NO_TRANSPORT" && words.test(error.message),
      );
      defaultTransport("tcp", { connect }, runtime);
      defaultTransport("websocket", {}, runtime);
    }
  });

  it("the TCP of another runtime is NO_TRANSPORT, not a TypeError", async () => {
    const foreign = (["deno", "bun"] as const).filter((runtime) => runtime !== detectRuntime());
    for (const runtime of foreign) {
      await assert.rejects(
        defaultTransport("tcp", {}, runtime)(target("tcp", 1), new Recorder()),
        (error) => error instanceof OpenDConnectError && error.code === "NO_TRANSPORT",
      );
    }
  });

  it("asks for cloudflare:sockets in workerd, where only that has it", async () => {
    await assert.rejects(
      defaultTransport("tcp", {}, "workerd")(target("tcp", 1), new Recorder()),
      (error) =>
        error instanceof OpenDConnectError && error.code === "NO_TRANSPORT" &&
        /cloudflare:sockets/.test(error.message),
    );
  });
});
