import assert from "node:assert/strict";
import { afterEach, describe, it } from "node:test";
import { type Defaults, setDefaults } from "../../src/connection/defaults.ts";
import { type ConnectionOptions, type ResolvedOptions, resolveOptions } from "../../src/connection/options.ts";
import { OpenDArgumentError } from "../../src/errors.ts";
import { OpenDContext } from "../../src/session/context.ts";
import type { ContextOptions } from "../../src/session/options.ts";
import type { WebSocketConstructor } from "../../src/transport/web_socket.ts";
import type { WinterTCConnect } from "../../src/transport/wintertc.ts";

const NO_DEFAULTS: Defaults = {
  isEncrypt: undefined,
  rsaPrivateKey: undefined,
  packetEncAlgo: undefined,
  clientID: undefined,
  clientVer: undefined,
  connectTimeout: undefined,
  requestTimeout: undefined,
};

const connect: WinterTCConnect = () => {
  throw new Error("not to be called");
};
const WebSocket = class {} as unknown as WebSocketConstructor;

afterEach(() => setDefaults(NO_DEFAULTS));

describe("the defaults of the options", () => {
  it("are those of the documentation", () => {
    assert.deepEqual(resolveOptions({}), {
      target: { kind: "tcp", host: "127.0.0.1", port: 11111, ssl: false },
      websocketKey: "",
      rsaPrivateKey: undefined,
      packetEncAlgo: -1,
      clientID: "opend-client",
      clientVer: 300,
      recvNotify: true,
      pushProtoFmt: 0,
      protoFmt: 0,
      programmingLanguage: "TypeScript",
      connectTimeout: 20_000,
      requestTimeout: 12_000,
      unref: false,
    });
  });

  it("have a port of their own over WebSocket", () => {
    const { target } = resolveOptions({ transport: "websocket", ssl: true });
    assert.deepEqual(target, { kind: "websocket", host: "127.0.0.1", port: 33333, ssl: true });
  });

  it("stand where an option is undefined", () => {
    assert.equal(resolveOptions({ host: undefined, clientVer: undefined }).clientVer, 300);
  });
});

describe("what is taken", () => {
  const taken: readonly [ConnectionOptions, Partial<ResolvedOptions>][] = [
    [{ host: "[::1]", port: 1 }, { target: { kind: "tcp", host: "::1", port: 1, ssl: false } }],
    [{ host: "fe80::1%eth0", port: 65535 }, { target: { kind: "tcp", host: "fe80::1%eth0", port: 65535, ssl: false } }],
    [{ connectTimeout: Infinity, requestTimeout: Infinity }, { connectTimeout: Infinity, requestTimeout: Infinity }],
    [{ connectTimeout: 0.5 }, { connectTimeout: 0.5 }],
    [{ connect }, { connect }],
    [{ transport: "websocket", WebSocket }, { WebSocket }],
    [{ transport: "websocket", isEncrypt: false }, { rsaPrivateKey: undefined }],
    [{ rsaPrivateKey: "PEM" }, { rsaPrivateKey: "PEM", packetEncAlgo: 2 }],
    [{ rsaPrivateKey: "PEM", packetEncAlgo: -1 }, { rsaPrivateKey: "PEM", packetEncAlgo: -1 }],
    [{ rsaPrivateKey: "PEM", packetEncAlgo: 0 }, { rsaPrivateKey: "PEM", packetEncAlgo: 0 }],
    [{ rsaPrivateKey: "PEM", isEncrypt: false }, { rsaPrivateKey: undefined, packetEncAlgo: -1 }],
    [{ packetEncAlgo: 1 }, { rsaPrivateKey: undefined, packetEncAlgo: -1 }],
    [{ maxBodyLength: 1 }, { maxBodyLength: 1 }],
    [{ unref: true, recvNotify: false, clientVer: 0 }, { unref: true, recvNotify: false, clientVer: 0 }],
    [{ protoFmt: 0, pushProtoFmt: 0 }, { protoFmt: 0, pushProtoFmt: 0 }],
    [{ protoFmt: 1 }, { protoFmt: 1, pushProtoFmt: 0 }],
    [{ pushProtoFmt: 1 }, { protoFmt: 0, pushProtoFmt: 1 }],
    [{ protoFmt: 0, transport: "websocket" }, { protoFmt: 0 }],
  ];
  for (const [options, wanted] of taken) {
    it(JSON.stringify(options), () => {
      const resolved = resolveOptions(options);
      for (const [name, value] of Object.entries(wanted)) {
        assert.deepEqual(resolved[name as keyof ResolvedOptions], value, name);
      }
    });
  }
});

