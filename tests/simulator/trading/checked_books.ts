/** What holds of an account's books at any time. */

import assert from "node:assert/strict";
import type { SimSecurity } from "../../../src/simulator/market/security.ts";
import { UNITS } from "../../../src/simulator/market/tick_size.ts";
import type { AccountBooks } from "../../../src/simulator/trading/account.ts";
import { fundsRow } from "../../../src/simulator/trading/funds.ts";

/** Securities of an account, as its fills tell. */
interface Sum {
  qty: number;
  spent: number;
  /** Closed once: it then begins anew, and forgets what it gained. */
  closed: boolean;
}

const CURRENCY: Readonly<Record<string, number>> = { HK: 1, US: 2, SH: 3, SZ: 3 };

function currencyOf({ info }: SimSecurity): number {
  return CURRENCY[info.market] as number;
}

/** Checks the books against the cash at the start, in units by currency. */
export function checkBooks(account: AccountBooks, start: ReadonlyMap<number, number>): void {
  const cash = new Map(start);
  const add = (currency: number, amount: number): void => void cash.set(currency, (cash.get(currency) ?? 0) + amount);
  const sums = new Map<SimSecurity, Sum>();
  const filled = new Map<bigint, { qty: number; value: number }>();
  for (const { order, security, side, qty, price, withdrawn } of account.fills) {
    const sum = sums.get(security) ?? { qty: 0, spent: 0, closed: false };
    sums.set(security, sum);
    if (withdrawn) {
      sum.closed = true;
      continue;
    }
    const { terms } = security.info;
    const signed = side === "bid" ? qty : -qty;
    const value = signed * price * (terms?.kind === "option" || terms?.kind === "future" ? terms.multiplier : 1);
    if (terms?.kind !== "future") add(currencyOf(security), -value);
    sum.closed ||= sum.qty + signed === 0 || (sum.qty + signed) * sum.qty < 0;
    sum.qty += signed;
    sum.spent += value;
    const { qty: before, value: valued } = filled.get(order.orderID) ?? { qty: 0, value: 0 };
    filled.set(order.orderID, { qty: before + qty, value: valued + qty * price });
  }
  for (const order of account.orders.values()) {
    add(currencyOf(order.terms.security), -order.fees);
    const sum = filled.get(order.orderID) ?? { qty: 0, value: 0 };
    assert.deepEqual([order.filled, order.filledValue], [sum.qty, sum.value], "filled is the sum of fills");
    assert.ok(order.filled <= order.terms.qty && order.fees >= 0, "more than was ordered");
    assert.equal(order.working, account.working.has(order));
    if (order.bookId !== undefined) assert.equal(order.terms.security.book.order(order.bookId)?.volume, order.left);
  }
  let assets = 0;
  for (const [security, { qty, spent, closed }] of sums) {
    const position = account.position(security);
    assert.ok(position !== undefined && position.qty === qty, "a position is not the sum of its fills");
    const { cost, realized, value } = position;
    assert.ok(Number.isInteger(cost) && Number.isInteger(realized), "amounts are whole");
    if (qty === 0) assert.equal(cost, 0);
    if (!closed) assert.equal(cost - realized, spent, "what was paid is what is held and what was gained");
    const future = security.info.kind === "future";
    // Of futures only what was gained moves cash.
    if (future) add(currencyOf(security), cost - spent);
    assets += future ? value - cost : value;
  }
  for (const [currency, amount] of account.cash) {
    assert.equal(amount, cash.get(currency), "cash is start, fills, gains and fees");
    assets += amount;
  }
  const flows = new Map(start);
  for (const { currency, amount } of account.flows) flows.set(currency, (flows.get(currency) ?? 0) + amount);
  assert.deepEqual(account.cash, flows, "and the sum of its flows");
  if (account.cash.size === 1) {
    const { totalAssets, cash: told = 0 } = fundsRow(account, account.currency);
    assert.equal(totalAssets, assets / UNITS, "cash and positions are all there is");
    assert.equal(told, [...account.cash.values()].reduce((sum, amount) => sum + amount, 0) / UNITS);
  }
  if (!account.margin && !account.fills.some(({ withdrawn }) => withdrawn)) {
    assert.ok([...account.cash.values()].every((amount) => amount >= 0), "a cash account owes nothing");
  }
}
