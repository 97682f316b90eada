/**
 * What an account holds of one security, and what it gained with it.
 *
 * @module
 */

import type { Side } from "../market/order_book.ts";
import type { SimSecurity } from "../market/security.ts";
import { exact, tradeOf, worth } from "./contract.ts";
import { toUnits } from "./money.ts";

/** What was traded of a security on one day. */
export interface DayTrades {
  buyQty: number;
  buyValue: number;
  sellQty: number;
  sellValue: number;
  /** What was held when the day began. */
  startQty: number;
  /** Gained by closing, in units. */
  realized: number;
}

/** What came of a fill. */
export interface Booked {
  /** Gained by what it closed, in units. */
  readonly gained: number;
  /** How much of it closed something. */
  readonly closed: number;
}

/** A fill that is taken back. */
export interface Undone extends Booked {
  readonly side: Side;
  readonly qty: number;
  readonly price: number;
  /** Epoch milliseconds. */
  readonly time: number;
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
  /** When something was first done on that day, epoch milliseconds. */
  #since: number;
  /** When it was last opened, epoch milliseconds. */
  #opened: number;
  #trades: DayTrades;

  constructor(security: SimSecurity, positionID: bigint, now: number) {
    this.security = security;
    this.positionID = positionID;
    this.#day = dayOf(security);
    this.#since = this.#opened = now;
    this.#trades = none(0);
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

  /** Takes a fill in. */
  trade(side: Side, qty: number, price: number, now: number): Booked {
    const trades = this.#roll(now);
    this.#count(side, qty, price);
    if (this.qty === 0) {
      this.realized = 0;
      this.#opened = now;
    }
    const booked = this.#move(side === "bid" ? qty : -qty, price);
    trades.realized += booked.gained;
    return booked;
  }

  /**
   * Takes a fill back: what it opened goes at what it cost, what it closed comes back at what that cost; where more has
   * happened since, by its opposite. Returns what is gained by it, in units.
   */
  undo({ side, qty, price, time, gained, closed }: Undone, now: number): number {
    const trades = this.#roll(now);
    const signed = side === "bid" ? qty : -qty;
    if (time >= this.#since) this.#count(side, -qty, price);
    else trades.startQty = exact(trades.startQty - signed);
    let back: number;
    if (closed === qty && this.qty * signed <= 0) {
      this.cost += worth(this.security, -signed, price) - gained;
      if (time >= this.#opened) this.realized -= gained;
      this.qty = exact(this.qty - signed);
      back = -gained;
    } else if (closed === 0 && this.qty * signed > 0 && Math.abs(this.qty) >= qty) {
      this.cost -= worth(this.security, signed, price);
      this.qty = exact(this.qty - signed);
      // Some of it was closed at what all cost on average.
      back = this.qty === 0 ? -this.cost : 0;
      this.cost += back;
      this.realized += back;
    } else back = this.#move(-signed, price).gained;
    trades.realized += back;
    return back;
  }

  #count(side: Side, qty: number, price: number): void {
    const trades = this.#trades;
    const value = worth(this.security, qty, price);
    if (side === "bid") {
      trades.buyQty = exact(trades.buyQty + qty);
      trades.buyValue += value;
    } else {
      trades.sellQty = exact(trades.sellQty + qty);
      trades.sellValue += value;
    }
  }

  #move(signed: number, price: number): Booked {
    const closing = this.qty !== 0 && Math.sign(this.qty) !== Math.sign(signed)
      ? Math.min(Math.abs(signed), Math.abs(this.qty)) * Math.sign(signed)
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
    return { gained, closed: Math.abs(closing) };
  }

  /** Puts so much into it, in units: what was paid beside trades. */
  invest(amount: number): void {
    this.cost += amount;
  }

  /** Its shares become others, and some cash, in units. The cost stays, but for what the cash gives back of it. */
  exchange(qty: number, cash: number): void {
    this.cost = qty === 0 ? 0 : this.cost - cash;
    this.qty = qty;
    this.#trades.startQty = qty;
  }

  /** Begins anew with what a test wants to be held. */
  set(qty: number, cost: number, now: number): void {
    this.qty = qty;
    this.cost = cost;
    this.realized = 0;
    this.#day = dayOf(this.security);
    this.#since = this.#opened = now;
    this.#trades = none(qty);
  }

  /** Whether it is still told of: one that was closed is until its day ends. */
  shown(now: number): boolean {
    if (this.qty !== 0) return true;
    const { buyQty, sellQty } = this.#roll(now);
    return buyQty > 0 || sellQty > 0;
  }

  #roll(now: number): DayTrades {
    const day = dayOf(this.security);
    if (day !== this.#day) {
      this.#day = day;
      this.#since = now;
      this.#trades = none(this.qty);
    }
    return this.#trades;
  }
}

/** The newest price of a security, in units. */
export function lastPrice(security: SimSecurity): number {
  return toUnits(security.quote().curPrice);
}

/** The trading day: a night session is of the next one. */
function dayOf({ phase: { date } }: SimSecurity): number {
  return date;
}

function none(startQty: number): DayTrades {
  return { buyQty: 0, buyValue: 0, sellQty: 0, sellValue: 0, startQty, realized: 0 };
}