describe("what is refused", () => {
  const refused: readonly [name: string, options: Record<string, unknown>, message: RegExp][] = [
    ["host", { host: "" }, /must be a host name/],
    ["host", { host: 5 }, /5, but must be a host name/],
    ["host", { host: "ws://127.0.0.1" }, /without "ws:\/\/", port or path/],
    ["host", { host: "127.0.0.1:11111" }, /without "ws:\/\/", port or path/],
    ["host", { host: "me@host" }, /must be a host name/],
    ["host", { host: "a b" }, /must be a host name/],
    ["host", { host: "x".repeat(61) + "/" }, /a long string/],
    ["port", { port: 0 }, /0, but must be a whole number from 1 to 65535/],
    ["port", { port: 65536 }, /from 1 to 65535/],
    ["port", { port: 1.5 }, /1\.5/],
    ["port", { port: "11111" }, /"11111"/],
    ["transport", { transport: "udp" }, /must be "tcp" or "websocket"/],
    ["ssl", { ssl: "yes", transport: "websocket" }, /must be true or false/],
    ["ssl", { ssl: true }, /has no TLS/],
    ["websocketKey", { websocketKey: "k" }, /only the WebSocket transport/],
    ["websocketKey", { websocketKey: 5, transport: "websocket" }, /must be a string/],
    ["WebSocket", { WebSocket }, /the transport is TCP/],
    ["WebSocket", { WebSocket: {}, transport: "websocket" }, /must be a function/],
    ["connect", { connect, transport: "websocket" }, /opens TCP sockets/],
    ["connect", { connect: "x" }, /must be a function/],
    ["isEncrypt", { isEncrypt: "yes" }, /must be true or false/],
    ["isEncrypt", { isEncrypt: null }, /null/],
    ["isEncrypt", { isEncrypt: true }, /no key: give rsaPrivateKey/],
    ["isEncrypt", { isEncrypt: true, transport: "websocket" }, /ssl: true protects it/],
    ["rsaPrivateKey", { rsaPrivateKey: new Uint8Array(3) }, /of type object, but must be a string/],
    ["rsaPrivateKey", { rsaPrivateKey: "PEM", transport: "websocket" }, /no packet encryption/],
    ["packetEncAlgo", { packetEncAlgo: 3 }, /from -1 to 2/],
    ["packetEncAlgo", { packetEncAlgo: -2 }, /from -1 to 2/],
    ["packetEncAlgo", { packetEncAlgo: -1, isEncrypt: true, rsaPrivateKey: "PEM" }, /-1, but must .* from 0 to 2/],
    ["packetEncAlgo", { packetEncAlgo: 2, transport: "websocket" }, /no packet encryption/],
    ["clientID", { clientID: "" }, /must not be empty/],
    ["clientID", { clientID: 5 }, /must be a string/],
    ["clientVer", { clientVer: -1 }, /whole number from 0/],
    ["clientVer", { clientVer: 2 ** 31 }, /to 2147483647/],
    ["recvNotify", { recvNotify: 1 }, /must be true or false/],
    ["pushProtoFmt", { pushProtoFmt: 2 }, /2, but must be 0 \(Protobuf\) or, over TCP, 1 \(JSON\)/],
    ["pushProtoFmt", { pushProtoFmt: 1, transport: "websocket" }, /1, but must be 0 \(Protobuf\) or, over TCP, 1/],
    ["protoFmt", { protoFmt: "json" }, /"json", but must be 0/],
    ["protoFmt", { protoFmt: 1, transport: "websocket" }, /1, but must be 0 \(Protobuf\) or, over TCP, 1/],
    ["programmingLanguage", { programmingLanguage: 5 }, /must be a string/],
    ["connectTimeout", { connectTimeout: 0 }, /milliseconds above 0, or Infinity/],
    ["connectTimeout", { connectTimeout: NaN }, /NaN/],
    ["requestTimeout", { requestTimeout: -1 }, /milliseconds above 0/],
    ["requestTimeout", { requestTimeout: "12" }, /"12"/],
    ["maxBodyLength", { maxBodyLength: 0 }, /from 1 to 2147483648/],
    ["unref", { unref: "x" }, /must be true or false/],
    ["signal", { signal: {} }, /must be an AbortSignal/],
    ["keepAlive", { keepAlive: 10 }, /must be true or false/],
    ["reconnect", { reconnect: 3 }, /true, false, an object of options/],
    ["waitForOpenD", { waitForOpenD: 1 }, /must be true or false/],
    ["rateLimit", { rateLimit: "never" }, /"wait", "reject" or "off"/],
    ["backfill", { backfill: 5 }, /must be true or false/],
    ["clock", { clock: Date.now }, /must be an object/],
    ["onUnknown", { onUnknown: "log" }, /must be a function/],
    ["onError", { onError: "log" }, /must be a function/],
    ["hots", { hots: "127.0.0.1" }, /no such option: see to its spelling/],
    ["toString", { toString: "x" }, /no such option/],
  ];
  for (const [name, options, message] of refused) {
    it(`${name}: ${String(Object.values(options)[0])}`, () => {
      assert.throws(() => new OpenDContext(options as ContextOptions), (error) => {
        assert.ok(error instanceof OpenDArgumentError, String(error));
        assert.equal(error.code, "ARGUMENT");
        assert.ok(error.message.includes(`"${name}"`), error.message);
        assert.match(error.message, message);
        return true;
      });
    });
  }

  it("no object at all", () => {
    assert.throws(() => resolveOptions(null as unknown as ConnectionOptions), /takes an object of options/);
  });

  it("never shows a key", () => {
    const secret = 987654321;
    for (
      const options of [
        { websocketKey: secret, transport: "websocket" },
        { rsaPrivateKey: secret },
        { websocketKey: String(secret) },
        { rsaPrivateKey: String(secret), transport: "websocket" },
      ]
    ) {
      assert.throws(
        () => resolveOptions(options as unknown as ConnectionOptions),
        (error: Error) => !error.message.includes(String(secret)),
      );
    }
  });
});

