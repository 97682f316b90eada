/**
 * The errors of trading, and how to tell the fates of an order apart.
 *
 * @module
 */

import {
  OpenDArgumentError,
  OpenDClosedError,
  OpenDError,
  OpenDLimitError,
  OpenDOrderOutcomeUnknownError,
  OpenDResponseError,
} from "../errors.ts";
import type { Order } from "../gen/trd_common.ts";
import type { Reconciled, ReconcileOptions } from "./reconcile.ts";

/**
 * The guard of an `OpenTradeContext` did not let an order through (`GUARD`): nothing was sent. `rule` names the option
 * that forbids it.
 *
 * @example
 * ```ts
 * import { OpenDGuardError } from "@opend/client";
 *
 * function isOverCap(error: unknown): boolean {
 *   return error instanceof OpenDGuardError && error.rule !== "trdEnv";
 * }
 * ```
 */
export class OpenDGuardError extends OpenDError {
  protected static override readonly errorName: string = "OpenDGuardError";
  /** The option that forbids it: `"trdEnv"`, or one of `TradeGuard`, such as `"maxOrderValue"`. */
  readonly rule: string;

  constructor(rule: string, message: string, options?: ErrorOptions) {
    super("GUARD", message, options);
    this.rule = rule;
  }
}

/**
 * No account, or more than one, is what was asked for (`ACCOUNT`): nothing was sent. The message says for each account why
 * it is or is not eligible, and what to pass.
 *
 * @example
 * ```ts
 * import { OpenDAccountError } from "@opend/client";
 *
 * function isAmbiguous(error: unknown): boolean {
 *   return error instanceof OpenDAccountError && error.candidates.length > 1;
 * }
 * ```
 */
export class OpenDAccountError extends OpenDError {
  protected static override readonly errorName: string = "OpenDAccountError";
  /** The accounts that would all do; empty when none does. Their `accID` is what to pass. */
  readonly candidates: readonly bigint[];

  constructor(message: string, candidates: readonly bigint[], options?: ErrorOptions) {
    super("ACCOUNT", message, options);
    this.candidates = candidates;
  }
}

/**
 * OpenD took an order, and then broker or exchange refused it (`ORDER_REFUSED`): it reached `SubmitFailed` or `Failed` with
 * nothing filled. `TradeOrder.accepted()` rejects with it.
 *
 * @example
 * ```ts
 * import { OpenDOrderRefusedError } from "@opend/client";
 *
 * function reasonOf(error: unknown): string | undefined {
 *   return error instanceof OpenDOrderRefusedError ? error.order.lastErrMsg : undefined;
 * }
 * ```
 */
export class OpenDOrderRefusedError extends OpenDError {
  protected static override readonly errorName: string = "OpenDOrderRefusedError";
  /** The order as it was refused; `lastErrMsg` tells why, if anything does. */
  readonly order: Order;

  constructor(order: Order, options?: ErrorOptions) {
    const reason = order.lastErrMsg ? `: ${order.lastErrMsg}` : ", and no reason was given";
    super(
      "ORDER_REFUSED",
      `The order ${order.orderIDEx || order.orderID} of ${order.qty} ${order.code} was refused by broker or exchange ` +
        `(status ${order.orderStatus})${reason}`,
      options,
    );
    this.order = order;
  }
}

/**
 * An `OpenDOrderOutcomeUnknownError` of an `OpenTradeContext` (`ORDER_OUTCOME_UNKNOWN`): the order was sent, its fate is in
 * doubt, and {@linkcode reconcile} looks it up.
 *
 * @example
 * ```ts
 * import { OpenDOrderInDoubtError, type OpenTradeContext, OrderType, TrdSide } from "@opend/client";
 *
 * async function buy(trade: OpenTradeContext): Promise<void> {
 *   try {
 *     await trade.placeOrder({
 *       security: "HK.00700",
 *       trdSide: TrdSide.Buy,
 *       orderType: OrderType.Normal,
 *       qty: 100,
 *       price: 300,
 *     });
 *   } catch (error) {
 *     if (!(error instanceof OpenDOrderInDoubtError)) throw error;
 *     const { outcome, sure, order } = await error.reconcile({ within: 30_000 });
 *     if (outcome === "tookEffect" && sure) await order?.final();
 *   }
 * }
 * ```
 */
export class OpenDOrderInDoubtError extends OpenDOrderOutcomeUnknownError {
  protected static override readonly errorName: string = "OpenDOrderInDoubtError";
  readonly #look: (options: ReconcileOptions) => Promise<Reconciled>;

  /** @param look What {@linkcode reconcile} does. */
  constructor(unknown: OpenDOrderOutcomeUnknownError, look: (options: ReconcileOptions) => Promise<Reconciled>) {
    super(unknown.command, unknown.packetID, unknown.request, { cause: unknown.cause });
    this.#look = look;
  }

