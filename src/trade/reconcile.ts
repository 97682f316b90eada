/**
 * Looks up what became of an order whose reply was lost. Not seen is not the same as not placed: nothing here says so.
 *
 * @module
 */

import { checkOption, MILLISECONDS } from "../connection/options.ts";
import { ModifyOrderOp, type Order, OrderStatus } from "../gen/trd_common.ts";
import type { TrdModifyOrderC2SInput } from "../gen/trd_modify_order.ts";
import type { SessionClock } from "../session/clock.ts";
import { finalOutcome } from "./order_state.ts";
import { orderTypes } from "./order_types.ts";
import type { TradeOrder } from "./trade_order.ts";

/**
 * How long to look.
 *
 * @example
 * ```ts
 * import { OpenDOrderInDoubtError, type ReconcileOptions } from "@opend/client";
 *
 * const options: ReconcileOptions = { within: 60_000 };
 * try {
 *   await trade.cancelOrder(order);
 * } catch (error) {
 *   if (!(error instanceof OpenDOrderInDoubtError)) throw error;
 *   const { outcome, sure } = await error.reconcile(options);
 * }
 * ```
 */
export interface ReconcileOptions {
  /** For how long, in milliseconds; the last look is at its end. @default 30_000 */
  within?: number | undefined;
  /** Gives it up. */
  signal?: AbortSignal | undefined;
}

/** What was found, and how sure that is. Told by {@linkcode OpenDOrderInDoubtError.reconcile}. */
export interface Reconciled {
  /**
   * `"tookEffect"`: the order is there, or the change shows. `"noEffect"`, of a change only: the order had ended by other
   * ways. `"notSeen"`: at least two looks did not show it; it may still appear, so do not place it again without looking at
   * the account. `"ambiguous"`: several orders could be it. `"unknown"`: fewer than two looks succeeded.
   */
  readonly outcome: "tookEffect" | "noEffect" | "notSeen" | "ambiguous" | "unknown";
  /** Whether there is no doubt: found by a remark that no other order has, or by its identity. Never so for what was not seen. */
  readonly sure: boolean;
  /** The order, to be followed; absent unless one was found. */
  readonly order?: TradeOrder | undefined;
  /**
   * The orders that could be it, also those that it was not found among by its remark because they have none; where all were
   * to be cancelled, those that still work.
   */
  readonly candidates: readonly Order[];
  /** How many looks at the order list succeeded. */
  readonly looks: number;
  /** Milliseconds from the first look to the end. */
  readonly elapsed: number;
  /** Why the last look that failed did; absent when none did. */
  readonly lastError?: unknown;
}

/** What a look shows; undefined: not what was looked for. */
export type Finding = Pick<Reconciled, "outcome" | "sure" | "order" | "candidates"> | undefined;

/** What is looked for. */
export interface Sought {
  /** Looks for it among orders. */
  find(orders: readonly Order[]): Finding;
  /** The orders that still speak against it, when it was not found. */
  open?(orders: readonly Order[]): readonly Order[];
  /**
   * Whether it can be told from any order that is known; otherwise only the whole list will do, as it is now.
   */
  readonly isUnique?: boolean;
}

/** What to look at, and for what. */
export interface Search extends Sought {
  readonly clock: SessionClock;
  /** What pushes and lists have brought so far. */
  known(): readonly Order[];
  /** Fetches the order list anew. */
  fetch(signal: AbortSignal | undefined): Promise<readonly Order[]>;
}

/** Milliseconds between the looks: OpenD takes 10 in 30 seconds, and others ask too. */
const PAUSES = [1000, 2000, 3000];
const PAUSE = 4000;

/** Looks again and again until something is found, or the time is over. */
export async function search(
  { clock, known, fetch, find, open, isUnique = false }: Search,
  { within = 30_000, signal }: ReconcileOptions,
): Promise<Reconciled> {
  checkOption("within", within, MILLISECONDS);
  signal?.throwIfAborted();
  const start = clock.now();
  const elapsed = (): number => clock.now() - start;
  let looks = 0;
  let lastError: unknown;
  let candidates: readonly Order[] = [];
  for (let round = 0;; round++) {
    const isLast = elapsed() >= within;
    let found = isUnique ? find(known()) : undefined;
    if (found === undefined) {
      try {
        const orders = await fetch(signal);
        looks++;
        candidates = open?.(orders) ?? [];
        found = find(orders);
      } catch (error) {
        signal?.throwIfAborted();
        if ((error as { code?: unknown }).code === "CLOSED") throw error;
        lastError = error;
      }
    }
    if (found !== undefined) return { ...found, looks, elapsed: elapsed(), lastError };
    if (isLast && round > 0) break;
    const left = within - elapsed();
    await pause(clock, left > 0 ? Math.min(PAUSES[round] ?? PAUSE, left) : PAUSES[0]!, signal);
  }
  return { outcome: looks < 2 ? "unknown" : "notSeen", sure: false, candidates, looks, elapsed: elapsed(), lastError };
}

function pause(clock: SessionClock, delay: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      stop();
      reject(signal?.reason);
    };
    const stop = clock.schedule(
      () => {
        signal?.removeEventListener("abort", onAbort);
        resolve();
      },
      delay,
      false,
    );
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}

const cancelled: ReadonlySet<number> = new Set([
  OrderStatus.Cancelling_Part,
  OrderStatus.Cancelling_All,
  OrderStatus.Cancelled_Part,
  OrderStatus.Cancelled_All,
  OrderStatus.Deleted,
]);

/** Whether two numbers of an order are the same but for how they were reckoned; what is not told may be. */
export function isNear(told: number | undefined, asked: number | undefined): boolean {
  if (told === undefined || asked === undefined) return true;
  return Math.abs(told - asked) <= Math.max(1e-9, 1e-7 * Math.abs(asked));
}

/** Whether a change of an order shows in its state; undefined: not yet. */
export function changeShows(order: Order, asked: TrdModifyOrderC2SInput): "tookEffect" | "noEffect" | undefined {
  const { orderStatus } = order;
  const isOver = finalOutcome(order) !== undefined;
  switch (asked.modifyOrderOp) {
    case ModifyOrderOp.Cancel:
      if (cancelled.has(orderStatus)) return "tookEffect";
      break;
    case ModifyOrderOp.Disable:
      if (orderStatus === OrderStatus.Disabled) return "tookEffect";
      break;
    case ModifyOrderOp.Enable:
      if (orderStatus !== OrderStatus.Disabled && !isOver) return "tookEffect";
      break;
    case ModifyOrderOp.Delete:
      // What has ended can be deleted all the same.
      return orderStatus === OrderStatus.Deleted ? "tookEffect" : undefined;
    default: {
      const needs = orderTypes.get(order.orderType)?.needs ?? [];
      const asIs = (["price", "auxPrice", "trailType", "trailValue", "trailSpread"] as const)
        .every((field) =>
          !needs.includes(field) || asked[field] === undefined || isNear(order[field] ?? NaN, asked[field])
        );
      if (asIs && (asked.qty === undefined || asked.qty === order.qty)) return "tookEffect";
    }
  }
  return isOver ? "noEffect" : undefined;
}
