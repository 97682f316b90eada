/**
 * OpenD's times as text, and instants.
 *
 * @module
 */

import { DAY, type Disambiguation, instantOf, wallOf, type Zone, zoneNamed } from "../codec/zoned_time.ts";
import { OpenDArgumentError } from "../errors.ts";
import { QotMarket } from "../gen/qot_common.ts";
import { TrdSecMarket } from "../gen/trd_common.ts";

/**
 * Whose clocks a time is told by: a market of quotes, or a time zone by its IANA name (`"America/New_York"`) or its
 * distance from UTC (`"UTC+8"`, as OpenD's setting `future_trade_api_time_zone` has it; `"UTC-3:30"`, `"UTC"`).
 *
 * Taken by {@linkcode parseMarketTime} and {@linkcode formatMarketTime}.
 */
export type MarketOrZone = QotMarket | string;

/**
 * An instant: a `Date`, or a `Temporal.Instant` or `Temporal.ZonedDateTime` where there is `Temporal`.
 *
 * @example
 * ```ts
 * import { formatMarketTime, type InstantInput, QotMarket } from "@opend/client";
 *
 * const instant: InstantInput = new Date("2025-07-01T14:00:00Z");
 * formatMarketTime(instant, QotMarket.US_Security); // "2025-07-01 10:00:00"
 * ```
 */
export type InstantInput = Date | { readonly epochMilliseconds: number };

/**
 * How much of a time is written: `yyyy-MM-dd`, and with `HH:mm:ss`, and with `.SSS`. Taken by {@linkcode
 * formatMarketTime}.
 */
export type TimePrecision = "day" | "second" | "millisecond";

/** The first and the year after the last that are read and written: no market's times are from outside. */
const YEARS = [1900, 10_000] as const;

/**
 * The IANA time zone that OpenD tells a market's times in: Hong Kong's and mainland China's own, Eastern time for the US,
 * and the exchange's local time for Singapore, Japan, Australia (Sydney), Malaysia and Canada (Toronto). Quotes of
 * cryptocurrencies came in US Eastern time when they were recorded; no document says so.
 *
 * @throws {OpenDArgumentError} for foreign exchange and event contracts, whose time zone OpenD doesn't document, and
 * for numbers that are no markets.
 *
 * @example
 * ```ts
 * import { QotMarket, zoneOf } from "@opend/client";
 *
 * zoneOf(QotMarket.US_Security); // "America/New_York"
 * ```
 */
export function zoneOf(market: QotMarket): string {
  switch (market) {
    case QotMarket.HK_Security:
    case QotMarket.HK_Future:
      return "Asia/Hong_Kong";
    case QotMarket.US_Security:
    case QotMarket.CC_Security:
      return "America/New_York";
    case QotMarket.CNSH_Security:
    case QotMarket.CNSZ_Security:
      return "Asia/Shanghai";
    case QotMarket.SG_Security:
      return "Asia/Singapore";
    case QotMarket.JP_Security:
      return "Asia/Tokyo";
    case QotMarket.AU_Security:
      return "Australia/Sydney";
    case QotMarket.MY_Security:
      return "Asia/Kuala_Lumpur";
    case QotMarket.CA_Security:
      return "America/Toronto";
    default:
      throw undocumented("market of quotes", market);
  }
}

/**
 * The IANA time zone of the times in orders and fills of securities, by the `secMarket` of an order or fill: the
 * exchange's. The numbers of trading's markets are not those of quotes, so {@linkcode zoneOf} must not be asked with them.
 *
 * Not for futures: their times are in the zone of OpenD's setting `future_trade_api_time_zone`, by default `"UTC+8"`,
 * which is to be handed to {@linkcode parseMarketTime} as it is. Orders and fills also have timestamps in seconds
 * (`createTimestamp`, `updateTimestamp`), which need no zone at all.
 *
 * @throws {OpenDArgumentError} for foreign exchange, cryptocurrencies and event contracts, whose time zone OpenD doesn't
 * document, and for numbers that are no markets.
 *
 * @example
 * ```ts
 * import { parseMarketTime, zoneOfTrade } from "@opend/client";
 * import type { Order } from "@opend/client/commands";
 *
 * function placedAt(order: Order, isFuture: boolean): Date {
 *   return parseMarketTime(order.createTime, isFuture ? "UTC+8" : zoneOfTrade(order.secMarket ?? 0));
 * }
 * ```
 */
export function zoneOfTrade(secMarket: TrdSecMarket): string {
  switch (secMarket) {
    case TrdSecMarket.HK:
      return zoneOf(QotMarket.HK_Security);
    case TrdSecMarket.US:
      return zoneOf(QotMarket.US_Security);
    case TrdSecMarket.CN_SH:
    case TrdSecMarket.CN_SZ:
      return zoneOf(QotMarket.CNSH_Security);
    case TrdSecMarket.SG:
      return zoneOf(QotMarket.SG_Security);
    case TrdSecMarket.JP:
      return zoneOf(QotMarket.JP_Security);
    case TrdSecMarket.AU:
      return zoneOf(QotMarket.AU_Security);
    case TrdSecMarket.MY:
      return zoneOf(QotMarket.MY_Security);
    case TrdSecMarket.CA:
      return zoneOf(QotMarket.CA_Security);
    default:
      throw undocumented("market of trading", secMarket);
  }
}

function undocumented(kind: string, market: number): OpenDArgumentError {
  return new OpenDArgumentError(
    `The ${kind} ${market} has no time zone that is documented: use a timestamp where the message has one, or hand in a ` +
      `time zone such as "UTC+8"`,
  );
}

