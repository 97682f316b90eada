import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { afterEach, beforeEach, describe, it } from "node:test";
import fc from "fast-check";
import { useBunText } from "../../src/codec/bun_text.ts";
import { decodeText, useTextDecoder } from "../../src/codec/text.ts";
import { anyCharacter } from "./characters.ts";

const oracle = new TextDecoder("utf-8", { ignoreBOM: true });

/** Decodes the bytes from the middle of a body, with bytes around them that would change the string. */
function decode(bytes: Uint8Array, behind = 1): string {
  const body = new Uint8Array(1 + bytes.length + behind).fill(0xff);
  body.set(bytes, 1);
  return decodeText(body, 1, 1 + bytes.length);
}

function check(bytes: Uint8Array): void {
  const expected = oracle.decode(bytes);
  // Twice: what is kept of the first time must be the same, also in a long body, of which other parts are kept.
  assert.equal(decode(bytes), expected);
  assert.equal(decode(bytes), expected);
  assert.equal(decode(bytes, 4000), expected);
  assert.equal(decode(bytes, 4000), expected);
}

const encoder = new TextEncoder();

/** The text has to be the same whichever way it is decoded; `utf8Slice` is there on Node and Deno too. */
for (const [name, use] of [["text", () => useTextDecoder(undefined)], ["text as on Bun", useBunText]] as const) {
  describe(name, () => {
    beforeEach(use);
    afterEach(() => useTextDecoder(undefined));

    it("of every length, with a letter of two to four bytes at every place", () => {
      for (let length = 0; length <= 48; length++) {
        const ascii = "HK.00700 US.AAPL ".repeat(3).slice(0, length);
        check(encoder.encode(ascii));
        for (const letter of ["é", "控", "🚀", "\ufeff"]) {
          for (let at = 0; at <= length; at++) check(encoder.encode(ascii.slice(0, at) + letter + ascii.slice(at)));
        }
      }
    });

    it("at random", () => {
      fc.assert(fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (text) => check(encoder.encode(text))));
      fc.assert(fc.property(fc.uint8Array({ maxLength: 48 }), check));
    });

    it("is never taken for another whose characters are its bytes", () => {
      for (let first = 0xc2; first <= 0xdf; first++) {
        for (let second = 0x80; second <= 0xbf; second++) {
          check(encoder.encode(String.fromCharCode(first, second)));
          check(Uint8Array.of(first, second));
          check(encoder.encode(String.fromCharCode(first, second)));
        }
      }
    });

    it("that is not UTF-8 has the replacement character", () => {
      for (const length of [1, 2, 3, 5, 9, 19, 23, 40]) {
        const bytes = new Uint8Array(length).fill(0x41);
        bytes[length - 1] = 0xff;
        assert.equal(decode(bytes), `${"A".repeat(length - 1)}\ufffd`);
      }
    });

    it("that is a time, among times that differ in any place", () => {
      const digits = (length: number) =>
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });
      const seconds = fc.tuple(digits(4), digits(2), digits(2), digits(2), digits(2), digits(2))
        .map(([y, mo, d, h, m, s]) =>
          `${y.join("")}-${mo.join("")}-${d.join("")} ${h.join("")}:${m.join("")}:${s.join("")}`
        );
      const times = fc.oneof(seconds, fc.tuple(seconds, digits(3)).map(([time, ms]) => `${time}.${ms.join("")}`));
      fc.assert(fc.property(times, fc.nat(22), fc.nat(255), (time, place, byte) => {
        const bytes = encoder.encode(time);
        check(bytes);
        bytes[place % bytes.length] = byte;
        check(bytes);
        check(encoder.encode(time));
      }));
      for (let place = 0; place < 23; place++) {
        for (let byte = 0; byte < 256; byte++) {
          for (const time of ["2026-11-20 10:30:59.407", "2026-11-20 10:30:59", "2026-11-20 09:31:00"]) {
            const { length } = time;
            const bytes = encoder.encode(time);
            check(bytes);
            bytes[place % length] = byte;
            check(bytes);
          }
        }
      }
    });
  });
}

it("text as on Bun is in use on what has utf8Slice", () => {
  // Without it the tests above would have tested the other way twice.
  assert.equal(typeof (Buffer.prototype as { utf8Slice?: unknown }).utf8Slice, "function");
});
