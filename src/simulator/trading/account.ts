/**
 * The books of one account: cash, positions, orders, fills and what moved its cash.
 *
 * @module
 */

import { type Currency, SimAccType, TrdAccType } from "../../gen/trd_common.ts";
import type { Side } from "../market/order_book.ts";
import type { SimSecurity } from "../market/security.ts";
import type { MarketCode } from "../market/zones.ts";
import { isPaper, type SimulatedAccountInfo } from "./accounts.ts";
import { exact, multiplierOf, tradeOf, worth } from "./contract.ts";
import type { Find } from "./derivatives.ts";
import { orderFees, totalFees } from "./fees.ts";
import { currencyOf } from "./markets.ts";
import { toUnits } from "./money.ts";
import type { ClientFill, ClientOrder } from "./order.ts";
import { SimPosition } from "./position.ts";

/** One movement of cash. */
export interface CashFlow {
  readonly id: bigint;
  /** Epoch milliseconds. */
  readonly time: number;
  /** The market by whose days it is cleared. */
  readonly market: MarketCode;
  readonly currency: Currency;
  /** In words, such as `"Trade"`. */
  readonly type: string;
  /** In units: positive came in. */
  readonly amount: number;
  readonly remark: string;
}

/** An account. It only keeps the books: whether something is allowed is asked elsewhere. */
export class AccountBooks {
  readonly info: SimulatedAccountInfo;
  readonly paper: boolean;
  readonly margin: boolean;
  /** The currency that its own sums are told in. */
  readonly currency: Currency;
  /** In units, by currency. Negative: borrowed. */
  readonly cash: Map<Currency, number>;
  readonly positions: Map<string, SimPosition> = new Map();
  /** All orders, oldest first. */
  readonly orders: Map<bigint, ClientOrder> = new Map();
  readonly ordersByEx: Map<string, ClientOrder> = new Map();
  /** The orders that may still be filled. */
  readonly working: Set<ClientOrder> = new Set();
  /** Oldest first. */
  readonly fills: ClientFill[] = [];
  /** Oldest first. */
  readonly flows: CashFlow[] = [];
  /** Looks a security of the market up. */
  readonly find: Find;
  readonly #id: () => bigint;

  /** @param id makes a new identity of 64 bits */
  constructor(info: SimulatedAccountInfo, id: () => bigint, find: Find) {
    this.info = info;
    this.paper = isPaper(info);
    this.margin = info.accType === TrdAccType.Margin;
    this.cash = new Map(info.cash.map(([currency, amount]) => [currency, toUnits(amount)]));
    this.currency = info.cash[0]?.[0] as Currency;
    this.#id = id;
    this.find = find;
  }

  /** Whether a security is of what the account trades: of paper accounts some are for options only, or for none. */
  takes({ info }: SimSecurity): boolean {
    const trade = tradeOf(info);
    switch (this.info.simAccType) {
      case SimAccType.Stock:
      case SimAccType.Competition:
        return trade === "shares";
      case SimAccType.Option:
        return trade === "option";
      default:
        return trade !== "none";
    }
  }

  /** Cash of a currency, in units. */
  cashOf(currency: Currency): number {
    return this.cash.get(currency) ?? 0;
  }

  /** The position in a security; `undefined` where there never was one. */
  position(security: SimSecurity): SimPosition | undefined {
    return this.positions.get(security.symbol);
  }

  /** Shares held; negative: sold short. */
  held(security: SimSecurity): number {
    return this.position(security)?.qty ?? 0;
  }

  /** What may be sold of what is held, or bought back of what is short: of A-shares nothing that was bought today. */
  closable(security: SimSecurity): number {
    const position = this.position(security);
    const { qty = 0 } = position ?? {};
    const { market } = security.info;
    if (qty <= 0 || (market !== "SH" && market !== "SZ")) return Math.abs(qty);
    return Math.max(0, qty - (position?.today(security.now).buyQty ?? 0));
  }

  /** Shares of a security that working orders of a side hold back, but for one order. */
  heldBack(security: SimSecurity, side: Side, but?: ClientOrder): number {
    let sum = 0;
    for (const order of this.working) {
      if (order === but) continue;
      for (const leg of legsOf(order)) {
        if (leg.security === security && leg.side === side) sum += order.left * leg.ratio;
      }
    }
    return exact(sum);
  }

  /** Takes an order in. */
  add(order: ClientOrder): void {
    this.orders.set(order.orderID, order);
    this.ordersByEx.set(order.orderIDEx, order);
    this.working.add(order);
  }

