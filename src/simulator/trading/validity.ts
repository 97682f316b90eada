/**
 * How long an order stays in the market. A day ends with the last session of the order's own, or, where the market trades
 * around the clock, at midnight of its local time.
 *
 * @module
 */

import { TimeInForce } from "../../gen/trd_common.ts";
import { isTradingDay, parseDay } from "../market/holidays.ts";
import { DAY, formatWall, fromWall, type MarketCode, toWall } from "../market/zones.ts";
import type { Gate } from "./gate.ts";
import type { OrderTerms } from "./order.ts";
import { badField } from "./refusals.ts";

/** Calendar days for which "good till cancelled" is good. */
const MOST_DAYS = 90;

/** The first instant of the local day `days` after the one of `now`. */
export function dayStart(market: MarketCode, now: number, days: number = 0): number {
  const wall = toWall(market, now);
  return fromWall(market, wall - (wall % DAY) + days * DAY);
}

/**
 * When an order that is placed now ends, epoch milliseconds. One that is immediate or cancelled ends by itself, and at the
 * day's end at the latest.
 *
 * @throws {Refusal} the last day of an order that is good till a date is missing, no date, past, or too far away
 */
export function expiryOf(terms: OrderTerms, gate: Gate): number {
  const { security: { info: { market }, now }, timeInForce, expireTime } = terms;
  if (timeInForce === TimeInForce.GTC) return dayStart(market, now, MOST_DAYS);
  if (timeInForce !== TimeInForce.GTD) return gate.dayEnd(terms);
  const day = parseDay(expireTime ?? "");
  const end = day === undefined ? Number.NaN : gate.dateEnd(terms, market, day * DAY);
  if (!(end > now && end <= dayStart(market, now, MOST_DAYS + 1))) {
    throw badField(
      "expireTime",
      `an order that is good till a date takes one from today on, at most ${MOST_DAYS} days away`,
    );
  }
  return end;
}

/** The day on which a trade is settled, `yyyy-MM-dd`: two trading days later in Hong Kong, one elsewhere. */
export function settlementDate(market: MarketCode, time: number): string {
  let days = market === "HK" ? 2 : 1;
  let day = Math.floor(toWall(market, time) / DAY);
  while (days > 0) if (isTradingDay(market, ++day)) days--;
  return formatWall(day * DAY).slice(0, 10);
}
