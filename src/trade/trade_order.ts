/**
 * One order, followed.
 *
 * @module
 */

import type { RequestOptions } from "../connection/connection.ts";
import { checkOption, MILLISECONDS } from "../connection/options.ts";
import { type OpenDError, OpenDTimeoutError } from "../errors.ts";
import { type Order, OrderStatus, type TrdHeader } from "../gen/trd_common.ts";
import type { TrdPlaceComboOrderC2SInput } from "../gen/trd_place_combo_order.ts";
import type { TrdPlaceOrderC2SInput } from "../gen/trd_place_order.ts";
import { BoundedQueue } from "../session/bounded_queue.ts";
import type { SessionClock } from "../session/clock.ts";
import { markSent, OpenDOrderRefusedError } from "./errors.ts";
import { nameOf } from "./markets.ts";
import { type FinalOutcome, finalOutcome, isAccepted } from "./order_state.ts";
import type { OrderChanges } from "./order_request.ts";
import type { OrderEntry } from "./order_table.ts";

/**
 * How long to wait for something to become of an order.
 *
 * @example
 * ```ts
 * import { type OrderWaitOptions } from "@opend/client";
 *
 * const options: OrderWaitOptions = { timeout: 10_000, signal: AbortSignal.timeout(60_000) };
 * const { orderStatus } = await order.accepted(options);
 * ```
 */
export interface OrderWaitOptions {
  /** Gives the waiting up; the order is not touched. */
  signal?: AbortSignal | undefined;
  /** How long to wait, in milliseconds. The order is not touched when it is over. @default Infinity */
  timeout?: number | undefined;
}

/**
 * How to cancel an order.
 *
 * @example
 * ```ts
 * import { type CancelOptions } from "@opend/client";
 *
 * const options: CancelOptions = { confirm: true, timeout: 10_000 };
 * await trade.cancelOrder(order, options);
 * ```
 */
export interface CancelOptions extends RequestOptions {
  /**
   * Whether to wait until the order has ended, cancelled or otherwise, rather than until OpenD has taken the request.
   * `timeout` then is for the reply, and again for the end. @default false
   */
  confirm?: boolean | undefined;
}

/** How an order ended. Told by {@linkcode TradeOrder.final}. */
export interface OrderResult {
  /** In one word. */
  readonly outcome: FinalOutcome;
  /** How much was filled: shares or contracts. */
  readonly fillQty: number;
  /** Average price of what was filled; absent when nothing was. */
  readonly fillAvgPrice?: number | undefined;
  /** The order in its last state. */
  readonly order: Order;
}

/** What a {@linkcode TradeOrder} needs of its context. */
export interface OrderDesk {
  /** What time-outs go by. */
  readonly clock: SessionClock;
  /** Looks after an order until what is returned is called: states reach its entry, also when no push comes. */
  watch(order: TradeOrder): () => void;
  /** Calls back when the context ends, at once if it has; what is returned takes that back. */
  onEnd(callback: (reason: OpenDError) => void): () => void;
  /** Changes an order, as {@linkcode TradeOrder.modify} says. */
  modify(order: TradeOrder, changes: OrderChanges, options: RequestOptions): Promise<void>;
  /** Cancels an order, as {@linkcode TradeOrder.cancel} says. */
  cancel(order: TradeOrder, options: CancelOptions): Promise<OrderResult | undefined>;
}

/**
 * What an order was asked for with; absent of one that was found by looking for it. Had by a {@linkcode TradeOrder}.
 */
export type OrderRequest = Readonly<TrdPlaceOrderC2SInput> | Readonly<TrdPlaceComboOrderC2SInput>;

/** The most states that wait for one who iterates over them. */
const MOST_UPDATES = 1000;

/**
 * An order that OpenD has taken. That says nothing of the exchange: {@linkcode accepted} and {@linkcode final} do. States
 * come from pushes and, more slowly, from the order list, so that they come over a lost connection and without pushes
 * too; while nobody awaits or iterates, the list is not asked. A handle that is let go of holds nothing.
 *
 * @example
 * ```ts
 * import { type OpenTradeContext, OrderType, TrdSide } from "@opend/client";
 *
 * async function buy(trade: OpenTradeContext): Promise<number> {
 *   const order = await trade.placeOrder({
 *     security: "HK.00700",
 *     trdSide: TrdSide.Buy,
 *     orderType: OrderType.Normal,
 *     qty: 100,
 *     price: 300,
 *   });
 *   await order.accepted({ timeout: 10_000 });
 *   const { outcome, fillQty } = await order.final();
 *   return outcome === "filled" ? fillQty : 0;
 * }
 * ```
 */
