import { describe, it } from "node:test";
import assert from "node:assert/strict";
import * as wire from "../../src/wire/mod.ts";

describe("the ./wire entry", () => {
  it("carries an encrypted frame from one side to the other with its names alone", () => {
    const key = new TextEncoder().encode("0123456789abcdef");
    const cipher = wire.createPacketCipher(2, key, key);
    const body = new TextEncoder().encode("a body");
    const bodies: string[] = [];
    const decoder = new wire.FrameDecoder((frame) => {
      const plain = cipher.decrypt(frame.body);
      wire.checkDigest(frame.sha1, plain);
      bodies.push(new TextDecoder().decode(plain));
    });
    decoder.push(wire.encodeFrame({ protoID: 3005, serialNo: 1 }, wire.sha1(body), cipher.encrypt(body)));
    assert.deepEqual(bodies, ["a body"]);
  });

  it("throws errors of its own classes", () => {
    assert.throws(() => wire.decodeWebSocketReply(new Uint8Array(0)), wire.OpenDProtocolError);
    assert.throws(() => wire.parseRsaPrivateKey(""), wire.OpenDKeyError);
    assert.throws(() => wire.createPacketCipher(1, new Uint8Array(0)), wire.OpenDArgumentError);
  });
});