  /**
   * Looks for the order, or for what should have become of it, again and again: first among the pushes that came, then
   * in
   * the order list, fetched anew from the server, within OpenD's limits. It ends as soon as it is found, and otherwise
   * after
   * `within` milliseconds; it never says that an order was not placed, only that it was not seen, and in how many
   * looks.
   * Nothing is sent that changes an order. It may be called again.
   *
   * Rejects with `OpenDArgumentError` when an option cannot be used, `OpenDClosedError` when the context is closed, or
   * the
   * reason of `signal`. What makes a single look fail is in `lastError` of what it resolves with.
   *
   * @example
   * ```ts
   * import { OpenDOrderInDoubtError } from "@opend/client";
   *
   * try {
   *   await trade.cancelOrder(order);
   * } catch (error) {
   *   if (!(error instanceof OpenDOrderInDoubtError)) throw error;
   *   const { outcome, sure } = await error.reconcile({ within: 60_000 });
   * }
   * ```
   */
  async reconcile(options: ReconcileOptions = {}): Promise<Reconciled> {
    try {
      return await this.#look(options);
    } catch (error) {
      markSent(error);
      throw error;
    }
  }
}

/**
 * What became of an order that failed: `"notSent"`, `"refusedByOpenD"`, `"refusedByExchange"` (broker or exchange), or
 * `"unknown"`, which wants `reconcile()`. Told by {@linkcode orderOutcome}.
 */
export type OrderOutcome = "notSent" | "refusedByOpenD" | "refusedByExchange" | "unknown";

/** The codes of errors that are only thrown before an order is written. */
const UNSENT: ReadonlySet<string> = new Set([
  "ACCOUNT",
  "ARGUMENT",
  "CLOSED",
  "GUARD",
  "LOAD_FAILED",
  "NOT_CONNECTED",
  "RATE_LIMIT",
  "TOO_MANY_REQUESTS",
]);

/** What was thrown before the order was written, where that cannot be seen: a signal's reason, or the failure of a look. */
const unsent = new WeakSet<object>();

/** What ended a wait for an order that was sent: the same signal may have kept another from being sent, and so be in both. */
const sent = new WeakSet<object>();

/** Notes that waiting for an order that was sent ended with this, which says nothing of the order's fate. */
export function markSent(reason: unknown): void {
  if (typeof reason === "object" && reason !== null) sent.add(reason);
}

/** Notes that an order was not sent because of this, so that {@linkcode orderOutcome} knows. */
export function markUnsent(reason: unknown): void {
  if (typeof reason === "object" && reason !== null) unsent.add(reason);
}

/** Throws the reason of a signal that is aborted already: nothing has been sent. */
export function throwIfGivenUp(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return;
  markUnsent(signal.reason);
  throw signal.reason;
}

/**
 * The fate of an order, from what `placeOrder`, `modifyOrder`, `cancelOrder`, `placeComboOrder` or `TradeOrder.accepted()`
 * rejected with. Whatever it does not know for certain is `"unknown"`: also what ended the waiting for an order that OpenD
 * has taken, be it a time-out, a signal or `close()`.
 *
 * The reason of a `signal` that was aborted before the order was written is `"notSent"` where it is an object, as it is
 * unless you gave `abort()` something else; once the order is written, an abort gives an `OpenDOrderInDoubtError`.
 *
 * @example
 * ```ts
 * import { OpenDOrderInDoubtError, orderOutcome } from "@opend/client";
 *
 * async function handle(error: unknown): Promise<void> {
 *   switch (orderOutcome(error)) {
 *     case "notSent": // correct it, or try again
 *     case "refusedByOpenD": // nothing is in the market
 *     case "refusedByExchange":
 *       return;
 *     case "unknown":
 *       if (error instanceof OpenDOrderInDoubtError) await error.reconcile({ within: 30_000 });
 *   }
 * }
 * ```
 */
export function orderOutcome(error: unknown): OrderOutcome {
  if (typeof error === "object" && error !== null) {
    if (sent.has(error)) return "unknown";
    if (unsent.has(error)) return "notSent";
  }
  if (error instanceof OpenDOrderRefusedError) return "refusedByExchange";
  if (error instanceof OpenDResponseError) {
    // Of a command that changes an order the others come as an unknown outcome; should one come bare, it is one.
    return error.retType === -1 || error.retType === -500 ? "refusedByOpenD" : "unknown";
  }
  if (error instanceof OpenDArgumentError || error instanceof OpenDLimitError) return "notSent";
  if (error instanceof OpenDClosedError) return error.code === "CLOSED" ? "notSent" : "unknown";
  return error instanceof OpenDError && UNSENT.has(error.code) ? "notSent" : "unknown";
}
