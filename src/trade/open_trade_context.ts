/**
 * The trade object: what a trader calls.
 *
 * @module
 */

import type { PushCommand, RequestCommand } from "../codec/command.ts";
import type { RequestOptions } from "../connection/connection.ts";
import { OpenDArgumentError } from "../errors.ts";
import { ModifyOrderOp, TrdEnv, type TrdHeader, type TrdHeaderInput, TrdMarket } from "../gen/trd_common.ts";
import { TrdGetOrderList, type TrdGetOrderListC2SInput, type TrdGetOrderListS2C } from "../gen/trd_get_order_list.ts";
import { TrdModifyOrder, type TrdModifyOrderC2SInput } from "../gen/trd_modify_order.ts";
import { TrdPlaceComboOrder, type TrdPlaceComboOrderC2SInput } from "../gen/trd_place_combo_order.ts";
import { TrdPlaceOrder, type TrdPlaceOrderC2SInput } from "../gen/trd_place_order.ts";
import { TrdUpdateOrder } from "../gen/trd_update_order.ts";
import { TrdUpdateOrderFill } from "../gen/trd_update_order_fill.ts";
import { systemClock } from "../session/clock.ts";
import type { PushHandler } from "../session/push_handlers.ts";
import type { SubscriptionRequestOptions } from "../session/subscriptions.ts";
import { markUnsent, OpenDGuardError, orderOutcome, throwIfGivenUp } from "./errors.ts";
import { Guard, type Guarded } from "./guard.ts";
import { tradedOf } from "./markets.ts";
import type { TradeContextOptions } from "./options.ts";
import { isOpen, OrderBook, type Send } from "./order_book.ts";
import type { OrderName, PlaceComboOrderInput, PlaceOrderInput, WithoutHeader } from "./order_request.ts";
import { checkInput, checkOperation, prepareChange, prepareCombo, preparePlace, tradedBy } from "./prepare.ts";
import { admitRaw } from "./raw_orders.ts";
import { uniqueRemark } from "./remark.ts";
import type { CancelAllOptions, CancelReport, ModifyOrderInput, OrderTarget } from "./order_target.ts";
import { type CancelOptions, type OrderResult, TradeOrder } from "./trade_order.ts";
import { TradeRequests } from "./trade_requests.ts";

/**
 * A session for trading: paper trading, unless `trdEnv: TrdEnv.Real` says otherwise. Its methods fill in account, market and
 * packetID, check orders before they are sent, and never send one twice. All of them take `{ signal, timeout }` last.
 *
 * Pushes of orders and fills are subscribed to by connecting, and again after every loss; nothing is sent again of what was
 * missed, which the status event `gap` tells. Handlers and streams of `TrdUpdateOrder` and `TrdUpdateOrderFill` are given no
 * push twice, and no older state of an order after a newer one. `stop()` stops those pushes too: what awaits an order then
 * learns of it from the order list alone.
 *
 * @example
 * ```ts
 * import { OpenTradeContext, OrderType, TrdMarket, TrdSide } from "@opend/client";
 *
 * await using trade = await OpenTradeContext.connect({ market: TrdMarket.HK });
 * const order = await trade.placeOrder({
 *   security: "HK.00700",
 *   trdSide: TrdSide.Buy,
 *   orderType: OrderType.Market,
 *   qty: 100,
 * });
 * const { outcome, fillQty } = await order.final({ timeout: 60_000 });
 * console.log(outcome, fillQty);
 * ```
 */
export class OpenTradeContext extends TradeRequests {
  readonly #guard: Guard | undefined;
  readonly #book: OrderBook;
  /** The push that is handed out and is none for handlers: known already, or older than what they have. */
  #dropped: unknown;
  #isFollowing = false;

