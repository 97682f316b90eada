/**
 * An order of a client.
 *
 * @module
 */

import type { Session } from "../../gen/common.ts";
import type { ComboLeg } from "../../gen/qot_common.ts";
import type { OrderStatus, OrderType, TimeInForce, TrailType, TrdMarket, TrdSide } from "../../gen/trd_common.ts";
import type { Side } from "../market/order_book.ts";
import type { SimSecurity } from "../market/security.ts";
import type { AccountBooks } from "./account.ts";
import { exact } from "./contract.ts";
import { isWorking, mayBecome, statusName } from "./order_status.ts";
import { kindOf, type OrderKind } from "./order_types.ts";

/** One leg of a combo order. */
export interface Leg {
  readonly security: SimSecurity;
  readonly side: Side;
  /** Shares for each combination. */
  readonly ratio: number;
}

/** What an order is placed with. Prices are in units of 1/10,000. */
export interface OrderTerms {
  readonly security: SimSecurity;
  readonly trdMarket: TrdMarket;
  readonly trdSide: TrdSide;
  readonly side: Side;
  readonly type: OrderType;
  qty: number;
  /** The limit; `undefined` where the type has none. */
  price: number | undefined;
  /** The trigger of stop and if-touched orders. */
  auxPrice: number | undefined;
  trailType: TrailType | undefined;
  trailValue: number | undefined;
  /** In units. */
  trailSpread: number | undefined;
  readonly timeInForce: TimeInForce;
  readonly expireTime: string | undefined;
  readonly session: Session | undefined;
  readonly fillOutsideRTH: boolean | undefined;
  readonly remark: string | undefined;
  /** Legs of a combo order. */
  readonly legs?: readonly Leg[];
  /** The legs as they were sent. */
  readonly comboLegs?: readonly ComboLeg[];
}

/** One fill of an order. */
export interface ClientFill {
  readonly fillID: bigint;
  /** Whether it was withdrawn afterwards: it then counts for nothing. */
  withdrawn: boolean;
  updatedAt: number;
  readonly order: ClientOrder;
  readonly security: SimSecurity;
  readonly side: Side;
  readonly qty: number;
  /** In units. */
  readonly price: number;
  /** Epoch milliseconds. */
  readonly time: number;
  /** How much of it closed something. */
  closed: number;
  /** What was gained by that, in units. */
  gained: number;
}

/** An order and what became of it. */
export class ClientOrder {
  readonly orderID: bigint;
  readonly orderIDEx: string;
  readonly account: AccountBooks;
  readonly terms: OrderTerms;
  readonly kind: OrderKind;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  updatedAt: number;
  lastErrMsg = "";
  /** Shares filled; for a combo order, combinations. */
  filled = 0;
  /** Price times quantity of what is filled, in units: without what a contract's price is multiplied with. */
  filledValue = 0;
  /** What it cost so far in fees, in units. */
  fees = 0;
  /** Its number in the book while it rests there. */
  bookId: number | undefined;
  /** Whether its trigger was reached. */
  triggered = false;
  /** The best price since a trailing stop began, in units. */
  extreme = 0;
  /** What a share is reckoned with while the order has no limit, in units. */
  estimate = 0;
  /** When it expires, epoch milliseconds; `Infinity`: never. */
  expiresAt: number = Number.POSITIVE_INFINITY;
  /** Takes its end out of the agenda. */
  endless: (() => void) | undefined;
  /** Takes the next change of hours out of the agenda. */
  hourless: (() => void) | undefined;
  /** What is told instead of where it stands, until it goes on. For tests. */
  pretended: OrderStatus | undefined;
  #status: OrderStatus;

  constructor(
    ids: { readonly orderID: bigint; readonly orderIDEx: string },
    account: AccountBooks,
    terms: OrderTerms,
    status: OrderStatus,
    now: number,
  ) {
    const kind = kindOf(terms.type);
    if (kind === undefined) throw new TypeError(`order type ${terms.type}`);
    this.orderID = ids.orderID;
    this.orderIDEx = ids.orderIDEx;
    this.account = account;
    this.terms = terms;
    this.kind = kind;
    this.#status = status;
    this.createdAt = this.updatedAt = now;
  }

  get status(): OrderStatus {
    return this.#status;
  }

  /** What clients are told of where it stands. */
  get toldStatus(): OrderStatus {
    return this.pretended ?? this.#status;
  }

  /** Shares that may still be filled. */
  get left(): number {
    return exact(this.terms.qty - this.filled);
  }

  /** Whether it may still be filled by itself. */
  get working(): boolean {
    return isWorking(this.#status);
  }

  /** The price that money is held back at, in units. */
  get reservePrice(): number {
    return this.terms.price ?? this.estimate;
  }

  /** Goes on to a state. */
  become(status: OrderStatus, now: number): void {
    if (!mayBecome(this.#status, status)) {
      throw new Error(`The order ${this.orderID} cannot go from ${statusName(this.#status)} to ${statusName(status)}`);
    }
    this.#status = status;
    this.pretended = undefined;
    this.updatedAt = now;
  }
}
