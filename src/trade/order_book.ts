/**
 * The orders of a context: sent, followed, and looked up.
 *
 * @module
 */

import type { RequestCommand } from "../codec/command.ts";
import type { RequestOptions } from "../connection/connection.ts";
import { OpenDClosedError, OpenDError, OpenDOrderOutcomeUnknownError, OpenDResponseError } from "../errors.ts";
import { ModifyOrderOp, type Order, type TrdHeader, TrdMarket, TrdSide } from "../gen/trd_common.ts";
import { TrdModifyOrder, type TrdModifyOrderC2SInput, type TrdModifyOrderS2C } from "../gen/trd_modify_order.ts";
import { TrdGetOrderList } from "../gen/trd_get_order_list.ts";
import type { SessionClock } from "../session/clock.ts";
import { markUnsent, OpenDOrderInDoubtError, orderOutcome } from "./errors.ts";
import { finalOutcome } from "./order_state.ts";
import { orderTypes } from "./order_types.ts";
import { OrderPoller, type OrderSource } from "./order_poller.ts";
import type { OrderChanges, OrderName } from "./order_request.ts";
import { type OrderEntry, OrderTable } from "./order_table.ts";
import type { CancelReport } from "./order_target.ts";
import {
  changeShows,
  type Finding,
  isNear,
  type Reconciled,
  type ReconcileOptions,
  search,
  type Sought,
} from "./reconcile.ts";
import { type CancelOptions, type OrderDesk, type OrderRequest, type OrderResult, TradeOrder } from "./trade_order.ts";

/** Sends a request as it is, without another look at it. */
export type Send = <C2S, S2C>(
  command: RequestCommand<C2S, S2C>,
  c2s: C2S,
  options?: RequestOptions,
) => Promise<S2C>;

/** What the book has of its context. */
export interface BookHost {
  readonly clock: SessionClock;
  readonly pollInterval: number;
  readonly send: Send;
  readonly source: OrderSource;
  /** The number of the connection, for an error that has none of its own. */
  connID(): bigint;
  /** Changes an order, checked. */
  modify(order: TradeOrder, changes: OrderChanges, options: RequestOptions): Promise<void>;
}

/** A command that places an order, and its reply. */
type Placing<C2S> = RequestCommand<C2S, OrderName>;

/** All orders of a context. */
export class OrderBook implements OrderDesk {
  readonly table: OrderTable = new OrderTable();
  readonly #host: BookHost;
  readonly #poller: OrderPoller;
  readonly #ends = new Set<(reason: OpenDError) => void>();
  #ended: OpenDError | undefined;

  constructor(host: BookHost) {
    this.#host = host;
    this.#poller = new OrderPoller(host.source, this.table, host.clock, host.pollInterval);
  }

  get clock(): SessionClock {
    return this.#host.clock;
  }

  /** How many orders are looked after: for those who look for leaks. */
  get watched(): number {
    return this.#poller.size;
  }

  watch(order: TradeOrder): () => void {
    return this.#poller.watch(order);
  }