  /**
   * Makes a context that is not connected yet: `open` does that. The static `connect` does both.
   *
   * @throws {OpenDArgumentError} when an option cannot be used.
   */
  constructor(options: TradeContextOptions = {}) {
    super(options);
    const { clock = systemClock } = options;
    const { guard, pollInterval = 5000 } = this.tradeOptions;
    this.#guard = guard === undefined ? undefined : new Guard(guard, clock);
    const send: Send = (command, c2s, options) => super.request(command, c2s, options);
    this.#book = new OrderBook({
      clock,
      pollInterval,
      send,
      source: {
        orderList: async (header, filterConditions, refreshCache) =>
          (await send(TrdGetOrderList, { header, filterConditions, refreshCache })).orderList,
        history: async (header, filterConditions) =>
          (await this.getHistoryOrderList({ header, filterConditions })).orderList,
        refreshDelay: (header) => this.rateLimitDelay(TrdGetOrderList, { header, refreshCache: true }),
      },
      connID: () => this.connID,
      modify: (order, changes, options) => this.modifyOrder(order, changes, options),
    });
    // Before all others: those are given what it lets through.
    super.on(TrdUpdateOrder, (push) => {
      this.#dropped = this.#book.table.pushed(push.header, push.order) ? undefined : push;
    });
    super.on(TrdUpdateOrderFill, (push) => {
      this.#dropped = this.#book.table.filled(push.header, push.orderFill) ? undefined : push;
    });
    void this.closed.then((reason) => this.#book.end(reason));
  }

  /**
   * Connects to OpenD, asks for the accounts, chooses one, and subscribes to the pushes of its orders and fills.
   *
   * Rejects as `OpenQuoteContext.connect` does, and with `OpenDResponseError` when OpenD refuses to list accounts or to push.
   * Where no account, or more than one, is what was asked for, it does not reject: `accounts()` tells why, and what needs an
   * account rejects with `OpenDAccountError`.
   *
   * @example
   * ```ts
   * import { OpenTradeContext, SecurityFirm, TrdEnv, TrdMarket } from "@opend/client";
   *
   * await using trade = await OpenTradeContext.connect({
   *   trdEnv: TrdEnv.Real,
   *   market: TrdMarket.US,
   *   securityFirm: SecurityFirm.FutuInc,
   *   guard: { symbols: ["US.AAPL"], maxOrderValue: 1000, maxOrdersPerDay: 20 },
   * });
   * ```
   */
  static async connect(options: TradeContextOptions = {}): Promise<OpenTradeContext> {
    const context = new OpenTradeContext(options);
    try {
      await context.open();
    } catch (error) {
      await context.close();
      throw error;
    }
    return context;
  }

  override async open(): Promise<void> {
    if (!this.#isFollowing) {
      this.#isFollowing = true;
      void this.#follow();
    }
    await super.open();
  }

  /** After a loss nothing is pushed again: those who wait for orders have them looked up. */
  async #follow(): Promise<void> {
    for await (const { type } of this.status()) if (type === "ready" || type === "gap") this.#book.missed();
  }

  override on<S2C>(command: PushCommand<S2C>, handler: PushHandler<S2C>): () => void {
    const isOurs = command?.id === TrdUpdateOrder.id || command?.id === TrdUpdateOrderFill.id;
    if (!isOurs || typeof handler !== "function") return super.on(command, handler);
    return super.on(command, (push) => {
      if (push !== this.#dropped) return handler(push);
    });
  }

  /**
   * Sends any command, as every context does. Orders sent this way pass the guard too, but not the other checks, and their
   * rejections cannot look anything up; `placeOrder` and its like do both.
   *
   * Rejects with `OpenDGuardError` when the guard forbids it, and as `OpenDContext.request` does.
   */
  override async request<C2S, S2C>(
    command: RequestCommand<C2S, S2C>,
    c2s: C2S,
    options?: SubscriptionRequestOptions,
  ): Promise<S2C> {
    if (command?.fills !== "packetID" || typeof c2s !== "object" || c2s === null) {
      return await super.request(command, c2s, options);
    }
    const modify = command.id === TrdModifyOrder.id ? c2s as unknown as TrdModifyOrderC2SInput : undefined;
    if (modify !== undefined && modify.modifyOrderOp === ModifyOrderOp.Cancel) {
      return await super.request(command, c2s, options);
    }
    this.#checkEnvironment((c2s as unknown as { header?: TrdHeaderInput }).header);
    return await this.#guarded(
      admitRaw(this.#guard, this.#book.table, c2s, modify),
      () => super.request(command, c2s, options),
    );
  }

  #checkEnvironment(header: Partial<TrdHeaderInput> | undefined): void {
    const asked = header?.trdEnv ?? this.trdEnv;
    if (asked === this.trdEnv) return;
    throw new OpenDGuardError(
      "trdEnv",
      `The guard stopped an order for ${asked === TrdEnv.Real ? "real money" : "paper trading"}: this context is for ` +
        `${this.trdEnv === TrdEnv.Real ? "real money" : "paper trading"}. Make one with that trdEnv`,
    );
  }

  /** What was admitted counts unless it is certain that nothing came of it. */
  async #guarded<T>(undo: () => void, send: () => Promise<T>): Promise<T> {
    try {
      return await send();
    } catch (error) {
      if (orderOutcome(error) !== "unknown") undo();
      throw error;
    }
  }

  override async getOrderList(
    c2s: WithoutHeader<TrdGetOrderListC2SInput> = {},
    options?: RequestOptions,
  ): Promise<TrdGetOrderListS2C> {
    const reply = await super.getOrderList(c2s, options);
    for (const order of reply.orderList) this.#book.table.listed(reply.header.accID, order);
    return reply;
  }

  /**
   * Places an order, once, and resolves with a handle of it when OpenD has taken it; whether the exchange does is told by
   * `accepted()` and `final()` of that. Before anything is sent it is checked: quantity, price and decimals, the code's form, the
   * remark, the fields that its type needs, what its market takes and what paper trading cannot do.
   *
   * An order without a remark gets one that no other has (see `uniqueRemark`), so that it can be found again. OpenD takes 15
   * orders in 30 seconds per account.
   *
   * Rejects with `OpenDArgumentError`, `OpenDAccountError` or `OpenDGuardError` when nothing was sent, `OpenDResponseError` when
   * OpenD refused it, and `OpenDOrderInDoubtError` when it was sent and nobody knows: its `reconcile()` looks it up.
   * {@linkcode orderOutcome} tells these apart. An order is not held back for a connection that is lost (`NOT_CONNECTED`).
   *
   * @example
   * ```ts
   * const order = await trade.placeOrder({
   *   security: "US.AAPL",
   *   trdSide: TrdSide.Buy,
   *   orderType: OrderType.Normal,
   *   qty: 1,
   *   price: 180.5,
   * });
   * ```
   */
  async placeOrder(input: PlaceOrderInput, options: RequestOptions = {}): Promise<TradeOrder> {
    checkInput("placeOrder", input);
    this.#checkEnvironment(input.header);
    const header = this.headerFor(input.header, tradedBy(input));
    const { c2s, guarded } = preparePlace(this.#remarked(input), this.#circumstances(header));
    return await this.#place(TrdPlaceOrder, c2s, guarded, header, input.remark, options);
  }

  /**
   * Places an order for a combination of options or event contracts, as {@linkcode placeOrder} does for one security. Its price
   * may be zero or negative. OpenD tells only the broker's identity of it; its `orderID` is known once a push or list had it.
   *
   * Rejects as {@linkcode placeOrder} does.
   *
   * @example
   * ```ts
   * const comboLegs = [
   *   { security: "US.AAPL281215C320000", side: TrdSide.Buy, qtyRatio: 1 },
   *   { security: "US.AAPL281215C340000", side: TrdSide.Sell, qtyRatio: 1 },
   * ];
   * const order = await trade.placeComboOrder({ comboLegs, qty: 1, price: 2.5, orderType: OrderType.Normal });
   * ```
   */
  async placeComboOrder(input: PlaceComboOrderInput, options: RequestOptions = {}): Promise<TradeOrder> {
    checkInput("placeComboOrder", input);
    this.#checkEnvironment(input.header);
    const leg = input.comboLegs?.[0];
    const header = this.headerFor(input.header, leg === undefined ? undefined : tradedOf(leg?.security));
    const { c2s, guarded } = prepareCombo(this.#remarked(input), this.#circumstances(header));
    return await this.#place(TrdPlaceComboOrder, c2s, guarded, header, input.remark, options);
  }

  async #place<C2S extends TrdPlaceOrderC2SInput | TrdPlaceComboOrderC2SInput>(
    command: RequestCommand<C2S, OrderName>,
    c2s: C2S,
    guarded: Guarded,
    header: TrdHeader,
    remark: string | undefined,
    options: RequestOptions,
  ): Promise<TradeOrder> {
    const isUnique = remark === undefined && c2s.remark !== undefined;
    throwIfGivenUp(options.signal);
    const undo = this.#guard?.admit(guarded) ?? (() => {});
    return await this.#guarded(undo, () => this.#book.place(command, c2s, header, isUnique, options));
  }

  #remarked<T extends { remark?: string | undefined }>(input: T): T {
    if (input.remark !== undefined || this.tradeOptions.uniqueRemark === false) return input;
    return { ...input, remark: uniqueRemark() };
  }

  #circumstances(header: TrdHeader): Parameters<typeof preparePlace>[1] {
    const firm = this.accounts().find(({ account }) => account.accID === header.accID)?.account.securityFirm;
    return { header, securityFirm: firm || this.tradeOptions.securityFirm };
  }

  /**
   * Changes an order, once; what is left out stays as it is, and `qty` is the new quantity in all, with what is filled. The order
   * is asked for first where its state is needed. With `modifyOrderOp` it is disabled, enabled, deleted or cancelled instead.
   * It resolves when OpenD has taken the change, which its states then show. OpenD takes 20 changes in 30 seconds per account.
   *
   * Rejects as {@linkcode placeOrder} does; `OpenDArgumentError` also when the order has ended or is not in the list of the day.
   *
   * @example
   * ```ts
   * await trade.modifyOrder(order.orderID!, { qty: 200, price: 301 });
   * ```
   */
  async modifyOrder(target: OrderTarget, input: ModifyOrderInput, options: RequestOptions = {}): Promise<void> {
    checkInput("modifyOrder", input);
    const { modifyOrderOp = ModifyOrderOp.Normal, ...changes } = input;
    const order = this.#orderOf(target);
    const { header } = order;
    if (modifyOrderOp === ModifyOrderOp.Cancel) return void await this.#book.cancel(order, options);
    this.#checkEnvironment(header);
    const { orderID = 0n, orderIDEx } = order;
    const name = { orderID, ...(orderID === 0n ? { orderIDEx } : undefined) };
    if (modifyOrderOp !== ModifyOrderOp.Normal) {
      checkOperation(modifyOrderOp, order.latest, header);
      await this.#book.change({ header, ...name, modifyOrderOp }, header, options);
      return;
    }
    // What is not to be changed is sent all the same: it has to be what it is now.
    await this.#book.look(order, options, false).catch((error: unknown) => {
      markUnsent(error);
      throw error;
    });
    const { latest } = order;
    const label = orderIDEx ?? orderID;
    if (latest === undefined) {
      throw new OpenDArgumentError(`modifyOrder sent nothing: the order ${label} is not in the order list of the day`);
    }
    if (!isOpen(latest)) {
      throw new OpenDArgumentError(`modifyOrder sent nothing: the order ${label} has ended (${order.result?.outcome})`);
    }
    checkOperation(modifyOrderOp, latest, header);
    const { c2s, guarded, before } = prepareChange(latest, changes, this.#circumstances(header));
    throwIfGivenUp(options.signal);
    const undo = this.#guard?.admitChange(before, guarded) ?? (() => {});
    await this.#guarded(undo, () => this.#book.change({ ...c2s, ...name }, header, options));
  }

  /**
   * Cancels what is not filled of an order. No guard holds this up. It resolves when OpenD has taken the request, which is not
   * the end of the order; with `{ confirm: true }` when it has ended, with how: it may have been filled meanwhile.
   *
   * Rejects with `OpenDResponseError` when OpenD refuses, `OpenDOrderInDoubtError` when the reply was lost, `OpenDTimeoutError`
   * when it was to be confirmed and was not within `timeout`, and as {@linkcode placeOrder} does.
   *
   * @example
   * ```ts
   * const { outcome } = await trade.cancelOrder(order, { confirm: true });
   * ```
   */
  cancelOrder(target: OrderTarget, options: CancelOptions & { confirm: true }): Promise<OrderResult>;
  cancelOrder(target: OrderTarget, options?: CancelOptions): Promise<OrderResult | undefined>;
  async cancelOrder(target: OrderTarget, options: CancelOptions = {}): Promise<OrderResult | undefined> {
    return await this.#book.cancel(this.#orderOf(target), options);
  }

  /**
   * Cancels all orders of the account, or of one market of it, with a single request, which OpenD has neither in paper trading nor
   * for A-shares through Connect. With `{ oneByOne: true }` the order list is fetched and each order that still works is
   * cancelled by itself, 20 in 30 seconds; what came of each is reported, and one that fails stops no other.
   *
   * Rejects with `OpenDArgumentError` where OpenD has no such request, and as {@linkcode cancelOrder} does.
   *
   * @example
   * ```ts
   * for (const { order, error } of await trade.cancelAllOrders({ oneByOne: true })) {
   *   console.log(order.orderIDEx, error === undefined ? "cancelling" : error);
   * }
   * ```
   */
  cancelAllOrders(options: CancelAllOptions & { oneByOne: true }): Promise<readonly CancelReport[]>;
  cancelAllOrders(options?: CancelAllOptions): Promise<readonly CancelReport[] | undefined>;
  async cancelAllOrders(options: CancelAllOptions = {}): Promise<readonly CancelReport[] | undefined> {
    const { trdMarket, oneByOne = false, ...request } = options;
    const header = this.headerFor(trdMarket === undefined ? {} : { trdMarket });
    if (oneByOne) return await this.#book.cancelEach(header, trdMarket, request);
    const connect = trdMarket === TrdMarket.HKCC;
    if (header.trdEnv !== TrdEnv.Real || connect) {
      throw new OpenDArgumentError(
        `cancelAllOrders sent nothing: OpenD has no such request ${
          connect ? "for A-shares through Connect" : "in paper trading"
        }; { oneByOne: true } cancels one after the other`,
      );
    }
    const c2s = { header, orderID: 0n, modifyOrderOp: ModifyOrderOp.Cancel, forAll: true, trdMarket };
    await this.#book.cancelAll(c2s, header, request);
    return undefined;
  }

  /** The handle of an order, however it is named. */
  #orderOf(target: OrderTarget): TradeOrder {
    if (target instanceof TradeOrder) return target;
    const name: OrderName & { readonly trdMarket?: TrdMarket } = typeof target === "bigint"
      ? { orderID: target }
      : typeof target === "string"
      ? { orderIDEx: target }
      : target;
    const { orderID, orderIDEx } = name ?? {};
    if (!(typeof orderID === "bigint" && orderID > 0n) && !(typeof orderIDEx === "string" && orderIDEx !== "")) {
      throw new OpenDArgumentError(
        "An order is named by its handle, its orderID (a bigint above 0) or its orderIDEx (a text), and none was given",
      );
    }
    const header = this.headerFor();
    const entry = this.#book.table.entry(header.accID, { orderID, orderIDEx });
    const trdMarket = name.trdMarket || entry.latest?.trdMarket || header.trdMarket;
    return this.#book.handle(entry, { ...header, trdMarket });
  }
}
