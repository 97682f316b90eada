/**
 * The way of an order: from the desk to the exchange, through its fills, to its end.
 *
 * @module
 */

import { OrderStatus, OrderType, TimeInForce } from "../../gen/trd_common.ts";
import type { Side } from "../market/order_book.ts";
import type { SimSecurity } from "../market/security.ts";
import { type AccountBooks, legsOf } from "./account.ts";
import type { Agenda } from "./agenda.ts";
import { netPrice } from "./combo.ts";
import { exact } from "./contract.ts";
import type { Gate } from "./gate.ts";
import { available, Exchange, isWorse, type Sent, valueOf } from "./exchange.ts";
import type { TradeIds } from "./ids.ts";
import { type ClientFill, ClientOrder, type OrderTerms } from "./order.ts";
import { lastPrice } from "./position.ts";
import { freeFor, needFor } from "./power.ts";
import { NO_POWER } from "./refusals.ts";
import type { AccountSettings } from "./options.ts";
import { isReached, setOff, watch } from "./triggers.ts";
import { isFinal, mayBecome } from "./order_status.ts";

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

/** Why an order of that kind was refused by the exchange. */
const BETTER_PRICE = "The exchange refused the absolute limit order: a better price is there";

/** Who is told of orders and fills, in the order that things happen. */
export interface DeskEvents {
  /** An order is new or has changed. */
  order(order: ClientOrder): void;
  /** A fill, after its order. */
  fill(fill: ClientFill): void;
  /** Why an order failed, in OpenD's language. */
  say(reason: string): string;
}

/** What the new terms of an order are; what is `undefined` stays. */
export type Change = Partial<
  Pick<OrderTerms, "qty" | "price" | "auxPrice" | "trailType" | "trailValue" | "trailSpread">
>;

/** Takes orders that were checked, and carries them through. It never refuses: whoever asks has checked before. */
export class OrderDesk {
  readonly #ids: TradeIds;
  readonly #agenda: Agenda;
  readonly #events: DeskEvents;
  readonly #settings: (account: AccountBooks) => AccountSettings;
  readonly #gate: Gate;
  readonly #exchange: Exchange;
  /** Orders that wait for the end of a suspension. */
  readonly #halted = new Set<ClientOrder>();

