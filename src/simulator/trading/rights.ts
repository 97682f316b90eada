/**
 * Whether an account can pay for an order, or has what it sells.
 *
 * @module
 */

import { OrderStatus } from "../../gen/trd_common.ts";
import type { AccountBooks } from "./account.ts";
import { exact, lotOf } from "./contract.ts";
import { available, valueOf } from "./exchange.ts";
import type { Change } from "./desk.ts";
import type { ClientOrder, OrderTerms } from "./order.ts";
import { lastPrice } from "./position.ts";
import { freeFor, mayShort, needFor } from "./power.ts";
import { noPower, noShares } from "./refusals.ts";

/**
 * Checks an order before it is taken: what it opens must be covered by what is free, and what it closes must be held and
 * not held back by other orders. A position is never reversed by one order.
 *
 * @param but the order that is to be changed, which then counts for nothing
 * @throws {Refusal} it is not
 */
export function checkRights(account: AccountBooks, terms: OrderTerms, filled: number, but?: ClientOrder): void {
  const { security, side, price, auxPrice } = terms;
  const qty = terms.qty - filled;
  const held = account.held(security);
  const closes = side === "bid" ? held < 0 : held > 0;
  if (closes) {
    const most = Math.max(0, exact(account.closable(security) - account.heldBack(security, side, but)));
    if (qty > most) throw noShares(security.symbol, most);
    return;
  }
  if (side === "ask" && !mayShort(account, security)) throw noShares(security.symbol, 0);
  let each = price ?? auxPrice;
  if (each === undefined) {
    const last = lastPrice(security);
    const most = Math.min(qty, Math.max(lotOf(security.info), available(security, side, undefined)));
    each = Math.ceil(valueOf(security, side, most, last) / most);
  }
  if (needFor(account, security, side, qty, each) > freeFor(account, security, but)) throw noPower();
}

/** As {@linkcode checkRights}, for new terms of an order. A disabled one is checked for itself when it is put back. */
export function checkChange(order: ClientOrder, change: Change = {}): void {
  const { terms } = order;
  const next: OrderTerms = {
    ...terms,
    qty: change.qty ?? terms.qty,
    price: change.price ?? terms.price,
    auxPrice: change.auxPrice ?? terms.auxPrice,
  };
  if (order.status === OrderStatus.Disabled || order.working) checkRights(order.account, next, order.filled, order);
}
