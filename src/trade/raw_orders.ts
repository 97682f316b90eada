/**
 * Orders that are sent with `request` rather than a method: the guard sees them too.
 *
 * @module
 */

import { ModifyOrderOp, OrderType, TrdSecMarket } from "../gen/trd_common.ts";
import type { TrdModifyOrderC2SInput } from "../gen/trd_modify_order.ts";
import type { TrdPlaceComboOrderC2SInput } from "../gen/trd_place_combo_order.ts";
import type { TrdPlaceOrderC2SInput } from "../gen/trd_place_order.ts";
import type { Guard, Guarded } from "./guard.ts";
import { productOf, symbolOfTraded, tradedOf } from "./markets.ts";
import type { OrderTable } from "./order_table.ts";
import { guardedOf, priceOf, sizeOf } from "./prepare.ts";

/**
 * Looks at an order, or a change of one, as it is sent.
 *
 * @returns what takes it out of the guard's count again
 * @throws {OpenDGuardError} when a cap forbids it.
 */
export function admitRaw(
  guard: Guard | undefined,
  table: OrderTable,
  c2s: unknown,
  modify: TrdModifyOrderC2SInput | undefined,
): () => void {
  if (guard === undefined) return () => {};
  if (modify === undefined) return guard.admit(rawGuarded(c2s as TrdPlaceOrderC2SInput | TrdPlaceComboOrderC2SInput));
  if (modify.modifyOrderOp !== ModifyOrderOp.Normal || !guard.looksAtChanges) return () => {};
  const { header, orderID, orderIDEx } = modify;
  // What is missing is refused where all requests are: when it is written.
  const known = table.find(BigInt(header?.accID ?? 0), { orderID: BigInt(orderID ?? 0), orderIDEx })?.latest;
  // Of one that is not known all of it counts as new.
  const before: Guarded = known === undefined
    ? { symbols: ["an order that is not known"], qty: 0, price: 0, contractSize: undefined }
    : guardedOf(known);
  // Of an order that is not known nobody can say whether it has a limit: what is sent is taken for one.
  const orderType = known?.orderType ?? OrderType.StopLimit;
  const price = priceOf({ ...modify, orderType, qty: 0, price: modify.price || undefined }, undefined);
  return guard.admitChange(before, { ...before, qty: modify.qty ?? before.qty, price });
}

/** What the guard sees of an order that was sent without the help of a method. */
function rawGuarded(c2s: TrdPlaceOrderC2SInput | TrdPlaceComboOrderC2SInput): Guarded {
  const price = priceOf(c2s, undefined);
  if (!("code" in c2s)) {
    const symbols = (c2s.comboLegs ?? []).map(({ security }) => symbolOfTraded(tradedOf(security)));
    return { symbols, qty: c2s.qty, price, contractSize: undefined };
  }
  const { code, secMarket = TrdSecMarket.Unknown, amount, qty, header } = c2s;
  const contractSize = sizeOf(productOf({ code, secMarket }, header?.trdMarket), undefined);
  return { symbols: [symbolOfTraded({ code, secMarket })], qty, price, contractSize, amount };
}
