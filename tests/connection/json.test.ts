/** JSON on the wire: what the client sends, what it takes, and what a body costs that cannot be read. */

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { decodeMessage } from "../../src/codec/reader.ts";
import { OpenDHandshakeError, OpenDProtocolError } from "../../src/errors.ts";
import { ProtoFmt } from "../../src/gen/common.ts";
import { decodeInitConnectRequest } from "../../src/gen/init_connect.ts";
import { KeepAlive } from "../../src/gen/keep_alive.ts";
import { QotUpdateBasicQot } from "../../src/gen/qot_update_basic_qot.ts";
import { OpenDContext } from "../../src/session/context.ts";
import type { ContextOptions } from "../../src/session/options.ts";
import type { StatusEvent } from "../../src/session/status.ts";
import { answer, ask, codeIn } from "./asking.ts";
import { basicQot, quotePush } from "./messages.ts";
import { handshakeError } from "./opening.ts";
import { AES_KEY, type Packet, type Peer } from "./scripted_opend.ts";
import { failsWith, optionsFor, withScripted } from "./support.ts";

const { Json, Protobuf } = ProtoFmt;
const INIT_REPLY = `{"retType":0,"retMsg":"","errCode":0,"s2c":{"serverVer":1011,"loginUserID":"9100000000000000003",` +
  `"connID":7234567890123456789,"connAESKey":"${AES_KEY}","keepAliveInterval":10}}`;

const text = ({ body }: Packet): string => new TextDecoder().decode(body);
const quotes = (...codes: readonly string[]): string =>
  JSON.stringify({ retType: 0, s2c: { basicQotList: codes.map((code) => basicQot(code)) } });

/** Runs with a connection whose InitConnect has been answered in its own format. */
async function withFormats(
  formats: Pick<ContextOptions, "protoFmt" | "pushProtoFmt">,
  run: (context: OpenDContext, peer: Peer, init: Packet) => Promise<void>,
  options: ContextOptions = {},
): Promise<void> {
  await withScripted("tcp", async (opend) => {
    const context = new OpenDContext({ ...optionsFor("tcp", opend.port), keepAlive: false, ...options, ...formats });
    const met = opend.accept().then(async (peer) => {
      const init = await peer.next();
      if (init.protoFmt === Json) peer.sendJSON(init.id, init.serial, INIT_REPLY);
      else peer.write(peer.initReply(init.serial));
      return { peer, init };
    });
    try {
      const [{ peer, init }] = await Promise.all([met, context.open()]);
      await run(context, peer, init);
    } finally {
      await context.close();
    }
  });
}

describe("requests and replies in JSON", () => {
  it("InitConnect goes in it as the official client writes it, and its reply is read digit by digit", () =>
    withFormats({ protoFmt: Json, pushProtoFmt: Json }, async (context, _, init) => {
      await Promise.resolve();
      assert.equal(
        text(init),
        '{"c2s":{"clientVer":300,"clientID":"opend-client","recvNotify":true,"packetEncAlgo":-1,"pushProtoFmt":1,' +
          '"programmingLanguage":"TypeScript"}}',
      );
      assert.equal(context.connID, 7_234_567_890_123_456_789n);
    }));

  it("requests go in it, and replies come in it", () =>
    withFormats({ protoFmt: Json }, async (context, peer) => {
      const asked = ask(context, "00700");
      const packet = await peer.next();
      assert.deepEqual([packet.protoFmt, text(packet)], [
        1,
        '{"c2s":{"securityList":[{"market":1,"code":"00700"}]}}',
      ]);
      peer.sendJSON(packet.id, packet.serial, quotes("腾讯"));
      assert.equal(codeIn(await asked), "腾讯");
    }));

  it("a reply that cannot be read costs itself alone, and says where", () =>
    withFormats({ protoFmt: Json }, async (context, peer) => {
      for (
        const [body, message] of [
          [
            quotes("A", "B").replace(/"volume":1/, '"volume":"x"'),
            /3004.*at "s2c\.basicQotList\[0\]\.volume", "volume" was given as "x"/,
          ],
          ["{", /no JSON/],
          ['{"retMsg":""}', /no "retType", which is required/],
        ] as const
      ) {
        const asked = ask(context, "00700");
        const { id, serial } = await peer.next();
        peer.sendJSON(id, serial, body);
        await failsWith(asked, OpenDProtocolError, "BAD_MESSAGE", message);
      }
      const asked = ask(context, "00700");
      const { id, serial } = await peer.next();
      peer.sendJSON(id, serial, quotes("00700"));
      assert.equal(codeIn(await asked), "00700");
    }));

  it("a request that the schema has no names for goes as Protobuf", () =>
    withFormats({ protoFmt: Json }, async (context, peer) => {
      const asked = context.request({ ...KeepAlive, id: 60_000 }, { time: 1 });
      const packet = await peer.next();
      assert.deepEqual([packet.protoFmt, [...packet.body]], [0, [10, 2, 8, 1]]);
      peer.send(packet.id, packet.serial, Uint8Array.of(8, 0, 34, 2, 8, 7));
      assert.equal((await asked).time, 7);
    }));
});

