/**
 * The securities that a market has unless others are given.
 *
 * @module
 */

import type { SecurityInfo } from "../securities.ts";
import { indicesOf, platesOf } from "./baskets.ts";
import { CN_STOCKS } from "./china.ts";
import { CRYPTO } from "./crypto.ts";
import { FIRST_FUNDS, FIRST_STOCKS } from "./first.ts";
import { HK_FUNDS, HK_STOCKS } from "./hk.ts";
import { build } from "./row.ts";
import { US_FUNDS, US_STOCKS } from "./us.ts";

/**
 * The hundred or so securities that a market has unless others are given: shares and funds of Hong Kong and the United
 * States, A-shares, their indices and plates, and Bitcoin. Options, warrants and futures are not in it: a market has those of
 * whatever it lists.
 *
 * @example
 * ```ts
 * import { defaultSecurities, startSimulator } from "@opend/client/simulator";
 *
 * const securities = defaultSecurities().filter(({ market }) => market === "HK");
 * await using sim = await startSimulator({ securities });
 * ```
 */
export function defaultSecurities(): readonly SecurityInfo[] {
  const traded = [
    ...FIRST_STOCKS.map((row) => build(row, "stock")),
    ...FIRST_FUNDS.map((row) => build(row, "etf")),
    ...[...HK_STOCKS, ...US_STOCKS, ...CN_STOCKS].map((row) => build(row, "stock")),
    ...[...HK_FUNDS, ...US_FUNDS].map((row) => build(row, "etf")),
  ];
  return [...traded, ...indicesOf(traded), ...platesOf(traded), ...CRYPTO];
}