  constructor(
    ids: TradeIds,
    agenda: Agenda,
    events: DeskEvents,
    settings: (account: AccountBooks) => AccountSettings,
    gate: Gate,
  ) {
    this.#ids = ids;
    this.#agenda = agenda;
    this.#events = events;
    this.#settings = settings;
    this.#gate = gate;
    this.#exchange = new Exchange({
      filled: (...args) => this.#filled(...args),
      traded: (security, price, time) => this.#traded(security, price, time),
    });
  }

  /** Takes an order in. Nobody is told yet, and the exchange does not have it yet. */
  enter(account: AccountBooks, terms: OrderTerms, expiresAt: number): ClientOrder {
    const { security, side, qty } = terms;
    const order = new ClientOrder(this.#ids.order(account.paper), account, terms, Submitting, security.now);
    order.estimate = order.terms.auxPrice ?? Math.ceil(valueOf(security, side, qty, lastPrice(security)) / qty);
    account.add(order);
    order.expiresAt = expiresAt;
    order.endless = this.#agenda.add(expiresAt, () => this.#expire(order));
    return order;
  }

  /** Tells of an order as it stands. */
  announce(order: ClientOrder): void {
    this.#events.order(order);
  }

  /** Sends an order on its way to the exchange. */
  forward(order: ClientOrder): void {
    this.#later(order, () => this.#arrive(order));
  }

  /** Cancels what is left of an order, once the exchange hears of it and unless it is finished by then. */
  cancel(order: ClientOrder): void {
    this.#later(order, () => !isFinal(order.status) && this.#drop(order, ""));
  }

  /**
   * Gives an order new terms, once the exchange hears of it and unless it is finished by then. Who only wants less keeps the
   * place in the queue; who wants more, or another price, goes to its end.
   */
  change(order: ClientOrder, change: Change): void {
    this.#later(order, () => {
      const { terms } = order;
      if (!order.working || (change.qty ?? terms.qty) < order.filled) return;
      const less = terms.qty - (change.qty ?? terms.qty);
      const keeps = less >= 0 && less < order.left && (change.price ?? terms.price) === terms.price;
      const inBook = order.bookId !== undefined;
      if (!keeps) this.#exchange.withdraw(order);
      else if (inBook && less > 0) this.#exchange.reduce(order, less);
      for (const [name, value] of Object.entries(change)) {
        if (value !== undefined) Object.assign(terms, { [name]: value });
      }
      if (change.auxPrice !== undefined && !order.triggered) order.estimate = change.auxPrice;
      order.updatedAt = terms.security.now;
      if (order.left === 0) return this.#end(order, Filled_All);
      this.#events.order(order);
      if (inBook && !keeps) this.#enter(order);
    });
  }

  /** Takes an order out of the market and keeps it. */
  disable(order: ClientOrder): void {
    this.#later(order, () => {
      if (order.status !== Submitted && order.status !== WaitingSubmit) return;
      this.#leave(order);
      this.#become(order, Disabled);
    });
  }

  /** Puts a disabled order back. */
  enable(order: ClientOrder): void {
    this.#later(order, () => {
      if (order.status !== Disabled) return;
      order.account.working.add(order);
      this.#become(order, Submitting);
      this.#arrive(order);
    });
  }

  /** Hides an order from the lists, unless it was put back meanwhile. */
  remove(order: ClientOrder): void {
    if (!mayBecome(order.status, Deleted)) return;
    this.#leave(order);
    this.#end(order, Deleted);
  }

  /** Refuses an order late, as broker or exchange may. Only orders without fills can fail. */
  fail(order: ClientOrder, reason: string): void {
    this.#drop(order, reason);
  }

  /** Cancels what is left of an order at once, as the exchange may, with a reason or none. */
  cancelNow(order: ClientOrder, reason: string): void {
    if (reason !== "") order.lastErrMsg = reason;
    this.#drop(order, "");
  }

  /** Tells of a state that an order is not in, until it goes on to another. */
  pretend(order: ClientOrder, status: OrderStatus, reason: string | undefined): void {
    order.pretended = status === order.status ? undefined : status;
    if (reason !== undefined) order.lastErrMsg = reason;
    order.updatedAt = order.terms.security.now;
    this.#events.order(order);
  }

  /** Takes a fill back, as the exchange may. Its order ends with that: what is left of it leaves the market. */
  withdrawFill(fill: ClientFill): void {
    const { order, qty, price } = fill;
    const { now } = order.terms.security;
    this.#leave(order);
    order.filled = exact(order.filled - qty);
    order.filledValue -= qty * price;
    order.account.unbook(fill, now);
    this.#end(order, FillCancelled, now);
    this.#events.fill(fill);
  }

  /** Fills an order from outside the book: what a test says. What is left of it goes to the book. */
  fillFromOutside(order: ClientOrder, qty: number, price: number | undefined): void {
    const { security, side } = order.terms;
    this.#leave(order);
    if (order.kind.trigger !== undefined && !order.triggered) {
      if (order.status === Submitting) watch(order);
      setOff(order);
    }
    if (order.status === WaitingSubmit) this.#become(order, Submitting);
    // A trailing stop has got its limit only now.
    this.#filled(order, security, side, qty, price ?? order.terms.price ?? order.estimate, security.now);
    if (order.left > 0) this.#enter(order);
  }

  #later(order: ClientOrder, task: () => void): void {
    const { exchangeDelay } = this.#settings(order.account);
    if (exchangeDelay === 0) task();
    else this.#agenda.add(order.terms.security.now + exchangeDelay, task);
  }

  #arrive(order: ClientOrder): void {
    if (order.status !== Submitting) return;
    const { kind } = order;
    if (kind.trigger === undefined || order.triggered) return this.#enter(order);
    watch(order);
    this.#become(order, WaitingSubmit);
    this.#exchange.wait(order);
  }

  /** Sends an order if the exchange takes it at this hour, else lets it wait. */
  #enter(order: ClientOrder): void {
    if (this.#gate.takes(order)) {
      if (order.status === WaitingSubmit) this.#become(order, Submitting);
      if (order.terms.legs === undefined) this.#send(order);
      else this.#sendCombo(order);
    } else {
      if (isHalted(order)) this.#halted.add(order);
      if (order.status === Submitting) this.#become(order, WaitingSubmit);
    }
    if (order.working) this.#minds(order);
  }

  /** The market went on: orders for what is not suspended any more go to the exchange. */
  resume(): void {
    for (const order of this.#halted) {
      if (isHalted(order)) continue;
      this.#halted.delete(order);
      this.#enter(order);
    }
  }

  /** Asks again when the hours change. */
  #minds(order: ClientOrder): void {
    order.hourless?.();
    const until = this.#gate.until(order);
    order.hourless = until === Number.POSITIVE_INFINITY ? undefined : this.#agenda.add(until, () => this.#turn(order));
  }

  /** The hours have changed. */
  #turn(order: ClientOrder): void {
    order.hourless = undefined;
    const { bookId, terms: { security } } = order;
    // An auction leaves nothing of orders without a limit.
    if (bookId !== undefined && security.book.order(bookId) === undefined) return this.#drop(order, "");
    if (bookId !== undefined && this.#gate.expels(order)) this.#exchange.withdraw(order);
    if (order.bookId === undefined) this.#enter(order);
    else this.#minds(order);
  }

  #send(order: ClientOrder): void {
    const { price, type } = order.terms;
    const limit = order.kind.market ? undefined : price;
    // Checked again: prices have moved since it was placed.
    if (limit === undefined && !this.#isAffordable(order)) return this.#drop(order, this.#events.say(NO_POWER));
    const sent: Sent = this.#exchange.send(order, limit);
    if (sent === "killed") {
      const refused = type === OrderType.AbsoluteLimit && order.filled === 0;
      this.#drop(order, refused ? this.#events.say(BETTER_PRICE) : "");
    } else if (sent === "resting" && order.status === Submitting) this.#become(order, Submitted);
  }

  #isAffordable(order: ClientOrder): boolean {
    const { account, left, terms: { security, side } } = order;
    const held = account.held(security);
    const opens = side === "bid" ? held >= 0 : held <= 0;
    const qty = Math.min(left, available(security, side, undefined));
    if (!opens || qty === 0) return true;
    const value = valueOf(security, side, qty, lastPrice(security));
    return needFor(account, security, side, qty, Math.ceil(value / qty)) <= freeFor(account, security, order);
  }

  #filled(order: ClientOrder, security: SimSecurity, side: Side, qty: number, price: number, time: number): void {
    const { account } = order;
    if (order.terms.legs === undefined) {
      if (order.status === Submitting && this.#settings(account).pushSubmitted) this.#become(order, Submitted, time);
      order.filled = exact(order.filled + qty);
      order.filledValue += qty * price;
    }
    const fillID = this.#ids.next();
    const made = { fillID, order, security, side, qty, price, time, updatedAt: time };
    const fill: ClientFill = { ...made, withdrawn: false, closed: 0, gained: 0 };
    account.book(fill);
    // The order goes first: so it was seen live, of eight orders out of eight.
    if (order.terms.legs === undefined) {
      if (order.left === 0) this.#end(order, Filled_All, time);
      else this.#become(order, Filled_Part, time);
    }
    this.#events.fill(fill);
  }

  #traded(security: SimSecurity, price: number, time: number): void {
    for (const order of this.#exchange.waiting(security)) {
      if (order.terms.legs !== undefined) this.#tryCombo(order, time);
      else if (order.kind.trigger === undefined) this.#dealAt(order, price, time);
      else if (this.#gate.hears(order) && isReached(order, price)) {
        this.#exchange.forget(order);
        setOff(order);
        this.#become(order, Submitting, time);
        // The broker's server watches at the exchange: a delay would end with the step that a minute is passed over in.
        this.#arrive(order);
      }
    }
  }

  /** Somebody traded: the broker fills what it holds at that price or better, at its limit. */
  #dealAt(order: ClientOrder, price: number, time: number): void {
    const { security, side, price: limit } = order.terms;
    if (limit === undefined || isWorse(side, price, limit)) return;
    this.#exchange.forget(order);
    this.#filled(order, security, side, order.left, limit, time);
  }

  #sendCombo(order: ClientOrder): void {
    if (this.#tryCombo(order, order.terms.security.now)) return;
    if (order.kind.market || order.terms.timeInForce === TimeInForce.IOC) return this.#drop(order, "");
    if (order.status === Submitting) this.#become(order, Submitted);
    this.#exchange.wait(order, securitiesOf(order));
  }

  /** All legs at once, when the books have them for the order's price. */
  #tryCombo(order: ClientOrder, time: number): boolean {
    const { terms: { legs = [], price, qty } } = order;
    // The books of what does not trade now are still to be seen.
    const net = this.#gate.takes(order) ? netPrice(legs, qty) : undefined;
    if (net === undefined || (!order.kind.market && price !== undefined && net > price)) return false;
    this.#exchange.forget(order, securitiesOf(order));
    if (order.status === Submitting && this.#settings(order.account).pushSubmitted) {
      this.#become(order, Submitted, time);
    }
    order.filled = qty;
    order.filledValue = net * qty;
    this.#end(order, Filled_All, time);
    for (const { security, side, ratio } of legs) this.#exchange.take(order, security, side, ratio * qty);
    return true;
  }

  #drop(order: ClientOrder, reason: string): void {
    this.#leave(order);
    if (reason !== "") order.lastErrMsg = reason;
    const status = order.filled > 0 ? Cancelled_Part : reason === "" ? Cancelled_All : Failed;
    this.#end(order, status);
  }

  #expire(order: ClientOrder): void {
    if (!isFinal(order.status)) this.#drop(order, "");
  }

  #leave(order: ClientOrder): void {
    order.hourless?.();
    order.hourless = undefined;
    this.#halted.delete(order);
    this.#exchange.withdraw(order);
    this.#exchange.forget(order, securitiesOf(order));
  }

  #end(order: ClientOrder, status: OrderStatus, time?: number): void {
    order.endless?.();
    order.hourless?.();
    order.endless = order.hourless = undefined;
    this.#become(order, status, time);
  }

  #become(order: ClientOrder, status: OrderStatus, time: number = order.terms.security.now): void {
    order.become(status, time);
    if (!order.working) order.account.working.delete(order);
    this.#events.order(order);
  }
}

function isHalted(order: ClientOrder): boolean {
  return legsOf(order).some(({ security }) => security.suspended);
}

function securitiesOf(order: ClientOrder): readonly SimSecurity[] {
  return legsOf(order).map(({ security }) => security);
}
