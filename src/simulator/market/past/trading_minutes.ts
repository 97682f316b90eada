/**
 * The minutes of a trading day that have bars in the generated past.
 *
 * @module
 */

import { isShortDay } from "../holidays.ts";
import type { SecurityInfo } from "../securities.ts";
import { calendarOf, productOf } from "../sessions/product.ts";
import { type SessionName, timetable } from "../sessions/timetable.ts";
import { MINUTE } from "../zones.ts";

/** Minutes after local midnight, `[first, end)`, rising. */
export type Ranges = readonly (readonly [from: number, to: number])[];

/** When a security trades on a day. */
export interface TradingMinutes {
  /** An opening auction's own minute, whose bar has one price: the one labelled 09:30 in Hong Kong. */
  readonly auction: number | undefined;
  /** Regular hours between midnights: what futures trade at night is of the day that it falls on. */
  readonly regular: Ranges;
  /** Minutes in `regular`. */
  readonly count: number;
  /** The sessions of US stocks beside the regular one, the day's part of the night first; empty elsewhere. */
  readonly overnight: Ranges;
  readonly pre: Ranges;
  readonly after: Ranges;
}

const FULL_DAY = 1440;
const known: Map<string, TradingMinutes> = /* @__PURE__ */ new Map();

/** The minutes of a day of the market, given as days since 1970-01-01. */
export function tradingMinutes({ market, kind }: SecurityInfo, day: number): TradingMinutes {
  const product = productOf({ market, kind });
  const calendar = calendarOf(product);
  const short = calendar !== undefined && isShortDay(calendar, day);
  const key = short ? `${product} short` : product;
  let minutes = known.get(key);
  if (minutes === undefined) known.set(key, minutes = read(timetable(product, short)));
  return minutes;
}

function read(entries: ReturnType<typeof timetable>): TradingMinutes {
  const ranges: Record<SessionName, [from: number, to: number][]> = {
    closed: [],
    regular: [],
    pre: [],
    after: [],
    overnight: [],
  };
  let auction: number | undefined;
  entries.forEach(({ at, trading, session, bar }, i) => {
    if (trading === "none") return;
    const list = ranges[session];
    if (trading === "auction") {
      // One before the first session has a minute of its own, or counts in the session's first one; one behind the last
      // counts in that session's last minute, unless it takes the place of it.
      if (list.length === 0) {
        auction = (bar ?? at) / MINUTE;
        return;
      }
      if (bar === undefined || bar < at) return;
    }
    for (const shift of [0, FULL_DAY]) {
      const from = Math.max(0, Math.floor(at / MINUTE) + shift);
      const to = Math.min(FULL_DAY, Math.ceil((entries[i + 1]?.at ?? at) / MINUTE) + shift);
      // What begins on the evening before recurs in the evening.
      if (to > from && (shift === 0 || at < 0)) list.push([from, to]);
      if (at + shift * MINUTE > FULL_DAY * MINUTE) break;
    }
  });
  const regular = ranges.regular.sort(([a], [b]) => a - b);
  const first = regular[0]?.[0] ?? 0;
  return {
    auction: auction !== undefined && auction < first ? auction : undefined,
    regular,
    count: regular.reduce((sum, [from, to]) => sum + to - from, 0),
    overnight: ranges.overnight.filter(([from]) => from < 720),
    pre: ranges.pre,
    after: ranges.after,
  };
}
