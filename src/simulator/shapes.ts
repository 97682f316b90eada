/**
 * What the market shows, as OpenD's messages: with the fields that a live OpenD was recorded to set, and no others.
 *
 * @module
 */

import {
  type BasicQot,
  type Broker,
  DarkStatus,
  type KLine,
  type OrderBook,
  OrderBookType,
  type PreAfterMarketData,
  type PushDataType,
  QotMarket,
  type Security,
  type Ticker,
  type TickerDirection,
  type TickerType,
  type TimeShare,
} from "../gen/qot_common.ts";
import type { QotUpdateBrokerS2C } from "../gen/qot_update_broker.ts";
import type { QotUpdateOrderBookS2C } from "../gen/qot_update_order_book.ts";
import { quoteTerms, statusOf } from "./contract_views.ts";
import type { SimSecurity } from "./market/security.ts";
import type { Bar, BookLevel, BrokerEntry, RtPoint, Tick } from "./market/views.ts";
import { formatTime, type MarketCode } from "./market/zones.ts";
import type { Rights } from "./rules/rights.ts";

const MARKETS: Readonly<Record<MarketCode, QotMarket>> = {
  HK: QotMarket.HK_Security,
  US: QotMarket.US_Security,
  SH: QotMarket.CNSH_Security,
  SZ: QotMarket.CNSZ_Security,
  CC: QotMarket.CC_Security,
};

/** Levels of the order book in a push, where the right shows as many. */
const PUSHED_LEVELS = 10;

/** A ratio to three decimals, as OpenD rounds its percentages. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** A security's market and code. */
export function securityOf({ info }: SimSecurity): Security {
  return { market: MARKETS[info.market], code: info.code };
}

/** The basic quote. */
export function basicQot(security: SimSecurity): BasicQot {
  const quote = security.quote();
  const { info } = security;
  const us = info.market === "US";
  return {
    security: securityOf(security),
    name: info.name,
    isSuspended: quote.isSuspended,
    listTime: quote.listTime,
    priceSpread: quote.priceSpread,
    updateTime: quote.updateTime,
    highPrice: quote.highPrice,
    openPrice: quote.openPrice,
    lowPrice: quote.lowPrice,
    curPrice: quote.curPrice,
    lastClosePrice: quote.lastClosePrice,
    volume: quote.volume,
    turnover: quote.turnover,
    turnoverRate: rounded(quote.turnoverRate),
    amplitude: rounded(quote.amplitude),
    darkStatus: DarkStatus.None,
    listTimestamp: quote.listTimestamp,
    updateTimestamp: quote.updateTimestamp,
    preMarket: us ? extendedSession(security, "pre") : undefined,
    afterMarket: us ? extendedSession(security, "after") : undefined,
    secStatus: statusOf(security),
    overnight: us ? extendedSession(security, "overnight") : undefined,
    hpVolume: quote.volume,
    ...quoteTerms(security),
  };
}

/** An extended session of the US: the newest of its kind. Around the clock nothing is traded in one. */
export function extendedSession(security: SimSecurity, session: "pre" | "after" | "overnight"): PreAfterMarketData {
  const quote = security.extendedQuote(session);
  return { ...quote, changeRate: rounded(quote.changeRate), amplitude: rounded(quote.amplitude) };
}

/** A trade. Getters leave `pushDataType` out. */
export function ticker(security: SimSecurity, tick: Tick, pushDataType?: PushDataType): Ticker {
  return {
    time: formatTime(security.info.market, tick.time),
    sequence: tick.sequence,
    dir: tick.direction as TickerDirection,
    price: tick.price,
    volume: tick.volume,
    turnover: tick.turnover,
    recvTime: tick.time / 1000,
    type: tick.type as TickerType,
    typeSign: 32,
    pushDataType,
    timestamp: tick.time / 1000,
    hpVolume: tick.volume,
  };
}

/** A bar. Pushes have no close before and no change. */
export function kLine(bar: Bar, pushed: boolean): KLine {
  return {
    time: bar.time,
    isBlank: false,
    highPrice: bar.highPrice,
    openPrice: bar.openPrice,
    lowPrice: bar.lowPrice,
    closePrice: bar.closePrice,
    lastClosePrice: pushed ? 0 : bar.lastClosePrice,
    volume: bar.volume,
    turnover: bar.turnover,
    turnoverRate: rounded(bar.turnoverRate),
    pe: rounded(bar.pe),
    changeRate: pushed ? undefined : bar.changeRate,
    timestamp: bar.timestamp,
    hpVolume: bar.volume,
  };
}

/** A time-share point. */
export function timeShare(point: RtPoint): TimeShare {
  return {
    time: point.time,
    minute: point.minute,
    isBlank: false,
    price: point.price,
    lastClosePrice: point.lastClosePrice,
    avgPrice: rounded(point.avgPrice),
    volume: point.volume,
    turnover: point.turnover,
    timestamp: point.timestamp,
    hpVolume: point.volume,
  };
}

/**
 * The order book as far as the user has a right to it, the same of a getter and a push. The server's times are there for HK, SH and SZ only.
 *
 * @param count levels that were asked for; a push has its own
 */
export function orderBook(
  security: SimSecurity,
  rights: Rights,
  detail: boolean,
  count: number = PUSHED_LEVELS,
): QotUpdateOrderBookS2C {
  const { info } = security;
  const { market, name } = info;
  const book = security.orderBook(Math.min(count, rights.depth(info)), detail && rights.showsOrders(info));
  const timed = market !== "US";
  return {
    security: securityOf(security),
    name,
    orderBookAskList: book.asks.map(level),
    orderBookBidList: book.bids.map(level),
    svrRecvTimeBid: timed ? formatTime(market, book.bidTime) : undefined,
    svrRecvTimeBidTimestamp: timed ? book.bidTime / 1000 : undefined,
    svrRecvTimeAsk: timed ? formatTime(market, book.askTime) : undefined,
    svrRecvTimeAskTimestamp: timed ? book.askTime / 1000 : undefined,
    orderBookType: OrderBookType.Normal,
  };
}

function level({ price, volume, orderCount, orders }: BookLevel): OrderBook {
  return {
    price,
    volume,
    orederCount: orderCount,
    detailList: orders.map((order) => ({ orderID: order.orderId, volume: order.volume })),
    hpVolume: volume,
  };
}

/** The broker queue, the same of a getter and a push; with single orders where the right shows them. */
export function brokerQueue(security: SimSecurity, rights: Rights): QotUpdateBrokerS2C {
  const { asks, bids } = security.brokerQueue();
  const shows = rights.showsOrders(security.info);
  const broker = ({ id, name, position, orderId, volume }: BrokerEntry): Broker => ({
    id: BigInt(id),
    name,
    pos: position,
    orderID: shows ? orderId : undefined,
    volume: shows ? volume : undefined,
  });
  return {
    security: securityOf(security),
    name: security.info.name,
    brokerAskList: asks.map(broker),
    brokerBidList: bids.map(broker),
  };
}
