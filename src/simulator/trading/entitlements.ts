/**
 * What corporate actions do to accounts: on the ex-day shares become others and orders in the old ones end, on the day of
 * payment cash comes in.
 *
 * @module
 */

import { actionsWithin, cashOf, type DatedAction, shareFactor } from "../market/corporate_actions.ts";
import type { SimSecurity } from "../market/security.ts";
import type { Sessions } from "../market/sessions/hours.ts";
import { productOf } from "../market/sessions/product.ts";
import { DAY, fromWall } from "../market/zones.ts";
import type { AccountBooks } from "./account.ts";
import type { EndingParts } from "./endings.ts";
import { currencyOf } from "./markets.ts";
import { toUnits } from "./money.ts";
import { lastPrice } from "./position.ts";

/** Hour of the local day of payment at which cash is there. */
const PAID_AT = 9 * 3_600_000;

/** Carries the corporate actions of what is held or ordered into the accounts, at the instant that prices have them. */
export class Entitlements {
  readonly #parts: EndingParts;
  readonly #sessions: Sessions;
  readonly #watched = new Set<SimSecurity>();

  constructor(parts: EndingParts, sessions: Sessions) {
    this.#parts = parts;
    this.#sessions = sessions;
  }

  /** Watches a security that is held or ordered. */
  watch(security: SimSecurity): void {
    if (this.#watched.has(security)) return;
    this.#watched.add(security);
    const { info, now, actions } = security;
    for (const action of actionsWithin(actions, Math.floor(now / DAY) - 1, Number.POSITIVE_INFINITY)) {
      const at = this.#sessions.begins(productOf(info), action.exDay);
      if (at > now) this.#parts.agenda.add(at, () => this.#goEx(security, action));
    }
  }

  #goEx(security: SimSecurity, action: DatedAction): void {
    const shares = shareFactor(action);
    const { info: { market } } = security;
    for (const account of this.#parts.accounts()) {
      if (shares !== 1) this.#cancel(account, security);
      const position = account.position(security);
      if (position === undefined || position.qty === 0) continue;
      const { qty } = position;
      this.#subscribe(account, security, action, qty);
      if (shares !== 1) this.#exchange(account, security, qty, shares);
      const dividend = Math.round(qty * toUnits(cashOf(action)));
      if (dividend === 0) continue;
      // Who is short pays it.
      const paid = Math.max(security.now, fromWall(market, action.paid * DAY + PAID_AT));
      this.#parts.agenda.add(paid, () => this.#move(account, security, "Dividend", dividend, qty));
    }
  }

  /** Orders in shares that are no more end. */
  #cancel(account: AccountBooks, security: SimSecurity): void {
    for (const order of [...account.working]) {
      const { terms } = order;
      if (terms.security === security || terms.legs?.some((leg) => leg.security === security)) {
        this.#parts.cancel(order, "The exchange cancelled the order: a corporate action changed the shares");
      }
    }
  }

  /** Rights are taken up: who holds them pays for the new shares. */
  #subscribe(account: AccountBooks, security: SimSecurity, { rights }: DatedAction, qty: number): void {
    if (rights === undefined) return;
    const amount = -Math.round(qty * rights.ert / rights.base * toUnits(rights.price));
    account.position(security)?.invest(-amount);
    this.#move(account, security, "Rights issue", amount, qty);
  }

  /** Shares become others; for the part of a share that is left over there is cash. */
  #exchange(account: AccountBooks, security: SimSecurity, qty: number, shares: number): void {
    // Thirds of a share are not exact.
    const whole = Math.trunc(Math.round(qty * shares * 1e6) / 1e6);
    const part = qty * shares - whole;
    const amount = Math.abs(part) < 1e-6 ? 0 : Math.round(part * lastPrice(security));
    account.position(security)?.exchange(whole, amount);
    if (amount !== 0) this.#move(account, security, "Cash in lieu", amount, qty);
  }

  #move(account: AccountBooks, security: SimSecurity, type: string, amount: number, qty: number): void {
    const { info, now } = security;
    const flow = { time: now, market: info.market, currency: currencyOf(info), type };
    account.move({ ...flow, amount, remark: `${info.symbol} ${qty}` });
  }
}
