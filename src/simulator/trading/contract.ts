/**
 * What trading makes of a security: how its quantities, prices and values are reckoned.
 *
 * @module
 */

import type { Side } from "../market/order_book.ts";
import type { SecurityInfo, SecurityKind } from "../market/securities.ts";
import type { SimSecurity } from "../market/security.ts";

/**
 * How it is accounted for: shares (funds and warrants too) and crypto are bought with their whole value, options with
 * theirs, and of futures only gains and losses are ever paid. An index or a plate is not traded.
 */
export type Trade = "shares" | "option" | "future" | "crypto" | "none";

const TRADES: Readonly<Record<SecurityKind, Trade>> = {
  stock: "shares",
  etf: "shares",
  index: "none",
  plate: "none",
  warrant: "shares",
  option: "option",
  future: "future",
  crypto: "crypto",
};

/** How a security is accounted for. A coin's index, such as BTC, is told of like its pair BTCUSD, which alone is traded. */
export function tradeOf({ kind, code, currency }: SecurityInfo): Trade {
  return kind === "crypto" && !code.endsWith(currency) ? "none" : TRADES[kind];
}

/** Whether it is a warrant or a CBBC: nobody lends on it or sells it short. */
export function isWarrant({ kind }: SecurityInfo): boolean {
  return kind === "warrant";
}

/** What a contract's price is multiplied with: 1 for shares and crypto. */
export function multiplierOf({ terms }: SecurityInfo): number {
  return terms?.kind === "option" || terms?.kind === "future" ? terms.multiplier : 1;
}

/** What a quantity comes to at a price in units, in whole units. */
export function worth({ info }: SimSecurity, qty: number, price: number): number {
  return Math.round(qty * price * multiplierOf(info));
}

/** The least quantity that is traded, and the step of every other: of crypto the hundred-thousandth part of a coin. */
export function lotOf(info: SecurityInfo): number {
  return tradeOf(info) === "crypto" ? 1e-5 : info.lotSize;
}

/** Whether a quantity is whole lots. */
export function isWhole(info: SecurityInfo, qty: number): boolean {
  const lot = lotOf(info);
  return lot < 1 ? Math.abs(qty / lot - Math.round(qty / lot)) < 1e-6 : qty % lot === 0;
}

/** A sum of quantities without what doubles add to it: eight decimals are the finest there are. */
export function exact(qty: number): number {
  return Math.round(qty * 1e8) / 1e8;
}

/** 1 for a buyer, -1 for a seller. */
export function signOf(side: Side): 1 | -1 {
  return side === "bid" ? 1 : -1;
}
