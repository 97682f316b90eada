/**
 * States of an order: which are final, and which of two is the later one.
 *
 * @module
 */

import { type Order, OrderStatus } from "../gen/trd_common.ts";

/**
 * How an order ended: filled whole; filled in part, the rest gone; cancelled, refused or deleted with nothing filled;
 * or a
 * fill was withdrawn afterwards (`FillCancelled`), so that what was filled is to be looked up. Told by {@linkcode
 * TradeOrder.final}.
 */
export type FinalOutcome = "filled" | "partlyFilled" | "cancelled" | "refused" | "deleted" | "fillCancelled";

/** The states that an order does not leave again, but for one that is further down. */
const finals: ReadonlyMap<number, { readonly outcome: FinalOutcome; readonly rank: number }> = new Map<
  number,
  { outcome: FinalOutcome; rank: number }
>([
  [OrderStatus.SubmitFailed, { outcome: "refused", rank: 0 }],
  [OrderStatus.Failed, { outcome: "refused", rank: 0 }],
  [OrderStatus.Cancelled_All, { outcome: "cancelled", rank: 0 }],
  [OrderStatus.Cancelled_Part, { outcome: "partlyFilled", rank: 0 }],
  [OrderStatus.Filled_All, { outcome: "filled", rank: 0 }],
  [OrderStatus.Deleted, { outcome: "deleted", rank: 1 }],
  [OrderStatus.FillCancelled, { outcome: "fillCancelled", rank: 2 }],
]);

/** Of the states that are not final, how far along they are: what decides where time does not. */
const progress: ReadonlyMap<number, number> = new Map<number, number>([
  [OrderStatus.Unknown, 0],
  [OrderStatus.Unsubmitted, 0],
  [OrderStatus.WaitingSubmit, 1],
  [OrderStatus.Submitting, 2],
  [OrderStatus.TimeOut, 2],
]);

/** Those that come after Submitting: they may follow each other in any order. */
const WORKING = 3;

/**
 * How an order ended; undefined while it has not. `TimeOut` (nobody knows yet), `Disabled` (it can be enabled again) and
 * states that this version does not know are no end.
 */
export function finalOutcome({ orderStatus, fillQty = 0 }: Order): FinalOutcome | undefined {
  const outcome = finals.get(orderStatus)?.outcome;
  // Whatever became of the rest, what was filled is held.
  const isRestGone = outcome === "cancelled" || outcome === "refused" || outcome === "deleted";
  return isRestGone && fillQty > 0 ? "partlyFilled" : outcome;
}

/** The states of an order that broker or exchange has taken, and that has not ended. */
const working: ReadonlySet<number> = new Set([
  OrderStatus.Submitted,
  OrderStatus.Filled_Part,
  OrderStatus.Cancelling_Part,
  OrderStatus.Cancelling_All,
  OrderStatus.Disabled,
]);

/**
 * Whether broker or exchange has taken the order: it works, has worked, or was filled. `TimeOut` says nothing of that, and
 * neither does a state that this version does not know.
 */
export function isAccepted(order: Order): boolean {
  const outcome = finalOutcome(order);
  return outcome === undefined ? working.has(order.orderStatus) : outcome !== "refused";
}

/**
 * Whether `next` may take the place of `known`, both of the same order: pushes and lists do not come in the order in which
 * they were made. A final state gives way to none that is not; otherwise the later time decides, and where the times do not
 * tell, what is further along.
 */
export function supersedes(next: Order, known: Order): boolean {
  const nextFinal = finals.get(next.orderStatus);
  const knownFinal = finals.get(known.orderStatus);
  const later = compareTimes(next, known);
  if (knownFinal === undefined && nextFinal !== undefined) return true;
  if (knownFinal !== undefined && nextFinal === undefined) return false;
  if (nextFinal !== undefined && knownFinal !== undefined && nextFinal.rank !== knownFinal.rank) {
    return nextFinal.rank > knownFinal.rank;
  }
  if (later !== 0) return later > 0;
  const filled = (next.fillQty ?? 0) - (known.fillQty ?? 0);
  if (filled !== 0) return filled > 0;
  return (progress.get(next.orderStatus) ?? WORKING) >= (progress.get(known.orderStatus) ?? WORKING);
}

/**
 * Which of two was changed later: above 0, the first. Some reports have seconds, others milliseconds: where one has only
 * seconds, seconds are compared.
 */
function compareTimes(a: Order, b: Order): number {
  const one = a.updateTimestamp;
  const other = b.updateTimestamp;
  if (one !== undefined && other !== undefined && one > 0 && other > 0) {
    const coarse = Number.isInteger(one) || Number.isInteger(other);
    return coarse ? Math.floor(one) - Math.floor(other) : one - other;
  }
  // The same zone, and written so that text compares as time does.
  const length = Math.min(a.updateTime.length, b.updateTime.length);
  const first = a.updateTime.slice(0, length);
  const second = b.updateTime.slice(0, length);
  return first === second ? 0 : first > second ? 1 : -1;
}

/** Whether two values have the same content: plain data, as it is decoded. */
export function sameContent(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const left = a as Readonly<Record<string, unknown>>;
  const right = b as Readonly<Record<string, unknown>>;
  for (const name of new Set([...Object.keys(left), ...Object.keys(right)])) {
    if (!sameContent(left[name], right[name])) return false;
  }
  return true;
}
