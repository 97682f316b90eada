/**
 * The getters that answer from what is subscribed.
 *
 * @module
 */

import { OrderBookType, RehabType, SubType } from "../../gen/qot_common.ts";
import type { BarKind } from "../market/bars.ts";
import { Refusal } from "../refusal.ts";
import { basicQot, brokerQueue, kLine, orderBook, securityOf, ticker, timeShare } from "../shapes.ts";
import { pairKey } from "../subscriptions.ts";
import { subTypeOf } from "../subtypes.ts";
import type { Handlers } from "./handler.ts";
import { findSecurities, findSecurity, requireSubscription } from "./securities.ts";

/** Bars or trades in one reply. */
const MOST = 1000;

/** GetBasicQot, GetTicker, GetOrderBook, GetKL, GetRT, GetBroker. */
export const quoteHandlers: Handlers = {
  QotGetBasicQot: ({ securityList }, context) => {
    const securities = findSecurities(securityList, context);
    for (const security of securities) requireSubscription(security, SubType.Basic, context);
    return { basicQotList: securities.map(basicQot) };
  },

  QotGetTicker: (c2s, context) => {
    const security = findSecurity(c2s.security, context);
    requireSubscription(security, SubType.Ticker, context);
    const count = checkCount("maxRetNum", c2s.maxRetNum);
    return {
      security: securityOf(security),
      name: security.info.name,
      tickerList: security.ticks(count).map((tick) => ticker(security, tick)),
    };
  },

  QotGetOrderBook: (c2s, context) => {
    const security = findSecurity(c2s.security, context);
    requireSubscription(security, SubType.OrderBook, context);
    if ((c2s.orderBookType ?? OrderBookType.Normal) !== OrderBookType.Normal) {
      throw new Refusal(`${security.symbol} has no odd lot order book in the simulator`);
    }
    const detail = context.session.holds.get(pairKey(security.symbol, SubType.OrderBook))?.detail === true;
    return orderBook(security, detail, checkCount("num", c2s.num));
  },

  QotGetKL: (c2s, context) => {
    const security = findSecurity(c2s.security, context);
    const subType = subTypeOf(c2s.klType);
    if (subType === undefined) throw new Refusal(`Unknown KL type ${c2s.klType}`);
    if (!Object.values(RehabType).includes(c2s.rehabType)) throw new Refusal(`Unknown rehab type ${c2s.rehabType}`);
    requireSubscription(security, subType, context);
    const bars = security.bars(c2s.klType as BarKind, checkCount("reqNum", c2s.reqNum), c2s.rehabType);
    return {
      security: securityOf(security),
      name: security.info.name,
      klList: bars.map((bar) => kLine(bar, false)),
    };
  },

  QotGetRT: (c2s, context) => {
    const security = findSecurity(c2s.security, context);
    requireSubscription(security, SubType.RT, context);
    return { security: securityOf(security), name: security.info.name, rtList: security.rt().map(timeShare) };
  },

  QotGetBroker: (c2s, context) => {
    const security = findSecurity(c2s.security, context);
    if (security.info.market !== "HK") {
      throw new Refusal(`${security.symbol} has no broker queue: only Hong Kong securities have one`);
    }
    requireSubscription(security, SubType.Broker, context);
    return brokerQueue(security);
  },
};

/** Whether OpenD clips or refuses is not known; refused, a mistake is seen. */
function checkCount(name: string, count: number): number {
  if (count < 1 || count > MOST) throw new Refusal(`${name} is ${count}: it must be from 1 to ${MOST}`);
  return count;
}
