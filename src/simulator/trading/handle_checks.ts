/**
 * What a test asks for of an order, checked.
 *
 * @module
 */

import { OpenDArgumentError } from "../../errors.ts";
import { tickBelow } from "../market/tick_size.ts";
import { isWhole } from "./contract.ts";
import { toUnits } from "./money.ts";
import type { ClientOrder } from "./order.ts";

/**
 * Quantity and price, in units, at which a test has an order filled; no price where the order's own is wanted.
 *
 * @throws {OpenDArgumentError} it cannot be filled so, or that is more than is left, no whole lots, or off tick
 */
export function checkFill(
  order: ClientOrder,
  quantity: number | undefined,
  price: number | undefined,
): readonly [qty: number, units: number | undefined] {
  const { terms, left } = order;
  const { info } = terms.security;
  const qty = quantity ?? left;
  const units = price === undefined ? terms.price ?? order.estimate : toUnits(price);
  if (!order.working || terms.legs !== undefined) {
    throw new OpenDArgumentError(
      `fill got the order "${order.orderID}", which cannot be filled so: use a working one without legs`,
    );
  }
  if (!(qty > 0) || qty > left || !isWhole(info, qty)) {
    throw new OpenDArgumentError(`fill got the quantity "${qty}"; whole lots, and at most ${left}, are wanted`);
  }
  if (!(units > 0) || units % tickBelow(info.ticks, units) !== 0) {
    throw new OpenDArgumentError(`fill got the price "${price}"; a multiple of the security's price step is wanted`);
  }
  return [qty, price === undefined ? undefined : units];
}
