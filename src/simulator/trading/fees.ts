/**
 * What trading costs in real accounts. The table is the simulator's own: of the kind and size that a Hong Kong broker
 * charges, and no broker's price list.
 *
 * | market | fee | amount |
 * | --- | --- | --- |
 * | HK | Commission | 0.03 % of the value, at least 3 HKD an order |
 * | | Platform Fee | 15 HKD an order |
 * | | Stamp Duty | 0.1 % of the value |
 * | | Trading Fee | 0.00565 % |
 * | | SFC Levy | 0.0027 % |
 * | | Settlement Fee | 0.0042 % |
 * | US | Commission | 0.0049 USD a share, at least 0.99 USD an order |
 * | | Platform Fee | 0.005 USD a share, at least 1 USD an order |
 * | | Settlement Fee | 0.003 USD a share |
 * | | Trading Activity Fee | 0.00017 USD a share sold |
 * | SH, SZ | Commission | 0.03 % of the value, at least 3 CNH an order |
 * | | Platform Fee | 15 CNH an order |
 * | | Handling Fee | 0.00341 % |
 * | | Stamp Duty | 0.05 % of the value sold |
 *
 * Each is rounded to the cent, and all are zero until something is filled. None ever falls while an order fills further, so
 * that every fill can be charged what it adds.
 *
 * @module
 */

import type { Side } from "../market/order_book.ts";
import { UNITS } from "../market/tick_size.ts";
import type { MarketCode } from "../market/zones.ts";
import { CENT, share } from "./money.ts";

/** One kind of fee, in units. */
export interface Fee {
  readonly title: string;
  readonly value: number;
}

/** The fees of an order of which so many shares of so much value (in units) are filled. */
export function orderFees(market: MarketCode, side: Side, qty: number, value: number): readonly Fee[] {
  if (qty <= 0) return [];
  if (market === "US") {
    return [
      fee("Commission", perShare(qty, 4900, 99)),
      fee("Platform Fee", perShare(qty, 5000, 100)),
      fee("Settlement Fee", perShare(qty, 3000, 0)),
      ...(side === "ask" ? [fee("Trading Activity Fee", perShare(qty, 170, 0))] : []),
    ];
  }
  const commission = fee("Commission", Math.max(3 * UNITS, share(value, 300)));
  const platform = fee("Platform Fee", 15 * UNITS);
  if (market === "HK") {
    return [
      commission,
      platform,
      fee("Stamp Duty", share(value, 1000)),
      fee("Trading Fee", share(value, 56.5)),
      fee("SFC Levy", share(value, 27)),
      fee("Settlement Fee", share(value, 42)),
    ];
  }
  return [
    commission,
    platform,
    fee("Handling Fee", share(value, 34.1)),
    ...(side === "ask" ? [fee("Stamp Duty", share(value, 500))] : []),
  ];
}

/** The sum of {@linkcode orderFees}. */
export function totalFees(market: MarketCode, side: Side, qty: number, value: number): number {
  return orderFees(market, side, qty, value).reduce((sum, { value }) => sum + value, 0);
}

function fee(title: string, value: number): Fee {
  return { title, value };
}

/** So many millionths of a dollar a share, at least so many cents. */
function perShare(qty: number, millionths: number, least: number): number {
  return Math.max(least * CENT, share(qty * UNITS, millionths));
}
