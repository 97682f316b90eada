/**
 * Days without trading, and days that end early. Known are those of 2026, as the exchanges announced them; of other years
 * only weekends are.
 *
 * @module
 */

import { dayNumber, type MarketCode, weekday } from "./zones.ts";

const YEAR = 2026;
const FIRST: number = /* @__PURE__ */ dayNumber(YEAR, 1, 1);

/** Month and day of the weekdays on which a market is closed. */
const CLOSED = {
  HK: "1-1 2-17 2-18 2-19 4-3 4-6 4-7 5-1 5-25 6-19 7-1 10-1 10-19 12-25",
  US: "1-1 1-19 2-16 4-3 5-25 6-19 7-3 9-7 11-26 12-25",
  CN: "1-1 1-2 2-16 2-17 2-18 2-19 2-20 2-23 4-6 5-1 5-4 5-5 6-19 9-25 10-1 10-2 10-5 10-6 10-7",
} as const;

/** And of those on which it trades in the morning only. */
const SHORT = { HK: "2-16 12-24 12-31", US: "11-27 12-24", CN: "" } as const;

type Table = Readonly<Record<keyof typeof CLOSED, string>>;

function listed(table: Table, market: MarketCode, day: number): boolean {
  // Of most days the number alone tells.
  if (day < FIRST || day >= FIRST + 365) return false;
  const date = new Date(day * 86_400_000);
  const days = table[market === "HK" || market === "US" ? market : "CN"];
  return ` ${days} `.includes(` ${date.getUTCMonth() + 1}-${date.getUTCDate()} `);
}

/** Whether a market trades on a day, given as days since 1970-01-01 of its zone. */
export function isTradingDay(market: MarketCode, day: number): boolean {
  return weekday(day) < 5 && !listed(CLOSED, market, day);
}

/** Whether it trades in the morning only. */
export function isShortDay(market: MarketCode, day: number): boolean {
  return listed(SHORT, market, day);
}

/** The trading day that is `count` of them after a day, or before it; for 0 the day itself or the last one before. */
export function tradingDay(market: MarketCode, day: number, count: number): number {
  let at = day;
  while (!isTradingDay(market, at)) at--;
  for (let left = Math.abs(count); left > 0; left--) {
    do at += Math.sign(count); while (!isTradingDay(market, at));
  }
  return at;
}

/** The day number of `yyyy-MM-dd`, with a time behind it or without; `undefined` for anything else. */
export function parseDay(text: string): number | undefined {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]|$)/.exec(text.trim());
  if (match === null) return undefined;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  const number = dayNumber(year, month, day);
  const date = new Date(number * 86_400_000);
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day ? number : undefined;
}