describe("setDefaults", () => {
  it("sets what is not given", () => {
    setDefaults({ clientID: "mine", clientVer: 400, connectTimeout: 1, requestTimeout: 2, packetEncAlgo: 1 });
    const { clientID, clientVer, connectTimeout, requestTimeout } = resolveOptions({ clientVer: 500 });
    assert.deepEqual([clientID, clientVer, connectTimeout, requestTimeout], ["mine", 500, 1, 2]);
  });

  it("adds to what was set, and takes back what is undefined", () => {
    setDefaults({ clientID: "mine" });
    setDefaults({ clientVer: 7 });
    assert.deepEqual([resolveOptions({}).clientID, resolveOptions({}).clientVer], ["mine", 7]);
    setDefaults({ clientID: undefined });
    assert.deepEqual([resolveOptions({}).clientID, resolveOptions({}).clientVer], ["opend-client", 7]);
  });

  it("has the last word on isEncrypt only where it is undefined", () => {
    const key = { rsaPrivateKey: "PEM" };
    const encrypts = (defaults: Defaults, options: ConnectionOptions) => {
      setDefaults({ ...NO_DEFAULTS, ...defaults });
      return resolveOptions(options).rsaPrivateKey !== undefined;
    };
    assert.equal(encrypts({ isEncrypt: true, ...key }, {}), true);
    assert.equal(encrypts({ isEncrypt: true, ...key }, { isEncrypt: undefined }), true);
    assert.equal(encrypts({ isEncrypt: true, ...key }, { isEncrypt: false }), false);
    assert.equal(encrypts({ isEncrypt: false, ...key }, {}), false);
    assert.equal(encrypts({ isEncrypt: false, ...key }, { isEncrypt: true }), true);
    assert.equal(encrypts({ isEncrypt: false }, key), false);
    assert.equal(encrypts(key, {}), true);
    assert.equal(encrypts({ isEncrypt: true }, key), true);
    assert.throws(() => encrypts({ isEncrypt: true }, {}), /no key/);
  });

  it("does not concern a WebSocket with its encryption", () => {
    setDefaults({ isEncrypt: true, rsaPrivateKey: "PEM", packetEncAlgo: 1, clientID: "mine" });
    const { rsaPrivateKey, packetEncAlgo, clientID } = resolveOptions({ transport: "websocket" });
    assert.deepEqual([rsaPrivateKey, packetEncAlgo, clientID], [undefined, -1, "mine"]);
  });

  it("refuses what is no default", () => {
    assert.throws(
      () => setDefaults({ host: "x" } as Defaults),
      (error) => error instanceof OpenDArgumentError && /"host", but knows only isEncrypt,/.test(error.message),
    );
  });

  it("is checked as the options are", () => {
    setDefaults({ requestTimeout: -1 });
    assert.throws(() => resolveOptions({}), /"requestTimeout" was given as -1/);
  });
});
