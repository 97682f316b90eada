import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { formatSymbol, OpenDArgumentError, parseSymbol, QotMarket, type Security } from "../../mod.ts";

const { HK_Security: HK, US_Security: US } = QotMarket;
const markets = Object.values(QotMarket).filter((market) =>
  market !== QotMarket.Unknown && market !== QotMarket.HK_Future
);

describe("parseSymbol", () => {
  it("takes stocks, indices, options and futures apart at the first dot", () => {
    const cases: readonly [string, QotMarket, string][] = [
      ["HK.00700", HK, "00700"],
      ["US.AAPL", US, "AAPL"],
      ["US..DJI", US, ".DJI"],
      ["US.BRK.B", US, "BRK.B"],
      ["US.AAPL260116C200000", US, "AAPL260116C200000"],
      ["HK.TCH260130C500000", HK, "TCH260130C500000"],
      ["HK.HSImain", HK, "HSImain"],
      ["US.ESmain", US, "ESmain"],
      ["SH.600519", QotMarket.CNSH_Security, "600519"],
      ["SZ.000001", QotMarket.CNSZ_Security, "000001"],
      ["SG.D05", QotMarket.SG_Security, "D05"],
      ["JP.7203", QotMarket.JP_Security, "7203"],
      ["AU.BHP", QotMarket.AU_Security, "BHP"],
      ["MY.1155", QotMarket.MY_Security, "1155"],
      ["CA.RY", QotMarket.CA_Security, "RY"],
      ["FX.USDCNH", QotMarket.FX_Security, "USDCNH"],
      ["CC.BTCUSD", QotMarket.CC_Security, "BTCUSD"],
      ["EC.EC.KXUFCVICROUND.SERIES", QotMarket.EventContract, "EC.KXUFCVICROUND.SERIES"],
    ];
    for (const [symbol, market, code] of cases) {
      const security: Security = parseSymbol(symbol);
      assert.deepStrictEqual(security, { market, code });
      assert.equal(formatSymbol(security), symbol);
    }
    assert.deepEqual(new Set(cases.map(([, market]) => market)), new Set(markets), "every market of the schema");
  });

  it("reads what formatSymbol writes, of any market and code", () => {
    fc.assert(fc.property(fc.constantFrom(...markets), fc.string({ minLength: 1 }), (market, code) => {
      assert.deepStrictEqual(parseSymbol(formatSymbol({ market, code })), { market, code });
    }));
  });

  it("gives a security that formatSymbol writes as it was, or an argument error", () => {
    fc.assert(fc.property(fc.string(), (text) => {
      try {
        assert.equal(formatSymbol(parseSymbol(text)), text);
      } catch (error) {
        assert.ok(error instanceof OpenDArgumentError);
      }
    }));
  });

  it("refuses what is no symbol and says what one is", () => {
    for (const text of ["", "HK", "HK.", ".DJI", "00700", "hk.00700", "XX.1", "700.HK", " HK.00700", "toString.x"]) {
      assert.throws(() => parseSymbol(text), (error) => {
        assert.ok(error instanceof OpenDArgumentError);
        assert.ok(
          error.message.startsWith(`The symbol "${text}" was not understood: a market (HK, US, `),
          error.message,
        );
        return true;
      });
    }
    for (const value of [undefined, null, 700, ["HK.00700"], { market: 1, code: "00700" }]) {
      assert.throws(() => parseSymbol(value as never), {
        name: "OpenDArgumentError",
        message: /is of type .*: text is wanted/,
      });
    }
  });
});
