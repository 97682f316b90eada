/**
 * What a product does at an instant: the phase it is in, from when and until when.
 *
 * @module
 */

import { isShortDay, isTradingDay } from "../holidays.ts";
import { DAY, fromWall, toWall } from "../zones.ts";
import { calendarOf, type Product, zoneOf } from "./product.ts";
import { type Entry, type SessionName, timetable, type TradingMode } from "./timetable.ts";

/** A stretch of time in which a product does the same throughout. */
export interface Phase {
  /** OpenD's `QotMarketState`. */
  readonly state: number;
  /** How orders meet: not at all, at once, or together at the phase's end, in one trade at one price. */
  readonly trading: TradingMode;
  /** The part of the day it is of. */
  readonly session: SessionName;
  /** The trading day it belongs to, as days since 1970-01-01 of the product's zone; when closed, the one that ended. */
  readonly date: number;
  /** Epoch milliseconds at which it began. */
  readonly from: number;
  /** Epoch milliseconds at which the next one begins. */
  readonly until: number;
  /** The trading day whose open, high, low and volume are shown: of US stocks the one before, until the regular open. */
  readonly figures: number;
  /** Wall time of the minute that its trades count in, when that is not the minute they are made in. */
  readonly bar: number | undefined;
}

/** The phase of a product at an instant, by the hours of its exchange. */
export function phaseAt(product: Product, epochMs: number): Phase {
  const zone = zoneOf(product);
  // A trading day may begin on the evening before.
  let day = Math.floor(toWall(zone, epochMs) / DAY) + 1;
  while (!trades(product, day) || starts(product, day, 0) > epochMs) day--;
  const entries = entriesOf(product, day);
  let index = 0;
  while (index + 1 < entries.length && starts(product, day, index + 1) <= epochMs) index++;
  const { state, trading, session, next, bar } = entries[index] as Entry;
  const date = next === true ? following(product, day) : day;
  const rollsLater = entries.some((entry, i) => i > index && entry.rolls === true);
  return {
    state,
    trading,
    session,
    date,
    from: starts(product, day, index),
    until: index + 1 < entries.length ? starts(product, day, index + 1) : starts(product, following(product, day), 0),
    figures: rollsLater ? preceding(product, day) : date,
    bar: bar === undefined ? undefined : day * DAY + bar,
  };
}

/**
 * The day whose corporate actions prices have in a phase: the trading day from its first trading on (US: the evening before)
 * and at the latest when its figures are shown.
 */
export function pricedDay({ trading, date, figures }: Pick<Phase, "trading" | "date" | "figures">): number {
  return trading === "none" ? figures : Math.max(figures, date);
}

/** The wall time at which a trading day begins: its midnight, or the evening before where the trading day does. */
export function beginOf(product: Product, date: number): number {
  const before = preceding(product, date);
  const night = entriesOf(product, before).find(({ next }) => next === true);
  if (night !== undefined) return before * DAY + night.at;
  return date * DAY + Math.min(0, (entriesOf(product, date)[0] as Entry).at);
}

/** The trading day that a wall time is of where trading days begin on the evening before. */
export function tradingDayOf(product: Product, wall: number): number {
  const day = Math.floor(wall / DAY);
  const next = following(product, day);
  return wall >= beginOf(product, next) ? next : day;
}

/** Whether the product has a trading day on a day of its zone. */
export function trades(product: Product, day: number): boolean {
  const calendar = calendarOf(product);
  return calendar === undefined || isTradingDay(calendar, day);
}

/** The trading day after a day. */
function following(product: Product, day: number): number {
  let next = day + 1;
  while (!trades(product, next)) next++;
  return next;
}

function preceding(product: Product, day: number): number {
  let before = day - 1;
  while (!trades(product, before)) before--;
  return before;
}

function entriesOf(product: Product, day: number): readonly Entry[] {
  const calendar = calendarOf(product);
  return timetable(product, calendar !== undefined && isShortDay(calendar, day));
}

function starts(product: Product, day: number, index: number): number {
  return fromWall(zoneOf(product), day * DAY + (entriesOf(product, day)[index] as Entry).at);
}
