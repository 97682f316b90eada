/**
 * The getters that answer from what is subscribed.
 *
 * @module
 */

import { OrderBookType, RehabType, type Security, SubType } from "../../gen/qot_common.ts";
import type { BarKind } from "../market/bars.ts";
import type { SimSecurity } from "../market/security.ts";
import type { Scope } from "../market/sessions/hours.ts";
import { Refusal } from "../refusal.ts";
import { KL_TYPE, REHAB_TYPE } from "../rules/nouns.ts";
import { noBrokers, noOddLots, outOfRange, unknown } from "../rules/texts.ts";
import { basicQot, brokerQueue, kLine, orderBook, securityOf, ticker } from "../shapes.ts";
import { pairKey } from "../subscriptions.ts";
import { subTypeOf } from "../subtypes.ts";
import { timeShares } from "../time_share.ts";
import type { Handlers, RequestContext } from "./handler.ts";
import { checkKLType } from "./kl_types.ts";
import { findSecurities, findSecurity, hasData } from "./securities.ts";

/** Bars or trades in one reply. */
const MOST = 1000;

/** GetBasicQot, GetTicker, GetOrderBook, GetKL, GetRT, GetBroker. */
export const quoteHandlers: Handlers = {
  QotGetBasicQot: ({ securityList }, context) => {
    const securities = findSecurities(securityList, context);
    const there = securities.filter((security) => hasData(security, SubType.Basic, context));
    return { basicQotList: there.map(basicQot) };
  },

  QotGetTicker: (c2s, context) => {
    const security = findSecurity(c2s.security, context);
    const count = checkCount("maxRetNum", c2s.maxRetNum);
    const ticks = hasData(security, SubType.Ticker, context)
      ? security.ticks(count, scopeHeld(security, SubType.Ticker, context))
      : [];
    return {
      ...headOf(security),
      tickerList: ticks.map((tick) => ticker(security, tick)),
    };
  },

  QotGetOrderBook: (c2s, context) => {
    const security = findSecurity(c2s.security, context);
    if ((c2s.orderBookType ?? OrderBookType.Normal) !== OrderBookType.Normal) {
      throw new Refusal(noOddLots(security.symbol));
    }
    const detail = context.session.holds.get(pairKey(security.symbol, SubType.OrderBook))?.detail === true;
    const count = checkCount("num", c2s.num);
    if (hasData(security, SubType.OrderBook, context)) return orderBook(security, context.core.rights, detail, count);
    return { ...headOf(security), orderBookAskList: [], orderBookBidList: [] };
  },

  QotGetKL: (c2s, context) => {
    const security = findSecurity(c2s.security, context);
    const subType = subTypeOf(c2s.klType);
    if (subType === undefined) throw new Refusal(unknown(KL_TYPE, c2s.klType));
    checkKLType(security, c2s.klType);
    if (!Object.values(RehabType).includes(c2s.rehabType)) throw new Refusal(unknown(REHAB_TYPE, c2s.rehabType));
    const count = checkCount("reqNum", c2s.reqNum);
    const bars = hasData(security, subType, context)
      ? security.bars(c2s.klType as BarKind, count, c2s.rehabType, scopeHeld(security, subType, context))
      : [];
    return {
      ...headOf(security),
      klList: bars.map((bar) => kLine(bar, false)),
    };
  },

  QotGetRT: (c2s, context) => {
    const security = findSecurity(c2s.security, context);
    if (!hasData(security, SubType.RT, context)) return { ...headOf(security), rtList: [] };
    const scope = scopeHeld(security, SubType.RT, context);
    return { ...headOf(security), rtList: timeShares(security, scope, context.core.market.sessions) };
  },

  QotGetBroker: (c2s, context) => {
    const security = findSecurity(c2s.security, context);
    if (security.info.market !== "HK") throw new Refusal(noBrokers(security.symbol));
    if (hasData(security, SubType.Broker, context)) return brokerQueue(security, context.core.rights);
    return { ...headOf(security), brokerAskList: [], brokerBidList: [] };
  },
};

/** The sessions that the connection has subscribed to. */
function scopeHeld({ symbol }: SimSecurity, subType: SubType, { session }: RequestContext): Scope {
  return session.holds.get(pairKey(symbol, subType))?.scope ?? "regular";
}

function headOf(security: SimSecurity): { readonly security: Security; readonly name: string } {
  return { security: securityOf(security), name: security.info.name };
}

/** Whether OpenD clips or refuses is not known; refused, a mistake is seen. */
function checkCount(name: string, count: number): number {
  if (count < 1 || count > MOST) throw new Refusal(outOfRange(name, count, 1, MOST));
  return count;
}
