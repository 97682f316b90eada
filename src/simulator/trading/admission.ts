/**
 * How an order gets in: every check there is before the desk has it.
 *
 * @module
 */

import type { TrdPlaceOrderC2S } from "../../gen/trd_place_order.ts";
import type { SimSecurity } from "../market/security.ts";
import type { AccountBooks } from "./account.ts";
import { checkCap } from "./caps.ts";
import type { ClientOrder } from "./order.ts";
import { endOf } from "./derivatives.ts";
import { hasEnded } from "./refusals.ts";
import { checkRights } from "./rights.ts";
import { termsOf } from "./terms.ts";
import type { Trading } from "./trading.ts";
import { expiryOf } from "./validity.ts";

/** What an order says, without whom it came from. */
export type OrderWanted = Omit<TrdPlaceOrderC2S, "packetID" | "code" | "secMarket">;

/** Takes an order in that the account may place. Nobody is told yet. @throws {Refusal} it may not */
export function admit(
  trading: Trading,
  account: AccountBooks,
  security: SimSecurity,
  wanted: OrderWanted,
): ClientOrder {
  const terms = termsOf(wanted, account, security);
  const { qty, price = terms.auxPrice } = terms;
  checkCap(trading.capsOf(account), account, security, qty, price);
  const { endings } = trading;
  if (endings.has(security)) throw hasEnded(security.symbol);
  const expiresAt = Math.min(expiryOf(terms, trading.gate), endOf(security.info));
  checkRights(account, terms, 0);
  endings.watch(security);
  return trading.desk.enter(account, terms, expiresAt);
}
