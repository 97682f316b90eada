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
 * | HK options | Commission | 0.2 % of the value, at least 3 HKD an order |
 * | | Platform Fee | 15 HKD an order |
 * | | Trading Tariff | 3 HKD a contract |
 * | US options | Commission | 0.65 USD a contract, at least 1.99 USD an order |
 * | | Platform Fee | 0.3 USD a contract |
 * | | Options Regulatory Fee | 0.03 USD a contract |
 * | | Trading Activity Fee | 0.01 USD a contract sold |
 * | HK futures | Commission, Platform Fee | 5 HKD a contract each |
 * | | Trading Fee, SFC Levy | 10 HKD and 0.54 HKD a contract |
 * | US futures | Commission, Platform Fee | 0.5 USD a contract each |
 * | | Exchange Fee, NFA Fee | 1.38 USD and 0.02 USD a contract |
 * | crypto | Platform Fee | 0.5 % of the value, at least 0.01 of the currency an order |
 *
 * Each is rounded to the cent, and all are zero until something is filled. None ever falls while an order fills further, so
 * that every fill can be charged what it adds.
 *
 * @module
 */

import type { Side } from "../market/order_book.ts";
import { UNITS } from "../market/tick_size.ts";
import type { SecurityInfo } from "../market/securities.ts";
import { tradeOf } from "./contract.ts";
import { CENT, share } from "./money.ts";

/** One kind of fee, in units. */
export interface Fee {
  readonly title: string;
  readonly value: number;
}

/** The fees of an order of which so many shares or contracts of so much value (in units) are filled. */
export function orderFees(info: SecurityInfo, side: Side, qty: number, value: number): readonly Fee[] {
  if (qty <= 0) return [];
  const { market } = info;
  switch (tradeOf(info)) {
    case "option":
      return market === "US" ? usOption(side, qty) : hkOption(qty, value);
    case "future":
      return market === "US" ? usFuture(qty) : hkFuture(qty);
    case "crypto":
      return [fee("Platform Fee", Math.max(CENT, share(value, 5000)))];
    default:
      return shareFees(info, side, qty, value);
  }
}

function usOption(side: Side, qty: number): readonly Fee[] {
  return [
    fee("Commission", perShare(qty, 650_000, 199)),
    fee("Platform Fee", perShare(qty, 300_000, 0)),
    fee("Options Regulatory Fee", perShare(qty, 30_000, 0)),
    ...(side === "ask" ? [fee("Trading Activity Fee", perShare(qty, 10_000, 0))] : []),
  ];
}

function hkOption(qty: number, value: number): readonly Fee[] {
  return [
    fee("Commission", Math.max(3 * UNITS, share(value, 2000))),
    fee("Platform Fee", 15 * UNITS),
    fee("Trading Tariff", perShare(qty, 3_000_000, 0)),
  ];
}

function usFuture(qty: number): readonly Fee[] {
  return [
    fee("Commission", perShare(qty, 500_000, 0)),
    fee("Platform Fee", perShare(qty, 500_000, 0)),
    fee("Exchange Fee", perShare(qty, 1_380_000, 0)),
    fee("NFA Fee", perShare(qty, 20_000, 0)),
  ];
}

function hkFuture(qty: number): readonly Fee[] {
  return [
    fee("Commission", perShare(qty, 5_000_000, 0)),
    fee("Platform Fee", perShare(qty, 5_000_000, 0)),
    fee("Trading Fee", perShare(qty, 10_000_000, 0)),
    fee("SFC Levy", perShare(qty, 540_000, 0)),
  ];
}

function shareFees({ market }: SecurityInfo, side: Side, qty: number, value: number): readonly Fee[] {
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
export function totalFees(info: SecurityInfo, side: Side, qty: number, value: number): number {
  return orderFees(info, side, qty, value).reduce((sum, { value }) => sum + value, 0);
}

function fee(title: string, value: number): Fee {
  return { title, value };
}

/** So many millionths of the currency a share or contract, at least so many cents. */
function perShare(qty: number, millionths: number, least: number): number {
  return Math.max(least * CENT, share(qty * UNITS, millionths));
}
