/**
 * The exchange as clients' orders meet it: the market's own books.
 *
 * Crypto is traded in parts of a coin, which books do not have: the broker fills such an order itself, whole and at the
 * book's best price, or at its limit once somebody trades there.
 *
 * @module
 */

import { OrderType, TimeInForce } from "../../gen/trd_common.ts";
import type { Fill, Side } from "../market/order_book.ts";
import type { SimSecurity } from "../market/security.ts";
import { tradeOf } from "./contract.ts";
import { fromUnits } from "./money.ts";
import type { ClientOrder } from "./order.ts";

/** Who is told what the exchange does. All in the order that it happens. */
export interface ExchangeEvents {
  /** So much of an order was filled, at `time` of the market. */
  filled(order: ClientOrder, security: SimSecurity, side: Side, qty: number, price: number, time: number): void;
  /** A price was traded, while orders wait for prices of this security. */
  traded(security: SimSecurity, price: number, time: number): void;
}

/** What is known of a security that clients have orders in. */
interface Venue {
  /** Orders in the book, by their number there. */
  readonly resting: Map<number, ClientOrder>;
  /** Orders that wait for a price. */
  readonly waiting: Set<ClientOrder>;
}

/** What came of an order that was sent to the exchange. */
export type Sent = "resting" | "done" | "killed";

/**
 * Puts orders into the books and hears of their fills. It listens to a security only while an order rests there or waits
 * for its price, so that nothing is paid for where nobody trades.
 */
export class Exchange {
  readonly #events: ExchangeEvents;
  readonly #venues = new Map<SimSecurity, Venue>();
  readonly #queue: (() => void)[] = [];
  #busy = false;

  constructor(events: ExchangeEvents) {
    this.#events = events;
  }