describe("pushes in JSON", () => {
  /** Waits for an event; the listener must be there before what causes it. */
  const eventOf = async (context: OpenDContext, type: StatusEvent["type"]): Promise<StatusEvent> => {
    for await (const event of context.status()) if (event.type === type) return event;
    throw new Error(`no event ${type}`);
  };

  it("come to their handlers, one that cannot be read is told, and the next one comes again", async () => {
    const unknown: [number, string][] = [];
    await withFormats({ pushProtoFmt: Json }, async (context, peer, init) => {
      assert.equal(init.protoFmt, Protobuf);
      assert.equal(decodeMessage(decodeInitConnectRequest, init.body).c2s.pushProtoFmt, Json);
      const codes: string[] = [];
      const two = new Promise<void>((resolve) =>
        context.on(QotUpdateBasicQot, ({ basicQotList }) => {
          codes.push(basicQotList[0]!.security.code);
          if (codes.length === 3) resolve();
        })
      );
      const told = eventOf(context, "unreadable");
      peer.sendJSON(QotUpdateBasicQot.id, 1, quotes("中国移动"));
      peer.sendJSON(QotUpdateBasicQot.id, 2, quotes("B").replace('"curPrice":1', '"curPrice":{}'));
      peer.sendJSON(59_999, 3, '{"retType":0}');
      peer.sendJSON(QotUpdateBasicQot.id, 4, quotes("C"));
      // Whatever was asked for, a packet says itself what it is in.
      peer.send(QotUpdateBasicQot.id, 5, quotePush("D"));
      await two;
      assert.deepEqual(codes, ["中国移动", "C", "D"]);
      const event = await told;
      assert.ok(event.type === "unreadable" && event.push === "Qot_UpdateBasicQot");
      assert.equal(event.error.code, "BAD_MESSAGE");
      assert.match(event.error.message, /response of command 3005.*at "s2c\.basicQotList\[0\]\.curPrice"/);
      const asked = ask(context, "00700");
      const packet = await peer.next();
      assert.equal(packet.protoFmt, Protobuf);
      peer.send(packet.id, packet.serial, Uint8Array.of(8, 0, 34, 0));
      assert.deepEqual((await asked).basicQotList, []);
    }, { onUnknown: (id, body) => void unknown.push([id, new TextDecoder().decode(body)]) });
    assert.deepEqual(unknown, [[59_999, '{"retType":0}']]);
  });

  it("a notice that cannot be read is told as well", () =>
    withFormats({ protoFmt: Json, pushProtoFmt: Json }, async (context, peer) => {
      const told = eventOf(context, "unreadable");
      peer.sendJSON(1003, 1, '{"retType":0,"s2c":{"type":[]}}');
      const event = await told;
      assert.ok(event.type === "unreadable" && event.push === "Notify");
      assert.equal(event.error.code, "BAD_MESSAGE");
    }));
});

describe("JSON that nobody asked for", () => {
  it("costs the reply that it is", () =>
    withFormats({ protoFmt: Protobuf }, async (context, peer) => {
      const refused = ask(context, "00700");
      const first = await peer.next();
      peer.sendJSON(first.id, first.serial, quotes("00700"));
      await failsWith(refused, OpenDProtocolError, "BAD_MESSAGE", /Read a packet in JSON: Protobuf was asked for/);
      const asked = ask(context, "00700");
      answer(peer, await peer.next());
      assert.equal(codeIn(await asked), "00700");
    }));

  it("is no handshake", async () => {
    const error = await handshakeError("NOT_OPEND", /Read a packet in JSON: Protobuf was asked for/, async (peer) => {
      const { id, serial } = await peer.next();
      peer.sendJSON(id, serial, INIT_REPLY);
    });
    assert.ok(error instanceof OpenDHandshakeError && error.cause instanceof OpenDProtocolError);
  });

  it("a handshake in JSON that is none", async () => {
    await handshakeError("NOT_OPEND", /at "s2c\.connID"/, async (peer) => {
      const { id, serial } = await peer.next();
      peer.sendJSON(id, serial, INIT_REPLY.replace("7234567890123456789", "true"));
    }, { protoFmt: Json });
  });

  it("a refusal in JSON is told in its words", async () => {
    await handshakeError("HANDSHAKE_REFUSED", /said: 版本太低/, async (peer) => {
      const { id, serial } = await peer.next();
      peer.sendJSON(id, serial, '{"retType":-1,"retMsg":"版本太低"}');
    }, { protoFmt: Json });
  });
});
