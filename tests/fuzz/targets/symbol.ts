/** Symbols: text to market and code, and back. */

import assert from "node:assert/strict";
import { formatSymbol, splitSymbol } from "../../../src/codec/symbol.ts";
import { OpenDArgumentError } from "../../../src/errors.ts";
import { ACCEPTED, type Target } from "../engine.ts";

const SYMBOL = /^(?:HK|US|SH|SZ|SG|JP|AU|MY|CA|FX|CC|EC)\.[^]/;
const GIVEN = ["HK.00700", "US.AAPL", "US..DJI", "US.BRK.B", "SH.600519", "CC.BTCUSD", "EC.X", "toString.x", "FX."];

/** `symbol` */
export const symbolTarget: Target = {
  name: "symbol",
  prepare: () => ({
    corpus: GIVEN.map((symbol) => new TextEncoder().encode(symbol)),
    maxLength: 4096,
    run(input) {
      const symbol = new TextDecoder("utf-8", { ignoreBOM: true }).decode(input);
      try {
        assert.equal(formatSymbol(splitSymbol(symbol)), symbol);
        assert.match(symbol, SYMBOL);
        return ACCEPTED;
      } catch (error) {
        if (!(error instanceof OpenDArgumentError)) throw error;
        assert.doesNotMatch(symbol, SYMBOL);
        return error.code;
      }
    },
  }),
};
