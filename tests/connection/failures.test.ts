/** Every way in which no session comes about: each its own error, with advice, and nothing left behind. */

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer as createHttpServer } from "node:http";
import { createServer } from "node:net";
import { describe, it } from "node:test";
import { OpenDConnectError, OpenDHandshakeError } from "../../src/errors.ts";
import { encodeInitConnectResponse } from "../../src/gen/init_connect.ts";
import { OpenDContext } from "../../src/session/context.ts";
import { encodeFrame } from "../../src/wire/frame.ts";
import { blackHole } from "../transport/black_hole.ts";
import { closedPort } from "../transport/peer.ts";
import type { Peer } from "./scripted_opend.ts";
import { handshakeError, open } from "./opening.ts";
import { failsWith, failureOf, optionsFor, withScripted } from "./support.ts";

describe("nobody to talk to", () => {
  for (const kind of ["tcp", "websocket"] as const) {
    it(`nobody listens (${kind})`, async () => {
      const port = await closedPort();
      const advice = kind === "tcp" ? /11111/ : /33333/;
      const error = await failsWith(open(kind, port), OpenDConnectError, "CONNECT_REFUSED", advice);
      assert.match(error.message, new RegExp(`127\\.0\\.0\\.1:${port}`));
      assert.match(error.message, /check that OpenD is running/);
    });

    it(`the host does not resolve (${kind})`, async () => {
      const failed = open(kind, 11111, { host: "no-such-host.invalid" });
      await failsWith(failed, OpenDConnectError, "HOST_NOT_FOUND", /"no-such-host\.invalid" does not resolve; check/);
    });
  }

  it("the host drops the packets", async () => {
    const hole = await blackHole("tcp");
    try {
      const failed = open("tcp", hole.port, { connectTimeout: 60 });
      await failsWith(failed, OpenDConnectError, "CONNECT_TIMEOUT", /took over 60 ms\. Perhaps the host is down/);
    } finally {
      await hole.close();
    }
  });

  it("this machine has no WebSocket", async () => {
    const global = globalThis as { WebSocket?: unknown };
    const own = Object.getOwnPropertyDescriptor(globalThis, "WebSocket");
    if (own !== undefined) delete global.WebSocket;
    try {
      const context = new OpenDContext({ transport: "websocket" });
      await failsWith(context.open(), OpenDConnectError, "NO_TRANSPORT", /option WebSocket/);
    } finally {
      if (own !== undefined) Object.defineProperty(globalThis, "WebSocket", own);
    }
  });
});

