/**
 * What the market shows: plain objects with prices in the currency, named as OpenD names them where it has a name.
 *
 * @module
 */

import type { SecurityInfo, SecurityKind } from "./securities.ts";
import type { SessionName } from "./sessions/timetable.ts";

/** Who was the active side of a trade, numbered as OpenD's `TickerDirection`. */
export const TickDirection = { Bid: 1, Ask: 2, Neutral: 3 } as const;
/** One of {@linkcode TickDirection}'s values: Bid when the buyer took, Ask when the seller did. */
export type TickDirection = (typeof TickDirection)[keyof typeof TickDirection];

/** One trade. Listed by {@linkcode SimSecurity.ticks}, told by {@linkcode SecurityChange}. */
export interface Tick {
  /**
   * Strictly rising within a security, above 2^53: epoch seconds of the trade in the upper 32 bits and a counter in the
   * lower, as in ticks recorded from a live OpenD.
   */
  readonly sequence: bigint;
  /** When it was made, epoch milliseconds. */
  readonly time: number;
  /** In the security's currency. */
  readonly price: number;
  /** Shares or contracts. */
  readonly volume: number;
  /** price x volume, of options and futures times what a contract is for; in the security's currency. */
  readonly turnover: number;
  /** Who was the active side, as OpenD's `TickerDirection`: 1 the buyer, 2 the seller, 3 neither. */
  readonly direction: TickDirection;
  /** OpenD's `TickerType`: 1, automatched; 7 for an auction's trade, 21 for one in an extended session. */
  readonly type: number;
  /** The extended session of the US that it was made in; left out in regular hours. */
  readonly session?: SessionName;
}

/** One price of the book. Part of a {@linkcode BookView}. */
export interface BookLevel {
  /** In the security's currency. */
  readonly price: number;
  /** Shares or contracts of all its orders. */
  readonly volume: number;
  /** How many orders they are. */
  readonly orderCount: number;
  /** The orders, oldest first, when asked for: ids above 2^53, and the shares or contracts left of each. */
  readonly orders: readonly { readonly orderId: bigint; readonly volume: number }[];
}

/** The order book at a moment. Given by {@linkcode SimSecurity.orderBook}. */
export interface BookView {
  /** Highest first. */
  readonly bids: readonly BookLevel[];
  /** Lowest first. */
  readonly asks: readonly BookLevel[];
  /** When the bids last changed, epoch milliseconds. */
  readonly bidTime: number;
  /** When the asks last changed, epoch milliseconds. */
  readonly askTime: number;
}

/** One order in the HK broker queue. Part of a {@linkcode BrokerQueue}. */
export interface BrokerEntry {
  /** The broker's number, of four digits. */
  readonly id: number;
  /** The broker's short name, in English. */
  readonly name: string;
  /** The price level it stands at: 1 is the best. */
  readonly position: number;
  /** The order's id, above 2^53: the one that the book's details have. */
  readonly orderId: bigint;
  /** Shares left of the order. */
  readonly volume: number;
}

/** The HK broker queue. Empty elsewhere. Given by {@linkcode SimSecurity.brokerQueue}. */
export interface BrokerQueue {
  /** Those who buy, best price first and oldest order first. */
  readonly bids: readonly BrokerEntry[];
  /** Those who sell, best price first and oldest order first. */
  readonly asks: readonly BrokerEntry[];
}

/**
 * The basic quote. Before the first trade of a day open, high, low and last are the close before. Given by
 * {@linkcode SimSecurity.quote}.
 */
export interface BasicQuote {
  /** Whether nothing of it is traded. */
  readonly isSuspended: boolean;
  /** First day of trading in the market's zone, `yyyy-MM-dd`. */
  readonly listTime: string;
  /** Epoch seconds of the midnight in the market's zone that `listTime` begins with. */
  readonly listTimestamp: number;
  /** The step from the last price upwards, in the security's currency. */
  readonly priceSpread: number;
  /** Time of the last trade in the market's zone, `yyyy-MM-dd HH:mm:ss.SSS`. */
  readonly updateTime: string;
  /** Epoch seconds of `updateTime`, with milliseconds as decimals. */
  readonly updateTimestamp: number;
  /** The day's first price, in the security's currency. */
  readonly openPrice: number;
  /** The day's highest price, in the security's currency. */
  readonly highPrice: number;
  /** The day's lowest price, in the security's currency. */
  readonly lowPrice: number;
  /** The last price, in the security's currency. */
  readonly curPrice: number;
  /** The close of the day before, in the security's currency. */
  readonly lastClosePrice: number;
  /** Shares or contracts traded on the day. */
  readonly volume: number;
  /** What was paid for them, in the security's currency. */
  readonly turnover: number;
  /** The day's volume in percent of the outstanding shares; 0 without any. */
  readonly turnoverRate: number;
  /** (high - low) in percent of the last close. */
  readonly amplitude: number;
}

