/**
 * Bars as the market shows them.
 *
 * @module
 */

import { BarKind, labelOf, minutesOf, type RawBar } from "./bars.ts";
import { type Adjust, Rehab } from "./past/rehab.ts";
import type { SecurityInfo } from "./securities.ts";
import { multiplierOf } from "./terms.ts";
import { UNITS } from "./tick_size.ts";
import type { Bar } from "./views.ts";
import { DAY, formatWall, fromWall } from "./zones.ts";

/** Bars in a row, and the close before the first of them. */
export interface Line {
  readonly bars: readonly RawBar[];
  /** In the prices of the bars; with the day that it is of, as days since 1970-01-01. */
  readonly before: { readonly close: number; readonly day: number } | undefined;
}

/** What bars become views with. */
export interface BarView {
  /** Makes the prices that are shown of those of the bars. */
  readonly adjust: Adjust;
  /** The same bars, with prices as they were traded, in units; it may begin with others before them. */
  readonly raw: readonly RawBar[];
  /** How many of the shares that the figures of the security are about one of a day is. */
  readonly sharesSince: (day: number) => number;
}

/** The views of a line of bars of one kind. */
export function barViews(info: SecurityInfo, kind: BarKind, { bars, before }: Line, view: BarView): Bar[] {
  const { adjust, raw, sharesSince } = view;
  const { earningsPerShare, outstandingShares, market } = info;
  const multiplier = multiplierOf(info);
  const daily = minutesOf(kind) === undefined;
  const offset = raw === bars ? 0 : raw.findIndex(({ key }) => key === bars[0]?.key);
  let last = before === undefined ? undefined : adjust(before.day, before.close);
  return bars.map((bar, i) => {
    const label = labelOf(kind, bar.key);
    const day = Math.floor(bar.key / DAY);
    const openPrice = adjust(day, bar.open);
    const closePrice = adjust(day, bar.close);
    const lastClosePrice = last ?? openPrice;
    const shares = daily ? sharesSince(day) : 1;
    last = closePrice;
    return {
      time: formatWall(label),
      timestamp: fromWall(market, label) / 1000,
      openPrice,
      highPrice: adjust(day, bar.high),
      lowPrice: adjust(day, bar.low),
      closePrice,
      lastClosePrice,
      volume: bar.volume,
      turnover: bar.turnover / UNITS * multiplier,
      turnoverRate: daily && outstandingShares > 0 ? bar.volume * shares / outstandingShares * 100 : 0,
      pe: daily && earningsPerShare > 0 ? (raw[i + offset] as RawBar).close / UNITS * shares / earningsPerShare : 0,
      changeRate: (closePrice - lastClosePrice) / lastClosePrice * 100,
    };
  });
}

/** Whether a kind is longer than a day. */
export function isLong(kind: BarKind): boolean {
  return minutesOf(kind) === undefined && kind !== BarKind.Day;
}

/** Longer bars are made of adjusted days: their prices are in the currency already. */
export function isAdjusted(kind: BarKind, rehab: Rehab): boolean {
  return isLong(kind) && rehab !== Rehab.None;
}

/** What comes before the bar that follows. */
export function closeOf(bar: RawBar | undefined): Line["before"] {
  return bar === undefined ? undefined : { close: bar.close, day: dayOf(bar.key) };
}

function dayOf(wall: number): number {
  return Math.floor(wall / DAY);
}

/** A day with adjusted prices, in the currency instead of units. */
export function adjustedDay(bar: RawBar, adjust: Adjust): RawBar {
  const day = dayOf(bar.key);
  return {
    ...bar,
    open: adjust(day, bar.open),
    high: adjust(day, bar.high),
    low: adjust(day, bar.low),
    close: adjust(day, bar.close),
  };
}
