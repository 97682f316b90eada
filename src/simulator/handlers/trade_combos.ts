/**
 * Combo orders.
 *
 * @module
 */

import { checkComboRights, comboNeed, comboTerms, legsFrom, multiplierOfLegs, netPrice } from "../trading/combo.ts";
import { endOf } from "../trading/derivatives.ts";
import { fromUnits } from "../trading/money.ts";
import type { Leg } from "../trading/order.ts";
import { INITIAL } from "../trading/margin.ts";
import { freeFor } from "../trading/power.ts";
import { hasEnded, PAPER_COMBO } from "../trading/refusals.ts";
import { expiryOf } from "../trading/validity.ts";
import { Refusal } from "../refusal.ts";
import type { Handlers } from "./handler.ts";
import { quotedSecurity, realAccountOf, tradingAccountOf } from "./trade_header.ts";
import { place } from "./trade_orders.ts";

/** PlaceComboOrder, GetComboMaxTrdQtys. */
export const tradeComboHandlers: Handlers = {
  TrdPlaceComboOrder: (c2s, context) => {
    const { core, session } = context;
    const { trading } = core;
    const { header } = c2s;
    trading.takePacket(session, c2s.packetID);
    const account = tradingAccountOf(header, context);
    trading.rates.count("TrdPlaceComboOrder", core.now(), header.accID);
    if (account.paper) throw new Refusal(PAPER_COMBO);
    const { legs, qty } = legsFrom(c2s, (security) => quotedSecurity(security, context));
    const terms = comboTerms(c2s, legs, qty);
    const expiresAt = expiryOf(terms, trading.gate);
    for (const { security } of legs) {
      if (trading.endings.has(security)) throw hasEnded(security.symbol);
    }
    checkComboRights(account, legs, qty);
    for (const { security } of legs) trading.endings.watch(security);
    const order = trading.desk.enter(
      account,
      terms,
      Math.min(expiresAt, ...legs.map(({ security }) => endOf(security.info))),
    );
    place(context, order);
    return { header, orderIDEx: order.orderIDEx };
  },

  TrdGetComboMaxTrdQtys: (c2s, context) => {
    const { core } = context;
    const { header } = c2s;
    const account = realAccountOf(header, context, PAPER_COMBO);
    core.trading.rates.count("TrdGetComboMaxTrdQtys", core.now(), header.accID);
    const { legs, qty } = legsFrom(c2s, (security) => quotedSecurity(security, context));
    const terms = comboTerms(c2s, legs, qty);
    const { need, initialMargin, maintenanceMargin, fees } = comboNeed(account, legs, qty);
    const [{ security }] = legs as [Leg];
    const cost = (terms.price ?? netPrice(legs, qty) ?? 0) * qty * multiplierOfLegs(legs);
    return {
      header,
      maxTrdQtys: {
        nlvChange: fromUnits(-fees),
        initialMarginChange: fromUnits(initialMargin),
        maintenanceMarginChange: fromUnits(maintenanceMargin),
        optionBuyPower: fromUnits(Math.max(0, freeFor(account, security))),
        maxWithDrawChange: fromUnits(-Math.max(need, cost)),
        buyPowerDecrease: fromUnits(Math.ceil(need * 100 / INITIAL.long)),
      },
    };
  },
};
