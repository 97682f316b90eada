import { describe, it } from "node:test";
import assert from "node:assert/strict";
import fc from "fast-check";
import { OpenDArgumentError, OpenDProtocolError } from "../../src/errors.ts";
import { decodeHeader, encodeFrame, HEADER_LENGTH, OpenDBadMagicError, writeHeader } from "../../src/wire/frame.ts";
import { sha1 } from "../../src/wire/digest.ts";
import { fromHex, toHex } from "./support.ts";

const u32 = fc.integer({ min: 0, max: 0xffffffff });
const u8 = fc.integer({ min: 0, max: 0xff });

describe("frame", () => {
  it("writes the header of the protocol, byte by byte", () => {
    const body = fromHex("0a0608b5b9a5d206");
    const frame = encodeFrame({ protoID: 1004, serialNo: 0x01020304, protoFmt: 1, protoVer: 2 }, sha1(body), body);
    assert.equal(
      toHex(frame),
      "4654" + "ec030000" + "01" + "02" + "04030201" + "08000000" + "5db59278a2d729b44a5d31250d5e073245a72652" +
        "0000000000000000" + "0a0608b5b9a5d206",
    );
  });

  it("reads back what it wrote, at any offset", () => {
    fc.assert(
      fc.property(u32, u32, u8, u8, u32, fc.nat(70), (protoID, serialNo, protoFmt, protoVer, length, offset) => {
        const target = new Uint8Array(offset + HEADER_LENGTH + 3).fill(0xaa);
        writeHeader(target, offset, { protoID, serialNo, protoFmt, protoVer }, new Uint8Array(20), length);
        assert.deepEqual(decodeHeader(target, offset), { protoID, serialNo, protoFmt, protoVer, bodyLength: length });
        assert.ok(target.subarray(0, offset).every((byte) => byte === 0xaa), "nothing in front is touched");
        assert.ok(target.subarray(offset + HEADER_LENGTH).every((byte) => byte === 0xaa), "nothing behind is touched");
        assert.ok(target.subarray(offset + 36, offset + HEADER_LENGTH).every((byte) => byte === 0), "reserved is zero");
      }),
    );
  });

  it("ignores the reserved bytes when reading", () => {
    const frame = encodeFrame({ protoID: 1, serialNo: 2 }, new Uint8Array(20), new Uint8Array(0));
    frame.fill(0xff, 36, 44);
    assert.equal(decodeHeader(frame).protoID, 1);
  });

  it("refuses fields that do not fit", () => {
    const refused = (
      fields: { protoID: number; serialNo: number; protoFmt?: number; protoVer?: number },
      name: RegExp,
    ) =>
      assert.throws(() => encodeFrame(fields, new Uint8Array(20), new Uint8Array(0)), (error: unknown) => {
        assert.ok(error instanceof OpenDArgumentError);
        assert.match(error.message, name);
        return true;
      });
    for (const value of [-1, 0x100000000, 1.5, NaN, Infinity]) {
      refused({ protoID: value, serialNo: 1 }, /protoID/);
      refused({ protoID: 1, serialNo: value }, /serialNo/);
      refused({ protoID: 1, serialNo: 1, protoFmt: value }, /protoFmt/);
      refused({ protoID: 1, serialNo: 1, protoVer: value }, /protoVer/);
    }
    refused({ protoID: 1, serialNo: 1, protoFmt: 256 }, /"256"/);
  });

  it("refuses a digest of another length and a header without room", () => {
    const fields = { protoID: 1, serialNo: 1 };
    assert.throws(() => encodeFrame(fields, new Uint8Array(19), new Uint8Array(0)), OpenDArgumentError);
    assert.throws(() => writeHeader(new Uint8Array(44), 1, fields, new Uint8Array(20), 0), OpenDArgumentError);
    assert.throws(() => writeHeader(new Uint8Array(44), -1, fields, new Uint8Array(20), 0), OpenDArgumentError);
    assert.throws(() => writeHeader(new Uint8Array(44), 0, fields, new Uint8Array(20), -1), OpenDArgumentError);
  });

  it("refuses to read too few bytes or another magic", () => {
    const code = (wanted: string) => (error: unknown) => error instanceof OpenDProtocolError && error.code === wanted;
    assert.throws(() => decodeHeader(new Uint8Array(43)), code("TRUNCATED"));
    assert.throws(() => decodeHeader(new Uint8Array(50), 7), code("TRUNCATED"));
    assert.throws(() => decodeHeader(new TextEncoder().encode("HTTP/1.1 400 Bad Request\r\n".repeat(3))), (error) => {
      assert.ok(error instanceof OpenDBadMagicError);
      assert.equal(error.name, "OpenDBadMagicError");
      assert.equal(error.code, "BAD_MAGIC");
      assert.match(error.message, /"HTTP\/1\.1 400 Bad" \(48 54 54 50 /);
      assert.equal(new TextDecoder().decode(error.received).slice(0, 12), "HTTP/1.1 400");
      return true;
    });
  });
});
