/**
 * The figures of a snapshot, all worked out from quote, book and bars.
 *
 * @module
 */

import type { RawBar } from "./bars.ts";
import { minutesPerDay } from "./hours.ts";
import type { DividendFigures } from "./past/dividends.ts";
import type { Adjust } from "./past/rehab.ts";
import type { SecurityInfo } from "./securities.ts";
import type { Bar, BasicQuote, BookLevel, BookView, Snapshot } from "./views.ts";
import { DAY } from "./zones.ts";

/**
 * @param days day bars, oldest first
 * @param adjust makes forward adjusted prices of them
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
  adjust: Adjust,
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
  const year = range(days, adjust, today - 364 * DAY);
  const all = range(days, adjust, Number.NEGATIVE_INFINITY);
  const past = days.filter((bar) => bar.key < today).slice(-5);
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
    avgPrice: quote.volume === 0 ? price : quote.turnover / quote.volume,
    bidAskRatio: bidSum + askSum === 0 ? 0 : (bidSum - askSum) / (bidSum + askSum) * 100,
    volumeRatio: minutesToday === 0 || past.length === 0 ? 0 : quote.volume / minutesToday / pastPerMinute,
    highest52WeeksPrice: Math.max(quote.highPrice, year.high),
    lowest52WeeksPrice: Math.min(quote.lowPrice, year.low),
    highestHistoryPrice: Math.max(quote.highPrice, all.high),
    lowestHistoryPrice: Math.min(quote.lowPrice, all.low),
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

/** Highest and lowest price of the bars from a wall time on, forward adjusted: what was paid for today's shares. */
function range(
  bars: readonly RawBar[],
  adjust: Adjust,
  from: number,
): { readonly high: number; readonly low: number } {
  let high = 0;
  let low = Number.POSITIVE_INFINITY;
  for (let i = bars.length - 1; i >= 0; i--) {
    const bar = bars[i] as RawBar;
    if (bar.key < from) break;
    const day = Math.floor(bar.key / DAY);
    high = Math.max(high, adjust(day, bar.high));
    low = Math.min(low, adjust(day, bar.low));
  }
  return { high, low };
}
