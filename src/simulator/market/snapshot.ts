/**
 * The figures of a snapshot, all worked out from quote, book and bars.
 *
 * @module
 */

import type { RawBar } from "./bars.ts";
import type { Extremes } from "./extremes.ts";
import { minutesPerDay } from "./hours.ts";
import type { DividendFigures } from "./past/dividends.ts";
import type { SecurityInfo } from "./securities.ts";
import { multiplierOf } from "./terms.ts";
import type { Bar, BasicQuote, BookLevel, BookView, Snapshot } from "./views.ts";

/**
 * @param days day bars, oldest first
 * @param extremes of them
 * @param fives the newest two five-minute bars, oldest first
 * @param dividends what is paid
 * @param minutesToday minutes with trades in the current day
 * @param today wall time at which the current day begins
 */
export function makeSnapshot(
  info: SecurityInfo,
  quote: BasicQuote,
  book: BookView,
  days: readonly RawBar[],
  extremes: Extremes,
  fives: readonly Bar[],
  dividends: DividendFigures,
  minutesToday: number,
  today: number,
): Snapshot {
  const price = quote.curPrice;
  const bid = book.bids[0];
  const ask = book.asks[0];
  const bidSum = sum(book.bids);
  const askSum = sum(book.asks);
  let begun = days.length;
  while (begun > 0 && (days[begun - 1] as RawBar).key >= today) begun--;
  const past = days.slice(Math.max(0, begun - 5), begun);
  const pastPerMinute = past.reduce((total, bar) => total + bar.volume, 0) / (past.length * minutesPerDay(info.market));
  return {
    ...quote,
    info,
    kind: info.kind,
    lotSize: info.lotSize,
    askPrice: ask?.price ?? 0,
    bidPrice: bid?.price ?? 0,
    askVol: ask?.volume ?? 0,
    bidVol: bid?.volume ?? 0,
    avgPrice: quote.volume === 0 ? price : quote.turnover / quote.volume / multiplierOf(info),
    bidAskRatio: bidSum + askSum === 0 ? 0 : (bidSum - askSum) / (bidSum + askSum) * 100,
    volumeRatio: minutesToday === 0 || past.length === 0 ? 0 : quote.volume / minutesToday / pastPerMinute,
    highest52WeeksPrice: Math.max(quote.highPrice, extremes.yearHigh),
    lowest52WeeksPrice: Math.min(quote.lowPrice, extremes.yearLow),
    highestHistoryPrice: Math.max(quote.highPrice, extremes.high),
    lowestHistoryPrice: Math.min(quote.lowPrice, extremes.low),
    closePrice5Minute: fives.length > 1 ? fives[0]?.closePrice ?? price : price,
    issuedMarketVal: info.issuedShares * price,
    outstandingMarketVal: info.outstandingShares * price,
    netAsset: info.netAssetPerShare * info.issuedShares,
    netProfit: info.earningsPerShare * info.issuedShares,
    peRate: info.earningsPerShare > 0 ? price / info.earningsPerShare : 0,
    pbRate: info.netAssetPerShare > 0 ? price / info.netAssetPerShare : 0,
    eyRate: info.earningsPerShare / price * 100,
    dividendTTM: dividends.ttm,
    dividendRatioTTM: dividends.ttm / price * 100,
    dividendLFY: dividends.lfy,
    dividendLFYRatio: dividends.lfy / price * 100,
  };
}

function sum(levels: readonly BookLevel[]): number {
  return levels.reduce((total, level) => total + level.volume, 0);
}
