/**
 * Which orders the exchange takes at an hour of its day, and until when that is so.
 *
 * Where the market keeps the exchanges' hours, an order waits (WaitingSubmit) for the first session of its own. In an
 * auction it takes at-auction orders, and of A-shares limit orders; others wait for what follows, and at-auction orders
 * that come in between wait for the next auction. What rests stays over pauses, and leaves the book where it trades in
 * sessions that are not the order's, to come back with the next of its own. Where there are no auctions, at-auction orders
 * trade as market and limit orders do. What comes in while a security is suspended waits until it is not.
 *
 * @module
 */

import { Session } from "../../gen/common.ts";
import { OrderType } from "../../gen/trd_common.ts";
import type { SimSecurity } from "../market/security.ts";
import { isWithin, type Scope, type Sessions } from "../market/sessions/hours.ts";
import type { Phase } from "../market/sessions/phase.ts";
import { type Product, productOf } from "../market/sessions/product.ts";
import { DAY, fromWall, type MarketCode } from "../market/zones.ts";
import { legsOf } from "./account.ts";
import type { ClientOrder, OrderTerms } from "./order.ts";

/** What of an order tells its hours. */
type Timed = Pick<OrderTerms, "security" | "session" | "fillOutsideRTH">;

/** The sessions that an order is for. */
export function scopeOf({ session, fillOutsideRTH }: Pick<OrderTerms, "session" | "fillOutsideRTH">): Scope {
  switch (session) {
    case Session.ETH:
      return "extended";
    case Session.ALL:
      return "all";
    case Session.OVERNIGHT:
      return "overnight";
    default:
      return fillOutsideRTH === true ? "extended" : "regular";
  }
}

/** Opens and closes for orders. */
export class Gate {
  readonly #sessions: Sessions;

  constructor(sessions: Sessions) {
    this.#sessions = sessions;
  }

  /** Whether the exchange takes an order now, for matching at once or in the auction that is on: of a combo all of it. */
  takes(order: ClientOrder): boolean {
    return legsOf(order).every(({ security }) => this.#takes(order.terms, security));
  }

  #takes(terms: OrderTerms, security: SimSecurity): boolean {
    const phase = this.#phase({ security });
    if (security.suspended || phase.trading === "none" || !isWithin(phase, scopeOf(terms))) return false;
    if (terms.legs !== undefined) return phase.trading === "continuous";
    const product = productOf(security.info);
    const atAuction = isAtAuction(terms.type) && this.#hasAuctions(product);
    if (phase.trading === "auction") return atAuction || product === "cn-stock";
    return !atAuction;
  }

  /** Whether an order must leave the book because others trade there now. */
  expels({ terms }: ClientOrder): boolean {
    const phase = this.#phase(terms);
    return phase.trading !== "none" && !isWithin(phase, scopeOf(terms));
  }

  /** Whether trades now count for an order that waits for a price. */
  hears({ terms }: ClientOrder): boolean {
    return isWithin(this.#phase(terms), scopeOf(terms));
  }

  /** When to ask again, epoch milliseconds: `Infinity` where the hours change nothing. */
  until(order: ClientOrder): number {
    if (this.#sessions.hours === "always") return Number.POSITIVE_INFINITY;
    return Math.min(...legsOf(order).map((leg) => this.#phase(leg).until));
  }

  /** When an order for the day ends that is placed now, epoch milliseconds: with the last of its sessions. */
  dayEnd(terms: Timed): number {
    return this.#sessions.closes(productOf(terms.security.info), terms.security.now, scopeOf(terms));
  }

  /** When an order ends that is good till a date, given as a day's midnight of wall time. */
  dateEnd(terms: Timed, market: MarketCode, wall: number): number {
    const end = fromWall(market, wall + DAY);
    const close = this.#sessions.closes(productOf(terms.security.info), fromWall(market, wall), scopeOf(terms));
    return close > terms.security.now ? Math.min(close, end) : end;
  }

  #hasAuctions(product: Product): boolean {
    return this.#sessions.hours === "exchange" && (product === "hk-stock" || product === "hk-structured");
  }

  #phase({ security }: Pick<Timed, "security">): Phase {
    return this.#sessions.at(productOf(security.info), security.now);
  }
}

function isAtAuction(type: OrderType): boolean {
  return type === OrderType.Auction || type === OrderType.AuctionLimit;
}