describe("the other side is not OpenD", () => {
  it("it has a banner, which is shown", async () => {
    const error = await handshakeError("NOT_OPEND", /SSH-2\.0-OpenSSH/, (peer) => {
      peer.write("SSH-2.0-OpenSSH_9.9\r\n");
    });
    assert.match(error.message, /11111 by default/);
    assert.equal((error.cause as { code?: string }).code, "BAD_MAGIC");
  });

  it("it answers with HTTP", async () => {
    const server = createHttpServer((_, response) => response.end("hello")).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as { port: number };
    try {
      await failsWith(open("tcp", port), OpenDHandshakeError, "WEBSOCKET_PORT", /transport: "websocket"/);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });

  it("it is silent", async () => {
    await handshakeError("HANDSHAKE_TIMEOUT", /within 500 ms.*WebSocket port \(33333/, async (peer) => {
      await peer.next();
    }, { connectTimeout: 500 });
  });

  it("its WebSocket is silent", () =>
    withScripted("websocket", async (opend) => {
      const failed = open("websocket", opend.port, { connectTimeout: 500 });
      await failsWith(failed, OpenDHandshakeError, "HANDSHAKE_TIMEOUT", /not OpenD's WebSocket port/);
    }));

  it("it closes at once", async () => {
    await handshakeError("HANDSHAKE_REFUSED", /closed the connection without answering/, (peer) => peer.end());
  });

  it("it breaks off at once: before the socket is open, or after", () =>
    withScripted("tcp", async (opend) => {
      void opend.accept().then((peer) => peer.reset());
      const { code } = await failureOf(open("tcp", opend.port));
      assert.ok(code === "CONNECT_FAILED" || code === "HANDSHAKE_REFUSED", code);
    }));

  for (const how of ["end", "reset"] as const) {
    it(`it closes when it has read the handshake: ${how}`, async () => {
      await handshakeError("HANDSHAKE_REFUSED", /128 connections/, async (peer) => {
        await peer.next();
        peer[how]();
      });
    });

    it(`its WebSocket closes at once: ${how}`, () =>
      withScripted("websocket", async (opend) => {
        void opend.accept().then((peer) => peer[how]());
        await failsWith(open("websocket", opend.port), OpenDHandshakeError, "HANDSHAKE_REFUSED");
      }));
  }

  it("it answers with a message that is none", async () => {
    await handshakeError("NOT_OPEND", /not OpenD, or does not speak/, async (peer) => {
      const { serial } = await peer.next();
      peer.send(1001, serial, new Uint8Array([0xff]));
    });
  });

  it("it announces a body that is too long", async () => {
    const error = await handshakeError("NOT_OPEND", /maxBodyLength/, async (peer) => {
      const { serial } = await peer.next();
      peer.write(encodeFrame({ protoID: 1001, serialNo: serial }, new Uint8Array(20), new Uint8Array(1001)));
    }, { maxBodyLength: 1000 });
    assert.equal((error.cause as { code?: string }).code, "BODY_TOO_LONG");
  });

  it("its WebSocket sends something else", () =>
    withScripted("websocket", async (opend) => {
      void opend.accept().then((peer) => peer.write(new Uint8Array(60)));
      await failsWith(open("websocket", opend.port), OpenDHandshakeError, "NOT_OPEND", /ft-v1\.0/);
    }));

  it("packets before the handshake's reply are left alone", () =>
    withScripted("tcp", async (opend) => {
      const context = new OpenDContext({ port: opend.port });
      const opened = context.open();
      const peer = await opend.accept();
      peer.send(3005, 1, new Uint8Array([0xff]));
      peer.send(1002, 1, new Uint8Array([0xff]));
      await peer.acceptInit();
      await opened;
      await context.close();
    }));
});

describe("what comes before the handshake's reply", () => {
  it("is left alone over WebSocket too", () =>
    withScripted("websocket", async (opend) => {
      const context = new OpenDContext(optionsFor("websocket", opend.port));
      const opened = context.open();
      const peer = await opend.accept();
      peer.send(3005, 1, new Uint8Array([0xff]));
      await peer.acceptInitWebSocket();
      await opened;
      await context.close();
    }));
});

describe("the other port", () => {
  it("TCP to the WebSocket port", () =>
    withScripted("websocket", async (opend) => {
      await failsWith(open("tcp", opend.port), OpenDHandshakeError, "WEBSOCKET_PORT", /33333/);
    }));

  it("WebSocket to a TCP port that drops what it cannot read", () =>
    withScripted("tcp", async (opend) => {
      void opend.accept().then((peer) => peer.end());
      await failsWith(open("websocket", opend.port), OpenDHandshakeError, "TCP_PORT", /API port \(11111 by default\)/);
    }));

  it("WebSocket to a TCP port that never answers", () =>
    withScripted("tcp", async (opend) => {
      const failed = open("websocket", opend.port, { connectTimeout: 150 });
      await failsWith(failed, OpenDConnectError, "CONNECT_TIMEOUT", /not OpenD's WebSocket port \(33333 by default\)/);
    }));

  it("a WebSocket to a web server that has none", async () => {
    const server = createServer((socket) => {
      socket.on("error", () => {});
      socket.once("data", () => socket.end("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"));
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as { port: number };
    try {
      await failsWith(open("websocket", port), OpenDHandshakeError, "TCP_PORT", /no WebSocket came about/);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });
});

describe("after a failure", () => {
  it("open() can be called again, whatever the failure was", () =>
    withScripted("tcp", async (opend) => {
      const context = new OpenDContext({ port: opend.port });
      for (
        const fail of [
          (peer: Peer) => peer.end(),
          (peer: Peer) => peer.next().then(() => peer.reset()),
          (peer: Peer) => peer.write("SSH-2.0"),
          async (peer: Peer) => peer.reply(await peer.next(), encodeInitConnectResponse, { retType: -1 }),
        ]
      ) {
        void opend.accept().then(fail);
        await failsWith(
          context.open(),
          OpenDHandshakeError,
          fail.toString().includes("SSH") ? "NOT_OPEND" : "HANDSHAKE_REFUSED",
        );
      }
      void opend.accept().then((peer) => peer.ready());
      await context.open();
      assert.equal(opend.accepted, 5);
      await context.close();
      assert.equal(await context.closed, undefined);
    }));
});
