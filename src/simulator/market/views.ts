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

/** One trade. */
export interface Tick {
  /**
   * Strictly rising within a security, above 2^53: epoch seconds of the trade in the upper 32 bits and a counter in the
   * lower, as in ticks recorded from a live OpenD.
   */
  readonly sequence: bigint;
  /** Epoch milliseconds. */
  readonly time: number;
  readonly price: number;
  readonly volume: number;
  /** price x volume, of options and futures times what a contract is for. */
  readonly turnover: number;
  readonly direction: TickDirection;
  /** OpenD's `TickerType`: 1, automatched; 7 for an auction's trade, 21 for one in an extended session. */
  readonly type: number;
  /** The extended session of the US that it was made in; left out in regular hours. */
  readonly session?: SessionName;
}

/** One price of the book. */
export interface BookLevel {
  readonly price: number;
  readonly volume: number;
  readonly orderCount: number;
  /** The orders, oldest first, when asked for. */
  readonly orders: readonly { readonly orderId: bigint; readonly volume: number }[];
}

/** The order book at a moment. */
export interface BookView {
  /** Highest first. */
  readonly bids: readonly BookLevel[];
  /** Lowest first. */
  readonly asks: readonly BookLevel[];
  /** Epoch milliseconds of the last change of that side. */
  readonly bidTime: number;
  readonly askTime: number;
}

/** One entry of the HK broker queue. */
export interface BrokerEntry {
  readonly id: number;
  readonly name: string;
  /** The price level it stands at: 1 is the best. */
  readonly position: number;
  readonly orderId: bigint;
  readonly volume: number;
}

/** The HK broker queue, best price first and oldest order first. Empty elsewhere. */
export interface BrokerQueue {
  readonly bids: readonly BrokerEntry[];
  readonly asks: readonly BrokerEntry[];
}

/** The basic quote. Before the first trade of a day open, high, low and last are the close before. */
export interface BasicQuote {
  readonly isSuspended: boolean;
  /** `yyyy-MM-dd`. */
  readonly listTime: string;
  /** Epoch seconds. */
  readonly listTimestamp: number;
  /** The step from the last price upwards. */
  readonly priceSpread: number;
  /** Time of the last trade in the market's zone, `yyyy-MM-dd HH:mm:ss.SSS`. */
  readonly updateTime: string;
  /** Epoch seconds. */
  readonly updateTimestamp: number;
  readonly openPrice: number;
  readonly highPrice: number;
  readonly lowPrice: number;
  readonly curPrice: number;
  readonly lastClosePrice: number;
  readonly volume: number;
  readonly turnover: number;
  /** Percent of the outstanding shares. */
  readonly turnoverRate: number;
  /** (high - low) in percent of the last close. */
  readonly amplitude: number;
}

/** A K-line bar. */
export interface Bar {
  /** `yyyy-MM-dd HH:mm:ss` in the market's zone: the bucket's end for minutes, its first day from Day on. */
  readonly time: string;
  /** Epoch seconds of `time`. */
  readonly timestamp: number;
  readonly openPrice: number;
  readonly highPrice: number;
  readonly lowPrice: number;
  readonly closePrice: number;
  /** The close of the bar before. */
  readonly lastClosePrice: number;
  readonly volume: number;
  readonly turnover: number;
  /** Percent of the outstanding shares; 0 below Day, as OpenD has it. */
  readonly turnoverRate: number;
  /** Price/earnings at the close; 0 below Day, for funds, and without earnings. */
  readonly pe: number;
  /** Percent against `lastClosePrice`. */
  readonly changeRate: number;
}

/** A time-share point: one minute of the day. */
export interface RtPoint {
  /** As the one-minute bar of the same minute is labelled. */
  readonly time: string;
  /** Epoch seconds of `time`. */
  readonly timestamp: number;
  /** Minutes from local midnight to `time`, 1 to 1440. */
  readonly minute: number;
  readonly price: number;
  readonly lastClosePrice: number;
  /** The day's turnover over its volume, up to here. */
  readonly avgPrice: number;
  readonly volume: number;
  readonly turnover: number;
}

/** The figures of a snapshot, beyond the basic quote. */
export interface Snapshot extends BasicQuote {
  readonly info: SecurityInfo;
  readonly kind: SecurityKind;
  readonly lotSize: number;
  /** Best prices and their volumes; 0 where a side is empty. */
  readonly askPrice: number;
  readonly bidPrice: number;
  readonly askVol: number;
  readonly bidVol: number;
  /** The day's turnover over its volume; the last price before the first trade. */
  readonly avgPrice: number;
  /** (bid - ask) / (bid + ask) over the ten best levels, in percent. */
  readonly bidAskRatio: number;
  /** Volume a minute of trading so far today over that of the five days before. */
  readonly volumeRatio: number;
  readonly highest52WeeksPrice: number;
  readonly lowest52WeeksPrice: number;
  /** Of the past that the simulator has. These four are forward adjusted. */
  readonly highestHistoryPrice: number;
  readonly lowestHistoryPrice: number;
  /** The close of the last complete five-minute bar. */
  readonly closePrice5Minute: number;
  readonly issuedMarketVal: number;
  readonly outstandingMarketVal: number;
  readonly netAsset: number;
  readonly netProfit: number;
  /** Price/earnings and price/book; 0 without earnings. */
  readonly peRate: number;
  readonly pbRate: number;
  /** Earnings over price, in percent. */
  readonly eyRate: number;
  /** Dividends a share of the last twelve months and of the last financial year, and both in percent of the price. */
  readonly dividendTTM: number;
  readonly dividendRatioTTM: number;
  readonly dividendLFY: number;
  readonly dividendLFYRatio: number;
}

/** What changed in one security since the last report. */
export interface SecurityChange {
  readonly symbol: string;
  /** New trades, oldest first. */
  readonly ticks: readonly Tick[];
  /** One of the ten best levels of a side changed. */
  readonly book: boolean;
  /** The HK broker queue changed. */
  readonly broker: boolean;
  /** The basic quote changed: a trade, or a new day. */
  readonly quote: boolean;
  /** The newest bar of every kind, and the newest time-share point, changed. */
  readonly bars: boolean;
  readonly rt: boolean;
  /** Those of the US' extended sessions did. */
  readonly extended: boolean;
}
