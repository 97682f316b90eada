/**
 * What an account may still buy and sell.
 *
 * A cash account spends its cash, less what working orders hold back, and sells what it holds. A margin account needs an
 * initial margin of 50 % of what it holds long and of 60 % of what it is short, working orders included, out of its
 * equity (all currencies together at fixed rates), and may sell US securities short.
 *
 * @module
 */

import type { Currency } from "../../gen/trd_common.ts";
import type { Side } from "../market/order_book.ts";
import type { SimSecurity } from "../market/security.ts";
import { type AccountBooks, legsOf } from "./account.ts";
import { currencyOf } from "./markets.ts";
import { convert } from "./money.ts";
import type { ClientOrder } from "./order.ts";
import { lastPrice } from "./position.ts";

/** Initial margins, in hundredths. */
export const INITIAL = { long: 50, short: 60 } as const;
/** Maintenance margins, in hundredths. */
export const MAINTENANCE = { long: 30, short: 40 } as const;

/** The sums of an account, in units of one currency. */
export interface AccountSums {
  readonly cash: number;
  /** What is borrowed: cash below zero. */
  readonly debt: number;
  /** Held back for working orders. */
  readonly frozen: number;
  readonly longMv: number;
  /** Negative. */
  readonly shortMv: number;
  readonly assets: number;
  readonly initialMargin: number;
  readonly maintenanceMargin: number;
  /** What is left to open positions with: equity (or cash) less margins, and less what is held back. */
  readonly free: number;
}

/** Whether an account may sell a security that it does not hold. */
export function mayShort(account: AccountBooks, security: SimSecurity): boolean {
  return account.margin && security.info.market === "US";
}

/** The sums, in a currency; without what one order holds back. */
export function sumsOf(account: AccountBooks, currency: Currency, but?: ClientOrder): AccountSums {
  let cash = 0;
  let debt = 0;
  let longMv = 0;
  let shortMv = 0;
  for (const [own, amount] of account.cash) {
    const converted = convert(amount, own, currency);
    cash += converted;
    debt += Math.max(0, -converted);
  }
  for (const { security, value } of account.positions.values()) {
    const converted = convert(value, currencyOf(security.info), currency);
    if (converted > 0) longMv += converted;
    else shortMv += converted;
  }
  const frozen = frozenIn(account, currency, but);
  const assets = cash + longMv + shortMv;
  const margin = ({ long, short }: { readonly long: number; readonly short: number }): number =>
    account.margin ? Math.ceil((longMv * long - shortMv * short) / 100) : 0;
  const initialMargin = margin(INITIAL);
  return {
    cash,
    debt,
    frozen,
    longMv,
    shortMv,
    assets,
    initialMargin,
    maintenanceMargin: margin(MAINTENANCE),
    free: (account.margin ? assets - initialMargin : cash) - frozen,
  };
}

/** What opening so much takes of what is free, in units of the security's currency: its margin or its value, and its fees. */
export function needFor(account: AccountBooks, security: SimSecurity, side: Side, qty: number, price: number): number {
  const value = qty * price;
  const ratio = account.margin ? (side === "bid" ? INITIAL.long : INITIAL.short) : 100;
  return Math.ceil(value * ratio / 100) + account.feeFor(security, side, qty, value);
}

/** What is free for a security, in units of its currency. */
export function freeFor(account: AccountBooks, security: SimSecurity, but?: ClientOrder): number {
  return sumsOf(account, currencyOf(security.info), but).free;
}

/** The most shares, in whole lots, that can be opened with what is free. */
export function mostFor(account: AccountBooks, security: SimSecurity, side: Side, price: number, free: number): number {
  const { lotSize } = security.info;
  const fits = (lots: number): boolean => needFor(account, security, side, lots * lotSize, price) <= free;
  let low = 0;
  let high = price > 0 ? Math.max(0, Math.ceil(free * 3 / (price * lotSize))) : 0;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low * lotSize;
}

function frozenIn(account: AccountBooks, currency: Currency, but: ClientOrder | undefined): number {
  let sum = 0;
  for (const order of account.working) {
    if (order === but) continue;
    for (const { security, side, ratio } of legsOf(order)) {
      // Closing frees, it needs nothing.
      const held = account.held(security);
      if (side === "bid" ? held < 0 : held > 0) continue;
      const price = order.terms.legs === undefined ? order.reservePrice : lastPrice(security);
      const need = needFor(account, security, side, order.left * ratio, price);
      sum += convert(need, currencyOf(security.info), currency);
    }
  }
  return sum;
}
