/**
 * A security from its symbol.
 *
 * @module
 */

import { splitSymbol } from "../codec/symbol.ts";
import { OpenDArgumentError } from "../errors.ts";
import type { QotMarket, Security } from "../gen/qot_common.ts";

/**
 * The security that a symbol names: a market's prefix (`HK`, `US`, `SH`, `SZ`, `SG`, `JP`, `AU`, `MY`, `CA`, `FX`,
 * `CC`, `EC`), a dot, and the code as OpenD has it. The first dot is the one that parts them, so the code may have dots
 * itself. {@linkcode formatSymbol} is the way back. Methods that take a security take its symbol too: this is for code
 * that wants the market or the code by itself.
 *
 * Whether there is such a security only OpenD knows; nothing is trimmed, padded or put in upper case. Futures of Hong
 * Kong have the prefix `HK`. Codes of event contracts begin with `EC.` themselves, and so have it twice.
 *
 * @throws {OpenDArgumentError} when there is no prefix that is known, or no code.
 *
 * @example
 * ```ts
 * import { parseSymbol } from "@opend/client";
 *
 * parseSymbol("HK.00700"); // { market: QotMarket.HK_Security, code: "00700" }
 * parseSymbol("US.BRK.B").code; // "BRK.B"
 * parseSymbol("US..DJI").code; // ".DJI", an index
 * parseSymbol("US.AAPL260116C200000").code; // an option
 * parseSymbol("HK.HSImain").code; // a future: "HSImain"
 * ```
 */
export function parseSymbol(text: string): Security {
  if (typeof text !== "string") {
    throw new OpenDArgumentError(
      `The symbol ${String(text)} is of type ${typeof text}: text is wanted, such as "HK.00700"`,
    );
  }
  const { market, code } = splitSymbol(text);
  return { market: market as QotMarket, code };
}
