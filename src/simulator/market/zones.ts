/**
 * Time of the markets, as OpenD writes it: HK, SH and SZ in UTC+8, US and crypto (CC) in Eastern time. An own conversion, because every
 * tick needs a string and `Intl.DateTimeFormat` costs microseconds a call.
 *
 * "Wall" times in the market's code are epoch milliseconds shifted by the zone's offset, so that wall / 86,400,000 is the
 * local day and the rest is the local time of day.
 *
 * @module
 */

/** The markets that the simulator has, by OpenD's symbol prefix. */
export type MarketCode = "HK" | "US" | "SH" | "SZ" | "CC";

/** Milliseconds of a minute. */
export const MINUTE: number = 60_000;
/** Milliseconds of a day without a change of the clocks. */
export const DAY: number = 86_400_000;
const HOUR = 3_600_000;

/** A date of the Gregorian calendar. */
export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** Days from 1970-01-01 to the given date. Months outside 1 to 12 carry into the year. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

/** The date that is `days` days after 1970-01-01. */
export function civilDate(days: number): CivilDate {
  const date = new Date(days * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Day of the week of a day number: 0 Monday to 6 Sunday. */
export function weekday(days: number): number {
  return (((days + 3) % 7) + 7) % 7;
}

interface DstYear {
  readonly year: number;
  readonly begin: number;
  readonly end: number;
}

let dstYear: DstYear = { year: 0, begin: 0, end: 0 };

/** US daylight saving since 2007: second Sunday of March 02:00 to first Sunday of November 02:00, local time. */
function daylightSaving(year: number): DstYear {
  if (dstYear.year === year) return dstYear;
  const march = dayNumber(year, 3, 1);
  const november = dayNumber(year, 11, 1);
  const begin = (march + (6 - weekday(march)) + 7) * DAY + 7 * HOUR;
  const end = (november + (6 - weekday(november))) * DAY + 6 * HOUR;
  dstYear = { year, begin, end };
  return dstYear;
}

/** The offset of a market's zone from UTC at an instant, in milliseconds. Before 2007 US dates follow today's rule too. */
export function zoneOffset(market: MarketCode, epochMs: number): number {
  if (market !== "US" && market !== "CC") return 8 * HOUR;
  const { begin, end } = daylightSaving(new Date(epochMs).getUTCFullYear());
  return epochMs >= begin && epochMs < end ? -4 * HOUR : -5 * HOUR;
}

/** An instant as wall time of the market. */
export function toWall(market: MarketCode, epochMs: number): number {
  return epochMs + zoneOffset(market, epochMs);
}

/** Wall time of the market as an instant. Of an hour that comes twice, the first; an hour that is left out moves on. */
export function fromWall(market: MarketCode, wall: number): number {
  if (market !== "US" && market !== "CC") return wall - 8 * HOUR;
  const guess = wall + 4 * HOUR;
  return zoneOffset(market, guess) === -4 * HOUR ? guess : wall + 5 * HOUR;
}

let lastDay = Number.NaN;
let lastDate = "";

function dateText(days: number): string {
  if (days === lastDay) return lastDate;
  const { year, month, day } = civilDate(days);
  lastDay = days;
  lastDate = `${year}-${two(month)}-${two(day)}`;
  return lastDate;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** Wall time as `yyyy-MM-dd HH:mm:ss`. */
export function formatWall(wall: number): string {
  const days = Math.floor(wall / DAY);
  const seconds = Math.floor((wall - days * DAY) / 1000);
  const minutes = Math.floor(seconds / 60);
  return `${dateText(days)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

/** An instant as `yyyy-MM-dd HH:mm:ss.SSS` in the market's zone, the form of OpenD's ticks and quotes. */
export function formatTime(market: MarketCode, epochMs: number): string {
  const wall = toWall(market, epochMs);
  const ms = ((wall % 1000) + 1000) % 1000;
  return `${formatWall(wall)}.${ms < 100 ? "0" : ""}${two(ms)}`;
}

/** An instant as `yyyy-MM-dd` in the market's zone. */
export function formatDate(market: MarketCode, epochMs: number): string {
  return dateText(Math.floor(toWall(market, epochMs) / DAY));
}
