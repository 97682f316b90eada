/**
 * What a live security begins with.
 *
 * @module
 */

import { BarKind } from "./bars.ts";
import type { Chart } from "./chart.ts";
import type { Follow } from "./derivatives/follow.ts";
import { DayFigures } from "./day_figures.ts";
import type { History } from "./history.ts";
import { parseDay } from "./holidays.ts";
import type { SecurityInfo } from "./securities.ts";
import type { Sessions } from "./sessions/hours.ts";
import { beginOf, type Phase } from "./sessions/phase.ts";
import { productOf } from "./sessions/product.ts";
import { DAY, fromWall, MINUTE } from "./zones.ts";

/** What a live security is made of. */
export interface LiveParts {
  readonly info: SecurityInfo;
  readonly history: History;
  readonly chart: Chart;
  readonly seed: string;
  /** Epoch milliseconds, on the minute, from which trades are live. */
  readonly start: number;
  readonly ticksPerSecond: number;
  readonly sessions: Sessions;
  /** What it goes by, if it follows others. */
  readonly follow?: Follow | undefined;
  /** Whether more of its path is kept, for those who are woken late and begin at the start. */
  readonly keepsPath: boolean;
}

/** When a security is first traded, epoch milliseconds; contracts, indices and plates are there whenever one asks. */
export function listingOf({ terms, market, listDate }: SecurityInfo): number {
  const day = terms === undefined ? parseDay(listDate) : undefined;
  return day === undefined ? Number.NEGATIVE_INFINITY : fromWall(market, day * DAY);
}

/** The figures shown at the start, and when the last trade before it was, epoch milliseconds. */
export function firstDay(
  { info, history, chart, sessions, start }: LiveParts,
  phase: Phase,
): { readonly figures: DayFigures; readonly lastTrade: number } {
  const key = phase.figures * DAY;
  const today = history.today();
  const newest = today[today.length - 1];
  if (newest !== undefined && phase.figures * DAY > newest.key) {
    // On its evening: the next trading day has begun.
    const begin = beginOf(productOf(info), phase.figures);
    const before = today.filter((bar) => bar.key < begin).at(-1);
    const figures = new DayFigures(key, before?.close ?? history.lastClose());
    for (const bar of today) if (bar.key >= begin) figures.bar(bar);
    return { figures, lastTrade: fromWall(info.market, newest.key + MINUTE) - 1 };
  }
  if (sessions.hours === "always" || newest !== undefined) {
    // Of a day that has begun an exchange shows what its corporate actions leave of the close before.
    const figures = new DayFigures(key, newest === undefined ? history.lastClose() : history.referenceClose());
    for (const bar of today) figures.bar(bar);
    return { figures, lastTrade: newest === undefined ? start : fromWall(info.market, newest.key + MINUTE) - 1 };
  }
  // Outside trading hours: those of the day before are still shown, or all is at its close.
  const noon = fromWall(info.market, key + DAY / 2);
  const lastTrade = Math.min(start, sessions.closes(productOf(info), noon));
  const days = chart.raw(BarKind.Day);
  const last = days[days.length - 1];
  if (last?.key !== key) return { figures: new DayFigures(key, history.lastClose()), lastTrade };
  const figures = new DayFigures(key, days[days.length - 2]?.close ?? last.open);
  figures.bar(last);
  return { figures, lastTrade };
}
