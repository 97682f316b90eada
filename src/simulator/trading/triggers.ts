/**
 * When an order that waits for a price goes to the exchange.
 *
 * @module
 */

import { TrailType } from "../../gen/trd_common.ts";
import { snap } from "../market/tick_size.ts";
import { toUnits } from "./money.ts";
import type { ClientOrder } from "./order.ts";
import { lastPrice } from "./position.ts";

/** Begins to watch: a trailing stop follows from the newest price on. */
export function watch(order: ClientOrder): void {
  order.extreme = lastPrice(order.terms.security);
}

/** The price that sets an order off, in units. */
export function triggerOf(order: ClientOrder): number {
  const { side, auxPrice, trailType, trailValue = 0 } = order.terms;
  if (order.kind.trigger !== "trail") return auxPrice ?? 0;
  const trail = trailType === TrailType.Ratio ? Math.round(order.extreme * trailValue / 100) : toUnits(trailValue);
  return side === "ask" ? order.extreme - trail : order.extreme + trail;
}

/** Whether a trade at `price` (in units) sets an order off. A trailing stop first follows it. */
export function isReached(order: ClientOrder, price: number): boolean {
  const buys = order.terms.side === "bid";
  if (order.kind.trigger === "trail") order.extreme = (buys ? Math.min : Math.max)(order.extreme, price);
  const trigger = triggerOf(order);
  // Stops go with the price: a buyer's when it rises. What waits to be touched goes against it.
  return buys === (order.kind.trigger !== "touch") ? price >= trigger : price <= trigger;
}

/** Sets it off: a trailing stop limit order gets its limit, the spread beyond its trigger. */
export function setOff(order: ClientOrder): void {
  order.triggered = true;
  const { terms } = order;
  if (terms.trailSpread === undefined || order.kind.trigger !== "trail") return;
  const limit = triggerOf(order) + (terms.side === "bid" ? terms.trailSpread : -terms.trailSpread);
  terms.price = snap(terms.security.info.ticks, limit);
}
