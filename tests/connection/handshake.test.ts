/** What the handshakes say, what they agree on, and what comes right behind them. */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { networkInterfaces } from "node:os";
import { describe, it } from "node:test";
import { setDefaults } from "../../src/connection/defaults.ts";
import { OpenDKeyError } from "../../src/errors.ts";
import { encodeGetGlobalStateResponse, GetGlobalState } from "../../src/gen/get_global_state.ts";
import { encodeQotSubResponse, QotSub } from "../../src/gen/qot_sub.ts";
import { QotUpdateBasicQot } from "../../src/gen/qot_update_basic_qot.ts";
import { OpenDContext } from "../../src/session/context.ts";
import type { ContextOptions } from "../../src/session/options.ts";
import type { StatusEvent } from "../../src/session/status.ts";
import { connect as netConnect } from "../transport/wintertc_net.ts";
import { rsaVectors } from "../wire/vectors/rsa_vectors.ts";
import { quotePush } from "./messages.ts";
import { CONN_ID, encode, type Peer } from "./scripted_opend.ts";
import { failsWith, optionsFor, take, withScripted } from "./support.ts";

const pem = (bits: number): string => rsaVectors.find((vector) => vector.bits === bits)!.privatePkcs1;

const ipv6 = Object.values(networkInterfaces()).some((list) => list?.some(({ address }) => address === "::1"));

/** Connects with InitConnect's answer given by `accept`, asks one thing, and closes. */
async function session<T>(
  options: ContextOptions,
  accept: (peer: Peer) => Promise<T>,
  then: (context: OpenDContext) => void = () => {},
): Promise<T> {
  let said: T | undefined;
  await withScripted("tcp", async (opend) => {
    const context = new OpenDContext({ port: opend.port, ...options });
    const opened = context.open();
    const peer = await opend.accept();
    said = await accept(peer);
    await opened;
    const asked = context.request(QotSub, { securityList: [], subTypeList: [], isSubOrUnSub: true });
    const packet = await peer.next();
    assert.equal(packet.id, QotSub.id);
    peer.reply(packet, encodeQotSubResponse, { retType: 0, retMsg: "", errCode: 0 });
    assert.deepEqual(await asked, {});
    then(context);
    await context.close();
  }, { pem: options.rsaPrivateKey });
  return said!;
}

