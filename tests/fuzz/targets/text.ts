/** Strings: the reader's own ways against `TextDecoder`, also that of Bun where there is what it stands on. */

import assert from "node:assert/strict";
import { useBunText } from "../../../src/codec/bun_text.ts";
import { decodeText, useTextDecoder } from "../../../src/codec/text.ts";
import { ACCEPTED, type Target } from "../engine.ts";
import type { Random } from "../random.ts";

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
const WORDS = ["HK.00700", "2026-11-20 10:30:00", "2026-11-20 10:30:00.123", "腾讯控股", "é", "\ufeffBOM", "🚀", "\0"];

/** `text` */
export const textTarget: Target = {
  name: "text",
  prepare: () => ({
    corpus: WORDS.flatMap((word) => [1, 2, 5, 40].map((times) => new TextEncoder().encode(word.repeat(times)))),
    maxLength: 4096,
    run(input: Uint8Array, random: Random): string {
      const memory = new Uint8Array(input.length + 40).fill(random.u32());
      memory.set(input, 20);
      const pieces: [from: number, to: number][] = [[0, input.length]];
      for (let i = 0; i < 4; i++) {
        const from = random.below(input.length + 1);
        pieces.push([from, from + random.below(Math.min(input.length - from, random.pick([14, 26, 50])) + 1)]);
      }
      for (const special of [false, true]) {
        if (special) useBunText();
        try {
          for (const [from, to] of pieces) {
            const text = decodeText(memory, 20 + from, 20 + to);
            assert.equal(text, utf8.decode(input.subarray(from, to)), special ? "as on Bun" : "as elsewhere");
          }
        } finally {
          useTextDecoder(undefined);
        }
      }
      return ACCEPTED;
    },
  }),
};