function zoneFor(market: MarketOrZone): Zone {
  return zoneNamed(typeof market === "string" ? market : zoneOf(market));
}

const TIME = /^(\d{4})([-/])(\d\d)\2(\d\d)(?: (\d\d):(\d\d):(\d\d)(?:\.(\d{1,3}))?)?$/;

/**
 * The instant that a time of OpenD means, as text in the clocks of its market: `yyyy-MM-dd HH:mm:ss`, with or without
 * milliseconds, or a date, `yyyy-MM-dd` or `yyyy/MM/dd`, which means its first instant in the market. Years 1900 to 9999.
 *
 * A `Date`, because that is the one kind of instant that every runtime has, and, unlike a number, it can't be taken for one
 * of OpenD's timestamps, which are in seconds. `toTemporalInstant()` leads on where there is `Temporal`.
 *
 * Clocks that are set back in autumn show an hour twice, and the text doesn't say which: the first is taken, or what
 * `disambiguation` says. The hour left out in spring, which only a faulty text can name, moves on an hour: with US clocks,
 * 02:30 means 03:30. With `"reject"` either is an error.
 *
 * Bars within a day are labelled with their end. Times of trading: see {@linkcode zoneOfTrade}.
 *
 * @throws {OpenDArgumentError} when the text is no such time (also when it is empty, as OpenD leaves times that it
 * doesn't know), the market's zone is not known, or `"reject"` has something to reject.
 *
 * @example
 * ```ts
 * import { parseMarketTime, QotMarket } from "@opend/client";
 *
 * parseMarketTime("2026-01-16 16:00:00", QotMarket.HK_Security).toISOString(); // "2026-01-16T08:00:00.000Z"
 * parseMarketTime("2026-07-14 09:30:00.125", QotMarket.US_Security).toISOString(); // "2026-07-14T13:30:00.125Z"
 * parseMarketTime("2026-07-14 21:30:00", "UTC+8").toISOString(); // "2026-07-14T13:30:00.000Z", an order of a future
 * ```
 */
export function parseMarketTime(
  text: string,
  market: MarketOrZone,
  disambiguation: Disambiguation = "compatible",
): Date {
  const zone = zoneFor(market);
  const wall = readWall(text);
  if (wall === undefined) {
    throw new OpenDArgumentError(
      `The time "${text}" was not understood: "yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss" or "yyyy-MM-dd HH:mm:ss.SSS" is ` +
        `wanted, a day of the calendar from ${YEARS[0]} on and a time of day up to 23:59:59.999`,
    );
  }
  const instant = instantOf(zone, wall, disambiguation);
  if (instant === undefined) {
    throw new OpenDArgumentError(
      `The time "${text}" is not one instant in ${zone.name}: the clocks are changed then, and show it twice or leave ` +
        `it out; ask for "compatible", "earlier" or "later" to take one`,
    );
  }
  return new Date(instant);
}

function readWall(text: string): number | undefined {
  const found = TIME.exec(text);
  if (found === null) return undefined;
  const [, years, , months, days, hours = "0", minutes = "0", seconds = "0", fraction = ""] = found;
  const [year, month, day] = [Number(years), Number(months), Number(days)];
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds)];
  const midnight = Date.UTC(year, month - 1, day);
  // A day that the month doesn't have comes out as one of the next month.
  const exists = year >= YEARS[0] && day > 0 && month > 0 && new Date(midnight).getUTCMonth() === month - 1;
  if (!exists || hour > 23 || minute > 59 || second > 59) return undefined;
  return midnight + ((hour * 60 + minute) * 60 + second) * 1000 + Number(fraction.padEnd(3, "0"));
}

/**
 * An instant as text in the clocks of a market, as requests take it: for the begin and end of a range, for instance.
 * What is finer than the `precision` is left off, towards the past.
 *
 * {@linkcode parseMarketTime} reads it back, but in the hour that clocks set back show twice: both give the same text.
 *
 * @throws {OpenDArgumentError} when the instant is an invalid date or outside the years 1900 to 9999, or the market's zone
 * is not known.
 *
 * @example
 * ```ts
 * import { formatMarketTime, QotMarket } from "@opend/client";
 *
 * const open = new Date("2026-07-14T13:30:00.125Z");
 * formatMarketTime(open, QotMarket.US_Security); // "2026-07-14 09:30:00"
 * formatMarketTime(open, QotMarket.US_Security, "millisecond"); // "2026-07-14 09:30:00.125"
 * formatMarketTime(open, QotMarket.HK_Security, "day"); // "2026-07-14"
 * ```
 */
export function formatMarketTime(
  instant: InstantInput,
  market: MarketOrZone,
  precision: TimePrecision = "second",
): string {
  const zone = zoneFor(market);
  const epochMs = instant instanceof Date ? instant.getTime() : instant?.epochMilliseconds;
  // A day more on both sides than the years have, since the zone is yet to come: outside it `Intl` might be asked for NaN.
  const [begin, end] = [Date.UTC(YEARS[0], 0), Date.UTC(YEARS[1], 0)];
  const wall = epochMs >= begin - DAY && epochMs < end + DAY ? wallOf(zone, epochMs) : Number.NaN;
  if (!(wall >= begin && wall < end)) {
    throw new OpenDArgumentError(
      `The instant ${
        epochMs ?? instant
      } cannot be written as a time: a Date, or an instant of Temporal, of the years ` +
        `${YEARS[0]} to ${YEARS[1] - 1} is wanted`,
    );
  }
  const shown = new Date(wall).toISOString();
  const date = shown.slice(0, 10);
  if (precision === "day") return date;
  return `${date} ${shown.slice(11, precision === "millisecond" ? 23 : 19)}`;
}