describe("InitConnect", () => {
  it("says what it is asked to say", async () => {
    const c2s = await session({
      clientID: "me",
      clientVer: 1011,
      recvNotify: false,
      programmingLanguage: "Test",
    }, (peer) => peer.acceptInit());
    assert.deepEqual({ ...c2s }, {
      clientVer: 1011,
      clientID: "me",
      recvNotify: false,
      packetEncAlgo: -1,
      pushProtoFmt: 0,
      programmingLanguage: "Test",
      aiType: undefined,
    });
  });

  it("has defaults", async () => {
    const c2s = await session({}, (peer) => peer.acceptInit());
    assert.deepEqual({ ...c2s }, {
      clientVer: 300,
      clientID: "opend-client",
      recvNotify: true,
      packetEncAlgo: -1,
      pushProtoFmt: 0,
      programmingLanguage: "TypeScript",
      aiType: undefined,
    });
  });

  it("is the first packet, with serial 1, and the session knows what it told", async () => {
    await withScripted("tcp", async (opend) => {
      const context = new OpenDContext({ port: opend.port });
      const opened = context.open();
      const peer = await opend.accept();
      const { id, serial } = await peer.next();
      assert.deepEqual([id, serial, peer.waiting], [1001, 1, 0]);
      peer.write(peer.initReply(serial));
      await opened;
      assert.equal(context.connID, CONN_ID);
      assert.equal(context.serverVer, 1011);
      await context.close();
    });
  });

  for (const bits of [512, 1024, 2048]) {
    for (const packetEncAlgo of [0, 1, 2] as const) {
      it(`agrees on cipher ${packetEncAlgo} with a key of ${bits} bits`, async () => {
        const options: ContextOptions = { rsaPrivateKey: pem(bits), packetEncAlgo };
        const c2s = await session(options, (peer) => peer.acceptInit());
        assert.equal(c2s.packetEncAlgo, packetEncAlgo);
      });
    }
  }

  it("asks for AES_CBC unless told otherwise", async () => {
    const c2s = await session({ isEncrypt: true, rsaPrivateKey: pem(1024) }, (peer) => peer.acceptInit());
    assert.equal(c2s.packetEncAlgo, 2);
  });

  it("takes its key from setDefaults", async () => {
    setDefaults({ isEncrypt: true, rsaPrivateKey: pem(1024), packetEncAlgo: 1 });
    try {
      await withScripted("tcp", async (opend) => {
        const context = new OpenDContext({ port: opend.port });
        const accepted = opend.accept().then((peer) => peer.acceptInit());
        await context.open();
        assert.equal((await accepted).packetEncAlgo, 1);
        await context.close();
      }, { pem: pem(1024) });
    } finally {
      setDefaults({ isEncrypt: undefined, rsaPrivateKey: undefined, packetEncAlgo: undefined });
    }
  });

  it("is encrypted, and nothing after it is, with a key and no cipher", async () => {
    const c2s = await session({ rsaPrivateKey: pem(1024), packetEncAlgo: -1 }, (peer) => peer.acceptInit());
    assert.equal(c2s.packetEncAlgo, -1);
  });

  it("may be answered in clear when a key is held and no cipher was asked for", async () => {
    await session({ rsaPrivateKey: pem(1024), packetEncAlgo: -1 }, async (peer) => {
      const { serial } = await peer.next();
      peer.write(peer.initReply(serial, {}, -1, false));
    });
  });

  it("goes on with FTAES_ECB when AES_CBC was asked for and no vector comes", async () => {
    const c2s = await session(
      { rsaPrivateKey: pem(1024) },
      (peer) => peer.acceptInit({ aesCBCiv: undefined }),
    );
    assert.equal(c2s.packetEncAlgo, 2);
  });

  for (const bits of [512, 2048]) {
    it(`warns of a key of ${bits} bits, whenever status() is asked`, async () => {
      let early: Promise<StatusEvent[]> | undefined;
      let late: Promise<StatusEvent[]> | undefined;
      await withScripted("tcp", async (opend) => {
        const context = new OpenDContext({ port: opend.port, rsaPrivateKey: pem(bits) });
        early = take(context.status());
        void opend.accept().then((peer) => peer.ready());
        await context.open();
        late = take(context.status());
        await context.close();
      }, { pem: pem(bits) });
      assert.equal((await early!).shift()?.type, "connecting");
      for (const events of [await early!, await late!]) {
        assert.deepEqual(events.map(({ type }) => type), ["ready", "warning", "closed"]);
        assert.match((events[1] as { message: string }).message, new RegExp(`${bits} bits\\. OpenD documents 1024`));
      }
    });
  }

  it("warns of nothing with a key of 1024 bits", async () => {
    let events: Promise<StatusEvent[]> | undefined;
    await session({ rsaPrivateKey: pem(1024) }, (peer) => peer.acceptInit(), (context) => {
      events = take(context.status());
    });
    assert.deepEqual((await events!).map(({ type }) => type), ["ready", "closed"]);
  });

  it("refuses a key that is none before anything is sent", () =>
    withScripted("tcp", async (opend) => {
      const context = new OpenDContext({ port: opend.port, rsaPrivateKey: "no key" });
      await failsWith(context.open(), OpenDKeyError, "KEY_DAMAGED");
      assert.equal(opend.accepted, 0);
    }));

  for (const packetEncAlgo of [-1, 0, 1, 2] as const) {
    it(`is followed at once by pushes, read with cipher ${packetEncAlgo}, which nobody misses`, async () => {
      const codes: string[] = [];
      await withScripted("tcp", async (opend) => {
        const key = { rsaPrivateKey: pem(1024), packetEncAlgo };
        const context = new OpenDContext({ port: opend.port, ...key });
        context.on(QotUpdateBasicQot, ({ basicQotList }) => codes.push(basicQotList[0]!.security.code));
        const stream = context.pushes(QotUpdateBasicQot);
        const opened = context.open();
        const peer = await opend.accept();
        const { serial } = await peer.next();
        const reply = peer.initReply(serial, {}, packetEncAlgo);
        const pushes = ["A", "B"].map((code) => peer.packet(QotUpdateBasicQot.id, serial, quotePush(code)));
        peer.write(new Uint8Array(Buffer.concat([reply, ...pushes])));
        await opened;
        assert.deepEqual(codes, ["A", "B"]);
        const { value } = await stream[Symbol.asyncIterator]().next();
        assert.equal(value?.basicQotList[0]?.security.code, "A");
        await context.close();
      }, { pem: pem(1024) });
    });
  }

  it("may come one byte at a time", () =>
    withScripted("tcp", async (opend) => {
      const context = new OpenDContext({ port: opend.port, rsaPrivateKey: pem(512) });
      const opened = context.open();
      const peer = await opend.accept();
      const { serial } = await peer.next();
      for (const byte of peer.initReply(serial, {}, 2)) {
        peer.write(new Uint8Array([byte]));
        await new Promise((resolve) => setImmediate(resolve));
      }
      await opened;
      await context.close();
    }, { pem: pem(512) }));
});

