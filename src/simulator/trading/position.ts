/**
 * What an account holds of one security, and what it gained with it.
 *
 * @module
 */

import type { Side } from "../market/order_book.ts";
import type { SimSecurity } from "../market/security.ts";
import { DAY, toWall } from "../market/zones.ts";
import { exact, tradeOf, worth } from "./contract.ts";
import { toUnits } from "./money.ts";

/** What was traded of a security on one day. */
export interface DayTrades {
  buyQty: number;
  buyValue: number;
  sellQty: number;
  sellValue: number;
  /** What was held when the day began. */
  readonly startQty: number;
}

/**
 * A position: long or short, never both. Amounts are whole units, so that at any time value - cost + realized is exactly
 * what trading brought in (before fees).
 */
export class SimPosition {
  readonly security: SimSecurity;
  readonly positionID: bigint;
  /** Shares; negative: sold short. */
  qty = 0;
  /** What was paid for what is held; negative, what was got for what is sold short. In units. */
  cost = 0;
  /** Gained by closing, since it was opened. In units. */
  realized = 0;
  #day: number;
  #trades: DayTrades;

  constructor(security: SimSecurity, positionID: bigint, now: number) {
    this.security = security;
    this.positionID = positionID;
    this.#day = dayOf(security, now);
    this.#trades = { buyQty: 0, buyValue: 0, sellQty: 0, sellValue: 0, startQty: 0 };
  }

  /** The newest price, in units. */
  get price(): number {
    return lastPrice(this.security);
  }

  /** What it is worth now, in units; negative when short. */
  get value(): number {
    return worth(this.security, this.qty, this.price);
  }

  /**
   * What it adds to the account's assets at a price: its value, and of a future, which was never paid for, what it gained.
   */
  equity(price: number): number {
    const value = worth(this.security, this.qty, price);
    return tradeOf(this.security.info) === "future" ? value - this.cost : value;
  }

  /** What was traded today. */
  today(now: number): Readonly<DayTrades> {
    return this.#roll(now);
  }

  /** Takes a fill in. Returns what was gained by it, in units. */
  trade(side: Side, qty: number, price: number, now: number): number {
    const trades = this.#roll(now);
    if (side === "bid") {
      trades.buyQty = exact(trades.buyQty + qty);
      trades.buyValue += worth(this.security, qty, price);
    } else {
      trades.sellQty = exact(trades.sellQty + qty);
      trades.sellValue += worth(this.security, qty, price);
    }
    if (this.qty === 0) this.realized = 0;
    const signed = side === "bid" ? qty : -qty;
    const closing = this.qty !== 0 && Math.sign(this.qty) !== Math.sign(signed)
      ? Math.min(qty, Math.abs(this.qty)) * Math.sign(signed)
      : 0;
    let gained = 0;
    if (closing !== 0) {
      // The whole cost goes with the last share, so that no rounding is left behind.
      const costs = closing === -this.qty ? this.cost : Math.round(this.cost * (-closing / this.qty));
      gained = worth(this.security, -closing, price) - costs;
      this.cost -= costs;
      this.realized += gained;
    }
    this.cost += worth(this.security, signed - closing, price);
    this.qty = exact(this.qty + signed);
    return gained;
  }

  /** Takes a fill back: by its opposite, of which the figures of the day tell nothing. Returns what was gained by it. */
  undo(side: Side, qty: number, price: number, time: number, now: number): number {
    const gained = this.trade(side === "bid" ? "ask" : "bid", qty, price, now);
    const value = worth(this.security, qty, price);
    const trades = this.#trades;
    const today = dayOf(this.security, time) === this.#day;
    if (side === "ask" || today) {
      trades.buyQty = exact(trades.buyQty - qty);
      trades.buyValue -= value;
    }
    if (side === "bid" || today) {
      trades.sellQty = exact(trades.sellQty - qty);
      trades.sellValue -= value;
    }
    return gained;
  }

  /** Puts so much into it, in units: what was paid beside trades. */
  invest(amount: number): void {
    this.cost += amount;
  }

  /** Its shares become others, and some cash, in units. The cost stays, but for what the cash gives back of it. */
  exchange(qty: number, cash: number): void {
    this.cost = qty === 0 ? 0 : this.cost - cash;
    this.qty = qty;
    const { buyQty, buyValue, sellQty, sellValue } = this.#trades;
    this.#trades = { buyQty, buyValue, sellQty, sellValue, startQty: qty };
  }

  /** Begins anew with what a test wants to be held. */
  set(qty: number, cost: number, now: number): void {
    this.qty = qty;
    this.cost = cost;
    this.realized = 0;
    this.#day = dayOf(this.security, now);
    this.#trades = { buyQty: 0, buyValue: 0, sellQty: 0, sellValue: 0, startQty: qty };
  }

  /** Whether it is still told of: one that was closed is until its day ends. */
  shown(now: number): boolean {
    if (this.qty !== 0) return true;
    const { buyQty, sellQty } = this.#roll(now);
    return buyQty > 0 || sellQty > 0;
  }

  #roll(now: number): DayTrades {
    const day = dayOf(this.security, now);
    if (day !== this.#day) {
      this.#day = day;
      this.#trades = { buyQty: 0, buyValue: 0, sellQty: 0, sellValue: 0, startQty: this.qty };
    }
    return this.#trades;
  }
}

/** The newest price of a security, in units. */
export function lastPrice(security: SimSecurity): number {
  return toUnits(security.quote().curPrice);
}

function dayOf({ info }: SimSecurity, now: number): number {
  return Math.floor(toWall(info.market, now) / DAY);
}
