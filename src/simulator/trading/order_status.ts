/**
 * Where an order may go from where it stands. OpenD's whole diagram is not documented; this is what was seen live and what
 * the names say.
 *
 * @module
 */

import { OrderStatus } from "../../gen/trd_common.ts";

const {
  WaitingSubmit,
  Submitting,
  Submitted,
  Filled_Part,
  Filled_All,
  Cancelled_Part,
  Cancelled_All,
  Failed,
  Disabled,
  Deleted,
  FillCancelled,
} = OrderStatus;

const NEXT: Readonly<Partial<Record<OrderStatus, readonly OrderStatus[]>>> = {
  // Held by the broker until its trigger.
  [WaitingSubmit]: [Submitting, Cancelled_All, Failed, Disabled],
  [Submitting]: [WaitingSubmit, Submitted, Filled_Part, Filled_All, Cancelled_All, Failed],
  [Submitted]: [Filled_Part, Filled_All, Cancelled_All, Failed, Disabled],
  [Filled_Part]: [Filled_Part, Filled_All, Cancelled_Part, FillCancelled],
  // A fill may be withdrawn long after, and several.
  [Filled_All]: [FillCancelled],
  [Cancelled_Part]: [FillCancelled],
  [FillCancelled]: [FillCancelled],
  [Disabled]: [Submitting, Cancelled_All, Failed, Deleted],
  [Cancelled_All]: [Deleted],
  [Failed]: [Deleted],
};

/** Whether an order may go from one state to another. */
export function mayBecome(from: OrderStatus, to: OrderStatus): boolean {
  return NEXT[from]?.includes(to) === true;
}

/** Whether an order has come to its end. A disabled one has not: it can be put back. */
export function isFinal(status: OrderStatus): boolean {
  return status === Filled_All || status === Cancelled_Part || status === Cancelled_All || status === Failed ||
    status === Deleted || status === FillCancelled;
}

/** Whether an order may still be filled by itself, and holds money or shares back for that. */
export function isWorking(status: OrderStatus): boolean {
  return !isFinal(status) && status !== Disabled;
}

/** The state's name, such as `"Filled_All"`. */
export function statusName(status: OrderStatus): string {
  return Object.entries(OrderStatus).find(([, value]) => value === status)?.[0] ?? String(status);
}