export class TradeOrder {
  readonly #desk: OrderDesk;
  readonly #entry: OrderEntry;
  /** The account and market that it was placed with. */
  readonly header: Readonly<TrdHeader>;
  /** What was asked for, as it was sent; absent of one that was found by looking for it. */
  readonly request: OrderRequest | undefined;

  /** @ignore Made by `OpenTradeContext`. */
  constructor(desk: OrderDesk, entry: OrderEntry, header: Readonly<TrdHeader>, request: OrderRequest | undefined) {
    this.#desk = desk;
    this.#entry = entry;
    this.header = header;
    this.request = request;
  }

  /** OpenD's identity of it; of a combo order known only once a push or list had it. */
  get orderID(): bigint | undefined {
    return this.#entry.orderID;
  }

  /** The broker's identity of it. */
  get orderIDEx(): string | undefined {
    return this.#entry.orderIDEx;
  }

  /** The text that it was placed with: your own, or the unique one that it was given to be found by. */
  get remark(): string | undefined {
    return this.request?.remark ?? this.latest?.remark;
  }

  /** Its last known state; undefined until the first push or list had it. It does not ask. */
  get latest(): Order | undefined {
    return this.#entry.latest;
  }

  /** @ignore For the context. */
  get entry(): OrderEntry {
    return this.#entry;
  }

  /** How it ended; undefined while it has not, as far as is known. It does not ask. */
  get result(): OrderResult | undefined {
    const order = this.latest;
    const outcome = order === undefined ? undefined : finalOutcome(order);
    if (order === undefined || outcome === undefined) return undefined;
    return { outcome, fillQty: order.fillQty ?? 0, fillAvgPrice: order.fillAvgPrice, order };
  }