  onEnd(callback: (reason: OpenDError) => void): () => void {
    if (this.#ended !== undefined) callback(this.#ended);
    else this.#ends.add(callback);
    return () => this.#ends.delete(callback);
  }

  /** Pushes may have been missed. */
  missed(): void {
    this.#poller.soon();
  }

  /** The context has ended. */
  end(cause: OpenDError | undefined): void {
    this.#ended = new OpenDClosedError("The context is closed, and the order is not followed any more", { cause });
    this.#poller.stop();
    for (const callback of [...this.#ends]) callback(this.#ended);
    this.#ends.clear();
  }

  modify(order: TradeOrder, changes: OrderChanges, options: RequestOptions): Promise<void> {
    return this.#host.modify(order, changes, options);
  }

  /** A handle of an order. */
  handle(entry: OrderEntry, header: TrdHeader, request?: OrderRequest): TradeOrder {
    return new TradeOrder(this, entry, header, request);
  }

  /** Sends an order that has passed all checks, once. */
  async place<C2S extends OrderRequest>(
    command: Placing<C2S>,
    c2s: C2S,
    header: TrdHeader,
    isUnique: boolean,
    options: RequestOptions,
  ): Promise<TradeOrder> {
    // What is there already is not this order, whatever it looks like; nor is what is known to come from another request.
    const before = new Set([...this.table.of(header.accID)].map(keyOf));
    const sentAt = Date.now();
    const like = (orders: readonly Order[], asked: OrderRequest): Order[] =>
      orders.filter((order) =>
        !before.has(keyOf(order)) && (this.table.ownerOf(header.accID, order) ?? c2s) === c2s &&
        looksLike(order, asked, sentAt)
      );
    const find = (orders: readonly Order[]): Finding => {
      const matches = isUnique ? orders.filter(({ remark }) => remark === c2s.remark) : like(orders, c2s);
      const [order] = matches;
      if (order === undefined) return undefined;
      if (new Set(matches.map(keyOf)).size > 1) return { outcome: "ambiguous", sure: false, candidates: matches };
      const entry = this.table.listed(header.accID, order);
      entry.owner ??= c2s;
      const found = this.handle(entry, header, c2s);
      return { outcome: "tookEffect", sure: isUnique, order: found, candidates: [order] };
    };
    // Whoever keeps the order may not have kept its remark.
    const open = (orders: readonly Order[]): Order[] =>
      like(orders, { ...c2s, remark: undefined }).filter(({ remark }) => !remark);
    const sought: Sought = { find, isUnique, ...(isUnique ? { open } : undefined) };
    const reply = await this.#sendOnce(command, c2s, header, sought, options);
    if (!reply.orderID && !reply.orderIDEx) {
      const cause = new OpenDError("BAD_MESSAGE", `The reply to ${command.name} names no order`);
      throw this.#inDoubt(this.#unknown(command.name, c2s, cause), header, sought);
    }
    const entry = this.table.entry(header.accID, reply);
    entry.owner = c2s;
    return this.handle(entry, header, c2s);
  }

  /** Sends a change of an order that has passed all checks, once. */
  async change(
    c2s: TrdModifyOrderC2SInput,
    header: TrdHeader,
    options: RequestOptions,
  ): Promise<TrdModifyOrderS2C> {
    const name = { orderID: BigInt(c2s.orderID), orderIDEx: c2s.orderIDEx };
    const find = (orders: readonly Order[]): Finding => {
      const order = orders.find((one) => isNamed(one, name));
      const outcome = order === undefined ? undefined : changeShows(order, c2s);
      if (order === undefined || outcome === undefined) return undefined;
      const found = this.handle(this.table.listed(header.accID, order), header);
      return { outcome, sure: true, order: found, candidates: [order] };
    };
    return await this.#sendOnce(TrdModifyOrder, c2s, header, { find }, options);
  }

  /** Cancels all orders at once. */
  async cancelAll(c2s: TrdModifyOrderC2SInput, header: TrdHeader, options: RequestOptions): Promise<void> {
    const open = (orders: readonly Order[]): Order[] =>
      orders.filter((order) =>
        isOpen(order) && (c2s.trdMarket === undefined || (order.trdMarket ?? c2s.trdMarket) === c2s.trdMarket) &&
        // It leaves those of Connect alone.
        order.trdMarket !== TrdMarket.HKCC
      );
    const find = (orders: readonly Order[]): Finding =>
      open(orders).length > 0 ? undefined : { outcome: "tookEffect", sure: true, candidates: [] };
    await this.#sendOnce(TrdModifyOrder, c2s, header, { find, open }, options);
  }

  /** Cancels an order; its guard is that nothing holds this up. */
  async cancel(order: TradeOrder, options: CancelOptions): Promise<OrderResult | undefined> {
    const { confirm = false, ...request } = options;
    const { header, orderID = 0n, orderIDEx } = order;
    const c2s: TrdModifyOrderC2SInput = {
      header,
      orderID,
      modifyOrderOp: ModifyOrderOp.Cancel,
      ...(orderID === 0n ? { orderIDEx } : undefined),
    };
    try {
      await this.change(c2s, header, request);
    } catch (error) {
      if (!confirm || !(error instanceof OpenDResponseError)) throw error;
      // It may have ended before it could be cancelled, and then that is the answer.
      await this.look(order, request, true).catch(() => {});
      if (order.result === undefined) throw error;
    }
    return confirm ? await order.final({ signal: options.signal, timeout: options.timeout }) : order.result;
  }

  /** Cancels the orders that still work one after the other; one that fails stops no other. */
  async cancelEach(
    header: TrdHeader,
    trdMarket: TrdMarket | undefined,
    options: RequestOptions,
  ): Promise<readonly CancelReport[]> {
    const { orderList } = await this.#host.send(TrdGetOrderList, { header, refreshCache: true }, options);
    const reports: CancelReport[] = [];
    for (const order of orderList) {
      const entry = this.table.listed(header.accID, order);
      const market = order.trdMarket || header.trdMarket;
      if (!isOpen(order) || (trdMarket !== undefined && market !== trdMarket)) continue;
      const handle = this.handle(entry, { ...header, trdMarket: market });
      try {
        await this.cancel(handle, options);
        reports.push({ order, handle });
      } catch (error) {
        reports.push({ order, handle, error });
      }
    }
    return reports;
  }

  /** Asks for the state of an order now; what is found is its latest then. */
  async look(order: TradeOrder, options: RequestOptions, refreshCache: boolean): Promise<void> {
    const { header, entry } = order;
    const { orderID, orderIDEx } = entry;
    const filterConditions = orderID === undefined ? { orderIDExList: [orderIDEx!] } : { idList: [orderID] };
    const request = { header, filterConditions, refreshCache };
    const { orderList } = await this.#host.send(TrdGetOrderList, request, options);
    for (const one of orderList) if (isNamed(one, entry)) this.table.listed(header.accID, one);
  }

  async #sendOnce<C2S, S2C>(
    command: RequestCommand<C2S, S2C>,
    c2s: C2S,
    header: TrdHeader,
    sought: Sought,
    options: RequestOptions,
  ): Promise<S2C> {
    try {
      return await this.#host.send(command, c2s, options);
    } catch (error) {
      if (error instanceof OpenDOrderOutcomeUnknownError) throw this.#inDoubt(error, header, sought);
      // Once it is written an abort comes as an unknown outcome.
      if (options.signal?.aborted && error === options.signal.reason) markUnsent(error);
      else if (orderOutcome(error) === "unknown") {
        throw this.#inDoubt(this.#unknown(command.name, c2s, error), header, sought);
      }
      throw error;
    }
  }

  #unknown(command: string, c2s: unknown, cause: unknown): OpenDOrderOutcomeUnknownError {
    return new OpenDOrderOutcomeUnknownError(command, { connID: this.#host.connID(), serialNo: 0 }, c2s, { cause });
  }

  #inDoubt(
    error: OpenDOrderOutcomeUnknownError,
    header: TrdHeader,
    sought: Sought,
  ): OpenDOrderInDoubtError {
    const look = (options: ReconcileOptions): Promise<Reconciled> =>
      search({
        clock: this.clock,
        known: () => this.table.known(header.accID),
        fetch: async (signal) => {
          const { orderList } = await this.#host.send(TrdGetOrderList, { header, refreshCache: true }, { signal });
          for (const order of orderList) this.table.listed(header.accID, order);
          return orderList;
        },
        ...sought,
      }, options);
    return new OpenDOrderInDoubtError(error, look);
  }
}

/** Whether an order still works, or may come to: it can be cancelled. */
export function isOpen(order: Order): boolean {
  return finalOutcome(order) === undefined;
}

function keyOf({ orderID, orderIDEx }: OrderName): string {
  return orderID ? String(orderID) : `x${orderIDEx}`;
}

function isNamed(order: Order, { orderID, orderIDEx }: OrderName): boolean {
  return orderID ? order.orderID === orderID : order.orderIDEx === orderIDEx;
}

/** How far the clocks of this machine and of the exchange may be apart, in milliseconds. */
const CLOCKS_APART = 60_000;

/** Whether an order may be the one that was asked for: all that could be compared agrees. */
function looksLike(order: Order, asked: OrderRequest, sentAt: number): boolean {
  if (asked.remark !== undefined && (order.remark ?? "") !== asked.remark) return false;
  if ((order.createTimestamp || Infinity) * 1000 < sentAt - CLOCKS_APART) return false;
  if (order.qty !== asked.qty || order.orderType !== asked.orderType) return false;
  const isLimited = orderTypes.get(asked.orderType)?.needs.includes("price") === true;
  const isMoved = "adjustPrice" in asked && asked.adjustPrice === true;
  if (isLimited && !isMoved && !isNear(order.price, asked.price)) return false;
  if (!("code" in asked)) return (order.comboLegs ?? []).length === asked.comboLegs?.length;
  // A short sale shows as one, and a main contract as the actual one.
  const root = /^(.*?)[a-z]{4,}\d*$/.exec(asked.code)?.[1];
  const side = order.trdSide === asked.trdSide ||
    (order.trdSide === TrdSide.SellShort && asked.trdSide === TrdSide.Sell) ||
    (order.trdSide === TrdSide.BuyBack && asked.trdSide === TrdSide.Buy);
  return side && (root === undefined ? order.code === asked.code : order.code.startsWith(root)) &&
    (order.secMarket === undefined || asked.secMarket === undefined || order.secMarket === asked.secMarket);
}
