import { describe, it } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { OpenDArgumentError, OpenDProtocolError } from "../../src/errors.ts";
import {
  decodeWebSocketReply,
  decodeWebSocketRequest,
  encodeWebSocketReply,
  encodeWebSocketRequest,
} from "../../src/wire/websocket_envelope.ts";
import { fromHex, toHex, unaligned } from "./support.ts";

const sign = "66742d76312e3000";
const body = fromHex("080012001800");
const badEnvelope = (error: unknown) => error instanceof OpenDProtocolError && error.code === "BAD_ENVELOPE";
const u32 = fc.integer({ min: 0, max: 0xffffffff });
const section = fc.oneof(fc.maxSafeNat(), fc.bigInt({ min: 2n ** 53n, max: 2n ** 64n - 1n }));

describe("WebSocket request", () => {
  it("is written byte by byte as the protocol says", () => {
    const message = encodeWebSocketRequest(3005, 0x0001020304050607, body);
    assert.equal(toHex(message), sign + "00000bbd" + "0001020304050607" + toHex(body));
  });

  it("is read back as it was written", () => {
    fc.assert(fc.property(u32, section, fc.uint8Array({ maxLength: 50 }), (command, number, bytes) => {
      const message = unaligned(encodeWebSocketRequest(command, number, bytes));
      assert.deepEqual(decodeWebSocketRequest(message), { command, section: number, body: bytes });
    }));
  });

  it("refuses what its fields cannot hold", () => {
    for (const command of [-1, 2 ** 32, 1.5, NaN]) {
      assert.throws(() => encodeWebSocketRequest(command, 1, body), OpenDArgumentError);
    }
    for (const number of [-1, 2 ** 53, 1.5, NaN, -1n, 2n ** 64n]) {
      assert.throws(() => encodeWebSocketRequest(1, number, body), OpenDArgumentError);
    }
  });

  it("takes a small bigint, and gives it back as a number", () => {
    assert.equal(decodeWebSocketRequest(encodeWebSocketRequest(1, 7n, body)).section, 7);
  });
});

describe("WebSocket reply", () => {
  it("is written byte by byte as the protocol says", () => {
    const message = encodeWebSocketReply({ command: 2, section: 5, error: -2, errorMessage: "lost" }, body);
    const text = "6c6f7374" + "00".repeat(16);
    assert.equal(toHex(message), sign + "00000002" + "0000000000000005" + "fffffffe" + text + toHex(body));
  });

  it("is read back as it was written", () => {
    const error = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    fc.assert(fc.property(u32, section, error, fc.uint8Array({ maxLength: 50 }), (command, number, code, bytes) => {
      const fields = { command, section: number, error: code, errorMessage: "timed out 超时" };
      const message = unaligned(encodeWebSocketReply(fields, bytes));
      assert.deepEqual(decodeWebSocketReply(message), { ...fields, body: bytes });
    }));
  });

  it("has no error and no words when none are given", () => {
    const reply = decodeWebSocketReply(encodeWebSocketReply({ command: 1, section: 1 }, body));
    assert.deepEqual(reply, { command: 1, section: 1, error: 0, errorMessage: "", body });
  });

  it("gives the body as a view, and a section past 2^53 as a bigint", () => {
    const message = encodeWebSocketReply({ command: 1, section: 2 ** 53 - 1 }, body);
    assert.equal(decodeWebSocketReply(message).body.buffer, message.buffer);
    assert.equal(decodeWebSocketReply(message).section, 2 ** 53 - 1);
    message.fill(0xff, 12, 20);
    assert.equal(decodeWebSocketReply(message).section, 2n ** 64n - 1n);
    message.set(fromHex("0020000000000000"), 12);
    assert.equal(decodeWebSocketReply(message).section, 2n ** 53n);
  });

  it("cuts a long error message between two characters", () => {
    const words = (text: string) => {
      const message = encodeWebSocketReply({ command: 1, section: 1, error: 1, errorMessage: text }, body);
      assert.equal(message.length, 44 + body.length);
      const reply = decodeWebSocketReply(message);
      assert.deepEqual(reply.body, body, "the words never reach the body");
      return reply.errorMessage;
    };
    assert.equal(words("x".repeat(25)), "x".repeat(20));
    assert.equal(words("连接已断开请稍后重试"), "连接已断开请", "six characters of three bytes, and two bytes left");
    assert.equal(words("abcdefghijklmnopq🔑"), "abcdefghijklmnopq");
  });

  it("leaves out a last character that the other side cut in two", () => {
    const message = encodeWebSocketReply({ command: 1, section: 1, error: 1 }, body);
    const text = new TextEncoder().encode("连接已断开请稍");
    for (const length of [19, 20]) {
      message.fill(0, 24, 44);
      message.set(text.subarray(0, length), 24);
      assert.equal(decodeWebSocketReply(message).errorMessage, "连接已断开请");
    }
  });

  it("refuses an error that its field cannot hold", () => {
    for (const error of [2 ** 31, 1.5, NaN]) {
      assert.throws(() => encodeWebSocketReply({ command: 1, section: 1, error }, body), OpenDArgumentError);
    }
  });
});

describe("a damaged envelope", () => {
  it("is BAD_ENVELOPE when it is short or has another sign", () => {
    const request = encodeWebSocketRequest(1, 1, new Uint8Array(0));
    const reply = encodeWebSocketReply({ command: 1, section: 1 }, new Uint8Array(0));
    assert.throws(() => decodeWebSocketRequest(request.subarray(0, 19)), badEnvelope);
    assert.throws(() => decodeWebSocketReply(reply.subarray(0, 43)), badEnvelope);
    assert.throws(() => decodeWebSocketReply(new Uint8Array(0)), badEnvelope);
    for (let i = 0; i < 8; i++) {
      const wrong = reply.slice();
      wrong[i]! ^= 1;
      assert.throws(() => decodeWebSocketReply(wrong), badEnvelope);
      assert.throws(() => decodeWebSocketRequest(wrong), badEnvelope);
    }
  });

  it("gives nothing but BAD_ENVELOPE for random bytes, with and without the sign", () => {
    fc.assert(fc.property(fc.boolean(), fc.uint8Array({ maxLength: 80 }), (signed, bytes) => {
      if (signed) bytes.set(fromHex(sign).subarray(0, bytes.length));
      for (const read of [decodeWebSocketReply, decodeWebSocketRequest]) {
        try {
          read(bytes);
        } catch (error) {
          assert.ok(badEnvelope(error), String(error));
        }
      }
    }));
  });
});