  /**
   * Resolves with the order once broker or exchange has taken it: it works, has worked or was filled.
   *
   * Rejects with `OpenDOrderRefusedError` when it was refused, and otherwise as {@linkcode final} does.
   *
   * @example
   * ```ts
   * const { orderStatus } = await order.accepted({ timeout: 10_000 });
   * ```
   */
  accepted(options: OrderWaitOptions = {}): Promise<Order> {
    return this.#until("accepted", options, (order) => {
      if (finalOutcome(order) === "refused") throw new OpenDOrderRefusedError(order);
      return isAccepted(order) ? order : undefined;
    });
  }

  /**
   * Resolves with how the order ended: filled, partly filled and the rest gone, cancelled, refused, deleted, or with a fill
   * withdrawn. A disabled order has not ended, for it can be enabled again, nor has one in state `TimeOut`, of which OpenD
   * itself does not know. A fill that is withdrawn later comes as a push only.
   *
   * Rejects with `OpenDTimeoutError` after `timeout`, which says nothing of the order, `OpenDClosedError` when the context
   * is closed, the reason of `signal`, or `OpenDArgumentError`.
   *
   * @example
   * ```ts
   * const order = await trade.placeOrder({
   *   security: "HK.00700",
   *   trdSide: TrdSide.Buy,
   *   orderType: OrderType.Market,
   *   qty: 100,
   * });
   * const { outcome, fillQty, fillAvgPrice } = await order.final();
   * ```
   */
  final(options: OrderWaitOptions = {}): Promise<OrderResult> {
    return this.#until("ended", options, () => this.result);
  }

  /**
   * Its states, from the latest known to the last, as an async iterable. It buffers 1000, then drops the oldest; `break` ends
   * it. It ends with the order, and with the context: with an error unless `close()` ended that.
   *
   * @example
   * ```ts
   * const updates = order.updates(); // ends with the order
   * await order.cancel();
   * for await (const { orderStatus, fillQty } of updates) console.log(orderStatus, fillQty);
   * ```
   */
  updates(): AsyncIterableIterator<Order, undefined, undefined> {
    const queue: BoundedQueue<Order> = new BoundedQueue({
      limit: MOST_UPDATES,
      overflow: "dropOldest",
      onReturn: () => stop(),
    });
    const stop = this.#listen((order) => {
      queue.push(order);
      if (finalOutcome(order) === undefined) return;
      stop();
      queue.end();
    }, (reason) => {
      stop();
      queue.end(reason.cause);
    });
    return queue;
  }

  /**
   * Changes the order; what is left out stays as it is. `qty` is the new quantity in all. It resolves when OpenD has taken
   * the change: whether the exchange does is told by the order's states.
   *
   * Rejects as `OpenTradeContext.modifyOrder` does.
   *
   * @example
   * ```ts
   * await order.modify({ price: 301 });
   * ```
   */
  modify(changes: OrderChanges, options: RequestOptions = {}): Promise<void> {
    return this.#desk.modify(this, changes, options);
  }

  /**
   * Cancels what is not filled. It resolves when OpenD has taken the request, which is not the end of the order; with
   * `{ confirm: true }` when it has ended, with how: it may have been filled meanwhile.
   *
   * Rejects as `OpenTradeContext.cancelOrder` does.
   *
   * @example
   * ```ts
   * const { outcome } = await order.cancel({ confirm: true });
   * ```
   */
  cancel(options: CancelOptions & { confirm: true }): Promise<OrderResult>;
  cancel(options?: CancelOptions): Promise<OrderResult | undefined>;
  cancel(options: CancelOptions = {}): Promise<OrderResult | undefined> {
    return this.#desk.cancel(this, options);
  }

  /** Gives what is known and what comes, until what it returns is called. */
  #listen(listener: (order: Order) => void, ended: (reason: OpenDError) => void): () => void {
    const entry = this.#entry;
    let isOver = false;
    const stops: (() => void)[] = [];
    const stop = (): void => {
      isOver = true;
      for (const one of stops.splice(0)) one();
    };
    // The listener may stop it as soon as it is called.
    queueMicrotask(() => {
      if (isOver) return;
      entry.listeners.add(listener);
      stops.push(() => entry.listeners.delete(listener), this.#desk.watch(this));
      stops.push(this.#desk.onEnd((reason) => {
        if (!isOver) ended(reason);
      }));
      if (isOver) stop();
      else if (entry.latest !== undefined) listener(entry.latest);
    });
    return stop;
  }

  async #until<T>(what: string, options: OrderWaitOptions, test: (order: Order) => T | undefined): Promise<T> {
    try {
      return await this.#wait(what, options, test);
    } catch (error) {
      // Of all that ends the waiting only this tells what became of the order.
      if (!(error instanceof OpenDOrderRefusedError)) markSent(error);
      throw error;
    }
  }

  async #wait<T>(what: string, options: OrderWaitOptions, test: (order: Order) => T | undefined): Promise<T> {
    const { signal, timeout = Infinity } = options;
    checkOption("timeout", options.timeout, MILLISECONDS);
    signal?.throwIfAborted();
    const { latest } = this;
    const already = latest === undefined ? undefined : test(latest);
    if (already !== undefined) return already;
    return await new Promise<T>((resolve, reject) => {
      const settle = (run: () => void): void => {
        stop();
        stopTimer?.();
        signal?.removeEventListener("abort", onAbort);
        run();
      };
      const onAbort = (): void => settle(() => reject(signal?.reason));
      const stop = this.#listen((order) => {
        try {
          const value = test(order);
          if (value !== undefined) settle(() => resolve(value));
        } catch (error) {
          settle(() => reject(error));
        }
      }, (reason) => settle(() => reject(reason)));
      const stopTimer = timeout === Infinity
        ? undefined
        : this.#desk.clock.schedule(() => settle(() => reject(this.#late(what, timeout))), timeout, false);
      signal?.addEventListener("abort", onAbort, { once: true });
    });
  }

  #late(what: string, timeout: number): OpenDTimeoutError {
    const { latest } = this;
    const state = latest === undefined
      ? "no state of it came"
      : `its state is ${nameOf(OrderStatus, latest.orderStatus)}`;
    const message =
      `The order ${this.orderIDEx ?? this.orderID} was not ${what} within ${timeout} ms: ${state}. It is not ` +
      `touched by this; wait again, or cancel it`;
    return new OpenDTimeoutError("Trd_UpdateOrder", timeout, undefined, message);
  }
}
