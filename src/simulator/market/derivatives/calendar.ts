/**
 * When contracts end.
 *
 * @module
 */

import { tradingDay } from "../holidays.ts";
import { civilDate, dayNumber, weekday } from "../zones.ts";

/** An expiry of options. */
export interface Expiry {
  /** Last trading day, days since 1970-01-01. */
  readonly day: number;
  readonly weekly: boolean;
}

/** Weeks ahead that have contracts. */
const WEEKS = { US: 6, HK: 3 } as const;

/** The expiries of options from a day on, soonest first. */
export function optionExpiries(market: "HK" | "US", today: number, weeklies: boolean): Expiry[] {
  const days = new Map<number, boolean>();
  const { year, month } = civilDate(today);
  const add = (day: number, weekly: boolean): void => {
    if (day >= today && !days.has(day)) days.set(day, weekly);
  };
  // Seven months in a row and the quarters' after them; US stocks have Januaries of two more years.
  for (let ahead = 0; ahead < 7; ahead++) add(monthEnd(market, year, month + ahead), false);
  for (let ahead = 7; ahead < 13; ahead++) {
    if ((month + ahead) % 3 === 0) add(monthEnd(market, year, month + ahead), false);
  }
  if (market === "US") { for (let ahead = 1; ahead < 4; ahead++) add(monthEnd(market, year + ahead, 1), false); }
  if (weeklies) {
    const friday = today + (4 - weekday(today) + 7) % 7;
    for (let week = 0; week < WEEKS[market]; week++) add(tradingDay(market, friday + 7 * week, 0), true);
  }
  return [...days].map(([day, weekly]) => ({ day, weekly })).sort((a, b) => a.day - b.day);
}

/** A month's own expiry: the third Friday in the US, the last trading day but one in Hong Kong; months may be beyond 12. */
function monthEnd(market: "HK" | "US", year: number, month: number): number {
  if (market === "HK") return lastButOne("HK", year, month);
  const first = dayNumber(year, month, 1);
  return tradingDay("US", first + (4 - weekday(first) + 7) % 7 + 14, 0);
}

function lastButOne(market: "HK" | "US", year: number, month: number): number {
  const last = tradingDay(market, dayNumber(year, month + 1, 1) - 1, 0);
  return tradingDay(market, last - 1, 0);
}

/** A month of a future. */
export interface FutureMonth {
  /** Its year and month as the code has them, such as `"2612"`. */
  readonly code: string;
  /** Last trading day. */
  readonly day: number;
}

/**
 * Which months a future has and when they end: an index' as its options do, Hong Kong's this month, the next one and
 * quarters, the US' quarters; oil's every month, gold's the next three and the even ones (CME's contract specifications).
 */
export type FutureCalendar = "index" | "oil" | "gold";

/** How many months are simulated. */
const MONTHS = { index: 4, oil: 6, gold: 6 } as const;

/** The months of a future that trade on a day, soonest first. */
export function futureMonths(market: "HK" | "US", today: number, calendar: FutureCalendar = "index"): FutureMonth[] {
  const { year, month } = civilDate(today);
  const months: FutureMonth[] = [];
  for (let ahead = 0; ahead < 16 && months.length < MONTHS[calendar]; ahead++) {
    const { year: y, month: m } = civilDate(dayNumber(year, month + ahead, 1));
    if (calendar === "gold" && m % 2 !== 0 && months.length >= 3) continue;
    if (calendar === "index" && m % 3 !== 0 && (market === "US" || months.length >= 2)) continue;
    const day = lastDayOf(market, y, m, calendar);
    if (day < today) continue;
    months.push({ code: `${String(y % 100).padStart(2, "0")}${String(m).padStart(2, "0")}`, day });
  }
  return months;
}

function lastDayOf(market: "HK" | "US", year: number, month: number, calendar: FutureCalendar): number {
  if (calendar === "index") return monthEnd(market, year, month);
  // Three business days before the 25th of the month before, or before the last one before that.
  if (calendar === "oil") return tradingDay(market, tradingDay(market, dayNumber(year, month - 1, 25), 0), -3);
  // The last business day but two.
  return tradingDay(market, tradingDay(market, dayNumber(year, month + 1, 1) - 1, 0), -2);
}

/** The month that the main contract stands for: the soonest, of gold the soonest even one, which is what is traded most. */
export function mainMonth(months: readonly FutureMonth[], calendar: FutureCalendar): FutureMonth | undefined {
  return calendar === "gold" ? months.find(({ code }) => Number(code) % 2 === 0) : months[0];
}
