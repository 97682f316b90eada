/**
 * How a method is told which order, and what it tells of it.
 *
 * @module
 */

import type { RequestOptions } from "../connection/connection.ts";
import type { ModifyOrderOp, Order, TrdMarket } from "../gen/trd_common.ts";
import type { OrderChanges, OrderName } from "./order_request.ts";
import type { TradeOrder } from "./trade_order.ts";

/**
 * Which order: its handle, an order from a list or push, its identities, `orderID` alone (a bigint) or `orderIDEx` (a
 * text). Taken by {@linkcode OpenTradeContext.cancelOrder}.
 */
export type OrderTarget = TradeOrder | OrderName | bigint | string;

/**
 * What is to be changed, and how.
 *
 * @example
 * ```ts
 * import { type ModifyOrderInput } from "@opend/client";
 *
 * const input: ModifyOrderInput = { qty: 200, price: 301 };
 * await trade.modifyOrder(order, input);
 * ```
 */
export interface ModifyOrderInput extends OrderChanges {
  /** What is done; all but Normal take no other field. @default ModifyOrderOp.Normal */
  modifyOrderOp?: ModifyOrderOp | undefined;
}

/** What came of cancelling one of several orders. Told by {@linkcode OpenTradeContext.cancelAllOrders}. */
export interface CancelReport {
  /** The order as it was when it was to be cancelled. */
  readonly order: Order;
  /** To follow it by. */
  readonly handle: TradeOrder;
  /** Why OpenD did not take the request, or that nobody knows; absent when it took it. */
  readonly error?: unknown;
}

/**
 * Which orders to cancel, and how.
 *
 * @example
 * ```ts
 * import { type CancelAllOptions, TrdMarket } from "@opend/client";
 *
 * const options: CancelAllOptions = { trdMarket: TrdMarket.HK, oneByOne: true };
 * await trade.cancelAllOrders(options);
 * ```
 */
export interface CancelAllOptions extends RequestOptions {
  /** Only those of this market. @default all of the account */
  trdMarket?: TrdMarket | undefined;
  /** Whether to cancel one after the other rather than all with a single request. @default false */
  oneByOne?: boolean | undefined;
}