/** A K-line bar. Listed by {@linkcode SimSecurity.bars} and {@linkcode SimSecurity.history}. */
export interface Bar {
  /** `yyyy-MM-dd HH:mm:ss` in the market's zone: the bucket's end for minutes, its first day from Day on. */
  readonly time: string;
  /** Epoch seconds of `time`. */
  readonly timestamp: number;
  /** The first price, in the security's currency, adjusted as was asked; so are the others. */
  readonly openPrice: number;
  /** The highest price, in the security's currency. */
  readonly highPrice: number;
  /** The lowest price, in the security's currency. */
  readonly lowPrice: number;
  /** The last price, in the security's currency. */
  readonly closePrice: number;
  /** The close of the bar before, in the security's currency. */
  readonly lastClosePrice: number;
  /** Shares or contracts traded, not adjusted. */
  readonly volume: number;
  /** What was paid for them, in the security's currency. */
  readonly turnover: number;
  /** Percent of the outstanding shares; 0 below Day, as OpenD has it. */
  readonly turnoverRate: number;
  /** Price/earnings at the close; 0 below Day, for funds, and without earnings. */
  readonly pe: number;
  /** Percent against `lastClosePrice`. */
  readonly changeRate: number;
}

/** A time-share point: one minute of the day. Listed by {@linkcode SimSecurity.rt}. */
export interface RtPoint {
  /** `yyyy-MM-dd HH:mm:ss` in the market's zone: as the one-minute bar of the same minute is labelled. */
  readonly time: string;
  /** Epoch seconds of `time`. */
  readonly timestamp: number;
  /** Minutes from local midnight to `time`, 1 to 1440. */
  readonly minute: number;
  /** The minute's last price, in the security's currency. */
  readonly price: number;
  /** The close of the day before, in the security's currency. */
  readonly lastClosePrice: number;
  /** The day's turnover over its volume, up to here, in the security's currency. */
  readonly avgPrice: number;
  /** Shares or contracts traded in the minute. */
  readonly volume: number;
  /** What was paid for them, in the security's currency. */
  readonly turnover: number;
}

/** The figures of a snapshot, beyond the basic quote. Given by {@linkcode SimSecurity.snapshot}. */
export interface Snapshot extends BasicQuote {
  /** What is fixed about the security, in the shares of now. */
  readonly info: SecurityInfo;
  /** What kind of security it is. */
  readonly kind: SecurityKind;
  /** Shares in a board lot. */
  readonly lotSize: number;
  /** The best ask, in the security's currency; 0 without one. */
  readonly askPrice: number;
  /** The best bid, in the security's currency; 0 without one. */
  readonly bidPrice: number;
  /** Shares or contracts at the best ask; 0 without one. */
  readonly askVol: number;
  /** Shares or contracts at the best bid; 0 without one. */
  readonly bidVol: number;
  /** The day's turnover over its volume, in the security's currency; the last price before the first trade. */
  readonly avgPrice: number;
  /** (bid - ask) / (bid + ask) over the ten best levels, in percent. */
  readonly bidAskRatio: number;
  /** Volume a minute of trading so far today over that of the five days before. */
  readonly volumeRatio: number;
  /** The highest price of the past 52 weeks, in the security's currency, forward adjusted. */
  readonly highest52WeeksPrice: number;
  /** The lowest price of the past 52 weeks, in the security's currency, forward adjusted. */
  readonly lowest52WeeksPrice: number;
  /** The highest price of the past that the simulator has, in the security's currency, forward adjusted. */
  readonly highestHistoryPrice: number;
  /** The lowest price of the past that the simulator has, in the security's currency, forward adjusted. */
  readonly lowestHistoryPrice: number;
  /** The close of the last complete five-minute bar, in the security's currency. */
  readonly closePrice5Minute: number;
  /** All issued shares at the last price, in the security's currency. */
  readonly issuedMarketVal: number;
  /** The outstanding shares at the last price, in the security's currency. */
  readonly outstandingMarketVal: number;
  /** Net assets of all issued shares, in the security's currency. */
  readonly netAsset: number;
  /** Earnings of the last year of all issued shares, in the security's currency. */
  readonly netProfit: number;
  /** Price/earnings; 0 without earnings. */
  readonly peRate: number;
  /** Price/book; 0 without net assets. */
  readonly pbRate: number;
  /** Earnings over price, in percent. */
  readonly eyRate: number;
  /** Dividends a share of the last twelve months, in the security's currency. */
  readonly dividendTTM: number;
  /** `dividendTTM` in percent of the last price. */
  readonly dividendRatioTTM: number;
  /** Dividends a share of the last financial year, in the security's currency. */
  readonly dividendLFY: number;
  /** `dividendLFY` in percent of the last price. */
  readonly dividendLFYRatio: number;
}

/** What changed in one security since the last step. By {@linkcode Market.step} and {@linkcode Market.on}. */
export interface SecurityChange {
  /** Such as `"HK.00700"`. */
  readonly symbol: string;
  /** New trades, oldest first. */
  readonly ticks: readonly Tick[];
  /** Whether one of the ten best levels of a side changed. */
  readonly book: boolean;
  /** Whether the HK broker queue changed. */
  readonly broker: boolean;
  /** Whether the basic quote changed: a trade, or a new day. */
  readonly quote: boolean;
  /** Whether the newest bar of every kind changed. */
  readonly bars: boolean;
  /** Whether the newest time-share point changed. */
  readonly rt: boolean;
  /** Whether bars and points of the US' extended sessions changed. */
  readonly extended: boolean;
}