  /**
   * Sends what is left of an order. Its fills are told before this returns; what is neither filled nor rests is
   * `"killed"`.
   */
  send(order: ClientOrder, price: number | undefined): Sent {
    const { security, side, type, timeInForce } = order.terms;
    if (price !== undefined) {
      if (type === OrderType.SpecialLimit_All && available(security, side, price) < order.left) return "killed";
      if (type === OrderType.AbsoluteLimit && crosses(security, side, price)) return "killed";
    }
    const { left } = order;
    if (left <= 0) return "done";
    if (tradeOf(security.info) === "crypto") return this.#deal(order, price);
    return this.#whole(() => {
      const { id, fills, resting } = security.order(side, left, price === undefined ? undefined : fromUnits(price));
      // In the book before its fills are told: whoever hears of them may cancel it.
      if (resting > 0) this.#rest(order, id);
      for (const { price, volume } of fills) {
        this.#events.filled(order, security, side, volume, price, security.now);
      }
      if (resting === 0) return order.left > 0 ? "killed" : "done";
      if (type !== OrderType.SpecialLimit && timeInForce !== TimeInForce.IOC) return "resting";
      this.withdraw(order);
      return "killed";
    });
  }

  /** The broker's own dealing, at the best price there is. */
  #deal(order: ClientOrder, limit: number | undefined): Sent {
    const { security, side } = order.terms;
    const best = security.book.levels(side === "bid" ? "ask" : "bid")[0]?.price;
    if (best !== undefined && (limit === undefined || !isWorse(side, best, limit))) {
      this.#events.filled(order, security, side, order.left, best, security.now);
      return "done";
    }
    if (limit === undefined) return "killed";
    this.wait(order);
    return "resting";
  }

  /** Takes from the book at once, at whatever price: a leg of a combo order. */
  take(order: ClientOrder, security: SimSecurity, side: Side, qty: number): void {
    this.#whole(() => {
      for (const { price, volume } of security.order(side, qty).fills) {
        this.#events.filled(order, security, side, volume, price, security.now);
      }
    });
  }

  /** Takes an order out of the book, if it is there. */
  withdraw(order: ClientOrder): void {
    const { bookId, terms: { security } } = order;
    if (bookId === undefined) return;
    order.bookId = undefined;
    security.cancel(bookId);
    this.#venue(security).resting.delete(bookId);
    this.#tidy(security);
  }

  /** Takes some off an order that rests, which keeps its place. */
  reduce({ bookId, terms: { security } }: ClientOrder, qty: number): void {
    if (bookId !== undefined) security.reduce(bookId, qty);
  }

  /** Lets an order wait for a price. */
  wait(order: ClientOrder, securities: readonly SimSecurity[] = [order.terms.security]): void {
    for (const security of securities) this.#venue(security).waiting.add(order);
  }

  /** Ends {@linkcode Exchange.wait}. */
  forget(order: ClientOrder, securities: readonly SimSecurity[] = [order.terms.security]): void {
    for (const security of securities) {
      this.#venue(security).waiting.delete(order);
      this.#tidy(security);
    }
  }

  /** The orders that wait for a price of a security, in the order they came. */
  waiting(security: SimSecurity): readonly ClientOrder[] {
    return [...this.#venues.get(security)?.waiting ?? []];
  }

  #rest(order: ClientOrder, id: number): void {
    order.bookId = id;
    this.#venue(order.terms.security).resting.set(id, order);
  }

  #heard(security: SimSecurity, fills: readonly Fill[], time: number): void {
    const now = this.#venues.get(security);
    for (const { makerId, takerSide, price, volume } of fills) {
      // Most trades are nobody's here.
      if (now?.waiting.size === 0 && !now.resting.has(makerId)) continue;
      this.#queue.push(() => {
        const venue = this.#venues.get(security);
        const order = venue?.resting.get(makerId);
        if (order !== undefined) {
          if (security.book.order(makerId) === undefined && order.left <= volume) {
            order.bookId = undefined;
            venue?.resting.delete(makerId);
          }
          this.#events.filled(order, security, takerSide === "bid" ? "ask" : "bid", volume, price, time);
        }
        if (venue !== undefined && venue.waiting.size > 0) this.#events.traded(security, price, time);
        this.#tidy(security);
      });
    }
    if (!this.#busy) this.#drain();
  }

  /** What is heard of meanwhile waits until `action` is over: its own fills are told first. */
  #whole<T>(action: () => T): T {
    if (this.#busy) return action();
    this.#busy = true;
    try {
      return action();
    } finally {
      this.#busy = false;
      this.#drain();
    }
  }

  #drain(): void {
    this.#busy = true;
    try {
      for (let event = this.#queue.shift(); event !== undefined; event = this.#queue.shift()) event();
    } finally {
      this.#busy = false;
    }
  }

  #venue(security: SimSecurity): Venue {
    let venue = this.#venues.get(security);
    if (venue === undefined) {
      venue = { resting: new Map(), waiting: new Set() };
      this.#venues.set(security, venue);
      security.onTrades = (fills, time) => this.#heard(security, fills, time);
    }
    return venue;
  }

  #tidy(security: SimSecurity): void {
    const venue = this.#venues.get(security);
    if (venue === undefined || venue.resting.size > 0 || venue.waiting.size > 0) return;
    // What still waits in the queue has its venue looked up again.
    this.#venues.delete(security);
    security.onTrades = undefined;
  }
}

/** Shares that a limit order could take at once. */
export function available({ book }: SimSecurity, side: Side, price: number | undefined): number {
  let sum = 0;
  for (const level of book.levels(side === "bid" ? "ask" : "bid")) {
    if (price !== undefined && isWorse(side, level.price, price)) break;
    sum += level.volume;
  }
  return sum;
}

/** What so many shares would come to if they were taken at once, in units; what the book lacks, at its last price. */
export function valueOf({ book }: SimSecurity, side: Side, qty: number, last: number): number {
  let left = qty;
  let value = 0;
  let price = last;
  for (const level of book.levels(side === "bid" ? "ask" : "bid")) {
    if (left <= 0) break;
    const taken = Math.min(left, level.volume);
    ({ price } = level);
    value += taken * price;
    left -= taken;
  }
  return value + left * price;
}

/** Whether a price is worse than a limit of a side. */
export function isWorse(side: Side, price: number, limit: number): boolean {
  return side === "bid" ? price > limit : price < limit;
}

/** Whether the other side has a better price than the limit. */
function crosses({ book }: SimSecurity, side: Side, price: number): boolean {
  const best = book.levels(side === "bid" ? "ask" : "bid")[0]?.price;
  return best !== undefined && (side === "bid" ? best < price : best > price);
}
