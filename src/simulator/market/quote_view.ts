/**
 * The basic quote, from the figures of the day.
 *
 * @module
 */

import type { DayFigures } from "./day_figures.ts";
import type { SecurityInfo } from "./securities.ts";
import { multiplierOf } from "./terms.ts";
import { tickAbove, UNITS } from "./tick_size.ts";
import type { BasicQuote } from "./views.ts";
import { formatTime, fromWall } from "./zones.ts";

/** @param lastTrade when the last trade was, epoch milliseconds */
export function quoteOf(info: SecurityInfo, day: DayFigures, lastTrade: number, isSuspended: boolean): BasicQuote {
  return {
    isSuspended,
    listTime: info.listDate,
    listTimestamp: fromWall(info.market, Date.parse(info.listDate)) / 1000,
    priceSpread: tickAbove(info.ticks, day.last) / UNITS,
    updateTime: formatTime(info.market, lastTrade),
    updateTimestamp: lastTrade / 1000,
    openPrice: day.open / UNITS,
    highPrice: day.high / UNITS,
    lowPrice: day.low / UNITS,
    curPrice: day.last / UNITS,
    lastClosePrice: day.lastClose / UNITS,
    volume: day.volume,
    turnover: day.turnover / UNITS * multiplierOf(info),
    turnoverRate: info.outstandingShares > 0 ? day.volume / info.outstandingShares * 100 : 0,
    amplitude: (day.high - day.low) / day.lastClose * 100,
  };
}
