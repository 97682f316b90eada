/**
 * Securities as text: `"HK.00700"` and back.
 *
 * @module
 */

import { OpenDArgumentError } from "../errors.ts";

/** The market prefixes of the official Python client, and OpenD's numbers for them (`Qot_Common.QotMarket`). */
const markets: Readonly<Record<string, number>> = {
  HK: 1,
  US: 11,
  SH: 21,
  SZ: 22,
  SG: 31,
  JP: 41,
  AU: 51,
  MY: 61,
  CA: 71,
  FX: 81,
  CC: 91,
  EC: 101,
};

/**
 * A security as OpenD names it: its market's number and its code within the market. What {@linkcode formatSymbol}
 * takes.
 */
export interface MarketCode<Market extends number = number> {
  /** `Qot_Common.QotMarket`. */
  market: Market;
  /** Such as `"00700"`, `"AAPL"`, `".DJI"`. */
  code: string;
}

/**
 * Takes a symbol apart at its first dot: `"US..DJI"` is the code `.DJI` and `"US.BRK.B"` the code `BRK.B` of the
 * market US.
 *
 * @throws {OpenDArgumentError} when there is no market prefix that is known, or no code.
 */
export function splitSymbol(symbol: string): MarketCode {
  const dot = symbol.indexOf(".");
  const prefix = dot < 0 ? "" : symbol.slice(0, dot);
  const market = Object.hasOwn(markets, prefix) ? markets[prefix] : undefined;
  if (market === undefined || dot === symbol.length - 1) {
    throw new OpenDArgumentError(
      `The symbol "${symbol}" was not understood: a market (${Object.keys(markets).join(", ")}), a dot and a code ` +
        `are wanted, such as "HK.00700" or "US.AAPL"`,
    );
  }
  return { market, code: symbol.slice(dot + 1) };
}

/**
 * The text of a security: `"HK.00700"`.
 *
 * @throws {OpenDArgumentError} when the market's number has no prefix.
 *
 * @example
 * ```ts
 * import { formatSymbol, QotMarket } from "@opend/client";
 *
 * formatSymbol({ market: QotMarket.US_Security, code: "BRK.B" }); // "US.BRK.B"
 * formatSymbol({ market: QotMarket.HK_Security, code: "00700" }); // "HK.00700"
 * ```
 */
export function formatSymbol(security: Readonly<MarketCode>): string {
  for (const prefix in markets) {
    // Hong Kong futures had a market of their own once (2, deprecated); their codes are HK's.
    if (markets[prefix] === (security.market === 2 ? 1 : security.market)) return `${prefix}.${security.code}`;
  }
  throw new OpenDArgumentError(
    `The security "${security.code}" is of market ${security.market}, which has no prefix: use its market and code`,
  );
}
