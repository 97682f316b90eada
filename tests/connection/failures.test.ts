/** Every way in which no session comes about: each its own error, with advice, and nothing left behind. */

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer as createHttpServer } from "node:http";
import { createServer } from "node:net";
import { describe, it } from "node:test";
import { OpenDConnectError, OpenDHandshakeError, OpenDResponseError } from "../../src/errors.ts";
import { encodeInitConnectResponse } from "../../src/gen/init_connect.ts";
import { encodeInitWebSocketResponse } from "../../src/gen/init_web_socket.ts";
import { OpenDContext } from "../../src/session/context.ts";
import type { ContextOptions } from "../../src/session/options.ts";
import { sha1 } from "../../src/wire/digest.ts";
import { encodeFrame } from "../../src/wire/frame.ts";
import { rsaEncrypt } from "../../src/wire/rsa.ts";
import { parseRsaPrivateKey } from "../../src/wire/rsa_key.ts";
import { blackHole } from "../transport/black_hole.ts";
import { closedPort } from "../transport/peer.ts";
import { rsaVectors } from "../wire/vectors/rsa_vectors.ts";
import { encode, type Kind, type Peer } from "./scripted_opend.ts";
import { failsWith, failureOf, optionsFor, withScripted } from "./support.ts";

const pem = rsaVectors.find(({ bits }) => bits === 1024)!.privatePkcs1;
const otherPem = rsaVectors.find(({ bits }) => bits === 2048)!.privatePkcs1;
const encrypted: ContextOptions = { isEncrypt: true, rsaPrivateKey: pem };

function open(kind: Kind, port: number, options: ContextOptions = {}): Promise<void> {
  return new OpenDContext({ ...optionsFor(kind, port), ...options }).open();
}

/** The error of a TCP client whose InitConnect is met as `script` says. */
async function handshakeError(
  code: string,
  message: RegExp,
  script: (peer: Peer) => Promise<void> | void,
  options: ContextOptions = {},
  serverPem?: string,
): Promise<OpenDHandshakeError> {
  let error: OpenDHandshakeError | undefined;
  await withScripted("tcp", async (opend) => {
    const met = opend.accept().then(script);
    error = await failsWith(open("tcp", opend.port, options), OpenDHandshakeError, code, message);
    await met;
  }, { pem: serverPem });
  return error!;
}

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

describe("encryption that does not agree", () => {
  const refusal = (retMsg: string) => encode(encodeInitConnectResponse, { retType: -1, retMsg, errCode: 12 });

  it("OpenD holds a key and we do not: its reply is encrypted", async () => {
    await handshakeError("ENCRYPTION_REQUIRED", /OpenD has an rsa_private_key.*option rsaPrivateKey/, async (peer) => {
      const { serial } = await peer.next();
      const body = refusal("whatever");
      const sealed = rsaEncrypt(parseRsaPrivateKey(pem).publicKey, body);
      peer.write(encodeFrame({ protoID: 1001, serialNo: serial }, sha1(body), sealed));
    });
  });

  for (const words of ["Failed to check the sha1 of the body", "校验签名失败", "解密失败"]) {
    it(`OpenD holds a key and we do not: it says "${words}"`, async () => {
      const error = await handshakeError("ENCRYPTION_REQUIRED", /this client does not/, async (peer) => {
        const { id, serial } = await peer.next();
        peer.send(id, serial, refusal(words));
      });
      assert.equal((error.cause as OpenDResponseError).retMsg, words);
    });
  }

  it("we hold a key and OpenD does not", async () => {
    const error = await handshakeError("ENCRYPTION_UNSUPPORTED", /isEncrypt: false/, async (peer) => {
      await peer.some;
      peer.write(clear(refusal("sha1 check failed")));
    }, encrypted);
    assert.ok(error.cause instanceof OpenDResponseError);
  });

  it("a downgrade: success in clear to a question that was encrypted", async () => {
    await handshakeError("ENCRYPTION_UNSUPPORTED", /answered in clear/, async (peer) => {
      await peer.some;
      peer.write(peer.initReply(1));
    }, encrypted);
  });

  it("both hold a key, and not the same", async () => {
    await handshakeError(
      "WRONG_RSA_KEY",
      /both sides must hold the same private key/,
      async (peer) => {
        await peer.some;
        peer.write(peer.initReply(1, {}, 2));
      },
      encrypted,
      otherPem,
    );
  });

  it("a reply that is garbage of the right length is a wrong key too", async () => {
    await handshakeError(
      "WRONG_RSA_KEY",
      /cannot be decrypted/,
      async (peer) => {
        await peer.some;
        peer.write(encodeFrame({ protoID: 1001, serialNo: 1 }, new Uint8Array(20), new Uint8Array(128).fill(7)));
      },
      encrypted,
      pem,
    );
  });

  it("a reply that is decrypted to something else than its digest says", async () => {
    await handshakeError(
      "WRONG_RSA_KEY",
      /cannot be decrypted/,
      async (peer) => {
        await peer.next();
        const sealed = rsaEncrypt(parseRsaPrivateKey(pem).publicKey, refusal("no"));
        peer.write(encodeFrame({ protoID: 1001, serialNo: 1 }, new Uint8Array(20), sealed));
      },
      encrypted,
      pem,
    );
  });

  it("OpenD read the question, and says that it could not decrypt it", async () => {
    await handshakeError(
      "WRONG_RSA_KEY",
      /same private key/,
      async (peer) => {
        await peer.next();
        const body = refusal("decrypt failed");
        const sealed = rsaEncrypt(parseRsaPrivateKey(pem).publicKey, body);
        peer.write(encodeFrame({ protoID: 1001, serialNo: 1 }, sha1(body), sealed));
      },
      encrypted,
      pem,
    );
  });

  for (const changes of [{ connAESKey: "short" }, { aesCBCiv: "short" }]) {
    it(`OpenD's reply has a wrong length: ${JSON.stringify(changes)}`, async () => {
      await handshakeError(
        "HANDSHAKE_REFUSED",
        /both must have 16/,
        async (peer) => {
          const { serial } = await peer.next();
          peer.write(peer.initReply(serial, changes, -1));
        },
        encrypted,
        pem,
      );
    });
  }

  function clear(body: Uint8Array): Uint8Array {
    return encodeFrame({ protoID: 1001, serialNo: 1 }, sha1(body), body);
  }
});