  /** The position in a security, made where there is none. */
  open(security: SimSecurity, now: number): SimPosition {
    let position = this.positions.get(security.symbol);
    if (position === undefined) {
      position = new SimPosition(security, this.#id(), now);
      this.positions.set(security.symbol, position);
    }
    return position;
  }

  /** Books a fill: what is held, cash, and what it adds to the order's fees. */
  book(fill: ClientFill): void {
    const { order, security, side, qty, price, time } = fill;
    this.fills.push(fill);
    const booked = this.open(security, time).trade(side, qty, price, time);
    Object.assign(fill, booked);
    this.#charge(order, this.#pay(security, side, qty, price, time, booked.gained, "Trade"));
  }

  /** Pays for a trade with its value, and of futures only what was gained or lost. */
  #pay(
    security: SimSecurity,
    side: Side,
    qty: number,
    price: number,
    time: number,
    gained: number,
    type: string,
  ): Pick<CashFlow, "time" | "market" | "currency"> {
    const { info } = security;
    const flow = { time, market: info.market, currency: currencyOf(info) };
    const value = worth(security, qty, price);
    const amount = tradeOf(info) === "future" ? gained : side === "bid" ? -value : value;
    if (amount !== 0) this.move({ ...flow, type, amount, remark: `${info.symbol} ${qty}` });
    return flow;
  }

  /**
   * Closes a position at a price, without an order: at its end, or called.
   *
   * @param type what the cash flow is called
   */
  settle(position: SimPosition, price: number, time: number, type: string): void {
    const { security, qty } = position;
    if (qty === 0) return;
    const side = qty > 0 ? "ask" : "bid";
    const { gained } = position.trade(side, Math.abs(qty), price, time);
    this.#pay(security, side, Math.abs(qty), price, time, gained, type);
  }

  /** Undoes a fill: what it moved goes back, and its order's fees are reckoned anew. */
  unbook(fill: ClientFill, now: number): void {
    const { order, security, side, qty, price } = fill;
    fill.withdrawn = true;
    fill.updatedAt = now;
    const gained = this.open(security, now).undo(fill, now);
    const opposite = side === "bid" ? "ask" : "bid";
    this.#charge(order, this.#pay(security, opposite, qty, price, now, gained, "Trade withdrawn"));
  }

  #charge(order: ClientOrder, flow: Pick<CashFlow, "time" | "market" | "currency">): void {
    if (this.paper) return;
    const due = this.feesOf(order).reduce((sum, { value }) => sum + value, 0);
    if (due !== order.fees) this.move({ ...flow, type: "Fee", amount: order.fees - due, remark: order.orderIDEx });
    order.fees = due;
  }

  /** The fees of an order so far; none on paper. For a combo order those of its legs together. */
  feesOf(order: ClientOrder): readonly { readonly title: string; readonly value: number }[] {
    if (this.paper) return [];
    if (order.terms.legs === undefined) {
      const { security, side } = order.terms;
      const value = Math.round(order.filledValue * multiplierOf(security.info));
      return orderFees(security.info, side, order.filled, value);
    }
    const sums = new Map<string, number>();
    for (const { security, side } of order.terms.legs) {
      const fills = this.fills.filter((fill) => fill.order === order && fill.security === security && !fill.withdrawn);
      const qty = fills.reduce((sum, fill) => sum + fill.qty, 0);
      const value = fills.reduce((sum, fill) => sum + worth(security, fill.qty, fill.price), 0);
      for (const fee of orderFees(security.info, side, qty, value)) {
        sums.set(fee.title, (sums.get(fee.title) ?? 0) + fee.value);
      }
    }
    return [...sums].map(([title, value]) => ({ title, value }));
  }

  /** What an order of such a size would cost in fees; nothing on paper. */
  feeFor(security: SimSecurity, side: Side, qty: number, value: number): number {
    return this.paper ? 0 : totalFees(security.info, side, qty, value);
  }

  /** Moves cash. */
  move(flow: Omit<CashFlow, "id">): void {
    this.flows.push({ id: this.#id(), ...flow });
    this.cash.set(flow.currency, this.cashOf(flow.currency) + flow.amount);
  }
}

/** What an order trades: one security, or the legs of a combination. */
export function legsOf(
  order: ClientOrder,
): readonly { readonly security: SimSecurity; readonly side: Side; readonly ratio: number }[] {
  const { legs, security, side } = order.terms;
  return legs ?? [{ security, side, ratio: 1 }];
}
