import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { formatSymbol, splitSymbol } from "../../src/codec/symbol.ts";
import { QotMarket } from "../../src/gen/mod.ts";

const markets: readonly [string, number][] = [
  ["HK", QotMarket.HK_Security],
  ["US", QotMarket.US_Security],
  ["SH", QotMarket.CNSH_Security],
  ["SZ", QotMarket.CNSZ_Security],
  ["SG", QotMarket.SG_Security],
  ["JP", QotMarket.JP_Security],
  ["AU", QotMarket.AU_Security],
  ["MY", QotMarket.MY_Security],
  ["CA", QotMarket.CA_Security],
  ["FX", QotMarket.FX_Security],
  ["CC", QotMarket.CC_Security],
  ["EC", QotMarket.EventContract],
];

describe("symbols", () => {
  it("of every market, there and back", () => {
    for (const [prefix, market] of markets) {
      assert.deepStrictEqual(splitSymbol(`${prefix}.ABC`), { market, code: "ABC" });
      assert.equal(formatSymbol({ market, code: "ABC" }), `${prefix}.ABC`);
    }
  });

  it("know every market of the schema but the unknown one and the deprecated one of Hong Kong futures", () => {
    for (const [name, market] of Object.entries(QotMarket)) {
      if (market === QotMarket.Unknown) continue;
      const symbol = formatSymbol({ market, code: "X" });
      assert.equal(splitSymbol(symbol).market, market === 2 ? 1 : market, name);
    }
  });

  it("are taken apart at the first dot", () => {
    assert.deepStrictEqual(splitSymbol("US..DJI"), { market: 11, code: ".DJI" });
    assert.deepStrictEqual(splitSymbol("US.BRK.B"), { market: 11, code: "BRK.B" });
    assert.deepStrictEqual(splitSymbol("HK.00700"), { market: 1, code: "00700" });
    assert.deepStrictEqual(splitSymbol("HK.MHImain"), { market: 1, code: "MHImain" });
    assert.deepStrictEqual(splitSymbol("US..."), { market: 11, code: ".." });
  });

  it("any code comes back", () => {
    fc.assert(fc.property(fc.constantFrom(...markets), fc.string({ minLength: 1 }), ([, market], code) => {
      assert.deepStrictEqual(splitSymbol(formatSymbol({ market, code })), { market, code });
    }));
  });

  it("without a market that is known, or without a code, are refused", () => {
    const wrong = [
      ...["", ".", "HK", "HK.", "00700", ".00700", "hk.00700", " HK.00700", "XX.1", "700.HK", "HK 00700", "HK/00700"],
      ...["constructor.x", "__proto__.x", "toString.x", "hasOwnProperty.x", "undefined.x"],
    ];
    for (const symbol of wrong) {
      assert.throws(() => splitSymbol(symbol), (error) => {
        assert.ok(error instanceof Error);
        assert.equal(error.name, "OpenDArgumentError");
        assert.ok(error.message.startsWith(`The symbol "${symbol}" was not understood: `), error.message);
        return true;
      });
    }
  });

  it("Hong Kong futures of the deprecated market have HK's prefix", () => {
    assert.equal(formatSymbol({ market: 2, code: "MHImain" }), "HK.MHImain");
  });

  it("a market without a prefix is refused", () => {
    for (const market of [0, -1, 12, 999, NaN]) {
      assert.throws(() => formatSymbol({ market, code: "X" }), {
        name: "OpenDArgumentError",
        message: `The security "X" is of market ${market}, which has no prefix: use its market and code`,
      });
    }
  });
});