describe("OpenD says no", () => {
  it("InitConnect is refused, with its words", async () => {
    const error = await handshakeError("HANDSHAKE_REFUSED", /said: too old a client/, async (peer) => {
      const to = await peer.next();
      peer.reply(to, encodeInitConnectResponse, { retType: -1, retMsg: "too old a client", errCode: 9 });
    });
    const { command, retType, retMsg, errCode } = error.cause as OpenDResponseError;
    assert.deepEqual({ command, retType, retMsg, errCode }, {
      command: "InitConnect",
      retType: -1,
      retMsg: "too old a client",
      errCode: 9,
    });
  });

  it("InitConnect is refused without a word", async () => {
    await handshakeError("HANDSHAKE_REFUSED", /said: retType -1/, async (peer) => {
      peer.reply(await peer.next(), encodeInitConnectResponse, { retType: -1 });
    });
  });

  it("success without data is no session", async () => {
    await handshakeError("HANDSHAKE_REFUSED", /said: retType 0/, async (peer) => {
      peer.reply(await peer.next(), encodeInitConnectResponse, { retType: 0 });
    });
  });

  for (const websocketKey of ["wrong-key", ""]) {
    for (const words of ["websocket_key is wrong", "密钥错误"]) {
      it(`a wrong WebSocket key: "${websocketKey}", "${words}"`, () =>
        withScripted("websocket", async (opend) => {
          void opend.accept().then(async (peer) => {
            peer.reply(await peer.next(), encodeInitWebSocketResponse, { retType: -1, retMsg: words });
          });
          const failed = open("websocket", opend.port, { websocketKey });
          const told = websocketKey === "" ? /had no key/ : /key that was given/;
          const error = await failsWith(failed, OpenDHandshakeError, "WRONG_WEBSOCKET_KEY", told);
          assert.ok(error.message.includes(`said: ${words}`), error.message);
          assert.ok(!error.message.includes("wrong-key"), "the key is a secret");
        }));
    }
  }

  it("InitWebSocket is refused for another reason", () =>
    withScripted("websocket", async (opend) => {
      void opend.accept().then(async (peer) => {
        peer.reply(await peer.next(), encodeInitWebSocketResponse, { retType: -1, retMsg: "not logged in" });
      });
      await failsWith(open("websocket", opend.port), OpenDHandshakeError, "HANDSHAKE_REFUSED", /not logged in/);
    }));

  it("InitWebSocket is answered with an error of the envelope", () =>
    withScripted("websocket", async (opend) => {
      void opend.accept().then(async (peer) => {
        const { id, serial } = await peer.next();
        peer.send(id, serial, new Uint8Array(0), 3);
      });
      await failsWith(
        open("websocket", opend.port),
        OpenDHandshakeError,
        "HANDSHAKE_REFUSED",
        /between OpenD and its WebSocket is closed/,
      );
    }));

  it("OpenD is lost behind its WebSocket during the handshake", () =>
    withScripted("websocket", async (opend) => {
      void opend.accept().then((peer) => peer.send(2, 0, new Uint8Array(0)));
      await failsWith(open("websocket", opend.port), OpenDHandshakeError, "HANDSHAKE_REFUSED");
    }));
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