describe("the way to OpenD", () => {
  for (const kind of ["tcp", "websocket"] as const) {
    it(
      `may be an IPv6 address, with or without brackets: ${kind}`,
      { skip: ipv6 ? false : "no IPv6 here" },
      () =>
        withScripted(kind, async (opend) => {
          for (const host of ["::1", "[::1]"]) {
            const context = new OpenDContext({ ...optionsFor(kind, opend.port), host });
            void opend.accept().then((peer) => peer.ready());
            await context.open();
            await context.close();
          }
          assert.equal(opend.accepted, 2);
        }, { host: "::1" }),
    );

    it(`may take as long as it likes: ${kind}`, () =>
      withScripted(kind, async (opend) => {
        const context = new OpenDContext({ ...optionsFor(kind, opend.port), connectTimeout: Infinity });
        void opend.accept().then((peer) => peer.ready());
        await context.open();
        await context.close();
      }));
  }

  it("may be a connect() of the WinterTC shape", () =>
    withScripted("tcp", async (opend) => {
      const context = new OpenDContext({ port: opend.port, connect: netConnect, rsaPrivateKey: pem(1024) });
      const accepted = opend.accept().then((peer) => peer.ready());
      await context.open();
      const asked = context.request(QotSub, { securityList: [], subTypeList: [], isSubOrUnSub: true });
      const peer = await accepted;
      peer.reply(await peer.next(), encodeQotSubResponse, { retType: 0 });
      await asked;
      await context.close();
    }, { pem: pem(1024) }));
});

describe("InitWebSocket", () => {
  for (const websocketKey of [undefined, "", "schlüssel"]) {
    it(`says the MD5 of the key: ${websocketKey}`, () =>
      withScripted("websocket", async (opend) => {
        const context = new OpenDContext({ ...optionsFor("websocket", opend.port), websocketKey, clientID: "me" });
        const accepted = opend.accept().then((peer) => peer.acceptInitWebSocket());
        await context.open();
        const { websocketKey: said, clientID, programmingLanguage } = await accepted;
        assert.equal(said, websocketKey ? createHash("md5").update(websocketKey).digest("hex") : "");
        assert.deepEqual([clientID, programmingLanguage], ["me", "TypeScript"]);
        assert.equal(context.connID, CONN_ID);
        assert.equal(context.serverVer, undefined);
        await context.close();
      }));
  }

  it("is followed at once by pushes, which nobody misses", () =>
    withScripted("websocket", async (opend) => {
      const codes: string[] = [];
      const context = new OpenDContext(optionsFor("websocket", opend.port));
      context.on(QotUpdateBasicQot, ({ basicQotList }) => codes.push(basicQotList[0]!.security.code));
      const opened = context.open();
      const peer = await opend.accept();
      await peer.acceptInitWebSocket();
      peer.send(QotUpdateBasicQot.id, 0, quotePush("A"));
      await opened;
      const asked = context.request(GetGlobalState, {});
      const packet = await peer.next();
      peer.send(packet.id, packet.serial, encode(encodeGetGlobalStateResponse, { retType: -1, retMsg: "no" }));
      await assert.rejects(asked, /said: no/);
      assert.deepEqual(codes, ["A"]);
      await context.close();
    }));
});
