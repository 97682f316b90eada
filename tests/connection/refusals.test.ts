/** Handshakes that OpenD refuses, or that refuse OpenD: keys, ciphers and its own words. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { OpenDHandshakeError, OpenDResponseError } from "../../src/errors.ts";
import { encodeInitConnectResponse } from "../../src/gen/init_connect.ts";
import { encodeInitWebSocketResponse } from "../../src/gen/init_web_socket.ts";
import type { ContextOptions } from "../../src/session/options.ts";
import { sha1 } from "../../src/wire/digest.ts";
import { encodeFrame } from "../../src/wire/frame.ts";
import { rsaEncrypt } from "../../src/wire/rsa.ts";
import { parseRsaPrivateKey } from "../../src/wire/rsa_key.ts";
import { rsaVectors } from "../wire/vectors/rsa_vectors.ts";
import { encode } from "./scripted_opend.ts";
import { handshakeError, open } from "./opening.ts";
import { failsWith, withScripted } from "./support.ts";

const pem = rsaVectors.find(({ bits }) => bits === 1024)!.privatePkcs1;
const otherPem = rsaVectors.find(({ bits }) => bits === 2048)!.privatePkcs1;
const encrypted: ContextOptions = { isEncrypt: true, rsaPrivateKey: pem };

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
        "NOT_OPEND",
        /does not speak the protocol.*"5" bytes of .*it takes 16 bytes/,
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
