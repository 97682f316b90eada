/**
 * What an account may still buy and sell.
 *
 * A cash account spends its cash, less what working orders hold back, and sells what it holds. A margin account needs the
 * initial margins (see `margin.ts`) of what it holds and is short, working orders included, out of its equity (all
 * currencies together at fixed rates), and may sell US shares, options and futures short.
 *
 * @module
 */

import type { Currency } from "../../gen/trd_common.ts";
import type { Side } from "../market/order_book.ts";
import type { SimSecurity } from "../market/security.ts";
import { type AccountBooks, legsOf } from "./account.ts";
import { exact, isWarrant, lotOf, tradeOf, worth } from "./contract.ts";
import { marginOf } from "./margin.ts";
import { currencyOf } from "./markets.ts";
import { convert } from "./money.ts";
import type { ClientOrder } from "./order.ts";
import { lastPrice } from "./position.ts";

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
  /** What futures gained that are held. */
  readonly open: number;
  readonly assets: number;
  readonly initialMargin: number;
  readonly maintenanceMargin: number;
  /** What is left to open positions with: equity (or cash) less margins, and less what is held back. */
  readonly free: number;
}

/** Whether an account may sell a security that it does not hold. */
export function mayShort(account: AccountBooks, security: SimSecurity): boolean {
  if (!account.margin) return false;
  switch (tradeOf(security.info)) {
    case "option":
    case "future":
      return true;
    case "shares":
      return security.info.market === "US" && !isWarrant(security.info);
    default:
      return false;
  }
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
  let open = 0;
  let initialMargin = 0;
  let maintenanceMargin = 0;
  for (const position of account.positions.values()) {
    const { security, qty } = position;
    if (qty === 0) continue;
    const { price } = position;
    const own = currencyOf(security.info);
    const converted = convert(position.equity(price), own, currency);
    if (account.margin) {
      initialMargin += convert(marginOf(security, qty, price, "initial", account.find), own, currency);
      maintenanceMargin += convert(marginOf(security, qty, price, "maintenance", account.find), own, currency);
    }
    if (tradeOf(security.info) === "future") open += converted;
    else if (converted > 0) longMv += converted;
    else shortMv += converted;
  }
  const frozen = frozenIn(account, currency, but);
  const assets = cash + longMv + shortMv + open;
  return {
    cash,
    debt,
    frozen,
    longMv,
    shortMv,
    open,
    assets,
    initialMargin,
    maintenanceMargin,
    free: (account.margin ? assets - initialMargin : cash) - frozen,
  };
}

/** What opening so much takes of what is free, in units of the security's currency: its margin or its value, and its fees. */
export function needFor(account: AccountBooks, security: SimSecurity, side: Side, qty: number, price: number): number {
  const value = worth(security, qty, price);
  const margin = account.margin
    ? marginOf(security, side === "bid" ? qty : -qty, price, "initial", account.find)
    : value;
  return margin + account.feeFor(security, side, qty, value);
}

/** What is free for a security, in units of its currency. */
export function freeFor(account: AccountBooks, security: SimSecurity, but?: ClientOrder): number {
  return sumsOf(account, currencyOf(security.info), but).free;
}

/** The most shares, in whole lots, that can be opened with what is free, and paid with so much cash. */
export function mostFor(
  account: AccountBooks,
  security: SimSecurity,
  side: Side,
  price: number,
  free: number,
  cash: number = Number.POSITIVE_INFINITY,
): number {
  const lotSize = lotOf(security.info);
  const fits = (lots: number): boolean => {
    const qty = exact(lots * lotSize);
    if (needFor(account, security, side, qty, price) > free) return false;
    const value = worth(security, qty, price);
    return cash === Number.POSITIVE_INFINITY || value + account.feeFor(security, side, qty, value) <= cash;
  };
  let low = 0;
  // Margins and fees rise evenly, or nearly: twice what one lot's margin tells is more than enough.
  const margin = account.margin
    ? marginOf(security, side === "bid" ? lotSize : -lotSize, price, "initial", account.find)
    : 0;
  const each = margin > 0 ? margin : worth(security, lotSize, price);
  let high = each > 0 ? Math.max(0, Math.ceil(free * 2 / each)) : 0;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return exact(low * lotSize);
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
      const need = needFor(account, security, side, exact(order.left * ratio), price);
      sum += convert(need, currencyOf(security.info), currency);
    }
  }
  return sum;
}
