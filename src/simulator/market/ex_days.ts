/**
 * The days on which corporate actions take effect while the market lives.
 *
 * @module
 */

import { actionsWithin, type CorporateActions, exPrice, shareFactor, withShares } from "./corporate_actions.ts";
import type { OrderBook } from "./order_book.ts";
import type { OrderFlow } from "./order_flow.ts";
import type { SecurityInfo } from "./securities.ts";
import { type Phase, pricedDay } from "./sessions/phase.ts";
import type { Tape } from "./tape.ts";
import { snap } from "./tick_size.ts";

/** The actions of one security, each of which takes effect once, with the phase of its day. */
export class ExDays {
  /** What is fixed about the security, in the shares of now. */
  info: SecurityInfo;
  /** How many shares one share of the beginning is. */
  shares = 1;
  readonly #first: SecurityInfo;
  readonly #actions: CorporateActions;
  #day: number;

  /** @param day the day whose actions prices have at the beginning */
  constructor(info: SecurityInfo, actions: CorporateActions, day: number) {
    this.info = this.#first = info;
    this.#actions = actions;
    this.#day = day;
  }

  /**
   * Has the actions take effect that do so with a phase: all goes on at the prices that they leave. Orders in shares that
   * are no more leave the book; those of a dividend stay.
   *
   * @param passing the price in units, when that is not the crowd's
   * @returns whether there are any
   */
  begin(phase: Phase, tape: Tape, book: OrderBook, flow: OrderFlow | undefined, passing: number | undefined): boolean {
    const day = pricedDay(phase);
    if (day <= this.#day) return false;
    const due = actionsWithin(this.#actions, this.#day, day);
    this.#day = day;
    let from = passing;
    for (const action of due) {
      const shares = shareFactor(action);
      this.shares *= shares;
      tape.goEx((before) => snap(this.info.ticks, exPrice(action, before)), shares);
      flow?.goEx(exPrice(action, from ?? flow.fair), shares);
      from = flow?.fair;
      if (shares !== 1) book.clear();
    }
    this.info = withShares(this.#first, this.shares);
    return due.length > 0;
  }
}
