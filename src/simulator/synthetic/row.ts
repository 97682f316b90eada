/**
 * What a made-up message is about.
 *
 * @module
 */

import type { QotMarket, Security } from "../../gen/qot_common.ts";
import { isTradingDay } from "../market/holidays.ts";
import type { Random } from "../market/prng.ts";
import type { SimSecurity } from "../market/security.ts";
import type { Bar } from "../market/views.ts";
import { DAY, formatDate, formatTime, fromWall, type MarketCode } from "../market/zones.ts";
import type { Contract, Warrant } from "./contracts.ts";
import type { Field } from "./fields.ts";
import type { World } from "./world.ts";

/** A message by the names of its fields. */
export type Fields = { readonly [name: string]: unknown };

/** What one row of a reply, or the reply itself, is about. */
export interface Row {
  readonly world: World;
  /** Chance of this row alone. */
  readonly random: Random;
  readonly market: MarketCode;
  /** Its place in the list, from 0. */
  readonly index: number;
  /** The day that it is of, a trading day, as days since 1970-01-01. */
  readonly day: number;
  /** The security that the row is about: its figures are those of this security. */
  readonly security?: SimSecurity | undefined;
  /** The security that was asked about: names and prices refer to it. */
  readonly subject?: SimSecurity | undefined;
  readonly contract?: Contract | undefined;
  readonly warrant?: Warrant | undefined;
  /** The subject's bar of that day. */
  readonly bar?: Bar | undefined;
  /** What was asked. */
  readonly c2s: Fields;
  /** Values that are known, for this message. */
  readonly fixed?: Fields | undefined;
}

/** How many days before (negative) or after its row a moment lies, by words in its name. The first that fits counts. */
const OFFSETS: readonly (readonly [words: RegExp, days: number])[] = [
  [/^end$/, 0],
  [/^last(Recommendation|Transaction)/, -60],
  [/^(dirDeci|pub|publ|public|advance)/, -30],
  [/^(changeReg|meetPass|smDeci|approval|min)/, -20],
  [/^(begin|start|list|open)|Begin|Start/, -10],
  [/^record/, 1],
  [/^pay|Payable/, 20],
  [/^(winning|draw|determin)/, 3],
  [/^(settled|latestExpiration)/, 5],
  [/^close|End/, 10],
  [/^(strike|expire|maturity)/, 30],
  [/^(earnings|meeting)/, 15],
];

/** Epoch milliseconds of a moment of a row: midnight in the market's zone, or some time in its session. */
export function instantOf({ moment, timed }: Field, row: Row): number {
  // When a report came out is the moment that its row is about; when a plan was made known lies before it.
  const offset = moment === "pub" && timed ? 0 : OFFSETS.find(([words]) => words.test(moment))?.[1] ?? 0;
  const step = offset < 0 ? -1 : 1;
  let day = row.day + offset;
  while (!isTradingDay(row.market, day)) day += step;
  // Of what is updated, the session's end; of rows that share a day, times that fall with the list.
  const minutes = /update|last$/i.test(moment) ? 960 : 940 - row.index % 360;
  return fromWall(row.market, day * DAY + (timed ? minutes * 60_000 : 0));
}

/** A moment in the form that its field has. */
export function momentValue(field: Field, row: Row): unknown {
  const time = instantOf(field, row);
  switch (field.unit) {
    case "utc":
      return `${new Date(time).toISOString().slice(0, 19)}Z`;
    case "datetime":
      return formatTime(row.market, time).slice(0, 19);
    case "slashed":
      return formatDate(row.market, time).replaceAll("-", "/");
    case "date":
      return formatDate(row.market, time);
    default:
      return time / 1000;
  }
}

/** The security of a symbol such as `"US.AAPL"` as OpenD's message. */
export function security(market: QotMarket, code: string): Security {
  return { market, code };
}
